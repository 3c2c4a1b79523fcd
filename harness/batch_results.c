/* From the results of a batch to the run file. Results are read twice: what is stored depends on
 * what all of them say (whether they are ours, whole, and not all rejected), and a batch is stored
 * in one transaction.
 */
#include "harness/batch_private.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "harness/base/clock.h"
#include "harness/base/jsonl.h"

enum { WRONG_MODELS_MAX = 16 }; /* as many as stop a run that asks one by one */

struct line {
    int64_t trial, request_bytes;
    char request_sha256[SHA256_HEX_BYTES];
    bool has_result;
};

struct reading {
    struct asking *asking;
    struct batch *batch;
    const struct wire_request *request;
    struct batch_outcome *outcome;
    struct line *lines; /* by trial */
    size_t count, capacity;
    bool is_storing; /* the second time */
    int64_t ours, rejected, wrong_models;
    enum status status; /* the first that went wrong while storing */
    struct error *err;
};

static enum status keep_line(void *context, const struct run_batch_line *line, struct error *err)
{
    (void)err;
    struct reading *reading = context;
    ARRAY_RESERVE(reading->lines, reading->capacity, reading->count + 1);
    struct line *kept = &reading->lines[reading->count++];
    *kept = (struct line){.trial = line->trial, .request_bytes = line->request_bytes};
    snprintf(kept->request_sha256, sizeof kept->request_sha256, "%s", line->request_sha256);
    return STATUS_OK;
}

static int compare_trials(const void *key, const void *element)
{
    int64_t trial = *(const int64_t *)key;
    const struct line *line = element;
    return (trial > line->trial) - (trial < line->trial);
}

/* The line that an id names; NULL when it is none of this batch. */
static struct line *find_line(const struct reading *reading, const char *id)
{
    size_t length = strlen(reading->batch->token);
    char *end = NULL;
    if (!id || strncmp(id, reading->batch->token, length) != 0 || id[length] != '-') return NULL;
    errno = 0;
    int64_t trial = strtoll(id + length + 1, &end, 10);
    if (errno || *end || end == id + length + 1 || !reading->count) return NULL;
    return bsearch(&trial, reading->lines, reading->count, sizeof *reading->lines, compare_trials);
}

static bool is_finished(const struct reading *reading, int64_t trial)
{
    return reading->asking->finished[trial / 8] >> (trial % 8) & 1;
}

static void store(struct reading *reading, struct line *line, const struct reply *reply,
                  const struct batch_entry *entry, const char *error)
{
    const struct run_batch *row = &reading->batch->row;
    struct exchange exchange = {.number = line->trial};
    int64_t asked = row->submitted_ms ? row->submitted_ms : row->created_ms;
    struct run_attempt attempt = {
        .number = 1,
        .started_ms = asked,
        .duration_us = (clock_wall_ms() - asked) * 1000,
        .http_status = entry ? entry->http_status : 0,
        .request_bytes = line->request_bytes,
        .reply_bytes = entry ? entry->reply_bytes : 0,
        .endpoint = reading->asking->pipeline->adapter.base_url,
        .request_id = *reading->batch->batch_id ? reading->batch->batch_id : reading->batch->token,
        .error = error && *error ? error : NULL,
    };
    if (attempt.duration_us < 0) attempt.duration_us = 0; /* a clock that was set back */
    memcpy(attempt.request_sha256, line->request_sha256, SHA256_HEX_BYTES);
    bool estimates = budget_counts_tokens(&reading->asking->budget) && reply->input_tokens < 0;
    bool needs_chat = estimates || reading->asking->cache;
    if (needs_chat && !reading->status)
        reading->status = asking_fill(reading->asking, line->trial, &exchange, reading->err);
    const struct exchange_end end = {.exchange = &exchange,
                                     .reply = reply,
                                     .attempts = &attempt,
                                     .attempt_count = 1,
                                     .asked_ms = asked,
                                     .duration_us = attempt.duration_us};
    if (!reading->status) reading->status = asking_store(reading->asking, &end, reading->err);
    reading->outcome->stored++;
    if (reply->state != TRIAL_FAILED)
        reading->asking->finished[line->trial / 8] |= (uint8_t)(1U << (line->trial % 8));
}

