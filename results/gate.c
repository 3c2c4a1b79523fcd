/* Deciding the criteria of a policy. */
#include "results/gate.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/random.h"

static const uint64_t SEED = UINT64_C(0x47415445);
static const double ALPHA = 0.05;

const char *gate_verdict_word(enum gate_verdict verdict)
{
    static const char *const words[] = {"INCONCLUSIVE", "PASS", "FAIL"};
    return words[verdict];
}

/* ---- what is measured ---- */

static enum figure_sense sense_of(const struct criterion *criterion)
{
    switch (criterion->metric) {
    case METRIC_FIGURE: return criterion->figure->sense;
    case METRIC_PASS:
    case METRIC_FLIP_ACCURACY: return SENSE_HIGHER_IS_BETTER;
    case METRIC_NOT_PASS:
    case METRIC_MODALITY_SHIFT:
    case METRIC_UNSCORED_SHARE: return SENSE_LOWER_IS_BETTER;
    case METRIC_KIND_COUNT: break;
    }
    return SENSE_NONE;
}

static double value_pass(const struct rollup *rollup, size_t item, const void *about)
{
    return 1 - value_not_pass(rollup, item, about);
}

static item_value *value_of(const struct criterion *criterion)
{
    switch (criterion->metric) {
    case METRIC_FIGURE: return value_figure;
    case METRIC_PASS: return value_pass;
    case METRIC_NOT_PASS: return value_not_pass;
    case METRIC_FLIP_ACCURACY: return value_flip;
    case METRIC_MODALITY_SHIFT: return value_shift;
    case METRIC_UNSCORED_SHARE:
    case METRIC_KIND_COUNT: break;
    }
    return NULL;
}

static double range_of(const struct criterion *criterion)
{
    return criterion->figure ? criterion->figure->high - criterion->figure->low : 1;
}

static uint64_t seed_of(const struct criterion *criterion)
{
    char name[160];
    snprintf(name, sizeof name, "%s/%s/%s/%s", criterion_kind_word(criterion->kind),
             criterion->metric_word, axis_word(criterion->axis),
             condition_word(criterion->condition));
    return random_derive(SEED, name);
}

/* Both kinds of context begin alike, so that either value function may be called with it. */
static struct figure_value about_of(const struct policy *policy, const struct criterion *criterion)
{
    return (struct figure_value){policy->estimand, criterion->condition, criterion->figure};
}

static double call(const struct policy *policy, const struct criterion *criterion,
                   const struct rollup *rollup, size_t item)
{
    struct figure_value figure = about_of(policy, criterion);
    struct condition_value condition = {figure.estimand, figure.condition};
    const void *about = criterion->figure ? (const void *)&figure : &condition;
    return value_of(criterion)(rollup, item, about);
}

/* One run: the value of each item. */
static void gather_one(const struct policy *policy, const struct criterion *criterion,
                       const struct rollup *rollup, struct clusters *clusters)
{
    clusters_init(clusters, 2);
    for (size_t i = 0; i < rollup->items.count; i++) {
        if (!run_items_counts(&rollup->items, i, criterion->axis)) continue;
        double value = call(policy, criterion, rollup, i);
        if (isnan(value)) continue;
        double row[] = {value, 1};
        clusters_add(clusters, rollup->scenario[i], rollup->stratum[rollup->scenario[i]], row);
    }
}

/* One run, a statistic of counts. */
static void gather_counts(const struct policy *policy, const struct criterion *criterion,
                          const struct rollup *rollup, struct clusters *clusters)
{
    const struct figure_spec *spec = criterion->figure;
    clusters_init(clusters, spec->components);
    for (size_t i = 0; i < rollup->items.count; i++) {
        if (!run_items_counts(&rollup->items, i, criterion->axis)) continue;
        int64_t first = rollup_trial(rollup, i, criterion->condition);
        for (int64_t t = first; first >= 0 && t < first + rollup->settings->repeats; t++) {
            const struct score *score = &rollup->scores[policy->estimand][t];
            struct figure_context context = {&rollup->items.items[i], rollup->items.flips[i], score,
                                             rollup->paired[i]};
            double row[CLUSTER_COMPONENTS_MAX] = {0};
            if (score->in && score->judged && spec->count(&context, row))
                clusters_add(clusters, rollup->scenario[i], rollup->stratum[rollup->scenario[i]],
                             row);
        }
    }
}

