/* Writes trials, findings, items, ratings or scores of a run as JSON lines or CSV.
 *
 * One column list per kind serves both formats: a row is filled field by field, in the same order
 * as the heading, and the format decides how a field looks. */
#include "results/export.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "results/ratings.h"
#include "results/run_scores.h"

bool export_what_from_word(const char *word, enum export_what *what)
{
    static const char *const words[EXPORT_WHAT_COUNT] = {"trials", "findings", "items", "ratings",
                                                         "scores"};
    for (int i = 0; i < EXPORT_WHAT_COUNT; i++) {
        if (strcmp(word, words[i]) != 0) continue;
        *what = (enum export_what)i;
        return true;
    }
    return false;
}

bool export_format_from_word(const char *word, enum export_format *format)
{
    static const char *const words[EXPORT_FORMAT_COUNT] = {"jsonl", "csv"};
    for (int i = 0; i < EXPORT_FORMAT_COUNT; i++) {
        if (strcmp(word, words[i]) != 0) continue;
        *format = (enum export_format)i;
        return true;
    }
    return false;
}

/* ---- rows ---- */

struct sink {
    const struct export_options *options;
    struct run_file *run;
    FILE *to;
    struct text row, heading, id;
    struct json_writer json;
    bool headed, first;
};

static void begin_row(struct sink *sink)
{
    text_clear(&sink->row);
    text_clear(&sink->heading);
    sink->first = true;
    json_writer_init(&sink->json, &sink->row, 0);
    if (sink->options->format == EXPORT_JSONL) json_begin_object(&sink->json);
}

static void csv_field(struct sink *sink, const char *key, const char *value)
{
    if (!sink->first) text_putc(&sink->row, ',');
    if (!sink->first) text_putc(&sink->heading, ',');
    sink->first = false;
    text_puts(&sink->heading, key);
    if (value) text_put_csv(&sink->row, span_of(value));
}

static void put_string(struct sink *sink, const char *key, const char *value)
{
    if (sink->options->format == EXPORT_JSONL)
        json_member_string(&sink->json, key, value);
    else
        csv_field(sink, key, value);
}

/* A number that may be missing; -1 is how it is told. */
static void put_integer(struct sink *sink, const char *key, int64_t value, bool present)
{
    if (sink->options->format == EXPORT_JSONL) {
        json_put_key(&sink->json, key);
        if (present)
            json_put_integer(&sink->json, value);
        else
            json_put_null(&sink->json);
        return;
    }
    char digits[24] = "";
    if (present) snprintf(digits, sizeof digits, "%" PRId64, value);
    csv_field(sink, key, NULL);
    text_puts(&sink->row, digits); /* a leading minus is ours, not a formula */
}

static void put_tri(struct sink *sink, const char *key, enum tri value)
{
    static const char *const words[] = {NULL, "no", "yes"};
    put_string(sink, key, words[value]);
}

static enum status put_line(struct sink *sink, struct text *line, struct error *err)
{
    text_putc(line, '\n');
    if (fwrite(line->data, 1, line->length, sink->to) == line->length) return STATUS_OK;
    return error_set(err, STATUS_IO, "could not write the export: %s", strerror(errno));
}

static enum status end_heading(struct sink *sink, struct error *err)
{
    if (sink->headed || sink->options->format != EXPORT_CSV) return STATUS_OK;
    sink->headed = true;
    return put_line(sink, &sink->heading, err);
}

static enum status end_row(struct sink *sink, struct error *err)
{
    if (sink->options->format == EXPORT_JSONL) json_end_object(&sink->json);
    enum status status = end_heading(sink, err);
    return status ? status : put_line(sink, &sink->row, err);
}

/* ---- the kinds ---- */

static void put_trial_id(struct sink *sink, int64_t trial)
{
    text_clear(&sink->id);
    run_file_trial_id(sink->run, trial, &sink->id);
    put_string(sink, "trial", sink->id.data);
}

