/* Writing JSON: our own, so that equal values give equal bytes on every machine and in every
 * locale. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/json.h"
#include "harness/base/json_scan.h"
#include "harness/base/utf8.h"

#define REPLACEMENT "\xef\xbf\xbd" /* U+FFFD */

void json_writer_init(struct json_writer *writer, struct text *out, int indent)
{
    *writer = (struct json_writer){.out = out, .indent = indent};
}

static void new_line(struct json_writer *writer)
{
    if (writer->indent <= 0) return;
    text_putc(writer->out, '\n');
    for (int i = 0; i < writer->indent * writer->depth; i++) text_putc(writer->out, ' ');
}

/* What stands before a value: nothing behind its key; else a comma where something came before, and
 * a new line. */
static void before_value(struct json_writer *writer)
{
    if (writer->after_key) {
        writer->after_key = false;
        return;
    }
    if (writer->depth == 0) return;
    uint64_t bit = UINT64_C(1) << (writer->depth & 63);
    if (writer->has_members & bit) text_putc(writer->out, ',');
    writer->has_members |= bit;
    new_line(writer);
}

static void begin(struct json_writer *writer, char bracket)
{
    before_value(writer);
    text_putc(writer->out, bracket);
    writer->depth++;
    writer->has_members &= ~(UINT64_C(1) << (writer->depth & 63));
}

static void end(struct json_writer *writer, char bracket)
{
    bool members = writer->has_members >> (writer->depth & 63) & 1;
    writer->depth--;
    if (members) new_line(writer);
    text_putc(writer->out, bracket);
}

void json_begin_object(struct json_writer *writer)
{
    begin(writer, '{');
}

void json_end_object(struct json_writer *writer)
{
    end(writer, '}');
}

void json_begin_array(struct json_writer *writer)
{
    begin(writer, '[');
}

void json_end_array(struct json_writer *writer)
{
    end(writer, ']');
}

void json_put_key(struct json_writer *writer, const char *key)
{
    before_value(writer);
    json_quote(writer->out, span_of(key));
    text_puts(writer->out, writer->indent > 0 ? ": " : ":");
    writer->after_key = true;
}

static void put_escape(struct text *out, unsigned char c)
{
    switch (c) {
    case '"': text_puts(out, "\\\""); break;
    case '\\': text_puts(out, "\\\\"); break;
    case '\b': text_puts(out, "\\b"); break;
    case '\f': text_puts(out, "\\f"); break;
    case '\n': text_puts(out, "\\n"); break;
    case '\r': text_puts(out, "\\r"); break;
    case '\t': text_puts(out, "\\t"); break;
    case 0: text_puts(out, REPLACEMENT); break;
    default: text_printf(out, "\\u%04x", (unsigned)c);
    }
}

void json_quote(struct text *out, struct span string)
{
    text_putc(out, '"');
    const char *data = string.data;
    size_t plain = 0; /* start of the bytes that go out as they are */
    for (size_t i = 0; i < string.length;) {
        i = (size_t)(json_skip_plain(data + i, data + string.length) - data);
        if (i == string.length) break;
        unsigned char c = (unsigned char)data[i];
        uint32_t point;
        size_t bytes = utf8_decode(data + i, string.length - i, &point);
        if (bytes > 1) {
            i += bytes;
            continue;
        }
        text_append(out, data + plain, i - plain);
        if (bytes == 0) {
            text_puts(out, REPLACEMENT);
        } else {
            put_escape(out, c);
        }
        plain = ++i;
    }
    if (plain < string.length) text_append(out, data + plain, string.length - plain);
    text_putc(out, '"');
}

void json_put_string(struct json_writer *writer, const char *string)
{
    if (!string) {
        json_put_null(writer);
        return;
    }
    json_put_span(writer, span_of(string));
}

void json_put_span(struct json_writer *writer, struct span string)
{
    before_value(writer);
    json_quote(writer->out, string);
}

void json_put_integer(struct json_writer *writer, int64_t value)
{
    before_value(writer);
    text_printf(writer->out, "%lld", (long long)value);
}

void json_put_double(struct json_writer *writer, double value)
{
    if (!isfinite(value)) {
        json_put_null(writer);
        return;
    }
    before_value(writer);
    char digits[32];
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(digits, sizeof digits, "%.*g", precision, value);
        if (strtod(digits, NULL) == value) break;
    }
    /* Under a locale with another decimal point both calls above used it; JSON never does. */
    char *point = digits + strspn(digits, "-0123456789");
    if (*point && *point != 'e') *point = '.';
    text_puts(writer->out, digits);
}

void json_put_boolean(struct json_writer *writer, bool value)
{
    before_value(writer);
    text_puts(writer->out, value ? "true" : "false");
}

void json_put_null(struct json_writer *writer)
{
    before_value(writer);
    text_puts(writer->out, "null");
}

void json_put_raw(struct json_writer *writer, struct span json)
{
    before_value(writer);
    text_append(writer->out, json.data, json.length);
}

void json_put_value(struct json_writer *writer, const struct json_document *document,
                    const struct json_value *value)
{
    switch (json_kind(value)) {
    case JSON_NULL: json_put_null(writer); return;
    case JSON_BOOLEAN: json_put_boolean(writer, json_boolean(value)); return;
    case JSON_NUMBER:
        json_put_raw(writer, json_source(document, value));
        return; /* every digit as it was */
    case JSON_STRING: json_put_string(writer, json_string(value)); return;
    case JSON_ARRAY:
        json_begin_array(writer);
        for (const struct json_value *item = json_first(value); item; item = json_next(item)) {
            json_put_value(writer, document, item);
        }
        json_end_array(writer);
        return;
    case JSON_OBJECT:
        json_begin_object(writer);
        for (const struct json_value *member = json_first(value); member;
             member = json_next(member)) {
            json_put_key(writer, json_key(member));
            json_put_value(writer, document, member);
        }
        json_end_object(writer);
        return;
    }
}

void json_member_string(struct json_writer *writer, const char *key, const char *string)
{
    json_put_key(writer, key);
    json_put_string(writer, string);
}

void json_member_integer(struct json_writer *writer, const char *key, int64_t value)
{
    json_put_key(writer, key);
    json_put_integer(writer, value);
}

void json_member_double(struct json_writer *writer, const char *key, double value)
{
    json_put_key(writer, key);
    json_put_double(writer, value);
}

void json_member_boolean(struct json_writer *writer, const char *key, bool value)
{
    json_put_key(writer, key);
    json_put_boolean(writer, value);
}
