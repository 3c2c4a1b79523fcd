/* One-sided limits and their dual tests, by the same rules that choose the two-sided intervals. */
#include <math.h>
#include <stdlib.h>

#include "harness/base/memory.h"
#include "results/statistics_private.h"
#include "results/statistics_studies.h"

static const double ALPHA = 0.05;

static void start(const struct clusters *clusters, double value, struct one_sided *out)
{
    *out = (struct one_sided){.value = value,
                              .low = (double)NAN,
                              .high = (double)NAN,
                              .p_above = 1,
                              .p_below = 1,
                              .units = clusters_units(clusters),
                              .scenarios = clusters->count};
}

/* ---- shares ---- */

static double wilson_limit(double p, double n, double z)
{
    double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    double half = z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return fmin(1, fmax(0, centre + half));
}

static double score_z(double p, double n, double threshold)
{
    double spread = sqrt(threshold * (1 - threshold) / n);
    if (spread > 0) return (p - threshold) / spread;
    return p > threshold ? (double)INFINITY : p < threshold ? -(double)INFINITY : 0;
}

static void wilson_sides(const struct rate *rate, double above, double below, struct one_sided *out)
{
    double z = normal_quantile(1 - ALPHA), n = rate->effective;
    out->method = INTERVAL_WILSON;
    out->low = rate->value <= 0 ? 0 : 1 - wilson_limit(1 - rate->value, n, z);
    out->high = rate->value >= 1 ? 1 : wilson_limit(rate->value, n, z);
    out->p_above = 1 - normal_cdf(score_z(rate->value, n, above));
    out->p_below = normal_cdf(score_z(rate->value, n, below));
}

static void clopper_sides(const struct rate *rate, double above, double below,
                          struct one_sided *out)
{
    double n = rate->effective, x = rate->value * n;
    bool none = rate->value <= 0, all = rate->value >= 1;
    out->method = INTERVAL_CLOPPER;
    out->low = none ? 0 : beta_quantile(ALPHA, x, n - x + 1);
    out->high = all ? 1 : beta_quantile(1 - ALPHA, x + 1, n - x);
    out->p_above = none ? 1 : beta_cdf(fmin(1, fmax(0, above)), x, n - x + 1);
    out->p_below = all ? 1 : 1 - beta_cdf(fmin(1, fmax(0, below)), x + 1, n - x);
}

static void share_sides(const struct rate *rate, double above, double below, struct one_sided *out)
{
    if (rate->denominator < 30)
        clopper_sides(rate, above, below, out);
    else
        wilson_sides(rate, above, below, out);
}

void rate_one_sided(const struct clusters *clusters, double above, double below,
                    struct one_sided *out)
{
    struct rate rate;
    rate_estimate(clusters, &rate);
    start(clusters, rate.value, out);
    if (isnan(rate.value)) return;
    out->effective = rate.effective;
    share_sides(&rate, above, below, out);
}

/* ---- differences ---- */

/* p values from values of which each is as likely as the truth. */
static void sides_of_values(const double *values, size_t count, double above, double below,
                            struct one_sided *out)
{
    size_t at_most = 0, at_least = 0;
    for (size_t i = 0; i < count; i++) {
        at_most += values[i] <= above + 1e-12;
        at_least += values[i] >= below - 1e-12;
    }
    out->p_above = (double)(1 + at_most) / (double)(1 + count);
    out->p_below = (double)(1 + at_least) / (double)(1 + count);
}

static void few_sides(const struct clusters *clusters, double least, double most, double above,
                      double below, struct one_sided *out)
{
    size_t count = clusters->count, subsets = (size_t)1 << count, excluded = subsets / 20;
    double *ratios = subset_ratios(clusters);
    out->method = INTERVAL_FEW;
    out->low = excluded ? select_smallest(ratios, subsets - 1, excluded - 1) : least;
    out->high = excluded ? select_smallest(ratios, subsets - 1, subsets - 1 - excluded) : most;
    sides_of_values(ratios, subsets - 1, above, below, out);
    free(ratios);
}

static void bootstrap_sides(const struct clusters *clusters, statistic *of, double above,
                            double below, uint64_t seed, struct one_sided *out)
{
    double *values = xcalloc(BOOTSTRAP_DRAWS, sizeof *values);
    bootstrap_replicates(clusters, of, seed, values);
    size_t kept = numbers_first(values, BOOTSTRAP_DRAWS);
    if (kept * 10 >= BOOTSTRAP_DRAWS * 9) {
        out->method = INTERVAL_BOOTSTRAP;
        out->low = quantile_of(values, kept, ALPHA);
        out->high = quantile_of(values, kept, 1 - ALPHA);
        sides_of_values(values, kept, above, below, out);
    }
    free(values);
}

