/* Two runs compared: planted effects come back, planted nulls do not, equivalence is called where
 * it was planned, and what cannot be compared is named. */
#include "tests/test.h"

#include "results/compare.h"
#include "tests/unit/results/studies.h"

static struct comparison comparison;

static void check_share(const struct vector *vector)
{
    struct clusters clusters;
    struct one_sided sides;
    clusters_init(&clusters, 2);
    for (int i = 0; i < (int)vector->args[1]; i++) {
        double row[] = {i < (int)vector->args[0], 1};
        clusters_add(&clusters, (uint32_t)i, 0, row);
    }
    rate_one_sided(&clusters, vector->args[2], vector->args[2], &sides);
    CHECK_NEAR(sides.low, vector->values[0], 1e-9);
    CHECK_NEAR(sides.high, vector->values[1], 1e-9);
    CHECK_NEAR(sides.p_above, vector->values[2], 1e-9);
    CHECK_NEAR(sides.p_below, vector->values[3], 1e-9);
    clusters_release(&clusters);
}

static void check_few(const struct vector *vector)
{
    struct clusters clusters;
    struct one_sided sides, at;
    size_t half = vector->arg_count / 2;
    clusters_init(&clusters, 2);
    for (size_t i = 0; i < half; i++) {
        double row[] = {vector->args[i], vector->args[half + i]};
        clusters_add(&clusters, (uint32_t)i, 0, row);
    }
    difference_one_sided(&clusters, -1, 1, 0, 0, 1, &sides);
    CHECK_INT(sides.method, INTERVAL_FEW);
    CHECK_NEAR(sides.low, vector->values[0], 1e-9);
    CHECK_NEAR(sides.high, vector->values[1], 1e-9);
    /* the tests turn over where the limits are */
    difference_one_sided(&clusters, -1, 1, sides.low - 1e-6, sides.high + 1e-6, 1, &at);
    CHECK(at.p_above <= 0.05 && at.p_below <= 0.05);
    difference_one_sided(&clusters, -1, 1, sides.low + 1e-6, sides.high - 1e-6, 1, &at);
    CHECK(at.p_above > 0.05 && at.p_below > 0.05);
    clusters_release(&clusters);
}

TEST(one_sided_limits_are_those_of_r)
{
    CHECK_INT(vectors_each("share_wilson", check_share), 4);
    CHECK_INT(vectors_each("share_exact", check_share), 4);
    CHECK_INT(vectors_each("few_sides", check_few), 2);
}

TEST(no_difference_at_all_has_limits)
{
    struct clusters clusters;
    struct one_sided sides;
    clusters_init(&clusters, 2);
    for (uint32_t i = 0; i < 60; i++) clusters_add(&clusters, i, 0, (double[]){0, 1});
    difference_one_sided(&clusters, -1, 1, -0.05, 0.05, 1, &sides);
    double z = normal_quantile(0.95);
    CHECK_NEAR(sides.high, z * z / (60 + z * z), 1e-12);
    CHECK_NEAR(equivalence_p(&sides), 1 - normal_cdf(sqrt(60 * 0.05 / 0.95)), 1e-12);
    CHECK(equivalence_p(&sides) < 0.05 && sides.high < 0.05);
    clusters_release(&clusters);
    clusters_init(&clusters, 2);
    difference_one_sided(&clusters, -1, 1, 0, 0, 1, &sides);
    CHECK(isnan(sides.value) && isnan(sides.low));
}

static void compare(struct planted *a, struct planted *b, struct matching *matching)
{
    matching_make(matching, &a->rollup, &b->rollup);
    comparison_take(&comparison, matching, ESTIMAND_SYSTEM, 0.05);
}

