/* A gate's decisions for people, machines, pull requests and build servers. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "results/compare_format.h"
#include "results/gate.h"

static bool in_points(const struct criterion *criterion)
{
    return !criterion->figure || criterion->figure->kind == FIGURE_SHARE;
}

static bool is_change(const struct criterion *criterion)
{
    return criterion->kind == CRITERION_NON_INFERIORITY || criterion->kind == CRITERION_SUPERIORITY;
}

/* What a criterion is about, in a few words. */
static void name_of(const struct criterion *criterion, char *out, size_t size)
{
    static const char *const words[METRIC_KIND_COUNT] = {"",      "Passed", "Not passed",
                                                         "Flips", "Shift",  "Unscored"};
    if (criterion->figure)
        snprintf(out, size, "%s", criterion->figure->title);
    else if (criterion->axis == AXIS_NONE)
        snprintf(out, size, "%s", words[criterion->metric]);
    else
        snprintf(out, size, "%s, %s", words[criterion->metric], axis_word(criterion->axis));
}

static const char *condition_of(const struct criterion *criterion)
{
    return criterion->metric == METRIC_MODALITY_SHIFT ? "" : condition_word(criterion->condition);
}

static const char *value_of(const struct criterion *criterion, double value, char *out)
{
    if (is_change(criterion) || criterion->metric == METRIC_MODALITY_SHIFT)
        return (in_points(criterion) ? format_points : format_signed)(out, value);
    return (in_points(criterion) ? format_percent : format_number)(out, value);
}

static void interval_of(const struct criterion *criterion, const struct one_sided *sides, char *out)
{
    char low[FORMAT_BYTES], high[FORMAT_BYTES];
    if (isnan(sides->low))
        snprintf(out, FORMAT_BYTES, "-");
    else
        snprintf(out, FORMAT_BYTES, "[%.12s, %.12s]", value_of(criterion, sides->low, low),
                 value_of(criterion, sides->high, high));
}

/* What the value could be, whichever way the open ones went. */
static void bounds_of(const struct criterion *criterion, const struct decision *decision, char *out)
{
    char low[FORMAT_BYTES], high[FORMAT_BYTES];
    snprintf(out, FORMAT_BYTES, "%.12s..%.12s", value_of(criterion, decision->bound_low, low),
             value_of(criterion, decision->bound_high, high));
}

static void wanted_of(const struct criterion *criterion, const struct decision *decision, char *out)
{
    char value[FORMAT_BYTES];
    snprintf(out, FORMAT_BYTES, "%s %.12s",
             criterion->kind == CRITERION_MAX ? "<="
             : decision->wanted_below         ? "<"
                                              : ">",
             value_of(criterion, decision->wanted, value));
}

/* ---- terminal ---- */

static void put_decision(const struct criterion *criterion, const struct decision *decision,
                         struct text *out)
{
    char cell[FORMAT_BYTES], name[96];
    name_of(criterion, name, sizeof name);
    format_cell(out, 13, gate_verdict_word(decision->verdict));
    format_cell(out, 24, name);
    format_cell(out, 8, condition_of(criterion));
    snprintf(cell, sizeof cell, "%s", is_change(criterion) ? "Δ" : "");
    format_cell(out, 2, cell);
    format_cell(out, -7, value_of(criterion, decision->sides.value, cell));
    interval_of(criterion, &decision->sides, cell);
    format_cell(out, -17, cell);
    wanted_of(criterion, decision, cell);
    format_cell(out, -9, cell);
    format_end(out);
    if (!isnan(decision->bound_low)) {
        bounds_of(criterion, decision, cell);
        text_printf(out, "             on %.0f, %.0f open: within %s\n", decision->sides.units,
                    decision->open, cell);
    }
    if (decision->note)
        text_printf(out, "             %s\n", decision->note);
    else if (decision->hint)
        text_printf(out, "             measured on %.0f; %s\n", decision->sides.units,
                    decision->hint);
    else if (!isnan(decision->items_to_decide))
        text_printf(
            out, "             %.0f items here; about %.0f items would decide, at this estimate\n",
            decision->sides.units, decision->items_to_decide);
    else if (decision->verdict == GATE_INCONCLUSIVE)
        text_printf(out, "             measured on %.0f; no number of items would decide\n",
                    decision->sides.units);
}

