/* Pictures of words: which were drawn, and whether they are still the words of the twin. */
#include "controls/typeset.h"

#include <stdlib.h>
#include <string.h>

#include "categories/fields.h"
#include "controls/control_files.h"
#include "harness/base/file.h"

#define RENDER "run controls/typeset/render.py"

struct drawn {
    const char *words, *sha256; /* NULL: not in the index */
    const char *folder, *file;  /* of the picture */
    const char *index;          /* the index file, for messages */
    size_t line;
    struct part part; /* once verified; else its path is NULL */
};

struct typeset {
    struct arena arena;
    const struct suite *suite;
    const struct twins *twins;
    struct drawn *drawn; /* parallel to the suite's items */
    size_t count;
};

static void read_line(void *context, const struct control_line *line, struct problems *problems)
{
    struct typeset *typeset = context;
    struct arena *arena = &typeset->arena;
    struct json_object object;
    if (!json_open(&object, line->document, json_root(line->document), problems)) return;
    const struct item *item = control_line_item(typeset->suite, arena, line, &object);
    const char *words = field_string(&object, "words", arena);
    const char *picture = field_string(&object, "picture", arena);
    json_close(&object);
    if (!item || !words[0] || !picture[0]) return;
    struct drawn *drawn = &typeset->drawn[item - typeset->suite->items];
    if (drawn->words) {
        json_problem(&object, "item", "\"%s\" stands there already, at %s:%zu", item->id,
                     drawn->index, drawn->line);
        return;
    }
    size_t stem = strlen(line->file) - strlen(".jsonl");
    *drawn = (struct drawn){.words = words,
                            .sha256 = picture,
                            .folder = arena_printf(arena, "%.*s", (int)stem, line->file),
                            .file = arena_printf(arena, "%s.png", item->id),
                            .index = line->file,
                            .line = line->number};
    typeset->count++;
}

struct typeset *typeset_load(const struct suite *suite, const struct twins *twins,
                             struct problems *problems)
{
    struct typeset *typeset = xcalloc(1, sizeof *typeset);
    *typeset = (struct typeset){.suite = suite, .twins = twins};
    arena_init(&typeset->arena);
    typeset->drawn = xcalloc(suite->item_count + 1, sizeof *typeset->drawn);
    control_files_read(suite, &typeset->arena, "controls/typeset", read_line, typeset, problems);
    return typeset;
}

void typeset_free(struct typeset *typeset)
{
    if (!typeset) return;
    free(typeset->drawn);
    arena_release(&typeset->arena);
    free(typeset);
}

/* What should be drawn, as its digest. */
static void digest_words(const struct typeset *typeset, const struct item *item,
                         char hex[SHA256_HEX_BYTES])
{
    const char *evidence = twins_evidence(typeset->twins, item);
    struct sha256 *hash = sha256_new();
    sha256_update(hash, evidence, strlen(evidence));
    sha256_update(hash, "\n\n", 2);
    sha256_update(hash, item->query, strlen(item->query));
    sha256_finish(hash, hex);
}

static enum status check_index(const struct typeset *typeset, const struct item *item,
                               struct error *err)
{
    const struct drawn *drawn = &typeset->drawn[item - typeset->suite->items];
    char hex[SHA256_HEX_BYTES];
    if (!twins_evidence(typeset->twins, item))
        return error_set(err, STATUS_DATA, "%s:%zu: item %s has no twin", item->file,
                         item->line_number, item->id);
    if (!drawn->words)
        return error_set(err, STATUS_DATA, "%s:%zu: item %s has no typeset picture; " RENDER,
                         item->file, item->line_number, item->id);
    digest_words(typeset, item, hex);
    if (strcmp(hex, drawn->words) != 0)
        return error_set(err, STATUS_DATA,
                         "%s:%zu: /words: item %s says something else now than its typeset "
                         "picture; " RENDER,
                         drawn->index, drawn->line, item->id);
    return STATUS_OK;
}

/* Reads the bytes, which must be what the index says. */
static enum status learn(struct typeset *typeset, struct drawn *drawn, struct error *err)
{
    struct text bytes;
    struct picture_info info;
    char hex[SHA256_HEX_BYTES];
    text_init(&bytes, PICTURE_BYTES_MAX);
    enum status status = file_read_confined(drawn->folder, drawn->file, &bytes, err);
    if (!status) {
        sha256_hex(bytes.data, bytes.length, hex);
        if (strcmp(hex, drawn->sha256) != 0)
            status = error_set(err, STATUS_DATA, "%s has sha256 %s, not \"%s\"; " RENDER,
                               drawn->file, hex, drawn->sha256);
    }
    if (!status) status = picture_inspect((struct span){bytes.data, bytes.length}, &info, err);
    if (status)
        error_prefix(err, "%s:%zu: /picture", drawn->index, drawn->line);
    else
        drawn->part = (struct part){.kind = PART_PICTURE,
                                    .path = file_join(&typeset->arena, drawn->folder, drawn->file),
                                    .sha256 = drawn->sha256,
                                    .type = info.type,
                                    .bytes = bytes.length,
                                    .width = info.width,
                                    .height = info.height};
    text_release(&bytes);
    return status;
}

enum status typeset_picture(struct typeset *typeset, const struct item *item, struct part *part,
                            struct error *err)
{
    struct drawn *drawn = &typeset->drawn[item - typeset->suite->items];
    enum status status = STATUS_OK;
    if (!drawn->part.path) {
        status = check_index(typeset, item, err);
        if (!status) status = learn(typeset, drawn, err);
    }
    if (!status) *part = drawn->part;
    return status;
}

void typeset_check(const struct suite *suite, const struct twins *twins,
                   struct suite_report *report)
{
    struct typeset *typeset = typeset_load(suite, twins, &report->errors);
    for (size_t i = 0; typeset->count && i < suite->item_count; i++) {
        struct error err = {0};
        struct part part;
        const struct item *item = &suite->items[i];
        if (suite_find(suite, item->id) != item || !twins_evidence(twins, item)) continue;
        if (typeset_picture(typeset, item, &part, &err))
            problems_add(&report->errors, "%s", err.message);
    }
    typeset_free(typeset);
}
