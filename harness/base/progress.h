/* Progress of a long job: a few lines that redraw themselves on a terminal, plain lines now and
 * then in a log, JSON lines for machines.
 *
 * Only one job is shown at a time. On a terminal its lines are taken away before a message of log.h
 * is written, and drawn again below it. */
#ifndef PARALLAX_BASE_PROGRESS_H
#define PARALLAX_BASE_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

#include "harness/base/json.h"
#include "harness/base/text.h"

enum progress_mode {
    PROGRESS_AUTO = 0,
    PROGRESS_OFF,
    PROGRESS_LINES,
    PROGRESS_TERMINAL,
    PROGRESS_JSON
};

struct progress {
    const char *verb; /* "asking", "judging" */
    enum progress_mode mode;
    int64_t total, done, started_us, drawn_us;
    int64_t done_at_start; /* work that a resumed run found finished: not part of the rate */
    bool finished;
    size_t rows_drawn; /* on a terminal: lines above the one that the cursor stands in */
};

/* What is shown beside how far the job is, its rate and its ETA. */
struct progress_detail {
    const char *words; /* behind them, in the same line; NULL: nothing */
    struct span rows;  /* further lines, each ended by '\n' */
    /* Adds members to the JSON line; may be NULL. */
    void (*put_json)(void *context, struct json_writer *writer);
    void *context;
};

/* AUTO chooses TERMINAL when standard error is one, else LINES. */
void progress_init(struct progress *progress, const char *verb, enum progress_mode mode,
                   int64_t total, int64_t done);
/* Cheap: draws at most ten times a second on a terminal, every ten seconds in a log. `detail` (may
 * be NULL) is shown behind the rate and ETA. */
void progress_update(struct progress *progress, int64_t done, const char *detail);
void progress_finish(struct progress *progress, const char *detail);

/* The same in two steps, for a detail that costs something to make: remembers `done` and says
 * whether it is time to draw; draws; draws for the last time. */
bool progress_is_due(struct progress *progress, int64_t done);
void progress_draw(struct progress *progress, const struct progress_detail *detail);
void progress_end(struct progress *progress, const struct progress_detail *detail);

/* What is shown at `now_us`, without the last line end: at most `columns` wide, or of any width
 * when 0; in PROGRESS_JSON one object. */
void progress_put(const struct progress *progress, int64_t now_us,
                  const struct progress_detail *detail, size_t columns, struct text *out);

#endif
