/* Matching two runs item by item, and what each matched item adds to a difference. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/utf8.h"
#include "results/compare.h"
#include "results/judge_account.h"

const char *mismatch_word(enum mismatch mismatch)
{
    static const char *const words[] = {"none",    "only_in_a",     "only_in_b",
                                        "picture", "words_of_twin", "line"};
    return words[mismatch];
}

/* ---- matching ---- */

struct named {
    const char *id;
    size_t item;
};

static int compare_named(const void *left, const void *right)
{
    return strcmp(((const struct named *)left)->id, ((const struct named *)right)->id);
}

static struct named *sorted_names(const struct rollup *rollup)
{
    size_t count = rollup->items.count;
    struct named *names = xcalloc(count + 1, sizeof *names);
    for (size_t i = 0; i < count; i++)
        names[i] = (struct named){run_file_item_id(rollup->run, i), i};
    if (count) qsort(names, count, sizeof *names, compare_named);
    return names;
}

static const struct named *find(const struct named *names, size_t count, const char *id)
{
    struct named key = {id, 0};
    return count ? bsearch(&key, names, count, sizeof *names, compare_named) : NULL;
}

static enum mismatch compare_items(const struct rollup *a, size_t i, const struct rollup *b,
                                   size_t j)
{
    const struct run_item *first = run_file_item(a->run, i), *second = run_file_item(b->run, j);
    if (strcmp(a->items.items[i].picture.sha256, b->items.items[j].picture.sha256) != 0)
        return MISMATCH_PICTURE;
    if (strcmp(first->evidence, second->evidence) != 0) return MISMATCH_TWIN;
    if (strcmp(first->line, second->line) != 0 || strcmp(first->category, second->category) != 0)
        return MISMATCH_LINE;
    return MISMATCH_NONE;
}

static void leave_out(struct matching *matching, const char *id, enum mismatch why)
{
    matching->others[matching->other_count++] = (struct unmatched){id, why};
}

void matching_make(struct matching *matching, const struct rollup *a, const struct rollup *b)
{
    size_t count_a = a->items.count, count_b = b->items.count;
    *matching = (struct matching){.a = a, .b = b};
    matching->pairs = xcalloc(count_a + 1, sizeof *matching->pairs);
    matching->others = xcalloc(count_a + count_b + 1, sizeof *matching->others);
    struct named *names = sorted_names(b);
    bool *met = xcalloc(count_b + 1, sizeof *met);
    for (size_t i = 0; i < count_a; i++) {
        const char *id = run_file_item_id(a->run, i);
        const struct named *other = find(names, count_b, id);
        enum mismatch why = other ? compare_items(a, i, b, other->item) : MISMATCH_ONLY_IN_A;
        if (other) met[other->item] = true;
        if (why == MISMATCH_NONE)
            matching->pairs[matching->count++] = (struct match){i, other->item};
        else
            leave_out(matching, id, why);
    }
    for (size_t j = 0; j < count_b; j++)
        if (!met[j]) leave_out(matching, run_file_item_id(b->run, j), MISMATCH_ONLY_IN_B);
    size_t all = matching->count + matching->other_count;
    matching->overlap = all ? (double)matching->count / (double)all : 0;
    free(names);
    free(met);
}

void matching_release(struct matching *matching)
{
    free(matching->pairs);
    free(matching->others);
    memset(matching, 0, sizeof *matching);
}

/* Two runs whose settings are held against each other. */
struct held {
    const struct rollup *a, *b;
    const char *name_a, *name_b; /* their files */
    struct problems *problems;
};

static struct held hold(const struct matching *matching, struct problems *problems)
{
    return (struct held){matching->a, matching->b, run_file_path(matching->a->run),
                         run_file_path(matching->b->run), problems};
}

/* A long text is quoted from a little before the first byte that differs. */
enum { QUOTED_MOST = 60, QUOTED_BEFORE = 20 };

static void quote(struct text *out, const char *whole, size_t from)
{
    size_t length = strlen(whole + from);
    size_t shown = length > QUOTED_MOST ? utf8_cut(whole + from, QUOTED_MOST) : length;
    text_puts(out, from ? "…\"" : "\"");
    text_put_terminal(out, (struct span){whole + from, shown}, false);
    text_puts(out, shown < length ? "…\"" : "\"");
}

