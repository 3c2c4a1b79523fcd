/* Who swaps pictures with whom: every picture once, never within a scenario, never within an axis
 * that has no more than half of the items, and always the same for a seed. */
#include "controls/swap.h"

#include <stdlib.h>

#include "harness/base/random.h"
#include "tests/test.h"

enum { MOST = 400 };

static struct item items[MOST];
static struct category categories[AXIS_COUNT];
static char ids[MOST][16], scenarios[MOST][16];
static struct suite suite;
static const struct item *partners[MOST];

static void make(const size_t *axis_sizes, size_t per_scenario)
{
    size_t count = 0;
    for (int axis = AXIS_NONE + 1; axis < AXIS_COUNT; axis++) {
        categories[axis].axis = (enum axis)axis;
        for (size_t i = 0; i < axis_sizes[axis - 1]; i++, count++) {
            snprintf(ids[count], sizeof ids[count], "i%zu", count);
            snprintf(scenarios[count], sizeof scenarios[count], "s%zu", count / per_scenario);
            items[count] = (struct item){.id = ids[count],
                                         .scenario = scenarios[count],
                                         .lang = "en",
                                         .category = &categories[axis]};
        }
    }
    suite = (struct suite){.items = items, .item_count = count};
}

static void check_derangement(bool other_axis)
{
    size_t shown[MOST] = {0};
    for (size_t i = 0; i < suite.item_count; i++) {
        CHECK(partners[i] != NULL);
        if (!partners[i]) return;
        shown[partners[i] - items]++;
        CHECK(strcmp(partners[i]->scenario, items[i].scenario) != 0);
        if (other_axis) CHECK(partners[i]->category->axis != items[i].category->axis);
    }
    for (size_t i = 0; i < suite.item_count; i++) CHECK_INT(shown[i], 1);
}

TEST(a_derangement_over_the_axes)
{
    make((size_t[]){20, 30, 40, 50, 90}, 2);
    for (uint64_t seed = 0; seed < 20; seed++) {
        swap_partners(&suite, seed, partners);
        check_derangement(true);
    }
}

/* Two scenarios a block, laid so that the circle would bring some home. */
TEST(scenarios_that_cross_axes_never_meet_themselves)
{
    make((size_t[]){60, 60, 0, 0, 0}, 1);
    for (size_t i = 0; i < suite.item_count; i++)
        snprintf(scenarios[i], sizeof scenarios[i], "s%zu", i % 60 / 15);
    for (uint64_t seed = 0; seed < 20; seed++) {
        swap_partners(&suite, seed, partners);
        check_derangement(true);
    }
}

TEST(one_axis_alone_swaps_within_itself)
{
    make((size_t[]){0, 0, 30, 0, 0}, 3);
    swap_partners(&suite, 1, partners);
    check_derangement(false);
}

TEST(nobody_to_swap_with)
{
    make((size_t[]){3, 0, 0, 0, 0}, 3);
    swap_partners(&suite, 1, partners);
    for (size_t i = 0; i < 3; i++) CHECK(partners[i] == NULL);
    make((size_t[]){0, 0, 0, 0, 0}, 1);
    swap_partners(&suite, 1, partners);
}

TEST(languages_and_splits_keep_to_themselves)
{
    make((size_t[]){10, 10, 10, 10, 10}, 1);
    for (size_t i = 0; i < suite.item_count; i++) {
        if (i % 2) items[i].lang = "es";
        items[i].heldback = i % 3 == 0;
    }
    swap_partners(&suite, 7, partners);
    check_derangement(true);
    for (size_t i = 0; i < suite.item_count; i++) {
        CHECK_TEXT(partners[i]->lang, items[i].lang);
        CHECK_INT(partners[i]->heldback, items[i].heldback);
    }
}

TEST(the_seed_decides_and_nothing_else)
{
    const struct item *again[MOST];
    make((size_t[]){20, 20, 20, 20, 20}, 2);
    swap_partners(&suite, 3, partners);
    swap_partners(&suite, 3, again);
    for (size_t i = 0; i < suite.item_count; i++) CHECK(partners[i] == again[i]);
    swap_partners(&suite, 4, again);
    size_t moved = 0;
    for (size_t i = 0; i < suite.item_count; i++) moved += partners[i] != again[i];
    CHECK(moved > suite.item_count / 2);
}

int main(void)
{
    return test_run_all();
}
