/* See ask_view.h. */
#include "harness/ask_view.h"

#include <stdio.h>
#include <string.h>

#include "harness/base/chat.h"

enum { NAME_COLUMNS_MAX = 44, ROWS_BYTES_MAX = 1 << 18 };

static int64_t count_requests(const struct lanes *lanes)
{
    int64_t requests = 0;
    for (size_t i = 0; i < lanes->count; i++) requests += lanes->items[i].started;
    return requests;
}

static bool has_cost(const struct budget *budget)
{
    return budget->limits.prices != NULL;
}

static double cost_of(const struct ask_view *view)
{
    const struct budget *budget = view->budget;
    return price_of(&budget->price, budget->requests + count_requests(view->lanes),
                    budget->input_tokens, budget->output_tokens);
}

static double per_second(const struct ask_view *view, int64_t count)
{
    return view->elapsed_us > 0 ? (double)count * 1e6 / (double)view->elapsed_us : 0;
}

/* "120 replied, 3 failed; 125 requests; 1.25 of 20.00 USD". */
static void put_states(const struct ask_view *view, struct text *out)
{
    size_t start = out->length;
    for (int state = TRIAL_PENDING + 1; state <= TRIAL_FAILED; state++) {
        if (!view->states[state]) continue;
        text_printf(out, "%s%lld %s", out->length > start ? ", " : "  ",
                    (long long)view->states[state], trial_state_word((enum trial_state)state));
    }
    text_printf(out, "%s%lld requests", out->length > start ? "; " : "  ",
                (long long)count_requests(view->lanes));
    if (has_cost(view->budget)) {
        text_printf(out, "; %.2f", cost_of(view));
        if (view->budget->limits.cost > 0) text_printf(out, " of %.2f", view->budget->limits.cost);
        text_printf(out, " %s", view->budget->price.currency);
    }
    text_putc(out, '\n');
}

/* Addresses are told apart by their ends as often as by their beginnings, so a long one keeps both.
 */
static void put_name(struct text *out, const char *name, size_t columns)
{
    size_t length = strlen(name);
    if (length > columns) {
        size_t half = (columns - 1) / 2;
        text_printf(out, "%.*s…%s", (int)(columns - 1 - half), name, name + length - half);
    } else {
        text_printf(out, "%-*s", (int)columns, name);
    }
}

static void put_endpoint(const struct ask_view *view, const struct lane *lane, size_t columns,
                         struct text *out)
{
    text_puts(out, "  ");
    put_name(out, lane->name, columns);
    text_printf(out, "  %-7s %4zu/%-4d %7lld ok %5.1f/s", lane_state_word(lane->state),
                lane->flying, (int)lane->limit, (long long)lane->answered,
                per_second(view, lane->answered));
    if (lane->faulted) text_printf(out, "  %lld faults", (long long)lane->faulted);
    if (lane->episodes) text_printf(out, "  slowed %lldx", (long long)lane->episodes);
    text_putc(out, '\n');
}

static void put_rows(const struct ask_view *view, struct text *out)
{
    size_t columns = 0;
    put_states(view, out);
    if (view->lanes->count < 2) return;
    for (size_t i = 0; i < view->lanes->count; i++) {
        size_t length = strlen(view->lanes->items[i].name);
        if (length > columns) columns = length;
    }
    if (columns > NAME_COLUMNS_MAX) columns = NAME_COLUMNS_MAX;
    for (size_t i = 0; i < view->lanes->count; i++)
        put_endpoint(view, &view->lanes->items[i], columns, out);
}

static void put_json_endpoint(const struct ask_view *view, const struct lane *lane,
                              struct json_writer *writer)
{
    json_begin_object(writer);
    json_member_string(writer, "url", lane->name);
    json_member_string(writer, "state", lane_state_word(lane->state));
    json_member_integer(writer, "in_flight", (int64_t)lane->flying);
    json_member_integer(writer, "limit", (int64_t)lane->limit);
    json_member_integer(writer, "requests", lane->started);
    json_member_integer(writer, "answered", lane->answered);
    json_member_integer(writer, "faults", lane->faulted);
    json_member_integer(writer, "slowed", lane->episodes);
    json_member_double(writer, "per_second",
                       (double)(int64_t)(per_second(view, lane->answered) * 1000 + 0.5) / 1000);
    json_end_object(writer);
}

static void put_json(void *context, struct json_writer *writer)
{
    const struct ask_view *view = context;
    json_member_integer(writer, "in_flight", (int64_t)view->flying);
    json_member_integer(writer, "waiting", (int64_t)view->waiting);
    json_member_integer(writer, "requests", count_requests(view->lanes));
    json_put_key(writer, "states");
    json_begin_object(writer);
    for (int state = TRIAL_PENDING + 1; state <= TRIAL_FAILED; state++)
        json_member_integer(writer, trial_state_word((enum trial_state)state), view->states[state]);
    json_end_object(writer);
    if (has_cost(view->budget)) {
        json_member_double(writer, "cost", cost_of(view));
        json_member_string(writer, "currency", view->budget->price.currency);
    }
    json_put_key(writer, "endpoints");
    json_begin_array(writer);
    for (size_t i = 0; i < view->lanes->count; i++)
        put_json_endpoint(view, &view->lanes->items[i], writer);
    json_end_array(writer);
}

void ask_view_show(const struct ask_view *view, struct progress *progress, bool last)
{
    struct text rows;
    char words[64];
    text_init(&rows, ROWS_BYTES_MAX);
    put_rows(view, &rows);
    int length = snprintf(words, sizeof words, "%zu in flight", view->flying);
    if (view->waiting > 0 && length > 0)
        snprintf(words + length, sizeof words - (size_t)length, ", %zu waiting", view->waiting);
    const struct progress_detail detail = {.words = last ? NULL : words,
                                           .rows = {rows.data, rows.length},
                                           .put_json = put_json,
                                           .context = (void *)view};
    if (last) {
        progress_end(progress, &detail);
    } else {
        progress_draw(progress, &detail);
    }
    text_release(&rows);
}