static void check_words(const struct held *held, const char *what, const char *a, const char *b,
                        const char *remedy)
{
    if (!a) a = "";
    if (!b) b = "";
    if (strcmp(a, b) == 0) return;
    size_t from = 0;
    while (a[from] && a[from] == b[from]) from++;
    bool whole = strlen(a) <= QUOTED_MOST && strlen(b) <= QUOTED_MOST;
    from = whole || from < QUOTED_BEFORE ? 0 : utf8_cut(a, from - QUOTED_BEFORE);
    struct text one, other;
    text_init(&one, 0); /* both are cut */
    text_init(&other, 0);
    quote(&one, a, from);
    quote(&other, b, from);
    problems_add(held->problems, "%s differs: %s in %s, %s in %s; %s", what, one.data, held->name_a,
                 other.data, held->name_b, remedy);
    text_release(&one);
    text_release(&other);
}

/* Nothing was sent to a respondent that is no model behind an API, so that it can differ in nothing
 * that matters here; only who ran it knows how its replies came about. */
static void check_sampling(const struct held *held, const char *a, const char *b)
{
    bool none_a = !a || !*a || strcmp(a, "{}") == 0, none_b = !b || !*b || strcmp(b, "{}") == 0;
    if (none_a && none_b) return;
    if (none_a == none_b)
        check_words(held, "sampling", a, b, "ask one of them again with the other's --sampling");
    else
        problems_add(held->problems,
                     "sampling differs: %s in %s, none in %s, which sent no sampling (as a "
                     "command, a replay or a baseline sends none); if its replies came about "
                     "alike, go on with --despite",
                     none_a ? b : a, none_a ? held->name_b : held->name_a,
                     none_a ? held->name_a : held->name_b);
}

static void check_numbers(const struct held *held, const char *what, int64_t a, int64_t b,
                          const char *remedy)
{
    if (a == b) return;
    problems_add(held->problems, "%s differs: %lld in %s, %lld in %s; %s", what, (long long)a,
                 held->name_a, (long long)b, held->name_b, remedy);
}

/* A judge may move under its name: between two runs, and between the sittings of one. */
static void check_anchors(const struct held *held, const char *in_a, const char *in_b)
{
    struct anchor_history first, second;
    struct error err;
    struct run_file *a = held->a->run, *b = held->b->run;
    if (run_anchors_history(a, run_file_judge(a).number, ANCHORS_VERDICTS, &first, &err) ||
        run_anchors_history(b, run_file_judge(b).number, ANCHORS_VERDICTS, &second, &err)) {
        problems_add(held->problems, "%s", err.message);
        return;
    }
    anchors_compare_sittings(&first, held->problems);
    anchors_compare_sittings(&second, held->problems);
    if (first.count && second.count)
        anchors_compare(&first.latest, &second.latest, in_a, in_b, held->problems);
    else if (first.count != second.count && strcmp(run_file_judge(a).spec, "rules") != 0)
        problems_add(held->problems,
                     "the judge of %s was not checked with its anchors, that of %s was; judge it "
                     "again: parallax judge %s",
                     first.count ? held->name_b : held->name_a,
                     first.count ? held->name_a : held->name_b,
                     first.count ? held->name_b : held->name_a);
}

static void check_judges(const struct held *held, const char *in_a, const char *in_b)
{
    static const char remedy[] = "judge both alike: parallax judge RUN.plx --judge SPEC";
    struct run_judge first = run_file_judge(held->a->run), second = run_file_judge(held->b->run);
    if (!first.number)
        problems_add(held->problems, "%s was not judged; parallax judge %s does it", held->name_a,
                     held->name_a);
    if (!second.number)
        problems_add(held->problems, "%s was not judged; parallax judge %s does it", held->name_b,
                     held->name_b);
    if (!first.number || !second.number) return;
    check_words(held, "the judge", first.spec, second.spec, remedy);
    check_words(held, "the judge's version", first.version, second.version, remedy);
    check_words(held, "the judge's digest", first.digest, second.digest, remedy);
    if (strcmp(first.digest, second.digest) == 0) check_anchors(held, in_a, in_b);
}

void matching_check_judged(const struct matching *matching, struct problems *problems)
{
    struct held held = hold(matching, problems);
    const struct rollup *a = matching->a, *b = matching->b;
    struct text in_a, in_b;
    text_init(&in_a, 0); /* paths */
    text_init(&in_b, 0);
    text_printf(&in_a, "in %s", held.name_a);
    text_printf(&in_b, "in %s", held.name_b);
    check_judges(&held, in_a.data, in_b.data);
    scorers_moved(a->run, b->run, in_a.data, in_b.data, problems);
    text_release(&in_a);
    text_release(&in_b);
    check_words(&held, "the system text", a->settings->system, b->settings->system,
                "ask one of them again with the other's --system");
    check_numbers(&held, "the number of repeats", a->settings->repeats, b->settings->repeats,
                  "ask one of them again with the other's --repeats");
    check_words(&held, "the aggregator", aggregator_word(a->aggregator),
                aggregator_word(b->aggregator), "name one with --aggregate");
    check_numbers(&held, "k", a->k, b->k, "name one that both have with --k");
}