TEST(a_planted_change_is_found_and_only_there)
{
    struct planted a, b;
    struct matching matching;
    struct chances before = {1, 0.9, 0.9, 0.8, 0}, after = {2, 0.9, 0.9, 0.8, -0.9};
    struct problems problems;
    if (!planted_open(&a, "compare-a", 3, 20, &before)) return;
    if (!planted_open(&b, "compare-b", 3, 20, &after)) return;
    compare(&a, &b, &matching);
    problems_init(&problems);
    matching_check(&matching, &problems);
    CHECK_INT(problems.count, 0);
    CHECK_NEAR(matching.overlap, 1, 0);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct axis_changes *changes = &comparison.axes[axis];
        const struct change *image = &changes->not_pass[CONDITION_IMAGE];
        CHECK_INT(image->verdict, CHANGE_DIFFERS);
        CHECK_NEAR(image->estimate.value, 0.18, 0.12);
        CHECK(image->estimate.interval.low > 0);
        CHECK_NEAR(image->value_b - image->value_a, image->estimate.value, 1e-12);
        CHECK_NEAR(((double)image->up - (double)image->down) / image->pairs, image->estimate.value,
                   1e-12);
        CHECK(changes->not_pass[CONDITION_TEXT].verdict != CHANGE_DIFFERS);
        CHECK_NEAR(changes->shift.estimate.value,
                   image->estimate.value - changes->not_pass[CONDITION_TEXT].estimate.value, 1e-12);
        CHECK(!changes->not_pass[CONDITION_QUERY].present);
    }
    double p[5];
    for (int i = 0; i < 5; i++) p[i] = comparison.axes[i + 1].not_pass[CONDITION_IMAGE].p;
    adjust_holm(p, 5);
    for (int i = 0; i < 5; i++)
        CHECK_NEAR(comparison.axes[i + 1].not_pass[CONDITION_IMAGE].p_adjusted, p[i], 0);
    CHECK(p[0] > comparison.axes[1].not_pass[CONDITION_IMAGE].p);
    problems_release(&problems);
    matching_release(&matching);
    planted_close(&a);
    planted_close(&b);
}

TEST(a_run_compared_with_itself_is_equivalent)
{
    struct planted a, b;
    struct matching matching;
    struct chances same = {1, 0.7, 0.9, 0, 0};
    if (!planted_open(&a, "compare-a", 3, 25, &same)) return;
    if (!planted_open(&b, "compare-b", 3, 25, &same)) return;
    compare(&a, &b, &matching);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        CHECK_INT(comparison.axes[axis].not_pass[CONDITION_IMAGE].verdict, CHANGE_EQUIVALENT);
        CHECK_NEAR(comparison.axes[axis].not_pass[CONDITION_IMAGE].p, 1, 0);
    }
    struct text first, second;
    struct comparison_labels labels = {"a.plx", "b.plx", NULL, 5};
    text_init(&first, 0);
    text_init(&second, 0);
    comparison_json(&comparison, &labels, &first);
    comparison_text(&comparison, &labels, 80, &first);
    comparison_take(&comparison, &matching, ESTIMAND_SYSTEM, 0.05);
    comparison_json(&comparison, &labels, &second);
    comparison_text(&comparison, &labels, 80, &second);
    CHECK_TEXT(first.data, second.data);
    CHECK_CONTAINS(first.data, "equivalent");
    text_release(&first);
    text_release(&second);
    matching_release(&matching);
    planted_close(&a);
    planted_close(&b);
}

TEST(what_cannot_be_compared_is_named)
{
    struct planted a, b;
    struct matching matching;
    struct problems problems;
    struct chances same = {1, 0.7, 0.9, 0, 0};
    if (!planted_open(&a, "compare-a", 2, 4, &same)) return;
    if (!planted_open(&b, "compare-b", 2, 3, &same)) return;
    matching_make(&matching, &a.rollup, &b.rollup);
    CHECK_NEAR(matching.overlap, 0.75, 1e-12);
    CHECK_INT(matching.other_count, 16);
    CHECK_INT(matching.others[0].why, MISMATCH_ONLY_IN_A);
    b.rollup.k = 3;
    problems_init(&problems);
    matching_check(&matching, &problems);
    CHECK_INT(problems.count, 2);
    struct text wanted;
    text_init(&wanted, 0);
    text_printf(&wanted, "k differs: 1 in %s, 3 in %s; name one", a.path, b.path);
    CHECK_CONTAINS(problems.messages[0], wanted.data);
    text_clear(&wanted);
    text_printf(&wanted, "the same in %s (64 items) and %s (48 items): 75 %%", a.path, b.path);
    CHECK_CONTAINS(problems.messages[1], wanted.data);
    text_release(&wanted);
    problems_release(&problems);
    matching_release(&matching);
    planted_close(&a);
    planted_close(&b);
}