static bool is_statistic(const struct criterion *criterion)
{
    return criterion->figure && criterion->figure->kind == FIGURE_STATISTIC;
}

static void measure_bound(const struct gate *gate, const struct criterion *criterion,
                          struct decision *out)
{
    struct clusters clusters;
    double wanted = out->wanted;
    if (is_statistic(criterion)) {
        gather_counts(gate->policy, criterion, gate->after, &clusters);
        statistic_one_sided(&clusters, criterion->figure->of, wanted, wanted, seed_of(criterion),
                            &out->sides);
        clusters_release(&clusters);
        return;
    }
    gather_one(gate->policy, criterion, gate->after, &clusters);
    bool share = criterion->metric != METRIC_MODALITY_SHIFT &&
                 (!criterion->figure || criterion->figure->kind == FIGURE_SHARE);
    if (share)
        rate_one_sided(&clusters, wanted, wanted, &out->sides);
    else
        difference_one_sided(&clusters, criterion->figure ? 0 : -1, range_of(criterion), wanted,
                             wanted, seed_of(criterion), &out->sides);
    clusters_release(&clusters);
}

static void measure_change(const struct gate *gate, const struct matching *matching,
                           const struct criterion *criterion, struct decision *out)
{
    struct figure_value figure = about_of(gate->policy, criterion);
    struct condition_value condition = {figure.estimand, figure.condition};
    struct clusters clusters;
    double wanted = out->wanted, range = range_of(criterion);
    if (is_statistic(criterion)) {
        matching_gather_statistic(matching, &figure, &clusters);
        statistic_one_sided(&clusters, criterion->figure->of, wanted, wanted, seed_of(criterion),
                            &out->sides);
    } else {
        if (criterion->metric == METRIC_MODALITY_SHIFT) range = 2;
        matching_gather(matching, criterion->axis, value_of(criterion),
                        criterion->figure ? (const void *)&figure : &condition, &clusters);
        difference_one_sided(&clusters, -range, range, wanted, wanted, seed_of(criterion),
                             &out->sides);
    }
    clusters_release(&clusters);
}

/* Answers that nobody decided, of all answers in the condition. */
static double unscored_share(const struct gate *gate, const struct criterion *criterion,
                             double *answers)
{
    const struct rollup *rollup = gate->after;
    double unscored = 0;
    *answers = 0;
    for (size_t i = 0; i < rollup->items.count; i++) {
        const struct cell *cell =
            rollup_cell(rollup, gate->policy->estimand, i, criterion->condition);
        if (!cell || !run_items_counts(&rollup->items, i, criterion->axis)) continue;
        unscored += cell->unscored;
        *answers += cell->scored + cell->unscored;
    }
    return *answers > 0 ? unscored / *answers : (double)NAN;
}

static bool lacks_values(const struct rollup *rollup, enum estimand estimand, const size_t *items,
                         size_t count, enum condition condition)
{
    struct condition_value about = {estimand, condition};
    double missing = 0;
    for (size_t i = 0; i < count; i++) missing += isnan(value_not_pass(rollup, items[i], &about));
    return stands_as_bounds(missing, (double)count);
}

/* Too much of what the criterion is about has no value, and nothing may be concluded from the rest.
 * A gate counts as well what has no answer at all, which a report only shows in its bounds. */
static bool is_hollow(const struct gate *gate, const struct criterion *criterion,
                      const struct rollup *rollup)
{
    enum estimand estimand = gate->policy->estimand;
    const struct figure_spec *spec = criterion->figure;
    struct figure figure;
    struct flips flips;
    size_t count;
    bool hollow = false;
    size_t *items = run_items_list(&rollup->items, spec ? spec->axis : criterion->axis, &count);
    if (spec) {
        figure_take(rollup, estimand, items, count, spec, criterion->condition, &figure);
        double open = figure.undecided + figure.missing;
        hollow = stands_as_bounds(open, figure.units + open);
    } else if (criterion->metric == METRIC_MODALITY_SHIFT) {
        hollow = lacks_values(rollup, estimand, items, count, CONDITION_IMAGE) ||
                 lacks_values(rollup, estimand, items, count, CONDITION_TEXT);
    } else {
        hollow = lacks_values(rollup, estimand, items, count, criterion->condition);
    }
    if (criterion->metric == METRIC_FLIP_ACCURACY) {
        flips_take(rollup, estimand, items, count, criterion->condition, &flips);
        hollow = hollow || flips.as_bounds;
    }
    free(items);
    return hollow;
}

