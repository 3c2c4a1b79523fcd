/* Conditions: two of a pair differ in exactly one part, and the query is the same bytes
 * everywhere. */
#include <stdlib.h>
#include <unistd.h>

#include "controls/condition.h"
#include "harness/base/file.h"
#include "tests/test.h"

#define TINY TESTS_FOLDER "/fixtures/tiny"

static struct suite suite;
static struct twins twins;
static struct condition_builder *builder;
static char scratch[] = "/tmp/parallax_condition_XXXXXX";

static void load(void)
{
    struct problems problems;
    struct error err = {0};
    problems_init(&problems);
    suite_load(&suite, TINY, &problems);
    twins_load(&twins, &suite, &problems);
    for (unsigned long i = 0; i < problems.kept; i++) printf("%s\n", problems.messages[i]);
    CHECK_INT(problems.count, 0);
    problems_release(&problems);
    CHECK(mkdtemp(scratch) != NULL);
    CHECK_INT(condition_builder_new(&builder, &suite, &twins, NULL, scratch, 1, &err), STATUS_OK);
    CHECK_TEXT(err.message, "");
}

static struct chat build(enum condition condition, const struct item *item)
{
    struct chat chat = {0};
    struct error err = {0};
    CHECK_INT(condition_build(builder, condition, item, &chat, &err), STATUS_OK);
    CHECK_TEXT(err.message, "");
    return chat;
}

static bool same_part(const struct part *a, const struct part *b)
{
    if (a->kind != b->kind) return false;
    if (a->kind == PART_TEXT) return strcmp(a->text, b->text) == 0;
    return strcmp(a->path, b->path) == 0 && strcmp(a->sha256, b->sha256) == 0 &&
           a->type == b->type && a->bytes == b->bytes && a->width == b->width &&
           a->height == b->height;
}

/* `with` is `without` and one picture in front. */
static void check_only_a_picture_more(const struct chat *with, const struct chat *without)
{
    CHECK_INT(with->part_count, without->part_count + 1);
    CHECK_INT(with->parts[0].kind, PART_PICTURE);
    for (size_t i = 0; i < without->part_count; i++)
        CHECK(same_part(&with->parts[i + 1], &without->parts[i]));
    for (size_t i = 0; i < without->part_count; i++) CHECK_INT(without->parts[i].kind, PART_TEXT);
}

TEST(words_go_both_ways)
{
    for (enum condition each = CONDITION_IMAGE; each < CONDITION_COUNT; each++) {
        enum condition back;
        CHECK(condition_from_word(condition_word(each), &back));
        CHECK_INT(back, each);
    }
    enum condition none;
    CHECK(!condition_from_word("none", &none));
    CHECK(!condition_from_word("swop", &none));
}

TEST(pairs_differ_in_the_picture_part_only)
{
    for (size_t i = 0; i < suite.item_count; i++) {
        const struct item *item = &suite.items[i];
        struct chat image = build(CONDITION_IMAGE, item), text = build(CONDITION_TEXT, item);
        struct chat query = build(CONDITION_QUERY, item), blank = build(CONDITION_BLANK, item);
        struct chat caption = build(CONDITION_CAPTION, item);
        check_only_a_picture_more(&image, &query);
        check_only_a_picture_more(&blank, &text);
        check_only_a_picture_more(&caption, &text);
        CHECK(same_part(&image.parts[0], &caption.parts[0]));
        CHECK(!same_part(&blank.parts[0], &caption.parts[0]));
    }
}

TEST(in_the_text_twin_words_stand_where_the_picture_stood)
{
    for (size_t i = 0; i < suite.item_count; i++) {
        const struct item *item = &suite.items[i];
        struct chat image = build(CONDITION_IMAGE, item), text = build(CONDITION_TEXT, item);
        CHECK_INT(image.part_count, 2);
        CHECK_INT(text.part_count, 2);
        CHECK_INT(image.parts[0].kind, PART_PICTURE);
        CHECK_INT(text.parts[0].kind, PART_TEXT);
        CHECK_TEXT(text.parts[0].text, twins_evidence(&twins, item));
        CHECK(same_part(&image.parts[1], &text.parts[1]));
    }
}

TEST(the_query_is_the_same_bytes_everywhere)
{
    static const enum condition asked[] = {CONDITION_IMAGE, CONDITION_TEXT, CONDITION_QUERY,
                                           CONDITION_BLANK, CONDITION_CAPTION};
    for (size_t i = 0; i < suite.item_count; i++)
        for (size_t k = 0; k < ARRAY_LENGTH(asked); k++) {
            struct chat chat = build(asked[k], &suite.items[i]);
            const struct part *last = &chat.parts[chat.part_count - 1];
            CHECK_INT(last->kind, PART_TEXT);
            CHECK_TEXT(last->text, suite.items[i].query);
            CHECK(chat.system == NULL);
        }
}

