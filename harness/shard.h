/* Shards: one run dealt to several processes, none of which knows of the others.
 *
 * A scenario belongs to the shard that a hash of its name says, so that the members of a pair, both
 * sides of a flip and the translations of an item are always asked by the same process, and a
 * scenario keeps its shard whatever else is selected. `parallax merge` (results/merge.h) joins the
 * run files.
 */
#ifndef PARALLAX_HARNESS_SHARD_H
#define PARALLAX_HARNESS_SHARD_H

#include "results/run_file.h"

enum { SHARDS_MAX = 100000, SHARD_WORD_BYTES = 32 };

struct shard {
    int64_t index, count; /* 0 <= index < count; a count of 1 is the whole run */
};

/* NULL: the whole run. "I/N": the I-th of N, from 1. "auto": the place in a Slurm job array
 * (SLURM_ARRAY_TASK_ID, _MIN, _STEP, _COUNT). "auto/N": of N, the place that SLURM_ARRAY_TASK_ID or
 * JOB_COMPLETION_INDEX counts from 0. */
enum status shard_parse(struct shard *shard, const char *flag, struct error *err);
bool shard_holds(const struct shard *shard, const char *scenario);

/* The items of a selection that a shard holds, and what its run file says about that. */
struct shard_part {
    size_t *positions; /* of each kept item in the selection; NULL when all are kept */
    char word[SHARD_WORD_BYTES], whole_digest[SHA256_HEX_BYTES];
};

/* Leaves in `items` and *count what the shard holds, in order. */
void shard_deal(struct shard_part *part, const struct shard *shard, const struct item **items,
                size_t *count);
void shard_part_release(struct shard_part *part);
/* The fields of the settings; they point into `part`. */
void shard_describe(const struct shard_part *part, struct run_settings *settings);

#endif
