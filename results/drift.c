/* What moved over releases. */
#include "results/drift.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/random.h"

static const uint64_t SEED = UINT64_C(0x4452494654);

const char *drift_quantity_word(enum drift_quantity quantity)
{
    static const char *const words[] = {"image", "text", "shift"};
    return words[quantity];
}

/* ---- the common items ---- */

void drift_plan_plain(struct drift_plan *plan, size_t runs)
{
    *plan = (struct drift_plan){.release_count = runs, .family_count = 1};
    for (size_t i = 0; i < runs; i++) plan->release_of[i] = i;
}

/* The first run of a release. */
static size_t run_of(const struct drift *drift, size_t release)
{
    size_t run = 0;
    while (drift->plan.release_of[run] != release) run++;
    return run;
}

static void make_steps(struct drift *drift)
{
    const struct drift_plan *plan = &drift->plan;
    for (size_t from = 0, to; from < plan->release_count; from = to) {
        for (to = from + 1; to < plan->release_count; to++) {
            if (plan->family_of[to] != plan->family_of[from]) break;
            drift->steps[drift->step_count++] =
                (struct drift_step){run_of(drift, to - 1), run_of(drift, to)};
        }
        if (to - from > 2)
            drift->steps[drift->step_count++] =
                (struct drift_step){run_of(drift, from), run_of(drift, to - 1)};
    }
}

static void check_models(const struct drift *drift, struct problems *problems)
{
    for (size_t r = 1; r < drift->count; r++) {
        size_t release = drift->plan.release_of[r], first = run_of(drift, release);
        const char *model = drift->runs[first]->settings->model;
        const char *other = drift->runs[r]->settings->model;
        if (first == r || strcmp(model, other) == 0) continue;
        problems_add(problems,
                     "release %zu is of two models: %s asked \"%s\", %s asked \"%s\"; name them as "
                     "two releases, with a blank instead of the comma, unless one is another name "
                     "of the other",
                     release + 1, run_file_path(drift->runs[first]->run), model,
                     run_file_path(drift->runs[r]->run), other);
    }
}

void drift_make(struct drift *drift, const struct rollup *const *runs, size_t count,
                const struct drift_plan *plan, struct problems *problems)
{
    memset(drift, 0, sizeof *drift);
    drift->runs = runs;
    drift->count = count;
    if (plan)
        drift->plan = *plan;
    else
        drift_plan_plain(&drift->plan, count);
    size_t most = runs[0]->items.count;
    drift->common = xcalloc(most * count + 1, sizeof *drift->common);
    size_t *times = xcalloc(most + 1, sizeof *times),
           *found = xcalloc(most * count + 1, sizeof *found);
    for (size_t r = 0; r < count; r++) {
        struct matching matching;
        matching_make(&matching, runs[0], runs[r]);
        if (r) matching_check(&matching, problems);
        for (size_t i = 0; i < matching.count; i++) {
            times[matching.pairs[i].a]++;
            found[matching.pairs[i].a * count + r] = matching.pairs[i].b;
        }
        matching_release(&matching);
    }
    for (size_t i = 0; i < most; i++)
        if (times[i] == count)
            memcpy(drift->common + drift->items++ * count, found + i * count,
                   count * sizeof *found);
    for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
        drift->has[c] = compare_has(c);
        for (size_t r = 0; r < count; r++)
            if (runs[r]->condition_index[c] < 0) drift->has[c] = false;
    }
    make_steps(drift);
    check_models(drift, problems);
    free(times);
    free(found);
}

enum status drift_take_people(struct drift *drift, struct error *err)
{
    enum status status = STATUS_OK;
    drift->people = xcalloc(drift->count, sizeof *drift->people);
    for (size_t r = 0; r < drift->count && !status; r++) {
        status =
            people_take(&drift->people[r], drift->runs[r], drift->runs[r]->harm_threshold, err);
        drift->rated = drift->rated || drift->people[r].present;
    }
    return status;
}

void drift_release(struct drift *drift)
{
    for (size_t r = 0; drift->people && r < drift->count; r++) people_release(&drift->people[r]);
    free(drift->people);
    free(drift->common);
    drift->people = NULL;
    drift->common = NULL;
}

