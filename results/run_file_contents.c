/* What a run is made of, written once when its file is made and read whole when it is opened: the
 * settings, the conditions and the items. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/json.h"
#include "results/run_file_private.h"

/* ---- settings ---- */

/* The text settings, so that reading and writing them cannot drift apart. */
static const struct {
    const char *key;
    size_t offset;
} text_settings[] = {
    {"base_url", offsetof(struct run_settings, base_url)},
    {"endpoints", offsetof(struct run_settings, endpoints)},
    {"lang", offsetof(struct run_settings, lang)},
    {"model", offsetof(struct run_settings, model)},
    {"model_name", offsetof(struct run_settings, model_name)},
    {"program_version", offsetof(struct run_settings, program_version)},
    {"sampling", offsetof(struct run_settings, sampling)},
    {"shard", offsetof(struct run_settings, shard)},
    {"split", offsetof(struct run_settings, split)},
    {"suite_digest", offsetof(struct run_settings, suite_digest)},
    {"suite_version", offsetof(struct run_settings, suite_version)},
    {"system", offsetof(struct run_settings, system)},
    {"whole_digest", offsetof(struct run_settings, whole_digest)},
    {"wire", offsetof(struct run_settings, wire)},
    {"wire_digest", offsetof(struct run_settings, wire_digest)},
};

static const char **setting_slot(struct run_settings *settings, size_t index)
{
    return (const char **)(void *)((char *)settings + text_settings[index].offset);
}

static enum status put_setting(struct statement *statement, const char *key, const char *value,
                               struct error *err)
{
    statement_bind_text(statement, 1, key);
    statement_bind_text(statement, 2, value);
    return statement_run(statement, "store the settings", err);
}

enum status run_contents_put_number(struct statement *statement, const char *key, uint64_t value,
                                    struct error *err)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%" PRIu64, value);
    return put_setting(statement, key, digits, err);
}

/* The places of a shard's items in the whole selection, as one text: "0 3 4". */
static enum status put_positions(struct statement *statement, const size_t *positions, size_t count,
                                 struct error *err)
{
    if (!positions) return STATUS_OK;
    struct text list;
    text_init(&list, 0); /* no cap: a number for each item */
    for (size_t i = 0; i < count; i++) text_printf(&list, "%s%zu", i ? " " : "", positions[i]);
    enum status status = put_setting(statement, "positions", list.data, err);
    text_release(&list);
    return status;
}

enum status run_contents_put_settings(struct run_file *run, const struct run_settings *given,
                                      size_t item_count, struct error *err)
{
    struct run_settings settings = *given;
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db, "INSERT OR REPLACE INTO settings VALUES (?1, ?2)", false, &statement, err);
    for (size_t i = 0; !status && i < ARRAY_LENGTH(text_settings); i++) {
        const char *value = *setting_slot(&settings, i);
        if (!value && strcmp(text_settings[i].key, "system") == 0) continue;
        status = put_setting(statement, text_settings[i].key, value ? value : "", err);
    }
    if (!status)
        status =
            run_contents_put_number(statement, "max_tokens", (uint64_t)settings.max_tokens, err);
    if (!status) status = run_contents_put_number(statement, "seed", settings.seed, err);
    if (!status)
        status = run_contents_put_number(statement, "repeats", (uint64_t)settings.repeats, err);
    if (!status)
        status =
            run_contents_put_number(statement, "created_ms", (uint64_t)settings.created_ms, err);
    if (!status) status = put_positions(statement, given->positions, item_count, err);
    statement_free(statement);
    return status;
}

enum status run_contents_put_conditions(struct run_file *run, const struct run_settings *settings,
                                        struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db, "INSERT INTO conditions VALUES (?1, ?2)", false, &statement, err);
    for (size_t i = 0; !status && i < settings->condition_count; i++) {
        statement_bind_int(statement, 1, (int64_t)i);
        statement_bind_text(statement, 2, condition_word(settings->conditions[i]));
        status = statement_run(statement, "store the conditions", err);
    }
    statement_free(statement);
    return status;
}

static void take_setting(struct run_file *run, const char *key, const char *value)
{
    struct run_settings *settings = &run->settings;
    for (size_t i = 0; i < ARRAY_LENGTH(text_settings); i++)
        if (strcmp(text_settings[i].key, key) == 0)
            *setting_slot(settings, i) = arena_strdup(&run->arena, value);
    uint64_t number = strtoull(value, NULL, 10);
    if (strcmp(key, "max_tokens") == 0) settings->max_tokens = (int64_t)number;
    if (strcmp(key, "seed") == 0) settings->seed = number;
    if (strcmp(key, "created_ms") == 0) settings->created_ms = (int64_t)number;
    if (strcmp(key, "repeats") == 0) settings->repeats = (int)number;
    if (strcmp(key, "judge") == 0) run->judge.number = (int64_t)number;
    if (strcmp(key, "positions") == 0) run->positions = arena_strdup(&run->arena, value);
}

