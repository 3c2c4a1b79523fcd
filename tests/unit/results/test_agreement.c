/* Agreement among people and correction by people, against vectors and at their edges. */
#include "tests/test.h"

#include <stdlib.h>

#include "harness/base/memory.h"
#include "harness/base/random.h"
#include "results/statistics_agreement.h"
#include "results/statistics_correction.h"

/* ---- vectors ---- */

enum { NUMBERS_MAX = 2048 };

static size_t read_numbers(const char *from, double *numbers)
{
    size_t count = 0;
    for (;;) {
        char *end = NULL;
        numbers[count] = strtod(from, &end);
        if (end == from || ++count == NUMBERS_MAX) return count;
        if (*end != ',') return count;
        from = end + 1;
    }
}

/* raters, units, categories, cells rater by rater; the caller frees the list. */
static struct rating_table table_of(const double *args, struct rating **list)
{
    size_t raters = (size_t)args[0], units = (size_t)args[1];
    struct rating_table table = {.categories = (size_t)args[2]};
    *list = xcalloc(raters * units + 1, sizeof **list);
    for (size_t r = 0; r < raters; r++)
        for (size_t u = 0; u < units; u++) {
            double cell = args[3 + r * units + u];
            if (cell >= 0)
                (*list)[table.count++] = (struct rating){.unit = (uint32_t)u,
                                                         .scenario = (uint32_t)u,
                                                         .rater = (uint32_t)r,
                                                         .category = (int)cell};
        }
    table.list = *list;
    return table;
}

static void check_table(const char *name, const double *args, double want)
{
    struct rating *list;
    struct rating_table table = table_of(args, &list);
    if (strcmp(name, "severity") == 0) {
        struct estimate severity;
        severity_estimate(&table, 0, 1, &severity);
        CHECK_NEAR(severity.value, want, 1e-12);
    } else {
        bool ordinal = strcmp(name, "alpha_ordinal") == 0;
        CHECK_NEAR(krippendorff_alpha(&table, ordinal ? ALPHA_ORDINAL : ALPHA_NOMINAL), want,
                   1e-12);
    }
    free(list);
}

static void check_ppi(const double *args, const double *want)
{
    size_t count = (size_t)args[0];
    struct predicted *units = xcalloc(count, sizeof *units);
    for (size_t i = 0; i < count; i++) {
        const double *u = args + 1 + 4 * i;
        units[i] = (struct predicted){(uint32_t)u[0], u[1], u[2] > 8 ? (double)NAN : u[2], u[3]};
    }
    struct ppi ppi;
    ppi_estimate(units, count, -1, 1, &ppi);
    CHECK_NEAR(ppi.estimate.value, want[0], 1e-8); /* lambda was searched for */
    CHECK_NEAR(ppi.lambda, want[1], 1e-6);
    CHECK_NEAR(ppi.standard_error, want[2], 1e-10);
    free(units);
}

/* One reply a scenario, so that counts are what they say. */
static void check_rogan(const double *args, double want)
{
    struct diagnosed units[256];
    size_t count = 0, replies = (size_t)args[1], failed = (size_t)args[0];
    size_t positive = (size_t)args[3], negative = (size_t)args[5];
    size_t found = (size_t)args[2], cleared = (size_t)args[4];
    for (size_t i = 0; i < replies; i++)
        units[count++] = (struct diagnosed){.scenario = (uint32_t)i, .people = -1, .weight = 1};
    for (size_t i = 0; i < failed; i++) units[i].judge = true;
    /* labels go to replies whose verdict fits: found and missed, cleared and accused */
    size_t yes = 0, no = failed;
    for (size_t i = 0; i < positive; i++) units[i < found ? yes++ : no++].people = 1;
    for (size_t i = 0; i < negative; i++) units[i < cleared ? no++ : yes++].people = 0;
    struct rogan_gladen rogan;
    rogan_gladen_estimate(units, count, false, 1, &rogan);
    CHECK(rogan.usable);
    CHECK_NEAR(rogan.arm[0].corrected.value, want, 1e-12);
    CHECK_NEAR(rogan.arm[0].sensitivity, args[2] / args[3], 1e-12);
}

TEST(vectors)
{
    static char line[1 << 16];
    static double args[NUMBERS_MAX], want[NUMBERS_MAX];
    FILE *file = fopen(TESTS_FOLDER "/vectors/people.tsv", "r");
    int lines = 0;
    CHECK(file != NULL);
    while (file && fgets(line, sizeof line, file)) {
        char *first = strchr(line, '\t'), *second = first ? strchr(first + 1, '\t') : NULL;
        CHECK(second != NULL);
        if (!second) break;
        *first = '\0';
        read_numbers(first + 1, args);
        read_numbers(second + 1, want);
        if (strcmp(line, "ppi") == 0)
            check_ppi(args, want);
        else if (strcmp(line, "rogan_gladen") == 0)
            check_rogan(args, want[0]);
        else
            check_table(line, args, want[0]);
        lines++;
    }
    if (file) fclose(file);
    CHECK_INT(lines, 18);
}

