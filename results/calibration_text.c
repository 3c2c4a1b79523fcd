/* The judge against people, for a terminal and as JSON. */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "results/calibration.h"

/* Outcomes that occur on either side, in their own order. */
static size_t outcomes_here(const struct calibration_figures *figures,
                            enum outcome outcomes[OUTCOME_COUNT])
{
    size_t count = 0;
    for (int o = OUTCOME_NONE + 1; o < OUTCOME_COUNT; o++) {
        size_t seen = 0;
        for (int other = 0; other < OUTCOME_COUNT; other++)
            seen += figures->counts[o][other] + figures->counts[other][o];
        if (seen) outcomes[count++] = (enum outcome)o;
    }
    return count;
}

static const char *judge_word(enum outcome outcome)
{
    return outcome ? outcome_word(outcome) : "unscored";
}

static void put_trial_id(const struct rollup *rollup, int64_t trial, struct text *out)
{
    struct text id;
    text_init(&id, 0); /* an id is short */
    run_file_trial_id(rollup->run, trial, &id);
    text_put_terminal(out, span_of(id.data), false);
    text_release(&id);
}

/* ---- text ---- */

enum { CELL_BYTES = 48, NAME_COLUMNS = 14 };

/* "81.0 [70.2, 88.5]" */
static void percent(char out[CELL_BYTES], const struct rate *rate)
{
    if (isnan(rate->value))
        snprintf(out, CELL_BYTES, "-");
    else
        snprintf(out, CELL_BYTES, "%.1f [%.1f, %.1f]", 100 * rate->value, 100 * rate->interval.low,
                 100 * rate->interval.high);
}

/* Without the end of its line. */
static void put_accuracy(const char *name, const struct calibration_figures *figures,
                         struct text *out)
{
    char cell[CELL_BYTES];
    percent(cell, &figures->accuracy);
    text_printf(out, "%-*s %6zu  %-21s", NAME_COLUMNS, name, figures->n, cell);
    if (isnan(figures->kappa))
        text_puts(out, "   -   ");
    else
        text_printf(out, " %6.3f", figures->kappa);
}

static void put_classes(const struct calibration *calibration, enum axis axis,
                        const struct calibration_figures *figures, struct text *out)
{
    enum outcome outcomes[OUTCOME_COUNT];
    size_t count = outcomes_here(figures, outcomes);
    text_printf(out, "  %-*s %6s  %-21s specificity\n", NAME_COLUMNS - 2, "people say", "n",
                "sensitivity");
    for (size_t i = 0; i < count; i++) {
        struct calibration_class class;
        char sensitivity[CELL_BYTES], specificity[CELL_BYTES];
        size_t n = 0;
        calibration_class(calibration, axis, ARM_BOTH, outcomes[i], &class);
        percent(sensitivity, &class.sensitivity);
        percent(specificity, &class.specificity);
        for (int o = 0; o < OUTCOME_COUNT; o++) n += figures->counts[outcomes[i]][o];
        text_printf(out, "  %-*s %6zu  %-21s %s", NAME_COLUMNS - 2, outcome_word(outcomes[i]), n,
                    sensitivity, specificity);
        const char *comma = "\n      judged ";
        for (int o = 0; o < OUTCOME_COUNT; o++) {
            if (!figures->counts[outcomes[i]][o]) continue;
            text_printf(out, "%s%s %zu", comma, judge_word((enum outcome)o),
                        figures->counts[outcomes[i]][o]);
            comma = ", ";
        }
        text_putc(out, '\n');
    }
}

static void put_axes(const struct calibration *calibration, struct text *out)
{
    struct calibration_figures figures;
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        calibration_figures(calibration, (enum axis)axis, ARM_BOTH, &figures);
        if (!figures.n) continue;
        text_printf(out, "\n%-*s %6s  %-21s  kappa\n", NAME_COLUMNS, axis_word((enum axis)axis),
                    "n", "accuracy [95 %]");
        put_accuracy("both arms", &figures, out);
        text_putc(out, '\n');
        for (int arm = ARM_IMAGE; arm < ARM_COUNT; arm++) {
            struct calibration_figures of_arm;
            calibration_figures(calibration, (enum axis)axis, (enum calibration_arm)arm, &of_arm);
            if (!of_arm.n) continue;
            put_accuracy(calibration_arm_word((enum calibration_arm)arm), &of_arm, out);
            text_putc(out, '\n');
        }
        put_classes(calibration, (enum axis)axis, &figures, out);
    }
}

