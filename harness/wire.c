/* Reading wire descriptions, strictly: what harness/wires/README.md does not know is an error.
 *
 * A description may extend a built-in one; then its fields replace those of the other, whole field
 * by whole field, so that a gateway is described in the few lines in which it differs.
 */
#include "harness/wire.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/nearest.h"
#include "harness/embedded.h"
#include "harness/wire_batch.h"
#include "harness/wire_read.h"

enum {
    WIRE_FILE_BYTES_MAX = 256 << 10, /* ten times the largest; not a JSONL file by mistake */
    WIRES_NAMED_MAX = 32             /* that a misspelt name is compared with */
};

struct reader {
    struct wire *wire;
    struct json_object object;
    struct problems *problems;
};

static const struct {
    const char *word;
    enum wire_action action;
} action_words[] = {
    {"retry", WIRE_ACTION_RETRY},
    {"failed", WIRE_ACTION_FAIL},
    {"filtered_input", WIRE_ACTION_FILTERED_INPUT},
    {"filtered_output", WIRE_ACTION_FILTERED_OUTPUT},
    {"item_rejected", WIRE_ACTION_ITEM_REJECTED},
    {"stop_key", WIRE_ACTION_STOP_KEY},
    {"stop_quota", WIRE_ACTION_STOP_QUOTA},
    {"stop_permission", WIRE_ACTION_STOP_PERMISSION},
    {"stop_not_found", WIRE_ACTION_STOP_NOT_FOUND},
};

bool wire_glob(const char *pattern, const char *text)
{
    const char *star = NULL, *resume = NULL;
    while (*text) {
        if (*pattern == '*') {
            star = pattern++;
            resume = text;
        } else if (*pattern == *text) {
            pattern++;
            text++;
        } else if (star) {
            pattern = star + 1;
            text = ++resume;
        } else {
            return false;
        }
    }
    while (*pattern == '*') pattern++;
    return !*pattern;
}

/* Whether the name of `length` bytes is one of the words of `known`. */
static bool is_known_hole(const char *name, size_t length, const char *known)
{
    while (*known) {
        size_t word = strcspn(known, " ");
        if (word == length && strncmp(known, name, length) == 0) return true;
        known += word + (known[word] ? 1 : 0);
    }
    return false;
}

/* What they become is no text, so nothing can stand beside them. */
static const char lonely_holes[] = "parts pictures max_tokens sampling system_message body lines";

const char *wire_holes_check(const char *string, const char *known)
{
    for (const char *at = string; *at; at++) {
        /* U+E000 to U+E00F mark holes inside a compiled template. */
        if ((unsigned char)at[0] == 0xEE && (unsigned char)at[1] == 0x80 &&
            (unsigned char)at[2] < 0x90) {
            return "private use characters cannot stand in a template";
        }
        if (*at != '{' && *at != '}') continue;
        if (at[1] == *at) {
            at++;
            continue;
        }
        const char *end = *at == '{' ? strchr(at, '}') : NULL;
        if (!end) return "a brace that stands for itself is doubled";
        size_t length = (size_t)(end - at) - 1;
        if (!is_known_hole(at + 1, length, known)) return "unknown {name}";
        if (is_known_hole(at + 1, length, lonely_holes) && (at != string || end[1])) {
            return "what is no text stands alone in its string";
        }
        at = end;
    }
    return NULL;
}

const struct json_value *wire_maybe(struct json_object *object, const char *key)
{
    const struct json_value *value = json_maybe(object, key);
    const struct json_value *given = object->value ? json_member(object->value, key) : NULL;
    if (given && json_kind(given) == JSON_NULL) json_problem(object, key, "must not be null");
    return value;
}

static void read_string(struct reader *reader, const char *key, const char **target)
{
    const struct json_value *value = wire_maybe(&reader->object, key);
    if (!value) return;
    if (json_kind(value) != JSON_STRING || !*json_string(value)) {
        json_problem(&reader->object, key, "must be a string that is not empty");
    } else {
        *target = json_string(value);
    }
}

