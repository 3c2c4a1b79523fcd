/* Drift as a terminal table and as JSON. */
#include <math.h>
#include <stdio.h>

#include "results/compare_format.h"
#include "results/drift.h"

enum { RATES_IN_A_ROW = 8 };

static void put_runs(const struct drift *drift, const struct drift_labels *labels, int columns,
                     struct text *out)
{
    char cell[FORMAT_BYTES];
    struct text line;
    text_init(&line, 0);
    for (size_t r = 0; r < drift->count; r++) {
        snprintf(cell, sizeof cell, "%zu", r + 1);
        format_cell(out, 4, cell);
        format_cell(out, 30, labels->paths[r]);
        text_putc(out, ' ');
        format_cell(out, 44, drift->runs[r]->settings->model);
        format_end(out);
    }
    text_printf(&line, "%zu items that are the same in all; estimand %s; margin ±%.3g points",
                drift->items, estimand_word(drift->estimand), 100 * drift->margin);
    format_wrap(out, columns, 0, line.data);
    for (unsigned long i = 0; labels->despite && i < labels->despite->kept; i++) {
        text_clear(&line);
        text_printf(&line, "NOT COMPARABLE (--despite): %s", labels->despite->messages[i]);
        format_wrap(out, columns, 2, line.data);
    }
    text_release(&line);
}

static void put_rates(const struct drift *drift, const struct drift_axis *axis, struct text *out)
{
    char cell[FORMAT_BYTES];
    for (size_t from = 0; from < drift->count; from += RATES_IN_A_ROW) {
        size_t to = from + RATES_IN_A_ROW < drift->count ? from + RATES_IN_A_ROW : drift->count;
        format_cell(out, 14, "  passed, %");
        for (size_t r = from; r < to; r++) {
            snprintf(cell, sizeof cell, "%zu", r + 1);
            format_cell(out, -8, cell);
        }
        format_end(out);
        for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
            if (!drift->has[c]) continue;
            text_puts(out, "    ");
            format_cell(out, 10, condition_word((enum condition)c));
            for (size_t r = from; r < to; r++)
                format_cell(out, -8, format_percent(cell, axis->pass[c][r].value));
            format_end(out);
        }
        format_cell(out, 14, "    shift");
        for (size_t r = from; r < to; r++)
            format_cell(out, -8, format_points(cell, axis->shift[r]));
        format_end(out);
    }
}

static const char *step_word(const struct drift_step *step, char out[FORMAT_BYTES])
{
    snprintf(out, FORMAT_BYTES, "%zu → %zu", step->from + 1, step->to + 1);
    return out;
}

static void put_changes(const struct drift *drift, const struct drift_axis *axis, struct text *out)
{
    char cell[FORMAT_BYTES];
    text_puts(out, "  not passed, change        Δ     95 % interval      p\n");
    for (int q = 0; q < DRIFT_QUANTITY_COUNT; q++) {
        const char *name = drift_quantity_word((enum drift_quantity)q);
        for (size_t s = 0; s < drift->step_count; s++) {
            const struct change *change = &axis->changes[q][s];
            if (!change->present) continue;
            text_puts(out, "    ");
            format_cell(out, 8, name);
            format_cell(out, 8, step_word(&drift->steps[s], cell));
            format_cell(out, -8, format_points(cell, change->estimate.value));
            format_cell(out, -18,
                        format_points_between(cell, change->estimate.interval.low,
                                              change->estimate.interval.high));
            format_cell(out, -8, format_p(cell, change->p_adjusted));
            text_printf(out, "  %s%s", change_verdict_word(change->verdict),
                        change->as_bounds ? ": over 10 % missing"
                        : change->small   ? ", within the margin"
                                          : "");
            format_end(out);
            name = "";
        }
    }
}

static void put_part(struct text *out, const struct estimate *estimate)
{
    char cell[FORMAT_BYTES];
    format_cell(out, -7, format_points(cell, estimate->value));
    format_cell(out, -16,
                format_points_between(cell, estimate->interval.low, estimate->interval.high));
}

static void put_split_headings(struct text *out)
{
    text_puts(out, "\nUnsafe replies, of items to be declined, in points\n");
    format_cell(out, 14, "");
    format_cell(out, -8, "Δ");
    format_cell(out, -23, "= declining less");
    format_cell(out, -23, "+ less safe help");
    format_end(out);
}

static void put_splits(const struct drift *drift, struct text *out)
{
    static const char *const names[] = {"image", "text"};
    bool headed = false;
    for (int c = 0; c < 2; c++)
        for (size_t s = 0; s < drift->step_count; s++) {
            const struct drift_split *split = &drift->splits[c][s];
            char cell[FORMAT_BYTES];
            if (!split->present) continue;
            if (!headed) put_split_headings(out);
            headed = true;
            text_puts(out, "  ");
            format_cell(out, 6, names[c]);
            format_cell(out, 6, step_word(&drift->steps[s], cell));
            format_cell(out, -8, format_points(cell, split->total.value));
            put_part(out, &split->refusal);
            put_part(out, &split->help);
            format_end(out);
        }
}

