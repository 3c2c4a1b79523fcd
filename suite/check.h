/* Whole-suite checks: everything that can be wrong between files, all at once, with file and line.
 *
 * An error is what makes a number wrong or an item unusable; a warning is what a reviewer should
 * look at. Loading reports what is wrong within a line; here is what is wrong between lines, files
 * and pictures. Checks that need the twins are in controls/twin.h, those that need a judge are
 * added by the command, because this layer knows neither.
 */
#ifndef PARALLAX_SUITE_CHECK_H
#define PARALLAX_SUITE_CHECK_H

#include "suite/suite.h"

struct suite_report {
    struct problems errors, warnings;
};

void suite_report_init(struct suite_report *report);
void suite_report_release(struct suite_report *report);

/* "file:line: /field: message" for a field of an item. `where` is &report->errors or
 * &report->warnings. */
void suite_report_item(struct problems *where, const struct item *item, const char *field,
                       const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Opens and hashes every picture: a few milliseconds each. */
void suite_check(const struct suite *suite, struct suite_report *report);

#endif
