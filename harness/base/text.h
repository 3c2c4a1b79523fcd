/* Growing text with a cap, slices, and the one escaping function for each place where foreign text
 * is shown.
 *
 * A struct text is always NUL-terminated (data is never NULL after text_init) and never grows past
 * its limit: an append that would pass it appends what fits, sets `overflowed` and returns false.
 * The contents belong to the text until text_release or text_take.
 */
#ifndef PARALLAX_BASE_TEXT_H
#define PARALLAX_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct text {
    char *data; /* never write through it before text_reserve or an append gave it room */
    size_t length;
    size_t capacity;
    size_t limit;
    bool overflowed;
};

/* Bytes that belong to somebody else; not NUL-terminated. */
struct span {
    const char *data;
    size_t length;
};

struct span span_of(const char *string);
bool span_equals(struct span span, const char *string);

/* limit 0: no cap but memory; say why where you use it. */
void text_init(struct text *text, size_t limit);
void text_release(struct text *text);
void text_clear(struct text *text);
/* Makes room for `more` bytes, so that they may be written behind data + length; false (and
 * `overflowed`) when the limit is in the way. Who writes there sets length and the NUL. */
bool text_reserve(struct text *text, size_t more);
bool text_append(struct text *text, const char *data, size_t length);
bool text_puts(struct text *text, const char *string);
bool text_putc(struct text *text, char c);
bool text_printf(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *text_take(struct text *text); /* the caller frees; the text is empty again */

/* Foreign text for a terminal: control characters, escape sequences, bidi overrides and bad UTF-8
 * become visible harmless marks; newlines are kept when `multiline`. */
void text_put_terminal(struct text *out, struct span foreign, bool multiline);
/* For HTML element content and double-quoted attributes: & < > " ' escaped, bad UTF-8 and controls
 * replaced by U+FFFD. */
void text_put_html(struct text *out, struct span foreign);
/* One CSV field, quoted; a leading = + - @ tab or CR is defused by a leading apostrophe. */
void text_put_csv(struct text *out, struct span foreign);

#endif
