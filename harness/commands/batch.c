/* `parallax batch`: the batches of a run, and batches that a person carries. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/file.h"
#include "harness/base/log.h"
#include "harness/batch.h"
#include "harness/run_flags.h"

enum { ARGUMENTS_MAX = 256 };

struct batch_command {
    struct run_flags flags;
    const char *folder; /* export: --out */
    bool stored, json;
    const char *arguments[ARGUMENTS_MAX]; /* the action, the run file, files */
    size_t count;
};

/* ---- status ---- */

struct table {
    bool json;
    struct json_writer writer;
    struct text out;
};

static void put_json(struct table *table, const struct run_batch *batch, int64_t done)
{
    struct json_writer *writer = &table->writer;
    json_begin_object(writer);
    json_member_integer(writer, "number", batch->number);
    json_member_string(writer, "state", run_batch_state_word(batch->state));
    json_member_string(writer, "token", batch->token);
    json_member_string(writer, "batch", *batch->batch_id ? batch->batch_id : NULL);
    json_member_string(writer, "provider_state",
                       *batch->provider_state ? batch->provider_state : NULL);
    json_member_integer(writer, "lines", batch->lines);
    json_member_integer(writer, "bytes", batch->bytes);
    json_member_integer(writer, "results", batch->results);
    json_put_key(writer, "done_there");
    if (done >= 0)
        json_put_integer(writer, done);
    else
        json_put_null(writer);
    json_member_integer(writer, "submitted_ms", batch->submitted_ms);
    json_end_object(writer);
}

static void put_row(void *context, const struct run_batch *batch, int64_t done)
{
    struct table *table = context;
    char submitted[CLOCK_ISO_BYTES] = "-", there[24] = "-";
    if (table->json) {
        put_json(table, batch, done);
        return;
    }
    if (batch->submitted_ms) clock_iso8601(batch->submitted_ms, submitted);
    if (batch->submitted_ms) submitted[16] = '\0'; /* minutes are enough */
    if (done >= 0) snprintf(there, sizeof there, "%" PRId64, done);
    if (!table->out.length)
        text_printf(&table->out, "%2s %-10s %7s %7s %7s %9s  %-16s  %s\n", "#", "state", "lines",
                    "there", "stored", "bytes", "submitted", "batch");
    text_printf(&table->out,
                "%2" PRId64 " %-10s %7" PRId64 " %7s %7" PRId64 " %9" PRId64 "  %-16s  ",
                batch->number, run_batch_state_word(batch->state), batch->lines, there,
                batch->results, batch->bytes, submitted);
    text_put_terminal(&table->out, span_of(*batch->batch_id ? batch->batch_id : batch->token),
                      false);
    if (*batch->provider_state) text_printf(&table->out, " (%s)", batch->provider_state);
    text_putc(&table->out, '\n');
}

static enum status put_stored(void *context, const struct run_batch *batch, struct error *err)
{
    (void)err;
    put_row(context, batch, -1);
    return STATUS_OK;
}

static enum status show_status(struct batch_command *command, struct error *err)
{
    struct pipeline pipeline = {0};
    struct table table = {.json = command->json};
    text_init(&table.out, 0); /* a line a batch */
    json_writer_init(&table.writer, &table.out, 2);
    if (table.json) json_begin_array(&table.writer);
    enum status status;
    if (command->stored) {
        status = run_file_open(&pipeline.run, command->flags.options.out, false, err);
        if (!status) status = run_file_each_batch(pipeline.run, put_stored, &table, err);
    } else {
        status = pipeline_reopen(&pipeline, &command->flags.options, false, false, err);
        if (!status) status = batch_look(&pipeline, put_row, &table, err);
    }
    if (table.json) json_end_array(&table.writer);
    if (table.json) text_putc(&table.out, '\n');
    if (!status && !table.out.length) text_puts(&table.out, "this run has no batches\n");
    if (!status) fwrite(table.out.data, 1, table.out.length, stdout);
    text_release(&table.out);
    if (command->stored)
        run_file_close(pipeline.run);
    else
        pipeline_close(&pipeline);
    return status;
}

/* ---- cancel ---- */

static enum status cancel(struct batch_command *command, struct error *err)
{
    struct pipeline pipeline;
    int64_t ended = 0, asked = 0;
    enum status status = pipeline_reopen(&pipeline, &command->flags.options, true, false, err);
    if (!status) status = batch_cancel(&pipeline, &ended, &asked, err);
    pipeline_close(&pipeline);
    if (asked)
        log_info("cancelled at the provider: %" PRId64 "; the run with --batch fetches what was "
                 "answered by then",
                 asked);
    if (ended) log_info("given up, because not under way: %" PRId64, ended);
    if (!status && !asked && !ended) log_info("no batch is under way");
    return status;
}

/* ---- export and import ---- */

/* With the flags of a run where they are given, else with what the run file holds. */
static enum status open_for_export(struct batch_command *command, struct pipeline *pipeline,
                                   struct error *err)
{
    struct run_options *options = &command->flags.options;
    options->batch.wanted = true; /* a model without batches is refused before there is a run */
    if (!options->model) return pipeline_reopen(pipeline, options, true, true, err);
    enum status status = pipeline_open(pipeline, options, err);
    return status ? status : pipeline_open_run(pipeline, false, err);
}

