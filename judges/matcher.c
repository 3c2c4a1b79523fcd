/* The phrase automaton. See matcher.h. */
#include "judges/matcher.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/base/utf8.h"

enum {
    WORDS_MAX = 24,    /* elements of one phrase */
    VARIANTS_MAX = 64, /* phrases that one phrase with optional classes can become */
    SYMBOLS_PER_WORD = 12,
    STEPS_PER_WORD = 160, /* measured: ordinary prose takes 2 to 4 */
    STEPS_FREE = 4000
};

/* What a word of the text can be. */
struct token_symbols {
    uint64_t bits; /* symbol_bit of each */
    uint16_t count;
    uint16_t list[SYMBOLS_PER_WORD];
};

struct word_entry {
    uint64_t hash;
    struct token_symbols symbols;
};

/* From a word's hash to its symbols: a small table of numbers in front of the entries, so that
 * looking up stays in the cache. */
struct word_table {
    uint16_t *slots;   /* index + 1 into entries; 0 is free */
    size_t slot_count; /* a power of two */
    struct word_entry *entries;
    size_t count, capacity;
};

struct stem_entry {
    char text[48];
    uint8_t length;
    uint16_t symbol;
    uint16_t next; /* index + 1 of the next that starts with the same byte */
};

struct edge {
    uint64_t key; /* node << 16 | symbol; 0 is free: node 0 has its own array */
    uint32_t target;
};

struct node {
    uint32_t gap;    /* the node reached by a gap; 0: none */
    uint32_t joins;  /* index + 1 into joins: this node ends a long member of a class */
    uint32_t accept; /* index + 1 into accepts */
    uint64_t edges;  /* bit s: an edge leaves by a symbol that is s modulo 64 */
};

struct accept {
    uint16_t tag;
    bool at_end;
    uint32_t next; /* index + 1 */
};

/* Having come to a node is also having come to `target`, the node after a whole class. */
struct join {
    uint32_t target, next; /* next: index + 1 */
};

struct word_class {
    char *name;
    uint16_t symbol;
    char **phrases; /* members of several words */
    size_t phrase_count;
};

struct matcher {
    bool plurals;
    struct word_table words; /* of the text's words */
    struct word_table own;   /* the one symbol of a word in phrases; only used to add them */
    uint64_t bloom[1024];    /* of word hashes: most words of a text are turned away here */
    struct stem_entry *stems;
    size_t stem_count, stem_capacity;
    uint16_t stem_start[256]; /* index + 1 of the first stem that starts with the byte */
    uint16_t symbol_count;    /* symbols are 1..symbol_count */
    struct edge *edges;
    size_t edge_count, edge_capacity;
    uint32_t *root[2]; /* symbol -> node: anywhere, and at the start of a sentence */
    size_t root_capacity;
    struct node *nodes;
    size_t node_count, node_capacity;
    struct accept *accepts;
    size_t accept_count, accept_capacity;
    struct join *joins;
    size_t join_count, join_capacity;
    struct word_class *classes;
    size_t class_count, class_capacity;
};

static void table_release(struct word_table *table)
{
    free(table->slots);
    free(table->entries);
}

struct matcher *matcher_new(bool plurals)
{
    struct matcher *matcher = xcalloc(1, sizeof *matcher);
    matcher->plurals = plurals;
    ARRAY_RESERVE(matcher->nodes, matcher->node_capacity, 1);
    matcher->nodes[0] = (struct node){0};
    matcher->node_count = 1;
    return matcher;
}

void matcher_free(struct matcher *matcher)
{
    if (!matcher) return;
    for (size_t i = 0; i < matcher->class_count; i++) {
        for (size_t j = 0; j < matcher->classes[i].phrase_count; j++)
            free(matcher->classes[i].phrases[j]);
        free(matcher->classes[i].phrases);
        free(matcher->classes[i].name);
    }
    free(matcher->classes);
    table_release(&matcher->words);
    table_release(&matcher->own);
    free(matcher->stems);
    free(matcher->edges);
    free(matcher->root[0]);
    free(matcher->root[1]);
    free(matcher->nodes);
    free(matcher->accepts);
    free(matcher->joins);
    free(matcher);
}

/* --- symbols --- */

static inline uint16_t *table_slot(const struct word_table *table, uint64_t hash)
{
    size_t i = (size_t)(hash ^ hash >> 29) & (table->slot_count - 1);
    while (table->slots[i] && table->entries[table->slots[i] - 1].hash != hash)
        i = (i + 1) & (table->slot_count - 1);
    return &table->slots[i];
}