static void put_run(struct text *out, const char *what, const char *path,
                    const struct rollup *rollup)
{
    format_cell(out, 8, what);
    format_cell(out, 30, path);
    text_putc(out, ' ');
    char shown[MODEL_SHOWN_BYTES];
    format_cell(out, 40, run_model_shown(rollup->settings, shown));
    format_end(out);
}

static void put_verdict(const struct gate *gate, struct text *out)
{
    size_t count[3] = {0};
    for (size_t i = 0; i < gate->policy->count; i++) count[gate->decisions[i].verdict]++;
    text_printf(out, "%s: %zu passed, %zu failed, %zu inconclusive",
                gate_verdict_word(gate->verdict), count[GATE_PASS], count[GATE_FAIL],
                count[GATE_INCONCLUSIVE]);
    if (gate->policy->training_data && gate->training->answer == TRAINING_FOUND)
        text_puts(out, "; the training data holds the suite");
}

void gate_text(const struct gate *gate, const struct gate_labels *labels, int columns,
               struct text *out)
{
    const struct policy *policy = gate->policy;
    struct text line;
    text_init(&line, 0);
    text_printf(&line, "Policy %s: %s", policy->name, policy->title);
    format_wrap(out, columns, 0, line.data);
    if (gate->before) put_run(out, "before", labels->before, gate->before);
    put_run(out, "after", labels->after, gate->after);
    for (unsigned long i = 0; labels->despite && i < labels->despite->kept; i++) {
        text_clear(&line);
        text_printf(&line, "NOT COMPARABLE (--despite): %s", labels->despite->messages[i]);
        format_wrap(out, columns, 2, line.data);
    }
    text_puts(out, "\nverdict      criterion               condition   value    90 % interval"
                   "   wanted\n");
    for (size_t i = 0; i < policy->count; i++)
        put_decision(&policy->criteria[i], &gate->decisions[i], out);
    text_putc(out, '\n');
    text_clear(&line);
    if (policy->training_data) text_printf(&line, "Training data: %s.", gate->training->words);
    if (line.length) format_wrap(out, columns, 0, line.data);
    format_wrap(out, columns, 0,
                "Each end of an interval is a one-sided 95 % limit; shares in %, Δ is after − "
                "before. FAIL is adjusted by Holm over the criteria.");
    put_verdict(gate, out);
    text_putc(out, '\n');
    text_release(&line);
}

/* ---- JSON ---- */

static void json_criterion(struct json_writer *writer, const struct criterion *criterion,
                           const struct decision *decision)
{
    char name[96];
    name_of(criterion, name, sizeof name);
    json_begin_object(writer);
    json_member_string(writer, "name", name);
    json_member_boolean(writer, "points", in_points(criterion));
    json_member_string(writer, "why", criterion->why);
    json_member_string(writer, "metric", criterion->metric_word);
    json_member_string(writer, "axis",
                       criterion->axis == AXIS_NONE ? NULL : axis_word(criterion->axis));
    json_member_string(writer, "condition", condition_word(criterion->condition));
    json_member_string(writer, "kind", criterion_kind_word(criterion->kind));
    json_member_double(writer, "threshold", criterion->threshold);
    json_member_string(writer, "verdict", gate_verdict_word(decision->verdict));
    json_member_double(writer, "value", decision->sides.value);
    json_member_double(writer, "low_90", decision->sides.low);
    json_member_double(writer, "high_90", decision->sides.high);
    json_member_string(writer, "method", interval_method_word(decision->sides.method));
    json_member_double(writer, "items", decision->sides.units);
    json_member_integer(writer, "scenarios", (int64_t)decision->sides.scenarios);
    json_member_double(writer, "open", decision->open);
    json_member_double(writer, "bound_low", decision->bound_low);
    json_member_double(writer, "bound_high", decision->bound_high);
    json_member_string(writer, "wanted", decision->wanted_below ? "below" : "above");
    json_member_double(writer, "wanted_value", decision->wanted);
    json_member_double(writer, "p_fail", decision->p_fail);
    json_member_double(writer, "p_fail_adjusted", decision->p_fail_adjusted);
    json_member_double(writer, "items_to_decide", decision->items_to_decide);
    json_member_string(writer, "hint", decision->hint);
    json_member_string(writer, "note", decision->note);
    json_end_object(writer);
}

