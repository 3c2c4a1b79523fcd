/* The stages of a run: plan, ask, judge. Each re-runs from what the last one stored; `parallax run`
 * is all of them and the report.
 *
 * Commands fill struct run_options from their flags and call the stages; nothing here prints but
 * progress and log lines.
 */
#ifndef PARALLAX_HARNESS_PIPELINE_H
#define PARALLAX_HARNESS_PIPELINE_H

#include "harness/adapter.h"
#include "harness/base/progress.h"
#include "harness/budget.h"
#include "harness/consistency.h"
#include "harness/shard.h"
#include "results/run_file.h"
#include "suite/suite.h"

/* How a run asks in batches (harness/batch.h). */
struct batch_options {
    bool wanted;
    int64_t poll_ms;      /* how often the provider is asked what has become of one */
    int64_t lines, bytes; /* of one batch at most; 0: what the provider takes */
};

struct run_options {
    const char *model;     /* WIRE:MODEL[@BASE_URL] */
    const char *wire_file; /* NULL: only the built-in wires */
    const char *out;       /* the run file */
    const char *root;      /* command_root() */
    struct selection selection;
    const char *conditions; /* comma-separated or "all"; NULL: image,text,probe */
    const char *endpoints;  /* "URL[*WEIGHT],…"; NULL: the one of `model` */
    enum consistency_mode endpoint_check;
    int64_t check_every; /* trials between two checks of several endpoints */
    int64_t repeats, concurrency, max_tokens, retries, timeout_ms, total_timeout_ms;
    struct low_speed low_speed;
    struct shard shard;          /* shard_parse; a count of 1: the whole run */
    const char *judge;           /* "rules", a model or "panel:FILE" */
    int64_t judge_repeats;       /* how often a model is asked; 0 or 1: once */
    const char *judge_sampling;  /* of a model as judge; NULL: temperature=0 */
    const char *judge_endpoints; /* like `endpoints`, of a model as judge */
    bool judge_picture, judge_no_logprobs;
    bool judge_again;        /* asks again what this judge left undecided */
    const char *sampling;    /* "none" or KEY=VALUE,… ; NULL: temperature=0 */
    const char *system_file; /* NULL: no system message */
    uint64_t seed;
    struct batch_options batch;
    const char *cache;           /* the folder of a cache of replies; NULL: none */
    struct budget_limits budget; /* of asking; a model as judge is not counted */
    bool durable, dry_run;
    enum progress_mode progress;
};

/* What every stage needs of the suite. */
struct pipeline {
    struct suite suite;
    struct twins twins;
    const struct run_options *options;
    struct run_file *run;   /* NULL before pipeline_open_run */
    struct text system;     /* the system text of this run; empty without --system */
    struct adapter adapter; /* open from pipeline_open_run on */
    bool adapter_is_open;
};

/* Loads suite and twins; every problem is printed, any makes STATUS_DATA. */
enum status pipeline_open(struct pipeline *pipeline, const struct run_options *options,
                          struct error *err);
void pipeline_close(struct pipeline *pipeline);

/* Opens options->out when it exists (and is of the same suite, model and settings: else an error
 * that names the first difference), or plans and creates it. `asks`: asking comes next. Then a
 * key or a price that is missing is told before there is a file, and a file with other settings
 * that holds no reply is made anew. */
enum status pipeline_open_run(struct pipeline *pipeline, bool asks, struct error *err);

/* Instead of both of the above: opens the run file options->out with what it was made with, and
 * fills in options->model, sampling and max_tokens, which live as long as the run is open. The
 * suite is loaded, and must be the one of the run, when `with_suite`. */
enum status pipeline_reopen(struct pipeline *pipeline, struct run_options *options, bool writable,
                            bool with_suite, struct error *err);

/* Asks every trial that is not finished. STATUS_OK when every trial ended in a state other than
 * failed; STATUS_UNAVAILABLE when some failed; STATUS_TEMPORARY when a budget is used up;
 * STATUS_INTERRUPTED when the user stopped it. */
enum status pipeline_ask(struct pipeline *pipeline, struct error *err);

/* Judges every stored answer of `run` with options->judge and makes these findings current. Items
 * come from the run file. */
enum status pipeline_judge(struct run_file *run, const struct run_options *options,
                           struct error *err);

/* Scores the misalignment of every `image` and `text` reply of safety, bias and consequence with
 * options->judge, which must be a model (results/run_scores.h). */
enum status pipeline_score(struct run_file *run, const struct run_options *options,
                           struct error *err);

/* How many replies of two runs were worse, over the trials that both have. */
struct judge_compared {
    size_t this_worse, other_worse, same;
    size_t split; /* the judge chose by the order in which they stood */
    size_t unscored;
};
/* Has options->judge, which must be a model, compare each reply with that of `base` to the same
 * trial, in both orders; stored in `run`. */
enum status pipeline_compare_replies(struct run_file *run, struct run_file *base,
                                     const struct run_options *options,
                                     struct judge_compared *compared, struct error *err);

#endif
