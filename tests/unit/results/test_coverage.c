/* Do 95 % intervals cover 95 % of the time? Simulated over a fixed grid, with scenarios whose units
 * answer alike, as ours do. The mean over the grid must lie between 93 and 97.5 % and exact forms
 * must not fall below 95 %; the least covered point is printed.
 *
 * PARALLAX_COVERAGE=full runs 2,000 draws a point over the whole grid (some minutes); without it a
 * coarse pass keeps `./check` quick.
 */
#include "tests/test.h"

#include <math.h>
#include <stdlib.h>

#include "harness/base/memory.h"
#include "harness/base/random.h"
#include "results/statistics_studies.h"

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

/* The design effect is an estimate itself: from few scenarios it comes out too small when rare
 * answers happen not to cluster, so that the low points of the grid are those of few scenarios. */
enum { SCENARIOS_ENOUGH = 60 };

/* The interval that small-sample degrees of freedom would give (Korn and Graubard 1998): n/deff
 * times the square of t(n - 1) over t(scenarios - 1). No rule uses it; it shows whether the low
 * points come from the quantile. */
static struct interval with_degrees(const struct rate *rate)
{
    double t = student_quantile(0.975, rate->denominator - 1);
    double clustered = student_quantile(0.975, fmax(1, (double)rate->scenarios - 1));
    double n = rate->effective * (t / clustered) * (t / clustered);
    return interval_wilson(rate->value * n, n);
}

TEST(wilson_with_scenarios)
{
    struct tally tally = {0}, few = {0}, enough = {0}, degrees = {0};
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
                int covered = 0, other = 0;
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
                    struct interval wider = with_degrees(&rate);
                    other += covers(&wider, rates[j]);
                    clusters_release(&clusters);
                }
                tally_add(&degrees, (double)other / draws, where);
                bool is_few = (sizes[i] + per - 1) / per < SCENARIOS_ENOUGH;
                tally_add(&tally, (double)covered / draws, where);
                tally_add(is_few ? &few : &enough, (double)covered / draws, where);
            }
        }
    }
    tally_check(&tally, "Wilson, scenarios", 0.93, 0.975);
    tally_check(&few, "Wilson, under 60 scenarios", 0.92, 0.98);
    tally_check(&enough, "Wilson, from 60 scenarios", 0.93, 0.975);
    tally_check(&degrees, "Wilson, Korn and Graubard", 0.93, 0.98);
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

/* The same designs through the studentised interval, which no rule chooses. */
TEST(studentised_in_strata)
{
    static const struct design designs[] = {
        {60, 2, 15, 0.2, 0.2}, {80, 1, 1, 0.2, 0.2}, {100, 2, 20, 0.3, 0.05}};
    struct tally tally = {0};
    int draws = full() ? 1000 : 60;
    for (size_t i = 0; i < ARRAY_LENGTH(designs) - (full() ? 0 : 1); i++) {
        char where[96];
        struct random random;
        snprintf(where, sizeof where, "%u scenarios of %u in %u strata", designs[i].scenarios,
                 designs[i].per, designs[i].strata);
        random_seed(&random, random_derive(3, where));
        int covered = 0;
        for (int draw = 0; draw < draws; draw++) {
            struct clusters clusters;
            simulate(&designs[i], &random, &clusters);
            struct interval interval = interval_studentised(&clusters, random_next(&random));
            covered += covers(&interval, truth_of(&designs[i]));
            clusters_release(&clusters);
        }
        tally_add(&tally, (double)covered / draws, where);
    }
    tally_check(&tally, "Studentised", 0.93, 0.985);
}

