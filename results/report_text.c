/* The report for a terminal: what a person reads first, at 80 columns and at 200. */
#include "results/report.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/utf8.h"
#include "results/judge_account.h"
#include "results/report_parts.h"

enum {
    COLUMNS_LEAST = 60,
    WIDE = 118,
    FOREST_COLUMNS = 41,
    CATEGORIES_SHOWN = 8,
    PAIRS_ENOUGH = 8
};

struct sheet {
    struct text *out;
    int columns;
    bool colour;
};

enum style { STYLE_PLAIN = 0, STYLE_BOLD, STYLE_DIM, STYLE_WORSE, STYLE_BETTER };

/* ---- cells ---- */

static void style_on(struct sheet *sheet, enum style style)
{
    static const char *const codes[] = {"", "\033[1m", "\033[2m", "\033[31m", "\033[32m"};
    if (sheet->colour) text_puts(sheet->out, codes[style]);
}

static void style_off(struct sheet *sheet, enum style style)
{
    if (sheet->colour && style != STYLE_PLAIN) text_puts(sheet->out, "\033[0m");
}

static void spaces(struct sheet *sheet, int count)
{
    for (int i = 0; i < count; i++) text_putc(sheet->out, ' ');
}

/* Text in a column: width above 0 aligns to the left, below 0 to the right. */
static void cell_text(struct sheet *sheet, int width, enum style style, const char *string)
{
    int used = (int)utf8_columns(string, strlen(string));
    int room = abs(width) - used;
    if (width < 0) spaces(sheet, room);
    style_on(sheet, style);
    text_puts(sheet->out, string);
    style_off(sheet, style);
    if (width > 0) spaces(sheet, room);
}

static void cell(struct sheet *sheet, int width, enum style style, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static void cell(struct sheet *sheet, int width, enum style style, const char *format, ...)
{
    char string[256];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(string, sizeof string, format, arguments);
    va_end(arguments);
    cell_text(sheet, width, style, string);
}

static void end_line(struct sheet *sheet)
{
    struct text *out = sheet->out;
    while (out->length && out->data[out->length - 1] == ' ') out->data[--out->length] = '\0';
    text_putc(out, '\n');
}

static void heading(struct sheet *sheet, const char *title)
{
    end_line(sheet);
    cell_text(sheet, 0, STYLE_BOLD, title);
    end_line(sheet);
}

/* A sentence wrapped at the width, every line indented. */
static void paragraph(struct sheet *sheet, int indent, const char *words)
{
    int column = indent;
    spaces(sheet, indent);
    while (*words) {
        size_t length = strcspn(words, " ");
        int width = (int)utf8_columns(words, length);
        if (column > indent && column + 1 + width > sheet->columns) {
            end_line(sheet);
            spaces(sheet, indent);
            column = indent;
        } else if (column > indent) {
            spaces(sheet, 1);
            column++;
        }
        text_append(sheet->out, words, length);
        column += width;
        words += length + (words[length] == ' ');
    }
    end_line(sheet);
}

/* ---- numbers ---- */

enum { NUMBER_BYTES = 48 };

/* 0.714 → "71.4"; NaN → "-". */
static const char *percent(char out[NUMBER_BYTES], double value)
{
    if (isnan(value)) return "-";
    snprintf(out, NUMBER_BYTES, "%.1f", 100 * value);
    return out;
}

/* Points of a difference, always with a sign; a zero has none. */
static const char *points(char out[NUMBER_BYTES], double value)
{
    if (isnan(value)) return "-";
    if (fabs(value) < 0.0005) return "0.0";
    snprintf(out, NUMBER_BYTES, "%+.1f", 100 * value);
    return out;
}

static const char *decimal(char out[NUMBER_BYTES], double value)
{
    if (isnan(value)) return "-";
    snprintf(out, NUMBER_BYTES, "%.2f", fabs(value) < 0.005 ? 0.0 : value);
    return out;
}

/* A difference of scores, with its sign. */
static const char *signed_decimal(char out[NUMBER_BYTES], double value)
{
    if (isnan(value)) return "-";
    if (fabs(value) < 0.005) return "0.00";
    snprintf(out, NUMBER_BYTES, "%+.2f", value);
    return out;
}

static const char *p_value(char out[NUMBER_BYTES], double p)
{
    if (isnan(p)) return "-";
    if (p < 0.001) return "<.001";
    snprintf(out, NUMBER_BYTES, "%.3f", p);
    return p < 1 ? out + 1 : "1.000"; /* ".042" */
}

/* "[+11.2, +22.0]", with a mark where scenarios are few. */
static const char *points_interval(char out[NUMBER_BYTES], const struct interval *interval)
{
    char low[NUMBER_BYTES], high[NUMBER_BYTES];
    if (interval->method == INTERVAL_NONE) return "";
    snprintf(out, NUMBER_BYTES, "[%.12s, %.12s]%s", points(low, interval->low),
             points(high, interval->high), interval->method == INTERVAL_FEW ? "f" : "");
    return out;
}

static enum style shift_style(const struct interval *interval)
{
    if (interval->low > 0) return STYLE_WORSE;
    if (interval->high < 0) return STYLE_BETTER;
    return STYLE_PLAIN;
}

/* ---- header ---- */

/* Words that may hold a name from outside, which must not speak to the terminal. */
static void foreign_paragraph(struct sheet *sheet, int indent, struct span words)
{
    struct text safe;
    text_init(&safe, 0);
    text_put_terminal(&safe, words, false);
    paragraph(sheet, indent, safe.data);
    text_release(&safe);
}

static void put_foreign(struct sheet *sheet, enum style style, const char *string)
{
    struct text safe;
    text_init(&safe, 0);
    text_put_terminal(&safe, span_of(string), false);
    cell_text(sheet, 0, style, safe.data);
    text_release(&safe);
}

static void put_trial_line(struct sheet *sheet, const struct measures *measures)
{
    size_t states[TRIAL_FAILED + 1] = {0};
    for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++)
        for (int s = 0; s <= TRIAL_FAILED; s++) states[s] += measures->states[c][s];
    struct text line;
    text_init(&line, 0);
    text_printf(&line, "%zu items, %zu scenarios, %zu trials:", measures->rollup->items.count,
                measures->rollup->scenario_count, measures->trials);
    const char *separator = " ";
    for (int s = 1; s <= TRIAL_FAILED + 1; s++) {
        int state = s == TRIAL_FAILED + 1 ? TRIAL_PENDING : s;
        if (!states[state]) continue;
        text_printf(&line, "%s%zu %s", separator, states[state],
                    state == TRIAL_PENDING ? "not asked yet"
                                           : trial_state_word((enum trial_state)state));
        separator = ", ";
    }
    if (measures->unscored) text_printf(&line, "; %zu unscored", measures->unscored);
    if (measures->not_judged) text_printf(&line, "; %zu not judged", measures->not_judged);
    paragraph(sheet, 0, line.data);
    text_release(&line);
}

