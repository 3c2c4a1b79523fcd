/* Bodies as they are sent: any buffer size gives the same bytes, and files are what they were. */
#include "harness/engine_body.h"

#include <stdlib.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/base/random.h"
#include "tests/test.h"

enum { PICTURE_BYTES = 10000, BODY_BYTES_MAX = 1 << 20, BUFFER_BYTES = 70000 };

static char folder[] = "/tmp/parallax-body-XXXXXX";

static char *make_file(const char *name, size_t length, struct part *part)
{
    struct text path;
    struct random random;
    char *bytes = xmalloc(length + 1);
    text_init(&path, 4096);
    text_printf(&path, "%s/%s", folder, name);
    random_seed(&random, length);
    for (size_t i = 0; i < length; i++) bytes[i] = (char)random_below(&random, 256);
    CHECK_INT(file_write_atomic(path.data, bytes, length, NULL), STATUS_OK);
    *part = (struct part){.kind = PART_PICTURE, .path = text_take(&path), .bytes = length};
    return bytes;
}

static void drop_file(struct part *part, char *bytes)
{
    unlink(part->path);
    free((void *)part->path);
    free(bytes);
}

/* head, picture, tail */
static void make_body(struct wire_body *body, const struct part *picture)
{
    wire_body_init(body);
    text_puts(&body->json, "headtail");
    body->segments[0] = (struct wire_segment){0, 4, NULL};
    body->segments[1] = (struct wire_segment){0, base64_size(picture->bytes), picture};
    body->segments[2] = (struct wire_segment){4, 4, NULL};
    body->count = 3;
    body->length = 8 + base64_size(picture->bytes);
}

/* Reads by at most `most` bytes at a time. */
static void check_pieces(size_t length, size_t most)
{
    struct part part;
    struct wire_body body;
    struct body_cursor cursor;
    struct text want, got;
    struct random random;
    struct error err = {0};
    char *bytes = make_file("picture", length, &part);
    make_body(&body, &part);
    text_init(&want, BODY_BYTES_MAX);
    text_init(&got, BODY_BYTES_MAX);
    char *encoded = xmalloc(base64_size(length) + 1);
    base64_encode(encoded, bytes, length);
    text_puts(&want, "head");
    text_append(&want, encoded, base64_size(length));
    text_puts(&want, "tail");
    struct picture_files *files = picture_files_new();
    CHECK_INT(body_open(&cursor, files, &body, &err), STATUS_OK);
    random_seed(&random, 1);
    for (int round = 0; round < 50; round++) {
        char buffer[BUFFER_BYTES];
        text_clear(&got);
        body_rewind(&cursor);
        for (;;) {
            size_t count = body_read(&cursor, buffer, 1 + random_below(&random, most));
            if (count == 0) break;
            text_append(&got, buffer, count);
        }
        CHECK_TEXT(got.data, want.data);
    }
    body_close(&cursor);
    picture_files_free(files);
    wire_body_release(&body);
    text_release(&want);
    text_release(&got);
    free(encoded);
    drop_file(&part, bytes);
}

TEST(any_buffer_size_gives_the_same_bytes)
{
    for (size_t length = 1; length < 12; length++) check_pieces(length, 97);
    check_pieces(PICTURE_BYTES, 97);
    check_pieces(10 * PICTURE_BYTES, BUFFER_BYTES);
}

TEST(a_picture_that_changed_or_went_away_is_an_error)
{
    struct part part;
    struct wire_body body;
    struct body_cursor cursor;
    struct error err = {0};
    char *bytes = make_file("changed", 100, &part);
    struct picture_files *files = picture_files_new();
    part.bytes = 99;
    make_body(&body, &part);
    CHECK_INT(body_open(&cursor, files, &body, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "99 bytes");
    part.bytes = 100;
    unlink(part.path);
    CHECK_INT(body_open(&cursor, files, &body, &err), STATUS_NO_INPUT);
    CHECK_CONTAINS(err.message, "changed");
    picture_files_free(files);
    wire_body_release(&body);
    drop_file(&part, bytes);
}

TEST(a_picture_that_is_cut_while_it_is_sent_is_told)
{
    struct part part;
    struct wire_body body;
    struct body_cursor cursor;
    static char buffer[20 * PICTURE_BYTES];
    char *bytes = make_file("cut", 10 * PICTURE_BYTES, &part);
    struct picture_files *files = picture_files_new();
    make_body(&body, &part);
    CHECK_INT(body_open(&cursor, files, &body, NULL), STATUS_OK);
    CHECK_INT(truncate(part.path, 5 * PICTURE_BYTES), 0);
    CHECK(body_read(&cursor, buffer, sizeof buffer) < body.length);
    CHECK(cursor.broken == &part);
    CHECK_INT(body_read(&cursor, buffer, sizeof buffer), 0);
    body_close(&cursor);
    picture_files_free(files);
    wire_body_release(&body);
    drop_file(&part, bytes);
}

TEST(many_pictures_come_and_go)
{
    enum { COUNT = 60 };
    struct part parts[COUNT];
    char *bytes[COUNT];
    struct wire_body bodies[COUNT];
    struct body_cursor cursors[COUNT];
    struct picture_files *files = picture_files_new();
    for (size_t i = 0; i < COUNT; i++) {
        char name[32];
        snprintf(name, sizeof name, "many-%zu", i);
        bytes[i] = make_file(name, 50 + i, &parts[i]);
        make_body(&bodies[i], &parts[i]);
        CHECK_INT(body_open(&cursors[i], files, &bodies[i], NULL), STATUS_OK);
    }
    for (int round = 0; round < 3; round++) {
        for (size_t i = 0; i < COUNT; i++) {
            char first[8];
            body_close(&cursors[i]);
            CHECK_INT(body_open(&cursors[i], files, &bodies[i], NULL), STATUS_OK);
            CHECK_INT(body_read(&cursors[i], first, sizeof first), sizeof first);
        }
    }
    for (size_t i = 0; i < COUNT; i++) {
        body_close(&cursors[i]);
        wire_body_release(&bodies[i]);
        drop_file(&parts[i], bytes[i]);
    }
    picture_files_free(files);
}

int main(void)
{
    if (!mkdtemp(folder)) return 1;
    int status = test_run_all();
    rmdir(folder);
    return status;
}
