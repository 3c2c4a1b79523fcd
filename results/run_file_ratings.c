/* The tables of people: raters, their ratings, and the scenarios drawn for them. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "results/ratings.h"
#include "results/run_file_private.h"

/* ---- writing ---- */

static enum status insert_rater(struct run_file *run, const char *name, bool adjudicates,
                                struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db,
        "INSERT INTO raters (name, adjudicates) VALUES (?1, ?2)"
        " ON CONFLICT (name) DO UPDATE SET adjudicates = max(adjudicates, excluded.adjudicates)",
        false, &statement, err);
    if (status) return status;
    statement_bind_text(statement, 1, name);
    statement_bind_int(statement, 2, adjudicates);
    status = statement_run(statement, "store the rater", err);
    statement_free(statement);
    return status;
}

enum status run_file_put_rater(struct run_file *run, const char *name, bool adjudicates,
                               int64_t *number, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = insert_rater(run, name, adjudicates, err);
    if (!status)
        status = database_prepare(run->db, "SELECT number FROM raters WHERE name = ?1", false,
                                  &statement, err);
    if (status) return run_file_broken(run, status, err);
    statement_bind_text(statement, 1, name);
    if (statement_next(statement, "read the rater", &status, err))
        *number = statement_int(statement, 0);
    statement_free(statement);
    return run_file_broken(run, status, err);
}

static enum status remove_rating(struct run_file *run, const struct people_rating *rating,
                                 struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db, "DELETE FROM ratings WHERE trial = ?1 AND rater = ?2", false, &statement, err);
    if (status) return status;
    statement_bind_int(statement, 1, rating->trial);
    statement_bind_int(statement, 2, rating->rater);
    status = statement_run(statement, "remove the rating", err);
    statement_free(statement);
    return status;
}

enum status run_file_put_rating(struct run_file *run, const struct people_rating *rating,
                                struct error *err)
{
    if (rating_is_empty(rating)) return run_file_broken(run, remove_rating(run, rating, err), err);
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db,
        "INSERT OR REPLACE INTO ratings (rater, trial, harm, label, r, s, e, rated_ms)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        false, &statement, err);
    if (status) return run_file_broken(run, status, err);
    statement_bind_int(statement, 1, rating->rater);
    statement_bind_int(statement, 2, rating->trial);
    statement_bind_count(statement, 3, rating->harm);
    statement_bind_text(statement, 4, rating->label ? rating_label_word(rating->label) : NULL);
    statement_bind_count(statement, 5, rating->r);
    statement_bind_count(statement, 6, rating->s);
    statement_bind_count(statement, 7, rating->e);
    statement_bind_int(statement, 8, rating->rated_ms);
    status = statement_run(statement, "store the rating", err);
    statement_free(statement);
    return run_file_broken(run, status, err);
}

enum status run_file_put_sampled(struct run_file *run, const struct sampled_scenario *scenario,
                                 struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db, "INSERT INTO sample VALUES (?1, ?2, ?3)", false, &statement, err);
    if (status) return run_file_broken(run, status, err);
    statement_bind_text(statement, 1, scenario->scenario);
    statement_bind_text(statement, 2, scenario->stratum);
    statement_bind_real(statement, 3, scenario->probability);
    status = statement_run(statement, "store the sample", err);
    statement_free(statement);
    return run_file_broken(run, status, err);
}

/* ---- reading ---- */

enum status run_file_each_rater(struct run_file *run, run_rater_callback *callback, void *context,
                                struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db, "SELECT number, name, adjudicates FROM raters ORDER BY number",
                         false, &statement, err);
    if (status) return status;
    while (!status && statement_next(statement, "read the raters", &status, err)) {
        const struct rater rater = {statement_int(statement, 0), statement_text(statement, 1),
                                    statement_int(statement, 2) != 0};
        status = callback(context, &rater, err);
    }
    statement_free(statement);
    return status;
}