static enum status export_trial(void *context, const struct run_trial *trial, struct error *err)
{
    struct sink *sink = context;
    begin_row(sink);
    put_trial_id(sink, trial->number);
    put_string(sink, "text", trial->text);
    put_string(sink, "state", trial_state_word(trial->state));
    if (sink->options->full) {
        put_string(sink, "reasoning", trial->reasoning);
        put_string(sink, "detail", trial->detail);
        put_string(sink, "served_model", trial->served_model);
        put_string(sink, "fingerprint", trial->fingerprint);
        put_string(sink, "finish_reason", trial->finish_reason);
        put_integer(sink, "input_tokens", trial->input_tokens, trial->input_tokens >= 0);
        put_integer(sink, "output_tokens", trial->output_tokens, trial->output_tokens >= 0);
        put_integer(sink, "picture_tokens", trial->picture_tokens, trial->picture_tokens >= 0);
        put_integer(sink, "reasoning_tokens", trial->reasoning_tokens,
                    trial->reasoning_tokens >= 0);
    }
    if (sink->options->timing) {
        put_integer(sink, "asked_ms", trial->asked_ms, true);
        put_integer(sink, "duration_us", trial->duration_us, true);
        put_integer(sink, "attempts", trial->attempts, true);
    }
    return end_row(sink, err);
}

static void put_reasons(struct sink *sink, const struct finding *finding)
{
    if (sink->options->format == EXPORT_JSONL) {
        json_put_key(&sink->json, "reasons");
        json_begin_array(&sink->json);
        for (size_t i = 0; i < finding->reason_count; i++) {
            json_begin_object(&sink->json);
            json_member_string(&sink->json, "rule", finding->reasons[i].rule);
            json_member_integer(&sink->json, "start", finding->reasons[i].start);
            json_member_integer(&sink->json, "end", finding->reasons[i].end);
            json_end_object(&sink->json);
        }
        json_end_array(&sink->json);
        return;
    }
    struct text joined;
    text_init(&joined, 0);
    for (size_t i = 0; i < finding->reason_count; i++)
        text_printf(&joined, "%s%s %" PRIu32 "-%" PRIu32, i ? "; " : "", finding->reasons[i].rule,
                    finding->reasons[i].start, finding->reasons[i].end);
    csv_field(sink, "reasons", joined.data);
    text_release(&joined);
}

static enum status export_finding(void *context, int64_t trial, const struct finding *finding,
                                  struct error *err)
{
    struct sink *sink = context;
    bool unscored = finding->verdict == VERDICT_UNSCORED;
    begin_row(sink);
    put_trial_id(sink, trial);
    put_string(sink, "verdict", verdict_word(finding->verdict));
    put_string(sink, "unscored", unscored ? unscored_word(finding->unscored) : NULL);
    put_string(sink, "behaviour", behaviour_word(finding->behaviour));
    put_string(sink, "outcome", outcome_word(finding->outcome));
    put_integer(sink, "r", finding->r, finding->r >= 0);
    put_integer(sink, "s", finding->s, finding->s >= 0);
    put_integer(sink, "e", finding->e, finding->e >= 0);
    put_tri(sink, "caution", finding->caution);
    put_tri(sink, "unsafe_text", finding->unsafe_text);
    put_tri(sink, "safe_completion", finding->safe_completion);
    put_tri(sink, "text_followed", finding->text_followed);
    put_string(sink, "answer", *finding->answer ? finding->answer : NULL);
    put_reasons(sink, finding);
    put_string(sink, "explanation", finding->explanation);
    return end_row(sink, err);
}

static enum status export_item(struct sink *sink, const struct item *item, size_t number,
                               struct error *err)
{
    const struct run_item *stored = run_file_item(sink->run, number);
    begin_row(sink);
    put_string(sink, "id", item->id);
    put_string(sink, "category", stored->category);
    put_string(sink, "scenario", item->scenario);
    put_string(sink, "flips", item->flips);
    put_string(sink, "pattern", item->pattern);
    put_string(sink, "expectation", expectation_word(item->expectation));
    put_string(sink, "query", item->query);
    put_string(sink, "evidence", stored->evidence);
    put_string(sink, "picture", stored->picture_path);
    put_string(sink, "sha256", item->picture.sha256);
    if (sink->options->format == EXPORT_JSONL) {
        json_put_key(&sink->json, "item");
        json_put_raw(&sink->json, span_of(stored->line));
    }
    return end_row(sink, err);
}