/* Nothing differed anywhere: Tango's score at b = c = 0 is sqrt(n d / (1 - d)). */
static void zero_sides(double scenarios, double most, double above, double below,
                       struct one_sided *out)
{
    double z = normal_quantile(1 - ALPHA), limit = most * z * z / (scenarios + z * z);
    out->method = INTERVAL_TANGO;
    out->low = -limit;
    out->high = limit;
    double down = fmin(1, fmax(0, -above / most)), up = fmin(1, fmax(0, below / most));
    out->p_above =
        1 - normal_cdf(down < 1 ? sqrt(scenarios * down / (1 - down)) : (double)INFINITY);
    out->p_below = 1 - normal_cdf(up < 1 ? sqrt(scenarios * up / (1 - up)) : (double)INFINITY);
    if (above >= 0) out->p_above = above > 0 ? 1 : 0.5;
    if (below <= 0) out->p_below = below < 0 ? 1 : 0.5;
}

/* The same difference in every scenario: Tango at as many pairs as there are scenarios. */
static void constant_sides(double b, double c, double scenarios, double most, double above,
                           double below, struct one_sided *out)
{
    struct interval limits = tango_between(b, c, scenarios, normal_quantile(1 - ALPHA));
    out->method = INTERVAL_TANGO;
    out->low = most * limits.low;
    out->high = most * limits.high;
    out->p_above = 1 - normal_cdf(tango_score(fmax(-1, above / most), b, c, scenarios));
    out->p_below = normal_cdf(tango_score(fmin(1, below / most), b, c, scenarios));
}

void difference_one_sided(const struct clusters *clusters, double least, double most, double above,
                          double below, uint64_t seed, struct one_sided *out)
{
    double units = clusters_total(clusters, 1), squares = 0, b = 0, c = 0;
    start(clusters, units > 0 ? clusters_total(clusters, 0) / units : (double)NAN, out);
    if (isnan(out->value)) return;
    for (size_t i = 0; i < clusters->count; i++) squares += clusters->list[i].squares;
    if (squares == 0)
        zero_sides((double)clusters->count, most, above, below, out);
    else if (constant_difference(clusters, most, &b, &c))
        constant_sides(b, c, (double)clusters->count, most, above, below, out);
    else if (clusters->count < FEW_SCENARIOS)
        few_sides(clusters, least, most, above, below, out);
    else
        bootstrap_sides(clusters, statistic_ratio, above, below, seed, out);
    if (out->method != INTERVAL_TANGO) return;
    out->most = most;
    out->b = squares == 0 ? 0 : b;
    out->c = squares == 0 ? 0 : c;
}

void statistic_one_sided(const struct clusters *clusters, statistic *of, double above, double below,
                         uint64_t seed, struct one_sided *out)
{
    double totals[2 * CLUSTER_COMPONENTS_MAX] = {0};
    for (size_t k = 0; k < clusters->components; k++) totals[k] = clusters_total(clusters, k);
    double value = of(totals);
    if (clusters->second) value -= of(totals + clusters->second);
    start(clusters, value, out);
    if (isnan(value) || clusters->count < FEW_SCENARIOS) return;
    bootstrap_sides(clusters, of, above, below, seed, out);
    if (out->low == out->high) start(clusters, value, out); /* nothing varied; not all is known */
}

double equivalence_p(const struct one_sided *against_margins)
{
    return fmax(against_margins->p_above, against_margins->p_below);
}

/* ---- how many would decide ---- */

static const double UNITS_MOST = 1e6; /* beyond, no suite will decide */

/* Limits of resampled values: each lies as many standard errors away as before. */
static void shrunk_sides(const struct one_sided *at, double times, double wanted,
                         struct one_sided *out)
{
    double root = sqrt(times), z = normal_quantile(1 - ALPHA);
    out->low = at->value - (at->value - at->low) / root;
    out->high = at->value + (at->high - at->value) / root;
    out->p_above = 1 - normal_cdf(z * (at->value - wanted) / (at->value - out->low));
    out->p_below = 1 - normal_cdf(z * (wanted - at->value) / (out->high - at->value));
}

static bool decides(const struct one_sided *at, double units, double wanted, bool below,
                    double alpha)
{
    double times = units / at->units, scenarios = (double)at->scenarios * times;
    struct one_sided then = {.value = at->value};
    struct rate rate = {
        .value = at->value, .denominator = units, .effective = at->effective * times};
    if (at->effective > 0)
        share_sides(&rate, wanted, wanted, &then);
    else if (at->method == INTERVAL_TANGO && at->b + at->c > 0)
        constant_sides(at->b * times, at->c * times, scenarios, at->most, wanted, wanted, &then);
    else if (at->method == INTERVAL_TANGO)
        zero_sides(scenarios, at->most, wanted, wanted, &then);
    else
        shrunk_sides(at, times, wanted, &then);
    if ((at->value < wanted) == below) return below ? then.high < wanted : then.low > wanted;
    return (below ? then.p_above : then.p_below) <= alpha;
}

double one_sided_units(const struct one_sided *at, double wanted, bool below, double alpha)
{
    double least, most = at->units;
    if (isnan(at->low) || isnan(at->high) || !(at->units > 0)) return (double)NAN;
    do {
        least = most;
        if (most >= UNITS_MOST) return (double)NAN;
        most = fmin(UNITS_MOST, 2 * most);
    } while (!decides(at, most, wanted, below, alpha));
    while (most - least > 1) {
        double middle = floor((least + most) / 2);
        if (decides(at, middle, wanted, below, alpha))
            most = middle;
        else
            least = middle;
    }
    return ceil(most);
}