void matching_check(const struct matching *matching, struct problems *problems)
{
    struct held held = hold(matching, problems);
    const struct rollup *a = matching->a, *b = matching->b;
    matching_check_judged(matching, problems);
    check_sampling(&held, a->settings->sampling, b->settings->sampling);
    check_numbers(&held, "the length limit", a->settings->max_tokens, b->settings->max_tokens,
                  "ask one of them again with the other's --max-tokens");
    if (matching->overlap < COMPARE_OVERLAP_LEAST)
        problems_add(problems,
                     "only %zu of %zu items are the same in %s (%zu items) and %s (%zu items): "
                     "%.0f %%, and %.0f %% are needed; ask both the same suite and selection",
                     matching->count, matching->count + matching->other_count, held.name_a,
                     a->items.count, held.name_b, b->items.count, 100 * matching->overlap,
                     100 * COMPARE_OVERLAP_LEAST);
}

/* ---- values of an item ---- */

static double pass_of(const struct rollup *rollup, enum estimand estimand, size_t item,
                      enum condition condition)
{
    const struct cell *cell = rollup_cell(rollup, estimand, item, condition);
    return cell ? cell->pass : (double)NAN;
}

double value_not_pass(const struct rollup *rollup, size_t item, const void *about)
{
    const struct condition_value *of = about;
    return 1 - pass_of(rollup, of->estimand, item, of->condition);
}

double value_shift(const struct rollup *rollup, size_t item, const void *about)
{
    const struct condition_value *of = about;
    return pass_of(rollup, of->estimand, item, CONDITION_TEXT) -
           pass_of(rollup, of->estimand, item, CONDITION_IMAGE);
}

double value_flip(const struct rollup *rollup, size_t item, const void *about)
{
    const struct condition_value *of = about;
    int64_t flip = flips_sibling(rollup, item);
    if (flip < 0) return (double)NAN;
    return pass_of(rollup, of->estimand, item, of->condition) *
           pass_of(rollup, of->estimand, (size_t)flip, of->condition);
}

static bool count_trial(const struct rollup *rollup, size_t item, int64_t trial,
                        const struct figure_value *of, double *row)
{
    const struct score *score = &rollup->scores[of->estimand][trial];
    struct figure_context context = {&rollup->items.items[item], rollup->items.flips[item], score,
                                     rollup->paired[item]};
    return score->in && score->judged && of->spec->count(&context, row);
}

double value_figure(const struct rollup *rollup, size_t item, const void *about)
{
    const struct figure_value *of = about;
    int64_t first = rollup_trial(rollup, item, of->condition);
    double top = 0, bottom = 0;
    for (int64_t t = first; first >= 0 && t < first + rollup->settings->repeats; t++) {
        double row[CLUSTER_COMPONENTS_MAX] = {0};
        if (!count_trial(rollup, item, t, of, row)) continue;
        top += row[0];
        bottom += row[1];
    }
    return bottom > 0 ? top / bottom : (double)NAN;
}

/* ---- what is open ---- */

static bool reach_not_pass(const struct rollup *rollup, size_t item, const void *about, double *low,
                           double *high)
{
    const struct condition_value *of = about;
    struct cell_bounds bounds;
    rollup_bounds(rollup, of->estimand, item, of->condition, &bounds);
    *low = 1 - bounds.pass_high;
    *high = 1 - bounds.pass_low;
    return true;
}

static bool reach_shift(const struct rollup *rollup, size_t item, const void *about, double *low,
                        double *high)
{
    const struct condition_value *of = about;
    struct cell_bounds image, text;
    rollup_bounds(rollup, of->estimand, item, CONDITION_IMAGE, &image);
    rollup_bounds(rollup, of->estimand, item, CONDITION_TEXT, &text);
    *low = text.pass_low - image.pass_high;
    *high = text.pass_high - image.pass_low;
    return true;
}

static bool reach_flip(const struct rollup *rollup, size_t item, const void *about, double *low,
                       double *high)
{
    const struct condition_value *of = about;
    struct cell_bounds own, other;
    int64_t flip = flips_sibling(rollup, item);
    if (flip < 0) return false;
    rollup_bounds(rollup, of->estimand, item, of->condition, &own);
    rollup_bounds(rollup, of->estimand, (size_t)flip, of->condition, &other);
    *low = own.pass_low * other.pass_low;
    *high = own.pass_high * other.pass_high;
    return true;
}

