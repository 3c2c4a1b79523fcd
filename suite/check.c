/* The whole-suite check: runs its parts and says where each problem is. */
#include <stdarg.h>
#include <stdio.h>

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

void suite_check(const struct suite *suite, struct suite_report *report)
{
    check_relations(suite, report);
    check_queries(suite, report);
    check_pictures(suite, report);
    check_balance(suite, report);
}
