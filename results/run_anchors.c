/* Checks of judges against their anchors. See run_anchors.h. */
#include "results/run_anchors.h"

#include <string.h>

#include "results/run_file_private.h"

enum status run_anchors_put(struct run_file *run, const struct anchor_check *check,
                            struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(run->db,
                                          "INSERT INTO anchor_checks (judge, checked_ms, digest,"
                                          " served, fingerprints, verdicts, agreed)"
                                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                                          false, &statement, err);
    if (status) return run_file_broken(run, status, err);
    statement_bind_int(statement, 1, check->judge);
    statement_bind_int(statement, 2, check->checked_ms);
    statement_bind_text(statement, 3, check->digest);
    statement_bind_text(statement, 4, check->served);
    statement_bind_text(statement, 5, check->fingerprints);
    statement_bind_text(statement, 6, check->verdicts);
    statement_bind_int(statement, 7, check->agreed);
    status = statement_run(statement, "store what the judge said of its anchors", err);
    statement_free(statement);
    return run_file_broken(run, status, err);
}

enum status run_anchors_each(struct run_file *run, int64_t judge, run_anchor_callback *callback,
                             void *context, struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db,
                         "SELECT judge, checked_ms, digest, served, fingerprints, verdicts, agreed"
                         " FROM anchor_checks WHERE ?1 = 0 OR judge = ?1 ORDER BY number",
                         false, &statement, err);
    if (status) return status;
    statement_bind_int(statement, 1, judge);
    while (statement_next(statement, "read the anchors", &status, err)) {
        const struct anchor_check check = {.judge = statement_int(statement, 0),
                                           .checked_ms = statement_int(statement, 1),
                                           .digest = statement_text(statement, 2),
                                           .served = statement_text(statement, 3),
                                           .fingerprints = statement_text(statement, 4),
                                           .verdicts = statement_text(statement, 5),
                                           .agreed = statement_int(statement, 6)};
        status = callback(context, &check, err);
    }
    statement_free(statement);
    return status;
}

struct keeping {
    struct run_file *run;
    struct anchor_history *history;
};

static enum status keep(void *context, const struct anchor_check *check, struct error *err)
{
    struct keeping *keeping = context;
    struct anchor_history *history = keeping->history;
    struct arena *arena = &keeping->run->arena;
    (void)err;
    history->latest = *check;
    history->latest.digest = arena_strdup(arena, check->digest);
    history->latest.served = arena_strdup(arena, check->served);
    history->latest.fingerprints = arena_strdup(arena, check->fingerprints);
    history->latest.verdicts = arena_strdup(arena, check->verdicts);
    if (history->count++ == 0) history->first = history->latest;
    return STATUS_OK;
}

enum status run_anchors_history(struct run_file *run, int64_t judge, struct anchor_history *history,
                                struct error *err)
{
    struct keeping keeping = {run, history};
    memset(history, 0, sizeof *history);
    if (judge == 0) return STATUS_OK;
    return run_anchors_each(run, judge, keep, &keeping, err);
}

size_t anchors_in(const struct anchor_check *check)
{
    size_t count = 0;
    for (const char *at = check->verdicts; *at; at++) count += *at != '/';
    return count;
}

static void compare_words(const char *what, const char *a, const char *b, const char *where_a,
                          const char *where_b, struct problems *problems)
{
    if (strcmp(a, b) == 0) return;
    problems_add(problems, "the judge moved: its %s \"%s\" %s, \"%s\" %s", what, a, where_a, b,
                 where_b);
}

void anchors_compare(const struct anchor_check *a, const struct anchor_check *b,
                     const char *where_a, const char *where_b, struct problems *problems)
{
    compare_words("served model is", a->served, b->served, where_a, where_b, problems);
    compare_words("fingerprint is", a->fingerprints, b->fingerprints, where_a, where_b, problems);
    if (strcmp(a->digest, b->digest) != 0 || strlen(a->verdicts) != strlen(b->verdicts)) {
        problems_add(problems, "the judge was checked with other anchors %s than %s", where_a,
                     where_b);
        return;
    }
    size_t other = 0, all = anchors_in(a);
    for (size_t i = 0; a->verdicts[i]; i++) other += a->verdicts[i] != b->verdicts[i];
    if ((double)other > ANCHORS_TOLERANCE * (double)all)
        problems_add(problems,
                     "the judge moved: %zu of its %zu anchors have another verdict (%lld as they "
                     "should be %s, %lld %s)",
                     other, all, (long long)a->agreed, where_a, (long long)b->agreed, where_b);
}

void anchors_compare_sittings(const struct anchor_history *history, struct problems *problems)
{
    if (history->count < 2) return;
    anchors_compare(&history->first, &history->latest, "when the run was first judged",
                    "when it was last judged", problems);
}
