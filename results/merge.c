/* Joins the run files of one run. See merge.h.
 *
 * The files are read one after the other into a new one; only which trials are stored already is
 * kept in memory, and the attempts of the file at hand.
 */
#include "results/merge.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "results/ratings.h"
#include "results/run_anchors.h"
#include "results/run_file_batches.h"
#include "results/run_file_checks.h"
#include "results/run_scores.h"

enum { ROWS_PER_TRANSACTION = 4096 };

struct attempt_row {
    int64_t trial;
    struct run_attempt attempt;
};

struct merging {
    const struct merge_options *options;
    struct merge_summary *summary;
    const char *const *paths;
    struct run_file **inputs;
    size_t count;
    struct run_file *out;
    struct arena arena;
    const struct run_item **items; /* by place in the whole selection; NULL where nobody has it */
    size_t item_capacity;
    size_t *number_of; /* place in the selection → item number of the merged file */
    uint8_t *shards;   /* one byte a shard, 1: somebody has it */
    long shard_count;  /* 0: all files hold the whole selection */
    size_t *from;      /* by trial of the merged file: 1 + which input it came from; 0: none */
    /* the input at hand */
    struct run_file *input;
    size_t input_number;
    struct arena attempt_arena;
    struct attempt_row *attempts;
    size_t attempt_count, attempt_capacity, attempt_next;
    int64_t rounds, rounds_before; /* of checks of endpoints: so far; when this input began */
    int64_t judge, scorer;
    int64_t checked; /* whose checks of anchors are taken */
    bool of_scores;  /* those of its scores, else of its verdicts */
    long rows;       /* of the open transaction */
};

/* ---- is it one run? ---- */

static enum status not_one_run(const struct merging *merging, size_t other, const char *what,
                               const char *a, const char *b, struct error *err)
{
    return error_set(err, STATUS_DATA,
                     "%s: is not of the same run as %s: %s is \"%s\" here and \"%s\" there",
                     merging->paths[other], merging->paths[0], what, b ? b : "", a ? a : "");
}

static bool same_text(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "") == 0;
}

static enum status same_texts(struct merging *merging, size_t other, struct error *err)
{
    const struct run_settings *a = run_file_settings(merging->inputs[0]);
    const struct run_settings *b = run_file_settings(merging->inputs[other]);
    const struct {
        const char *what, *a, *b;
    } texts[] = {
        {"the wire", a->wire, b->wire},
        {"the digest of the wire or of the replies", a->wire_digest, b->wire_digest},
        {"the model", a->model_name, b->model_name},
        {"the sampling", a->sampling, b->sampling},
        {"the system text", a->system, b->system},
        {"the digest of the suite", a->suite_digest, b->suite_digest},
        {"the split", a->split, b->split},
        {"the language", a->lang, b->lang},
        {"the version of parallax", a->program_version, b->program_version},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(texts); i++)
        if (!same_text(texts[i].a, texts[i].b))
            return not_one_run(merging, other, texts[i].what, texts[i].a, texts[i].b, err);
    bool same = same_text(a->base_url, b->base_url) && same_text(a->endpoints, b->endpoints);
    if (!same) merging->summary->addresses_differ = true;
    return STATUS_OK;
}

static void join_conditions(const struct run_settings *settings, char out[256])
{
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < settings->condition_count && used < 200; i++)
        used += (size_t)snprintf(out + used, 256 - used, "%s%s", i ? "," : "",
                                 condition_word(settings->conditions[i]));
}

static enum status same_numbers(struct merging *merging, size_t other, struct error *err)
{
    const struct run_settings *a = run_file_settings(merging->inputs[0]);
    const struct run_settings *b = run_file_settings(merging->inputs[other]);
    char left[256], right[256];
    join_conditions(a, left);
    join_conditions(b, right);
    if (strcmp(left, right) != 0)
        return not_one_run(merging, other, "the list of conditions", left, right, err);
    const struct {
        const char *what;
        int64_t a, b;
    } numbers[] = {
        {"--max-tokens", a->max_tokens, b->max_tokens},
        {"--repeats", a->repeats, b->repeats},
        {"--seed", (int64_t)a->seed, (int64_t)b->seed},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(numbers); i++) {
        if (numbers[i].a == numbers[i].b) continue;
        snprintf(left, sizeof left, "%" PRId64, numbers[i].a);
        snprintf(right, sizeof right, "%" PRId64, numbers[i].b);
        return not_one_run(merging, other, numbers[i].what, left, right, err);
    }
    return STATUS_OK;
}