static void table_grow(struct word_table *table)
{
    table->slot_count = table->slot_count ? table->slot_count * 2 : 64;
    free(table->slots);
    table->slots = xcalloc(table->slot_count, sizeof *table->slots);
    for (size_t i = 0; i < table->count; i++)
        *table_slot(table, table->entries[i].hash) = (uint16_t)(i + 1);
}

/* The symbols of a word, made where there are none; NULL when the table is full. */
static struct token_symbols *table_put(struct word_table *table, uint64_t hash)
{
    if ((table->count + 1) * 3 > table->slot_count) table_grow(table);
    uint16_t *slot = table_slot(table, hash);
    if (*slot) return &table->entries[*slot - 1].symbols;
    if (table->count + 1 >= UINT16_MAX) return NULL;
    ARRAY_RESERVE(table->entries, table->capacity, table->count + 1);
    table->entries[table->count++] = (struct word_entry){.hash = hash};
    *slot = (uint16_t)table->count;
    return &table->entries[table->count - 1].symbols;
}

static inline const struct token_symbols *table_get(const struct word_table *table, uint64_t hash)
{
    if (table->count == 0) return NULL;
    const uint16_t *slot = table_slot(table, hash);
    return *slot ? &table->entries[*slot - 1].symbols : NULL;
}

static inline size_t bloom_bit(uint64_t hash)
{
    return (size_t)(hash >> 40 & 65535);
}

static inline uint64_t symbol_bit(uint16_t symbol)
{
    return UINT64_C(1) << symbol % 64;
}

static inline void symbols_put(struct token_symbols *symbols, uint16_t symbol)
{
    symbols->list[symbols->count++] = symbol;
    symbols->bits |= symbol_bit(symbol);
}

static bool symbols_have(const struct token_symbols *symbols, uint16_t symbol)
{
    for (size_t i = 0; i < symbols->count; i++)
        if (symbols->list[i] == symbol) return true;
    return false;
}

static bool word_add_symbol(struct matcher *matcher, uint64_t hash, uint16_t symbol)
{
    struct token_symbols *symbols = table_put(&matcher->words, hash);
    if (!symbols) return false;
    matcher->bloom[bloom_bit(hash) / 64] |= UINT64_C(1) << bloom_bit(hash) % 64;
    if (symbols_have(symbols, symbol)) return true;
    if (symbols->count == SYMBOLS_PER_WORD) return false;
    symbols_put(symbols, symbol);
    return true;
}

static uint16_t new_symbol(struct matcher *matcher)
{
    if (matcher->symbol_count == UINT16_MAX) return 0;
    uint16_t symbol = ++matcher->symbol_count;
    if ((size_t)symbol + 1 > matcher->root_capacity) {
        size_t capacity = matcher->root_capacity ? matcher->root_capacity * 2 : 64;
        for (int i = 0; i < 2; i++) {
            matcher->root[i] = xrealloc(matcher->root[i], capacity * sizeof *matcher->root[i]);
            memset(matcher->root[i] + matcher->root_capacity, 0,
                   (capacity - matcher->root_capacity) * sizeof *matcher->root[i]);
        }
        matcher->root_capacity = capacity;
    }
    return symbol;
}

static bool ends_with(struct span word, const char *end)
{
    size_t length = strlen(end);
    return word.length > length && memcmp(word.data + word.length - length, end, length) == 0;
}

/* The other regular number of a word: at most three spellings. Written to `forms` (each at most
 * `size` bytes). */
static size_t other_number(struct span word, char forms[3][64])
{
    size_t count = 0, n = word.length;
    if (n < 3 || n > 56 || (word.data[0] >= '0' && word.data[0] <= '9')) return 0;
    char last = word.data[n - 1], before = word.data[n - 2];
    bool vowel = strchr("aeiou", before) != NULL;
    int length = (int)n;
    if (last == 's' && before != 's' && !ends_with(word, "us") && !ends_with(word, "is")) {
        snprintf(forms[count++], 64, "%.*s", length - 1, word.data);
        if (ends_with(word, "ies") && n > 4)
            snprintf(forms[count++], 64, "%.*sy", length - 3, word.data);
        else if (ends_with(word, "es") && n > 4)
            snprintf(forms[count++], 64, "%.*s", length - 2, word.data);
        return count;
    }
    if (last == 'y' && !vowel) {
        snprintf(forms[count++], 64, "%.*sies", length - 1, word.data);
    } else if (last == 's' || last == 'x' || last == 'z' || ends_with(word, "ch") ||
               ends_with(word, "sh")) {
        snprintf(forms[count++], 64, "%.*ses", length, word.data);
    } else {
        snprintf(forms[count++], 64, "%.*ss", length, word.data);
        if (last == 'o') snprintf(forms[count++], 64, "%.*ses", length, word.data);
        if (last == 'f') snprintf(forms[count++], 64, "%.*sves", length - 1, word.data);
    }
    return count;
}

