/* Fills struct measures: groups items, gathers scenario tables and hands them to the statistics. */
#include "results/measures.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/random.h"

/* Fixed, so that two runs share their Monte Carlo noise and a report never changes. */
static const uint64_t SEED = UINT64_C(0x5041524c4c4158);

/* The items a number is about. `stratified` follows the home categories of scenarios; a single
 * category is one stratum. */
struct group {
    const struct rollup *rollup;
    enum estimand estimand;
    const size_t *items;
    size_t count;
    bool stratified;
    const char *name;
};

const char *broke_word(enum broke broke)
{
    static const char *const words[BROKE_COUNT] = {"not_seen", "seen_not_linked",
                                                   "lost_in_the_picture", "neither"};
    return words[broke];
}

static uint64_t seed_of(const struct group *group, const char *quantity)
{
    char name[256];
    snprintf(name, sizeof name, "%s/%s", group->name, quantity);
    return random_derive(SEED, name);
}

static void add(struct clusters *clusters, const struct group *group, size_t item,
                const double *row)
{
    uint32_t scenario = group->rollup->scenario[item];
    uint32_t stratum = group->stratified ? group->rollup->stratum[scenario] : 0;
    clusters_add(clusters, scenario, stratum, row);
}

static const struct cell *cell_of(const struct group *group, size_t item, enum condition condition)
{
    return rollup_cell(group->rollup, group->estimand, item, condition);
}

static bool has_value(const struct cell *cell)
{
    return cell && !isnan(cell->pass);
}

/* ---- one condition ---- */

enum share_of { SHARE_PASS = 0, SHARE_FAIL, SHARE_NO_ANSWER };

static double cell_share(const struct cell *cell, enum share_of which)
{
    switch (which) {
    case SHARE_PASS: return cell->pass;
    case SHARE_FAIL: return cell->fail;
    case SHARE_NO_ANSWER: return cell->no_answer;
    }
    return (double)NAN;
}

static void take_rate(const struct group *group, enum condition condition, enum share_of which,
                      struct rate *rate)
{
    struct clusters clusters;
    clusters_init(&clusters, 2);
    for (size_t i = 0; i < group->count; i++) {
        const struct cell *cell = cell_of(group, group->items[i], condition);
        if (!has_value(cell)) continue;
        double row[] = {cell_share(cell, which), 1};
        add(&clusters, group, group->items[i], row);
    }
    rate_estimate(&clusters, rate);
    clusters_release(&clusters);
}

/* What every trial of the group adds to the counts of a condition. */
static void count_trials(const struct group *group, enum condition condition,
                         struct condition_measures *out)
{
    const struct rollup *rollup = group->rollup;
    for (size_t i = 0; i < group->count; i++) {
        int64_t first = rollup_trial(rollup, group->items[i], condition);
        for (int64_t t = first; t < first + rollup->settings->repeats; t++) {
            const struct score *score = &rollup->scores[group->estimand][t];
            out->states[rollup->states[t]]++;
            out->missing[rollup->states[t]] += !score->in;
            if (!score->in)
                out->outside++;
            else if (score->verdict != VERDICT_UNSCORED)
                out->scored++;
            else
                out->unscored++;
            if (score->in && !score->judged)
                out->not_judged++;
            else if (score->in && score->verdict == VERDICT_UNSCORED)
                out->reasons[score->unscored]++;
        }
    }
}

static void take_bounds(const struct group *group, enum condition condition,
                        struct condition_measures *out)
{
    struct sum pass = {0}, fail = {0}, most_pass = {0}, most_fail = {0};
    for (size_t i = 0; i < group->count; i++) {
        struct cell_bounds bounds;
        rollup_bounds(group->rollup, group->estimand, group->items[i], condition, &bounds);
        sum_add(&pass, bounds.pass_low);
        sum_add(&most_pass, bounds.pass_high);
        sum_add(&fail, bounds.fail_low);
        sum_add(&most_fail, bounds.fail_high);
    }
    double count = (double)group->count;
    out->pass_low = sum_value(&pass) / count;
    out->pass_high = sum_value(&most_pass) / count;
    out->fail_low = sum_value(&fail) / count;
    out->fail_high = sum_value(&most_fail) / count;
}

/* The mean over categories of their own rates. */
static void take_macro(const struct group *group, enum condition condition,
                       struct condition_measures *out)
{
    size_t count = group->rollup->items.taxonomy.category_count;
    double *pass = xcalloc(count, sizeof *pass), *units = xcalloc(count, sizeof *units);
    for (size_t i = 0; i < group->count; i++) {
        const struct cell *cell = cell_of(group, group->items[i], condition);
        if (!has_value(cell)) continue;
        pass[group->rollup->category[group->items[i]]] += cell->pass;
        units[group->rollup->category[group->items[i]]]++;
    }
    struct sum sum = {0};
    for (size_t c = 0; c < count; c++) {
        if (units[c] == 0) continue;
        sum_add(&sum, pass[c] / units[c]);
        out->categories++;
    }
    out->macro_pass = out->categories ? sum_value(&sum) / (double)out->categories : (double)NAN;
    free(pass);
    free(units);
}

