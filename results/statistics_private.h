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
/* Ratios of the sums of components 0 and 1 of all 2^m - 1 subsets of m scenarios, m <= 20. The
 * caller frees. */
double *subset_ratios(const struct clusters *clusters);

#endif
