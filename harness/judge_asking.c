/* Asking a judge, by its rules or through the engine. See judge_asking.h.
 *
 * Each question is a small conversation (judges/judge.h), held as often as the judge is repeated:
 *
 *      taken ──step──► asks ──engine──► answered ──step──► asks again, or has a finding
 *        ▲                                                                  │
 *        └───────────────── the next repeat ◄───────────────────────────────┴──► stored
 */
#include "harness/judge_asking.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/random.h"
#include "harness/command.h"
#include "harness/engine.h"
#include "harness/judging.h"
#include "harness/wire.h"

/* ---- words that were seen ---- */

void seen_words_add(struct seen_words *words, const char *word)
{
    if (!word || !*word) return;
    size_t at = 0;
    while (at < words->count && strcmp(words->list[at], word) < 0) at++;
    if (at < words->count && strcmp(words->list[at], word) == 0) return;
    if (words->count == ARRAY_LENGTH(words->list)) return;
    memmove(&words->list[at + 1], &words->list[at], (words->count - at) * sizeof *words->list);
    words->list[at] = xstrdup(word);
    words->count++;
}

void seen_words_join(const struct seen_words *words, struct text *out)
{
    for (size_t i = 0; i < words->count; i++)
        text_printf(out, "%s%s", i ? ", " : "", words->list[i]);
}

void seen_words_release(struct seen_words *words)
{
    for (size_t i = 0; i < words->count; i++) free(words->list[i]);
    words->count = 0;
}

/* ---- the asker ---- */

static void describe(struct judge_asker *asker)
{
    const struct run_options *options = asker->options;
    text_puts(&asker->version, judge_version(asker->judge));
    memcpy(asker->digest, judge_digest(asker->judge), sizeof asker->digest);
    if (asker->is_rules) return;
    text_printf(&asker->version, ", max_tokens %lld, sampling %s",
                (long long)asker->adapter.max_tokens, asker->adapter.sampling);
    if (asker->repeats > 1) text_printf(&asker->version, ", majority of %d", asker->repeats);
    if (options->judge_picture) text_puts(&asker->version, ", with the picture");
    if (asker->adapter.request && wire_request_logprobs(asker->adapter.request))
        text_puts(&asker->version, ", log probabilities");
    struct sha256 *digest = sha256_new();
    sha256_update(digest, asker->digest, strlen(asker->digest));
    sha256_update(digest, asker->version.data, asker->version.length);
    sha256_finish(digest, asker->digest);
}

enum status judge_asker_open(struct judge_asker *asker, const char *spec,
                             const struct run_options *options, bool scores, struct error *err)
{
    memset(asker, 0, sizeof *asker);
    asker->options = options;
    asker->spec = spec;
    asker->is_rules = strcmp(spec, "rules") == 0;
    asker->repeats =
        !asker->is_rules && options->judge_repeats > 1 ? (int)options->judge_repeats : 1;
    text_init(&asker->version, 0); /* a line about settings that are capped themselves */
    enum status status = judge_new(&asker->judge, asker->is_rules ? JUDGE_RULES : JUDGE_MODEL,
                                   command_judges_root(options->root), err);
    const struct adapter_options wanted = {.model = spec,
                                           .wire_file = options->wire_file,
                                           .root = options->root,
                                           .sampling = options->judge_sampling,
                                           .endpoints = options->judge_endpoints,
                                           .endpoints_flag = "--judge-endpoints",
                                           .logprobs = scores && !options->judge_no_logprobs};
    if (!status && !asker->is_rules) status = adapter_open(&asker->adapter, &wanted, err);
    if (status)
        judge_asker_close(asker);
    else
        describe(asker);
    return status;
}

void judge_asker_close(struct judge_asker *asker)
{
    consistency_free(asker->consistency);
    engine_free(asker->engine);
    if (asker->adapter.spec.wire) adapter_close(&asker->adapter);
    judge_free(asker->judge);
    text_release(&asker->version);
    seen_words_release(&asker->served);
    seen_words_release(&asker->fingerprints);
    memset(asker, 0, sizeof *asker);
}

