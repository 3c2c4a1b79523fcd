/* AWS Signature Version 4 for one request: what stands in its Authorization header.
 *
 * libcurl has an option for it, but the libcurl of stable distributions (7.88) neither encodes the
 * path as the services other than S3 expect, so that every model with ':' in its name is refused,
 * nor can it hash a body that is made while it is sent.
 */
#ifndef PARALLAX_HARNESS_SIGN_AWS_H
#define PARALLAX_HARNESS_SIGN_AWS_H

#include "harness/base/digest.h"

struct aws_keys {
    const char *id, *secret;
    const char *token; /* of temporary keys; NULL or "": none */
    const char *region, *service;
};

enum { AWS_DATE_BYTES = 17 };
void aws_date(int64_t wall_ms, char out[AWS_DATE_BYTES]); /* "20150830T123600Z" */

/* What is signed. */
struct aws_request {
    const char *method, *url;
    const char *content_sha256; /* of the whole body, 64 hex digits */
    const char *date;           /* aws_date */
    bool sign_content;          /* the digest stands in a header of its own too */
};

/* The value of the Authorization header. Signed are host, x-amz-date, x-amz-security-token (when
 * there is a token) and x-amz-content-sha256 (with sign_content); the URL has no query. */
void aws_authorization(const struct aws_keys *keys, const struct aws_request *request,
                       struct text *out);

#endif
