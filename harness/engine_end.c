/* What follows from the end of an attempt: the exchange is finished, tried again, moved to another
 * endpoint or parked, and the endpoint or the whole run may be given up. The loop is engine.c.
 */
#include "harness/engine_private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/log.h"

enum {
    BACKOFF_MS = 500, /* first wait; doubled each time */
    BACKOFF_MS_MAX = 30000,
    STOP_DRAIN_MS = 30000, /* what is paid for may still arrive when a run stops by itself */
    STREAK_AT_START = 16,  /* failures in a row before anything was ever answered */
    ATTEMPT_MS_MIN = 100,  /* a rest of the time for a trial that is too short for an attempt */
    LONG_WAITS_TOLD = 3
};

void engine_push(struct slot **list, struct slot *slot)
{
    slot->next = *list;
    *list = slot;
}

void engine_drop_attempts(struct slot *slot)
{
    for (size_t i = 0; i < slot->attempt_count; i++) {
        free((void *)slot->attempts[i].request_id);
        free((void *)slot->attempts[i].error);
        free((void *)slot->attempts[i].limits);
    }
    slot->attempt_count = 0;
}

void engine_free_slot(struct engine *engine, struct slot *slot)
{
    engine_drop_attempts(slot);
    slot->phase = SLOT_FREE;
    engine_push(&engine->free_slots, slot);
}

/* Ends the run by itself: nothing new is started, what flies may land. The first reason stays. */
void engine_stop(struct engine *engine, enum status status, const struct error *err)
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

void engine_record_attempt(struct slot *slot, const struct attempt_end *end)
{
    if (slot->attempt_count == ENGINE_ATTEMPTS_MAX) {
        struct run_attempt *last = &slot->attempts[--slot->attempt_count];
        free((void *)last->request_id);
        free((void *)last->error);
        free((void *)last->limits);
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
        .endpoint = *slot->lane->name ? slot->lane->name : NULL,
        .request_id = copy_or_null(end->answer->request_id),
        .error = copy_or_null(end->answer->error),
        .limits = copy_or_null(end->answer->limits),
    };
    if (end->request_sha256) {
        memcpy(attempt->request_sha256, end->request_sha256, SHA256_HEX_BYTES);
    }
}

void engine_give_up(struct engine *engine, struct slot *slot)
{
    const struct work *work = engine->work;
    struct error err = {0};
    for (size_t i = 0; work->abandoned && i < slot->attempt_count; i++) {
        if (!work->abandoned(work->context, &slot->exchange, &slot->attempts[i], &err)) continue;
        if (!engine->lost.status) engine->lost = err;
    }
    engine->finished_in_turn = true;
    engine_free_slot(engine, slot);
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
    engine_free_slot(engine, slot);
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
            engine->streak, answer->error, *slot->lane->name ? slot->lane->name : "it");
        engine_stop(engine, STATUS_UNAVAILABLE, &why);
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

void engine_stop_rejected(struct engine *engine, const char *said)
{
    struct error why;
    error_set(&why, STATUS_CONFIG,
              "%s:%s rejected every request so far, so the settings are at fault rather than an "
              "item: \"%s\"; look at --max-tokens, --sampling and the name of the model (`parallax "
              "doctor --model` tries one small request)",
              engine->adapter->spec.wire, engine->adapter->spec.model, said);
    engine_stop(engine, STATUS_CONFIG, &why);
}

static void park(struct engine *engine, struct slot *slot, struct wire_answer *answer)
{
    slot->phase = SLOT_PARKED;
    slot->parked = *answer;
    wire_answer_init(answer);
    engine_push(&engine->parked, slot);
    if (++engine->parked_count >= ENGINE_PARKED_MAX)
        engine_stop_rejected(engine, slot->parked.error);
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
    engine_stop(engine, STATUS_CONFIG, &why);
}

/* A limit that this very answer used up: the next request would only be refused. */
static void heed_used_up(struct slot *slot, const struct wire_answer *answer, int64_t now_us)
{
    if (answer->wait_ms <= 0 || answer->wait_ms > ENGINE_WAIT_MAX_MS) return;
    lane_close(slot->lane, LANE_WAITING, now_us + answer->wait_ms * 1000);
}

