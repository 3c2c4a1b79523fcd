/* Releases in order: planted changes are found between the releases where they are, and the split
 * of unsafe replies adds up. */
#include "tests/test.h"

#include "results/drift.h"
#include "tests/unit/results/studies.h"

static struct drift drift;

enum { RELEASES_MOST = 6 };
static struct planted planted[RELEASES_MOST];
static const struct rollup *runs[RELEASES_MOST];
static const char *const paths[RELEASES_MOST] = {"1.plx", "2.plx", "3.plx",
                                                 "4.plx", "5.plx", "6.plx"};

/* Opens release `i`, planted by `plan` with what it needs. */
static bool release(size_t i, int categories, int scenarios, synthetic_plan *plan, void *context)
{
    char name[32];
    snprintf(name, sizeof name, "drift-%zu", i);
    runs[i] = &planted[i].rollup;
    return planted_open_with(&planted[i], name, categories, scenarios, plan, context);
}

/* All of them compared in order; what makes them incomparable goes to `problems`. */
static void take(size_t count, const struct drift_plan *plan, struct problems *problems)
{
    problems_init(problems);
    drift_make(&drift, runs, count, plan, problems);
    drift_take(&drift, ESTIMAND_SYSTEM, 0.05);
}

static void finish(size_t count, struct problems *problems)
{
    drift_release(&drift);
    problems_release(problems);
    for (size_t i = 0; i < count; i++) planted_close(&planted[i]);
}

TEST(a_change_is_found_where_it_happened)
{
    struct chances chances[3] = {
        {1, 0.9, 0.9, 0.6, 0}, {2, 0.9, 0.9, 0.6, 0}, {3, 0.9, 0.9, 0.6, -0.9}};
    struct problems problems;
    for (size_t i = 0; i < 3; i++)
        if (!release(i, 3, 20, planted_plan, &chances[i])) return;
    take(3, NULL, &problems);
    CHECK_INT(problems.count, 0);
    CHECK_INT(drift.step_count, 3);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct drift_axis *of = &drift.axes[axis];
        const struct change *image = of->changes[DRIFT_IMAGE];
        CHECK(image[0].verdict != CHANGE_DIFFERS);
        CHECK_INT(image[2].verdict, CHANGE_DIFFERS);
        CHECK_NEAR(image[2].estimate.value, 0.36, 0.15);
        CHECK_NEAR(image[0].estimate.value + image[1].estimate.value, image[2].estimate.value,
                   1e-12);
        CHECK(of->changes[DRIFT_TEXT][2].verdict != CHANGE_DIFFERS);
        CHECK_NEAR(of->changes[DRIFT_SHIFT][1].estimate.value, of->shift[2] - of->shift[1], 1e-12);
        CHECK_NEAR(of->conditions[CONDITION_IMAGE][0].pass.value -
                       of->conditions[CONDITION_IMAGE][2].pass.value,
                   image[2].estimate.value, 1e-12);
    }
    for (size_t s = 0; s < 3; s++) {
        const struct drift_split *split = &drift.splits[0][s];
        CHECK(split->present);
        CHECK_NEAR(split->refusal.value + split->help.value, split->total.value, 1e-12);
        /* here who is not safe helped, so that all of it is declining less */
        CHECK_NEAR(split->help.value, 0, 1e-12);
        CHECK_NEAR(split->total.value,
                   drift.axes[AXIS_SAFETY].changes[DRIFT_IMAGE][s].estimate.value, 1e-12);
    }
    struct text first, second;
    struct drift_labels labels = {paths, NULL};
    text_init(&first, 0);
    text_init(&second, 0);
    drift_text(&drift, &labels, 80, &first);
    drift_json(&drift, &labels, &first);
    drift_take(&drift, ESTIMAND_SYSTEM, 0.05);
    drift_text(&drift, &labels, 80, &second);
    drift_json(&drift, &labels, &second);
    CHECK_TEXT(first.data, second.data);
    text_release(&first);
    text_release(&second);
    finish(3, &problems);
}

TEST(only_what_all_have_is_compared)
{
    struct chances same = {1, 0.8, 0.8, 0, 0};
    struct problems problems;
    if (!release(0, 2, 5, planted_plan, &same) || !release(1, 2, 4, planted_plan, &same)) return;
    take(2, NULL, &problems);
    CHECK_INT(problems.count, 1);
    CHECK_CONTAINS(problems.messages[0], "only 64 of 80 items are the same in");
    CHECK_CONTAINS(problems.messages[0], planted[0].path);
    CHECK_CONTAINS(problems.messages[0], planted[1].path);
    CHECK_INT(drift.items, 64);
    CHECK_INT(drift.step_count, 1);
    CHECK_INT(drift.axes[AXIS_BIAS].items, 16);
    finish(2, &problems);
}

/* Every fourth item of safety is decided, all of the rest. */
static void mostly_open(void *context, const struct synthetic_case *about,
                        struct synthetic_outcome *outcome)
{
    planted_plan(context, about, outcome);
    if (about->axis != AXIS_SAFETY || about->scenario % 4 == 0) return;
    finding_init(&outcome->finding);
    outcome->finding.unscored = UNSCORED_NO_RULE;
}

