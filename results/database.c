/* SQLite behind a door: opening, statements, and errors that say what to do. */
#include "results/database.h"

#include <limits.h>
#include <math.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/memory.h"
#include "harness/base/text.h"

enum { BUSY_TIMEOUT_MS = 5000 };

struct database {
    sqlite3 *handle;
    char *path;
    bool writable;
    bool logs; /* this connection switched the log on, and folds it in when it closes */
};

struct statement {
    sqlite3_stmt *handle;
    struct database *database;
};

/* What SQLite reports, as a message with the file's name and as an exit status. */
static enum status failed(const struct database *database, const char *doing, struct error *err)
{
    const char *path = database->path, *why = sqlite3_errmsg(database->handle);
    switch (sqlite3_errcode(database->handle) & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(err, STATUS_TEMPORARY,
                         "%s: could not %s: another process is using the file; try again", path,
                         doing);
    case SQLITE_FULL:
        return error_set(err, STATUS_IO,
                         "%s: could not %s: the disk is full; free some space and run again, what "
                         "was finished is stored",
                         path, doing);
    case SQLITE_NOTADB: return error_set(err, STATUS_DATA, "%s: is not a database", path);
    case SQLITE_CORRUPT:
        return error_set(err, STATUS_DATA, "%s: cannot %s: the file is damaged: %s", path, doing,
                         why);
    case SQLITE_CANTOPEN:
        return error_set(err, STATUS_NO_INPUT, "%s: could not %s: %s", path, doing, why);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return error_set(err, STATUS_IO, "%s: cannot %s: the file may not be written", path, doing);
    default: {
        int system = sqlite3_system_errno(database->handle);
        return error_set(err, STATUS_IO, "%s: could not %s: %s (SQLite %d%s%s)", path, doing, why,
                         sqlite3_extended_errcode(database->handle), system ? ", " : "",
                         system ? strerror(system) : "");
    }
    }
}

/* ---- opening ---- */

static enum status open_handle(struct database *database, const char *name, int flags,
                               struct error *err)
{
    int code = sqlite3_open_v2(name, &database->handle, flags | SQLITE_OPEN_NOMUTEX, NULL);
    if (code != SQLITE_OK) return failed(database, "open", err);
    sqlite3_busy_timeout(database->handle, BUSY_TIMEOUT_MS);
    return STATUS_OK;
}

/* `file:` with every byte that a URI reads otherwise spelled out. */
static void immutable_uri(struct text *uri, const char *path)
{
    text_puts(uri, "file:");
    for (const char *from = path; *from; from++) {
        if (strchr("%?#", *from))
            text_printf(uri, "%%%02X", (unsigned)*from);
        else
            text_putc(uri, *from);
    }
    text_puts(uri, "?immutable=1");
}

/* On a medium that cannot be written SQLite cannot make the shared-memory file of the log: there
 * the file is taken as it stands. */
static enum status open_immutable(struct database *database, struct error *err)
{
    sqlite3_close(database->handle);
    database->handle = NULL;
    struct text uri;
    text_init(&uri, 0); /* a path is at most three times as long */
    immutable_uri(&uri, database->path);
    enum status status =
        open_handle(database, uri.data, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, err);
    text_release(&uri);
    return status;
}

static enum status open_for_reading(struct database *database, struct error *err)
{
    enum status status = open_handle(database, database->path, SQLITE_OPEN_READONLY, err);
    if (status) return status;
    int64_t version = 0;
    status = database_number(database, "PRAGMA schema_version", &version, err);
    int code = sqlite3_errcode(database->handle) & 0xff;
    if (status && (code == SQLITE_CANTOPEN || code == SQLITE_READONLY))
        status = open_immutable(database, err);
    return status;
}

