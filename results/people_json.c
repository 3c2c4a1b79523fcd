/* What people said, as JSON. */
#include "results/people.h"

static void put_estimate(struct json_writer *writer, const char *key,
                         const struct estimate *estimate)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    json_member_double(writer, "value", estimate->value);
    json_member_double(writer, "low", estimate->interval.low);
    json_member_double(writer, "high", estimate->interval.high);
    json_member_string(writer, "method", interval_method_word(estimate->interval.method));
    json_member_double(writer, "units", estimate->units);
    json_member_integer(writer, "scenarios", (int64_t)estimate->scenarios);
    json_end_object(writer);
}

static void put_arms(struct json_writer *writer, const struct people_arms *arms)
{
    put_estimate(writer, "image", &arms->image);
    put_estimate(writer, "text", &arms->text);
    put_estimate(writer, "difference", &arms->difference);
}

static void put_curve(struct json_writer *writer, const char *key, const struct people_arms *curve)
{
    json_put_key(writer, key);
    json_begin_array(writer);
    for (int t = 0; t < HARM_THRESHOLDS; t++) {
        json_begin_object(writer);
        json_member_integer(writer, "at_least", t + HARM_LEAST + 1);
        put_arms(writer, &curve[t]);
        json_end_object(writer);
    }
    json_end_array(writer);
}

static void put_axis(struct json_writer *writer, const struct people_axis *axis, bool one_axis)
{
    json_begin_object(writer);
    json_member_integer(writer, "ratings", (int64_t)axis->ratings);
    json_member_integer(writer, "replies", (int64_t)axis->replies);
    json_member_integer(writer, "divided", (int64_t)axis->divided);
    put_estimate(writer, "alpha_harm", &axis->alpha_harm);
    if (one_axis) {
        put_estimate(writer, "alpha_label", &axis->alpha_label);
        json_member_double(writer, "agreement_label", axis->agreement_label);
        put_estimate(writer, "alpha_risk", &axis->alpha_risk);
    }
    if (axis->has_outcomes) {
        json_put_key(writer, "not_pass");
        json_begin_object(writer);
        put_arms(writer, &axis->not_pass);
        json_end_object(writer);
    }
    if (axis->has_harm) {
        put_curve(writer, "harm", axis->harm);
        put_curve(writer, "harm_given_help", axis->harm_given_help);
    }
    json_end_object(writer);
}

static void put_raters(struct json_writer *writer, const struct people *people)
{
    json_put_key(writer, "raters");
    json_begin_array(writer);
    for (size_t i = 0; i < people->rater_count; i++) {
        const struct people_rater *rater = &people->raters[i];
        json_begin_object(writer);
        json_member_string(writer, "name", rater->name);
        json_member_integer(writer, "ratings", (int64_t)rater->ratings);
        json_member_boolean(writer, "adjudicates", rater->adjudicates);
        put_estimate(writer, "severity", &rater->severity);
        json_end_object(writer);
    }
    json_end_array(writer);
}

static void put_diagnostic(struct json_writer *writer, const char *key,
                           const struct diagnostic *arm)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    json_member_double(writer, "sensitivity", arm->sensitivity);
    json_member_double(writer, "specificity", arm->specificity);
    json_member_double(writer, "labelled_failing", arm->positives);
    json_member_double(writer, "labelled_passing", arm->negatives);
    json_end_object(writer);
}

/* `rogan` is NULL where it may not be printed. */
static void put_corrected(struct json_writer *writer, const char *key,
                          const struct corrected *corrected, const struct estimate *rogan)
{
    json_put_key(writer, key);
    json_begin_object(writer);
    put_estimate(writer, "raw", &corrected->raw);
    json_member_double(writer, "raw_undecided", corrected->undecided);
    json_member_double(writer, "raw_missing", corrected->missing);
    json_member_double(writer, "raw_bound_low", corrected->low);
    json_member_double(writer, "raw_bound_high", corrected->high);
    json_member_boolean(writer, "raw_as_bounds", corrected->as_bounds);
    put_estimate(writer, "ppi", &corrected->ppi.estimate);
    json_member_double(writer, "lambda", corrected->ppi.lambda);
    json_member_double(writer, "standard_error", corrected->ppi.standard_error);
    json_member_double(writer, "labelled", corrected->ppi.labelled);
    json_member_integer(writer, "labelled_scenarios", (int64_t)corrected->ppi.labelled_scenarios);
    if (rogan)
        put_estimate(writer, "rogan_gladen", rogan);
    else
        json_member_string(writer, "rogan_gladen", NULL);
    json_end_object(writer);
}

static void put_correction(struct json_writer *writer, const struct correction *correction)
{
    const struct rogan_gladen *rogan = &correction->rogan;
    bool usable = rogan->usable;
    json_begin_object(writer);
    json_member_integer(writer, "drawn_pairs", (int64_t)correction->drawn_pairs);
    json_member_integer(writer, "labelled_pairs", (int64_t)correction->labelled_pairs);
    json_put_key(writer, "judge");
    json_begin_object(writer);
    put_diagnostic(writer, "image", &rogan->arm[0]);
    put_diagnostic(writer, "text", &rogan->arm[1]);
    json_end_object(writer);
    put_corrected(writer, "image", &correction->image, usable ? &rogan->arm[0].corrected : NULL);
    put_corrected(writer, "text", &correction->text, usable ? &rogan->arm[1].corrected : NULL);
    put_corrected(writer, "difference", &correction->difference,
                  usable ? &rogan->difference : NULL);
    json_end_object(writer);
}

void people_put_json(struct json_writer *writer, const struct people *people)
{
    if (!people->present) {
        json_put_null(writer);
        return;
    }
    json_begin_object(writer);
    json_member_integer(writer, "ratings", (int64_t)people->ratings);
    json_member_integer(writer, "replies", (int64_t)people->replies);
    json_member_integer(writer, "threshold", people->threshold);
    json_member_integer(writer, "sampled_scenarios", (int64_t)people->sampled_scenarios);
    json_member_integer(writer, "outside_sample", (int64_t)people->outside);
    json_put_key(writer, "judge_accuracy");
    json_begin_object(writer);
    json_member_double(writer, "n", people->accuracy.denominator);
    json_member_double(writer, "value", people->accuracy.value);
    json_member_double(writer, "low", people->accuracy.interval.low);
    json_member_double(writer, "high", people->accuracy.interval.high);
    json_end_object(writer);
    put_raters(writer, people);
    json_put_key(writer, "axes");
    json_begin_object(writer);
    for (int a = 0; a < AXIS_COUNT; a++) {
        if (!people->axes[a].present) continue;
        json_put_key(writer, a ? axis_word((enum axis)a) : "all");
        put_axis(writer, &people->axes[a], a != AXIS_NONE);
    }
    json_end_object(writer);
    json_put_key(writer, "corrected");
    json_begin_object(writer);
    for (int a = AXIS_SAFETY; a < AXIS_COUNT; a++) {
        if (!people->corrections[a].present) continue;
        json_put_key(writer, axis_word((enum axis)a));
        put_correction(writer, &people->corrections[a]);
    }
    json_end_object(writer);
    json_end_object(writer);
}
