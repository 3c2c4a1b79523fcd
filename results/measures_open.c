/* What is open: trials that nobody decided, or that have no answer, and what a number could have
 * been with them. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "results/measures.h"

/* ---- in words ---- */

static void put_count(struct text *out, size_t count, const char *what)
{
    if (count) text_printf(out, "%s%zu %s", out->length ? ", " : "", count, what);
}

void condition_open_words(const struct condition_measures *condition, struct text *out)
{
    struct text words;
    text_init(&words, 0); /* a few words for each state */
    put_count(&words, (size_t)(condition->unscored - condition->not_judged), "unscored");
    put_count(&words, (size_t)condition->not_judged, "not judged");
    for (int s = TRIAL_PENDING + 1; s <= TRIAL_FAILED; s++)
        put_count(&words, condition->missing[s], trial_state_word((enum trial_state)s));
    put_count(&words, condition->missing[TRIAL_PENDING], "not asked yet");
    text_append(out, words.data, words.length);
    text_release(&words);
}

void condition_open_json(struct json_writer *writer, const struct condition_measures *condition)
{
    json_member_double(writer, "unscored", condition->unscored);
    json_member_double(writer, "not_judged", condition->not_judged);
    json_put_key(writer, "missing");
    json_begin_object(writer);
    for (int s = 0; s <= TRIAL_FAILED; s++)
        if (condition->missing[s])
            json_member_integer(writer, trial_state_word((enum trial_state)s),
                                (int64_t)condition->missing[s]);
    json_end_object(writer);
}

static void put_clause(struct text *out, const char *words)
{
    text_printf(out, "%s%s", out->length ? "; " : "", words);
}

static void put_unasked(const struct rollup *rollup, struct text *out)
{
    static const enum condition needed[] = {CONDITION_IMAGE, CONDITION_TEXT, CONDITION_PROBE};
    size_t count = 0, told = 0;
    for (size_t i = 0; i < ARRAY_LENGTH(needed); i++)
        count += rollup->condition_index[needed[i]] < 0;
    for (size_t i = 0; i < ARRAY_LENGTH(needed); i++) {
        if (rollup->condition_index[needed[i]] >= 0) continue;
        text_printf(out, "%s%s",
                    told == 0          ? ""
                    : told + 1 < count ? ", "
                                       : " and ",
                    condition_word(needed[i]));
        told++;
    }
    if (count) text_printf(out, " %s not asked", count > 1 ? "were" : "was");
}

void partial_words(const struct measures *measures, struct text *out)
{
    char clause[96];
    struct text words;
    text_init(&words, 0); /* a few clauses */
    put_unasked(measures->rollup, &words);
    snprintf(clause, sizeof clause, "%zu trials are not finished",
             measures->trials - measures->finished);
    if (measures->finished < measures->trials) put_clause(&words, clause);
    snprintf(clause, sizeof clause, "%zu %s not judged", measures->not_judged,
             measures->not_judged == 1 ? "reply is" : "replies are");
    if (measures->not_judged) put_clause(&words, clause);
    snprintf(clause, sizeof clause, "it is shard %.40s of a run",
             measures->rollup->settings->shard);
    if (*measures->rollup->settings->shard) put_clause(&words, clause);
    text_append(out, words.data, words.length);
    text_release(&words);
}

/* ---- figures ---- */

static const struct turn turns[FIGURE_TURNS] = {
    {false, false}, {true, false}, {false, true}, {true, true}};

static bool same_rows(const struct open_kind *a, const struct open_kind *b)
{
    for (size_t t = 0; t < FIGURE_TURNS; t++)
        for (size_t c = 0; c < CLUSTER_COMPONENTS_MAX; c++)
            if (a->rows[t][c] != b->rows[t][c]) return false;
    return true;
}

static void add_kind(struct figure_open *open, const struct open_kind *kind)
{
    size_t at = 0;
    while (at < open->kind_count && !same_rows(&open->kinds[at], kind)) at++;
    open->many = open->many || at == OPEN_KINDS_MOST;
    if (at == OPEN_KINDS_MOST) return;
    if (at == open->kind_count) open->kinds[open->kind_count++] = *kind;
    open->kinds[at].trials++;
}

void figure_open_add(struct figure_open *open, const struct figure_spec *spec,
                     const struct figure_context *context)
{
    struct open_kind kind = {0};
    if (!figure_turned(spec, context, turns[0], kind.rows[0])) return;
    open->undecided += context->score->in;
    open->missing += !context->score->in;
    if (spec->kind != FIGURE_STATISTIC) return;
    for (size_t t = 1; t < FIGURE_TURNS; t++) figure_turned(spec, context, turns[t], kind.rows[t]);
    add_kind(open, &kind);
}

/* Every way in which the kinds can turn out, each as a whole. */
static void bound_statistic(const struct figure_open *open, const struct figure_spec *spec,
                            struct figure *out)
{
    size_t ways = 1;
    for (size_t k = 0; k < open->kind_count; k++) ways *= FIGURE_TURNS;
    out->low = out->high = (double)NAN;
    for (size_t way = 0; way < ways; way++) {
        double totals[CLUSTER_COMPONENTS_MAX];
        memcpy(totals, out->components, sizeof totals);
        for (size_t k = 0, rest = way; k < open->kind_count; k++, rest /= FIGURE_TURNS)
            for (size_t c = 0; c < spec->components; c++)
                totals[c] += open->kinds[k].trials * open->kinds[k].rows[rest % FIGURE_TURNS][c];
        double value = spec->of(totals);
        out->low = fmin(out->low, value);
        out->high = fmax(out->high, value);
    }
    if (!open->many) return;
    out->low = spec->low;
    out->high = spec->high;
}

static void bound_ratio(const struct figure_open *open, const struct figure_spec *spec,
                        struct figure *out)
{
    double trials = open->undecided + open->missing, all = out->denominator + trials;
    out->low = all > 0 ? (out->numerator + trials * spec->low) / all : (double)NAN;
    out->high = all > 0 ? (out->numerator + trials * spec->high) / all : (double)NAN;
}

void figure_open_finish(const struct figure_open *open, const struct figure_spec *spec,
                        struct figure *out)
{
    double counted = out->units;
    out->undecided = open->undecided;
    out->missing = open->missing;
    out->as_bounds = stands_as_bounds(open->undecided, counted + open->undecided);
    if (spec->kind == FIGURE_STATISTIC)
        bound_statistic(open, spec, out);
    else
        bound_ratio(open, spec, out);
}
