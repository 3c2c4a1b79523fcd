/* Shards: every scenario is in exactly one, whatever else is selected, and the scheduler's
 * variables mean the place they say. */
#include "tests/test.h"

#include <stdlib.h>

#include "harness/shard.h"

static void forget_scheduler(void)
{
    static const char *const names[] = {"SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT",
                                        "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_STEP",
                                        "JOB_COMPLETION_INDEX"};
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) unsetenv(names[i]);
}

static void check_shard(const char *flag, int64_t index, int64_t count)
{
    struct shard shard;
    struct error err = {0};
    CHECK_INT(shard_parse(&shard, flag, &err), STATUS_OK);
    CHECK_INT(shard.index, index);
    CHECK_INT(shard.count, count);
}

static void check_refused(const char *flag, const char *says)
{
    struct shard shard;
    struct error err = {0};
    CHECK_INT(shard_parse(&shard, flag, &err), STATUS_USAGE);
    CHECK(strstr(err.message, says) != NULL);
}

TEST(flag)
{
    forget_scheduler();
    check_shard(NULL, 0, 1);
    check_shard("1/1", 0, 1);
    check_shard("3/4", 2, 4);
    static const char *const wrong[] = {"0/4", "5/4", "/4",   "1/",   "1/0", "a/4",
                                        "1/b", "1",   "-1/4", "1/4x", "",    "1/9999999999"};
    for (size_t i = 0; i < ARRAY_LENGTH(wrong); i++) check_refused(wrong[i], "I/N");
}

TEST(slurm)
{
    forget_scheduler();
    check_refused("auto", "SLURM_ARRAY_TASK_ID");
    setenv("SLURM_ARRAY_TASK_ID", "30", 1);
    setenv("SLURM_ARRAY_TASK_COUNT", "4", 1);
    setenv("SLURM_ARRAY_TASK_MIN", "10", 1);
    setenv("SLURM_ARRAY_TASK_STEP", "10", 1);
    check_shard("auto", 2, 4);
    check_refused("auto/8", "from 0 to 7");
    check_shard("auto/31", 30, 31);
    setenv("SLURM_ARRAY_TASK_ID", "35", 1);
    check_refused("auto", "not in a row");
    setenv("SLURM_ARRAY_TASK_ID", "50", 1);
    check_refused("auto", "not in a row");
    setenv("SLURM_ARRAY_TASK_ID", "x", 1);
    check_refused("auto", "not in a row");
    forget_scheduler();
}

TEST(kubernetes)
{
    forget_scheduler();
    check_refused("auto/8", "JOB_COMPLETION_INDEX");
    setenv("JOB_COMPLETION_INDEX", "0", 1);
    check_refused("auto", "auto/N");
    check_shard("auto/8", 0, 8);
    setenv("JOB_COMPLETION_INDEX", "7", 1);
    check_shard("auto/8", 7, 8);
    setenv("JOB_COMPLETION_INDEX", "8", 1);
    check_refused("auto/8", "from 0 to 7");
    forget_scheduler();
}

TEST(each_scenario_in_one)
{
    char name[32];
    int64_t counts[4] = {0};
    for (int i = 0; i < 4000; i++) {
        int holders = 0;
        snprintf(name, sizeof name, "scenario_%d", i);
        for (int64_t k = 0; k < 4; k++) {
            struct shard shard = {k, 4};
            if (!shard_holds(&shard, name)) continue;
            holders++;
            counts[k]++;
        }
        CHECK_INT(holders, 1);
    }
    for (int k = 0; k < 4; k++) CHECK(counts[k] > 900 && counts[k] < 1100);
    /* A stored run relies on it: the hash must never change. */
    struct shard shard = {0, 1000};
    while (!shard_holds(&shard, "kettle_lead")) shard.index++;
    CHECK_INT(shard.index, 181);
}

int main(void)
{
    return test_run_all();
}