enum status database_open(struct database **out, const char *path, enum database_mode mode,
                          struct error *err)
{
    struct database *database = xcalloc(1, sizeof *database);
    database->path = xstrdup(path);
    database->writable = mode != DATABASE_READ;
    enum status status = STATUS_OK;
    switch (mode) {
    case DATABASE_READ: status = open_for_reading(database, err); break;
    case DATABASE_WRITE: status = open_handle(database, path, SQLITE_OPEN_READWRITE, err); break;
    case DATABASE_CREATE:
        status = open_handle(database, path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, err);
        break;
    }
    *out = database;
    if (!status) return STATUS_OK;
    database_close(database);
    *out = NULL;
    return status;
}

enum status database_new(struct database **out, const char *path, struct error *err)
{
    struct database *database = xcalloc(1, sizeof *database);
    database->path = xstrdup(path);
    /* The file system of SQLite that keeps a file in one piece of memory; a name without a slash is
     * nobody else's. */
    int code =
        sqlite3_open_v2("new", &database->handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, "memdb");
    enum status status = code == SQLITE_OK ? STATUS_OK : failed(database, "open", err);
    if (!status)
        status = database_execute(
            database, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-64",
            "configure", err);
    *out = database;
    if (!status) return STATUS_OK;
    database_close(database);
    *out = NULL;
    return status;
}

enum status database_save(const struct database *database, const char *path, struct error *err)
{
    /* Bytes 18 and 19 of a database say by which version of the format it is written and read: 1
     * with a journal, 2 with a log (sqlite.org/fileformat2.html, 1.3.3). */
    enum { WRITE_VERSION = 18, READ_VERSION = 19, VERSION_OF_THE_LOG = 2 };
    sqlite3_int64 size = 0;
    unsigned char *image =
        sqlite3_serialize(database->handle, "main", &size, SQLITE_SERIALIZE_NOCOPY);
    if (!image || size <= READ_VERSION)
        return error_set(err, STATUS_INTERNAL, "%s: could not create: no image of the database",
                         path);
    image[WRITE_VERSION] = image[READ_VERSION] = VERSION_OF_THE_LOG;
    return file_write_flushed(path, (const char *)image, (size_t)size, err);
}

void database_close(struct database *database)
{
    if (!database) return;
    database_rollback(database);
    /* One file is easier to copy than three; when a reader is in the way, the next close does it */
    if (database->handle && database->logs)
        sqlite3_exec(database->handle, "PRAGMA journal_mode=DELETE", NULL, NULL, NULL);
    sqlite3_close(database->handle);
    free(database->path);
    free(database);
}

enum status database_configure(struct database *database, bool durable, struct error *err)
{
    /* Half of SQLite's own cache: rows are added at the end, and read once in order. */
    enum status status = database_execute(
        database, "PRAGMA foreign_keys=ON; PRAGMA cache_size=-1024", "configure", err);
    if (status || !database->writable) return status;
    status = database_execute(database, "PRAGMA journal_mode=WAL", "switch to the log", err);
    if (status) return status;
    database->logs = true;
    return database_execute(database,
                            durable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL",
                            "configure", err);
}

