/* A bound wire, shared by what writes bodies and what reads replies. */
#ifndef PARALLAX_HARNESS_WIRE_BIND_H
#define PARALLAX_HARNESS_WIRE_BIND_H

#include "harness/wire.h"

enum hole {
    HOLE_NONE = 0,
    HOLE_SYSTEM,
    HOLE_TEXT,
    HOLE_MIME,
    HOLE_BASE64,
    HOLE_TEXTS,    /* all text parts as one string */
    HOLE_PARTS,    /* "{parts}" becomes an array */
    HOLE_PICTURES, /* "{pictures}" becomes an array */
    HOLE_FORMAT,   /* what stands behind the slash of a picture's type */
    HOLE_COUNT
};

struct operation {
    enum hole hole; /* HOLE_NONE: literal bytes */
    size_t start, length;
};

struct form {
    struct text source;
    struct operation *operations;
    size_t count, capacity;
};

struct wire_request {
    const struct wire *wire;
    char *model, *sampling, *url;
    int64_t max_tokens;
    bool logprobs;
    struct wire_list omit, served; /* strings belong to `notes_arena` */
    struct arena notes_arena;
    const char *reasoning_open, *reasoning_close;
    struct form body[2]; /* without and with a system text */
    struct form text_part, picture_part;
};

#endif
