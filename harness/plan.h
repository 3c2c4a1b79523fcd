/* The plan: items x conditions x repeats, and the order in which they are asked. */
#ifndef PARALLAX_HARNESS_PLAN_H
#define PARALLAX_HARNESS_PLAN_H

#include "controls/condition.h"
#include "harness/base/json.h"

/* A comma-separated list (NULL: image,text,probe) or "all", each at most once. "all" are the six
 * that take a shift apart; the degraded pictures are a question of their own. */
enum status plan_conditions(const char *list, enum condition conditions[CONDITION_COUNT],
                            size_t *count, struct error *err);

/* The seed of one trial: of the run's seed and the trial's id, so that it does not depend on what
 * else was selected. */
uint64_t plan_trial_seed(uint64_t seed, const char *trial_id);

/* Fills `order` (item_count * condition_count * repeats numbers, as run_file.h counts them).
 * Scenarios are shuffled anew for each repeat; items of a scenario, and the conditions of an item,
 * stay together, so that the members of a pair are asked close in time; which condition comes
 * first rotates from scenario to scenario and from repeat to repeat. */
void ask_order(const struct item *const *items, size_t item_count, size_t condition_count,
               int repeats, uint64_t seed, uint32_t *order);

/* Writes one plan line (without its newline) as documented in harness/README.md. */
void plan_put_line(struct text *out, const char *trial_id, const char *item_id,
                   const char *condition, int repeat, uint64_t seed, const struct chat *chat);

#endif
