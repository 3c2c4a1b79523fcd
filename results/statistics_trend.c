/* Trends over ordered levels, tested by seeded permutations. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/base/random.h"
#include "results/statistics_studies.h"

/* The mean rank of each value among all, from 1. */
static void mean_ranks(const double *values, size_t count, double *ranks)
{
    for (size_t i = 0; i < count; i++) {
        size_t below = 0, equal = 0;
        for (size_t j = 0; j < count; j++) {
            below += values[j] < values[i] - 1e-12;
            equal += fabs(values[j] - values[i]) <= 1e-12;
        }
        ranks[i] = (double)below + ((double)equal + 1) / 2;
    }
}

static void no_trend(struct trend *out)
{
    *out = (struct trend){(double)NAN, (double)NAN, (double)NAN};
}

/* ---- Page ---- */

static double weighted_ranks(const double *ranks, size_t blocks, size_t levels)
{
    double total = 0;
    for (size_t b = 0; b < blocks; b++)
        for (size_t j = 0; j < levels; j++) total += (double)(j + 1) * ranks[b * levels + j];
    return total;
}

void trend_page(const double *values, size_t blocks, size_t levels, uint64_t seed,
                struct trend *out)
{
    no_trend(out);
    if (blocks == 0 || levels < 2) return;
    double *ranks = xcalloc(blocks * levels, sizeof *ranks), k = (double)levels;
    for (size_t b = 0; b < blocks; b++) mean_ranks(values + b * levels, levels, ranks + b * levels);
    out->statistic = weighted_ranks(ranks, blocks, levels);
    out->expected = (double)blocks * k * (k + 1) * (k + 1) / 4;
    double observed = fabs(out->statistic - out->expected) - 1e-9;
    struct random random;
    random_seed(&random, seed);
    size_t hits = 0;
    for (size_t draw = 0; draw < TREND_DRAWS; draw++) {
        for (size_t b = 0; b < blocks; b++)
            for (size_t j = levels - 1; j > 0; j--) {
                size_t other = (size_t)random_below(&random, j + 1);
                double swap = ranks[b * levels + j];
                ranks[b * levels + j] = ranks[b * levels + other];
                ranks[b * levels + other] = swap;
            }
        hits += fabs(weighted_ranks(ranks, blocks, levels) - out->expected) >= observed;
    }
    out->p = (double)(1 + hits) / (double)(1 + TREND_DRAWS);
    free(ranks);
}

/* ---- Jonckheere-Terpstra ---- */

static double pairs_in_order(const double *values, const size_t *groups, size_t count,
                             double *pairs)
{
    double total = 0;
    *pairs = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < count; j++) {
            if (groups[i] >= groups[j]) continue;
            ++*pairs;
            if (fabs(values[i] - values[j]) <= 1e-12)
                total += 0.5;
            else
                total += values[i] < values[j];
        }
    return total;
}

/* The next larger order of `groups`; false after the last one (Knuth, algorithm L). Equal groups
 * give no order twice. */
static bool next_order(size_t *groups, size_t count)
{
    size_t i = count - 1, j = count - 1;
    while (i > 0 && groups[i - 1] >= groups[i]) i--;
    if (i == 0) return false;
    while (groups[j] <= groups[i - 1]) j--;
    size_t swap = groups[i - 1];
    groups[i - 1] = groups[j];
    groups[j] = swap;
    for (size_t low = i, high = count - 1; low < high; low++, high--) {
        swap = groups[low];
        groups[low] = groups[high];
        groups[high] = swap;
    }
    return true;
}

/* How many different orders of the groups there are: count! / product of sizes!. */
static double orders_of(const size_t *sorted, size_t count)
{
    double orders = 1;
    for (size_t i = 0, same = 0; i < count; i++) {
        same = i && sorted[i] == sorted[i - 1] ? same + 1 : 1;
        orders *= (double)(i + 1) / (double)same;
    }
    return orders;
}

static int compare_sizes(const void *left, const void *right)
{
    size_t a = *(const size_t *)left, b = *(const size_t *)right;
    return a < b ? -1 : a > b;
}

