/* JSON Lines from a file, a pipe or standard input, with memory for one line at a time.
 *
 * The buffer holds bytes [0, length); the line read last is [line_start, line_end). A line longer
 * than the cap is skipped to its end and reported, so that the lines behind it can still be read.
 */
#include "harness/base/jsonl.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "harness/base/memory.h"

enum { CHUNK_BYTES = 64 << 10 };

struct jsonl {
    int fd;
    bool owned;
    char *name;
    struct text buffer;
    size_t line_start, line_end, next;
    size_t number;
    bool ended; /* read() said so */
};

enum status jsonl_open_fd(struct jsonl **out, int fd, const char *name, struct error *err)
{
    (void)err;
    struct jsonl *lines = xcalloc(1, sizeof *lines);
    lines->fd = fd;
    lines->owned = true;
    lines->name = xstrdup(name);
    text_init(&lines->buffer, 0); /* next_line stops filling it at the cap of a line */
    *out = lines;
    return STATUS_OK;
}

enum status jsonl_open(struct jsonl **out, const char *path, struct error *err)
{
    *out = NULL;
    if (strcmp(path, "-") == 0) {
        enum status status = jsonl_open_fd(out, STDIN_FILENO, "standard input", err);
        (*out)->owned = false;
        return status;
    }
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return error_set(err, STATUS_NO_INPUT, "%s: could not open: %s", path, strerror(errno));
    return jsonl_open_fd(out, fd, path, err);
}

void jsonl_close(struct jsonl *lines)
{
    if (!lines) return;
    if (lines->owned) close(lines->fd);
    text_release(&lines->buffer);
    free(lines->name);
    free(lines);
}

/* Reads one more chunk behind what is there. */
static enum status fill(struct jsonl *lines, struct error *err)
{
    struct text *buffer = &lines->buffer;
    text_reserve(buffer, CHUNK_BYTES);
    ssize_t got;
    do {
        got = read(lines->fd, buffer->data + buffer->length, CHUNK_BYTES);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        lines->ended = true;
        enum status status = errno == EISDIR ? STATUS_NO_INPUT : STATUS_IO;
        return error_set(err, status, "%s: could not read: %s", lines->name, strerror(errno));
    }
    if (got == 0) lines->ended = true;
    buffer->length += (size_t)got;
    buffer->data[buffer->length] = '\0';
    return STATUS_OK;
}

/* Moves what has not been read yet to the front. */
static void drop_read(struct jsonl *lines)
{
    struct text *buffer = &lines->buffer;
    if (lines->next == 0) return;
    buffer->length -= lines->next;
    memmove(buffer->data, buffer->data + lines->next, buffer->length + 1);
    lines->next = 0;
}

/* The rest of a line that is too long, without keeping it. */
static enum status skip_line(struct jsonl *lines, struct error *err)
{
    struct text *buffer = &lines->buffer;
    for (;;) {
        char *newline = memchr(buffer->data, '\n', buffer->length);
        if (newline || lines->ended) {
            lines->next = newline ? (size_t)(newline - buffer->data) + 1 : buffer->length;
            lines->line_start = lines->line_end = 0;
            return error_set(err, STATUS_DATA, "%s:%zu: the line is longer than %d bytes",
                             lines->name, lines->number, JSONL_LINE_BYTES_MAX);
        }
        text_clear(buffer);
        enum status status = fill(lines, err);
        if (status != STATUS_OK) return status;
    }
}

/* Finds the next line, blank or not; *found is false at the end. */
static enum status next_line(struct jsonl *lines, bool *found, struct error *err)
{
    struct text *buffer = &lines->buffer;
    size_t searched = lines->next;
    *found = false;
    for (;;) {
        char *newline = memchr(buffer->data + searched, '\n', buffer->length - searched);
        if (!newline && !lines->ended) {
            size_t behind = buffer->length - lines->next;
            drop_read(lines);
            searched = behind;
            if (behind > JSONL_LINE_BYTES_MAX) {
                lines->number++;
                *found = true;
                return skip_line(lines, err);
            }
            enum status status = fill(lines, err);
            if (status != STATUS_OK) return status;
            continue;
        }
        if (!newline && lines->next == buffer->length) return STATUS_OK;
        lines->line_start = lines->next;
        lines->line_end = newline ? (size_t)(newline - buffer->data) : buffer->length;
        lines->next = newline ? lines->line_end + 1 : buffer->length;
        lines->number++;
        *found = true;
        return STATUS_OK;
    }
}

enum status jsonl_next(struct jsonl *lines, struct json_document **document, struct error *err)
{
    *document = NULL;
    for (;;) {
        bool found;
        enum status status = next_line(lines, &found, err);
        if (status != STATUS_OK || !found) return status;
        struct span line = jsonl_source(lines);
        if (line.length > JSONL_LINE_BYTES_MAX) {
            return error_set(err, STATUS_DATA, "%s:%zu: the line is longer than %d bytes",
                             lines->name, lines->number, JSONL_LINE_BYTES_MAX);
        }
        bool blank = true;
        for (size_t i = 0; i < line.length && blank; i++) {
            blank = line.data[i] == ' ' || line.data[i] == '\t' || line.data[i] == '\r';
        }
        if (!blank) return json_parse(document, line, lines->name, lines->number, err);
    }
}

size_t jsonl_line(const struct jsonl *lines)
{
    return lines->number;
}

struct span jsonl_source(const struct jsonl *lines)
{
    return (struct span){lines->buffer.data + lines->line_start,
                         lines->line_end - lines->line_start};
}
