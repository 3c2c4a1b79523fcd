/* HTTP of the rating page. What a request may see is decided here, what it sees in rate_session.c.
 */
#include "harness/rate_server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/random.h>

#include "harness/rate_page.h"

enum {
    TOKEN_BYTES = 33,      /* 128 bits in hex, and a NUL */
    BODY_BYTES_MAX = 8192, /* a rating is a few hundred bytes */
    CONNECTIONS_MAX = 64,  /* some people with some tabs each */
    IDLE_SECONDS = 120,
    WAIT_MS = 500 /* how soon a signal is seen */
};

struct rate_server {
    struct MHD_Daemon *daemon;
    struct rate_session *session;
    char token[TOKEN_BYTES];
    char address[96], origins[2][48], hosts[2][32];
    char policy[512];
};

struct request {
    struct text body;
    bool is_too_long;
};

struct answer {
    unsigned code;
    const char *type;
    struct text body;
};

/* ---- who may ask ---- */

static const char *header(struct MHD_Connection *connection, const char *name)
{
    return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

/* A name that was made to point here is not this host. */
static bool is_our_host(const struct rate_server *server, const char *host)
{
    return host && (strcmp(host, server->hosts[0]) == 0 || strcmp(host, server->hosts[1]) == 0);
}

static bool is_our_origin(const struct rate_server *server, const char *origin)
{
    return !origin || strcmp(origin, server->origins[0]) == 0 ||
           strcmp(origin, server->origins[1]) == 0;
}

/* Browsers say where a request comes from; other programs say nothing and have the token. */
static bool is_same_site(const char *site)
{
    return !site || strcmp(site, "same-origin") == 0 || strcmp(site, "none") == 0;
}

/* Takes equally long whatever is wrong with it. */
static bool is_token(const struct rate_server *server, const char *url)
{
    unsigned char differs = 0;
    if (strnlen(url, TOKEN_BYTES + 1) < TOKEN_BYTES) return false;
    for (size_t i = 0; i < TOKEN_BYTES - 1; i++)
        differs |= (unsigned char)(url[1 + i] ^ server->token[i]);
    return !differs && url[TOKEN_BYTES] == '/';
}

static const char *why_refused(const struct rate_server *server, struct MHD_Connection *connection,
                               const char *url)
{
    if (!is_our_host(server, header(connection, "Host"))) return "wrong Host";
    if (!is_our_origin(server, header(connection, "Origin"))) return "wrong Origin";
    if (!is_same_site(header(connection, "Sec-Fetch-Site"))) return "asked by another site";
    if (!is_token(server, url)) return "wrong token";
    return NULL;
}

/* ---- answers ---- */

static enum MHD_Result respond(const struct rate_server *server, struct MHD_Connection *connection,
                               const struct answer *answer)
{
    const char *const headers[][2] = {
        {"Content-Type", answer->type},
        {"Content-Security-Policy", server->policy},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cache-Control", "no-store"},
    };
    struct MHD_Response *response = MHD_create_response_from_buffer(
        answer->body.length, answer->body.data, MHD_RESPMEM_MUST_COPY);
    if (!response) return MHD_NO;
    for (size_t i = 0; i < ARRAY_LENGTH(headers); i++)
        MHD_add_response_header(response, headers[i][0], headers[i][1]);
    enum MHD_Result result = MHD_queue_response(connection, answer->code, response);
    MHD_destroy_response(response);
    return result;
}

static void say(struct answer *answer, unsigned code, const char *words)
{
    answer->code = code;
    answer->type = "text/plain; charset=utf-8";
    text_clear(&answer->body);
    text_puts(&answer->body, words);
}

/* A failure of the session as an answer: {"error": …}. */
static void say_error(struct answer *answer, enum status status, const struct error *err)
{
    struct json_writer writer;
    bool theirs = status == STATUS_USAGE || status == STATUS_DATA;
    answer->code = theirs ? 400 : status == STATUS_NO_INPUT ? 404 : 500;
    answer->type = "application/json";
    text_clear(&answer->body);
    json_writer_init(&writer, &answer->body, 0);
    json_begin_object(&writer);
    json_member_string(&writer, "error", err->message);
    json_end_object(&writer);
}

static void put_page(struct text *out)
{
    text_puts(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<title>Parallax: rating</title>\n<link rel=\"icon\" href=\"icon\">\n<style>");
    text_append(out, (const char *)rate_css, rate_css_length);
    text_puts(out, "</style>\n</head>\n<body>\n<noscript>This page needs its script.</noscript>\n"
                   "<main id=\"page\"></main>\n<script>");
    text_append(out, (const char *)rate_js, rate_js_length);
    text_puts(out, "</script>\n</body>\n</html>\n");
}

static const char icon[] =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 30\"><circle cx=\"11\" cy=\"15\" "
    "r=\"9\" fill=\"#c8480c\" fill-opacity=\".85\"/><circle cx=\"19\" cy=\"15\" r=\"9\" "
    "fill=\"#1c63b7\" fill-opacity=\".75\"/></svg>";

static size_t place_asked(struct MHD_Connection *connection)
{
    const char *at = MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "at");
    return at && *at ? strtoul(at, NULL, 10) : SIZE_MAX;
}

