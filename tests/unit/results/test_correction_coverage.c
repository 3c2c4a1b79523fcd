/* Do corrected intervals cover 95 % of the time under a judge that errs differently in the two
 * arms? Scenarios of one to four pairs that answer alike, some strata sampled more densely than
 * others, a judge of planted sensitivity and specificity in each arm. The raw difference is
 * simulated beside the corrected ones, to show what is being corrected.
 *
 * PARALLAX_COVERAGE=full runs 2,000 draws a point over the whole grid; without it a coarse pass
 * keeps `./check` quick.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "harness/base/memory.h"
#include "harness/base/random.h"
#include "results/statistics_agreement.h"
#include "results/statistics_correction.h"

static bool full(void)
{
    const char *how = getenv("PARALLAX_COVERAGE");
    return how && strcmp(how, "full") == 0;
}

struct judge_errors {
    double sensitivity[2], specificity[2];
};

struct design {
    const char *name;
    size_t scenarios;
    double share;   /* labelled, of most strata */
    double dense;   /* of every third stratum */
    double rate[2]; /* of failing, by arm */
    double alike;   /* chance that a pair copies its scenario's first one */
    struct judge_errors errors;
};

static const struct design designs[] = {
    {"equal errors", 200, 0.3, 0.3, {0.40, 0.25}, 0.3, {{0.85, 0.85}, {0.90, 0.90}}},
    {"misses in one arm", 200, 0.3, 0.3, {0.35, 0.20}, 0.3, {{0.65, 0.95}, {0.95, 0.95}}},
    {"alarms in one arm", 200, 0.25, 0.5, {0.30, 0.30}, 0.5, {{0.90, 0.90}, {0.75, 0.97}}},
    {"poor in both", 400, 0.2, 0.4, {0.50, 0.20}, 0.3, {{0.70, 0.60}, {0.75, 0.90}}},
    {"few labels", 120, 0.25, 0.25, {0.40, 0.30}, 0.0, {{0.80, 0.92}, {0.88, 0.80}}},
    {"rare failures", 600, 0.25, 0.25, {0.12, 0.08}, 0.2, {{0.80, 0.95}, {0.97, 0.93}}},
};

struct covered {
    int raw, ppi, ppi_rate, rogan, rogan_usable;
    double width_ppi, width_people, bias_raw;
};

struct draw {
    struct predicted *pairs, *first; /* of differences; of arm 0 alone */
    struct diagnosed *replies;
    struct clusters raw;
    size_t count;
};

static bool judged(struct random *random, const struct judge_errors *errors, int arm, bool fails)
{
    double chance = fails ? errors->sensitivity[arm] : 1 - errors->specificity[arm];
    return random_unit(random) < chance;
}

static void add_pair(struct draw *draw, struct random *random, const struct design *design,
                     uint32_t scenario, double weight, bool *last, bool first)
{
    bool fails[2], says[2];
    for (int arm = 0; arm < 2; arm++) {
        bool copy = !first && random_unit(random) < design->alike;
        fails[arm] = copy ? last[arm] : random_unit(random) < design->rate[arm];
        last[arm] = fails[arm];
        says[arm] = judged(random, &design->errors, arm, fails[arm]);
        draw->replies[2 * draw->count + (size_t)arm] =
            (struct diagnosed){scenario, arm, says[arm], weight > 0 ? (int)fails[arm] : -1, weight};
    }
    double people = weight > 0 ? fails[0] - fails[1] : (double)NAN;
    draw->pairs[draw->count] = (struct predicted){scenario, says[0] - says[1], people, weight};
    draw->first[draw->count] =
        (struct predicted){scenario, says[0], weight > 0 ? fails[0] : (double)NAN, weight};
    clusters_add(&draw->raw, scenario, 0, (const double[]){says[0] - says[1], 1});
    draw->count++;
}

/* Strata of 10 scenarios, as many of each as its share says, drawn without replacement. */
static void make_draw(struct draw *draw, struct random *random, const struct design *design)
{
    clusters_init(&draw->raw, 2);
    draw->count = 0;
    for (uint32_t stratum = 0; stratum * 10 < design->scenarios; stratum++) {
        bool drawn[10];
        double share = stratum % 3 == 0 ? design->dense : design->share;
        size_t wanted = (size_t)(10 * share + random_unit(random));
        for (size_t i = 0; i < 10; i++) drawn[i] = i < wanted;
        random_shuffle(random, drawn, 10, sizeof *drawn);
        for (uint32_t i = 0; i < 10; i++) {
            bool last[2] = {false, false};
            size_t pairs = 1 + random_below(random, 4);
            for (size_t p = 0; p < pairs; p++)
                add_pair(draw, random, design, stratum * 10 + i, drawn[i] ? 1 / share : 0, last,
                         p == 0);
        }
    }
}

static bool holds(const struct estimate *estimate, double truth)
{
    return estimate->interval.low <= truth && truth <= estimate->interval.high;
}

