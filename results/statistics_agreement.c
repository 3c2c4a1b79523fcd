/* Agreement among people. Tables are sorted once, by unit, and a resample is a set of weights: no
 * rating is ever copied. */
#include "results/statistics_agreement.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/base/random.h"

/* ---- alpha ---- */

static int compare_ratings(const void *left, const void *right)
{
    const struct rating *a = left, *b = right;
    if (a->unit != b->unit) return a->unit < b->unit ? -1 : 1;
    return a->rater < b->rater ? -1 : a->rater > b->rater;
}

/* A copy sorted by unit, then rater. The caller frees. */
static struct rating *sorted_ratings(const struct rating_table *table)
{
    struct rating *sorted = xcalloc(table->count + 1, sizeof *sorted);
    if (table->count) {
        memcpy(sorted, table->list, table->count * sizeof *sorted);
        qsort(sorted, table->count, sizeof *sorted, compare_ratings);
    }
    return sorted;
}

/* One past the last rating of the unit that starts at `from`. */
static size_t unit_end(const struct rating *sorted, size_t count, size_t from)
{
    size_t to = from + 1;
    while (to < count && sorted[to].unit == sorted[from].unit) to++;
    return to;
}

/* Every ordered pair of a unit's m ratings counts 1 / (m - 1). */
static void add_coincidences(double matrix[RATING_CATEGORIES_MAX][RATING_CATEGORIES_MAX],
                             const struct rating *unit, size_t m, double weight)
{
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j < m; j++)
            if (i != j) matrix[unit[i].category][unit[j].category] += weight / ((double)m - 1);
}

static double distance(const double *margins, size_t c, size_t k, enum alpha_metric metric)
{
    if (metric == ALPHA_NOMINAL) return c != k;
    double between = 0;
    for (size_t g = c; g <= k; g++) between += margins[g];
    between -= (margins[c] + margins[k]) / 2;
    return between * between;
}

/* `weights` by scenario, NULL: each counts once. */
static double alpha_of(const struct rating *sorted, size_t count, size_t categories,
                       enum alpha_metric metric, const double *weights)
{
    double matrix[RATING_CATEGORIES_MAX][RATING_CATEGORIES_MAX] = {0};
    double margins[RATING_CATEGORIES_MAX] = {0}, n = 0, observed = 0, expected = 0;
    for (size_t from = 0; from < count;) {
        size_t to = unit_end(sorted, count, from);
        double weight = weights ? weights[sorted[from].scenario] : 1;
        if (to - from > 1 && weight > 0) add_coincidences(matrix, sorted + from, to - from, weight);
        from = to;
    }
    for (size_t c = 0; c < categories; c++)
        for (size_t k = 0; k < categories; k++) margins[c] += matrix[c][k];
    for (size_t c = 0; c < categories; c++) n += margins[c];
    for (size_t c = 0; c < categories; c++)
        for (size_t k = c + 1; k < categories; k++) {
            double squared = distance(margins, c, k, metric);
            observed += matrix[c][k] * squared;
            expected += margins[c] * margins[k] * squared;
        }
    return expected > 0 ? 1 - (n - 1) * observed / expected : (double)NAN;
}

double krippendorff_alpha(const struct rating_table *table, enum alpha_metric metric)
{
    struct rating *sorted = sorted_ratings(table);
    double alpha = alpha_of(sorted, table->count, table->categories, metric, NULL);
    free(sorted);
    return alpha;
}

/* Scenarios may have any number; draws take them from the ones that occur. */
struct scenario_draws {
    uint32_t *present;
    size_t count, highest;
    double *weights; /* by scenario number */
};

static void draws_init(struct scenario_draws *draws, uint32_t highest)
{
    draws->highest = highest;
    draws->count = 0;
    draws->weights = xcalloc((size_t)highest + 1, sizeof *draws->weights);
    draws->present = xcalloc((size_t)highest + 1, sizeof *draws->present);
}

static void draws_mark(struct scenario_draws *draws, uint32_t scenario)
{
    draws->weights[scenario] = 1;
}

static void draws_ready(struct scenario_draws *draws)
{
    for (uint32_t s = 0; s <= draws->highest; s++)
        if (draws->weights[s] > 0) draws->present[draws->count++] = s;
}

