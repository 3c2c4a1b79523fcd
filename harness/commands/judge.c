/* `parallax judge`: judges the stored replies of a run again. The replies are bought once; verdicts
 * cost what the judge costs. */
#include <stdio.h>
#include <string.h>

#include "harness/base/json.h"
#include "harness/base/log.h"
#include "harness/command.h"
#include "harness/pipeline.h"
#include "harness/run_flags.h"
#include "results/run_scores.h"

/* The shared flags that judging knows; of a run already asked, nothing else can be said any more.
 */
static size_t judging_flags(struct run_flags *flags, struct option_spec table[RUN_FLAGS_MAX])
{
    static const char *const wanted[] = {"judge",
                                         "judge-repeats",
                                         "judge-sampling",
                                         "judge-endpoints",
                                         "endpoint-check",
                                         "check-every",
                                         "total-timeout-ms",
                                         "low-speed",
                                         "judge-picture",
                                         "wire",
                                         "suite",
                                         "concurrency",
                                         "retries",
                                         "timeout-ms",
                                         "seed",
                                         "progress",
                                         "quiet",
                                         "verbose"};
    struct option_spec all[RUN_FLAGS_MAX];
    size_t count = run_flags_table(flags, all), kept = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < sizeof wanted / sizeof *wanted; j++)
            if (strcmp(all[i].name, wanted[j]) == 0) table[kept++] = all[i];
    return kept;
}

struct flags {
    struct run_flags shared;
    const char *score, *against, *logprobs;
    bool again, json;
};

/* ---- what was judged, as JSON ---- */

struct tally {
    int64_t all, unscored;
};

static enum status count_finding(void *context, int64_t trial, const struct finding *finding,
                                 struct error *err)
{
    struct tally *tally = context;
    (void)trial;
    (void)err;
    tally->all++;
    tally->unscored += finding->verdict == VERDICT_UNSCORED;
    return STATUS_OK;
}

static enum status count_score(void *context, const struct run_score *score, struct error *err)
{
    struct tally *tally = context;
    (void)err;
    tally->all++;
    tally->unscored += score->unscored != UNSCORED_NONE;
    return STATUS_OK;
}

/* Of all sittings; `what` is "findings" or "scores". */
static enum status tell_json(struct run_file *run, const struct run_judge *judge, const char *what,
                             const struct tally *tally, struct error *err)
{
    struct json_writer writer;
    struct text out;
    text_init(&out, 0); /* a few numbers, and a path */
    json_writer_init(&writer, &out, 2);
    json_begin_object(&writer);
    json_member_string(&writer, "run", run_file_path(run));
    json_member_string(&writer, "judge", judge->spec);
    json_member_string(&writer, "judge_version", judge->version);
    json_member_string(&writer, "judge_digest", judge->digest);
    json_member_integer(&writer, what, tally->all);
    json_member_integer(&writer, "unscored", tally->unscored);
    json_end_object(&writer);
    text_putc(&out, '\n');
    enum status status = command_print(&out, err);
    text_release(&out);
    return status;
}

static enum status judge_replies(struct run_file *run, const struct run_options *options, bool json,
                                 struct error *err)
{
    struct tally tally = {0};
    enum status status = pipeline_judge(run, options, err);
    struct run_judge judge = run_file_judge(run);
    if (!status && json)
        status = run_file_each_verdict(run, judge.number, count_finding, &tally, err);
    if (!status && json) return tell_json(run, &judge, "findings", &tally, err);
    if (!status) log_info("judged by %s (%s, %.12s)", judge.spec, judge.version, judge.digest);
    return status;
}

static enum status score_replies(struct run_file *run, const struct run_options *options, bool json,
                                 struct error *err)
{
    struct run_judge judge;
    struct tally tally = {0};
    enum status status = pipeline_score(run, options, err);
    if (!status) status = run_scores_judge(run, &judge, err);
    if (!status && json) status = run_scores_each(run, judge.number, count_score, &tally, err);
    if (!status && json) return tell_json(run, &judge, "scores", &tally, err);
    if (!status) log_info("scored by %s (%s, %.12s)", judge.spec, judge.version, judge.digest);
    return status;
}

static enum status tell_compared(struct run_file *run, const char *path,
                                 const struct judge_compared *compared, struct error *err)
{
    struct json_writer writer;
    struct text out;
    text_init(&out, 0); /* a few numbers, and two paths */
    json_writer_init(&writer, &out, 2);
    json_begin_object(&writer);
    json_member_string(&writer, "run", run_file_path(run));
    json_member_string(&writer, "against", path);
    json_member_integer(&writer, "this_worse", (int64_t)compared->this_worse);
    json_member_integer(&writer, "other_worse", (int64_t)compared->other_worse);
    json_member_integer(&writer, "same", (int64_t)compared->same);
    json_member_integer(&writer, "split", (int64_t)compared->split);
    json_member_integer(&writer, "unscored", (int64_t)compared->unscored);
    json_end_object(&writer);
    text_putc(&out, '\n');
    enum status status = command_print(&out, err);
    text_release(&out);
    return status;
}

