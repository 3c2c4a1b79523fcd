/* Builds the chat of a condition. The list of parts stands in a data file, so the text below never
 * decides what two conditions have in common; it only knows what each part is. */
#include <stdlib.h>
#include <string.h>

#include "categories/fields.h"
#include "controls/condition.h"
#include "controls/degrade.h"
#include "harness/base/file.h"

const char CONDITION_PROBE_TEXT[] = "Describe everything you can see, including small things, "
                                    "materials, light, writing, and how things stand to "
                                    "each other. One line each.";

enum { CONDITION_FILE_BYTES_MAX = 1 << 16 }; /* a paragraph of prose */

static const char *const condition_words[CONDITION_COUNT] = {
    [CONDITION_NONE] = "none",
#define CONDITION(name, word) [CONDITION_##name] = (word),
#include "controls/conditions.def"
#undef CONDITION
};

/* In the order of enum condition_part, whose entry 0 no file may say. */
static const char *const part_words[] = {"none",       "picture",    "blank",      "evidence",
                                         "query",      "probe",      "degraded-1", "degraded-2",
                                         "degraded-3", "degraded-4", "degraded-5", NULL};

/* A neutral picture that was written once. */
struct blank {
    int width, height;
    struct part part;
};

/* A degraded picture that was written once. */
struct degraded {
    const char *sha256; /* of the original */
    int level;
    struct part part;
};

struct condition_builder {
    struct arena arena;
    const struct suite *suite;
    const struct twins *twins;
    const char *system, *scratch;
    struct condition_definition definitions[CONDITION_COUNT];
    struct blank *blanks;
    size_t blank_count, blank_capacity;
    struct degraded *degraded;
    size_t degraded_count, degraded_capacity;
};

const char *condition_word(enum condition condition)
{
    return condition_words[condition];
}

bool condition_from_word(const char *word, enum condition *condition)
{
    *condition = CONDITION_NONE;
    for (enum condition each = CONDITION_IMAGE; each < CONDITION_COUNT; each++)
        if (strcmp(condition_words[each], word) == 0) *condition = each;
    return *condition != CONDITION_NONE;
}

static void read_parts(struct condition_definition *definition, struct json_object *object)
{
    const struct json_value *list = json_need_array(object, "parts");
    if (!list) return;
    if (!json_count(list) || json_count(list) > CONDITION_PARTS_MAX)
        json_problem(object, "parts", "needs 1 to %d parts, has %zu", CONDITION_PARTS_MAX,
                     json_count(list));
    for (const struct json_value *value = json_first(list); value; value = json_next(value)) {
        const char *word = json_string(value);
        size_t part = word ? 1 : ARRAY_LENGTH(part_words) - 1;
        while (part_words[part] && strcmp(part_words[part], word) != 0) part++;
        if (!part_words[part])
            field_problem(object->document, value, object->problems,
                          "must be one of picture, blank, evidence, query, probe, degraded-1, …, "
                          "degraded-5");
        else if (definition->part_count < CONDITION_PARTS_MAX)
            definition->parts[definition->part_count++] = (enum condition_part)part;
    }
}

/* 1 to 5; 0 for a part that is not degraded. */
static int degraded_level(enum condition_part part)
{
    int level = (int)part - (int)CONDITION_PART_DEGRADED_1 + 1;
    return level >= 1 && level <= DEGRADE_LEVELS ? level : 0;
}

/* Only what changes the bytes that are sent: a better title does not make two runs incomparable. */
static void digest_definition(struct condition_definition *definition)
{
    struct sha256 *hash = sha256_new();
    for (size_t i = 0; i < definition->part_count; i++) {
        const char *word = part_words[definition->parts[i]];
        sha256_update(hash, word, strlen(word) + 1);
        if (definition->parts[i] == CONDITION_PART_PROBE)
            sha256_update(hash, CONDITION_PROBE_TEXT, sizeof CONDITION_PROBE_TEXT);
        int level = degraded_level(definition->parts[i]);
        if (level) {
            const char *settings = degrade_settings(level);
            sha256_update(hash, settings, strlen(settings) + 1);
        }
    }
    sha256_finish(hash, definition->digest);
}

