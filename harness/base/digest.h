/* SHA-256 (OpenSSL behind its door) and base64. */
#ifndef PARALLAX_BASE_DIGEST_H
#define PARALLAX_BASE_DIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "harness/base/status.h"
#include "harness/base/text.h"

enum { SHA256_BYTES = 32, SHA256_HEX_BYTES = 65 }; /* the second with its NUL */

struct sha256;
struct sha256 *sha256_new(void);
void sha256_update(struct sha256 *hash, const void *data, size_t length);
/* Writes 64 lower-case hex digits and a NUL, and frees the hash. */
void sha256_finish(struct sha256 *hash, char hex[SHA256_HEX_BYTES]);
void sha256_hex(const void *data, size_t length, char hex[SHA256_HEX_BYTES]);
enum status sha256_file(const char *path, char hex[SHA256_HEX_BYTES], struct error *err);

/* Standard alphabet with padding; bits behind the last byte must be zero. base64_encode writes
 * base64_size(length) bytes, no NUL. To encode in pieces, every piece but the last must be a
 * multiple of 3 bytes. */
size_t base64_size(size_t length);
size_t base64_encode(char *out, const void *data, size_t length);
/* False on any character outside the alphabet or wrong padding. `out` must hold 3 * (length / 4)
 * bytes. */
bool base64_decode(void *out, size_t *out_length, const char *data, size_t length);

#endif
