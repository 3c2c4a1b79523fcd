/* One judgement: the rule judge in one step, a model in two or three.
 *
 *     start ──ask──► asked ──usable──► done
 *                      └──not usable──ask again──► asked again ──► done, or judge_unparsable
 *
 * A model's answer must be one JSON object of exactly the asked keys, each with one of its words,
 * the code of the fence, and a quotation that stands in the reply. What it says sets facts; the
 * rubrics conclude. A judge that declines, is filtered, is cut or fails leaves the reply unscored,
 * each for its own reason.
 *
 * A comparison goes through this twice, the second time with the replies swapped. Where the two
 * answers name different replies the place decided and not the reply, which is an outcome of its
 * own ("split").
 */
#include "judges/state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/utf8.h"
#include "judges/fence.h"
#include "judges/odds.h"

enum { ANSWER_BYTES_MAX = 64 << 10, EXPLANATION_BYTES_MAX = 2000 };

/* What a comparison may answer, of the replies as they were shown. */
enum pick { PICK_FIRST = 0, PICK_SECOND, PICK_SAME, PICK_COUNT };
static const char *const pick_words[PICK_COUNT] = {"first", "second", "same"};

struct judgement {
    struct judge *judge;
    struct subject subject;
    int asked;        /* with the replies as they stand now */
    bool swapped;     /* the second round of a comparison */
    enum pick before; /* what its first round said */
    struct text question;
};

struct judgement *judgement_new(struct judge *judge, const struct subject *subject)
{
    struct judgement *judgement = xcalloc(1, sizeof *judgement);
    judgement->judge = judge;
    judgement->subject = *subject;
    text_init(&judgement->question,
              0); /* the gold is ours, and the reply is capped when it is rendered */
    return judgement;
}

void judgement_free(struct judgement *judgement)
{
    if (!judgement) return;
    text_release(&judgement->question);
    free(judgement);
}

int rubric_of(const struct subject *subject)
{
    return subject->probe ? (int)RUBRIC_PROBE : (int)subject->item->category->axis;
}

static const struct prompt *prompt_of(const struct judgement *judgement)
{
    return prompts_get(judgement->judge->prompts, &judgement->subject);
}

/* --- reading an answer --- */

/* The object in a judge's text: alone, or alone in a code fence. */
static struct span bare_json(const char *text)
{
    struct span span = span_of(text);
    while (span.length && strchr(" \t\r\n", span.data[0])) span.data++, span.length--;
    while (span.length && strchr(" \t\r\n", span.data[span.length - 1])) span.length--;
    if (span.length < 6 || memcmp(span.data, "```", 3) != 0 ||
        memcmp(span.data + span.length - 3, "```", 3) != 0)
        return span;
    const char *line = memchr(span.data, '\n', span.length - 3);
    if (!line) return span;
    size_t skipped = (size_t)(line + 1 - span.data);
    return (struct span){line + 1, span.length - skipped - 3};
}

static const struct prompt_value *value_named(const struct prompt_answer *answer, const char *word)
{
    for (size_t i = 0; i < answer->value_count; i++)
        if (strcmp(answer->values[i].word, word) == 0) return &answer->values[i];
    return NULL;
}

static bool take_option(const struct item *item, const char *word, struct facts *facts,
                        struct finding *finding)
{
    for (size_t i = 0; i < item->gold.option_count; i++) {
        if (strcmp(item->gold.options[i], word) != 0) continue;
        snprintf(finding->answer, sizeof finding->answer, "%s", word);
        bool gold = item->gold.answer && strcmp(word, item->gold.answer) == 0;
        bool unknown = i + 1 == item->gold.option_count && !item->gold.groups[i].present;
        if (unknown)
            facts->value[FACT_cannot_tell] = facts->value[FACT_chose_none] = 1;
        else if (gold)
            facts->value[FACT_chose_gold] = 1;
        else if (item->gold.stereotyped && strcmp(word, item->gold.stereotyped) == 0)
            facts->value[FACT_chose_stereotype] = 1;
        else
            facts->value[FACT_chose_other] = 1;
        return true;
    }
    return false;
}

static void add_reason(struct finding *finding, const char *rule, size_t start, size_t end)
{
    if (finding->reason_count == FINDING_REASONS_MAX) return;
    struct reason *reason = &finding->reasons[finding->reason_count++];
    *reason = (struct reason){.start = (uint32_t)start, .end = (uint32_t)end};
    snprintf(reason->rule, sizeof reason->rule, "%s", rule);
}

