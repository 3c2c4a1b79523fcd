/* `parallax export`. */
#include "harness/command.h"

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    const char *arguments[1];
    size_t argument_count;
    bool helped;
    enum status status =
        options_parse(command, NULL, 0, argc, argv, arguments, 1, &argument_count, &helped, err);
    return (int)status;
}

const struct command command_export = {
    .name = "export",
    .summary = "export a run",
    .arguments = "RUN.plx",
    .example = "parallax export run.plx",
    .run = run,
};
