/* Reading the "batch" section of a wire, filling its templates, and reading its results. See
 * wire_batch.h.
 */
#include "harness/wire_batch.h"

#include <ctype.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/wire_read.h"

enum { LINES_MOST = 1000000, URL_BYTES_MAX = 8192, TEXT_KEPT_BYTES = 1024 };

static const char url_holes[] = "base_url origin path model batch file cursor";
/* Where a template is cut: no value and no template may hold it. */
static const char cut_mark[] = "\"\xEE\x80\x80\"";

/* ---- reading the section ---- */

struct section {
    struct json_object object;
    struct arena *arena;
};

/* Opens the object at `key`; a missing one is a problem where it is needed. */
static bool open_section(struct section *outer, const char *key, bool needed, struct section *inner)
{
    const struct json_value *value = wire_maybe(&outer->object, key);
    if (!value && needed) json_problem(&outer->object, key, "must be given");
    inner->arena = outer->arena;
    return value &&
           json_open(&inner->object, outer->object.document, value, outer->object.problems);
}

/* A string that is not empty; NULL when there is none. */
static const char *read_word(struct section *section, const char *key, bool needed)
{
    const struct json_value *value = wire_maybe(&section->object, key);
    const char *word = json_string(value);
    if (value && (!word || !*word)) {
        json_problem(&section->object, key, "must be a string that is not empty");
        return NULL;
    }
    if (!word && needed) json_problem(&section->object, key, "must be given");
    return word;
}

static const char *read_path(struct section *section, const char *key, bool needed)
{
    const char *path = read_word(section, key, needed);
    const char *wrong = path ? wire_path_check(path) : NULL;
    if (wrong) json_problem(&section->object, key, "\"%s\": %s", path, wrong);
    return path;
}

static void read_paths(struct section *section, const char *key, bool needed,
                       struct wire_list *paths)
{
    wire_read_list(&section->object, key, paths, wire_path_check);
    if (needed && !paths->count) json_problem(&section->object, key, "must be given");
}

static const char *read_url(struct section *section, const char *key, bool needed)
{
    const char *url = read_word(section, key, needed);
    const char *wrong = url ? wire_holes_check(url, url_holes) : NULL;
    if (wrong) json_problem(&section->object, key, "\"%s\": %s", url, wrong);
    bool is_ours =
        url && (strncmp(url, "{base_url}/", 11) == 0 || strncmp(url, "{origin}/", 9) == 0);
    if (url && !is_ours)
        json_problem(&section->object, key, "\"%s\": must begin with {base_url}/ or {origin}/",
                     url);
    return url;
}

static struct wire_node read_form(struct section *section, const char *key, const char *known)
{
    const struct json_value *value = wire_maybe(&section->object, key);
    if (!value || json_kind(value) != JSON_OBJECT)
        json_problem(&section->object, key, "must be an object");
    else
        wire_check_template(&section->object, key, value, known);
    return (struct wire_node){value, section->object.document};
}

/* An object of strings, which may hold the names of `known` in braces. */
static void read_pairs(struct section *section, const char *key, const char *known,
                       struct wire_pairs *pairs)
{
    const struct json_value *value = wire_maybe(&section->object, key);
    if (value && json_kind(value) != JSON_OBJECT)
        json_problem(&section->object, key, "must be an object");
    for (const struct json_value *each = json_first(value); each; each = json_next(each)) {
        const char *string = json_string(each);
        const char *wrong = string && known ? wire_holes_check(string, known) : NULL;
        if (!string || pairs->count == WIRE_LIST_MAX)
            json_problem(&section->object, key, "must hold at most %d strings", WIRE_LIST_MAX);
        else if (wrong)
            json_problem(&section->object, key, "%s: %s", json_key(each), wrong);
        else
            pairs->items[pairs->count++] = (struct wire_pair){json_key(each), string};
    }
}