static void read_definition(struct condition_builder *builder, enum condition condition,
                            const char *path, struct problems *problems)
{
    struct condition_definition *definition = &builder->definitions[condition];
    struct text source;
    text_init(&source, CONDITION_FILE_BYTES_MAX);
    definition->condition = condition;
    struct json_document *document = field_read_file(path, &source, problems);
    struct json_object object;
    if (document && json_open(&object, document, json_root(document), problems)) {
        definition->title = field_string(&object, "title", &builder->arena);
        definition->shows = field_string(&object, "shows", &builder->arena);
        read_parts(definition, &object);
        const char *with = json_null_or_string(&object, "compared_with");
        if (with && !condition_from_word(with, &definition->compared_with))
            json_problem(&object, "compared_with", "there is no condition \"%s\"", with);
        definition->difference = field_null_or_string(&object, "difference", &builder->arena);
        json_close(&object);
    }
    digest_definition(definition);
    json_free(document);
    text_release(&source);
}

/* A root of its own need not repeat the conditions: what it lacks is read from the root the program
 * was built from. */
static const char *definition_path(struct condition_builder *builder, enum condition condition)
{
    const char *name =
        arena_printf(&builder->arena, "controls/conditions/%s.json", condition_word(condition));
    const char *path = file_join(&builder->arena, builder->suite->root, name);
    return file_exists(path) ? path : file_join(&builder->arena, PARALLAX_ROOT, name);
}

static enum status read_definitions(struct condition_builder *builder, struct error *err)
{
    struct problems problems;
    problems_init(&problems);
    for (enum condition condition = CONDITION_IMAGE; condition < CONDITION_COUNT; condition++)
        read_definition(builder, condition, definition_path(builder, condition), &problems);
    enum status status = problems_to_error(&problems, STATUS_DATA, err);
    problems_release(&problems);
    return status;
}

enum status condition_builder_new(struct condition_builder **out, const struct suite *suite,
                                  const struct twins *twins, const char *system,
                                  const char *scratch, struct error *err)
{
    struct condition_builder *builder = xcalloc(1, sizeof *builder);
    arena_init(&builder->arena);
    builder->suite = suite;
    builder->twins = twins;
    builder->system = system ? arena_strdup(&builder->arena, system) : NULL;
    builder->scratch = scratch ? arena_strdup(&builder->arena, scratch) : NULL;
    *out = NULL;
    enum status status = read_definitions(builder, err);
    if (status == STATUS_OK)
        *out = builder;
    else
        condition_builder_free(builder);
    return status;
}

void condition_builder_free(struct condition_builder *builder)
{
    if (!builder) return;
    free(builder->blanks);
    free(builder->degraded);
    arena_release(&builder->arena);
    free(builder);
}

const struct condition_definition *condition_definition(const struct condition_builder *builder,
                                                        enum condition condition)
{
    return &builder->definitions[condition];
}

static enum status write_blank(struct condition_builder *builder, struct blank *blank,
                               struct error *err)
{
    struct text png;
    char hex[SHA256_HEX_BYTES];
    text_init(&png, PICTURE_BYTES_MAX);
    picture_blank(blank->width, blank->height, &png);
    sha256_hex(png.data, png.length, hex);
    const char *path = arena_printf(&builder->arena, "%s/blank_%dx%d.png", builder->scratch,
                                    blank->width, blank->height);
    enum status status = file_make_folders(builder->scratch, err);
    if (status == STATUS_OK) status = file_write_atomic(path, png.data, png.length, err);
    blank->part = (struct part){.kind = PART_PICTURE,
                                .path = path,
                                .sha256 = arena_strdup(&builder->arena, hex),
                                .type = PICTURE_PNG,
                                .bytes = png.length,
                                .width = blank->width,
                                .height = blank->height};
    text_release(&png);
    return status;
}

static enum status add_blank(struct condition_builder *builder, const struct item *item,
                             struct part *part, struct error *err)
{
    struct part picture;
    enum status status = suite_picture(builder->suite, item, &picture, err);
    if (status != STATUS_OK) return status;
    for (size_t i = 0; i < builder->blank_count; i++) {
        const struct blank *blank = &builder->blanks[i];
        if (blank->width != picture.width || blank->height != picture.height) continue;
        *part = blank->part;
        return STATUS_OK;
    }
    if (!builder->scratch)
        return error_set(err, STATUS_INTERNAL,
                         "item %s: a blank picture was asked for, but there is no folder for it",
                         item->id);
    struct blank blank = {.width = picture.width, .height = picture.height};
    status = write_blank(builder, &blank, err);
    if (status != STATUS_OK) return status;
    ARRAY_RESERVE(builder->blanks, builder->blank_capacity, builder->blank_count + 1);
    builder->blanks[builder->blank_count++] = blank;
    *part = blank.part;
    return STATUS_OK;
}

