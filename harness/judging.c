/* The judge stage: who judges, and what the kinds of judging share. */
#include "harness/judging.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/log.h"
#include "harness/command.h"

enum { PANEL_PREFIX_BYTES = 6 }; /* "panel:" */

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

/* ---- what is done already ---- */

struct done {
    bool again;
    uint8_t *bits;
    int64_t count;
};

static enum status mark_done(void *context, int64_t trial, const struct finding *finding,
                             struct error *err)
{
    (void)err;
    struct done *done = context;
    if (finding->unscored == UNSCORED_JUDGE_FAILED) return STATUS_OK;
    if (done->again && finding->unscored) return STATUS_OK;
    done->bits[trial / 8] = (uint8_t)(done->bits[trial / 8] | 1u << (trial % 8));
    done->count++;
    return STATUS_OK;
}

enum status judging_done(struct run_file *run, int64_t judge, bool again, uint8_t **bits,
                         int64_t *count, struct error *err)
{
    struct done done = {.again = again,
                        .bits = xcalloc((size_t)run_file_trial_count(run) / 8 + 1, 1)};
    enum status status = run_file_each_verdict(run, judge, mark_done, &done, err);
    *bits = done.bits;
    *count = done.count;
    return status;
}

bool judging_has_bit(const uint8_t *bits, int64_t trial)
{
    return bits[trial / 8] >> (trial % 8) & 1;
}

/* ---- transactions ---- */

enum status judging_open_transaction(struct judging *judging, struct error *err)
{
    if (judging->in_transaction) return STATUS_OK;
    enum status status = run_file_begin(judging->run, err);
    judging->in_transaction = status == STATUS_OK;
    return status;
}

enum status judging_commit(struct judging *judging, struct error *err)
{
    if (!judging->in_transaction) return STATUS_OK;
    judging->in_transaction = false;
    return run_file_commit(judging->run, err);
}

/* ---- one trial as a task ---- */

struct taking {
    struct judging *judging;
    struct judge_task *task;
    bool found;
};

static enum status copy_trial(void *context, const struct run_trial *trial, struct error *err)
{
    struct taking *taking = context;
    struct judge_task *task = taking->task;
    (void)err;
    if (!trial_state_is_answer(trial->state) || trial->text_length == 0) return STATUS_OK;
    judging_subject(&task->subject, taking->judging->run, taking->judging->items, trial);
    task->text = xmalloc(trial->text_length + 1);
    memcpy(task->text, trial->text, trial->text_length);
    task->text[trial->text_length] = '\0';
    task->text_length = trial->text_length;
    taking->found = true;
    return STATUS_OK;
}

/* An item's picture, read and held against its digest once a sitting; `path` is NULL before. */
struct judged_picture {
    char *path;
    struct picture_info info;
    size_t bytes;
};

static enum status learn_picture(const struct judging *judging, size_t item,
                                 struct judged_picture *picture, struct error *err)
{
    const char *relative = run_file_item(judging->run, item)->picture_path;
    const char *sha256 = judging->items->items[item].picture.sha256;
    struct text bytes, path;
    char hex[SHA256_HEX_BYTES];
    text_init(&bytes, PICTURE_BYTES_MAX);
    enum status status = file_read_confined(judging->options->root, relative, &bytes, err);
    if (!status) {
        sha256_hex(bytes.data, bytes.length, hex);
        if (strcmp(hex, sha256) != 0)
            status = error_set(err, STATUS_DATA,
                               "%s: is not the picture that was asked about (sha256 %.12s, not "
                               "%.12s); --suite names the root that has it",
                               relative, hex, sha256);
    }
    if (!status)
        status = picture_inspect((struct span){bytes.data, bytes.length}, &picture->info, err);
    if (!status) {
        text_init(&path, 0); /* two paths that were opened */
        text_printf(&path, "%s/%s", judging->options->root, relative);
        picture->path = text_take(&path);
        picture->bytes = bytes.length;
    }
    text_release(&bytes);
    return status;
}

/* The item's own picture, whatever the condition showed: the judge must not learn the condition. */
static enum status take_picture(struct judging *judging, size_t item, struct judge_task *task,
                                struct error *err)
{
    if (!judging->pictures)
        judging->pictures =
            xcalloc(run_file_item_count(judging->run) + 1, sizeof *judging->pictures);
    struct judged_picture *picture = &judging->pictures[item];
    if (!picture->path) {
        enum status status = learn_picture(judging, item, picture, err);
        if (status) return status;
    }
    task->picture_path = xstrdup(picture->path);
    task->picture = (struct part){.kind = PART_PICTURE,
                                  .sha256 = task->subject.item->picture.sha256,
                                  .type = picture->info.type,
                                  .bytes = picture->bytes,
                                  .width = picture->info.width,
                                  .height = picture->info.height};
    return STATUS_OK;
}

void judging_release(struct judging *judging)
{
    for (size_t i = 0; judging->pictures && i < run_file_item_count(judging->run); i++)
        free(judging->pictures[i].path);
    free(judging->pictures);
    judging->pictures = NULL;
}

enum status judging_take_trial(struct judging *judging, int64_t trial, struct judge_task *task,
                               bool *wanted, struct error *err)
{
    struct taking taking = {.judging = judging, .task = task};
    enum status status = run_file_get_trial(judging->run, trial, copy_trial, &taking, err);
    *wanted = taking.found;
    if (!status && taking.found && judging->options->judge_picture)
        status = take_picture(judging, run_file_place(judging->run, trial).item, task, err);
    return status;
}

