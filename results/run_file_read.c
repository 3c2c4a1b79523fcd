/* What came of a run, row by row, and what is wrong with its file. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judges/panel.h"
#include "results/run_file_private.h"

/* ---- reading ---- */

struct run_judge run_file_judge(const struct run_file *run)
{
    return run->judge;
}

enum status run_file_finished(struct run_file *run, uint8_t *bits, int64_t *count,
                              struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db, "SELECT number FROM trials WHERE state <> 'failed'", false, &statement, err);
    if (status) return status;
    int64_t planned = run_file_trial_count(run);
    *count = 0;
    while (statement_next(statement, "read the trials", &status, err)) {
        int64_t trial = statement_int(statement, 0);
        if (trial < 0 || trial >= planned) continue;
        bits[trial / 8] |= (uint8_t)(1U << (trial % 8));
        ++*count;
    }
    statement_free(statement);
    return status;
}

#define TRIAL_COLUMNS                                                                              \
    "SELECT number, state, text, reasoning, detail, served_model, fingerprint, finish_reason,"     \
    " input_tokens, output_tokens, picture_tokens, reasoning_tokens, asked_ms, duration_us,"       \
    " attempts FROM trials "

static enum status read_trial(struct run_file *run, struct statement *statement,
                              struct run_trial *trial, struct error *err)
{
    *trial = (struct run_trial){
        .number = statement_int(statement, 0),
        .text = statement_text(statement, 2),
        .reasoning = statement_text(statement, 3),
        .detail = statement_text(statement, 4),
        .served_model = statement_text(statement, 5),
        .fingerprint = statement_text(statement, 6),
        .finish_reason = statement_text(statement, 7),
        .text_length = statement_bytes(statement, 2),
        .input_tokens = statement_count(statement, 8),
        .output_tokens = statement_count(statement, 9),
        .picture_tokens = statement_count(statement, 10),
        .reasoning_tokens = statement_count(statement, 11),
        .asked_ms = statement_int(statement, 12),
        .duration_us = statement_int(statement, 13),
        .attempts = (int)statement_int(statement, 14),
    };
    if (trial->number < 0 || trial->number >= run_file_trial_count(run))
        return error_set(err, STATUS_DATA, "%s: trial %" PRId64 " is not planned", run->path,
                         trial->number);
    const char *word = statement_text(statement, 1);
    if (!trial_state_from_word(word, &trial->state) || trial->state == TRIAL_PENDING)
        return error_set(err, STATUS_DATA, "%s: trial %" PRId64 " has the unknown state \"%s\"",
                         run->path, trial->number, word);
    return STATUS_OK;
}

static enum status each_trial(struct run_file *run, struct statement *statement,
                              run_trial_callback *callback, void *context, struct error *err)
{
    enum status status = STATUS_OK;
    while (statement_next(statement, "read the trials", &status, err)) {
        struct run_trial trial;
        status = read_trial(run, statement, &trial, err);
        if (!status) status = callback(context, &trial, err);
    }
    return status;
}

enum status run_file_each_trial(struct run_file *run, run_trial_callback *callback, void *context,
                                struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db, TRIAL_COLUMNS "ORDER BY number", false, &statement, err);
    if (!status) status = each_trial(run, statement, callback, context, err);
    statement_free(statement);
    return status;
}

enum status run_file_get_trial(struct run_file *run, int64_t number, run_trial_callback *callback,
                               void *context, struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db, TRIAL_COLUMNS "WHERE number = ?1", false, &statement, err);
    if (!status) statement_bind_int(statement, 1, number);
    if (!status) status = each_trial(run, statement, callback, context, err);
    statement_free(statement);
    return status;
}

