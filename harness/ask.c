/* The ask stage: every trial that has no reply yet goes through the engine into the run file.
 *
 * What a turn of the loop finished is one transaction. The order is made anew from the seed each
 * time, and what is finished is skipped, so that resuming needs no bookkeeping of its own.
 */
#include "harness/ask.h"

#include <stdlib.h>
#include <string.h>

#include "harness/ask_view.h"
#include "harness/base/clock.h"
#include "harness/base/log.h"
#include "harness/base/utf8.h"
#include "harness/batch.h"
#include "harness/consistency.h"
#include "harness/plan.h"

static void trial_id(const struct asking *asking, int64_t trial, struct text *id)
{
    text_clear(id);
    run_file_trial_id(asking->run, trial, id);
}

/* The items of the run, found in the suite by the first part of a trial's id. */
static enum status find_items(struct asking *asking, struct error *err)
{
    size_t count = run_file_item_count(asking->run);
    int64_t per_item = (int64_t)asking->settings->condition_count * asking->settings->repeats;
    asking->items = xcalloc(count ? count : 1, sizeof *asking->items);
    for (size_t i = 0; i < count; i++) {
        trial_id(asking, (int64_t)i * per_item, &asking->id);
        asking->id.data[strcspn(asking->id.data, ":")] = '\0';
        asking->items[i] = suite_find(&asking->pipeline->suite, asking->id.data);
        if (asking->items[i]) continue;
        return error_set(err, STATUS_DATA, "%s: item \"%s\" is not in the suite any more",
                         run_file_path(asking->run), asking->id.data);
    }
    return STATUS_OK;
}

/* ---- the budget ---- */

static bool is_set(const uint8_t *bits, int64_t trial)
{
    return bits[trial / 8] >> (trial % 8) & 1;
}

static void set_bit(uint8_t *bits, int64_t trial)
{
    bits[trial / 8] |= (uint8_t)(1U << (trial % 8));
}

/* Needs `chat` only where the reply reports no tokens. */
static void charge(struct asking *asking, int64_t trial, const struct chat *chat,
                   const struct reply *reply)
{
    if (!budget_counts_tokens(&asking->budget)) return;
    int64_t input = reply->input_tokens, output = reply->output_tokens;
    if (input < 0) input = estimate_input_tokens(chat);
    if (output < 0) output = estimate_output_tokens(strlen(reply->text));
    budget_charge(&asking->budget, input, output, is_set(asking->ever_batched, trial));
}

/* What a stored trial cost. */
static enum status charge_stored(void *context, const struct run_trial *trial, struct error *err)
{
    struct asking *asking = context;
    struct trial_place place = run_file_place(asking->run, trial->number);
    const struct reply reply = {.text = (char *)trial->text,
                                .input_tokens = trial->input_tokens,
                                .output_tokens = trial->output_tokens};
    struct chat chat = {0};
    if (trial->state == TRIAL_FAILED || is_set(asking->cached, trial->number)) return STATUS_OK;
    enum status status = STATUS_OK;
    if (trial->input_tokens < 0)
        status = condition_build(asking->builder, place.condition, asking->items[place.item], &chat,
                                 err);
    if (!status) charge(asking, trial->number, &chat, &reply);
    return status;
}

/* What was spent before this sitting counts too. */
static enum status open_budget(struct asking *asking, struct error *err)
{
    const struct adapter *adapter = &asking->pipeline->adapter;
    struct run_totals totals;
    enum status status = budget_open(&asking->budget, &asking->pipeline->options->budget,
                                     adapter->spec.wire, adapter->spec.model, err);
    if (!status) status = run_file_totals(asking->run, &totals, err);
    if (status) return status;
    asking->budget.requests = totals.attempts;
    asking->budget.max_reply_tokens = asking->pipeline->adapter.max_tokens;
    if (!budget_counts_tokens(&asking->budget)) return STATUS_OK;
    return run_file_each_trial(asking->run, charge_stored, asking, err);
}

