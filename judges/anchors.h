/* Anchors: replies with known verdicts that every judge re-scores whenever it judges, so that a
 * judge that moved is seen before its verdicts are compared.
 *
 * `<root>/judges/anchors.jsonl`, one object a line: {"category", "item", "replies": [{"id", "text",
 * "probe", "verdict", "outcome"}]}. The item is a whole line of a suite with its gold; `probe` may
 * be left out. Ids are unique. An anchor's verdict is what a careful reader says, not what some
 * judge says.
 */
#ifndef PARALLAX_JUDGES_ANCHORS_H
#define PARALLAX_JUDGES_ANCHORS_H

#include "judges/judge.h"

struct anchor {
    const char *id;
    const struct item *item;
    bool probe;
    const char *text;
    enum verdict verdict;
    enum outcome outcome;
};

struct anchors {
    struct arena arena;
    struct taxonomy taxonomy;
    struct anchor *list;
    size_t count, capacity;
    char digest[SHA256_HEX_BYTES]; /* of the file */
};

/* A root without the file has no anchors: `count` is 0. */
enum status anchors_load(struct anchors *anchors, const char *root, struct error *err);
void anchors_release(struct anchors *anchors);

/* One letter of a verdict: p f n, and u for unscored. */
char anchor_letter(enum verdict verdict);

#endif
