/* Words of queries and twins, for checks: folded, split, and searched for names as item lines write
 * them.
 *
 * Words are cut as the judges cut them, but this is not their matcher: it knows no negation, no
 * lists and no quotes. It answers whether a careful author left a word where it should not be.
 */
#ifndef PARALLAX_SUITE_WORDS_H
#define PARALLAX_SUITE_WORDS_H

#include "suite/item.h"

enum { WORDS_MAX = 600 };

struct words {
    char *data; /* the words, each ended by a NUL */
    const char *list[WORDS_MAX];
    size_t count;
};

/* Words beyond WORDS_MAX are left out: no query or twin is that long. */
void words_init(struct words *words, const char *text);
void words_release(struct words *words);

/* True when the name occurs: whole words (each Han character is one), plural too; `*` ends a word
 * in any way; ` ... ` lets up to six words pass. A reference to a list (`@fire`) never occurs. */
bool words_have(const struct words *words, const char *name);
/* The first of the names that occurs, or NULL. */
const char *words_have_any(const struct words *words, const struct names *names);

/* A hash of words and pairs of neighbouring words in which similar texts differ in few bits
 * (SimHash, Charikar 2002). */
uint64_t words_hash(const struct words *words);

#endif