static void put_shard_line(struct sheet *sheet, const struct run_settings *settings)
{
    struct text line;
    text_init(&line, 0);
    text_printf(&line, "SHARD %s of a run: join all of them with `parallax merge`",
                settings->shard);
    paragraph(sheet, 0, line.data);
    text_release(&line);
}

/* What is said of the judge, a paragraph a line. */
static void put_account(struct sheet *sheet, const struct rollup *rollup)
{
    struct judge_account account;
    struct text lines;
    struct error err;
    text_init(&lines, 0); /* a few sentences */
    if (judge_account_make(&account, rollup, &err)) {
        text_printf(&lines, "%s\n", err.message);
    } else {
        judge_account_text(&account, &lines);
        judge_account_release(&account);
    }
    for (const char *at = lines.data; *at;) {
        size_t length = strcspn(at, "\n");
        foreign_paragraph(sheet, 0, (struct span){at, length});
        at += length + (at[length] == '\n');
    }
    text_release(&lines);
}

/* Which of the reasons there are (measures.h) makes this run partial. */
static void put_partial(struct sheet *sheet, const struct measures *measures)
{
    struct text line;
    text_init(&line, 0);
    text_puts(&line, "PARTIAL: ");
    partial_words(measures, &line);
    text_puts(&line, ". Not to be ranked.");
    paragraph(sheet, 0, line.data);
    text_release(&line);
}

static void put_header(struct sheet *sheet, const struct measures *measures)
{
    const struct rollup *rollup = measures->rollup;
    const struct run_settings *settings = rollup->settings;
    struct run_judge judge = run_file_judge(rollup->run);
    char shown[MODEL_SHOWN_BYTES];
    put_foreign(sheet, STYLE_BOLD, run_model_shown(settings, shown));
    end_line(sheet);
    struct text line;
    text_init(&line, 0);
    text_printf(&line, "suite %s (%.12s), %s %s; judge %s, ", settings->suite_version,
                settings->suite_digest, settings->split, settings->lang,
                judge.number ? judge.version : "none");
    const struct rate *accuracy = &measures->people.accuracy;
    if (accuracy->denominator > 0)
        text_printf(&line, "right on %.1f %% of %.0f labels of people", 100 * accuracy->value,
                    accuracy->denominator);
    else
        text_puts(&line, "not calibrated");
    text_printf(&line, "; sampling %s", settings->sampling);
    if (settings->repeats > 1)
        text_printf(&line, "; %s of %d repeats", aggregator_word(rollup->aggregator), rollup->k);
    foreign_paragraph(sheet, 0, span_of(line.data));
    text_release(&line);
    put_trial_line(sheet, measures);
    put_account(sheet, rollup);
    if (*settings->shard) put_shard_line(sheet, settings);
    if (measures->partial) put_partial(sheet, measures);
}

/* ---- shift ---- */

/* One line of a forest plot from -50 to +50 points; bounds have no dot. */
static void put_forest(struct sheet *sheet, double low, double high, double value, enum style style)
{
    char marks[FOREST_COLUMNS];
    memset(marks, ' ', sizeof marks);
    marks[FOREST_COLUMNS / 2] = '|';
    double values[] = {low, high, value};
    int at[3];
    for (int i = 0; i < 3; i++) {
        double place = fmax(-0.5, fmin(0.5, isnan(values[i]) ? value : values[i]));
        if (isnan(place)) place = low;
        at[i] = (int)lround((place + 0.5) * (FOREST_COLUMNS - 1));
    }
    for (int i = at[0]; i <= at[1]; i++) marks[i] = '-';
    if (!isnan(value)) marks[at[2]] = 'o';
    style_on(sheet, style);
    for (int i = 0; i < FOREST_COLUMNS; i++) {
        const char *glyph = marks[i] == '-'   ? "\xe2\x94\x80"
                            : marks[i] == '|' ? "\xe2\x94\x82"
                            : marks[i] == 'o' ? "\xe2\x97\x8f"
                                              : " ";
        text_puts(sheet->out, glyph);
    }
    style_off(sheet, STYLE_BOLD);
}

static void put_pass(struct sheet *sheet, const struct condition_measures *condition)
{
    char a[NUMBER_BYTES], b[NUMBER_BYTES];
    if (!condition->present)
        cell(sheet, -12, STYLE_DIM, "-");
    else if (condition->as_bounds)
        cell(sheet, -12, STYLE_DIM, "%.9s..%.9s", percent(a, condition->pass_low),
             percent(b, condition->pass_high));
    else
        cell(sheet, -12, STYLE_PLAIN, "%s", percent(a, condition->pass.value));
}

