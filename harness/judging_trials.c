/* Verdicts on the trials of a run, by one judge. The rules read the stored trials in one pass, in
 * transactions of many; a model is asked through the engine, in one of a turn of its loop. Which
 * trials are left is one bit each. */
#include <stdlib.h>

#include "harness/judging.h"

enum { FINDINGS_PER_TRANSACTION = 4096 };

struct trials_pass {
    const struct judging_member *member;
    struct judge_asker *asker;
    uint8_t *done;
    struct progress progress;
    int64_t judged, in_transaction;
    int64_t total; /* of the progress line: judged already, or an answer that this judge takes */
};

static bool wants(const struct trials_pass *pass, int64_t trial)
{
    const uint8_t *wanted = pass->member->wanted;
    return !judging_has_bit(pass->done, trial) && (!wanted || judging_has_bit(wanted, trial));
}

static bool is_answer(const struct run_trial *trial)
{
    return trial_state_is_answer(trial->state) && trial->text_length > 0;
}

static enum status store_trial(void *context, int64_t number, const struct finding *finding,
                               struct error *err)
{
    const struct trials_pass *pass = context;
    struct judging *judging = pass->member->judging;
    enum status status = judging_open_transaction(judging, err);
    if (status) return status;
    return run_file_put_finding(judging->run, pass->member->number, number, finding, err);
}

/* Counts what is to be judged, and stores what is known without. */
static enum status open_trial(void *context, const struct run_trial *trial, struct error *err)
{
    struct trials_pass *pass = context;
    struct finding finding;
    if (!wants(pass, trial->number)) return STATUS_OK;
    pass->total += is_answer(trial);
    if (!finding_of_no_text(&finding, trial->state, trial->text_length)) return STATUS_OK;
    enum status status = store_trial(pass, trial->number, &finding, err);
    finding_release(&finding);
    return status;
}

static enum status open_trials(struct trials_pass *pass, struct error *err)
{
    struct judging *judging = pass->member->judging;
    struct error late;
    enum status status = run_file_each_trial(judging->run, open_trial, pass, err);
    enum status committed = judging_commit(judging, status ? &late : err);
    return status ? status : committed;
}

/* ---- rules ---- */

static enum status judge_one(void *context, const struct run_trial *trial, struct error *err)
{
    struct trials_pass *pass = context;
    struct judging *judging = pass->member->judging;
    struct subject subject;
    struct finding finding;
    if (!is_answer(trial) || !wants(pass, trial->number)) return STATUS_OK;
    judging_subject(&subject, judging->run, judging->items, trial);
    finding_init(&finding);
    judge_by_rules(pass->asker->judge, &subject, &finding);
    enum status status = store_trial(pass, trial->number, &finding, err);
    finding_release(&finding);
    pass->asker->asked++;
    progress_update(&pass->progress, ++pass->judged, NULL);
    if (!status && ++pass->in_transaction % FINDINGS_PER_TRANSACTION == 0)
        status = judging_commit(judging, err);
    return status;
}

static enum status judge_with_rules(struct trials_pass *pass, struct error *err)
{
    struct judging *judging = pass->member->judging;
    struct error late;
    progress_init(&pass->progress, "judging", judging->options->progress, pass->total,
                  pass->judged);
    enum status status = run_file_each_trial(judging->run, judge_one, pass, err);
    enum status committed = judging_commit(judging, status ? &late : err);
    progress_finish(&pass->progress, NULL);
    return status ? status : committed;
}

/* ---- a model ---- */

static enum status take_trial(void *context, int64_t number, struct judge_task *task, bool *wanted,
                              struct error *err)
{
    const struct trials_pass *pass = context;
    *wanted = wants(pass, number);
    if (!*wanted) return STATUS_OK;
    return judging_take_trial(pass->member->judging, number, task, wanted, err);
}

static void name_trial(void *context, int64_t number, struct text *id)
{
    const struct trials_pass *pass = context;
    judging_name_trial(pass->member->judging->run, number, "verdict", id);
}

static enum status end_turn(void *context, struct error *err)
{
    const struct trials_pass *pass = context;
    return judging_commit(pass->member->judging, err);
}

enum status judging_ask_trials(const struct judging_member *member, struct judge_asker *asker,
                               struct error *err)
{
    struct run_file *run = member->judging->run;
    struct trials_pass pass = {.member = member, .asker = asker};
    enum status status = judging_done(run, member->number, member->judging->options->judge_again,
                                      &pass.done, &pass.judged, err);
    pass.total = pass.judged;
    if (!status) status = open_trials(&pass, err);
    const struct judge_source source = {.context = &pass,
                                        .count = run_file_trial_count(run),
                                        .verb = "judging",
                                        .total = pass.total,
                                        .done = pass.judged,
                                        .take = take_trial,
                                        .name = name_trial,
                                        .store = store_trial,
                                        .turn = end_turn};
    if (!status)
        status =
            asker->is_rules ? judge_with_rules(&pass, err) : judge_asker_ask(asker, &source, err);
    free(pass.done);
    return status;
}
