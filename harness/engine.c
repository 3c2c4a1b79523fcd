/* The loop that asks. See engine.h for the life of an exchange; this file is its state machine, and
 * knows nothing of sockets: transports carry single attempts.
 */
#include "harness/engine_private.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/log.h"

enum {
    TURN_MS_MAX = 250,    /* so that a signal that arrives between two waits is seen */
    TURN_US_MAX = 1000000 /* so that progress moves while a model thinks */
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

const struct lanes *engine_lanes(const struct engine *engine)
{
    return &engine->lanes;
}

void engine_leave_out(struct engine *engine, size_t endpoint)
{
    lane_close(&engine->lanes.items[endpoint], LANE_OUT, 0);
}

static void unlink_slot(struct slot **list, const struct slot *slot)
{
    while (*list && *list != slot) list = &(*list)->next;
    if (*list) *list = slot->next;
}

static enum status start(struct engine *engine, struct slot *slot, struct lane *lane,
                         struct error *err)
{
    const struct engine_options *options = &engine->options;
    slot->phase = SLOT_FLYING;
    slot->tries++;
    slot->lane = lane;
    slot->request_sha256 = NULL;
    slot->started_ms = clock_wall_ms();
    slot->started_us = clock_monotonic_us();
    if (slot->tries == 1) {
        slot->asked_ms = slot->started_ms;
        slot->asked_us = slot->started_us;
    }
    int64_t left_ms = options->total_ms - (slot->started_us - slot->asked_us) / 1000;
    slot->timeout_ms = left_ms < options->timeout_ms ? left_ms : options->timeout_ms;
    engine->flying++;
    engine->attempts++;
    lane_started(lane);
    return engine->transport->methods->start(engine->transport, slot, err);
}

/* Where one more attempt may go; NULL when nothing may start now. A pinned exchange goes to its
 * endpoint whatever that is doing: it is what finds out. */
static struct lane *find_room(struct engine *engine, const struct slot *slot)
{
    if (engine->flying >= (size_t)engine->options.concurrency) return NULL;
    if (slot && slot->exchange.pinned) return &engine->lanes.items[slot->exchange.pinned - 1];
    return lanes_choose(&engine->lanes, clock_monotonic_us(), slot ? slot->avoid : NULL);
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
    engine_stop(engine, status, &why);
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
        if (slot->due_us > now) continue;
        struct lane *lane = find_room(engine, slot);
        if (!lane) break;
        if (!may_start(engine)) break;
        unlink_slot(&engine->waiting, slot);
        engine->waiting_count--;
        status = start(engine, slot, lane, err);
        next = status ? NULL : engine->waiting; /* the list may have changed under a start */
    }
    return status;
}

static enum status start_first(struct engine *engine, struct lane *lane, struct error *err)
{
    struct slot *slot = engine->free_slots;
    engine->free_slots = slot->next;
    slot->tries = slot->moves = 0;
    slot->avoid = NULL;
    if (slot->exchange.pinned) lane = find_room(engine, slot);
    return start(engine, slot, lane, err);
}

