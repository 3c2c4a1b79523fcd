/* status, memory, chat, random, clock: the small parts. */
#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>

#include "harness/base/chat.h"
#include "harness/base/clock.h"
#include "harness/base/memory.h"
#include "harness/base/random.h"
#include "harness/base/status.h"
#include "harness/base/utf8.h"
#include "tests/test.h"

TEST(an_error_is_set_and_prefixed)
{
    struct error err;
    CHECK_INT(error_set(&err, STATUS_DATA, "value %d", 3), STATUS_DATA);
    CHECK_INT(err.status, STATUS_DATA);
    CHECK_INT(error_prefix(&err, "file %s", "x"), STATUS_DATA);
    CHECK_TEXT(err.message, "file x: value 3");
    CHECK_INT(error_set(&err, STATUS_IO, "again: %s", err.message), STATUS_IO);
    CHECK_TEXT(err.message, "again: file x: value 3");
    CHECK_INT(error_set(NULL, STATUS_IO, "nobody listens"), STATUS_IO);
}

TEST(a_long_message_is_cut_between_characters)
{
    char long_text[3000];
    for (size_t i = 0; i + 2 < sizeof long_text; i += 2) memcpy(long_text + i, "\xc3\xa9", 2);
    long_text[2998] = '\0';
    struct error err;
    error_set(&err, STATUS_DATA, "%s", long_text);
    size_t length = strlen(err.message);
    CHECK_INT(length, 2046);
    CHECK_INT(utf8_valid_prefix(err.message, length), length);
    error_prefix(&err, "a");
    length = strlen(err.message);
    CHECK(length > 2040);
    CHECK_INT(utf8_valid_prefix(err.message, length), length);
}

TEST(statuses_have_words)
{
    CHECK_TEXT(status_word(STATUS_OK), "ok");
    CHECK_TEXT(status_word(STATUS_NO_INPUT), "no_input");
    CHECK_TEXT(status_word(STATUS_INTERRUPTED), "interrupted");
}

TEST(problems_are_counted_and_the_first_is_told)
{
    struct problems problems;
    struct error err;
    problems_init(&problems);
    CHECK_INT(problems_to_error(&problems, STATUS_DATA, &err), STATUS_OK);
    problems_add(&problems, "first %d", 1);
    CHECK_INT(problems_to_error(&problems, STATUS_DATA, &err), STATUS_DATA);
    CHECK_TEXT(err.message, "first 1");
    for (int i = 0; i < 100004; i++) problems_add(&problems, "more");
    CHECK_INT(problems_to_error(&problems, STATUS_CONFIG, &err), STATUS_CONFIG);
    CHECK_TEXT(err.message, "first 1 (and 100004 more)");
    CHECK_INT(problems.count, 100005);
    CHECK_INT(problems.kept, 100000);
    problems_release(&problems);
}

TEST(arenas_give_zeroed_aligned_memory)
{
    struct arena arena;
    arena_init(&arena);
    for (size_t bytes = 0; bytes < 2000; bytes += 7) {
        char *memory = arena_alloc(&arena, bytes);
        CHECK((uintptr_t)memory % alignof(max_align_t) == 0);
        for (size_t i = 0; i < bytes; i++) CHECK(memory[i] == 0);
        memset(memory, 0xAA, bytes);
        arena_strndup(&arena, "strings are packed", bytes % 9); /* what follows is aligned again */
    }
    char *large = arena_alloc(&arena, 1 << 20);
    memset(large, 1, 1 << 20);
    CHECK_TEXT(arena_strdup(&arena, "abc"), "abc");
    CHECK_TEXT(arena_strndup(&arena, "abcdef", 3), "abc");
    CHECK_TEXT(arena_printf(&arena, "%s-%d", "x", 5), "x-5");
    CHECK_TEXT(arena_printf(&arena, "%s", ""), "");
    CHECK(arena.total_bytes > 1 << 20);
    arena_release(&arena);
    CHECK_INT(arena.total_bytes, 0);
    arena_release(&arena);
}

TEST(reserve_grows_an_array)
{
    int *items = NULL;
    size_t capacity = 0;
    for (int i = 0; i < 1000; i++) {
        ARRAY_RESERVE(items, capacity, (size_t)i + 1);
        items[i] = i;
    }
    CHECK_INT(items[999], 999);
    free(items);
}

