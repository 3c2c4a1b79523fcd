/* How far a long job is: on a terminal lines that redraw themselves, in a log a line now and then,
 * for machines JSON lines. */
#include "harness/base/progress.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "harness/base/clock.h"
#include "harness/base/log.h"
#include "harness/base/utf8.h"

enum { TERMINAL_US = 100000, JSON_US = 1000000, LINES_US = 10000000, COLUMNS_DEFAULT = 80 };

static int64_t interval_us(enum progress_mode mode)
{
    switch (mode) {
    case PROGRESS_TERMINAL: return TERMINAL_US;
    case PROGRESS_JSON: return JSON_US;
    case PROGRESS_LINES: return LINES_US;
    case PROGRESS_AUTO:
    case PROGRESS_OFF: return INT64_MAX;
    }
    return INT64_MAX;
}

void progress_init(struct progress *progress, const char *verb, enum progress_mode mode,
                   int64_t total, int64_t done)
{
    if (mode == PROGRESS_AUTO) mode = isatty(STDERR_FILENO) ? PROGRESS_TERMINAL : PROGRESS_LINES;
    int64_t now = clock_monotonic_us();
    *progress = (struct progress){.verb = verb,
                                  .mode = mode,
                                  .total = total,
                                  .done = done,
                                  .done_at_start = done,
                                  .started_us = now,
                                  .drawn_us = now};
}

/* Per second since the start; 0 while nothing can be said. */
static double rate_of(const struct progress *progress, int64_t now_us)
{
    int64_t elapsed = now_us - progress->started_us,
            done = progress->done - progress->done_at_start;
    return elapsed > 0 && done > 0 ? (double)done * 1e6 / (double)elapsed : 0;
}

/* Seconds until the rest is done at this rate, or -1. */
static int64_t eta_of(const struct progress *progress, double rate)
{
    if (progress->total <= progress->done) return progress->total > 0 ? 0 : -1;
    if (rate <= 0) return -1;
    double seconds = (double)(progress->total - progress->done) / rate + 0.5;
    return seconds < 1e9 ? (int64_t)seconds : -1;
}

static void put_duration(struct text *out, int64_t seconds)
{
    long long hours = seconds / 3600, minutes = seconds / 60 % 60, rest = seconds % 60;
    if (hours > 0) {
        text_printf(out, "%lld:%02lld:%02lld", hours, minutes, rest);
    } else {
        text_printf(out, "%lld:%02lld", minutes, rest);
    }
}

static void put_json(const struct progress *progress, int64_t now_us,
                     const struct progress_detail *detail, struct text *out)
{
    double rate = rate_of(progress, now_us);
    int64_t eta = eta_of(progress, rate);
    int64_t elapsed_ms = (now_us - progress->started_us) / 1000;
    struct json_writer writer;
    json_writer_init(&writer, out, 0);
    json_begin_object(&writer);
    json_member_string(&writer, "progress", progress->verb);
    json_member_integer(&writer, "done", progress->done);
    json_member_integer(&writer, "total", progress->total);
    json_member_double(&writer, "elapsed_s", (double)elapsed_ms / 1000);
    json_member_double(&writer, "per_second", (double)(int64_t)(rate * 1000 + 0.5) / 1000);
    json_put_key(&writer, "eta_s");
    if (eta >= 0) {
        json_put_integer(&writer, eta);
    } else {
        json_put_null(&writer);
    }
    json_member_boolean(&writer, "finished", progress->finished);
    if (detail->put_json) {
        detail->put_json(detail->context, &writer);
    } else if (detail->words) {
        json_member_string(&writer, "detail", detail->words);
    }
    json_end_object(&writer);
}

static void put_words(const struct progress *progress, int64_t now_us, const char *detail,
                      struct text *out)
{
    double rate = rate_of(progress, now_us);
    text_printf(out, "%s %lld", progress->verb, (long long)progress->done);
    if (progress->total > 0) {
        text_printf(out, "/%lld (%d%%)", (long long)progress->total,
                    (int)(100 * (double)progress->done / (double)progress->total));
    }
    if (rate > 0) text_printf(out, rate < 10 ? ", %.1f/s" : ", %.0f/s", rate);
    if (progress->finished) {
        text_puts(out, ", took ");
        put_duration(out, (now_us - progress->started_us + 500000) / 1000000);
    } else {
        int64_t eta = eta_of(progress, rate);
        if (eta >= 0) {
            text_puts(out, ", ");
            put_duration(out, eta);
            text_puts(out, " left");
        }
    }
    if (detail && *detail) {
        text_puts(out, ", ");
        text_put_terminal(out, span_of(detail), false);
    }
}

