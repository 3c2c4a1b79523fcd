/* Pictures: header checks for everything that is sent, decoding only for whole-suite checks and
 * thumbnails. The one door to the stb libraries.
 *
 * Three fences stand before stb_image. The header must be of a kind it knows and within the pixel
 * budget, read by code of our own. A JPEG may not hold more scans than any encoder writes, since
 * each costs a pass over the whole picture. And stb's memory comes through an allocator that
 * refuses any block larger than a picture of these dimensions can need, which stops the PNG of 50
 * kB that inflates to gigabytes.
 */
#include "harness/base/picture.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"

/* The largest block stb may have at the moment; set before each use of it. */
static size_t block_bytes_max;

/* Zeroed, for a damaged JPEG makes stb read tables it never filled. */
static void *capped_malloc(size_t bytes)
{
    return bytes <= block_bytes_max ? calloc(1, bytes) : NULL;
}

static void *capped_realloc(void *old, size_t bytes)
{
    return bytes <= block_bytes_max ? realloc(old, bytes) : NULL;
}

#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#define STBI_ONLY_JPEG
#define STBI_NO_STDIO
#define STBI_NO_LINEAR
#define STBI_NO_HDR
#define STBI_MAX_DIMENSIONS 8192 /* PICTURE_SIDE_MAX */
#define STBI_MALLOC(bytes) capped_malloc(bytes)
#define STBI_REALLOC(old, bytes) capped_realloc(old, bytes)
#define STBI_FREE(old) free(old)
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STBI_WRITE_NO_STDIO
#include <stb_image.h>
#include <stb_image_write.h>

_Static_assert(STBI_MAX_DIMENSIONS == PICTURE_SIDE_MAX, "one budget");

/* Progressive encoders write about ten scans. */
enum { JPEG_SCANS_MAX = 200 };

const char *picture_mime(enum picture_type type)
{
    switch (type) {
    case PICTURE_PNG: return "image/png";
    case PICTURE_JPEG: return "image/jpeg";
    case PICTURE_UNKNOWN: return "application/octet-stream";
    }
    return "application/octet-stream";
}

/* --- headers --- */

static unsigned big_endian(const unsigned char *at, size_t bytes)
{
    unsigned value = 0;
    for (size_t i = 0; i < bytes; i++) value = value << 8 | at[i];
    return value;
}

static bool starts_with(struct span bytes, const char *magic, size_t length)
{
    return bytes.length >= length && memcmp(bytes.data, magic, length) == 0;
}

static enum status check_dimensions(struct picture_info *info, unsigned width, unsigned height,
                                    struct error *err)
{
    if (width == 0 || height == 0)
        return error_set(err, STATUS_DATA, "a picture of %u x %u pixels", width, height);
    if (width > PICTURE_SIDE_MAX || height > PICTURE_SIDE_MAX ||
        (uint64_t)width * height > (uint64_t)PICTURE_PIXELS_MAX) {
        return error_set(
            err, STATUS_DATA,
            "a picture of %u x %u pixels is too large: at most %d on a side and %d in all", width,
            height, PICTURE_SIDE_MAX, PICTURE_PIXELS_MAX);
    }
    info->width = (int)width;
    info->height = (int)height;
    return STATUS_OK;
}

/* Signature, then the IHDR chunk: length 13, type, width, height, depth, colour, compression,
 * filter, interlace, CRC. */
static enum status inspect_png(struct span bytes, struct picture_info *info, struct error *err)
{
    enum { HEADER_BYTES = 8 + 8 + 13 + 4 };
    const unsigned char *at = (const unsigned char *)bytes.data;
    if (bytes.length < HEADER_BYTES || big_endian(at + 8, 4) != 13 ||
        memcmp(at + 12, "IHDR", 4) != 0) {
        return error_set(err, STATUS_DATA,
                         "a PNG without its header: the file is cut short or damaged");
    }
    unsigned depth = at[24], colour = at[25];
    bool known_colour = colour == 0 || colour == 2 || colour == 3 || colour == 4 || colour == 6;
    bool known_depth =
        depth == 8 || depth == 16 || ((depth == 1 || depth == 2 || depth == 4) && colour % 3 == 0);
    if (!known_colour || !known_depth || at[26] != 0 || at[27] != 0 || at[28] > 1) {
        return error_set(err, STATUS_DATA, "a PNG of an unknown kind (depth %u, colour type %u)",
                         depth, colour);
    }
    return check_dimensions(info, big_endian(at + 16, 4), big_endian(at + 20, 4), err);
}

/* Markers follow each other, each with its length, up to the frame header that holds the
 * dimensions. */