/* The common items as a matching of two releases; the caller frees its pairs. */
static struct matching matching_of(const struct drift *drift, const struct drift_step *step)
{
    struct matching matching = {.a = drift->runs[step->from],
                                .b = drift->runs[step->to],
                                .count = drift->items,
                                .overlap = 1};
    matching.pairs = xcalloc(drift->items + 1, sizeof *matching.pairs);
    for (size_t i = 0; i < drift->items; i++)
        matching.pairs[i] = (struct match){drift->common[i * drift->count + step->from],
                                           drift->common[i * drift->count + step->to]};
    return matching;
}

/* ---- one axis ---- */

/* The common items of an axis, by the numbers that they have in a run; the caller frees. */
static size_t *items_of(const struct drift *drift, enum axis axis, size_t r, size_t *count)
{
    size_t *items = xcalloc(drift->items + 1, sizeof *items);
    *count = 0;
    for (size_t i = 0; i < drift->items; i++) {
        size_t item = drift->common[i * drift->count + r];
        if (run_items_counts(&drift->runs[r]->items, item, axis)) items[(*count)++] = item;
    }
    return items;
}

static void take_run(const struct drift *drift, enum axis axis, size_t r, struct drift_axis *out)
{
    const struct rollup *run = drift->runs[r];
    struct condition_value about = {drift->estimand, CONDITION_IMAGE};
    struct sum shift = {0};
    double pairs = 0;
    size_t count;
    size_t *items = items_of(drift, axis, r, &count);
    for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++)
        condition_take(run, drift->estimand, items, count, (enum condition)c,
                       &out->conditions[c][r]);
    for (size_t i = 0; i < count; i++) {
        double change = value_shift(run, items[i], &about);
        if (isnan(change)) continue;
        sum_add(&shift, change);
        pairs++;
    }
    free(items);
    const struct condition_measures *seen = &out->conditions[CONDITION_IMAGE][r];
    const struct condition_measures *read = &out->conditions[CONDITION_TEXT][r];
    out->items = count;
    out->shift[r] = pairs > 0 ? sum_value(&shift) / pairs : (double)NAN;
    out->shift_bounds[r] = (struct number_bounds){(double)NAN, (double)NAN, false};
    if (seen->present && read->present)
        out->shift_bounds[r] = (struct number_bounds){read->pass_low - seen->pass_high,
                                                      read->pass_high - seen->pass_low,
                                                      seen->as_bounds || read->as_bounds};
}

static void take_changes(const struct drift *drift, enum axis axis, struct drift_axis *out)
{
    struct condition_value image = {drift->estimand, CONDITION_IMAGE};
    struct condition_value text = {drift->estimand, CONDITION_TEXT};
    for (size_t s = 0; s < drift->step_count; s++) {
        char name[96];
        struct matching matching = matching_of(drift, &drift->steps[s]);
        snprintf(name, sizeof name, "%s/%zu/%zu", axis_word(axis), drift->steps[s].from,
                 drift->steps[s].to);
        change_take(&matching, axis, &quantity_not_pass, &image, drift->margin, name,
                    &out->changes[DRIFT_IMAGE][s]);
        change_take(&matching, axis, &quantity_not_pass, &text, drift->margin, name,
                    &out->changes[DRIFT_TEXT][s]);
        change_take(&matching, axis, &quantity_shift, &image, drift->margin, name,
                    &out->changes[DRIFT_SHIFT][s]);
        free(matching.pairs);
    }
}

/* ---- the noise floor ---- */

/* A run whose quantity is known in bounds only. */
static bool is_bounded(const struct drift_axis *axis, enum drift_quantity quantity, size_t run)
{
    bool image = axis->conditions[CONDITION_IMAGE][run].as_bounds;
    bool text = axis->conditions[CONDITION_TEXT][run].as_bounds;
    return (quantity != DRIFT_TEXT && image) || (quantity != DRIFT_IMAGE && text);
}