static enum status may_start(void *context, int64_t attempts, size_t flying, struct error *why)
{
    const struct asking *asking = context;
    enum status status = STATUS_OK;
    if (asking->consistency) status = consistency_verdict(asking->consistency, why);
    return status ? status : budget_check(&asking->budget, asking->checked + attempts, flying, why);
}

/* ---- the work ---- */

static enum status note_cached(void *context, int64_t trial, const struct run_attempt *attempt,
                               struct error *err)
{
    struct asking *asking = context;
    (void)err;
    if (attempt->endpoint && strcmp(attempt->endpoint, RUN_CACHE_ENDPOINT) == 0)
        set_bit(asking->cached, trial);
    return STATUS_OK;
}

static enum status prepare(struct asking *asking, struct error *err)
{
    const struct run_settings *settings = asking->settings;
    struct text scratch;
    text_init(&scratch, 4096);
    text_printf(&scratch, "%s.pictures", run_file_path(asking->run));
    enum status status =
        condition_builder_new(&asking->builder, &asking->pipeline->suite, &asking->pipeline->twins,
                              settings->system, scratch.data, settings->seed, err);
    text_release(&scratch);
    if (!status) status = find_items(asking, err);
    if (status) return status;
    asking->trial_count = run_file_trial_count(asking->run);
    if (asking->trial_count > UINT32_MAX) {
        return error_set(err, STATUS_DATA, "a run of more than %u trials is too large", UINT32_MAX);
    }
    size_t bytes = (size_t)asking->trial_count / 8 + 1;
    asking->finished = xcalloc(bytes, 1);
    asking->batched = xcalloc(bytes, 1);
    asking->cached = xcalloc(bytes, 1);
    asking->ever_batched = xcalloc(bytes, 1);
    asking->order = xcalloc((size_t)asking->trial_count + 1, sizeof *asking->order);
    ask_order(asking->items, run_file_item_count(asking->run), settings->condition_count,
              settings->repeats, settings->seed, asking->order);
    status = run_file_finished(asking->run, asking->finished, &asking->done, err);
    if (!status)
        status = run_file_batched(asking->run, asking->batched, asking->ever_batched,
                                  &asking->live_batches, err);
    if (!status) status = run_file_each_attempt(asking->run, note_cached, asking, err);
    return status ? status : open_budget(asking, err);
}

bool asking_is_open(const struct asking *asking, int64_t trial)
{
    return !is_set(asking->finished, trial) && !is_set(asking->batched, trial);
}

enum status asking_fill(struct asking *asking, int64_t trial, struct exchange *exchange,
                        struct error *err)
{
    const struct run_settings *settings = asking->settings;
    struct trial_place place = run_file_place(asking->run, trial);
    exchange->number = trial;
    exchange->item = asking->items[place.item];
    exchange->condition = place.condition;
    exchange->repeat = place.repeat;
    trial_id(asking, trial, &asking->id);
    if (asking->id.length >= sizeof exchange->id)
        return error_set(err, STATUS_DATA, "the id \"%s\" is too long", asking->id.data);
    memcpy(exchange->id, asking->id.data, asking->id.length + 1);
    exchange->seed = plan_trial_seed(settings->seed, exchange->id);
    return condition_build(asking->builder, place.condition, exchange->item, &exchange->chat, err);
}

static enum work_next next_trial(void *context, struct exchange *exchange, struct error *err)
{
    struct asking *asking = context;
    int64_t trial;
    if (asking->consistency &&
        consistency_next(asking->consistency, engine_lanes(asking->engine), asking->done, exchange))
        return WORK_READY;
    do {
        if (asking->next == asking->trial_count) return WORK_NONE;
        trial = asking->order[asking->next++];
    } while (!asking_is_open(asking, trial));
    return asking_fill(asking, trial, exchange, err) ? WORK_ERROR : WORK_READY;
}

/* ---- the cache ---- */

