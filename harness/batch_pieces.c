/* From open trials to the files of batches. A file is made anew whenever it is needed, trial by
 * trial in their order, and is the same each time; a picture is encoded while it is written.
 */
#include "harness/batch_private.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "harness/base/clock.h"
#include "harness/engine_body.h"

/* ---- the batches of a run ---- */

static void hold(struct batch *batch, const struct run_batch *row)
{
    memset(batch, 0, sizeof *batch);
    text_init(&batch->not_ours, 0); /* a few names */
    snprintf(batch->token, sizeof batch->token, "%s", row->token);
    snprintf(batch->file_id, sizeof batch->file_id, "%s", row->file_id);
    snprintf(batch->batch_id, sizeof batch->batch_id, "%s", row->batch_id);
    snprintf(batch->provider_state, sizeof batch->provider_state, "%s", row->provider_state);
    text_puts(&batch->not_ours, row->not_ours);
    batch->row = *row;
}

static enum status add_batch(void *context, const struct run_batch *row, struct error *err)
{
    (void)err;
    struct batch_list *list = context;
    ARRAY_RESERVE(list->items, list->capacity, list->count + 1);
    hold(&list->items[list->count++], row);
    return STATUS_OK;
}

enum status batch_list_load(struct batch_list *list, struct run_file *run, struct error *err)
{
    memset(list, 0, sizeof *list);
    return run_file_each_batch(run, add_batch, list, err);
}

void batch_list_release(struct batch_list *list)
{
    for (size_t i = 0; i < list->count; i++) text_release(&list->items[i].not_ours);
    free(list->items);
    memset(list, 0, sizeof *list);
}

static enum status put_batch(struct run_file *run, struct batch *batch,
                             const struct run_batch_line *lines, struct error *err)
{
    batch->row.token = batch->token;
    batch->row.file_id = batch->file_id;
    batch->row.batch_id = batch->batch_id;
    batch->row.provider_state = batch->provider_state;
    batch->row.not_ours = batch->not_ours.data;
    enum status status = run_file_begin(run, err);
    if (status) return status;
    run_file_put_batch(run, &batch->row, lines, err);
    return run_file_commit(run, err);
}

enum status batch_save(struct run_file *run, struct batch *batch, struct error *err)
{
    return put_batch(run, batch, NULL, err);
}

/* ---- dealing ---- */

/* A batch that is being filled. */
struct piece {
    struct run_batch_line *lines;
    char (*digests)[SHA256_HEX_BYTES];
    struct spending *spending;
    size_t count, capacity, digest_capacity, spending_capacity;
    int64_t bytes;
};

struct dealing {
    struct asking *asking;
    const struct wire_batch *wire;
    const struct wire_request *request;
    enum run_batch_state state;
    struct batch_list *list;
    struct piece piece, group; /* the batch, and the trials that should stay together */
    struct wire_body body;
    int64_t lines_max, bytes_max, line_bytes; /* the last: around a body */
    bool is_short;
};

static enum status make_token(char token[BATCH_TOKEN_BYTES], struct error *err)
{
    unsigned char bytes[8];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        return error_set(err, STATUS_INTERNAL, "could not get random bytes: %s", strerror(errno));
    snprintf(token, BATCH_TOKEN_BYTES, "plx");
    for (size_t i = 0; i < sizeof bytes; i++)
        snprintf(token + 3 + 2 * i, BATCH_TOKEN_BYTES - 3 - 2 * i, "%02x", bytes[i]);
    return STATUS_OK;
}

static void add_line(struct piece *piece, int64_t trial, const char *sha256, int64_t bytes,
                     int64_t line_bytes, const struct spending *spending)
{
    ARRAY_RESERVE(piece->lines, piece->capacity, piece->count + 1);
    ARRAY_RESERVE(piece->digests, piece->digest_capacity, piece->count + 1);
    ARRAY_RESERVE(piece->spending, piece->spending_capacity, piece->count + 1);
    memcpy(piece->digests[piece->count], sha256, SHA256_HEX_BYTES);
    piece->spending[piece->count] = *spending;
    piece->lines[piece->count++] = (struct run_batch_line){.trial = trial, .request_bytes = bytes};
    piece->bytes += bytes + line_bytes;
}

