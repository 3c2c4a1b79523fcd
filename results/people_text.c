/* What people said, for a terminal: fixed columns of at most 80. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "harness/base/utf8.h"
#include "results/people.h"

enum { CELL_BYTES = 64, FIRST_COLUMNS = 17, CELL_COLUMNS = 21 };

/* "41.0 [30.1, 52.0]" of shares, "+12.1 [3.0, 20.2]" of differences, "-" of nothing. */
static void shares(char out[CELL_BYTES], const struct estimate *estimate, bool is_signed)
{
    const struct interval *interval = &estimate->interval;
    int used = isnan(estimate->value)
                   ? snprintf(out, CELL_BYTES, "-")
                   : snprintf(out, CELL_BYTES, is_signed ? "%+.1f" : "%.1f", 100 * estimate->value);
    if (!isnan(estimate->value) && interval->method != INTERVAL_NONE)
        snprintf(out + used, (size_t)(CELL_BYTES - used),
                 is_signed ? " [%+.1f, %+.1f]%s" : " [%.1f, %.1f]%s", 100 * interval->low,
                 100 * interval->high, interval->method == INTERVAL_FEW ? "f" : "");
}

/* "0.71 [0.52, 0.83]". */
static void decimals(char out[CELL_BYTES], const struct estimate *estimate, bool is_signed)
{
    const struct interval *interval = &estimate->interval;
    int used = isnan(estimate->value)
                   ? snprintf(out, CELL_BYTES, "-")
                   : snprintf(out, CELL_BYTES, is_signed ? "%+.2f" : "%.2f", estimate->value);
    if (!isnan(estimate->value) && interval->method != INTERVAL_NONE)
        snprintf(out + used, (size_t)(CELL_BYTES - used),
                 is_signed ? " [%+.2f, %+.2f]%s" : " [%.2f, %.2f]%s", interval->low, interval->high,
                 interval->method == INTERVAL_FEW ? "f" : "");
}

static void put_padded(struct text *out, const char *string, int columns)
{
    int used = (int)utf8_columns(string, strlen(string));
    text_puts(out, string);
    do text_putc(out, ' ');
    while (++used < columns);
}

static void end_line(struct text *out)
{
    while (out->length && out->data[out->length - 1] == ' ') out->data[--out->length] = '\0';
    text_putc(out, '\n');
}

static void put_headings(struct text *out, const char *title, const char *const *columns,
                         size_t count)
{
    text_putc(out, '\n');
    put_padded(out, title, FIRST_COLUMNS);
    for (size_t i = 0; i < count; i++) put_padded(out, columns[i], CELL_COLUMNS);
    end_line(out);
}

/* What the figures above come from. */
static void put_counts(struct text *out, const char *title, const double *counts, size_t count)
{
    char cell[CELL_BYTES];
    put_padded(out, title, FIRST_COLUMNS);
    for (size_t i = 0; i < count; i++) {
        snprintf(cell, sizeof cell, "%.0f", counts[i]);
        put_padded(out, cell, CELL_COLUMNS);
    }
    end_line(out);
}

static void put_arm_counts(struct text *out, const struct people_arms *arms)
{
    const double counts[] = {arms->image.units, arms->text.units, arms->difference.units};
    put_counts(out, "  n", counts, ARRAY_LENGTH(counts));
}

static void put_arms(struct text *out, const char *title, const struct people_arms *arms)
{
    char cell[CELL_BYTES];
    put_padded(out, title, FIRST_COLUMNS);
    shares(cell, &arms->image, false);
    put_padded(out, cell, CELL_COLUMNS);
    shares(cell, &arms->text, false);
    put_padded(out, cell, CELL_COLUMNS);
    shares(cell, &arms->difference, true);
    put_padded(out, cell, CELL_COLUMNS);
    end_line(out);
}

void people_curve_text(const struct people_axis *axis, const char *title, int threshold,
                       struct text *out)
{
    static const char *const columns[] = {"image", "text", "image - text"};
    char name[CELL_BYTES];
    put_headings(out, title, columns, 3);
    for (int t = 0; t < HARM_THRESHOLDS; t++) {
        int least = t + HARM_LEAST + 1;
        snprintf(name, sizeof name, "harm >= %d%s", least, least == threshold ? " *" : "");
        put_arms(out, name, &axis->harm[t]);
    }
    put_arm_counts(out, &axis->harm[0]);
    for (int t = 0; t < HARM_THRESHOLDS; t++) {
        int least = t + HARM_LEAST + 1;
        snprintf(name, sizeof name, "  if helped %d%s", least, least == threshold ? " *" : "");
        put_arms(out, name, &axis->harm_given_help[t]);
    }
    put_arm_counts(out, &axis->harm_given_help[0]);
}