void judge_asker_keep_checks(struct judge_asker *asker, struct judging *judging, int64_t number)
{
    asker->judging = judging;
    asker->number = number;
}

enum status judge_asker_all_answered(const struct judge_asker *asker, struct error *err)
{
    if (!asker->failed) return STATUS_OK;
    return error_set(err, STATUS_UNAVAILABLE,
                     "the judge %s did not answer %lld questions, which stay unscored; the same "
                     "command asks again",
                     asker->spec, (long long)asker->failed);
}

static void task_release(struct judge_task *task)
{
    free(task->text);
    free(task->other);
    free(task->picture_path);
    memset(task, 0, sizeof *task);
}

static enum status take_task(const struct judge_asker *asker, const struct judge_source *source,
                             int64_t number, struct judge_task *task, bool *wanted,
                             struct error *err)
{
    *wanted = true;
    memset(task, 0, sizeof *task);
    enum status status = source->take(source->context, number, task, wanted, err);
    if (status || !*wanted) {
        task_release(task);
        return status;
    }
    task->subject.text = (struct span){task->text, task->text_length};
    if (task->other) task->subject.other = (struct span){task->other, task->other_length};
    bool shown = asker->options->judge_picture && task->picture_path;
    task->picture.path = task->picture_path;
    task->subject.picture = shown ? &task->picture : NULL;
    return STATUS_OK;
}

/* ---- rules ---- */

static enum status ask_rules(struct judge_asker *asker, const struct judge_source *source,
                             struct error *err)
{
    enum status status = STATUS_OK;
    for (int64_t number = 0; !status && number < source->count; number++) {
        struct judge_task task;
        struct finding finding;
        bool wanted;
        status = take_task(asker, source, number, &task, &wanted, err);
        if (status || !wanted) continue;
        finding_init(&finding);
        if (task.subject.question == QUESTION_BEHAVIOUR)
            judge_behaviour(asker->judge, task.subject.text, &finding);
        else
            judge_by_rules(asker->judge, &task.subject, &finding);
        status = source->store(source->context, number, &finding, err);
        asker->asked++;
        finding_release(&finding);
        task_release(&task);
    }
    if (!status && source->turn) status = source->turn(source->context, err);
    return status;
}

/* ---- a model ---- */

/* One question under way. */
struct question_slot {
    struct judgement *judgement; /* NULL: free */
    int64_t number;
    struct judge_task task;
    struct chat ask;
    struct finding findings[PANEL_MEMBERS_MAX]; /* of the repeats so far */
    int repeat;
    struct question_slot *next_waiting; /* has a further question and waits for room */
};

struct model_pass {
    struct judge_asker *asker;
    const struct judge_source *source;
    struct question_slot *slots, *waiting;
    size_t slot_count, active;
    int64_t next, done;
    bool stored; /* in this turn */
    struct progress progress;
};

static void free_slot(struct model_pass *pass, struct question_slot *slot)
{
    judgement_free(slot->judgement);
    for (int i = 0; i < slot->repeat; i++) finding_release(&slot->findings[i]);
    task_release(&slot->task);
    memset(slot, 0, sizeof *slot);
    pass->active--;
}

/* All repeats have their finding: what they come to is stored. */
static enum status settle(struct model_pass *pass, struct question_slot *slot, struct error *err)
{
    const struct finding *findings[PANEL_MEMBERS_MAX];
    struct finding combined;
    const struct finding *final = &slot->findings[0];
    finding_init(&combined);
    if (pass->asker->repeats > 1) {
        for (int i = 0; i < slot->repeat; i++) findings[i] = &slot->findings[i];
        panel_vote(slot->task.subject.question, VOTE_MAJORITY, 1, findings, (size_t)slot->repeat,
                   &combined);
        final = &combined;
    }
    pass->asker->asked++;
    pass->asker->failed += final->unscored == UNSCORED_JUDGE_FAILED;
    pass->done++;
    pass->stored = true;
    enum status status = pass->source->store(pass->source->context, slot->number, final, err);
    finding_release(&combined);
    return status;
}