static enum status same_selection(struct merging *merging, size_t other, struct error *err)
{
    char a[SHA256_HEX_BYTES], b[SHA256_HEX_BYTES];
    run_file_selection(merging->inputs[0], a);
    run_file_selection(merging->inputs[other], b);
    if (strcmp(a, b) == 0) return STATUS_OK;
    return error_set(err, STATUS_DATA,
                     "%s: holds another selection of items than %s; only shards of one selection "
                     "(--axis, --category, --items, --limit) can be merged",
                     merging->paths[other], merging->paths[0]);
}

static enum status check_one_run(struct merging *merging, struct error *err)
{
    enum status status = STATUS_OK;
    for (size_t i = 1; i < merging->count && !status; i++) {
        status = same_texts(merging, i, err);
        if (!status) status = same_numbers(merging, i, err);
        if (!status) status = same_selection(merging, i, err);
    }
    return status;
}

/* ---- which shards are here ---- */

/* Marks the shards of a word like "1,3/4". */
static enum status mark_shards(struct merging *merging, size_t input, struct error *err)
{
    const char *word = run_file_settings(merging->inputs[input])->shard;
    const char *slash = strchr(word, '/');
    long count = *word ? (slash ? strtol(slash + 1, NULL, 10) : 0) : 1;
    bool fits = count >= 1 && (!merging->shard_count || merging->shard_count == count);
    /* A file that holds everything goes with shards of any number. */
    if (!*word) {
        if (!merging->shard_count) return STATUS_OK;
        memset(merging->shards, 1, (size_t)merging->shard_count);
        return STATUS_OK;
    }
    if (!fits || count > 1000000)
        return error_set(
            err, STATUS_DATA,
            "%s: is shard %s, and the others are parts of %ld; all must be dealt alike",
            merging->paths[input], word, merging->shard_count);
    if (!merging->shards) merging->shards = xcalloc((size_t)count, 1);
    merging->shard_count = count;
    for (const char *from = word; from < slash;) {
        char *end = NULL;
        long index = strtol(from, &end, 10);
        if (end == from || index < 1 || index > count)
            return error_set(err, STATUS_DATA, "%s: cannot be read: its shard is \"%s\"",
                             merging->paths[input], word);
        merging->shards[index - 1] = 1;
        from = end + 1;
    }
    return STATUS_OK;
}

/* Whole files are looked at last, when the number of shards is known. */
static enum status mark_all(struct merging *merging, struct error *err)
{
    enum status status = STATUS_OK;
    for (int whole = 0; whole < 2; whole++)
        for (size_t i = 0; i < merging->count && !status; i++)
            if (whole == (run_file_settings(merging->inputs[i])->shard[0] == '\0'))
                status = mark_shards(merging, i, err);
    return status;
}

/* Writes "1,3/4" for shards that are here, or those that are not. */
static bool list_shards(const struct merging *merging, bool here, struct text *list)
{
    for (long i = 0; i < merging->shard_count; i++)
        if ((merging->shards[i] != 0) == here)
            text_printf(list, "%s%ld", list->length ? "," : "", i + 1);
    bool any = list->length > 0;
    text_printf(list, "/%ld", merging->shard_count);
    return any;
}

