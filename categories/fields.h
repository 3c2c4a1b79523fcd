/* What every strict reader of data files needs on top of harness/base/json.h: filled strings that
 * live in an arena, plain names, and problems that point at an element of an array. Shared by
 * categories, suite and controls.
 *
 * Every getter reports at most one problem and then returns a harmless value, so that one pass
 * tells all that is wrong.
 */
#ifndef PARALLAX_CATEGORIES_FIELDS_H
#define PARALLAX_CATEGORIES_FIELDS_H

#include <stdbool.h>

#include "harness/base/json.h"
#include "harness/base/memory.h"
#include "harness/base/status.h"

/* A plain name: one or more of a-z, 0-9 and '_'. What ids, scenarios, categories and patterns are
 * made of. */
bool field_is_plain(const char *name);

/* The key must be there and hold a string that is not empty and has no white space at either
 * end. */
const char *field_string(struct json_object *object, const char *key, struct arena *arena);
/* The same, or null (then NULL). */
const char *field_null_or_string(struct json_object *object, const char *key, struct arena *arena);
/* A string that may be empty. */
const char *field_any_string(struct json_object *object, const char *key, struct arena *arena);
/* A plain name. */
const char *field_plain(struct json_object *object, const char *key, struct arena *arena);
/* One of `words` (NULL-terminated): its index, or -1 with a problem that lists them. */
int field_word(struct json_object *object, const char *key, const char *const *words);

/* "file:line: /pointer: message" for any value, an array element for one. */
void field_problem(const struct json_document *document, const struct json_value *value,
                   struct problems *problems, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Reads and parses the JSON file `path`; NULL with a problem where it cannot. `source` receives its
 * bytes and must outlive the document. `label` is what messages call the file. */
struct json_document *field_read_file(const char *path, struct text *source,
                                      struct problems *problems);

#endif
