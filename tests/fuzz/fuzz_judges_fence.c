/* No reply gets out of its fence: every line between the two lines with the code stands behind a
 * bar, the end of the fence comes once, and a quotation that stands beside made verdicts stands
 * without them too. The first byte says how much of the input is the quotation. */
#include <string.h>

#include "judges/fence.h"
#include "tests/fuzz/fuzz.h"

static const char *const keys[] = {"behaviour", "quote"};

static void check_lines(const struct text *fenced, const char *code)
{
    struct text end;
    text_init(&end, 0);
    text_printf(&end, "\n%s>>>", code);
    FUZZ_CHECK(fenced->length > end.length);
    const char *last = fenced->data + fenced->length - end.length;
    FUZZ_CHECK(memcmp(last, end.data, end.length) == 0);
    const char *line = strchr(fenced->data, '\n');
    FUZZ_CHECK(line && memcmp(fenced->data, "<<<", 3) == 0);
    for (; line < last; line = memchr(line + 1, '\n', (size_t)(last + 1 - line) - 1)) {
        FUZZ_CHECK(line[1] == '|' || strncmp(line, "\n[the rest is left out]", 23) == 0);
        FUZZ_CHECK(line[1] != '|' || line[2] == ' ');
    }
    FUZZ_CHECK(line == last);
    text_release(&end);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) return 0;
    const char *reply = (const char *)data + 1;
    size_t length = size - 1, quoted = length * data[0] / 255;
    const struct item item = {.id = "fuzz"};
    struct subject subject = {.item = &item, .text = {reply, length}};
    char code[FENCE_CODE_BYTES];
    struct text fenced;
    text_init(&fenced, 0);
    fence_code(&subject, code);
    FUZZ_CHECK(strlen(code) == FENCE_CODE_BYTES - 1);
    fence_put(&fenced, code, subject.text);
    if (!memchr(reply, 0, length)) check_lines(&fenced, code);
    char *quote = calloc(quoted + 1, 1);
    FUZZ_CHECK(quote != NULL);
    memcpy(quote, reply, quoted);
    bool beside = fence_quote_stands(subject.text, quote, keys, 2),
         alone = fence_quote_stands(subject.text, quote, NULL, 0);
    FUZZ_CHECK(alone || !beside);
    FUZZ_CHECK(!fence_quote_stands(subject.text, "", keys, 2));
    free(quote);
    text_release(&fenced);
    return 0;
}
