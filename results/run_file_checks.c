/* The checks of endpoints. See run_file_checks.h. */
#include "results/run_file_checks.h"

#include "results/run_file_private.h"

static void statement_bind_judge(struct statement *statement, int parameter, int64_t judge)
{
    if (judge)
        statement_bind_int(statement, parameter, judge);
    else
        statement_bind_null(statement, parameter);
}

enum status run_file_put_check(struct run_file *run, const struct run_check *check,
                               struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db, "INSERT INTO endpoint_checks VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        false, &statement, err);
    if (!status) {
        statement_bind_int(statement, 1, check->round);
        statement_bind_int(statement, 2, check->question);
        statement_bind_text(statement, 3, check->endpoint);
        statement_bind_int(statement, 4, check->asked_ms);
        statement_bind_text(statement, 5, trial_state_word(check->state));
        statement_bind_text(statement, 6, check->text);
        statement_bind_text(statement, 7, check->served_model);
        statement_bind_text(statement, 8, check->fingerprint);
        statement_bind_text(statement, 9, check->detail);
        statement_bind_judge(statement, 10, check->judge);
        status = statement_run(statement, "store a check of an endpoint", err);
    }
    statement_free(statement);
    return status ? run_file_broken(run, status, err) : STATUS_OK;
}

static enum status each_check(struct run_file *run, struct statement *statement,
                              run_check_callback *callback, void *context, struct error *err)
{
    enum status status = STATUS_OK;
    while (statement_next(statement, "read the checks of endpoints", &status, err)) {
        struct run_check check = {
            .round = statement_int(statement, 0),
            .question = (int)statement_int(statement, 1),
            .endpoint = statement_text(statement, 2),
            .asked_ms = statement_int(statement, 3),
            .text = statement_text(statement, 5),
            .served_model = statement_text(statement, 6),
            .fingerprint = statement_text(statement, 7),
            .detail = statement_text(statement, 8),
            .judge = statement_int(statement, 9),
        };
        if (!trial_state_from_word(statement_text(statement, 4), &check.state))
            return error_set(err, STATUS_DATA, "%s: a check of an endpoint has no known state",
                             run->path);
        if ((status = callback(context, &check, err))) return status;
    }
    return status;
}

enum status run_file_each_check(struct run_file *run, int64_t judge, run_check_callback *callback,
                                void *context, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db,
        "SELECT round, question, endpoint, asked_ms, state, text, served_model, fingerprint,"
        " detail, judge FROM endpoint_checks WHERE judge IS ?1 ORDER BY round, question, rowid",
        false, &statement, err);
    if (!status) statement_bind_judge(statement, 1, judge);
    if (!status) status = each_check(run, statement, callback, context, err);
    statement_free(statement);
    return status;
}
