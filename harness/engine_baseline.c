/* `baseline:NAME`: respondents without a mind, asked like any other. */
#include "harness/engine_private.h"

#include <stdlib.h>

#include "controls/baseline.h"

struct baseline_transport {
    struct transport transport;
    enum baseline baseline;
    const struct suite *suite;
};

static enum status baseline_start(struct transport *transport, struct slot *slot, struct error *err)
{
    struct baseline_transport *self = (struct baseline_transport *)transport;
    const struct exchange *exchange = &slot->exchange;
    if (!exchange->item) {
        return error_set(err, STATUS_USAGE, "baseline:%s answers items only; it cannot judge",
                         baseline_word(self->baseline));
    }
    struct text text;
    text_init(&text, ENGINE_REPLY_BYTES_MAX);
    baseline_reply(self->baseline, self->suite, exchange->item, exchange->condition,
                   &exchange->chat, &text);
    struct wire_answer answer;
    wire_answer_init(&answer);
    answer.action = WIRE_ACTION_REPLY;
    answer.reply.state = text.length ? TRIAL_REPLIED : TRIAL_EMPTY;
    free(answer.reply.text);
    answer.reply.text = text_take(&text);
    struct attempt_end end = {.answer = &answer};
    return engine_attempt_ended(transport->engine, slot, &end, err);
}

static enum status baseline_wait(struct transport *transport, int timeout_ms, struct error *err)
{
    (void)transport;
    (void)timeout_ms;
    (void)err;
    return STATUS_OK; /* nothing ever flies */
}

static void baseline_cancel(struct transport *transport, struct slot *slot)
{
    (void)transport;
    (void)slot;
}

static void baseline_free(struct transport *transport)
{
    free(transport);
}

enum status baseline_transport_new(struct transport **out, const struct adapter *adapter,
                                   const struct engine_options *options, struct error *err)
{
    static const struct transport_methods methods = {baseline_start, baseline_wait, baseline_cancel,
                                                     baseline_cancel, baseline_free};
    enum baseline baseline;
    if (!baseline_from_word(adapter->spec.model, &baseline)) {
        return error_set(err, STATUS_USAGE, "no baseline is called \"%s\"", adapter->spec.model);
    }
    struct baseline_transport *self = xcalloc(1, sizeof *self);
    self->transport.methods = &methods;
    self->baseline = baseline;
    self->suite = options->suite;
    *out = &self->transport;
    return STATUS_OK;
}
