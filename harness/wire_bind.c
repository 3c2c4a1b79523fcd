/* Templates: from a description and settings to something that writes a body in one pass.
 *
 * Binding fills in everything that is the same for each request and compiles the rest to a list of
 * operations: literal bytes and holes. The JSON writer sees a hole as a private-use character
 * inside a string (U+E000 + hole), so that commas and quoting stay its business; the compiled text
 * is then cut at these marks. A body is compiled twice, with and without a system text, because a
 * missing one takes its member or element with it.
 */
#include "harness/wire_bind.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char *const hole_names[HOLE_COUNT] = {"",      "system", "text",     "mime",  "base64",
                                                   "texts", "parts",  "pictures", "format"};

struct compiler {
    const struct wire_request *request;
    const struct json_document *document; /* the one the form stands in */
    struct json_document *sampling;
    struct json_writer writer;
    bool has_system;
};

static void put_mark(struct text *out, enum hole hole)
{
    const char mark[] = {(char)0xEE, (char)0x80, (char)(0x80 + (int)hole)};
    text_append(out, mark, sizeof mark);
}

/* Whether a value takes its member or element with it when there is no system text. */
static bool vanishes(const struct compiler *compiler, const struct json_value *value)
{
    const char *string = json_string(value);
    return string && !compiler->has_system &&
           (strstr(string, "{system}") || strcmp(string, "{system_message}") == 0);
}

/* A string with {model} filled in, other holes marked and doubled braces undone. */
static void expand(const struct compiler *compiler, const char *string, struct text *out)
{
    for (const char *at = string; *at; at++) {
        if ((*at == '{' || *at == '}') && at[1] == *at) {
            text_putc(out, *at++);
            continue;
        }
        if (*at != '{') {
            text_putc(out, *at);
            continue;
        }
        const char *end = strchr(at, '}');
        size_t length = (size_t)(end - at) - 1;
        if (length == 5 && strncmp(at + 1, "model", 5) == 0) {
            text_puts(out, compiler->request->model);
        }
        for (int hole = 1; hole < HOLE_COUNT; hole++) {
            if (strlen(hole_names[hole]) == length &&
                strncmp(at + 1, hole_names[hole], length) == 0) {
                put_mark(out, (enum hole)hole);
            }
        }
        at = end;
    }
}

static void compile_value(struct compiler *compiler, const struct json_value *value);

static void compile_string(struct compiler *compiler, const char *string)
{
    struct json_writer *writer = &compiler->writer;
    if (strcmp(string, "{max_tokens}") == 0) {
        json_put_integer(writer, compiler->request->max_tokens);
    } else if (strcmp(string, "{system_message}") == 0) {
        const struct json_document *outer = compiler->document;
        compiler->document = compiler->request->wire->system_message.document;
        compile_value(compiler, compiler->request->wire->system_message.value);
        compiler->document = outer;
    } else {
        struct text expanded;
        text_init(&expanded, WIRE_TEXT_BYTES_MAX);
        expand(compiler, string, &expanded);
        json_put_span(writer, (struct span){expanded.data, expanded.length});
        text_release(&expanded);
    }
}

/* The protocol's name of a sampling key. */
static const char *sampling_name(const struct wire *wire, const char *key)
{
    for (size_t i = 0; i < wire->sampling.count; i++) {
        if (strcmp(wire->sampling.items[i].name, key) == 0) return wire->sampling.items[i].value;
    }
    return key;
}

/* The member "...": "{sampling}" spreads the sampling keys into the object. */
static void spread_sampling(struct compiler *compiler)
{
    const struct json_value *root = json_root(compiler->sampling);
    for (const struct json_value *each = json_first(root); each; each = json_next(each)) {
        json_put_key(&compiler->writer, sampling_name(compiler->request->wire, json_key(each)));
        json_put_value(&compiler->writer, compiler->sampling, each);
    }
    if (!compiler->request->logprobs) return;
    const struct wire_node *asked = &compiler->request->wire->logprobs.request;
    for (const struct json_value *each = json_first(asked->value); each; each = json_next(each)) {
        json_put_key(&compiler->writer, json_key(each));
        json_put_value(&compiler->writer, asked->document, each);
    }
}

static void compile_object(struct compiler *compiler, const struct json_value *value)
{
    json_begin_object(&compiler->writer);
    for (const struct json_value *each = json_first(value); each; each = json_next(each)) {
        if (strcmp(json_key(each), "...") == 0) {
            spread_sampling(compiler);
        } else if (!vanishes(compiler, each)) {
            json_put_key(&compiler->writer, json_key(each));
            compile_value(compiler, each);
        }
    }
    json_end_object(&compiler->writer);
}

