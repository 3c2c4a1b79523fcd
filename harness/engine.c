/* The loop that asks. See engine.h for the life of an exchange; this file is its state machine, and
 * knows nothing of sockets: transports carry single attempts.
 */
#include "harness/engine_private.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/log.h"
#include "harness/base/random.h"

enum {
    TURN_MS_MAX = 250, /* so that a signal that arrives between two waits is seen */
    BACKOFF_MS = 500,  /* first wait; doubled each time */
    BACKOFF_MS_MAX = 30000,
    STOP_DRAIN_MS = 30000,     /* what is paid for may still arrive when a run stops by itself */
    STREAK_AT_START = 16,      /* failures in a row before anything was ever answered */
    TURN_US_MAX = 1000000,     /* so that progress moves while a model thinks */
    SLOWER_EVERY_US = 1000000, /* many 429 of one moment are one message */
    LONG_WAITS_TOLD = 3
};

struct engine {
    const struct adapter *adapter;
    struct engine_options options;
    struct transport *transport;
    const struct work *work;
    struct slot *slots, *free_slots, *waiting, *parked;
    size_t slot_count, flying, waiting_count, parked_count;
    double limit; /* how many may fly: falls when the endpoint says slower, and recovers */
    int64_t slowed_us;
    bool source_empty, source_later, draining, answered, finished_in_turn;
    int64_t turned_us;         /* when the source was last told of a turn */
    int64_t drain_deadline_us; /* 0: none */
    int64_t attempts;          /* started in this run */
    int streak, wrong_models, long_waits;
    struct random random;
    enum status stop_status;
    struct error stop_error;
};

/* Signals reach the loop through this count; the one global of the engine, because handlers have
 * no context. */
static volatile sig_atomic_t interrupts;

static void count_interrupt(int signal_number)
{
    (void)signal_number;
    if (interrupts < 2) interrupts++;
}

const struct engine_options *engine_settings(const struct engine *engine)
{
    return &engine->options;
}

static void push(struct slot **list, struct slot *slot)
{
    slot->next = *list;
    *list = slot;
}

static void unlink_slot(struct slot **list, const struct slot *slot)
{
    while (*list && *list != slot) list = &(*list)->next;
    if (*list) *list = slot->next;
}

static void drop_attempts(struct slot *slot)
{
    for (size_t i = 0; i < slot->attempt_count; i++) {
        free((void *)slot->attempts[i].endpoint);
        free((void *)slot->attempts[i].request_id);
        free((void *)slot->attempts[i].error);
    }
    slot->attempt_count = 0;
}

static void free_slot(struct engine *engine, struct slot *slot)
{
    drop_attempts(slot);
    slot->phase = SLOT_FREE;
    push(&engine->free_slots, slot);
}

/* Ends the run by itself: nothing new is started, what flies may land. The first reason stays. */
static void stop(struct engine *engine, enum status status, const struct error *err)
{
    if (engine->stop_status) return;
    engine->stop_status = status;
    engine->stop_error = *err;
    engine->draining = true;
    engine->drain_deadline_us = clock_monotonic_us() + (int64_t)STOP_DRAIN_MS * 1000;
}

static char *copy_or_null(const char *text)
{
    return text && *text ? xstrdup(text) : NULL;
}

static void record_attempt(struct slot *slot, const struct attempt_end *end)
{
    if (slot->attempt_count == ENGINE_ATTEMPTS_MAX) {
        struct run_attempt *last = &slot->attempts[--slot->attempt_count];
        free((void *)last->endpoint);
        free((void *)last->request_id);
        free((void *)last->error);
    }
    ARRAY_RESERVE(slot->attempts, slot->attempt_capacity, slot->attempt_count + 1);
    struct run_attempt *attempt = &slot->attempts[slot->attempt_count++];
    *attempt = (struct run_attempt){
        .number = slot->tries,
        .started_ms = slot->started_ms,
        .duration_us = clock_monotonic_us() - slot->started_us,
        .http_status = end->http_status,
        .request_bytes = end->request_bytes,
        .reply_bytes = end->reply_bytes,
        .endpoint = copy_or_null(end->endpoint),
        .request_id = copy_or_null(end->answer->request_id),
        .error = copy_or_null(end->answer->error),
    };
    if (end->request_sha256) {
        memcpy(attempt->request_sha256, end->request_sha256, SHA256_HEX_BYTES);
    }
}

