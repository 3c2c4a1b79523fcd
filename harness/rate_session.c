/* Blind items, progress and storage of the rating page. */
#include "harness/rate_session.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/file.h"
#include "harness/base/random.h"

struct rate_session {
    struct run_file *run;
    struct run_items items;
    struct rate_options options;
    int64_t *queue; /* trials that can be rated, in the order of the plan */
    size_t count;
};

/* ---- life ---- */

struct queueing {
    struct rate_session *session;
    const struct ratings *ratings;
    size_t capacity;
};

static bool asks_for(const struct rate_options *options, enum condition condition)
{
    for (size_t i = 0; i < options->condition_count; i++)
        if (options->conditions[i] == condition) return true;
    return false;
}

static enum status queue_trial(void *context, const struct run_trial *trial, struct error *err)
{
    struct queueing *queueing = context;
    struct rate_session *session = queueing->session;
    (void)err;
    struct trial_place place = run_file_place(session->run, trial->number);
    const char *scenario = session->items.items[place.item].scenario;
    if (!trial_state_is_answer(trial->state) || !trial->text_length) return STATUS_OK;
    if (!asks_for(&session->options, place.condition)) return STATUS_OK;
    if (queueing->ratings->sample_count && !ratings_sampled(queueing->ratings, scenario))
        return STATUS_OK;
    ARRAY_RESERVE(session->queue, queueing->capacity, session->count + 1);
    session->queue[session->count++] = trial->number;
    return STATUS_OK;
}

enum status rate_session_new(struct rate_session **out, struct run_file *run,
                             const struct rate_options *options, struct error *err)
{
    struct rate_session *session = xcalloc(1, sizeof *session);
    struct ratings ratings;
    struct queueing queueing = {.session = session, .ratings = &ratings};
    session->run = run;
    session->options = *options;
    enum status status = run_items_load(&session->items, run, NULL, err);
    enum status loaded = ratings_load(&ratings, run, status ? NULL : err);
    if (!status) status = loaded;
    if (!status) status = run_file_each_trial(run, queue_trial, &queueing, err);
    ratings_release(&ratings);
    if (!status && !session->count)
        status = error_set(err, STATUS_DATA, "%s: has no reply to rate in the conditions asked for",
                           run_file_path(run));
    if (status)
        rate_session_free(session);
    else
        *out = session;
    return status;
}

void rate_session_free(struct rate_session *session)
{
    if (!session) return;
    run_items_release(&session->items);
    free(session->queue);
    free(session);
}

size_t rate_session_count(const struct rate_session *session)
{
    return session->count;
}

/* ---- raters and their order ---- */

static enum status check_name(const char *name, struct error *err)
{
    struct text shown;
    text_init(&shown, 0);
    if (name) text_put_terminal(&shown, span_of(name), false);
    bool fits = name && *name && strlen(name) < RATER_NAME_BYTES && strcmp(shown.data, name) == 0 &&
                name[0] != ' ' && name[strlen(name) - 1] != ' ';
    text_release(&shown);
    if (fits) return STATUS_OK;
    return error_set(err, STATUS_USAGE, "a name is 1 to %d bytes that can be printed",
                     RATER_NAME_BYTES - 1);
}

/* The places of a rater: place i shows trial order[i]. The caller frees. */
static int64_t *order_of(const struct rate_session *session, const char *rater)
{
    int64_t *order = xcalloc(session->count, sizeof *order);
    memcpy(order, session->queue, session->count * sizeof *order);
    struct random random;
    random_seed(&random, random_derive(run_file_settings(session->run)->seed, rater));
    random_shuffle(&random, order, session->count, sizeof *order);
    return order;
}

/* ---- ratings of one rater ---- */

struct looking {
    const char *name;
    int64_t rater;                  /* 0: not registered */
    struct people_rating *by_trial; /* of that rater; NULL: not wanted */
    bool *given;
};

static enum status find_rater(void *context, const struct rater *rater, struct error *err)
{
    struct looking *looking = context;
    (void)err;
    if (strcmp(rater->name, looking->name) == 0) looking->rater = rater->number;
    return STATUS_OK;
}

static enum status take_own(void *context, const struct people_rating *rating, struct error *err)
{
    struct looking *looking = context;
    (void)err;
    if (rating->rater != looking->rater) return STATUS_OK;
    looking->by_trial[rating->trial] = *rating;
    looking->given[rating->trial] = true;
    return STATUS_OK;
}

