/* Budgets: what a run may spend, and what it would.
 *
 * Requests, tokens and cost are counted over the whole run file, so that a run that is started
 * again and again does not spend its budget each time; the time limit is of one sitting. A run that
 * reaches a limit starts nothing more, stores what is in flight and exits with STATUS_TEMPORARY;
 * with a larger limit the same command goes on.
 *
 * Requests are exact, retries included. Tokens are what the endpoint reports, and where it reports
 * none the estimate below; exchanges in flight are taken for the mean of those that ended.
 */
#ifndef PARALLAX_HARNESS_BUDGET_H
#define PARALLAX_HARNESS_BUDGET_H

#include <stdbool.h>
#include <stdint.h>

#include "harness/base/chat.h"
#include "harness/base/status.h"

enum { CURRENCY_BYTES = 16, PRICES_BYTES_MAX = 1 << 20 };

/* What a model costs, from a file of prices (harness/README.md). */
struct price {
    double input, output; /* per token */
    double request;
    double batch; /* factor of all three when asked in a batch; 1 where the file says nothing */
    char currency[CURRENCY_BYTES];
};

/* The first entry of `file` whose patterns fit; none is STATUS_CONFIG. */
enum status price_find(struct price *price, const char *file, const char *wire, const char *model,
                       struct error *err);
double price_of(const struct price *price, int64_t requests, int64_t input_tokens,
                int64_t output_tokens);

/* Nothing that is asked of the model costs anything, so a limit of cost is never reached. */
bool price_is_zero(const struct price *price);

/* Tokens are counted by the model's own tokenizer; a quarter of the bytes and a picture's area by
 * 750 are the usual estimate. */
int64_t estimate_input_tokens(const struct chat *chat);
int64_t estimate_output_tokens(size_t text_bytes);

struct budget_limits {
    int64_t requests, tokens, seconds; /* 0: no limit */
    double cost;                       /* 0: no limit */
    const char *prices;                /* NULL: no file */
};

struct spending {
    int64_t requests, input_tokens, output_tokens;
};

struct budget {
    struct budget_limits limits;
    struct price price; /* where limits.prices is given */
    int64_t requests;   /* made before this sitting */
    int64_t input_tokens, output_tokens, replies;
    int64_t started_us;
    int64_t max_reply_tokens; /* of one reply, for what is reserved */
    struct spending batched;  /* of the above: what was asked in batches */
    struct spending reserved; /* lines of batches without a result yet, at the most they can cost */
};

/* Reads the prices; the clock of the time limit starts. */
enum status budget_open(struct budget *budget, const struct budget_limits *limits, const char *wire,
                        const char *model, struct error *err);
/* Whether tokens have to be counted at all. */
bool budget_counts_tokens(const struct budget *budget);
void budget_charge(struct budget *budget, int64_t input_tokens, int64_t output_tokens,
                   bool in_batch);
/* A batch cannot be stopped line by line, so each line is taken for the most it can cost until its
 * result is there. False when the budget does not allow it; then nothing is reserved. */
bool budget_reserve(struct budget *budget, const struct spending *line);
void budget_release(struct budget *budget, const struct spending *line);
/* STATUS_OK, or STATUS_TEMPORARY with the limit that is reached and what to do. */
enum status budget_check(const struct budget *budget, int64_t attempts, size_t flying,
                         struct error *why);

#endif
