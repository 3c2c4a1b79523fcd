/* Pictures. The one door to stb_image and stb_image_write.
 *
 * Pictures are never decoded in order to be sent: the bytes on the wire are the bytes of the file.
 * Decoding happens for whole-suite checks (perceptual hash), thumbnails and the conditions that
 * degrade a picture on purpose, always after the dimensions were read and found within the budget.
 * Only PNG and JPEG are known.
 */
#ifndef PARALLAX_BASE_PICTURE_H
#define PARALLAX_BASE_PICTURE_H

#include <stdint.h>

#include "harness/base/status.h"
#include "harness/base/text.h"

enum { PICTURE_SIDE_MAX = 8192, PICTURE_PIXELS_MAX = 32 << 20, PICTURE_BYTES_MAX = 20 << 20 };

enum picture_type { PICTURE_UNKNOWN = 0, PICTURE_PNG, PICTURE_JPEG };

struct picture_info {
    enum picture_type type; /* from the magic bytes */
    int width, height;
};

const char *picture_mime(enum picture_type type); /* "image/png", "image/jpeg" */

/* Reads the header only. */
enum status picture_inspect(struct span bytes, struct picture_info *info, struct error *err);

/* RGB over white, three bytes a pixel, row by row; the caller frees *rgb. */
enum status picture_decode(struct span bytes, struct picture_info *info, unsigned char **rgb,
                           struct error *err);

/* A difference hash of 64 bits (9x8 grey levels): near-duplicates differ in few bits. Transparent
 * parts count as white. */
enum status picture_hash(struct span bytes, uint64_t *hash, struct error *err);

/* How the colours are spread: 4 levels each of red, green and blue, bin = red * 16 + green * 4 +
 * blue; each bin is its share of the pixels in 1/1024, rounded down. */
enum { PICTURE_COLOURS = 64 };
enum status picture_colours(struct span bytes, uint32_t bins[PICTURE_COLOURS], struct error *err);

/* Appends a JPEG no larger than `bytes_max`, long side at most `side_max`. */
enum status picture_thumbnail(struct span bytes, int side_max, size_t bytes_max, struct text *jpeg,
                              struct error *err);

/* Appends a PNG of one neutral grey (128), the same bytes for the same size on every machine. */
void picture_blank(int width, int height, struct text *png);

#endif