static void read_start(struct section *upload, struct wire_batch *out)
{
    struct section section;
    if (!open_section(upload, "start", true, &section)) return;
    out->upload.start.url = read_url(&section, "url", true);
    read_pairs(&section, "headers", "bytes", &out->upload.start.headers);
    out->upload.start.body = read_form(&section, "body", "token");
    out->upload.start.address = read_word(&section, "address", true);
    json_close(&section.object);
}

static void read_upload(struct section *batch, struct wire_batch *out)
{
    struct section section;
    if (!open_section(batch, "upload", false, &section)) return;
    out->upload.id = read_path(&section, "id", true);
    if (wire_maybe(&section.object, "url")) {
        out->upload.url = read_url(&section, "url", true);
        read_pairs(&section, "fields", NULL, &out->upload.fields);
    } else {
        read_start(&section, out);
        read_pairs(&section, "headers", "", &out->upload.headers);
    }
    json_close(&section.object);
}

static void read_create(struct section *batch, struct wire_batch *out)
{
    struct section section;
    if (!open_section(batch, "create", true, &section)) return;
    out->create.url = read_url(&section, "url", true);
    out->create.body =
        read_form(&section, "body", out->upload.id ? "file token model" : "lines token model");
    out->create.id = read_path(&section, "id", true);
    json_close(&section.object);
}

static void read_poll(struct section *batch, struct wire_batch *out)
{
    struct section section;
    if (!open_section(batch, "poll", true, &section)) return;
    out->poll.url = read_url(&section, "url", true);
    out->poll.state = read_path(&section, "state", true);
    read_paths(&section, "done", false, &out->poll.done);
    read_paths(&section, "message", false, &out->poll.message);
    json_close(&section.object);
}

static bool phase_of(const char *word, int *value)
{
    static const char *const words[] = {"running", "finished", "refused"};
    for (size_t i = 0; word && i < ARRAY_LENGTH(words); i++) {
        if (strcmp(words[i], word) != 0) continue;
        *value = (int)i;
        return true;
    }
    return false;
}

/* An object of pattern → word or number. */
static void read_table(struct section *section, const char *key, struct wire_rules *rules,
                       bool numbers)
{
    const struct json_value *value = wire_maybe(&section->object, key);
    if (!value) return;
    if (json_kind(value) != JSON_OBJECT) {
        json_problem(&section->object, key, "must be an object");
        return;
    }
    rules->items = arena_alloc(section->arena, (json_count(value) + 1) * sizeof *rules->items);
    for (const struct json_value *each = json_first(value); each; each = json_next(each)) {
        struct wire_rule *rule = &rules->items[rules->count];
        int64_t number = 0;
        rule->match = json_key(each);
        if (numbers) {
            bool good = json_integer(section->object.document, each, &number) && number >= 400 &&
                        number < 600;
            rule->value = (int)number;
            if (!good)
                json_problem(&section->object, key, "%s: must be an HTTP status of an error",
                             rule->match);
        } else if (!phase_of(json_string(each), &rule->value)) {
            json_problem(&section->object, key, "%s: must be running, finished or refused",
                         rule->match);
        }
        rules->count++;
    }
}

static void read_results(struct section *batch, struct wire_batch *out)
{
    struct section section;
    if (!open_section(batch, "results", true, &section)) return;
    out->results.url = read_url(&section, "url", false);
    read_paths(&section, "files", false, &out->results.files);
    out->results.entries = read_path(&section, "entries", !out->results.url);
    json_close(&section.object);
}

static void read_entry(struct section *batch, struct wire_batch *out)
{
    struct section section;
    if (!open_section(batch, "entry", true, &section)) return;
    read_paths(&section, "id", true, &out->entry.id);
    out->entry.reply = read_path(&section, "reply", true);
    out->entry.status = read_path(&section, "status", false);
    out->entry.error = read_path(&section, "error", false);
    const char *whole = json_string(wire_maybe(&section.object, "error_body"));
    out->entry.error_body = whole && !*whole ? whole : read_path(&section, "error_body", false);
    read_paths(&section, "error_code", false, &out->entry.error_code);
    read_table(&section, "error_statuses", &out->entry.error_statuses, true);
    read_paths(&section, "lost", false, &out->entry.lost);
    json_close(&section.object);
}

