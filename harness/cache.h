/* Replies that were paid for once, for other runs that ask the same: `--cache DIR`.
 *
 * Off unless asked for: a run that repeats an experiment wants new replies, and only who knows that
 * this one does not can say so. The key of a reply is everything that can change it: the wire and
 * how it reads, the address, the model, every byte of the request (a picture stands for itself by
 * its SHA-256), and the name of the trial with its repeat, so that repeats, and trials that happen
 * to ask the same, stay different draws. Kept are replies that a later run would keep: replied,
 * refused, filtered, truncated; never failed, empty, rejected or another model's.
 *
 * One SQLite file, DIR/replies.sqlite, that several processes may use at a time. What goes wrong
 * with it before anything is asked is an error that says what to do; later it is told once, and the
 * run goes on without it.
 */
#ifndef PARALLAX_HARNESS_CACHE_H
#define PARALLAX_HARNESS_CACHE_H

#include "harness/adapter.h"

struct cache;
enum status cache_open(struct cache **out, const char *folder, struct error *err);
void cache_close(struct cache *cache); /* NULL is fine; what is not committed is lost */

/* What a request is known by, and what it weighs. */
struct cache_key {
    char hex[SHA256_HEX_BYTES];
    char request_sha256[SHA256_HEX_BYTES];
    int64_t request_bytes;
};
/* False for what is not cached: adapters that are no wire, chats that cannot be written. */
bool cache_key(struct cache *cache, const struct adapter *adapter, const struct chat *chat,
               const char *trial_id, struct cache_key *key);

/* Fills `reply` (initialised) where there is one. */
enum status cache_get(struct cache *cache, const struct cache_key *key, struct reply *reply,
                      bool *found, struct error *err);
/* Keeps a reply, if it is of a kind that is kept, until cache_commit makes it visible to others. */
enum status cache_put(struct cache *cache, const struct cache_key *key,
                      const struct adapter *adapter, const struct reply *reply, struct error *err);
enum status cache_commit(struct cache *cache, struct error *err);

struct cache_model {
    const char *wire, *model, *base_url;
    int64_t replies, text_bytes;
};
/* Calls back for each model, by wire, name and address. */
enum status cache_each_model(struct cache *cache,
                             void (*visit)(void *context, const struct cache_model *model),
                             void *context, struct error *err);
/* Forgets every reply, or those of one model ("": all). *count: how many. */
enum status cache_clear(struct cache *cache, const char *model, int64_t *count, struct error *err);

#endif
