/* The one door to libcurl: carries one attempt as one HTTP request, and single calls for batches.
 *
 * One multi handle for the run and one easy handle for each slot, set up once and used again and
 * again, so that connections, TLS sessions and buffers live as long as the run. Redirects are off
 * (they would carry the key elsewhere), protocols are http and https only, the reply is capped
 * where it arrives, and `Expect:` is empty, because waiting for "100 Continue" costs a second with
 * servers that never send it.
 *
 * Slowness is measured here rather than by CURLOPT_LOW_SPEED_LIMIT, which also counts the silence
 * between the last byte of a request and the first of its reply. A model that thinks is silent for
 * minutes, so only the time limit of the attempt ends that. A request that stops moving while it is
 * sent, or a reply that stops after it has begun, is a dead connection: it ends when it moved fewer
 * bytes than `low_speed` asks for, by default none at all in two minutes. (Gateways that send a
 * blank now and then while a model thinks have begun their reply, and are alive by it.)
 */
#include "harness/engine_private.h"

#include <curl/curl.h>
#include <errno.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/resource.h>
#include <unistd.h>

#include "harness/base/clock.h"
#include "harness/engine_body.h"
#include "harness/environment.h"
#include "harness/http_client.h"
#include "harness/sign_aws.h"

enum {
    CONNECT_TIMEOUT_MS = 15000,
    UPLOAD_BUFFER_BYTES_MIN = 32 << 10, /* a picture of 150 kB in seven writes */
    UPLOAD_BUFFER_BYTES_MAX = 128 << 10,
    UPLOAD_BUFFERS_BYTES = 4 << 20, /* of all transfers together, as far as the least allows */
    KEPT_BYTES = 64 << 20,
    REPLY_BYTES_KEPT = 256 << 10, /* a buffer that grew larger is given back */
    SPEED_CHECK_US = 250000
};

struct transfer {
    CURL *easy;
    struct http *http;
    struct slot *slot; /* NULL: idle */
    struct wire_body body;
    struct body_cursor cursor;
    struct text reply;
    struct curl_slist *signed_headers; /* of the attempt under way, where the wire signs */
    bool is_open, too_large;
    const struct endpoint *endpoint; /* that the easy handle is set up for */
    int64_t timeout_ms;              /* likewise */
    size_t active;                   /* its place among the transfers under way */
    int64_t window_us, window_bytes; /* since when its speed is measured, and from how many bytes */
    char digest[SHA256_HEX_BYTES];
    char message[CURL_ERROR_SIZE];
};

struct http {
    struct transport transport;
    CURLM *multi;
    struct curl_slist *headers;
    const struct wire_request *request;
    const struct endpoint *endpoints; /* in the order of the engine's lanes */
    char *key;                        /* "" without one */
    struct aws_keys aws;              /* strings of the environment; id NULL: nothing is signed */
    struct transfer **active;         /* those under way */
    size_t active_count;
    struct low_speed low_speed;
    int64_t timeout_ms; /* of single calls */
    int64_t checked_us; /* when speeds were last looked at */
    struct picture_files *pictures;
};

/* curl_easy_setopt takes anything; these take what the option wants. */
static void set_long(CURL *easy, CURLoption option, long value)
{
    curl_easy_setopt(easy, option, value);
}

static void set_offset(CURL *easy, CURLoption option, curl_off_t value)
{
    curl_easy_setopt(easy, option, value);
}

static void set_text(CURL *easy, CURLoption option, const char *value)
{
    curl_easy_setopt(easy, option, value);
}

static void set_pointer(CURL *easy, CURLoption option, void *value)
{
    curl_easy_setopt(easy, option, value);
}

static void set_copier(CURL *easy, CURLoption option,
                       size_t (*value)(char *, size_t, size_t, void *))
{
    curl_easy_setopt(easy, option, value);
}

static void set_seeker(CURL *easy, int (*value)(void *, curl_off_t, int))
{
    curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, value);
}

static size_t send_body(char *buffer, size_t size, size_t count, void *context)
{
    struct transfer *transfer = context;
    size_t got = body_read(&transfer->cursor, buffer, size * count);
    return transfer->cursor.broken ? CURL_READFUNC_ABORT : got;
}

/* curl starts a body anew when a kept connection turns out to be closed. */
static int seek_body(void *context, curl_off_t offset, int origin)
{
    struct transfer *transfer = context;
    if (origin != SEEK_SET || offset != 0) return CURL_SEEKFUNC_CANTSEEK;
    body_rewind(&transfer->cursor);
    return CURL_SEEKFUNC_OK;
}