/* A cache that fails is no reason to lose a run. */
static void give_up_cache(struct asking *asking, const char *why)
{
    log_warning("%s; this run goes on without it", why);
    cache_close(asking->cache);
    asking->cache = NULL;
}

static void keep(struct asking *asking, const struct exchange_end *end)
{
    const struct adapter *adapter = &asking->pipeline->adapter;
    const struct exchange *exchange = end->exchange;
    struct cache_key key;
    struct error err;
    if (!asking->cache || !exchange->chat.part_count) return;
    if (!cache_key(asking->cache, adapter, &exchange->chat, exchange->id, &key)) return;
    if (cache_put(asking->cache, &key, adapter, end->reply, &err))
        give_up_cache(asking, err.message);
}

static enum status store_cached(struct asking *asking, const struct exchange *exchange,
                                const struct cache_key *key, const struct reply *reply,
                                struct error *err)
{
    struct run_attempt attempt = {
        .number = 1, .started_ms = clock_wall_ms(), .endpoint = RUN_CACHE_ENDPOINT};
    memcpy(attempt.request_sha256, key->request_sha256, SHA256_HEX_BYTES);
    const struct exchange_end end = {.exchange = exchange,
                                     .reply = reply,
                                     .attempts = &attempt,
                                     .attempt_count = 1,
                                     .asked_ms = attempt.started_ms};
    set_bit(asking->cached, exchange->number);
    set_bit(asking->finished, exchange->number);
    return asking_store(asking, &end, err);
}

static enum status look_up(struct asking *asking, int64_t trial, struct error *err)
{
    struct exchange exchange = {0};
    struct cache_key key;
    struct reply reply;
    bool found = false;
    enum status status = asking_fill(asking, trial, &exchange, err);
    reply_init(&reply);
    if (!status &&
        cache_key(asking->cache, &asking->pipeline->adapter, &exchange.chat, exchange.id, &key)) {
        status = cache_get(asking->cache, &key, &reply, &found, err);
        if (!status && found) status = store_cached(asking, &exchange, &key, &reply, err);
    }
    reply_release(&reply);
    return status;
}

/* Before anything is asked: what other runs bought is taken. */
static enum status ask_cache(struct asking *asking, struct error *err)
{
    enum { COMMIT_EVERY = 1024 };
    const char *folder = asking->pipeline->options->cache;
    int64_t before = asking->done;
    if (!folder) return STATUS_OK;
    enum status status = cache_open(&asking->cache, folder, err);
    for (int64_t i = 0; i < asking->trial_count && !status; i++) {
        if (asking_is_open(asking, asking->order[i]))
            status = look_up(asking, asking->order[i], err);
        if (!status && i % COMMIT_EVERY == 0) status = asking_commit(asking, err);
    }
    if (!status) status = asking_commit(asking, err);
    if (asking->done > before)
        log_info("%lld replies came from the cache in %s", (long long)(asking->done - before),
                 folder);
    return status;
}

/* ---- storing ---- */

static enum status begin(struct asking *asking, struct error *err)
{
    if (asking->in_transaction) return STATUS_OK;
    enum status status = run_file_begin(asking->run, err);
    asking->in_transaction = !status;
    return status;
}

static enum status store_abandoned(void *context, const struct exchange *exchange,
                                   const struct run_attempt *attempt, struct error *err)
{
    struct asking *asking = context;
    if (exchange->cookie) return STATUS_OK; /* a check of endpoints is no trial */
    enum status status = begin(asking, err);
    return status ? status : run_file_put_abandoned(asking->run, exchange->number, attempt, err);
}

/* One reason of many tells mostly what is wrong. */
static void note_failure(struct asking *asking, const char *detail)
{
    struct text shown;
    text_init(&shown, sizeof asking->failure - 1);
    text_put_terminal(&shown, span_of(detail ? detail : ""), false);
    memcpy(asking->failure, shown.data, shown.length + 1);
    asking->failure[utf8_cut(shown.data, shown.length)] = '\0';
    text_release(&shown);
}

