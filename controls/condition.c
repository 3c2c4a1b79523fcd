/* Builds the chat of a condition. The list of parts stands in a data file, so the text below never
 * decides what two conditions have in common; it only knows what each part is. */
#include <stdlib.h>
#include <string.h>

#include "categories/fields.h"
#include "controls/condition.h"
#include "controls/degrade.h"
#include "controls/made_pictures.h"
#include "controls/swap.h"
#include "controls/typeset.h"
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
                                         "query",      "probe",      "line",       "typeset",
                                         "swapped",    "degraded-1", "degraded-2", "degraded-3",
                                         "degraded-4", "degraded-5", NULL};

struct condition_builder {
    struct arena arena;
    const struct suite *suite;
    const struct twins *twins;
    const char *system;
    uint64_t seed;
    struct condition_definition definitions[CONDITION_COUNT];
    struct made_pictures *made;
    struct typeset *typeset;      /* NULL until the first one is built */
    const struct item **partners; /* of `swap`; NULL until the first one is built */
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
                          "must be one of picture, blank, evidence, query, probe, line, typeset, "
                          "swapped, degraded-1, …, degraded-5");
        else if (definition->part_count < CONDITION_PARTS_MAX)
            definition->parts[definition->part_count++] = (enum condition_part)part;
    }
}

static bool has_part(const struct condition_definition *definition, enum condition_part part)
{
    for (size_t i = 0; i < definition->part_count; i++)
        if (definition->parts[i] == part) return true;
    return false;
}

/* "line" is there, one text a language and English first, exactly where a part says so. */
static void read_lines(struct condition_definition *definition, struct json_object *object,
                       struct arena *arena)
{
    if (!has_part(definition, CONDITION_PART_LINE)) return;
    const struct json_value *lines = json_need_object(object, "line");
    for (const struct json_value *value = json_first(lines); value; value = json_next(value)) {
        const char *text = json_string(value);
        if (!text || !text[0] || definition->line_count == CONDITION_LINES_MAX)
            field_problem(object->document, value, object->problems,
                          "must be a text; at most %d languages", CONDITION_LINES_MAX);
        else
            definition->lines[definition->line_count++] = (struct condition_line){
                arena_strdup(arena, json_key(value)), arena_strdup(arena, text)};
    }
    if (!definition->line_count || strcmp(definition->lines[0].lang, "en") != 0)
        json_problem(object, "line", "must begin with \"en\"");
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
        for (size_t k = 0;
             definition->parts[i] == CONDITION_PART_LINE && k < definition->line_count; k++) {
            const struct condition_line *line = &definition->lines[k];
            sha256_update(hash, line->lang, strlen(line->lang) + 1);
            sha256_update(hash, line->text, strlen(line->text) + 1);
        }
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
        read_lines(definition, &object, &builder->arena);
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
                                  const char *scratch, uint64_t seed, struct error *err)
{
    struct condition_builder *builder = xcalloc(1, sizeof *builder);
    arena_init(&builder->arena);
    builder->suite = suite;
    builder->twins = twins;
    builder->system = system ? arena_strdup(&builder->arena, system) : NULL;
    builder->seed = seed;
    builder->made = made_pictures_new(suite, scratch);
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
    made_pictures_free(builder->made);
    typeset_free(builder->typeset);
    free(builder->partners);
    arena_release(&builder->arena);
    free(builder);
}

const struct condition_definition *condition_definition(const struct condition_builder *builder,
                                                        enum condition condition)
{
    return &builder->definitions[condition];
}

static enum status add_typeset(struct condition_builder *builder, const struct item *item,
                               struct part *part, struct error *err)
{
    if (!builder->typeset) {
        struct problems problems;
        problems_init(&problems);
        builder->typeset = typeset_load(builder->suite, builder->twins, &problems);
        enum status status = problems_to_error(&problems, STATUS_DATA, err);
        problems_release(&problems);
        if (status) return status;
    }
    return typeset_picture(builder->typeset, item, part, err);
}

static enum status add_swapped(struct condition_builder *builder, const struct item *item,
                               struct part *part, struct error *err)
{
    if (!builder->partners) {
        builder->partners = xcalloc(builder->suite->item_count + 1, sizeof *builder->partners);
        swap_partners(builder->suite, builder->seed, builder->partners);
    }
    const struct item *partner = builder->partners[item - builder->suite->items];
    if (partner) return suite_picture(builder->suite, partner, part, err);
    return error_set(err, STATUS_DATA,
                     "%s:%zu: item %s: there is no item of another scenario to swap pictures with",
                     item->file, item->line_number, item->id);
}

/* The fixed line in the item's language, else in that of the first, English. */
static const char *line_for(const struct condition_definition *definition, const char *lang)
{
    for (size_t i = 0; i < definition->line_count; i++)
        if (strcmp(definition->lines[i].lang, lang) == 0) return definition->lines[i].text;
    return definition->lines[0].text;
}

static enum status add_part(struct condition_builder *builder,
                            const struct condition_definition *definition, enum condition_part kind,
                            const struct item *item, struct part *part, struct error *err)
{
    *part = (struct part){.kind = PART_TEXT};
    switch (kind) {
    case CONDITION_PART_PICTURE: return suite_picture(builder->suite, item, part, err);
    case CONDITION_PART_BLANK: return made_picture_blank(builder->made, item, part, err);
    case CONDITION_PART_TYPESET: return add_typeset(builder, item, part, err);
    case CONDITION_PART_SWAPPED: return add_swapped(builder, item, part, err);
    case CONDITION_PART_EVIDENCE:
        part->text = twins_evidence(builder->twins, item);
        if (part->text) return STATUS_OK;
        return error_set(err, STATUS_DATA, "%s:%zu: item %s has no twin", item->file,
                         item->line_number, item->id);
    case CONDITION_PART_QUERY: part->text = item->query; return STATUS_OK;
    case CONDITION_PART_PROBE: part->text = CONDITION_PROBE_TEXT; return STATUS_OK;
    case CONDITION_PART_LINE: part->text = line_for(definition, item->lang); return STATUS_OK;
    case CONDITION_PART_DEGRADED_1:
    case CONDITION_PART_DEGRADED_2:
    case CONDITION_PART_DEGRADED_3:
    case CONDITION_PART_DEGRADED_4:
    case CONDITION_PART_DEGRADED_5:
        return made_picture_degraded(builder->made, degraded_level(kind), item, part, err);
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
        enum status status =
            add_part(builder, definition, definition->parts[i], item, &chat->parts[i], err);
        if (status != STATUS_OK) return status;
        chat->part_count++;
    }
    return STATUS_OK;
}
