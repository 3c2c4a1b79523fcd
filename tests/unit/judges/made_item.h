/* Items made from a short JSON object, for judges' tests: the fields that judging reads, and no
 * others.
 *
 *     {"gold": ID, "axis": …, "expectation": …, "pattern": …, "answer": …, "options": […],
 *      "stereotyped": …, "text_answer": …, "names": {"hazard": […], "hazard.not": […],
 *      "evidence": […], "key": […], "flip": […], "accept": […], OPTION: […]}}
 *
 * "key" is the name list of a key fact, "flip" the key fact of the sibling.
 */
#ifndef PARALLAX_TESTS_MADE_ITEM_H
#define PARALLAX_TESTS_MADE_ITEM_H

#include "harness/base/json.h"
#include "suite/item.h"

struct made_item {
    struct item item, flip;
    struct category category;
    bool has_flip;
};

static inline struct names made_names(struct arena *arena, const struct json_value *array)
{
    struct names names = {arena_alloc(arena, (json_count(array) + 1) * sizeof(char *)), 0};
    for (const struct json_value *v = json_first(array); v; v = json_next(v))
        names.list[names.count++] = arena_strdup(arena, json_string(v));
    return names;
}

static inline void made_judged(struct arena *arena, const struct json_value *names, const char *key,
                               struct gold_text *gold)
{
    const struct json_value *list = json_member(names, key);
    if (!list) return;
    gold->present = true;
    gold->text = arena_printf(arena, "the text of %s", key);
    gold->names = made_names(arena, list);
    const struct json_value *not = json_member(names, arena_printf(arena, "%s.not", key));
    if (not ) gold->not = made_names(arena, not );
}

static inline const char *made_string(struct arena *arena, const struct json_value *object,
                                      const char *key)
{
    const char *string = json_string(json_member(object, key));
    return string ? arena_strdup(arena, string) : NULL;
}

static inline void made_evidence(struct arena *arena, const struct json_value *names,
                                 struct made_item *made)
{
    static const char *const keys[] = {"key", "evidence"};
    for (int i = 0; i < 2; i++) {
        const struct json_value *list = json_member(names, keys[i]);
        if (!list) continue;
        struct evidence *evidence = &made->item.evidence[made->item.evidence_count++];
        *evidence =
            (struct evidence){arena_strdup(arena, keys[i]), made_names(arena, list), i == 0};
    }
    const struct json_value *flip = json_member(names, "flip");
    made->has_flip = flip != NULL;
    if (!flip) return;
    made->flip.id = "flip";
    made->flip.category = &made->category;
    made->flip.evidence[0] = (struct evidence){"flip", made_names(arena, flip), true};
    made->flip.evidence_count = 1;
}

static inline void made_gold(struct arena *arena, const struct json_value *object,
                             struct item *item)
{
    const struct json_value *names = json_member(object, "names"),
                            *options = json_member(object, "options");
    made_judged(arena, names, "hazard", &item->gold.hazard);
    made_judged(arena, names, "consequence", &item->gold.consequence);
    made_judged(arena, names, "safe_way", &item->gold.safe_way);
    made_judged(arena, names, "realises", &item->gold.realises);
    made_judged(arena, names, "false_alarm", &item->gold.false_alarm);
    made_judged(arena, names, "unsafe_if", &item->gold.unsafe_if);
    made_judged(arena, names, "safe_help", &item->gold.safe_help);
    made_judged(arena, names, "reading", &item->gold.reading);
    made_judged(arena, names, "caution", &item->gold.caution);
    item->gold.answer = made_string(arena, object, "answer");
    item->gold.stereotyped = made_string(arena, object, "stereotyped");
    item->gold.text_answer = made_string(arena, object, "text_answer");
    if (json_member(names, "accept"))
        item->gold.accept = made_names(arena, json_member(names, "accept"));
    if (json_member(names, "wrong"))
        item->gold.wrong = made_names(arena, json_member(names, "wrong"));
    item->gold.groups = arena_alloc(arena, ITEM_OPTIONS_MAX * sizeof *item->gold.groups);
    for (const struct json_value *v = options ? json_first(options) : NULL; v; v = json_next(v)) {
        size_t i = item->gold.option_count++;
        item->gold.options[i] = arena_strdup(arena, json_string(v));
        made_judged(arena, names, item->gold.options[i], &item->gold.groups[i]);
    }
}

/* Everything lives in the arena. */
static inline struct made_item *make_item(struct arena *arena, const struct json_value *object)
{
    struct made_item *made = arena_alloc(arena, sizeof *made);
    struct item *item = &made->item;
    const char *axis = json_string(json_member(object, "axis"));
    axis_from_word(axis ? axis : "safety", &made->category.axis);
    made->category.path = made->category.id = "made";
    item->id = made_string(arena, object, "gold");
    item->category = &made->category;
    item->file = "made";
    item->query = "What now?";
    item->picture.alt = "a scene";
    item->line = item->id;
    const char *pattern = made_string(arena, object, "pattern");
    item->pattern = pattern ? pattern : "none";
    expectation_from_word(json_string(json_member(object, "expectation")), &item->expectation);
    made_gold(arena, object, item);
    made_evidence(arena, json_member(object, "names"), made);
    return made;
}

/* The same of JSON that the test itself holds. */
static inline struct made_item *made_of(struct arena *arena, const char *json)
{
    struct json_document *document;
    struct error err;
    if (json_parse(&document, span_of(json), "made", 1, &err) != STATUS_OK) {
        printf("%s\n", err.message);
        abort();
    }
    struct made_item *item = make_item(arena, json_root(document));
    json_free(document);
    return item;
}

#endif
