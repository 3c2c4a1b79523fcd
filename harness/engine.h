/* The engine: asks exchanges, many at a time, until each has ended in a state.
 *
 * One thread, one loop. Work comes from a source that is asked for the next exchange whenever
 * there is room, and is told of each end; the ask stage and the model judge are two such sources.
 * Where the answers come from (an HTTP endpoint, a program, stored replies, a baseline) is the
 * business of a transport behind the same interface.
 *
 * Invariants
 *  1. Each exchange taken from `next` ends in exactly one call of `finished`, or is abandoned
 *     because the run stops; of an abandoned one only its attempts are told, and it can be asked
 *     again.
 *  2. `turn` is called after each turn of the loop in which something finished, so that a store
 *     commits once a turn, about once a second besides, and before engine_run returns.
 *  3. Memory depends on the concurrency, never on the number of exchanges.
 *  4. The key of a provider stands in one header of a request and nowhere else.
 *
 * An attempt that may go better next time (429, 5xx, a broken connection, a reply that is no JSON)
 * is tried again after what the endpoint asked for (Retry-After and its kin) or an exponential
 * wait with seeded jitter; where the run has several endpoints, at once with another one. A wait
 * longer than ENGINE_WAIT_MAX_MS is told, not slept: an endpoint that asks for one is left alone
 * while others answer; without others the exchange fails and a later run asks it again. What no
 * retry can mend for any exchange (a refused key, no credit, an unknown model) takes an endpoint
 * out, and the last one stops the run with a message that says what to do. How many attempts fly
 * at each endpoint is the business of lanes.h.
 *
 *            next                    start                ended
 *     free ────────► taken ───────────────────► flying ──────────► finished ──► free
 *                      ▲                          │  └──► parked ─────▲
 *                      └──────── waiting ◄────────┘ retry
 *
 * Parked: the endpoint rejected the bytes (HTTP 400) and has not answered anything yet, so it is
 * not known whether the item or the settings are at fault. The first answer ends all parked
 * exchanges as `item_rejected`; ENGINE_PARKED_MAX of them without any answer stop the run. Likewise
 * a refusal that names a setting or a permission stops the run at once before the first answer, and
 * is the item's afterwards; then ENGINE_STREAK_MAX in a row stop it.
 */
#ifndef PARALLAX_HARNESS_ENGINE_H
#define PARALLAX_HARNESS_ENGINE_H

#include "controls/condition.h"
#include "harness/adapter.h"
#include "harness/lanes.h"
#include "results/run_file.h"

enum {
    ENGINE_ATTEMPTS_MAX = 32,         /* kept of one exchange; more are counted in the last */
    ENGINE_CONCURRENCY_MAX = 4096,    /* one connection each; beyond it descriptors run out */
    ENGINE_WAIT_MAX_MS = 120000,      /* the longest Retry-After that is slept */
    ENGINE_PARKED_MAX = 8,            /* rejections without any answer that stop a run */
    ENGINE_LONG_WAITS_MAX = 4,        /* such waits in a row without an answer that stop a run */
    ENGINE_STREAK_MAX = 50,           /* failures in a row without an answer that stop a run */
    ENGINE_REPLY_BYTES_MAX = 8 << 20, /* 4,096 tokens are 20 kB; reasoning a hundred times that */
    ENGINE_STARTS_PER_TURN = 256      /* so that immediate transports let a turn end */
};

/* One chat to be asked. Strings live until `finished` returns. */
struct exchange {
    struct chat chat;
    int64_t number; /* the source's own; handed back */
    void *cookie;   /* the source's own; handed back */
    char id[256];   /* "ID:condition:repeat", for programs, replays and messages */
    uint64_t seed;
    /* What baselines and programs are told; NULL and zero for a judge's question. */
    const struct item *item;
    enum condition condition;
    int repeat;
    size_t pinned;     /* 0: any endpoint; else only the one of that number, counted from one */
    int64_t tries_max; /* 0: as the options say */
};

struct exchange_end {
    const struct exchange *exchange;
    const struct reply *reply;
    const struct run_attempt *attempts;
    size_t attempt_count;
    int64_t asked_ms, duration_us;
};

enum work_next { WORK_READY = 0, WORK_LATER, WORK_NONE, WORK_ERROR };

struct work {
    void *context;
    /* WORK_LATER: nothing until something finishes. WORK_NONE: nothing ever again. */
    enum work_next (*next)(void *context, struct exchange *exchange, struct error *err);
    enum status (*finished)(void *context, const struct exchange_end *end, struct error *err);
    /* May be NULL. Told of each attempt at an exchange that is given up because the run stops. */
    enum status (*abandoned)(void *context, const struct exchange *exchange,
                             const struct run_attempt *attempt, struct error *err);
    /* May be NULL. `flying` exchanges are with the transport, `waiting` will be tried again. */
    enum status (*turn)(void *context, size_t flying, size_t waiting, struct error *err);
    /* May be NULL: always. Asked before each attempt, retries too, when `attempts` were made in
     * this engine_run and `flying` of them have not ended. Any other status than OK: nothing more
     * is started, what flies lands, and engine_run returns that status with *why. */
    enum status (*may_start)(void *context, int64_t attempts, size_t flying, struct error *why);
};

/* The least a transfer must move while it sends or receives; what is silent because a model thinks
 * (all is sent, nothing has come) is not slow. */
struct low_speed {
    int64_t bytes, seconds; /* fewer bytes than that within so many seconds; seconds 0: no limit */
};

struct engine_options {
    int64_t concurrency, retries, timeout_ms; /* 0 (retries: -1): the defaults below */
    int64_t total_ms; /* of all attempts at one exchange; 0: three times timeout_ms */
    struct low_speed low_speed;
    uint64_t seed;             /* of the jitter */
    const struct suite *suite; /* for baselines; NULL otherwise */
    /* Whether a replay file may hold this trial; NULL: any. */
    bool (*is_planned)(void *context, const char *trial_id);
    void *is_planned_context;
    bool answered_before; /* this endpoint and these settings have had answers already */
};

enum {
    ENGINE_CONCURRENCY = 16,
    ENGINE_RETRIES = 5,
    ENGINE_TIMEOUT_MS = 600000,
    ENGINE_LOW_SPEED_BYTES = 1, /* a stall: not one byte in two minutes */
    ENGINE_LOW_SPEED_SECONDS = 120
};

/* Names and versions of the libraries that speak to endpoints, for a person. */
const char *engine_libraries(void);

struct engine;
/* Whether the keys that the adapter needs are set: what engine_new would say of them. */
enum status engine_check_key(const struct adapter *adapter, struct error *err);
/* Reads the key from the environment; one that is missing is STATUS_CONFIG and says its name. */
enum status engine_new(struct engine **out, const struct adapter *adapter,
                       const struct engine_options *options, struct error *err);
void engine_free(struct engine *engine);

/* How its endpoints are. */
const struct lanes *engine_lanes(const struct engine *engine);
/* Nothing more is sent to the endpoint of that index. */
void engine_leave_out(struct engine *engine, size_t endpoint);

/* STATUS_INTERRUPTED after SIGINT or SIGTERM: the first lets what is in flight end, the second
 * stops at once. Other statuses: the run stopped and *err says why and what to do. */
enum status engine_run(struct engine *engine, const struct work *work, struct error *err);

#endif
