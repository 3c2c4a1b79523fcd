/* Pictures that are made when a condition asks for them, each written once beside the run. */
#include "controls/made_pictures.h"

#include <stdlib.h>
#include <string.h>

#include "controls/degrade.h"
#include "harness/base/file.h"

/* A neutral picture that was written once. */
struct blank {
    int width, height;
    struct part part;
};

/* A degraded picture that was written once. */
struct degraded {
    const char *sha256; /* of the original */
    int level;
    struct part part;
};

struct made_pictures {
    struct arena arena;
    const struct suite *suite;
    const char *scratch;
    struct blank *blanks;
    size_t blank_count, blank_capacity;
    struct degraded *degraded;
    size_t degraded_count, degraded_capacity;
};

struct made_pictures *made_pictures_new(const struct suite *suite, const char *scratch)
{
    struct made_pictures *made = xcalloc(1, sizeof *made);
    arena_init(&made->arena);
    made->suite = suite;
    made->scratch = scratch ? arena_strdup(&made->arena, scratch) : NULL;
    return made;
}

void made_pictures_free(struct made_pictures *made)
{
    if (!made) return;
    free(made->blanks);
    free(made->degraded);
    arena_release(&made->arena);
    free(made);
}

static enum status write_blank(struct made_pictures *made, struct blank *blank, struct error *err)
{
    struct text png;
    char hex[SHA256_HEX_BYTES];
    text_init(&png, PICTURE_BYTES_MAX);
    picture_blank(blank->width, blank->height, &png);
    sha256_hex(png.data, png.length, hex);
    const char *path = arena_printf(&made->arena, "%s/blank_%dx%d.png", made->scratch, blank->width,
                                    blank->height);
    enum status status = file_make_folders(made->scratch, err);
    if (status == STATUS_OK) status = file_write_atomic(path, png.data, png.length, err);
    blank->part = (struct part){.kind = PART_PICTURE,
                                .path = path,
                                .sha256 = arena_strdup(&made->arena, hex),
                                .type = PICTURE_PNG,
                                .bytes = png.length,
                                .width = blank->width,
                                .height = blank->height};
    text_release(&png);
    return status;
}

enum status made_picture_blank(struct made_pictures *made, const struct item *item,
                               struct part *part, struct error *err)
{
    struct part picture;
    enum status status = suite_picture(made->suite, item, &picture, err);
    if (status != STATUS_OK) return status;
    for (size_t i = 0; i < made->blank_count; i++) {
        const struct blank *blank = &made->blanks[i];
        if (blank->width != picture.width || blank->height != picture.height) continue;
        *part = blank->part;
        return STATUS_OK;
    }
    if (!made->scratch)
        return error_set(err, STATUS_INTERNAL,
                         "item %s: a blank picture was asked for, but there is no folder for it",
                         item->id);
    struct blank blank = {.width = picture.width, .height = picture.height};
    status = write_blank(made, &blank, err);
    if (status != STATUS_OK) return status;
    ARRAY_RESERVE(made->blanks, made->blank_capacity, made->blank_count + 1);
    made->blanks[made->blank_count++] = blank;
    *part = blank.part;
    return STATUS_OK;
}

static enum status write_degraded(struct made_pictures *made, const struct part *original,
                                  struct degraded *degraded, struct error *err)
{
    struct text source, jpeg;
    char hex[SHA256_HEX_BYTES];
    text_init(&source, PICTURE_BYTES_MAX);
    text_init(&jpeg, PICTURE_BYTES_MAX);
    const char *path = arena_printf(&made->arena, "%s/degraded-%d_%.16s.jpg", made->scratch,
                                    degraded->level, original->sha256);
    enum status status = file_read(original->path, &source, err);
    if (!status)
        status =
            degrade_picture((struct span){source.data, source.length}, degraded->level, &jpeg, err);
    if (!status) status = file_make_folders(made->scratch, err);
    if (!status) status = file_write_atomic(path, jpeg.data, jpeg.length, err);
    sha256_hex(jpeg.data, jpeg.length, hex);
    degraded->part = *original;
    degraded->part.path = path;
    degraded->part.sha256 = arena_strdup(&made->arena, hex);
    degraded->part.type = PICTURE_JPEG;
    degraded->part.bytes = jpeg.length;
    text_release(&source);
    text_release(&jpeg);
    return status;
}

enum status made_picture_degraded(struct made_pictures *made, int level, const struct item *item,
                                  struct part *part, struct error *err)
{
    struct part picture;
    enum status status = suite_picture(made->suite, item, &picture, err);
    if (status != STATUS_OK) return status;
    for (size_t i = made->degraded_count; i-- > 0;) {
        const struct degraded *known = &made->degraded[i];
        if (known->level != level || strcmp(known->sha256, picture.sha256) != 0) continue;
        *part = known->part;
        return STATUS_OK;
    }
    if (!made->scratch)
        return error_set(err, STATUS_INTERNAL,
                         "item %s: a degraded picture was asked for, but there is no folder for it",
                         item->id);
    struct degraded degraded = {.level = level, .sha256 = picture.sha256};
    status = write_degraded(made, &picture, &degraded, err);
    if (status != STATUS_OK) return status;
    ARRAY_RESERVE(made->degraded, made->degraded_capacity, made->degraded_count + 1);
    made->degraded[made->degraded_count++] = degraded;
    *part = degraded.part;
    return STATUS_OK;
}
