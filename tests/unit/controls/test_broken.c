/* The broken suite: every planted mistake is reported where it stands, all in one pass, and nothing
 * else is. */
#include <stdlib.h>

#include "controls/twin.h"
#include "harness/base/file.h"
#include "tests/test.h"

#define BROKEN TESTS_FOLDER "/fixtures/broken"

enum { LINES_MAX = 500 };

/* Appends "severity message" for each, with the root taken off. */
static void collect(const struct problems *problems, const char *severity, char **lines,
                    size_t *count)
{
    for (unsigned long i = 0; i < problems->kept && *count < LINES_MAX; i++) {
        const char *message = problems->messages[i];
        struct text line;
        text_init(&line, 0);
        CHECK(strncmp(message, BROKEN "/", strlen(BROKEN) + 1) == 0);
        text_printf(&line, "%s %s", severity, message + strlen(BROKEN) + 1);
        lines[(*count)++] = text_take(&line);
    }
}

static size_t reported(char **lines)
{
    struct problems problems;
    struct suite_report report;
    struct suite suite;
    struct twins twins;
    size_t count = 0;
    problems_init(&problems);
    suite_report_init(&report);
    suite_load(&suite, BROKEN, &problems);
    twins_load(&twins, &suite, &problems);
    suite_check(&suite, &report);
    twins_check(&twins, &report);
    collect(&problems, "error", lines, &count);
    collect(&report.errors, "error", lines, &count);
    collect(&report.warnings, "warning", lines, &count);
    twins_release(&twins);
    suite_release(&suite);
    suite_report_release(&report);
    problems_release(&problems);
    return count;
}

/* Takes the first line that begins with `expected` out of the list. */
static bool take(char **lines, size_t count, const char *expected)
{
    for (size_t i = 0; i < count; i++) {
        if (!lines[i] || strncmp(lines[i], expected, strlen(expected)) != 0) continue;
        free(lines[i]);
        lines[i] = NULL;
        return true;
    }
    return false;
}

TEST(every_planted_mistake_is_reported_and_nothing_else)
{
    char *lines[LINES_MAX];
    size_t count = reported(lines), expected = 0;
    struct text text;
    struct error err;
    text_init(&text, 0);
    CHECK_INT(file_read(BROKEN "/expected.txt", &text, &err), STATUS_OK);
    char *rest = text.data;
    for (char *line = strsep(&rest, "\n"); line; line = strsep(&rest, "\n")) {
        if (!*line) continue;
        expected++;
        if (!take(lines, count, line)) {
            printf("not reported: %s\n", line);
            CHECK(false);
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (lines[i]) printf("not expected: %s\n", lines[i]);
        CHECK(lines[i] == NULL);
        free(lines[i]);
    }
    CHECK(expected > 60);
    text_release(&text);
}

TEST(the_tiny_suite_has_no_errors)
{
    struct problems problems;
    struct suite_report report;
    struct suite suite;
    struct twins twins;
    problems_init(&problems);
    suite_report_init(&report);
    suite_load(&suite, TESTS_FOLDER "/fixtures/tiny", &problems);
    twins_load(&twins, &suite, &problems);
    suite_check(&suite, &report);
    twins_check(&twins, &report);
    CHECK_INT(problems.count, 0);
    CHECK_INT(report.errors.count, 0);
    for (unsigned long i = 0; i < report.errors.kept; i++)
        printf("%s\n", report.errors.messages[i]);
    for (unsigned long i = 0; i < report.warnings.kept; i++)
        CHECK_CONTAINS(report.warnings.messages[i], "items, fewer than 4");
    twins_release(&twins);
    suite_release(&suite);
    suite_report_release(&report);
    problems_release(&problems);
}

int main(void)
{
    return test_run_all();
}
