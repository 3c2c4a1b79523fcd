/* What the files of the statistics share and nobody else needs. */
#ifndef PARALLAX_RESULTS_STATISTICS_PRIVATE_H
#define PARALLAX_RESULTS_STATISTICS_PRIVATE_H

#include "results/statistics.h"

/* Moves what is a number to the front; returns how many there are. */
size_t numbers_first(double *values, size_t count);
/* The k-th smallest of `values`, k from 0, by quickselect. Afterwards nothing before place k is
 * larger, and nothing after it smaller. */
double select_smallest(double *values, size_t count, size_t k);
/* The value at position p (count + 1), counted from 1, interpolated; the order of `values` is
 * lost. */
double quantile_of(double *values, size_t count, double p);
/* Tango's score statistic of "the difference is d", and the differences that it does not exclude at
 * `z`. */
double tango_score(double d, double b, double c, double n);
struct interval tango_between(double b, double c, double n, double z);
/* True where the ratio of components 0 and 1 is the same in each of at least CONSTANT_SCENARIOS
 * scenarios: then nothing that is drawn from them varies, which does not mean that all is known.
 * The scenarios stand for as many pairs, *b and *c of them discordant: their difference is the
 * ratio over `most`, their sum the mean square (what cancels within scenarios is there), at least
 * that. */
enum { CONSTANT_SCENARIOS = 6 };
bool constant_difference(const struct clusters *clusters, double most, double *b, double *c);
/* Ratios of the sums of components 0 and 1 of all 2^m - 1 subsets of m scenarios, m <= 20. The
 * caller frees. */
double *subset_ratios(const struct clusters *clusters);

#endif