/* --- Arabic, which writes "and", "with", "for" and "the" onto the word --- */

#define ARABIC_THE "\xD8\xA7\xD9\x84"

enum { ARABIC_FIRST = 0xD8 }; /* the first byte of an Arabic letter is at least this */

static inline bool starts_arabic(struct span word)
{
    return word.length > 1 && (unsigned char)word.data[0] >= ARABIC_FIRST &&
           (unsigned char)word.data[0] <= 0xDB;
}

static bool cut_start(struct span *word, const char *start, size_t letters_left)
{
    size_t length = strlen(start);
    if (word->length < length + 2 * letters_left || memcmp(word->data, start, length) != 0)
        return false;
    *word = (struct span){word->data + length, word->length - length};
    return true;
}

/* A phrase's word stands for the same with and without "the". */
static struct span without_article(struct span word)
{
    if (starts_arabic(word)) cut_start(&word, ARABIC_THE, 2);
    return word;
}

/* Cuts the next prefix off a word of the text: waw or faa, then baa, laam or kaaf, then "the"
 * (after laam only its laam is written). `stage` counts them; false when there is none left. */
static bool cut_prefix(struct span *word, int *stage)
{
    while (*stage < 3) {
        switch ((*stage)++) {
        case 0:
            if (cut_start(word, "\xD9\x88", 2) || cut_start(word, "\xD9\x81", 2)) return true;
            break;
        case 1:
            if (cut_start(word, "\xD9\x84\xD9\x84", 2) || cut_start(word, "\xD8\xA8", 3) ||
                cut_start(word, "\xD9\x84", 3) || cut_start(word, "\xD9\x83", 3))
                return true;
            break;
        case 2: return cut_start(word, ARABIC_THE, 2);
        }
    }
    return false;
}

/* The symbol of a plain word. Words of which one is the other's plural share forms, never their
 * symbol. */
static uint16_t word_symbol(struct matcher *matcher, struct span word)
{
    word = without_article(word);
    uint64_t hash = token_hash(word.data, word.length);
    const struct token_symbols *known = table_get(&matcher->own, hash);
    if (known) return known->list[0];
    uint16_t symbol = new_symbol(matcher);
    struct token_symbols *own = symbol ? table_put(&matcher->own, hash) : NULL;
    if (!own || !word_add_symbol(matcher, hash, symbol)) return 0;
    symbols_put(own, symbol);
    if (matcher->plurals) {
        char forms[3][64];
        size_t count = other_number(word, forms);
        for (size_t i = 0; i < count; i++)
            if (!word_add_symbol(matcher, token_hash(forms[i], strlen(forms[i])), symbol)) return 0;
    }
    return symbol;
}

static uint16_t stem_symbol(struct matcher *matcher, struct span stem)
{
    stem = without_article(stem);
    if (stem.length < 2 || stem.length >= sizeof matcher->stems->text) return 0;
    for (size_t i = 0; i < matcher->stem_count; i++)
        if (matcher->stems[i].length == stem.length &&
            memcmp(matcher->stems[i].text, stem.data, stem.length) == 0)
            return matcher->stems[i].symbol;
    uint16_t symbol = new_symbol(matcher);
    if (symbol == 0) return 0;
    ARRAY_RESERVE(matcher->stems, matcher->stem_capacity, matcher->stem_count + 1);
    struct stem_entry *entry = &matcher->stems[matcher->stem_count++];
    *entry = (struct stem_entry){.length = (uint8_t)stem.length, .symbol = symbol};
    memcpy(entry->text, stem.data, stem.length);
    entry->next = matcher->stem_start[(unsigned char)stem.data[0]];
    matcher->stem_start[(unsigned char)stem.data[0]] = (uint16_t)matcher->stem_count;
    return symbol;
}

