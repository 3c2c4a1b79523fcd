/* `parallax power`: what a study can see, before it costs anything. */
#include "results/power.h"

#include <math.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/commands/compare_open.h"

struct power_flags {
    bool json;
    const char *root;
    int64_t items, columns, tests;
    double discordance, correlation, power, alpha, margin, difference, per_scenario;
};

static enum status from_suite(const struct power_flags *flags, struct power_plan *plan,
                              struct error *err)
{
    struct suite suite;
    struct problems problems;
    enum status status = command_check_root(command_root(flags->root), err);
    if (status) return status;
    problems_init(&problems);
    suite_load(&suite, command_root(flags->root), &problems);
    status = problems_to_error(&problems, STATUS_DATA, err);
    if (!status && suite.item_count == 0)
        status = error_set(err, STATUS_DATA, "%s: there are no items", command_root(flags->root));
    if (!status) power_groups_of_suite(&suite, plan);
    suite_release(&suite);
    problems_release(&problems);
    return status;
}

static enum status answer(const struct power_flags *flags, struct error *err)
{
    struct power_plan plan = {.discordance = flags->discordance / 100,
                              .correlation = flags->correlation,
                              .alpha = flags->alpha,
                              .power = flags->power / 100,
                              .margin = flags->margin / 100,
                              .tests = (double)flags->tests,
                              .difference =
                                  flags->difference > 0 ? flags->difference / 100 : (double)NAN};
    struct text out;
    enum status status = STATUS_OK;
    if (flags->items) {
        double items = (double)flags->items, size = fmin(items, flags->per_scenario);
        plan.groups[plan.count++] = (struct power_structure){"given", items, items / size, size};
    } else {
        status = from_suite(flags, &plan, err);
    }
    if (status) return status;
    text_init(&out, 0);
    if (flags->json)
        power_json(&plan, &out);
    else
        power_text(&plan, study_columns(flags->columns), &out);
    status = study_print(&out, err);
    text_release(&out);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct power_flags flags = {.discordance = 20,
                                .correlation = 0.3,
                                .power = 80,
                                .alpha = 0.05,
                                .margin = 5,
                                .tests = 1,
                                .per_scenario = 2};
    const struct option_spec options[] = {
        {"items", 'n', OPTION_INTEGER, &flags.items, "N",
         "so many items (default: each axis of the suite as it is)", 1, 1e9},
        {"per-scenario", 0, OPTION_NUMBER, &flags.per_scenario, "M",
         "with --items: items of a scenario (default 2)", 1, 1000},
        {"difference", 'd', OPTION_NUMBER, &flags.difference, "POINTS",
         "the difference that is wanted: its items and its power", 0.01, 100},
        {"discordance", 0, OPTION_NUMBER, &flags.discordance, "PERCENT",
         "items whose outcome differs between the sides (default 20)", 0.1, 100},
        {"correlation", 0, OPTION_NUMBER, &flags.correlation, "RHO",
         "of differences within a scenario (default 0.3)", 0, 1},
        {"power", 0, OPTION_NUMBER, &flags.power, "PERCENT", "default 80", 50, 99.99},
        {"alpha", 0, OPTION_NUMBER, &flags.alpha, "P", "default 0.05", 1e-6, 0.5},
        {"tests", 0, OPTION_INTEGER, &flags.tests, "N",
         "tests of one family, as Holm's first step sees them (default 1)", 1, 1000},
        {"margin", 0, OPTION_NUMBER, &flags.margin, "POINTS",
         "of non-inferiority and equivalence (default 5)", 0.1, 50},
        {"suite", 0, OPTION_STRING, &flags.root, "DIR", "root with suite/ (default: this one)", 0,
         0},
        {"json", 0, OPTION_FLAG, &flags.json, NULL, "as JSON", 0, 0},
        {"columns", 0, OPTION_INTEGER, &flags.columns, "N",
         "width (default: the terminal's, or 80)", 60, 400},
    };
    size_t count;
    bool helped;
    enum status status = options_parse(command, options, ARRAY_LENGTH(options), argc, argv, NULL, 0,
                                       &count, &helped, err);
    if (status || helped) return status;
    return answer(&flags, err);
}

const struct command command_power = {
    .name = "power",
    .summary = "what a study can see, before it costs anything",
    .arguments = "",
    .description = "The smallest paired difference that a number of items detects, and the items "
                   "that a wanted\n"
                   "difference, a non-inferiority or an equivalence margin needs. Without --items "
                   "the scenarios of\n"
                   "the suite say how items hang together.",
    .example = "parallax power\n"
               "parallax power --difference 5 --discordance 15 --tests 5\n"
               "parallax power --items 400 --per-scenario 2 --correlation 0.5",
    .exits = "0 done; 64 wrong usage; 65 the suite cannot be read",
    .run = run,
};
