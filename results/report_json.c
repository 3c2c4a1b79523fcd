/* The report as JSON: for machines, for the page, and for comparing two reports byte by byte. */
#include "results/report.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/digest.h"
#include "results/judge_account.h"
#include "results/report_parts.h"

enum { REPORT_FORMAT = 1 };

static void put_interval(struct json_writer *writer, const struct interval *interval)
{
    json_member_double(writer, "low", interval->low);
    json_member_double(writer, "high", interval->high);
    json_member_string(writer, "method", interval_method_word(interval->method));
}

static void put_rate(struct json_writer *writer, const char *key, const struct rate *rate)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    json_member_double(writer, "value", rate->value);
    json_member_double(writer, "numerator", rate->numerator);
    json_member_double(writer, "denominator", rate->denominator);
    put_interval(writer, &rate->interval);
    json_member_double(writer, "design_effect", rate->deff);
    json_member_double(writer, "effective", rate->effective);
    json_member_integer(writer, "scenarios", (int64_t)rate->scenarios);
    json_end_object(writer);
}

static void put_estimate_members(struct json_writer *writer, const struct estimate *estimate)
{
    json_member_double(writer, "value", estimate->value);
    put_interval(writer, &estimate->interval);
    json_member_double(writer, "units", estimate->units);
    json_member_integer(writer, "scenarios", (int64_t)estimate->scenarios);
}

static void put_estimate(struct json_writer *writer, const char *key,
                         const struct estimate *estimate)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    put_estimate_members(writer, estimate);
    json_end_object(writer);
}

static void put_states(struct json_writer *writer, const size_t *states)
{
    json_put_key(writer, "states");
    json_begin_object(writer);
    for (int s = 0; s <= TRIAL_FAILED; s++)
        if (states[s])
            json_member_integer(writer, trial_state_word((enum trial_state)s), (int64_t)states[s]);
    json_end_object(writer);
}

/* Why the run is partial; null where it is not. */
static void put_partial(struct json_writer *writer, const struct measures *measures)
{
    struct text words;
    text_init(&words, 0); /* a few short clauses */
    partial_words(measures, &words);
    json_member_string(writer, "partial_because", words.length ? words.data : NULL);
    text_release(&words);
}

/* ---- groups ---- */

static void put_condition(struct json_writer *writer, const struct condition_measures *condition)
{
    json_member_integer(writer, "items", (int64_t)condition->items);
    json_member_double(writer, "scored", condition->scored);
    condition_open_json(writer, condition);
    json_member_double(writer, "outside", condition->outside);
    json_member_double(writer, "unscored_share", condition->unscored_share);
    json_member_boolean(writer, "as_bounds", condition->as_bounds);
    json_put_key(writer, "unscored_reasons");
    json_begin_object(writer);
    for (int u = UNSCORED_NONE + 1; u < UNSCORED_COUNT; u++)
        if (condition->reasons[u])
            json_member_integer(writer, unscored_word((enum unscored)u),
                                (int64_t)condition->reasons[u]);
    json_end_object(writer);
    put_states(writer, condition->states);
    put_rate(writer, "pass", &condition->pass);
    put_rate(writer, "fail", &condition->fail);
    put_rate(writer, "no_answer", &condition->no_answer);
    json_member_double(writer, "pass_low", condition->pass_low);
    json_member_double(writer, "pass_high", condition->pass_high);
    json_member_double(writer, "fail_low", condition->fail_low);
    json_member_double(writer, "fail_high", condition->fail_high);
    json_member_double(writer, "macro_pass", condition->macro_pass);
}

static void put_conditions(struct json_writer *writer, const struct condition_measures *conditions)
{
    json_put_key(writer, "conditions");
    json_begin_object(writer);
    for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
        if (!conditions[c].present) continue;
        json_put_key(writer, condition_word((enum condition)c));
        json_begin_object(writer);
        put_condition(writer, &conditions[c]);
        json_end_object(writer);
    }
    json_end_object(writer);
}

