/* Notes on models: what a model does not take or is called, beyond what its protocol says.
 *
 * One JSON file a family below harness/models, read strictly; every file whose "wire" and "models"
 * match is applied, in the order of their names.
 */
#include "harness/wire.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"

enum { NOTES_FILE_BYTES_MAX = 64 << 10 };

static bool read_words(struct json_object *object, struct arena *arena, const char *key,
                       struct wire_list *list)
{
    const struct json_value *value = json_maybe(object, key);
    if (!value) return false;
    bool good = json_kind(value) == JSON_ARRAY && json_count(value) > 0;
    for (const struct json_value *each = good ? json_first(value) : NULL; each;
         each = json_next(each)) {
        good = good && json_string(each) && *json_string(each) && list->count < WIRE_LIST_MAX;
        if (good) list->items[list->count++] = arena_strdup(arena, json_string(each));
    }
    if (!good) json_problem(object, key, "must be an array of 1 to %d strings", WIRE_LIST_MAX);
    return good;
}

static bool any_matches(const struct wire_list *patterns, const char *name)
{
    for (size_t i = 0; i < patterns->count; i++) {
        if (wire_glob(patterns->items[i], name)) return true;
    }
    return false;
}

static void append_list(struct wire_list *to, const struct wire_list *from)
{
    for (size_t i = 0; i < from->count && to->count < WIRE_LIST_MAX; i++) {
        to->items[to->count++] = from->items[i];
    }
}

static void read_note(struct model_notes *notes, struct json_object *object, const char *wire,
                      const char *model)
{
    struct wire_list models = {0}, omit = {0}, served = {0}, delimiters = {0};
    const char *wires = json_need_string(object, "wire");
    if (!read_words(object, &notes->arena, "models", &models)) {
        json_problem(object, "models", "must be given");
    }
    read_words(object, &notes->arena, "omit", &omit);
    read_words(object, &notes->arena, "served", &served);
    bool reasons = read_words(object, &notes->arena, "reasoning_delimiters", &delimiters);
    if (reasons && delimiters.count != 2) {
        json_problem(object, "reasoning_delimiters", "must be two strings");
    }
    json_maybe_string(object, "comment", "");
    if (!wire_glob(wires, wire) || !any_matches(&models, model)) return;
    append_list(&notes->omit, &omit);
    append_list(&notes->served, &served);
    if (!reasons || delimiters.count != 2) return;
    notes->reasoning_open = delimiters.items[0];
    notes->reasoning_close = delimiters.items[1];
}

static enum status read_notes_file(struct model_notes *notes, const char *path, const char *wire,
                                   const char *model, struct error *err)
{
    struct problems problems;
    struct text source;
    struct json_document *document = NULL;
    struct json_object object;
    problems_init(&problems);
    text_init(&source, NOTES_FILE_BYTES_MAX);
    enum status status = file_read(path, &source, err);
    if (!status) {
        status = json_parse(&document, (struct span){source.data, source.length}, path, 1, err);
    }
    if (!status && json_open(&object, document, json_root(document), &problems)) {
        read_note(notes, &object, wire, model);
        json_close(&object);
    }
    if (!status) status = problems_to_error(&problems, STATUS_DATA, err);
    json_free(document);
    text_release(&source);
    problems_release(&problems);
    return status;
}

enum status model_notes_read(struct model_notes *notes, const char *root, const char *wire,
                             const char *model, struct error *err)
{
    memset(notes, 0, sizeof *notes);
    arena_init(&notes->arena);
    if (!root) return STATUS_OK;
    const char *folder = file_join(&notes->arena, root, "harness/models");
    char **names = NULL;
    size_t count = 0;
    if (!file_is_folder(folder)) return STATUS_OK;
    enum status status = file_list(&notes->arena, folder, &names, &count, err);
    for (size_t i = 0; i < count && !status; i++) {
        size_t length = strlen(names[i]);
        if (length < 6 || strcmp(names[i] + length - 5, ".json") != 0) continue;
        status =
            read_notes_file(notes, file_join(&notes->arena, folder, names[i]), wire, model, err);
    }
    return status;
}

void model_notes_release(struct model_notes *notes)
{
    arena_release(&notes->arena);
}
