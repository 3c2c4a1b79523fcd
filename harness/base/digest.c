/* SHA-256 and base64. The one door to OpenSSL's digests.
 *
 * base64 stands in the path of every picture that is sent, inside curl's read callback: with SSSE3
 * it makes 12 bytes into 16 characters at a time, elsewhere a table of 4096 pairs of characters
 * does three bytes in two look-ups.
 */
#include "harness/base/digest.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "harness/base/memory.h"

/* --- SHA-256 --- */

struct sha256 {
    EVP_MD_CTX *context;
};

static _Noreturn void die_without_sha256(void)
{
    abort(); /* an OpenSSL without SHA-256: nothing this program stores could be trusted */
}

struct sha256 *sha256_new(void)
{
    struct sha256 *hash = xmalloc(sizeof *hash);
    hash->context = EVP_MD_CTX_new();
    if (!hash->context || EVP_DigestInit_ex(hash->context, EVP_sha256(), NULL) != 1)
        die_without_sha256();
    return hash;
}

void sha256_update(struct sha256 *hash, const void *data, size_t length)
{
    if (length && EVP_DigestUpdate(hash->context, data, length) != 1) die_without_sha256();
}

void sha256_finish(struct sha256 *hash, char hex[SHA256_HEX_BYTES])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    if (EVP_DigestFinal_ex(hash->context, bytes, &length) != 1 || length != SHA256_BYTES)
        die_without_sha256();
    for (size_t i = 0; i < SHA256_BYTES; i++) {
        hex[2 * i] = digits[bytes[i] >> 4];
        hex[2 * i + 1] = digits[bytes[i] & 15];
    }
    hex[SHA256_HEX_BYTES - 1] = '\0';
    EVP_MD_CTX_free(hash->context);
    free(hash);
}

void sha256_hex(const void *data, size_t length, char hex[SHA256_HEX_BYTES])
{
    struct sha256 *hash = sha256_new();
    sha256_update(hash, data, length);
    sha256_finish(hash, hex);
}

enum status sha256_file(const char *path, char hex[SHA256_HEX_BYTES], struct error *err)
{
    hex[0] = '\0';
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return error_set(err, STATUS_NO_INPUT, "%s: could not open: %s", path, strerror(errno));
    struct sha256 *hash = sha256_new();
    char buffer[1 << 15];
    ssize_t got;
    do {
        got = read(fd, buffer, sizeof buffer);
        if (got > 0) sha256_update(hash, buffer, (size_t)got);
    } while (got > 0 || (got < 0 && errno == EINTR));
    int number = errno;
    close(fd);
    sha256_finish(hash, hex);
    if (got == 0) return STATUS_OK;
    hex[0] = '\0';
    return error_set(err, number == EISDIR ? STATUS_NO_INPUT : STATUS_IO, "%s: could not read: %s",
                     path, strerror(number));
}

/* --- base64 --- */

static const char alphabet[64] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

size_t base64_size(size_t length)
{
    return (length + 2) / 3 * 4;
}

#if defined(__x86_64__)
/* Twelve bytes to sixteen characters a step. Reads 16 bytes for each 12 it uses, so it stops 4
 * bytes before the end. Returns how many bytes it encoded, a multiple of 12. */
