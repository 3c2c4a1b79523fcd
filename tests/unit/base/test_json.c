#include "harness/base/json.h"

#include <stdlib.h>
#include <unistd.h>

#include "harness/base/jsonl.h"
#include "harness/base/memory.h"
#include "tests/test.h"

static struct json_document *parse(const char *source)
{
    struct json_document *document;
    struct error err = {0};
    enum status status = json_parse(&document, span_of(source), "f.json", 1, &err);
    if (status) printf("%s\n", err.message);
    return document;
}

static void check_refused(const char *source, size_t length, const char *message)
{
    struct json_document *document;
    struct error err = {0};
    CHECK_INT(json_parse(&document, (struct span){source, length}, "f.json", 1, &err), STATUS_DATA);
    CHECK(document == NULL);
    CHECK_CONTAINS(err.message, message);
    json_free(document);
}

#define REFUSED(source, message) check_refused(source, sizeof(source) - 1, message)

TEST(everything_outside_the_grammar_is_refused_with_its_place)
{
    REFUSED("", "f.json:1: expected a value, found the end, at column 1");
    REFUSED("  \n ", "f.json:2: expected a value, found the end, at column 2");
    REFUSED("{\"a\":1,}", "f.json:1: expected a key in double quotes, found }, at column 8");
    REFUSED("{\"a\":[1,\n2,\n nul]}", "f.json:3: /a/2: expected a value, found nul, at column 2");
    REFUSED("[1 2]", "expected ',' or ']', found 2");
    REFUSED("{\"a\" 1}", "expected ':' behind the key");
    REFUSED("{a:1}", "a key in double quotes, found a");
    REFUSED("['a']", "expected a value");
    REFUSED("[1] x", "expected the end of the document, found x, at column 5");
    REFUSED("[1]\0", "expected the end of the document");
    REFUSED("[NaN]", "found NaN");
    REFUSED("[Infinity]", "found Infinity");
    REFUSED("[-Infinity]", "expected a digit");
    REFUSED("[01]", "leading zero");
    REFUSED("[-]", "expected a digit");
    REFUSED("[1.]", "digit behind the point");
    REFUSED("[.5]", "expected a value");
    REFUSED("[+1]", "expected a value");
    REFUSED("[1e]", "digit in the exponent");
    REFUSED("[0x10]", "expected ',' or ']'");
    REFUSED("[1e999]", "too large");
    REFUSED("[-1e999]", "too large");
    REFUSED("[1111111111111111111111111111111111111111111111111111111111111111]",
            "more than 60 characters");
    REFUSED("\xef\xbb\xbf{}", "byte order mark");
    REFUSED("[\f1]", "expected a value");
    REFUSED("[1", "found the end");
    REFUSED("{\"a\":", "found the end");
    REFUSED("[true false]", "expected ',' or ']'");
    REFUSED("tru", "found tru");
}

TEST(strings_are_strict)
{
    REFUSED("[\"abc]", "the string does not end, at column 2");
    REFUSED("[\"a\nb\"]", "control character 0x0a");
    REFUSED("[\"a\0b\"]", "control character 0x00");
    REFUSED("[\"\\u0000\"]", "\\u0000");
    REFUSED("[\"\\ud800\"]", "high surrogate");
    REFUSED("[\"\\ud800\\u0041\"]", "high surrogate");
    REFUSED("[\"\\udc00\"]", "low surrogate");
    REFUSED("[\"\\u12g4\"]", "four hex digits");
    REFUSED("[\"\\u12", "four hex digits");
    REFUSED("[\"\\", "does not end");
    REFUSED("[\"\\x41\"]", "unknown escape");
    REFUSED("[\"\\\0\"]", "unknown escape");
    REFUSED("[\"\xff\"]", "byte 0xff is not UTF-8");
    REFUSED("[\"0123456789abcdef\xc0\x80\"]", "byte 0xc0 is not UTF-8, at column 19");
    REFUSED("[\"\xed\xa0\x80\"]", "byte 0xed is not UTF-8");
    REFUSED("[\"\xe2\x82\"]", "not UTF-8");
}

