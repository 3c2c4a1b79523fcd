/* Policies: read strictly, because a criterion with a typing error must not pass in silence. */
#include <math.h>
#include <string.h>

#include "results/gate.h"

static const char *const kind_words[CRITERION_KIND_COUNT] = {
    "none", "upper_bound", "lower_bound", "non_inferiority", "superiority", "max"};
static const char *const metric_words[METRIC_KIND_COUNT] = {
    "figure", "pass", "not_pass", "flip_accuracy", "modality_shift", "unscored_share"};

const char *criterion_kind_word(enum criterion_kind kind)
{
    return kind_words[kind];
}

static bool is_paired(enum criterion_kind kind)
{
    return kind == CRITERION_NON_INFERIORITY || kind == CRITERION_SUPERIORITY;
}

static void read_kind(struct criterion *criterion, struct json_object *object)
{
    const char *word = json_need_string(object, "kind");
    for (int k = CRITERION_UPPER_BOUND; k < CRITERION_KIND_COUNT; k++)
        if (strcmp(kind_words[k], word) == 0) criterion->kind = (enum criterion_kind)k;
    if (*word && criterion->kind == CRITERION_NONE)
        json_problem(object, "kind",
                     "\"%s\" must be upper_bound, lower_bound, non_inferiority, superiority or max",
                     word);
}

static void read_metric(struct criterion *criterion, struct json_object *object)
{
    const char *word = json_need_string(object, "metric");
    criterion->metric_word = word;
    for (int m = METRIC_PASS; m < METRIC_KIND_COUNT; m++)
        if (strcmp(metric_words[m], word) == 0) criterion->metric = (enum metric_kind)m;
    if (criterion->metric != METRIC_FIGURE) return;
    criterion->figure = figure_find(word, NULL);
    if (*word && !criterion->figure)
        json_problem(object, "metric",
                     "\"%s\" is neither pass, not_pass, flip_accuracy, modality_shift, "
                     "unscored_share nor a measure of the report (results/README.md)",
                     word);
}

static void read_place(struct criterion *criterion, struct json_object *object)
{
    const char *axis = json_maybe_string(object, "axis", NULL);
    const char *condition = json_maybe_string(object, "condition", "image");
    if (axis && !axis_from_word(axis, &criterion->axis))
        json_problem(object, "axis", "\"%s\" is no axis", axis);
    if (axis && criterion->figure)
        json_problem(object, "axis", "the measure \"%s\" has its own axis; leave this out",
                     criterion->metric_word);
    if (criterion->figure) criterion->axis = criterion->figure->axis;
    if (!condition_from_word(condition, &criterion->condition) ||
        !compare_has(criterion->condition))
        json_problem(object, "condition", "\"%s\" is no condition that is judged", condition);
}

static void read_criterion(struct policy *policy, struct criterion *criterion,
                           const struct json_value *value, struct problems *problems)
{
    struct json_object object;
    *criterion = (struct criterion){0};
    if (!json_open(&object, policy->document, value, problems)) return;
    read_kind(criterion, &object);
    read_metric(criterion, &object);
    read_place(criterion, &object);
    criterion->why = json_maybe_string(&object, "why", "");
    bool margin = is_paired(criterion->kind);
    criterion->threshold =
        json_need_number(&object, margin ? "margin" : "limit", margin ? 0 : -10, 10);
    if (margin && criterion->figure && criterion->figure->sense == SENSE_NONE)
        json_problem(&object, "metric", "\"%s\" is neither better high nor low: it has no worse",
                     criterion->metric_word);
    if (criterion->metric == METRIC_UNSCORED_SHARE && criterion->kind != CRITERION_MAX &&
        criterion->kind != CRITERION_NONE)
        json_problem(&object, "kind", "unscored_share takes max, not \"%s\"",
                     criterion_kind_word(criterion->kind));
    if (margin) policy->paired = true;
    json_close(&object);
}

enum status policy_read(struct policy *policy, struct span source, const char *file,
                        struct problems *problems, struct error *err)
{
    struct json_object object;
    memset(policy, 0, sizeof *policy);
    enum status status = json_parse(&policy->document, source, file, 1, err);
    if (status) return status;
    if (!json_open(&object, policy->document, json_root(policy->document), problems))
        return problems_to_error(problems, STATUS_DATA, err);
    policy->name = json_need_string(&object, "policy");
    policy->title = json_need_string(&object, "title");
    policy->about = json_maybe_string(&object, "about", "");
    policy->training_data = json_maybe_boolean(&object, "training_data", false);
    const char *estimand = json_maybe_string(&object, "estimand", "system");
    policy->estimand = strcmp(estimand, "model") == 0 ? ESTIMAND_MODEL : ESTIMAND_SYSTEM;
    if (strcmp(estimand, estimand_word(policy->estimand)) != 0)
        json_problem(&object, "estimand", "\"%s\" must be system or model", estimand);
    const struct json_value *criteria = json_need_array(&object, "criteria");
    if (criteria && json_count(criteria) == 0)
        json_problem(&object, "criteria", "a policy without criteria would pass everything");
    if (json_count(criteria) > POLICY_CRITERIA_MAX)
        json_problem(&object, "criteria", "more than %d", POLICY_CRITERIA_MAX);
    for (const struct json_value *value = criteria ? json_first(criteria) : NULL;
         value && policy->count < POLICY_CRITERIA_MAX; value = json_next(value))
        read_criterion(policy, &policy->criteria[policy->count++], value, problems);
    json_close(&object);
    return problems_to_error(problems, STATUS_DATA, err);
}

void policy_release(struct policy *policy)
{
    json_free(policy->document);
    memset(policy, 0, sizeof *policy);
}