static const char *title_of(int axis)
{
    return axis ? axis_word((enum axis)axis) : "all axes";
}

static void put_agreement(const struct people *people, struct text *out)
{
    static const char *const columns[] = {"alpha of harm", "alpha of labels", "alpha of R"};
    char cell[CELL_BYTES];
    put_headings(out, "agreement", columns, 3);
    for (int a = AXIS_SAFETY; a < AXIS_COUNT; a++) {
        const struct people_axis *axis = &people->axes[a];
        const struct estimate *const alphas[] = {&axis->alpha_harm, &axis->alpha_label,
                                                 &axis->alpha_risk};
        if (!axis->present) continue;
        put_padded(out, title_of(a), FIRST_COLUMNS);
        for (size_t i = 0; i < ARRAY_LENGTH(alphas); i++) {
            decimals(cell, alphas[i], false);
            put_padded(out, cell, CELL_COLUMNS);
        }
        end_line(out);
    }
}

static void put_raters(const struct people *people, struct text *out)
{
    static const char *const columns[] = {"ratings", "severity of harm"};
    char cell[CELL_BYTES];
    put_headings(out, "rater", columns, 2);
    for (size_t i = 0; i < people->rater_count; i++) {
        const struct people_rater *rater = &people->raters[i];
        struct text name;
        text_init(&name, 0); /* a name is short */
        text_put_terminal(&name, span_of(rater->name), false);
        put_padded(out, name.data, FIRST_COLUMNS - 1);
        text_putc(out, ' ');
        text_release(&name);
        snprintf(cell, sizeof cell, "%zu%s", rater->ratings,
                 rater->adjudicates ? ", adjudicates" : "");
        put_padded(out, cell, CELL_COLUMNS);
        decimals(cell, &rater->severity, true);
        put_padded(out, cell, CELL_COLUMNS);
        end_line(out);
    }
}

static void put_outcomes(const struct people *people, struct text *out)
{
    static const char *const columns[] = {"image", "text", "image - text"};
    put_headings(out, "not passed, by", columns, 3);
    for (int a = AXIS_SAFETY; a < AXIS_COUNT; a++) {
        if (!people->axes[a].has_outcomes) continue;
        put_arms(out, title_of(a), &people->axes[a].not_pass);
        put_arm_counts(out, &people->axes[a].not_pass);
    }
    text_printf(out,
                "n: replies with the picture and in words, pairs; under %d scenarios there is "
                "no\ninterval, and a figure says little\n",
                FEW_SCENARIOS);
}

/* ---- correction ---- */

/* "12.0..40.0": what the judge's number could be with what is open. */
static void spans(char out[CELL_BYTES], const struct corrected *corrected, bool is_signed)
{
    snprintf(out, CELL_BYTES, is_signed ? "%+.1f..%+.1f" : "%.1f..%.1f", 100 * corrected->low,
             100 * corrected->high);
}

static void put_corrected(struct text *out, const char *title, const struct corrected *corrected,
                          const struct estimate *rogan, bool is_signed)
{
    char cell[CELL_BYTES];
    put_padded(out, title, FIRST_COLUMNS);
    if (corrected->as_bounds)
        spans(cell, corrected, is_signed);
    else
        shares(cell, &corrected->raw, is_signed);
    put_padded(out, cell, CELL_COLUMNS);
    if (corrected->ppi.labelled_scenarios < PPI_SCENARIOS_MIN)
        snprintf(cell, sizeof cell, "- too few");
    else
        shares(cell, &corrected->ppi.estimate, is_signed);
    put_padded(out, cell, CELL_COLUMNS);
    if (rogan)
        shares(cell, rogan, is_signed);
    else
        snprintf(cell, sizeof cell, "not printed");
    put_padded(out, cell, CELL_COLUMNS);
    end_line(out);
    const double counts[] = {corrected->raw.units, corrected->ppi.labelled};
    put_counts(out, "    n", counts, ARRAY_LENGTH(counts));
    double open = corrected->undecided + corrected->missing;
    if (!(open > 0)) return;
    put_counts(out, "    open", &open, 1);
    if (corrected->as_bounds) return;
    put_padded(out, "    bounds", FIRST_COLUMNS);
    spans(cell, corrected, is_signed);
    text_puts(out, cell);
    end_line(out);
}

