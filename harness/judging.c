/* The judge stage. The rule judge reads the stored trials in one pass; a model as judge is asked
 * through the same engine that asked the model under test (judging_model.c). */
#include "harness/judging.h"

#include <stdlib.h>
#include <string.h>

#include "harness/command.h"
#include "harness/judging_model.h"

enum { FINDINGS_PER_TRANSACTION = 4096 };

void judging_subject(struct subject *subject, const struct run_file *run,
                     const struct run_items *items, const struct run_trial *trial)
{
    struct trial_place place = run_file_place(run, trial->number);
    memset(subject, 0, sizeof *subject);
    subject->item = &items->items[place.item];
    subject->flip = items->flips[place.item];
    subject->probe = place.condition == CONDITION_PROBE;
    subject->state = trial->state;
    subject->text.data = trial->text ? trial->text : "";
    subject->text.length = trial->text_length;
}

struct done {
    uint8_t *bits;
    int64_t count;
};

static enum status mark_done(void *context, int64_t trial, const struct finding *finding,
                             struct error *err)
{
    (void)err;
    struct done *done = context;
    if (finding->unscored == UNSCORED_JUDGE_FAILED) return STATUS_OK;
    done->bits[trial / 8] = (uint8_t)(done->bits[trial / 8] | 1u << (trial % 8));
    done->count++;
    return STATUS_OK;
}

enum status judging_done(struct run_file *run, uint8_t **bits, int64_t *count, struct error *err)
{
    struct done done = {.bits = xcalloc((size_t)run_file_trial_count(run) / 8 + 1, 1)};
    enum status status = run_file_each_finding(run, mark_done, &done, err);
    *bits = done.bits;
    *count = done.count;
    return status;
}

bool judging_is_done(const uint8_t *bits, int64_t trial)
{
    return bits[trial / 8] >> (trial % 8) & 1;
}

struct rules_pass {
    struct run_file *run;
    const struct run_items *items;
    struct judge *judge;
    struct progress progress;
    uint8_t *done;
    int64_t judge_number, judged, in_transaction;
};

static enum status judge_one(void *context, const struct run_trial *trial, struct error *err)
{
    struct rules_pass *pass = context;
    if (!trial_state_is_answer(trial->state) || trial->text_length == 0) return STATUS_OK;
    if (judging_is_done(pass->done, trial->number)) return STATUS_OK;
    struct subject subject;
    struct finding finding;
    enum status status = STATUS_OK;
    if (pass->in_transaction == 0 && (status = run_file_begin(pass->run, err))) return status;
    judging_subject(&subject, pass->run, pass->items, trial);
    finding_init(&finding);
    judge_by_rules(pass->judge, &subject, &finding);
    status = run_file_put_finding(pass->run, pass->judge_number, trial->number, &finding, err);
    finding_release(&finding);
    progress_update(&pass->progress, ++pass->judged, NULL);
    if (!status && ++pass->in_transaction == FINDINGS_PER_TRANSACTION) {
        pass->in_transaction = 0;
        status = run_file_commit(pass->run, err);
    }
    return status;
}

static enum status judge_the_rest(struct rules_pass *pass, const struct run_options *options,
                                  struct error *err)
{
    struct error late;
    progress_init(&pass->progress, "judging", options->progress, run_file_trial_count(pass->run),
                  pass->judged);
    enum status status = run_file_each_trial(pass->run, judge_one, pass, err);
    if (pass->in_transaction) {
        enum status committed = run_file_commit(pass->run, status ? &late : err);
        if (!status) status = committed;
    }
    progress_finish(&pass->progress, NULL);
    return status;
}

static enum status judge_with_rules(struct run_file *run, const struct run_items *items,
                                    const struct run_options *options, struct error *err)
{
    struct rules_pass pass = {.run = run, .items = items};
    enum status status =
        judge_new(&pass.judge, JUDGE_RULES, command_judges_root(options->root), err);
    if (status) return status;
    status = run_file_put_judge(run, "rules", judge_version(pass.judge), judge_digest(pass.judge),
                                &pass.judge_number, err);
    if (!status) status = judging_done(run, &pass.done, &pass.judged, err);
    if (!status) status = judge_the_rest(&pass, options, err);
    free(pass.done);
    judge_free(pass.judge);
    return status;
}

enum status pipeline_judge(struct run_file *run, const struct run_options *options,
                           struct error *err)
{
    struct run_items items;
    enum status status = run_items_load(&items, run, options->root, err);
    if (status) return status;
    bool rules = !options->judge || strcmp(options->judge, "rules") == 0;
    status = (rules ? judge_with_rules : judge_with_model)(run, &items, options, err);
    run_items_release(&items);
    return status;
}
