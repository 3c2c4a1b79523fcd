/* Style and script of the rating page, made part of the binary from harness/rate_page/ at build
 * time. The style starts with that of the report. */
#ifndef PARALLAX_HARNESS_RATE_PAGE_H
#define PARALLAX_HARNESS_RATE_PAGE_H

#include <stddef.h>

extern const unsigned char rate_css[], rate_js[];
extern const size_t rate_css_length, rate_js_length;

#endif
