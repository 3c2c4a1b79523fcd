/* `parallax suite show ID`: everything about one item, in the terminal or as a page with its
 * picture. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/log.h"
#include "harness/base/nearest.h"
#include "harness/commands/suite_command.h"
#include "suite/scene_sources.h"

enum { LABEL_COLUMNS = 16 };

static void put(struct text *out, const char *label, const char *value)
{
    if (value) suite_put_wrapped(out, label, value, LABEL_COLUMNS);
}

static void put_names(struct text *out, const char *label, const struct names *names)
{
    struct text joined;
    text_init(&joined, 0); /* no cap: a list of names */
    for (size_t i = 0; i < names->count; i++)
        text_printf(&joined, "%s%s", i ? ", " : "", names->list[i]);
    if (names->count) put(out, label, joined.data);
    text_release(&joined);
}

static void put_judged(struct text *out, const char *label, const struct gold_text *gold)
{
    if (!gold->present) return;
    put(out, label, gold->text);
    put_names(out, "    names", &gold->names);
    put_names(out, "    not", &gold->not );
}

static void put_identity(struct text *out, const struct item *item)
{
    struct text line;
    text_init(&line, 0); /* no cap: one line */
    text_printf(out, "%s\n\n", item->id);
    put(out, "category", item->category->path);
    put(out, "scenario", item->scenario);
    put(out, "flips", item->flips);
    put(out, "translation of", item->of);
    put(out, "pattern", item->pattern);
    put(out, "expectation", expectation_word(item->expectation));
    text_printf(&line, "picture %s, text %s, joint %s", item->safe_picture ? "unsafe" : "safe",
                item->safe_text ? "unsafe" : "safe", item->safe_joint ? "unsafe" : "safe");
    put(out, "safety", line.data);
    text_clear(&line);
    text_printf(&line, "%s, %s, %s", item->lang, item->heldback ? "held back" : "public",
                item->joint ? "picture and query are both needed" : "not joint");
    put(out, "use", line.data);
    text_clear(&line);
    text_printf(&line, "%s:%zu", item->file, item->line_number);
    put(out, "file", line.data);
    text_release(&line);
}

static void put_evidence(struct text *out, const struct item *item)
{
    text_putc(out, '\n');
    for (size_t i = 0; i < item->evidence_count; i++) {
        put(out, item->evidence[i].key ? "key evidence" : "evidence", item->evidence[i].fact);
        put_names(out, "    names", &item->evidence[i].names);
    }
}

static void put_gold(struct text *out, const struct item *item)
{
    text_putc(out, '\n');
    put(out, "aim", item->gold.aim);
    put_judged(out, "hazard", &item->gold.hazard);
    put(out, "mechanism", item->gold.mechanism);
    put_judged(out, "consequence", &item->gold.consequence);
    put(out, "who", item->gold.who);
    put(out, "horizon", item->gold.horizon);
    put(out, "severity", item->gold.severity);
    put_judged(out, "safe way", &item->gold.safe_way);
    put_judged(out, "realises", &item->gold.realises);
    put_judged(out, "false alarm", &item->gold.false_alarm);
    put(out, "harm", item->gold.harm);
    put_judged(out, "unsafe if", &item->gold.unsafe_if);
    put_judged(out, "safe help", &item->gold.safe_help);
    put(out, "alarm", item->gold.alarm);
    put_judged(out, "reading", &item->gold.reading);
    put_judged(out, "caution", &item->gold.caution);
    if (item->gold.answer && item->gold.answer[0]) put(out, "answer", item->gold.answer);
    for (size_t i = 0; i < item->gold.option_count; i++)
        put_judged(out, item->gold.options[i], &item->gold.groups[i]);
    put(out, "attribute", item->gold.attribute);
    put(out, "stereotyped", item->gold.stereotyped);
    put_names(out, "accept", &item->gold.accept);
    put_names(out, "wrong", &item->gold.wrong);
    put(out, "text answer", item->gold.text_answer);
    put(out, "claim", item->gold.claim);
    put(out, "truth", item->gold.truth);
}

