/* Pictures: what is sent must be what the line says, of a size every provider takes, made here, and
 * seen once only. */
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "suite/checks.h"
#include "suite/scene_sources.h"

struct seen_picture {
    const struct item *item;
    char sha256[SHA256_HEX_BYTES];
    uint64_t hash;
    bool hashed;
};

struct picture_check {
    const struct suite *suite;
    struct suite_report *report;
    struct scene_sources sources;
    struct seen_picture *seen;
    size_t seen_count;
    size_t kinds[AXIS_COUNT][SCENE_TRACED + 1]; /* how many pictures of each kind */
};

static void check_bytes(struct picture_check *check, const struct item *item, struct span bytes)
{
    struct problems *errors = &check->report->errors;
    struct seen_picture *seen = &check->seen[check->seen_count++];
    struct picture_info info;
    struct error err = {0};
    seen->item = item;
    sha256_hex(bytes.data, bytes.length, seen->sha256);
    if (strcmp(seen->sha256, item->picture.sha256) != 0)
        suite_report_item(errors, item, "/picture/sha256",
                          "is not that of %s; render.py --stamp writes it", item->picture.file);
    if (bytes.length > CHECK_PICTURE_BYTES_MAX)
        suite_report_item(errors, item, "/picture/file", "%s has %zu bytes, more than %d",
                          item->picture.file, bytes.length, CHECK_PICTURE_BYTES_MAX);
    if (picture_inspect(bytes, &info, &err) != STATUS_OK) {
        suite_report_item(errors, item, "/picture/file", "%s: %s", item->picture.file, err.message);
        return;
    }
    bool png = strcmp(strrchr(item->picture.file, '.'), ".png") == 0;
    if (png != (info.type == PICTURE_PNG))
        suite_report_item(errors, item, "/picture/file", "%s is %s by its first bytes",
                          item->picture.file, picture_mime(info.type));
    int side = info.width > info.height ? info.width : info.height;
    if (side < CHECK_PICTURE_SIDE_MIN || side > CHECK_PICTURE_SIDE_MAX)
        suite_report_item(errors, item, "/picture/file",
                          "%s is %dx%d; the long side must have %d to %d pixels",
                          item->picture.file, info.width, info.height, CHECK_PICTURE_SIDE_MIN,
                          CHECK_PICTURE_SIDE_MAX);
    if (picture_hash(bytes, &seen->hash, &err) == STATUS_OK)
        seen->hashed = true;
    else
        suite_report_item(errors, item, "/picture/file", "%s: %s", item->picture.file, err.message);
}

/* Siblings share their layout on purpose, and a translation shares its picture. True when something
 * was said. */
static bool compare(const struct seen_picture *first, const struct seen_picture *later,
                    struct suite_report *report)
{
    if (strcmp(first->item->scenario, later->item->scenario) == 0) return false;
    if (strcmp(first->sha256, later->sha256) == 0)
        suite_report_item(&report->errors, later->item, "/picture/file",
                          "is the picture of %s, which is another scenario", first->item->id);
    else if (first->hashed && later->hashed &&
             __builtin_popcountll(first->hash ^ later->hash) <= CHECK_PICTURE_BITS_MAX)
        suite_report_item(&report->warnings, later->item, "/picture/file",
                          "looks nearly like %s of %s, which is another scenario",
                          first->item->picture.file, first->item->id);
    else
        return false;
    return true;
}

static void check_duplicates(struct picture_check *check)
{
    for (size_t i = 0; i < check->seen_count; i++) {
        size_t k = 0;
        while (k < i && !compare(&check->seen[k], &check->seen[i], check->report)) k++;
    }
}

static void check_item(struct picture_check *check, const struct item *item)
{
    const char *dot = strrchr(item->picture.file, '.');
    if (!dot || strchr(item->picture.file, '/')) return; /* reported when the line was read */
    struct text bytes;
    struct error err = {0};
    text_init(&bytes, PICTURE_BYTES_MAX);
    if (!file_exists(file_join(&check->sources.arena, item->folder, item->picture.file)))
        suite_report_item(&check->report->errors, item, "/picture/file",
                          "%s is not there; suite/scenes/render.py makes it", item->picture.file);
    else if (file_read_confined(item->folder, item->picture.file, &bytes, &err) != STATUS_OK)
        suite_report_item(&check->report->errors, item, "/picture/file", "%s", err.message);
    else
        check_bytes(check, item, (struct span){bytes.data, bytes.length});
    text_release(&bytes);

    const struct scene *scene = scene_sources_find(&check->sources, item);
    if (scene)
        check->kinds[item->category->axis][scene->kind]++;
    else
        suite_report_item(&check->report->errors, item, "/picture/file",
                          "%s has no source in suite/scenes/%s/", item->picture.file,
                          item->category->path);
}

static bool is_used(const struct suite *suite, const char *folder, const char *name)
{
    for (size_t i = 0; i < suite->item_count; i++) {
        const struct item *item = &suite->items[i];
        if (strcmp(item->folder, folder) == 0 && strcmp(item->picture.file, name) == 0) return true;
    }
    return false;
}