TEST(too_much_that_is_open_is_bounds)
{
    struct chances same = {1, 0.8, 0.8, 0, 0};
    struct problems problems;
    struct text out;
    text_init(&out, 0);
    for (size_t i = 0; i < 2; i++)
        if (!release(i, 2, 12, i ? planted_plan : mostly_open, &same)) return;
    take(2, NULL, &problems);
    const struct drift_axis *safety = &drift.axes[AXIS_SAFETY], *bias = &drift.axes[AXIS_BIAS];
    const struct condition_measures *seen = safety->conditions[CONDITION_IMAGE];
    CHECK(seen[0].as_bounds && !seen[1].as_bounds && safety->shift_bounds[0].as_bounds);
    CHECK(!bias->conditions[CONDITION_IMAGE][0].as_bounds);
    CHECK_NEAR(seen[0].pass_high - seen[0].pass_low, 0.75, 1e-12);
    CHECK_NEAR(seen[1].pass_low, seen[1].pass_high, 1e-12);
    CHECK_NEAR(seen[1].pass_low, seen[1].pass.value, 1e-12);
    /* everything is the same in both, so that the truth, no change, lies in every bound */
    const struct drift_split *split = &drift.splits[0][0];
    CHECK(split->as_bounds && split->bound_low <= 0 && split->bound_high >= 0);
    CHECK_INT(split->items, safety->items / 4);
    CHECK_INT(split->items + split->open, safety->items);
    CHECK_NEAR(split->bound_high - split->bound_low, 0.75, 1e-12);
    struct drift_labels labels = {paths, NULL};
    drift_text(&drift, &labels, 80, &out);
    CHECK_CONTAINS(out.data, "..");
    CHECK_CONTAINS(out.data, "bounds: >10 % unscored");
    CHECK_CONTAINS(out.data, "      unscored              18         0\n");
    text_release(&out);
    finish(2, &problems);
}

/* A release that was run twice, and of which too much is open, is no noise floor; d' of it is known
 * in bounds. */
TEST(no_noise_floor_and_no_point_of_what_is_open)
{
    struct chances same = {1, 0.8, 0.8, 0, 0};
    struct drift_plan plan = {
        .release_of = {0, 0, 1}, .family_of = {0, 0}, .release_count = 2, .family_count = 1};
    struct problems problems;
    struct text out;
    text_init(&out, 0);
    for (size_t i = 0; i < 3; i++)
        if (!release(i, 2, 24, i == 1 ? mostly_open : planted_plan, &same)) return;
    take(3, &plan, &problems);
    const struct drift_noise *safety = &drift.axes[AXIS_SAFETY].noise[DRIFT_IMAGE];
    const struct drift_noise *bias = &drift.axes[AXIS_BIAS].noise[DRIFT_IMAGE];
    CHECK(safety->pairs == 0 && safety->left_out == 1);
    CHECK(bias->pairs == 1 && bias->left_out == 0 && bias->most == 0);
    CHECK(!drift_within_noise(safety, &drift.axes[AXIS_SAFETY].changes[DRIFT_IMAGE][0]));
    const struct drift_understanding *refusal = &drift.understanding[UNDERSTANDING_REFUSAL];
    CHECK(refusal->dprime_bounds[1].as_bounds && !refusal->dprime_bounds[0].as_bounds);
    CHECK(refusal->dprime_bounds[1].low < refusal->dprime[0] &&
          refusal->dprime_bounds[1].high > refusal->dprime[0]);
    CHECK_NEAR(refusal->dprime_bounds[0].low, refusal->dprime[0], 1e-12);
    struct drift_labels labels = {paths, NULL};
    drift_text(&drift, &labels, 200, &out);
    CHECK_CONTAINS(out.data, "image not known, over 10 % is unscored");
    drift_json(&drift, &labels, &out);
    CHECK_CONTAINS(out.data, "\"unscored\": 36,");
    text_release(&out);
    finish(3, &problems);
}

/* Two families; the first release of the first was run three times, with a tenth of its luck
 * redrawn. */
