/* Typeset pictures: sent only when they show the words that the twin and the query are now. */
#include "controls/typeset.h"

#include <stdlib.h>
#include <unistd.h>

#include "controls/condition.h"
#include "harness/base/file.h"
#include "tests/test.h"

#define TINY TESTS_FOLDER "/fixtures/tiny"

static struct suite suite;
static struct twins twins;
static char root[] = "/tmp/parallax_typeset_XXXXXX";

static void write_file(const char *name, const char *data, size_t length)
{
    struct error err = {0};
    char path[256];
    snprintf(path, sizeof path, "%s/controls/typeset/consequence/%s", root, name);
    CHECK_INT(file_write_atomic(path, data, length, &err), STATUS_OK);
}

/* The index says `words` and `picture` of sill_glass, whose picture is blank paper. */
static void write_index(const char *words, const char *picture)
{
    char line[512];
    snprintf(line, sizeof line,
             "%s\n{\"item\": \"sill_glass\", \"words\": \"%s\", \"picture\": \"%s\"}\n",
             SUITE_CANARY, words, picture);
    write_file("heat.jsonl", line, strlen(line));
}

static char words_hex[SHA256_HEX_BYTES], picture_hex[SHA256_HEX_BYTES];

static void set_up(void)
{
    struct problems problems;
    struct error err = {0};
    char folder[256];
    problems_init(&problems);
    suite_load(&suite, TINY, &problems);
    twins_load(&twins, &suite, &problems);
    CHECK_INT(problems.count, 0);
    problems_release(&problems);
    CHECK(mkdtemp(root) != NULL);
    snprintf(folder, sizeof folder, "%s/controls/typeset/consequence/heat", root);
    CHECK_INT(file_make_folders(folder, &err), STATUS_OK);
    suite.root = root; /* the pictures of this test, the items and twins of the fixture */

    const struct item *item = suite_find(&suite, "sill_glass");
    struct text words, png;
    text_init(&words, 0);
    text_init(&png, 0);
    text_printf(&words, "%s\n\n%s", twins_evidence(&twins, item), item->query);
    sha256_hex(words.data, words.length, words_hex);
    picture_blank(320, 200, &png);
    sha256_hex(png.data, png.length, picture_hex);
    write_file("heat/sill_glass.png", png.data, png.length);
    text_release(&words);
    text_release(&png);
}

static enum status take(const char *id, struct part *part, struct error *err)
{
    struct problems problems;
    problems_init(&problems);
    struct typeset *typeset = typeset_load(&suite, &twins, &problems);
    enum status status = problems_to_error(&problems, STATUS_DATA, err);
    if (!status) status = typeset_picture(typeset, suite_find(&suite, id), part, err);
    CHECK(status || strcmp(part->sha256, picture_hex) == 0);
    typeset_free(typeset);
    problems_release(&problems);
    return status;
}

TEST(what_fits_is_sent)
{
    struct part part = {0};
    struct error err = {0};
    write_index(words_hex, picture_hex);
    CHECK_INT(take("sill_glass", &part, &err), STATUS_OK);
    CHECK_INT(part.width, 320);
    CHECK_INT(part.type, PICTURE_PNG);
}

TEST(other_words_are_not_sent)
{
    struct part part = {0};
    struct error err = {0};
    write_index(picture_hex, picture_hex);
    CHECK_INT(take("sill_glass", &part, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "heat.jsonl:2: /words");
    CHECK_CONTAINS(err.message, "render.py");
}

TEST(other_bytes_are_not_sent)
{
    struct part part = {0};
    struct error err = {0};
    write_index(words_hex, words_hex);
    CHECK_INT(take("sill_glass", &part, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "heat.jsonl:2: /picture");
}

TEST(what_is_missing_is_said)
{
    struct part part = {0};
    struct error err = {0};
    write_index(words_hex, picture_hex);
    CHECK_INT(take("sill_stone", &part, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "sill_stone has no typeset picture");
}

TEST(a_broken_index_is_said)
{
    static const struct {
        const char *line, *wanted;
    } cases[] = {
        {"{\"item\": \"nobody\", \"words\": \"a\", \"picture\": \"b\"}", "no item \"nobody\""},
        {"{\"item\": \"sill_glass\", \"words\": \"a\"}", "picture"},
        {"{\"item\": \"sill_glass\", \"words\": \"a\", \"picture\": \"b\", \"x\": 1}", "x"},
        {"{\"item\": \"door_order\", \"words\": \"a\", \"picture\": \"b\"}", "belongs to"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        struct part part = {0};
        struct error err = {0};
        char text[512];
        snprintf(text, sizeof text, "%s\n%s\n", SUITE_CANARY, cases[i].line);
        write_file("heat.jsonl", text, strlen(text));
        CHECK_INT(take("sill_glass", &part, &err), STATUS_DATA);
        CHECK_CONTAINS(err.message, cases[i].wanted);
        CHECK_CONTAINS(err.message, "heat.jsonl:2");
    }
}

TEST(the_check_reports_every_item)
{
    struct suite_report report;
    suite_report_init(&report);
    write_index(words_hex, picture_hex);
    typeset_check(&suite, &twins, &report);
    CHECK_INT(report.errors.count, suite.item_count - 1);
    suite_report_release(&report);
}

TEST(the_condition_is_a_picture_and_a_line_in_the_language)
{
    struct condition_builder *builder = NULL;
    struct error err = {0};
    struct chat chat;
    const struct item *item = suite_find(&suite, "sill_glass");
    write_index(words_hex, picture_hex);
    CHECK_INT(condition_builder_new(&builder, &suite, &twins, NULL, NULL, 1, &err), STATUS_OK);
    CHECK_INT(condition_build(builder, CONDITION_TYPESET, item, &chat, &err), STATUS_OK);
    CHECK_INT(chat.part_count, 2);
    CHECK_TEXT(chat.parts[0].sha256, picture_hex);
    CHECK_CONTAINS(chat.parts[1].text, "answer the message");
    const struct condition_definition *definition =
        condition_definition(builder, CONDITION_TYPESET);
    CHECK(definition->line_count >= 6);
    CHECK_TEXT(definition->lines[0].lang, "en");
    condition_builder_free(builder);
}

int main(void)
{
    char command[128];
    set_up();
    int status = test_run_all();
    twins_release(&twins);
    suite_release(&suite);
    snprintf(command, sizeof command, "rm -r %s", root);
    return system(command) ? 1 : status; /* NOLINT(cert-env33-c): a folder of our own making */
}
