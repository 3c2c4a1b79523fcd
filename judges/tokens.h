/* A reply cut into words, sentences and lines, once, for every matcher that reads it.
 *
 * The text is folded first (utf8_fold), so that "Can’t" and "can't" are one word. A word is a run
 * of letters and digits with inner apostrophes; digits keep their inner . : / and lose the commas
 * of thousands ("1,200" is "1200"); "%" is the word "percent". Hyphens part words, and so does the
 * apostrophe of a French elision ("l'eau" is "l eau"). Each Han character is a word. Arabic words
 * stand in one spelling of alef, hamza, taa marbuta and alef maqsura, without tatweel and vowel
 * marks; those of Devanagari without nukta and with anusvara for candrabindu. Words are known by a
 * 64-bit hash of their bytes.
 *
 * Invariants: words stand in text order; sentence numbers never fall; a sentence never spans a line
 * break.
 */
#ifndef PARALLAX_JUDGES_TOKENS_H
#define PARALLAX_JUDGES_TOKENS_H

#include <stdbool.h>
#include <stdint.h>

#include "harness/base/text.h"

/* A reply longer than this is not read: no model answers a query with a book, and what is unread is
 * never "not mentioned". */
enum { TOKENS_TEXT_BYTES_MAX = 1 << 20 };

enum token_flag {
    TOKEN_SENTENCE_START = 1 << 0,
    TOKEN_CLAUSE_START = 1 << 1, /* follows , ; : ( or a dash */
    TOKEN_QUOTED = 1 << 2,       /* inside quotes, on a line that starts with ">", or in a play */
    TOKEN_NUMBER = 1 << 3,       /* starts with a digit */
    TOKEN_LIST_MARK =
        1 << 4,          /* the "1" of "1." at the start of a line: not a word of the sentence */
    TOKEN_BOLD = 1 << 5, /* between ** and ** */
    TOKEN_CODE = 1 << 6, /* in a fenced block */
    TOKEN_AFTER_COMMA = 1 << 8, /* the clause starts after a comma, which may only part a list */
    TOKEN_QUESTION = 1 << 7     /* last word of a sentence that ends with "?" */
};

struct token {
    uint64_t hash;
    uint64_t stem;       /* hash without a final 's, equal to `hash` where there is none */
    uint32_t start, end; /* bytes of the folded text */
    uint32_t sentence;
    uint16_t flags;
};

struct tokens {
    struct text folded;
    uint32_t *map; /* folded byte -> byte of the reply; NULL: the same */
    struct token *list;
    size_t count, capacity;
    uint32_t sentence_count;
    uint32_t list_items, code_blocks, headings, letters, lines;
    uint32_t unknown_letters; /* bytes of letters of scripts that no phrase is written in */
    bool too_long;
    struct text repaired; /* the reply with ill-formed bytes replaced one for one */
};

void tokens_init(struct tokens *tokens);
void tokens_release(struct tokens *tokens);
/* Reads `text` anew; the memory of an earlier text is used again. */
void tokens_read(struct tokens *tokens, struct span text);

uint64_t token_hash(const char *data, size_t length); /* of one word, already folded */
/* The byte of the reply where a folded byte came from. */
uint32_t tokens_origin(const struct tokens *tokens, uint32_t folded);
/* Marks the lines of a play as quoted (speech.c); tokens_read does it. */
void tokens_quote_speech(struct tokens *tokens);
/* Word `i` as bytes. */
struct span tokens_word(const struct tokens *tokens, size_t i);

#endif
