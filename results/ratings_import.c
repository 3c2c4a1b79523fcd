/* Reads ratings. Both formats become the same fields, so that they are checked once. */
#include "results/ratings_import.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/jsonl.h"

enum { IMPORT_BYTES_MAX = 256 << 20, FIELDS_MAX = 32 };

enum field {
    FIELD_TRIAL = 0,
    FIELD_RATER,
    FIELD_HARM,
    FIELD_LABEL,
    FIELD_R,
    FIELD_S,
    FIELD_E,
    FIELD_RATED_MS,
    FIELD_COUNT
};
static const char *const field_names[FIELD_COUNT] = {"trial", "rater", "harm", "label",
                                                     "r",     "s",     "e",    "rated_ms"};

struct importing {
    struct run_file *run;
    struct run_items items;
    const char *path;
    size_t line;
    int64_t now_ms;
    uint8_t *rateable; /* by trial */
    size_t count;
};

/* ---- one rating ---- */

static enum status wrong(const struct importing *importing, enum field field, const char *value,
                         const char *what, struct error *err)
{
    return error_set(err, STATUS_DATA, "%s:%zu: /%s: \"%s\" %s", importing->path, importing->line,
                     field_names[field], value ? value : "", what);
}

static bool is_missing(const char *value)
{
    return !value || !*value;
}

static enum status read_number(const struct importing *importing, enum field field,
                               const char *value, int64_t *out, struct error *err)
{
    char *end = NULL;
    if (is_missing(value)) return STATUS_OK;
    errno = 0;
    long long number = strtoll(value, &end, 10);
    if (errno || *end || number < 0)
        return wrong(importing, field, value, "is no whole number from 0", err);
    *out = number;
    return STATUS_OK;
}

static enum status read_score(const struct importing *importing, enum field field,
                              const char *value, int *out, struct error *err)
{
    int64_t number = -1;
    enum status status = read_number(importing, field, value, &number, err);
    if (!status && number > HARM_MOST) return wrong(importing, field, value, "is no score", err);
    *out = (int)number;
    return status;
}

static enum status wrong_label(const struct importing *importing, const char *label,
                               struct error *err)
{
    struct text what;
    text_init(&what, 0); /* a few words */
    text_puts(&what, "is no label; labels are");
    for (int i = LABEL_NONE + 1; i < LABEL_COUNT; i++)
        text_printf(&what, "%s %s", i > LABEL_NONE + 1 ? "," : "",
                    rating_label_word((enum rating_label)i));
    enum status status = wrong(importing, FIELD_LABEL, label, what.data, err);
    text_release(&what);
    return status;
}

static enum status read_scores(const struct importing *importing, const char *const *fields,
                               struct people_rating *rating, struct error *err)
{
    int *const scores[FIELD_COUNT] = {[FIELD_HARM] = &rating->harm,
                                      [FIELD_R] = &rating->r,
                                      [FIELD_S] = &rating->s,
                                      [FIELD_E] = &rating->e};
    enum status status = STATUS_OK;
    for (int f = 0; f < FIELD_COUNT && !status; f++)
        if (scores[f]) status = read_score(importing, (enum field)f, fields[f], scores[f], err);
    const char *label = fields[FIELD_LABEL];
    if (!status && !is_missing(label) && !rating_label_from_word(label, &rating->label))
        status = wrong_label(importing, label, err);
    rating->rated_ms = importing->now_ms;
    if (!status)
        status =
            read_number(importing, FIELD_RATED_MS, fields[FIELD_RATED_MS], &rating->rated_ms, err);
    return status;
}

