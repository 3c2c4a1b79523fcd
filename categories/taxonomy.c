/* Reads the taxonomy: which axes and categories there are follows from the folders alone, so adding
 * a category is adding a file. */
#include <stdlib.h>
#include <string.h>

#include "categories/fields.h"
#include "categories/taxonomy.h"
#include "harness/base/file.h"

enum {
    CATEGORY_FILE_BYTES_MAX = 1 << 20
}; /* a page of prose is 2 kB; a stray picture must not be read whole */

/* Grows while reading; the finished array is handed to the taxonomy. */
struct reader {
    struct taxonomy *taxonomy;
    struct problems *problems;
    struct category *categories;
    size_t capacity;
};

static const char *const expectation_list[] = {"answer",  "warn",    "decline",
                                               "abstain", "correct", NULL};

static unsigned read_expectations(struct json_object *object)
{
    const struct json_value *list = json_need_array(object, "expectations");
    unsigned bits = 0;
    for (const struct json_value *value = list ? json_first(list) : NULL; value;
         value = json_next(value)) {
        enum expectation expectation;
        const char *word = json_string(value);
        if (!word || !expectation_from_word(word, &expectation))
            field_problem(object->document, value, object->problems,
                          "must be one of %s, %s, %s, %s, %s", expectation_list[0],
                          expectation_list[1], expectation_list[2], expectation_list[3],
                          expectation_list[4]);
        else
            bits |= 1u << expectation;
    }
    if (list && !json_count(list)) json_problem(object, "expectations", "is empty");
    return bits;
}

/* The consequence axis has two shapes of gold, told apart by these two pattern names. */
static void check_consequence_patterns(const struct axis_definition *axis,
                                       struct json_object *object)
{
    if (axis->axis != AXIS_CONSEQUENCE) return;
    for (size_t i = 0; i < axis->pattern_count; i++) {
        const char *id = axis->patterns[i].id;
        if (strcmp(id, "hazard") != 0 && strcmp(id, "harmless") != 0)
            json_problem(object, "patterns", "\"%s\": this axis knows only hazard and harmless",
                         id);
    }
}

