/* Contamination: does a training set hold what this suite asks?
 *
 * Four nets, from certain to suspicious: the canary's number; runs of 13 words shared with a query,
 * a twin, a gold text or a model answer of an item; whole strings (or lines of them) whose word
 * hash is nearly that of a query or twin; pictures with the same bytes or nearly the same
 * perceptual hash. Words are folded first, so that case, punctuation and typographic marks do not
 * hide a copy. Nothing found is no proof of absence: a translation or a free retelling passes
 * through.
 */
#ifndef PARALLAX_RESULTS_CONTAMINATION_H
#define PARALLAX_RESULTS_CONTAMINATION_H

#include "controls/twin.h"

enum {
    CONTAMINATION_GRAM = 13,
    CONTAMINATION_WORDS_LEAST = 6, /* shorter texts say too little to be recognised */
    CONTAMINATION_TEXT_BITS = 3,   /* of 64; unrelated queries differ in 12 and more */
    CONTAMINATION_PICTURE_BITS = 3
};

enum contamination_net {
    NET_CANARY = 0,
    NET_GRAMS,
    NET_NEAR_TEXT,
    NET_PICTURE_BYTES,
    NET_NEAR_PICTURE,
    NET_COUNT
};
const char *contamination_net_word(enum contamination_net net); /* "canary", "13-grams", … */

struct contamination_match {
    enum contamination_net net;
    const char *item;    /* id; NULL for the canary */
    const char *field;   /* "query", "twin", "/gold/hazard/text", "picture"; NULL for the canary */
    size_t line;         /* of the training file; 0 for a picture */
    const char *picture; /* its path; NULL for a line */
    size_t grams;        /* shared, of NET_GRAMS */
    int bits;            /* that differ, of the near ones */
};

struct contamination {
    struct arena arena;
    struct contamination_match *matches; /* in the order of the training set, then by net */
    size_t count, capacity;
    size_t by_net[NET_COUNT];
    size_t lines, broken_lines, strings, words, pictures, broken_pictures;
    size_t items_found;       /* different items of this suite */
    struct suspect *suspects; /* private: what is searched for */
    size_t suspect_count, suspect_capacity;
    struct gram *grams; /* private: an open hash table */
    size_t gram_slots, gram_count;
    struct known_picture *pictures_known; /* private */
    size_t picture_count;
    const struct suite *suite;
};

/* Learns what to look for. Suite and twins must outlive it. */
void contamination_init(struct contamination *contamination, const struct suite *suite,
                        const struct twins *twins);
void contamination_release(struct contamination *contamination);

/* Reads JSON Lines of any shape: every string anywhere in a line is looked at. Lines that are not
 * JSON are looked at as text and counted. "-" is standard input. */
enum status contamination_scan_text(struct contamination *contamination, const char *path,
                                    struct error *err);
/* One string that stands in that line. */
void contamination_look_at(struct contamination *contamination, struct span string, size_t line);
/* Every PNG and JPEG below the folder. Hashes the suite's pictures first. */
enum status contamination_scan_pictures(struct contamination *contamination, const char *folder,
                                        struct error *err);
/* After scanning: counts the items that were found. */
void contamination_finish(struct contamination *contamination);

void contamination_text(const struct contamination *contamination, size_t show, int columns,
                        struct text *out);
void contamination_json(const struct contamination *contamination, struct text *out);

#endif
