/* `parallax doctor`: whether this machine and this model are ready for a run. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/base/picture.h"
#include "harness/command.h"
#include "harness/embedded.h"
#include "harness/environment.h"
#include "harness/engine.h"
#include "harness/wire.h"

enum { QUESTION_TIMEOUT_MS = 60000, QUESTION_TOKENS = 256, PICTURE_SIDE = 64 };

enum grade { GRADE_GOOD = 0, GRADE_NOTE, GRADE_BAD };

struct visit {
    bool json;
    struct text out;
    struct json_writer writer;
    int bad;
};

/* One finding: a line, or an element of the JSON list. */
static void tell(struct visit *visit, enum grade grade, const char *what, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static void tell(struct visit *visit, enum grade grade, const char *what, const char *format, ...)
{
    static const char *const words[] = {"ok", "note", "bad"};
    char detail[ERROR_MESSAGE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(detail, sizeof detail, format, arguments);
    va_end(arguments);
    if (grade == GRADE_BAD) visit->bad++;
    if (visit->json) {
        json_begin_object(&visit->writer);
        json_member_string(&visit->writer, "check", what);
        json_member_string(&visit->writer, "grade", words[grade]);
        json_member_string(&visit->writer, "detail", detail);
        json_end_object(&visit->writer);
        return;
    }
    struct text line;
    text_init(&line, 3 * ERROR_MESSAGE_BYTES);
    text_put_terminal(&line, span_of(detail), true);
    printf("%-5s %-14s %s\n", words[grade], what, line.data);
    fflush(stdout);
    text_release(&line);
}

static void check_root(struct visit *visit, const char *root)
{
    struct arena arena;
    static const char *const folders[] = {"categories", "suite/items", "controls/text_only"};
    arena_init(&arena);
    bool good = true;
    for (size_t i = 0; i < ARRAY_LENGTH(folders); i++) {
        if (file_is_folder(file_join(&arena, root, folders[i]))) continue;
        tell(visit, GRADE_BAD, "root", "%s has no folder %s; give the root with --suite DIR", root,
             folders[i]);
        good = false;
    }
    if (good) tell(visit, GRADE_GOOD, "root", "%s", root);
    arena_release(&arena);
}

static void check_folder(struct visit *visit, const char *what, const char *folder)
{
    if (access(folder, W_OK) == 0) {
        tell(visit, GRADE_GOOD, what, "%s can be written", folder);
    } else {
        tell(visit, GRADE_BAD, what, "%s cannot be written: %s", folder, strerror(errno));
    }
}

static void check_keys(struct visit *visit)
{
    for (const struct embedded_file *file = embedded_wires; file->name; file++) {
        struct wire *wire = NULL;
        struct error err = {0};
        if (wire_find(&wire, file->name, NULL, &err)) {
            tell(visit, GRADE_BAD, file->name, "%s", err.message);
            continue;
        }
        const char *set = NULL;
        for (size_t i = 0; i < wire->key_env.count && !set; i++) {
            if (environment_key(wire->key_env.items[i])) set = wire->key_env.items[i];
        }
        if (!set && wire->sign && environment_key("AWS_ACCESS_KEY_ID")) set = "AWS_ACCESS_KEY_ID";
        if (set) {
            tell(visit, GRADE_GOOD, file->name, "$%s is set", set);
        } else {
            tell(visit, GRADE_NOTE, file->name, "$%s is not set", wire->key_env.items[0]);
        }
        wire_free(wire);
    }
}

/* The questions of the trial request: one in words, one about a picture. */
struct questions {
    struct part picture;
    char sha256[SHA256_HEX_BYTES], path[64];
    int asked, max;
    struct visit *visit;
};

static enum work_next next_question(void *context, struct exchange *exchange, struct error *err)
{
    struct questions *questions = context;
    (void)err;
    if (questions->asked == questions->max) return WORK_NONE;
    bool picture = questions->asked++ > 0;
    struct chat *chat = &exchange->chat;
    if (picture) chat->parts[chat->part_count++] = questions->picture;
    chat->parts[chat->part_count++] =
        (struct part){.kind = PART_TEXT,
                      .text = picture ? "Which colour is this picture? One word."
                                      : "Answer with the word ready."};
    snprintf(exchange->id, sizeof exchange->id, "doctor:%s:0", picture ? "picture" : "text");
    return WORK_READY;
}

static enum status question_ended(void *context, const struct exchange_end *end, struct error *err)
{
    struct questions *questions = context;
    const struct reply *reply = end->reply;
    const char *what = strstr(end->exchange->id, "picture") ? "picture" : "text";
    (void)err;
    if (trial_state_is_answer(reply->state)) {
        tell(questions->visit, GRADE_GOOD, what, "%s in %.1f s: %.60s",
             trial_state_word(reply->state), (double)end->duration_us / 1e6, reply->text);
    } else {
        tell(questions->visit, GRADE_BAD, what, "%s: %s", trial_state_word(reply->state),
             reply->detail ? reply->detail : "no text");
    }
    return STATUS_OK;
}

static enum status make_picture(struct questions *questions, struct error *err)
{
    struct text png;
    text_init(&png, PICTURE_BYTES_MAX);
    picture_blank(PICTURE_SIDE, PICTURE_SIDE, &png);
    sha256_hex(png.data, png.length, questions->sha256);
    snprintf(questions->path, sizeof questions->path, "/tmp/parallax-doctor-%ld.png",
             (long)getpid());
    questions->picture = (struct part){.kind = PART_PICTURE,
                                       .path = questions->path,
                                       .sha256 = questions->sha256,
                                       .type = PICTURE_PNG,
                                       .bytes = png.length,
                                       .width = PICTURE_SIDE,
                                       .height = PICTURE_SIDE};
    enum status status = file_write_atomic(questions->path, png.data, png.length, err);
    text_release(&png);
    return status;
}

static enum status try_requests(struct visit *visit, const struct adapter *adapter,
                                struct error *err)
{
    struct questions questions = {.visit = visit, .max = 2};
    struct engine *engine = NULL;
    const struct engine_options options = {
        .concurrency = 1, .retries = 1, .timeout_ms = QUESTION_TIMEOUT_MS, .answered_before = true};
    const struct work work = {
        .context = &questions, .next = next_question, .finished = question_ended};
    enum status status = make_picture(&questions, err);
    if (!status) status = engine_new(&engine, adapter, &options, err);
    if (!status) status = engine_run(engine, &work, err);
    engine_free(engine);
    unlink(questions.path);
    return status;
}

static void check_model(struct visit *visit, const char *model, const char *wire_file,
                        const char *root)
{
    struct adapter adapter;
    struct error err = {0};
    const struct adapter_options options = {
        .model = model, .wire_file = wire_file, .root = root, .max_tokens = QUESTION_TOKENS};
    enum status status = adapter_open(&adapter, &options, &err);
    if (status) {
        tell(visit, GRADE_BAD, "model", "%s", err.message);
        return;
    }
    bool told = adapter.spec.base_url || !*adapter.base_url;
    tell(visit, GRADE_GOOD, "model", "%s%s%s", model, told ? "" : " at ",
         told ? "" : adapter.base_url);
    if (adapter.kind == ADAPTER_WIRE || adapter.kind == ADAPTER_COMMAND) {
        status = try_requests(visit, &adapter, &err);
        if (status) tell(visit, GRADE_BAD, "request", "%s", err.message);
    }
    adapter_close(&adapter);
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct visit visit = {0};
    const char *model = NULL, *wire_file = NULL, *root = NULL, *arguments[1];
    size_t argument_count;
    bool helped;
    const struct option_spec options[] = {
        {"model", 'm', OPTION_STRING, &model, "MODEL", "send it two tiny requests", 0, 0},
        {"wire", 0, OPTION_STRING, &wire_file, "FILE", "a wire description of your own", 0, 0},
        {"suite", 0, OPTION_STRING, &root, "DIR", "root with suite/ categories/ controls/", 0, 0},
        {"json", 0, OPTION_FLAG, &visit.json, NULL, "for machines", 0, 0},
    };
    enum status status = options_parse(command, options, ARRAY_LENGTH(options), argc, argv,
                                       arguments, 0, &argument_count, &helped, err);
    if (status || helped) return status;
    text_init(&visit.out, 1 << 20);
    json_writer_init(&visit.writer, &visit.out, 2);
    if (visit.json) json_begin_array(&visit.writer);
    const char *temporary = getenv("TMPDIR");
    root = command_root(root);
    tell(&visit, GRADE_GOOD, "version", "parallax %s", PARALLAX_VERSION);
    tell(&visit, GRADE_GOOD, "libraries", "%s", engine_libraries());
    check_root(&visit, root);
    check_folder(&visit, "here", ".");
    check_folder(&visit, "temporary", temporary && *temporary ? temporary : "/tmp");
    check_keys(&visit);
    if (model) check_model(&visit, model, wire_file, root);
    if (visit.json) {
        json_end_array(&visit.writer);
        puts(visit.out.data);
    }
    text_release(&visit.out);
    if (!visit.bad) return STATUS_OK;
    return error_set(err, STATUS_CONFIG, "%d thing%s must be mended before a run", visit.bad,
                     visit.bad == 1 ? "" : "s");
}

const struct command command_doctor = {
    .name = "doctor",
    .summary = "check this machine, the keys and, with --model, the endpoint",
    .arguments = "",
    .description =
        "Says whether the suite is found, folders can be written and keys are set (they are never\n"
        "shown). With --model it sends two tiny requests, one in words and one with a picture.",
    .example = "parallax doctor\n"
               "parallax doctor --model openai-chat:my-model@http://localhost:8000/v1",
    .exits = "0 ready; 78 something must be mended",
    .run = run,
};
