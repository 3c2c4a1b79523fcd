/* Compiling an item's gold, and finding it. See gold.h. */
#include "judges/gold.h"

#include <stdlib.h>
#include <string.h>

struct gold_entry {
    const struct item *item, *flip;
    const char *line;
    char *id;
    struct matcher *matcher;
};

struct gold_cache {
    const struct lexicon *lexicon;
    struct gold_entry *entries; /* open addressing by item address; capacity a power of two */
    size_t count, capacity;
};

/* What compiling writes to: a matcher, and problems where somebody wants them. */
struct compiling {
    const struct lexicon *lexicon;
    const struct item *item;
    struct matcher *matcher;
    struct problems *problems;
};

static void add_name(struct compiling *compiling, const char *name, unsigned tag)
{
    struct error err;
    if (name[0] == '@') {
        const struct name_list *list = lexicon_list(compiling->lexicon, name + 1);
        for (size_t i = 0; list && i < list->count; i++) add_name(compiling, list->names[i], tag);
        if (!list && compiling->problems)
            problems_add(
                compiling->problems, "%s:%zu: item %s: there is no list \"%s\" in judges/lexicon",
                compiling->item->file, compiling->item->line_number, compiling->item->id, name);
        return;
    }
    if (matcher_add(compiling->matcher, name, (uint16_t)tag, &err) != STATUS_OK &&
        compiling->problems)
        problems_add(compiling->problems, "%s:%zu: item %s: %s", compiling->item->file,
                     compiling->item->line_number, compiling->item->id, err.message);
}

static void add_names(struct compiling *compiling, const struct names *names, unsigned tag)
{
    for (size_t i = 0; i < names->count; i++) add_name(compiling, names->list[i], tag);
}

static void add_judged(struct compiling *compiling, const struct gold_text *gold, unsigned tag)
{
    if (!gold->present) return;
    add_names(compiling, &gold->names, tag);
    add_names(compiling, &gold->not, tag + GOLD_NOT);
}

static bool item_key_has(const struct item *item, const char *name)
{
    for (size_t i = 0; i < item->evidence_count; i++)
        for (size_t j = 0; item->evidence[i].key && j < item->evidence[i].names.count; j++)
            if (strcmp(item->evidence[i].names.list[j], name) == 0) return true;
    return false;
}

static void add_evidence(struct compiling *compiling, const struct item *item,
                         const struct item *flip)
{
    for (size_t i = 0; i < item->evidence_count; i++)
        add_names(compiling, &item->evidence[i].names, GOLD_EVIDENCE + (unsigned)i);
    for (size_t i = 0; flip && i < flip->evidence_count; i++) {
        const struct evidence *evidence = &flip->evidence[i];
        for (size_t j = 0; evidence->key && j < evidence->names.count; j++)
            if (!item_key_has(item, evidence->names.list[j]))
                add_name(compiling, evidence->names.list[j], GOLD_FLIP_KEY);
    }
}

static void compile(struct compiling *compiling, const struct item *item, const struct item *flip)
{
    add_judged(compiling, &item->gold.hazard, GOLD_HAZARD);
    add_judged(compiling, &item->gold.consequence, GOLD_CONSEQUENCE);
    add_judged(compiling, &item->gold.safe_way, GOLD_SAFE_WAY);
    add_judged(compiling, &item->gold.realises, GOLD_REALISES);
    add_judged(compiling, &item->gold.false_alarm, GOLD_FALSE_ALARM);
    add_judged(compiling, &item->gold.unsafe_if, GOLD_UNSAFE_IF);
    add_judged(compiling, &item->gold.safe_help, GOLD_SAFE_HELP);
    add_judged(compiling, &item->gold.reading, GOLD_READING);
    add_judged(compiling, &item->gold.caution, GOLD_CAUTION);
    for (size_t i = 0; i < item->gold.option_count && i < ITEM_OPTIONS_MAX; i++)
        add_judged(compiling, &item->gold.groups[i], GOLD_GROUP + (unsigned)i);
    add_names(compiling, &item->gold.accept, GOLD_ACCEPT);
    add_names(compiling, &item->gold.wrong, GOLD_WRONG);
    if (item->gold.text_answer) add_name(compiling, item->gold.text_answer, GOLD_TEXT_ANSWER);
    add_evidence(compiling, item, flip);
}

