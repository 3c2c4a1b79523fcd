/* `parallax audit`: does what a run reports follow from what it stored? */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/command.h"
#include "results/audit.h"

static bool is_unfinished(const struct audit *audit)
{
    return audit->unasked > 0 || audit->unjudged > 0;
}

static void print_json(const struct audit *audit, const struct problems *problems)
{
    struct text out;
    struct json_writer writer;
    text_init(&out, 0);
    json_writer_init(&writer, &out, 2);
    json_begin_object(&writer);
    json_member_integer(&writer, "planned", audit->planned);
    json_member_integer(&writer, "stored", audit->stored);
    json_member_integer(&writer, "answers", audit->answers);
    json_member_integer(&writer, "unasked", audit->unasked);
    json_member_integer(&writer, "unjudged", audit->unjudged);
    json_member_integer(&writer, "cached", audit->cached);
    json_member_integer(&writer, "findings", audit->findings);
    json_member_integer(&writer, "rejudged", audit->rejudged);
    json_member_string(&writer, "rejudge_note", audit->rejudge_note);
    json_member_integer(&writer, "votes", audit->votes);
    json_member_integer(&writer, "items", (int64_t)audit->items);
    json_member_boolean(&writer, "suite_is_same", audit->suite_is_same);
    json_member_integer(&writer, "items_compared", (int64_t)audit->items_compared);
    json_member_integer(&writer, "pictures_verified", (int64_t)audit->pictures_verified);
    json_member_integer(&writer, "pictures_absent", (int64_t)audit->pictures_absent);
    json_member_integer(&writer, "ratings", audit->ratings);
    json_member_integer(&writer, "numbers", (int64_t)audit->numbers);
    json_member_integer(&writer, "problem_count", (int64_t)problems->count);
    json_put_key(&writer, "problems");
    json_begin_array(&writer);
    for (unsigned long i = 0; i < problems->kept; i++)
        json_put_string(&writer, problems->messages[i]);
    json_end_array(&writer);
    json_end_object(&writer);
    text_putc(&out, '\n');
    fwrite(out.data, 1, out.length, stdout);
    text_release(&out);
}

static void print_text(const struct audit *audit, const struct problems *problems)
{
    for (unsigned long i = 0; i < problems->kept; i++) {
        struct text safe;
        text_init(&safe, 0);
        text_put_terminal(&safe, span_of(problems->messages[i]), false);
        printf("problem: %s\n", safe.data);
        text_release(&safe);
    }
    printf("trials    %" PRId64 " planned, %" PRId64 " in a state, %" PRId64 " answers, %" PRId64
           " findings\n",
           audit->planned, audit->stored, audit->answers, audit->findings);
    if (audit->cached)
        printf("cache     %" PRId64 " of the replies are another run's, taken from a cache\n",
               audit->cached);
    if (audit->rejudge_note)
        printf("findings  not made again: %s\n", audit->rejudge_note);
    else
        printf("findings  %" PRId64 " made again from the raw replies\n", audit->rejudged);
    if (audit->votes)
        printf("votes     %" PRId64 " of the panel held against the counts they tell\n",
               audit->votes);
    printf("items     %zu, of which %zu compared with the suite here%s\n", audit->items,
           audit->items_compared, audit->suite_is_same ? "" : " (another version, or none)");
    printf("pictures  %zu verified, %zu not here\n", audit->pictures_verified,
           audit->pictures_absent);
    if (audit->ratings) printf("ratings   %" PRId64 " of people\n", audit->ratings);
    printf("numbers   %zu of the report recomputed\n", audit->numbers);
    if (problems->count || !is_unfinished(audit))
        printf("%s: %lu problem%s\n", problems->count ? "FAILED" : "sound", problems->count,
               problems->count == 1 ? "" : "s");
    if (is_unfinished(audit))
        printf("NOT FINISHED: %" PRId64 " of %" PRId64 " asked, %" PRId64 " not judged%s\n",
               audit->stored, audit->planned, audit->unjudged,
               problems->count ? "" : "; everything that is there holds");
}

static enum status verdict(const struct audit *audit, const struct problems *problems,
                           const char *path, struct error *err)
{
    if (problems->count)
        return error_set(err, STATUS_DATA, "%s: %lu problem%s", path, problems->count,
                         problems->count == 1 ? "" : "s");
    if (!is_unfinished(audit)) return STATUS_OK;
    return error_set(err, STATUS_DATA, "%s: is not finished; %s", path,
                     audit->unasked ? "the command that ran it goes on where it stopped"
                                    : "`parallax judge` judges what is left");
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    bool json = false, helped;
    const char *root = NULL, *path = NULL;
    const struct option_spec options[] = {
        {"json", 0, OPTION_FLAG, &json, NULL, "the result as JSON", 0, 0},
        {"suite", 0, OPTION_STRING, &root, "DIR",
         "root with suite/ and judges/ (default: this one)", 0, 0},
    };
    size_t count;
    enum status status = options_parse(command, options, ARRAY_LENGTH(options), argc, argv, &path,
                                       1, &count, &helped, err);
    if (status || helped) return status;
    if (!path) return error_set(err, STATUS_USAGE, "name a run file: parallax audit RUN.plx");
    struct run_file *file = NULL;
    struct audit audit = {0};
    struct problems problems;
    problems_init(&problems);
    status = run_file_open(&file, path, false, err);
    if (!status) status = audit_run(&audit, file, command_root(root), &problems, err);
    if (!status) {
        (json ? print_json : print_text)(&audit, &problems);
        status = verdict(&audit, &problems, path, err);
    }
    run_file_close(file);
    problems_release(&problems);
    return status;
}

const struct command command_audit = {
    .name = "audit",
    .summary = "prove that a report follows from the stored replies",
    .arguments = "RUN.plx",
    .description = "Checks that every planned trial is in exactly one state, that items, twins and "
                   "pictures are those\n"
                   "that were asked, that the rule judge finds again what it found, and that every "
                   "number of the\n"
                   "report, computed again from the raw replies, is the same. Lists every problem. "
                   "Of a run that is\n"
                   "not finished it says how much is missing, and checks what is there.",
    .example = "parallax audit mine.plx\n"
               "parallax audit mine.plx --suite ~/parallax --json",
    .exits = "0 sound; 64 wrong usage; 65 a problem, a run that is not finished, or not a run "
             "file; 66 no such file",
    .run = run,
};
