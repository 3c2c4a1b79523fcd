/* Paths into replies: JSON pointers that can also say "each" and "where".
 *
 * Providers put an answer into lists of typed parts ("the text of every part that is not a
 * thought"), which a plain pointer cannot name.
 */
#include "harness/wire.h"

#include <stdlib.h>
#include <string.h>

struct walk {
    void (*visit)(void *context, const struct json_value *value);
    void *context;
};

/* Whether `object` passes the filter at `filter` ("[key=value]"). */
static bool filter_passes(const struct json_value *object, const char *filter)
{
    char key[64], want[128];
    const char *end = strchr(filter, ']');
    const char *equals = memchr(filter, '=', (size_t)(end - filter));
    bool negated = equals[-1] == '!';
    size_t key_length = (size_t)(equals - filter) - 1 - (negated ? 1 : 0);
    memcpy(key, filter + 1, key_length);
    key[key_length] = '\0';
    size_t want_length = (size_t)(end - equals) - 1;
    memcpy(want, equals + 1, want_length);
    want[want_length] = '\0';

    const struct json_value *member = json_member(object, key);
    bool equal = false;
    if (member) {
        switch (json_kind(member)) {
        case JSON_STRING: equal = strcmp(json_string(member), want) == 0; break;
        case JSON_BOOLEAN:
            equal = strcmp(json_boolean(member) ? "true" : "false", want) == 0;
            break;
        case JSON_NULL: equal = strcmp("null", want) == 0; break;
        case JSON_NUMBER:
        case JSON_ARRAY:
        case JSON_OBJECT: break;
        }
    }
    return equal != negated;
}

/* Copies the token that starts behind a '/', with ~1 and ~0 undone; returns where it ends. */
static const char *read_token(const char *path, char token[128])
{
    size_t length = 0;
    while (*path && *path != '/' && *path != '[') {
        char c = *path++;
        if (c == '~' && (*path == '0' || *path == '1')) c = *path++ == '1' ? '/' : '~';
        if (length < 127) token[length++] = c;
    }
    token[length] = '\0';
    return path;
}

static void walk_from(const struct json_value *at, const char *path, const struct walk *walk);

/* A value reached by a token: its filter, if any, then the rest of the path. */
static void walk_filtered(const struct json_value *at, const char *path, const struct walk *walk)
{
    if (*path == '[') {
        if (json_kind(at) != JSON_OBJECT || !filter_passes(at, path)) return;
        path = strchr(path, ']') + 1;
    }
    walk_from(at, path, walk);
}

static void walk_from(const struct json_value *at, const char *path, const struct walk *walk)
{
    if (!*path) {
        walk->visit(walk->context, at);
        return;
    }
    char token[128];
    path = read_token(path + 1, token);
    enum json_kind kind = json_kind(at);
    if (strcmp(token, "*") == 0) {
        if (kind != JSON_ARRAY && kind != JSON_OBJECT) return;
        for (const struct json_value *each = json_first(at); each; each = json_next(each)) {
            walk_filtered(each, path, walk);
        }
    } else if (kind == JSON_OBJECT) {
        const struct json_value *member = json_member(at, token);
        if (member) walk_filtered(member, path, walk);
    } else if (kind == JSON_ARRAY) {
        size_t index = strtoul(token, NULL, 10);
        const struct json_value *each = json_first(at);
        while (each && index-- > 0) each = json_next(each);
        if (each) walk_filtered(each, path, walk);
    }
}

void wire_path_each(const struct json_value *root, const char *path,
                    void (*visit)(void *context, const struct json_value *value), void *context)
{
    const struct walk walk = {visit, context};
    if (root) walk_from(root, path, &walk);
}

const char *wire_path_check(const char *path)
{
    if (!*path) return "a path is empty";
    while (*path) {
        if (*path != '/') return "a path starts with '/'";
        size_t length = strcspn(path + 1, "/[");
        if (length == 0) return "a path has an empty name";
        if (length > 100) return "a name in a path is too long";
        path += 1 + length;
        if (*path != '[') continue;
        const char *end = strchr(path, ']');
        const char *equals = strchr(path, '=');
        if (!end || !equals || equals > end) return "a filter is written [key=value]";
        size_t key_length = (size_t)(equals - path) - 1;
        if (key_length == 0 || (equals[-1] == '!' && key_length == 1) || key_length > 60) {
            return "a filter is written [key=value]";
        }
        if (end - equals > 120) return "the value of a filter is too long";
        path = end + 1;
    }
    return NULL;
}