static enum status name_result(struct merging *merging, struct error *err)
{
    enum status status = STATUS_OK;
    struct text missing, here;
    text_init(&missing, 0); /* at most MERGE_FILES_MAX numbers are here; the rest is cut below */
    text_init(&here, 0);
    if (merging->shard_count && list_shards(merging, false, &missing)) {
        list_shards(merging, true, &here);
        if (!merging->options->partial)
            status = error_set(err, STATUS_DATA,
                               "shard %.200s is missing; give it too, or --partial to join what is "
                               "here",
                               missing.data);
        else if (here.length >= sizeof merging->summary->shard)
            status = error_set(err, STATUS_DATA, "too many shards for a partial merge");
        else
            memcpy(merging->summary->shard, here.data, here.length + 1);
    }
    text_release(&missing);
    text_release(&here);
    return status;
}

/* ---- items ---- */

static size_t place_of(const struct run_file *run, size_t item)
{
    const size_t *positions = run_file_settings(run)->positions;
    return positions ? positions[item] : item;
}

static enum status take_item(struct merging *merging, size_t input, size_t item, struct error *err)
{
    const struct run_file *run = merging->inputs[input];
    size_t place = place_of(run, item);
    if (place > UINT32_MAX)
        return error_set(err, STATUS_DATA, "%s: item %zu stands at place %zu of the run",
                         merging->paths[input], item, place);
    if (place >= merging->item_capacity) {
        size_t old = merging->item_capacity;
        ARRAY_RESERVE(merging->items, merging->item_capacity, place + 1);
        memset(merging->items + old, 0, (merging->item_capacity - old) * sizeof *merging->items);
    }
    const struct run_item *stored = merging->items[place], *now = run_file_item(run, item);
    if (stored &&
        (strcmp(stored->line, now->line) != 0 || strcmp(stored->evidence, now->evidence) != 0))
        return error_set(err, STATUS_DATA, "%s: item \"%s\" is not the same in every file",
                         merging->paths[input], run_file_item_id(run, item));
    merging->items[place] = now;
    return STATUS_OK;
}

/* Numbers the items that are here without gaps, in the order of the selection. */
static enum status number_items(struct merging *merging, struct run_item **list, size_t **positions,
                                struct error *err)
{
    size_t count = 0;
    *list = arena_alloc(&merging->arena, (merging->item_capacity + 1) * sizeof **list);
    *positions = arena_alloc(&merging->arena, (merging->item_capacity + 1) * sizeof **positions);
    merging->number_of = xcalloc(merging->item_capacity + 1, sizeof *merging->number_of);
    for (size_t place = 0; place < merging->item_capacity; place++) {
        if (!merging->items[place]) continue;
        if (place != count && !*merging->summary->shard)
            return error_set(err, STATUS_DATA,
                             "the item at place %zu of the selection is in no file", count);
        (*list)[count] = *merging->items[place];
        (*positions)[count] = place;
        merging->number_of[place] = count++;
    }
    merging->summary->items = count;
    return STATUS_OK;
}

static enum status create(struct merging *merging, const char *out, struct error *err)
{
    struct run_settings settings = *run_file_settings(merging->inputs[0]);
    struct run_item *items = NULL;
    size_t *positions = NULL;
    char digest[SHA256_HEX_BYTES];
    enum status status = STATUS_OK;
    for (size_t i = 0; i < merging->count; i++) {
        size_t count = run_file_item_count(merging->inputs[i]);
        int64_t created_ms = run_file_settings(merging->inputs[i])->created_ms;
        if (created_ms < settings.created_ms) settings.created_ms = created_ms;
        for (size_t j = 0; j < count && !status; j++) status = take_item(merging, i, j, err);
    }
    if (!status) status = number_items(merging, &items, &positions, err);
    if (status) return status;
    run_file_selection(merging->inputs[0], digest);
    bool whole = !*merging->summary->shard;
    settings.shard = merging->summary->shard;
    settings.whole_digest = whole ? "" : digest;
    settings.positions = whole ? NULL : positions;
    status = run_file_create(&merging->out, out, &settings, items, merging->summary->items,
                             merging->options->durable, err);
    if (status) return status;
    merging->summary->planned = run_file_trial_count(merging->out);
    merging->from = xcalloc((size_t)merging->summary->planned + 1, sizeof *merging->from);
    return STATUS_OK;
}

