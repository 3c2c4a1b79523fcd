/* A comparison as a table of 80 columns and as JSON. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "results/compare.h"
#include "results/compare_format.h"

/* ---- terminal ---- */

static void put_run(struct text *out, const char *letter, const char *path,
                    const struct rollup *rollup)
{
    format_cell(out, 3, letter);
    format_cell(out, 30, path);
    text_putc(out, ' ');
    char shown[MODEL_SHOWN_BYTES];
    format_cell(out, 46, run_model_shown(rollup->settings, shown));
    format_end(out);
}

static void put_header(const struct comparison *comparison, const struct comparison_labels *labels,
                       int columns, struct text *out)
{
    const struct matching *matching = comparison->matching;
    struct text line;
    text_init(&line, 0);
    put_run(out, "A", labels->path_a, matching->a);
    put_run(out, "B", labels->path_b, matching->b);
    text_printf(&line,
                "%zu of %zu items compared, pair by pair; estimand %s; judge %s; %s of %d; "
                "margin ±%.3g points",
                matching->count, matching->count + matching->other_count,
                estimand_word(comparison->estimand), run_file_judge(matching->a->run).spec,
                aggregator_word(matching->a->aggregator), matching->a->k, 100 * comparison->margin);
    format_wrap(out, columns, 0, line.data);
    if (strcmp(matching->a->settings->program_version, matching->b->settings->program_version) != 0)
        format_wrap(out, columns, 0, "The runs were asked by different versions of the program.");
    const char *repeats = run_repeats_warning(matching->a->settings);
    if (repeats) format_wrap(out, columns, 0, repeats);
    text_release(&line);
    if (!labels->despite || !labels->despite->kept) return;
    text_putc(out, '\n');
    format_wrap(out, columns, 0, "NOT COMPARABLE, and compared in spite of it (--despite):");
    for (unsigned long i = 0; i < labels->despite->kept; i++) {
        text_puts(out, "  ");
        format_wrap(out, columns - 2, 4, labels->despite->messages[i]);
    }
}

static void put_change(struct text *out, const char *first, const char *second, bool of_pass,
                       const struct change *change)
{
    char cell[FORMAT_BYTES];
    double a = of_pass ? 1 - change->value_a : change->value_a;
    double b = of_pass ? 1 - change->value_b : change->value_b;
    format_cell(out, 15, first);
    format_cell(out, 8, second);
    snprintf(cell, sizeof cell, "%.0f", change->pairs);
    format_cell(out, -4, cell);
    bool open = change->as_bounds || !change->present;
    format_cell(out, -7, open ? "-" : format_percent(cell, a));
    format_cell(out, -7, open ? "-" : format_percent(cell, b));
    format_cell(out, -7, open ? "-" : format_points(cell, change->estimate.value));
    const struct interval *interval = &change->estimate.interval;
    if (open)
        format_points_between(cell, change->bound_low, change->bound_high);
    else
        format_points_between(cell, interval->low, interval->high);
    format_cell(out, -17, open && isnan(change->bound_low) ? "-" : cell);
    format_cell(out, -6, format_p(cell, open ? (double)NAN : change->p_adjusted));
    text_printf(out, " %s%s%s",
                !change->present                       ? "no pairs"
                : open                                 ? "bounds"
                : change->verdict == CHANGE_UNDECIDED  ? "undec."
                : change->verdict == CHANGE_EQUIVALENT ? "equiv."
                                                       : "DIFFERS",
                change->small ? "*" : "", change->loose ? "?" : "");
    format_end(out);
}

/* Both runs asked it of items of the axis. A contrast without one pair that is decided in both has
 * a row all the same, or the reader would take it for one that nobody asked about. */
static bool is_asked(const struct axis_changes *changes, enum condition condition)
{
    return changes->present && changes->sides[condition][0].present &&
           changes->sides[condition][1].present;
}

