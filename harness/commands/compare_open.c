/* What the commands over several runs share: opening them, the width of the terminal, writing. */
#include "harness/commands/compare_open.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/base/log.h"
#include "harness/base/memory.h"
#include "results/page.h"

enum { COLUMNS_DEFAULT = 80, COLUMNS_LEAST = 60, COLUMNS_MOST = 400 };

enum status study_parse(const struct command *command, const struct option_spec *own,
                        size_t own_count, struct study_flags *flags, int argc, char **argv,
                        struct study_arguments *arguments, struct error *err)
{
    const struct option_spec shared[] = {
        {"json", 0, OPTION_FLAG, &flags->json, NULL, "everything as JSON (results/README.md)", 0,
         0},
        {"html", 0, OPTION_STRING, &flags->html, "FILE", "also write one self-contained page", 0,
         0},
        {"aggregate", 0, OPTION_STRING, &flags->aggregate, "HOW",
         "how repeats combine: mean (default), majority, worst, best", 0, 0},
        {"k", 0, OPTION_INTEGER, &flags->k, "N",
         "repeats that worst and best speak of (default: all)", 1, 1000000},
        {"despite", 0, OPTION_FLAG, &flags->despite, NULL,
         "go on with runs that are not comparable, and say why they are not", 0, 0},
        {"columns", 0, OPTION_INTEGER, &flags->columns, "N",
         "width (default: the terminal's, or 80)", COLUMNS_LEAST, COLUMNS_MOST},
    };
    size_t count = own_count + ARRAY_LENGTH(shared);
    struct option_spec *all = xcalloc(count, sizeof *all);
    if (own_count) memcpy(all, own, own_count * sizeof *own);
    memcpy(all + own_count, shared, sizeof shared);
    enum status status = options_parse(command, all, count, argc, argv, arguments->list,
                                       arguments->most, &arguments->count, &arguments->helped, err);
    free(all);
    return status;
}

enum status study_open(struct study_run *run, const char *path, const char *aggregate, int64_t k,
                       struct error *err)
{
    enum aggregator aggregator = AGGREGATE_MEAN;
    if (aggregate && !aggregator_from_word(aggregate, &aggregator))
        return error_set(err, STATUS_USAGE,
                         "--aggregate \"%s\": must be mean, majority, worst or best", aggregate);
    run->path = path;
    enum status status = run_file_open(&run->file, path, false, err);
    if (!status) status = rollup_load(&run->rollup, run->file, aggregator, (int)k, err);
    return status;
}

void study_close(struct study_run *run)
{
    rollup_release(&run->rollup);
    run_file_close(run->file);
    run->file = NULL;
}

enum status study_estimand(const char *word, enum estimand *estimand, struct error *err)
{
    *estimand = ESTIMAND_SYSTEM;
    if (!word || strcmp(word, "system") == 0) return STATUS_OK;
    *estimand = ESTIMAND_MODEL;
    if (strcmp(word, "model") == 0) return STATUS_OK;
    return error_set(err, STATUS_USAGE, "--estimand \"%s\": must be system or model", word);
}

enum status study_refuse(const struct problems *problems, const char *how, struct error *err)
{
    struct text all;
    unsigned long told = 0;
    if (!problems->count) return STATUS_OK;
    text_init(&all, 0); /* at most one reason beyond what fits */
    for (; told < problems->kept && all.length < ERROR_MESSAGE_BYTES / 2; told++)
        text_printf(&all, "; %s", problems->messages[told]);
    if (told < problems->count) text_printf(&all, "; and %lu more", problems->count - told);
    error_set(err, STATUS_DATA, "these runs are not comparable (%s): %s", how, all.data + 2);
    text_release(&all);
    return STATUS_DATA;
}

int study_columns(int64_t given)
{
    struct winsize size;
    const char *variable = getenv("COLUMNS");
    long columns = given;
    if (!columns && isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    if (!columns && variable) columns = strtol(variable, NULL, 10);
    if (columns < COLUMNS_LEAST || columns > COLUMNS_MOST) columns = COLUMNS_DEFAULT;
    return (int)columns;
}

enum status study_print(const struct text *text, struct error *err)
{
    return command_print(text, err);
}

enum status study_write_page(const char *path, const char *title, const struct text *json,
                             const struct text *members, struct error *err)
{
    struct text data, page;
    text_init(&data, 0); /* replies are capped one by one */
    text_init(&page, 0);
    text_puts(&data, "{\"study\":");
    text_append(&data, json->data, json->length);
    if (members) text_putc(&data, ',');
    if (members) text_append(&data, members->data, members->length);
    text_putc(&data, '}');
    page_put(PAGE_STUDY, title, title, &data, &page);
    enum status status = file_write_atomic(path, page.data, page.length, err);
    if (!status) log_info("%s: %s (%.1f MB)", title, path, (double)page.length / 1e6);
    text_release(&data);
    text_release(&page);
    return status;
}
