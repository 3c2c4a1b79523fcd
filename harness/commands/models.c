/* `parallax models`: everything that can stand behind --model. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "controls/baseline.h"
#include "harness/command.h"
#include "harness/embedded.h"
#include "harness/environment.h"
#include "harness/wire.h"

enum { LISTING_BYTES_MAX = 1 << 20 };

static void put_list(struct json_writer *writer, const char *key, const struct wire_list *list)
{
    json_put_key(writer, key);
    json_begin_array(writer);
    for (size_t i = 0; i < list->count; i++) json_put_string(writer, list->items[i]);
    json_end_array(writer);
}

static bool any_is_set(const struct wire_list *names)
{
    for (size_t i = 0; i < names->count; i++)
        if (environment_key(names->items[i])) return true;
    return false;
}

static bool has_key(const struct wire *wire)
{
    return any_is_set(&wire->key_env) || (wire->sign && environment_key("AWS_ACCESS_KEY_ID") &&
                                          environment_key("AWS_SECRET_ACCESS_KEY"));
}

static void put_wire_json(struct json_writer *writer, const struct wire *wire)
{
    json_begin_object(writer);
    json_member_string(writer, "name", wire->name);
    json_member_string(writer, "title", wire->title);
    json_member_string(writer, "base_url", wire->base_url);
    put_list(writer, "key_env", &wire->key_env);
    put_list(writer, "base_url_env", &wire->base_url_env);
    json_member_boolean(writer, "key_is_set", has_key(wire));
    json_member_string(writer, "digest", wire->digest);
    json_end_object(writer);
}

static void put_wire_text(struct text *out, const struct wire *wire)
{
    text_printf(out, "  %-18s %s\n", wire->name, wire->title);
    text_printf(out, "  %-18s   address  %s", "", wire->base_url ? wire->base_url : "-");
    for (size_t i = 0; i < wire->base_url_env.count; i++) {
        text_printf(out, "%s%s", i ? ", $" : "  or $", wire->base_url_env.items[i]);
    }
    text_printf(out, "\n  %-18s   key      ", "");
    for (size_t i = 0; i < wire->key_env.count; i++) {
        text_printf(out, "%s$%s", i ? " or " : "", wire->key_env.items[i]);
    }
    if (wire->sign) text_puts(out, " or $AWS_ACCESS_KEY_ID and $AWS_SECRET_ACCESS_KEY");
    text_printf(out, "%s\n", has_key(wire) ? " (set)" : " (not set)");
}

/* Puts every built-in wire to `writer`, or to `out` as text when that is NULL. */
static enum status put_wires(struct json_writer *writer, struct text *out, struct error *err)
{
    for (const struct embedded_file *file = embedded_wires; file->name; file++) {
        struct wire *wire = NULL;
        enum status status = wire_find(&wire, file->name, NULL, err);
        if (status) return status;
        if (writer) {
            put_wire_json(writer, wire);
        } else {
            put_wire_text(out, wire);
        }
        wire_free(wire);
    }
    return STATUS_OK;
}

static const char examples[] =
    "  openai-chat:gpt-5                                  the vendor's own address\n"
    "  openai-chat:my-model@http://localhost:8000/v1      a server of your own: vLLM, SGLang\n"
    "  anthropic:claude-sonnet-4-5                        a key in $ANTHROPIC_API_KEY\n"
    "  my-gateway:my-model --wire gateway.json            a protocol of your own\n"
    "  command:'python3 answer.py --fast'                 a program that reads and writes lines\n"
    "  replay:replies.jsonl                               replies collected elsewhere\n"
    "  baseline:oracle                                    a respondent without a mind\n";

static enum status list_text(struct text *out, struct error *err)
{
    text_puts(out, "Wires (WIRE:MODEL[@BASE_URL])\n");
    enum status status = put_wires(NULL, out, err);
    text_puts(out, "\nBaselines (baseline:NAME)\n");
    for (int i = BASELINE_NONE + 1; i < BASELINE_COUNT; i++) {
        text_printf(out, "  %-18s %s\n", baseline_word((enum baseline)i),
                    baseline_summary((enum baseline)i));
    }
    text_printf(out, "\nExamples for --model\n%s", examples);
    return status;
}

static enum status list_json(struct text *out, struct error *err)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_put_key(&writer, "wires");
    json_begin_array(&writer);
    enum status status = put_wires(&writer, out, err);
    json_end_array(&writer);
    json_put_key(&writer, "baselines");
    json_begin_array(&writer);
    for (int i = BASELINE_NONE + 1; i < BASELINE_COUNT; i++) {
        json_begin_object(&writer);
        json_member_string(&writer, "name", baseline_word((enum baseline)i));
        json_member_string(&writer, "summary", baseline_summary((enum baseline)i));
        json_end_object(&writer);
    }
    json_end_array(&writer);
    json_end_object(&writer);
    text_putc(out, '\n');
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    bool json = false, helped;
    const char *arguments[1];
    size_t argument_count;
    const struct option_spec options[] = {
        {"json", 0, OPTION_FLAG, &json, NULL, "for machines", 0, 0},
    };
    enum status status = options_parse(command, options, sizeof options / sizeof *options, argc,
                                       argv, arguments, 0, &argument_count, &helped, err);
    if (status || helped) return status;
    struct text out;
    text_init(&out, LISTING_BYTES_MAX);
    status = json ? list_json(&out, err) : list_text(&out, err);
    if (!status) fwrite(out.data, 1, out.length, stdout);
    text_release(&out);
    return status;
}

const struct command command_models = {
    .name = "models",
    .summary = "list what --model can name: protocols, baselines, keys",
    .arguments = "",
    .description = "Lists the built-in protocols with the environment variables of their keys and\n"
                   "addresses (keys are never shown), the baselines, and examples.",
    .example = "parallax models\nparallax models --json",
    .exits = NULL,
    .run = run,
};
