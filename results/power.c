/* Power of paired studies over the scenarios of a suite. */
#include "results/power.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"
#include "results/compare_format.h"

/* ---- structure ---- */

static int compare_strings(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

void power_structure_of(const char *const *scenarios, size_t count,
                        struct power_structure *structure)
{
    const char **sorted = xcalloc(count + 1, sizeof *sorted);
    double squares = 0;
    if (count) memcpy(sorted, scenarios, count * sizeof *sorted);
    if (count) qsort(sorted, count, sizeof *sorted, compare_strings);
    structure->items = (double)count;
    structure->scenarios = 0;
    for (size_t i = 0; i < count;) {
        size_t end = i;
        while (end < count && strcmp(sorted[end], sorted[i]) == 0) end++;
        squares += (double)((end - i) * (end - i));
        structure->scenarios++;
        i = end;
    }
    structure->mean_square_size = count ? squares / (double)count : 1;
    free(sorted);
}

static void add_group(const struct suite *suite, struct power_plan *plan, const char *name,
                      bool (*takes)(const struct item *item, enum axis axis), enum axis axis)
{
    const char **scenarios = xcalloc(suite->item_count + 1, sizeof *scenarios);
    size_t count = 0;
    for (size_t i = 0; i < suite->item_count; i++) {
        const struct item *item = &suite->items[i];
        if (!item->of && !item->heldback && takes(item, axis)) scenarios[count++] = item->scenario;
    }
    if (count && plan->count < POWER_GROUPS_MAX) {
        struct power_structure *group = &plan->groups[plan->count++];
        group->name = name;
        power_structure_of(scenarios, count, group);
    }
    free(scenarios);
}

static bool is_of_axis(const struct item *item, enum axis axis)
{
    return item->category->axis == axis;
}

static bool is_hazard(const struct item *item, enum axis axis)
{
    return item->category->axis == axis && item_is_hazard(item);
}

static bool is_neighbour(const struct item *item, enum axis axis)
{
    return item->category->axis == axis && !item_is_hazard(item);
}

void power_groups_of_suite(const struct suite *suite, struct power_plan *plan)
{
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        add_group(suite, plan, axis_word((enum axis)axis), is_of_axis, (enum axis)axis);
    add_group(suite, plan, "hazards", is_hazard, AXIS_CONSEQUENCE);
    add_group(suite, plan, "neighbours", is_neighbour, AXIS_CONSEQUENCE);
}

/* ---- answers ---- */

void power_answer(const struct power_plan *plan, const struct power_structure *group,
                  struct power_answer *answer)
{
    double deff = power_design_effect(group->mean_square_size, plan->correlation);
    struct power_setting two = {plan->discordance, deff, plan->alpha / plan->tests, plan->power};
    struct power_setting one = {plan->discordance, deff, plan->alpha, plan->power};
    *answer = (struct power_answer){
        .design_effect = deff,
        .effective = group->items / deff,
        .smallest = power_difference(&two, group->items),
        .needed = (double)NAN,
        .power = (double)NAN,
        .for_margin = ceil(power_items_margin(&one, plan->margin, 0)),
        .for_equivalence = ceil(power_items_equivalence(&one, plan->margin)),
        .bound = group->scenarios > 0 ? 1 - pow(plan->alpha, 1 / group->scenarios) : (double)NAN,
    };
    if (isnan(plan->difference)) return;
    answer->needed = ceil(power_items(&two, plan->difference));
    answer->power = power_of(&two, group->items, plan->difference);
}

/* ---- terminal ---- */

static const char *whole(char out[FORMAT_BYTES], double value)
{
    if (isnan(value)) return "-";
    snprintf(out, FORMAT_BYTES, "%.0f", value);
    return out;
}

static void put_group(const struct power_plan *plan, const struct power_structure *group,
                      struct text *out)
{
    char cell[FORMAT_BYTES];
    struct power_answer answer;
    power_answer(plan, group, &answer);
    format_cell(out, 15, group->name);
    format_cell(out, -6, whole(cell, group->items));
    format_cell(out, -10, whole(cell, group->scenarios));
    format_cell(out, -7, format_number(cell, answer.design_effect));
    format_cell(out, -10, format_percent(cell, answer.smallest));
    if (isnan(plan->difference)) {
        format_cell(out, -10, whole(cell, answer.for_margin));
        format_cell(out, -12, whole(cell, answer.for_equivalence));
        format_cell(out, -10, format_percent(cell, answer.bound));
    } else {
        format_cell(out, -10, whole(cell, answer.needed));
        format_cell(out, -12, format_percent(cell, answer.power));
    }
    format_end(out);
}

static void put_headings(const struct power_plan *plan, struct text *out)
{
    bool wanted = !isnan(plan->difference);
    char first[FORMAT_BYTES], second[FORMAT_BYTES];
    double points = 100 * (wanted ? plan->difference : plan->margin);
    snprintf(first, sizeof first, wanted ? "for %.3g" : "for < %.3g", points);
    snprintf(second, sizeof second, wanted ? "against %.3g" : "within ±%.3g", points);
    const char *const above[] = {"",
                                 "",
                                 "",
                                 "design",
                                 "smallest",
                                 "items",
                                 wanted ? "power" : "items",
                                 wanted ? "" : "none of"};
    const char *const below[] = {"group",  "items", "scenarios", "effect",
                                 "points", first,   second,      wanted ? "" : "all is <"};
    static const int widths[] = {15, -6, -10, -7, -10, -10, -12, -10};
    for (int row = 0; row < 2; row++) {
        for (size_t i = 0; i < ARRAY_LENGTH(widths); i++)
            format_cell(out, widths[i], (row ? below : above)[i]);
        format_end(out);
    }
}

void power_text(const struct power_plan *plan, int columns, struct text *out)
{
    struct text line;
    text_init(&line, 0);
    text_printf(&line,
                "Paired differences: %.3g %% of items discordant, correlation %.2g within "
                "scenarios, power %.3g %%, two-sided alpha %.3g",
                100 * plan->discordance, plan->correlation, 100 * plan->power, plan->alpha);
    if (plan->tests > 1) text_printf(&line, " over %.0f tests (Holm's first step)", plan->tests);
    format_wrap(out, columns, 0, line.data);
    text_clear(&line);
    text_putc(out, '\n');
    put_headings(plan, out);
    for (size_t i = 0; i < plan->count; i++) put_group(plan, &plan->groups[i], out);
    text_putc(out, '\n');
    text_puts(&line, "smallest: the least difference of shares that is found with that power; - : "
                     "none below the discordance.");
    if (isnan(plan->difference))
        text_puts(&line,
                  " items for <, within ±: non-inferiority and equivalence at the same alpha, "
                  "without a true difference. none of all is <: the upper limit of a share, "
                  "in %, when no scenario shows it.");
    format_wrap(out, columns, 0, line.data);
    text_release(&line);
}

/* ---- JSON ---- */

void power_json(const struct power_plan *plan, struct text *out)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_member_integer(&writer, "parallax_power", 1);
    json_member_double(&writer, "discordance", plan->discordance);
    json_member_double(&writer, "correlation", plan->correlation);
    json_member_double(&writer, "alpha", plan->alpha);
    json_member_double(&writer, "tests", plan->tests);
    json_member_double(&writer, "power", plan->power);
    json_member_double(&writer, "margin", plan->margin);
    json_member_double(&writer, "difference", plan->difference);
    json_put_key(&writer, "groups");
    json_begin_array(&writer);
    for (size_t i = 0; i < plan->count; i++) {
        struct power_answer answer;
        power_answer(plan, &plan->groups[i], &answer);
        json_begin_object(&writer);
        json_member_string(&writer, "group", plan->groups[i].name);
        json_member_double(&writer, "items", plan->groups[i].items);
        json_member_double(&writer, "scenarios", plan->groups[i].scenarios);
        json_member_double(&writer, "design_effect", answer.design_effect);
        json_member_double(&writer, "effective", answer.effective);
        json_member_double(&writer, "smallest_difference", answer.smallest);
        json_member_double(&writer, "items_for_difference", answer.needed);
        json_member_double(&writer, "power_for_difference", answer.power);
        json_member_double(&writer, "items_for_non_inferiority", answer.for_margin);
        json_member_double(&writer, "items_for_equivalence", answer.for_equivalence);
        json_member_double(&writer, "upper_limit_of_none", answer.bound);
        json_end_object(&writer);
    }
    json_end_array(&writer);
    json_end_object(&writer);
    text_putc(out, '\n');
}