static void compile_value(struct compiler *compiler, const struct json_value *value)
{
    if (!value) {
        json_put_null(&compiler->writer);
        return;
    }
    switch (json_kind(value)) {
    case JSON_STRING: compile_string(compiler, json_string(value)); return;
    case JSON_OBJECT: compile_object(compiler, value); return;
    case JSON_ARRAY:
        json_begin_array(&compiler->writer);
        for (const struct json_value *each = json_first(value); each; each = json_next(each)) {
            if (!vanishes(compiler, each)) compile_value(compiler, each);
        }
        json_end_array(&compiler->writer);
        return;
    case JSON_NUMBER:
    case JSON_BOOLEAN:
    case JSON_NULL: json_put_value(&compiler->writer, compiler->document, value); return;
    }
}

static void add_operation(struct form *form, enum hole hole, size_t start, size_t length)
{
    if (hole == HOLE_NONE && length == 0) return;
    ARRAY_RESERVE(form->operations, form->capacity, form->count + 1);
    form->operations[form->count++] = (struct operation){hole, start, length};
}

/* The next mark at or behind `at`; the end when there is none. */
static size_t find_mark(const struct text *source, size_t at)
{
    for (; at + 3 <= source->length; at++) {
        const unsigned char *byte = (const unsigned char *)source->data + at;
        if (byte[0] == 0xEE && byte[1] == 0x80 && byte[2] > 0x80 && byte[2] < 0x80 + HOLE_COUNT) {
            return at;
        }
    }
    return source->length;
}

static void cut_at_marks(struct form *form)
{
    const struct text *source = &form->source;
    size_t start = 0;
    while (start < source->length) {
        size_t at = find_mark(source, start);
        enum hole hole = HOLE_NONE;
        if (at < source->length) hole = (enum hole)((unsigned char)source->data[at + 2] - 0x80);
        /* A list takes the place of its string, so the quotes around it go. */
        bool list = hole == HOLE_PARTS || hole == HOLE_PICTURES;
        add_operation(form, HOLE_NONE, start, at - start - (list ? 1 : 0));
        if (hole != HOLE_NONE) add_operation(form, hole, 0, 0);
        start = at + 3 + (list ? 1 : 0);
    }
}

static void compile(struct compiler *compiler, const struct wire_node *node, bool has_system,
                    struct form *form)
{
    compiler->document = node->document;
    compiler->has_system = has_system;
    json_writer_init(&compiler->writer, &form->source, 0);
    compile_value(compiler, node->value);
    cut_at_marks(form);
}

static void form_release(struct form *form)
{
    text_release(&form->source);
    free(form->operations);
}

/* What may stand in a name stays, and the characters in `more`; all else is percent-encoded. */
static void put_encoded(struct text *out, const char *name, const char *more)
{
    for (; *name; name++) {
        unsigned char c = (unsigned char)*name;
        if (isalnum(c) || strchr("-._~", c) || strchr(more, c)) {
            text_putc(out, (char)c);
        } else {
            text_printf(out, "%%%02X", c);
        }
    }
}

static char *make_url(const struct wire *wire, const struct wire_settings *settings)
{
    struct text url;
    text_init(&url, 8192);
    const char *at = wire->url;
    while (*at) {
        if (strncmp(at, "{base_url}", 10) == 0) {
            text_puts(&url, settings->base_url);
            at += 10;
        } else if (strncmp(at, "{model}", 7) == 0) {
            put_encoded(&url, settings->model, "/@:");
            at += 7;
        } else if (strncmp(at, "{model_segment}", 15) == 0) {
            put_encoded(&url, settings->model, "");
            at += 15;
        } else {
            if (at[0] == at[1] && (*at == '{' || *at == '}')) at++;
            text_putc(&url, *at++);
        }
    }
    return text_take(&url);
}

static bool list_holds(const struct wire_list *list, const char *name)
{
    for (size_t i = 0; i < list->count; i++) {
        if (strcmp(list->items[i], name) == 0) return true;
    }
    return false;
}