/* Takes characters from the end until the text is at most `columns` wide. */
static void fit(struct text *line, size_t columns)
{
    while (line->length > 0 && utf8_columns(line->data, line->length) > columns) {
        line->length = utf8_cut(line->data, line->length - 1);
        line->data[line->length] = '\0';
    }
}

/* One line of what is shown, cut to the width. */
static void put_line(struct text *out, struct span words, size_t columns)
{
    struct text line;
    text_init(&line, 4096); /* no terminal is wider */
    text_append(&line, words.data, words.length);
    if (columns > 0) fit(&line, columns);
    text_append(out, line.data, line.length);
    text_release(&line);
}

void progress_put(const struct progress *progress, int64_t now_us,
                  const struct progress_detail *detail, size_t columns, struct text *out)
{
    struct text first;
    if (progress->mode == PROGRESS_JSON) {
        put_json(progress, now_us, detail, out);
        return;
    }
    text_init(&first, 4096);
    put_words(progress, now_us, detail->words, &first);
    put_line(out, (struct span){first.data, first.length}, columns);
    text_release(&first);
    const char *at = detail->rows.data, *end = at + detail->rows.length;
    while (at < end) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        /* What a longer line left is erased to its end. */
        text_puts(out, progress->mode == PROGRESS_TERMINAL ? "\x1b[K\n" : "\n");
        put_line(out, (struct span){at, (size_t)(line_end - at)}, columns);
        at = line_end + 1;
    }
}

static size_t terminal_columns(void)
{
    struct winsize size;
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1) return size.ws_col;
    return COLUMNS_DEFAULT;
}

/* The job whose lines stand on the terminal; messages must not be written into them. */
static struct progress *shown;

static void put_rewind(const struct progress *progress, struct text *out)
{
    text_putc(out, '\r');
    if (progress->rows_drawn) text_printf(out, "\x1b[%zuA", progress->rows_drawn);
}

/* Takes the lines away, for a message. */
static void erase(void)
{
    struct text out;
    if (!shown) return;
    text_init(&out, 64);
    put_rewind(shown, &out);
    text_puts(&out, "\x1b[J");
    fwrite(out.data, 1, out.length, stderr);
    text_release(&out);
    shown->rows_drawn = 0;
    shown->drawn_us = 0; /* drawn again as soon as anything moves */
    shown = NULL;
}

static void draw(struct progress *progress, int64_t now_us, const struct progress_detail *detail)
{
    bool terminal = progress->mode == PROGRESS_TERMINAL;
    struct text out;
    text_init(&out, 1 << 20); /* far above any screen */
    if (terminal) put_rewind(progress, &out);
    size_t start = out.length;
    /* One column stays free: a full last column makes some terminals wrap. */
    progress_put(progress, now_us, detail, terminal ? terminal_columns() - 1 : 0, &out);
    progress->rows_drawn = 0;
    for (size_t i = start; i < out.length; i++) progress->rows_drawn += out.data[i] == '\n';
    if (terminal) text_puts(&out, "\x1b[J"); /* erases what more or longer lines left */
    if (!terminal || progress->finished) text_putc(&out, '\n');
    fwrite(out.data, 1, out.length, stderr);
    fflush(stderr);
    text_release(&out);
    progress->drawn_us = now_us;
    shown = terminal && !progress->finished ? progress : NULL;
    log_set_interruption(shown ? erase : NULL);
}

bool progress_is_due(struct progress *progress, int64_t done)
{
    progress->done = done;
    if (progress->mode == PROGRESS_OFF) return false;
    return clock_monotonic_us() - progress->drawn_us >= interval_us(progress->mode);
}

void progress_draw(struct progress *progress, const struct progress_detail *detail)
{
    draw(progress, clock_monotonic_us(), detail);
}

void progress_end(struct progress *progress, const struct progress_detail *detail)
{
    if (progress->finished) return;
    progress->finished = true;
    if (progress->mode != PROGRESS_OFF) draw(progress, clock_monotonic_us(), detail);
}

void progress_update(struct progress *progress, int64_t done, const char *detail)
{
    if (!progress_is_due(progress, done)) return;
    progress_draw(progress, &(struct progress_detail){.words = detail});
}

void progress_finish(struct progress *progress, const char *detail)
{
    progress_end(progress, &(struct progress_detail){.words = detail});
}
