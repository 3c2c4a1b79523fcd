/* `parallax drift`: what moved over releases. */
#include "results/drift.h"

#include <string.h>

#include "harness/base/file.h"
#include "harness/base/memory.h"
#include "harness/commands/compare_open.h"

enum { WORDS_MAX = DRIFT_RUNS_MAX + DRIFT_FAMILIES_MAX };

struct drift_flags {
    struct study_flags study;
    const char *estimand;
    double margin;
};

/* What the command line says: "NAME:" opens a family, "v1.plx,v1_again.plx" is one release that was
 * run twice, everything else a release. Paths live in the arena. */
static enum status read_plan(const char *const *words, size_t count, struct arena *arena,
                             struct drift_plan *plan, const char **paths, size_t *runs,
                             struct error *err)
{
    *plan = (struct drift_plan){0};
    *runs = 0;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(words[i]);
        if (length > 1 && words[i][length - 1] == ':') {
            if (length > DRIFT_FAMILY_BYTES || plan->family_count == DRIFT_FAMILIES_MAX)
                return error_set(err, STATUS_USAGE,
                                 "\"%s\": at most %d families, their names under %d bytes",
                                 words[i], DRIFT_FAMILIES_MAX, DRIFT_FAMILY_BYTES);
            memcpy(plan->families[plan->family_count++], words[i], length - 1);
            continue;
        }
        if (plan->family_count == 0) plan->family_count = 1;
        plan->family_of[plan->release_count] = plan->family_count - 1;
        bool one = file_exists(words[i]);
        for (const char *at = words[i]; at; (*runs)++) {
            size_t name = one ? strlen(at) : strcspn(at, ",");
            if (*runs == DRIFT_RUNS_MAX)
                return error_set(err, STATUS_USAGE, "more than %d runs", DRIFT_RUNS_MAX);
            plan->release_of[*runs] = plan->release_count;
            paths[*runs] = arena_strndup(arena, at, name);
            at = at[name] ? at + name + 1 : NULL;
        }
        plan->release_count++;
    }
    return STATUS_OK;
}

static enum status over_releases(const struct drift_plan *plan, const char *const *paths,
                                 size_t count, const struct drift_flags *flags, struct error *err)
{
    static struct drift drift;
    struct study_run opened[DRIFT_RUNS_MAX] = {0};
    const struct rollup *runs[DRIFT_RUNS_MAX];
    struct problems problems;
    enum estimand estimand;
    struct text out;
    text_init(&out, 0);
    problems_init(&problems);
    drift.common = NULL;
    drift.people = NULL;
    enum status status = study_estimand(flags->estimand, &estimand, err);
    for (size_t i = 0; i < count && !status; i++) {
        status = study_open(&opened[i], paths[i], flags->study.aggregate, flags->study.k, err);
        runs[i] = &opened[i].rollup;
    }
    if (status) goto out;
    drift_make(&drift, runs, count, plan, &problems);
    if (!flags->study.despite && (status = study_refuse(&problems, "--despite goes on", err)))
        goto out;
    if (drift.items == 0) {
        status = error_set(err, STATUS_DATA, "no item is the same in all of the %zu runs", count);
        goto out;
    }
    drift_take(&drift, estimand, flags->margin / 100);
    if ((status = drift_take_people(&drift, err))) goto out;
    struct drift_labels labels = {paths, &problems};
    if (flags->study.json)
        drift_json(&drift, &labels, &out);
    else
        drift_text(&drift, &labels, study_columns(flags->study.columns), &out);
    status = study_print(&out, err);
    if (!status && flags->study.html) {
        text_clear(&out);
        drift_json(&drift, &labels, &out);
        status = study_write_page(flags->study.html, "parallax drift", &out, NULL, err);
    }
out:
    drift_release(&drift);
    for (size_t i = 0; i < count; i++) study_close(&opened[i]);
    problems_release(&problems);
    text_release(&out);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct drift_flags flags = {.margin = 100 * COMPARE_MARGIN_DEFAULT};
    const struct option_spec options[] = {
        {"margin", 0, OPTION_NUMBER, &flags.margin, "POINTS",
         "equivalent when the 90 % interval is within this (default 5)", 0.1, 50},
        {"estimand", 0, OPTION_STRING, &flags.estimand, "WHICH", "system (default) or model", 0, 0},
    };
    const char *words[WORDS_MAX], *paths[DRIFT_RUNS_MAX];
    static struct drift_plan plan;
    size_t runs;
    struct study_arguments given = {.list = words, .most = WORDS_MAX};
    enum status status =
        study_parse(command, options, ARRAY_LENGTH(options), &flags.study, argc, argv, &given, err);
    if (status || given.helped) return status;
    struct arena arena;
    arena_init(&arena);
    status = read_plan(words, given.count, &arena, &plan, paths, &runs, err);
    if (!status && runs < 2)
        status = error_set(err, STATUS_USAGE,
                           "name two or more runs in release order: parallax drift V1.plx V2.plx");
    if (!status) status = over_releases(&plan, paths, runs, &flags, err);
    arena_release(&arena);
    return status;
}

const struct command command_drift = {
    .name = "drift",
    .summary = "what moved over releases, and whether it was refusing",
    .arguments = "[FAMILY:] V1.plx V2.plx…",
    .description =
        "Runs in release order: how many items pass in each condition, the paired change between "
        "adjacent\n"
        "releases and from the first to the last, the change of the modality shift, and the change "
        "of\n"
        "unsafe replies, split exactly into declining less and less safe help. Runs joined by "
        "commas "
        "are one\n"
        "release asked again: how far it moves from itself is the noise floor; models of two names "
        "in one\n"
        "release need --despite (an alias). \"NAME:\" opens a family, and changes are taken within "
        "families.",
    .example = "parallax drift v1.plx v2.plx v3.plx\n"
               "parallax drift v1.plx,v1_again.plx v2.plx\n"
               "parallax drift ours: v1.plx v2.plx theirs: w1.plx w2.plx --json",
    .exits = "0 done; 64 wrong usage; 65 not comparable, or not a run file; 66 no such file",
    .run = run,
};
