/* Looking for this suite in a training set: pictures, and what was found. */
#include <stdlib.h>
#include <string.h>

#include "harness/base/digest.h"
#include "harness/base/file.h"
#include "harness/base/picture.h"
#include "results/compare_format.h"
#include "results/contamination_private.h"

enum { FOLDERS_DEEP_MAX = 32 };

/* ---- pictures ---- */

static enum status know_pictures(struct contamination *contamination, struct error *err)
{
    const struct suite *suite = contamination->suite;
    if (contamination->pictures_known) return STATUS_OK;
    contamination->pictures_known =
        xcalloc(suite->item_count + 1, sizeof *contamination->pictures_known);
    for (size_t i = 0; i < suite->item_count; i++) {
        const struct item *item = &suite->items[i];
        struct text bytes;
        struct known_picture known = {.item = item};
        if (i > 0 && strcmp(suite->items[i - 1].picture.sha256, item->picture.sha256) == 0)
            continue;
        text_init(&bytes, PICTURE_BYTES_MAX);
        enum status status = file_read_confined(item->folder, item->picture.file, &bytes, err);
        if (!status)
            status = picture_hash((struct span){bytes.data, bytes.length}, &known.hash, err);
        text_release(&bytes);
        if (status) return status;
        contamination->pictures_known[contamination->picture_count++] = known;
    }
    return STATUS_OK;
}

static void compare_picture(struct contamination *contamination, struct span bytes,
                            const char *path)
{
    char digest[SHA256_HEX_BYTES];
    uint64_t hash;
    struct error ignored;
    sha256_hex(bytes.data, bytes.length, digest);
    bool hashed = picture_hash(bytes, &hash, &ignored) == STATUS_OK;
    contamination->broken_pictures += !hashed;
    for (size_t i = 0; i < contamination->picture_count; i++) {
        const struct known_picture *known = &contamination->pictures_known[i];
        bool same = strcmp(known->item->picture.sha256, digest) == 0;
        int bits = hashed ? __builtin_popcountll(hash ^ known->hash) : 64;
        if (!same && bits > CONTAMINATION_PICTURE_BITS) continue;
        struct contamination_match *match = contamination_add(
            contamination, same ? NET_PICTURE_BYTES : NET_NEAR_PICTURE, known->item, "picture");
        match->picture = path;
        match->bits = same ? 0 : bits;
    }
}

static enum status look_at_file(struct contamination *contamination, const char *path,
                                struct error *err)
{
    struct text bytes;
    struct picture_info info;
    struct error ignored;
    text_init(&bytes, PICTURE_BYTES_MAX);
    enum status status = file_read(path, &bytes, err);
    struct span span = {bytes.data, bytes.length};
    if (status == STATUS_DATA) {
        contamination->broken_pictures++; /* larger than any picture of ours */
        status = STATUS_OK;
    } else if (!status && picture_inspect(span, &info, &ignored) == STATUS_OK) {
        contamination->pictures++;
        compare_picture(contamination, span, path);
    }
    text_release(&bytes);
    return status;
}

static enum status scan_folder(struct contamination *contamination, const char *folder, int depth,
                               struct error *err)
{
    char **names;
    size_t count;
    if (depth > FOLDERS_DEEP_MAX)
        return error_set(err, STATUS_DATA, "%s: folders are nested deeper than %d", folder,
                         FOLDERS_DEEP_MAX);
    enum status status = file_list(&contamination->arena, folder, &names, &count, err);
    for (size_t i = 0; i < count && !status; i++) {
        const char *path = file_join(&contamination->arena, folder, names[i]);
        if (file_is_folder(path))
            status = scan_folder(contamination, path, depth + 1, err);
        else
            status = look_at_file(contamination, path, err);
    }
    return status;
}

enum status contamination_scan_pictures(struct contamination *contamination, const char *folder,
                                        struct error *err)
{
    enum status status = know_pictures(contamination, err);
    return status ? status : scan_folder(contamination, folder, 0, err);
}

/* ---- what was found ---- */

