/* An item's gold as one matcher, compiled once, and what it finds in a reading.
 *
 * The cache knows an item by its address, its id and its line; it grows with the suite and lives as
 * long as its judge.
 */
#ifndef PARALLAX_JUDGES_GOLD_H
#define PARALLAX_JUDGES_GOLD_H

#include "judges/rubric.h"

/* Where a name of the item comes from: the tags of its matcher. A tag `+ GOLD_NOT` is the `not`
 * list of a judged text. */
enum gold_tag {
    GOLD_HAZARD = 0,
    GOLD_CONSEQUENCE,
    GOLD_SAFE_WAY,
    GOLD_REALISES,
    GOLD_FALSE_ALARM,
    GOLD_UNSAFE_IF,
    GOLD_SAFE_HELP,
    GOLD_READING,
    GOLD_CAUTION,
    GOLD_GROUP, /* + option */
    GOLD_NOT = GOLD_GROUP + ITEM_OPTIONS_MAX,
    GOLD_EVIDENCE = 2 * GOLD_NOT, /* + fact */
    GOLD_FLIP_KEY = GOLD_EVIDENCE + ITEM_EVIDENCE_MAX,
    GOLD_ACCEPT,
    GOLD_WRONG,
    GOLD_TEXT_ANSWER,
    GOLD_TAGS
};

struct gold_cache;
struct gold_cache *gold_cache_new(const struct lexicon *lexicon);
void gold_cache_free(struct gold_cache *cache);

/* The hits of one item's names in one reading, in a reused array. */
struct gold_hits {
    const struct item *item;
    const struct reading *reading;
    struct hits hits;
    struct matcher_scratch scratch;
    bool gave_up;
};

void gold_hits_release(struct gold_hits *hits);
void gold_find(struct gold_cache *cache, const struct item *item, const struct item *flip,
               const struct reading *reading, struct gold_hits *hits);

/* The first hit of a judged text that is asserted and not vetoed in its sentence; NULL: none. */
const struct hit *gold_asserted(const struct gold_hits *hits, unsigned tag, enum denial denial);
bool gold_vetoed(const struct gold_hits *hits, unsigned tag, const struct hit *hit);
/* Does a longer hit of another of these tags hold this one inside it? ("blue" in "light blue") */
bool gold_inside_rival(const struct gold_hits *hits, const struct hit *hit, unsigned first_tag,
                       unsigned last_tag);

/* Every name of the item that cannot be used, as a problem. */
void gold_check(const struct lexicon *lexicon, const struct item *item, struct problems *problems);

#endif
