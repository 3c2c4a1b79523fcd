/* Errors and problem lists: the words in which every layer says what went wrong. */
#include "harness/base/status.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/base/utf8.h"

enum { PROBLEMS_KEPT_MAX = 100000 };

/* vsnprintf cuts at a byte; a message must not end in half a character. */
static void cut_at_character(char *message, size_t size)
{
    size_t length = strnlen(message, size);
    if (length + 1 == size) message[utf8_cut(message, length)] = '\0';
}

/* What does not fit is cut between characters. */
static void append(char *message, size_t size, const char *more)
{
    size_t length = strlen(message), wanted = strlen(more), room = size - 1 - length;
    if (wanted > room) wanted = utf8_cut(more, room);
    memcpy(message + length, more, wanted);
    message[length + wanted] = '\0';
}

enum status error_set(struct error *err, enum status status, const char *format, ...)
{
    if (!err) return status;
    char message[ERROR_MESSAGE_BYTES]; /* the arguments may point into err->message */
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    cut_at_character(message, sizeof message);
    err->status = status;
    memcpy(err->message, message, sizeof message);
    return status;
}

enum status error_prefix(struct error *err, const char *format, ...)
{
    if (!err) return STATUS_OK;
    char message[ERROR_MESSAGE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    cut_at_character(message, sizeof message);
    append(message, sizeof message, ": ");
    append(message, sizeof message, err->message);
    memcpy(err->message, message, sizeof message);
    return err->status;
}

const char *status_word(enum status status)
{
    switch (status) {
    case STATUS_OK: return "ok";
    case STATUS_USAGE: return "usage";
    case STATUS_DATA: return "data";
    case STATUS_NO_INPUT: return "no_input";
    case STATUS_UNAVAILABLE: return "unavailable";
    case STATUS_INTERNAL: return "internal";
    case STATUS_CANNOT_CREATE: return "cannot_create";
    case STATUS_IO: return "io";
    case STATUS_TEMPORARY: return "temporary";
    case STATUS_PERMISSION: return "permission";
    case STATUS_CONFIG: return "config";
    case STATUS_INTERRUPTED: return "interrupted";
    }
    return "unknown";
}

void problems_init(struct problems *problems)
{
    memset(problems, 0, sizeof *problems);
}

void problems_release(struct problems *problems)
{
    for (unsigned long i = 0; i < problems->kept; i++) free(problems->messages[i]);
    free(problems->messages);
    problems_init(problems);
}

void problems_add(struct problems *problems, const char *format, ...)
{
    problems->count++;
    if (problems->kept >= PROBLEMS_KEPT_MAX) return;
    char message[ERROR_MESSAGE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    cut_at_character(message, sizeof message);
    ARRAY_RESERVE(problems->messages, problems->capacity, problems->kept + 1);
    problems->messages[problems->kept++] = xstrdup(message);
}

void problems_move(struct problems *to, struct problems *from)
{
    to->count += from->count;
    for (unsigned long i = 0; i < from->kept && to->kept < PROBLEMS_KEPT_MAX; i++) {
        ARRAY_RESERVE(to->messages, to->capacity, to->kept + 1);
        to->messages[to->kept++] = from->messages[i];
        from->messages[i] = NULL;
    }
    problems_release(from);
}

enum status problems_to_error(const struct problems *problems, enum status status,
                              struct error *err)
{
    if (problems->count == 0) return STATUS_OK;
    const char *first = problems->messages[0];
    if (problems->count == 1) return error_set(err, status, "%s", first);
    char more[48];
    int more_length = snprintf(more, sizeof more, " (and %lu more)", problems->count - 1);
    size_t room = ERROR_MESSAGE_BYTES - 1 - (size_t)more_length;
    size_t length = strlen(first);
    if (length > room) length = utf8_cut(first, room);
    return error_set(err, status, "%.*s%s", (int)length, first, more);
}
