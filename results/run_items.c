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
        problems_add(problems, "%s: item %zu is of category \"%s\", which this root does not have",
                     run_file_path(run), number, stored->category);
        return false;
    }
    struct span source = span_of(stored->line);
    if (json_parse(&document, source, run_file_path(run), number + 1, &err)) {
        problems_add(problems, "%s", err.message);
        return false;
    }
    struct item *item = &out->items[number];
    bool read = item_read(item, &out->arena, document, source, &out->taxonomy, category, problems);
    json_free(document);
    return read;
}

static int compare_ids(const void *a, const void *b)
{
    const struct item *const *left = a, *const *right = b;
    return strcmp((*left)->id, (*right)->id);
}

static void resolve_flips(struct run_items *out)
{
    const struct item **by_id = arena_alloc(&out->arena, (out->count + 1) * sizeof *by_id);
    for (size_t i = 0; i < out->count; i++) by_id[i] = &out->items[i];
    qsort(by_id, out->count, sizeof *by_id, compare_ids);
    for (size_t i = 0; i < out->count; i++) {
        if (!out->items[i].flips) continue;
        struct item wanted = {.id = out->items[i].flips};
        const struct item *key = &wanted;
        const struct item *const *found =
            bsearch(&key, by_id, out->count, sizeof *by_id, compare_ids);
        out->flips[i] = found ? *found : NULL;
    }
}

enum status run_items_load(struct run_items *out, const struct run_file *run, const char *root,
                           struct error *err)
{
    struct problems problems;
    problems_init(&problems);
    memset(out, 0, sizeof *out);
    arena_init(&out->arena);
    taxonomy_load(&out->taxonomy, root, &problems);
    out->count = run_file_item_count(run);
    out->items = arena_alloc(&out->arena, (out->count + 1) * sizeof *out->items);
    out->flips = arena_alloc(&out->arena, (out->count + 1) * sizeof *out->flips);
    bool read = problems.count == 0;
    for (size_t i = 0; i < out->count && read; i++) read = read_one(out, run, i, &problems);
    enum status status = problems_to_error(&problems, STATUS_DATA, err);
    problems_release(&problems);
    if (status)
        run_items_release(out);
    else
        resolve_flips(out);
    return status;
}

void run_items_release(struct run_items *items)
{
    taxonomy_release(&items->taxonomy);
    arena_release(&items->arena);
    memset(items, 0, sizeof *items);
}
