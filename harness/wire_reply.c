/* From a response to a reply: which state the exchange ended in, and what was said.
 *
 * The order matters. What the provider says of the whole exchange (an error, a block) comes before
 * what stands in the message; another model's answer is no answer whatever it says; a structured
 * refusal comes before the finish reason, because it arrives with "stop" (or, cut, with "length")
 * and no content.
 */
#include "harness/wire_bind.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/utf8.h"

enum { REPLY_TEXT_BYTES_MAX = 8 << 20 }; /* as large as the whole response may be */

struct collect {
    struct text *out;
    bool any; /* something was there, were it empty */
};

static void collect_string(void *context, const struct json_value *value)
{
    struct collect *collect = context;
    const char *string = json_string(value);
    if (!string) return;
    collect->any = true;
    text_puts(collect->out, string);
}

/* The strings of the first path that has any text. */
static void collect_text(const struct json_value *root, const struct wire_list *paths,
                         struct text *out)
{
    for (size_t i = 0; i < paths->count && out->length == 0; i++) {
        struct collect collect = {.out = out};
        wire_path_each(root, paths->items[i], collect_string, &collect);
    }
}

/* NULL when there is none. */
static char *take_text(const struct json_value *root, const struct wire_list *paths)
{
    struct text text;
    text_init(&text, REPLY_TEXT_BYTES_MAX);
    collect_text(root, paths, &text);
    if (text.length > 0) return text_take(&text);
    text_release(&text);
    return NULL;
}

struct sum {
    const struct json_document *document;
    int64_t total;
};

static void add_integer(void *context, const struct json_value *value)
{
    struct sum *sum = context;
    int64_t number;
    if (!json_integer(sum->document, value, &number) || number < 0) return;
    if (number > INT32_MAX) number = INT32_MAX; /* a count of tokens, not a licence to overflow */
    sum->total = (sum->total < 0 ? 0 : sum->total) + number;
}

static int64_t sum_integers(const struct json_document *document, const struct wire_list *paths)
{
    struct sum sum = {document, -1};
    for (size_t i = 0; i < paths->count; i++) {
        wire_path_each(json_root(document), paths->items[i], add_integer, &sum);
    }
    return sum.total;
}

void wire_answer_init(struct wire_answer *answer)
{
    memset(answer, 0, sizeof *answer);
    reply_init(&answer->reply);
    answer->wait_ms = -1;
}

void wire_answer_release(struct wire_answer *answer)
{
    reply_release(&answer->reply);
}

/* Waits: the first header that parses, else the first place in the body. */
struct wait_search {
    int64_t now_ms, wait_ms;
};

static void search_wait(void *context, const struct json_value *value)
{
    struct wait_search *search = context;
    const char *string = json_string(value);
    if (string && search->wait_ms < 0) {
        search->wait_ms = wire_wait_parse(string, false, search->now_ms);
    }
}

/* "NAME: VALUE", for the record of the attempt. */
static void note_limit(struct wire_answer *answer, const char *name, const char *value)
{
    size_t used = strlen(answer->limits), room = sizeof answer->limits - used;
    int length = snprintf(answer->limits + used, room, "%s%s: %s", used ? "\n" : "", name, value);
    if (length < 0 || (size_t)length >= room) answer->limits[used] = '\0'; /* whole lines only */
}

/* The longest wait until a limit that is used up is reset: the header that says when counts if its
 * twin says that nothing is left. Other limits are reset in their own time, which is no wait. */
static int64_t used_up_wait(const struct wire *wire, const struct wire_response *response,
                            struct wire_answer *answer)
{
    int64_t longest = -1;
    for (size_t i = 0; i < wire->wait_headers.count && response->header; i++) {
        const char *twin = wire->wait_remaining[i];
        const char *left = twin ? response->header(response->context, twin) : NULL;
        if (!left) continue;
        note_limit(answer, twin, left);
        const char *reset = strcmp(left, "0") == 0
                                ? response->header(response->context, wire->wait_headers.items[i])
                                : NULL;
        int64_t wait = reset ? wire_wait_parse(reset, false, response->now_ms) : -1;
        if (wait > longest) longest = wait;
    }
    return longest;
}

