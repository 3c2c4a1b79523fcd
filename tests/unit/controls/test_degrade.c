/* Degraded pictures keep their size, lose detail from level to level, and are the same every time.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "controls/degrade.h"
#include "harness/base/file.h"

static struct text source;

static void read_any_picture(void)
{
    struct arena arena;
    char **names;
    size_t count = 0;
    struct error err = {0};
    const char *folder = TESTS_FOLDER "/fixtures/tiny/suite/items/consequence/heat";
    text_init(&source, PICTURE_BYTES_MAX);
    arena_init(&arena);
    CHECK_INT(file_list(&arena, folder, &names, &count, &err), STATUS_OK);
    for (size_t i = 0; i < count && source.length == 0; i++)
        if (strstr(names[i], ".png"))
            CHECK_INT(file_read(file_join(&arena, folder, names[i]), &source, &err), STATUS_OK);
    CHECK(source.length > 0);
    arena_release(&arena);
}

static struct span original(void)
{
    return (struct span){source.data, source.length};
}

static double distance(struct span a, struct span b)
{
    struct picture_info info;
    unsigned char *left = NULL, *right = NULL;
    struct error err = {0};
    CHECK_INT(picture_decode(a, &info, &left, &err), STATUS_OK);
    CHECK_INT(picture_decode(b, &info, &right, &err), STATUS_OK);
    double sum = 0;
    size_t count = (size_t)info.width * (size_t)info.height * 3;
    for (size_t i = 0; i < count; i++) sum += abs((int)left[i] - (int)right[i]);
    free(left);
    free(right);
    return sum / (double)count;
}

TEST(levels)
{
    struct picture_info before, after;
    struct error err = {0};
    double last = 0;
    CHECK_INT(picture_inspect(original(), &before, &err), STATUS_OK);
    for (int level = 1; level <= DEGRADE_LEVELS; level++) {
        struct text jpeg, again;
        text_init(&jpeg, PICTURE_BYTES_MAX);
        text_init(&again, PICTURE_BYTES_MAX);
        CHECK_INT(degrade_picture(original(), level, &jpeg, &err), STATUS_OK);
        CHECK_INT(degrade_picture(original(), level, &again, &err), STATUS_OK);
        CHECK(jpeg.length == again.length && memcmp(jpeg.data, again.data, jpeg.length) == 0);
        struct span made = {jpeg.data, jpeg.length};
        CHECK_INT(picture_inspect(made, &after, &err), STATUS_OK);
        CHECK_INT(after.type, PICTURE_JPEG);
        CHECK_INT(after.width, before.width);
        CHECK_INT(after.height, before.height);
        double now = distance(original(), made);
        CHECK(now > last);
        last = now;
        text_release(&jpeg);
        text_release(&again);
    }
}

TEST(settings_tell_levels_apart)
{
    for (int a = 1; a <= DEGRADE_LEVELS; a++)
        for (int b = 1; b < a; b++) CHECK(strcmp(degrade_settings(a), degrade_settings(b)) != 0);
}

TEST(what_is_no_picture_is_refused)
{
    struct text jpeg;
    struct error err = {0};
    text_init(&jpeg, PICTURE_BYTES_MAX);
    CHECK(degrade_picture(span_of("not a picture"), 1, &jpeg, &err) != STATUS_OK);
    CHECK_INT(jpeg.length, 0);
    text_release(&jpeg);
    text_init(&jpeg, 100);
    CHECK_INT(degrade_picture(original(), 1, &jpeg, &err), STATUS_DATA);
    text_release(&jpeg);
}

int main(void)
{
    read_any_picture();
    int failed = test_run_all();
    text_release(&source);
    return failed;
}
