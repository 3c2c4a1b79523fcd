/* The pieces of the wire interpreter: strict reading, paths, waits, names of models, sampling. */
#include "harness/wire.h"

#include <stdlib.h>

#include "harness/adapter.h"
#include "harness/embedded.h"
#include "tests/test.h"

static void check_spec(const char *text, const char *wire, const char *model, const char *url)
{
    struct model_spec spec;
    struct error err = {0};
    CHECK_INT(model_spec_parse(&spec, text, &err), STATUS_OK);
    CHECK_TEXT(spec.wire, wire);
    CHECK_TEXT(spec.model, model);
    if (url) CHECK_TEXT(spec.base_url, url);
    if (!url) CHECK(spec.base_url == NULL);
    model_spec_release(&spec);
}

TEST(model_spec_takes_the_shortest_wire_and_the_last_address)
{
    check_spec("openai-chat:gpt-5", "openai-chat", "gpt-5", NULL);
    check_spec("openai-chat:ft:gpt:org::id", "openai-chat", "ft:gpt:org::id", NULL);
    check_spec("openai-chat:m@http://h:8000/v1/", "openai-chat", "m", "http://h:8000/v1");
    check_spec("openai-chat:p/m@2026-01-01@https://h", "openai-chat", "p/m@2026-01-01",
               "https://h");
    check_spec("openai-chat:m@http://a@https://b", "openai-chat", "m@http://a", "https://b");
    check_spec("replay:/tmp/a:b.jsonl", "replay", "/tmp/a:b.jsonl", NULL);
}

TEST(model_spec_says_how_to_write_one)
{
    struct model_spec spec;
    struct error err = {0};
    CHECK_INT(model_spec_parse(&spec, "gpt-5", &err), STATUS_USAGE);
    CHECK_CONTAINS(err.message, "WIRE:MODEL[@BASE_URL]");
    CHECK_INT(model_spec_parse(&spec, ":gpt-5", &err), STATUS_USAGE);
    CHECK_INT(model_spec_parse(&spec, "openai-chat:", &err), STATUS_USAGE);
    CHECK_INT(model_spec_parse(&spec, "openai-chat:@http://h", &err), STATUS_USAGE);
    CHECK_INT(model_spec_parse(&spec, "http://h/v1", &err), STATUS_USAGE);
}

static enum status try_wire(const char *source, struct error *err)
{
    struct wire *wire = NULL;
    enum status status = wire_read(&wire, span_of(source), "my.json", err);
    wire_free(wire);
    return status;
}

#define EXTENDING "{\"extends\":\"openai-chat\",\"name\":\"mine\",\"title\":\"My gateway\""

