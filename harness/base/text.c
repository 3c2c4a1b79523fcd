/* Growing text with a cap, and the one escaping function for each place where foreign text is
 * shown.
 *
 * What a model wrote is hostile until shown otherwise: the three text_put_* functions below are the
 * only way it reaches a terminal, a page or a table.
 */
#include "harness/base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/base/utf8.h"

#define REPLACEMENT "\xef\xbf\xbd" /* U+FFFD */

/* What data points at while nothing is allocated; nobody writes to it, since capacity is 0 then. */
static char nothing[1];

struct span span_of(const char *string)
{
    return (struct span){string, string ? strlen(string) : 0};
}

bool span_equals(struct span span, const char *string)
{
    size_t length = strlen(string);
    return span.length == length && (length == 0 || memcmp(span.data, string, length) == 0);
}

void text_init(struct text *text, size_t limit)
{
    *text = (struct text){.data = nothing, .limit = limit};
}

void text_release(struct text *text)
{
    if (text->capacity) free(text->data);
    text_init(text, text->limit);
}

void text_clear(struct text *text)
{
    text->length = 0;
    text->overflowed = false;
    if (text->capacity) text->data[0] = '\0';
}

bool text_reserve(struct text *text, size_t more)
{
    size_t most = text->limit ? text->limit : SIZE_MAX / 2;
    if (more > most || text->length > most - more) {
        text->overflowed = true;
        return false;
    }
    size_t needed = text->length + more + 1;
    if (needed <= text->capacity) return true;
    /* At least twice what it was, so that appending stays linear; no more than asked for at first,
     * so that a whole file costs its size. */
    size_t capacity = text->capacity ? text->capacity * 2 : 32;
    if (capacity < needed) capacity = needed;
    if (text->limit && capacity > text->limit + 1) capacity = text->limit + 1;
    if (text->capacity) {
        text->data = xrealloc(text->data, capacity);
    } else {
        text->data = xmalloc(capacity);
        text->data[0] = '\0';
    }
    text->capacity = capacity;
    return true;
}

bool text_append(struct text *text, const char *data, size_t length)
{
    bool fits = text_reserve(text, length);
    if (!fits) {
        if (text->length >= text->limit) return false;
        length = text->limit - text->length;
        text_reserve(text, length);
    }
    if (length == 0) return fits;
    memcpy(text->data + text->length, data, length);
    text->length += length;
    text->data[text->length] = '\0';
    return fits;
}

bool text_puts(struct text *text, const char *string)
{
    return text_append(text, string, strlen(string));
}

bool text_putc(struct text *text, char c)
{
    if (text->length + 1 < text->capacity) {
        text->data[text->length++] = c;
        text->data[text->length] = '\0';
        return true;
    }
    return text_append(text, &c, 1);
}

bool text_printf(struct text *text, const char *format, ...)
{
    char small[256]; /* most uses are a number or a short line */
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(small, sizeof small, format, arguments);
    va_end(arguments);
    bool fits = false;
    if (length < 0) {
        text->overflowed = true;
    } else if ((size_t)length < sizeof small) {
        fits = text_append(text, small, (size_t)length);
    } else {
        char *large = xmalloc((size_t)length + 1);
        vsnprintf(large, (size_t)length + 1, format, again);
        fits = text_append(text, large, (size_t)length);
        free(large);
    }
    va_end(again);
    return fits;
}

char *text_take(struct text *text)
{
    char *taken = text->capacity ? text->data : xstrdup("");
    text_init(text, text->limit);
    return taken;
}

/* What a terminal would act on instead of show, or would hide: C1 controls, marks that reorder the
 * line, characters without width, and the tag block. ASCII is not asked here. */
