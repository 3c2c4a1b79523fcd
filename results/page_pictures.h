/* Pictures inside a page, each once and by its digest. */
#ifndef PARALLAX_RESULTS_PAGE_PICTURES_H
#define PARALLAX_RESULTS_PAGE_PICTURES_H

#include <stdbool.h>
#include <stddef.h>

#include "harness/base/json.h"

struct page_picture {
    const char *sha256; /* what the file must have */
    const char *path;   /* under the root */
};

/* An object {digest: data URI} of JPEG thumbnails of 360 pixels, together some 8 MB at most, or
 * with `embed` of the whole files. A picture that is not there, is another one or cannot be read is
 * left out: the page says so in its place. `root` NULL: an empty object. The order of `list` is
 * lost. */
void page_pictures_put(struct json_writer *writer, const char *root, struct page_picture *list,
                       size_t count, bool embed);

#endif
