/* Everything that resamples scenarios: bootstrap, sign flips, and the rules that choose between the
 * intervals. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/base/random.h"
#include "results/statistics_private.h"

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

bool clusters_equal(const struct clusters *a, const struct clusters *b)
{
    if (a->count != b->count || a->components != b->components || a->second != b->second)
        return false;
    for (size_t i = 0; i < a->count; i++) {
        const struct cluster *one = &a->list[i], *other = &b->list[i];
        if (one->scenario != other->scenario || one->stratum != other->stratum) return false;
        for (size_t k = 0; k < a->components; k++)
            if (fabs(one->sums[k] - other->sums[k]) > 1e-12) return false;
    }
    return true;
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

/* Up to so many scenarios of a stratum an index is drawn from 16 random bits. Above it too many
 * would be thrown away. */
enum { NARROW_COUNT_MOST = 4096 };

/* Rows of components, scenarios of one stratum side by side. Where all are small whole numbers they
 * also stand two to a word, each plus `shift` so that none is negative: half the additions, and the
 * same sums to the last bit. */
struct resampler {
    double *rows;
    uint64_t *packed; /* NULL where they are not */
    size_t words;     /* of a packed row */
    double shift;
    size_t components, stratum_count;
    struct stratum {
        size_t first, count;
        size_t draws;    /* of each resample */
        double weight;   /* of each row drawn */
        uint32_t reject; /* Lemire's threshold */
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

static void pack(struct resampler *sampler, size_t count)
{
    size_t components = sampler->components, cells = count * components;
    double least = 0, most = 0;
    for (size_t i = 0; i < cells; i++) {
        if (sampler->rows[i] != rint(sampler->rows[i])) return;
        least = fmin(least, sampler->rows[i]);
        most = fmax(most, sampler->rows[i]);
    }
    if ((most - least) * (double)count > (double)UINT32_MAX) return;
    sampler->shift = -least;
    sampler->words = (components + 1) / 2;
    sampler->packed = xcalloc(count, sampler->words * sizeof *sampler->packed);
    for (size_t i = 0; i < cells; i++) {
        uint64_t value = (uint64_t)(sampler->rows[i] - least);
        sampler->packed[i / components * sampler->words + i % components / 2] |=
            value << (i % components % 2 * 32);
    }
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
    for (size_t i = 0; i < sampler->stratum_count; i++) {
        struct stratum *stratum = &sampler->strata[i];
        size_t size = stratum->count;
        stratum->draws = stratified && size > 1 ? size - 1 : size;
        stratum->weight = (double)size / (double)stratum->draws;
        stratum->reject = size <= NARROW_COUNT_MOST ? (UINT32_C(1) << 16) % (uint32_t)size
                                                    : (uint32_t)-size % (uint32_t)size;
    }
    pack(sampler, count);
    free(sorted);
}

static void resampler_release(struct resampler *sampler)
{
    free(sampler->rows);
    free(sampler->packed);
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

/* Adds `draws` rows of a stratum, drawn with replacement. One random word gives four indices by
 * Lemire's multiplication (2019) in 16 bits; a quarter that would favour an index is thrown
 * away. The quarters add up apart, because one chain of additions would wait for itself.
 * `width`: numbers in a row. */
#define ALWAYS_INLINE inline __attribute__((always_inline))
#define ADD_ROW(sums, product, bits)                                                               \
    for (size_t k = 0; k < width; k++) (sums)[k] += rows[((product) >> (bits)) * width + k]
#define DRAW_ROWS(name, number)                                                                    \
    static ALWAYS_INLINE void name##_narrow(uint64_t state[4], const __typeof__(number) *rows,     \
                                            size_t width, const struct stratum *stratum,           \
                                            __typeof__(number) *totals)                            \
    {                                                                                              \
        uint32_t count = (uint32_t)stratum->count, reject = stratum->reject;                       \
        size_t draws = stratum->draws;                                                             \
        __typeof__(number) first[CLUSTER_COMPONENTS_MAX] = {0},                                    \
                           second[CLUSTER_COMPONENTS_MAX] = {0};                                   \
        while (draws > 0) {                                                                        \
            uint64_t word = step(state);                                                           \
            uint32_t a = (uint32_t)(word & 0xffff) * count, b = (word >> 16 & 0xffff) * count;     \
            uint32_t c = (uint32_t)(word >> 32 & 0xffff) * count, d = (word >> 48) * count;        \
            bool all = ((a & 0xffff) >= reject) & ((b & 0xffff) >= reject) &                       \
                       ((c & 0xffff) >= reject) & ((d & 0xffff) >= reject) & (draws > 3);          \
            if (__builtin_expect(all, 1)) {                                                        \
                ADD_ROW(first, a, 16);                                                             \
                ADD_ROW(second, b, 16);                                                            \
                ADD_ROW(first, c, 16);                                                             \
                ADD_ROW(second, d, 16);                                                            \
                draws -= 4;                                                                        \
                continue;                                                                          \
            }                                                                                      \
            const uint32_t quarters[] = {a, b, c, d};                                              \
            for (size_t q = 0; q < 4 && draws > 0; q++) {                                          \
                if ((quarters[q] & 0xffff) < reject) continue;                                     \
                ADD_ROW(first, quarters[q], 16);                                                   \
                draws--;                                                                           \
            }                                                                                      \
        }                                                                                          \
        for (size_t k = 0; k < width; k++) totals[k] = first[k] + second[k];                       \
    }                                                                                              \
                                                                                                   \
    static ALWAYS_INLINE void name(uint64_t state[4], const __typeof__(number) *rows,              \
                                   size_t width, const struct stratum *stratum,                    \
                                   __typeof__(number) *totals)                                     \
    {                                                                                              \
        if (stratum->count <= NARROW_COUNT_MOST) {                                                 \
            name##_narrow(state, rows, width, stratum, totals);                                    \
            return;                                                                                \
        }                                                                                          \
        for (size_t k = 0; k < width; k++) totals[k] = 0;                                          \
        for (size_t i = 0; i < stratum->draws; i++) {                                              \
            uint64_t product = (step(state) >> 32) * stratum->count;                               \
            while ((uint32_t)product < stratum->reject)                                            \
                product = (step(state) >> 32) * stratum->count;                                    \
            ADD_ROW(totals, product, 32);                                                          \
        }                                                                                          \
    }
DRAW_ROWS(draw_numbers, double)
DRAW_ROWS(draw_packed, uint64_t)

/* The compiler unrolls the inner loops where it knows the width. */
static void draw_counts(uint64_t state[4], const struct resampler *sampler,
                        const struct stratum *stratum, double *totals)
{
    uint64_t sums[CLUSTER_COMPONENTS_MAX] = {0};
    const uint64_t *rows = sampler->packed + stratum->first * sampler->words;
    switch (sampler->words) {
    case 1: draw_packed(state, rows, 1, stratum, sums); break;
    case 2: draw_packed(state, rows, 2, stratum, sums); break;
    case 4: draw_packed(state, rows, 4, stratum, sums); break;
    default: draw_packed(state, rows, sampler->words, stratum, sums); break;
    }
    double shift = sampler->shift * (double)stratum->draws;
    for (size_t k = 0; k < sampler->components; k++)
        totals[k] = (double)(int64_t)(sums[k / 2] >> (k % 2 * 32) & UINT32_MAX) - shift;
}

static void draw_stratum(uint64_t state[4], const struct resampler *sampler,
                         const struct stratum *stratum, double *totals)
{
    const double *rows = sampler->rows + stratum->first * sampler->components;
    if (sampler->packed) {
        draw_counts(state, sampler, stratum, totals);
        return;
    }
    switch (sampler->components) {
    case 1: draw_numbers(state, rows, 1, stratum, totals); return;
    case 2: draw_numbers(state, rows, 2, stratum, totals); return;
    case 4: draw_numbers(state, rows, 4, stratum, totals); return;
    case 8: draw_numbers(state, rows, 8, stratum, totals); return;
    default: draw_numbers(state, rows, sampler->components, stratum, totals); return;
    }
}

static void draw_totals(const struct resampler *sampler, struct random *random, double *totals)
{
    memset(totals, 0, CLUSTER_COMPONENTS_MAX * sizeof *totals);
    for (size_t i = 0; i < sampler->stratum_count; i++) {
        double part[CLUSTER_COMPONENTS_MAX];
        draw_stratum(random->state, sampler, &sampler->strata[i], part);
        for (size_t k = 0; k < sampler->components; k++)
            totals[k] += sampler->strata[i].weight * part[k];
    }
}

static double view_of(const struct clusters *clusters, const struct view *view,
                      const double *totals)
{
    switch (view->part) {
    case PART_FIRST: return view->of(totals);
    case PART_SECOND: return view->of(totals + clusters->second);
    case PART_DIFFERENCE: return view->of(totals) - view->of(totals + clusters->second);
    }
    return (double)NAN;
}

/* `stratified`: m - 1 of m scenarios are drawn in each stratum and weighted m / (m - 1); else
 * all of all. The one place that draws, so that the compiler makes one copy of the inner loops. */
static void replicate_views(const struct clusters *clusters, const struct view *views, size_t count,
                            uint64_t seed, bool stratified, double *replicates)
{
    struct resampler sampler;
    struct random random;
    double totals[CLUSTER_COMPONENTS_MAX];
    resampler_init(&sampler, clusters, stratified);
    random_seed(&random, seed);
    for (size_t i = 0; i < BOOTSTRAP_DRAWS; i++) {
        draw_totals(&sampler, &random, totals);
        for (size_t v = 0; v < count; v++)
            replicates[v * BOOTSTRAP_DRAWS + i] = view_of(clusters, &views[v], totals);
    }
    resampler_release(&sampler);
}

static void replicate(const struct clusters *clusters, statistic *of, uint64_t seed,
                      bool stratified, double *replicates)
{
    struct view view = {of, clusters->second ? PART_DIFFERENCE : PART_FIRST};
    replicate_views(clusters, &view, 1, seed, stratified, replicates);
}

void bootstrap_replicates(const struct clusters *clusters, statistic *of, uint64_t seed,
                          double *replicates)
{
    replicate(clusters, of, seed, true, replicates);
}

size_t numbers_first(double *values, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (!isnan(values[i])) values[kept++] = values[i];
    return kept;
}

double select_smallest(double *values, size_t count, size_t k)
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

double quantile_of(double *values, size_t count, double p)
{
    double position = p * (double)(count + 1) - 1;
    if (position <= 0) return select_smallest(values, count, 0);
    if (position >= (double)(count - 1)) return select_smallest(values, count, count - 1);
    size_t below = (size_t)position;
    double low = select_smallest(values, count, below), high = values[below + 1];
    for (size_t i = below + 2; i < count; i++) high = fmin(high, values[i]);
    return low + (position - (double)below) * (high - low);
}

struct interval interval_percentile(double *replicates, size_t count)
{
    size_t kept = numbers_first(replicates, count);
    if (kept == 0 || kept * 10 < count * 9)
        return (struct interval){(double)NAN, (double)NAN, INTERVAL_NONE};
    return (struct interval){quantile_of(replicates, kept, 0.025),
                             quantile_of(replicates, kept, 0.975), INTERVAL_BOOTSTRAP};
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
    size_t kept = numbers_first(replicates, count);
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
    return (struct interval){quantile_of(replicates, kept, low),
                             quantile_of(replicates, kept, high), INTERVAL_BCA};
}

/* The ratio [0] / [1] and its standard error by linearisation over the scenarios of each stratum:
 * sum over strata of m / (m - 1) times the squares of the residuals about the stratum's mean. */
static double ratio_error(const struct resampler *sampler, const double *rows, const double *totals)
{
    struct sum variance = {0};
    double ratio = totals[0] / totals[1];
    for (size_t i = 0; i < sampler->stratum_count; i++) {
        const struct stratum *stratum = &sampler->strata[i];
        double m = (double)stratum->count, mean = 0, squares = 0;
        const double *row = rows + stratum->first * 2;
        for (size_t j = 0; j < stratum->count; j++)
            mean += (row[2 * j] - ratio * row[2 * j + 1]) / m;
        for (size_t j = 0; j < stratum->count; j++) {
            double residual = row[2 * j] - ratio * row[2 * j + 1] - mean;
            squares += residual * residual;
        }
        if (stratum->count > 1) sum_add(&variance, squares * m / (m - 1));
    }
    return sqrt(sum_value(&variance)) / totals[1];
}

struct interval interval_studentised(const struct clusters *clusters, uint64_t seed)
{
    struct interval none = {(double)NAN, (double)NAN, INTERVAL_NONE};
    if (clusters->components != 2 || clusters->second || clusters->count < 2) return none;
    struct resampler sampler;
    resampler_init(&sampler, clusters, true);
    double totals[2] = {clusters_total(clusters, 0), clusters_total(clusters, 1)};
    double value = statistic_ratio(totals), error = ratio_error(&sampler, sampler.rows, totals);
    double *drawn = xcalloc(clusters->count, 2 * sizeof *drawn);
    double *values = xcalloc(BOOTSTRAP_DRAWS, sizeof *values);
    struct random random;
    random_seed(&random, seed);
    for (size_t i = 0; i < BOOTSTRAP_DRAWS; i++) {
        double sums[2] = {0, 0};
        for (size_t s = 0; s < sampler.stratum_count; s++) {
            const struct stratum *stratum = &sampler.strata[s];
            for (size_t j = stratum->first; j < stratum->first + stratum->count; j++) {
                size_t from = stratum->first + random_below(&random, stratum->count);
                for (size_t k = 0; k < 2; k++)
                    sums[k] += drawn[2 * j + k] = sampler.rows[2 * from + k];
            }
        }
        double spread = sums[1] > 0 ? ratio_error(&sampler, drawn, sums) : 0;
        values[i] = spread > 0 ? (sums[0] / sums[1] - value) / spread : (double)NAN;
    }
    size_t kept = numbers_first(values, BOOTSTRAP_DRAWS);
    if (error > 0 && kept * 10 >= BOOTSTRAP_DRAWS * 9)
        none = (struct interval){value - error * quantile_of(values, kept, 0.975),
                                 value - error * quantile_of(values, kept, 0.025),
                                 INTERVAL_STUDENTISED};
    free(values);
    free(drawn);
    resampler_release(&sampler);
    return none;
}

/* ---- sign flips ---- */

/* The sums of a subset are those of it without its lowest scenario, plus that one's. */
double *subset_ratios(const struct clusters *clusters)
{
    size_t subsets = (size_t)1 << clusters->count;
    double *ratios = xcalloc(subsets, sizeof *ratios), *bottoms = xcalloc(subsets, sizeof *bottoms);
    for (size_t set = 1; set < subsets; set++) {
        const struct cluster *lowest = &clusters->list[__builtin_ctzll(set)];
        ratios[set] = ratios[set & (set - 1)] + lowest->sums[0];
        bottoms[set] = bottoms[set & (set - 1)] + lowest->sums[1];
    }
    for (size_t set = 1; set < subsets; set++) ratios[set - 1] = ratios[set] / bottoms[set];
    free(bottoms);
    return ratios;
}

struct interval interval_sign_flip(const struct clusters *clusters, double low, double high)
{
    size_t count = clusters->count;
    if (count == 0 || count >= FEW_SCENARIOS)
        return (struct interval){(double)NAN, (double)NAN, INTERVAL_NONE};
    size_t subsets = (size_t)1 << count;
    size_t excluded = subsets / 40; /* 2.5 % on either side */
    if (excluded == 0) return (struct interval){low, high, INTERVAL_FEW};
    double *ratios = subset_ratios(clusters);
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

/* A byte of random bits gives the signs of eight scenarios at once: the 256 sums that they can have
 * stand in a table. A set bit is a plus. */
enum { FLIP_BITS = 8, FLIP_TABLE = 1 << FLIP_BITS };

static double *flip_tables(const double *sums, size_t count, size_t *tables)
{
    *tables = (count + FLIP_BITS - 1) / FLIP_BITS;
    double *table = xcalloc(*tables * FLIP_TABLE, sizeof *table);
    for (size_t t = 0; t < *tables; t++)
        for (size_t set = 0; set < FLIP_TABLE; set++)
            for (size_t i = t * FLIP_BITS, bit = 0; i < count && bit < FLIP_BITS; i++, bit++)
                table[t * FLIP_TABLE + set] += set >> bit & 1 ? sums[i] : -sums[i];
    return table;
}

static double flip_drawn(const double *sums, size_t count, double observed, double slack,
                         uint64_t seed)
{
    struct random random;
    random_seed(&random, seed);
    size_t hits = 0, tables;
    double *table = flip_tables(sums, count, &tables);
    for (size_t draw = 0; draw < SIGN_FLIP_DRAWS; draw++) {
        double even = 0, odd = 0;
        uint64_t bits = 0;
        for (size_t t = 0; t < tables; t += 2) {
            if (t % 8 == 0) bits = step(random.state);
            even += table[t * FLIP_TABLE + (bits & 0xff)];
            if (t + 1 < tables) odd += table[(t + 1) * FLIP_TABLE + (bits >> 8 & 0xff)];
            bits >>= 2 * FLIP_BITS;
        }
        if (fabs(even + odd) >= observed - slack) hits++;
    }
    free(table);
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

bool constant_difference(const struct clusters *clusters, double most, double *b, double *c)
{
    if (clusters->count < CONSTANT_SCENARIOS) return false;
    double first = clusters->list[0].sums[0] / clusters->list[0].sums[1];
    for (size_t i = 1; i < clusters->count; i++)
        if (!(fabs(clusters->list[i].sums[0] / clusters->list[i].sums[1] - first) < 1e-12))
            return false;
    double squares = 0, scenarios = (double)clusters->count, difference = first / most;
    for (size_t i = 0; i < clusters->count; i++) squares += clusters->list[i].squares;
    double discordant = squares / clusters_total(clusters, 1) / (most * most);
    discordant = fmax(discordant, fabs(difference));
    *b = scenarios * (discordant + difference) / 2;
    *c = scenarios * (discordant - difference) / 2;
    return discordant <= 1;
}

void difference_between(const struct clusters *clusters, double least, double most, uint64_t seed,
                        struct estimate *out)
{
    estimate_start(clusters, statistic_ratio, out);
    if (isnan(out->value)) return;
    double squares = 0, scenarios = (double)clusters->count, b = 0, c = 0;
    for (size_t i = 0; i < clusters->count; i++) squares += clusters->list[i].squares;
    if (squares == 0 || constant_difference(clusters, most, &b, &c)) {
        out->interval = interval_tango(b, c, scenarios);
        out->interval.low *= most;
        out->interval.high *= most;
    } else if (clusters->count < FEW_SCENARIOS) {
        out->interval = interval_sign_flip(clusters, least, most);
    } else {
        out->interval = resampled(clusters, statistic_ratio, seed);
    }
}

void difference_estimate(const struct clusters *clusters, uint64_t seed, struct estimate *out)
{
    difference_between(clusters, -1, 1, seed, out);
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

bool views_estimate(const struct clusters *clusters, const struct view *views, size_t count,
                    uint64_t seed, struct estimate *out)
{
    double totals[CLUSTER_COMPONENTS_MAX] = {0};
    if (clusters->count < FEW_SCENARIOS || count > VIEWS_MAX) return false;
    if (one_stratum(clusters) && clusters->count >= BCA_SCENARIOS_MIN) return false;
    for (size_t k = 0; k < clusters->components; k++) totals[k] = clusters_total(clusters, k);
    double *replicates = xcalloc(count * BOOTSTRAP_DRAWS, sizeof *replicates);
    replicate_views(clusters, views, count, seed, true, replicates);
    for (size_t v = 0; v < count; v++) {
        estimate_start(clusters, views[v].of, &out[v]);
        out[v].value = view_of(clusters, &views[v], totals);
        if (isnan(out[v].value)) continue;
        out[v].interval = interval_percentile(replicates + v * BOOTSTRAP_DRAWS, BOOTSTRAP_DRAWS);
        drop_constant(&out[v]);
    }
    free(replicates);
    return true;
}
