/* `parallax compare`: what changed between two runs, item by item. */
#include "results/compare.h"

#include <stdlib.h>

#include "harness/base/memory.h"
#include "harness/commands/compare_open.h"

/* On the page, of each direction: 1,000 replies of 6 kB stay under 12 MB. */
enum { REPLIES_SHOWN_MOST = 500 };

struct compare_flags {
    bool json, despite;
    const char *aggregate, *estimand, *html, *root;
    int64_t k, show, columns;
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
    if (!status) status = study_write_page(flags->html, "parallax compare", &json, &members, err);
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
    if (!status) status = study_open(&a, paths[0], flags->aggregate, flags->k, err);
    if (!status) status = study_open(&b, paths[1], flags->aggregate, flags->k, err);
    if (status) goto out;
    matching_make(&matching, &a.rollup, &b.rollup);
    status = check(&matching, paths, flags->despite, &problems, err);
    if (status) goto out;
    comparison_take(&comparison, &matching, estimand, flags->margin / 100);
    struct comparison_labels labels = {paths[0], paths[1], &problems, (size_t)flags->show};
    if (flags->json)
        comparison_json(&comparison, &labels, &out);
    else
        comparison_text(&comparison, &labels, study_columns(flags->columns), &out);
    status = study_print(&out, err);
    if (!status && flags->html) status = write_page(&comparison, &labels, flags, err);
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
        {"json", 0, OPTION_FLAG, &flags.json, NULL, "everything as JSON (results/README.md)", 0, 0},
        {"margin", 0, OPTION_NUMBER, &flags.margin, "POINTS",
         "equivalent when the 90 % interval is within this (default 5)", 0.1, 50},
        {"show", 0, OPTION_INTEGER, &flags.show, "N",
         "changed trials listed of each kind (default 10)", 0, 1000000},
        {"html", 0, OPTION_STRING, &flags.html, "FILE",
         "also write one self-contained page, with the replies side by side", 0, 0},
        {"suite", 0, OPTION_STRING, &flags.root, "DIR",
         "root with the pictures of --html (default: this one)", 0, 0},
        {"estimand", 0, OPTION_STRING, &flags.estimand, "WHICH", "system (default) or model", 0, 0},
        {"aggregate", 0, OPTION_STRING, &flags.aggregate, "HOW",
         "how repeats combine: mean (default), majority, worst, best", 0, 0},
        {"k", 0, OPTION_INTEGER, &flags.k, "N",
         "repeats that worst and best speak of (default: all)", 1, 1000000},
        {"despite", 0, OPTION_FLAG, &flags.despite, NULL,
         "compare runs that are not comparable, and say why they are not", 0, 0},
        {"columns", 0, OPTION_INTEGER, &flags.columns, "N",
         "width (default: the terminal's, or 80)", 60, 400},
    };
    const char *paths[2];
    size_t count;
    bool helped;
    enum status status = options_parse(command, options, ARRAY_LENGTH(options), argc, argv, paths,
                                       2, &count, &helped, err);
    if (status || helped) return status;
    if (count != 2)
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
