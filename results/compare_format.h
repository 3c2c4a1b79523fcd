/* Cells and sentences of the studies' terminal tables. */
#ifndef PARALLAX_RESULTS_COMPARE_FORMAT_H
#define PARALLAX_RESULTS_COMPARE_FORMAT_H

#include "harness/base/json.h"
#include "results/measures.h"
#include "results/statistics_studies.h"

enum { FORMAT_BYTES = 48 };

/* Fill and return `out`; "-" for NaN. */
const char *format_percent(char out[FORMAT_BYTES], double share); /* "71.4" */
const char *format_points(char out[FORMAT_BYTES], double share);  /* "+7.1" */
const char *format_number(char out[FORMAT_BYTES], double value);  /* "0.71" */
const char *format_signed(char out[FORMAT_BYTES], double value);  /* "+0.71" */
const char *format_p(char out[FORMAT_BYTES], double p);           /* "<.001", ".042" */
/* "71.4", "12..93" where it stands as bounds, "-" where it was not asked. */
const char *format_condition(char out[FORMAT_BYTES], const struct condition_measures *condition);
/* "12..93", shares in whole percent. */
const char *format_span(char out[FORMAT_BYTES], double low, double high);
const char *format_points_between(char out[FORMAT_BYTES], double low, double high);
const char *format_signed_between(char out[FORMAT_BYTES], double low, double high);

/* A column: width above 0 aligns to the left, below 0 to the right. Foreign text is made harmless
 * and cut with "…" where it is wider. */
void format_cell(struct text *out, int width, const char *string);
/* Ends a line without blanks at its end. */
void format_end(struct text *out);
/* A sentence wrapped at `columns`; later lines are indented. Foreign text is made harmless. */
void format_wrap(struct text *out, int columns, int indent, const char *words);

void format_json_interval(struct json_writer *writer, const struct interval *interval);

#endif