static size_t take_reply(char *data, size_t size, size_t count, void *context)
{
    struct transfer *transfer = context;
    if (!text_append(&transfer->reply, data, size * count)) {
        transfer->too_large = true;
        return 0;
    }
    return size * count;
}

/* Half the buffer saves a MiB for 16 requests in flight and costs 2 % of the CPU of each; a quarter
 * costs 10 %. */
static long upload_buffer_bytes(const struct http *http)
{
    long bytes = UPLOAD_BUFFERS_BYTES / engine_settings(http->transport.engine)->concurrency;
    if (bytes < UPLOAD_BUFFER_BYTES_MIN) return UPLOAD_BUFFER_BYTES_MIN;
    return bytes < UPLOAD_BUFFER_BYTES_MAX ? bytes : UPLOAD_BUFFER_BYTES_MAX;
}

/* What holds for every request, of a trial or of a batch: where it may go, and how. A redirect
 * could carry the key elsewhere. `message` is of CURL_ERROR_SIZE bytes. */
static void set_common(CURL *easy, struct curl_slist *headers, char *message, long upload_bytes)
{
    set_pointer(easy, CURLOPT_HTTPHEADER, headers);
    set_pointer(easy, CURLOPT_ERRORBUFFER, message);
    set_text(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    set_text(easy, CURLOPT_USERAGENT, "parallax/" PARALLAX_VERSION);
    set_long(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    set_long(easy, CURLOPT_FOLLOWLOCATION, 0L);
    set_long(easy, CURLOPT_NOSIGNAL, 1L);
    set_long(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    set_long(easy, CURLOPT_UPLOAD_BUFFERSIZE, upload_bytes);
}

static void set_up_easy(struct transfer *transfer)
{
    struct http *http = transfer->http;
    CURL *easy = transfer->easy;
    set_common(easy, http->headers, transfer->message, upload_buffer_bytes(http));
    set_pointer(easy, CURLOPT_PRIVATE, transfer);
    set_long(easy, CURLOPT_POST, 1L);
    set_copier(easy, CURLOPT_READFUNCTION, send_body);
    set_pointer(easy, CURLOPT_READDATA, transfer);
    set_seeker(easy, seek_body);
    set_pointer(easy, CURLOPT_SEEKDATA, transfer);
    set_copier(easy, CURLOPT_WRITEFUNCTION, take_reply);
    set_pointer(easy, CURLOPT_WRITEDATA, transfer);
}

/* What changes from attempt to attempt, and seldom does. */
static void aim(struct transfer *transfer, const struct endpoint *endpoint, int64_t timeout_ms)
{
    CURL *easy = transfer->easy;
    if (transfer->endpoint != endpoint) {
        transfer->endpoint = endpoint;
        set_text(easy, CURLOPT_URL, endpoint->url);
        /* A proxy sees everything of an unencrypted request, the key too. */
        bool is_plain = strncmp(endpoint->url, "http://", 7) == 0;
        set_text(easy, CURLOPT_PROXY, is_plain ? "" : NULL);
    }
    if (transfer->timeout_ms != timeout_ms) {
        transfer->timeout_ms = timeout_ms;
        set_long(easy, CURLOPT_TIMEOUT_MS, (long)timeout_ms);
        set_long(easy, CURLOPT_CONNECTTIMEOUT_MS,
                 (long)(timeout_ms < CONNECT_TIMEOUT_MS ? timeout_ms : CONNECT_TIMEOUT_MS));
    }
}

static struct transfer *transfer_new(struct http *http)
{
    struct transfer *transfer = xcalloc(1, sizeof *transfer);
    transfer->http = http;
    transfer->easy = curl_easy_init();
    wire_body_init(&transfer->body);
    text_init(&transfer->reply, ENGINE_REPLY_BYTES_MAX);
    set_up_easy(transfer);
    return transfer;
}

static void end_transfer(struct transfer *transfer)
{
    if (transfer->is_open) body_close(&transfer->cursor);
    transfer->is_open = false;
    curl_slist_free_all(transfer->signed_headers);
    transfer->signed_headers = NULL;
    if (transfer->slot) {
        struct http *http = transfer->http;
        struct transfer *last = http->active[--http->active_count];
        http->active[transfer->active] = last;
        last->active = transfer->active;
        curl_multi_remove_handle(http->multi, transfer->easy);
    }
    transfer->slot = NULL;
}

/* The whole body is read once more for its digest: a signature stands before what it signs. */
static void digest_body(struct transfer *transfer, char hex[SHA256_HEX_BYTES])
{
    char buffer[16384];
    struct sha256 *hash = sha256_new();
    for (size_t got; (got = body_read(&transfer->cursor, buffer, sizeof buffer)) > 0;)
        sha256_update(hash, buffer, got);
    sha256_finish(hash, hex);
    body_rewind(&transfer->cursor);
}

static void add_line(struct transfer *transfer, struct text *line)
{
    transfer->signed_headers = curl_slist_append(transfer->signed_headers, line->data);
    explicit_bzero(line->data, line->length);
    text_clear(line);
}

/* Headers of this attempt alone: a signature is good for some minutes only. */
static void sign_request(struct transfer *transfer)
{
    struct http *http = transfer->http;
    char digest[SHA256_HEX_BYTES], date[AWS_DATE_BYTES];
    struct text line;
    text_init(&line, 16384);
    digest_body(transfer, digest);
    aws_date(clock_wall_ms(), date);
    const struct aws_request request = {.method = "POST",
                                        .url = transfer->endpoint->url,
                                        .content_sha256 = digest,
                                        .date = date,
                                        .sign_content = true};
    for (const struct curl_slist *each = http->headers; each; each = each->next) {
        text_puts(&line, each->data);
        add_line(transfer, &line);
    }
    text_printf(&line, "x-amz-content-sha256: %s", digest);
    add_line(transfer, &line);
    text_printf(&line, "x-amz-date: %s", date);
    add_line(transfer, &line);
    if (http->aws.token) {
        text_printf(&line, "x-amz-security-token: %s", http->aws.token);
        add_line(transfer, &line);
    }
    text_puts(&line, "Authorization: ");
    aws_authorization(&http->aws, &request, &line);
    add_line(transfer, &line);
    text_release(&line);
    set_pointer(transfer->easy, CURLOPT_HTTPHEADER, transfer->signed_headers);
}

/* A body of words alone stands in memory anyway: given as a whole, it leaves with the header in one
 * write. One with pictures is read piece by piece. */
static void set_body(struct transfer *transfer)
{
    const struct wire_body *body = &transfer->body;
    set_text(transfer->easy, CURLOPT_POSTFIELDS, body->count == 1 ? body->json.data : NULL);
    set_offset(transfer->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)body->length);
}

static enum status http_start(struct transport *transport, struct slot *slot, struct error *err)
{
    struct http *http = (struct http *)transport;
    if (!slot->transport) slot->transport = transfer_new(http);
    struct transfer *transfer = slot->transport;
    if (slot->tries == 1) {
        if (!wire_write(http->request, &slot->exchange.chat, &transfer->body)) {
            return error_set(err, STATUS_DATA, "%s: more than %d MiB of text, or too many pictures",
                             slot->exchange.id, WIRE_TEXT_BYTES_MAX >> 20);
        }
        wire_body_digest(&transfer->body, transfer->digest);
    }
    enum status status = body_open(&transfer->cursor, http->pictures, &transfer->body, err);
    if (status) return status;
    transfer->is_open = true;
    transfer->too_large = false;
    transfer->message[0] = '\0';
    text_clear(&transfer->reply);
    transfer->reply.overflowed = false;
    set_body(transfer);
    aim(transfer, &http->endpoints[slot->lane - engine_lanes(transport->engine)->items],
        slot->timeout_ms);
    if (http->aws.id) sign_request(transfer);
    CURLMcode code = curl_multi_add_handle(http->multi, transfer->easy);
    if (code) {
        return error_set(err, STATUS_INTERNAL, "libcurl: %s", curl_multi_strerror(code));
    }
    transfer->slot = slot;
    slot->request_sha256 = transfer->digest;
    transfer->active = http->active_count;
    http->active[http->active_count++] = transfer;
    transfer->window_us = slot->started_us;
    transfer->window_bytes = 0;
    return STATUS_OK;
}

static const char *reply_header(void *context, const char *name)
{
    struct curl_header *header = NULL;
    if (curl_easy_header(context, name, 0, CURLH_HEADER, -1, &header) != CURLHE_OK) return NULL;
    return header->value;
}

static void hide(struct text *reply, const char *secret)
{
    size_t length = secret ? strlen(secret) : 0;
    if (length < 8) return;
    char *at = reply->data;
    while ((at = memmem(at, reply->length - (size_t)(at - reply->data), secret, length))) {
        memset(at, '*', length);
    }
}

/* A server that echoes the request must not put a key into a run file. */
static void hide_keys(const struct http *http, struct text *reply)
{
    hide(reply, http->key);
    hide(reply, http->aws.secret);
    hide(reply, http->aws.token);
}

/* What a broken transfer means. Certificates and addresses do not mend themselves. */
/* What went wrong below HTTP, in words. The schemes are pinned, so that what is not supported is
 * an answer that is no HTTP: mostly the greeting of a server that wants TLS. */
static const char *failure_words(const char *message, CURLcode code)
{
    if (code == CURLE_UNSUPPORTED_PROTOCOL)
        return "what answers there does not speak HTTP; is it https:// that is meant?";
    return *message ? message : curl_easy_strerror(code);
}

static void read_failure(const struct transfer *transfer, CURLcode code, struct wire_answer *answer)
{
    answer->action = WIRE_ACTION_RETRY;
    if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_URL_MALFORMAT ||
        code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_SSL_CACERT_BADFILE) {
        answer->action = WIRE_ACTION_STOP_NOT_FOUND;
    }
    struct text message;
    text_init(&message, WIRE_ERROR_BYTES - 1);
    if (transfer->too_large) {
        answer->action = WIRE_ACTION_FAIL;
        text_printf(&message, "the reply is larger than %d MiB", ENGINE_REPLY_BYTES_MAX >> 20);
    } else if (transfer->cursor.broken) {
        answer->action = WIRE_ACTION_FAIL;
        text_puts(&message, "could not read the picture ");
        text_put_terminal(&message, span_of(transfer->cursor.broken->path), false);
        text_puts(&message, " to its end: it has become shorter since it was verified");
    } else {
        text_put_terminal(&message, span_of(failure_words(transfer->message, code)), false);
    }
    memcpy(answer->error, message.data, message.length + 1);
    text_release(&message);
}

/* Hands the end of an attempt to the engine, and the transfer back for the next. */
static enum status end_attempt(struct transfer *transfer, struct wire_answer *answer,
                               struct error *err)
{
    struct http *http = transfer->http;
    struct slot *slot = transfer->slot;
    long http_status = 0;
    curl_off_t sent = 0;
    curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &http_status);
    curl_easy_getinfo(transfer->easy, CURLINFO_SIZE_UPLOAD_T, &sent);
    struct attempt_end end = {
        .answer = answer,
        .http_status = (int)http_status,
        .request_bytes = sent,
        .reply_bytes = (int64_t)transfer->reply.length,
        .request_sha256 = transfer->digest,
    };
    end_transfer(transfer);
    if (transfer->reply.capacity > REPLY_BYTES_KEPT) {
        text_release(&transfer->reply);
        text_init(&transfer->reply, ENGINE_REPLY_BYTES_MAX);
    }
    return engine_attempt_ended(http->transport.engine, slot, &end, err);
}

