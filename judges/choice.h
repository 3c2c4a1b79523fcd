/* Which of several answers does a reply give? Several may be named; one is chosen.
 *
 * A hedged choice ("probably the left one") is a choice. A name in a sentence that says it cannot
 * be told is a mention, unless the sentence goes on to pick. Without a picking word anywhere, a
 * single name that is asserted is the choice. A reply that opens with a name and hardly another
 * word has chosen, whatever it goes on to say.
 */
#ifndef PARALLAX_JUDGES_CHOICE_H
#define PARALLAX_JUDGES_CHOICE_H

#include "judges/gold.h"

struct choice {
    int chosen;             /* tag, or -1 */
    const struct hit *hit;  /* of the chosen; NULL: none */
    bool several;           /* named, and none stands out */
    bool cannot_tell;       /* the reply says so, and no pick stands against it */
    const struct hit *told; /* where it says so */
};

/* The signals a choice is read by, looked up once. */
struct choice_signals {
    int cannot_tell, picks, hypothetical, says_yes, says_no;
};

void choice_signals_init(struct choice_signals *signals, const struct lexicon *lexicon);
/* `describes`: a reply may well name each of the answers to say what is to be seen (persons do). */
void choice_read(struct choice *choice, const struct choice_signals *signals,
                 const struct gold_hits *hits, unsigned first_tag, unsigned last_tag,
                 bool describes);

#endif
