/* What the endpoints of a run said to the same small questions: the proof that they serve one
 * model, or the record that they did not (harness/consistency.h). The endpoints of a judge are
 * asked likewise, and their answers stand under its number.
 */
#ifndef PARALLAX_RESULTS_RUN_FILE_CHECKS_H
#define PARALLAX_RESULTS_RUN_FILE_CHECKS_H

#include "results/run_file.h"

/* One answer of one endpoint. Strings live until the callback returns. */
struct run_check {
    int64_t judge; /* 0: of the model that the run asks */
    int64_t round; /* 1, 2, … over all sittings; the questions of a round are asked together */
    const char *endpoint;
    int question; /* counted from 0 */
    int64_t asked_ms;
    enum trial_state state;
    const char *text;                                /* never NULL */
    const char *served_model, *fingerprint, *detail; /* NULL: none */
};

/* Inside a transaction. */
enum status run_file_put_check(struct run_file *run, const struct run_check *check,
                               struct error *err);

typedef enum status run_check_callback(void *context, const struct run_check *check,
                                       struct error *err);
/* Those of one judge (0: of the model that the run asks), by round, then question, then as they
 * came. */
enum status run_file_each_check(struct run_file *run, int64_t judge, run_check_callback *callback,
                                void *context, struct error *err);

#endif
