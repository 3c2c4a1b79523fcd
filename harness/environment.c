/* Keys, from the environment or from `.env`. See environment.h. */
#include "harness/environment.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/log.h"

enum { ENV_BYTES_MAX = 1 << 16, VALUE_BYTES_MAX = 8192, KEYS_MAX = 64 };

/* The value of a line "NAME=VALUE" for this name, as a range; false for any other line. */
static bool match_line(const char *line, size_t length, const char *name, const char **value,
                       size_t *value_length)
{
    const char *end = line + length;
    size_t name_length = strlen(name);
    while (line < end && strchr(" \t", *line)) line++;
    if (end - line > 7 && strncmp(line, "export ", 7) == 0) line += 7;
    while (line < end && strchr(" \t", *line)) line++;
    if ((size_t)(end - line) <= name_length || strncmp(line, name, name_length) != 0) return false;
    line += name_length;
    while (line < end && strchr(" \t", *line)) line++;
    if (line == end || *line != '=') return false;
    line++;
    while (line < end && strchr(" \t", *line)) line++;
    while (end > line && strchr(" \t\r", end[-1])) end--;
    if (end - line >= 2 && strchr("\"'", *line) && end[-1] == *line) {
        line++;
        end--;
    }
    *value = line;
    *value_length = (size_t)(end - line);
    return true;
}

const char *environment_find(const char *source, const char *name, char *value, size_t size)
{
    const char *found = NULL;
    size_t found_length = 0;
    for (const char *line = source; *line;) {
        size_t length = strcspn(line, "\n");
        match_line(line, length, name, &found, &found_length);
        line += length + (line[length] == '\n');
    }
    if (!found || found_length == 0 || found_length >= size) return NULL;
    memcpy(value, found, found_length);
    value[found_length] = '\0';
    return value;
}

/* What was looked up in `.env`: process-wide, because the file is, and never freed, because keys
 * are held by pointer. */
static struct {
    bool is_read;
    char *source;
    char *names[KEYS_MAX], *values[KEYS_MAX];
    size_t count;
} env_file;

static void read_env_file(void)
{
    struct text source;
    struct error err;
    env_file.is_read = true;
    if (!file_exists(".env")) return;
    text_init(&source, ENV_BYTES_MAX);
    if (file_read(".env", &source, &err))
        log_warning("%s; keys are taken from the environment only", err.message);
    else
        env_file.source = text_take(&source);
    text_release(&source);
}

static const char *from_file(const char *name)
{
    char value[VALUE_BYTES_MAX];
    for (size_t i = 0; i < env_file.count; i++)
        if (strcmp(env_file.names[i], name) == 0) return env_file.values[i];
    if (!env_file.is_read) read_env_file();
    if (!env_file.source || env_file.count == KEYS_MAX) return NULL;
    if (!environment_find(env_file.source, name, value, sizeof value)) return NULL;
    log_info("%s is taken from .env", name);
    env_file.names[env_file.count] = xstrdup(name);
    env_file.values[env_file.count] = xstrdup(value);
    explicit_bzero(value, sizeof value);
    return env_file.values[env_file.count++];
}

const char *environment_key(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : from_file(name);
}
