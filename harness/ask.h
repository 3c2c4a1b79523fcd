/* What asking one by one and asking in batches share: which trials are open, what each one says,
 * and how its reply gets into the run file.
 */
#ifndef PARALLAX_HARNESS_ASK_H
#define PARALLAX_HARNESS_ASK_H

#include "harness/cache.h"
#include "harness/engine.h"
#include "harness/pipeline.h"
#include "results/run_file_batches.h"

struct asking {
    const struct pipeline *pipeline;
    struct run_file *run;
    const struct run_settings *settings;
    struct condition_builder *builder;
    const struct item **items; /* by the run's item number */
    uint32_t *order;
    /* One bit a trial: has its reply; is in a batch that has not ended; is in any batch. */
    uint8_t *finished, *batched, *ever_batched;
    int64_t live_batches; /* when it was opened */
    int64_t trial_count, next, done;
    int64_t states[TRIAL_FAILED + 1]; /* of this sitting */
    char failure[256];                /* why its last failed trial failed; "" */
    bool in_transaction;
    struct text id;
    struct progress progress;
    struct budget budget;
    struct cache *cache; /* NULL: none, or given up */
    uint8_t *cached;     /* one bit a trial: its reply was bought by another run */
    struct engine *engine;
    struct consistency *consistency; /* NULL: one endpoint, or nobody checks */
    int64_t checked;                 /* attempts of the check before the run */
};

/* To be closed even when this fails. */
enum status asking_open(struct asking *asking, struct pipeline *pipeline, struct error *err);
/* Commits, tells the states of this sitting, frees. Returns `status`, or STATUS_UNAVAILABLE when
 * that is OK and trials failed. */
enum status asking_close(struct asking *asking, enum status status, struct error *err);

/* Whether the trial has no reply and is in no batch that may bring one. */
bool asking_is_open(const struct asking *asking, int64_t trial);
/* What the trial asks; strings live as long as `asking`. */
enum status asking_fill(struct asking *asking, int64_t trial, struct exchange *exchange,
                        struct error *err);
/* Stores a reply in the transaction under way, or begins one. */
enum status asking_store(struct asking *asking, const struct exchange_end *end, struct error *err);
/* "34 replied, 2 failed": of this sitting; nothing when nothing ended. */
void asking_put_states(const struct asking *asking, struct text *out);
/* Ends the transaction under way, if any. */
enum status asking_commit(struct asking *asking, struct error *err);

#endif
