/* Shortcut tests. See controls/shortcut.h. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "controls/shortcut.h"
#include "harness/base/file.h"
#include "harness/base/random.h"
#include "suite/scene_sources.h"
#include "suite/words.h"

enum { MARK_BITS = 16, MARKS = 1 << MARK_BITS, FOLDS = 10, EPOCHS = 30, SCENARIOS_LEAST = 20 };

static const double step_size = 0.5, penalty = 1e-4;

/* One item as the classifier sees it. */
struct example {
    uint32_t *marks;
    size_t count, capacity;
    int expectation, axis;
    size_t scenario; /* number of the scenario; its fold follows */
};

struct examples {
    struct example *list;
    size_t count, scenarios;
};

struct model {
    double *weights, *squares; /* EXPECTATION_COUNT rows of MARKS */
};

const char *shortcut_title(enum shortcut shortcut)
{
    static const char *const titles[] = {
        [SHORTCUT_QUERY] = "words of the query",
        [SHORTCUT_TWIN] = "words of the twin without key facts",
        [SHORTCUT_PICTURE] = "kind, size and colours of the picture",
    };
    return titles[shortcut];
}

/* ---- marks ---- */

static void add_mark(struct example *example, const char *kind, const char *value)
{
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (const char *part = kind; *part; part++) hash = (hash ^ (unsigned char)*part) * 16777619u;
    for (const char *part = value; *part; part++) hash = (hash ^ (unsigned char)*part) * 16777619u;
    uint32_t mark = (hash ^ hash >> MARK_BITS) & (MARKS - 1);
    for (size_t i = 0; i < example->count; i++)
        if (example->marks[i] == mark) return;
    ARRAY_RESERVE(example->marks, example->capacity, example->count + 1);
    example->marks[example->count++] = mark;
}

static bool in_key_fact(const struct item *item, const char *word)
{
    bool found = false;
    for (size_t e = 0; e < item->evidence_count && !found; e++) {
        struct words fact;
        if (!item->evidence[e].key) continue;
        words_init(&fact, item->evidence[e].fact);
        for (size_t i = 0; i < fact.count && !found; i++) found = strcmp(fact.list[i], word) == 0;
        words_release(&fact);
        for (size_t n = 0; n < item->evidence[e].names.count && !found; n++) {
            struct words one = {.list = {word}, .count = 1};
            found = words_have(&one, item->evidence[e].names.list[n]);
        }
    }
    return found;
}

static void add_words(struct example *example, const char *text, const struct item *but_key_facts)
{
    struct words words;
    char pair[160];
    words_init(&words, text);
    for (size_t i = 0; i < words.count; i++) {
        if (but_key_facts && in_key_fact(but_key_facts, words.list[i])) continue;
        add_mark(example, "word ", words.list[i]);
        if (i == 0) continue;
        if (but_key_facts && in_key_fact(but_key_facts, words.list[i - 1])) continue;
        snprintf(pair, sizeof pair, "%.70s %.70s", words.list[i - 1], words.list[i]);
        add_mark(example, "pair ", pair);
    }
    words_release(&words);
}

/* The share of each colour on a scale of doublings, so that a mark means "about this much of it".
 */
static enum status add_picture(struct example *example, const struct suite *suite,
                               const struct item *item, const struct scene_sources *sources,
                               struct error *err)
{
    struct part part;
    struct text bytes;
    uint32_t bins[PICTURE_COLOURS];
    char value[64];
    enum status status = suite_picture(suite, item, &part, err);
    if (status) return status;
    text_init(&bytes, PICTURE_BYTES_MAX);
    status = file_read(part.path, &bytes, err);
    if (!status) status = picture_colours((struct span){bytes.data, bytes.length}, bins, err);
    text_release(&bytes);
    if (status) return status;
    const struct scene *scene = scene_sources_find(sources, item);
    add_mark(example, "kind ", scene_kind_word(scene ? scene->kind : SCENE_NONE));
    snprintf(value, sizeof value, "%dx%d", part.width, part.height);
    add_mark(example, "size ", value);
    for (int i = 0; i < PICTURE_COLOURS; i++) {
        int level = 0;
        for (uint32_t share = bins[i]; share; share >>= 1) level++;
        snprintf(value, sizeof value, "%d %d", i, level);
        add_mark(example, "colour ", value);
    }
    return STATUS_OK;
}

