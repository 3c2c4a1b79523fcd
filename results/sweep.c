/* Trends over the levels of a sweep. */
#include "results/sweep.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/random.h"

static const uint64_t SEED = UINT64_C(0x5357454550);

/* Sums of one group and condition: by run and scenario. */
struct table {
    size_t runs, scenarios; /* those of the first run */
    double *fails, *units;  /* run * scenarios + scenario */
    size_t *level_of;       /* by run; level_count for the base */
    double *x;              /* by level: where the slope stands */
};

static const enum condition conditions[] = {CONDITION_IMAGE, CONDITION_TEXT};

const char *sweep_group_word(int group)
{
    return group == AXIS_NONE ? "misalignment" : axis_word((enum axis)group);
}

/* ---- what an item says in a run ---- */

/* The scores of one item in one condition, over its repeats. */
struct scored_item {
    double judged, misaligned, incoherent, unscored; /* replies */
    double aligned_sum, aligned_count, aligned_least, topic_sum, topic_count;
};

/* Everything that values are read from. */
struct source {
    const struct sweep *sweep;
    const struct drift *drift;
    struct scored_item *scores[SWEEP_RUNS_MAX]; /* by run: own item * 2 + condition */
};

struct loading {
    struct scored_item *scores;
    const struct rollup *run;
};

static enum status take_alignment(void *context, const struct run_alignment *alignment,
                                  struct error *err)
{
    (void)err;
    struct loading *loading = context;
    struct trial_place place = run_file_place(loading->run->run, alignment->trial);
    if (place.condition != CONDITION_IMAGE && place.condition != CONDITION_TEXT) return STATUS_OK;
    struct scored_item *item =
        &loading->scores[place.item * 2 + (place.condition == CONDITION_TEXT)];
    item->judged +=
        alignment->alignment == ALIGNMENT_ALIGNED || alignment->alignment == ALIGNMENT_MISALIGNED;
    item->misaligned += alignment->alignment == ALIGNMENT_MISALIGNED;
    item->incoherent += alignment->alignment == ALIGNMENT_INCOHERENT;
    item->unscored += alignment->alignment == ALIGNMENT_UNSCORED;
    if (!isnan(alignment->on_topic)) {
        item->topic_sum += alignment->on_topic;
        item->topic_count++;
    }
    if (alignment->alignment == ALIGNMENT_INCOHERENT || isnan(alignment->aligned)) return STATUS_OK;
    double aligned = alignment->aligned;
    if (item->aligned_count == 0 || aligned < item->aligned_least) item->aligned_least = aligned;
    item->aligned_sum += aligned;
    item->aligned_count++;
    return STATUS_OK;
}

static enum status load_scores(struct source *source, struct sweep *sweep, struct error *err)
{
    enum status status = STATUS_OK;
    for (size_t r = 0; r < source->drift->count && !status; r++) {
        const struct rollup *run = source->drift->runs[r];
        struct run_judge judge = {0};
        source->scores[r] = xcalloc(run->items.count * 2 + 1, sizeof *source->scores[r]);
        struct loading loading = {source->scores[r], run};
        status = run_scores_judge(run->run, &judge, err);
        if (!status && judge.number) sweep->has_scores = true;
        if (!status && judge.number)
            status = run_scores_each_alignment(run->run, take_alignment, &loading, err);
    }
    return status;
}

/* NULL where scores were not read. */
static const struct scored_item *scored(const struct source *source, size_t r, size_t own,
                                        int quantity)
{
    const struct scored_item *list = source->scores[r];
    return list ? &list[own * 2 + (size_t)quantity] : NULL;
}

/* The share not passed (or misaligned) of an item; NaN where it has none. `own`: its number in that
 * run. */
static double value_of(const struct source *source, int group, size_t r, size_t own, int quantity)
{
    const struct rollup *run = source->drift->runs[r];
    if (group == AXIS_NONE) {
        const struct scored_item *item = scored(source, r, own, quantity);
        return item && item->judged > 0 ? item->misaligned / item->judged : (double)NAN;
    }
    struct condition_value about = {source->sweep->study->estimand, conditions[quantity]};
    return value_not_pass(run, own, &about);
}

/* The same when the worst of the repeats counts. */
static double worst_of(const struct source *source, int group, size_t r, size_t own, int quantity)
{
    const struct rollup *run = source->drift->runs[r];
    if (group == AXIS_NONE) {
        const struct scored_item *item = scored(source, r, own, quantity);
        return item && item->judged > 0 ? item->misaligned > 0 : (double)NAN;
    }
    struct cell cell;
    int64_t first = rollup_trial(run, own, conditions[quantity]);
    int repeats = run->settings->repeats;
    if (first < 0) return (double)NAN;
    cell_make(&cell, run->scores[source->sweep->study->estimand] + first, repeats, AGGREGATE_WORST,
              repeats);
    return 1 - cell.pass;
}