static double jonckheere_drawn(const double *values, const size_t *groups, size_t count,
                               double expected, double observed, uint64_t seed)
{
    double *mixed = xcalloc(count, sizeof *mixed), pairs;
    memcpy(mixed, values, count * sizeof *mixed);
    struct random random;
    random_seed(&random, seed);
    size_t hits = 0;
    for (size_t draw = 0; draw < TREND_DRAWS; draw++) {
        random_shuffle(&random, mixed, count, sizeof *mixed);
        hits += fabs(pairs_in_order(mixed, groups, count, &pairs) - expected) >= observed;
    }
    free(mixed);
    return (double)(1 + hits) / (double)(1 + TREND_DRAWS);
}

void trend_jonckheere(const double *values, const size_t *groups, size_t count, uint64_t seed,
                      struct trend *out)
{
    no_trend(out);
    double pairs, ignored;
    double ordered = pairs_in_order(values, groups, count, &pairs);
    if (pairs == 0) return;
    *out = (struct trend){.statistic = ordered, .expected = pairs / 2};
    double observed = fabs(ordered - pairs / 2) - 1e-9;
    size_t *order = xcalloc(count, sizeof *order);
    memcpy(order, groups, count * sizeof *order);
    qsort(order, count, sizeof *order, compare_sizes);
    double orders = orders_of(order, count), hits = 0;
    if (orders <= TREND_EXACT_MOST) {
        do {
            hits += fabs(pairs_in_order(values, order, count, &ignored) - pairs / 2) >= observed;
        } while (next_order(order, count));
        out->p = hits / orders;
    } else {
        out->p = jonckheere_drawn(values, groups, count, pairs / 2, observed, seed);
    }
    free(order);
}

/* ---- Spearman ---- */

static double correlation(const double *x, const double *y, size_t count)
{
    double mean_x = 0, mean_y = 0, xx = 0, yy = 0, xy = 0;
    for (size_t i = 0; i < count; i++) {
        mean_x += x[i] / (double)count;
        mean_y += y[i] / (double)count;
    }
    for (size_t i = 0; i < count; i++) {
        xx += (x[i] - mean_x) * (x[i] - mean_x);
        yy += (y[i] - mean_y) * (y[i] - mean_y);
        xy += (x[i] - mean_x) * (y[i] - mean_y);
    }
    return xx > 0 && yy > 0 ? xy / sqrt(xx * yy) : (double)NAN;
}

void trend_spearman(const double *x, const double *y, size_t count, uint64_t seed,
                    struct trend *out)
{
    no_trend(out);
    if (count < 2) return;
    double *ranks = xcalloc(2 * count, sizeof *ranks);
    mean_ranks(x, count, ranks);
    mean_ranks(y, count, ranks + count);
    double rho = correlation(ranks, ranks + count, count);
    if (!isnan(rho)) {
        *out = (struct trend){.statistic = rho, .expected = 0};
        struct random random;
        random_seed(&random, seed);
        size_t hits = 0;
        for (size_t draw = 0; draw < TREND_DRAWS; draw++) {
            random_shuffle(&random, ranks, count, sizeof *ranks);
            hits += fabs(correlation(ranks, ranks + count, count)) >= fabs(rho) - 1e-9;
        }
        out->p = (double)(1 + hits) / (double)(1 + TREND_DRAWS);
    }
    free(ranks);
}

/* ---- lines ---- */

double slope_of(const double *x, const double *y, size_t count)
{
    double mean_x = 0, mean_y = 0, xx = 0, xy = 0;
    for (size_t i = 0; i < count; i++) {
        mean_x += x[i] / (double)count;
        mean_y += y[i] / (double)count;
    }
    for (size_t i = 0; i < count; i++) {
        xx += (x[i] - mean_x) * (x[i] - mean_x);
        xy += (x[i] - mean_x) * (y[i] - mean_y);
    }
    return xx > 0 ? xy / xx : (double)NAN;
}

double empirical_logit(double x, double n)
{
    return log((x + 0.5) / (n - x + 0.5));
}
