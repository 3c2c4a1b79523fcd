/* `parallax contamination`: does a training set hold what this suite asks? */
#include "results/contamination.h"

#include "harness/base/memory.h"
#include "harness/commands/compare_open.h"

struct contamination_flags {
    bool json;
    const char *images, *root;
    int64_t show, columns;
};

static int search(const char *path, const struct contamination_flags *flags, struct error *err)
{
    struct suite suite;
    struct twins twins;
    struct problems problems;
    struct contamination contamination;
    struct text out;
    enum status status = command_check_root(command_root(flags->root), err);
    if (status) return (int)status;
    text_init(&out, 0);
    problems_init(&problems);
    suite_load(&suite, command_root(flags->root), &problems);
    twins_load(&twins, &suite, &problems);
    contamination_init(&contamination, &suite, &twins);
    status = problems_to_error(&problems, STATUS_DATA, err);
    if (!status && suite.item_count == 0)
        status = error_set(err, STATUS_DATA, "%s: there are no items", suite.root);
    if (!status) status = contamination_scan_text(&contamination, path, err);
    if (!status && flags->images)
        status = contamination_scan_pictures(&contamination, flags->images, err);
    if (!status) {
        contamination_finish(&contamination);
        if (flags->json)
            contamination_json(&contamination, &out);
        else
            contamination_text(&contamination, (size_t)flags->show, study_columns(flags->columns),
                               &out);
        status = study_print(&out, err);
    }
    int found = contamination.count > 0;
    contamination_release(&contamination);
    twins_release(&twins);
    suite_release(&suite);
    problems_release(&problems);
    text_release(&out);
    return status ? (int)status : found;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct contamination_flags flags = {.show = 20};
    const struct option_spec options[] = {
        {"images", 0, OPTION_STRING, &flags.images, "DIR", "also every PNG and JPEG below DIR", 0,
         0},
        {"show", 0, OPTION_INTEGER, &flags.show, "N", "matches listed (default 20)", 0, 1000000},
        {"suite", 0, OPTION_STRING, &flags.root, "DIR", "root with suite/ (default: this one)", 0,
         0},
        {"json", 0, OPTION_FLAG, &flags.json, NULL, "all matches as JSON", 0, 0},
        {"columns", 0, OPTION_INTEGER, &flags.columns, "N",
         "width (default: the terminal's, or 80)", 60, 400},
    };
    const char *path = NULL;
    size_t count;
    bool helped;
    enum status status = options_parse(command, options, ARRAY_LENGTH(options), argc, argv, &path,
                                       1, &count, &helped, err);
    if (status || helped) return status;
    if (!path)
        return error_set(err, STATUS_USAGE,
                         "name a training file: parallax contamination TRAIN.jsonl");
    return search(path, &flags, err);
}

const struct command command_contamination = {
    .name = "contamination",
    .summary = "does a training set hold what this suite asks?",
    .arguments = "TRAIN.jsonl",
    .description =
        "Looks through every string of a file of JSON Lines, whatever its shape, for the canary, "
        "for runs\n"
        "of 13 words of a query, a twin or a gold text, and for near copies of queries and twins; "
        "and\n"
        "through a folder of pictures for ours, the same or nearly. Nothing found is no proof: a "
        "free\n"
        "retelling or a translation passes through.",
    .example = "parallax contamination train.jsonl --images train_pictures\n"
               "zcat train.jsonl.gz | parallax contamination - --json",
    .exits = "0 nothing found; 1 something found; 64 wrong usage; 65 the suite or a picture of it "
             "cannot be\nread; 66 no such file",
    .run = run,
};
