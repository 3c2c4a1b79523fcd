/* The judge stage: from stored replies to stored findings. */
#ifndef PARALLAX_HARNESS_JUDGING_H
#define PARALLAX_HARNESS_JUDGING_H

#include "harness/pipeline.h"
#include "results/run_items.h"

/* The subject of a stored trial; its text lives as long as the trial's. */
void judging_subject(struct subject *subject, const struct run_file *run,
                     const struct run_items *items, const struct run_trial *trial);

/* A bit for each trial that the current judge has judged already; a finding that says its endpoint
 * failed does not count. The caller frees *bits. */
enum status judging_done(struct run_file *run, uint8_t **bits, int64_t *count, struct error *err);
bool judging_is_done(const uint8_t *bits, int64_t trial);

#endif
