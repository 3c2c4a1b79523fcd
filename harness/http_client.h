/* One HTTP call at a time, for what is not a chat: uploading a batch, asking after it, fetching its
 * results. Part of the one door to libcurl (engine_http.c), with the same headers, keys, limits and
 * rules as the requests of a run.
 */
#ifndef PARALLAX_HARNESS_HTTP_CLIENT_H
#define PARALLAX_HARNESS_HTTP_CLIENT_H

#include <stdio.h>

#include "harness/engine.h"
#include "harness/wire.h"

/* What is sent: `head`, then `file_bytes` of `file` (-1: none) from its start, then `tail`; so that
 * a file of 200 MB is never held. */
struct http_source {
    struct span head, tail;
    int file;
    uint64_t file_bytes;
};

enum { HTTP_CLIENT_REPLY_BYTES_MAX = 64 << 20 }; /* a page of batches, or one of inline results */

struct http_call {
    const char *url;
    const char *content_type;   /* NULL: application/json */
    const char *const *headers; /* more of them: "Name: value" */
    size_t header_count;
    const struct http_source *source; /* NULL and no `post`: GET */
    bool post;
    /* For a call that buys: libcurl sends a request again by itself when a kept connection closes
     * without an answer, which says nothing of whether it was heard; with a new one it does
     * not. */
    bool once;
    FILE *into;                /* takes the body of a 2xx instead of `reply`; NULL: none */
    const char *wanted_header; /* of the response; NULL: none */
    /* Asked several times a second; true gives the call up. May be NULL. */
    bool (*gives_up)(void *context);
    void *gives_up_context;
    /* What came back. `answer.action` is WIRE_ACTION_REPLY after a 2xx, else what the wire says of
     * the error; after a call that was given up it is WIRE_ACTION_NONE. */
    int http_status; /* 0: no response */
    struct text reply;
    char *header; /* the value of `wanted_header`, owned; NULL when it is not there */
    struct wire_answer answer;
};

struct http_client;
/* Reads the key from the environment as engine_new does. `timeout_ms` is the longest silence of a
 * call, not its length: an upload may take its time. */
enum status http_client_new(struct http_client **out, const struct adapter *adapter,
                            int64_t timeout_ms, struct error *err);
void http_client_free(struct http_client *client);

void http_call_init(struct http_call *call);
void http_call_release(struct http_call *call);
/* STATUS_OK also when the endpoint answered with an error; other statuses are faults of this side:
 * a file that cannot be read or written. */
enum status http_client_call(struct http_client *client, struct http_call *call, struct error *err);

#endif
