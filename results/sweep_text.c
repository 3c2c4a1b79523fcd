/* A sweep as a terminal table and as JSON. */
#include <math.h>
#include <stdio.h>

#include "results/compare_format.h"
#include "results/sweep.h"

enum { LEVELS_IN_A_ROW = 5 };

static const char *quantity_word(int quantity)
{
    return quantity == SWEEP_IMAGE ? "image" : "text";
}

/* ---- terminal ---- */

static void put_point(struct text *out, const struct sweep_point *point)
{
    char mean[FORMAT_BYTES], error[FORMAT_BYTES], cell[2 * FORMAT_BYTES];
    if (isnan(point->error))
        snprintf(cell, sizeof cell, "%s", format_percent(mean, point->mean));
    else
        snprintf(cell, sizeof cell, "%s ±%s", format_percent(mean, point->mean),
                 format_percent(error, point->error));
    format_cell(out, -12, cell);
}

static void put_levels(const struct sweep *sweep, int axis, struct text *out)
{
    char cell[FORMAT_BYTES];
    for (size_t from = 0; from < sweep->level_count; from += LEVELS_IN_A_ROW) {
        size_t to = from + LEVELS_IN_A_ROW;
        if (to > sweep->level_count) to = sweep->level_count;
        text_puts(out, "  ");
        format_cell(out, 8, "");
        format_cell(out, -8, sweep->has_base ? "base" : "");
        for (size_t l = from; l < to; l++) {
            snprintf(cell, sizeof cell, "%g", sweep->levels[l]);
            format_cell(out, -12, cell);
        }
        format_end(out);
        for (int q = 0; q < SWEEP_QUANTITY_COUNT; q++) {
            const struct sweep_series *series = &sweep->series[axis][q];
            if (!series->present) continue;
            text_puts(out, "  ");
            format_cell(out, 8, quantity_word(q));
            format_cell(out, -8, sweep->has_base ? format_percent(cell, series->base) : "");
            for (size_t l = from; l < to; l++) put_point(out, &series->points[l]);
            format_end(out);
        }
        text_puts(out, "  ");
        format_cell(out, 8, "gap");
        format_cell(out, -8, sweep->has_base ? format_points(cell, sweep->base_gap[axis]) : "");
        for (size_t l = from; l < to; l++)
            format_cell(out, -12, format_points(cell, sweep->gap[axis][l]));
        format_end(out);
    }
}

static void put_trends(const struct sweep *sweep, int axis, struct text *out)
{
    char cell[FORMAT_BYTES];
    for (int q = 0; q < SWEEP_QUANTITY_COUNT; q++) {
        const struct sweep_series *series = &sweep->series[axis][q];
        if (!series->present) continue;
        text_puts(out, "  ");
        format_cell(out, 6, quantity_word(q));
        text_printf(out, "slope %s", format_signed(cell, series->slope));
        if (!isnan(series->interval.low))
            text_printf(out, " %s",
                        format_signed_between(cell, series->interval.low, series->interval.high));
        text_printf(out, ", Page p %s", format_p(cell, series->page.p));
        if (!isnan(series->jonckheere.p))
            text_printf(out, ", JT p %s", format_p(cell, series->jonckheere.p));
        text_printf(out, ", rho %s", format_signed(cell, series->spearman.statistic));
        text_puts(out, series->monotonic > 0   ? ", rising"
                       : series->monotonic < 0 ? ", falling"
                                               : ", not monotonic");
        format_end(out);
    }
}

