/* The calls that a batch takes: upload, create, poll, list, fetch, cancel; each tried again after a
 * passing fault. What a call looks like is in the wire's description.
 */
#include "harness/batch_private.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "harness/base/clock.h"
#include "harness/base/log.h"

enum {
    PAGES_MAX = 100,         /* of a list of batches, a hundred each */
    FIRST_WAIT_MS = 500,     /* before a call is tried again; doubled each time */
    LONGEST_WAIT_MS = 60000, /* what a provider asks for beyond that is told */
    HEED_MS = 100,
    CLOCK_SKEW_MS = 600000 /* between our clock and a provider's */
};

enum status batch_api_open(struct batch_api *api, const struct pipeline *pipeline,
                           struct error *err)
{
    const struct run_options *options = pipeline->options;
    const struct adapter *adapter = &pipeline->adapter;
    *api = (struct batch_api){
        .adapter = adapter, .retries = options->retries, .poll_ms = options->batch.poll_ms};
    enum status status = batch_check(adapter, err);
    if (status) return status;
    api->wire = adapter->wire->batch;
    return http_client_new(&api->client, adapter, options->timeout_ms, err);
}

void batch_api_close(struct batch_api *api)
{
    http_client_free(api->client);
    api->client = NULL;
}

static bool heed(const struct batch_api *api)
{
    return api->heed && api->heed(api->context);
}

enum status batch_api_wait(const struct batch_api *api, int64_t ms, struct error *err)
{
    int64_t until = clock_monotonic_us() + ms * 1000;
    for (;;) {
        if (heed(api)) return error_set(err, STATUS_INTERRUPTED, "interrupted");
        int64_t left = (until - clock_monotonic_us() + 999) / 1000;
        if (left <= 0) return STATUS_OK;
        int64_t step = left < HEED_MS ? left : HEED_MS;
        const struct timespec pause = {.tv_nsec = (long)step * 1000000};
        nanosleep(&pause, NULL);
    }
}

/* ---- one call ---- */

/* What an error of the endpoint means for the whole. */
static enum status call_failed(const struct batch_api *api, const struct http_call *call,
                               const char *doing, struct error *err)
{
    enum status status = STATUS_CONFIG;
    switch (call->answer.action) {
    case WIRE_ACTION_STOP_KEY:
    case WIRE_ACTION_STOP_QUOTA:
    case WIRE_ACTION_STOP_PERMISSION: status = STATUS_PERMISSION; break;
    case WIRE_ACTION_NONE:
    case WIRE_ACTION_REPLY:
    case WIRE_ACTION_RETRY: status = STATUS_UNAVAILABLE; break;
    case WIRE_ACTION_FAIL:
    case WIRE_ACTION_FILTERED_INPUT:
    case WIRE_ACTION_FILTERED_OUTPUT:
    case WIRE_ACTION_ITEM_REJECTED:
    case WIRE_ACTION_STOP_NOT_FOUND:
    case WIRE_ACTION_STOP_SETTING: break;
    }
    return error_set(err, status,
                     "%s: could not %s (%s); what was submitted is stored, and the same command "
                     "goes on",
                     api->adapter->base_url, doing, call->answer.error);
}

static void empty_call(struct http_call *call)
{
    text_clear(&call->reply);
    call->reply.overflowed = false;
    free(call->header);
    call->header = NULL;
    wire_answer_release(&call->answer);
    wire_answer_init(&call->answer);
    call->http_status = 0;
    if (call->into) {
        rewind(call->into);
        if (ftruncate(fileno(call->into), 0) != 0) call->answer.action = WIRE_ACTION_FAIL;
    }
}

/* Whether a failed call may be made again without looking: `once` is one that buys. */
static bool may_repeat(const struct http_call *call, bool once)
{
    if (call->answer.action != WIRE_ACTION_RETRY) return false;
    return !once || call->http_status == 429;
}

