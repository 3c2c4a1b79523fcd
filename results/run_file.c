/* The life of a run file: making it whole, opening it, the lock of its one writer; and the plan
 * that its items, conditions and repeats imply.
 */
#include "results/run_file.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "results/run_file_private.h"

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
    statement_free(run->put_trial);
    statement_free(run->put_attempt);
    statement_free(run->put_finding);
    database_close(run->db);
    unlock(run);
    arena_release(&run->arena);
    free(run->lock_path);
    free(run->path);
    free(run);
}

/* Nothing is rolled back here: what fails is thrown away. */
static enum status fill_new(struct run_file *made, const struct run_file *run,
                            const struct run_settings *settings, const struct run_item *items,
                            struct error *err)
{
    enum status status = database_execute(made->db, "BEGIN IMMEDIATE", "begin", err);
    if (!status) status = run_schema_create(made, err);
    if (!status) status = run_contents_put_settings(made, settings, run->item_count, err);
    if (!status) status = run_contents_put_conditions(made, settings, err);
    if (!status) status = run_contents_put_items(made, items, run, err);
    if (!status) status = database_execute(made->db, "COMMIT", "create", err);
    return status;
}

/* Takes the file away again; nobody else can be writing it, because the lock is ours. */
static void remove_files(struct run_file *run)
{
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    database_close(run->db);
    run->db = NULL;
    for (size_t i = 0; i < ARRAY_LENGTH(endings); i++)
        unlink(arena_printf(&run->arena, "%s%s", run->path, endings[i]));
}

static enum status give_name(const char *from, const char *path, struct error *err)
{
    if (access(path, F_OK) != 0 && rename(from, path) == 0) return STATUS_OK;
    int number = access(path, F_OK) == 0 ? EEXIST : errno;
    return error_set(err, STATUS_CANNOT_CREATE, "%s: could not create: %s", path, strerror(number));
}

/* A new file is made in memory, written and flushed under another name and appears whole, so that
 * who is killed meanwhile leaves no half run file; what such a one left under the other name is
 * written over. */
static enum status make_whole(const struct run_file *run, const struct run_settings *settings,
                              const struct run_item *items, struct error *err)
{
    struct text path;
    text_init(&path, 0); /* no cap: one path */
    text_printf(&path, "%s-new", run->path);
    struct run_file *made = run_new(run->path, true);
    enum status status = database_new(&made->db, run->path, err);
    if (!status) status = fill_new(made, run, settings, items, err);
    if (!status) status = database_save(made->db, path.data, err);
    run_file_close(made);
    if (!status) status = give_name(path.data, run->path, err);
    if (status) unlink(path.data);
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
    if (!status) status = run_contents_keep_ids(run, items, item_count, err);
    if (!status) status = make_whole(run, settings, items, err);
    if (!status) {
        status = database_open(&run->db, path, DATABASE_WRITE, err);
        if (!status) status = database_configure(run->db, durable, err);
        if (!status) status = run_contents_load(run, err);
        if (status) remove_files(run);
    }
    if (status)
        run_file_close(run);
    else
        *out = run;
    return status;
}

/* True for a file that begins as SQLite's do. */
static bool is_database(const char *path)
{
    static const char magic[] = "SQLite format 3";
    char start[sizeof magic] = "";
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return true; /* opening it in earnest says why */
    ssize_t length = read(fd, start, sizeof start);
    close(fd);
    return length == (ssize_t)sizeof start && memcmp(start, magic, sizeof magic) == 0;
}

static enum status open_existing(struct run_file *run, struct error *err)
{
    struct stat info;
    if (stat(run->path, &info) != 0)
        return error_set(err, STATUS_NO_INPUT, "%s: could not open: %s", run->path,
                         strerror(errno));
    if (!S_ISREG(info.st_mode) || !is_database(run->path))
        return error_set(err, STATUS_DATA, "%s: is %snot a run file", run->path,
                         S_ISDIR(info.st_mode)                        ? "a folder, and "
                         : S_ISREG(info.st_mode) && info.st_size == 0 ? "empty, and "
                                                                      : "");
    enum status status = run->writable ? lock(run, err) : STATUS_OK;
    enum database_mode mode = run->writable ? DATABASE_WRITE : DATABASE_READ;
    if (!status) status = database_open(&run->db, run->path, mode, err);
    if (!status) status = run_schema_settle(run, err);
    if (!status) status = database_configure(run->db, false, err);
    if (!status) status = run_contents_load(run, err);
    return status;
}

enum status run_file_open(struct run_file **out, const char *path, bool writable, struct error *err)
{
    *out = NULL;
    struct run_file *run = run_new(path, writable);
    enum status status = open_existing(run, err);
    if (status)
        run_file_close(run);
    else
        *out = run;
    return status;
}

enum status run_file_is_blank(struct run_file *run, bool *is_blank, struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db,
                         "SELECT NOT EXISTS (SELECT 1 FROM trials WHERE state <> 'failed')"
                         " AND NOT EXISTS (SELECT 1 FROM batches)",
                         false, &statement, err);
    *is_blank = false;
    if (status) return status;
    if (statement_next(statement, "look for replies", &status, err))
        *is_blank = statement_int(statement, 0) != 0;
    statement_free(statement);
    return status;
}

void run_file_discard(struct run_file *run)
{
    remove_files(run);
    run_file_close(run);
}

/* ---- the plan ---- */

void run_lines_digest(const char *const *lines, size_t count, char hex[SHA256_HEX_BYTES])
{
    struct sha256 *hash = sha256_new();
    for (size_t i = 0; i < count; i++) sha256_update(hash, lines[i], strlen(lines[i]) + 1);
    sha256_finish(hash, hex);
}

void run_file_selection(const struct run_file *run, char hex[SHA256_HEX_BYTES])
{
    const struct run_settings *settings = run_file_settings(run);
    if (*settings->shard) {
        snprintf(hex, SHA256_HEX_BYTES, "%.64s", settings->whole_digest);
        return;
    }
    size_t count = run_file_item_count(run);
    const char **lines = xcalloc(count + 1, sizeof *lines);
    for (size_t i = 0; i < count; i++) lines[i] = run_file_item(run, i)->line;
    run_lines_digest(lines, count, hex);
    free(lines);
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
