/* Cells and sentences of the studies' terminal tables. */
#include "results/compare_format.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/utf8.h"

const char *format_percent(char out[FORMAT_BYTES], double share)
{
    if (isnan(share)) return "-";
    snprintf(out, FORMAT_BYTES, "%.1f", 100 * share);
    return out;
}

const char *format_points(char out[FORMAT_BYTES], double share)
{
    if (isnan(share)) return "-";
    if (fabs(share) < 0.0005) return "0.0";
    snprintf(out, FORMAT_BYTES, "%+.1f", 100 * share);
    return out;
}

const char *format_number(char out[FORMAT_BYTES], double value)
{
    if (isnan(value)) return "-";
    snprintf(out, FORMAT_BYTES, "%.2f", fabs(value) < 0.005 ? 0.0 : value);
    return out;
}

const char *format_signed(char out[FORMAT_BYTES], double value)
{
    if (isnan(value)) return "-";
    if (fabs(value) < 0.005) return "0.00";
    snprintf(out, FORMAT_BYTES, "%+.2f", value);
    return out;
}

const char *format_p(char out[FORMAT_BYTES], double p)
{
    if (isnan(p)) return "-";
    if (p < 0.001) return "<.001";
    snprintf(out, FORMAT_BYTES, "%.3f", p);
    return p < 0.9995 ? out + 1 : "1.000";
}

const char *format_span(char out[FORMAT_BYTES], double low, double high)
{
    if (isnan(low) || isnan(high)) return "-";
    snprintf(out, FORMAT_BYTES, "%.0f..%.0f", 100 * low, 100 * high);
    return out;
}

const char *format_condition(char out[FORMAT_BYTES], const struct condition_measures *condition)
{
    if (!condition->present) return "-";
    return condition->as_bounds ? format_span(out, condition->pass_low, condition->pass_high)
                                : format_percent(out, condition->pass.value);
}

const char *format_points_between(char out[FORMAT_BYTES], double low, double high)
{
    char from[FORMAT_BYTES], to[FORMAT_BYTES];
    if (isnan(low) || isnan(high)) return "-";
    snprintf(out, FORMAT_BYTES, "[%.12s, %.12s]", format_points(from, low),
             format_points(to, high));
    return out;
}

const char *format_signed_between(char out[FORMAT_BYTES], double low, double high)
{
    char from[FORMAT_BYTES], to[FORMAT_BYTES];
    if (isnan(low) || isnan(high)) return "-";
    snprintf(out, FORMAT_BYTES, "[%.12s, %.12s]", format_signed(from, low),
             format_signed(to, high));
    return out;
}

static void blanks(struct text *out, int count)
{
    for (int i = 0; i < count; i++) text_putc(out, ' ');
}

void format_cell(struct text *out, int width, const char *string)
{
    struct text safe;
    text_init(&safe, 0);
    text_put_terminal(&safe, span_of(string), false);
    int room = abs(width) - (int)utf8_columns(safe.data, safe.length);
    if (room < 0) {
        size_t length = safe.length;
        while (length && (int)utf8_columns(safe.data, length) > abs(width) - 1)
            length = utf8_cut(safe.data, length - 1);
        text_append(out, safe.data, length);
        text_puts(out, "…");
    } else {
        if (width < 0) blanks(out, room);
        text_append(out, safe.data, safe.length);
        if (width > 0) blanks(out, room);
    }
    text_release(&safe);
}

void format_end(struct text *out)
{
    while (out->length && out->data[out->length - 1] == ' ') out->data[--out->length] = '\0';
    text_putc(out, '\n');
}

void format_wrap(struct text *out, int columns, int indent, const char *words)
{
    struct text safe;
    text_init(&safe, 0);
    text_put_terminal(&safe, span_of(words), false);
    int column = 0;
    bool begins = true;
    for (const char *at = safe.data; *at;) {
        size_t length = strcspn(at, " ");
        int width = (int)utf8_columns(at, length);
        if (!begins && column + 1 + width > columns) {
            format_end(out);
            blanks(out, indent);
            column = indent;
            begins = true;
        }
        if (!begins) text_putc(out, ' ');
        text_append(out, at, length);
        column += width + !begins;
        begins = false;
        at += length + (at[length] == ' ');
    }
    format_end(out);
    text_release(&safe);
}

void format_json_interval(struct json_writer *writer, const struct interval *interval)
{
    json_member_double(writer, "low", interval->low);
    json_member_double(writer, "high", interval->high);
    json_member_string(writer, "method", interval_method_word(interval->method));
}