static enum status inspect_jpeg(struct span bytes, struct picture_info *info, struct error *err)
{
    const unsigned char *data = (const unsigned char *)bytes.data;
    size_t i = 2;
    for (;;) {
        while (i + 1 < bytes.length && data[i] == 0xFF && data[i + 1] == 0xFF) i++; /* fill bytes */
        if (i + 4 > bytes.length || data[i] != 0xFF) break;
        unsigned marker = data[i + 1];
        size_t length = big_endian(data + i + 2, 2);
        if (length < 2 || marker == 0xD8 || marker == 0xD9 || marker == 0xDA) break;
        bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (!frame) {
            i += 2 + length;
            continue;
        }
        if (i + 10 > bytes.length || length < 8) break;
        unsigned depth = data[i + 4], colours = data[i + 9];
        if (marker > 0xC2 || depth != 8 || (colours != 1 && colours != 3 && colours != 4)) {
            return error_set(err, STATUS_DATA,
                             "a JPEG of an unknown kind (frame %02x, depth %u, %u colours)", marker,
                             depth, colours);
        }
        return check_dimensions(info, big_endian(data + i + 7, 2), big_endian(data + i + 5, 2),
                                err);
    }
    return error_set(err, STATUS_DATA,
                     "a JPEG without a frame header: the file is cut short or damaged");
}

enum status picture_inspect(struct span bytes, struct picture_info *info, struct error *err)
{
    *info = (struct picture_info){.type = PICTURE_UNKNOWN};
    if (bytes.length > PICTURE_BYTES_MAX) {
        return error_set(err, STATUS_DATA, "a picture of %zu bytes is too large: at most %d",
                         bytes.length, PICTURE_BYTES_MAX);
    }
    enum status status = STATUS_OK;
    if (starts_with(bytes, "\x89PNG\r\n\x1a\n", 8)) {
        info->type = PICTURE_PNG;
        status = inspect_png(bytes, info, err);
    } else if (starts_with(bytes, "\xff\xd8\xff", 3)) {
        info->type = PICTURE_JPEG;
        status = inspect_jpeg(bytes, info, err);
    } else {
        status = error_set(err, STATUS_DATA, "neither PNG nor JPEG by its first bytes");
    }
    if (status != STATUS_OK) *info = (struct picture_info){.type = PICTURE_UNKNOWN};
    return status;
}

/* --- decoding --- */

/* The largest block that decoding such a picture may need: sixteen bytes a pixel cover PNG's 16-bit
 * RGBA with stb's doubling buffers and a JPEG's coefficients, sides rounded up to whole blocks; the
 * compressed bytes are gathered once in a doubling buffer. */
static size_t decode_budget(const struct picture_info *info, size_t compressed)
{
    return ((size_t)info->width + 64) * ((size_t)info->height + 64) * 16 + 2 * compressed +
           (1 << 20);
}

/* The tables of a DHT segment: a byte of class and number, sixteen counts, that many symbols. A
 * table of more than 256 codes would be written past the end of stb's array. */
static bool huffman_tables_are_sound(const unsigned char *at, size_t length)
{
    while (length > 0) {
        if (length < 17 || at[0] >> 4 > 1 || (at[0] & 15) > 3) return false;
        size_t codes = 0;
        for (size_t i = 1; i <= 16; i++) codes += at[i];
        if (codes > 256 || length < 17 + codes) return false;
        for (size_t i = 0; at[0] >> 4 == 0 && i < codes; i++) {
            if (at[17 + i] > 15) return false; /* a difference of more than 15 bits */
        }
        at += 17 + codes;
        length -= 17 + codes;
    }
    return true;
}

/* The end of the compressed bytes that follow a scan header: the next marker that is neither a
 * stuffed 0xFF nor a restart. */
static size_t skip_scan(const unsigned char *data, size_t length, size_t i)
{
    while (i + 1 < length) {
        const unsigned char *next = memchr(data + i, 0xFF, length - i - 1);
        if (!next) return length;
        i = (size_t)(next - data);
        if (next[1] != 0 && next[1] != 0xFF && (next[1] < 0xD0 || next[1] > 0xD7)) return i;
        i++;
    }
    return length;
}

