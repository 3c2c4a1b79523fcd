/* The stages of a run that need no network: loading the suite, planning a run file or finding it
 * again, and what a run was. */
#include "harness/pipeline.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/file.h"
#include "harness/base/log.h"
#include "harness/base/utf8.h"
#include "harness/batch.h"
#include "harness/command.h"
#include "harness/engine.h"
#include "harness/plan.h"

enum { PROBLEMS_SHOWN = 20, SYSTEM_BYTES_MAX = 1 << 20 };

static enum status report_problems(const struct problems *problems, const char *root,
                                   struct error *err)
{
    if (!problems->count) return STATUS_OK;
    for (unsigned long i = 0; i < problems->kept && i < PROBLEMS_SHOWN; i++)
        log_error("%s", problems->messages[i]);
    return error_set(err, STATUS_DATA,
                     "%lu problem%s in the suite at %s; `parallax suite check` lists all",
                     problems->count, problems->count == 1 ? "" : "s", root);
}

enum status pipeline_open(struct pipeline *pipeline, const struct run_options *options,
                          struct error *err)
{
    struct problems problems;
    memset(pipeline, 0, sizeof *pipeline);
    enum status found = command_check_root(options->root, err);
    if (found) return found;
    pipeline->options = options;
    text_init(&pipeline->system, SYSTEM_BYTES_MAX);
    problems_init(&problems);
    suite_load(&pipeline->suite, options->root, &problems);
    twins_load(&pipeline->twins, &pipeline->suite, &problems);
    enum status status = report_problems(&problems, options->root, err);
    problems_release(&problems);
    if (!status && pipeline->suite.item_count == 0)
        status = error_set(err, STATUS_NO_INPUT,
                           "no items below %s/suite/items; give the root with --suite DIR",
                           options->root);
    return status;
}

void pipeline_close(struct pipeline *pipeline)
{
    run_file_close(pipeline->run);
    twins_release(&pipeline->twins);
    suite_release(&pipeline->suite);
    if (pipeline->adapter_is_open) adapter_close(&pipeline->adapter);
    text_release(&pipeline->system);
    memset(pipeline, 0, sizeof *pipeline);
}

/* It goes into requests as it is, so it must be text; one that is empty is rather a mistake. */
static enum status read_system(struct pipeline *pipeline, struct error *err)
{
    const char *path = pipeline->options->system_file;
    struct text *system = &pipeline->system;
    text_clear(system);
    if (!path) return STATUS_OK;
    enum status status = file_read(path, system, err);
    if (status) return status;
    if (system->length == 0)
        return error_set(err, STATUS_DATA, "%s: is empty; leave --system out for no system message",
                         path);
    size_t valid = utf8_valid_prefix(system->data, system->length);
    if (valid < system->length || memchr(system->data, '\0', system->length))
        return error_set(err, STATUS_DATA, "%s: is no UTF-8 text (at byte %zu)", path, valid);
    return STATUS_OK;
}

/* The settings that the options ask for; strings belong to the options, the adapter and the suite.
 */
static enum status wanted_settings(struct pipeline *pipeline, struct run_settings *settings,
                                   struct error *err)
{
    const struct run_options *options = pipeline->options;
    const struct adapter *adapter = &pipeline->adapter;
    enum status status;
    memset(settings, 0, sizeof *settings);
    if ((status = plan_conditions(options->conditions, settings->conditions,
                                  &settings->condition_count, err)))
        return status;
    if ((status = read_system(pipeline, err))) return status;
    settings->model = options->model;
    settings->wire = adapter->spec.wire;
    settings->wire_digest = adapter->digest;
    settings->model_name = adapter->spec.model;
    settings->base_url = options->endpoints ? "" : adapter->base_url;
    settings->endpoints = options->endpoints ? options->endpoints : "";
    settings->sampling = adapter->sampling;
    settings->system = options->system_file ? pipeline->system.data : NULL;
    settings->suite_version = pipeline->suite.version;
    settings->suite_digest = pipeline->suite.digest;
    settings->split = options->selection.split ? options->selection.split : "public";
    settings->lang = options->selection.lang ? options->selection.lang : "en";
    settings->program_version = PARALLAX_VERSION;
    settings->max_tokens = adapter->max_tokens;
    settings->seed = options->seed;
    settings->repeats = (int)options->repeats;
    settings->created_ms = clock_wall_ms();
    return STATUS_OK;
}

static enum status open_adapter(struct pipeline *pipeline, struct error *err)
{
    const struct run_options *options = pipeline->options;
    struct adapter_options wanted = {.model = options->model,
                                     .wire_file = options->wire_file,
                                     .root = options->root,
                                     .sampling = options->sampling,
                                     .endpoints = options->endpoints,
                                     .max_tokens = options->max_tokens};
    enum status status = adapter_open(&pipeline->adapter, &wanted, err);
    pipeline->adapter_is_open = status == STATUS_OK;
    if (!status && options->batch.wanted) status = batch_check(&pipeline->adapter, err);
    return status;
}