__attribute__((target("ssse3"))) static size_t encode_ssse3(char *out, const unsigned char *data,
                                                            size_t length)
{
    /* Each group of three bytes a b c is laid out as b a c b, so that in each 16-bit half the
     * twelve bits of two characters stand together. */
    const __m128i spread = _mm_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
    /* What to add to a value of 0-63 to get its character, looked up by class: 0 for a-z, 1-10 for
     * the digits, 11 for '+', 12 for '/', 13 for A-Z. */
    const __m128i offsets =
        _mm_setr_epi8('a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                      '0' - 52, '0' - 52, '0' - 52, '0' - 52, '+' - 62, '/' - 63, 'A', 0, 0);
    size_t i = 0;
    for (; i + 16 <= length; i += 12) {
        __m128i in =
            _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(const void *)(data + i)), spread);
        /* A multiplication moves each field by a distance of its own: mulhi shifts right, mullo
         * left. */
        __m128i even = _mm_mulhi_epu16(_mm_and_si128(in, _mm_set1_epi32(0x0FC0FC00)),
                                       _mm_set1_epi32(0x04000040));
        __m128i odd = _mm_mullo_epi16(_mm_and_si128(in, _mm_set1_epi32(0x003F03F0)),
                                      _mm_set1_epi32(0x01000010));
        __m128i values = _mm_or_si128(even, odd);
        __m128i class = _mm_subs_epu8(values, _mm_set1_epi8(51));
        __m128i upper = _mm_cmpgt_epi8(_mm_set1_epi8(26), values);
        class = _mm_or_si128(class, _mm_and_si128(upper, _mm_set1_epi8(13)));
        __m128i characters = _mm_add_epi8(values, _mm_shuffle_epi8(offsets, class));
        _mm_storeu_si128((__m128i *)(void *)out, characters);
        out += 16;
    }
    return i;
}

static size_t encode_fast(char *out, const unsigned char *data, size_t length)
{
    return __builtin_cpu_supports("ssse3") ? encode_ssse3(out, data, length) : 0;
}
#else
static size_t encode_fast(char *out, const unsigned char *data, size_t length)
{
    (void)out;
    (void)data;
    (void)length;
    return 0;
}
#endif

size_t base64_encode(char *out, const void *data, size_t length)
{
    static char pairs[4096][2]; /* filled on first use: the two characters of each twelve bits */
    if (!pairs[0][0]) {
        for (size_t i = 0; i < 4096; i++) {
            pairs[i][0] = alphabet[i >> 6];
            pairs[i][1] = alphabet[i & 63];
        }
    }
    const unsigned char *in = data;
    size_t i = encode_fast(out, in, length);
    char *at = out + i / 3 * 4;
    for (; i + 3 <= length; i += 3, at += 4) {
        unsigned group = (unsigned)in[i] << 16 | (unsigned)in[i + 1] << 8 | in[i + 2];
        memcpy(at, pairs[group >> 12], 2);
        memcpy(at + 2, pairs[group & 0xFFF], 2);
    }
    if (i < length) {
        bool two = length - i == 2;
        unsigned group = (unsigned)in[i] << 16 | (two ? (unsigned)in[i + 1] << 8 : 0);
        memcpy(at, pairs[group >> 12], 2);
        at[2] = (char)(two ? alphabet[group >> 6 & 63] : '=');
        at[3] = '=';
    }
    return base64_size(length);
}

static int value_of(char c)
{
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

bool base64_decode(void *out, size_t *out_length, const char *data, size_t length)
{
    signed char values[256];
    for (int c = 0; c < 256; c++) values[c] = (signed char)value_of((char)c);
    unsigned char *at = out;
    *out_length = 0;
    if (length % 4 != 0) return false;
    size_t padding =
        length == 0 ? 0 : (size_t)(data[length - 1] == '=') + (data[length - 2] == '=');
    for (size_t i = 0; i < length; i += 4) {
        bool last = i + 4 == length;
        size_t digits = last ? 4 - padding : 4;
        unsigned group = 0;
        for (size_t j = 0; j < 4; j++) {
            int value = j < digits ? values[(unsigned char)data[i + j]] : 0;
            if (value < 0) return false;
            group = group << 6 | (unsigned)value;
        }
        /* Bits that no byte takes up must be zero, so that a text has one encoding only. */
        if ((digits == 3 && (group & 0xFF)) || (digits == 2 && (group & 0xFFFF))) return false;
        for (size_t j = 0; j + 1 < digits; j++) *at++ = (unsigned char)(group >> (16 - 8 * j));
    }
    *out_length = (size_t)(at - (unsigned char *)out);
    return true;
}
