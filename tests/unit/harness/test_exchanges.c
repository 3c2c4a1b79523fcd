/* Every recorded exchange below tests/exchanges/<wire>: a chat must become the request that stands
 * there byte for byte, and the response that stands there must become the reply.
 */
#include <stdlib.h>

#include "harness/base/file.h"
#include "harness/engine_body.h"
#include "harness/wire.h"
#include "tests/test.h"

#define FOLDER TESTS_FOLDER "/exchanges"

enum { FEWEST_RESPONSES = 250 }; /* so that an empty listing cannot pass */

struct recorded {
    const char *file;
    struct json_document *document;
    const struct json_value *root;
    struct wire *wire;
    struct wire_request *request;
    struct chat chat;
    struct arena arena; /* of the chat */
};

static size_t response_count;

static int failures_before;
static const char *current_file;

static void name_file(void)
{
    if (test_failures != failures_before) printf("  in %s\n", current_file);
    failures_before = test_failures;
}

static const char *action_word(enum wire_action action)
{
    switch (action) {
    case WIRE_ACTION_NONE: return "none";
    case WIRE_ACTION_REPLY: return "reply";
    case WIRE_ACTION_RETRY: return "retry";
    case WIRE_ACTION_FAIL: return "fail";
    case WIRE_ACTION_FILTERED_INPUT: return "filtered_input";
    case WIRE_ACTION_FILTERED_OUTPUT: return "filtered_output";
    case WIRE_ACTION_ITEM_REJECTED: return "item_rejected";
    case WIRE_ACTION_STOP_KEY: return "stop_key";
    case WIRE_ACTION_STOP_QUOTA: return "stop_quota";
    case WIRE_ACTION_STOP_PERMISSION: return "stop_permission";
    case WIRE_ACTION_STOP_NOT_FOUND: return "stop_not_found";
    case WIRE_ACTION_STOP_SETTING: return "stop_setting";
    }
    return "?";
}

static const char *string_or(const struct json_value *object, const char *key, const char *fallback)
{
    const char *string = json_string(json_member(object, key));
    return string ? string : fallback;
}

static void read_picture(struct recorded *recorded, const char *file, struct part *part)
{
    char sha256[SHA256_HEX_BYTES];
    struct text bytes;
    text_init(&bytes, PICTURE_BYTES_MAX);
    const char *path = file_join(&recorded->arena, FOLDER, file);
    struct picture_info info = {0};
    CHECK(file_read(path, &bytes, NULL) == STATUS_OK);
    CHECK(picture_inspect((struct span){bytes.data, bytes.length}, &info, NULL) == STATUS_OK);
    sha256_hex(bytes.data, bytes.length, sha256);
    *part = (struct part){.kind = PART_PICTURE,
                          .path = path,
                          .sha256 = arena_strdup(&recorded->arena, sha256),
                          .type = info.type,
                          .bytes = bytes.length};
    text_release(&bytes);
}

static void read_chat(struct recorded *recorded)
{
    const struct json_value *chat = json_member(recorded->root, "chat");
    recorded->chat = (struct chat){.system = json_string(json_member(chat, "system"))};
    for (const struct json_value *each = json_first(json_member(chat, "parts")); each;
         each = json_next(each)) {
        struct part *part = &recorded->chat.parts[recorded->chat.part_count++];
        *part = (struct part){.kind = PART_TEXT, .text = json_string(json_member(each, "text"))};
        if (!part->text) read_picture(recorded, string_or(each, "file", "?"), part);
    }
}

static bool bind(struct recorded *recorded, const char *wire)
{
    struct error err = {0};
    char *sampling = NULL;
    int64_t max_tokens = 4096;
    const struct json_value *limit = json_member(recorded->root, "max_tokens");
    if (limit) json_integer(recorded->document, limit, &max_tokens);
    enum status status = wire_find(&recorded->wire, wire, NULL, &err);
    if (!status) {
        status = wire_sampling_parse(json_string(json_member(recorded->root, "sampling")),
                                     &sampling, &err);
    }
    if (!status) {
        const struct wire_settings settings = {
            .model = string_or(recorded->root, "model", "?"),
            .base_url = string_or(recorded->root, "base_url", recorded->wire->base_url),
            .sampling = sampling,
            .max_tokens = max_tokens,
            .logprobs = json_boolean(json_member(recorded->root, "logprobs"))};
        status = wire_bind(&recorded->request, recorded->wire, &settings, &err);
    }
    free(sampling);
    if (status) printf("%s\n", err.message);
    CHECK_INT(status, STATUS_OK);
    return status == STATUS_OK;
}

