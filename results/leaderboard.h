/* Cards of several runs side by side, in the order of flip accuracy, axis by axis. There is no
 * total: an axis is no other axis's price.
 *
 * Runs are of one board where items, judge, system text, repeats and aggregator are those of the
 * first run that is not partial. Sampling and length limit stand on every card and are named where
 * they differ, because not every model lets one choose them. A partial run is shown and never
 * ranked; a run that is not of the board is refused by the caller, or shown and never ranked. On an
 * axis whose flip accuracy is only known in bounds a run has no place either.
 *
 * Whether two places differ is said pair by pair: the paired difference of flip accuracy with its
 * interval, and p adjusted by Holm over the pairs of the axis. A rank alone says nothing of that.
 */
#ifndef PARALLAX_RESULTS_LEADERBOARD_H
#define PARALLAX_RESULTS_LEADERBOARD_H

#include "results/compare.h"

/* Above so many ranked runs only neighbours in rank are compared: the number of pairs grows with
 * the square, and so does what Holm takes from each. */
enum { LEADERBOARD_RUNS_MAX = 64, LEADERBOARD_ALL_PAIRS = 16 };

struct leaderboard_run {
    const char *path;
    const struct measures *measures; /* borrowed */
    bool partial, foreign;           /* neither: ranked */
    struct problems foreign_for;     /* what makes it foreign */
    bool sampled_otherwise; /* sampling or length limit are not those of the board: said, ranked */
};

/* A line of an axis. */
struct leaderboard_place {
    size_t run;
    size_t rank; /* from 1, equal ones alike; 0: none */
};

/* Two ranked runs of an axis, the better placed one first: its flip accuracy less the other's, over
 * flips complete in both. */
struct leaderboard_pair {
    size_t first, second; /* run numbers */
    struct change flips;
};

struct leaderboard {
    struct leaderboard_run runs[LEADERBOARD_RUNS_MAX];
    size_t count, reference; /* the run that the others are held against */
    /* Ranked ones first, then by model and path: the order of arguments leaves no trace. */
    struct leaderboard_place places[AXIS_COUNT][LEADERBOARD_RUNS_MAX];
    size_t place_count[AXIS_COUNT];
    struct leaderboard_pair *pairs[AXIS_COUNT]; /* in the order of places */
    size_t pair_count[AXIS_COUNT];
    bool neighbours[AXIS_COUNT]; /* too many runs: only neighbours were compared */
};
/* "better" (the first one is), "tied" (equivalent within COMPARE_MARGIN_DEFAULT) or "not told
 * apart". */
const char *leaderboard_pair_word(const struct leaderboard_pair *pair);

/* One run at least. Finds what is partial and foreign, and ranks the rest. */
void leaderboard_make(struct leaderboard *board, const struct measures *const *measures,
                      const char *const *paths, size_t count);
void leaderboard_release(struct leaderboard *board);

/* Lines of at most `columns`, at least 80. */
void leaderboard_text(const struct leaderboard *board, int columns, struct text *out);
void leaderboard_json(const struct leaderboard *board, struct text *out);

#endif
