/* The statistics against R, SciPy and statsmodels, against their own definitions, and at the edges.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "harness/base/memory.h"
#include "harness/base/random.h"
#include "results/statistics_studies.h"

/* ---- vectors ---- */

struct vector {
    char name[32];
    double args[256], values[32];
    size_t arg_count, value_count;
};

static size_t read_numbers(const char *from, double *to, size_t most)
{
    size_t count = 0;
    for (char *end; *from && !strchr("\t\n", *from) && count < most;
         from = *end == ',' ? end + 1 : end) {
        to[count++] = strtod(from, &end);
        if (end == from) return 0;
    }
    return count;
}

static void fill(struct clusters *clusters, const double *top, const double *bottom, size_t count)
{
    clusters_init(clusters, 2);
    for (size_t i = 0; i < count; i++) {
        double row[] = {top[i], bottom ? bottom[i] : 1};
        clusters_add(clusters, (uint32_t)i, 0, row);
    }
}

static double one(const struct vector *vector)
{
    const double *a = vector->args;
    const char *name = vector->name;
    if (strcmp(name, "normal_cdf") == 0) return normal_cdf(a[0]);
    if (strcmp(name, "normal_quantile") == 0) return normal_quantile(a[0]);
    if (strcmp(name, "beta_cdf") == 0) return beta_cdf(a[0], a[1], a[2]);
    if (strcmp(name, "beta_quantile") == 0) return beta_quantile(a[0], a[1], a[2]);
    if (strcmp(name, "student_cdf") == 0) return student_cdf(a[0], a[1]);
    if (strcmp(name, "student_quantile") == 0) return student_quantile(a[0], a[1]);
    if (strcmp(name, "binomial_cdf") == 0) return binomial_cdf((int64_t)a[0], (int64_t)a[1], a[2]);
    if (strcmp(name, "binomial_pmf") == 0) return binomial_pmf((int64_t)a[0], (int64_t)a[1], a[2]);
    if (strcmp(name, "mcnemar") == 0) return mcnemar_exact((int64_t)a[0], (int64_t)a[1], false);
    if (strcmp(name, "mcnemar_mid") == 0) return mcnemar_exact((int64_t)a[0], (int64_t)a[1], true);
    if (strcmp(name, "dprime") == 0) return detection_dprime(a[0], a[1], a[2], a[3]);
    if (strcmp(name, "criterion") == 0) return detection_criterion(a[0], a[1], a[2], a[3]);
    if (strcmp(name, "kappa") == 0) return cohen_kappa(a[0], a[1], a[2], a[3]);
    if (strcmp(name, "sign_flip_p") == 0) {
        struct clusters clusters;
        fill(&clusters, a, NULL, vector->arg_count);
        double p = sign_flip_p(&clusters, 1);
        clusters_release(&clusters);
        return p;
    }
    printf("no function for vector %s\n", name);
    test_failures++;
    return (double)NAN;
}

/* Intervals and lists; false when the name is a plain number's. */
static bool several(struct vector *vector, double *got, double *tolerance)
{
    const char *name = vector->name;
    double *a = vector->args;
    size_t half = vector->arg_count / 2;
    struct interval interval = {0};
    *tolerance = 1e-10;
    if (strcmp(name, "wilson") == 0)
        interval = interval_wilson(a[0], a[1]);
    else if (strcmp(name, "clopper") == 0)
        interval = interval_clopper(a[0], a[1]);
    else if (strcmp(name, "tango") == 0) {
        interval = interval_tango(a[0], a[1], a[2]);
        *tolerance = 2e-7; /* the vector's own maximum is found numerically */
    } else if (strcmp(name, "few") == 0) {
        struct clusters clusters;
        fill(&clusters, a, a + half, half);
        interval = interval_sign_flip(&clusters, -1, 1);
        *tolerance = 1e-9;
        clusters_release(&clusters);
    } else if (strcmp(name, "holm") == 0 || strcmp(name, "bh") == 0) {
        if (*name == 'h')
            adjust_holm(a, vector->arg_count);
        else
            adjust_benjamini_hochberg(a, vector->arg_count);
        memcpy(got, a, vector->arg_count * sizeof *a);
        return true;
    } else
        return false;
    got[0] = interval.low;
    got[1] = interval.high;
    return true;
}