bool condition_is_bounded(const struct rollup *rollup, enum estimand estimand, const size_t *items,
                          size_t count, enum condition condition)
{
    double unscored = 0, answered = 0;
    for (size_t i = 0; i < count; i++) {
        const struct cell *cell = rollup_cell(rollup, estimand, items[i], condition);
        if (!cell) continue;
        unscored += cell->unscored;
        answered += cell->unscored + cell->scored;
    }
    return stands_as_bounds(unscored, answered);
}

static bool is_bounded(const struct group *group, enum condition condition)
{
    return condition_is_bounded(group->rollup, group->estimand, group->items, group->count,
                                condition);
}

static void take_condition(const struct group *group, enum condition condition,
                           struct condition_measures *out)
{
    *out = (struct condition_measures){.items = group->count};
    out->present = group->count > 0 && group->rollup->condition_index[condition] >= 0;
    if (!out->present) return;
    count_trials(group, condition, out);
    double answers = out->scored + out->unscored;
    out->unscored_share = answers > 0 ? out->unscored / answers : (double)NAN;
    out->as_bounds = stands_as_bounds(out->unscored, answers);
    take_rate(group, condition, SHARE_PASS, &out->pass);
    take_rate(group, condition, SHARE_FAIL, &out->fail);
    take_rate(group, condition, SHARE_NO_ANSWER, &out->no_answer);
    take_bounds(group, condition, out);
    take_macro(group, condition, out);
}

void condition_take(const struct rollup *rollup, enum estimand estimand, const size_t *items,
                    size_t count, enum condition condition, struct condition_measures *out)
{
    struct group group = {rollup, estimand, items, count, true, "some"};
    take_condition(&group, condition, out);
}

/* ---- shifts ---- */

/* What goes into a shift, pair by pair. */
struct pairing {
    struct clusters delta, fail, kappa, pass_a, pass_b;
    struct sum agreement, low, high;
};

static void pairing_init(struct pairing *pairing)
{
    memset(pairing, 0, sizeof *pairing);
    clusters_init(&pairing->delta, 2);
    clusters_init(&pairing->fail, 2);
    clusters_init(&pairing->kappa, 4);
    clusters_init(&pairing->pass_a, 2);
    clusters_init(&pairing->pass_b, 2);
}

static void pairing_release(struct pairing *pairing)
{
    clusters_release(&pairing->delta);
    clusters_release(&pairing->fail);
    clusters_release(&pairing->kappa);
    clusters_release(&pairing->pass_a);
    clusters_release(&pairing->pass_b);
}

static void pair_add(struct pairing *pairing, struct shift *shift, const struct group *group,
                     size_t item, const struct cell *a, const struct cell *b)
{
    double delta[] = {b->pass - a->pass, 1}, fail[] = {a->fail - b->fail, 1};
    double pass_a[] = {a->pass, 1}, pass_b[] = {b->pass, 1};
    bool first = a->pass > 0.5, second = b->pass > 0.5;
    double kappa[] = {first && second, first && !second, !first && second, !first && !second};
    add(&pairing->delta, group, item, delta);
    add(&pairing->fail, group, item, fail);
    add(&pairing->kappa, group, item, kappa);
    add(&pairing->pass_a, group, item, pass_a);
    add(&pairing->pass_b, group, item, pass_b);
    sum_add(&pairing->agreement, 1 - fabs(delta[0]));
    if (delta[0] > 1e-12) shift->only_a++;
    if (delta[0] < -1e-12) shift->only_b++;
    if (a->pass >= 1 && b->pass >= 1) shift->both_pass++;
    if (a->pass <= 0 && b->pass <= 0) shift->neither++;
    shift->pairs++;
}

/* The least and the most that an item could add, had it been scored. */
static void pair_bounds(struct pairing *pairing, const struct group *group, size_t item,
                        enum condition a, enum condition b)
{
    struct cell_bounds first, second;
    rollup_bounds(group->rollup, group->estimand, item, a, &first);
    rollup_bounds(group->rollup, group->estimand, item, b, &second);
    sum_add(&pairing->low, second.pass_low - first.pass_high);
    sum_add(&pairing->high, second.pass_high - first.pass_low);
}

static bool one_unit_each(const struct clusters *clusters)
{
    for (size_t i = 0; i < clusters->count; i++)
        if (clusters->list[i].units > 1) return false;
    return true;
}

static void no_estimate(struct estimate *estimate)
{
    *estimate = (struct estimate){.value = (double)NAN,
                                  .interval = {(double)NAN, (double)NAN, INTERVAL_NONE}};
}

static void finish_shift(const struct group *group, struct pairing *pairing, const char *quantity,
                         struct shift *shift)
{
    char name[64];
    const struct rollup *rollup = group->rollup;
    difference_estimate(&pairing->delta, seed_of(group, quantity), &shift->delta);
    snprintf(name, sizeof name, "%s/fail", quantity);
    /* where every reply passes or fails they are one number, and one is enough work */
    if (clusters_equal(&pairing->delta, &pairing->fail))
        shift->delta_fail = shift->delta;
    else
        difference_estimate(&pairing->fail, seed_of(group, name), &shift->delta_fail);
    rate_estimate(&pairing->pass_a, &shift->pass_a);
    rate_estimate(&pairing->pass_b, &shift->pass_b);
    shift->agreement = sum_value(&pairing->agreement) / shift->pairs;
    snprintf(name, sizeof name, "%s/flips", quantity);
    shift->p = sign_flip_p(&pairing->delta, seed_of(group, name));
    snprintf(name, sizeof name, "%s/kappa", quantity);
    if (rollup->binary)
        statistic_estimate(&pairing->kappa, statistic_kappa, seed_of(group, name), &shift->kappa);
    if (!rollup->binary || rollup->settings->repeats != 1 || !one_unit_each(&pairing->delta))
        return;
    shift->p_mcnemar = mcnemar_exact((int64_t)shift->only_a, (int64_t)shift->only_b, false);
    shift->tango = interval_tango((double)shift->only_a, (double)shift->only_b, shift->pairs);
}