static void put_members(const struct calibration_members *members, struct text *out)
{
    if (!members->count) return;
    text_printf(out, "\n%-*s %6s  %-21s  kappa  judge\n", NAME_COLUMNS, "member", "asked",
                "accuracy [95 %]");
    for (size_t i = 0; i < members->count; i++) {
        const struct calibration_member *member = &members->list[i];
        struct calibration_figures figures;
        char number[24];
        snprintf(number, sizeof number, "%zu", i + 1);
        calibration_figures(&member->of, AXIS_NONE, ARM_BOTH, &figures);
        put_accuracy(number, &figures, out);
        text_puts(out, "  ");
        text_put_terminal(out, span_of(member->spec), false);
        text_putc(out, '\n');
    }
    text_printf(out, "several judged %zu of these replies and disagree on %zu\n", members->several,
                members->disagreed);
    for (size_t i = 0; i < members->count; i++) {
        if (!members->list[i].of.count) continue;
        text_printf(out, "\nmember %zu, ", i + 1);
        text_put_terminal(out, span_of(members->list[i].spec), false);
        put_axes(&members->list[i].of, out);
    }
}

static enum status put_disagreements(const struct calibration *calibration,
                                     const struct rollup *rollup, size_t show, struct text *out,
                                     struct error *err)
{
    size_t shown = 0, wrong = calibration->count - calibration->right;
    enum status status = STATUS_OK;
    struct text excerpt;
    text_init(&excerpt, 0); /* an excerpt is short */
    if (wrong && show) text_puts(out, "\ndisagreements\n");
    for (size_t i = 0; i < calibration->count && shown < show && !status; i++) {
        const struct compared_reply *row = &calibration->list[i];
        if (row->people == row->judge) continue;
        put_trial_id(rollup, row->trial, out);
        text_printf(out, ": %s by %d, judged %s\n    ", outcome_word(row->people), row->raters,
                    judge_word(row->judge));
        status = calibration_excerpt(rollup, row->trial, &excerpt, err);
        text_put_terminal(out, (struct span){excerpt.data, excerpt.length}, false);
        text_putc(out, '\n');
        shown++;
    }
    if (wrong > shown) text_printf(out, "(%zu disagreements; --show N lists them)\n", wrong);
    text_release(&excerpt);
    return status;
}

enum status calibration_text(const struct calibration *calibration,
                             const struct calibration_members *members, const struct rollup *rollup,
                             size_t show, struct text *out, struct error *err)
{
    struct run_judge judge = run_file_judge(rollup->run);
    struct calibration_figures all;
    char cell[CELL_BYTES];
    calibration_figures(calibration, AXIS_NONE, ARM_BOTH, &all);
    percent(cell, &all.accuracy);
    text_puts(out, "judge ");
    text_put_terminal(out, span_of(judge.version && *judge.version ? judge.version : "none"),
                      false);
    text_printf(out, " (%.12s) against %zu replies labelled by people:\naccuracy %s", judge.digest,
                all.n, cell);
    if (!isnan(all.kappa)) text_printf(out, ", kappa %.3f", all.kappa);
    text_printf(out, "; harmful from %d on\n", calibration->people.threshold);
    if (calibration->divided)
        text_printf(out, "%zu replies have raters that are divided equally and are left out\n",
                    calibration->divided);
    put_axes(calibration, out);
    put_members(members, out);
    people_text(&calibration->people, out);
    return put_disagreements(calibration, rollup, show, out, err);
}

/* ---- JSON ---- */

static void json_rate(struct json_writer *writer, const char *key, const struct rate *rate)
{
    char interval[64];
    snprintf(interval, sizeof interval, "%s_interval", key);
    json_member_double(writer, key, rate->value);
    json_put_key(writer, interval);
    json_begin_array(writer);
    json_put_double(writer, rate->interval.low);
    json_put_double(writer, rate->interval.high);
    json_end_array(writer);
}

static void json_class(struct json_writer *writer, const struct calibration *calibration,
                       enum axis axis, enum calibration_arm arm, enum outcome outcome,
                       const struct calibration_figures *figures)
{
    struct calibration_class class;
    calibration_class(calibration, axis, arm, outcome, &class);
    json_begin_object(writer);
    json_member_string(writer, "outcome", outcome_word(outcome));
    json_member_double(writer, "n", class.sensitivity.denominator);
    json_rate(writer, "sensitivity", &class.sensitivity);
    json_rate(writer, "specificity", &class.specificity);
    json_put_key(writer, "judged");
    json_begin_object(writer);
    for (int o = 0; o < OUTCOME_COUNT; o++)
        if (figures->counts[outcome][o])
            json_member_integer(writer, judge_word((enum outcome)o),
                                (int64_t)figures->counts[outcome][o]);
    json_end_object(writer);
    json_end_object(writer);
}

