/* A model as judge: asked through the engine, blind to the model under test and to the condition.
 */
#ifndef PARALLAX_HARNESS_JUDGING_MODEL_H
#define PARALLAX_HARNESS_JUDGING_MODEL_H

#include "harness/pipeline.h"
#include "results/run_items.h"

/* Judges every stored answer that this judge has not judged yet; what was judged is kept when it is
 * stopped. */
enum status judge_with_model(struct run_file *run, const struct run_items *items,
                             const struct run_options *options, struct error *err);

#endif
