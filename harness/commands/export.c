/* `parallax export`: what a run holds, as lines for other programs. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/command.h"
#include "results/export.h"

static enum status export_to(struct run_file *run, const struct export_options *options,
                             const char *out, struct error *err)
{
    if (!out || strcmp(out, "-") == 0) return export_run(run, options, stdout, err);
    FILE *file = fopen(out, "we");
    if (!file)
        return error_set(err, STATUS_CANNOT_CREATE, "%s: could not create: %s", out,
                         strerror(errno));
    enum status status = export_run(run, options, file, err);
    if (fclose(file) != 0 && !status)
        status = error_set(err, STATUS_IO, "%s: could not write: %s", out, strerror(errno));
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct export_options wanted = {0};
    const char *what = "trials", *format = NULL, *out = NULL, *path = NULL;
    bool json = false;
    const struct option_spec options[] = {
        {"what", 0, OPTION_STRING, &what, "KIND",
         "trials (default), findings, items, ratings or scores", 0, 0},
        {"format", 0, OPTION_STRING, &format, "FORMAT", "jsonl (default) or csv", 0, 0},
        {"full", 0, OPTION_FLAG, &wanted.full, NULL,
         "trials: reasoning, detail, served model, finish reason and tokens too", 0, 0},
        {"timing", 0, OPTION_FLAG, &wanted.timing, NULL,
         "trials: when, how long, attempts; ratings: when", 0, 0},
        {"json", 0, OPTION_FLAG, &json, NULL, "the same as --format jsonl", 0, 0},
        {"out", 'o', OPTION_STRING, &out, "FILE", "write there (default: standard output)", 0, 0},
    };
    size_t count;
    bool helped;
    enum status status = options_parse(command, options, ARRAY_LENGTH(options), argc, argv, &path,
                                       1, &count, &helped, err);
    if (status || helped) return status;
    if (!path) return error_set(err, STATUS_USAGE, "name a run file: parallax export RUN.plx");
    if (!export_what_from_word(what, &wanted.what))
        return error_set(err, STATUS_USAGE,
                         "--what \"%s\": must be trials, findings, items, ratings or scores", what);
    if (!format) format = "jsonl";
    if (!export_format_from_word(format, &wanted.format))
        return error_set(err, STATUS_USAGE, "--format \"%s\": must be jsonl or csv", format);
    if (json && wanted.format != EXPORT_JSONL)
        return error_set(err, STATUS_USAGE, "--json and --format %s are two formats", format);
    struct run_file *file = NULL;
    status = run_file_open(&file, path, false, err);
    if (!status) status = export_to(file, &wanted, out, err);
    run_file_close(file);
    return status;
}

const struct command command_export = {
    .name = "export",
    .summary = "the trials, findings, items, ratings or scores of a run as JSON lines or CSV",
    .arguments = "RUN.plx",
    .description =
        "Lines are in the order of the plan and carry no time unless asked for: a run "
        "that was interrupted\n"
        "exports the same bytes as one that was not. Trial lines can be asked again with "
        "--model replay:FILE.",
    .example = "parallax export mine.plx > replies.jsonl\n"
               "parallax export mine.plx --what findings --format csv -o findings.csv",
    .exits = "0 done; 64 wrong usage; 65 not a run file or damaged; 66 no such file; 73 the output "
             "cannot be made; 74 writing failed",
    .run = run,
};
