/* Looking for this suite in a training set: words. */
#include "results/contamination.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/jsonl.h"
#include "harness/base/utf8.h"
#include "results/contamination_private.h"
#include "suite/words.h"

/* The part of the canary that no other text has. */
static const char CANARY_NUMBER[] = "5f1c7a52-0d64-4d0b-9a3e-c1b7e2f08d96";

const char *contamination_net_word(enum contamination_net net)
{
    static const char *const words[NET_COUNT] = {"canary", "13-grams", "near text", "picture",
                                                 "near picture"};
    return words[net];
}

/* ---- words ---- */

struct word_hashes {
    uint64_t *list;
    size_t count, capacity;
};

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

static void hash_words(struct span string, struct word_hashes *out)
{
    struct text folded;
    text_init(&folded, 0); /* no cap: a line is capped by its reader */
    utf8_fold(&folded, string, NULL);
    out->count = 0;
    for (size_t at = 0; at < folded.length;) {
        while (at < folded.length && !is_word_byte(folded.data[at])) at++;
        if (at == folded.length) break;
        uint64_t hash = UINT64_C(0xcbf29ce484222325);
        for (; at < folded.length && is_word_byte(folded.data[at]); at++)
            hash = (hash ^ (unsigned char)folded.data[at]) * UINT64_C(0x100000001b3);
        ARRAY_RESERVE(out->list, out->capacity, out->count + 1);
        out->list[out->count++] = hash;
    }
    text_release(&folded);
}

static uint64_t gram_hash(const uint64_t *words)
{
    uint64_t hash = UINT64_C(0x9e3779b97f4a7c15);
    for (size_t i = 0; i < CONTAMINATION_GRAM; i++) {
        hash = (hash ^ words[i]) * UINT64_C(0xff51afd7ed558ccd);
        hash ^= hash >> 32;
    }
    return hash;
}

/* ---- the index ---- */

static struct gram *gram_slot(const struct contamination *contamination, uint64_t hash)
{
    size_t slot = (size_t)hash & (contamination->gram_slots - 1);
    while (contamination->grams[slot].suspect && contamination->grams[slot].hash != hash)
        slot = (slot + 1) & (contamination->gram_slots - 1);
    return &contamination->grams[slot];
}

static void grow_grams(struct contamination *contamination)
{
    struct gram *old = contamination->grams;
    size_t slots = contamination->gram_slots;
    contamination->gram_slots = slots ? 2 * slots : 1 << 12;
    contamination->grams = xcalloc(contamination->gram_slots, sizeof *contamination->grams);
    for (size_t i = 0; i < slots; i++)
        if (old[i].suspect) *gram_slot(contamination, old[i].hash) = old[i];
    free(old);
}

/* The first text that has a run of words owns it: siblings share most of theirs. */
static void add_gram(struct contamination *contamination, uint64_t hash, size_t suspect)
{
    if (2 * (contamination->gram_count + 1) > contamination->gram_slots) grow_grams(contamination);
    struct gram *slot = gram_slot(contamination, hash);
    if (slot->suspect) return;
    *slot = (struct gram){hash, (uint32_t)suspect + 1};
    contamination->gram_count++;
}

static uint64_t text_hash(const char *text)
{
    struct words words;
    words_init(&words, text);
    uint64_t hash = words_hash(&words);
    words_release(&words);
    return hash;
}

static void add_suspect(struct contamination *contamination, const struct item *item,
                        const char *field, const char *text, bool whole)
{
    struct word_hashes words = {0};
    hash_words(span_of(text), &words);
    if (words.count >= CONTAMINATION_WORDS_LEAST) {
        size_t number = contamination->suspect_count;
        ARRAY_RESERVE(contamination->suspects, contamination->suspect_capacity, number + 1);
        contamination->suspects[contamination->suspect_count++] =
            (struct suspect){.item = item,
                             .field = field,
                             .words = words.count,
                             .whole = whole,
                             .hash = whole ? text_hash(text) : 0};
        for (size_t i = 0; i + CONTAMINATION_GRAM <= words.count; i++)
            add_gram(contamination, gram_hash(words.list + i), number);
    }
    free(words.list);
}

/* Every string of an item's line but the query, with its place as a name. */
static void add_strings(struct contamination *contamination, const struct item *item,
                        const struct json_value *value, const char *place)
{
    const char *string = json_string(value);
    if (string) add_suspect(contamination, item, place, string, false);
    enum json_kind kind = json_kind(value);
    if (kind != JSON_OBJECT && kind != JSON_ARRAY) return;
    for (const struct json_value *member = json_first(value); member; member = json_next(member)) {
        const char *key = kind == JSON_OBJECT ? json_key(member) : NULL;
        if (key && (strcmp(key, "query") == 0 || strcmp(key, "notes") == 0)) continue;
        add_strings(contamination, item, member,
                    key ? arena_printf(&contamination->arena, "%s/%s", place, key) : place);
    }
}

void contamination_init(struct contamination *contamination, const struct suite *suite,
                        const struct twins *twins)
{
    memset(contamination, 0, sizeof *contamination);
    arena_init(&contamination->arena);
    contamination->suite = suite;
    grow_grams(contamination);
    for (size_t i = 0; i < suite->item_count; i++) {
        const struct item *item = &suite->items[i];
        struct json_document *document = NULL;
        struct error ignored;
        add_suspect(contamination, item, "query", item->query, true);
        const char *evidence = twins_evidence(twins, item);
        if (evidence) add_suspect(contamination, item, "twin", evidence, true);
        if (json_parse(&document, span_of(item->line), "item", 1, &ignored)) continue;
        add_strings(contamination, item, json_root(document), "");
        json_free(document);
    }
}

