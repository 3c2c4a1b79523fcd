/* Finding many phrases in one pass over the words of a reply: an automaton of our own, over words,
 * not bytes.
 *
 * A phrase is words parted by spaces (and hyphens). Beside plain words:
 *
 *     stem*      a word with any ending                  ignit*
 *     ...        up to six words between                 take ... off the sill
 *     {class}    any member of a word class              i {cannot} {serve}
 *     {class?}   the same, or nothing
 *     ^          at the start of a sentence              ^ no
 *     $          at its end                              i won't $
 *
 * A phrase never reaches over the end of a sentence. With `plurals` each word stands for its
 * regular plural and singular too.
 *
 * All phrases form one trie whose edges are symbols (a word, a stem, a class); every word of the
 * text has the few symbols it can be, and most have none, which ends the search there after one
 * look-up. The work per word is bounded; a text that passes the bound is given up on, and that is
 * an answer of its own.
 */
#ifndef PARALLAX_JUDGES_MATCHER_H
#define PARALLAX_JUDGES_MATCHER_H

#include "harness/base/status.h"
#include "judges/tokens.h"

enum { MATCHER_GAP_WORDS = 6, MATCHER_HITS_MAX = 20000 };

struct hit {
    uint16_t tag;
    uint32_t first, last; /* words, both inclusive */
};

struct hits {
    struct hit *list;
    size_t count, capacity;
};

struct matcher;
struct matcher *matcher_new(bool plurals);
void matcher_free(struct matcher *matcher);

/* Members of a class may be several words long. To be added before the phrases that use it. */
enum status matcher_add_class(struct matcher *matcher, const char *name, const char *const *members,
                              size_t count, struct error *err);
enum status matcher_add(struct matcher *matcher, const char *phrase, uint16_t tag,
                        struct error *err);

/* Appends all hits, in order of their first word. False when the matcher gave up. `scratch` is
 * reused memory. */
struct matcher_scratch {
    const struct token_symbols **symbols; /* of each word; NULL: it stands in no phrase */
    struct token_symbols *mixed;          /* of a word that is several things at once */
    size_t capacity, mixed_capacity;
};
void matcher_scratch_release(struct matcher_scratch *scratch);
bool matcher_run(const struct matcher *matcher, const struct tokens *tokens,
                 struct matcher_scratch *scratch, struct hits *hits);

#endif
