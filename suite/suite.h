/* The whole suite: every item below `<root>/suite/items`, in path and line order, strictly read.
 *
 * A root is a folder with `categories/`, `suite/`, `controls/` and `judges/`. The suite owns its
 * taxonomy and items. Pictures are not opened by loading: their digests are verified at first use
 * (suite_picture) or all at once by `suite check`.
 */
#ifndef PARALLAX_SUITE_SUITE_H
#define PARALLAX_SUITE_SUITE_H

#include "suite/item.h"

struct suite_file;

struct suite {
    struct arena arena;
    const char *root;
    struct taxonomy taxonomy;
    struct item *items;
    size_t item_count;
    const char *version; /* first line of <root>/suite/VERSION */
    const char
        *opened; /* "<root>/suite/heldback/open" while the held-back split is unlocked; NULL */
    void *index; /* id → item; private */
    struct suite_file *files; /* what the items were read from, and their strings; private */
    size_t file_count;
    /* Over category files, public item lines and control files and the locked held-back split, in
     * path order: the same whether that split is unlocked or not. */
    char digest[SHA256_HEX_BYTES];
};

/* The canary every items.jsonl and control file starts with. */
extern const char SUITE_CANARY[];
/* Checks the first line of a file. True when the line is the canary or was clearly meant to be it,
 * so that it is not read as data; anything but the exact bytes is a problem. */
bool suite_check_canary(struct span line, const char *file, struct problems *problems);

#define SUITE_LOCKED_FILE "suite/heldback/heldback.tar.enc"
/* What the file beside the locked one says its digest is; false where there is none. */
bool suite_locked_digest(const struct suite *suite, char hex[SHA256_HEX_BYTES]);

/* Reads everything; every problem is added to `problems` (strict per-line checks only; the
 * whole-suite checks are suite/check.h). */
void suite_load(struct suite *suite, const char *root, struct problems *problems);
/* The same in so many threads (harness/base/parallel.h): for tests, since neither the suite nor the
 * problems depend on it. */
void suite_load_in(struct suite *suite, const char *root, size_t threads,
                   struct problems *problems);
/* Frees what only judges, baselines and checks read of the items (item_forget_judged): a run that
 * asks an endpoint reads it from its run file when it judges. */
void suite_drop_judged(struct suite *suite);
/* Frees the lines the items were read from, a third of what a suite takes: once a run file holds
 * them, asking needs them no more. `line` of each item is NULL from then on. */
void suite_drop_lines(struct suite *suite);
void suite_release(struct suite *suite);
const struct item *suite_find(const struct suite *suite, const char *id); /* NULL when unknown */

/* Fills `part` with the item's picture: opens it confined to the item's folder, reads it once,
 * verifies sha256 and type. The path and digest strings live as long as the suite. */
enum status suite_picture(const struct suite *suite, const struct item *item, struct part *part,
                          struct error *err);

/* Which items a run asks; the default is all public English originals. */
struct selection {
    const char *axes;       /* comma-separated, NULL for all */
    const char *categories; /* "safety/weapons,…" or bare category names */
    const char *items;      /* comma-separated ids, or "@FILE" with one id a line */
    const char *split;      /* "public" (default), "heldback", "all" */
    const char *lang;       /* "en" (default), a BCP 47 tag, or "all" */
    long limit; /* 0: none; else at most so many items: whole scenarios, spread over categories */
    uint64_t seed; /* of the limit's choice */
};

/* The chosen items in suite order (pointers into the suite; the caller frees the array). A name
 * that selects nothing is an error that lists near names. */
enum status suite_select(const struct suite *suite, const struct selection *selection,
                         const struct item ***chosen, size_t *count, struct error *err);

#endif