static bool is_invisible(uint32_t point)
{
    return (point >= 0x80 && point <= 0x9F) || point == 0xAD || point == 0x34F || point == 0x61C ||
           point == 0x115F || point == 0x1160 || point == 0x17B4 || point == 0x17B5 ||
           (point >= 0x180B && point <= 0x180F) || (point >= 0x200B && point <= 0x200F) ||
           (point >= 0x2028 && point <= 0x202E) || (point >= 0x2060 && point <= 0x206F) ||
           point == 0x3164 || point == 0xFEFF || point == 0xFFA0 ||
           (point >= 0xFFF9 && point <= 0xFFFB) || (point >= 0x1D173 && point <= 0x1D17A) ||
           (point >= 0xE0000 && point <= 0xE0FFF);
}

static void put_control(struct text *out, unsigned char c)
{
    switch (c) {
    case '\n': text_puts(out, "\\n"); break;
    case '\r': text_puts(out, "\\r"); break;
    case '\t': text_puts(out, "\\t"); break;
    default: text_printf(out, "\\x%02x", (unsigned)c);
    }
}

void text_put_terminal(struct text *out, struct span foreign, bool multiline)
{
    const char *data = foreign.data;
    for (size_t i = 0; i < foreign.length;) {
        unsigned char c = (unsigned char)data[i];
        uint32_t point;
        size_t bytes = utf8_decode(data + i, foreign.length - i, &point);
        if (bytes == 0) {
            text_printf(out, "\\x%02x", (unsigned)c);
            bytes = 1;
        } else if (c < 0x20 || c == 0x7F) {
            bool kept = multiline && (c == '\n' || c == '\t');
            if (kept) {
                text_putc(out, (char)c);
            } else {
                put_control(out, c);
            }
        } else if (bytes > 1 && is_invisible(point)) {
            text_printf(out, point > 0xFFFF ? "\\U%06x" : "\\u%04x", (unsigned)point);
        } else {
            text_append(out, data + i, bytes);
        }
        i += bytes;
    }
}

static const char *html_escape(unsigned char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\n':
    case '\r':
    case '\t': return NULL;
    default: return c < 0x20 || c == 0x7F ? REPLACEMENT : NULL;
    }
}

void text_put_html(struct text *out, struct span foreign)
{
    const char *data = foreign.data;
    size_t plain = 0; /* start of the bytes that go out as they are */
    for (size_t i = 0; i < foreign.length;) {
        uint32_t point = 0;
        size_t bytes = utf8_decode(data + i, foreign.length - i, &point);
        const char *escape = html_escape((unsigned char)data[i]);
        if (bytes == 0 || (point >= 0x80 && point <= 0x9F)) escape = REPLACEMENT;
        if (bytes == 0) bytes = 1;
        if (escape) {
            text_append(out, data + plain, i - plain);
            text_puts(out, escape);
            plain = i + bytes;
        }
        i += bytes;
    }
    if (plain < foreign.length) text_append(out, data + plain, foreign.length - plain);
}

/* Spreadsheets run a cell that starts so as a formula; some also take the full-width forms of the
 * signs. */
static bool starts_formula(struct span field)
{
    static const char *const wide[] = {"\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d",
                                       "\xef\xbc\xa0"};
    if (field.length == 0) return false;
    if (field.data[0] != '\0' && strchr("=+-@\t\r\n", field.data[0])) return true;
    for (size_t i = 0; i < ARRAY_LENGTH(wide); i++) {
        if (field.length >= 3 && memcmp(field.data, wide[i], 3) == 0) return true;
    }
    return false;
}

void text_put_csv(struct text *out, struct span foreign)
{
    text_putc(out, '"');
    if (starts_formula(foreign)) text_putc(out, '\'');
    const char *data = foreign.data;
    for (size_t i = 0; i < foreign.length;) {
        uint32_t point;
        size_t bytes = utf8_decode(data + i, foreign.length - i, &point);
        if (bytes == 0 || point == 0) {
            text_puts(out, REPLACEMENT);
            bytes = 1;
        } else if (point == '"') {
            text_puts(out, "\"\"");
        } else {
            text_append(out, data + i, bytes);
        }
        i += bytes;
    }
    text_putc(out, '"');
}
