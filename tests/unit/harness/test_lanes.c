/* How many may fly at an endpoint and which endpoint is next, at times that the test makes up. */
#include "harness/lanes.h"

#include "tests/test.h"

#define SECOND INT64_C(1000000)

/* Starts as many as have room and ends them all with the same news; returns how many. */
static int fly_round(struct lanes *lanes, enum lane_news news, int64_t now_us)
{
    struct lane *flown[256], *lane;
    int count = 0;
    while (count < 256 && (lane = lanes_choose(lanes, now_us, NULL))) {
        lane_started(lane);
        flown[count++] = lane;
    }
    for (int i = 0; i < count; i++) lane_ended(lanes, flown[i], news, now_us, now_us + 1000);
    return count;
}

TEST(slow_start_doubles_each_round_up_to_the_whole)
{
    struct lanes lanes;
    lanes_init(&lanes, 1, 200);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, SECOND), 32);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, 2 * SECOND), 64);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, 3 * SECOND), 128);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, 4 * SECOND), 200);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, 5 * SECOND), 200);
    lanes_release(&lanes);
    lanes_init(&lanes, 1, 3);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, SECOND), 3);
    lanes_release(&lanes);
}

TEST(an_episode_halves_once_and_growth_is_slow_afterwards)
{
    struct lanes lanes;
    lanes_init(&lanes, 1, 64);
    fly_round(&lanes, LANE_ANSWER, SECOND);
    CHECK_INT(fly_round(&lanes, LANE_SLOWER, 3 * SECOND), 64);
    CHECK_INT((int)lanes.items[0].limit, 32);
    CHECK_INT(lanes.items[0].episodes, 1);
    /* What had started before the halving says nothing new; what starts after it does. */
    lane_started(&lanes.items[0]);
    lane_ended(&lanes, &lanes.items[0], LANE_SLOWER, 3 * SECOND - 1, 4 * SECOND);
    CHECK_INT((int)lanes.items[0].limit, 32);
    lane_started(&lanes.items[0]);
    lane_ended(&lanes, &lanes.items[0], LANE_SLOWER, 4 * SECOND, 5 * SECOND);
    CHECK_INT((int)lanes.items[0].limit, 16);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, 6 * SECOND), 16);
    int second = fly_round(&lanes, LANE_ANSWER, 7 * SECOND);
    CHECK(second >= 19 && second <= 20); /* LANE_GROWTH more a round */
    for (int i = 8; i < 40; i++) fly_round(&lanes, LANE_SLOWER, i * SECOND);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, 50 * SECOND), 1); /* never less than one */
    lanes_release(&lanes);
}

TEST(faults_pause_growth_and_halve_nothing)
{
    struct lanes lanes;
    lanes_init(&lanes, 1, 64);
    struct lane *lane = &lanes.items[0];
    lane_started(lane);
    lane_ended(&lanes, lane, LANE_FAULT, SECOND, SECOND);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, 2 * SECOND), 32);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, 3 * SECOND), 32);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, SECOND + LANE_PAUSE_US), 32);
    CHECK_INT(fly_round(&lanes, LANE_ANSWER, 2 * SECOND + LANE_PAUSE_US), 64);
    /* A lone endpoint never goes down, however often it fails. */
    for (int i = 0; i < 20; i++) CHECK(fly_round(&lanes, LANE_FAULT, (10 + i) * SECOND) >= 32);
    CHECK_INT(lane->state, LANE_UP);
    lanes_release(&lanes);
}

TEST(unused_room_does_not_grow)
{
    struct lanes lanes;
    lanes_init(&lanes, 1, 64);
    for (int i = 0; i < 100; i++) {
        lane_started(&lanes.items[0]);
        lane_ended(&lanes, &lanes.items[0], LANE_ANSWER, i * SECOND, i * SECOND + 1000);
    }
    CHECK_INT((int)lanes.items[0].limit, LANE_START);
    lanes_release(&lanes);
}

TEST(weights_share_and_a_slow_endpoint_does_not_gather_the_run)
{
    struct lanes lanes;
    lanes_init(&lanes, 2, 100);
    lanes.items[0].weight = 2;
    for (int i = 0; i < 300; i++) { /* one at a time */
        struct lane *lane = lanes_choose(&lanes, SECOND, NULL);
        lane_started(lane);
        lane_ended(&lanes, lane, LANE_ANSWER, SECOND, SECOND);
    }
    CHECK_INT(lanes.items[0].started, 200);
    CHECK_INT(lanes.items[1].started, 100);
    for (int i = 0; i < 9; i++) lane_started(lanes_choose(&lanes, SECOND, NULL));
    CHECK_INT(lanes.items[0].flying, 6);
    CHECK_INT(lanes.items[1].flying, 3);
    /* Only the first one answers, so it gets everything new. */
    for (int i = 0; i < 50; i++) {
        lane_ended(&lanes, &lanes.items[0], LANE_ANSWER, SECOND, SECOND);
        lane_started(lanes_choose(&lanes, SECOND, NULL));
    }
    CHECK_INT(lanes.items[1].flying, 3);
    lanes_release(&lanes);
}

