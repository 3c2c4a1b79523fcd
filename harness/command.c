/* The command frame: one table of options serves parsing, --help and the hints in errors. */
#include "harness/command.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/base/memory.h"
#include "harness/base/nearest.h"

enum { HELP_COLUMN = 30, OPTIONS_MAX = 64 };

static void print_options(const struct option_spec *options, size_t count)
{
    printf("options\n");
    for (size_t i = 0; i < count; i++) {
        char left[80], letter[8] = "";
        if (options[i].letter) snprintf(letter, sizeof letter, "-%c, ", options[i].letter);
        int used = snprintf(left, sizeof left, "  %s--%s%s%s", letter, options[i].name,
                            options[i].argument ? " " : "",
                            options[i].argument ? options[i].argument : "");
        if (used < HELP_COLUMN)
            printf("%-*s%s\n", HELP_COLUMN, left, options[i].help);
        else
            printf("%s\n%-*s%s\n", left, HELP_COLUMN, "", options[i].help);
    }
    printf("%-*s%s\n\n", HELP_COLUMN, "  --help", "this text");
}

static void print_indented(const char *heading, const char *lines)
{
    printf("%s\n", heading);
    while (*lines) {
        size_t length = strcspn(lines, "\n");
        printf("  %.*s\n", (int)length, lines);
        lines += length + (lines[length] == '\n');
    }
    printf("\n");
}

static void print_help(const struct command *command, const struct option_spec *options,
                       size_t count)
{
    printf("parallax %s: %s\n\n", command->name, command->summary);
    printf("usage: parallax %s [options]%s%s\n\n", command->name, *command->arguments ? " " : "",
           command->arguments);
    if (command->description) printf("%s\n\n", command->description);
    print_options(options, count);
    print_indented("example", command->example);
    print_indented(
        "exit status",
        command->exits
            ? command->exits
            : "0 done; 64 wrong usage; 65 wrong data; 66 missing input; others: README.md");
}

static const struct option_spec *find_option(const struct option_spec *options, size_t count,
                                             const char *name, size_t length)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(options[i].name) == length && memcmp(options[i].name, name, length) == 0)
            return &options[i];
    return NULL;
}

static enum status unknown_option(const struct command *command, const struct option_spec *options,
                                  size_t count, const char *argument, struct error *err)
{
    const char *names[OPTIONS_MAX];
    char wanted[64];
    size_t known = 0;
    for (; known < count && known < OPTIONS_MAX; known++) names[known] = options[known].name;
    const char *start = argument + strspn(argument, "-");
    snprintf(wanted, sizeof wanted, "%.*s", (int)strcspn(start, "="), start);
    const char *near = nearest_name(wanted, names, known);
    if (near)
        return error_set(err, STATUS_USAGE, "%s: unknown option \"%s\"; did you mean --%s?",
                         command->name, argument, near);
    return error_set(err, STATUS_USAGE, "%s: unknown option \"%s\"; see parallax %s --help",
                     command->name, argument, command->name);
}

static enum status parse_number(const struct option_spec *option, const char *value,
                                struct error *err)
{
    char *end = NULL;
    errno = 0;
    double number = option->kind == OPTION_INTEGER ? 0 : strtod(value, &end);
    long long integer = option->kind == OPTION_INTEGER ? strtoll(value, &end, 10) : 0;
    if (option->kind == OPTION_INTEGER) number = (double)integer;
    if (errno || end == value || *end)
        return error_set(err, STATUS_USAGE, "--%s takes a number, not \"%s\"", option->name, value);
    if (option->low < option->high && (number < option->low || number > option->high))
        return error_set(err, STATUS_USAGE, "--%s is \"%s\"; it must be from %g to %g",
                         option->name, value, option->low, option->high);
    if (option->kind == OPTION_INTEGER)
        *(int64_t *)option->target = integer;
    else
        *(double *)option->target = number;
    return STATUS_OK;
}

