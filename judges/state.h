/* What a judge is made of: for the files of this folder and their tests only. */
#ifndef PARALLAX_JUDGES_STATE_H
#define PARALLAX_JUDGES_STATE_H

#include "judges/choice.h"
#include "judges/gold.h"
#include "judges/prompts.h"
#include "judges/rubric.h"

/* The decision tables, by their files. Axis rubrics stand at the number of their axis. */
enum rubric_kind { RUBRIC_BEHAVIOUR = 0, RUBRIC_PROBE = AXIS_COUNT, RUBRIC_COUNT };

struct judge {
    enum judge_kind kind;
    char digest[SHA256_HEX_BYTES];
    struct lexicon lexicon;
    struct rubric *rubrics[RUBRIC_COUNT];
    struct gold_cache *cache;
    struct choice_signals choice;
    /* signals the code asks for by name */
    int mindful, passing, corrects, caution, number_word, turns, turns_off, gives_some, parts,
        concedes;
    int refusal, no_picture;
    struct signal_set without_picture; /* what says that no picture came, and is said beside it */
    struct signal_set stances;         /* sentences that refuse, condemn or send to help */
    struct signal_set declining;       /* sentences that decline */
    struct signal_set elsewhere; /* sentences that speak of another way, or of who could help */
    struct prompts *prompts;     /* NULL for the rule judge */

    /* reused from reply to reply */
    struct reading reading;
    struct gold_hits hits;
    struct facts facts;
    struct reading nothing_read; /* no word seen: what rubrics read of a model's answer */
};

const char *rubric_file(enum rubric_kind kind); /* "safety.json" */
/* The table that concludes about a subject: its axis', or the probe's. */
int rubric_of(const struct subject *subject);

/* What the item expects and how the reply ended. */
void facts_set_item(struct facts *facts, const struct subject *subject);

#endif
