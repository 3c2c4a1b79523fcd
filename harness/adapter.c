/* The name of a model as it is typed: `WIRE:MODEL[@BASE_URL]`.
 *
 * Model names may themselves contain ':' and '@' ("ft:gpt:org::id", "publisher/model@2026-01-01"), so WIRE is the shortest
 * prefix and BASE_URL the longest suffix that cannot be anything else.
 */
#include "harness/adapter.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"

/* The last "@http://" or "@https://" in `text`; NULL when there is none. */
static const char *find_base_url(const char *text)
{
    const char *last = NULL;
    for (const char *at = strchr(text, '@'); at; at = strchr(at + 1, '@')) {
        if (strncmp(at + 1, "http://", 7) == 0 || strncmp(at + 1, "https://", 8) == 0) last = at;
    }
    return last;
}

static char *copy_range(const char *begin, const char *end)
{
    size_t length = (size_t)(end - begin);
    char *copy = xmalloc(length + 1);
    memcpy(copy, begin, length);
    copy[length] = '\0';
    return copy;
}

/* Without the slashes at its end, so that a path can be appended. */
static char *copy_base_url(const char *url)
{
    size_t length = strlen(url);
    while (length > 0 && url[length - 1] == '/') length--;
    return copy_range(url, url + length);
}

enum status model_spec_parse(struct model_spec *spec, const char *text, struct error *err)
{
    memset(spec, 0, sizeof *spec);
    const char *colon = strchr(text, ':');
    if (!colon || colon == text || strncmp(colon, "://", 3) == 0) {
        return error_set(err, STATUS_USAGE,
                         "\"%s\" is not a model: write WIRE:MODEL[@BASE_URL], for example "
                         "openai-chat:gpt-5@https://gateway.example/v1 or baseline:oracle",
                         text);
    }
    const char *url = find_base_url(colon + 1);
    const char *end = url ? url : text + strlen(text);
    if (end == colon + 1) {
        return error_set(err, STATUS_USAGE, "\"%s\" names no model after \"%.*s:\"", text,
                         (int)(colon - text), text);
    }
    spec->wire = copy_range(text, colon);
    spec->model = copy_range(colon + 1, end);
    if (url) spec->base_url = copy_base_url(url + 1);
    return STATUS_OK;
}

void model_spec_release(struct model_spec *spec)
{
    free(spec->wire);
    free(spec->model);
    free(spec->base_url);
    memset(spec, 0, sizeof *spec);
}