static void json_training(struct json_writer *writer, const struct training_data *training)
{
    json_put_key(writer, "training_data");
    json_begin_object(writer);
    json_member_string(writer, "answer", training_answer_word(training->answer));
    json_member_string(writer, "words", training->words);
    if (training->answer > TRAINING_SAID) {
        json_member_integer(writer, "lines", training->lines);
        json_member_integer(writer, "pictures", training->pictures);
        json_member_integer(writer, "items_found", training->items_found);
        json_member_integer(writer, "matches", training->matches);
    }
    json_end_object(writer);
}

void gate_json(const struct gate *gate, const struct gate_labels *labels, struct text *out)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_member_integer(&writer, "parallax_gate", 1);
    json_member_string(&writer, "policy", gate->policy->name);
    json_member_string(&writer, "title", gate->policy->title);
    json_member_string(&writer, "about", gate->policy->about);
    json_member_string(&writer, "before", labels->before);
    json_member_string(&writer, "after", labels->after);
    json_member_string(&writer, "estimand", estimand_word(gate->policy->estimand));
    json_put_key(&writer, "despite");
    json_begin_array(&writer);
    for (unsigned long i = 0; labels->despite && i < labels->despite->kept; i++)
        json_put_string(&writer, labels->despite->messages[i]);
    json_end_array(&writer);
    json_training(&writer, gate->training);
    json_member_string(&writer, "verdict", gate_verdict_word(gate->verdict));
    json_put_key(&writer, "criteria");
    json_begin_array(&writer);
    for (size_t i = 0; i < gate->policy->count; i++)
        json_criterion(&writer, &gate->policy->criteria[i], &gate->decisions[i]);
    json_end_array(&writer);
    json_end_object(&writer);
    text_putc(out, '\n');
}

/* ---- Markdown and JUnit ---- */

/* Foreign text in a table: no pipes, no markup. */
static void put_plain(struct text *out, const char *foreign)
{
    struct text safe;
    text_init(&safe, 0);
    text_put_html(&safe, span_of(foreign));
    for (size_t i = 0; i < safe.length; i++) {
        if (strchr("|*_`[]\\", safe.data[i])) text_putc(out, '\\');
        if (safe.data[i] == '\n')
            text_putc(out, ' ');
        else
            text_putc(out, safe.data[i]);
    }
    text_release(&safe);
}

void gate_markdown(const struct gate *gate, const struct gate_labels *labels, struct text *out)
{
    char cell[FORMAT_BYTES], name[96];
    text_puts(out, "### Gate ");
    put_plain(out, gate->policy->name);
    text_printf(out, ": **%s**\n\n", gate_verdict_word(gate->verdict));
    if (labels->before) {
        text_puts(out, "before: ");
        put_plain(out, labels->before);
        text_puts(out, ", ");
    }
    text_puts(out, "after: ");
    put_plain(out, labels->after);
    text_puts(out, "\n\n| verdict | criterion | condition | value | 90 % interval | wanted | items "
                   "| would decide |\n|---|---|---|--:|---|---|--:|--:|\n");
    for (size_t i = 0; i < gate->policy->count; i++) {
        const struct criterion *criterion = &gate->policy->criteria[i];
        const struct decision *decision = &gate->decisions[i];
        name_of(criterion, name, sizeof name);
        text_printf(out, "| %s | ", gate_verdict_word(decision->verdict));
        put_plain(out, name);
        text_printf(out, " | %s | %s%s", condition_of(criterion), is_change(criterion) ? "Δ " : "",
                    value_of(criterion, decision->sides.value, cell));
        interval_of(criterion, &decision->sides, cell);
        text_printf(out, " | %s", cell);
        wanted_of(criterion, decision, cell);
        text_printf(out, " | `%s` | %.0f", cell, decision->sides.units);
        if (!isnan(decision->bound_low)) {
            bounds_of(criterion, decision, cell);
            text_printf(out, " (%.0f open: %s)", decision->open, cell);
        }
        text_puts(out, " | ");
        if (!isnan(decision->items_to_decide)) text_printf(out, "%.0f", decision->items_to_decide);
        if (decision->hint) text_puts(out, decision->hint);
        text_puts(out, " |\n");
    }
    text_putc(out, '\n');
    for (unsigned long i = 0; labels->despite && i < labels->despite->kept; i++) {
        text_puts(out, "Not comparable, compared in spite of it: ");
        put_plain(out, labels->despite->messages[i]);
        text_puts(out, "\n\n");
    }
    if (gate->policy->training_data) {
        text_puts(out, "Training data: ");
        put_plain(out, gate->training->words);
        text_puts(out, ".\n");
    }
}