static void count_draw(struct covered *covered, const struct draw *draw,
                       const struct design *design, uint64_t seed)
{
    double truth = design->rate[0] - design->rate[1];
    struct estimate raw;
    struct ppi ppi, rate;
    struct rogan_gladen rogan;
    difference_estimate(&draw->raw, seed, &raw);
    ppi_estimate(draw->pairs, draw->count, -1, 1, &ppi);
    ppi_estimate(draw->first, draw->count, 0, 1, &rate);
    rogan_gladen_estimate(draw->replies, 2 * draw->count, true, seed, &rogan);
    covered->raw += holds(&raw, truth);
    covered->bias_raw += raw.value - truth;
    covered->ppi += holds(&ppi.estimate, truth);
    covered->ppi_rate += holds(&rate.estimate, design->rate[0]);
    covered->width_ppi += ppi.estimate.interval.high - ppi.estimate.interval.low;
    if (!rogan.usable) return;
    covered->rogan_usable++;
    covered->rogan += holds(&rogan.difference, truth);
}

static void simulate(const struct design *design, int draws, struct covered *covered)
{
    struct draw draw = {
        .pairs = xcalloc(design->scenarios * 4, sizeof *draw.pairs),
        .first = xcalloc(design->scenarios * 4, sizeof *draw.first),
        .replies = xcalloc(design->scenarios * 8, sizeof *draw.replies),
    };
    struct random random;
    random_seed(&random, random_derive(1, design->name));
    for (int i = 0; i < draws; i++) {
        make_draw(&draw, &random, design);
        count_draw(covered, &draw, design, (uint64_t)i + 1);
        clusters_release(&draw.raw);
    }
    free(draw.pairs);
    free(draw.first);
    free(draw.replies);
}

TEST(corrected_intervals_cover_whatever_the_judge)
{
    int draws = full() ? 2000 : 100;
    size_t points = full() ? ARRAY_LENGTH(designs) : 3;
    double ppi = 0, rate = 0, rogan = 0;
    printf("%-20s %8s %8s %8s %8s %8s %8s\n", "judge", "raw bias", "raw", "PPI", "PPI rate", "R-G",
           "width");
    for (size_t i = 0; i < points; i++) {
        struct covered c = {0};
        simulate(&designs[i], draws, &c);
        printf("%-20s %+8.3f %7.1f%% %7.1f%% %7.1f%% %7.1f%% %8.3f\n", designs[i].name,
               c.bias_raw / draws, 100.0 * c.raw / draws, 100.0 * c.ppi / draws,
               100.0 * c.ppi_rate / draws, 100.0 * c.rogan / c.rogan_usable, c.width_ppi / draws);
        ppi += (double)c.ppi / draws / (double)points;
        rate += (double)c.ppi_rate / draws / (double)points;
        rogan += (double)c.rogan / c.rogan_usable / (double)points;
        CHECK(c.rogan_usable > draws / 2);
    }
    printf("mean: PPI %.3f, PPI rate %.3f, Rogan-Gladen %.3f\n", ppi, rate, rogan);
    CHECK(ppi > 0.93 && ppi < 0.975);
    CHECK(rate > 0.93 && rate < 0.975);
    CHECK(rogan > 0.93 && rogan < (full() ? 0.985 : 1));
}

/* A judge that errs in one arm only: the raw interval is confidently wrong. */
TEST(the_raw_interval_does_not_cover)
{
    struct covered c = {0};
    simulate(&designs[1], full() ? 2000 : 100, &c);
    CHECK(c.raw < (full() ? 1000 : 50));
}

/* Raters who differ and scenarios that differ: the two-way interval of a rate. The pigeonhole
 * bootstrap is known to be wide, never narrow. */
TEST(two_way_intervals_cover)
{
    enum { SCENARIOS = 60, RATERS = 8 };
    static struct rated_value values[SCENARIOS * RATERS];
    int draws = full() ? 1000 : 60, covered = 0;
    struct random random;
    random_seed(&random, 77);
    for (int d = 0; d < draws; d++) {
        size_t count = 0;
        double severity[RATERS];
        for (size_t r = 0; r < RATERS; r++) severity[r] = 0.15 * random_normal(&random);
        for (uint32_t s = 0; s < SCENARIOS; s++) {
            double hard = 0.2 * random_normal(&random);
            for (uint32_t r = 0; r < RATERS; r++)
                if (random_unit(&random) < 0.95) /* a few cells are missing */
                    values[count++] = (struct rated_value){
                        s, s, r, 0, 0.4 + hard + severity[r] + 0.2 * random_normal(&random), 1};
        }
        struct two_way two;
        two_way_estimate(values, count, (uint64_t)d + 1, &two);
        covered += holds(&two.rate[0], 0.4);
    }
    printf("two-way: %.1f %% of %d draws\n", 100.0 * covered / draws, draws);
    CHECK(covered >= (full() ? 0.90 : 0.85) * draws);
}

int main(void)
{
    return test_run_all();
}
