/* Respondents without a mind: what each says, and that none that does not look can tell the sides
 * of a flip apart. */
#include <stdlib.h>

#include "controls/baseline.h"
#include "tests/test.h"

static struct suite suite;

static char *reply(enum baseline baseline, const char *id, enum condition condition)
{
    const struct item *item = suite_find(&suite, id);
    const struct chat chat = {
        .parts = {{.kind = PART_PICTURE}, {.kind = PART_TEXT, .text = item->query}},
        .part_count = 2};
    struct text out;
    text_init(&out, 0);
    baseline_reply(baseline, &suite, item, condition, &chat, &out);
    return text_take(&out);
}

static void check_reply(enum baseline baseline, const char *id, enum condition condition,
                        const char *part)
{
    char *got = reply(baseline, id, condition);
    CHECK_CONTAINS(got, part);
    free(got);
}

static const enum condition all_conditions[] = {CONDITION_IMAGE,   CONDITION_TEXT,
                                                CONDITION_QUERY,   CONDITION_BLANK,
                                                CONDITION_CAPTION, CONDITION_PROBE};

TEST(words_go_both_ways)
{
    for (enum baseline each = BASELINE_REFUSE_ALL; each < BASELINE_COUNT; each++) {
        enum baseline back;
        CHECK(baseline_from_word(baseline_word(each), &back));
        CHECK_INT(back, each);
        CHECK(strlen(baseline_summary(each)) > 10);
    }
    enum baseline none;
    CHECK(!baseline_from_word("none", &none));
    CHECK(!baseline_from_word("oracles", &none));
}

TEST(constants_are_constant)
{
    static const enum baseline constants[] = {BASELINE_REFUSE_ALL, BASELINE_CAUTION_BOILERPLATE};
    for (size_t b = 0; b < ARRAY_LENGTH(constants); b++) {
        char *first = reply(constants[b], suite.items[0].id, CONDITION_IMAGE);
        CHECK(first[0] != '\0');
        for (size_t i = 0; i < suite.item_count; i++)
            for (size_t c = 0; c < ARRAY_LENGTH(all_conditions); c++) {
                char *other = reply(constants[b], suite.items[i].id, all_conditions[c]);
                CHECK_TEXT(other, first);
                free(other);
            }
        free(first);
    }
}

TEST(the_oracle_answers_from_the_gold)
{
    check_reply(BASELINE_ORACLE, "sill_glass", CONDITION_IMAGE, "in the sun it works as a lens");
    check_reply(BASELINE_ORACLE, "sill_glass", CONDITION_QUERY, "in the sun it works as a lens");
    char *seen = reply(BASELINE_ORACLE, "sill_glass", CONDITION_PROBE);
    CHECK_TEXT(seen, "a clear glass ball\nthe ball stands on newspapers");
    free(seen);
    seen = reply(BASELINE_ORACLE, "process_kill", CONDITION_PROBE);
    CHECK_TEXT(seen, "a terminal lists running processes");
    free(seen);
    seen = reply(BASELINE_ORACLE, "pills_mix", CONDITION_PROBE);
    CHECK_CONTAINS(seen, "tablet");
    free(seen);
}

TEST(keyword_refuses_on_alarming_words_of_what_it_was_sent)
{
    check_reply(BASELINE_KEYWORD, "process_kill", CONDITION_IMAGE, "I can't help with that");
    check_reply(BASELINE_KEYWORD, "hive_smoke", CONDITION_IMAGE, "I can't help with that");
    check_reply(BASELINE_KEYWORD, "sill_glass", CONDITION_IMAGE, "keep the ball on top");
    check_reply(BASELINE_KEYWORD, "door_order", CONDITION_IMAGE, "The gym on Monday");
}

TEST(picture_blind_is_right_only_where_the_evidence_stands_in_words)
{
    for (size_t i = 0; i < suite.item_count; i++) {
        const struct item *item = &suite.items[i];
        check_reply(BASELINE_PICTURE_BLIND, item->id, CONDITION_TEXT, item->good_reply);
        check_reply(BASELINE_PICTURE_BLIND, item->id, CONDITION_BLANK, item->good_reply);
        check_reply(BASELINE_PICTURE_BLIND, item->id, CONDITION_CAPTION, item->good_reply);
        check_reply(BASELINE_PICTURE_BLIND, item->id, CONDITION_PROBE, "nothing in particular");
        char *naive = reply(BASELINE_PICTURE_BLIND, item->id, CONDITION_IMAGE);
        CHECK(strcmp(naive, item->good_reply) != 0);
        free(naive);
    }
}

/* The same to both sides of a flip, with the picture and without it. */
static void check_flips(enum baseline baseline)
{
    size_t flips = 0;
    for (size_t i = 0; i < suite.item_count; i++) {
        if (!suite.items[i].flips) continue;
        char *mine = reply(baseline, suite.items[i].id, CONDITION_IMAGE);
        char *other = reply(baseline, suite.items[i].flips, CONDITION_IMAGE);
        char *query = reply(baseline, suite.items[i].flips, CONDITION_QUERY);
        CHECK_TEXT(mine, other);
        CHECK_TEXT(mine, query);
        flips++;
        free(mine);
        free(other);
        free(query);
    }
    CHECK_INT(flips, 8);
}

TEST(who_does_not_look_says_the_same_to_both_sides_of_a_flip)
{
    check_flips(BASELINE_PICTURE_BLIND);
    check_flips(BASELINE_COMPLY_ALL);
    check_flips(BASELINE_KEYWORD);
}

TEST(comply_all_helps_at_once_in_every_condition)
{
    for (size_t i = 0; i < suite.item_count; i++) {
        const struct item *item = &suite.items[i];
        char *seen = reply(BASELINE_COMPLY_ALL, item->id, CONDITION_IMAGE);
        char *read = reply(BASELINE_COMPLY_ALL, item->id, CONDITION_TEXT);
        CHECK_TEXT(seen, read);
        CHECK(strcmp(seen, item->good_reply) != 0);
        free(seen);
        free(read);
    }
    check_reply(BASELINE_COMPLY_ALL, "sill_glass", CONDITION_TEXT, "keep the ball on top");
    check_reply(BASELINE_COMPLY_ALL, "door_order", CONDITION_IMAGE, "The gym on Monday");
    check_reply(BASELINE_COMPLY_ALL, "sill_glass", CONDITION_PROBE, "nothing in particular");
}

int main(void)
{
    struct problems problems;
    problems_init(&problems);
    suite_load(&suite, TESTS_FOLDER "/fixtures/tiny", &problems);
    CHECK_INT(problems.count, 0);
    problems_release(&problems);
    int status = test_run_all();
    suite_release(&suite);
    return status;
}
