/* `command:PROGRAM [ARGS]`: any program that answers.
 *
 * As many workers run as exchanges may fly. Each is given one plan line on its standard input and
 * answers with one line {"trial","text"[,"state"]} on its standard output; its standard error is
 * ours. A worker that dies, hangs or answers with something else is replaced, and its exchange is
 * tried again like a broken connection. Until something was answered their standard error goes
 * through us: a program that ends with the same exit status a few times before any answer cannot
 * run at all, and its last words are told once. Workers live in process groups of their own, so
 * that an interrupt typed at the terminal does not tear down what is still under way.
 */
#include "harness/engine_private.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "harness/base/clock.h"
#include "harness/base/jsonl.h"
#include "harness/plan.h"
#include "harness/replay_line.h"

enum {
    WORDS_MAX = 64,
    ENDS_MAX = 3,   /* ends with the same status before any answer that stop the run */
    END_MS = 200,   /* what a worker that closed its output gets to end by itself */
    HELD_MS = 5000, /* how long what programs say at first is held back */
    HELD_BYTES = 1 << 16,
    FAREWELL_MS = 2000 /* what a worker gets to end by itself once its input is closed */
};

struct worker {
    pid_t pid; /* 0: not running */
    int input, output;
    struct slot *slot; /* NULL: idle */
    struct text line;  /* the plan line under way */
    size_t written;
    struct text reply;
    int64_t deadline_us;
};

struct command_transport {
    struct transport transport;
    char *words[WORDS_MAX + 1];
    size_t word_count;
    struct worker *workers;
    struct pollfd *polled;
    size_t count;
    bool answered;
    int errors[2];      /* what programs started before an answer say; -1 where there is none */
    struct text held;   /* of it: not passed on yet */
    int64_t started_us; /* the first of them; 0: none yet */
    char last[320];     /* the last line of what they said */
    char ended[64];     /* how the last one ended before any answer */
    int ends;           /* so many in a row did */
};

/* ---- what programs say ---- */

/* The last line that is not blank; it stays known when what is held was passed on. */
static const char *last_words(struct command_transport *self)
{
    struct text *held = &self->held;
    while (held->length && held->data[held->length - 1] == '\n') held->data[--held->length] = '\0';
    const char *line = held->length ? strrchr(held->data, '\n') : NULL;
    if (held->length) snprintf(self->last, sizeof self->last, "%s", line ? line + 1 : held->data);
    return self->last[0] ? self->last : "it says nothing on standard error";
}

/* Once the run was stopped for it, what the other workers say is the same again. */
static void pass_on(struct command_transport *self)
{
    if (!self->held.length) return;
    if (self->ends < ENDS_MAX) fwrite(self->held.data, 1, self->held.length, stderr);
    last_words(self);
    text_clear(&self->held);
}

static void take_errors(struct command_transport *self)
{
    char buffer[4096];
    ssize_t got = 0;
    while (self->errors[0] >= 0 && (got = read(self->errors[0], buffer, sizeof buffer)) > 0) {
        text_append(&self->held, buffer, (size_t)got);
        if (self->held.length >= HELD_BYTES) pass_on(self);
    }
    bool late = clock_monotonic_us() - self->started_us > (int64_t)HELD_MS * 1000;
    if (self->answered || late) pass_on(self);
}

/* Splits at blanks; quotes of either kind keep a word together; there is no shell. */
static enum status split_words(struct command_transport *self, const char *command,
                               struct error *err)
{
    struct text word;
    text_init(&word, 65536);
    const char *at = command + strspn(command, " \t");
    while (*at && self->word_count < WORDS_MAX) {
        text_clear(&word);
        char quote = '\0';
        for (; *at && (quote || (*at != ' ' && *at != '\t')); at++) {
            bool was_quoted = quote != '\0';
            if (was_quoted ? *at == quote : *at == '"' || *at == '\'') {
                quote = *at;
                if (was_quoted) quote = '\0';
            } else {
                text_putc(&word, *at);
            }
        }
        if (quote) {
            text_release(&word);
            return error_set(err, STATUS_USAGE, "command:%s: a quote is not closed", command);
        }
        self->words[self->word_count++] = xstrdup(word.data);
        at += strspn(at, " \t");
    }
    text_release(&word);
    if (self->word_count == 0 || *at) {
        return error_set(err, STATUS_USAGE, "command: takes a program and at most %d arguments",
                         WORDS_MAX - 1);
    }
    return STATUS_OK;
}

