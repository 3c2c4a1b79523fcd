/* Whatever an endpoint sends, it becomes one action, and a reply that can be stored: well-formed
 * text in a state that goes with the action. The first two bytes choose the wire and the status.
 */
#include <string.h>

#include "harness/base/utf8.h"
#include "harness/embedded.h"
#include "harness/wire.h"
#include "tests/fuzz/fuzz.h"

enum { WIRES_MAX = 16 };

static struct wire_request *requests[WIRES_MAX];
static size_t request_count;

static void bind_all(void)
{
    for (const struct embedded_file *file = embedded_wires; file->name; file++) {
        struct wire *wire = NULL;
        FUZZ_CHECK(wire_find(&wire, file->name, NULL, NULL) == STATUS_OK);
        const struct wire_settings settings = {.model = "m",
                                               .base_url = "http://h",
                                               .sampling = "{\"temperature\":0}",
                                               .max_tokens = 9};
        FUZZ_CHECK(wire_bind(&requests[request_count++], wire, &settings, NULL) == STATUS_OK);
    }
}

static const char *no_header(void *context, const char *name)
{
    (void)name;
    return context; /* every header is the start of the body */
}

static bool is_text(const char *text)
{
    return !text || utf8_valid_prefix(text, strlen(text)) == strlen(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const int statuses[] = {200, 200, 200, 400, 401, 429, 500, 307};
    if (request_count == 0) bind_all();
    if (size < 2) return 0;
    char header[64];
    snprintf(header, sizeof header, "%.*s", (int)(size - 2 < 60 ? size - 2 : 60),
             (const char *)data + 2);
    const struct wire_response response = {.http_status = statuses[data[1] % 8],
                                           .body = {(const char *)data + 2, size - 2},
                                           .now_ms = 1795000000000,
                                           .header = no_header,
                                           .context = header};
    struct wire_answer answer;
    wire_answer_init(&answer);
    wire_reply(requests[data[0] % request_count], &response, &answer);
    FUZZ_CHECK(answer.action != WIRE_ACTION_NONE);
    FUZZ_CHECK(answer.wait_ms >= -1);
    FUZZ_CHECK(answer.reply.text && is_text(answer.reply.text));
    FUZZ_CHECK(is_text(answer.reply.reasoning) && is_text(answer.reply.detail));
    FUZZ_CHECK(is_text(answer.error));
    if (answer.action == WIRE_ACTION_REPLY) {
        FUZZ_CHECK(answer.reply.state != TRIAL_PENDING);
        if (answer.reply.state == TRIAL_REPLIED) FUZZ_CHECK(answer.reply.text[0]);
        if (answer.reply.state == TRIAL_EMPTY)
            FUZZ_CHECK(strspn(answer.reply.text, " \t\r\n") == strlen(answer.reply.text));
    }
    wire_answer_release(&answer);
    return 0;
}