void wire_read_list(struct json_object *object, const char *key, struct wire_list *list,
                    const char *(*check)(const char *))
{
    const struct json_value *value = wire_maybe(object, key);
    if (!value) return;
    bool many = json_kind(value) == JSON_ARRAY;
    list->count = 0;
    for (const struct json_value *each = many ? json_first(value) : value; each;
         each = many ? json_next(each) : NULL) {
        const char *string = json_string(each);
        const char *wrong = !string ? "must be a string or an array of strings"
                            : check ? check(string)
                                    : NULL;
        if (list->count == WIRE_LIST_MAX) wrong = "has too many entries";
        if (wrong) {
            json_problem(object, key, "%s", wrong);
            return;
        }
        list->items[list->count++] = string;
    }
}

static const char *check_header(const char *value)
{
    return wire_holes_check(value, "key");
}

static void read_pairs(struct reader *reader, const char *key, struct wire_pairs *pairs,
                       const char *(*check)(const char *))
{
    const struct json_value *value = wire_maybe(&reader->object, key);
    if (!value) return;
    if (json_kind(value) != JSON_OBJECT) {
        json_problem(&reader->object, key, "must be an object");
        return;
    }
    pairs->count = 0;
    for (const struct json_value *each = json_first(value); each; each = json_next(each)) {
        const char *string = json_string(each);
        const char *wrong = !string ? "must hold only strings" : check ? check(string) : NULL;
        if (pairs->count == WIRE_LIST_MAX) wrong = "has too many entries";
        if (wrong) {
            json_problem(&reader->object, key, "%s: %s", json_key(each), wrong);
            return;
        }
        pairs->items[pairs->count++] = (struct wire_pair){json_key(each), string};
    }
}

static bool state_value(const char *word, int *value)
{
    enum trial_state state;
    if (!word || !trial_state_from_word(word, &state) || state == TRIAL_PENDING) return false;
    *value = (int)state;
    return true;
}

static bool action_value(const char *word, int *value)
{
    for (size_t i = 0; word && i < ARRAY_LENGTH(action_words); i++) {
        if (strcmp(action_words[i].word, word) != 0) continue;
        *value = (int)action_words[i].action;
        return true;
    }
    return false;
}

/* An object of pattern → word. */
static void read_rules(struct reader *reader, struct json_object *object, const char *key,
                       struct wire_rules *rules, bool (*value_of)(const char *, int *), bool paths)
{
    const struct json_value *value = wire_maybe(object, key);
    if (!value) return;
    if (json_kind(value) != JSON_OBJECT) {
        json_problem(object, key, "must be an object");
        return;
    }
    rules->count = 0;
    rules->items =
        arena_alloc(&reader->wire->arena, (json_count(value) + 1) * sizeof *rules->items);
    for (const struct json_value *each = json_first(value); each; each = json_next(each)) {
        struct wire_rule *rule = &rules->items[rules->count];
        rule->match = json_key(each);
        const char *wrong = paths ? wire_path_check(rule->match) : NULL;
        if (wrong) {
            json_problem(object, key, "%s: %s", rule->match, wrong);
        } else if (!value_of(json_string(each), &rule->value)) {
            json_problem(object, key, "%s: \"%s\" is not one of the words that may stand here",
                         rule->match, json_string(each) ? json_string(each) : "");
        } else {
            rules->count++;
        }
    }
}

/* "...": "{sampling}" go together and nowhere else. */
static void check_spread(struct json_object *object, const char *key,
                         const struct json_value *container, const struct json_value *member)
{
    const char *string = json_string(member);
    bool is_sampling = string && strcmp(string, "{sampling}") == 0;
    bool is_spread = json_kind(container) == JSON_OBJECT && strcmp(json_key(member), "...") == 0;
    if (is_sampling != is_spread) {
        json_problem(object, key, "\"...\" and \"{sampling}\" belong together");
    }
}

void wire_check_template(struct json_object *object, const char *key,
                         const struct json_value *value, const char *known)
{
    const char *wrong = NULL;
    switch (json_kind(value)) {
    case JSON_STRING: wrong = wire_holes_check(json_string(value), known); break;
    case JSON_ARRAY:
    case JSON_OBJECT:
        for (const struct json_value *each = json_first(value); each; each = json_next(each)) {
            check_spread(object, key, value, each);
            wire_check_template(object, key, each, known);
        }
        break;
    case JSON_NULL:
    case JSON_BOOLEAN:
    case JSON_NUMBER: break;
    }
    if (wrong) json_problem(object, key, "\"%s\": %s", json_string(value), wrong);
}