static void fill_run_item(struct arena *arena, const struct pipeline *pipeline,
                          const struct item *item, struct run_item *out)
{
    out->id = item->id;
    out->line = item->line;
    out->category = item->category->path;
    out->category_title = item->category->title;
    out->evidence = twins_evidence(&pipeline->twins, item);
    const char *folder = item->folder + strlen(pipeline->suite.root) + 1;
    out->picture_path = file_join(arena, folder, item->picture.file);
}

static enum status create_run(struct pipeline *pipeline, const struct run_settings *settings,
                              const struct item *const *chosen, size_t count, struct error *err)
{
    struct arena arena;
    arena_init(&arena);
    struct run_item *items = arena_alloc(&arena, (count ? count : 1) * sizeof *items);
    for (size_t i = 0; i < count; i++) fill_run_item(&arena, pipeline, chosen[i], &items[i]);
    enum status status = run_file_create(&pipeline->run, pipeline->options->out, settings, items,
                                         count, pipeline->options->durable, err);
    arena_release(&arena);
    return status;
}

static bool same_text(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "") == 0;
}

static enum status differs(struct error *err, const char *path, const char *what,
                           const char *stored, const char *wanted)
{
    return error_set(err, STATUS_DATA,
                     "%s: this run file was made with %s \"%s\", and now it is \"%s\"; use another "
                     "--out, or the "
                     "same settings to continue it",
                     path, what, stored ? stored : "", wanted ? wanted : "");
}

static void join_conditions(const struct run_settings *settings, char *out, size_t size)
{
    out[0] = 0;
    for (size_t i = 0; i < settings->condition_count; i++) {
        size_t used = strlen(out);
        snprintf(out + used, size - used, "%s%s", i ? "," : "",
                 condition_word(settings->conditions[i]));
    }
}

/* A run is continued only by the same question to the same model. */
static enum status same_settings(const char *path, const struct run_settings *stored,
                                 const struct run_settings *wanted, struct error *err)
{
    const struct {
        const char *what, *stored, *wanted;
    } texts[] = {
        {"model", stored->model, wanted->model},
        {"the wire description of digest", stored->wire_digest, wanted->wire_digest},
        {"base URL", stored->base_url, wanted->base_url},
        {"sampling", stored->sampling, wanted->sampling},
        {"system text", stored->system, wanted->system},
        {"the suite of digest", stored->suite_digest, wanted->suite_digest},
        {"split", stored->split, wanted->split},
        {"language", stored->lang, wanted->lang},
        {"shard", stored->shard, wanted->shard},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(texts); i++)
        if (!same_text(texts[i].stored, texts[i].wanted))
            return differs(err, path, texts[i].what, texts[i].stored, texts[i].wanted);
    /* Machines come and go, and the check of endpoints compares them with those of the first
     * sitting; one address, or several, is another question. */
    if (!*stored->endpoints != !*wanted->endpoints)
        return differs(err, path, "--endpoints", stored->endpoints, wanted->endpoints);
    char a[128], b[128];
    join_conditions(stored, a, sizeof a);
    join_conditions(wanted, b, sizeof b);
    if (strcmp(a, b) != 0) return differs(err, path, "conditions", a, b);
    const struct {
        const char *what;
        int64_t stored, wanted;
    } numbers[] = {
        {"--max-tokens", stored->max_tokens, wanted->max_tokens},
        {"--repeats", stored->repeats, wanted->repeats},
        {"--seed", (int64_t)stored->seed, (int64_t)wanted->seed},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(numbers); i++) {
        if (numbers[i].stored == numbers[i].wanted) continue;
        snprintf(a, sizeof a, "%lld", (long long)numbers[i].stored);
        snprintf(b, sizeof b, "%lld", (long long)numbers[i].wanted);
        return differs(err, path, numbers[i].what, a, b);
    }
    return STATUS_OK;
}

static enum status same_items(const struct run_file *run, const struct item *const *chosen,
                              size_t count, struct error *err)
{
    const char *path = run_file_path(run);
    if (run_file_item_count(run) != count)
        return error_set(err, STATUS_DATA,
                         "%s: this run file has %zu items, and the selection now has %zu; use "
                         "another --out, or the "
                         "same --axis, --category, --items and --limit to continue it",
                         path, run_file_item_count(run), count);
    for (size_t i = 0; i < count; i++)
        if (strcmp(run_file_item(run, i)->line, chosen[i]->line) != 0)
            return error_set(
                err, STATUS_DATA,
                "%s: item %zu of this run file is not \"%s\" of the selection; use another --out",
                path, i, chosen[i]->id);
    return STATUS_OK;
}

