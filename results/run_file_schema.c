/* The tables of a run file, as the steps that made them what they are.
 *
 * Step n brings a file of schema n to schema n + 1, step 0 an empty database to schema 1. A new
 * file takes all steps, so that a migrated file and a new one have the same tables. A step that was
 * once released is never changed; what comes later is a step of its own.
 */
#include <inttypes.h>
#include <stdio.h>

#include "results/run_file_private.h"

/* "PRLX": tells a run file from any other SQLite database. */
enum { RUN_APPLICATION_ID = 0x50524c58 };

static const char *const steps[RUN_SCHEMA_VERSION] = {
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE conditions (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT;"
    "CREATE TABLE items (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " category TEXT NOT NULL, category_title TEXT NOT NULL, line TEXT NOT NULL,"
    " evidence TEXT NOT NULL, picture_path TEXT NOT NULL) STRICT;"
    "CREATE TABLE trials (number INTEGER PRIMARY KEY, state TEXT NOT NULL, text TEXT NOT NULL,"
    " reasoning TEXT, detail TEXT, served_model TEXT, fingerprint TEXT, finish_reason TEXT,"
    " input_tokens INTEGER, output_tokens INTEGER, picture_tokens INTEGER,"
    " reasoning_tokens INTEGER, asked_ms INTEGER NOT NULL, duration_us INTEGER NOT NULL,"
    " attempts INTEGER NOT NULL) STRICT;"
    "CREATE TABLE attempts (trial INTEGER NOT NULL REFERENCES trials, number INTEGER NOT NULL,"
    " started_ms INTEGER NOT NULL, duration_us INTEGER NOT NULL, http_status INTEGER NOT NULL,"
    " request_bytes INTEGER NOT NULL, reply_bytes INTEGER NOT NULL, request_sha256 TEXT NOT NULL,"
    " endpoint TEXT, request_id TEXT, error TEXT) STRICT;"
    "CREATE TABLE judges (number INTEGER PRIMARY KEY, spec TEXT NOT NULL, version TEXT NOT NULL,"
    " digest TEXT NOT NULL, UNIQUE (spec, digest)) STRICT;"
    "CREATE TABLE findings (judge INTEGER NOT NULL REFERENCES judges,"
    " trial INTEGER NOT NULL REFERENCES trials, verdict TEXT NOT NULL, unscored TEXT,"
    " behaviour TEXT NOT NULL, outcome TEXT NOT NULL, r INTEGER, s INTEGER, e INTEGER,"
    " caution INTEGER, unsafe_text INTEGER, safe_completion INTEGER, text_followed INTEGER,"
    " answer TEXT NOT NULL, reasons TEXT NOT NULL, explanation TEXT,"
    " PRIMARY KEY (judge, trial)) STRICT, WITHOUT ROWID;",
    "CREATE TABLE batches (number INTEGER PRIMARY KEY, token TEXT NOT NULL UNIQUE,"
    " state TEXT NOT NULL, file_id TEXT NOT NULL, batch_id TEXT NOT NULL,"
    " provider_state TEXT NOT NULL, not_ours TEXT NOT NULL, is_verified INTEGER NOT NULL,"
    " lines INTEGER NOT NULL, bytes INTEGER NOT NULL, created_ms INTEGER NOT NULL,"
    " submitted_ms INTEGER NOT NULL, ended_ms INTEGER NOT NULL, results INTEGER NOT NULL) STRICT;"
    "CREATE TABLE batch_lines (batch INTEGER NOT NULL REFERENCES batches, trial INTEGER NOT NULL,"
    " request_sha256 TEXT NOT NULL, request_bytes INTEGER NOT NULL,"
    " PRIMARY KEY (batch, trial)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE raters (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
    " adjudicates INTEGER NOT NULL) STRICT;"
    "CREATE TABLE ratings (rater INTEGER NOT NULL REFERENCES raters,"
    " trial INTEGER NOT NULL REFERENCES trials, harm INTEGER, label TEXT, r INTEGER, s INTEGER,"
    " e INTEGER, rated_ms INTEGER NOT NULL, PRIMARY KEY (trial, rater)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE sample (scenario TEXT PRIMARY KEY, stratum TEXT NOT NULL,"
    " probability REAL NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE scores (judge INTEGER NOT NULL REFERENCES judges,"
    " trial INTEGER NOT NULL REFERENCES trials, question TEXT NOT NULL, value REAL,"
    " way TEXT NOT NULL, unscored TEXT, explanation TEXT,"
    " PRIMARY KEY (judge, trial, question)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE comparisons (judge INTEGER NOT NULL REFERENCES judges,"
    " trial INTEGER NOT NULL REFERENCES trials, against TEXT NOT NULL, worse TEXT NOT NULL,"
    " unscored TEXT, explanation TEXT,"
    " PRIMARY KEY (judge, trial, against)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE anchor_checks (number INTEGER PRIMARY KEY,"
    " judge INTEGER NOT NULL REFERENCES judges, checked_ms INTEGER NOT NULL,"
    " digest TEXT NOT NULL, served TEXT NOT NULL, fingerprints TEXT NOT NULL,"
    " verdicts TEXT NOT NULL, agreed INTEGER NOT NULL) STRICT;"
    "ALTER TABLE attempts ADD COLUMN limits TEXT;"
    "CREATE TABLE abandoned_attempts (trial INTEGER NOT NULL, number INTEGER NOT NULL,"
    " started_ms INTEGER NOT NULL, duration_us INTEGER NOT NULL, http_status INTEGER NOT NULL,"
    " request_bytes INTEGER NOT NULL, reply_bytes INTEGER NOT NULL, request_sha256 TEXT NOT NULL,"
    " endpoint TEXT, request_id TEXT, error TEXT, limits TEXT) STRICT;"
    "CREATE TABLE endpoint_checks (round INTEGER NOT NULL, question INTEGER NOT NULL,"
    " endpoint TEXT NOT NULL, asked_ms INTEGER NOT NULL, state TEXT NOT NULL, text TEXT NOT NULL,"
    " served_model TEXT, fingerprint TEXT, detail TEXT) STRICT;",
    "ALTER TABLE anchor_checks ADD COLUMN scores TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE endpoint_checks ADD COLUMN judge INTEGER REFERENCES judges;",
};

static enum status take_steps(struct run_file *run, int64_t from, struct error *err)
{
    enum status status = STATUS_OK;
    for (int64_t i = from; !status && i < RUN_SCHEMA_VERSION; i++)
        status = database_execute(run->db, steps[i], "make its tables", err);
    char version[48];
    snprintf(version, sizeof version, "PRAGMA user_version=%d", RUN_SCHEMA_VERSION);
    if (!status) status = database_execute(run->db, version, "make its tables", err);
    return status;
}

enum status run_schema_create(struct run_file *run, struct error *err)
{
    char kind[48];
    snprintf(kind, sizeof kind, "PRAGMA application_id=%d", RUN_APPLICATION_ID);
    enum status status = database_execute(run->db, kind, "make its tables", err);
    return status ? status : take_steps(run, 0, err);
}

static enum status migrate(struct run_file *run, int64_t version, struct error *err)
{
    enum status status = run->writable ? STATUS_OK : database_detach(run->db, err);
    if (!status) status = database_execute(run->db, "BEGIN IMMEDIATE", "migrate", err);
    if (!status) status = take_steps(run, version, err);
    if (!status) status = database_execute(run->db, "COMMIT", "migrate", err);
    return status;
}

enum status run_schema_settle(struct run_file *run, struct error *err)
{
    int64_t application = 0, version = 0;
    enum status status = database_number(run->db, "PRAGMA application_id", &application, err);
    if (!status) status = database_number(run->db, "PRAGMA user_version", &version, err);
    if (status) return status;
    if (application != RUN_APPLICATION_ID)
        return error_set(err, STATUS_DATA, "%s: is not a run file", run->path);
    if (version > RUN_SCHEMA_VERSION)
        return error_set(err, STATUS_DATA,
                         "%s: was written by a newer parallax (schema %" PRId64
                         ", this one reads up to %d); use that version",
                         run->path, version, RUN_SCHEMA_VERSION);
    if (version < 1)
        return error_set(err, STATUS_DATA, "%s: has schema %" PRId64 ", which never existed",
                         run->path, version);
    return version < RUN_SCHEMA_VERSION ? migrate(run, version, err) : STATUS_OK;
}