static enum status each_attempt(struct statement *statement, run_attempt_callback *callback,
                                void *context, struct error *err)
{
    enum status status = STATUS_OK;
    while (statement_next(statement, "read the attempts", &status, err)) {
        struct run_attempt attempt = {
            .number = (int)statement_int(statement, 0),
            .started_ms = statement_int(statement, 1),
            .duration_us = statement_int(statement, 2),
            .http_status = (int)statement_int(statement, 3),
            .request_bytes = statement_int(statement, 4),
            .reply_bytes = statement_int(statement, 5),
            .endpoint = statement_text(statement, 7),
            .request_id = statement_text(statement, 8),
            .error = statement_text(statement, 9),
            .limits = statement_text(statement, 11),
        };
        snprintf(attempt.request_sha256, sizeof attempt.request_sha256, "%s",
                 statement_text(statement, 6));
        status = callback(context, statement_int(statement, 10), &attempt, err);
    }
    return status;
}

#define ATTEMPT_COLUMNS                                                                            \
    "SELECT number, started_ms, duration_us, http_status, request_bytes, reply_bytes,"             \
    " request_sha256, endpoint, request_id, error, trial, limits FROM "

static enum status read_attempts(struct run_file *run, const char *sql,
                                 run_attempt_callback *callback, void *context, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(run->db, sql, false, &statement, err);
    if (!status) status = each_attempt(statement, callback, context, err);
    statement_free(statement);
    return status;
}

enum status run_file_each_attempt(struct run_file *run, run_attempt_callback *callback,
                                  void *context, struct error *err)
{
    return read_attempts(run, ATTEMPT_COLUMNS "attempts ORDER BY trial, rowid", callback, context,
                         err);
}

enum status run_file_each_abandoned(struct run_file *run, run_attempt_callback *callback,
                                    void *context, struct error *err)
{
    return read_attempts(run, ATTEMPT_COLUMNS "abandoned_attempts ORDER BY rowid", callback,
                         context, err);
}

static void read_reasons(const char *from, struct finding *finding)
{
    while (*from && finding->reason_count < FINDING_REASONS_MAX) {
        struct reason *reason = &finding->reasons[finding->reason_count];
        char *end = NULL;
        reason->start = (uint32_t)strtoul(from, &end, 10);
        if (*end != '-') return;
        reason->end = (uint32_t)strtoul(end + 1, &end, 10);
        if (*end != ' ') return;
        size_t length = strcspn(++end, "\n");
        size_t kept = length < sizeof reason->rule ? length : sizeof reason->rule - 1;
        memcpy(reason->rule, end, kept);
        reason->rule[kept] = '\0';
        finding->reason_count++;
        from = end + length;
        if (*from) from++;
    }
}

static enum tri column_tri(const struct statement *statement, int column)
{
    if (statement_is_null(statement, column)) return TRI_UNKNOWN;
    return statement_int(statement, column) ? TRI_YES : TRI_NO;
}

static enum status read_finding(struct run_file *run, struct statement *statement,
                                struct finding *finding, struct error *err)
{
    const char *unscored = statement_text(statement, 2);
    if (!verdict_from_word(statement_text(statement, 1), &finding->verdict) ||
        (unscored && !unscored_from_word(unscored, &finding->unscored)) ||
        !behaviour_from_word(statement_text(statement, 3), &finding->behaviour) ||
        !outcome_from_word(statement_text(statement, 4), &finding->outcome))
        return error_set(err, STATUS_DATA,
                         "%s: the finding on trial %" PRId64 " has a word that is not known",
                         run->path, statement_int(statement, 0));
    finding->r = (int)statement_count(statement, 5);
    finding->s = (int)statement_count(statement, 6);
    finding->e = (int)statement_count(statement, 7);
    finding->caution = column_tri(statement, 8);
    finding->unsafe_text = column_tri(statement, 9);
    finding->safe_completion = column_tri(statement, 10);
    finding->text_followed = column_tri(statement, 11);
    snprintf(finding->answer, sizeof finding->answer, "%s", statement_text(statement, 12));
    return STATUS_OK;
}

#define FINDING_COLUMNS                                                                            \
    "SELECT trial, verdict, unscored, behaviour, outcome, r, s, e, caution, unsafe_text,"          \
    " safe_completion, text_followed, answer"
#define OF_THE_JUDGE " FROM findings WHERE judge = ?1 ORDER BY trial"

