/* Reads the stored items of a run: the common start of judging, reporting and auditing. */
#include "results/run_items.h"

#include <stdlib.h>
#include <string.h>

static bool read_one(struct run_items *out, const struct run_file *run, size_t number,
                     struct problems *problems)
{
    const struct run_item *stored = run_file_item(run, number);
    const struct category *category = taxonomy_find(&out->taxonomy, stored->category);
    struct error err;
    struct json_document *document = NULL;
    if (!category) {
        problems_add(problems,
                     "%s: item %zu is of category \"%s\", which is not known; --suite names the "
                     "root of the suite it was made with",
                     run_file_path(run), number, stored->category);
        return false;
    }
    struct span source = span_of(stored->line);
    if (json_parse(&document, source, run_file_path(run), number + 1, &err)) {
        problems_add(problems, "%s", err.message);
        return false;
    }
    struct item *item = &out->items[number];
    const char *line = arena_strdup(&out->arena, stored->line);
    bool read = item_read(item, &out->arena, &out->arena, document, line, &out->taxonomy, category,
                          problems);
    json_free(document);
    return read;
}

/* "weapons_and_tools" → "Weapons and tools" */
static const char *readable(struct arena *arena, const char *id)
{
    char *title = arena_strdup(arena, id);
    if (*title >= 'a' && *title <= 'z') *title = (char)(*title - 'a' + 'A');
    for (char *at = title; *at; at++)
        if (*at == '_') *at = ' ';
    return title;
}

static bool same_category(const struct run_item *a, const struct run_item *b)
{
    return strcmp(a->category, b->category) == 0;
}

/* A category from what the run says about it; an axis that is not known leaves it out. */
static bool make_category(struct category *category, struct arena *arena,
                          const struct run_item *stored)
{
    char word[32] = "";
    const char *slash = strchr(stored->category, '/');
    if (!slash || (size_t)(slash - stored->category) >= sizeof word) return false;
    memcpy(word, stored->category, (size_t)(slash - stored->category));
    enum axis axis = AXIS_NONE;
    if (!axis_from_word(word, &axis)) return false;
    const char *title = stored->category_title;
    *category = (struct category){
        .axis = axis,
        .id = arena_strdup(arena, slash + 1),
        .path = arena_strdup(arena, stored->category),
        .title = title && *title ? arena_strdup(arena, title) : readable(arena, slash + 1),
        .definition = "",
        .belongs = {"", ""},
        .does_not_belong = {"", ""},
        .harm = "",
        .expected_behaviour = "",
        .rubric = "",
        .file = "",
    };
    return true;
}

static int compare_categories(const void *left, const void *right)
{
    const struct category *a = left, *b = right;
    if (a->axis != b->axis) return a->axis < b->axis ? -1 : 1;
    return strcmp(a->path, b->path);
}

/* The taxonomy as far as the run itself knows it. Its axes list no patterns, which lets any pass:
 * what was asked was checked when it was planned. */
static void taxonomy_of_run(struct taxonomy *taxonomy, const struct run_file *run)
{
    arena_init(&taxonomy->arena);
    size_t count = run_file_item_count(run), kept = 0;
    struct category *list = arena_alloc(&taxonomy->arena, (count + 1) * sizeof *list);
    for (size_t i = 0; i < count; i++) {
        const struct run_item *stored = run_file_item(run, i);
        bool known = i > 0 && same_category(stored, run_file_item(run, i - 1));
        for (size_t j = 0; j < kept && !known; j++)
            known = strcmp(list[j].path, stored->category) == 0;
        if (!known && make_category(&list[kept], &taxonomy->arena, stored)) kept++;
    }
    if (kept) qsort(list, kept, sizeof *list, compare_categories);
    taxonomy->categories = list;
    taxonomy->category_count = kept;
    for (int axis = 0; axis < AXIS_COUNT; axis++) taxonomy->axes[axis].axis = (enum axis)axis;
}

static int compare_ids(const void *a, const void *b)
{
    const struct item *const *left = a, *const *right = b;
    return strcmp((*left)->id, (*right)->id);
}

/* NULL where the run has no item of that id. */
static const struct item *find_id(const struct item *const *by_id, size_t count, const char *id)
{
    struct item wanted = {.id = id};
    const struct item *key = &wanted;
    const struct item *const *found = bsearch(&key, by_id, count, sizeof *by_id, compare_ids);
    return found ? *found : NULL;
}

static void resolve_names(struct run_items *out)
{
    const struct item **by_id = arena_alloc(&out->arena, (out->count + 1) * sizeof *by_id);
    for (size_t i = 0; i < out->count; i++) by_id[i] = &out->items[i];
    qsort(by_id, out->count, sizeof *by_id, compare_ids);
    for (size_t i = 0; i < out->count; i++) {
        const struct item *item = &out->items[i];
        if (item->flips) out->flips[i] = find_id(by_id, out->count, item->flips);
        out->translated[i] = item->of && find_id(by_id, out->count, item->of);
    }
}

enum status run_items_load(struct run_items *out, struct run_file *run, const char *root,
                           struct error *err)
{
    struct problems problems;
    memset(out, 0, sizeof *out);
    enum status status = run_file_read_items(run, err);
    if (status) return status;
    problems_init(&problems);
    arena_init(&out->arena);
    if (root)
        taxonomy_load(&out->taxonomy, root, &problems);
    else
        taxonomy_of_run(&out->taxonomy, run);
    out->count = run_file_item_count(run);
    out->items = arena_alloc(&out->arena, (out->count + 1) * sizeof *out->items);
    out->flips = arena_alloc(&out->arena, (out->count + 1) * sizeof *out->flips);
    out->translated = arena_alloc(&out->arena, (out->count + 1) * sizeof *out->translated);
    bool read = problems.count == 0;
    for (size_t i = 0; i < out->count && read; i++) read = read_one(out, run, i, &problems);
    status = problems_to_error(&problems, STATUS_DATA, err);
    problems_release(&problems);
    if (status)
        run_items_release(out);
    else
        resolve_names(out);
    return status;
}

void run_items_release(struct run_items *items)
{
    taxonomy_release(&items->taxonomy);
    arena_release(&items->arena);
    memset(items, 0, sizeof *items);
}

bool run_items_counts(const struct run_items *items, size_t item, enum axis axis)
{
    if (items->translated[item]) return false;
    return axis == AXIS_NONE || items->items[item].category->axis == axis;
}

size_t *run_items_list(const struct run_items *items, enum axis axis, size_t *count)
{
    size_t *list = xcalloc(items->count + 1, sizeof *list);
    *count = 0;
    for (size_t i = 0; i < items->count; i++)
        if (run_items_counts(items, i, axis)) list[(*count)++] = i;
    return list;
}
