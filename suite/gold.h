/* Private to the suite layer: the parts of an item line that have rules of their own. */
#ifndef PARALLAX_SUITE_GOLD_H
#define PARALLAX_SUITE_GOLD_H

#include "categories/fields.h"
#include "suite/item.h"

enum { ITEM_NAMES_MAX = 200 };

/* Reads the array of names at `key`. Each entry is checked as suite/README.md says: lower case, no
 * white space at the ends, `*` only behind at least two letters of a word, ` ... ` only between
 * words, `@list` a plain name. What a list holds is known to the judges only. */
void names_read(struct names *names, struct json_object *object, const char *key, bool may_be_empty,
                struct arena *arena);

/* Reads the gold of the shape that follows from axis, pattern and expectation. Nothing is read when
 * the pattern or the expectation was already found wrong. */
void gold_read(struct item *item, struct json_object *gold, struct arena *arena);

#endif
