/* Whose picture each item is shown in the condition `swap`.
 *
 * A seeded derangement of the items of one split and language: every picture is shown once, beside
 * the query of an item of another axis and another scenario. It depends on the suite and the seed
 * alone, so that a shard, a limit or an interrupted run shows the same.
 */
#ifndef PARALLAX_CONTROLS_SWAP_H
#define PARALLAX_CONTROLS_SWAP_H

#include "suite/suite.h"

/* For each item of the suite the one whose picture it is shown, in the caller's array of
 * suite->item_count; NULL where there is nobody to swap with. Where one axis has more than half of
 * the items, some of its items meet their own axis, never their own scenario. */
void swap_partners(const struct suite *suite, uint64_t seed, const struct item **partners);

#endif
