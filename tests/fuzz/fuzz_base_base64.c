/* Encoding and decoding undo each other, and a text that decodes is the one encoding of its bytes.
 */
#include <string.h>

#include "harness/base/digest.h"
#include "harness/base/memory.h"
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t encoded_size = base64_size(size), length;
    char *encoded = xmalloc(encoded_size);
    uint8_t *decoded = xmalloc(3 * (encoded_size / 4));
    FUZZ_CHECK(base64_encode(encoded, data, size) == encoded_size);
    FUZZ_CHECK(base64_decode(decoded, &length, encoded, encoded_size));
    FUZZ_CHECK(length == size && (size == 0 || memcmp(decoded, data, size) == 0));
    free(encoded);
    free(decoded);

    decoded = xmalloc(3 * (size / 4));
    if (base64_decode(decoded, &length, (const char *)data, size)) {
        encoded = xmalloc(base64_size(length));
        FUZZ_CHECK(base64_encode(encoded, decoded, length) == size);
        FUZZ_CHECK(size == 0 || memcmp(encoded, data, size) == 0);
        free(encoded);
    }
    free(decoded);
    return 0;
}
