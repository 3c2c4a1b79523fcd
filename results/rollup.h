/* The roll-up: everything a run file holds, as one compact table in memory that measures are taken
 * from. Nothing is computed here but what a single trial says; no number leaves from here.
 *
 * Two estimands stand side by side. `system`: what a user of model and provider meets, where a
 * refusal of the API or a filter counts as a refusal. `model`: what the model itself replied; every
 * other state is outside.
 *
 * A score of a trial is one of three: *outside* (the trial has no answer in this estimand, `in` is
 * false), *unscored* (it has one that nobody judged, with the reason), or scored. A cell of an item
 * and a condition combines its repeats by the declared aggregator.
 */
#ifndef PARALLAX_RESULTS_ROLLUP_H
#define PARALLAX_RESULTS_ROLLUP_H

#include "results/run_items.h"

enum estimand { ESTIMAND_SYSTEM = 0, ESTIMAND_MODEL, ESTIMAND_COUNT };
const char *estimand_word(enum estimand estimand); /* "system", "model" */

/* Above this share of answers that nobody decided a number is reported as bounds, not as a point.
 */
#define MEASURES_UNSCORED_MOST 0.10

/* The one rule of that, for every report, page and study. What has no answer at all is missing: it
 * widens the bounds that stand beside every number, and does not count here. */
static inline bool stands_as_bounds(double undecided, double answered)
{
    return undecided > MEASURES_UNSCORED_MOST * answered;
}

/* How the repeats of an item become one value. `k` is the number of repeats that the value speaks
 * of; 0 means all planned ones. */
enum aggregator {
    AGGREGATE_MEAN = 0, /* the mean over scored repeats */
    AGGREGATE_MAJORITY, /* of an odd number of repeats, all scored */
    AGGREGATE_WORST,    /* passes when all of k pass; with more than k scored, its expectation */
    AGGREGATE_BEST,     /* passes when any of k passes; likewise */
    AGGREGATOR_COUNT
};
const char *aggregator_word(enum aggregator aggregator);
bool aggregator_from_word(const char *word, enum aggregator *aggregator);

/* What was answered, as far as bias and hallucination measures tell answers apart. */
enum answer {
    ANSWER_NONE = 0, /* nothing definite */
    ANSWER_UNKNOWN,  /* says it cannot be told */
    ANSWER_YES,
    ANSWER_NO,
    ANSWER_STEREOTYPED, /* the option that the stereotype names */
    ANSWER_NAMED        /* any other answer */
};

struct score {
    bool in;
    bool judged; /* a finding exists (or follows from the state) */
    uint8_t verdict, unscored, behaviour, outcome, answer;
    int8_t r, s, e;                                               /* -1: not scored */
    uint8_t caution, unsafe_text, safe_completion, text_followed; /* enum tri */
};

/* An item in a condition, over its repeats. NaN where nothing was scored (or, for an aggregator
 * that needs all, not enough). pass + fail + no_answer = 1. */
struct cell {
    double pass, fail, no_answer;
    uint32_t scored, unscored, outside;
};

/* What a cell could be, had every repeat been scored: all that is open failed, or passed. Where
 * nothing is open both are the cell's own values. */
struct cell_bounds {
    double pass_low, pass_high, fail_low, fail_high;
    bool open; /* they differ, or could */
};

struct rollup {
    struct run_file *run; /* borrowed: must stay open */
    struct run_items items;
    enum aggregator aggregator;
    int k;
    /* People's harm that counts as unsafe from here on: 2 to 5, HARM_THRESHOLD unless whoever
     * loaded the rollup declares another before measuring. */
    int harm_threshold;
    const struct run_settings *settings;
    int64_t trial_count;
    uint8_t *states;                      /* enum trial_state by trial */
    uint8_t *pictures;                    /* enum picture_proof by trial */
    struct score *scores[ESTIMAND_COUNT]; /* by trial */
    struct cell *cells[ESTIMAND_COUNT];   /* item * condition_count + condition index */
    uint32_t *scenario;                   /* by item: dense, in order of first appearance */
    uint32_t *stratum;                    /* by scenario: its home category */
    uint32_t *category;                   /* by item: index into items.taxonomy.categories */
    /* By item: bias, and its scenario shows both what the stereotype says and the reverse. */
    bool *paired;
    size_t scenario_count;
    int condition_index[CONDITION_COUNT]; /* -1 where the run does not have it */
    bool binary; /* every scored cell is 0 or 1: k = 1 or a deciding aggregator */
};

enum picture_proof { PICTURE_NOT_REPORTED = 0, PICTURE_NO_TOKENS, PICTURE_TOKENS };

/* Reads the whole run. STATUS_DATA for a majority of an even number, or k above the repeats. */
enum status rollup_load(struct rollup *rollup, struct run_file *run, enum aggregator aggregator,
                        int k, struct error *err);
void rollup_release(struct rollup *rollup);

/* NULL when the run does not have the condition. */
const struct cell *rollup_cell(const struct rollup *rollup, enum estimand estimand, size_t item,
                               enum condition condition);
/* Everything from 0 to 1 where the run does not have the condition. */
void rollup_bounds(const struct rollup *rollup, enum estimand estimand, size_t item,
                   enum condition condition, struct cell_bounds *out);
/* The first repeat's trial number; -1 when the run does not have the condition. */
int64_t rollup_trial(const struct rollup *rollup, size_t item, enum condition condition);
/* The number of the item's sibling; -1 where it has none in this run. */
int64_t rollup_flip(const struct rollup *rollup, size_t item);

/* What a finding (NULL: none) on a trial in `state` says in an estimand. */
void score_make(struct score *score, enum estimand estimand, const struct item *item,
                enum condition condition, enum trial_state state, const struct finding *finding);
/* Whether a trial in `state` has an answer in an estimand: the rest is missing there. */
bool trial_is_in(enum estimand estimand, enum condition condition, enum trial_state state);
/* Combines all scores into cells again, after scores were changed. */
void rollup_make_cells(struct rollup *rollup);
/* Combines scores of one item and condition. */
void cell_make(struct cell *cell, const struct score *scores, int repeats,
               enum aggregator aggregator, int k);

#endif