static enum status take_reply(struct engine *engine, struct slot *slot, struct wire_answer *answer,
                              int http_status, struct error *err)
{
    enum status status = STATUS_OK;
    engine->streak = engine->long_waits = 0;
    heed_used_up(slot, answer, clock_monotonic_us());
    if (http_status == 0 || http_status / 100 == 2) {
        engine->answered = true;
        if (answer->reply.state != TRIAL_FILTERED_INPUT) count_wrong_model(engine, &answer->reply);
        status = end_parked(engine, err);
    }
    if (status) return status;
    return finish(engine, slot, &answer->reply, err);
}

/* Never less than our own: "try again at once" of one that is overloaded would use up all attempts
 * within milliseconds. */
static int64_t backoff_ms(struct engine *engine, int tries, int64_t asked_ms)
{
    int64_t wait = BACKOFF_MS;
    for (int i = 1; i < tries && wait < BACKOFF_MS_MAX; i++) wait *= 2;
    if (wait > BACKOFF_MS_MAX) wait = BACKOFF_MS_MAX;
    double jitter = random_unit(&engine->random);
    int64_t own = (int64_t)((double)wait * (0.5 + jitter / 2));
    int64_t asked = asked_ms < 0 ? 0 : asked_ms + (int64_t)(jitter * 0.1 * (double)asked_ms);
    return asked > own ? asked : own;
}

static void wait_until(struct engine *engine, struct slot *slot, int64_t due_us)
{
    slot->phase = SLOT_WAITING;
    slot->due_us = due_us;
    engine_push(&engine->waiting, slot);
    engine->waiting_count++;
}

/* Gives the exchange to another endpoint, if one is up or soon will be. Once for each endpoint:
 * what fails everywhere is the exchange's own trouble. */
static bool move_elsewhere(struct engine *engine, struct slot *slot, int64_t now_us)
{
    int64_t soon_us = now_us + (int64_t)ENGINE_WAIT_MAX_MS * 1000;
    if (slot->exchange.pinned || slot->moves >= (int)engine->lanes.count) return false;
    if (!lanes_elsewhere(&engine->lanes, slot->lane, soon_us)) return false;
    slot->moves++;
    slot->avoid = slot->lane;
    wait_until(engine, slot, now_us);
    return true;
}

void engine_stop_waiting(struct engine *engine, int64_t until_us)
{
    struct error why;
    char date[CLOCK_ISO_BYTES];
    int64_t left_ms = (until_us - clock_monotonic_us()) / 1000;
    clock_iso8601(clock_wall_ms() + left_ms, date);
    error_set(
        &why, STATUS_TEMPORARY,
        "%s to wait %lld s, longer than a run sits out; after %.19sZ the same command goes on "
        "where this run stopped",
        engine->lanes.count > 1 ? "every endpoint asks" : "the endpoint asks",
        (long long)((left_ms + 999) / 1000), date);
    engine_stop(engine, STATUS_TEMPORARY, &why);
}

/* The endpoint wants to be left alone for longer than anybody should wait in silence. */
static void tell_long_wait(struct engine *engine, struct slot *slot,
                           const struct wire_answer *answer, bool alone, int64_t now_us)
{
    int64_t until_us = now_us + answer->wait_ms * 1000;
    bool known = slot->lane->state == LANE_SHUT;
    if (!alone) lane_close(slot->lane, LANE_SHUT, until_us);
    if (!known && engine->long_waits_told++ < LONG_WAITS_TOLD) {
        log_warning("%s: %s asks to wait %lld s (%s); %s", slot->exchange.id,
                    *slot->lane->name ? slot->lane->name : "the endpoint",
                    (long long)(answer->wait_ms / 1000), answer->error,
                    alone ? "it is left for a later run" : "the others go on");
    }
    if (alone && ++engine->long_waits >= ENGINE_LONG_WAITS_MAX)
        engine_stop_waiting(engine, until_us);
}

/* Whether a wait of `wait_ms` and another attempt are within what one exchange may take. */
static bool may_retry(const struct engine *engine, const struct slot *slot, int64_t wait_ms,
                      int64_t now_us)
{
    int64_t most =
        slot->exchange.tries_max ? slot->exchange.tries_max : engine->options.retries + 1;
    if (slot->tries - slot->moves >= most) return false;
    int64_t spent_ms = (now_us - slot->asked_us) / 1000;
    return spent_ms + wait_ms + ATTEMPT_MS_MIN <= engine->options.total_ms;
}