/* One-sided limits, as the gate uses them: each is beyond the truth in at most 5 %. */
TEST(one_sided_limits)
{
    static const struct design designs[] = {
        {60, 2, 15, 0.2, 0.2}, {100, 2, 20, 0.3, 0.05}, {250, 2, 20, 0.1, 0.05}};
    struct tally lower = {0}, upper = {0};
    int draws = full() ? 2000 : 120;
    for (size_t i = 0; i < ARRAY_LENGTH(designs) - (full() ? 0 : 1); i++) {
        char where[96];
        struct random random;
        snprintf(where, sizeof where, "%u scenarios of %u in %u strata", designs[i].scenarios,
                 designs[i].per, designs[i].strata);
        random_seed(&random, random_derive(4, where));
        int below = 0, above = 0;
        for (int draw = 0; draw < draws; draw++) {
            struct clusters clusters;
            struct one_sided sides;
            simulate(&designs[i], &random, &clusters);
            difference_one_sided(&clusters, -1, 1, 0, 0, random_next(&random), &sides);
            below += sides.low <= truth_of(&designs[i]);
            above += sides.high >= truth_of(&designs[i]);
            clusters_release(&clusters);
        }
        tally_add(&lower, (double)below / draws, where);
        tally_add(&upper, (double)above / draws, where);
    }
    tally_check(&lower, "One-sided, lower", full() ? 0.925 : 0.88, 0.985);
    tally_check(&upper, "One-sided, upper", full() ? 0.925 : 0.88, 0.985);
}

/* Two units a scenario, a signal and a noise, whose answers hang together as in a flip. */
static bool dprime_covered(uint32_t scenarios, double hit, double alarm, double truth,
                           struct random *random)
{
    struct clusters clusters;
    struct estimate estimate;
    clusters_init(&clusters, 4);
    for (uint32_t s = 0; s < scenarios; s++) {
        bool alike = random_unit(random) < ALIKE;
        double shared = random_unit(random);
        double signal = alike ? shared : random_unit(random);
        double noise = alike ? shared : random_unit(random);
        double row[] = {signal < hit, 1, noise < alarm, 1};
        clusters_add(&clusters, s, s * 10 / scenarios, row);
    }
    statistic_estimate(&clusters, statistic_dprime, random_next(random), &estimate);
    clusters_release(&clusters);
    return covers(&estimate.interval, truth);
}

TEST(dprime_by_scenario)
{
    struct tally tally = {0};
    static const double cells[][2] = {{0.8, 0.2}, {0.9, 0.4}, {0.6, 0.5}};
    int draws = full() ? 2000 : 100;
    for (uint32_t scenarios = 60; scenarios <= (full() ? 240 : 60); scenarios *= 2)
        for (size_t i = 0; i < ARRAY_LENGTH(cells); i++) {
            char where[96];
            struct random random;
            double truth = normal_quantile(cells[i][0]) - normal_quantile(cells[i][1]);
            snprintf(where, sizeof where, "%u flips, H %.1f, F %.1f", scenarios, cells[i][0],
                     cells[i][1]);
            random_seed(&random, random_derive(5, where));
            int covered = 0;
            for (int draw = 0; draw < draws; draw++)
                covered += dprime_covered(scenarios, cells[i][0], cells[i][1], truth, &random);
            tally_add(&tally, (double)covered / draws, where);
        }
    tally_check(&tally, "d', scenarios", 0.92, 0.985);
}

/* What `power` promises: with its number of items a true null is called equivalent as often as
 * planned, and called different in at most 5 %. */
