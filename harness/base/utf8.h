/* Strict UTF-8 and the one place where text is normalised (libutf8proc behind its door). */
#ifndef PARALLAX_BASE_UTF8_H
#define PARALLAX_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "harness/base/status.h"
#include "harness/base/text.h"

/* The offset of the first byte that is not part of well-formed UTF-8 (RFC 3629: no surrogates, no
 * overlongs, at most U+10FFFF), or `length` when all is well formed. */
size_t utf8_valid_prefix(const char *data, size_t length);

/* Decodes the character at `data` into *point; returns its length in bytes, or 0 when no
 * well-formed character starts there. */
size_t utf8_decode(const char *data, size_t length, uint32_t *point);

/* The largest offset <= `length` that does not cut a code point. */
size_t utf8_cut(const char *data, size_t length);

/* The width in terminal columns of well-formed text. */
size_t utf8_columns(const char *data, size_t length);

/* Whether a Han character starts at `data`, of folded or well-formed text with `left` > 0 bytes: a
 * word of its own, as Chinese puts no spaces between words and a name of several characters is a
 * phrase. Radicals and compatibility forms are folded into these. */
static inline bool utf8_is_han(const char *data, size_t left)
{
    unsigned char a = (unsigned char)data[0];
    if (a < 0xE3 || left < 3) return false;
    unsigned char b = (unsigned char)data[1];
    return (a == 0xE3 && b >= 0x90) || (a >= 0xE4 && a <= 0xE9) || (a == 0xF0 && b >= 0xA0);
}

/* The bytes of the Han character that starts at `data`. */
static inline size_t utf8_han_bytes(const char *data)
{
    return (unsigned char)data[0] >= 0xF0 ? 4 : 3;
}

/* Appends `in` to `out` with every ill-formed byte replaced by U+FFFD. */
void utf8_repair(struct text *out, struct span in);

/* Normalised form for matching: NFKC, case-folded, typographic quotes, dashes and spaces made plain
 * ASCII, default ignorables (soft hyphen, zero width) removed, runs of white space but newline
 * folded to one space. If `map` is not NULL it receives, for every byte of the result, the offset
 * in `in` of the character it came from (array of out->length + 1 entries; the caller frees), so
 * that a verdict can name the bytes of the original reply; its last entry is in.length. `out`
 * should be empty and `in` below 4 GiB of well-formed UTF-8. CR LF and a lone CR become a newline,
 * as do U+0085, U+2028 and U+2029. ASCII takes a fast path. */
void utf8_fold(struct text *out, struct span in, uint32_t **map);

#endif