static void read_template(struct reader *reader, const char *key, const char *known,
                          struct wire_node *target)
{
    const struct json_value *value = wire_maybe(&reader->object, key);
    if (!value) return;
    wire_check_template(&reader->object, key, value, known);
    if (json_string(value) && strcmp(json_string(value), "{sampling}") == 0)
        json_problem(&reader->object, key, "\"...\" and \"{sampling}\" belong together");
    *target = (struct wire_node){value, reader->object.document};
}

static void read_reply_paths(struct reader *reader)
{
    const struct json_value *value = wire_maybe(&reader->object, "reply");
    if (!value) return;
    struct wire *wire = reader->wire;
    const struct {
        const char *key;
        struct wire_list *list;
    } fields[] = {
        {"text", &wire->reply.text},
        {"reasoning", &wire->reply.reasoning},
        {"refusal", &wire->reply.refusal},
        {"finish_reason", &wire->reply.finish_reason},
        {"model", &wire->reply.model},
        {"fingerprint", &wire->reply.fingerprint},
        {"detail", &wire->reply.detail},
        {"input_tokens", &wire->reply.input_tokens},
        {"output_tokens", &wire->reply.output_tokens},
        {"picture_tokens", &wire->reply.picture_tokens},
        {"reasoning_tokens", &wire->reply.reasoning_tokens},
    };
    struct json_object object;
    if (!json_open(&object, reader->object.document, value, reader->problems)) return;
    memset(&wire->reply, 0, sizeof wire->reply);
    for (size_t i = 0; i < ARRAY_LENGTH(fields); i++) {
        wire_read_list(&object, fields[i].key, fields[i].list, wire_path_check);
    }
    json_close(&object);
}

/* Members of an alternative have the same names in the protocols that are known. */
static void read_logprobs(struct reader *reader)
{
    const struct json_value *value = wire_maybe(&reader->object, "logprobs");
    struct json_object object;
    if (!value || !json_open(&object, reader->object.document, value, reader->problems)) return;
    struct wire *wire = reader->wire;
    wire->logprobs.text.count = wire->logprobs.top.count = 0;
    wire->logprobs.request =
        (struct wire_node){json_need_object(&object, "request"), reader->object.document};
    wire_read_list(&object, "text", &wire->logprobs.text, wire_path_check);
    wire_read_list(&object, "top", &wire->logprobs.top, wire_path_check);
    wire->logprobs.top_text = json_need_string(&object, "top_text");
    wire->logprobs.top_logprob = json_need_string(&object, "top_logprob");
    if (!wire->logprobs.text.count || !wire->logprobs.top.count)
        json_problem(&object, "text", "and \"top\" must be paths");
    json_close(&object);
}

static void read_errors(struct reader *reader)
{
    const struct json_value *value = wire_maybe(&reader->object, "errors");
    struct json_object object;
    if (!value || !json_open(&object, reader->object.document, value, reader->problems)) return;
    struct wire *wire = reader->wire;
    wire->error_code.count = wire->error_code_headers.count = wire->error_message.count = 0;
    wire->by_code.count = wire->by_message.count = wire->by_status.count = 0;
    wire_read_list(&object, "code", &wire->error_code, wire_path_check);
    wire_read_list(&object, "code_headers", &wire->error_code_headers, NULL);
    wire_read_list(&object, "message", &wire->error_message, wire_path_check);
    read_rules(reader, &object, "by_code", &wire->by_code, action_value, false);
    read_rules(reader, &object, "by_message", &wire->by_message, action_value, false);
    read_rules(reader, &object, "by_status", &wire->by_status, action_value, false);
    json_close(&object);
}

/* A header that says when a limit is reset has a twin that says what is left of it. */
static void name_twins(struct wire *wire)
{
    for (size_t i = 0; i < wire->wait_headers.count; i++) {
        const char *name = wire->wait_headers.items[i], *reset = strstr(name, "reset");
        wire->wait_remaining[i] =
            reset ? arena_printf(&wire->arena, "%.*sremaining%s", (int)(reset - name), name,
                                 reset + strlen("reset"))
                  : NULL;
    }
}