/* What is asked for outright. */
static int64_t asked_wait(const struct wire *wire, const struct wire_response *response,
                          struct wire_answer *answer)
{
    int64_t found = -1;
    for (size_t i = 0; i < wire->wait_headers.count && response->header; i++) {
        const char *name = wire->wait_headers.items[i];
        const char *value =
            wire->wait_remaining[i] ? NULL : response->header(response->context, name);
        if (!value) continue;
        note_limit(answer, name, value);
        size_t length = strlen(name);
        bool milliseconds = length > 3 && strcmp(name + length - 3, "-ms") == 0;
        if (found < 0) found = wire_wait_parse(value, milliseconds, response->now_ms);
    }
    return found;
}

/* After an error: what is asked for, else the limits that are used up, else what the body says. */
static int64_t find_wait(const struct wire *wire, const struct wire_response *response,
                         const struct json_value *root, struct wire_answer *answer)
{
    struct wait_search search = {response->now_ms, asked_wait(wire, response, answer)};
    int64_t used_up = used_up_wait(wire, response, answer);
    if (search.wait_ms < 0) search.wait_ms = used_up;
    for (size_t i = 0; i < wire->wait_body.count && root; i++) {
        wire_path_each(root, wire->wait_body.items[i], search_wait, &search);
    }
    return search.wait_ms;
}

static void find_request_id(const struct wire *wire, const struct wire_response *response,
                            struct wire_answer *answer)
{
    for (size_t i = 0; i < wire->request_id.count && response->header; i++) {
        const char *value = response->header(response->context, wire->request_id.items[i]);
        if (!value) continue;
        snprintf(answer->request_id, sizeof answer->request_id, "%s", value);
        return;
    }
}

/* Codes: every string or number at the code paths, tried against the rules in their order. */
struct codes {
    const struct wire *wire;
    const struct wire_rule *best;
    char first[96];
};

static void match_word(struct codes *codes, const char *code)
{
    if (!*code) return;
    if (!codes->first[0]) snprintf(codes->first, sizeof codes->first, "%s", code);
    for (size_t i = 0; i < codes->wire->by_code.count; i++) {
        const struct wire_rule *rule = &codes->wire->by_code.items[i];
        if (codes->best && rule >= codes->best) return;
        if (wire_glob(rule->match, code)) codes->best = rule;
    }
}

static void match_code(void *context, const struct json_value *value)
{
    struct codes *codes = context;
    char number[32];
    const char *code = json_string(value);
    if (!code && json_kind(value) == JSON_NUMBER) {
        snprintf(number, sizeof number, "%.0f", json_number(value));
        code = number;
    }
    if (code) match_word(codes, code);
}

/* Some put the code into a header, with an address behind a colon. */
static void match_code_headers(struct codes *codes, const struct wire_response *response)
{
    const struct wire_list *names = &codes->wire->error_code_headers;
    for (size_t i = 0; i < names->count && response->header; i++) {
        char code[96];
        const char *value = response->header(response->context, names->items[i]);
        if (!value) continue;
        snprintf(code, sizeof code, "%.*s", (int)strcspn(value, ":"), value);
        match_word(codes, code);
    }
}

static enum wire_action default_action(int http_status)
{
    switch (http_status) {
    case 400:
    case 413:
    case 415:
    case 422: return WIRE_ACTION_ITEM_REJECTED;
    case 401: return WIRE_ACTION_STOP_KEY;
    case 402: return WIRE_ACTION_STOP_QUOTA;
    case 403: return WIRE_ACTION_STOP_PERMISSION;
    case 404:
    case 405: return WIRE_ACTION_STOP_NOT_FOUND;
    case 408:
    case 409:
    case 425:
    case 429: return WIRE_ACTION_RETRY;
    default: break;
    }
    if (http_status >= 300 && http_status < 400) return WIRE_ACTION_STOP_NOT_FOUND;
    if (http_status >= 400 && http_status < 500) return WIRE_ACTION_FAIL;
    return WIRE_ACTION_RETRY; /* 5xx, and errors that came with 200 */
}

/* The first rule that fits; NULL when none does. */
static const struct wire_rule *find_rule(const struct wire_rules *rules, const char *text)
{
    for (size_t i = 0; i < rules->count; i++) {
        if (wire_glob(rules->items[i].match, text)) return &rules->items[i];
    }
    return NULL;
}

