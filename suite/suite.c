/* Loads the suite: walks the folders in the order of the taxonomy, reads every line strictly, and
 * digests what was read.
 *
 * The digest covers what can change what is asked or how it is judged: category files, item lines
 * (which hold the digests of the pictures) and twins. Two runs with the same digest asked the same
 * things.
 */
#include <stdlib.h>
#include <string.h>

#include "categories/fields.h"
#include "harness/base/file.h"
#include "suite/index.h"

const char SUITE_CANARY[] = "{\"canary\": \"PARALLAX EVALUATION DATA, NOT FOR TRAINING "
                            "5f1c7a52-0d64-4d0b-9a3e-c1b7e2f08d96\"}";

enum { ITEM_FILE_BYTES_MAX = 64 << 20 }; /* a category of a thousand items is 4 MB */

/* One file of the digest: its path below the root and what is in it. */
struct digested {
    const char *path;
    char hex[SHA256_HEX_BYTES];
};

struct loader {
    struct suite *suite;
    struct problems *problems;
    size_t capacity;
    struct digested *files;
    size_t file_count, file_capacity;
};

static struct digested *add_file(struct loader *loader, const char *path)
{
    ARRAY_RESERVE(loader->files, loader->file_capacity, loader->file_count + 1);
    struct digested *file = &loader->files[loader->file_count++];
    file->path = path + strlen(loader->suite->root) + 1;
    return file;
}

static void digest_bytes(struct loader *loader, const char *path, struct span bytes)
{
    sha256_hex(bytes.data, bytes.length, add_file(loader, path)->hex);
}

/* A file that cannot be read was or will be reported by its own reader. Nothing is held in memory:
 * the locked file alone is larger than all that a run needs. */
static void digest_file(struct loader *loader, const char *path)
{
    char hex[SHA256_HEX_BYTES];
    struct error err = {0};
    if (!file_exists(path) || sha256_file(path, hex, &err)) return;
    memcpy(add_file(loader, path)->hex, hex, sizeof hex);
}

/* The locked file is larger than all that a run needs, so its digest stands beside it, and
 * `parallax suite check` compares them. Without one it is made here. */
static void digest_locked(struct loader *loader)
{
    struct arena *arena = &loader->suite->arena;
    const char *locked = file_join(arena, loader->suite->root, SUITE_LOCKED_FILE);
    char hex[SHA256_HEX_BYTES];
    if (file_exists(locked) && suite_locked_digest(loader->suite, hex))
        memcpy(add_file(loader, locked)->hex, hex, sizeof hex);
    else
        digest_file(loader, locked);
}

bool suite_locked_digest(const struct suite *suite, char hex[SHA256_HEX_BYTES])
{
    struct text path, line;
    text_init(&path, 0); /* no cap: one path */
    text_init(&line, 256);
    text_printf(&path, "%s/%s.sha256", suite->root, SUITE_LOCKED_FILE);
    bool found = file_exists(path.data) && file_read(path.data, &line, NULL) == STATUS_OK &&
                 strspn(line.data, "0123456789abcdef") == SHA256_HEX_BYTES - 1;
    if (found) memcpy(hex, line.data, SHA256_HEX_BYTES - 1);
    hex[found ? SHA256_HEX_BYTES - 1 : 0] = '\0';
    text_release(&line);
    text_release(&path);
    return found;
}

static int compare_files(const void *left, const void *right)
{
    return strcmp(((const struct digested *)left)->path, ((const struct digested *)right)->path);
}

