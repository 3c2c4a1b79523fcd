/* The strict pass over JSON source, before cJSON sees it. cJSON is fast and lenient; what it would
 * let through or bend is refused here, with the place. A recursive descent over at most
 * JSON_DEPTH_MAX levels; each open container has a frame, so that an error can say its path.
 */
#include "harness/base/json_scan.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/json.h"
#include "harness/base/memory.h"
#include "harness/base/utf8.h"

/* cJSON copies a number into 64 bytes and would take the rest of a longer one for junk. */
enum { NUMBER_BYTES_MAX = 60 };

struct key {
    const char *data; /* unescaped */
    size_t length;
    size_t offset; /* where it stands, for the message */
    uint64_t hash;
};

struct frame {
    bool object;
    struct span key; /* raw text of the key being read, in an object */
    size_t index;    /* of the element being read, in an array */
};

struct scanner {
    struct json_scan *scan;
    const char *at, *end;
    struct frame frames[JSON_DEPTH_MAX];
    size_t depth;
    /* Keys of all open objects, innermost last: an object's keys are contiguous, for a child's are
     * gone when it closes. */
    struct key *keys;
    size_t key_count, key_capacity;
    struct arena unescaped;
    struct error *err;
    enum status status;
};

static bool scan_value(struct scanner *scanner);

/* --- errors --- */

size_t json_line(const char *source, size_t offset, size_t first_line)
{
    size_t line = first_line;
    const char *at = source, *end = source + offset;
    while ((at = memchr(at, '\n', (size_t)(end - at)))) {
        line++;
        at++;
    }
    return line;
}

static void put_path(const struct scanner *scanner, struct text *out)
{
    for (size_t i = 0; i < scanner->depth; i++) {
        const struct frame *frame = &scanner->frames[i];
        if (!frame->object) {
            text_printf(out, "/%zu", frame->index);
        } else if (frame->key.data) {
            text_putc(out, '/');
            text_put_terminal(out, frame->key, false);
        }
    }
}