static enum status http_done(struct http *http, CURL *easy, CURLcode code, struct error *err)
{
    struct transfer *transfer = NULL;
    struct wire_answer answer;
    long http_status = 0;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &http_status);
    wire_answer_init(&answer);
    if (code == CURLE_OK) {
        hide_keys(http, &transfer->reply);
        const struct wire_response response = {
            .http_status = (int)http_status,
            .body = {transfer->reply.data, transfer->reply.length},
            .now_ms = clock_wall_ms(),
            .header = reply_header,
            .context = easy,
        };
        wire_reply(http->request, &response, &answer);
    } else {
        read_failure(transfer, code, &answer);
    }
    return end_attempt(transfer, &answer, err);
}

/* Whether the transfer moved too little since its window began. Before the first byte is sent and
 * while the model thinks, the window begins anew. */
static bool is_stuck(struct transfer *transfer, int64_t now_us)
{
    const struct low_speed *limit = &transfer->http->low_speed;
    curl_off_t sent = 0;
    curl_easy_getinfo(transfer->easy, CURLINFO_SIZE_UPLOAD_T, &sent);
    bool sending = sent > 0 && (uint64_t)sent < transfer->body.length;
    int64_t bytes = sent + (int64_t)transfer->reply.length;
    bool over = now_us - transfer->window_us >= limit->seconds * 1000000;
    bool silent = !sending && transfer->reply.length == 0;
    if (!silent && !over) return false;
    bool stuck = !silent && bytes - transfer->window_bytes < limit->bytes;
    transfer->window_us = now_us;
    transfer->window_bytes = bytes;
    return stuck;
}