static void read_listing(struct section *batch, struct wire_batch *out)
{
    struct section section;
    if (!open_section(batch, "list", true, &section)) return;
    out->list.url = read_url(&section, "url", true);
    out->list.more = read_url(&section, "more", false);
    out->list.cursor = read_path(&section, "cursor", false);
    out->list.has_more = read_path(&section, "has_more", false);
    out->list.items = read_path(&section, "items", true);
    out->list.id = read_path(&section, "id", true);
    out->list.token = read_path(&section, "token", false);
    out->list.created = read_path(&section, "created", !out->list.token);
    read_paths(&section, "counts", !out->list.token, &out->list.counts);
    json_close(&section.object);
}

void wire_batch_read(struct json_object *wire, struct arena *arena, const struct wire_batch **out)
{
    const struct json_value *value = wire_maybe(wire, "batch");
    if (!value) return;
    *out = NULL;
    if (json_kind(value) == JSON_BOOLEAN && !json_boolean(value)) return;
    struct section section = {.arena = arena};
    struct section cancel;
    if (!json_open(&section.object, wire->document, value, wire->problems)) return;
    struct wire_batch *batch = arena_alloc(arena, sizeof *batch);
    batch->lines_max = json_need_integer(&section.object, "lines", 1, LINES_MOST);
    batch->bytes_max = json_need_integer(&section.object, "bytes", 1024, (int64_t)1 << 40);
    batch->line = read_form(&section, "line", "id body");
    read_upload(&section, batch);
    read_create(&section, batch);
    read_poll(&section, batch);
    read_table(&section, "states", &batch->states, false);
    read_results(&section, batch);
    read_entry(&section, batch);
    read_listing(&section, batch);
    if (open_section(&section, "cancel", true, &cancel)) {
        batch->cancel_url = read_url(&cancel, "url", true);
        json_close(&cancel.object);
    }
    json_close(&section.object);
    *out = batch;
}

bool wire_batch_uploads(const struct wire_batch *batch)
{
    return batch->upload.id != NULL;
}

/* ---- filling templates ---- */

static const char *find_hole(const struct wire_hole *holes, size_t count, const char *name,
                             size_t length)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(holes[i].name) == length && strncmp(holes[i].name, name, length) == 0)
            return holes[i].value;
    return NULL;
}

static bool leads_elsewhere(const char *value)
{
    for (const char *at = value; *at; at++)
        if ((unsigned char)*at < 0x21 || *at == 0x7F) return true;
    return !*value || strstr(value, "..") || *value == '/';
}

static void put_escaped(struct text *url, const char *value)
{
    for (; *value; value++) {
        unsigned char c = (unsigned char)*value;
        if (isalnum(c) || strchr("-._~/", c))
            text_putc(url, (char)c);
        else
            text_printf(url, "%%%02X", c);
    }
}

size_t wire_batch_origin(const char *url)
{
    const char *host = strstr(url, "://");
    return host ? (size_t)(host + 3 - url) + strcspn(host + 3, "/?#") : 0;
}

/* The address of the endpoint, or the part of it that a template names; false for another name. */
static bool put_base(struct text *url, const char *at, const char *base)
{
    size_t origin = base ? wire_batch_origin(base) : 0;
    if (strncmp(at, "{base_url}", 10) == 0)
        text_puts(url, base);
    else if (strncmp(at, "{origin}", 8) == 0)
        text_append(url, base, origin);
    else if (strncmp(at, "{path}", 6) == 0)
        text_puts(url, base + origin);
    else
        return false;
    return true;
}