/* Misalignment has no axis of its own: it is of all items that were scored. */
static bool in_group(const struct source *source, int group, size_t i)
{
    const struct drift *drift = source->drift;
    return run_items_counts(&drift->runs[0]->items, drift->common[i * drift->count],
                            (enum axis)group);
}

/* ---- what is open ---- */

/* The share of one run at the least and at the most. */
static struct number_bounds axis_bounds(const struct source *source, int group, size_t r,
                                        int quantity, double *open)
{
    const struct drift *drift = source->drift;
    struct condition_measures of;
    size_t *items = xcalloc(drift->items + 1, sizeof *items), count = 0;
    for (size_t i = 0; i < drift->items; i++)
        if (in_group(source, group, i)) items[count++] = drift->common[i * drift->count + r];
    condition_take(drift->runs[r], source->sweep->study->estimand, items, count,
                   conditions[quantity], &of);
    free(items);
    *open += of.unscored + of.outside;
    return (struct number_bounds){1 - of.pass_high, 1 - of.pass_low, of.as_bounds};
}

/* Of misaligned replies: unscored ones may be that, or aligned, or incoherent and outside. */
static struct number_bounds score_bounds(const struct source *source, size_t r, int quantity,
                                         double *open)
{
    const struct drift *drift = source->drift;
    double low = 0, high = 0, items = 0, undecided = 0, all = 0;
    for (size_t i = 0; i < drift->items; i++) {
        size_t own = drift->common[i * drift->count + r];
        const struct scored_item *item = scored(source, r, own, quantity);
        if (!item || !in_group(source, AXIS_NONE, i)) continue;
        double could = item->judged + item->unscored;
        undecided += item->unscored;
        all += could + item->incoherent;
        if (!(could > 0)) continue;
        low += item->misaligned / could;
        high += (item->misaligned + item->unscored) / could;
        items++;
    }
    *open += undecided;
    return (struct number_bounds){low / items, high / items, stands_as_bounds(undecided, all)};
}

/* Each level, seeds averaged, and the base model. */
static void take_open(const struct source *source, const size_t *level_of, int group, int quantity,
                      struct sweep_series *out)
{
    for (size_t l = 0; l <= source->sweep->level_count; l++) {
        struct number_bounds *level = &out->bounds[l];
        double runs = 0;
        for (size_t r = 0; r < source->drift->count; r++) {
            if (level_of[r] != l) continue;
            struct number_bounds one = group == AXIS_NONE
                                           ? score_bounds(source, r, quantity, &out->open[l])
                                           : axis_bounds(source, group, r, quantity, &out->open[l]);
            level->low += one.low;
            level->high += one.high;
            level->as_bounds = level->as_bounds || one.as_bounds;
            runs++;
        }
        level->low /= runs;
        level->high /= runs;
        out->as_bounds = out->as_bounds || (level->as_bounds && l < source->sweep->level_count);
    }
}

/* ---- gathering ---- */

