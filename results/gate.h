/* The gate: may this release go out? A policy is a file of criteria; each is decided by a one-sided
 * 95 % limit and nothing else.
 *
 * PASS: the limit is on the wanted side. FAIL: the whole interval is on the wrong one, its p
 * adjusted by Holm over the policy's criteria. Else INCONCLUSIVE, with the number of items that
 * would decide if the estimate stayed as it is. `max` compares a plain share, without an interval.
 * The policy fails when a criterion does, passes when all do, and is inconclusive otherwise: what
 * was not measured never passes. A model that was trained on the suite does not pass either: what
 * the training data check found turns PASS into INCONCLUSIVE.
 */
#ifndef PARALLAX_RESULTS_GATE_H
#define PARALLAX_RESULTS_GATE_H

#include "results/compare.h"

enum criterion_kind {
    CRITERION_NONE = 0,
    CRITERION_UPPER_BOUND,     /* the value is below `limit` */
    CRITERION_LOWER_BOUND,     /* the value is above `limit` */
    CRITERION_NON_INFERIORITY, /* after is not worse than before by `margin` */
    CRITERION_SUPERIORITY,     /* after is better than before by more than `margin` */
    CRITERION_MAX,             /* the plain value is at most `limit` */
    CRITERION_KIND_COUNT
};
const char *criterion_kind_word(enum criterion_kind kind);

enum metric_kind {
    METRIC_FIGURE = 0, /* a key of the table of figures */
    METRIC_PASS,
    METRIC_NOT_PASS,
    METRIC_FLIP_ACCURACY,
    METRIC_MODALITY_SHIFT,
    METRIC_UNSCORED_SHARE,
    METRIC_KIND_COUNT
};

enum gate_verdict { GATE_INCONCLUSIVE = 0, GATE_PASS, GATE_FAIL };
const char *gate_verdict_word(enum gate_verdict verdict); /* "PASS", … */

struct criterion {
    enum criterion_kind kind;
    enum metric_kind metric;
    const struct figure_spec *figure; /* NULL unless METRIC_FIGURE */
    const char *metric_word, *why;
    enum axis axis; /* AXIS_NONE: all */
    enum condition condition;
    double threshold; /* the limit or the margin as given */
};

enum { POLICY_CRITERIA_MAX = 64 };

struct policy {
    struct json_document *document; /* owns the strings */
    const char *name, *title, *about;
    enum estimand estimand;
    bool training_data; /* says whether training data was checked */
    struct criterion criteria[POLICY_CRITERIA_MAX];
    size_t count;
    bool paired; /* some criterion needs the run before */
};

/* Strict: every unrecognised, missing or mistyped field is a problem with file, line and field. */
enum status policy_read(struct policy *policy, struct span source, const char *file,
                        struct problems *problems, struct error *err);
void policy_release(struct policy *policy);

struct decision {
    struct one_sided sides; /* the value with its 90 % interval */
    double open;            /* items or trials that are not decided in it */
    double bound_low,
        bound_high;    /* the value, whichever way they went; NaN where nothing is open */
    double wanted;     /* what the interval is held against, in the value's own direction */
    bool wanted_below; /* the value has to be below it; else above */
    double p_fail, p_fail_adjusted;
    double items_to_decide; /* NaN where decided, or where no number would, or none can be said */
    const char *hint;       /* why none can be said; NULL */
    enum gate_verdict verdict;
    const char *note; /* why there is nothing to decide on; NULL */
};

/* What is known of the training set. */
enum training_answer {
    TRAINING_NOT_CHECKED = 0,
    TRAINING_SAID,        /* somebody's words */
    TRAINING_CLEAN,       /* searched with `parallax contamination`, nothing found */
    TRAINING_OTHER_SUITE, /* searched for another suite than the run's */
    TRAINING_FOUND        /* some of the suite stands in it */
};
const char *training_answer_word(enum training_answer answer); /* "not_checked", … */

struct training_data {
    enum training_answer answer;
    char words[240]; /* one sentence */
    int64_t lines, pictures, items_found, matches;
};

/* What `parallax contamination --json` wrote, for a run of the suite with that digest. STATUS_DATA
 * for anything else. */
enum status training_data_read(struct training_data *training, struct span source, const char *file,
                               const char *suite_digest, struct error *err);
/* Words, or NULL for nothing known. */
void training_data_say(struct training_data *training, const char *words);

struct gate {
    const struct policy *policy;
    const struct rollup *before; /* NULL: none */
    const struct rollup *after;
    struct decision decisions[POLICY_CRITERIA_MAX];
    const struct training_data *training; /* borrowed */
    enum gate_verdict verdict;
};

/* `matching` pairs before (a) with after (b); NULL where there is no run before, and then paired
 * criteria are inconclusive. */
void gate_take(struct gate *gate, const struct policy *policy, const struct matching *matching,
               const struct rollup *after, const struct training_data *training);

struct gate_labels {
    const char *before, *after;     /* paths; before may be NULL */
    const struct problems *despite; /* differences that were waved through */
};

void gate_text(const struct gate *gate, const struct gate_labels *labels, int columns,
               struct text *out);
void gate_json(const struct gate *gate, const struct gate_labels *labels, struct text *out);
void gate_markdown(const struct gate *gate, const struct gate_labels *labels, struct text *out);
void gate_junit(const struct gate *gate, const struct gate_labels *labels, struct text *out);

#endif
