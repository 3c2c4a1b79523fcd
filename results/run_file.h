/* The run file: one SQLite database per run, `*.plx`.
 *
 * What is planned is implied, not listed: a run stores its items, its conditions and its repeats,
 * and the planned trials are their product. Trial number = (item number * conditions + condition
 * index) * repeats + repeat, so a number names a trial, a missing row is a trial not asked yet, and
 * a million trials cost nothing before they are answered. The id of a trial, `ID:condition:repeat`,
 * is independent of seed, order and flags.
 *
 * Invariants
 *  1. A trial has at most one row; a row is written once, in the transaction of the turn of the
 *     event loop that finished it. `failed` is the one state that a later reply may replace.
 *  2. Items are stored as the lines they were read from, with their twins, so that everything can
 *     be recomputed without the suite.
 *  3. One writer: a second process that opens a run file for writing is refused with the owner's
 *     process id. The lock is the kernel's, so it dies with its owner.
 *  4. STRICT tables, WAL, synchronous=NORMAL (FULL with `durable`): safe against kill -9 at any
 *     point. A file that was closed in peace is one file: the log is folded in.
 *  5. Keys of providers are never stored.
 *
 * Life cycle: run_file_create (new file) or run_file_open → begin / put… / commit, again and again
 * → run_file_close.
 */
#ifndef PARALLAX_RESULTS_RUN_FILE_H
#define PARALLAX_RESULTS_RUN_FILE_H

#include "controls/condition.h"
#include "judges/judge.h"

enum { RUN_SCHEMA_VERSION = 3 };

/* What makes two runs comparable or not. Strings belong to the run file once created or opened.
 * NULL is stored as "" everywhere but in `system`. */
struct run_settings {
    const char *model;       /* as given: "openai-chat:gpt-x@https://…" */
    const char *wire;        /* "openai-chat", "baseline", "replay", "command" */
    const char *wire_digest; /* sha256 of the wire description; "" where there is none */
    const char *model_name;  /* what is sent as the model */
    const char *base_url;    /* "" where there is none, or several */
    const char *endpoints;   /* the list of the first sitting where there are several; else "" */
    const char *sampling;    /* JSON object as sent: {"temperature":0} */
    const char *system;      /* system text, NULL: none */
    const char *suite_version, *suite_digest;
    const char *split, *lang; /* of the selection */
    const char *program_version;
    int64_t max_tokens;
    uint64_t seed;
    enum condition conditions[CONDITION_COUNT];
    size_t condition_count;
    int repeats;
    int64_t created_ms;
    /* A run file may hold one shard of a run. "" and NULL where it holds the whole selection. */
    const char *shard;        /* "2/4", or "1,3/4" after a merge that lacks some */
    const char *whole_digest; /* run_lines_digest of the whole selection */
    const size_t *positions;  /* of each item here, in the whole selection; ascending */
};

/* How a model is called in tables, cards and titles: "openai-chat:gpt-x", without the address,
 * which may be private and would hide the name. Returns `shown`. */
enum { MODEL_SHOWN_BYTES = 256 };
const char *run_model_shown(const struct run_settings *settings, char shown[MODEL_SHOWN_BYTES]);

/* Whether sampling as sent (a JSON object) says temperature 0. */
bool sampling_is_greedy(const char *sampling);
/* What is to be said of a run that repeats trials at temperature 0, NULL where there is nothing. */
const char *run_repeats_warning(const struct run_settings *settings);

/* An item as stored. */
struct run_item {
    const char *id;             /* of the line; NULL when a file is made: it is read there */
    const char *line;           /* the JSON line */
    const char *category;       /* "safety/weapons" */
    const char *category_title; /* for reports; NULL or "": made from the path */
    const char *evidence;       /* the twin */
    const char *picture_path;   /* relative to the root: "suite/items/safety/weapons/x.png" */
};

struct run_file;

/* What names a selection: SHA-256 over the lines of its items, each with its NUL. */
void run_lines_digest(const char *const *lines, size_t count, char hex[SHA256_HEX_BYTES]);

