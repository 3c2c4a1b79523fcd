/* `parallax completion bash`: what a shell needs to complete our commands, flags and their values.
 *
 * The script is made from the same tables that parse: commands are asked for their flags, wires,
 * baselines, conditions, axes and categories are those that this program knows; models, policies
 * and languages those of the files beside it.
 */
#include <stdio.h>
#include <string.h>

#include "controls/baseline.h"
#include "harness/base/file.h"
#include "harness/command.h"
#include "harness/embedded.h"
#include "harness/wire.h"
#include "suite/suite.h"

enum { NOTES_BYTES_MAX = 64 << 10, LANGUAGES_MAX = 32 };

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

/* What is known of a family of models names it by patterns: their fixed part is a name to begin
 * with. */
static void put_family(const struct json_value *note)
{
    const char *wire = json_string(json_member(note, "wire"));
    const struct json_value *models = json_member(note, "models");
    for (const struct json_value *each = wire ? json_first(models) : NULL; each;
         each = json_next(each)) {
        const char *pattern = json_string(each);
        char name[128];
        if (!pattern) continue;
        pattern += strspn(pattern, "*");
        snprintf(name, sizeof name, "%.*s", (int)strcspn(pattern, "*"), pattern);
        for (const struct embedded_file *file = embedded_wires; file->name && *name; file++)
            if (is_plain(name) && wire_glob(wire, file->name)) printf("%s:%s ", file->name, name);
    }
}

static void put_known_model(struct arena *arena, const char *path)
{
    struct text source;
    struct json_document *document = NULL;
    (void)arena;
    text_init(&source, NOTES_BYTES_MAX);
    if (!file_read(path, &source, NULL) &&
        !json_parse(&document, (struct span){source.data, source.length}, path, 1, NULL))
        put_family(json_root(document));
    json_free(document);
    text_release(&source);
}

static void put_policy(struct arena *arena, const char *path)
{
    const char *name = strrchr(path, '/') + 1;
    put_word(arena_printf(arena, "%.*s", (int)(strlen(name) - strlen(".json")), name));
}

/* Each file that ends in .json in a folder of this installation; a missing folder has none. */
static void put_files(const char *variable, const char *folder,
                      void (*put)(struct arena *arena, const char *path))
{
    struct arena arena;
    char **names = NULL;
    size_t count = 0;
    arena_init(&arena);
    const char *path = file_join(&arena, command_root(NULL), folder);
    printf("    local %s='", variable);
    if (file_is_folder(path) && file_list(&arena, path, &names, &count, NULL)) count = 0;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(names[i]);
        if (length > 5 && strcmp(names[i] + length - 5, ".json") == 0)
            put(&arena, file_join(&arena, path, names[i]));
    }
    printf("'\n");
    arena_release(&arena);
}

static void put_languages(void)
{
    struct suite suite;
    struct problems problems;
    const char *seen[LANGUAGES_MAX];
    size_t count = 0;
    problems_init(&problems);
    suite_load(&suite, command_root(NULL), &problems);
    printf("    local languages='all ");
    for (size_t i = 0; i < suite.item_count; i++) {
        const char *lang = suite.items[i].lang;
        size_t at = 0;
        while (at < count && strcmp(seen[at], lang) != 0) at++;
        if (at < count || count == LANGUAGES_MAX) continue;
        seen[count++] = lang;
        put_word(lang);
    }
    printf("'\n");
    suite_release(&suite);
    problems_release(&problems);
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
    "    --model|-m|--judge|-j)\n"
    "        values=$models\n"
    "        [[ $before == --judge || $before == -j ]] && values=\"rules panel: $values\"\n"
    "        [[ $cur == *:* ]] && values=\"$values $known\" ;;\n"
    "    --score) values=misalignment ;;\n"
    "    --judge-logprobs) values='auto off' ;;\n"
    "    --axis) values=$axes ;;\n"
    "    --category) values=$categories ;;\n"
    "    --conditions) values=$conditions ;;\n"
    "    --split) values='public heldback all' ;;\n"
    "    --lang) values=$languages ;;\n"
    "    --progress) values='auto terminal lines json off' ;;\n"
    "    --endpoint-check) values='warn stop off' ;;\n"
    "    --low-speed) values=off ;;\n"
    "    --sampling|--judge-sampling) values='none temperature=0' ;;\n"
    "    --estimand) values='system model' ;;\n"
    "    --what) values='trials findings items ratings scores' ;;\n"
    "    --format) values='jsonl csv' ;;\n"
    "    --ask) values='labels harm' ;;\n"
    "    --labeller) values='human model constructed' ;;\n"
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
    "        elif [[ $command == gate && ${#words[@]} -eq 2 ]]; then\n"
    "            values=$policies\n"
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
    put_files("known", "harness/models", put_known_model);
    put_files("policies", "results/policies", put_policy);
    put_taxonomy();
    put_languages();
    printf("%s", tail);
}

static enum status print_json(struct error *err)
{
    struct json_writer writer;
    struct text out;
    text_init(&out, 0); /* our own words */
    json_writer_init(&writer, &out, 2);
    json_begin_array(&writer);
    for (size_t i = 0; commands[i]; i++) {
        json_begin_object(&writer);
        json_member_string(&writer, "command", commands[i]->name);
        json_member_string(&writer, "summary", commands[i]->summary);
        json_member_string(&writer, "arguments", commands[i]->arguments);
        json_end_object(&writer);
    }
    json_end_array(&writer);
    text_putc(&out, '\n');
    enum status status = command_print(&out, err);
    text_release(&out);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    const char *shell = NULL;
    size_t count;
    bool json = false, helped;
    const struct option_spec options[] = {
        {"json", 0, OPTION_FLAG, &json, NULL, "the commands as JSON, for no shell", 0, 0},
    };
    enum status status = options_parse(command, options, ARRAY_LENGTH(options), argc, argv, &shell,
                                       1, &count, &helped, err);
    if (status || helped) return status;
    if (json && !shell) return (int)print_json(err);
    if (!shell || strcmp(shell, "bash") != 0)
        return error_set(err, STATUS_USAGE, "completion: say for which shell; there is bash");
    print_bash();
    return STATUS_OK;
}

const struct command command_completion = {
    .name = "completion",
    .summary = "a script that lets the shell complete commands, flags and names",
    .arguments = "bash",
    .description =
        "Prints a script for bash that knows the commands, their flags and the wires,\n"
        "baselines, known models, conditions, axes, categories, languages and policies of\n"
        "this installation. A list is completed behind its last comma.",
    .example = "source <(parallax completion bash)\n"
               "parallax completion bash >~/.local/share/bash-completion/completions/parallax",
    .exits = NULL,
    .run = run,
};