/* Ends what is stuck; see the head of this file. */
static enum status end_stuck(struct http *http, struct error *err)
{
    int64_t now_us = clock_monotonic_us();
    enum status status = STATUS_OK;
    if (!http->low_speed.seconds || now_us - http->checked_us < SPEED_CHECK_US) return STATUS_OK;
    http->checked_us = now_us;
    for (size_t i = http->active_count; i-- > 0 && !status;) {
        struct transfer *transfer = http->active[i];
        if (!is_stuck(transfer, now_us)) continue;
        struct wire_answer answer;
        wire_answer_init(&answer);
        answer.action = WIRE_ACTION_RETRY;
        snprintf(answer.error, sizeof answer.error,
                 "stuck: fewer than %lld bytes in %lld s (--low-speed)",
                 (long long)http->low_speed.bytes, (long long)http->low_speed.seconds);
        status = end_attempt(transfer, &answer, err);
    }
    return status;
}

/* Tells the engine of every transfer that ended; *count is how many. */
static enum status collect(struct http *http, int *count, struct error *err)
{
    int left;
    enum status status = STATUS_OK;
    const CURLMsg *message;
    while (!status && (message = curl_multi_info_read(http->multi, &left))) {
        if (message->msg != CURLMSG_DONE) continue;
        (*count)++;
        status = http_done(http, message->easy_handle, message->data.result, err);
    }
    return status;
}

