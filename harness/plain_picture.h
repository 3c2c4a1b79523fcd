/* A small picture of one colour in a temporary file, for questions about an endpoint rather than an
 * item. */
#ifndef PARALLAX_HARNESS_PLAIN_PICTURE_H
#define PARALLAX_HARNESS_PLAIN_PICTURE_H

#include "harness/base/chat.h"
#include "harness/base/status.h"

struct plain_picture {
    char path[256], sha256[SHA256_HEX_BYTES];
    struct part part; /* points into this struct, which must not move */
};

/* In $TMPDIR or /tmp. */
enum status plain_picture_make(struct plain_picture *picture, struct error *err);
void plain_picture_remove(struct plain_picture *picture); /* fine when none was made */

#endif