/* The sampling without what the model does not take. */
static enum status keep_sampling(struct wire_request *request, const char *sampling,
                                 struct json_document **document, struct error *err)
{
    struct json_document *all = NULL;
    enum status status = json_parse(&all, span_of(sampling), "--sampling", 1, err);
    if (status) return status;
    struct text kept;
    text_init(&kept, 65536);
    struct json_writer writer;
    json_writer_init(&writer, &kept, 0);
    json_begin_object(&writer);
    for (const struct json_value *each = json_first(json_root(all)); each; each = json_next(each)) {
        if (list_holds(&request->omit, json_key(each))) continue;
        json_put_key(&writer, json_key(each));
        json_put_value(&writer, all, each);
    }
    json_end_object(&writer);
    request->sampling = text_take(&kept);
    json_free(all);
    return json_parse(document, span_of(request->sampling), "--sampling", 1, err);
}

static void copy_list(struct arena *arena, struct wire_list *to, const struct wire_list *from)
{
    to->count = from->count;
    for (size_t i = 0; i < from->count; i++) to->items[i] = arena_strdup(arena, from->items[i]);
}

static void keep_notes(struct wire_request *request, const struct model_notes *notes)
{
    request->reasoning_open = request->wire->reasoning_open;
    request->reasoning_close = request->wire->reasoning_close;
    if (!notes) return;
    copy_list(&request->notes_arena, &request->omit, &notes->omit);
    copy_list(&request->notes_arena, &request->served, &notes->served);
    if (!notes->reasoning_open) return;
    request->reasoning_open = arena_strdup(&request->notes_arena, notes->reasoning_open);
    request->reasoning_close = arena_strdup(&request->notes_arena, notes->reasoning_close);
}

enum status wire_bind(struct wire_request **out, const struct wire *wire,
                      const struct wire_settings *settings, struct error *err)
{
    struct wire_request *request = xcalloc(1, sizeof *request);
    request->wire = wire;
    request->model = xstrdup(settings->model);
    request->max_tokens = settings->max_tokens;
    request->url = make_url(wire, settings);
    arena_init(&request->notes_arena);
    struct form *templates[] = {&request->body[0], &request->body[1], &request->text_part,
                                &request->picture_part};
    for (size_t i = 0; i < ARRAY_LENGTH(templates); i++) {
        text_init(&templates[i]->source, WIRE_TEXT_BYTES_MAX);
    }
    keep_notes(request, settings->notes);
    request->logprobs = settings->logprobs && wire->logprobs.request.value &&
                        !list_holds(&request->omit, "logprobs");
    struct compiler compiler = {.request = request};
    enum status status = keep_sampling(request, settings->sampling, &compiler.sampling, err);
    if (!status) {
        compile(&compiler, &wire->body, false, &request->body[0]);
        compile(&compiler, &wire->body, true, &request->body[1]);
        compile(&compiler, &wire->text_part, false, &request->text_part);
        compile(&compiler, &wire->picture_part, false, &request->picture_part);
        *out = request;
        request = NULL;
    }
    json_free(compiler.sampling);
    wire_request_free(request);
    return status;
}

void wire_request_free(struct wire_request *request)
{
    if (!request) return;
    form_release(&request->body[0]);
    form_release(&request->body[1]);
    form_release(&request->text_part);
    form_release(&request->picture_part);
    arena_release(&request->notes_arena);
    free(request->model);
    free(request->sampling);
    free(request->url);
    free(request);
}

const char *wire_request_url(const struct wire_request *request)
{
    return request->url;
}

const struct wire *wire_request_wire(const struct wire_request *request)
{
    return request->wire;
}

const char *wire_request_sampling(const struct wire_request *request)
{
    return request->sampling;
}

bool wire_request_logprobs(const struct wire_request *request)
{
    return request->logprobs;
}

void wire_body_init(struct wire_body *body)
{
    memset(body, 0, sizeof *body);
    text_init(&body->json, WIRE_TEXT_BYTES_MAX);
}

void wire_body_release(struct wire_body *body)
{
    text_release(&body->json);
}

/* The inside of a JSON string. */
static void put_inside(struct text *out, const char *string)
{
    size_t start = out->length;
    json_quote(out, span_of(string));
    if (out->length < start + 2) return; /* overflowed */
    memmove(out->data + start, out->data + start + 1, out->length - start - 2);
    out->length -= 2;
    out->data[out->length] = '\0';
}

/* Ends the range of JSON that is being written and puts a picture behind it. */
static void put_picture(struct wire_body *body, const struct part *picture)
{
    if (body->count + 3 > WIRE_SEGMENTS_MAX) {
        body->json.overflowed = true; /* a description that shows each picture several times */
        return;
    }
    size_t start = body->count ? body->segments[body->count - 1].length : 0;
    body->segments[body->count++] = (struct wire_segment){start, body->json.length - start, NULL};
    /* `length` of a picture remembers where the next range starts until the body is complete. */
    body->segments[body->count++] = (struct wire_segment){0, body->json.length, picture};
}

