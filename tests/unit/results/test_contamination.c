/* Planted copies are found, whatever their dress; other people's words are not. */
#include "tests/test.h"

#include <ctype.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "results/contamination.h"

struct opened {
    struct suite suite;
    struct twins twins;
    struct contamination contamination;
};

static bool open_tiny(struct opened *opened)
{
    struct problems problems;
    problems_init(&problems);
    suite_load(&opened->suite, TESTS_FOLDER "/fixtures/tiny", &problems);
    twins_load(&opened->twins, &opened->suite, &problems);
    contamination_init(&opened->contamination, &opened->suite, &opened->twins);
    CHECK_INT(problems.count, 0);
    CHECK(opened->suite.item_count > 10);
    problems_release(&problems);
    return opened->suite.item_count > 10;
}

static void close_tiny(struct opened *opened)
{
    contamination_release(&opened->contamination);
    twins_release(&opened->twins);
    suite_release(&opened->suite);
}

static size_t look(struct opened *opened, const char *string)
{
    static size_t line = 0;
    size_t before = opened->contamination.count;
    contamination_look_at(&opened->contamination, span_of(string), ++line);
    return opened->contamination.count - before;
}

TEST(the_canary_is_found_once_a_line)
{
    struct opened opened;
    if (!open_tiny(&opened)) return;
    CHECK_INT(look(&opened, SUITE_CANARY), 1);
    CHECK_INT(opened.contamination.by_net[NET_CANARY], 1);
    CHECK_INT(look(&opened, "PARALLAX EVALUATION DATA, but another number"), 0);
    close_tiny(&opened);
}

TEST(twins_are_found_in_the_midst_of_other_words)
{
    struct opened opened;
    if (!open_tiny(&opened)) return;
    size_t found = 0, long_ones = 0;
    for (size_t i = 0; i < opened.suite.item_count; i++) {
        struct text dressed;
        const char *evidence = twins_evidence(&opened.twins, &opened.suite.items[i]);
        size_t words = 1;
        text_init(&dressed, 0);
        text_puts(&dressed, "Some chat, before. ");
        for (const char *c = evidence; *c; c++) {
            words += *c == ' ';
            text_putc(&dressed, (char)toupper((unsigned char)*c));
        }
        text_puts(&dressed, " And much that comes after it, in the same string of the file.");
        size_t matches = look(&opened, dressed.data);
        if (words >= CONTAMINATION_GRAM + 3) {
            long_ones++;
            found += matches > 0;
        }
        text_release(&dressed);
    }
    CHECK(long_ones > 5);
    CHECK_INT(found, long_ones);
    close_tiny(&opened);
}

TEST(a_query_alone_is_found_and_a_stranger_is_not)
{
    struct opened opened;
    if (!open_tiny(&opened)) return;
    for (size_t i = 0; i < opened.suite.item_count; i++) {
        struct text query;
        size_t words = 1;
        for (const char *c = opened.suite.items[i].query; *c; c++) words += *c == ' ';
        if (words < CONTAMINATION_WORDS_LEAST + 2) continue;
        text_init(&query, 0);
        text_printf(&query, "user:\n%s\nassistant: sure", opened.suite.items[i].query);
        CHECK(look(&opened, query.data) > 0);
        text_release(&query);
    }
    CHECK_INT(look(&opened, "The quick brown fox jumps over the lazy dog and then it sleeps for "
                            "the rest of a long and quiet afternoon in the sun."),
              0);
    CHECK_INT(look(&opened, ""), 0);
    CHECK_INT(look(&opened, "short"), 0);
    close_tiny(&opened);
}

TEST(files_of_any_shape_and_pictures)
{
    struct opened opened;
    struct error err = {0};
    char path[96];
    if (!open_tiny(&opened)) return;
    snprintf(path, sizeof path, "/tmp/parallax-contamination-%ld.jsonl", (long)getpid());
    struct text file;
    text_init(&file, 0);
    text_puts(&file, "{\"messages\": [{\"role\": \"user\", \"content\": [{\"deep\": ");
    json_quote(&file, span_of(twins_evidence(&opened.twins, &opened.suite.items[0])));
    text_puts(&file, "}]}]}\nno json at all\n[1, null, true]\n");
    CHECK_INT(file_write_atomic(path, file.data, file.length, &err), STATUS_OK);
    CHECK_INT(contamination_scan_text(&opened.contamination, path, &err), STATUS_OK);
    CHECK_INT(opened.contamination.lines, 3);
    CHECK_INT(opened.contamination.broken_lines, 1);
    CHECK(opened.contamination.count > 0);
    CHECK_INT(opened.contamination.matches[0].line, 1);
    CHECK_INT(contamination_scan_pictures(&opened.contamination,
                                          TESTS_FOLDER "/fixtures/tiny/suite/items", &err),
              STATUS_OK);
    CHECK(opened.contamination.pictures > 5);
    CHECK(opened.contamination.by_net[NET_PICTURE_BYTES] >= opened.contamination.pictures);
    contamination_finish(&opened.contamination);
    CHECK(opened.contamination.items_found > 5);
    CHECK_INT(contamination_scan_text(&opened.contamination, "/nowhere/x.jsonl", &err),
              STATUS_NO_INPUT);
    struct text out;
    text_init(&out, 0);
    contamination_json(&opened.contamination, &out);
    contamination_text(&opened.contamination, 3, 80, &out);
    CHECK_CONTAINS(out.data, "… ");
    text_release(&out);
    text_release(&file);
    unlink(path);
    close_tiny(&opened);
}

int main(void)
{
    return test_run_all();
}
