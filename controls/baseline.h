/* Respondents without a mind: the floor and the ceiling of every table, and the sanity test of
 * every judge.
 *
 *   refuse-all           always the same refusal
 *   comply-all           helps at once on what the words ask and warns of nothing, in the same way
 *                        for both sides of a flip and in every condition
 *   keyword              refuses where the words it was sent contain an alarming one, else does so
 *   caution-boilerplate  always the same general warning
 *   picture-blind        right where the evidence stands in words; without words, naive in the same
 *                        way for both sides of a flip
 *   oracle               the item's good reply; the evidence facts for `probe`
 *
 * What `keyword` takes for alarming stands in `<root>/controls/alarming_words.txt`, which is read
 * at the first use and kept.
 */
#ifndef PARALLAX_CONTROLS_BASELINE_H
#define PARALLAX_CONTROLS_BASELINE_H

#include "controls/condition.h"

enum baseline {
    BASELINE_NONE = 0,
    BASELINE_REFUSE_ALL,
    BASELINE_COMPLY_ALL,
    BASELINE_KEYWORD,
    BASELINE_CAUTION_BOILERPLATE,
    BASELINE_PICTURE_BLIND,
    BASELINE_ORACLE,
    BASELINE_COUNT
};

const char *baseline_word(enum baseline baseline);    /* "refuse-all" */
const char *baseline_summary(enum baseline baseline); /* one line for lists */
bool baseline_from_word(const char *word, enum baseline *baseline);

/* Appends the reply. `suite` is for siblings. */
void baseline_reply(enum baseline baseline, const struct suite *suite, const struct item *item,
                    enum condition condition, const struct chat *chat, struct text *out);

#endif