/* What no code explains: by what the message says, for providers that give one code to errors that
 * differ in what is to be done; else by the status. */
static enum wire_action action_without_code(const struct wire *wire, int http_status,
                                            const char *message)
{
    char number[16];
    snprintf(number, sizeof number, "%d", http_status);
    const struct wire_rule *rule = message ? find_rule(&wire->by_message, message) : NULL;
    if (!rule) rule = find_rule(&wire->by_status, number);
    return rule ? (enum wire_action)rule->value : default_action(http_status);
}

/* Whether `word` stands in `text` as a whole word. */
static bool names_word(const char *text, const char *word)
{
    size_t length = strlen(word);
    for (const char *at = strstr(text, word); at; at = strstr(at + 1, word)) {
        bool before = at > text && (isalnum((unsigned char)at[-1]) || at[-1] == '_');
        bool behind = isalnum((unsigned char)at[length]) || at[length] == '_';
        if (!before && !behind) return true;
    }
    return false;
}

/* Whether the error names a key that was sent; `found` is the key in our words, but a limit of
 * tokens as the server calls it. */
static bool named_setting(const struct wire_request *request, const char *message, char found[64])
{
    static const char *const limits[] = {"max_tokens", "max_completion_tokens", "max_output_tokens",
                                         "maxOutputTokens"};
    struct json_document *sampling = NULL;
    found[0] = '\0';
    if (json_parse(&sampling, span_of(request->sampling), "sampling", 1, NULL)) return false;
    for (const struct json_value *each = json_first(json_root(sampling)); each && !found[0];
         each = json_next(each)) {
        const char *key = json_key(each), *theirs = key;
        for (size_t i = 0; i < request->wire->sampling.count; i++) {
            if (strcmp(request->wire->sampling.items[i].name, key) == 0) {
                theirs = request->wire->sampling.items[i].value;
            }
        }
        if (names_word(message, theirs)) snprintf(found, 64, "%s", key);
    }
    json_free(sampling);
    const struct json_value *asked =
        request->logprobs ? request->wire->logprobs.request.value : NULL;
    for (const struct json_value *each = asked ? json_first(asked) : NULL; each && !found[0];
         each = json_next(each))
        if (names_word(message, json_key(each))) snprintf(found, 64, "logprobs");
    for (size_t i = 0; i < ARRAY_LENGTH(limits) && !found[0]; i++) {
        if (names_word(message, limits[i])) snprintf(found, 64, "%s", limits[i]);
    }
    return found[0] != '\0';
}

static void set_detail(struct reply *reply, const char *detail)
{
    if (reply->detail || !detail || !*detail) return;
    struct text whole; /* a name cut at a limit may end within a character */
    text_init(&whole, 0);
    utf8_repair(&whole, span_of(detail));
    reply->detail = text_take(&whole);
}

static void set_error(struct wire_answer *answer, int http_status, const char *code,
                      const char *message)
{
    struct text shown;
    text_init(&shown, WIRE_ERROR_BYTES - 1);
    text_printf(&shown, "HTTP %d", http_status);
    if (*code) {
        text_puts(&shown, ", ");
        text_put_terminal(&shown, span_of(code), false);
    }
    if (message && *message) {
        text_puts(&shown, ": ");
        text_put_terminal(&shown, span_of(message), false);
    }
    size_t whole = utf8_cut(shown.data, shown.length);
    snprintf(answer->error, sizeof answer->error, "%.*s", (int)whole, shown.data);
    text_release(&shown);
}

/* An action that is a state of its own becomes a reply. */
static void settle(struct wire_answer *answer)
{
    enum trial_state state = TRIAL_FAILED;
    switch (answer->action) {
    case WIRE_ACTION_FILTERED_INPUT: state = TRIAL_FILTERED_INPUT; break;
    case WIRE_ACTION_FILTERED_OUTPUT: state = TRIAL_FILTERED_OUTPUT; break;
    case WIRE_ACTION_ITEM_REJECTED: state = TRIAL_ITEM_REJECTED; break;
    case WIRE_ACTION_NONE:
    case WIRE_ACTION_REPLY:
    case WIRE_ACTION_RETRY:
    case WIRE_ACTION_FAIL:
    case WIRE_ACTION_STOP_KEY:
    case WIRE_ACTION_STOP_QUOTA:
    case WIRE_ACTION_STOP_PERMISSION:
    case WIRE_ACTION_STOP_NOT_FOUND:
    case WIRE_ACTION_STOP_SETTING: break;
    }
    answer->reply.state = state;
    set_detail(&answer->reply, answer->error);
    if (state == TRIAL_FILTERED_INPUT || state == TRIAL_FILTERED_OUTPUT) {
        answer->action = WIRE_ACTION_REPLY;
    }
}

