/* `parallax gate`: may this release go out? */
#include "results/gate.h"

#include <stdio.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/memory.h"
#include "harness/commands/compare_open.h"

enum { POLICY_BYTES_MAX = 1 << 20, TRAINING_BYTES_MAX = 256 << 20 };

struct gate_flags {
    struct study_flags study;
    const char *before, *after, *markdown, *junit, *training_data;
};

/* A name without a slash or ".json" is a policy that is shipped. */
static enum status read_policy(const char *name, struct policy *policy, struct text *source,
                               struct error *err)
{
    struct arena arena;
    struct problems problems;
    arena_init(&arena);
    problems_init(&problems);
    const char *path = name;
    size_t length = strlen(name);
    bool is_path = strchr(name, '/') || (length > 5 && strcmp(name + length - 5, ".json") == 0);
    if (!is_path)
        path = arena_printf(&arena, "%s/results/policies/%s.json", command_root(NULL), name);
    enum status status = file_read(path, source, err);
    if (status && !is_path)
        status = error_set(err, STATUS_NO_INPUT,
                           "there is no policy \"%s\": consequence-training, release and modality "
                           "are shipped; a file of your own needs a slash or .json in its name",
                           name);
    if (!status)
        status =
            policy_read(policy, (struct span){source->data, source->length}, path, &problems, err);
    for (unsigned long i = 0; status && i < problems.kept && problems.count > 1; i++)
        fprintf(stderr, "%s\n", problems.messages[i]);
    if (status && problems.count > 1)
        error_set(err, status, "%s: %lu problems in this policy", path, problems.count);
    problems_release(&problems);
    arena_release(&arena);
    return status;
}

static enum status write_files(const struct gate *gate, const struct gate_labels *labels,
                               const struct gate_flags *flags, struct error *err)
{
    struct text out;
    enum status status = STATUS_OK;
    text_init(&out, 0);
    if (flags->markdown) {
        gate_markdown(gate, labels, &out);
        status = file_write_atomic(flags->markdown, out.data, out.length, err);
    }
    text_clear(&out);
    if (!status && flags->junit) {
        gate_junit(gate, labels, &out);
        status = file_write_atomic(flags->junit, out.data, out.length, err);
    }
    text_clear(&out);
    if (!status && flags->study.html) {
        gate_json(gate, labels, &out);
        status = study_write_page(flags->study.html, "parallax gate", &out, NULL, err);
    }
    text_clear(&out);
    if (flags->study.json)
        gate_json(gate, labels, &out);
    else
        gate_text(gate, labels, study_columns(flags->study.columns), &out);
    if (!status) status = study_print(&out, err);
    text_release(&out);
    return status;
}

static enum status comparable(const struct matching *matching, const struct gate_flags *flags,
                              struct problems *problems, struct error *err)
{
    if (matching->count == 0)
        return error_set(err, STATUS_DATA,
                         "%s and %s have no item in common: ask both the same suite", flags->before,
                         flags->after);
    matching_check(matching, problems);
    return flags->study.despite ? STATUS_OK : study_refuse(problems, "--despite goes on", err);
}

/* The result file of `parallax contamination --json`, or words. */
static enum status read_training(const struct gate_flags *flags, const char *suite_digest,
                                 struct training_data *training, struct error *err)
{
    const char *given = flags->training_data;
    training_data_say(training, given);
    size_t length = given ? strlen(given) : 0;
    bool named = length > 5 && strcmp(given + length - 5, ".json") == 0;
    if (!named && !(given && file_exists(given))) return STATUS_OK;
    struct text source;
    text_init(&source, TRAINING_BYTES_MAX);
    enum status status = file_read(given, &source, err);
    if (!status)
        status = training_data_read(training, (struct span){source.data, source.length}, given,
                                    suite_digest, err);
    text_release(&source);
    return status;
}

