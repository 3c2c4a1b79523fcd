/* Prediction-powered inference and Rogan-Gladen, both by scenario. */
#include "results/statistics_correction.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/base/random.h"

/* ---- PPI++ ---- */

struct ppi_scenario {
    double units, judge;                   /* of all units */
    double weight, weighted_judge, people; /* of labelled ones, weighted */
};

struct ppi_sums {
    struct ppi_scenario *list; /* by scenario number */
    size_t highest, scenarios;
    struct ppi_scenario total;
};

static void ppi_add_up(struct ppi_sums *sums, const struct predicted *units, size_t count,
                       struct ppi *out)
{
    for (size_t i = 0; i < count; i++)
        if (units[i].scenario > sums->highest) sums->highest = units[i].scenario;
    sums->list = xcalloc(sums->highest + 1, sizeof *sums->list);
    for (size_t i = 0; i < count; i++) {
        struct ppi_scenario *one = &sums->list[units[i].scenario];
        one->units++;
        one->judge += units[i].judge;
        if (isnan(units[i].people)) continue;
        one->weight += units[i].weight;
        one->weighted_judge += units[i].weight * units[i].judge;
        one->people += units[i].weight * units[i].people;
        out->labelled++;
    }
    for (size_t s = 0; s <= sums->highest; s++) {
        const struct ppi_scenario *one = &sums->list[s];
        sums->scenarios += one->units > 0;
        out->labelled_scenarios += one->weight > 0;
        sums->total.units += one->units;
        sums->total.judge += one->judge;
        sums->total.weight += one->weight;
        sums->total.weighted_judge += one->weighted_judge;
        sums->total.people += one->people;
    }
}

static double clamp(double value, double low, double high)
{
    return value < low ? low : value > high ? high : value;
}

/* Fits lambda and takes the variance of the linearised estimator. */
static void ppi_fit(const struct ppi_sums *sums, struct ppi *out)
{
    const struct ppi_scenario *all = &sums->total;
    double labelled_judge = all->weighted_judge / all->weight, aa = 0, ab = 0, bb = 0;
    for (size_t s = 0; s <= sums->highest; s++) {
        const struct ppi_scenario *one = &sums->list[s];
        double a = (one->people - out->people_mean * one->weight) / all->weight;
        double b = (one->judge - out->judge_mean * one->units) / all->units -
                   (one->weighted_judge - labelled_judge * one->weight) / all->weight;
        aa += a * a;
        ab += a * b;
        bb += b * b;
    }
    out->lambda = bb > 0 ? clamp(-ab / bb, 0, 1) : 0;
    double squares = aa + 2 * out->lambda * ab + out->lambda * out->lambda * bb;
    double m = (double)sums->scenarios;
    out->standard_error = m > 1 ? sqrt(fmax(0, squares) * m / (m - 1)) : (double)NAN;
    out->estimate.value =
        out->lambda * out->judge_mean + out->people_mean - out->lambda * labelled_judge;
}

void ppi_estimate(const struct predicted *units, size_t count, double low, double high,
                  struct ppi *out)
{
    *out = (struct ppi){.estimate = {.value = NAN, .interval = {NAN, NAN, INTERVAL_NONE}},
                        .lambda = NAN,
                        .standard_error = NAN,
                        .judge_mean = NAN,
                        .people_mean = NAN};
    struct ppi_sums sums = {0};
    ppi_add_up(&sums, units, count, out);
    out->estimate.units = (double)count;
    out->estimate.scenarios = sums.scenarios;
    if (count) out->judge_mean = sums.total.judge / sums.total.units;
    if (sums.total.weight > 0) {
        out->people_mean = sums.total.people / sums.total.weight;
        ppi_fit(&sums, out);
        out->estimate.value = clamp(out->estimate.value, low, high);
    }
    /* Labels that never vary say nothing about how much they would: no interval of no width. */
    if (out->labelled_scenarios >= PPI_SCENARIOS_MIN && out->standard_error > 0) {
        double t = student_quantile(0.975, (double)out->labelled_scenarios - 1);
        double half = t * out->standard_error, value = out->estimate.value;
        out->estimate.interval = (struct interval){clamp(value - half, low, high),
                                                   clamp(value + half, low, high), INTERVAL_PPI};
    }
    free(sums.list);
}

/* ---- Rogan-Gladen ---- */

enum { REPLIES = 0, FAILED, POSITIVE, FOUND, NEGATIVE, CLEARED, COUNTS };

/* What one scenario adds, by arm: replies, those the judge failed, and weighted labels. */
struct rogan_scenario {
    double counts[2][COUNTS];
    uint32_t scenario;
    bool labelled;
};

static double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : (double)NAN;
}

static double corrected_rate(const double *counts)
{
    double raw = ratio(counts[FAILED], counts[REPLIES]);
    double youden =
        ratio(counts[FOUND], counts[POSITIVE]) + ratio(counts[CLEARED], counts[NEGATIVE]) - 1;
    double specificity = ratio(counts[CLEARED], counts[NEGATIVE]);
    if (!(youden > 0)) return (double)NAN;
    return clamp((raw + specificity - 1) / youden, 0, 1);
}

