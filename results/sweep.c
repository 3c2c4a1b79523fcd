/* Trends over the levels of a sweep. */
#include "results/sweep.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/random.h"

static const uint64_t SEED = UINT64_C(0x5357454550);

/* Sums of one axis and condition: by run and scenario. */
struct table {
    size_t runs, scenarios; /* those of the first run */
    double *fails, *units;  /* run * scenarios + scenario */
    size_t *level_of;       /* by run; level_count for the base */
    double *x;              /* by level: where the slope stands */
};

static const enum condition conditions[] = {CONDITION_IMAGE, CONDITION_TEXT};

/* ---- gathering ---- */

static void gather(struct table *table, const struct sweep *sweep, const struct drift *drift,
                   enum axis axis, enum condition condition)
{
    const struct rollup *first = drift->runs[0];
    struct condition_value about = {sweep->study->estimand, condition};
    table->runs = drift->count;
    table->scenarios = first->scenario_count;
    size_t cells = table->runs * table->scenarios + 1;
    table->fails = xcalloc(cells, sizeof *table->fails);
    table->units = xcalloc(cells, sizeof *table->units);
    for (size_t i = 0; i < drift->items; i++) {
        size_t item = drift->common[i * drift->count];
        if (first->items.items[item].category->axis != axis) continue;
        for (size_t r = 0; r < drift->count; r++) {
            size_t own = drift->common[i * drift->count + r];
            double value = value_not_pass(drift->runs[r], own, &about);
            if (isnan(value)) continue;
            table->fails[r * table->scenarios + first->scenario[item]] += value;
            table->units[r * table->scenarios + first->scenario[item]]++;
        }
    }
}

static void run_sums(const struct table *table, const double *weights, size_t run, double *fails,
                     double *units)
{
    *fails = *units = 0;
    for (size_t s = 0; s < table->scenarios; s++) {
        double weight = weights ? weights[s] : 1;
        *fails += weight * table->fails[run * table->scenarios + s];
        *units += weight * table->units[run * table->scenarios + s];
    }
}

static double run_rate(const struct table *table, size_t run)
{
    double fails, units;
    run_sums(table, NULL, run, &fails, &units);
    return units > 0 ? fails / units : (double)NAN;
}

/* ---- levels ---- */

static void take_points(const struct sweep *sweep, const struct table *table,
                        struct sweep_series *series)
{
    series->base = (double)NAN;
    for (size_t r = 0; r < table->runs; r++)
        if (table->level_of[r] == sweep->level_count) series->base = run_rate(table, r);
    for (size_t l = 0; l < sweep->level_count; l++) {
        double sum = 0, squares = 0, count = 0;
        for (size_t r = 0; r < table->runs; r++) {
            double rate = run_rate(table, r);
            if (table->level_of[r] != l || isnan(rate)) continue;
            sum += rate;
            count++;
        }
        double mean = count > 0 ? sum / count : (double)NAN;
        for (size_t r = 0; r < table->runs; r++) {
            double rate = run_rate(table, r);
            if (table->level_of[r] == l && !isnan(rate)) squares += (rate - mean) * (rate - mean);
        }
        series->points[l].mean = mean;
        series->points[l].error = count > 1 ? sqrt(squares / (count - 1) / count) : (double)NAN;
    }
    bool rises = false, falls = false;
    for (size_t l = 1; l < sweep->level_count; l++) {
        rises = rises || series->points[l].mean > series->points[l - 1].mean + 1e-12;
        falls = falls || series->points[l].mean < series->points[l - 1].mean - 1e-12;
    }
    series->monotonic = rises && !falls ? 1 : falls && !rises ? -1 : 0;
}

