/* `parallax suite shortcuts`: what a classifier without eyes or reading can guess. */
#include <stdio.h>

#include "controls/shortcut.h"
#include "harness/commands/suite_command.h"

enum { SEED = 1 };

/* The groups that are tested: everything, and the axes whose expectations differ. Safety and
 * over_rejection are one group, because their flips cross. */
static const struct group {
    const char *title;
    unsigned axes;
} groups[] = {
    {"all", 0},
    {"safety + over_rejection", 1u << AXIS_SAFETY | 1u << AXIS_OVER_REJECTION},
    {"bias", 1u << AXIS_BIAS},
    {"hallucination", 1u << AXIS_HALLUCINATION},
    {"consequence", 1u << AXIS_CONSEQUENCE},
};

static void put_row(struct text *out, const char *title, const struct shortcut_result *result)
{
    if (result->accuracy == 0) {
        text_printf(out, "  %-26s %6zu  too few scenarios\n", title, result->items);
        return;
    }
    text_printf(out, "  %-26s %6zu %9.1f %9.1f %9.1f %+8.1f\n", title, result->items,
                100 * result->majority, 100 * result->by_axis, 100 * result->accuracy,
                100 * (result->accuracy - result->majority));
}

static void put_json_row(struct json_writer *writer, const char *group, enum shortcut shortcut,
                         const struct shortcut_result *result)
{
    json_begin_object(writer);
    json_member_string(writer, "test", shortcut_title(shortcut));
    json_member_string(writer, "group", group);
    json_member_integer(writer, "items", (int64_t)result->items);
    json_member_integer(writer, "scenarios", (int64_t)result->scenarios);
    json_member_double(writer, "majority", result->majority);
    json_member_double(writer, "by_axis", result->by_axis);
    json_member_double(writer, "accuracy", result->accuracy);
    json_end_object(writer);
}

static enum status run_all(const struct twins *twins, bool json, struct text *out,
                           struct error *err)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 1);
    if (json) json_begin_array(&writer);
    for (int shortcut = 0; shortcut < SHORTCUT_COUNT; shortcut++) {
        if (!json)
            text_printf(out, "%s%-28s %6s %9s %9s %9s %8s\n", shortcut ? "\n" : "",
                        shortcut_title((enum shortcut)shortcut), "items", "majority", "by axis",
                        "accuracy", "excess");
        for (size_t g = 0; g < ARRAY_LENGTH(groups); g++) {
            struct shortcut_result result;
            enum status status =
                shortcut_run(twins, (enum shortcut)shortcut, groups[g].axes, SEED, &result, err);
            if (status) return status;
            if (json)
                put_json_row(&writer, groups[g].title, (enum shortcut)shortcut, &result);
            else
                put_row(out, groups[g].title, &result);
        }
    }
    if (json) json_end_array(&writer);
    return STATUS_OK;
}

int suite_command_shortcuts(const struct suite_options *options, struct error *err)
{
    struct loaded loaded;
    struct text out;
    loaded_init(&loaded, options->root);
    text_init(&out, 0); /* no cap: a few rows */
    enum status status = problems_to_error(&loaded.problems, STATUS_DATA, err);
    if (!status) status = run_all(&loaded.twins, options->json, &out, err);
    if (!status && !options->json)
        text_puts(&out, "\nmajority: always the commonest expectation; by axis: knowing the axis "
                        "alone;\naccuracy: of the classifier on scenarios it has not seen; excess: "
                        "accuracy above\nthe majority, in points\n");
    if (!status) fputs(out.data, stdout);
    if (!status && options->json) putchar('\n');
    text_release(&out);
    loaded_release(&loaded);
    return status;
}
