/* What becomes of the batches of a run, step by step; drawn in results/run_file_batches.h. */
#include "harness/batch.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "harness/base/clock.h"
#include "harness/base/file.h"
#include "harness/base/log.h"
#include "harness/batch_private.h"

enum {
    SETTLE_MS = 15000,    /* so long after a submission a list of batches may not show it yet */
    SETTLE_LOOKS_MAX = 4, /* and so often it is looked for */
    SETTLE_WAIT_MS = 4000,
    CUT_MAX = 5 /* times that results which end within a line are fetched again */
};

struct ordering {
    struct asking *asking;
    struct batch_api api;
    struct batch_list list;
    int64_t next_look_us;
    int cut;
    bool is_short;       /* the budget did not allow every trial */
    struct error reason; /* a batch was refused, or its lines say that asking on is of no use */
};

/* Signals reach the wait through this count, because handlers have no context. */
static volatile sig_atomic_t interrupts;

static void count_interrupt(int signal_number)
{
    (void)signal_number;
    if (interrupts < 2) interrupts++;
}

static bool is_late(const struct ordering *ordering)
{
    const struct budget *budget = &ordering->asking->budget;
    int64_t seconds = (clock_monotonic_us() - budget->started_us) / 1000000;
    return budget->limits.seconds && seconds >= budget->limits.seconds;
}

static size_t count_in(const struct batch_list *list, enum run_batch_state state)
{
    size_t count = 0;
    for (size_t i = 0; i < list->count; i++) count += list->items[i].row.state == state;
    return count;
}

static void show_progress(struct ordering *ordering)
{
    struct text detail;
    int64_t there = 0, lines = 0;
    for (size_t i = 0; i < ordering->list.count; i++) {
        const struct batch *batch = &ordering->list.items[i];
        if (batch->row.state != RUN_BATCH_SUBMITTED) continue;
        lines += batch->row.lines;
        if (batch->done > 0) there += batch->done;
    }
    size_t flying = count_in(&ordering->list, RUN_BATCH_SUBMITTED);
    int64_t left = (ordering->next_look_us - clock_monotonic_us() + 999999) / 1000000;
    text_init(&detail, 160);
    text_printf(&detail, "%zu batches, %" PRId64 "/%" PRId64 " there", flying, there, lines);
    if (left > 0) text_printf(&detail, ", look in %" PRId64 " s", left);
    if (ordering->asking->states[TRIAL_FAILED])
        text_printf(&detail, ", %" PRId64 " failed", ordering->asking->states[TRIAL_FAILED]);
    progress_update(&ordering->asking->progress, ordering->asking->done, detail.data);
    text_release(&detail);
}

static bool heed(void *context)
{
    struct ordering *ordering = context;
    show_progress(ordering);
    return interrupts > 0 || is_late(ordering);
}

static enum status save(struct ordering *ordering, struct batch *batch, enum run_batch_state state,
                        struct error *err)
{
    batch->row.state = state;
    if (state == RUN_BATCH_ENDED) batch->row.ended_ms = clock_wall_ms();
    return batch_save(ordering->asking->run, batch, err);
}

/* ---- submitting ---- */

/* Looks for a batch of which it is not known whether the provider took it. Not found, it can be
 * submitted again. */
static enum status settle(struct ordering *ordering, struct batch *batch, struct error *err)
{
    bool found = false;
    enum status status = STATUS_OK;
    for (int look = 0; look < SETTLE_LOOKS_MAX && !found && !status; look++) {
        status = batch_api_find(&ordering->api, batch, &ordering->list, &found, err);
        int64_t age = clock_wall_ms() - batch->row.submitted_ms;
        if (found || status || age < 0 || age > SETTLE_MS) break;
        int64_t wait = ordering->api.poll_ms;
        status = batch_api_wait(&ordering->api, wait < SETTLE_WAIT_MS ? wait : SETTLE_WAIT_MS, err);
    }
    if (status) return status;
    if (found) {
        log_info("batch %s was submitted before; its results will be fetched", batch->batch_id);
        return save(ordering, batch, RUN_BATCH_SUBMITTED, err);
    }
    return save(ordering, batch, *batch->file_id ? RUN_BATCH_UPLOADED : RUN_BATCH_PLANNED, err);
}

