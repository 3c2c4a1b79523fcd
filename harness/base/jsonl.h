/* JSON Lines: one document a line, each error with its line number, lines capped. Blank lines are
 * skipped. */
#ifndef PARALLAX_BASE_JSONL_H
#define PARALLAX_BASE_JSONL_H

#include "harness/base/json.h"

enum {
    JSONL_LINE_BYTES_MAX = 16 << 20
}; /* a reply of several MiB fits; a file without newlines does not eat the memory */

struct jsonl;

/* `path` "-" reads standard input. */
enum status jsonl_open(struct jsonl **out, const char *path, struct error *err);
/* Reads from an already open descriptor, which the reader then owns; `name` is used in messages. */
enum status jsonl_open_fd(struct jsonl **out, int fd, const char *name, struct error *err);
void jsonl_close(struct jsonl *lines);

/* The next document, which the caller frees with json_free; *document is NULL at the end. A broken
 * line is an error that names it; reading may go on with the next line. */
enum status jsonl_next(struct jsonl *lines, struct json_document **document, struct error *err);
size_t jsonl_line(const struct jsonl *lines); /* the number of the line read last */
/* The bytes of the line read last, without its newline; valid until the next call. */
struct span jsonl_source(const struct jsonl *lines);

#endif
