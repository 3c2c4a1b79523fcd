/* The one door to libjpeg-turbo: takes detail out of a picture. See degrade.h. */
#include "controls/degrade.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* after stdio.h, which it needs and does not include */
#include <jpeglib.h>

/* Squares of `block` pixels become their mean; then a JPEG of that quality. */
static const struct {
    int block, quality;
    const char *settings;
} levels[DEGRADE_LEVELS] = {
    {1, 50, "block 1, JPEG quality 50, 4:2:0, islow"},
    {1, 20, "block 1, JPEG quality 20, 4:2:0, islow"},
    {2, 20, "block 2, JPEG quality 20, 4:2:0, islow"},
    {4, 20, "block 4, JPEG quality 20, 4:2:0, islow"},
    {8, 20, "block 8, JPEG quality 20, 4:2:0, islow"},
};

const char *degrade_settings(int level)
{
    return levels[level - 1].settings;
}

/* One square of the picture, cut at its edges. */
static void flatten_block(unsigned char *rgb, const struct picture_info *info, int x, int y,
                          int block)
{
    int right = x + block < info->width ? x + block : info->width;
    int bottom = y + block < info->height ? y + block : info->height;
    unsigned count = (unsigned)((right - x) * (bottom - y)), sums[3] = {0};
    for (int row = y; row < bottom; row++)
        for (int column = x; column < right; column++)
            for (int c = 0; c < 3; c++)
                sums[c] +=
                    rgb[((size_t)row * (size_t)info->width + (size_t)column) * 3 + (size_t)c];
    for (int row = y; row < bottom; row++)
        for (int column = x; column < right; column++)
            for (int c = 0; c < 3; c++)
                rgb[((size_t)row * (size_t)info->width + (size_t)column) * 3 + (size_t)c] =
                    (unsigned char)((sums[c] + count / 2) / count);
}

static void flatten(unsigned char *rgb, const struct picture_info *info, int block)
{
    if (block == 1) return;
    for (int y = 0; y < info->height; y += block)
        for (int x = 0; x < info->width; x += block) flatten_block(rgb, info, x, y, block);
}

/* libjpeg ends the process on an error unless it is jumped out of. */
struct escape {
    struct jpeg_error_mgr manager; /* first: libjpeg knows only this */
    jmp_buf out;
    char message[JMSG_LENGTH_MAX];
};

static void jump_out(j_common_ptr common)
{
    struct escape *escape = (struct escape *)common->err;
    escape->manager.format_message(common, escape->message);
    longjmp(escape->out, 1);
}

static void keep_quiet(j_common_ptr common)
{
    (void)common;
}

static void compress(struct jpeg_compress_struct *jpeg, const unsigned char *rgb,
                     const struct picture_info *info, int quality)
{
    jpeg->image_width = (JDIMENSION)info->width;
    jpeg->image_height = (JDIMENSION)info->height;
    jpeg->input_components = 3;
    jpeg->in_color_space = JCS_RGB;
    jpeg_set_defaults(jpeg);
    jpeg_set_quality(jpeg, quality, TRUE);
    jpeg->dct_method = JDCT_ISLOW;
    jpeg->optimize_coding = FALSE;
    jpeg_start_compress(jpeg, TRUE);
    while (jpeg->next_scanline < jpeg->image_height) {
        /* libjpeg does not write to its rows; its type is older than const */
        JSAMPROW row = (JSAMPROW)rgb + (size_t)jpeg->next_scanline * (size_t)info->width * 3;
        jpeg_write_scanlines(jpeg, &row, 1);
    }
    jpeg_finish_compress(jpeg);
}

/* All that libjpeg writes to, so that a jump leaves no local variable behind. */
struct encoder {
    struct jpeg_compress_struct jpeg;
    struct escape escape;
    unsigned char *bytes; /* libjpeg's; freed by us */
    unsigned long length;
};

static bool run_encoder(struct encoder *encoder, const unsigned char *rgb,
                        const struct picture_info *info, int quality)
{
    encoder->jpeg.err = jpeg_std_error(&encoder->escape.manager);
    encoder->escape.manager.error_exit = jump_out;
    encoder->escape.manager.output_message = keep_quiet;
    if (setjmp(encoder->escape.out)) return false;
    jpeg_create_compress(&encoder->jpeg);
    jpeg_mem_dest(&encoder->jpeg, &encoder->bytes, &encoder->length);
    compress(&encoder->jpeg, rgb, info, quality);
    return true;
}

static enum status encode(const unsigned char *rgb, const struct picture_info *info, int quality,
                          struct text *out, struct error *err)
{
    struct encoder encoder;
    enum status status = STATUS_OK;
    memset(&encoder, 0, sizeof encoder);
    if (!run_encoder(&encoder, rgb, info, quality))
        status = error_set(err, STATUS_INTERNAL, "libjpeg: %s", encoder.escape.message);
    else if (!text_append(out, (const char *)encoder.bytes, encoder.length))
        status =
            error_set(err, STATUS_DATA, "a degraded picture is larger than %zu bytes", out->limit);
    jpeg_destroy_compress(&encoder.jpeg);
    free(encoder.bytes);
    return status;
}

enum status degrade_picture(struct span bytes, int level, struct text *jpeg, struct error *err)
{
    struct picture_info info;
    unsigned char *rgb = NULL;
    enum status status = picture_decode(bytes, &info, &rgb, err);
    if (status != STATUS_OK) return status;
    flatten(rgb, &info, levels[level - 1].block);
    status = encode(rgb, &info, levels[level - 1].quality, jpeg, err);
    free(rgb);
    return status;
}