static enum status retry(struct engine *engine, struct slot *slot, const struct attempt_end *end,
                         struct error *err)
{
    struct wire_answer *answer = end->answer;
    int64_t now_us = clock_monotonic_us();
    bool is_long = answer->wait_ms > ENGINE_WAIT_MAX_MS;
    if (is_long) {
        bool alone = engine->lanes.count == 1;
        tell_long_wait(engine, slot, answer, alone, now_us);
    } else if (answer->wait_ms > 0) {
        lane_close(slot->lane, LANE_WAITING, now_us + answer->wait_ms * 1000);
    }
    if (move_elsewhere(engine, slot, now_us)) {
        log_detail("%s: %s; trying another endpoint", slot->exchange.id, answer->error);
        return STATUS_OK;
    }
    int64_t wait_ms = backoff_ms(engine, slot->tries - slot->moves, answer->wait_ms);
    if (is_long || !may_retry(engine, slot, wait_ms, now_us))
        return finish_failed(engine, slot, answer, err);
    log_detail("%s: %s; trying again in %lld ms", slot->exchange.id, answer->error,
               (long long)wait_ms);
    wait_until(engine, slot, now_us + wait_ms * 1000);
    return STATUS_OK;
}

static bool names_one_of(const char *text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcasestr(text, words[i])) return true;
    return false;
}

/* What a setting that is not taken is changed with. The two wires of Chat Completions differ in
 * what they call the limit of tokens, so a server that does not know the one name may know the
 * other. */
static void put_setting_advice(const struct adapter *adapter, const char *setting, const char *said,
                               struct text *out)
{
    static const char *const limits[] = {"max_tokens", "max_completion_tokens", "max_output_tokens",
                                         "maxOutputTokens"};
    static const char *const unknown[] = {"support", "unknown",   "unrecogni", "unexpected",
                                          "extra",   "permitted", "allowed",   "invalid param"};
    bool is_chat = strcmp(adapter->spec.wire, "openai-chat") == 0;
    bool is_compatible = strcmp(adapter->spec.wire, "openai-compatible") == 0;
    bool is_limit = names_one_of(setting, limits, ARRAY_LENGTH(limits));
    if (is_limit && (is_chat || is_compatible) &&
        names_one_of(said, unknown, ARRAY_LENGTH(unknown)))
        text_printf(out, "name the model %s:%s@%s, which sends %s instead",
                    is_chat ? "openai-compatible" : "openai-chat", adapter->spec.model,
                    adapter->base_url, is_chat ? "max_tokens" : "max_completion_tokens");
    else
        text_printf(out, "change it with %s",
                    is_limit                           ? "--max-tokens"
                    : strcmp(setting, "logprobs") == 0 ? "--judge-logprobs off"
                                                       : "--sampling, for example --sampling none");
}

/* What no retry can mend: says what to do about it. */
static enum status explain_stop(const struct engine *engine, const struct lane *lane,
                                const struct wire_answer *answer, struct error *why)
{
    const struct adapter *adapter = engine->adapter;
    const struct wire_list *keys = adapter->wire ? &adapter->wire->key_env : NULL;
    const char *key = keys && keys->count ? keys->items[0] : "the key";
    const char *detail = answer->reply.detail ? answer->reply.detail : "";
    enum status status = STATUS_PERMISSION;
    if (answer->action == WIRE_ACTION_STOP_KEY) {
        error_set(why, status, "%s refused the key (%s): check %s", lane->name, answer->error, key);
    } else if (answer->action == WIRE_ACTION_STOP_QUOTA) {
        error_set(why, status,
                  "%s gives no more to this key (%s); when it has credit again, the same command "
                  "goes on where this run stopped",
                  lane->name, answer->error);
    } else if (answer->action == WIRE_ACTION_STOP_PERMISSION) {
        error_set(why, status, "%s does not let this key use \"%s\" (%s)", lane->name,
                  adapter->spec.model, answer->error);
    } else if (answer->action == WIRE_ACTION_STOP_SETTING) {
        struct text advice;
        text_init(&advice, 0); /* a model and an address */
        put_setting_advice(adapter, detail, answer->error, &advice);
        status = STATUS_CONFIG;
        error_set(why, status, "%s does not take \"%s\" as it was sent (%s): %s",
                  adapter->spec.model, detail, answer->error, advice.data);
        text_release(&advice);
    } else {
        status = STATUS_CONFIG;
        error_set(why, status, "%s knows no model \"%s\", or the address is wrong (%s)", lane->name,
                  adapter->spec.model, answer->error);
    }
    return status;
}

