/* The comparison of endpoints; what counts as a difference stands in consistency.h. */
#include "harness/consistency.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/json.h"
#include "harness/base/log.h"
#include "harness/base/utf8.h"
#include "harness/plain_picture.h"
#include "results/run_file_checks.h"

enum { TRIES = 2, SHOWN_BYTES = 60 };

/* Short, with one plain answer each; the last is about a picture of one colour. */
static const char *const questions[] = {
    "Write the whole numbers from one to twelve as English words, separated by commas, and nothing "
    "else.",
    "Which weighs more, a kilogram of iron or a kilogram of feathers? Answer in one short "
    "sentence.",
    "Which colour fills this picture? Answer in one short sentence.",
};

enum { QUESTIONS = ARRAY_LENGTH(questions) };
_Static_assert((int)QUESTIONS == (int)CONSISTENCY_QUESTIONS, "as many as the header says");

/* What was said; strings belong to the arena. */
struct said {
    enum trial_state state; /* TRIAL_PENDING: nothing yet */
    const char *endpoint, *text, *model, *fingerprint;
};

struct consistency {
    const struct adapter *adapter;
    struct consistency_place place;
    enum consistency_mode mode;
    bool compares_texts; /* at temperature 0 */
    struct arena arena;
    struct plain_picture picture;
    struct said first[QUESTIONS]; /* what everything is compared with */
    bool *answered, *told;        /* by endpoint */
    int64_t round, every, due;    /* due: the number of trials at which the next round begins */
    int64_t returns;              /* of endpoints, as seen when the last round began */
    size_t asked, open;           /* of this round: next question to give out; answers to come */
    bool under_way;
    struct error verdict; /* status OK while there is none */
};

static const char *keep(struct consistency *consistency, const char *text)
{
    return text ? arena_strdup(&consistency->arena, text) : NULL;
}

/* Failures of the transport say nothing of the model. */
static bool says_something(enum trial_state state)
{
    return state != TRIAL_PENDING && state != TRIAL_FAILED;
}

static struct said keep_said(struct consistency *consistency, const struct run_check *check)
{
    return (struct said){check->state, keep(consistency, check->endpoint),
                         keep(consistency, check->text), keep(consistency, check->served_model),
                         keep(consistency, check->fingerprint)};
}

static enum status load_check(void *context, const struct run_check *check, struct error *err)
{
    struct consistency *consistency = context;
    (void)err;
    if (check->round > consistency->round) consistency->round = check->round;
    if (check->question < 0 || check->question >= QUESTIONS) return STATUS_OK;
    struct said *first = &consistency->first[check->question];
    if (!says_something(first->state) && says_something(check->state))
        *first = keep_said(consistency, check);
    return STATUS_OK;
}

enum status consistency_new(struct consistency **out, const struct adapter *adapter,
                            struct consistency_place place, enum consistency_mode mode,
                            int64_t every, struct error *err)
{
    struct consistency *consistency = xcalloc(1, sizeof *consistency);
    *out = consistency;
    consistency->adapter = adapter;
    consistency->place = place;
    consistency->mode = mode;
    consistency->every = every > 0 ? every : CONSISTENCY_EVERY;
    consistency->compares_texts = sampling_is_greedy(adapter->sampling);
    consistency->answered = xcalloc(adapter->endpoint_count, sizeof(bool));
    consistency->told = xcalloc(adapter->endpoint_count, sizeof(bool));
    arena_init(&consistency->arena);
    enum status status = plain_picture_make(&consistency->picture, err);
    if (status || !place.run) return status;
    return run_file_each_check(place.run, place.judge, load_check, consistency, err);
}

void consistency_free(struct consistency *consistency)
{
    if (!consistency) return;
    plain_picture_remove(&consistency->picture);
    arena_release(&consistency->arena);
    free(consistency->answered);
    free(consistency->told);
    free(consistency);
}

static int64_t count_returns(const struct lanes *lanes)
{
    int64_t returns = 0;
    for (size_t i = 0; i < lanes->count; i++) returns += lanes->items[i].returns;
    return returns;
}

static void begin_round(struct consistency *consistency, int64_t returns, int64_t done)
{
    consistency->round++;
    consistency->asked = consistency->open = 0;
    consistency->under_way = true;
    consistency->returns = returns;
    consistency->due = done + consistency->every;
}

/* In the first round of a sitting everybody is asked; later only those that are up. */
static bool is_asked(const struct consistency *consistency, const struct lanes *lanes, size_t which)
{
    const struct lane *lane = &lanes->items[which];
    return lane->state == LANE_UP || lane->state == LANE_WAITING ||
           (!consistency->answered[which] && lane->started == 0);
}

bool consistency_next(struct consistency *consistency, const struct lanes *lanes, int64_t done,
                      struct exchange *exchange)
{
    int64_t returns = count_returns(lanes);
    if (!consistency->under_way) {
        if (done < consistency->due && returns == consistency->returns) return false;
        begin_round(consistency, returns, done);
    }
    size_t endpoint_count = consistency->adapter->endpoint_count;
    while (consistency->asked < QUESTIONS * endpoint_count) {
        size_t which = consistency->asked % endpoint_count;
        size_t question = consistency->asked++ / endpoint_count;
        if (!is_asked(consistency, lanes, which)) continue;
        struct chat *chat = &exchange->chat;
        if (question + 1 == QUESTIONS) chat->parts[chat->part_count++] = consistency->picture.part;
        chat->parts[chat->part_count++] =
            (struct part){.kind = PART_TEXT, .text = questions[question]};
        exchange->cookie = consistency;
        exchange->number = (int64_t)question;
        exchange->pinned = which + 1;
        exchange->tries_max = TRIES;
        snprintf(exchange->id, sizeof exchange->id, "check:%zu:%zu", which, question);
        consistency->open++;
        return true;
    }
    if (consistency->open == 0) consistency->under_way = false; /* nobody is up */
    return false;
}

