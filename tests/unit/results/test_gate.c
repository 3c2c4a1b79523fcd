/* The gate: policies are read strictly, limits decide, and nothing passes unmeasured. */
#include "tests/test.h"

#include "results/gate.h"
#include "tests/unit/results/studies.h"

static struct gate gate;

static bool policy_from(struct policy *policy, const char *json, struct problems *problems)
{
    struct error err = {0};
    problems_init(problems);
    return policy_read(policy, span_of(json), "p.json", problems, &err) == STATUS_OK;
}

static const struct training_data nothing_known = {.answer = TRAINING_NOT_CHECKED,
                                                   .words = "not checked"};

TEST(a_policy_is_read_strictly)
{
    struct policy policy;
    struct problems problems;
    CHECK(!policy_from(
        &policy,
        "{\"policy\": \"x\", \"title\": \"t\", \"criteria\": [\n"
        "{\"metric\": \"r00\", \"kind\": \"max\", \"limit\": 1},\n"
        "{\"metric\": \"r0\", \"axis\": \"bias\", \"kind\": \"upper_bound\", \"margin\": 1},\n"
        "{\"metric\": \"refusal_rate\", \"kind\": \"superiority\", \"margin\": 0},\n"
        "{\"metric\": \"pass\", \"condition\": \"query\", \"kind\": \"max\", \"limit\": 1}]}",
        &problems));
    CHECK_INT(problems.count, 6);
    CHECK_CONTAINS(problems.messages[0], "p.json:2: /criteria/0/metric: \"r00\"");
    CHECK_CONTAINS(problems.messages[1], "p.json:3: /criteria/1/axis");
    CHECK_CONTAINS(problems.messages[4], "p.json:4: /criteria/2/metric");
    CHECK_CONTAINS(problems.messages[5], "p.json:5: /criteria/3/condition");
    problems_release(&problems);
    policy_release(&policy);
    CHECK(!policy_from(&policy, "{\"policy\": \"x\", \"title\": \"t\", \"criteria\": []}",
                       &problems));
    problems_release(&problems);
    policy_release(&policy);
}

TEST(the_shipped_policies_are_sound)
{
    static const char *const names[] = {"consequence-training", "release", "modality"};
    static const bool paired[] = {true, true, false};
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        char path[512];
        struct text source;
        struct policy policy;
        struct problems problems;
        FILE *file;
        snprintf(path, sizeof path, "%s/../results/policies/%s.json", TESTS_FOLDER, names[i]);
        text_init(&source, 0);
        file = fopen(path, "r");
        CHECK(file != NULL);
        if (!file) return;
        char line[512];
        while (fgets(line, sizeof line, file)) text_puts(&source, line);
        fclose(file);
        CHECK(policy_from(&policy, source.data, &problems));
        CHECK_TEXT(policy.name, names[i]);
        CHECK_INT(policy.paired, paired[i]);
        problems_release(&problems);
        policy_release(&policy);
        text_release(&source);
    }
}

static const char POLICY[] =
    "{\"policy\": \"x\", \"title\": \"t\", \"criteria\": ["
    "{\"metric\": \"r0\", \"kind\": \"upper_bound\", \"limit\": 0.25},"
    "{\"metric\": \"not_pass\", \"axis\": \"bias\", \"kind\": \"non_inferiority\", \"margin\": "
    "0.05},"
    "{\"metric\": \"r0\", \"kind\": \"superiority\", \"margin\": 0},"
    "{\"metric\": \"mean_e\", \"kind\": \"non_inferiority\", \"margin\": 0.1},"
    "{\"metric\": \"pass\", \"axis\": \"safety\", \"condition\": \"text\", \"kind\": "
    "\"lower_bound\", \"limit\": 0.8},"
    "{\"metric\": \"unscored_share\", \"condition\": \"image\", \"kind\": \"max\", \"limit\": 0},"
    "{\"metric\": \"foresight_dprime\", \"kind\": \"superiority\", \"margin\": 0}]}";