TEST(duplicate_keys_are_refused_however_they_are_spelled)
{
    REFUSED("{\"a\":1,\"b\":2,\n\"a\":3}",
            "f.json:2: /a: the key stands here a second time, at column 1");
    REFUSED("{\"x\":[{\"a\":1,\"\\u0061\":2}]}", "/x/0/a: the key stands here a second time");
    REFUSED("{\"\\ud83d\\ude00\":1,\"\xf0\x9f\x98\x80\":2}", "second time");
    struct json_document *document =
        parse("{\"a\":{\"a\":1,\"b\":{\"a\":1}},\"A\":2,\"b\":{\"a\":3}}");
    CHECK(document != NULL);
    json_free(document);
}

TEST(a_large_object_is_checked_for_duplicates_too)
{
    struct text source;
    text_init(&source, 0);
    text_putc(&source, '{');
    for (int i = 0; i < 100000; i++) text_printf(&source, "\"key%d\":%d,", i, i);
    text_puts(&source, "\"last\":0}");
    struct json_document *document = parse(source.data);
    CHECK(document != NULL);
    CHECK_INT(json_count(json_root(document)), 100001);
    json_free(document);
    source.data[--source.length] = '\0';
    text_puts(&source, ",\"key77\":1}");
    check_refused(source.data, source.length, "/key77: the key stands here a second time");
    text_release(&source);
}

TEST(nesting_stops_at_the_limit)
{
    char deep[2 * JSON_DEPTH_MAX + 3];
    memset(deep, '[', JSON_DEPTH_MAX);
    memset(deep + JSON_DEPTH_MAX, ']', JSON_DEPTH_MAX);
    deep[2 * (size_t)JSON_DEPTH_MAX] = '\0';
    struct json_document *document = parse(deep);
    CHECK(document != NULL);
    json_free(document);
    memset(deep, '[', JSON_DEPTH_MAX + 1);
    check_refused(deep, JSON_DEPTH_MAX + 1, "nested deeper than 64");
}

TEST(loose_reading_finds_what_is_there)
{
    struct json_document *document = parse("{\"choices\":[{\"message\":{\"content\":\"hi "
                                           "\\u00e9\\n\",\"n\":null}}],\"a/b\":{\"~\":true},"
                                           "\"A\":1,\"a\":2.5}");
    const struct json_value *root = json_root(document);
    CHECK_TEXT(json_string(json_at(root, "/choices/0/message/content")), "hi \xc3\xa9\n");
    CHECK(json_boolean(json_at(root, "/a~1b/~0")));
    CHECK(json_at(root, "") == root);
    CHECK(json_at(root, "/choices/1") == NULL);
    CHECK(json_at(root, "/choices/00") == NULL);
    CHECK(json_at(root, "/choices/-") == NULL);
    CHECK(json_at(root, "/choices/") == NULL);
    CHECK(json_at(root, "choices") == NULL);
    CHECK(json_at(root, "/a/b") == NULL);
    CHECK(json_at(NULL, "/a") == NULL);
    CHECK_INT(json_kind(json_at(root, "/choices/0/message/n")), JSON_NULL);
    CHECK_NEAR(json_number(json_member(root, "A")), 1, 0);
    CHECK_NEAR(json_number(json_member(root, "a")), 2.5, 0);
    CHECK(isnan(json_number(json_member(root, "choices"))));
    CHECK(json_string(json_member(root, "a")) == NULL);
    CHECK(json_member(json_member(root, "choices"), "a") == NULL);
    CHECK_TEXT(json_key(json_next(json_first(root))), "a/b");
    CHECK_INT(json_count(root), 4);
    json_free(document);
}