TEST(an_endpoint_that_fails_goes_down_and_proves_itself)
{
    struct lanes lanes;
    lanes_init(&lanes, 2, 8);
    struct lane *bad = &lanes.items[0], *good = &lanes.items[1];
    for (int i = 0; i < LANE_FAULTS_MAX; i++) {
        CHECK_INT(bad->state, LANE_UP);
        lane_started(bad);
        lane_ended(&lanes, bad, LANE_FAULT, SECOND, SECOND);
    }
    CHECK_INT(bad->state, LANE_DOWN);
    CHECK(lanes_choose(&lanes, SECOND, NULL) == good);
    CHECK(lanes_next_us(&lanes) == SECOND + LANE_DOWN_US);
    /* When its time is up it gets one attempt, and no second one meanwhile. */
    int64_t now = SECOND + LANE_DOWN_US;
    good->started = 1000;
    CHECK(lanes_choose(&lanes, now, NULL) == bad);
    lane_started(bad);
    CHECK(lanes_choose(&lanes, now, NULL) == good);
    lane_ended(&lanes, bad, LANE_FAULT, now, now);
    CHECK_INT(bad->state, LANE_DOWN);
    CHECK(lanes_next_us(&lanes) == now + 2 * (int64_t)LANE_DOWN_US);
    now += 2 * (int64_t)LANE_DOWN_US;
    CHECK(lanes_choose(&lanes, now, NULL) == bad);
    lane_started(bad);
    lane_ended(&lanes, bad, LANE_ANSWER, now, now);
    CHECK_INT(bad->state, LANE_UP);
    CHECK_INT(bad->returns, 1);
    CHECK_INT((int)bad->limit, 2); /* slow start again */
    /* The last one that is up stays up. */
    for (int i = 0; i < 10; i++) {
        lane_started(good);
        lane_ended(&lanes, good, LANE_FAULT, now, now);
    }
    CHECK_INT(good->state, LANE_DOWN);
    for (int i = 0; i < 10; i++) {
        lane_started(bad);
        lane_ended(&lanes, bad, LANE_FAULT, now, now);
    }
    CHECK_INT(bad->state, LANE_UP);
    lanes_release(&lanes);
}

TEST(waits_close_and_open_by_themselves)
{
    struct lanes lanes;
    lanes_init(&lanes, 2, 8);
    lane_close(&lanes.items[0], LANE_WAITING, 10 * SECOND);
    lane_close(&lanes.items[0], LANE_WAITING, 5 * SECOND); /* the longest counts */
    CHECK(lanes_choose(&lanes, 9 * SECOND, NULL) == &lanes.items[1]);
    CHECK(lanes_elsewhere(&lanes, &lanes.items[1], 10 * SECOND));
    CHECK(!lanes_elsewhere(&lanes, &lanes.items[1], 9 * SECOND));
    lane_close(&lanes.items[1], LANE_SHUT, 3600 * SECOND);
    CHECK(lanes_choose(&lanes, 9 * SECOND, NULL) == NULL);
    CHECK(lanes_next_us(&lanes) == 10 * SECOND);
    CHECK(lanes_choose(&lanes, 10 * SECOND, NULL) == &lanes.items[0]);
    lane_close(&lanes.items[0], LANE_OUT, 0);
    CHECK(lanes_choose(&lanes, 20 * SECOND, NULL) == NULL);
    CHECK(lanes_choose(&lanes, 3600 * SECOND, NULL) == &lanes.items[1]);
    lane_close(&lanes.items[1], LANE_OUT, 0);
    CHECK(lanes_choose(&lanes, 9999 * SECOND, NULL) == NULL);
    CHECK(lanes_next_us(&lanes) == INT64_MAX);
    lanes_release(&lanes);
}

TEST(the_avoided_lane_is_the_last_choice)
{
    struct lanes lanes;
    lanes_init(&lanes, 2, 8);
    CHECK(lanes_choose(&lanes, SECOND, &lanes.items[0]) == &lanes.items[1]);
    lane_close(&lanes.items[1], LANE_OUT, 0);
    CHECK(lanes_choose(&lanes, SECOND, &lanes.items[0]) == &lanes.items[0]);
    lanes_release(&lanes);
}

int main(void)
{
    return test_run_all();
}
