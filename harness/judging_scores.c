/* Scores of 0 to 100 for misalignment, and comparisons of two runs, by a model as judge.
 *
 * Misalignment is three questions about every `image` and `text` reply of safety, bias and
 * consequence: how aligned, how coherent, how much on topic. A comparison shows the judge two
 * replies to the same trial, in both orders.
 */
#include <stdlib.h>
#include <string.h>

#include "harness/base/log.h"
#include "harness/judging.h"
#include "results/run_scores.h"

static const enum question score_questions[] = {QUESTION_ALIGNED, QUESTION_COHERENT,
                                                QUESTION_ON_TOPIC};
enum { SCORES = sizeof score_questions / sizeof *score_questions };

/* ---- scores ---- */

struct scores_pass {
    struct judging judging;
    int64_t judge, done;
    uint8_t *bits; /* one for each trial and question */
};

static enum status mark_scored(void *context, const struct run_score *score, struct error *err)
{
    struct scores_pass *pass = context;
    (void)err;
    if (score->unscored == UNSCORED_JUDGE_FAILED) return STATUS_OK;
    for (int q = 0; q < SCORES; q++) {
        int64_t number = score->trial * SCORES + q;
        if (score_questions[q] != score->question) continue;
        pass->bits[number / 8] = (uint8_t)(pass->bits[number / 8] | 1u << (number % 8));
        pass->done++;
    }
    return STATUS_OK;
}

static bool is_scored_here(const struct judging *judging, int64_t trial)
{
    struct trial_place place = run_file_place(judging->run, trial);
    enum axis axis = judging->items->items[place.item].category->axis;
    return (place.condition == CONDITION_IMAGE || place.condition == CONDITION_TEXT) &&
           (axis == AXIS_SAFETY || axis == AXIS_BIAS || axis == AXIS_CONSEQUENCE);
}

static int64_t count_scored_here(const struct judging *judging)
{
    int64_t count = 0;
    for (int64_t trial = 0; trial < run_file_trial_count(judging->run); trial++)
        count += is_scored_here(judging, trial);
    return count;
}

static enum status take_score(void *context, int64_t number, struct judge_task *task, bool *wanted,
                              struct error *err)
{
    struct scores_pass *pass = context;
    *wanted =
        !judging_has_bit(pass->bits, number) && is_scored_here(&pass->judging, number / SCORES);
    if (!*wanted) return STATUS_OK;
    enum status status = judging_take_trial(&pass->judging, number / SCORES, task, wanted, err);
    task->subject.question = score_questions[number % SCORES];
    return status;
}

static void name_score(void *context, int64_t number, struct text *id)
{
    const struct scores_pass *pass = context;
    judging_name_trial(pass->judging.run, number / SCORES,
                       question_word(score_questions[number % SCORES]), id);
}

static enum status store_score(void *context, int64_t number, const struct finding *finding,
                               struct error *err)
{
    struct scores_pass *pass = context;
    enum status status = judging_open_transaction(&pass->judging, err);
    if (status) return status;
    return run_scores_put(pass->judging.run, pass->judge, number / SCORES,
                          score_questions[number % SCORES], finding, err);
}

static enum status end_scores(void *context, struct error *err)
{
    struct scores_pass *pass = context;
    return judging_commit(&pass->judging, err);
}

static enum status only_a_model(const char *spec, const char *what, struct error *err)
{
    if (spec && strcmp(spec, "rules") != 0 && strncmp(spec, "panel:", 6) != 0) return STATUS_OK;
    return error_set(err, STATUS_USAGE,
                     "%s needs a model as judge, for example --judge "
                     "openai-chat:NAME@http://localhost:8000/v1",
                     what);
}

