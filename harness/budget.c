/* Counting what a run spends. See budget.h. */
#include "harness/budget.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/file.h"
#include "harness/base/json.h"
#include "harness/base/log.h"
#include "harness/wire.h"

/* ---- prices ---- */

enum { PRICE_MOST = 1000000 }; /* of a million tokens; more is a slip of the pen */

/* Whether one of the patterns in a list fits; an absent list fits everything. */
static bool fits(struct json_object *object, const char *key, const char *text)
{
    const struct json_value *list = json_maybe(object, key);
    bool found = !list;
    if (list && json_kind(list) != JSON_ARRAY)
        json_problem(object, key, "must be an array of patterns");
    for (const struct json_value *value = json_first(list); value; value = json_next(value)) {
        const char *pattern = json_string(value);
        if (!pattern) json_problem(object, key, "must hold strings only");
        if (pattern && wire_glob(pattern, text)) found = true;
    }
    return found;
}

static bool read_price(struct price *price, const struct json_document *document,
                       const struct json_value *value, const char *wire, const char *model,
                       struct problems *problems)
{
    struct json_object object;
    if (!json_open(&object, document, value, problems)) return false;
    bool matches = fits(&object, "wires", wire);
    if (!json_maybe(&object, "models")) json_problem(&object, "models", "is missing");
    matches = fits(&object, "models", model) && matches;
    double input = json_need_number(&object, "input", 0, PRICE_MOST);
    double output = json_need_number(&object, "output", 0, PRICE_MOST);
    double request = 0;
    if (json_maybe(&object, "request"))
        request = json_need_number(&object, "request", 0, PRICE_MOST);
    double batch = 1;
    if (json_maybe(&object, "batch")) batch = json_need_number(&object, "batch", 0, 10);
    json_maybe_string(&object, "comment", "");
    json_close(&object);
    if (!matches) return false;
    price->input = input / 1e6;
    price->output = output / 1e6;
    price->request = request;
    price->batch = batch;
    return true;
}

static bool read_prices(struct price *price, const struct json_document *document, const char *wire,
                        const char *model, struct problems *problems)
{
    struct json_object object;
    bool found = false;
    if (!json_open(&object, document, json_root(document), problems)) return false;
    const char *currency = json_need_string(&object, "currency");
    if (strlen(currency) >= CURRENCY_BYTES)
        json_problem(&object, "currency", "is longer than %d bytes", CURRENCY_BYTES - 1);
    json_maybe_string(&object, "comment", "");
    const struct json_value *list = json_need_array(&object, "prices");
    for (const struct json_value *value = json_first(list); value; value = json_next(value)) {
        struct price read = {0};
        if (!read_price(&read, document, value, wire, model, problems) || found) continue;
        *price = read;
        found = true;
    }
    json_close(&object);
    snprintf(price->currency, sizeof price->currency, "%.15s", currency);
    return found;
}

enum status price_find(struct price *price, const char *file, const char *wire, const char *model,
                       struct error *err)
{
    struct json_document *document = NULL;
    struct problems problems;
    struct text source;
    bool found = false;
    *price = (struct price){.batch = 1};
    text_init(&source, PRICES_BYTES_MAX);
    problems_init(&problems);
    enum status status = file_read(file, &source, err);
    if (!status)
        status = json_parse(&document, (struct span){source.data, source.length}, file, 1, err);
    if (!status) {
        found = read_prices(price, document, wire, model, &problems);
        status = problems_to_error(&problems, STATUS_DATA, err);
    }
    if (!status && !found)
        status = error_set(err, STATUS_CONFIG,
                           "%s: has no price for the model \"%s\" of the wire \"%s\"; add an entry "
                           "(0 where it costs nothing)",
                           file, model, wire);
    json_free(document);
    problems_release(&problems);
    text_release(&source);
    return status;
}

double price_of(const struct price *price, int64_t requests, int64_t input_tokens,
                int64_t output_tokens)
{
    return price->request * (double)requests + price->input * (double)input_tokens +
           price->output * (double)output_tokens;
}

bool price_is_zero(const struct price *price)
{
    return !(price->input > 0 || price->output > 0 || price->request > 0);
}

/* ---- estimates ---- */

int64_t estimate_input_tokens(const struct chat *chat)
{
    size_t text_bytes = chat->system ? strlen(chat->system) : 0;
    int64_t tokens = 0;
    for (size_t i = 0; i < chat->part_count; i++) {
        const struct part *part = &chat->parts[i];
        if (part->kind == PART_TEXT)
            text_bytes += strlen(part->text);
        else
            tokens += (int64_t)part->width * part->height / 750;
    }
    return tokens + (int64_t)(text_bytes / 4 + 1);
}