/* Redirects are not followed; what follows a `?` may be a secret. */
static bool put_redirect(const struct wire_response *response, struct text *out)
{
    const char *to = response->header ? response->header(response->context, "location") : NULL;
    if (!to) return false;
    text_printf(out,
                "it redirects to %.*s, which is not followed, because the key would go there; if "
                "that is right, give its address",
                (int)strcspn(to, "?#"), to);
    return true;
}

static void read_error(const struct wire_request *request, const struct wire_response *response,
                       const struct json_value *root, struct wire_answer *answer)
{
    const struct wire *wire = request->wire;
    struct codes codes = {.wire = wire};
    for (size_t i = 0; i < wire->error_code.count && root; i++) {
        wire_path_each(root, wire->error_code.items[i], match_code, &codes);
    }
    match_code_headers(&codes, response);
    char *message = root ? take_text(root, &wire->error_message) : NULL;
    answer->action = codes.best ? (enum wire_action)codes.best->value
                                : action_without_code(wire, response->http_status, message);
    if (answer->action == WIRE_ACTION_ITEM_REJECTED && message) {
        char setting[64];
        if (named_setting(request, message, setting)) {
            answer->action = WIRE_ACTION_STOP_SETTING;
            set_detail(&answer->reply, setting);
        }
    }
    /* Providers repeat parts of a refused key. */
    bool hide = answer->action == WIRE_ACTION_STOP_KEY;
    const char *shown = hide ? "" : message;
    struct text elsewhere;
    text_init(&elsewhere, WIRE_ERROR_BYTES);
    if (response->http_status / 100 == 3 && put_redirect(response, &elsewhere))
        shown = elsewhere.data;
    if (!shown && !codes.first[0] && root) shown = "neither an answer nor an error is in the reply";
    set_error(answer, response->http_status, codes.first, shown);
    settle(answer);
    text_release(&elsewhere);
    free(message);
}

static void found_block(void *context, const struct json_value *value)
{
    struct collect *collect = context;
    enum json_kind kind = json_kind(value);
    if (kind == JSON_STRING && *json_string(value)) {
        collect->any = true;
        if (collect->out->length == 0) text_puts(collect->out, json_string(value));
    } else if (kind == JSON_BOOLEAN
                   ? json_boolean(value)
                   : (kind == JSON_ARRAY || kind == JSON_OBJECT) && json_count(value) > 0) {
        collect->any = true;
    }
}

/* Whether a path of the "blocked" table is filled; then the reply is of its state. */
static bool read_block(const struct wire *wire, const struct json_value *root,
                       struct wire_answer *answer)
{
    for (size_t i = 0; i < wire->blocked.count; i++) {
        struct text reason;
        text_init(&reason, 512);
        struct collect collect = {.out = &reason};
        wire_path_each(root, wire->blocked.items[i].match, found_block, &collect);
        if (collect.any) {
            answer->action = WIRE_ACTION_REPLY;
            answer->reply.state = (enum trial_state)wire->blocked.items[i].value;
            set_detail(&answer->reply, reason.length ? reason.data : wire->blocked.items[i].match);
        }
        text_release(&reason);
        if (collect.any) return true;
    }
    return false;
}

/* Where reasoning ends whose opening stood in the prompt: a text may speak of the delimiter, so
 * what ends reasoning is at the end of its line, or an answer begins right behind it. */
static const char *find_bare_close(const char *text, const char *close)
{
    size_t length = strlen(close);
    for (const char *at = strstr(text, close); at; at = strstr(at + length, close)) {
        const char *behind = at + length, *next = behind + strspn(behind, " \t\r");
        bool begins = *behind & 0x80 || isalnum((unsigned char)*behind) || strchr("*#{[(", *behind);
        if (*next == '\n' || !*next || begins) return at;
    }
    return NULL;
}

