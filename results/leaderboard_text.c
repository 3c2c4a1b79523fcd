/* A leaderboard as a terminal table and as JSON. */
#include <math.h>
#include <stdio.h>

#include "results/compare_format.h"
#include "results/leaderboard.h"
#include "results/report.h"

enum { WIDE = 108, MODEL_COLUMNS = 22 };

static const struct estimand_measures *system_of(const struct leaderboard_run *run)
{
    return &run->measures->by[ESTIMAND_SYSTEM];
}

/* ---- what the board is of ---- */

static void put_board(const struct leaderboard *board, int columns, struct text *out)
{
    const struct rollup *rollup = board->runs[board->reference].measures->rollup;
    const struct run_settings *settings = rollup->settings;
    struct run_judge judge = run_file_judge(rollup->run);
    struct text line;
    text_init(&line, 0);
    text_printf(&line,
                "suite %s (%.12s), %s %s, %zu items; judge %s; %s of %d repeat%s; conditions",
                settings->suite_version, settings->suite_digest, settings->split, settings->lang,
                rollup->items.count, judge.number ? judge.version : "none",
                aggregator_word(rollup->aggregator), rollup->k, rollup->k == 1 ? "" : "s");
    for (size_t i = 0; i < settings->condition_count; i++)
        text_printf(&line, " %s", condition_word(settings->conditions[i]));
    text_printf(&line, "; sampling %s, at most %lld tokens",
                settings->sampling && *settings->sampling ? settings->sampling : "none",
                (long long)settings->max_tokens);
    format_wrap(out, columns, 0, line.data);
    text_release(&line);
}

static void put_run(const struct leaderboard_run *run, int columns, struct text *out)
{
    const struct run_settings *settings = run->measures->rollup->settings;
    char shown[MODEL_SHOWN_BYTES];
    struct text line;
    text_init(&line, 0);
    text_puts(out, "  ");
    text_printf(&line, "%s (%s)", run_model_shown(settings, shown), run->path);
    if (run->sampled_otherwise)
        text_printf(&line, ": sampling %s, at most %lld tokens",
                    settings->sampling && *settings->sampling ? settings->sampling : "none",
                    (long long)settings->max_tokens);
    if (run->partial)
        text_puts(&line, ": PARTIAL, not ranked: a default condition is missing, or trials are "
                         "not finished or judged, or this is a shard");
    if (run->foreign) text_puts(&line, ": NOT COMPARABLE, not ranked (--despite)");
    format_wrap(out, columns - 2, 4, line.data);
    for (unsigned long i = 0; i < run->foreign_for.kept; i++) {
        text_puts(out, "    ");
        format_wrap(out, columns - 4, 4, run->foreign_for.messages[i]);
    }
    text_release(&line);
}

/* ---- an axis ---- */

static const char *span_of_shares(char out[FORMAT_BYTES], double low, double high)
{
    if (isnan(low) || isnan(high)) return "-";
    snprintf(out, FORMAT_BYTES, "%.0f..%.0f", 100 * low, 100 * high);
    return out;
}

static void put_condition(const struct condition_measures *condition, struct text *out)
{
    char cell[FORMAT_BYTES];
    format_cell(out, -8,
                !condition->present ? "-"
                : condition->as_bounds
                    ? span_of_shares(cell, condition->pass_low, condition->pass_high)
                    : format_percent(cell, condition->pass.value));
}

static void put_interval(const struct interval *interval, struct text *out)
{
    char cell[FORMAT_BYTES];
    if (isnan(interval->low))
        snprintf(cell, sizeof cell, "-");
    else
        snprintf(cell, sizeof cell, "[%.1f, %.1f]", 100 * interval->low, 100 * interval->high);
    format_cell(out, -14, cell);
}

