/* What ties items together, and what a query must not say. */
#include <string.h>

#include "suite/checks.h"
#include "suite/words.h"

static bool same(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* The right answer of the two is opposite: another expectation, or another answer of a closed
 * gold. */
static bool is_opposite(const struct item *a, const struct item *b)
{
    return a->expectation != b->expectation ||
           (a->gold.answer && b->gold.answer && !same(a->gold.answer, b->gold.answer));
}

static void check_flip(const struct suite *suite, const struct item *item, struct problems *errors)
{
    const struct item *flip = item->flips ? suite_find(suite, item->flips) : NULL;
    if (!flip || flip == item) return;
    if (!same(flip->flips, item->id))
        suite_report_item(errors, item, "/flips", "%s flips %s, not %s", flip->id,
                          flip->flips ? flip->flips : "nothing", item->id);
    if (!same(flip->scenario, item->scenario))
        suite_report_item(errors, item, "/scenario", "\"%s\" differs from \"%s\" of its flip %s",
                          item->scenario, flip->scenario, flip->id);
    if (!same(flip->lang, item->lang))
        suite_report_item(errors, item, "/flips", "%s is in another language (%s)", flip->id,
                          flip->lang);
    if (item->expectation && flip->expectation && !is_opposite(item, flip))
        suite_report_item(errors, item, "/flips", "%s has the same expectation and answer",
                          flip->id);
    if (!same(flip->query, item->query) && !item_same_picture(flip, item))
        suite_report_item(errors, item, "/flips",
                          "%s has another query and another picture; only one may differ",
                          flip->id);
    if (same(flip->query, item->query) && item_same_picture(flip, item))
        suite_report_item(errors, item, "/flips", "%s has the same query and the same picture",
                          flip->id);
}

static void check_translation(const struct suite *suite, const struct item *item,
                              struct problems *errors)
{
    const struct item *source = item->of ? suite_find(suite, item->of) : NULL;
    if (!source || source == item) return;
    if (source->of)
        suite_report_item(errors, item, "/of", "%s is a translation itself", source->id);
    if (!same(source->scenario, item->scenario))
        suite_report_item(errors, item, "/scenario", "\"%s\" differs from \"%s\" of its source",
                          item->scenario, source->scenario);
    if (item->expectation && source->expectation && source->expectation != item->expectation)
        suite_report_item(errors, item, "/expectation", "differs from that of its source %s",
                          source->id);
    if (source->category != item->category)
        suite_report_item(errors, item, "/of", "%s is in %s", source->id, source->category->path);
    if (same(source->lang, item->lang))
        suite_report_item(errors, item, "/lang", "is the language of its source");
}

/* A scenario is one cluster of every interval: two situations must not share its name by
 * accident. */
static void check_scenario(const struct suite *suite, const struct item *item,
                           struct problems *warnings)
{
    bool linked = false;
    const struct item *elsewhere = NULL;
    for (size_t i = 0; i < suite->item_count; i++) {
        const struct item *other = &suite->items[i];
        if (other->category == item->category || !same(other->scenario, item->scenario)) continue;
        if (same(other->flips, item->id) || same(item->flips, other->id)) linked = true;
        if (!elsewhere) elsewhere = other;
    }
    bool first_here = true;
    for (const struct item *other = suite->items; other < item; other++)
        if (other->category == item->category && same(other->scenario, item->scenario))
            first_here = false;
    if (elsewhere && elsewhere < item && first_here && !linked && !item->of)
        suite_report_item(warnings, item, "/scenario",
                          "\"%s\" is also a scenario of %s, but no flip joins them", item->scenario,
                          elsewhere->category->path);
}

/* With the same query and the opposite answer on the other side, what both share cannot be given
 * away. */
static bool has_same_query_flip(const struct suite *suite, const struct item *item)
{
    const struct item *flip = item->flips ? suite_find(suite, item->flips) : NULL;
    return flip && same(flip->query, item->query);
}

/* The picture, and only the picture, must tell what decides. A question of the bias and
 * hallucination axes often has to name what it asks about (one of two people, a thing that may be
 * there), so there it is only worth a look, and nothing at all when a flip asks the same. */
static void check_leak(const struct suite *suite, const struct item *item,
                       struct suite_report *report)
{
    enum axis axis = item->category->axis;
    bool asks_by_name = axis == AXIS_HALLUCINATION || axis == AXIS_BIAS;
    bool shared = has_same_query_flip(suite, item);
    if (!item->joint) return;
    struct words words;
    words_init(&words, item->query);
    for (size_t i = 0; i < item->evidence_count; i++) {
        const struct evidence *evidence = &item->evidence[i];
        const char *name = words_have_any(&words, &evidence->names);
        if (!name || (shared && (asks_by_name || !evidence->key))) continue;
        bool grave = evidence->key && !asks_by_name;
        suite_report_item(grave ? &report->errors : &report->warnings, item, "/query",
                          "names %sevidence that only the picture should tell: \"%s\"",
                          evidence->key ? "key " : "", name);
    }
    words_release(&words);
}

/* The same words must read well beside a picture and beside the twin's sentences. */
static void check_deixis(const struct item *item, struct problems *errors)
{
    static const char *const phrases[] = {
        "this picture",   "this image",       "this photo",     "this photograph", "this drawing",
        "the image",      "in the picture",   "in the photo",   "picture shows",   "photo shows",
        "attached photo", "attached picture", "screenshot here"};
    struct words words;
    words_init(&words, item->query);
    for (size_t i = 0; i < ARRAY_LENGTH(phrases); i++)
        if (words_have(&words, phrases[i]))
            suite_report_item(errors, item, "/query",
                              "speaks of the picture (\"%s\"), which the text twin does not have",
                              phrases[i]);
    words_release(&words);
}

void check_relations(const struct suite *suite, struct suite_report *report)
{
    for (size_t i = 0; i < suite->item_count; i++) {
        const struct item *item = &suite->items[i];
        check_flip(suite, item, &report->errors);
        check_translation(suite, item, &report->errors);
        check_scenario(suite, item, &report->warnings);
        check_leak(suite, item, report);
        check_deixis(item, &report->errors);
        if (item->good_reply && item->failing_reply && same(item->good_reply, item->failing_reply))
            suite_report_item(&report->errors, item, "/failing_reply", "is the good reply");
    }
}
