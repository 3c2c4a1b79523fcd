/* `parallax calibrate --labels FILE`: a judge, or a panel and each of its members, against labels
 * that somebody gave to replies.
 *
 * Labels are mapped to behaviours, each behaviour under at most one label. Every row of the file
 * counts: a behaviour under no label, an incoherent reply and a reply that was not scored are wrong
 * answers and have columns of their own. A judge that is no panel is a panel of one here.
 */
#ifndef PARALLAX_HARNESS_COMMANDS_CALIBRATE_LABELS_H
#define PARALLAX_HARNESS_COMMANDS_CALIBRATE_LABELS_H

#include "harness/judging_rows.h"

enum { LABELS_MAX = 16, GROUPS_MAX = 256 };

struct calibrate_flags {
    const char *labels, *map, *text_field, *label_field, *labeller, *by;
    int64_t show;
    bool json;
};

/* One labelled reply. */
struct labelled_row {
    const char *id, *prompt, *text, *group; /* `group`: its value of --by, or NULL */
    int label;
};

/* What one judge said of the rows it was asked about. */
struct tally {
    const char *spec, *version;
    char digest[SHA256_HEX_BYTES];
    int64_t counts[LABELS_MAX][BEHAVIOUR_COUNT]; /* column BEHAVIOUR_NONE: unscored */
    int64_t n, right;
};

/* What one judge said of one row. */
struct row_finding {
    bool asked;
    enum behaviour behaviour; /* BEHAVIOUR_NONE: unscored */
    enum unscored unscored;
    char rule[64]; /* "" where no rule is told */
};

struct label_group {
    const char *value;
    int64_t n, right;
};

struct calibration_of_labels {
    const struct calibrate_flags *flags;
    struct arena arena;
    struct labelled_row *rows;
    size_t row_count, row_capacity;
    const char *labels[LABELS_MAX];
    size_t label_count;
    int label_of[BEHAVIOUR_COUNT]; /* -1: under no label */
    struct panel panel;
    bool is_panel;                           /* else `panel` is the one judge */
    struct tally whole;                      /* what is measured: the judge, or the panel's vote */
    struct tally members[PANEL_MEMBERS_MAX]; /* of a panel: over what each was asked */
    struct row_finding *found;               /* row by member */
    struct row_finding *votes;               /* by row */
    int64_t several_asked, disagreed, split; /* rows, of a panel */
    struct label_group groups[GROUPS_MAX];
    size_t group_count;
    struct error failed; /* the first endpoint that left rows unanswered */
};

/* Reads the map and the rows, asks who judges (options->judge) and counts. */
enum status calibrate_labels(struct calibration_of_labels *calibration,
                             const struct calibrate_flags *flags, const struct run_options *options,
                             struct error *err);
void calibration_of_labels_release(struct calibration_of_labels *calibration);

bool row_is_right(const struct calibration_of_labels *calibration, size_t row);
const struct row_finding *row_found(const struct calibration_of_labels *calibration, size_t row,
                                    size_t member);

/* One object with `n` and `accuracy` of what is measured on top; judges/README.md describes it. */
void calibration_of_labels_json(const struct calibration_of_labels *calibration, struct text *out);
void calibration_of_labels_text(const struct calibration_of_labels *calibration, struct text *out);

#endif
