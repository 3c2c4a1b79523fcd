/* The cache of replies. See cache.h. */
#include "harness/cache.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/file.h"
#include "harness/wire.h"
#include "results/database.h"

/* "PRLC", and the version of the table: another one is not read. */
enum { CACHE_APPLICATION_ID = 0x50524c43, CACHE_VERSION = 1 };

struct cache {
    struct database *db;
    char *path;
    struct statement *get, *put;
    struct wire_body body;
    bool in_transaction;
};

static const char table[] =
    "CREATE TABLE replies (key TEXT PRIMARY KEY, wire TEXT NOT NULL, model TEXT NOT NULL,"
    " base_url TEXT NOT NULL, state TEXT NOT NULL, text TEXT NOT NULL, reasoning TEXT,"
    " detail TEXT, served_model TEXT, fingerprint TEXT, finish_reason TEXT,"
    " input_tokens INTEGER, output_tokens INTEGER, picture_tokens INTEGER,"
    " reasoning_tokens INTEGER, stored_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;";

/* ---- life cycle ---- */

/* What to do about a cache that cannot be used. */
static enum status advise(const struct cache *cache, enum status status, struct error *err)
{
    struct error why;
    if (!status || !err) return status;
    why = *err;
    return error_set(err, status,
                     "%s; the run itself is untouched: delete %s (its replies are bought again) or "
                     "leave --cache out",
                     why.message, cache->path);
}

static enum status create_table(struct cache *cache, struct error *err)
{
    char kind[128];
    int64_t version = 0;
    snprintf(kind, sizeof kind, "PRAGMA application_id=%d; PRAGMA user_version=%d",
             CACHE_APPLICATION_ID, CACHE_VERSION);
    enum status status = database_execute(cache->db, "BEGIN IMMEDIATE", "begin", err);
    /* Another process may have made it meanwhile. */
    if (!status) status = database_number(cache->db, "PRAGMA user_version", &version, err);
    if (!status && !version) status = database_execute(cache->db, table, "make its table", err);
    if (!status && !version) status = database_execute(cache->db, kind, "make its table", err);
    if (!status) status = database_execute(cache->db, "COMMIT", "make its table", err);
    return status;
}

static enum status check_kind(struct cache *cache, struct error *err)
{
    int64_t application = 0, version = 0, tables = 0;
    enum status status = database_number(cache->db, "PRAGMA user_version", &version, err);
    if (!status)
        status = database_number(cache->db, "SELECT count(*) FROM sqlite_schema", &tables, err);
    if (!status && !version && !tables) status = create_table(cache, err);
    if (!status) status = database_number(cache->db, "PRAGMA application_id", &application, err);
    if (!status) status = database_number(cache->db, "PRAGMA user_version", &version, err);
    if (!status && (application != CACHE_APPLICATION_ID || version != CACHE_VERSION))
        status =
            error_set(err, STATUS_DATA, "%s: is no cache of this version of parallax", cache->path);
    return status;
}

static enum status prepare(struct cache *cache, struct error *err)
{
    enum status status = database_prepare(
        cache->db,
        "SELECT state, text, reasoning, detail, served_model, fingerprint, finish_reason,"
        " input_tokens, output_tokens, picture_tokens, reasoning_tokens FROM replies WHERE key ="
        " ?1",
        true, &cache->get, err);
    if (status) return status;
    return database_prepare(cache->db,
                            "INSERT INTO replies VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
                            " ?11, ?12, ?13, ?14, ?15, ?16) ON CONFLICT DO NOTHING",
                            true, &cache->put, err);
}

enum status cache_open(struct cache **out, const char *folder, struct error *err)
{
    struct text path;
    enum status status = file_make_folders(folder, err);
    if (status) return status;
    struct cache *cache = xcalloc(1, sizeof *cache);
    text_init(&path, 0); /* one path */
    text_printf(&path, "%s/replies.sqlite", folder);
    cache->path = text_take(&path);
    wire_body_init(&cache->body);
    status = database_open(&cache->db, cache->path, DATABASE_CREATE, err);
    if (!status) status = database_configure(cache->db, false, err);
    if (!status) status = check_kind(cache, err);
    if (!status) status = prepare(cache, err);
    if (status) {
        advise(cache, status, err);
        cache_close(cache);
        return status;
    }
    *out = cache;
    return STATUS_OK;
}

void cache_close(struct cache *cache)
{
    if (!cache) return;
    statement_free(cache->get);
    statement_free(cache->put);
    database_close(cache->db);
    wire_body_release(&cache->body);
    free(cache->path);
    free(cache);
}

/* ---- keys ---- */

/* With its length, so that two fields cannot be one. */
static void add_field(struct sha256 *hash, const char *value)
{
    char length[32];
    snprintf(length, sizeof length, "%zu:", strlen(value));
    sha256_update(hash, length, strlen(length));
    sha256_update(hash, value, strlen(value));
}

static void add_number(struct sha256 *hash, int64_t value)
{
    char digits[32];
    snprintf(digits, sizeof digits, "%" PRId64, value);
    add_field(hash, digits);
}