static void put_shift(struct json_writer *writer, const char *key, const struct shift *shift)
{
    json_put_key(writer, key);
    if (!shift->asked) {
        json_put_null(writer);
        return;
    }
    json_begin_object(writer);
    json_member_string(writer, "a", condition_word(shift->a));
    json_member_string(writer, "b", condition_word(shift->b));
    json_member_double(writer, "pairs", shift->pairs);
    put_rate(writer, "pass_a", &shift->pass_a);
    put_rate(writer, "pass_b", &shift->pass_b);
    put_estimate(writer, "delta", &shift->delta);
    put_estimate(writer, "delta_fail", &shift->delta_fail);
    json_member_double(writer, "delta_low", shift->delta_low);
    json_member_double(writer, "delta_high", shift->delta_high);
    json_member_boolean(writer, "as_bounds", shift->as_bounds);
    json_member_integer(writer, "worse_in_a", (int64_t)shift->only_a);
    json_member_integer(writer, "worse_in_b", (int64_t)shift->only_b);
    json_member_integer(writer, "both_pass", (int64_t)shift->both_pass);
    json_member_integer(writer, "neither_pass", (int64_t)shift->neither);
    json_member_double(writer, "p", shift->p);
    json_member_double(writer, "p_adjusted", shift->p_adjusted);
    json_member_double(writer, "p_mcnemar", shift->p_mcnemar);
    json_member_double(writer, "tango_low", shift->tango.low);
    json_member_double(writer, "tango_high", shift->tango.high);
    json_member_double(writer, "agreement", shift->agreement);
    put_estimate(writer, "kappa", &shift->kappa);
    json_end_object(writer);
}

static void put_flips(struct json_writer *writer, const struct axis_measures *axis)
{
    json_put_key(writer, "flips");
    json_begin_object(writer);
    for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
        if (!is_judged_by_item(c)) continue;
        const struct flips *flips = &axis->flips[c];
        if (!axis->conditions[c].present || flips->count == 0) continue;
        json_put_key(writer, condition_word((enum condition)c));
        json_begin_object(writer);
        json_member_integer(writer, "count", (int64_t)flips->count);
        json_member_integer(writer, "incomplete", (int64_t)flips->incomplete);
        json_member_boolean(writer, "as_bounds", flips->as_bounds);
        put_rate(writer, "both", &flips->both);
        json_member_double(writer, "low", flips->low);
        json_member_double(writer, "high", flips->high);
        json_end_object(writer);
    }
    json_end_object(writer);
}

static void put_bounds(struct json_writer *writer, const char *key, double low, double high,
                       bool as_bounds)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    json_member_double(writer, "bound_low", low);
    json_member_double(writer, "bound_high", high);
    json_member_boolean(writer, "as_bounds", as_bounds);
    json_end_object(writer);
}

static void put_broke(struct json_writer *writer, const struct where_broke *broke)
{
    json_put_key(writer, "where_it_broke");
    if (!broke->present) {
        json_put_null(writer);
        return;
    }
    json_begin_object(writer);
    static const char *const keys[] = {"failed", "passed"};
    for (int k = 0; k < 2; k++) {
        json_put_key(writer, keys[k]);
        json_begin_object(writer);
        for (int b = 0; b < BROKE_COUNT; b++)
            json_member_integer(writer, broke_word((enum broke)b),
                                (int64_t)(k ? broke->passed[b] : broke->failed[b]));
        json_end_object(writer);
    }
    json_member_integer(writer, "unscored", (int64_t)broke->unscored);
    json_end_object(writer);
}

/* From degrade-1 on; null where the run has no degraded pictures. */
static void put_degraded(struct json_writer *writer, const struct axis_measures *axis)
{
    json_put_key(writer, "degrade_shifts");
    bool any = false;
    for (size_t i = 0; i < DEGRADE_LEVELS; i++) any |= axis->degraded[i].asked;
    if (!any) {
        json_put_null(writer);
        return;
    }
    json_begin_object(writer);
    for (size_t i = 0; i < DEGRADE_LEVELS; i++)
        put_shift(writer, condition_word(axis->degraded[i].a), &axis->degraded[i]);
    json_end_object(writer);
}

static void put_axis(struct json_writer *writer, const struct axis_measures *axis)
{
    json_member_integer(writer, "items", (int64_t)axis->items);
    json_member_integer(writer, "scenarios", (int64_t)axis->scenarios);
    json_member_integer(writer, "categories", (int64_t)axis->categories);
    put_flips(writer, axis);
    put_conditions(writer, axis->conditions);
    put_shift(writer, "shift", &axis->shift);
    json_put_key(writer, "decomposition");
    json_begin_object(writer);
    put_shift(writer, "presence", &axis->presence);
    put_shift(writer, "redundancy", &axis->redundancy);
    put_shift(writer, "grounding", &axis->grounding);
    put_shift(writer, "total", &axis->total);
    json_end_object(writer);
    put_shift(writer, "query_shift", &axis->typed);
    put_shift(writer, "typeset_shift", &axis->typeset);
    put_degraded(writer, axis);
    put_rate(writer, "swap_same_outcome", &axis->swap_same);
    put_bounds(writer, "swap_bounds", axis->swap_low, axis->swap_high, axis->swap_as_bounds);
    json_put_key(writer, "joint_reading");
    json_begin_object(writer);
    put_estimate_members(writer, &axis->joint_reading);
    json_member_double(writer, "p", axis->joint_reading_p);
    json_member_double(writer, "p_adjusted", axis->joint_reading_p_adjusted);
    json_member_double(writer, "bound_low", axis->joint_reading_low);
    json_member_double(writer, "bound_high", axis->joint_reading_high);
    json_member_boolean(writer, "as_bounds", axis->joint_reading_as_bounds);
    json_end_object(writer);
    put_broke(writer, &axis->broke);
}

