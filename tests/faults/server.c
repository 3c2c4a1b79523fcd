/* A chat endpoint that misbehaves on request, for the tests and benchmarks beside it.
 *
 *     server [--port N] [--latency-ms N] [--capacity N] [--rules FILE] [--gate FILE] [--log FILE]
 *
 * It prints its port, then serves 127.0.0.1.
 *
 * A rule is a line `FAULT TIMES TEXT`: the first TIMES requests (0: all) with one body that
 * contains TEXT get the fault, later ones a good answer. With a capacity, a request that comes
 * while that many are being answered gets 429. Each request is logged as one line
 * `SHA256 PENDING FAULT`, with how many were being answered, so that a test can say what was asked
 * how often. The answer depends on the body alone.
 *
 * A test that wants something to happen in the middle of a run does not hope for a moment, it makes
 * one: the gate is a file with a number, and only so many requests since the start are answered, in
 * the order in which they came, until the number is raised. `down` in it means that nobody
 * listens; the port stays taken, so that no other program gets it meanwhile. At SIGHUP the rules
 * are read anew.
 *
 * One thread and poll: the server must cost little beside the client that is measured.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include "harness/base/clock.h"
#include "harness/base/digest.h"
#include "harness/base/jsonl.h"
#include "harness/base/memory.h"
#include "harness/base/text.h"

enum {
    CONNECTIONS_MAX = 1024,
    RULES_MAX = 256,
    SEEN_MAX = 1 << 16,
    BODY_BYTES_MAX = 64 << 20,
    HUGE_BYTES = 12 << 20,
    LONG_BYTES = 64 << 10,
    DRIP_MS = 80,
    GATE_MS = 10, /* between two looks at the gate */
    NEVER_MS = 3600000
};

enum ending { ENDING_KEEP = 0, ENDING_CLOSE, ENDING_HALF, ENDING_STALL };

struct rule {
    char fault[32];
    int times;
    char *text;
};

/* How often one body met one rule. */
struct seen {
    char sha256[SHA256_HEX_BYTES];
    int count;
};

struct connection {
    int fd; /* -1: free */
    struct text in, out;
    size_t sent;
    int64_t due_us; /* not before this is anything sent */
    long number;    /* of its request since the start; 0: the gate is not for it */
    bool drip;
    enum ending ending;
};

static struct connection connections[CONNECTIONS_MAX];
static struct rule rules[RULES_MAX];
static size_t rule_count, seen_count;
static struct seen *seen;
static int latency_ms, port, capacity;
static FILE *log_file;
static const char *rules_path, *gate_path;
static long gate = LONG_MAX, request_count; /* requests that are answered; that came */
static bool is_down;
static volatile sig_atomic_t wants_rules;
static int picture_tokens = -1; /* reported in an answer; negative: not */
static const char *used_up =
    ""; /* headers of a good answer that say that it was the last for now */

static int count_request(const char *sha256)
{
    for (size_t i = 0; i < seen_count; i++) {
        if (strcmp(seen[i].sha256, sha256) == 0) return ++seen[i].count;
    }
    if (seen_count == SEEN_MAX) return 1;
    memcpy(seen[seen_count].sha256, sha256, SHA256_HEX_BYTES);
    seen[seen_count].count = 1;
    return seen[seen_count++].count;
}

/* The fault of this request; "" for none. */
static const char *choose_fault(struct span body, const char *sha256)
{
    for (size_t i = 0; i < rule_count; i++) {
        if (!memmem(body.data, body.length, rules[i].text, strlen(rules[i].text))) continue;
        if (rules[i].times == 0 || count_request(sha256) <= rules[i].times) return rules[i].fault;
        return "";
    }
    return "";
}

static void put_response(struct connection *connection, int status, const char *headers,
                         struct span body)
{
    text_printf(&connection->out,
                "HTTP/1.1 %d Status\r\nContent-Type: application/json\r\nx-request-id: r1\r\n%s"
                "Content-Length: %zu\r\n\r\n",
                status, headers, body.length);
    text_append(&connection->out, body.data, body.length);
}

