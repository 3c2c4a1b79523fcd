/* `parallax rate`: people say what they think of replies, without knowing whose they are. */
#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/json.h"
#include "harness/base/log.h"
#include "harness/command.h"
#include "harness/rate_server.h"
#include "results/export.h"
#include "results/ratings_import.h"

struct flags {
    const char *root, *ask, *conditions, *export_to, *import_from, *adjudicator;
    int64_t sample, seed, port;
    bool no_page, json;
};

/* What was done, for --json; -1: was not asked for. */
struct done {
    int64_t drawn, imported, replies;
    const char *exported, *address;
};

static volatile sig_atomic_t stop;

static void on_signal(int number)
{
    (void)number;
    stop = 1;
}

static bool ends_with(const char *string, const char *ending)
{
    size_t length = strlen(string), end = strlen(ending);
    return length >= end && strcmp(string + length - end, ending) == 0;
}

static enum status read_conditions(const char *list, struct rate_options *options,
                                   struct error *err)
{
    char words[256];
    snprintf(words, sizeof words, "%s", list);
    char *rest = words;
    for (char *word; (word = strsep(&rest, ", ")) != NULL;) {
        enum condition condition;
        if (!*word) continue;
        if (!condition_from_word(word, &condition) || condition == CONDITION_PROBE)
            return error_set(err, STATUS_USAGE,
                             "--conditions: \"%s\" is no condition whose replies are rated", word);
        if (options->condition_count < CONDITION_COUNT)
            options->conditions[options->condition_count++] = condition;
    }
    if (options->condition_count) return STATUS_OK;
    return error_set(err, STATUS_USAGE, "--conditions: names none");
}

/* ---- files ---- */

static enum status export_ratings(struct run_file *run, const char *path, struct error *err)
{
    struct export_options options = {.what = EXPORT_RATINGS, .timing = true};
    options.format = ends_with(path, ".csv") ? EXPORT_CSV : EXPORT_JSONL;
    if (strcmp(path, "-") == 0) return export_run(run, &options, stdout, err);
    FILE *file = fopen(path, "we");
    if (!file)
        return error_set(err, STATUS_CANNOT_CREATE, "%s: could not create: %s", path,
                         strerror(errno));
    enum status status = export_run(run, &options, file, err);
    if (fclose(file) != 0 && !status)
        status = error_set(err, STATUS_IO, "%s: could not write: %s", path, strerror(errno));
    return status;
}

/* What was not drawn is kept, and changes no rate: say so rather than leave it out in silence. */
static enum status tell_outside(struct run_file *run, struct error *err)
{
    struct run_items items;
    struct ratings ratings;
    enum status status = run_items_load(&items, run, NULL, err);
    if (!status) {
        status = ratings_load(&ratings, run, err);
        size_t outside = status ? 0 : ratings_outside(&ratings, run, &items);
        if (outside)
            log_warning("rate: %zu of the %zu ratings in the run lie outside the sample of %zu "
                        "scenarios: agreement uses them, rates and the correction do not",
                        outside, ratings.count, ratings.sample_count);
        ratings_release(&ratings);
    }
    run_items_release(&items);
    return status;
}

static enum status import_ratings(struct run_file *run, const char *path, struct done *done,
                                  struct error *err)
{
    size_t count = 0;
    enum status status = ratings_import(run, path, clock_wall_ms(), &count, err);
    if (status) return status;
    done->imported = (int64_t)count;
    log_info("rate: %zu ratings from %s", count, path);
    return tell_outside(run, err);
}

/* ---- preparing ---- */

static enum status draw(struct run_file *run, const struct flags *flags, struct done *done,
                        struct error *err)
{
    struct run_items items;
    size_t drawn = 0;
    enum status status = run_items_load(&items, run, NULL, err);
    if (!status)
        status =
            sample_draw(run, &items, (size_t)flags->sample, (uint64_t)flags->seed, &drawn, err);
    run_items_release(&items);
    done->drawn = (int64_t)drawn;
    if (!status) log_info("rate: %zu scenarios drawn; only they are rated", drawn);
    return status;
}

static enum status name_adjudicator(struct run_file *run, const char *name, struct error *err)
{
    int64_t number = 0;
    if (strlen(name) >= RATER_NAME_BYTES || !*name)
        return error_set(err, STATUS_USAGE, "--adjudicator: a name is 1 to %d bytes",
                         RATER_NAME_BYTES - 1);
    enum status status = run_file_begin(run, err);
    if (!status) status = run_file_put_rater(run, name, true, &number, err);
    if (!status) status = run_file_commit(run, err);
    return status;
}

static void json_done(struct json_writer *writer, const char *key, int64_t count)
{
    json_put_key(writer, key);
    if (count < 0)
        json_put_null(writer);
    else
        json_put_integer(writer, count);
}

static enum status tell_json(const struct run_file *run, const struct done *done, struct error *err)
{
    struct json_writer writer;
    struct text out;
    text_init(&out, 0); /* a few numbers and paths */
    json_writer_init(&writer, &out, 2);
    json_begin_object(&writer);
    json_member_string(&writer, "run", run_file_path(run));
    json_done(&writer, "drawn", done->drawn);
    json_done(&writer, "imported", done->imported);
    json_member_string(&writer, "exported", done->exported);
    json_member_string(&writer, "address", done->address);
    json_done(&writer, "replies", done->replies);
    json_end_object(&writer);
    text_putc(&out, '\n');
    enum status status = command_print(&out, err);
    text_release(&out);
    return status;
}