static void write_part(const struct form *form, const struct part *part, struct wire_body *body)
{
    for (size_t i = 0; i < form->count; i++) {
        const struct operation *operation = &form->operations[i];
        if (operation->hole == HOLE_NONE) {
            text_append(&body->json, form->source.data + operation->start, operation->length);
        } else if (operation->hole == HOLE_TEXT) {
            put_inside(&body->json, part->text);
        } else if (operation->hole == HOLE_MIME) {
            text_puts(&body->json, picture_mime(part->type));
        } else if (operation->hole == HOLE_FORMAT) {
            text_puts(&body->json, strchr(picture_mime(part->type), '/') + 1);
        } else if (operation->hole == HOLE_BASE64) {
            put_picture(body, part);
        }
    }
}

static void write_parts(const struct wire_request *request, const struct chat *chat,
                        bool only_pictures, struct wire_body *body)
{
    text_putc(&body->json, '[');
    bool first = true;
    for (size_t i = 0; i < chat->part_count; i++) {
        const struct part *part = &chat->parts[i];
        if (only_pictures && part->kind != PART_PICTURE) continue;
        if (!first) text_putc(&body->json, ',');
        first = false;
        write_part(part->kind == PART_TEXT ? &request->text_part : &request->picture_part, part,
                   body);
    }
    text_putc(&body->json, ']');
}

static void write_texts(const struct chat *chat, struct text *out)
{
    bool first = true;
    for (size_t i = 0; i < chat->part_count; i++) {
        if (chat->parts[i].kind != PART_TEXT) continue;
        if (!first) put_inside(out, "\n\n");
        first = false;
        put_inside(out, chat->parts[i].text);
    }
}

static void write_operation(const struct wire_request *request, const struct form *form,
                            const struct operation *operation, const struct chat *chat,
                            struct wire_body *body)
{
    switch (operation->hole) {
    case HOLE_NONE:
        text_append(&body->json, form->source.data + operation->start, operation->length);
        return;
    case HOLE_SYSTEM: put_inside(&body->json, chat->system); return;
    case HOLE_TEXTS: write_texts(chat, &body->json); return;
    case HOLE_PARTS: write_parts(request, chat, false, body); return;
    case HOLE_PICTURES: write_parts(request, chat, true, body); return;
    case HOLE_TEXT:
    case HOLE_MIME:
    case HOLE_FORMAT:
    case HOLE_BASE64:
    case HOLE_COUNT: return; /* not in a body: wire_read refuses them */
    }
}

bool wire_write(const struct wire_request *request, const struct chat *chat, struct wire_body *body)
{
    text_clear(&body->json);
    body->json.overflowed = false;
    body->count = 0;
    const struct form *form = &request->body[chat->system ? 1 : 0];
    for (size_t i = 0; i < form->count; i++) {
        write_operation(request, form, &form->operations[i], chat, body);
    }
    size_t start = body->count ? body->segments[body->count - 1].length : 0;
    body->segments[body->count++] = (struct wire_segment){start, body->json.length - start, NULL};
    body->length = 0;
    for (size_t i = 0; i < body->count; i++) {
        struct wire_segment *segment = &body->segments[i];
        if (segment->picture) segment->length = base64_size(segment->picture->bytes);
        body->length += segment->length;
    }
    return !body->json.overflowed;
}

void wire_body_digest(const struct wire_body *body, char hex[SHA256_HEX_BYTES])
{
    struct sha256 *hash = sha256_new();
    for (size_t i = 0; i < body->count; i++) {
        const struct wire_segment *segment = &body->segments[i];
        if (segment->picture) {
            sha256_update(hash, segment->picture->sha256, strlen(segment->picture->sha256));
        } else {
            sha256_update(hash, body->json.data + segment->start, segment->length);
        }
    }
    sha256_finish(hash, hex);
}

static void digest_field(struct sha256 *hash, const char *value)
{
    sha256_update(hash, value ? value : "", (value ? strlen(value) : 0) + 1);
}

void wire_request_digest(const struct wire_request *request, char hex[SHA256_HEX_BYTES])
{
    struct sha256 *hash = sha256_new();
    digest_field(hash, request->model);
    digest_field(hash, request->url);
    digest_field(hash, request->reasoning_open);
    digest_field(hash, request->reasoning_close);
    for (size_t i = 0; i < request->served.count; i++) digest_field(hash, request->served.items[i]);
    sha256_finish(hash, hex);
}
