#include "harness/base/picture.h"

#include <stdlib.h>

#include "harness/base/digest.h"
#include "harness/base/file.h"
#include "tests/test.h"

static struct span span_of_text(const struct text *text)
{
    return (struct span){text->data, text->length};
}

static void check_refused(const char *data, size_t length, const char *message)
{
    struct picture_info info;
    struct error err = {0};
    CHECK_INT(picture_inspect((struct span){data, length}, &info, &err), STATUS_DATA);
    CHECK_INT(info.type, PICTURE_UNKNOWN);
    CHECK_INT(info.width, 0);
    CHECK_CONTAINS(err.message, message);
}

#define REFUSED(data, message) check_refused(data, sizeof(data) - 1, message)

#define PNG_START "\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"

TEST(headers_are_read_and_fenced)
{
    struct picture_info info;
    struct error err;
    static const char png[] = PNG_START "\0\0\x01\x02\0\0\0\x10\x08\x06\0\0\0CRCC";
    CHECK_INT(picture_inspect((struct span){png, sizeof png - 1}, &info, &err), STATUS_OK);
    CHECK_INT(info.type, PICTURE_PNG);
    CHECK_INT(info.width, 258);
    CHECK_INT(info.height, 16);
    static const char jpeg[] = "\xff\xd8\xff\xe0\0\x04xx\xff\xff\xff\xc2\0\x11\x08\0\x20\x01\0\x03";
    CHECK_INT(picture_inspect((struct span){jpeg, sizeof jpeg - 1}, &info, &err), STATUS_OK);
    CHECK_INT(info.type, PICTURE_JPEG);
    CHECK_INT(info.width, 256);
    CHECK_INT(info.height, 32);
    REFUSED("", "neither PNG nor JPEG");
    REFUSED("GIF89a..", "neither PNG nor JPEG");
    REFUSED("\x89PNG\r\n\x1a\n", "without its header");
    REFUSED(PNG_START "\0\0\0\0\0\0\0\x10\x08\x06\0\0\0CRCC", "0 x 16");
    REFUSED(PNG_START "\0\0\x20\x01\0\0\0\x10\x08\x06\0\0\0CRCC", "too large");
    REFUSED(PNG_START "\xff\xff\xff\xff\xff\xff\xff\xff\x08\x06\0\0\0CRCC", "too large");
    REFUSED(PNG_START "\0\0\x20\0\0\0\x20\0\x08\x06\0\0\0CRCC", "too large");
    REFUSED(PNG_START "\0\0\0\x10\0\0\0\x10\x03\x06\0\0\0CRCC", "unknown kind");
    REFUSED(PNG_START "\0\0\0\x10\0\0\0\x10\x04\x02\0\0\0CRCC", "unknown kind");
    REFUSED("\xff\xd8\xff\xd9\0\x04", "without a frame header");
    REFUSED("\xff\xd8\xff\xe0\xff\xff", "without a frame header");
    REFUSED("\xff\xd8\xff\xe0\0\0", "without a frame header");
    REFUSED("\xff\xd8\xff\xc9\0\x11\x08\0\x20\x01\0\x03", "unknown kind");
    REFUSED("\xff\xd8\xff\xc0\0\x11\x0c\0\x20\x01\0\x03", "unknown kind");
    CHECK_TEXT(picture_mime(PICTURE_PNG), "image/png");
    CHECK_TEXT(picture_mime(PICTURE_JPEG), "image/jpeg");
}

/* The digest is pinned: another stb_image_write must not change what a run records without anybody
 * noticing. */
TEST(the_blank_picture_is_the_same_everywhere)
{
    struct text png;
    struct picture_info info;
    char hex[SHA256_HEX_BYTES];
    text_init(&png, 0);
    picture_blank(640, 480, &png);
    CHECK_INT(picture_inspect(span_of_text(&png), &info, NULL), STATUS_OK);
    CHECK_INT(info.type, PICTURE_PNG);
    CHECK_INT(info.width, 640);
    CHECK_INT(info.height, 480);
    CHECK(png.length < 20000);
    sha256_hex(png.data, png.length, hex);
    CHECK_TEXT(hex, "291a4e119e4f2fb1d9a3b63ea316dd01b540f915ab21a35db63b28b9a6480a70");
    uint64_t hash = 1;
    CHECK_INT(picture_hash(span_of_text(&png), &hash, NULL), STATUS_OK);
    CHECK_INT(hash, 0);
    text_clear(&png);
    picture_blank(1, 1, &png);
    CHECK_INT(picture_inspect(span_of_text(&png), &info, NULL), STATUS_OK);
    text_release(&png);
}

