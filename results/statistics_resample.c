/* Everything that resamples scenarios: bootstrap, sign flips, and the rules that choose between the
 * intervals. */
#include "results/statistics.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/base/random.h"

/* ---- clusters ---- */

void clusters_init(struct clusters *clusters, size_t components)
{
    memset(clusters, 0, sizeof *clusters);
    clusters->components = components;
}

void clusters_release(struct clusters *clusters)
{
    free(clusters->list);
    free(clusters->slots);
    memset(clusters, 0, sizeof *clusters);
}

static void reserve_slot(struct clusters *clusters, uint32_t scenario)
{
    if (scenario < clusters->slot_count) return;
    size_t wanted = clusters->slot_count ? clusters->slot_count * 2 : 64;
    while (wanted <= scenario) wanted *= 2;
    clusters->slots = xrealloc(clusters->slots, wanted * sizeof *clusters->slots);
    memset(clusters->slots + clusters->slot_count, 0,
           (wanted - clusters->slot_count) * sizeof *clusters->slots);
    clusters->slot_count = wanted;
}

void clusters_add(struct clusters *clusters, uint32_t scenario, uint32_t stratum,
                  const double *values)
{
    reserve_slot(clusters, scenario);
    if (!clusters->slots[scenario]) {
        ARRAY_RESERVE(clusters->list, clusters->capacity, clusters->count + 1);
        clusters->list[clusters->count] =
            (struct cluster){.scenario = scenario, .stratum = stratum};
        clusters->slots[scenario] = (uint32_t)++clusters->count;
    }
    struct cluster *cluster = &clusters->list[clusters->slots[scenario] - 1];
    cluster->units++;
    cluster->squares += values[0] * values[0];
    for (size_t k = 0; k < clusters->components; k++) cluster->sums[k] += values[k];
}

double clusters_total(const struct clusters *clusters, size_t component)
{
    struct sum sum = {0};
    for (size_t i = 0; i < clusters->count; i++) sum_add(&sum, clusters->list[i].sums[component]);
    return sum_value(&sum);
}

double clusters_units(const struct clusters *clusters)
{
    double units = 0;
    for (size_t i = 0; i < clusters->count; i++) units += clusters->list[i].units;
    return units;
}

/* ---- statistics of totals ---- */

double statistic_ratio(const double *totals)
{
    return totals[1] > 0 ? totals[0] / totals[1] : (double)NAN;
}

double statistic_kappa(const double *totals)
{
    return cohen_kappa(totals[0], totals[1], totals[2], totals[3]);
}

double statistic_dprime(const double *totals)
{
    return detection_dprime(totals[0], totals[1], totals[2], totals[3]);
}

double statistic_criterion(const double *totals)
{
    return detection_criterion(totals[0], totals[1], totals[2], totals[3]);
}

static double evaluate(const struct clusters *clusters, statistic *of, const double *totals)
{
    return clusters->second ? of(totals) - of(totals + clusters->second) : of(totals);
}

static double statistic_of_all(const struct clusters *clusters, statistic *of)
{
    double totals[CLUSTER_COMPONENTS_MAX] = {0};
    for (size_t k = 0; k < clusters->components; k++) totals[k] = clusters_total(clusters, k);
    return evaluate(clusters, of, totals);
}

/* ---- bootstrap ---- */

/* Rows of components, scenarios of one stratum side by side. */
struct resampler {
    double *rows;
    size_t components, stratum_count;
    struct stratum {
        size_t first, count;
    } * strata;
};

static int compare_clusters(const void *left, const void *right)
{
    const struct cluster *a = left, *b = right;
    if (a->stratum != b->stratum) return a->stratum < b->stratum ? -1 : 1;
    return a->scenario < b->scenario ? -1 : a->scenario > b->scenario;
}

/* Strata of one scenario merge with the next; a last one that is still alone joins the one before.
 */
static void merge_strata(struct resampler *sampler)
{
    size_t kept = 0;
    for (size_t i = 0; i < sampler->stratum_count; i++) {
        if (kept && sampler->strata[kept - 1].count == 1)
            sampler->strata[kept - 1].count += sampler->strata[i].count;
        else
            sampler->strata[kept++] = sampler->strata[i];
    }
    if (kept > 1 && sampler->strata[kept - 1].count == 1) {
        sampler->strata[kept - 2].count += sampler->strata[kept - 1].count;
        kept--;
    }
    sampler->stratum_count = kept;
}

