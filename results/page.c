/* The shell of every page. */
#include "results/page.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/digest.h"

static void put_digest(struct text *out, struct span of)
{
    char hex[SHA256_HEX_BYTES], encoded[48] = "";
    unsigned char bytes[SHA256_BYTES];
    sha256_hex(of.data, of.length, hex);
    for (size_t i = 0; i < SHA256_BYTES; i++) {
        char pair[] = {hex[2 * i], hex[2 * i + 1], '\0'};
        bytes[i] = (unsigned char)strtoul(pair, NULL, 16);
    }
    encoded[base64_encode(encoded, bytes, sizeof bytes)] = '\0';
    text_printf(out, "'sha256-%s'", encoded);
}

/* "<" never stands outside a string in JSON, so spelling it out changes nothing but the bytes. */
static void put_escaped(struct text *out, const struct text *json)
{
    const char *from = json->data, *end = from + json->length;
    while (from < end) {
        const char *angle = memchr(from, '<', (size_t)(end - from));
        size_t length = (size_t)((angle ? angle : end) - from);
        text_append(out, from, length);
        if (angle) text_puts(out, "\\u003c");
        from += length + (angle != NULL);
    }
}

void page_put(enum page_kind kind, const char *title, const char *command, const struct text *json,
              struct text *out)
{
    struct span style = {(const char *)page_css, page_css_length};
    struct span script = {(const char *)page_js, page_js_length};
    if (kind == PAGE_STUDY) script = (struct span){(const char *)study_js, study_js_length};
    text_puts(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "img-src data:; base-uri 'none'; form-action 'none'; style-src ");
    put_digest(out, style);
    text_puts(out, "; script-src ");
    put_digest(out, script);
    text_puts(out, "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"referrer\" content=\"no-referrer\">\n<title>Parallax: ");
    text_put_html(out, span_of(title));
    text_puts(out, "</title>\n<style>");
    text_append(out, style.data, style.length);
    text_puts(out,
              "</style>\n</head>\n<body>\n<noscript>This page draws itself with a script that it "
              "carries; `");
    text_put_html(out, span_of(command));
    text_puts(out, "` prints the same numbers.</noscript>\n<main id=\"page\"></main>\n"
                   "<script type=\"application/json\" id=\"data\">");
    put_escaped(out, json);
    text_puts(out, "</script>\n<script>");
    text_append(out, script.data, script.length);
    text_puts(out, "</script>\n</body>\n</html>\n");
}