enum status database_detach(struct database *database, struct error *err)
{
    sqlite3 *copy = NULL;
    int code =
        sqlite3_open_v2(":memory:", &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
    sqlite3_backup *backup =
        code == SQLITE_OK ? sqlite3_backup_init(copy, "main", database->handle, "main") : NULL;
    if (backup) {
        sqlite3_backup_step(backup, -1);
        code = sqlite3_backup_finish(backup);
    }
    if (!backup || code != SQLITE_OK) {
        enum status status = error_set(err, STATUS_IO, "%s: could not copy into memory: %s",
                                       database->path, sqlite3_errmsg(copy));
        sqlite3_close(copy);
        return status;
    }
    sqlite3_close(database->handle);
    database->handle = copy;
    database->writable = database->logs = false;
    return STATUS_OK;
}

/* ---- whole statements ---- */

enum status database_execute(struct database *database, const char *sql, const char *doing,
                             struct error *err)
{
    if (sqlite3_exec(database->handle, sql, NULL, NULL, NULL) == SQLITE_OK) return STATUS_OK;
    return failed(database, doing, err);
}

enum status database_number(struct database *database, const char *sql, int64_t *value,
                            struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(database, sql, false, &statement, err);
    if (!statement) return status;
    if (statement_next(statement, "read", &status, err)) *value = statement_int(statement, 0);
    statement_free(statement);
    return status;
}

bool database_in_transaction(const struct database *database)
{
    return database->handle && !sqlite3_get_autocommit(database->handle);
}

void database_rollback(struct database *database)
{
    if (database_in_transaction(database))
        sqlite3_exec(database->handle, "ROLLBACK", NULL, NULL, NULL);
}

int64_t database_changes(const struct database *database)
{
    return sqlite3_changes(database->handle);
}

/* ---- prepared statements ---- */

enum status database_prepare(struct database *database, const char *sql, bool kept,
                             struct statement **out, struct error *err)
{
    *out = NULL;
    sqlite3_stmt *handle = NULL;
    unsigned flags = kept ? SQLITE_PREPARE_PERSISTENT : 0;
    if (sqlite3_prepare_v3(database->handle, sql, -1, flags, &handle, NULL) != SQLITE_OK)
        return failed(database, "read the tables", err);
    struct statement *statement = xmalloc(sizeof *statement);
    *statement = (struct statement){handle, database};
    *out = statement;
    return STATUS_OK;
}

void statement_free(struct statement *statement)
{
    if (!statement) return;
    sqlite3_finalize(statement->handle);
    free(statement);
}

void statement_bind_text(struct statement *statement, int parameter, const char *value)
{
    if (value)
        sqlite3_bind_text(statement->handle, parameter, value, -1, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement->handle, parameter);
}

void statement_bind_int(struct statement *statement, int parameter, int64_t value)
{
    sqlite3_bind_int64(statement->handle, parameter, value);
}

void statement_bind_count(struct statement *statement, int parameter, int64_t value)
{
    if (value >= 0)
        sqlite3_bind_int64(statement->handle, parameter, value);
    else
        sqlite3_bind_null(statement->handle, parameter);
}

void statement_bind_real(struct statement *statement, int parameter, double value)
{
    sqlite3_bind_double(statement->handle, parameter, value); /* NaN becomes NULL */
}

void statement_bind_null(struct statement *statement, int parameter)
{
    sqlite3_bind_null(statement->handle, parameter);
}

enum status statement_run(struct statement *statement, const char *doing, struct error *err)
{
    enum status status = STATUS_OK;
    if (sqlite3_step(statement->handle) != SQLITE_DONE)
        status = failed(statement->database, doing, err);
    sqlite3_reset(statement->handle);
    return status;
}

bool statement_next(struct statement *statement, const char *doing, enum status *status,
                    struct error *err)
{
    if (*status) return false;
    int code = sqlite3_step(statement->handle);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) *status = failed(statement->database, doing, err);
    return false;
}

void statement_reset(struct statement *statement)
{
    sqlite3_reset(statement->handle);
}

const char *statement_text(const struct statement *statement, int column)
{
    return (const char *)sqlite3_column_text(statement->handle, column);
}

size_t statement_bytes(const struct statement *statement, int column)
{
    return (size_t)sqlite3_column_bytes(statement->handle, column);
}

int64_t statement_int(const struct statement *statement, int column)
{
    return sqlite3_column_int64(statement->handle, column);
}

int64_t statement_count(const struct statement *statement, int column)
{
    return statement_is_null(statement, column) ? -1 : statement_int(statement, column);
}

double statement_real(const struct statement *statement, int column)
{
    if (statement_is_null(statement, column)) return NAN;
    return sqlite3_column_double(statement->handle, column);
}

bool statement_is_null(const struct statement *statement, int column)
{
    return sqlite3_column_type(statement->handle, column) == SQLITE_NULL;
}
