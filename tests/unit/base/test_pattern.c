#include "harness/base/pattern.h"

#include <stdint.h>
#include <stdlib.h>

#include "tests/test.h"

static struct pattern *compile(const char *expression, bool caseless)
{
    struct pattern *pattern;
    struct error err;
    if (pattern_compile(&pattern, expression, caseless, "test", &err)) printf("%s\n", err.message);
    return pattern;
}

static enum pattern_answer search(const char *expression, const char *subject)
{
    struct pattern *pattern = compile(expression, false);
    enum pattern_answer answer = pattern_search(pattern, subject, strlen(subject), 0, NULL);
    pattern_free(pattern);
    return answer;
}

TEST(a_match_says_where)
{
    struct pattern *pattern = compile("(b+)(x)?(c)", false);
    struct pattern_match match;
    CHECK_INT(pattern_search(pattern, "aabbcbc", 7, 0, &match), PATTERN_MATCH);
    CHECK_INT(match.groups, 4);
    CHECK_INT(match.start[0], 2);
    CHECK_INT(match.end[0], 5);
    CHECK_INT(match.end[1], 4);
    CHECK(match.start[2] == SIZE_MAX);
    CHECK_INT(match.start[3], 4);
    CHECK_INT(pattern_search(pattern, "aabbcbc", 7, 5, &match), PATTERN_MATCH);
    CHECK_INT(match.start[0], 5);
    CHECK_INT(pattern_search(pattern, "aabbcbc", 7, 7, &match), PATTERN_NO_MATCH);
    CHECK_INT(match.groups, 0);
    pattern_free(pattern);
}

TEST(more_groups_than_fit_are_still_a_match)
{
    struct pattern *pattern =
        compile("(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)", false);
    struct pattern_match match;
    CHECK_INT(pattern_search(pattern, "aaaaaaaaaaaaaaaaaaaa", 20, 0, &match), PATTERN_MATCH);
    CHECK_INT(match.groups, PATTERN_GROUPS_MAX);
    CHECK_INT(match.end[0], 18);
    pattern_free(pattern);
}

TEST(unicode_and_line_ends_are_as_promised)
{
    CHECK_INT(search("^\\w+$", "caf\xc3\xa9"), PATTERN_MATCH);
    CHECK_INT(search("^a$", "a\n"), PATTERN_NO_MATCH);
    CHECK_INT(search("^.$", "\xf0\x9f\x98\x80"), PATTERN_MATCH);
    CHECK_INT(search("A", "a"), PATTERN_NO_MATCH);
    CHECK_INT(search("", ""), PATTERN_MATCH);
    struct pattern *pattern = compile("\xc3\x89", true);
    CHECK_INT(pattern_search(pattern, "\xc3\xa9", 2, 0, NULL), PATTERN_MATCH);
    pattern_free(pattern);
}

TEST(giving_up_is_not_the_same_as_no_match)
{
    char subject[64];
    memset(subject, 'a', 40);
    memcpy(subject + 40, "!", 2);
    CHECK_INT(search("^(a+)+$", subject), PATTERN_GAVE_UP);
    CHECK_INT(search("^(?:(a+)|(aa+))+(?=\\d)$", subject), PATTERN_GAVE_UP);
    CHECK_INT(search("^a+$", subject), PATTERN_NO_MATCH);
}

TEST(a_bad_subject_is_given_up_on)
{
    struct pattern *pattern = compile("a", false);
    CHECK_INT(pattern_search(pattern, "a\xff", 2, 0, NULL), PATTERN_GAVE_UP);
    CHECK_INT(pattern_search(pattern, "\xc3\xa9", 2, 1, NULL), PATTERN_GAVE_UP);
    CHECK_INT(pattern_search(pattern, "a", 1, 2, NULL), PATTERN_GAVE_UP);
    CHECK_INT(pattern_search(pattern, NULL, 0, 0, NULL), PATTERN_NO_MATCH);
    pattern_free(pattern);
}

/* More backtracking points than the JIT's stack holds: the interpreter, whose frames are on the
 * heap, answers. */
TEST(what_the_jit_has_no_stack_for_is_matched_without_it)
{
    enum { LENGTH = 40000 };
    char *subject = malloc(LENGTH + 1);
    memset(subject, 'a', LENGTH);
    subject[LENGTH] = 'a';
    struct pattern *pattern = compile("^(a|b(c))*$", false);
    CHECK_INT(pattern_search(pattern, subject, LENGTH + 1, 0, NULL), PATTERN_MATCH);
    pattern_free(pattern);
    free(subject);
}

TEST(a_bad_pattern_says_where)
{
    struct pattern *pattern;
    struct error err;
    CHECK_INT(pattern_compile(&pattern, "a(b", false, "judges/x.json:3: /patterns/0", &err),
              STATUS_DATA);
    CHECK_CONTAINS(
        err.message,
        "judges/x.json:3: /patterns/0: cannot compile the pattern: missing closing parenthesis");
    CHECK_CONTAINS(err.message, "at offset 3, behind \"a(b\"");
    CHECK(pattern == NULL);
    CHECK_INT(pattern_compile(&pattern, "\\C", false, "x", &err), STATUS_DATA);
    CHECK_INT(pattern_compile(&pattern, "\xff", false, "x", &err), STATUS_DATA);
    pattern_free(NULL);
}

TEST(patterns_share_their_matcher_in_any_order)
{
    struct pattern *a = compile("a", false), *b = compile("b", false);
    pattern_free(a);
    CHECK_INT(pattern_search(b, "ab", 2, 0, NULL), PATTERN_MATCH);
    pattern_free(b);
    a = compile("a", false);
    CHECK_INT(pattern_search(a, "b", 1, 0, NULL), PATTERN_NO_MATCH);
    pattern_free(a);
}

int main(void)
{
    return test_run_all();
}
