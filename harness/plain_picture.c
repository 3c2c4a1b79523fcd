/* See plain_picture.h. */
#include "harness/plain_picture.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "harness/base/file.h"

enum { SIDE = 64 };

enum status plain_picture_make(struct plain_picture *picture, struct error *err)
{
    const char *folder = getenv("TMPDIR");
    struct text png;
    int length = snprintf(picture->path, sizeof picture->path, "%s/parallax-%ld.png",
                          folder && *folder ? folder : "/tmp", (long)getpid());
    if (length < 0 || (size_t)length >= sizeof picture->path) {
        picture->path[0] = '\0';
        return error_set(err, STATUS_CANNOT_CREATE, "the path in $TMPDIR is too long");
    }
    text_init(&png, PICTURE_BYTES_MAX);
    picture_blank(SIDE, SIDE, &png);
    sha256_hex(png.data, png.length, picture->sha256);
    picture->part = (struct part){.kind = PART_PICTURE,
                                  .path = picture->path,
                                  .sha256 = picture->sha256,
                                  .type = PICTURE_PNG,
                                  .bytes = png.length,
                                  .width = SIDE,
                                  .height = SIDE};
    enum status status = file_write_atomic(picture->path, png.data, png.length, err);
    text_release(&png);
    return status;
}

void plain_picture_remove(struct plain_picture *picture)
{
    if (picture->path[0]) unlink(picture->path);
    picture->path[0] = '\0';
}