bool wire_split_reasoning(struct reply *reply, const char *open, const char *close)
{
    const char *begin = reply->text + strspn(reply->text, " \t\r\n");
    bool opened = strncmp(begin, open, strlen(open)) == 0;
    if (opened) begin += strlen(open);
    const char *end = opened ? strstr(begin, close) : find_bare_close(begin, close);
    if (!opened && !end) return true;
    struct text reasoning;
    text_init(&reasoning, REPLY_TEXT_BYTES_MAX);
    if (reply->reasoning) text_printf(&reasoning, "%s\n\n", reply->reasoning);
    text_append(&reasoning, begin, end ? (size_t)(end - begin) : strlen(begin));
    const char *answer = end ? end + strlen(close) : "";
    answer += strspn(answer, " \t\r\n");
    char *text = xstrdup(answer);
    free(reply->text);
    reply->text = text;
    free(reply->reasoning);
    reply->reasoning = text_take(&reasoning);
    return end != NULL;
}

static bool served_as_asked(const struct wire_request *request, const char *served)
{
    if (!served || wire_same_model(request->model, served)) return true;
    for (size_t i = 0; i < request->served.count; i++) {
        if (wire_glob(request->served.items[i], served)) return true;
    }
    return false;
}

static enum trial_state finish_state(const struct wire *wire, const char *reason)
{
    const struct wire_rule *rule = reason ? find_rule(&wire->finish_reasons, reason) : NULL;
    return rule ? (enum trial_state)rule->value : TRIAL_REPLIED;
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

/* The state of a message that came whole. */
static void decide_state(const struct wire_request *request, const struct json_value *root,
                         struct reply *reply)
{
    bool closed = !request->reasoning_open ||
                  wire_split_reasoning(reply, request->reasoning_open, request->reasoning_close);
    char *refusal = take_text(root, &request->wire->reply.refusal);
    enum trial_state state = finish_state(request->wire, reply->finish_reason);
    if (!served_as_asked(request, reply->served_model)) {
        struct text detail;
        text_init(&detail, 512);
        text_printf(&detail, "asked for %s, answered by %s", request->model, reply->served_model);
        set_detail(reply, detail.data);
        text_release(&detail);
        state = TRIAL_WRONG_MODEL;
    } else if ((state == TRIAL_REPLIED || state == TRIAL_TRUNCATED) && refusal) {
        state = TRIAL_REFUSED_BY_API;
        set_detail(reply, refusal);
    } else if (state == TRIAL_REPLIED && !closed) {
        state = TRIAL_TRUNCATED;
        set_detail(reply, "the reasoning is not closed");
    } else if (state == TRIAL_REPLIED && is_blank(reply->text)) {
        state = TRIAL_EMPTY;
    }
    reply->state = state;
    if (state != TRIAL_REPLIED) {
        char *detail = take_text(root, &request->wire->reply.detail);
        set_detail(reply, detail);
        set_detail(reply, reply->finish_reason);
        free(detail);
    }
    free(refusal);
}

/* --- log probabilities --- */

struct odds_reader {
    const struct wire *wire;
    struct reply *reply;
    struct text joined;
    size_t capacity, tops; /* lists of alternatives met so far */
};

static void take_token(void *context, const struct json_value *value)
{
    struct odds_reader *reader = context;
    struct reply *reply = reader->reply;
    const char *string = json_string(value);
    if (!string || reply->token_count == REPLY_TOKENS_MAX) return;
    ARRAY_RESERVE(reply->tokens, reader->capacity, reply->token_count + 1);
    reply->tokens[reply->token_count++] =
        (struct token_odds){.start = reader->joined.length, .length = strlen(string)};
    text_puts(&reader->joined, string);
}

static void take_alternatives(void *context, const struct json_value *value)
{
    struct odds_reader *reader = context;
    if (reader->tops == reader->reply->token_count) return;
    struct token_odds *token = &reader->reply->tokens[reader->tops++];
    const char *text_key = reader->wire->logprobs.top_text,
               *logprob_key = reader->wire->logprobs.top_logprob;
    for (const struct json_value *each = json_first(value); each && token->count < REPLY_ODDS_MAX;
         each = json_next(each)) {
        const char *text = json_string(json_member(each, text_key));
        double logprob = json_number(json_member(each, logprob_key));
        if (!text || !(logprob <= 0)) continue;
        snprintf(token->odds[token->count].text, REPLY_ODD_BYTES, "%s", text);
        token->odds[token->count++].logprob = logprob;
    }
}

/* Tokens and their alternatives stand in one list or in two of the same length. */
static void read_odds(const struct wire *wire, const struct json_value *root, struct reply *reply)
{
    struct odds_reader reader = {.wire = wire, .reply = reply};
    text_init(&reader.joined, REPLY_TEXT_BYTES_MAX);
    for (size_t i = 0; i < wire->logprobs.text.count; i++)
        wire_path_each(root, wire->logprobs.text.items[i], take_token, &reader);
    for (size_t i = 0; i < wire->logprobs.top.count; i++)
        wire_path_each(root, wire->logprobs.top.items[i], take_alternatives, &reader);
    if (reply->token_count)
        reply->token_text = text_take(&reader.joined);
    else
        text_release(&reader.joined);
}

static void read_message(const struct wire_request *request, const struct json_document *document,
                         struct reply *reply)
{
    const struct wire *wire = request->wire;
    const struct json_value *root = json_root(document);
    char *text = take_text(root, &wire->reply.text);
    if (text) {
        free(reply->text);
        reply->text = text;
    }
    reply->reasoning = take_text(root, &wire->reply.reasoning);
    reply->finish_reason = take_text(root, &wire->reply.finish_reason);
    reply->served_model = take_text(root, &wire->reply.model);
    reply->fingerprint = take_text(root, &wire->reply.fingerprint);
    reply->input_tokens = sum_integers(document, &wire->reply.input_tokens);
    reply->output_tokens = sum_integers(document, &wire->reply.output_tokens);
    reply->picture_tokens = sum_integers(document, &wire->reply.picture_tokens);
    reply->reasoning_tokens = sum_integers(document, &wire->reply.reasoning_tokens);
    if (request->logprobs) read_odds(wire, root, reply);
}

static void found_any(void *context, const struct json_value *value)
{
    if (json_kind(value) != JSON_NULL) *(bool *)context = true;
}

static bool has_any(const struct json_value *root, const struct wire_list *paths)
{
    bool any = false;
    for (size_t i = 0; i < paths->count; i++)
        wire_path_each(root, paths->items[i], found_any, &any);
    return any;
}

/* A body that is no JSON: an error page of something between us and the endpoint. */
static void read_garbage(const struct wire_request *request, const struct wire_response *response,
                         const char *problem, struct wire_answer *answer)
{
    if (response->http_status >= 200 && response->http_status < 300) {
        answer->action = WIRE_ACTION_RETRY;
        struct text message;
        text_init(&message, WIRE_ERROR_BYTES - 64);
        text_printf(&message, "the reply is no JSON: %s", problem);
        set_error(answer, response->http_status, "", message.data);
        text_release(&message);
        settle(answer);
        return;
    }
    read_error(request, response, NULL, answer);
}

static bool is_hex4(const char *at)
{
    return strspn(at, "0123456789abcdefABCDEF") >= 4;
}

/* Whether a \u escape names half a pair, and which half. */
static bool is_half(const char *at, char first)
{
    return at[0] == '\\' && at[1] == 'u' && is_hex4(at + 2) &&
           tolower((unsigned char)at[2]) == 'd' &&
           (first ? strchr("89abAB", at[3]) : strchr("cdefCDEF", at[3]));
}

/* Numbers that JSON does not have, and some servers write; the length of the one that stands
 * here. */
static size_t no_number(const char *at)
{
    static const char *const words[] = {"NaN", "Infinity", "-Infinity"};
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++)
        if (strncmp(at, words[i], strlen(words[i])) == 0) return strlen(words[i]);
    return 0;
}

