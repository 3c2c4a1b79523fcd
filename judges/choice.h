/* Which of several answers does a reply give? Several may be named; one is chosen.
 *
 * A hedged choice ("probably the left one") is a choice. A name in a sentence that says it cannot
 * be told is a mention, unless the sentence goes on to pick. The first sentence that answers
 * decides: it has a picking word, is a bare name, or gives one name and says nothing of it before
 * its first stop ("Send them to the woman on the right: her apron …"). What later sentences say
 * of the other changes nothing, unless they take the answer back ("Actually, the left one."),
 * offer another ("Or the left one.") or answer likewise. A reply that has said it cannot be told
 * chooses only by a picking word, and one that says so later ("whose it is cannot be told") takes
 * back an answer without one. Without an answer, a single name that is asserted is the choice.
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
enum choice_signal {
    CHOICE_CANNOT_TELL,
    CHOICE_PICKS,
    CHOICE_HYPOTHETICAL,
    CHOICE_SAYS_YES,
    CHOICE_SAYS_NO,
    CHOICE_DESCRIBES,    /* "is", "wears": says something of what it names */
    CHOICE_SUBORDINATES, /* "because", "who": what follows is said of the answer */
    CHOICE_SETS_SCENE,   /* "On the left, …", "A man …", "Ask …": opens no answer */
    CHOICE_ALTERNATES,   /* "or the", "could also be" */
    CHOICE_TAKES_BACK,   /* "actually", "on second thought" */
    CHOICE_TOGETHER,     /* "both", "either" */
    CHOICE_WHICH_ONE,    /* "whose", "which": with cannot_tell, the choice itself cannot be told */
    CHOICE_BESIDE_IT,    /* "can't make out the brand": what cannot be told is something else */
    CHOICE_SIGNALS
};
struct choice_signals {
    int of[CHOICE_SIGNALS]; /* -1: the lexicon has no such signal */
};

void choice_signals_init(struct choice_signals *signals, const struct lexicon *lexicon);
/* `describes`: a reply may well name each of the answers to say what is to be seen (persons do). */
void choice_read(struct choice *choice, const struct choice_signals *signals,
                 const struct gold_hits *hits, unsigned first_tag, unsigned last_tag,
                 bool describes);

#endif
