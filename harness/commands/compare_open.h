/* What the commands over several runs share: opening them, the width of the terminal, writing. */
#ifndef PARALLAX_HARNESS_COMPARE_OPEN_H
#define PARALLAX_HARNESS_COMPARE_OPEN_H

#include "harness/command.h"
#include "results/rollup.h"

struct study_run {
    const char *path;
    struct run_file *file;
    struct rollup rollup;
};

/* What every command over several runs can be told: one table of options for all of them. */
struct study_flags {
    bool json, despite;
    const char *html, *aggregate;
    int64_t k, columns;
};
struct study_arguments {
    const char **list;
    size_t most, count;
    bool helped; /* the help was printed: there is nothing else to do */
};
/* Parses a command's `own` options and those of study_flags, as options_parse does. */
enum status study_parse(const struct command *command, const struct option_spec *own,
                        size_t own_count, struct study_flags *flags, int argc, char **argv,
                        struct study_arguments *arguments, struct error *err);

/* `aggregate` NULL: the mean. On failure the run may be closed, and nothing else. */
enum status study_open(struct study_run *run, const char *path, const char *aggregate, int64_t k,
                       struct error *err);
void study_close(struct study_run *run);

/* "system" (NULL) or "model". */
enum status study_estimand(const char *word, enum estimand *estimand, struct error *err);

/* Refuses runs that are not comparable, with every reason that there is room for: STATUS_DATA.
 * None: STATUS_OK. `how` says what goes on all the same: "--despite compares them and says so". */
enum status study_refuse(const struct problems *problems, const char *how, struct error *err);

/* The width: the option's, the terminal's, $COLUMNS, or 80. */
int study_columns(int64_t given);
enum status study_print(const struct text *text, struct error *err);

/* Writes a study's JSON as one self-contained page. `members`: what else the page needs, as members
 * of an object (`compare`: replies and pictures); NULL: nothing. */
enum status study_write_page(const char *path, const char *title, const struct text *json,
                             const struct text *members, struct error *err);

#endif
