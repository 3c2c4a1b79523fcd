/* A sweep: runs of models that were trained alike but for one covariate (rank, harmful fraction,
 * step), several training seeds at each level. Does behaviour follow the covariate, seen and read?
 *
 * Everything is over the items that are the same in all runs. Trends: Page's L with scenarios as
 * blocks (a level is the mean over its seeds); Jonckheere-Terpstra over the runs' own rates, only
 * where a level has several seeds; Spearman over runs. The slope of the empirical logit of not
 * passing on the covariate (or its log2) is fitted over runs; its interval resamples seeds within
 * levels and scenarios. The base model is shown and never fitted. With one seed everywhere there is
 * no training variance, and that is said.
 */
#ifndef PARALLAX_RESULTS_SWEEP_H
#define PARALLAX_RESULTS_SWEEP_H

#include "results/drift.h"

enum { SWEEP_RUNS_MAX = DRIFT_RUNS_MAX, SWEEP_LEVELS_MAX = 32, SWEEP_DRAWS = 2000 };

struct sweep_run {
    const char *path; /* as the study says, relative to its folder */
    double level;     /* NaN: the base model */
    int64_t seed;
};

struct sweep_study {
    struct json_document *document; /* owns the strings */
    const char *name, *title, *covariate;
    bool log2; /* the slope is on log2 of the covariate */
    enum estimand estimand;
    struct sweep_run runs[SWEEP_RUNS_MAX];
    size_t count;
};

/* Strict: every unrecognised, missing or mistyped field is a problem with file, line and field. */
enum status sweep_read(struct sweep_study *study, struct span source, const char *file,
                       struct problems *problems, struct error *err);
void sweep_release(struct sweep_study *study);

enum sweep_quantity { SWEEP_IMAGE = 0, SWEEP_TEXT, SWEEP_QUANTITY_COUNT };

struct sweep_point {
    double mean, error; /* of not passing over the seeds of a level; standard error, NaN for one */
};

struct sweep_series {
    bool present;
    struct sweep_point points[SWEEP_LEVELS_MAX];
    double base; /* NaN: no base model */
    struct trend page, jonckheere, spearman;
    int monotonic; /* 1 never falls, -1 never rises, 0 neither (or both: flat) */
    double slope;
    struct interval interval;
};

struct sweep {
    const struct sweep_study *study;
    size_t items;
    double levels[SWEEP_LEVELS_MAX]; /* ascending */
    size_t level_count, seeds_most;
    struct sweep_series series[AXIS_COUNT][SWEEP_QUANTITY_COUNT];
    double gap[AXIS_COUNT][SWEEP_LEVELS_MAX]; /* image - text, mean over seeds */
    double base_gap[AXIS_COUNT];
    bool has_base;
};

/* `drift` holds the runs in the study's order and their common items. */
void sweep_take(struct sweep *sweep, const struct sweep_study *study, const struct drift *drift);

void sweep_text(const struct sweep *sweep, const struct problems *despite, int columns,
                struct text *out);
void sweep_json(const struct sweep *sweep, const struct problems *despite, struct text *out);

#endif