enum status run_file_each_verdict(struct run_file *run, int64_t judge,
                                  run_finding_callback *callback, void *context, struct error *err)
{
    struct statement *statement = NULL;
    struct finding finding;
    finding_init(&finding);
    enum status status =
        database_prepare(run->db, FINDING_COLUMNS OF_THE_JUDGE, false, &statement, err);
    if (status) return status;
    statement_bind_int(statement, 1, judge);
    while (statement_next(statement, "read the findings", &status, err)) {
        finding.unscored = UNSCORED_NONE;
        status = read_finding(run, statement, &finding, err);
        if (!status) status = callback(context, statement_int(statement, 0), &finding, err);
    }
    statement_free(statement);
    return status;
}

/* With its reasons and its explanation. */
static enum status read_whole_finding(struct run_file *run, struct statement *statement,
                                      struct finding *finding, struct error *err)
{
    enum status status = read_finding(run, statement, finding, err);
    if (status) return status;
    read_reasons(statement_text(statement, 13), finding);
    const char *explanation = statement_text(statement, 14);
    if (explanation) finding->explanation = xstrdup(explanation);
    return STATUS_OK;
}

enum status run_file_each_finding(struct run_file *run, run_finding_callback *callback,
                                  void *context, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db, FINDING_COLUMNS ", reasons, explanation" OF_THE_JUDGE, false, &statement, err);
    if (status) return status;
    statement_bind_int(statement, 1, run->judge.number);
    while (statement_next(statement, "read the findings", &status, err)) {
        struct finding finding;
        finding_init(&finding);
        status = read_whole_finding(run, statement, &finding, err);
        if (!status) status = callback(context, statement_int(statement, 0), &finding, err);
        finding_release(&finding);
    }
    statement_free(statement);
    return status;
}

/* ---- several judges at once ---- */

enum status run_file_each_judge(struct run_file *run, run_judge_callback *callback, void *context,
                                struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db, "SELECT number, spec, version, digest FROM judges ORDER BY number", false,
        &statement, err);
    if (status) return status;
    while (statement_next(statement, "read the judges", &status, err)) {
        const struct run_judge judge = {.number = statement_int(statement, 0),
                                        .spec = statement_text(statement, 1),
                                        .version = statement_text(statement, 2),
                                        .digest = statement_text(statement, 3)};
        status = callback(context, &judge, err);
    }
    statement_free(statement);
    return status;
}

/* One judge's findings in trial order; `trial` is that of the row it stands at. */
struct finding_cursor {
    struct statement *statement;
    int64_t trial; /* INT64_MAX: behind the last */
};

static enum status cursor_step(struct finding_cursor *cursor, struct error *err)
{
    enum status status = STATUS_OK;
    bool more = statement_next(cursor->statement, "read the findings", &status, err);
    cursor->trial = more ? statement_int(cursor->statement, 0) : INT64_MAX;
    return status;
}

static enum status cursor_open(struct finding_cursor *cursor, struct run_file *run, int64_t judge,
                               struct error *err)
{
    enum status status =
        database_prepare(run->db, FINDING_COLUMNS ", reasons, explanation" OF_THE_JUDGE, false,
                         &cursor->statement, err);
    if (status) return status;
    statement_bind_int(cursor->statement, 1, judge);
    return cursor_step(cursor, err);
}

/* The rows of the cursors that stand at the lowest trial; those go on. */
static enum status take_ballot(struct run_file *run, struct finding_cursor *cursors, size_t count,
                               int64_t trial, run_ballot_callback *callback, void *context,
                               struct error *err)
{
    struct finding list[PANEL_MEMBERS_MAX];
    const struct finding *findings[PANEL_MEMBERS_MAX] = {NULL};
    enum status status = STATUS_OK;
    for (size_t i = 0; i < count; i++) finding_init(&list[i]);
    for (size_t i = 0; i < count && !status; i++) {
        if (cursors[i].trial != trial) continue;
        findings[i] = &list[i];
        status = read_whole_finding(run, cursors[i].statement, &list[i], err);
        if (!status) status = cursor_step(&cursors[i], err);
    }
    if (!status) status = callback(context, trial, findings, err);
    for (size_t i = 0; i < count; i++) finding_release(&list[i]);
    return status;
}

