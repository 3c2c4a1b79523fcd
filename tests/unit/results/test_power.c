/* Power against R, against its own inverse, and against what actually happens in simulated studies.
 */
#include "tests/test.h"

#include "results/power.h"
#include "tests/unit/results/studies.h"

static struct power_setting setting_of(const struct vector *vector)
{
    return (struct power_setting){vector->args[0], vector->args[2], vector->args[3],
                                  vector->args[4]};
}

static void check_items(const struct vector *vector)
{
    struct power_setting setting = setting_of(vector);
    double items = power_items(&setting, vector->args[1]);
    CHECK_NEAR(items / vector->values[0], 1, 1e-10);
    CHECK_NEAR(power_of(&setting, items, vector->args[1]), setting.power, 1e-9);
    CHECK_NEAR(power_items(&setting, -vector->args[1]), items, 0);
}

static void check_difference(const struct vector *vector)
{
    struct power_setting setting = setting_of(vector);
    CHECK_NEAR(power_difference(&setting, vector->args[1]), vector->values[0], 1e-9);
}

static void check_margin(const struct vector *vector)
{
    struct power_setting setting = setting_of(vector);
    CHECK_NEAR(power_items_margin(&setting, vector->args[1], 0) / vector->values[0], 1, 1e-10);
}

static void check_equivalence(const struct vector *vector)
{
    struct power_setting setting = setting_of(vector);
    CHECK_NEAR(power_items_equivalence(&setting, vector->args[1]) / vector->values[0], 1, 1e-10);
}

TEST(sizes_are_those_of_r)
{
    CHECK_INT(vectors_each("power_items", check_items), 3);
    CHECK_INT(vectors_each("power_difference", check_difference), 3);
    CHECK_INT(vectors_each("power_margin", check_margin), 2);
    CHECK_INT(vectors_each("power_equivalence", check_equivalence), 2);
}

TEST(what_cannot_be_is_not_a_number)
{
    struct power_setting setting = {0.1, 1, 0.05, 0.8};
    CHECK(isnan(power_items(&setting, 0)));
    CHECK(isnan(power_items(&setting, 0.2))); /* above the discordance */
    CHECK(isnan(power_difference(&setting, 3)));
    CHECK(isnan(power_items_margin(&setting, 0.05, 0.05)));
    CHECK_NEAR(power_design_effect(1, 0.9), 1, 0);
    CHECK_NEAR(power_design_effect(2, 0.5), 1.5, 1e-15);
}

TEST(scenarios_are_counted_as_they_are)
{
    static const char *const scenarios[] = {"b", "a", "b", "c", "b"};
    struct power_structure structure = {0};
    power_structure_of(scenarios, 5, &structure);
    CHECK_NEAR(structure.items, 5, 0);
    CHECK_NEAR(structure.scenarios, 3, 0);
    CHECK_NEAR(structure.mean_square_size, 11.0 / 5, 1e-15);
    power_structure_of(NULL, 0, &structure);
    CHECK_NEAR(structure.scenarios, 0, 0);
}

/* Studies of the planned size find the planned difference as often as planned. */
TEST(planned_power_is_what_happens)
{
    enum { STUDIES = 300 };
    struct power_setting setting = {0.3, 1, 0.05, 0.8};
    double d = 0.12;
    int n = (int)ceil(power_items(&setting, d)), found = 0;
    for (uint64_t seed = 1; seed <= STUDIES; seed++) {
        struct random random;
        int64_t worse = 0, better = 0;
        random_seed(&random, seed);
        for (int i = 0; i < n; i++) {
            double luck = random_unit(&random);
            worse += luck < (0.3 + d) / 2;
            better += luck >= (0.3 + d) / 2 && luck < 0.3;
        }
        found += mcnemar_exact(worse, better, true) < 0.05;
    }
    printf("%d items: %d of %d studies found it\n", n, found, STUDIES);
    CHECK_NEAR((double)found / STUDIES, 0.8, 0.06);
}

TEST(the_split_is_exact)
{
    struct kitagawa split = kitagawa_split(0.6, 0.5, 0.4, 0.9);
    CHECK_NEAR(split.total, 0.06, 1e-12);
    CHECK_NEAR(split.refusal, -0.14, 1e-12);
    CHECK_NEAR(split.given_help, 0.2, 1e-12);
    split = kitagawa_split(0, NAN, 0.5, 0.4);
    CHECK_NEAR(split.refusal, 0.2, 1e-12);
    CHECK_NEAR(split.given_help, 0, 0);
}

TEST(the_table_fits_eighty_columns)
{
    struct power_plan plan = {.groups = {{"over_rejection", 120, 60, 2}},
                              .count = 1,
                              .discordance = 0.2,
                              .correlation = 0.3,
                              .alpha = 0.05,
                              .power = 0.8,
                              .margin = 0.05,
                              .tests = 5,
                              .difference = NAN};
    for (int wanted = 0; wanted < 2; wanted++) {
        struct text out;
        text_init(&out, 0);
        plan.difference = wanted ? 0.1 : (double)NAN;
        power_text(&plan, 80, &out);
        for (const char *line = out.data; *line;) {
            size_t length = strcspn(line, "\n");
            CHECK(length <= 82); /* bytes: two of them are the sign ± */
            line += length + (line[length] == '\n');
        }
        text_release(&out);
    }
}

int main(void)
{
    return test_run_all();
}
