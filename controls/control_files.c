/* Reads the files of one line an item that mirror the categories. */
#include "controls/control_files.h"

#include "categories/fields.h"
#include "harness/base/file.h"
#include "harness/base/jsonl.h"
#include "suite/check.h"

static void read_file(const struct category *category, const char *file,
                      control_line_callback *callback, void *context, struct problems *problems)
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
        const struct control_line line = {category, file, jsonl_line(lines), document};
        if (status != STATUS_OK)
            problems_add(problems, "%s", err.message);
        else
            callback(context, &line, problems);
        json_free(document);
        if (status == STATUS_IO) break;
    }
    jsonl_close(lines);
}

void control_files_read(const struct suite *suite, struct arena *arena, const char *folder,
                        control_line_callback *callback, void *context, struct problems *problems)
{
    const char *const roots[] = {suite->root, suite->opened};
    for (size_t r = 0; r < ARRAY_LENGTH(roots) && roots[r]; r++)
        for (size_t i = 0; i < suite->taxonomy.category_count; i++) {
            const struct category *category = &suite->taxonomy.categories[i];
            const char *file =
                arena_printf(arena, "%s/%s/%s.jsonl", roots[r], folder, category->path);
            if (file_exists(file)) read_file(category, file, callback, context, problems);
        }
}

const struct item *control_line_item(const struct suite *suite, struct arena *arena,
                                     const struct control_line *line, struct json_object *object)
{
    const char *id = field_string(object, "item", arena);
    if (!id[0]) return NULL;
    const struct item *item = suite_find(suite, id);
    if (!item)
        json_problem(object, "item", "there is no item \"%s\"", id);
    else if (item->category != line->category)
        json_problem(object, "item", "\"%s\" belongs to %s", id, item->category->path);
    return item;
}