/* --- the trie --- */

static size_t edge_index(const struct edge *edges, size_t capacity, uint64_t key)
{
    uint64_t hash = key * UINT64_C(0x9E3779B97F4A7C15);
    size_t i = (size_t)(hash >> 32) & (capacity - 1);
    while (edges[i].key != 0 && edges[i].key != key) i = (i + 1) & (capacity - 1);
    return i;
}

static uint32_t edge_target(const struct matcher *matcher, uint32_t node, uint16_t symbol)
{
    if (matcher->edge_capacity == 0) return 0;
    uint64_t key = (uint64_t)node << 16 | symbol;
    return matcher->edges[edge_index(matcher->edges, matcher->edge_capacity, key)].target;
}

static uint32_t new_node(struct matcher *matcher)
{
    ARRAY_RESERVE(matcher->nodes, matcher->node_capacity, matcher->node_count + 1);
    matcher->nodes[matcher->node_count] = (struct node){0};
    return (uint32_t)matcher->node_count++;
}

static void edges_grow(struct matcher *matcher)
{
    size_t capacity = matcher->edge_capacity ? matcher->edge_capacity * 2 : 64;
    struct edge *edges = xcalloc(capacity, sizeof *edges);
    for (size_t i = 0; i < matcher->edge_capacity; i++)
        if (matcher->edges[i].key)
            edges[edge_index(edges, capacity, matcher->edges[i].key)] = matcher->edges[i];
    free(matcher->edges);
    matcher->edges = edges;
    matcher->edge_capacity = capacity;
}

/* The node after `symbol`, made where there is none. Node 0 is the root; `anchored` chooses which.
 */
static uint32_t follow(struct matcher *matcher, uint32_t node, uint16_t symbol, bool anchored)
{
    if (node == 0) {
        uint32_t target = matcher->root[anchored][symbol];
        if (target == 0) {
            target = new_node(matcher);
            matcher->root[anchored][symbol] = target;
        }
        return target;
    }
    uint32_t target = edge_target(matcher, node, symbol);
    if (target) return target;
    if ((matcher->edge_count + 1) * 2 > matcher->edge_capacity) edges_grow(matcher);
    target = new_node(matcher);
    uint64_t key = (uint64_t)node << 16 | symbol;
    matcher->edges[edge_index(matcher->edges, matcher->edge_capacity, key)] =
        (struct edge){key, target};
    matcher->edge_count++;
    matcher->nodes[node].edges |= symbol_bit(symbol);
    return target;
}

static void accept_at(struct matcher *matcher, uint32_t node, uint16_t tag, bool at_end)
{
    for (uint32_t a = matcher->nodes[node].accept; a; a = matcher->accepts[a - 1].next)
        if (matcher->accepts[a - 1].tag == tag && matcher->accepts[a - 1].at_end == at_end) return;
    ARRAY_RESERVE(matcher->accepts, matcher->accept_capacity, matcher->accept_count + 1);
    matcher->accepts[matcher->accept_count++] =
        (struct accept){tag, at_end, matcher->nodes[node].accept};
    matcher->nodes[node].accept = (uint32_t)matcher->accept_count;
}

/* --- reading phrases --- */

static const struct word_class *find_class(const struct matcher *matcher, struct span name)
{
    for (size_t i = 0; i < matcher->class_count; i++)
        if (span_equals(name, matcher->classes[i].name)) return &matcher->classes[i];
    return NULL;
}

/* Cuts plain words off an element as the text is cut: "don't-know" is two. Appends them; false when
 * there are too many. */
static bool follow_words(struct matcher *matcher, struct span element, uint32_t *node,
                         bool *anchored)
{
    bool stem = element.length > 1 && element.data[element.length - 1] == '*';
    struct span body = {element.data, element.length - (stem ? 1 : 0)};
    struct tokens tokens;
    tokens_init(&tokens);
    tokens_read(&tokens, body);
    bool good = tokens.count > 0;
    for (size_t i = 0; good && i < tokens.count; i++) {
        struct span word = tokens_word(&tokens, i);
        if (word.length == 1 && word.data[0] == '%') word = span_of("percent");
        struct token number = tokens.list[i];
        uint16_t symbol;
        if (stem && i + 1 == tokens.count) {
            symbol = stem_symbol(matcher, word);
        } else if ((number.flags & TOKEN_NUMBER) && memchr(word.data, ',', word.length)) {
            char plain[64];
            size_t n = 0;
            for (size_t j = 0; j < word.length && n < sizeof plain; j++)
                if (word.data[j] != ',') plain[n++] = word.data[j];
            symbol = word_symbol(matcher, (struct span){plain, n});
        } else {
            symbol = word_symbol(matcher, word);
        }
        good = symbol != 0;
        if (good) *node = follow(matcher, *node, symbol, *anchored);
        *anchored = false;
    }
    tokens_release(&tokens);
    return good;
}