static enum status write_degraded(struct condition_builder *builder, const struct part *original,
                                  struct degraded *degraded, struct error *err)
{
    struct text source, jpeg;
    char hex[SHA256_HEX_BYTES];
    text_init(&source, PICTURE_BYTES_MAX);
    text_init(&jpeg, PICTURE_BYTES_MAX);
    const char *path = arena_printf(&builder->arena, "%s/degraded-%d_%.16s.jpg", builder->scratch,
                                    degraded->level, original->sha256);
    enum status status = file_read(original->path, &source, err);
    if (!status)
        status =
            degrade_picture((struct span){source.data, source.length}, degraded->level, &jpeg, err);
    if (!status) status = file_make_folders(builder->scratch, err);
    if (!status) status = file_write_atomic(path, jpeg.data, jpeg.length, err);
    sha256_hex(jpeg.data, jpeg.length, hex);
    degraded->part = *original;
    degraded->part.path = path;
    degraded->part.sha256 = arena_strdup(&builder->arena, hex);
    degraded->part.type = PICTURE_JPEG;
    degraded->part.bytes = jpeg.length;
    text_release(&source);
    text_release(&jpeg);
    return status;
}

static enum status add_degraded(struct condition_builder *builder, int level,
                                const struct item *item, struct part *part, struct error *err)
{
    struct part picture;
    enum status status = suite_picture(builder->suite, item, &picture, err);
    if (status != STATUS_OK) return status;
    for (size_t i = builder->degraded_count; i-- > 0;) {
        const struct degraded *made = &builder->degraded[i];
        if (made->level != level || strcmp(made->sha256, picture.sha256) != 0) continue;
        *part = made->part;
        return STATUS_OK;
    }
    if (!builder->scratch)
        return error_set(err, STATUS_INTERNAL,
                         "item %s: a degraded picture was asked for, but there is no folder for it",
                         item->id);
    struct degraded degraded = {.level = level, .sha256 = picture.sha256};
    status = write_degraded(builder, &picture, &degraded, err);
    if (status != STATUS_OK) return status;
    ARRAY_RESERVE(builder->degraded, builder->degraded_capacity, builder->degraded_count + 1);
    builder->degraded[builder->degraded_count++] = degraded;
    *part = degraded.part;
    return STATUS_OK;
}

static enum status add_part(struct condition_builder *builder, enum condition_part kind,
                            const struct item *item, struct part *part, struct error *err)
{
    *part = (struct part){.kind = PART_TEXT};
    switch (kind) {
    case CONDITION_PART_PICTURE: return suite_picture(builder->suite, item, part, err);
    case CONDITION_PART_BLANK: return add_blank(builder, item, part, err);
    case CONDITION_PART_EVIDENCE:
        part->text = twins_evidence(builder->twins, item);
        if (part->text) return STATUS_OK;
        return error_set(err, STATUS_DATA, "%s:%zu: item %s has no twin", item->file,
                         item->line_number, item->id);
    case CONDITION_PART_QUERY: part->text = item->query; return STATUS_OK;
    case CONDITION_PART_PROBE: part->text = CONDITION_PROBE_TEXT; return STATUS_OK;
    case CONDITION_PART_DEGRADED_1:
    case CONDITION_PART_DEGRADED_2:
    case CONDITION_PART_DEGRADED_3:
    case CONDITION_PART_DEGRADED_4:
    case CONDITION_PART_DEGRADED_5:
        return add_degraded(builder, degraded_level(kind), item, part, err);
    case CONDITION_PART_NONE: break;
    }
    return error_set(err, STATUS_INTERNAL, "item %s: a condition has an empty part", item->id);
}

enum status condition_build(struct condition_builder *builder, enum condition condition,
                            const struct item *item, struct chat *chat, struct error *err)
{
    const struct condition_definition *definition = &builder->definitions[condition];
    *chat = (struct chat){.system = builder->system};
    for (size_t i = 0; i < definition->part_count; i++) {
        enum status status = add_part(builder, definition->parts[i], item, &chat->parts[i], err);
        if (status != STATUS_OK) return status;
        chat->part_count++;
    }
    return STATUS_OK;
}