/* The body as curl would read it, `chunk` bytes at a time. */
static void read_body(const struct wire_body *body, size_t chunk, struct text *out)
{
    struct picture_files *files = picture_files_new();
    struct body_cursor cursor;
    struct error err = {0};
    char buffer[256];
    text_clear(out);
    CHECK_INT(body_open(&cursor, files, body, &err), STATUS_OK);
    for (size_t got; (got = body_read(&cursor, buffer, chunk)) > 0;) text_append(out, buffer, got);
    body_rewind(&cursor);
    CHECK_INT(body_read(&cursor, buffer, 1), 1);
    CHECK(buffer[0] == out->data[0]);
    body_close(&cursor);
    picture_files_free(files);
}

static void check_request(struct recorded *recorded)
{
    static const size_t chunks[] = {1, 2, 3, 4, 5, 7, 64, 256};
    const char *want = json_string(json_member(recorded->root, "request"));
    const char *url = json_string(json_member(recorded->root, "url"));
    struct wire_body body;
    struct text got;
    wire_body_init(&body);
    text_init(&got, 1 << 20);
    CHECK(wire_write(recorded->request, &recorded->chat, &body));
    for (size_t i = 0; i < ARRAY_LENGTH(chunks); i++) {
        read_body(&body, chunks[i], &got);
        CHECK_INT(body.length, got.length);
        CHECK_TEXT(got.data, want ? want : "(not recorded)");
    }
    if (url) CHECK_TEXT(wire_request_url(recorded->request), url);
    wire_body_release(&body);
    text_release(&got);
}

static const char *recorded_header(void *context, const char *name)
{
    return json_string(json_member(context, name));
}

static void check_string(const struct json_value *want, const char *key, const char *got)
{
    const struct json_value *value = json_member(want, key);
    if (!value) return;
    if (json_kind(value) == JSON_NULL) {
        if (got) printf("%s should be null\n", key);
        CHECK(got == NULL);
    } else {
        CHECK_TEXT(got, json_string(value));
    }
}

static void check_number(const struct recorded *recorded, const struct json_value *want,
                         const char *key, int64_t got)
{
    int64_t number;
    const struct json_value *value = json_member(want, key);
    if (!value || !json_integer(recorded->document, value, &number)) return;
    if (number != got) printf("%s:\n", key);
    CHECK_INT(got, number);
}

static void check_answer(const struct recorded *recorded, const struct json_value *exchange,
                         const struct wire_answer *answer)
{
    const struct json_value *want = json_member(exchange, "reply");
    CHECK_TEXT(action_word(answer->action), string_or(want, "action", "?"));
    check_string(want, "state", trial_state_word(answer->reply.state));
    check_string(want, "text", answer->reply.text);
    check_string(want, "reasoning", answer->reply.reasoning);
    check_string(want, "detail", answer->reply.detail);
    check_string(want, "served_model", answer->reply.served_model);
    check_string(want, "fingerprint", answer->reply.fingerprint);
    check_string(want, "finish_reason", answer->reply.finish_reason);
    check_string(want, "request_id", answer->request_id);
    check_string(want, "error", answer->error);
    check_number(recorded, want, "input_tokens", answer->reply.input_tokens);
    check_number(recorded, want, "output_tokens", answer->reply.output_tokens);
    check_number(recorded, want, "picture_tokens", answer->reply.picture_tokens);
    check_number(recorded, want, "reasoning_tokens", answer->reply.reasoning_tokens);
    check_number(recorded, want, "wait_ms", answer->wait_ms);
}

