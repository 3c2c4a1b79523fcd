/* `parallax completion bash`: what a shell needs to complete our commands, flags and their values.
 *
 * The script is made from the same tables that parse: commands are asked for their flags, wires,
 * baselines, conditions, axes and categories are those that this program knows.
 */
#include <stdio.h>
#include <string.h>

#include "controls/baseline.h"
#include "harness/command.h"
#include "harness/embedded.h"

/* Words that a category or a wire may hold; anything else would need quoting, and is left out. */
static bool is_plain(const char *word)
{
    return word[strspn(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                             "-_./:")] == '\0';
}

static void put_word(const char *word)
{
    if (is_plain(word)) printf("%s ", word);
}

/* Each command prints its own flags. */
static void put_flags(void)
{
    printf("    case $command in\n");
    for (size_t i = 0; commands[i]; i++) {
        char flag[] = "--list-flags";
        char *arguments[] = {(char *)commands[i]->name, flag, NULL};
        struct error err = {0};
        printf("    %s) flags='", commands[i]->name);
        commands[i]->run(commands[i], 2, arguments, &err);
        printf("' ;;\n");
    }
    printf("    esac\n");
}

static void put_models(void)
{
    printf("    local models='");
    for (const struct embedded_file *file = embedded_wires; file->name; file++)
        if (is_plain(file->name)) printf("%s: ", file->name);
    printf("replay: command: ");
    for (int i = BASELINE_NONE + 1; i < BASELINE_COUNT; i++)
        printf("baseline:%s ", baseline_word((enum baseline)i));
    printf("'\n");
}

static void put_taxonomy(void)
{
    struct taxonomy taxonomy;
    struct problems problems;
    problems_init(&problems);
    taxonomy_load(&taxonomy, command_root(NULL), &problems);
    printf("    local axes='");
    for (int i = AXIS_NONE + 1; i < AXIS_COUNT; i++) put_word(axis_word((enum axis)i));
    printf("'\n    local categories='");
    for (size_t i = 0; i < taxonomy.category_count; i++) put_word(taxonomy.categories[i].path);
    printf("'\n    local conditions='all ");
    for (int i = CONDITION_NONE + 1; i < CONDITION_COUNT; i++)
        put_word(condition_word((enum condition)i));
    printf("'\n");
    taxonomy_release(&taxonomy);
    problems_release(&problems);
}

static const char head[] = "# bash completion of parallax: source it, or put it into\n"
                           "# ~/.local/share/bash-completion/completions/parallax\n"
                           "_parallax()\n"
                           "{\n"
                           "    local line=${COMP_LINE:0:COMP_POINT} cur='' before='' command "
                           "flags='' values='' prefix='' word\n"
                           "    local -a words\n"
                           "    read -ra words <<<\"$line\"\n"
                           "    if [[ $line != *[[:space:]] ]]; then\n"
                           "        cur=${words[${#words[@]}-1]}\n"
                           "        unset \"words[${#words[@]}-1]\"\n"
                           "    fi\n"
                           "    before=${words[${#words[@]}-1]}\n"
                           "    command=${words[1]:-}\n"
                           "    COMPREPLY=()\n";

/* Values of `--flag=VALUE` are completed like those of `--flag VALUE`. A value with commas is
 * completed behind the last; what stands before a colon is cut off, because bash takes it for
 * another word. */
static const char tail[] =
    "    if [[ $cur == --*=* ]]; then\n"
    "        before=${cur%%=*} cur=${cur#*=}\n"
    "    fi\n"
    "    case $before in\n"
    "    --model|-m) values=$models ;;\n"
    "    --judge|-j) values=\"rules panel: $models\" ;;\n"
    "    --score) values=misalignment ;;\n"
    "    --judge-logprobs) values='auto off' ;;\n"
    "    --axis) values=$axes ;;\n"
    "    --category) values=$categories ;;\n"
    "    --conditions) values=$conditions ;;\n"
    "    --split) values='public heldback all' ;;\n"
    "    --progress) values='auto lines json off' ;;\n"
    "    --aggregate) values='mean majority worst best' ;;\n"
    "    --shard) values='auto auto/ 1/' ;;\n"
    "    *)\n"
    "        if [[ ${#words[@]} -lt 2 ]]; then\n"
    "            values=$commands\n"
    "        elif [[ $cur == -* ]]; then\n"
    "            values=${flags//!/}\n"
    "        elif [[ $command == suite && ${#words[@]} -eq 2 ]]; then\n"
    "            values='check list show shortcuts'\n"
    "        elif [[ $command == batch && ${#words[@]} -eq 2 ]]; then\n"
    "            values='status cancel export import'\n"
    "        elif [[ $command == completion ]]; then\n"
    "            values=bash\n"
    "        elif [[ $command == help ]]; then\n"
    "            values=$commands\n"
    "        fi ;;\n"
    "    esac\n"
    "    if [[ -z $values ]]; then\n"
    "        compopt -o default 2>/dev/null\n"
    "        return\n"
    "    fi\n"
    "    if [[ $cur == *,* ]]; then\n"
    "        prefix=${cur%,*},\n"
    "        cur=${cur##*,}\n"
    "    fi\n"
    "    for word in $values; do\n"
    "        [[ $word == \"$cur\"* ]] && COMPREPLY+=(\"$prefix$word\")\n"
    "    done\n"
    "    if [[ $cur == *:* && ${COMP_WORDBREAKS-} == *:* ]]; then\n"
    "        COMPREPLY=(\"${COMPREPLY[@]#\"${cur%:*}:\"}\")\n"
    "    fi\n"
    "    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:/,] ]]; then\n"
    "        compopt -o nospace 2>/dev/null\n"
    "    fi\n"
    "}\n"
    "complete -F _parallax parallax\n";

static void print_bash(void)
{
    printf("%s    local commands='", head);
    for (size_t i = 0; commands[i]; i++) printf("%s ", commands[i]->name);
    printf("help'\n");
    put_flags();
    put_models();
    put_taxonomy();
    printf("%s", tail);
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    const char *shell = NULL;
    size_t count;
    bool helped;
    enum status status =
        options_parse(command, NULL, 0, argc, argv, &shell, 1, &count, &helped, err);
    if (status || helped) return status;
    if (!shell || strcmp(shell, "bash") != 0)
        return error_set(err, STATUS_USAGE, "completion: say for which shell; there is bash");
    print_bash();
    return STATUS_OK;
}

const struct command command_completion = {
    .name = "completion",
    .summary = "a script that lets the shell complete commands, flags and names",
    .arguments = "bash",
    .description = "Prints a script for bash that knows the commands and their flags, wires, "
                   "baselines, conditions, axes and\n"
                   "categories of this installation. A list is completed behind its last comma.",
    .example = "source <(parallax completion bash)\n"
               "parallax completion bash >~/.local/share/bash-completion/completions/parallax",
    .exits = NULL,
    .run = run,
};
