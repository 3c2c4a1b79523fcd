/* `parallax plan`: what a run would ask, as a table or as one JSON line a trial. */
#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/base/log.h"
#include "harness/batch.h"
#include "harness/consistency.h"
#include "harness/plan.h"
#include "harness/run_flags.h"

enum { LINE_BYTES_MAX = 16 << 20, SYSTEM_BYTES_MAX = 1 << 20 };

struct tally {
    int64_t trials, pictures, bytes, tokens;
};

struct planning {
    struct pipeline pipeline;
    const struct run_options *options;
    const struct item **items;
    size_t item_count, condition_count;
    enum condition conditions[CONDITION_COUNT];
    struct condition_builder *builder;
    struct text system, line, id;
    char *scratch;
    bool scratch_is_temporary;
    struct tally tallies[AXIS_COUNT][CONDITION_COUNT];
    struct price price;     /* with --prices */
    int64_t reply_tokens;   /* taken for each reply */
    int64_t endpoint_count; /* of --endpoints; else 1 or, without a model, 0 */
};

static int remove_entry(const char *path, const struct stat *stat, int type, struct FTW *walk)
{
    (void)stat;
    (void)type;
    (void)walk;
    return remove(path);
}

/* Blank pictures go beside the plan, or where nobody looks when only a table is wanted. */
static enum status choose_scratch(struct planning *planning, bool lines, const char *pictures,
                                  struct error *err)
{
    struct text path;
    text_init(&path, 4096);
    if (pictures) {
        text_puts(&path, pictures);
    } else if (lines) {
        text_printf(&path, "%s.pictures", planning->options->out ? planning->options->out : "plan");
    } else {
        const char *folder = getenv("TMPDIR");
        text_printf(&path, "%s/parallax-plan-XXXXXX", folder && *folder ? folder : "/tmp");
        planning->scratch_is_temporary = mkdtemp(path.data) != NULL;
        if (!planning->scratch_is_temporary) {
            error_set(err, STATUS_CANNOT_CREATE, "could not make the folder %s: %s", path.data,
                      strerror(errno));
            text_release(&path);
            return STATUS_CANNOT_CREATE;
        }
    }
    planning->scratch = text_take(&path);
    return STATUS_OK;
}

static enum status open_plan(struct planning *planning, bool lines, const char *pictures,
                             struct error *err)
{
    const struct run_options *options = planning->options;
    const struct pipeline *pipeline = &planning->pipeline;
    enum status status =
        plan_conditions(options->conditions, planning->conditions, &planning->condition_count, err);
    if (!status) status = pipeline_open(&planning->pipeline, options, err);
    if (!status && options->system_file) {
        status = file_read(options->system_file, &planning->system, err);
    }
    if (!status) {
        status = suite_select(&pipeline->suite, &options->selection, &planning->items,
                              &planning->item_count, err);
    }
    if (!status) {
        struct shard_part part;
        shard_deal(&part, &options->shard, planning->items, &planning->item_count);
        shard_part_release(&part);
    }
    if (!status) status = choose_scratch(planning, lines, pictures, err);
    if (status) return status;
    return condition_builder_new(&planning->builder, &pipeline->suite, &pipeline->twins,
                                 options->system_file ? planning->system.data : NULL,
                                 planning->scratch, options->seed, err);
}

static void close_plan(struct planning *planning)
{
    if (planning->scratch_is_temporary) {
        nftw(planning->scratch, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
    }
    condition_builder_free(planning->builder);
    pipeline_close(&planning->pipeline);
    text_release(&planning->system);
    text_release(&planning->line);
    text_release(&planning->id);
    free(planning->items);
    free(planning->scratch);
}

static void count_chat(struct tally *tally, const struct chat *chat)
{
    size_t text_bytes = chat->system ? strlen(chat->system) : 0;
    tally->trials++;
    for (size_t i = 0; i < chat->part_count; i++) {
        const struct part *part = &chat->parts[i];
        if (part->kind == PART_TEXT) {
            text_bytes += strlen(part->text);
        } else {
            tally->pictures++;
            tally->bytes += (int64_t)base64_size(part->bytes);
        }
    }
    tally->bytes += (int64_t)text_bytes;
    tally->tokens += estimate_input_tokens(chat);
}

static enum status put_trial(struct planning *planning, const struct item *item,
                             enum condition condition, int repeat, FILE *out, struct error *err)
{
    struct chat chat;
    enum status status = condition_build(planning->builder, condition, item, &chat, err);
    if (status) return status;
    count_chat(&planning->tallies[item->category->axis][condition], &chat);
    if (!out) return STATUS_OK;
    text_clear(&planning->id);
    text_printf(&planning->id, "%s:%s:%d", item->id, condition_word(condition), repeat);
    text_clear(&planning->line);
    plan_put_line(&planning->line, planning->id.data, item->id, condition_word(condition), repeat,
                  plan_trial_seed(planning->options->seed, planning->id.data), &chat);
    text_putc(&planning->line, '\n');
    if (fwrite(planning->line.data, 1, planning->line.length, out) == planning->line.length) {
        return STATUS_OK;
    }
    return error_set(err, STATUS_IO, "could not write the plan: %s", strerror(errno));
}

static enum status put_trials(struct planning *planning, FILE *out, struct error *err)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; i < planning->item_count; i++) {
        for (size_t j = 0; j < planning->condition_count; j++) {
            for (int64_t repeat = 0; repeat < planning->options->repeats && !status; repeat++) {
                status = put_trial(planning, planning->items[i], planning->conditions[j],
                                   (int)repeat, out, err);
            }
        }
    }
    return status;
}