static enum status upload(struct ordering *ordering, struct batch *batch, FILE *lines,
                          struct error *err)
{
    enum status status = batch_api_upload(&ordering->api, batch, lines, err);
    return status ? status : save(ordering, batch, RUN_BATCH_UPLOADED, err);
}

static enum status create(struct ordering *ordering, struct batch *batch, FILE *lines,
                          struct error *err)
{
    batch->row.submitted_ms = clock_wall_ms();
    enum status status = save(ordering, batch, RUN_BATCH_SUBMITTING, err);
    if (!status) status = batch_api_create(&ordering->api, batch, lines, err);
    if (!status) return save(ordering, batch, RUN_BATCH_SUBMITTED, err);
    if (status == STATUS_TEMPORARY) {
        struct error late;
        enum status settled = settle(ordering, batch, &late);
        if (settled && err) *err = late;
        if (settled) return settled;
        return batch->row.state == RUN_BATCH_SUBMITTED ? STATUS_OK : STATUS_TEMPORARY;
    }
    if (status == STATUS_INTERRUPTED || status == STATUS_IO) return status;
    /* Refused, so nothing was bought. A file may be gone by now: it is made anew next time. */
    batch->file_id[0] = '\0';
    enum status saved = save(ordering, batch, RUN_BATCH_PLANNED, NULL);
    return saved ? saved : status;
}

static enum status submit(struct ordering *ordering, struct batch *batch, struct error *err)
{
    bool uploads = wire_batch_uploads(ordering->api.wire);
    bool needs_lines = !uploads || batch->row.state == RUN_BATCH_PLANNED;
    FILE *lines = NULL;
    enum status status = STATUS_OK;
    if (needs_lines) {
        lines = batch_scratch(ordering->asking->run, err);
        if (!lines) return STATUS_CANNOT_CREATE;
        status = batch_write_lines(ordering->asking, batch, lines, err);
    }
    if (!status && uploads && batch->row.state == RUN_BATCH_PLANNED)
        status = upload(ordering, batch, lines, err);
    for (int64_t tries = 0; !status; tries++) {
        status = create(ordering, batch, uploads ? NULL : lines, err);
        if (status != STATUS_TEMPORARY) break;
        if (tries >= ordering->api.retries) {
            if (err) err->status = STATUS_UNAVAILABLE;
            status = STATUS_UNAVAILABLE;
        } else {
            status = STATUS_OK;
        }
        if (batch->row.state == RUN_BATCH_SUBMITTED) break;
    }
    if (lines) fclose(lines);
    return status;
}

static enum status submit_all(struct ordering *ordering, struct error *err)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; i < ordering->list.count && !status; i++) {
        struct batch *batch = &ordering->list.items[i];
        if (heed(ordering)) return error_set(err, STATUS_INTERRUPTED, "interrupted");
        if (batch->row.state == RUN_BATCH_SUBMITTING) status = settle(ordering, batch, err);
        bool is_open =
            batch->row.state == RUN_BATCH_PLANNED || batch->row.state == RUN_BATCH_UPLOADED;
        if (!status && is_open) status = submit(ordering, batch, err);
    }
    return status;
}

/* ---- fetching ---- */

static void tell_outcome(const struct batch *batch, const struct batch_outcome *outcome)
{
    if (outcome->foreign)
        log_warning("batch %s: %" PRId64 " results are of no line of it, and were left out",
                    batch->batch_id, outcome->foreign);
    if (outcome->duplicates)
        log_warning("batch %s: %" PRId64 " results came twice; the first ones count",
                    batch->batch_id, outcome->duplicates);
    if (outcome->broken)
        log_warning("batch %s: %" PRId64 " results are no JSON", batch->batch_id, outcome->broken);
    if (outcome->missing)
        log_warning("batch %s: no result came for %" PRId64 " of %" PRId64 " lines",
                    batch->batch_id, outcome->missing, batch->row.lines);
}

