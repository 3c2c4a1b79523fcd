/* JSON, read strictly and written by ourselves. The one door to cJSON.
 *
 * Reading. cJSON alone ignores case, truncates at \u0000, rounds integers, and accepts bad UTF-8,
 * duplicate keys and trailing junk. json_parse checks the source with a scanner of its own first
 * (UTF-8, \u0000, duplicate keys, depth, trailing bytes, number grammar), then lets cJSON build the
 * tree. A document keeps its source, so that every later error can say where: `file:line:
 * /field/0/name`. Object fields are read through a struct json_object that remembers which were
 * asked for; closing it reports each field nobody read. Reading goes on after an error: all that is
 * wrong is reported in one pass.
 *
 * Ownership: a document owns its values; strings returned live as long as the document. Threads may
 * parse and read at the same time as long as each has its own document.
 */
#ifndef PARALLAX_BASE_JSON_H
#define PARALLAX_BASE_JSON_H

#include <stdbool.h>
#include <stdint.h>

#include "harness/base/status.h"
#include "harness/base/text.h"

enum { JSON_DEPTH_MAX = 64 };

/* Longer documents are refused: positions are 32-bit numbers. */
enum { JSON_SOURCE_BYTES_MAX = 1 << 30 };

struct json_document;
struct json_value; /* a cJSON node, never seen by callers */

enum json_kind { JSON_NULL, JSON_BOOLEAN, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

/* `file` and `first_line` are only used in messages (first_line is 1 for a whole file, the line
 * number for a JSONL line). */
enum status json_parse(struct json_document **out, struct span source, const char *file,
                       size_t first_line, struct error *err);
void json_free(struct json_document *document);
const struct json_value *json_root(const struct json_document *document);

/* Loose reading: for provider replies, where unknown fields are normal. NULL where absent or of
 * another kind. */
enum json_kind json_kind(const struct json_value *value);
const struct json_value *json_member(const struct json_value *object,
                                     const char *key); /* case-sensitive */
const struct json_value *json_at(const struct json_value *root,
                                 const char *pointer);   /* RFC 6901: "/choices/0/message" */
const char *json_string(const struct json_value *value); /* NULL unless a string */
bool json_boolean(const struct json_value *value);       /* false unless true */
double json_number(const struct json_value *value);      /* NaN unless a number */
size_t json_count(const struct json_value *value);       /* members of an array or object */
const struct json_value *json_first(const struct json_value *container);
const struct json_value *json_next(const struct json_value *value);
const char *json_key(const struct json_value *member); /* the key of a member of an object */
/* Exact 64-bit integers come from the source text. False when the value is not an integer or does
 * not fit; 5.0 is an integer, a number with an exponent is not. */
bool json_integer(const struct json_document *document, const struct json_value *value,
                  int64_t *out);

/* The text of a value as it stands in the source. Lives as long as the document. */
struct span json_source(const struct json_document *document, const struct json_value *value);

/* "file:line: /pointer" of a value, for messages of one's own. Appends to `out`. */
void json_where(const struct json_document *document, const struct json_value *value,
                struct text *out);

/* Strict reading. */
enum { JSON_MEMBERS_MAX = 64 };

struct json_object {
    const struct json_document *document;
    const struct json_value *value; /* NULL: every getter is silent */
    struct problems *problems;
    size_t count;
    const struct json_value *behind; /* the member behind the one found last, where the next search
                                        begins; NULL: at the first */
    size_t behind_index;
    uint64_t read; /* bit i: the i-th member was asked for; objects of more than 64 members are an
                      error */
    /* The keys asked for, for hints: they must live until json_close, as literals do. Beyond the
     * first 64 there are no hints. */
    const char *asked[JSON_MEMBERS_MAX];
    size_t asked_count;
};

/* Reports a problem and returns false when `value` is not an object (all getters then return their
 * harmless value silently). */
bool json_open(struct json_object *object, const struct json_document *document,
               const struct json_value *value, struct problems *problems);
/* Reports every member that was not asked for, with the nearest known key as a hint where one is
 * near. */
void json_close(struct json_object *object);

/* need_*: the key must be there and of that kind, else a problem is reported and a harmless value
 * is returned ("" / false / 0 / NULL). null_or_*: the key must be there; null gives NULL. maybe_*:
 * the key may be absent. */
const char *json_need_string(struct json_object *object, const char *key);
const char *json_null_or_string(struct json_object *object, const char *key);
const char *json_maybe_string(struct json_object *object, const char *key, const char *fallback);
bool json_need_boolean(struct json_object *object, const char *key);
bool json_maybe_boolean(struct json_object *object, const char *key, bool fallback);
double json_need_number(struct json_object *object, const char *key, double low, double high);
int64_t json_need_integer(struct json_object *object, const char *key, int64_t low, int64_t high);
int64_t json_maybe_integer(struct json_object *object, const char *key, int64_t low, int64_t high,
                           int64_t fallback);
const struct json_value *json_need_array(struct json_object *object, const char *key);
const struct json_value *json_need_object(struct json_object *object, const char *key);
const struct json_value *json_null_or_object(struct json_object *object, const char *key);
const struct json_value *json_maybe(struct json_object *object,
                                    const char *key); /* any kind; NULL when absent or null */
/* A problem at this member: "file:line: /key: " + message. */
void json_problem(const struct json_object *object, const char *key, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Writing. Appends to a text; commas and (with `indent` > 0) line breaks are the writer's business.
 * Strings are repaired to well-formed UTF-8 (NUL, which no reader here takes, becomes U+FFFD too)
 * and escaped minimally; doubles are the shortest digits that read back equal; NaN and infinity
 * become null. */
struct json_writer {
    struct text *out;
    int indent;
    int depth;
    uint64_t has_members; /* bit d: the container at depth d has a member already */
    bool after_key;
};

void json_writer_init(struct json_writer *writer, struct text *out, int indent);
void json_begin_object(struct json_writer *writer);
void json_end_object(struct json_writer *writer);
void json_begin_array(struct json_writer *writer);
void json_end_array(struct json_writer *writer);
void json_put_key(struct json_writer *writer, const char *key);
void json_put_string(struct json_writer *writer, const char *string); /* NULL writes null */
void json_put_span(struct json_writer *writer, struct span string);
void json_put_integer(struct json_writer *writer, int64_t value);
void json_put_double(struct json_writer *writer, double value);
void json_put_boolean(struct json_writer *writer, bool value);
void json_put_null(struct json_writer *writer);
void json_put_raw(struct json_writer *writer, struct span json); /* trusted, already valid JSON */
/* A copy of a parsed value. */
void json_put_value(struct json_writer *writer, const struct json_document *document,
                    const struct json_value *value);

/* Shorthands: a key and its value. */
void json_member_string(struct json_writer *writer, const char *key, const char *string);
void json_member_integer(struct json_writer *writer, const char *key, int64_t value);
void json_member_double(struct json_writer *writer, const char *key, double value);
void json_member_boolean(struct json_writer *writer, const char *key, bool value);

/* Appends `string` as a quoted JSON string. */
void json_quote(struct text *out, struct span string);

#endif
