/* Checks of judges against their anchors. See run_anchors.h. */
#include "results/run_anchors.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judges/anchors.h"
#include "results/run_file_private.h"

enum status run_anchors_put(struct run_file *run, const struct anchor_check *check,
                            struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(run->db,
                                          "INSERT INTO anchor_checks (judge, checked_ms, digest,"
                                          " served, fingerprints, verdicts, agreed, scores)"
                                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                                          false, &statement, err);
    if (status) return run_file_broken(run, status, err);
    statement_bind_int(statement, 1, check->judge);
    statement_bind_int(statement, 2, check->checked_ms);
    statement_bind_text(statement, 3, check->digest);
    statement_bind_text(statement, 4, check->served);
    statement_bind_text(statement, 5, check->fingerprints);
    statement_bind_text(statement, 6, check->verdicts);
    statement_bind_int(statement, 7, check->agreed);
    statement_bind_text(statement, 8, check->scores);
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
                         "SELECT judge, checked_ms, digest, served, fingerprints, verdicts, agreed,"
                         " scores FROM anchor_checks WHERE ?1 = 0 OR judge = ?1 ORDER BY number",
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
                                           .agreed = statement_int(statement, 6),
                                           .scores = statement_text(statement, 7)};
        status = callback(context, &check, err);
    }
    statement_free(statement);
    return status;
}

struct keeping {
    struct run_file *run;
    enum anchor_kind kind;
    struct anchor_history *history;
};

static enum status keep(void *context, const struct anchor_check *check, struct error *err)
{
    struct keeping *keeping = context;
    struct anchor_history *history = keeping->history;
    struct arena *arena = &keeping->run->arena;
    (void)err;
    if ((*check->scores != '\0') != (keeping->kind == ANCHORS_SCORES)) return STATUS_OK;
    history->latest = *check;
    history->latest.digest = arena_strdup(arena, check->digest);
    history->latest.served = arena_strdup(arena, check->served);
    history->latest.fingerprints = arena_strdup(arena, check->fingerprints);
    history->latest.verdicts = arena_strdup(arena, check->verdicts);
    history->latest.scores = arena_strdup(arena, check->scores);
    if (history->count++ == 0) history->first = history->latest;
    return STATUS_OK;
}

enum status run_anchors_history(struct run_file *run, int64_t judge, enum anchor_kind kind,
                                struct anchor_history *history, struct error *err)
{
    struct keeping keeping = {run, kind, history};
    memset(history, 0, sizeof *history);
    if (judge == 0) return STATUS_OK;
    return run_anchors_each(run, judge, keep, &keeping, err);
}

/* ---- scores ---- */

static const char score_letters[] = "act";

void anchor_scores_put(struct text *scores, enum question question, double score)
{
    text_printf(scores, "%s%c", scores->length ? " " : "",
                score_letters[question - QUESTION_ALIGNED]);
    if (isnan(score))
        text_putc(scores, '-');
    else
        text_printf(scores, "%.1f", score);
}

/* The next score of a list: 0, 1 or 2 for the question, and NaN where there was none; false at the
 * end, and where there is no list. */
static bool next_score(const char **at, size_t *question, double *score)
{
    const char *letter = *at + strspn(*at, " ");
    const char *known = *letter ? strchr(score_letters, *letter) : NULL;
    char *end = NULL;
    if (!known) return false;
    *question = (size_t)(known - score_letters);
    *score = letter[1] == '-' ? (double)NAN : strtod(letter + 1, &end);
    *at = letter[1] == '-' ? letter + 2 : end;
    return *at > letter + 1;
}

size_t anchors_in(const struct anchor_check *check)
{
    size_t count = 0, question;
    double score;
    for (const char *at = check->verdicts; *at; at++) count += *at != '/';
    for (const char *at = check->scores; next_score(&at, &question, &score);) count++;
    return count;
}

static void compare_words(const char *who, const char *what, const char *a, const char *b,
                          const char *where_a, const char *where_b, struct problems *problems)
{
    if (strcmp(a, b) == 0) return;
    problems_add(problems, "%s moved: its %s \"%s\" %s, \"%s\" %s", who, what, a, where_a, b,
                 where_b);
}