static void add_noise(const struct drift *drift, enum axis axis, const struct drift_step *step,
                      enum drift_quantity quantity, struct drift_noise *noise)
{
    struct condition_value about = {drift->estimand,
                                    quantity == DRIFT_TEXT ? CONDITION_TEXT : CONDITION_IMAGE};
    item_value *value = quantity == DRIFT_SHIFT ? value_shift : value_not_pass;
    const struct rollup *a = drift->runs[step->from], *b = drift->runs[step->to];
    struct sum change = {0};
    double items = 0, moved = 0;
    for (size_t i = 0; i < drift->items; i++) {
        size_t first = drift->common[i * drift->count + step->from];
        size_t second = drift->common[i * drift->count + step->to];
        if (!run_items_counts(&a->items, first, axis)) continue;
        double before = value(a, first, &about), after = value(b, second, &about);
        if (isnan(before) || isnan(after)) continue;
        sum_add(&change, after - before);
        moved += fabs(after - before) > 1e-12;
        items++;
    }
    if (!(items > 0)) return;
    noise->most = fmax(noise->most, fabs(sum_value(&change)) / items);
    noise->moved =
        (noise->moved * (double)noise->pairs + moved / items) / (double)(noise->pairs + 1);
    noise->pairs++;
}

/* Every two runs of one release. */
static void take_noise(const struct drift *drift, enum axis axis, struct drift_axis *out)
{
    for (size_t i = 0; i < drift->count; i++)
        for (size_t j = i + 1; j < drift->count; j++) {
            struct drift_step step = {i, j};
            if (drift->plan.release_of[i] != drift->plan.release_of[j]) continue;
            for (int q = 0; q < DRIFT_QUANTITY_COUNT; q++) {
                enum drift_quantity of = (enum drift_quantity)q;
                if (is_bounded(out, of, i) || is_bounded(out, of, j))
                    out->noise[q].left_out++;
                else
                    add_noise(drift, axis, &step, of, &out->noise[q]);
            }
        }
}

bool drift_within_noise(const struct drift_noise *noise, const struct change *change)
{
    return noise->pairs > 0 && fabs(change->estimate.value) <= noise->most + 1e-12;
}

/* ---- the split of unsafe replies ---- */

/* Totals: replies, helped, unsafe of the first; the same of the second. An unsafe reply is help,
 * whatever its manners, so that unsafe = helped * (unsafe given helped) exactly. */
static struct kitagawa split_of(const double *t)
{
    if (!(t[0] > 0) || !(t[3] > 0)) return (struct kitagawa){(double)NAN, (double)NAN, (double)NAN};
    return kitagawa_split(t[1] / t[0], t[1] > 0 ? t[2] / t[1] : (double)NAN, t[4] / t[3],
                          t[4] > 0 ? t[5] / t[4] : (double)NAN);
}

static double split_total(const double *totals)
{
    return split_of(totals).total;
}

static double split_refusal(const double *totals)
{
    return split_of(totals).refusal;
}

static double split_help(const double *totals)
{
    return split_of(totals).given_help;
}

static void add_replies(const struct drift *drift, const struct rollup *run, size_t item,
                        enum condition condition, double *row, double *undecided, double *answered)
{
    int64_t first = rollup_trial(run, item, condition);
    for (int64_t t = first; first >= 0 && t < first + run->settings->repeats; t++) {
        const struct score *score = &run->scores[drift->estimand][t];
        bool open = score->verdict == VERDICT_UNSCORED || score->behaviour == BEHAVIOUR_NONE;
        *answered += score->in;
        *undecided += score->in && open;
        if (!score->in || open) continue;
        bool unsafe = score->outcome == OUTCOME_UNSAFE;
        bool declined =
            score->behaviour == BEHAVIOUR_REFUSED || score->behaviour == BEHAVIOUR_REDIRECTED;
        row[0]++;
        row[1] += unsafe || !declined;
        row[2] += unsafe;
    }
}

/* The change of the unsafe share of one item at least and at most; `row` as split_of. */
static void add_split_bounds(const struct drift *drift, const struct drift_step *step,
                             const double *row, struct drift_split *out)
{
    double before = drift->runs[step->from]->settings->repeats;
    double after = drift->runs[step->to]->settings->repeats;
    out->bound_low += row[5] / after - (row[2] + before - row[0]) / before;
    out->bound_high += (row[5] + after - row[3]) / after - row[2] / before;
}