/* What is drawn at random, against R's own draws. */
static bool drawn(const struct vector *vector, double *got, double *tolerance)
{
    size_t half = vector->arg_count / 2;
    struct clusters clusters;
    fill(&clusters, vector->args, vector->args + half, half);
    double *replicates = xcalloc(BOOTSTRAP_DRAWS, sizeof *replicates);
    bool known = true;
    struct estimate estimate = {0};
    struct rate rate;
    *tolerance = 0.006;
    if (strcmp(vector->name, "bca") == 0) {
        difference_estimate(&clusters, 7, &estimate);
        CHECK_INT(estimate.interval.method, INTERVAL_BCA);
    } else if (strcmp(vector->name, "percentile") == 0) {
        bootstrap_replicates(&clusters, statistic_ratio, 7, replicates);
        estimate.interval = interval_percentile(replicates, BOOTSTRAP_DRAWS);
    } else if (strcmp(vector->name, "studentised") == 0) {
        estimate.interval = interval_studentised(&clusters, 7);
        CHECK_INT(estimate.interval.method, INTERVAL_STUDENTISED);
    } else if (strcmp(vector->name, "deff") == 0) {
        rate_estimate(&clusters, &rate);
        estimate.interval.low = rate.deff;
        *tolerance = 1e-10;
    } else
        known = false;
    got[0] = estimate.interval.low;
    got[1] = estimate.interval.high;
    free(replicates);
    clusters_release(&clusters);
    return known;
}

static int check_file(const char *name)
{
    char path[512], line[8192];
    snprintf(path, sizeof path, "%s/vectors/%s", TESTS_FOLDER, name);
    FILE *file = fopen(path, "r");
    CHECK(file != NULL);
    int lines = 0;
    while (file && fgets(line, sizeof line, file)) {
        struct vector vector = {0};
        char *first = strchr(line, '\t'), *second = first ? strchr(first + 1, '\t') : NULL;
        if (!second) break;
        snprintf(vector.name, sizeof vector.name, "%.*s", (int)(first - line), line);
        vector.arg_count = read_numbers(first + 1, vector.args, ARRAY_LENGTH(vector.args));
        vector.value_count = read_numbers(second + 1, vector.values, ARRAY_LENGTH(vector.values));
        double got[256] = {0}, tolerance = 1e-10;
        if (!several(&vector, got, &tolerance) && !drawn(&vector, got, &tolerance)) {
            got[0] = one(&vector);
            tolerance = 1e-10 * (1 + fabs(vector.values[0]));
        }
        int before = test_failures;
        for (size_t i = 0; i < vector.value_count; i++)
            CHECK_NEAR(got[i], vector.values[i], tolerance);
        if (test_failures != before) printf("  in %s: %.200s", name, line);
        lines++;
    }
    if (file) fclose(file);
    return lines;
}

TEST(r_agrees)
{
    CHECK(check_file("from_r.tsv") > 400);
}

TEST(scipy_and_statsmodels_agree)
{
    CHECK(check_file("from_scipy.tsv") > 20);
}

/* ---- edges ---- */

TEST(nothing_is_nan_and_not_zero)
{
    CHECK(isnan(interval_wilson(0, 0).low));
    CHECK(isnan(interval_clopper(0, 0).high));
    CHECK(isnan(interval_tango(0, 0, 0).low));
    CHECK(isnan(cohen_kappa(0, 0, 0, 0)));
    CHECK(isnan(cohen_kappa(9, 0, 0, 0)));
    CHECK(isnan(detection_dprime(0, 0, 1, 2)));
    struct clusters clusters;
    clusters_init(&clusters, 2);
    struct rate rate;
    rate_estimate(&clusters, &rate);
    CHECK(isnan(rate.value));
    CHECK_INT(rate.interval.method, INTERVAL_NONE);
    struct estimate estimate;
    difference_estimate(&clusters, 1, &estimate);
    CHECK(isnan(estimate.value));
    CHECK_INT(estimate.interval.method, INTERVAL_NONE);
    CHECK(isnan(sign_flip_p(&clusters, 1)));
    clusters_release(&clusters);
}