/* It was somebody else's; ours is elsewhere, or was never taken. */
static enum status give_back(struct ordering *ordering, struct batch *batch, struct error *err)
{
    log_info("batch %s is not ours; looking further", batch->batch_id);
    text_printf(&batch->not_ours, " %s", batch->batch_id);
    batch->batch_id[0] = batch->provider_state[0] = '\0';
    batch->done = 0;
    enum status status = save(ordering, batch, RUN_BATCH_SUBMITTING, err);
    if (!status) status = settle(ordering, batch, err);
    if (!status && batch->row.state != RUN_BATCH_SUBMITTED) status = submit(ordering, batch, err);
    return status;
}

static enum status store(struct ordering *ordering, struct batch *batch,
                         const struct batch_source *source, struct error *err)
{
    struct batch_outcome outcome;
    enum status status = batch_store_results(ordering->asking, batch, source, true, &outcome, err);
    if (status) return status;
    if (outcome.is_cut) {
        if (ordering->cut++ < CUT_MAX) return STATUS_OK; /* fetched again at the next look */
        return error_set(err, STATUS_UNAVAILABLE,
                         "the results of batch %s end within a line each time they are fetched; "
                         "the same command tries again",
                         batch->batch_id);
    }
    if (outcome.is_foreign && !batch->row.is_verified) return give_back(ordering, batch, err);
    if (outcome.is_foreign) {
        tell_outcome(batch, &outcome);
        const struct batch_source nothing = {0};
        status = batch_store_results(ordering->asking, batch, &nothing, true, &outcome, err);
    }
    tell_outcome(batch, &outcome);
    if (outcome.reason.status && !ordering->reason.status) ordering->reason = outcome.reason;
    if (!status && outcome.reason.status && batch->row.state != RUN_BATCH_ENDED)
        status = save(ordering, batch, RUN_BATCH_ENDED, err); /* all rejected: asked again later */
    return status;
}

static enum status fetch(struct ordering *ordering, struct batch *batch,
                         const struct batch_poll *poll, struct error *err)
{
    FILE *files[BATCH_FILES_MAX];
    struct batch_source source = {.files = files};
    enum status status = batch_api_fetch(&ordering->api, batch, poll, ordering->asking->run, files,
                                         &source.file_count, err);
    if (ordering->api.wire->results.entries) source.document = poll->document;
    if (!status) status = store(ordering, batch, &source, err);
    for (size_t i = 0; i < source.file_count; i++) fclose(files[i]);
    return status;
}

static enum status end_refused(struct ordering *ordering, struct batch *batch,
                               const struct batch_poll *poll, struct error *err)
{
    struct text said;
    text_init(&said, WIRE_ERROR_BYTES);
    text_put_terminal(&said, span_of(poll->message ? poll->message : batch->provider_state), false);
    if (!ordering->reason.status)
        error_set(&ordering->reason, STATUS_CONFIG,
                  "%s did not take batch %s (%s); nothing of it was asked, and the same command "
                  "submits it again (--batch-lines makes smaller ones)",
                  ordering->api.adapter->base_url, batch->batch_id, said.data);
    text_release(&said);
    return save(ordering, batch, RUN_BATCH_ENDED, err);
}