static enum status perform(struct http *http, int *ended, struct error *err)
{
    int running;
    CURLMcode code = curl_multi_perform(http->multi, &running);
    if (code) return error_set(err, STATUS_INTERNAL, "libcurl: %s", curl_multi_strerror(code));
    return collect(http, ended, err);
}

static enum status http_wait(struct transport *transport, int timeout_ms, struct error *err)
{
    struct http *http = (struct http *)transport;
    int ended = 0;
    enum status status = perform(http, &ended, err);
    if (!status) status = end_stuck(http, err);
    if (status || ended) return status;
    CURLMcode code = curl_multi_poll(http->multi, NULL, 0, timeout_ms, NULL);
    if (code) return error_set(err, STATUS_INTERNAL, "libcurl: %s", curl_multi_strerror(code));
    return perform(http, &ended, err);
}

static void http_cancel(struct transport *transport, struct slot *slot)
{
    (void)transport;
    if (slot->transport) end_transfer(slot->transport);
}

static void http_forget(struct transport *transport, struct slot *slot)
{
    (void)transport;
    struct transfer *transfer = slot->transport;
    end_transfer(transfer);
    curl_easy_cleanup(transfer->easy);
    wire_body_release(&transfer->body);
    text_release(&transfer->reply);
    free(transfer);
    slot->transport = NULL;
}

static void http_free(struct transport *transport)
{
    struct http *http = (struct http *)transport;
    if (!http) return;
    curl_multi_cleanup(http->multi);
    curl_slist_free_all(http->headers);
    picture_files_free(http->pictures);
    if (http->key) explicit_bzero(http->key, strlen(http->key));
    free(http->key);
    free(http->active);
    free(http);
    curl_global_cleanup();
}

static bool is_header_safe(const char *text)
{
    for (; *text; text++) {
        if ((unsigned char)*text < 0x20 || *text == 0x7F) return false;
    }
    return true;
}

/* The pair of keys that signs, where there is no other key. An address of the vendor needs one. */
static enum status read_aws_keys(struct http *http, const struct adapter *adapter,
                                 struct error *err)
{
    if (!adapter->wire->sign || *http->key) return STATUS_OK;
    http->aws = (struct aws_keys){.id = environment_key("AWS_ACCESS_KEY_ID"),
                                  .secret = environment_key("AWS_SECRET_ACCESS_KEY"),
                                  .token = environment_key("AWS_SESSION_TOKEN"),
                                  .region = adapter->region ? adapter->region : "us-east-1",
                                  .service = adapter->wire->sign};
    if (http->aws.id && http->aws.secret) {
        if (is_header_safe(http->aws.id) && (!http->aws.token || is_header_safe(http->aws.token)))
            return STATUS_OK;
        return error_set(err, STATUS_CONFIG,
                         "AWS_ACCESS_KEY_ID or AWS_SESSION_TOKEN holds a control character");
    }
    bool is_vendor = strstr(adapter->base_url, ".amazonaws.com") != NULL;
    if (!is_vendor && !http->aws.id && !http->aws.secret) return STATUS_OK;
    return error_set(err, STATUS_CONFIG,
                     "%s is not set; %s needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and "
                     "AWS_SESSION_TOKEN for temporary keys), or %s",
                     http->aws.id ? "AWS_SECRET_ACCESS_KEY" : "AWS_ACCESS_KEY_ID",
                     adapter->base_url,
                     adapter->wire->key_env.count ? adapter->wire->key_env.items[0] : "a key");
}

