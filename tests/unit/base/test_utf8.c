#include "harness/base/utf8.h"

#include <stdlib.h>

#include "harness/base/random.h"
#include "tests/test.h"

TEST(only_well_formed_utf8_is_valid)
{
    static const struct {
        const char *data;
        size_t length, valid;
    } cases[] = {
        {"abc", 3, 3},
        {"", 0, 0},
        {"abcdefghijk\xff", 12, 11},
        {"\xc3\xa9", 2, 2},
        {"\xc3", 1, 0},
        {"\xc0\x80", 2, 0},         /* overlong */
        {"\xe0\x9f\xbf", 3, 0},     /* overlong */
        {"\xf0\x8f\xbf\xbf", 4, 0}, /* overlong */
        {"\xed\x9f\xbf", 3, 3},     /* last before the surrogates */
        {"\xed\xa0\x80", 3, 0},     /* a surrogate */
        {"\xee\x80\x80", 3, 3},     /* first behind them */
        {"\xf4\x8f\xbf\xbf", 4, 4}, /* U+10FFFF */
        {"\xf4\x90\x80\x80", 4, 0}, /* beyond */
        {"\xf5\x80\x80\x80", 4, 0},
        {"\x80", 1, 0},
        {"a\xe2\x82"
         "b",
         4, 1},
        {"01234567\xc3\xa9"
         "01234567\xc3",
         19, 18},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_INT(utf8_valid_prefix(cases[i].data, cases[i].length), cases[i].valid);
    }
}

TEST(a_cut_never_splits_a_character)
{
    const char *text = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z";
    static const size_t want[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11};
    for (size_t i = 0; i < sizeof want / sizeof *want; i++) CHECK_INT(utf8_cut(text, i), want[i]);
    CHECK_INT(utf8_cut("\x80\x80\x80\x80\x80", 5), 5);
}

TEST(columns_count_wide_and_combining_characters)
{
    CHECK_INT(utf8_columns("abc", 3), 3);
    CHECK_INT(utf8_columns("\xe4\xb8\xad\xe6\x96\x87", 6), 4);
    CHECK_INT(utf8_columns("e\xcc\x81", 3), 1);
}

TEST(repair_replaces_each_bad_byte)
{
    struct text out;
    text_init(&out, 0);
    utf8_repair(&out, (struct span){"a\xff\xe2\x82z\xc3\xa9\xc3", 8});
    CHECK_TEXT(out.data, "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbdz\xc3\xa9\xef\xbf\xbd");
    text_release(&out);
}

static void check_fold(const char *in, const char *want)
{
    struct text out;
    text_init(&out, 0);
    utf8_fold(&out, span_of(in), NULL);
    CHECK_TEXT(out.data, want);
    text_release(&out);
}

TEST(folding_makes_one_form)
{
    check_fold("Hello  WORLD", "hello world");
    check_fold("a\t \v\fb", "a b");
    check_fold("a\r\nb\rc\nd", "a\nb\nc\nd");
    check_fold(" \n  x", " \n x");
    check_fold("don\xe2\x80\x99t \xe2\x80\x9cyes\xe2\x80\x9d", "don't \"yes\"");
    check_fold("a\xe2\x80\x94"
               "b\xe2\x88\x92"
               "c",
               "a-b-c");
    check_fold("a\xc2\xa0\xe2\x80\x89"
               "b",
               "a b");
    check_fold("so\xc2\xad"
               "ft ze\xe2\x80\x8bro",
               "soft zero");
    check_fold("CAF\xc3\x89", "caf\xc3\xa9");
    check_fold("CAFE\xcc\x81", "caf\xc3\xa9");
    check_fold("e\xe2\x80\x8b\xcc\x81", "\xc3\xa9"); /* the hidden mark does not keep them apart */
    check_fold("\xef\xbc\xa1\xef\xbc\xa2\xef\xbc\x91", "ab1");
    check_fold("Stra\xc3\x9f"
               "e \xef\xac\x81",
               "strasse fi");
    check_fold("\xe2\x84\x8c\xe2\x84\xab", "h\xc3\xa5");
    check_fold("a\xe2\x80\xa6", "a...");
    check_fold("a=\xcc\xb8", "a\xe2\x89\xa0");
    check_fold("\xe1\x84\x80\xe1\x85\xa1\xe1\x86\xa8", "\xea\xb0\x81"); /* Hangul jamo compose */
    check_fold("q\xcc\x87\xcc\xa3", "q\xcc\xa3\xcc\x87"); /* marks in canonical order */
    check_fold("a\xcc\xa7\xcc\x81",
               "\xc3\xa1\xcc\xa7"); /* a mark of a lower class does not block */
    check_fold("e\xcc\x92\xcc\x81", "e\xcc\x92\xcc\x81"); /* one of the same class does */
    check_fold("a\xe2\x80\xa8"
               "b",
               "a\nb");
    check_fold("\xe4\xb8\xad  \xe6\x96\x87", "\xe4\xb8\xad \xe6\x96\x87");
    check_fold("a\xef\xb9\x98z", "a-z");
    check_fold("", "");
}

