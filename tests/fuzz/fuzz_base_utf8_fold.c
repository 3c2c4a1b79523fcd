/* Folding gives well-formed text whatever it is given, every byte of which leads back to a
 * character of the input; with and without the map it is the same text. */
#include <string.h>

#include "harness/base/utf8.h"
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct text in, out, plain;
    text_init(&in, 0);
    text_init(&out, 0);
    text_init(&plain, 0);
    utf8_repair(&in, (struct span){(const char *)data, size});
    FUZZ_CHECK(utf8_valid_prefix(in.data, in.length) == in.length);
    uint32_t *map;
    utf8_fold(&out, (struct span){in.data, in.length}, &map);
    utf8_fold(&plain, (struct span){in.data, in.length}, NULL);
    FUZZ_CHECK(out.length == plain.length && memcmp(out.data, plain.data, out.length) == 0);
    FUZZ_CHECK(utf8_valid_prefix(out.data, out.length) == out.length);
    FUZZ_CHECK(map[out.length] == in.length);
    for (size_t i = 0; i < out.length; i++) {
        FUZZ_CHECK(map[i] < in.length);
        FUZZ_CHECK(((unsigned char)in.data[map[i]] & 0xC0) != 0x80);
        FUZZ_CHECK(out.data[i] != '\r' && out.data[i] != '\t');
        FUZZ_CHECK(i == 0 || out.data[i] != ' ' || out.data[i - 1] != ' ');
    }
    (void)utf8_columns(out.data, out.length);
    for (size_t i = 0; i <= out.length; i++) {
        size_t cut = utf8_cut(out.data, i);
        FUZZ_CHECK(cut <= i && i - cut < 4 && utf8_valid_prefix(out.data, cut) == cut);
    }
    /* Ill-formed input breaks the contract; it must still be harmless. */
    text_clear(&plain);
    utf8_fold(&plain, (struct span){(const char *)data, size}, NULL);
    free(map);
    text_release(&in);
    text_release(&out);
    text_release(&plain);
    return 0;
}