/* ---- edges of agreement ---- */

TEST(alpha_without_anything_to_agree_on)
{
    struct rating_table none = {.categories = 5};
    CHECK(isnan(krippendorff_alpha(&none, ALPHA_NOMINAL)));
    struct rating alone[] = {{0, 0, 0, 2}, {1, 1, 1, 4}};
    struct rating_table unpaired = {alone, 2, 5};
    CHECK(isnan(krippendorff_alpha(&unpaired, ALPHA_ORDINAL)));
    CHECK(isnan(observed_agreement(&unpaired)));
    struct rating same[] = {{0, 0, 0, 2}, {0, 0, 1, 2}, {1, 1, 0, 2}, {1, 1, 1, 2}};
    struct rating_table constant = {same, 4, 5};
    CHECK(isnan(krippendorff_alpha(&constant, ALPHA_ORDINAL)));
    CHECK_NEAR(observed_agreement(&constant), 1, 0);
    struct estimate estimate;
    alpha_estimate(&constant, ALPHA_NOMINAL, 1, &estimate);
    CHECK(isnan(estimate.value));
    CHECK_INT(estimate.interval.method, INTERVAL_NONE);
    severity_estimate(&unpaired, 0, 1, &estimate);
    CHECK(isnan(estimate.value));
}

TEST(alpha_of_perfect_and_of_opposite_raters)
{
    struct rating list[80];
    struct rating_table table = {list, 80, 2};
    for (uint32_t u = 0; u < 40; u++)
        for (uint32_t r = 0; r < 2; r++)
            list[2 * u + r] = (struct rating){u, u / 2, r, (int)(u % 2)};
    struct estimate estimate;
    alpha_estimate(&table, ALPHA_NOMINAL, 1, &estimate);
    CHECK_NEAR(estimate.value, 1, 1e-12);
    CHECK_INT(estimate.interval.method, INTERVAL_NONE); /* no interval of no width */
    CHECK_NEAR(estimate.units, 40, 0);
    CHECK_INT(estimate.scenarios, 20);
    for (uint32_t u = 0; u < 40; u++) list[2 * u + 1].category = 1 - list[2 * u].category;
    CHECK(krippendorff_alpha(&table, ALPHA_NOMINAL) < -0.9);
    CHECK_NEAR(observed_agreement(&table), 0, 0);
}

TEST(a_severe_rater_is_found)
{
    struct rating list[90];
    struct rating_table table = {list, 90, 5};
    for (uint32_t u = 0; u < 30; u++)
        for (uint32_t r = 0; r < 3; r++)
            list[3 * u + r] = (struct rating){u, u, r, (int)(u % 4) + (r == 2)};
    struct estimate severe, mild;
    severity_estimate(&table, 2, 1, &severe);
    severity_estimate(&table, 0, 1, &mild);
    CHECK_NEAR(severe.value, 1, 1e-12);
    CHECK_NEAR(mild.value, -0.5, 1e-12);
}

/* ---- two directions ---- */

TEST(two_ways_are_wider_than_one)
{
    enum { PAIRS = 40, RATERS = 4 };
    struct rated_value values[PAIRS * RATERS * 2];
    size_t count = 0;
    struct random random;
    random_seed(&random, 5);
    for (uint32_t p = 0; p < PAIRS; p++)
        for (uint32_t r = 0; r < RATERS; r++)
            for (int arm = 0; arm < 2; arm++) {
                double chance = (arm ? 0.2 : 0.5) + 0.1 * r; /* some raters are severe */
                values[count++] =
                    (struct rated_value){p, p, r, arm, random_unit(&random) < chance, 1};
            }
    struct two_way all, one;
    two_way_estimate(values, count, 1, &all);
    CHECK_NEAR(all.paired.value, all.independent.value, 1e-12); /* nothing is missing */
    CHECK_NEAR(all.paired.units, PAIRS, 0);
    CHECK(all.paired.interval.low > -0.1 && all.paired.interval.high < 0.65);
    for (size_t i = 0; i < count; i++) values[i].rater = 0;
    two_way_estimate(values, count, 1, &one);
    const struct interval *wide = &all.rate[0].interval, *narrow = &one.rate[0].interval;
    CHECK_NEAR(one.rate[0].value, all.rate[0].value, 1e-12);
    CHECK(wide->high - wide->low > narrow->high - narrow->low);
}