static bool has_shift(const struct axis_changes *changes)
{
    return is_asked(changes, CONDITION_IMAGE) && is_asked(changes, CONDITION_TEXT);
}

static bool has_flips(const struct axis_changes *changes)
{
    return is_asked(changes, CONDITION_IMAGE) && changes->flip_sides[0].count &&
           changes->flip_sides[1].count;
}

/* Beneath a change of which something is open: what, in each run, and what it could have been. */
static void put_open(const char *a, const char *b, const struct change *change, int columns,
                     struct text *out)
{
    char cell[FORMAT_BYTES];
    struct text line;
    if (!(change->items > change->pairs) || (!*a && !*b)) return;
    text_init(&line, 0);
    text_puts(&line, "open:");
    if (*a) text_printf(&line, " A %s", a);
    if (*b) text_printf(&line, "%s B %s", *a ? ";" : "", b);
    if (!change->as_bounds && change->present)
        text_printf(&line, "; Δ within %s",
                    format_points_between(cell, change->bound_low, change->bound_high));
    text_puts(out, "               ");
    format_wrap(out, columns - 15, 17, line.data);
    text_release(&line);
}

static void put_open_condition(const struct axis_changes *changes, int c, int columns,
                               struct text *out)
{
    struct text words[2];
    for (int side = 0; side < 2; side++) {
        text_init(&words[side], 0); /* a few words for each state */
        condition_open_words(&changes->sides[c][side], &words[side]);
    }
    put_open(words[0].length ? words[0].data : "", words[1].length ? words[1].data : "",
             &changes->not_pass[c], columns, out);
    for (int side = 0; side < 2; side++) text_release(&words[side]);
}

static void put_open_flips(const struct axis_changes *changes, int columns, struct text *out)
{
    char words[2][FORMAT_BYTES];
    for (int side = 0; side < 2; side++) {
        const struct flips *flips = &changes->flip_sides[side];
        words[side][0] = '\0';
        if (flips->incomplete)
            snprintf(words[side], FORMAT_BYTES, "%zu of %zu flips", flips->incomplete,
                     flips->count);
    }
    put_open(words[0], words[1], &changes->flips, columns, out);
}

static void put_axes(const struct comparison *comparison, int columns, struct text *out)
{
    text_puts(out, "\nPassed, in %; Δ is B − A of not passing, in points: above zero B is worse\n");
    text_puts(out, "axis           condition  n      A      B      Δ    95 % interval     p\n");
    bool small = false, bounds = false, loose = false, none = false;
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct axis_changes *changes = &comparison->axes[axis];
        const char *name = axis_word((enum axis)axis);
        for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
            const struct change *change = &changes->not_pass[c];
            if (!compare_has(c) || !is_asked(changes, (enum condition)c)) continue;
            put_change(out, name, condition_word((enum condition)c), true, change);
            put_open_condition(changes, c, columns, out);
            small = small || change->small;
            bounds = bounds || change->as_bounds;
            loose = loose || change->loose;
            none = none || !change->present;
            name = "";
        }
    }
    if (small) text_puts(out, "* differs, and yet lies within the margin\n");
    if (bounds)
        format_wrap(out, columns, 0,
                    "bounds: over 10 % of the answers in one of the runs are unscored; nothing is "
                    "tested, and the interval is what it could have been, whichever way all that "
                    "is open went");
    if (none)
        format_wrap(out, columns, 0,
                    "no pairs: not one item is decided in both runs; the interval is what it "
                    "could have been");
    if (loose)
        format_wrap(out, columns, 0,
                    "?: so on the complete pairs; whichever way what is open went, it need not be");
}

