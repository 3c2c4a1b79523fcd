/* The whole-suite check: runs its parts and says where each problem is. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "suite/checks.h"

void suite_report_init(struct suite_report *report)
{
    problems_init(&report->errors);
    problems_init(&report->warnings);
}

void suite_report_release(struct suite_report *report)
{
    problems_release(&report->errors);
    problems_release(&report->warnings);
}

void suite_report_item(struct problems *where, const struct item *item, const char *field,
                       const char *format, ...)
{
    char detail[ERROR_MESSAGE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(detail, sizeof detail, format, arguments);
    va_end(arguments);
    problems_add(where, "%s:%zu: %s: %s", item->file, item->line_number, field, detail);
}

static void check_locked(const struct suite *suite, struct suite_report *report)
{
    char said[SHA256_HEX_BYTES], found[SHA256_HEX_BYTES];
    struct error err = {0};
    struct text path;
    text_init(&path, 0); /* no cap: one path */
    text_printf(&path, "%s/%s", suite->root, SUITE_LOCKED_FILE);
    if (suite_locked_digest(suite, said)) {
        if (sha256_file(path.data, found, &err))
            problems_add(&report->errors, "%s", err.message);
        else if (strcmp(said, found) != 0)
            problems_add(&report->errors,
                         "%s.sha256: says %.12s…, and the file has %.12s…; suite/heldback/lock "
                         "writes both",
                         path.data, said, found);
    }
    text_release(&path);
}

void suite_check(const struct suite *suite, struct suite_report *report)
{
    check_locked(suite, report);
    check_relations(suite, report);
    check_queries(suite, report);
    check_pictures(suite, report);
    check_balance(suite, report);
}