TEST(all_pass_counts_scenarios_not_items)
{
    struct clusters clusters;
    clusters_init(&clusters, 2);
    for (uint32_t i = 0; i < 120; i++) {
        double row[] = {1, 1};
        clusters_add(&clusters, i / 3, 0, row);
    }
    struct rate rate;
    rate_estimate(&clusters, &rate);
    CHECK_NEAR(rate.effective, 40, 1e-12);
    CHECK_NEAR(rate.interval.low, interval_wilson(40, 40).low, 1e-12);
    CHECK_NEAR(rate.interval.high, 1, 0);
    clusters_release(&clusters);
}

TEST(a_scenario_of_equal_answers_counts_once)
{
    struct clusters clusters;
    clusters_init(&clusters, 2);
    for (uint32_t i = 0; i < 400; i++) {
        double row[] = {i / 4 % 2, 1};
        clusters_add(&clusters, i / 4, 0, row);
    }
    struct rate rate;
    rate_estimate(&clusters, &rate);
    CHECK_NEAR(rate.deff, 4 * 100.0 / 99, 1e-9);
    clusters_release(&clusters);
}

TEST(no_discordant_pairs_is_tango_at_scenarios)
{
    struct clusters clusters;
    clusters_init(&clusters, 2);
    for (uint32_t i = 0; i < 60; i++) {
        double row[] = {0, 1};
        clusters_add(&clusters, i / 2, i / 10, row);
    }
    struct estimate estimate;
    difference_estimate(&clusters, 1, &estimate);
    CHECK_INT(estimate.interval.method, INTERVAL_TANGO);
    CHECK_NEAR(estimate.interval.high, interval_tango(0, 0, 30).high, 1e-15);
    CHECK_NEAR(sign_flip_p(&clusters, 1), 1, 0);
    clusters_release(&clusters);
}

/* A scenario whose differences cancel is not "all zero". */
TEST(cancelling_differences_are_not_no_differences)
{
    struct clusters clusters;
    clusters_init(&clusters, 2);
    for (uint32_t i = 0; i < 60; i++) {
        double row[] = {i % 2 ? 1 : -1, 1};
        clusters_add(&clusters, i / 2, 0, row);
    }
    struct estimate estimate;
    difference_estimate(&clusters, 1, &estimate);
    struct interval pairs = interval_tango(15, 15, 30);
    CHECK_NEAR(estimate.interval.low, pairs.low, 1e-12);
    CHECK_NEAR(estimate.interval.high, pairs.high, 1e-12);
    CHECK(pairs.high > 2 * interval_tango(0, 0, 30).high);
    clusters_release(&clusters);
}

/* One of the two items of every scenario got worse: no draw of scenarios varies, and 40 of them do
 * not show that the 41st is the same. */