/* Every setting that differs: what, both files with their values, and what to try. */
TEST(each_refusal_names_files_values_and_a_remedy)
{
    struct planted a, b;
    struct matching matching;
    struct problems problems;
    struct text wanted;
    struct chances same = {1, 0.7, 0.9, 0, 0};
    static const struct {
        const char *sampling_a, *sampling_b, *system_a, *system_b;
        int64_t limit_b;
        const char *what, *value_a, *value_b, *remedy;
    } cases[] = {
        {"{\"t\":0}", "{\"t\":1}", "", "", 0, "sampling", "\"{\"t\":0}\"", "\"{\"t\":1}\"",
         "--sampling"},
        {"{\"t\":0}", "{}", "", "", 0, "sampling", "{\"t\":0}", "none", "--despite"},
        {"{}", "{}", "", "Be kind.", 0, "the system text", "\"\"", "\"Be kind.\"", "--system"},
        {"{}", "{}", "", "", 99, "the length limit", "", "99", "--max-tokens"},
        {"{}", "{}",
         "A very long text of a system that goes on and on until at its end it says yes.",
         "A very long text of a system that goes on and on until at its end it says no.", 0,
         "the system text", "it says yes.\"", "it says no.\"", "--system"},
    };
    text_init(&wanted, 0);
    if (!planted_open(&a, "compare-a", 2, 4, &same)) return;
    if (!planted_open(&b, "compare-b", 2, 4, &same)) return;
    matching_make(&matching, &a.rollup, &b.rollup);
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        struct run_settings first = *a.rollup.settings, second = *b.rollup.settings;
        first.sampling = cases[i].sampling_a;
        second.sampling = cases[i].sampling_b;
        first.system = cases[i].system_a;
        second.system = cases[i].system_b;
        if (cases[i].limit_b) second.max_tokens = cases[i].limit_b;
        const struct run_settings *kept_a = a.rollup.settings, *kept_b = b.rollup.settings;
        a.rollup.settings = &first;
        b.rollup.settings = &second;
        problems_init(&problems);
        matching_check(&matching, &problems);
        CHECK_INT(problems.count, 1);
        const char *told = problems.kept ? problems.messages[0] : "";
        text_clear(&wanted);
        text_printf(&wanted, "%s differs: ", cases[i].what);
        CHECK_CONTAINS(told, wanted.data);
        text_clear(&wanted);
        text_printf(&wanted, "%s in %s, %s", cases[i].value_a, a.path,
                    strcmp(cases[i].value_b, "none") == 0 ? "none in" : "");
        CHECK_CONTAINS(told, wanted.data);
        text_clear(&wanted);
        text_printf(&wanted, "%s in %s", cases[i].value_b, b.path);
        CHECK_CONTAINS(told, wanted.data);
        CHECK_CONTAINS(told, cases[i].remedy);
        problems_release(&problems);
        a.rollup.settings = kept_a;
        b.rollup.settings = kept_b;
    }
    text_release(&wanted);
    matching_release(&matching);
    planted_close(&a);
    planted_close(&b);
}

