/* `parallax doctor`: whether this machine and this model are ready for a run. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/command.h"
#include "harness/embedded.h"
#include "harness/engine.h"
#include "harness/environment.h"
#include "harness/plain_picture.h"
#include "harness/wire.h"

enum { QUESTION_TIMEOUT_MS = 60000, QUESTION_TOKENS = 256, DISK_MIB_MIN = 200, FILES_MIN = 1024 };

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

/* What a long run needs more of than a short one. */
static void check_limits(struct visit *visit)
{
    struct statvfs disk;
    struct rlimit files;
    if (statvfs(".", &disk) == 0) {
        double free_mib = (double)disk.f_bavail * (double)disk.f_frsize / 1048576;
        tell(visit, free_mib < DISK_MIB_MIN ? GRADE_NOTE : GRADE_GOOD, "disk",
             "%.0f MiB are free here%s", free_mib,
             free_mib < DISK_MIB_MIN ? "; a run file may need more" : "");
    }
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_max < FILES_MIN)
        tell(visit, GRADE_NOTE, "files",
             "at most %llu files may be open: keep --concurrency under %llu, or raise `ulimit -n`",
             (unsigned long long)files.rlim_max, (unsigned long long)files.rlim_max / 2);
}

/* Which variables a wire looks into, in words. */
static void put_variables(const struct wire *wire, struct text *out)
{
    for (size_t i = 0; i < wire->key_env.count; i++)
        text_printf(out, "%s$%s", i ? " or " : "", wire->key_env.items[i]);
}

/* The key of `model`'s wire; without one, those of all wires. */
static void check_keys(struct visit *visit, const char *model)
{
    for (const struct embedded_file *file = embedded_wires; file->name; file++) {
        struct wire *wire = NULL;
        size_t length = strlen(file->name);
        if (model && (strncmp(model, file->name, length) != 0 || model[length] != ':')) continue;
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
            struct text variables;
            text_init(&variables, 0); /* some names */
            put_variables(wire, &variables);
            tell(visit, GRADE_NOTE, file->name, "%s is not set", variables.data);
            text_release(&variables);
        }
        wire_free(wire);
    }
}

/* ---- the endpoint ---- */

/* The questions of the trial requests: for each endpoint one in words and one about a picture. */
struct questions {
    struct plain_picture picture;
    const struct adapter *adapter;
    size_t asked, max;
    struct visit *visit;
};

static enum work_next next_question(void *context, struct exchange *exchange, struct error *err)
{
    struct questions *questions = context;
    (void)err;
    if (questions->asked == questions->max) return WORK_NONE;
    bool picture = questions->asked % 2 == 1;
    struct chat *chat = &exchange->chat;
    if (questions->adapter->endpoint_count > 1) exchange->pinned = questions->asked / 2 + 1;
    if (picture) chat->parts[chat->part_count++] = questions->picture.part;
    chat->parts[chat->part_count++] =
        (struct part){.kind = PART_TEXT,
                      .text = picture ? "Which colour is this picture? One word."
                                      : "Answer with the word ready."};
    snprintf(exchange->id, sizeof exchange->id, "doctor:%s:0", picture ? "picture" : "text");
    questions->asked++;
    return WORK_READY;
}