static bool has_all_four(const struct group *group, size_t item)
{
    return has_value(cell_of(group, item, CONDITION_IMAGE)) &&
           has_value(cell_of(group, item, CONDITION_TEXT)) &&
           has_value(cell_of(group, item, CONDITION_BLANK)) &&
           has_value(cell_of(group, item, CONDITION_CAPTION));
}

static bool pairs_have_all_four(const struct group *group)
{
    for (size_t i = 0; i < group->count; i++)
        if (has_value(cell_of(group, group->items[i], CONDITION_IMAGE)) &&
            has_value(cell_of(group, group->items[i], CONDITION_TEXT)) &&
            !has_all_four(group, group->items[i]))
            return false;
    return true;
}

static void take_shift(const struct group *group, enum condition a, enum condition b,
                       bool only_all_four, const char *quantity, struct shift *shift)
{
    *shift = (struct shift){.a = a,
                            .b = b,
                            .p = (double)NAN,
                            .p_adjusted = (double)NAN,
                            .p_mcnemar = (double)NAN,
                            .tango = {(double)NAN, (double)NAN, INTERVAL_NONE}};
    no_estimate(&shift->delta);
    no_estimate(&shift->delta_fail);
    no_estimate(&shift->kappa);
    struct pairing pairing;
    pairing_init(&pairing);
    for (size_t i = 0; i < group->count; i++) {
        size_t item = group->items[i];
        const struct cell *first = cell_of(group, item, a), *second = cell_of(group, item, b);
        pair_bounds(&pairing, group, item, a, b);
        if (!has_value(first) || !has_value(second)) continue;
        if (only_all_four && !has_all_four(group, item)) continue;
        pair_add(&pairing, shift, group, item, first, second);
    }
    shift->asked = group->count > 0 && group->rollup->condition_index[a] >= 0 &&
                   group->rollup->condition_index[b] >= 0;
    shift->present = shift->pairs > 0;
    shift->delta_low = sum_value(&pairing.low) / (double)group->count;
    shift->delta_high = sum_value(&pairing.high) / (double)group->count;
    shift->as_bounds = shift->asked && (is_bounded(group, a) || is_bounded(group, b));
    shift->agreement = (double)NAN;
    if (shift->present) finish_shift(group, &pairing, quantity, shift);
    if (shift->as_bounds) shift->p = shift->p_mcnemar = (double)NAN; /* outside its family */
    shift->p_adjusted = shift->p;
    pairing_release(&pairing);
}

void shift_take(const struct rollup *rollup, enum estimand estimand, const char *name,
                const size_t *items, size_t count, enum condition a, enum condition b,
                struct shift *out)
{
    struct group group = {rollup, estimand, items, count, true, name};
    take_shift(&group, a, b, false, "shift", out);
}

/* ---- flips ---- */

int64_t flips_sibling(const struct rollup *rollup, size_t item)
{
    int64_t flip = rollup_flip(rollup, item);
    if (flip < 0) return -1;
    enum axis mine = rollup->items.items[item].category->axis;
    enum axis other = rollup->items.items[flip].category->axis;
    return mine == other && (size_t)flip < item ? -1 : flip;
}

static void take_flips(const struct group *group, enum condition condition, struct flips *flips)
{
    struct clusters clusters;
    clusters_init(&clusters, 2);
    *flips = (struct flips){0};
    struct sum low = {0}, high = {0};
    for (size_t i = 0; i < group->count; i++) {
        size_t item = group->items[i];
        int64_t flip = flips_sibling(group->rollup, item);
        if (flip < 0) continue;
        const struct cell *a = cell_of(group, item, condition);
        const struct cell *b = cell_of(group, (size_t)flip, condition);
        struct cell_bounds first, second;
        rollup_bounds(group->rollup, group->estimand, item, condition, &first);
        rollup_bounds(group->rollup, group->estimand, (size_t)flip, condition, &second);
        sum_add(&low, first.pass_low * second.pass_low);
        sum_add(&high, first.pass_high * second.pass_high);
        flips->count++;
        if (has_value(a) && has_value(b)) {
            double row[] = {a->pass * b->pass, 1};
            add(&clusters, group, item, row);
        } else {
            flips->incomplete++;
        }
    }
    rate_estimate(&clusters, &flips->both);
    double count = (double)flips->count;
    flips->as_bounds =
        is_bounded(group, condition) || stands_as_bounds((double)flips->incomplete, count);
    flips->low = count > 0 ? sum_value(&low) / count : (double)NAN;
    flips->high = count > 0 ? sum_value(&high) / count : (double)NAN;
    clusters_release(&clusters);
}

void flips_take(const struct rollup *rollup, enum estimand estimand, const size_t *items,
                size_t count, enum condition condition, struct flips *out)
{
    struct group group = {rollup, estimand, items, count, true, "some"};
    take_flips(&group, condition, out);
}

