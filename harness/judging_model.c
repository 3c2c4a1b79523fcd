/* A model as judge. Each judgement is a small conversation (judges/judge.h): its questions go
 * through the same engine as those of the model under test, many at a time, and its end is stored
 * in the transaction of that turn of the loop.
 *
 *      taken ──step──► asks ──engine──► answered ──step──► asks again, or done ──► stored
 *
 * Which trials are left is one bit each; a finding that says the judge's endpoint failed is asked
 * again at the next call.
 */
#include "harness/judging_model.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/log.h"
#include "harness/command.h"
#include "harness/engine.h"
#include "harness/judging.h"

/* One judgement under way. */
struct slot {
    struct judgement *judgement; /* NULL: free */
    int64_t trial;
    char *text; /* the reply that is judged, for as long as the judgement lives */
    struct chat ask;
    struct slot *next_waiting; /* has a further question and waits for room */
};

struct model_pass {
    struct run_file *run;
    const struct run_items *items;
    struct judge *judge;
    int64_t judge_number, next_trial, trial_count, judged, failed;
    uint8_t *done; /* a bit per trial */
    struct slot *slots;
    size_t slot_count, active;
    struct slot *waiting;
    struct slot *filling; /* the slot that read_subject fills */
    bool in_transaction;
    struct progress progress;
};

static enum status store(struct model_pass *pass, int64_t trial, const struct finding *finding,
                         struct error *err)
{
    enum status status = STATUS_OK;
    if (!pass->in_transaction) {
        if ((status = run_file_begin(pass->run, err))) return status;
        pass->in_transaction = true;
    }
    pass->judged++;
    pass->failed += finding->unscored == UNSCORED_JUDGE_FAILED;
    return run_file_put_finding(pass->run, pass->judge_number, trial, finding, err);
}

static void free_slot(struct model_pass *pass, struct slot *slot)
{
    judgement_free(slot->judgement);
    free(slot->text);
    memset(slot, 0, sizeof *slot);
    pass->active--;
}

/* Steps a judgement; one that asks again waits for room, one that is done is stored and its slot is
 * free. */
static enum status step(struct model_pass *pass, struct slot *slot, const struct reply *answer,
                        struct error *err)
{
    struct finding finding;
    enum status status = STATUS_OK;
    finding_init(&finding);
    if (judgement_step(slot->judgement, answer, &slot->ask, &finding) == JUDGE_ASK) {
        slot->next_waiting = pass->waiting;
        pass->waiting = slot;
    } else {
        status = store(pass, slot->trial, &finding, err);
        free_slot(pass, slot);
    }
    finding_release(&finding);
    return status;
}

/* Starts the judgement of a trial, if it has a text to judge. */
static enum status read_subject(void *context, const struct run_trial *trial, struct error *err)
{
    struct model_pass *pass = context;
    struct slot *slot = pass->filling;
    struct subject subject;
    if (!trial_state_is_answer(trial->state) || trial->text_length == 0) return STATUS_OK;
    judging_subject(&subject, pass->run, pass->items, trial);
    slot->text = xmalloc(trial->text_length + 1);
    memcpy(slot->text, trial->text, trial->text_length);
    slot->text[trial->text_length] = 0;
    subject.text.data = slot->text;
    slot->trial = trial->number;
    slot->judgement = judgement_new(pass->judge, &subject);
    pass->active++;
    return step(pass, slot, NULL, err);
}

static struct slot *find_free_slot(struct model_pass *pass)
{
    for (size_t i = 0; i < pass->slot_count; i++)
        if (!pass->slots[i].judgement) return &pass->slots[i];
    return NULL;
}

/* Takes trials until one of them has a question. */
static enum status take_more(struct model_pass *pass, struct error *err)
{
    enum status status = STATUS_OK;
    while (!status && !pass->waiting && pass->next_trial < pass->trial_count) {
        pass->filling = find_free_slot(pass);
        if (!pass->filling) return STATUS_OK;
        int64_t number = pass->next_trial++;
        if (!judging_is_done(pass->done, number))
            status = run_file_get_trial(pass->run, number, read_subject, pass, err);
    }
    return status;
}

