/* Intervals and tests in closed form, and the adjustments for many tests. */
#include "results/statistics_private.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"

static const double Z = 1.959963984540054; /* the 97.5 % point of the normal distribution */

const char *interval_method_word(enum interval_method method)
{
    static const char *const words[INTERVAL_METHOD_COUNT] = {
        "none", "wilson", "clopper", "tango", "bootstrap", "bca", "few", "studentised", "ppi"};
    return words[method];
}

static double clamp(double value, double low, double high)
{
    return value < low ? low : value > high ? high : value;
}

struct interval interval_wilson(double x, double n)
{
    if (!(n > 0)) return (struct interval){(double)NAN, (double)NAN, INTERVAL_NONE};
    double p = x / n, z2 = Z * Z;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z / (1 + z2 / n) * sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    struct interval interval = {clamp(centre - half, 0, 1), clamp(centre + half, 0, 1),
                                INTERVAL_WILSON};
    if (x <= 0) interval.low = 0; /* exactly, not 1e-17 */
    if (x >= n) interval.high = 1;
    return interval;
}

struct interval interval_clopper(double x, double n)
{
    if (!(n > 0)) return (struct interval){(double)NAN, (double)NAN, INTERVAL_NONE};
    return (struct interval){
        .low = x <= 0 ? 0 : beta_quantile(0.025, x, n - x + 1),
        .high = x >= n ? 1 : beta_quantile(0.975, x + 1, n - x),
        .method = INTERVAL_CLOPPER,
    };
}

/* Tango's score statistic of "the difference is d", with the nuisance probability at its
 * constrained maximum, the larger root of a quadratic. Falls as d grows. */
double tango_score(double d, double b, double c, double n)
{
    double quadratic = 2 * n, linear = -b - c + (2 * n - b + c) * d, constant = -c * d * (1 - d);
    double root = sqrt(fmax(0, linear * linear - 4 * quadratic * constant));
    double q = (root - linear) / (2 * quadratic);
    double variance = n * (2 * q + d * (1 - d));
    double distance = b - c - n * d;
    if (variance <= 0) return distance == 0 ? 0 : distance > 0 ? INFINITY : -INFINITY;
    return distance / sqrt(variance);
}

static double tango_limit(double b, double c, double n, double target, double low, double high)
{
    for (int i = 0; i < 200; i++) {
        double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high) break;
        if (tango_score(middle, b, c, n) > target)
            low = middle;
        else
            high = middle;
    }
    return low + (high - low) / 2;
}

struct interval tango_between(double b, double c, double n, double z)
{
    if (!(n > 0)) return (struct interval){(double)NAN, (double)NAN, INTERVAL_NONE};
    double difference = (b - c) / n;
    return (struct interval){
        .low = difference <= -1 ? -1 : tango_limit(b, c, n, z, -1, difference),
        .high = difference >= 1 ? 1 : tango_limit(b, c, n, -z, difference, 1),
        .method = INTERVAL_TANGO,
    };
}

struct interval interval_tango(double b, double c, double n)
{
    return tango_between(b, c, n, Z);
}

double mcnemar_exact(int64_t b, int64_t c, bool mid)
{
    int64_t n = b + c, fewer = b < c ? b : c;
    if (n == 0) return 1;
    double p = 2 * binomial_cdf(fewer, n, 0.5);
    if (mid) p -= binomial_pmf(fewer, n, 0.5);
    return p < 1 ? p : 1;
}

double cohen_kappa(double both, double only_first, double only_second, double neither)
{
    double n = both + only_first + only_second + neither;
    if (!(n > 0)) return (double)NAN;
    double first = (both + only_first) / n, second = (both + only_second) / n;
    double chance = first * second + (1 - first) * (1 - second);
    if (chance >= 1) return (double)NAN;
    return ((both + neither) / n - chance) / (1 - chance);
}

static double loglinear(double count, double n)
{
    return normal_quantile((count + 0.5) / (n + 1));
}

double detection_dprime(double hits, double signals, double alarms, double noises)
{
    if (!(signals > 0 && noises > 0)) return (double)NAN;
    return loglinear(hits, signals) - loglinear(alarms, noises);
}

double detection_criterion(double hits, double signals, double alarms, double noises)
{
    if (!(signals > 0 && noises > 0)) return (double)NAN;
    return -(loglinear(hits, signals) + loglinear(alarms, noises)) / 2;
}

/* ---- many tests at once ---- */

struct ranked {
    double p;
    size_t index;
};

static int compare_ranked(const void *left, const void *right)
{
    const struct ranked *a = left, *b = right;
    if (a->p != b->p) return a->p < b->p ? -1 : 1;
    return a->index < b->index ? -1 : a->index > b->index;
}

/* The p values that exist, smallest first. */
static struct ranked *rank(const double *p, size_t count, size_t *kept)
{
    struct ranked *ranked = xcalloc(count, sizeof *ranked);
    *kept = 0;
    for (size_t i = 0; i < count; i++)
        if (!isnan(p[i])) ranked[(*kept)++] = (struct ranked){p[i], i};
    if (*kept) qsort(ranked, *kept, sizeof *ranked, compare_ranked);
    return ranked;
}

void adjust_holm(double *p, size_t count)
{
    size_t kept = 0;
    struct ranked *ranked = rank(p, count, &kept);
    double running = 0;
    for (size_t i = 0; i < kept; i++) {
        running = fmax(running, fmin(1, (double)(kept - i) * ranked[i].p));
        p[ranked[i].index] = running;
    }
    free(ranked);
}

void adjust_benjamini_hochberg(double *p, size_t count)
{
    size_t kept = 0;
    struct ranked *ranked = rank(p, count, &kept);
    double running = 1;
    for (size_t i = kept; i-- > 0;) {
        running = fmin(running, ranked[i].p * (double)kept / (double)(i + 1));
        p[ranked[i].index] = running;
    }
    free(ranked);
}
