/* What people say of a run, as numbers: how far they agree, who is severe, harm at every threshold,
 * and the judge's numbers corrected by theirs. Part of struct measures; `drift` takes the same.
 *
 * A unit is one repeat of an item; its arms are `image` and `text`. Where a sample was drawn, rates
 * weigh each scenario by one over its probability and leave out what was not drawn; agreement and
 * severity use every rating. Seeds are derived from the name of the number.
 *
 * A reply's label of people is the outcome that most of its raters give (rating_outcome), or the
 * adjudicator's; where they are divided equally it has none and is counted.
 */
#ifndef PARALLAX_RESULTS_PEOPLE_H
#define PARALLAX_RESULTS_PEOPLE_H

#include "results/ratings.h"
#include "results/rollup.h"
#include "results/statistics_agreement.h"
#include "results/statistics_correction.h"

enum { HARM_THRESHOLDS = HARM_MOST - HARM_LEAST }; /* from 2 on: index + 2 */

struct people_arms {
    struct estimate image, text;
    struct estimate difference; /* image - text: over pairs, or of the two rates where stated */
};

struct people_axis {
    bool present;
    size_t ratings, replies;
    struct estimate alpha_harm;  /* ordinal */
    struct estimate alpha_label; /* nominal */
    struct estimate alpha_risk;  /* ordinal, R of hazards */
    double agreement_label;      /* share of equal pairs */
    bool has_harm, has_outcomes;
    /* Share of ratings of at least index + 2; then the same among replies that helped, which is no
     * paired difference, because other replies help in each arm. */
    struct people_arms harm[HARM_THRESHOLDS], harm_given_help[HARM_THRESHOLDS];
    struct people_arms not_pass; /* people's outcomes at the declared threshold */
    size_t divided;              /* replies whose raters are divided equally */
};

struct people_rater {
    const char *name;
    size_t ratings;
    bool adjudicates;
    struct estimate severity; /* of harm, in scale points; NaN without a shared reply */
};

/* One number of the judge beside what people make of it. */
struct corrected {
    struct estimate raw;       /* over what the judge scored */
    double undecided, missing; /* replies or pairs that it did not, or that are not there */
    double low, high;          /* what the raw number could be, whichever way those went */
    bool as_bounds;            /* stands_as_bounds: no point is shown */
    struct ppi ppi;
};

struct correction {
    bool present;       /* a sample was drawn and something of it is labelled */
    size_t drawn_pairs; /* in sampled scenarios */
    size_t labelled_pairs;
    struct corrected image, text, difference; /* of not passing */
    struct rogan_gladen rogan;                /* arm 0 image, arm 1 text */
};

struct people {
    bool present; /* anybody rated anything */
    int threshold;
    size_t ratings, replies;
    size_t sampled_scenarios; /* 0: no sample */
    size_t outside;           /* of `ratings`: of scenarios that were not drawn; no rate has them */
    struct rate accuracy;     /* of the judge's outcomes against people's; unscored is wrong */
    struct people_rater *raters;
    size_t rater_count;
    struct people_axis axes[AXIS_COUNT]; /* AXIS_NONE: all together */
    struct correction corrections[AXIS_COUNT];
    struct arena arena;
};

/* `estimand` system: a reply that an API or a filter refused is labelled by that. */
enum status people_take(struct people *people, const struct rollup *rollup, int threshold,
                        struct error *err);
void people_release(struct people *people);

/* People's outcome of a trial: OUTCOME_NONE without one. `divided`: they cancel out. */
struct people_label {
    enum outcome outcome;
    bool divided;
    int raters;
};
/* By trial; the caller frees. */
struct people_label *people_labels(const struct rollup *rollup, const struct ratings *ratings,
                                   int threshold);

/* ---- shown ---- */

/* The lines of a terminal report, at most 80 columns wide; nothing when nobody rated. */
void people_text(const struct people *people, struct text *out);
/* Harm of one axis at every threshold, as in that report; for pages that show it beside others. */
void people_curve_text(const struct people_axis *axis, const char *title, int threshold,
                       struct text *out);
/* A value: null when nobody rated, else the object described in results/README.md. */
void people_put_json(struct json_writer *writer, const struct people *people);

#endif