static int compare_ids(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

void contamination_finish(struct contamination *contamination)
{
    const char **ids = xcalloc(contamination->count + 1, sizeof *ids);
    size_t count = 0;
    for (size_t i = 0; i < contamination->count; i++)
        if (contamination->matches[i].item) ids[count++] = contamination->matches[i].item;
    if (count) qsort(ids, count, sizeof *ids, compare_ids);
    contamination->items_found = 0;
    for (size_t i = 0; i < count; i++)
        contamination->items_found += i == 0 || strcmp(ids[i], ids[i - 1]) != 0;
    free(ids);
}

static void put_match(const struct contamination_match *match, struct text *out)
{
    struct text where;
    text_init(&where, 0);
    format_cell(out, 13, contamination_net_word(match->net));
    if (!match->picture) text_printf(&where, "line %zu", match->line);
    format_cell(out, match->picture ? 0 : 13, where.data);
    text_clear(&where);
    if (match->item) text_printf(&where, "%s %s", match->item, match->field);
    if (match->net == NET_GRAMS)
        text_printf(&where, ", %zu run%s", match->grams, match->grams == 1 ? "" : "s");
    if (match->net == NET_NEAR_TEXT || match->net == NET_NEAR_PICTURE)
        text_printf(&where, ", %d bit%s apart", match->bits, match->bits == 1 ? "" : "s");
    if (match->picture) text_printf(&where, ": %s", match->picture);
    text_put_terminal(out, (struct span){where.data, where.length}, false);
    format_end(out);
    text_release(&where);
}

void contamination_text(const struct contamination *contamination, size_t show, int columns,
                        struct text *out)
{
    struct text line;
    text_init(&line, 0);
    text_printf(&line,
                "Looked at %zu lines (%zu not JSON), %zu strings, %zu words and %zu pictures (%zu "
                "unreadable), for %zu items of suite %s",
                contamination->lines, contamination->broken_lines, contamination->strings,
                contamination->words, contamination->pictures, contamination->broken_pictures,
                contamination->suite->item_count, contamination->suite->version);
    format_wrap(out, columns, 0, line.data);
    if (contamination->count) text_putc(out, '\n');
    for (size_t i = 0; i < contamination->count && i < show; i++)
        put_match(&contamination->matches[i], out);
    if (contamination->count > show)
        text_printf(out, "… %zu more (--show N)\n", contamination->count - show);
    text_clear(&line);
    text_putc(out, '\n');
    for (int net = 0; net < NET_COUNT; net++)
        text_printf(&line, "%s%s %zu",
                    net ? ", " : "found: ", contamination_net_word((enum contamination_net)net),
                    contamination->by_net[net]);
    text_printf(&line, "; %zu different items", contamination->items_found);
    format_wrap(out, columns, 0, line.data);
    text_release(&line);
}

void contamination_json(const struct contamination *contamination, struct text *out)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_member_integer(&writer, "parallax_contamination", 1);
    json_member_string(&writer, "suite_version", contamination->suite->version);
    json_member_string(&writer, "suite_digest", contamination->suite->digest);
    json_member_integer(&writer, "items", (int64_t)contamination->suite->item_count);
    json_member_integer(&writer, "lines", (int64_t)contamination->lines);
    json_member_integer(&writer, "lines_not_json", (int64_t)contamination->broken_lines);
    json_member_integer(&writer, "strings", (int64_t)contamination->strings);
    json_member_integer(&writer, "words", (int64_t)contamination->words);
    json_member_integer(&writer, "pictures", (int64_t)contamination->pictures);
    json_member_integer(&writer, "pictures_unreadable", (int64_t)contamination->broken_pictures);
    json_member_integer(&writer, "items_found", (int64_t)contamination->items_found);
    json_put_key(&writer, "found");
    json_begin_object(&writer);
    for (int net = 0; net < NET_COUNT; net++)
        json_member_integer(&writer, contamination_net_word((enum contamination_net)net),
                            (int64_t)contamination->by_net[net]);
    json_end_object(&writer);
    json_put_key(&writer, "matches");
    json_begin_array(&writer);
    for (size_t i = 0; i < contamination->count; i++) {
        const struct contamination_match *match = &contamination->matches[i];
        json_begin_object(&writer);
        json_member_string(&writer, "net", contamination_net_word(match->net));
        json_member_string(&writer, "item", match->item);
        json_member_string(&writer, "field", match->field);
        if (match->picture)
            json_member_string(&writer, "picture", match->picture);
        else
            json_member_integer(&writer, "line", (int64_t)match->line);
        json_member_integer(&writer, "grams", (int64_t)match->grams);
        json_member_integer(&writer, "bits", match->bits);
        json_end_object(&writer);
    }
    json_end_array(&writer);
    json_end_object(&writer);
    text_putc(out, '\n');
}