static void store_failed(struct reading *reading, struct line *line,
                         const struct batch_entry *entry, const char *why)
{
    struct reply reply;
    struct text detail;
    reply_init(&reply);
    text_init(&detail, WIRE_ERROR_BYTES);
    text_printf(&detail, "%s, in batch %s", why,
                *reading->batch->batch_id ? reading->batch->batch_id : reading->batch->token);
    reply.state = TRIAL_FAILED;
    reply.detail = text_take(&detail);
    store(reading, line, &reply, entry, reply.detail);
    reply_release(&reply);
}

static bool stops(enum wire_action action)
{
    return action == WIRE_ACTION_STOP_KEY || action == WIRE_ACTION_STOP_QUOTA ||
           action == WIRE_ACTION_STOP_PERMISSION || action == WIRE_ACTION_STOP_NOT_FOUND ||
           action == WIRE_ACTION_STOP_SETTING;
}

/* Something that holds for every line: no key, no credit, no such model. */
static void note_stop(struct reading *reading, const struct batch_entry *entry)
{
    enum wire_action action = entry->answer.action;
    if (!stops(action) || reading->outcome->reason.status) return;
    bool is_setting = action == WIRE_ACTION_STOP_SETTING;
    enum status status =
        is_setting || action == WIRE_ACTION_STOP_NOT_FOUND ? STATUS_CONFIG : STATUS_PERMISSION;
    error_set(&reading->outcome->reason, status,
              "%s answered lines of a batch with \"%s\"; %s, and the same command goes on",
              reading->asking->pipeline->adapter.base_url, entry->answer.error,
              is_setting ? "change --sampling or --max-tokens" : "mend that");
}

static void survey(struct reading *reading, const struct batch_entry *entry)
{
    reading->ours++;
    if (entry->is_lost) return;
    reading->rejected += entry->answer.action == WIRE_ACTION_ITEM_REJECTED;
    reading->wrong_models +=
        entry->answer.action == WIRE_ACTION_REPLY && entry->answer.reply.state == TRIAL_WRONG_MODEL;
    note_stop(reading, entry);
}

static void take_entry(struct reading *reading, struct line *line, const struct batch_entry *entry)
{
    enum wire_action action = entry->answer.action;
    if (line->has_result || is_finished(reading, line->trial)) {
        reading->outcome->duplicates += line->has_result;
        line->has_result = true;
        return;
    }
    line->has_result = true;
    if (entry->is_lost)
        store_failed(reading, line, entry, entry->answer.error);
    else if (action == WIRE_ACTION_REPLY || action == WIRE_ACTION_ITEM_REJECTED)
        store(reading, line, &entry->answer.reply, entry, entry->answer.error);
    else
        store_failed(reading, line, entry, entry->answer.error);
}

static void read_entry(struct reading *reading, const struct json_document *document,
                       const struct json_value *value)
{
    struct batch_entry entry;
    wire_batch_entry(reading->request, document, value, &entry);
    struct line *line = find_line(reading, entry.id);
    if (!line)
        reading->outcome->foreign += !reading->is_storing;
    else if (reading->is_storing)
        take_entry(reading, line, &entry);
    else
        survey(reading, &entry);
    batch_entry_release(&entry);
}

/* ---- walking over what came ---- */

struct entries {
    struct reading *reading;
    const struct json_document *document;
};

static void visit_entry(void *context, const struct json_value *value)
{
    const struct entries *entries = context;
    read_entry(entries->reading, entries->document, value);
}

/* A line that the strict reader refuses may still be mended. False when it is no JSON at all. */
static bool read_mended(struct reading *reading, struct span source)
{
    struct json_document *document = NULL;
    if (wire_parse_loosely(source, &document, NULL)) {
        reading->outcome->broken += !reading->is_storing;
        return false;
    }
    read_entry(reading, document, json_root(document));
    json_free(document);
    return true;
}

static bool ends_with_newline(FILE *file)
{
    return fseek(file, -1, SEEK_END) != 0 || fgetc(file) == '\n';
}