static enum status look_after(struct ordering *ordering, struct batch *batch, struct error *err)
{
    struct batch_poll poll;
    char before[sizeof batch->provider_state];
    memcpy(before, batch->provider_state, sizeof before);
    enum status status = batch_api_poll(&ordering->api, batch, &poll, err);
    if (!status && poll.is_gone) {
        const struct batch_source nothing = {0};
        log_warning("%s knows no batch %s any more", ordering->api.adapter->base_url,
                    batch->batch_id);
        status = batch->row.is_verified ? store(ordering, batch, &nothing, err)
                                        : give_back(ordering, batch, err);
    } else if (!status && poll.phase == BATCH_FINISHED) {
        status = fetch(ordering, batch, &poll, err);
    } else if (!status && poll.phase == BATCH_REFUSED) {
        status = end_refused(ordering, batch, &poll, err);
    } else if (!status && strcmp(before, batch->provider_state) != 0) {
        status = batch_save(ordering->asking->run, batch, err);
    }
    batch_poll_release(&poll);
    return status;
}

static enum status fetch_all(struct ordering *ordering, struct error *err)
{
    enum status status = STATUS_OK;
    for (;;) {
        for (size_t i = 0; i < ordering->list.count && !status; i++)
            if (ordering->list.items[i].row.state == RUN_BATCH_SUBMITTED)
                status = look_after(ordering, &ordering->list.items[i], err);
        if (status || !count_in(&ordering->list, RUN_BATCH_SUBMITTED)) return status;
        ordering->next_look_us = clock_monotonic_us() + ordering->api.poll_ms * 1000;
        status = batch_api_wait(&ordering->api, ordering->api.poll_ms, err);
        ordering->next_look_us = 0;
    }
}

/* ---- the whole ---- */

static enum status reserve_line(void *context, const struct run_batch_line *line, struct error *err)
{
    struct asking *asking = context;
    struct exchange exchange = {0};
    struct spending *reserved = &asking->budget.reserved;
    reserved->requests++;
    if (!budget_counts_tokens(&asking->budget)) return STATUS_OK;
    enum status status = asking_fill(asking, line->trial, &exchange, err);
    if (status) return status;
    reserved->input_tokens += estimate_input_tokens(&exchange.chat);
    reserved->output_tokens += asking->budget.max_reply_tokens;
    return STATUS_OK;
}

/* What an earlier sitting submitted may still cost. */
static enum status reserve_live(struct ordering *ordering, struct error *err)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; i < ordering->list.count && !status; i++) {
        const struct run_batch *row = &ordering->list.items[i].row;
        if (row->state != RUN_BATCH_ENDED)
            status = run_file_each_batch_line(ordering->asking->run, row->number, reserve_line,
                                              ordering->asking, err);
    }
    return status;
}

/* Why the wait ended, and what to do about the batches that go on. */
static enum status tell_end(const struct ordering *ordering, enum status status, struct error *err)
{
    const char *path = run_file_path(ordering->asking->run);
    size_t flying = count_in(&ordering->list, RUN_BATCH_SUBMITTED);
    if (status == STATUS_INTERRUPTED)
        return error_set(err, interrupts ? STATUS_INTERRUPTED : STATUS_TEMPORARY,
                         "%s; %zu submitted batches go on at %s: the same command fetches their "
                         "results, `parallax batch cancel %s` ends them",
                         interrupts ? "interrupted" : "the time limit is reached", flying,
                         ordering->api.adapter->base_url, path);
    if (status) return status;
    if (ordering->reason.status) {
        if (err) *err = ordering->reason;
        return ordering->reason.status;
    }
    if (ordering->is_short)
        return error_set(err, STATUS_TEMPORARY,
                         "the budget is used up: a further batch could cost more than it allows "
                         "(each line counts as --max-tokens long until its result is there); what "
                         "was answered is stored, and the same command with a larger one goes on");
    size_t exported = count_in(&ordering->list, RUN_BATCH_EXPORTED);
    if (exported)
        return error_set(
            err, STATUS_TEMPORARY,
            "%zu batches were exported and have no results yet: `parallax batch import "
            "%s FILE` stores them, `parallax batch cancel %s` gives them up",
            exported, path, path);
    return STATUS_OK;
}

