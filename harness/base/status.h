/* What can go wrong, and how it is told.
 *
 * A function that can fail returns an enum status and fills a struct error. The message is written
 * once, at the deepest place that knows what happened; callers hand it up unchanged. A message says
 * what, where (`file:line: /field`), quotes the value and says what to try; lower case, no full
 * stop; "could not" where it may work next time, "cannot" where it never will.
 *
 * The values are the exit statuses of the program (sysexits.h), so a status needs no translation on
 * its way out. Statuses 1 and 2 are left to verdicts: `gate` exits with 0, 1 or 2 for PASS, FAIL
 * and INCONCLUSIVE.
 */
#ifndef PARALLAX_BASE_STATUS_H
#define PARALLAX_BASE_STATUS_H

#include <stdarg.h>

enum status {
    STATUS_OK = 0,
    STATUS_USAGE = 64,         /* the command line is wrong */
    STATUS_DATA = 65,          /* a file is read but what stands in it is wrong */
    STATUS_NO_INPUT = 66,      /* a file that should be read is missing or unreadable */
    STATUS_UNAVAILABLE = 69,   /* a service did not answer, or every trial failed */
    STATUS_INTERNAL = 70,      /* a defect of this program */
    STATUS_CANNOT_CREATE = 73, /* an output file cannot be made */
    STATUS_IO = 74,            /* reading or writing failed half way */
    STATUS_TEMPORARY = 75,     /* worth trying again: busy run file, limits, work left */
    STATUS_PERMISSION = 77,    /* the key was refused, or may not be used for this */
    STATUS_CONFIG = 78,        /* a key or a setting is missing or wrong */
    STATUS_INTERRUPTED = 130   /* stopped by the user; what was finished is stored */
};

enum { ERROR_MESSAGE_BYTES = 2048 };

struct error {
    enum status status;
    char message[ERROR_MESSAGE_BYTES];
};

/* Fills *err (which may be NULL) and returns status, so that `return error_set(err, STATUS_DATA,
 * "…")` reads well. A message that is too long is cut at a UTF-8 boundary. */
enum status error_set(struct error *err, enum status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Puts "prefix: " before the message; for the rare caller that knows where when the callee only
 * knew what. */
enum status error_prefix(struct error *err, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* One word for the status, as it appears in --json output: "usage", "data", "no_input", … */
const char *status_word(enum status status);

/* A list of problems, for readers that report everything wrong with a file at once. The first
 * hundred thousand are kept, the rest are counted. */
struct problems {
    char **messages;
    unsigned long count; /* how many were reported */
    unsigned long kept;  /* how many of them are in messages */
    unsigned long capacity;
};

void problems_init(struct problems *problems);
void problems_release(struct problems *problems);
void problems_add(struct problems *problems, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Adds those of `from`, which is empty afterwards. */
void problems_move(struct problems *to, struct problems *from);
/* STATUS_OK when the list is empty; else fills *err with the first message (and " (and N more)")
 * and returns `status`. */
enum status problems_to_error(const struct problems *problems, enum status status,
                              struct error *err);

#endif
