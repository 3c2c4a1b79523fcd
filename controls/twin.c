/* Reads the text-only twins, one for each item, from files that mirror the categories. */
#include <stdlib.h>
#include <string.h>

#include "categories/fields.h"
#include "controls/twin.h"
#include "harness/base/file.h"
#include "harness/base/jsonl.h"

static void read_twin(struct twins *twins, const struct category *category, const char *file,
                      size_t line, const struct json_document *document, struct problems *problems)
{
    struct json_object object;
    if (!json_open(&object, document, json_root(document), problems)) return;
    const char *id = field_string(&object, "item", &twins->arena);
    const char *evidence = field_string(&object, "evidence", &twins->arena);
    json_close(&object);
    const struct item *item = id[0] ? suite_find(twins->suite, id) : NULL;
    if (!id[0]) return;
    if (!item) {
        json_problem(&object, "item", "there is no item \"%s\"", id);
        return;
    }
    size_t at = (size_t)(item - twins->suite->items);
    if (item->category != category)
        json_problem(&object, "item", "\"%s\" belongs to %s", id, item->category->path);
    if (strchr(evidence, '\n')) json_problem(&object, "evidence", "has a line break");
    if (twins->evidence[at]) {
        json_problem(&object, "item", "\"%s\" has a twin already, at %s:%zu", id, twins->files[at],
                     twins->line_numbers[at]);
    } else if (evidence[0]) {
        twins->evidence[at] = evidence;
        twins->files[at] = file;
        twins->line_numbers[at] = line;
    }
}

static void read_file(struct twins *twins, const struct category *category, const char *file,
                      struct problems *problems)
{
    struct error err = {0};
    struct jsonl *lines = NULL;
    if (jsonl_open(&lines, file, &err) != STATUS_OK) {
        problems_add(problems, "%s", err.message);
        return;
    }
    for (bool first = true;; first = false) {
        struct json_document *document = NULL;
        enum status status = jsonl_next(lines, &document, &err);
        if (status == STATUS_OK && !document && !first) break;
        if (first &&
            suite_check_canary(document ? jsonl_source(lines) : span_of(""), file, problems)) {
            json_free(document);
            continue;
        }
        if (status == STATUS_OK && !document) break;
        if (status != STATUS_OK)
            problems_add(problems, "%s", err.message);
        else
            read_twin(twins, category, file, jsonl_line(lines), document, problems);
        json_free(document);
        if (status == STATUS_IO) break;
    }
    jsonl_close(lines);
}

static void read_folder(struct twins *twins, const char *folder, struct problems *problems)
{
    const struct taxonomy *taxonomy = &twins->suite->taxonomy;
    for (size_t i = 0; i < taxonomy->category_count; i++) {
        const struct category *category = &taxonomy->categories[i];
        const char *file = arena_printf(&twins->arena, "%s/%s.jsonl", folder, category->path);
        if (file_exists(file)) read_file(twins, category, file, problems);
    }
}

/* Twins of no category would silently be left out. */
static void report_strangers(struct twins *twins, const char *folder, const char *axis,
                             struct problems *problems)
{
    struct error err = {0};
    char **names;
    size_t count;
    if (file_list(&twins->arena, folder, &names, &count, &err) != STATUS_OK) {
        problems_add(problems, "%s", err.message);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        const char *path = file_join(&twins->arena, folder, names[i]);
        size_t stem = strlen(names[i]) > 6 ? strlen(names[i]) - 6 : 0;
        if (!axis && file_is_folder(path)) {
            report_strangers(twins, path, names[i], problems);
        } else if (axis && strcmp(names[i] + stem, ".jsonl") == 0) {
            const char *category =
                arena_printf(&twins->arena, "%s/%.*s", axis, (int)stem, names[i]);
            if (!taxonomy_find(&twins->suite->taxonomy, category))
                problems_add(problems, "%s: has no categories/%s.json", path, category);
        }
    }
}

static void report_missing(const struct twins *twins, struct problems *problems)
{
    for (size_t i = 0; i < twins->suite->item_count; i++) {
        const struct item *item = &twins->suite->items[i];
        if (!twins->evidence[i] && suite_find(twins->suite, item->id) == item)
            problems_add(problems, "%s:%zu: /id: \"%s\" has no twin in controls/text_only/%s.jsonl",
                         item->file, item->line_number, item->id, item->category->path);
    }
}

void twins_load(struct twins *twins, const struct suite *suite, struct problems *problems)
{
    *twins = (struct twins){.suite = suite};
    arena_init(&twins->arena);
    twins->evidence = arena_alloc(&twins->arena, (suite->item_count + 1) * sizeof *twins->evidence);
    twins->files = arena_alloc(&twins->arena, (suite->item_count + 1) * sizeof *twins->files);
    twins->line_numbers =
        arena_alloc(&twins->arena, (suite->item_count + 1) * sizeof *twins->line_numbers);
    const char *folder = file_join(&twins->arena, suite->root, "controls/text_only");
    read_folder(twins, folder, problems);
    if (suite->opened)
        read_folder(twins, file_join(&twins->arena, suite->opened, "controls/text_only"), problems);
    report_strangers(twins, folder, NULL, problems);
    report_missing(twins, problems);
}

void twins_release(struct twins *twins)
{
    arena_release(&twins->arena);
    *twins = (struct twins){0};
}

const char *twins_evidence(const struct twins *twins, const struct item *item)
{
    return twins->evidence[item - twins->suite->items];
}
