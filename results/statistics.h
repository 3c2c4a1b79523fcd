/* Statistics: every formula that stands behind a printed number, and nothing about models or items.
 *
 * Three kinds of thing live here. Distributions and closed forms (Wilson, Clopper-Pearson, Tango,
 * McNemar) are plain functions of counts. Everything that is resampled works on a struct clusters:
 * one row per scenario that holds the sums of up to eight components over its units, so that a
 * scenario always moves whole and a statistic is a function of totals. The functions at the end
 * choose between the two by fixed rules, so that no caller picks an interval by its looks.
 *
 * Intervals are two-sided 95 % everywhere. A number that does not exist (0/0, an interval of
 * nothing) is NaN, never 0. All randomness is xoshiro256** from a seed that the caller derives from
 * the name of the statistic: the same table gives the same digits.
 *
 * Doors: statistics_distribution.c, statistics_interval.c, statistics_resample.c. Vectors from R,
 * SciPy and statsmodels are in tests/vectors, with the script that made them.
 */
#ifndef PARALLAX_RESULTS_STATISTICS_H
#define PARALLAX_RESULTS_STATISTICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- sums ---- */

/* Neumaier's compensated sum: the order of a million small terms does not show. */
struct sum {
    double total, correction;
};
void sum_add(struct sum *sum, double value);
double sum_value(const struct sum *sum);

/* ---- distributions, to 1e-10 ---- */

double normal_cdf(double z);
double normal_quantile(double p); /* -inf at 0, inf at 1 */
double beta_cdf(double x, double a, double b);
double beta_quantile(double p, double a, double b);
double student_cdf(double t, double degrees);
double student_quantile(double p, double degrees);
/* P(X <= k) and P(X = k) for n tosses with chance p. */
double binomial_cdf(int64_t k, int64_t n, double p);
double binomial_pmf(int64_t k, int64_t n, double p);

/* ---- intervals from counts ---- */

enum interval_method {
    INTERVAL_NONE = 0,    /* nothing to estimate, or too little for any interval */
    INTERVAL_WILSON,      /* score interval on the effective number */
    INTERVAL_CLOPPER,     /* exact binomial on the effective number, below 30 */
    INTERVAL_TANGO,       /* score interval of a paired difference */
    INTERVAL_BOOTSTRAP,   /* Rao-Wu rescaled, stratified, percentile */
    INTERVAL_BCA,         /* bias corrected and accelerated, one stratum, at least 50 scenarios */
    INTERVAL_FEW,         /* inverted exact sign-flip test, under 20 scenarios */
    INTERVAL_STUDENTISED, /* bootstrap of the t ratio; for those who call for it */
    INTERVAL_PPI,         /* Student's t on the linearised variance (statistics_correction.h) */
    INTERVAL_METHOD_COUNT
};
const char *interval_method_word(enum interval_method method); /* "wilson", "few", … */

struct interval {
    double low, high;
    enum interval_method method;
};

/* Wilson (1927). `x` and `n` may be fractions: n = effective number, x = rate * n. */
struct interval interval_wilson(double x, double n);
/* Clopper and Pearson (1934), through beta quantiles, so that fractions are fine. */
struct interval interval_clopper(double x, double n);
/* Tango (1998) for (b - c) / n, where b and c are the two discordant counts of n pairs. */
struct interval interval_tango(double b, double c, double n);

/* Exact McNemar: twice the smaller binomial tail of min(b, c) in b + c, at most 1; 1 without
 * discordant pairs. `mid` takes away half of the probability of the observed count on each side. */
double mcnemar_exact(int64_t b, int64_t c, bool mid);

/* Cohen's kappa of the 2x2 table {{both, only first}, {only second, neither}}; NaN when chance
 * agreement is 1. */
double cohen_kappa(double both, double only_first, double only_second, double neither);

/* Signal detection with the log-linear correction: H = (hits + 1/2) / (signals + 1), F likewise. */
double detection_dprime(double hits, double signals, double alarms, double noises);
double detection_criterion(double hits, double signals, double alarms, double noises);

/* ---- many tests at once ---- */

/* Adjusted p values in place of the raw ones, in the same order; NaN stays NaN and does not count.
 */
void adjust_holm(double *p, size_t count);
void adjust_benjamini_hochberg(double *p, size_t count);

/* ---- clusters ---- */

enum { CLUSTER_COMPONENTS_MAX = 8 };

struct cluster {
    uint32_t scenario, stratum;
    double units;   /* how many rows were added */
    double squares; /* of component 0: to see whether all are zero */
    double sums[CLUSTER_COMPONENTS_MAX];
};

/* Scenarios and strata are small dense numbers in path order. One scenario has one stratum. */
struct clusters {
    struct cluster *list; /* in the order of first appearance */
    size_t count, capacity;
    size_t components;
    size_t second;   /* not 0: the components from here on are a second table, whose statistic is
                      subtracted from the first one's */
    uint32_t *slots; /* scenario → index + 1 */
    size_t slot_count;
};

void clusters_init(struct clusters *clusters, size_t components);
void clusters_release(struct clusters *clusters);
void clusters_add(struct clusters *clusters, uint32_t scenario, uint32_t stratum,
                  const double *values);