static enum status take_value(const struct option_spec *option, const char *value,
                              struct error *err)
{
    switch (option->kind) {
    case OPTION_FLAG:
        if (value)
            return error_set(err, STATUS_USAGE, "--%s takes no value, and was given \"%s\"",
                             option->name, value);
        *(bool *)option->target = true;
        return STATUS_OK;
    case OPTION_STRING:
        if (!*value)
            return error_set(err, STATUS_USAGE, "--%s needs a value (%s)", option->name,
                             option->argument);
        *(const char **)option->target = value;
        return STATUS_OK;
    case OPTION_INTEGER:
    case OPTION_NUMBER: return parse_number(option, value, err);
    }
    return STATUS_INTERNAL;
}

/* The option that argv[*index] names and its value, which may be the next argument. */
static enum status parse_one(const struct command *command, const struct option_spec *options,
                             size_t count, int argc, char **argv, int *index, struct error *err)
{
    const char *argument = argv[*index], *value = NULL;
    const struct option_spec *option = NULL;
    if (argument[1] == '-') {
        size_t length = strcspn(argument + 2, "=");
        option = find_option(options, count, argument + 2, length);
        if (argument[2 + length] == '=') value = argument + 2 + length + 1;
    } else if (argument[2] == 0) {
        for (size_t i = 0; i < count; i++)
            if (options[i].letter == argument[1]) option = &options[i];
    }
    if (!option) return unknown_option(command, options, count, argument, err);
    if (option->kind != OPTION_FLAG && !value) {
        if (*index + 1 >= argc)
            return error_set(err, STATUS_USAGE, "--%s needs a value (%s)", option->name,
                             option->argument);
        value = argv[++*index];
    }
    return take_value(option, value, err);
}

enum status options_parse(const struct command *command, const struct option_spec *options,
                          size_t option_count, int argc, char **argv, const char **arguments,
                          size_t arguments_max, size_t *argument_count, bool *helped,
                          struct error *err)
{
    bool only_arguments = false;
    *argument_count = 0;
    *helped = false;
    for (int i = 1; i < argc; i++) {
        const char *argument = argv[i];
        if (!only_arguments && strcmp(argument, "--") == 0) {
            only_arguments = true;
        } else if (!only_arguments &&
                   (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0)) {
            print_help(command, options, option_count);
            *helped = true;
            return STATUS_OK;
        } else if (!only_arguments && argument[0] == '-' && argument[1]) {
            enum status status = parse_one(command, options, option_count, argc, argv, &i, err);
            if (status) return status;
        } else if (*argument_count == arguments_max) {
            return error_set(err, STATUS_USAGE,
                             "%s: \"%s\" is one argument too many; see parallax %s --help",
                             command->name, argument, command->name);
        } else {
            arguments[(*argument_count)++] = argument;
        }
    }
    return STATUS_OK;
}

static bool is_root(const char *folder)
{
    char path[PATH_MAX];
    int used = snprintf(path, sizeof path, "%s/suite/items", folder);
    return used > 0 && (size_t)used < sizeof path && file_is_folder(path);
}

/* The nearest folder above the running binary that holds a suite. */
static const char *root_of_binary(void)
{
    static char folder[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", folder, sizeof folder - 1);
    if (length <= 0) return NULL;
    folder[length] = 0;
    for (char *slash; (slash = strrchr(folder, '/')) && slash != folder;) {
        *slash = 0;
        if (is_root(folder)) return folder;
    }
    return NULL;
}

const char *command_root(const char *option)
{
    if (option) return option;
    const char *chosen = getenv("PARALLAX_ROOT");
    if (chosen && *chosen) return chosen;
    chosen = root_of_binary();
    return chosen ? chosen : PARALLAX_ROOT;
}

const char *command_judges_root(const char *root)
{
    char path[PATH_MAX];
    int used = snprintf(path, sizeof path, "%s/judges", root);
    bool own = used > 0 && (size_t)used < sizeof path && file_is_folder(path);
    return own ? root : command_root(NULL);
}

#define COMMAND(identifier) extern const struct command command_##identifier;
#include "harness/commands/commands.def"
#undef COMMAND

const struct command *const commands[] = {
#define COMMAND(identifier) &command_##identifier,
#include "harness/commands/commands.def"
#undef COMMAND
    NULL};

const struct command *command_find(const char *name)
{
    for (size_t i = 0; commands[i]; i++)
        if (strcmp(commands[i]->name, name) == 0) return commands[i];
    return NULL;
}
