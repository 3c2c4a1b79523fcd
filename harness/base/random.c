/* The seeded generator behind every sampled number: the same seed gives the same figures on every
 * machine. */
#include "harness/base/random.h"

#include <math.h>
#include <string.h>

static uint64_t rotate(uint64_t value, int bits)
{
    return value << bits | value >> (64 - bits);
}

static uint64_t splitmix(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

void random_seed(struct random *random, uint64_t seed)
{
    for (size_t i = 0; i < 4; i++) random->state[i] = splitmix(&seed);
}

uint64_t random_derive(uint64_t seed, const char *name)
{
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    for (const char *c = name; *c; c++) hash = (hash ^ (unsigned char)*c) * UINT64_C(0x100000001B3);
    /* Two steps, so that neither the seed nor the name can cancel the other. */
    uint64_t mixed = splitmix(&seed) ^ hash;
    return splitmix(&mixed);
}

uint64_t random_next(struct random *random)
{
    uint64_t *s = random->state;
    uint64_t result = rotate(s[1] * 5, 7) * 9, t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate(s[3], 45);
    return result;
}

__extension__ typedef unsigned __int128 uint128;

uint64_t random_below(struct random *random, uint64_t bound)
{
    uint128 product = (uint128)random_next(random) * bound;
    if ((uint64_t)product < bound) {
        uint64_t uneven = -bound % bound; /* 2^64 mod bound values would come up once too often */
        while ((uint64_t)product < uneven) product = (uint128)random_next(random) * bound;
    }
    return (uint64_t)(product >> 64);
}

double random_unit(struct random *random)
{
    return (double)(random_next(random) >> 11) * 0x1p-53;
}

double random_normal(struct random *random)
{
    for (;;) {
        double x = 2 * random_unit(random) - 1, y = 2 * random_unit(random) - 1;
        double square = x * x + y * y;
        if (square > 0 && square < 1) return x * sqrt(-2 * log(square) / square);
    }
}

static void swap_bytes(char *left, char *right, size_t bytes)
{
    char spare[64];
    while (bytes > 0) {
        size_t part = bytes < sizeof spare ? bytes : sizeof spare;
        memcpy(spare, left, part);
        memcpy(left, right, part);
        memcpy(right, spare, part);
        left += part;
        right += part;
        bytes -= part;
    }
}

void random_shuffle(struct random *random, void *array, size_t count, size_t element_bytes)
{
    char *bytes = array;
    for (size_t i = count; i > 1; i--) {
        size_t j = random_below(random, i);
        if (j != i - 1)
            swap_bytes(bytes + (i - 1) * element_bytes, bytes + j * element_bytes, element_bytes);
    }
}