static void finish_digest(struct loader *loader)
{
    struct suite *suite = loader->suite;
    for (enum axis axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        digest_file(loader, arena_printf(&suite->arena, "%s/categories/%s/axis.json", suite->root,
                                         axis_word(axis)));
    for (size_t i = 0; i < suite->taxonomy.category_count; i++) {
        const struct category *category = &suite->taxonomy.categories[i];
        digest_file(loader, category->file);
        digest_file(loader, arena_printf(&suite->arena, "%s/controls/text_only/%s.jsonl",
                                         suite->root, category->path));
    }
    digest_locked(loader);
    if (loader->file_count)
        qsort(loader->files, loader->file_count, sizeof *loader->files, compare_files);
    struct sha256 *hash = sha256_new();
    for (size_t i = 0; i < loader->file_count; i++) {
        sha256_update(hash, loader->files[i].path, strlen(loader->files[i].path) + 1);
        sha256_update(hash, loader->files[i].hex, SHA256_HEX_BYTES);
    }
    sha256_finish(hash, suite->digest);
    free(loader->files);
}

static void read_line(struct loader *loader, const struct category *category, const char *file,
                      size_t line_number, const char *folder, struct span line)
{
    struct suite *suite = loader->suite;
    struct error err = {0};
    struct json_document *document = NULL;
    if (json_parse(&document, line, file, line_number, &err) != STATUS_OK) {
        problems_add(loader->problems, "%s", err.message);
        return;
    }
    ARRAY_RESERVE(suite->items, loader->capacity, suite->item_count + 1);
    struct item *item = &suite->items[suite->item_count];
    item_read(item, &suite->arena, document, line, &suite->taxonomy, category, loader->problems);
    item->file = file;
    item->line_number = line_number;
    item->folder = folder;
    if (item->id[0]) suite->item_count++;
    json_free(document);
}

static bool is_blank(struct span line)
{
    for (size_t i = 0; i < line.length; i++)
        if (!strchr(" \t\r", line.data[i])) return false;
    return true;
}

bool suite_check_canary(struct span line, const char *file, struct problems *problems)
{
    if (span_equals(line, SUITE_CANARY)) return true;
    problems_add(problems, "%s:1: must be the canary line of suite/README.md, byte for byte", file);
    return line.length >= 10 && memmem(line.data, line.length, "\"canary\"", 8) != NULL;
}

/* Reads the items of a category below `items`: the public ones, or the unlocked held-back ones,
 * whose bytes are in the digest as those of the locked file. */
static void read_items(struct loader *loader, const struct category *category, const char *items,
                       bool digested)
{
    struct arena *arena = &loader->suite->arena;
    const char *folder = file_join(arena, items, category->path);
    const char *file = file_join(arena, folder, "items.jsonl");
    if (!file_exists(file)) return;
    struct text source;
    struct error err = {0};
    text_init(&source, ITEM_FILE_BYTES_MAX);
    if (file_read(file, &source, &err) != STATUS_OK) {
        problems_add(loader->problems, "%s", err.message);
        text_release(&source);
        return;
    }
    if (digested) digest_bytes(loader, file, (struct span){source.data, source.length});
    size_t number = 0;
    if (!source.length) suite_check_canary((struct span){"", 0}, file, loader->problems);
    for (size_t at = 0; at < source.length;) {
        const char *end = memchr(source.data + at, '\n', source.length - at);
        size_t length = end ? (size_t)(end - source.data) - at : source.length - at;
        struct span line = {source.data + at, length};
        at += length + 1;
        number++;
        if (number == 1 && suite_check_canary(line, file, loader->problems)) continue;
        if (!is_blank(line)) read_line(loader, category, file, number, folder, line);
    }
    text_release(&source);
}

/* Reports items that no category names: they would silently be left out of every run. A folder with
 * pictures alone is only in the making. */
static void report_strangers(struct loader *loader, const char *folder, const char *axis)
{
    struct suite *suite = loader->suite;
    struct error err = {0};
    char **names;
    size_t count;
    if (file_list(&suite->arena, folder, &names, &count, &err) != STATUS_OK) {
        problems_add(loader->problems, "%s", err.message);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        const char *path = file_join(&suite->arena, folder, names[i]);
        enum axis ignored;
        if (!file_is_folder(path)) continue;
        if (axis && !file_exists(file_join(&suite->arena, path, "items.jsonl"))) continue;
        if (!axis && axis_from_word(names[i], &ignored))
            report_strangers(loader, path, names[i]);
        else if (!axis)
            problems_add(loader->problems, "%s: is no axis of categories/", path);
        else if (!taxonomy_find(&suite->taxonomy,
                                arena_printf(&suite->arena, "%s/%s", axis, names[i])))
            problems_add(loader->problems, "%s: has no categories/%s/%s.json", path, axis,
                         names[i]);
    }
}

static void read_version(struct suite *suite, struct problems *problems)
{
    struct text text;
    struct error err = {0};
    text_init(&text, 4096); /* one line */
    const char *path = file_join(&suite->arena, suite->root, "suite/VERSION");
    suite->version = "";
    if (file_read(path, &text, &err) != STATUS_OK)
        problems_add(problems, "%s", err.message);
    else
        suite->version = arena_strndup(&suite->arena, text.data, strcspn(text.data, "\r\n"));
    text_release(&text);
}

/* Names that point to other items must lead somewhere. */
static void check_references(const struct suite *suite, struct problems *problems)
{
    for (size_t i = 0; i < suite->item_count; i++) {
        const struct item *item = &suite->items[i];
        if (item->flips && !suite_find(suite, item->flips))
            problems_add(problems, "%s:%zu: /flips: there is no item \"%s\"", item->file,
                         item->line_number, item->flips);
        if (item->of && !suite_find(suite, item->of))
            problems_add(problems, "%s:%zu: /of: there is no item \"%s\"", item->file,
                         item->line_number, item->of);
    }
}

static char *trimmed_root(struct arena *arena, const char *root)
{
    size_t length = strlen(root);
    while (length > 1 && root[length - 1] == '/') length--;
    return arena_strndup(arena, root, length);
}

void suite_load(struct suite *suite, const char *root, struct problems *problems)
{
    *suite = (struct suite){0};
    arena_init(&suite->arena);
    suite->root = trimmed_root(&suite->arena, root);
    taxonomy_load(&suite->taxonomy, suite->root, problems);
    read_version(suite, problems);

    struct loader loader = {.suite = suite, .problems = problems};
    const char *items = file_join(&suite->arena, suite->root, "suite/items");
    report_strangers(&loader, items, NULL);
    const char *opened = file_join(&suite->arena, suite->root, "suite/heldback/open");
    const char *held = file_join(&suite->arena, opened, "items");
    if (file_is_folder(held)) suite->opened = opened;
    for (size_t i = 0; i < suite->taxonomy.category_count; i++) {
        read_items(&loader, &suite->taxonomy.categories[i], items, true);
        if (suite->opened) read_items(&loader, &suite->taxonomy.categories[i], held, false);
    }
    finish_digest(&loader);
    suite_index_build(suite, problems);
    check_references(suite, problems);
}

void suite_release(struct suite *suite)
{
    suite_index_free(suite->index);
    taxonomy_release(&suite->taxonomy);
    arena_release(&suite->arena);
    free(suite->items);
    *suite = (struct suite){0};
}
