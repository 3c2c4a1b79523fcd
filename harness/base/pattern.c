/* Regular expressions with limits. The one door to PCRE2.
 *
 * All patterns share one matcher: a match context with the limits, a JIT stack and a match block.
 * It is made with the first pattern and freed with the last; the program has one thread, so nobody
 * else is in it.
 */
#include "harness/base/pattern.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "harness/base/memory.h"
#include "harness/base/text.h"
#include "harness/base/utf8.h"

/* A rule that needs more than this on a reply is a bad rule: 1 M steps are some 10 ms of the
 * interpreter. The heap limit is in KiB; PCRE2's own default is 20 GB. */
enum { MATCH_LIMIT = 1000000, DEPTH_LIMIT = 100000, HEAP_LIMIT_KIB = 32 << 10 };
enum { JIT_STACK_BYTES_MIN = 32 << 10, JIT_STACK_BYTES_MAX = 1 << 20 };

struct pattern {
    pcre2_code *code;
};

static struct {
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
    pcre2_match_data *data;
    size_t users; /* patterns alive */
} matcher;

static void matcher_release(void)
{
    if (--matcher.users > 0) return;
    pcre2_match_data_free(matcher.data);
    pcre2_match_context_free(matcher.context);
    pcre2_jit_stack_free(matcher.stack);
    memset(&matcher, 0, sizeof matcher);
}

static void matcher_acquire(void)
{
    if (matcher.users++ > 0) return;
    matcher.context = pcre2_match_context_create(NULL);
    matcher.data = pcre2_match_data_create(PATTERN_GROUPS_MAX, NULL);
    if (!matcher.context || !matcher.data) abort();
    pcre2_set_match_limit(matcher.context, MATCH_LIMIT);
    pcre2_set_depth_limit(matcher.context, DEPTH_LIMIT);
    pcre2_set_heap_limit(matcher.context, HEAP_LIMIT_KIB);
    /* Without a stack of its own the JIT has 32 kB of the machine's; NULL where the library has no
     * JIT. */
    matcher.stack = pcre2_jit_stack_create(JIT_STACK_BYTES_MIN, JIT_STACK_BYTES_MAX, NULL);
    if (matcher.stack) pcre2_jit_stack_assign(matcher.context, NULL, matcher.stack);
}

static enum status report(const char *expression, const char *where, int code, size_t offset,
                          struct error *err)
{
    PCRE2_UCHAR why[160];
    pcre2_get_error_message(code, why, sizeof why);
    /* The last characters before the place where the compiler stopped. */
    size_t length = strlen(expression), stop = offset < length ? offset : length;
    size_t start = stop > 24 ? stop - 24 : 0;
    while (start < stop && ((unsigned char)expression[start] & 0xC0) == 0x80) start++;
    struct text excerpt;
    text_init(&excerpt, 256); /* 24 bytes, escaped */
    text_put_terminal(&excerpt, (struct span){expression + start, stop - start}, false);
    enum status status = error_set(
        err, STATUS_DATA, "%s: cannot compile the pattern: %s at offset %zu, behind \"%s\"", where,
        (const char *)why, offset, excerpt.data);
    text_release(&excerpt);
    return status;
}

enum status pattern_compile(struct pattern **out, const char *expression, bool caseless,
                            const char *where, struct error *err)
{
    *out = NULL;
    uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C;
    if (caseless) options |= PCRE2_CASELESS;
    int code = 0;
    PCRE2_SIZE offset = 0;
    pcre2_code *compiled =
        pcre2_compile((PCRE2_SPTR)expression, PCRE2_ZERO_TERMINATED, options, &code, &offset, NULL);
    if (!compiled) return report(expression, where, code, offset, err);
    (void)pcre2_jit_compile(compiled,
                            PCRE2_JIT_COMPLETE); /* where it fails, the interpreter answers */
    struct pattern *pattern = xmalloc(sizeof *pattern);
    pattern->code = compiled;
    matcher_acquire();
    *out = pattern;
    return STATUS_OK;
}

void pattern_free(struct pattern *pattern)
{
    if (!pattern) return;
    pcre2_code_free(pattern->code);
    free(pattern);
    matcher_release();
}

static void fill_match(struct pattern_match *match, int count)
{
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(matcher.data);
    /* 0 means that the pattern has more groups than fit; the first ones are there. */
    match->groups = count > 0 ? count : PATTERN_GROUPS_MAX;
    for (int i = 0; i < PATTERN_GROUPS_MAX; i++) {
        bool took_part = i < match->groups && ends[2 * i] != PCRE2_UNSET;
        match->start[i] = took_part ? ends[2 * i] : SIZE_MAX;
        match->end[i] = took_part ? ends[2 * i + 1] : SIZE_MAX;
    }
}

enum pattern_answer pattern_search(const struct pattern *pattern, const char *subject,
                                   size_t length, size_t start, struct pattern_match *match)
{
    if (match) match->groups = 0;
    /* Ours is several times faster than PCRE2's own check, which is switched off below. */
    if (start > length || utf8_valid_prefix(subject, length) != length) return PATTERN_GAVE_UP;
    if (start < length && ((unsigned char)subject[start] & 0xC0) == 0x80) return PATTERN_GAVE_UP;
    PCRE2_SPTR units = (PCRE2_SPTR)(length ? subject : "");
    int count = pcre2_match(pattern->code, units, length, start, PCRE2_NO_UTF_CHECK, matcher.data,
                            matcher.context);
    if (count < 0 && count != PCRE2_ERROR_NOMATCH) {
        /* The JIT can run out of its stack where the interpreter does not. */
        count = pcre2_match(pattern->code, units, length, start, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT,
                            matcher.data, matcher.context);
    }
    if (count == PCRE2_ERROR_NOMATCH) return PATTERN_NO_MATCH;
    if (count < 0) return PATTERN_GAVE_UP;
    if (match) fill_match(match, count);
    return PATTERN_MATCH;
}