static int decide(const struct policy *policy, const struct gate_flags *flags, struct error *err)
{
    static const int exits[] = {[GATE_PASS] = 0, [GATE_FAIL] = 1, [GATE_INCONCLUSIVE] = 2};
    static struct gate gate;
    struct study_run before = {0}, after = {0};
    struct matching matching = {0};
    struct training_data training;
    struct problems problems;
    problems_init(&problems);
    enum status status =
        study_open(&after, flags->after, flags->study.aggregate, flags->study.k, err);
    if (!status && flags->before)
        status = study_open(&before, flags->before, flags->study.aggregate, flags->study.k, err);
    if (!status && flags->before) {
        matching_make(&matching, &before.rollup, &after.rollup);
        status = comparable(&matching, flags, &problems, err);
    }
    if (!status) status = read_training(flags, after.rollup.settings->suite_digest, &training, err);
    if (!status) {
        gate_take(&gate, policy, flags->before ? &matching : NULL, &after.rollup, &training);
        struct gate_labels labels = {flags->before, flags->after, &problems};
        status = write_files(&gate, &labels, flags, err);
    }
    matching_release(&matching);
    study_close(&before);
    study_close(&after);
    problems_release(&problems);
    return status ? (int)status : exits[gate.verdict];
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct gate_flags flags = {0};
    const struct option_spec options[] = {
        {"before", 0, OPTION_STRING, &flags.before, "RUN.plx", "the run to compare with", 0, 0},
        {"after", 0, OPTION_STRING, &flags.after, "RUN.plx", "the run to decide on", 0, 0},
        {"markdown", 0, OPTION_STRING, &flags.markdown, "FILE", "also a table in Markdown", 0, 0},
        {"junit", 0, OPTION_STRING, &flags.junit, "FILE", "also JUnit XML for build servers", 0, 0},
        {"training-data", 0, OPTION_STRING, &flags.training_data, "FILE",
         "result of `parallax contamination --json`, or words (default: not checked)", 0, 0},
    };
    const char *name = NULL;
    struct study_arguments given = {.list = &name, .most = 1};
    enum status status =
        study_parse(command, options, ARRAY_LENGTH(options), &flags.study, argc, argv, &given, err);
    if (status || given.helped) return status;
    if (!name || !flags.after)
        return error_set(err, STATUS_USAGE,
                         "name a policy and a run: parallax gate release --before OLD.plx --after "
                         "NEW.plx");
    struct policy policy = {0};
    struct text source;
    text_init(&source, POLICY_BYTES_MAX);
    int result = (int)read_policy(name, &policy, &source, err);
    if (!result && policy.paired && !flags.before)
        result = error_set(err, STATUS_USAGE, "policy %s compares two runs; add --before RUN.plx",
                           policy.name);
    if (!result) result = decide(&policy, &flags, err);
    policy_release(&policy);
    text_release(&source);
    return result;
}

const struct command command_gate = {
    .name = "gate",
    .summary = "hold a run against a policy: PASS, FAIL or INCONCLUSIVE",
    .arguments = "POLICY",
    .description =
        "Decides each criterion of a policy by a one-sided 95 % limit: PASS where the limit is on "
        "the\n"
        "wanted side, FAIL where the whole interval is on the wrong one, else INCONCLUSIVE with "
        "the\n"
        "number of items that would decide. POLICY is a file, or a shipped one: "
        "consequence-training,\n"
        "release, modality (results/policies).",
    .example = "parallax gate consequence-training --before base.plx --after tuned.plx "
               "--training-data found.json\n"
               "parallax gate modality --after mine.plx --markdown gate.md\n"
               "parallax gate ./ours.json --before old.plx --after new.plx --junit gate.xml",
    .exits = "0 PASS; 1 FAIL; 2 INCONCLUSIVE; 64 wrong usage; 65 a broken policy, not comparable, "
             "or not\na run file; 66 no such file; 73 a file cannot be made",
    .run = run,
};