/* Joint flips, in `image` against the query alone. */
static void take_joint_reading(const struct group *group, struct axis_measures *out)
{
    struct clusters clusters;
    struct sum low = {0}, high = {0};
    double flips = 0, incomplete = 0;
    clusters_init(&clusters, 2);
    const struct item *items = group->rollup->items.items;
    for (size_t i = 0; i < group->count; i++) {
        size_t item = group->items[i];
        int64_t flip = flips_sibling(group->rollup, item);
        if (flip < 0 || !items[item].joint || !items[flip].joint) continue;
        struct cell_bounds of[2][2];
        static const enum condition conditions[] = {CONDITION_IMAGE, CONDITION_QUERY};
        const struct cell *cells[2][2];
        bool complete = true;
        for (int c = 0; c < 2; c++)
            for (int side = 0; side < 2; side++) {
                size_t which = side ? (size_t)flip : item;
                cells[c][side] = cell_of(group, which, conditions[c]);
                complete = complete && has_value(cells[c][side]);
                rollup_bounds(group->rollup, group->estimand, which, conditions[c], &of[c][side]);
            }
        flips++;
        incomplete += !complete;
        sum_add(&low,
                of[0][0].pass_low * of[0][1].pass_low - of[1][0].pass_high * of[1][1].pass_high);
        sum_add(&high,
                of[0][0].pass_high * of[0][1].pass_high - of[1][0].pass_low * of[1][1].pass_low);
        if (!complete) continue;
        double row[] = {
            cells[0][0]->pass * cells[0][1]->pass - cells[1][0]->pass * cells[1][1]->pass, 1};
        add(&clusters, group, item, row);
    }
    out->joint_reading_low = sum_value(&low) / flips;
    out->joint_reading_high = sum_value(&high) / flips;
    bool asked = group->rollup->condition_index[CONDITION_IMAGE] >= 0 &&
                 group->rollup->condition_index[CONDITION_QUERY] >= 0;
    out->joint_reading_as_bounds =
        asked && (stands_as_bounds(incomplete, flips) || out->flips[CONDITION_IMAGE].as_bounds);
    if (!asked) out->joint_reading_low = out->joint_reading_high = (double)NAN;
    difference_estimate(&clusters, seed_of(group, "joint_reading"), &out->joint_reading);
    out->joint_reading_p = out->joint_reading_as_bounds
                               ? (double)NAN
                               : sign_flip_p(&clusters, seed_of(group, "joint_reading/flips"));
    out->joint_reading_p_adjusted = out->joint_reading_p;
    clusters_release(&clusters);
}

/* ---- where it broke ---- */

static void take_broke(const struct group *group, struct where_broke *out)
{
    const struct rollup *rollup = group->rollup;
    const struct score *scores = rollup->scores[group->estimand];
    *out = (struct where_broke){0};
    for (size_t i = 0; i < group->count; i++) {
        int64_t image = rollup_trial(rollup, group->items[i], CONDITION_IMAGE);
        int64_t text = rollup_trial(rollup, group->items[i], CONDITION_TEXT);
        int64_t probe = rollup_trial(rollup, group->items[i], CONDITION_PROBE);
        if (image < 0 || text < 0 || probe < 0) return;
        out->present = true;
        for (int r = 0; r < rollup->settings->repeats; r++) {
            const struct score *seen = &scores[probe + r], *twin = &scores[text + r];
            const struct score *shown = &scores[image + r];
            if (!shown->in || !seen->in || !twin->in || shown->verdict == VERDICT_UNSCORED ||
                seen->verdict == VERDICT_UNSCORED || twin->verdict == VERDICT_UNSCORED) {
                out->unscored++;
                continue;
            }
            bool saw = seen->verdict == VERDICT_PASS, read = twin->verdict == VERDICT_PASS;
            enum broke where = saw ? (read ? BROKE_LOST : BROKE_SEEN_NOT_LINKED)
                                   : (read ? BROKE_NOT_SEEN : BROKE_NEITHER);
            if (shown->verdict == VERDICT_PASS)
                out->passed[where]++;
            else
                out->failed[where]++;
        }
    }
}

/* ---- figures ---- */

/* Fills the components of one condition from `at` on, and counts what is open (NULL: not). */
static void gather_figure(struct clusters *clusters, const struct group *group,
                          const struct figure_spec *spec, enum condition condition, size_t at,
                          struct figure_open *open)
{
    const struct rollup *rollup = group->rollup;
    for (size_t i = 0; i < group->count; i++) {
        size_t number = group->items[i];
        int64_t first = rollup_trial(rollup, number, condition);
        for (int64_t t = first; first >= 0 && t < first + rollup->settings->repeats; t++) {
            const struct score *score = &rollup->scores[group->estimand][t];
            struct figure_context context = {&rollup->items.items[number],
                                             rollup->items.flips[number], score,
                                             rollup->paired[number]};
            double row[CLUSTER_COMPONENTS_MAX] = {0};
            if (score->in && score->judged && spec->count(&context, row + at))
                add(clusters, group, number, row);
            else if (open)
                figure_open_add(open, spec, &context);
        }
    }
}