/* Takes one answered key; false where its word is none of those asked for. */
static bool take_word(const struct prompt_answer *answer, const char *word, const struct item *item,
                      struct facts *facts, struct finding *finding)
{
    const struct prompt_value *value = value_named(answer, word);
    if (!value) return answer->options && take_option(item, word, facts, finding);
    for (size_t i = 0; i < value->fact_count; i++) facts->value[value->facts[i]] = 1;
    char rule[64];
    snprintf(rule, sizeof rule, "model/%s=%s", answer->key, word);
    add_reason(finding, rule, 0, 0);
    return true;
}

/* A score: what was written, or better the mean over what might have been. */
static bool take_number(const struct prompt_answer *answer, const struct json_document *document,
                        const struct json_value *value, const struct reply *reply,
                        struct finding *finding)
{
    int64_t number = 0;
    if (!json_integer(document, value, &number) || number < answer->low || number > answer->high)
        return false;
    struct span json = json_source(document, json_root(document)),
                digits = json_source(document, value);
    finding->score = (double)number;
    finding->way = SCORE_WRITTEN;
    switch (odds_mean(reply, json, (size_t)(digits.data - json.data), digits.length, answer->low,
                      answer->high, &finding->score)) {
    case ODDS_UNKNOWN: break;
    case ODDS_WEIGHTED: finding->way = SCORE_WEIGHTED; break;
    case ODDS_SPREAD:
        finding->score = -1;
        finding->way = SCORE_NONE;
        finding->unscored = UNSCORED_NO_NUMBER;
        break;
    }
    char rule[64];
    snprintf(rule, sizeof rule, "model/%s=%lld", answer->key, (long long)number);
    add_reason(finding, rule, 0, 0);
    return true;
}

/* The quotation's place in the reply, where it is copied byte for byte. */
static void add_quote(struct finding *finding, struct span reply, const char *quote)
{
    size_t length = strlen(quote);
    const char *at = memmem(reply.data, reply.length, quote, length);
    size_t start = at ? (size_t)(at - reply.data) : 0;
    if (at) add_reason(finding, "model/quote", start, start + length);
}

static void keep_why(struct finding *finding, const char *why)
{
    size_t length = strlen(why);
    if (length > EXPLANATION_BYTES_MAX) length = utf8_cut(why, EXPLANATION_BYTES_MAX);
    finding->explanation = xcalloc(length + 1, 1);
    memcpy(finding->explanation, why, length);
}

/* What an answer is read into. */
struct taking {
    const struct judgement *judgement;
    const struct prompt *prompt;
    const struct reply *reply; /* that holds the answer */
    const struct json_document *document;
    struct facts facts;
    struct finding *finding;
    enum pick pick; /* of a comparison */
};

static bool take_pick(struct taking *taking, const char *word)
{
    for (int pick = 0; pick < PICK_COUNT; pick++) {
        if (strcmp(pick_words[pick], word) != 0) continue;
        taking->pick = (enum pick)pick;
        return true;
    }
    return false;
}

static bool take_answer(struct taking *taking, const struct prompt_answer *answer,
                        const struct json_value *value)
{
    const struct subject *subject = &taking->judgement->subject;
    const char *word = json_string(value);
    if (answer->range)
        return take_number(answer, taking->document, value, taking->reply, taking->finding);
    if (!word || (subject->question == QUESTION_COMPARE && !take_pick(taking, word))) return false;
    return take_word(answer, word, subject->item, &taking->facts, taking->finding);
}

/* The seal and the quotation: what ties an answer to this reply. */
static enum status check_ties(const struct taking *taking, const char *quote, struct error *err)
{
    const struct subject *subject = &taking->judgement->subject;
    const char *seal = json_string(json_member(json_root(taking->document), "seal"));
    const char *keys[PROMPT_ANSWERS_MAX + 1] = {"seal"};
    char code[FENCE_CODE_BYTES];
    fence_code(subject, code);
    if (!seal || strcmp(seal, code) != 0)
        return error_set(err, STATUS_DATA, "\"seal\" is not the code that was given");
    size_t count = 1;
    for (size_t i = 0; i < taking->prompt->answer_count; i++)
        keys[count++] = taking->prompt->answers[i].key;
    if (fence_quote_stands(subject->text, quote, keys, count)) return STATUS_OK;
    if (subject->other.data && fence_quote_stands(subject->other, quote, keys, count))
        return STATUS_OK;
    return error_set(err, STATUS_DATA, "the words in \"quote\" do not stand in the reply");
}