/* The first key variable that is set. A wire's own address needs one; any other may do without. */
static enum status read_key(struct http *http, const struct adapter *adapter, struct error *err)
{
    const struct wire_list *names = &adapter->wire->key_env;
    const char *key = NULL;
    for (size_t i = 0; i < names->count && !key; i++) {
        key = environment_key(names->items[i]);
    }
    if (key && !is_header_safe(key)) {
        return error_set(err, STATUS_CONFIG,
                         "the key in %s holds a line break or another control character",
                         names->items[0]);
    }
    bool is_public = strncmp(adapter->base_url, "https://", 8) == 0 && adapter->wire->base_url &&
                     strcmp(adapter->base_url, adapter->wire->base_url) == 0;
    if (!key && names->count && is_public) {
        return error_set(err, STATUS_CONFIG, "%s is not set; put the key of %s there",
                         names->items[0], adapter->base_url);
    }
    http->key = xstrdup(key ? key : "");
    return STATUS_OK;
}

enum status engine_check_key(const struct adapter *adapter, struct error *err)
{
    struct http http = {0};
    if (adapter->kind != ADAPTER_WIRE) return STATUS_OK;
    enum status status = read_key(&http, adapter, err);
    if (!status) status = read_aws_keys(&http, adapter, err);
    if (http.key) explicit_bzero(http.key, strlen(http.key));
    free(http.key);
    return status;
}

static void add_header(struct http *http, const char *line)
{
    http->headers = curl_slist_append(http->headers, line);
}

/* A header with {key} is left out when there is no key. */
static void add_wire_header(struct http *http, const struct wire_pair *header)
{
    const char *hole = strstr(header->value, "{key}");
    if (hole && !*http->key) return;
    struct text line;
    text_init(&line, 16384);
    text_printf(&line, "%s: ", header->name);
    if (hole) {
        text_append(&line, header->value, (size_t)(hole - header->value));
        text_printf(&line, "%s%s", http->key, hole + 5);
    } else {
        text_puts(&line, header->value);
    }
    add_header(http, line.data);
    explicit_bzero(line.data, line.length);
    text_release(&line);
}

static enum status set_up(struct http *http, const struct adapter *adapter,
                          const struct engine_options *options, struct error *err)
{
    enum status status = read_key(http, adapter, err);
    if (!status) status = read_aws_keys(http, adapter, err);
    if (status) return status;
    add_header(http, "Content-Type: application/json");
    add_header(http, "Accept: application/json");
    add_header(http, "Expect:");
    for (size_t i = 0; i < adapter->wire->headers.count; i++) {
        add_wire_header(http, &adapter->wire->headers.items[i]);
    }
    http->multi = curl_multi_init();
    if (!http->multi) return error_set(err, STATUS_INTERNAL, "could not set up libcurl");
    curl_multi_setopt(http->multi, CURLMOPT_MAXCONNECTS, (long)options->concurrency);
    http->request = adapter->request;
    http->endpoints = adapter->endpoints;
    http->low_speed = options->low_speed;
    http->timeout_ms = options->timeout_ms;
    http->active = xcalloc((size_t)options->concurrency, sizeof(struct transfer *));
    http->pictures = picture_files_new();
    return STATUS_OK;
}

/* One connection each, and some for everything else: soft limits of 1,024 are common. */
static void allow_descriptors(int64_t concurrency)
{
    struct rlimit limit;
    rlim_t wanted = (rlim_t)concurrency * 2 + 256;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted) return;
    limit.rlim_cur = wanted < limit.rlim_max ? wanted : limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

/* libcurl allocates an upload buffer for each transfer and frees it with it. glibc would give each
 * back to the kernel and fault its pages in again: a third of the cost of a picture. */
static void keep_freed_memory(void)
{
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, KEPT_BYTES);
    mallopt(M_MMAP_THRESHOLD, 4 * UPLOAD_BUFFER_BYTES_MAX);
#endif
}

const char *engine_libraries(void)
{
    return curl_version();
}

enum status http_transport_new(struct transport **out, const struct adapter *adapter,
                               const struct engine_options *options, struct error *err)
{
    static const struct transport_methods methods = {http_start, http_wait, http_cancel,
                                                     http_forget, http_free};
    if (curl_global_init(CURL_GLOBAL_DEFAULT)) {
        return error_set(err, STATUS_INTERNAL, "could not set up libcurl");
    }
    allow_descriptors(options->concurrency);
    keep_freed_memory();
    struct http *http = xcalloc(1, sizeof *http);
    http->transport.methods = &methods;
    enum status status = set_up(http, adapter, options, err);
    if (status) {
        http_free(&http->transport);
        return status;
    }
    *out = &http->transport;
    return STATUS_OK;
}

