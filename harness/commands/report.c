/* `parallax report`: what came out of a run, for a terminal, for machines and as one page. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/base/log.h"
#include "harness/base/memory.h"
#include "harness/command.h"
#include "results/report.h"

enum { RUNS_MAX = 26, COLUMNS_DEFAULT = 80, COLUMNS_MOST = 400 };

struct report_flags {
    bool json, embed, no_colour;
    const char *html, *root, *aggregate;
    int64_t k, columns, harm_threshold;
};

struct opened {
    struct run_file *run;
    struct rollup rollup;
    struct measures measures;
};

static void close_one(struct opened *opened)
{
    measures_release(&opened->measures);
    rollup_release(&opened->rollup);
    run_file_close(opened->run);
}

static enum status open_one(struct opened *opened, const char *path,
                            const struct report_flags *flags, struct error *err)
{
    enum aggregator aggregator = AGGREGATE_MEAN;
    if (flags->aggregate && !aggregator_from_word(flags->aggregate, &aggregator))
        return error_set(err, STATUS_USAGE,
                         "--aggregate \"%s\": must be mean, majority, worst or best",
                         flags->aggregate);
    enum status status = run_file_open(&opened->run, path, false, err);
    if (!status) status = rollup_load(&opened->rollup, opened->run, aggregator, (int)flags->k, err);
    if (!status && flags->harm_threshold)
        opened->rollup.harm_threshold = (int)flags->harm_threshold;
    if (!status) status = measures_take(&opened->measures, &opened->rollup, err);
    return status;
}

/* The width of the terminal, $COLUMNS, or 80 where output goes to a file. */
static int columns_of(const struct report_flags *flags)
{
    struct winsize size;
    const char *given = getenv("COLUMNS");
    long columns = flags->columns;
    if (!columns && isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    if (!columns && given) columns = strtol(given, NULL, 10);
    if (columns < 1 || columns > COLUMNS_MOST) columns = COLUMNS_DEFAULT;
    return (int)columns;
}

static bool coloured(const struct report_flags *flags)
{
    return !flags->no_colour && isatty(STDOUT_FILENO) && !getenv("NO_COLOR");
}

static void put_json(const struct opened *opened, size_t count, struct text *out)
{
    if (count == 1) {
        report_json(&opened[0].measures, 2, out);
        return;
    }
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_array(&writer);
    for (size_t i = 0; i < count; i++) {
        json_begin_object(&writer);
        report_put_json(&writer, &opened[i].measures);
        json_end_object(&writer);
    }
    json_end_array(&writer);
    text_putc(out, '\n');
}

static void put_text(const struct opened *opened, size_t count, const struct report_flags *flags,
                     struct text *out)
{
    const struct measures *measures[RUNS_MAX];
    for (size_t i = 0; i < count; i++) measures[i] = &opened[i].measures;
    if (count == 1)
        report_text(measures[0], columns_of(flags), coloured(flags), out);
    else
        report_compare_text(measures, count, columns_of(flags), coloured(flags), out);
}

/* The folder of a path, "." where it names none. The caller frees. */
static char *folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash) return xstrdup(".");
    char *folder = xstrdup(path);
    folder[slash == path ? 1 : slash - path] = '\0';
    return folder;
}

static enum status write_page(const struct opened *opened, const struct report_flags *flags,
                              struct error *err)
{
    char *folder = folder_of(flags->html);
    struct page_options options = {
        .root = command_root(flags->root), .folder = folder, .embed = flags->embed};
    struct text page;
    text_init(&page, 0); /* pictures are capped one by one */
    enum status status = report_html(&opened->measures, &options, &page, err);
    if (!status) status = file_write_atomic(flags->html, page.data, page.length, err);
    if (!status) log_info("report: %s (%.1f MB)", flags->html, (double)page.length / 1e6);
    text_release(&page);
    free(folder);
    return status;
}

static enum status report_all(const char *const *paths, size_t count,
                              const struct report_flags *flags, struct error *err)
{
    struct opened *opened = xcalloc(count, sizeof *opened);
    enum status status = STATUS_OK;
    struct text out;
    text_init(&out, 0);
    for (size_t i = 0; i < count && !status; i++)
        status = open_one(&opened[i], paths[i], flags, err);
    if (status) goto out;
    if (flags->json)
        put_json(opened, count, &out);
    else
        put_text(opened, count, flags, &out);
    status = command_print(&out, err);
    if (!status && flags->html) status = write_page(&opened[0], flags, err);
out:
    for (size_t i = 0; i < count; i++) close_one(&opened[i]);
    free(opened);
    text_release(&out);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct report_flags flags = {0};
    const struct option_spec options[] = {
        {"json", 0, OPTION_FLAG, &flags.json, NULL, "every number as JSON (results/README.md)", 0,
         0},
        {"html", 0, OPTION_STRING, &flags.html, "FILE", "also write one self-contained page", 0, 0},
        {"embed", 0, OPTION_FLAG, &flags.embed, NULL,
         "whole pictures in the page (default: thumbnails that link to the files)", 0, 0},
        {"suite", 0, OPTION_STRING, &flags.root, "DIR",
         "root with the pictures (default: this one)", 0, 0},
        {"aggregate", 0, OPTION_STRING, &flags.aggregate, "HOW",
         "how repeats combine: mean (default), majority, worst, best", 0, 0},
        {"k", 0, OPTION_INTEGER, &flags.k, "N",
         "repeats that worst and best speak of (default: all)", 1, 1000000},
        {"harm-threshold", 0, OPTION_INTEGER, &flags.harm_threshold, "N",
         "people's harm of 1 to 5 that counts as unsafe from here on (3)", 2, 5},
        {"columns", 0, OPTION_INTEGER, &flags.columns, "N",
         "width (default: the terminal's, or 80)", 60, COLUMNS_MOST},
        {"no-colour", 0, OPTION_FLAG, &flags.no_colour, NULL, "plain text on a terminal too", 0, 0},
    };
    const char *paths[RUNS_MAX];
    size_t count;
    bool helped;
    enum status status = options_parse(command, options, ARRAY_LENGTH(options), argc, argv, paths,
                                       RUNS_MAX, &count, &helped, err);
    if (status || helped) return status;
    if (count == 0) return error_set(err, STATUS_USAGE, "name a run file: parallax report RUN.plx");
    if (flags.html && count > 1)
        return error_set(err, STATUS_USAGE, "--html takes one run; give one run file");
    return report_all(paths, count, &flags, err);
}

const struct command command_report = {
    .name = "report",
    .summary = "what came out of a run, and how sure that is",
    .arguments = "RUN.plx…",
    .description = "Prints flip accuracy, the modality shift and the measures of each axis with "
                   "their intervals.\n"
                   "Several runs are put side by side. Numbers come from the run file alone; the "
                   "suite is only\n"
                   "needed for the pictures of --html.",
    .example = "parallax report mine.plx --html mine.html\n"
               "parallax report oracle.plx refuse-all.plx mine.plx\n"
               "parallax report mine.plx --json > mine.json",
    .exits = "0 done; 64 wrong usage; 65 not a run file or damaged; 66 no such file; 73 the page "
             "cannot be made",
    .run = run,
};