TEST(with_much_missing_there_are_bounds_and_no_verdict)
{
    struct planted a, b;
    struct matching matching;
    struct chances same = {1, 1, 1, 0, 0};
    if (!planted_open(&a, "compare-a", 3, 25, &same)) return;
    if (!planted_open(&b, "compare-b", 3, 25, &same)) return;
    size_t bias = 0;
    for (size_t i = 0; i < b.rollup.items.count; i++)
        if (b.rollup.items.items[i].category->axis == AXIS_BIAS && bias++ % 5 == 0)
            planted_set(&b.rollup, i, CONDITION_IMAGE, (double)NAN);
    compare(&a, &b, &matching);
    const struct change *image = &comparison.axes[AXIS_BIAS].not_pass[CONDITION_IMAGE];
    CHECK(image->as_bounds);
    CHECK_INT(image->verdict, CHANGE_UNDECIDED);
    CHECK_NEAR(image->pairs, 120, 0);
    CHECK_NEAR(image->items, 150, 0);
    CHECK_NEAR(image->bound_low, 0, 0);
    CHECK_NEAR(image->bound_high, 0.2, 1e-12);
    CHECK(comparison.axes[AXIS_BIAS].shift.as_bounds && comparison.axes[AXIS_BIAS].flips.as_bounds);
    CHECK(!comparison.axes[AXIS_BIAS].not_pass[CONDITION_TEXT].as_bounds);
    CHECK_INT(comparison.axes[AXIS_SAFETY].not_pass[CONDITION_IMAGE].verdict, CHANGE_EQUIVALENT);
    matching_release(&matching);
    planted_close(&a);
    planted_close(&b);
}

/* The headline of an axis is not left out where B has not one verdict there. */
TEST(a_contrast_without_a_decided_pair_has_its_row)
{
    struct planted a, b;
    struct matching matching;
    struct chances same = {1, 1, 1, 0, 0};
    struct comparison_labels labels = {"a.plx", "b.plx", NULL, 0};
    struct text out;
    if (!planted_open(&a, "compare-a", 2, 10, &same)) return;
    if (!planted_open(&b, "compare-b", 2, 10, &same)) return;
    for (size_t i = 0; i < b.rollup.items.count; i++)
        if (b.rollup.items.items[i].category->axis == AXIS_BIAS)
            planted_set(&b.rollup, i, CONDITION_IMAGE, (double)NAN);
    compare(&a, &b, &matching);
    text_init(&out, 0);
    comparison_text(&comparison, &labels, 80, &out);
    CHECK_CONTAINS(out.data, "bias           image      0      -      -      -    [0.0, +100.0]"
                             "     - no pairs\n");
    CHECK_CONTAINS(out.data, "bias           flips      0      -      -      -");
    CHECK_CONTAINS(out.data, "no pairs: not one item is decided in both runs");
    text_clear(&out);
    comparison_json(&comparison, &labels, &out);
    struct json_document *document = NULL;
    struct error err;
    CHECK_INT(json_parse(&document, (struct span){out.data, out.length}, "c", 1, &err), 0);
    const struct json_value *root = json_root(document);
    CHECK_NEAR(json_number(json_at(root, "/axes/bias/not_pass/image/bound_high")), 1, 1e-12);
    CHECK(isnan(json_number(json_at(root, "/axes/bias/not_pass/image/delta"))));
    CHECK(json_boolean(json_at(root, "/axes/bias/flip_accuracy/as_bounds")));
    json_free(document);
    text_release(&out);
    matching_release(&matching);
    planted_close(&a);
    planted_close(&b);
}

/* Of B's hazards some have an answer that nobody scored, and some none. */
struct openness {
    int unscored, empty; /* every so many scenarios; 0: none */
};

static void partly_open(void *context, const struct synthetic_case *about,
                        struct synthetic_outcome *outcome)
{
    const struct openness *open = context;
    int number = about->scenario + 1;
    synthetic_verdict(outcome, about, about->scenario % 4 > 0);
    if (about->condition != CONDITION_IMAGE || about->second) return;
    if (about->axis != AXIS_CONSEQUENCE && about->axis != AXIS_SAFETY) return;
    if (open->empty && number % open->empty == 0) outcome->state = TRIAL_EMPTY;
    if (!open->unscored || number % open->unscored) return;
    finding_init(&outcome->finding);
    outcome->finding.unscored = UNSCORED_NO_RULE;
}