static enum status start_new(struct engine *engine, struct error *err)
{
    enum status status = STATUS_OK;
    for (int i = 0; i < ENGINE_STARTS_PER_TURN && !status; i++) {
        if (engine->source_empty || engine->source_later || engine->draining) break;
        struct slot *slot = engine->free_slots;
        struct lane *lane = slot ? find_room(engine, NULL) : NULL;
        if (!lane) break;
        memset(&slot->exchange, 0, sizeof slot->exchange);
        switch (engine->work->next(engine->work->context, &slot->exchange, err)) {
        case WORK_READY:
            if (may_start(engine)) status = start_first(engine, lane, err);
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
        engine_give_up(engine, slot);
    }
}

/* An attempt that is cut off may have been paid for. */
static void record_cancelled(struct slot *slot)
{
    struct wire_answer answer;
    wire_answer_init(&answer);
    snprintf(answer.error, sizeof answer.error, "given up under way: the run stopped");
    const struct attempt_end end = {.answer = &answer, .request_sha256 = slot->request_sha256};
    engine_record_attempt(slot, &end);
    wire_answer_release(&answer);
}

static void cancel_flying(struct engine *engine)
{
    for (size_t i = 0; i < engine->slot_count; i++) {
        struct slot *slot = &engine->slots[i];
        if (slot->phase != SLOT_FLYING) continue;
        engine->transport->methods->cancel(engine->transport, slot);
        engine->flying--;
        lane_ended(&engine->lanes, slot->lane, LANE_NOTHING, slot->started_us,
                   clock_monotonic_us());
        record_cancelled(slot);
        engine_give_up(engine, slot);
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

/* Whether there is something that could be started if a lane had room. */
static bool has_work(const struct engine *engine)
{
    return engine->waiting_count ||
           !(engine->source_empty || engine->source_later || engine->draining);
}

/* How long the transport may wait: until a waiting exchange is due, or a closed lane opens. */
static int wait_ms(struct engine *engine)
{
    int64_t now = clock_monotonic_us(), due = now + (int64_t)TURN_MS_MAX * 1000;
    bool full = engine->flying >= (size_t)engine->options.concurrency;
    if (full || !has_work(engine)) return TURN_MS_MAX;
    if (find_room(engine, NULL)) {
        if (engine->free_slots && !engine->source_empty && !engine->source_later) return 0;
        for (const struct slot *slot = engine->waiting; slot; slot = slot->next) {
            if (slot->due_us < due) due = slot->due_us;
        }
    } else if (lanes_next_us(&engine->lanes) < due) {
        due = lanes_next_us(&engine->lanes);
    }
    return due > now ? (int)((due - now + 999) / 1000) : 0;
}

/* When no endpoint will take anything for longer than a run waits in silence, it ends. */
static void heed_closed_lanes(struct engine *engine)
{
    if (engine->flying || engine->draining || !has_work(engine)) return;
    if (find_room(engine, NULL)) return;
    int64_t next_us = lanes_next_us(&engine->lanes);
    if (next_us > clock_monotonic_us() + (int64_t)ENGINE_WAIT_MAX_MS * 1000)
        engine_stop_waiting(engine, next_us);
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
        heed_closed_lanes(engine);
        status = engine->transport->methods->wait(engine->transport, wait_ms(engine), err);
        if (!status) status = end_turn(engine, err);
        if (status) break;
    }
    if (!status && engine->parked && !engine->draining) {
        engine_stop_rejected(engine, engine->parked->parked.error);
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
    enum status last = end_turn(engine, status ? NULL : err);
    if (!status) status = last;
    if (!status && engine->lost.status) {
        if (err) *err = engine->lost;
        status = engine->lost.status;
    }
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
    if (options->total_ms <= 0) options->total_ms = 3 * options->timeout_ms;
}

static void fill_lanes(struct engine *engine)
{
    const struct adapter *adapter = engine->adapter;
    size_t count = adapter->endpoint_count ? adapter->endpoint_count : 1;
    lanes_init(&engine->lanes, count, engine->options.concurrency);
    for (size_t i = 0; i < adapter->endpoint_count; i++) {
        engine->lanes.items[i].name = adapter->endpoints[i].base_url;
        engine->lanes.items[i].weight = adapter->endpoints[i].weight;
    }
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
    random_seed(&engine->random, random_derive(engine->options.seed, "retry jitter"));
    enum status status = open_transport(engine, err);
    if (status) {
        free(engine);
        return status;
    }
    engine->transport->engine = engine;
    fill_lanes(engine);
    /* Beside those that fly there is room for as many that wait for a retry, and for the parked. */
    engine->slot_count = (size_t)engine->options.concurrency * 2 + ENGINE_PARKED_MAX;
    engine->slots = xcalloc(engine->slot_count, sizeof *engine->slots);
    for (size_t i = engine->slot_count; i-- > 0;)
        engine_push(&engine->free_slots, &engine->slots[i]);
    *out = engine;
    return STATUS_OK;
}

void engine_free(struct engine *engine)
{
    if (!engine) return;
    for (size_t i = 0; i < engine->slot_count; i++) {
        struct slot *slot = &engine->slots[i];
        if (slot->transport) engine->transport->methods->forget(engine->transport, slot);
        engine_drop_attempts(slot);
        free(slot->attempts);
    }
    engine->transport->methods->free(engine->transport);
    lanes_release(&engine->lanes);
    free(engine->slots);
    free(engine);
}
