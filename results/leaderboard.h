/* Cards of several runs side by side, in the order of flip accuracy, axis by axis. There is no
 * total: an axis is no other axis's price.
 *
 * Runs are of one board where items, judge, system text, repeats and aggregator are those of the
 * first run that is not partial. Sampling and length limit stand on every card and are named where
 * they differ, because not every model lets one choose them. A partial run is shown and never
 * ranked; a run that is not of the board is refused by the caller, or shown and never ranked. On an
 * axis whose flip accuracy is only known in bounds a run has no place either.
 */
#ifndef PARALLAX_RESULTS_LEADERBOARD_H
#define PARALLAX_RESULTS_LEADERBOARD_H

#include "results/measures.h"

enum { LEADERBOARD_RUNS_MAX = 64 };

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

struct leaderboard {
    struct leaderboard_run runs[LEADERBOARD_RUNS_MAX];
    size_t count, reference; /* the run that the others are held against */
    /* Ranked ones first, then by model and path: the order of arguments leaves no trace. */
    struct leaderboard_place places[AXIS_COUNT][LEADERBOARD_RUNS_MAX];
    size_t place_count[AXIS_COUNT];
};

/* One run at least. Finds what is partial and foreign, and ranks the rest. */
void leaderboard_make(struct leaderboard *board, const struct measures *const *measures,
                      const char *const *paths, size_t count);
void leaderboard_release(struct leaderboard *board);

/* Lines of at most `columns`, at least 80. */
void leaderboard_text(const struct leaderboard *board, int columns, struct text *out);
void leaderboard_json(const struct leaderboard *board, struct text *out);

#endif
