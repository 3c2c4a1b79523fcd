/* What is said to a model, and what comes back. Shared by conditions, judges and adapters.
 *
 * A chat is one user message of an ordered list of parts and an optional system text. A part is
 * text or a picture; the picture part carries where the file is, not its bytes: only the runner
 * reads it, once, when it is sent.
 */
#ifndef PARALLAX_BASE_CHAT_H
#define PARALLAX_BASE_CHAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "harness/base/digest.h"
#include "harness/base/picture.h"

enum part_kind { PART_TEXT = 0, PART_PICTURE };

struct part {
    enum part_kind kind;
    const char *text;       /* PART_TEXT */
    const char *path;       /* PART_PICTURE: where the bytes are */
    const char *sha256;     /* PART_PICTURE: what they must be */
    enum picture_type type; /* PART_PICTURE */
    size_t bytes;           /* PART_PICTURE: size of the file */
    int width, height;      /* PART_PICTURE */
};

enum { CHAT_PARTS_MAX = 8 };

struct chat {
    const char *system; /* NULL: no system message */
    struct part parts[CHAT_PARTS_MAX];
    size_t part_count;
};

/* Every planned trial ends in exactly one of these. PENDING is the state of a trial not asked yet.
 * The words are stored, so they never change meaning. */
enum trial_state {
    TRIAL_PENDING = 0,
    TRIAL_REPLIED,         /* "replied" */
    TRIAL_REFUSED_BY_API,  /* "refused_by_api": a structured refusal of the model */
    TRIAL_FILTERED_INPUT,  /* "filtered_input": the provider blocked the request */
    TRIAL_FILTERED_OUTPUT, /* "filtered_output": the provider blocked it; partial text is kept */
    TRIAL_TRUNCATED,       /* "truncated": cut by a length limit */
    TRIAL_EMPTY,           /* "empty": finished without any text */
    TRIAL_WRONG_MODEL,     /* "wrong_model": another model answered */
    TRIAL_ITEM_REJECTED,   /* "item_rejected": the endpoint called our bytes malformed */
    TRIAL_FAILED           /* "failed": transport or server, after retries; asked again on resume */
};

const char *trial_state_word(enum trial_state state);
bool trial_state_from_word(const char *word, enum trial_state *state);
/* replied, truncated, refused_by_api and filtered_*: states that a judge or an estimand can use. */
bool trial_state_is_answer(enum trial_state state);

enum { REPLY_TOKENS_MAX = 4096, REPLY_ODDS_MAX = 20, REPLY_ODD_BYTES = 16 };

/* One token of a reply and what might have stood in its place, where the protocol tells and was
 * asked to (struct adapter_options, logprobs). Alternatives that are longer than fits are cut: what
 * is looked for here are numbers. */
struct token_odds {
    size_t start, length; /* of the token in `token_text` */
    struct {
        char text[REPLY_ODD_BYTES];
        double logprob; /* natural */
    } odds[REPLY_ODDS_MAX];
    size_t count;
};

/* What an adapter made of what came back. Strings are owned by the reply. */
struct reply {
    enum trial_state state;
    char *text;      /* the answer; "" when there is none, never NULL after reply_init */
    char *reasoning; /* kept apart from the answer; NULL when there is none */
    char *detail;    /* why, for any state but replied: a code or sentence of the provider; NULL */
    char *served_model;  /* the model name in the reply; NULL when the protocol has none */
    char *fingerprint;   /* system fingerprint or the like; NULL */
    char *finish_reason; /* as the provider spelled it; NULL */
    /* -1 where not reported */
    int64_t input_tokens, output_tokens, picture_tokens, reasoning_tokens;
    /* All tokens joined, and each; NULL and 0 where the protocol did not say. */
    char *token_text;
    struct token_odds *tokens;
    size_t token_count;
};

void reply_init(struct reply *reply);
void reply_release(struct reply *reply);

#endif