static void put_answer(struct connection *connection, const char *content, const char *finish,
                       const char *model, const char *refusal)
{
    struct text body;
    struct json_writer writer;
    text_init(&body, BODY_BYTES_MAX);
    json_writer_init(&writer, &body, 0);
    json_begin_object(&writer);
    json_member_string(&writer, "model", model);
    json_put_key(&writer, "choices");
    json_begin_array(&writer);
    json_begin_object(&writer);
    json_member_string(&writer, "finish_reason", finish);
    json_put_key(&writer, "message");
    json_begin_object(&writer);
    json_member_string(&writer, "role", "assistant");
    json_member_string(&writer, "content", content);
    if (refusal) json_member_string(&writer, "refusal", refusal);
    json_end_object(&writer);
    json_end_object(&writer);
    json_end_array(&writer);
    json_put_key(&writer, "usage");
    json_begin_object(&writer);
    json_member_integer(&writer, "prompt_tokens", 100);
    json_member_integer(&writer, "completion_tokens", 10);
    if (picture_tokens >= 0) {
        json_put_key(&writer, "prompt_tokens_details");
        json_begin_object(&writer);
        json_member_integer(&writer, "image_tokens", picture_tokens);
        json_end_object(&writer);
    }
    json_end_object(&writer);
    json_end_object(&writer);
    put_response(connection, 200, used_up, (struct span){body.data, body.length});
    text_release(&body);
}

static void put_error(struct connection *connection, int status, const char *headers,
                      const char *code, const char *message)
{
    struct text body;
    text_init(&body, 1024);
    text_printf(&body, "{\"error\":{\"message\":\"%s\",\"code\":\"%s\"}}",
                message ? message : "as the rule says", code);
    put_response(connection, status, headers, (struct span){body.data, body.length});
    text_release(&body);
}

static void put_huge(struct connection *connection)
{
    char *body = xmalloc(HUGE_BYTES);
    memset(body, ' ', HUGE_BYTES);
    put_response(connection, 200, "", (struct span){body, HUGE_BYTES});
    free(body);
}

/* An answer that fills disks. */
static void put_long(struct connection *connection)
{
    char *content = xmalloc(LONG_BYTES + 1);
    memset(content, 'a', LONG_BYTES);
    content[LONG_BYTES] = '\0';
    put_answer(connection, content, "stop", "m", NULL);
    free(content);
}

/* Faults that are a whole answer of another kind. */
static bool put_odd_answer(struct connection *connection, const char *fault, const char *content)
{
    static const struct {
        const char *fault, *finish, *model, *refusal;
        bool has_content;
    } answers[] = {
        {"wrong_model", "stop", "other-model", NULL, true},
        {"null_refusal", "stop", "m", "I will not.", false},
        {"filter_output", "content_filter", "m", NULL, true},
        {"length", "length", "m", NULL, true},
        {"length_silent", "length", "m", NULL, false},
        {"empty", "stop", "m", NULL, false},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(answers); i++) {
        if (strcmp(answers[i].fault, fault) != 0) continue;
        put_answer(connection, answers[i].has_content ? content : NULL, answers[i].finish,
                   answers[i].model, answers[i].refusal);
        return true;
    }
    return false;
}

static bool put_status(struct connection *connection, const char *fault)
{
    static const struct {
        const char *fault;
        int status;
        const char *headers, *code, *message;
    } errors[] = {
        {"429_after", 429, "Retry-After: 1\r\n", "rate_limit_exceeded", NULL},
        {"429_hour", 429, "Retry-After: 3600\r\n", "rate_limit_exceeded", NULL},
        {"429", 429, "", "rate_limit_exceeded", NULL},
        {"429_now", 429, "Retry-After: 0\r\n", "rate_limit_exceeded", NULL},
        {"429_ms", 429, "retry-after-ms: 700\r\n", "rate_limit_exceeded", NULL},
        {"429_reset", 429,
         "x-ratelimit-remaining-requests: 0\r\nx-ratelimit-reset-requests: 700ms\r\n"
         "x-ratelimit-remaining-tokens: 9\r\nx-ratelimit-reset-tokens: 6m0s\r\n",
         "rate_limit_exceeded", NULL},
        {"500", 500, "", "server_error", NULL},
        {"filter_input", 400, "", "content_policy_violation", NULL},
        {"reject", 400, "", "invalid_image", NULL},
        {"too_long", 400, "", "", "max_completion_tokens and your 4200 tokens are too many"},
        {"forbidden", 403, "", "", "not this text"},
        {"key", 401, "", "invalid_api_key", NULL},
        {"no_model", 404, "", "model_not_found", NULL},
        {"quota", 429, "", "insufficient_quota", NULL},
        {"redirect", 307, "Location: http://127.0.0.1:1/\r\n", "moved", NULL},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(errors); i++) {
        if (strcmp(errors[i].fault, fault) != 0) continue;
        put_error(connection, errors[i].status, errors[i].headers, errors[i].code,
                  errors[i].message);
        return true;
    }
    return false;
}

