/* Private to `parallax suite`: what its actions share. */
#ifndef PARALLAX_HARNESS_COMMANDS_SUITE_COMMAND_H
#define PARALLAX_HARNESS_COMMANDS_SUITE_COMMAND_H

#include "controls/twin.h"

struct suite_options {
    const char *root;
    const char *axes, *categories, *split, *lang, *html;
    bool json, stats;
    const char *id; /* of `show`; NULL */
};

/* A loaded suite with its twins; `problems` holds what was wrong with them. */
struct loaded {
    struct suite suite;
    struct twins twins;
    struct problems problems;
};

void loaded_init(struct loaded *loaded, const char *root);
void loaded_release(struct loaded *loaded);

/* The folder with judges/: the suite's root, or the one the program was built from where the suite
 * has none. */
const char *suite_judges_root(const struct suite *suite);

int suite_command_check(const struct suite_options *options, struct error *err);
int suite_command_list(const struct suite_options *options, struct error *err);
int suite_command_shortcuts(const struct suite_options *options, struct error *err);
int suite_command_show(const struct suite_options *options, struct error *err);

/* The tables of `list --stats`, over the chosen items. */
struct scene_sources;
void suite_put_stats(struct text *out, const struct suite *suite, const struct item *const *items,
                     size_t count, const struct scene_sources *sources);
/* The page of `show --html`. */
enum status suite_put_page(struct text *out, const struct loaded *loaded, const struct item *item,
                           struct error *err);

/* Appends `text` in a column of `width` terminal columns, escaped, cut with "…" where it is
 * longer. */
void suite_put_cell(struct text *out, const char *text, size_t width);
/* Appends `text`, escaped and wrapped at 80 columns, behind `label` in a left column of
 * `indent`. */
void suite_put_wrapped(struct text *out, const char *label, const char *text, size_t indent);

#endif
