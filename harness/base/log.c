/* Messages for the person at the terminal. */
#include "harness/base/log.h"

#include <stdarg.h>
#include <stdio.h>

#include "harness/base/text.h"

/* The one setting of the program that is not handed around: how much it says. */
static enum log_level current_level = LOG_NORMAL;

static void (*interruption)(void);

void log_set_interruption(void (*interrupt)(void))
{
    interruption = interrupt;
}

void log_set_level(enum log_level level)
{
    current_level = level;
}

/* One write for the whole line, so that lines of several processes in one log stay whole. */
__attribute__((format(printf, 2, 0))) static void write_line(const char *prefix, const char *format,
                                                             va_list arguments)
{
    char message[4096];
    struct text line;
    vsnprintf(message, sizeof message, format, arguments);
    text_init(&line, 0); /* a message is capped */
    text_puts(&line, prefix);
    text_put_terminal(&line, span_of(message), true);
    text_putc(&line, '\n');
    if (interruption) interruption();
    fwrite(line.data, 1, line.length, stderr);
    text_release(&line);
}

void log_error(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    write_line("parallax: ", format, arguments);
    va_end(arguments);
}

void log_warning(const char *format, ...)
{
    if (current_level < LOG_NORMAL) return;
    va_list arguments;
    va_start(arguments, format);
    write_line("parallax: warning: ", format, arguments);
    va_end(arguments);
}

void log_info(const char *format, ...)
{
    if (current_level < LOG_NORMAL) return;
    va_list arguments;
    va_start(arguments, format);
    write_line("", format, arguments);
    va_end(arguments);
}

void log_detail(const char *format, ...)
{
    if (current_level < LOG_VERBOSE) return;
    va_list arguments;
    va_start(arguments, format);
    write_line("", format, arguments);
    va_end(arguments);
}
