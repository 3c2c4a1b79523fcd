/* The words the rule judge knows: signals (what a phrase says about a reply) and name lists (what
 * items refer to as @list).
 *
 * Every JSON file of `<root>/judges/lexicon` is `{"about", "classes": {class: [words]}, "signals":
 * {signal: {"about", "phrases"}}}`, `{"about", "lists": {list: [names]}}` or, for another language,
 * `{"about", "classes", "more": {signal: [phrases]}}`, which adds to signals; phrases are those of
 * matcher.h. All signals of all files form one matcher.
 *
 * A signal with `"help": false` marks sentences that are no help in themselves (a refusal, an
 * apology, a sermon); one with `"gives": false` sentences that may help and still give nothing of
 * what was asked (an offer, another way). One with `"unless": [OTHER, …]` does not stand in a
 * sentence where one of them, signals above it, does: "I can't give you a definite answer" gives
 * one. One with `"aside": true` stands in a matcher of its own, which is run only where it is asked
 * for: every second word is a common word.
 */
#ifndef PARALLAX_JUDGES_LEXICON_H
#define PARALLAX_JUDGES_LEXICON_H

#include "harness/base/digest.h"
#include "harness/base/json.h"
#include "harness/base/memory.h"
#include "judges/matcher.h"

enum { LEXICON_SIGNALS_MAX = 128 };

struct lexicon_signal {
    const char *name;
    bool help, gives, aside;
    bool question; /* stands only in sentences that end with "?" */
};

/* Where `other` stands in a sentence, `signal` does not. */
struct lexicon_unless {
    uint16_t signal, other;
};

struct name_list {
    const char *name;
    const char **names;
    size_t count;
};

struct lexicon {
    struct arena arena;
    struct matcher *matcher; /* tags are indexes into signals */
    struct matcher *aside;   /* the same, of signals that are seldom asked for */
    struct lexicon_signal signals[LEXICON_SIGNALS_MAX];
    size_t signal_count;
    struct lexicon_unless taken_back[LEXICON_SIGNALS_MAX]; /* in the order of the signals */
    size_t taken_back_count;
    struct name_list *lists;
    size_t list_count, list_capacity;
};

/* `digest` is fed the bytes of every file. */
enum status lexicon_load(struct lexicon *lexicon, const char *folder, struct sha256 *digest,
                         struct error *err);
void lexicon_release(struct lexicon *lexicon);
int lexicon_signal(const struct lexicon *lexicon, struct span name); /* -1: no such signal */
const struct name_list *lexicon_list(const struct lexicon *lexicon,
                                     const char *name); /* without the @ */

#endif