/* All of a figure but its estimate. */
static void start_figure(const struct group *group, const struct figure_spec *spec,
                         enum condition condition, struct clusters *clusters, struct figure *out)
{
    struct figure_open open = {0};
    *out = (struct figure){.numerator = (double)NAN, .denominator = (double)NAN};
    clusters_init(clusters, spec->components);
    gather_figure(clusters, group, spec, condition, 0, &open);
    out->present = clusters->count > 0;
    out->units = clusters_units(clusters);
    for (size_t k = 0; k < spec->components; k++) out->components[k] = clusters_total(clusters, k);
    if (spec->kind != FIGURE_STATISTIC) {
        out->numerator = out->components[0];
        out->denominator = out->components[1];
    }
    figure_open_finish(&open, spec, out);
}

void figure_take(const struct rollup *rollup, enum estimand estimand, const size_t *items,
                 size_t count, const struct figure_spec *spec, enum condition condition,
                 struct figure *out)
{
    struct group group = {rollup, estimand, items, count, true, "some"};
    struct clusters clusters;
    start_figure(&group, spec, condition, &clusters, out);
    out->estimate = (struct estimate){
        .value = spec->of(out->components),
        .interval = {(double)NAN, (double)NAN, INTERVAL_NONE},
        .units = out->units,
        .scenarios = clusters.count,
    };
    clusters_release(&clusters);
}

static void take_figure(const struct group *group, const struct figure_spec *spec,
                        enum condition condition, struct figure *out)
{
    char name[96];
    struct clusters clusters;
    struct rate rate;
    start_figure(group, spec, condition, &clusters, out);
    snprintf(name, sizeof name, "%s/%s", spec->key, condition_word(condition));
    switch (spec->kind) {
    case FIGURE_SHARE:
        rate_estimate(&clusters, &rate);
        out->estimate =
            (struct estimate){rate.value, rate.interval, clusters_units(&clusters), clusters.count};
        break;
    case FIGURE_MEAN:
        mean_estimate(&clusters, seed_of(group, name), spec->low, spec->high, &out->estimate);
        break;
    case FIGURE_STATISTIC:
        statistic_estimate(&clusters, spec->of, seed_of(group, name), &out->estimate);
        break;
    }
    clusters_release(&clusters);
}

/* Image minus text, over the same scenarios drawn together. */
static void take_figure_shift(const struct group *group, const struct figure_spec *spec,
                              struct estimate *out)
{
    char name[96];
    struct clusters clusters;
    clusters_init(&clusters, 2 * spec->components);
    clusters.second = spec->components;
    gather_figure(&clusters, group, spec, CONDITION_IMAGE, 0, NULL);
    gather_figure(&clusters, group, spec, CONDITION_TEXT, spec->components, NULL);
    snprintf(name, sizeof name, "%s/shift", spec->key);
    statistic_estimate(&clusters, spec->of, seed_of(group, name), out);
    clusters_release(&clusters);
}

/* Figures that count the same trials, side by side in the table: one bootstrap serves them all. */
struct family {
    const struct figure_spec *specs;
    struct figure (*figures)[CONDITION_COUNT];
    struct estimate *shifts;
    size_t count;
};
enum { FAMILY_MOST = 5 };

static struct family family_of(struct estimand_measures *out, size_t first)
{
    struct family family = {&figure_specs[first], &out->figures[first], &out->figure_shifts[first],
                            1};
    while (family.count < FAMILY_MOST && first + family.count < figure_count &&
           family.specs->kind == FIGURE_STATISTIC &&
           family.specs[family.count].count == family.specs->count &&
           family.specs[family.count].axis == family.specs->axis)
        family.count++;
    return family;
}

/* A condition of every figure of a family. */
static void take_family(const struct group *group, const struct family *family,
                        enum condition condition)
{
    char name[96];
    struct clusters clusters;
    struct view views[FAMILY_MOST];
    struct estimate estimates[FAMILY_MOST];
    bool together = false;
    clusters_init(&clusters, family->specs->components);
    if (family->count > 1) gather_figure(&clusters, group, family->specs, condition, 0, NULL);
    for (size_t i = 0; i < family->count; i++)
        views[i] = (struct view){family->specs[i].of, PART_FIRST};
    snprintf(name, sizeof name, "%s/%s", family->specs->key, condition_word(condition));
    if (family->count > 1)
        together = views_estimate(&clusters, views, family->count, seed_of(group, name), estimates);
    clusters_release(&clusters);
    for (size_t i = 0; i < family->count; i++) {
        struct figure *figure = &family->figures[i][condition];
        if (!together) {
            take_figure(group, &family->specs[i], condition, figure);
            continue;
        }
        start_figure(group, &family->specs[i], condition, &clusters, figure);
        figure->estimate = estimates[i];
        clusters_release(&clusters);
    }
}

/* Image, text and their difference by one bootstrap, where both are of the same scenarios. False:
 * not done, each is to be taken alone. */
