/* Loads the suite: walks the folders in the order of the taxonomy, reads every line strictly, and
 * digests what was read. The files are independent of each other, so they are read in parallel, in
 * two turns: bytes and digests, then lines; what they yield is joined in the order of the walk.
 *
 * The digest covers what can change what is asked or how it is judged: category files, item lines
 * (which hold the digests of the pictures) and twins. Two runs with the same digest asked the same
 * things.
 */
#include <stdlib.h>
#include <string.h>

#include "categories/fields.h"
#include "harness/base/file.h"
#include "harness/base/parallel.h"
#include "suite/index.h"

const char SUITE_CANARY[] = "{\"canary\": \"PARALLAX EVALUATION DATA, NOT FOR TRAINING "
                            "5f1c7a52-0d64-4d0b-9a3e-c1b7e2f08d96\"}";

enum { ITEM_FILE_BYTES_MAX = 64 << 20 }; /* a category of a thousand items is 4 MB */

/* A file of the digest, or of items, or both. One thread at a time works on it. */
struct suite_file {
    const char *path;
    bool digested;
    char hex[SHA256_HEX_BYTES];      /* "": not in the digest */
    const struct category *category; /* of the items in it; NULL: it is only digested */
    const char *folder;              /* where their pictures are */
    struct text source;              /* stays, cut into lines: the items' own lines are in it */
    size_t line_count;
    struct item *items; /* its part of suite->items */
    size_t item_count;
    struct arena arena, judged;
    struct problems problems;
};

struct loader {
    struct suite *suite;
    struct problems *problems;
    size_t capacity;
};

static struct suite_file *add_file(struct loader *loader, const char *path)
{
    struct suite *suite = loader->suite;
    ARRAY_RESERVE(suite->files, loader->capacity, suite->file_count + 1);
    struct suite_file *file = &suite->files[suite->file_count++];
    *file = (struct suite_file){.path = path, .digested = true};
    return file;
}

/* ---- the digest ---- */

/* A file that cannot be read was or will be reported by its own reader. Nothing is held in memory:
 * the locked file alone is larger than all that a run needs. */
static void digest_file(struct suite_file *file)
{
    if (!file_exists(file->path) || sha256_file(file->path, file->hex, NULL)) file->hex[0] = '\0';
}

/* The locked file is larger than all that a run needs, so its digest stands beside it, and
 * `parallax suite check` compares them. Without one it is made here. */
static void add_locked(struct loader *loader)
{
    struct suite *suite = loader->suite;
    struct suite_file *file =
        add_file(loader, file_join(&suite->arena, suite->root, SUITE_LOCKED_FILE));
    file->digested = !file_exists(file->path) || !suite_locked_digest(suite, file->hex);
}

