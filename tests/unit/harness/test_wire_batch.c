/* The "batch" section of a wire: strict reading, addresses that lead nowhere else, templates, and
 * what one result means.
 */
#include "harness/wire_batch.h"

#include <stdlib.h>
#include <string.h>

#include "tests/test.h"

static struct wire *find(const char *name)
{
    struct wire *wire = NULL;
    struct error err = {0};
    CHECK_INT(wire_find(&wire, name, NULL, &err), STATUS_OK);
    return wire;
}

static struct wire_request *bind(const struct wire *wire)
{
    struct wire_request *request = NULL;
    const struct wire_settings settings = {
        .model = "m", .base_url = "http://h", .sampling = "{}", .max_tokens = 9};
    struct error err = {0};
    CHECK_INT(wire_bind(&request, wire, &settings, &err), STATUS_OK);
    return request;
}

TEST(four_wires_have_batches_and_those_that_extend_say_whether)
{
    static const struct {
        const char *name;
        bool there;
    } wires[] = {{"openai-chat", true},
                 {"openai-responses", true},
                 {"anthropic", true},
                 {"gemini", true},
                 {"openai-compatible", false},
                 {"azure", false},
                 {"ollama", false},
                 {"bedrock", false}};
    for (size_t i = 0; i < ARRAY_LENGTH(wires); i++) {
        struct wire *wire = find(wires[i].name);
        CHECK_INT(wire->batch != NULL, wires[i].there);
        wire_free(wire);
    }
}

/* A sound section; each case of the test below puts another text in the place of one. */
static const char sound[] =
    "{\"extends\":\"openai-chat\",\"name\":\"mine\",\"title\":\"t\",\"batch\":{\"lines\":5,"
    "\"bytes\":5000,\"line\":{\"id\":\"{id}\",\"body\":\"{body}\"},"
    "\"create\":{\"url\":\"{base_url}/b\",\"body\":{\"all\":\"{lines}\"},\"id\":\"/id\"},"
    "\"poll\":{\"url\":\"{base_url}/b/{batch}\",\"state\":\"/state\"},"
    "\"states\":{\"done\":\"finished\"},\"results\":{\"entries\":\"/all/*\"},"
    "\"entry\":{\"id\":\"/id\",\"reply\":\"/reply\"},"
    "\"list\":{\"url\":\"{base_url}/b\",\"items\":\"/all/*\",\"id\":\"/id\",\"token\":\"/mark\"},"
    "\"cancel\":{\"url\":\"{base_url}/b/{batch}/cancel\"}}}";

static enum status read_with(const char *part, const char *instead, struct error *err)
{
    struct text source;
    struct wire *wire = NULL;
    const char *at = part ? strstr(sound, part) : sound + sizeof sound - 1;
    text_init(&source, 8192);
    text_append(&source, sound, (size_t)(at - sound));
    if (part) text_printf(&source, "%s%s", instead, at + strlen(part));
    enum status status = wire_read(&wire, span_of(source.data), "my.json", err);
    wire_free(wire);
    text_release(&source);
    return status;
}

TEST(a_section_is_read_strictly)
{
    static const struct {
        const char *part, *instead, *said;
    } wrong[] = {
        {"\"lines\":5", "\"lines\":0", "/batch/lines"},
        {"\"bytes\":5000,", "", "/batch"},
        {"{base_url}/b/{batch}/cancel", "https://elsewhere/", "must begin with {base_url}/"},
        {"{base_url}/b/{batch}/cancel", "{base_url}/{nobody}", "unknown {name}"},
        {"\"create\":", "\"upload\":{\"id\":\"/id\"},\"create\":", "/batch/upload/start"},
        {"\"create\":",
         "\"upload\":{\"id\":\"/id\",\"start\":{\"url\":\"{origin}/up{path}\",\"body\":{},"
         "\"headers\":{\"length\":\"{size}\"},\"address\":\"location\"}},\"create\":",
         "length: unknown {name}"},
        {"\"finished\"", "\"maybe\"", "must be running, finished or refused"},
        {"\"{body}\"", "\"x{body}\"", "stands alone"},
        {"\"entries\"", "\"entreis\"", "/batch/results/entries"},
        {"\"token\":\"/mark\"", "\"token\":\"mark\"", "a path starts with"},
        {",\"token\":\"/mark\"", "", "created"},
    };
    struct error err = {0};
    CHECK_INT(read_with(NULL, NULL, &err), STATUS_OK);
    for (size_t i = 0; i < ARRAY_LENGTH(wrong); i++) {
        CHECK_INT(read_with(wrong[i].part, wrong[i].instead, &err), STATUS_DATA);
        CHECK_CONTAINS(err.message, "my.json");
        CHECK_CONTAINS(err.message, wrong[i].said);
    }
}

