/* A documented pseudo-random generator, so that every seeded result can be recomputed anywhere.
 *
 * xoshiro256** 1.0 (Blackman and Vigna, 2018), its state filled from a 64-bit seed by SplitMix64.
 * random_below uses Lemire's multiply-and-reject, so that every value is equally likely.
 */
#ifndef PARALLAX_BASE_RANDOM_H
#define PARALLAX_BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

struct random {
    uint64_t state[4];
};

void random_seed(struct random *random, uint64_t seed);
/* A seed from a base seed and a name, independent for each name (FNV-1a of the name mixed in by
 * SplitMix64). */
uint64_t random_derive(uint64_t seed, const char *name);
uint64_t random_next(struct random *random);
uint64_t random_below(struct random *random, uint64_t bound); /* 0 <= value < bound; bound > 0 */
double random_unit(struct random *random);                    /* 0 <= value < 1, 53 bits */
double random_normal(struct random *random); /* mean 0, variance 1 (polar method) */
void random_shuffle(struct random *random, void *array, size_t count, size_t element_bytes);

#endif