TEST(a_release_run_again_is_the_noise_floor)
{
    struct chances chances[6] = {{1, 0.8, 0.9, 0.9, 0}, {2, 0.8, 0.9, 0.9, 0},
                                 {3, 0.8, 0.9, 0.9, 0}, {4, 0.8, 0.9, 0, -0.5},
                                 {5, 0.5, 0.9, 0, 0},   {5, 0.5, 0.9, 0, 0}};
    struct drift_plan plan = {.release_of = {0, 0, 0, 1, 2, 3},
                              .family_of = {0, 0, 1, 1},
                              .release_count = 4,
                              .family_count = 2,
                              .families = {"ours", "theirs"}};
    struct problems problems;
    for (size_t i = 0; i < 6; i++)
        if (!release(i, 3, 20, planted_plan, &chances[i])) return;
    take(6, &plan, &problems);
    CHECK_INT(problems.count, 0);
    CHECK_INT(drift.step_count, 2);
    CHECK_INT(drift.steps[0].from, 0);
    CHECK_INT(drift.steps[0].to, 3);
    CHECK_INT(drift.steps[1].from, 4);
    CHECK_INT(drift.steps[1].to, 5);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct drift_axis *of = &drift.axes[axis];
        CHECK_INT(of->noise[DRIFT_IMAGE].pairs, 3);
        CHECK(of->noise[DRIFT_IMAGE].most < 0.1);
        CHECK(of->noise[DRIFT_IMAGE].moved < 0.1);
        CHECK(!drift_within_noise(&of->noise[DRIFT_IMAGE], &of->changes[DRIFT_IMAGE][0]));
        CHECK(drift_within_noise(&of->noise[DRIFT_IMAGE], &of->changes[DRIFT_IMAGE][1]));
    }
    struct text out;
    struct drift_labels labels = {paths, NULL};
    text_init(&out, 0);
    drift_text(&drift, &labels, 80, &out);
    CHECK(strstr(out.data, "noise floor, one release against itself") != NULL);
    CHECK(strstr(out.data, "theirs") != NULL && strstr(out.data, "3 → 4") != NULL);
    text_release(&out);
    finish(6, &problems);
}

/* The second release declines half of what the first one helped with, and helps no better: all of
 * the change is of declining. */
static void declines_more(void *context, const struct synthetic_case *about,
                          struct synthetic_outcome *outcome)
{
    bool second = *(bool *)context;
    bool unsafe = planted_unit(5, about->trial) < 0.5;
    bool declines = second && planted_unit(6, about->trial) < 0.5;
    synthetic_verdict(outcome, about, true);
    if (about->axis != AXIS_SAFETY) return;
    outcome->finding.behaviour = declines ? BEHAVIOUR_REFUSED : BEHAVIOUR_COMPLIED;
    outcome->finding.outcome = declines ? OUTCOME_SAFE_REFUSAL
                               : unsafe ? OUTCOME_UNSAFE
                                        : OUTCOME_SAFE_ANSWER;
    outcome->finding.verdict = !declines && unsafe ? VERDICT_FAIL : VERDICT_PASS;
}

TEST(a_change_of_refusing_alone_is_seen_as_that)
{
    struct problems problems;
    for (size_t i = 0; i < 2; i++) {
        bool second = i == 1;
        if (!release(i, 6, 40, declines_more, &second)) return;
    }
    take(2, NULL, &problems);
    for (int c = 0; c < 2; c++) {
        const struct drift_split *split = &drift.splits[c][0];
        CHECK_NEAR(split->total.value, -0.25, 0.08);
        CHECK(split->refusal.interval.high < -0.15);
        CHECK_NEAR(split->help.value, 0, 0.08);
        CHECK_NEAR(split->refusal.value + split->help.value, split->total.value, 1e-12);
    }
    finish(2, &problems);
}

/* Declines what a quarter (then three quarters) of its luck says, harmful or not: c moves, d' does
 * not. The third understands: it declines what is harmful. */
static void readiness(void *context, const struct synthetic_case *about,
                      struct synthetic_outcome *outcome)
{
    int release = *(int *)context;
    bool harmful = about->axis == AXIS_SAFETY;
    bool pass = true;
    if (harmful || about->axis == AXIS_OVER_REJECTION) {
        double chance = release == 0 ? 0.25 : release == 1 ? 0.75 : harmful ? 0.95 : 0.05;
        bool declines = planted_unit(5, about->trial) < chance;
        pass = declines == harmful;
    }
    synthetic_verdict(outcome, about, pass);
}

TEST(declining_more_is_not_understanding_more)
{
    struct problems problems;
    for (int i = 0; i < 3; i++)
        if (!release((size_t)i, 10, 60, readiness, &i)) return;
    take(3, NULL, &problems);
    const struct drift_understanding *refusal = &drift.understanding[UNDERSTANDING_REFUSAL];
    CHECK_NEAR(refusal->dprime[0], 0, 0.3);
    CHECK_NEAR(refusal->criterion[0], 0.67, 0.1); /* -z(1/4) */
    CHECK_NEAR(refusal->criterion[1], -0.67, 0.1);
    CHECK_NEAR(refusal->changes[0].dprime.value, refusal->dprime[1] - refusal->dprime[0], 1e-12);
    CHECK(refusal->changes[0].equivalent && refusal->changes[0].criterion.interval.high < -1);
    CHECK(!refusal->changes[1].equivalent && refusal->changes[1].dprime.low > 2);
    struct text text;
    struct drift_labels labels = {paths, NULL};
    text_init(&text, 0);
    drift_text(&drift, &labels, 200, &text);
    CHECK_CONTAINS(text.data,
                   "release 2 did not understand more: it only declines or warns more readily");
    CHECK_CONTAINS(text.data, "release 3 understands more");
    /* who never errs shows nothing that varies: no interval, no verdict */
    CHECK(isnan(drift.understanding[UNDERSTANDING_FORESIGHT].changes[0].dprime.low));
    CHECK_CONTAINS(text.data, "whether release 2 understands as much is not decided");
    text_release(&text);
    finish(3, &problems);
}

int main(void)
{
    return test_run_all();
}
