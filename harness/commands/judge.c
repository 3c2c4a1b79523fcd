/* `parallax judge`: judges the stored replies of a run again. The replies are bought once; verdicts
 * cost what the judge costs. */
#include <string.h>

#include "harness/base/log.h"
#include "harness/command.h"
#include "harness/pipeline.h"
#include "harness/run_flags.h"
#include "results/run_file.h"

/* The shared flags that judging knows; of a run already asked, nothing else can be said any more.
 */
static size_t judging_flags(struct run_flags *flags, struct option_spec table[RUN_FLAGS_MAX])
{
    static const char *const wanted[] = {
        "judge",    "judge-repeats", "judge-sampling", "judge-picture", "wire",
        "suite",    "concurrency",   "retries",        "timeout-ms",    "seed",
        "progress", "quiet",         "verbose"};
    struct option_spec all[RUN_FLAGS_MAX];
    size_t count = run_flags_table(flags, all), kept = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < sizeof wanted / sizeof *wanted; j++)
            if (strcmp(all[i].name, wanted[j]) == 0) table[kept++] = all[i];
    return kept;
}

static enum status judge_run(const char *path, const struct run_options *options, struct error *err)
{
    struct run_file *run = NULL;
    enum status status = run_file_open(&run, path, true, err);
    if (status == STATUS_OK) status = pipeline_judge(run, options, err);
    if (status == STATUS_OK) {
        struct run_judge judge = run_file_judge(run);
        log_info("judged by %s (%s, %.12s)", judge.spec, judge.version, judge.digest);
    }
    run_file_close(run);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct run_flags flags;
    struct option_spec options[RUN_FLAGS_MAX];
    const char *paths[1];
    size_t count;
    bool helped;
    size_t option_count = judging_flags(&flags, options);
    enum status status =
        options_parse(command, options, option_count, argc, argv, paths, 1, &count, &helped, err);
    if (status != STATUS_OK || helped) return (int)status;
    if (count == 0)
        return (int)error_set(err, STATUS_USAGE, "name a run file: parallax judge RUN.plx");
    status = run_flags_finish(&flags, command, false, false, err);
    if (status == STATUS_OK) status = judge_run(paths[0], &flags.options, err);
    return (int)status;
}

const struct command command_judge = {
    .name = "judge",
    .summary = "judge the stored replies of a run again",
    .arguments = "RUN.plx",
    .description = "The rule judge reads every stored reply again. A model as judge is asked about "
                   "each reply it has not\n"
                   "judged yet, blind to the model under test and to the condition. The findings "
                   "of the judge named last\n"
                   "are the ones that reports read; those of earlier judges stay in the file.",
    .example = "parallax judge mine.plx\n"
               "parallax judge mine.plx --judge openai-chat:NAME@http://localhost:8000/v1",
    .exits = "0 done; 65 not a run file or damaged; 66 no such file; 69 the judge's endpoint did "
             "not answer; "
             "130 interrupted, what was judged is kept",
    .run = run,
};