static void put_axes(struct json_writer *writer, const struct estimand_measures *by)
{
    json_put_key(writer, "axes");
    json_begin_object(writer);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        if (!by->axes[axis].present) continue;
        json_put_key(writer, axis_word((enum axis)axis));
        json_begin_object(writer);
        put_axis(writer, &by->axes[axis]);
        json_end_object(writer);
    }
    json_end_object(writer);
}

static void put_categories(struct json_writer *writer, const struct estimand_measures *by)
{
    json_put_key(writer, "categories");
    json_begin_array(writer);
    for (size_t i = 0; i < by->category_count; i++) {
        const struct category_measures *category = &by->categories[i];
        json_begin_object(writer);
        json_member_string(writer, "path", category->category->path);
        json_member_string(writer, "title", category->category->title);
        json_member_string(writer, "axis", axis_word(category->category->axis));
        json_member_integer(writer, "items", (int64_t)category->items);
        json_member_integer(writer, "scenarios", (int64_t)category->scenarios);
        json_member_boolean(writer, "descriptive", category->descriptive);
        put_conditions(writer, category->conditions);
        put_shift(writer, "shift", &category->shift);
        json_end_object(writer);
    }
    json_end_array(writer);
}

static void put_patterns(struct json_writer *writer, const struct measures *measures,
                         const struct estimand_measures *by)
{
    json_put_key(writer, "patterns");
    json_begin_array(writer);
    for (size_t i = 0; i < by->pattern_count; i++) {
        const struct pattern_measures *pattern = &by->patterns[i];
        json_begin_object(writer);
        json_member_string(writer, "axis", axis_word(pattern->axis));
        json_member_string(writer, "pattern", pattern->pattern);
        json_member_integer(writer, "items", (int64_t)pattern->items);
        json_put_key(writer, "conditions");
        json_begin_object(writer);
        for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
            if (!is_judged_by_item(c) || measures->rollup->condition_index[c] < 0) continue;
            json_put_key(writer, condition_word((enum condition)c));
            json_begin_object(writer);
            put_rate(writer, "pass", &pattern->pass[c]);
            put_rate(writer, "declined", &pattern->declined[c]);
            json_end_object(writer);
        }
        json_end_object(writer);
        json_end_object(writer);
    }
    json_end_array(writer);
}

/* ---- figures ---- */

static const char *kind_word(enum figure_kind kind)
{
    static const char *const words[] = {"share", "mean", "statistic"};
    return words[kind];
}

static const char *sense_word(enum figure_sense sense)
{
    static const char *const words[] = {"none", "higher_is_better", "lower_is_better"};
    return words[sense];
}

static void put_figure(struct json_writer *writer, const struct figure_spec *spec,
                       const struct figure *figure)
{
    json_begin_object(writer);
    put_estimate_members(writer, &figure->estimate);
    if (spec->kind != FIGURE_STATISTIC) {
        json_member_double(writer, "numerator", figure->numerator);
        json_member_double(writer, "denominator", figure->denominator);
    } else {
        json_put_key(writer, "counts");
        json_begin_array(writer);
        for (size_t k = 0; k < spec->components; k++)
            json_put_double(writer, figure->components[k]);
        json_end_array(writer);
    }
    json_member_double(writer, "undecided", figure->undecided);
    json_member_double(writer, "missing", figure->missing);
    json_member_double(writer, "bound_low", figure->low);
    json_member_double(writer, "bound_high", figure->high);
    json_member_boolean(writer, "as_bounds", figure->as_bounds);
    json_end_object(writer);
}

static bool any_figure(const struct figure *figures)
{
    for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++)
        if (figures[c].present) return true;
    return false;
}

