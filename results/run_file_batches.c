/* The batches of a run. See run_file_batches.h. */
#include "results/run_file_batches.h"

#include <string.h>

#include "results/run_file_private.h"

static const char *const words[] = {"planned",   "uploaded", "submitting",
                                    "submitted", "exported", "ended"};

const char *run_batch_state_word(enum run_batch_state state)
{
    return words[state];
}

static bool state_from_word(const char *word, enum run_batch_state *state)
{
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
        if (strcmp(words[i], word) != 0) continue;
        *state = (enum run_batch_state)i;
        return true;
    }
    return false;
}

static enum status put_row(struct run_file *run, struct run_batch *batch, struct error *err)
{
    struct statement *statement = NULL;
    const char *sql = "INSERT INTO batches VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
                      " ?12, ?13, ?14) ON CONFLICT (number) DO UPDATE SET state = excluded.state,"
                      " file_id = excluded.file_id, batch_id = excluded.batch_id,"
                      " provider_state = excluded.provider_state, not_ours = excluded.not_ours,"
                      " is_verified = excluded.is_verified, submitted_ms = excluded.submitted_ms,"
                      " ended_ms = excluded.ended_ms, results = excluded.results";
    enum status status = database_prepare(run->db, sql, false, &statement, err);
    if (status) return status;
    statement_bind_int(statement, 1, batch->number);
    statement_bind_text(statement, 2, batch->token);
    statement_bind_text(statement, 3, words[batch->state]);
    statement_bind_text(statement, 4, batch->file_id);
    statement_bind_text(statement, 5, batch->batch_id);
    statement_bind_text(statement, 6, batch->provider_state);
    statement_bind_text(statement, 7, batch->not_ours);
    statement_bind_int(statement, 8, batch->is_verified);
    statement_bind_int(statement, 9, batch->lines);
    statement_bind_int(statement, 10, batch->bytes);
    statement_bind_int(statement, 11, batch->created_ms);
    statement_bind_int(statement, 12, batch->submitted_ms);
    statement_bind_int(statement, 13, batch->ended_ms);
    statement_bind_int(statement, 14, batch->results);
    status = statement_run(statement, "store a batch", err);
    statement_free(statement);
    return status;
}

static enum status put_lines(struct run_file *run, const struct run_batch *batch,
                             const struct run_batch_line *lines, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db, "INSERT INTO batch_lines VALUES (?1, ?2, ?3, ?4)", false, &statement, err);
    for (int64_t i = 0; !status && i < batch->lines; i++) {
        statement_bind_int(statement, 1, batch->number);
        statement_bind_int(statement, 2, lines[i].trial);
        statement_bind_text(statement, 3, lines[i].request_sha256);
        statement_bind_int(statement, 4, lines[i].request_bytes);
        status = statement_run(statement, "store the lines of a batch", err);
    }
    statement_free(statement);
    return status;
}

enum status run_file_put_batch(struct run_file *run, struct run_batch *batch,
                               const struct run_batch_line *lines, struct error *err)
{
    bool is_new = batch->number == 0;
    enum status status = STATUS_OK;
    if (is_new) {
        status = database_number(run->db, "SELECT coalesce(max(number), 0) + 1 FROM batches",
                                 &batch->number, err);
    }
    if (!status) status = put_row(run, batch, err);
    if (!status && is_new) status = put_lines(run, batch, lines, err);
    return run_file_broken(run, status, err);
}

static enum status read_batch(struct run_file *run, const struct statement *statement,
                              struct run_batch *batch, struct error *err)
{
    *batch = (struct run_batch){
        .number = statement_int(statement, 0),
        .token = statement_text(statement, 1),
        .file_id = statement_text(statement, 3),
        .batch_id = statement_text(statement, 4),
        .provider_state = statement_text(statement, 5),
        .not_ours = statement_text(statement, 6),
        .is_verified = statement_int(statement, 7) != 0,
        .lines = statement_int(statement, 8),
        .bytes = statement_int(statement, 9),
        .created_ms = statement_int(statement, 10),
        .submitted_ms = statement_int(statement, 11),
        .ended_ms = statement_int(statement, 12),
        .results = statement_int(statement, 13),
    };
    if (state_from_word(statement_text(statement, 2), &batch->state)) return STATUS_OK;
    return error_set(err, STATUS_DATA, "%s: a batch is in the unknown state \"%s\"", run->path,
                     statement_text(statement, 2));
}

enum status run_file_each_batch(struct run_file *run, run_batch_callback *callback, void *context,
                                struct error *err)
{
    struct statement *statement = NULL;
    struct run_batch batch;
    enum status status =
        database_prepare(run->db,
                         "SELECT number, token, state, file_id, batch_id, provider_state, not_ours,"
                         " is_verified, lines, bytes, created_ms, submitted_ms, ended_ms, results"
                         " FROM batches ORDER BY number",
                         false, &statement, err);
    while (!status && statement_next(statement, "read the batches", &status, err)) {
        status = read_batch(run, statement, &batch, err);
        if (!status) status = callback(context, &batch, err);
    }
    statement_free(statement);
    return status;
}

enum status run_file_each_batch_line(struct run_file *run, int64_t batch,
                                     run_batch_line_callback *callback, void *context,
                                     struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(run->db,
                                          "SELECT trial, request_sha256, request_bytes FROM"
                                          " batch_lines WHERE batch = ?1 ORDER BY trial",
                                          false, &statement, err);
    if (status) return status;
    statement_bind_int(statement, 1, batch);
    while (!status && statement_next(statement, "read the lines of a batch", &status, err)) {
        const struct run_batch_line line = {.trial = statement_int(statement, 0),
                                            .request_sha256 = statement_text(statement, 1),
                                            .request_bytes = statement_int(statement, 2)};
        if (line.trial < 0 || line.trial >= run_file_trial_count(run)) {
            status = error_set(err, STATUS_DATA, "%s: a batch holds a trial that is not planned",
                               run->path);
        } else {
            status = callback(context, &line, err);
        }
    }
    statement_free(statement);
    return status;
}

enum status run_file_batched(struct run_file *run, uint8_t *bits, uint8_t *ever, int64_t *live,
                             struct error *err)
{
    struct statement *statement = NULL;
    int64_t planned = run_file_trial_count(run);
    enum status status =
        database_number(run->db, "SELECT count(*) FROM batches WHERE state <> 'ended'", live, err);
    if (!status)
        status = database_prepare(run->db,
                                  "SELECT trial, state <> 'ended' FROM batch_lines"
                                  " JOIN batches ON batch = number",
                                  false, &statement, err);
    while (!status && statement_next(statement, "read the batches", &status, err)) {
        int64_t trial = statement_int(statement, 0);
        if (trial < 0 || trial >= planned) continue;
        uint8_t bit = (uint8_t)(1U << (trial % 8));
        if (statement_int(statement, 1)) bits[trial / 8] |= bit;
        if (ever) ever[trial / 8] |= bit;
    }
    statement_free(statement);
    return status;
}

enum status run_file_batch_open_lines(struct run_file *run, const struct run_batch *batch,
                                      int64_t *count, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db,
        "SELECT count(*) FROM batch_lines LEFT JOIN trials ON trial = number WHERE batch = ?1"
        " AND (state IS NULL OR (state = 'failed' AND asked_ms < ?2))",
        false, &statement, err);
    if (status) return status;
    statement_bind_int(statement, 1, batch->number);
    statement_bind_int(statement, 2, batch->created_ms);
    if (statement_next(statement, "read the batches", &status, err))
        *count = statement_int(statement, 0);
    statement_free(statement);
    return status;
}
