#include "harness/base/text.h"

#include <stdlib.h>

#include "tests/test.h"

TEST(a_text_grows_and_stays_terminated)
{
    struct text text;
    text_init(&text, 0);
    CHECK_TEXT(text.data, "");
    text_clear(&text);
    for (int i = 0; i < 1000; i++) CHECK(text_putc(&text, 'a'));
    CHECK(text_printf(&text, "%d-%s", 7, "x"));
    CHECK_INT(text.length, 1003);
    CHECK_TEXT(text.data + 998, "aa7-x");
    char *taken = text_take(&text);
    CHECK_INT(strlen(taken), 1003);
    free(taken);
    CHECK_TEXT(text.data, "");
    taken = text_take(&text);
    CHECK_TEXT(taken, "");
    free(taken);
    text_release(&text);
    text_release(&text);
}

TEST(long_formats_are_not_cut)
{
    struct text text;
    text_init(&text, 0);
    CHECK(text_printf(&text, "%0500d", 1));
    CHECK_INT(text.length, 500);
    text_release(&text);
}

TEST(an_append_past_the_limit_keeps_what_fits_and_says_so)
{
    struct text text;
    text_init(&text, 5);
    CHECK(text_puts(&text, "abc"));
    CHECK(!text_puts(&text, "defg"));
    CHECK(text.overflowed);
    CHECK_TEXT(text.data, "abcde");
    CHECK(!text_putc(&text, 'x'));
    CHECK(text_puts(&text, ""));
    CHECK_INT(text.length, 5);
    text_clear(&text);
    CHECK(!text.overflowed);
    CHECK(text_puts(&text, "12345"));
    CHECK(!text.overflowed);
    CHECK(!text_reserve(&text, 1));
    text_release(&text);
    text_init(&text, 3);
    CHECK(!text_printf(&text, "%d", 12345));
    CHECK_TEXT(text.data, "123");
    text_release(&text);
}

TEST(spans_compare_by_bytes)
{
    CHECK(span_equals(span_of("abc"), "abc"));
    CHECK(!span_equals(span_of("abc"), "ab"));
    CHECK(!span_equals((struct span){"a\0c", 3}, "a"));
    CHECK(span_equals((struct span){NULL, 0}, ""));
    CHECK_INT(span_of(NULL).length, 0);
}

static void check(void (*put)(struct text *, struct span), const char *in, size_t length,
                  const char *want)
{
    struct text out;
    text_init(&out, 0);
    put(&out, (struct span){in, length});
    CHECK_TEXT(out.data, want);
    text_release(&out);
}

static void terminal_line(struct text *out, struct span in)
{
    text_put_terminal(out, in, false);
}

static void terminal_lines(struct text *out, struct span in)
{
    text_put_terminal(out, in, true);
}

#define ESCAPES(put, in, want) check(put, in, sizeof(in) - 1, want)

TEST(nothing_moves_the_terminal)
{
    ESCAPES(terminal_line, "plain caf\xc3\xa9 \xf0\x9f\x98\x80",
            "plain caf\xc3\xa9 \xf0\x9f\x98\x80");
    ESCAPES(terminal_line, "\x1b[2J\x07\x7f", "\\x1b[2J\\x07\\x7f");
    ESCAPES(terminal_line, "a\nb\tc\rd", "a\\nb\\tc\\rd");
    ESCAPES(terminal_lines, "a\nb\tc\rd", "a\nb\tc\\rd");
    ESCAPES(terminal_line, "nul\0nul", "nul\\x00nul");
    ESCAPES(terminal_line,
            "\xc2\x9b"
            "2J",
            "\\u009b2J");
    ESCAPES(terminal_line, "\xe2\x80\xaeX\xe2\x81\xa6\xe2\x81\xa9", "\\u202eX\\u2066\\u2069");
    ESCAPES(terminal_line,
            "a\xe2\x80\x8b"
            "b\xef\xbb\xbf",
            "a\\u200bb\\ufeff");
    ESCAPES(terminal_line, "so\xc2\xad", "so\\u00ad");
    ESCAPES(terminal_line, "\xf3\xa0\x81\x81", "\\U0e0041");
    ESCAPES(terminal_line, "\x9b\xff\xe2\x82", "\\x9b\\xff\\xe2\\x82");
}

TEST(nothing_becomes_markup)
{
    ESCAPES(text_put_html, "<a href=\"x\">&'</a>\n",
            "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;\n");
    ESCAPES(text_put_html, "caf\xc3\xa9\0\x1b\xff\xc2\x85.",
            "caf\xc3\xa9\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd.");
    ESCAPES(text_put_html, "", "");
}

TEST(nothing_becomes_a_formula)
{
    ESCAPES(text_put_csv, "a,\"b\"\nc", "\"a,\"\"b\"\"\nc\"");
    ESCAPES(text_put_csv, "", "\"\"");
    ESCAPES(text_put_csv, "=1+1", "\"'=1+1\"");
    ESCAPES(text_put_csv, "+1", "\"'+1\"");
    ESCAPES(text_put_csv, "-1", "\"'-1\"");
    ESCAPES(text_put_csv, "@x", "\"'@x\"");
    ESCAPES(text_put_csv, "\tx", "\"'\tx\"");
    ESCAPES(text_put_csv, "\rx", "\"'\rx\"");
    ESCAPES(text_put_csv,
            "\xef\xbc\x9d"
            "1",
            "\"'\xef\xbc\x9d"
            "1\"");
    ESCAPES(text_put_csv, "a=1", "\"a=1\"");
    ESCAPES(text_put_csv, "a\0\xff", "\"a\xef\xbf\xbd\xef\xbf\xbd\"");
}

int main(void)
{
    return test_run_all();
}
