/* The command frame: one table of options serves parsing, --help and the hints in errors. */
#include "harness/command.h"

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/base/json.h"
#include "harness/base/log.h"
#include "harness/base/memory.h"
#include "harness/base/nearest.h"
#include "harness/base/utf8.h"

enum { HELP_COLUMN = 30, HELP_WIDTH = 80, OPTIONS_MAX = 96, CONFIG_BYTES_MAX = 1 << 20 };

/* Goes on in a line whose first `column` columns are taken, and indents those that follow by as
 * much. */
static void print_wrapped(const char *words, size_t column)
{
    size_t used = column;
    for (const char *at = words + strspn(words, " \n"); *at; at += strspn(at, " \n")) {
        size_t length = strcspn(at, " \n"), width = utf8_columns(at, length);
        bool is_first = used == column;
        if (!is_first && used + 1 + width > HELP_WIDTH) {
            printf("\n%*s", (int)column, "");
            used = column;
            is_first = true;
        }
        printf("%s%.*s", is_first ? "" : " ", (int)length, at);
        used += width + !is_first;
        at += length;
    }
    printf("\n");
}

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
            printf("%-*s", HELP_COLUMN, left);
        else
            printf("%s\n%-*s", left, HELP_COLUMN, "");
        print_wrapped(options[i].help, HELP_COLUMN);
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
    printf("exit status\n  ");
    print_wrapped(
        command->exits
            ? command->exits
            : "0 done; 64 wrong usage; 65 wrong data; 66 missing input; others: README.md",
        2);
    printf("\n");
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
    if (errno || end == value || *end || isnan(number))
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

/* ---- a file of flags ---- */

/* The value of a member as it would be typed; "" for false. It lives for ever: options point to it
 * for as long as the process asks. */
static const char *typed_value(const struct json_document *document, const struct json_value *value)
{
    static struct arena strings;
    struct text joined;
    text_init(&joined, 1 << 16);
    switch (json_kind(value)) {
    case JSON_STRING: text_puts(&joined, json_string(value)); break;
    case JSON_NUMBER: {
        struct span source = json_source(document, value);
        text_append(&joined, source.data, source.length);
        break;
    }
    case JSON_BOOLEAN: text_puts(&joined, json_boolean(value) ? "true" : ""); break;
    case JSON_ARRAY: /* of words: what is a list with commas on the command line */
        for (const struct json_value *each = json_first(value); each; each = json_next(each))
            if (json_string(each))
                text_printf(&joined, "%s%s", joined.length ? "," : "", json_string(each));
        break;
    case JSON_NULL:
    case JSON_OBJECT: break;
    }
    const char *kept = arena_strdup(&strings, joined.data);
    text_release(&joined);
    return kept;
}

static bool fits_option(const struct option_spec *option, enum json_kind kind)
{
    switch (option->kind) {
    case OPTION_FLAG: return kind == JSON_BOOLEAN;
    case OPTION_STRING: return kind == JSON_STRING || kind == JSON_ARRAY;
    case OPTION_INTEGER:
    case OPTION_NUMBER: return kind == JSON_NUMBER;
    }
    return false;
}

static enum status take_member(const struct command *command, const struct option_spec *options,
                               size_t count, const struct json_document *document,
                               const struct json_value *member, struct error *err)
{
    static const char *const wanted[] = {"true or false", "a string or an array of strings",
                                         "a whole number", "a number"};
    const char *key = json_key(member);
    const struct option_spec *option = find_option(options, count, key, strlen(key));
    if (!option || strcmp(key, "config") == 0)
        return unknown_option(command, options, count, key, err);
    if (!fits_option(option, json_kind(member)))
        return error_set(err, STATUS_USAGE, "\"%s\" must be %s", key, wanted[option->kind]);
    const char *value = typed_value(document, member);
    if (option->kind != OPTION_FLAG) return take_value(option, value, err);
    *(bool *)option->target = *value != '\0';
    return STATUS_OK;
}

static enum status take_config(const struct command *command, const struct option_spec *options,
                               size_t count, const char *path, struct error *err)
{
    struct json_document *document = NULL;
    struct text source;
    text_init(&source, CONFIG_BYTES_MAX);
    enum status status = file_read(path, &source, err);
    if (!status)
        status = json_parse(&document, (struct span){source.data, source.length}, path, 1, err);
    if (!status && json_kind(json_root(document)) != JSON_OBJECT)
        status = error_set(err, STATUS_DATA, "%s:1: must be an object of flags", path);
    for (const struct json_value *each = status ? NULL : json_first(json_root(document));
         each && !status; each = json_next(each)) {
        status = take_member(command, options, count, document, each, err);
        if (status) error_prefix(err, "%s", path);
    }
    json_free(document);
    text_release(&source);
    return status;
}