/* ---- examples ---- */

static size_t scenario_number(const char **known, size_t *count, const char *scenario)
{
    for (size_t i = 0; i < *count; i++)
        if (strcmp(known[i], scenario) == 0) return i;
    known[*count] = scenario;
    return (*count)++;
}

static enum status read_example(struct example *example, const struct twins *twins,
                                const struct item *item, enum shortcut shortcut,
                                const struct scene_sources *sources, struct error *err)
{
    example->expectation = item->expectation;
    example->axis = item->category->axis;
    add_mark(example, "always", "");
    switch (shortcut) {
    case SHORTCUT_QUERY: add_words(example, item->query, NULL); return STATUS_OK;
    case SHORTCUT_TWIN: add_words(example, twins_evidence(twins, item), item); return STATUS_OK;
    case SHORTCUT_PICTURE: return add_picture(example, twins->suite, item, sources, err);
    case SHORTCUT_COUNT: break;
    }
    return STATUS_INTERNAL;
}

static enum status read_examples(struct examples *examples, const struct twins *twins,
                                 enum shortcut shortcut, unsigned axes, struct error *err)
{
    const struct suite *suite = twins->suite;
    struct scene_sources sources = {0};
    struct problems problems;
    enum status status = STATUS_OK;
    const char **scenarios = xcalloc(suite->item_count + 1, sizeof *scenarios);
    examples->list = xcalloc(suite->item_count + 1, sizeof *examples->list);
    problems_init(&problems);
    if (shortcut == SHORTCUT_PICTURE) scene_sources_load(&sources, suite, &problems);
    for (size_t i = 0; i < suite->item_count && !status; i++) {
        const struct item *item = &suite->items[i];
        if (item->of || !item->sound || !twins_evidence(twins, item)) continue;
        if (axes && !(axes >> item->category->axis & 1)) continue;
        struct example *example = &examples->list[examples->count++];
        example->scenario = scenario_number(scenarios, &examples->scenarios, item->scenario);
        status = read_example(example, twins, item, shortcut, &sources, err);
    }
    if (shortcut == SHORTCUT_PICTURE) scene_sources_release(&sources);
    problems_release(&problems);
    free(scenarios);
    return status;
}

static void release_examples(struct examples *examples)
{
    for (size_t i = 0; i < examples->count; i++) free(examples->list[i].marks);
    free(examples->list);
}

/* ---- the classifier ---- */

static void scores(const struct model *model, const struct example *example,
                   double out[EXPECTATION_COUNT])
{
    double most = -INFINITY, sum = 0;
    for (int k = 0; k < EXPECTATION_COUNT; k++) {
        out[k] = 0;
        for (size_t m = 0; m < example->count; m++)
            out[k] += model->weights[(size_t)k * MARKS + example->marks[m]];
        if (out[k] > most) most = out[k];
    }
    for (int k = 0; k < EXPECTATION_COUNT; k++) sum += out[k] = exp(out[k] - most);
    for (int k = 0; k < EXPECTATION_COUNT; k++) out[k] /= sum;
}

static void learn(struct model *model, const struct example *example)
{
    double share[EXPECTATION_COUNT];
    scores(model, example, share);
    double scale = 1 / sqrt((double)example->count);
    for (int k = 0; k < EXPECTATION_COUNT; k++) {
        double error = share[k] - (k == example->expectation);
        for (size_t m = 0; m < example->count; m++) {
            size_t at = (size_t)k * MARKS + example->marks[m];
            double slope = error * scale + penalty * model->weights[at];
            model->squares[at] += slope * slope;
            model->weights[at] -= step_size * slope / sqrt(model->squares[at] + 1e-8);
        }
    }
}

