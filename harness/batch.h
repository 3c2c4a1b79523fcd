/* Asking in a provider's batches: `run --batch`.
 *
 * Open trials are dealt to batches (both sides of a pair in the same one wherever it fits), which
 * are stored, uploaded, submitted, looked after and fetched. Every step is stored before the next
 * (results/run_file_batches.h), so that the same command goes on after a kill at any point and
 * nothing is bought twice: a submission whose end is not known is looked for at the provider, by
 * our mark in its metadata or its name, or, where batches carry none, by their size and age, which
 * their results then confirm.
 *
 * What comes back is read by the wire's own reader, line by line, and stored in one transaction a
 * batch. Lines that expired, were cancelled or failed are `failed`, and asked again by the next
 * run. Interrupted, a run leaves its batches where they are.
 */
#ifndef PARALLAX_HARNESS_BATCH_H
#define PARALLAX_HARNESS_BATCH_H

#include "harness/ask.h"

/* Whether a model can be asked in batches; STATUS_USAGE with what to do. Before there is a run. */
enum status batch_check(const struct adapter *adapter, struct error *err);

/* Asks every open trial in batches and waits for their results. Statuses as of pipeline_ask;
 * STATUS_TEMPORARY also while batches are with a person (`parallax batch export`). */
enum status batch_ask(struct asking *asking, struct error *err);

/* Deals every open trial to batches and writes their files into `folder`, for a person to upload;
 * files of earlier batches that are missing there are written again. *files: how many there are. */
enum status batch_export(struct asking *asking, const char *folder, size_t *files,
                         struct error *err);

struct batch_import {
    int64_t stored, foreign, broken; /* results; of no batch of this run; no JSON */
    int64_t batches;                 /* that ended with it */
};
/* Stores the results in a file that a person fetched. */
enum status batch_import(struct asking *asking, const char *path, struct batch_import *import,
                         struct error *err);

/* Asks the provider to end every batch that has not ended. What was answered by then can still be
 * fetched. *ended: those that needed no call or are gone; *asked: those the provider was told
 * of. */
enum status batch_cancel(struct pipeline *pipeline, int64_t *ended, int64_t *asked,
                         struct error *err);

/* Looks after every submitted batch once and tells each to `tell`. */
enum status batch_look(struct pipeline *pipeline,
                       void (*tell)(void *context, const struct run_batch *batch, int64_t done),
                       void *context, struct error *err);

#endif
