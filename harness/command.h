/* Commands: one file each in harness/commands/ and one line in commands.def.
 *
 * A command declares its options in a table, so that parsing, `--help` and shell completion are one
 * thing. It returns the exit status (enum status, or 1 and 2 for verdicts) and fills *err when that
 * is not its own message.
 */
#ifndef PARALLAX_HARNESS_COMMAND_H
#define PARALLAX_HARNESS_COMMAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "harness/base/status.h"
#include "harness/base/text.h"

enum option_kind { OPTION_FLAG = 0, OPTION_STRING, OPTION_INTEGER, OPTION_NUMBER };

struct option_spec {
    const char *name; /* "concurrency", without dashes */
    char letter;      /* 'c' or 0 */
    enum option_kind kind;
    void *target;         /* bool *, const char **, int64_t *, double * */
    const char *argument; /* "N", "FILE"; NULL for flags */
    const char *help;     /* one line; defaults are named in it */
    double low, high;     /* accepted range of INTEGER and NUMBER */
};

struct command {
    const char *name;
    const char *summary;     /* one line */
    const char *arguments;   /* "RUN.plx", "[ID…]", or "" */
    const char *description; /* paragraphs */
    const char *example;     /* one or more lines that can be typed as they stand */
    const char *exits;       /* exit statuses beyond 0 and the common ones, or NULL */
    int (*run)(const struct command *command, int argc, char **argv, struct error *err);
};

/* Parses argv[1..] of a command. Every command takes `--quiet`, `-q` (errors alone on standard
 * error; what was asked for is still printed): where it is not in the table it is added. Options
 * may stand between arguments; "--name=value" and "--" are understood; `--help` prints the help and
 * sets *helped. What is no option is moved, in order, into `arguments` (at most `arguments_max`,
 * which is an error to pass). A wrong option is STATUS_USAGE with the nearest known name.
 *
 * When there is an option `config`, the flags in that file (a JSON object of flag names) are taken
 * before those of the command line, which win. `--list-flags` is for completion and not in the
 * help: it prints the names of the options, those of flags without a value ending in '!', and sets
 * *helped. */
enum status options_parse(const struct command *command, const struct option_spec *options,
                          size_t option_count, int argc, char **argv, const char **arguments,
                          size_t arguments_max, size_t *argument_count, bool *helped,
                          struct error *err);

/* The index of an action ("check" of `parallax suite check`) among `names`; an error that lists
 * them, and says which was meant, where it is none. */
enum status command_find_action(const struct command *command, const char *const *names,
                                size_t count, const char *wanted, size_t *index, struct error *err);

/* The root folder (categories/ suite/ controls/ judges/): the option's value, else $PARALLAX_ROOT,
 * else the folder above the binary when it has a suite, else the one the program was built from. */
const char *command_root(const char *option);

/* STATUS_NO_INPUT, with what --suite takes, where the root is no folder. */
enum status command_check_root(const char *root, struct error *err);

/* The root whose judges/ decides: `root` itself when it has the folder, else the default root. The
 * string lives for ever. */
const char *command_judges_root(const char *root);

/* Writes to standard output, at once. A reader that has gone had enough (`| head`): no error. */
enum status command_print(const struct text *text, struct error *err);

extern const struct command *const commands[]; /* ended by NULL */
const struct command *command_find(const char *name);

#endif