static void put_figures(struct json_writer *writer, const struct estimand_measures *by)
{
    json_put_key(writer, "figures");
    json_begin_object(writer);
    for (size_t f = 0; f < figure_count; f++) {
        const struct figure_spec *spec = &figure_specs[f];
        if (!any_figure(by->figures[f])) continue;
        json_put_key(writer, spec->key);
        json_begin_object(writer);
        json_member_string(writer, "title", spec->title);
        json_member_string(writer, "meaning", spec->meaning);
        json_member_string(writer, "axis", spec->axis ? axis_word(spec->axis) : NULL);
        json_member_string(writer, "kind", kind_word(spec->kind));
        json_member_string(writer, "sense", sense_word(spec->sense));
        json_put_key(writer, "conditions");
        json_begin_object(writer);
        for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
            if (!by->figures[f][c].present) continue;
            json_put_key(writer, condition_word((enum condition)c));
            put_figure(writer, spec, &by->figures[f][c]);
        }
        json_end_object(writer);
        put_estimate(writer, "shift", &by->figure_shifts[f]);
        json_end_object(writer);
    }
    json_end_object(writer);
}

/* ---- the run ---- */

static void put_settings(struct json_writer *writer, const struct rollup *rollup)
{
    const struct run_settings *settings = rollup->settings;
    char created[CLOCK_ISO_BYTES];
    clock_iso8601(settings->created_ms, created);
    json_member_string(writer, "model", settings->model);
    json_member_string(writer, "model_name", settings->model_name);
    json_member_string(writer, "wire", settings->wire);
    json_member_string(writer, "wire_digest", settings->wire_digest);
    json_member_string(writer, "base_url", settings->base_url);
    json_member_string(writer, "sampling", settings->sampling);
    json_member_string(writer, "system", settings->system);
    json_member_integer(writer, "max_tokens", settings->max_tokens);
    json_put_key(writer, "conditions");
    json_begin_array(writer);
    for (size_t i = 0; i < settings->condition_count; i++)
        json_put_string(writer, condition_word(settings->conditions[i]));
    json_end_array(writer);
    json_member_integer(writer, "repeats", settings->repeats);
    json_member_string(writer, "aggregator", aggregator_word(rollup->aggregator));
    json_member_integer(writer, "k", rollup->k);
    json_member_string(writer, "suite_version", settings->suite_version);
    json_member_string(writer, "suite_digest", settings->suite_digest);
    json_member_string(writer, "split", settings->split);
    json_member_string(writer, "lang", settings->lang);
    json_member_string(writer, "shard", *settings->shard ? settings->shard : NULL);
    json_member_string(writer, "program_version", settings->program_version);
    json_member_string(writer, "created", created);
}

static void put_account(struct json_writer *writer, const struct rollup *rollup)
{
    struct judge_account account;
    struct error err;
    if (judge_account_make(&account, rollup, &err)) {
        json_member_string(writer, "unreadable", err.message);
        return;
    }
    judge_account_json(writer, &account);
    judge_account_release(&account);
}

static void put_run(struct json_writer *writer, const struct measures *measures)
{
    const struct rollup *rollup = measures->rollup;
    struct run_judge judge = run_file_judge(rollup->run);
    json_put_key(writer, "run");
    json_begin_object(writer);
    put_settings(writer, rollup);
    json_put_key(writer, "judge");
    json_begin_object(writer);
    json_member_string(writer, "spec", judge.spec);
    json_member_string(writer, "version", judge.version);
    json_member_string(writer, "digest", judge.digest);
    bool calibrated = measures->people.accuracy.denominator > 0;
    json_member_string(writer, "calibrated", calibrated ? "human" : NULL);
    put_account(writer, rollup);
    json_end_object(writer);
    json_member_integer(writer, "items", (int64_t)rollup->items.count);
    json_member_integer(writer, "scenarios", (int64_t)rollup->scenario_count);
    json_member_integer(writer, "trials", (int64_t)measures->trials);
    json_member_integer(writer, "finished", (int64_t)measures->finished);
    json_member_integer(writer, "unscored", (int64_t)measures->unscored);
    json_member_integer(writer, "not_judged", (int64_t)measures->not_judged);
    json_member_boolean(writer, "partial", measures->partial);
    put_partial(writer, measures);
    json_put_key(writer, "totals");
    json_begin_object(writer);
    json_member_integer(writer, "attempts", measures->totals.attempts);
    json_member_integer(writer, "cached", measures->totals.cached);
    json_member_integer(writer, "input_tokens", measures->totals.input_tokens);
    json_member_integer(writer, "output_tokens", measures->totals.output_tokens);
    json_member_integer(writer, "picture_tokens", measures->totals.picture_tokens);
    json_member_integer(writer, "request_bytes", measures->totals.request_bytes);
    json_member_integer(writer, "reply_bytes", measures->totals.reply_bytes);
    json_end_object(writer);
    json_end_object(writer);
}

