/* Strict UTF-8, and the one place where text is normalised before rules read it. The one door to
 * libutf8proc.
 *
 * Most replies are ASCII with a few typographic quotes. So folding works on stretches: ASCII runs
 * go through a table, and only what lies between them is normalised. A stretch starts with the last
 * ASCII character before it, since a combining mark may join that ("e" + U+0301, "=" + U+0338); it
 * may end before any ASCII character, since none joins what stands before it.
 */
#include "harness/base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "harness/base/memory.h"

#define REPLACEMENT "\xef\xbf\xbd" /* U+FFFD */

/* The length of the ASCII run at the start. */
static size_t ascii_prefix(const char *data, size_t length)
{
    size_t i = 0;
    for (; i + 8 <= length; i += 8) {
        uint64_t eight;
        memcpy(&eight, data + i, 8);
        if (eight & UINT64_C(0x8080808080808080)) break;
    }
    while (i < length && (unsigned char)data[i] < 0x80) i++;
    return i;
}

static bool continues(const char *data, size_t i)
{
    return ((unsigned char)data[i] & 0xC0) == 0x80;
}

size_t utf8_decode(const char *data, size_t length, uint32_t *point)
{
    if (length == 0) return 0;
    unsigned char c = (unsigned char)data[0];
    if (c < 0x80) {
        *point = c;
        return 1;
    }
    size_t bytes = c < 0xC2 ? 0 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 0;
    if (bytes == 0 || length < bytes) return 0;
    uint32_t value = c & (0x7Fu >> bytes);
    for (size_t i = 1; i < bytes; i++) {
        if (!continues(data, i)) return 0;
        value = value << 6 | ((unsigned char)data[i] & 0x3F);
    }
    /* 2 bytes cannot be overlong here, since 0xC0 and 0xC1 are out. */
    if (bytes == 3 && (value < 0x800 || (value >= 0xD800 && value <= 0xDFFF))) return 0;
    if (bytes == 4 && (value < 0x10000 || value > 0x10FFFF)) return 0;
    *point = value;
    return bytes;
}

size_t utf8_valid_prefix(const char *data, size_t length)
{
    size_t i = 0;
    while (i < length) {
        i += ascii_prefix(data + i, length - i);
        uint32_t point;
        while (i < length && (unsigned char)data[i] >= 0x80) {
            size_t bytes = utf8_decode(data + i, length - i, &point);
            if (bytes == 0) return i;
            i += bytes;
        }
    }
    return i;
}

size_t utf8_cut(const char *data, size_t length)
{
    for (size_t back = 1; back <= 4 && back <= length; back++) {
        unsigned char c = (unsigned char)data[length - back];
        if (c < 0x80) return length;
        if (c < 0xC0) continue;
        size_t bytes = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
        return bytes > back ? length - back : length;
    }
    return length;
}

size_t utf8_columns(const char *data, size_t length)
{
    size_t columns = 0;
    for (size_t i = 0; i < length;) {
        uint32_t point;
        size_t bytes = utf8_decode(data + i, length - i, &point);
        if (bytes == 0) {
            bytes = 1;
            columns++;
        } else {
            int width = utf8proc_charwidth((utf8proc_int32_t)point);
            columns += width > 0 ? (size_t)width : 0;
        }
        i += bytes;
    }
    return columns;
}

void utf8_repair(struct text *out, struct span in)
{
    for (size_t i = 0; i < in.length;) {
        size_t good = utf8_valid_prefix(in.data + i, in.length - i);
        text_append(out, in.data + i, good);
        i += good;
        if (i < in.length) {
            text_puts(out, REPLACEMENT);
            i++;
        }
    }
}

/* --- folding --- */

/* A decomposed character on its way into the result. */
struct piece {
    int32_t point;
    uint32_t offset; /* of the character in the input it came from */
};

struct folding {
    struct text *out;
    struct span in;
    uint32_t *map; /* NULL: no map is wanted */
    size_t map_capacity;
    bool mapped;
    struct piece *pieces;
    size_t count, capacity;
};

/* A run of combining marks longer than this is put in order piecewise, as in the Stream-Safe Text
 * Format of UAX 15: sorting a hostile megabyte of marks must not take quadratic time. */
enum { MARKS_SORTED_MAX = 32 };

/* Room for `more` bytes and their map entries; false at the limit of the text. */
static bool folding_reserve(struct folding *fold, size_t more)
{
    if (!text_reserve(fold->out, more)) return false;
    if (fold->mapped) ARRAY_RESERVE(fold->map, fold->map_capacity, fold->out->length + more + 1);
    return true;
}

static bool ends_in_space(const struct text *out)
{
    return out->length > 0 && out->data[out->length - 1] == ' ';
}

