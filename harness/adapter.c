/* Who is asked: the name of a model as it is typed, `WIRE:MODEL[@BASE_URL]`, and what follows from
 * it before anything is sent.
 *
 * Model names may themselves contain ':' and '@' ("ft:gpt:org::id", "publisher/model@2026-01-01"),
 * so WIRE is the shortest prefix and BASE_URL the longest suffix that cannot be anything else.
 */
#include "harness/adapter.h"

#include <stdlib.h>
#include <string.h>

#include "controls/baseline.h"
#include "harness/base/memory.h"
#include "harness/environment.h"
#include "harness/wire.h"

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

/* The first variable of the list that is set and not empty. */
static const char *from_environment(const struct wire_list *names)
{
    for (size_t i = 0; i < names->count; i++) {
        const char *value = getenv(names->items[i]);
        if (value && *value) return value;
    }
    return NULL;
}

/* Fills {region} of an address; what signs needs a region even where the address has none. */
static enum status put_region(struct adapter *adapter, const char *url, struct text *out,
                              struct error *err)
{
    static const char hole[] = "{region}";
    const struct wire *wire = adapter->wire;
    const char *at = strstr(url, hole);
    for (size_t i = 0; i < wire->region_env.count && !adapter->region; i++)
        adapter->region = environment_key(wire->region_env.items[i]);
    if (wire->region_env.count && !adapter->region)
        return error_set(err, STATUS_CONFIG,
                         "the wire \"%s\" needs a region: set %s, for example "
                         "%s=us-east-1",
                         wire->name, wire->region_env.items[0], wire->region_env.items[0]);
    text_append(out, url, at ? (size_t)(at - url) : strlen(url));
    if (at) text_printf(out, "%s%s", adapter->region ? adapter->region : "", at + sizeof hole - 1);
    return STATUS_OK;
}

/* Adds an endpoint at `url`, whose address must be one that can be stored. */
static enum status add_endpoint(struct adapter *adapter, const char *url, double weight,
                                struct error *err)
{
    const struct wire *wire = adapter->wire;
    if (strncmp(url, "http://", 7) != 0 && strncmp(url, "https://", 8) != 0) {
        return error_set(err, STATUS_CONFIG,
                         "\"%s\" is not an address: it must start with http:// or https://", url);
    }
    const char *host = strstr(url, "://") + 3;
    if (memchr(host, '@', strcspn(host, "/"))) {
        return error_set(
            err, STATUS_CONFIG,
            "an address is stored in the run file and must not hold a key; put it into "
            "%s",
            wire->key_env.count ? wire->key_env.items[0] : "an environment variable");
    }
    struct text whole;
    text_init(&whole, 8192);
    enum status status = put_region(adapter, url, &whole, err);
    if (!status) {
        adapter->endpoints[adapter->endpoint_count++] =
            (struct endpoint){.base_url = copy_base_url(whole.data), .weight = weight};
    }
    text_release(&whole);
    return status;
}

/* One "URL[*WEIGHT]" of the list, `length` bytes long. */
static enum status read_endpoint(struct adapter *adapter, const char *at, size_t length,
                                 struct error *err)
{
    char *url = copy_range(at, at + length), *star = strrchr(url, '*');
    double weight = 1;
    enum status status = STATUS_OK;
    if (star) {
        char *end = NULL;
        weight = strtod(star + 1, &end);
        if (end == star + 1 || *end || !(weight >= 0.01 && weight <= 100)) {
            status = error_set(err, STATUS_USAGE,
                               "%s: the weight of \"%s\" is no number from 0.01 to 100; "
                               "write URL*WEIGHT, for example http://gpu-1:8000/v1*2",
                               adapter->endpoints_flag, url);
        }
        *star = '\0';
    }
    if (!status) status = add_endpoint(adapter, url, weight, err);
    const char *added = status ? NULL : adapter->endpoints[adapter->endpoint_count - 1].base_url;
    for (size_t i = 0; !status && i + 1 < adapter->endpoint_count; i++) {
        if (strcmp(adapter->endpoints[i].base_url, added) != 0) continue;
        status = error_set(err, STATUS_USAGE,
                           "%s: %s stands there twice; a weight says that more may go there: %s*2",
                           adapter->endpoints_flag, added, added);
    }
    free(url);
    return status;
}

static enum status read_endpoints(struct adapter *adapter, const char *list, struct error *err)
{
    enum status status = STATUS_OK;
    if (adapter->spec.base_url) {
        return error_set(err, STATUS_USAGE,
                         "the model has an address, %s, and %s gives others; put all of them into "
                         "%s and leave @URL out",
                         adapter->spec.base_url, adapter->endpoints_flag, adapter->endpoints_flag);
    }
    for (const char *at = list; !status;) {
        size_t length = strcspn(at, ",");
        if (adapter->endpoint_count == ADAPTER_ENDPOINTS_MAX) {
            return error_set(err, STATUS_USAGE, "%s: at most %d addresses", adapter->endpoints_flag,
                             ADAPTER_ENDPOINTS_MAX);
        }
        status = read_endpoint(adapter, at, length, err);
        if (!at[length]) break;
        at += length + 1;
    }
    return status;
}