/* Walks the whole file: one frame, sound Huffman tables, not too many scans. */
static enum status check_jpeg(struct span bytes, struct error *err)
{
    const unsigned char *data = (const unsigned char *)bytes.data;
    size_t i = 2, frames = 0, scans = 0;
    while (i + 4 <= bytes.length && data[i] == 0xFF) {
        unsigned marker = data[i + 1];
        if (marker == 0xFF) {
            i++;
            continue;
        }
        if (marker == 0xD9) break;
        size_t length = big_endian(data + i + 2, 2);
        if (length < 2 || length > bytes.length - i - 2) {
            return error_set(err, STATUS_DATA, "a JPEG whose segment %02x is cut short", marker);
        }
        if (marker == 0xC4 && !huffman_tables_are_sound(data + i + 4, length - 2)) {
            return error_set(err, STATUS_DATA, "a JPEG with a damaged Huffman table");
        }
        frames += marker >= 0xC0 && marker <= 0xC2;
        scans += marker == 0xDA;
        i += 2 + length;
        if (marker == 0xDA) i = skip_scan(data, bytes.length, i);
    }
    if (frames != 1 || scans == 0 || scans > JPEG_SCANS_MAX) {
        return error_set(err, STATUS_DATA, "a JPEG of %zu frames and %zu scans", frames, scans);
    }
    return STATUS_OK;
}

/* RGBA becomes RGB in its place. Nearly every pixel is opaque. */
static void lay_on_white(unsigned char *pixels, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const unsigned char *from = pixels + 4 * i;
        unsigned char *to = pixels + 3 * i;
        unsigned alpha = from[3];
        for (size_t c = 0; c < 3; c++) {
            to[c] = alpha == 255
                        ? from[c]
                        : (unsigned char)((from[c] * alpha + 255 * (255 - alpha) + 127) / 255);
        }
    }
}

enum status picture_decode(struct span bytes, struct picture_info *info, unsigned char **rgb,
                           struct error *err)
{
    *rgb = NULL;
    enum status status = picture_inspect(bytes, info, err);
    if (status != STATUS_OK) return status;
    if (info->type == PICTURE_JPEG) status = check_jpeg(bytes, err);
    if (status != STATUS_OK) return status;
    block_bytes_max = decode_budget(info, bytes.length);
    int width = 0, height = 0, channels = 0;
    unsigned char *pixels = stbi_load_from_memory((const stbi_uc *)bytes.data, (int)bytes.length,
                                                  &width, &height, &channels, 4);
    if (!pixels) {
        error_set(err, STATUS_DATA, "could not decode the picture: %s", stbi_failure_reason());
        return STATUS_DATA;
    }
    if (width != info->width || height != info->height) {
        free(pixels);
        error_set(err, STATUS_DATA,
                  "the picture decodes to %d x %d pixels, its header says %d x %d", width, height,
                  info->width, info->height);
        return STATUS_DATA;
    }
    lay_on_white(pixels, (size_t)width * (size_t)height);
    *rgb = pixels;
    return STATUS_OK;
}

/* --- hash --- */

enum { CELLS_ACROSS = 9, CELLS_DOWN = 8 };

/* Mean grey of a cell in 1/16 levels; integers only, so that every machine gets the same. */
static unsigned cell_mean(const unsigned char *rgb, const struct picture_info *info, int column,
                          int row)
{
    int left = column * info->width / CELLS_ACROSS,
        right = (column + 1) * info->width / CELLS_ACROSS;
    int top = row * info->height / CELLS_DOWN, bottom = (row + 1) * info->height / CELLS_DOWN;
    if (right <= left) right = left + 1; /* pictures smaller than the grid */
    if (bottom <= top) bottom = top + 1;
    uint64_t sum = 0;
    for (int y = top; y < bottom; y++) {
        const unsigned char *at = rgb + 3 * ((size_t)y * (size_t)info->width + (size_t)left);
        for (int x = left; x < right; x++, at += 3) sum += 77u * at[0] + 150u * at[1] + 29u * at[2];
    }
    uint64_t count = (uint64_t)(right - left) * (uint64_t)(bottom - top);
    return (unsigned)(sum * 16 / 256 / count);
}

enum status picture_hash(struct span bytes, uint64_t *hash, struct error *err)
{
    struct picture_info info;
    unsigned char *rgb;
    *hash = 0;
    enum status status = picture_decode(bytes, &info, &rgb, err);
    if (status != STATUS_OK) return status;
    for (int row = 0; row < CELLS_DOWN; row++) {
        unsigned left = cell_mean(rgb, &info, 0, row);
        for (int column = 1; column < CELLS_ACROSS; column++) {
            unsigned right = cell_mean(rgb, &info, column, row);
            *hash = *hash << 1 | (left < right);
            left = right;
        }
    }
    free(rgb);
    return STATUS_OK;
}

/* --- writing --- */