/* What came back, where it should be JSON. An answer that is none counts as a broken connection. */
static void parse(struct http_call *call, struct json_document **document)
{
    struct error why;
    if (!document || call->answer.action != WIRE_ACTION_REPLY) return;
    if (!wire_parse_loosely((struct span){call->reply.data, call->reply.length}, document, &why))
        return;
    call->answer.action = WIRE_ACTION_RETRY;
    snprintf(call->answer.error, sizeof call->answer.error, "the reply is no JSON");
}

/* Makes the call until it succeeds, is refused, or has failed too often. STATUS_TEMPORARY for a
 * call that is made once and whose end is not known. `document` may be NULL. */
static enum status make_call(const struct batch_api *api, struct http_call *call, const char *doing,
                             bool once, struct json_document **document, struct error *err)
{
    int64_t wait = FIRST_WAIT_MS;
    call->once = once;
    call->gives_up = api->heed;
    call->gives_up_context = api->context;
    for (int64_t tries = 0;; tries++) {
        empty_call(call);
        enum status status = http_client_call(api->client, call, err);
        if (status) return status;
        parse(call, document);
        if (call->answer.action == WIRE_ACTION_REPLY) return STATUS_OK;
        if (call->answer.action == WIRE_ACTION_NONE)
            return error_set(err, STATUS_INTERRUPTED, "interrupted");
        if (!may_repeat(call, once) || tries >= api->retries ||
            call->answer.wait_ms > LONGEST_WAIT_MS)
            break;
        log_detail("could not %s (%s); trying again", doing, call->answer.error);
        if (call->answer.wait_ms > wait) wait = call->answer.wait_ms;
        if ((status = batch_api_wait(api, wait, err))) return status;
        wait = wait * 2 < LONGEST_WAIT_MS ? wait * 2 : LONGEST_WAIT_MS;
    }
    enum status status = call_failed(api, call, doing, err);
    bool unknown = once && call->answer.action == WIRE_ACTION_RETRY && call->http_status != 429;
    if (unknown && err) err->status = STATUS_TEMPORARY;
    return unknown ? STATUS_TEMPORARY : status;
}

/* A URL of the description. `name`, `value`: the one hole beside address and model. */
static enum status make_url(const struct batch_api *api, const char *form, const char *name,
                            const char *value, char **url, struct error *err)
{
    const struct wire_hole holes[] = {
        {"base_url", api->adapter->base_url}, {"model", api->adapter->spec.model}, {name, value}};
    *url = wire_batch_url(form, holes, ARRAY_LENGTH(holes));
    if (*url) return STATUS_OK;
    return error_set(err, STATUS_UNAVAILABLE,
                     "%s names something \"%.80s\", which is no name to be put into an address",
                     api->adapter->base_url, value ? value : "");
}

static enum status take_name(const struct batch_api *api, const struct json_document *document,
                             const char *path, const char *what, char name[BATCH_NAME_BYTES],
                             struct error *err)
{
    char *found = wire_batch_text(json_root(document), path);
    bool good = found && strlen(found) < BATCH_NAME_BYTES;
    if (good) snprintf(name, BATCH_NAME_BYTES, "%s", found);
    free(found);
    if (good) return STATUS_OK;
    return error_set(err, STATUS_UNAVAILABLE, "%s: the reply names no %s (expected at %s)",
                     api->adapter->base_url, what, path);
}

/* ---- upload and create ---- */

static void put_field(struct text *head, const char *boundary, const char *name, const char *rest)
{
    text_printf(head, "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s", boundary, name,
                rest);
}

static enum status file_size(FILE *file, uint64_t *bytes, struct error *err)
{
    struct stat stat;
    if (fstat(fileno(file), &stat) != 0)
        return error_set(err, STATUS_IO, "could not read the file of a batch: %s", strerror(errno));
    *bytes = (uint64_t)stat.st_size;
    return STATUS_OK;
}

