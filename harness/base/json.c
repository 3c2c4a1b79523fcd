/* JSON documents: checked by our scanner, built by cJSON, read through functions that know where
 * everything stands. The one door to cJSON.
 *
 * Positions are not kept while parsing; errors are rare. The first question about a place (or about
 * an integer too long for a double) scans the source once more and numbers the values in document
 * order: cJSON's `valueint`, which nobody here reads, holds the number, and `offsets` says where
 * that value starts.
 */
#include "harness/base/json.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <cjson/cJSON.h>

#include "harness/base/json_scan.h"
#include "harness/base/memory.h"

/* Trees of replies and of item lines take three to four times the bytes of their source. */
enum { TREE_FACTOR = 4, TREE_BYTES_MIN = 1 << 10, TREE_BLOCK_BYTES_MAX = 64 << 10 };

struct json_document {
    struct arena arena; /* holds all that belongs to it, this struct too */
    cJSON *root;
    char *source; /* NUL-terminated copy */
    size_t length;
    char *file;
    size_t first_line;
    bool plain_numbers;
    struct json_offsets *offsets; /* a cache: empty until asked for */
};

/* struct json_value is a cJSON node under a name that keeps cJSON out of everybody's headers. */
static const cJSON *node_of(const struct json_value *value)
{
    return (const cJSON *)(const void *)value;
}

static const struct json_value *value_of(const cJSON *node)
{
    return (const struct json_value *)(const void *)node;
}

/* cJSON asks for each node and string by itself. A tree is never changed and dies as a whole, so
 * they come from the arena of the document that is being built; cJSON has no context to pass it.
 * The hooks are set once: cJSON keeps them in a global, and documents may be built by several
 * threads. Its only other global says where a text is wrong; nobody here reads it. */
static _Thread_local struct arena *building;
static pthread_once_t hooked = PTHREAD_ONCE_INIT;

static void *node_alloc(size_t bytes)
{
    return arena_alloc(building, bytes);
}

static void node_free(void *memory)
{
    (void)memory;
}

static void set_hooks(void)
{
    cJSON_Hooks hooks = {node_alloc, node_free};
    cJSON_InitHooks(&hooks);
}

static cJSON *build_tree(struct arena *arena, const char *source, size_t length)
{
    pthread_once(&hooked, set_hooks);
    building = arena;
    return cJSON_ParseWithLengthOpts(source, length, NULL, 0);
}

static void size_arena(struct arena *arena, size_t source_bytes)
{
    size_t bytes = TREE_BYTES_MIN + source_bytes * TREE_FACTOR;
    arena_init(arena);
    arena->block_bytes = bytes < TREE_BLOCK_BYTES_MAX ? bytes : TREE_BLOCK_BYTES_MAX;
}

enum status json_parse(struct json_document **out, struct span source, const char *file,
                       size_t first_line, struct error *err)
{
    *out = NULL;
    if (source.length > JSON_SOURCE_BYTES_MAX) {
        return error_set(err, STATUS_DATA, "%s:%zu: a JSON document of %zu bytes is too large",
                         file, first_line, source.length);
    }
    struct arena arena;
    size_arena(&arena, source.length);
    char *copy = arena_strndup(&arena, source.data, source.length);
    struct json_scan scan = {
        .source = copy, .length = source.length, .file = file, .first_line = first_line};
    enum status status = json_scan(&scan, err);
    cJSON *root = status ? NULL : build_tree(&arena, copy, source.length);
    if (!status && !root)
        status = error_set(err, STATUS_INTERNAL, "%s:%zu: could not build the JSON tree", file,
                           first_line);
    if (status) {
        arena_release(&arena);
        return status;
    }
    struct json_document *document = arena_alloc(&arena, sizeof *document);
    *document = (struct json_document){.root = root,
                                       .source = copy,
                                       .length = source.length,
                                       .file = arena_strdup(&arena, file),
                                       .first_line = first_line,
                                       .plain_numbers = scan.plain_numbers,
                                       .offsets = arena_alloc(&arena, sizeof *document->offsets)};
    document->arena = arena; /* last: it grew until here */
    *out = document;
    return STATUS_OK;
}

void json_free(struct json_document *document)
{
    if (!document) return;
    free(document->offsets->at);
    struct arena arena = document->arena; /* the document lies in it */
    arena_release(&arena);
}

const struct json_value *json_root(const struct json_document *document)
{
    return value_of(document->root);
}

/* --- where things stand --- */

static void number_nodes(cJSON *node, int *next)
{
    node->valueint = (*next)++;
    for (cJSON *child = node->child; child; child = child->next) number_nodes(child, next);
}

static void build_index(const struct json_document *document)
{
    if (document->offsets->count > 0) return;
    struct json_scan scan = {.source = document->source,
                             .length = document->length,
                             .file = document->file,
                             .offsets = document->offsets};
    json_scan(&scan, NULL); /* it passed before */
    int next = 0;
    number_nodes(document->root, &next);
}

static size_t offset_of(const struct json_document *document, const struct json_value *value)
{
    build_index(document);
    return document->offsets->at[node_of(value)->valueint];
}

struct span json_source(const struct json_document *document, const struct json_value *value)
{
    const char *at = document->source + offset_of(document, value);
    return (struct span){at, json_value_length(at)};
}

