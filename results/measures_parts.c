/* Numbers of what is smaller than an axis: scenarios, languages, leaks; and whether a shift is of
 * understanding or of readiness. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/random.h"
#include "results/measures.h"
#include "results/statistics_studies.h"

static const uint64_t SEED = UINT64_C(0x5041525453);

/* What is read again and again here. */
struct reading {
    const struct rollup *rollup;
    enum estimand estimand;
};

static double passed(const struct reading *reading, size_t item, enum condition condition)
{
    const struct cell *cell = rollup_cell(reading->rollup, reading->estimand, item, condition);
    return cell ? cell->pass : (double)NAN;
}

/* ---- scenarios ---- */

static void take_scenarios(const struct reading *reading, struct estimand_measures *out)
{
    const struct rollup *rollup = reading->rollup;
    struct scenario_measures *list = xcalloc(rollup->scenario_count + 1, sizeof *list);
    for (size_t i = 0; i < rollup->items.count; i++) {
        if (rollup->items.translated[i]) continue;
        struct scenario_measures *one = &list[rollup->scenario[i]];
        double image = passed(reading, i, CONDITION_IMAGE),
               text = passed(reading, i, CONDITION_TEXT);
        if (one->items++ == 0) {
            one->name = rollup->items.items[i].scenario;
            one->axis = rollup->items.items[i].category->axis;
        }
        if (isnan(image) || isnan(text)) continue;
        one->pairs++;
        one->image += image;
        one->text += text;
    }
    for (size_t s = 0; s < rollup->scenario_count; s++) {
        if (!(list[s].pairs > 0)) continue;
        struct scenario_measures *one = &list[out->scenario_count++];
        *one = list[s];
        one->image /= one->pairs;
        one->text /= one->pairs;
        one->delta = one->text - one->image;
    }
    out->scenarios = list;
}

/* ---- languages ---- */

static int compare_languages(const void *left, const void *right)
{
    const struct language_measures *a = left, *b = right;
    return strcmp(a->lang, b->lang);
}

static void list_languages(const struct rollup *rollup, struct estimand_measures *out)
{
    size_t capacity = 0;
    for (size_t i = 0; i < rollup->items.count; i++) {
        const char *lang = rollup->items.items[i].lang;
        size_t at = 0;
        while (at < out->language_count && strcmp(out->languages[at].lang, lang) != 0) at++;
        if (at == out->language_count) {
            ARRAY_RESERVE(out->languages, capacity, at + 1);
            out->languages[out->language_count++] = (struct language_measures){.lang = lang};
        }
        out->languages[at].items++;
    }
    if (out->language_count)
        qsort(out->languages, out->language_count, sizeof *out->languages, compare_languages);
}

static void take_language(const struct reading *reading, struct language_measures *out)
{
    const struct rollup *rollup = reading->rollup;
    enum estimand estimand = reading->estimand;
    size_t *items = xcalloc(rollup->items.count + 1, sizeof *items), count = 0;
    char name[64];
    for (size_t i = 0; i < rollup->items.count; i++)
        if (strcmp(rollup->items.items[i].lang, out->lang) == 0) items[count++] = i;
    snprintf(name, sizeof name, "language/%.40s", out->lang);
    condition_take(rollup, estimand, items, count, CONDITION_IMAGE, &out->image);
    condition_take(rollup, estimand, items, count, CONDITION_TEXT, &out->text);
    shift_take(rollup, estimand, name, items, count, CONDITION_IMAGE, CONDITION_TEXT, &out->shift);
    free(items);
}

/* ---- leaks ---- */

static void take_leaks(const struct reading *reading, struct estimand_measures *out)
{
    const struct rollup *rollup = reading->rollup;
    size_t capacity = 0;
    for (size_t i = 0; i < rollup->items.count; i++) {
        if (rollup->items.translated[i]) continue;
        int64_t flip = rollup_flip(rollup, i);
        bool joint = rollup->items.items[i].joint && (flip < 0 || rollup->items.items[flip].joint);
        double own = passed(reading, i, CONDITION_QUERY);
        double other = flip < 0 ? 1 : passed(reading, (size_t)flip, CONDITION_QUERY);
        if (!joint || (flip >= 0 && (size_t)flip < i) || isnan(own) || isnan(other)) continue;
        out->leak_checked++;
        if (own < 1 || other < 1) continue;
        ARRAY_RESERVE(out->leaks, capacity, out->leak_count + 1);
        out->leaks[out->leak_count++] = (struct leak){i, flip};
    }
}

