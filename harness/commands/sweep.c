/* `parallax sweep`: does behaviour follow a covariate of training? */
#include "results/sweep.h"

#include <stdio.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/memory.h"
#include "harness/commands/compare_open.h"
#include "results/judge_account.h"

enum { STUDY_BYTES_MAX = 1 << 20 };

struct sweep_flags {
    struct study_flags study;
    double margin; /* points */
};

/* The runs of a study stand relative to its own folder. */
static const char *beside(struct arena *arena, const char *study, const char *path)
{
    const char *slash = strrchr(study, '/');
    if (path[0] == '/' || !slash) return path;
    return arena_printf(arena, "%.*s/%s", (int)(slash - study), study, path);
}

static enum status take(const struct sweep_study *study, const char *file,
                        const struct sweep_flags *flags, struct error *err)
{
    static struct sweep sweep;
    static struct drift drift;
    static struct study_run opened[SWEEP_RUNS_MAX];
    const struct rollup *runs[SWEEP_RUNS_MAX];
    struct arena arena;
    struct problems problems;
    struct text out;
    enum status status = STATUS_OK;
    text_init(&out, 0);
    arena_init(&arena);
    problems_init(&problems);
    for (size_t i = 0; i < study->count && !status; i++) {
        status = study_open(&opened[i], beside(&arena, file, study->runs[i].path),
                            flags->study.aggregate, flags->study.k, err);
        runs[i] = &opened[i].rollup;
    }
    if (status) goto out;
    drift_make(&drift, runs, study->count, NULL, &problems);
    for (size_t i = 1; i < study->count; i++)
        scorers_compare(runs[0]->run, runs[i]->run,
                        arena_printf(&arena, "in %s", run_file_path(runs[0]->run)),
                        arena_printf(&arena, "in %s", run_file_path(runs[i]->run)), &problems);
    if (!flags->study.despite && (status = study_refuse(&problems, "--despite goes on", err)))
        goto out;
    if (drift.items == 0) {
        status =
            error_set(err, STATUS_DATA, "no item is the same in all of the %zu runs", study->count);
        goto out;
    }
    if ((status = sweep_take(&sweep, study, &drift, flags->margin / 100, err))) goto out;
    if (flags->study.json)
        sweep_json(&sweep, &problems, &out);
    else
        sweep_text(&sweep, &problems, study_columns(flags->study.columns), &out);
    status = study_print(&out, err);
    if (!status && flags->study.html) {
        text_clear(&out);
        sweep_json(&sweep, &problems, &out);
        status = study_write_page(flags->study.html, "parallax sweep", &out, NULL, err);
    }
out:
    drift_release(&drift);
    for (size_t i = 0; i < study->count; i++) study_close(&opened[i]);
    problems_release(&problems);
    arena_release(&arena);
    text_release(&out);
    return status;
}

static enum status read_and_take(const char *path, const struct sweep_flags *flags,
                                 struct error *err)
{
    struct sweep_study study = {0};
    struct problems problems;
    struct text source;
    problems_init(&problems);
    text_init(&source, STUDY_BYTES_MAX);
    enum status status = file_read(path, &source, err);
    if (!status)
        status =
            sweep_read(&study, (struct span){source.data, source.length}, path, &problems, err);
    for (unsigned long i = 0; status && i < problems.kept && problems.count > 1; i++)
        fprintf(stderr, "%s\n", problems.messages[i]);
    if (status && problems.count > 1)
        error_set(err, status, "%s: %lu problems in this study", path, problems.count);
    if (!status) status = take(&study, path, flags, err);
    sweep_release(&study);
    problems_release(&problems);
    text_release(&source);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct sweep_flags flags = {.margin = 100 * COMPARE_MARGIN_DEFAULT};
    const struct option_spec options[] = {
        {"margin", 0, OPTION_NUMBER, &flags.margin, "POINTS",
         "the first level that is worse than the base by more than this (default 5)", 0.1, 50},
    };
    const char *path = NULL;
    struct study_arguments given = {.list = &path, .most = 1};
    enum status status =
        study_parse(command, options, ARRAY_LENGTH(options), &flags.study, argc, argv, &given, err);
    if (status || given.helped) return status;
    if (!path) return error_set(err, STATUS_USAGE, "name a study: parallax sweep STUDY.json");
    return read_and_take(path, &flags, err);
}

const struct command command_sweep = {
    .name = "sweep",
    .summary = "does behaviour follow a covariate of training?",
    .arguments = "STUDY.json",
    .description =
        "Runs of models trained alike but for one covariate (rank, harmful fraction, step), with "
        "several\n"
        "training seeds a level: rates with the spread over seeds, the gap between seen and read "
        "at each\n"
        "level, trends and their tests, and the slope with an interval. The study names the "
        "covariate, and\n"
        "of each run its file, level and seed, or that it is the base model.",
    .example = "parallax sweep rank.json\n"
               "{\"study\": \"rank\", \"covariate\": \"LoRA rank\", \"log2\": true, \"runs\": [\n"
               "  {\"run\": \"base.plx\", \"base\": true},\n"
               "  {\"run\": \"r4_s0.plx\", \"level\": 4, \"seed\": 0}, …]}",
    .exits = "0 done; 64 wrong usage; 65 a broken study, not comparable, or not a run file; 66 no "
             "such file",
    .run = run,
};
