/* Request bodies as streams. Nothing here knows curl; engine_http.c reads these from its callback.
 *
 * A picture is read by pieces into one place that all requests share and that stays in the
 * processor's cache: reading whole files into memory of their own was two fifths of the cost of a
 * request, and mapped files count as memory for as long as a request flies. The conditions of one
 * item show the same file within moments, so a few files stay open when nobody uses them.
 */
#include "harness/engine_body.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    BUCKETS = 256,
    IDLE_MAX = 16,         /* files kept open for nobody */
    PIECE_BYTES = 24 << 10 /* whole groups of three */
};

struct picture_file {
    char *path;
    int fd;
    size_t length;
    unsigned users;
    struct picture_file *next; /* in its bucket */
};

struct picture_files {
    struct picture_file *buckets[BUCKETS];
    struct picture_file *idle[IDLE_MAX]; /* oldest first */
    size_t idle_count;
    unsigned char piece[PIECE_BYTES];
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

static void close_file(struct picture_files *files, struct picture_file *file)
{
    struct picture_file **link = find_bucket(files, file->path);
    while (*link && *link != file) link = &(*link)->next;
    if (*link) *link = file->next;
    close(file->fd);
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
        close_file(files, files->idle[0]);
        drop_idle(files, 0);
    }
    files->idle[files->idle_count++] = file;
}

void picture_files_free(struct picture_files *files)
{
    if (!files) return;
    for (size_t i = 0; i < BUCKETS; i++) {
        while (files->buckets[i]) close_file(files, files->buckets[i]);
    }
    free(files);
}

static enum status open_file(const struct part *part, struct picture_file *file, struct error *err)
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
    file->fd = fd;
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
    enum status status = open_file(part, file, err);
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
    *cursor = (struct body_cursor){.body = body, .files = files};
    for (size_t i = 0; i < body->count; i++) {
        if (!body->segments[i].picture) continue;
        enum status status = acquire(files, body->segments[i].picture,
                                     &cursor->pictures[cursor->picture_count], err);
        if (status) {
            body_close(cursor);
            return status;
        }
        cursor->picture_count++;
    }
    return STATUS_OK;
}

void body_close(struct body_cursor *cursor)
{
    for (size_t i = 0; i < cursor->picture_count; i++) {
        struct picture_file *file = cursor->pictures[i];
        if (--file->users == 0) enter_idle(cursor->files, file);
    }
    cursor->picture_count = 0;
}

void body_rewind(struct body_cursor *cursor)
{
    cursor->segment = cursor->picture = cursor->offset = 0;
}

/* False where the file has become shorter or cannot be read. */
static bool read_at(const struct picture_file *file, size_t at, unsigned char *out, size_t count)
{
    while (count > 0) {
        ssize_t got = pread(file->fd, out, count, (off_t)at);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        out += got;
        at += (size_t)got;
        count -= (size_t)got;
    }
    return true;
}

/* Up to three bytes as one group of four characters, of which [skip, skip + room) is wanted. */
static size_t copy_group(char *out, size_t room, const unsigned char *bytes, size_t count,
                         size_t skip)
{
    char group[4];
    base64_encode(group, bytes, count);
    size_t wanted = 4 - skip < room ? 4 - skip : room;
    memcpy(out, group + skip, wanted);
    return wanted;
}

/* Characters of the encoded picture from `offset` on, at most `room` and of one piece; 0 where it
 * cannot be read. Whole groups go straight to `out`; only a group that the buffer's border cuts is
 * made aside. */
static size_t read_picture(const struct body_cursor *cursor, size_t offset, char *out, size_t room)
{
    const struct picture_file *file = cursor->pictures[cursor->picture];
    unsigned char *piece = cursor->files->piece;
    size_t at = offset / 4 * 3, count = file->length - at;
    bool cut = offset % 4 || room < 4;
    size_t most = cut ? 3 : room / 4 < PIECE_BYTES / 3 ? room / 4 * 3 : PIECE_BYTES;
    if (count > most) count = most;
    if (!read_at(file, at, piece, count)) return 0;
    if (cut) return copy_group(out, room, piece, count, offset % 4);
    return base64_encode(out, piece, count);
}

size_t body_read(struct body_cursor *cursor, char *out, size_t room)
{
    const struct wire_body *body = cursor->body;
    size_t done = 0;
    while (done < room && cursor->segment < body->count && !cursor->broken) {
        const struct wire_segment *segment = &body->segments[cursor->segment];
        size_t left = segment->length - cursor->offset, count = 0;
        if (left > 0 && segment->picture) {
            if (done > 0 && room - done < 4) return done; /* the next buffer takes whole groups */
            count = read_picture(cursor, cursor->offset, out + done, room - done);
            if (count == 0) cursor->broken = segment->picture;
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