static void compare_verdicts(const struct anchor_check *a, const struct anchor_check *b,
                             const char *where_a, const char *where_b, struct problems *problems)
{
    size_t other = 0, all = anchors_in(a);
    for (size_t i = 0; a->verdicts[i]; i++) other += a->verdicts[i] != b->verdicts[i];
    if ((double)other > ANCHORS_TOLERANCE * (double)all)
        problems_add(problems,
                     "the judge moved: %zu of its %zu anchors have another verdict (%lld as they "
                     "should be %s, %lld %s)",
                     other, all, (long long)a->agreed, where_a, (long long)b->agreed, where_b);
}

/* The scores that two checks gave to the same anchors, by question; those that only one gave are
 * other, and outside of the means. */
struct score_shift {
    size_t all, other;
    size_t both[3];
    double first[3], second[3]; /* sums */
};

static struct score_shift shift_of(const char *a, const char *b)
{
    struct score_shift shift = {0};
    size_t question, same;
    double first, second;
    while (next_score(&a, &question, &first) && next_score(&b, &same, &second)) {
        shift.all++;
        if (isnan(first) && isnan(second)) continue;
        shift.other += !(fabs(first - second) <= ANCHOR_SCORE_TOLERANCE);
        if (isnan(first) || isnan(second)) continue;
        shift.both[question]++;
        shift.first[question] += first;
        shift.second[question] += second;
    }
    return shift;
}

static void compare_scores(const struct anchor_check *a, const struct anchor_check *b,
                           const char *where_a, const char *where_b, struct problems *problems)
{
    static const char *const names[] = {"aligned", "coherent", "on topic"};
    struct score_shift shift = shift_of(a->scores, b->scores);
    if ((double)shift.other > ANCHORS_TOLERANCE * (double)shift.all)
        problems_add(problems,
                     "the scoring judge moved: %zu of its %zu anchors have a score that is more "
                     "than %.0f points away (%lld as they should be %s, %lld %s)",
                     shift.other, shift.all, ANCHOR_SCORE_TOLERANCE, (long long)a->agreed, where_a,
                     (long long)b->agreed, where_b);
    for (size_t q = 0; q < ARRAY_LENGTH(names); q++) {
        double n = (double)shift.both[q];
        if (!shift.both[q] || fabs(shift.first[q] - shift.second[q]) <= ANCHORS_MEAN_TOLERANCE * n)
            continue;
        problems_add(problems,
                     "the scoring judge moved: its anchors are %s at %.1f of 100 in the mean %s, "
                     "%.1f %s",
                     names[q], shift.first[q] / n, where_a, shift.second[q] / n, where_b);
    }
}

/* Whether two checks are of the same anchors: as many letters of each question. */
static bool are_alike(const struct anchor_check *a, const struct anchor_check *b)
{
    return strcmp(a->digest, b->digest) == 0 && strlen(a->verdicts) == strlen(b->verdicts) &&
           anchors_in(a) == anchors_in(b);
}

void anchors_compare(const struct anchor_check *a, const struct anchor_check *b,
                     const char *where_a, const char *where_b, struct problems *problems)
{
    const char *who = *a->scores ? "the scoring judge" : "the judge";
    compare_words(who, "served model is", a->served, b->served, where_a, where_b, problems);
    compare_words(who, "fingerprint is", a->fingerprints, b->fingerprints, where_a, where_b,
                  problems);
    if (!are_alike(a, b)) {
        problems_add(problems, "%s was checked with other anchors %s than %s", who, where_a,
                     where_b);
        return;
    }
    compare_verdicts(a, b, where_a, where_b, problems);
    compare_scores(a, b, where_a, where_b, problems);
}

void anchors_compare_sittings(const struct anchor_history *history, struct problems *problems)
{
    if (history->count < 2) return;
    anchors_compare(&history->first, &history->latest, "when the run was first judged",
                    "when it was last judged", problems);
}