static void wait_for_room(struct model_pass *pass, struct question_slot *slot)
{
    slot->next_waiting = pass->waiting;
    pass->waiting = slot;
}

/* Steps a judgement. One that asks waits for room; one that has its finding gives way to the next
 * repeat, or is stored. */
static enum status step(struct model_pass *pass, struct question_slot *slot,
                        const struct reply *answer, struct error *err)
{
    for (;; answer = NULL) {
        struct finding *finding = &slot->findings[slot->repeat];
        if (!answer) finding_init(finding);
        if (judgement_step(slot->judgement, answer, &slot->ask, finding) == JUDGE_ASK) {
            wait_for_room(pass, slot);
            return STATUS_OK;
        }
        slot->repeat++;
        if (slot->repeat == pass->asker->repeats) break;
        judgement_free(slot->judgement);
        slot->judgement = judgement_new(pass->asker->judge, &slot->task.subject);
    }
    enum status status = settle(pass, slot, err);
    free_slot(pass, slot);
    return status;
}

static struct question_slot *find_free_slot(struct model_pass *pass)
{
    for (size_t i = 0; i < pass->slot_count; i++)
        if (!pass->slots[i].judgement) return &pass->slots[i];
    return NULL;
}

/* Takes questions until one of them asks. */
static enum status take_more(struct model_pass *pass, struct error *err)
{
    enum status status = STATUS_OK;
    while (!status && !pass->waiting && pass->next < pass->source->count) {
        struct question_slot *slot = find_free_slot(pass);
        bool wanted;
        if (!slot) return STATUS_OK;
        slot->number = pass->next++;
        status = take_task(pass->asker, pass->source, slot->number, &slot->task, &wanted, err);
        if (status || !wanted) continue;
        slot->judgement = judgement_new(pass->asker->judge, &slot->task.subject);
        pass->active++;
        status = step(pass, slot, NULL, err);
    }
    return status;
}

/* ---- several endpoints ---- */

static bool next_check(struct model_pass *pass, struct exchange *exchange)
{
    const struct judge_asker *asker = pass->asker;
    return asker->consistency && consistency_next(asker->consistency, engine_lanes(asker->engine),
                                                  asker->asked, exchange);
}

static enum status take_check(struct model_pass *pass, const struct exchange_end *end,
                              struct error *err)
{
    struct judge_asker *asker = pass->asker;
    enum status status = asker->judging ? judging_open_transaction(asker->judging, err) : STATUS_OK;
    pass->stored = true;
    return status ? status : consistency_take(asker->consistency, end, err);
}

/* Endpoints that turn out to be several models end the pass. */
static enum status may_start(void *context, int64_t attempts, size_t flying, struct error *why)
{
    const struct model_pass *pass = context;
    (void)attempts;
    (void)flying;
    return pass->asker->consistency ? consistency_verdict(pass->asker->consistency, why)
                                    : STATUS_OK;
}

/* ---- the source of work ---- */

static enum work_next next_question(void *context, struct exchange *exchange, struct error *err)
{
    struct model_pass *pass = context;
    struct text id;
    if (next_check(pass, exchange)) return WORK_READY;
    if (!pass->waiting && take_more(pass, err)) return WORK_ERROR;
    struct question_slot *slot = pass->waiting;
    if (!slot) return pass->active || pass->next < pass->source->count ? WORK_LATER : WORK_NONE;
    pass->waiting = slot->next_waiting;
    memset(exchange, 0, sizeof *exchange);
    exchange->chat = slot->ask;
    exchange->number = slot->number;
    exchange->cookie = slot;
    exchange->repeat = slot->repeat;
    text_init(&id, sizeof exchange->id - 1);
    pass->source->name(pass->source->context, slot->number, &id);
    if (slot->repeat) text_printf(&id, "#%d", slot->repeat);
    memcpy(exchange->id, id.data, id.length + 1);
    text_release(&id);
    exchange->seed = random_derive(pass->asker->options->seed, exchange->id);
    return WORK_READY;
}