/* Creates `path` with its settings and items, flushed to the disk; fails with STATUS_CANNOT_CREATE
 * if it exists. On any failure no file is left behind. Asking needs no more of the items than their
 * ids, so nothing else of them is kept or read back: see run_file_read_items. */
enum status run_file_create(struct run_file **out, const char *path,
                            const struct run_settings *settings, const struct run_item *items,
                            size_t item_count, bool durable, struct error *err);
/* Opens an existing file. An older schema is migrated, in the file where it is opened for writing,
 * else in memory and without a trace; a newer one is refused. A file on a medium that cannot be
 * written can still be read. */
enum status run_file_open(struct run_file **out, const char *path, bool writable,
                          struct error *err);
/* Whether no reply is in it, and none is under way in a batch: trials that failed have none. */
enum status run_file_is_blank(struct run_file *run, bool *is_blank, struct error *err);
/* Takes a file that was opened for writing off the disk, and closes it. */
void run_file_discard(struct run_file *run);
void run_file_close(struct run_file *run); /* NULL is fine; an open transaction is rolled back */

const char *run_file_path(const struct run_file *run);
const struct run_settings *run_file_settings(const struct run_file *run);
size_t run_file_item_count(const struct run_file *run);
/* Reads the items of a file that was created, for run_file_item; opening a file does it. A second
 * call does nothing. */
enum status run_file_read_items(struct run_file *run, struct error *err);
const struct run_item *run_file_item(const struct run_file *run, size_t number);
const char *run_file_item_id(const struct run_file *run, size_t number);
/* run_lines_digest of the whole selection, of which the file may hold one shard; equal ones asked
 * the same items. The items are read. */
void run_file_selection(const struct run_file *run, char hex[SHA256_HEX_BYTES]);
int64_t run_file_trial_count(const struct run_file *run); /* planned */

/* Where a trial number stands in the plan. */
struct trial_place {
    size_t item;
    enum condition condition;
    int repeat;
};
struct trial_place run_file_place(const struct run_file *run, int64_t trial);
/* Appends "ID:condition:repeat". */
void run_file_trial_id(const struct run_file *run, int64_t trial, struct text *out);
/* The trial of an id; STATUS_DATA when the id is not planned here. */
enum status run_file_trial_of(const struct run_file *run, const char *id, int64_t *trial,
                              struct error *err);

/* Writing. Everything between begin and commit is one transaction. After a put has failed, commit
 * rolls everything since begin back and returns that failure again. */
struct run_attempt {
    int number; /* 1, 2, … within the trial and this sitting */
    int64_t started_ms, duration_us;
    int http_status; /* 0: none */
    int64_t request_bytes, reply_bytes;
    char request_sha256[SHA256_HEX_BYTES]; /* of the body, each picture stood for by its sha256 */
    const char *endpoint, *request_id, *error; /* NULL where there is none */
    const char *limits; /* headers about limits, "NAME: VALUE" a line; NULL where there is none */
};

/* The endpoint of a reply that was not asked for but taken from a cache. */
#define RUN_CACHE_ENDPOINT "cache"

struct run_reply {
    int64_t trial;
    const struct reply *reply;
    const struct run_attempt *attempts;
    size_t attempt_count;
    int64_t asked_ms, duration_us;
};

enum status run_file_begin(struct run_file *run, struct error *err);
enum status run_file_commit(struct run_file *run, struct error *err);
/* Takes back everything since begin. */
void run_file_abandon(struct run_file *run);
enum status run_file_put_reply(struct run_file *run, const struct run_reply *reply,
                               struct error *err);
/* An attempt at a trial that was given up when the run stopped: the trial has no reply of this
 * sitting, but the request was made. */
enum status run_file_put_abandoned(struct run_file *run, int64_t trial,
                                   const struct run_attempt *attempt, struct error *err);
/* Registers who judges from now on and makes its findings current; the same spec and digest give
 * the same number. */
enum status run_file_put_judge(struct run_file *run, const char *spec, const char *version,
                               const char *digest, int64_t *judge, struct error *err);
/* Registers a judge without making its findings current. */
enum status run_file_add_judge(struct run_file *run, const char *spec, const char *version,
                               const char *digest, int64_t *judge, struct error *err);