static enum status launch(struct command_transport *self, struct worker *worker, const int in[2],
                          const int out[2], struct error *err)
{
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t signals;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, out[1], STDOUT_FILENO);
    if (!self->answered) posix_spawn_file_actions_adddup2(&files, self->errors[1], STDERR_FILENO);
    if (!self->started_us) self->started_us = clock_monotonic_us();
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigdefault(&attributes, &signals);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    int problem =
        posix_spawnp(&worker->pid, self->words[0], &files, &attributes, self->words, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    if (!problem) return STATUS_OK;
    worker->pid = 0;
    return error_set(err, STATUS_CONFIG, "could not start \"%s\": %s", self->words[0],
                     strerror(problem));
}

static enum status start_worker(struct command_transport *self, struct worker *worker,
                                struct error *err)
{
    int in[2], out[2];
    if (pipe2(in, O_CLOEXEC) != 0) {
        return error_set(err, STATUS_TEMPORARY, "could not make a pipe: %s", strerror(errno));
    }
    if (pipe2(out, O_CLOEXEC) != 0) {
        close(in[0]);
        close(in[1]);
        return error_set(err, STATUS_TEMPORARY, "could not make a pipe: %s", strerror(errno));
    }
    enum status status = launch(self, worker, in, out, err);
    close(in[0]);
    close(out[1]);
    if (status) {
        close(in[1]);
        close(out[0]);
        return status;
    }
    worker->input = in[1];
    worker->output = out[0];
    fcntl(worker->input, F_SETFL, O_NONBLOCK);
    fcntl(worker->output, F_SETFL, O_NONBLOCK);
    text_clear(&worker->reply);
    worker->reply.overflowed = false;
    return STATUS_OK;
}

/* Ends a worker and says how it ended ("exit status 3", "signal 9"). */
static void stop_worker(struct worker *worker, char *how, size_t size)
{
    int state = 0;
    close(worker->input);
    close(worker->output);
    bool ended = waitpid(worker->pid, &state, WNOHANG) == worker->pid;
    if (!ended) {
        kill(-worker->pid, SIGKILL);
        waitpid(worker->pid, &state, 0);
    }
    if (WIFEXITED(state)) {
        snprintf(how, size, "exit status %d", WEXITSTATUS(state));
    } else {
        snprintf(how, size, "signal %d", WTERMSIG(state));
    }
    worker->pid = 0;
}

static enum status end_attempt(struct command_transport *self, struct worker *worker,
                               struct wire_answer *answer, struct error *err)
{
    struct slot *slot = worker->slot;
    worker->slot = NULL;
    struct attempt_end end = {
        .answer = answer,
        .request_bytes = (int64_t)worker->line.length,
        .reply_bytes = (int64_t)worker->reply.length,
    };
    return engine_attempt_ended(self->transport.engine, slot, &end, err);
}

/* One that closed its output is ending: its status is worth a moment. */
static void let_end(const struct worker *worker)
{
    const struct timespec pause = {.tv_nsec = 1000000};
    siginfo_t info = {0};
    for (int waited = 0; waited < END_MS; waited++) {
        if (waitid(P_PID, (id_t)worker->pid, &info, WEXITED | WNOHANG | WNOWAIT) != 0) return;
        if (info.si_pid) return;
        nanosleep(&pause, NULL);
    }
}

/* A program that never answered and always ends alike would fail every trial: that is no trial's
 * fault. */
static enum status note_end(struct command_transport *self, const char *how, struct error *err)
{
    if (self->answered || strncmp(how, "exit", 4) != 0) return STATUS_OK;
    self->ends = strcmp(how, self->ended) == 0 ? self->ends + 1 : 1;
    snprintf(self->ended, sizeof self->ended, "%s", how);
    if (self->ends < ENDS_MAX) return STATUS_OK;
    take_errors(self);
    enum status status = error_set(
        err, STATUS_CONFIG, "command:%s ended with %s %d times before any answer: \"%.300s\"",
        self->transport.engine->adapter->spec.model, how, self->ends, last_words(self));
    text_clear(&self->held);
    return status;
}

/* Gives up on a worker: it is ended and its exchange may be tried again with another. */
static enum status fail(struct command_transport *self, struct worker *worker, const char *why,
                        struct error *err)
{
    struct wire_answer answer;
    char how[64];
    wire_answer_init(&answer);
    answer.action = WIRE_ACTION_RETRY;
    stop_worker(worker, how, sizeof how);
    enum status status = note_end(self, how, err);
    if (status) {
        struct slot *slot = worker->slot;
        worker->slot = NULL;
        wire_answer_release(&answer);
        engine_stop(self->transport.engine, status, err);
        engine_give_up(self->transport.engine, slot);
        self->transport.engine->flying--;
        return STATUS_OK;
    }
    snprintf(answer.error, sizeof answer.error, "%s: %.300s (%s)", self->words[0], why, how);
    return end_attempt(self, worker, &answer, err);
}

