/* The one file that makes threads: a loop over independent pieces of work. See parallel.h. */
#include "harness/base/parallel.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>

struct loop {
    parallel_work *work;
    void *context;
    size_t count;
    atomic_size_t next; /* the lowest index that nobody has taken */
};

static void *take_turns(void *argument)
{
    struct loop *loop = argument;
    for (;;) {
        size_t index = atomic_fetch_add(&loop->next, 1);
        if (index >= loop->count) return NULL;
        loop->work(loop->context, index);
    }
}

static size_t processors(void)
{
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0) return 1;
    return (size_t)CPU_COUNT(&set);
}

void parallel_for(size_t threads, size_t count, parallel_work *work, void *context)
{
    struct loop loop = {.work = work, .context = context, .count = count};
    pthread_t made[PARALLEL_THREADS_MAX];
    size_t made_count = 0;
    if (threads == PARALLEL_AUTO) threads = processors();
    if (threads > PARALLEL_THREADS_MAX) threads = PARALLEL_THREADS_MAX;
    if (threads > count) threads = count;

    /* A thread inherits what is blocked where it is made: signals stay with the caller, whose loop
     * counts them. */
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    while (made_count + 1 < threads &&
           pthread_create(&made[made_count], NULL, take_turns, &loop) == 0)
        made_count++;
    pthread_sigmask(SIG_SETMASK, &before, NULL);

    take_turns(&loop);
    for (size_t i = 0; i < made_count; i++) pthread_join(made[i], NULL);
}