/* What a failed transfer said, and what helps. */
static const char *advice_on_failure(const char *detail)
{
    static const struct {
        const char *said, *advice;
    } table[] = {
        {"onnect", "nothing answers there: start the server, or correct the address"},
        {"resolve", "there is no such host: correct the address"},
        {"imed out",
         "it did not answer in time: a server that just started may still load its model"},
        {"no JSON",
         "what answers is not the protocol of this wire: such addresses often end in /v1"},
        {"HTTP 429",
         "the key is limited for now: wait a little, and run with a small --concurrency"},
        {"HTTP 5", "the server has trouble of its own: its log says more"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(table); i++)
        if (strstr(detail, table[i].said)) return table[i].advice;
    return "try it again with `parallax ask --limit 1 --verbose`";
}

/* What to do about an answer that is none. */
static const char *advice_on(const struct reply *reply, bool is_picture)
{
    const char *detail = reply->detail ? reply->detail : "";
    switch (reply->state) {
    case TRIAL_ITEM_REJECTED:
        if (is_picture)
            return "it takes words but no pictures: choose a model that sees, or start its server "
                   "so that it does; without pictures only --conditions text,query can be asked";
        return "it takes no request like this: try --sampling none, another wire "
               "(openai-compatible for servers that know max_tokens only), or --wire FILE";
    case TRIAL_WRONG_MODEL:
        return "if it is the same model under another name, list that under \"served\" in a file "
               "of "
               "harness/models";
    case TRIAL_FILTERED_INPUT:
    case TRIAL_FILTERED_OUTPUT:
    case TRIAL_REFUSED_BY_API:
        return "a filter stops even this: look at the settings of the deployment";
    case TRIAL_EMPTY: return "it answers without words: look at its chat template";
    case TRIAL_FAILED: return advice_on_failure(detail);
    case TRIAL_PENDING:
    case TRIAL_REPLIED:
    case TRIAL_TRUNCATED: break;
    }
    return "";
}

static enum status question_ended(void *context, const struct exchange_end *end, struct error *err)
{
    const struct questions *questions = context;
    const struct reply *reply = end->reply;
    bool is_picture = strstr(end->exchange->id, "picture") != NULL;
    const char *what = is_picture ? "picture" : "text";
    size_t pinned = end->exchange->pinned;
    const char *where = pinned ? questions->adapter->endpoints[pinned - 1].base_url : "";
    (void)err;
    if (reply->state != TRIAL_REPLIED && reply->state != TRIAL_TRUNCATED) {
        tell(questions->visit, GRADE_BAD, what, "%s%s%s: %s; %s", where, *where ? ": " : "",
             trial_state_word(reply->state), reply->detail ? reply->detail : "no text",
             advice_on(reply, is_picture));
    } else if (is_picture && reply->picture_tokens == 0) {
        tell(questions->visit, GRADE_BAD, what,
             "%s%sit answers, but reports that no token came from a picture: the picture does not "
             "reach the model",
             where, *where ? ": " : "");
    } else {
        tell(questions->visit, GRADE_GOOD, what, "%s%s%s in %.1f s: %.60s", where,
             *where ? ": " : "", trial_state_word(reply->state), (double)end->duration_us / 1e6,
             reply->text);
    }
    return STATUS_OK;
}

static enum status try_requests(struct visit *visit, const struct adapter *adapter,
                                struct error *err)
{
    struct questions questions = {.visit = visit,
                                  .adapter = adapter,
                                  .max = adapter->endpoint_count ? 2 * adapter->endpoint_count : 2};
    struct engine *engine = NULL;
    const struct engine_options options = {
        .concurrency = 1, .retries = 1, .timeout_ms = QUESTION_TIMEOUT_MS, .answered_before = true};
    const struct work work = {
        .context = &questions, .next = next_question, .finished = question_ended};
    enum status status = plain_picture_make(&questions.picture, err);
    if (!status) status = engine_new(&engine, adapter, &options, err);
    if (!status) status = engine_run(engine, &work, err);
    engine_free(engine);
    plain_picture_remove(&questions.picture);
    return status;
}

/* An address without its version is the most common mistake with servers of one's own. */
static void look_at_address(struct visit *visit, const struct adapter *adapter)
{
    for (size_t i = 0; i < adapter->endpoint_count; i++) {
        const char *url = adapter->endpoints[i].base_url, *slash = strrchr(url, '/');
        bool has_version = strstr(url, "/v") != NULL && slash > strstr(url, "://") + 2;
        if (strncmp(adapter->wire->name, "openai", 6) != 0 || has_version) continue;
        tell(visit, GRADE_NOTE, "address",
             "%s does not end in /v1, as those of this wire mostly do", url);
    }
}

static void check_model(struct visit *visit, const struct adapter_options *options)
{
    struct adapter adapter;
    struct error err = {0};
    enum status status = adapter_open(&adapter, options, &err);
    if (status) {
        tell(visit, GRADE_BAD, "model", "%s", err.message);
        return;
    }
    bool told = adapter.spec.base_url || !*adapter.base_url;
    const char *where = options->endpoints ? options->endpoints : adapter.base_url;
    tell(visit, GRADE_GOOD, "model", "%s%s%s", options->model, told ? "" : " at ",
         told ? "" : where);
    if (adapter.kind == ADAPTER_WIRE || adapter.kind == ADAPTER_COMMAND) {
        status = try_requests(visit, &adapter, &err);
        if (status) tell(visit, GRADE_BAD, "request", "%s", err.message);
        if (visit->bad) look_at_address(visit, &adapter);
    }
    adapter_close(&adapter);
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct visit visit = {0};
    struct adapter_options wanted = {.max_tokens = QUESTION_TOKENS};
    const char *root = NULL, *arguments[1];
    size_t argument_count;
    bool helped;
    const struct option_spec options[] = {
        {"model", 'm', OPTION_STRING, &wanted.model, "MODEL", "send it two tiny requests", 0, 0},
        {"endpoints", 0, OPTION_STRING, &wanted.endpoints, "LIST",
         "send two to each: URL[*WEIGHT],…", 0, 0},
        {"sampling", 0, OPTION_STRING, &wanted.sampling, "LIST",
         "KEY=VALUE,… or none (temperature=0)", 0, 0},
        {"wire", 0, OPTION_STRING, &wanted.wire_file, "FILE", "a wire description of your own", 0,
         0},
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
    check_keys(&visit, wanted.model);
    check_limits(&visit);
    wanted.root = root;
    if (wanted.model) check_model(&visit, &wanted);
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
        "Says whether the suite is found, folders can be written and keys are set (they are\n"
        "never shown). With --model it sends two tiny requests, one in words and one with a\n"
        "picture, to each endpoint, and says what helps when one fails.",
    .example = "parallax doctor\n"
               "parallax doctor --model openai-chat:my-model@http://localhost:8000/v1",
    .exits = "0 ready; 78 something must be mended",
    .run = run,
};
