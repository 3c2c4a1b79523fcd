/* A planted shortcut is found, and where there is none the classifier is no better than chance. */
#include "controls/shortcut.h"
#include "tests/test.h"

enum { ITEMS = 120 };

static struct category category = {.axis = AXIS_CONSEQUENCE, .path = "consequence/made"};
static struct item items[ITEMS];
static char scenarios[ITEMS][16], queries[ITEMS][64];
static const char *evidence[ITEMS];
static struct suite suite = {.items = items, .item_count = ITEMS};
static struct twins twins = {.evidence = evidence, .suite = &suite};

/* Pairs that share scenario and query; `telling` puts a word into the twins that gives the side
 * away. */
static void make(bool telling_query, bool telling_twin)
{
    for (int i = 0; i < ITEMS; i++) {
        bool hazard = i % 2;
        snprintf(scenarios[i], sizeof scenarios[i], "s%d", i / 2);
        snprintf(queries[i], sizeof queries[i], "how do i do thing %d%s", i / 2,
                 telling_query && hazard ? " quickly" : "");
        items[i] = (struct item){.scenario = scenarios[i],
                                 .query = queries[i],
                                 .expectation = hazard ? EXPECT_WARN : EXPECT_ANSWER,
                                 .category = &category,
                                 .sound = true};
        evidence[i] = telling_twin && hazard ? "A jar stands alone." : "A jar stands here.";
    }
}

TEST(a_balanced_suite_tells_nothing)
{
    struct shortcut_result result;
    struct error err;
    make(false, false);
    CHECK_INT(shortcut_run(&twins, SHORTCUT_QUERY, 0, 1, &result, &err), STATUS_OK);
    CHECK_INT(result.items, ITEMS);
    CHECK_INT(result.scenarios, ITEMS / 2);
    CHECK_NEAR(result.majority, 0.5, 1e-12);
    CHECK_NEAR(result.by_axis, 0.5, 1e-12);
    CHECK_NEAR(result.accuracy, 0.5, 1e-12);
}

TEST(a_word_that_gives_the_answer_away_is_found)
{
    struct shortcut_result result;
    struct error err;
    make(true, false);
    CHECK_INT(shortcut_run(&twins, SHORTCUT_QUERY, 0, 1, &result, &err), STATUS_OK);
    CHECK(result.accuracy > 0.99);
    make(false, true);
    CHECK_INT(shortcut_run(&twins, SHORTCUT_QUERY, 0, 1, &result, &err), STATUS_OK);
    CHECK_NEAR(result.accuracy, 0.5, 1e-12);
    CHECK_INT(shortcut_run(&twins, SHORTCUT_TWIN, 0, 1, &result, &err), STATUS_OK);
    CHECK(result.accuracy > 0.99);
}

TEST(words_of_key_facts_are_left_out)
{
    static const char *names[] = {"alone"};
    struct shortcut_result result;
    struct error err;
    make(false, true);
    for (int i = 1; i < ITEMS; i += 2) {
        items[i].evidence[0] = (struct evidence){"the jar is alone", {names, 1}, true};
        items[i].evidence_count = 1;
    }
    for (int i = 0; i < ITEMS; i += 2) {
        items[i].evidence[0] = (struct evidence){"the jar is here", {NULL, 0}, true};
        items[i].evidence_count = 1;
    }
    CHECK_INT(shortcut_run(&twins, SHORTCUT_TWIN, 0, 1, &result, &err), STATUS_OK);
    CHECK(result.accuracy < 0.6);
}

TEST(the_same_seed_gives_the_same_figure)
{
    struct shortcut_result one, two;
    struct error err;
    make(true, true);
    queries[3][0] = 'x';
    CHECK_INT(shortcut_run(&twins, SHORTCUT_QUERY, 0, 9, &one, &err), STATUS_OK);
    CHECK_INT(shortcut_run(&twins, SHORTCUT_QUERY, 0, 9, &two, &err), STATUS_OK);
    CHECK(one.accuracy == two.accuracy);
}

TEST(too_few_scenarios_are_said_so)
{
    struct shortcut_result result;
    struct error err;
    make(true, true);
    suite.item_count = 30;
    CHECK_INT(shortcut_run(&twins, SHORTCUT_QUERY, 0, 1, &result, &err), STATUS_OK);
    CHECK_INT(result.items, 30);
    CHECK_NEAR(result.accuracy, 0, 0);
    suite.item_count = ITEMS;
}

int main(void)
{
    return test_run_all();
}