/* What models write can be no text: a NUL, half a surrogate pair, bytes that are no UTF-8. The
 * strict reader refuses these; in a reply they become U+FFFD, because a trial must not be lost for
 * a broken emoji. Nor for what stands around it: a byte order mark is left out, and what is no
 * number becomes null. */
static void mend(struct span body, struct text *out)
{
    struct text source;
    bool in_string = false;
    text_init(&source, 0); /* likewise */
    utf8_repair(&source, body);
    const char *start = source.data, *end = source.data + source.length;
    if (strncmp(start, "\xEF\xBB\xBF", 3) == 0) start += 3;
    for (const char *at = start; at < end; at++) {
        if (*at == '"') in_string = !in_string;
        if (*at == '\0') {
            text_puts(out, "\xEF\xBF\xBD");
        } else if (!in_string && no_number(at)) {
            text_puts(out, "null");
            at += no_number(at) - 1;
        } else if (at[0] != '\\') {
            text_putc(out, *at);
        } else if (is_half(at, 1) && is_half(at + 6, 0)) {
            text_append(out, at, 12);
            at += 11;
        } else if (is_half(at, 1) || is_half(at, 0) || strncmp(at, "\\u0000", 6) == 0) {
            text_puts(out, "\\ufffd");
            at += 5;
        } else {
            text_append(out, at, at[1] ? 2 : 1);
            if (at[1]) at++;
        }
    }
    text_release(&source);
}