TEST(integers_are_exact_to_64_bits)
{
    struct json_document *document = parse("[9223372036854775807,-9223372036854775808,"
                                           "9223372036854775808,9007199254740993,1.5,5.0,1e3,-0,"
                                           "1.00000000000000000000001,\"1\"]");
    static const struct {
        bool fits;
        int64_t value;
    } want[] = {{true, INT64_MAX}, {true, INT64_MIN}, {false, 0}, {true, INT64_C(9007199254740993)},
                {false, 0},        {true, 5},         {false, 0}, {true, 0},
                {false, 0},        {false, 0}};
    size_t i = 0;
    for (const struct json_value *v = json_first(json_root(document)); v; v = json_next(v), i++) {
        int64_t got = 0;
        CHECK_INT(json_integer(document, v, &got), want[i].fits);
        CHECK_INT(got, want[i].value);
    }
    json_free(document);
    document = parse("[12,999999999999999]");
    int64_t got;
    CHECK(json_integer(document, json_at(json_root(document), "/1"), &got));
    CHECK_INT(got, 999999999999999);
    json_free(document);
    document = parse("[9007199254740993]");
    CHECK(json_integer(document, json_first(json_root(document)), &got));
    CHECK_INT(got, INT64_C(9007199254740993));
    json_free(document);
}

static void check_where(const struct json_document *document, const char *pointer, const char *want)
{
    struct text where;
    text_init(&where, 0);
    json_where(document, json_at(json_root(document), pointer), &where);
    CHECK_TEXT(where.data, want);
    text_release(&where);
}

TEST(every_value_knows_its_place)
{
    struct json_document *document =
        parse("{\"a\":[1,\n{\"b\":[[],\"x\"]},\n3],\n\"c/d\": {\"e\":\n null}}");
    check_where(document, "", "f.json:1:");
    check_where(document, "/a", "f.json:1: /a");
    check_where(document, "/a/1/b/1", "f.json:2: /a/1/b/1");
    check_where(document, "/a/2", "f.json:3: /a/2");
    check_where(document, "/c~1d/e", "f.json:5: /c~1d/e");
    struct span source = json_source(document, json_at(json_root(document), "/a/1"));
    CHECK(span_equals(source, "{\"b\":[[],\"x\"]}"));
    json_free(document);
}

TEST(strict_reading_reports_everything_at_once)
{
    struct json_document *document = parse("{\"id\":\"x\",\n\"quary\":\"q\",\n\"count\":7.5,"
                                           "\n\"flag\":\"yes\",\"zzz\":[1],\n\"size\":11,"
                                           "\"list\":null}");
    struct problems problems;
    problems_init(&problems);
    struct json_object object;
    CHECK(json_open(&object, document, json_root(document), &problems));
    CHECK_TEXT(json_need_string(&object, "id"), "x");
    CHECK_TEXT(json_need_string(&object, "query"), "");
    CHECK_INT(json_need_integer(&object, "count", 0, 10), 0);
    CHECK(!json_need_boolean(&object, "flag"));
    CHECK_INT(json_need_integer(&object, "size", 0, 10), 0);
    CHECK(json_need_array(&object, "list") == NULL);
    CHECK(json_maybe(&object, "absent") == NULL);
    json_problem(&object, "id", "is %s", "taken");
    json_problem(&object, NULL, "all wrong");
    json_close(&object);
    static const char *const want[] = {
        "f.json:1: /query: the field is missing",
        "f.json:3: /count: expected a whole number, found 7.5",
        "f.json:4: /flag: expected true or false, found \"yes\"",
        "f.json:5: /size: 11 is not between 0 and 10",
        "f.json:5: /list: expected an array, found null",
        "f.json:1: /id: is taken",
        "f.json:1: all wrong",
        "f.json:2: /quary: unknown field, did you mean \"query\"?",
        "f.json:4: /zzz: unknown field",
    };
    CHECK_INT(problems.count, ARRAY_LENGTH(want));
    for (size_t i = 0; i < problems.kept && i < ARRAY_LENGTH(want); i++)
        CHECK_TEXT(problems.messages[i], want[i]);
    problems_release(&problems);
    json_free(document);
}

