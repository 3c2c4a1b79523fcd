/* Studies of a sweep, read strictly. */
#include <math.h>
#include <string.h>

#include "results/sweep.h"

static void read_run(struct sweep_study *study, const struct json_value *value,
                     struct problems *problems)
{
    struct json_object object;
    struct sweep_run *run = &study->runs[study->count++];
    *run = (struct sweep_run){.path = "", .level = (double)NAN};
    if (!json_open(&object, study->document, value, problems)) return;
    run->path = json_need_string(&object, "run");
    bool base = json_maybe_boolean(&object, "base", false);
    if (!base) {
        run->level = json_need_number(&object, "level", -1e12, 1e12);
        run->seed = json_need_integer(&object, "seed", 0, INT64_MAX);
        if (study->log2 && !(run->level > 0))
            json_problem(&object, "level", "must be above 0 for a slope on log2");
    }
    for (size_t i = 0; i + 1 < study->count; i++) {
        const struct sweep_run *other = &study->runs[i];
        if (strcmp(other->path, run->path) == 0)
            json_problem(&object, "run", "\"%s\" stands there twice", run->path);
        else if (base && isnan(other->level))
            json_problem(&object, "base", "there is a base model already");
        else if (!base && other->level == run->level && other->seed == run->seed)
            json_problem(&object, "seed", "level %g has seed %lld already", run->level,
                         (long long)run->seed);
    }
    json_close(&object);
}

enum status sweep_read(struct sweep_study *study, struct span source, const char *file,
                       struct problems *problems, struct error *err)
{
    struct json_object object;
    memset(study, 0, sizeof *study);
    enum status status = json_parse(&study->document, source, file, 1, err);
    if (status) return status;
    if (!json_open(&object, study->document, json_root(study->document), problems))
        return problems_to_error(problems, STATUS_DATA, err);
    study->name = json_need_string(&object, "study");
    study->title = json_maybe_string(&object, "title", "");
    study->covariate = json_need_string(&object, "covariate");
    study->log2 = json_maybe_boolean(&object, "log2", false);
    const char *estimand = json_maybe_string(&object, "estimand", "system");
    study->estimand = strcmp(estimand, "model") == 0 ? ESTIMAND_MODEL : ESTIMAND_SYSTEM;
    if (strcmp(estimand, estimand_word(study->estimand)) != 0)
        json_problem(&object, "estimand", "\"%s\" must be system or model", estimand);
    const struct json_value *runs = json_need_array(&object, "runs");
    if (runs && json_count(runs) > SWEEP_RUNS_MAX)
        json_problem(&object, "runs", "more than %d", SWEEP_RUNS_MAX);
    for (const struct json_value *value = runs ? json_first(runs) : NULL;
         value && study->count < SWEEP_RUNS_MAX; value = json_next(value))
        read_run(study, value, problems);
    size_t levels = 0;
    for (size_t i = 0; i < study->count; i++) {
        bool first = !isnan(study->runs[i].level);
        for (size_t j = 0; j < i; j++)
            first = first && study->runs[j].level != study->runs[i].level;
        levels += first;
    }
    if (runs && (levels < 2 || levels > SWEEP_LEVELS_MAX))
        json_problem(&object, "runs", "%zu levels; from 2 to %d are needed", levels,
                     SWEEP_LEVELS_MAX);
    json_close(&object);
    return problems_to_error(problems, STATUS_DATA, err);
}

void sweep_release(struct sweep_study *study)
{
    json_free(study->document);
    memset(study, 0, sizeof *study);
}