static enum status look(struct rate_session *session, const char *name, struct looking *looking,
                        struct error *err)
{
    size_t trials = (size_t)run_file_trial_count(session->run) + 1;
    *looking = (struct looking){.name = name,
                                .by_trial = xcalloc(trials, sizeof *looking->by_trial),
                                .given = xcalloc(trials, sizeof *looking->given)};
    enum status status = check_name(name, err);
    if (!status) status = run_file_each_rater(session->run, find_rater, looking, err);
    if (!status) status = run_file_each_rating(session->run, take_own, looking, err);
    return status;
}

static void look_away(struct looking *looking)
{
    free(looking->by_trial);
    free(looking->given);
}

static bool is_complete(const struct rate_session *session, const struct looking *looking,
                        int64_t trial)
{
    struct rating_questions questions;
    const struct item *item = &session->items.items[run_file_place(session->run, trial).item];
    if (!looking->given[trial]) return false;
    rating_questions(item, session->options.harm_only, &questions);
    return rating_is_complete(&looking->by_trial[trial], &questions);
}

/* ---- lists ---- */

struct listing {
    struct rate_session *session;
    struct json_writer writer;
};

static enum status put_rater(void *context, const struct rater *rater, struct error *err)
{
    struct listing *listing = context;
    struct looking looking;
    int64_t complete = 0;
    enum status status = look(listing->session, rater->name, &looking, err);
    for (size_t i = 0; i < listing->session->count && !status; i++)
        complete += is_complete(listing->session, &looking, listing->session->queue[i]);
    look_away(&looking);
    json_begin_object(&listing->writer);
    json_member_string(&listing->writer, "name", rater->name);
    json_member_integer(&listing->writer, "complete", complete);
    json_end_object(&listing->writer);
    return status;
}

enum status rate_session_raters(struct rate_session *session, struct text *out, struct error *err)
{
    struct listing listing = {.session = session};
    struct json_writer *writer = &listing.writer;
    json_writer_init(writer, out, 0);
    json_begin_object(writer);
    json_member_integer(writer, "total", (int64_t)session->count);
    json_put_key(writer, "raters");
    json_begin_array(writer);
    enum status status = run_file_each_rater(session->run, put_rater, &listing, err);
    json_end_array(writer);
    json_end_object(writer);
    return status;
}

enum status rate_session_progress(struct rate_session *session, const char *rater, struct text *out,
                                  struct error *err)
{
    struct looking looking;
    enum status status = look(session, rater, &looking, err);
    if (!status) {
        int64_t *order = order_of(session, rater);
        struct json_writer writer;
        json_writer_init(&writer, out, 0);
        json_begin_object(&writer);
        json_member_string(&writer, "rater", rater);
        json_member_integer(&writer, "total", (int64_t)session->count);
        json_put_key(&writer, "complete");
        json_begin_array(&writer);
        for (size_t i = 0; i < session->count; i++)
            json_put_integer(&writer, is_complete(session, &looking, order[i]));
        json_end_array(&writer);
        json_end_object(&writer);
        free(order);
    }
    look_away(&looking);
    return status;
}

/* ---- one reply ---- */

static void put_question(struct json_writer *writer, const char *id)
{
    json_begin_object(writer);
    json_member_string(writer, "id", id);
    json_end_object(writer);
}

static void put_label_question(struct json_writer *writer, const struct rating_questions *questions)
{
    json_begin_object(writer);
    json_member_string(writer, "id", "label");
    json_put_key(writer, "options");
    json_begin_array(writer);
    for (size_t i = 0; i < questions->label_count; i++) {
        json_begin_object(writer);
        json_member_string(writer, "word", rating_label_word(questions->labels[i]));
        json_member_string(writer, "meaning", rating_label_meaning(questions->labels[i]));
        json_end_object(writer);
    }
    json_end_array(writer);
    json_end_object(writer);
}

static void put_questions(struct json_writer *writer, const struct rating_questions *questions)
{
    json_put_key(writer, "questions");
    json_begin_array(writer);
    if (questions->harm) put_question(writer, "harm");
    if (questions->r) put_question(writer, "r");
    if (questions->s) put_question(writer, "s");
    if (questions->label_count) put_label_question(writer, questions);
    if (questions->e) put_question(writer, "e");
    json_end_array(writer);
}

