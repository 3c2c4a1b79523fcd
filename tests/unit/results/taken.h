/* A planted run with its roll-up and its measures. */
#ifndef PARALLAX_TESTS_TAKEN_H
#define PARALLAX_TESTS_TAKEN_H

#include "results/measures.h"
#include "tests/unit/results/synthetic.h"

struct taken {
    char path[96];
    struct run_file *run;
    struct rollup rollup;
    struct measures measures;
};

static inline bool taken_open(struct taken *taken, const struct synthetic *about,
                              enum aggregator aggregator, int k)
{
    struct error err = {0};
    snprintf(taken->path, sizeof taken->path, "/tmp/parallax-taken-%ld.plx", (long)getpid());
    unlink(taken->path);
    enum status status = synthetic_run(&taken->run, taken->path, about, &err);
    if (!status) status = rollup_load(&taken->rollup, taken->run, aggregator, k, &err);
    if (!status) status = measures_take(&taken->measures, &taken->rollup, &err);
    if (status) printf("%s\n", err.message);
    CHECK_INT(status, STATUS_OK);
    return status == STATUS_OK;
}

static inline void taken_close(struct taken *taken)
{
    measures_release(&taken->measures);
    rollup_release(&taken->rollup);
    run_file_close(taken->run);
    unlink(taken->path);
}

#endif
