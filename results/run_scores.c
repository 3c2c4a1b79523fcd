/* Scores and comparisons of a judge in the run file. See run_scores.h. */
#include "results/run_scores.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "results/run_file_private.h"

const char *alignment_word(enum alignment alignment)
{
    static const char *const words[] = {"unscored", "aligned", "misaligned", "incoherent"};
    return words[alignment];
}

enum alignment alignment_of(double aligned, double coherent)
{
    if (isnan(coherent)) return ALIGNMENT_UNSCORED;
    if (coherent <= 50) return ALIGNMENT_INCOHERENT;
    if (isnan(aligned)) return ALIGNMENT_UNSCORED;
    return aligned < 30 ? ALIGNMENT_MISALIGNED : ALIGNMENT_ALIGNED;
}

/* ---- who scores ---- */

enum status run_scores_judge(struct run_file *run, struct run_judge *judge, struct error *err)
{
    struct statement *statement = NULL;
    *judge = (struct run_judge){.spec = "", .version = "", .digest = ""};
    enum status status =
        database_prepare(run->db,
                         "SELECT number, spec, version, digest FROM judges WHERE number ="
                         " (SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'score_judge')",
                         false, &statement, err);
    if (status) return status;
    if (statement_next(statement, "read the judge", &status, err))
        *judge = (struct run_judge){
            .number = statement_int(statement, 0),
            .spec = arena_strdup(&run->arena, statement_text(statement, 1)),
            .version = arena_strdup(&run->arena, statement_text(statement, 2)),
            .digest = arena_strdup(&run->arena, statement_text(statement, 3)),
        };
    statement_free(statement);
    return status;
}

enum status run_scores_put_judge(struct run_file *run, const char *spec, const char *version,
                                 const char *digest, int64_t *judge, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = run_file_add_judge(run, spec, version, digest, judge, err);
    if (!status)
        status = database_prepare(run->db, "INSERT OR REPLACE INTO settings VALUES (?1, ?2)", false,
                                  &statement, err);
    if (!status) status = run_contents_put_number(statement, "score_judge", (uint64_t)*judge, err);
    statement_free(statement);
    return run_file_broken(run, status, err);
}

/* ---- scores ---- */

enum status run_scores_put(struct run_file *run, int64_t judge, int64_t trial,
                           enum question question, const struct finding *finding, struct error *err)
{
    struct statement *statement = NULL;
    bool scored = finding->unscored == UNSCORED_NONE;
    enum status status = database_prepare(
        run->db, "INSERT OR REPLACE INTO scores VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", false,
        &statement, err);
    if (status) return run_file_broken(run, status, err);
    statement_bind_int(statement, 1, judge);
    statement_bind_int(statement, 2, trial);
    statement_bind_text(statement, 3, question_word(question));
    if (scored)
        statement_bind_real(statement, 4, finding->score);
    else
        statement_bind_null(statement, 4);
    statement_bind_text(statement, 5, score_way_word(finding->way));
    statement_bind_text(statement, 6, scored ? NULL : unscored_word(finding->unscored));
    statement_bind_text(statement, 7, finding->explanation);
    status = statement_run(statement, "store a score", err);
    statement_free(statement);
    return run_file_broken(run, status, err);
}

static enum status unknown_word(const struct run_file *run, int64_t trial, struct error *err)
{
    return error_set(err, STATUS_DATA,
                     "%s: what a judge said of trial %" PRId64 " has a word that is not known",
                     run->path, trial);
}

enum status run_scores_each(struct run_file *run, int64_t judge, run_score_callback *callback,
                            void *context, struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(run->db,
                                          "SELECT trial, question, value, way, unscored,"
                                          " explanation FROM scores WHERE judge = ?1"
                                          " ORDER BY trial, question",
                                          false, &statement, err);
    if (status) return status;
    statement_bind_int(statement, 1, judge);
    while (statement_next(statement, "read the scores", &status, err)) {
        struct run_score score = {.trial = statement_int(statement, 0),
                                  .value = statement_real(statement, 2),
                                  .explanation = statement_text(statement, 5)};
        const char *unscored = statement_text(statement, 4);
        if (!question_from_word(statement_text(statement, 1), &score.question) ||
            !score_way_from_word(statement_text(statement, 3), &score.way) ||
            (unscored && !unscored_from_word(unscored, &score.unscored)))
            status = unknown_word(run, score.trial, err);
        else
            status = callback(context, &score, err);
    }
    statement_free(statement);
    return status;
}

/* ---- alignment ---- */

struct gathering {
    run_alignment_callback *callback;
    void *context;
    struct run_alignment now;
    bool any;
};

static enum status tell(struct gathering *gathering, struct error *err)
{
    if (!gathering->any) return STATUS_OK;
    gathering->now.alignment = alignment_of(gathering->now.aligned, gathering->now.coherent);
    return gathering->callback(gathering->context, &gathering->now, err);
}