static enum status load_settings(struct run_file *run, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(run->db, "SELECT key, value FROM settings ORDER BY key",
                                          false, &statement, err);
    if (status) return status;
    while (statement_next(statement, "read the settings", &status, err))
        take_setting(run, statement_text(statement, 0), statement_text(statement, 1));
    statement_free(statement);
    for (size_t i = 0; i < ARRAY_LENGTH(text_settings); i++) {
        const char **slot = setting_slot(&run->settings, i);
        if (!*slot && strcmp(text_settings[i].key, "system") != 0) *slot = "";
    }
    if (!status && (run->settings.repeats < 1 || run->settings.repeats > 1000000))
        status = error_set(err, STATUS_DATA, "%s: cannot be read: it says %d repeats", run->path,
                           run->settings.repeats);
    return status;
}

static enum status load_conditions(struct run_file *run, struct error *err)
{
    struct run_settings *settings = &run->settings;
    for (int i = 0; i < CONDITION_COUNT; i++) run->condition_index[i] = -1;
    struct statement *statement = NULL;
    enum status status = database_prepare(run->db, "SELECT word FROM conditions ORDER BY number",
                                          false, &statement, err);
    if (status) return status;
    while (statement_next(statement, "read the conditions", &status, err)) {
        enum condition condition = CONDITION_NONE;
        const char *word = statement_text(statement, 0);
        if (!condition_from_word(word, &condition) || settings->condition_count == CONDITION_COUNT)
            status =
                error_set(err, STATUS_DATA, "%s: has an unknown condition \"%s\"", run->path, word);
        else {
            run->condition_index[condition] = (int64_t)settings->condition_count;
            settings->conditions[settings->condition_count++] = condition;
        }
    }
    statement_free(statement);
    return status;
}

/* ---- items ---- */

static enum status item_id_of_line(const struct run_file *run, const char *line, size_t number,
                                   struct arena *arena, const char **id, struct error *err)
{
    struct json_document *document = NULL;
    enum status status = json_parse(&document, span_of(line), run->path, number + 1, err);
    if (status) return status;
    const char *found = json_string(json_member(json_root(document), "id"));
    if (found)
        *id = arena_strdup(arena, found);
    else
        status = error_set(err, STATUS_DATA, "%s: item %zu has no id", run->path, number + 1);
    json_free(document);
    return status;
}

static int compare_ids(const void *left, const void *right)
{
    const struct id_entry *a = left, *b = right;
    return strcmp(a->id, b->id);
}

static void make_room(struct run_file *run, size_t count)
{
    run->by_id = arena_alloc(&run->arena, count * sizeof *run->by_id + 1);
    run->ids = arena_alloc(&run->arena, count * sizeof *run->ids + 1);
}

/* The next item's, which the arena keeps. */
static void add_id(struct run_file *run, const char *id)
{
    size_t number = run->item_count++;
    run->ids[number] = arena_strdup(&run->arena, id);
    run->by_id[number] = (struct id_entry){run->ids[number], number};
}

static void sort_ids(struct run_file *run)
{
    if (run->item_count) qsort(run->by_id, run->item_count, sizeof *run->by_id, compare_ids);
}

enum status run_contents_keep_ids(struct run_file *run, const struct run_item *items, size_t count,
                                  struct error *err)
{
    make_room(run, count);
    for (size_t i = 0; i < count; i++) {
        const char *id = items[i].id;
        enum status status =
            id ? STATUS_OK : item_id_of_line(run, items[i].line, i, &run->arena, &id, err);
        if (status) return status;
        add_id(run, id);
    }
    sort_ids(run);
    return STATUS_OK;
}

static const char *or_empty(const char *text)
{
    return text ? text : "";
}

enum status run_contents_put_items(struct run_file *run, const struct run_item *items,
                                   const struct run_file *of, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db, "INSERT INTO items VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", false, &statement, err);
    for (size_t i = 0; !status && i < of->item_count; i++) {
        statement_bind_int(statement, 1, (int64_t)i);
        statement_bind_text(statement, 2, of->ids[i]);
        statement_bind_text(statement, 3, items[i].category);
        statement_bind_text(statement, 4, or_empty(items[i].category_title));
        statement_bind_text(statement, 5, items[i].line);
        statement_bind_text(statement, 6, or_empty(items[i].evidence));
        statement_bind_text(statement, 7, or_empty(items[i].picture_path));
        status = statement_run(statement, "store the items", err);
    }
    statement_free(statement);
    return status;
}