void sweep_text(const struct sweep *sweep, const struct problems *despite, int columns,
                struct text *out)
{
    const struct sweep_study *study = sweep->study;
    struct text line;
    text_init(&line, 0);
    text_printf(&line,
                "Sweep %s%s%s: %zu runs at %zu levels of %s, up to %zu training seed%s, %zu "
                "items; not passed, in %%",
                study->name, *study->title ? ": " : "", study->title, study->count,
                sweep->level_count, study->covariate, sweep->seeds_most,
                sweep->seeds_most == 1 ? "" : "s", sweep->items);
    format_wrap(out, columns, 0, line.data);
    for (unsigned long i = 0; despite && i < despite->kept; i++) {
        text_clear(&line);
        text_printf(&line, "NOT COMPARABLE (--despite): %s", despite->messages[i]);
        format_wrap(out, columns, 2, line.data);
    }
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        if (!sweep->series[axis][SWEEP_IMAGE].present && !sweep->series[axis][SWEEP_TEXT].present)
            continue;
        text_printf(out, "\n%s\n", axis_word((enum axis)axis));
        put_levels(sweep, axis, out);
        put_trends(sweep, axis, out);
    }
    text_putc(out, '\n');
    text_clear(&line);
    text_printf(&line,
                "± one standard error over training seeds. slope: of the empirical logit of not "
                "passing on %s%s, over runs without the base model, with a 95 %% interval that "
                "resamples seeds and scenarios. Page: scenarios as blocks. gap: image − text.",
                study->log2 ? "log2 of " : "", study->covariate);
    if (sweep->seeds_most < 2)
        text_puts(&line, " One seed a level: there is no training variance here, intervals speak "
                         "of the items alone.");
    format_wrap(out, columns, 0, line.data);
    text_release(&line);
}

/* ---- JSON ---- */

static void json_trend(struct json_writer *writer, const char *key, const struct trend *trend)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    json_member_double(writer, "statistic", trend->statistic);
    json_member_double(writer, "expected", trend->expected);
    json_member_double(writer, "p", trend->p);
    json_end_object(writer);
}

static void json_series(struct json_writer *writer, const struct sweep *sweep,
                        const struct sweep_series *series)
{
    json_begin_object(writer);
    json_member_double(writer, "base", series->base);
    json_put_key(writer, "levels");
    json_begin_array(writer);
    for (size_t l = 0; l < sweep->level_count; l++) {
        json_begin_object(writer);
        json_member_double(writer, "level", sweep->levels[l]);
        json_member_double(writer, "not_pass", series->points[l].mean);
        json_member_double(writer, "standard_error", series->points[l].error);
        json_end_object(writer);
    }
    json_end_array(writer);
    json_member_integer(writer, "monotonic", series->monotonic);
    json_trend(writer, "page", &series->page);
    json_trend(writer, "jonckheere", &series->jonckheere);
    json_trend(writer, "spearman", &series->spearman);
    json_member_double(writer, "slope", series->slope);
    format_json_interval(writer, &series->interval);
    json_end_object(writer);
}

void sweep_json(const struct sweep *sweep, const struct problems *despite, struct text *out)
{
    const struct sweep_study *study = sweep->study;
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_member_integer(&writer, "parallax_sweep", 1);
    json_member_string(&writer, "study", study->name);
    json_member_string(&writer, "covariate", study->covariate);
    json_member_boolean(&writer, "log2", study->log2);
    json_member_string(&writer, "estimand", estimand_word(study->estimand));
    json_member_integer(&writer, "runs", (int64_t)study->count);
    json_member_integer(&writer, "items", (int64_t)sweep->items);
    json_member_boolean(&writer, "training_variance", sweep->seeds_most > 1);
    json_put_key(&writer, "despite");
    json_begin_array(&writer);
    for (unsigned long i = 0; despite && i < despite->kept; i++)
        json_put_string(&writer, despite->messages[i]);
    json_end_array(&writer);
    json_put_key(&writer, "axes");
    json_begin_object(&writer);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        json_put_key(&writer, axis_word((enum axis)axis));
        json_begin_object(&writer);
        for (int q = 0; q < SWEEP_QUANTITY_COUNT; q++) {
            if (!sweep->series[axis][q].present) continue;
            json_put_key(&writer, quantity_word(q));
            json_series(&writer, sweep, &sweep->series[axis][q]);
        }
        json_put_key(&writer, "gap");
        json_begin_array(&writer);
        for (size_t l = 0; l < sweep->level_count; l++)
            json_put_double(&writer, sweep->gap[axis][l]);
        json_end_array(&writer);
        json_end_object(&writer);
    }
    json_end_object(&writer);
    json_end_object(&writer);
    text_putc(out, '\n');
}