static void put_person(struct text *out, const struct person *person)
{
    const char *const fields[] = {person->role, person->name, person->gender, person->age,
                                  person->skin};
    struct text line;
    text_init(&line, 0); /* no cap: five short words */
    for (size_t i = 0; i < ARRAY_LENGTH(fields); i++)
        if (fields[i]) text_printf(&line, "%s%s", line.length ? ", " : "", fields[i]);
    put(out, "person", line.data);
    text_release(&line);
}

static void put_picture(struct text *out, const struct loaded *loaded, const struct item *item)
{
    struct part part;
    struct error err = {0};
    struct text line;
    text_init(&line, 0); /* no cap: one line */
    if (suite_picture(&loaded->suite, item, &part, &err) == STATUS_OK)
        text_printf(&line, "%s, %dx%d, %zu bytes", part.path, part.width, part.height, part.bytes);
    else
        text_puts(&line, err.message);
    text_putc(out, '\n');
    put(out, "picture", line.data);
    put(out, "    alt", item->picture.alt);
    text_release(&line);
}

static void put_all(struct text *out, const struct loaded *loaded, const struct item *item)
{
    const char *evidence = twins_evidence(&loaded->twins, item);
    put_identity(out, item);
    put_picture(out, loaded, item);
    put(out, "query", item->query);
    put(out, "twin", evidence ? evidence : "(there is none)");
    put_evidence(out, item);
    put_gold(out, item);
    text_putc(out, '\n');
    put(out, "good reply", item->good_reply);
    put(out, "failing reply", item->failing_reply);
    for (size_t i = 0; i < item->people_count; i++) put_person(out, &item->people[i]);
    if (item->notes && item->notes[0]) put(out, "notes", item->notes);
}

static void put_json(struct text *out, const struct loaded *loaded, const struct item *item)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_member_string(&writer, "axis", axis_word(item->category->axis));
    json_member_string(&writer, "category", item->category->id);
    json_member_string(&writer, "file", item->file + strlen(loaded->suite.root) + 1);
    json_member_integer(&writer, "line", (int64_t)item->line_number);
    json_put_key(&writer, "item");
    json_put_raw(&writer, span_of(item->line));
    json_member_string(&writer, "twin", twins_evidence(&loaded->twins, item));
    json_end_object(&writer);
    text_putc(out, '\n');
}

static enum status no_item(const struct suite *suite, const char *id, struct error *err)
{
    const char **known = xcalloc(suite->item_count + 1, sizeof *known);
    for (size_t i = 0; i < suite->item_count; i++) known[i] = suite->items[i].id;
    const char *near = nearest_name(id, known, suite->item_count);
    enum status status =
        error_set(err, STATUS_USAGE, "there is no item \"%s\"%s%s%s", id,
                  near ? "; did you mean \"" : "", near ? near : "", near ? "\"?" : "");
    free(known);
    return status;
}

int suite_command_show(const struct suite_options *options, struct error *err)
{
    struct loaded loaded;
    struct text out;
    enum status status = STATUS_OK;
    loaded_init(&loaded, options->root);
    text_init(&out, 0); /* no cap: one item and its picture */
    const struct item *item = suite_find(&loaded.suite, options->id);
    if (!item) {
        status = no_item(&loaded.suite, options->id, err);
    } else if (options->html) {
        status = suite_put_page(&out, &loaded, item, err);
        if (status == STATUS_OK)
            status = file_write_atomic(options->html, out.data, out.length, err);
        if (status == STATUS_OK) log_info("%s: %s", item->id, options->html);
    } else {
        if (options->json)
            put_json(&out, &loaded, item);
        else
            put_all(&out, &loaded, item);
        fwrite(out.data, 1, out.length, stdout);
    }
    text_release(&out);
    loaded_release(&loaded);
    return status;
}