static void add_tally(struct tally *sum, const struct tally *tally)
{
    sum->trials += tally->trials;
    sum->pictures += tally->pictures;
    sum->bytes += tally->bytes;
    sum->tokens += tally->tokens;
}

static struct tally axis_total(const struct planning *planning, int axis)
{
    struct tally total = {0};
    for (size_t i = 0; i < planning->condition_count; i++) {
        add_tally(&total, &planning->tallies[axis][planning->conditions[i]]);
    }
    return total;
}

static void print_row(const struct planning *planning, const char *name, const int64_t *trials,
                      const struct tally *total)
{
    printf("%-16s", name);
    for (size_t i = 0; i < planning->condition_count; i++) printf(" %8lld", (long long)trials[i]);
    printf(" %9lld %9lld %9.1f %11lld\n", (long long)total->trials, (long long)total->pictures,
           (double)total->bytes / 1e6, (long long)total->tokens);
}

static void print_table(const struct planning *planning)
{
    int64_t columns[CONDITION_COUNT] = {0};
    struct tally all = {0};
    printf("%-16s", "axis");
    for (size_t i = 0; i < planning->condition_count; i++) {
        printf(" %8s", condition_word(planning->conditions[i]));
    }
    printf(" %9s %9s %9s %11s\n", "trials", "pictures", "MB", "~tokens in");
    for (int axis = AXIS_NONE + 1; axis < AXIS_COUNT; axis++) {
        int64_t trials[CONDITION_COUNT] = {0};
        struct tally total = axis_total(planning, axis);
        if (!total.trials) continue;
        for (size_t i = 0; i < planning->condition_count; i++) {
            trials[i] = planning->tallies[axis][planning->conditions[i]].trials;
            columns[i] += trials[i];
        }
        print_row(planning, axis_word((enum axis)axis), trials, &total);
        add_tally(&all, &total);
    }
    print_row(planning, "all", columns, &all);
}

static struct tally condition_total(const struct planning *planning, enum condition condition)
{
    struct tally total = {0};
    for (int axis = AXIS_NONE + 1; axis < AXIS_COUNT; axis++)
        add_tally(&total, &planning->tallies[axis][condition]);
    return total;
}

static double cost_of(const struct planning *planning, const struct tally *tally)
{
    double factor = planning->options->batch.wanted ? planning->price.batch : 1;
    return factor * price_of(&planning->price, tally->trials, tally->tokens,
                             tally->trials * planning->reply_tokens);
}

static void print_condition(const struct planning *planning, const char *name,
                            const struct tally *tally)
{
    long long output = (long long)tally->trials * planning->reply_tokens;
    printf("%-16s %9lld %11lld %13lld", name, (long long)tally->trials, (long long)tally->tokens,
           output);
    if (planning->options->budget.prices) printf(" %14.2f", cost_of(planning, tally));
    printf("\n");
}

/* What it would take: a request a trial, without retries. */
static void print_prediction(const struct planning *planning)
{
    struct tally all = {0};
    printf("\n%-16s %9s %11s %13s", "condition", "requests", "~tokens in", "<=tokens out");
    if (planning->options->budget.prices) {
        char heading[32];
        snprintf(heading, sizeof heading, "<=%s", planning->price.currency);
        printf(" %14s", heading);
    }
    printf("\n");
    for (size_t i = 0; i < planning->condition_count; i++) {
        struct tally total = condition_total(planning, planning->conditions[i]);
        print_condition(planning, condition_word(planning->conditions[i]), &total);
        add_tally(&all, &total);
    }
    print_condition(planning, "all", &all);
}

