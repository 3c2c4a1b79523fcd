/* Do 95 % intervals cover 95 % of the time? Simulated over a fixed grid, with scenarios whose units
 * answer alike, as ours do. The mean over the grid must lie between 93 and 97.5 % and exact forms
 * must not fall below 95 %; the least covered point is printed.
 *
 * PARALLAX_COVERAGE=full runs 2,000 draws a point over the whole grid (some minutes); without it a
 * coarse pass keeps `./check` quick.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "harness/base/memory.h"
#include "harness/base/random.h"
#include "results/statistics.h"

static bool full(void)
{
    const char *how = getenv("PARALLAX_COVERAGE");
    return how && strcmp(how, "full") == 0;
}

struct tally {
    double sum, least;
    int points;
    char where[96];
};

static void tally_add(struct tally *tally, double covered, const char *where)
{
    if (tally->points == 0 || covered < tally->least) {
        tally->least = covered;
        snprintf(tally->where, sizeof tally->where, "%s", where);
    }
    tally->sum += covered;
    tally->points++;
}

static void tally_check(const struct tally *tally, const char *name, double low, double high)
{
    double mean = tally->sum / tally->points;
    printf("%-28s mean %.1f %% of %d points, least %.1f %% (%s)\n", name, 100 * mean, tally->points,
           100 * tally->least, tally->where);
    CHECK(mean >= low && mean <= high);
}

static bool covers(const struct interval *interval, double truth)
{
    return interval->low <= truth + 1e-12 && truth - 1e-12 <= interval->high;
}

/* Without clusters the coverage is a sum over all outcomes, not a simulation. */
static double binomial_coverage(struct interval (*of)(double, double), int64_t n, double p)
{
    double covered = 0;
    for (int64_t x = 0; x <= n; x++) {
        struct interval interval = of((double)x, (double)n);
        if (covers(&interval, p)) covered += binomial_pmf(x, n, p);
    }
    return covered;
}

TEST(exact_and_wilson_by_enumeration)
{
    struct tally exact = {0}, wilson = {0};
    static const int64_t sizes[] = {5, 12, 30, 60, 120, 250, 500};
    static const double rates[] = {0.02, 0.05, 0.1, 0.3, 0.5, 0.7, 0.9};
    for (size_t i = 0; i < ARRAY_LENGTH(sizes); i++) {
        for (size_t j = 0; j < ARRAY_LENGTH(rates); j++) {
            char where[96];
            snprintf(where, sizeof where, "n %d, p %.2f", (int)sizes[i], rates[j]);
            double covered = binomial_coverage(interval_clopper, sizes[i], rates[j]);
            CHECK(covered >= 0.95 - 1e-9);
            tally_add(&exact, covered, where);
            if (sizes[i] >= 30)
                tally_add(&wilson, binomial_coverage(interval_wilson, sizes[i], rates[j]), where);
        }
    }
    tally_check(&exact, "Clopper-Pearson", 0.95, 1);
    tally_check(&wilson, "Wilson", 0.93, 0.975);
}

/* Discordant pairs: b and c from a trinomial, everything enumerated. */
static double tango_coverage(int64_t n, double worse, double better)
{
    double covered = 0, truth = worse - better, discordant = worse + better;
    for (int64_t m = 0; m <= n; m++) {
        double chance = binomial_pmf(m, n, discordant);
        if (chance < 1e-9) continue;
        for (int64_t b = 0; b <= m; b++) {
            struct interval interval = interval_tango((double)b, (double)(m - b), (double)n);
            if (covers(&interval, truth))
                covered += chance * binomial_pmf(b, m, worse / discordant);
        }
    }
    return covered;
}

TEST(tango_by_enumeration)
{
    struct tally tally = {0};
    static const int64_t sizes[] = {30, 60, 120};
    static const double cells[][2] = {{0.05, 0.05}, {0.2, 0.05}, {0.3, 0.1}, {0.02, 0.01}};
    for (size_t i = 0; i < ARRAY_LENGTH(sizes) - !full(); i++) {
        for (size_t j = 0; j < ARRAY_LENGTH(cells); j++) {
            char where[96];
            snprintf(where, sizeof where, "n %d, b %.2f, c %.2f", (int)sizes[i], cells[j][0],
                     cells[j][1]);
            tally_add(&tally, tango_coverage(sizes[i], cells[j][0], cells[j][1]), where);
        }
    }
    tally_check(&tally, "Tango", 0.93, 0.975);
}

/* Units of a scenario share one answer with this chance, else each draws its own. */
static const double ALIKE = 0.4;