static void resampler_init(struct resampler *sampler, const struct clusters *clusters,
                           bool stratified)
{
    size_t count = clusters->count;
    struct cluster *sorted = xcalloc(count, sizeof *sorted);
    if (count) memcpy(sorted, clusters->list, count * sizeof *sorted);
    if (count) qsort(sorted, count, sizeof *sorted, compare_clusters);
    *sampler = (struct resampler){
        .rows = xcalloc(count, clusters->components * sizeof *sampler->rows),
        .components = clusters->components,
        .strata = xcalloc(count + 1, sizeof *sampler->strata),
    };
    for (size_t i = 0; i < count; i++) {
        memcpy(sampler->rows + i * sampler->components, sorted[i].sums,
               sampler->components * sizeof *sampler->rows);
        bool begins = i == 0 || (stratified && sorted[i].stratum != sorted[i - 1].stratum);
        if (begins) sampler->strata[sampler->stratum_count++].first = i;
        sampler->strata[sampler->stratum_count - 1].count++;
    }
    merge_strata(sampler);
    free(sorted);
}

static void resampler_release(struct resampler *sampler)
{
    free(sampler->rows);
    free(sampler->strata);
}

/* The step of xoshiro256**, the same stream as random_next, inlined: here it is most of the time.
 */
static inline uint64_t step(uint64_t s[4])
{
    uint64_t five = s[1] * 5, result = ((five << 7) | (five >> 57)) * 9, t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = (s[3] << 45) | (s[3] >> 19);
    return result;
}

/* Adds `draws` rows of a stratum, drawn with replacement. One 64-bit word gives two indices by
 * Lemire's multiplication; a word whose low half would favour an index is thrown away. */
static inline void draw_rows(uint64_t state[4], const double *rows, size_t components,
                             uint32_t count, size_t draws, double *totals)
{
    uint32_t reject = (uint32_t)-count % count;
    double sums[CLUSTER_COMPONENTS_MAX] = {0};
    uint64_t word = 0;
    bool half = false;
    while (draws > 0) {
        word = half ? word >> 32 : step(state);
        half = !half;
        uint64_t product = (word & UINT32_MAX) * count;
        if ((uint32_t)product < reject) continue;
        const double *row = rows + (product >> 32) * components;
        for (size_t k = 0; k < components; k++) sums[k] += row[k];
        draws--;
    }
    for (size_t k = 0; k < components; k++) totals[k] = sums[k];
}

/* The compiler unrolls the inner loop where it knows the number of components. */
static void draw_stratum(uint64_t state[4], const double *rows, size_t components, uint32_t count,
                         size_t draws, double *totals)
{
    switch (components) {
    case 1: draw_rows(state, rows, 1, count, draws, totals); return;
    case 2: draw_rows(state, rows, 2, count, draws, totals); return;
    case 3: draw_rows(state, rows, 3, count, draws, totals); return;
    case 4: draw_rows(state, rows, 4, count, draws, totals); return;
    default: draw_rows(state, rows, components, count, draws, totals); return;
    }
}

/* One draw. With `rescaled`, m - 1 of m scenarios are drawn and weighted m / (m - 1). */
static void draw_totals(const struct resampler *sampler, struct random *random, bool rescaled,
                        double *totals)
{
    memset(totals, 0, CLUSTER_COMPONENTS_MAX * sizeof *totals);
    for (size_t i = 0; i < sampler->stratum_count; i++) {
        const struct stratum *stratum = &sampler->strata[i];
        size_t draws = rescaled && stratum->count > 1 ? stratum->count - 1 : stratum->count;
        double part[CLUSTER_COMPONENTS_MAX];
        draw_stratum(random->state, sampler->rows + stratum->first * sampler->components,
                     sampler->components, (uint32_t)stratum->count, draws, part);
        double weight = (double)stratum->count / (double)draws;
        for (size_t k = 0; k < sampler->components; k++) totals[k] += weight * part[k];
    }
}

static void replicate(const struct clusters *clusters, statistic *of, uint64_t seed,
                      bool stratified, double *replicates)
{
    struct resampler sampler;
    resampler_init(&sampler, clusters, stratified);
    struct random random;
    random_seed(&random, seed);
    double totals[CLUSTER_COMPONENTS_MAX];
    for (size_t i = 0; i < BOOTSTRAP_DRAWS; i++) {
        draw_totals(&sampler, &random, stratified, totals);
        replicates[i] = evaluate(clusters, of, totals);
    }
    resampler_release(&sampler);
}