/* "tokens": every token in order, and below each its alternatives: [["87", {"87": -0.1}], …]. */
static void check_tokens(const struct json_value *want, const struct reply *reply)
{
    const struct json_value *tokens = json_member(want, "tokens");
    if (!tokens) return;
    CHECK_INT(reply->token_count, json_count(tokens));
    size_t i = 0;
    for (const struct json_value *each = json_first(tokens); each && i < reply->token_count;
         each = json_next(each), i++) {
        const struct token_odds *token = &reply->tokens[i];
        const char *word = json_string(json_first(each));
        const struct json_value *odds = json_next(json_first(each));
        CHECK_INT(token->length, strlen(word));
        CHECK(memcmp(reply->token_text + token->start, word, token->length) == 0);
        CHECK_INT(token->count, json_count(odds));
        size_t j = 0;
        for (const struct json_value *odd = json_first(odds); odd && j < token->count;
             odd = json_next(odd), j++) {
            CHECK_TEXT(token->odds[j].text, json_key(odd));
            CHECK(token->odds[j].logprob == json_number(odd));
        }
    }
}

/* One response and what must be read from it. */
static void check_response(const struct recorded *recorded, const struct json_value *exchange)
{
    const struct json_value *response = json_member(exchange, "response");
    const struct json_value *body = json_member(response, "body");
    struct text source;
    struct wire_answer answer;
    text_init(&source, 1 << 20);
    if (json_string(body)) {
        text_puts(&source, json_string(body));
    } else {
        struct json_writer writer;
        json_writer_init(&writer, &source, 0);
        json_put_value(&writer, recorded->document, body);
    }
    int64_t now_ms = 0;
    const struct json_value *now = json_member(exchange, "now_ms");
    if (now) json_integer(recorded->document, now, &now_ms);
    const struct wire_response seen = {.http_status =
                                           (int)json_number(json_member(response, "status")),
                                       .body = {source.data, source.length},
                                       .now_ms = now_ms,
                                       .header = recorded_header,
                                       .context = (void *)json_member(response, "headers")};
    wire_answer_init(&answer);
    wire_reply(recorded->request, &seen, &answer);
    check_answer(recorded, exchange, &answer);
    response_count++;
    check_tokens(json_member(recorded->root, "reply"), &answer.reply);
    wire_answer_release(&answer);
    text_release(&source);
}

/* The response beside the request, and those of "exchanges", to which the same request led. */
static void check_responses(const struct recorded *recorded)
{
    if (json_member(recorded->root, "response")) check_response(recorded, recorded->root);
    for (const struct json_value *each = json_first(json_member(recorded->root, "exchanges")); each;
         each = json_next(each)) {
        int before = test_failures;
        check_response(recorded, each);
        if (test_failures != before) printf("  of \"%s\"\n", string_or(each, "what", "?"));
    }
}

static void check_file(const char *wire, const char *path)
{
    struct text source;
    struct recorded recorded = {.file = path};
    struct error err = {0};
    current_file = path;
    failures_before = test_failures;
    text_init(&source, 1 << 20);
    arena_init(&recorded.arena);
    CHECK_INT(file_read(path, &source, &err), STATUS_OK);
    enum status status =
        json_parse(&recorded.document, (struct span){source.data, source.length}, path, 1, &err);
    if (status) printf("%s\n", err.message);
    CHECK_INT(status, STATUS_OK);
    if (!status) {
        recorded.root = json_root(recorded.document);
        if (bind(&recorded, wire)) {
            read_chat(&recorded);
            check_request(&recorded);
            check_responses(&recorded);
        }
    }
    name_file();
    wire_request_free(recorded.request);
    wire_free(recorded.wire);
    arena_release(&recorded.arena);
    json_free(recorded.document);
    text_release(&source);
}

TEST(every_recorded_exchange_is_written_and_read_as_it_stands)
{
    struct arena arena;
    char **wires, **files;
    size_t wire_count, file_count;
    arena_init(&arena);
    CHECK_INT(file_list(&arena, FOLDER, &wires, &wire_count, NULL), STATUS_OK);
    for (size_t i = 0; i < wire_count; i++) {
        const char *folder = file_join(&arena, FOLDER, wires[i]);
        if (!file_is_folder(folder)) continue;
        CHECK_INT(file_list(&arena, folder, &files, &file_count, NULL), STATUS_OK);
        for (size_t j = 0; j < file_count; j++) {
            check_file(wires[i], file_join(&arena, folder, files[j]));
        }
    }
    CHECK(response_count >= FEWEST_RESPONSES);
    arena_release(&arena);
}

int main(void)
{
    return test_run_all();
}