TEST(a_constant_difference_is_not_known_exactly)
{
    static const int counts[] = {5, 8, 40};
    for (size_t i = 0; i < 3; i++) {
        struct clusters clusters;
        clusters_init(&clusters, 2);
        for (int s = 0; s < counts[i]; s++) {
            double worse[] = {1, 1}, same[] = {0, 1};
            clusters_add(&clusters, (uint32_t)s, (uint32_t)s % 4, worse);
            clusters_add(&clusters, (uint32_t)s, (uint32_t)s % 4, same);
        }
        struct estimate estimate, wider;
        struct one_sided sides;
        double m = counts[i];
        difference_estimate(&clusters, 1, &estimate);
        difference_between(&clusters, -2, 2, 1, &wider);
        difference_one_sided(&clusters, -1, 1, 0.2, 0.5, 1, &sides);
        clusters_release(&clusters);
        CHECK_NEAR(estimate.value, 0.5, 1e-12);
        if (counts[i] == 5) { /* too few to say anything */
            CHECK_INT(estimate.interval.method, INTERVAL_FEW);
            CHECK_NEAR(estimate.interval.low, -1, 0);
            continue;
        }
        struct interval pairs = interval_tango(m / 2, 0, m), quarter = interval_tango(m / 4, 0, m);
        CHECK_INT(estimate.interval.method, INTERVAL_TANGO);
        CHECK_NEAR(estimate.interval.low, pairs.low, 1e-12);
        CHECK_NEAR(estimate.interval.high, pairs.high, 1e-12);
        CHECK_NEAR(wider.interval.low, 2 * quarter.low, 1e-12);
        CHECK_NEAR(wider.interval.high, 2 * quarter.high, 1e-12);
        CHECK_INT(sides.method, INTERVAL_TANGO);
        CHECK(sides.low > pairs.low && sides.low < 0.5);
        CHECK(sides.high < pairs.high && sides.high > 0.5);
        CHECK((sides.p_above <= 0.05) == (sides.low >= 0.2));
        CHECK_NEAR(sides.p_below, 0.5, 1e-9);
    }
}

TEST(every_method_has_its_word)
{
    static const char *const words[] = {"none", "wilson", "clopper",     "tango", "bootstrap",
                                        "bca",  "few",    "studentised", "ppi"};
    CHECK_INT(ARRAY_LENGTH(words), INTERVAL_METHOD_COUNT);
    for (int i = 0; i < INTERVAL_METHOD_COUNT; i++)
        CHECK_TEXT(interval_method_word((enum interval_method)i), words[i]);
}

TEST(few_scenarios_have_the_sign_flip_interval)
{
    double top[] = {1, 1, 0.5, 1, 1, 1}, bottom[] = {1, 1, 1, 1, 1, 1};
    struct clusters clusters;
    struct estimate estimate;
    fill(&clusters, top, bottom, 6);
    difference_estimate(&clusters, 1, &estimate);
    CHECK_INT(estimate.interval.method, INTERVAL_FEW);
    CHECK_NEAR(estimate.interval.low, 0.5, 0);
    CHECK_NEAR(estimate.interval.high, 1, 0);
    clusters_release(&clusters);
    fill(&clusters, top, bottom, 5);
    difference_estimate(&clusters, 1, &estimate);
    CHECK_NEAR(estimate.interval.low, -1, 0); /* five cannot exclude anything */
    clusters_release(&clusters);
}

/* ---- bootstrap ---- */

static void table(struct clusters *clusters, uint32_t scenarios, uint32_t per, uint32_t strata,
                  double worse, uint64_t seed)
{
    struct random random;
    random_seed(&random, seed);
    clusters_init(clusters, 2);
    for (uint32_t s = 0; s < scenarios; s++) {
        double shared = random_unit(&random);
        for (uint32_t i = 0; i < per; i++) {
            double chance = worse + 0.2 * shared, u = random_unit(&random);
            double row[] = {u < chance ? 1 : u > 0.9 ? -1 : 0, 1};
            clusters_add(clusters, s, s * strata / scenarios, row);
        }
    }
}

/* The variance of the rescaled bootstrap is the textbook variance of a stratified total, also where
 * a stratum has three scenarios; the naive one would be a third too small there. */
TEST(rescaled_bootstrap_has_the_right_variance)
{
    struct clusters clusters;
    table(&clusters, 60, 2, 20, 0.2, 3);
    double *replicates = xcalloc(BOOTSTRAP_DRAWS, sizeof *replicates);
    bootstrap_replicates(&clusters, statistic_ratio, 5, replicates);
    double mean = 0, variance = 0, wanted = 0;
    for (size_t i = 0; i < BOOTSTRAP_DRAWS; i++) mean += replicates[i] / BOOTSTRAP_DRAWS;
    for (size_t i = 0; i < BOOTSTRAP_DRAWS; i++)
        variance += (replicates[i] - mean) * (replicates[i] - mean) / (BOOTSTRAP_DRAWS - 1);
    for (size_t h = 0; h < 20; h++) {
        double centre = 0;
        for (size_t i = 0; i < 3; i++) centre += clusters.list[h * 3 + i].sums[0] / 3;
        for (size_t i = 0; i < 3; i++)
            wanted += 1.5 * pow(clusters.list[h * 3 + i].sums[0] - centre, 2) / (120.0 * 120);
    }
    CHECK_NEAR(variance / wanted, 1, 0.05);
    CHECK_NEAR(mean, clusters_total(&clusters, 0) / 120, 0.002);
    free(replicates);
    clusters_release(&clusters);
}