static enum status answer_picture(struct rate_server *server, const char *sha256,
                                  struct answer *answer, struct error *err)
{
    enum picture_type type = PICTURE_UNKNOWN;
    enum status status = rate_session_picture(server->session, sha256, &answer->body, &type, err);
    answer->type = picture_mime(type);
    return status;
}

/* `path` is what stands behind the token. */
static void answer_get(struct rate_server *server, struct MHD_Connection *connection,
                       const char *path, struct answer *answer)
{
    struct rate_session *session = server->session;
    struct error err = {0};
    enum status status = STATUS_OK;
    const char *rater = MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "rater");
    answer->code = 200;
    answer->type = "application/json";
    if (!*path) {
        answer->type = "text/html; charset=utf-8";
        put_page(&answer->body);
    } else if (strcmp(path, "icon") == 0) {
        answer->type = "image/svg+xml";
        text_puts(&answer->body, icon);
    } else if (strcmp(path, "raters") == 0) {
        status = rate_session_raters(session, &answer->body, &err);
    } else if (strcmp(path, "progress") == 0) {
        status = rate_session_progress(session, rater, &answer->body, &err);
    } else if (strcmp(path, "item") == 0) {
        status = rate_session_item(session, rater, place_asked(connection), &answer->body, &err);
    } else if (strncmp(path, "picture/", 8) == 0) {
        status = answer_picture(server, path + 8, answer, &err);
    } else {
        say(answer, 404, "nothing is here\n");
    }
    if (status) say_error(answer, status, &err);
}

/* "application/json", with parameters behind it or without. */
static bool is_json(const char *type)
{
    static const char json[] = "application/json";
    size_t length = sizeof json - 1;
    if (!type || strncasecmp(type, json, length) != 0) return false;
    type += length;
    type += strspn(type, " \t");
    return !*type || *type == ';';
}

static void answer_post(struct rate_server *server, struct MHD_Connection *connection,
                        const char *path, const struct request *request, struct answer *answer)
{
    const char *type = header(connection, "Content-Type");
    struct error err = {0};
    /* No form of another site can send this type without asking first. */
    if (strcmp(path, "rating") != 0 || !is_json(type)) {
        say(answer, 404, "nothing is here\n");
    } else if (request->is_too_long) {
        say(answer, 413, "too long\n");
    } else {
        struct span body = {request->body.data, request->body.length};
        enum status status = rate_session_put(server->session, body, &answer->body, &err);
        answer->code = 200;
        answer->type = "application/json";
        if (status) say_error(answer, status, &err);
    }
}

/* ---- the daemon ---- */

static void end_request(void *context, struct MHD_Connection *connection, void **state,
                        enum MHD_RequestTerminationCode code)
{
    (void)context;
    (void)connection;
    (void)code;
    struct request *request = *state;
    if (!request) return;
    text_release(&request->body);
    free(request);
    *state = NULL;
}

static enum MHD_Result handle(void *context, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *upload,
                              size_t *upload_length, void **state)
{
    struct rate_server *server = context;
    struct request *request = *state;
    (void)version;
    if (!request) { /* headers only, so far */
        *state = request = xcalloc(1, sizeof *request);
        text_init(&request->body, BODY_BYTES_MAX);
        return MHD_YES;
    }
    if (*upload_length) {
        if (!text_append(&request->body, upload, *upload_length)) request->is_too_long = true;
        *upload_length = 0;
        return MHD_YES;
    }
    struct answer answer = {0};
    text_init(&answer.body,
              0); /* replies are capped when they are stored, pictures by their door */
    const char *refused = why_refused(server, connection, url);
    if (refused)
        say(&answer, 403, refused);
    else if (strcmp(method, "GET") == 0)
        answer_get(server, connection, url + TOKEN_BYTES + 1, &answer);
    else if (strcmp(method, "POST") == 0)
        answer_post(server, connection, url + TOKEN_BYTES + 1, request, &answer);
    else
        say(&answer, 405, "GET and POST only\n");
    enum MHD_Result result = respond(server, connection, &answer);
    text_release(&answer.body);
    return result;
}