TEST(the_map_leads_back_to_the_original_bytes)
{
    struct text out;
    text_init(&out, 0);
    uint32_t *map;
    /*                 0123 4 5 6 78 9   12  13 */
    utf8_fold(&out, span_of("A  \xc3\x89\xc3\x9fz\r\n\xe2\x80\x99x\xcc\x81!"), &map);
    CHECK_TEXT(out.data, "a \xc3\xa9ssz\n'x\xcc\x81!");
    static const uint32_t want[] = {0, 1, 3, 3, 5, 5, 7, 9, 10, 13, 14, 14, 16, 17};
    CHECK_INT(out.length + 1, sizeof want / sizeof *want);
    for (size_t i = 0; i <= out.length; i++) CHECK_INT(map[i], want[i]);
    free(map);
    text_release(&out);
}

TEST(a_composite_maps_to_its_letter)
{
    struct text out;
    text_init(&out, 0);
    uint32_t *map;
    utf8_fold(&out, span_of("ab e\xcc\x81!"), &map);
    CHECK_TEXT(out.data, "ab \xc3\xa9!");
    CHECK_INT(map[3], 3);
    CHECK_INT(map[4], 3);
    CHECK_INT(map[5], 6);
    CHECK_INT(map[6], 7);
    free(map);
    text_release(&out);
}

TEST(folding_respects_the_limit)
{
    struct text out;
    text_init(&out, 4);
    uint32_t *map;
    utf8_fold(&out, span_of("abcdef\xc3\xa9"), &map);
    CHECK(out.overflowed);
    CHECK_TEXT(out.data, "abcd");
    CHECK_INT(map[3], 3);
    free(map);
    text_release(&out);
}

/* Many marks in a row, in the worst order. */
TEST(hostile_marks_do_not_take_forever)
{
    struct text in, out;
    text_init(&in, 0);
    text_init(&out, 0);
    text_putc(&in, 'a');
    for (int i = 0; i < 200000; i++) text_puts(&in, i % 2 ? "\xcc\x81" : "\xcc\xa3");
    utf8_fold(&out, (struct span){in.data, in.length}, NULL);
    CHECK(out.length > 100000);
    text_release(&in);
    text_release(&out);
}

/* Folding what is folded changes nothing, whatever the characters. */
TEST(folding_twice_is_folding_once)
{
    static const char *const parts[] = {"a",
                                        "B",
                                        " ",
                                        "\n",
                                        "\r",
                                        "\t",
                                        "e\xcc\x81",
                                        "\xcc\xa3",
                                        "\xc3\x9f",
                                        "\xe2\x80\x99",
                                        "\xe4\xb8\xad",
                                        "\xe2\x80\x8b",
                                        "\xc2\xa0",
                                        "\xef\xac\x81",
                                        "\xc4\xb0",
                                        "\xe2\x84\xab",
                                        "\xf0\x9f\x98\x80",
                                        "\xe1\x84\x80",
                                        "\xe1\x85\xa1",
                                        "\xc2\xb4",
                                        "="};
    struct random random;
    random_seed(&random, 1);
    for (int round = 0; round < 3000; round++) {
        struct text in, once, twice;
        text_init(&in, 0);
        text_init(&once, 0);
        text_init(&twice, 0);
        for (int i = 0; i < 12; i++)
            text_puts(&in, parts[random_below(&random, sizeof parts / sizeof *parts)]);
        uint32_t *map;
        utf8_fold(&once, (struct span){in.data, in.length}, &map);
        utf8_fold(&twice, (struct span){once.data, once.length}, NULL);
        CHECK_TEXT(twice.data, once.data);
        CHECK_INT(utf8_valid_prefix(once.data, once.length), once.length);
        for (size_t i = 0; i < once.length; i++)
            CHECK(map[i] < in.length && (in.data[map[i]] & 0xC0) != 0x80);
        free(map);
        text_release(&in);
        text_release(&once);
        text_release(&twice);
    }
}

int main(void)
{
    return test_run_all();
}