static enum status finish(struct engine *engine, struct slot *slot, const struct reply *reply,
                          struct error *err)
{
    const struct exchange_end end = {
        .exchange = &slot->exchange,
        .reply = reply,
        .attempts = slot->attempts,
        .attempt_count = slot->attempt_count,
        .asked_ms = slot->asked_ms,
        .duration_us = clock_monotonic_us() - slot->asked_us,
    };
    engine->finished_in_turn = true;
    engine->source_later = false;
    enum status status = engine->work->finished(engine->work->context, &end, err);
    free_slot(engine, slot);
    return status;
}

static enum status finish_failed(struct engine *engine, struct slot *slot,
                                 struct wire_answer *answer, struct error *err)
{
    answer->reply.state = TRIAL_FAILED;
    if (!answer->reply.detail && answer->error[0]) answer->reply.detail = xstrdup(answer->error);
    int limit = engine->answered ? ENGINE_STREAK_MAX : STREAK_AT_START;
    if (++engine->streak >= limit) {
        struct error why;
        error_set(
            &why, STATUS_UNAVAILABLE,
            "%d requests in a row failed, the last with \"%s\"; when %s works again, the same "
            "command goes on where this run stopped",
            engine->streak, answer->error,
            *engine->adapter->base_url ? engine->adapter->base_url : "it");
        stop(engine, STATUS_UNAVAILABLE, &why);
    }
    return finish(engine, slot, &answer->reply, err);
}

/* The endpoint answered for the first time: what it rejected before was the items' fault. */
static enum status end_parked(struct engine *engine, struct error *err)
{
    enum status status = STATUS_OK;
    while (engine->parked && !status) {
        struct slot *slot = engine->parked;
        engine->parked = slot->next;
        engine->parked_count--;
        status = finish(engine, slot, &slot->parked.reply, err);
        wire_answer_release(&slot->parked);
    }
    return status;
}

static void stop_rejected(struct engine *engine, const char *said)
{
    struct error why;
    error_set(&why, STATUS_CONFIG,
              "%s:%s rejected every request so far, so the settings are at fault rather than an "
              "item: \"%s\"; look at --max-tokens, --sampling and the name of the model (`parallax "
              "doctor --model` tries one small request)",
              engine->adapter->spec.wire, engine->adapter->spec.model, said);
    stop(engine, STATUS_CONFIG, &why);
}

static void park(struct engine *engine, struct slot *slot, struct wire_answer *answer)
{
    slot->phase = SLOT_PARKED;
    slot->parked = *answer;
    wire_answer_init(answer);
    push(&engine->parked, slot);
    if (++engine->parked_count >= ENGINE_PARKED_MAX) stop_rejected(engine, slot->parked.error);
}

/* Another model answers everything: going on would buy nothing. */
static void count_wrong_model(struct engine *engine, const struct reply *reply)
{
    if (reply->state != TRIAL_WRONG_MODEL) {
        engine->wrong_models = -1; /* the right one answered once */
        return;
    }
    if (engine->wrong_models < 0 || ++engine->wrong_models < STREAK_AT_START) return;
    struct error why;
    error_set(&why, STATUS_CONFIG,
              "every answer so far came from another model (%s); if it is the same one under "
              "another name, list that under \"served\" in a file of harness/models",
              reply->detail ? reply->detail : "");
    stop(engine, STATUS_CONFIG, &why);
}