/* One line has come back. */
static enum status read_answer(struct command_transport *self, struct worker *worker,
                               struct span line, struct error *err)
{
    struct json_document *document = NULL;
    struct wire_answer answer;
    struct error wrong;
    const char *trial = "";
    wire_answer_init(&answer);
    enum status status = wire_parse_line_loosely(line, self->words[0], 1, &document, &wrong);
    if (!status) status = replay_line_read(document, &trial, &answer, &wrong);
    if (!status && strcmp(trial, worker->slot->exchange.id) != 0) {
        status = error_set(&wrong, STATUS_DATA, "it answered another trial than it was asked");
    }
    json_free(document);
    if (status) {
        wire_answer_release(&answer);
        return fail(self, worker, wrong.message, err);
    }
    if (answer.action == WIRE_ACTION_FAIL) {
        snprintf(answer.error, sizeof answer.error, "%s says that it failed", self->words[0]);
    }
    self->answered = true;
    status = end_attempt(self, worker, &answer, err);
    text_clear(&worker->reply);
    return status;
}

static enum status read_output(struct command_transport *self, struct worker *worker,
                               struct error *err)
{
    char buffer[65536];
    ssize_t got = read(worker->output, buffer, sizeof buffer);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return STATUS_OK;
    if (got <= 0) {
        let_end(worker);
        return fail(self, worker, "it ended without an answer", err);
    }
    if (!text_append(&worker->reply, buffer, (size_t)got)) {
        return fail(self, worker, "its answer is too long", err);
    }
    const char *end = memchr(worker->reply.data, '\n', worker->reply.length);
    if (!end) return STATUS_OK;
    struct span line = {worker->reply.data, (size_t)(end - worker->reply.data)};
    if (line.length + 1 != worker->reply.length) {
        return fail(self, worker, "it wrote more than one line for one trial", err);
    }
    return read_answer(self, worker, line, err);
}

static void write_input(struct worker *worker)
{
    while (worker->written < worker->line.length) {
        ssize_t count = write(worker->input, worker->line.data + worker->written,
                              worker->line.length - worker->written);
        if (count < 0) return; /* full, or broken: then its output ends too */
        worker->written += (size_t)count;
    }
}

static struct worker *find_idle(struct command_transport *self)
{
    for (size_t i = 0; i < self->count; i++) {
        if (!self->workers[i].slot) return &self->workers[i];
    }
    return NULL;
}

/* A worker that ended between two exchanges was not at fault for either. */
static void notice_ended(struct worker *worker)
{
    if (!worker->pid || waitpid(worker->pid, NULL, WNOHANG) != worker->pid) return;
    close(worker->input);
    close(worker->output);
    worker->pid = 0;
}

/* The plan line of an exchange; one that is no trial of an item (a judge's question) is called
 * after its id. */
static void put_line(struct text *line, const struct exchange *exchange)
{
    char item[sizeof exchange->id];
    snprintf(item, sizeof item, "%.*s", (int)strcspn(exchange->id, ":"), exchange->id);
    text_clear(line);
    plan_put_line(line, exchange->id, exchange->item ? exchange->item->id : item,
                  exchange->condition ? condition_word(exchange->condition) : "question",
                  exchange->repeat, exchange->seed, &exchange->chat);
    text_putc(line, '\n');
}

static enum status command_start(struct transport *transport, struct slot *slot, struct error *err)
{
    struct command_transport *self = (struct command_transport *)transport;
    struct worker *worker = find_idle(self);
    if (!worker) return error_set(err, STATUS_INTERNAL, "no worker is idle");
    notice_ended(worker);
    if (!worker->pid) {
        enum status status = start_worker(self, worker, err);
        if (status) return status;
    }
    put_line(&worker->line, &slot->exchange);
    worker->written = 0;
    worker->slot = slot;
    worker->deadline_us = clock_monotonic_us() + slot->timeout_ms * 1000;
    write_input(worker);
    return STATUS_OK;
}

/* Fills `polled` for the busy workers; returns how long to wait at most. */
static int prepare_poll(struct command_transport *self, int timeout_ms)
{
    int64_t now = clock_monotonic_us();
    for (size_t i = 0; i < self->count; i++) {
        const struct worker *worker = &self->workers[i];
        self->polled[2 * i] = (struct pollfd){.fd = -1};
        self->polled[2 * i + 1] = (struct pollfd){.fd = -1};
        if (!worker->slot) continue;
        self->polled[2 * i] = (struct pollfd){.fd = worker->output, .events = POLLIN};
        if (worker->written < worker->line.length) {
            self->polled[2 * i + 1] = (struct pollfd){.fd = worker->input, .events = POLLOUT};
        }
        int64_t left = (worker->deadline_us - now) / 1000 + 1;
        if (left < timeout_ms) timeout_ms = left < 0 ? 0 : (int)left;
    }
    return timeout_ms;
}

