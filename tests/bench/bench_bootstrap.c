/* What resampling costs: 10,000 stratified paired cluster resamples over 5,000 items, beside a
 * naive loop in C that draws items one by one, without clusters. Not a test: the ratio holds,
 * seconds depend on the machine.
 *
 *     bench_bootstrap [ITEMS]
 */
#include <stdio.h>
#include <stdlib.h>

#include "harness/base/clock.h"
#include "harness/base/memory.h"
#include "harness/base/random.h"
#include "results/statistics.h"

enum { ITEMS = 5000, STRATA = 20, ROUNDS = 5 };

/* What one would write first: an index by the remainder of a random word, and a mean. */
static double naive(const double *values, size_t count)
{
    struct random random;
    random_seed(&random, 1);
    double most = -1;
    for (int draw = 0; draw < BOOTSTRAP_DRAWS; draw++) {
        double sum = 0;
        for (size_t i = 0; i < count; i++) sum += values[random_next(&random) % count];
        if (sum / (double)count > most) most = sum / (double)count;
    }
    return most;
}

static void plant(struct clusters *clusters, double *values, uint32_t items, uint32_t per)
{
    struct random random;
    random_seed(&random, 2);
    clusters_init(clusters, 2);
    for (uint32_t i = 0; i < items; i++) {
        double u = random_unit(&random);
        double row[] = {u < 0.2 ? 1 : u > 0.9 ? -1 : 0, 1};
        clusters_add(clusters, i / per, (i / per) * STRATA / (items / per + 1), row);
        values[i] = row[0];
    }
}

static double seconds_of(const struct clusters *clusters, double *replicates)
{
    double best = 1e9;
    for (int round = 0; round < ROUNDS; round++) {
        int64_t begun = clock_monotonic_us();
        bootstrap_replicates(clusters, statistic_ratio, 1, replicates);
        double seconds = (double)(clock_monotonic_us() - begun) / 1e6;
        if (seconds < best) best = seconds;
    }
    return best;
}

int main(int argc, char **argv)
{
    uint32_t items = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : ITEMS;
    double *values = xcalloc(items, sizeof *values);
    double *replicates = xcalloc(BOOTSTRAP_DRAWS, sizeof *replicates);
    struct clusters clusters;
    plant(&clusters, values, items, 1);
    clusters_release(&clusters);
    double best = 1e9, most = 0;
    for (int round = 0; round < ROUNDS; round++) {
        int64_t begun = clock_monotonic_us();
        most = naive(values, items);
        double seconds = (double)(clock_monotonic_us() - begun) / 1e6;
        if (seconds < best) best = seconds;
    }
    printf("%u items, %d resamples\n", items, BOOTSTRAP_DRAWS);
    printf("naive loop, no clusters, no strata   %.3f s (largest mean %.4f)\n", best, most);
    for (uint32_t per = 1; per <= 4; per *= 2) {
        plant(&clusters, values, items, per);
        double seconds = seconds_of(&clusters, replicates);
        printf("scenarios of %u in %d strata          %.3f s, ratio %.2f (first %.17g)\n", per,
               STRATA, seconds, seconds / best, replicates[0]);
        clusters_release(&clusters);
    }
    free(values);
    free(replicates);
    return 0;
}