/* Lower case, white space to ' ', CR to newline, for the 128 ASCII characters. */
static void build_ascii_table(unsigned char table[128])
{
    for (int c = 0; c < 128; c++) {
        table[c] = (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    table['\t'] = table['\v'] = table['\f'] = ' ';
    table['\r'] = '\n';
}

/* Folds eight ASCII bytes at once; false where they hold two spaces in a row or a control character
 * other than a newline, which take a byte at a time. Nothing is carried from one byte into the
 * next: all are below 0x80. */
static bool fold_eight(const unsigned char *in, char *out, bool after_space)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones << 7;
    uint64_t eight;
    memcpy(&eight, in, 8);
    uint64_t line = ~((eight ^ ones * '\n') + ones * 0x7F) & tops;
    uint64_t control = ~(eight + ones * 0x60) & ~line & tops;
    uint64_t space = ~((eight ^ ones * ' ') + ones * 0x7F) & tops;
    if (control || (space & (space << 8)) || (after_space && in[0] == ' ')) return false;
    uint64_t upper = ((eight + ones * (0x80 - 'A')) ^ (eight + ones * (0x7F - 'Z'))) & tops;
    eight |= upper >> 2;
    memcpy(out, &eight, 8);
    return true;
}

/* One step a byte without a branch that depends on letters: the space test moves the write position
 * only. */
static void fold_ascii(struct folding *fold, const unsigned char table[128], size_t start,
                       size_t end)
{
    size_t room = end - start;
    if (!folding_reserve(fold, room)) {
        size_t left =
            fold->out->limit > fold->out->length ? fold->out->limit - fold->out->length : 0;
        room = left < room ? left : room;
        if (room == 0 || !folding_reserve(fold, room)) return;
        end = start + room;
    }
    const unsigned char *in = (const unsigned char *)fold->in.data;
    struct text *out = fold->out;
    size_t written = out->length;
    bool after_space = ends_in_space(out);
    for (size_t i = start; i < end; i++) {
        if (i + 8 <= end && fold_eight(in + i, out->data + written, after_space)) {
            for (size_t k = 0; fold->mapped && k < 8; k++)
                fold->map[written + k] = (uint32_t)(i + k);
            written += 8;
            i += 7;
            after_space = in[i] == ' ';
            continue;
        }
        unsigned char c = in[i];
        if (c == '\r' && i + 1 < fold->in.length && in[i + 1] == '\n') continue;
        unsigned char folded = table[c];
        bool space = folded == ' ';
        out->data[written] = (char)folded;
        if (fold->mapped) fold->map[written] = (uint32_t)i;
        written += !(space & after_space);
        after_space = space;
    }
    out->length = written;
    out->data[written] = '\0';
}

/* Typographic quotes and dashes as ASCII, before normalisation would pull them apart; 0 for
 * everything else. */
static char plain_form(uint32_t point)
{
    if (point >= 0x2010 && point <= 0x2015) return '-';
    switch (point) {
    case 0x00B4: /* acute accent, typed as an apostrophe */
    case 0x02B9:
    case 0x02BB:
    case 0x02BC:
    case 0x02C8:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2035:
    case 0x2039:
    case 0x203A: return '\'';
    case 0x00AB:
    case 0x00BB:
    case 0x02BA:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x2036:
    case 0x301D:
    case 0x301E:
    case 0x301F: return '"';
    case 0x2043:
    case 0x2212:
    case 0x2E3A:
    case 0x2E3B: return '-';
    case 0x0085:
    case 0x2028:
    case 0x2029: return '\n';
    default: return 0;
    }
}

static void push_piece(struct folding *fold, int32_t point, size_t offset)
{
    ARRAY_RESERVE(fold->pieces, fold->capacity, fold->count + 1);
    fold->pieces[fold->count++] = (struct piece){point, (uint32_t)offset};
}

static void decompose(struct folding *fold, uint32_t point, size_t offset)
{
    char plain = plain_form(point);
    if (plain) {
        push_piece(fold, plain, offset);
        return;
    }
    utf8proc_int32_t points[32]; /* the longest decomposition in Unicode has 18 */
    int boundary = 0;
    utf8proc_ssize_t count = utf8proc_decompose_char(
        (utf8proc_int32_t)point, points, (utf8proc_ssize_t)ARRAY_LENGTH(points),
        UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE, &boundary);
    if (count < 0 ||
        count > (utf8proc_ssize_t)ARRAY_LENGTH(points)) { /* unassigned or the like: as it is */
        push_piece(fold, (int32_t)point, offset);
        return;
    }
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        plain = plain_form((uint32_t)points[i]); /* U+FE58 decomposes to a dash */
        push_piece(fold, plain ? plain : points[i], offset);
    }
}