bool cache_key(struct cache *cache, const struct adapter *adapter, const struct chat *chat,
               const char *trial_id, struct cache_key *key)
{
    char reading[SHA256_HEX_BYTES];
    if (adapter->kind != ADAPTER_WIRE || !wire_write(adapter->request, chat, &cache->body))
        return false;
    wire_body_digest(&cache->body, key->request_sha256);
    wire_request_digest(adapter->request, reading);
    key->request_bytes = (int64_t)cache->body.length;
    struct sha256 *hash = sha256_new();
    add_field(hash, "parallax reply");
    add_field(hash, adapter->digest);
    add_field(hash, reading);
    add_field(hash, adapter->base_url);
    for (size_t i = 0; i < adapter->endpoint_count; i++)
        add_field(hash, adapter->endpoints[i].base_url);
    add_field(hash, key->request_sha256);
    add_number(hash, key->request_bytes);
    add_field(hash, trial_id);
    sha256_finish(hash, key->hex);
    return true;
}

/* ---- replies ---- */

static char *copy_column(const struct statement *statement, int column)
{
    const char *text = statement_text(statement, column);
    return text ? xstrdup(text) : NULL;
}

static void read_reply(const struct statement *statement, struct reply *reply)
{
    free(reply->text);
    reply->text = copy_column(statement, 1);
    reply->reasoning = copy_column(statement, 2);
    reply->detail = copy_column(statement, 3);
    reply->served_model = copy_column(statement, 4);
    reply->fingerprint = copy_column(statement, 5);
    reply->finish_reason = copy_column(statement, 6);
    reply->input_tokens = statement_count(statement, 7);
    reply->output_tokens = statement_count(statement, 8);
    reply->picture_tokens = statement_count(statement, 9);
    reply->reasoning_tokens = statement_count(statement, 10);
}

enum status cache_get(struct cache *cache, const struct cache_key *key, struct reply *reply,
                      bool *found, struct error *err)
{
    enum status status = STATUS_OK;
    statement_bind_text(cache->get, 1, key->hex);
    *found = statement_next(cache->get, "look for a reply", &status, err);
    if (*found && !trial_state_from_word(statement_text(cache->get, 0), &reply->state))
        status = error_set(err, STATUS_DATA, "%s: holds a reply in the unknown state \"%s\"",
                           cache->path, statement_text(cache->get, 0));
    else if (*found)
        read_reply(cache->get, reply);
    statement_reset(cache->get);
    return advise(cache, status, err);
}

static bool is_kept(enum trial_state state)
{
    return trial_state_is_answer(state);
}

enum status cache_put(struct cache *cache, const struct cache_key *key,
                      const struct adapter *adapter, const struct reply *reply, struct error *err)
{
    struct statement *statement = cache->put;
    enum status status = STATUS_OK;
    if (!is_kept(reply->state)) return STATUS_OK;
    if (!cache->in_transaction)
        status = database_execute(cache->db, "BEGIN IMMEDIATE", "keep a reply", err);
    if (status) return status;
    cache->in_transaction = true;
    statement_bind_text(statement, 1, key->hex);
    statement_bind_text(statement, 2, adapter->spec.wire);
    statement_bind_text(statement, 3, adapter->spec.model);
    statement_bind_text(statement, 4, adapter->base_url);
    statement_bind_text(statement, 5, trial_state_word(reply->state));
    statement_bind_text(statement, 6, reply->text);
    statement_bind_text(statement, 7, reply->reasoning);
    statement_bind_text(statement, 8, reply->detail);
    statement_bind_text(statement, 9, reply->served_model);
    statement_bind_text(statement, 10, reply->fingerprint);
    statement_bind_text(statement, 11, reply->finish_reason);
    statement_bind_count(statement, 12, reply->input_tokens);
    statement_bind_count(statement, 13, reply->output_tokens);
    statement_bind_count(statement, 14, reply->picture_tokens);
    statement_bind_count(statement, 15, reply->reasoning_tokens);
    statement_bind_int(statement, 16, clock_wall_ms());
    return statement_run(statement, "keep a reply", err);
}

enum status cache_commit(struct cache *cache, struct error *err)
{
    if (!cache->in_transaction) return STATUS_OK;
    cache->in_transaction = false;
    return database_execute(cache->db, "COMMIT", "keep replies", err);
}

enum status cache_each_model(struct cache *cache,
                             void (*visit)(void *context, const struct cache_model *model),
                             void *context, struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(cache->db,
                         "SELECT wire, model, base_url, count(*), total(length(text)) FROM replies"
                         " GROUP BY wire, model, base_url ORDER BY wire, model, base_url",
                         false, &statement, err);
    while (!status && statement_next(statement, "count its replies", &status, err)) {
        const struct cache_model model = {.wire = statement_text(statement, 0),
                                          .model = statement_text(statement, 1),
                                          .base_url = statement_text(statement, 2),
                                          .replies = statement_int(statement, 3),
                                          .text_bytes = statement_int(statement, 4)};
        visit(context, &model);
    }
    statement_free(statement);
    return advise(cache, status, err);
}

enum status cache_clear(struct cache *cache, const char *model, int64_t *count, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        cache->db, "DELETE FROM replies WHERE ?1 = '' OR model = ?1", false, &statement, err);
    if (!status) {
        statement_bind_text(statement, 1, model);
        status = statement_run(statement, "forget replies", err);
        *count = database_changes(cache->db);
    }
    statement_free(statement);
    return advise(cache, status, err);
}
