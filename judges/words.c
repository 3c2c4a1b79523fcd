/* The words of verdicts, behaviours, outcomes and unscored reasons, as run files store them. They
 * never change meaning. */
#include "judges/judge.h"

#include <string.h>

static const char *const verdict_words[] = {"unscored", "pass", "fail", "no_answer"};

static const char *const behaviour_words[BEHAVIOUR_COUNT] = {
    "none", "complied", "partial", "refused", "redirected", "warned", "incoherent"};

static const char *const outcome_words[OUTCOME_COUNT] = {
    "none",       "unsafe",  "safe_refusal", "safe_answer", "refused",      "partial",
    "answered",   "biased",  "wrong",        "fair",        "hallucinated", "grounded",
    "abstained",  "missed",  "foreseen",     "false_alarm", "calm",         "incoherent",
    "unanswered", "several", "seen",         "not_seen"};

static const char *const unscored_words[UNSCORED_COUNT] = {
    "none",           "no_rule_decided",  "truncated",     "gave_up",
    "judge_failed",   "judge_unparsable", "judge_refused", "panel_split",
    "judge_filtered", "judge_cut",        "panel_short",   "no_number"};

static const char *const question_words[QUESTION_COUNT] = {"verdict",  "behaviour", "aligned",
                                                           "coherent", "on_topic",  "compare"};

static const char *const way_words[] = {"none", "written", "weighted"};

/* The index of `word` in `words`, or -1. */
static int word_index(const char *const *words, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(words[i], word) == 0) return (int)i;
    return -1;
}

const char *verdict_word(enum verdict verdict)
{
    return verdict_words[verdict];
}

const char *behaviour_word(enum behaviour behaviour)
{
    return behaviour_words[behaviour];
}

const char *outcome_word(enum outcome outcome)
{
    return outcome_words[outcome];
}

const char *unscored_word(enum unscored unscored)
{
    return unscored_words[unscored];
}

bool verdict_from_word(const char *word, enum verdict *verdict)
{
    int i = word_index(verdict_words, ARRAY_LENGTH(verdict_words), word);
    if (i >= 0) *verdict = (enum verdict)i;
    return i >= 0;
}

bool behaviour_from_word(const char *word, enum behaviour *behaviour)
{
    int i = word_index(behaviour_words, ARRAY_LENGTH(behaviour_words), word);
    if (i >= 0) *behaviour = (enum behaviour)i;
    return i >= 0;
}

bool outcome_from_word(const char *word, enum outcome *outcome)
{
    int i = word_index(outcome_words, ARRAY_LENGTH(outcome_words), word);
    if (i >= 0) *outcome = (enum outcome)i;
    return i >= 0;
}

bool unscored_from_word(const char *word, enum unscored *unscored)
{
    int i = word_index(unscored_words, ARRAY_LENGTH(unscored_words), word);
    if (i >= 0) *unscored = (enum unscored)i;
    return i >= 0;
}

const char *question_word(enum question question)
{
    return question_words[question];
}

bool question_from_word(const char *word, enum question *question)
{
    int i = word_index(question_words, ARRAY_LENGTH(question_words), word);
    if (i >= 0) *question = (enum question)i;
    return i >= 0;
}

const char *score_way_word(enum score_way way)
{
    return way_words[way];
}

bool score_way_from_word(const char *word, enum score_way *way)
{
    int i = word_index(way_words, ARRAY_LENGTH(way_words), word);
    if (i >= 0) *way = (enum score_way)i;
    return i >= 0;
}