static bool is_held(const struct connection *connection)
{
    return connection->number > gate;
}

/* How many requests are waiting for their answer. */
static int count_pending(void)
{
    int pending = 0;
    int64_t now = clock_monotonic_us();
    for (size_t i = 0; i < CONNECTIONS_MAX; i++) {
        const struct connection *connection = &connections[i];
        pending += connection->fd >= 0 && connection->out.length > 0 &&
                   (connection->due_us > now || is_held(connection));
    }
    return pending;
}

static void answer(struct connection *connection, struct span headers, struct span body)
{
    char sha256[SHA256_HEX_BYTES], content[128];
    sha256_hex(body.data, body.length, sha256);
    const char *fault = rule_count ? choose_fault(body, sha256) : "";
    int pending = log_file || capacity ? count_pending() : 0;
    if (capacity && pending >= capacity) fault = "429";
    if (log_file) {
        fprintf(log_file, "%s %d %s\n", sha256, pending, *fault ? fault : "good");
        fflush(log_file);
    }
    snprintf(content, sizeof content, "Answer to %.16s.", sha256);
    connection->due_us = clock_monotonic_us() + (int64_t)latency_ms * 1000;
    connection->number = ++request_count;
    connection->ending = ENDING_KEEP;
    connection->drip = strcmp(fault, "drip") == 0;
    if (capacity && strcmp(fault, "429") == 0) {
        connection->due_us = clock_monotonic_us();
        connection->number = 0;
    }
    if (strcmp(fault, "hang") == 0) {
        connection->due_us += (int64_t)NEVER_MS * 1000;
    } else if (strcmp(fault, "close") == 0) {
        connection->ending = ENDING_CLOSE;
    } else if (strcmp(fault, "other_text") == 0) {
        put_answer(connection, "Something else.", "stop", "m", NULL);
    } else if (strcmp(fault, "no_picture") == 0) {
        picture_tokens = 0;
        put_answer(connection, content, "stop", "m", NULL);
        picture_tokens = -1;
    } else if (strcmp(fault, "long") == 0) {
        put_long(connection);
    } else if (strcmp(fault, "used_up") == 0) {
        used_up = "x-ratelimit-remaining-requests: 0\r\nx-ratelimit-reset-requests: 700ms\r\n";
        put_answer(connection, content, "stop", "m", NULL);
        used_up = "";
    } else if (strcmp(fault, "garbage") == 0) {
        put_response(connection, 200, "", span_of("{\"choices\": [ <oops>"));
    } else if (strcmp(fault, "html") == 0) {
        put_response(connection, 200, "X-Odd: 1\r\n", span_of("<html>Bad gateway</html>"));
    } else if (strcmp(fault, "huge") == 0) {
        put_huge(connection);
    } else if (strcmp(fault, "echo") == 0) {
        char heard[8192];
        snprintf(heard, sizeof heard, "%.*s", (int)headers.length, headers.data);
        put_answer(connection, heard, "stop", "m", NULL);
    } else if (!put_odd_answer(connection, fault, content) && !put_status(connection, fault)) {
        put_answer(connection, content, "stop", "m", NULL);
        if (strcmp(fault, "half") == 0) connection->ending = ENDING_HALF;
        if (strcmp(fault, "stall") == 0) connection->ending = ENDING_STALL;
    }
}