/* The trial of the merged file that is this trial of the input. */
static int64_t merged_trial(const struct merging *merging, int64_t trial)
{
    const struct run_settings *settings = run_file_settings(merging->input);
    int64_t per_item = (int64_t)settings->condition_count * settings->repeats;
    size_t place = place_of(merging->input, (size_t)(trial / per_item));
    return (int64_t)merging->number_of[place] * per_item + trial % per_item;
}

/* ---- rows ---- */

static enum status count_row(struct merging *merging, struct error *err)
{
    if (merging->rows == 0) return run_file_begin(merging->out, err);
    return STATUS_OK;
}

static enum status end_rows(struct merging *merging, bool force, struct error *err)
{
    if (merging->rows == 0 || (!force && merging->rows < ROWS_PER_TRANSACTION)) return STATUS_OK;
    merging->rows = 0;
    return run_file_commit(merging->out, err);
}

static enum status take_attempt(void *context, int64_t trial, const struct run_attempt *attempt,
                                struct error *err)
{
    struct merging *merging = context;
    struct arena *arena = &merging->attempt_arena;
    (void)err;
    ARRAY_RESERVE(merging->attempts, merging->attempt_capacity, merging->attempt_count + 1);
    struct attempt_row *row = &merging->attempts[merging->attempt_count++];
    *row = (struct attempt_row){trial, *attempt};
    if (attempt->endpoint) row->attempt.endpoint = arena_strdup(arena, attempt->endpoint);
    if (attempt->request_id) row->attempt.request_id = arena_strdup(arena, attempt->request_id);
    if (attempt->error) row->attempt.error = arena_strdup(arena, attempt->error);
    if (attempt->limits) row->attempt.limits = arena_strdup(arena, attempt->limits);
    return STATUS_OK;
}

/* The attempts of the trial; trials come in ascending order, and so do they. */
static void attempts_of(struct merging *merging, struct run_reply *reply, int64_t trial,
                        struct run_attempt **list)
{
    size_t next = merging->attempt_next;
    while (next < merging->attempt_count && merging->attempts[next].trial < trial) next++;
    size_t first = next;
    while (next < merging->attempt_count && merging->attempts[next].trial == trial) next++;
    merging->attempt_next = next;
    reply->attempt_count = next - first;
    *list = xcalloc(reply->attempt_count + 1, sizeof **list);
    for (size_t i = 0; i < reply->attempt_count; i++)
        (*list)[i] = merging->attempts[first + i].attempt;
    reply->attempts = *list;
}

static enum status store(struct merging *merging, const struct run_trial *trial, int64_t number,
                         struct error *err)
{
    /* The strings are the callback's; nothing here frees them. */
    const struct reply reply = {
        .state = trial->state,
        .text = (char *)trial->text,
        .reasoning = (char *)trial->reasoning,
        .detail = (char *)trial->detail,
        .served_model = (char *)trial->served_model,
        .fingerprint = (char *)trial->fingerprint,
        .finish_reason = (char *)trial->finish_reason,
        .input_tokens = trial->input_tokens,
        .output_tokens = trial->output_tokens,
        .picture_tokens = trial->picture_tokens,
        .reasoning_tokens = trial->reasoning_tokens,
    };
    struct run_reply row = {.trial = number,
                            .reply = &reply,
                            .asked_ms = trial->asked_ms,
                            .duration_us = trial->duration_us};
    struct run_attempt *attempts = NULL;
    enum status status = count_row(merging, err);
    attempts_of(merging, &row, trial->number, &attempts);
    if (!status) status = run_file_put_reply(merging->out, &row, err);
    free(attempts);
    merging->rows++;
    if (!merging->from[number]) merging->summary->stored++;
    merging->from[number] = merging->input_number + 1;
    return status ? status : end_rows(merging, false, err);
}

struct meeting {
    const struct run_trial *now;
    bool equal, stored_failed;
};

static enum status meet(void *context, const struct run_trial *stored, struct error *err)
{
    struct meeting *meeting = context;
    const struct run_trial *now = meeting->now;
    (void)err;
    meeting->stored_failed = stored->state == TRIAL_FAILED;
    meeting->equal = stored->state == now->state && same_text(stored->text, now->text) &&
                     same_text(stored->reasoning, now->reasoning);
    return STATUS_OK;
}