void bootstrap_replicates(const struct clusters *clusters, statistic *of, uint64_t seed,
                          double *replicates)
{
    replicate(clusters, of, seed, true, replicates);
}

static int compare_doubles(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return a < b ? -1 : a > b;
}

/* Sorts what is a number to the front; returns how many there are. */
static size_t sort_numbers(double *values, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (!isnan(values[i])) values[kept++] = values[i];
    if (kept) qsort(values, kept, sizeof *values, compare_doubles);
    return kept;
}

/* The value at position p (count + 1), counted from 1, interpolated. */
static double quantile_sorted(const double *sorted, size_t count, double p)
{
    double position = p * (double)(count + 1) - 1;
    if (position <= 0) return sorted[0];
    if (position >= (double)(count - 1)) return sorted[count - 1];
    size_t below = (size_t)position;
    return sorted[below] + (position - (double)below) * (sorted[below + 1] - sorted[below]);
}

struct interval interval_percentile(double *replicates, size_t count)
{
    size_t kept = sort_numbers(replicates, count);
    if (kept == 0 || kept * 10 < count * 9)
        return (struct interval){(double)NAN, (double)NAN, INTERVAL_NONE};
    return (struct interval){quantile_sorted(replicates, kept, 0.025),
                             quantile_sorted(replicates, kept, 0.975), INTERVAL_BOOTSTRAP};
}

static double jackknife_acceleration(const struct clusters *clusters, statistic *of)
{
    double totals[CLUSTER_COMPONENTS_MAX] = {0}, without[CLUSTER_COMPONENTS_MAX] = {0};
    for (size_t k = 0; k < clusters->components; k++) totals[k] = clusters_total(clusters, k);
    double *left_out = xcalloc(clusters->count, sizeof *left_out);
    struct sum mean = {0}, cubes = {0}, squares = {0};
    for (size_t i = 0; i < clusters->count; i++) {
        for (size_t k = 0; k < clusters->components; k++)
            without[k] = totals[k] - clusters->list[i].sums[k];
        left_out[i] = evaluate(clusters, of, without);
        sum_add(&mean, left_out[i]);
    }
    double centre = sum_value(&mean) / (double)clusters->count;
    for (size_t i = 0; i < clusters->count; i++) {
        double distance = centre - left_out[i];
        sum_add(&squares, distance * distance);
        sum_add(&cubes, distance * distance * distance);
    }
    free(left_out);
    double spread = sum_value(&squares);
    return spread > 0 ? sum_value(&cubes) / (6 * pow(spread, 1.5)) : 0;
}

struct interval interval_bca(const struct clusters *clusters, statistic *of, double *replicates,
                             size_t count)
{
    size_t kept = sort_numbers(replicates, count);
    double observed = statistic_of_all(clusters, of);
    if (kept == 0 || kept * 10 < count * 9 || isnan(observed))
        return (struct interval){(double)NAN, (double)NAN, INTERVAL_NONE};
    double below = 0;
    for (size_t i = 0; i < kept; i++) {
        double distance = replicates[i] - observed;
        if (fabs(distance) <= 1e-12)
            below += 0.5;
        else if (distance < 0)
            below += 1;
    }
    /* All on one side: the correction is not defined, the percentile interval stands */
    if (below == 0 || below == (double)kept) return interval_percentile(replicates, kept);
    double z0 = normal_quantile(below / (double)kept);
    double a = jackknife_acceleration(clusters, of), z = normal_quantile(0.975);
    double low = normal_cdf(z0 + (z0 - z) / (1 - a * (z0 - z)));
    double high = normal_cdf(z0 + (z0 + z) / (1 - a * (z0 + z)));
    return (struct interval){quantile_sorted(replicates, kept, low),
                             quantile_sorted(replicates, kept, high), INTERVAL_BCA};
}

/* ---- sign flips ---- */

