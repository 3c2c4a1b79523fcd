/* Which source a picture was made from. */
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "suite/scene_sources.h"

enum { SCENE_BYTES_MAX = 4 << 20 }; /* hand-written text */

static enum scene_kind kind_of(const char *name, size_t *stem)
{
    const char *dot = strrchr(name, '.');
    *stem = dot ? (size_t)(dot - name) : strlen(name);
    if (dot && strcmp(dot, ".pov") == 0) return SCENE_TRACED;
    if (dot && (strcmp(dot, ".py") == 0 || strcmp(dot, ".svg") == 0)) return SCENE_DRAWN;
    return SCENE_NONE;
}

static void read_folder(struct scene_sources *sources, const struct suite *suite,
                        const char *scenes, const struct category *category,
                        struct problems *problems)
{
    struct arena *arena = &sources->arena;
    const char *folder = file_join(arena, scenes, category->path);
    struct error err = {0};
    char **names;
    size_t count, stem;
    if (!file_is_folder(folder)) return;
    if (file_list(arena, folder, &names, &count, &err) != STATUS_OK) {
        problems_add(problems, "%s", err.message);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        enum scene_kind kind = kind_of(names[i], &stem);
        const char *path = file_join(arena, folder, names[i]);
        struct text text;
        if (kind == SCENE_NONE) continue;
        text_init(&text, SCENE_BYTES_MAX);
        if (file_read(path, &text, &err) != STATUS_OK) {
            problems_add(problems, "%s", err.message);
        } else {
            ARRAY_RESERVE(sources->scenes, sources->capacity, sources->count + 1);
            sources->scenes[sources->count++] =
                (struct scene){.path = path + strlen(suite->root) + 1,
                               .folder = category->path,
                               .stem = arena_strndup(arena, names[i], stem),
                               .text = arena_strdup(arena, text.data),
                               .kind = kind};
        }
        text_release(&text);
    }
}

void scene_sources_load(struct scene_sources *sources, const struct suite *suite,
                        struct problems *problems)
{
    *sources = (struct scene_sources){0};
    arena_init(&sources->arena);
    const char *scenes = file_join(&sources->arena, suite->root, "suite/scenes");
    const char *held = suite->opened ? file_join(&sources->arena, suite->opened, "scenes") : NULL;
    for (size_t i = 0; i < suite->taxonomy.category_count; i++) {
        read_folder(sources, suite, scenes, &suite->taxonomy.categories[i], problems);
        if (held) read_folder(sources, suite, held, &suite->taxonomy.categories[i], problems);
    }
}

void scene_sources_release(struct scene_sources *sources)
{
    free(sources->scenes);
    arena_release(&sources->arena);
    *sources = (struct scene_sources){0};
}

/* "landing" made "landing_left.png" and "landing.png", not "landings.png". */
static bool stem_fits(const char *stem, const char *file)
{
    size_t length = strlen(stem);
    return strncmp(stem, file, length) == 0 && (file[length] == '_' || file[length] == '.');
}

/* The own folder first: looking through every text of the suite is for the few flips that cross
 * axes. */
const struct scene *scene_sources_find(const struct scene_sources *sources, const struct item *item)
{
    const char *file = item->picture.file;
    char full[512];
    if (!file || !file[0] || strlen(file) + strlen(item->category->path) + 2 > sizeof full)
        return NULL;
    stpcpy(stpcpy(stpcpy(full, item->category->path), "/"), file);
    const struct scene *near = NULL;
    for (size_t i = 0; i < sources->count; i++) {
        const struct scene *scene = &sources->scenes[i];
        if (strcmp(scene->folder, item->category->path) != 0) continue;
        if (strstr(scene->text, file)) return scene;
        if (stem_fits(scene->stem, file)) near = scene;
    }
    for (size_t i = 0; i < sources->count && !near; i++)
        if (strstr(sources->scenes[i].text, full)) near = &sources->scenes[i];
    return near;
}

const char *scene_kind_word(enum scene_kind kind)
{
    static const char *const words[] = {
        [SCENE_NONE] = "none", [SCENE_DRAWN] = "drawn", [SCENE_TRACED] = "traced"};
    return words[kind];
}
