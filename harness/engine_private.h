/* Between the engine, which decides what happens to an exchange, and its transports, which carry
 * one attempt at a time to wherever the answers come from.
 */
#ifndef PARALLAX_HARNESS_ENGINE_PRIVATE_H
#define PARALLAX_HARNESS_ENGINE_PRIVATE_H

#include "harness/base/random.h"
#include "harness/engine.h"
#include "harness/wire.h"

enum slot_phase { SLOT_FREE = 0, SLOT_FLYING, SLOT_WAITING, SLOT_PARKED };

/* One exchange under way. */
struct slot {
    enum slot_phase phase;
    struct exchange exchange;
    struct run_attempt *attempts; /* their strings but `endpoint` are owned */
    size_t attempt_count, attempt_capacity;
    int tries, moves;   /* of the tries, so many were given to another lane and are no retries */
    struct lane *lane;  /* of the attempt under way, or the last one */
    struct lane *avoid; /* the lane that the next attempt should not go to; NULL */
    int64_t timeout_ms; /* of the attempt under way */
    const char *request_sha256;     /* likewise, where the transport knows it; else NULL */
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

struct engine {
    const struct adapter *adapter;
    struct engine_options options;
    struct transport *transport;
    const struct work *work;
    struct lanes lanes;
    struct slot *slots, *free_slots, *waiting, *parked;
    size_t slot_count, flying, waiting_count, parked_count;
    bool source_empty, source_later, draining, answered, finished_in_turn;
    int64_t turned_us;         /* when the source was last told of a turn */
    int64_t drain_deadline_us; /* 0: none */
    int64_t attempts;          /* started in this run */
    int streak, wrong_models;
    int long_waits, long_waits_told; /* in a row; in this run */
    struct random random;
    enum status stop_status;
    struct error stop_error;
    struct error lost; /* what an abandoned attempt could not be stored for; status OK: nothing */
};

/* Transports call this once for each start that was not cancelled. */
enum status engine_attempt_ended(struct engine *engine, struct slot *slot, struct attempt_end *end,
                                 struct error *err);

const struct engine_options *engine_settings(const struct engine *engine);

/* Between the loop (engine.c) and what follows from the end of an attempt (engine_end.c). */
void engine_push(struct slot **list, struct slot *slot);
void engine_drop_attempts(struct slot *slot);
void engine_free_slot(struct engine *engine, struct slot *slot);
/* Records what a transport knows of an attempt that ended. */
void engine_record_attempt(struct slot *slot, const struct attempt_end *end);
/* Frees a slot whose exchange is given up; its attempts are told. */
void engine_give_up(struct engine *engine, struct slot *slot);
/* Ends the run by itself: nothing new is started, what flies may land. The first reason stays. */
void engine_stop(struct engine *engine, enum status status, const struct error *err);
void engine_stop_rejected(struct engine *engine, const char *said);
/* Every endpoint asked for a wait that is not slept; the next one ends at `until_us`. */
void engine_stop_waiting(struct engine *engine, int64_t until_us);

enum status http_transport_new(struct transport **out, const struct adapter *adapter,
                               const struct engine_options *options, struct error *err);
enum status baseline_transport_new(struct transport **out, const struct adapter *adapter,
                                   const struct engine_options *options, struct error *err);
enum status replay_transport_new(struct transport **out, const struct adapter *adapter,
                                 const struct engine_options *options, struct error *err);
enum status command_transport_new(struct transport **out, const struct adapter *adapter,
                                  const struct engine_options *options, struct error *err);

#endif
