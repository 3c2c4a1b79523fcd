/* Weighted scores. See odds.h. */
#include "judges/odds.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

enum { DIGITS_MAX = 4 };

/* The integer that a token stands for: blanks, digits, then anything but digits. Its number of
 * digits; 0 where it is none. */
static size_t integer_of(const char *token, int *value)
{
    token += strspn(token, " \t\n");
    size_t digits = strspn(token, "0123456789");
    if (digits == 0 || digits > DIGITS_MAX) return 0;
    *value = 0;
    for (size_t i = 0; i < digits; i++) *value = *value * 10 + (token[i] - '0');
    return digits;
}

/* The token that holds all of start..end; NULL where the number is cut into several. */
static const struct token_odds *token_at(const struct reply *reply, size_t start, size_t end)
{
    for (size_t i = 0; i < reply->token_count; i++) {
        const struct token_odds *token = &reply->tokens[i];
        if (token->start <= start && start < token->start + token->length)
            return end <= token->start + token->length ? token : NULL;
    }
    return NULL;
}

enum odds odds_mean(const struct reply *reply, struct span json, size_t number_at,
                    size_t number_length, int low, int high, double *mean)
{
    if (!reply->token_count || !reply->token_text) return ODDS_UNKNOWN;
    const char *at = memmem(reply->token_text, strlen(reply->token_text), json.data, json.length);
    if (!at) return ODDS_UNKNOWN;
    size_t start = (size_t)(at - reply->token_text) + number_at;
    const struct token_odds *token = token_at(reply, start, start + number_length);
    if (!token || token->count == 0) return ODDS_UNKNOWN;
    double mass = 0, sum = 0;
    size_t longest = number_length;
    for (size_t i = 0; i < token->count; i++) {
        int value = 0;
        size_t digits = integer_of(token->odds[i].text, &value);
        if (digits == 0 || value < low || value > high) continue;
        double weight = exp(token->odds[i].logprob);
        if (digits > longest) longest = digits;
        mass += weight;
        sum += weight * value;
    }
    if (longest < 2) return ODDS_UNKNOWN;
    if (mass < ODDS_MASS_LEAST) return ODDS_SPREAD;
    *mean = sum / mass;
    return ODDS_WEIGHTED;
}
