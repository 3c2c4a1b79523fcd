/* A leaderboard as a terminal table and as JSON. */
#include <math.h>
#include <stdio.h>

#include "results/compare_format.h"
#include "results/leaderboard.h"
#include "results/report.h"

enum { WIDE = 108, MODEL_COLUMNS = 22, SHIFT_COLUMNS = 10, PASS_COLUMNS = 8, PAIRS_SHOWN = 10 };

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
    if (run->partial) {
        text_puts(&line, ": PARTIAL, not ranked: ");
        partial_words(run->measures, &line);
    }
    if (run->foreign) text_puts(&line, ": NOT COMPARABLE, not ranked (--despite)");
    format_wrap(out, columns - 2, 4, line.data);
    for (unsigned long i = 0; i < run->foreign_for.kept; i++) {
        text_puts(out, "    ");
        format_wrap(out, columns - 4, 4, run->foreign_for.messages[i]);
    }
    text_release(&line);
}

/* ---- an axis ---- */

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
    bool bounds = flips->as_bounds;
    format_cell(out, -8,
                bounds ? format_span(cell, flips->low, flips->high)
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
    bool bounds = shift->as_bounds;
    format_cell(out, -SHIFT_COLUMNS,
                bounds ? format_span(cell, shift->delta_low, shift->delta_high)
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
    format_cell(out, -3, "#");
    format_cell(out, 1, "");
    format_cell(out, MODEL_COLUMNS + (wide ? 10 : 0), "model");
    format_cell(out, -8, "flips");
    format_cell(out, -14, "95 %");
    format_cell(out, -PASS_COLUMNS, "image");
    format_cell(out, -PASS_COLUMNS, "text");
    format_cell(out, -SHIFT_COLUMNS, "shift");
    if (wide) format_cell(out, -18, "95 %");
    format_cell(out, -6, "open");
    format_end(out);
}

/* Sides of the flips of an axis that have no value with the picture, by their own axis. */
static void count_open_sides(const struct rollup *rollup, enum axis axis, size_t open[AXIS_COUNT])
{
    const struct condition_value about = {ESTIMAND_SYSTEM, CONDITION_IMAGE};
    for (size_t i = 0; i < rollup->items.count; i++) {
        if (!run_items_counts(&rollup->items, i, axis)) continue;
        int64_t flip = flips_sibling(rollup, i);
        if (flip < 0) continue;
        open[axis] += isnan(value_not_pass(rollup, i, &about));
        open[rollup->items.items[flip].category->axis] +=
            isnan(value_not_pass(rollup, (size_t)flip, &about));
    }
}

/* Flips reach over two axes: with little open on its own an axis may still only have bounds. */
static void put_flips_reason(const struct leaderboard_run *run, enum axis axis, int columns,
                             struct text *out)
{
    const struct axis_measures *of = &system_of(run)->axes[axis];
    size_t open[AXIS_COUNT] = {0};
    struct text line;
    if (!of->flips[CONDITION_IMAGE].as_bounds || of->conditions[CONDITION_IMAGE].as_bounds) return;
    count_open_sides(run->measures->rollup, axis, open);
    text_init(&line, 0);
    text_printf(&line, "bounds: %zu of %zu flips are open, by replies to",
                of->flips[CONDITION_IMAGE].incomplete, of->flips[CONDITION_IMAGE].count);
    const char *separator = " ";
    for (int other = AXIS_SAFETY; other < AXIS_COUNT; other++) {
        if (!open[other]) continue;
        text_printf(&line, "%s%s (%zu)", separator, axis_word((enum axis)other), open[other]);
        separator = ", ";
    }
    text_puts(out, "     ");
    format_wrap(out, columns - 5, 5, line.data);
    text_release(&line);
}

static void put_axis(const struct leaderboard *board, enum axis axis, int columns, struct text *out)
{
    bool wide = columns >= WIDE;
    char cell[FORMAT_BYTES], shown[MODEL_SHOWN_BYTES];
    put_axis_heading(axis, wide, out);
    for (size_t i = 0; i < board->place_count[axis]; i++) {
        const struct leaderboard_place *place = &board->places[axis][i];
        const struct leaderboard_run *run = &board->runs[place->run];
        const struct axis_measures *of = &system_of(run)->axes[axis];
        snprintf(cell, sizeof cell, "%zu", place->rank);
        format_cell(out, -3, place->rank ? cell : "-");
        format_cell(out, 1, "");
        format_cell(out, MODEL_COLUMNS + (wide ? 10 : 0),
                    run_model_shown(run->measures->rollup->settings, shown));
        put_flips(of, out);
        format_cell(out, -PASS_COLUMNS, format_condition(cell, &of->conditions[CONDITION_IMAGE]));
        format_cell(out, -PASS_COLUMNS, format_condition(cell, &of->conditions[CONDITION_TEXT]));
        put_shift(of, wide, out);
        format_cell(out, -6, format_percent(cell, of->conditions[CONDITION_IMAGE].unscored_share));
        format_end(out);
        put_flips_reason(run, axis, columns, out);
    }
}

/* ---- who differs from whom ---- */

/* "1 oracle": the place and the model of a run. */
static void put_ranked(const struct leaderboard *board, enum axis axis, size_t run, int width,
                       struct text *out)
{
    char shown[MODEL_SHOWN_BYTES];
    size_t at = 0;
    while (board->places[axis][at].run != run) at++;
    text_printf(out, "%2zu ", board->places[axis][at].rank);
    format_cell(out, width, run_model_shown(board->runs[run].measures->rollup->settings, shown));
}

static void put_pair(const struct leaderboard *board, enum axis axis,
                     const struct leaderboard_pair *pair, bool wide, struct text *out)
{
    char cell[FORMAT_BYTES];
    const struct change *flips = &pair->flips;
    const struct interval *interval = &flips->estimate.interval;
    text_puts(out, "     − ");
    put_ranked(board, axis, pair->second, MODEL_COLUMNS - 2 + (wide ? 10 : 0), out);
    format_cell(out, -7, format_points(cell, flips->estimate.value));
    format_cell(out, -17, format_points_between(cell, interval->low, interval->high));
    format_cell(out, -7, format_p(cell, flips->p_adjusted));
    text_printf(out, "  %s%s", leaderboard_pair_word(pair), flips->loose ? "?" : "");
    format_end(out);
}

/* All pairs of a short board, neighbours of a long one: the rest stands in --json and --html. */
static void put_pairs(const struct leaderboard *board, enum axis axis, int columns,
                      struct text *out)
{
    bool wide = columns >= WIDE;
    size_t count = board->pair_count[axis];
    bool all = count <= PAIRS_SHOWN || board->neighbours[axis];
    if (!count) return;
    format_cell(out, MODEL_COLUMNS + 8 + (wide ? 10 : 0), "  flips, paired, in points");
    format_cell(out, -7, "Δ");
    format_cell(out, -17, "95 %");
    format_cell(out, -7, "p Holm");
    format_end(out);
    for (size_t i = 0; i < count; i++) {
        const struct leaderboard_pair *pair = &board->pairs[axis][i];
        bool next = i == 0 || board->pairs[axis][i - 1].first != pair->first;
        if (next) {
            text_puts(out, "  ");
            put_ranked(board, axis, pair->first, columns - 10, out);
            format_end(out);
        }
        if (all || next) put_pair(board, axis, pair, wide, out);
    }
    if (!all) text_printf(out, "  neighbours of %zu pairs (all: --json, --html)\n", count);
}

/* ---- what stands beside ---- */

/* Wide enough for "-3.5..3.5" beside its neighbour. */
static int figure_columns(const struct figure_spec *spec)
{
    return spec->kind == FIGURE_SHARE ? 9 : 11;
}

static void put_figure(const struct leaderboard_run *run, const char *key, struct text *out)
{
    char cell[FORMAT_BYTES];
    size_t index = 0;
    const struct figure_spec *spec = figure_find(key, &index);
    const struct figure *figure = &system_of(run)->figures[index][CONDITION_IMAGE];
    double value = figure->present ? figure->estimate.value : (double)NAN;
    bool share = spec->kind == FIGURE_SHARE;
    const char *shown = cell;
    if (!figure->as_bounds)
        shown = share ? format_percent(cell, value) : format_number(cell, value);
    else if (share || isnan(figure->low) || isnan(figure->high))
        shown = format_span(cell, figure->low, figure->high);
    else
        snprintf(cell, sizeof cell, "%.1f..%.1f", figure->low, figure->high);
    format_cell(out, -figure_columns(spec), shown);
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
    for (size_t k = 0; k < ARRAY_LENGTH(keys); k++) {
        size_t index;
        format_cell(out, -figure_columns(figure_find(keys[k], &index)), titles[k]);
    }
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
        if (board->place_count[axis]) {
            put_axis(board, (enum axis)axis, columns, out);
            put_pairs(board, (enum axis)axis, columns, out);
        }
    put_beside(board, out);
    text_putc(out, '\n');
    format_wrap(out, columns, 0,
                "Each axis is sorted by flip accuracy (flips): both sides of a flip passed with "
                "the picture. There is no total. image, text: passed; shift: not passed with the "
                "picture less not passed in words; open: unscored; all in %. a..b: bounds, because "
                "over 10 % is open; such a run has no place there. p: sign flips over scenarios, "
                "adjusted by Holm over the pairs of the axis. better: p < .05; tied: not that, and "
                "the 90 % interval lies within ±5 points; else not told apart. ?: not so, had what "
                "is open gone the other way.");
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

static void json_pairs(struct json_writer *writer, const struct leaderboard *board, enum axis axis)
{
    json_put_key(writer, axis_word(axis));
    json_begin_array(writer);
    for (size_t i = 0; i < board->pair_count[axis]; i++) {
        const struct leaderboard_pair *pair = &board->pairs[axis][i];
        const struct change *flips = &pair->flips;
        json_begin_object(writer);
        json_member_integer(writer, "first", (int64_t)pair->first);
        json_member_integer(writer, "second", (int64_t)pair->second);
        json_member_double(writer, "pairs", flips->pairs);
        json_member_double(writer, "delta", flips->estimate.value);
        format_json_interval(writer, &flips->estimate.interval);
        json_member_double(writer, "low_90", flips->sides.low);
        json_member_double(writer, "high_90", flips->sides.high);
        json_member_double(writer, "bound_low", flips->bound_low);
        json_member_double(writer, "bound_high", flips->bound_high);
        json_member_double(writer, "p", flips->p);
        json_member_double(writer, "p_adjusted", flips->p_adjusted);
        json_member_string(writer, "verdict", leaderboard_pair_word(pair));
        json_member_boolean(writer, "could_be_undone", flips->loose);
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
    json_put_key(&writer, "comparisons");
    json_begin_object(&writer);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        if (board->place_count[axis]) json_pairs(&writer, board, (enum axis)axis);
    json_end_object(&writer);
    json_end_object(&writer);
    text_putc(out, '\n');
}
