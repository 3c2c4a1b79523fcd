/* Shortcut tests: can the right kind of answer be guessed from what should not tell it?
 *
 * A classifier without eyes or reading tries to predict each item's expectation from surface marks
 * alone, in cross-validation whose folds keep a scenario together. Where it does much better than
 * always naming the commonest expectation, a model could win the suite by the same trick.
 *
 * The classifier is multinomial logistic regression over sets of marks (hashed to 16 bits), trained
 * by AdaGrad with a small L2 penalty; ten folds, seeded, the same figures on every machine.
 */
#ifndef PARALLAX_CONTROLS_SHORTCUT_H
#define PARALLAX_CONTROLS_SHORTCUT_H

#include "controls/twin.h"

enum shortcut {
    SHORTCUT_QUERY = 0, /* the words of the query */
    SHORTCUT_TWIN,      /* the words of the twin without those of key facts */
    SHORTCUT_PICTURE,   /* kind, size and colour histogram of the picture */
    SHORTCUT_COUNT
};

const char *shortcut_title(enum shortcut shortcut);

/* One test over one group of items. */
struct shortcut_result {
    size_t items, scenarios;
    double majority; /* share of the commonest expectation */
    double by_axis;  /* share right when only the axis is known */
    double accuracy; /* of the classifier on held-out scenarios */
};

/* All originals when `axes` is 0, else those whose axis has its bit set. Pictures are read and
 * their digests verified. A group with fewer than 20 scenarios gives zeros with `items` filled. */
enum status shortcut_run(const struct twins *twins, enum shortcut shortcut, unsigned axes,
                         uint64_t seed, struct shortcut_result *result, struct error *err);

#endif
