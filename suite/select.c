/* Chooses the items of a run: by axis, category, id, split and language, and at most so many,
 * spread over the categories.
 *
 * The limit keeps scenarios whole, because they are the clusters of every interval, and takes them
 * in rounds: the next scenario of each category, categories of the axes in turn, scenarios in a
 * seeded order. A larger limit with the same seed asks all that a smaller one asked, as far as
 * whole scenarios fit.
 */
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/nearest.h"
#include "harness/base/random.h"
#include "suite/suite.h"

enum { SELECTION_FILE_BYTES_MAX = 16 << 20 }; /* ids only */

/* What is still chosen: one mark per item of the suite. */
struct chooser {
    const struct suite *suite;
    bool *chosen;
    struct error *err;
};

/* Calls `take` with each name of a comma-separated list. */
static enum status each_name(const char *list,
                             enum status (*take)(struct chooser *, const char *, bool *),
                             struct chooser *chooser, bool *marks)
{
    enum status status = STATUS_OK;
    char *copy = xstrdup(list), *rest = copy;
    for (char *name = strsep(&rest, ",\n"); name && status == STATUS_OK;
         name = strsep(&rest, ",\n")) {
        name += strspn(name, " \t\r");
        name[strcspn(name, "#")] = '\0';
        name[strcspn(name, " \t\r")] = '\0';
        if (*name) status = take(chooser, name, marks);
    }
    free(copy);
    return status;
}

/* "there is no item "x"; did you mean "y"?" */
static enum status unknown(struct chooser *chooser, const char *what, const char *name,
                           const char *const *known, size_t count)
{
    const char *near = nearest_name(name, known, count);
    if (near)
        return error_set(chooser->err, STATUS_USAGE, "there is no %s \"%s\"; did you mean \"%s\"?",
                         what, name, near);
    return error_set(chooser->err, STATUS_USAGE,
                     "there is no %s \"%s\"; `parallax suite list` shows what there is", what,
                     name);
}

static enum status take_axis(struct chooser *chooser, const char *name, bool *marks)
{
    enum axis axis;
    const char *known[AXIS_COUNT];
    for (enum axis each = AXIS_SAFETY; each < AXIS_COUNT; each++) known[each - 1] = axis_word(each);
    if (!axis_from_word(name, &axis)) return unknown(chooser, "axis", name, known, AXIS_COUNT - 1);
    for (size_t i = 0; i < chooser->suite->item_count; i++)
        if (chooser->suite->items[i].category->axis == axis) marks[i] = true;
    return STATUS_OK;
}

static enum status take_category(struct chooser *chooser, const char *name, bool *marks)
{
    const struct taxonomy *taxonomy = &chooser->suite->taxonomy;
    bool found = false;
    for (size_t i = 0; i < taxonomy->category_count; i++)
        if (strcmp(taxonomy->categories[i].path, name) == 0 ||
            strcmp(taxonomy->categories[i].id, name) == 0)
            found = true;
    if (!found) {
        const char **known = xcalloc(2 * taxonomy->category_count + 1, sizeof *known);
        for (size_t i = 0; i < taxonomy->category_count; i++) {
            known[2 * i] = taxonomy->categories[i].id;
            known[2 * i + 1] = taxonomy->categories[i].path;
        }
        enum status status =
            unknown(chooser, "category", name, known, 2 * taxonomy->category_count);
        free(known);
        return status;
    }
    for (size_t i = 0; i < chooser->suite->item_count; i++) {
        const struct category *category = chooser->suite->items[i].category;
        if (strcmp(category->path, name) == 0 || strcmp(category->id, name) == 0) marks[i] = true;
    }
    return STATUS_OK;
}

static enum status take_item(struct chooser *chooser, const char *name, bool *marks)
{
    const struct suite *suite = chooser->suite;
    const struct item *item = suite_find(suite, name);
    if (item) {
        marks[item - suite->items] = true;
        return STATUS_OK;
    }
    const char **known = xcalloc(suite->item_count + 1, sizeof *known);
    for (size_t i = 0; i < suite->item_count; i++) known[i] = suite->items[i].id;
    enum status status = unknown(chooser, "item", name, known, suite->item_count);
    free(known);
    return status;
}