struct reading {
    struct matcher *matcher;
    const char *phrase;
    uint16_t tag;
    int variants;
    struct error *err;
};

static enum status read_from(struct reading *reading, const char *at, uint32_t node, bool anchored);

/* The node after any member of the class. Its one-word members are one edge; each longer one is a
 * path whose end joins there. 0 when a member has words that cannot be used. */
static uint32_t follow_class(struct matcher *matcher, const struct word_class *class, uint32_t node,
                             bool anchored)
{
    size_t before = matcher->node_count;
    uint32_t after = follow(matcher, node, class->symbol, anchored);
    if (matcher->node_count == before) return after; /* the paths are there already */
    for (size_t i = 0; i < class->phrase_count; i++) {
        uint32_t end = node;
        bool start = anchored;
        if (!follow_words(matcher, span_of(class->phrases[i]), &end, &start)) return 0;
        ARRAY_RESERVE(matcher->joins, matcher->join_capacity, matcher->join_count + 1);
        matcher->joins[matcher->join_count++] = (struct join){after, matcher->nodes[end].joins};
        matcher->nodes[end].joins = (uint32_t)matcher->join_count;
    }
    return after;
}

static enum status read_class(struct reading *reading, struct span element, const char *rest,
                              uint32_t node, bool anchored)
{
    struct span name = {element.data + 1, element.length - 2};
    bool optional = name.length > 0 && name.data[name.length - 1] == '?';
    if (optional) name.length--;
    const struct word_class *class = find_class(reading->matcher, name);
    if (!class)
        return error_set(reading->err, STATUS_DATA, "no word class \"%.*s\" in phrase \"%s\"",
                         (int)name.length, name.data, reading->phrase);
    if (optional) {
        enum status status = read_from(reading, rest, node, anchored);
        if (status != STATUS_OK) return status;
    }
    uint32_t after = follow_class(reading->matcher, class, node, anchored);
    if (after == 0)
        return error_set(reading->err, STATUS_DATA, "cannot use class {%.*s} in phrase \"%s\"",
                         (int)name.length, name.data, reading->phrase);
    return read_from(reading, rest, after, false);
}

static enum status read_from(struct reading *reading, const char *at, uint32_t node, bool anchored)
{
    struct matcher *matcher = reading->matcher;
    while (*at == ' ') at++;
    if (*at == '\0' || (at[0] == '$' && at[1] == '\0')) {
        if (node == 0 || ++reading->variants > VARIANTS_MAX)
            return error_set(reading->err, STATUS_DATA,
                             "phrase \"%s\" is empty or has too many variants", reading->phrase);
        accept_at(matcher, node, reading->tag, *at == '$');
        return STATUS_OK;
    }
    struct span element = {at, strcspn(at, " ")};
    at += element.length;
    if (span_equals(element, "^")) return read_from(reading, at, node, true);
    if (span_equals(element, "...")) {
        if (node == 0)
            return error_set(reading->err, STATUS_DATA, "phrase \"%s\" starts with a gap",
                             reading->phrase);
        if (matcher->nodes[node].gap == 0) {
            uint32_t gap = new_node(matcher);
            matcher->nodes[node].gap = gap;
        }
        return read_from(reading, at, matcher->nodes[node].gap, false);
    }
    if (element.data[0] == '{' && element.data[element.length - 1] == '}' && element.length > 2)
        return read_class(reading, element, at, node, anchored);
    if (!follow_words(matcher, element, &node, &anchored))
        return error_set(reading->err, STATUS_DATA, "cannot use \"%.*s\" in phrase \"%s\"",
                         (int)element.length, element.data, reading->phrase);
    return read_from(reading, at, node, anchored);
}

enum status matcher_add(struct matcher *matcher, const char *phrase, uint16_t tag,
                        struct error *err)
{
    struct reading reading = {.matcher = matcher, .phrase = phrase, .tag = tag, .err = err};
    return read_from(&reading, phrase, 0, false);
}

