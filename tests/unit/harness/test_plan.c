/* The plan: which conditions, in which order, with which seeds, as which lines. */
#include "harness/plan.h"

#include <stdlib.h>

#include "tests/test.h"

enum { ITEMS = 7, CONDITIONS = 3, REPEATS = 2, TRIALS = ITEMS * CONDITIONS * REPEATS };

static const char *const scenarios[ITEMS] = {"b", "a", "b", "c", "a", "d", "e"};

static void make_order(uint64_t seed, uint32_t order[TRIALS])
{
    struct item items[ITEMS] = {0};
    const struct item *pointers[ITEMS];
    for (size_t i = 0; i < ITEMS; i++) {
        items[i].scenario = scenarios[i];
        pointers[i] = &items[i];
    }
    ask_order(pointers, ITEMS, CONDITIONS, REPEATS, seed, order);
}

static size_t item_of(uint32_t trial)
{
    return trial / (CONDITIONS * REPEATS);
}

TEST(every_trial_is_asked_once)
{
    uint32_t order[TRIALS];
    bool asked[TRIALS] = {false};
    make_order(1, order);
    for (size_t i = 0; i < TRIALS; i++) {
        CHECK(order[i] < TRIALS && !asked[order[i]]);
        if (order[i] < TRIALS) asked[order[i]] = true;
    }
}

TEST(one_repeat_after_the_other_and_scenarios_stay_together)
{
    uint32_t order[TRIALS];
    make_order(1, order);
    for (size_t i = 0; i < TRIALS; i++) {
        CHECK_INT(order[i] % REPEATS, i / (TRIALS / REPEATS));
        size_t first = i / CONDITIONS * CONDITIONS;
        CHECK_INT(item_of(order[i]), item_of(order[first]));
    }
    int changes = 0;
    for (size_t i = 1; i < TRIALS / REPEATS; i++) {
        const char *before = scenarios[item_of(order[i - 1])], *now = scenarios[item_of(order[i])];
        changes += strcmp(before, now) != 0;
    }
    CHECK_INT(changes, 4); /* five scenarios */
}

TEST(the_condition_that_comes_first_rotates)
{
    uint32_t order[TRIALS];
    int first[CONDITIONS] = {0};
    make_order(1, order);
    for (size_t i = 0; i < TRIALS; i += CONDITIONS) first[order[i] / REPEATS % CONDITIONS]++;
    for (size_t i = 0; i < CONDITIONS; i++) CHECK(first[i] > 0);
}

TEST(the_seed_decides_the_order_and_nothing_else_does)
{
    uint32_t one[TRIALS], again[TRIALS], other[TRIALS];
    make_order(1, one);
    make_order(1, again);
    make_order(2, other);
    CHECK(memcmp(one, again, sizeof one) == 0);
    CHECK(memcmp(one, other, sizeof one) != 0);
}

TEST(conditions_are_named_once_each)
{
    enum condition conditions[CONDITION_COUNT];
    size_t count;
    struct error err = {0};
    CHECK_INT(plan_conditions(NULL, conditions, &count, &err), STATUS_OK);
    CHECK_INT(count, 3);
    CHECK_INT(plan_conditions("all", conditions, &count, &err), STATUS_OK);
    CHECK_INT(count, 6);
    CHECK_INT(plan_conditions("text,image", conditions, &count, &err), STATUS_OK);
    CHECK_INT(count, 2);
    CHECK_INT(conditions[0], CONDITION_TEXT);
    CHECK_INT(plan_conditions("text,imgae", conditions, &count, &err), STATUS_USAGE);
    CHECK_CONTAINS(err.message, "imgae");
    CHECK_INT(plan_conditions("text,text", conditions, &count, &err), STATUS_USAGE);
    CHECK_CONTAINS(err.message, "twice");
    CHECK_INT(plan_conditions("text,", conditions, &count, &err), STATUS_USAGE);
    CHECK_INT(plan_conditions("", conditions, &count, &err), STATUS_USAGE);
}

TEST(a_trial_has_its_seed_for_ever)
{
    uint64_t seed = plan_trial_seed(1, "kettle_lead:image:0");
    CHECK_INT(seed, plan_trial_seed(1, "kettle_lead:image:0"));
    CHECK(seed != plan_trial_seed(1, "kettle_lead:image:1"));
    CHECK(seed != plan_trial_seed(2, "kettle_lead:image:0"));
    CHECK(seed < (uint64_t)1 << 53);
}

TEST(a_plan_line_is_as_documented)
{
    const struct chat chat = {
        .parts = {{.kind = PART_PICTURE, .path = "a/b.png", .sha256 = "00", .type = PICTURE_PNG},
                  {.kind = PART_TEXT, .text = "Is it \"safe\"?"}},
        .part_count = 2};
    struct chat with_system = chat;
    struct text out;
    text_init(&out, 4096);
    plan_put_line(&out, "x:image:0", "x", "image", 0, 7, &chat);
    CHECK_TEXT(out.data, "{\"trial\":\"x:image:0\",\"item\":\"x\",\"condition\":\"image\","
                         "\"repeat\":0,\"seed\":7,\"parts\":[{\"type\":\"image\",\"path\":"
                         "\"a/b.png\",\"mime\":\"image/png\",\"sha256\":\"00\"},{\"type\":\"text\","
                         "\"text\":\"Is it \\\"safe\\\"?\"}]}");
    with_system.system = "Be brief.";
    text_clear(&out);
    plan_put_line(&out, "x:image:0", "x", "image", 0, 7, &with_system);
    CHECK_CONTAINS(out.data, "\"system\":\"Be brief.\",\"parts\"");
    text_release(&out);
}

int main(void)
{
    return test_run_all();
}
