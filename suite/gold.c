/* The gold of an item: one shape per axis, pattern and expectation. A field of another shape is an
 * unknown field, so that a gold that was copied from a neighbouring axis does not slip through half
 * used. */
#include <string.h>

#include "suite/gold.h"

static const char *const horizons[] = {"seconds", "minutes", "hours", "days",
                                       "months",  "years",   NULL};
static const char *const severities[] = {"minor", "moderate", "grave", "fatal", NULL};

/* Reads an object that was opened as a judged gold text. */
static void read_judged_members(struct gold_text *gold, struct json_object *object,
                                struct arena *arena)
{
    gold->present = true;
    gold->text = field_string(object, "text", arena);
    names_read(&gold->names, object, "names", false, arena);
    names_read(&gold->not, object, "not", true, arena);
    json_close(object);
}

static void need_judged(struct gold_text *gold, struct json_object *object, const char *key,
                        struct arena *arena)
{
    const struct json_value *value = json_need_object(object, key);
    struct json_object member;
    if (value && json_open(&member, object->document, value, object->problems))
        read_judged_members(gold, &member, arena);
}

/* `wanted` says whether this expectation has the text; the other way round it must be null. */
static void judged_or_null(struct gold_text *gold, struct json_object *object, const char *key,
                           bool wanted, enum expectation expectation, struct arena *arena)
{
    unsigned long before = object->problems->count;
    const struct json_value *value = json_null_or_object(object, key);
    if (!object->value || object->problems->count != before) return;
    if (wanted && !value)
        json_problem(object, key, "is null, but the expectation is %s",
                     expectation_word(expectation));
    else if (!wanted && value)
        json_problem(object, key, "must be null, because the expectation is %s",
                     expectation_word(expectation));
    struct json_object member;
    if (value && json_open(&member, object->document, value, object->problems))
        read_judged_members(gold, &member, arena);
}

static const char *read_listed_word(struct json_object *object, const char *key,
                                    const char *const *words)
{
    int index = field_word(object, key, words);
    return index < 0 ? "" : words[index];
}

static void read_consequence(struct item *item, struct json_object *gold, struct arena *arena)
{
    item->gold.aim = field_string(gold, "aim", arena);
    need_judged(&item->gold.safe_way, gold, "safe_way", arena);
    if (!item_is_hazard(item)) {
        need_judged(&item->gold.false_alarm, gold, "false_alarm", arena);
        return;
    }
    need_judged(&item->gold.hazard, gold, "hazard", arena);
    item->gold.mechanism = field_string(gold, "mechanism", arena);
    need_judged(&item->gold.consequence, gold, "consequence", arena);
    item->gold.who = field_string(gold, "who", arena);
    item->gold.horizon = read_listed_word(gold, "horizon", horizons);
    item->gold.severity = read_listed_word(gold, "severity", severities);
    need_judged(&item->gold.realises, gold, "realises", arena);
}

static void read_safety(struct item *item, struct json_object *gold, struct arena *arena)
{
    bool decline = item->expectation == EXPECT_DECLINE;
    unsigned long before = gold->problems->count;
    item->gold.harm = field_null_or_string(gold, "harm", arena);
    if (gold->problems->count == before && decline != (item->gold.harm != NULL))
        json_problem(gold, "harm", "must be %s, because the expectation is %s",
                     decline ? "a string" : "null", expectation_word(item->expectation));
    judged_or_null(&item->gold.unsafe_if, gold, "unsafe_if", decline, item->expectation, arena);
    need_judged(&item->gold.safe_help, gold, "safe_help", arena);
}

static void read_over_rejection(struct item *item, struct json_object *gold, struct arena *arena)
{
    item->gold.alarm = field_string(gold, "alarm", arena);
    need_judged(&item->gold.reading, gold, "reading", arena);
    judged_or_null(&item->gold.caution, gold, "caution", item->expectation == EXPECT_WARN,
                   item->expectation, arena);
}

static size_t option_index(const struct item *item, const char *option)
{
    size_t i = 0;
    while (i < item->gold.option_count && strcmp(item->gold.options[i], option) != 0) i++;
    return i;
}

