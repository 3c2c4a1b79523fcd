/* The flags that `run`, `plan` and `ask` share, as one table. */
#ifndef PARALLAX_HARNESS_RUN_FLAGS_H
#define PARALLAX_HARNESS_RUN_FLAGS_H

#include "harness/command.h"
#include "harness/pipeline.h"

/* Targets of the shared flags that are not plain fields of struct run_options. */
struct run_flags {
    struct run_options options;
    const char *root, *progress, *shard, *config, *endpoint_check, *low_speed;
    int64_t seed, limit;
    bool quiet, verbose;
};

enum { RUN_FLAGS_MAX = 72 };

/* Defaults, and the table whose targets point into `flags`. Returns the number of rows written to
 * `table`. */
size_t run_flags_table(struct run_flags *flags, struct option_spec table[RUN_FLAGS_MAX]);

/* After parsing: resolves the root, the progress mode, the log level and the seed. `need_model`,
 * `need_out`: say what is missing. */
enum status run_flags_finish(struct run_flags *flags, const struct command *command,
                             bool need_model, bool need_out, struct error *err);

#endif