enum status asking_store(struct asking *asking, const struct exchange_end *end, struct error *err)
{
    enum status status = begin(asking, err);
    if (end->exchange->cookie)
        return status ? status : consistency_take(asking->consistency, end, err);
    const struct run_reply reply = {
        .trial = end->exchange->number,
        .reply = end->reply,
        .attempts = end->attempts,
        .attempt_count = end->attempt_count,
        .asked_ms = end->asked_ms,
        .duration_us = end->duration_us,
    };
    if (!status) status = run_file_put_reply(asking->run, &reply, err);
    bool is_cached = is_set(asking->cached, reply.trial);
    if (end->reply->state != TRIAL_FAILED && !is_cached)
        charge(asking, reply.trial, &end->exchange->chat, end->reply);
    if (!is_cached) keep(asking, end);
    asking->states[end->reply->state]++;
    if (end->reply->state == TRIAL_FAILED) note_failure(asking, end->reply->detail);
    asking->done++;
    return status;
}

static enum status store_reply(void *context, const struct exchange_end *end, struct error *err)
{
    return asking_store(context, end, err);
}

enum status asking_commit(struct asking *asking, struct error *err)
{
    struct error why;
    if (asking->cache && cache_commit(asking->cache, &why)) give_up_cache(asking, why.message);
    if (!asking->in_transaction) return STATUS_OK;
    asking->in_transaction = false;
    return run_file_commit(asking->run, err);
}

static void show_progress(struct asking *asking, size_t flying, size_t waiting, bool last)
{
    const struct ask_view view = {.lanes = engine_lanes(asking->engine),
                                  .states = asking->states,
                                  .budget = &asking->budget,
                                  .flying = flying,
                                  .waiting = waiting,
                                  .elapsed_us = clock_monotonic_us() - asking->progress.started_us};
    if (last || progress_is_due(&asking->progress, asking->done))
        ask_view_show(&view, &asking->progress, last);
}

static enum status end_turn(void *context, size_t flying, size_t waiting, struct error *err)
{
    struct asking *asking = context;
    enum status status = asking_commit(asking, err);
    show_progress(asking, flying, waiting, false);
    return status;
}

static bool is_planned(void *context, const char *id)
{
    struct asking *asking = context;
    int64_t trial;
    return run_file_trial_of(asking->run, id, &trial, NULL) == STATUS_OK;
}

/* ---- several endpoints ---- */

static enum work_next next_check(void *context, struct exchange *exchange, struct error *err)
{
    struct asking *asking = context;
    (void)err;
    bool more =
        consistency_next(asking->consistency, engine_lanes(asking->engine), asking->done, exchange);
    return more ? WORK_READY : WORK_NONE;
}

/* The first round, before anything else is asked. */
static enum status check_endpoints(struct asking *asking, struct error *err)
{
    const struct run_options *options = asking->pipeline->options;
    const struct adapter *adapter = &asking->pipeline->adapter;
    const struct work work = {.context = asking,
                              .next = next_check,
                              .finished = store_reply,
                              .abandoned = store_abandoned,
                              .may_start = may_start,
                              .turn = end_turn};
    if (adapter->endpoint_count < 2 || options->endpoint_check == CONSISTENCY_OFF) return STATUS_OK;
    enum status status =
        consistency_new(&asking->consistency, adapter, (struct consistency_place){asking->run, 0},
                        options->endpoint_check, options->check_every, err);
    if (!status) status = engine_run(asking->engine, &work, err);
    const struct lanes *lanes = engine_lanes(asking->engine);
    for (size_t i = 0; i < lanes->count; i++) asking->checked += lanes->items[i].started;
    if (!status) status = consistency_verdict(asking->consistency, err);
    return status ? status : consistency_leave_silent_out(asking->consistency, asking->engine, err);
}

