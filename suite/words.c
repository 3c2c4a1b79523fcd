/* Words for checks. See suite/words.h. */
#include <stdlib.h>
#include <string.h>

#include "harness/base/utf8.h"
#include "suite/words.h"

enum { GAP_WORDS_MAX = 6 };

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* What stands inside a word: an apostrophe between letters, and . : / between digits. Hyphens part
 * words. */
static bool is_joint(const char *text, size_t at, size_t length)
{
    if (at == 0 || at + 1 >= length) return false;
    if (text[at] == '\'') return is_word_byte(text[at - 1]) && is_word_byte(text[at + 1]);
    return text[at] && strchr(".:/", text[at]) && is_digit(text[at - 1]) && is_digit(text[at + 1]);
}

/* The comma of "1,200", which is the word "1200". */
static bool is_thousands_comma(const char *text, size_t at, size_t length)
{
    return text[at] == ',' && at > 0 && at + 3 < length && is_digit(text[at - 1]) &&
           is_digit(text[at + 1]) && is_digit(text[at + 2]) && is_digit(text[at + 3]);
}

/* The bytes of a character that stands alone, or 0: Han, or the punctuation of its script. */
static size_t lone_bytes(const char *text, size_t left)
{
    if (utf8_is_han(text, left)) return utf8_han_bytes(text);
    return left >= 3 && memcmp(text, "\xE3\x80", 2) == 0 ? 3 : 0;
}

/* Writes a lone character behind what was there, as a word if it is Han. */
static char *put_lone(struct words *words, const char *text, size_t bytes, char *out)
{
    *out++ = '\0';
    if (!utf8_is_han(text, bytes)) return out;
    if (words->count < WORDS_MAX) words->list[words->count++] = out;
    memcpy(out, text, bytes);
    out[bytes] = '\0';
    return out + bytes + 1;
}

void words_init(struct words *words, const char *text)
{
    struct text folded;
    words->count = 0;
    text_init(&folded, 0); /* no cap: a text of our own suite */
    utf8_fold(&folded, span_of(text), NULL);
    char *data = xmalloc(2 * folded.length + 1), *out = data; /* two ends for three bytes of Han */
    bool inside = false;
    for (size_t at = 0; at < folded.length; at++) {
        size_t lone = lone_bytes(folded.data + at, folded.length - at);
        if (lone) {
            out = put_lone(words, folded.data + at, lone, out);
            at += lone - 1;
            inside = false;
            continue;
        }
        bool word =
            is_word_byte(folded.data[at]) || (inside && is_joint(folded.data, at, folded.length));
        if (inside && is_thousands_comma(folded.data, at, folded.length)) continue;
        if (word && !inside && words->count < WORDS_MAX) words->list[words->count++] = out;
        inside = word;
        *out = '\0';
        if (word) *out = folded.data[at];
        out++;
    }
    *out = '\0';
    words->data = data;
    text_release(&folded);
}

void words_release(struct words *words)
{
    free(words->data);
}

/* What may follow the stem of a plural or a genitive. */
static bool is_ending(const char *rest)
{
    return !*rest || strcmp(rest, "s") == 0 || strcmp(rest, "es") == 0 || strcmp(rest, "'s") == 0;
}

/* Whether one word of a text is the word `name` of `length` bytes, in singular, plural or with any
 * ending after `*`. */
static bool word_is(const char *word, const char *name, size_t length)
{
    if (length > 1 && name[length - 1] == '*') return strncmp(word, name, length - 1) == 0;
    if (strncmp(word, name, length) == 0 && is_ending(word + length)) return true;
    bool plural = length > 3 && name[length - 1] == 's' && name[length - 2] != 's';
    return plural && strncmp(word, name, length - 1) == 0 && !word[length - 1];
}

/* How many bytes of a name are its first word, as the words of a text are cut. */
static size_t first_word(const char *name, size_t left)
{
    size_t length = 0;
    if (utf8_is_han(name, left)) return utf8_han_bytes(name);
    while (length < left && name[length] != ' ' && name[length] != '-' &&
           !utf8_is_han(name + length, left - length))
        length++;
    return length;
}

/* Whether the words from `at` on spell `name`; gaps are tried from the shortest. */
static bool spells(const struct words *words, size_t at, const char *name)
{
    name += strspn(name, " -");
    if (!*name) return true;
    if (strncmp(name, "... ", 4) == 0) {
        for (size_t skipped = 0; skipped <= GAP_WORDS_MAX && at + skipped < words->count; skipped++)
            if (spells(words, at + skipped, name + 4)) return true;
        return false;
    }
    size_t length = first_word(name, strlen(name)), end = length;
    while (end > 1 && strchr(".,!?%", name[end - 1])) end--; /* "m. okoye" */
    return at < words->count && word_is(words->list[at], name, end) &&
           spells(words, at + 1, name + length);
}

bool words_have(const struct words *words, const char *name)
{
    if (name[0] == '@') return false;
    for (size_t at = 0; at < words->count; at++)
        if (spells(words, at, name)) return true;
    return false;
}

const char *words_have_any(const struct words *words, const struct names *names)
{
    for (size_t i = 0; i < names->count; i++)
        if (words_have(words, names->list[i])) return names->list[i];
    return NULL;
}

static uint64_t hash_word(const char *word, uint64_t hash)
{
    for (; *word; word++) hash = (hash ^ (unsigned char)*word) * 0x100000001b3u; /* FNV-1a */
    return hash;
}

/* FNV leaves the high bits of short words alike; SimHash votes with every bit (finisher of
 * SplitMix64). */
static uint64_t mix(uint64_t x)
{
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
    x = (x ^ x >> 27) * 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

static void vote(int votes[64], uint64_t hash)
{
    for (int bit = 0; bit < 64; bit++) votes[bit] += hash >> bit & 1 ? 1 : -1;
}

uint64_t words_hash(const struct words *words)
{
    int votes[64] = {0};
    for (size_t i = 0; i < words->count; i++) {
        uint64_t single = hash_word(words->list[i], 0xcbf29ce484222325u);
        vote(votes, mix(single));
        if (i + 1 < words->count)
            vote(votes, mix(hash_word(words->list[i + 1], (single ^ ' ') * 0x100000001b3u)));
    }
    uint64_t hash = 0;
    for (int bit = 0; bit < 64; bit++)
        if (votes[bit] > 0) hash |= (uint64_t)1 << bit;
    return hash;
}