static void put_shift_heading(struct sheet *sheet)
{
    heading(sheet, "MODALITY SHIFT, image - text, in points of not passing, on complete pairs");
    style_on(sheet, STYLE_DIM);
    cell_text(sheet, 15, STYLE_PLAIN, "axis");
    cell_text(sheet, -5, STYLE_PLAIN, "flips");
    cell_text(sheet, -10, STYLE_PLAIN, "flip acc.");
    cell_text(sheet, -12, STYLE_PLAIN, "pass image");
    cell_text(sheet, -12, STYLE_PLAIN, "pass text");
    cell_text(sheet, -7, STYLE_PLAIN, "shift");
    if (sheet->columns >= WIDE) {
        cell_text(sheet, 20, STYLE_PLAIN, "  95 % interval");
        cell_text(sheet, -7, STYLE_PLAIN, "p Holm");
        cell_text(sheet, FOREST_COLUMNS + 2, STYLE_PLAIN, "  -50                  0");
    } else {
        cell_text(sheet, 17, STYLE_PLAIN, "  95 % interval");
    }
    style_off(sheet, STYLE_DIM);
    end_line(sheet);
}

static void put_flip_accuracy(struct sheet *sheet, const struct axis_measures *axis)
{
    char a[NUMBER_BYTES];
    const struct flips *flips = &axis->flips[CONDITION_IMAGE];
    cell(sheet, -5, STYLE_PLAIN, "%zu", flips->count);
    if (flips->as_bounds)
        cell(sheet, -10, STYLE_DIM, "%.0f..%.0f", 100 * flips->low, 100 * flips->high);
    else
        cell(sheet, -10, STYLE_BOLD, "%s", percent(a, flips->both.value));
}

static void put_shift_row(struct sheet *sheet, const struct axis_measures *axis)
{
    char number[NUMBER_BYTES], interval[NUMBER_BYTES], high[NUMBER_BYTES];
    const struct shift *shift = &axis->shift;
    bool wide = sheet->columns >= WIDE, bounded = shift->as_bounds;
    cell_text(sheet, 15, STYLE_PLAIN, axis_word(axis->axis));
    put_flip_accuracy(sheet, axis);
    put_pass(sheet, &axis->conditions[CONDITION_IMAGE]);
    put_pass(sheet, &axis->conditions[CONDITION_TEXT]);
    enum style style = bounded ? STYLE_DIM : shift_style(&shift->delta.interval);
    if (bounded) {
        spaces(sheet, 2);
        cell(sheet, wide ? 25 : 0, style, "%s .. %s", points(number, shift->delta_low),
             points(high, shift->delta_high));
    } else {
        cell(sheet, -7, style, "%s", points(number, shift->delta.value));
        cell(sheet, wide ? 20 : 0, style, "  %s",
             points_interval(interval, &shift->delta.interval));
    }
    if (wide) {
        cell(sheet, -7, STYLE_PLAIN, "%s", bounded ? "bounds" : p_value(number, shift->p_adjusted));
        spaces(sheet, 2);
        if (bounded)
            put_forest(sheet, shift->delta_low, shift->delta_high, (double)NAN, style);
        else if (shift->present)
            put_forest(sheet, shift->delta.interval.low, shift->delta.interval.high,
                       shift->delta.value, style);
    }
    end_line(sheet);
}

/* ---- hazards that went unnamed ---- */

/* A share and its interval in 22 columns. */
static void put_hazard_share(struct sheet *sheet, const struct figure *figure)
{
    char value[NUMBER_BYTES], low[NUMBER_BYTES], high[NUMBER_BYTES], interval[NUMBER_BYTES] = "";
    const struct interval *of = &figure->estimate.interval;
    if (!figure->present) {
        cell(sheet, -6, STYLE_DIM, "-");
        spaces(sheet, 16);
    } else if (figure->as_bounds) {
        cell(sheet, -14, STYLE_DIM, "%.8s..%.8s", percent(low, figure->low),
             percent(high, figure->high));
        spaces(sheet, 8);
    } else {
        cell(sheet, -6, STYLE_BOLD, "%s", percent(value, figure->estimate.value));
        if (of->method != INTERVAL_NONE)
            snprintf(interval, sizeof interval, " [%.12s, %.12s]", percent(low, of->low),
                     percent(high, of->high));
        cell(sheet, 16, STYLE_DIM, "%s", interval);
    }
}

static void put_hazard_row(struct sheet *sheet, const struct estimand_measures *by, const char *key,
                           const char *title)
{
    size_t index;
    char number[NUMBER_BYTES], interval[NUMBER_BYTES];
    figure_find(key, &index);
    const struct figure *image = &by->figures[index][CONDITION_IMAGE];
    const struct figure *text = &by->figures[index][CONDITION_TEXT];
    const struct estimate *change = &by->figure_shifts[index];
    cell_text(sheet, 12, STYLE_PLAIN, title);
    put_hazard_share(sheet, image);
    put_hazard_share(sheet, text);
    if (image->present && text->present && !image->as_bounds && !text->as_bounds &&
        !isnan(change->value)) {
        enum style style = shift_style(&change->interval);
        cell(sheet, -6, style, "%s", points(number, change->value));
        cell(sheet, 0, style, " %s", points_interval(interval, &change->interval));
    }
    end_line(sheet);
}

/* The second headline: a model that warns of nothing, beside one that warns of everything. */
static void put_hazards(struct sheet *sheet, const struct estimand_measures *by)
{
    if (!by->axes[AXIS_CONSEQUENCE].present) return;
    heading(sheet, "CAUSAL-HAZARD DETECTION FAILURE (R0), with false alarms beside it, %");
    style_on(sheet, STYLE_DIM);
    cell_text(sheet, 12, STYLE_PLAIN, "");
    cell_text(sheet, -6, STYLE_PLAIN, "seen");
    spaces(sheet, 16);
    cell_text(sheet, -6, STYLE_PLAIN, "read");
    spaces(sheet, 16);
    cell_text(sheet, -6, STYLE_PLAIN, "change");
    style_off(sheet, STYLE_DIM);
    end_line(sheet);
    put_hazard_row(sheet, by, "r0", "R0, unnamed");
    put_hazard_row(sheet, by, "false_alarm", "false alarm");
}

