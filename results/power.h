/* Power before anything is spent: what a paired study of so many items can see, and how many items
 * a wanted difference needs. The clustering comes from the suite's own scenarios, or from numbers
 * that the user gives.
 */
#ifndef PARALLAX_RESULTS_POWER_H
#define PARALLAX_RESULTS_POWER_H

#include "harness/base/text.h"
#include "results/statistics_studies.h"
#include "suite/suite.h"

/* How items hang together: sum of squared scenario sizes over the number of items. */
struct power_structure {
    const char *name;                          /* an axis, "flips", … */
    double items, scenarios, mean_square_size; /* 1: nothing hangs together */
};

enum { POWER_GROUPS_MAX = 16 };

struct power_plan {
    struct power_structure groups[POWER_GROUPS_MAX];
    size_t count;
    double discordance, correlation, alpha, power, margin;
    double tests;      /* Holm's first step: alpha / tests */
    double difference; /* NaN: none wanted */
};

/* Sizes of a set of items; `scenarios[i]` is the scenario of item i. */
void power_structure_of(const char *const *scenarios, size_t count,
                        struct power_structure *structure);
/* One group an axis, the hazards and their neighbours. */
void power_groups_of_suite(const struct suite *suite, struct power_plan *plan);

struct power_answer {
    double design_effect, effective;    /* items over design effect */
    double smallest;                    /* detectable difference; NaN: none */
    double needed;                      /* items for the wanted difference; NaN */
    double power;                       /* of the items there are against it; NaN */
    double for_margin, for_equivalence; /* items for non-inferiority, equivalence within margin */
    double bound; /* upper limit of a share that is 0 in all items: rule of three */
};
void power_answer(const struct power_plan *plan, const struct power_structure *group,
                  struct power_answer *answer);

void power_text(const struct power_plan *plan, int columns, struct text *out);
void power_json(const struct power_plan *plan, struct text *out);

#endif