static enum status take_reply(struct engine *engine, struct slot *slot, struct wire_answer *answer,
                              int http_status, struct error *err)
{
    enum status status = STATUS_OK;
    engine->streak = 0;
    if (engine->limit < (double)engine->options.concurrency) engine->limit += 4 / engine->limit;
    if (http_status == 0 || http_status / 100 == 2) {
        engine->answered = true;
        if (answer->reply.state != TRIAL_FILTERED_INPUT) count_wrong_model(engine, &answer->reply);
        status = end_parked(engine, err);
    }
    if (status) return status;
    return finish(engine, slot, &answer->reply, err);
}

/* Halves what may fly, at most once a second. */
static void slow_down(struct engine *engine, int http_status)
{
    if (http_status != 429 && http_status != 503 && http_status != 529) return;
    int64_t now = clock_monotonic_us();
    if (now - engine->slowed_us < SLOWER_EVERY_US && engine->slowed_us) return;
    engine->slowed_us = now;
    engine->limit = engine->limit / 2 < 1 ? 1 : engine->limit / 2;
}

static int64_t backoff_ms(struct engine *engine, int tries, int64_t asked_ms)
{
    int64_t wait = BACKOFF_MS;
    for (int i = 1; i < tries && wait < BACKOFF_MS_MAX; i++) wait *= 2;
    if (wait > BACKOFF_MS_MAX) wait = BACKOFF_MS_MAX;
    double jitter = random_unit(&engine->random);
    if (asked_ms >= 0) return asked_ms + (int64_t)(jitter * 0.1 * (double)asked_ms);
    return (int64_t)((double)wait * (0.5 + jitter / 2));
}

static bool may_retry(struct engine *engine, const struct slot *slot,
                      const struct wire_answer *answer)
{
    if (slot->tries > engine->options.retries) return false;
    int64_t spent_ms = (clock_monotonic_us() - slot->asked_us) / 1000;
    if (spent_ms > 3 * engine->options.timeout_ms) return false;
    if (answer->wait_ms <= ENGINE_WAIT_MAX_MS) return true;
    if (engine->long_waits++ < LONG_WAITS_TOLD) {
        log_warning("%s: the endpoint asks to wait %lld s (%s); it is left for a later run",
                    slot->exchange.id, (long long)(answer->wait_ms / 1000), answer->error);
    }
    return false;
}

static enum status retry(struct engine *engine, struct slot *slot, struct attempt_end *end,
                         struct error *err)
{
    struct wire_answer *answer = end->answer;
    slow_down(engine, end->http_status);
    if (!may_retry(engine, slot, answer)) return finish_failed(engine, slot, answer, err);
    int64_t wait = backoff_ms(engine, slot->tries, answer->wait_ms);
    log_detail("%s: %s; trying again in %lld ms", slot->exchange.id, answer->error,
               (long long)wait);
    slot->phase = SLOT_WAITING;
    slot->due_us = clock_monotonic_us() + wait * 1000;
    push(&engine->waiting, slot);
    engine->waiting_count++;
    return STATUS_OK;
}

/* What no retry can mend: says what to do about it. */
static void stop_for(struct engine *engine, const struct wire_answer *answer)
{
    const struct adapter *adapter = engine->adapter;
    const struct wire_list *keys = adapter->wire ? &adapter->wire->key_env : NULL;
    const char *key = keys && keys->count ? keys->items[0] : "the key";
    const char *detail = answer->reply.detail ? answer->reply.detail : "";
    struct error why;
    enum status status = STATUS_PERMISSION;
    if (answer->action == WIRE_ACTION_STOP_KEY) {
        error_set(&why, status, "%s refused the key (%s): check %s", adapter->base_url,
                  answer->error, key);
    } else if (answer->action == WIRE_ACTION_STOP_QUOTA) {
        error_set(&why, status,
                  "%s gives no more to this key (%s); when it has credit again, the same command "
                  "goes on where this run stopped",
                  adapter->base_url, answer->error);
    } else if (answer->action == WIRE_ACTION_STOP_PERMISSION) {
        error_set(&why, status, "%s does not let this key use \"%s\" (%s)", adapter->base_url,
                  adapter->spec.model, answer->error);
    } else if (answer->action == WIRE_ACTION_STOP_SETTING) {
        status = STATUS_CONFIG;
        error_set(&why, status, "%s does not take \"%s\" as it was sent (%s): change it with %s",
                  adapter->spec.model, detail, answer->error,
                  strcmp(detail, "max_tokens") == 0 ? "--max-tokens"
                  : strcmp(detail, "logprobs") == 0 ? "--judge-logprobs off"
                                                    : "--sampling, for example --sampling none");
    } else {
        status = STATUS_CONFIG;
        error_set(&why, status, "%s knows no model \"%s\", or the address is wrong (%s)",
                  adapter->base_url, adapter->spec.model, answer->error);
    }
    stop(engine, status, &why);
}

