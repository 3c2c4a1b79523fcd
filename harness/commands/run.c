/* `parallax run`: plan, ask, judge, report. */
#include <stdlib.h>
#include <string.h>

#include "harness/base/log.h"
#include "harness/base/memory.h"
#include "harness/run_flags.h"

/* Prints the report of the run file, as `parallax report FILE` does. */
static int show_report(const char *path, bool json, struct error *err)
{
    const struct command *report = command_find("report");
    char name[] = "report", flag[] = "--json";
    char *arguments[] = {name, (char *)path, json ? flag : NULL, NULL};
    return report->run(report, json ? 3 : 2, arguments, err);
}

static enum status ask_and_judge(struct pipeline *pipeline, struct error *err)
{
    const char *judge = pipeline->options->judge;
    bool judge_is_free = !judge || strcmp(judge, "rules") == 0;
    enum status asked = pipeline_ask(pipeline, err);
    bool goes_on = asked == STATUS_UNAVAILABLE || (asked == STATUS_TEMPORARY && judge_is_free);
    if (asked && !goes_on) return asked;
    struct error late = {0};
    enum status judged = pipeline_judge(pipeline->run, pipeline->options, asked ? &late : err);
    if (asked && judged) log_error("%s", late.message);
    return asked ? asked : judged;
}

static int run_all(struct run_flags *flags, bool json, bool no_report, struct error *err)
{
    struct pipeline pipeline;
    const struct run_options *options = &flags->options;
    enum status status = pipeline_open(&pipeline, options, err);
    if (!status) status = pipeline_open_run(&pipeline, true, err);
    if (!status) status = ask_and_judge(&pipeline, err);
    bool reportable =
        pipeline.run && (status == STATUS_OK || status == STATUS_UNAVAILABLE ||
                         (status == STATUS_TEMPORARY && run_file_judge(pipeline.run).number));
    pipeline_close(&pipeline);
    if (!reportable || no_report || flags->quiet) return status;
    struct error late = {0};
    int reported = show_report(options->out, json, status ? &late : err);
    return status ? (int)status : reported;
}

/* `run --dry-run` is `plan` with the same flags. */
static int dry_run(int argc, char **argv, struct error *err)
{
    const struct command *plan = command_find("plan");
    char **kept = xcalloc((size_t)argc + 1, sizeof *kept);
    int count = 0;
    for (int i = 0; i < argc; i++)
        if (strcmp(argv[i], "--no-report") != 0 && strcmp(argv[i], "--dry-run") != 0)
            kept[count++] = argv[i];
    int status = plan->run(plan, count, kept, err);
    free(kept);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct run_flags flags;
    struct option_spec table[RUN_FLAGS_MAX];
    const char *arguments[1];
    size_t argument_count, count = run_flags_table(&flags, table);
    bool json = false, no_report = false, helped;
    table[count++] =
        (struct option_spec){"json", 0, OPTION_FLAG, &json, NULL, "the report as JSON", 0, 0};
    table[count++] = (struct option_spec){
        "no-report", 0, OPTION_FLAG, &no_report, NULL, "ask and judge only", 0, 0};
    enum status status = options_parse(command, table, count, argc, argv, arguments, 0,
                                       &argument_count, &helped, err);
    if (status || helped) return status;
    if ((status = run_flags_finish(&flags, command, true, !flags.options.dry_run, err)))
        return status;
    return flags.options.dry_run ? dry_run(argc, argv, err) : run_all(&flags, json, no_report, err);
}

const struct command command_run = {
    .name = "run",
    .summary = "ask a model the suite, judge its replies and report",
    .arguments = "",
    .description =
        "Plans every trial (item x condition x repeat), asks the model, stores each reply\n"
        "in the run file, judges what is stored and prints the report. Stopped at any\n"
        "point, the same command goes on where it was. Keys come from the environment:\n"
        "OPENAI_API_KEY, ANTHROPIC_API_KEY, …",
    .example = "parallax run --model baseline:oracle --out oracle.plx\n"
               "parallax run --model openai-chat:my-model@http://localhost:8000/v1 --out mine.plx "
               "--limit 50",
    .exits = "0 every trial was answered and judged; 64 wrong usage; 65 wrong data; 69 some trials "
             "failed (run it again);\n"
             "73 the run file cannot be made; 75 a budget or the time limit is used up, resumable; "
             "77 the key was refused; 78 a key is missing; 130 "
             "stopped, resumable",
    .run = run,
};
