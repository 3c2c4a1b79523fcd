/* What the tests of the studies share: planted runs opened as roll-ups, and the vectors from R. */
#ifndef PARALLAX_TESTS_STUDIES_H
#define PARALLAX_TESTS_STUDIES_H

#include <math.h>

#include "results/rollup.h"
#include "tests/unit/results/synthetic.h"

struct planted {
    char path[96];
    struct run_file *run;
    struct rollup rollup;
};

/* How often each side passes, and how strongly siblings and sides share their luck. */
struct chances {
    uint64_t seed;
    double image, text;
    double shared; /* this share of items has the same outcome for every seed */
    double change; /* image only, on what is not shared: added to the chance */
};

static inline double planted_unit(uint64_t seed, int64_t number)
{
    struct random random;
    random_seed(&random, seed * UINT64_C(1000003) + (uint64_t)number);
    return random_unit(&random);
}

static inline void planted_plan(void *context, const struct synthetic_case *about,
                                struct synthetic_outcome *outcome)
{
    const struct chances *chances = context;
    bool image = about->condition == CONDITION_IMAGE;
    bool shared = planted_unit(77, about->trial) < chances->shared;
    double chance = image ? chances->image : chances->text;
    if (!shared && image) chance += chances->change;
    double luck = planted_unit(shared ? 78 : chances->seed, about->trial);
    synthetic_verdict(outcome, about, luck < chance);
}

static inline bool planted_open_with(struct planted *planted, const char *name, int categories,
                                     int scenarios, synthetic_plan *plan, void *context)
{
    struct error err = {0};
    struct synthetic about = {.categories = categories,
                              .scenarios = scenarios,
                              .repeats = 1,
                              .conditions = {CONDITION_IMAGE, CONDITION_TEXT},
                              .condition_count = 2,
                              .plan = plan,
                              .context = context};
    memset(planted, 0, sizeof *planted);
    snprintf(planted->path, sizeof planted->path, "/tmp/parallax-%s-%ld.plx", name, (long)getpid());
    unlink(planted->path);
    enum status status = synthetic_run(&planted->run, planted->path, &about, &err);
    if (!status) status = rollup_load(&planted->rollup, planted->run, AGGREGATE_MEAN, 0, &err);
    if (status) printf("%s\n", err.message);
    CHECK_INT(status, STATUS_OK);
    return status == STATUS_OK;
}

static inline bool planted_open(struct planted *planted, const char *name, int categories,
                                int scenarios, struct chances *chances)
{
    return planted_open_with(planted, name, categories, scenarios, planted_plan, chances);
}

static inline void planted_close(struct planted *planted)
{
    rollup_release(&planted->rollup);
    run_file_close(planted->run);
    unlink(planted->path);
}

/* Outcomes written straight into the table, for simulations; NaN: nobody decided. */
static inline void planted_set(struct rollup *rollup, size_t item, enum condition condition,
                               double pass)
{
    for (int e = 0; e < ESTIMAND_COUNT; e++) {
        size_t width = rollup->settings->condition_count;
        struct cell *cell =
            &rollup->cells[e][item * width + (size_t)rollup->condition_index[condition]];
        cell->pass = pass;
        cell->fail = 1 - pass;
        cell->no_answer = 0;
        cell->scored = !isnan(pass);
        cell->unscored = isnan(pass);
        if (isnan(pass))
            rollup->scores[e][rollup_trial(rollup, item, condition)].verdict = VERDICT_UNSCORED;
    }
}

/* ---- vectors ---- */

struct vector {
    char name[32];
    double args[256], values[16];
    size_t arg_count, value_count;
};

static inline size_t vector_numbers(const char *from, double *to, size_t most)
{
    size_t count = 0;
    for (char *end; *from && !strchr("\t\n", *from) && count < most;
         from = *end == ',' ? end + 1 : end) {
        to[count++] = strtod(from, &end);
        if (end == from) return 0;
    }
    return count;
}

/* Calls back for every vector of studies_from_r.tsv with that name; returns how many. */
static inline size_t vectors_each(const char *name, void (*check)(const struct vector *vector))
{
    char path[512], line[8192];
    size_t count = 0;
    snprintf(path, sizeof path, "%s/vectors/studies_from_r.tsv", TESTS_FOLDER);
    FILE *file = fopen(path, "r");
    if (!file) return 0;
    while (fgets(line, sizeof line, file)) {
        struct vector vector = {0};
        char *args = strchr(line, '\t'), *values = args ? strchr(args + 1, '\t') : NULL;
        if (!values) continue;
        snprintf(vector.name, sizeof vector.name, "%.*s", (int)(args - line), line);
        if (strcmp(vector.name, name) != 0) continue;
        vector.arg_count = vector_numbers(args + 1, vector.args, 256);
        vector.value_count = vector_numbers(values + 1, vector.values, 16);
        check(&vector);
        count++;
    }
    fclose(file);
    return count;
}

#endif
