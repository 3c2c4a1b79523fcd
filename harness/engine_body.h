/* The bytes of a request body, made while they are sent: JSON ranges are copied, pictures are read
 * piece by piece and encoded straight into the caller's buffer. No body ever exists as a whole, and
 * no picture.
 */
#ifndef PARALLAX_HARNESS_ENGINE_BODY_H
#define PARALLAX_HARNESS_ENGINE_BODY_H

#include "harness/wire.h"

/* Open picture files, shared by every body that shows them, and the one piece that is read. */
struct picture_files;
struct picture_file;
struct picture_files *picture_files_new(void);
void picture_files_free(struct picture_files *files);

struct body_cursor {
    const struct wire_body *body;
    struct picture_files *files;
    struct picture_file *pictures[CHAT_PARTS_MAX]; /* in segment order */
    size_t picture_count;
    const struct part *broken; /* the picture that could not be read to its end; NULL */
    size_t segment, picture;   /* where it stands */
    size_t offset;             /* within the segment */
};

/* Opens the pictures of `body`; a file that is missing or has another size than when its digest was
 * verified is an error. */
enum status body_open(struct body_cursor *cursor, struct picture_files *files,
                      const struct wire_body *body, struct error *err);
void body_close(struct body_cursor *cursor);
/* Fills at most `room` bytes; 0 at the end, and from where a picture could not be read on: then
 * `broken` says which. */
size_t body_read(struct body_cursor *cursor, char *out, size_t room);
void body_rewind(struct body_cursor *cursor);

#endif