static bool is_one_word(const char *member)
{
    for (const char *c = member; *c; c++) /* beyond ASCII a member may be cut, or spelt anew */
        if ((unsigned char)*c >= 0x80) return false;
    return strpbrk(member, " -*") == NULL;
}

enum status matcher_add_class(struct matcher *matcher, const char *name, const char *const *members,
                              size_t count, struct error *err)
{
    ARRAY_RESERVE(matcher->classes, matcher->class_capacity, matcher->class_count + 1);
    struct word_class *class = &matcher->classes[matcher->class_count++];
    *class = (struct word_class){.name = xstrdup(name)};
    class->phrases = xcalloc(count ? count : 1, sizeof *class->phrases);
    class->symbol = new_symbol(matcher);
    if (class->symbol == 0) return error_set(err, STATUS_DATA, "too many word classes");
    for (size_t i = 0; i < count; i++) {
        if (!is_one_word(members[i])) {
            class->phrases[class->phrase_count++] = xstrdup(members[i]);
            continue;
        }
        if (!word_add_symbol(matcher, token_hash(members[i], strlen(members[i])), class->symbol))
            return error_set(err, STATUS_DATA, "word \"%s\" is in too many classes", members[i]);
    }
    return STATUS_OK;
}

/* --- running --- */

struct run {
    const struct matcher *matcher;
    const struct tokens *tokens;
    const struct token_symbols *const *symbols;
    struct hits *hits;
    size_t steps_left;
    uint32_t first;
};

void matcher_scratch_release(struct matcher_scratch *scratch)
{
    free(scratch->symbols);
    free(scratch->mixed);
}

static inline const struct token_symbols *find_word(const struct matcher *matcher, uint64_t hash)
{
    if (!(matcher->bloom[bloom_bit(hash) / 64] >> bloom_bit(hash) % 64 & 1)) return NULL;
    return table_get(&matcher->words, hash);
}

static void find_stems(const struct matcher *matcher, struct span word, struct token_symbols *out)
{
    size_t i = matcher->stem_start[(unsigned char)word.data[0]];
    for (; i && out->count < SYMBOLS_PER_WORD; i = matcher->stems[i - 1].next) {
        const struct stem_entry *stem = &matcher->stems[i - 1];
        if (word.length >= stem->length && memcmp(word.data, stem->text, stem->length) == 0)
            symbols_put(out, stem->symbol);
    }
}

/* Whatever the word can be without its prefixes, one after another. */
static void find_prefixed(const struct matcher *matcher, struct span word,
                          struct token_symbols *out)
{
    for (int stage = 0; cut_prefix(&word, &stage);) {
        const struct token_symbols *more = find_word(matcher, token_hash(word.data, word.length));
        for (size_t i = 0; more && i < more->count && out->count < SYMBOLS_PER_WORD; i++)
            if (!symbols_have(out, more->list[i])) symbols_put(out, more->list[i]);
        if (matcher->stem_start[(unsigned char)word.data[0]]) find_stems(matcher, word, out);
    }
}

/* What each word can be: where it is known as a whole, as the table has it; with stems or prefixes,
 * in a list of its own. */
static void find_symbols(const struct matcher *matcher, const struct tokens *tokens,
                         struct matcher_scratch *scratch)
{
    ARRAY_RESERVE(scratch->symbols, scratch->capacity, tokens->count);
    ARRAY_RESERVE(scratch->mixed, scratch->mixed_capacity, tokens->count);
    struct token_symbols *mixed = scratch->mixed;
    for (size_t i = 0; i < tokens->count; i++) {
        const struct token *token = &tokens->list[i];
        const struct token_symbols *found = find_word(matcher, token->hash);
        if (!found && token->stem != token->hash) found = find_word(matcher, token->stem);
        unsigned char start = (unsigned char)tokens->folded.data[token->start];
        if (matcher->stem_start[start] || start >= ARABIC_FIRST) {
            *mixed = found ? *found : (struct token_symbols){0};
            size_t known = mixed->count;
            struct span word = tokens_word(tokens, i);
            if (matcher->stem_start[start]) find_stems(matcher, word, mixed);
            if (starts_arabic(word)) find_prefixed(matcher, word, mixed);
            if (mixed->count > known) found = mixed++;
        }
        scratch->symbols[i] = found;
    }
}