/* The file that the command line names, before anything else is taken from that line. */
static enum status find_config(const struct command *command, const struct option_spec *options,
                               size_t count, int argc, char **argv, struct error *err)
{
    const char *path = NULL;
    if (!find_option(options, count, "config", strlen("config"))) return STATUS_OK;
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strncmp(argv[i], "--config=", 9) == 0) path = argv[i] + 9;
        if (strcmp(argv[i], "--config") == 0 && i + 1 < argc) path = argv[i + 1];
    }
    if (path && !*path) return STATUS_OK; /* the line itself says what is wrong with that */
    return path ? take_config(command, options, count, path, err) : STATUS_OK;
}

static void list_flags(const struct option_spec *options, size_t count)
{
    for (size_t i = 0; i < count; i++)
        printf("--%s%s ", options[i].name, options[i].kind == OPTION_FLAG ? "!" : "");
    printf("--help!\n");
}

static enum status parse_all(const struct command *command, const struct option_spec *options,
                             size_t option_count, int argc, char **argv, const char **arguments,
                             size_t arguments_max, size_t *argument_count, bool *helped,
                             struct error *err)
{
    bool only_arguments = false;
    enum status status = find_config(command, options, option_count, argc, argv, err);
    for (int i = 1; i < argc && !status; i++) {
        const char *argument = argv[i];
        if (!only_arguments && strcmp(argument, "--") == 0) {
            only_arguments = true;
        } else if (!only_arguments &&
                   (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0)) {
            print_help(command, options, option_count);
            *helped = true;
            return STATUS_OK;
        } else if (!only_arguments && argument[0] == '-' && argument[1]) {
            status = parse_one(command, options, option_count, argc, argv, &i, err);
        } else if (*argument_count == arguments_max) {
            return error_set(err, STATUS_USAGE,
                             "%s: \"%s\" is one argument too many; see parallax %s --help",
                             command->name, argument, command->name);
        } else {
            arguments[(*argument_count)++] = argument;
        }
    }
    return status;
}

enum status options_parse(const struct command *command, const struct option_spec *options,
                          size_t option_count, int argc, char **argv, const char **arguments,
                          size_t arguments_max, size_t *argument_count, bool *helped,
                          struct error *err)
{
    bool quiet = false;
    const struct option_spec common = {"quiet", 'q',           OPTION_FLAG, &quiet,
                                       NULL,    "only errors", 0,           0};
    struct option_spec table[OPTIONS_MAX];
    if (option_count >= OPTIONS_MAX)
        return error_set(err, STATUS_INTERNAL, "%s: more than %d options", command->name,
                         OPTIONS_MAX - 1);
    if (option_count) memcpy(table, options, option_count * sizeof *table);
    if (!find_option(table, option_count, common.name, strlen(common.name)))
        table[option_count++] = common;
    *argument_count = 0;
    *helped = argc == 2 && strcmp(argv[1], "--list-flags") == 0;
    if (*helped) {
        list_flags(table, option_count);
        return STATUS_OK;
    }
    enum status status = parse_all(command, table, option_count, argc, argv, arguments,
                                   arguments_max, argument_count, helped, err);
    if (quiet) log_set_level(LOG_QUIET);
    return status;
}

enum status command_find_action(const struct command *command, const char *const *names,
                                size_t count, const char *wanted, size_t *index, struct error *err)
{
    struct text known;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], wanted) != 0) continue;
        *index = i;
        return STATUS_OK;
    }
    text_init(&known, ERROR_MESSAGE_BYTES / 2);
    for (size_t i = 0; i < count; i++) text_printf(&known, "%s%s", i ? ", " : "", names[i]);
    const char *near = nearest_name(wanted, names, count);
    enum status status =
        error_set(err, STATUS_USAGE, "%s: \"%s\" is none of %s%s%s%s", command->name, wanted,
                  known.data, near ? "; did you mean \"" : "", near ? near : "", near ? "\"?" : "");
    text_release(&known);
    return status;
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

enum status command_check_root(const char *root, struct error *err)
{
    if (file_is_folder(root)) return STATUS_OK;
    return error_set(err, STATUS_NO_INPUT,
                     "%s: no such folder; --suite takes the folder that holds suite/, categories/ "
                     "and controls/",
                     root);
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

enum status command_print(const struct text *text, struct error *err)
{
    if (fwrite(text->data, 1, text->length, stdout) == text->length && fflush(stdout) == 0)
        return STATUS_OK;
    if (errno == EPIPE) return STATUS_OK;
    return error_set(err, STATUS_IO, "could not write to standard output: %s", strerror(errno));
}
