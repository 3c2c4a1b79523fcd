/* The parts of a report that are smaller than an axis. */
#include "results/report_parts.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "results/compare_format.h"

enum { SCENARIOS_SHOWN = 6, LEAKS_SHOWN = 8, WRAP_MOST = 100 };

/* ---- terminal ---- */

static void put_shares(const struct condition_measures *condition, struct text *out)
{
    char cell[FORMAT_BYTES], low[FORMAT_BYTES], high[FORMAT_BYTES];
    bool none = !condition->present, no_point = none || condition->as_bounds;
    format_cell(out, -8, no_point ? "-" : format_percent(cell, condition->pass.value));
    format_cell(out, -8, no_point ? "-" : format_percent(cell, condition->macro_pass));
    snprintf(cell, sizeof cell, "%.12s..%.12s", format_percent(low, condition->pass_low),
             format_percent(high, condition->pass_high));
    format_cell(out, -14, none ? "-" : cell);
}

static void put_macro(const struct measures *measures, struct text *out)
{
    const struct rollup *rollup = measures->rollup;
    text_puts(out,
              "\nPASSED, by item (micro) and by category (macro); bounds if all missing failed "
              "or\nall passed\n");
    if (rollup->settings->repeats > 1)
        text_printf(out, "%s of %d repeats\n", aggregator_word(rollup->aggregator), rollup->k);
    format_cell(out, 15, "axis");
    for (int side = 0; side < 2; side++) {
        format_cell(out, -8, side ? "text" : "image");
        format_cell(out, -8, "macro");
        format_cell(out, -14, "bounds");
    }
    format_end(out);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct axis_measures *of = &measures->by[ESTIMAND_SYSTEM].axes[axis];
        if (!of->present) continue;
        format_cell(out, 15, axis_word((enum axis)axis));
        put_shares(&of->conditions[CONDITION_IMAGE], out);
        put_shares(&of->conditions[CONDITION_TEXT], out);
        format_end(out);
    }
}

/* Pass, fail and no answer of a condition: the three add up. */
static void put_outcomes_of(const struct condition_measures *condition, struct text *out)
{
    char cell[FORMAT_BYTES];
    double none_low = fmax(0, 1 - condition->pass_high - condition->fail_low);
    double none_high = 1 - condition->pass_low - condition->fail_low;
    bool open = condition->as_bounds;
    format_cell(out, -10, format_condition(cell, condition));
    format_cell(out, -10,
                !condition->present ? "-"
                : open              ? format_span(cell, condition->fail_low, condition->fail_high)
                                    : format_percent(cell, condition->fail.value));
    format_cell(out, -10,
                !condition->present ? "-"
                : open              ? format_span(cell, none_low, none_high)
                                    : format_percent(cell, condition->no_answer.value));
}

static void put_outcomes(const struct measures *measures, struct text *out)
{
    static const char *const titles[] = {"pass", "fail", "no answer"};
    text_puts(out, "\nOUTCOMES, % of items with a value: image, then text; the three add up\n");
    format_cell(out, 15, "axis");
    for (size_t i = 0; i < 2 * ARRAY_LENGTH(titles); i++)
        format_cell(out, -10, titles[i % ARRAY_LENGTH(titles)]);
    format_end(out);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct axis_measures *of = &measures->by[ESTIMAND_SYSTEM].axes[axis];
        if (!of->present) continue;
        format_cell(out, 15, axis_word((enum axis)axis));
        put_outcomes_of(&of->conditions[CONDITION_IMAGE], out);
        put_outcomes_of(&of->conditions[CONDITION_TEXT], out);
        format_end(out);
    }
}

static void put_understanding_bounds(const struct understanding *about, const char *what,
                                     int columns, struct text *out)
{
    char d[FORMAT_BYTES], c[FORMAT_BYTES];
    struct text line;
    if (isnan(about->dprime_least)) return;
    text_init(&line, 0);
    text_printf(&line,
                "%s, seen less read: d' within %s, c within %s: bounds, because over 10 %% of the "
                "replies are undecided. Whether it understood as much is not decided.",
                what, format_signed_between(d, about->dprime_least, about->dprime_most),
                format_signed_between(c, about->criterion_least, about->criterion_most));
    format_wrap(out, columns, 2, line.data);
    text_release(&line);
}