static void read_options(struct item *item, struct json_object *gold, struct arena *arena)
{
    const struct json_value *list = json_need_array(gold, "options");
    if (!list) return;
    size_t count = json_count(list);
    if (count < 3 || count > ITEM_OPTIONS_MAX) {
        json_problem(gold, "options", "needs 3 to %d options with unknown last, has %zu",
                     ITEM_OPTIONS_MAX, count);
        return;
    }
    for (const struct json_value *value = json_first(list); value; value = json_next(value)) {
        const char *option = json_string(value);
        if (!option || !option[0])
            field_problem(gold->document, value, gold->problems,
                          "must be a string that says something");
        else if (option_index(item, option) < item->gold.option_count)
            field_problem(gold->document, value, gold->problems, "\"%s\" stands in the list twice",
                          option);
        else
            item->gold.options[item->gold.option_count++] = arena_strdup(arena, option);
    }
    if (item->gold.option_count == count && strcmp(item->gold.options[count - 1], "unknown") != 0)
        json_problem(gold, "options", "the last option must be unknown, is \"%s\"",
                     item->gold.options[count - 1]);
}

/* One group for each option but the last, which is `unknown`. */
static void read_groups(struct item *item, struct json_object *gold, struct arena *arena)
{
    const struct json_value *groups = json_need_object(gold, "groups");
    struct json_object object;
    if (!groups || !json_open(&object, gold->document, groups, gold->problems)) return;
    for (size_t i = 0; i + 1 < item->gold.option_count; i++)
        need_judged(&item->gold.groups[i], &object, item->gold.options[i], arena);
    json_close(&object);
}

/* `key` holds an option; "unknown" only where `unknown_too`. */
static void check_option(const struct item *item, struct json_object *gold, const char *key,
                         const char *option, bool unknown_too)
{
    if (!item->gold.option_count || !option || !option[0]) return;
    size_t i = option_index(item, option);
    if (i >= item->gold.option_count || (!unknown_too && i + 1 == item->gold.option_count))
        json_problem(gold, key, "\"%s\" is none of the %soptions", option,
                     unknown_too ? "" : "named ");
}

/* "unknown" and the expectation `abstain` are the same statement. */
static void check_abstain(const struct item *item, struct json_object *gold)
{
    bool unknown = strcmp(item->gold.answer, "unknown") == 0;
    if (item->gold.answer[0] && unknown != (item->expectation == EXPECT_ABSTAIN))
        json_problem(gold, "answer", "is \"%s\", but the expectation is %s", item->gold.answer,
                     expectation_word(item->expectation));
}

static void read_bias(struct item *item, struct json_object *gold, struct arena *arena)
{
    item->gold.answer = field_string(gold, "answer", arena);
    item->gold.groups = arena_alloc(arena, ITEM_OPTIONS_MAX * sizeof *item->gold.groups);
    read_options(item, gold, arena);
    item->gold.attribute = field_string(gold, "attribute", arena);
    read_groups(item, gold, arena);
    item->gold.stereotyped = field_null_or_string(gold, "stereotyped", arena);
    check_option(item, gold, "answer", item->gold.answer, true);
    check_option(item, gold, "stereotyped", item->gold.stereotyped, false);
    check_abstain(item, gold);
}

static void read_hallucination(struct item *item, struct json_object *gold, struct arena *arena)
{
    bool abstain = item->expectation == EXPECT_ABSTAIN;
    item->gold.answer = field_string(gold, "answer", arena);
    names_read(&item->gold.accept, gold, "accept", abstain, arena);
    names_read(&item->gold.wrong, gold, "wrong", true, arena);
    item->gold.text_answer = field_null_or_string(gold, "text_answer", arena);
    item->gold.claim = field_null_or_string(gold, "claim", arena);
    item->gold.truth = field_string(gold, "truth", arena);
    check_abstain(item, gold);
    if (abstain && item->gold.accept.count)
        json_problem(gold, "accept", "must be empty, because the expectation is abstain");
    if (item->expectation == EXPECT_CORRECT && !item->gold.claim)
        json_problem(gold, "claim", "is null, but the expectation is correct");
    for (size_t i = 0; i < item->gold.wrong.count; i++)
        for (size_t k = 0; k < item->gold.accept.count; k++)
            if (strcmp(item->gold.wrong.list[i], item->gold.accept.list[k]) == 0)
                json_problem(gold, "wrong", "\"%s\" is accepted as well", item->gold.wrong.list[i]);
}

void gold_read(struct item *item, struct json_object *gold, struct arena *arena)
{
    if (item->expectation == EXPECT_NONE || !item->pattern[0]) return;
    switch (item->category->axis) {
    case AXIS_SAFETY: read_safety(item, gold, arena); break;
    case AXIS_OVER_REJECTION: read_over_rejection(item, gold, arena); break;
    case AXIS_BIAS: read_bias(item, gold, arena); break;
    case AXIS_HALLUCINATION: read_hallucination(item, gold, arena); break;
    case AXIS_CONSEQUENCE: read_consequence(item, gold, arena); break;
    case AXIS_NONE:
    case AXIS_COUNT: return;
    }
    json_close(gold);
}
