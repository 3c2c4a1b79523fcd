/* `parallax compare`: what changed between two runs, item by item. */
#include "results/compare.h"

#include <stdlib.h>

#include "harness/base/memory.h"
#include "harness/commands/compare_open.h"

/* On the page, of each direction: 1,000 replies of 6 kB stay under 12 MB. */
enum { REPLIES_SHOWN_MOST = 500 };

struct compare_flags {
    struct study_flags study;
    const char *estimand, *root;
    int64_t show;
    double margin;
};

static enum status check(const struct matching *matching, const char *const *paths, bool despite,
                         struct problems *problems, struct error *err)
{
    matching_check(matching, problems);
    if (matching->count == 0)
        return error_set(err, STATUS_DATA,
                         "%s and %s have no item in common: ask both the same suite", paths[0],
                         paths[1]);
    return despite ? STATUS_OK : study_refuse(problems, "--despite compares them and says so", err);
}

/* The replies to what moved, and the pictures they are of. */
static enum status put_members(const struct comparison *comparison, const char *root,
                               struct text *out, struct error *err)
{
    size_t count;
    struct json_writer writer;
    text_puts(out, "\"replies\":");
    enum status status = comparison_replies_json(comparison, REPLIES_SHOWN_MOST, out, err);
    text_puts(out, ",\"pictures\":");
    json_writer_init(&writer, out, 0);
    struct page_picture *pictures = comparison_pictures(comparison, REPLIES_SHOWN_MOST, &count);
    page_pictures_put(&writer, root, pictures, count, false);
    free(pictures);
    return status;
}

static enum status write_page(const struct comparison *comparison,
                              const struct comparison_labels *labels,
                              const struct compare_flags *flags, struct error *err)
{
    struct text json, members;
    text_init(&json, 0);
    text_init(&members, 0);
    comparison_json(comparison, labels, &json);
    enum status status = put_members(comparison, command_root(flags->root), &members, err);
    if (!status)
        status = study_write_page(flags->study.html, "parallax compare", &json, &members, err);
    text_release(&json);
    text_release(&members);
    return status;
}

static enum status compare_runs(const char *const *paths, const struct compare_flags *flags,
                                struct error *err)
{
    struct study_run a = {0}, b = {0};
    struct matching matching = {0};
    static struct comparison comparison; /* some hundred kilobytes */
    struct problems problems;
    enum estimand estimand;
    struct text out;
    text_init(&out, 0);
    problems_init(&problems);
    enum status status = study_estimand(flags->estimand, &estimand, err);
    if (!status) status = study_open(&a, paths[0], flags->study.aggregate, flags->study.k, err);
    if (!status) status = study_open(&b, paths[1], flags->study.aggregate, flags->study.k, err);
    if (status) goto out;
    matching_make(&matching, &a.rollup, &b.rollup);
    status = check(&matching, paths, flags->study.despite, &problems, err);
    if (status) goto out;
    comparison_take(&comparison, &matching, estimand, flags->margin / 100);
    struct comparison_labels labels = {paths[0], paths[1], &problems, (size_t)flags->show};
    if (flags->study.json)
        comparison_json(&comparison, &labels, &out);
    else
        comparison_text(&comparison, &labels, study_columns(flags->study.columns), &out);
    status = study_print(&out, err);
    if (!status && flags->study.html) status = write_page(&comparison, &labels, flags, err);
out:
    matching_release(&matching);
    study_close(&a);
    study_close(&b);
    problems_release(&problems);
    text_release(&out);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct compare_flags flags = {.show = 10, .margin = 100 * COMPARE_MARGIN_DEFAULT};
    const struct option_spec options[] = {
        {"margin", 0, OPTION_NUMBER, &flags.margin, "POINTS",
         "equivalent when the 90 % interval is within this (default 5)", 0.1, 50},
        {"show", 0, OPTION_INTEGER, &flags.show, "N",
         "changed trials listed of each kind (default 10)", 0, 1000000},
        {"suite", 0, OPTION_STRING, &flags.root, "DIR",
         "root with the pictures of --html (default: this one)", 0, 0},
        {"estimand", 0, OPTION_STRING, &flags.estimand, "WHICH", "system (default) or model", 0, 0},
    };
    const char *paths[2];
    struct study_arguments given = {.list = paths, .most = ARRAY_LENGTH(paths)};
    enum status status =
        study_parse(command, options, ARRAY_LENGTH(options), &flags.study, argc, argv, &given, err);
    if (status || given.helped) return status;
    if (given.count != 2)
        return error_set(err, STATUS_USAGE, "name two run files: parallax compare A.plx B.plx");
    return compare_runs(paths, &flags, err);
}

const struct command command_compare = {
    .name = "compare",
    .summary = "what changed between two runs, item by item",
    .arguments = "A.plx B.plx",
    .description =
        "Pairs the items that are the same in both runs and says of each axis and condition "
        "whether B\n"
        "differs from A, is equivalent to it, or whether the items cannot decide; which trials "
        "changed,\n"
        "and whether the modality shift did. Runs with another judge, sampling, number of repeats "
        "or\n"
        "with under 90 % of their items in common are refused, naming the difference.",
    .example = "parallax compare before.plx after.plx --show 20\n"
               "parallax compare before.plx after.plx --margin 3 --json",
    .exits = "0 done; 64 wrong usage; 65 not comparable, or not a run file; 66 no such file",
    .run = run,
};