TEST(the_probe_asks_of_the_picture_alone)
{
    const struct item *item = suite_find(&suite, "sill_glass");
    struct chat probe = build(CONDITION_PROBE, item), image = build(CONDITION_IMAGE, item);
    CHECK_INT(probe.part_count, 2);
    CHECK(same_part(&probe.parts[0], &image.parts[0]));
    CHECK_TEXT(probe.parts[1].text, CONDITION_PROBE_TEXT);
}

TEST(the_blank_picture_is_written_once_with_its_digest)
{
    const struct item *item = suite_find(&suite, "sill_glass");
    struct chat blank = build(CONDITION_BLANK, item),
                again = build(CONDITION_BLANK, suite_find(&suite, "sign_open"));
    const struct part *part = &blank.parts[0];
    char hex[SHA256_HEX_BYTES];
    struct error err;
    CHECK_INT(part->width, 512);
    CHECK_INT(part->height, 384);
    CHECK_INT(part->type, PICTURE_PNG);
    CHECK_INT(sha256_file(part->path, hex, &err), STATUS_OK);
    CHECK_TEXT(hex, part->sha256);
    CHECK(again.parts[0].path == part->path);
    struct text bytes;
    text_init(&bytes, 0);
    CHECK_INT(file_read(part->path, &bytes, &err), STATUS_OK);
    CHECK_INT(bytes.length, part->bytes);
    text_release(&bytes);
}

TEST(the_system_text_is_kept_and_blank_needs_a_folder)
{
    struct condition_builder *other;
    struct error err = {0};
    struct chat chat;
    const struct item *item = suite_find(&suite, "sill_glass");
    CHECK_INT(condition_builder_new(&other, &suite, &twins, "Be kind.", NULL, 1, &err), STATUS_OK);
    CHECK_INT(condition_build(other, CONDITION_TEXT, item, &chat, &err), STATUS_OK);
    CHECK_TEXT(chat.system, "Be kind.");
    CHECK_INT(condition_build(other, CONDITION_BLANK, item, &chat, &err), STATUS_INTERNAL);
    condition_builder_free(other);
}

TEST(swap_shows_the_picture_of_somebody_else_and_the_query)
{
    for (size_t i = 0; i < suite.item_count; i++) {
        const struct item *item = &suite.items[i];
        if (item->of || item->heldback) continue; /* alone in its language and its split */
        struct chat image = build(CONDITION_IMAGE, item), swap = build(CONDITION_SWAP, item);
        CHECK_INT(swap.part_count, 2);
        CHECK_INT(swap.parts[0].kind, PART_PICTURE);
        CHECK(!same_part(&swap.parts[0], &image.parts[0]));
        CHECK(same_part(&swap.parts[1], &image.parts[1]));
    }
}

TEST(definitions_say_what_they_are_compared_with)
{
    const struct condition_definition *image = condition_definition(builder, CONDITION_IMAGE);
    CHECK_INT(image->compared_with, CONDITION_TEXT);
    CHECK(image->difference != NULL);
    CHECK_INT(condition_definition(builder, CONDITION_TEXT)->compared_with, CONDITION_NONE);
    for (enum condition a = CONDITION_IMAGE; a < CONDITION_COUNT; a++)
        for (enum condition b = CONDITION_IMAGE; b < a; b++)
            CHECK(strcmp(condition_definition(builder, a)->digest,
                         condition_definition(builder, b)->digest) != 0);
}

TEST(a_missing_twin_is_an_error_when_it_is_needed)
{
    struct chat chat;
    struct error err = {0};
    const char *kept = twins.evidence[0];
    twins.evidence[0] = NULL;
    CHECK_INT(condition_build(builder, CONDITION_TEXT, &suite.items[0], &chat, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "item door_order has no twin");
    CHECK_INT(condition_build(builder, CONDITION_IMAGE, &suite.items[0], &chat, &err), STATUS_OK);
    twins.evidence[0] = kept;
}

int main(void)
{
    char command[128];
    load();
    int status = test_run_all();
    condition_builder_free(builder);
    twins_release(&twins);
    suite_release(&suite);
    snprintf(command, sizeof command, "rm -r %s", scratch);
    return system(command) ? 1 : status; /* NOLINT(cert-env33-c): a folder of our own making */
}
