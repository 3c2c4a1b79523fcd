/* Messages for the person at the terminal: standard error, one line each, "parallax: " before
 * errors. What a terminal would act on is escaped here, as a message may quote a foreign file. */
#ifndef PARALLAX_BASE_LOG_H
#define PARALLAX_BASE_LOG_H

enum log_level { LOG_QUIET = 0, LOG_NORMAL, LOG_VERBOSE };

void log_set_level(enum log_level level);
void log_error(const char *format, ...) __attribute__((format(printf, 1, 2)));   /* always */
void log_warning(const char *format, ...) __attribute__((format(printf, 1, 2))); /* NORMAL and up */
void log_info(const char *format, ...) __attribute__((format(printf, 1, 2)));    /* NORMAL and up */
void log_detail(const char *format, ...) __attribute__((format(printf, 1, 2)));  /* VERBOSE */

/* Called before each message is written, to make room for it; NULL: nothing is in the way. */
void log_set_interruption(void (*interrupt)(void));

#endif