TEST(lonely_strata_merge)
{
    struct clusters clusters;
    clusters_init(&clusters, 2);
    for (uint32_t i = 0; i < 24; i++) {
        double row[] = {i % 3 == 0, 1};
        clusters_add(&clusters, i, i, row); /* every stratum has one scenario */
    }
    struct estimate estimate;
    difference_estimate(&clusters, 1, &estimate);
    CHECK_INT(estimate.interval.method, INTERVAL_BOOTSTRAP);
    CHECK(estimate.interval.low < estimate.value && estimate.value < estimate.interval.high);
    clusters_release(&clusters);
}

TEST(the_same_seed_gives_the_same_digits)
{
    struct clusters clusters;
    table(&clusters, 331, 3, 8, 0.3, 3);
    struct estimate first, again, other;
    difference_estimate(&clusters, 11, &first);
    difference_estimate(&clusters, 11, &again);
    difference_estimate(&clusters, 12, &other);
    CHECK(first.interval.low == again.interval.low && first.interval.high == again.interval.high);
    CHECK_INT(first.interval.method, again.interval.method);
    CHECK(first.interval.low != other.interval.low || first.interval.high != other.interval.high);
    CHECK_NEAR(first.interval.low, other.interval.low, 0.01);
    clusters_release(&clusters);
}

TEST(drawn_sign_flips_agree_with_exact_ones)
{
    struct clusters clusters;
    double top[21], bottom[21];
    for (size_t i = 0; i < 21; i++) {
        top[i] = i % 3 ? 1 : -1;
        bottom[i] = 1;
    }
    fill(&clusters, top, bottom, 21); /* drawn */
    /* |sum| = 7 of 21 signs: P(|2X - 21| >= 7) = 2 P(X <= 7) */
    CHECK_NEAR(sign_flip_p(&clusters, 3), 2 * binomial_cdf(7, 21, 0.5), 0.005);
    clusters_release(&clusters);
    fill(&clusters, top, bottom, 20);
    CHECK_NEAR(sign_flip_p(&clusters, 3), 2 * binomial_cdf(7, 20, 0.5), 1e-12);
    clusters_release(&clusters);
}

TEST(the_bootstrap_draws_from_the_documented_generator)
{
    /* two scenarios in one stratum: one draw of one of them, by the top bit of the lowest 16 */
    double top[] = {0, 1}, bottom[] = {1, 1};
    struct clusters clusters;
    fill(&clusters, top, bottom, 2);
    double *replicates = xcalloc(BOOTSTRAP_DRAWS, sizeof *replicates);
    bootstrap_replicates(&clusters, statistic_ratio, 99, replicates);
    struct random random;
    random_seed(&random, 99);
    for (size_t i = 0; i < 100; i++)
        CHECK_NEAR(replicates[i], (double)((random_next(&random) & 0xffff) >> 15), 0);
    free(replicates);
    clusters_release(&clusters);
}

/* One scenario's luck is the same wherever it is drawn: narrow and wide indices, packed counts and
 * plain numbers give the same mean and spread. */