static enum status choose_endpoints(struct adapter *adapter, const char *list, struct error *err)
{
    const struct wire *wire = adapter->wire;
    const char *url = adapter->spec.base_url;
    adapter->endpoints = xcalloc(ADAPTER_ENDPOINTS_MAX, sizeof *adapter->endpoints);
    if (list) return read_endpoints(adapter, list, err);
    if (!url) url = from_environment(&wire->base_url_env);
    if (!url) url = wire->base_url;
    if (!url || strstr(url, "RESOURCE")) {
        return error_set(err, STATUS_CONFIG,
                         "the wire \"%s\" has no address of its own: set %s, or write %s:%s@URL",
                         wire->name,
                         wire->base_url_env.count ? wire->base_url_env.items[0] : "--base-url",
                         wire->name, adapter->spec.model);
    }
    return add_endpoint(adapter, url, 1, err);
}

/* The first endpoint's request serves all of them; of the others only the address is kept. */
static enum status bind_endpoints(struct adapter *adapter, struct wire_settings *settings,
                                  struct error *err)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; i < adapter->endpoint_count && !status; i++) {
        struct wire_request *request = NULL;
        settings->base_url = adapter->endpoints[i].base_url;
        status = wire_bind(&request, adapter->wire, settings, err);
        if (status) break;
        adapter->endpoints[i].url = xstrdup(wire_request_url(request));
        if (adapter->request) wire_request_free(request);
        if (!adapter->request) adapter->request = request;
    }
    return status;
}

static enum status open_wire(struct adapter *adapter, const struct adapter_options *options,
                             struct error *err)
{
    struct model_notes notes = {0};
    char *sampling = NULL;
    enum status status = wire_find(&adapter->wire, adapter->spec.wire, options->wire_file, err);
    if (!status) status = choose_endpoints(adapter, options->endpoints, err);
    if (!status) {
        status =
            model_notes_read(&notes, options->root, adapter->spec.wire, adapter->spec.model, err);
    }
    if (!status) status = wire_sampling_parse(options->sampling, &sampling, err);
    if (!status) {
        struct wire_settings settings = {.model = adapter->spec.model,
                                         .sampling = sampling,
                                         .max_tokens = adapter->max_tokens,
                                         .logprobs = options->logprobs,
                                         .notes = &notes};
        status = bind_endpoints(adapter, &settings, err);
    }
    if (!status) {
        memcpy(adapter->digest, adapter->wire->digest, sizeof adapter->digest);
        adapter->sampling = xstrdup(wire_request_sampling(adapter->request));
        adapter->base_url = xstrdup(adapter->endpoints[0].base_url);
    }
    model_notes_release(&notes);
    free(sampling);
    return status;
}

static enum status check_baseline(const char *name, struct error *err)
{
    enum baseline baseline;
    if (baseline_from_word(name, &baseline)) return STATUS_OK;
    struct text names;
    text_init(&names, 512);
    for (int i = BASELINE_NONE + 1; i < BASELINE_COUNT; i++) {
        text_printf(&names, "%s%s", names.length ? ", " : "", baseline_word((enum baseline)i));
    }
    error_set(err, STATUS_USAGE, "no baseline is called \"%s\"; there are %s", name, names.data);
    text_release(&names);
    return STATUS_USAGE;
}

enum status adapter_open(struct adapter *adapter, const struct adapter_options *options,
                         struct error *err)
{
    static const struct {
        const char *wire;
        enum adapter_kind kind;
    } others[] = {
        {"baseline", ADAPTER_BASELINE}, {"replay", ADAPTER_REPLAY}, {"command", ADAPTER_COMMAND}};
    memset(adapter, 0, sizeof *adapter);
    adapter->endpoints_flag = options->endpoints_flag ? options->endpoints_flag : "--endpoints";
    adapter->max_tokens = options->max_tokens > 0 ? options->max_tokens : ADAPTER_MAX_TOKENS;
    enum status status = model_spec_parse(&adapter->spec, options->model, err);
    if (status) return status;
    for (size_t i = 0; i < ARRAY_LENGTH(others); i++) {
        if (strcmp(adapter->spec.wire, others[i].wire) == 0) adapter->kind = others[i].kind;
    }
    if (adapter->kind != ADAPTER_WIRE && options->endpoints) {
        status = error_set(err, STATUS_USAGE, "%s: \"%s\" has no addresses",
                           adapter->endpoints_flag, adapter->spec.wire);
    }
    if (!status && adapter->kind == ADAPTER_WIRE) status = open_wire(adapter, options, err);
    if (!status && adapter->kind == ADAPTER_BASELINE)
        status = check_baseline(adapter->spec.model, err);
    if (!status && adapter->kind == ADAPTER_REPLAY) {
        status = sha256_file(adapter->spec.model, adapter->digest, err);
    }
    if (status) {
        adapter_close(adapter);
        return status;
    }
    if (!adapter->base_url) adapter->base_url = xstrdup("");
    if (!adapter->sampling) adapter->sampling = xstrdup("{}");
    return STATUS_OK;
}

void adapter_close(struct adapter *adapter)
{
    wire_request_free(adapter->request);
    wire_free(adapter->wire);
    for (size_t i = 0; i < adapter->endpoint_count; i++) {
        free(adapter->endpoints[i].base_url);
        free(adapter->endpoints[i].url);
    }
    free(adapter->endpoints);
    free(adapter->base_url);
    free(adapter->sampling);
    model_spec_release(&adapter->spec);
    memset(adapter, 0, sizeof *adapter);
}
