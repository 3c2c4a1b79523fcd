/* `parallax cache`: what a cache of replies holds, and forgetting it. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/json.h"
#include "harness/base/log.h"
#include "harness/cache.h"
#include "harness/command.h"

struct table {
    bool json;
    struct json_writer writer;
    struct text out;
    int64_t replies;
};

static void put_model(void *context, const struct cache_model *model)
{
    struct table *table = context;
    struct json_writer *writer = &table->writer;
    table->replies += model->replies;
    if (table->json) {
        json_begin_object(writer);
        json_member_string(writer, "wire", model->wire);
        json_member_string(writer, "model", model->model);
        json_member_string(writer, "base_url", model->base_url);
        json_member_integer(writer, "replies", model->replies);
        json_member_integer(writer, "text_bytes", model->text_bytes);
        json_end_object(writer);
        return;
    }
    text_printf(&table->out, "%9" PRId64 " replies %8.1f MB  ", model->replies,
                (double)model->text_bytes / 1e6);
    text_put_terminal(&table->out, span_of(model->wire), false);
    text_putc(&table->out, ':');
    text_put_terminal(&table->out, span_of(model->model), false);
    text_putc(&table->out, '@');
    text_put_terminal(&table->out, span_of(model->base_url), false);
    text_putc(&table->out, '\n');
}

static enum status show(struct cache *cache, bool json, struct error *err)
{
    struct table table = {.json = json};
    text_init(&table.out, 0); /* a line a model */
    json_writer_init(&table.writer, &table.out, 2);
    if (json) json_begin_array(&table.writer);
    enum status status = cache_each_model(cache, put_model, &table, err);
    if (json) json_end_array(&table.writer);
    if (json) text_putc(&table.out, '\n');
    if (!json && !table.replies) text_puts(&table.out, "no replies\n");
    if (!status) fwrite(table.out.data, 1, table.out.length, stdout);
    text_release(&table.out);
    return status;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    const char *folder = NULL, *model = "";
    bool clear = false, json = false, helped;
    const struct option_spec options[] = {
        {"clear", 0, OPTION_FLAG, &clear, NULL, "forget every reply, or those of --model", 0, 0},
        {"model", 'm', OPTION_STRING, &model, "NAME", "clear: the model's name without its wire", 0,
         0},
        {"json", 0, OPTION_FLAG, &json, NULL, "for machines", 0, 0},
    };
    size_t count;
    enum status status = options_parse(command, options, ARRAY_LENGTH(options), argc, argv, &folder,
                                       1, &count, &helped, err);
    if (status || helped) return status;
    if (!folder) return error_set(err, STATUS_USAGE, "cache: name its folder: parallax cache DIR");
    if (*model && !clear)
        return error_set(err, STATUS_USAGE, "cache: --model says what --clear forgets");
    if (!file_is_folder(folder))
        return error_set(err, STATUS_NO_INPUT, "%s: %s", folder,
                         file_exists(folder) ? "is no folder, and a cache is one"
                                             : "no such folder");
    struct cache *cache = NULL;
    int64_t forgotten = 0;
    status = cache_open(&cache, folder, err);
    if (!status && clear) status = cache_clear(cache, model, &forgotten, err);
    if (!status && clear) log_info("%" PRId64 " replies forgotten", forgotten);
    if (!status && !clear) status = show(cache, json, err);
    cache_close(cache);
    return status;
}

const struct command command_cache = {
    .name = "cache",
    .summary = "what a cache of replies holds",
    .arguments = "DIR",
    .description = "`parallax run --cache DIR` takes replies that another run bought for the very\n"
                   "same request, and keeps its own there. This counts them, or forgets them.",
    .example = "parallax run --model openai-chat:my-model --cache ~/replies --out mine.plx\n"
               "parallax cache ~/replies\n"
               "parallax cache ~/replies --clear --model my-model",
    .exits = "0 done; 64 wrong usage; 65 damaged, or no cache; 66 no such folder; 74 it cannot be "
             "written",
    .run = run,
};