static enum work_next next_question(void *context, struct exchange *exchange, struct error *err)
{
    struct model_pass *pass = context;
    struct text id;
    if (!pass->waiting && take_more(pass, err)) return WORK_ERROR;
    struct slot *slot = pass->waiting;
    if (!slot) return pass->active || pass->next_trial < pass->trial_count ? WORK_LATER : WORK_NONE;
    pass->waiting = slot->next_waiting;
    memset(exchange, 0, sizeof *exchange);
    exchange->chat = slot->ask;
    exchange->number = slot->trial;
    exchange->cookie = slot;
    text_init(&id, sizeof exchange->id - 1);
    run_file_trial_id(pass->run, slot->trial, &id);
    memcpy(exchange->id, id.data, id.length + 1);
    text_release(&id);
    return WORK_READY;
}

static enum status question_answered(void *context, const struct exchange_end *end,
                                     struct error *err)
{
    return step(context, end->exchange->cookie, end->reply, err);
}

static enum status end_of_turn(void *context, size_t flying, size_t waiting, struct error *err)
{
    struct model_pass *pass = context;
    (void)flying;
    (void)waiting;
    progress_update(&pass->progress, pass->judged, NULL);
    if (!pass->in_transaction) return STATUS_OK;
    pass->in_transaction = false;
    return run_file_commit(pass->run, err);
}

static enum status ask_the_judge(struct model_pass *pass, const struct run_options *options,
                                 struct error *err)
{
    struct adapter adapter;
    struct engine *engine = NULL;
    const struct adapter_options wanted = {
        .model = options->judge, .wire_file = options->wire_file, .root = options->root};
    enum status status = adapter_open(&adapter, &wanted, err);
    if (status) return status;
    struct text version;
    text_init(&version, 0);
    text_printf(&version, "%s, max_tokens %lld, sampling %s", judge_version(pass->judge),
                (long long)adapter.max_tokens, adapter.sampling);
    status = run_file_put_judge(pass->run, options->judge, version.data, judge_digest(pass->judge),
                                &pass->judge_number, err);
    text_release(&version);
    if (!status) status = judging_done(pass->run, &pass->done, &pass->judged, err);
    const struct engine_options engine_options = {.concurrency = options->concurrency,
                                                  .retries = options->retries,
                                                  .timeout_ms = options->timeout_ms,
                                                  .seed = options->seed};
    if (!status) status = engine_new(&engine, &adapter, &engine_options, err);
    if (!status) {
        const struct work work = {.context = pass,
                                  .next = next_question,
                                  .finished = question_answered,
                                  .turn = end_of_turn};
        progress_init(&pass->progress, "judging", options->progress, pass->trial_count,
                      pass->judged);
        status = engine_run(engine, &work, err);
        progress_finish(&pass->progress, NULL);
    }
    if (!status && pass->failed)
        status = error_set(err, STATUS_UNAVAILABLE,
                           "the judge did not answer about %lld replies, which stay unscored; the "
                           "same command asks again",
                           (long long)pass->failed);
    engine_free(engine);
    adapter_close(&adapter);
    return status;
}

enum status judge_with_model(struct run_file *run, const struct run_items *items,
                             const struct run_options *options, struct error *err)
{
    struct model_pass pass = {.run = run, .items = items, .trial_count = run_file_trial_count(run)};
    enum status status =
        judge_new(&pass.judge, JUDGE_MODEL, command_judges_root(options->root), err);
    if (status) return status;
    pass.slot_count = (size_t)(options->concurrency ? options->concurrency : ENGINE_CONCURRENCY);
    pass.slots = xcalloc(pass.slot_count, sizeof *pass.slots);
    status = ask_the_judge(&pass, options, err);
    if (pass.in_transaction) {
        struct error late;
        if (run_file_commit(run, &late)) log_error("%s", late.message);
    }
    for (size_t i = 0; i < pass.slot_count; i++)
        if (pass.slots[i].judgement) free_slot(&pass, &pass.slots[i]);
    free(pass.slots);
    free(pass.done);
    judge_free(pass.judge);
    return status;
}