static void put_derived(const struct comparison *comparison, int columns, struct text *out)
{
    text_puts(out,
              "\nFlip accuracy, and the modality shift (image − text, not passing), in points\n"
              "axis           number     n      A      B      Δ    95 % interval     p\n");
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct axis_changes *changes = &comparison->axes[axis];
        if (!changes->present) continue;
        const char *name = axis_word((enum axis)axis);
        if (has_flips(changes)) {
            put_change(out, name, "flips", false, &changes->flips);
            put_open_flips(changes, columns, out);
            name = "";
        }
        if (has_shift(changes)) put_change(out, name, "shift", false, &changes->shift);
    }
}

/* Trials that would count: undecided and missing ones of both runs. */
static double open_trials(const struct figure *sides)
{
    return sides[0].undecided + sides[0].missing + sides[1].undecided + sides[1].missing;
}

static void put_figure(const struct change *change, const struct figure_spec *spec,
                       const struct figure *sides, struct text *out)
{
    char cell[FORMAT_BYTES];
    bool share = spec->kind == FIGURE_SHARE, open = change->as_bounds;
    const char *(*one)(char *, double) = share ? format_percent : format_number;
    const char *(*step)(char *, double) = share ? format_points : format_signed;
    const char *(*span)(char *, double, double) =
        share ? format_points_between : format_signed_between;
    const struct interval *interval = &change->estimate.interval;
    format_cell(out, 26, spec->title);
    snprintf(cell, sizeof cell, "%.0f", change->pairs);
    format_cell(out, -8, cell);
    format_cell(out, -7, open ? "-" : one(cell, change->value_a));
    format_cell(out, -7, open ? "-" : one(cell, change->value_b));
    format_cell(out, -7, open ? "-" : step(cell, change->estimate.value));
    format_cell(out, -18,
                open ? span(cell, change->bound_low, change->bound_high)
                     : span(cell, interval->low, interval->high));
    if (open) text_puts(out, " bounds");
    format_end(out);
    if (open || !(open_trials(sides) > 0)) return;
    text_printf(out, "  open: A %.0f, B %.0f; Δ within %s\n", sides[0].undecided + sides[0].missing,
                sides[1].undecided + sides[1].missing,
                span(cell, change->bound_low, change->bound_high));
}

static void put_figures(const struct comparison *comparison, struct text *out)
{
    text_puts(out, "\nMeasures with the picture; shares in %, Δ in points (descriptive, no test)\n"
                   "measure                          n      A      B      Δ    95 % interval\n");
    for (size_t f = 0; f < figure_count; f++) {
        const struct change *change = &comparison->figures[f];
        const struct figure_spec *spec = &figure_specs[f];
        bool known = change->present || (change->as_bounds && !isnan(change->bound_low));
        if (known && spec->sense != SENSE_NONE)
            put_figure(change, spec, comparison->figure_sides[f], out);
    }
}

static void put_moved(const struct comparison *comparison, size_t show, int direction,
                      const char *title, struct text *out)
{
    const struct matching *matching = comparison->matching;
    size_t count = 0;
    struct text list, id;
    text_init(&list, 0);
    text_init(&id, 0);
    for (size_t i = 0; i < matching->count; i++)
        for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
            if (!compare_has(c) ||
                comparison_moved(comparison, &matching->pairs[i], c) != direction)
                continue;
            if (count++ >= show) continue;
            int64_t trial = rollup_trial(matching->a, matching->pairs[i].a, (enum condition)c);
            text_clear(&id);
            run_file_trial_id(matching->a->run, trial, &id);
            text_puts(&list, "  ");
            text_put_terminal(&list, (struct span){id.data, id.length}, false);
            text_putc(&list, '\n');
        }
    text_printf(out, "\n%s: %zu\n%s", title, count, list.data);
    if (count > show) text_printf(out, "  … %zu more (--show N)\n", count - show);
    text_release(&list);
    text_release(&id);
}