static void add_digested(struct loader *loader)
{
    struct suite *suite = loader->suite;
    struct arena *arena = &suite->arena;
    for (enum axis axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        add_file(loader,
                 arena_printf(arena, "%s/categories/%s/axis.json", suite->root, axis_word(axis)));
    for (size_t i = 0; i < suite->taxonomy.category_count; i++) {
        const struct category *category = &suite->taxonomy.categories[i];
        add_file(loader, category->file);
        add_file(loader, arena_printf(arena, "%s/controls/text_only/%s.jsonl", suite->root,
                                      category->path));
    }
    add_locked(loader);
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
    const struct suite_file *const *a = left, *const *b = right;
    return strcmp((*a)->path, (*b)->path);
}

/* Over the path below the root and the digest of each file, in path order. */
static void finish_digest(struct suite *suite)
{
    const struct suite_file **sorted = xcalloc(suite->file_count + 1, sizeof(struct suite_file *));
    size_t count = 0, root = strlen(suite->root) + 1;
    for (size_t i = 0; i < suite->file_count; i++)
        if (suite->files[i].hex[0]) sorted[count++] = &suite->files[i];
    if (count) qsort(sorted, count, sizeof(struct suite_file *), compare_files);
    struct sha256 *hash = sha256_new();
    for (size_t i = 0; i < count; i++) {
        const char *path = sorted[i]->path + root;
        sha256_update(hash, path, strlen(path) + 1);
        sha256_update(hash, sorted[i]->hex, SHA256_HEX_BYTES);
    }
    sha256_finish(hash, suite->digest);
    free(sorted);
}

/* ---- items ---- */

/* `line` ends with a NUL and lives as long as the suite. */
static void read_line(struct suite_file *file, const struct taxonomy *taxonomy, size_t line_number,
                      struct span line)
{
    struct error err = {0};
    struct json_document *document = NULL;
    if (json_parse(&document, line, file->path, line_number, &err) != STATUS_OK) {
        problems_add(&file->problems, "%s", err.message);
        return;
    }
    struct item *item = &file->items[file->item_count];
    item_read(item, &file->arena, &file->judged, document, line.data, taxonomy, file->category,
              &file->problems);
    item->file = file->path;
    item->line_number = line_number;
    item->folder = file->folder;
    if (item->id[0]) file->item_count++;
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

/* The items of a category below `items`: the public ones, or the unlocked held-back ones, whose
 * bytes are in the digest as those of the locked file. */
static void add_items(struct loader *loader, const struct category *category, const char *items,
                      bool digested)
{
    struct arena *arena = &loader->suite->arena;
    const char *folder = file_join(arena, items, category->path);
    const char *path = file_join(arena, folder, "items.jsonl");
    if (!file_exists(path)) return;
    struct suite_file *file = add_file(loader, path);
    file->digested = digested;
    file->category = category;
    file->folder = folder;
    text_init(&file->source, ITEM_FILE_BYTES_MAX);
    arena_init(&file->arena);
    arena_init(&file->judged);
    problems_init(&file->problems);
}

static size_t count_lines(struct span source)
{
    size_t count = 1;
    const char *at = source.data, *end = source.data + source.length;
    while ((at = memchr(at, '\n', (size_t)(end - at)))) {
        at++;
        count++;
    }
    return count;
}

/* The first turn at a file: its bytes and their digest. */
static void open_file(void *context, size_t index)
{
    struct suite *suite = context;
    struct suite_file *file = &suite->files[index];
    struct error err = {0};
    if (!file->category) {
        if (file->digested) digest_file(file);
        return;
    }
    if (file_read(file->path, &file->source, &err) != STATUS_OK) {
        problems_add(&file->problems, "%s", err.message);
        text_release(&file->source);
        return;
    }
    struct span source = {file->source.data, file->source.length};
    if (file->digested) sha256_hex(source.data, source.length, file->hex);
    file->line_count = count_lines(source);
    if (!source.length) suite_check_canary(source, file->path, &file->problems);
}

/* The second turn: its lines. Of them a quarter is strings that asking needs, and half what judging
 * needs. */
static void read_items(void *context, size_t index)
{
    enum { ARENA_BYTES_MIN = 4096 };
    const struct suite *suite = context;
    struct suite_file *file = &suite->files[index];
    struct text *source = &file->source;
    size_t number = 0;
    if (!file->line_count) return;
    file->arena.block_bytes = ARENA_BYTES_MIN + source->length / 4;
    file->judged.block_bytes = ARENA_BYTES_MIN + source->length / 2;
    for (size_t at = 0; at < source->length;) {
        char *end = memchr(source->data + at, '\n', source->length - at);
        size_t length = end ? (size_t)(end - source->data) - at : source->length - at;
        struct span line = {source->data + at, length};
        if (end) *end = '\0';
        at += length + 1;
        number++;
        if (number == 1 && suite_check_canary(line, file->path, &file->problems)) continue;
        if (!is_blank(line)) read_line(file, &suite->taxonomy, number, line);
    }
}

/* One array for all, each file's part as long as it has lines. */
static void allot_items(struct suite *suite)
{
    size_t lines = 0;
    for (size_t i = 0; i < suite->file_count; i++) lines += suite->files[i].line_count;
    suite->items = xmalloc((lines + 1) * sizeof *suite->items);
    lines = 0;
    for (size_t i = 0; i < suite->file_count; i++) {
        suite->files[i].items = suite->items + lines;
        lines += suite->files[i].line_count;
    }
}

/* Closes the gaps that canaries and broken lines left, and tells the problems file by file. */
static void join_items(struct loader *loader)
{
    struct suite *suite = loader->suite;
    for (size_t i = 0; i < suite->file_count; i++) {
        struct suite_file *file = &suite->files[i];
        if (!file->category) continue;
        struct item *joined = suite->items + suite->item_count;
        if (file->item_count) memmove(joined, file->items, file->item_count * sizeof *joined);
        suite->item_count += file->item_count;
        file->items = NULL;
        problems_move(loader->problems, &file->problems);
    }
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

static void add_all_items(struct loader *loader)
{
    struct suite *suite = loader->suite;
    const char *items = file_join(&suite->arena, suite->root, "suite/items");
    report_strangers(loader, items, NULL);
    const char *opened = file_join(&suite->arena, suite->root, "suite/heldback/open");
    const char *held = file_join(&suite->arena, opened, "items");
    if (file_is_folder(held)) suite->opened = opened;
    for (size_t i = 0; i < suite->taxonomy.category_count; i++) {
        add_items(loader, &suite->taxonomy.categories[i], items, true);
        if (suite->opened) add_items(loader, &suite->taxonomy.categories[i], held, false);
    }
}

void suite_load_in(struct suite *suite, const char *root, size_t threads, struct problems *problems)
{
    *suite = (struct suite){0};
    arena_init(&suite->arena);
    suite->root = trimmed_root(&suite->arena, root);
    taxonomy_load(&suite->taxonomy, suite->root, problems);
    read_version(suite, problems);

    struct loader loader = {.suite = suite, .problems = problems};
    add_all_items(&loader);
    add_digested(&loader);
    parallel_for(threads, suite->file_count, open_file, suite);
    allot_items(suite);
    parallel_for(threads, suite->file_count, read_items, suite);
    join_items(&loader);
    finish_digest(suite);
    suite_index_build(suite, problems);
    check_references(suite, problems);
}

void suite_load(struct suite *suite, const char *root, struct problems *problems)
{
    suite_load_in(suite, root, PARALLEL_AUTO, problems);
}

void suite_drop_judged(struct suite *suite)
{
    for (size_t i = 0; i < suite->item_count; i++) item_forget_judged(&suite->items[i]);
    for (size_t i = 0; i < suite->file_count; i++)
        if (suite->files[i].category) arena_release(&suite->files[i].judged);
    memory_give_back();
}

void suite_drop_lines(struct suite *suite)
{
    for (size_t i = 0; i < suite->file_count; i++)
        if (suite->files[i].category) text_release(&suite->files[i].source);
    for (size_t i = 0; i < suite->item_count; i++) suite->items[i].line = NULL;
    memory_give_back();
}

void suite_release(struct suite *suite)
{
    suite_index_free(suite->index);
    taxonomy_release(&suite->taxonomy);
    for (size_t i = 0; i < suite->file_count; i++) {
        if (!suite->files[i].category) continue;
        text_release(&suite->files[i].source);
        arena_release(&suite->files[i].arena);
        arena_release(&suite->files[i].judged);
    }
    free(suite->files);
    free(suite->items);
    arena_release(&suite->arena);
    *suite = (struct suite){0};
}
