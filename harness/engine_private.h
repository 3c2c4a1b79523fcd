/* Between the engine, which decides what happens to an exchange, and its transports, which carry
 * one attempt at a time to wherever the answers come from.
 */
#ifndef PARALLAX_HARNESS_ENGINE_PRIVATE_H
#define PARALLAX_HARNESS_ENGINE_PRIVATE_H

#include "harness/engine.h"
#include "harness/wire.h"

enum slot_phase { SLOT_FREE = 0, SLOT_FLYING, SLOT_WAITING, SLOT_PARKED };

/* One exchange under way. */
struct slot {
    enum slot_phase phase;
    struct exchange exchange;
    struct run_attempt *attempts; /* their strings are owned */
    size_t attempt_count, attempt_capacity;
    int tries;
    int64_t asked_ms, asked_us;     /* the exchange */
    int64_t started_ms, started_us; /* the attempt under way */
    int64_t due_us;                 /* SLOT_WAITING: when to try again */
    struct wire_answer parked;      /* SLOT_PARKED: what the endpoint said */
    void *transport;                /* the transport's own, kept from exchange to exchange */
    struct slot *next;              /* in the list of its phase */
};

/* How an attempt ended. `answer` is emptied by the engine. */
struct attempt_end {
    struct wire_answer *answer;
    int http_status;
    int64_t request_bytes, reply_bytes;
    const char *endpoint;       /* NULL where there is none */
    const char *request_sha256; /* NULL where there is none */
};

struct transport;
struct transport_methods {
    /* Begins an attempt; it may end before this returns. An error stops the run. */
    enum status (*start)(struct transport *transport, struct slot *slot, struct error *err);
    /* Waits at most `timeout_ms` for attempts to end. */
    enum status (*wait)(struct transport *transport, int timeout_ms, struct error *err);
    /* Gives up the attempt under way. */
    void (*cancel)(struct transport *transport, struct slot *slot);
    /* Frees slot->transport. */
    void (*forget)(struct transport *transport, struct slot *slot);
    void (*free)(struct transport *transport);
};

struct transport {
    const struct transport_methods *methods;
    struct engine *engine;
};

/* Transports call this once for each start that was not cancelled. */
enum status engine_attempt_ended(struct engine *engine, struct slot *slot, struct attempt_end *end,
                                 struct error *err);

const struct engine_options *engine_settings(const struct engine *engine);

enum status http_transport_new(struct transport **out, const struct adapter *adapter,
                               const struct engine_options *options, struct error *err);
enum status baseline_transport_new(struct transport **out, const struct adapter *adapter,
                                   const struct engine_options *options, struct error *err);
enum status replay_transport_new(struct transport **out, const struct adapter *adapter,
                                 const struct engine_options *options, struct error *err);
enum status command_transport_new(struct transport **out, const struct adapter *adapter,
                                  const struct engine_options *options, struct error *err);

#endif