static int combining_class(int32_t point)
{
    /* Latin and CJK without a look-up. */
    if (point < 0x300 || (point >= 0x3400 && point <= 0xA62F)) return 0;
    return utf8proc_get_property(point)->combining_class;
}

/* Canonical ordering: marks behind a starter by combining class, stable. */
static void order_marks(struct piece *pieces, size_t count)
{
    size_t run = 0; /* start of the run of marks */
    for (size_t i = 0; i < count; i++) {
        int class = combining_class(pieces[i].point);
        if (class == 0 || i - run >= MARKS_SORTED_MAX) {
            run = class == 0 ? i + 1 : i;
            continue;
        }
        struct piece piece = pieces[i];
        size_t at = i;
        while (at > run && combining_class(pieces[at - 1].point) > class) {
            pieces[at] = pieces[at - 1];
            at--;
        }
        pieces[at] = piece;
    }
}

/* The composite of a starter and what follows it, or -1. */
static int32_t compose_pair(int32_t first, int32_t second)
{
    /* What joins a starter are marks, Hangul jamo and kana sound marks: none is ASCII, CJK or a
     * Hangul syllable. */
    if (second < 0x300 || (second >= 0x3400 && second <= 0xFFFF)) return -1;
    utf8proc_int32_t pair[2] = {first, second};
    utf8proc_ssize_t length = utf8proc_normalize_utf32(pair, 2, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    return length == 1 ? pair[0] : -1;
}

/* Canonical composition in place (UAX 15); a composite keeps the offset of its starter. */
static size_t compose(struct piece *pieces, size_t count)
{
    size_t kept = 0, starter = SIZE_MAX;
    int last_class = 0;
    for (size_t i = 0; i < count; i++) {
        int class = combining_class(pieces[i].point);
        /* Blocked from its starter by a mark of the same or a higher class between them. */
        bool reaches = starter != SIZE_MAX && (starter + 1 == kept || last_class < class);
        int32_t composite = reaches ? compose_pair(pieces[starter].point, pieces[i].point) : -1;
        if (composite >= 0) {
            pieces[starter].point = composite;
            continue;
        }
        if (class == 0) starter = kept;
        last_class = class;
        pieces[kept++] = pieces[i];
    }
    return kept;
}

static bool is_space(int32_t point)
{
    if (point < 0x80) return point == ' ' || point == '\t' || point == '\v' || point == '\f';
    return utf8proc_category(point) == UTF8PROC_CATEGORY_ZS;
}

static void emit(struct folding *fold, const struct piece *piece)
{
    utf8proc_uint8_t bytes[4];
    size_t length = 1;
    if (is_space(piece->point)) {
        if (ends_in_space(fold->out)) return;
        bytes[0] = ' ';
    } else {
        length = (size_t)utf8proc_encode_char(piece->point, bytes);
    }
    if (!folding_reserve(fold, length)) return;
    for (size_t i = 0; fold->mapped && i < length; i++)
        fold->map[fold->out->length + i] = piece->offset;
    text_append(fold->out, (const char *)bytes, length);
}

static void fold_stretch(struct folding *fold, size_t start, size_t end)
{
    fold->count = 0;
    for (size_t i = start; i < end;) {
        uint32_t point;
        size_t bytes = utf8_decode(fold->in.data + i, end - i, &point);
        if (bytes == 0) { /* the caller broke the contract: stay harmless */
            point = 0xFFFD;
            bytes = 1;
        }
        decompose(fold, point, i);
        i += bytes;
    }
    order_marks(fold->pieces, fold->count);
    size_t count = compose(fold->pieces, fold->count);
    for (size_t i = 0; i < count && !fold->out->overflowed; i++) emit(fold, &fold->pieces[i]);
}

void utf8_fold(struct text *out, struct span in, uint32_t **map)
{
    unsigned char table[128];
    build_ascii_table(table);
    struct folding fold = {.out = out, .in = in, .mapped = map != NULL};
    text_reserve(out, 0);
    if (map) ARRAY_RESERVE(fold.map, fold.map_capacity, out->length + 1);
    if (fold.map) memset(fold.map, 0, out->length * sizeof *fold.map);
    for (size_t i = 0; i < in.length && !out->overflowed;) {
        size_t ascii_end = i + ascii_prefix(in.data + i, in.length - i);
        size_t stretch = ascii_end;
        if (ascii_end < in.length && ascii_end > i && in.data[ascii_end - 1] > ' ') stretch--;
        if (stretch > i) fold_ascii(&fold, table, i, stretch);
        size_t end = ascii_end;
        while (end < in.length && (unsigned char)in.data[end] >= 0x80) end++;
        if (end > ascii_end && !out->overflowed) fold_stretch(&fold, stretch, end);
        i = end;
    }
    if (map) *map = fold.map;
    if (fold.map) fold.map[out->length] = (uint32_t)in.length;
    free(fold.pieces);
}