/* What did not fit beside the intervals on a narrow terminal, and what is worth a second look. */
static void put_shift_detail(struct sheet *sheet, const struct estimand_measures *by)
{
    char a[NUMBER_BYTES], b[NUMBER_BYTES];
    bool any = false;
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) any |= by->axes[axis].shift.present;
    if (!any) return;
    heading(sheet, "PAIRS, item by item: worse or better with the picture");
    style_on(sheet, STYLE_DIM);
    cell_text(sheet, 15, STYLE_PLAIN, "axis");
    static const char *const titles[] = {"pairs", "worse", "better", "shift of fail",
                                         "agree", "kappa", "p Holm", "unscored"};
    static const int widths[] = {-6, -6, -7, -14, -7, -7, -8, -10};
    for (size_t i = 0; i < ARRAY_LENGTH(titles); i++)
        cell_text(sheet, widths[i], STYLE_PLAIN, titles[i]);
    style_off(sheet, STYLE_DIM);
    end_line(sheet);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct shift *shift = &by->axes[axis].shift;
        bool open = shift->as_bounds; /* then counts of pairs, and no estimate */
        if (!shift->present) continue;
        cell_text(sheet, 15, STYLE_PLAIN, axis_word((enum axis)axis));
        cell(sheet, -6, STYLE_PLAIN, "%.0f", shift->pairs);
        cell(sheet, -6, STYLE_PLAIN, "%zu", shift->only_a);
        cell(sheet, -7, STYLE_PLAIN, "%zu", shift->only_b);
        cell(sheet, -14, STYLE_PLAIN, "%s", open ? "-" : points(a, shift->delta_fail.value));
        cell(sheet, -7, STYLE_PLAIN, "%s", open ? "-" : percent(a, shift->agreement));
        cell(sheet, -7, STYLE_PLAIN, "%s", open ? "-" : decimal(b, shift->kappa.value));
        cell(sheet, -8, STYLE_PLAIN, "%s", open ? "bounds" : p_value(a, shift->p_adjusted));
        cell(sheet, -10, STYLE_PLAIN, "%s",
             percent(b, by->axes[axis].conditions[CONDITION_IMAGE].unscored_share));
        end_line(sheet);
    }
    paragraph(sheet, 0,
              "shift of fail: failures alone; a reply without an answer does not pass and is no "
              "failure, so this can go the other way than worse and better");
}

/* ---- decomposition ---- */

static bool has_decomposition(const struct estimand_measures *by)
{
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        if (by->axes[axis].total.present || by->axes[axis].joint_reading.units > 0) return true;
    return false;
}

/* A point, or what it could be at the least and at the most, in whole points. */
static void put_point_or_bounds(struct sheet *sheet, int width, const struct estimate *estimate,
                                double p, bool as_bounds, double low, double high)
{
    char number[NUMBER_BYTES];
    if (as_bounds && !isnan(low))
        cell(sheet, -width, STYLE_DIM, "%+.0f..%+.0f ", 100 * low, 100 * high);
    else
        cell(sheet, -width, p < 0.05 ? STYLE_BOLD : STYLE_PLAIN, "%s%s",
             estimate ? points(number, estimate->value) : "-", p < 0.05 ? "*" : " ");
}

static void put_part(struct sheet *sheet, int width, const struct shift *shift, double p)
{
    put_point_or_bounds(sheet, width, shift->present ? &shift->delta : NULL, shift->present ? p : 1,
                        shift->as_bounds, shift->delta_low, shift->delta_high);
}

static void put_decomposition(struct sheet *sheet, const struct estimand_measures *by)
{
    if (!has_decomposition(by)) return;
    heading(sheet, "WHERE THE SHIFT COMES FROM, points (* Holm p < .05 within the axis)");
    style_on(sheet, STYLE_DIM);
    cell_text(sheet, 15, STYLE_PLAIN, "axis");
    static const char *const titles[] = {"presence ", "redundancy ", "grounding ", "total ",
                                         "joint read. "};
    for (size_t i = 0; i < ARRAY_LENGTH(titles); i++) cell_text(sheet, -12, STYLE_PLAIN, titles[i]);
    style_off(sheet, STYLE_DIM);
    end_line(sheet);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct axis_measures *m = &by->axes[axis];
        if (!m->present) continue;
        cell_text(sheet, 15, STYLE_PLAIN, axis_word((enum axis)axis));
        const struct shift *parts[] = {&m->presence, &m->redundancy, &m->grounding};
        for (size_t i = 0; i < 3; i++) {
            spaces(sheet, 1);
            put_part(sheet, 11, parts[i], parts[i]->p_adjusted);
        }
        spaces(sheet, 1);
        put_part(sheet, 11, &m->total, 1);
        spaces(sheet, 1);
        put_point_or_bounds(sheet, 11, m->joint_reading.units > 0 ? &m->joint_reading : NULL,
                            m->joint_reading_p_adjusted, m->joint_reading_as_bounds,
                            m->joint_reading_low, m->joint_reading_high);
        end_line(sheet);
    }
    paragraph(sheet, 0,
              "a..b: bounds, because over 10 % of the replies are unscored; "
              "presence: a blank picture beside the words; redundancy: the picture added to the "
              "words; grounding: the words taken away; joint reading: flip accuracy above that of "
              "the query alone");
}

/* ---- other channels and pictures ---- */

static bool has_channels(const struct axis_measures *m)
{
    bool any = m->typeset.asked || !isnan(m->swap_same.value);
    for (size_t i = 0; i < DEGRADE_LEVELS; i++) any |= m->degraded[i].asked;
    return any;
}