/* A form with the file as its last part, in one call. */
static enum status upload_form(const struct batch_api *api, struct batch *batch, FILE *lines,
                               struct json_document **document, struct error *err)
{
    char boundary[64], type[128], rest[128];
    struct text head, tail;
    struct http_source source = {.file = fileno(lines)};
    struct http_call call;
    char *url = NULL;
    http_call_init(&call);
    text_init(&head, BATCH_FORM_BYTES);
    text_init(&tail, BATCH_FORM_BYTES);
    snprintf(boundary, sizeof boundary, "parallax-%s", batch->token);
    snprintf(type, sizeof type, "multipart/form-data; boundary=%s", boundary);
    for (size_t i = 0; i < api->wire->upload.fields.count; i++) {
        const struct wire_pair *field = &api->wire->upload.fields.items[i];
        put_field(&head, boundary, field->name, "\r\n\r\n");
        text_printf(&head, "%s\r\n", field->value);
    }
    snprintf(rest, sizeof rest,
             "; filename=\"%s.jsonl\"\r\nContent-Type: application/jsonl\r\n\r\n", batch->token);
    put_field(&head, boundary, "file", rest);
    text_printf(&tail, "\r\n--%s--\r\n", boundary);
    source.head = (struct span){head.data, head.length};
    source.tail = (struct span){tail.data, tail.length};
    call.post = true;
    call.content_type = type;
    call.source = &source;
    enum status status = file_size(lines, &source.file_bytes, err);
    if (!status) status = make_url(api, api->wire->upload.url, "", "", &url, err);
    call.url = url;
    if (!status) status = make_call(api, &call, "upload a batch", false, document, err);
    http_call_release(&call);
    text_release(&head);
    text_release(&tail);
    free(url);
    return status;
}

/* The lines of headers of a call, {bytes} filled in. */
static void put_headers(const struct wire_pairs *pairs, uint64_t bytes, struct arena *arena,
                        const char **lines)
{
    for (size_t i = 0; i < pairs->count; i++) {
        const struct wire_pair *pair = &pairs->items[i];
        const char *hole = strstr(pair->value, "{bytes}");
        int before = hole ? (int)(hole - pair->value) : (int)strlen(pair->value);
        lines[i] = hole ? arena_printf(arena, "%s: %.*s%" PRIu64 "%s", pair->name, before,
                                       pair->value, bytes, hole + strlen("{bytes}"))
                        : arena_printf(arena, "%s: %s", pair->name, pair->value);
    }
}

/* The key goes along with the file, so its address must be one of the endpoint's own. */
static enum status check_address(const struct batch_api *api, const char *address,
                                 struct error *err)
{
    const char *base = api->adapter->base_url;
    size_t origin = wire_batch_origin(base);
    struct text shown;
    if (!address)
        return error_set(err, STATUS_UNAVAILABLE,
                         "%s: the reply names no address for the file (expected in the header %s)",
                         base, api->wire->upload.start.address);
    if (strncmp(address, base, origin) == 0 && address[origin] == '/') return STATUS_OK;
    text_init(&shown, 200);
    text_put_terminal(&shown, span_of(address), false);
    error_set(err, STATUS_CONFIG,
              "%s: the file is to go to \"%s\", which is elsewhere, and the key with it; give the "
              "address whose server takes files itself",
              base, shown.data);
    text_release(&shown);
    return STATUS_CONFIG;
}

/* Says that a file will come; *address is where it goes. The caller frees. */
static enum status start_upload(const struct batch_api *api, const struct batch *batch,
                                uint64_t bytes, char **address, struct error *err)
{
    const struct wire_hole hole = {"token", batch->token};
    const char *headers[WIRE_LIST_MAX];
    struct arena arena;
    struct text body;
    struct http_source source = {.file = -1};
    struct http_call call;
    char *url = NULL;
    size_t cut;
    http_call_init(&call);
    arena_init(&arena);
    text_init(&body, BATCH_FORM_BYTES);
    wire_batch_render(&api->wire->upload.start.body, &hole, 1, &body, &cut);
    source.head = (struct span){body.data, body.length};
    put_headers(&api->wire->upload.start.headers, bytes, &arena, headers);
    call.post = true;
    call.source = &source;
    call.headers = headers;
    call.header_count = api->wire->upload.start.headers.count;
    call.wanted_header = api->wire->upload.start.address;
    enum status status = make_url(api, api->wire->upload.start.url, "", "", &url, err);
    call.url = url;
    if (!status) status = make_call(api, &call, "upload a batch", false, NULL, err);
    if (!status) status = check_address(api, call.header, err);
    *address = status ? NULL : xstrdup(call.header);
    http_call_release(&call);
    arena_release(&arena);
    text_release(&body);
    free(url);
    return status;
}