/* ---- single calls: http_client.h ---- */

struct http_client {
    struct http http;
    CURL *easy;
    struct http_call *call; /* under way */
    uint64_t sent;
    bool too_large, broken_file;
    char message[CURL_ERROR_SIZE];
};

static size_t copy_span(struct span from, uint64_t offset, char *buffer, size_t room)
{
    size_t left = from.length - (size_t)offset;
    size_t count = left < room ? left : room;
    memcpy(buffer, from.data + offset, count);
    return count;
}

static size_t send_source(char *buffer, size_t size, size_t count, void *context)
{
    struct http_client *client = context;
    const struct http_source *source = client->call->source;
    size_t room = size * count, done = 0;
    uint64_t at = client->sent, file_end = source->head.length + source->file_bytes;
    if (at < source->head.length) {
        done = copy_span(source->head, at, buffer, room);
    } else if (at < file_end) {
        uint64_t left = file_end - at;
        ssize_t got = pread(source->file, buffer, left < room ? (size_t)left : room,
                            (off_t)(at - source->head.length));
        client->broken_file = got <= 0;
        if (client->broken_file) return CURL_READFUNC_ABORT;
        done = (size_t)got;
    } else if (at - file_end < source->tail.length) {
        done = copy_span(source->tail, at - file_end, buffer, room);
    }
    client->sent += done;
    return done;
}

static int seek_source(void *context, curl_off_t offset, int origin)
{
    struct http_client *client = context;
    if (origin != SEEK_SET || offset < 0) return CURL_SEEKFUNC_CANTSEEK;
    client->sent = (uint64_t)offset;
    return CURL_SEEKFUNC_OK;
}

static size_t take_call(char *data, size_t size, size_t count, void *context)
{
    struct http_client *client = context;
    struct http_call *call = client->call;
    long http_status = 0;
    curl_easy_getinfo(client->easy, CURLINFO_RESPONSE_CODE, &http_status);
    if (call->into && http_status / 100 == 2) {
        client->broken_file = fwrite(data, 1, size * count, call->into) != size * count;
        return client->broken_file ? 0 : size * count;
    }
    client->too_large = !text_append(&call->reply, data, size * count);
    return client->too_large ? 0 : size * count;
}

void http_call_init(struct http_call *call)
{
    memset(call, 0, sizeof *call);
    text_init(&call->reply, HTTP_CLIENT_REPLY_BYTES_MAX);
    wire_answer_init(&call->answer);
}

void http_call_release(struct http_call *call)
{
    text_release(&call->reply);
    free(call->header);
    wire_answer_release(&call->answer);
}

enum status http_client_new(struct http_client **out, const struct adapter *adapter,
                            int64_t timeout_ms, struct error *err)
{
    const struct engine_options options = {.concurrency = 1, .timeout_ms = timeout_ms};
    if (curl_global_init(CURL_GLOBAL_DEFAULT))
        return error_set(err, STATUS_INTERNAL, "could not set up libcurl");
    struct http_client *client = xcalloc(1, sizeof *client);
    enum status status = set_up(&client->http, adapter, &options, err);
    if (status) {
        http_client_free(client);
        return status;
    }
    client->easy = curl_easy_init();
    *out = client;
    return STATUS_OK;
}

void http_client_free(struct http_client *client)
{
    if (!client) return;
    curl_easy_cleanup(client->easy);
    http_free(&client->http.transport); /* which is the first member, and so the whole */
}

/* The headers of the run, with another type of content. */
static struct curl_slist *call_headers(const struct http_client *client,
                                       const struct http_call *call)
{
    struct curl_slist *headers = NULL;
    char type[256];
    snprintf(type, sizeof type, "Content-Type: %s",
             call->content_type ? call->content_type : "application/json");
    if (call->post) headers = curl_slist_append(headers, type);
    for (size_t i = 0; i < call->header_count; i++)
        headers = curl_slist_append(headers, call->headers[i]);
    for (const struct curl_slist *each = client->http.headers; each; each = each->next) {
        bool is_type = strncasecmp(each->data, "Content-Type:", 13) == 0;
        bool is_accept = strncasecmp(each->data, "Accept:", 7) == 0;
        if (!is_type && !is_accept) headers = curl_slist_append(headers, each->data);
    }
    return headers;
}

