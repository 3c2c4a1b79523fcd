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

/* Coincidences of categories, row by row; every ordered pair of a unit's m ratings counts
 * 1 / (m - 1). */
struct coincidences {
    double counts[RATING_CATEGORIES_MAX * RATING_CATEGORIES_MAX];
};

static void add_coincidences(struct coincidences *to, size_t categories, const struct rating *unit,
                             size_t m)
{
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j < m; j++)
            if (i != j)
                to->counts[(size_t)unit[i].category * categories + (size_t)unit[j].category] +=
                    1 / ((double)m - 1);
}

static double distance(const double *margins, size_t c, size_t k, enum alpha_metric metric)
{
    if (metric == ALPHA_NOMINAL) return c != k;
    double between = 0;
    for (size_t g = c; g <= k; g++) between += margins[g];
    between -= (margins[c] + margins[k]) / 2;
    return between * between;
}

static double alpha_of(const struct coincidences *all, size_t categories, enum alpha_metric metric)
{
    double margins[RATING_CATEGORIES_MAX] = {0}, n = 0, observed = 0, expected = 0;
    for (size_t c = 0; c < categories; c++) {
        for (size_t k = 0; k < categories; k++) margins[c] += all->counts[c * categories + k];
        n += margins[c];
    }
    for (size_t c = 0; c < categories; c++)
        for (size_t k = c + 1; k < categories; k++) {
            double squared = distance(margins, c, k, metric);
            observed += all->counts[c * categories + k] * squared;
            expected += margins[c] * margins[k] * squared;
        }
    return expected > 0 ? 1 - (n - 1) * observed / expected : (double)NAN;
}