/* The file as the whole body of a call, made once: an address takes one file. */
static enum status send_file(const struct batch_api *api, const char *address,
                             const struct http_source *source, struct json_document **document,
                             struct error *err)
{
    struct batch_api once = *api;
    const char *headers[WIRE_LIST_MAX];
    struct arena arena;
    struct http_call call;
    http_call_init(&call);
    arena_init(&arena);
    put_headers(&api->wire->upload.headers, source->file_bytes, &arena, headers);
    once.retries = 0;
    call.url = address;
    call.post = true;
    call.content_type = "application/jsonl";
    call.source = source;
    call.headers = headers;
    call.header_count = api->wire->upload.headers.count;
    enum status status = make_call(&once, &call, "upload a batch", false, document, err);
    http_call_release(&call);
    arena_release(&arena);
    return status;
}

/* In two calls. Where the second fails, both are made again: a file that was begun costs nothing,
 * and nobody has to find out how much of it arrived. */
static enum status upload_started(const struct batch_api *api, const struct batch *batch,
                                  FILE *lines, struct json_document **document, struct error *err)
{
    struct http_source source = {.file = fileno(lines)};
    int64_t wait = FIRST_WAIT_MS;
    enum status status = file_size(lines, &source.file_bytes, err);
    for (int64_t tries = 0; !status; tries++) {
        char *address = NULL;
        status = start_upload(api, batch, source.file_bytes, &address, err);
        bool is_started = status == STATUS_OK;
        if (is_started) status = send_file(api, address, &source, document, err);
        free(address);
        if (!status) return STATUS_OK;
        if (!is_started || status != STATUS_UNAVAILABLE || tries >= api->retries) break;
        status = batch_api_wait(api, wait, err);
        wait = wait * 2 < LONGEST_WAIT_MS ? wait * 2 : LONGEST_WAIT_MS;
    }
    return status;
}

enum status batch_api_upload(const struct batch_api *api, struct batch *batch, FILE *lines,
                             struct error *err)
{
    struct json_document *document = NULL;
    enum status status = api->wire->upload.url ? upload_form(api, batch, lines, &document, err)
                                               : upload_started(api, batch, lines, &document, err);
    if (!status)
        status = take_name(api, document, api->wire->upload.id, "file", batch->file_id, err);
    json_free(document);
    return status;
}

/* The body that creates: with the lines in it, or with the name of their file. */
static void put_creation(const struct batch_api *api, const struct batch *batch, struct text *head,
                         struct text *tail)
{
    size_t cut;
    const struct wire_hole holes[] = {
        {"file", batch->file_id}, {"token", batch->token}, {"model", api->adapter->spec.model}};
    if (wire_batch_uploads(api->wire))
        wire_batch_render(&api->wire->create.body, holes, ARRAY_LENGTH(holes), head, &cut);
    else
        batch_put_frame(api->adapter->request, api->adapter->spec.model, batch->token, head, tail);
}

enum status batch_api_create(const struct batch_api *api, struct batch *batch, FILE *lines,
                             struct error *err)
{
    struct text head, tail;
    struct json_document *document = NULL;
    struct http_source source = {.file = lines ? fileno(lines) : -1};
    struct http_call call;
    char *url = NULL;
    http_call_init(&call);
    text_init(&head, BATCH_FORM_BYTES);
    text_init(&tail, BATCH_FORM_BYTES);
    put_creation(api, batch, &head, &tail);
    source.head = (struct span){head.data, head.length};
    source.tail = (struct span){tail.data, tail.length};
    call.post = true;
    call.source = &source;
    enum status status = lines ? file_size(lines, &source.file_bytes, err) : STATUS_OK;
    if (!status) status = make_url(api, api->wire->create.url, "", "", &url, err);
    call.url = url;
    if (!status) status = make_call(api, &call, "create a batch", true, &document, err);
    bool was_taken = status == STATUS_OK;
    if (!status)
        status = take_name(api, document, api->wire->create.id, "batch", batch->batch_id, err);
    if (!status) batch->row.is_verified = true;
    /* Taken, but under a name that we could not read: it has to be looked for. */
    if (status && was_taken) status = STATUS_TEMPORARY;
    json_free(document);
    http_call_release(&call);
    text_release(&head);
    text_release(&tail);
    free(url);
    return status;
}

