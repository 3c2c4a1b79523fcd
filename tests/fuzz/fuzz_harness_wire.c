/* A wire description of anybody's is read or refused with a message; one that is read can be bound
 * and writes JSON, or the start of it around a picture. */
#include <string.h>

#include "harness/wire.h"
#include "tests/fuzz/fuzz.h"

static void write_with(const struct wire *wire)
{
    struct wire_request *request = NULL;
    const struct wire_settings settings = {.model = "m\"odel",
                                           .base_url = "http://h",
                                           .sampling = "{\"temperature\":0,\"top_p\":1}",
                                           .max_tokens = 9};
    FUZZ_CHECK(wire_bind(&request, wire, &settings, NULL) == STATUS_OK);
    struct chat chat = {
        .parts = {{.kind = PART_TEXT, .text = "a \"b\"\n"}, {.kind = PART_TEXT, .text = "c"}},
        .part_count = 2};
    struct wire_body body;
    wire_body_init(&body);
    for (int round = 0; round < 2; round++) {
        chat.system = round ? "s\"" : NULL;
        FUZZ_CHECK(wire_write(request, &chat, &body));
        FUZZ_CHECK(body.length == body.json.length && body.count == 1);
        struct json_document *document = NULL;
        struct span json = {body.json.data, body.json.length};
        /* Keys that come out twice are the author's mistake, not a broken body. */
        struct error err = {0};
        if (json_parse(&document, json, "body", 1, &err)) {
            FUZZ_CHECK(strstr(err.message, "duplicate") || strstr(err.message, "twice") ||
                       strstr(err.message, "deep"));
        }
        json_free(document);
    }
    for (size_t i = 0; i < CHAT_PARTS_MAX; i++) {
        chat.parts[i] = (struct part){.kind = PART_PICTURE, .type = PICTURE_PNG, .bytes = 10};
    }
    chat.part_count = CHAT_PARTS_MAX;
    wire_write(request, &chat, &body);
    FUZZ_CHECK(body.count <= WIRE_SEGMENTS_MAX);
    wire_body_release(&body);
    wire_request_free(request);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct wire *wire = NULL;
    struct error err = {0};
    enum status status =
        wire_read(&wire, (struct span){(const char *)data, size}, "fuzz.json", &err);
    if (status) {
        FUZZ_CHECK(err.message[0]);
        return 0;
    }
    write_with(wire);
    wire_free(wire);
    return 0;
}
