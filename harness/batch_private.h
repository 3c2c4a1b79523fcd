/* Between the files batch*.c. */
#ifndef PARALLAX_HARNESS_BATCH_PRIVATE_H
#define PARALLAX_HARNESS_BATCH_PRIVATE_H

#include "harness/batch.h"
#include "harness/http_client.h"
#include "harness/wire_batch.h"

enum {
    BATCH_TOKEN_BYTES = 24,  /* "plx" and 16 hex digits */
    BATCH_NAME_BYTES = 256,  /* a provider's name of a batch or file */
    BATCH_FORM_BYTES = 4096, /* what stands around the lines of a batch */
    BATCH_FILES_MAX = 4      /* results of one batch */
};

/* ---- batch_pieces.c: from trials to files ---- */

/* The batches of a run as they are held while they are worked on. Strings are owned. */
struct batch {
    struct run_batch row;
    char token[BATCH_TOKEN_BYTES];
    char file_id[BATCH_NAME_BYTES], batch_id[BATCH_NAME_BYTES], provider_state[64];
    struct text not_ours;
    int64_t done; /* lines that the provider calls done */
};

struct batch_list {
    struct batch *items;
    size_t count, capacity;
};

/* Every batch of the run. */
enum status batch_list_load(struct batch_list *list, struct run_file *run, struct error *err);
void batch_list_release(struct batch_list *list);
/* Stores what changed, in a transaction of its own. */
enum status batch_save(struct run_file *run, struct batch *batch, struct error *err);

/* Deals the open trials to batches, stored as they are made, in that state; appended to `list`.
 * Sets *is_short where the budget did not allow all. */
enum status batch_deal(struct asking *asking, enum run_batch_state state, struct batch_list *list,
                       bool *is_short, struct error *err);
/* Writes the lines of a batch: JSONL, or with commas between them where they stand in a body. */
enum status batch_write_lines(struct asking *asking, const struct batch *batch, FILE *out,
                              struct error *err);
/* What stands before and behind the lines in the body that creates a batch. */
void batch_put_frame(const struct wire_request *request, const char *model, const char *token,
                     struct text *head, struct text *tail);
/* A file without a name in the folder of the run file; NULL with the error. */
FILE *batch_scratch(const struct run_file *run, struct error *err);

/* ---- batch_api.c: calls ---- */

struct batch_api {
    const struct adapter *adapter;
    const struct wire_batch *wire;
    struct http_client *client;
    int64_t retries, poll_ms;
    /* Called several times a second while something is waited for; true ends the wait. */
    bool (*heed)(void *context);
    void *context;
};

enum status batch_api_open(struct batch_api *api, const struct pipeline *pipeline,
                           struct error *err);
void batch_api_close(struct batch_api *api);
/* STATUS_INTERRUPTED when the wait was ended. */
enum status batch_api_wait(const struct batch_api *api, int64_t ms, struct error *err);

/* The functions below return STATUS_OK, or why it cannot go on: STATUS_INTERRUPTED,
 * STATUS_UNAVAILABLE after retries, and what the wire says of an error (STATUS_PERMISSION,
 * STATUS_CONFIG, …). */
enum status batch_api_upload(const struct batch_api *api, struct batch *batch, FILE *lines,
                             struct error *err);
/* STATUS_TEMPORARY when it is not known whether the provider took it. */
enum status batch_api_create(const struct batch_api *api, struct batch *batch, FILE *lines,
                             struct error *err);
/* Looks for a batch that may have been created. *found says whether; then batch_id and is_verified
 * are set. `others` are the batches of this run, whose names are not taken. */
enum status batch_api_find(const struct batch_api *api, struct batch *batch,
                           const struct batch_list *others, bool *found, struct error *err);

struct batch_poll {
    enum batch_phase phase;
    struct json_document *document;
    char *message; /* what is wrong; NULL */
    bool is_gone;  /* the provider knows no such batch (404); nothing else is set */
};
enum status batch_api_poll(const struct batch_api *api, struct batch *batch,
                           struct batch_poll *poll, struct error *err);
void batch_poll_release(struct batch_poll *poll);
/* Results that stand in files, into `files` (at most BATCH_FILES_MAX), rewound. */
enum status batch_api_fetch(const struct batch_api *api, const struct batch *batch,
                            const struct batch_poll *poll, const struct run_file *run, FILE **files,
                            size_t *count, struct error *err);
enum status batch_api_cancel(const struct batch_api *api, const struct batch *batch, bool *is_gone,
                             struct error *err);

/* ---- batch_results.c: from results to the run file ---- */

/* Where results stand: JSONL files, or a document. */
struct batch_source {
    FILE **files;
    size_t file_count;
    const struct json_document *document; /* instead of files; NULL: none */
};

struct batch_outcome {
    int64_t ours, stored, duplicates, foreign, broken, missing;
    bool is_foreign;     /* results, but none of this batch */
    bool is_cut;         /* a file ends within a line */
    struct error reason; /* status OK, or why asking more is of no use */
};

/* Stores the results of `batch` in one transaction, together with the batch's own row. `is_all`:
 * trials without a result are `failed`, and the batch has ended. Where `is_foreign` or `is_cut`,
 * or `reason` says that settings are at fault, nothing is stored. */
enum status batch_store_results(struct asking *asking, struct batch *batch,
                                const struct batch_source *source, bool is_all,
                                struct batch_outcome *outcome, struct error *err);

#endif
