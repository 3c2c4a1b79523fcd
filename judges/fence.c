/* Fencing a reply for a model as judge. See fence.h. */
#include "judges/fence.h"

#include <ctype.h>
#include <string.h>

#include "harness/base/utf8.h"

void fence_code(const struct subject *subject, char code[FENCE_CODE_BYTES])
{
    char hex[SHA256_HEX_BYTES];
    struct sha256 *digest = sha256_new();
    const char *id = subject->item->id ? subject->item->id : "";
    sha256_update(digest, id, strlen(id) + 1);
    sha256_update(digest, subject->text.data, subject->text.length);
    sha256_update(digest, "", 1);
    if (subject->other.data) sha256_update(digest, subject->other.data, subject->other.length);
    sha256_finish(digest, hex);
    memcpy(code, hex, FENCE_CODE_BYTES - 1);
    code[FENCE_CODE_BYTES - 1] = '\0';
}

/* What a reader may take for the end of a line: the controls, and Unicode's own. */
static bool breaks_line(uint32_t point)
{
    return (point >= '\n' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
}

/* Characters that reorder what is shown, and the tags that spell ASCII invisibly. */
static bool is_hidden(uint32_t point)
{
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) ||
           (point >= 0xE0000 && point <= 0xE0FFF);
}

static void put_lines(struct text *out, struct span reply)
{
    size_t brackets = 0;
    bool after_return = false;
    text_puts(out, "| ");
    for (size_t i = 0; i < reply.length;) {
        uint32_t point = 0;
        size_t length = utf8_decode(reply.data + i, reply.length - i, &point);
        const char *at = reply.data + i;
        i += length ? length : 1;
        bool second = after_return && point == '\n'; /* CR LF is one break */
        after_return = point == '\r';
        if (is_hidden(point) || second) continue;
        brackets = point == '<' || point == '>' ? brackets + 1 : 0;
        if (brackets == 3) {
            text_putc(out, ' ');
            brackets = 1;
        }
        if (breaks_line(point))
            text_puts(out, "\n| ");
        else
            text_append(out, at, length);
    }
}

void fence_put(struct text *out, const char *code, struct span reply)
{
    bool cut = reply.length > FENCE_REPLY_BYTES_MAX;
    size_t length = cut ? utf8_cut(reply.data, FENCE_REPLY_BYTES_MAX) : reply.length;
    struct text whole;
    text_init(&whole, 0); /* bounded by FENCE_REPLY_BYTES_MAX */
    utf8_repair(&whole, (struct span){reply.data, length});
    text_printf(out, "<<<%s\n", code);
    put_lines(out, (struct span){whole.data, whole.length});
    text_printf(out, "%s\n%s>>>", cut ? "\n[the rest is left out]" : "", code);
    text_release(&whole);
}

/* --- quotations --- */

/* The bars that the fence put before the lines of a quotation. */
static void drop_bars(struct text *text)
{
    size_t kept = 0;
    for (size_t i = 0; i < text->length; i++) {
        bool bar = text->data[i] == '|' && (i == 0 || text->data[i - 1] == '\n');
        if (bar) continue;
        text->data[kept++] = text->data[i];
    }
    text->length = kept;
    text->data[kept] = '\0';
}

/* Folded, and all white space as one blank. `out` has room as text_init gives it. */
static void fold_flat(struct text *out, struct span in, bool drop)
{
    struct text repaired, folded;
    text_init(&repaired, 0); /* a reply that was capped when it was asked, or its quotation */
    text_init(&folded, 0);
    utf8_repair(&repaired, in);
    utf8_fold(&folded, (struct span){repaired.data, repaired.length}, NULL);
    if (drop && folded.length) drop_bars(&folded);
    for (size_t i = 0; i < folded.length; i++) {
        bool blank = folded.data[i] == ' ' || folded.data[i] == '\n';
        if (!blank)
            text_putc(out, folded.data[i]);
        else if (out->length && out->data[out->length - 1] != ' ')
            text_putc(out, ' ');
    }
    while (out->length && out->data[out->length - 1] == ' ') out->data[--out->length] = '\0';
    text_release(&repaired);
    text_release(&folded);
}

/* Whether `text` names a key in quotes. */
static bool names_key(struct span text, const char *key)
{
    size_t length = strlen(key);
    for (size_t i = 1; i + length < text.length; i++) {
        char before = text.data[i - 1], behind = text.data[i + length];
        if (memcmp(text.data + i, key, length) == 0 && before == behind &&
            (before == '"' || before == '\''))
            return true;
    }
    return false;
}

/* Blanks what is between braces and names a key that the judge is asked for. */
static void mask_verdicts(struct text *reply, const char *const *keys, size_t count)
{
    for (size_t i = 0; i < reply->length; i++) {
        if (reply->data[i] != '{') continue;
        const char *end = memchr(reply->data + i, '}', reply->length - i);
        if (!end) return;
        size_t length = (size_t)(end - reply->data) - i + 1;
        bool made = false;
        for (size_t k = 0; k < count && !made; k++)
            made = names_key((struct span){reply->data + i, length}, keys[k]);
        if (made) memset(reply->data + i, '\x01', length);
    }
}

/* A full stop, or a bar, stands in most replies and decides nothing. */
static bool holds_a_word(const char *text)
{
    for (; *text; text++)
        if (isalnum((unsigned char)*text) || (unsigned char)*text >= 0x80) return true;
    return false;
}

bool fence_quote_stands(struct span reply, const char *quote, const char *const *keys,
                        size_t key_count)
{
    struct text whole, part;
    bool stands = false;
    text_init(&whole, 0);
    fold_flat(&whole, reply, false);
    if (whole.length) mask_verdicts(&whole, keys, key_count);
    for (int drop = 0; drop < 2 && !stands; drop++) {
        text_init(&part, 0);
        fold_flat(&part, span_of(quote), drop == 1);
        stands =
            part.length > 0 && holds_a_word(part.data) && strstr(whole.data, part.data) != NULL;
        text_release(&part);
    }
    text_release(&whole);
    return stands;
}