static void set_up_call(struct http_client *client, const struct http_call *call,
                        struct curl_slist *headers)
{
    CURL *easy = client->easy;
    curl_easy_reset(easy);
    set_common(easy, headers, client->message, UPLOAD_BUFFER_BYTES_MAX);
    set_text(easy, CURLOPT_URL, call->url);
    set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, CONNECT_TIMEOUT_MS);
    set_long(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    set_long(easy, CURLOPT_LOW_SPEED_TIME, (long)((client->http.timeout_ms + 999) / 1000));
    set_copier(easy, CURLOPT_WRITEFUNCTION, take_call);
    set_pointer(easy, CURLOPT_WRITEDATA, client);
    if (strncmp(call->url, "http://", 7) == 0) set_text(easy, CURLOPT_PROXY, "");
    if (call->once) set_long(easy, CURLOPT_FRESH_CONNECT, 1L);
    if (!call->post) return;
    const struct http_source *source = call->source;
    uint64_t length = source ? source->head.length + source->file_bytes + source->tail.length : 0;
    set_long(easy, CURLOPT_POST, 1L);
    set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)length);
    if (!source) {
        set_text(easy, CURLOPT_POSTFIELDS, "");
        return;
    }
    set_copier(easy, CURLOPT_READFUNCTION, send_source);
    set_pointer(easy, CURLOPT_READDATA, client);
    set_seeker(easy, seek_source);
    set_pointer(easy, CURLOPT_SEEKDATA, client);
}

/* Performs the call; CURLE_OK, what went wrong, or CURLE_ABORTED_BY_CALLBACK when given up. */
static CURLcode perform_call(struct http_client *client, const struct http_call *call)
{
    CURLM *multi = client->http.multi;
    CURLcode code = CURLE_FAILED_INIT;
    int running = 1, left;
    if (curl_multi_add_handle(multi, client->easy)) return code;
    while (running) {
        if (call->gives_up && call->gives_up(call->gives_up_context)) {
            code = CURLE_ABORTED_BY_CALLBACK;
            break;
        }
        if (curl_multi_perform(multi, &running)) break;
        if (running && curl_multi_poll(multi, NULL, 0, 200, NULL)) break;
    }
    const CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &left)))
        if (message->msg == CURLMSG_DONE) code = message->data.result;
    curl_multi_remove_handle(multi, client->easy);
    return code;
}

static void read_call(struct http_client *client, struct http_call *call)
{
    hide_keys(&client->http, &call->reply);
    if (call->http_status / 100 == 2) {
        const char *value =
            call->wanted_header ? reply_header(client->easy, call->wanted_header) : NULL;
        call->header = value ? xstrdup(value) : NULL;
        call->answer.action = WIRE_ACTION_REPLY;
        return;
    }
    const struct wire_response response = {.http_status = call->http_status,
                                           .body = {call->reply.data, call->reply.length},
                                           .now_ms = clock_wall_ms(),
                                           .header = reply_header,
                                           .context = client->easy};
    wire_reply(client->http.request, &response, &call->answer);
}

static void read_broken_call(const struct http_client *client, struct http_call *call,
                             CURLcode code)
{
    const char *said = failure_words(client->message, code);
    bool is_ours = code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_URL_MALFORMAT ||
                   code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_SSL_CACERT_BADFILE;
    struct text shown;
    text_init(&shown, WIRE_ERROR_BYTES - 1);
    call->answer.action = is_ours ? WIRE_ACTION_STOP_NOT_FOUND : WIRE_ACTION_RETRY;
    if (client->too_large) call->answer.action = WIRE_ACTION_FAIL;
    text_put_terminal(&shown, span_of(client->too_large ? "the reply is too large" : said), false);
    memcpy(call->answer.error, shown.data, shown.length + 1);
    text_release(&shown);
    call->http_status = 0;
}

enum status http_client_call(struct http_client *client, struct http_call *call, struct error *err)
{
    long http_status = 0;
    struct curl_slist *headers = call_headers(client, call);
    client->call = call;
    client->sent = 0;
    client->too_large = client->broken_file = false;
    client->message[0] = '\0';
    set_up_call(client, call, headers);
    CURLcode code = perform_call(client, call);
    curl_easy_getinfo(client->easy, CURLINFO_RESPONSE_CODE, &http_status);
    call->http_status = (int)http_status;
    bool is_given_up = code == CURLE_ABORTED_BY_CALLBACK && !client->broken_file;
    if (code == CURLE_OK)
        read_call(client, call);
    else if (!is_given_up)
        read_broken_call(client, call, code);
    client->call = NULL;
    curl_slist_free_all(headers);
    if (!client->broken_file) return STATUS_OK;
    return error_set(err, STATUS_IO, "a file of a batch could not be %s: %s",
                     call->into ? "written" : "read", strerror(errno));
}