/* What the checks of several endpoints ask beside the trials, where none goes down. */
static int64_t check_requests(const struct planning *planning)
{
    const struct run_options *options = planning->options;
    int64_t every = options->check_every > 0 ? options->check_every : CONSISTENCY_EVERY;
    struct tally all = {0};
    if (planning->endpoint_count < 2 || options->endpoint_check == CONSISTENCY_OFF) return 0;
    for (int axis = AXIS_NONE + 1; axis < AXIS_COUNT; axis++) {
        struct tally total = axis_total(planning, axis);
        add_tally(&all, &total);
    }
    return planning->endpoint_count * CONSISTENCY_QUESTIONS * (1 + all.trials / every);
}

static void print_notes(const struct planning *planning)
{
    const struct run_options *options = planning->options;
    int64_t checks = check_requests(planning);
    if (checks)
        printf("\nand about %lld small requests that compare the %lld endpoints\n",
               (long long)checks, (long long)planning->endpoint_count);
    if (!options->batch.wanted || !options->budget.prices) return;
    if (planning->price.batch < 1)
        printf("\nin batches, at %g of the price\n", planning->price.batch);
    else
        printf("\nin batches, at the full price: %s has no \"batch\" factor for this model\n",
               options->budget.prices);
}

static void put_tally(struct json_writer *writer, const struct tally *tally)
{
    json_member_integer(writer, "trials", tally->trials);
    json_member_integer(writer, "pictures", tally->pictures);
    json_member_integer(writer, "request_bytes", tally->bytes);
    json_member_integer(writer, "input_tokens_estimate", tally->tokens);
}

static void put_prediction(struct json_writer *writer, const struct planning *planning)
{
    json_put_key(writer, "conditions");
    json_begin_array(writer);
    for (size_t i = 0; i < planning->condition_count; i++) {
        struct tally total = condition_total(planning, planning->conditions[i]);
        json_begin_object(writer);
        json_member_string(writer, "condition", condition_word(planning->conditions[i]));
        json_member_integer(writer, "requests", total.trials);
        json_member_integer(writer, "input_tokens_estimate", total.tokens);
        json_member_integer(writer, "output_tokens_most", total.trials * planning->reply_tokens);
        if (planning->options->budget.prices) {
            json_member_string(writer, "currency", planning->price.currency);
            json_put_key(writer, "cost_most");
            json_put_double(writer, cost_of(planning, &total));
        }
        json_end_object(writer);
    }
    json_end_array(writer);
    json_member_integer(writer, "check_requests", check_requests(planning));
}

static void print_json(const struct planning *planning)
{
    struct text out;
    struct json_writer writer;
    text_init(&out, LINE_BYTES_MAX);
    json_writer_init(&writer, &out, 2);
    json_begin_object(&writer);
    json_member_integer(&writer, "items", (int64_t)planning->item_count);
    json_member_integer(&writer, "repeats", planning->options->repeats);
    json_put_key(&writer, "cells");
    json_begin_array(&writer);
    for (int axis = AXIS_NONE + 1; axis < AXIS_COUNT; axis++) {
        for (size_t i = 0; i < planning->condition_count; i++) {
            enum condition condition = planning->conditions[i];
            if (!planning->tallies[axis][condition].trials) continue;
            json_begin_object(&writer);
            json_member_string(&writer, "axis", axis_word((enum axis)axis));
            json_member_string(&writer, "condition", condition_word(condition));
            put_tally(&writer, &planning->tallies[axis][condition]);
            json_end_object(&writer);
        }
    }
    json_end_array(&writer);
    put_prediction(&writer, planning);
    json_end_object(&writer);
    text_putc(&out, '\n');
    fwrite(out.data, 1, out.length, stdout);
    text_release(&out);
}

/* The price of the model that would be asked. */
static enum status find_price(struct planning *planning, struct error *err)
{
    const struct run_options *options = planning->options;
    struct model_spec spec;
    if (!options->budget.prices) return STATUS_OK;
    if (!options->model)
        return error_set(err, STATUS_USAGE,
                         "plan: --prices needs --model, because each model has its price");
    enum status status = model_spec_parse(&spec, options->model, err);
    if (status) return status;
    status = price_find(&planning->price, options->budget.prices, spec.wire, spec.model, err);
    if (!status && price_is_zero(&planning->price))
        log_warning("plan: the entry of %s that fits %s says price 0; add one for this model "
                    "before it if it costs something",
                    options->budget.prices, options->model);
    model_spec_release(&spec);
    return status;
}

