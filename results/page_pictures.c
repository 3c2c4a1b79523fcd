/* Pictures inside a page. */
#include "results/page_pictures.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/digest.h"
#include "harness/base/file.h"
#include "harness/base/memory.h"
#include "harness/base/picture.h"

enum {
    THUMBNAIL_SIDE = 360,
    THUMBNAIL_BYTES_MOST = 15000,
    THUMBNAIL_BYTES_LEAST = 3000,
    THUMBNAILS_BYTES = 8 << 20 /* of all together: the page stays under 25 MB */
};

static void put_data_uri(struct json_writer *writer, const char *mime, struct span bytes)
{
    struct text uri;
    text_init(&uri, 0);
    text_printf(&uri, "data:%s;base64,", mime);
    char *encoded = xmalloc(base64_size(bytes.length) + 1);
    size_t length = base64_encode(encoded, bytes.data, bytes.length);
    text_append(&uri, encoded, length);
    json_put_span(writer, (struct span){uri.data, uri.length});
    free(encoded);
    text_release(&uri);
}

static void put_picture(struct json_writer *writer, const char *root,
                        const struct page_picture *picture, size_t thumbnail_bytes, bool embed)
{
    struct text file, thumbnail;
    struct picture_info info;
    char hex[SHA256_HEX_BYTES];
    text_init(&file, PICTURE_BYTES_MAX);
    text_init(&thumbnail, PICTURE_BYTES_MAX);
    if (file_read_confined(root, picture->path, &file, NULL)) goto out;
    sha256_hex(file.data, file.length, hex);
    struct span bytes = {file.data, file.length};
    if (strcmp(hex, picture->sha256) != 0 || picture_inspect(bytes, &info, NULL)) goto out;
    if (embed) {
        json_put_key(writer, picture->sha256);
        put_data_uri(writer, picture_mime(info.type), bytes);
    } else if (!picture_thumbnail(bytes, THUMBNAIL_SIDE, thumbnail_bytes, &thumbnail, NULL)) {
        json_put_key(writer, picture->sha256);
        put_data_uri(writer, "image/jpeg", (struct span){thumbnail.data, thumbnail.length});
    }
out:
    text_release(&file);
    text_release(&thumbnail);
}

static int compare_pictured(const void *left, const void *right)
{
    const struct page_picture *a = left, *b = right;
    int order = strcmp(a->sha256, b->sha256);
    return order ? order : strcmp(a->path, b->path);
}

void page_pictures_put(struct json_writer *writer, const char *root, struct page_picture *list,
                       size_t count, bool embed)
{
    size_t bytes = (size_t)THUMBNAILS_BYTES / (count ? count : 1);
    if (bytes < THUMBNAIL_BYTES_LEAST) bytes = THUMBNAIL_BYTES_LEAST;
    if (bytes > THUMBNAIL_BYTES_MOST) bytes = THUMBNAIL_BYTES_MOST;
    if (count) qsort(list, count, sizeof *list, compare_pictured);
    json_begin_object(writer);
    for (size_t i = 0; i < count && root; i++)
        if (i == 0 || strcmp(list[i].sha256, list[i - 1].sha256) != 0)
            put_picture(writer, root, &list[i], bytes, embed);
    json_end_object(writer);
}
