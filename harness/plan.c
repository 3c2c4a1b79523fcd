/* What is asked and in which order. See plan.h. */
#include "harness/plan.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/random.h"

static const enum condition default_conditions[] = {CONDITION_IMAGE, CONDITION_TEXT,
                                                    CONDITION_PROBE};

static enum status add_condition(const char *name, size_t length,
                                 enum condition conditions[CONDITION_COUNT], size_t *count,
                                 struct error *err)
{
    char word[32];
    enum condition condition;
    if (length < sizeof word) {
        memcpy(word, name, length);
        word[length] = '\0';
    }
    if (length >= sizeof word || !condition_from_word(word, &condition)) {
        return error_set(
            err, STATUS_USAGE,
            "--conditions: \"%.*s\" is not a condition; they are image, text, query, "
            "blank, caption and probe (or all of these), degrade-1 to degrade-5, typeset and "
            "swap",
            (int)length, name);
    }
    for (size_t i = 0; i < *count; i++) {
        if (conditions[i] != condition) continue;
        return error_set(err, STATUS_USAGE, "--conditions: \"%s\" stands there twice", word);
    }
    conditions[(*count)++] = condition;
    return STATUS_OK;
}

enum status plan_conditions(const char *list, enum condition conditions[CONDITION_COUNT],
                            size_t *count, struct error *err)
{
    *count = 0;
    if (!list) {
        *count = ARRAY_LENGTH(default_conditions);
        memcpy(conditions, default_conditions, sizeof default_conditions);
        return STATUS_OK;
    }
    if (strcmp(list, "all") == 0) {
        for (int i = CONDITION_NONE + 1; i <= CONDITION_PROBE; i++) {
            conditions[(*count)++] = (enum condition)i;
        }
        return STATUS_OK;
    }
    for (;;) {
        size_t length = strcspn(list, ",");
        enum status status = add_condition(list, length, conditions, count, err);
        if (status) return status;
        if (!list[length]) return STATUS_OK;
        list += length + 1;
    }
}

uint64_t plan_trial_seed(uint64_t seed, const char *trial_id)
{
    /* 53 bits, so that a program in any language reads the same number from JSON. */
    return random_derive(seed, trial_id) >> 11;
}

/* Items of one scenario, in item order. */
struct group {
    size_t first, count; /* into the list of items sorted by scenario */
};

struct member {
    const char *scenario;
    uint32_t item;
};

static int by_scenario_and_item(const void *left, const void *right)
{
    const struct member *a = left, *b = right;
    int order = strcmp(a->scenario, b->scenario);
    return order ? order : (a->item > b->item) - (a->item < b->item);
}

static size_t group_by_scenario(const struct item *const *items, size_t count,
                                struct member *members, struct group *groups)
{
    size_t group_count = 0;
    for (size_t i = 0; i < count; i++) {
        members[i] = (struct member){items[i]->scenario, (uint32_t)i};
    }
    qsort(members, count, sizeof *members, by_scenario_and_item);
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && strcmp(members[i].scenario, members[i - 1].scenario) == 0) {
            groups[group_count - 1].count++;
        } else {
            groups[group_count++] = (struct group){i, 1};
        }
    }
    return group_count;
}

/* The trials of one item; both sides of a flip take the conditions in the same order. */
static uint32_t *put_item(uint32_t *order, size_t item, size_t condition_count, size_t rotation,
                          int repeats, int repeat)
{
    for (size_t k = 0; k < condition_count; k++) {
        size_t condition = (k + rotation) % condition_count;
        *order++ =
            (uint32_t)((item * condition_count + condition) * (size_t)repeats + (size_t)repeat);
    }
    return order;
}

void ask_order(const struct item *const *items, size_t item_count, size_t condition_count,
               int repeats, uint64_t seed, uint32_t *order)
{
    if (item_count == 0) return;
    struct member *members = xcalloc(item_count, sizeof *members);
    struct group *groups = xcalloc(item_count, sizeof *groups);
    size_t group_count = group_by_scenario(items, item_count, members, groups);
    struct random random;
    random_seed(&random, random_derive(seed, "order of trials"));
    for (int repeat = 0; repeat < repeats; repeat++) {
        random_shuffle(&random, groups, group_count, sizeof *groups);
        for (size_t i = 0; i < group_count; i++) {
            for (size_t j = 0; j < groups[i].count; j++) {
                size_t item = members[groups[i].first + j].item;
                order = put_item(order, item, condition_count, i + (size_t)repeat, repeats, repeat);
            }
        }
    }
    free(groups);
    free(members);
}

static void put_part(struct json_writer *writer, const struct part *part)
{
    json_begin_object(writer);
    if (part->kind == PART_TEXT) {
        json_member_string(writer, "type", "text");
        json_member_string(writer, "text", part->text);
    } else {
        json_member_string(writer, "type", "image");
        json_member_string(writer, "path", part->path);
        json_member_string(writer, "mime", picture_mime(part->type));
        json_member_string(writer, "sha256", part->sha256);
    }
    json_end_object(writer);
}

void plan_put_line(struct text *out, const char *trial_id, const char *item_id,
                   const char *condition, int repeat, uint64_t seed, const struct chat *chat)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 0);
    json_begin_object(&writer);
    json_member_string(&writer, "trial", trial_id);
    json_member_string(&writer, "item", item_id);
    json_member_string(&writer, "condition", condition);
    json_member_integer(&writer, "repeat", repeat);
    json_member_integer(&writer, "seed", (int64_t)seed);
    if (chat->system) json_member_string(&writer, "system", chat->system);
    json_put_key(&writer, "parts");
    json_begin_array(&writer);
    for (size_t i = 0; i < chat->part_count; i++) put_part(&writer, &chat->parts[i]);
    json_end_array(&writer);
    json_end_object(&writer);
}