/* What lies in a category's folder beside its items. */
static void check_folder(struct picture_check *check, const struct category *category)
{
    struct arena *arena = &check->sources.arena;
    const char *folder =
        arena_printf(arena, "%s/suite/items/%s", check->suite->root, category->path);
    struct error err = {0};
    char **names;
    size_t count;
    if (!file_is_folder(folder)) return; /* reported as an empty category */
    if (file_list(arena, folder, &names, &count, &err) != STATUS_OK) {
        problems_add(&check->report->errors, "%s", err.message);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        const char *dot = strrchr(names[i], '.');
        bool picture = dot && (strcmp(dot, ".png") == 0 || strcmp(dot, ".jpg") == 0);
        if (strcmp(names[i], "items.jsonl") == 0 || strcmp(names[i], "SOURCES.md") == 0) continue;
        if (!picture)
            problems_add(&check->report->warnings,
                         "%s/%s: only items.jsonl, SOURCES.md and pictures belong here", folder,
                         names[i]);
        else if (!is_used(check->suite, folder, names[i]))
            problems_add(&check->report->warnings, "%s/%s: no item uses this picture", folder,
                         names[i]);
    }
}

/* Pictures of a category that has neither a definition nor items yet. */
static void check_strangers(struct picture_check *check, enum axis axis)
{
    struct arena *arena = &check->sources.arena;
    const char *folder =
        arena_printf(arena, "%s/suite/items/%s", check->suite->root, axis_word(axis));
    struct error err = {0};
    char **names;
    size_t count;
    if (!file_is_folder(folder) || file_list(arena, folder, &names, &count, &err) != STATUS_OK)
        return;
    for (size_t i = 0; i < count; i++) {
        const char *path = arena_printf(arena, "%s/%s", axis_word(axis), names[i]);
        const char *items = arena_printf(arena, "%s/%s/items.jsonl", folder, names[i]);
        if (!taxonomy_find(&check->suite->taxonomy, path) && !file_exists(items))
            problems_add(&check->report->warnings, "%s/%s: has no categories/%s.json and no items",
                         folder, names[i], path);
    }
}

/* A scene that places a bitmap shows somebody's artwork: its folder must say whose. */
static void check_credits(struct picture_check *check, const struct scene *scene)
{
    static const char *const marks[] = {"<image", "data:image/", "image_map", "photograph by",
                                        "CC BY"};
    struct arena *arena = &check->sources.arena;
    const char *credits =
        arena_printf(arena, "%s/suite/items/%s/SOURCES.md", check->suite->root, scene->folder);
    for (size_t i = 0; i < ARRAY_LENGTH(marks); i++) {
        if (!strstr(scene->text, marks[i]) || file_exists(credits)) continue;
        problems_add(&check->report->warnings,
                     "%s/%s: places a picture (\"%s\"), but suite/items/%s/ has no SOURCES.md",
                     check->suite->root, scene->path, marks[i], scene->folder);
        return;
    }
}

/* Where one axis is all drawn and another all traced, the style alone tells what is being
 * tested. */
static void check_style(const struct picture_check *check)
{
    enum { FEW = 10 }; /* below so many pictures an axis is in the making */
    size_t drawn = 0, traced = 0;
    for (enum axis axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        drawn += check->kinds[axis][SCENE_DRAWN];
        traced += check->kinds[axis][SCENE_TRACED];
    }
    for (enum axis axis = AXIS_SAFETY; axis < AXIS_COUNT && drawn && traced; axis++) {
        size_t here_drawn = check->kinds[axis][SCENE_DRAWN],
               here_traced = check->kinds[axis][SCENE_TRACED];
        if (here_drawn + here_traced < FEW || (here_drawn && here_traced)) continue;
        problems_add(&check->report->warnings,
                     "%s/suite: %s: all %zu pictures are %s; their style alone tells the axis",
                     check->suite->root, axis_word(axis), here_drawn + here_traced,
                     scene_kind_word(here_drawn ? SCENE_DRAWN : SCENE_TRACED));
    }
}

void check_pictures(const struct suite *suite, struct suite_report *report)
{
    struct picture_check check = {.suite = suite, .report = report};
    check.seen = xcalloc(suite->item_count + 1, sizeof *check.seen);
    scene_sources_load(&check.sources, suite, &report->errors);
    for (size_t i = 0; i < suite->item_count; i++) check_item(&check, &suite->items[i]);
    check_duplicates(&check);
    check_style(&check);
    for (enum axis axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) check_strangers(&check, axis);
    for (size_t i = 0; i < suite->taxonomy.category_count; i++)
        check_folder(&check, &suite->taxonomy.categories[i]);
    for (size_t i = 0; i < check.sources.count; i++)
        check_credits(&check, &check.sources.scenes[i]);
    scene_sources_release(&check.sources);
    free(check.seen);
}
