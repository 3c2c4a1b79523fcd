/* Reports: struct measures as JSON, as terminal text and as one self-contained page. Nothing is
 * computed here; two renderings of one run cannot disagree.
 */
#ifndef PARALLAX_RESULTS_REPORT_H
#define PARALLAX_RESULTS_REPORT_H

#include "results/measures.h"

/* The complete report as one JSON object, described in results/README.md. */
void report_json(const struct measures *measures, int indent, struct text *out);
/* What a leaderboard shows of a run, as one object; a point is null, with its interval, where its
 * bounds are to be read (`as_bounds`). */
void report_put_card(struct json_writer *writer, const struct measures *measures);
/* The same members, for a page that puts more beside them. */
void report_put_json(struct json_writer *writer, const struct measures *measures);

/* The table for a terminal of so many columns (at least 60). */
void report_text(const struct measures *measures, int columns, bool colour, struct text *out);
/* Several runs side by side. */
void report_compare_text(const struct measures *const *measures, size_t count, int columns,
                         bool colour, struct text *out);

struct page_options {
    const char *root;   /* where pictures are; NULL: none */
    const char *folder; /* the page's own folder, for links to the originals */
    bool embed;         /* whole pictures in the page instead of thumbnails with links */
};

/* One HTML file: inline script and style, no network, foreign text only inside one JSON block. */
enum status report_html(const struct measures *measures, const struct page_options *options,
                        struct text *out, struct error *err);

#endif