enum status engine_attempt_ended(struct engine *engine, struct slot *slot, struct attempt_end *end,
                                 struct error *err)
{
    enum status status = STATUS_OK;
    struct wire_answer *answer = end->answer;
    engine->flying--;
    record_attempt(slot, end);
    switch (answer->action) {
    case WIRE_ACTION_REPLY: status = take_reply(engine, slot, answer, end->http_status, err); break;
    case WIRE_ACTION_RETRY: status = retry(engine, slot, end, err); break;
    case WIRE_ACTION_ITEM_REJECTED:
        if (!engine->answered) {
            park(engine, slot, answer);
        } else {
            status = finish(engine, slot, &answer->reply, err);
        }
        break;
    case WIRE_ACTION_STOP_KEY:
    case WIRE_ACTION_STOP_QUOTA:
    case WIRE_ACTION_STOP_PERMISSION:
    case WIRE_ACTION_STOP_NOT_FOUND:
    case WIRE_ACTION_STOP_SETTING:
        stop_for(engine, answer);
        free_slot(engine, slot);
        break;
    case WIRE_ACTION_NONE:
    case WIRE_ACTION_FAIL:
    case WIRE_ACTION_FILTERED_INPUT:
    case WIRE_ACTION_FILTERED_OUTPUT: status = finish_failed(engine, slot, answer, err); break;
    }
    wire_answer_release(answer);
    return status;
}

static enum status start(struct engine *engine, struct slot *slot, struct error *err)
{
    slot->phase = SLOT_FLYING;
    slot->tries++;
    slot->started_ms = clock_wall_ms();
    slot->started_us = clock_monotonic_us();
    if (slot->tries == 1) {
        slot->asked_ms = slot->started_ms;
        slot->asked_us = slot->started_us;
    }
    engine->flying++;
    engine->attempts++;
    return engine->transport->methods->start(engine->transport, slot, err);
}

static bool has_room(const struct engine *engine)
{
    return (double)engine->flying < engine->limit &&
           engine->flying < (size_t)engine->options.concurrency;
}

/* Whether the source lets one more attempt begin; when it does not, the run drains, and without a
 * deadline: what flies is within its budget. */
static bool may_start(struct engine *engine)
{
    struct error why = {0};
    const struct work *work = engine->work;
    if (engine->draining) return false;
    if (!work->may_start) return true;
    enum status status = work->may_start(work->context, engine->attempts, engine->flying, &why);
    if (!status) return true;
    stop(engine, status, &why);
    engine->drain_deadline_us = 0;
    return false;
}

/* Starts what waited long enough. */
static enum status start_due(struct engine *engine, struct error *err)
{
    int64_t now = clock_monotonic_us();
    struct slot *next;
    enum status status = STATUS_OK;
    for (struct slot *slot = engine->waiting; slot && !status; slot = next) {
        next = slot->next;
        if (slot->due_us > now || !has_room(engine)) continue;
        if (!may_start(engine)) break;
        unlink_slot(&engine->waiting, slot);
        engine->waiting_count--;
        status = start(engine, slot, err);
        next = status ? NULL : engine->waiting; /* the list may have changed under a start */
    }
    return status;
}

