/* Lanes: one for each endpoint of a run. They say to which endpoint the next attempt goes, and
 * whether any may go at all. No socket and no clock is touched here: whoever calls passes the
 * monotonic time, so that a test can make an hour pass at once.
 *
 * Invariants
 *  1. At most `limit` attempts fly in a lane. The limit begins at LANE_START and grows by one with
 *     each answer (so it doubles with each round: slow start) until the first sign of a limit;
 *     from then on by LANE_GROWTH with each round. It grows only while it is used, and never over
 *     what the run may have in flight altogether.
 *  2. It is halved once for each *episode* of 429 (or 529): answers to attempts that had started
 *     before the halving belong to the episode that caused it and say nothing new.
 *  3. A fault (another 5xx, a broken connection, a time-out) halves nothing, because a server that
 *     breaks has not said "slower"; growth pauses for LANE_PAUSE_US.
 *  4. A lane that failed LANE_FAULTS_MAX times in a row is down while another one is up, and gets
 *     one attempt after two seconds, then four, and so on up to two minutes, until it answers. The
 *     last lane that is up never goes down: its failures are the run's.
 *
 *      up ──429 with a wait──► waiting ──► up       shut: asked to wait longer than a run waits
 *      up ──faults──► down ──one attempt──► up      out:  nothing will ever come of it
 */
#ifndef PARALLAX_HARNESS_LANES_H
#define PARALLAX_HARNESS_LANES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    LANE_START = 32,         /* attempts that fly before anything is known of an endpoint */
    LANE_GROWTH = 4,         /* more a round, once a limit was met */
    LANE_FAULTS_MAX = 3,     /* faults in a row after which a lane is down */
    LANE_PAUSE_US = 5000000, /* without growth after a fault */
    LANE_DOWN_US = 2000000,  /* the first time a lane is down; doubled each time */
    LANE_DOWN_US_MAX = 120000000
};

enum lane_state {
    LANE_UP = 0,
    LANE_WAITING, /* "waiting": the endpoint asked for a moment */
    LANE_DOWN,    /* "down" */
    LANE_SHUT,    /* "shut" */
    LANE_OUT      /* "out" */
};

struct lane {
    const char *name; /* the address; "" where there is none */
    double weight;
    size_t flying;
    double limit;
    enum lane_state state;
    int64_t until_us;  /* WAITING, DOWN, SHUT: nothing starts before */
    size_t proofs;     /* answers that still say something of the limit: it was reached */
    bool met_limit;    /* slow start is over */
    int64_t slowed_us; /* when the last episode began; 0: never */
    int64_t grow_us;   /* no growth before */
    int faults, falls; /* in a row: faults, and times down, since the last answer */
    int64_t started, answered, faulted, episodes;
    int64_t returns; /* how often it answered again after it was down */
};

struct lanes {
    struct lane *items;
    size_t count;
    double most; /* attempts in flight altogether */
};

/* What the end of an attempt says of its endpoint. */
enum lane_news {
    LANE_NOTHING = 0, /* cancelled, or only about the item */
    LANE_ANSWER,
    LANE_SLOWER, /* 429, 529 */
    LANE_FAULT
};

void lanes_init(struct lanes *lanes, size_t count, int64_t most);
void lanes_release(struct lanes *lanes);

/* Among the lanes with room the one that is least used by its weight; `avoid` (may be NULL) only
 * when there is no other. NULL when none has room. */
struct lane *lanes_choose(struct lanes *lanes, int64_t now_us, const struct lane *avoid);
/* Whether a lane beside `lane` is up, or will be before `until_us`. */
bool lanes_elsewhere(const struct lanes *lanes, const struct lane *lane, int64_t until_us);
/* When the next closed lane opens; INT64_MAX when none does. */
int64_t lanes_next_us(const struct lanes *lanes);

void lane_started(struct lane *lane);
/* `started_us` is when that attempt began. */
void lane_ended(struct lanes *lanes, struct lane *lane, enum lane_news news, int64_t started_us,
                int64_t now_us);
/* Nothing starts before `until_us`: LANE_WAITING for a wait that the run sits out, LANE_SHUT for
 * one that it does not. */
void lane_close(struct lane *lane, enum lane_state state, int64_t until_us);

const char *lane_state_word(enum lane_state state);

#endif