static enum status make_token(char token[TOKEN_BYTES], struct error *err)
{
    unsigned char bytes[(TOKEN_BYTES - 1) / 2];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        return error_set(err, STATUS_UNAVAILABLE, "could not draw a token: %s", strerror(errno));
    for (size_t i = 0; i < sizeof bytes; i++)
        snprintf(token + 2 * i, 3, "%02x", (unsigned)bytes[i]);
    return STATUS_OK;
}

static void put_digest(struct text *out, const unsigned char *data, size_t length)
{
    char hex[SHA256_HEX_BYTES], encoded[48] = "";
    unsigned char bytes[SHA256_BYTES];
    sha256_hex(data, length, hex);
    for (size_t i = 0; i < SHA256_BYTES; i++) {
        char pair[] = {hex[2 * i], hex[2 * i + 1], '\0'};
        bytes[i] = (unsigned char)strtoul(pair, NULL, 16);
    }
    encoded[base64_encode(encoded, bytes, sizeof bytes)] = '\0';
    text_printf(out, "'sha256-%s'", encoded);
}

/* Style and script by their digest, data and pictures from here, nothing else from anywhere. */
static void make_policy(struct rate_server *server)
{
    struct text policy;
    text_init(&policy, sizeof server->policy - 1);
    text_puts(&policy, "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors "
                       "'none'; img-src 'self'; connect-src 'self'; style-src ");
    put_digest(&policy, rate_css, rate_css_length);
    text_puts(&policy, "; script-src ");
    put_digest(&policy, rate_js, rate_js_length);
    snprintf(server->policy, sizeof server->policy, "%s", policy.data);
    text_release(&policy);
}

static void name_ourselves(struct rate_server *server, unsigned port)
{
    static const char *const names[] = {"127.0.0.1", "localhost"};
    for (size_t i = 0; i < 2; i++) {
        snprintf(server->hosts[i], sizeof server->hosts[i], "%s:%u", names[i], port);
        snprintf(server->origins[i], sizeof server->origins[i], "http://%s:%u", names[i], port);
    }
    snprintf(server->address, sizeof server->address, "http://127.0.0.1:%u/%s/", port,
             server->token);
}

enum status rate_server_start(struct rate_server **out, struct rate_session *session, uint16_t port,
                              struct error *err)
{
    struct rate_server *server = xcalloc(1, sizeof *server);
    struct sockaddr_in local = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    server->session = session;
    enum status status = make_token(server->token, err);
    if (!status) {
        make_policy(server);
        server->daemon =
            MHD_start_daemon(MHD_NO_FLAG, port, NULL, NULL, handle, server, MHD_OPTION_SOCK_ADDR,
                             (struct sockaddr *)&local, MHD_OPTION_NOTIFY_COMPLETED, end_request,
                             NULL, MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS_MAX,
                             MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_SECONDS, MHD_OPTION_END);
        if (!server->daemon)
            status = error_set(err, STATUS_UNAVAILABLE,
                               "could not listen on 127.0.0.1:%u: %s; --port 0 takes a free one",
                               port, strerror(errno));
    }
    if (status) {
        rate_server_free(server);
        return status;
    }
    const union MHD_DaemonInfo *info =
        MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);
    name_ourselves(server, info ? info->port : port);
    *out = server;
    return STATUS_OK;
}

const char *rate_server_address(const struct rate_server *server)
{
    return server->address;
}

enum status rate_server_run(struct rate_server *server, volatile sig_atomic_t *stop,
                            struct error *err)
{
    while (!*stop)
        if (MHD_run_wait(server->daemon, WAIT_MS) != MHD_YES)
            return error_set(err, STATUS_UNAVAILABLE, "the server cannot go on");
    return STATUS_OK;
}

void rate_server_free(struct rate_server *server)
{
    if (!server) return;
    if (server->daemon) MHD_stop_daemon(server->daemon);
    free(server);
}