TEST(wilson_with_scenarios)
{
    struct tally tally = {0};
    static const uint32_t sizes[] = {30, 60, 120, 250, 500};
    static const double rates[] = {0.02, 0.1, 0.3, 0.5, 0.9};
    int draws = full() ? 2000 : 400;
    for (size_t i = 0; i < ARRAY_LENGTH(sizes); i++) {
        for (size_t j = 0; j < ARRAY_LENGTH(rates); j++) {
            for (uint32_t per = 1; per <= 4; per += full() ? 1 : 3) {
                char where[96];
                struct random random;
                snprintf(where, sizeof where, "n %u, p %.2f, %u a scenario", sizes[i], rates[j],
                         per);
                random_seed(&random, random_derive(1, where));
                int covered = 0;
                for (int draw = 0; draw < draws; draw++) {
                    struct clusters clusters;
                    struct rate rate;
                    clusters_init(&clusters, 2);
                    bool alike = false;
                    double shared = 0;
                    for (uint32_t unit = 0; unit < sizes[i]; unit++) {
                        if (unit % per == 0) {
                            alike = random_unit(&random) < ALIKE;
                            shared = random_unit(&random);
                        }
                        double u = alike ? shared : random_unit(&random);
                        double row[] = {u < rates[j], 1};
                        clusters_add(&clusters, unit / per, 0, row);
                    }
                    rate_estimate(&clusters, &rate);
                    covered += covers(&rate.interval, rates[j]);
                    clusters_release(&clusters);
                }
                tally_add(&tally, (double)covered / draws, where);
            }
        }
    }
    tally_check(&tally, "Wilson, scenarios", 0.93, 0.975);
}

struct design {
    uint32_t scenarios, per, strata;
    double worse, better;
};

/* Strata differ: the first is a third better off, the last as much worse. */
static double chance_of(const struct design *design, uint32_t stratum, double chance)
{
    if (design->strata < 2) return chance;
    double tilt = 2.0 * stratum / (design->strata - 1) - 1;
    return chance * (1 + tilt / 3);
}

static double truth_of(const struct design *design)
{
    double truth = 0;
    for (uint32_t s = 0; s < design->scenarios; s++) {
        uint32_t stratum = s * design->strata / design->scenarios;
        truth += (chance_of(design, stratum, design->worse) - design->better) / design->scenarios;
    }
    return truth;
}

static void simulate(const struct design *design, struct random *random, struct clusters *clusters)
{
    clusters_init(clusters, 2);
    for (uint32_t s = 0; s < design->scenarios; s++) {
        uint32_t stratum = s * design->strata / design->scenarios;
        double worse = chance_of(design, stratum, design->worse);
        bool alike = random_unit(random) < ALIKE;
        double shared = random_unit(random);
        for (uint32_t unit = 0; unit < design->per; unit++) {
            double u = alike ? shared : random_unit(random);
            double row[] = {u < worse ? 1 : u > 1 - design->better ? -1 : 0, 1};
            clusters_add(clusters, s, stratum, row);
        }
    }
}

static void cover_differences(const struct design *designs, size_t count, int draws,
                              struct tally *tally)
{
    for (size_t i = 0; i < count; i++) {
        char where[96];
        struct random random;
        const struct design *design = &designs[i];
        snprintf(where, sizeof where, "%u scenarios of %u in %u strata, %.2f against %.2f",
                 design->scenarios, design->per, design->strata, design->worse, design->better);
        random_seed(&random, random_derive(2, where));
        int covered = 0;
        for (int draw = 0; draw < draws; draw++) {
            struct clusters clusters;
            struct estimate estimate;
            simulate(design, &random, &clusters);
            difference_estimate(&clusters, random_next(&random), &estimate);
            covered += covers(&estimate.interval, truth_of(design));
            clusters_release(&clusters);
        }
        tally_add(tally, (double)covered / draws, where);
    }
}

TEST(bootstrap_in_strata_of_few_scenarios)
{
    static const struct design designs[] = {
        {30, 2, 10, 0.3, 0.1}, {48, 1, 12, 0.2, 0.1},   {60, 2, 15, 0.2, 0.2},
        {60, 4, 20, 0.1, 0.1}, {100, 2, 20, 0.3, 0.05}, {250, 2, 20, 0.1, 0.05},
    };
    struct tally tally = {0};
    cover_differences(designs, ARRAY_LENGTH(designs) - (full() ? 0 : 2), full() ? 2000 : 120,
                      &tally);
    tally_check(&tally, "Rao-Wu bootstrap", 0.93, 0.975);
}

TEST(bca_in_one_stratum)
{
    static const struct design designs[] = {
        {50, 2, 1, 0.3, 0.1}, {80, 1, 1, 0.2, 0.2}, {120, 4, 1, 0.1, 0.05}};
    struct tally tally = {0};
    cover_differences(designs, ARRAY_LENGTH(designs) - (full() ? 0 : 1), full() ? 2000 : 120,
                      &tally);
    tally_check(&tally, "BCa", 0.93, 0.975);
}

/* The inverted test is exact where differences are symmetric about their centre. */
TEST(few_scenarios_are_covered)
{
    static const struct design designs[] = {
        {8, 2, 1, 0.3, 0.3}, {12, 2, 1, 0.2, 0.2}, {15, 1, 1, 0.3, 0.3}};
    struct tally tally = {0};
    cover_differences(designs, full() ? 3 : 2, full() ? 2000 : 400, &tally);
    tally_check(&tally, "sign flips, few", 0.945, 1);
}

int main(void)
{
    return test_run_all();
}
