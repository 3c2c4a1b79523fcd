/* parallax: finds the command, runs it, and says what went wrong in one line. */
#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "harness/base/log.h"
#include "harness/base/nearest.h"
#include "harness/command.h"

static void print_overview(FILE *out)
{
    fprintf(out,
            "Parallax %s: does a model behave the same when a situation is seen as when it is "
            "read?\n\n",
            PARALLAX_VERSION);
    fprintf(out, "usage: parallax COMMAND [options]\n\n");
    for (size_t i = 0; commands[i]; i++)
        fprintf(out, "  %-13s %s\n", commands[i]->name, commands[i]->summary);
    fprintf(out, "\nfirst run:  parallax run --model baseline:oracle --out oracle.plx\n"
                 "your model: parallax run --model openai-chat:NAME@http://localhost:8000/v1 --out "
                 "mine.plx\n"
                 "`parallax COMMAND --help` says more and shows an example.\n");
}

static int unknown_command(const char *name)
{
    const char *names[64];
    size_t count = 0;
    while (commands[count] && count < 64) {
        names[count] = commands[count]->name;
        count++;
    }
    const char *near = nearest_name(name, names, count);
    if (near)
        log_error("unknown command \"%s\"; did you mean \"%s\"?", name, near);
    else
        log_error("unknown command \"%s\"; see parallax --help", name);
    return STATUS_USAGE;
}

/* `parallax help NAME` is `parallax NAME --help`. */
static int help(int argc, char **argv)
{
    if (argc < 3) {
        print_overview(stdout);
        return STATUS_OK;
    }
    const struct command *command = command_find(argv[2]);
    if (!command) return unknown_command(argv[2]);
    char flag[] = "--help";
    char *arguments[] = {argv[2], flag, NULL};
    struct error err = {0};
    return command->run(command, 2, arguments, &err);
}

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN);
    setlocale(LC_CTYPE,
              "C.UTF-8"); /* for terminal widths only: numbers are always written in the C locale */
    if (argc < 2) {
        print_overview(stderr);
        return STATUS_USAGE;
    }
    if (strcmp(argv[1], "help") == 0 || strcmp(argv[1], "--help") == 0 ||
        strcmp(argv[1], "-h") == 0)
        return help(argc, argv);
    if (strcmp(argv[1], "--version") == 0) {
        printf("parallax %s\n", PARALLAX_VERSION);
        return STATUS_OK;
    }
    const struct command *command = command_find(argv[1]);
    if (!command) return unknown_command(argv[1]);
    struct error err = {0};
    int status = command->run(command, argc - 1, argv + 1, &err);
    if (status > 2 && err.message[0]) log_error("%s", err.message);
    if (fflush(stdout) != 0 && errno != EPIPE && status == STATUS_OK) status = STATUS_IO;
    return status;
}