char *wire_batch_url(const char *form, const struct wire_hole *holes, size_t count)
{
    struct text url;
    bool good = true;
    const char *base = find_hole(holes, count, "base_url", 8);
    text_init(&url, URL_BYTES_MAX);
    for (const char *at = form; *at; at++) {
        if (*at != '{') {
            text_putc(&url, *at);
            continue;
        }
        const char *end = strchr(at, '}');
        if (!put_base(&url, at, base)) {
            const char *value = find_hole(holes, count, at + 1, (size_t)(end - at) - 1);
            good = good && value && !leads_elsewhere(value);
            if (good) put_escaped(&url, value);
        }
        at = end;
    }
    if (good && !url.overflowed) return text_take(&url);
    text_release(&url);
    return NULL;
}

struct rendering {
    const struct wire_node *node;
    const struct wire_hole *holes;
    size_t count;
    struct json_writer writer;
};

static void render_string(struct rendering *rendering, const char *string)
{
    struct text filled;
    if (strcmp(string, "{body}") == 0 || strcmp(string, "{lines}") == 0) {
        json_put_raw(&rendering->writer, span_of(cut_mark));
        return;
    }
    text_init(&filled, 0); /* a template and some names */
    for (const char *at = string; *at; at++) {
        if ((*at == '{' || *at == '}') && at[1] == *at)
            at++;
        else if (*at == '{') {
            const char *end = strchr(at, '}');
            const char *value =
                find_hole(rendering->holes, rendering->count, at + 1, (size_t)(end - at) - 1);
            text_puts(&filled, value ? value : "");
            at = end;
            continue;
        }
        text_putc(&filled, *at);
    }
    json_put_span(&rendering->writer, (struct span){filled.data, filled.length});
    text_release(&filled);
}

static void render_value(struct rendering *rendering, const struct json_value *value)
{
    struct json_writer *writer = &rendering->writer;
    switch (json_kind(value)) {
    case JSON_STRING: render_string(rendering, json_string(value)); return;
    case JSON_OBJECT:
        json_begin_object(writer);
        for (const struct json_value *each = json_first(value); each; each = json_next(each)) {
            json_put_key(writer, json_key(each));
            render_value(rendering, each);
        }
        json_end_object(writer);
        return;
    case JSON_ARRAY:
        json_begin_array(writer);
        for (const struct json_value *each = json_first(value); each; each = json_next(each))
            render_value(rendering, each);
        json_end_array(writer);
        return;
    case JSON_NUMBER:
    case JSON_BOOLEAN:
    case JSON_NULL: json_put_value(writer, rendering->node->document, value); return;
    }
}

void wire_batch_render(const struct wire_node *node, const struct wire_hole *holes, size_t count,
                       struct text *out, size_t *cut)
{
    struct rendering rendering = {.node = node, .holes = holes, .count = count};
    size_t start = out->length, mark = sizeof cut_mark - 1;
    json_writer_init(&rendering.writer, out, 0);
    render_value(&rendering, node->value);
    *cut = out->length;
    char *found = memmem(out->data + start, out->length - start, cut_mark, mark);
    if (!found) return;
    *cut = (size_t)(found - out->data);
    memmove(found, found + mark, out->length - *cut - mark + 1);
    out->length -= mark;
}

enum batch_phase wire_batch_phase(const struct wire_batch *batch, const char *state)
{
    for (size_t i = 0; i < batch->states.count; i++)
        if (wire_glob(batch->states.items[i].match, state))
            return (enum batch_phase)batch->states.items[i].value;
    return BATCH_RUNNING;
}

/* ---- reading ---- */

static void take_first(void *context, const struct json_value *value)
{
    char **text = context;
    char digits[32];
    if (*text) return;
    const char *string = json_string(value);
    if (!string && json_kind(value) == JSON_NUMBER) {
        snprintf(digits, sizeof digits, "%.0f", json_number(value));
        string = digits;
    }
    if (string && *string) *text = xstrdup(string);
}

