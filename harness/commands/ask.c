/* `parallax ask`: only the asking of a run. */
#include "harness/base/json.h"
#include "harness/run_flags.h"

struct states {
    int64_t counts[TRIAL_FAILED + 1];
};

static enum status count_state(void *context, const struct run_trial *trial, struct error *err)
{
    struct states *states = context;
    (void)err;
    states->counts[trial->state]++;
    return STATUS_OK;
}

/* What the run file holds now, of all sittings. */
static enum status tell_json(struct run_file *run, struct error *err)
{
    struct states states = {0};
    struct json_writer writer;
    struct text out;
    int64_t done = 0;
    enum status status = run_file_each_trial(run, count_state, &states, err);
    if (status) return status;
    for (int i = TRIAL_PENDING + 1; i < TRIAL_FAILED; i++) done += states.counts[i];
    text_init(&out, 0); /* a few numbers, and a path */
    json_writer_init(&writer, &out, 2);
    json_begin_object(&writer);
    json_member_string(&writer, "run", run_file_path(run));
    json_member_integer(&writer, "trials", run_file_trial_count(run));
    json_member_integer(&writer, "done", done);
    json_put_key(&writer, "states");
    json_begin_object(&writer);
    for (int i = TRIAL_PENDING + 1; i <= TRIAL_FAILED; i++)
        json_member_integer(&writer, trial_state_word((enum trial_state)i), states.counts[i]);
    json_end_object(&writer);
    json_end_object(&writer);
    text_putc(&out, '\n');
    status = command_print(&out, err);
    text_release(&out);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct run_flags flags;
    struct option_spec table[RUN_FLAGS_MAX];
    const char *arguments[1];
    size_t argument_count, count = run_flags_table(&flags, table);
    bool json = false, helped;
    table[count++] = (struct option_spec){
        "json", 0, OPTION_FLAG, &json, NULL, "what the run file then holds, as JSON", 0, 0};
    enum status status = options_parse(command, table, count, argc, argv, arguments, 0,
                                       &argument_count, &helped, err);
    if (status || helped) return status;
    if ((status = run_flags_finish(&flags, command, true, true, err))) return status;
    struct pipeline pipeline;
    status = pipeline_open(&pipeline, &flags.options, err);
    if (!status) status = pipeline_open_run(&pipeline, true, err);
    if (!status) status = pipeline_ask(&pipeline, err);
    struct error late;
    enum status told = json && pipeline.run ? tell_json(pipeline.run, status ? &late : err) : 0;
    if (!status) status = told;
    pipeline_close(&pipeline);
    return status;
}

const struct command command_ask = {
    .name = "ask",
    .summary = "ask a model and store its replies, without judging them",
    .arguments = "",
    .description =
        "Plans the run if its file does not exist yet, then asks every trial that has no reply.\n"
        "Stopped at any point, even by kill -9, the same command goes on where it was; a trial\n"
        "that has an answer is never asked again.",
    .example = "parallax ask --model openai-chat:my-model@http://localhost:8000/v1 --out mine.plx\n"
               "parallax ask --model replay:replies.jsonl --out theirs.plx",
    .exits =
        "0 every trial has a reply; 69 some failed (run it again); 75 a budget or the time limit\n"
        "is used up, resumable; 77 the key was refused or has no credit; 78 a key is missing or a "
        "setting is not taken; 130 stopped, resumable",
    .run = run,
};