static void read_fixture(const char *name, struct text *out)
{
    char path[512];
    struct error err;
    snprintf(path, sizeof path, "%s/unit/base/pictures/%s", TESTS_FOLDER, name);
    text_init(out, 0);
    if (file_read(path, out, &err)) printf("%s\n", err.message);
}

static int distance(uint64_t left, uint64_t right)
{
    return __builtin_popcountll(left ^ right);
}

TEST(near_duplicates_have_near_hashes)
{
    struct text png, jpeg, small, other;
    uint64_t hash[4];
    struct error err;
    read_fixture("scene.png", &png);
    read_fixture("scene.jpg", &jpeg);
    read_fixture("scene_small.jpg", &small);
    read_fixture("other.png", &other);
    CHECK_INT(picture_hash(span_of_text(&png), &hash[0], &err), STATUS_OK);
    CHECK_INT(picture_hash(span_of_text(&jpeg), &hash[1], &err), STATUS_OK);
    CHECK_INT(picture_hash(span_of_text(&small), &hash[2], &err), STATUS_OK);
    CHECK_INT(picture_hash(span_of_text(&other), &hash[3], &err), STATUS_OK);
    CHECK(distance(hash[0], hash[1]) <= 4);
    CHECK(distance(hash[0], hash[2]) <= 6);
    CHECK(distance(hash[0], hash[3]) >= 16);
    text_release(&png);
    text_release(&jpeg);
    text_release(&small);
    text_release(&other);
}

TEST(a_thumbnail_keeps_its_limits)
{
    struct text png, thumbnail;
    struct error err;
    struct picture_info info;
    read_fixture("scene.png", &png);
    static const size_t limits[] = {15000, 3000, 1200};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        text_init(&thumbnail, 0);
        CHECK_INT(picture_thumbnail(span_of_text(&png), 120, limits[i], &thumbnail, &err),
                  STATUS_OK);
        CHECK(thumbnail.length <= limits[i]);
        CHECK_INT(picture_inspect(span_of_text(&thumbnail), &info, &err), STATUS_OK);
        CHECK_INT(info.type, PICTURE_JPEG);
        CHECK(info.width <= 120 && info.height <= 120);
        if (i == 0) CHECK_INT(info.width > info.height ? info.width : info.height, 120);
        text_release(&thumbnail);
    }
    text_init(&thumbnail, 0);
    CHECK_INT(picture_thumbnail(span_of_text(&png), 120, 100, &thumbnail, &err), STATUS_DATA);
    CHECK_INT(thumbnail.length, 0);
    /* never larger than the picture */
    text_clear(&png);
    picture_blank(20, 10, &png);
    CHECK_INT(picture_thumbnail(span_of_text(&png), 500, 15000, &thumbnail, &err), STATUS_OK);
    CHECK_INT(picture_inspect(span_of_text(&thumbnail), &info, &err), STATUS_OK);
    CHECK_INT(info.width, 20);
    text_release(&thumbnail);
    text_release(&png);
}

TEST(damaged_pictures_are_errors)
{
    struct text png, jpeg;
    uint64_t hash;
    struct error err;
    read_fixture("scene.png", &png);
    CHECK_INT(picture_hash((struct span){png.data, png.length / 2}, &hash, &err), STATUS_DATA);
    CHECK_INT(hash, 0);
    CHECK_INT(picture_hash((struct span){png.data, 60}, &hash, &err), STATUS_DATA);
    text_release(&png);
    read_fixture("scene.jpg", &jpeg);
    struct text scans;
    text_init(&scans, 0);
    text_append(&scans, jpeg.data, jpeg.length - 2); /* before the end marker */
    for (int i = 0; i < 300; i++) text_append(&scans, "\xff\xda\0\x02", 4);
    CHECK_INT(picture_hash(span_of_text(&scans), &hash, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "scans");
    text_clear(&scans);
    text_append(&scans, jpeg.data, jpeg.length);
    char *table = memmem(scans.data, scans.length, "\xff\xc4", 2);
    CHECK(table != NULL);
    if (table) memset(table + 5, 20, 16); /* the counts of the first Huffman table: 320 codes */
    CHECK_INT(picture_hash(span_of_text(&scans), &hash, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "Huffman");
    text_release(&scans);
    text_release(&jpeg);
}

/* 16 x 16 pixels that inflate to 8 MB: refused by the allocator, not decoded. */
TEST(a_picture_that_inflates_beyond_its_size_is_refused)
{
    struct text png;
    uint64_t hash;
    struct error err;
    read_fixture("bomb.png", &png);
    CHECK(png.length < 100000);
    CHECK_INT(picture_hash(span_of_text(&png), &hash, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "outofmem");
    text_release(&png);
}

int main(void)
{
    return test_run_all();
}