char *wire_batch_text(const struct json_value *root, const char *path)
{
    char *text = NULL;
    if (path) wire_path_each(root, path, take_first, &text);
    return text;
}

char *wire_batch_first_text(const struct json_value *root, const struct wire_list *paths)
{
    char *text = NULL;
    for (size_t i = 0; i < paths->count && !text; i++)
        text = wire_batch_text(root, paths->items[i]);
    return text;
}

static void add_number(void *context, const struct json_value *value)
{
    int64_t *sum = context;
    const char *digits = json_string(value); /* 64-bit numbers are strings in Google's JSON */
    double number = digits ? strtod(digits, NULL) : json_number(value);
    if (!isfinite(number) || number < 0 || number > LINES_MOST) return;
    *sum = (*sum < 0 ? 0 : *sum) + (int64_t)number;
}

int64_t wire_batch_sum(const struct json_value *root, const struct wire_list *paths)
{
    int64_t sum = -1;
    for (size_t i = 0; i < paths->count; i++)
        wire_path_each(root, paths->items[i], add_number, &sum);
    return sum;
}

static void keep_value(void *context, const struct json_value *value)
{
    const struct json_value **found = context;
    if (!*found && json_kind(value) != JSON_NULL) *found = value;
}

static const struct json_value *find_value(const struct json_value *root, const char *path)
{
    const struct json_value *found = NULL;
    if (path) wire_path_each(root, path, keep_value, &found);
    return found;
}

static int read_status(const struct json_value *entry, const char *path)
{
    const struct json_value *value = find_value(entry, path);
    double number = value ? json_number(value) : 200;
    return number >= 100 && number < 600 ? (int)number : 200;
}

/* The HTTP status that an error would have come with. */
static int error_status(const struct wire_batch *batch, const struct json_value *entry)
{
    char *code = wire_batch_first_text(entry, &batch->entry.error_code);
    int status = 400;
    for (size_t i = 0; code && i < batch->entry.error_statuses.count; i++) {
        const struct wire_rule *rule = &batch->entry.error_statuses.items[i];
        if (!wire_glob(rule->match, code)) continue;
        status = rule->value;
        break;
    }
    free(code);
    return status;
}

static void read_lost(const struct wire_batch *batch, const struct json_value *value,
                      struct batch_entry *entry)
{
    char *why = wire_batch_first_text(value, &batch->entry.lost);
    struct text shown;
    entry->is_lost = true;
    text_init(&shown, WIRE_ERROR_BYTES - 1);
    text_put_terminal(&shown, span_of(why ? why : "without a result"), false);
    memcpy(entry->answer.error, shown.data, shown.length + 1);
    text_release(&shown);
    free(why);
}

void wire_batch_entry(const struct wire_request *request, const struct json_document *document,
                      const struct json_value *value, struct batch_entry *entry)
{
    const struct wire_batch *batch = wire_request_wire(request)->batch;
    memset(entry, 0, sizeof *entry);
    wire_answer_init(&entry->answer);
    entry->id = wire_batch_first_text(value, &batch->entry.id);
    const struct json_value *body = find_value(value, batch->entry.reply);
    entry->http_status = read_status(value, batch->entry.status);
    if (!body && find_value(value, batch->entry.error)) {
        const char *path = batch->entry.error_body;
        body = path && !*path ? value : find_value(value, path ? path : batch->entry.error);
        entry->http_status = error_status(batch, value);
    }
    if (!body) {
        read_lost(batch, value, entry);
        return;
    }
    struct wire_response response = {.http_status = entry->http_status,
                                     .body = json_source(document, body)};
    entry->reply_bytes = (int64_t)response.body.length;
    wire_reply(request, &response, &entry->answer);
}

void batch_entry_release(struct batch_entry *entry)
{
    free(entry->id);
    entry->id = NULL;
    wire_answer_release(&entry->answer);
}