static enum status ask_all(struct asking *asking, struct error *err)
{
    const struct run_options *options = asking->pipeline->options;
    const struct engine_options settings = {
        .concurrency = options->concurrency,
        .retries = options->retries,
        .timeout_ms = options->timeout_ms,
        .total_ms = options->total_timeout_ms,
        .low_speed = options->low_speed,
        .seed = asking->settings->seed,
        .suite = &asking->pipeline->suite,
        .is_planned = is_planned,
        .is_planned_context = asking,
        .answered_before = asking->done > 0,
    };
    const struct work work = {.context = asking,
                              .next = next_trial,
                              .finished = store_reply,
                              .abandoned = store_abandoned,
                              .may_start = may_start,
                              .turn = end_turn};
    enum status status = engine_new(&asking->engine, &asking->pipeline->adapter, &settings, err);
    if (status) return status;
    progress_init(&asking->progress, "asking", options->progress, asking->trial_count,
                  asking->done);
    status = check_endpoints(asking, err);
    if (!status) status = engine_run(asking->engine, &work, err);
    if (!status && asking->consistency) status = consistency_verdict(asking->consistency, err);
    show_progress(asking, 0, 0, true);
    consistency_free(asking->consistency);
    engine_free(asking->engine);
    return status;
}

void asking_put_states(const struct asking *asking, struct text *out)
{
    for (int state = TRIAL_PENDING + 1; state <= TRIAL_FAILED; state++) {
        if (!asking->states[state]) continue;
        text_printf(out, "%s%lld %s", out->length ? ", " : "", (long long)asking->states[state],
                    trial_state_word((enum trial_state)state));
    }
}

static void log_states(const struct asking *asking)
{
    struct text line;
    bool shown = asking->progress.finished && asking->progress.mode != PROGRESS_OFF;
    if (shown) return;
    text_init(&line, 512);
    asking_put_states(asking, &line);
    if (line.length) log_info("%s", line.data);
    text_release(&line);
}

enum status asking_open(struct asking *asking, struct pipeline *pipeline, struct error *err)
{
    *asking = (struct asking){
        .pipeline = pipeline, .run = pipeline->run, .settings = run_file_settings(pipeline->run)};
    text_init(&asking->id, 1024);
    return prepare(asking, err);
}

enum status asking_close(struct asking *asking, enum status status, struct error *err)
{
    if (asking->in_transaction) run_file_commit(asking->run, NULL);
    log_states(asking);
    if (!status && asking->states[TRIAL_FAILED] > 0) {
        status = error_set(err, STATUS_UNAVAILABLE,
                           "%lld of %lld trials failed%s%s%s; the same command asks them again",
                           (long long)asking->states[TRIAL_FAILED], (long long)asking->trial_count,
                           *asking->failure ? ", the last one with \"" : "", asking->failure,
                           *asking->failure ? "\"" : "");
    }
    condition_builder_free(asking->builder);
    text_release(&asking->id);
    free(asking->items);
    free(asking->order);
    free(asking->finished);
    free(asking->batched);
    free(asking->cached);
    cache_close(asking->cache);
    free(asking->ever_batched);
    return status;
}

enum status pipeline_ask(struct pipeline *pipeline, struct error *err)
{
    struct asking asking;
    bool batch = pipeline->options->batch.wanted;
    enum status status = asking_open(&asking, pipeline, err);
    if (!status && asking.live_batches && !batch)
        status = error_set(err, STATUS_USAGE,
                           "%s has %lld batch%s not ended yet; add --batch to go on with them, "
                           "or end them with `parallax batch cancel %s`",
                           run_file_path(pipeline->run), (long long)asking.live_batches,
                           asking.live_batches == 1 ? "" : "es", run_file_path(pipeline->run));
    if (!status) status = ask_cache(&asking, err);
    if (!status && asking.done < asking.trial_count)
        status = batch ? batch_ask(&asking, err) : ask_all(&asking, err);
    return asking_close(&asking, status, err);
}