static int predict(const struct model *model, const struct example *example)
{
    double share[EXPECTATION_COUNT];
    int best = 0;
    scores(model, example, share);
    for (int k = 1; k < EXPECTATION_COUNT; k++)
        if (share[k] > share[best]) best = k;
    return best;
}

/* Trains on every fold but one and counts what is right in that one. */
static size_t right_in_fold(const struct examples *examples, const size_t *fold_of, size_t fold,
                            struct random *random)
{
    size_t rows = (size_t)EXPECTATION_COUNT * MARKS, right = 0, count = 0;
    struct model model = {xcalloc(rows, sizeof(double)), xcalloc(rows, sizeof(double))};
    const struct example **training = xcalloc(examples->count + 1, sizeof *training);
    for (size_t i = 0; i < examples->count; i++)
        if (fold_of[examples->list[i].scenario] != fold) training[count++] = &examples->list[i];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        random_shuffle(random, training, count, sizeof *training);
        for (size_t i = 0; i < count; i++) learn(&model, training[i]);
    }
    for (size_t i = 0; i < examples->count; i++)
        if (fold_of[examples->list[i].scenario] == fold)
            right += predict(&model, &examples->list[i]) == examples->list[i].expectation;
    free(training);
    free(model.weights);
    free(model.squares);
    return right;
}

static double cross_validate(const struct examples *examples, uint64_t seed)
{
    struct random random;
    size_t right = 0;
    random_seed(&random, random_derive(seed, "shortcut"));
    size_t *order = xcalloc(examples->scenarios + 1, sizeof *order);
    size_t *fold_of = xcalloc(examples->scenarios + 1, sizeof *fold_of);
    for (size_t i = 0; i < examples->scenarios; i++) order[i] = i;
    random_shuffle(&random, order, examples->scenarios, sizeof *order);
    for (size_t i = 0; i < examples->scenarios; i++) fold_of[order[i]] = i % FOLDS;
    for (size_t fold = 0; fold < FOLDS; fold++)
        right += right_in_fold(examples, fold_of, fold, &random);
    free(order);
    free(fold_of);
    return (double)right / (double)examples->count;
}

static void count_shares(const struct examples *examples, struct shortcut_result *result)
{
    size_t counts[AXIS_COUNT][EXPECTATION_COUNT] = {{0}}, by_axis = 0, majority = 0;
    for (size_t i = 0; i < examples->count; i++)
        counts[examples->list[i].axis][examples->list[i].expectation]++;
    for (int axis = 0; axis < AXIS_COUNT; axis++) {
        size_t most = 0;
        for (int k = 0; k < EXPECTATION_COUNT; k++)
            if (counts[axis][k] > most) most = counts[axis][k];
        by_axis += most;
    }
    for (int k = 0; k < EXPECTATION_COUNT; k++) {
        size_t all = 0;
        for (int axis = 0; axis < AXIS_COUNT; axis++) all += counts[axis][k];
        if (all > majority) majority = all;
    }
    result->majority = (double)majority / (double)examples->count;
    result->by_axis = (double)by_axis / (double)examples->count;
}

enum status shortcut_run(const struct twins *twins, enum shortcut shortcut, unsigned axes,
                         uint64_t seed, struct shortcut_result *result, struct error *err)
{
    struct examples examples = {0};
    memset(result, 0, sizeof *result);
    enum status status = read_examples(&examples, twins, shortcut, axes, err);
    result->items = examples.count;
    result->scenarios = examples.scenarios;
    if (!status && examples.scenarios >= SCENARIOS_LEAST) {
        count_shares(&examples, result);
        result->accuracy = cross_validate(&examples, seed);
    }
    release_examples(&examples);
    return status;
}