double clusters_total(const struct clusters *clusters, size_t component);
double clusters_units(const struct clusters *clusters);
/* The same rows in the same order, but for rounding. */
bool clusters_equal(const struct clusters *a, const struct clusters *b);

/* A statistic of component totals; NaN where it does not exist. */
typedef double statistic(const double *totals);
double statistic_ratio(const double *totals);     /* [0] / [1] */
double statistic_kappa(const double *totals);     /* both, only first, only second, neither */
double statistic_dprime(const double *totals);    /* hits, signals, alarms, noises */
double statistic_criterion(const double *totals); /* likewise */

enum { BOOTSTRAP_DRAWS = 10000, BCA_SCENARIOS_MIN = 50, FEW_SCENARIOS = 20 };
enum { SIGN_FLIP_EXACT_MAX = 20, SIGN_FLIP_DRAWS = 100000 };

/* The Rao-Wu rescaled bootstrap (1988): in a stratum of m scenarios each draw takes m - 1 with
 * replacement, each with weight m / (m - 1). A stratum of one scenario is merged with the next in
 * number (the last with the one before). Fills `replicates` with BOOTSTRAP_DRAWS values. */
void bootstrap_replicates(const struct clusters *clusters, statistic *of, uint64_t seed,
                          double *replicates);
/* Percentile interval at positions p (draws + 1), interpolated; replicates that are NaN are left
 * out, and with more than one in ten of them there is no interval. Their order is lost. */
struct interval interval_percentile(double *replicates, size_t count);
/* BCa (Efron 1987): acceleration from the jackknife over scenarios, z0 with ties counted half.
 * `replicates` come from drawing all scenarios unstratified; their order is lost. */
struct interval interval_bca(const struct clusters *clusters, statistic *of, double *replicates,
                             size_t count);

/* The studentised (bootstrap-t) interval of the ratio [0] / [1], scenarios drawn m of m within
 * strata and each draw divided by its own linearised standard error (Efron 1982; Davison and
 * Hinkley 1997, 5.2.1). No rule below chooses it: it has the best coverage of the three and the
 * widest tails, and stands here to check the others by. */
struct interval interval_studentised(const struct clusters *clusters, uint64_t seed);

/* The exact interval that inverts the sign-flip test of "the scenario sums of [0] - d * [1] are
 * symmetric about 0": its limits are order statistics of the ratios of all 2^m - 1 subsets
 * (Hartigan 1969). Under 6 scenarios nothing can be excluded and the limits are `low` and `high`.
 */
struct interval interval_sign_flip(const struct clusters *clusters, double low, double high);

/* The sign-flip permutation test of scenario sums of component 0: two-sided, exact to 20 scenarios
 * whose sum is not zero, else (1 + hits) / (1 + draws) of 100,000 seeded draws. 1 when all are 0.
 */
double sign_flip_p(const struct clusters *clusters, uint64_t seed);

/* ---- the rules ---- */

/* A share of units: component 0 over component 1. */
struct rate {
    double numerator, denominator, value;
    struct interval interval;
    double deff, effective; /* design effect by scenarios, and denominator / deff */
    size_t scenarios;
};

/* deff = scenario-linearised variance over binomial variance, at least 1; at a rate of 0 or 1 the
 * effective number is the number of scenarios. Wilson on the effective number, Clopper-Pearson
 * where the denominator is under 30. */
void rate_estimate(const struct clusters *clusters, struct rate *rate);

/* Any other number with an interval. */
struct estimate {
    double value;
    struct interval interval;
    double units;
    size_t scenarios;
};

/* A paired difference: component 0 the sum of differences, component 1 the number of pairs. All
 * zero, or the same in each of at least 6 scenarios: Tango at n = scenarios, because nothing drawn
 * from them varies. Under 20 scenarios: sign-flip interval. One stratum of at least 50 scenarios:
 * BCa. Else: bootstrap. */
void difference_estimate(const struct clusters *clusters, uint64_t seed, struct estimate *out);
/* The same of differences between `least` and `most`, most = -least. */
void difference_between(const struct clusters *clusters, double least, double most, uint64_t seed,
                        struct estimate *out);
/* A mean between `low` and `high`: like a difference, except that a constant has no interval. */
void mean_estimate(const struct clusters *clusters, uint64_t seed, double low, double high,
                   struct estimate *out);
/* Several numbers of one table by one bootstrap: a statistic of its first part, of its second part
 * (from `second` on), or the first less the second. What is drawn once is drawn for all, so that a
 * difference and its sides agree. */
enum table_part { PART_FIRST = 0, PART_SECOND, PART_DIFFERENCE };
struct view {
    statistic *of;
    enum table_part part;
};
enum { VIEWS_MAX = 16 };
/* Fills `out` with value and interval of each view, as statistic_estimate would. False, and nothing
 * filled, where its rules ask for no bootstrap or for BCa. */
bool views_estimate(const struct clusters *clusters, const struct view *views, size_t count,
                    uint64_t seed, struct estimate *out);
/* Any statistic: bootstrap from 20 scenarios on, else no interval. */
void statistic_estimate(const struct clusters *clusters, statistic *of, uint64_t seed,
                        struct estimate *out);

#endif
