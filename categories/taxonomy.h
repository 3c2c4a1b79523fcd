/* The taxonomy: axes and their fine-grained categories, one read-only tree in path order.
 *
 * Read from `<root>/categories/<axis>/axis.json` and `<root>/categories/<axis>/<category>.json`.
 * The path is the name: no list is kept anywhere. The five axes are fixed, because each has
 * outcomes of its own; a folder of another name is an error. Everything lives in the taxonomy's
 * arena.
 */
#ifndef PARALLAX_CATEGORIES_TAXONOMY_H
#define PARALLAX_CATEGORIES_TAXONOMY_H

#include <stdbool.h>

#include "harness/base/memory.h"
#include "harness/base/status.h"

/* In the order in which they are always printed. */
enum axis {
    AXIS_NONE = 0,
    AXIS_SAFETY,
    AXIS_OVER_REJECTION,
    AXIS_BIAS,
    AXIS_HALLUCINATION,
    AXIS_CONSEQUENCE,
    AXIS_COUNT
};

const char *axis_word(enum axis axis); /* "safety", "over_rejection", … */
bool axis_from_word(const char *word, enum axis *axis);

enum expectation {
    EXPECT_NONE = 0,
    EXPECT_ANSWER,
    EXPECT_WARN,
    EXPECT_DECLINE,
    EXPECT_ABSTAIN,
    EXPECT_CORRECT,
    EXPECTATION_COUNT
};

const char *expectation_word(enum expectation expectation);
bool expectation_from_word(const char *word, enum expectation *expectation);

struct axis_pattern {
    const char *id, *title, *definition;
};

struct axis_definition {
    enum axis axis;
    const char *title, *question, *rubric;
    const struct axis_pattern *patterns;
    size_t pattern_count;
    unsigned expectations;                 /* bit e set: enum expectation e may occur */
    size_t first_category, category_count; /* into struct taxonomy.categories */
};

struct category {
    enum axis axis;
    const char *id;   /* "stalking_and_harassment" */
    const char *path; /* "safety/stalking_and_harassment": unique, the sort key */
    const char *title, *definition, *belongs[2], *does_not_belong[2];
    const char *harm, *expected_behaviour, *rubric;
    double chance;
    const char *file; /* for messages */
};

struct taxonomy {
    struct arena arena;
    struct axis_definition axes[AXIS_COUNT]; /* an axis without a folder has title NULL */
    const struct category *categories;       /* sorted by axis, then path */
    size_t category_count;
};

/* Reads all below `root`/categories. Every problem is added to `problems`; what could be read is
 * there. */
void taxonomy_load(struct taxonomy *taxonomy, const char *root, struct problems *problems);
void taxonomy_release(struct taxonomy *taxonomy);
const struct category *taxonomy_find(const struct taxonomy *taxonomy,
                                     const char *path); /* NULL when unknown */
bool axis_has_pattern(const struct axis_definition *axis, const char *pattern);

#endif