static enum status export_files(struct batch_command *command, struct error *err)
{
    struct run_options *options = &command->flags.options;
    struct pipeline pipeline = {0};
    struct asking asking;
    struct text path;
    size_t files = 0;
    if (!command->folder)
        return error_set(err, STATUS_USAGE,
                         "batch export: --out is missing: the folder that takes the files");
    if (!options->out && !options->model)
        return error_set(err, STATUS_USAGE,
                         "batch export: name a run file, or a --model to make one");
    text_init(&path, 0); /* one path */
    text_printf(&path, "%s/run.plx", command->folder);
    enum status status = STATUS_OK;
    if (!options->out) {
        options->out = path.data;
        status = file_make_folders(command->folder, err);
    }
    if (!status) status = open_for_export(command, &pipeline, err);
    if (!status) {
        status = asking_open(&asking, &pipeline, err);
        if (!status) status = batch_export(&asking, command->folder, &files, err);
        status = asking_close(&asking, status, err);
    }
    if (!status && files)
        log_info("upload them, then store what comes back with `parallax batch import %s FILE…`",
                 options->out);
    if (!status && !files) log_info("%s: nothing is left to ask", options->out);
    pipeline_close(&pipeline);
    text_release(&path);
    return status;
}

static enum status import_one(struct asking *asking, const char *path, struct error *err)
{
    struct batch_import import;
    enum status status = batch_import(asking, path, &import, err);
    if (status) return status;
    log_info("%s: %" PRId64 " results stored, %" PRId64 " batches ended", path, import.stored,
             import.batches);
    if (import.foreign > 0)
        log_warning("%s: %" PRId64 " results are of no batch that waits for them", path,
                    import.foreign);
    if (import.broken) log_warning("%s: %" PRId64 " lines are no JSON", path, import.broken);
    return STATUS_OK;
}

static enum status import_files(struct batch_command *command, struct error *err)
{
    struct pipeline pipeline;
    struct asking asking;
    if (command->count < 3)
        return error_set(err, STATUS_USAGE, "batch import: which files? name them behind the run");
    enum status status = pipeline_reopen(&pipeline, &command->flags.options, true, true, err);
    if (!status) {
        status = asking_open(&asking, &pipeline, err);
        for (size_t i = 2; i < command->count && !status; i++)
            status = import_one(&asking, command->arguments[i], err);
        if (!status) log_info("now judge what came back: parallax judge %s", command->arguments[1]);
        status = asking_close(&asking, status, err);
    }
    pipeline_close(&pipeline);
    return status;
}

/* ---- the command ---- */

static const char *const action_names[] = {"status", "cancel", "export", "import"};
static enum status (*const actions[])(struct batch_command *command, struct error *err) = {
    show_status, cancel, export_files, import_files};

/* Here --out is the folder of an export; the run file is an argument. */
static size_t make_table(struct batch_command *command, struct option_spec table[RUN_FLAGS_MAX])
{
    size_t count = run_flags_table(&command->flags, table);
    for (size_t i = 0; i < count; i++) {
        if (strcmp(table[i].name, "out") != 0) continue;
        table[i].target = &command->folder;
        table[i].argument = "DIR";
        table[i].help = "export: where the files go";
    }
    table[count++] = (struct option_spec){
        "stored", 0, OPTION_FLAG, &command->stored, NULL, "status: without asking the provider",
        0,        0};
    table[count++] =
        (struct option_spec){"json", 0, OPTION_FLAG, &command->json, NULL, "status: as JSON", 0, 0};
    return count;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct batch_command wanted = {0};
    struct option_spec table[RUN_FLAGS_MAX];
    size_t count = make_table(&wanted, table);
    bool helped;
    enum status status = options_parse(command, table, count, argc, argv, wanted.arguments,
                                       ARGUMENTS_MAX, &wanted.count, &helped, err);
    if (status || helped) return status;
    if (!wanted.count)
        return error_set(err, STATUS_USAGE, "batch: say status, cancel, export or import");
    size_t action;
    status = command_find_action(command, action_names, ARRAY_LENGTH(action_names),
                                 wanted.arguments[0], &action, err);
    if (status) return status;
    bool is_export = actions[action] == export_files;
    if (wanted.count < 2 && !is_export)
        return error_set(err, STATUS_USAGE, "batch %s: name a run file", wanted.arguments[0]);
    if (wanted.count > 2 && actions[action] != import_files)
        return error_set(err, STATUS_USAGE, "batch %s takes no argument \"%s\"",
                         wanted.arguments[0], wanted.arguments[2]);
    status = run_flags_finish(&wanted.flags, command, false, false, err);
    if (status) return status;
    wanted.flags.options.out = wanted.count > 1 ? wanted.arguments[1] : NULL;
    return actions[action](&wanted, err);
}

const struct command command_batch = {
    .name = "batch",
    .summary = "the batches of a run: status, cancel, and files to carry by hand",
    .arguments = "status|cancel|export|import [RUN.plx] [FILE…]",
    .description =
        "`parallax run --batch` asks in a provider's batches and waits; this looks after them.\n"
        "status  lists them and asks the provider what has become of each (--stored does not)\n"
        "cancel  ends them; what was answered by then, the run with --batch still fetches\n"
        "export  deals what is left to ask to batch files for --out DIR, with the settings of the\n"
        "        run file, or of a new one made from --model and the other flags of a run\n"
        "import  stores the results that a person fetched, in any order and in several files",
    .example = "parallax batch status mine.plx\n"
               "parallax batch export mine.plx --out to-upload\n"
               "parallax batch export --model openai-chat:my-model --limit 50 --out to-upload\n"
               "parallax batch import to-upload/run.plx batch_output.jsonl batch_errors.jsonl",
    .exits = "0 done; 64 wrong usage; 65 wrong data; 66 no such file; 69 the provider did not "
             "answer, or some trials failed; 73 a file cannot be made; 77 the key was refused; 78 "
             "a key is missing",
    .run = run,
};
