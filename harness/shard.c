/* Which part of a run is ours. See shard.h. */
#include "harness/shard.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/random.h"

/* A decimal number from 0 that ends at `end`; -1 when it is none. */
static int64_t number_until(const char *text, const char *end)
{
    size_t digits = strspn(text, "0123456789");
    if (digits == 0 || digits > 9 || text + digits != end) return -1;
    return strtoll(text, NULL, 10);
}

static int64_t number_of(const char *text)
{
    return number_until(text, text + strlen(text));
}

/* A number of the environment; `missing` when it is not set, -1 when it is no number. */
static int64_t environment_number(const char *name, int64_t missing)
{
    const char *value = getenv(name);
    return value && *value ? number_of(value) : missing;
}

static enum status outside(struct error *err, int64_t index, int64_t count)
{
    return error_set(err, STATUS_USAGE,
                     "--shard auto/%" PRId64 ": this process is number %" PRId64
                     " counted from 0; number the tasks from 0 to %" PRId64,
                     count, index, count - 1);
}

static enum status from_scheduler(struct shard *shard, int64_t count, struct error *err)
{
    int64_t index = environment_number("SLURM_ARRAY_TASK_ID", -2);
    if (index == -2) index = environment_number("JOB_COMPLETION_INDEX", -2);
    if (index == -2)
        return error_set(err, STATUS_USAGE,
                         "--shard auto/%" PRId64 ": neither SLURM_ARRAY_TASK_ID nor "
                         "JOB_COMPLETION_INDEX is set; outside a job array write --shard I/N",
                         count);
    if (index < 0 || index >= count) return outside(err, index, count);
    *shard = (struct shard){index, count};
    return STATUS_OK;
}

static enum status from_slurm(struct shard *shard, struct error *err)
{
    int64_t id = environment_number("SLURM_ARRAY_TASK_ID", -2);
    int64_t count = environment_number("SLURM_ARRAY_TASK_COUNT", -2);
    int64_t low = environment_number("SLURM_ARRAY_TASK_MIN", 0);
    int64_t step = environment_number("SLURM_ARRAY_TASK_STEP", 1);
    if (id == -2 && environment_number("JOB_COMPLETION_INDEX", -2) != -2)
        return error_set(err, STATUS_USAGE,
                         "--shard auto: Kubernetes does not tell a pod how many there are; write "
                         "--shard auto/N with the job's number of completions");
    if (id == -2 || count == -2)
        return error_set(err, STATUS_USAGE,
                         "--shard auto: this is no task of a Slurm job array (SLURM_ARRAY_TASK_ID "
                         "and SLURM_ARRAY_TASK_COUNT are not set); write --shard I/N");
    if (step < 1) step = 1;
    int64_t index = id >= low ? (id - low) / step : -1;
    if (low < 0 || count < 1 || count > SHARDS_MAX || index < 0 || index >= count ||
        (id - low) % step != 0)
        return error_set(err, STATUS_USAGE,
                         "--shard auto: task %" PRId64 " of an array that begins at %" PRId64
                         " and has %" PRId64 " tasks is not in a row with the others; number the "
                         "tasks without gaps, or write --shard I/N",
                         id, low, count);
    *shard = (struct shard){index, count};
    return STATUS_OK;
}

enum status shard_parse(struct shard *shard, const char *flag, struct error *err)
{
    *shard = (struct shard){0, 1};
    if (!flag) return STATUS_OK;
    if (strcmp(flag, "auto") == 0) return from_slurm(shard, err);
    const char *slash = strchr(flag, '/');
    int64_t count = slash ? number_of(slash + 1) : -1;
    bool counted = count >= 1 && count <= SHARDS_MAX;
    if (counted && strncmp(flag, "auto/", 5) == 0) return from_scheduler(shard, count, err);
    int64_t index = counted ? number_until(flag, slash) : -1;
    if (index < 1 || index > count)
        return error_set(err, STATUS_USAGE,
                         "--shard is \"%s\"; it is I/N with I from 1 to N (at most %d), auto in a "
                         "Slurm job array, or auto/N",
                         flag, SHARDS_MAX);
    *shard = (struct shard){index - 1, count};
    return STATUS_OK;
}

bool shard_holds(const struct shard *shard, const char *scenario)
{
    uint64_t dealt = random_derive(0, scenario) % (uint64_t)shard->count;
    return dealt == (uint64_t)shard->index;
}

static void digest_selection(const struct item *const *items, size_t count,
                             char hex[SHA256_HEX_BYTES])
{
    const char **lines = xcalloc(count + 1, sizeof *lines);
    for (size_t i = 0; i < count; i++) lines[i] = items[i]->line;
    run_lines_digest(lines, count, hex);
    free(lines);
}

void shard_deal(struct shard_part *part, const struct shard *shard, const struct item **items,
                size_t *count)
{
    memset(part, 0, sizeof *part);
    if (shard->count == 1) return;
    snprintf(part->word, sizeof part->word, "%" PRId64 "/%" PRId64, shard->index + 1, shard->count);
    digest_selection((const struct item *const *)items, *count, part->whole_digest);
    part->positions = xcalloc(*count + 1, sizeof *part->positions);
    size_t kept = 0;
    for (size_t i = 0; i < *count; i++) {
        if (!shard_holds(shard, items[i]->scenario)) continue;
        part->positions[kept] = i;
        items[kept++] = items[i];
    }
    *count = kept;
}

void shard_part_release(struct shard_part *part)
{
    free(part->positions);
    part->positions = NULL;
}

void shard_describe(const struct shard_part *part, struct run_settings *settings)
{
    settings->shard = part->word;
    settings->whole_digest = part->whole_digest;
    settings->positions = part->positions;
}
