/* The disk: whole reads with a cap, opens that cannot leave their folder, writes that are whole or
 * not at all. */
#include "harness/base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What a failed open or read means for the exit status. */
static enum status status_of_errno(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
    case EACCES:
    case EISDIR:
    case ELOOP:
    case ENAMETOOLONG: return STATUS_NO_INPUT;
    case EMFILE:
    case ENFILE: return STATUS_TEMPORARY;
    default: return STATUS_IO;
    }
}

/* Reads to the end. `name` is for messages only. */
static enum status read_all(int fd, const char *name, struct text *out, struct error *err)
{
    struct stat about;
    size_t guess = 4096;
    if (fstat(fd, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0) {
        guess = (size_t)about.st_size + 1; /* one more, so that the end is seen without growing */
    }
    for (;;) {
        size_t left = out->limit ? out->limit - out->length : SIZE_MAX / 4;
        if (left == 0) {
            char more;
            ssize_t got = read(fd, &more, 1);
            if (got == 0) return STATUS_OK;
            if (got > 0) {
                out->overflowed = true;
                return error_set(err, STATUS_DATA,
                                 "%s: cannot read a file larger than %zu bytes here", name,
                                 out->limit);
            }
            if (errno == EINTR) continue;
            return error_set(err, status_of_errno(errno), "%s: could not read: %s", name,
                             strerror(errno));
        }
        size_t wanted = guess < left ? guess : left;
        text_reserve(out, wanted);
        ssize_t got = read(fd, out->data + out->length, wanted);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            return error_set(err, status_of_errno(errno), "%s: could not read: %s", name,
                             strerror(errno));
        }
        if (got == 0) return STATUS_OK;
        out->length += (size_t)got;
        out->data[out->length] = '\0';
        guess = (size_t)got < guess ? guess - (size_t)got : 1 << 16;
    }
}

enum status file_read(const char *path, struct text *out, struct error *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return error_set(err, status_of_errno(errno), "%s: could not open: %s", path,
                         strerror(errno));
    }
    enum status status = read_all(fd, path, out, err);
    close(fd);
    return status;
}

/* A name may be anything but "", ".", ".." and what does not fit. */
static bool is_plain_name(const char *name, size_t length)
{
    if (length == 0 || length > NAME_MAX) return false;
    return !(name[0] == '.' && (length == 1 || (length == 2 && name[1] == '.')));
}

static enum status refuse(const char *folder, const char *relative, const char *why,
                          struct error *err)
{
    return error_set(err, STATUS_DATA, "%s: cannot open \"%s\": %s", folder, relative, why);
}

/* Opens each folder on the way in turn, so that no link can be slipped in between a check and the
 * open. */
enum status file_open_confined(const char *folder, const char *relative, int *fd, struct error *err)
{
    *fd = -1;
    if (relative[0] == '/') return refuse(folder, relative, "the path is absolute", err);
    int at = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (at < 0) {
        return error_set(err, status_of_errno(errno), "%s: could not open the folder: %s", folder,
                         strerror(errno));
    }
    for (const char *name = relative;;) {
        size_t length = strcspn(name, "/");
        bool last = name[length] == '\0';
        char single[NAME_MAX + 1];
        if (!is_plain_name(name, length)) {
            close(at);
            return refuse(folder, relative, "an empty name, \".\" or \"..\" stands in the path",
                          err);
        }
        memcpy(single, name, length);
        single[length] = '\0';
        /* O_NONBLOCK: opening a FIFO must not wait for a writer. */
        int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | (last ? 0 : O_DIRECTORY);
        int next = openat(at, single, flags);
        int number = errno;
        close(at);
        if (next < 0) {
            if (number == ELOOP || (number == ENOTDIR && !last)) {
                return refuse(folder, relative, "a symbolic link or a file stands in the path",
                              err);
            }
            return error_set(err, status_of_errno(number), "%s: could not open \"%s\": %s", folder,
                             relative, strerror(number));
        }
        at = next;
        if (last) break;
        name += length + 1;
    }
    struct stat about;
    if (fstat(at, &about) != 0 || !S_ISREG(about.st_mode)) {
        close(at);
        return refuse(folder, relative, "it is not a regular file", err);
    }
    *fd = at;
    return STATUS_OK;
}

enum status file_read_confined(const char *folder, const char *relative, struct text *out,
                               struct error *err)
{
    int fd;
    enum status status = file_open_confined(folder, relative, &fd, err);
    if (status) return status;
    char name[PATH_MAX];
    snprintf(name, sizeof name, "%s/%s", folder, relative);
    status = read_all(fd, name, out, err);
    close(fd);
    return status;
}

static bool write_all(int fd, const char *data, size_t length)
{
    while (length > 0) {
        ssize_t written = write(fd, data, length);
        if (written < 0) {
            if (errno == EINTR) continue;
            return false;
        }
        data += written;
        length -= (size_t)written;
    }
    return true;
}

/* Closes a file that was `written` as far as is known: 0, or the first error, which may be that
 * behind `written` (still in errno). */
static int close_written(int fd, bool written)
{
    int number = written ? 0 : errno;
    if (close(fd) != 0 && written) number = errno;
    return number;
}

