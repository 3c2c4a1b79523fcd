/* Which runs are of one board, and the order on each axis. */
#include "results/leaderboard.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
    matching_make(&matching, reference->measures->rollup, run->measures->rollup);
    matching_check_judged(&matching, &run->foreign_for);
    if (matching.other_count)
        problems_add(&run->foreign_for,
                     "%zu of %zu items are not the same, or not in both: %zu items in %s, %zu in "
                     "%s; ask both the same suite and selection",
                     matching.other_count, matching.count + matching.other_count,
                     reference->measures->rollup->items.count, reference->path,
                     run->measures->rollup->items.count, run->path);
    run->foreign = run->foreign_for.count > 0;
    run->sampled_otherwise = !sampled_alike(settings_of(reference), settings_of(run));
    matching_release(&matching);
}

static const struct flips *flips_of(const struct leaderboard_run *run, enum axis axis)
{
    return &run->measures->by[ESTIMAND_SYSTEM].axes[axis].flips[CONDITION_IMAGE];
}

static bool has_place(const struct leaderboard_run *run, enum axis axis)
{
    return !run->partial && !run->foreign && !isnan(flips_of(run, axis)->both.value) &&
           !flips_of(run, axis)->as_bounds;
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

/* ---- pairs ---- */

const char *leaderboard_pair_word(const struct leaderboard_pair *pair)
{
    switch (pair->flips.verdict) {
    case CHANGE_UNDECIDED: break;
    case CHANGE_DIFFERS: return "better";
    case CHANGE_EQUIVALENT: return "tied";
    }
    return "not told apart";
}

static void compare_pair(const struct leaderboard *board, enum axis axis,
                         struct leaderboard_pair *pair)
{
    struct matching matching;
    struct condition_value about = {ESTIMAND_SYSTEM, CONDITION_IMAGE};
    char name[96];
    snprintf(name, sizeof name, "leaderboard/%s", axis_word(axis));
    matching_make(&matching, board->runs[pair->second].measures->rollup,
                  board->runs[pair->first].measures->rollup);
    change_take(&matching, axis, &quantity_flip, &about, COMPARE_MARGIN_DEFAULT, name,
                &pair->flips);
    matching_release(&matching);
}

static void compare_places(struct leaderboard *board, enum axis axis)
{
    const struct leaderboard_place *places = board->places[axis];
    size_t ranked = 0, count = 0;
    while (ranked < board->place_count[axis] && places[ranked].rank) ranked++;
    board->neighbours[axis] = ranked > LEADERBOARD_ALL_PAIRS;
    size_t reach = board->neighbours[axis] ? 1 : ranked;
    struct leaderboard_pair *pairs = xcalloc(ranked * reach + 1, sizeof *pairs);
    double *p = xcalloc(ranked * reach + 1, sizeof *p);
    for (size_t i = 0; i < ranked; i++)
        for (size_t j = i + 1; j < ranked && j <= i + reach; j++) {
            pairs[count] =
                (struct leaderboard_pair){.first = places[i].run, .second = places[j].run};
            compare_pair(board, axis, &pairs[count]);
            p[count] = pairs[count].flips.p;
            count++;
        }
    adjust_holm(p, count);
    for (size_t i = 0; i < count; i++) {
        pairs[i].flips.p_adjusted = p[i];
        change_decide(&pairs[i].flips);
    }
    free(p);
    board->pairs[axis] = pairs;
    board->pair_count[axis] = count;
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
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        rank(board, (enum axis)axis);
        compare_places(board, (enum axis)axis);
    }
}

void leaderboard_release(struct leaderboard *board)
{
    for (size_t r = 0; r < board->count; r++) problems_release(&board->runs[r].foreign_for);
    for (int axis = AXIS_NONE; axis < AXIS_COUNT; axis++) {
        free(board->pairs[axis]);
        board->pairs[axis] = NULL;
    }
    board->count = 0;
}
