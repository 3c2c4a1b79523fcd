/* The text-only twins: the evidence of each item in words.
 *
 * One line `{"item": ID, "evidence": TEXT}` an item in
 * `<root>/controls/text_only/<axis>/<category>.jsonl`. What is sent in the `text` condition is the
 * evidence as one part and the query, byte for byte, as the next.
 */
#ifndef PARALLAX_CONTROLS_TWIN_H
#define PARALLAX_CONTROLS_TWIN_H

#include "suite/check.h"

struct twins {
    struct arena arena;
    const char *
        *evidence; /* parallel to suite->items; NULL where there is none (a problem was reported) */
    const char **files; /* parallel: where it stands, for messages */
    size_t *line_numbers;
    const struct suite *suite;
};

void twins_load(struct twins *twins, const struct suite *suite, struct problems *problems);
void twins_release(struct twins *twins);
const char *twins_evidence(const struct twins *twins, const struct item *item);

/* Whole-suite checks on twins: shared sentences of siblings, irrelevant facts, the words of the
 * evidence. Part of `suite check`. */
void twins_check(const struct twins *twins, struct suite_report *report);

#endif
