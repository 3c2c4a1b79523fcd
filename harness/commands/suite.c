/* `parallax suite check|list|show`: the suite itself, without asking a model anything. */
#include <stdio.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/utf8.h"
#include "harness/command.h"
#include "harness/commands/suite_command.h"

enum { TERMINAL_COLUMNS = 80 };

static const char *const action_names[] = {"check", "list", "show", "shortcuts"};
static int (*const actions[])(const struct suite_options *options, struct error *err) = {
    suite_command_check, suite_command_list, suite_command_show, suite_command_shortcuts};

void loaded_init(struct loaded *loaded, const char *root)
{
    problems_init(&loaded->problems);
    suite_load(&loaded->suite, root, &loaded->problems);
    twins_load(&loaded->twins, &loaded->suite, &loaded->problems);
}

void loaded_release(struct loaded *loaded)
{
    twins_release(&loaded->twins);
    suite_release(&loaded->suite);
    problems_release(&loaded->problems);
}

const char *suite_judges_root(const struct suite *suite)
{
    struct text path;
    text_init(&path, 0); /* no cap: one path */
    text_printf(&path, "%s/judges", suite->root);
    bool own = file_is_folder(path.data);
    text_release(&path);
    return own ? suite->root : PARALLAX_ROOT;
}

void suite_put_cell(struct text *out, const char *text, size_t width)
{
    struct text cell;
    text_init(&cell, 0); /* no cap: a field of our own suite */
    text_put_terminal(&cell, span_of(text), false);
    size_t end = cell.length, columns = utf8_columns(cell.data, end);
    while (columns > width && end) {
        end = utf8_cut(cell.data, end - 1);
        columns = utf8_columns(cell.data, end) + 1;
    }
    text_append(out, cell.data, end);
    if (end < cell.length) text_puts(out, "…");
    for (; columns < width; columns++) text_putc(out, ' ');
    text_release(&cell);
}

void suite_put_wrapped(struct text *out, const char *label, const char *text, size_t indent)
{
    struct text clean;
    text_init(&clean, 0); /* no cap: a field of our own suite */
    text_put_terminal(&clean, span_of(text), false);
    suite_put_cell(out, label, indent - 1);
    size_t column = indent - 1;
    for (const char *at = clean.data; *at;) {
        at += strspn(at, " ");
        size_t length = strcspn(at, " "), columns = utf8_columns(at, length);
        if (!length) break;
        if (column + 1 + columns > TERMINAL_COLUMNS && column >= indent) {
            text_printf(out, "\n%*s", (int)indent - 1, "");
            column = indent - 1;
        }
        text_putc(out, ' ');
        text_append(out, at, length);
        column += 1 + columns;
        at += length;
    }
    text_putc(out, '\n');
    text_release(&clean);
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct suite_options options = {0};
    const char *root = NULL, *arguments[2];
    size_t count;
    bool helped;
    const struct option_spec table[] = {
        {"suite", 0, OPTION_STRING, &root, "DIR", "root with categories/, suite/, controls/", 0, 0},
        {"json", 0, OPTION_FLAG, &options.json, NULL, "for machines", 0, 0},
        {"axis", 0, OPTION_STRING, &options.axes, "LIST", "list: only these axes", 0, 0},
        {"category", 0, OPTION_STRING, &options.categories, "LIST", "list: only these categories",
         0, 0},
        {"split", 0, OPTION_STRING, &options.split, "WHICH",
         "list: public, heldback or all (default)", 0, 0},
        {"lang", 0, OPTION_STRING, &options.lang, "TAG", "list: this language (default all)", 0, 0},
        {"stats", 0, OPTION_FLAG, &options.stats, NULL, "list: tables instead of items", 0, 0},
        {"html", 0, OPTION_STRING, &options.html, "FILE", "show: write a page with the picture", 0,
         0},
    };
    enum status status = options_parse(command, table, ARRAY_LENGTH(table), argc, argv, arguments,
                                       2, &count, &helped, err);
    if (status || helped) return status;
    if (!count) return error_set(err, STATUS_USAGE, "suite: say check, list, show ID or shortcuts");
    size_t action;
    status = command_find_action(command, action_names, ARRAY_LENGTH(action_names), arguments[0],
                                 &action, err);
    if (status) return status;
    bool show = actions[action] == suite_command_show;
    if (show != (count == 2))
        return error_set(err, STATUS_USAGE,
                         show ? "suite show: which item? `parallax suite list` names them"
                              : "suite %s takes no argument \"%s\"",
                         arguments[0], arguments[1]);
    options.id = show ? arguments[1] : NULL;
    options.root = command_root(root);
    if ((status = command_check_root(options.root, err))) return status;
    return actions[action](&options, err);
}

const struct command command_suite = {
    .name = "suite",
    .summary = "check, list and show the items, test them for shortcuts",
    .arguments = "check|list|show|shortcuts [ID]",
    .description =
        "check   reports everything that is wrong with the suite, all at once, with file and line\n"
        "list    names the items, or counts them (--stats)\n"
        "show    tells everything about one item; --html FILE writes a page with its picture\n"
        "shortcuts   tests whether surface marks alone tell the right kind of answer",
    .example = "parallax suite check\n"
               "parallax suite list --axis consequence --stats\n"
               "parallax suite show sill_glass --html sill.html",
    .exits = "0 done, or nothing but warnings; 64 wrong usage; 65 the suite has errors",
    .run = run,
};