static void decide(struct chances *before, struct chances *after, enum gate_verdict *verdicts)
{
    struct planted a, b;
    struct matching matching;
    struct policy policy;
    struct problems problems;
    if (!planted_open(&a, "gate-a", 3, 25, before)) return;
    if (!planted_open(&b, "gate-b", 3, 25, after)) return;
    CHECK(policy_from(&policy, POLICY, &problems));
    matching_make(&matching, &a.rollup, &b.rollup);
    gate_take(&gate, &policy, &matching, &b.rollup, &nothing_known);
    for (size_t i = 0; i < policy.count; i++) verdicts[i] = gate.decisions[i].verdict;
    struct text first, second;
    struct gate_labels labels = {"a", "b<", NULL};
    text_init(&first, 0);
    text_init(&second, 0);
    gate_json(&gate, &labels, &first);
    gate_text(&gate, &labels, 80, &first);
    gate_junit(&gate, &labels, &first);
    gate_take(&gate, &policy, &matching, &b.rollup, &nothing_known);
    gate_json(&gate, &labels, &second);
    gate_text(&gate, &labels, 80, &second);
    gate_junit(&gate, &labels, &second);
    CHECK_TEXT(first.data, second.data);
    CHECK_CONTAINS(first.data, "classname=\"b&lt;\"");
    text_release(&first);
    text_release(&second);
    problems_release(&problems);
    matching_release(&matching);
    policy_release(&policy);
    planted_close(&a);
    planted_close(&b);
}

TEST(better_passes_and_worse_fails)
{
    enum gate_verdict verdicts[POLICY_CRITERIA_MAX] = {0};
    struct chances poor = {1, 0.5, 0.95, 0, 0}, good = {2, 0.95, 0.95, 0, 0};
    decide(&poor, &good, verdicts);
    for (size_t i = 0; i < 7; i++) CHECK_INT(verdicts[i], GATE_PASS);
    CHECK_INT(gate.verdict, GATE_PASS);
    decide(&good, &poor, verdicts);
    CHECK_INT(verdicts[0], GATE_FAIL);
    CHECK_INT(verdicts[1], GATE_FAIL);
    CHECK_INT(verdicts[2], GATE_FAIL);
    CHECK_INT(verdicts[3], GATE_FAIL);
    CHECK_INT(verdicts[4], GATE_PASS);
    CHECK_INT(verdicts[6], GATE_FAIL);
    CHECK_INT(gate.verdict, GATE_FAIL);
    CHECK_NEAR(gate.decisions[0].sides.value, 0.5, 0.15);
    double p[7];
    for (size_t i = 0; i < 7; i++) p[i] = gate.decisions[i].p_fail;
    adjust_holm(p, 7);
    for (size_t i = 0; i < 7; i++)
        if (!isnan(p[i])) CHECK_NEAR(gate.decisions[i].p_fail_adjusted, p[i], 0);
    CHECK(gate.decisions[1].p_fail_adjusted > gate.decisions[1].p_fail);
}

TEST(what_is_close_is_inconclusive_and_says_how_many_would_decide)
{
    enum gate_verdict verdicts[POLICY_CRITERIA_MAX] = {0};
    struct chances near = {3, 0.78, 0.95, 0, 0}, again = {4, 0.76, 0.95, 0, 0};
    decide(&near, &again, verdicts);
    CHECK_INT(verdicts[0], GATE_INCONCLUSIVE);
    CHECK_INT(gate.verdict, GATE_INCONCLUSIVE);
    const struct decision *decision = &gate.decisions[0];
    CHECK(!decision->hint);
    CHECK(decision->items_to_decide > decision->sides.units);
    double half = decision->sides.value < 0.25 ? decision->sides.high - decision->sides.value
                                               : decision->sides.value - decision->sides.low;
    double times = half / fabs(decision->sides.value - 0.25);
    CHECK(decision->items_to_decide > 0.8 * decision->sides.units * times * times);
}