static void draws_take(struct scenario_draws *draws, struct random *random)
{
    for (size_t i = 0; i < draws->count; i++) draws->weights[draws->present[i]] = 0;
    for (size_t i = 0; i < draws->count; i++)
        draws->weights[draws->present[random_below(random, draws->count)]] += 1;
}

static void draws_release(struct scenario_draws *draws)
{
    free(draws->weights);
    free(draws->present);
}

void alpha_estimate(const struct rating_table *table, enum alpha_metric metric, uint64_t seed,
                    struct estimate *out)
{
    struct rating *sorted = sorted_ratings(table);
    struct scenario_draws draws;
    uint32_t highest = 0;
    *out = (struct estimate){.interval = {NAN, NAN, INTERVAL_NONE}};
    for (size_t i = 0; i < table->count; i++)
        if (sorted[i].scenario > highest) highest = sorted[i].scenario;
    draws_init(&draws, highest);
    for (size_t from = 0; from < table->count;) {
        size_t to = unit_end(sorted, table->count, from);
        if (to - from > 1) {
            draws_mark(&draws, sorted[from].scenario);
            out->units++;
        }
        from = to;
    }
    draws_ready(&draws);
    out->scenarios = draws.count;
    out->value = alpha_of(sorted, table->count, table->categories, metric, NULL);
    if (draws.count >= FEW_SCENARIOS && !isnan(out->value)) {
        double *replicates = xcalloc(AGREEMENT_DRAWS, sizeof *replicates);
        struct random random;
        random_seed(&random, seed);
        for (size_t i = 0; i < AGREEMENT_DRAWS; i++) {
            draws_take(&draws, &random);
            replicates[i] =
                alpha_of(sorted, table->count, table->categories, metric, draws.weights);
        }
        out->interval = interval_percentile(replicates, AGREEMENT_DRAWS);
        free(replicates);
    }
    draws_release(&draws);
    free(sorted);
}

double observed_agreement(const struct rating_table *table)
{
    struct rating *sorted = sorted_ratings(table);
    double units = 0, total = 0;
    for (size_t from = 0; from < table->count;) {
        size_t to = unit_end(sorted, table->count, from), equal = 0, m = to - from;
        for (size_t i = from; i < to; i++)
            for (size_t j = i + 1; j < to; j++) equal += sorted[i].category == sorted[j].category;
        if (m > 1) {
            total += 2 * (double)equal / ((double)m * ((double)m - 1));
            units++;
        }
        from = to;
    }
    free(sorted);
    return units > 0 ? total / units : (double)NAN;
}

/* ---- severity ---- */

void severity_estimate(const struct rating_table *table, uint32_t rater, uint64_t seed,
                       struct estimate *out)
{
    struct rating *sorted = sorted_ratings(table);
    struct clusters clusters;
    clusters_init(&clusters, 2);
    for (size_t from = 0; from < table->count;) {
        size_t to = unit_end(sorted, table->count, from), m = to - from;
        double sum = 0;
        const struct rating *own = NULL;
        for (size_t i = from; i < to; i++) {
            sum += sorted[i].category;
            if (sorted[i].rater == rater) own = &sorted[i];
        }
        if (own && m > 1) {
            double others = (sum - own->category) / ((double)m - 1);
            clusters_add(&clusters, own->scenario, 0, (const double[]){own->category - others, 1});
        }
        from = to;
    }
    double range = (double)table->categories - 1;
    mean_estimate(&clusters, seed, -range, range, out);
    clusters_release(&clusters);
    free(sorted);
}

/* ---- two directions ---- */

static int compare_values(const void *left, const void *right)
{
    const struct rated_value *a = left, *b = right;
    if (a->pair != b->pair) return a->pair < b->pair ? -1 : 1;
    if (a->arm != b->arm) return a->arm - b->arm;
    return a->rater < b->rater ? -1 : a->rater > b->rater;
}

struct arm_mean {
    double value, weight;
};

/* The mean over the raters of one arm of a pair; [from, to) holds the pair. */
static struct arm_mean mean_of_arm(const struct rated_value *from, const struct rated_value *to,
                                   int arm, const double *rater_weights)
{
    double sum = 0, weight = 0;
    for (const struct rated_value *at = from; at < to; at++) {
        if (at->arm != arm) continue;
        sum += rater_weights[at->rater] * at->value;
        weight += rater_weights[at->rater];
    }
    return (struct arm_mean){weight > 0 ? sum / weight : (double)NAN, weight};
}

