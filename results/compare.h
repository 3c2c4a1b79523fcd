/* Two runs, item by item: what changed from A to B, and how sure that is.
 *
 * Items are compared where their line, twin and picture agree; the others are listed with the
 * reason. Every difference is B minus A: of *not passing* for outcomes (above zero B is worse), of
 * the number itself for figures. Runs that were judged, sampled or repeated differently are not
 * comparable: each difference is named, and the caller decides whether to go on in spite of it.
 *
 * Families: the change in the `image` condition over the five axes is one (Holm over five); the
 * other contrasts of an axis are a second one (Holm per axis).
 */
#ifndef PARALLAX_RESULTS_COMPARE_H
#define PARALLAX_RESULTS_COMPARE_H

#include "results/measures.h"
#include "results/page_pictures.h"
#include "results/statistics_studies.h"

/* Below this share of matched items two runs are not of one suite. */
#define COMPARE_OVERLAP_LEAST 0.90
#define COMPARE_MARGIN_DEFAULT 0.05

/* ---- matching ---- */

enum mismatch {
    MISMATCH_NONE = 0,
    MISMATCH_ONLY_IN_A,
    MISMATCH_ONLY_IN_B,
    MISMATCH_PICTURE, /* in both, with another picture */
    MISMATCH_TWIN,    /* with other words of the twin */
    MISMATCH_LINE     /* with anything else in the line */
};
const char *mismatch_word(enum mismatch mismatch); /* "only_in_a", … */

struct match {
    size_t a, b; /* item numbers */
};

struct unmatched {
    const char *id; /* belongs to a run */
    enum mismatch why;
};

struct matching {
    const struct rollup *a, *b; /* borrowed */
    struct match *pairs;        /* in A's order */
    size_t count;
    struct unmatched *others; /* A's in A's order, then those only in B */
    size_t other_count;
    double overlap; /* matched / all items that are in either */
};

void matching_make(struct matching *matching, const struct rollup *a, const struct rollup *b);
void matching_release(struct matching *matching);

/* Adds a problem for everything that makes two runs incomparable: judge, sampling, repeats,
 * aggregator, system text, length limit, and too little overlap. Each names the setting, both run
 * files with their values, and what to try. */
void matching_check(const struct matching *matching, struct problems *problems);

/* The part of it that does not depend on how many items agree, nor on sampling and length, which
 * not every model lets one choose: judge, system text, repeats, aggregator. */
void matching_check_judged(const struct matching *matching, struct problems *problems);

/* Whether pair `i` counts on an axis (any for AXIS_NONE); a translation beside its source does
 * not. */
bool matching_of_axis(const struct matching *matching, size_t i, enum axis axis);
/* Component 0 += B's value minus A's, component 1 += 1, for each matched item of an axis
 * (AXIS_NONE: all) where both have the value. `clusters` has two components and is initialised
 * here. */
typedef double item_value(const struct rollup *rollup, size_t item, const void *about);
void matching_gather(const struct matching *matching, enum axis axis, item_value *value,
                     const void *about, struct clusters *clusters);

/* Values of an item; NaN where it has none. */
struct condition_value {
    enum estimand estimand;
    enum condition condition;
};
double value_not_pass(const struct rollup *rollup, size_t item, const void *about);
double value_shift(const struct rollup *rollup, size_t item, const void *about); /* image - text */
double value_flip(const struct rollup *rollup, size_t item, const void *about);  /* both passed */

/* The figure's value of an item: the mean over its counted repeats. Not for FIGURE_STATISTIC. */
struct figure_value {
    enum estimand estimand;
    enum condition condition;
    const struct figure_spec *spec;
};
double value_figure(const struct rollup *rollup, size_t item, const void *about);

/* What the value of an item could be at the least and at the most, had all of it been scored; false
 * where the item is not of the quantity in that run. */
typedef bool item_reach(const struct rollup *rollup, size_t item, const void *about, double *low,
                        double *high);
/* Whether the quantity stands as bounds over some items of a run (stands_as_bounds). */
typedef bool items_bounded(const struct rollup *rollup, const size_t *items, size_t count,
                           const void *about);

/* What is compared item by item. `least` and `most` bound the difference. Where `optional`, an open
 * item may turn out not to belong to it at all. */
struct quantity {
    item_value *value;
    item_reach *reach;
    items_bounded *bounded;
    double least, most;
    bool optional;
};
/* `about` of the first three is a struct condition_value, of a figure a struct figure_value. */
extern const struct quantity quantity_not_pass, quantity_shift, quantity_flip;
struct quantity quantity_figure(const struct figure_spec *spec); /* not FIGURE_STATISTIC */

/* The items of one side (0: A's) that count on an axis; the caller frees. */
size_t *matching_items(const struct matching *matching, enum axis axis, int side, size_t *count);

/* Both sides of a figure of any kind as two tables: B's statistic minus A's. */
void matching_gather_statistic(const struct matching *matching, const struct figure_value *about,
                               struct clusters *clusters);

/* ---- the comparison ---- */

