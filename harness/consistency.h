/* Whether several endpoints serve one model: the same small questions, asked of all of them before
 * anything else, again every few hundred trials, and when an endpoint comes back after it was down.
 * What they said is stored in the run file and compared with what was said first, in this sitting
 * or in an earlier one.
 *
 * Another model under the same name, and a question that one endpoint answers and another rejects,
 * are a difference in the model: the run stops. Another system fingerprint, and at temperature 0
 * another text, may also come from another build, another kind of GPU or the size of a batch: told
 * once for each endpoint, or a reason to stop as well, as the user wishes.
 */
#ifndef PARALLAX_HARNESS_CONSISTENCY_H
#define PARALLAX_HARNESS_CONSISTENCY_H

#include "harness/engine.h"

enum consistency_mode {
    CONSISTENCY_WARN = 0, /* "warn": another text or fingerprint is told, another model stops */
    CONSISTENCY_STOP,     /* "stop": any difference stops */
    CONSISTENCY_OFF       /* "off": nothing is asked */
};

enum {
    CONSISTENCY_EVERY = 500,  /* trials between two rounds */
    CONSISTENCY_QUESTIONS = 3 /* of a round, to each endpoint */
};

struct consistency;

/* Where the answers are kept: with a judge (0: the model that is asked) of a run; NULL: nowhere. */
struct consistency_place {
    struct run_file *run;
    int64_t judge;
};

/* Loads what was said before. `every`: trials between two rounds, 0: CONSISTENCY_EVERY. */
enum status consistency_new(struct consistency **out, const struct adapter *adapter,
                            struct consistency_place place, enum consistency_mode mode,
                            int64_t every, struct error *err);
void consistency_free(struct consistency *consistency); /* NULL is fine */

/* The next question of the round under way, if there is one; its exchange has the consistency as
 * cookie. When `lanes` or the number of trials `done` call for it, a round begins. */
bool consistency_next(struct consistency *consistency, const struct lanes *lanes, int64_t done,
                      struct exchange *exchange);
/* Stores the answer (inside a transaction of the run, if there is one) and compares it with what
 * was said first. */
enum status consistency_take(struct consistency *consistency, const struct exchange_end *end,
                             struct error *err);
/* STATUS_OK, or why the run must stop. */
enum status consistency_verdict(const struct consistency *consistency, struct error *why);
/* After the first round: what did not answer could be anything when it comes back, and gets nothing
 * from the engine in this sitting. STATUS_UNAVAILABLE when nobody answered. */
enum status consistency_leave_silent_out(const struct consistency *consistency,
                                         struct engine *engine, struct error *err);

#endif