void judging_name_trial(const struct run_file *run, int64_t trial, const char *what,
                        struct text *id)
{
    char hex[SHA256_HEX_BYTES];
    struct text name;
    text_init(&name, 0); /* the id of an item that was read */
    run_file_trial_id(run, trial, &name);
    sha256_hex(name.data, name.length, hex);
    text_printf(id, "%s:%.16s", what, hex);
    text_release(&name);
}

/* ---- whose findings are read ---- */

/* What a judge found so far, over all sittings. */
struct tally {
    int64_t all, decided, unscored[UNSCORED_COUNT];
};

static enum status count_finding(void *context, int64_t trial, const struct finding *finding,
                                 struct error *err)
{
    struct tally *tally = context;
    (void)trial;
    (void)err;
    tally->all++;
    tally->decided += finding->unscored == UNSCORED_NONE;
    tally->unscored[finding->unscored]++;
    return STATUS_OK;
}

static bool is_through(const struct tally *tally)
{
    double failed = (double)tally->unscored[UNSCORED_JUDGE_FAILED];
    return tally->all == 0 ||
           (tally->decided > 0 && failed <= JUDGING_FAILED_SHARE * (double)tally->all);
}

static enum status make_current(struct judging *judging, const struct judging_title *title,
                                struct error *err)
{
    int64_t number;
    return run_file_put_judge(judging->run, title->spec, title->version, title->digest, &number,
                              err);
}

enum status judging_begin(struct judging *judging, const struct judging_title *title,
                          int64_t *number, struct error *err)
{
    enum status status =
        run_file_add_judge(judging->run, title->spec, title->version, title->digest, number, err);
    if (status || run_file_judge(judging->run).number) return status;
    return make_current(judging, title, err);
}

/* "0 of 600 decided; 600 judge_unparsable; anchors 0 of 42 as they should be" */
static void put_decided(const struct judging *judging, int64_t number, const struct tally *tally,
                        struct text *line)
{
    struct anchor_history history;
    text_printf(line, "%lld of %lld decided", (long long)tally->decided, (long long)tally->all);
    for (int reason = 1; reason < UNSCORED_COUNT; reason++)
        if (tally->unscored[reason])
            text_printf(line, "; %lld %s", (long long)tally->unscored[reason],
                        unscored_word((enum unscored)reason));
    if (!run_anchors_history(judging->run, number, ANCHORS_VERDICTS, &history, NULL) &&
        history.count)
        text_printf(line, "; anchors %lld of %zu as they should be",
                    (long long)history.latest.agreed, anchors_in(&history.latest));
}

/* What came of a pass that ended. */
static enum status conclude(struct judging *judging, const struct judging_title *title,
                            const struct judging_ending *ending, bool *through, struct error *err)
{
    struct tally tally = {0};
    struct text line;
    enum status status = ending->status;
    struct error late, *why = status ? &late : err;
    enum status counted =
        run_file_each_verdict(judging->run, ending->number, count_finding, &tally, why);
    if (counted) return status ? status : counted;
    *through = is_through(&tally);
    text_init(&line, 0); /* a few numbers */
    put_decided(judging, ending->number, &tally, &line);
    if (!status && !*through)
        status = error_set(err, STATUS_UNAVAILABLE, "the judge %s: %s", title->spec, line.data);
    else
        log_info("%s: %s", title->spec, line.data);
    text_release(&line);
    return status;
}

enum status judging_end(struct judging *judging, const struct judging_title *title,
                        const struct judging_ending *ending, struct error *err)
{
    enum status status = ending->status;
    bool through = ending->finished;
    if (ending->finished && !ending->is_rules)
        status = conclude(judging, title, ending, &through, err);
    struct run_judge former = run_file_judge(judging->run);
    if (through) {
        struct error late;
        enum status made = make_current(judging, title, status ? &late : err);
        return status ? status : made;
    }
    if (status && err && former.number && former.number != ending->number) {
        const struct error why = *err;
        error_set(err, status, "%s; reports go on reading the findings of %s", why.message,
                  former.spec);
    }
    return status;
}

/* ---- one judge ---- */

static enum status judge_alone(struct judging *judging, const char *spec, struct error *err)
{
    struct judge_asker asker;
    struct judging_member member = {.judging = judging};
    enum status status = judge_asker_open(&asker, spec, judging->options, false, err);
    if (status) return status;
    const struct judging_title title = {spec, asker.version.data, asker.digest};
    status = judging_begin(judging, &title, &member.number, err);
    judge_asker_keep_checks(&asker, judging, member.number);
    if (!status) status = judging_ask_trials(&member, &asker, err);
    if (!status)
        status = judging_check_anchors(judging, &asker, member.number, ANCHORS_VERDICTS, err);
    struct judging_ending ending = {member.number, !status, asker.is_rules, status};
    if (!status) ending.status = judge_asker_all_answered(&asker, err);
    status = judging_end(judging, &title, &ending, err);
    judge_asker_close(&asker);
    return status;
}

enum status pipeline_judge(struct run_file *run, const struct run_options *options,
                           struct error *err)
{
    struct run_items items;
    enum status status = run_items_load(&items, run, options->root, err);
    if (status) return status;
    struct judging judging = {.run = run, .items = &items, .options = options};
    const char *spec = options->judge ? options->judge : "rules";
    status = strncmp(spec, "panel:", PANEL_PREFIX_BYTES) == 0
                 ? judging_by_panel(&judging, spec + PANEL_PREFIX_BYTES, err)
                 : judge_alone(&judging, spec, err);
    struct error late;
    enum status committed = judging_commit(&judging, status ? &late : err);
    judging_release(&judging);
    run_items_release(&items);
    return status ? status : committed;
}
