/* Wires: a protocol is a data file (harness/wires/README.md), and this is its interpreter.
 *
 * A wire is read once (strictly: every unknown, missing or mistyped field is reported with its
 * place), bound once to a model and its settings, and then turns chats into bodies and responses
 * into replies without touching a socket, the clock or the environment.
 *
 * Life cycle: wire_find or wire_read → wire_bind → wire_write / wire_reply… → wire_request_free →
 * wire_free.
 */
#ifndef PARALLAX_HARNESS_WIRE_H
#define PARALLAX_HARNESS_WIRE_H

#include "harness/base/chat.h"
#include "harness/base/json.h"
#include "harness/base/memory.h"

enum {
    WIRE_LIST_MAX = 16,             /* entries of any list of paths, names or headers */
    WIRE_TEXT_BYTES_MAX = 16 << 20, /* JSON of one request, without its pictures */
    WIRE_ERROR_BYTES = 512          /* what is kept of an error message */
};

struct wire_list {
    const char *items[WIRE_LIST_MAX];
    size_t count;
};

/* What to do with an exchange. The words in parentheses are those of the description. */
enum wire_action {
    WIRE_ACTION_NONE = 0,
    WIRE_ACTION_REPLY,           /* there is a reply; its state says which */
    WIRE_ACTION_RETRY,           /* ("retry") may go better next time */
    WIRE_ACTION_FAIL,            /* ("failed") this exchange only */
    WIRE_ACTION_FILTERED_INPUT,  /* ("filtered_input") */
    WIRE_ACTION_FILTERED_OUTPUT, /* ("filtered_output") */
    WIRE_ACTION_ITEM_REJECTED,   /* ("item_rejected") */
    WIRE_ACTION_STOP_KEY,        /* ("stop_key") the key was refused */
    WIRE_ACTION_STOP_QUOTA,      /* ("stop_quota") no credit left */
    WIRE_ACTION_STOP_PERMISSION, /* ("stop_permission") this key may not do this */
    WIRE_ACTION_STOP_NOT_FOUND,  /* ("stop_not_found") no such model or address */
    WIRE_ACTION_STOP_SETTING     /* the endpoint does not take a sampling key that was sent */
};

/* Matched in order; `match` may hold '*'. `value` is an enum trial_state or enum wire_action. */
struct wire_rule {
    const char *match;
    int value;
};

struct wire_rules {
    struct wire_rule *items;
    size_t count;
};

struct wire_pair {
    const char *name, *value;
};

struct wire_pairs {
    struct wire_pair items[WIRE_LIST_MAX];
    size_t count;
};

/* A value and the document it stands in. */
struct wire_node {
    const struct json_value *value;
    const struct json_document *document;
};

struct wire_batch;

struct wire {
    struct arena arena;
    struct json_document *documents[2]; /* the description, and what it extends */
    char digest[SHA256_HEX_BYTES];      /* over both sources */
    const char *name, *title, *url, *base_url;
    const char *sign; /* NULL, or the service that AWS Signature Version 4 is made for */
    struct wire_list base_url_env, key_env, region_env, request_id;
    struct wire_pairs headers;  /* values may hold {key} */
    struct wire_pairs sampling; /* our name of a sampling key, and the protocol's */
    struct wire_node body, system_message, text_part, picture_part;
    struct {
        struct wire_list text, reasoning, refusal, finish_reason, model, fingerprint, detail;
        struct wire_list input_tokens, output_tokens, picture_tokens, reasoning_tokens;
    } reply;
    struct {
        struct wire_node request;   /* an object, spread where the sampling is */
        struct wire_list text, top; /* each token in order, and the list of its alternatives */
        const char *top_text, *top_logprob;       /* members of an alternative */
    } logprobs;                                   /* `request.value` NULL: the protocol has none */
    const char *reasoning_open, *reasoning_close; /* NULL: no delimiters */
    struct wire_rules finish_reasons, blocked, by_code, by_message, by_status;
    struct wire_list error_code, error_code_headers, error_message;
    struct wire_list wait_headers, wait_body;
    const struct wire_batch *batch; /* NULL: the protocol has no batches (harness/wire_batch.h) */
    /* By the index of `wait_headers`: the header that says how much of that limit is left; NULL for
     * a header that asks for a wait outright. */
    const char *wait_remaining[WIRE_LIST_MAX];
};

/* The wire of that name: from `wire_file` when it describes it, else built in. */
enum status wire_find(struct wire **out, const char *name, const char *wire_file,
                      struct error *err);
/* `source` is copied. `extends` may name a built-in wire. */
enum status wire_read(struct wire **out, struct span source, const char *file, struct error *err);
void wire_free(struct wire *wire);

/* What is known of a model beyond its wire (harness/models). */
struct model_notes {
    struct arena arena;
    struct wire_list omit;                        /* sampling keys the model rejects */
    struct wire_list served;                      /* names under which it may answer, with '*' */
    const char *reasoning_open, *reasoning_close; /* NULL: the wire's */
};

/* Reads every file below `root`/harness/models and keeps what matches. A missing folder is fine. */
enum status model_notes_read(struct model_notes *notes, const char *root, const char *wire,
                             const char *model, struct error *err);
void model_notes_release(struct model_notes *notes);

struct wire_settings {
    const char *model, *base_url;
    const char *sampling; /* JSON object in our names */
    int64_t max_tokens;
    bool logprobs;                   /* ask for those of each token, where the wire describes it */
    const struct model_notes *notes; /* may be NULL; may omit "logprobs" like a sampling key */
};

