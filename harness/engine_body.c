/* Request bodies as streams. Nothing here knows curl; engine_http.c reads these from its callback.
 *
 * A picture is mapped rather than read: copying the file into user space was two fifths of the cost
 * of a request with a picture. The conditions of one item show the same file within moments, so a
 * few mappings are kept when nobody uses them.
 */
#include "harness/engine_body.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    BUCKETS = 256,
    IDLE_MAX = 16 /* mappings kept for nobody: 16 pictures are a few MiB */
};

struct picture_file {
    char *path;
    unsigned char *bytes;
    size_t length;
    unsigned users;
    struct picture_file *next; /* in its bucket */
};

struct picture_files {
    struct picture_file *buckets[BUCKETS];
    struct picture_file *idle[IDLE_MAX]; /* oldest first */
    size_t idle_count;
};

static struct picture_file **find_bucket(struct picture_files *files, const char *path)
{
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (; *path; path++) hash = (hash ^ (unsigned char)*path) * 16777619u;
    return &files->buckets[hash % BUCKETS];
}

struct picture_files *picture_files_new(void)
{
    return xcalloc(1, sizeof(struct picture_files));
}

static void unmap(struct picture_files *files, struct picture_file *file)
{
    struct picture_file **link = find_bucket(files, file->path);
    while (*link && *link != file) link = &(*link)->next;
    if (*link) *link = file->next;
    munmap(file->bytes, file->length);
    free(file->path);
    free(file);
}

static void drop_idle(struct picture_files *files, size_t index)
{
    files->idle_count--;
    memmove(files->idle + index, files->idle + index + 1,
            (files->idle_count - index) * sizeof(struct picture_file *));
}

static void leave_idle(struct picture_files *files, const struct picture_file *file)
{
    for (size_t i = 0; i < files->idle_count; i++) {
        if (files->idle[i] != file) continue;
        drop_idle(files, i);
        return;
    }
}

static void enter_idle(struct picture_files *files, struct picture_file *file)
{
    if (files->idle_count == IDLE_MAX) {
        unmap(files, files->idle[0]);
        drop_idle(files, 0);
    }
    files->idle[files->idle_count++] = file;
}

void picture_files_free(struct picture_files *files)
{
    if (!files) return;
    for (size_t i = 0; i < BUCKETS; i++) {
        while (files->buckets[i]) unmap(files, files->buckets[i]);
    }
    free(files);
}

static enum status map_file(const struct part *part, struct picture_file *file, struct error *err)
{
    struct stat stat;
    int fd = open(part->path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0 || fstat(fd, &stat) != 0) {
        error_set(err, STATUS_NO_INPUT, "could not open the picture %s: %s", part->path,
                  strerror(errno));
        if (fd >= 0) close(fd);
        return STATUS_NO_INPUT;
    }
    if (stat.st_size <= 0 || (uint64_t)stat.st_size != part->bytes) {
        close(fd);
        return error_set(err, STATUS_DATA,
                         "%s: this picture had %zu bytes when it was verified and has %lld now",
                         part->path, part->bytes, (long long)stat.st_size);
    }
    void *bytes = mmap(NULL, part->bytes, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
    int problem = errno;
    close(fd);
    if (bytes == MAP_FAILED) {
        return error_set(err, STATUS_IO, "could not map the picture %s: %s", part->path,
                         strerror(problem));
    }
    file->bytes = bytes;
    file->length = part->bytes;
    return STATUS_OK;
}

static enum status acquire(struct picture_files *files, const struct part *part,
                           struct picture_file **out, struct error *err)
{
    struct picture_file **bucket = find_bucket(files, part->path);
    for (struct picture_file *file = *bucket; file; file = file->next) {
        if (strcmp(file->path, part->path) != 0 || file->length != part->bytes) continue;
        if (file->users++ == 0) leave_idle(files, file);
        *out = file;
        return STATUS_OK;
    }
    struct picture_file *file = xcalloc(1, sizeof *file);
    enum status status = map_file(part, file, err);
    if (status) {
        free(file);
        return status;
    }
    file->path = xstrdup(part->path);
    file->users = 1;
    file->next = *bucket;
    *bucket = file;
    *out = file;
    return STATUS_OK;
}

enum status body_open(struct body_cursor *cursor, struct picture_files *files,
                      const struct wire_body *body, struct error *err)
{
    memset(cursor, 0, sizeof *cursor);
    cursor->body = body;
    for (size_t i = 0; i < body->count; i++) {
        if (!body->segments[i].picture) continue;
        struct picture_file *file = NULL;
        enum status status = acquire(files, body->segments[i].picture, &file, err);
        if (status) {
            body_close(cursor, files);
            return status;
        }
        cursor->held[cursor->picture_count] = file;
        cursor->pictures[cursor->picture_count++] = file->bytes;
    }
    return STATUS_OK;
}

void body_close(struct body_cursor *cursor, struct picture_files *files)
{
    for (size_t i = 0; i < cursor->picture_count; i++) {
        struct picture_file *file = cursor->held[i];
        if (--file->users == 0) enter_idle(files, file);
    }
    cursor->picture_count = 0;
}

void body_rewind(struct body_cursor *cursor)
{
    cursor->segment = cursor->picture = cursor->offset = 0;
}

/* Up to three bytes from `from` on as one group of four characters, of which [skip, skip + room)
 * is wanted. */
static size_t copy_group(char *out, size_t room, const unsigned char *from, size_t left,
                         size_t skip)
{
    char group[4];
    base64_encode(group, from, left < 3 ? left : 3);
    size_t count = 4 - skip < room ? 4 - skip : room;
    memcpy(out, group + skip, count);
    return count;
}

/* Characters [offset, offset + room) of the encoded picture. Whole groups go straight to `out`;
 * only a group that the buffer's border cuts is made aside. */
static size_t read_picture(const unsigned char *bytes, size_t length, size_t offset, char *out,
                           size_t room)
{
    size_t done = 0;
    if (offset % 4) {
        size_t at = offset / 4 * 3;
        done = copy_group(out, room, bytes + at, length - at, offset % 4);
    }
    size_t at = (offset + done) / 4 * 3;
    if (done == room || at >= length) return done;
    size_t whole = (room - done) / 4 * 3;
    if (whole > length - at) whole = length - at; /* the end, with its padding */
    if (whole > 0) {
        done += base64_encode(out + done, bytes + at, whole);
        at += whole;
    }
    if (done < room && at < length) {
        done += copy_group(out + done, room - done, bytes + at, length - at, 0);
    }
    return done;
}

size_t body_read(struct body_cursor *cursor, char *out, size_t room)
{
    const struct wire_body *body = cursor->body;
    size_t done = 0;
    while (done < room && cursor->segment < body->count) {
        const struct wire_segment *segment = &body->segments[cursor->segment];
        size_t left = segment->length - cursor->offset, count = 0;
        if (left > 0 && segment->picture) {
            count = read_picture(cursor->pictures[cursor->picture], segment->picture->bytes,
                                 cursor->offset, out + done, room - done);
        } else if (left > 0) {
            count = left < room - done ? left : room - done;
            memcpy(out + done, body->json.data + segment->start + cursor->offset, count);
        }
        done += count;
        cursor->offset += count;
        if (cursor->offset < segment->length) continue;
        if (segment->picture) cursor->picture++;
        cursor->segment++;
        cursor->offset = 0;
    }
    return done;
}