TEST(every_trial_state_has_a_word_and_back)
{
    for (int i = TRIAL_PENDING; i <= TRIAL_FAILED; i++) {
        enum trial_state state;
        CHECK(trial_state_from_word(trial_state_word((enum trial_state)i), &state));
        CHECK_INT(state, i);
    }
    enum trial_state state;
    CHECK(!trial_state_from_word("Replied", &state));
    CHECK_TEXT(trial_state_word(TRIAL_REFUSED_BY_API), "refused_by_api");
    CHECK(trial_state_is_answer(TRIAL_TRUNCATED));
    CHECK(trial_state_is_answer(TRIAL_FILTERED_INPUT));
    CHECK(!trial_state_is_answer(TRIAL_EMPTY));
    CHECK(!trial_state_is_answer(TRIAL_PENDING));
}

TEST(a_reply_starts_empty)
{
    struct reply reply;
    reply_init(&reply);
    CHECK_TEXT(reply.text, "");
    CHECK_INT(reply.input_tokens, -1);
    CHECK(reply.detail == NULL);
    reply_release(&reply);
}

/* First outputs of xoshiro256** seeded by SplitMix64, computed apart from this program. */
TEST(the_generator_is_the_documented_one)
{
    struct random random = {{1, 2, 3, 4}};
    CHECK(random_next(&random) == UINT64_C(11520));
    CHECK(random_next(&random) == UINT64_C(0));
    CHECK(random_next(&random) == UINT64_C(1509978240));
    CHECK(random_next(&random) == UINT64_C(1215971899390074240));
    random_seed(&random, 0);
    CHECK(random.state[0] == UINT64_C(0xE220A8397B1DCDAF));
    CHECK(random.state[1] == UINT64_C(0x6E789E6AA1B965F4));
}

TEST(bounded_numbers_are_even)
{
    struct random random;
    random_seed(&random, 42);
    int counts[6] = {0};
    for (int i = 0; i < 60000; i++) counts[random_below(&random, 6)]++;
    for (int i = 0; i < 6; i++) CHECK(counts[i] > 9600 && counts[i] < 10400);
    CHECK_INT(random_below(&random, 1), 0);
    for (int i = 0; i < 100; i++)
        CHECK(random_below(&random, UINT64_C(3) << 62) < UINT64_C(3) << 62);
}

TEST(units_and_normals_have_their_moments)
{
    struct random random;
    random_seed(&random, 7);
    double sum = 0, normal_sum = 0, squares = 0;
    enum { N = 100000 };
    for (int i = 0; i < N; i++) {
        double unit = random_unit(&random), normal = random_normal(&random);
        CHECK(unit >= 0 && unit < 1);
        sum += unit;
        normal_sum += normal;
        squares += normal * normal;
    }
    CHECK_NEAR(sum / N, 0.5, 0.005);
    CHECK_NEAR(normal_sum / N, 0, 0.02);
    CHECK_NEAR(squares / N, 1, 0.02);
}

TEST(derived_seeds_differ)
{
    CHECK(random_derive(1, "a") != random_derive(1, "b"));
    CHECK(random_derive(1, "a") != random_derive(2, "a"));
    CHECK(random_derive(1, "a") == random_derive(1, "a"));
}

TEST(a_shuffle_is_a_permutation_and_all_come_up)
{
    struct random random;
    random_seed(&random, 3);
    int seen[6] = {0};
    for (int round = 0; round < 6000; round++) {
        struct {
            char pad[71];
            unsigned char value;
        } items[3] = {{.value = 0}, {.value = 1}, {.value = 2}};
        random_shuffle(&random, items, 3, sizeof *items);
        CHECK_INT(items[0].value + items[1].value + items[2].value, 3);
        seen[items[0].value * 2 + (items[1].value > items[2].value)]++;
    }
    for (int i = 0; i < 6; i++) CHECK(seen[i] > 880 && seen[i] < 1120);
    random_shuffle(&random, NULL, 0, 4);
}

TEST(dates_are_iso_8601)
{
    char out[CLOCK_ISO_BYTES];
    clock_iso8601(0, out);
    CHECK_TEXT(out, "1970-01-01T00:00:00.000Z");
    clock_iso8601(INT64_C(1795252620123), out);
    CHECK_TEXT(out, "2026-11-21T09:17:00.123Z");
    clock_iso8601(-1, out);
    CHECK_TEXT(out, "1969-12-31T23:59:59.999Z");
    clock_iso8601(INT64_MAX, out);
    CHECK_TEXT(out, "9999-12-31T23:59:59.999Z");
    int64_t before = clock_monotonic_us();
    CHECK(clock_monotonic_us() >= before);
    CHECK(clock_wall_ms() > INT64_C(1600000000000));
}

int main(void)
{
    return test_run_all();
}
