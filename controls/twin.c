/* Reads the text-only twins, one for each item, from files that mirror the categories. */
#include <stdlib.h>
#include <string.h>

#include "categories/fields.h"
#include "controls/control_files.h"
#include "controls/twin.h"
#include "harness/base/file.h"

static void read_twin(void *context, const struct control_line *line, struct problems *problems)
{
    struct twins *twins = context;
    struct json_object object;
    if (!json_open(&object, line->document, json_root(line->document), problems)) return;
    const struct item *item = control_line_item(twins->suite, &twins->arena, line, &object);
    const char *evidence = field_string(&object, "evidence", &twins->arena);
    json_close(&object);
    if (!item) return;
    size_t at = (size_t)(item - twins->suite->items);
    if (strchr(evidence, '\n')) json_problem(&object, "evidence", "has a line break");
    if (twins->evidence[at]) {
        json_problem(&object, "item", "\"%s\" has a twin already, at %s:%zu", item->id,
                     twins->files[at], twins->line_numbers[at]);
    } else if (evidence[0]) {
        twins->evidence[at] = evidence;
        twins->files[at] = line->file;
        twins->line_numbers[at] = line->number;
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
    control_files_read(suite, &twins->arena, "controls/text_only", read_twin, twins, problems);
    report_strangers(twins, file_join(&twins->arena, suite->root, "controls/text_only"), NULL,
                     problems);
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
