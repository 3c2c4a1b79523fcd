/* The judge of a run against the people who rated it: what each says of the same replies.
 *
 * A row is a reply with a label of people (people_labels: the majority, or the adjudicator); a
 * column is the judge's outcome, "unscored" where it has none, which counts as wrong. Intervals
 * take the scenario as cluster, as everywhere. Labels of people are compared here whether they were
 * drawn at random or not: this describes the judge, it corrects nothing.
 */
#ifndef PARALLAX_RESULTS_CALIBRATION_H
#define PARALLAX_RESULTS_CALIBRATION_H

#include "judges/panel.h"
#include "results/people.h"

enum calibration_arm { ARM_BOTH = 0, ARM_IMAGE, ARM_TEXT, ARM_COUNT };
const char *calibration_arm_word(enum calibration_arm arm); /* "both", "image", "text" */

struct compared_reply {
    int64_t trial;
    uint32_t scenario, stratum;
    enum axis axis;
    enum calibration_arm arm; /* ARM_BOTH: another condition */
    enum outcome people, judge;
    int raters;
};

enum { EXCERPT_BYTES = 240 }; /* of a reply in a list of disagreements */

struct calibration {
    struct compared_reply *list; /* by trial */
    size_t count, right;
    size_t divided; /* replies whose raters are divided equally: no label, no row */
    struct people people;
};

enum status calibration_take(struct calibration *calibration, const struct rollup *rollup,
                             int threshold, struct error *err);
void calibration_release(struct calibration *calibration);

/* Over the replies of an axis (AXIS_NONE: all) and arm (ARM_BOTH: all). */
struct calibration_figures {
    size_t n, right;
    struct rate accuracy;
    double kappa; /* Cohen's, over all outcomes that occur; unscored is one more of the judge's */
    size_t counts[OUTCOME_COUNT][OUTCOME_COUNT]; /* people by judge */
};
void calibration_figures(const struct calibration *calibration, enum axis axis,
                         enum calibration_arm arm, struct calibration_figures *out);

/* One outcome against the rest. */
struct calibration_class {
    struct rate sensitivity, specificity;
};
void calibration_class(const struct calibration *calibration, enum axis axis,
                       enum calibration_arm arm, enum outcome outcome,
                       struct calibration_class *out);

/* The members of the panel that judged a run, each over the replies with a label that it was asked
 * about; nobody where the judge is no panel. */
struct calibration_member {
    char *spec, *version;
    int64_t number;
    struct calibration of; /* its list alone */
};
struct calibration_members {
    struct calibration_member list[PANEL_MEMBERS_MAX];
    size_t count;
    size_t several, disagreed; /* replies that several were asked about, and gave other verdicts */
};
enum status calibration_members_take(struct calibration_members *members,
                                     const struct calibration *calibration,
                                     const struct rollup *rollup, struct error *err);
void calibration_members_release(struct calibration_members *members);

/* The first EXCERPT_BYTES of the reply, ended at a whole character. */
enum status calibration_excerpt(const struct rollup *rollup, int64_t trial, struct text *out,
                                struct error *err);

/* `show`: how many disagreements are listed, with what the reply says first. */
enum status calibration_text(const struct calibration *calibration,
                             const struct calibration_members *members, const struct rollup *rollup,
                             size_t show, struct text *out, struct error *err);
/* One object with `n` and `accuracy` on top; results/README.md describes it. */
enum status calibration_json(const struct calibration *calibration,
                             const struct calibration_members *members, const struct rollup *rollup,
                             size_t show, struct text *out, struct error *err);

#endif