static bool differs(const char *a, const char *b)
{
    return a && b && strcmp(a, b) != 0;
}

static void put_shown(struct text *out, const char *text)
{
    size_t length = strlen(text);
    struct span shown = {text, utf8_cut(text, length < SHOWN_BYTES ? length : SHOWN_BYTES)};
    text_puts(out, "\"");
    text_put_terminal(out, shown, false);
    text_puts(out, length > shown.length ? "…\"" : "\"");
}

/* "URL says "…" where URL said "…"". */
static void put_pair(struct text *out, const struct said *said, const char *what, const char *is,
                     const struct said *first, const char *was)
{
    text_printf(out, "%s %s ", said->endpoint, what);
    put_shown(out, is);
    text_printf(out, ", and %s ", first->endpoint);
    put_shown(out, was);
}

/* What differs from what was said first; false when nothing does. `is_grave`: it cannot be the same
 * model in the same state. */
static bool compare(const struct consistency *consistency, const struct said *said,
                    const struct said *first, struct text *out, bool *is_grave)
{
    *is_grave = true;
    if (differs(said->model, first->model)) {
        put_pair(out, said, "serves the model", said->model, first, first->model);
        return true;
    }
    if (trial_state_is_answer(said->state) != trial_state_is_answer(first->state)) {
        put_pair(out, said, "ends a check as", trial_state_word(said->state), first,
                 trial_state_word(first->state));
        return true;
    }
    *is_grave = false;
    if (consistency->compares_texts && differs(said->text, first->text)) {
        put_pair(out, said, "answers at temperature 0 with", said->text, first, first->text);
        return true;
    }
    if (differs(said->fingerprint, first->fingerprint)) {
        put_pair(out, said, "has the fingerprint", said->fingerprint, first, first->fingerprint);
        return true;
    }
    return false;
}

static void judge(struct consistency *consistency, const struct said *said, size_t question,
                  size_t which)
{
    struct text difference;
    bool is_grave = false;
    const struct said *first = &consistency->first[question];
    text_init(&difference, ERROR_MESSAGE_BYTES / 2);
    if (compare(consistency, said, first, &difference, &is_grave)) {
        bool stops = is_grave || consistency->mode == CONSISTENCY_STOP;
        if (stops && !consistency->verdict.status) {
            error_set(
                &consistency->verdict, STATUS_CONFIG,
                "the endpoints do not serve the same model: %s; leave one of them out of %s%s",
                difference.data, consistency->adapter->endpoints_flag,
                is_grave ? "" : ", or accept it with --endpoint-check warn");
        } else if (!stops && !consistency->told[which]) {
            log_warning("endpoints differ: %s; every attempt is stored with its endpoint",
                        difference.data);
            consistency->told[which] = true;
        }
    }
    text_release(&difference);
}

enum status consistency_take(struct consistency *consistency, const struct exchange_end *end,
                             struct error *err)
{
    const struct reply *reply = end->reply;
    size_t which = end->exchange->pinned - 1, question = (size_t)end->exchange->number;
    const struct run_check check = {
        .judge = consistency->place.judge,
        .round = consistency->round,
        .endpoint = consistency->adapter->endpoints[which].base_url,
        .question = (int)question,
        .asked_ms = end->asked_ms,
        .state = reply->state,
        .text = reply->text,
        .served_model = reply->served_model,
        .fingerprint = reply->fingerprint,
        .detail = reply->detail,
    };
    if (--consistency->open == 0 &&
        consistency->asked == QUESTIONS * consistency->adapter->endpoint_count)
        consistency->under_way = false;
    if (says_something(reply->state)) {
        const struct said said = {reply->state, check.endpoint, check.text, check.served_model,
                                  check.fingerprint};
        consistency->answered[which] = true;
        if (!says_something(consistency->first[question].state))
            consistency->first[question] = keep_said(consistency, &check);
        judge(consistency, &said, question, which);
    }
    if (!consistency->place.run) return STATUS_OK;
    return run_file_put_check(consistency->place.run, &check, err);
}

enum status consistency_verdict(const struct consistency *consistency, struct error *why)
{
    if (consistency->verdict.status) *why = consistency->verdict;
    return consistency->verdict.status;
}

enum status consistency_leave_silent_out(const struct consistency *consistency,
                                         struct engine *engine, struct error *err)
{
    const struct adapter *adapter = consistency->adapter;
    size_t answered = 0;
    for (size_t i = 0; i < adapter->endpoint_count; i++) answered += consistency->answered[i];
    if (!answered)
        return error_set(err, STATUS_UNAVAILABLE,
                         "none of the %zu endpoints answered; when one does, the same command goes "
                         "on where this run stopped",
                         adapter->endpoint_count);
    for (size_t i = 0; i < adapter->endpoint_count; i++) {
        if (consistency->answered[i]) continue;
        log_warning("%s did not answer the check of endpoints and is left out; when it answers, "
                    "interrupt this run and start it again",
                    adapter->endpoints[i].base_url);
        engine_leave_out(engine, i);
    }
    return STATUS_OK;
}
