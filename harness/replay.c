/* `replay:FILE`: replies that were collected elsewhere, one JSON line each.
 *
 * The whole file is checked before anything is asked; then only where each line stands is kept, so
 * that a file larger than the memory can be replayed.
 */
#include "harness/replay_line.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/jsonl.h"
#include "harness/engine_private.h"

enum { REPLAY_PROBLEMS_MAX = 20 }; /* a file of another run has one on every line */

struct entry {
    const char *trial;
    uint64_t offset;
    uint32_t length;
    uint32_t line;
};

struct replay {
    struct transport transport;
    struct arena arena;
    const char *path;
    FILE *file;
    struct entry *entries;
    size_t count, capacity;
};

/* Counts are -1 where the line has none. */
static void read_counts(struct json_object *object, struct reply *reply)
{
    const struct {
        const char *key;
        int64_t *count;
    } counts[] = {
        {"input_tokens", &reply->input_tokens},
        {"output_tokens", &reply->output_tokens},
        {"picture_tokens", &reply->picture_tokens},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(counts); i++) {
        *counts[i].count = json_maybe_integer(object, counts[i].key, 0, INT32_MAX, -1);
    }
}

/* Takes reasoning out of the text and finds the state of what is left. */
static void settle_text(struct reply *reply, enum trial_state state)
{
    bool closed = wire_split_reasoning(reply, "<think>", "</think>");
    reply->state = state;
    if (state != TRIAL_REPLIED) return;
    if (!closed) {
        reply->state = TRIAL_TRUNCATED;
    } else if (!*reply->text) {
        reply->state = TRIAL_EMPTY;
    }
}

enum status replay_line_read(const struct json_document *document, const char **trial,
                             struct wire_answer *answer, struct error *err)
{
    struct problems problems;
    struct json_object object;
    struct reply reply;
    problems_init(&problems);
    reply_init(&reply);
    enum trial_state state = TRIAL_REPLIED;
    if (json_open(&object, document, json_root(document), &problems)) {
        *trial = json_need_string(&object, "trial");
        free(reply.text);
        reply.text = xstrdup(json_need_string(&object, "text"));
        const char *reasoning = json_maybe_string(&object, "reasoning", NULL);
        if (reasoning && *reasoning) reply.reasoning = xstrdup(reasoning);
        const char *word = json_maybe_string(&object, "state", "replied");
        if (!trial_state_from_word(word, &state) || state == TRIAL_PENDING) {
            json_problem(&object, "state", "\"%s\" is not the state of a reply", word);
        }
        read_counts(&object, &reply);
        json_close(&object);
    }
    enum status status = problems_to_error(&problems, STATUS_DATA, err);
    problems_release(&problems);
    if (!status && answer) {
        settle_text(&reply, state);
        answer->action = state == TRIAL_FAILED ? WIRE_ACTION_FAIL : WIRE_ACTION_REPLY;
        reply_release(&answer->reply);
        answer->reply = reply;
        reply_init(&reply);
    }
    reply_release(&reply);
    return status;
}

/* As replies are read from an endpoint: half a surrogate pair is the model's, and no fault of the
 * file. */
static enum status parse_line(const struct replay *replay, struct span line, uint32_t number,
                              struct json_document **document, struct error *err)
{
    return wire_parse_line_loosely(line, replay->path, number, document, err);
}

static enum status add_line(struct replay *replay, struct span line, uint64_t offset,
                            uint32_t number, struct error *err)
{
    struct json_document *document = NULL;
    const char *trial = "";
    enum status status = parse_line(replay, line, number, &document, err);
    if (!status) status = replay_line_read(document, &trial, NULL, err);
    if (!status) {
        ARRAY_RESERVE(replay->entries, replay->capacity, replay->count + 1);
        replay->entries[replay->count++] = (struct entry){arena_strdup(&replay->arena, trial),
                                                          offset, (uint32_t)line.length, number};
    }
    json_free(document);
    return status;
}

static enum status read_lines(struct replay *replay, struct problems *problems, struct error *err)
{
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    uint64_t offset = 0;
    uint32_t number = 0;
    while ((length = getline(&line, &capacity, replay->file)) >= 0 &&
           problems->count < REPLAY_PROBLEMS_MAX) {
        size_t used = (size_t)length;
        while (used > 0 && (line[used - 1] == '\n' || line[used - 1] == '\r')) used--;
        number++;
        if (used > JSONL_LINE_BYTES_MAX) {
            problems_add(problems, "%s:%u: a line of %zu bytes is too long", replay->path, number,
                         used);
        } else if (used > 0 && add_line(replay, (struct span){line, used}, offset, number, err)) {
            problems_add(problems, "%s", err->message);
        }
        offset += (size_t)length;
    }
    free(line);
    if (!ferror(replay->file)) return STATUS_OK;
    return error_set(err, STATUS_IO, "could not read %s: %s", replay->path, strerror(errno));
}

