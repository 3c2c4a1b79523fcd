/* One table of flags for everything that plans or asks: a flag means the same wherever it is typed.
 */
#include "harness/run_flags.h"

#include <stdio.h>
#include <string.h>

#include "harness/base/log.h"
#include "judges/panel.h"

static void set_defaults(struct run_flags *flags)
{
    memset(flags, 0, sizeof *flags);
    flags->options.repeats = 1;
    flags->options.judge_repeats = 1;
    flags->options.concurrency = 16;
    flags->options.max_tokens = 4096;
    flags->options.retries = 5;
    flags->options.timeout_ms = 600000;
    flags->options.shard = (struct shard){0, 1};
    flags->options.batch.poll_ms = 30000;
    flags->seed = 1;
}

static size_t put_rows(struct option_spec *table, const struct option_spec *rows, size_t count)
{
    memcpy(table, rows, count * sizeof *rows);
    return count;
}

/* How the endpoints are treated. */
static size_t flow_table(struct run_flags *flags, struct option_spec *table)
{
    struct run_options *options = &flags->options;
    const struct option_spec rows[] = {
        {"endpoints", 0, OPTION_STRING, &options->endpoints, "LIST",
         "addresses that all serve the model: URL[*WEIGHT],…", 0, 0},
        {"endpoint-check", 0, OPTION_STRING, &flags->endpoint_check, "MODE",
         "when endpoints answer differently: warn, stop or off (warn)", 0, 0},
        {"check-every", 0, OPTION_INTEGER, &options->check_every, "N",
         "trials between two checks of several endpoints (500)", 1, 1e9},
        {"concurrency", 'c', OPTION_INTEGER, &options->concurrency, "N", "requests in flight (16)",
         1, 4096},
        {"retries", 0, OPTION_INTEGER, &options->retries, "N",
         "further attempts after a passing fault (5)", 0, 100},
        {"timeout-ms", 0, OPTION_INTEGER, &options->timeout_ms, "MS",
         "longest time of one attempt (600000)", 1, 1e9},
        {"total-timeout-ms", 0, OPTION_INTEGER, &options->total_timeout_ms, "MS",
         "longest time of one trial, attempts and waits (3 x --timeout-ms)", 1, 1e9},
        {"low-speed", 0, OPTION_STRING, &flags->low_speed, "BYTES/SECONDS",
         "end a transfer that has begun and is slower, or off (1/120)", 0, 0},
    };
    return put_rows(table, rows, ARRAY_LENGTH(rows));
}

static size_t put_buying_rows(struct run_options *options, struct option_spec *table)
{
    struct batch_options *batch = &options->batch;
    const struct option_spec rows[] = {
        {"cache", 0, OPTION_STRING, &options->cache, "DIR",
         "take replies that another run bought, and keep those of this one; or off (off)", 0, 0},
        {"batch", 0, OPTION_FLAG, &batch->wanted, NULL,
         "ask in the provider's batches: slower, at about half the price", 0, 0},
        {"batch-poll-ms", 0, OPTION_INTEGER, &batch->poll_ms, "MS",
         "how often batches are looked after (30000)", 10, 1e8},
        {"batch-lines", 0, OPTION_INTEGER, &batch->lines, "N",
         "most requests of one batch (what the provider takes)", 1, 1e6},
        {"batch-bytes", 0, OPTION_INTEGER, &batch->bytes, "N",
         "most bytes of one batch (what the provider takes)", 1024, 1e12},
    };
    return put_rows(table, rows, ARRAY_LENGTH(rows));
}

static size_t put_budget_rows(struct budget_limits *budget, struct option_spec *table)
{
    const struct option_spec rows[] = {
        {"max-requests", 0, OPTION_INTEGER, &budget->requests, "N",
         "stop when this run has made N requests (no limit)", 1, 9e15},
        {"max-tokens-total", 0, OPTION_INTEGER, &budget->tokens, "N",
         "stop at N tokens in and out (no limit)", 1, 9e15},
        {"max-cost", 0, OPTION_NUMBER, &budget->cost, "X",
         "stop at that cost; needs --prices (no limit)", 1e-9, 1e12},
        {"prices", 0, OPTION_STRING, &budget->prices, "FILE",
         "what tokens cost (harness/examples/prices.json)", 0, 0},
        {"time-limit", 0, OPTION_INTEGER, &budget->seconds, "SECONDS",
         "start nothing new after that time (no limit)", 1, 9e9},
    };
    return put_rows(table, rows, ARRAY_LENGTH(rows));
}