struct two_way {
    struct rated_value *values; /* sorted by pair */
    size_t count;
    enum two_way_kind kind;
    double *rater_weights;
    uint32_t raters;
    struct scenario_draws draws;
};

static double two_way_value(const struct two_way *two, double *units)
{
    double sum[2] = {0}, weight[2] = {0};
    *units = 0;
    for (size_t from = 0; from < two->count;) {
        size_t to = from + 1;
        while (to < two->count && two->values[to].pair == two->values[from].pair) to++;
        const struct rated_value *first = two->values + from, *end = two->values + to;
        double w = first->weight * two->draws.weights[first->scenario];
        struct arm_mean a = mean_of_arm(first, end, 0, two->rater_weights);
        struct arm_mean b = mean_of_arm(first, end, 1, two->rater_weights);
        from = to;
        if (w <= 0) continue;
        if (two->kind == TWO_WAY_PAIRED) {
            if (a.weight <= 0 || b.weight <= 0) continue;
            a.value -= b.value;
            b.weight = 0;
        }
        if (a.weight > 0) {
            sum[0] += w * a.value;
            weight[0] += w;
        }
        if (b.weight > 0) {
            sum[1] += w * b.value;
            weight[1] += w;
        }
        *units += a.weight > 0 || (two->kind == TWO_WAY_INDEPENDENT && b.weight > 0);
    }
    double first = weight[0] > 0 ? sum[0] / weight[0] : (double)NAN;
    if (two->kind != TWO_WAY_INDEPENDENT) return first;
    return first - (weight[1] > 0 ? sum[1] / weight[1] : (double)NAN);
}

static void draw_raters(struct two_way *two, const uint32_t *present, size_t count,
                        struct random *random)
{
    for (size_t i = 0; i < count; i++) two->rater_weights[present[i]] = 0;
    for (size_t i = 0; i < count; i++)
        two->rater_weights[present[random_below(random, count)]] += 1;
}

static void two_way_interval(struct two_way *two, uint64_t seed, struct estimate *out)
{
    uint32_t *present = xcalloc((size_t)two->raters + 1, sizeof *present);
    double *replicates = xcalloc(TWO_WAY_DRAWS, sizeof *replicates), units;
    size_t count = 0;
    struct random random;
    random_seed(&random, seed);
    for (uint32_t r = 0; r < two->raters; r++)
        if (two->rater_weights[r] > 0) present[count++] = r;
    for (size_t i = 0; i < TWO_WAY_DRAWS; i++) {
        draws_take(&two->draws, &random);
        if (count > 1) draw_raters(two, present, count, &random);
        replicates[i] = two_way_value(two, &units);
    }
    out->interval = interval_percentile(replicates, TWO_WAY_DRAWS);
    free(replicates);
    free(present);
}

void two_way_estimate(const struct rated_value *values, size_t count, enum two_way_kind kind,
                      uint64_t seed, struct estimate *out)
{
    *out = (struct estimate){.value = NAN, .interval = {NAN, NAN, INTERVAL_NONE}};
    if (!count) return;
    struct two_way two = {.count = count, .kind = kind};
    uint32_t highest = 0;
    for (size_t i = 0; i < count; i++) {
        if (values[i].scenario > highest) highest = values[i].scenario;
        if (values[i].rater >= two.raters) two.raters = values[i].rater + 1;
    }
    two.values = xcalloc(count, sizeof *two.values);
    memcpy(two.values, values, count * sizeof *two.values);
    qsort(two.values, count, sizeof *two.values, compare_values);
    two.rater_weights = xcalloc(two.raters, sizeof *two.rater_weights);
    draws_init(&two.draws, highest);
    for (size_t i = 0; i < count; i++) {
        two.rater_weights[values[i].rater] = 1;
        draws_mark(&two.draws, values[i].scenario);
    }
    draws_ready(&two.draws);
    out->scenarios = two.draws.count;
    out->value = two_way_value(&two, &out->units);
    if (two.draws.count >= FEW_SCENARIOS && !isnan(out->value)) two_way_interval(&two, seed, out);
    draws_release(&two.draws);
    free(two.rater_weights);
    free(two.values);
}