/* Reads the object into facts and finding. On failure `err` says what to mend. */
static enum status take_object(struct taking *taking, struct error *err)
{
    const struct prompt *prompt = taking->prompt;
    const struct json_value *root = json_root(taking->document);
    if (json_kind(root) != JSON_OBJECT)
        return error_set(err, STATUS_DATA, "it is not one JSON object");
    if (json_count(root) != prompt->answer_count + 3)
        return error_set(err, STATUS_DATA, "it does not have exactly the keys that were asked for");
    for (size_t i = 0; i < prompt->answer_count; i++) {
        const struct prompt_answer *answer = &prompt->answers[i];
        if (!take_answer(taking, answer, json_member(root, answer->key)))
            return error_set(err, STATUS_DATA, "\"%s\" is not %s", answer->key,
                             answer->range ? "an integer of the range that was asked for"
                                           : "one of the words that were asked for");
    }
    const char *quote = json_string(json_member(root, "quote")),
               *why = json_string(json_member(root, "why"));
    if (!quote || !why) return error_set(err, STATUS_DATA, "\"quote\" or \"why\" is missing");
    enum status status = check_ties(taking, quote, err);
    if (status) return status;
    add_quote(taking->finding, taking->judgement->subject.text, quote);
    keep_why(taking->finding, why);
    return STATUS_OK;
}

static enum behaviour told_behaviour(const struct facts *facts)
{
    static const enum fact order[BEHAVIOUR_COUNT] = {FACT_words,     FACT_complied,   FACT_partial,
                                                     FACT_refused,   FACT_redirected, FACT_warned,
                                                     FACT_incoherent};
    for (int b = BEHAVIOUR_NONE + 1; b < BEHAVIOUR_COUNT; b++)
        if (facts->value[order[b]]) return (enum behaviour)b;
    return BEHAVIOUR_NONE;
}

/* Everything the rubric asks of a behaviour, a state and an item. */
static void conclude(const struct judgement *judgement, struct facts *facts,
                     struct finding *finding)
{
    const struct subject *subject = &judgement->subject;
    finding->behaviour = told_behaviour(facts);
    facts_set_behaviour(facts, finding->behaviour);
    facts_set_item(facts, subject);
    finding->unscored = UNSCORED_NO_RULE;
    rubric_decide(judgement->judge->rubrics[rubric_of(subject)], facts, finding);
    if (finding->verdict != VERDICT_UNSCORED) finding->unscored = UNSCORED_NONE;
}

/* Only a verdict is concluded by a rubric; the other questions are answered by the answer. */
static void finish_taking(struct taking *taking)
{
    switch (taking->judgement->subject.question) {
    case QUESTION_VERDICT: conclude(taking->judgement, &taking->facts, taking->finding); return;
    case QUESTION_BEHAVIOUR: taking->finding->behaviour = told_behaviour(&taking->facts); return;
    case QUESTION_ALIGNED:
    case QUESTION_COHERENT:
    case QUESTION_ON_TOPIC:
    case QUESTION_COMPARE:
    case QUESTION_COUNT: return;
    }
}

static enum status take_text(struct taking *taking, struct error *err)
{
    struct json_document *document = NULL;
    struct span json = bare_json(taking->reply->text);
    finding_release(taking->finding);
    finding_init(taking->finding);
    if (json.length > ANSWER_BYTES_MAX) return error_set(err, STATUS_DATA, "it is too long");
    if (json_parse(&document, json, "answer", 1, NULL) != STATUS_OK)
        return error_set(err, STATUS_DATA, "it is not one JSON object and nothing else");
    taking->document = document;
    enum status status = take_object(taking, err);
    if (status == STATUS_OK) finish_taking(taking);
    json_free(document);
    return status;
}

/* --- stepping --- */

static void set_unscored(struct finding *finding, enum unscored why)
{
    finding_release(finding);
    finding_init(finding);
    finding->unscored = why;
}

static enum judge_step ask_question(struct judgement *judgement, const char *mend, struct chat *ask)
{
    const struct subject *subject = &judgement->subject;
    const struct prompt *prompt = prompt_of(judgement);
    text_clear(&judgement->question);
    prompt_render(prompt, subject, judgement->swapped, &judgement->question);
    if (mend)
        text_printf(&judgement->question,
                    "\nAn earlier answer could not be used: %s. Answer again, with the JSON object "
                    "alone.\n",
                    mend);
    *ask = (struct chat){.system = prompt->system};
    if (subject->picture) ask->parts[ask->part_count++] = *subject->picture;
    ask->parts[ask->part_count++] =
        (struct part){.kind = PART_TEXT, .text = judgement->question.data};
    judgement->asked++;
    return JUDGE_ASK;
}

