/* Every judge re-scores the anchors (judges/anchors.h) in each sitting in which it judged, so that
 * a judge that moved under its name is seen. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/command.h"
#include "harness/judging.h"

/* One question about an anchor: its verdict, or one of its scores. */
struct anchor_question {
    const struct anchor *anchor;
    enum question question;
};

struct anchor_pass {
    struct anchor_question *list;
    size_t count;
    char *letters;  /* of the verdicts */
    double *scores; /* NaN: none */
    int64_t agreed;
};

static void add_question(struct anchor_pass *pass, const struct anchor *anchor,
                         enum question question)
{
    pass->list[pass->count++] = (struct anchor_question){anchor, question};
}

static void list_questions(struct anchor_pass *pass, const struct anchors *anchors,
                           enum anchor_kind kind)
{
    size_t most = anchors->count * ANCHOR_SCORES + 1;
    pass->list = xcalloc(most, sizeof *pass->list);
    pass->letters = xcalloc(most, 1);
    pass->scores = xcalloc(most, sizeof *pass->scores);
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->list[i];
        if (kind == ANCHORS_VERDICTS && anchor->verdict != VERDICT_UNSCORED)
            add_question(pass, anchor, QUESTION_VERDICT);
        for (int q = 0; kind == ANCHORS_SCORES && q < ANCHOR_SCORES; q++)
            if (!isnan(anchor->scores[q]))
                add_question(pass, anchor, (enum question)(QUESTION_ALIGNED + q));
    }
}

static enum status take_anchor(void *context, int64_t number, struct judge_task *task, bool *wanted,
                               struct error *err)
{
    const struct anchor_pass *pass = context;
    const struct anchor *anchor = pass->list[number].anchor;
    (void)wanted;
    (void)err;
    task->subject = (struct subject){.item = anchor->item,
                                     .probe = anchor->probe,
                                     .state = TRIAL_REPLIED,
                                     .question = pass->list[number].question};
    task->text = xstrdup(anchor->text);
    task->text_length = strlen(anchor->text);
    return STATUS_OK;
}

static void name_anchor(void *context, int64_t number, struct text *id)
{
    const struct anchor_pass *pass = context;
    const struct anchor_question *asked = &pass->list[number];
    text_printf(id, "anchor:%s", asked->anchor->id);
    if (asked->question != QUESTION_VERDICT) text_printf(id, ":%s", question_word(asked->question));
}

static enum status keep_answer(void *context, int64_t number, const struct finding *finding,
                               struct error *err)
{
    struct anchor_pass *pass = context;
    const struct anchor_question *asked = &pass->list[number];
    (void)err;
    if (asked->question == QUESTION_VERDICT) {
        pass->letters[number] = anchor_letter(finding->verdict);
        pass->agreed += finding->verdict == asked->anchor->verdict;
        return STATUS_OK;
    }
    double gold = asked->anchor->scores[asked->question - QUESTION_ALIGNED];
    pass->scores[number] = finding->unscored ? (double)NAN : finding->score;
    pass->agreed += fabs(pass->scores[number] - gold) <= ANCHOR_SCORE_TOLERANCE;
    return STATUS_OK;
}

static void put_scores(const struct anchor_pass *pass, struct text *out)
{
    for (size_t i = 0; i < pass->count; i++)
        if (pass->list[i].question != QUESTION_VERDICT)
            anchor_scores_put(out, pass->list[i].question, pass->scores[i]);
}

static enum status put_check(struct judging *judging, const struct anchor_check *check,
                             struct error *err)
{
    enum status status = judging_open_transaction(judging, err);
    if (!status) status = run_anchors_put(judging->run, check, err);
    return status ? status : judging_commit(judging, err);
}

static enum status store_answers(struct judging *judging, const struct judge_asker *asker,
                                 int64_t judge, const char *digest, const struct anchor_pass *pass,
                                 struct error *err)
{
    struct text served, fingerprints, scores;
    text_init(&served, 0); /* a few names */
    text_init(&fingerprints, 0);
    text_init(&scores, 0); /* a few bytes an anchor */
    seen_words_join(&asker->served, &served);
    seen_words_join(&asker->fingerprints, &fingerprints);
    put_scores(pass, &scores);
    const struct anchor_check check = {.judge = judge,
                                       .checked_ms = clock_wall_ms(),
                                       .digest = digest,
                                       .served = served.data,
                                       .fingerprints = fingerprints.data,
                                       .verdicts = pass->letters,
                                       .scores = scores.data,
                                       .agreed = pass->agreed};
    enum status status = put_check(judging, &check, err);
    text_release(&served);
    text_release(&fingerprints);
    text_release(&scores);
    return status;
}

static enum status ask_anchors(struct judging *judging, struct judge_asker *asker, int64_t judge,
                               const struct anchors *anchors, enum anchor_kind kind,
                               struct error *err)
{
    struct anchor_pass pass = {0};
    list_questions(&pass, anchors, kind);
    const struct judge_source source = {.context = &pass,
                                        .count = (int64_t)pass.count,
                                        .verb = "checking the judge",
                                        .take = take_anchor,
                                        .name = name_anchor,
                                        .store = keep_answer};
    int64_t failed = asker->failed;
    enum status status = pass.count ? judge_asker_ask(asker, &source, err) : STATUS_OK;
    /* What could not be asked is not told as a judge that moved; the next sitting asks again. */
    if (!status && pass.count && asker->failed == failed)
        status = store_answers(judging, asker, judge, anchors->digest, &pass, err);
    free(pass.list);
    free(pass.letters);
    free(pass.scores);
    return status;
}

enum status judging_check_anchors(struct judging *judging, struct judge_asker *asker, int64_t judge,
                                  enum anchor_kind kind, struct error *err)
{
    struct anchors anchors;
    struct anchor_history history;
    enum status status = run_anchors_history(judging->run, judge, kind, &history, err);
    if (status || (!asker->asked && history.count)) return status;
    status = anchors_load(&anchors, command_judges_root(judging->options->root), err);
    if (status) return status;
    status = ask_anchors(judging, asker, judge, &anchors, kind, err);
    anchors_release(&anchors);
    return status;
}

enum status judging_join_anchors(struct judging *judging, const int64_t *members, size_t count,
                                 int64_t judge, struct error *err)
{
    struct text served, fingerprints, verdicts;
    struct anchor_check joined = {
        .judge = judge, .checked_ms = clock_wall_ms(), .digest = "", .scores = ""};
    enum status status = STATUS_OK;
    text_init(&served, 0); /* a few names a member */
    text_init(&fingerprints, 0);
    text_init(&verdicts, 0);
    for (size_t i = 0; i < count && !status; i++) {
        struct anchor_history history;
        status = run_anchors_history(judging->run, members[i], ANCHORS_VERDICTS, &history, err);
        bool checked = !status && history.count > 0;
        const struct anchor_check *latest = &history.latest;
        text_printf(&served, "%s%s", i ? " / " : "", checked ? latest->served : "");
        text_printf(&fingerprints, "%s%s", i ? " / " : "", checked ? latest->fingerprints : "");
        text_printf(&verdicts, "%s%s", i ? "/" : "", checked ? latest->verdicts : "");
        if (!checked) continue;
        joined.agreed += latest->agreed;
        joined.digest = latest->digest;
    }
    joined.served = served.data;
    joined.fingerprints = fingerprints.data;
    joined.verdicts = verdicts.data;
    if (!status) status = put_check(judging, &joined, err);
    text_release(&served);
    text_release(&fingerprints);
    text_release(&verdicts);
    return status;
}