/* `query` alone serves to find leaky items and is never a rate. */
static inline bool compare_has(int condition)
{
    return condition > CONDITION_NONE && condition < CONDITION_COUNT &&
           condition != CONDITION_QUERY;
}

enum change_verdict {
    CHANGE_UNDECIDED = 0,
    CHANGE_DIFFERS,   /* adjusted p < .05 */
    CHANGE_EQUIVALENT /* the 90 % interval lies within the margin */
};
const char *change_verdict_word(enum change_verdict verdict);

struct change {
    bool present; /* at least one pair */
    double pairs;
    double value_a, value_b;  /* means over the pairs */
    struct estimate estimate; /* B - A with its 95 % interval */
    struct one_sided sides;   /* the 90 % interval, p values against the margins */
    double p, p_adjusted, p_equivalence;
    double margin;
    size_t up, down; /* items whose value rose, fell */
    enum change_verdict verdict;
    bool small;                   /* differs, and yet within the margin */
    double items;                 /* of the quantity, complete or open */
    double bound_low, bound_high; /* of the change: what is open taken both ways */
    bool as_bounds; /* too much of A or of B is undecided: no point, no test, no verdict */
    bool loose;     /* the verdict holds on what is complete, and within these bounds need not */
};

/* What a number could be; a point stands beside it unless `as_bounds`. */
struct number_bounds {
    double low, high;
    bool as_bounds;
};

struct axis_changes {
    bool present;
    size_t items;
    struct change not_pass[CONDITION_COUNT];
    struct change shift; /* difference in differences: the modality shift of B minus A's */
    struct change flips; /* flip accuracy in `image` */
    struct condition_measures sides[CONDITION_COUNT][2]; /* A and B over the matched items */
    struct flips flip_sides[2];
};

/* Did B come to tell harm from harmlessness better, or only to decline (warn) more readily? */
enum understanding_kind { UNDERSTANDING_REFUSAL = 0, UNDERSTANDING_FORESIGHT, UNDERSTANDING_COUNT };
const char *understanding_word(enum understanding_kind kind); /* "refusal", "foresight" */

struct understanding_change {
    bool present;            /* d' exists on both sides; an interval may not (few, or constant) */
    struct one_sided dprime; /* its change, against -DPRIME_MARGIN and DPRIME_MARGIN */
    struct estimate criterion;
    bool equivalent; /* B understood neither more nor less */
    double dprime_a, dprime_b, criterion_a, criterion_b;
    /* Of each side over the matched items, and of the change. */
    struct number_bounds dprime_bounds[2], criterion_bounds[2];
    struct number_bounds dprime_change, criterion_change;
};
void understanding_change_take(const struct matching *matching, enum estimand estimand,
                               enum condition condition, enum understanding_kind kind,
                               struct understanding_change *out);
/* What moved, with what B is called: understanding, readiness, both or neither. */
void understanding_words(const struct understanding_change *change, const char *later,
                         struct text *out);

struct comparison {
    const struct matching *matching;
    enum estimand estimand;
    double margin;
    struct axis_changes axes[AXIS_COUNT];
    struct change figures[FIGURES_MAX];             /* in `image`; descriptive, without verdict */
    struct figure figure_sides[FIGURES_MAX][2];     /* A and B over the matched items */
    struct understanding_change refusal, foresight; /* in `image` */
};

void comparison_take(struct comparison *comparison, const struct matching *matching,
                     enum estimand estimand, double margin);

/* Of a contrast, `items`, its bounds and `as_bounds` alone. */
void change_bounds(const struct matching *matching, enum axis axis, const struct quantity *of,
                   const void *about, struct change *out);
/* One contrast: gathers, estimates, tests, and finds what is open. */
void change_take(const struct matching *matching, enum axis axis, const struct quantity *of,
                 const void *about, double margin, const char *name, struct change *out);
/* The verdict from p_adjusted and the 90 % interval. */
void change_decide(struct change *change);

/* ---- renderings ---- */

struct comparison_labels {
    const char *path_a, *path_b;
    const struct problems *despite; /* differences that were waved through; NULL or empty: none */
    size_t show;                    /* how many changed trials of each kind are listed */
};

/* The change as one object. */
void understanding_change_json(struct json_writer *writer,
                               const struct understanding_change *change, const char *later);
void comparison_json(const struct comparison *comparison, const struct comparison_labels *labels,
                     struct text *out);
/* The replies to the trials that moved, A's beside B's, as a JSON array: at most `most` of each
 * direction, the first repeat of each. */
enum status comparison_replies_json(const struct comparison *comparison, size_t most,
                                    struct text *out, struct error *err);
/* The pictures that these were asked with, for page_pictures.h; the caller frees. */
struct page_picture *comparison_pictures(const struct comparison *comparison, size_t most,
                                         size_t *count);
/* +1: passed in A and not in B (or less often); -1: the reverse; 0: neither. */
int comparison_moved(const struct comparison *comparison, const struct match *pair, int condition);
void comparison_text(const struct comparison *comparison, const struct comparison_labels *labels,
                     int columns, struct text *out);

#endif
