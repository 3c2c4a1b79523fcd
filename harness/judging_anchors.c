/* Every judge re-scores the anchors (judges/anchors.h) in each sitting in which it judged, so that
 * a judge that moved under its name is seen. */
#include <stdlib.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/command.h"
#include "harness/judging.h"
#include "results/run_anchors.h"

struct anchor_pass {
    const struct anchors *anchors;
    char *letters;
    int64_t agreed;
};

static enum status take_anchor(void *context, int64_t number, struct judge_task *task, bool *wanted,
                               struct error *err)
{
    const struct anchor_pass *pass = context;
    const struct anchor *anchor = &pass->anchors->list[number];
    (void)wanted;
    (void)err;
    task->subject =
        (struct subject){.item = anchor->item, .probe = anchor->probe, .state = TRIAL_REPLIED};
    task->text = xstrdup(anchor->text);
    task->text_length = strlen(anchor->text);
    return STATUS_OK;
}

static void name_anchor(void *context, int64_t number, struct text *id)
{
    const struct anchor_pass *pass = context;
    text_printf(id, "anchor:%s", pass->anchors->list[number].id);
}

static enum status keep_letter(void *context, int64_t number, const struct finding *finding,
                               struct error *err)
{
    struct anchor_pass *pass = context;
    (void)err;
    pass->letters[number] = anchor_letter(finding->verdict);
    pass->agreed += finding->verdict == pass->anchors->list[number].verdict;
    return STATUS_OK;
}

static enum status put_check(struct judging *judging, const struct anchor_check *check,
                             struct error *err)
{
    enum status status = judging_open_transaction(judging, err);
    if (!status) status = run_anchors_put(judging->run, check, err);
    return status ? status : judging_commit(judging, err);
}

static enum status ask_anchors(struct judging *judging, struct judge_asker *asker, int64_t judge,
                               const struct anchors *anchors, struct error *err)
{
    struct anchor_pass pass = {.anchors = anchors, .letters = xcalloc(anchors->count + 1, 1)};
    struct text served, fingerprints;
    const struct judge_source source = {.context = &pass,
                                        .count = (int64_t)anchors->count,
                                        .verb = "checking the judge",
                                        .take = take_anchor,
                                        .name = name_anchor,
                                        .store = keep_letter};
    text_init(&served, 0); /* a few names */
    text_init(&fingerprints, 0);
    int64_t failed = asker->failed;
    enum status status = judge_asker_ask(asker, &source, err);
    seen_words_join(&asker->served, &served);
    seen_words_join(&asker->fingerprints, &fingerprints);
    const struct anchor_check check = {.judge = judge,
                                       .checked_ms = clock_wall_ms(),
                                       .digest = anchors->digest,
                                       .served = served.data,
                                       .fingerprints = fingerprints.data,
                                       .verdicts = pass.letters,
                                       .agreed = pass.agreed};
    /* What could not be asked is not told as a judge that moved; the next sitting asks again. */
    if (!status && asker->failed == failed) status = put_check(judging, &check, err);
    text_release(&served);
    text_release(&fingerprints);
    free(pass.letters);
    return status;
}

enum status judging_check_anchors(struct judging *judging, struct judge_asker *asker, int64_t judge,
                                  struct error *err)
{
    struct anchors anchors;
    struct anchor_history history;
    enum status status = run_anchors_history(judging->run, judge, &history, err);
    if (status || (!asker->asked && history.count)) return status;
    status = anchors_load(&anchors, command_judges_root(judging->options->root), err);
    if (status) return status;
    if (anchors.count) status = ask_anchors(judging, asker, judge, &anchors, err);
    anchors_release(&anchors);
    return status;
}

enum status judging_join_anchors(struct judging *judging, const int64_t *members, size_t count,
                                 int64_t judge, struct error *err)
{
    struct text served, fingerprints, verdicts;
    struct anchor_check joined = {.judge = judge, .checked_ms = clock_wall_ms(), .digest = ""};
    enum status status = STATUS_OK;
    text_init(&served, 0); /* a few names a member */
    text_init(&fingerprints, 0);
    text_init(&verdicts, 0);
    for (size_t i = 0; i < count && !status; i++) {
        struct anchor_history history;
        status = run_anchors_history(judging->run, members[i], &history, err);
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