static void read_waits(struct reader *reader)
{
    const struct json_value *value = wire_maybe(&reader->object, "retry_after");
    struct json_object object;
    if (!value || !json_open(&object, reader->object.document, value, reader->problems)) return;
    reader->wire->wait_headers.count = reader->wire->wait_body.count = 0;
    wire_read_list(&object, "headers", &reader->wire->wait_headers, NULL);
    name_twins(reader->wire);
    wire_read_list(&object, "body", &reader->wire->wait_body, wire_path_check);
    json_close(&object);
}

static void read_delimiters(struct reader *reader)
{
    struct wire_list pair = {0};
    wire_read_list(&reader->object, "reasoning_delimiters", &pair, NULL);
    if (pair.count == 0) return;
    if (pair.count != 2 || !*pair.items[0] || !*pair.items[1]) {
        json_problem(&reader->object, "reasoning_delimiters", "must be two strings");
        return;
    }
    reader->wire->reasoning_open = pair.items[0];
    reader->wire->reasoning_close = pair.items[1];
}

static void read_sign(struct reader *reader)
{
    static const char scheme[] = "aws-sigv4:";
    const char *sign = NULL;
    read_string(reader, "sign", &sign);
    if (!sign) return;
    if (strncmp(sign, scheme, sizeof scheme - 1) != 0 || !sign[sizeof scheme - 1])
        json_problem(&reader->object, "sign", "\"%s\": must be aws-sigv4:SERVICE", sign);
    else
        reader->wire->sign = sign + sizeof scheme - 1;
}

static void read_fields(struct reader *reader)
{
    struct wire *wire = reader->wire;
    read_string(reader, "name", &wire->name);
    read_string(reader, "title", &wire->title);
    read_string(reader, "base_url", &wire->base_url);
    read_string(reader, "url", &wire->url);
    const char *wrong =
        wire->url ? wire_holes_check(wire->url, "base_url model model_segment") : NULL;
    if (wrong) json_problem(&reader->object, "url", "%s", wrong);
    wire_read_list(&reader->object, "base_url_env", &wire->base_url_env, NULL);
    wire_read_list(&reader->object, "key_env", &wire->key_env, NULL);
    wire_read_list(&reader->object, "region_env", &wire->region_env, NULL);
    wire_read_list(&reader->object, "request_id", &wire->request_id, NULL);
    read_sign(reader);
    read_pairs(reader, "headers", &wire->headers, check_header);
    read_pairs(reader, "sampling", &wire->sampling, NULL);
    read_template(reader, "body",
                  "model max_tokens sampling system system_message parts texts pictures",
                  &wire->body);
    read_template(reader, "system_message", "system", &wire->system_message);
    read_template(reader, "text_part", "text", &wire->text_part);
    read_template(reader, "picture_part", "mime format base64", &wire->picture_part);
    read_reply_paths(reader);
    read_logprobs(reader);
    read_delimiters(reader);
    read_rules(reader, &reader->object, "finish_reasons", &wire->finish_reasons, state_value,
               false);
    read_rules(reader, &reader->object, "blocked", &wire->blocked, state_value, true);
    read_errors(reader);
    read_waits(reader);
    wire_batch_read(&reader->object, &wire->arena, &wire->batch);
}

static void check_complete(struct reader *reader)
{
    const struct wire *wire = reader->wire;
    const struct {
        const char *key;
        bool there;
    } needed[] = {
        {"name", wire->name != NULL},
        {"title", wire->title != NULL},
        {"url", wire->url != NULL},
        {"body", wire->body.value != NULL},
        {"text_part", wire->text_part.value != NULL},
        {"picture_part", wire->picture_part.value != NULL},
        {"reply", wire->reply.text.count > 0},
        {"finish_reasons", wire->finish_reasons.count > 0},
        {"errors", wire->error_code.count > 0},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(needed); i++) {
        if (!needed[i].there) json_problem(&reader->object, needed[i].key, "must be given");
    }
}

static const struct embedded_file *find_embedded(const char *name)
{
    for (const struct embedded_file *file = embedded_wires; file->name; file++) {
        if (strcmp(file->name, name) == 0) return file;
    }
    return NULL;
}

static void list_embedded(struct text *out)
{
    for (const struct embedded_file *file = embedded_wires; file->name; file++) {
        if (out->length) text_puts(out, ", ");
        text_puts(out, file->name);
    }
}

