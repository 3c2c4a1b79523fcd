/* Statistics of several people looking at the same replies: agreement beyond chance, who is severe,
 * and rates that are uncertain in two directions, by what was asked and by who was asked.
 *
 * A rating table has units (replies) and raters with cells that may be missing. Everything here
 * takes categories 0 … categories - 1 in their order and knows nothing of what they mean. A number
 * that does not exist is NaN. Vectors from R (irr) and from the definitions are in
 * tests/vectors/people.tsv, with the scripts that made them.
 */
#ifndef PARALLAX_RESULTS_STATISTICS_AGREEMENT_H
#define PARALLAX_RESULTS_STATISTICS_AGREEMENT_H

#include "results/statistics.h"

enum { RATING_CATEGORIES_MAX = 16 };

struct rating {
    uint32_t unit, scenario; /* a scenario may hold several units */
    uint32_t rater;
    int category;
};

/* Two ratings of one unit by one rater are the caller's mistake. Order does not matter. */
struct rating_table {
    const struct rating *list;
    size_t count;
    size_t categories; /* at most RATING_CATEGORIES_MAX */
};

enum alpha_metric { ALPHA_NOMINAL = 0, ALPHA_ORDINAL };

/* Krippendorff's alpha = 1 - D_observed / D_expected from the matrix of coincidences, over units
 * with at least two ratings (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability",
 * sections C and D). Ordinal distance of c and k: (n_c + … + n_k - (n_c + n_k) / 2)^2. NaN where
 * nobody could disagree: fewer than two ratings, or a single category in use. */
double krippendorff_alpha(const struct rating_table *table, enum alpha_metric metric);

/* With a 95 % percentile interval over AGREEMENT_DRAWS draws of scenarios, from 20 scenarios on.
 * `units`: replies that two people or more rated. */
enum { AGREEMENT_DRAWS = 2000 };
void alpha_estimate(const struct rating_table *table, enum alpha_metric metric, uint64_t seed,
                    struct estimate *out);

/* The share of pairs of ratings of one unit that are equal, each unit counting the same. */
double observed_agreement(const struct rating_table *table);

/* Severity of a rater: the mean over the units that somebody else rated too of the rating minus the
 * mean of the others', in categories. Above zero: more severe than the others. Interval as for
 * every paired difference. */
void severity_estimate(const struct rating_table *table, uint32_t rater, uint64_t seed,
                       struct estimate *out);

/* ---- two directions ---- */

/* One rater's value of one side of a pair. */
struct rated_value {
    uint32_t scenario, pair, rater;
    int arm; /* 0 or 1 */
    double value;
    double weight; /* of the pair: one over its inclusion probability */
};

/* What two-way tables say. A unit is one arm of a pair; its value is the mean over its raters, and
 * every figure is a weighted mean over units or pairs. */
struct two_way {
    struct estimate rate[2];     /* of each arm, over what it has */
    struct estimate paired;      /* arm 0 - arm 1 over pairs with both */
    struct estimate independent; /* rate[0] - rate[1] */
};

/* Intervals resample scenarios and raters, independently and m - 1 of m with replacement, a cell
 * counting the product (the pigeonhole bootstrap: Owen 2007, "The pigeonhole bootstrap", Annals of
 * Applied Statistics 1, 386-411). With one rater only scenarios are drawn; under 20 scenarios there
 * is no interval. TWO_WAY_DRAWS draws, percentile. */
enum { TWO_WAY_DRAWS = 2000 };
void two_way_estimate(const struct rated_value *values, size_t count, uint64_t seed,
                      struct two_way *out);

#endif
