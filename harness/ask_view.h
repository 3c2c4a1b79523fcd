/* What is shown while a run asks: the lines below the progress line of a terminal or a log, and the
 * members of its JSON line (the schema stands in harness/README.md).
 */
#ifndef PARALLAX_HARNESS_ASK_VIEW_H
#define PARALLAX_HARNESS_ASK_VIEW_H

#include "harness/base/progress.h"
#include "harness/budget.h"
#include "harness/lanes.h"

struct ask_view {
    const struct lanes *lanes;
    const int64_t *states; /* trials of this sitting by enum trial_state */
    const struct budget *budget;
    size_t flying, waiting;
    int64_t elapsed_us;
};

/* Shows it, for the last time when `last`. */
void ask_view_show(const struct ask_view *view, struct progress *progress, bool last);

#endif
