/* A loop in several threads does each turn once, and really in several threads. */
#include "harness/base/parallel.h"

#include <pthread.h>
#include <signal.h>
#include <stdbool.h>

#include "harness/base/memory.h"
#include "tests/test.h"

enum { TURNS = 1000 };

static void count_turn(void *context, size_t index)
{
    unsigned char *turns = context;
    turns[index]++;
}

TEST(each_turn_is_taken_once)
{
    static const size_t threads[] = {PARALLEL_AUTO, 1, 2, PARALLEL_THREADS_MAX, 1000};
    for (size_t i = 0; i < ARRAY_LENGTH(threads); i++) {
        unsigned char turns[TURNS + 1] = {0};
        size_t wrong = 0;
        parallel_for(threads[i], TURNS, count_turn, turns);
        for (size_t k = 0; k < TURNS; k++) wrong += turns[k] != 1;
        CHECK_INT(wrong, 0);
        CHECK_INT(turns[TURNS], 0);
    }
}

TEST(no_turns_are_no_work)
{
    unsigned char turns[1] = {0};
    parallel_for(PARALLEL_THREADS_MAX, 0, count_turn, turns);
    CHECK_INT(turns[0], 0);
}

struct meeting {
    pthread_barrier_t barrier;
    pthread_t caller;
    size_t callers;
    bool blocked[4]; /* whether the thread of that turn gets SIGINT */
};

/* Comes back only when as many threads as turns are in it. */
static void meet(void *context, size_t index)
{
    struct meeting *meeting = context;
    sigset_t mask;
    pthread_sigmask(SIG_SETMASK, NULL, &mask);
    meeting->blocked[index] = sigismember(&mask, SIGINT) == 1;
    if (pthread_equal(pthread_self(), meeting->caller)) meeting->callers++;
    pthread_barrier_wait(&meeting->barrier);
}

TEST(turns_run_at_the_same_time_and_signals_stay_with_the_caller)
{
    struct meeting meeting = {.caller = pthread_self()};
    pthread_barrier_init(&meeting.barrier, NULL, ARRAY_LENGTH(meeting.blocked));
    parallel_for(ARRAY_LENGTH(meeting.blocked), ARRAY_LENGTH(meeting.blocked), meet, &meeting);
    pthread_barrier_destroy(&meeting.barrier);
    size_t blocked = 0;
    for (size_t i = 0; i < ARRAY_LENGTH(meeting.blocked); i++) blocked += meeting.blocked[i];
    CHECK_INT(meeting.callers, 1);
    CHECK_INT(blocked, ARRAY_LENGTH(meeting.blocked) - 1);
}

int main(void)
{
    return test_run_all();
}
