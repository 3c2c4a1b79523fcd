/* Files of one line an item that mirror the categories: `<folder>/<axis>/<category>.jsonl`, the
 * canary first. The twins and the index of typeset pictures are kept so.
 */
#ifndef PARALLAX_CONTROLS_CONTROL_FILES_H
#define PARALLAX_CONTROLS_CONTROL_FILES_H

#include "harness/base/json.h"
#include "suite/suite.h"

struct control_line {
    const struct category *category;
    const char *file;
    size_t number;
    const struct json_document *document;
};

typedef void control_line_callback(void *context, const struct control_line *line,
                                   struct problems *problems);

/* Calls back for every line that is JSON, in path and line order, below `<root>/<folder>` and,
 * while the held-back split is unlocked, below its root. Names of files live in `arena`. */
void control_files_read(const struct suite *suite, struct arena *arena, const char *folder,
                        control_line_callback *callback, void *context, struct problems *problems);

/* The item that `object` (the line's object) names in "item", which must belong to the line's
 * category; NULL, with a problem, where there is none. */
const struct item *control_line_item(const struct suite *suite, struct arena *arena,
                                     const struct control_line *line, struct json_object *object);

#endif
