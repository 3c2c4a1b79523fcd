/* Regular expressions with limits and three answers. The one door to PCRE2.
 *
 * Patterns are compiled with UTF, UCP, DOLLAR_ENDONLY and (on request) CASELESS; subjects are
 * folded text (utf8_fold), so most patterns are plain lower case. "No match" and "the matcher gave
 * up" are different values all the way up. The JIT has its own stack; a negative code other than
 * no-match is run again without the JIT before giving up.
 */
#ifndef PARALLAX_BASE_PATTERN_H
#define PARALLAX_BASE_PATTERN_H

#include <stdbool.h>
#include <stddef.h>

#include "harness/base/status.h"

enum pattern_answer { PATTERN_GAVE_UP = 0, PATTERN_NO_MATCH, PATTERN_MATCH };

enum { PATTERN_GROUPS_MAX = 16 };

struct pattern_match {
    size_t start[PATTERN_GROUPS_MAX]; /* SIZE_MAX where a group did not take part */
    size_t end[PATTERN_GROUPS_MAX];
    int groups; /* how many are filled, group 0 being the whole match */
};

struct pattern;

/* `where` ("judges/lexicon/refusal.json:12: /patterns/3") stands before the error and its offset.
 */
enum status pattern_compile(struct pattern **out, const char *expression, bool caseless,
                            const char *where, struct error *err);
void pattern_free(struct pattern *pattern);
/* Searches subject[start, length). `match` may be NULL. */
enum pattern_answer pattern_search(const struct pattern *pattern, const char *subject,
                                   size_t length, size_t start, struct pattern_match *match);

#endif