static enum status conflict(struct merging *merging, int64_t number, struct error *err)
{
    struct text id;
    text_init(&id, 1024);
    run_file_trial_id(merging->out, number, &id);
    error_set(err, STATUS_DATA,
              "%s: trial %s has another reply here than in %s; one of the two "
              "files is not of this run",
              merging->paths[merging->input_number], id.data,
              merging->paths[merging->from[number] - 1]);
    text_release(&id);
    return STATUS_DATA;
}

static enum status take_trial(void *context, const struct run_trial *trial, struct error *err)
{
    struct merging *merging = context;
    int64_t number = merged_trial(merging, trial->number);
    if (!merging->from[number]) return store(merging, trial, number, err);
    merging->summary->repeated++;
    if (trial->state == TRIAL_FAILED) return STATUS_OK;
    struct meeting meeting = {.now = trial};
    enum status status = run_file_get_trial(merging->out, number, meet, &meeting, err);
    if (status) return status;
    if (meeting.stored_failed) return store(merging, trial, number, err);
    return meeting.equal ? STATUS_OK : conflict(merging, number, err);
}

/* The checks of endpoints follow each other file by file, as rounds of the merged run. */
static enum status take_endpoint_check(void *context, const struct run_check *check,
                                       struct error *err)
{
    struct merging *merging = context;
    struct run_check row = *check;
    row.round += merging->rounds_before;
    if (row.round > merging->rounds) merging->rounds = row.round;
    enum status status = count_row(merging, err);
    if (!status) status = run_file_put_check(merging->out, &row, err);
    merging->rows++;
    return status ? status : end_rows(merging, false, err);
}

static enum status take_abandoned(void *context, int64_t trial, const struct run_attempt *attempt,
                                  struct error *err)
{
    struct merging *merging = context;
    int64_t number = merged_trial(merging, trial);
    enum status status = count_row(merging, err);
    if (!status) status = run_file_put_abandoned(merging->out, number, attempt, err);
    merging->rows++;
    return status ? status : end_rows(merging, false, err);
}

static enum status take_input(struct merging *merging, size_t input, struct error *err)
{
    merging->input = merging->inputs[input];
    merging->input_number = input;
    merging->attempt_count = merging->attempt_next = 0;
    arena_init(&merging->attempt_arena);
    enum status status = run_file_each_attempt(merging->input, take_attempt, merging, err);
    if (!status) status = run_file_each_trial(merging->input, take_trial, merging, err);
    merging->rounds_before = merging->rounds;
    if (!status) status = run_file_each_check(merging->input, 0, take_endpoint_check, merging, err);
    if (!status) status = run_file_each_abandoned(merging->input, take_abandoned, merging, err);
    if (!status) status = end_rows(merging, true, err);
    arena_release(&merging->attempt_arena);
    return status;
}

/* ---- findings ---- */

static enum status take_finding(void *context, int64_t trial, const struct finding *finding,
                                struct error *err)
{
    struct merging *merging = context;
    int64_t number = merged_trial(merging, trial);
    if (merging->from[number] != merging->input_number + 1) return STATUS_OK;
    enum status status = count_row(merging, err);
    if (!status) status = run_file_put_finding(merging->out, merging->judge, number, finding, err);
    merging->rows++;
    merging->summary->findings++;
    return status ? status : end_rows(merging, false, err);
}

/* Whether every file that was judged names the same judge; *judge is NULL when none was. */
static bool one_judge(const struct merging *merging, struct run_judge *judge)
{
    *judge = (struct run_judge){0};
    for (size_t i = 0; i < merging->count; i++) {
        struct run_judge other = run_file_judge(merging->inputs[i]);
        if (!other.number) continue;
        if (judge->number &&
            (strcmp(judge->spec, other.spec) != 0 || strcmp(judge->digest, other.digest) != 0))
            return false;
        *judge = other;
    }
    return true;
}

