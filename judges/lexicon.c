/* Reading the lexicon. See lexicon.h. */
#include "judges/lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"

enum { LEXICON_FILE_BYTES_MAX = 1 << 20 };

int lexicon_signal(const struct lexicon *lexicon, struct span name)
{
    for (size_t i = 0; i < lexicon->signal_count; i++)
        if (span_equals(name, lexicon->signals[i].name)) return (int)i;
    return -1;
}

const struct name_list *lexicon_list(const struct lexicon *lexicon, const char *name)
{
    for (size_t i = 0; i < lexicon->list_count; i++)
        if (strcmp(lexicon->lists[i].name, name) == 0) return &lexicon->lists[i];
    return NULL;
}

/* The strings of a JSON array, copied; anything else in it is an error. */
static enum status read_strings(struct lexicon *lexicon, const struct json_document *document,
                                const struct json_value *array, const char ***out, size_t *count,
                                struct error *err)
{
    *count = 0;
    *out = arena_alloc(&lexicon->arena, (json_count(array) + 1) * sizeof **out);
    if (array && json_kind(array) == JSON_ARRAY) {
        for (const struct json_value *v = json_first(array); v; v = json_next(v)) {
            if (!json_string(v)) break;
            (*out)[(*count)++] = arena_strdup(&lexicon->arena, json_string(v));
        }
        if (*count == json_count(array)) return STATUS_OK;
    }
    struct text where;
    text_init(&where, 512);
    json_where(document, array ? array : json_root(document), &where);
    error_set(err, STATUS_DATA, "%s: not an array of strings", where.data);
    text_release(&where);
    return STATUS_DATA;
}

static enum status read_class(struct lexicon *lexicon, const struct json_document *document,
                              const struct json_value *value, struct error *err)
{
    const char **members;
    size_t count;
    enum status status = read_strings(lexicon, document, value, &members, &count, err);
    if (status != STATUS_OK) return status;
    return matcher_add_class(lexicon->matcher, json_key(value), members, count, err);
}

static enum status add_phrases(struct lexicon *lexicon, uint16_t tag, const char *const *phrases,
                               size_t count, struct error *err)
{
    const struct lexicon_signal *signal = &lexicon->signals[tag];
    struct matcher *matcher = signal->aside ? lexicon->aside : lexicon->matcher;
    for (size_t i = 0; i < count; i++) {
        enum status status = matcher_add(matcher, phrases[i], tag, err);
        if (status == STATUS_OK) continue;
        error_prefix(err, "signal %s", signal->name);
        return status;
    }
    return STATUS_OK;
}

static enum status read_unless(struct lexicon *lexicon, uint16_t tag,
                               const struct json_value *unless, struct error *err)
{
    const char *name = lexicon->signals[tag].name;
    for (const struct json_value *v = unless ? json_first(unless) : NULL; v; v = json_next(v)) {
        const char *other = json_string(v);
        int index = lexicon_signal(lexicon, span_of(other ? other : ""));
        if (index < 0 || index >= tag)
            return error_set(err, STATUS_DATA, "signal \"%s\": no signal \"%s\" stands above it",
                             name, other ? other : "");
        if (lexicon->taken_back_count == LEXICON_SIGNALS_MAX)
            return error_set(err, STATUS_DATA, "signal \"%s\": one \"unless\" too many", name);
        lexicon->taken_back[lexicon->taken_back_count++] =
            (struct lexicon_unless){tag, (uint16_t)index};
    }
    return STATUS_OK;
}

static enum status read_signal(struct lexicon *lexicon, const struct json_document *document,
                               const struct json_value *value, struct error *err)
{
    const char *name = json_key(value);
    if (lexicon->signal_count == LEXICON_SIGNALS_MAX || lexicon_signal(lexicon, span_of(name)) >= 0)
        return error_set(err, STATUS_DATA, "signal \"%s\" stands twice, or is one too many", name);
    const char **phrases;
    size_t count;
    enum status status =
        read_strings(lexicon, document, json_member(value, "phrases"), &phrases, &count, err);
    if (status != STATUS_OK) return status;
    const struct json_value *help = json_member(value, "help"),
                            *gives = json_member(value, "gives");
    uint16_t tag = (uint16_t)lexicon->signal_count++;
    lexicon->signals[tag].name = arena_strdup(&lexicon->arena, name);
    lexicon->signals[tag].help = !help || json_boolean(help);
    lexicon->signals[tag].gives = lexicon->signals[tag].help && (!gives || json_boolean(gives));
    lexicon->signals[tag].aside = json_boolean(json_member(value, "aside"));
    lexicon->signals[tag].question = json_boolean(json_member(value, "question"));
    status = read_unless(lexicon, tag, json_member(value, "unless"), err);
    if (status != STATUS_OK) return status;
    return add_phrases(lexicon, tag, phrases, count, err);
}