static bool reach_figure(const struct rollup *rollup, size_t item, const void *about, double *low,
                         double *high)
{
    static const struct turn turn = {false, false};
    const struct figure_value *of = about;
    int64_t first = rollup_trial(rollup, item, of->condition);
    double top = 0, bottom = 0, open = 0;
    for (int64_t t = first; first >= 0 && t < first + rollup->settings->repeats; t++) {
        double row[CLUSTER_COMPONENTS_MAX] = {0};
        struct figure_context context = {&rollup->items.items[item], rollup->items.flips[item],
                                         &rollup->scores[of->estimand][t], rollup->paired[item]};
        if (count_trial(rollup, item, t, of, row)) {
            top += row[0];
            bottom += row[1];
        } else {
            open += figure_turned(of->spec, &context, turn, row);
        }
    }
    if (!(bottom + open > 0)) return false;
    *low = (top + open * of->spec->low) / (bottom + open);
    *high = (top + open * of->spec->high) / (bottom + open);
    return true;
}

static bool bounded_condition(const struct rollup *rollup, const size_t *items, size_t count,
                              const void *about)
{
    const struct condition_value *of = about;
    return condition_is_bounded(rollup, of->estimand, items, count, of->condition);
}

static bool bounded_shift(const struct rollup *rollup, const size_t *items, size_t count,
                          const void *about)
{
    const struct condition_value *of = about;
    return condition_is_bounded(rollup, of->estimand, items, count, CONDITION_IMAGE) ||
           condition_is_bounded(rollup, of->estimand, items, count, CONDITION_TEXT);
}

static bool bounded_flips(const struct rollup *rollup, const size_t *items, size_t count,
                          const void *about)
{
    const struct condition_value *of = about;
    struct flips flips;
    flips_take(rollup, of->estimand, items, count, of->condition, &flips);
    return flips.as_bounds;
}

static bool bounded_figure(const struct rollup *rollup, const size_t *items, size_t count,
                           const void *about)
{
    const struct figure_value *of = about;
    struct figure figure;
    figure_take(rollup, of->estimand, items, count, of->spec, of->condition, &figure);
    return figure.as_bounds;
}

const struct quantity quantity_not_pass = {value_not_pass, reach_not_pass, bounded_condition, -1, 1,
                                           false};
const struct quantity quantity_shift = {value_shift, reach_shift, bounded_shift, -2, 2, false};
const struct quantity quantity_flip = {value_flip, reach_flip, bounded_flips, -1, 1, false};

struct quantity quantity_figure(const struct figure_spec *spec)
{
    double range = spec->high - spec->low;
    return (struct quantity){value_figure, reach_figure, bounded_figure, -range, range, true};
}

/* ---- gathering ---- */

bool matching_of_axis(const struct matching *matching, size_t i, enum axis axis)
{
    return run_items_counts(&matching->a->items, matching->pairs[i].a, axis);
}

size_t *matching_items(const struct matching *matching, enum axis axis, int side, size_t *count)
{
    size_t *items = xcalloc(matching->count + 1, sizeof *items);
    *count = 0;
    for (size_t i = 0; i < matching->count; i++)
        if (matching_of_axis(matching, i, axis))
            items[(*count)++] = side ? matching->pairs[i].b : matching->pairs[i].a;
    return items;
}

void matching_gather(const struct matching *matching, enum axis axis, item_value *value,
                     const void *about, struct clusters *clusters)
{
    clusters_init(clusters, 2);
    for (size_t i = 0; i < matching->count; i++) {
        if (!matching_of_axis(matching, i, axis)) continue;
        const struct match *pair = &matching->pairs[i];
        double a = value(matching->a, pair->a, about), b = value(matching->b, pair->b, about);
        if (isnan(a) || isnan(b)) continue;
        double row[] = {b - a, 1};
        uint32_t scenario = matching->a->scenario[pair->a];
        clusters_add(clusters, scenario, matching->a->stratum[scenario], row);
    }
}

void matching_gather_statistic(const struct matching *matching, const struct figure_value *about,
                               struct clusters *clusters)
{
    size_t width = about->spec->components;
    clusters_init(clusters, 2 * width);
    clusters->second = width;
    for (size_t i = 0; i < matching->count; i++) {
        const struct match *pair = &matching->pairs[i];
        if (!matching_of_axis(matching, i, about->spec->axis)) continue;
        uint32_t scenario = matching->a->scenario[pair->a];
        for (int side = 0; side < 2; side++) {
            const struct rollup *rollup = side ? matching->a : matching->b;
            size_t item = side ? pair->a : pair->b;
            int64_t first = rollup_trial(rollup, item, about->condition);
            for (int64_t t = first; first >= 0 && t < first + rollup->settings->repeats; t++) {
                double row[CLUSTER_COMPONENTS_MAX] = {0}, *at = row + (side ? width : 0);
                if (count_trial(rollup, item, t, about, at))
                    clusters_add(clusters, scenario, matching->a->stratum[scenario], row);
            }
        }
    }
}
