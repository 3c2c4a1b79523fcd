/* Pictures with less and less in them, for the conditions that ask how much detail a behaviour
 * hangs on. The size stays, so that a model spends as many tokens on them.
 */
#ifndef PARALLAX_CONTROLS_DEGRADE_H
#define PARALLAX_CONTROLS_DEGRADE_H

#include "harness/base/picture.h"

enum { DEGRADE_LEVELS = 5 };

/* What is done at a level from 1 to DEGRADE_LEVELS, as the words that conditions are known by. */
const char *degrade_settings(int level);

/* Appends the picture at that level as a JPEG. The same bytes give the same bytes, by the same
 * version of libjpeg-turbo. */
enum status degrade_picture(struct span bytes, int level, struct text *jpeg, struct error *err);

#endif
