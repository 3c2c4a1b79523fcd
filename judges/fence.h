/* The fence around a reply that a model judges, and what may be quoted from behind it.
 *
 * A reply is evidence and may be hostile: it can hold instructions to the judge, a copy of the
 * fence's end, or the very verdict the judge is asked for. Three things keep it evidence:
 *  1. Each of its lines begins with a bar, whatever it takes for a line break, so no line of it can
 *     be the end of the fence; runs of angle brackets are pulled apart; characters that reorder or
 *     hide text are left out.
 *  2. The fence has a code made from the reply itself, and an answer must carry that code. No reply
 *     can hold the digest of itself, so no verdict that stands in a reply is an answer.
 *  3. A quotation must stand in the reply outside of anything that looks like such a verdict.
 */
#ifndef PARALLAX_JUDGES_FENCE_H
#define PARALLAX_JUDGES_FENCE_H

#include "judges/judge.h"

enum { FENCE_CODE_BYTES = 13, FENCE_REPLY_BYTES_MAX = 64 << 10 };

/* The code of the judged texts, in hexadecimal digits. */
void fence_code(const struct subject *subject, char code[FENCE_CODE_BYTES]);

/* Appends `reply` between its fence lines, cut at FENCE_REPLY_BYTES_MAX. */
void fence_put(struct text *out, const char *code, struct span reply);

/* Whether the quotation stands in the reply. Case, kinds of quotes and white space may differ. What
 * stands between braces together with one of `keys` is a made verdict and cannot be quoted. */
bool fence_quote_stands(struct span reply, const char *quote, const char *const *keys,
                        size_t key_count);

#endif