static enum status go_on(struct ordering *ordering, struct error *err)
{
    struct asking *asking = ordering->asking;
    enum status status = reserve_live(ordering, err);
    if (!status)
        status = batch_deal(asking, RUN_BATCH_PLANNED, &ordering->list, &ordering->is_short, err);
    if (!status) status = submit_all(ordering, err);
    /* What is with the provider is worth fetching whatever became of the rest. */
    bool fetches = !status || status == STATUS_CONFIG || status == STATUS_UNAVAILABLE;
    struct error late;
    enum status fetched = fetches ? fetch_all(ordering, status ? &late : err) : STATUS_OK;
    return status ? status : fetched;
}

static void finish_progress(struct asking *asking)
{
    struct text states;
    text_init(&states, 512);
    asking_put_states(asking, &states);
    progress_update(&asking->progress, asking->done, NULL);
    progress_finish(&asking->progress, states.length ? states.data : NULL);
    text_release(&states);
}

enum status batch_check(const struct adapter *adapter, struct error *err)
{
    if (adapter->kind != ADAPTER_WIRE || !adapter->wire->batch)
        return error_set(
            err, STATUS_USAGE,
            "\"%s\" has no batches; openai-chat, openai-responses, anthropic and gemini "
            "have them, and a \"batch\" section of your own description adds them "
            "(harness/wires/README.md); leave --batch out to ask one by one",
            adapter->spec.wire);
    if (adapter->endpoint_count > 1)
        return error_set(err, STATUS_USAGE,
                         "--batch goes to one address; leave --endpoints out, or ask without it");
    return STATUS_OK;
}

enum status batch_ask(struct asking *asking, struct error *err)
{
    struct ordering ordering = {.asking = asking};
    struct sigaction action = {.sa_handler = count_interrupt}, old_int, old_term;
    enum status status = batch_api_open(&ordering.api, asking->pipeline, err);
    if (status) return status;
    status = batch_list_load(&ordering.list, asking->run, err);
    ordering.api.heed = heed;
    ordering.api.context = &ordering;
    sigemptyset(&action.sa_mask);
    interrupts = 0;
    sigaction(SIGINT, &action, &old_int);
    sigaction(SIGTERM, &action, &old_term);
    progress_init(&asking->progress, "asking in batches", asking->pipeline->options->progress,
                  asking->trial_count, asking->done);
    if (!status) status = go_on(&ordering, err);
    status = tell_end(&ordering, status, err);
    finish_progress(asking);
    sigaction(SIGINT, &old_int, NULL);
    sigaction(SIGTERM, &old_term, NULL);
    batch_list_release(&ordering.list);
    batch_api_close(&ordering.api);
    return status;
}

/* ---- by hand ---- */

static enum status write_text(FILE *file, const struct text *text, struct error *err)
{
    if (fwrite(text->data, 1, text->length, file) == text->length) return STATUS_OK;
    return error_set(err, STATUS_IO, "could not write the file of a batch: %s", strerror(errno));
}

/* The file that is uploaded, or the whole body of the call that creates. */
static enum status write_export(struct asking *asking, const struct batch *batch, FILE *file,
                                struct error *err)
{
    const struct adapter *adapter = &asking->pipeline->adapter;
    struct text head, tail;
    text_init(&head, BATCH_FORM_BYTES);
    text_init(&tail, BATCH_FORM_BYTES);
    if (!wire_batch_uploads(adapter->wire->batch))
        batch_put_frame(adapter->request, adapter->spec.model, batch->token, &head, &tail);
    enum status status = write_text(file, &head, err);
    if (!status) status = batch_write_lines(asking, batch, file, err);
    if (!status) status = write_text(file, &tail, err);
    text_release(&head);
    text_release(&tail);
    return status;
}

