/* The batches of a run: what was handed to a provider to be answered later, and which trials are in
 * it.
 *
 * A batch is stored before anything of it is sent, and each step is stored before the next one is
 * taken, so that a run that was killed anywhere knows what may have been bought:
 *
 *     planned ──► uploaded ──► submitting ──► submitted ──► ended
 *        └──────────────────────►┘                ▲
 *        └──────────────► exported ───────────────┘   (carried by a person)
 *
 * `submitting` is stored before the call that buys. Whoever finds it there looks for the batch at
 * the provider before it is submitted again. The trials of a batch that has not ended are asked
 * nowhere else.
 */
#ifndef PARALLAX_RESULTS_RUN_FILE_BATCHES_H
#define PARALLAX_RESULTS_RUN_FILE_BATCHES_H

#include "results/run_file.h"

/* The words are stored, so they never change meaning. */
enum run_batch_state {
    RUN_BATCH_PLANNED = 0, /* "planned": nothing of it is with the provider */
    RUN_BATCH_UPLOADED,    /* "uploaded": its file is there, and costs nothing */
    RUN_BATCH_SUBMITTING,  /* "submitting": it may have been bought */
    RUN_BATCH_SUBMITTED,   /* "submitted": it has a name there */
    RUN_BATCH_EXPORTED,    /* "exported": its file was handed to a person */
    RUN_BATCH_ENDED        /* "ended": its results are stored, or there are none */
};
const char *run_batch_state_word(enum run_batch_state state);

struct run_batch {
    int64_t number; /* counted from 1; 0 in a new one */
    enum run_batch_state state;
    /* Never NULL. `token` is ours and in the name of every line; the others are the provider's. */
    const char *token, *file_id, *batch_id, *provider_state;
    const char *not_ours; /* names of batches that turned out to be somebody else's, with blanks */
    bool is_verified;     /* batch_id was told when it was made, or carries the token */
    int64_t lines, bytes;
    int64_t created_ms, submitted_ms, ended_ms; /* 0: not yet */
    int64_t results;                            /* lines that came back */
};

struct run_batch_line {
    int64_t trial;
    const char *request_sha256; /* as in struct run_attempt */
    int64_t request_bytes;
};

/* Inside a transaction. A new batch gets its number and its lines; one with a number is changed in
 * everything but token, lines and bytes. */
enum status run_file_put_batch(struct run_file *run, struct run_batch *batch,
                               const struct run_batch_line *lines, struct error *err);

typedef enum status run_batch_callback(void *context, const struct run_batch *batch,
                                       struct error *err);
typedef enum status run_batch_line_callback(void *context, const struct run_batch_line *line,
                                            struct error *err);
/* By number; strings live until the callback returns. */
enum status run_file_each_batch(struct run_file *run, run_batch_callback *callback, void *context,
                                struct error *err);
/* The lines of one batch by trial. */
enum status run_file_each_batch_line(struct run_file *run, int64_t batch,
                                     run_batch_line_callback *callback, void *context,
                                     struct error *err);
/* Sets the bit of each trial in a batch that has not ended (bits as in run_file_finished), and of
 * those in any batch at all in `ever` (may be NULL). *live: batches that have not ended. */
enum status run_file_batched(struct run_file *run, uint8_t *bits, uint8_t *ever, int64_t *live,
                             struct error *err);
/* How many of its lines have no row yet that is younger than the batch. */
enum status run_file_batch_open_lines(struct run_file *run, const struct run_batch *batch,
                                      int64_t *count, struct error *err);

#endif
