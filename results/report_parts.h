/* The parts of a report that are smaller than an axis, rendered; of measures_parts.c. */
#ifndef PARALLAX_RESULTS_REPORT_PARTS_H
#define PARALLAX_RESULTS_REPORT_PARTS_H

#include "results/measures.h"

/* Lines of at most `columns`, at least 80: micro and macro with what is missing, understanding,
 * scenarios, languages, leaks. */
void report_parts_text(const struct measures *measures, int columns, struct text *out);
/* Members of an open object: scenarios, languages, leaks, understanding. */
void report_parts_json(struct json_writer *writer, const struct measures *measures,
                       enum estimand estimand);

#endif