/* Under another name first, so that a file with its name is whole. */
static enum status export_one(struct asking *asking, const struct batch *batch, const char *folder,
                              struct error *err)
{
    const char *ending =
        wire_batch_uploads(asking->pipeline->adapter.wire->batch) ? "jsonl" : "json";
    struct arena arena;
    arena_init(&arena);
    const char *path = arena_printf(&arena, "%s/%s.%s", folder, batch->token, ending);
    const char *part = arena_printf(&arena, "%s.part", path);
    enum status status = STATUS_OK;
    FILE *file = file_exists(path) ? NULL : fopen(part, "we");
    if (!file && !file_exists(path))
        status =
            error_set(err, STATUS_CANNOT_CREATE, "%s: could not create: %s", part, strerror(errno));
    if (file) {
        status = write_export(asking, batch, file, err);
        if (fclose(file) != 0 && !status)
            status = error_set(err, STATUS_IO, "%s: could not write: %s", part, strerror(errno));
        if (!status && rename(part, path) != 0)
            status = error_set(err, STATUS_IO, "%s: could not rename: %s", part, strerror(errno));
        if (status) unlink(part);
    }
    if (!status) log_info("%s: %" PRId64 " lines", path, batch->row.lines);
    arena_release(&arena);
    return status;
}

enum status batch_export(struct asking *asking, const char *folder, size_t *files,
                         struct error *err)
{
    struct batch_list list = {0};
    bool is_short = false;
    *files = 0;
    enum status status = batch_check(&asking->pipeline->adapter, err);
    if (!status) status = file_make_folders(folder, err);
    if (!status) status = batch_list_load(&list, asking->run, err);
    if (!status) status = batch_deal(asking, RUN_BATCH_EXPORTED, &list, &is_short, err);
    for (size_t i = 0; i < list.count && !status; i++) {
        if (list.items[i].row.state != RUN_BATCH_EXPORTED) continue;
        status = export_one(asking, &list.items[i], folder, err);
        *files += !status;
    }
    if (!status && is_short) log_warning("the budget allows no further batch; trials are left out");
    batch_list_release(&list);
    return status;
}

static void see_entry(void *context, const struct json_value *value)
{
    (void)value;
    *(bool *)context = true;
}

/* A whole document with results in it (what a poll answers), where the wire has such. */
static struct json_document *read_document(const struct wire_batch *wire, const char *path)
{
    struct text source;
    struct json_document *document = NULL;
    if (!wire->results.entries) return NULL;
    text_init(&source, HTTP_CLIENT_REPLY_BYTES_MAX);
    if (!file_read(path, &source, NULL))
        wire_parse_loosely((struct span){source.data, source.length}, &document, NULL);
    text_release(&source);
    bool has_entries = false;
    if (document)
        wire_path_each(json_root(document), wire->results.entries, see_entry, &has_entries);
    if (has_entries) return document;
    json_free(document); /* one line of results is a document, too */
    return NULL;
}

static enum status import_into(struct asking *asking, struct batch *batch,
                               const struct batch_source *source, struct batch_import *import,
                               int64_t *entries, struct error *err)
{
    struct batch_outcome outcome;
    int64_t open = 1;
    enum status status = batch_store_results(asking, batch, source, false, &outcome, err);
    if (status) return status;
    if (outcome.is_cut)
        return error_set(err, STATUS_DATA,
                         "the file ends within a line; fetch it again, nothing was stored");
    *entries = outcome.ours + outcome.foreign;
    import->foreign -= outcome.ours;
    import->stored += outcome.stored;
    import->broken = outcome.broken;
    if (outcome.reason.status) {
        if (err) *err = outcome.reason;
        return outcome.reason.status;
    }
    status = run_file_batch_open_lines(asking->run, &batch->row, &open, err);
    if (status || open > 0) return status;
    import->batches++;
    batch->row.state = RUN_BATCH_ENDED;
    batch->row.ended_ms = clock_wall_ms();
    return batch_save(asking->run, batch, err);
}