static void clear_piece(struct piece *piece)
{
    piece->count = 0;
    piece->bytes = 0;
}

static void release_piece(struct piece *piece)
{
    free(piece->lines);
    free(piece->digests);
    free(piece->spending);
}

static enum status close_piece(struct dealing *dealing, struct error *err)
{
    struct piece *piece = &dealing->piece;
    struct batch_list *list = dealing->list;
    if (piece->count == 0) return STATUS_OK;
    ARRAY_RESERVE(list->items, list->capacity, list->count + 1);
    struct batch *batch = &list->items[list->count];
    const struct run_batch row = {.state = dealing->state,
                                  .token = "",
                                  .file_id = "",
                                  .batch_id = "",
                                  .provider_state = "",
                                  .not_ours = "",
                                  .lines = (int64_t)piece->count,
                                  .bytes = piece->bytes,
                                  .created_ms = clock_wall_ms()};
    hold(batch, &row);
    enum status status = make_token(batch->token, err);
    for (size_t i = 0; i < piece->count; i++) {
        int64_t trial = piece->lines[i].trial;
        piece->lines[i].request_sha256 = piece->digests[i];
        dealing->asking->batched[trial / 8] |= (uint8_t)(1U << (trial % 8));
        dealing->asking->ever_batched[trial / 8] |= (uint8_t)(1U << (trial % 8));
    }
    if (!status) status = put_batch(dealing->asking->run, batch, piece->lines, err);
    if (!status) list->count++;
    if (status) text_release(&batch->not_ours);
    clear_piece(piece);
    return status;
}

/* Puts a line of the group into the batch, which is closed when it is full. */
static enum status take_line(struct dealing *dealing, size_t index, struct error *err)
{
    const struct piece *group = &dealing->group;
    struct piece *piece = &dealing->piece;
    const struct run_batch_line *line = &group->lines[index];
    int64_t bytes = line->request_bytes + dealing->line_bytes;
    enum status status = STATUS_OK;
    if (bytes > dealing->bytes_max)
        return error_set(err, STATUS_DATA,
                         "a request of %" PRId64 " bytes does not fit into a batch of %" PRId64
                         "; raise --batch-bytes, or ask without --batch",
                         bytes, dealing->bytes_max);
    if ((int64_t)piece->count == dealing->lines_max || piece->bytes + bytes > dealing->bytes_max)
        status = close_piece(dealing, err);
    if (!status)
        add_line(piece, line->trial, group->digests[index], line->request_bytes,
                 dealing->line_bytes, &group->spending[index]);
    return status;
}

static enum status end_group(struct dealing *dealing, struct error *err)
{
    struct piece *group = &dealing->group, *piece = &dealing->piece;
    enum status status = STATUS_OK;
    size_t reserved = 0;
    struct budget *budget = &dealing->asking->budget;
    while (reserved < group->count && budget_reserve(budget, &group->spending[reserved]))
        reserved++;
    if (reserved < group->count) {
        dealing->is_short = true; /* a pair is asked whole or not at all */
        while (reserved > 0) budget_release(budget, &group->spending[--reserved]);
        clear_piece(group);
        return STATUS_OK;
    }
    bool fits = (int64_t)(piece->count + group->count) <= dealing->lines_max &&
                piece->bytes + group->bytes <= dealing->bytes_max;
    if (!fits) status = close_piece(dealing, err);
    for (size_t i = 0; i < group->count && !status; i++) status = take_line(dealing, i, err);
    clear_piece(group);
    return status;
}