static void close_connection(struct connection *connection)
{
    close(connection->fd);
    connection->fd = -1;
    text_clear(&connection->in);
    text_clear(&connection->out);
    connection->sent = 0;
    connection->due_us = 0;
    connection->number = 0;
    connection->ending = ENDING_KEEP;
}

/* Answers what has come in, if it is a whole request. */
static void take_request(struct connection *connection)
{
    struct text *in = &connection->in;
    const char *end = memmem(in->data, in->length, "\r\n\r\n", 4);
    if (!end) return;
    size_t head = (size_t)(end - in->data) + 4, length = 0;
    for (const char *line = in->data; line < end; line = strstr(line, "\r\n") + 2) {
        if (strncasecmp(line, "content-length:", 15) == 0) length = strtoul(line + 15, NULL, 10);
    }
    if (in->length < head + length) return;
    answer(connection, (struct span){in->data, head}, (struct span){in->data + head, length});
    text_clear(in);
}

static void receive(struct connection *connection)
{
    static char buffer[1 << 18];
    ssize_t got = recv(connection->fd, buffer, sizeof buffer, 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (got <= 0 || !text_append(&connection->in, buffer, (size_t)got)) {
        close_connection(connection);
        return;
    }
    take_request(connection);
}

static void transmit(struct connection *connection)
{
    size_t left = connection->out.length - connection->sent;
    if (connection->ending == ENDING_CLOSE ||
        (connection->ending == ENDING_HALF && connection->sent >= connection->out.length / 2)) {
        close_connection(connection);
        return;
    }
    if (connection->ending == ENDING_HALF) left = connection->out.length / 2;
    if (connection->ending == ENDING_STALL) {
        if (connection->sent >= connection->out.length / 2) {
            connection->due_us += (int64_t)NEVER_MS * 1000;
            return;
        }
        left = connection->out.length / 2;
    }
    if (connection->drip && left > 4) left = 4;
    ssize_t count = send(connection->fd, connection->out.data + connection->sent, left, 0);
    if (count < 0 && errno != EAGAIN) {
        close_connection(connection);
        return;
    }
    if (count > 0) connection->sent += (size_t)count;
    if (connection->drip) connection->due_us = clock_monotonic_us() + DRIP_MS * 1000;
    if (connection->sent < connection->out.length) return;
    text_clear(&connection->out);
    connection->sent = 0;
}

static void accept_one(int listener)
{
    int on = 1, fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) return;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    for (size_t i = 0; i < CONNECTIONS_MAX; i++) {
        if (connections[i].fd >= 0) continue;
        connections[i].fd = fd;
        return;
    }
    close(fd);
}

static bool wants_to_send(const struct connection *connection)
{
    if (is_held(connection)) return false;
    return connection->sent < connection->out.length || connection->ending == ENDING_CLOSE;
}

/* Fills `polled`; returns how long to wait. */
static int prepare(struct pollfd *polled, size_t *used)
{
    int64_t now = clock_monotonic_us();
    int wait = gate_path ? GATE_MS : 1000;
    *used = 1;
    for (size_t i = 0; i < CONNECTIONS_MAX; i++) {
        const struct connection *connection = &connections[i];
        polled[i + 1] = (struct pollfd){.fd = connection->fd, .events = POLLIN};
        if (connection->fd < 0) continue;
        *used = i + 2;
        if (!wants_to_send(connection)) continue;
        int64_t left = (connection->due_us - now + 999) / 1000;
        if (left <= 0) polled[i + 1].events |= POLLOUT;
        if (left > 0 && left < wait) wait = (int)left;
    }
    return wait;
}

static bool read_rules(void)
{
    char line[4096];
    FILE *file = fopen(rules_path, "re");
    if (!file) return false;
    while (rule_count) free(rules[--rule_count].text);
    seen_count = 0;
    while (rule_count < RULES_MAX && fgets(line, sizeof line, file)) {
        struct rule *rule = &rules[rule_count];
        int at = 0;
        line[strcspn(line, "\n")] = '\0';
        if (sscanf(line, "%31s %d %n", rule->fault, &rule->times, &at) < 2 || !at) continue;
        rule->text = xstrdup(line + at);
        rule_count++;
    }
    fclose(file);
    return true;
}