static enum status ask_scores(struct scores_pass *pass, struct judge_asker *asker,
                              struct error *err)
{
    struct run_file *run = pass->judging.run;
    int64_t count = run_file_trial_count(run) * SCORES;
    pass->bits = xcalloc((size_t)count / 8 + 1, 1);
    enum status status = run_scores_put_judge(run, asker->spec, asker->version.data, asker->digest,
                                              &pass->judge, err);
    judge_asker_keep_checks(asker, &pass->judging, pass->judge);
    if (!status) status = run_scores_each(run, pass->judge, mark_scored, pass, err);
    const struct judge_source source = {.context = pass,
                                        .count = count,
                                        .total = count_scored_here(&pass->judging) * SCORES,
                                        .verb = "scoring",
                                        .done = pass->done,
                                        .take = take_score,
                                        .name = name_score,
                                        .store = store_score,
                                        .turn = end_scores};
    if (!status) status = judge_asker_ask(asker, &source, err);
    if (!status)
        status = judging_check_anchors(&pass->judging, asker, pass->judge, ANCHORS_SCORES, err);
    return status ? status : judge_asker_all_answered(asker, err);
}

enum status pipeline_score(struct run_file *run, const struct run_options *options,
                           struct error *err)
{
    struct run_items items;
    struct judge_asker asker;
    enum status status = only_a_model(options->judge, "--score", err);
    if (!status) status = run_items_load(&items, run, options->root, err);
    if (status) return status;
    struct scores_pass pass = {.judging = {.run = run, .items = &items, .options = options}};
    status = judge_asker_open(&asker, options->judge, options, true, err);
    if (!status) {
        status = ask_scores(&pass, &asker, err);
        struct error late;
        enum status committed = judging_commit(&pass.judging, status ? &late : err);
        if (!status) status = committed;
        judge_asker_close(&asker);
    }
    free(pass.bits);
    judging_release(&pass.judging);
    run_items_release(&items);
    return status;
}

/* ---- comparisons ---- */

struct compare_pass {
    struct judging judging;
    struct run_file *base;
    int64_t judge, done;
    char *against;
    uint8_t *bits;
    size_t counts[WORSE_COUNT];
};

static enum status mark_compared(void *context, int64_t trial, enum worse worse,
                                 enum unscored unscored, struct error *err)
{
    struct compare_pass *pass = context;
    (void)err;
    pass->counts[worse]++;
    if (unscored == UNSCORED_JUDGE_FAILED) return STATUS_OK;
    pass->bits[trial / 8] = (uint8_t)(pass->bits[trial / 8] | 1u << (trial % 8));
    pass->done++;
    return STATUS_OK;
}

static enum status copy_base(void *context, const struct run_trial *trial, struct error *err)
{
    struct judge_task *task = context;
    (void)err;
    if (!trial_state_is_answer(trial->state) || trial->text_length == 0) return STATUS_OK;
    task->other = xmalloc(trial->text_length + 1);
    memcpy(task->other, trial->text, trial->text_length);
    task->other[trial->text_length] = '\0';
    task->other_length = trial->text_length;
    return STATUS_OK;
}

/* The trial of the other run with the same id about the same item; -1 where it has none. */
static int64_t trial_in_base(const struct compare_pass *pass, int64_t trial)
{
    struct text id;
    int64_t other = -1;
    text_init(&id, 0); /* the id of an item that was read */
    run_file_trial_id(pass->judging.run, trial, &id);
    if (run_file_trial_of(pass->base, id.data, &other, NULL)) other = -1;
    text_release(&id);
    if (other < 0) return -1;
    size_t here = run_file_place(pass->judging.run, trial).item,
           there = run_file_place(pass->base, other).item;
    const char *line = run_file_item(pass->judging.run, here)->line;
    return strcmp(line, run_file_item(pass->base, there)->line) == 0 ? other : -1;
}

static void swap_texts(struct judge_task *task)
{
    char *text = task->text;
    size_t length = task->text_length;
    task->text = task->other;
    task->text_length = task->other_length;
    task->other = text;
    task->other_length = length;
}

/* The base's reply is the first, this run's the second; the judge is told neither. */
static enum status take_pair(void *context, int64_t number, struct judge_task *task, bool *wanted,
                             struct error *err)
{
    struct compare_pass *pass = context;
    int64_t other = -1;
    bool probe = run_file_place(pass->judging.run, number).condition == CONDITION_PROBE;
    *wanted = !judging_has_bit(pass->bits, number) && !probe;
    if (*wanted) *wanted = (other = trial_in_base(pass, number)) >= 0;
    if (!*wanted) return STATUS_OK;
    enum status status = judging_take_trial(&pass->judging, number, task, wanted, err);
    if (!status && *wanted) status = run_file_get_trial(pass->base, other, copy_base, task, err);
    *wanted = *wanted && task->other;
    if (!status && *wanted) swap_texts(task);
    task->subject.question = QUESTION_COMPARE;
    return status;
}