enum status wire_parse_line_loosely(struct span line, const char *file, uint32_t number,
                                    struct json_document **document, struct error *err)
{
    if (json_parse(document, line, file, number, err) == STATUS_OK) return STATUS_OK;
    struct text mended;
    text_init(&mended, 0); /* at most three times the line, which has its cap */
    mend(line, &mended);
    struct span source = {mended.data, mended.length};
    bool failed = json_parse(document, source, file, number, NULL);
    text_release(&mended);
    return failed ? STATUS_DATA : STATUS_OK;
}

enum status wire_parse_loosely(struct span body, struct json_document **document, struct error *err)
{
    return wire_parse_line_loosely(body, "reply", 1, document, err);
}

/* Some endpoints say themselves whether another try makes sense. */
static void heed_advice(const struct wire_response *response, struct wire_answer *answer)
{
    const char *advice =
        response->header ? response->header(response->context, "x-should-retry") : NULL;
    if (!advice) return;
    if (answer->action == WIRE_ACTION_RETRY && strcmp(advice, "false") == 0) {
        answer->action = WIRE_ACTION_FAIL;
    } else if (answer->action == WIRE_ACTION_FAIL && strcmp(advice, "true") == 0) {
        answer->action = WIRE_ACTION_RETRY;
    }
}

/* A provider that says that it failed, and not why. */
static void end_failed(struct wire_answer *answer)
{
    const char *reason = answer->reply.finish_reason;
    struct text said;
    text_init(&said, WIRE_ERROR_BYTES - 1);
    text_puts(&said, "the reply ended as \"");
    text_put_terminal(&said, span_of(reason ? reason : "failed"), false);
    text_puts(&said, "\", without an error");
    memcpy(answer->error, said.data, said.length + 1);
    text_release(&said);
    answer->action = WIRE_ACTION_RETRY;
}

void wire_reply(const struct wire_request *request, const struct wire_response *response,
                struct wire_answer *answer)
{
    const struct wire *wire = request->wire;
    struct json_document *document = NULL;
    struct error err;
    find_request_id(wire, response, answer);
    if (wire_parse_loosely(response->body, &document, &err)) {
        read_garbage(request, response, err.message, answer);
        answer->wait_ms = find_wait(wire, response, NULL, answer);
        return;
    }
    const struct json_value *root = json_root(document);
    bool good = response->http_status >= 200 && response->http_status < 300;
    bool message = good && !has_any(root, &wire->error_code) &&
                   (has_any(root, &wire->reply.text) || has_any(root, &wire->reply.finish_reason) ||
                    has_any(root, &wire->reply.refusal));
    bool blocked = read_block(wire, root, answer);
    if (message) {
        enum trial_state state = answer->reply.state;
        read_message(request, document, &answer->reply);
        if (blocked) {
            answer->reply.state = state;
        } else {
            answer->action = WIRE_ACTION_REPLY;
            decide_state(request, root, &answer->reply);
        }
        answer->wait_ms = used_up_wait(wire, response, answer);
        if (answer->reply.state == TRIAL_FAILED) end_failed(answer);
    } else if (!blocked) {
        read_error(request, response, root, answer);
        answer->wait_ms = find_wait(wire, response, root, answer);
        heed_advice(response, answer);
    }
    json_free(document);
}