__attribute__((format(printf, 3, 4))) static bool fail(struct scanner *scanner, const char *where,
                                                       const char *format, ...)
{
    char message[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    const struct json_scan *scan = scanner->scan;
    size_t offset = (size_t)(where - scan->source), column = 1;
    while (column <= offset && where[-(ptrdiff_t)column] != '\n') column++;
    struct text path;
    text_init(&path, 512); /* enough to find the place in a message of 2 kB */
    put_path(scanner, &path);
    scanner->status = error_set(scanner->err, STATUS_DATA, "%s:%zu: %s%s%s, at column %zu",
                                scan->file, json_line(scan->source, offset, scan->first_line),
                                path.data, path.length ? ": " : "", message, column);
    text_release(&path);
    return false;
}

/* "expected X, found Y". */
static bool fail_expected(struct scanner *scanner, const char *expected)
{
    const char *at = scanner->at;
    if (at == scanner->end) return fail(scanner, at, "expected %s, found the end", expected);
    size_t length = 0;
    while (at + length < scanner->end && length < 16 && !strchr(" \t\r\n,:]}", at[length]))
        length++;
    struct text found;
    text_init(&found, 128); /* 16 bytes, escaped */
    text_put_terminal(&found, (struct span){at, length ? length : 1}, false);
    bool result = fail(scanner, at, "expected %s, found %s", expected, found.data);
    text_release(&found);
    return result;
}

/* --- strings --- */

#define EACH_BYTE(c) (UINT64_C(0x0101010101010101) * (unsigned char)(c))

/* Whether one of eight bytes is '"', '\\', below 0x20 or above 0x7F. */
static bool has_special(uint64_t eight)
{
    uint64_t quote = eight ^ EACH_BYTE('"'), backslash = eight ^ EACH_BYTE('\\');
    uint64_t special =
        eight | (quote - EACH_BYTE(1)) | (backslash - EACH_BYTE(1)) | (eight - EACH_BYTE(0x20));
    return (special & EACH_BYTE(0x80)) != 0;
}

const char *json_skip_plain(const char *at, const char *end)
{
    while (end - at >= 8) {
        uint64_t eight;
        memcpy(&eight, at, 8);
        if (has_special(eight)) break;
        at += 8;
    }
    while (at < end) {
        unsigned char c = (unsigned char)*at;
        if (c == '"' || c == '\\' || c < 0x20 || c >= 0x80) break;
        at++;
    }
    return at;
}

/* Four hex digits, or -1. */
static int32_t hex4(const char *at, const char *end)
{
    if (end - at < 4) return -1;
    int32_t value = 0;
    for (int i = 0; i < 4; i++) {
        char c = at[i];
        int digit = c >= '0' && c <= '9'   ? c - '0'
                    : c >= 'a' && c <= 'f' ? c - 'a' + 10
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                           : -1;
        if (digit < 0) return -1;
        value = value << 4 | digit;
    }
    return value;
}

static bool is_high(int32_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

static bool is_low(int32_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

/* `at` stands on a backslash. */
static bool scan_escape(struct scanner *scanner)
{
    const char *at = scanner->at, *end = scanner->end;
    if (end - at < 2) return fail(scanner, at, "the string does not end");
    if (at[1] != 'u') {
        if (!strchr("\"\\/bfnrt", at[1]) || at[1] == '\0')
            return fail(scanner, at, "unknown escape in a string");
        scanner->at = at + 2;
        return true;
    }
    int32_t unit = hex4(at + 2, end);
    if (unit < 0) return fail(scanner, at, "\\u without four hex digits");
    if (unit == 0) return fail(scanner, at, "\\u0000 in a string");
    if (is_low(unit)) return fail(scanner, at, "a low surrogate without a high one before it");
    scanner->at = at + 6;
    if (!is_high(unit)) return true;
    at += 6;
    if (end - at < 6 || at[0] != '\\' || at[1] != 'u' || !is_low(hex4(at + 2, end))) {
        return fail(scanner, at - 6, "a high surrogate without a low one behind it");
    }
    scanner->at = at + 6;
    return true;
}

/* `at` stands on the opening quote; *raw is what stands between the quotes. */
static bool scan_string(struct scanner *scanner, struct span *raw, bool *escaped)
{
    const char *start = scanner->at, *end = scanner->end;
    scanner->at++;
    *escaped = false;
    for (;;) {
        scanner->at = json_skip_plain(scanner->at, end);
        if (scanner->at == end) return fail(scanner, start, "the string does not end");
        unsigned char c = (unsigned char)*scanner->at;
        if (c == '"') break;
        if (c == '\\') {
            *escaped = true;
            if (!scan_escape(scanner)) return false;
        } else if (c < 0x20) {
            return fail(scanner, scanner->at,
                        "control character 0x%02x in a string: write it as an escape", c);
        } else {
            uint32_t point;
            size_t bytes = utf8_decode(scanner->at, (size_t)(end - scanner->at), &point);
            if (bytes == 0) return fail(scanner, scanner->at, "byte 0x%02x is not UTF-8", c);
            scanner->at += bytes;
        }
    }
    *raw = (struct span){start + 1, (size_t)(scanner->at - start - 1)};
    scanner->at++;
    return true;
}

/* --- keys --- */

static size_t encode_utf8(char *out, uint32_t point)
{
    if (point < 0x80) {
        out[0] = (char)point;
        return 1;
    }
    size_t bytes = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (size_t i = bytes - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (point & 0x3F));
        point >>= 6;
    }
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    out[0] = (char)(lead[bytes] | point);
    return bytes;
}

/* Replaces the escapes of a checked string. The result is never longer than the source. */
static struct span unescape(struct arena *arena, struct span raw)
{
    char *out = arena_alloc(arena, raw.length + 1);
    size_t length = 0;
    for (const char *at = raw.data, *end = at + raw.length; at < end;) {
        if (*at != '\\') {
            out[length++] = *at++;
            continue;
        }
        if (at[1] != 'u') {
            static const char names[] = "bfnrt", meanings[] = "\b\f\n\r\t";
            const char *name = strchr(names, at[1]);
            out[length++] = (char)(name ? meanings[name - names] : at[1]);
            at += 2;
            continue;
        }
        uint32_t point = (uint32_t)hex4(at + 2, end);
        at += 6;
        if (is_high((int32_t)point)) {
            point = 0x10000 + ((point - 0xD800) << 10) + ((uint32_t)hex4(at + 2, end) - 0xDC00);
            at += 6;
        }
        length += encode_utf8(out + length, point);
    }
    return (struct span){out, length};
}

static void push_key(struct scanner *scanner, struct span raw, bool escaped)
{
    struct span key = escaped ? unescape(&scanner->unescaped, raw) : raw;
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    for (size_t i = 0; i < key.length; i++)
        hash = (hash ^ (unsigned char)key.data[i]) * UINT64_C(0x100000001B3);
    ARRAY_RESERVE(scanner->keys, scanner->key_capacity, scanner->key_count + 1);
    size_t offset = (size_t)(raw.data - scanner->scan->source);
    scanner->keys[scanner->key_count++] = (struct key){key.data, key.length, offset, hash};
}

static bool same_key(const struct key *left, const struct key *right)
{
    return left->hash == right->hash && left->length == right->length &&
           memcmp(left->data, right->data, left->length) == 0;
}

static int compare_keys(const void *left_, const void *right_)
{
    const struct key *left = left_, *right = right_;
    if (left->hash != right->hash) return left->hash < right->hash ? -1 : 1;
    if (left->length != right->length) return left->length < right->length ? -1 : 1;
    int order = memcmp(left->data, right->data, left->length);
    if (order != 0) return order;
    return left->offset < right->offset ? -1 : left->offset > right->offset;
}

/* The key that repeats an earlier one, or NULL. Large objects are sorted, so that a hostile one
 * costs n log n. */
static const struct key *find_duplicate(struct key *keys, size_t count)
{
    enum { PAIRWISE_MAX = 24 };
    if (count <= PAIRWISE_MAX) {
        for (size_t i = 1; i < count; i++) {
            for (size_t j = 0; j < i; j++) {
                if (same_key(&keys[i], &keys[j])) return &keys[i];
            }
        }
        return NULL;
    }
    qsort(keys, count, sizeof *keys, compare_keys);
    const struct key *first = NULL;
    for (size_t i = 1; i < count; i++) {
        bool repeats = same_key(&keys[i - 1], &keys[i]);
        if (repeats && (!first || keys[i].offset < first->offset)) first = &keys[i];
    }
    return first;
}

/* --- values --- */

static void skip_space(struct scanner *scanner)
{
    const char *at = scanner->at, *end = scanner->end;
    while (at < end && (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r')) at++;
    scanner->at = at;
}

static bool take(struct scanner *scanner, char c)
{
    if (scanner->at == scanner->end || *scanner->at != c) return false;
    scanner->at++;
    return true;
}

static bool enter(struct scanner *scanner, bool object)
{
    if (scanner->depth == JSON_DEPTH_MAX) {
        return fail(scanner, scanner->at, "nested deeper than %d levels", JSON_DEPTH_MAX);
    }
    scanner->frames[scanner->depth++] = (struct frame){.object = object};
    scanner->at++;
    skip_space(scanner);
    return true;
}

static bool scan_member(struct scanner *scanner, struct frame *frame)
{
    struct span raw = {0};
    bool escaped = false;
    frame->key = (struct span){0};
    if (scanner->at == scanner->end || *scanner->at != '"')
        return fail_expected(scanner, "a key in double quotes");
    if (!scan_string(scanner, &raw, &escaped)) return false;
    frame->key = raw;
    push_key(scanner, raw, escaped);
    skip_space(scanner);
    if (!take(scanner, ':')) return fail_expected(scanner, "':' behind the key");
    skip_space(scanner);
    return scan_value(scanner);
}

static bool scan_object(struct scanner *scanner)
{
    size_t first_key = scanner->key_count;
    if (!enter(scanner, true)) return false;
    struct frame *frame = &scanner->frames[scanner->depth - 1];
    if (!take(scanner, '}')) {
        for (;;) {
            if (!scan_member(scanner, frame)) return false;
            skip_space(scanner);
            if (take(scanner, '}')) break;
            if (!take(scanner, ',')) return fail_expected(scanner, "',' or '}'");
            skip_space(scanner);
        }
    }
    size_t count = scanner->key_count - first_key;
    const struct key *twice = count > 1 ? find_duplicate(scanner->keys + first_key, count) : NULL;
    if (twice) {
        frame->key = (struct span){twice->data, twice->length};
        return fail(scanner, scanner->scan->source + twice->offset - 1,
                    "the key stands here a second time");
    }
    scanner->key_count = first_key;
    scanner->depth--;
    return true;
}

static bool scan_array(struct scanner *scanner)
{
    if (!enter(scanner, false)) return false;
    struct frame *frame = &scanner->frames[scanner->depth - 1];
    if (!take(scanner, ']')) {
        for (;;) {
            if (!scan_value(scanner)) return false;
            skip_space(scanner);
            if (take(scanner, ']')) break;
            if (!take(scanner, ',')) return fail_expected(scanner, "',' or ']'");
            frame->index++;
            skip_space(scanner);
        }
    }
    scanner->depth--;
    return true;
}

static size_t digits(struct scanner *scanner)
{
    const char *start = scanner->at;
    while (scanner->at < scanner->end && *scanner->at >= '0' && *scanner->at <= '9') scanner->at++;
    return (size_t)(scanner->at - start);
}

static bool scan_number(struct scanner *scanner)
{
    const char *start = scanner->at;
    bool exponent = false, fraction = false;
    take(scanner, '-');
    bool leading_zero = scanner->at < scanner->end && *scanner->at == '0';
    size_t whole = digits(scanner);
    if (whole == 0) return fail_expected(scanner, "a digit");
    if (leading_zero && whole > 1) return fail(scanner, start, "a number with a leading zero");
    if (take(scanner, '.')) {
        fraction = true;
        if (digits(scanner) == 0) return fail_expected(scanner, "a digit behind the point");
    }
    if (take(scanner, 'e') || take(scanner, 'E')) {
        exponent = true;
        if (!take(scanner, '+')) take(scanner, '-');
        if (digits(scanner) == 0) return fail_expected(scanner, "a digit in the exponent");
    }
    if (scanner->at - start > NUMBER_BYTES_MAX) {
        return fail(scanner, start, "a number of more than %d characters", NUMBER_BYTES_MAX);
    }
    if (exponent && isinf(strtod(start, NULL)))
        return fail(scanner, start, "a number too large to hold");
    if (fraction || exponent || whole > 15) scanner->scan->plain_numbers = false;
    return true;
}

static bool scan_word(struct scanner *scanner, const char *word)
{
    size_t length = strlen(word);
    if ((size_t)(scanner->end - scanner->at) < length || memcmp(scanner->at, word, length) != 0) {
        return fail_expected(scanner, "a value");
    }
    scanner->at += length;
    return true;
}

static bool scan_value(struct scanner *scanner)
{
    struct json_offsets *offsets = scanner->scan->offsets;
    if (offsets) {
        ARRAY_RESERVE(offsets->at, offsets->capacity, offsets->count + 1);
        offsets->at[offsets->count++] = (uint32_t)(scanner->at - scanner->scan->source);
    }
    if (scanner->at == scanner->end) return fail_expected(scanner, "a value");
    struct span raw;
    bool escaped;
    switch (*scanner->at) {
    case '{': return scan_object(scanner);
    case '[': return scan_array(scanner);
    case '"': return scan_string(scanner, &raw, &escaped);
    case 't': return scan_word(scanner, "true");
    case 'f': return scan_word(scanner, "false");
    case 'n': return scan_word(scanner, "null");
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9': return scan_number(scanner);
    default: return fail_expected(scanner, "a value");
    }
}

enum status json_scan(struct json_scan *scan, struct error *err)
{
    struct scanner scanner = {
        .scan = scan, .at = scan->source, .end = scan->source + scan->length, .err = err};
    arena_init(&scanner.unescaped);
    scan->plain_numbers = true;
    if (scan->length >= 3 && memcmp(scan->source, "\xef\xbb\xbf", 3) == 0) {
        fail(&scanner, scanner.at,
             "the file starts with a byte order mark: save it as UTF-8 without one");
    } else {
        skip_space(&scanner);
        if (scan_value(&scanner)) {
            skip_space(&scanner);
            if (scanner.at < scanner.end) fail_expected(&scanner, "the end of the document");
        }
    }
    free(scanner.keys);
    arena_release(&scanner.unescaped);
    return scanner.status;
}

/* --- lengths in checked source --- */

static const char *string_end(const char *at)
{
    for (at++; *at != '"'; at++) {
        if (*at == '\\') at++;
    }
    return at + 1;
}

size_t json_value_length(const char *at)
{
    const char *start = at;
    if (*at == '"') return (size_t)(string_end(at) - start);
    if (*at != '{' && *at != '[') return strcspn(at, " \t\r\n,]}");
    for (size_t depth = 0;;) {
        char c = *at;
        if (c == '"') {
            at = string_end(at);
            continue;
        }
        at++;
        if (c == '{' || c == '[') depth++;
        if ((c == '}' || c == ']') && --depth == 0) return (size_t)(at - start);
    }
}