TEST(planted_nulls_are_equivalent_at_the_planned_power)
{
    struct power_setting setting = {
        .discordance = 0.2, .design_effect = 1, .alpha = 0.05, .power = 0.8};
    uint32_t items = (uint32_t)ceil(power_items_equivalence(&setting, 0.05));
    int draws = full() ? 1000 : 60, equivalent = 0, different = 0;
    struct random random;
    random_seed(&random, 6);
    for (int draw = 0; draw < draws; draw++) {
        struct clusters clusters;
        struct one_sided sides;
        clusters_init(&clusters, 2);
        for (uint32_t i = 0; i < items; i++) {
            double u = random_unit(&random);
            double row[] = {u < 0.1 ? 1 : u > 0.9 ? -1 : 0, 1};
            clusters_add(&clusters, i, i * 20 / items, row);
        }
        difference_one_sided(&clusters, -1, 1, -0.05, 0.05, random_next(&random), &sides);
        different += sign_flip_p(&clusters, random_next(&random)) < 0.05;
        equivalent += sides.low > -0.05 && sides.high < 0.05;
        clusters_release(&clusters);
    }
    double slack = 3 * sqrt(0.8 * 0.2 / draws);
    printf("%u items: equivalent in %.1f %% (planned 80), different in %.1f %% of %d nulls\n",
           items, 100.0 * equivalent / draws, 100.0 * different / draws, draws);
    CHECK_NEAR((double)equivalent / draws, 0.8, slack + 0.02);
    CHECK(different <= 0.05 * draws + 3 * sqrt(0.05 * 0.95 * draws));
}

/* And a difference of the planned size is found as often as planned. */
TEST(planted_differences_are_found_at_the_planned_power)
{
    struct power_setting setting = {
        .discordance = 0.25, .design_effect = 1, .alpha = 0.05, .power = 0.8};
    uint32_t items = (uint32_t)ceil(power_items(&setting, 0.08));
    int draws = full() ? 1000 : 60, found = 0;
    struct random random;
    random_seed(&random, 7);
    for (int draw = 0; draw < draws; draw++) {
        struct clusters clusters;
        clusters_init(&clusters, 2);
        for (uint32_t i = 0; i < items; i++) {
            double u = random_unit(&random);
            double row[] = {u < 0.165 ? 1 : u > 0.915 ? -1 : 0, 1};
            clusters_add(&clusters, i, 0, row);
        }
        found += sign_flip_p(&clusters, random_next(&random)) < 0.05;
        clusters_release(&clusters);
    }
    printf("%u items: 8 points found in %.1f %% (planned 80) of %d\n", items, 100.0 * found / draws,
           draws);
    CHECK_NEAR((double)found / draws, 0.8, 3 * sqrt(0.8 * 0.2 / draws) + 0.02);
}

/* Permutation tests keep their level where scenarios are of different sizes and hang together. */
TEST(permutation_tests_keep_their_level)
{
    int draws = full() ? 4000 : 400, flips = 0, jonckheere = 0, spearman = 0;
    struct random random;
    random_seed(&random, 8);
    for (int draw = 0; draw < draws; draw++) {
        struct clusters clusters;
        struct trend trend;
        double values[9], x[9];
        size_t groups[9];
        clusters_init(&clusters, 2);
        for (uint32_t s = 0; s < 18; s++)
            for (uint32_t unit = 0; unit <= s % 4; unit++) {
                double u = random_unit(&random);
                double row[] = {u < 0.3 ? 1 : u > 0.7 ? -1 : 0, 1};
                clusters_add(&clusters, s, 0, row);
            }
        flips += sign_flip_p(&clusters, 1) < 0.05;
        clusters_release(&clusters);
        for (size_t i = 0; i < 9; i++) {
            values[i] = random_unit(&random);
            x[i] = (double)i;
            groups[i] = i / 3;
        }
        trend_jonckheere(values, groups, 9, 1, &trend);
        jonckheere += trend.p < 0.05;
        if (draw % 10 == 0) {
            trend_spearman(x, values, 9, random_next(&random), &trend);
            spearman += trend.p < 0.05;
        }
    }
    printf("nulls rejected at 5 %%: sign flips %.1f, Jonckheere %.1f, Spearman %.1f %%\n",
           100.0 * flips / draws, 100.0 * jonckheere / draws, 1000.0 * spearman / draws);
    CHECK(flips <= 0.05 * draws + 3 * sqrt(0.05 * draws));
    CHECK(jonckheere <= 0.05 * draws + 3 * sqrt(0.05 * draws));
    CHECK(spearman <= 0.005 * draws + 3 * sqrt(0.005 * draws));
}

int main(void)
{
    return test_run_all();
}
