/* What happens to a run: replies with their attempts, judges and their findings. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "results/run_file_private.h"

enum status run_file_begin(struct run_file *run, struct error *err)
{
    if (!run->writable)
        return error_set(err, STATUS_INTERNAL, "%s: was opened for reading", run->path);
    run->broken.status = STATUS_OK;
    return database_execute(run->db, "BEGIN IMMEDIATE", "begin", err);
}

enum status run_file_broken(struct run_file *run, enum status status, const struct error *err)
{
    if (status && !run->broken.status) {
        if (err) run->broken = *err;
        run->broken.status = status;
    }
    return status;
}

enum status run_file_commit(struct run_file *run, struct error *err)
{
    if (run->broken.status) {
        database_rollback(run->db);
        enum status status = error_set(err, run->broken.status, "%s", run->broken.message);
        run->broken.status = STATUS_OK;
        return status;
    }
    enum status status = database_execute(run->db, "COMMIT", "commit", err);
    if (status) database_rollback(run->db);
    return status;
}

void run_file_abandon(struct run_file *run)
{
    database_rollback(run->db);
    run->broken.status = STATUS_OK;
}

static enum status store_attempt(struct statement *statement, int64_t trial,
                                 const struct run_attempt *attempt, struct error *err)
{
    statement_bind_int(statement, 1, trial);
    statement_bind_int(statement, 2, attempt->number);
    statement_bind_int(statement, 3, attempt->started_ms);
    statement_bind_int(statement, 4, attempt->duration_us);
    statement_bind_int(statement, 5, attempt->http_status);
    statement_bind_int(statement, 6, attempt->request_bytes);
    statement_bind_int(statement, 7, attempt->reply_bytes);
    statement_bind_text(statement, 8, attempt->request_sha256);
    statement_bind_text(statement, 9, attempt->endpoint);
    statement_bind_text(statement, 10, attempt->request_id);
    statement_bind_text(statement, 11, attempt->error);
    statement_bind_text(statement, 12, attempt->limits);
    return statement_run(statement, "store an attempt", err);
}

static enum status put_attempt(struct run_file *run, int64_t trial,
                               const struct run_attempt *attempt, struct error *err)
{
    if (!run->put_attempt) {
        enum status status = database_prepare(
            run->db,
            "INSERT INTO attempts VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)", true,
            &run->put_attempt, err);
        if (status) return status;
    }
    return store_attempt(run->put_attempt, trial, attempt, err);
}

enum status run_file_put_abandoned(struct run_file *run, int64_t trial,
                                   const struct run_attempt *attempt, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(run->db,
                                          "INSERT INTO abandoned_attempts VALUES"
                                          " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                                          false, &statement, err);
    if (!status) status = store_attempt(statement, trial, attempt, err);
    statement_free(statement);
    return status ? run_file_broken(run, status, err) : STATUS_OK;
}

static enum status put_trial(struct run_file *run, const struct run_reply *given, struct error *err)
{
    if (!run->put_trial) {
        enum status status = database_prepare(
            run->db,
            "INSERT INTO trials VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,"
            " ?14, ?15) ON CONFLICT (number) DO UPDATE SET state = excluded.state,"
            " text = excluded.text, reasoning = excluded.reasoning, detail = excluded.detail,"
            " served_model = excluded.served_model, fingerprint = excluded.fingerprint,"
            " finish_reason = excluded.finish_reason, input_tokens = excluded.input_tokens,"
            " output_tokens = excluded.output_tokens, picture_tokens = excluded.picture_tokens,"
            " reasoning_tokens = excluded.reasoning_tokens, asked_ms = excluded.asked_ms,"
            " duration_us = excluded.duration_us, attempts = attempts + excluded.attempts"
            " WHERE state = 'failed'",
            true, &run->put_trial, err);
        if (status) return status;
    }
    const struct reply *reply = given->reply;
    struct statement *statement = run->put_trial;
    statement_bind_int(statement, 1, given->trial);
    statement_bind_text(statement, 2, trial_state_word(reply->state));
    statement_bind_text(statement, 3, reply->text ? reply->text : "");
    statement_bind_text(statement, 4, reply->reasoning);
    statement_bind_text(statement, 5, reply->detail);
    statement_bind_text(statement, 6, reply->served_model);
    statement_bind_text(statement, 7, reply->fingerprint);
    statement_bind_text(statement, 8, reply->finish_reason);
    statement_bind_count(statement, 9, reply->input_tokens);
    statement_bind_count(statement, 10, reply->output_tokens);
    statement_bind_count(statement, 11, reply->picture_tokens);
    statement_bind_count(statement, 12, reply->reasoning_tokens);
    statement_bind_int(statement, 13, given->asked_ms);
    statement_bind_int(statement, 14, given->duration_us);
    statement_bind_int(statement, 15, (int64_t)given->attempt_count);
    return statement_run(statement, "store a reply", err);
}

enum status run_file_put_reply(struct run_file *run, const struct run_reply *reply,
                               struct error *err)
{
    enum status status = STATUS_OK;
    if (reply->trial < 0 || reply->trial >= run_file_trial_count(run) ||
        reply->reply->state == TRIAL_PENDING)
        status = error_set(err, STATUS_INTERNAL, "%s: trial %" PRId64 " cannot be stored as \"%s\"",
                           run->path, reply->trial, trial_state_word(reply->reply->state));
    if (!status) status = put_trial(run, reply, err);
    if (!status && database_changes(run->db) == 0)
        status = error_set(err, STATUS_INTERNAL, "%s: trial %" PRId64 " has its reply already",
                           run->path, reply->trial);
    for (size_t i = 0; !status && i < reply->attempt_count; i++)
        status = put_attempt(run, reply->trial, &reply->attempts[i], err);
    return run_file_broken(run, status, err);
}

static enum status insert_judge(struct run_file *run, const char *spec, const char *version,
                                const char *digest, struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db,
                         "INSERT INTO judges (spec, version, digest) VALUES (?1, ?2, ?3)"
                         " ON CONFLICT (spec, digest) DO UPDATE SET version = excluded."
                         "version",
                         false, &statement, err);
    if (status) return status;
    statement_bind_text(statement, 1, spec);
    statement_bind_text(statement, 2, version);
    statement_bind_text(statement, 3, digest);
    status = statement_run(statement, "store the judge", err);
    statement_free(statement);
    return status;
}

static enum status judge_number(struct run_file *run, const char *spec, const char *digest,
                                int64_t *judge, struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db, "SELECT number FROM judges WHERE spec = ?1 AND digest = ?2",
                         false, &statement, err);
    if (status) return status;
    statement_bind_text(statement, 1, spec);
    statement_bind_text(statement, 2, digest);
    if (statement_next(statement, "read the judge", &status, err))
        *judge = statement_int(statement, 0);
    statement_free(statement);
    return status;
}

static enum status make_current(struct run_file *run, int64_t judge, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db, "INSERT OR REPLACE INTO settings VALUES (?1, ?2)", false, &statement, err);
    if (!status) status = run_contents_put_number(statement, "judge", (uint64_t)judge, err);
    statement_free(statement);
    return status;
}

enum status run_file_add_judge(struct run_file *run, const char *spec, const char *version,
                               const char *digest, int64_t *judge, struct error *err)
{
    enum status status = insert_judge(run, spec, version, digest, err);
    if (!status) status = judge_number(run, spec, digest, judge, err);
    return run_file_broken(run, status, err);
}

enum status run_file_put_judge(struct run_file *run, const char *spec, const char *version,
                               const char *digest, int64_t *judge, struct error *err)
{
    enum status status = run_file_add_judge(run, spec, version, digest, judge, err);
    if (!status) status = make_current(run, *judge, err);
    if (status) return run_file_broken(run, status, err);
    run->judge = (struct run_judge){
        .number = *judge,
        .spec = arena_strdup(&run->arena, spec),
        .version = arena_strdup(&run->arena, version),
        .digest = arena_strdup(&run->arena, digest),
    };
    return STATUS_OK;
}

enum { REASONS_BYTES = FINDING_REASONS_MAX * 96 };

/* One line a reason: "START-END RULE". */
static void write_reasons(const struct finding *finding, char out[REASONS_BYTES])
{
    char *to = out;
    *to = '\0';
    for (size_t i = 0; i < finding->reason_count && i < FINDING_REASONS_MAX; i++) {
        const struct reason *reason = &finding->reasons[i];
        to += snprintf(to, 96, "%s%" PRIu32 "-%" PRIu32 " %.63s", i ? "\n" : "", reason->start,
                       reason->end, reason->rule);
    }
}