TEST(all_ways_to_draw_agree)
{
    struct clusters clusters;
    double *replicates = xcalloc(BOOTSTRAP_DRAWS, sizeof *replicates), spread[3];
    for (int way = 0; way < 3; way++) {
        uint32_t count = way == 2 ? 4200 : 400;
        clusters_init(&clusters, 2);
        for (uint32_t i = 0; i < count; i++) {
            double row[] = {i % 4 == 0 ? (way == 1 ? 1.5 : 1) : 0, way == 1 ? 1.5 : 1};
            clusters_add(&clusters, i, 0, row);
        }
        bootstrap_replicates(&clusters, statistic_ratio, 5, replicates);
        double mean = 0, squares = 0;
        for (size_t i = 0; i < BOOTSTRAP_DRAWS; i++) mean += replicates[i] / BOOTSTRAP_DRAWS;
        for (size_t i = 0; i < BOOTSTRAP_DRAWS; i++)
            squares += (replicates[i] - mean) * (replicates[i] - mean) / BOOTSTRAP_DRAWS;
        CHECK_NEAR(mean, 0.25, 0.001);
        spread[way] = sqrt(squares * count);
        clusters_release(&clusters);
    }
    CHECK_NEAR(spread[0], spread[1], 0);
    CHECK_NEAR(spread[0], sqrt(0.25 * 0.75), 0.01);
    CHECK_NEAR(spread[2], sqrt(0.25 * 0.75), 0.01);
    free(replicates);
}

/* Views of one bootstrap are what each would have been alone, from the same seed. */
TEST(views_agree_with_single_bootstraps)
{
    struct clusters first, both;
    struct random random;
    struct estimate views[3], alone, difference;
    random_seed(&random, 8);
    clusters_init(&first, 2);
    clusters_init(&both, 4);
    both.second = 2;
    for (uint32_t s = 0; s < 60; s++) {
        double row[] = {random_unit(&random) < 0.4, 1, random_unit(&random) < 0.7, 1};
        clusters_add(&first, s, s / 10, row);
        clusters_add(&both, s, s / 10, row);
    }
    static const struct view wanted[] = {{statistic_ratio, PART_FIRST},
                                         {statistic_ratio, PART_SECOND},
                                         {statistic_ratio, PART_DIFFERENCE}};
    CHECK(views_estimate(&both, wanted, 3, 4, views));
    statistic_estimate(&first, statistic_ratio, 4, &alone);
    statistic_estimate(&both, statistic_ratio, 4, &difference);
    CHECK_NEAR(views[0].value, alone.value, 0);
    CHECK_NEAR(views[0].interval.low, alone.interval.low, 1e-12);
    CHECK_NEAR(views[0].interval.high, alone.interval.high, 1e-12);
    CHECK_NEAR(views[2].value, views[0].value - views[1].value, 1e-12);
    CHECK_NEAR(views[2].interval.low, difference.interval.low, 1e-12);
    CHECK_NEAR(views[2].interval.high, difference.interval.high, 1e-12);
    clusters_release(&first);
    clusters_release(&both);
    /* the rules that ask for something else are left to those who follow them */
    table(&first, 19, 1, 4, 0.3, 3);
    CHECK(!views_estimate(&first, wanted, 1, 4, views));
    clusters_release(&first);
    table(&first, 60, 1, 1, 0.3, 3);
    CHECK(!views_estimate(&first, wanted, 1, 4, views)); /* BCa */
    clusters_release(&first);
}

TEST(five_thousand_items_resample)
{
    struct clusters clusters;
    table(&clusters, 5000, 1, 20, 0.3, 3);
    double *replicates = xcalloc(BOOTSTRAP_DRAWS, sizeof *replicates);
    double mean = 0;
    bootstrap_replicates(&clusters, statistic_ratio, 5, replicates);
    for (int i = 0; i < BOOTSTRAP_DRAWS; i++) mean += replicates[i] / BOOTSTRAP_DRAWS;
    CHECK_NEAR(mean, clusters_total(&clusters, 0) / clusters_total(&clusters, 1), 0.001);
    free(replicates);
    clusters_release(&clusters);
}

TEST(compensated_sums_keep_small_terms)
{
    struct sum sum = {0};
    sum_add(&sum, 1e100);
    for (int i = 0; i < 1000; i++) sum_add(&sum, 0.5);
    sum_add(&sum, -1e100);
    CHECK_NEAR(sum_value(&sum), 500, 0);
}

int main(void)
{
    return test_run_all();
}