/* ---- looking for one ---- */

struct search {
    const struct batch_api *api;
    struct batch *batch;
    const struct batch_list *others;
    char since[CLOCK_ISO_BYTES];
    bool found;
};

static bool is_taken(const struct search *search, const char *id)
{
    for (size_t i = 0; i < search->others->count; i++)
        if (strcmp(search->others->items[i].batch_id, id) == 0) return true;
    const char *at = strstr(search->batch->not_ours.data, id);
    return at != NULL;
}

/* One of a provider whose batches carry no mark: as many lines, not older, and nobody's so far. */
static bool may_be_ours(const struct search *search, const struct json_value *item)
{
    const struct wire_batch *wire = search->api->wire;
    char *created = wire_batch_text(item, wire->list.created);
    bool good = created && strncmp(created, search->since, 19) >= 0 &&
                wire_batch_sum(item, &wire->list.counts) == search->batch->row.lines;
    free(created);
    return good;
}

static void look_at(void *context, const struct json_value *item)
{
    struct search *search = context;
    const struct wire_batch *wire = search->api->wire;
    if (search->found) return;
    char *id = wire_batch_text(item, wire->list.id);
    char *token = wire_batch_text(item, wire->list.token);
    bool is_ours = wire->list.token ? token && strcmp(token, search->batch->token) == 0
                                    : may_be_ours(search, item);
    if (is_ours && id && strlen(id) < BATCH_NAME_BYTES && !is_taken(search, id)) {
        snprintf(search->batch->batch_id, BATCH_NAME_BYTES, "%s", id);
        search->batch->row.is_verified = wire->list.token != NULL;
        search->found = true;
    }
    free(id);
    free(token);
}

static void find_false(void *context, const struct json_value *value)
{
    if (json_kind(value) == JSON_BOOLEAN && !json_boolean(value)) *(bool *)context = true;
}

/* The name behind which the next page begins; NULL at the end. */
static char *next_page(const struct wire_batch *wire, const struct json_value *root)
{
    bool is_last = !wire->list.more || !wire->list.cursor;
    if (wire->list.has_more) wire_path_each(root, wire->list.has_more, find_false, &is_last);
    return is_last ? NULL : wire_batch_text(root, wire->list.cursor);
}

static enum status read_page(struct search *search, char **cursor, struct error *err)
{
    const struct batch_api *api = search->api;
    struct json_document *document = NULL;
    struct http_call call;
    char *url = NULL;
    http_call_init(&call);
    enum status status = make_url(api, *cursor ? api->wire->list.more : api->wire->list.url,
                                  "cursor", *cursor ? *cursor : "", &url, err);
    call.url = url;
    if (!status) status = make_call(api, &call, "list the batches", false, &document, err);
    free(*cursor);
    *cursor = NULL;
    if (!status) {
        wire_path_each(json_root(document), api->wire->list.items, look_at, search);
        *cursor = next_page(api->wire, json_root(document));
    }
    json_free(document);
    http_call_release(&call);
    free(url);
    return status;
}

enum status batch_api_find(const struct batch_api *api, struct batch *batch,
                           const struct batch_list *others, bool *found, struct error *err)
{
    struct search search = {.api = api, .batch = batch, .others = others};
    enum status status = STATUS_OK;
    char *cursor = NULL;
    clock_iso8601(batch->row.submitted_ms - CLOCK_SKEW_MS, search.since);
    for (int page = 0; page < PAGES_MAX && !status && !search.found; page++) {
        status = read_page(&search, &cursor, err);
        if (!cursor) break;
    }
    free(cursor);
    *found = search.found;
    return status;
}

/* ---- poll, fetch, cancel ---- */

