/* Which endpoint is next, and how many attempts it may have; the rules stand in lanes.h. */
#include "harness/lanes.h"

#include <stdlib.h>

#include "harness/base/memory.h"

void lanes_init(struct lanes *lanes, size_t count, int64_t most)
{
    lanes->count = count;
    lanes->most = (double)most;
    lanes->items = xcalloc(count, sizeof *lanes->items);
    for (size_t i = 0; i < count; i++) {
        struct lane *lane = &lanes->items[i];
        lane->name = "";
        lane->weight = 1;
        lane->limit = LANE_START < lanes->most ? LANE_START : lanes->most;
    }
}

void lanes_release(struct lanes *lanes)
{
    free(lanes->items);
    lanes->items = NULL;
    lanes->count = 0;
}

/* A lane whose time is up opens by itself; one that was down has to prove itself first. */
static bool is_open(struct lane *lane, int64_t now_us)
{
    if (lane->state == LANE_UP) return true;
    if (lane->state == LANE_OUT || now_us < lane->until_us) return false;
    if (lane->state == LANE_DOWN) return lane->flying == 0;
    lane->state = LANE_UP;
    return true;
}

/* Whether `a` is less used than `b`. Who has less in flight comes first, so that a slow endpoint
 * does not gather the whole run; between equals the one that had fewer so far. */
static bool is_less_used(const struct lane *a, const struct lane *b)
{
    double flying_a = (double)a->flying / a->weight, flying_b = (double)b->flying / b->weight;
    if (flying_a < flying_b) return true;
    if (flying_a > flying_b) return false;
    return (double)a->started / a->weight < (double)b->started / b->weight;
}

struct lane *lanes_choose(struct lanes *lanes, int64_t now_us, const struct lane *avoid)
{
    struct lane *best = NULL, *avoided = NULL;
    for (size_t i = 0; i < lanes->count; i++) {
        struct lane *lane = &lanes->items[i];
        if (!is_open(lane, now_us) || (double)lane->flying >= lane->limit) continue;
        if (lane == avoid) {
            avoided = lane;
        } else if (!best || is_less_used(lane, best)) {
            best = lane;
        }
    }
    return best ? best : avoided;
}

bool lanes_elsewhere(const struct lanes *lanes, const struct lane *lane, int64_t until_us)
{
    for (size_t i = 0; i < lanes->count; i++) {
        const struct lane *other = &lanes->items[i];
        if (other == lane || other->state == LANE_OUT || other->state == LANE_DOWN) continue;
        if (other->state == LANE_UP || other->until_us <= until_us) return true;
    }
    return false;
}

int64_t lanes_next_us(const struct lanes *lanes)
{
    int64_t next = INT64_MAX;
    for (size_t i = 0; i < lanes->count; i++) {
        const struct lane *lane = &lanes->items[i];
        bool waits = lane->state != LANE_UP && lane->state != LANE_OUT;
        if (!waits || (lane->state == LANE_DOWN && lane->flying)) continue;
        if (lane->until_us < next) next = lane->until_us;
    }
    return next;
}

void lane_started(struct lane *lane)
{
    lane->flying++;
    lane->started++;
    if ((double)lane->flying + 1 > lane->limit) lane->proofs = lane->flying;
}

/* Each answer to one of those that filled the lane proves that there is room for more. */
static void grow(const struct lanes *lanes, struct lane *lane, int64_t now_us)
{
    if (!lane->proofs) return;
    lane->proofs--;
    if (lane->limit >= lanes->most || now_us < lane->grow_us) return;
    lane->limit += lane->met_limit ? LANE_GROWTH / lane->limit : 1;
    if (lane->limit > lanes->most) lane->limit = lanes->most;
}

static void halve(struct lane *lane, int64_t started_us, int64_t now_us)
{
    if (lane->slowed_us && started_us <= lane->slowed_us) return; /* the same episode */
    lane->limit = lane->limit / 2 < 1 ? 1 : lane->limit / 2;
    lane->slowed_us = now_us;
    lane->met_limit = true;
    lane->proofs = 0;
    lane->episodes++;
}

static void count_fault(struct lanes *lanes, struct lane *lane, int64_t now_us)
{
    lane->grow_us = now_us + LANE_PAUSE_US;
    lane->faulted++;
    bool was_down = lane->state == LANE_DOWN;
    if (++lane->faults < LANE_FAULTS_MAX && !was_down) return;
    if (!lanes_elsewhere(lanes, lane, now_us)) return;
    if (was_down && now_us < lane->until_us) return; /* what flew when it went down lands late */
    int64_t wait_us = LANE_DOWN_US;
    for (int i = 0; i < lane->falls && wait_us < LANE_DOWN_US_MAX; i++) wait_us *= 2;
    lane->falls++;
    lane->limit = 1;
    lane_close(lane, LANE_DOWN, now_us + (wait_us < LANE_DOWN_US_MAX ? wait_us : LANE_DOWN_US_MAX));
}

void lane_ended(struct lanes *lanes, struct lane *lane, enum lane_news news, int64_t started_us,
                int64_t now_us)
{
    lane->flying--;
    switch (news) {
    case LANE_NOTHING: break;
    case LANE_ANSWER:
        if (lane->state == LANE_DOWN) {
            lane->state = LANE_UP;
            lane->met_limit = false;
            lane->grow_us = 0;
            lane->returns++;
        }
        lane->answered++;
        lane->faults = lane->falls = 0;
        grow(lanes, lane, now_us);
        break;
    case LANE_SLOWER: halve(lane, started_us, now_us); break;
    case LANE_FAULT: count_fault(lanes, lane, now_us); break;
    }
}

void lane_close(struct lane *lane, enum lane_state state, int64_t until_us)
{
    if (lane->state == LANE_OUT) return;
    if (state != LANE_OUT && lane->state != LANE_UP && lane->until_us > until_us) return;
    lane->state = state;
    lane->until_us = until_us;
}

const char *lane_state_word(enum lane_state state)
{
    static const char *const words[] = {"up", "waiting", "down", "shut", "out"};
    return words[state];
}