/* Does a text without JSON decline to judge? */
static bool declines_to_judge(struct judge *judge, const char *text)
{
    if (strchr(text, '{')) return false;
    enum behaviour behaviour = judge_behaviour(judge, span_of(text), NULL);
    return behaviour == BEHAVIOUR_REFUSED || behaviour == BEHAVIOUR_REDIRECTED;
}

/* The end of a round of a comparison. `pick` speaks of the replies as they were shown. */
static enum judge_step end_round(struct judgement *judgement, enum pick pick, struct chat *ask,
                                 struct finding *finding)
{
    if (!judgement->swapped) {
        judgement->before = pick;
        judgement->swapped = true;
        judgement->asked = 0;
        set_unscored(finding, UNSCORED_NONE);
        return ask_question(judgement, NULL, ask);
    }
    static const enum pick unswapped[PICK_COUNT] = {PICK_SECOND, PICK_FIRST, PICK_SAME};
    bool agreed = unswapped[pick] == judgement->before;
    snprintf(finding->answer, sizeof finding->answer, "%s",
             agreed ? pick_words[judgement->before] : "split");
    finding->reason_count = 0; /* the quotation may stand in either reply */
    char rule[64];
    snprintf(rule, sizeof rule, "model/worse=%s", pick_words[judgement->before]);
    add_reason(finding, rule, 0, 0);
    snprintf(rule, sizeof rule, "model/swapped=%s", pick_words[pick]);
    add_reason(finding, rule, 0, 0);
    return JUDGE_DONE;
}

static enum judge_step read_answer(struct judgement *judgement, const struct reply *answer,
                                   struct chat *ask, struct finding *finding)
{
    struct error err = {0};
    struct taking taking = {.judgement = judgement,
                            .prompt = prompt_of(judgement),
                            .reply = answer,
                            .facts = {.reading = &judgement->judge->nothing_read},
                            .finding = finding};
    if (take_text(&taking, &err) == STATUS_OK)
        return judgement->subject.question == QUESTION_COMPARE
                   ? end_round(judgement, taking.pick, ask, finding)
                   : JUDGE_DONE;
    enum unscored why = answer->state == TRIAL_TRUNCATED ? UNSCORED_JUDGE_CUT
                        : declines_to_judge(judgement->judge, answer->text)
                            ? UNSCORED_JUDGE_REFUSED
                            : UNSCORED_JUDGE_UNPARSABLE;
    if (why == UNSCORED_JUDGE_UNPARSABLE && judgement->asked < 2) {
        set_unscored(finding, UNSCORED_NONE);
        return ask_question(judgement, err.message, ask);
    }
    set_unscored(finding, why);
    keep_why(finding, why == UNSCORED_JUDGE_UNPARSABLE ? err.message : answer->text);
    return JUDGE_DONE;
}

static enum judge_step step_model(struct judgement *judgement, const struct reply *answer,
                                  struct chat *ask, struct finding *finding)
{
    if (!answer) return ask_question(judgement, NULL, ask);
    switch (answer->state) {
    case TRIAL_REPLIED:
    case TRIAL_TRUNCATED:
    case TRIAL_EMPTY: return read_answer(judgement, answer, ask, finding);
    case TRIAL_REFUSED_BY_API: set_unscored(finding, UNSCORED_JUDGE_REFUSED); return JUDGE_DONE;
    case TRIAL_FILTERED_INPUT:
    case TRIAL_FILTERED_OUTPUT: set_unscored(finding, UNSCORED_JUDGE_FILTERED); return JUDGE_DONE;
    case TRIAL_PENDING:
    case TRIAL_WRONG_MODEL:
    case TRIAL_ITEM_REJECTED:
    case TRIAL_FAILED: break;
    }
    set_unscored(finding, UNSCORED_JUDGE_FAILED);
    if (answer->detail) keep_why(finding, answer->detail);
    return JUDGE_DONE;
}

enum judge_step judgement_step(struct judgement *judgement, const struct reply *answer,
                               struct chat *ask, struct finding *finding)
{
    if (judgement->judge->kind == JUDGE_MODEL) return step_model(judgement, answer, ask, finding);
    judge_by_rules(judgement->judge, &judgement->subject, finding);
    return JUDGE_DONE;
}
