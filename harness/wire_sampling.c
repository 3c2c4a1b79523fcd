/* `--sampling KEY=VALUE,…` as a JSON object. */
#include "harness/wire.h"

#include <stdlib.h>
#include <string.h>

static const char SAMPLING_DEFAULT[] = "{\"temperature\":0}";

/* The end of one KEY=VALUE: a comma outside brackets and quotes, or the end. */
static const char *find_end(const char *at)
{
    int depth = 0;
    bool quoted = false;
    for (; *at; at++) {
        if (*at == '"') quoted = !quoted;
        if (quoted) {
            if (*at == '\\' && at[1]) at++;
            continue;
        }
        if (*at == '[' || *at == '{') depth++;
        if (*at == ']' || *at == '}') depth--;
        if (*at == ',' && depth <= 0) return at;
    }
    return at;
}

/* JSON where it reads as JSON, else a string. */
static void put_value(struct json_writer *writer, struct span value)
{
    struct json_document *document = NULL;
    if (json_parse(&document, value, "--sampling", 1, NULL) == STATUS_OK) {
        json_put_value(writer, document, json_root(document));
        json_free(document);
    } else {
        json_put_span(writer, value);
    }
}

/* Without a second `key`, which the reading back reports as a duplicate. */
static enum status put_pair(struct json_writer *writer, struct span pair, struct error *err)
{
    const char *equals = memchr(pair.data, '=', pair.length);
    size_t key_length = equals ? (size_t)(equals - pair.data) : 0;
    char key[64];
    if (!equals || key_length == 0 || key_length >= sizeof key ||
        pair.data + pair.length == equals + 1) {
        return error_set(err, STATUS_USAGE,
                         "--sampling takes KEY=VALUE,… or none, not \"%.*s\"; for example "
                         "--sampling temperature=0.7,top_p=0.95",
                         (int)pair.length, pair.data);
    }
    memcpy(key, pair.data, key_length);
    key[key_length] = '\0';
    json_put_key(writer, key);
    put_value(writer, (struct span){equals + 1, pair.length - key_length - 1});
    return STATUS_OK;
}

/* An object as run files store it. */
static enum status take_object(const char *flag, char **json, struct error *err)
{
    struct json_document *document = NULL;
    enum status status = json_parse(&document, span_of(flag), "--sampling", 1, err);
    if (!status && json_kind(json_root(document)) != JSON_OBJECT)
        status = error_set(err, STATUS_USAGE, "--sampling: \"%s\" is no JSON object", flag);
    json_free(document);
    if (status) return STATUS_USAGE;
    *json = xstrdup(flag);
    return STATUS_OK;
}

enum status wire_sampling_parse(const char *flag, char **json, struct error *err)
{
    *json = NULL;
    if (!flag || !*flag || strcmp(flag, "none") == 0) {
        *json = xstrdup(flag && *flag ? "{}" : SAMPLING_DEFAULT);
        return STATUS_OK;
    }
    if (*flag == '{') return take_object(flag, json, err);
    struct text out;
    text_init(&out, 65536);
    struct json_writer writer;
    json_writer_init(&writer, &out, 0);
    json_begin_object(&writer);
    enum status status = STATUS_OK;
    for (const char *at = flag; *at && !status;) {
        const char *end = find_end(at);
        status = put_pair(&writer, (struct span){at, (size_t)(end - at)}, err);
        at = *end ? end + 1 : end;
    }
    json_end_object(&writer);
    struct json_document *check = NULL;
    if (!status && json_parse(&check, (struct span){out.data, out.length}, "--sampling", 1, err)) {
        status = STATUS_USAGE;
    }
    json_free(check);
    if (status) {
        text_release(&out);
        return status;
    }
    *json = text_take(&out);
    return STATUS_OK;
}
