/* The replies behind what moved between two runs. */
#include <math.h>

#include "results/compare.h"

enum { REPLY_BYTES_MOST = 6000 };

int comparison_moved(const struct comparison *comparison, const struct match *pair, int condition)
{
    struct condition_value about = {comparison->estimand, (enum condition)condition};
    double a = value_not_pass(comparison->matching->a, pair->a, &about);
    double b = value_not_pass(comparison->matching->b, pair->b, &about);
    if (isnan(a) || isnan(b) || fabs(a - b) < 1e-12) return 0;
    return b > a ? 1 : -1;
}

static enum status put_reply(void *context, const struct run_trial *trial, struct error *err)
{
    (void)err;
    struct json_writer *writer = context;
    size_t length = trial->text_length;
    if (length > REPLY_BYTES_MOST) {
        length = REPLY_BYTES_MOST; /* not inside a character */
        while (length && ((unsigned char)trial->text[length] & 0xC0) == 0x80) length--;
    }
    json_member_string(writer, "state", trial_state_word(trial->state));
    json_put_key(writer, "text");
    json_put_span(writer, (struct span){trial->text, length});
    return STATUS_OK;
}

static enum status put_side(struct json_writer *writer, const char *key,
                            const struct rollup *rollup, size_t item, enum condition condition,
                            enum estimand estimand, struct error *err)
{
    int64_t trial = rollup_trial(rollup, item, condition);
    const struct score *score = &rollup->scores[estimand][trial];
    json_put_key(writer, key);
    json_begin_object(writer);
    enum status status = run_file_get_trial(rollup->run, trial, put_reply, writer, err);
    if (score->in && score->judged) {
        json_member_string(writer, "verdict", verdict_word((enum verdict)score->verdict));
        json_member_string(writer, "behaviour", behaviour_word((enum behaviour)score->behaviour));
        json_member_string(writer, "outcome", outcome_word((enum outcome)score->outcome));
    }
    json_end_object(writer);
    return status;
}

/* Whether the item's own picture, or what was made of it, was before the model. */
static bool shows(enum condition condition)
{
    return condition != CONDITION_TEXT && condition != CONDITION_BLANK &&
           condition != CONDITION_TYPESET && condition != CONDITION_SWAP;
}

static enum status put_moved(void *context, const struct comparison *comparison,
                             const struct match *pair, enum condition condition, bool lost,
                             struct error *err)
{
    struct json_writer *writer = context;
    const struct matching *matching = comparison->matching;
    const struct item *item = &matching->a->items.items[pair->a];
    struct text id;
    text_init(&id, 0);
    run_file_trial_id(matching->a->run, rollup_trial(matching->a, pair->a, condition), &id);
    json_begin_object(writer);
    json_member_string(writer, "moved", lost ? "passed_in_a_only" : "passed_in_b_only");
    json_member_string(writer, "id", id.data);
    json_member_string(writer, "query", item->query);
    json_member_string(writer, "alt", item->picture.alt);
    json_member_string(writer, "picture", shows(condition) ? item->picture.sha256 : NULL);
    enum status status =
        put_side(writer, "a", matching->a, pair->a, condition, comparison->estimand, err);
    if (!status)
        status = put_side(writer, "b", matching->b, pair->b, condition, comparison->estimand, err);
    json_end_object(writer);
    text_release(&id);
    return status;
}

/* Calls back for what moved, at most `most` of each direction. */
typedef enum status moved_pair(void *context, const struct comparison *comparison,
                               const struct match *pair, enum condition condition, bool lost,
                               struct error *err);

static enum status each_moved(const struct comparison *comparison, size_t most, moved_pair *call,
                              void *context, struct error *err)
{
    const struct matching *matching = comparison->matching;
    size_t lost = 0, won = 0;
    enum status status = STATUS_OK;
    for (size_t i = 0; i < matching->count && !status; i++)
        for (int c = CONDITION_IMAGE; c < CONDITION_COUNT && !status; c++) {
            int way = compare_has(c) ? comparison_moved(comparison, &matching->pairs[i], c) : 0;
            size_t *count = way > 0 ? &lost : &won;
            if (way == 0 || (*count)++ >= most) continue;
            status =
                call(context, comparison, &matching->pairs[i], (enum condition)c, way > 0, err);
        }
    return status;
}

enum status comparison_replies_json(const struct comparison *comparison, size_t most,
                                    struct text *out, struct error *err)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 0);
    json_begin_array(&writer);
    enum status status = each_moved(comparison, most, put_moved, &writer, err);
    json_end_array(&writer);
    return status;
}

struct pictures {
    struct page_picture *list;
    size_t count, capacity;
};

static enum status add_picture(void *context, const struct comparison *comparison,
                               const struct match *pair, enum condition condition, bool lost,
                               struct error *err)
{
    (void)lost;
    (void)err;
    struct pictures *pictures = context;
    const struct rollup *a = comparison->matching->a;
    if (!shows(condition)) return STATUS_OK;
    ARRAY_RESERVE(pictures->list, pictures->capacity, pictures->count + 1);
    pictures->list[pictures->count++] = (struct page_picture){
        a->items.items[pair->a].picture.sha256, run_file_item(a->run, pair->a)->picture_path};
    return STATUS_OK;
}

struct page_picture *comparison_pictures(const struct comparison *comparison, size_t most,
                                         size_t *count)
{
    struct pictures pictures = {0};
    struct error err;
    each_moved(comparison, most, add_picture, &pictures, &err);
    *count = pictures.count;
    return pictures.list;
}