static void take_item(struct run_file *run, struct statement *statement, size_t number)
{
    struct arena *arena = &run->arena;
    if (number == run->item_count) add_id(run, statement_text(statement, 1));
    run->items[number] = (struct run_item){
        .id = run->ids[number],
        .category = arena_strdup(arena, statement_text(statement, 2)),
        .category_title = arena_strdup(arena, statement_text(statement, 3)),
        .line = arena_strdup(arena, statement_text(statement, 4)),
        .evidence = arena_strdup(arena, statement_text(statement, 5)),
        .picture_path = arena_strdup(arena, statement_text(statement, 6)),
    };
}

enum status run_file_read_items(struct run_file *run, struct error *err)
{
    int64_t count = 0;
    enum status status = run->items
                             ? STATUS_OK
                             : database_number(run->db, "SELECT count(*) FROM items", &count, err);
    if (status || run->items) return status;
    if (!run->ids) make_room(run, (size_t)count);
    struct run_item *items = arena_alloc(&run->arena, (size_t)count * sizeof *items + 1);
    struct statement *statement = NULL;
    size_t read = 0;
    status =
        database_prepare(run->db,
                         "SELECT number, id, category, category_title, line, evidence, picture_path"
                         " FROM items ORDER BY number",
                         false, &statement, err);
    if (status) return status;
    run->items = items;
    while (statement_next(statement, "read the items", &status, err)) {
        if (read == (size_t)count || statement_int(statement, 0) != (int64_t)read)
            status = error_set(err, STATUS_DATA, "%s: its items are not numbered without gaps",
                               run->path);
        else
            take_item(run, statement, read++);
    }
    statement_free(statement);
    if (status) run->items = NULL;
    sort_ids(run);
    return status;
}

static enum status load_positions(struct run_file *run, struct error *err)
{
    if (!run->positions) return STATUS_OK;
    size_t *positions = arena_alloc(&run->arena, run->item_count * sizeof *positions + 1);
    const char *from = run->positions;
    for (size_t i = 0; i < run->item_count; i++) {
        char *end = NULL;
        positions[i] = strtoul(from, &end, 10);
        if (end == from || (i && positions[i] <= positions[i - 1]))
            return error_set(err, STATUS_DATA,
                             "%s: cannot be read: item %zu of this shard has no "
                             "place in the whole run",
                             run->path, i);
        from = end;
    }
    run->settings.positions = positions;
    return STATUS_OK;
}

static enum status load_judge(struct run_file *run, struct error *err)
{
    if (run->judge.number == 0) return STATUS_OK;
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db, "SELECT spec, version, digest FROM judges WHERE number = ?1",
                         false, &statement, err);
    if (status) return status;
    statement_bind_int(statement, 1, run->judge.number);
    if (statement_next(statement, "read the judge", &status, err)) {
        run->judge.spec = arena_strdup(&run->arena, statement_text(statement, 0));
        run->judge.version = arena_strdup(&run->arena, statement_text(statement, 1));
        run->judge.digest = arena_strdup(&run->arena, statement_text(statement, 2));
    } else if (!status) {
        status = error_set(err, STATUS_DATA, "%s: names a current judge that it does not have",
                           run->path);
    }
    statement_free(statement);
    return status;
}

enum status run_contents_load(struct run_file *run, struct error *err)
{
    enum status status = load_settings(run, err);
    if (!status) status = load_conditions(run, err);
    if (!status && !run->ids) status = run_file_read_items(run, err);
    if (!status) status = load_positions(run, err);
    if (!status) status = load_judge(run, err);
    return status;
}

const char *run_model_shown(const struct run_settings *settings, char shown[MODEL_SHOWN_BYTES])
{
    bool known = settings->wire && *settings->wire && settings->model_name;
    if (known)
        snprintf(shown, MODEL_SHOWN_BYTES, "%s:%s", settings->wire, settings->model_name);
    else
        snprintf(shown, MODEL_SHOWN_BYTES, "%s", settings->model ? settings->model : "");
    return shown;
}

bool sampling_is_greedy(const char *sampling)
{
    struct json_document *document = NULL;
    if (json_parse(&document, span_of(sampling), "sampling", 1, NULL)) return false;
    const struct json_value *value = json_member(json_root(document), "temperature");
    bool greedy = value && json_kind(value) == JSON_NUMBER && !(json_number(value) > 0);
    json_free(document);
    return greedy;
}

const char *run_repeats_warning(const struct run_settings *settings)
{
    if (settings->repeats < 2 || !sampling_is_greedy(settings->sampling)) return NULL;
    return "repeats at temperature 0: they tell how steady the server is and hardly how steady the "
           "model is; --sampling temperature=1 asks that.";
}