static struct quantity quantity_of(const struct criterion *criterion)
{
    if (criterion->figure) return quantity_figure(criterion->figure);
    if (criterion->metric == METRIC_FLIP_ACCURACY) return quantity_flip;
    return criterion->metric == METRIC_MODALITY_SHIFT ? quantity_shift : quantity_not_pass;
}

/* A value is not passing, or its reverse. */
static void set_bounds(const struct criterion *criterion, double open, double low, double high,
                       struct decision *out)
{
    bool paired =
        criterion->kind == CRITERION_NON_INFERIORITY || criterion->kind == CRITERION_SUPERIORITY;
    bool reversed = criterion->metric == METRIC_PASS;
    double whole = paired ? 0 : 1;
    if (!(open > 0)) return;
    out->open = open;
    out->bound_low = reversed ? whole - high : low;
    out->bound_high = reversed ? whole - low : high;
}

static void bound_change(const struct gate *gate, const struct matching *matching,
                         const struct criterion *criterion, struct decision *out)
{
    struct figure_value figure = about_of(gate->policy, criterion);
    struct condition_value condition = {figure.estimand, figure.condition};
    struct quantity of = quantity_of(criterion);
    struct change change = {0};
    if (is_statistic(criterion)) return;
    change_bounds(matching, criterion->axis, &of,
                  criterion->figure ? (const void *)&figure : &condition, &change);
    set_bounds(criterion, change.items - out->sides.units, change.bound_low, change.bound_high,
               out);
}

static void bound_value(const struct gate *gate, const struct criterion *criterion,
                        struct decision *out)
{
    const struct rollup *rollup = gate->after;
    enum estimand estimand = gate->policy->estimand;
    struct quantity of = quantity_of(criterion);
    struct figure_value figure = about_of(gate->policy, criterion);
    struct condition_value condition = {figure.estimand, figure.condition};
    struct sum low = {0}, high = {0};
    double items = 0;
    size_t count;
    size_t *list = run_items_list(&rollup->items, criterion->axis, &count);
    if (criterion->figure) {
        struct figure taken;
        figure_take(rollup, estimand, list, count, criterion->figure, criterion->condition, &taken);
        set_bounds(criterion, taken.undecided + taken.missing, taken.low, taken.high, out);
    } else {
        for (size_t i = 0; i < count; i++) {
            double least, most;
            if (!of.reach(rollup, list[i], &condition, &least, &most)) continue;
            sum_add(&low, least);
            sum_add(&high, most);
            items++;
        }
        set_bounds(criterion, items - out->sides.units, sum_value(&low) / items,
                   sum_value(&high) / items, out);
    }
    free(list);
}

/* ---- deciding ---- */

static void set_wanted(const struct criterion *criterion, struct decision *out)
{
    bool low_is_better = sense_of(criterion) == SENSE_LOWER_IS_BETTER;
    double margin = criterion->threshold;
    switch (criterion->kind) {
    case CRITERION_NONE:
    case CRITERION_KIND_COUNT: return;
    case CRITERION_MAX:
    case CRITERION_UPPER_BOUND: out->wanted_below = true; break;
    case CRITERION_LOWER_BOUND: break;
    case CRITERION_NON_INFERIORITY:
        out->wanted_below = low_is_better;
        out->wanted = low_is_better ? margin : -margin;
        return;
    case CRITERION_SUPERIORITY:
        out->wanted_below = low_is_better;
        out->wanted = low_is_better ? -margin : margin;
        return;
    }
    out->wanted = criterion->threshold;
}

