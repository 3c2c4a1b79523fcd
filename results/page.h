/* Style and script of the page, made part of the binary from results/page/ at build time. */
#ifndef PARALLAX_RESULTS_PAGE_H
#define PARALLAX_RESULTS_PAGE_H

#include <stddef.h>

extern const unsigned char page_css[], page_js[];
extern const size_t page_css_length, page_js_length;

#endif
