/* The run file: everything a run was made of and everything that came back, in one SQLite database.
 *
 * This is the only file that includes sqlite3.h. It knows tables and transactions and nothing of
 * measures: the roll-up reads through the callbacks below. Words of states, verdicts and outcomes
 * are stored as words, so that a file can be read with the sqlite3 shell in five years.
 */
#include "results/run_file.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "harness/base/json.h"

/* "PRLX": tells a run file from any other SQLite database. */
enum { RUN_APPLICATION_ID = 0x50524c58, BUSY_TIMEOUT_MS = 5000 };

struct id_entry {
    const char *id;
    size_t item;
};

struct run_file {
    sqlite3 *db;
    char *path, *lock_path;
    int lock_fd; /* -1 for a reader */
    bool writable;
    struct error broken; /* the first failed put since begin; status OK when there was none */
    struct arena arena;
    struct run_settings settings;
    int64_t condition_index[CONDITION_COUNT]; /* -1 where the run does not have it */
    struct run_item *items;
    struct id_entry *by_id; /* sorted */
    const char **ids;
    size_t item_count;
    struct run_judge judge;
    const char *positions; /* as stored; NULL in a run that is no shard */
    sqlite3_stmt *put_trial, *put_attempt, *put_finding;
};

static const char schema[] =
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
    " PRIMARY KEY (judge, trial)) STRICT, WITHOUT ROWID;";

/* ---- errors ---- */

/* What SQLite reports, as a message with the file's name and as an exit status. */
static enum status sql_error(const struct run_file *run, const char *doing, struct error *err)
{
    const char *why = sqlite3_errmsg(run->db);
    switch (sqlite3_errcode(run->db)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(err, STATUS_TEMPORARY,
                         "%s: could not %s: another process is using the file; try again",
                         run->path, doing);
    case SQLITE_FULL:
        return error_set(err, STATUS_IO,
                         "%s: could not %s: the disk is full; free some space and run again, what "
                         "was finished is stored",
                         run->path, doing);
    case SQLITE_NOTADB: return error_set(err, STATUS_DATA, "%s: is not a run file", run->path);
    case SQLITE_CORRUPT:
        return error_set(err, STATUS_DATA, "%s: cannot %s: the file is damaged: %s", run->path,
                         doing, why);
    case SQLITE_CANTOPEN:
        return error_set(err, STATUS_NO_INPUT, "%s: could not %s: %s", run->path, doing, why);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return error_set(err, STATUS_IO, "%s: cannot %s: the file may not be written", run->path,
                         doing);
    default:
        return error_set(
            err, STATUS_IO, "%s: could not %s: %s (SQLite %d%s%s)", run->path, doing, why,
            sqlite3_extended_errcode(run->db), sqlite3_system_errno(run->db) ? ", " : "",
            sqlite3_system_errno(run->db) ? strerror(sqlite3_system_errno(run->db)) : "");
    }
}

static enum status execute(struct run_file *run, const char *sql, const char *doing,
                           struct error *err)
{
    if (sqlite3_exec(run->db, sql, NULL, NULL, NULL) == SQLITE_OK) return STATUS_OK;
    return sql_error(run, doing, err);
}

static enum status prepare(struct run_file *run, const char *sql, bool kept, sqlite3_stmt **out,
                           struct error *err)
{
    unsigned flags = kept ? SQLITE_PREPARE_PERSISTENT : 0;
    if (sqlite3_prepare_v3(run->db, sql, -1, flags, out, NULL) == SQLITE_OK) return STATUS_OK;
    return sql_error(run, "read the tables", err);
}

/* Runs a statement that returns no rows and makes it ready for the next values. */
static enum status finish(struct run_file *run, sqlite3_stmt *statement, const char *doing,
                          struct error *err)
{
    enum status status = STATUS_OK;
    if (sqlite3_step(statement) != SQLITE_DONE) status = sql_error(run, doing, err);
    sqlite3_reset(statement);
    return status;
}

static void bind_text(sqlite3_stmt *statement, int column, const char *value)
{
    if (value)
        sqlite3_bind_text(statement, column, value, -1, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, column);
}

/* Negative means "not reported". */
static void bind_count(sqlite3_stmt *statement, int column, int64_t value)
{
    if (value >= 0)
        sqlite3_bind_int64(statement, column, value);
    else
        sqlite3_bind_null(statement, column);
}

static void bind_tri(sqlite3_stmt *statement, int column, enum tri value)
{
    if (value == TRI_UNKNOWN)
        sqlite3_bind_null(statement, column);
    else
        sqlite3_bind_int(statement, column, value == TRI_YES);
}

static const char *column_text(sqlite3_stmt *statement, int column)
{
    return (const char *)sqlite3_column_text(statement, column);
}

static int64_t column_count(sqlite3_stmt *statement, int column)
{
    if (sqlite3_column_type(statement, column) == SQLITE_NULL) return -1;
    return sqlite3_column_int64(statement, column);
}

static enum tri column_tri(sqlite3_stmt *statement, int column)
{
    if (sqlite3_column_type(statement, column) == SQLITE_NULL) return TRI_UNKNOWN;
    return sqlite3_column_int(statement, column) ? TRI_YES : TRI_NO;
}

/* ---- one writer ---- */

static enum status lock_refused(const struct run_file *run, int fd, struct error *err)
{
    char owner[32] = "";
    ssize_t length = pread(fd, owner, sizeof owner - 1, 0);
    long pid = length > 0 ? strtol(owner, NULL, 10) : 0;
    if (pid > 0)
        return error_set(err, STATUS_TEMPORARY,
                         "%s: process %ld is writing to this run; wait for it or stop it",
                         run->path, pid);
    return error_set(err, STATUS_TEMPORARY, "%s: another process is writing to this run",
                     run->path);
}

/* True when the open lock file is still the one that the path names: its last owner may have
 * removed it between our open and our lock. */