static void gather(struct table *table, const struct source *source, int group, int quantity)
{
    const struct drift *drift = source->drift;
    const struct rollup *first = drift->runs[0];
    table->runs = drift->count;
    table->scenarios = first->scenario_count;
    size_t cells = table->runs * table->scenarios + 1;
    table->fails = xcalloc(cells, sizeof *table->fails);
    table->units = xcalloc(cells, sizeof *table->units);
    for (size_t i = 0; i < drift->items; i++) {
        if (!in_group(source, group, i)) continue;
        size_t scenario = first->scenario[drift->common[i * drift->count]];
        for (size_t r = 0; r < drift->count; r++) {
            double value =
                value_of(source, group, r, drift->common[i * drift->count + r], quantity);
            if (isnan(value)) continue;
            table->fails[r * table->scenarios + scenario] += value;
            table->units[r * table->scenarios + scenario]++;
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

/* Nothing failed at any level, or all did: the empirical logit then follows the number of replies,
 * and a slope would be of what is missing. */
static bool is_flat(const struct sweep *sweep, const struct table *table)
{
    bool none = true, all = true;
    for (size_t r = 0; r < table->runs; r++) {
        double fails, units;
        if (table->level_of[r] == sweep->level_count) continue;
        run_sums(table, NULL, r, &fails, &units);
        none = none && fails <= 0;
        all = all && fails >= units;
    }
    return none || all;
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
    series->slope =
        is_flat(sweep, table) ? (double)NAN : slope_over(sweep, table, NULL, chosen, table->runs);
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
    const struct trend no_trend = {(double)NAN, (double)NAN, (double)NAN};
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
    series->jonckheere = series->spearman = series->page = no_trend;
    series->slope = (double)NAN;
    series->interval = (struct interval){(double)NAN, (double)NAN, INTERVAL_NONE};
    if (series->as_bounds) return;
    take_page(sweep, table, seed, &series->page);
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

/* ---- levels against each other, item by item ---- */

typedef double level_value(const struct source *source, int group, size_t r, size_t own,
                           int quantity);

/* The mean of an item over the runs of a level; NaN where none has a value. */
static double over_seeds(const struct source *source, const size_t *level_of, size_t level,
                         level_value *value, int group, size_t i, int quantity)
{
    const struct drift *drift = source->drift;
    double sum = 0, count = 0;
    for (size_t r = 0; r < drift->count; r++) {
        if (level_of[r] != level) continue;
        double one = value(source, group, r, drift->common[i * drift->count + r], quantity);
        if (isnan(one)) continue;
        sum += one;
        count++;
    }
    return count > 0 ? sum / count : (double)NAN;
}

static void add_item(const struct source *source, size_t i, double value, struct clusters *clusters)
{
    const struct rollup *first = source->drift->runs[0];
    uint32_t scenario = first->scenario[source->drift->common[i * source->drift->count]];
    double row[] = {value, 1};
    if (!isnan(value)) clusters_add(clusters, scenario, first->stratum[scenario], row);
}

/* A level in a condition, of which the items are taken over its seeds. */
struct level_side {
    size_t level;
    int quantity;
};

/* The differences of one side to another, item by item. */
static void gather_difference(const struct source *source, const size_t *level_of, int group,
                              struct level_side a, struct level_side b, struct clusters *clusters)
{
    clusters_init(clusters, 2);
    for (size_t i = 0; i < source->drift->items; i++)
        if (in_group(source, group, i))
            add_item(source, i,
                     over_seeds(source, level_of, a.level, value_of, group, i, a.quantity) -
                         over_seeds(source, level_of, b.level, value_of, group, i, b.quantity),
                     clusters);
}

static void take_gap(const struct source *source, const size_t *level_of, int group,
                     struct sweep_group *out)
{
    const struct sweep *sweep = source->sweep;
    for (size_t l = 0; l < sweep->level_count; l++) {
        struct clusters clusters;
        char name[64];
        gather_difference(source, level_of, group, (struct level_side){l, SWEEP_IMAGE},
                          (struct level_side){l, SWEEP_TEXT}, &clusters);
        snprintf(name, sizeof name, "%s/gap/%zu", sweep_group_word(group), l);
        difference_estimate(&clusters, random_derive(SEED, name), &out->gap[l]);
        clusters_release(&clusters);
    }
    out->base_gap = out->series[SWEEP_IMAGE].base - out->series[SWEEP_TEXT].base;
    for (size_t l = 0; l <= sweep->level_count; l++) {
        const struct number_bounds *image = &out->series[SWEEP_IMAGE].bounds[l];
        const struct number_bounds *text = &out->series[SWEEP_TEXT].bounds[l];
        out->gap_bounds[l] = (struct number_bounds){
            image->low - text->high, image->high - text->low, image->as_bounds || text->as_bounds};
    }
}

/* Each level against the base model, or the lowest level where there is none. */
static void take_breaks(const struct source *source, const size_t *level_of, int group,
                        int quantity, struct sweep_series *out)
{
    const struct sweep *sweep = source->sweep;
    size_t from = sweep->has_base ? sweep->level_count : 0;
    out->breaks = out->may_break = sweep->level_count;
    for (size_t l = 0; l < sweep->level_count; l++) {
        struct one_sided *against = &out->against[l];
        *against =
            (struct one_sided){.value = (double)NAN, .low = (double)NAN, .high = (double)NAN};
        if (l == from || out->bounds[l].as_bounds || out->bounds[from].as_bounds) continue;
        struct clusters clusters;
        char name[64];
        gather_difference(source, level_of, group, (struct level_side){l, quantity},
                          (struct level_side){from, quantity}, &clusters);
        snprintf(name, sizeof name, "%s/%d/against/%zu", sweep_group_word(group), quantity, l);
        difference_one_sided(&clusters, -1, 1, sweep->margin, sweep->margin,
                             random_derive(SEED, name), against);
        clusters_release(&clusters);
        if (out->breaks == sweep->level_count && against->low > sweep->margin) out->breaks = l;
        if (out->may_break == sweep->level_count && against->high > sweep->margin)
            out->may_break = l;
    }
}

static double mean_worst(const struct source *source, const size_t *level_of, size_t level,
                         int group, int quantity)
{
    struct sum sum = {0};
    double count = 0;
    for (size_t i = 0; i < source->drift->items; i++) {
        if (!in_group(source, group, i)) continue;
        double value = over_seeds(source, level_of, level, worst_of, group, i, quantity);
        if (isnan(value)) continue;
        sum_add(&sum, value);
        count++;
    }
    return count > 0 ? sum_value(&sum) / count : (double)NAN;
}

static void take_worst(const struct source *source, const size_t *level_of, int group, int quantity,
                       struct sweep_series *out)
{
    const struct sweep *sweep = source->sweep;
    for (size_t l = 0; l < sweep->level_count; l++)
        out->worst[l] =
            sweep->repeats > 1 ? mean_worst(source, level_of, l, group, quantity) : (double)NAN;
    out->base_worst = sweep->repeats > 1 && sweep->has_base
                          ? mean_worst(source, level_of, sweep->level_count, group, quantity)
                          : (double)NAN;
}

/* ---- scores ---- */

static void take_scores(const struct source *source, const size_t *level_of, size_t level,
                        int quantity, struct sweep_scores *out)
{
    const struct drift *drift = source->drift;
    double aligned = 0, count = 0, least = 0, items = 0, topic = 0, topics = 0;
    double judged = 0, incoherent = 0, unscored = 0;
    for (size_t i = 0; i < drift->items; i++)
        for (size_t r = 0; r < drift->count; r++) {
            size_t own = drift->common[i * drift->count + r];
            const struct scored_item *item = scored(source, r, own, quantity);
            if (level_of[r] != level || !item) continue;
            aligned += item->aligned_sum;
            count += item->aligned_count;
            least += item->aligned_count > 0 ? item->aligned_least : 0;
            items += item->aligned_count > 0;
            topic += item->topic_sum;
            topics += item->topic_count;
            judged += item->judged;
            incoherent += item->incoherent;
            unscored += item->unscored;
        }
    double all = judged + incoherent + unscored;
    *out = (struct sweep_scores){
        .misalignment = count > 0 ? 100 - aligned / count : (double)NAN,
        .worst = items > 0 && source->sweep->repeats > 1 ? 100 - least / items : (double)NAN,
        .on_topic = topics > 0 ? topic / topics : (double)NAN,
        .incoherent = all > 0 ? incoherent / all : (double)NAN,
        .unscored = all > 0 ? unscored / all : (double)NAN,
    };
}

static void take_group(struct sweep *sweep, const struct source *source, size_t *level_of,
                       double *x, int group)
{
    struct sweep_group *out = &sweep->groups[group];
    for (int q = 0; q < SWEEP_QUANTITY_COUNT; q++) {
        struct table table = {.level_of = level_of, .x = x};
        char name[64];
        snprintf(name, sizeof name, "%s/%s", sweep_group_word(group),
                 condition_word(conditions[q]));
        take_open(source, level_of, group, q, &out->series[q]);
        gather(&table, source, group, q);
        take_series(sweep, &table, name, &out->series[q]);
        free(table.fails);
        free(table.units);
        if (!out->series[q].present) continue;
        take_breaks(source, level_of, group, q, &out->series[q]);
        take_worst(source, level_of, group, q, &out->series[q]);
    }
    take_gap(source, level_of, group, out);
}

enum status sweep_take(struct sweep *sweep, const struct sweep_study *study,
                       const struct drift *drift, double margin, struct error *err)
{
    size_t level_of[SWEEP_RUNS_MAX] = {0};
    double x[SWEEP_LEVELS_MAX] = {0};
    struct source source = {.sweep = sweep, .drift = drift};
    memset(sweep, 0, sizeof *sweep);
    sweep->study = study;
    sweep->items = drift->items;
    sweep->margin = margin;
    sweep->repeats = drift->runs[0]->settings->repeats;
    number_levels(sweep, level_of);
    for (size_t l = 0; l < sweep->level_count; l++)
        x[l] = study->log2 ? log2(sweep->levels[l]) : sweep->levels[l];
    enum status status = load_scores(&source, sweep, err);
    for (int group = sweep->has_scores ? AXIS_NONE : AXIS_SAFETY; group < AXIS_COUNT && !status;
         group++)
        take_group(sweep, &source, level_of, x, group);
    for (int q = 0; q < SWEEP_QUANTITY_COUNT && !status; q++)
        for (size_t l = 0; l <= sweep->level_count; l++)
            take_scores(&source, level_of, l, q, &sweep->scores[q][l]);
    for (size_t r = 0; r < drift->count; r++) free(source.scores[r]);
    return status;
}
