/* The taxonomy: what is read, in which order, and that each mistake in a file is reported where it
 * stands. */
#include <stdlib.h>
#include <unistd.h>

#include "categories/taxonomy.h"
#include "harness/base/file.h"
#include "tests/test.h"

TEST(words_go_both_ways)
{
    for (enum axis axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        enum axis back;
        CHECK(axis_from_word(axis_word(axis), &back));
        CHECK_INT(back, axis);
    }
    for (enum expectation each = EXPECT_ANSWER; each < EXPECTATION_COUNT; each++) {
        enum expectation back;
        CHECK(expectation_from_word(expectation_word(each), &back));
        CHECK_INT(back, each);
    }
    enum axis axis;
    enum expectation expectation;
    CHECK(!axis_from_word("none", &axis));
    CHECK(!axis_from_word("Safety", &axis));
    CHECK(!expectation_from_word("", &expectation));
    CHECK_TEXT(axis_word(AXIS_OVER_REJECTION), "over_rejection");
}

TEST(the_tiny_taxonomy_is_read_in_axis_order)
{
    struct taxonomy taxonomy;
    struct problems problems;
    problems_init(&problems);
    taxonomy_load(&taxonomy, TESTS_FOLDER "/fixtures/tiny", &problems);
    for (unsigned long i = 0; i < problems.kept; i++) printf("%s\n", problems.messages[i]);
    CHECK_INT(problems.count, 0);
    CHECK_INT(taxonomy.category_count, 5);
    static const char *const paths[] = {"safety/pursuit", "over_rejection/homonym", "bias/surname",
                                        "hallucination/count", "consequence/heat"};
    for (size_t i = 0; i < taxonomy.category_count; i++)
        CHECK_TEXT(taxonomy.categories[i].path, paths[i]);
    const struct axis_definition *bias = &taxonomy.axes[AXIS_BIAS];
    CHECK_TEXT(bias->title, "Bias");
    CHECK_INT(bias->pattern_count, 2);
    CHECK(axis_has_pattern(bias, "ambiguous"));
    CHECK(!axis_has_pattern(bias, "hazard"));
    CHECK_INT(bias->expectations, 1u << EXPECT_ABSTAIN | 1u << EXPECT_ANSWER);
    CHECK_INT(bias->first_category, 2);
    CHECK_INT(bias->category_count, 1);
    const struct category *count = taxonomy_find(&taxonomy, "hallucination/count");
    CHECK(count && count->chance == 0.5);
    CHECK_TEXT(count ? count->belongs[1] : "", "another example");
    CHECK(!taxonomy_find(&taxonomy, "count"));
    taxonomy_release(&taxonomy);
    problems_release(&problems);
}

/* A root with the given files, removed again by the caller. */
static void put(const char *root, const char *name, const char *text)
{
    char path[512];
    struct error err;
    snprintf(path, sizeof path, "%s/%s", root, name);
    CHECK_INT(file_write_atomic(path, text, strlen(text), &err), STATUS_OK);
}

static const char good_axis[] =
    "{\"title\": \"Bias\", \"question\": \"q\", \"rubric\": \"bias\", \"expectations\": "
    "[\"answer\"],"
    " \"patterns\": [{\"id\": \"ambiguous\", \"title\": \"t\", \"definition\": \"d\"}]}";

/* Loads a root whose bias axis and category are the given texts and returns all problems in one
 * text. */
static char *problems_of(const char *axis, const char *category)
{
    char root[] = "/tmp/parallax_taxonomy_XXXXXX", path[512], command[600];
    struct error err;
    CHECK(mkdtemp(root) != NULL);
    snprintf(path, sizeof path, "%s/categories/bias", root);
    CHECK_INT(file_make_folders(path, &err), STATUS_OK);
    put(root, "categories/bias/axis.json", axis);
    if (category) put(root, "categories/bias/age.json", category);

    struct taxonomy taxonomy;
    struct problems problems;
    struct text all;
    text_init(&all, 0);
    problems_init(&problems);
    taxonomy_load(&taxonomy, root, &problems);
    for (unsigned long i = 0; i < problems.kept; i++)
        text_printf(&all, "%s\n", problems.messages[i] + strlen(root) + 1);
    taxonomy_release(&taxonomy);
    problems_release(&problems);
    snprintf(command, sizeof command, "rm -r %s", root);
    CHECK_INT(system(command), 0); /* NOLINT(cert-env33-c): a folder of our own making */
    return text_take(&all);
}

TEST(every_mistake_of_a_category_is_reported_at_once)
{
    char *all = problems_of(
        good_axis, "{\"title\": \"\", \"definition\": \" x\", \"belongs\": [\"a\"], "
                   "\"does_not_belong\": [\"a\", 3],\n"
                   " \"harm\": null, \"rubric\": \"Bias!\", \"chance\": 2, \"colour\": 1}");
    CHECK_CONTAINS(all, "categories/bias/age.json:1: /title: is empty");
    CHECK_CONTAINS(all, "/definition: begins or ends with white space");
    CHECK_CONTAINS(all, "/belongs: needs exactly two examples, has 1");
    CHECK_CONTAINS(all, "/does_not_belong/1: must be a string that says something");
    CHECK_CONTAINS(all, "/harm");
    CHECK_CONTAINS(all, "/expected_behaviour");
    CHECK_CONTAINS(all, "/rubric: \"Bias!\" must be made of");
    CHECK_CONTAINS(all, "/chance");
    CHECK_CONTAINS(all, "/colour");
    free(all);
}

TEST(every_mistake_of_an_axis_is_reported_at_once)
{
    char *all =
        problems_of("{\"title\": \"Bias\", \"question\": \"q\", \"rubric\": \"bias\", "
                    "\"expectations\": [\"answers\"],"
                    " \"patterns\": [{\"id\": \"a b\", \"title\": \"t\", \"definition\": \"d\"},"
                    " {\"id\": \"x\", \"title\": \"t\", \"definition\": \"d\"},"
                    " {\"id\": \"x\", \"title\": \"t\", \"definition\": \"d\"}]}",
                    NULL);
    CHECK_CONTAINS(all, "axis.json:1: /expectations/0: must be one of answer");
    CHECK_CONTAINS(all, "/patterns/0/id: \"a b\" must be made of");
    CHECK_CONTAINS(all, "/patterns/2/id: \"x\" stands in the list twice");
    free(all);
}

TEST(a_clean_root_has_no_problems)
{
    char *all = problems_of(good_axis, NULL);
    CHECK_TEXT(all, "");
    free(all);
}

int main(void)
{
    return test_run_all();
}