static enum status read_lines(struct reading *reading, FILE *file, struct error *err)
{
    struct jsonl *lines = NULL;
    struct json_document *document = NULL;
    bool is_whole = ends_with_newline(file), is_good = true;
    int fd = dup(fileno(file));
    if (fd < 0 || lseek(fd, 0, SEEK_SET) != 0)
        return error_set(err, STATUS_IO, "could not read the results of a batch: %s",
                         strerror(errno));
    enum status status = jsonl_open_fd(&lines, fd, "results", err);
    while (!status && !reading->status) {
        struct error why;
        enum status line = jsonl_next(lines, &document, &why);
        if (line == STATUS_OK && !document) break;
        is_good = line == STATUS_OK;
        if (is_good) {
            read_entry(reading, document, json_root(document));
            json_free(document);
        } else if (line == STATUS_DATA) {
            is_good = read_mended(reading, jsonl_source(lines));
        } else {
            status = error_set(err, line, "%s", why.message);
        }
    }
    /* The last line has no end, and what there is of it is no JSON: the file was cut. */
    if (!is_whole && !is_good) reading->outcome->is_cut = true;
    jsonl_close(lines);
    return status;
}

static enum status read_all(struct reading *reading, const struct batch_source *source,
                            struct error *err)
{
    const struct wire_batch *wire = wire_request_wire(reading->request)->batch;
    enum status status = STATUS_OK;
    for (size_t i = 0; i < source->file_count && !status; i++)
        status = read_lines(reading, source->files[i], err);
    if (!status && source->document && wire->results.entries) {
        struct entries entries = {reading, source->document};
        wire_path_each(json_root(source->document), wire->results.entries, visit_entry, &entries);
    }
    return status;
}

/* What the survey says of the whole; false when nothing may be stored. */
static bool judge_survey(struct reading *reading, bool is_all)
{
    struct batch_outcome *outcome = reading->outcome;
    const struct adapter *adapter = &reading->asking->pipeline->adapter;
    outcome->ours = reading->ours;
    outcome->is_foreign = reading->ours == 0 && outcome->foreign > 0;
    if (outcome->is_foreign || outcome->is_cut) return false;
    bool answered = reading->asking->done > 0 || reading->rejected < reading->ours;
    if (is_all && reading->ours > 0 && !answered) {
        error_set(&outcome->reason, STATUS_CONFIG,
                  "%s:%s rejected every request of a batch, so the settings are at fault rather "
                  "than an item; look at --max-tokens, --sampling and the name of the model",
                  adapter->spec.wire, adapter->spec.model);
        return false;
    }
    if (reading->ours >= WRONG_MODELS_MAX && reading->wrong_models == reading->ours)
        error_set(&outcome->reason, STATUS_CONFIG,
                  "every answer of a batch came from another model than %s; if it is the same one "
                  "under another name, list that under \"served\" in a file of harness/models",
                  adapter->spec.model);
    return true;
}

static enum status end_batch(struct reading *reading, bool is_all, struct error *err)
{
    struct run_batch *row = &reading->batch->row;
    for (size_t i = 0; i < reading->count && is_all && !reading->status; i++) {
        struct line *line = &reading->lines[i];
        if (line->has_result || is_finished(reading, line->trial)) continue;
        reading->outcome->missing++;
        store_failed(reading, line, NULL, "no result came for it");
    }
    row->results += reading->outcome->stored - reading->outcome->missing;
    if (is_all) {
        row->state = RUN_BATCH_ENDED;
        row->ended_ms = clock_wall_ms();
    }
    row->provider_state = reading->batch->provider_state;
    row->batch_id = reading->batch->batch_id;
    row->token = reading->batch->token;
    row->file_id = reading->batch->file_id;
    row->not_ours = reading->batch->not_ours.data;
    enum status status = reading->status;
    if (!status && !reading->asking->in_transaction) {
        status = run_file_begin(reading->asking->run, err);
        reading->asking->in_transaction = !status;
    }
    if (!status) status = run_file_put_batch(reading->asking->run, row, NULL, err);
    enum status committed = asking_commit(reading->asking, status ? NULL : err);
    return status ? status : committed;
}

enum status batch_store_results(struct asking *asking, struct batch *batch,
                                const struct batch_source *source, bool is_all,
                                struct batch_outcome *outcome, struct error *err)
{
    struct reading reading = {.asking = asking,
                              .batch = batch,
                              .request = asking->pipeline->adapter.request,
                              .outcome = outcome,
                              .err = err};
    memset(outcome, 0, sizeof *outcome);
    enum status status =
        run_file_each_batch_line(asking->run, batch->row.number, keep_line, &reading, err);
    if (!status) status = read_all(&reading, source, err);
    if (!status && judge_survey(&reading, is_all) && (is_all || reading.ours > 0)) {
        reading.is_storing = true;
        status = read_all(&reading, source, err);
        if (!status || reading.status) status = end_batch(&reading, is_all, err);
    }
    free(reading.lines);
    return status;
}
