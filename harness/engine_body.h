/* The bytes of a request body, made while they are sent: JSON ranges are copied, pictures are
 * encoded from their mapped files straight into the caller's buffer. No body ever exists as a
 * whole.
 */
#ifndef PARALLAX_HARNESS_ENGINE_BODY_H
#define PARALLAX_HARNESS_ENGINE_BODY_H

#include "harness/wire.h"

/* Mapped picture files, shared by every body that shows them. */
struct picture_files;
struct picture_files *picture_files_new(void);
void picture_files_free(struct picture_files *files);

struct body_cursor {
    const struct wire_body *body;
    const unsigned char *pictures[CHAT_PARTS_MAX]; /* mapped bytes, in segment order */
    void *held[CHAT_PARTS_MAX];
    size_t picture_count;
    size_t segment, picture; /* where it stands */
    size_t offset;           /* within the segment */
};

/* Maps the pictures of `body`; a file that is missing or has another size than when its digest was
 * verified is an error. */
enum status body_open(struct body_cursor *cursor, struct picture_files *files,
                      const struct wire_body *body, struct error *err);
void body_close(struct body_cursor *cursor, struct picture_files *files);
/* Fills at most `room` bytes; 0 at the end. */
size_t body_read(struct body_cursor *cursor, char *out, size_t room);
void body_rewind(struct body_cursor *cursor);

#endif
