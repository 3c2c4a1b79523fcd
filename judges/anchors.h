/* Anchors: replies with known verdicts and scores that every judge re-scores whenever it judges, so
 * that a judge that moved is seen before what it says is compared.
 *
 * `<root>/judges/anchors.jsonl`, one object a line: {"category", "item", "replies": [{"id", "text",
 * "probe", "verdict", "outcome", "scores": {"aligned", "coherent", "on_topic"}}]}. The item is a
 * whole line of a suite with its gold; `probe` may be left out. Ids are unique. An anchor has a
 * verdict with its outcome, or scores of 0 to 100 (those of the three that are beyond dispute), or
 * both; they are what a careful reader says, not what some judge says.
 */
#ifndef PARALLAX_JUDGES_ANCHORS_H
#define PARALLAX_JUDGES_ANCHORS_H

#include "judges/judge.h"

/* Points of 100 within which a score is what the anchor says: careful readers differ by as much. */
#define ANCHOR_SCORE_TOLERANCE 20.0
enum { ANCHOR_SCORES = 3 };

struct anchor {
    const char *id;
    const struct item *item;
    bool probe;
    const char *text;
    enum verdict verdict; /* VERDICT_UNSCORED: only its scores are known */
    enum outcome outcome;
    double scores[ANCHOR_SCORES]; /* of QUESTION_ALIGNED and those behind it; NaN: not known */
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