static void bind_tri(struct statement *statement, int parameter, enum tri value)
{
    statement_bind_count(statement, parameter, value == TRI_UNKNOWN ? -1 : value == TRI_YES);
}

static enum status prepare_put_finding(struct run_file *run, struct error *err)
{
    if (run->put_finding) return STATUS_OK;
    return database_prepare(
        run->db,
        "INSERT OR REPLACE INTO findings VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
        " ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        true, &run->put_finding, err);
}

enum status run_file_put_finding(struct run_file *run, int64_t judge, int64_t trial,
                                 const struct finding *finding, struct error *err)
{
    enum status status = prepare_put_finding(run, err);
    if (status) return run_file_broken(run, status, err);
    char reasons[REASONS_BYTES];
    write_reasons(finding, reasons);
    bool unscored = finding->unscored != UNSCORED_NONE;
    struct statement *statement = run->put_finding;
    statement_bind_int(statement, 1, judge);
    statement_bind_int(statement, 2, trial);
    statement_bind_text(statement, 3, verdict_word(finding->verdict));
    statement_bind_text(statement, 4, unscored ? unscored_word(finding->unscored) : NULL);
    statement_bind_text(statement, 5, behaviour_word(finding->behaviour));
    statement_bind_text(statement, 6, outcome_word(finding->outcome));
    statement_bind_count(statement, 7, finding->r);
    statement_bind_count(statement, 8, finding->s);
    statement_bind_count(statement, 9, finding->e);
    bind_tri(statement, 10, finding->caution);
    bind_tri(statement, 11, finding->unsafe_text);
    bind_tri(statement, 12, finding->safe_completion);
    bind_tri(statement, 13, finding->text_followed);
    statement_bind_text(statement, 14, finding->answer);
    statement_bind_text(statement, 15, reasons);
    statement_bind_text(statement, 16, finding->explanation);
    return run_file_broken(run, statement_run(statement, "store a finding", err), err);
}