static enum status take_findings(struct merging *merging, struct error *err)
{
    struct run_judge judge;
    merging->summary->judged_differently = !one_judge(merging, &judge);
    if (merging->summary->judged_differently || !judge.number) return STATUS_OK;
    enum status status = run_file_begin(merging->out, err);
    if (!status)
        status = run_file_put_judge(merging->out, judge.spec, judge.version, judge.digest,
                                    &merging->judge, err);
    if (!status) status = run_file_commit(merging->out, err);
    for (size_t i = 0; i < merging->count && !status; i++) {
        merging->input = merging->inputs[i];
        merging->input_number = i;
        status = run_file_each_finding(merging->input, take_finding, merging, err);
        if (!status) status = end_rows(merging, true, err);
    }
    return status;
}

/* ---- anchors and scores ---- */

static enum status take_check(void *context, const struct anchor_check *check, struct error *err)
{
    struct merging *merging = context;
    struct anchor_check merged = *check;
    if ((*check->scores != '\0') != merging->of_scores) return STATUS_OK;
    merged.judge = merging->checked;
    return run_anchors_put(merging->out, &merged, err);
}

/* What the endpoints of a judge said, as of those of the model. */
static enum status take_judge_endpoint_check(void *context, const struct run_check *check,
                                             struct error *err)
{
    struct merging *merging = context;
    struct run_check row = *check;
    row.judge = merging->checked;
    row.round += merging->rounds_before;
    if (row.round > merging->rounds) merging->rounds = row.round;
    return run_file_put_check(merging->out, &row, err);
}

/* Of judge `number` of the input. */
static enum status take_judge_endpoints(struct merging *merging, struct run_file *input,
                                        int64_t number, struct error *err)
{
    merging->rounds_before = merging->rounds;
    return run_file_each_check(input, number, take_judge_endpoint_check, merging, err);
}

/* Every sitting of every part counts: shards whose judge moved are seen like sittings of a run. */
static enum status take_checks(struct merging *merging, struct error *err)
{
    if (!merging->judge) return STATUS_OK;
    enum status status = run_file_begin(merging->out, err);
    merging->checked = merging->judge;
    merging->of_scores = false;
    merging->rounds = 0;
    for (size_t i = 0; i < merging->count && !status; i++) {
        struct run_file *input = merging->inputs[i];
        int64_t number = run_file_judge(input).number;
        status = run_anchors_each(input, number, take_check, merging, err);
        if (!status && number) status = take_judge_endpoints(merging, input, number, err);
    }
    return status ? status : run_file_commit(merging->out, err);
}

static enum status take_score(void *context, const struct run_score *score, struct error *err)
{
    struct merging *merging = context;
    int64_t number = merged_trial(merging, score->trial);
    if (merging->from[number] != merging->input_number + 1) return STATUS_OK;
    const struct finding finding = {.score = score->value,
                                    .way = score->way,
                                    .unscored = score->unscored,
                                    .explanation = (char *)score->explanation};
    enum status status = count_row(merging, err);
    if (!status)
        status =
            run_scores_put(merging->out, merging->scorer, number, score->question, &finding, err);
    merging->rows++;
    return status ? status : end_rows(merging, false, err);
}

static enum status take_checks_of_scorer(struct merging *merging, int64_t number, struct error *err)
{
    enum status status = run_file_begin(merging->out, err);
    merging->checked = merging->scorer;
    merging->of_scores = true;
    if (!status) status = run_anchors_each(merging->input, number, take_check, merging, err);
    if (!status && merging->scorer != merging->judge)
        status = take_judge_endpoints(merging, merging->input, number, err);
    return status ? status : run_file_commit(merging->out, err);
}

