/* SQLite, and nothing of what is stored in it. The one door to sqlite3.h.
 *
 * Invariants
 *  1. Every failure becomes a message that names the file, what was being done and what to try, and
 *     an exit status: STATUS_TEMPORARY busy, STATUS_IO full, read-only or broken medium,
 *     STATUS_DATA damaged or no database, STATUS_NO_INPUT not to be opened.
 *  2. Opening for reading never writes, not even on a medium that cannot be written.
 *  3. Statements belong to their database and are freed before it is closed.
 *
 * Life cycle: database_open → database_execute, or database_prepare → bind → run or next → column,
 * again and again → statement_free → database_close. A new file that must appear whole is made in
 * memory: database_new → execute… → database_save → database_close.
 */
#ifndef PARALLAX_RESULTS_DATABASE_H
#define PARALLAX_RESULTS_DATABASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "harness/base/status.h"

struct database;
struct statement;

enum database_mode { DATABASE_READ, DATABASE_WRITE, DATABASE_CREATE };

/* CREATE opens what is there, or makes it. */
enum status database_open(struct database **out, const char *path, enum database_mode mode,
                          struct error *err);
/* An empty one in memory, in no transaction and with no journal; `path` is for messages only. What
 * is stored takes the memory that the file will take. */
enum status database_new(struct database **out, const char *path, struct error *err);
/* Writes a database of database_new to `path`, over what is there, and flushes it to the disk; who
 * opens it finds the write-ahead log switched on. What is left behind by a failure is for the
 * caller to remove. */
enum status database_save(const struct database *database, const char *path, struct error *err);
/* NULL is fine; an open transaction is rolled back, and the log of a configured writer is folded
 * into the file as far as no reader is in the way. */
void database_close(struct database *database);

/* Foreign keys; for a writer the write-ahead log too, with synchronous=FULL where `durable`, else
 * NORMAL. */
enum status database_configure(struct database *database, bool durable, struct error *err);
/* Puts a copy in memory in the place of the file: what is changed from now on is never stored. */
enum status database_detach(struct database *database, struct error *err);

/* Runs statements that return no rows. `doing` completes "could not …" in messages. */
enum status database_execute(struct database *database, const char *sql, const char *doing,
                             struct error *err);
/* The first column of the first row. */
enum status database_number(struct database *database, const char *sql, int64_t *value,
                            struct error *err);
bool database_in_transaction(const struct database *database);
/* Rolls back what is open; nothing to do is fine. */
void database_rollback(struct database *database);
/* Rows that the last statement changed. */
int64_t database_changes(const struct database *database);

/* `kept`: for a statement that lives as long as the database. */
enum status database_prepare(struct database *database, const char *sql, bool kept,
                             struct statement **out, struct error *err);
void statement_free(struct statement *statement); /* NULL is fine */

/* Parameters are numbered from 1. Text is not copied: it lives until the statement has run. NULL is
 * stored as NULL, and so is a count below zero, which means "not reported". */
void statement_bind_text(struct statement *statement, int parameter, const char *value);
void statement_bind_int(struct statement *statement, int parameter, int64_t value);
void statement_bind_count(struct statement *statement, int parameter, int64_t value);
void statement_bind_real(struct statement *statement, int parameter, double value);
void statement_bind_null(struct statement *statement, int parameter);

/* Runs a statement that returns no rows and makes it ready for the next values. */
enum status statement_run(struct statement *statement, const char *doing, struct error *err);
/* Steps to the next row; false at the end, and where `*status` is not OK, which a failure sets:
 *     while (statement_next(statement, "read the items", &status, err)) … */
bool statement_next(struct statement *statement, const char *doing, enum status *status,
                    struct error *err);
/* Makes a statement that was stepped ready for the next values before its end. */
void statement_reset(struct statement *statement);

/* Columns are numbered from 0; text lives until the next step. */
const char *statement_text(const struct statement *statement, int column); /* NULL for NULL */
size_t statement_bytes(const struct statement *statement, int column);     /* of that text */
int64_t statement_int(const struct statement *statement, int column);
int64_t statement_count(const struct statement *statement, int column); /* -1 for NULL */
double statement_real(const struct statement *statement, int column);   /* NaN for NULL */
bool statement_is_null(const struct statement *statement, int column);

#endif
