/* What a report costs: a planted run of many trials is made once, then read, rolled up, measured
 * and written as JSON, each step timed. Not a test: numbers depend on the machine.
 *
 *     bench_report RUN.plx [SCENARIOS [REPEATS [REPLY_BYTES]]]
 *
 * Makes RUN.plx where it does not exist: 25 categories an axis with SCENARIOS scenarios each (50 by
 * default), five conditions, REPEATS repeats (20): 25 * 50 * 8 items * 5 * 20 = 1,000,000 trials.
 */
#include <inttypes.h>
#include <stdio.h>
#include <sys/resource.h>

#include "harness/base/clock.h"
#include "results/report.h"
#include "tests/unit/results/synthetic.h"

enum { CATEGORIES = 25, SCENARIOS = 50, REPEATS = 20, REPLY_BYTES = 1000 };

static char *reply_text;

/* Passes with a chance of its condition; one reply in fifty was filtered, so that the two estimands
 * are two tables. */
static void plan(void *context, const struct synthetic_case *about,
                 struct synthetic_outcome *outcome)
{
    struct random *random = context;
    outcome->text = reply_text;
    outcome->picture_tokens = about->condition == CONDITION_TEXT ? 0 : 576;
    if (random_below(random, 50) == 0) outcome->state = TRIAL_FILTERED_OUTPUT;
    double chance = about->condition == CONDITION_TEXT ? 0.8 : 0.65;
    synthetic_verdict(outcome, about, random_unit(random) < chance);
    outcome->finding.reason_count = 2;
    outcome->finding.reasons[0] = (struct reason){.start = 10, .end = 60, .rule = "behaviour/help"};
    outcome->finding.reasons[1] = (struct reason){.start = 80, .end = 99, .rule = "gold/hazard"};
}

static enum status make(const char *path, char **argv, int argc, struct error *err)
{
    struct random random;
    random_seed(&random, 1);
    struct synthetic about = {
        .categories = CATEGORIES,
        .scenarios = argc > 2 ? (int)strtol(argv[2], NULL, 10) : SCENARIOS,
        .repeats = argc > 3 ? (int)strtol(argv[3], NULL, 10) : REPEATS,
        .conditions = {CONDITION_IMAGE, CONDITION_TEXT, CONDITION_PROBE, CONDITION_BLANK,
                       CONDITION_CAPTION},
        .condition_count = 5,
        .plan = plan,
        .context = &random,
    };
    size_t bytes = argc > 4 ? strtoul(argv[4], NULL, 10) : REPLY_BYTES;
    reply_text = xcalloc(bytes + 1, 1);
    memset(reply_text, 'a', bytes);
    struct run_file *run = NULL;
    enum status status = synthetic_run(&run, path, &about, err);
    run_file_close(run);
    free(reply_text);
    return status;
}

/* Seconds of the clock and of this process, since the last call. */
struct watch {
    double wall, busy;
};

static struct watch now(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    double user = (double)usage.ru_utime.tv_sec + (double)usage.ru_utime.tv_usec / 1e6;
    double kernel = (double)usage.ru_stime.tv_sec + (double)usage.ru_stime.tv_usec / 1e6;
    return (struct watch){(double)clock_monotonic_us() / 1e6, user + kernel};
}

static void lap(struct watch *since, const char *what)
{
    struct watch then = *since;
    *since = now();
    printf("%-10s %6.2f s, %6.2f s of CPU\n", what, since->wall - then.wall,
           since->busy - then.busy);
}

static enum status report(const char *path, struct error *err)
{
    struct run_file *run = NULL;
    struct rollup rollup = {0};
    struct measures measures = {0};
    struct text out;
    struct rusage usage;
    text_init(&out, 0);
    struct watch begun = now(), since = begun;
    enum status status = run_file_open(&run, path, false, err);
    if (!status) lap(&since, "open");
    if (!status) status = rollup_load(&rollup, run, AGGREGATE_MEAN, 0, err);
    if (!status) lap(&since, "roll up");
    if (!status) status = measures_take(&measures, &rollup, err);
    if (!status) lap(&since, "measure");
    if (!status) report_json(&measures, 2, &out);
    if (!status) lap(&since, "JSON");
    if (!status) lap(&begun, "together");
    getrusage(RUSAGE_SELF, &usage);
    if (!status)
        printf("%" PRId64 " trials of %zu items, at most %ld MiB\n", rollup.trial_count,
               rollup.items.count, usage.ru_maxrss / 1024);
    measures_release(&measures);
    if (rollup.run) rollup_release(&rollup);
    run_file_close(run);
    text_release(&out);
    return status;
}

int main(int argc, char **argv)
{
    struct error err = {0};
    if (argc < 2) {
        fprintf(stderr, "bench_report RUN.plx [SCENARIOS [REPEATS [REPLY_BYTES]]]\n");
        return STATUS_USAGE;
    }
    enum status status = STATUS_OK;
    if (access(argv[1], F_OK) != 0) status = make(argv[1], argv, argc, &err);
    if (!status) status = report(argv[1], &err);
    if (status) fprintf(stderr, "%s\n", err.message);
    return (int)status;
}