static enum status start_new(struct engine *engine, struct error *err)
{
    enum status status = STATUS_OK;
    for (int i = 0; i < ENGINE_STARTS_PER_TURN && !status; i++) {
        if (engine->source_empty || engine->source_later || engine->draining) break;
        if (!engine->free_slots || !has_room(engine)) break;
        struct slot *slot = engine->free_slots;
        memset(&slot->exchange, 0, sizeof slot->exchange);
        switch (engine->work->next(engine->work->context, &slot->exchange, err)) {
        case WORK_READY:
            if (!may_start(engine)) break;
            engine->free_slots = slot->next;
            slot->tries = 0;
            status = start(engine, slot, err);
            break;
        case WORK_LATER: engine->source_later = true; break;
        case WORK_NONE: engine->source_empty = true; break;
        case WORK_ERROR: status = err->status ? err->status : STATUS_INTERNAL; break;
        }
    }
    return status;
}

static void abandon(struct engine *engine, struct slot **list, size_t *count)
{
    while (*list) {
        struct slot *slot = *list;
        *list = slot->next;
        (*count)--;
        if (slot->phase == SLOT_PARKED) wire_answer_release(&slot->parked);
        free_slot(engine, slot);
    }
}

static void cancel_flying(struct engine *engine)
{
    for (size_t i = 0; i < engine->slot_count; i++) {
        struct slot *slot = &engine->slots[i];
        if (slot->phase != SLOT_FLYING) continue;
        engine->transport->methods->cancel(engine->transport, slot);
        engine->flying--;
        free_slot(engine, slot);
    }
}

/* Looks whether the user or a deadline wants the loop to end. */
static void heed_signals(struct engine *engine)
{
    if (interrupts > 0 && !engine->draining) {
        engine->draining = true;
        log_warning("stopping: %zu requests are still under way (interrupt again to stop at once)",
                    engine->flying);
    }
    if (engine->waiting) may_start(engine); /* there is work left, so a budget may end it here */
    if (!engine->draining) return;
    abandon(engine, &engine->waiting, &engine->waiting_count);
    bool late = engine->drain_deadline_us && clock_monotonic_us() > engine->drain_deadline_us;
    if (interrupts > 1 || late) cancel_flying(engine);
}

static int wait_ms(const struct engine *engine)
{
    int64_t now = clock_monotonic_us(), wait = TURN_MS_MAX;
    if (!has_room(engine)) return TURN_MS_MAX;
    for (const struct slot *slot = engine->waiting; slot; slot = slot->next) {
        int64_t left = (slot->due_us - now + 999) / 1000;
        if (left < wait) wait = left < 0 ? 0 : left;
    }
    return (int)wait;
}

static bool is_done(struct engine *engine)
{
    if (engine->flying || engine->waiting_count) return false;
    if (engine->draining) return true;
    if (engine->source_later) engine->source_empty = true; /* nothing can finish any more */
    return engine->source_empty;
}

static enum status end_turn(struct engine *engine, struct error *err)
{
    int64_t now = clock_monotonic_us();
    bool silent = now - engine->turned_us < TURN_US_MAX;
    if ((!engine->finished_in_turn && silent) || !engine->work->turn) return STATUS_OK;
    engine->finished_in_turn = false;
    engine->turned_us = now;
    return engine->work->turn(engine->work->context, engine->flying, engine->waiting_count, err);
}

static enum status loop(struct engine *engine, struct error *err)
{
    enum status status = STATUS_OK;
    for (;;) {
        heed_signals(engine);
        status = start_due(engine, err);
        if (!status) status = start_new(engine, err);
        if (status || is_done(engine)) break;
        if (engine->flying || engine->waiting_count) {
            status = engine->transport->methods->wait(engine->transport, wait_ms(engine), err);
        }
        if (!status) status = end_turn(engine, err);
        if (status) break;
    }
    if (!status && engine->parked && !engine->draining) {
        stop_rejected(engine, engine->parked->parked.error);
    }
    /* Whatever went wrong, what finished is told to the source. */
    enum status last = end_turn(engine, status ? NULL : err);
    return status ? status : last;
}