enum status picture_colours(struct span bytes, uint32_t bins[PICTURE_COLOURS], struct error *err)
{
    struct picture_info info;
    unsigned char *rgb;
    memset(bins, 0, PICTURE_COLOURS * sizeof *bins);
    enum status status = picture_decode(bytes, &info, &rgb, err);
    if (status != STATUS_OK) return status;
    size_t pixels = (size_t)info.width * (size_t)info.height; /* decode made sure of one at least */
    for (size_t i = 0; i < pixels; i++) {
        const unsigned char *at = rgb + 3 * i;
        bins[(at[0] >> 6) * 16 + (at[1] >> 6) * 4 + (at[2] >> 6)]++;
    }
    for (int i = 0; i < PICTURE_COLOURS; i++)
        bins[i] = (uint32_t)((uint64_t)bins[i] * 1024 / (pixels ? pixels : 1));
    free(rgb);
    return STATUS_OK;
}

static void append_bytes(void *context, void *data, int length)
{
    text_append(context, data, (size_t)length);
}

/* The best quality whose JPEG fits, by bisection; false when even the lowest does not. */
static bool encode_within(const unsigned char *rgb, int width, int height, size_t bytes_max,
                          struct text *out)
{
    static const int qualities[] = {15, 30, 45, 60, 75, 85};
    struct text best, attempt;
    size_t low = 0, high = ARRAY_LENGTH(qualities); /* below low: fits; from high on: does not */
    text_init(&best, bytes_max);
    while (low < high) {
        size_t middle = (low + high) / 2;
        text_init(&attempt, bytes_max);
        int written = stbi_write_jpg_to_func(append_bytes, &attempt, width, height, 3, rgb,
                                             qualities[middle]);
        if (written && !attempt.overflowed) {
            struct text lesser = best;
            best = attempt;
            attempt = lesser;
            low = middle + 1;
        } else {
            high = middle;
        }
        text_release(&attempt);
    }
    text_append(out, best.data, best.length);
    text_release(&best);
    return low > 0;
}

static int scaled(int side, int long_side, int wanted)
{
    int result = (int)(((int64_t)side * wanted + long_side / 2) / long_side);
    return result > 0 ? result : 1;
}

/* Each small pixel is the mean of the pixels it stands for: no filter to speak of, but ten times as
 * fast as one, and a thumbnail shows no difference. Never enlarges. */
static void shrink(const unsigned char *rgb, const struct picture_info *info, unsigned char *small,
                   int width, int height)
{
    for (int y = 0; y < height; y++) {
        int top = (int)((int64_t)y * info->height / height);
        int bottom = (int)((int64_t)(y + 1) * info->height / height);
        for (int x = 0; x < width; x++, small += 3) {
            int left = (int)((int64_t)x * info->width / width);
            int right = (int)((int64_t)(x + 1) * info->width / width);
            unsigned sums[3] = {0}, count = (unsigned)(right - left) * (unsigned)(bottom - top);
            for (int row = top; row < bottom; row++) {
                const unsigned char *at =
                    rgb + 3 * ((size_t)row * (size_t)info->width + (size_t)left);
                for (int column = left; column < right; column++, at += 3) {
                    sums[0] += at[0];
                    sums[1] += at[1];
                    sums[2] += at[2];
                }
            }
            for (int c = 0; c < 3; c++) small[c] = (unsigned char)((sums[c] + count / 2) / count);
        }
    }
}

enum status picture_thumbnail(struct span bytes, int side_max, size_t bytes_max, struct text *jpeg,
                              struct error *err)
{
    enum { SIDE_MIN = 16 };
    struct picture_info info;
    unsigned char *rgb;
    if (side_max < 1 || bytes_max < 1)
        return error_set(err, STATUS_INTERNAL, "a thumbnail of nothing was asked for");
    enum status status = picture_decode(bytes, &info, &rgb, err);
    if (status != STATUS_OK) return status;
    int long_side = info.width > info.height ? info.width : info.height;
    bool done = false;
    for (int side = long_side < side_max ? long_side : side_max; !done && side > 0;
         side = side / 4 * 3) {
        int width = scaled(info.width, long_side, side),
            height = scaled(info.height, long_side, side);
        unsigned char *small = xmalloc((size_t)width * (size_t)height * 3);
        shrink(rgb, &info, small, width, height);
        done = encode_within(small, width, height, bytes_max, jpeg);
        free(small);
        if (side <= SIDE_MIN) break;
    }
    free(rgb);
    if (done) return STATUS_OK;
    return error_set(err, STATUS_DATA, "cannot make a thumbnail of at most %zu bytes", bytes_max);
}

void picture_blank(int width, int height, struct text *png)
{
    size_t count = (size_t)width * (size_t)height * 3;
    unsigned char *rgb = xmalloc(count);
    memset(rgb, 128, count);
    /* Set here and not left to the library's defaults: the bytes are part of what a run records. */
    stbi_write_png_compression_level = 8;
    stbi_write_force_png_filter = 0;
    stbi_write_png_to_func(append_bytes, png, width, height, 3, rgb, 0);
    free(rgb);
}