static bool walk(struct run *run, uint32_t node, uint32_t last);

static bool record(struct run *run, uint32_t node, uint32_t last)
{
    const struct matcher *matcher = run->matcher;
    bool at_end = last + 1 == run->tokens->count ||
                  run->tokens->list[last + 1].sentence != run->tokens->list[last].sentence;
    for (uint32_t a = matcher->nodes[node].accept; a; a = matcher->accepts[a - 1].next) {
        if (matcher->accepts[a - 1].at_end && !at_end) continue;
        struct hits *hits = run->hits;
        if (hits->count == MATCHER_HITS_MAX) return false;
        ARRAY_RESERVE(hits->list, hits->capacity, hits->count + 1);
        hits->list[hits->count++] = (struct hit){matcher->accepts[a - 1].tag, run->first, last};
    }
    return true;
}

/* Tries word `at` after `node`. */
static bool try_word(struct run *run, uint32_t node, uint32_t at)
{
    const struct token_symbols *symbols = run->symbols[at];
    if (!symbols) return true;
    uint64_t edges = run->matcher->nodes[node].edges & symbols->bits;
    if (!edges) return true;
    for (size_t i = 0; i < symbols->count; i++) {
        if (run->steps_left == 0) return false;
        run->steps_left--;
        if (!(edges & symbol_bit(symbols->list[i]))) continue;
        uint32_t target = edge_target(run->matcher, node, symbols->list[i]);
        if (target && !walk(run, target, at)) return false;
    }
    return true;
}

/* May word `at` follow in the sentence of word `last` by an edge of `node`? No is certain. */
static inline bool may_follow(const struct run *run, const struct node *node, uint32_t last,
                              uint32_t at)
{
    if (!node->edges || at >= run->tokens->count) return false;
    const struct token_symbols *next = run->symbols[at];
    return next && node->edges & next->bits &&
           run->tokens->list[at].sentence == run->tokens->list[last].sentence;
}

/* Having reached `node` with word `last`: what it accepts, what follows, and what follows after a
 * gap. */
static bool walk(struct run *run, uint32_t node,
                 uint32_t last) /* NOLINT(misc-no-recursion): as deep as a phrase */
{
    const struct node *here = &run->matcher->nodes[node];
    if (here->accept && !record(run, node, last)) return false;
    for (uint32_t j = here->joins; j; j = run->matcher->joins[j - 1].next)
        if (!walk(run, run->matcher->joins[j - 1].target, last)) return false;
    if (may_follow(run, here, last, last + 1) && !try_word(run, node, last + 1)) return false;
    if (!here->gap) return true;
    const struct token *list = run->tokens->list;
    uint32_t end = (uint32_t)run->tokens->count;
    for (uint32_t at = last + 1; at < end && at <= last + 1 + MATCHER_GAP_WORDS; at++) {
        if (list[at].sentence != list[last].sentence) break;
        if (!try_word(run, here->gap, at)) return false;
    }
    return true;
}

/* The same for the first word of a phrase, most of which end there: no call for those. */
static inline bool start_walk(struct run *run, uint32_t node, uint32_t first)
{
    const struct node *here = &run->matcher->nodes[node];
    if (!(here->accept | here->joins | here->gap) && !may_follow(run, here, first, first + 1))
        return true;
    return walk(run, node, first);
}

bool matcher_run(const struct matcher *matcher, const struct tokens *tokens,
                 struct matcher_scratch *scratch, struct hits *hits)
{
    if (tokens->count == 0 || matcher->symbol_count == 0) return true;
    find_symbols(matcher, tokens, scratch);
    struct run run = {.matcher = matcher,
                      .tokens = tokens,
                      .symbols = scratch->symbols,
                      .hits = hits,
                      .steps_left = STEPS_FREE + tokens->count * STEPS_PER_WORD};
    for (uint32_t i = 0; i < tokens->count; i++) {
        const struct token_symbols *symbols = run.symbols[i];
        if (!symbols) continue;
        run.first = i;
        for (size_t s = 0; s < symbols->count; s++) {
            uint32_t node = matcher->root[0][symbols->list[s]];
            if (node && !start_walk(&run, node, i)) return false;
            node = tokens->list[i].flags & TOKEN_SENTENCE_START ? matcher->root[1][symbols->list[s]]
                                                                : 0;
            if (node && !start_walk(&run, node, i)) return false;
        }
    }
    return true;
}