TEST(strict_getters_take_what_they_say)
{
    struct json_document *document =
        parse("{\"s\":null,\"o\":{},\"n\":0.5,\"b\":true,\"i\":-3,\"nul\":null}");
    struct problems problems;
    problems_init(&problems);
    struct json_object object;
    CHECK(json_open(&object, document, json_root(document), &problems));
    CHECK(json_null_or_string(&object, "s") == NULL);
    CHECK(json_null_or_object(&object, "o") != NULL);
    CHECK(json_null_or_object(&object, "nul") == NULL);
    CHECK_NEAR(json_need_number(&object, "n", 0, 1), 0.5, 0);
    CHECK(json_maybe_boolean(&object, "b", false));
    CHECK(json_maybe_boolean(&object, "b2", true));
    CHECK_INT(json_maybe_integer(&object, "i", -5, 5, 9), -3);
    CHECK_INT(json_maybe_integer(&object, "i2", -5, 5, 9), 9);
    CHECK_TEXT(json_maybe_string(&object, "t", "fall"), "fall");
    CHECK_INT(problems.count, 0);
    json_close(&object);
    CHECK_INT(problems.count, 0);

    CHECK(!json_open(&object, document, json_member(json_root(document), "n"), &problems));
    CHECK_INT(problems.count, 1);
    CHECK_TEXT(problems.messages[0], "f.json:1: /n: expected an object, found 0.5");
    CHECK_TEXT(json_need_string(&object, "s"), "");
    json_close(&object);
    CHECK(!json_open(&object, document, NULL, &problems));
    CHECK_INT(problems.count, 1);
    problems_release(&problems);
    json_free(document);
}

TEST(objects_of_too_many_fields_are_refused)
{
    struct text source;
    text_init(&source, 0);
    text_puts(&source, "{\"k0\":0");
    for (int i = 1; i < 65; i++) text_printf(&source, ",\"k%d\":0", i);
    text_putc(&source, '}');
    struct json_document *document = parse(source.data);
    struct problems problems;
    problems_init(&problems);
    struct json_object object;
    CHECK(!json_open(&object, document, json_root(document), &problems));
    CHECK_INT(problems.count, 1);
    problems_release(&problems);
    json_free(document);
    text_release(&source);
}

TEST(the_writer_places_commas_and_lines)
{
    struct text out;
    text_init(&out, 0);
    struct json_writer writer;
    json_writer_init(&writer, &out, 0);
    json_begin_object(&writer);
    json_member_string(&writer, "a", "x");
    json_put_key(&writer, "b");
    json_begin_array(&writer);
    json_put_integer(&writer, INT64_MIN);
    json_begin_array(&writer);
    json_end_array(&writer);
    json_put_null(&writer);
    json_end_array(&writer);
    json_member_boolean(&writer, "c", true);
    json_member_string(&writer, "d", NULL);
    json_end_object(&writer);
    CHECK_TEXT(out.data,
               "{\"a\":\"x\",\"b\":[-9223372036854775808,[],null],\"c\":true,\"d\":null}");
    text_clear(&out);
    json_writer_init(&writer, &out, 2);
    json_begin_object(&writer);
    json_put_key(&writer, "a");
    json_begin_array(&writer);
    json_put_integer(&writer, 1);
    json_put_integer(&writer, 2);
    json_end_array(&writer);
    json_put_key(&writer, "b");
    json_begin_object(&writer);
    json_end_object(&writer);
    json_end_object(&writer);
    CHECK_TEXT(out.data, "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}");
    text_release(&out);
}

static void check_double(double value, const char *want)
{
    struct text out;
    text_init(&out, 0);
    struct json_writer writer;
    json_writer_init(&writer, &out, 0);
    json_put_double(&writer, value);
    CHECK_TEXT(out.data, want);
    text_release(&out);
}

TEST(doubles_are_the_shortest_that_read_back)
{
    check_double(0.1, "0.1");
    check_double(0.1 + 0.2, "0.30000000000000004");
    check_double(1.0 / 3, "0.3333333333333333");
    check_double(5, "5");
    check_double(-0.0, "-0");
    check_double(1e300, "1e+300");
    check_double(5e-324, "4.94065645841247e-324");
    check_double(1e22, "1e+22");
    check_double((double)NAN, "null");
    check_double((double)INFINITY, "null");
}

TEST(quoting_repairs_and_escapes)
{
    struct text out;
    text_init(&out, 0);
    json_quote(&out, (struct span){"a\"\\\n\x01\x7f\xff\xc3\xa9\0z", 11});
    CHECK_TEXT(out.data, "\"a\\\"\\\\\\n\\u0001\x7f\xef\xbf\xbd\xc3\xa9\xef\xbf\xbdz\"");
    struct json_document *document = parse(out.data);
    CHECK_TEXT(json_string(json_root(document)),
               "a\"\\\n\x01\x7f\xef\xbf\xbd\xc3\xa9\xef\xbf\xbdz");
    json_free(document);
    text_release(&out);
}

