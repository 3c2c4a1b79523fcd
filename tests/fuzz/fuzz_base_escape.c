/* Foreign text stays harmless wherever it is shown: no control reaches the terminal, no markup a
 * page, no quote ends a CSV field. */
#include <string.h>

#include "harness/base/json.h"
#include "harness/base/text.h"
#include "harness/base/utf8.h"
#include "tests/fuzz/fuzz.h"

static void check_csv(const struct text *out)
{
    FUZZ_CHECK(out->length >= 2 && out->data[0] == '"' && out->data[out->length - 1] == '"');
    FUZZ_CHECK(out->length == 2 || !strchr("=+-@\t\r", out->data[1]));
    for (size_t i = 1; i + 1 < out->length; i++) {
        if (out->data[i] != '"') continue;
        FUZZ_CHECK(i + 2 < out->length && out->data[i + 1] == '"');
        i++;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct span foreign = {(const char *)data, size};
    struct text out;
    text_init(&out, 0);
    text_put_terminal(&out, foreign, false);
    for (size_t i = 0; i < out.length; i++) {
        FUZZ_CHECK((unsigned char)out.data[i] >= 0x20 && out.data[i] != 0x7F);
        FUZZ_CHECK((unsigned char)out.data[i] != 0xC2 || (unsigned char)out.data[i + 1] >= 0xA0);
    }
    FUZZ_CHECK(utf8_valid_prefix(out.data, out.length) == out.length);
    text_clear(&out);
    text_put_html(&out, foreign);
    FUZZ_CHECK(out.length == strlen(out.data) && strcspn(out.data, "<>\"'") == out.length);
    FUZZ_CHECK(utf8_valid_prefix(out.data, out.length) == out.length);
    text_clear(&out);
    text_put_csv(&out, foreign);
    FUZZ_CHECK(out.length == strlen(out.data));
    check_csv(&out);
    text_clear(&out);
    json_quote(&out, foreign);
    struct json_document *document;
    struct error err;
    FUZZ_CHECK(json_parse(&document, (struct span){out.data, out.length}, "fuzz", 1, &err) ==
               STATUS_OK);
    json_free(document);
    text_release(&out);
    return 0;
}
