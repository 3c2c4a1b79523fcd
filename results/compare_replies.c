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

static enum status put_moved(struct json_writer *writer, const struct comparison *comparison,
                             const struct match *pair, enum condition condition, bool lost,
                             struct error *err)
{
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
    enum status status =
        put_side(writer, "a", matching->a, pair->a, condition, comparison->estimand, err);
    if (!status)
        status = put_side(writer, "b", matching->b, pair->b, condition, comparison->estimand, err);
    json_end_object(writer);
    text_release(&id);
    return status;
}

enum status comparison_replies_json(const struct comparison *comparison, size_t most,
                                    struct text *out, struct error *err)
{
    const struct matching *matching = comparison->matching;
    struct json_writer writer;
    size_t lost = 0, won = 0;
    enum status status = STATUS_OK;
    json_writer_init(&writer, out, 0);
    json_begin_array(&writer);
    for (size_t i = 0; i < matching->count && !status; i++)
        for (int c = CONDITION_IMAGE; c < CONDITION_COUNT && !status; c++) {
            int way = compare_has(c) ? comparison_moved(comparison, &matching->pairs[i], c) : 0;
            size_t *count = way > 0 ? &lost : &won;
            if (way == 0 || (*count)++ >= most) continue;
            status = put_moved(&writer, comparison, &matching->pairs[i], (enum condition)c, way > 0,
                               err);
        }
    json_end_array(&writer);
    return status;
}