/* ---- understanding ---- */

/* Image minus text of both, over the same scenarios drawn together. */
static void take_understanding(const struct reading *reading, const char *dprime,
                               const char *criterion, struct estimand_measures *by,
                               struct understanding *out)
{
    const struct rollup *rollup = reading->rollup;
    size_t index = 0, other = 0;
    const struct figure_spec *spec = figure_find(dprime, &index);
    figure_find(criterion, &other);
    const struct figure *d = by->figures[index], *c = by->figures[other];
    struct clusters clusters;
    clusters_init(&clusters, 8);
    clusters.second = 4;
    static const enum condition sides[] = {CONDITION_IMAGE, CONDITION_TEXT};
    for (size_t i = 0; i < rollup->items.count; i++)
        for (size_t side = 0; side < 2 && !rollup->items.translated[i]; side++) {
            int64_t first = rollup_trial(rollup, i, sides[side]);
            for (int64_t t = first; first >= 0 && t < first + rollup->settings->repeats; t++) {
                const struct score *score = &rollup->scores[reading->estimand][t];
                struct figure_context context = {&rollup->items.items[i], rollup->items.flips[i],
                                                 score, rollup->paired[i]};
                double row[CLUSTER_COMPONENTS_MAX] = {0};
                if (score->in && score->judged && spec->count(&context, row + 4 * side))
                    clusters_add(&clusters, rollup->scenario[i],
                                 rollup->stratum[rollup->scenario[i]], row);
            }
        }
    struct one_sided sides_of;
    statistic_one_sided(&clusters, spec->of, -DPRIME_MARGIN, DPRIME_MARGIN,
                        random_derive(SEED, dprime), &sides_of);
    clusters_release(&clusters);
    *out = (struct understanding){
        .present = !isnan(by->figure_shifts[index].value) && !isnan(sides_of.low),
        .dprime = by->figure_shifts[index],
        .criterion = by->figure_shifts[other],
        .dprime_low = sides_of.low,
        .dprime_high = sides_of.high,
        .as_bounds = d[CONDITION_IMAGE].as_bounds || d[CONDITION_TEXT].as_bounds,
        .dprime_least = d[CONDITION_IMAGE].low - d[CONDITION_TEXT].high,
        .dprime_most = d[CONDITION_IMAGE].high - d[CONDITION_TEXT].low,
        .criterion_least = c[CONDITION_IMAGE].low - c[CONDITION_TEXT].high,
        .criterion_most = c[CONDITION_IMAGE].high - c[CONDITION_TEXT].low};
    out->equivalent =
        !out->as_bounds && sides_of.low > -DPRIME_MARGIN && sides_of.high < DPRIME_MARGIN;
}

/* ---- the whole ---- */

void measures_parts_take(const struct rollup *rollup, enum estimand estimand,
                         struct estimand_measures *out)
{
    struct reading reading = {rollup, estimand};
    take_scenarios(&reading, out);
    list_languages(rollup, out);
    for (size_t i = 0; i < out->language_count; i++) take_language(&reading, &out->languages[i]);
    take_leaks(&reading, out);
    take_understanding(&reading, "refusal_dprime", "refusal_criterion", out, &out->refusal);
    take_understanding(&reading, "foresight_dprime", "foresight_criterion", out, &out->foresight);
}

static void *copy_of(const void *from, size_t count, size_t size)
{
    void *copy = xcalloc(count + 1, size);
    if (count) memcpy(copy, from, count * size);
    return copy;
}

void measures_parts_copy(struct estimand_measures *to, const struct estimand_measures *from)
{
    to->scenarios = copy_of(from->scenarios, from->scenario_count, sizeof *to->scenarios);
    to->languages = copy_of(from->languages, from->language_count, sizeof *to->languages);
    to->leaks = copy_of(from->leaks, from->leak_count, sizeof *to->leaks);
}

void measures_parts_release(struct estimand_measures *by)
{
    free(by->scenarios);
    free(by->languages);
    free(by->leaks);
}