enum status run_file_each_rating(struct run_file *run, run_rating_callback *callback, void *context,
                                 struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db,
                         "SELECT rater, trial, harm, label, r, s, e, rated_ms FROM ratings"
                         " WHERE trial >= 0 AND trial < ?1 ORDER BY trial, rater",
                         false, &statement, err);
    if (status) return status;
    statement_bind_int(statement, 1, run_file_trial_count(run));
    while (!status && statement_next(statement, "read the ratings", &status, err)) {
        struct people_rating rating = {
            .rater = statement_int(statement, 0),
            .trial = statement_int(statement, 1),
            .harm = (int)statement_count(statement, 2),
            .r = (int)statement_count(statement, 4),
            .s = (int)statement_count(statement, 5),
            .e = (int)statement_count(statement, 6),
            .rated_ms = statement_int(statement, 7),
        };
        const char *word = statement_text(statement, 3);
        if (word && !rating_label_from_word(word, &rating.label))
            status = error_set(err, STATUS_DATA,
                               "%s: the rating of trial %" PRId64 " has the label \"%s\", which is "
                               "not known",
                               run->path, rating.trial, word);
        else
            status = callback(context, &rating, err);
    }
    statement_free(statement);
    return status;
}

enum status run_file_each_sampled(struct run_file *run, run_sample_callback *callback,
                                  void *context, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(
        run->db, "SELECT scenario, stratum, probability FROM sample ORDER BY scenario", false,
        &statement, err);
    if (status) return status;
    while (!status && statement_next(statement, "read the sample", &status, err)) {
        const struct sampled_scenario scenario = {statement_text(statement, 0),
                                                  statement_text(statement, 1),
                                                  statement_real(statement, 2)};
        status = callback(context, &scenario, err);
    }
    statement_free(statement);
    return status;
}

/* ---- all at once ---- */

static enum status keep_rater(void *context, const struct rater *rater, struct error *err)
{
    struct ratings *ratings = context;
    (void)err;
    ARRAY_RESERVE(ratings->raters, ratings->rater_capacity, ratings->rater_count + 1);
    struct rater *kept = &ratings->raters[ratings->rater_count++];
    *kept = *rater;
    kept->name = arena_strdup(&ratings->arena, rater->name);
    return STATUS_OK;
}

static enum status keep_rating(void *context, const struct people_rating *rating, struct error *err)
{
    struct ratings *ratings = context;
    (void)err;
    ARRAY_RESERVE(ratings->list, ratings->capacity, ratings->count + 1);
    ratings->list[ratings->count++] = *rating;
    return STATUS_OK;
}

static enum status keep_sampled(void *context, const struct sampled_scenario *scenario,
                                struct error *err)
{
    struct ratings *ratings = context;
    (void)err;
    ARRAY_RESERVE(ratings->sample, ratings->sample_capacity, ratings->sample_count + 1);
    ratings->sample[ratings->sample_count++] = (struct sampled_scenario){
        arena_strdup(&ratings->arena, scenario->scenario),
        arena_strdup(&ratings->arena, scenario->stratum), scenario->probability};
    return STATUS_OK;
}

enum status ratings_load(struct ratings *ratings, struct run_file *run, struct error *err)
{
    memset(ratings, 0, sizeof *ratings);
    arena_init(&ratings->arena);
    enum status status = run_file_each_rater(run, keep_rater, ratings, err);
    if (!status) status = run_file_each_rating(run, keep_rating, ratings, err);
    if (!status) status = run_file_each_sampled(run, keep_sampled, ratings, err);
    return status;
}

void ratings_release(struct ratings *ratings)
{
    free(ratings->raters);
    free(ratings->list);
    free(ratings->sample);
    arena_release(&ratings->arena);
    memset(ratings, 0, sizeof *ratings);
}

const struct rater *ratings_rater(const struct ratings *ratings, int64_t number)
{
    for (size_t i = 0; i < ratings->rater_count; i++)
        if (ratings->raters[i].number == number) return &ratings->raters[i];
    return NULL;
}

static int compare_sampled(const void *key, const void *element)
{
    const struct sampled_scenario *sampled = element;
    return strcmp(key, sampled->scenario);
}

const struct sampled_scenario *ratings_sampled(const struct ratings *ratings, const char *scenario)
{
    if (!ratings->sample_count) return NULL;
    return bsearch(scenario, ratings->sample, ratings->sample_count, sizeof *ratings->sample,
                   compare_sampled);
}
