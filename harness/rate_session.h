/* What people are shown and what becomes of their clicks: the rating page without its HTTP.
 *
 * Invariants
 *  1. Nothing that leaves here names the model, the condition or the trial: a reply is known to the
 *     page as its place in the rater's own order, which is shuffled by the run's seed and the name.
 *  2. A click is in the run file before it is answered.
 *  3. A picture leaves only when it is one of the run's items and has the recorded digest.
 */
#ifndef PARALLAX_HARNESS_RATE_SESSION_H
#define PARALLAX_HARNESS_RATE_SESSION_H

#include "harness/base/picture.h"
#include "results/ratings.h"

struct rate_options {
    const char *root; /* where pictures are */
    bool harm_only;
    enum condition conditions[CONDITION_COUNT];
    size_t condition_count;
};

struct rate_session;

/* The run must be open for writing and outlive the session. STATUS_DATA when there is no reply that
 * could be rated. */
enum status rate_session_new(struct rate_session **out, struct run_file *run,
                             const struct rate_options *options, struct error *err);
void rate_session_free(struct rate_session *session);
size_t rate_session_count(const struct rate_session *session); /* replies to rate */

/* {"total": N, "raters": [{"name", "complete"}]} */
enum status rate_session_raters(struct rate_session *session, struct text *out, struct error *err);
/* {"rater", "total", "complete": [0 or 1 for each place]} */
enum status rate_session_progress(struct rate_session *session, const char *rater, struct text *out,
                                  struct error *err);
/* One reply with what is asked about it and what this rater said so far. STATUS_USAGE for a bad
 * name or place. */
enum status rate_session_item(struct rate_session *session, const char *rater, size_t place,
                              struct text *out, struct error *err);
/* Stores {"rater", "at", "harm", "label", "r", "s", "e"}, null where not given, and answers
 * {"saved": true, "complete": …}. STATUS_DATA for anything else. */
enum status rate_session_put(struct rate_session *session, struct span body, struct text *out,
                             struct error *err);
/* The bytes of a picture by its SHA-256 and what they are. STATUS_NO_INPUT when it is not of this
 * run or not here. */
enum status rate_session_picture(struct rate_session *session, const char *sha256,
                                 struct text *bytes, enum picture_type *type, struct error *err);

#endif
