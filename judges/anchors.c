/* Reading anchors. See anchors.h. */
#include "judges/anchors.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/jsonl.h"

char anchor_letter(enum verdict verdict)
{
    return "upfn"[verdict];
}

struct anchor_reader {
    struct anchors *anchors;
    const struct json_document *document;
    struct problems *problems;
};

static void check_new(const struct anchor_reader *reader, struct json_object *object,
                      const char *id)
{
    for (size_t i = 0; i < reader->anchors->count; i++)
        if (strcmp(reader->anchors->list[i].id, id) == 0)
            json_problem(object, "id", "\"%s\" stands there twice", id);
}

/* False where there are none. */
static bool read_scores(struct anchor_reader *reader, const struct json_value *value,
                        struct anchor *anchor)
{
    struct json_object object;
    for (size_t i = 0; i < ANCHOR_SCORES; i++) anchor->scores[i] = NAN;
    if (!value || !json_open(&object, reader->document, value, reader->problems)) return false;
    bool any = false;
    for (size_t i = 0; i < ANCHOR_SCORES; i++) {
        const char *word = question_word((enum question)(QUESTION_ALIGNED + i));
        const struct json_value *score = json_maybe(&object, word);
        if (!score) continue;
        anchor->scores[i] = json_number(score);
        any = true;
        if (json_kind(score) != JSON_NUMBER || !(anchor->scores[i] >= 0) || anchor->scores[i] > 100)
            json_problem(&object, word, "must be a number from 0 to 100");
    }
    json_close(&object);
    return any;
}

static void read_verdict(struct json_object *object, struct anchor *anchor)
{
    const char *verdict = json_need_string(object, "verdict"),
               *outcome = json_need_string(object, "outcome");
    if (!verdict_from_word(verdict, &anchor->verdict) || anchor->verdict == VERDICT_UNSCORED)
        json_problem(object, "verdict", "\"%s\": must be pass, fail or no_answer", verdict);
    if (!outcome_from_word(outcome, &anchor->outcome))
        json_problem(object, "outcome", "\"%s\" is no outcome", outcome);
}

static void read_reply(struct anchor_reader *reader, const struct json_value *value,
                       const struct item *item)
{
    struct anchors *anchors = reader->anchors;
    struct json_object object;
    struct anchor anchor = {.item = item};
    if (!json_open(&object, reader->document, value, reader->problems)) return;
    anchor.id = arena_strdup(&anchors->arena, json_need_string(&object, "id"));
    anchor.text = arena_strdup(&anchors->arena, json_need_string(&object, "text"));
    anchor.probe = json_maybe_boolean(&object, "probe", false);
    bool scored = read_scores(reader, json_maybe(&object, "scores"), &anchor);
    if (!scored || json_member(value, "verdict")) read_verdict(&object, &anchor);
    check_new(reader, &object, anchor.id);
    json_close(&object);
    ARRAY_RESERVE(anchors->list, anchors->capacity, anchors->count + 1);
    anchors->list[anchors->count++] = anchor;
}

/* The item is read from a document of its own, as items are. */
static const struct item *read_item(struct anchor_reader *reader, struct json_object *object)
{
    struct anchors *anchors = reader->anchors;
    const char *path = json_need_string(object, "category");
    const struct json_value *value = json_need_object(object, "item");
    const struct category *category = taxonomy_find(&anchors->taxonomy, path);
    if (!category) {
        json_problem(object, "category", "no category \"%s\"", path);
        return NULL;
    }
    if (!value) return NULL;
    struct span source = json_source(reader->document, value);
    struct json_document *document = NULL;
    struct error err;
    struct item *item = arena_alloc(&anchors->arena, sizeof *item);
    if (json_parse(&document, source, "anchors.jsonl: /item", 1, &err)) {
        problems_add(reader->problems, "%s", err.message);
        return NULL;
    }
    const char *line = arena_strndup(&anchors->arena, source.data, source.length);
    bool read = item_read(item, &anchors->arena, &anchors->arena, document, line,
                          &anchors->taxonomy, category, reader->problems);
    json_free(document);
    return read ? item : NULL;
}

static void read_line(struct anchors *anchors, const struct json_document *document,
                      struct problems *problems)
{
    struct anchor_reader reader = {anchors, document, problems};
    struct json_object object;
    if (!json_open(&object, document, json_root(document), problems)) return;
    const struct item *item = read_item(&reader, &object);
    const struct json_value *replies = json_need_array(&object, "replies");
    for (const struct json_value *v = item && replies ? json_first(replies) : NULL; v;
         v = json_next(v))
        read_reply(&reader, v, item);
    json_close(&object);
}

static enum status read_lines(struct anchors *anchors, const char *path, struct problems *problems,
                              struct error *err)
{
    struct jsonl *lines;
    enum status status = jsonl_open(&lines, path, err);
    if (status) return status;
    while (!status) {
        struct json_document *document = NULL;
        status = jsonl_next(lines, &document, err);
        if (status || !document) break;
        read_line(anchors, document, problems);
        json_free(document);
    }
    jsonl_close(lines);
    return status;
}

enum status anchors_load(struct anchors *anchors, const char *root, struct error *err)
{
    struct problems problems;
    memset(anchors, 0, sizeof *anchors);
    arena_init(&anchors->arena);
    problems_init(&problems);
    const char *folder = file_join(&anchors->arena, root, "judges");
    const char *path = file_join(&anchors->arena, folder, "anchors.jsonl");
    enum status status = STATUS_OK;
    if (file_exists(path)) {
        taxonomy_load(&anchors->taxonomy, root, &problems);
        status = sha256_file(path, anchors->digest, err);
        if (!status) status = read_lines(anchors, path, &problems, err);
        if (!status) status = problems_to_error(&problems, STATUS_DATA, err);
    } else {
        arena_init(&anchors->taxonomy.arena);
    }
    problems_release(&problems);
    if (status) anchors_release(anchors);
    return status;
}

void anchors_release(struct anchors *anchors)
{
    taxonomy_release(&anchors->taxonomy);
    arena_release(&anchors->arena);
    free(anchors->list);
    memset(anchors, 0, sizeof *anchors);
}
