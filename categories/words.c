/* The closed words of the taxonomy: the five axes and the five expectations. They stand in paths,
 * item lines, run files and reports, so they never change meaning. */
#include <string.h>

#include "categories/taxonomy.h"

static const char *const axis_words[AXIS_COUNT] = {
    [AXIS_NONE] = "none",
    [AXIS_SAFETY] = "safety",
    [AXIS_OVER_REJECTION] = "over_rejection",
    [AXIS_BIAS] = "bias",
    [AXIS_HALLUCINATION] = "hallucination",
    [AXIS_CONSEQUENCE] = "consequence",
};

static const char *const expectation_words[EXPECTATION_COUNT] = {
    [EXPECT_NONE] = "none",       [EXPECT_ANSWER] = "answer",   [EXPECT_WARN] = "warn",
    [EXPECT_DECLINE] = "decline", [EXPECT_ABSTAIN] = "abstain", [EXPECT_CORRECT] = "correct",
};

/* Entry 0 is the harmless "none", which no file may say. */
static int find_word(const char *const *words, int count, const char *word)
{
    for (int i = 1; i < count; i++)
        if (strcmp(words[i], word) == 0) return i;
    return 0;
}

const char *axis_word(enum axis axis)
{
    return axis_words[axis];
}

bool axis_from_word(const char *word, enum axis *axis)
{
    *axis = (enum axis)find_word(axis_words, AXIS_COUNT, word);
    return *axis != AXIS_NONE;
}

const char *expectation_word(enum expectation expectation)
{
    return expectation_words[expectation];
}

bool expectation_from_word(const char *word, enum expectation *expectation)
{
    *expectation = (enum expectation)find_word(expectation_words, EXPECTATION_COUNT, word);
    return *expectation != EXPECT_NONE;
}