int64_t estimate_output_tokens(size_t text_bytes)
{
    return (int64_t)(text_bytes / 4 + 1);
}

/* ---- the budget of a run ---- */

enum status budget_open(struct budget *budget, const struct budget_limits *limits, const char *wire,
                        const char *model, struct error *err)
{
    *budget = (struct budget){
        .limits = *limits, .price = {.batch = 1}, .started_us = clock_monotonic_us()};
    if (!limits->prices) return STATUS_OK;
    enum status status = price_find(&budget->price, limits->prices, wire, model, err);
    if (!status && limits->cost > 0 && price_is_zero(&budget->price))
        log_warning("--max-cost will never stop this run: the entry of %s that fits %s:%s says "
                    "price 0; add one for this model before it",
                    limits->prices, wire, model);
    return status;
}

bool budget_counts_tokens(const struct budget *budget)
{
    return budget->limits.tokens > 0 || budget->limits.cost > 0 || budget->limits.prices;
}

static void add_spending(struct spending *sum, const struct spending *more, int64_t sign)
{
    sum->requests += sign * more->requests;
    sum->input_tokens += sign * more->input_tokens;
    sum->output_tokens += sign * more->output_tokens;
}

void budget_charge(struct budget *budget, int64_t input_tokens, int64_t output_tokens,
                   bool in_batch)
{
    budget->input_tokens += input_tokens;
    budget->output_tokens += output_tokens;
    budget->replies++;
    const struct spending spent = {1, input_tokens, output_tokens};
    if (in_batch) add_spending(&budget->batched, &spent, 1);
}

static double price_of_spending(const struct price *price, const struct spending *spent)
{
    return price_of(price, spent->requests, spent->input_tokens, spent->output_tokens);
}

/* What so many requests and tokens cost, of which batches had their share at their price. */
static double cost_of(const struct budget *budget, int64_t requests, int64_t input, int64_t output)
{
    const struct price *price = &budget->price;
    return price_of(price, requests, input, output) -
           (1 - price->batch) * price_of_spending(price, &budget->batched);
}

bool budget_reserve(struct budget *budget, const struct spending *line)
{
    const struct budget_limits *limits = &budget->limits;
    struct spending all = budget->reserved;
    add_spending(&all, line, 1);
    int64_t tokens =
        budget->input_tokens + budget->output_tokens + all.input_tokens + all.output_tokens;
    double cost = cost_of(budget, budget->requests, budget->input_tokens, budget->output_tokens) +
                  budget->price.batch * price_of_spending(&budget->price, &all);
    if (limits->requests && budget->requests + all.requests > limits->requests) return false;
    if (limits->tokens && tokens > limits->tokens) return false;
    if (limits->cost > 0 && cost > limits->cost) return false;
    budget->reserved = all;
    return true;
}

void budget_release(struct budget *budget, const struct spending *line)
{
    add_spending(&budget->reserved, line, -1);
}

static enum status reached(struct error *why, const char *flag, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static enum status reached(struct error *why, const char *flag, const char *format, ...)
{
    char spent[128];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(spent, sizeof spent, format, arguments);
    va_end(arguments);
    return error_set(why, STATUS_TEMPORARY,
                     "the budget is used up: %s; what was answered is stored, and the same command "
                     "with a larger %s goes on",
                     spent, flag);
}

/* What is spent once everything in flight has ended. */
static int64_t expected(int64_t sum, int64_t replies, size_t flying)
{
    return replies ? sum + sum / replies * (int64_t)flying : sum;
}

enum status budget_check(const struct budget *budget, int64_t attempts, size_t flying,
                         struct error *why)
{
    const struct budget_limits *limits = &budget->limits;
    int64_t requests = budget->requests + attempts;
    int64_t input = expected(budget->input_tokens, budget->replies, flying);
    int64_t output = expected(budget->output_tokens, budget->replies, flying);
    if (limits->requests && requests >= limits->requests)
        return reached(why, "--max-requests", "%" PRId64 " requests", requests);
    if (limits->tokens && input + output >= limits->tokens)
        return reached(why, "--max-tokens-total",
                       "%" PRId64 " tokens, with %zu requests in flight taken for the mean",
                       input + output, flying);
    double cost = cost_of(budget, requests, input, output);
    if (limits->cost > 0 && cost >= limits->cost)
        return reached(why, "--max-cost", "%.4g %s, with %zu requests in flight taken for the mean",
                       cost, budget->price.currency, flying);
    int64_t seconds = (clock_monotonic_us() - budget->started_us) / 1000000;
    if (limits->seconds && seconds >= limits->seconds)
        return error_set(why, STATUS_TEMPORARY,
                         "the time limit of %" PRId64 " s is reached; what was answered is stored, "
                         "and the same command goes on",
                         limits->seconds);
    return STATUS_OK;
}
