/* A loop whose turns may run at the same time.
 *
 * For work that is many independent pieces and nothing else: reading a hundred files at the start
 * of a run. The program is otherwise one thread, and is so again when parallel_for returns. What
 * comes of the loop must not depend on which turn ran first: a turn writes only what belongs to its
 * own index (its arena, its problems), and the caller puts the pieces together in index order
 * afterwards. Of what is below this layer, arenas, texts, digests, files and JSON documents may be
 * used by several threads as long as each has its own.
 */
#ifndef PARALLAX_BASE_PARALLEL_H
#define PARALLAX_BASE_PARALLEL_H

#include <stddef.h>

enum {
    PARALLEL_AUTO = 0,       /* as many threads as there are processors for this process */
    PARALLEL_THREADS_MAX = 8 /* a suite is read in 20 ms by one: more threads only cost memory */
};

typedef void parallel_work(void *context, size_t index);

/* Calls `work` once for each index below `count`, in at most `threads` threads, the caller's among
 * them, and returns when every call has. Each turn takes the lowest index that none has taken. A
 * thread that cannot be made is done without. No signal is delivered to the threads made here. */
void parallel_for(size_t threads, size_t count, parallel_work *work, void *context);

#endif
