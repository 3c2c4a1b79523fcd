/* Queries that say nearly the same in different scenarios: a suite of paraphrases measures one
 * thing many times. */
#include <stdlib.h>
#include <string.h>

#include "suite/checks.h"
#include "suite/words.h"

struct query {
    const struct item *item;
    uint64_t hash;
};

/* True when something was said: a query that repeats many others is told once. */
static bool compare(const struct query *a, const struct query *b, struct suite_report *report)
{
    if (strcmp(a->item->scenario, b->item->scenario) == 0) return false;
    if (strcmp(a->item->query, b->item->query) == 0)
        suite_report_item(&report->errors, b->item, "/query",
                          "is that of %s (%s:%zu), which is another scenario", a->item->id,
                          a->item->file, a->item->line_number);
    else if (__builtin_popcountll(a->hash ^ b->hash) <= CHECK_QUERY_BITS_MAX)
        suite_report_item(&report->warnings, b->item, "/query", "is nearly that of %s (%s:%zu)",
                          a->item->id, a->item->file, a->item->line_number);
    else
        return false;
    return true;
}

void check_queries(const struct suite *suite, struct suite_report *report)
{
    struct query *queries = xcalloc(suite->item_count + 1, sizeof *queries);
    for (size_t i = 0; i < suite->item_count; i++) {
        struct words words;
        words_init(&words, suite->items[i].query);
        queries[i] = (struct query){&suite->items[i], words_hash(&words)};
        words_release(&words);
        size_t k = 0;
        while (k < i && !compare(&queries[k], &queries[i], report)) k++;
    }
    free(queries);
}