static enum status unknown_wire(const char *name, struct error *err)
{
    struct text names;
    const char *known[WIRES_NAMED_MAX] = {"baseline", "replay", "command"};
    size_t count = 3;
    text_init(&names, 1024);
    list_embedded(&names);
    for (const struct embedded_file *file = embedded_wires; file->name; file++)
        if (count < WIRES_NAMED_MAX) known[count++] = file->name;
    const char *near = nearest_name(name, known, count);
    enum status status = error_set(
        err, STATUS_USAGE,
        "no wire is called \"%s\"%s%s%s; there are %s, baseline, replay and command, and "
        "--wire FILE adds one",
        name, near ? " (did you mean \"" : "", near ? near : "", near ? "\"?)" : "", names.data);
    text_release(&names);
    return status;
}

/* Reads the built-in description that `document` extends, if any. */
static void read_parent(struct wire *wire, const char *name, struct json_object *child,
                        struct problems *problems)
{
    const struct embedded_file *file = find_embedded(name);
    if (!file) {
        json_problem(child, "extends", "no built-in wire is called \"%s\"", name);
        return;
    }
    struct error err;
    if (json_parse(&wire->documents[1], (struct span){file->data, file->length}, file->name, 1,
                   &err)) {
        problems_add(problems, "%s", err.message);
        return;
    }
    struct reader reader = {.wire = wire, .problems = problems};
    if (!json_open(&reader.object, wire->documents[1], json_root(wire->documents[1]), problems)) {
        return;
    }
    if (wire_maybe(&reader.object, "extends")) {
        json_problem(child, "extends", "\"%s\" extends another wire itself", name);
    }
    read_fields(&reader);
    json_close(&reader.object);
}

static void digest_sources(struct wire *wire, struct span source, const char *parent)
{
    const struct embedded_file *file = parent ? find_embedded(parent) : NULL;
    struct sha256 *hash = sha256_new();
    if (file) sha256_update(hash, file->data, file->length);
    sha256_update(hash, source.data, source.length);
    sha256_finish(hash, wire->digest);
}

enum status wire_read(struct wire **out, struct span source, const char *file, struct error *err)
{
    struct problems problems;
    problems_init(&problems);
    struct wire *wire = xcalloc(1, sizeof *wire);
    arena_init(&wire->arena);
    enum status status = json_parse(&wire->documents[0], source, file, 1, err);
    if (status) goto out;
    struct reader reader = {.wire = wire, .problems = &problems};
    const char *parent = NULL;
    if (json_open(&reader.object, wire->documents[0], json_root(wire->documents[0]), &problems)) {
        const char *schema = NULL; /* names schema.json for editors */
        read_string(&reader, "$schema", &schema);
        read_string(&reader, "extends", &parent);
        if (parent) read_parent(wire, parent, &reader.object, &problems);

        read_fields(&reader);
        check_complete(&reader);
        json_close(&reader.object);
    }
    status = problems_to_error(&problems, STATUS_DATA, err);
    if (status) goto out;
    digest_sources(wire, source, parent);
    *out = wire;
    wire = NULL;
out:
    wire_free(wire);
    problems_release(&problems);
    return status;
}

enum status wire_find(struct wire **out, const char *name, const char *wire_file, struct error *err)
{
    if (wire_file) {
        struct text source;
        text_init(&source, WIRE_FILE_BYTES_MAX);
        enum status status = file_read(wire_file, &source, err);
        struct wire *wire = NULL;
        if (!status) {
            status = wire_read(&wire, (struct span){source.data, source.length}, wire_file, err);
        }
        text_release(&source);
        if (status) return status;
        if (strcmp(wire->name, name) == 0) {
            *out = wire;
            return STATUS_OK;
        }
        if (!find_embedded(name)) {
            error_set(err, STATUS_USAGE, "%s describes the wire \"%s\", not \"%s\"", wire_file,
                      wire->name, name);
            wire_free(wire);
            return STATUS_USAGE;
        }
        wire_free(wire);
    }
    const struct embedded_file *file = find_embedded(name);
    if (!file) return unknown_wire(name, err);
    return wire_read(out, (struct span){file->data, file->length}, file->name, err);
}

void wire_free(struct wire *wire)
{
    if (!wire) return;
    for (size_t i = 0; i < ARRAY_LENGTH(wire->documents); i++) json_free(wire->documents[i]);
    arena_release(&wire->arena);
    free(wire);
}