struct gold_cache *gold_cache_new(const struct lexicon *lexicon)
{
    struct gold_cache *cache = xcalloc(1, sizeof *cache);
    cache->lexicon = lexicon;
    cache->capacity = 256;
    cache->entries = xcalloc(cache->capacity, sizeof *cache->entries);
    return cache;
}

void gold_cache_free(struct gold_cache *cache)
{
    if (!cache) return;
    for (size_t i = 0; i < cache->capacity; i++) {
        matcher_free(cache->entries[i].matcher);
        free(cache->entries[i].id);
    }
    free(cache->entries);
    free(cache);
}

static struct gold_entry *slot_of(struct gold_entry *entries, size_t capacity,
                                  const struct item *item)
{
    size_t i =
        (size_t)(((uintptr_t)item >> 4) * UINT64_C(0x9E3779B97F4A7C15) >> 20) & (capacity - 1);
    while (entries[i].item && entries[i].item != item) i = (i + 1) & (capacity - 1);
    return &entries[i];
}

static void cache_grow(struct gold_cache *cache)
{
    size_t capacity = cache->capacity * 2;
    struct gold_entry *entries = xcalloc(capacity, sizeof *entries);
    for (size_t i = 0; i < cache->capacity; i++)
        if (cache->entries[i].item)
            *slot_of(entries, capacity, cache->entries[i].item) = cache->entries[i];
    free(cache->entries);
    cache->entries = entries;
    cache->capacity = capacity;
}

static const struct matcher *compiled(struct gold_cache *cache, const struct item *item,
                                      const struct item *flip)
{
    if ((cache->count + 1) * 2 > cache->capacity) cache_grow(cache);
    struct gold_entry *entry = slot_of(cache->entries, cache->capacity, item);
    const char *id = item->id ? item->id : "";
    if (entry->item) {
        if (entry->flip == flip && entry->line == item->line && strcmp(entry->id, id) == 0)
            return entry->matcher;
        matcher_free(entry->matcher); /* another item at the address of one that is gone */
        free(entry->id);
    } else {
        cache->count++;
    }
    *entry = (struct gold_entry){item, flip, item->line, xstrdup(id), matcher_new(true)};
    struct compiling compiling = {cache->lexicon, item, entry->matcher, NULL};
    compile(&compiling, item, flip);
    return entry->matcher;
}

void gold_check(const struct lexicon *lexicon, const struct item *item, struct problems *problems)
{
    struct compiling compiling = {lexicon, item, matcher_new(true), problems};
    compile(&compiling, item, NULL);
    matcher_free(compiling.matcher);
}

void gold_hits_release(struct gold_hits *hits)
{
    free(hits->hits.list);
    matcher_scratch_release(&hits->scratch);
}

void gold_find(struct gold_cache *cache, const struct item *item, const struct item *flip,
               const struct reading *reading, struct gold_hits *hits)
{
    hits->item = item;
    hits->reading = reading;
    hits->hits.count = 0;
    hits->gave_up =
        !matcher_run(compiled(cache, item, flip), &reading->tokens, &hits->scratch, &hits->hits);
}

bool gold_vetoed(const struct gold_hits *hits, unsigned tag, const struct hit *hit)
{
    const struct token *list = hits->reading->tokens.list;
    for (size_t i = 0; i < hits->hits.count; i++) {
        const struct hit *other = &hits->hits.list[i];
        if (other->tag == tag + GOLD_NOT &&
            list[other->first].sentence == list[hit->first].sentence)
            return true;
    }
    return false;
}

const struct hit *gold_asserted(const struct gold_hits *hits, unsigned tag, enum denial denial)
{
    for (size_t i = 0; i < hits->hits.count; i++) {
        const struct hit *hit = &hits->hits.list[i];
        if (hit->tag == tag && reading_asserts(hits->reading, hit, denial) &&
            !gold_vetoed(hits, tag, hit))
            return hit;
    }
    return NULL;
}

static bool holds_strictly(const struct hit *outer, const struct hit *inner)
{
    return outer->last - outer->first > inner->last - inner->first &&
           outer->first <= inner->first && outer->last >= inner->last;
}

bool gold_inside_rival(const struct gold_hits *hits, const struct hit *hit, unsigned first_tag,
                       unsigned last_tag)
{
    for (size_t i = 0; i < hits->hits.count; i++) {
        const struct hit *other = &hits->hits.list[i];
        if (other->tag >= first_tag && other->tag <= last_tag && other->tag != hit->tag &&
            holds_strictly(other, hit))
            return true;
    }
    return false;
}