static void check_refused(const char *source, const char *place, const char *said)
{
    struct error err = {0};
    CHECK_INT(try_wire(source, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, place);
    CHECK_CONTAINS(err.message, said);
}

TEST(every_built_in_wire_reads)
{
    size_t count = 0;
    for (const struct embedded_file *file = embedded_wires; file->name; file++, count++) {
        struct wire *wire = NULL;
        struct error err = {0};
        CHECK_INT(wire_find(&wire, file->name, NULL, &err), STATUS_OK);
        if (err.message[0]) printf("%s\n", err.message);
        if (wire) CHECK_TEXT(wire->name, file->name);
        wire_free(wire);
    }
    CHECK(count >= 6);
}

TEST(a_gateway_is_described_by_what_differs)
{
    struct error err = {0};
    CHECK_INT(try_wire(EXTENDING "}", &err), STATUS_OK);
    CHECK_INT(try_wire(EXTENDING ",\"headers\":{\"x-key\":\"{key}\"}}", &err), STATUS_OK);
}

TEST(wires_are_read_strictly_with_positions)
{
    check_refused(EXTENDING ",\"hedaers\":{}}", "my.json:1", "headers");
    check_refused("{\"name\":\"x\"}", "my.json:1: /title", "must be given");
    check_refused(EXTENDING ",\"url\":\"{base}/x\"}", "/url", "unknown {name}");
    check_refused(EXTENDING ",\"url\":\"{base_url/x\"}", "/url", "brace");
    check_refused(EXTENDING ",\n\"body\":{\"m\":\"{modle}\"}}", "my.json:2: /body", "{modle}");
    check_refused(EXTENDING ",\"body\":{\"m\":\"x{parts}\"}}", "/body", "alone");
    check_refused(EXTENDING ",\"body\":{\"m\":\"{sampling}\"}}", "/body", "belong together");
    check_refused(EXTENDING ",\"body\":{\"...\":\"x\"}}", "/body", "belong together");
    check_refused(EXTENDING ",\"headers\":{\"a\":1}}", "/headers", "only strings");
    check_refused(EXTENDING ",\"headers\":{\"a\":\"{model}\"}}", "/headers", "unknown {name}");
    check_refused(EXTENDING ",\"finish_reasons\":{\"stop\":\"fine\"}}", "/finish_reasons", "fine");
    check_refused(EXTENDING ",\"blocked\":{\"no-slash\":\"filtered_input\"}}", "/blocked",
                  "starts with '/'");
    check_refused(EXTENDING ",\"reply\":{\"text\":\"/a/*[type]/b\"}}", "/reply/text",
                  "[key=value]");
    check_refused(EXTENDING ",\"reply\":{\"text\":\"/a\",\"txt\":\"/b\"}}", "/reply/txt", "text");
    check_refused(EXTENDING ",\"errors\":{\"code\":\"/c\",\"by_code\":{\"x\":\"stop\"}}}",
                  "/errors/by_code", "stop");
    check_refused(EXTENDING ",\"reasoning_delimiters\":[\"<t>\"]}", "/reasoning_delimiters",
                  "two strings");
    check_refused("{\"extends\":\"nobody\",\"name\":\"x\"}", "/extends", "nobody");
    check_refused("{\"extends\":\"azure\",\"name\":\"x\",\"title\":\"t\"}", "/extends",
                  "extends another");
    check_refused(EXTENDING ",}", "my.json:1", "");
}

TEST(an_unknown_wire_lists_the_known_ones)
{
    struct wire *wire = NULL;
    struct error err = {0};
    CHECK_INT(wire_find(&wire, "openai", NULL, &err), STATUS_USAGE);
    CHECK_CONTAINS(err.message, "openai-chat");
    CHECK_CONTAINS(err.message, "--wire FILE");
}

static void append_visited(void *context, const struct json_value *value)
{
    struct text *out = context;
    text_printf(out, "%s;", json_string(value) ? json_string(value) : "?");
}

static void check_path(const char *path, const char *want)
{
    static const char source[] =
        "{\"a\":[{\"t\":\"x\",\"v\":\"1\"},{\"t\":\"y\",\"v\":\"2\"},{\"t\":\"x\",\"v\":\"3\","
        "\"h\":true},{\"v\":\"4\"}],\"b~/c\":\"5\",\"n\":null}";
    struct json_document *document = NULL;
    struct text out;
    text_init(&out, 1024);
    CHECK(wire_path_check(path) == NULL);
    CHECK_INT(json_parse(&document, span_of(source), "x", 1, NULL), STATUS_OK);
    wire_path_each(json_root(document), path, append_visited, &out);
    CHECK_TEXT(out.data, want);
    json_free(document);
    text_release(&out);
}

TEST(paths_reach_each_and_where)
{
    check_path("/a/0/v", "1;");
    check_path("/a/*/v", "1;2;3;4;");
    check_path("/a/*[t=x]/v", "1;3;");
    check_path("/a/*[t!=x]/v", "2;4;");
    check_path("/a/*[h=true]/v", "3;");
    check_path("/a/*[h!=true]/v", "1;2;4;");
    check_path("/a/2[t=x]/v", "3;");
    check_path("/a/9/v", "");
    check_path("/b~0~1c", "5;");
    check_path("/n", "?;");
    check_path("/n/x", "");
    CHECK(wire_path_check("a") != NULL);
    CHECK(wire_path_check("/a//b") != NULL);
    CHECK(wire_path_check("") != NULL);
    CHECK(wire_path_check("/a[=x]") != NULL);
    CHECK(wire_path_check("/a[x=") != NULL);
}

TEST(waits_are_read_in_every_form)
{
    const int64_t now = 1795000000000; /* 2026-11-18T11:06:40Z */
    CHECK_INT(wire_wait_parse("2", false, now), 2000);
    CHECK_INT(wire_wait_parse("1.5", false, now), 1500);
    CHECK_INT(wire_wait_parse("350", true, now), 350);
    CHECK_INT(wire_wait_parse("22.5s", false, now), 22500);
    CHECK_INT(wire_wait_parse("6m0s", false, now), 360000);
    CHECK_INT(wire_wait_parse("120ms", false, now), 120);
    CHECK_INT(wire_wait_parse("1h", false, now), 3600000);
    CHECK_INT(wire_wait_parse("1h2m3.5s", false, now), 3723500);
    CHECK_INT(wire_wait_parse("10.689924287s", false, now), 10690);
    CHECK_INT(wire_wait_parse("1500\xc2\xb5s", false, now), 2);
    CHECK_INT(wire_wait_parse("2d", false, now), 172800000);
    CHECK_INT(wire_wait_parse("1795000030", false, 1795000000000), 30000);
    CHECK_INT(wire_wait_parse("1795000030500", false, 1795000000000), 30500);
    CHECK_INT(wire_wait_parse("1795000030500", false, 1796000000000), 0);
    CHECK_INT(wire_wait_parse("Wed, 18 Nov 2026 11:07:10 GMT", false, now), 30000);
    CHECK_INT(wire_wait_parse("Wed, 18 Nov 2026 11:06:10 GMT", false, now), 0);
    CHECK_INT(wire_wait_parse("2026-11-18T11:06:41Z", false, now), 1000);
    CHECK_INT(wire_wait_parse("2026-11-18T12:06:41.5+01:00", false, now), 1000);
    CHECK_INT(wire_wait_parse("2028-02-29T00:00:00Z", false, 1835395200000 - 5000), 5000);
    CHECK_INT(wire_wait_parse("", false, now), -1);
    CHECK_INT(wire_wait_parse("soon", false, now), -1);
    CHECK_INT(wire_wait_parse("-5", false, now), -1);
    CHECK_INT(wire_wait_parse("inf", false, now), -1);
    CHECK_INT(wire_wait_parse("5x", false, now), -1);
    CHECK_INT(wire_wait_parse("99999999999999999999", false, now), 366LL * 24 * 3600 * 1000);
}

TEST(a_date_behind_a_name_is_the_same_model)
{
    CHECK(wire_same_model("gpt-5", "gpt-5"));
    CHECK(wire_same_model("gpt-5", "GPT-5"));
    CHECK(wire_same_model("gpt-5", "gpt-5-2025-08-07"));
    CHECK(wire_same_model("gpt-4", "gpt-4-0613"));
    CHECK(wire_same_model("gemini-pro", "gemini-pro-002"));
    CHECK(wire_same_model("gemini-pro", "gemini-pro-preview-05-20"));
    CHECK(wire_same_model("claude-4-0", "claude-4-20250514"));
    CHECK(wire_same_model("claude-4-latest", "claude-4-20250514"));
    CHECK(wire_same_model("vendor/m", "m"));
    CHECK(wire_same_model("m", "vendor/m"));
    CHECK(wire_same_model("llava", "llava:latest"));
    CHECK(wire_same_model("claude-opus-4-1", "claude-opus-4-1@20250805"));
    CHECK(wire_same_model("gemini-flash", "gemini-flash-preview-09-2025"));
    CHECK(!wire_same_model("claude-opus-4-0", "claude-opus-4-1-20250805"));
    CHECK(!wire_same_model("claude-sonnet-4", "claude-sonnet-4-5-20250929"));
    CHECK(!wire_same_model("claude-sonnet-4-latest", "claude-sonnet-4-5-20250929"));
    CHECK(!wire_same_model("m", "m-12345"));
    CHECK(!wire_same_model("gpt-5", "gpt-5-mini"));
    CHECK(!wire_same_model("gpt-5", "gpt-5-mini-2025-08-07"));
    CHECK(!wire_same_model("gpt-4", "gpt-4.1"));
    CHECK(!wire_same_model("claude-opus-4", "claude-opus-4-1"));
    CHECK(!wire_same_model("gpt-5-2025-08-07", "gpt-5-2025-10-01"));
    CHECK(!wire_same_model("gpt-5-mini", "gpt-5"));
}

static void check_sampling(const char *flag, const char *want)
{
    char *json = NULL;
    struct error err = {0};
    CHECK_INT(wire_sampling_parse(flag, &json, &err), STATUS_OK);
    CHECK_TEXT(json, want);
    free(json);
}

TEST(sampling_is_json_where_it_reads_as_json)
{
    char *json = NULL;
    struct error err = {0};
    check_sampling(NULL, "{\"temperature\":0}");
    check_sampling("none", "{}");
    check_sampling("temperature=0.70,top_p=1", "{\"temperature\":0.70,\"top_p\":1}");
    check_sampling("stop=[\"a,b\",\"c\"],seed=1", "{\"stop\":[\"a,b\",\"c\"],\"seed\":1}");
    check_sampling("effort=low,thinking={\"type\":\"disabled\"}",
                   "{\"effort\":\"low\",\"thinking\":{\"type\":\"disabled\"}}");
    CHECK_INT(wire_sampling_parse("temperature", &json, &err), STATUS_USAGE);
    CHECK_CONTAINS(err.message, "KEY=VALUE");
    CHECK_INT(wire_sampling_parse("=1", &json, &err), STATUS_USAGE);
    CHECK_INT(wire_sampling_parse("a=1,a=2", &json, &err), STATUS_USAGE);
}

TEST(notes_on_models_change_what_is_sent)
{
    struct adapter adapter;
    struct error err = {0};
    struct adapter_options options = {.model = "openai-chat:o3-mini", .root = PARALLAX_ROOT};
    CHECK_INT(adapter_open(&adapter, &options, &err), STATUS_OK);
    CHECK_TEXT(adapter.sampling, "{}");
    adapter_close(&adapter);
    options.model = "openai-chat:gpt-4o";
    CHECK_INT(adapter_open(&adapter, &options, &err), STATUS_OK);
    CHECK_TEXT(adapter.sampling, "{\"temperature\":0}");
    CHECK_INT(adapter.max_tokens, ADAPTER_MAX_TOKENS);
    CHECK_INT(strlen(adapter.digest), 64);
    adapter_close(&adapter);
    options.model = "azure:d";
    CHECK_INT(adapter_open(&adapter, &options, &err), STATUS_CONFIG);
    CHECK_CONTAINS(err.message, "AZURE_BASE_URL");
    options.model = "baseline:nobody";
    CHECK_INT(adapter_open(&adapter, &options, &err), STATUS_USAGE);
    CHECK_CONTAINS(err.message, "oracle");
    options.model = "openai-chat:m@http://key:word@h/v1";
    CHECK_INT(adapter_open(&adapter, &options, &err), STATUS_CONFIG);
    CHECK_CONTAINS(err.message, "OPENAI_API_KEY");
}

int main(void)
{
    return test_run_all();
}