static void want_rules(int signal_number)
{
    (void)signal_number;
    wants_rules = 1;
}

/* A file that is not there, or that is being written and still empty, changes nothing. */
static void read_gate(void)
{
    char line[32] = "", *end;
    FILE *file = gate_path ? fopen(gate_path, "re") : NULL;
    if (!file) return;
    if (fgets(line, sizeof line, file) && strchr(line, '\n')) {
        long number = strtol(line, &end, 10);
        is_down = strcmp(line, "down\n") == 0;
        if (end != line) gate = number;
    }
    fclose(file);
}

/* A socket on the port; on the one that the first of them got, once there is one. */
static int bind_socket(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    socklen_t size = sizeof address;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int on = 1, fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) ||
        bind(fd, (struct sockaddr *)&address, size) ||
        getsockname(fd, (struct sockaddr *)&address, &size)) {
        return -1;
    }
    port = ntohs(address.sin_port);
    return fd;
}

/* Goes down or up as the gate says; returns the socket that listens, -1 while none does. */
static int heed_gate(int listener)
{
    read_gate();
    if (!is_down && listener < 0) {
        listener = bind_socket();
        if (listener < 0 || listen(listener, 1024)) exit(1);
    } else if (is_down && listener >= 0) {
        close(listener);
        listener = -1;
        for (size_t i = 0; i < CONNECTIONS_MAX; i++) {
            if (connections[i].fd >= 0) close_connection(&connections[i]);
        }
    }
    return listener;
}

static void serve(int listener)
{
    static struct pollfd polled[CONNECTIONS_MAX + 1];
    for (;;) {
        size_t used;
        listener = heed_gate(listener);
        polled[0] = (struct pollfd){.fd = listener, .events = POLLIN};
        int wait = prepare(polled, &used);
        if (poll(polled, used, wait) < 0) {
            if (errno != EINTR) return;
            used = 0;
        }
        if (wants_rules) {
            wants_rules = 0;
            if (!read_rules()) return;
        }
        if (used && polled[0].revents) accept_one(listener);
        for (size_t i = 1; i < used; i++) {
            struct connection *connection = &connections[i - 1];
            if (connection->fd < 0 || connection->fd != polled[i].fd) continue;
            if (polled[i].revents & POLLOUT) transmit(connection);
            if (connection->fd >= 0 && (polled[i].revents & (POLLIN | POLLHUP | POLLERR))) {
                receive(connection);
            }
        }
    }
}

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN);
    signal(SIGHUP, want_rules);
    seen = xcalloc(SEEN_MAX, sizeof *seen);
    for (size_t i = 0; i < CONNECTIONS_MAX; i++) {
        connections[i].fd = -1;
        text_init(&connections[i].in, BODY_BYTES_MAX);
        text_init(&connections[i].out, BODY_BYTES_MAX);
    }
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--capacity") == 0) {
            capacity = (int)strtol(argv[i + 1], NULL, 10);
        } else if (strcmp(argv[i], "--latency-ms") == 0) {
            latency_ms = (int)strtol(argv[i + 1], NULL, 10);
        } else if (strcmp(argv[i], "--port") == 0) {
            port = (int)strtol(argv[i + 1], NULL, 10);
        } else if (strcmp(argv[i], "--log") == 0) {
            log_file = fopen(argv[i + 1], "ae");
        } else if (strcmp(argv[i], "--gate") == 0) {
            gate_path = argv[i + 1];
        } else if (strcmp(argv[i], "--rules") == 0) {
            rules_path = argv[i + 1];
        } else {
            fprintf(stderr, "server: unknown option %s\n", argv[i]);
            return 1;
        }
    }
    if (rules_path && !read_rules()) {
        fprintf(stderr, "server: could not read %s\n", rules_path);
        return 1;
    }
    if (bind_socket() < 0) return 1; /* keeps the port as long as this runs */
    int listener = heed_gate(-1);
    printf("%d\n", port);
    fflush(stdout);
    serve(listener);
    return 1;
}