static struct rogan_scenario *rogan_add_up(const struct diagnosed *units, size_t count,
                                           struct rogan_gladen *out, size_t *scenarios)
{
    uint32_t highest = 0;
    for (size_t i = 0; i < count; i++)
        if (units[i].scenario > highest) highest = units[i].scenario;
    struct rogan_scenario *list = xcalloc((size_t)highest + 1, sizeof *list);
    for (size_t i = 0; i < count; i++) {
        const struct diagnosed *unit = &units[i];
        struct rogan_scenario *one = &list[unit->scenario];
        one->scenario = unit->scenario;
        double *counts = one->counts[unit->arm];
        counts[REPLIES]++;
        counts[FAILED] += unit->judge;
        if (unit->people < 0) continue;
        one->labelled = true;
        bool fails = unit->people > 0;
        counts[fails ? POSITIVE : NEGATIVE] += unit->weight;
        if (unit->judge == fails) counts[fails ? FOUND : CLEARED] += unit->weight;
        *(fails ? &out->arm[unit->arm].positives : &out->arm[unit->arm].negatives) += 1;
    }
    size_t kept = 0; /* scenarios that occur, side by side */
    for (size_t s = 0; s <= highest; s++)
        if (list[s].counts[0][REPLIES] + list[s].counts[1][REPLIES] > 0) list[kept++] = list[s];
    *scenarios = kept;
    return list;
}

static int compare_labelled(const void *left, const void *right)
{
    const struct rogan_scenario *a = left, *b = right;
    if (a->labelled != b->labelled) return a->labelled ? -1 : 1;
    return a->scenario < b->scenario ? -1 : a->scenario > b->scenario;
}

/* m - 1 of m scenarios, each counting m / (m - 1); a lone one stays as it is. */
static void draw_scenarios(struct random *random, const struct rogan_scenario *list, size_t m,
                           double totals[2][COUNTS])
{
    size_t draws = m > 1 ? m - 1 : m;
    double weight = m > 1 ? (double)m / (double)draws : 1;
    for (size_t i = 0; i < draws; i++) {
        const struct rogan_scenario *one = &list[random_below(random, m)];
        for (size_t arm = 0; arm < 2; arm++)
            for (size_t k = 0; k < COUNTS; k++) totals[arm][k] += weight * one->counts[arm][k];
    }
}

static void rogan_intervals(const struct rogan_scenario *list, size_t labelled, size_t scenarios,
                            bool both, uint64_t seed, struct rogan_gladen *out)
{
    double *replicates[3];
    struct random random;
    random_seed(&random, seed);
    for (size_t k = 0; k < 3; k++) replicates[k] = xcalloc(ROGAN_DRAWS, sizeof(double));
    for (size_t i = 0; i < ROGAN_DRAWS; i++) {
        double totals[2][COUNTS] = {0};
        if (labelled) draw_scenarios(&random, list, labelled, totals);
        if (scenarios > labelled)
            draw_scenarios(&random, list + labelled, scenarios - labelled, totals);
        replicates[0][i] = corrected_rate(totals[0]);
        replicates[1][i] = both ? corrected_rate(totals[1]) : (double)NAN;
        replicates[2][i] = replicates[0][i] - replicates[1][i];
    }
    out->arm[0].corrected.interval = interval_percentile(replicates[0], ROGAN_DRAWS);
    if (both) {
        out->arm[1].corrected.interval = interval_percentile(replicates[1], ROGAN_DRAWS);
        out->difference.interval = interval_percentile(replicates[2], ROGAN_DRAWS);
    }
    for (size_t k = 0; k < 3; k++) free(replicates[k]);
}

static void rogan_arm(struct diagnostic *arm, const double *counts, size_t scenarios)
{
    arm->sensitivity = ratio(counts[FOUND], counts[POSITIVE]);
    arm->specificity = ratio(counts[CLEARED], counts[NEGATIVE]);
    arm->raw = ratio(counts[FAILED], counts[REPLIES]);
    arm->corrected.value = corrected_rate(counts);
    arm->corrected.units = counts[REPLIES];
    arm->corrected.scenarios = scenarios;
}

static bool tells_apart(const struct diagnostic *arm)
{
    return arm->sensitivity + arm->specificity - 1 >= ROGAN_YOUDEN_MIN; /* false for NaN */
}

void rogan_gladen_estimate(const struct diagnosed *units, size_t count, bool both, uint64_t seed,
                           struct rogan_gladen *out)
{
    static const struct estimate nothing = {.value = NAN, .interval = {NAN, NAN, INTERVAL_NONE}};
    *out = (struct rogan_gladen){.difference = nothing};
    size_t scenarios = 0, labelled = 0;
    struct rogan_scenario *list = rogan_add_up(units, count, out, &scenarios);
    if (scenarios) qsort(list, scenarios, sizeof *list, compare_labelled);
    double totals[2][COUNTS] = {0};
    for (size_t s = 0; s < scenarios; s++) {
        labelled += list[s].labelled;
        for (size_t arm = 0; arm < 2; arm++)
            for (size_t k = 0; k < COUNTS; k++) totals[arm][k] += list[s].counts[arm][k];
    }
    for (size_t arm = 0; arm < 2; arm++) {
        out->arm[arm].corrected = nothing;
        rogan_arm(&out->arm[arm], totals[arm], scenarios);
    }
    out->usable = tells_apart(&out->arm[0]) && (!both || tells_apart(&out->arm[1]));
    out->difference.units = totals[0][REPLIES] + totals[1][REPLIES];
    out->difference.scenarios = scenarios;
    if (both) out->difference.value = out->arm[0].corrected.value - out->arm[1].corrected.value;
    if (out->usable && labelled >= FEW_SCENARIOS)
        rogan_intervals(list, labelled, scenarios, both, seed, out);
    free(list);
}