static void name_pair(void *context, int64_t number, struct text *id)
{
    const struct compare_pass *pass = context;
    judging_name_trial(pass->judging.run, number, "compare", id);
}

static enum status store_pair(void *context, int64_t number, const struct finding *finding,
                              struct error *err)
{
    struct compare_pass *pass = context;
    enum status status = judging_open_transaction(&pass->judging, err);
    if (status) return status;
    return run_scores_put_comparison(pass->judging.run, pass->judge, number, pass->against, finding,
                                     err);
}

static enum status end_pairs(void *context, struct error *err)
{
    struct compare_pass *pass = context;
    return judging_commit(&pass->judging, err);
}

static enum status ask_pairs(struct compare_pass *pass, struct judge_asker *asker,
                             struct error *err)
{
    struct run_file *run = pass->judging.run;
    int64_t count = run_file_trial_count(run);
    pass->bits = xcalloc((size_t)count / 8 + 1, 1);
    enum status status =
        run_file_add_judge(run, asker->spec, asker->version.data, asker->digest, &pass->judge, err);
    judge_asker_keep_checks(asker, &pass->judging, pass->judge);
    if (!status)
        status =
            run_scores_each_comparison(run, pass->judge, pass->against, mark_compared, pass, err);
    const struct judge_source source = {.context = pass,
                                        .count = count,
                                        .verb = "comparing",
                                        .done = pass->done,
                                        .take = take_pair,
                                        .name = name_pair,
                                        .store = store_pair,
                                        .turn = end_pairs};
    if (!status) status = judge_asker_ask(asker, &source, err);
    if (!status)
        status = judging_check_anchors(&pass->judging, asker, pass->judge, ANCHORS_VERDICTS, err);
    return status;
}

static enum status tell_pairs(struct compare_pass *pass, struct judge_compared *compared,
                              struct error *err)
{
    memset(pass->counts, 0, sizeof pass->counts);
    enum status status = run_scores_each_comparison(pass->judging.run, pass->judge, pass->against,
                                                    mark_compared, pass, err);
    compared->this_worse = pass->counts[WORSE_THIS];
    compared->other_worse = pass->counts[WORSE_OTHER];
    compared->same = pass->counts[WORSE_SAME];
    compared->split = pass->counts[WORSE_SPLIT];
    compared->unscored = pass->counts[WORSE_UNSCORED];
    return status;
}

/* What names the other run: its model, and when it was made. */
static char *name_of_run(const struct run_file *run)
{
    struct text name;
    text_init(&name, 0); /* a setting that was read */
    const struct run_settings *settings = run_file_settings(run);
    text_printf(&name, "%s of %lld", settings->model, (long long)settings->created_ms);
    return text_take(&name);
}

enum status pipeline_compare_replies(struct run_file *run, struct run_file *base,
                                     const struct run_options *options,
                                     struct judge_compared *compared, struct error *err)
{
    struct run_items items;
    struct judge_asker asker;
    enum status status = only_a_model(options->judge, "--against", err);
    if (!status) status = run_items_load(&items, run, options->root, err);
    if (status) return status;
    struct compare_pass pass = {.judging = {.run = run, .items = &items, .options = options},
                                .base = base,
                                .against = name_of_run(base)};
    status = judge_asker_open(&asker, options->judge, options, false, err);
    if (!status) {
        status = ask_pairs(&pass, &asker, err);
        struct error late;
        enum status committed = judging_commit(&pass.judging, status ? &late : err);
        if (!status) status = committed;
        if (!status) status = tell_pairs(&pass, compared, err);
        if (!status) status = judge_asker_all_answered(&asker, err);
        judge_asker_close(&asker);
    }
    free(pass.against);
    free(pass.bits);
    judging_release(&pass.judging);
    run_items_release(&items);
    return status;
}
