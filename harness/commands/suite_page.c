/* The page of `parallax suite show --html`: one item with its picture, in one file that asks the
 * network for nothing. All text of the item goes through text_put_html. */
#include <stdlib.h>

#include "harness/base/file.h"
#include "harness/commands/suite_command.h"

static const char head[] =
    "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
    "style-src 'unsafe-inline'\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";

static const char style[] =
    "<style>\n"
    ":root{color-scheme:light dark;--line:#8884;--soft:#8881}\n"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem}\n"
    "h1{font-size:1.5rem;margin:0}h1+p{margin:.2rem 0 "
    "1.2rem;opacity:.7}h2{font-size:1rem;margin:2rem 0 .4rem}\n"
    "figure{margin:0}img{max-width:100%;height:auto;border:1px solid "
    "var(--line);border-radius:6px}\n"
    "figcaption{font-size:.9rem;opacity:.75}\n"
    "blockquote{margin:1rem 0;padding:.8rem 1rem;border-inline-start:4px solid "
    "var(--line);background:var(--soft);font-size:1.1rem}\n"
    "table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:."
    "35rem .6rem;"
    "border-top:1px solid var(--line)}th{width:10rem;font-weight:600}\n"
    "small{display:block;opacity:.7}.good{border-color:#2a8}.bad{border-color:#c54}\n"
    "</style>\n";

static void put_escaped(struct text *out, const char *text)
{
    text_put_html(out, span_of(text));
}

/* Ends a tag around words of the item: fonts go by the language, the direction by the words. */
static void put_language(struct text *out, const struct item *item)
{
    text_puts(out, " lang=\"");
    put_escaped(out, item->lang);
    text_puts(out, "\" dir=\"auto\">");
}

static void put_row(struct text *out, const char *label, const char *value,
                    const struct names *names)
{
    if (!value) return;
    text_puts(out, "<tr><th lang=\"en\">");
    put_escaped(out, label);
    text_puts(out, "</th><td dir=\"auto\">");
    put_escaped(out, value);
    if (names && names->count) {
        text_puts(out, "<small dir=\"auto\">");
        for (size_t i = 0; i < names->count; i++) {
            if (i) text_puts(out, " · ");
            put_escaped(out, names->list[i]);
        }
        text_puts(out, "</small>");
    }
    text_puts(out, "</td></tr>\n");
}

static void put_judged(struct text *out, const char *label, const struct gold_text *gold)
{
    if (!gold->present) return;
    put_row(out, label, gold->text, &gold->names);
    if (gold->not .count) put_row(out, "", "not when the sentence says", &gold->not );
}

static void put_gold(struct text *out, const struct item *item)
{
    put_row(out, "aim", item->gold.aim, NULL);
    put_judged(out, "hazard", &item->gold.hazard);
    put_row(out, "mechanism", item->gold.mechanism, NULL);
    put_judged(out, "consequence", &item->gold.consequence);
    put_row(out, "who", item->gold.who, NULL);
    put_row(out, "horizon", item->gold.horizon, NULL);
    put_row(out, "severity", item->gold.severity, NULL);
    put_judged(out, "safe way", &item->gold.safe_way);
    put_judged(out, "realises", &item->gold.realises);
    put_judged(out, "false alarm", &item->gold.false_alarm);
    put_row(out, "harm", item->gold.harm, NULL);
    put_judged(out, "unsafe if", &item->gold.unsafe_if);
    put_judged(out, "safe help", &item->gold.safe_help);
    put_row(out, "alarm", item->gold.alarm, NULL);
    put_judged(out, "reading", &item->gold.reading);
    put_judged(out, "caution", &item->gold.caution);
    if (item->gold.answer && item->gold.answer[0])
        put_row(out, "answer", item->gold.answer, &item->gold.accept);
    for (size_t i = 0; i < item->gold.option_count; i++)
        put_judged(out, item->gold.options[i], &item->gold.groups[i]);
    put_row(out, "attribute", item->gold.attribute, NULL);
    put_row(out, "stereotyped", item->gold.stereotyped, NULL);
    if (item->gold.wrong.count) put_row(out, "wrong", "other definite answers", &item->gold.wrong);
    put_row(out, "text answer", item->gold.text_answer, NULL);
    put_row(out, "claim", item->gold.claim, NULL);
    put_row(out, "truth", item->gold.truth, NULL);
}

static void put_quote(struct text *out, const struct item *item, const char *heading,
                      const char *kind, const char *text)
{
    text_printf(out, "<h2>%s</h2>\n<blockquote class=\"%s\"", heading, kind);
    put_language(out, item);
    put_escaped(out, text);
    text_puts(out, "</blockquote>\n");
}

static enum status put_picture(struct text *out, const struct loaded *loaded,
                               const struct item *item, struct error *err)
{
    struct part part;
    struct text bytes;
    enum status status = suite_picture(&loaded->suite, item, &part, err);
    if (status != STATUS_OK) return status;
    text_init(&bytes, PICTURE_BYTES_MAX);
    status = file_read_confined(item->folder, item->picture.file, &bytes, err);
    if (status == STATUS_OK) {
        char *encoded = xmalloc(base64_size(bytes.length) + 1);
        size_t length = base64_encode(encoded, bytes.data, bytes.length);
        text_printf(out, "<figure><img width=\"%d\" height=\"%d\" src=\"data:%s;base64,",
                    part.width, part.height, picture_mime(part.type));
        text_append(out, encoded, length);
        text_puts(out, "\" alt=\"");
        put_escaped(out, item->picture.alt);
        text_puts(out, "\"><figcaption");
        put_language(out, item);
        put_escaped(out, item->picture.alt);
        text_puts(out, "</figcaption></figure>\n");
        free(encoded);
    }
    text_release(&bytes);
    return status;
}

static void put_facts(struct text *out, const struct item *item)
{
    put_row(out, "scenario", item->scenario, NULL);
    put_row(out, "flips", item->flips, NULL);
    put_row(out, "translation of", item->of, NULL);
    put_row(out, "pattern", item->pattern, NULL);
    put_row(out, "expectation", expectation_word(item->expectation), NULL);
    for (size_t i = 0; i < item->evidence_count; i++)
        put_row(out, item->evidence[i].key ? "key evidence" : "evidence", item->evidence[i].fact,
                &item->evidence[i].names);
    put_gold(out, item);
    if (item->notes && item->notes[0]) put_row(out, "notes", item->notes, NULL);
}

enum status suite_put_page(struct text *out, const struct loaded *loaded, const struct item *item,
                           struct error *err)
{
    const char *evidence = twins_evidence(&loaded->twins, item);
    text_puts(out, head);
    text_puts(out, "<title>");
    put_escaped(out, item->id);
    text_puts(out, "</title>\n");
    text_puts(out, style);
    text_puts(out, "</head><body>\n<h1>");
    put_escaped(out, item->id);
    text_puts(out, "</h1>\n<p>");
    put_escaped(out, item->category->path);
    text_puts(out, "</p>\n");
    enum status status = put_picture(out, loaded, item, err);
    if (status != STATUS_OK) return status;
    put_quote(out, item, "The question", "", item->query);
    if (evidence) put_quote(out, item, "The situation in words", "", evidence);
    text_puts(out, "<h2>What is known about it</h2>\n<table lang=\"");
    put_escaped(out, item->lang);
    text_puts(out, "\">\n");
    put_facts(out, item);
    text_puts(out, "</table>\n");
    put_quote(out, item, "A good reply", "good", item->good_reply);
    put_quote(out, item, "A failing reply", "bad", item->failing_reply);
    text_puts(out, "</body></html>\n");
    return STATUS_OK;
}
