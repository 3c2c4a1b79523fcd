/* The stages of a run that need no network: loading the suite, planning a run file or finding it again, and what a run was. */
#include "harness/pipeline.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/adapter.h"
#include "harness/base/clock.h"
#include "harness/base/file.h"
#include "harness/base/log.h"

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
    pipeline->options = options;
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
    text_release(&pipeline->system);
    text_release(&pipeline->sampling);
    memset(pipeline, 0, sizeof *pipeline);
}

static bool add_condition(struct run_settings *settings, enum condition condition)
{
    for (size_t i = 0; i < settings->condition_count; i++)
        if (settings->conditions[i] == condition) return false;
    settings->conditions[settings->condition_count++] = condition;
    return true;
}

static enum status parse_conditions(const char *list, struct run_settings *settings,
                                    struct error *err)
{
    if (!list) list = "image,text,probe";
    if (strcmp(list, "all") == 0) {
        for (int c = CONDITION_NONE + 1; c < CONDITION_COUNT; c++)
            add_condition(settings, (enum condition)c);
        return STATUS_OK;
    }
    while (*list) {
        char word[32];
        enum condition condition;
        size_t length = strcspn(list, ",");
        snprintf(word, sizeof word, "%.*s", (int)length, list);
        if (!condition_from_word(word, &condition))
            return error_set(
                err, STATUS_USAGE,
                "--conditions: \"%s\" is none of image, text, query, blank, caption, probe", word);
        if (!add_condition(settings, condition))
            return error_set(err, STATUS_USAGE, "--conditions names \"%s\" twice", word);
        list += length + (list[length] == ',');
    }
    if (!settings->condition_count) return error_set(err, STATUS_USAGE, "--conditions names none");
    return STATUS_OK;
}

/* The settings that the options ask for; strings belong to the options, the identity, the suite and the pipeline. */
static enum status wanted_settings(struct pipeline *pipeline, const struct model_spec *spec,
                                   const struct adapter_identity *identity,
                                   struct run_settings *settings, struct error *err)
{
    const struct run_options *options = pipeline->options;
    enum status status;
    memset(settings, 0, sizeof *settings);
    text_clear(&pipeline->sampling);
    text_clear(&pipeline->system);
    if ((status = parse_conditions(options->conditions, settings, err))) return status;
    if ((status = sampling_parse(options->sampling, &pipeline->sampling, err))) return status;
    if (options->system_file && (status = file_read(options->system_file, &pipeline->system, err)))
        return status;
    settings->model = options->model;
    settings->wire = spec->wire;
    settings->wire_digest = identity->wire_digest;
    settings->model_name = spec->model;
    settings->base_url = identity->base_url;
    settings->sampling = pipeline->sampling.data;
    settings->system = options->system_file ? pipeline->system.data : NULL;
    settings->suite_version = pipeline->suite.version;
    settings->suite_digest = pipeline->suite.digest;
    settings->split = options->selection.split ? options->selection.split : "public";
    settings->lang = options->selection.lang ? options->selection.lang : "en";
    settings->program_version = PARALLAX_VERSION;
    settings->max_tokens = options->max_tokens;
    settings->seed = options->seed;
    settings->repeats = (int)options->repeats;
    settings->created_ms = clock_wall_ms();
    return STATUS_OK;
}

static void fill_run_item(struct arena *arena, const struct pipeline *pipeline,
                          const struct item *item, struct run_item *out)
{
    out->line = item->line;
    out->category = item->category->path;
    out->evidence = twins_evidence(&pipeline->twins, item);
    out->picture_path =
        arena_printf(arena, "suite/items/%s/%s", item->category->path, item->picture.file);
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
    };
    for (size_t i = 0; i < ARRAY_LENGTH(texts); i++)
        if (!same_text(texts[i].stored, texts[i].wanted))
            return differs(err, path, texts[i].what, texts[i].stored, texts[i].wanted);
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

static enum status continue_run(struct pipeline *pipeline, const struct run_settings *settings,
                                const struct item *const *chosen, size_t count, struct error *err)
{
    const char *path = pipeline->options->out;
    enum status status = run_file_open(&pipeline->run, path, true, err);
    if (!status) status = same_settings(path, run_file_settings(pipeline->run), settings, err);
    if (!status) status = same_items(pipeline->run, chosen, count, err);
    return status;
}

enum status pipeline_open_run(struct pipeline *pipeline, struct error *err)
{
    const struct run_options *options = pipeline->options;
    struct model_spec spec = {0};
    struct adapter_identity identity = {0};
    struct run_settings settings;
    const struct item **chosen = NULL;
    size_t count = 0;
    text_init(&pipeline->sampling, 0);
    text_init(&pipeline->system, SYSTEM_BYTES_MAX);
    enum status status = model_spec_parse(&spec, options->model, err);
    if (!status) status = adapter_identify(&spec, options->wire_file, &identity, err);
    if (!status) status = wanted_settings(pipeline, &spec, &identity, &settings, err);
    if (!status) status = suite_select(&pipeline->suite, &options->selection, &chosen, &count, err);
    if (!status)
        status = (file_exists(options->out) ? continue_run : create_run)(pipeline, &settings,
                                                                         chosen, count, err);
    free(chosen);
    adapter_identity_release(&identity);
    model_spec_release(&spec);
    return status;
}