/* Scores are taken where every part that has any was scored by the same judge. */
static enum status take_scores(struct merging *merging, struct error *err)
{
    struct run_judge scorer = {0}, other;
    enum status status = STATUS_OK;
    for (size_t i = 0; i < merging->count && !status; i++) {
        status = run_scores_judge(merging->inputs[i], &other, err);
        if (status || !other.number) continue;
        if (scorer.number &&
            (strcmp(scorer.spec, other.spec) != 0 || strcmp(scorer.digest, other.digest) != 0))
            return STATUS_OK;
        scorer = other;
    }
    if (status || !scorer.number) return status;
    merging->rounds = 0;
    status = run_file_begin(merging->out, err);
    if (!status)
        status = run_scores_put_judge(merging->out, scorer.spec, scorer.version, scorer.digest,
                                      &merging->scorer, err);
    if (!status) status = run_file_commit(merging->out, err);
    for (size_t i = 0; i < merging->count && !status; i++) {
        merging->input = merging->inputs[i];
        merging->input_number = i;
        status = run_scores_judge(merging->input, &other, err);
        if (!status && other.number)
            status = run_scores_each(merging->input, other.number, take_score, merging, err);
        if (!status) status = end_rows(merging, true, err);
        if (!status && other.number) status = take_checks_of_scorer(merging, other.number, err);
    }
    return status;
}

/* ---- people ---- */

/* What all files say of the merged trials. */
struct pooled {
    struct people_rating *list;
    size_t count, capacity;
    struct sampled_scenario *sample;
    size_t sampled, sample_capacity;
    size_t files_with_sample;
};

static int compare_by_time(const void *left, const void *right)
{
    const struct people_rating *a = left, *b = right;
    if (a->rated_ms != b->rated_ms) return a->rated_ms < b->rated_ms ? -1 : 1;
    if (a->trial != b->trial) return a->trial < b->trial ? -1 : 1;
    return a->rater < b->rater ? -1 : a->rater > b->rater;
}

static int compare_by_scenario(const void *left, const void *right)
{
    return strcmp(((const struct sampled_scenario *)left)->scenario,
                  ((const struct sampled_scenario *)right)->scenario);
}

/* Raters become those of the merged file, by name. */
static enum status pool_input(struct merging *merging, const struct ratings *ratings,
                              struct pooled *pooled, struct error *err)
{
    enum status status = STATUS_OK;
    pooled->files_with_sample += ratings->sample_count > 0;
    for (size_t r = 0; r < ratings->rater_count && !status; r++) {
        const struct rater *rater = &ratings->raters[r];
        int64_t number = 0;
        status = run_file_put_rater(merging->out, rater->name, rater->adjudicates, &number, err);
        for (size_t i = 0; i < ratings->count; i++) {
            if (ratings->list[i].rater != rater->number) continue;
            ARRAY_RESERVE(pooled->list, pooled->capacity, pooled->count + 1);
            struct people_rating *kept = &pooled->list[pooled->count++];
            *kept = ratings->list[i];
            kept->rater = number;
            kept->trial = merged_trial(merging, kept->trial);
        }
    }
    for (size_t i = 0; i < ratings->sample_count; i++) {
        ARRAY_RESERVE(pooled->sample, pooled->sample_capacity, pooled->sampled + 1);
        pooled->sample[pooled->sampled++] =
            (struct sampled_scenario){arena_strdup(&merging->arena, ratings->sample[i].scenario),
                                      arena_strdup(&merging->arena, ratings->sample[i].stratum),
                                      ratings->sample[i].probability};
    }
    return status;
}

/* A scenario that two files drew differently has no probability. */
static bool one_sample(const struct merging *merging, struct pooled *pooled)
{
    if (pooled->files_with_sample != merging->count) return false;
    if (pooled->sampled)
        qsort(pooled->sample, pooled->sampled, sizeof *pooled->sample, compare_by_scenario);
    size_t kept = 0;
    for (size_t i = 0; i < pooled->sampled; i++) {
        struct sampled_scenario *last = kept ? &pooled->sample[kept - 1] : NULL;
        if (last && compare_by_scenario(last, &pooled->sample[i]) == 0) {
            if (last->probability != pooled->sample[i].probability) return false;
            continue;
        }
        pooled->sample[kept++] = pooled->sample[i];
    }
    pooled->sampled = kept;
    return true;
}