static enum status add_trial(struct dealing *dealing, int64_t trial, struct error *err)
{
    struct exchange exchange = {0};
    char digest[SHA256_HEX_BYTES];
    enum status status = asking_fill(dealing->asking, trial, &exchange, err);
    if (status) return status;
    if (!wire_write(dealing->request, &exchange.chat, &dealing->body))
        return error_set(err, STATUS_DATA, "%s: more than %d MiB of text, or too many pictures",
                         exchange.id, WIRE_TEXT_BYTES_MAX >> 20);
    wire_body_digest(&dealing->body, digest);
    const struct spending spending = {1, estimate_input_tokens(&exchange.chat),
                                      dealing->asking->budget.max_reply_tokens};
    add_line(&dealing->group, trial, digest, (int64_t)dealing->body.length, dealing->line_bytes,
             &spending);
    return STATUS_OK;
}

static enum status deal_all(struct dealing *dealing, struct error *err)
{
    struct asking *asking = dealing->asking;
    enum status status = STATUS_OK;
    const char *scenario = NULL;
    int repeat = 0;
    for (int64_t i = 0; i < asking->trial_count && !status; i++) {
        int64_t trial = asking->order[i];
        struct trial_place place = run_file_place(asking->run, trial);
        const char *own = asking->items[place.item]->scenario;
        if (!scenario || strcmp(own, scenario) != 0 || place.repeat != repeat)
            status = end_group(dealing, err);
        scenario = own;
        repeat = place.repeat;
        if (!status && asking_is_open(asking, trial)) status = add_trial(dealing, trial, err);
    }
    if (!status) status = end_group(dealing, err);
    return status ? status : close_piece(dealing, err);
}

/* The bytes of a line around its body. */
static int64_t measure_line(const struct wire_batch *wire)
{
    char id[64];
    struct text line;
    size_t cut;
    snprintf(id, sizeof id, "plx%016d-%" PRId64, 0, (int64_t)UINT32_MAX);
    const struct wire_hole hole = {"id", id};
    text_init(&line, BATCH_FORM_BYTES);
    wire_batch_render(&wire->line, &hole, 1, &line, &cut);
    int64_t length = (int64_t)line.length + 1;
    text_release(&line);
    return length;
}

static int64_t smaller(int64_t limit, int64_t wanted)
{
    return wanted && wanted < limit ? wanted : limit;
}

enum status batch_deal(struct asking *asking, enum run_batch_state state, struct batch_list *list,
                       bool *is_short, struct error *err)
{
    const struct batch_options *options = &asking->pipeline->options->batch;
    const struct adapter *adapter = &asking->pipeline->adapter;
    const struct wire_batch *wire = adapter->wire->batch;
    struct dealing dealing = {.asking = asking,
                              .wire = wire,
                              .request = adapter->request,
                              .state = state,
                              .list = list,
                              .lines_max = smaller(wire->lines_max, options->lines),
                              .bytes_max = smaller(wire->bytes_max, options->bytes),
                              .line_bytes = measure_line(wire)};
    wire_body_init(&dealing.body);
    enum status status = deal_all(&dealing, err);
    *is_short = dealing.is_short;
    wire_body_release(&dealing.body);
    release_piece(&dealing.piece);
    release_piece(&dealing.group);
    return status;
}

/* ---- writing ---- */

struct writing {
    struct asking *asking;
    const struct batch *batch;
    const struct wire_request *request;
    FILE *out;
    struct picture_files *pictures;
    struct wire_body body;
    struct text line;
    bool is_jsonl, is_first;
};

static enum status write_failed(struct error *err)
{
    return error_set(err, STATUS_IO, "could not write the file of a batch: %s", strerror(errno));
}

static enum status copy_body(struct writing *writing, struct error *err)
{
    static char buffer[64 << 10];
    struct body_cursor cursor;
    enum status status = body_open(&cursor, writing->pictures, &writing->body, err);
    if (status) return status;
    for (size_t got; !status && (got = body_read(&cursor, buffer, sizeof buffer)) > 0;)
        if (fwrite(buffer, 1, got, writing->out) != got) status = write_failed(err);
    if (!status && cursor.broken)
        status =
            error_set(err, STATUS_DATA, "%s: this picture has become shorter since it was verified",
                      cursor.broken->path);
    body_close(&cursor);
    return status;
}