static bool take_family_pair(const struct group *group, const struct family *family)
{
    static const enum condition sides[] = {CONDITION_IMAGE, CONDITION_TEXT};
    char name[96];
    struct clusters own[2], both;
    struct view views[3 * FAMILY_MOST];
    struct estimate estimates[3 * FAMILY_MOST];
    size_t width = family->specs->components;
    if (family->specs->kind == FIGURE_SHARE) return false;
    clusters_init(&both, 2 * width);
    both.second = width;
    for (size_t side = 0; side < 2; side++) {
        clusters_init(&own[side], width);
        gather_figure(&own[side], group, family->specs, sides[side], 0, NULL);
        gather_figure(&both, group, family->specs, sides[side], side * width, NULL);
    }
    for (size_t v = 0; v < 3 * family->count; v++)
        views[v] = (struct view){family->specs[v / 3].of, (enum table_part)(v % 3)};
    snprintf(name, sizeof name, "%s/shift", family->specs->key);
    bool done = own[0].count == both.count && own[1].count == both.count &&
                views_estimate(&both, views, 3 * family->count, seed_of(group, name), estimates);
    clusters_release(&both);
    for (size_t side = 0; side < 2; side++) {
        for (size_t i = 0; done && i < family->count; i++) {
            struct figure *figure = &family->figures[i][sides[side]];
            struct clusters clusters;
            start_figure(group, &family->specs[i], sides[side], &clusters, figure);
            figure->estimate = estimates[3 * i + side];
            figure->estimate.units = clusters_units(&clusters);
            clusters_release(&clusters);
        }
        clusters_release(&own[side]);
    }
    for (size_t i = 0; done && i < family->count; i++) family->shifts[i] = estimates[3 * i + 2];
    return done;
}

static void take_figures(const struct rollup *rollup, enum estimand estimand,
                         struct estimand_measures *out)
{
    for (int axis = AXIS_NONE; axis < AXIS_COUNT; axis++) {
        size_t count = 0;
        size_t *items = run_items_list(&rollup->items, (enum axis)axis, &count);
        struct group group = {rollup, estimand, items, count, true, "figures"};
        for (size_t f = 0, next; f < figure_count; f = next) {
            struct family family = family_of(out, f);
            next = f + family.count;
            if ((int)figure_specs[f].axis != axis) continue;
            bool paired = take_family_pair(&group, &family);
            for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++)
                if (is_judged_by_item(c) &&
                    !(paired && (c == CONDITION_IMAGE || c == CONDITION_TEXT)))
                    take_family(&group, &family, (enum condition)c);
            for (size_t i = 0; !paired && i < family.count; i++)
                take_figure_shift(&group, &family.specs[i], &family.shifts[i]);
        }
        free(items);
    }
}

/* ---- axes ---- */

static size_t count_scenarios(const struct group *group)
{
    size_t count = 0;
    bool *seen = xcalloc(group->rollup->scenario_count + 1, sizeof *seen);
    for (size_t i = 0; i < group->count; i++) {
        uint32_t scenario = group->rollup->scenario[group->items[i]];
        if (!seen[scenario]) count++;
        seen[scenario] = true;
    }
    free(seen);
    return count;
}

static bool is_scored(const struct score *score)
{
    return score->in && score->judged && score->verdict != VERDICT_UNSCORED;
}

/* Replies to another item's picture, against those to the item's own, repeat by repeat. */
static void take_swap(const struct group *group, struct axis_measures *out)
{
    const struct rollup *rollup = group->rollup;
    struct clusters clusters;
    double replies = 0;
    clusters_init(&clusters, 2);
    for (size_t i = 0; i < group->count; i++) {
        int64_t image = rollup_trial(rollup, group->items[i], CONDITION_IMAGE);
        int64_t swap = rollup_trial(rollup, group->items[i], CONDITION_SWAP);
        for (int r = 0; image >= 0 && swap >= 0 && r < rollup->settings->repeats; r++) {
            const struct score *own = &rollup->scores[group->estimand][image + r];
            const struct score *other = &rollup->scores[group->estimand][swap + r];
            replies++;
            if (!is_scored(own) || !is_scored(other)) continue;
            double row[] = {own->outcome == other->outcome, 1};
            add(&clusters, group, group->items[i], row);
        }
    }
    rate_estimate(&clusters, &out->swap_same);
    double open = replies - out->swap_same.denominator;
    out->swap_as_bounds =
        out->conditions[CONDITION_IMAGE].as_bounds || out->conditions[CONDITION_SWAP].as_bounds;
    out->swap_low = out->swap_same.numerator / replies;
    out->swap_high = (out->swap_same.numerator + open) / replies;
    clusters_release(&clusters);
}

/* The contrasts that are not the headline are one family. */
static void adjust_secondary(struct axis_measures *out)
{
    struct shift *shifts[4 + DEGRADE_LEVELS] = {&out->presence, &out->redundancy, &out->grounding,
                                                &out->typeset};
    double p[ARRAY_LENGTH(shifts) + 1];
    for (size_t i = 0; i < DEGRADE_LEVELS; i++) shifts[4 + i] = &out->degraded[i];
    for (size_t i = 0; i < ARRAY_LENGTH(shifts); i++) p[i] = shifts[i]->p;
    p[ARRAY_LENGTH(shifts)] = out->joint_reading_p;
    adjust_holm(p, ARRAY_LENGTH(p));
    for (size_t i = 0; i < ARRAY_LENGTH(shifts); i++) shifts[i]->p_adjusted = p[i];
    out->joint_reading_p_adjusted = p[ARRAY_LENGTH(shifts)];
}

/* What other channels and pictures change: conditions that only some runs have. */
static void take_channels(const struct group *group, struct axis_measures *out)
{
    take_shift(group, CONDITION_TYPESET, CONDITION_TEXT, false, "typeset", &out->typeset);
    for (int level = 0; level < DEGRADE_LEVELS; level++) {
        enum condition condition = (enum condition)((int)CONDITION_DEGRADE_1 + level);
        take_shift(group, condition, CONDITION_IMAGE, false, condition_word(condition),
                   &out->degraded[level]);
    }
    take_swap(group, out);
}