static enum status store_pooled(struct merging *merging, struct pooled *pooled, struct error *err)
{
    enum status status = STATUS_OK;
    if (pooled->count) qsort(pooled->list, pooled->count, sizeof *pooled->list, compare_by_time);
    for (size_t i = 0; i < pooled->count && !status; i++)
        status = run_file_put_rating(merging->out, &pooled->list[i], err);
    merging->summary->ratings = pooled->count;
    if (!pooled->files_with_sample || status) return status;
    merging->summary->sampled_differently = !one_sample(merging, pooled);
    if (merging->summary->sampled_differently) return STATUS_OK;
    for (size_t i = 0; i < pooled->sampled && !status; i++)
        status = run_file_put_sampled(merging->out, &pooled->sample[i], err);
    return status;
}

static enum status take_people(struct merging *merging, struct error *err)
{
    struct pooled pooled = {0};
    enum status status = run_file_begin(merging->out, err);
    for (size_t i = 0; i < merging->count && !status; i++) {
        struct ratings ratings;
        merging->input = merging->inputs[i];
        status = ratings_load(&ratings, merging->input, err);
        if (!status) status = pool_input(merging, &ratings, &pooled, err);
        ratings_release(&ratings);
    }
    if (!status) status = store_pooled(merging, &pooled, err);
    if (!status)
        status = run_file_commit(merging->out, err);
    else
        run_file_abandon(merging->out);
    free(pooled.list);
    free(pooled.sample);
    return status;
}

/* ---- the whole ---- */

static enum status refuse_live(void *context, const struct run_batch *batch, struct error *err)
{
    const char *path = context;
    if (batch->state == RUN_BATCH_ENDED) return STATUS_OK;
    return error_set(err, STATUS_DATA,
                     "%s: its batch %s is %s, and what it brings would be lost; fetch it first "
                     "(`parallax run` or `ask` with --batch and --out %s), import its results, or "
                     "give it up with `parallax batch cancel %s`",
                     path, *batch->batch_id ? batch->batch_id : batch->token,
                     run_batch_state_word(batch->state), path, path);
}

static enum status open_inputs(struct merging *merging, const char *out, struct error *err)
{
    enum status status = STATUS_OK;
    merging->inputs = xcalloc(merging->count, sizeof *merging->inputs);
    if (access(out, F_OK) == 0)
        return error_set(err, STATUS_CANNOT_CREATE,
                         "%s: could not create: %s; the file to make is named first, before those "
                         "to join",
                         out, strerror(EEXIST));
    for (size_t i = 0; i < merging->count && !status; i++) {
        status = run_file_open(&merging->inputs[i], merging->paths[i], false, err);
        if (!status)
            status = run_file_each_batch(merging->inputs[i], refuse_live, (void *)merging->paths[i],
                                         err);
    }
    return status;
}

static void release(struct merging *merging)
{
    run_file_close(merging->out);
    for (size_t i = 0; merging->inputs && i < merging->count; i++)
        run_file_close(merging->inputs[i]);
    arena_release(&merging->arena);
    free(merging->inputs);
    free(merging->items);
    free(merging->number_of);
    free(merging->shards);
    free(merging->from);
    free(merging->attempts);
}

enum status merge_runs(const char *out, const char *const *paths, size_t count,
                       const struct merge_options *options, struct merge_summary *summary,
                       struct error *err)
{
    memset(summary, 0, sizeof *summary);
    struct merging merging = {
        .options = options, .summary = summary, .paths = paths, .count = count};
    arena_init(&merging.arena);
    enum status status = open_inputs(&merging, out, err);
    if (!status) status = check_one_run(&merging, err);
    if (!status) status = mark_all(&merging, err);
    if (!status) status = name_result(&merging, err);
    if (!status) status = create(&merging, out, err);
    for (size_t i = 0; i < count && !status; i++) status = take_input(&merging, i, err);
    if (!status) status = take_findings(&merging, err);
    if (!status) status = take_checks(&merging, err);
    if (!status) status = take_scores(&merging, err);
    if (!status) status = take_people(&merging, err);
    bool half_made = status && merging.out;
    release(&merging);
    if (half_made) unlink(out);
    return status;
}