static void put_channels_of(struct sheet *sheet, const struct axis_measures *m)
{
    char number[NUMBER_BYTES];
    cell_text(sheet, 15, STYLE_PLAIN, axis_word(m->axis));
    put_part(sheet, 11, &m->typeset, m->typeset.p_adjusted);
    for (size_t i = 0; i < DEGRADE_LEVELS; i++)
        put_part(sheet, 9, &m->degraded[i], m->degraded[i].p_adjusted);
    if (m->swap_as_bounds && !isnan(m->swap_low))
        cell(sheet, -9, STYLE_DIM, "%.0f..%.0f", 100 * m->swap_low, 100 * m->swap_high);
    else
        cell(sheet, -9, STYLE_PLAIN, "%s", percent(number, m->swap_same.value));
    end_line(sheet);
}

static void put_channels(struct sheet *sheet, const struct estimand_measures *by)
{
    bool any = false;
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) any |= has_channels(&by->axes[axis]);
    if (!any) return;
    heading(sheet, "OTHER CHANNELS AND PICTURES, points (* Holm p < .05 within the axis)");
    style_on(sheet, STYLE_DIM);
    cell_text(sheet, 15, STYLE_PLAIN, "axis");
    cell_text(sheet, -11, STYLE_PLAIN, "typeset ");
    for (int level = 1; level <= DEGRADE_LEVELS; level++)
        cell(sheet, -9, STYLE_PLAIN, "degr. %d ", level);
    cell_text(sheet, -9, STYLE_PLAIN, "swap, %");
    style_off(sheet, STYLE_DIM);
    end_line(sheet);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        if (by->axes[axis].present) put_channels_of(sheet, &by->axes[axis]);
    paragraph(sheet, 0,
              "typeset: the words read from a picture, against the same words as text; degr.: the "
              "picture with less and less detail, against the whole one; swap: replies whose "
              "outcome is the same beside another item's picture");
}

/* ---- where it broke ---- */

static void put_broke(struct sheet *sheet, const struct estimand_measures *by)
{
    bool any = false;
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) any |= by->axes[axis].broke.present;
    if (!any) return;
    heading(sheet, "WHERE IT BROKE, image trials that did not pass (that passed)");
    style_on(sheet, STYLE_DIM);
    cell_text(sheet, 15, STYLE_PLAIN, "axis");
    static const char *const titles[BROKE_COUNT] = {"not seen", "not linked", "lost in pic.",
                                                    "neither"};
    for (int b = 0; b < BROKE_COUNT; b++) cell_text(sheet, -14, STYLE_PLAIN, titles[b]);
    cell_text(sheet, -9, STYLE_PLAIN, "unscored");
    style_off(sheet, STYLE_DIM);
    end_line(sheet);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct where_broke *broke = &by->axes[axis].broke;
        if (!broke->present) continue;
        cell_text(sheet, 15, STYLE_PLAIN, axis_word((enum axis)axis));
        for (int b = 0; b < BROKE_COUNT; b++)
            cell(sheet, -14, STYLE_PLAIN, "%zu (%zu)", broke->failed[b], broke->passed[b]);
        cell(sheet, -9, STYLE_PLAIN, "%zu", broke->unscored);
        end_line(sheet);
    }
    paragraph(sheet, 0,
              "not seen: the probe missed the evidence; not linked: it found it, and the twin in "
              "words did not pass either; lost in pic.: it found it, and the twin passed; neither: "
              "it missed it, and the twin did not pass");
}

/* ---- figures ---- */

static const char *figure_value(char out[NUMBER_BYTES], const struct figure_spec *spec,
                                double value)
{
    return spec->kind == FIGURE_SHARE ? percent(out, value) : decimal(out, value);
}

static void put_figure_cell(struct sheet *sheet, const struct figure_spec *spec,
                            const struct figure *figure)
{
    char value[NUMBER_BYTES], low[NUMBER_BYTES], high[NUMBER_BYTES];
    const struct interval *interval = &figure->estimate.interval;
    if (!figure->present) {
        cell(sheet, -8, STYLE_DIM, "-");
        spaces(sheet, 16);
        return;
    }
    if (figure->as_bounds) {
        cell(sheet, -18, STYLE_DIM, "%.8s..%.8s", figure_value(low, spec, figure->low),
             figure_value(high, spec, figure->high));
        spaces(sheet, 6);
        return;
    }
    cell(sheet, -8, STYLE_PLAIN, "%s", figure_value(value, spec, figure->estimate.value));
    if (interval->method == INTERVAL_NONE)
        spaces(sheet, 16);
    else
        cell(sheet, 16, STYLE_DIM, " [%.8s, %.8s]", figure_value(low, spec, interval->low),
             figure_value(high, spec, interval->high));
}

static double open_of(const struct figure *figure)
{
    return figure->present && !figure->as_bounds && !isnan(figure->low)
               ? figure->undecided + figure->missing
               : 0;
}

static void put_figure_bounds(struct sheet *sheet, const struct figure_spec *spec,
                              const struct figure *figure)
{
    char low[NUMBER_BYTES], high[NUMBER_BYTES];
    double open = open_of(figure);
    if (open > 0)
        cell(sheet, 24, STYLE_DIM, " %.8s..%.8s (%.0f)", figure_value(low, spec, figure->low),
             figure_value(high, spec, figure->high), open);
    else
        spaces(sheet, 24);
}

/* Beneath a figure of which something is open: what it could have been. */
static void put_open_row(struct sheet *sheet, const struct figure_spec *spec,
                         const struct figure *conditions)
{
    const struct figure *image = &conditions[CONDITION_IMAGE], *text = &conditions[CONDITION_TEXT];
    if (!(open_of(image) > 0 || open_of(text) > 0)) return;
    cell(sheet, 29, STYLE_DIM, "    bounds, n open");
    put_figure_bounds(sheet, spec, image);
    put_figure_bounds(sheet, spec, text);
    end_line(sheet);
}