static void take_axis(const struct rollup *rollup, enum estimand estimand, enum axis axis,
                      struct axis_measures *out)
{
    size_t count = 0;
    size_t *items = run_items_list(&rollup->items, axis, &count);
    struct group group = {rollup, estimand, items, count, true, axis_word(axis)};
    *out = (struct axis_measures){.present = count > 0, .axis = axis, .items = count};
    out->scenarios = count_scenarios(&group);
    for (size_t c = 0; c < rollup->items.taxonomy.category_count; c++)
        out->categories += rollup->items.taxonomy.categories[c].axis == axis;
    for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++)
        take_condition(&group, (enum condition)c, &out->conditions[c]);
    for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++)
        if (is_judged_by_item(c)) take_flips(&group, (enum condition)c, &out->flips[c]);
    take_shift(&group, CONDITION_IMAGE, CONDITION_TEXT, false, "shift", &out->shift);
    take_shift(&group, CONDITION_BLANK, CONDITION_TEXT, true, "presence", &out->presence);
    take_shift(&group, CONDITION_CAPTION, CONDITION_BLANK, true, "redundancy", &out->redundancy);
    take_shift(&group, CONDITION_IMAGE, CONDITION_CAPTION, true, "grounding", &out->grounding);
    /* where every pair has all four conditions it is the shift itself */
    if (pairs_have_all_four(&group))
        out->total = out->shift;
    else
        take_shift(&group, CONDITION_IMAGE, CONDITION_TEXT, true, "total", &out->total);
    take_shift(&group, CONDITION_QUERY, CONDITION_TEXT, false, "query", &out->typed);
    take_channels(&group, out);
    take_joint_reading(&group, out);
    adjust_secondary(out);
    take_broke(&group, &out->broke);
    free(items);
}

static void take_axes(const struct rollup *rollup, enum estimand estimand,
                      struct estimand_measures *out)
{
    double p[AXIS_COUNT];
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        take_axis(rollup, estimand, (enum axis)axis, &out->axes[axis]);
    for (int axis = AXIS_NONE; axis < AXIS_COUNT; axis++)
        p[axis] = out->axes[axis].present ? out->axes[axis].shift.p : (double)NAN;
    adjust_holm(p, AXIS_COUNT);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        out->axes[axis].shift.p_adjusted = p[axis];
}

/* ---- categories and patterns ---- */

static void take_category(const struct rollup *rollup, enum estimand estimand, size_t category,
                          struct category_measures *out)
{
    size_t *items = xcalloc(rollup->items.count, sizeof *items), count = 0;
    for (size_t i = 0; i < rollup->items.count; i++)
        if (rollup->category[i] == category && !rollup->items.translated[i]) items[count++] = i;
    const struct category *about = &rollup->items.taxonomy.categories[category];
    struct group group = {rollup, estimand, items, count, false, about->path};
    *out = (struct category_measures){.category = about, .items = count};
    out->scenarios = count_scenarios(&group);
    for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++)
        take_condition(&group, (enum condition)c, &out->conditions[c]);
    take_shift(&group, CONDITION_IMAGE, CONDITION_TEXT, false, "shift", &out->shift);
    out->descriptive = out->shift.delta.scenarios < FEW_SCENARIOS;
    if (out->descriptive) out->shift.p = out->shift.p_adjusted = (double)NAN;
    free(items);
}

static void take_categories(const struct rollup *rollup, enum estimand estimand,
                            struct estimand_measures *out)
{
    size_t count = rollup->items.taxonomy.category_count;
    out->categories = xcalloc(count, sizeof *out->categories);
    out->category_count = count;
    double *p = xcalloc(count, sizeof *p);
    for (size_t c = 0; c < count; c++) {
        take_category(rollup, estimand, c, &out->categories[c]);
        p[c] = out->categories[c].shift.p;
    }
    adjust_benjamini_hochberg(p, count);
    for (size_t c = 0; c < count; c++) out->categories[c].shift.p_adjusted = p[c];
    free(p);
}

static int compare_patterns(const void *left, const void *right)
{
    const struct pattern_measures *a = left, *b = right;
    if (a->axis != b->axis) return a->axis < b->axis ? -1 : 1;
    return strcmp(a->pattern, b->pattern);
}

static void list_patterns(const struct rollup *rollup, struct estimand_measures *out)
{
    size_t capacity = 0;
    for (size_t i = 0; i < rollup->items.count; i++) {
        if (rollup->items.translated[i]) continue;
        const struct item *item = &rollup->items.items[i];
        size_t at = 0;
        while (at < out->pattern_count && (out->patterns[at].axis != item->category->axis ||
                                           strcmp(out->patterns[at].pattern, item->pattern) != 0))
            at++;
        if (at == out->pattern_count) {
            ARRAY_RESERVE(out->patterns, capacity, at + 1);
            out->patterns[out->pattern_count++] =
                (struct pattern_measures){.axis = item->category->axis, .pattern = item->pattern};
        }
        out->patterns[at].items++;
    }
    if (out->pattern_count)
        qsort(out->patterns, out->pattern_count, sizeof *out->patterns, compare_patterns);
}

static bool declined(const struct figure_context *context, double *row)
{
    enum behaviour behaviour = (enum behaviour)context->score->behaviour;
    row[0] = behaviour == BEHAVIOUR_REFUSED || behaviour == BEHAVIOUR_REDIRECTED;
    row[1] = 1;
    return behaviour != BEHAVIOUR_NONE;
}