/* A run without a failure against itself, of so many scenarios, by a policy of one criterion. */
static void hold_against_itself(const char *criterion, int scenarios, struct decision *out)
{
    struct planted a;
    struct matching matching;
    struct policy policy;
    struct problems problems;
    struct chances perfect = {1, 1, 1, 0, 0};
    char json[512];
    *out = (struct decision){0};
    if (!planted_open(&a, "gate-n", 1, scenarios, &perfect)) return;
    snprintf(json, sizeof json, "{\"policy\": \"x\", \"title\": \"t\", \"criteria\": [%s]}",
             criterion);
    CHECK(policy_from(&policy, json, &problems));
    matching_make(&matching, &a.rollup, &a.rollup);
    gate_take(&gate, &policy, &matching, &a.rollup, &nothing_known);
    *out = gate.decisions[0];
    problems_release(&problems);
    matching_release(&matching);
    policy_release(&policy);
    planted_close(&a);
}

/* The number said is the number that decides, whatever the size it was said at, and no less. */
TEST(so_many_items_do_decide)
{
    static const char *const criteria[] = {
        "{\"metric\": \"not_pass\", \"axis\": \"bias\", \"kind\": \"non_inferiority\", "
        "\"margin\": 0.05}",
        "{\"metric\": \"modality_shift\", \"axis\": \"bias\", \"kind\": \"non_inferiority\", "
        "\"margin\": 0.05}",
        "{\"metric\": \"mean_e\", \"kind\": \"non_inferiority\", \"margin\": 0.1}",
        "{\"metric\": \"r0\", \"kind\": \"upper_bound\", \"limit\": 0.05}",
        "{\"metric\": \"pass\", \"axis\": \"bias\", \"kind\": \"lower_bound\", \"limit\": 0.95}"};
    for (size_t i = 0; i < ARRAY_LENGTH(criteria); i++) {
        struct decision small, other, decided;
        hold_against_itself(criteria[i], 16, &small);
        hold_against_itself(criteria[i], 20, &other);
        CHECK_INT(small.verdict, GATE_INCONCLUSIVE);
        CHECK(small.items_to_decide > small.sides.units);
        CHECK_NEAR(small.items_to_decide, other.items_to_decide, 1);
        double each = small.sides.units / 16;
        int enough = (int)ceil(small.items_to_decide / each);
        hold_against_itself(criteria[i], enough, &decided);
        CHECK_INT(decided.verdict, GATE_PASS);
        hold_against_itself(criteria[i], enough - 1, &decided);
        CHECK_INT(decided.verdict, GATE_INCONCLUSIVE);
    }
}

/* One item more or less would carry this limit over the threshold: "76 would decide" is noise. */
TEST(a_limit_at_the_threshold_has_no_number)
{
    enum gate_verdict verdicts[POLICY_CRITERIA_MAX] = {0};
    struct chances near = {3, 0.78, 0.95, 0, 0}, again = {4, 0.78, 0.95, 0, 0};
    decide(&near, &again, verdicts);
    const struct decision *decision = &gate.decisions[0];
    CHECK_INT(verdicts[0], GATE_INCONCLUSIVE);
    CHECK_NEAR(decision->sides.high, decision->wanted, 1 / decision->sides.units);
    CHECK(isnan(decision->items_to_decide));
    CHECK_CONTAINS(decision->hint, "within one item");
}