static int by_trial_and_line(const void *left, const void *right)
{
    const struct entry *a = left, *b = right;
    int order = strcmp(a->trial, b->trial);
    return order ? order : (a->line > b->line) - (a->line < b->line);
}

static void check_entries(const struct replay *replay, const struct engine_options *options,
                          struct problems *problems)
{
    for (size_t i = 0; i < replay->count && problems->count < REPLAY_PROBLEMS_MAX; i++) {
        const struct entry *entry = &replay->entries[i];
        if (i > 0 && strcmp(entry->trial, entry[-1].trial) == 0) {
            problems_add(problems, "%s:%u: trial \"%s\" stands in line %u already", replay->path,
                         entry->line, entry->trial, entry[-1].line);
        } else if (options->is_planned &&
                   !options->is_planned(options->is_planned_context, entry->trial)) {
            problems_add(problems, "%s:%u: trial \"%s\" is not planned in this run", replay->path,
                         entry->line, entry->trial);
        }
    }
}

static const struct entry *find_entry(const struct replay *replay, const char *trial)
{
    size_t low = 0, high = replay->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(replay->entries[middle].trial, trial);
        if (order == 0) return &replay->entries[middle];
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return NULL;
}

static enum status read_reply(struct replay *replay, const struct entry *entry,
                              struct wire_answer *answer, struct error *err)
{
    struct json_document *document = NULL;
    const char *trial = "";
    char *line = xmalloc(entry->length + 1);
    enum status status = STATUS_OK;
    if (fseeko(replay->file, (off_t)entry->offset, SEEK_SET) != 0 ||
        fread(line, 1, entry->length, replay->file) != entry->length) {
        status = error_set(err, STATUS_IO, "%s:%u: could not read the line again", replay->path,
                           entry->line);
    }
    if (!status) {
        status =
            parse_line(replay, (struct span){line, entry->length}, entry->line, &document, err);
    }
    if (!status) status = replay_line_read(document, &trial, answer, err);
    json_free(document);
    free(line);
    return status;
}

static enum status replay_start(struct transport *transport, struct slot *slot, struct error *err)
{
    struct replay *replay = (struct replay *)transport;
    const struct entry *entry = find_entry(replay, slot->exchange.id);
    enum status status = STATUS_OK;
    struct wire_answer answer;
    wire_answer_init(&answer);
    if (entry) {
        status = read_reply(replay, entry, &answer, err);
        if (answer.action == WIRE_ACTION_FAIL) {
            snprintf(answer.error, sizeof answer.error, "stored as failed");
        }
    } else {
        /* A gap is not a broken endpoint: it must not count towards stopping the run. */
        answer.action = WIRE_ACTION_REPLY;
        answer.reply.state = TRIAL_FAILED;
        answer.reply.detail = xstrdup("not in the replay file");
        snprintf(answer.error, sizeof answer.error, "not in the replay file");
    }
    if (status) {
        wire_answer_release(&answer);
        return status;
    }
    struct attempt_end end = {.answer = &answer};
    return engine_attempt_ended(transport->engine, slot, &end, err);
}

static enum status replay_wait(struct transport *transport, int timeout_ms, struct error *err)
{
    (void)transport;
    (void)timeout_ms;
    (void)err;
    return STATUS_OK; /* nothing ever flies */
}

static void replay_cancel(struct transport *transport, struct slot *slot)
{
    (void)transport;
    (void)slot;
}

static void replay_free(struct transport *transport)
{
    struct replay *replay = (struct replay *)transport;
    if (replay->file) fclose(replay->file);
    arena_release(&replay->arena);
    free(replay->entries);
    free(replay);
}

enum status replay_transport_new(struct transport **out, const struct adapter *adapter,
                                 const struct engine_options *options, struct error *err)
{
    static const struct transport_methods methods = {replay_start, replay_wait, replay_cancel,
                                                     replay_cancel, replay_free};
    struct problems problems;
    problems_init(&problems);
    struct replay *replay = xcalloc(1, sizeof *replay);
    replay->transport.methods = &methods;
    arena_init(&replay->arena);
    replay->path = adapter->spec.model;
    replay->file = fopen(replay->path, "rbe");
    enum status status = STATUS_OK;
    if (!replay->file) {
        status =
            error_set(err, STATUS_NO_INPUT, "could not open %s: %s", replay->path, strerror(errno));
    }
    if (!status) status = read_lines(replay, &problems, err);
    if (!status) {
        if (replay->count) {
            qsort(replay->entries, replay->count, sizeof *replay->entries, by_trial_and_line);
        }
        check_entries(replay, options, &problems);
        status = problems_to_error(&problems, STATUS_DATA, err);
    }
    problems_release(&problems);
    if (status) {
        replay_free(&replay->transport);
        return status;
    }
    *out = &replay->transport;
    return STATUS_OK;
}