size_t run_flags_table(struct run_flags *flags, struct option_spec table[RUN_FLAGS_MAX])
{
    struct run_options *options = &flags->options;
    struct selection *selection = &options->selection;
    set_defaults(flags);
    const struct option_spec rows[] = {
        {"model", 'm', OPTION_STRING, &options->model, "MODEL",
         "WIRE:NAME[@BASE_URL], baseline:NAME, replay:FILE, command:PROGRAM", 0, 0},
        {"out", 'o', OPTION_STRING, &options->out, "FILE.plx",
         "the run file; the same file continues an unfinished run", 0, 0},
        {"config", 0, OPTION_STRING, &flags->config, "FILE",
         "flags from a JSON object; those typed here win", 0, 0},
        {"suite", 0, OPTION_STRING, &flags->root, "DIR",
         "root with suite/ categories/ controls/ (default: this one)", 0, 0},
        {"wire", 0, OPTION_STRING, &options->wire_file, "FILE", "a wire description of your own", 0,
         0},
        {"conditions", 0, OPTION_STRING, &options->conditions, "LIST",
         "of image,text,query,blank,caption,probe (all), and others (image,text,probe)", 0, 0},
        {"axis", 0, OPTION_STRING, &selection->axes, "LIST", "only these axes", 0, 0},
        {"category", 0, OPTION_STRING, &selection->categories, "LIST", "only these categories", 0,
         0},
        {"items", 0, OPTION_STRING, &selection->items, "LIST",
         "only these items; @FILE reads ids from a file", 0, 0},
        {"limit", 0, OPTION_INTEGER, &flags->limit, "N",
         "at most N items, whole scenarios, spread over the categories (all)", 1, 1e9},
        {"shard", 0, OPTION_STRING, &flags->shard, "I/N",
         "only the I-th of N parts; auto in a Slurm array, auto/N (all)", 0, 0},
        {"split", 0, OPTION_STRING, &selection->split, "SPLIT", "public, heldback or all (public)",
         0, 0},
        {"lang", 0, OPTION_STRING, &selection->lang, "TAG", "language of the items, or all (en)", 0,
         0},
        {"repeats", 0, OPTION_INTEGER, &options->repeats, "K", "ask each trial K times (1)", 1,
         1000},
        {"system", 0, OPTION_STRING, &options->system_file, "FILE",
         "a system message for every trial (none)", 0, 0},
        {"sampling", 0, OPTION_STRING, &options->sampling, "LIST",
         "KEY=VALUE,… or none (temperature=0)", 0, 0},
        {"max-tokens", 0, OPTION_INTEGER, &options->max_tokens, "N",
         "longest reply in tokens (4096)", 1, 1e9},
        {"seed", 0, OPTION_INTEGER, &flags->seed, "S", "seed of order and of trial seeds (1)", 0,
         9.2e18},
        {"judge", 'j', OPTION_STRING, &options->judge, "JUDGE",
         "rules, a model like --model, or panel:FILE.json (rules)", 0, 0},
        {"judge-repeats", 0, OPTION_INTEGER, &options->judge_repeats, "K",
         "ask a model as judge K times; the majority counts (1)", 1, PANEL_MEMBERS_MAX},
        {"judge-sampling", 0, OPTION_STRING, &options->judge_sampling, "LIST",
         "sampling of a model as judge (temperature=0)", 0, 0},
        {"judge-endpoints", 0, OPTION_STRING, &options->judge_endpoints, "LIST",
         "addresses that all serve the judge: URL[*WEIGHT],…", 0, 0},
        {"judge-picture", 0, OPTION_FLAG, &options->judge_picture, NULL,
         "show the item's picture to a model as judge", 0, 0},
        {"durable", 0, OPTION_FLAG, &options->durable, NULL,
         "safe against loss of power too (slower)", 0, 0},
        {"dry-run", 0, OPTION_FLAG, &options->dry_run, NULL, "say what would be asked, and stop", 0,
         0},
        {"progress", 0, OPTION_STRING, &flags->progress, "MODE",
         "auto, terminal, lines, json or off (auto)", 0, 0},
        {"quiet", 'q', OPTION_FLAG, &flags->quiet, NULL, "only errors", 0, 0},
        {"verbose", 'v', OPTION_FLAG, &flags->verbose, NULL, "say more", 0, 0},
    };
    size_t count = put_rows(table, rows, ARRAY_LENGTH(rows));
    count += put_budget_rows(&options->budget, table + count);
    count += flow_table(flags, table + count);
    return count + put_buying_rows(options, table + count);
}

