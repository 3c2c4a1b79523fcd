/* `parallax merge`: the run files of one run become one. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "harness/base/json.h"
#include "harness/base/log.h"
#include "harness/base/memory.h"
#include "harness/command.h"
#include "results/merge.h"

static void tell(const char *out, size_t files, const struct merge_summary *summary)
{
    log_info("%s: %zu files, %zu items, %" PRId64 " of %" PRId64 " trials, %" PRId64 " findings",
             out, files, summary->items, summary->stored, summary->planned, summary->findings);
    if (summary->repeated) log_info("%" PRId64 " trials stood in several files", summary->repeated);
    if (summary->addresses_differ)
        log_info("the files name different addresses; the merged one names the first");
    if (*summary->shard) log_info("the result is shard %s of the run", summary->shard);
    if (summary->judged_differently)
        log_info("the files were judged by different judges, so findings were left out: run "
                 "`parallax judge %s`",
                 out);
    if (summary->ratings) log_info("%zu ratings of people were kept", summary->ratings);
    if (summary->sampled_differently)
        log_info("not every file has the same sample of scenarios for people, so none was kept: "
                 "the judge of the merged run is not corrected");
}

static void put_json(const char *out, size_t files, const struct merge_summary *summary,
                     struct text *json)
{
    struct json_writer writer;
    json_writer_init(&writer, json, 2);
    json_begin_object(&writer);
    json_member_string(&writer, "run", out);
    json_member_integer(&writer, "files", (int64_t)files);
    json_member_integer(&writer, "items", (int64_t)summary->items);
    json_member_integer(&writer, "planned", summary->planned);
    json_member_integer(&writer, "stored", summary->stored);
    json_member_integer(&writer, "repeated", summary->repeated);
    json_member_integer(&writer, "findings", summary->findings);
    json_member_boolean(&writer, "judged_differently", summary->judged_differently);
    json_member_integer(&writer, "ratings", (int64_t)summary->ratings);
    json_member_boolean(&writer, "sampled_differently", summary->sampled_differently);
    json_member_boolean(&writer, "addresses_differ", summary->addresses_differ);
    json_member_string(&writer, "shard", summary->shard);
    json_end_object(&writer);
    text_putc(json, '\n');
}

static enum status tell_json(const char *out, size_t files, const struct merge_summary *summary,
                             struct error *err)
{
    struct text json;
    text_init(&json, 0); /* a few numbers, and a path */
    put_json(out, files, summary, &json);
    enum status status = command_print(&json, err);
    text_release(&json);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct merge_options wanted = {0};
    bool json = false;
    const struct option_spec options[] = {
        {"partial", 0, OPTION_FLAG, &wanted.partial, NULL,
         "join what is here although shards are missing", 0, 0},
        {"durable", 0, OPTION_FLAG, &wanted.durable, NULL, "safe against loss of power too", 0, 0},
        {"json", 0, OPTION_FLAG, &json, NULL, "what was joined, as JSON", 0, 0},
    };
    const char **paths = xcalloc(MERGE_FILES_MAX + 1, sizeof *paths);
    size_t count;
    bool helped;
    struct merge_summary summary;
    enum status status = options_parse(command, options, ARRAY_LENGTH(options), argc, argv, paths,
                                       MERGE_FILES_MAX + 1, &count, &helped, err);
    if (status || helped) goto out;
    if (count < 2) {
        status = error_set(err, STATUS_USAGE,
                           "name the file to make and those to join: parallax merge OUT.plx "
                           "SHARD.plx…");
        goto out;
    }
    status = merge_runs(paths[0], paths + 1, count - 1, &wanted, &summary, err);
    if (!status && json) status = tell_json(paths[0], count - 1, &summary, err);
    if (!status && !json) tell(paths[0], count - 1, &summary);
out:
    free(paths);
    return (int)status;
}

const struct command command_merge = {
    .name = "merge",
    .summary = "join the run files of the shards of a run",
    .arguments = "OUT.plx SHARD.plx…",
    .description =
        "Joins files of one run: the same settings, and shards of the same selection. The result\n"
        "is the file that one process would have made: its exports are equal byte for byte. Two\n"
        "different replies to one trial are an error that names it. Findings are kept when all\n"
        "files name the same judge; judging again costs no reply. A trial that failed in one file\n"
        "and was answered in another is answered.",
    .example = "parallax merge whole.plx part-1.plx part-2.plx part-3.plx part-4.plx\n"
               "parallax merge so-far.plx part-*.plx --partial",
    .exits = "0 done; 64 wrong usage; 65 not of one run, a conflict, or a shard is missing; 66 no "
             "such file; 73 OUT exists",
    .run = run,
};