static enum status command_wait(struct transport *transport, int timeout_ms, struct error *err)
{
    struct command_transport *self = (struct command_transport *)transport;
    enum status status = STATUS_OK;
    int wait = prepare_poll(self, timeout_ms);
    self->polled[2 * self->count] = (struct pollfd){.fd = self->errors[0], .events = POLLIN};
    if (poll(self->polled, 2 * self->count + 1, wait) < 0 && errno != EINTR) {
        return error_set(err, STATUS_IO, "poll: %s", strerror(errno));
    }
    take_errors(self);
    int64_t now = clock_monotonic_us();
    for (size_t i = 0; i < self->count && !status; i++) {
        struct worker *worker = &self->workers[i];
        if (!worker->slot) continue;
        if (self->polled[2 * i + 1].revents) write_input(worker);
        if (self->polled[2 * i].revents) {
            status = read_output(self, worker, err);
        } else if (now >= worker->deadline_us) {
            status = fail(self, worker, "it did not answer in time", err);
        }
    }
    return status;
}

static void command_cancel(struct transport *transport, struct slot *slot)
{
    struct command_transport *self = (struct command_transport *)transport;
    char how[64];
    for (size_t i = 0; i < self->count; i++) {
        if (self->workers[i].slot != slot) continue;
        self->workers[i].slot = NULL;
        stop_worker(&self->workers[i], how, sizeof how);
    }
}

static void command_forget(struct transport *transport, struct slot *slot)
{
    (void)transport;
    (void)slot;
}

/* Closed inputs tell the workers to end; those that do not are ended. */
static void say_farewell(struct command_transport *self)
{
    const struct timespec pause = {.tv_nsec = 5000000};
    int64_t deadline = clock_monotonic_us() + (int64_t)FAREWELL_MS * 1000;
    for (size_t i = 0; i < self->count; i++) {
        if (self->workers[i].pid) close(self->workers[i].input);
    }
    for (size_t i = 0; i < self->count; i++) {
        struct worker *worker = &self->workers[i];
        if (!worker->pid) continue;
        while (waitpid(worker->pid, NULL, WNOHANG) == 0) {
            if (clock_monotonic_us() > deadline) kill(-worker->pid, SIGKILL);
            take_errors(self);
            nanosleep(&pause, NULL);
        }
        close(worker->output);
        worker->pid = 0;
    }
}

static void command_free(struct transport *transport)
{
    struct command_transport *self = (struct command_transport *)transport;
    say_farewell(self);
    if (self->errors[0] >= 0) {
        take_errors(self);
        close(self->errors[0]);
        close(self->errors[1]);
    }
    text_release(&self->held);
    for (size_t i = 0; i < self->count; i++) {
        text_release(&self->workers[i].line);
        text_release(&self->workers[i].reply);
    }
    for (size_t i = 0; i < self->word_count; i++) free(self->words[i]);
    free(self->workers);
    free(self->polled);
    free(self);
}

enum status command_transport_new(struct transport **out, const struct adapter *adapter,
                                  const struct engine_options *options, struct error *err)
{
    static const struct transport_methods methods = {command_start, command_wait, command_cancel,
                                                     command_forget, command_free};
    struct command_transport *self = xcalloc(1, sizeof *self);
    self->transport.methods = &methods;
    self->count = (size_t)options->concurrency;
    self->workers = xcalloc(self->count, sizeof *self->workers);
    self->polled = xcalloc(2 * self->count + 1, sizeof *self->polled);
    for (size_t i = 0; i < self->count; i++) {
        text_init(&self->workers[i].line, WIRE_TEXT_BYTES_MAX);
        text_init(&self->workers[i].reply, ENGINE_REPLY_BYTES_MAX);
    }
    text_init(&self->held, 0); /* passed on at HELD_BYTES */
    self->errors[0] = self->errors[1] = -1;
    enum status status = split_words(self, adapter->spec.model, err);
    if (!status && pipe2(self->errors, O_CLOEXEC) != 0)
        status = error_set(err, STATUS_TEMPORARY, "could not make a pipe: %s", strerror(errno));
    if (!status) fcntl(self->errors[0], F_SETFL, O_NONBLOCK);
    if (status) {
        command_free(&self->transport);
        return status;
    }
    *out = &self->transport;
    return STATUS_OK;
}
