/* A sweep as a terminal table and as JSON. */
#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "results/compare_format.h"
#include "results/sweep.h"

enum { ROW_HEAD = 20, LEVEL_WIDTH = 12 };

static const char *quantity_word(int quantity)
{
    return quantity == SWEEP_IMAGE ? "image" : "text";
}

/* ---- terminal ---- */

/* A stretch of levels that fits a line. */
struct stretch {
    const struct sweep *sweep;
    struct text *out;
    size_t from, to;
};

static void put_head(const struct stretch *at, const char *name, const char *base)
{
    text_puts(at->out, "  ");
    format_cell(at->out, ROW_HEAD - 10, name);
    format_cell(at->out, -8, at->sweep->has_base ? base : "");
}

static void put_level_names(const struct stretch *at)
{
    char cell[FORMAT_BYTES];
    put_head(at, "", "base");
    for (size_t l = at->from; l < at->to; l++) {
        snprintf(cell, sizeof cell, "%g", at->sweep->levels[l]);
        format_cell(at->out, -LEVEL_WIDTH, cell);
    }
    format_end(at->out);
}

/* The point, or "12..60" where there is none to be shown. */
static const char *point_of(char out[FORMAT_BYTES], const struct number_bounds *bounds,
                            double value)
{
    return bounds->as_bounds ? format_span(out, bounds->low, bounds->high)
                             : format_percent(out, value);
}

static void put_means(const struct stretch *at, const char *name, const struct sweep_series *series)
{
    char mean[FORMAT_BYTES], error[FORMAT_BYTES], cell[2 * FORMAT_BYTES];
    put_head(at, name, point_of(mean, &series->bounds[at->sweep->level_count], series->base));
    for (size_t l = at->from; l < at->to; l++) {
        const struct sweep_point *point = &series->points[l];
        const char *shown = point_of(mean, &series->bounds[l], point->mean);
        if (isnan(point->error) || series->bounds[l].as_bounds)
            snprintf(cell, sizeof cell, "%s", shown);
        else
            snprintf(cell, sizeof cell, "%s ±%s", shown, format_percent(error, point->error));
        format_cell(at->out, -LEVEL_WIDTH, cell);
    }
    format_end(at->out);
}

static const char *bounds_beside(char out[FORMAT_BYTES], const struct sweep_series *series,
                                 size_t l)
{
    const struct number_bounds *bounds = &series->bounds[l];
    bool shown = series->open[l] > 0 && !bounds->as_bounds;
    return shown ? format_span(out, bounds->low, bounds->high) : "";
}

/* What is open at each level, and beside points what they could be. */
static void put_bounds(const struct stretch *at, const struct sweep_series *series)
{
    char cell[FORMAT_BYTES];
    size_t base = at->sweep->level_count;
    double open = at->sweep->has_base ? series->open[base] : 0;
    for (size_t l = at->from; l < at->to; l++) open += series->open[l];
    if (!(open > 0)) return;
    put_head(at, " bounds", bounds_beside(cell, series, base));
    for (size_t l = at->from; l < at->to; l++)
        format_cell(at->out, -LEVEL_WIDTH, bounds_beside(cell, series, l));
    format_end(at->out);
    snprintf(cell, sizeof cell, "%.0f", series->open[base]);
    put_head(at, " n open", cell);
    for (size_t l = at->from; l < at->to; l++) {
        snprintf(cell, sizeof cell, "%.0f", series->open[l]);
        format_cell(at->out, -LEVEL_WIDTH, cell);
    }
    format_end(at->out);
}

static void put_worst(const struct stretch *at, const struct sweep_series *series)
{
    char cell[FORMAT_BYTES], name[FORMAT_BYTES];
    if (at->sweep->repeats < 2) return;
    snprintf(name, sizeof name, " worst/%d", at->sweep->repeats);
    bool open = series->bounds[at->sweep->level_count].as_bounds;
    put_head(at, name, open ? "-" : format_percent(cell, series->base_worst));
    for (size_t l = at->from; l < at->to; l++)
        format_cell(at->out, -LEVEL_WIDTH,
                    series->bounds[l].as_bounds ? "-" : format_percent(cell, series->worst[l]));
    format_end(at->out);
}

