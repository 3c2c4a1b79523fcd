/* `parallax leaderboard`: cards of several runs, sorted axis by axis. */
#include "results/leaderboard.h"

#include <stdlib.h>

#include "harness/base/memory.h"
#include "harness/commands/compare_open.h"

/* The table of an axis needs them. */
enum { BOARD_COLUMNS_LEAST = 80 };

static enum status check(const struct leaderboard *board, bool despite, struct error *err)
{
    struct problems all;
    problems_init(&all);
    for (size_t r = 0; r < board->count && !despite; r++)
        for (unsigned long i = 0; i < board->runs[r].foreign_for.kept; i++)
            problems_add(&all, "%s", board->runs[r].foreign_for.messages[i]);
    enum status status = study_refuse(&all, "--despite shows them without a place", err);
    problems_release(&all);
    return status;
}

static enum status show(const struct leaderboard *board, const struct study_flags *flags,
                        struct error *err)
{
    struct text out;
    int columns = study_columns(flags->columns);
    text_init(&out, 0);
    if (flags->json)
        leaderboard_json(board, &out);
    else
        leaderboard_text(board, columns < BOARD_COLUMNS_LEAST ? BOARD_COLUMNS_LEAST : columns,
                         &out);
    enum status status = study_print(&out, err);
    if (!status && flags->html) {
        text_clear(&out);
        leaderboard_json(board, &out);
        status = study_write_page(flags->html, "parallax leaderboard", &out, NULL, err);
    }
    text_release(&out);
    return status;
}

static enum status over_runs(const char *const *paths, size_t count,
                             const struct study_flags *flags, struct error *err)
{
    struct study_run *opened = xcalloc(count, sizeof *opened);
    struct measures *measures = xcalloc(count, sizeof *measures);
    const struct measures *borrowed[LEADERBOARD_RUNS_MAX];
    static struct leaderboard board;
    enum status status = STATUS_OK;
    for (size_t i = 0; i < count && !status; i++) {
        status = study_open(&opened[i], paths[i], flags->aggregate, flags->k, err);
        if (!status) status = measures_take(&measures[i], &opened[i].rollup, err);
        borrowed[i] = &measures[i];
    }
    if (!status) {
        leaderboard_make(&board, borrowed, paths, count);
        status = check(&board, flags->despite, err);
        if (!status) status = show(&board, flags, err);
        leaderboard_release(&board);
    }
    for (size_t i = 0; i < count; i++) {
        measures_release(&measures[i]);
        study_close(&opened[i]);
    }
    free(measures);
    free(opened);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct study_flags flags = {0};
    const char *paths[LEADERBOARD_RUNS_MAX];
    struct study_arguments given = {.list = paths, .most = LEADERBOARD_RUNS_MAX};
    enum status status = study_parse(command, NULL, 0, &flags, argc, argv, &given, err);
    if (status || given.helped) return status;
    if (given.count == 0)
        return error_set(err, STATUS_USAGE, "name run files: parallax leaderboard A.plx B.plx");
    return over_runs(paths, given.count, &flags, err);
}

const struct command command_leaderboard = {
    .name = "leaderboard",
    .summary = "several runs, sorted axis by axis by flip accuracy",
    .arguments = "RUN.plx…",
    .description =
        "The card of every run: flip accuracy, what passes seen and read, the modality shift, R0 "
        "beside\n"
        "false alarms, over-rejection beside unsafe replies, and what is unscored. There is no "
        "total. Each\n"
        "two places are compared, paired by flips, with interval and p: better, tied, or not told "
        "apart. Partial\n"
        "runs are shown and never ranked; runs of other items, another judge or number of repeats "
        "are refused,\n"
        "naming the difference.",
    .example = "parallax leaderboard results/local/*.plx\n"
               "parallax leaderboard a.plx b.plx --html board.html\n"
               "parallax leaderboard a.plx b.plx --json > board.json",
    .exits = "0 done; 64 wrong usage; 65 not of one board, or not a run file; 66 no such file",
    .run = run,
};