/* A device, a pipe or /dev/stdout cannot be renamed over; it is written to directly. */
static enum status write_directly(const char *path, const char *data, size_t length,
                                  struct error *err)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0) {
        return error_set(err, STATUS_CANNOT_CREATE, "%s: could not open for writing: %s", path,
                         strerror(errno));
    }
    int number = close_written(fd, write_all(fd, data, length));
    if (number == 0) return STATUS_OK;
    return error_set(err, STATUS_IO, "%s: could not write: %s", path, strerror(number));
}

/* A rename is on the disk only when its folder is. Not every file system can do this; where not,
 * nothing is lost but the guarantee. */
static void sync_folder_of(const char *path)
{
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%s", path);
    char *slash = strrchr(folder, '/');
    if (!slash) {
        memcpy(folder, ".", 2);
    } else {
        slash[slash == folder] = '\0';
    }
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    (void)fsync(fd);
    close(fd);
}

static mode_t mode_for_new_files(void)
{
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

static enum status replace(const char *path, mode_t mode, const char *data, size_t length,
                           struct error *err)
{
    char temporary[PATH_MAX];
    int size = snprintf(temporary, sizeof temporary, "%s.XXXXXX", path);
    if (size < 0 || (size_t)size >= sizeof temporary) {
        return error_set(err, STATUS_CANNOT_CREATE, "%s: cannot write: the path is too long", path);
    }
    int fd = mkostemp(temporary, O_CLOEXEC);
    if (fd < 0) {
        return error_set(err, STATUS_CANNOT_CREATE, "%s: could not create: %s", path,
                         strerror(errno));
    }
    int number =
        close_written(fd, write_all(fd, data, length) && fchmod(fd, mode) == 0 && fsync(fd) == 0);
    if (number == 0 && rename(temporary, path) != 0) number = errno;
    if (number != 0) {
        unlink(temporary);
        return error_set(err, STATUS_IO, "%s: could not write: %s", path, strerror(number));
    }
    sync_folder_of(path);
    return STATUS_OK;
}

enum status file_write_atomic(const char *path, const char *data, size_t length, struct error *err)
{
    struct stat about;
    if (stat(path, &about) != 0) return replace(path, mode_for_new_files(), data, length, err);
    if (S_ISDIR(about.st_mode)) {
        return error_set(err, STATUS_CANNOT_CREATE, "%s: cannot write: it is a folder", path);
    }
    if (!S_ISREG(about.st_mode)) return write_directly(path, data, length, err);
    /* Behind a link the file it leads to is replaced, not the link. */
    char *real = realpath(path, NULL);
    enum status status = replace(real ? real : path, about.st_mode & 07777, data, length, err);
    free(real);
    return status;
}

enum status file_write_flushed(const char *path, const char *data, size_t length, struct error *err)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (fd < 0)
        return error_set(err, STATUS_CANNOT_CREATE, "%s: could not create: %s", path,
                         strerror(errno));
    int number = close_written(fd, write_all(fd, data, length) && fdatasync(fd) == 0);
    if (number == 0) return STATUS_OK;
    if (number == ENOSPC || number == EDQUOT)
        return error_set(err, STATUS_IO,
                         "%s: could not write: the disk is full; free some space and run again",
                         path);
    return error_set(err, STATUS_IO, "%s: could not write: %s", path, strerror(number));
}

enum status file_make_folders(const char *path, struct error *err)
{
    char part[PATH_MAX];
    size_t length = strlen(path);
    if (length == 0 || length >= sizeof part) {
        return error_set(err, STATUS_CANNOT_CREATE, "cannot make a folder of a path of %zu bytes",
                         length);
    }
    memcpy(part, path, length + 1);
    for (size_t i = 1; i <= length; i++) {
        if (part[i] != '/' && part[i] != '\0') continue;
        part[i] = '\0';
        if (mkdir(part, 0777) != 0 && !file_is_folder(part)) {
            return error_set(err, STATUS_CANNOT_CREATE, "%s: could not make the folder: %s", part,
                             strerror(errno));
        }
        part[i] = path[i];
    }
    return STATUS_OK;
}

bool file_exists(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0;
}

bool file_is_folder(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

static int compare_names(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

enum status file_list(struct arena *arena, const char *folder, char ***names, size_t *count,
                      struct error *err)
{
    *names = NULL;
    *count = 0;
    DIR *directory = opendir(folder);
    if (!directory) {
        return error_set(err, status_of_errno(errno), "%s: could not list the folder: %s", folder,
                         strerror(errno));
    }
    char **found = NULL;
    size_t found_count = 0, capacity = 0;
    struct dirent *entry;
    while (errno = 0, (entry = readdir(directory))) {
        if (entry->d_name[0] == '.') continue;
        ARRAY_RESERVE(found, capacity, found_count + 1);
        found[found_count++] = arena_strdup(arena, entry->d_name);
    }
    int number = errno;
    closedir(directory);
    if (number == 0 && found_count > 0) {
        qsort(found, found_count, sizeof *found, compare_names);
        *names = memcpy(arena_alloc(arena, found_count * sizeof *found), found,
                        found_count * sizeof *found);
        *count = found_count;
    }
    free(found);
    if (number == 0) return STATUS_OK;
    return error_set(err, STATUS_IO, "%s: could not list the folder: %s", folder, strerror(number));
}

char *file_join(struct arena *arena, const char *folder, const char *name)
{
    size_t length = strlen(folder);
    if (length == 0) return arena_strdup(arena, name);
    return arena_printf(arena, "%s%s%s", folder, folder[length - 1] == '/' ? "" : "/", name);
}