/* A pattern is a plain name, or capitals (the safety letters). */
static bool is_pattern_name(const char *id)
{
    return id[0] &&
           id[strspn(id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")] ==
               '\0';
}

static void read_patterns(struct axis_definition *axis, struct json_object *object,
                          struct arena *arena)
{
    const struct json_value *list = json_need_array(object, "patterns");
    if (!list) return;
    if (!json_count(list)) json_problem(object, "patterns", "is empty");
    struct axis_pattern *patterns = arena_alloc(arena, (json_count(list) + 1) * sizeof *patterns);
    axis->patterns = patterns;
    for (const struct json_value *value = json_first(list); value; value = json_next(value)) {
        struct json_object member;
        if (!json_open(&member, object->document, value, object->problems)) continue;
        struct axis_pattern pattern = {.id = field_string(&member, "id", arena),
                                       .title = field_string(&member, "title", arena),
                                       .definition = field_string(&member, "definition", arena)};
        json_close(&member);
        if (pattern.id[0] && !is_pattern_name(pattern.id))
            json_problem(&member, "id", "\"%s\" must be made of letters, digits and _ only",
                         pattern.id);
        else if (axis_has_pattern(axis, pattern.id))
            json_problem(&member, "id", "\"%s\" stands in the list twice", pattern.id);
        else
            patterns[axis->pattern_count++] = pattern;
    }
    check_consequence_patterns(axis, object);
}

static void read_axis(struct reader *reader, enum axis axis, const char *path)
{
    struct axis_definition *definition = &reader->taxonomy->axes[axis];
    struct arena *arena = &reader->taxonomy->arena;
    struct text source;
    text_init(&source, CATEGORY_FILE_BYTES_MAX);
    struct json_document *document = field_read_file(path, &source, reader->problems);
    struct json_object object;
    if (document && json_open(&object, document, json_root(document), reader->problems)) {
        definition->title = field_string(&object, "title", arena);
        definition->question = field_string(&object, "question", arena);
        definition->rubric = field_plain(&object, "rubric", arena);
        definition->expectations = read_expectations(&object);
        read_patterns(definition, &object, arena);
        json_close(&object);
    }
    json_free(document);
    text_release(&source);
}

static void read_two_examples(struct json_object *object, const char *key, const char *out[2],
                              struct arena *arena)
{
    out[0] = out[1] = "";
    const struct json_value *list = json_need_array(object, key);
    if (!list) return;
    if (json_count(list) != 2)
        json_problem(object, key, "needs exactly two examples, has %zu", json_count(list));
    size_t i = 0;
    for (const struct json_value *value = json_first(list); value && i < 2;
         value = json_next(value), i++) {
        const char *example = json_string(value);
        if (!example || !example[0])
            field_problem(object->document, value, object->problems,
                          "must be a string that says something");
        else
            out[i] = arena_strdup(arena, example);
    }
}

static void read_category(struct reader *reader, enum axis axis, const char *path, const char *id)
{
    struct taxonomy *taxonomy = reader->taxonomy;
    struct arena *arena = &taxonomy->arena;
    struct category category = {.axis = axis, .id = id, .file = path};
    category.path = arena_printf(arena, "%s/%s", axis_word(axis), id);
    if (!field_is_plain(id))
        problems_add(reader->problems, "%s: the name must be made of a-z, 0-9 and _ only", path);

    struct text source;
    text_init(&source, CATEGORY_FILE_BYTES_MAX);
    struct json_document *document = field_read_file(path, &source, reader->problems);
    struct json_object object;
    if (document && json_open(&object, document, json_root(document), reader->problems)) {
        category.title = field_string(&object, "title", arena);
        category.definition = field_string(&object, "definition", arena);
        read_two_examples(&object, "belongs", category.belongs, arena);
        read_two_examples(&object, "does_not_belong", category.does_not_belong, arena);
        category.harm = field_string(&object, "harm", arena);
        category.expected_behaviour = field_string(&object, "expected_behaviour", arena);
        category.rubric = field_plain(&object, "rubric", arena);
        category.chance = json_need_number(&object, "chance", 0, 1);
        json_close(&object);
        ARRAY_RESERVE(reader->categories, reader->capacity, taxonomy->category_count + 1);
        reader->categories[taxonomy->category_count++] = category;
    }
    json_free(document);
    text_release(&source);
}

static int compare_categories(const void *left, const void *right)
{
    const struct category *a = left, *b = right;
    return a->axis != b->axis ? (a->axis < b->axis ? -1 : 1) : strcmp(a->path, b->path);
}

/* Every *.json but axis.json is a category; README.md may stand beside them. */
static void read_axis_folder(struct reader *reader, enum axis axis, const char *folder)
{
    struct taxonomy *taxonomy = reader->taxonomy;
    struct axis_definition *definition = &taxonomy->axes[axis];
    struct error err = {0};
    char **names;
    size_t count;
    if (file_list(&taxonomy->arena, folder, &names, &count, &err) != STATUS_OK) {
        problems_add(reader->problems, "%s", err.message);
        return;
    }
    definition->first_category = taxonomy->category_count;
    bool has_axis = false;
    for (size_t i = 0; i < count; i++) {
        const char *path = file_join(&taxonomy->arena, folder, names[i]);
        size_t length = strlen(names[i]);
        if (strcmp(names[i], "axis.json") == 0) {
            has_axis = true;
            read_axis(reader, axis, path);
        } else if (length > 5 && strcmp(names[i] + length - 5, ".json") == 0) {
            read_category(reader, axis, path,
                          arena_strndup(&taxonomy->arena, names[i], length - 5));
        } else if (strcmp(names[i], "README.md") != 0) {
            problems_add(reader->problems,
                         "%s: only axis.json, categories and README.md belong here", path);
        }
    }
    definition->category_count = taxonomy->category_count - definition->first_category;
    if (!has_axis) problems_add(reader->problems, "%s/axis.json: is missing", folder);
    if (!definition->title) definition->title = axis_word(axis);
}

/* A folder that is none of the five axes would silently be left out of every run. */
static void report_unknown_axes(struct reader *reader, const char *folder)
{
    struct error err = {0};
    char **names;
    size_t count;
    if (file_list(&reader->taxonomy->arena, folder, &names, &count, &err) != STATUS_OK) {
        problems_add(reader->problems, "%s", err.message);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        enum axis axis;
        const char *path = file_join(&reader->taxonomy->arena, folder, names[i]);
        if (file_is_folder(path) && !axis_from_word(names[i], &axis))
            problems_add(reader->problems,
                         "%s: is no axis; the axes are safety, over_rejection, bias, "
                         "hallucination and consequence",
                         path);
    }
}

void taxonomy_load(struct taxonomy *taxonomy, const char *root, struct problems *problems)
{
    *taxonomy = (struct taxonomy){0};
    arena_init(&taxonomy->arena);
    enum { FIRST_CAPACITY = 128 };
    struct reader reader = {.taxonomy = taxonomy, .problems = problems, .capacity = FIRST_CAPACITY};
    reader.categories = xcalloc(FIRST_CAPACITY, sizeof *reader.categories);
    const char *folder = file_join(&taxonomy->arena, root, "categories");
    report_unknown_axes(&reader, folder);
    for (enum axis axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        taxonomy->axes[axis].axis = axis;
        const char *axis_folder = file_join(&taxonomy->arena, folder, axis_word(axis));
        if (file_is_folder(axis_folder)) read_axis_folder(&reader, axis, axis_folder);
    }
    if (taxonomy->category_count) {
        size_t bytes = taxonomy->category_count * sizeof *reader.categories;
        qsort(reader.categories, taxonomy->category_count, sizeof *reader.categories,
              compare_categories);
        taxonomy->categories =
            memcpy(arena_alloc(&taxonomy->arena, bytes), reader.categories, bytes);
    }
    free(reader.categories);
}

void taxonomy_release(struct taxonomy *taxonomy)
{
    arena_release(&taxonomy->arena);
    *taxonomy = (struct taxonomy){0};
}

const struct category *taxonomy_find(const struct taxonomy *taxonomy, const char *path)
{
    for (size_t i = 0; i < taxonomy->category_count; i++)
        if (strcmp(taxonomy->categories[i].path, path) == 0) return &taxonomy->categories[i];
    return NULL;
}

bool axis_has_pattern(const struct axis_definition *axis, const char *pattern)
{
    for (size_t i = 0; i < axis->pattern_count; i++)
        if (strcmp(axis->patterns[i].id, pattern) == 0) return true;
    return false;
}