static enum status write_line(void *context, const struct run_batch_line *line, struct error *err)
{
    struct writing *writing = context;
    struct exchange exchange = {0};
    char id[64], digest[SHA256_HEX_BYTES];
    size_t cut;
    enum status status = asking_fill(writing->asking, line->trial, &exchange, err);
    if (status) return status;
    if (!wire_write(writing->request, &exchange.chat, &writing->body))
        return error_set(err, STATUS_DATA, "%s: the request is too large", exchange.id);
    wire_body_digest(&writing->body, digest);
    if (strcmp(digest, line->request_sha256) != 0)
        return error_set(err, STATUS_DATA,
                         "%s: is not asked as it was when its batch was planned; end that with "
                         "`parallax batch cancel %s`",
                         exchange.id, run_file_path(writing->asking->run));
    snprintf(id, sizeof id, "%s-%" PRId64, writing->batch->token, line->trial);
    const struct wire_hole hole = {"id", id};
    text_clear(&writing->line);
    if (!writing->is_jsonl && !writing->is_first) text_putc(&writing->line, ',');
    writing->is_first = false;
    wire_batch_render(&wire_request_wire(writing->request)->batch->line, &hole, 1, &writing->line,
                      &cut);
    if (writing->is_jsonl) text_putc(&writing->line, '\n');
    if (fwrite(writing->line.data, 1, cut, writing->out) != cut) return write_failed(err);
    status = copy_body(writing, err);
    size_t left = writing->line.length - cut;
    if (!status && fwrite(writing->line.data + cut, 1, left, writing->out) != left)
        status = write_failed(err);
    return status;
}

enum status batch_write_lines(struct asking *asking, const struct batch *batch, FILE *out,
                              struct error *err)
{
    const struct adapter *adapter = &asking->pipeline->adapter;
    struct writing writing = {.asking = asking,
                              .batch = batch,
                              .request = adapter->request,
                              .out = out,
                              .pictures = picture_files_new(),
                              .is_jsonl = wire_batch_uploads(adapter->wire->batch),
                              .is_first = true};
    wire_body_init(&writing.body);
    text_init(&writing.line, BATCH_FORM_BYTES);
    enum status status =
        run_file_each_batch_line(asking->run, batch->row.number, write_line, &writing, err);
    if (!status && fflush(out) != 0) status = write_failed(err);
    wire_body_release(&writing.body);
    text_release(&writing.line);
    picture_files_free(writing.pictures);
    return status;
}

void batch_put_frame(const struct wire_request *request, const char *model, const char *token,
                     struct text *head, struct text *tail)
{
    const struct wire_batch *wire = wire_request_wire(request)->batch;
    const struct wire_hole holes[] = {{"token", token}, {"model", model}};
    size_t cut;
    wire_batch_render(&wire->create.body, holes, ARRAY_LENGTH(holes), head, &cut);
    text_putc(tail, ']');
    text_puts(tail, head->data + cut);
    head->length = cut;
    head->data[cut] = '\0';
    text_putc(head, '[');
}

FILE *batch_scratch(const struct run_file *run, struct error *err)
{
    struct text path;
    FILE *file = NULL;
    text_init(&path, 0); /* one path */
    text_printf(&path, "%s-batch-XXXXXX", run_file_path(run));
    int fd = mkostemp(path.data, O_CLOEXEC);
    if (fd >= 0) {
        unlink(path.data); /* so that nothing is left of it, whatever happens */
        file = fdopen(fd, "w+b");
        if (!file) close(fd);
    }
    if (!file)
        error_set(err, STATUS_CANNOT_CREATE, "%s: could not create: %s", path.data,
                  strerror(errno));
    text_release(&path);
    return file;
}
