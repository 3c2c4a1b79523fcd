/* The whole test framework: a test is a function, a failed check says where and what, and the
 * program's exit status counts.
 *
 *     TEST(name_of_the_behaviour) { CHECK(x); CHECK_INT(got, want); CHECK_TEXT(got, want);
 * CHECK_NEAR(got, want, tolerance); } int main(void) { return test_run_all(); }
 *
 * TEST registers itself before main.
 */
#ifndef PARALLAX_TESTS_TEST_H
#define PARALLAX_TESTS_TEST_H

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

struct test_case {
    const char *name;
    void (*function)(void);
    struct test_case *next;
};

static struct test_case *test_first, **test_end = &test_first;
static int test_failures;

static inline void test_register(struct test_case *test)
{
    *test_end = test;
    test_end = &test->next;
}

#define TEST(test_name)                                                                            \
    static void test_name(void);                                                                   \
    static struct test_case test_case_##test_name = {#test_name, test_name, NULL};                 \
    __attribute__((constructor)) static void test_register_##test_name(void)                       \
    {                                                                                              \
        test_register(&test_case_##test_name);                                                     \
    }                                                                                              \
    static void test_name(void)

#define CHECK(condition)                                                                           \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            printf("%s:%d: not true: %s\n", __FILE__, __LINE__, #condition);                       \
            test_failures++;                                                                       \
        }                                                                                          \
    } while (0)

#define CHECK_INT(got, want)                                                                       \
    do {                                                                                           \
        intmax_t check_got = (intmax_t)(got), check_want = (intmax_t)(want);                       \
        if (check_got != check_want) {                                                             \
            printf("%s:%d: %s is %" PRIdMAX ", not %" PRIdMAX "\n", __FILE__, __LINE__, #got,      \
                   check_got, check_want);                                                         \
            test_failures++;                                                                       \
        }                                                                                          \
    } while (0)

#define CHECK_TEXT(got, want)                                                                      \
    do {                                                                                           \
        const char *check_got = (got), *check_want = (want);                                       \
        if (!check_got || !check_want || strcmp(check_got, check_want) != 0) {                     \
            printf("%s:%d: %s is\n  \"%s\", not\n  \"%s\"\n", __FILE__, __LINE__, #got,            \
                   check_got ? check_got : "(null)", check_want ? check_want : "(null)");          \
            test_failures++;                                                                       \
        }                                                                                          \
    } while (0)

#define CHECK_CONTAINS(got, part)                                                                  \
    do {                                                                                           \
        const char *check_got = (got), *check_part = (part);                                       \
        if (!check_got || !strstr(check_got, check_part)) {                                        \
            printf("%s:%d: %s is\n  \"%s\", without\n  \"%s\"\n", __FILE__, __LINE__, #got,        \
                   check_got ? check_got : "(null)", check_part);                                  \
            test_failures++;                                                                       \
        }                                                                                          \
    } while (0)

#define CHECK_NEAR(got, want, tolerance)                                                           \
    do {                                                                                           \
        double check_got = (got), check_want = (want);                                             \
        if (!(fabs(check_got - check_want) <= (tolerance))) {                                      \
            printf("%s:%d: %s is %.17g, not %.17g\n", __FILE__, __LINE__, #got, check_got,         \
                   check_want);                                                                    \
            test_failures++;                                                                       \
        }                                                                                          \
    } while (0)

static inline int test_run_all(void)
{
    int count = 0, failed = 0;
    for (struct test_case *test = test_first; test; test = test->next) {
        int before = test_failures;
        test->function();
        count++;
        if (test_failures != before) {
            printf("FAILED %s\n", test->name);
            failed++;
        }
    }
    printf("%d tests, %d failed\n", count, failed);
    return failed ? 1 : 0;
}

#endif
