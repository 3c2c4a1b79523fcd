/* Files: whole reads with a cap, confined opens, atomic writes, sorted listings.
 *
 * A confined open follows no symbolic link, no absolute path and no "..": a picture named in an
 * item cannot reach outside its folder. An atomic write makes a temporary file in the same folder,
 * flushes it and renames it: a reader sees the old file or the new one.
 */
#ifndef PARALLAX_BASE_FILE_H
#define PARALLAX_BASE_FILE_H

#include <stdbool.h>
#include <stdint.h>

#include "harness/base/memory.h"
#include "harness/base/status.h"
#include "harness/base/text.h"

/* Appends the file to `out`; a file larger than the text's limit is an error, never a silent cut.
 */
enum status file_read(const char *path, struct text *out, struct error *err);

/* Opens `relative` (plain names joined by '/') below `folder` for reading. Refuses absolute paths,
 * "", ".", "..", links and anything that is not a regular file. */
enum status file_open_confined(const char *folder, const char *relative, int *fd,
                               struct error *err);
enum status file_read_confined(const char *folder, const char *relative, struct text *out,
                               struct error *err);

enum status file_write_atomic(const char *path, const char *data, size_t length, struct error *err);
/* Writes a file that its caller will give its name, over what is there, and flushes it to the disk:
 * a part may be there when it fails. */
enum status file_write_flushed(const char *path, const char *data, size_t length,
                               struct error *err);
enum status file_make_folders(const char *path, struct error *err); /* like mkdir -p */
bool file_exists(const char *path);
bool file_is_folder(const char *path);

/* Names in `folder` (without "." and "..", hidden ones left out), in byte order, in the arena. A
 * missing folder is an error. */
enum status file_list(struct arena *arena, const char *folder, char ***names, size_t *count,
                      struct error *err);

/* "folder/name" in the arena. */
char *file_join(struct arena *arena, const char *folder, const char *name);

#endif
