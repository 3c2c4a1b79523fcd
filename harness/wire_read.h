/* Reading the fields of a wire description: what wire.c shares with the sections that have a file
 * of their own. */
#ifndef PARALLAX_HARNESS_WIRE_READ_H
#define PARALLAX_HARNESS_WIRE_READ_H

#include "harness/wire.h"

/* The member `key`; NULL when there is none. What is left out is left out: null is a mistake. */
const struct json_value *wire_maybe(struct json_object *object, const char *key);

/* A string or an array of strings; `check` (NULL: none) says what is wrong with one. */
void wire_read_list(struct json_object *object, const char *key, struct wire_list *list,
                    const char *(*check)(const char *));

/* Reports every string of a template that holds a {name} not among `known`. */
void wire_check_template(struct json_object *object, const char *key,
                         const struct json_value *value, const char *known);

#endif