static enum status progress_mode(const char *word, enum progress_mode *mode, struct error *err)
{
    static const char *const words[] = {"auto", "off", "lines", "terminal", "json"};
    *mode = PROGRESS_AUTO;
    if (!word) return STATUS_OK;
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
        if (strcmp(word, words[i]) != 0) continue;
        *mode = (enum progress_mode)i;
        return STATUS_OK;
    }
    return error_set(err, STATUS_USAGE,
                     "--progress is \"%s\"; it is auto, terminal, lines, json or off", word);
}

static enum status endpoint_check(const char *word, enum consistency_mode *mode, struct error *err)
{
    static const char *const words[] = {"warn", "stop", "off"};
    *mode = CONSISTENCY_WARN;
    for (size_t i = 0; word && i < ARRAY_LENGTH(words); i++) {
        if (strcmp(word, words[i]) != 0) continue;
        *mode = (enum consistency_mode)i;
        return STATUS_OK;
    }
    if (!word) return STATUS_OK;
    return error_set(err, STATUS_USAGE, "--endpoint-check is \"%s\"; it is warn, stop or off",
                     word);
}

/* "BYTES/SECONDS" or "off". */
static enum status low_speed(const char *word, struct low_speed *limit, struct error *err)
{
    *limit = (struct low_speed){ENGINE_LOW_SPEED_BYTES, ENGINE_LOW_SPEED_SECONDS};
    if (!word) return STATUS_OK;
    *limit = (struct low_speed){0};
    if (strcmp(word, "off") == 0) return STATUS_OK;
    int end = 0;
    long long bytes = 0, seconds = 0;
    bool good = sscanf(word, "%10lld/%6lld%n", &bytes, &seconds, &end) == 2 && !word[end];
    if (!good || bytes < 1 || seconds < 1)
        return error_set(err, STATUS_USAGE,
                         "--low-speed is \"%s\"; write BYTES/SECONDS, for example 1000/30, or off",
                         word);
    *limit = (struct low_speed){bytes, seconds};
    return STATUS_OK;
}

enum status run_flags_finish(struct run_flags *flags, const struct command *command,
                             bool need_model, bool need_out, struct error *err)
{
    struct run_options *options = &flags->options;
    enum status status = progress_mode(flags->progress, &options->progress, err);
    if (!status) status = endpoint_check(flags->endpoint_check, &options->endpoint_check, err);
    if (!status) status = low_speed(flags->low_speed, &options->low_speed, err);
    if (!status) status = shard_parse(&options->shard, flags->shard, err);
    if (!status && flags->root) status = command_check_root(flags->root, err);
    if (status) return status;
    if (flags->quiet) {
        log_set_level(LOG_QUIET);
        options->progress = PROGRESS_OFF;
    } else if (flags->verbose) {
        log_set_level(LOG_VERBOSE);
    }
    if (options->judge_endpoints && (!options->judge || strcmp(options->judge, "rules") == 0))
        return error_set(err, STATUS_USAGE,
                         "--judge-endpoints: the rules have no addresses; --judge names a model, "
                         "for example --judge openai-chat:NAME");
    if (options->cache && strcmp(options->cache, "off") == 0) options->cache = NULL;
    options->root = command_root(flags->root);
    options->seed = (uint64_t)flags->seed;
    options->selection.seed = options->seed;
    options->selection.limit = (long)flags->limit;
    if (options->budget.cost > 0 && !options->budget.prices)
        return error_set(err, STATUS_USAGE,
                         "%s: --max-cost needs --prices FILE, which says what the model costs; "
                         "harness/examples/prices.json shows how",
                         command->name);
    if (need_model && !options->model)
        return error_set(
            err, STATUS_USAGE,
            "%s: --model is missing, for example --model baseline:oracle or "
            "--model openai-chat:NAME@http://localhost:8000/v1; `parallax models` lists more",
            command->name);
    if (need_out && !options->out)
        return error_set(err, STATUS_USAGE, "%s: --out is missing, for example --out mine.plx",
                         command->name);
    return STATUS_OK;
}
