/* Private to the suite layer: the sources of pictures below suite/scenes, to answer where a picture
 * comes from. Nothing is rendered here. */
#ifndef PARALLAX_SUITE_SCENE_SOURCES_H
#define PARALLAX_SUITE_SCENE_SOURCES_H

#include "suite/suite.h"

enum scene_kind { SCENE_NONE = 0, SCENE_DRAWN, SCENE_TRACED };

struct scene {
    const char *path;   /* below the root: "suite/scenes/bias/age/photo_room.py" */
    const char *folder; /* "bias/age" */
    const char *stem;   /* "photo_room" */
    const char *text;
    enum scene_kind kind;
};

struct scene_sources {
    struct arena arena;
    struct scene *scenes;
    size_t count, capacity;
};

/* Reads every source `suite/scenes/<axis>/<category>/NAME.(py|svg|pov)`; a folder that is not there
 * has none. */
void scene_sources_load(struct scene_sources *sources, const struct suite *suite,
                        struct problems *problems);
void scene_sources_release(struct scene_sources *sources);

/* The source of an item's picture: one of its own category that names the file or whose name the
 * file's name begins with, or one of another category that names "axis/category/file". NULL when
 * there is none. */
const struct scene *scene_sources_find(const struct scene_sources *sources,
                                       const struct item *item);

const char *scene_kind_word(enum scene_kind kind); /* "drawn", "traced", "none" */

#endif
