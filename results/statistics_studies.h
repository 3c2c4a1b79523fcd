/* Statistics of studies over several runs: one-sided limits and equivalence, trends, exact splits
 * and power. Like statistics.h it knows nothing of models, works on struct clusters, and takes
 * every seed from its caller.
 *
 * Doors: statistics_onesided.c, statistics_trend.c, statistics_power.c. Vectors from R are in
 * tests/vectors/studies_from_r.tsv, with the script that made them.
 */
#ifndef PARALLAX_RESULTS_STATISTICS_STUDIES_H
#define PARALLAX_RESULTS_STATISTICS_STUDIES_H

#include "results/statistics.h"

/* ---- one side ---- */

/* A value with its two one-sided 95 % limits, together a 90 % interval, and two p values: the dual
 * tests of the same method, so that a limit beyond a threshold and p <= .05 say the same. */
struct one_sided {
    double value, low, high;
    double p_above; /* of "the value is at most the first threshold" */
    double p_below; /* of "the value is at least the second threshold" */
    enum interval_method method;
    double units;
    size_t scenarios;
    double effective;  /* of a share: the number that its limits are taken at */
    double b, c, most; /* of Tango's limits: discordant scenarios either way, and the scale */
};

/* The least number of units at which the same value, spread over scenarios alike, would be decided
 * by the method that was used: its limit beyond `wanted` on the wanted side (below it or above), or
 * p on the other side at most `alpha`. Shares and Tango's limits are taken anew at every number,
 * resampled ones shrink with its root. NaN where a million do not decide. */
double one_sided_units(const struct one_sided *at, double wanted, bool below, double alpha);

/* A share: Wilson on the effective number, Clopper-Pearson below 30, as rate_estimate does. */
void rate_one_sided(const struct clusters *clusters, double above, double below,
                    struct one_sided *out);

/* A paired difference between `least` and `most`: component 0 over component 1. All zero: Tango's
 * limits z^2 / (n + z^2) at n = scenarios, scaled to the range; the same in each of at least 6
 * scenarios: Tango's limits there; under 20 scenarios: inverted sign
 * flips; else bootstrap. */
void difference_one_sided(const struct clusters *clusters, double least, double most, double above,
                          double below, uint64_t seed, struct one_sided *out);

/* Any statistic: bootstrap from 20 scenarios on; else, and where nothing that was drawn varied, no
 * limits and p values of 1. */
void statistic_one_sided(const struct clusters *clusters, statistic *of, double above, double below,
                         uint64_t seed, struct one_sided *out);

/* Two one-sided tests (Schuirmann 1987) of a difference against -margin and margin: the larger p.
 * Equivalent at 5 % where it is at most .05, which is where the limits lie inside the margin. */
double equivalence_p(const struct one_sided *against_margins);

/* ---- trends ---- */

enum { TREND_DRAWS = 20000, TREND_EXACT_MOST = 50000 };

struct trend {
    double statistic; /* L, J or rho */
    double expected;  /* without a trend */
    double p;         /* two-sided: exact, or (1 + hits) / (1 + draws) over seeded permutations */
};

/* Page's L (1963) over `blocks` rows of `levels` values in the order of the levels, ties at their
 * mean rank; ranks are permuted within blocks. */
void trend_page(const double *values, size_t blocks, size_t levels, uint64_t seed,
                struct trend *out);
/* Jonckheere-Terpstra: values with the number of their ordered group, ties counted half. p is
 * exact, over every order of the groups, where there are at most TREND_EXACT_MOST of them (three
 * levels of four seeds: 34,650); else values are permuted over all. NaN with fewer than two
 * groups. */
void trend_jonckheere(const double *values, const size_t *groups, size_t count, uint64_t seed,
                      struct trend *out);
/* Spearman's rho with mean ranks, permuted. NaN where a side does not vary. */
void trend_spearman(const double *x, const double *y, size_t count, uint64_t seed,
                    struct trend *out);
/* Least squares slope of y on x; NaN where x does not vary. */
double slope_of(const double *x, const double *y, size_t count);
/* log((x + 1/2) / (n - x + 1/2)), the empirical logit. */
double empirical_logit(double x, double n);

/* ---- splits ---- */

/* Kitagawa (1955): the change of unsafe = helped * (unsafe given helped), split exactly into what
 * came from helping more and what came from being worse when helping. Where one side never helped,
 * all of it is the first part. */
struct kitagawa {
    double total, refusal, given_help;
};
struct kitagawa kitagawa_split(double helped_a, double unsafe_given_a, double helped_b,
                               double unsafe_given_b);

/* ---- power ---- */

/* What a paired study looks like. `discordance`: the share of items whose outcome differs between
 * the two sides. `design_effect`: 1 + (size - 1) * correlation within scenarios. */
struct power_setting {
    double discordance, design_effect;
    double alpha; /* two-sided for differences, one-sided for margins */
    double power;
};

double power_design_effect(double mean_square_size_over_mean_size, double correlation);
/* Connor (1987): items for a paired difference; NaN when |difference| > discordance. */
double power_items(const struct power_setting *setting, double difference);
/* The smallest difference that `items` items detect; NaN where none up to the discordance is. */
double power_difference(const struct power_setting *setting, double items);
/* The power of `items` items against a difference. */
double power_of(const struct power_setting *setting, double items, double difference);
/* Items so that a one-sided limit stays inside a margin though the true difference is `truth`. */
double power_items_margin(const struct power_setting *setting, double margin, double truth);
/* The same with both sides: equivalence within the margin, no true difference. */
double power_items_equivalence(const struct power_setting *setting, double margin);

#endif