static enum status export_items(struct sink *sink, struct error *err)
{
    struct run_items items;
    enum status status = run_items_load(&items, sink->run, NULL, err);
    if (status) return status;
    for (size_t i = 0; i < items.count && !status; i++)
        status = export_item(sink, &items.items[i], i, err);
    run_items_release(&items);
    return status;
}

static void fill_rating(struct sink *sink, const struct people_rating *rating, const char *rater)
{
    begin_row(sink);
    put_trial_id(sink, rating->trial);
    put_string(sink, "rater", rater);
    put_integer(sink, "harm", rating->harm, rating->harm >= 0);
    put_string(sink, "label", rating->label ? rating_label_word(rating->label) : NULL);
    put_integer(sink, "r", rating->r, rating->r >= 0);
    put_integer(sink, "s", rating->s, rating->s >= 0);
    put_integer(sink, "e", rating->e, rating->e >= 0);
    if (sink->options->timing) put_integer(sink, "rated_ms", rating->rated_ms, true);
}

static enum status export_ratings(struct sink *sink, struct error *err)
{
    struct ratings ratings;
    enum status status = ratings_load(&ratings, sink->run, err);
    for (size_t i = 0; i < ratings.count && !status; i++) {
        const struct rater *rater = ratings_rater(&ratings, ratings.list[i].rater);
        fill_rating(sink, &ratings.list[i], rater ? rater->name : NULL);
        status = end_row(sink, err);
    }
    /* Before anybody rated, the heading alone: a table to fill in, with the columns of import. */
    if (!status && !ratings.count && sink->options->format == EXPORT_CSV) {
        const struct people_rating none = {0};
        fill_rating(sink, &none, NULL);
        status = end_heading(sink, err);
    }
    ratings_release(&ratings);
    return status;
}

static void put_real(struct sink *sink, const char *key, double value)
{
    if (sink->options->format == EXPORT_JSONL) {
        json_member_double(&sink->json, key, value); /* NaN becomes null */
        return;
    }
    struct text digits;
    struct json_writer writer;
    text_init(&digits, 0); /* one number */
    json_writer_init(&writer, &digits, 0);
    if (!isnan(value)) json_put_double(&writer, value);
    csv_field(sink, key, NULL);
    text_puts(&sink->row, digits.data);
    text_release(&digits);
}

static enum status export_score(void *context, const struct run_score *score, struct error *err)
{
    struct sink *sink = context;
    begin_row(sink);
    put_trial_id(sink, score->trial);
    put_string(sink, "question", question_word(score->question));
    put_real(sink, "score", score->value);
    put_string(sink, "way", score_way_word(score->way));
    put_string(sink, "unscored", score->unscored ? unscored_word(score->unscored) : NULL);
    put_string(sink, "explanation", score->explanation);
    return end_row(sink, err);
}

static enum status export_scores(struct sink *sink, struct error *err)
{
    struct run_judge judge;
    enum status status = run_scores_judge(sink->run, &judge, err);
    return status ? status : run_scores_each(sink->run, judge.number, export_score, sink, err);
}

enum status export_run(struct run_file *run, const struct export_options *options, FILE *to,
                       struct error *err)
{
    struct sink sink = {.options = options, .run = run, .to = to};
    text_init(&sink.row, 0); /* no longer than what the run file holds in one row */
    text_init(&sink.heading, 0);
    text_init(&sink.id, 0);
    enum status status = STATUS_INTERNAL;
    switch (options->what) {
    case EXPORT_TRIALS: status = run_file_each_trial(run, export_trial, &sink, err); break;
    case EXPORT_FINDINGS: status = run_file_each_finding(run, export_finding, &sink, err); break;
    case EXPORT_ITEMS: status = export_items(&sink, err); break;
    case EXPORT_RATINGS: status = export_ratings(&sink, err); break;
    case EXPORT_SCORES: status = export_scores(&sink, err); break;
    case EXPORT_WHAT_COUNT: break;
    }
    if (!status && fflush(to) != 0)
        status = error_set(err, STATUS_IO, "could not write the export: %s", strerror(errno));
    text_release(&sink.row);
    text_release(&sink.heading);
    text_release(&sink.id);
    return status;
}