static void put_figure_row(struct sheet *sheet, const struct estimand_measures *by, size_t index)
{
    const struct figure_spec *spec = &figure_specs[index];
    char number[NUMBER_BYTES];
    if (!by->figures[index][CONDITION_IMAGE].present && !by->figures[index][CONDITION_TEXT].present)
        return;
    cell(sheet, 27, STYLE_PLAIN, "  %s", spec->title);
    put_figure_cell(sheet, spec, &by->figures[index][CONDITION_IMAGE]);
    if (sheet->columns >= WIDE) {
        put_figure_cell(sheet, spec, &by->figures[index][CONDITION_TEXT]);
        bool bounded = by->figures[index][CONDITION_IMAGE].as_bounds ||
                       by->figures[index][CONDITION_TEXT].as_bounds;
        double shift = bounded ? (double)NAN : by->figure_shifts[index].value;
        cell(sheet, -9, STYLE_PLAIN, "%s",
             spec->kind == FIGURE_SHARE ? points(number, shift) : signed_decimal(number, shift));
        spaces(sheet, 2);
        cell_text(sheet, 0, STYLE_DIM, spec->meaning);
    } else {
        put_figure_cell(sheet, spec, &by->figures[index][CONDITION_TEXT]);
    }
    end_line(sheet);
    put_open_row(sheet, spec, by->figures[index]);
}

static void put_figures(struct sheet *sheet, const struct estimand_measures *by)
{
    heading(sheet, "MEASURES OF EACH AXIS, % or scores, with 95 % intervals");
    style_on(sheet, STYLE_DIM);
    cell_text(sheet, 27, STYLE_PLAIN, "");
    cell_text(sheet, -8, STYLE_PLAIN, "image");
    spaces(sheet, 16);
    cell_text(sheet, -8, STYLE_PLAIN, "text");
    if (sheet->columns >= WIDE) {
        spaces(sheet, 16);
        cell_text(sheet, -9, STYLE_PLAIN, "shift");
    }
    style_off(sheet, STYLE_DIM);
    end_line(sheet);
    for (int axis = 1; axis <= AXIS_COUNT; axis++) {
        enum axis wanted =
            axis == AXIS_COUNT ? AXIS_NONE : (enum axis)axis; /* those of none last */
        if (wanted && !by->axes[wanted].present) continue;
        cell_text(sheet, 0, STYLE_BOLD, wanted ? axis_word(wanted) : "refusing and understanding");
        end_line(sheet);
        for (size_t f = 0; f < figure_count; f++)
            if (figure_specs[f].axis == wanted) put_figure_row(sheet, by, f);
    }
}

/* ---- categories ---- */

/* Those of too few pairs come last, however large their shift. */
static int compare_by_shift(const void *left, const void *right)
{
    const struct category_measures *a = *(const struct category_measures *const *)left;
    const struct category_measures *b = *(const struct category_measures *const *)right;
    bool many_a = a->shift.pairs >= PAIRS_ENOUGH, many_b = b->shift.pairs >= PAIRS_ENOUGH;
    double x = a->shift.delta.value, y = b->shift.delta.value;
    if (many_a != many_b) return many_a ? -1 : 1;
    if (x != y) return x > y ? -1 : 1;
    return strcmp(a->category->path, b->category->path);
}

static void put_categories(struct sheet *sheet, const struct estimand_measures *by)
{
    const struct category_measures **sorted = xcalloc(by->category_count, sizeof *sorted);
    size_t count = 0;
    for (size_t i = 0; i < by->category_count; i++)
        if (by->categories[i].shift.present && !by->categories[i].shift.as_bounds)
            sorted[count++] = &by->categories[i];
    if (count) qsort(sorted, count, sizeof *sorted, compare_by_shift);
    size_t shown = count < CATEGORIES_SHOWN ? count : CATEGORIES_SHOWN;
    if (shown)
        heading(sheet,
                "CATEGORIES with the largest shift, first those of 8 pairs or more (all: --html)");
    for (size_t i = 0; i < shown; i++) {
        char number[NUMBER_BYTES], interval[NUMBER_BYTES];
        const struct shift *shift = &sorted[i]->shift;
        cell(sheet, 46, STYLE_PLAIN, "  %.44s", sorted[i]->category->path);
        cell(sheet, -4, STYLE_DIM, "%.0f", shift->pairs);
        cell(sheet, -8, shift_style(&shift->delta.interval), "%s",
             points(number, shift->delta.value));
        cell(sheet, 20, STYLE_PLAIN, " %s", points_interval(interval, &shift->delta.interval));
        if (sheet->columns >= WIDE)
            cell(sheet, 0, STYLE_DIM, "%s",
                 sorted[i]->descriptive     ? "descriptive"
                 : shift->p_adjusted < 0.05 ? "BH p < .05"
                                            : "");
        end_line(sheet);
    }
    free(sorted);
}

/* ---- notes ---- */

static void note_bounds(struct sheet *sheet, const struct estimand_measures *by)
{
    char a[NUMBER_BYTES], b[NUMBER_BYTES], line[256];
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct condition_measures *image = &by->axes[axis].conditions[CONDITION_IMAGE];
        if (!image->present || !image->as_bounds) continue;
        snprintf(line, sizeof line,
                 "%s: %s %% of image replies are unscored, so numbers are bounds; pass is between "
                 "%s and %s %%",
                 axis_word((enum axis)axis),
                 percent((char[NUMBER_BYTES]){0}, image->unscored_share),
                 percent(a, image->pass_low), percent(b, image->pass_high));
        paragraph(sheet, 0, line);
    }
}

