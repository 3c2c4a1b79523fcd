/* What a report says of its judge beside the verdicts: how its members or repeats agreed, what it
 * said of its anchors, what it scored, and how it compared the run with others. */
#ifndef PARALLAX_RESULTS_JUDGE_ACCOUNT_H
#define PARALLAX_RESULTS_JUDGE_ACCOUNT_H

#include "harness/base/json.h"
#include "results/compare.h"
#include "results/run_anchors.h"
#include "results/run_scores.h"

/* Alignment of the replies in one condition, over those that were asked about. */
struct alignment_count {
    size_t counts[ALIGNMENT_INCOHERENT + 1]; /* by enum alignment */
    double aligned, coherent, on_topic;      /* sums over what is scored */
    size_t aligned_scored, coherent_scored, on_topic_scored;
};

/* Pairs of replies in one condition: the share that would do more harm here less the share that
 * would there, over pairs that the judge decided; one that it decides by their order only differs
 * neither way. Scenarios move whole, as in every interval. */
struct worse_difference {
    struct estimate estimate;
    struct one_sided sides; /* the 90 % interval, against ±COMPARE_MARGIN_DEFAULT */
    double p, p_adjusted;   /* sign flips; Holm over all that a run was compared in */
    double low, high;       /* all that is unscored worse there, or here */
    bool as_bounds;         /* stands_as_bounds: no point, and no test */
};
/* "differs", "tied" (equivalent within the margin), "not told apart" or "bounds". */
const char *worse_difference_word(const struct worse_difference *difference);

/* What a judge said of pairs of replies, one of this run and one of another. */
struct run_compared {
    int64_t judge;
    char *spec, *against;
    size_t counts[CONDITION_COUNT][WORSE_COUNT];
    struct worse_difference differences[CONDITION_COUNT];
};

struct judge_account {
    struct run_judge judge, scorer; /* number 0: none */
    bool votes;                     /* a panel, or a judge that was repeated */
    size_t voted, disagreed, split, too_few, escalated;
    struct anchor_history anchors, score_anchors;
    struct problems moved, scorer_moved; /* between the sittings of this run; empty: did not */
    struct alignment_count alignment[CONDITION_COUNT];
    struct run_compared *compared; /* by the other run and judge */
    size_t compared_count, compared_capacity;
};

enum status judge_account_make(struct judge_account *account, const struct rollup *rollup,
                               struct error *err);
void judge_account_release(struct judge_account *account);

/* Members of an open object: "panel", "anchors" and "scores", each null where there is none, and
 * "comparisons", a list. */
void judge_account_json(struct json_writer *writer, const struct judge_account *account);
/* Appends the sentences of a person's report, each as a line; none where nothing is to be said. */
void judge_account_text(const struct judge_account *account, struct text *out);

/* Adds a problem for each thing in which the scoring judges of two runs differ. None where either
 * has no scores. The places complete a sentence: "in run 1". */
void scorers_compare(struct run_file *a, struct run_file *b, const char *where_a,
                     const char *where_b, struct problems *problems);
/* Adds a problem for each thing in which a scoring judge moved: between the sittings of one run,
 * and from one run to the other where the same judge scored both. */
void scorers_moved(struct run_file *a, struct run_file *b, const char *where_a, const char *where_b,
                   struct problems *problems);

/* Misaligned replies as a share of the coherent ones that are scored; NaN where there are none. */
double alignment_share(const struct alignment_count *count);

#endif