/* The k-th smallest of `values`, k from 0, by quickselect; the order of `values` is lost. */
static double select_smallest(double *values, size_t count, size_t k)
{
    size_t low = 0, high = count - 1;
    while (low < high) {
        double pivot = values[low + (high - low) / 2];
        size_t i = low, j = high;
        for (;;) {
            while (values[i] < pivot) i++;
            while (values[j] > pivot) j--;
            if (i >= j) break;
            double swap = values[i];
            values[i++] = values[j];
            values[j--] = swap;
        }
        /* everything up to j is <= pivot, everything from j + 1 on is >= pivot */
        size_t split = i > j ? j : (values[j] <= pivot ? j : j - 1);
        if (k <= split)
            high = split;
        else
            low = split + 1;
    }
    return values[k];
}

struct interval interval_sign_flip(const struct clusters *clusters, double low, double high)
{
    size_t count = clusters->count;
    if (count == 0 || count >= FEW_SCENARIOS)
        return (struct interval){(double)NAN, (double)NAN, INTERVAL_NONE};
    size_t subsets = (size_t)1 << count;
    size_t excluded = subsets / 40; /* 2.5 % on either side */
    if (excluded == 0) return (struct interval){low, high, INTERVAL_FEW};
    double *ratios = xcalloc(subsets - 1, sizeof *ratios);
    for (size_t set = 1; set < subsets; set++) {
        double top = 0, bottom = 0;
        for (size_t i = 0; i < count; i++) {
            if (!(set >> i & 1)) continue;
            top += clusters->list[i].sums[0];
            bottom += clusters->list[i].sums[1];
        }
        ratios[set - 1] = top / bottom;
    }
    struct interval interval = {
        .low = select_smallest(ratios, subsets - 1, excluded - 1),
        .high = select_smallest(ratios, subsets - 1, subsets - 1 - excluded),
        .method = INTERVAL_FEW,
    };
    free(ratios);
    return interval;
}

/* Gray code: one sign changes from each of the 2^m assignments to the next. By symmetry the last
 * sign can stay. */
static double flip_exact(const double *sums, size_t count, double observed, double slack)
{
    size_t assignments = (size_t)1 << (count - 1), hits = 0;
    double signs[SIGN_FLIP_EXACT_MAX], total = 0;
    for (size_t i = 0; i < count; i++) {
        signs[i] = 1;
        total += sums[i];
    }
    for (size_t i = 1;; i++) {
        if (fabs(total) >= observed - slack) hits++;
        if (i == assignments) break;
        size_t turn = (size_t)__builtin_ctzll(i);
        signs[turn] = -signs[turn];
        total += 2 * signs[turn] * sums[turn];
    }
    return (double)hits / (double)assignments;
}

static double flip_drawn(const double *sums, size_t count, double observed, double slack,
                         uint64_t seed)
{
    struct random random;
    random_seed(&random, seed);
    size_t hits = 0;
    for (size_t draw = 0; draw < SIGN_FLIP_DRAWS; draw++) {
        double total = 0;
        uint64_t bits = 0;
        for (size_t i = 0; i < count; i++) {
            if (i % 64 == 0) bits = step(random.state);
            total += bits & 1 ? sums[i] : -sums[i];
            bits >>= 1;
        }
        if (fabs(total) >= observed - slack) hits++;
    }
    return (double)(1 + hits) / (double)(1 + SIGN_FLIP_DRAWS);
}

double sign_flip_p(const struct clusters *clusters, uint64_t seed)
{
    if (clusters->count == 0) return (double)NAN;
    double *sums = xcalloc(clusters->count, sizeof *sums), scale = 0;
    size_t count = 0;
    struct sum total = {0};
    for (size_t i = 0; i < clusters->count; i++) {
        double value = clusters->list[i].sums[0];
        if (fabs(value) < 1e-12) continue;
        sums[count++] = value;
        scale += fabs(value);
        sum_add(&total, value);
    }
    /* sums that are equal but for rounding count as equal */
    double observed = fabs(sum_value(&total)), slack = 1e-9 * scale, p = 1;
    if (count > SIGN_FLIP_EXACT_MAX)
        p = flip_drawn(sums, count, observed, slack, seed);
    else if (count > 0)
        p = flip_exact(sums, count, observed, slack);
    free(sums);
    return p;
}

/* ---- the rules ---- */