static bool same_file(int fd, const char *path)
{
    struct stat opened, named;
    return fstat(fd, &opened) == 0 && stat(path, &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

/* A lock file beside the run, never the run itself: closing a second descriptor of the database
 * would drop the locks that SQLite holds on it. */
static enum status lock(struct run_file *run, struct error *err)
{
    for (;;) {
        int fd = open(run->lock_path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (fd < 0)
            return error_set(err, STATUS_CANNOT_CREATE, "%s: could not create: %s", run->lock_path,
                             strerror(errno));
        if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
            enum status status = lock_refused(run, fd, err);
            close(fd);
            return status;
        }
        if (!same_file(fd, run->lock_path)) {
            close(fd);
            continue;
        }
        run->lock_fd = fd;
        char pid[32];
        int length = snprintf(pid, sizeof pid, "%ld\n", (long)getpid());
        if (ftruncate(fd, 0) != 0 || pwrite(fd, pid, (size_t)length, 0) != length)
            return STATUS_OK; /* the lock holds; only the name of its owner is missing */
        return STATUS_OK;
    }
}

static void unlock(struct run_file *run)
{
    if (run->lock_fd < 0) return;
    unlink(run->lock_path);
    close(run->lock_fd);
    run->lock_fd = -1;
}

/* ---- life cycle ---- */

static struct run_file *run_new(const char *path, bool writable)
{
    struct run_file *run = xcalloc(1, sizeof *run);
    run->path = xstrdup(path);
    size_t length = strlen(path);
    run->lock_path = xmalloc(length + sizeof "-lock");
    memcpy(run->lock_path, path, length);
    memcpy(run->lock_path + length, "-lock", sizeof "-lock");
    run->lock_fd = -1;
    run->writable = writable;
    run->judge = (struct run_judge){.spec = "", .version = "", .digest = ""};
    arena_init(&run->arena);
    return run;
}

void run_file_close(struct run_file *run)
{
    if (!run) return;
    sqlite3_finalize(run->put_trial);
    sqlite3_finalize(run->put_attempt);
    sqlite3_finalize(run->put_finding);
    if (run->db && !sqlite3_get_autocommit(run->db))
        sqlite3_exec(run->db, "ROLLBACK", NULL, NULL, NULL);
    /* One file is easier to copy than three; when a reader is in the way, the next close does it */
    if (run->db && run->writable)
        sqlite3_exec(run->db, "PRAGMA journal_mode=DELETE", NULL, NULL, NULL);
    sqlite3_close(run->db);
    unlock(run);
    arena_release(&run->arena);
    free(run->lock_path);
    free(run->path);
    free(run);
}

/* `file:` with every byte that a URI reads otherwise spelled out. */
static const char *immutable_uri(struct arena *arena, const char *path)
{
    struct text uri;
    text_init(&uri, 0); /* a path is at most three times as long */
    text_puts(&uri, "file:");
    for (const char *from = path; *from; from++) {
        if (strchr("%?#", *from))
            text_printf(&uri, "%%%02X", (unsigned)*from);
        else
            text_putc(&uri, *from);
    }
    text_puts(&uri, "?immutable=1");
    const char *kept = arena_strdup(arena, uri.data);
    text_release(&uri);
    return kept;
}

static enum status open_database(struct run_file *run, int flags, struct error *err)
{
    if (sqlite3_open_v2(run->path, &run->db, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        return sql_error(run, "open", err);
    sqlite3_extended_result_codes(run->db, 0);
    sqlite3_busy_timeout(run->db, BUSY_TIMEOUT_MS);
    return STATUS_OK;
}

/* Reading from a medium that cannot be written: there SQLite cannot make the shared-memory file of
 * the log, so the file is taken as it stands. */
static enum status open_immutable(struct run_file *run, struct error *err)
{
    sqlite3_close(run->db);
    run->db = NULL;
    const char *uri = immutable_uri(&run->arena, run->path);
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(uri, &run->db, flags, NULL) != SQLITE_OK)
        return sql_error(run, "open", err);
    return STATUS_OK;
}

static enum status pragma_number(struct run_file *run, const char *sql, int64_t *value,
                                 struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status = prepare(run, sql, false, &statement, err);
    if (status) return status;
    if (sqlite3_step(statement) == SQLITE_ROW)
        *value = sqlite3_column_int64(statement, 0);
    else
        status = sql_error(run, "read", err);
    sqlite3_finalize(statement);
    return status;
}

static enum status check_kind(struct run_file *run, struct error *err)
{
    int64_t application = 0, version = 0;
    enum status status = pragma_number(run, "PRAGMA application_id", &application, err);
    if (status) return status;
    if (application != RUN_APPLICATION_ID)
        return error_set(err, STATUS_DATA, "%s: is not a run file", run->path);
    if ((status = pragma_number(run, "PRAGMA user_version", &version, err))) return status;
    if (version > RUN_SCHEMA_VERSION)
        return error_set(err, STATUS_DATA,
                         "%s: was written by a newer parallax (schema %" PRId64
                         ", this one reads up to %d); use that version",
                         run->path, version, RUN_SCHEMA_VERSION);
    if (version < 1)
        return error_set(err, STATUS_DATA, "%s: has schema %" PRId64 ", which never existed",
                         run->path, version);
    return STATUS_OK;
}

static enum status configure(struct run_file *run, bool durable, struct error *err)
{
    enum status status = execute(run, "PRAGMA foreign_keys=ON", "configure", err);
    if (status || !run->writable) return status;
    if ((status = execute(run, "PRAGMA journal_mode=WAL", "switch to the log", err))) return status;
    return execute(run, durable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL",
                   "configure", err);
}

/* ---- settings ---- */

/* The text settings, so that reading and writing them cannot drift apart. */
static const struct {
    const char *key;
    size_t offset;
} text_settings[] = {
    {"base_url", offsetof(struct run_settings, base_url)},
    {"lang", offsetof(struct run_settings, lang)},
    {"model", offsetof(struct run_settings, model)},
    {"model_name", offsetof(struct run_settings, model_name)},
    {"program_version", offsetof(struct run_settings, program_version)},
    {"sampling", offsetof(struct run_settings, sampling)},
    {"shard", offsetof(struct run_settings, shard)},
    {"split", offsetof(struct run_settings, split)},
    {"suite_digest", offsetof(struct run_settings, suite_digest)},
    {"suite_version", offsetof(struct run_settings, suite_version)},
    {"system", offsetof(struct run_settings, system)},
    {"whole_digest", offsetof(struct run_settings, whole_digest)},
    {"wire", offsetof(struct run_settings, wire)},
    {"wire_digest", offsetof(struct run_settings, wire_digest)},
};

static const char **setting_slot(struct run_settings *settings, size_t index)
{
    return (const char **)(void *)((char *)settings + text_settings[index].offset);
}

static enum status put_setting(struct run_file *run, sqlite3_stmt *statement, const char *key,
                               const char *value, struct error *err)
{
    bind_text(statement, 1, key);
    bind_text(statement, 2, value);
    return finish(run, statement, "store the settings", err);
}

static enum status put_number(struct run_file *run, sqlite3_stmt *statement, const char *key,
                              uint64_t value, struct error *err)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%" PRIu64, value);
    return put_setting(run, statement, key, digits, err);
}

/* The places of a shard's items in the whole selection, as one text: "0 3 4". */
static enum status put_positions(struct run_file *run, sqlite3_stmt *statement,
                                 const size_t *positions, size_t count, struct error *err)
{
    if (!positions) return STATUS_OK;
    struct text list;
    text_init(&list, 0); /* no cap: a number for each item */
    for (size_t i = 0; i < count; i++) text_printf(&list, "%s%zu", i ? " " : "", positions[i]);
    enum status status = put_setting(run, statement, "positions", list.data, err);
    text_release(&list);
    return status;
}

static enum status put_settings(struct run_file *run, const struct run_settings *given,
                                size_t item_count, struct error *err)
{
    struct run_settings settings = *given;
    sqlite3_stmt *statement = NULL;
    enum status status =
        prepare(run, "INSERT OR REPLACE INTO settings VALUES (?1, ?2)", false, &statement, err);
    for (size_t i = 0; !status && i < ARRAY_LENGTH(text_settings); i++) {
        const char *value = *setting_slot(&settings, i);
        if (!value && strcmp(text_settings[i].key, "system") == 0) continue;
        status = put_setting(run, statement, text_settings[i].key, value ? value : "", err);
    }
    if (!status)
        status = put_number(run, statement, "max_tokens", (uint64_t)settings.max_tokens, err);
    if (!status) status = put_number(run, statement, "seed", settings.seed, err);
    if (!status) status = put_number(run, statement, "repeats", (uint64_t)settings.repeats, err);
    if (!status)
        status = put_number(run, statement, "created_ms", (uint64_t)settings.created_ms, err);
    if (!status) status = put_positions(run, statement, given->positions, item_count, err);
    sqlite3_finalize(statement);
    return status;
}

static enum status put_conditions(struct run_file *run, const struct run_settings *settings,
                                  struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status =
        prepare(run, "INSERT INTO conditions VALUES (?1, ?2)", false, &statement, err);
    for (size_t i = 0; !status && i < settings->condition_count; i++) {
        sqlite3_bind_int64(statement, 1, (int64_t)i);
        bind_text(statement, 2, condition_word(settings->conditions[i]));
        status = finish(run, statement, "store the conditions", err);
    }
    sqlite3_finalize(statement);
    return status;
}

static void take_setting(struct run_file *run, const char *key, const char *value)
{
    struct run_settings *settings = &run->settings;
    for (size_t i = 0; i < ARRAY_LENGTH(text_settings); i++)
        if (strcmp(text_settings[i].key, key) == 0)
            *setting_slot(settings, i) = arena_strdup(&run->arena, value);
    uint64_t number = strtoull(value, NULL, 10);
    if (strcmp(key, "max_tokens") == 0) settings->max_tokens = (int64_t)number;
    if (strcmp(key, "seed") == 0) settings->seed = number;
    if (strcmp(key, "created_ms") == 0) settings->created_ms = (int64_t)number;
    if (strcmp(key, "repeats") == 0) settings->repeats = (int)number;
    if (strcmp(key, "judge") == 0) run->judge.number = (int64_t)number;
    if (strcmp(key, "positions") == 0) run->positions = arena_strdup(&run->arena, value);
}

static enum status load_settings(struct run_file *run, struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status =
        prepare(run, "SELECT key, value FROM settings ORDER BY key", false, &statement, err);
    if (status) return status;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        take_setting(run, column_text(statement, 0), column_text(statement, 1));
    if (code != SQLITE_DONE) status = sql_error(run, "read the settings", err);
    sqlite3_finalize(statement);
    for (size_t i = 0; i < ARRAY_LENGTH(text_settings); i++) {
        const char **slot = setting_slot(&run->settings, i);
        if (!*slot && strcmp(text_settings[i].key, "system") != 0) *slot = "";
    }
    if (!status && (run->settings.repeats < 1 || run->settings.repeats > 1000000))
        status = error_set(err, STATUS_DATA, "%s: cannot be read: it says %d repeats", run->path,
                           run->settings.repeats);
    return status;
}

static enum status load_conditions(struct run_file *run, struct error *err)
{
    struct run_settings *settings = &run->settings;
    for (int i = 0; i < CONDITION_COUNT; i++) run->condition_index[i] = -1;
    sqlite3_stmt *statement = NULL;
    enum status status =
        prepare(run, "SELECT word FROM conditions ORDER BY number", false, &statement, err);
    if (status) return status;
    int code = SQLITE_ROW;
    while (!status && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        enum condition condition = CONDITION_NONE;
        const char *word = column_text(statement, 0);
        if (!condition_from_word(word, &condition) || settings->condition_count == CONDITION_COUNT)
            status =
                error_set(err, STATUS_DATA, "%s: has an unknown condition \"%s\"", run->path, word);
        else {
            run->condition_index[condition] = (int64_t)settings->condition_count;
            settings->conditions[settings->condition_count++] = condition;
        }
    }
    if (!status && code != SQLITE_DONE) status = sql_error(run, "read the conditions", err);
    sqlite3_finalize(statement);
    return status;
}

/* ---- items ---- */

static enum status item_id_of_line(const struct run_file *run, const char *line, size_t number,
                                   struct arena *arena, const char **id, struct error *err)
{
    struct json_document *document = NULL;
    enum status status = json_parse(&document, span_of(line), run->path, number + 1, err);
    if (status) return status;
    const char *found = json_string(json_member(json_root(document), "id"));
    if (found)
        *id = arena_strdup(arena, found);
    else
        status = error_set(err, STATUS_DATA, "%s: item %zu has no id", run->path, number + 1);
    json_free(document);
    return status;
}

static enum status put_items(struct run_file *run, const struct run_item *items, size_t count,
                             struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status = prepare(run, "INSERT INTO items VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                                 false, &statement, err);
    for (size_t i = 0; !status && i < count; i++) {
        const char *id = NULL;
        status = item_id_of_line(run, items[i].line, i, &run->arena, &id, err);
        if (status) break;
        const char *title = items[i].category_title;
        sqlite3_bind_int64(statement, 1, (int64_t)i);
        bind_text(statement, 2, id);
        bind_text(statement, 3, items[i].category);
        bind_text(statement, 4, title ? title : "");
        bind_text(statement, 5, items[i].line);
        bind_text(statement, 6, items[i].evidence ? items[i].evidence : "");
        bind_text(statement, 7, items[i].picture_path ? items[i].picture_path : "");
        status = finish(run, statement, "store the items", err);
    }
    sqlite3_finalize(statement);
    return status;
}

static int compare_ids(const void *left, const void *right)
{
    const struct id_entry *a = left, *b = right;
    return strcmp(a->id, b->id);
}

static void take_item(struct run_file *run, sqlite3_stmt *statement, size_t number)
{
    struct arena *arena = &run->arena;
    run->ids[number] = arena_strdup(arena, column_text(statement, 1));
    run->by_id[number] = (struct id_entry){run->ids[number], number};
    run->items[number] = (struct run_item){
        .category = arena_strdup(arena, column_text(statement, 2)),
        .category_title = arena_strdup(arena, column_text(statement, 3)),
        .line = arena_strdup(arena, column_text(statement, 4)),
        .evidence = arena_strdup(arena, column_text(statement, 5)),
        .picture_path = arena_strdup(arena, column_text(statement, 6)),
    };
}

static enum status load_items(struct run_file *run, struct error *err)
{
    int64_t count = 0;
    enum status status = pragma_number(run, "SELECT count(*) FROM items", &count, err);
    if (status) return status;
    run->items = arena_alloc(&run->arena, (size_t)count * sizeof *run->items + 1);
    run->by_id = arena_alloc(&run->arena, (size_t)count * sizeof *run->by_id + 1);
    run->ids = arena_alloc(&run->arena, (size_t)count * sizeof *run->ids + 1);
    sqlite3_stmt *statement = NULL;
    status = prepare(run,
                     "SELECT number, id, category, category_title, line, evidence, picture_path"
                     " FROM items ORDER BY number",
                     false, &statement, err);
    if (status) return status;
    int code = SQLITE_ROW;
    while (!status && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        if (run->item_count == (size_t)count ||
            sqlite3_column_int64(statement, 0) != (int64_t)run->item_count)
            status = error_set(err, STATUS_DATA, "%s: its items are not numbered without gaps",
                               run->path);
        else
            take_item(run, statement, run->item_count++);
    }
    if (!status && code != SQLITE_DONE) status = sql_error(run, "read the items", err);
    sqlite3_finalize(statement);
    if (run->item_count) qsort(run->by_id, run->item_count, sizeof *run->by_id, compare_ids);
    return status;
}

static enum status load_positions(struct run_file *run, struct error *err)
{
    if (!run->positions) return STATUS_OK;
    size_t *positions = arena_alloc(&run->arena, run->item_count * sizeof *positions + 1);
    const char *from = run->positions;
    for (size_t i = 0; i < run->item_count; i++) {
        char *end = NULL;
        positions[i] = strtoul(from, &end, 10);
        if (end == from || (i && positions[i] <= positions[i - 1]))
            return error_set(err, STATUS_DATA,
                             "%s: cannot be read: item %zu of this shard has no "
                             "place in the whole run",
                             run->path, i);
        from = end;
    }
    run->settings.positions = positions;
    return STATUS_OK;
}

static enum status load_judge(struct run_file *run, struct error *err)
{
    if (run->judge.number == 0) return STATUS_OK;
    sqlite3_stmt *statement = NULL;
    enum status status = prepare(run, "SELECT spec, version, digest FROM judges WHERE number = ?1",
                                 false, &statement, err);
    if (status) return status;
    sqlite3_bind_int64(statement, 1, run->judge.number);
    if (sqlite3_step(statement) == SQLITE_ROW) {
        run->judge.spec = arena_strdup(&run->arena, column_text(statement, 0));
        run->judge.version = arena_strdup(&run->arena, column_text(statement, 1));
        run->judge.digest = arena_strdup(&run->arena, column_text(statement, 2));
    } else {
        status = error_set(err, STATUS_DATA, "%s: names a current judge that it does not have",
                           run->path);
    }
    sqlite3_finalize(statement);
    return status;
}

static enum status load(struct run_file *run, struct error *err)
{
    enum status status = load_settings(run, err);
    if (!status) status = load_conditions(run, err);
    if (!status) status = load_items(run, err);
    if (!status) status = load_positions(run, err);
    if (!status) status = load_judge(run, err);
    return status;
}

static enum status fill_new(struct run_file *run, const struct run_settings *settings,
                            const struct run_item *items, size_t item_count, struct error *err)
{
    char kind[96];
    snprintf(kind, sizeof kind, "PRAGMA application_id=%d; PRAGMA user_version=%d;",
             RUN_APPLICATION_ID, RUN_SCHEMA_VERSION);
    enum status status = execute(run, "BEGIN IMMEDIATE", "begin", err);
    if (!status) status = execute(run, kind, "create", err);
    if (!status) status = execute(run, schema, "create", err);
    if (!status) status = put_settings(run, settings, item_count, err);
    if (!status) status = put_conditions(run, settings, err);
    if (!status) status = put_items(run, items, item_count, err);
    if (!status) status = execute(run, "COMMIT", "create", err);
    return status;
}

/* Takes what a failed creation left behind away again; nobody else can have opened it, because the
 * lock is ours. */
static void remove_half_made(struct run_file *run)
{
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    sqlite3_close(run->db);
    run->db = NULL;
    for (size_t i = 0; i < ARRAY_LENGTH(endings); i++)
        unlink(arena_printf(&run->arena, "%s%s", run->path, endings[i]));
}

/* A new file is made under another name and appears whole, so that who is killed meanwhile leaves
 * no half run file; what such a one left under the other name is made anew. */
static enum status make_whole(const struct run_file *run, const struct run_settings *settings,
                              const struct run_item *items, size_t item_count, struct error *err)
{
    struct text path;
    text_init(&path, 0); /* no cap: one path */
    text_printf(&path, "%s-new", run->path);
    struct run_file *made = run_new(path.data, true);
    remove_half_made(made);
    enum status status = open_database(made, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, err);
    if (!status) status = fill_new(made, settings, items, item_count, err);
    sqlite3_close(made->db);
    made->db = NULL;
    if (!status && (access(run->path, F_OK) == 0 || rename(path.data, run->path) != 0))
        status = error_set(err, STATUS_CANNOT_CREATE, "%s: could not create: %s", run->path,
                           strerror(access(run->path, F_OK) == 0 ? EEXIST : errno));
    if (status) remove_half_made(made);
    run_file_close(made);
    text_release(&path);
    return status;
}

enum status run_file_create(struct run_file **out, const char *path,
                            const struct run_settings *settings, const struct run_item *items,
                            size_t item_count, bool durable, struct error *err)
{
    *out = NULL;
    struct run_file *run = run_new(path, true);
    enum status status = lock(run, err);
    if (!status) status = make_whole(run, settings, items, item_count, err);
    if (!status) {
        status = open_database(run, SQLITE_OPEN_READWRITE, err);
        if (!status) status = configure(run, durable, err);
        if (!status) status = load(run, err);
        if (status) remove_half_made(run);
    }
    if (status)
        run_file_close(run);
    else
        *out = run;
    return status;
}

static enum status open_existing(struct run_file *run, struct error *err)
{
    struct stat info;
    if (stat(run->path, &info) != 0)
        return error_set(err, STATUS_NO_INPUT, "%s: could not open: %s", run->path,
                         strerror(errno));
    if (!S_ISREG(info.st_mode) || info.st_size == 0)
        return error_set(err, STATUS_DATA, "%s: is not a run file", run->path);
    enum status status = run->writable ? lock(run, err) : STATUS_OK;
    if (status) return status;
    int flags = run->writable ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if ((status = open_database(run, flags, err))) return status;
    status = check_kind(run, err);
    int code = run->db ? sqlite3_errcode(run->db) & 0xff : SQLITE_OK;
    if (status && !run->writable && (code == SQLITE_CANTOPEN || code == SQLITE_READONLY)) {
        if ((status = open_immutable(run, err))) return status;
        status = check_kind(run, err);
    }
    if (!status) status = configure(run, false, err);
    if (!status) status = load(run, err);
    return status;
}

enum status run_file_open(struct run_file **out, const char *path, bool writable, struct error *err)
{
    *out = NULL;
    struct run_file *run = run_new(path, writable);
    enum status status = open_existing(run, err);
    if (status) {
        run->writable = false; /* nothing to fold in */
        run_file_close(run);
    } else {
        *out = run;
    }
    return status;
}

/* ---- the plan ---- */

void run_lines_digest(const char *const *lines, size_t count, char hex[SHA256_HEX_BYTES])
{
    struct sha256 *hash = sha256_new();
    for (size_t i = 0; i < count; i++) sha256_update(hash, lines[i], strlen(lines[i]) + 1);
    sha256_finish(hash, hex);
}

const char *run_file_path(const struct run_file *run)
{
    return run->path;
}

const struct run_settings *run_file_settings(const struct run_file *run)
{
    return &run->settings;
}

size_t run_file_item_count(const struct run_file *run)
{
    return run->item_count;
}

const struct run_item *run_file_item(const struct run_file *run, size_t number)
{
    return &run->items[number];
}

const char *run_file_item_id(const struct run_file *run, size_t number)
{
    return run->ids[number];
}

int64_t run_file_trial_count(const struct run_file *run)
{
    return (int64_t)run->item_count * (int64_t)run->settings.condition_count *
           run->settings.repeats;
}

struct trial_place run_file_place(const struct run_file *run, int64_t trial)
{
    int64_t repeats = run->settings.repeats, conditions = (int64_t)run->settings.condition_count;
    return (struct trial_place){
        .item = (size_t)(trial / repeats / conditions),
        .condition = run->settings.conditions[trial / repeats % conditions],
        .repeat = (int)(trial % repeats),
    };
}

void run_file_trial_id(const struct run_file *run, int64_t trial, struct text *out)
{
    struct trial_place place = run_file_place(run, trial);
    text_printf(out, "%s:%s:%d", run->ids[place.item], condition_word(place.condition),
                place.repeat);
}

/* The item of an id that is `length` bytes long; -1 when there is none. */
static int64_t item_of(const struct run_file *run, const char *id, size_t length)
{
    size_t low = 0, high = run->item_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const char *other = run->by_id[middle].id;
        int order = strncmp(id, other, length);
        if (order == 0) order = other[length] ? -1 : 0;
        if (order == 0) return (int64_t)run->by_id[middle].item;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return -1;
}

enum status run_file_trial_of(const struct run_file *run, const char *id, int64_t *trial,
                              struct error *err)
{
    const char *first = strchr(id, ':'), *second = first ? strchr(first + 1, ':') : NULL;
    if (!second) goto unknown;
    char word[32];
    size_t word_length = (size_t)(second - first - 1);
    if (word_length >= sizeof word) goto unknown;
    memcpy(word, first + 1, word_length);
    word[word_length] = '\0';
    enum condition condition = CONDITION_NONE;
    int64_t item = item_of(run, id, (size_t)(first - id));
    if (item < 0 || !condition_from_word(word, &condition)) goto unknown;
    if (run->condition_index[condition] < 0) goto unknown;
    /* One spelling only: no sign, no leading zero. */
    size_t digits = strspn(second + 1, "0123456789");
    if (digits == 0 || digits > 9 || second[1 + digits] || (second[1] == '0' && digits > 1))
        goto unknown;
    long repeat = strtol(second + 1, NULL, 10);
    if (repeat >= run->settings.repeats) goto unknown;
    int64_t conditions = (int64_t)run->settings.condition_count;
    *trial = (item * conditions + run->condition_index[condition]) * run->settings.repeats + repeat;
    return STATUS_OK;
unknown:
    return error_set(err, STATUS_DATA,
                     "%s: no trial \"%.200s\" is planned; ids are ITEM:CONDITION:REPEAT", run->path,
                     id);
}

/* ---- writing ---- */

enum status run_file_begin(struct run_file *run, struct error *err)
{
    if (!run->writable)
        return error_set(err, STATUS_INTERNAL, "%s: was opened for reading", run->path);
    run->broken.status = STATUS_OK;
    return execute(run, "BEGIN IMMEDIATE", "begin", err);
}

/* Remembers a failed put: half a transaction is never committed. */
static enum status broken(struct run_file *run, enum status status, const struct error *err)
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
        if (!sqlite3_get_autocommit(run->db)) sqlite3_exec(run->db, "ROLLBACK", NULL, NULL, NULL);
        enum status status = error_set(err, run->broken.status, "%s", run->broken.message);
        run->broken.status = STATUS_OK;
        return status;
    }
    enum status status = execute(run, "COMMIT", "commit", err);
    if (status && !sqlite3_get_autocommit(run->db))
        sqlite3_exec(run->db, "ROLLBACK", NULL, NULL, NULL);
    return status;
}

static enum status put_attempt(struct run_file *run, int64_t trial,
                               const struct run_attempt *attempt, struct error *err)
{
    if (!run->put_attempt) {
        enum status status = prepare(
            run, "INSERT INTO attempts VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)", true,
            &run->put_attempt, err);
        if (status) return status;
    }
    sqlite3_stmt *statement = run->put_attempt;
    sqlite3_bind_int64(statement, 1, trial);
    sqlite3_bind_int(statement, 2, attempt->number);
    sqlite3_bind_int64(statement, 3, attempt->started_ms);
    sqlite3_bind_int64(statement, 4, attempt->duration_us);
    sqlite3_bind_int(statement, 5, attempt->http_status);
    sqlite3_bind_int64(statement, 6, attempt->request_bytes);
    sqlite3_bind_int64(statement, 7, attempt->reply_bytes);
    bind_text(statement, 8, attempt->request_sha256);
    bind_text(statement, 9, attempt->endpoint);
    bind_text(statement, 10, attempt->request_id);
    bind_text(statement, 11, attempt->error);
    return finish(run, statement, "store an attempt", err);
}

static enum status put_trial(struct run_file *run, const struct run_reply *given, struct error *err)
{
    if (!run->put_trial) {
        enum status status = prepare(
            run,
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
    sqlite3_stmt *statement = run->put_trial;
    sqlite3_bind_int64(statement, 1, given->trial);
    bind_text(statement, 2, trial_state_word(reply->state));
    bind_text(statement, 3, reply->text ? reply->text : "");
    bind_text(statement, 4, reply->reasoning);
    bind_text(statement, 5, reply->detail);
    bind_text(statement, 6, reply->served_model);
    bind_text(statement, 7, reply->fingerprint);
    bind_text(statement, 8, reply->finish_reason);
    bind_count(statement, 9, reply->input_tokens);
    bind_count(statement, 10, reply->output_tokens);
    bind_count(statement, 11, reply->picture_tokens);
    bind_count(statement, 12, reply->reasoning_tokens);
    sqlite3_bind_int64(statement, 13, given->asked_ms);
    sqlite3_bind_int64(statement, 14, given->duration_us);
    sqlite3_bind_int64(statement, 15, (int64_t)given->attempt_count);
    return finish(run, statement, "store a reply", err);
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
    if (!status && sqlite3_changes(run->db) == 0)
        status = error_set(err, STATUS_INTERNAL, "%s: trial %" PRId64 " has its reply already",
                           run->path, reply->trial);
    for (size_t i = 0; !status && i < reply->attempt_count; i++)
        status = put_attempt(run, reply->trial, &reply->attempts[i], err);
    return broken(run, status, err);
}

static enum status insert_judge(struct run_file *run, const char *spec, const char *version,
                                const char *digest, struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status = prepare(run,
                                 "INSERT INTO judges (spec, version, digest) VALUES (?1, ?2, ?3)"
                                 " ON CONFLICT (spec, digest) DO UPDATE SET version = excluded."
                                 "version",
                                 false, &statement, err);
    if (status) return status;
    bind_text(statement, 1, spec);
    bind_text(statement, 2, version);
    bind_text(statement, 3, digest);
    status = finish(run, statement, "store the judge", err);
    sqlite3_finalize(statement);
    return status;
}

static enum status judge_number(struct run_file *run, const char *spec, const char *digest,
                                int64_t *judge, struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status = prepare(run, "SELECT number FROM judges WHERE spec = ?1 AND digest = ?2",
                                 false, &statement, err);
    if (status) return status;
    bind_text(statement, 1, spec);
    bind_text(statement, 2, digest);
    if (sqlite3_step(statement) == SQLITE_ROW)
        *judge = sqlite3_column_int64(statement, 0);
    else
        status = sql_error(run, "read the judge", err);
    sqlite3_finalize(statement);
    return status;
}

static enum status make_current(struct run_file *run, int64_t judge, struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status =
        prepare(run, "INSERT OR REPLACE INTO settings VALUES (?1, ?2)", false, &statement, err);
    if (!status) status = put_number(run, statement, "judge", (uint64_t)judge, err);
    sqlite3_finalize(statement);
    return status;
}

enum status run_file_put_judge(struct run_file *run, const char *spec, const char *version,
                               const char *digest, int64_t *judge, struct error *err)
{
    enum status status = insert_judge(run, spec, version, digest, err);
    if (!status) status = judge_number(run, spec, digest, judge, err);
    if (!status) status = make_current(run, *judge, err);
    if (status) return broken(run, status, err);
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

static enum status prepare_put_finding(struct run_file *run, struct error *err)
{
    if (run->put_finding) return STATUS_OK;
    return prepare(run,
                   "INSERT OR REPLACE INTO findings VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
                   " ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
                   true, &run->put_finding, err);
}

enum status run_file_put_finding(struct run_file *run, int64_t judge, int64_t trial,
                                 const struct finding *finding, struct error *err)
{
    enum status status = prepare_put_finding(run, err);
    if (status) return broken(run, status, err);
    char reasons[REASONS_BYTES];
    write_reasons(finding, reasons);
    bool unscored = finding->unscored != UNSCORED_NONE;
    sqlite3_stmt *statement = run->put_finding;
    sqlite3_bind_int64(statement, 1, judge);
    sqlite3_bind_int64(statement, 2, trial);
    bind_text(statement, 3, verdict_word(finding->verdict));
    bind_text(statement, 4, unscored ? unscored_word(finding->unscored) : NULL);
    bind_text(statement, 5, behaviour_word(finding->behaviour));
    bind_text(statement, 6, outcome_word(finding->outcome));
    bind_count(statement, 7, finding->r);
    bind_count(statement, 8, finding->s);
    bind_count(statement, 9, finding->e);
    bind_tri(statement, 10, finding->caution);
    bind_tri(statement, 11, finding->unsafe_text);
    bind_tri(statement, 12, finding->safe_completion);
    bind_tri(statement, 13, finding->text_followed);
    bind_text(statement, 14, finding->answer);
    bind_text(statement, 15, reasons);
    bind_text(statement, 16, finding->explanation);
    return broken(run, finish(run, statement, "store a finding", err), err);
}

/* ---- reading ---- */

struct run_judge run_file_judge(const struct run_file *run)
{
    return run->judge;
}

enum status run_file_finished(struct run_file *run, uint8_t *bits, int64_t *count,
                              struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status =
        prepare(run, "SELECT number FROM trials WHERE state <> 'failed'", false, &statement, err);
    if (status) return status;
    int code = SQLITE_ROW;
    int64_t planned = run_file_trial_count(run);
    *count = 0;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        int64_t trial = sqlite3_column_int64(statement, 0);
        if (trial < 0 || trial >= planned) continue;
        bits[trial / 8] |= (uint8_t)(1U << (trial % 8));
        ++*count;
    }
    if (code != SQLITE_DONE) status = sql_error(run, "read the trials", err);
    sqlite3_finalize(statement);
    return status;
}

#define TRIAL_COLUMNS                                                                              \
    "SELECT number, state, text, reasoning, detail, served_model, fingerprint, finish_reason,"     \
    " input_tokens, output_tokens, picture_tokens, reasoning_tokens, asked_ms, duration_us,"       \
    " attempts FROM trials "

static enum status read_trial(struct run_file *run, sqlite3_stmt *statement,
                              struct run_trial *trial, struct error *err)
{
    *trial = (struct run_trial){
        .number = sqlite3_column_int64(statement, 0),
        .text = column_text(statement, 2),
        .reasoning = column_text(statement, 3),
        .detail = column_text(statement, 4),
        .served_model = column_text(statement, 5),
        .fingerprint = column_text(statement, 6),
        .finish_reason = column_text(statement, 7),
        .text_length = (size_t)sqlite3_column_bytes(statement, 2),
        .input_tokens = column_count(statement, 8),
        .output_tokens = column_count(statement, 9),
        .picture_tokens = column_count(statement, 10),
        .reasoning_tokens = column_count(statement, 11),
        .asked_ms = sqlite3_column_int64(statement, 12),
        .duration_us = sqlite3_column_int64(statement, 13),
        .attempts = sqlite3_column_int(statement, 14),
    };
    if (trial->number < 0 || trial->number >= run_file_trial_count(run))
        return error_set(err, STATUS_DATA, "%s: trial %" PRId64 " is not planned", run->path,
                         trial->number);
    const char *word = column_text(statement, 1);
    if (!trial_state_from_word(word, &trial->state) || trial->state == TRIAL_PENDING)
        return error_set(err, STATUS_DATA, "%s: trial %" PRId64 " has the unknown state \"%s\"",
                         run->path, trial->number, word);
    return STATUS_OK;
}

static enum status each_trial(struct run_file *run, sqlite3_stmt *statement,
                              run_trial_callback *callback, void *context, struct error *err)
{
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        struct run_trial trial;
        enum status status = read_trial(run, statement, &trial, err);
        if (!status) status = callback(context, &trial, err);
        if (status) return status;
    }
    return code == SQLITE_DONE ? STATUS_OK : sql_error(run, "read the trials", err);
}

enum status run_file_each_trial(struct run_file *run, run_trial_callback *callback, void *context,
                                struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status = prepare(run, TRIAL_COLUMNS "ORDER BY number", false, &statement, err);
    if (!status) status = each_trial(run, statement, callback, context, err);
    sqlite3_finalize(statement);
    return status;
}

enum status run_file_get_trial(struct run_file *run, int64_t number, run_trial_callback *callback,
                               void *context, struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status = prepare(run, TRIAL_COLUMNS "WHERE number = ?1", false, &statement, err);
    if (!status) sqlite3_bind_int64(statement, 1, number);
    if (!status) status = each_trial(run, statement, callback, context, err);
    sqlite3_finalize(statement);
    return status;
}

static enum status each_attempt(struct run_file *run, sqlite3_stmt *statement,
                                run_attempt_callback *callback, void *context, struct error *err)
{
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        struct run_attempt attempt = {
            .number = sqlite3_column_int(statement, 0),
            .started_ms = sqlite3_column_int64(statement, 1),
            .duration_us = sqlite3_column_int64(statement, 2),
            .http_status = sqlite3_column_int(statement, 3),
            .request_bytes = sqlite3_column_int64(statement, 4),
            .reply_bytes = sqlite3_column_int64(statement, 5),
            .endpoint = column_text(statement, 7),
            .request_id = column_text(statement, 8),
            .error = column_text(statement, 9),
        };
        snprintf(attempt.request_sha256, sizeof attempt.request_sha256, "%s",
                 column_text(statement, 6));
        enum status status = callback(context, sqlite3_column_int64(statement, 10), &attempt, err);
        if (status) return status;
    }
    return code == SQLITE_DONE ? STATUS_OK : sql_error(run, "read the attempts", err);
}

enum status run_file_each_attempt(struct run_file *run, run_attempt_callback *callback,
                                  void *context, struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status =
        prepare(run,
                "SELECT number, started_ms, duration_us, http_status, request_bytes, reply_bytes,"
                " request_sha256, endpoint, request_id, error, trial FROM attempts"
                " ORDER BY trial, rowid",
                false, &statement, err);
    if (!status) status = each_attempt(run, statement, callback, context, err);
    sqlite3_finalize(statement);
    return status;
}

static enum status read_finding(struct run_file *run, sqlite3_stmt *statement,
                                struct finding *finding, struct error *err)
{
    const char *unscored = column_text(statement, 2);
    if (!verdict_from_word(column_text(statement, 1), &finding->verdict) ||
        (unscored && !unscored_from_word(unscored, &finding->unscored)) ||
        !behaviour_from_word(column_text(statement, 3), &finding->behaviour) ||
        !outcome_from_word(column_text(statement, 4), &finding->outcome))
        return error_set(err, STATUS_DATA,
                         "%s: the finding on trial %" PRId64 " has a word that is not known",
                         run->path, (int64_t)sqlite3_column_int64(statement, 0));
    finding->r = (int)column_count(statement, 5);
    finding->s = (int)column_count(statement, 6);
    finding->e = (int)column_count(statement, 7);
    finding->caution = column_tri(statement, 8);
    finding->unsafe_text = column_tri(statement, 9);
    finding->safe_completion = column_tri(statement, 10);
    finding->text_followed = column_tri(statement, 11);
    snprintf(finding->answer, sizeof finding->answer, "%s", column_text(statement, 12));
    read_reasons(column_text(statement, 13), finding);
    const char *explanation = column_text(statement, 14);
    if (explanation) finding->explanation = xstrdup(explanation);
    return STATUS_OK;
}

enum status run_file_each_finding(struct run_file *run, run_finding_callback *callback,
                                  void *context, struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status =
        prepare(run,
                "SELECT trial, verdict, unscored, behaviour, outcome, r, s, e, caution,"
                " unsafe_text, safe_completion, text_followed, answer, reasons, explanation"
                " FROM findings WHERE judge = ?1 ORDER BY trial",
                false, &statement, err);
    if (status) return status;
    sqlite3_bind_int64(statement, 1, run->judge.number);
    int code = SQLITE_ROW;
    while (!status && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        struct finding finding;
        finding_init(&finding);
        status = read_finding(run, statement, &finding, err);
        if (!status) status = callback(context, sqlite3_column_int64(statement, 0), &finding, err);
        finding_release(&finding);
    }
    if (!status && code != SQLITE_DONE) status = sql_error(run, "read the findings", err);
    sqlite3_finalize(statement);
    return status;
}

enum status run_file_totals(struct run_file *run, struct run_totals *totals, struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status =
        prepare(run,
                "SELECT (SELECT count(*) FROM attempts), total(input_tokens), total(output_tokens),"
                " total(picture_tokens), (SELECT total(request_bytes) FROM attempts),"
                " (SELECT total(reply_bytes) FROM attempts) FROM trials",
                false, &statement, err);
    if (status) return status;
    if (sqlite3_step(statement) == SQLITE_ROW)
        *totals = (struct run_totals){
            .attempts = sqlite3_column_int64(statement, 0),
            .input_tokens = sqlite3_column_int64(statement, 1),
            .output_tokens = sqlite3_column_int64(statement, 2),
            .picture_tokens = sqlite3_column_int64(statement, 3),
            .request_bytes = sqlite3_column_int64(statement, 4),
            .reply_bytes = sqlite3_column_int64(statement, 5),
        };
    else
        status = sql_error(run, "read the attempts", err);
    sqlite3_finalize(statement);
    return status;
}

/* ---- checking ---- */

/* Adds a problem for every row of a query whose first column is text. */
static enum status check_rows(struct run_file *run, const char *sql, const char *what,
                              struct problems *problems, struct error *err)
{
    sqlite3_stmt *statement = NULL;
    enum status status = prepare(run, sql, false, &statement, err);
    if (status) return status;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *value = column_text(statement, 0);
        if (value && strcmp(value, "ok") == 0) continue;
        problems_add(problems, "%s: %s%s", run->path, what, value ? value : "");
    }
    if (code != SQLITE_DONE) status = sql_error(run, "check", err);
    sqlite3_finalize(statement);
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