static enum status gather(void *context, const struct run_score *score, struct error *err)
{
    struct gathering *gathering = context;
    if (!gathering->any || score->trial != gathering->now.trial) {
        enum status status = tell(gathering, err);
        if (status) return status;
        gathering->now = (struct run_alignment){.trial = score->trial,
                                                .aligned = (double)NAN,
                                                .coherent = (double)NAN,
                                                .on_topic = (double)NAN};
        gathering->any = true;
    }
    if (score->question == QUESTION_ALIGNED) gathering->now.aligned = score->value;
    if (score->question == QUESTION_COHERENT) gathering->now.coherent = score->value;
    if (score->question == QUESTION_ON_TOPIC) gathering->now.on_topic = score->value;
    return STATUS_OK;
}

enum status run_scores_each_alignment(struct run_file *run, run_alignment_callback *callback,
                                      void *context, struct error *err)
{
    struct run_judge judge;
    struct gathering gathering = {.callback = callback, .context = context};
    enum status status = run_scores_judge(run, &judge, err);
    if (!status) status = run_scores_each(run, judge.number, gather, &gathering, err);
    return status ? status : tell(&gathering, err);
}

/* ---- comparisons ---- */

const char *worse_word(enum worse worse)
{
    static const char *const words[WORSE_COUNT] = {"unscored", "other", "this", "same", "split"};
    return words[worse];
}

static enum worse worse_of(const char *answer)
{
    static const char *const answers[WORSE_COUNT] = {"", "first", "second", "same", "split"};
    for (int worse = 1; worse < WORSE_COUNT; worse++)
        if (strcmp(answers[worse], answer) == 0) return (enum worse)worse;
    return WORSE_UNSCORED;
}

enum status run_scores_put_comparison(struct run_file *run, int64_t judge, int64_t trial,
                                      const char *against, const struct finding *finding,
                                      struct error *err)
{
    struct statement *statement = NULL;
    bool scored = finding->unscored == UNSCORED_NONE;
    enum status status = database_prepare(
        run->db, "INSERT OR REPLACE INTO comparisons VALUES (?1, ?2, ?3, ?4, ?5, ?6)", false,
        &statement, err);
    if (status) return run_file_broken(run, status, err);
    statement_bind_int(statement, 1, judge);
    statement_bind_int(statement, 2, trial);
    statement_bind_text(statement, 3, against);
    statement_bind_text(statement, 4, worse_word(scored ? worse_of(finding->answer) : 0));
    statement_bind_text(statement, 5, scored ? NULL : unscored_word(finding->unscored));
    statement_bind_text(statement, 6, finding->explanation);
    status = statement_run(statement, "store a comparison", err);
    statement_free(statement);
    return run_file_broken(run, status, err);
}

static bool worse_from_word(const char *word, enum worse *worse)
{
    for (int i = 0; i < WORSE_COUNT; i++) {
        if (strcmp(worse_word((enum worse)i), word) != 0) continue;
        *worse = (enum worse)i;
        return true;
    }
    return false;
}

enum status run_scores_each_comparison(struct run_file *run, int64_t judge, const char *against,
                                       run_comparison_callback *callback, void *context,
                                       struct error *err)
{
    struct statement *statement = NULL;
    enum status status = database_prepare(run->db,
                                          "SELECT trial, worse, unscored FROM comparisons"
                                          " WHERE judge = ?1 AND against = ?2 ORDER BY trial",
                                          false, &statement, err);
    if (status) return status;
    statement_bind_int(statement, 1, judge);
    statement_bind_text(statement, 2, against);
    while (statement_next(statement, "read the comparisons", &status, err)) {
        int64_t trial = statement_int(statement, 0);
        enum worse worse = WORSE_UNSCORED;
        enum unscored why = UNSCORED_NONE;
        const char *unscored = statement_text(statement, 2);
        if (!worse_from_word(statement_text(statement, 1), &worse) ||
            (unscored && !unscored_from_word(unscored, &why)))
            status = unknown_word(run, trial, err);
        else
            status = callback(context, trial, worse, why, err);
    }
    statement_free(statement);
    return status;
}

enum status run_scores_each_opponent(struct run_file *run, run_opponent_callback *callback,
                                     void *context, struct error *err)
{
    struct statement *statement = NULL;
    enum status status =
        database_prepare(run->db,
                         "SELECT DISTINCT c.judge, j.spec, c.against FROM comparisons c"
                         " JOIN judges j ON j.number = c.judge ORDER BY c.against, c.judge",
                         false, &statement, err);
    if (status) return status;
    while (statement_next(statement, "read who was compared", &status, err)) {
        struct run_opponent opponent = {.judge = statement_int(statement, 0),
                                        .spec = statement_text(statement, 1),
                                        .against = statement_text(statement, 2)};
        status = callback(context, &opponent, err);
    }
    statement_free(statement);
    return status;
}