void drift_text(const struct drift *drift, const struct drift_labels *labels, int columns,
                struct text *out)
{
    put_runs(drift, labels, columns, out);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        if (!drift->axes[axis].present) continue;
        text_printf(out, "\n%s, %zu items\n", axis_word((enum axis)axis), drift->axes[axis].items);
        put_rates(drift, &drift->axes[axis], out);
        put_changes(drift, &drift->axes[axis], out);
    }
    put_splits(drift, out);
    text_putc(out, '\n');
    format_wrap(out, columns, 0,
                "shift: not passed with the picture less not passed in words. p is adjusted by "
                "Holm over every change above. differs: p < .05; equivalent: the 90 % interval "
                "lies within the margin; undecided: neither.");
}

/* ---- JSON ---- */

static void json_numbers(struct json_writer *writer, const char *key, const double *values,
                         size_t count)
{
    json_put_key(writer, key);
    json_begin_array(writer);
    for (size_t i = 0; i < count; i++) json_put_double(writer, values[i]);
    json_end_array(writer);
}

static void json_changes(struct json_writer *writer, const struct drift *drift,
                         const struct drift_axis *axis)
{
    json_put_key(writer, "changes");
    json_begin_array(writer);
    for (int q = 0; q < DRIFT_QUANTITY_COUNT; q++)
        for (size_t s = 0; s < drift->step_count; s++) {
            const struct change *change = &axis->changes[q][s];
            if (!change->present) continue;
            json_begin_object(writer);
            json_member_string(writer, "of", drift_quantity_word((enum drift_quantity)q));
            json_member_integer(writer, "from", (int64_t)drift->steps[s].from);
            json_member_integer(writer, "to", (int64_t)drift->steps[s].to);
            json_member_double(writer, "pairs", change->pairs);
            json_member_double(writer, "delta", change->estimate.value);
            format_json_interval(writer, &change->estimate.interval);
            json_member_double(writer, "bound_low", change->bound_low);
            json_member_double(writer, "bound_high", change->bound_high);
            json_member_boolean(writer, "as_bounds", change->as_bounds);
            json_member_double(writer, "p", change->p);
            json_member_double(writer, "p_adjusted", change->p_adjusted);
            json_member_string(writer, "verdict", change_verdict_word(change->verdict));
            json_end_object(writer);
        }
    json_end_array(writer);
}

static void json_axis(struct json_writer *writer, const struct drift *drift,
                      const struct drift_axis *axis)
{
    double values[DRIFT_RUNS_MAX];
    json_begin_object(writer);
    json_member_integer(writer, "items", (int64_t)axis->items);
    json_put_key(writer, "pass");
    json_begin_object(writer);
    for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
        if (!drift->has[c]) continue;
        for (size_t r = 0; r < drift->count; r++) values[r] = axis->pass[c][r].value;
        json_numbers(writer, condition_word((enum condition)c), values, drift->count);
    }
    json_end_object(writer);
    json_numbers(writer, "shift", axis->shift, drift->count);
    json_changes(writer, drift, axis);
    json_end_object(writer);
}

static void json_splits(struct json_writer *writer, const struct drift *drift)
{
    json_put_key(writer, "unsafe_split");
    json_begin_array(writer);
    for (int c = 0; c < 2; c++)
        for (size_t s = 0; s < drift->step_count; s++) {
            const struct drift_split *split = &drift->splits[c][s];
            if (!split->present) continue;
            json_begin_object(writer);
            json_member_string(writer, "condition", c ? "text" : "image");
            json_member_integer(writer, "from", (int64_t)drift->steps[s].from);
            json_member_integer(writer, "to", (int64_t)drift->steps[s].to);
            json_member_double(writer, "total", split->total.value);
            json_member_double(writer, "declining_less", split->refusal.value);
            json_member_double(writer, "declining_less_low", split->refusal.interval.low);
            json_member_double(writer, "declining_less_high", split->refusal.interval.high);
            json_member_double(writer, "less_safe_help", split->help.value);
            json_member_double(writer, "less_safe_help_low", split->help.interval.low);
            json_member_double(writer, "less_safe_help_high", split->help.interval.high);
            json_end_object(writer);
        }
    json_end_array(writer);
}

void drift_json(const struct drift *drift, const struct drift_labels *labels, struct text *out)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_member_integer(&writer, "parallax_drift", 1);
    json_put_key(&writer, "runs");
    json_begin_array(&writer);
    for (size_t r = 0; r < drift->count; r++) {
        json_begin_object(&writer);
        json_member_string(&writer, "file", labels->paths[r]);
        json_member_string(&writer, "model", drift->runs[r]->settings->model);
        json_end_object(&writer);
    }
    json_end_array(&writer);
    json_member_string(&writer, "estimand", estimand_word(drift->estimand));
    json_member_double(&writer, "margin", drift->margin);
    json_member_integer(&writer, "items", (int64_t)drift->items);
    json_put_key(&writer, "despite");
    json_begin_array(&writer);
    for (unsigned long i = 0; labels->despite && i < labels->despite->kept; i++)
        json_put_string(&writer, labels->despite->messages[i]);
    json_end_array(&writer);
    json_put_key(&writer, "axes");
    json_begin_object(&writer);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        if (!drift->axes[axis].present) continue;
        json_put_key(&writer, axis_word((enum axis)axis));
        json_axis(&writer, drift, &drift->axes[axis]);
    }
    json_end_object(&writer);
    json_splits(&writer, drift);
    json_end_object(&writer);
    text_putc(out, '\n');
}
