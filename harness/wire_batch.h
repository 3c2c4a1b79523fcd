/* The batches of a protocol: the section "batch" of a wire description (harness/wires/README.md).
 *
 * A batch is many requests that a provider answers within a day at a lower price. Providers differ
 * in how the requests get there (a file that is uploaded, or the body of one call), in the words
 * for what became of them and in where the results stand; all that is data. A line of a batch
 * holds exactly the body that the wire makes for the same chat asked alone, and what came back for
 * it is read by the wire's own reader.
 *
 * Nothing here opens a socket: harness/batch_api.h does the calls.
 */
#ifndef PARALLAX_HARNESS_WIRE_BATCH_H
#define PARALLAX_HARNESS_WIRE_BATCH_H

#include "harness/wire.h"

/* What has become of a batch, in the words of the description. */
enum batch_phase {
    BATCH_RUNNING = 0, /* ("running") also every word that the description does not know */
    BATCH_FINISHED,    /* ("finished") whatever results there are can be fetched */
    BATCH_REFUSED      /* ("refused") nothing of it was asked */
};

struct wire_batch {
    int64_t lines_max, bytes_max; /* of one batch */
    struct wire_node line;        /* with {id} and {body} */
    /* The file is a part of a form that goes to `url`; or, with `start.url`, the whole body of a
     * call to the address that a first call answers in the header `start.address`. */
    struct {
        const char
            *id; /* path of the file's name; NULL: the lines stand in the call that creates */
        const char *url;
        struct wire_pairs fields;
        struct {
            const char *url;
            struct wire_pairs headers; /* with {bytes} */
            struct wire_node body;     /* with {token} */
            const char *address;
        } start;
        struct wire_pairs headers; /* of the call with the file */
    } upload;
    struct {
        const char *url;
        struct wire_node body; /* with {file} or {lines}, and {token} */
        const char *id;
    } create;
    struct {
        const char *url, *state;
        struct wire_list done, message; /* counts of lines that ended; what is wrong */
    } poll;
    struct wire_rules states; /* value: enum batch_phase */
    struct {
        const char *url;        /* with {batch} or {file}; NULL: the results stand in the poll */
        struct wire_list files; /* paths into the poll, where url has {file} */
        const char *entries;    /* path of the results in the poll */
    } results;
    struct {
        struct wire_list id;
        const char *reply;      /* what the endpoint would have answered */
        const char *status;     /* its HTTP status; NULL: 200 */
        const char *error;      /* else: it was asked, and this went wrong; NULL: none */
        const char *error_body; /* what is read as the error: "" the whole entry; NULL: error */
        struct wire_rules error_statuses; /* code → HTTP status; 400 where none fits */
        struct wire_list error_code;
        struct wire_list lost; /* neither: it was not asked, and this says why */
    } entry;
    struct {
        const char *url, *more; /* the first page, and those behind {cursor} */
        const char *cursor, *has_more, *items, *id;
        const char *token;       /* NULL: a batch carries no mark of ours before it has ended */
        const char *created;     /* RFC 3339, where there is no token */
        struct wire_list counts; /* sum: the lines of a batch, where there is no token */
    } list;
    const char *cancel_url;
};

/* Reads the member "batch" of a description; `false` means that there is none. What is wrong is
 * reported with its place. *out is left alone when there is no such member. */
void wire_batch_read(struct json_object *wire, struct arena *arena, const struct wire_batch **out);

/* Whether the lines of a batch are a file of their own. */
bool wire_batch_uploads(const struct wire_batch *batch);

/* What stands for a {name}. */
struct wire_hole {
    const char *name, *value;
};

/* A URL with every value percent-encoded but `base_url`, whose parts are {origin} (scheme, host and
 * port) and {path} as well; the caller frees. NULL when a value could lead elsewhere ("..", a
 * control character). */
char *wire_batch_url(const char *form, const struct wire_hole *holes, size_t count);

/* How many bytes of an address are scheme, host and port. */
size_t wire_batch_origin(const char *url);

/* Appends the JSON of a template. *cut is where {body} or {lines} stands, which is left out; the
 * end when there is none. */
void wire_batch_render(const struct wire_node *node, const struct wire_hole *holes, size_t count,
                       struct text *out, size_t *cut);

enum batch_phase wire_batch_phase(const struct wire_batch *batch, const char *state);

/* The first string or number at a path or the paths of a list as text; NULL when there is none. The
 * caller frees. */
char *wire_batch_text(const struct json_value *root, const char *path);
char *wire_batch_first_text(const struct json_value *root, const struct wire_list *paths);
/* The sum of the numbers (or strings of digits) at the paths; -1 when there are none. */
int64_t wire_batch_sum(const struct json_value *root, const struct wire_list *paths);

/* One result of a batch. */
struct batch_entry {
    char *id;                  /* as it was sent; NULL when the entry names none */
    bool is_lost;              /* it was not asked, or nobody knows what came of it */
    struct wire_answer answer; /* else: what the wire read; when lost, `error` says why */
    int http_status;           /* of the reply within the entry */
    int64_t reply_bytes;
};
void wire_batch_entry(const struct wire_request *request, const struct json_document *document,
                      const struct json_value *value, struct batch_entry *entry);
void batch_entry_release(struct batch_entry *entry);

#endif