/* Where the settings differ and nothing is lost, *anew is set, and the file is gone. */
static enum status continue_run(struct pipeline *pipeline, const struct run_settings *settings,
                                const struct item *const *chosen, size_t count, bool *anew,
                                struct error *err)
{
    const char *path = pipeline->options->out;
    bool is_blank = false;
    enum status status = run_file_open(&pipeline->run, path, true, err);
    if (status) return status;
    status = same_settings(path, run_file_settings(pipeline->run), settings, err);
    if (!status) status = same_items(pipeline->run, chosen, count, err);
    if (!status || !*anew) return status;
    struct error late;
    *anew = !run_file_is_blank(pipeline->run, &is_blank, &late) && is_blank;
    if (!*anew) return status;
    log_info("%s: holds no reply and was made with other settings, so it is made anew", path);
    run_file_discard(pipeline->run);
    pipeline->run = NULL;
    return STATUS_OK;
}

static enum status continue_or_create(struct pipeline *pipeline,
                                      const struct run_settings *settings,
                                      const struct item *const *chosen, size_t count, bool asks,
                                      struct error *err)
{
    enum status status = STATUS_OK;
    bool anew = asks;
    if (file_exists(pipeline->options->out))
        status = continue_run(pipeline, settings, chosen, count, &anew, err);
    if (status || pipeline->run) return status;
    return create_run(pipeline, settings, chosen, count, err);
}

/* What asking would miss later. */
static enum status check_means(const struct pipeline *pipeline, struct error *err)
{
    const struct adapter *adapter = &pipeline->adapter;
    const char *prices = pipeline->options->budget.prices;
    struct price price;
    enum status status = engine_check_key(adapter, err);
    if (!status && prices)
        status = price_find(&price, prices, adapter->spec.wire, adapter->spec.model, err);
    return status;
}

/* What the options select, and of that what the shard holds. */
static enum status select_items(struct pipeline *pipeline, struct run_settings *settings,
                                struct shard_part *part, const struct item ***chosen, size_t *count,
                                struct error *err)
{
    const struct run_options *options = pipeline->options;
    enum status status = suite_select(&pipeline->suite, &options->selection, chosen, count, err);
    if (status) return status;
    shard_deal(part, &options->shard, *chosen, count);
    shard_describe(part, settings);
    return STATUS_OK;
}

enum status pipeline_open_run(struct pipeline *pipeline, bool asks, struct error *err)
{
    struct run_settings settings;
    struct shard_part part = {0};
    const struct item **chosen = NULL;
    size_t count = 0;
    enum status status = open_adapter(pipeline, err);
    if (!status && asks) status = check_means(pipeline, err);
    if (!status) status = wanted_settings(pipeline, &settings, err);
    if (!status) status = select_items(pipeline, &settings, &part, &chosen, &count, err);
    if (!status && pipeline->adapter.kind != ADAPTER_BASELINE) suite_drop_judged(&pipeline->suite);
    if (!status) status = continue_or_create(pipeline, &settings, chosen, count, asks, err);
    shard_part_release(&part);
    free(chosen);
    if (!status) suite_drop_lines(&pipeline->suite);
    return status;
}

/* Who answers now must be who answered when the run was made. */
static enum status same_adapter(const struct pipeline *pipeline, struct error *err)
{
    const struct run_settings *stored = run_file_settings(pipeline->run);
    const struct adapter *adapter = &pipeline->adapter;
    const char *path = run_file_path(pipeline->run);
    if (!same_text(stored->wire_digest, adapter->digest))
        return differs(err, path, "the wire description of digest", stored->wire_digest,
                       adapter->digest);
    if (!same_text(stored->base_url, adapter->base_url))
        return differs(err, path, "base URL", stored->base_url, adapter->base_url);
    return STATUS_OK;
}

enum status pipeline_reopen(struct pipeline *pipeline, struct run_options *options, bool writable,
                            bool with_suite, struct error *err)
{
    enum status status = STATUS_OK;
    memset(pipeline, 0, sizeof *pipeline);
    pipeline->options = options;
    if (with_suite)
        status = pipeline_open(pipeline, options, err);
    else
        text_init(&pipeline->system, SYSTEM_BYTES_MAX);
    if (!status) status = run_file_open(&pipeline->run, options->out, writable, err);
    if (status) return status;
    const struct run_settings *stored = run_file_settings(pipeline->run);
    options->model = stored->model;
    options->sampling = stored->sampling;
    options->max_tokens = stored->max_tokens;
    if (with_suite && !same_text(stored->suite_digest, pipeline->suite.digest))
        return differs(err, options->out, "the suite of digest", stored->suite_digest,
                       pipeline->suite.digest);
    status = open_adapter(pipeline, err);
    return status ? status : same_adapter(pipeline, err);
}
