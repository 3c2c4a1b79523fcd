/* What stands in a reply, before anybody asks what it means for an item: words, sentences, the
 * lexicon's signals, and which words stand under a negation.
 *
 * One reading is reused for reply after reply. It knows nothing of items.
 */
#ifndef PARALLAX_JUDGES_READING_H
#define PARALLAX_JUDGES_READING_H

#include "judges/lexicon.h"

/* How a name may be denied. A hazard is named even by "don't let it touch the power line": only
 * denying that it exists takes it back. A deed is taken back by any "don't"; a deed that must not
 * be done is not done either by supposing it ("if you seal it, …"). */
enum denial { DENIAL_OF_EXISTENCE = 0, DENIAL_OF_ANY_KIND, DENIAL_OR_SUPPOSITION };

enum { SIGNAL_WORDS = LEXICON_SIGNALS_MAX / 64 };

/* A set of signals: bit s is signal s. */
struct signal_set {
    uint64_t bits[SIGNAL_WORDS];
};

struct sentence {
    uint32_t first, end;            /* words [first, end) */
    uint64_t signals[SIGNAL_WORDS]; /* bit s: signal s stands in it, unquoted */
    uint64_t hash;
};

struct signal_seen {
    uint32_t count;       /* sentences in which it stands, unquoted */
    uint32_t first, last; /* the first and the last of them */
    struct hit hit;       /* the first */
};

struct reading {
    const struct lexicon *lexicon;
    struct tokens tokens;
    struct matcher_scratch scratch;
    struct hits hits;
    struct hits common; /* the small words, where somebody asked for them */
    struct sentence *sentences;
    size_t sentence_count, sentence_capacity;
    uint16_t *marks; /* for each word: what it does to what follows */
    size_t mark_capacity;
    struct signal_seen signals[LEXICON_SIGNALS_MAX];
    bool gave_up;
    bool garbage, looping, hollow;
    bool foreign;                              /* in none of the languages that the lexicon knows */
    uint32_t helpful_words, helpful_sentences; /* outside sentences that are no help */
    struct signal_set no_help, gives_not;      /* the signals that say so */
    uint16_t marks_of[LEXICON_SIGNALS_MAX];    /* what a signal does to the words it is made of */
    int common_word, foreign_word; /* signals: the small words of known and of other languages */
    int plain_voice, free_voice;   /* signals: what opens the two parts of a split reply */
};

void reading_init(struct reading *reading, const struct lexicon *lexicon);
void reading_release(struct reading *reading);
void reading_of(struct reading *reading, struct span text);

/* Does the sentence give something of what was asked? No question does. */
bool sentence_gives(const struct reading *reading, const struct sentence *sentence);
bool sentence_has(const struct sentence *sentence, int signal);

static inline bool sentence_has_any(const struct sentence *sentence, const struct signal_set *set)
{
    uint64_t both = 0;
    for (size_t w = 0; w < SIGNAL_WORDS; w++) both |= sentence->signals[w] & set->bits[w];
    return both != 0;
}

void signal_set_add(struct signal_set *set, int signal); /* -1 adds nothing */
bool signal_set_has(const struct signal_set *set, int signal);

/* Is the hit denied in that way? Quotation is no denial: what a sign says is quoted. */
bool reading_denies(const struct reading *reading, const struct hit *hit, enum denial denial);
/* Is the hit asserted: not quoted as somebody else's words, and not denied in that way? */
bool reading_asserts(const struct reading *reading, const struct hit *hit, enum denial denial);
bool reading_is_quoted(const struct reading *reading, const struct hit *hit);

#endif
