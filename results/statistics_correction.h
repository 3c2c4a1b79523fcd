/* Correction: what a judge says of everything, repaired by what people say of a random part.
 *
 * The judge's verdict f is known for every unit, people's label y for the units of the scenarios
 * that were drawn, each with the probability with which it was drawn. A judge may err differently
 * in the two arms of a pair; then neither more trials nor a better interval helps the raw
 * difference, and a correction does. Both corrections here are consistent whatever the judge does,
 * as long as the labelled scenarios were drawn at random: labels of other replies must never be put
 * in. Simulated coverage is in results/README.md, vectors in tests/vectors/people.tsv.
 */
#ifndef PARALLAX_RESULTS_STATISTICS_CORRECTION_H
#define PARALLAX_RESULTS_STATISTICS_CORRECTION_H

#include "results/statistics.h"

/* One unit: a reply (rates) or a pair of replies (differences). */
struct predicted {
    uint32_t scenario;
    double judge;  /* f */
    double people; /* y; NaN where not labelled */
    double weight; /* of a labelled unit: one over the probability that its scenario was drawn */
};

struct ppi {
    struct estimate estimate; /* interval of Student's t with labelled scenarios - 1 degrees */
    double lambda;            /* how far the judge is trusted: 0 labels alone, 1 in full */
    double standard_error;
    double judge_mean, people_mean; /* of f over all units, of y over labelled ones (weighted) */
    double labelled;                /* units */
    size_t labelled_scenarios;
};

/* Prediction-powered inference of a mean, tuned (PPI++: Angelopoulos, Duchi and Zrnic 2023, "PPI++:
 * efficient prediction-powered inference", eq. 2 and section 6):
 *
 *     theta = lambda mean_all(f) + mean_labelled,w(y - lambda f)
 *
 * with labelled units weighted by one over their inclusion probability (Hajek). The variance is
 * that of the linearised sums per scenario, psi_s = a_s + lambda b_s, over all S scenarios, S / (S
 * - 1) sum psi^2; lambda minimises it, -sum(a b) / sum(b^2), kept within 0 … 1. Under
 * PPI_SCENARIOS_MIN labelled scenarios there is a value without an interval. */
enum { PPI_SCENARIOS_MIN = 10 };
void ppi_estimate(const struct predicted *units, size_t count, double low, double high,
                  struct ppi *out);

/* ---- Rogan-Gladen ---- */

/* One reply; only what the judge scored. */
struct diagnosed {
    uint32_t scenario;
    int arm;       /* 0 or 1 */
    bool judge;    /* the judge says: fails */
    int people;    /* 1 fails, 0 does not, -1 not labelled */
    double weight; /* as above */
};

struct diagnostic {
    double sensitivity, specificity; /* of this arm; NaN without a label of that kind */
    double positives, negatives;     /* labelled replies */
    double raw;                      /* the judge's rate */
    struct estimate corrected;
};

/* Rogan and Gladen (1978), "Estimating prevalence from the results of a screening test": p =
 * (q + Sp - 1) / (Se + Sp - 1), within 0 … 1, with sensitivity and specificity of each arm by
 * itself. The interval redraws labelled and unlabelled scenarios (m - 1 of m, Rao-Wu), sensitivity
 * and specificity with them, ROGAN_DRAWS times, percentile. `usable` is false, and nothing may be
 * printed, where Se + Sp - 1 is under ROGAN_YOUDEN_MIN in an arm, or an arm lacks a kind of label;
 * with `both` false only arm 0 exists. */
#define ROGAN_YOUDEN_MIN 0.3
enum { ROGAN_DRAWS = 2000 };
struct rogan_gladen {
    bool usable;
    struct diagnostic arm[2];
    struct estimate difference; /* corrected arm 0 - corrected arm 1 */
};
void rogan_gladen_estimate(const struct diagnosed *units, size_t count, bool both, uint64_t seed,
                           struct rogan_gladen *out);

#endif