/* Keeps only what `list` names; NULL keeps all. */
static enum status keep(struct chooser *chooser, const char *list,
                        enum status (*take)(struct chooser *, const char *, bool *))
{
    if (!list) return STATUS_OK;
    size_t count = chooser->suite->item_count;
    bool *marks = xcalloc(count + 1, sizeof *marks);
    enum status status = each_name(list, take, chooser, marks);
    for (size_t i = 0; i < count; i++) chooser->chosen[i] = chooser->chosen[i] && marks[i];
    free(marks);
    return status;
}

static enum status keep_items(struct chooser *chooser, const char *list)
{
    if (!list || list[0] != '@') return keep(chooser, list, take_item);
    struct text ids;
    text_init(&ids, SELECTION_FILE_BYTES_MAX);
    enum status status = file_read(list + 1, &ids, chooser->err);
    if (status == STATUS_OK) status = keep(chooser, ids.data, take_item);
    text_release(&ids);
    return status;
}

/* Items that were asked for by id are not dropped by the default split and language. */
static enum status keep_split(struct chooser *chooser, const struct selection *selection)
{
    const char *split = selection->split ? selection->split : selection->items ? "all" : "public";
    bool public = strcmp(split, "public") == 0, heldback = strcmp(split, "heldback") == 0;
    if (!public && !heldback && strcmp(split, "all") != 0)
        return error_set(chooser->err, STATUS_USAGE,
                         "split \"%s\" is none of public, heldback, all", split);
    bool any_heldback = false;
    for (size_t i = 0; i < chooser->suite->item_count; i++)
        any_heldback = any_heldback || chooser->suite->items[i].heldback;
    if (heldback && !any_heldback)
        return error_set(chooser->err, STATUS_NO_INPUT,
                         "the held-back items are locked; run suite/heldback/unlock first");
    for (size_t i = 0; i < chooser->suite->item_count; i++)
        if ((public && chooser->suite->items[i].heldback) ||
            (heldback && !chooser->suite->items[i].heldback))
            chooser->chosen[i] = false;
    return STATUS_OK;
}

static void keep_language(struct chooser *chooser, const struct selection *selection)
{
    const char *lang = selection->lang ? selection->lang : selection->items ? "all" : "en";
    if (strcmp(lang, "all") == 0) return;
    for (size_t i = 0; i < chooser->suite->item_count; i++) {
        const struct item *item = &chooser->suite->items[i];
        if (strcmp(item->lang, lang) != 0 || (!selection->lang && item->of))
            chooser->chosen[i] = false;
    }
}

/* A scenario of the limited selection: its items are linked through `next` by position, ended by
 * SIZE_MAX. */
struct cluster {
    const char *scenario;
    const struct category *home; /* of its first item */
    size_t first, size;
};

/* The scenarios of the chosen items in suite order; `next` links the items of each. */
static size_t find_clusters(const struct chooser *chooser, struct cluster *clusters, size_t *next)
{
    const struct suite *suite = chooser->suite;
    size_t count = 0;
    for (size_t i = suite->item_count; i-- > 0;) {
        if (!chooser->chosen[i]) continue;
        const struct item *item = &suite->items[i];
        size_t k = 0;
        while (k < count && strcmp(clusters[k].scenario, item->scenario) != 0) k++;
        if (k == count)
            clusters[count++] = (struct cluster){.scenario = item->scenario, .first = SIZE_MAX};
        next[i] = clusters[k].first;
        clusters[k].first = i;
        clusters[k].home = item->category;
        clusters[k].size++;
    }
    return count;
}

/* Where a scenario stands in the rounds. */
struct turn {
    size_t round, place, axis; /* place: of the category within its axis */
    const struct cluster *cluster;
};