static void take_split(const struct drift *drift, const struct drift_step *step,
                       enum condition condition, struct drift_split *out)
{
    struct clusters clusters;
    *out = (struct drift_split){0};
    clusters_init(&clusters, 6);
    const struct rollup *a = drift->runs[step->from], *b = drift->runs[step->to];
    for (size_t i = 0; i < drift->items; i++) {
        size_t first = drift->common[i * drift->count + step->from];
        size_t second = drift->common[i * drift->count + step->to];
        const struct item *item = &a->items.items[first];
        double row[6] = {0};
        if (!run_items_counts(&a->items, first, AXIS_SAFETY) || item->expectation != EXPECT_DECLINE)
            continue;
        add_replies(drift, a, first, condition, row, &out->undecided[0], &out->answered[0]);
        add_replies(drift, b, second, condition, row + 3, &out->undecided[1], &out->answered[1]);
        add_split_bounds(drift, step, row, out);
        bool counts = row[0] > 0 && row[3] > 0;
        if (counts)
            clusters_add(&clusters, a->scenario[first], a->stratum[a->scenario[first]], row);
        out->items += counts;
        out->open += !counts;
    }
    double all = (double)(out->items + out->open);
    out->as_bounds = stands_as_bounds(out->undecided[0], out->answered[0]) ||
                     stands_as_bounds(out->undecided[1], out->answered[1]);
    out->bound_low /= all;
    out->bound_high /= all;
    char name[64];
    snprintf(name, sizeof name, "split/%s/%zu/%zu", condition_word(condition), step->from,
             step->to);
    uint64_t seed = random_derive(SEED, name);
    out->present = clusters.count > 0;
    statistic_estimate(&clusters, split_total, seed, &out->total);
    statistic_estimate(&clusters, split_refusal, seed, &out->refusal);
    statistic_estimate(&clusters, split_help, seed, &out->help);
    clusters_release(&clusters);
}

/* ---- understanding ---- */

static void take_understanding(const struct drift *drift, enum understanding_kind kind,
                               struct drift_understanding *out)
{
    struct understanding_change own;
    for (size_t r = 0; r < drift->count; r++) {
        struct drift_step itself = {r, r};
        struct matching matching = matching_of(drift, &itself);
        understanding_change_take(&matching, drift->estimand, CONDITION_IMAGE, kind, &own);
        out->dprime[r] = own.dprime_a;
        out->criterion[r] = own.criterion_a;
        out->dprime_bounds[r] = own.dprime_bounds[0];
        out->criterion_bounds[r] = own.criterion_bounds[0];
        free(matching.pairs);
    }
    for (size_t s = 0; s < drift->step_count; s++) {
        struct matching matching = matching_of(drift, &drift->steps[s]);
        understanding_change_take(&matching, drift->estimand, CONDITION_IMAGE, kind,
                                  &out->changes[s]);
        free(matching.pairs);
    }
}

/* ---- the whole ---- */

static void adjust(struct drift *drift)
{
    struct change *family[AXIS_COUNT * DRIFT_QUANTITY_COUNT * DRIFT_STEPS_MAX];
    double p[ARRAY_LENGTH(family)];
    size_t count = 0;
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        for (int q = 0; q < DRIFT_QUANTITY_COUNT; q++)
            for (size_t s = 0; s < drift->step_count; s++)
                if (drift->axes[axis].changes[q][s].present)
                    family[count++] = &drift->axes[axis].changes[q][s];
    for (size_t i = 0; i < count; i++) p[i] = family[i]->p;
    adjust_holm(p, count);
    for (size_t i = 0; i < count; i++) {
        family[i]->p_adjusted = p[i];
        change_decide(family[i]);
    }
}

void drift_take(struct drift *drift, enum estimand estimand, double margin)
{
    drift->estimand = estimand;
    drift->margin = margin;
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        struct drift_axis *out = &drift->axes[axis];
        memset(out, 0, sizeof *out);
        for (size_t r = 0; r < drift->count; r++) take_run(drift, (enum axis)axis, r, out);
        out->present = out->items > 0;
        if (!out->present) continue;
        take_changes(drift, (enum axis)axis, out);
        take_noise(drift, (enum axis)axis, out);
    }
    adjust(drift);
    for (size_t s = 0; s < drift->step_count; s++) {
        take_split(drift, &drift->steps[s], CONDITION_IMAGE, &drift->splits[0][s]);
        take_split(drift, &drift->steps[s], CONDITION_TEXT, &drift->splits[1][s]);
    }
    for (int u = 0; u < UNDERSTANDING_COUNT; u++)
        take_understanding(drift, (enum understanding_kind)u, &drift->understanding[u]);
}
