/* The words of trial states, and the life of a reply. */
#include "harness/base/chat.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"

/* Indexed by enum trial_state; stored in run files, so a word never changes. */
static const char *const state_words[] = {
    [TRIAL_PENDING] = "pending",
    [TRIAL_REPLIED] = "replied",
    [TRIAL_REFUSED_BY_API] = "refused_by_api",
    [TRIAL_FILTERED_INPUT] = "filtered_input",
    [TRIAL_FILTERED_OUTPUT] = "filtered_output",
    [TRIAL_TRUNCATED] = "truncated",
    [TRIAL_EMPTY] = "empty",
    [TRIAL_WRONG_MODEL] = "wrong_model",
    [TRIAL_ITEM_REJECTED] = "item_rejected",
    [TRIAL_FAILED] = "failed",
};

const char *trial_state_word(enum trial_state state)
{
    return state_words[state];
}

bool trial_state_from_word(const char *word, enum trial_state *state)
{
    for (size_t i = 0; i < ARRAY_LENGTH(state_words); i++) {
        if (strcmp(word, state_words[i]) == 0) {
            *state = (enum trial_state)i;
            return true;
        }
    }
    return false;
}

bool trial_state_is_answer(enum trial_state state)
{
    switch (state) {
    case TRIAL_REPLIED:
    case TRIAL_REFUSED_BY_API:
    case TRIAL_FILTERED_INPUT:
    case TRIAL_FILTERED_OUTPUT:
    case TRIAL_TRUNCATED: return true;
    case TRIAL_PENDING:
    case TRIAL_EMPTY:
    case TRIAL_WRONG_MODEL:
    case TRIAL_ITEM_REJECTED:
    case TRIAL_FAILED: return false;
    }
    return false;
}

void reply_init(struct reply *reply)
{
    *reply = (struct reply){
        .state = TRIAL_PENDING,
        .text = xstrdup(""),
        .input_tokens = -1,
        .output_tokens = -1,
        .picture_tokens = -1,
        .reasoning_tokens = -1,
    };
}

void reply_release(struct reply *reply)
{
    free(reply->text);
    free(reply->reasoning);
    free(reply->detail);
    free(reply->served_model);
    free(reply->fingerprint);
    free(reply->finish_reason);
    free(reply->token_text);
    free(reply->tokens);
    memset(reply, 0, sizeof *reply);
}