enum status batch_api_poll(const struct batch_api *api, struct batch *batch,
                           struct batch_poll *poll, struct error *err)
{
    struct http_call call;
    char *url = NULL;
    memset(poll, 0, sizeof *poll);
    http_call_init(&call);
    enum status status = make_url(api, api->wire->poll.url, "batch", batch->batch_id, &url, err);
    call.url = url;
    if (!status) status = make_call(api, &call, "look after a batch", false, &poll->document, err);
    poll->is_gone = status && call.http_status == 404;
    if (!status) {
        const struct json_value *root = json_root(poll->document);
        char *state = wire_batch_text(root, api->wire->poll.state);
        struct text shown; /* a word of the provider, kept and shown */
        text_init(&shown, sizeof batch->provider_state - 1);
        text_put_terminal(&shown, span_of(state ? state : ""), false);
        snprintf(batch->provider_state, sizeof batch->provider_state, "%s", shown.data);
        poll->phase = wire_batch_phase(api->wire, batch->provider_state);
        poll->message = wire_batch_first_text(root, &api->wire->poll.message);
        batch->done = wire_batch_sum(root, &api->wire->poll.done);
        text_release(&shown);
        free(state);
    }
    http_call_release(&call);
    free(url);
    return poll->is_gone ? STATUS_OK : status;
}

void batch_poll_release(struct batch_poll *poll)
{
    json_free(poll->document);
    free(poll->message);
    memset(poll, 0, sizeof *poll);
}

static enum status fetch_one(const struct batch_api *api, const char *name, const char *value,
                             FILE *into, struct error *err)
{
    struct http_call call;
    char *url = NULL;
    http_call_init(&call);
    call.into = into;
    enum status status = make_url(api, api->wire->results.url, name, value, &url, err);
    call.url = url;
    if (!status) status = make_call(api, &call, "fetch the results of a batch", false, NULL, err);
    if (!status && fflush(into) != 0)
        status = error_set(err, STATUS_IO, "could not write the results of a batch: %s",
                           strerror(errno));
    rewind(into);
    http_call_release(&call);
    free(url);
    return status;
}

static enum status fetch_next(const struct batch_api *api, const char *name, const char *value,
                              const struct run_file *run, FILE **files, size_t *count,
                              struct error *err)
{
    FILE *into = batch_scratch(run, err);
    if (!into) return STATUS_CANNOT_CREATE;
    files[(*count)++] = into;
    return fetch_one(api, name, value, into, err);
}

enum status batch_api_fetch(const struct batch_api *api, const struct batch *batch,
                            const struct batch_poll *poll, const struct run_file *run, FILE **files,
                            size_t *count, struct error *err)
{
    const struct wire_list *paths = &api->wire->results.files;
    enum status status = STATUS_OK;
    *count = 0;
    if (!api->wire->results.url) return STATUS_OK;
    if (!paths->count) return fetch_next(api, "batch", batch->batch_id, run, files, count, err);
    char *names[WIRE_LIST_MAX];
    for (size_t i = 0; i < paths->count; i++) {
        names[i] = wire_batch_text(json_root(poll->document), paths->items[i]);
        bool is_new = names[i] != NULL && *count < BATCH_FILES_MAX;
        for (size_t j = 0; j < i && is_new; j++)
            is_new = !names[j] || strcmp(names[j], names[i]) != 0; /* one file at two places */
        if (is_new && !status) status = fetch_next(api, "file", names[i], run, files, count, err);
    }
    for (size_t i = 0; i < paths->count; i++) free(names[i]);
    return status;
}

enum status batch_api_cancel(const struct batch_api *api, const struct batch *batch, bool *is_gone,
                             struct error *err)
{
    struct http_call call;
    char *url = NULL;
    http_call_init(&call);
    call.post = true;
    enum status status = make_url(api, api->wire->cancel_url, "batch", batch->batch_id, &url, err);
    call.url = url;
    if (!status) status = make_call(api, &call, "cancel a batch", false, NULL, err);
    *is_gone = call.http_status == 404;
    http_call_release(&call);
    free(url);
    return *is_gone ? STATUS_OK : status;
}