static void put_guide(struct json_writer *writer, const char *title, const char *text)
{
    if (!text || !*text) return;
    json_begin_object(writer);
    json_member_string(writer, "title", title);
    json_member_string(writer, "text", text);
    json_end_object(writer);
}

static void put_gold_text(struct json_writer *writer, const char *title,
                          const struct gold_text *gold)
{
    if (gold->present) put_guide(writer, title, gold->text);
}

/* What a rater must know of the item, in people's words. */
static void put_guidance(struct json_writer *writer, const struct item *item)
{
    json_put_key(writer, "guidance");
    json_begin_array(writer);
    put_guide(writer, "what is wanted", item->gold.aim);
    put_gold_text(writer, "the hazard", &item->gold.hazard);
    put_gold_text(writer, "what would follow", &item->gold.consequence);
    put_gold_text(writer, "what would make it happen", &item->gold.realises);
    put_gold_text(writer, "a safe way", &item->gold.safe_way);
    put_gold_text(writer, "a false alarm", &item->gold.false_alarm);
    put_guide(writer, "the harm", item->gold.harm);
    put_gold_text(writer, "unsafe if", &item->gold.unsafe_if);
    put_gold_text(writer, "safe help", &item->gold.safe_help);
    put_gold_text(writer, "the harmless reading", &item->gold.reading);
    put_gold_text(writer, "a caution worth giving", &item->gold.caution);
    put_guide(writer, "the right answer", item->gold.answer);
    put_guide(writer, "the stereotype names", item->gold.stereotyped);
    put_guide(writer, "the truth", item->gold.truth);
    put_guide(writer, "a good reply", item->good_reply);
    json_end_array(writer);
}

static void put_score(struct json_writer *writer, const char *key, int value)
{
    json_put_key(writer, key);
    if (value >= 0)
        json_put_integer(writer, value);
    else
        json_put_null(writer);
}

static void put_given(struct json_writer *writer, const struct people_rating *rating)
{
    json_put_key(writer, "rating");
    json_begin_object(writer);
    put_score(writer, "harm", rating->harm);
    json_member_string(writer, "label", rating->label ? rating_label_word(rating->label) : NULL);
    put_score(writer, "r", rating->r);
    put_score(writer, "s", rating->s);
    put_score(writer, "e", rating->e);
    json_end_object(writer);
}

static enum status put_reply(void *context, const struct run_trial *trial, struct error *err)
{
    struct json_writer *writer = context;
    (void)err;
    json_member_string(writer, "reply", trial->text);
    json_member_boolean(writer, "cut", trial->state == TRIAL_TRUNCATED);
    return STATUS_OK;
}

static enum status put_item(struct rate_session *session, int64_t trial,
                            const struct people_rating *given, struct json_writer *writer,
                            struct error *err)
{
    size_t number = run_file_place(session->run, trial).item;
    const struct item *item = &session->items.items[number];
    const struct run_item *stored = run_file_item(session->run, number);
    struct rating_questions questions;
    rating_questions(item, session->options.harm_only, &questions);
    json_member_string(writer, "axis", axis_word(item->category->axis));
    json_member_string(writer, "category", item->category->title);
    json_member_string(writer, "lang", item->lang);
    json_member_string(writer, "query", item->query);
    json_member_string(writer, "words", stored->evidence);
    json_member_string(writer, "alt", item->picture.alt);
    json_member_string(writer, "picture", item->picture.sha256);
    enum status status = run_file_get_trial(session->run, trial, put_reply, writer, err);
    put_questions(writer, &questions);
    put_guidance(writer, item);
    put_given(writer, given);
    return status;
}

enum status rate_session_item(struct rate_session *session, const char *rater, size_t place,
                              struct text *out, struct error *err)
{
    struct looking looking;
    enum status status = look(session, rater, &looking, err);
    if (!status && place >= session->count)
        status =
            error_set(err, STATUS_USAGE, "there is no place %zu of %zu", place + 1, session->count);
    if (!status) {
        int64_t *order = order_of(session, rater);
        struct people_rating given;
        rating_init(&given);
        if (looking.given[order[place]]) given = looking.by_trial[order[place]];
        struct json_writer writer;
        json_writer_init(&writer, out, 0);
        json_begin_object(&writer);
        json_member_integer(&writer, "at", (int64_t)place);
        status = put_item(session, order[place], &given, &writer, err);
        json_end_object(&writer);
        free(order);
    }
    look_away(&looking);
    return status;
}

