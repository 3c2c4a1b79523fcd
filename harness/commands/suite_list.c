/* `parallax suite list`: the items by name, or counted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/commands/suite_command.h"
#include "suite/scene_sources.h"

static void put_item(struct text *out, const struct item *item)
{
    text_puts(out, "  ");
    suite_put_cell(out, item->id, 27);
    text_putc(out, ' ');
    suite_put_cell(out, item->pattern, 16);
    text_putc(out, ' ');
    suite_put_cell(out, expectation_word(item->expectation), 7);
    text_putc(out, ' ');
    suite_put_cell(out, item->flips ? item->flips : "", 25);
    while (out->length && out->data[out->length - 1] == ' ') out->data[--out->length] = '\0';
    text_putc(out, '\n');
}

static void put_list(struct text *out, const struct item *const *items, size_t count)
{
    const struct category *category = NULL;
    for (size_t i = 0; i < count; i++) {
        if (items[i]->category != category) {
            category = items[i]->category;
            text_printf(out, "%s%s  (%s)\n", i ? "\n" : "", category->path, category->title);
            text_printf(out, "  %-27s %-16s %-7s %s\n", "item", "pattern", "expects", "flips");
        }
        put_item(out, items[i]);
    }
    text_printf(out, "\n%zu items\n", count);
}

static void put_json(struct text *out, const struct item *const *items, size_t count,
                     const struct scene_sources *sources)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_array(&writer);
    for (size_t i = 0; i < count; i++) {
        const struct item *item = items[i];
        const struct scene *scene = scene_sources_find(sources, item);
        json_begin_object(&writer);
        json_member_string(&writer, "id", item->id);
        json_member_string(&writer, "axis", axis_word(item->category->axis));
        json_member_string(&writer, "category", item->category->id);
        json_member_string(&writer, "scenario", item->scenario);
        json_member_string(&writer, "flips", item->flips);
        json_member_string(&writer, "of", item->of);
        json_member_string(&writer, "lang", item->lang);
        json_member_string(&writer, "split", item->heldback ? "heldback" : "public");
        json_member_boolean(&writer, "joint", item->joint);
        json_member_string(&writer, "pattern", item->pattern);
        json_member_string(&writer, "expectation", expectation_word(item->expectation));
        json_member_string(&writer, "picture", item->picture.file);
        json_member_string(&writer, "picture_kind",
                           scene_kind_word(scene ? scene->kind : SCENE_NONE));
        json_end_object(&writer);
    }
    json_end_array(&writer);
    text_putc(out, '\n');
}

int suite_command_list(const struct suite_options *options, struct error *err)
{
    struct loaded loaded;
    struct scene_sources sources;
    struct text out;
    const struct item **items = NULL;
    size_t count;
    const struct selection selection = {.axes = options->axes,
                                        .categories = options->categories,
                                        .split = options->split ? options->split : "all",
                                        .lang = options->lang ? options->lang : "all"};
    loaded_init(&loaded, options->root);
    scene_sources_load(&sources, &loaded.suite, &loaded.problems);
    text_init(&out, 0); /* no cap: as many items as there are */
    enum status status = suite_select(&loaded.suite, &selection, &items, &count, err);
    if (status != STATUS_OK) goto out;
    if (options->json)
        put_json(&out, items, count, &sources);
    else if (options->stats)
        suite_put_stats(&out, &loaded.suite, items, count, &sources);
    else
        put_list(&out, items, count);
    fwrite(out.data, 1, out.length, stdout);
    if (loaded.problems.count && !options->json)
        fprintf(stderr, "%lu problem%s while reading; `parallax suite check` tells them\n",
                loaded.problems.count, loaded.problems.count == 1 ? "" : "s");
out:
    free(items);
    text_release(&out);
    scene_sources_release(&sources);
    loaded_release(&loaded);
    return status;
}