/* Further phrases of a signal, in another language. */
static enum status read_more(struct lexicon *lexicon, const struct json_document *document,
                             const struct json_value *value, struct error *err)
{
    const char *name = json_key(value);
    const char **phrases;
    size_t count;
    int tag = lexicon_signal(lexicon, span_of(name));
    if (tag < 0) return error_set(err, STATUS_DATA, "there is no signal \"%s\" to add to", name);
    enum status status = read_strings(lexicon, document, value, &phrases, &count, err);
    if (status != STATUS_OK) return status;
    return add_phrases(lexicon, (uint16_t)tag, phrases, count, err);
}

static enum status read_list(struct lexicon *lexicon, const struct json_document *document,
                             const struct json_value *value, struct error *err)
{
    ARRAY_RESERVE(lexicon->lists, lexicon->list_capacity, lexicon->list_count + 1);
    struct name_list *list = &lexicon->lists[lexicon->list_count++];
    list->name = arena_strdup(&lexicon->arena, json_key(value));
    return read_strings(lexicon, document, value, &list->names, &list->count, err);
}

typedef enum status member_reader(struct lexicon *lexicon, const struct json_document *document,
                                  const struct json_value *value, struct error *err);

static enum status read_members(struct lexicon *lexicon, const struct json_document *document,
                                const char *key, member_reader *reader, struct error *err)
{
    const struct json_value *object = json_member(json_root(document), key);
    if (!object) return STATUS_OK;
    for (const struct json_value *v = json_first(object); v; v = json_next(v)) {
        enum status status = reader(lexicon, document, v, err);
        if (status != STATUS_OK) return status;
    }
    return STATUS_OK;
}

/* Word classes are read from all files before the first phrase that may use them, and all signals
 * before the first that is added to. */
enum pass { PASS_CLASSES = 0, PASS_SIGNALS, PASS_MORE, PASS_COUNT };

static enum status read_pass(struct lexicon *lexicon, const struct json_document *document,
                             enum pass pass, struct error *err)
{
    if (pass == PASS_CLASSES) return read_members(lexicon, document, "classes", read_class, err);
    if (pass == PASS_MORE) return read_members(lexicon, document, "more", read_more, err);
    enum status status = read_members(lexicon, document, "signals", read_signal, err);
    if (status != STATUS_OK) return status;
    return read_members(lexicon, document, "lists", read_list, err);
}

static enum status read_lexicon_file(struct lexicon *lexicon, const char *path, enum pass pass,
                                     struct sha256 *digest, struct error *err)
{
    struct text source;
    struct json_document *document = NULL;
    text_init(&source, LEXICON_FILE_BYTES_MAX);
    enum status status = file_read(path, &source, err);
    if (status != STATUS_OK) goto out;
    if (pass == PASS_CLASSES) sha256_update(digest, source.data, source.length);
    status = json_parse(&document, (struct span){source.data, source.length}, path, 1, err);
    if (status != STATUS_OK) goto out;
    status = read_pass(lexicon, document, pass, err);
    if (status != STATUS_OK && err && !strstr(err->message, path)) error_prefix(err, "%s", path);
out:
    json_free(document);
    text_release(&source);
    return status;
}

enum status lexicon_load(struct lexicon *lexicon, const char *folder, struct sha256 *digest,
                         struct error *err)
{
    *lexicon = (struct lexicon){0};
    arena_init(&lexicon->arena);
    lexicon->matcher = matcher_new(false);
    lexicon->aside = matcher_new(false);
    char **names;
    size_t count;
    enum status status = file_list(&lexicon->arena, folder, &names, &count, err);
    for (int pass = 0; pass < PASS_COUNT; pass++)
        for (size_t i = 0; status == STATUS_OK && i < count; i++) {
            const char *dot = strrchr(names[i], '.');
            if (!dot || strcmp(dot, ".json") != 0) continue;
            status = read_lexicon_file(lexicon, file_join(&lexicon->arena, folder, names[i]),
                                       (enum pass)pass, digest, err);
        }
    return status;
}

void lexicon_release(struct lexicon *lexicon)
{
    matcher_free(lexicon->matcher);
    matcher_free(lexicon->aside);
    free(lexicon->lists);
    arena_release(&lexicon->arena);
}