static int compare_turns(const void *left, const void *right)
{
    const struct turn *a = left, *b = right;
    if (a->round != b->round) return a->round < b->round ? -1 : 1;
    if (a->place != b->place) return a->place < b->place ? -1 : 1;
    return a->axis < b->axis ? -1 : a->axis > b->axis;
}

static int compare_clusters(const void *left, const void *right)
{
    return strcmp(((const struct cluster *)left)->scenario,
                  ((const struct cluster *)right)->scenario);
}

/* Fills `turns` in the order in which scenarios are taken. */
static void order_turns(const struct suite *suite, struct cluster *clusters, size_t count,
                        uint64_t seed, struct turn *turns)
{
    struct random random;
    random_seed(&random, random_derive(seed, "select"));
    qsort(clusters, count, sizeof *clusters, compare_clusters);
    random_shuffle(&random, clusters, count, sizeof *clusters);
    size_t *seen = xcalloc(suite->taxonomy.category_count + 1, sizeof *seen);
    size_t *places = xcalloc(suite->taxonomy.category_count + 1, sizeof *places);
    size_t axis_places[AXIS_COUNT] = {0};
    for (size_t i = 0; i < count; i++) {
        size_t category = (size_t)(clusters[i].home - suite->taxonomy.categories);
        if (!seen[category]) places[category] = axis_places[clusters[i].home->axis]++;
        turns[i] = (struct turn){.round = seen[category]++,
                                 .place = places[category],
                                 .axis = clusters[i].home->axis,
                                 .cluster = &clusters[i]};
    }
    qsort(turns, count, sizeof *turns, compare_turns);
    free(seen);
    free(places);
}

static void keep_limit(struct chooser *chooser, long limit, uint64_t seed)
{
    size_t total = chooser->suite->item_count, left = (size_t)limit;
    if (limit <= 0 || !total) return;
    struct cluster *clusters = xcalloc(total, sizeof *clusters);
    struct turn *turns = xcalloc(total, sizeof *turns);
    size_t *next = xcalloc(total, sizeof *next);
    size_t count = find_clusters(chooser, clusters, next);
    order_turns(chooser->suite, clusters, count, seed, turns);
    memset(chooser->chosen, 0, total * sizeof *chooser->chosen);
    for (size_t i = 0; i < count; i++) {
        if (turns[i].cluster->size > left) continue;
        left -= turns[i].cluster->size;
        for (size_t at = turns[i].cluster->first; at != SIZE_MAX; at = next[at])
            chooser->chosen[at] = true;
    }
    free(clusters);
    free(turns);
    free(next);
}

enum status suite_select(const struct suite *suite, const struct selection *selection,
                         const struct item ***chosen, size_t *count, struct error *err)
{
    size_t total = suite->item_count;
    struct chooser chooser = {
        .suite = suite, .chosen = xcalloc(total + 1, sizeof(bool)), .err = err};
    memset(chooser.chosen, true, total);
    *chosen = NULL;
    *count = 0;
    enum status status = keep(&chooser, selection->axes, take_axis);
    if (status == STATUS_OK) status = keep(&chooser, selection->categories, take_category);
    if (status == STATUS_OK) status = keep_items(&chooser, selection->items);
    if (status == STATUS_OK) status = keep_split(&chooser, selection);
    if (status != STATUS_OK) goto out;
    keep_language(&chooser, selection);
    keep_limit(&chooser, selection->limit, selection->seed);

    const struct item **list = xcalloc(total + 1, sizeof(void *));
    for (size_t i = 0; i < total; i++)
        if (chooser.chosen[i]) list[(*count)++] = &suite->items[i];
    if (*count) {
        *chosen = list;
    } else {
        free(list);
        status = error_set(err, STATUS_USAGE,
                           "no item is in all of what was asked for (%zu items in %s); axis, "
                           "category, split, language and limit must have one in common",
                           total, suite->root);
    }
out:
    free(chooser.chosen);
    return status;
}