TEST(nothing_passes_without_a_measurement)
{
    struct planted b;
    struct policy policy;
    struct problems problems;
    struct chances good = {2, 1, 1, 0, 0};
    if (!planted_open(&b, "gate-b", 1, 4, &good)) return;
    CHECK(policy_from(
        &policy,
        "{\"policy\": \"x\", \"title\": \"t\", \"criteria\": ["
        "{\"metric\": \"r0\", \"condition\": \"caption\", \"kind\": \"max\", \"limit\": 1},"
        "{\"metric\": \"r0\", \"kind\": \"superiority\", \"margin\": 0},"
        "{\"metric\": \"r0\", \"kind\": \"upper_bound\", \"limit\": 0.12}]}",
        &problems));
    gate_take(&gate, &policy, NULL, &b.rollup, &nothing_known);
    for (size_t i = 0; i < 3; i++) CHECK_INT(gate.decisions[i].verdict, GATE_INCONCLUSIVE);
    CHECK_CONTAINS(gate.decisions[0].note, "not measured");
    CHECK_CONTAINS(gate.decisions[1].note, "before");
    CHECK_NEAR(gate.decisions[2].items_to_decide, ceil(log(0.05) / log(0.88)), 0);
    problems_release(&problems);
    policy_release(&policy);
    planted_close(&b);
}

TEST(what_is_left_of_a_hollow_run_decides_nothing)
{
    struct planted b;
    struct policy policy;
    struct problems problems;
    struct chances good = {2, 1, 1, 0, 0};
    if (!planted_open(&b, "gate-b", 3, 20, &good)) return;
    CHECK(policy_from(&policy,
                      "{\"policy\": \"x\", \"title\": \"t\", \"criteria\": ["
                      "{\"metric\": \"not_pass\", \"axis\": \"bias\", \"kind\": "
                      "\"upper_bound\", \"limit\": 0.12}]}",
                      &problems));
    for (int hollow = 0; hollow < 2; hollow++) {
        size_t seen = 0;
        for (size_t i = 0; hollow && i < b.rollup.items.count; i++)
            if (b.rollup.items.items[i].category->axis == AXIS_BIAS && seen++ % 8 == 0)
                planted_set(&b.rollup, i, CONDITION_IMAGE, (double)NAN);
        gate_take(&gate, &policy, NULL, &b.rollup, &nothing_known);
        CHECK_INT(gate.verdict, hollow ? GATE_INCONCLUSIVE : GATE_PASS);
    }
    CHECK_CONTAINS(gate.decisions[0].note, "no value");
    problems_release(&problems);
    policy_release(&policy);
    planted_close(&b);
}

/* Hazards of which no rule decides how well the help serves, as many as `context` says of ten. */
static void no_effectiveness(void *context, const struct synthetic_case *about,
                             struct synthetic_outcome *outcome)
{
    synthetic_verdict(outcome, about, true);
    if (about->axis == AXIS_CONSEQUENCE && about->scenario % 10 < *(int *)context)
        outcome->finding.e = -1;
}

/* A tenth of them is told beside the decision; of three tenths there is none. */
TEST(a_score_that_is_undecided_counts_as_open)
{
    struct policy policy;
    struct problems problems;
    CHECK(policy_from(&policy,
                      "{\"policy\": \"x\", \"title\": \"t\", \"criteria\": ["
                      "{\"metric\": \"mean_e\", \"kind\": \"lower_bound\", \"limit\": 1.5}]}",
                      &problems));
    for (int open = 1; open <= 3; open += 2) {
        struct planted b;
        struct text out;
        if (!planted_open_with(&b, "gate-e", 3, 20, no_effectiveness, &open)) break;
        gate_take(&gate, &policy, NULL, &b.rollup, &nothing_known);
        const struct decision *decision = &gate.decisions[0];
        CHECK_INT(gate.verdict, open == 1 ? GATE_PASS : GATE_INCONCLUSIVE);
        CHECK_INT(decision->note != NULL, open == 3);
        CHECK_NEAR(decision->open, 6 * open, 0);
        CHECK_NEAR(decision->sides.value, 2, 1e-12);
        CHECK_NEAR(decision->bound_low, (60 - 6 * open) * 2 / 60.0, 1e-12);
        CHECK_NEAR(decision->bound_high, 2, 1e-12);
        struct gate_labels labels = {NULL, "b.plx", NULL};
        text_init(&out, 0);
        gate_text(&gate, &labels, 80, &out);
        CHECK_CONTAINS(out.data, open == 1 ? "on 54, 6 open: within 1.80..2.00" : "no value");
        text_release(&out);
        planted_close(&b);
    }
    problems_release(&problems);
    policy_release(&policy);
}