static void put_arrival(struct json_writer *writer, const struct measures *measures)
{
    json_put_key(writer, "trials_by_condition");
    json_begin_object(writer);
    for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
        if (measures->rollup->condition_index[c] < 0) continue;
        json_put_key(writer, condition_word((enum condition)c));
        json_begin_object(writer);
        put_states(writer, measures->states[c]);
        json_put_key(writer, "picture_tokens");
        json_begin_object(writer);
        json_member_integer(writer, "reported", (int64_t)measures->pictures[c].with);
        json_member_integer(writer, "reported_none", (int64_t)measures->pictures[c].without);
        json_member_integer(writer, "not_reported", (int64_t)measures->pictures[c].unreported);
        json_end_object(writer);
        json_end_object(writer);
    }
    json_end_object(writer);
}

/* ---- the card: what a leaderboard shows of a run ---- */

/* A point for the card: null where its bounds, which stand beside it, are to be read instead. */
static void put_point(struct json_writer *writer, const char *key, double value, bool as_bounds)
{
    json_member_double(writer, key, as_bounds ? (double)NAN : value);
}

static void put_card_number(struct json_writer *writer, const struct estimand_measures *by,
                            const char *key, enum condition condition)
{
    size_t index = 0;
    figure_find(key, &index);
    const struct figure *figure = &by->figures[index][condition];
    bool none = !figure->present || figure->as_bounds;
    json_put_key(writer, key);
    json_begin_object(writer);
    put_point(writer, "value", figure->estimate.value, none);
    put_point(writer, "low", figure->estimate.interval.low, none);
    put_point(writer, "high", figure->estimate.interval.high, none);
    json_member_boolean(writer, "as_bounds", figure->as_bounds);
    json_member_double(writer, "bound_low", figure->low);
    json_member_double(writer, "bound_high", figure->high);
    json_end_object(writer);
}

/* A share with its bounds, as members that begin with `key`. */
static void put_card_pass(struct json_writer *writer, const char *key,
                          const struct condition_measures *condition)
{
    char name[48];
    put_point(writer, key, condition->pass.value, condition->as_bounds);
    snprintf(name, sizeof name, "%s_low", key);
    json_member_double(writer, name, condition->pass_low);
    snprintf(name, sizeof name, "%s_high", key);
    json_member_double(writer, name, condition->pass_high);
    snprintf(name, sizeof name, "%s_as_bounds", key);
    json_member_boolean(writer, name, condition->as_bounds);
}

static void put_card_axis(struct json_writer *writer, const struct axis_measures *axis)
{
    json_put_key(writer, axis_word(axis->axis));
    json_begin_object(writer);
    const struct flips *flips = &axis->flips[CONDITION_IMAGE];
    bool bounds = flips->as_bounds || axis->shift.as_bounds;
    json_member_integer(writer, "items", (int64_t)axis->items);
    json_member_integer(writer, "scenarios", (int64_t)axis->scenarios);
    json_member_integer(writer, "categories", (int64_t)axis->categories);
    json_member_boolean(writer, "as_bounds", bounds); /* some point below is null */
    put_point(writer, "flip_accuracy", flips->both.value, flips->as_bounds);
    json_member_double(writer, "flip_accuracy_low", flips->low);
    json_member_double(writer, "flip_accuracy_high", flips->high);
    put_point(writer, "flip_interval_low", flips->both.interval.low, flips->as_bounds);
    put_point(writer, "flip_interval_high", flips->both.interval.high, flips->as_bounds);
    json_member_integer(writer, "flips", (int64_t)flips->count);
    json_member_boolean(writer, "flip_as_bounds", flips->as_bounds);
    put_card_pass(writer, "pass_image", &axis->conditions[CONDITION_IMAGE]);
    put_card_pass(writer, "pass_text", &axis->conditions[CONDITION_TEXT]);
    const struct shift *shift = &axis->shift;
    put_point(writer, "delta", shift->delta.value, shift->as_bounds);
    put_point(writer, "delta_low", shift->delta.interval.low, shift->as_bounds);
    put_point(writer, "delta_high", shift->delta.interval.high, shift->as_bounds);
    json_member_double(writer, "shift_low", shift->delta_low);
    json_member_double(writer, "shift_high", shift->delta_high);
    json_member_boolean(writer, "shift_as_bounds", shift->as_bounds);
    json_member_double(writer, "unscored", axis->conditions[CONDITION_IMAGE].unscored_share);
    json_end_object(writer);
}