static void put_understanding(const struct understanding *about, const char *what,
                              const char *readily, const char *reluctantly, int columns,
                              struct text *out)
{
    char d[FORMAT_BYTES], c[FORMAT_BYTES], between[FORMAT_BYTES];
    struct text line;
    if (about->as_bounds) {
        put_understanding_bounds(about, what, columns, out);
        return;
    }
    if (!about->present) return;
    text_init(&line, 0);
    text_printf(&line, "%s, seen less read: d' %s %s (90 %%), c %s", what,
                format_signed(d, about->dprime.value),
                format_signed_between(between, about->dprime_low, about->dprime_high),
                format_signed(c, about->criterion.value));
    text_printf(&line, " %s. ",
                format_signed_between(between, about->criterion.interval.low,
                                      about->criterion.interval.high));
    const struct interval *moved = &about->criterion.interval;
    bool declines_more = moved->high<0, less = moved->low> 0;
    if (about->equivalent)
        text_printf(&line, "It did not understand more or less when it saw (d' within ±%.1f)%s%s.",
                    DPRIME_MARGIN, declines_more || less ? ": it only " : "",
                    declines_more ? readily
                    : less        ? reluctantly
                                  : "");
    else
        text_puts(&line, "Whether it understood as much is not decided, or it did not.");
    text_puts(&line, " Equal variance is assumed.");
    format_wrap(out, columns, 2, line.data);
    text_release(&line);
}

static int compare_scenarios(const void *left, const void *right)
{
    const struct scenario_measures *a = *(const struct scenario_measures *const *)left;
    const struct scenario_measures *b = *(const struct scenario_measures *const *)right;
    double x = a->delta * a->pairs, y = b->delta * b->pairs;
    if (x != y) return x > y ? -1 : 1;
    return strcmp(a->name, b->name);
}

static void put_scenarios(const struct estimand_measures *by, struct text *out)
{
    char cell[FORMAT_BYTES];
    const struct scenario_measures **sorted = xcalloc(by->scenario_count + 1, sizeof(void *));
    for (size_t i = 0; i < by->scenario_count; i++) sorted[i] = &by->scenarios[i];
    if (by->scenario_count) qsort(sorted, by->scenario_count, sizeof *sorted, compare_scenarios);
    if (by->scenario_count && sorted[0]->delta > 0)
        text_puts(out, "\nSCENARIOS that lose most by being seen (all are in --json and --html)\n");
    for (size_t i = 0; i < by->scenario_count && i < SCENARIOS_SHOWN; i++) {
        if (!(sorted[i]->delta > 0)) break;
        text_puts(out, "  ");
        format_cell(out, 34, sorted[i]->name);
        format_cell(out, 15, axis_word(sorted[i]->axis));
        snprintf(cell, sizeof cell, "%.0f pairs", sorted[i]->pairs);
        format_cell(out, -9, cell);
        format_cell(out, -9, format_points(cell, sorted[i]->delta));
        format_end(out);
    }
    free(sorted);
}

static void put_languages(const struct estimand_measures *by, struct text *out)
{
    char cell[FORMAT_BYTES];
    if (by->language_count < 2) return;
    text_puts(out, "\nLANGUAGES       items       image        text   shift     95 % interval\n");
    for (size_t i = 0; i < by->language_count; i++) {
        const struct language_measures *one = &by->languages[i];
        format_cell(out, 15, one->lang);
        snprintf(cell, sizeof cell, "%zu", one->items);
        format_cell(out, -6, cell);
        format_cell(out, -12, format_condition(cell, &one->image));
        format_cell(out, -12, format_condition(cell, &one->text));
        const struct shift *shift = &one->shift;
        format_cell(out, -8, shift->as_bounds ? "bounds" : format_points(cell, shift->delta.value));
        format_cell(out, -18,
                    shift->as_bounds
                        ? format_points_between(cell, shift->delta_low, shift->delta_high)
                        : format_points_between(cell, shift->delta.interval.low,
                                                shift->delta.interval.high));
        format_end(out);
    }
}

static void put_leaks(const struct measures *measures, int columns, struct text *out)
{
    const struct estimand_measures *by = &measures->by[ESTIMAND_SYSTEM];
    struct text line;
    if (!(by->leak_checked > 0)) return;
    text_init(&line, 0);
    text_printf(&line, "\nThe query alone passed %zu of %.0f joint flips and items", by->leak_count,
                by->leak_checked);
    for (size_t i = 0; i < by->leak_count && i < LEAKS_SHOWN; i++)
        text_printf(&line, "%s%s", i ? ", " : ": ",
                    measures->rollup->items.items[by->leaks[i].item].id);
    if (by->leak_count > LEAKS_SHOWN)
        text_printf(&line, ", … %zu more (--json)", by->leak_count - LEAKS_SHOWN);
    text_puts(&line, ". One model passing is not yet a leak of the suite.");
    text_putc(out, '\n');
    format_wrap(out, columns, 2, line.data + 1);
    text_release(&line);
}