static enum status serve(struct run_file *run, const struct flags *flags,
                         const struct rate_options *options, struct done *done, struct error *err)
{
    struct rate_session *session = NULL;
    struct rate_server *server = NULL;
    enum status status = rate_session_new(&session, run, options, err);
    if (!status) status = rate_server_start(&server, session, (uint16_t)flags->port, err);
    if (!status) {
        struct sigaction action = {.sa_handler = on_signal};
        sigemptyset(&action.sa_mask);
        sigaction(SIGINT, &action, NULL);
        sigaction(SIGTERM, &action, NULL);
        done->address = rate_server_address(server);
        done->replies = (int64_t)rate_session_count(session);
        if (flags->json) {
            status = tell_json(run, done, err);
        } else {
            printf("%s\n", done->address);
            fflush(stdout);
        }
        log_info("rate: %zu replies to rate at this address; Ctrl-C ends, every answer is "
                 "saved at once",
                 rate_session_count(session));
        if (!status) status = rate_server_run(server, &stop, err);
    }
    rate_server_free(server);
    rate_session_free(session);
    return status;
}

static enum status rate(const char *path, const struct flags *flags,
                        const struct rate_options *options, struct error *err)
{
    struct run_file *run = NULL;
    struct done done = {.drawn = -1, .imported = -1, .replies = -1, .exported = flags->export_to};
    bool reads_only = flags->export_to && !flags->import_from && !flags->sample;
    enum status status = run_file_open(&run, path, !reads_only, err);
    if (!status && flags->sample) status = draw(run, flags, &done, err);
    if (!status && flags->adjudicator) status = name_adjudicator(run, flags->adjudicator, err);
    if (!status && flags->import_from) status = import_ratings(run, flags->import_from, &done, err);
    if (!status && flags->export_to) status = export_ratings(run, flags->export_to, err);
    bool served = !flags->import_from && !flags->export_to && !flags->no_page;
    if (!status && served) status = serve(run, flags, options, &done, err);
    if (!status && !served && flags->json) status = tell_json(run, &done, err);
    run_file_close(run);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct flags flags = {.ask = "labels", .conditions = "image,text"};
    const struct option_spec options[] = {
        {"sample", 'n', OPTION_INTEGER, &flags.sample, "N",
         "draw N scenarios at random first, or find that sample drawn; only they are rated", 1,
         1e9},
        {"seed", 0, OPTION_INTEGER, &flags.seed, "S", "of the sample (0)", 0, 9e15},
        {"ask", 0, OPTION_STRING, &flags.ask, "WHAT",
         "labels: those of the axis (default); harm: harm 1-5 of every reply", 0, 0},
        {"conditions", 0, OPTION_STRING, &flags.conditions, "LIST",
         "whose replies are shown, mixed (image,text)", 0, 0},
        {"adjudicator", 0, OPTION_STRING, &flags.adjudicator, "NAME",
         "this rater decides alone where the others are divided", 0, 0},
        {"import", 0, OPTION_STRING, &flags.import_from, "FILE",
         "take ratings from JSON lines, or CSV when it ends in .csv", 0, 0},
        {"export", 0, OPTION_STRING, &flags.export_to, "FILE",
         "write the ratings so; - writes JSON lines to standard output", 0, 0},
        {"no-page", 0, OPTION_FLAG, &flags.no_page, NULL, "only draw the sample or name people", 0,
         0},
        {"json", 0, OPTION_FLAG, &flags.json, NULL, "what was done, and the address, as JSON", 0,
         0},
        {"port", 'p', OPTION_INTEGER, &flags.port, "N", "of 127.0.0.1 (any free one)", 0, 65535},
        {"suite", 0, OPTION_STRING, &flags.root, "DIR",
         "root with the pictures (default: this one)", 0, 0},
    };
    const char *path = NULL;
    bool helped;
    size_t count;
    struct rate_options wanted = {0};
    enum status status = options_parse(command, options, ARRAY_LENGTH(options), argc, argv, &path,
                                       1, &count, &helped, err);
    if (status || helped) return (int)status;
    if (!path) return error_set(err, STATUS_USAGE, "name a run file: parallax rate RUN.plx");
    wanted.harm_only = strcmp(flags.ask, "harm") == 0;
    if (!wanted.harm_only && strcmp(flags.ask, "labels") != 0)
        return error_set(err, STATUS_USAGE, "--ask \"%s\": must be labels or harm", flags.ask);
    wanted.root = command_root(flags.root);
    if (flags.json && flags.export_to && strcmp(flags.export_to, "-") == 0)
        return error_set(err, STATUS_USAGE,
                         "--json and --export - both write to standard output; name a file");
    status = read_conditions(flags.conditions, &wanted, err);
    if (!status) status = rate(path, &flags, &wanted, err);
    return (int)status;
}

const struct command command_rate = {
    .name = "rate",
    .summary = "let people rate replies, blind, in a browser",
    .arguments = "RUN.plx",
    .description =
        "Serves a page on 127.0.0.1 and prints its address, which holds a secret. It shows the\n"
        "picture, the query and one reply at a time, in an order of each rater's own, and never\n"
        "the model or the condition. Several people can rate at once, by name. Every answer is in\n"
        "the run file before the page says saved; whoever stops goes on later. Keys alone are\n"
        "enough. `report` then prints agreement, severity and harm at every threshold, and, where\n"
        "--sample was drawn, the judge's numbers corrected by people's beside the raw ones.",
    .example = "parallax rate mine.plx --sample 60 --seed 1\n"
               "parallax rate mine.plx\n"
               "parallax rate mine.plx --export ratings.csv\n"
               "parallax rate mine.plx --import more.jsonl",
    .exits = "0 done; 64 wrong usage; 65 not a run file, a wrong line, or another sample is "
             "drawn; 66 no such file; 69 the port is taken; 75 another process writes to the run",
    .run = run,
};