static const char *gap_of(char out[FORMAT_BYTES], const struct sweep_group *group, size_t l,
                          double value)
{
    return group->gap_bounds[l].as_bounds ? "bounds" : format_points(out, value);
}

static void put_gap(const struct stretch *at, const struct sweep_group *group)
{
    char cell[FORMAT_BYTES];
    put_head(at, "gap", gap_of(cell, group, at->sweep->level_count, group->base_gap));
    for (size_t l = at->from; l < at->to; l++)
        format_cell(at->out, -LEVEL_WIDTH, gap_of(cell, group, l, group->gap[l].value));
    format_end(at->out);
    put_head(at, "", "");
    for (size_t l = at->from; l < at->to; l++) {
        const struct interval *interval = &group->gap[l].interval;
        const struct number_bounds *bounds = &group->gap_bounds[l];
        double low = bounds->as_bounds ? bounds->low : interval->low;
        double high = bounds->as_bounds ? bounds->high : interval->high;
        char both[FORMAT_BYTES];
        snprintf(both, sizeof both, "%+.0f..%+.0f", 100 * low, 100 * high);
        format_cell(at->out, -LEVEL_WIDTH, isnan(low) ? "" : both);
    }
    format_end(at->out);
}

static const char *score_text(char out[FORMAT_BYTES], double value)
{
    if (isnan(value)) return "-";
    snprintf(out, FORMAT_BYTES, "%.1f", value);
    return out;
}

/* One line of scores, 0 to 100. */
static void put_score(const struct stretch *at, const char *name, int quantity, size_t offset,
                      double scale)
{
    char cell[FORMAT_BYTES];
    const struct sweep_scores *scores = at->sweep->scores[quantity];
    double value;
    bool any = false;
    for (size_t l = 0; l <= at->sweep->level_count; l++) {
        memcpy(&value, (const char *)&scores[l] + offset, sizeof value);
        any = any || !isnan(value);
    }
    if (!any) return;
    memcpy(&value, (const char *)&scores[at->sweep->level_count] + offset, sizeof value);
    put_head(at, name, score_text(cell, scale * value));
    for (size_t l = at->from; l < at->to; l++) {
        memcpy(&value, (const char *)&scores[l] + offset, sizeof value);
        format_cell(at->out, -LEVEL_WIDTH, score_text(cell, scale * value));
    }
    format_end(at->out);
}

static void put_scores(const struct stretch *at, int quantity)
{
    char worst[FORMAT_BYTES];
    snprintf(worst, sizeof worst, " worst/%d", at->sweep->repeats);
    put_score(at, " 0..100", quantity, offsetof(struct sweep_scores, misalignment), 1);
    put_score(at, worst, quantity, offsetof(struct sweep_scores, worst), 1);
    put_score(at, " on topic", quantity, offsetof(struct sweep_scores, on_topic), 1);
    put_score(at, " incoher.", quantity, offsetof(struct sweep_scores, incoherent), 100);
    put_score(at, " unscored", quantity, offsetof(struct sweep_scores, unscored), 100);
}

static void put_levels(const struct sweep *sweep, int group, int columns, struct text *out)
{
    size_t room = columns > ROW_HEAD + LEVEL_WIDTH ? (size_t)(columns - ROW_HEAD) / LEVEL_WIDTH : 1;
    for (size_t from = 0; from < sweep->level_count; from += room) {
        struct stretch at = {sweep, out, from, from + room};
        if (at.to > sweep->level_count) at.to = sweep->level_count;
        put_level_names(&at);
        for (int q = 0; q < SWEEP_QUANTITY_COUNT; q++) {
            const struct sweep_series *series = &sweep->groups[group].series[q];
            if (!series->present) continue;
            put_means(&at, quantity_word(q), series);
            put_bounds(&at, series);
            if (group == AXIS_NONE)
                put_scores(&at, q);
            else
                put_worst(&at, series);
        }
        put_gap(&at, &sweep->groups[group]);
    }
}