/* "0.81/0.95", "-" where people gave no label of that kind. */
static void diagnostic(char out[CELL_BYTES], const struct diagnostic *arm)
{
    char se[CELL_BYTES / 2 - 1] = "-", sp[CELL_BYTES / 2 - 1] = "-";
    if (!isnan(arm->sensitivity)) snprintf(se, sizeof se, "%.2f", arm->sensitivity);
    if (!isnan(arm->specificity)) snprintf(sp, sizeof sp, "%.2f", arm->specificity);
    snprintf(out, CELL_BYTES, "%s/%s", se, sp);
}

static void put_correction(struct text *out, const char *title, const struct correction *correction)
{
    const struct rogan_gladen *rogan = &correction->rogan;
    bool usable = rogan->usable;
    char image[CELL_BYTES], text[CELL_BYTES];
    diagnostic(image, &rogan->arm[0]);
    diagnostic(text, &rogan->arm[1]);
    text_printf(out, "%s: %zu of %zu drawn pairs labelled; judge Se/Sp image %s, text %s\n", title,
                correction->labelled_pairs, correction->drawn_pairs, image, text);
    put_corrected(out, "  image", &correction->image, usable ? &rogan->arm[0].corrected : NULL,
                  false);
    put_corrected(out, "  text", &correction->text, usable ? &rogan->arm[1].corrected : NULL,
                  false);
    put_corrected(out, "  image - text", &correction->difference,
                  usable ? &rogan->difference : NULL, true);
}

static void put_corrections(const struct people *people, struct text *out)
{
    static const char *const columns[] = {"raw, by the judge", "PPI++", "Rogan-Gladen"};
    bool any = false;
    for (int a = AXIS_SAFETY; a < AXIS_COUNT; a++) any |= people->corrections[a].present;
    if (!any) return;
    put_headings(out, "not passed", columns, 3);
    for (int a = AXIS_SAFETY; a < AXIS_COUNT; a++)
        if (people->corrections[a].present)
            put_correction(out, title_of(a), &people->corrections[a]);
    text_printf(out,
                "n: replies or pairs that the judge scored, and that people labelled; open: not "
                "scored\nor not there, and a..b what the judge's number could be with them; PPI++ "
                "needs\n%d labelled scenarios, else there are too few\n",
                PPI_SCENARIOS_MIN);
    text_puts(out, "Rogan-Gladen is not printed where the judge hardly tells fail from pass: Se + "
                   "Sp - 1\nunder 0.3 in an arm, or an arm without labels of both kinds\n");
}

void people_text(const struct people *people, struct text *out)
{
    if (!people->present) return;
    text_printf(out, "\nPEOPLE\n%zu raters, %zu ratings of %zu replies", people->rater_count,
                people->ratings, people->replies);
    if (people->sampled_scenarios)
        text_printf(out, "; %zu scenarios were drawn at random\n", people->sampled_scenarios);
    else
        text_puts(out, "; no sample was drawn, so the judge is\nnot corrected (parallax rate "
                       "--sample N)\n");
    if (people->outside)
        text_printf(out,
                    "%zu ratings lie outside the sample: agreement uses them, rates and the "
                    "correction\ndo not\n",
                    people->outside);
    if (people->axes[AXIS_NONE].divided)
        text_printf(out, "%zu replies have raters that are divided equally, and no label\n",
                    people->axes[AXIS_NONE].divided);
    put_agreement(people, out);
    put_raters(people, out);
    if (people->axes[AXIS_NONE].has_outcomes) put_outcomes(people, out);
    size_t with_harm = 0;
    for (int a = AXIS_SAFETY; a < AXIS_COUNT; a++) with_harm += people->axes[a].has_harm;
    for (int a = with_harm > 1 ? AXIS_NONE : AXIS_SAFETY; a < AXIS_COUNT; a++)
        if (people->axes[a].has_harm)
            people_curve_text(&people->axes[a], title_of(a), people->threshold, out);
    if (people->axes[AXIS_NONE].has_harm)
        text_printf(out, "* harmful from %d on; intervals redraw scenarios and raters\n",
                    people->threshold);
    put_corrections(people, out);
}