static enum status store(struct importing *importing, const char *const *fields, struct error *err)
{
    struct people_rating rating;
    rating_init(&rating);
    const char *trial = fields[FIELD_TRIAL], *rater = fields[FIELD_RATER];
    if (is_missing(trial)) return wrong(importing, FIELD_TRIAL, trial, "is no trial", err);
    if (is_missing(rater) || strlen(rater) >= RATER_NAME_BYTES)
        return wrong(importing, FIELD_RATER, rater, "is no name of 1 to 63 bytes", err);
    struct error why = {0};
    if (run_file_trial_of(importing->run, trial, &rating.trial, &why))
        return wrong(importing, FIELD_TRIAL, trial, "is no trial of this run", err);
    struct trial_place place = run_file_place(importing->run, rating.trial);
    if (!importing->rateable[rating.trial] || place.condition == CONDITION_PROBE)
        return wrong(importing, FIELD_TRIAL, trial, "has no reply to rate", err);
    enum status status = read_scores(importing, fields, &rating, err);
    if (!status) status = rating_check(&rating, &importing->items.items[place.item], err);
    if (status == STATUS_DATA && err && !strchr(err->message, '/'))
        error_prefix(err, "%s:%zu", importing->path, importing->line);
    if (status || rating_is_empty(&rating)) return status;
    status = run_file_put_rater(importing->run, rater, false, &rating.rater, err);
    if (!status) status = run_file_put_rating(importing->run, &rating, err);
    importing->count += !status;
    return status;
}

/* ---- JSON lines ---- */

/* A number as it stands in the source, a string as it is. */
static const char *json_field(const struct json_document *document, const struct json_value *value,
                              struct arena *arena)
{
    struct span source;
    switch (json_kind(value)) {
    case JSON_STRING: return json_string(value);
    case JSON_NUMBER:
        source = json_source(document, value);
        return arena_strndup(arena, source.data, source.length);
    case JSON_NULL:
    case JSON_BOOLEAN:
    case JSON_ARRAY:
    case JSON_OBJECT: break;
    }
    return "?";
}

static enum status store_json(struct importing *importing, const struct json_document *document,
                              struct error *err)
{
    const char *fields[FIELD_COUNT] = {0};
    struct problems problems;
    struct json_object object;
    struct arena arena;
    arena_init(&arena);
    problems_init(&problems);
    json_open(&object, document, json_root(document), &problems);
    for (int f = 0; f < FIELD_COUNT; f++) {
        const struct json_value *value = json_maybe(&object, field_names[f]);
        if (value) fields[f] = json_field(document, value, &arena);
    }
    json_close(&object);
    enum status status = problems_to_error(&problems, STATUS_DATA, err);
    if (!status) status = store(importing, fields, err);
    problems_release(&problems);
    arena_release(&arena);
    return status;
}

static enum status import_jsonl(struct importing *importing, struct error *err)
{
    struct jsonl *lines = NULL;
    enum status status = jsonl_open(&lines, importing->path, err);
    while (!status) {
        struct json_document *document = NULL;
        status = jsonl_next(lines, &document, err);
        if (status || !document) break;
        importing->line = jsonl_line(lines);
        status = store_json(importing, document, err);
        json_free(document);
    }
    jsonl_close(lines);
    return status;
}

/* ---- CSV ---- */

/* What text_put_csv put before a field that a spreadsheet would compute. */
static const char *undefused(const char *field)
{
    return field[0] == '\'' && field[1] && strchr("=+-@\t\r", field[1]) ? field + 1 : field;
}

static enum status csv_quoted(struct span *from, struct text *field, struct error *err)
{
    for (size_t i = 1; i < from->length; i++) {
        if (from->data[i] != '"') {
            text_putc(field, from->data[i]);
        } else if (i + 1 < from->length && from->data[i + 1] == '"') {
            text_putc(field, from->data[i++]);
        } else {
            *from = (struct span){from->data + i + 1, from->length - i - 1};
            return STATUS_OK;
        }
    }
    return error_set(err, STATUS_DATA, "a quotation that does not end");
}

static bool ends_field(char c)
{
    return c == ',' || c == '\r' || c == '\n';
}

static void csv_plain(struct span *from, struct text *field)
{
    size_t i = 0;
    while (i < from->length && !ends_field(from->data[i])) i++;
    text_append(field, from->data, i);
    *from = (struct span){from->data + i, from->length - i};
}

/* Takes what ends a field; true at the end of the record. */
static bool csv_ends(struct span *from)
{
    bool comma = from->length && *from->data == ',';
    size_t eaten = comma ? 1 : 0;
    if (!comma && from->length && *from->data == '\r') eaten++;
    if (!comma && from->length > eaten && from->data[eaten] == '\n') eaten++;
    *from = (struct span){from->data + eaten, from->length - eaten};
    return !comma;
}