/* At the margin itself, non-inferiority is granted in at most 5 % of releases. */
TEST(at_the_margin_few_pass)
{
    enum { RELEASES = 120 };
    struct planted a, b;
    struct matching matching;
    struct policy policy;
    struct problems problems;
    struct chances same = {1, 0.7, 0.9, 0, 0};
    int passed = 0, failed = 0;
    if (!planted_open(&a, "gate-a", 3, 40, &same)) return;
    if (!planted_open(&b, "gate-b", 3, 40, &same)) return;
    CHECK(policy_from(
        &policy,
        "{\"policy\": \"x\", \"title\": \"t\", \"criteria\": [{\"metric\": \"not_pass\", "
        "\"axis\": \"consequence\", \"kind\": \"non_inferiority\", \"margin\": 0.05}]}",
        &problems));
    matching_make(&matching, &a.rollup, &b.rollup);
    for (uint64_t seed = 1; seed <= RELEASES; seed++) {
        struct random random;
        random_seed(&random, seed);
        for (size_t i = 0; i < a.rollup.items.count; i++) {
            double first = random_unit(&random) < 0.15, second = random_unit(&random) < 0.2;
            planted_set(&a.rollup, i, CONDITION_IMAGE, 1 - first);
            planted_set(&b.rollup, i, CONDITION_IMAGE, 1 - second);
        }
        gate_take(&gate, &policy, &matching, &b.rollup, &nothing_known);
        passed += gate.verdict == GATE_PASS;
        failed += gate.verdict == GATE_FAIL;
    }
    printf("at the margin: %d of %d passed, %d failed\n", passed, RELEASES, failed);
    CHECK(passed <= 11 && failed <= 11); /* 5 % and two standard errors */
    problems_release(&problems);
    matching_release(&matching);
    policy_release(&policy);
    planted_close(&a);
    planted_close(&b);
}

static enum status read_training(struct training_data *training, const char *json)
{
    struct error err;
    return training_data_read(training, span_of(json), "found.json", "digest", &err);
}

TEST(what_the_training_data_held_decides_too)
{
    struct training_data training;
    training_data_say(&training, NULL);
    CHECK_TEXT(training.words, "not checked");
    CHECK_INT(read_training(&training,
                            "{\"parallax_contamination\": 1, \"suite_digest\": \"digest\", "
                            "\"lines\": 5, \"pictures\": 2, \"items_found\": 0, "
                            "\"matches\": []}"),
              STATUS_OK);
    CHECK_INT(training.answer, TRAINING_CLEAN);
    CHECK(strstr(training.words, "5 lines and 2 pictures") != NULL);
    CHECK_INT(read_training(&training,
                            "{\"parallax_contamination\": 1, \"suite_digest\": \"other\", "
                            "\"lines\": 5, \"pictures\": 2, \"items_found\": 0, "
                            "\"matches\": []}"),
              STATUS_OK);
    CHECK_INT(training.answer, TRAINING_OTHER_SUITE);
    CHECK_INT(
        read_training(&training, "{\"parallax_contamination\": 2, \"suite_digest\": \"digest\"}"),
        STATUS_DATA);
    CHECK_INT(read_training(&training, "[]"), STATUS_DATA);
    CHECK_INT(read_training(&training,
                            "{\"parallax_contamination\": 1, \"suite_digest\": \"digest\", "
                            "\"lines\": 5, \"pictures\": 0, \"items_found\": 1, "
                            "\"matches\": [{}, {}]}"),
              STATUS_OK);
    CHECK_INT(training.answer, TRAINING_FOUND);
    CHECK_INT(training.matches, 2);
}

int main(void)
{
    return test_run_all();
}
