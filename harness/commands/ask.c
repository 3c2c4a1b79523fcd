/* `parallax ask`: only the asking of a run. */
#include "harness/run_flags.h"

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct run_flags flags;
    struct option_spec table[RUN_FLAGS_MAX];
    const char *arguments[1];
    size_t argument_count, count = run_flags_table(&flags, table);
    bool helped;
    enum status status = options_parse(command, table, count, argc, argv, arguments, 0,
                                       &argument_count, &helped, err);
    if (status || helped) return status;
    if ((status = run_flags_finish(&flags, command, true, true, err))) return status;
    struct pipeline pipeline;
    status = pipeline_open(&pipeline, &flags.options, err);
    if (!status) status = pipeline_open_run(&pipeline, err);
    if (!status) status = pipeline_ask(&pipeline, err);
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