/* A second finding of the same judge on the same trial replaces the first. */
enum status run_file_put_finding(struct run_file *run, int64_t judge, int64_t trial,
                                 const struct finding *finding, struct error *err);

/* Reading. */
struct run_trial {
    int64_t number;
    enum trial_state state;
    const char *text;                                                            /* never NULL */
    const char *reasoning, *detail, *served_model, *fingerprint, *finish_reason; /* NULL: none */
    size_t text_length;
    int64_t input_tokens, output_tokens, picture_tokens, reasoning_tokens; /* -1: not reported */
    int64_t asked_ms, duration_us;
    int attempts; /* over all sittings */
};

typedef enum status run_attempt_callback(void *context, int64_t trial,
                                         const struct run_attempt *attempt, struct error *err);
/* Calls back for every stored attempt, by trial and then as they were stored; strings live until
 * the callback returns. */
enum status run_file_each_attempt(struct run_file *run, run_attempt_callback *callback,
                                  void *context, struct error *err);

/* The same for attempts of trials that were given up when a run stopped; as they were stored. */
enum status run_file_each_abandoned(struct run_file *run, run_attempt_callback *callback,
                                    void *context, struct error *err);

/* Sets bit `number` for each trial that needs no asking any more (every state but failed). `bits`
 * has trial_count bits, zeroed: trial t is bit t % 8 of byte t / 8. */
enum status run_file_finished(struct run_file *run, uint8_t *bits, int64_t *count,
                              struct error *err);

typedef enum status run_trial_callback(void *context, const struct run_trial *trial,
                                       struct error *err);
typedef enum status run_finding_callback(void *context, int64_t trial,
                                         const struct finding *finding, struct error *err);

/* Calls back for every stored trial in number order; strings live until the callback returns. A
 * status other than OK stops and is returned. */
enum status run_file_each_trial(struct run_file *run, run_trial_callback *callback, void *context,
                                struct error *err);
/* Calls back once, or not at all when the trial has no row yet. */
enum status run_file_get_trial(struct run_file *run, int64_t number, run_trial_callback *callback,
                               void *context, struct error *err);

struct run_judge {
    int64_t number;
    const char *spec, *version, *digest;
};
/* The current judge; number 0 when nothing was judged. */
struct run_judge run_file_judge(const struct run_file *run);
typedef enum status run_judge_callback(void *context, const struct run_judge *judge,
                                       struct error *err);
/* Every judge that was ever registered, by number; strings live until the callback returns. */
enum status run_file_each_judge(struct run_file *run, run_judge_callback *callback, void *context,
                                struct error *err);
/* Findings of the current judge in trial order. */
enum status run_file_each_finding(struct run_file *run, run_finding_callback *callback,
                                  void *context, struct error *err);
/* Those of a judge that need not be the current one, without reasons and explanations: all that
 * numbers are made of, in half the time. */
enum status run_file_each_verdict(struct run_file *run, int64_t judge,
                                  run_finding_callback *callback, void *context, struct error *err);
/* What several judges found of one trial: findings[i] is of judges[i], NULL where it has none. */
typedef enum status run_ballot_callback(void *context, int64_t trial,
                                        const struct finding *const *findings, struct error *err);
/* In one pass, every trial of which one of these judges (at most PANEL_MEMBERS_MAX) found anything,
 * in trial order. Findings of other judges may be stored meanwhile. */
enum status run_file_each_ballot(struct run_file *run, const int64_t *judges, size_t count,
                                 run_ballot_callback *callback, void *context, struct error *err);

/* Sums over all attempts, to which checks of endpoints and abandoned ones count; tokens over stored
 * trials that reported them. */
struct run_totals {
    int64_t cached; /* replies from a cache, which are no attempts and whose tokens do not count */
    int64_t attempts, input_tokens, output_tokens, picture_tokens, request_bytes, reply_bytes;
};
enum status run_file_totals(struct run_file *run, struct run_totals *totals, struct error *err);

/* Adds a problem for everything SQLite finds wrong with the file, for rows outside the plan, and
 * for findings without a judgeable trial. */
enum status run_file_check(struct run_file *run, struct problems *problems, struct error *err);

#endif
