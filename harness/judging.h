/* The judge stage: from stored replies to stored findings. */
#ifndef PARALLAX_HARNESS_JUDGING_H
#define PARALLAX_HARNESS_JUDGING_H

#include "harness/pipeline.h"
#include "results/run_items.h"

/* The subject of a stored trial; its text lives as long as the trial's. */
void judging_subject(struct subject *subject, const struct run_file *run,
                     const struct run_items *items, const struct run_trial *trial);

#endif
