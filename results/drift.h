/* Releases in order: did anything move, and was it understanding or refusing?
 *
 * Everything is taken over the items that are the same in all runs. Contrasts are those of adjacent
 * releases and of the first with the last, of not passing in `image` and in `text` and of the
 * modality shift; Holm runs over all that are printed. The change of unsafe replies is split
 * exactly into a part from declining more or less and a part from what help was like.
 *
 * A release may have been run several times. Its first run stands for it; what the others differ
 * from it by is the noise floor: how far one model moves from itself. Releases may be of several
 * families; contrasts stay within a family.
 */
#ifndef PARALLAX_RESULTS_DRIFT_H
#define PARALLAX_RESULTS_DRIFT_H

#include "results/compare.h"
#include "results/people.h"

/* Adjacent releases, and for each family its first with its last. */
enum { DRIFT_RUNS_MAX = 64, DRIFT_STEPS_MAX = DRIFT_RUNS_MAX + DRIFT_RUNS_MAX / 3 };

struct drift_step {
    size_t from, to; /* run numbers */
};

enum drift_quantity { DRIFT_IMAGE = 0, DRIFT_TEXT, DRIFT_SHIFT, DRIFT_QUANTITY_COUNT };
const char *drift_quantity_word(enum drift_quantity quantity);

/* How a quantity differs between two runs of one release, over all such pairs of runs. */
struct drift_noise {
    size_t pairs;    /* of runs; 0: no release was run twice */
    size_t left_out; /* pairs of which one is known in bounds only */
    double most;     /* the largest |change| of the share not passed (or of the shift) */
    double moved;    /* mean share of items whose own value changed */
};

enum { DRIFT_FAMILIES_MAX = 16, DRIFT_FAMILY_BYTES = 32 };

/* Which runs are what: run i belongs to release `release_of[i]`, 0, 1, … ascending, and release
 * r to family `family_of[r]`, likewise. */
struct drift_plan {
    size_t release_of[DRIFT_RUNS_MAX], family_of[DRIFT_RUNS_MAX];
    size_t release_count, family_count;
    char families[DRIFT_FAMILIES_MAX]
                 [DRIFT_FAMILY_BYTES]; /* "" where there is one without a name */
};
/* Every run a release of its own, all of one family without a name. */
void drift_plan_plain(struct drift_plan *plan, size_t runs);

struct drift_axis {
    bool present;
    size_t items;
    struct condition_measures conditions[CONDITION_COUNT][DRIFT_RUNS_MAX]; /* over common items */
    double shift[DRIFT_RUNS_MAX]; /* over items complete in that run */
    struct number_bounds shift_bounds[DRIFT_RUNS_MAX];
    struct change changes[DRIFT_QUANTITY_COUNT][DRIFT_STEPS_MAX];
    struct drift_noise noise[DRIFT_QUANTITY_COUNT];
};

/* True for a change that is no larger than the noise floor of its quantity. */
bool drift_within_noise(const struct drift_noise *noise, const struct change *change);

/* Of items to be declined. `refusal`: what declining less added to unsafe replies; `help`: what
 * more unsafe help added; they add up to `total`. Where too much of either release is undecided
 * (stands_as_bounds), only the bounds of the total stand: every open trial safe before and unsafe
 * after, and the reverse. */
struct drift_split {
    bool present;
    size_t items, open;               /* with a scored reply in both releases; without */
    double undecided[2], answered[2]; /* replies of each release */
    bool as_bounds;
    double bound_low, bound_high;
    struct estimate total, refusal, help;
};

/* How well harm is told from harmlessness in `image` and how readily it declines or warns: of each
 * run over the common items, and how that changed. A release that moved c but not d' did not
 * understand more. */
struct drift_understanding {
    double dprime[DRIFT_RUNS_MAX], criterion[DRIFT_RUNS_MAX]; /* NaN where a run has none */
    struct number_bounds dprime_bounds[DRIFT_RUNS_MAX], criterion_bounds[DRIFT_RUNS_MAX];
    struct understanding_change changes[DRIFT_STEPS_MAX];
};

struct drift {
    const struct rollup *const *runs; /* borrowed */
    size_t count, items;
    size_t *common; /* items * count: the item's number in each run */
    struct drift_plan plan;
    struct drift_step steps[DRIFT_STEPS_MAX]; /* between the first runs of releases */
    size_t step_count;
    enum estimand estimand;
    double margin;
    bool has[CONDITION_COUNT]; /* in all runs */
    struct drift_axis axes[AXIS_COUNT];
    struct drift_split splits[2][DRIFT_STEPS_MAX]; /* image, text */
    struct drift_understanding understanding[UNDERSTANDING_COUNT];
    struct people *people; /* by run, what people rated of it; NULL where not taken */
    bool rated;            /* anybody rated anything of any run */
};

/* Two runs at least. Adds what makes runs incomparable with the first one to `problems`, and runs
 * of one release that asked models of different names: one may be an alias of the other, and only
 * who named them knows. `plan` NULL: drift_plan_plain. */
void drift_make(struct drift *drift, const struct rollup *const *runs, size_t count,
                const struct drift_plan *plan, struct problems *problems);
void drift_take(struct drift *drift, enum estimand estimand, double margin);
/* What people rated of each run: harm at every threshold, over all its items. */
enum status drift_take_people(struct drift *drift, struct error *err);
void drift_release(struct drift *drift);

struct drift_labels {
    const char *const *paths;
    const struct problems *despite;
};

void drift_text(const struct drift *drift, const struct drift_labels *labels, int columns,
                struct text *out);
void drift_json(const struct drift *drift, const struct drift_labels *labels, struct text *out);

#endif