/* What `run` would refuse before it asks anything is refused here too. A file of replies may be
 * made from this plan, so it need not exist. */
static enum status check_model(struct planning *planning, struct error *err)
{
    const struct run_options *options = planning->options;
    const struct adapter_options wanted = {.model = options->model,
                                           .wire_file = options->wire_file,
                                           .root = options->root,
                                           .sampling = options->sampling,
                                           .endpoints = options->endpoints,
                                           .max_tokens = options->max_tokens};
    struct adapter adapter;
    bool is_replay = options->model && strncmp(options->model, "replay:", 7) == 0;
    if (!options->model || (is_replay && !options->batch.wanted)) return STATUS_OK;
    enum status status = adapter_open(&adapter, &wanted, err);
    if (status) return status;
    planning->endpoint_count = (int64_t)adapter.endpoint_count;
    if (options->batch.wanted) status = batch_check(&adapter, err);
    adapter_close(&adapter);
    return status;
}

static enum status plan(const struct run_options *options, int64_t reply_tokens, bool lines,
                        bool json, const char *pictures, struct error *err)
{
    struct planning planning = {.options = options,
                                .reply_tokens = reply_tokens ? reply_tokens : options->max_tokens};
    text_init(&planning.system, SYSTEM_BYTES_MAX);
    text_init(&planning.line, LINE_BYTES_MAX);
    text_init(&planning.id, 1024);
    enum status status = check_model(&planning, err);
    if (!status) status = find_price(&planning, err);
    if (!status) status = open_plan(&planning, lines, pictures, err);
    if (!status) status = put_trials(&planning, lines ? stdout : NULL, err);
    if (!status && json && !lines) print_json(&planning);
    if (!status && !json && !lines) print_table(&planning);
    if (!status && !json && !lines) print_prediction(&planning);
    if (!status && !json && !lines) print_notes(&planning);
    close_plan(&planning);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct run_flags flags;
    struct option_spec table[RUN_FLAGS_MAX];
    const char *arguments[1], *pictures = NULL;
    size_t argument_count, count = run_flags_table(&flags, table);
    int64_t reply_tokens = 0;
    bool json = false, lines = false, helped;
    table[count++] =
        (struct option_spec){"jsonl", 0, OPTION_FLAG, &lines, NULL, "one line a trial", 0, 0};
    table[count++] =
        (struct option_spec){"pictures", 0,     OPTION_STRING,
                             &pictures,  "DIR", "where blank pictures are written (OUT.pictures)",
                             0,          0};
    table[count++] =
        (struct option_spec){"reply-tokens",
                             0,
                             OPTION_INTEGER,
                             &reply_tokens,
                             "N",
                             "tokens of a reply, for the prediction (--max-tokens, the most)",
                             1,
                             1e9};
    table[count++] =
        (struct option_spec){"json", 0, OPTION_FLAG, &json, NULL, "the table as JSON", 0, 0};
    enum status status = options_parse(command, table, count, argc, argv, arguments, 0,
                                       &argument_count, &helped, err);
    if (status || helped) return status;
    if ((status = run_flags_finish(&flags, command, false, false, err))) return status;
    return plan(&flags.options, reply_tokens, lines, json, pictures, err);
}

const struct command command_plan = {
    .name = "plan",
    .summary = "show what a run would ask, without asking",
    .arguments = "",
    .description =
        "Prints trials, pictures, request size and an estimate of input tokens by axis and\n"
        "condition, then requests, tokens and (with --prices and --model) cost by condition. "
        "Every\n"
        "reply is taken to be as long as it may be, or --reply-tokens long; retries are not in "
        "it.\n"
        "With --jsonl each trial is one line that any program can answer; its answers,\n"
        "one {\"trial\",\"text\"} a line, come back with --model replay:FILE. Blank pictures are "
        "written\n"
        "beside --out, which itself is not written.",
    .example = "parallax plan --axis safety --conditions image,text\n"
               "parallax plan --model openai-chat:NAME --prices harness/examples/prices.json "
               "--reply-tokens 300\n"
               "parallax plan --jsonl --limit 20 --out mine.plx >plan.jsonl",
    .exits = NULL,
    .run = run,
};