enum status run_file_each_ballot(struct run_file *run, const int64_t *judges, size_t count,
                                 run_ballot_callback *callback, void *context, struct error *err)
{
    struct finding_cursor cursors[PANEL_MEMBERS_MAX] = {{0}};
    enum status status = STATUS_OK;
    for (size_t i = 0; i < count && !status; i++)
        status = cursor_open(&cursors[i], run, judges[i], err);
    while (!status) {
        int64_t trial = INT64_MAX;
        for (size_t i = 0; i < count; i++)
            if (cursors[i].trial < trial) trial = cursors[i].trial;
        if (trial == INT64_MAX) break;
        status = take_ballot(run, cursors, count, trial, callback, context, err);
    }
    for (size_t i = 0; i < count; i++) statement_free(cursors[i].statement);
    return status;
}

enum status run_file_totals(struct run_file *run, struct run_totals *totals, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db,
        "SELECT * FROM (SELECT count(*) + (SELECT count(*) FROM endpoint_checks"
        " WHERE judge IS NULL)"
        " + (SELECT count(*) FROM abandoned_attempts),"
        " total(request_bytes), total(reply_bytes)"
        " FROM attempts WHERE endpoint IS NOT '" RUN_CACHE_ENDPOINT "') AS a,"
        " (SELECT total(input_tokens), total(output_tokens), total(picture_tokens) FROM trials"
        " WHERE number NOT IN (SELECT trial FROM attempts WHERE endpoint = '" RUN_CACHE_ENDPOINT
        "')) AS t, (SELECT count(*) FROM attempts WHERE endpoint = '" RUN_CACHE_ENDPOINT "')",
        false, &statement, err);
    if (status) return status;
    if (statement_next(statement, "read the attempts", &status, err))
        *totals = (struct run_totals){
            .attempts = statement_int(statement, 0),
            .request_bytes = statement_int(statement, 1),
            .reply_bytes = statement_int(statement, 2),
            .input_tokens = statement_int(statement, 3),
            .output_tokens = statement_int(statement, 4),
            .picture_tokens = statement_int(statement, 5),
            .cached = statement_int(statement, 6),
        };
    statement_free(statement);
    return status;
}

/* ---- checking ---- */

/* Adds a problem for every row of a query whose first column is text. */
static enum status check_rows(struct run_file *run, const char *sql, const char *what,
                              struct problems *problems, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(run->db, sql, false, &statement, err);
    if (status) return status;
    while (statement_next(statement, "check", &status, err)) {
        const char *value = statement_text(statement, 0);
        if (value && strcmp(value, "ok") == 0) continue;
        problems_add(problems, "%s: %s%s", run->path, what, value ? value : "");
    }
    statement_free(statement);
    return status;
}

enum status run_file_check(struct run_file *run, struct problems *problems, struct error *err)
{
    char planned[128];
    snprintf(planned, sizeof planned,
             "SELECT CAST(number AS TEXT) FROM trials WHERE number < 0 OR number >= %" PRId64
             " ORDER BY number",
             run_file_trial_count(run));
    enum status status = check_rows(run, "PRAGMA integrity_check", "damaged: ", problems, err);
    if (!status)
        status = check_rows(run,
                            "SELECT \"table\" || ' row ' || coalesce(rowid, '?')"
                            " FROM pragma_foreign_key_check",
                            "refers to what is not there: ", problems, err);
    if (!status) status = check_rows(run, planned, "not planned: trial ", problems, err);
    if (!status)
        status = check_rows(run,
                            "SELECT CAST(trial AS TEXT) FROM findings JOIN trials ON"
                            " number = trial WHERE state IN ('empty', 'wrong_model',"
                            " 'item_rejected', 'failed') ORDER BY trial",
                            "a finding on a trial that has no answer: trial ", problems, err);
    return status;
}