TEST(an_address_leads_nowhere_else)
{
    const struct wire_hole base = {"base_url", "http://h/v1"};
    static const char *const bad[] = {"../files", "/etc", "a\nb", "", "a b"};
    for (size_t i = 0; i < ARRAY_LENGTH(bad); i++) {
        const struct wire_hole holes[] = {base, {"batch", bad[i]}};
        CHECK(wire_batch_url("{base_url}/batches/{batch}", holes, 2) == NULL);
    }
    const struct wire_hole holes[] = {base, {"batch", "batches/a?b#c@d"}};
    char *url = wire_batch_url("{base_url}/{batch}:cancel", holes, 2);
    CHECK_TEXT(url, "http://h/v1/batches/a%3Fb%23c%40d:cancel");
    free(url);
    url = wire_batch_url("{origin}/upload{path}/files", holes, 2);
    CHECK_TEXT(url, "http://h/upload/v1/files");
    free(url);
    CHECK_INT(wire_batch_origin("https://h:8443/v1beta"), strlen("https://h:8443"));
    CHECK_INT(wire_batch_origin("https://h"), strlen("https://h"));
}

TEST(a_template_is_cut_where_the_body_stands)
{
    struct wire *wire = find("openai-chat");
    const struct wire_hole hole = {"id", "plx1-7\""};
    struct text line;
    size_t cut;
    text_init(&line, 4096);
    wire_batch_render(&wire->batch->line, &hole, 1, &line, &cut);
    CHECK_TEXT(line.data + cut, "}");
    CHECK_CONTAINS(line.data, "\"custom_id\":\"plx1-7\\\"\"");
    wire_free(wire);
    text_release(&line);
}

static void check_entry(const char *wire_name, const char *source, enum wire_action action,
                        enum trial_state state, bool is_lost)
{
    struct wire *wire = find(wire_name);
    struct wire_request *request = bind(wire);
    struct json_document *document = NULL;
    struct batch_entry entry;
    struct error err = {0};
    CHECK_INT(json_parse(&document, span_of(source), "entry", 1, &err), STATUS_OK);
    wire_batch_entry(request, document, json_root(document), &entry);
    CHECK_INT(entry.is_lost, is_lost);
    if (!is_lost) CHECK_INT(entry.answer.action, action);
    if (!is_lost) CHECK_INT(entry.answer.reply.state, state);
    CHECK_TEXT(entry.id, "a");
    batch_entry_release(&entry);
    json_free(document);
    wire_request_free(request);
    wire_free(wire);
}

TEST(a_result_is_read_as_if_it_had_come_alone)
{
    check_entry("openai-chat",
                "{\"custom_id\":\"a\",\"response\":{\"status_code\":200,\"body\":{\"model\":\"m\","
                "\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"Yes.\"}}]}}}",
                WIRE_ACTION_REPLY, TRIAL_REPLIED, false);
    check_entry("openai-chat",
                "{\"custom_id\":\"a\",\"response\":{\"status_code\":429,\"body\":{\"error\":"
                "{\"code\":\"insufficient_quota\"}}}}",
                WIRE_ACTION_STOP_QUOTA, TRIAL_FAILED, false);
    check_entry("openai-chat",
                "{\"custom_id\":\"a\",\"response\":null,\"error\":{\"code\":\"batch_expired\"}}",
                WIRE_ACTION_NONE, TRIAL_PENDING, true);
    check_entry(
        "anthropic",
        "{\"custom_id\":\"a\",\"result\":{\"type\":\"errored\",\"error\":{\"type\":\"error\","
        "\"error\":{\"type\":\"invalid_request_error\",\"message\":\"no\"}}}}",
        WIRE_ACTION_ITEM_REJECTED, TRIAL_ITEM_REJECTED, false);
    check_entry(
        "anthropic",
        "{\"custom_id\":\"a\",\"result\":{\"type\":\"errored\",\"error\":{\"type\":\"error\","
        "\"error\":{\"type\":\"overloaded_error\",\"message\":\"no\"}}}}",
        WIRE_ACTION_RETRY, TRIAL_FAILED, false);
    check_entry("anthropic", "{\"custom_id\":\"a\",\"result\":{\"type\":\"canceled\"}}",
                WIRE_ACTION_NONE, TRIAL_PENDING, true);
    check_entry("gemini",
                "{\"metadata\":{\"key\":\"a\"},\"error\":{\"code\":13,\"message\":\"inside\"}}",
                WIRE_ACTION_RETRY, TRIAL_FAILED, false);
    check_entry("gemini", "{\"key\":\"a\",\"error\":{\"code\":3,\"message\":\"not a picture\"}}",
                WIRE_ACTION_ITEM_REJECTED, TRIAL_ITEM_REJECTED, false);
}

TEST(an_unknown_state_is_waited_for)
{
    struct wire *wire = find("gemini");
    CHECK_INT(wire_batch_phase(wire->batch, "BATCH_STATE_SUCCEEDED"), BATCH_FINISHED);
    CHECK_INT(wire_batch_phase(wire->batch, "JOB_STATE_EXPIRED"), BATCH_FINISHED);
    CHECK_INT(wire_batch_phase(wire->batch, "BATCH_STATE_FAILED"), BATCH_REFUSED);
    CHECK_INT(wire_batch_phase(wire->batch, "BATCH_STATE_NEW_WORD"), BATCH_RUNNING);
    wire_free(wire);
}

int main(void)
{
    return test_run_all();
}