/* Where filters and refusals of the API matter, the model alone is shown beside the system. */
static void note_estimands(struct sheet *sheet, const struct measures *measures)
{
    char a[NUMBER_BYTES], b[NUMBER_BYTES], line[256];
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct axis_measures *system = &measures->by[ESTIMAND_SYSTEM].axes[axis];
        const struct axis_measures *model = &measures->by[ESTIMAND_MODEL].axes[axis];
        double x = system->conditions[CONDITION_IMAGE].pass.value;
        double y = model->conditions[CONDITION_IMAGE].pass.value;
        if (!system->present || !(fabs(x - y) >= 0.0005)) continue;
        snprintf(line, sizeof line,
                 "%s: counting only what the model itself replied, pass(image) is %s %% instead of "
                 "%s %%, the shift %s points",
                 axis_word((enum axis)axis), percent(a, y), percent(b, x),
                 points((char[NUMBER_BYTES]){0}, model->shift.delta.value));
        paragraph(sheet, 0, line);
    }
}

static void note_arrival(struct sheet *sheet, const struct measures *measures)
{
    const struct picture_arrival *image = &measures->pictures[CONDITION_IMAGE];
    const struct picture_arrival *text = &measures->pictures[CONDITION_TEXT];
    char line[256];
    if (image->with + image->without + text->with + text->without == 0) return;
    snprintf(line, sizeof line,
             "picture tokens were reported on %zu of %zu image replies and on %zu of %zu text "
             "replies",
             image->with, image->with + image->without + image->unreported, text->with,
             text->with + text->without + text->unreported);
    paragraph(sheet, 0, line);
}

/* What to do about replies that have no verdict. */
static void note_remedies(struct sheet *sheet, const struct measures *measures)
{
    struct text line;
    text_init(&line, 0);
    const char *path = run_file_path(measures->rollup->run);
    if (measures->not_judged)
        text_printf(&line, "%zu %s not judged yet: `parallax judge %s`. ", measures->not_judged,
                    measures->not_judged == 1 ? "reply is" : "replies are", path);
    const struct estimand_measures *by = &measures->by[ESTIMAND_SYSTEM];
    bool open = false;
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        open |= by->axes[axis].present && by->axes[axis].shift.as_bounds;
    bool by_rules = strcmp(run_file_judge(measures->rollup->run).spec, "rules") == 0;
    if (open && measures->unscored)
        text_printf(&line, "On some axis more than 10 %% of the replies are unscored: ");
    if (open && measures->unscored && by_rules)
        text_printf(&line, "let a model judge them, `parallax judge %s --judge MODEL`.", path);
    else if (open && measures->unscored)
        text_printf(&line,
                    "ask this judge again with `parallax judge %s --judge JUDGE --again`, or let "
                    "another one judge them.",
                    path);
    if (line.length) foreign_paragraph(sheet, 0, span_of(line.data));
    text_release(&line);
}

static void put_notes(struct sheet *sheet, const struct measures *measures)
{
    heading(sheet, "NOTES");
    note_remedies(sheet, measures);
    const char *repeats = run_repeats_warning(measures->rollup->settings);
    if (repeats) paragraph(sheet, 0, repeats);
    note_bounds(sheet, &measures->by[ESTIMAND_SYSTEM]);
    note_estimands(sheet, measures);
    note_arrival(sheet, measures);
    paragraph(
        sheet, 0,
        "flip accuracy: both sides of a flip passed, which no constant answer can reach; "
        "intervals are 95 %, by scenario; \"f\" marks few scenarios (exact sign-flip "
        "interval); a negative shift means the picture helps; it is given per axis, never as one "
        "number, and over pairs complete in both, while pass is over all that is scored, so "
        "it need not be the difference of the two; bounds: if all that is missing "
        "or unscored (open) went one way, or the other");
}

static struct sheet sheet_of(struct text *out, int columns, bool colour)
{
    return (struct sheet){out, columns < COLUMNS_LEAST ? COLUMNS_LEAST : columns, colour};
}

void report_text(const struct measures *measures, int columns, bool colour, struct text *out)
{
    struct sheet sheet = sheet_of(out, columns, colour);
    const struct estimand_measures *by = &measures->by[ESTIMAND_SYSTEM];
    put_header(&sheet, measures);
    if (measures->finished == 0) {
        paragraph(&sheet, 0, "No trial is finished yet, so there is nothing to measure.");
        return;
    }
    put_shift_heading(&sheet);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        if (by->axes[axis].present) put_shift_row(&sheet, &by->axes[axis]);
    put_hazards(&sheet, by);
    put_shift_detail(&sheet, by);
    put_decomposition(&sheet, by);
    put_channels(&sheet, by);
    put_broke(&sheet, by);
    put_figures(&sheet, by);
    put_categories(&sheet, by);
    people_text(&measures->people, out);
    report_parts_text(measures, sheet.columns, out);
    put_notes(&sheet, measures);
}

/* ---- several runs ---- */

enum { COMPARED_LEFT = 14, COMPARED_WIDTH = 11 };

/* What tells two runs of one model apart: the file, and how many items it holds. */
static void put_run_file(struct sheet *sheet, const struct rollup *rollup)
{
    struct run_judge judge = run_file_judge(rollup->run);
    struct text line;
    text_init(&line, 0);
    text_printf(&line, "%s: %zu item%s, judge %s", run_file_path(rollup->run), rollup->items.count,
                rollup->items.count == 1 ? "" : "s", judge.number ? judge.version : "none");
    foreign_paragraph(sheet, 4, span_of(line.data));
    text_release(&line);
}

static bool same_items(const struct rollup *a, const struct rollup *b)
{
    char first[SHA256_HEX_BYTES], second[SHA256_HEX_BYTES];
    run_file_selection(a->run, first);
    run_file_selection(b->run, second);
    return strcmp(first, second) == 0 && strcmp(a->settings->shard, b->settings->shard) == 0;
}

