/* The scanner that stands before cJSON: one linear pass that accepts exactly RFC 8259 minus what
 * this project refuses (duplicate keys, \u0000, lone surrogates, numbers beyond the range of
 * double, deep nesting, a byte order mark).
 *
 * Private to harness/base/json*.c.
 */
#ifndef PARALLAX_BASE_JSON_SCAN_H
#define PARALLAX_BASE_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "harness/base/status.h"
#include "harness/base/text.h"

/* Where each value starts, in document order (a container before its members). */
struct json_offsets {
    uint32_t *at;
    size_t count, capacity;
};

struct json_scan {
    const char *source; /* NUL-terminated */
    size_t length;
    const char *file;
    size_t first_line;
    struct json_offsets *offsets; /* filled unless NULL */
    /* Result: every number is an integer of at most 15 digits, which a double holds exactly. */
    bool plain_numbers;
};

enum status json_scan(struct json_scan *scan, struct error *err);

/* The first byte of [at, end) that is '"', '\\', below 0x20 or above 0x7F; `end` without one. */
const char *json_skip_plain(const char *at, const char *end);

/* The number of the line in which `offset` stands. */
size_t json_line(const char *source, size_t offset, size_t first_line);

/* The length of the value that starts at `at` in a source the scanner accepted. */
size_t json_value_length(const char *at);

#endif