/* The training data as a test case: found is an error, not looked at is skipped, which no system of
 * continuous integration shows as passed. */
static void junit_training(const struct gate *gate, const struct gate_labels *labels,
                           struct text *out)
{
    enum training_answer answer = gate->training->answer;
    bool looked = answer == TRAINING_SAID || answer == TRAINING_CLEAN;
    text_puts(out, "  <testcase classname=\"");
    text_put_html(out, span_of(labels->after));
    text_puts(out, "\" name=\"training data\">");
    if (!looked) {
        text_printf(out, "<%s message=\"", answer == TRAINING_FOUND ? "error" : "skipped");
        text_put_html(out, span_of(gate->training->words));
        text_puts(out, "\"/>");
    }
    text_puts(out, "</testcase>\n");
}

void gate_junit(const struct gate *gate, const struct gate_labels *labels, struct text *out)
{
    size_t failed = 0, open = 0;
    char cell[FORMAT_BYTES], name[96];
    for (size_t i = 0; i < gate->policy->count; i++) {
        failed += gate->decisions[i].verdict == GATE_FAIL;
        open += gate->decisions[i].verdict == GATE_INCONCLUSIVE;
    }
    text_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"parallax gate ");
    text_put_html(out, span_of(gate->policy->name));
    bool training = gate->policy->training_data;
    open += training && gate->training->answer == TRAINING_FOUND;
    bool skipped = training && (gate->training->answer == TRAINING_NOT_CHECKED ||
                                gate->training->answer == TRAINING_OTHER_SUITE);
    text_printf(out, "\" tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%d\">\n",
                gate->policy->count + training, failed, open, skipped);
    for (size_t i = 0; i < gate->policy->count; i++) {
        const struct criterion *criterion = &gate->policy->criteria[i];
        const struct decision *decision = &gate->decisions[i];
        name_of(criterion, name, sizeof name);
        text_puts(out, "  <testcase classname=\"");
        text_put_html(out, span_of(labels->after));
        text_puts(out, "\" name=\"");
        text_put_html(out, span_of(name));
        text_printf(out, " %s %s\">", condition_of(criterion),
                    criterion_kind_word(criterion->kind));
        if (decision->verdict != GATE_PASS) {
            const char *tag = decision->verdict == GATE_FAIL ? "failure" : "error";
            char interval[FORMAT_BYTES], wanted[FORMAT_BYTES], message[256];
            interval_of(criterion, &decision->sides, interval);
            wanted_of(criterion, decision, wanted);
            snprintf(message, sizeof message, "%s: %s %s, wanted %s",
                     gate_verdict_word(decision->verdict),
                     value_of(criterion, decision->sides.value, cell), interval, wanted);
            text_printf(out, "<%s message=\"", tag);
            text_put_html(out, span_of(message));
            text_puts(out, "\"/>");
        }
        text_puts(out, "</testcase>\n");
    }
    if (training) junit_training(gate, labels, out);
    text_puts(out, "</testsuite>\n");
}