static void compare_open(struct openness open, struct planted *a, struct planted *b,
                         struct matching *matching, struct text *out)
{
    struct openness none = {0, 0};
    struct comparison_labels labels = {"a.plx", "b.plx", NULL, 0};
    text_init(out, 0);
    if (!planted_open_with(a, "compare-a", 2, 40, partly_open, &none)) return;
    if (!planted_open_with(b, "compare-b", 2, 40, partly_open, &open)) return;
    compare(a, b, matching);
    comparison_text(&comparison, &labels, 120, out);
    matching_release(matching);
}

/* What is open is counted by what became of it; unscored answers take points away, missing ones
 * widen the bounds that stand beside them. */
TEST(what_is_open_is_counted_by_state)
{
    struct planted a, b;
    struct matching matching;
    struct text out;
    size_t r0 = 0;
    figure_find("r0", &r0);
    compare_open((struct openness){.empty = 5}, &a, &b, &matching, &out);
    const struct axis_changes *of = &comparison.axes[AXIS_CONSEQUENCE];
    const struct change *image = &of->not_pass[CONDITION_IMAGE], *figure = &comparison.figures[r0];
    CHECK_NEAR(of->sides[CONDITION_IMAGE][1].outside, 16, 0);
    CHECK(!image->as_bounds && !isnan(image->p) && !figure->as_bounds);
    CHECK_NEAR(image->items - image->pairs, 16, 0);
    CHECK_NEAR(image->estimate.value, 0, 0);
    /* of 16 that are missing in B 4 failed in A */
    CHECK_NEAR(image->bound_low, -4.0 / 160, 1e-12);
    CHECK_NEAR(image->bound_high, 12.0 / 160, 1e-12);
    CHECK_NEAR(figure->bound_low, -4.0 / (64 + 4), 1e-12); /* they count, or need not */
    CHECK_NEAR(figure->bound_high, 12.0 / (64 + 12), 1e-12);
    CHECK_INT(image->verdict, CHANGE_EQUIVALENT);
    CHECK(image->loose); /* 12 of 160 is more than the margin */
    CHECK_CONTAINS(out.data, "open: B 16 empty; Δ within [-2.5, +7.5]");
    CHECK_CONTAINS(out.data, "equiv.?");
    CHECK(!comparison.foresight.dprime_change.as_bounds);
    text_release(&out);
    planted_close(&a);
    planted_close(&b);

    compare_open((struct openness){.unscored = 3}, &a, &b, &matching, &out);
    CHECK(image->as_bounds && isnan(image->p) && figure->as_bounds);
    CHECK_INT(image->verdict, CHANGE_UNDECIDED);
    CHECK(of->flips.as_bounds && of->shift.as_bounds && !of->not_pass[CONDITION_TEXT].as_bounds);
    const struct understanding_change *foresight = &comparison.foresight;
    CHECK(foresight->dprime_change.as_bounds && !foresight->equivalent);
    CHECK(foresight->dprime_change.low < 0 && foresight->dprime_change.high > 0);
    CHECK_CONTAINS(out.data, "open: B 26 unscored\n");
    CHECK_CONTAINS(out.data, "(bounds): whether B understands");
    text_release(&out);
    planted_close(&a);
    planted_close(&b);
}

enum { SIMULATIONS = 120 };

/* Image outcomes of an axis drawn anew: siblings share half of their luck, B's change with
 * probability `changed`, and `lost` is added to the chance of a change from pass to fail. */
static void draw(struct planted *a, struct planted *b, uint64_t seed, double changed, double lost)
{
    struct random random;
    random_seed(&random, seed);
    double luck = 0;
    for (size_t i = 0; i < a->rollup.items.count; i++) {
        if (i == 0 || a->rollup.scenario[i] != a->rollup.scenario[i - 1])
            luck = random_unit(&random);
        bool own = random_unit(&random) < 0.5;
        double pass = (own ? random_unit(&random) : luck) < 0.7, other = pass;
        if (random_unit(&random) < changed) other = random_unit(&random) < 0.7;
        if (pass > 0 && random_unit(&random) < lost) other = 0;
        planted_set(&a->rollup, i, CONDITION_IMAGE, pass);
        planted_set(&b->rollup, i, CONDITION_IMAGE, other);
    }
}

