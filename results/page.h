/* The shell of every page: one HTML file that loads nothing and sends nothing.
 *
 * Foreign text (replies, queries, model names) stands in one JSON block only, with every "<"
 * spelled \u003c, and the script puts it into the page as text. Style and script are allowed by
 * their digest, nothing else may load or run. What pages look like is results/page/, made part of
 * the binary at build time.
 */
#ifndef PARALLAX_RESULTS_PAGE_H
#define PARALLAX_RESULTS_PAGE_H

#include <stddef.h>

#include "harness/base/text.h"

extern const unsigned char page_css[], page_js[], study_js[];
extern const size_t page_css_length, page_js_length, study_js_length;

enum page_kind { PAGE_REPORT = 0, PAGE_STUDY };

/* `title` and `command` (what prints the same numbers) are made harmless here. `json` is the
 * data. */
void page_put(enum page_kind kind, const char *title, const char *command, const struct text *json,
              struct text *out);

#endif
