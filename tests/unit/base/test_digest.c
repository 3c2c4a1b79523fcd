#include "harness/base/digest.h"

#include <stdlib.h>

#include "harness/base/random.h"
#include "tests/test.h"

/* FIPS 180-4 examples. */
TEST(sha256_gives_the_published_digests)
{
    char hex[SHA256_HEX_BYTES];
    sha256_hex("abc", 3, hex);
    CHECK_TEXT(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    sha256_hex("", 0, hex);
    CHECK_TEXT(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    struct sha256 *hash = sha256_new();
    for (int i = 0; i < 1000; i++) {
        char thousand[1000];
        memset(thousand, 'a', sizeof thousand);
        sha256_update(hash, thousand, sizeof thousand);
    }
    sha256_finish(hash, hex);
    CHECK_TEXT(hex, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(a_file_has_the_digest_of_its_bytes)
{
    char hex[SHA256_HEX_BYTES];
    struct error err;
    CHECK_INT(sha256_file("/dev/null", hex, &err), STATUS_OK);
    CHECK_TEXT(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK_INT(sha256_file("/nowhere", hex, &err), STATUS_NO_INPUT);
    CHECK_TEXT(hex, "");
    CHECK_INT(sha256_file("/", hex, &err), STATUS_NO_INPUT);
}

/* RFC 4648, section 10. */
TEST(base64_gives_the_published_vectors)
{
    static const char *const vectors[][2] = {{"", ""},
                                             {"f", "Zg=="},
                                             {"fo", "Zm8="},
                                             {"foo", "Zm9v"},
                                             {"foob", "Zm9vYg=="},
                                             {"fooba", "Zm9vYmE="},
                                             {"foobar", "Zm9vYmFy"}};
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        char out[16] = "";
        size_t length = strlen(vectors[i][0]);
        CHECK_INT(base64_encode(out, vectors[i][0], length), base64_size(length));
        CHECK_TEXT(out, vectors[i][1]);
    }
}

/* The obvious way, to compare the fast one with. */
static void encode_slowly(char *out, const unsigned char *data, size_t length)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < length; i += 3) {
        size_t left = length - i;
        unsigned a = data[i], b = left > 1 ? data[i + 1] : 0, c = left > 2 ? data[i + 2] : 0;
        *out++ = digits[a >> 2];
        *out++ = digits[(a & 3) << 4 | b >> 4];
        *out++ = (char)(left > 1 ? digits[(b & 15) << 2 | c >> 6] : '=');
        *out++ = (char)(left > 2 ? digits[c & 63] : '=');
    }
}

TEST(every_length_and_every_byte_agree_with_the_obvious_way)
{
    struct random random;
    random_seed(&random, 9);
    for (size_t length = 0; length < 400; length++) {
        /* exact sizes on the heap, so that a sanitizer sees a read or write past the end */
        unsigned char *data = malloc(length + 1), *back = malloc(length + 3);
        size_t size = base64_size(length), back_length;
        char *fast = malloc(size + 1), *slow = malloc(size + 1);
        for (size_t i = 0; i < length; i++) data[i] = (unsigned char)random_next(&random);
        CHECK_INT(base64_encode(fast, data, length), size);
        encode_slowly(slow, data, length);
        CHECK(memcmp(fast, slow, size) == 0);
        CHECK(base64_decode(back, &back_length, fast, size));
        CHECK_INT(back_length, length);
        CHECK(memcmp(back, data, length) == 0);
        /* in pieces of a multiple of three bytes */
        size_t cut = length / 2 / 3 * 3;
        size_t written = base64_encode(slow, data, cut);
        base64_encode(slow + written, data + cut, length - cut);
        CHECK(memcmp(fast, slow, size) == 0);
        free(data);
        free(back);
        free(fast);
        free(slow);
    }
}

TEST(bad_base64_is_refused)
{
    static const char *const bad[] = {
        "Z",     "Zg",   "Zg=",  "=g==", "Z===",     "====", "Zg=a", "Zm9v\n",
        "Zm9vZ", "Zm-v", "Zm_v", "Zm 9", "Zg==Zg==", "Zh==", "Zm9="};
    char out[32];
    size_t length;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (base64_decode(out, &length, bad[i], strlen(bad[i]))) printf("taken: %s\n", bad[i]);
        CHECK(!base64_decode(out, &length, bad[i], strlen(bad[i])));
        CHECK_INT(length, 0);
    }
    CHECK(base64_decode(out, &length, "", 0));
    CHECK_INT(length, 0);
}

int main(void)
{
    return test_run_all();
}