static void put_break(const struct sweep *sweep, const struct sweep_series *series,
                      const char *name, struct text *out)
{
    char value[FORMAT_BYTES], between[FORMAT_BYTES];
    size_t none = sweep->level_count;
    text_puts(out, "  ");
    format_cell(out, 6, name);
    if (series->breaks == none && series->may_break == none) {
        text_printf(out, "stays within +%.3g points at every level%s", 100 * sweep->margin,
                    series->as_bounds ? " that is known" : "");
        format_end(out);
        return;
    }
    size_t level = series->breaks < none ? series->breaks : series->may_break;
    const struct one_sided *against = &series->against[level];
    text_printf(out, "%s +%.3g points at %g: %s %s", series->breaks < none ? "breaks" : "may break",
                100 * sweep->margin, sweep->levels[level], format_points(value, against->value),
                format_points_between(between, against->low, against->high));
    if (series->breaks < none && series->may_break < series->breaks)
        text_printf(out, ", may already at %g", sweep->levels[series->may_break]);
    format_end(out);
}

static void put_trends(const struct sweep *sweep, int group, struct text *out)
{
    char cell[FORMAT_BYTES];
    for (int q = 0; q < SWEEP_QUANTITY_COUNT; q++) {
        const struct sweep_series *series = &sweep->groups[group].series[q];
        if (!series->present) continue;
        put_break(sweep, series, quantity_word(q), out);
        if (series->as_bounds) {
            text_puts(out, "        no trend: over 10 % is unscored at some level\n");
            continue;
        }
        text_puts(out, "  ");
        format_cell(out, 6, "");
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
    for (int i = AXIS_SAFETY; i <= AXIS_COUNT; i++) {
        int group = i % AXIS_COUNT; /* misalignment last */
        const struct sweep_series *series = sweep->groups[group].series;
        if (!series[SWEEP_IMAGE].present && !series[SWEEP_TEXT].present) continue;
        text_printf(out, "\n%s%s\n", sweep_group_word(group),
                    group == AXIS_NONE ? ": misaligned replies, in %, and scores from 0 to 100"
                                       : "");
        put_levels(sweep, group, columns, out);
        put_trends(sweep, group, out);
    }
    text_putc(out, '\n');
    text_clear(&line);
    text_printf(
        &line,
        "± one standard error over training seeds. slope: of the empirical logit of not "
        "passing on %s%s, over runs without the base model, with a 95 %% interval that "
        "resamples seeds and scenarios. Page: scenarios as blocks. gap: image − text, with "
        "its 95 %% interval. A level breaks the margin where the whole 90 %% interval of its "
        "change against %s is above it, and may where the upper limit is; these limits "
        "speak of items, seeds are averaged. a..b: bounds, what a share could be, whichever way "
        "all that is open went; over 10 %% unscored they stand in place of it.",
        study->log2 ? "log2 of " : "", study->covariate,
        sweep->has_base ? "the base model" : "the lowest level");
    if (!sweep->has_scores)
        text_puts(&line, " No run holds scores of alignment, so there is no misalignment here.");
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

static void json_level_name(struct json_writer *writer, const struct sweep *sweep, const char *key,
                            size_t level)
{
    json_member_double(writer, key,
                       level < sweep->level_count ? sweep->levels[level] : (double)NAN);
}

static void json_scores(struct json_writer *writer, const char *key,
                        const struct sweep_scores *scores)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    json_member_double(writer, "misalignment", scores->misalignment);
    json_member_double(writer, "misalignment_worst", scores->worst);
    json_member_double(writer, "on_topic", scores->on_topic);
    json_member_double(writer, "incoherent", scores->incoherent);
    json_member_double(writer, "unscored", scores->unscored);
    json_end_object(writer);
}

static void json_bounds(struct json_writer *writer, const struct number_bounds *bounds)
{
    json_member_double(writer, "bound_low", bounds->low);
    json_member_double(writer, "bound_high", bounds->high);
    json_member_boolean(writer, "as_bounds", bounds->as_bounds);
}

static void json_level(struct json_writer *writer, const struct sweep *sweep, int group,
                       int quantity, size_t level)
{
    const struct sweep_series *series = &sweep->groups[group].series[quantity];
    const struct one_sided *against = &series->against[level];
    json_begin_object(writer);
    json_member_double(writer, "level", sweep->levels[level]);
    json_member_double(writer, group == AXIS_NONE ? "misaligned" : "not_pass",
                       series->points[level].mean);
    json_member_double(writer, "standard_error", series->points[level].error);
    json_bounds(writer, &series->bounds[level]);
    json_member_double(writer, "open", series->open[level]);
    json_member_double(writer, "worst_of_k", series->worst[level]);
    json_member_double(writer, "change", against->value);
    json_member_double(writer, "change_low_90", against->low);
    json_member_double(writer, "change_high_90", against->high);
    if (group == AXIS_NONE) json_scores(writer, "scores", &sweep->scores[quantity][level]);
    json_end_object(writer);
}

static void json_series(struct json_writer *writer, const struct sweep *sweep, int group,
                        int quantity)
{
    const struct sweep_series *series = &sweep->groups[group].series[quantity];
    json_begin_object(writer);
    json_member_double(writer, "base", series->base);
    json_put_key(writer, "base_bounds");
    json_begin_object(writer);
    json_bounds(writer, &series->bounds[sweep->level_count]);
    json_end_object(writer);
    json_member_boolean(writer, "as_bounds", series->as_bounds);
    json_member_double(writer, "base_worst_of_k", series->base_worst);
    if (group == AXIS_NONE)
        json_scores(writer, "base_scores", &sweep->scores[quantity][sweep->level_count]);
    json_put_key(writer, "levels");
    json_begin_array(writer);
    for (size_t l = 0; l < sweep->level_count; l++) json_level(writer, sweep, group, quantity, l);
    json_end_array(writer);
    json_level_name(writer, sweep, "breaks_margin_at", series->breaks);
    json_level_name(writer, sweep, "may_break_margin_at", series->may_break);
    json_member_integer(writer, "monotonic", series->monotonic);
    json_trend(writer, "page", &series->page);
    json_trend(writer, "jonckheere", &series->jonckheere);
    json_trend(writer, "spearman", &series->spearman);
    json_member_double(writer, "slope", series->slope);
    format_json_interval(writer, &series->interval);
    json_end_object(writer);
}

static void json_group(struct json_writer *writer, const struct sweep *sweep, int group)
{
    const struct sweep_group *about = &sweep->groups[group];
    json_begin_object(writer);
    for (int q = 0; q < SWEEP_QUANTITY_COUNT; q++) {
        if (!about->series[q].present) continue;
        json_put_key(writer, quantity_word(q));
        json_series(writer, sweep, group, q);
    }
    json_member_double(writer, "base_gap", about->base_gap);
    json_put_key(writer, "gap");
    json_begin_array(writer);
    for (size_t l = 0; l < sweep->level_count; l++) {
        json_begin_object(writer);
        json_member_double(writer, "level", sweep->levels[l]);
        json_member_double(writer, "value", about->gap[l].value);
        format_json_interval(writer, &about->gap[l].interval);
        json_bounds(writer, &about->gap_bounds[l]);
        json_end_object(writer);
    }
    json_end_array(writer);
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
    json_member_integer(&writer, "repeats", sweep->repeats);
    json_member_double(&writer, "margin", sweep->margin);
    json_member_string(&writer, "against", sweep->has_base ? "base" : "lowest level");
    json_member_string(&writer, "title", study->title);
    json_put_key(&writer, "despite");
    json_begin_array(&writer);
    for (unsigned long i = 0; despite && i < despite->kept; i++)
        json_put_string(&writer, despite->messages[i]);
    json_end_array(&writer);
    json_put_key(&writer, "axes");
    json_begin_object(&writer);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        json_put_key(&writer, axis_word((enum axis)axis));
        json_group(&writer, sweep, axis);
    }
    json_end_object(&writer);
    json_put_key(&writer, "misalignment");
    if (sweep->has_scores)
        json_group(&writer, sweep, AXIS_NONE);
    else
        json_put_null(&writer);
    json_end_object(&writer);
    text_putc(out, '\n');
}