/* A wire bound to a model: URL and body with everything that is the same for each request. */
struct wire_request;
enum status wire_bind(struct wire_request **out, const struct wire *wire,
                      const struct wire_settings *settings, struct error *err);
void wire_request_free(struct wire_request *request);
const char *wire_request_url(const struct wire_request *request);
const struct wire *wire_request_wire(const struct wire_request *request);
/* The sampling as sent, under our names: without what the model's notes omit. */
const char *wire_request_sampling(const struct wire_request *request);
/* Whether log probabilities are asked for. */
bool wire_request_logprobs(const struct wire_request *request);

/* SHA-256 over what decides where a request goes and how its reply is read beyond the wire itself:
 * model, URL, names and delimiters from the model's notes. */
void wire_request_digest(const struct wire_request *request, char hex[SHA256_HEX_BYTES]);

/* A body is a list of ranges of JSON and pictures between them; picture bytes are never here. */
struct wire_segment {
    size_t start, length;       /* a range of `json` */
    const struct part *picture; /* instead of a range: this picture in base64 */
};

enum { WIRE_SEGMENTS_MAX = 2 * CHAT_PARTS_MAX + 1 };

struct wire_body {
    struct text json;
    struct wire_segment segments[WIRE_SEGMENTS_MAX];
    size_t count;
    uint64_t length; /* of the whole body in bytes */
};

void wire_body_init(struct wire_body *body);
void wire_body_release(struct wire_body *body);
/* Overwrites `body`, keeping its memory. Pictures point into `chat`. False when the text is larger
 * than WIRE_TEXT_BYTES_MAX or shows more than CHAT_PARTS_MAX pictures. */
bool wire_write(const struct wire_request *request, const struct chat *chat,
                struct wire_body *body);
/* SHA-256 of the body with the sha256 of each picture in its place. */
void wire_body_digest(const struct wire_body *body, char hex[SHA256_HEX_BYTES]);

struct wire_response {
    int http_status;
    struct span body;
    int64_t now_ms; /* wall clock, for waits given as dates */
    const char *(*header)(void *context, const char *name); /* NULL where there is none */
    void *context;
};

struct wire_answer {
    enum wire_action action;
    struct reply reply; /* with WIRE_ACTION_REPLY and the states made of errors */
    /* What the endpoint asked for; with a good reply: until the longest of the limits that are used
     * up is reset; -1: nothing. */
    int64_t wait_ms;
    char request_id[128];         /* "" when there is none */
    char limits[256];             /* "NAME: VALUE" a line, of the headers about limits; "" */
    char error[WIRE_ERROR_BYTES]; /* "HTTP 429, rate_limit_exceeded: slow down"; "" without one */
};

void wire_answer_init(struct wire_answer *answer);
void wire_answer_release(struct wire_answer *answer);
/* Never fails: what cannot be understood is WIRE_ACTION_RETRY or WIRE_ACTION_FAIL. */
void wire_reply(const struct wire_request *request, const struct wire_response *response,
                struct wire_answer *answer);

/* Parses what a provider sent. What the strict reader refuses although a model may write it (half
 * a surrogate pair, a NUL, bytes that are no UTF-8) becomes U+FFFD. */
enum status wire_parse_loosely(struct span body, struct json_document **document,
                               struct error *err);
/* The same of a line of a file, or of what a program wrote; messages name them. */
enum status wire_parse_line_loosely(struct span line, const char *file, uint32_t number,
                                    struct json_document **document, struct error *err);

/* --- the pieces, for their tests --- */

/* A JSON pointer in which '*' stands for every member, and "[key=value]" or "[key!=value]" behind a
 * token keeps objects with that field (a string or true/false/null). Calls back in order. */
void wire_path_each(const struct json_value *root, const char *path,
                    void (*visit)(void *context, const struct json_value *value), void *context);
/* NULL when well formed, else what is wrong. */
const char *wire_path_check(const char *path);

/* Whether `text` is `pattern`, in which '*' stands for any bytes. */
bool wire_glob(const char *pattern, const char *text);

/* Every {name} in `string` must be one of `known` (names separated by spaces); "{{" and "}}" stand
 * for themselves. NULL when well formed, else what is wrong. */
const char *wire_holes_check(const char *string, const char *known);

/* "1.5", "250ms", "6m0s", an HTTP date or RFC 3339 time, as milliseconds from now; with
 * `milliseconds` a plain number is in ms. -1 when it is none of these. */
int64_t wire_wait_parse(const char *value, bool milliseconds, int64_t now_ms);

/* Reasoning inside the text: before `close`, with or without `open` (some chat templates put that
 * into the prompt; then only a `close` that ends its line, or has an answer right behind it, is
 * taken for one). Moves it to reply->reasoning; false when it is never closed, and then there is
 * no text. */
bool wire_split_reasoning(struct reply *reply, const char *open, const char *close);

/* Whether an answer by `served` is one by `requested`: equal, or the same with a date or build
 * number behind it, or without the folder ("vendor/") before it. */
bool wire_same_model(const char *requested, const char *served);

/* "KEY=VALUE,…", a JSON object, "none" or NULL (temperature=0) as a JSON object; the caller frees.
 * A value is JSON where it reads as such, else a string; commas inside brackets and quotes do not
 * separate. */
enum status wire_sampling_parse(const char *flag, char **json, struct error *err);

#endif