/* Columns over other items are other shares, whatever the respondents did. */
static void put_other_items(struct sheet *sheet, const struct measures *const *measures,
                            size_t count)
{
    struct text letters, line;
    text_init(&letters, 0); /* a letter a run */
    text_init(&line, 0);
    for (size_t i = 1; i < count; i++)
        if (!same_items(measures[0]->rollup, measures[i]->rollup))
            text_printf(&letters, "%s%c", letters.length ? ", " : "", (int)('A' + i % 26));
    if (letters.length) {
        text_printf(&line, "OTHER ITEMS than A: %s; not to be compared column by column",
                    letters.data);
        paragraph(sheet, 0, line.data);
    }
    text_release(&line);
    text_release(&letters);
}

static void put_run_names(struct sheet *sheet, const struct measures *const *measures, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char shown[MODEL_SHOWN_BYTES];
        cell(sheet, 4, STYLE_BOLD, "%c", (int)('A' + i % 26));
        put_foreign(sheet, STYLE_PLAIN, run_model_shown(measures[i]->rollup->settings, shown));
        if (measures[i]->partial) cell(sheet, 0, STYLE_DIM, "  partial");
        end_line(sheet);
        put_run_file(sheet, measures[i]->rollup);
    }
    put_other_items(sheet, measures, count);
}

enum compared { COMPARED_FLIP = 0, COMPARED_IMAGE, COMPARED_TEXT, COMPARED_SHIFT, COMPARED_COUNT };

static void compared_share(struct sheet *sheet, int width, enum style style, double value,
                           bool bounded, double low, double high)
{
    char number[NUMBER_BYTES];
    if (bounded)
        cell(sheet, -width, STYLE_DIM, "%.0f..%.0f", 100 * low, 100 * high);
    else
        cell(sheet, -width, style, "%s", percent(number, value));
}

static void put_compared(struct sheet *sheet, const struct axis_measures *axis, enum compared row,
                         int width)
{
    char number[NUMBER_BYTES];
    const struct condition_measures *image = &axis->conditions[CONDITION_IMAGE];
    const struct condition_measures *text = &axis->conditions[CONDITION_TEXT];
    const struct flips *flips = &axis->flips[CONDITION_IMAGE];
    bool bounded = axis->shift.as_bounds;
    switch (row) {
    case COMPARED_FLIP:
        compared_share(sheet, width, STYLE_BOLD, flips->both.value, flips->as_bounds, flips->low,
                       flips->high);
        return;
    case COMPARED_IMAGE:
        compared_share(sheet, width, STYLE_PLAIN, image->present ? image->pass.value : (double)NAN,
                       image->as_bounds, image->pass_low, image->pass_high);
        return;
    case COMPARED_TEXT:
        compared_share(sheet, width, STYLE_PLAIN, text->present ? text->pass.value : (double)NAN,
                       text->as_bounds, text->pass_low, text->pass_high);
        return;
    case COMPARED_SHIFT:
        if (bounded)
            cell(sheet, -width, STYLE_DIM, "%.0f..%.0f", 100 * axis->shift.delta_low,
                 100 * axis->shift.delta_high);
        else
            cell(sheet, -width, shift_style(&axis->shift.delta.interval), "%s",
                 points(number, axis->shift.present ? axis->shift.delta.value : (double)NAN));
        return;
    case COMPARED_COUNT: return;
    }
}

/* R0 never stands without the false alarms beside it. */
static void put_compared_figure(struct sheet *sheet, const struct measures *const *measures,
                                size_t first, size_t count, const char *key, const char *title)
{
    size_t index;
    figure_find(key, &index);
    cell(sheet, COMPARED_LEFT, STYLE_DIM, "  %s", title);
    for (size_t i = first; i < first + count; i++) {
        const struct figure *of = &measures[i]->by[ESTIMAND_SYSTEM].figures[index][CONDITION_IMAGE];
        compared_share(sheet, COMPARED_WIDTH, STYLE_PLAIN,
                       of->present ? of->estimate.value : (double)NAN, of->as_bounds, of->low,
                       of->high);
    }
    end_line(sheet);
}

static void put_compared_axes(struct sheet *sheet, const struct measures *const *measures,
                              size_t first, size_t count)
{
    static const char *const rows[COMPARED_COUNT] = {"flip acc.", "pass image", "pass text",
                                                     "shift"};
    cell_text(sheet, COMPARED_LEFT, STYLE_PLAIN, "");
    for (size_t i = first; i < first + count; i++)
        cell(sheet, -COMPARED_WIDTH, STYLE_BOLD, "%c", (int)('A' + i % 26));
    end_line(sheet);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        cell_text(sheet, 0, STYLE_BOLD, axis_word((enum axis)axis));
        end_line(sheet);
        for (int row = 0; row < COMPARED_COUNT; row++) {
            cell(sheet, COMPARED_LEFT, STYLE_DIM, "  %s", rows[row]);
            for (size_t i = first; i < first + count; i++)
                put_compared(sheet, &measures[i]->by[ESTIMAND_SYSTEM].axes[axis],
                             (enum compared)row, COMPARED_WIDTH);
            end_line(sheet);
        }
    }
    put_compared_figure(sheet, measures, first, count, "r0", "R0 image");
    put_compared_figure(sheet, measures, first, count, "false_alarm", "false alarm");
}

void report_compare_text(const struct measures *const *measures, size_t count, int columns,
                         bool colour, struct text *out)
{
    struct sheet sheet = sheet_of(out, columns, colour);
    size_t most = (size_t)(sheet.columns - COMPARED_LEFT) / COMPARED_WIDTH;
    put_run_names(&sheet, measures, count);
    for (size_t first = 0; first < count; first += most) {
        end_line(&sheet);
        put_compared_axes(&sheet, measures, first, count - first < most ? count - first : most);
    }
    paragraph(&sheet, 0,
              "each column has its own uncertainty (see the single reports); a difference between "
              "two columns is not tested here");
}