enum status engine_run(struct engine *engine, const struct work *work, struct error *err)
{
    /* Writing to a connection or a program that went away is an error, not the end of us. */
    struct sigaction action = {.sa_handler = count_interrupt}, ignore = {.sa_handler = SIG_IGN};
    struct sigaction old_int, old_term, old_pipe;
    sigemptyset(&action.sa_mask);
    sigemptyset(&ignore.sa_mask);
    interrupts = 0;
    sigaction(SIGPIPE, &ignore, &old_pipe);
    sigaction(SIGINT, &action, &old_int);
    sigaction(SIGTERM, &action, &old_term);
    engine->work = work;
    engine->source_empty = engine->source_later = engine->draining = false;
    engine->stop_status = STATUS_OK;
    engine->drain_deadline_us = engine->attempts = 0;
    enum status status = loop(engine, err);
    cancel_flying(engine);
    abandon(engine, &engine->waiting, &engine->waiting_count);
    abandon(engine, &engine->parked, &engine->parked_count);
    sigaction(SIGINT, &old_int, NULL);
    sigaction(SIGTERM, &old_term, NULL);
    sigaction(SIGPIPE, &old_pipe, NULL);
    if (status) return status;
    if (engine->stop_status) {
        if (err) *err = engine->stop_error;
        return engine->stop_status;
    }
    if (interrupts == 0) return STATUS_OK;
    return error_set(err, STATUS_INTERRUPTED,
                     "interrupted; the same command goes on where this one stopped");
}

static void fill_options(struct engine_options *options, const struct engine_options *wanted)
{
    if (wanted) *options = *wanted;
    if (options->concurrency <= 0) options->concurrency = ENGINE_CONCURRENCY;
    if (options->concurrency > ENGINE_CONCURRENCY_MAX)
        options->concurrency = ENGINE_CONCURRENCY_MAX;
    if (options->retries < 0) options->retries = ENGINE_RETRIES;
    if (options->timeout_ms <= 0) options->timeout_ms = ENGINE_TIMEOUT_MS;
}

static enum status open_transport(struct engine *engine, struct error *err)
{
    switch (engine->adapter->kind) {
    case ADAPTER_WIRE:
        return http_transport_new(&engine->transport, engine->adapter, &engine->options, err);
    case ADAPTER_BASELINE:
        return baseline_transport_new(&engine->transport, engine->adapter, &engine->options, err);
    case ADAPTER_REPLAY:
        return replay_transport_new(&engine->transport, engine->adapter, &engine->options, err);
    case ADAPTER_COMMAND:
        return command_transport_new(&engine->transport, engine->adapter, &engine->options, err);
    }
    return error_set(err, STATUS_INTERNAL, "an adapter of no kind");
}

enum status engine_new(struct engine **out, const struct adapter *adapter,
                       const struct engine_options *options, struct error *err)
{
    *out = NULL;
    struct engine *engine = xcalloc(1, sizeof *engine);
    engine->adapter = adapter;
    fill_options(&engine->options, options);
    engine->answered = engine->options.answered_before;
    engine->limit = (double)engine->options.concurrency;
    random_seed(&engine->random, random_derive(engine->options.seed, "retry jitter"));
    enum status status = open_transport(engine, err);
    if (status) {
        free(engine);
        return status;
    }
    engine->transport->engine = engine;
    /* Beside those that fly there is room for as many that wait for a retry, and for the parked. */
    engine->slot_count = (size_t)engine->options.concurrency * 2 + ENGINE_PARKED_MAX;
    engine->slots = xcalloc(engine->slot_count, sizeof *engine->slots);
    for (size_t i = engine->slot_count; i-- > 0;) push(&engine->free_slots, &engine->slots[i]);
    *out = engine;
    return STATUS_OK;
}

void engine_free(struct engine *engine)
{
    if (!engine) return;
    for (size_t i = 0; i < engine->slot_count; i++) {
        struct slot *slot = &engine->slots[i];
        if (slot->transport) engine->transport->methods->forget(engine->transport, slot);
        drop_attempts(slot);
        free(slot->attempts);
    }
    engine->transport->methods->free(engine->transport);
    free(engine->slots);
    free(engine);
}