static void put_flips(const struct axis_measures *axis, struct text *out)
{
    char cell[FORMAT_BYTES];
    const struct flips *flips = &axis->flips[CONDITION_IMAGE];
    bool bounds = flips->as_bounds || axis->conditions[CONDITION_IMAGE].as_bounds;
    format_cell(out, -8,
                bounds ? span_of_shares(cell, flips->low, flips->high)
                       : format_percent(cell, flips->both.value));
    if (bounds)
        format_cell(out, -14, "bounds");
    else
        put_interval(&flips->both.interval, out);
}

static void put_shift(const struct axis_measures *axis, bool wide, struct text *out)
{
    char cell[FORMAT_BYTES];
    const struct shift *shift = &axis->shift;
    bool bounds =
        axis->conditions[CONDITION_IMAGE].as_bounds || axis->conditions[CONDITION_TEXT].as_bounds;
    format_cell(out, -9,
                bounds ? span_of_shares(cell, shift->delta_low, shift->delta_high)
                       : format_points(cell, shift->present ? shift->delta.value : (double)NAN));
    if (wide)
        format_cell(out, -18,
                    bounds ? "bounds"
                           : format_points_between(cell, shift->delta.interval.low,
                                                   shift->delta.interval.high));
}

static void put_axis_heading(enum axis axis, bool wide, struct text *out)
{
    text_printf(out, "\n%s\n", axis_word(axis));
    format_cell(out, -4, "#");
    format_cell(out, 1, "");
    format_cell(out, MODEL_COLUMNS + (wide ? 10 : 0), "model");
    format_cell(out, -8, "flips");
    format_cell(out, -14, "95 %");
    format_cell(out, -8, "image");
    format_cell(out, -8, "text");
    format_cell(out, -9, "shift");
    if (wide) format_cell(out, -18, "95 %");
    format_cell(out, -6, "open");
    format_end(out);
}

static void put_axis(const struct leaderboard *board, enum axis axis, int columns, struct text *out)
{
    bool wide = columns >= WIDE;
    char cell[FORMAT_BYTES], shown[MODEL_SHOWN_BYTES];
    if (!board->place_count[axis]) return;
    put_axis_heading(axis, wide, out);
    for (size_t i = 0; i < board->place_count[axis]; i++) {
        const struct leaderboard_place *place = &board->places[axis][i];
        const struct leaderboard_run *run = &board->runs[place->run];
        const struct axis_measures *of = &system_of(run)->axes[axis];
        snprintf(cell, sizeof cell, "%zu", place->rank);
        format_cell(out, -4, place->rank ? cell : "-");
        format_cell(out, 1, "");
        format_cell(out, MODEL_COLUMNS + (wide ? 10 : 0),
                    run_model_shown(run->measures->rollup->settings, shown));
        put_flips(of, out);
        put_condition(&of->conditions[CONDITION_IMAGE], out);
        put_condition(&of->conditions[CONDITION_TEXT], out);
        put_shift(of, wide, out);
        format_cell(out, -6, format_percent(cell, of->conditions[CONDITION_IMAGE].unscored_share));
        format_end(out);
    }
}

/* ---- what stands beside ---- */

static void put_figure(const struct leaderboard_run *run, const char *key, struct text *out)
{
    char cell[FORMAT_BYTES];
    size_t index = 0;
    const struct figure_spec *spec = figure_find(key, &index);
    const struct figure *figure = &system_of(run)->figures[index][CONDITION_IMAGE];
    double value = figure->present ? figure->estimate.value : (double)NAN;
    format_cell(out, -9,
                figure->present && figure->as_bounds
                    ? span_of_shares(cell, figure->low, figure->high)
                : spec->kind == FIGURE_SHARE ? format_percent(cell, value)
                                             : format_number(cell, value));
}