/* Variance of the ratio by linearisation over scenarios, over the binomial variance. */
static double design_effect(const struct clusters *clusters, double rate, double denominator)
{
    struct sum squares = {0};
    for (size_t i = 0; i < clusters->count; i++) {
        double residual = clusters->list[i].sums[0] - rate * clusters->list[i].sums[1];
        sum_add(&squares, residual * residual);
    }
    double scenarios = (double)clusters->count;
    double variance =
        sum_value(&squares) * scenarios / (scenarios - 1) / (denominator * denominator);
    double deff = variance / (rate * (1 - rate) / denominator);
    return deff > 1 ? deff : 1;
}

void rate_estimate(const struct clusters *clusters, struct rate *rate)
{
    double numerator = clusters_total(clusters, 0), denominator = clusters_total(clusters, 1);
    *rate = (struct rate){
        .numerator = numerator,
        .denominator = denominator,
        .value = denominator > 0 ? numerator / denominator : (double)NAN,
        .interval = {(double)NAN, (double)NAN, INTERVAL_NONE},
        .deff = (double)NAN,
        .effective = (double)NAN,
        .scenarios = clusters->count,
    };
    if (!(denominator > 0)) return;
    bool extreme = numerator <= 0 || numerator >= denominator;
    double scenarios = (double)clusters->count;
    if (extreme)
        rate->effective = fmin(scenarios, denominator);
    else if (clusters->count < 2)
        rate->effective = fmin(1, denominator);
    else
        rate->effective = denominator / design_effect(clusters, rate->value, denominator);
    rate->deff = denominator / rate->effective;
    double x = rate->value * rate->effective;
    rate->interval = denominator < 30 ? interval_clopper(x, rate->effective)
                                      : interval_wilson(x, rate->effective);
}

static bool one_stratum(const struct clusters *clusters)
{
    for (size_t i = 1; i < clusters->count; i++)
        if (clusters->list[i].stratum != clusters->list[0].stratum) return false;
    return true;
}

static struct interval resampled(const struct clusters *clusters, statistic *of, uint64_t seed)
{
    double *replicates = xcalloc(BOOTSTRAP_DRAWS, sizeof *replicates);
    struct interval interval;
    if (one_stratum(clusters) && clusters->count >= BCA_SCENARIOS_MIN) {
        replicate(clusters, of, seed, false, replicates);
        interval = interval_bca(clusters, of, replicates, BOOTSTRAP_DRAWS);
    } else {
        bootstrap_replicates(clusters, of, seed, replicates);
        interval = interval_percentile(replicates, BOOTSTRAP_DRAWS);
    }
    free(replicates);
    return interval;
}

static void estimate_start(const struct clusters *clusters, statistic *of, struct estimate *out)
{
    *out = (struct estimate){
        .value = statistic_of_all(clusters, of),
        .interval = {(double)NAN, (double)NAN, INTERVAL_NONE},
        .units = clusters_units(clusters),
        .scenarios = clusters->count,
    };
}

void difference_estimate(const struct clusters *clusters, uint64_t seed, struct estimate *out)
{
    estimate_start(clusters, statistic_ratio, out);
    if (isnan(out->value)) return;
    double squares = 0;
    for (size_t i = 0; i < clusters->count; i++) squares += clusters->list[i].squares;
    if (squares == 0)
        out->interval = interval_tango(0, 0, (double)clusters->count);
    else if (clusters->count < FEW_SCENARIOS)
        out->interval = interval_sign_flip(clusters, -1, 1);
    else
        out->interval = resampled(clusters, statistic_ratio, seed);
}

/* A resampled interval without width means that nothing varied, not that all is known. */
static void drop_constant(struct estimate *out)
{
    if (out->interval.low == out->interval.high)
        out->interval = (struct interval){(double)NAN, (double)NAN, INTERVAL_NONE};
}

void mean_estimate(const struct clusters *clusters, uint64_t seed, double low, double high,
                   struct estimate *out)
{
    estimate_start(clusters, statistic_ratio, out);
    if (isnan(out->value) || clusters->count < 2) return;
    if (clusters->count < FEW_SCENARIOS)
        out->interval = interval_sign_flip(clusters, low, high);
    else
        out->interval = resampled(clusters, statistic_ratio, seed);
    drop_constant(out);
}

void statistic_estimate(const struct clusters *clusters, statistic *of, uint64_t seed,
                        struct estimate *out)
{
    estimate_start(clusters, of, out);
    if (isnan(out->value) || clusters->count < FEW_SCENARIOS) return;
    out->interval = resampled(clusters, of, seed);
    drop_constant(out);
}