TEST(a_copy_keeps_every_digit)
{
    const char *source = "{\"a\":[1.10,18446744073709551616,-0.0,true,null,\"\\u00e9\"],\"b\":{}}";
    struct json_document *document = parse(source);
    struct text out;
    text_init(&out, 0);
    struct json_writer writer;
    json_writer_init(&writer, &out, 0);
    json_put_value(&writer, document, json_root(document));
    CHECK_TEXT(out.data,
               "{\"a\":[1.10,18446744073709551616,-0.0,true,null,\"\xc3\xa9\"],\"b\":{}}");
    text_release(&out);
    json_free(document);
}

static struct jsonl *lines_of(const char *data, size_t length)
{
    FILE *file = tmpfile();
    CHECK_INT(fwrite(data, 1, length, file), length);
    fflush(file);
    int fd = dup(fileno(file));
    fclose(file);
    lseek(fd, 0, SEEK_SET);
    struct jsonl *lines;
    CHECK_INT(jsonl_open_fd(&lines, fd, "f.jsonl", NULL), STATUS_OK);
    return lines;
}

TEST(lines_are_numbered_and_reading_goes_on_after_an_error)
{
    const char *data = "{\"a\":1}\n\n \r\n{\"a\":}\r\n[3]\r\n{\"a\":\n4";
    struct jsonl *lines = lines_of(data, strlen(data));
    struct json_document *document;
    struct error err;
    CHECK_INT(jsonl_next(lines, &document, &err), STATUS_OK);
    CHECK_INT(jsonl_line(lines), 1);
    CHECK(span_equals(jsonl_source(lines), "{\"a\":1}"));
    json_free(document);
    CHECK_INT(jsonl_next(lines, &document, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "f.jsonl:4: /a: expected a value, found }");
    CHECK_INT(jsonl_next(lines, &document, &err), STATUS_OK);
    CHECK_INT(jsonl_line(lines), 5);
    json_free(document);
    CHECK_INT(jsonl_next(lines, &document, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "f.jsonl:6: /a: expected a value, found the end");
    CHECK_INT(jsonl_next(lines, &document, &err), STATUS_OK);
    CHECK_INT(jsonl_line(lines), 7);
    json_free(document);
    CHECK_INT(jsonl_next(lines, &document, &err), STATUS_OK);
    CHECK(document == NULL);
    CHECK_INT(jsonl_next(lines, &document, &err), STATUS_OK);
    CHECK(document == NULL);
    jsonl_close(lines);
}

TEST(a_line_beyond_the_cap_is_an_error_and_the_next_one_is_read)
{
    struct text data;
    text_init(&data, 0);
    text_puts(&data, "1\n\"");
    for (int i = 0; i < (JSONL_LINE_BYTES_MAX >> 4) + 9000; i++)
        text_append(&data, "0123456789abcdef", 16);
    text_puts(&data, "\"\n[2]\n");
    struct jsonl *lines = lines_of(data.data, data.length);
    text_release(&data);
    struct json_document *document;
    struct error err;
    CHECK_INT(jsonl_next(lines, &document, &err), STATUS_OK);
    json_free(document);
    CHECK_INT(jsonl_next(lines, &document, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "f.jsonl:2: the line is longer");
    CHECK_INT(jsonl_next(lines, &document, &err), STATUS_OK);
    CHECK_INT(jsonl_line(lines), 3);
    CHECK(document != NULL);
    json_free(document);
    jsonl_close(lines);
}

TEST(a_missing_file_says_so)
{
    struct jsonl *lines;
    struct error err;
    CHECK_INT(jsonl_open(&lines, "/nowhere/x.jsonl", &err), STATUS_NO_INPUT);
    CHECK_TEXT(err.message, "/nowhere/x.jsonl: could not open: No such file or directory");
}

int main(void)
{
    return test_run_all();
}