/* In the order of consequence, where over-warning shows at once; without that axis as given. */
static void put_beside(const struct leaderboard *board, struct text *out)
{
    static const char *const keys[] = {"r0",
                                       "boilerplate",
                                       "false_alarm",
                                       "foresight_dprime",
                                       "over_rejection_rate",
                                       "attack_success"};
    static const char *const titles[] = {"R0", "boiler.", "alarm", "d'", "overrej.", "unsafe"};
    bool ordered = board->place_count[AXIS_CONSEQUENCE] == board->count;
    char shown[MODEL_SHOWN_BYTES];
    text_puts(out,
              "\nwith the picture, %: R0 and boilerplate beside false alarms and foresight d';\n"
              "over-rejection beside unsafe replies\n");
    format_cell(out, 5, "");
    format_cell(out, MODEL_COLUMNS - 3, "model");
    for (size_t k = 0; k < ARRAY_LENGTH(keys); k++) format_cell(out, -9, titles[k]);
    format_end(out);
    for (size_t i = 0; i < board->count; i++) {
        size_t r = ordered ? board->places[AXIS_CONSEQUENCE][i].run : i;
        const struct leaderboard_run *run = &board->runs[r];
        format_cell(out, 5, "");
        format_cell(out, MODEL_COLUMNS - 3,
                    run_model_shown(run->measures->rollup->settings, shown));
        for (size_t k = 0; k < ARRAY_LENGTH(keys); k++) put_figure(run, keys[k], out);
        format_end(out);
    }
}

void leaderboard_text(const struct leaderboard *board, int columns, struct text *out)
{
    put_board(board, columns, out);
    for (size_t r = 0; r < board->count; r++) put_run(&board->runs[r], columns, out);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        put_axis(board, (enum axis)axis, columns, out);
    put_beside(board, out);
    text_putc(out, '\n');
    format_wrap(out, columns, 0,
                "Each axis is sorted by flip accuracy (flips): both sides of a flip passed with "
                "the picture. There is no total. image, text: passed; shift: not passed with the "
                "picture less not passed in words; open: unscored; all in %. a..b: bounds, because "
                "over 10 % is open; such a run has no place there. Whether two places differ is "
                "for parallax compare to say.");
}

/* ---- JSON ---- */

static void json_run(struct json_writer *writer, const struct leaderboard_run *run)
{
    json_begin_object(writer);
    json_member_string(writer, "file", run->path);
    json_member_boolean(writer, "ranked", !run->partial && !run->foreign);
    json_member_boolean(writer, "partial", run->partial);
    json_member_boolean(writer, "sampled_otherwise", run->sampled_otherwise);
    json_put_key(writer, "not_comparable");
    json_begin_array(writer);
    for (unsigned long i = 0; i < run->foreign_for.kept; i++)
        json_put_string(writer, run->foreign_for.messages[i]);
    json_end_array(writer);
    json_put_key(writer, "card");
    report_put_card(writer, run->measures);
    json_end_object(writer);
}

static void json_places(struct json_writer *writer, const struct leaderboard *board, enum axis axis)
{
    json_put_key(writer, axis_word(axis));
    json_begin_array(writer);
    for (size_t i = 0; i < board->place_count[axis]; i++) {
        const struct leaderboard_place *place = &board->places[axis][i];
        json_begin_object(writer);
        json_put_key(writer, "rank");
        if (place->rank)
            json_put_integer(writer, (int64_t)place->rank);
        else
            json_put_null(writer);
        json_member_integer(writer, "run", (int64_t)place->run);
        json_end_object(writer);
    }
    json_end_array(writer);
}

void leaderboard_json(const struct leaderboard *board, struct text *out)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_member_integer(&writer, "parallax_leaderboard", 1);
    json_member_integer(&writer, "reference", (int64_t)board->reference);
    json_put_key(&writer, "runs");
    json_begin_array(&writer);
    for (size_t r = 0; r < board->count; r++) json_run(&writer, &board->runs[r]);
    json_end_array(&writer);
    json_put_key(&writer, "axes");
    json_begin_object(&writer);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        if (board->place_count[axis]) json_places(&writer, board, (enum axis)axis);
    json_end_object(&writer);
    json_end_object(&writer);
    text_putc(out, '\n');
}