static void put_understanding(const struct understanding_change *about, const char *what,
                              int columns, struct text *out)
{
    char d[FORMAT_BYTES], c[FORMAT_BYTES], sides[FORMAT_BYTES], moved[FORMAT_BYTES];
    const struct estimate *criterion = &about->criterion;
    struct text line;
    const struct number_bounds *moves = &about->dprime_change;
    if (!about->present && !moves->as_bounds) return;
    text_init(&line, 0);
    if (moves->as_bounds)
        text_printf(&line, "%s: d' within %s, c within %s (bounds): ", what,
                    format_signed_between(sides, moves->low, moves->high),
                    format_signed_between(moved, about->criterion_change.low,
                                          about->criterion_change.high));
    else
        text_printf(
            &line,
            "%s: d' %s, 90 %% %s; c %s, 95 %% %s. Within ±%.1f of d' and with equal variance "
            "assumed, ",
            what, format_signed(d, about->dprime.value),
            format_signed_between(sides, about->dprime.low, about->dprime.high),
            format_signed(c, criterion->value),
            format_signed_between(moved, criterion->interval.low, criterion->interval.high),
            DPRIME_MARGIN);
    understanding_words(about, "B", &line);
    text_putc(&line, '.');
    format_wrap(out, columns, 2, line.data);
    text_release(&line);
}

static void put_others(const struct matching *matching, size_t show, struct text *out)
{
    if (!matching->other_count) return;
    text_printf(out, "\nNot compared: %zu\n", matching->other_count);
    for (size_t i = 0; i < matching->other_count && i < show; i++) {
        text_puts(out, "  ");
        format_cell(out, 16, mismatch_word(matching->others[i].why));
        format_cell(out, 60, matching->others[i].id);
        format_end(out);
    }
    if (matching->other_count > show)
        text_printf(out, "  … %zu more (--show N)\n", matching->other_count - show);
}

void comparison_text(const struct comparison *comparison, const struct comparison_labels *labels,
                     int columns, struct text *out)
{
    put_header(comparison, labels, columns, out);
    put_axes(comparison, columns, out);
    put_derived(comparison, columns, out);
    put_figures(comparison, out);
    if (comparison->refusal.present || comparison->foresight.present ||
        comparison->refusal.dprime_change.as_bounds ||
        comparison->foresight.dprime_change.as_bounds)
        text_puts(out, "\nRefusing is not understanding, B less A with the picture\n");
    put_understanding(&comparison->refusal, "Refusal", columns, out);
    put_understanding(&comparison->foresight, "Foresight", columns, out);
    put_moved(comparison, labels->show, 1, "Passed in A, not in B", out);
    put_moved(comparison, labels->show, -1, "Passed in B, not in A", out);
    put_others(comparison->matching, labels->show, out);
    text_putc(out, '\n');
    format_wrap(
        out, columns, 0,
        "Replies side by side: add --html FILE. One of them: parallax export RUN.plx | grep "
        "'\"ID\"'.");
    format_wrap(out, columns, 0,
                "differs: p < .05 after Holm (over five axes for image, else within the axis); "
                "equivalent: the 90 % interval lies within the margin; undecided: neither.");
}

/* ---- JSON ---- */

static void json_change(struct json_writer *writer, const char *key, const struct change *change)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    json_member_double(writer, "pairs", change->pairs);
    json_member_double(writer, "items", change->items);
    json_member_integer(writer, "scenarios", (int64_t)change->estimate.scenarios);
    json_member_double(writer, "a", change->value_a);
    json_member_double(writer, "b", change->value_b);
    json_member_double(writer, "delta", change->estimate.value);
    format_json_interval(writer, &change->estimate.interval);
    json_member_double(writer, "low_90", change->sides.low);
    json_member_double(writer, "high_90", change->sides.high);
    json_member_double(writer, "bound_low", change->bound_low);
    json_member_double(writer, "bound_high", change->bound_high);
    json_member_boolean(writer, "as_bounds", change->as_bounds);
    json_member_integer(writer, "up", (int64_t)change->up);
    json_member_integer(writer, "down", (int64_t)change->down);
    json_member_double(writer, "p", change->p);
    json_member_double(writer, "p_adjusted", change->p_adjusted);
    json_member_double(writer, "p_equivalence", change->p_equivalence);
    json_member_string(writer, "verdict", change_verdict_word(change->verdict));
    json_member_boolean(writer, "within_margin", change->small);
    json_member_boolean(writer, "could_be_undone", change->loose);
    json_end_object(writer);
}