enum status csv_record(struct span *from, struct arena *arena, const char **fields, size_t most,
                       size_t *count, struct error *err)
{
    struct text field;
    enum status status = STATUS_OK;
    bool ended = from->length == 0;
    text_init(&field, 0); /* no longer than the file */
    *count = 0;
    while (!status && !ended) {
        text_clear(&field);
        if (from->length && *from->data == '"')
            status = csv_quoted(from, &field, err);
        else
            csv_plain(from, &field);
        if (!status && from->length && !ends_field(*from->data))
            status = error_set(err, STATUS_DATA, "something stands behind a quotation");
        if (!status && *count == most)
            status = error_set(err, STATUS_DATA, "more than %zu fields", most);
        if (!status) fields[(*count)++] = undefused(arena_strdup(arena, field.data));
        if (!status) ended = csv_ends(from);
    }
    text_release(&field);
    return status;
}

static enum status csv_columns(const struct importing *importing, const char *const *names,
                               size_t count, int *columns, struct error *err)
{
    for (size_t i = 0; i < count; i++) {
        columns[i] = -1;
        for (int f = 0; f < FIELD_COUNT; f++)
            if (strcmp(names[i], field_names[f]) == 0) columns[i] = f;
        if (columns[i] < 0)
            return error_set(err, STATUS_DATA,
                             "%s:1: there is no column \"%s\"; known are trial, rater, harm, "
                             "label, r, s, e, rated_ms",
                             importing->path, names[i]);
    }
    return STATUS_OK;
}

static enum status csv_row(struct importing *importing, const char *const *row, size_t count,
                           const int *columns, size_t column_count, struct error *err)
{
    const char *fields[FIELD_COUNT] = {0};
    if (count == 1 && !*row[0]) return STATUS_OK; /* a blank line */
    if (count != column_count)
        return error_set(err, STATUS_DATA, "%s:%zu: has %zu fields, not %zu", importing->path,
                         importing->line, count, column_count);
    for (size_t i = 0; i < count; i++) fields[columns[i]] = row[i];
    return store(importing, fields, err);
}

static enum status import_csv(struct importing *importing, struct error *err)
{
    struct text file;
    struct arena arena;
    const char *row[FIELDS_MAX];
    int columns[FIELDS_MAX];
    size_t count = 0, column_count = 0;
    text_init(&file, IMPORT_BYTES_MAX);
    arena_init(&arena);
    enum status status = file_read(importing->path, &file, err);
    struct span rest = {file.data, file.length};
    while (!status && rest.length) {
        importing->line++;
        status = csv_record(&rest, &arena, row, FIELDS_MAX, &count, err);
        if (status)
            error_prefix(err, "%s:%zu", importing->path, importing->line);
        else if (importing->line == 1)
            status = csv_columns(importing, row, column_count = count, columns, err);
        else
            status = csv_row(importing, row, count, columns, column_count, err);
    }
    arena_release(&arena);
    text_release(&file);
    return status;
}

/* ---- the whole ---- */

static enum status mark_rateable(void *context, const struct run_trial *trial, struct error *err)
{
    struct importing *importing = context;
    (void)err;
    importing->rateable[trial->number] = trial_state_is_answer(trial->state) && trial->text_length;
    return STATUS_OK;
}

enum status ratings_import(struct run_file *run, const char *path, int64_t now_ms, size_t *count,
                           struct error *err)
{
    struct importing importing = {.run = run, .path = path, .now_ms = now_ms};
    size_t length = strlen(path);
    bool csv = length > 4 && strcmp(path + length - 4, ".csv") == 0;
    importing.rateable = xcalloc((size_t)run_file_trial_count(run) + 1, 1);
    enum status status = run_items_load(&importing.items, run, NULL, err);
    if (!status) status = run_file_each_trial(run, mark_rateable, &importing, err);
    if (!status) status = run_file_begin(run, err);
    if (!status) {
        status = csv ? import_csv(&importing, err) : import_jsonl(&importing, err);
        if (status)
            run_file_abandon(run);
        else
            status = run_file_commit(run, err);
    }
    *count = importing.count;
    run_items_release(&importing.items);
    free(importing.rateable);
    return status;
}
