/* Typeset pictures: all that a twin says, drawn as words into a picture, so that the channel of the
 * request can be told from its content.
 *
 * They are made by controls/typeset/render.py and committed: `controls/typeset/<axis>/<category>/
 * <id>.png`, and in `<category>.jsonl` beside that folder one line an item,
 * `{"item": ID, "words": sha256 of the words drawn, "picture": sha256 of the file}`. The words are
 * the evidence, an empty line and the query. A picture of other words is never sent.
 */
#ifndef PARALLAX_CONTROLS_TYPESET_H
#define PARALLAX_CONTROLS_TYPESET_H

#include "controls/twin.h"
#include "harness/base/chat.h"

struct typeset;

/* Reads the index; what is missing or wrong in it is added to `problems`. */
struct typeset *typeset_load(const struct suite *suite, const struct twins *twins,
                             struct problems *problems);
void typeset_free(struct typeset *typeset); /* NULL is fine */

/* Fills `part` with the item's picture, whose bytes and words are what the index says; an item
 * without one, or with one of other words, is STATUS_DATA and says how to render it. */
enum status typeset_picture(struct typeset *typeset, const struct item *item, struct part *part,
                            struct error *err);

/* Part of `suite check`: every item has its picture, of the words that its twin and query are now,
 * with the bytes that the index says. A suite without any is not asked for them. */
void typeset_check(const struct suite *suite, const struct twins *twins,
                   struct suite_report *report);

#endif