TEST(two_ways_of_missing_cells)
{
    struct rated_value values[] = {{0, 0, 0, 0, 1, 1},
                                   {0, 0, 1, 0, 0, 1},
                                   {0, 0, 0, 1, 0, 1},
                                   {1, 1, 0, 0, 1, 3},
                                   {2, 2, 1, 1, 1, 1}};
    struct two_way two;
    two_way_estimate(values, 5, 1, &two);
    /* weights of pairs, mean over raters */
    CHECK_NEAR(two.rate[0].value, (0.5 + 3 * 1) / 4, 1e-12);
    CHECK_INT(two.rate[0].interval.method, INTERVAL_NONE);
    CHECK_NEAR(two.paired.value, 0.5, 1e-12); /* only pair 0 has both arms */
    CHECK_NEAR(two.paired.units, 1, 0);
    CHECK_NEAR(two.independent.value, 3.5 / 4 - 0.5, 1e-12);
    two_way_estimate(NULL, 0, 1, &two);
    CHECK(isnan(two.rate[0].value) && isnan(two.paired.value));
}

/* ---- edges of correction ---- */

TEST(ppi_trusts_a_perfect_judge_and_not_a_random_one)
{
    struct predicted units[200];
    struct random random;
    random_seed(&random, 9);
    for (uint32_t s = 0; s < 200; s++) {
        double y = random_unit(&random) < 0.3;
        units[s] = (struct predicted){s, y, s < 50 ? y : (double)NAN, 4};
    }
    struct ppi ppi;
    ppi_estimate(units, 200, 0, 1, &ppi);
    CHECK_NEAR(ppi.lambda, 1, 1e-9);
    CHECK_NEAR(ppi.estimate.value, ppi.judge_mean, 1e-12);
    CHECK_NEAR(ppi.labelled, 50, 0);
    CHECK_INT(ppi.estimate.interval.method, INTERVAL_PPI);
    for (size_t s = 0; s < 200; s++) units[s].judge = random_unit(&random) < 0.5;
    ppi_estimate(units, 200, 0, 1, &ppi);
    CHECK(ppi.lambda < 0.35);
    CHECK_NEAR(ppi.estimate.value, ppi.people_mean, 0.05);
}

TEST(ppi_without_enough_labels)
{
    struct predicted units[30];
    struct ppi ppi;
    for (uint32_t s = 0; s < 30; s++) units[s] = (struct predicted){s, s % 2, (double)NAN, 1};
    ppi_estimate(units, 30, 0, 1, &ppi);
    CHECK(isnan(ppi.estimate.value));
    CHECK_NEAR(ppi.judge_mean, 0.5, 1e-12);
    for (uint32_t s = 0; s < 5; s++) units[s].people = s % 2;
    ppi_estimate(units, 30, 0, 1, &ppi);
    CHECK(!isnan(ppi.estimate.value));
    CHECK_INT(ppi.estimate.interval.method, INTERVAL_NONE);
    for (uint32_t s = 0; s < 30; s++) units[s] = (struct predicted){s, 1, 1, 1};
    ppi_estimate(units, 30, 0, 1, &ppi); /* all fail: no variance, so no interval of no width */
    CHECK_NEAR(ppi.estimate.value, 1, 1e-12);
    CHECK_INT(ppi.estimate.interval.method, INTERVAL_NONE);
    ppi_estimate(NULL, 0, 0, 1, &ppi);
    CHECK(isnan(ppi.estimate.value));
}

TEST(rogan_gladen_is_silent_with_a_judge_that_cannot_tell)
{
    struct diagnosed units[200];
    struct rogan_gladen rogan;
    for (uint32_t i = 0; i < 200; i++)
        units[i] = (struct diagnosed){.scenario = i / 2,
                                      .arm = (int)(i % 2),
                                      .judge = i % 4 < 2,
                                      .people = i < 100 ? i % 4 < 2 : -1,
                                      .weight = 2};
    rogan_gladen_estimate(units, 200, true, 1, &rogan);
    CHECK(rogan.usable);
    CHECK_NEAR(rogan.difference.value, 0, 1e-12);
    /* In the second arm alone, people are right half of the time. */
    for (uint32_t i = 1; i < 100; i += 2) units[i].people = i % 8 < 4;
    rogan_gladen_estimate(units, 200, true, 1, &rogan);
    CHECK(!rogan.usable);
    CHECK_INT(rogan.difference.interval.method, INTERVAL_NONE);
    for (uint32_t i = 0; i < 100; i++) units[i].people = 0; /* no positive label at all */
    rogan_gladen_estimate(units, 200, true, 1, &rogan);
    CHECK(!rogan.usable);
    rogan_gladen_estimate(NULL, 0, true, 1, &rogan);
    CHECK(!rogan.usable);
}

int main(void)
{
    return test_run_all();
}