static void take_patterns(const struct rollup *rollup, enum estimand estimand,
                          struct estimand_measures *out)
{
    static const struct figure_spec spec = {
        .components = 2, .of = statistic_ratio, .count = declined};
    list_patterns(rollup, out);
    size_t *items = xcalloc(rollup->items.count, sizeof *items);
    for (size_t p = 0; p < out->pattern_count; p++) {
        struct pattern_measures *pattern = &out->patterns[p];
        size_t count = 0;
        for (size_t i = 0; i < rollup->items.count; i++)
            if (run_items_counts(&rollup->items, i, pattern->axis) &&
                strcmp(rollup->items.items[i].pattern, pattern->pattern) == 0)
                items[count++] = i;
        struct group group = {rollup, estimand, items, count, true, pattern->pattern};
        for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
            if (!is_judged_by_item(c)) continue;
            take_rate(&group, (enum condition)c, SHARE_PASS, &pattern->pass[c]);
            struct clusters clusters;
            clusters_init(&clusters, 2);
            gather_figure(&clusters, &group, &spec, (enum condition)c, 0, NULL);
            rate_estimate(&clusters, &pattern->declined[c]);
            clusters_release(&clusters);
        }
    }
    free(items);
}

/* ---- the whole ---- */

static void count_states(struct measures *measures, const struct rollup *rollup)
{
    measures->trials = (size_t)rollup->trial_count;
    for (int64_t t = 0; t < rollup->trial_count; t++) {
        enum trial_state state = (enum trial_state)rollup->states[t];
        enum condition condition = run_file_place(rollup->run, t).condition;
        const struct score *score = &rollup->scores[ESTIMAND_SYSTEM][t];
        measures->states[condition][state]++;
        measures->finished += state != TRIAL_PENDING && state != TRIAL_FAILED;
        measures->not_judged += score->in && !score->judged;
        measures->unscored += score->in && score->judged && score->verdict == VERDICT_UNSCORED;
        struct picture_arrival *arrival = &measures->pictures[condition];
        if (!trial_state_is_answer(state)) continue;
        arrival->with += rollup->pictures[t] == PICTURE_TOKENS;
        arrival->without += rollup->pictures[t] == PICTURE_NO_TOKENS;
        arrival->unreported += rollup->pictures[t] == PICTURE_NOT_REPORTED;
    }
}

static bool is_partial(const struct measures *measures, const struct rollup *rollup)
{
    static const enum condition needed[] = {CONDITION_IMAGE, CONDITION_TEXT, CONDITION_PROBE};
    for (size_t i = 0; i < ARRAY_LENGTH(needed); i++)
        if (rollup->condition_index[needed[i]] < 0) return true;
    return measures->finished < measures->trials || measures->not_judged > 0 ||
           *rollup->settings->shard;
}

static void take_estimand(const struct rollup *rollup, enum estimand estimand,
                          struct estimand_measures *out)
{
    take_axes(rollup, estimand, out);
    take_categories(rollup, estimand, out);
    take_patterns(rollup, estimand, out);
    take_figures(rollup, estimand, out);
    measures_parts_take(rollup, estimand, out);
}

/* Where nothing was filtered, refused by the API or cut, the estimands are one table; seeds do not
 * know the estimand, so neither do the numbers. */
static bool same_scores(const struct rollup *rollup)
{
    return memcmp(rollup->scores[ESTIMAND_SYSTEM], rollup->scores[ESTIMAND_MODEL],
                  (size_t)rollup->trial_count * sizeof *rollup->scores[0]) == 0;
}

static void copy_estimand(struct estimand_measures *to, const struct estimand_measures *from)
{
    *to = *from;
    to->categories = xcalloc(from->category_count, sizeof *to->categories);
    to->patterns = xcalloc(from->pattern_count, sizeof *to->patterns);
    if (from->category_count)
        memcpy(to->categories, from->categories, from->category_count * sizeof *to->categories);
    if (from->pattern_count)
        memcpy(to->patterns, from->patterns, from->pattern_count * sizeof *to->patterns);
    measures_parts_copy(to, from);
}

enum status measures_take(struct measures *measures, const struct rollup *rollup, struct error *err)
{
    memset(measures, 0, sizeof *measures);
    measures->rollup = rollup;
    count_states(measures, rollup);
    measures->partial = is_partial(measures, rollup);
    take_estimand(rollup, ESTIMAND_SYSTEM, &measures->by[ESTIMAND_SYSTEM]);
    if (same_scores(rollup))
        copy_estimand(&measures->by[ESTIMAND_MODEL], &measures->by[ESTIMAND_SYSTEM]);
    else
        take_estimand(rollup, ESTIMAND_MODEL, &measures->by[ESTIMAND_MODEL]);
    enum status status = people_take(&measures->people, rollup, rollup->harm_threshold, err);
    if (!status) status = run_file_totals(rollup->run, &measures->totals, err);
    return status;
}

void measures_release(struct measures *measures)
{
    people_release(&measures->people);
    for (int e = 0; e < ESTIMAND_COUNT; e++) {
        free(measures->by[e].categories);
        free(measures->by[e].patterns);
        measures_parts_release(&measures->by[e]);
    }
    memset(measures, 0, sizeof *measures);
}