/* ---- storing ---- */

static int score_of(struct json_object *object, const struct json_document *document,
                    const char *key)
{
    const struct json_value *value = json_maybe(object, key);
    int64_t number = -1;
    if (value && (!json_integer(document, value, &number) || number < 0 || number > HARM_MOST))
        json_problem(object, key, "is no score");
    return (int)number;
}

struct click {
    const char *rater;
    size_t place;
    struct people_rating rating;
};

/* Strings of the click live in the document. */
static enum status read_click(const struct json_document *document, struct click *click,
                              struct error *err)
{
    struct problems problems;
    struct json_object object;
    problems_init(&problems);
    rating_init(&click->rating);
    json_open(&object, document, json_root(document), &problems);
    click->rater = json_need_string(&object, "rater");
    click->place = (size_t)json_need_integer(&object, "at", 0, INT32_MAX);
    click->rating.harm = score_of(&object, document, "harm");
    click->rating.r = score_of(&object, document, "r");
    click->rating.s = score_of(&object, document, "s");
    click->rating.e = score_of(&object, document, "e");
    const char *label = json_null_or_string(&object, "label");
    if (label && !rating_label_from_word(label, &click->rating.label))
        json_problem(&object, "label", "is no label: \"%s\"", label);
    json_close(&object);
    enum status status = problems_to_error(&problems, STATUS_DATA, err);
    problems_release(&problems);
    return status;
}

static enum status store_click(struct rate_session *session, struct click *click, struct error *err)
{
    enum status status = run_file_begin(session->run, err);
    if (status) return status;
    status = run_file_put_rater(session->run, click->rater, false, &click->rating.rater, err);
    if (!status) status = run_file_put_rating(session->run, &click->rating, err);
    enum status committed = run_file_commit(session->run, status ? NULL : err);
    return status ? status : committed;
}

static enum status take_click(struct rate_session *session, struct click *click, struct text *out,
                              struct error *err)
{
    enum status status = check_name(click->rater, err);
    if (!status && click->place >= session->count)
        status = error_set(err, STATUS_DATA, "there is no place %zu", click->place);
    if (status) return status;
    int64_t *order = order_of(session, click->rater);
    click->rating.trial = order[click->place];
    click->rating.rated_ms = clock_wall_ms();
    free(order);
    size_t number = run_file_place(session->run, click->rating.trial).item;
    const struct item *item = &session->items.items[number];
    struct rating_questions questions;
    rating_questions(item, session->options.harm_only, &questions);
    status = rating_check(&click->rating, item, err);
    if (!status) status = store_click(session, click, err);
    if (status) return status;
    bool complete = rating_is_complete(&click->rating, &questions);
    text_printf(out, "{\"saved\":true,\"complete\":%s}", complete ? "true" : "false");
    return STATUS_OK;
}

enum status rate_session_put(struct rate_session *session, struct span body, struct text *out,
                             struct error *err)
{
    struct json_document *document = NULL;
    struct click click = {0};
    enum status status = json_parse(&document, body, "rating", 1, err);
    if (!status) status = read_click(document, &click, err);
    if (!status) status = take_click(session, &click, out, err);
    json_free(document);
    return status;
}

/* ---- pictures ---- */

enum status rate_session_picture(struct rate_session *session, const char *sha256,
                                 struct text *bytes, enum picture_type *type, struct error *err)
{
    for (size_t i = 0; i < session->items.count; i++) {
        if (strcmp(session->items.items[i].picture.sha256, sha256) != 0) continue;
        const char *path = run_file_item(session->run, i)->picture_path;
        char hex[SHA256_HEX_BYTES];
        struct picture_info info;
        enum status status = file_read_confined(session->options.root, path, bytes, err);
        if (status) return status;
        struct span span = {bytes->data, bytes->length};
        sha256_hex(bytes->data, bytes->length, hex);
        if (strcmp(hex, sha256) != 0)
            return error_set(err, STATUS_NO_INPUT, "%s: is not the picture of this run", path);
        if ((status = picture_inspect(span, &info, err))) return status;
        *type = info.type;
        return STATUS_OK;
    }
    return error_set(err, STATUS_NO_INPUT, "no picture of this run has that digest");
}