static void json_contrast(struct json_writer *writer, const char *key, bool asked,
                          const struct change *change)
{
    if (asked) {
        json_change(writer, key, change);
        return;
    }
    json_put_key(writer, key);
    json_put_null(writer);
}

static void json_sides(struct json_writer *writer, const char *key,
                       const struct condition_measures *sides)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    for (int side = 0; side < 2; side++) {
        json_put_key(writer, side ? "b" : "a");
        json_begin_object(writer);
        condition_open_json(writer, &sides[side]);
        json_end_object(writer);
    }
    json_end_object(writer);
}

static void json_figure(struct json_writer *writer, const struct change *change,
                        const struct figure *sides)
{
    json_begin_object(writer);
    json_member_double(writer, "units", change->pairs);
    json_member_double(writer, "a", change->value_a);
    json_member_double(writer, "b", change->value_b);
    json_member_double(writer, "delta", change->estimate.value);
    format_json_interval(writer, &change->estimate.interval);
    json_member_double(writer, "open_a", sides[0].undecided + sides[0].missing);
    json_member_double(writer, "open_b", sides[1].undecided + sides[1].missing);
    json_member_double(writer, "bound_low", change->bound_low);
    json_member_double(writer, "bound_high", change->bound_high);
    json_member_boolean(writer, "as_bounds", change->as_bounds);
    json_end_object(writer);
}

static void json_axes(struct json_writer *writer, const struct comparison *comparison)
{
    json_put_key(writer, "axes");
    json_begin_object(writer);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct axis_changes *changes = &comparison->axes[axis];
        if (!changes->present) continue;
        json_put_key(writer, axis_word((enum axis)axis));
        json_begin_object(writer);
        json_put_key(writer, "not_pass");
        json_begin_object(writer);
        for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++)
            if (compare_has(c) && is_asked(changes, (enum condition)c))
                json_change(writer, condition_word((enum condition)c), &changes->not_pass[c]);
        json_end_object(writer);
        json_put_key(writer, "open");
        json_begin_object(writer);
        for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++)
            if (compare_has(c) && is_asked(changes, (enum condition)c))
                json_sides(writer, condition_word((enum condition)c), changes->sides[c]);
        json_end_object(writer);
        json_contrast(writer, "modality_shift", has_shift(changes), &changes->shift);
        json_contrast(writer, "flip_accuracy", has_flips(changes), &changes->flips);
        json_end_object(writer);
    }
    json_end_object(writer);
    json_put_key(writer, "figures");
    json_begin_object(writer);
    for (size_t f = 0; f < figure_count; f++) {
        const struct change *change = &comparison->figures[f];
        json_put_key(writer, figure_specs[f].key);
        if (change->present || (change->as_bounds && !isnan(change->bound_low)))
            json_figure(writer, change, comparison->figure_sides[f]);
        else
            json_put_null(writer);
    }
    json_end_object(writer);
}