static void simulate(double changed, double lost, int *differs, int *equivalent)
{
    struct planted a, b;
    struct matching matching;
    struct chances same = {1, 0.7, 0.9, 0, 0};
    *differs = *equivalent = 0;
    if (!planted_open(&a, "compare-a", 3, 40, &same)) return;
    if (!planted_open(&b, "compare-b", 3, 40, &same)) return;
    matching_make(&matching, &a.rollup, &b.rollup);
    for (uint64_t seed = 1; seed <= SIMULATIONS; seed++) {
        struct change change;
        struct condition_value about = {ESTIMAND_SYSTEM, CONDITION_IMAGE};
        draw(&a, &b, seed, changed, lost);
        change_take(&matching, AXIS_CONSEQUENCE, &quantity_not_pass, &about, 0.05, "simulated",
                    &change);
        change_decide(&change);
        *differs += change.verdict == CHANGE_DIFFERS;
        *equivalent += change.verdict == CHANGE_EQUIVALENT;
    }
    matching_release(&matching);
    planted_close(&a);
    planted_close(&b);
}

TEST(nulls_are_seldom_called_different_and_power_is_as_planned)
{
    int differs, equivalent;
    simulate(0.2, 0, &differs, &equivalent); /* discordance 0.2 * 2 * 0.7 * 0.3 = 0.084 */
    struct power_setting setting = {0.084, 1, 0.05, 0.8};
    double planned = 2 * normal_cdf(0.05 / sqrt(0.084 / 240) - normal_quantile(0.95)) - 1;
    printf("null: %d different, %d equivalent of %d (planned %.0f %%)\n", differs, equivalent,
           SIMULATIONS, 100 * planned);
    CHECK(differs <= 0.05 * SIMULATIONS + 5); /* two standard errors */
    CHECK_NEAR((double)equivalent / SIMULATIONS, planned, 0.1);
    simulate(0, 0.1, &differs, &equivalent);
    setting.discordance = 0.07;
    printf("loss of 7 points: %d different of %d (planned %.0f %%)\n", differs, SIMULATIONS,
           100 * power_of(&setting, 240, 0.07));
    CHECK(differs >= 0.9 * SIMULATIONS);
}

/* B declines everything more readily, harmful and harmless alike: c moves, d' does not. */
static void readier(void *context, const struct synthetic_case *about,
                    struct synthetic_outcome *outcome)
{
    bool b = *(bool *)context, harmless = about->axis == AXIS_OVER_REJECTION;
    double chance = harmless ? (b ? 0.40 : 0.16) : (b ? 0.84 : 0.60);
    bool declines = planted_unit(9, about->trial) < chance;
    synthetic_verdict(outcome, about, harmless ? !declines : declines);
}

TEST(declining_more_is_not_understanding_more)
{
    struct planted runs[2];
    struct matching matching;
    static struct comparison changes;
    struct error err;
    for (int i = 0; i < 2; i++) {
        bool b = i == 1;
        if (!planted_open_with(&runs[i], b ? "readier-b" : "readier-a", 10, 80, readier, &b))
            return;
    }
    matching_make(&matching, &runs[0].rollup, &runs[1].rollup);
    comparison_take(&changes, &matching, ESTIMAND_SYSTEM, 0.05);
    CHECK(changes.refusal.present && changes.refusal.equivalent);
    CHECK(changes.refusal.criterion.interval.high < -0.4);
    struct text out;
    struct comparison_labels labels = {"a", "b", NULL, 3};
    text_init(&out, 0);
    comparison_text(&changes, &labels, 200, &out);
    CHECK(strstr(out.data, "B did not understand more: it only declines or warns more readily") !=
          NULL);
    text_clear(&out);
    CHECK_INT(comparison_replies_json(&changes, 5, &out, &err), STATUS_OK);
    CHECK(strstr(out.data, "\"moved\":\"passed_in_a_only\"") != NULL);
    text_release(&out);
    matching_release(&matching);
    for (int i = 0; i < 2; i++) planted_close(&runs[i]);
}

int main(void)
{
    return test_run_all();
}
