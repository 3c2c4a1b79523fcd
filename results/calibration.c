/* Pairs what people and the judge said of a reply, and counts. */
#include "results/calibration.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *calibration_arm_word(enum calibration_arm arm)
{
    static const char *const words[ARM_COUNT] = {"both", "image", "text"};
    return words[arm];
}

static enum calibration_arm arm_of(enum condition condition)
{
    if (condition == CONDITION_IMAGE) return ARM_IMAGE;
    return condition == CONDITION_TEXT ? ARM_TEXT : ARM_BOTH;
}

static void compare(struct calibration *calibration, const struct rollup *rollup,
                    const struct people_label *labels, int64_t trial)
{
    const struct score *score = &rollup->scores[ESTIMAND_SYSTEM][trial];
    struct trial_place place = run_file_place(rollup->run, trial);
    uint32_t scenario = rollup->scenario[place.item];
    bool scored = score->judged && score->verdict != VERDICT_UNSCORED;
    calibration->divided += labels[trial].divided;
    if (!labels[trial].outcome || !score->in) return;
    struct compared_reply *row = &calibration->list[calibration->count++];
    *row = (struct compared_reply){
        .trial = trial,
        .scenario = scenario,
        .stratum = rollup->stratum[scenario],
        .axis = rollup->items.items[place.item].category->axis,
        .arm = arm_of(place.condition),
        .people = labels[trial].outcome,
        .judge = scored ? (enum outcome)score->outcome : OUTCOME_NONE,
        .raters = labels[trial].raters,
    };
    calibration->right += row->people == row->judge;
}

enum status calibration_take(struct calibration *calibration, const struct rollup *rollup,
                             int threshold, struct error *err)
{
    memset(calibration, 0, sizeof *calibration);
    struct ratings ratings;
    enum status status = people_take(&calibration->people, rollup, threshold, err);
    if (status) return status;
    status = ratings_load(&ratings, rollup->run, err);
    if (!status) {
        struct people_label *labels = people_labels(rollup, &ratings, threshold);
        calibration->list = xcalloc((size_t)rollup->trial_count + 1, sizeof *calibration->list);
        for (int64_t t = 0; t < rollup->trial_count; t++) compare(calibration, rollup, labels, t);
        free(labels);
        if (!calibration->count)
            status = error_set(err, STATUS_DATA,
                               "%s: nobody rated a reply of this run; `parallax rate` serves a "
                               "page for that",
                               run_file_path(rollup->run));
    }
    ratings_release(&ratings);
    return status;
}

void calibration_release(struct calibration *calibration)
{
    people_release(&calibration->people);
    free(calibration->list);
    memset(calibration, 0, sizeof *calibration);
}

static bool is_of(const struct compared_reply *row, enum axis axis, enum calibration_arm arm)
{
    return (axis == AXIS_NONE || row->axis == axis) && (arm == ARM_BOTH || row->arm == arm);
}

/* (observed - chance) / (1 - chance), chance from the two margins. */
static double kappa_of(const struct calibration_figures *figures)
{
    double n = (double)figures->n, chance = 0;
    for (int o = 0; o < OUTCOME_COUNT; o++) {
        double people = 0, judge = 0;
        for (int other = 0; other < OUTCOME_COUNT; other++) {
            people += (double)figures->counts[o][other];
            judge += (double)figures->counts[other][o];
        }
        chance += people / n * judge / n;
    }
    return chance < 1 ? ((double)figures->right / n - chance) / (1 - chance) : (double)NAN;
}

void calibration_figures(const struct calibration *calibration, enum axis axis,
                         enum calibration_arm arm, struct calibration_figures *out)
{
    struct clusters clusters;
    *out = (struct calibration_figures){.kappa = NAN};
    clusters_init(&clusters, 2);
    for (size_t i = 0; i < calibration->count; i++) {
        const struct compared_reply *row = &calibration->list[i];
        if (!is_of(row, axis, arm)) continue;
        bool right = row->people == row->judge;
        out->n++;
        out->right += right;
        out->counts[row->people][row->judge]++;
        clusters_add(&clusters, row->scenario, row->stratum, (const double[]){right, 1});
    }
    rate_estimate(&clusters, &out->accuracy);
    if (out->n) out->kappa = kappa_of(out);
    clusters_release(&clusters);
}

void calibration_class(const struct calibration *calibration, enum axis axis,
                       enum calibration_arm arm, enum outcome outcome,
                       struct calibration_class *out)
{
    struct clusters with, without;
    clusters_init(&with, 2);
    clusters_init(&without, 2);
    for (size_t i = 0; i < calibration->count; i++) {
        const struct compared_reply *row = &calibration->list[i];
        if (!is_of(row, axis, arm)) continue;
        bool is = row->people == outcome, says = row->judge == outcome;
        clusters_add(is ? &with : &without, row->scenario, row->stratum,
                     (const double[]){is == says, 1});
    }
    rate_estimate(&with, &out->sensitivity);
    rate_estimate(&without, &out->specificity);
    clusters_release(&with);
    clusters_release(&without);
}

static enum status take_excerpt(void *context, const struct run_trial *trial, struct error *err)
{
    struct text *out = context;
    (void)err;
    size_t length = trial->text_length;
    if (length > EXCERPT_BYTES) {
        length = EXCERPT_BYTES;
        while (length && ((unsigned char)trial->text[length] & 0xC0) == 0x80) length--;
    }
    text_append(out, trial->text, length);
    if (length < trial->text_length) text_puts(out, " …");
    return STATUS_OK;
}

enum status calibration_excerpt(const struct rollup *rollup, int64_t trial, struct text *out,
                                struct error *err)
{
    text_clear(out);
    return run_file_get_trial(rollup->run, trial, take_excerpt, out, err);
}