/* What was asked, without which no score can be held against another: a run of five items has the
 * suite and the split of a run of all. */
static void put_card_asked(struct json_writer *writer, const struct measures *measures)
{
    const struct rollup *rollup = measures->rollup;
    const struct run_settings *settings = rollup->settings;
    const char *system = settings->system;
    char selection[SHA256_HEX_BYTES], digest[SHA256_HEX_BYTES];
    run_file_selection(rollup->run, selection);
    if (system) sha256_hex(system, strlen(system), digest);
    json_member_string(writer, "split", settings->split);
    json_member_string(writer, "lang", settings->lang);
    json_member_string(writer, "selection", selection);
    json_member_string(writer, "shard", *settings->shard ? settings->shard : NULL);
    json_member_integer(writer, "items", (int64_t)rollup->items.count);
    json_member_integer(writer, "scenarios", (int64_t)rollup->scenario_count);
    json_member_integer(writer, "categories",
                        (int64_t)measures->by[ESTIMAND_SYSTEM].category_count);
    json_put_key(writer, "conditions");
    json_begin_array(writer);
    for (size_t i = 0; i < settings->condition_count; i++)
        json_put_string(writer, condition_word(settings->conditions[i]));
    json_end_array(writer);
    json_member_string(writer, "sampling", settings->sampling);
    json_member_string(writer, "system_sha256", system ? digest : NULL);
    json_member_integer(writer, "max_tokens", settings->max_tokens);
    json_member_integer(writer, "repeats", settings->repeats);
    json_member_string(writer, "aggregator", aggregator_word(rollup->aggregator));
    json_member_integer(writer, "k", rollup->k);
}

void report_put_card(struct json_writer *writer, const struct measures *measures)
{
    static const char *const keys[] = {"r0",          "false_alarm",         "foresight_dprime",
                                       "boilerplate", "over_rejection_rate", "attack_success"};
    const struct run_settings *settings = measures->rollup->settings;
    const struct estimand_measures *by = &measures->by[ESTIMAND_SYSTEM];
    char shown[MODEL_SHOWN_BYTES];
    json_begin_object(writer);
    json_member_string(writer, "model", run_model_shown(settings, shown));
    json_member_string(writer, "suite_version", settings->suite_version);
    json_member_string(writer, "suite_digest", settings->suite_digest);
    json_member_string(writer, "judge", run_file_judge(measures->rollup->run).version);
    put_card_asked(writer, measures);
    json_member_boolean(writer, "partial", measures->partial);
    put_partial(writer, measures);
    json_put_key(writer, "axes");
    json_begin_object(writer);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        if (by->axes[axis].present) put_card_axis(writer, &by->axes[axis]);
    json_end_object(writer);
    for (size_t i = 0; i < ARRAY_LENGTH(keys); i++)
        put_card_number(writer, by, keys[i], CONDITION_IMAGE);
    json_end_object(writer);
}

void report_put_json(struct json_writer *writer, const struct measures *measures)
{
    json_member_integer(writer, "parallax_report", REPORT_FORMAT);
    put_run(writer, measures);
    put_arrival(writer, measures);
    json_put_key(writer, "card");
    report_put_card(writer, measures);
    json_put_key(writer, "estimands");
    json_begin_object(writer);
    for (int e = 0; e < ESTIMAND_COUNT; e++) {
        const struct estimand_measures *by = &measures->by[e];
        json_put_key(writer, estimand_word((enum estimand)e));
        json_begin_object(writer);
        put_axes(writer, by);
        put_figures(writer, by);
        put_categories(writer, by);
        put_patterns(writer, measures, by);
        report_parts_json(writer, measures, (enum estimand)e);
        json_end_object(writer);
    }
    json_end_object(writer);
    json_put_key(writer, "people");
    people_put_json(writer, &measures->people);
}

void report_json(const struct measures *measures, int indent, struct text *out)
{
    struct json_writer writer;
    json_writer_init(&writer, out, indent);
    json_begin_object(&writer);
    report_put_json(&writer, measures);
    json_end_object(&writer);
    text_putc(out, '\n');
}