static void put_pointer_key(struct text *out, const char *key)
{
    struct text escaped;
    text_init(&escaped, 256); /* keys are words; a longer one is cut in the message */
    for (const char *c = key; *c; c++) {
        if (*c == '~' || *c == '/') {
            text_puts(&escaped, *c == '~' ? "~0" : "~1");
        } else {
            text_putc(&escaped, *c);
        }
    }
    text_put_terminal(out, (struct span){escaped.data, escaped.length}, false);
    text_release(&escaped);
}

void json_where(const struct json_document *document, const struct json_value *value,
                struct text *out)
{
    size_t offset = offset_of(document, value);
    text_printf(out, "%s:%zu:", document->file,
                json_line(document->source, offset, document->first_line));
    const cJSON *node = document->root, *target = node_of(value);
    if (node != target) text_putc(out, ' ');
    /* Numbers rise in document order: of each container's members, the last one not behind the
     * target holds it. */
    while (node != target) {
        size_t index = 0;
        const cJSON *child = node->child;
        while (child->next && child->next->valueint <= target->valueint) {
            child = child->next;
            index++;
        }
        text_putc(out, '/');
        if (child->string) {
            put_pointer_key(out, child->string);
        } else {
            text_printf(out, "%zu", index);
        }
        node = child;
    }
}

/* --- loose reading --- */

enum json_kind json_kind(const struct json_value *value)
{
    if (!value) return JSON_NULL;
    switch (node_of(value)->type & 0xFF) {
    case cJSON_True:
    case cJSON_False: return JSON_BOOLEAN;
    case cJSON_Number: return JSON_NUMBER;
    case cJSON_String: return JSON_STRING;
    case cJSON_Array: return JSON_ARRAY;
    case cJSON_Object: return JSON_OBJECT;
    default: return JSON_NULL;
    }
}

const struct json_value *json_member(const struct json_value *object, const char *key)
{
    if (json_kind(object) != JSON_OBJECT) return NULL;
    for (const cJSON *child = node_of(object)->child; child; child = child->next) {
        if (strcmp(child->string, key) == 0) return value_of(child);
    }
    return NULL;
}

/* Whether `key` is the pointer token [token, token + length), with ~0 for '~' and ~1 for '/'. */
static bool token_is_key(const char *token, size_t length, const char *key)
{
    for (size_t i = 0; i < length; i++, key++) {
        char c = token[i];
        if (c == '~' && i + 1 < length && (token[i + 1] == '0' || token[i + 1] == '1')) {
            c = token[++i] == '0' ? '~' : '/';
        }
        if (*key != c) return false;
    }
    return *key == '\0';
}

static const cJSON *step(const cJSON *node, const char *token, size_t length)
{
    int type = node->type & 0xFF;
    if (type == cJSON_Object) {
        for (const cJSON *child = node->child; child; child = child->next) {
            if (token_is_key(token, length, child->string)) return child;
        }
        return NULL;
    }
    if (type != cJSON_Array || length == 0 || length > 9 || (token[0] == '0' && length > 1))
        return NULL;
    size_t index = 0;
    for (size_t i = 0; i < length; i++) {
        if (token[i] < '0' || token[i] > '9') return NULL;
        index = index * 10 + (size_t)(token[i] - '0');
    }
    const cJSON *child = node->child;
    while (child && index-- > 0) child = child->next;
    return child;
}

const struct json_value *json_at(const struct json_value *root, const char *pointer)
{
    const cJSON *node = node_of(root);
    while (node && *pointer == '/') {
        pointer++;
        size_t length = strcspn(pointer, "/");
        node = step(node, pointer, length);
        pointer += length;
    }
    return *pointer == '\0' ? value_of(node) : NULL;
}

const char *json_string(const struct json_value *value)
{
    return json_kind(value) == JSON_STRING ? node_of(value)->valuestring : NULL;
}

bool json_boolean(const struct json_value *value)
{
    return value && (node_of(value)->type & 0xFF) == cJSON_True;
}

double json_number(const struct json_value *value)
{
    return json_kind(value) == JSON_NUMBER ? node_of(value)->valuedouble : (double)NAN;
}

size_t json_count(const struct json_value *value)
{
    size_t count = 0;
    for (const struct json_value *child = json_first(value); child; child = json_next(child))
        count++;
    return count;
}

const struct json_value *json_first(const struct json_value *container)
{
    enum json_kind kind = json_kind(container);
    if (kind != JSON_ARRAY && kind != JSON_OBJECT) return NULL;
    return value_of(node_of(container)->child);
}

const struct json_value *json_next(const struct json_value *value)
{
    return value ? value_of(node_of(value)->next) : NULL;
}

const char *json_key(const struct json_value *member)
{
    return member ? node_of(member)->string : NULL;
}

bool json_integer(const struct json_document *document, const struct json_value *value,
                  int64_t *out)
{
    if (json_kind(value) != JSON_NUMBER) return false;
    if (document->plain_numbers) {
        *out = (int64_t)node_of(value)->valuedouble;
        return true;
    }
    struct span source = json_source(document, value);
    if (memchr(source.data, 'e', source.length) || memchr(source.data, 'E', source.length))
        return false;
    const char *point = memchr(source.data, '.', source.length);
    if (point) {
        size_t zeros = strspn(point + 1, "0");
        if (point + 1 + zeros != source.data + source.length) return false;
    }
    errno = 0;
    long long whole = strtoll(source.data, NULL, 10);
    if (errno == ERANGE) return false;
    *out = whole;
    return true;
}