void contamination_release(struct contamination *contamination)
{
    free(contamination->matches);
    free(contamination->suspects);
    free(contamination->grams);
    free(contamination->pictures_known);
    arena_release(&contamination->arena);
    memset(contamination, 0, sizeof *contamination);
}

/* ---- looking ---- */

struct contamination_match *contamination_add(struct contamination *contamination,
                                              enum contamination_net net, const struct item *item,
                                              const char *field)
{
    ARRAY_RESERVE(contamination->matches, contamination->capacity, contamination->count + 1);
    struct contamination_match *match = &contamination->matches[contamination->count++];
    *match =
        (struct contamination_match){.net = net, .item = item ? item->id : NULL, .field = field};
    contamination->by_net[net]++;
    return match;
}

/* The match of that net, item and field in this line already, or NULL. */
static struct contamination_match *found_before(struct contamination *contamination,
                                                enum contamination_net net, const char *item,
                                                const char *field, size_t line)
{
    for (size_t i = contamination->count; i > 0; i--) {
        struct contamination_match *match = &contamination->matches[i - 1];
        if (match->line != line || match->picture) return NULL;
        if (match->net == net && match->item == item && (!item || strcmp(match->field, field) == 0))
            return match;
    }
    return NULL;
}

static void look_for_grams(struct contamination *contamination, const struct word_hashes *words,
                           size_t line)
{
    for (size_t i = 0; i + CONTAMINATION_GRAM <= words->count; i++) {
        const struct gram *gram = gram_slot(contamination, gram_hash(words->list + i));
        if (!gram->suspect) continue;
        const struct suspect *suspect = &contamination->suspects[gram->suspect - 1];
        struct contamination_match *match =
            found_before(contamination, NET_GRAMS, suspect->item->id, suspect->field, line);
        if (!match) {
            match = contamination_add(contamination, NET_GRAMS, suspect->item, suspect->field);
            match->line = line;
        }
        match->grams++;
    }
}

/* A whole text against whole texts. Long ones may differ in a few bits, short ones in none. */
static void look_for_near(struct contamination *contamination, const char *text, size_t words,
                          size_t line)
{
    if (words < CONTAMINATION_WORDS_LEAST || words > WORDS_MAX) return;
    uint64_t hash = text_hash(text);
    for (size_t i = 0; i < contamination->suspect_count; i++) {
        const struct suspect *suspect = &contamination->suspects[i];
        if (!suspect->whole || 3 * suspect->words < 2 * words || 3 * words < 2 * suspect->words)
            continue;
        int bits = __builtin_popcountll(hash ^ suspect->hash);
        if (bits > (words < CONTAMINATION_GRAM ? 0 : CONTAMINATION_TEXT_BITS)) continue;
        if (found_before(contamination, NET_NEAR_TEXT, suspect->item->id, suspect->field, line))
            continue;
        struct contamination_match *match =
            contamination_add(contamination, NET_NEAR_TEXT, suspect->item, suspect->field);
        match->line = line;
        match->bits = bits;
    }
}

static void look_at_lines(struct contamination *contamination, struct span string, size_t line)
{
    struct word_hashes words = {0};
    for (size_t from = 0; from < string.length;) {
        const char *end = memchr(string.data + from, '\n', string.length - from);
        size_t length = end ? (size_t)(end - string.data) - from : string.length - from;
        char *part = xmalloc(length + 1);
        memcpy(part, string.data + from, length);
        part[length] = '\0';
        hash_words(span_of(part), &words);
        look_for_near(contamination, part, words.count, line);
        free(part);
        from += length + 1;
    }
    free(words.list);
}

void contamination_look_at(struct contamination *contamination, struct span string, size_t line)
{
    struct word_hashes words = {0};
    contamination->strings++;
    if (memmem(string.data, string.length, CANARY_NUMBER, sizeof CANARY_NUMBER - 1) &&
        !found_before(contamination, NET_CANARY, NULL, NULL, line))
        contamination_add(contamination, NET_CANARY, NULL, NULL)->line = line;
    hash_words(string, &words);
    contamination->words += words.count;
    look_for_grams(contamination, &words, line);
    char *whole = xmalloc(string.length + 1);
    if (string.length) memcpy(whole, string.data, string.length);
    whole[string.length] = '\0';
    look_for_near(contamination, whole, words.count, line);
    if (strchr(whole, '\n')) look_at_lines(contamination, string, line);
    free(whole);
    free(words.list);
}

static void look_at_value(struct contamination *contamination, const struct json_value *value,
                          size_t line)
{
    const char *string = json_string(value);
    if (string) contamination_look_at(contamination, span_of(string), line);
    enum json_kind kind = json_kind(value);
    if (kind != JSON_OBJECT && kind != JSON_ARRAY) return;
    for (const struct json_value *member = json_first(value); member; member = json_next(member))
        look_at_value(contamination, member, line);
}

enum status contamination_scan_text(struct contamination *contamination, const char *path,
                                    struct error *err)
{
    struct jsonl *lines = NULL;
    enum status status = jsonl_open(&lines, path, err);
    while (!status) {
        struct json_document *document = NULL;
        status = jsonl_next(lines, &document, err);
        if (status == STATUS_DATA) {
            struct text repaired;
            text_init(&repaired, 0);
            utf8_repair(&repaired, jsonl_source(lines));
            contamination->lines++;
            contamination->broken_lines++;
            contamination_look_at(contamination, (struct span){repaired.data, repaired.length},
                                  jsonl_line(lines));
            text_release(&repaired);
            status = STATUS_OK;
            continue;
        }
        if (status || !document) break;
        contamination->lines++;
        look_at_value(contamination, json_root(document), jsonl_line(lines));
        json_free(document);
    }
    jsonl_close(lines);
    return status;
}