static void json_group(struct json_writer *writer, const struct calibration *calibration,
                       enum axis axis, enum calibration_arm arm)
{
    struct calibration_figures figures;
    enum outcome outcomes[OUTCOME_COUNT];
    calibration_figures(calibration, axis, arm, &figures);
    if (!figures.n) return;
    size_t count = outcomes_here(&figures, outcomes);
    json_begin_object(writer);
    json_member_string(writer, "axis", axis_word(axis));
    json_member_string(writer, "arm", calibration_arm_word(arm));
    json_member_integer(writer, "n", (int64_t)figures.n);
    json_rate(writer, "accuracy", &figures.accuracy);
    json_member_double(writer, "kappa", figures.kappa);
    json_put_key(writer, "classes");
    json_begin_array(writer);
    for (size_t i = 0; i < count; i++)
        json_class(writer, calibration, axis, arm, outcomes[i], &figures);
    json_end_array(writer);
    json_end_object(writer);
}

static enum status json_disagreements(struct json_writer *writer,
                                      const struct calibration *calibration,
                                      const struct rollup *rollup, size_t show, struct error *err)
{
    struct text text;
    size_t shown = 0;
    enum status status = STATUS_OK;
    text_init(&text, 0); /* an id or an excerpt is short */
    json_put_key(writer, "disagreements");
    json_begin_array(writer);
    for (size_t i = 0; i < calibration->count && shown < show && !status; i++) {
        const struct compared_reply *row = &calibration->list[i];
        if (row->people == row->judge) continue;
        text_clear(&text);
        run_file_trial_id(rollup->run, row->trial, &text);
        json_begin_object(writer);
        json_member_string(writer, "trial", text.data);
        json_member_string(writer, "people", outcome_word(row->people));
        json_member_string(writer, "judged", judge_word(row->judge));
        status = calibration_excerpt(rollup, row->trial, &text, err);
        json_member_string(writer, "reply", text.data);
        json_end_object(writer);
        shown++;
    }
    json_end_array(writer);
    text_release(&text);
    return status;
}

static void json_groups(struct json_writer *writer, const struct calibration *calibration)
{
    json_put_key(writer, "groups");
    json_begin_array(writer);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        for (int arm = ARM_BOTH; arm < ARM_COUNT; arm++)
            json_group(writer, calibration, (enum axis)axis, (enum calibration_arm)arm);
    json_end_array(writer);
}

static void json_members(struct json_writer *writer, const struct calibration_members *members)
{
    json_put_key(writer, "panel");
    if (!members->count) {
        json_put_null(writer);
        return;
    }
    json_begin_object(writer);
    json_member_integer(writer, "several_asked", (int64_t)members->several);
    json_member_integer(writer, "disagreed", (int64_t)members->disagreed);
    json_put_key(writer, "members");
    json_begin_array(writer);
    for (size_t i = 0; i < members->count; i++) {
        const struct calibration_member *member = &members->list[i];
        struct calibration_figures all;
        calibration_figures(&member->of, AXIS_NONE, ARM_BOTH, &all);
        json_begin_object(writer);
        json_member_string(writer, "judge", member->spec);
        json_member_string(writer, "judge_version", member->version);
        json_member_integer(writer, "n", (int64_t)all.n);
        json_rate(writer, "accuracy", &all.accuracy);
        json_member_double(writer, "kappa", all.kappa);
        json_groups(writer, &member->of);
        json_end_object(writer);
    }
    json_end_array(writer);
    json_end_object(writer);
}

enum status calibration_json(const struct calibration *calibration,
                             const struct calibration_members *members, const struct rollup *rollup,
                             size_t show, struct text *out, struct error *err)
{
    struct run_judge judge = run_file_judge(rollup->run);
    struct calibration_figures all;
    struct json_writer writer;
    calibration_figures(calibration, AXIS_NONE, ARM_BOTH, &all);
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_member_integer(&writer, "n", (int64_t)all.n);
    json_rate(&writer, "accuracy", &all.accuracy);
    json_member_double(&writer, "kappa", all.kappa);
    json_member_string(&writer, "labeller", "human");
    json_member_integer(&writer, "threshold", calibration->people.threshold);
    json_member_integer(&writer, "divided", (int64_t)calibration->divided);
    json_member_string(&writer, "judge", judge.spec);
    json_member_string(&writer, "judge_version", judge.version);
    json_member_string(&writer, "judge_digest", judge.digest);
    json_groups(&writer, calibration);
    json_members(&writer, members);
    json_put_key(&writer, "people");
    people_put_json(&writer, &calibration->people);
    enum status status = json_disagreements(&writer, calibration, rollup, show, err);
    json_end_object(&writer);
    text_putc(out, '\n');
    return status;
}
