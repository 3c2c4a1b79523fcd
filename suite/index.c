/* The index of the suite: items by id, and pictures verified at their first use. */
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "suite/index.h"

static uint64_t hash_name(const char *name)
{
    uint64_t hash = 0xcbf29ce484222325u; /* FNV-1a */
    for (; *name; name++) hash = (hash ^ (unsigned char)*name) * 0x100000001b3u;
    return hash;
}

/* The slot of `id`, or the empty one where it would stand. */
static size_t *find_slot(const struct suite *suite, const struct suite_index *index, const char *id)
{
    size_t at = hash_name(id) & index->mask;
    while (index->slots[at] && strcmp(suite->items[index->slots[at] - 1].id, id) != 0)
        at = (at + 1) & index->mask;
    return &index->slots[at];
}

void suite_index_build(struct suite *suite, struct problems *problems)
{
    struct suite_index *index = xcalloc(1, sizeof *index);
    arena_init(&index->arena);
    size_t size = 16;
    while (size < 2 * suite->item_count) size *= 2;
    index->mask = size - 1;
    index->slots = xcalloc(size, sizeof *index->slots);
    index->pictures = xcalloc(size, sizeof *index->pictures);
    index->shown = xcalloc(suite->item_count + 1, sizeof *index->shown);
    for (size_t i = 0; i < suite->item_count; i++) {
        const struct item *item = &suite->items[i];
        size_t *slot = find_slot(suite, index, item->id);
        if (*slot) {
            const struct item *first = &suite->items[*slot - 1];
            problems_add(problems, "%s:%zu: /id: \"%s\" is taken by %s:%zu", item->file,
                         item->line_number, item->id, first->file, first->line_number);
        } else {
            *slot = i + 1;
        }
    }
    suite->index = index;
}

void suite_index_free(struct suite_index *index)
{
    if (!index) return;
    arena_release(&index->arena);
    free(index->slots);
    free(index->pictures);
    free(index->shown);
    free(index);
}

const struct item *suite_find(const struct suite *suite, const char *id)
{
    const struct suite_index *index = suite->index;
    if (!index) return NULL;
    size_t slot = *find_slot(suite, index, id);
    return slot ? &suite->items[slot - 1] : NULL;
}

/* The place of a file, or the empty one where it would stand. */
static struct known_picture *find_picture(struct suite_index *index, const char *path)
{
    size_t at = hash_name(path) & index->mask;
    while (index->pictures[at].path && strcmp(index->pictures[at].path, path) != 0)
        at = (at + 1) & index->mask;
    return &index->pictures[at];
}

/* Reads the bytes and keeps what is worth knowing about them. */
static enum status learn_picture(struct suite_index *index, struct known_picture *known,
                                 const char *path, const struct item *item, struct error *err)
{
    struct text bytes;
    text_init(&bytes, PICTURE_BYTES_MAX);
    char hex[SHA256_HEX_BYTES];
    enum status status = file_read_confined(item->folder, item->picture.file, &bytes, err);
    if (status == STATUS_OK)
        status = picture_inspect((struct span){bytes.data, bytes.length}, &known->info, err);
    if (status == STATUS_OK) {
        sha256_hex(bytes.data, bytes.length, hex);
        index->files_read++;
        known->bytes = bytes.length;
        known->sha256 = arena_strdup(&index->arena, hex);
        known->path = path;
    }
    text_release(&bytes);
    return status;
}

/* The first use of an item's picture: the file must be what the line says. */
static enum status use_picture(struct suite_index *index, struct known_picture **shown,
                               const struct item *item, struct error *err)
{
    enum status status = STATUS_OK;
    const char *path = file_join(&index->arena, item->folder, item->picture.file);
    struct known_picture *known = find_picture(index, path);
    if (!known->path) status = learn_picture(index, known, path, item, err);
    if (!status && strcmp(known->sha256, item->picture.sha256) != 0)
        status = error_set(
            err, STATUS_DATA,
            "sha256 is %s, but the line says %s; run suite/scenes/render.py --stamp if the "
            "picture was made anew",
            known->sha256, item->picture.sha256);
    if (status)
        error_prefix(err, "%s:%zu: /picture/%s", item->file, item->line_number, item->picture.file);
    else
        *shown = known;
    return status;
}

enum status suite_picture(const struct suite *suite, const struct item *item, struct part *part,
                          struct error *err)
{
    struct suite_index *index = suite->index;
    if (!item->folder || item < suite->items || item >= suite->items + suite->item_count)
        return error_set(err, STATUS_NO_INPUT,
                         "item %s: its picture is not here, because it was not read from a suite",
                         item->id);
    struct known_picture **shown = &index->shown[item - suite->items];
    if (!*shown) {
        enum status status = use_picture(index, shown, item, err);
        if (status) return status;
    }
    const struct known_picture *known = *shown;
    *part = (struct part){.kind = PART_PICTURE,
                          .path = known->path,
                          .sha256 = item->picture.sha256,
                          .type = known->info.type,
                          .bytes = known->bytes,
                          .width = known->info.width,
                          .height = known->info.height};
    return STATUS_OK;
}