double krippendorff_alpha(const struct rating_table *table, enum alpha_metric metric)
{
    struct rating *sorted = sorted_ratings(table);
    struct coincidences all = {{0}};
    for (size_t from = 0; from < table->count;) {
        size_t to = unit_end(sorted, table->count, from);
        if (to - from > 1) add_coincidences(&all, table->categories, sorted + from, to - from);
        from = to;
    }
    free(sorted);
    return alpha_of(&all, table->categories, metric);
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

/* How many of m are drawn: one less, as everywhere (Rao and Wu 1988). Only ratios are taken here,
 * so that the weight m / (m - 1) of each cancels. */
static size_t drawn_of(size_t m)
{
    return m > 1 ? m - 1 : m;
}

static void draws_take(struct scenario_draws *draws, struct random *random)
{
    for (size_t i = 0; i < draws->count; i++) draws->weights[draws->present[i]] = 0;
    for (size_t i = 0; i < drawn_of(draws->count); i++)
        draws->weights[draws->present[random_below(random, draws->count)]] += 1;
}

/* Draws that all say the same say nothing of how sure that is: no interval of no width. */
static struct interval interval_of_draws(double *replicates, size_t count)
{
    struct interval interval = interval_percentile(replicates, count);
    if (interval.low == interval.high) interval = (struct interval){NAN, NAN, INTERVAL_NONE};
    return interval;
}

static void draws_release(struct scenario_draws *draws)
{
    free(draws->weights);
    free(draws->present);
}

/* The coincidences of each scenario, and which scenarios have any. */
static struct coincidences *by_scenario(const struct rating_table *table,
                                        struct scenario_draws *draws, struct estimate *out)
{
    struct rating *sorted = sorted_ratings(table);
    uint32_t highest = 0;
    for (size_t i = 0; i < table->count; i++)
        if (sorted[i].scenario > highest) highest = sorted[i].scenario;
    struct coincidences *list = xcalloc((size_t)highest + 1, sizeof *list);
    draws_init(draws, highest);
    for (size_t from = 0; from < table->count;) {
        size_t to = unit_end(sorted, table->count, from);
        uint32_t scenario = sorted[from].scenario;
        if (to - from > 1) {
            add_coincidences(&list[scenario], table->categories, sorted + from, to - from);
            draws_mark(draws, scenario);
            out->units++;
        }
        from = to;
    }
    draws_ready(draws);
    free(sorted);
    return list;
}

static double alpha_of_draw(const struct coincidences *list, const struct scenario_draws *draws,
                            size_t categories, enum alpha_metric metric)
{
    struct coincidences all = {{0}};
    for (size_t i = 0; i < draws->count; i++) {
        double weight = draws->weights[draws->present[i]];
        const double *counts = list[draws->present[i]].counts;
        for (size_t k = 0; weight > 0 && k < categories * categories; k++)
            all.counts[k] += weight * counts[k];
    }
    return alpha_of(&all, categories, metric);
}

void alpha_estimate(const struct rating_table *table, enum alpha_metric metric, uint64_t seed,
                    struct estimate *out)
{
    struct scenario_draws draws;
    *out = (struct estimate){.interval = {NAN, NAN, INTERVAL_NONE}};
    struct coincidences *list = by_scenario(table, &draws, out);
    out->scenarios = draws.count;
    out->value = alpha_of_draw(list, &draws, table->categories, metric);
    if (draws.count >= FEW_SCENARIOS && !isnan(out->value)) {
        double *replicates = xcalloc(AGREEMENT_DRAWS, sizeof *replicates);
        struct random random;
        random_seed(&random, seed);
        for (size_t i = 0; i < AGREEMENT_DRAWS; i++) {
            draws_take(&draws, &random);
            replicates[i] = alpha_of_draw(list, &draws, table->categories, metric);
        }
        out->interval = interval_of_draws(replicates, AGREEMENT_DRAWS);
        free(replicates);
    }
    draws_release(&draws);
    free(list);
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

struct resampling {
    struct rated_value *values; /* sorted by pair, then arm */
    size_t count;
    double *rater_weights;
    uint32_t raters;
    struct scenario_draws draws;
};

/* Numbers of one draw, or of the table itself. */
struct two_way_values {
    double rate[2], paired, units[2], pairs;
};

/* The mean over the raters of one arm of a pair, NaN without any; *from moves behind it. */
static double mean_of_arm(const struct resampling *re, size_t *from, size_t to, int arm)
{
    double sum = 0, weight = 0;
    for (; *from < to && re->values[*from].arm == arm; ++*from) {
        double w = re->rater_weights[re->values[*from].rater];
        sum += w * re->values[*from].value;
        weight += w;
    }
    return weight > 0 ? sum / weight : (double)NAN;
}

static struct two_way_values values_of(const struct resampling *re)
{
    double sum[3] = {0}, weight[3] = {0};
    struct two_way_values out = {0};
    for (size_t from = 0; from < re->count;) {
        const struct rated_value *first = &re->values[from];
        size_t to = from;
        while (to < re->count && re->values[to].pair == first->pair) to++;
        double w = first->weight * re->draws.weights[first->scenario];
        if (w <= 0) {
            from = to;
            continue;
        }
        double mean[2] = {mean_of_arm(re, &from, to, 0), mean_of_arm(re, &from, to, 1)};
        from = to;
        for (size_t arm = 0; arm < 2; arm++) {
            if (isnan(mean[arm])) continue;
            sum[arm] += w * mean[arm];
            weight[arm] += w;
            out.units[arm]++;
        }
        if (isnan(mean[0]) || isnan(mean[1])) continue;
        sum[2] += w * (mean[0] - mean[1]);
        weight[2] += w;
        out.pairs++;
    }
    for (size_t arm = 0; arm < 2; arm++)
        out.rate[arm] = weight[arm] > 0 ? sum[arm] / weight[arm] : (double)NAN;
    out.paired = weight[2] > 0 ? sum[2] / weight[2] : (double)NAN;
    return out;
}

static void draw_raters(struct resampling *re, const uint32_t *present, size_t count,
                        struct random *random)
{
    for (size_t i = 0; i < count; i++) re->rater_weights[present[i]] = 0;
    for (size_t i = 0; i < drawn_of(count); i++)
        re->rater_weights[present[random_below(random, count)]] += 1;
}

static void two_way_intervals(struct resampling *re, uint64_t seed, struct two_way *out)
{
    uint32_t *present = xcalloc((size_t)re->raters + 1, sizeof *present);
    double *replicates[4];
    struct estimate *const of[4] = {&out->rate[0], &out->rate[1], &out->paired, &out->independent};
    size_t count = 0;
    struct random random;
    random_seed(&random, seed);
    for (size_t k = 0; k < 4; k++) replicates[k] = xcalloc(TWO_WAY_DRAWS, sizeof(double));
    for (uint32_t r = 0; r < re->raters; r++)
        if (re->rater_weights[r] > 0) present[count++] = r;
    for (size_t i = 0; i < TWO_WAY_DRAWS; i++) {
        draws_take(&re->draws, &random);
        if (count > 1) draw_raters(re, present, count, &random);
        struct two_way_values drawn = values_of(re);
        replicates[0][i] = drawn.rate[0];
        replicates[1][i] = drawn.rate[1];
        replicates[2][i] = drawn.paired;
        replicates[3][i] = drawn.rate[0] - drawn.rate[1];
    }
    for (size_t k = 0; k < 4; k++) {
        if (!isnan(of[k]->value)) of[k]->interval = interval_of_draws(replicates[k], TWO_WAY_DRAWS);
        free(replicates[k]);
    }
    free(present);
}

static void resampling_init(struct resampling *re, const struct rated_value *values, size_t count)
{
    uint32_t highest = 0;
    *re = (struct resampling){.count = count, .values = xcalloc(count + 1, sizeof *re->values)};
    for (size_t i = 0; i < count; i++) {
        re->values[i] = values[i];
        if (values[i].scenario > highest) highest = values[i].scenario;
        if (values[i].rater >= re->raters) re->raters = values[i].rater + 1;
    }
    if (count) qsort(re->values, count, sizeof *re->values, compare_values);
    re->rater_weights = xcalloc((size_t)re->raters + 1, sizeof *re->rater_weights);
    draws_init(&re->draws, highest);
    for (size_t i = 0; i < count; i++) {
        re->rater_weights[values[i].rater] = 1;
        draws_mark(&re->draws, values[i].scenario);
    }
    draws_ready(&re->draws);
}

static struct estimate plain(double value, double units, size_t scenarios)
{
    return (struct estimate){value, {NAN, NAN, INTERVAL_NONE}, units, scenarios};
}

void two_way_estimate(const struct rated_value *values, size_t count, uint64_t seed,
                      struct two_way *out)
{
    struct resampling re;
    resampling_init(&re, values, count);
    struct two_way_values all = values_of(&re);
    size_t scenarios = re.draws.count;
    out->rate[0] = plain(all.rate[0], all.units[0], scenarios);
    out->rate[1] = plain(all.rate[1], all.units[1], scenarios);
    out->paired = plain(all.paired, all.pairs, scenarios);
    out->independent = plain(all.rate[0] - all.rate[1], all.units[0] + all.units[1], scenarios);
    if (scenarios >= FEW_SCENARIOS) two_way_intervals(&re, seed, out);
    draws_release(&re.draws);
    free(re.rater_weights);
    free(re.values);
}