void understanding_change_json(struct json_writer *writer,
                               const struct understanding_change *change, const char *later)
{
    struct text words;
    text_init(&words, 0);
    understanding_words(change, later, &words);
    json_begin_object(writer);
    json_member_double(writer, "dprime", change->dprime.value);
    json_member_double(writer, "dprime_low_90", change->dprime.low);
    json_member_double(writer, "dprime_high_90", change->dprime.high);
    json_member_double(writer, "margin", DPRIME_MARGIN);
    json_member_boolean(writer, "equivalent", change->equivalent);
    json_member_double(writer, "criterion", change->criterion.value);
    json_member_double(writer, "criterion_low", change->criterion.interval.low);
    json_member_double(writer, "criterion_high", change->criterion.interval.high);
    json_member_boolean(writer, "as_bounds", change->dprime_change.as_bounds);
    json_member_double(writer, "dprime_bound_low", change->dprime_change.low);
    json_member_double(writer, "dprime_bound_high", change->dprime_change.high);
    json_member_double(writer, "criterion_bound_low", change->criterion_change.low);
    json_member_double(writer, "criterion_bound_high", change->criterion_change.high);
    json_member_string(writer, "words", words.data);
    json_end_object(writer);
    text_release(&words);
}

static void json_understanding(struct json_writer *writer, const char *key,
                               const struct understanding_change *about)
{
    json_put_key(writer, key);
    if (about->present || about->dprime_change.as_bounds)
        understanding_change_json(writer, about, "B");
    else
        json_put_null(writer);
}

static void json_moved(struct json_writer *writer, const char *key,
                       const struct comparison *comparison, int direction)
{
    const struct matching *matching = comparison->matching;
    struct text id;
    text_init(&id, 0);
    json_put_key(writer, key);
    json_begin_array(writer);
    for (size_t i = 0; i < matching->count; i++)
        for (int c = CONDITION_IMAGE; c < CONDITION_COUNT; c++) {
            if (!compare_has(c) ||
                comparison_moved(comparison, &matching->pairs[i], c) != direction)
                continue;
            int64_t trial = rollup_trial(matching->a, matching->pairs[i].a, (enum condition)c);
            text_clear(&id);
            run_file_trial_id(matching->a->run, trial, &id);
            json_put_string(writer, id.data);
        }
    json_end_array(writer);
    text_release(&id);
}

static void json_run(struct json_writer *writer, const char *key, const char *path,
                     const struct rollup *rollup)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    json_member_string(writer, "file", path);
    char shown[MODEL_SHOWN_BYTES];
    json_member_string(writer, "model", run_model_shown(rollup->settings, shown));
    json_member_string(writer, "suite_digest", rollup->settings->suite_digest);
    json_end_object(writer);
}

void comparison_json(const struct comparison *comparison, const struct comparison_labels *labels,
                     struct text *out)
{
    const struct matching *matching = comparison->matching;
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_member_integer(&writer, "parallax_compare", 1);
    json_run(&writer, "a", labels->path_a, matching->a);
    json_run(&writer, "b", labels->path_b, matching->b);
    json_member_string(&writer, "estimand", estimand_word(comparison->estimand));
    json_member_double(&writer, "margin", comparison->margin);
    json_member_integer(&writer, "items", (int64_t)matching->count);
    json_member_double(&writer, "overlap", matching->overlap);
    json_put_key(&writer, "despite");
    json_begin_array(&writer);
    for (unsigned long i = 0; labels->despite && i < labels->despite->kept; i++)
        json_put_string(&writer, labels->despite->messages[i]);
    json_end_array(&writer);
    json_axes(&writer, comparison);
    json_put_key(&writer, "understanding");
    json_begin_object(&writer);
    json_understanding(&writer, "refusal", &comparison->refusal);
    json_understanding(&writer, "foresight", &comparison->foresight);
    json_end_object(&writer);
    json_moved(&writer, "passed_in_a_only", comparison, 1);
    json_moved(&writer, "passed_in_b_only", comparison, -1);
    json_put_key(&writer, "not_compared");
    json_begin_array(&writer);
    for (size_t i = 0; i < matching->other_count; i++) {
        json_begin_object(&writer);
        json_member_string(&writer, "item", matching->others[i].id);
        json_member_string(&writer, "why", mismatch_word(matching->others[i].why));
        json_end_object(&writer);
    }
    json_end_array(&writer);
    json_end_object(&writer);
    text_putc(out, '\n');
}
