/* Which runs are of one board, and the order on each axis. */
#include "results/leaderboard.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "results/compare.h"

static const struct run_settings *settings_of(const struct leaderboard_run *run)
{
    return run->measures->rollup->settings;
}

static bool sampled_alike(const struct run_settings *a, const struct run_settings *b)
{
    const char *first = a->sampling ? a->sampling : "", *second = b->sampling ? b->sampling : "";
    return strcmp(first, second) == 0 && a->max_tokens == b->max_tokens;
}

/* Every item must be there and be the same: a share over easier items is another share. */
static void hold_against(const struct leaderboard_run *reference, struct leaderboard_run *run)
{
    struct matching matching;
    struct problems found;
    problems_init(&found);
    matching_make(&matching, reference->measures->rollup, run->measures->rollup);
    matching_check_judged(&matching, &found);
    if (matching.other_count)
        problems_add(&found, "%zu of %zu items are not the same, or not in both",
                     matching.other_count, matching.count + matching.other_count);
    for (unsigned long i = 0; i < found.kept; i++)
        problems_add(&run->foreign_for, "A = %s, B = %s: %s", reference->path, run->path,
                     found.messages[i]);
    run->foreign = found.count > 0;
    run->sampled_otherwise = !sampled_alike(settings_of(reference), settings_of(run));
    matching_release(&matching);
    problems_release(&found);
}

static const struct flips *flips_of(const struct leaderboard_run *run, enum axis axis)
{
    return &run->measures->by[ESTIMAND_SYSTEM].axes[axis].flips[CONDITION_IMAGE];
}

static bool has_place(const struct leaderboard_run *run, enum axis axis)
{
    const struct axis_measures *of = &run->measures->by[ESTIMAND_SYSTEM].axes[axis];
    return !run->partial && !run->foreign && !isnan(flips_of(run, axis)->both.value) &&
           !flips_of(run, axis)->as_bounds && !of->conditions[CONDITION_IMAGE].as_bounds;
}

/* What is compared, so that sorting needs no context. */
struct contender {
    double accuracy; /* below 0: no place */
    const char *model, *path;
    size_t run;
};

static int compare_contenders(const void *left, const void *right)
{
    const struct contender *a = left, *b = right;
    if (fabs(a->accuracy - b->accuracy) > 1e-12) return a->accuracy > b->accuracy ? -1 : 1;
    int order = strcmp(a->model, b->model);
    if (!order) order = strcmp(a->path, b->path);
    return order ? order : (a->run > b->run) - (a->run < b->run);
}

static void rank(struct leaderboard *board, enum axis axis)
{
    struct contender list[LEADERBOARD_RUNS_MAX];
    size_t count = 0;
    for (size_t r = 0; r < board->count; r++) {
        const struct leaderboard_run *run = &board->runs[r];
        if (!run->measures->by[ESTIMAND_SYSTEM].axes[axis].present) continue;
        list[count++] =
            (struct contender){has_place(run, axis) ? flips_of(run, axis)->both.value : -1,
                               settings_of(run)->model, run->path, r};
    }
    if (count) qsort(list, count, sizeof *list, compare_contenders);
    board->place_count[axis] = count;
    for (size_t i = 0; i < count; i++) {
        struct leaderboard_place *place = &board->places[axis][i];
        *place = (struct leaderboard_place){list[i].run, list[i].accuracy < 0 ? 0 : i + 1};
        if (i && place->rank && fabs(list[i].accuracy - list[i - 1].accuracy) <= 1e-12)
            place->rank = board->places[axis][i - 1].rank;
    }
}

void leaderboard_make(struct leaderboard *board, const struct measures *const *measures,
                      const char *const *paths, size_t count)
{
    memset(board, 0, sizeof *board);
    board->count = count;
    for (size_t r = 0; r < count; r++) {
        struct leaderboard_run *run = &board->runs[r];
        *run = (struct leaderboard_run){
            .path = paths[r], .measures = measures[r], .partial = measures[r]->partial};
        problems_init(&run->foreign_for);
    }
    while (board->reference < count && board->runs[board->reference].partial) board->reference++;
    if (board->reference == count) board->reference = 0;
    for (size_t r = 0; r < count; r++)
        if (r != board->reference && !board->runs[r].partial)
            hold_against(&board->runs[board->reference], &board->runs[r]);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) rank(board, (enum axis)axis);
}

void leaderboard_release(struct leaderboard *board)
{
    for (size_t r = 0; r < board->count; r++) problems_release(&board->runs[r].foreign_for);
    board->count = 0;
}