static enum status question_answered(void *context, const struct exchange_end *end,
                                     struct error *err)
{
    struct model_pass *pass = context;
    if (end->exchange->pinned) return take_check(pass, end, err);
    seen_words_add(&pass->asker->served, end->reply->served_model);
    seen_words_add(&pass->asker->fingerprints, end->reply->fingerprint);
    return step(pass, end->exchange->cookie, end->reply, err);
}

static enum status end_of_turn(void *context, size_t flying, size_t waiting, struct error *err)
{
    struct model_pass *pass = context;
    (void)flying;
    (void)waiting;
    progress_update(&pass->progress, pass->done, NULL);
    bool stored = pass->stored;
    pass->stored = false;
    return stored && pass->source->turn ? pass->source->turn(pass->source->context, err)
                                        : STATUS_OK;
}

static enum work_next only_checks(void *context, struct exchange *exchange, struct error *err)
{
    (void)err;
    return next_check(context, exchange) ? WORK_READY : WORK_NONE;
}

/* The first round, before anything else is asked. */
static enum status check_endpoints(struct model_pass *pass, struct error *err)
{
    struct judge_asker *asker = pass->asker;
    const struct run_options *options = asker->options;
    const struct consistency_place place = {asker->judging ? asker->judging->run : NULL,
                                            asker->number};
    const struct work work = {.context = pass,
                              .next = only_checks,
                              .finished = question_answered,
                              .may_start = may_start,
                              .turn = end_of_turn};
    if (asker->adapter.endpoint_count < 2 || options->endpoint_check == CONSISTENCY_OFF)
        return STATUS_OK;
    enum status status = consistency_new(&asker->consistency, &asker->adapter, place,
                                         options->endpoint_check, options->check_every, err);
    if (!status) status = engine_run(asker->engine, &work, err);
    if (!status) status = consistency_verdict(asker->consistency, err);
    return status ? status : consistency_leave_silent_out(asker->consistency, asker->engine, err);
}

static enum status make_engine(struct model_pass *pass, struct error *err)
{
    struct judge_asker *asker = pass->asker;
    if (asker->engine) return STATUS_OK;
    const struct run_options *options = asker->options;
    const struct engine_options engine_options = {.concurrency = options->concurrency,
                                                  .retries = options->retries,
                                                  .timeout_ms = options->timeout_ms,
                                                  .total_ms = options->total_timeout_ms,
                                                  .low_speed = options->low_speed,
                                                  .seed = options->seed};
    enum status status = engine_new(&asker->engine, &asker->adapter, &engine_options, err);
    return status ? status : check_endpoints(pass, err);
}

static enum status ask_model(struct judge_asker *asker, const struct judge_source *source,
                             struct error *err)
{
    struct model_pass pass = {.asker = asker, .source = source, .done = source->done};
    const struct work work = {.context = &pass,
                              .next = next_question,
                              .finished = question_answered,
                              .may_start = may_start,
                              .turn = end_of_turn};
    int64_t wanted = asker->options->concurrency;
    pass.slot_count = (size_t)(wanted > 0 ? wanted : ENGINE_CONCURRENCY);
    pass.slots = xcalloc(pass.slot_count, sizeof *pass.slots);
    progress_init(&pass.progress, source->verb, asker->options->progress,
                  source->total ? source->total : source->count, pass.done);
    enum status status = make_engine(&pass, err);
    if (!status) status = engine_run(asker->engine, &work, err);
    if (!status && asker->consistency) status = consistency_verdict(asker->consistency, err);
    progress_finish(&pass.progress, NULL);
    if (pass.stored && source->turn) {
        struct error late;
        enum status turned = source->turn(source->context, status ? &late : err);
        if (!status) status = turned;
    }
    for (size_t i = 0; i < pass.slot_count; i++)
        if (pass.slots[i].judgement) free_slot(&pass, &pass.slots[i]);
    free(pass.slots);
    return status;
}

enum status judge_asker_ask(struct judge_asker *asker, const struct judge_source *source,
                            struct error *err)
{
    return (asker->is_rules ? ask_rules : ask_model)(asker, source, err);
}
