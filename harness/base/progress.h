/* Progress of a long job: a line that redraws itself on a terminal, plain lines now and then in a
 * log, JSON lines for machines. */
#ifndef PARALLAX_BASE_PROGRESS_H
#define PARALLAX_BASE_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

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
};

/* AUTO chooses TERMINAL when standard error is one, else LINES. */
void progress_init(struct progress *progress, const char *verb, enum progress_mode mode,
                   int64_t total, int64_t done);
/* Cheap: draws at most ten times a second on a terminal, every ten seconds in a log. `detail` (may
 * be NULL) is shown behind the rate and ETA. */
void progress_update(struct progress *progress, int64_t done, const char *detail);
void progress_finish(struct progress *progress, const char *detail);

/* What is shown at `now_us`, without line end: at most `columns` wide, or of any width when 0; in
 * PROGRESS_JSON one object. */
void progress_line(const struct progress *progress, int64_t now_us, const char *detail,
                   size_t columns, struct text *out);

#endif