static enum status compare_replies(struct run_file *run, const char *path,
                                   const struct run_options *options, bool json, struct error *err)
{
    struct run_file *base = NULL;
    struct judge_compared compared = {0};
    enum status status = run_file_open(&base, path, false, err);
    if (!status) status = pipeline_compare_replies(run, base, options, &compared, err);
    run_file_close(base);
    if (status) return status;
    if (json) return tell_compared(run, path, &compared, err);
    size_t all = compared.this_worse + compared.other_worse + compared.same + compared.split +
                 compared.unscored;
    printf("%zu pairs of replies: %zu worse in %s, %zu worse in %s, %zu the same, %zu split by "
           "their order, %zu unscored\n",
           all, compared.this_worse, run_file_path(run), compared.other_worse, path, compared.same,
           compared.split, compared.unscored);
    return STATUS_OK;
}

static enum status judge_run(const char *path, const struct flags *flags, struct error *err)
{
    struct run_file *run = NULL;
    const struct run_options *options = &flags->shared.options;
    enum status status = run_file_open(&run, path, true, err);
    if (!status)
        status = flags->against ? compare_replies(run, flags->against, options, flags->json, err)
                 : flags->score ? score_replies(run, options, flags->json, err)
                                : judge_replies(run, options, flags->json, err);
    run_file_close(run);
    return status;
}

static enum status check_flags(struct flags *flags, struct error *err)
{
    if (flags->score && strcmp(flags->score, "misalignment") != 0)
        return error_set(err, STATUS_USAGE, "--score is \"%s\"; there is misalignment",
                         flags->score);
    if (flags->score && flags->against)
        return error_set(err, STATUS_USAGE, "--score and --against are two things; run them apart");
    if (flags->again && (flags->score || flags->against))
        return error_set(err, STATUS_USAGE,
                         "--again is about verdicts; leave out --score and --against");
    if (flags->logprobs && strcmp(flags->logprobs, "auto") != 0 &&
        strcmp(flags->logprobs, "off") != 0)
        return error_set(err, STATUS_USAGE, "--judge-logprobs is \"%s\"; it is auto or off",
                         flags->logprobs);
    flags->shared.options.judge_again = flags->again;
    flags->shared.options.judge_no_logprobs =
        flags->logprobs && strcmp(flags->logprobs, "off") == 0;
    return STATUS_OK;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct flags flags = {0};
    struct option_spec options[RUN_FLAGS_MAX];
    const char *paths[1];
    size_t count;
    bool helped;
    const struct option_spec own[] = {
        {"score", 0, OPTION_STRING, &flags.score, "WHAT",
         "misalignment: scores of 0 to 100 instead of verdicts", 0, 0},
        {"against", 0, OPTION_STRING, &flags.against, "BASE.plx",
         "compare each reply with that run's instead, in both orders", 0, 0},
        {"judge-logprobs", 0, OPTION_STRING, &flags.logprobs, "MODE",
         "auto: weigh scores where the wire can; off (auto)", 0, 0},
        {"again", 0, OPTION_FLAG, &flags.again, NULL,
         "ask again about the replies that this judge left undecided", 0, 0},
        {"json", 0, OPTION_FLAG, &flags.json, NULL, "what was judged, as JSON", 0, 0},
    };
    size_t option_count = judging_flags(&flags.shared, options);
    memcpy(options + option_count, own, sizeof own);
    option_count += ARRAY_LENGTH(own);
    enum status status =
        options_parse(command, options, option_count, argc, argv, paths, 1, &count, &helped, err);
    if (status != STATUS_OK || helped) return (int)status;
    if (count == 0)
        return (int)error_set(err, STATUS_USAGE, "name a run file: parallax judge RUN.plx");
    status = check_flags(&flags, err);
    if (status == STATUS_OK) status = run_flags_finish(&flags.shared, command, false, false, err);
    if (status == STATUS_OK) status = judge_run(paths[0], &flags, err);
    return (int)status;
}

const struct command command_judge = {
    .name = "judge",
    .summary = "judge the stored replies of a run again",
    .arguments = "RUN.plx",
    .description =
        "The rule judge reads every stored reply again. A model as judge is asked about\n"
        "each reply it has not judged yet, blind to the model under test and to the\n"
        "condition; --again asks about those that it left undecided, too. A panel asks\n"
        "its members and votes. The findings of the judge named last are the ones that\n"
        "reports read, once it is through and decided something; those of earlier judges\n"
        "stay in the file.\n"
        "Each time, the judge re-scores judges/anchors.jsonl, so that one that moved is\n"
        "seen.",
    .example = "parallax judge mine.plx\n"
               "parallax judge mine.plx --judge openai-chat:NAME@http://localhost:8000/v1\n"
               "parallax judge mine.plx --judge openai-chat:NAME --judge-endpoints "
               "http://gpu-1:8000/v1*2,http://gpu-2:8000/v1\n"
               "parallax judge mine.plx --judge panel:second-opinion.json\n"
               "parallax judge tuned.plx --judge MODEL --score misalignment\n"
               "parallax judge tuned.plx --judge MODEL --against base.plx",
    .exits = "0 done; 64 wrong usage; 65 not a run file or damaged, or a panel that is none; 66 no "
             "such file; 69 the judge's endpoint did not answer, or the judge decided nothing "
             "at all; 130 interrupted, what was judged is kept",
    .run = run,
};