/* Scenarios that have a value at every level, as blocks. */
static void take_page(const struct sweep *sweep, const struct table *table, uint64_t seed,
                      struct trend *out)
{
    size_t levels = sweep->level_count, blocks = 0;
    double *values = xcalloc(table->scenarios * levels + 1, sizeof *values);
    for (size_t s = 0; s < table->scenarios; s++) {
        bool complete = true;
        for (size_t l = 0; l < levels; l++) {
            double sum = 0, count = 0;
            for (size_t r = 0; r < table->runs; r++) {
                double units = table->units[r * table->scenarios + s];
                if (table->level_of[r] != l || units <= 0) continue;
                sum += table->fails[r * table->scenarios + s] / units;
                count++;
            }
            complete = complete && count > 0;
            values[blocks * levels + l] = count > 0 ? sum / count : 0;
        }
        blocks += complete;
    }
    trend_page(values, blocks, levels, seed, out);
    free(values);
}

/* ---- the slope ---- */

static double slope_over(const struct sweep *sweep, const struct table *table,
                         const double *weights, const size_t *chosen, size_t count)
{
    double x[SWEEP_RUNS_MAX], y[SWEEP_RUNS_MAX], fails, units;
    size_t points = 0;
    for (size_t i = 0; i < count; i++) {
        if (table->level_of[chosen[i]] == sweep->level_count) continue;
        run_sums(table, weights, chosen[i], &fails, &units);
        if (!(units > 0)) continue;
        x[points] = table->x[table->level_of[chosen[i]]];
        y[points++] = empirical_logit(fails, units);
    }
    return points > 1 ? slope_of(x, y, points) : (double)NAN;
}

/* Seeds are drawn again within their level, scenarios m - 1 of m with weight m / (m - 1). */
static void draw(const struct sweep *sweep, const struct table *table, struct random *random,
                 const size_t *used, size_t used_count, double *weights, size_t *chosen)
{
    memset(weights, 0, table->scenarios * sizeof *weights);
    for (size_t i = 0; i + 1 < used_count; i++)
        weights[used[random_below(random, used_count)]] +=
            (double)used_count / (double)(used_count - 1);
    for (size_t r = 0; r < table->runs; r++) {
        size_t level = table->level_of[r], seeds = 0, at = 0;
        chosen[r] = r;
        if (level == sweep->level_count) continue;
        for (size_t other = 0; other < table->runs; other++)
            seeds += table->level_of[other] == level;
        size_t pick = (size_t)random_below(random, seeds);
        for (size_t other = 0; other < table->runs; other++)
            if (table->level_of[other] == level && at++ == pick) chosen[r] = other;
    }
}

static void take_slope(const struct sweep *sweep, const struct table *table, uint64_t seed,
                       struct sweep_series *series)
{
    size_t chosen[SWEEP_RUNS_MAX], used_count = 0;
    size_t *used = xcalloc(table->scenarios + 1, sizeof *used);
    double *weights = xcalloc(table->scenarios + 1, sizeof *weights);
    double *values = xcalloc(SWEEP_DRAWS, sizeof *values);
    for (size_t r = 0; r < table->runs; r++) chosen[r] = r;
    for (size_t s = 0; s < table->scenarios; s++) {
        double units = 0;
        for (size_t r = 0; r < table->runs; r++) units += table->units[r * table->scenarios + s];
        if (units > 0) used[used_count++] = s;
    }
    series->slope = slope_over(sweep, table, NULL, chosen, table->runs);
    series->interval = (struct interval){(double)NAN, (double)NAN, INTERVAL_NONE};
    if (used_count >= FEW_SCENARIOS && !isnan(series->slope)) {
        struct random random;
        random_seed(&random, seed);
        for (size_t i = 0; i < SWEEP_DRAWS; i++) {
            draw(sweep, table, &random, used, used_count, weights, chosen);
            values[i] = slope_over(sweep, table, weights, chosen, table->runs);
        }
        series->interval = interval_percentile(values, SWEEP_DRAWS);
    }
    free(used);
    free(weights);
    free(values);
}

/* ---- one series ---- */