void report_parts_text(const struct measures *measures, int columns, struct text *out)
{
    const struct estimand_measures *by = &measures->by[ESTIMAND_SYSTEM];
    int width = columns < WRAP_MOST ? columns : WRAP_MOST;
    put_macro(measures, out);
    put_outcomes(measures, out);
    if (by->refusal.present || by->foresight.present || by->refusal.as_bounds ||
        by->foresight.as_bounds)
        text_puts(out, "\nREFUSING IS NOT UNDERSTANDING\n");
    put_understanding(&by->refusal, "Refusal", "declines more readily", "declines less readily",
                      width, out);
    put_understanding(&by->foresight, "Foresight", "warns more readily", "warns less readily",
                      width, out);
    put_scenarios(by, out);
    put_languages(by, out);
    put_leaks(measures, width, out);
}

/* ---- JSON ---- */

static void json_estimate(struct json_writer *writer, const char *key,
                          const struct estimate *estimate)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    json_member_double(writer, "value", estimate->value);
    format_json_interval(writer, &estimate->interval);
    json_end_object(writer);
}

static void json_share(struct json_writer *writer, const char *key,
                       const struct condition_measures *condition)
{
    const struct rate *rate = &condition->pass;
    json_put_key(writer, key);
    json_begin_object(writer);
    json_member_double(writer, "value", rate->value);
    json_member_double(writer, "denominator", rate->denominator);
    format_json_interval(writer, &rate->interval);
    json_member_double(writer, "bound_low", condition->pass_low);
    json_member_double(writer, "bound_high", condition->pass_high);
    json_member_boolean(writer, "as_bounds", condition->as_bounds);
    json_end_object(writer);
}

static void json_understanding(struct json_writer *writer, const char *key,
                               const struct understanding *about)
{
    json_put_key(writer, key);
    if (!about->present && !about->as_bounds) {
        json_put_null(writer);
        return;
    }
    json_begin_object(writer);
    json_member_boolean(writer, "as_bounds", about->as_bounds);
    json_member_double(writer, "dprime_bound_low", about->dprime_least);
    json_member_double(writer, "dprime_bound_high", about->dprime_most);
    json_member_double(writer, "criterion_bound_low", about->criterion_least);
    json_member_double(writer, "criterion_bound_high", about->criterion_most);
    json_estimate(writer, "dprime", &about->dprime);
    json_member_double(writer, "dprime_low_90", about->dprime_low);
    json_member_double(writer, "dprime_high_90", about->dprime_high);
    json_member_double(writer, "margin", DPRIME_MARGIN);
    json_member_boolean(writer, "equivalent", about->equivalent);
    json_estimate(writer, "criterion", &about->criterion);
    json_end_object(writer);
}

static void json_scenarios(struct json_writer *writer, const struct estimand_measures *by)
{
    json_put_key(writer, "scenarios");
    json_begin_array(writer);
    for (size_t i = 0; i < by->scenario_count; i++) {
        const struct scenario_measures *one = &by->scenarios[i];
        json_begin_object(writer);
        json_member_string(writer, "scenario", one->name);
        json_member_string(writer, "axis", axis_word(one->axis));
        json_member_integer(writer, "items", (int64_t)one->items);
        json_member_double(writer, "pairs", one->pairs);
        json_member_double(writer, "pass_image", one->image);
        json_member_double(writer, "pass_text", one->text);
        json_member_double(writer, "delta", one->delta);
        json_end_object(writer);
    }
    json_end_array(writer);
}

void report_parts_json(struct json_writer *writer, const struct measures *measures,
                       enum estimand estimand)
{
    const struct estimand_measures *by = &measures->by[estimand];
    const struct item *items = measures->rollup->items.items;
    json_scenarios(writer, by);
    json_put_key(writer, "languages");
    json_begin_array(writer);
    for (size_t i = 0; i < by->language_count; i++) {
        const struct language_measures *one = &by->languages[i];
        json_begin_object(writer);
        json_member_string(writer, "lang", one->lang);
        json_member_integer(writer, "items", (int64_t)one->items);
        json_share(writer, "pass_image", &one->image);
        json_share(writer, "pass_text", &one->text);
        json_estimate(writer, "shift", &one->shift.delta);
        json_member_double(writer, "shift_low", one->shift.delta_low);
        json_member_double(writer, "shift_high", one->shift.delta_high);
        json_member_boolean(writer, "shift_as_bounds", one->shift.as_bounds);
        json_end_object(writer);
    }
    json_end_array(writer);
    json_member_double(writer, "leaks_checked", by->leak_checked);
    json_put_key(writer, "leaks");
    json_begin_array(writer);
    for (size_t i = 0; i < by->leak_count; i++) {
        json_begin_array(writer);
        json_put_string(writer, items[by->leaks[i].item].id);
        if (by->leaks[i].flip >= 0) json_put_string(writer, items[by->leaks[i].flip].id);
        json_end_array(writer);
    }
    json_end_array(writer);
    json_put_key(writer, "understanding");
    json_begin_object(writer);
    json_understanding(writer, "refusal", &by->refusal);
    json_understanding(writer, "foresight", &by->foresight);
    json_end_object(writer);
}
