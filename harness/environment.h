/* Variables of the environment that say who we are to a provider, and the `.env` file of the
 * working directory, which fills in keys that the environment lacks.
 *
 * Only names that a wire lists as its keys or its region are ever looked up there: a file that came
 * with somebody's folder must not be able to send a key elsewhere, or to change what a program that
 * we start does.
 */
#ifndef PARALLAX_HARNESS_ENVIRONMENT_H
#define PARALLAX_HARNESS_ENVIRONMENT_H

#include <stddef.h>

/* The value of the environment, else of `.env`; NULL when it is empty in both or in neither. The
 * file is read once and its strings live for ever. */
const char *environment_key(const char *name);

/* Finds NAME=VALUE in the text of a `.env` file; `export ` before it, blanks around it, one pair of
 * quotes around the value and lines that begin with '#' are understood, nothing is expanded, the
 * last line of a name counts. Writes the value (cut at `size`) and returns it; NULL when there is
 * none or it is empty. */
const char *environment_find(const char *source, const char *name, char *value, size_t size);

#endif