static void take_series(const struct sweep *sweep, const struct table *table, const char *name,
                        struct sweep_series *series)
{
    double levels[SWEEP_RUNS_MAX], rates[SWEEP_RUNS_MAX];
    size_t groups[SWEEP_RUNS_MAX], count = 0;
    uint64_t seed = random_derive(SEED, name);
    for (size_t r = 0; r < table->runs; r++) {
        double rate = run_rate(table, r);
        if (isnan(rate) || table->level_of[r] == sweep->level_count) continue;
        groups[count] = table->level_of[r];
        levels[count] = sweep->levels[table->level_of[r]];
        rates[count++] = rate;
    }
    series->present = count > 1;
    if (!series->present) return;
    take_points(sweep, table, series);
    take_page(sweep, table, seed, &series->page);
    series->jonckheere = (struct trend){(double)NAN, (double)NAN, (double)NAN};
    if (sweep->seeds_most > 1) trend_jonckheere(rates, groups, count, seed, &series->jonckheere);
    trend_spearman(levels, rates, count, seed, &series->spearman);
    take_slope(sweep, table, seed, series);
}

/* ---- the whole ---- */

static int compare_doubles(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return a < b ? -1 : a > b;
}

static void number_levels(struct sweep *sweep, size_t *level_of)
{
    const struct sweep_study *study = sweep->study;
    for (size_t r = 0; r < study->count; r++) {
        bool known = isnan(study->runs[r].level);
        sweep->has_base = sweep->has_base || known;
        for (size_t l = 0; l < sweep->level_count; l++)
            known = known || sweep->levels[l] == study->runs[r].level;
        if (!known) sweep->levels[sweep->level_count++] = study->runs[r].level;
    }
    qsort(sweep->levels, sweep->level_count, sizeof *sweep->levels, compare_doubles);
    size_t seeds[SWEEP_LEVELS_MAX] = {0};
    for (size_t r = 0; r < study->count; r++) {
        level_of[r] = sweep->level_count;
        for (size_t l = 0; l < sweep->level_count; l++)
            if (sweep->levels[l] == study->runs[r].level) level_of[r] = l;
        if (level_of[r] < sweep->level_count && ++seeds[level_of[r]] > sweep->seeds_most)
            sweep->seeds_most = seeds[level_of[r]];
    }
}

static void take_gap(struct sweep *sweep, enum axis axis)
{
    const struct sweep_series *image = &sweep->series[axis][SWEEP_IMAGE];
    const struct sweep_series *text = &sweep->series[axis][SWEEP_TEXT];
    for (size_t l = 0; l < sweep->level_count; l++)
        sweep->gap[axis][l] = image->present && text->present
                                  ? image->points[l].mean - text->points[l].mean
                                  : (double)NAN;
    sweep->base_gap[axis] =
        image->present && text->present ? image->base - text->base : (double)NAN;
}

void sweep_take(struct sweep *sweep, const struct sweep_study *study, const struct drift *drift)
{
    size_t level_of[SWEEP_RUNS_MAX] = {0};
    double x[SWEEP_LEVELS_MAX] = {0};
    memset(sweep, 0, sizeof *sweep);
    sweep->study = study;
    sweep->items = drift->items;
    number_levels(sweep, level_of);
    for (size_t l = 0; l < sweep->level_count; l++)
        x[l] = study->log2 ? log2(sweep->levels[l]) : sweep->levels[l];
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        for (int q = 0; q < SWEEP_QUANTITY_COUNT; q++) {
            struct table table = {.level_of = level_of, .x = x};
            char name[64];
            snprintf(name, sizeof name, "%s/%s", axis_word((enum axis)axis),
                     condition_word(conditions[q]));
            gather(&table, sweep, drift, (enum axis)axis, conditions[q]);
            take_series(sweep, &table, name, &sweep->series[axis][q]);
            free(table.fails);
            free(table.units);
        }
        take_gap(sweep, (enum axis)axis);
    }
}