static void measure(const struct gate *gate, const struct matching *matching,
                    const struct criterion *criterion, struct decision *out)
{
    *out = (struct decision){.p_fail = (double)NAN,
                             .p_fail_adjusted = (double)NAN,
                             .items_to_decide = (double)NAN,
                             .bound_low = (double)NAN,
                             .bound_high = (double)NAN};
    out->sides = (struct one_sided){
        .value = (double)NAN, .low = (double)NAN, .high = (double)NAN, .p_above = 1, .p_below = 1};
    set_wanted(criterion, out);
    bool paired =
        criterion->kind == CRITERION_NON_INFERIORITY || criterion->kind == CRITERION_SUPERIORITY;
    if (criterion->metric == METRIC_UNSCORED_SHARE || criterion->kind == CRITERION_MAX) {
        if (criterion->metric == METRIC_UNSCORED_SHARE)
            out->sides.value = unscored_share(gate, criterion, &out->sides.units);
        else
            measure_bound(gate, criterion, out);
        out->sides.low = out->sides.high = (double)NAN;
    } else if (paired && !matching) {
        out->note = "needs a run before";
        return;
    } else if (paired) {
        measure_change(gate, matching, criterion, out);
    } else {
        measure_bound(gate, criterion, out);
    }
    if (paired && matching)
        bound_change(gate, matching, criterion, out);
    else if (criterion->metric != METRIC_UNSCORED_SHARE)
        bound_value(gate, criterion, out);
    if (isnan(out->sides.value))
        out->note = "not measured in these runs";
    else if (criterion->metric != METRIC_UNSCORED_SHARE &&
             (is_hollow(gate, criterion, gate->after) ||
              (paired && is_hollow(gate, criterion, gate->before))))
        out->note = "over 10 % of it has no value: the rest decides nothing";
    else if (criterion->kind != CRITERION_MAX)
        out->p_fail = out->wanted_below ? out->sides.p_above : out->sides.p_below;
}

/* By the interval that decides. Where one item more or less would carry the limit over the
 * threshold (it moves the value by at most `range` / n) a number would only be noise, and a hint
 * stands instead; not where nothing failed or differed, which no item can undo. A value on the
 * wrong side has to hold against all `tests` of Holm. */
static double items_to_decide(struct decision *decision, double range, size_t tests)
{
    const struct one_sided *sides = &decision->sides;
    double distance = fabs(sides->value - decision->wanted);
    bool right_side = (sides->value < decision->wanted) == decision->wanted_below;
    bool upper = right_side == decision->wanted_below;
    double half = upper ? sides->high - sides->value : sides->value - sides->low;
    if (!(distance > 0) || isnan(half) || sides->scenarios == 0) return (double)NAN;
    bool extreme = sides->method == INTERVAL_TANGO ||
                   (sides->effective > 0 && (sides->value <= 0 || sides->value >= 1));
    if (!(extreme && right_side) && fabs(half - distance) <= range / sides->units)
        decision->hint = "the limit lies at the threshold, within one item";
    else if (half < distance)
        decision->hint = "beyond the threshold, but not after Holm over the criteria";
    if (decision->hint) return (double)NAN;
    return one_sided_units(sides, decision->wanted, decision->wanted_below, ALPHA / (double)tests);
}

static void decide(const struct criterion *criterion, struct decision *decision, size_t tests)
{
    const struct one_sided *sides = &decision->sides;
    decision->verdict = GATE_INCONCLUSIVE;
    if (decision->note) return;
    if (criterion->kind == CRITERION_MAX) {
        decision->verdict = sides->value <= decision->wanted ? GATE_PASS : GATE_FAIL;
        return;
    }
    bool passes =
        decision->wanted_below ? sides->high < decision->wanted : sides->low > decision->wanted;
    if (passes)
        decision->verdict = GATE_PASS;
    else if (decision->p_fail_adjusted <= ALPHA)
        decision->verdict = GATE_FAIL;
    else
        decision->items_to_decide = items_to_decide(decision, range_of(criterion), tests);
}

void gate_take(struct gate *gate, const struct policy *policy, const struct matching *matching,
               const struct rollup *after, const struct training_data *training)
{
    double p[POLICY_CRITERIA_MAX];
    size_t tests = 0;
    memset(gate, 0, sizeof *gate);
    gate->policy = policy;
    gate->before = matching ? matching->a : NULL;
    gate->after = after;
    gate->training = training;
    for (size_t i = 0; i < policy->count; i++) {
        measure(gate, matching, &policy->criteria[i], &gate->decisions[i]);
        p[i] = gate->decisions[i].p_fail;
        tests += !isnan(p[i]);
    }
    adjust_holm(p, policy->count);
    bool all = policy->count > 0, any = false;
    for (size_t i = 0; i < policy->count; i++) {
        gate->decisions[i].p_fail_adjusted = p[i];
        decide(&policy->criteria[i], &gate->decisions[i], tests);
        all = all && gate->decisions[i].verdict == GATE_PASS;
        any = any || gate->decisions[i].verdict == GATE_FAIL;
    }
    all = all && !(policy->training_data && training->answer == TRAINING_FOUND);
    gate->verdict = any ? GATE_FAIL : all ? GATE_PASS : GATE_INCONCLUSIVE;
}