enum status batch_import(struct asking *asking, const char *path, struct batch_import *import,
                         struct error *err)
{
    struct batch_list list = {0};
    FILE *file = NULL;
    struct batch_source source = {0};
    int64_t entries = 0;
    size_t live = 0;
    memset(import, 0, sizeof *import);
    enum status status = batch_check(&asking->pipeline->adapter, err);
    if (!status) status = batch_list_load(&list, asking->run, err);
    if (!status && !(file = fopen(path, "re")))
        status = error_set(err, STATUS_NO_INPUT, "%s: could not open: %s", path, strerror(errno));
    if (status) goto out;
    source.document = read_document(asking->pipeline->adapter.wire->batch, path);
    source.files = &file;
    source.file_count = source.document ? 0 : 1;
    for (size_t i = 0; i < list.count && !status; i++) {
        if (list.items[i].row.state == RUN_BATCH_ENDED) continue;
        live++;
        status = import_into(asking, &list.items[i], &source, import, &entries, err);
    }
    import->foreign += entries;
    if (!status && !live)
        status = error_set(err, STATUS_DATA, "%s has no batch that waits for results",
                           run_file_path(asking->run));
out:
    if (status && err && status == STATUS_DATA) error_prefix(err, "%s", path);
    json_free((struct json_document *)source.document);
    if (file) fclose(file);
    batch_list_release(&list);
    return status;
}

/* ---- cancel and look ---- */

static enum status cancel_one(struct ordering *ordering, struct batch *batch,
                              const struct pipeline *pipeline, int64_t *ended, int64_t *asked,
                              struct error *err)
{
    bool found = batch->row.state == RUN_BATCH_SUBMITTED, is_gone = false;
    bool needs_call = found || batch->row.state == RUN_BATCH_SUBMITTING;
    enum status status = STATUS_OK;
    if (needs_call && !ordering->api.client) status = batch_api_open(&ordering->api, pipeline, err);
    if (!status && batch->row.state == RUN_BATCH_SUBMITTING)
        status = batch_api_find(&ordering->api, batch, &ordering->list, &found, err);
    if (!status && found) status = batch_api_cancel(&ordering->api, batch, &is_gone, err);
    if (status) return status;
    bool is_over = !found || is_gone;
    *(is_over ? ended : asked) += 1;
    batch->row.state = is_over ? RUN_BATCH_ENDED : RUN_BATCH_SUBMITTED;
    if (is_over) batch->row.ended_ms = clock_wall_ms();
    return batch_save(pipeline->run, batch, err);
}

enum status batch_cancel(struct pipeline *pipeline, int64_t *ended, int64_t *asked,
                         struct error *err)
{
    struct ordering ordering = {0};
    *ended = *asked = 0;
    enum status status = batch_list_load(&ordering.list, pipeline->run, err);
    for (size_t i = 0; i < ordering.list.count && !status; i++) {
        struct batch *batch = &ordering.list.items[i];
        if (batch->row.state != RUN_BATCH_ENDED)
            status = cancel_one(&ordering, batch, pipeline, ended, asked, err);
    }
    batch_list_release(&ordering.list);
    batch_api_close(&ordering.api);
    return status;
}

enum status batch_look(struct pipeline *pipeline,
                       void (*tell)(void *context, const struct run_batch *batch, int64_t done),
                       void *context, struct error *err)
{
    struct ordering ordering = {0};
    enum status status = batch_list_load(&ordering.list, pipeline->run, err);
    for (size_t i = 0; i < ordering.list.count && !status; i++) {
        struct batch *batch = &ordering.list.items[i];
        struct batch_poll poll = {0};
        batch->done = -1;
        if (batch->row.state == RUN_BATCH_SUBMITTED) {
            if (!ordering.api.client) status = batch_api_open(&ordering.api, pipeline, err);
            if (!status) status = batch_api_poll(&ordering.api, batch, &poll, err);
        }
        batch->row.provider_state = poll.is_gone ? "gone" : batch->provider_state;
        batch->row.batch_id = batch->batch_id;
        batch->row.token = batch->token;
        if (!status) tell(context, &batch->row, batch->done);
        batch_poll_release(&poll);
    }
    batch_list_release(&ordering.list);
    batch_api_close(&ordering.api);
    return status;
}