/* One endpoint of several is taken out and its exchange goes to another; the last one, and what
 * would be the same everywhere, stops the run. */
static enum status stop_for(struct engine *engine, struct slot *slot, struct wire_answer *answer,
                            struct error *err)
{
    struct error why;
    int64_t now_us = clock_monotonic_us();
    enum status status = explain_stop(engine, slot->lane, answer, &why);
    bool others =
        lanes_elsewhere(&engine->lanes, slot->lane, now_us + (int64_t)ENGINE_WAIT_MAX_MS * 1000);
    if (answer->action == WIRE_ACTION_STOP_SETTING || !others) {
        engine_stop(engine, status, &why);
        engine_give_up(engine, slot);
        return STATUS_OK;
    }
    if (slot->lane->state != LANE_OUT) log_warning("%s; the other endpoints go on", why.message);
    lane_close(slot->lane, LANE_OUT, 0);
    return move_elsewhere(engine, slot, now_us) ? STATUS_OK
                                                : finish_failed(engine, slot, answer, err);
}

/* An endpoint that has answered with these settings takes them, so what it refuses now is what this
 * one request holds: a limit and a prompt that are too long together, a text it will not have. */
static bool is_fault_of_item(const struct engine *engine, const struct slot *slot,
                             enum wire_action action)
{
    bool before = engine->options.answered_before && engine->lanes.count == 1;
    if (action == WIRE_ACTION_STOP_SETTING) return engine->answered;
    return action == WIRE_ACTION_STOP_PERMISSION && (slot->lane->answered > 0 || before);
}

/* Stops the run only when nothing else comes any more. */
static enum status reject_item(struct engine *engine, struct slot *slot, struct wire_answer *answer,
                               struct error *err)
{
    if (++engine->streak >= ENGINE_STREAK_MAX) return stop_for(engine, slot, answer, err);
    answer->reply.state = TRIAL_ITEM_REJECTED;
    free(answer->reply.detail);
    answer->reply.detail = xstrdup(answer->error);
    return finish(engine, slot, &answer->reply, err);
}

/* What the end of this attempt says of its endpoint. */
static enum lane_news news_of(const struct attempt_end *end)
{
    switch (end->answer->action) {
    case WIRE_ACTION_REPLY: return LANE_ANSWER;
    case WIRE_ACTION_RETRY:
        return end->http_status == 429 || end->http_status == 529 ? LANE_SLOWER : LANE_FAULT;
    case WIRE_ACTION_NONE:
    case WIRE_ACTION_FAIL:
    case WIRE_ACTION_FILTERED_INPUT:
    case WIRE_ACTION_FILTERED_OUTPUT:
    case WIRE_ACTION_ITEM_REJECTED:
    case WIRE_ACTION_STOP_KEY:
    case WIRE_ACTION_STOP_QUOTA:
    case WIRE_ACTION_STOP_PERMISSION:
    case WIRE_ACTION_STOP_NOT_FOUND:
    case WIRE_ACTION_STOP_SETTING: break;
    }
    return LANE_NOTHING;
}

enum status engine_attempt_ended(struct engine *engine, struct slot *slot, struct attempt_end *end,
                                 struct error *err)
{
    enum status status = STATUS_OK;
    struct wire_answer *answer = end->answer;
    engine->flying--;
    engine_record_attempt(slot, end);
    lane_ended(&engine->lanes, slot->lane, news_of(end), slot->started_us, clock_monotonic_us());
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
        status = is_fault_of_item(engine, slot, answer->action)
                     ? reject_item(engine, slot, answer, err)
                     : stop_for(engine, slot, answer, err);
        break;
    case WIRE_ACTION_NONE:
    case WIRE_ACTION_FAIL:
    case WIRE_ACTION_FILTERED_INPUT:
    case WIRE_ACTION_FILTERED_OUTPUT: status = finish_failed(engine, slot, answer, err); break;
    }
    wire_answer_release(answer);
    return status;
}
