/* AWS Signature Version 4 (the signing process of the AWS General Reference). See sign_aws.h. */
#include "harness/sign_aws.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { HMAC_BLOCK_BYTES = 64, CANONICAL_BYTES_MAX = 1 << 16 };

void aws_date(int64_t wall_ms, char out[AWS_DATE_BYTES])
{
    time_t seconds = (time_t)(wall_ms / 1000);
    struct tm utc;
    gmtime_r(&seconds, &utc);
    strftime(out, AWS_DATE_BYTES, "%Y%m%dT%H%M%SZ", &utc);
}

static unsigned nibble(char digit)
{
    return (unsigned)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

static void finish_bytes(struct sha256 *hash, unsigned char bytes[SHA256_BYTES])
{
    char hex[SHA256_HEX_BYTES];
    sha256_finish(hash, hex);
    for (size_t i = 0; i < SHA256_BYTES; i++)
        bytes[i] = (unsigned char)(nibble(hex[2 * i]) << 4 | nibble(hex[2 * i + 1]));
}

/* HMAC-SHA-256 (RFC 2104). */
static void hmac(const void *key, size_t key_length, const char *data,
                 unsigned char out[SHA256_BYTES])
{
    unsigned char block[HMAC_BLOCK_BYTES] = {0}, inner[SHA256_BYTES];
    struct sha256 *hash;
    if (key_length > sizeof block) {
        hash = sha256_new();
        sha256_update(hash, key, key_length);
        finish_bytes(hash, block);
    } else {
        memcpy(block, key, key_length);
    }
    for (size_t i = 0; i < sizeof block; i++) block[i] ^= 0x36;
    hash = sha256_new();
    sha256_update(hash, block, sizeof block);
    sha256_update(hash, data, strlen(data));
    finish_bytes(hash, inner);
    for (size_t i = 0; i < sizeof block; i++) block[i] ^= 0x36 ^ 0x5c;
    hash = sha256_new();
    sha256_update(hash, block, sizeof block);
    sha256_update(hash, inner, sizeof inner);
    finish_bytes(hash, out);
    explicit_bzero(block, sizeof block);
}

/* The authority of a URL as it stands in the Host header: without a port that is the default. */
static void put_host(const char *url, struct text *out)
{
    const char *host = strstr(url, "://");
    host = host ? host + 3 : url;
    size_t length = strcspn(host, "/?#");
    bool secure = strncmp(url, "https://", 8) == 0;
    const char *port = secure ? ":443" : ":80";
    size_t port_length = strlen(port);
    if (length > port_length && strncmp(host + length - port_length, port, port_length) == 0)
        length -= port_length;
    for (size_t i = 0; i < length; i++) text_putc(out, (char)tolower((unsigned char)host[i]));
}

/* The path as it is sent, encoded once more: so do all services but S3. */
static void put_path(const char *url, struct text *out)
{
    const char *host = strstr(url, "://");
    const char *path = host ? strchr(host + 3, '/') : NULL;
    if (!path) path = "/";
    for (; *path && *path != '?'; path++) {
        unsigned char c = (unsigned char)*path;
        if (isalnum(c) || strchr("-._~/", c))
            text_putc(out, (char)c);
        else
            text_printf(out, "%%%02X", c);
    }
}

static bool has_token(const struct aws_keys *keys)
{
    return keys->token && *keys->token;
}

static void put_signed_headers(const struct aws_keys *keys, const struct aws_request *request,
                               struct text *out)
{
    text_printf(out, "host%s;x-amz-date%s", request->sign_content ? ";x-amz-content-sha256" : "",
                has_token(keys) ? ";x-amz-security-token" : "");
}

static void digest_canonical(const struct aws_keys *keys, const struct aws_request *request,
                             char hex[SHA256_HEX_BYTES])
{
    struct text canonical;
    text_init(&canonical, CANONICAL_BYTES_MAX);
    text_printf(&canonical, "%s\n", request->method);
    put_path(request->url, &canonical);
    text_puts(&canonical, "\n\nhost:");
    put_host(request->url, &canonical);
    if (request->sign_content)
        text_printf(&canonical, "\nx-amz-content-sha256:%s", request->content_sha256);
    text_printf(&canonical, "\nx-amz-date:%s\n", request->date);
    if (has_token(keys)) text_printf(&canonical, "x-amz-security-token:%s\n", keys->token);
    text_putc(&canonical, '\n');
    put_signed_headers(keys, request, &canonical);
    text_printf(&canonical, "\n%s", request->content_sha256);
    sha256_hex(canonical.data, canonical.length, hex);
    text_release(&canonical);
}

static void sign(const struct aws_keys *keys, const char *day, const char *string,
                 char hex[SHA256_HEX_BYTES])
{
    struct text start;
    unsigned char key[SHA256_BYTES], next[SHA256_BYTES];
    const char *const steps[] = {keys->region, keys->service, "aws4_request", string};
    text_init(&start, 4096);
    text_printf(&start, "AWS4%s", keys->secret);
    hmac(start.data, start.length, day, key);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        hmac(key, sizeof key, steps[i], next);
        memcpy(key, next, sizeof key);
    }
    for (size_t i = 0; i < SHA256_BYTES; i++) snprintf(hex + 2 * i, 3, "%02x", key[i]);
    explicit_bzero(start.data, start.length);
    text_release(&start);
}

void aws_authorization(const struct aws_keys *keys, const struct aws_request *request,
                       struct text *out)
{
    char day[9], canonical[SHA256_HEX_BYTES], signature[SHA256_HEX_BYTES];
    struct text string;
    snprintf(day, sizeof day, "%.8s", request->date);
    digest_canonical(keys, request, canonical);
    text_init(&string, 4096);
    text_printf(&string, "AWS4-HMAC-SHA256\n%s\n%s/%s/%s/aws4_request\n%s", request->date, day,
                keys->region, keys->service, canonical);
    sign(keys, day, string.data, signature);
    text_printf(out,
                "AWS4-HMAC-SHA256 Credential=%s/%s/%s/%s/aws4_request, SignedHeaders=", keys->id,
                day, keys->region, keys->service);
    put_signed_headers(keys, request, out);
    text_printf(out, ", Signature=%s", signature);
    text_release(&string);
}
