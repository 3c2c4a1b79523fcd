/* Pictures that no item has and a condition needs: neutral ones, made once per size, and degraded
 * ones, made once per picture and level. They are written below a scratch folder beside the run
 * file, since what is sent is a file.
 */
#ifndef PARALLAX_CONTROLS_MADE_PICTURES_H
#define PARALLAX_CONTROLS_MADE_PICTURES_H

#include "harness/base/chat.h"
#include "suite/suite.h"

struct made_pictures;

/* `scratch` NULL: nothing may be made. */
struct made_pictures *made_pictures_new(const struct suite *suite, const char *scratch);
void made_pictures_free(struct made_pictures *made); /* NULL is fine */

/* Neutral grey, as large as the item's picture. Strings of `part` live as long as `made`. */
enum status made_picture_blank(struct made_pictures *made, const struct item *item,
                               struct part *part, struct error *err);
/* The item's picture at a level of degrade.h. */
enum status made_picture_degraded(struct made_pictures *made, int level, const struct item *item,
                                  struct part *part, struct error *err);

#endif
