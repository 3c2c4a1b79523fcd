/* What labels and judges say of the same replies, for a terminal and as JSON. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "harness/base/json.h"
#include "harness/commands/calibrate_labels.h"
#include "results/statistics.h"

enum { EXCERPT_BYTES = 240, NO_LABEL = -1 };

/* ---- figures ---- */

static int64_t row_total(const struct tally *tally, size_t label)
{
    int64_t total = 0;
    for (int b = 0; b < BEHAVIOUR_COUNT; b++) total += tally->counts[label][b];
    return total;
}

/* Rows of `label` that the judge put under `as` (NO_LABEL: under none). */
static int64_t cell(const struct calibration_of_labels *calibration, const struct tally *tally,
                    size_t label, int as)
{
    int64_t total = 0;
    for (int b = 0; b < BEHAVIOUR_COUNT; b++)
        if (calibration->label_of[b] == as) total += tally->counts[label][b];
    return total;
}

static int64_t column_total(const struct calibration_of_labels *calibration,
                            const struct tally *tally, int as)
{
    int64_t total = 0;
    for (size_t l = 0; l < calibration->label_count; l++) total += cell(calibration, tally, l, as);
    return total;
}

struct class_figures {
    int64_t n, right, others, others_right;
    struct interval sensitivity, specificity;
};

static struct class_figures figures_of(const struct calibration_of_labels *calibration,
                                       const struct tally *tally, size_t label)
{
    struct class_figures f = {.n = row_total(tally, label),
                              .right = cell(calibration, tally, label, (int)label)};
    f.others = tally->n - f.n;
    f.others_right = f.others - (column_total(calibration, tally, (int)label) - f.right);
    f.sensitivity = interval_wilson((double)f.right, (double)f.n);
    f.specificity = interval_wilson((double)f.others_right, (double)f.others);
    return f;
}

static double share(int64_t part, int64_t whole)
{
    return whole ? (double)part / (double)whole : (double)NAN;
}

/* Cohen's kappa over the labels; "under none" is an answer that nobody gave. */
static double kappa(const struct calibration_of_labels *calibration, const struct tally *tally)
{
    double n = (double)tally->n, chance = 0;
    if (!tally->n) return (double)NAN;
    for (size_t l = 0; l < calibration->label_count; l++)
        chance +=
            (double)row_total(tally, l) / n * (double)column_total(calibration, tally, (int)l) / n;
    return chance < 1 ? ((double)tally->right / n - chance) / (1 - chance) : (double)NAN;
}

/* Rows on which two members both gave a behaviour, and those of them on which it is another. */
struct pair_count {
    int64_t both, differ;
};

static struct pair_count count_pair(const struct calibration_of_labels *calibration, size_t a,
                                    size_t b)
{
    struct pair_count count = {0};
    for (size_t i = 0; i < calibration->row_count; i++) {
        enum behaviour one = row_found(calibration, i, a)->behaviour,
                       other = row_found(calibration, i, b)->behaviour;
        if (one == BEHAVIOUR_NONE || other == BEHAVIOUR_NONE) continue;
        count.both++;
        count.differ += one != other;
    }
    return count;
}

static const char *said_word(enum behaviour behaviour)
{
    return behaviour == BEHAVIOUR_NONE ? "unscored" : behaviour_word(behaviour);
}

/* The columns of a table: the behaviours, then unscored. */
static enum behaviour column(int number)
{
    return (enum behaviour)(number % BEHAVIOUR_COUNT);
}

/* The start of a reply, for reading, ended at a whole character. */
static void put_excerpt(const char *text, struct text *out)
{
    size_t length = strlen(text);
    bool is_cut = length > EXCERPT_BYTES;
    if (is_cut) {
        length = EXCERPT_BYTES;
        while (length && ((unsigned char)text[length] & 0xC0) == 0x80) length--;
    }
    text_append(out, text, length);
    if (is_cut) text_puts(out, " …");
}

static int64_t count_wrong(const struct calibration_of_labels *calibration)
{
    return calibration->whole.n - calibration->whole.right;
}

/* ---- JSON ---- */

static void json_interval(struct json_writer *writer, const char *key, struct interval interval)
{
    json_put_key(writer, key);
    json_begin_array(writer);
    json_put_double(writer, interval.low);
    json_put_double(writer, interval.high);
    json_end_array(writer);
}

static void json_label(struct json_writer *writer, const struct calibration_of_labels *calibration,
                       const struct tally *tally, size_t label)
{
    struct class_figures f = figures_of(calibration, tally, label);
    json_begin_object(writer);
    json_member_string(writer, "label", calibration->labels[label]);
    json_member_integer(writer, "n", f.n);
    json_member_integer(writer, "right", f.right);
    json_member_double(writer, "sensitivity", share(f.right, f.n));
    json_interval(writer, "sensitivity_interval", f.sensitivity);
    json_member_double(writer, "specificity", share(f.others_right, f.others));
    json_interval(writer, "specificity_interval", f.specificity);
    json_put_key(writer, "judged");
    json_begin_object(writer);
    for (int b = 1; b <= BEHAVIOUR_COUNT; b++)
        json_member_integer(writer, said_word(column(b)), tally->counts[label][column(b)]);
    json_end_object(writer);
    json_end_object(writer);
}

/* Members of an open object. */
static void json_tally(struct json_writer *writer, const struct calibration_of_labels *calibration,
                       const struct tally *tally)
{
    json_member_integer(writer, "n", tally->n);
    json_member_double(writer, "accuracy", share(tally->right, tally->n));
    json_interval(writer, "accuracy_interval",
                  interval_wilson((double)tally->right, (double)tally->n));
    json_member_double(writer, "kappa", kappa(calibration, tally));
    json_member_string(writer, "judge", tally->spec);
    json_member_string(writer, "judge_version", tally->version);
    json_member_string(writer, "judge_digest", tally->digest);
    json_member_integer(writer, "under_no_label", column_total(calibration, tally, NO_LABEL));
    json_put_key(writer, "labels");
    json_begin_array(writer);
    for (size_t l = 0; l < calibration->label_count; l++) json_label(writer, calibration, tally, l);
    json_end_array(writer);
}

static void json_pairs(struct json_writer *writer, const struct calibration_of_labels *calibration)
{
    json_put_key(writer, "pairs");
    json_begin_array(writer);
    for (size_t a = 0; a < calibration->panel.member_count; a++) {
        for (size_t b = a + 1; b < calibration->panel.member_count; b++) {
            struct pair_count count = count_pair(calibration, a, b);
            json_begin_object(writer);
            json_member_string(writer, "a", calibration->members[a].spec);
            json_member_string(writer, "b", calibration->members[b].spec);
            json_member_integer(writer, "n", count.both);
            json_member_integer(writer, "differ", count.differ);
            json_end_object(writer);
        }
    }
    json_end_array(writer);
}

static void json_panel(struct json_writer *writer, const struct calibration_of_labels *calibration)
{
    json_put_key(writer, "panel");
    if (!calibration->is_panel) {
        json_put_null(writer);
        return;
    }
    json_begin_object(writer);
    json_member_string(writer, "vote", vote_word(calibration->panel.vote));
    json_member_integer(writer, "several_asked", calibration->several_asked);
    json_member_integer(writer, "disagreed", calibration->disagreed);
    json_member_integer(writer, "split", calibration->split);
    json_put_key(writer, "members");
    json_begin_array(writer);
    for (size_t i = 0; i < calibration->panel.member_count; i++) {
        json_begin_object(writer);
        json_tally(writer, calibration, &calibration->members[i]);
        json_end_object(writer);
    }
    json_end_array(writer);
    json_pairs(writer, calibration);
    json_end_object(writer);
}

static void json_groups(struct json_writer *writer, const struct calibration_of_labels *calibration)
{
    json_put_key(writer, "by");
    json_begin_array(writer);
    for (size_t i = 0; i < calibration->group_count; i++) {
        const struct label_group *group = &calibration->groups[i];
        json_begin_object(writer);
        json_member_string(writer, "value", group->value);
        json_member_integer(writer, "n", group->n);
        json_member_double(writer, "accuracy", share(group->right, group->n));
        json_end_object(writer);
    }
    json_end_array(writer);
}

static void json_disagreement(struct json_writer *writer,
                              const struct calibration_of_labels *calibration, size_t number)
{
    const struct labelled_row *row = &calibration->rows[number];
    const struct row_finding *vote = &calibration->votes[number];
    struct text excerpt;
    text_init(&excerpt, 0); /* an excerpt is short */
    put_excerpt(row->text, &excerpt);
    json_begin_object(writer);
    json_member_string(writer, "id", row->id);
    json_member_string(writer, "label", calibration->labels[row->label]);
    json_member_string(writer, "judged", said_word(vote->behaviour));
    json_member_string(writer, "rule", vote->rule);
    if (calibration->is_panel) {
        json_put_key(writer, "members");
        json_begin_array(writer);
        for (size_t i = 0; i < calibration->panel.member_count; i++) {
            const struct row_finding *found = row_found(calibration, number, i);
            if (found->asked)
                json_put_string(writer, said_word(found->behaviour));
            else
                json_put_null(writer);
        }
        json_end_array(writer);
    }
    json_member_string(writer, "reply", excerpt.data);
    json_end_object(writer);
    text_release(&excerpt);
}

void calibration_of_labels_json(const struct calibration_of_labels *calibration, struct text *out)
{
    struct json_writer writer;
    int64_t shown = 0;
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_tally(&writer, calibration, &calibration->whole);
    json_member_string(&writer, "labeller", calibration->flags->labeller);
    json_panel(&writer, calibration);
    json_groups(&writer, calibration);
    json_put_key(&writer, "disagreements");
    json_begin_array(&writer);
    for (size_t i = 0; i < calibration->row_count && shown < calibration->flags->show; i++) {
        if (row_is_right(calibration, i)) continue;
        json_disagreement(&writer, calibration, i);
        shown++;
    }
    json_end_array(&writer);
    json_end_object(&writer);
    text_putc(out, '\n');
}

/* ---- text ---- */

static int label_width(const struct calibration_of_labels *calibration)
{
    size_t width = 6;
    for (size_t l = 0; l < calibration->label_count; l++) {
        size_t length = strlen(calibration->labels[l]);
        if (length > width) width = length;
    }
    return (int)width;
}

static int column_width(int number)
{
    return (int)strlen(said_word(column(number)));
}

static void put_matrix(const struct calibration_of_labels *calibration, const struct tally *tally,
                       struct text *out)
{
    int width = label_width(calibration);
    text_printf(out, "%-*s", width, "label");
    for (int b = 1; b <= BEHAVIOUR_COUNT; b++) text_printf(out, "  %s", said_word(column(b)));
    text_putc(out, '\n');
    for (size_t l = 0; l < calibration->label_count; l++) {
        text_printf(out, "%-*s", width, calibration->labels[l]);
        for (int b = 1; b <= BEHAVIOUR_COUNT; b++)
            text_printf(out, "  %*lld", column_width(b), (long long)tally->counts[l][column(b)]);
        text_putc(out, '\n');
    }
}

/* "95.0 % [90.1, 97.5]", "-" of nothing. */
static void put_share(struct text *out, int64_t part, int64_t whole)
{
    char cell_text[64] = "-";
    struct interval interval = interval_wilson((double)part, (double)whole);
    if (whole)
        snprintf(cell_text, sizeof cell_text, "%.1f %% [%.1f, %.1f]", 100 * share(part, whole),
                 100 * interval.low, 100 * interval.high);
    text_printf(out, "%-24s ", cell_text);
}

static void put_classes(const struct calibration_of_labels *calibration, struct text *out)
{
    int width = label_width(calibration);
    text_printf(out, "\n%-*s %6s  %-24s %-24s labeller\n", width, "label", "n",
                "sensitivity [95 %]", "specificity [95 %]");
    for (size_t l = 0; l < calibration->label_count; l++) {
        struct class_figures f = figures_of(calibration, &calibration->whole, l);
        text_printf(out, "%-*s %6lld  ", width, calibration->labels[l], (long long)f.n);
        put_share(out, f.right, f.n);
        put_share(out, f.others_right, f.others);
        text_printf(out, "%s\n", calibration->flags->labeller);
    }
}

static void put_member(const struct calibration_of_labels *calibration, size_t member,
                       struct text *out)
{
    const struct tally *tally = &calibration->members[member];
    double agreed = kappa(calibration, tally);
    text_printf(out, "%2zu %7lld  ", member + 1, (long long)tally->n);
    put_share(out, tally->right, tally->n);
    if (isnan(agreed))
        text_puts(out, "    -  ");
    else
        text_printf(out, "%5.3f  ", agreed);
    text_put_terminal(out, span_of(tally->spec), false);
    text_putc(out, '\n');
}

static void put_panel(const struct calibration_of_labels *calibration, struct text *out)
{
    size_t count = calibration->panel.member_count;
    text_puts(out, "\nmember asked  accuracy [95 %]          kappa  judge\n");
    for (size_t i = 0; i < count; i++) put_member(calibration, i, out);
    text_printf(out,
                "several asked of %lld rows, which disagree on %lld; %lld have no vote (split)\n",
                (long long)calibration->several_asked, (long long)calibration->disagreed,
                (long long)calibration->split);
    for (size_t a = 0; a < count && count > 2; a++) {
        for (size_t b = a + 1; b < count; b++) {
            struct pair_count pair = count_pair(calibration, a, b);
            text_printf(out, "members %zu and %zu differ on %lld of %lld\n", a + 1, b + 1,
                        (long long)pair.differ, (long long)pair.both);
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (!calibration->members[i].n) continue;
        text_printf(out, "\nmember %zu, ", i + 1);
        text_put_terminal(out, span_of(calibration->members[i].spec), false);
        text_putc(out, '\n');
        put_matrix(calibration, &calibration->members[i], out);
    }
}

static void put_disagreement(const struct calibration_of_labels *calibration, size_t number,
                             struct text *out)
{
    const struct labelled_row *row = &calibration->rows[number];
    const struct row_finding *vote = &calibration->votes[number];
    struct text excerpt;
    text_init(&excerpt, 0); /* an excerpt is short */
    put_excerpt(row->text, &excerpt);
    text_put_terminal(out, span_of(row->id), false);
    text_printf(out, ": %s, judged %s%s%s", calibration->labels[row->label],
                said_word(vote->behaviour), *vote->rule ? " by " : "", vote->rule);
    const char *comma = " (members: ";
    for (size_t i = 0; calibration->is_panel && i < calibration->panel.member_count; i++) {
        const struct row_finding *found = row_found(calibration, number, i);
        text_printf(out, "%s%s", comma, found->asked ? said_word(found->behaviour) : "not asked");
        comma = ", ";
    }
    text_puts(out, calibration->is_panel ? ")\n    " : "\n    ");
    text_put_terminal(out, span_of(excerpt.data), false);
    text_putc(out, '\n');
    text_release(&excerpt);
}

static void put_disagreements(const struct calibration_of_labels *calibration, struct text *out)
{
    int64_t shown = 0, show = calibration->flags->show;
    for (size_t i = 0; i < calibration->row_count && shown < show; i++) {
        if (row_is_right(calibration, i)) continue;
        text_puts(out, shown++ ? "" : "\ndisagreements\n");
        put_disagreement(calibration, i, out);
    }
    if (count_wrong(calibration) > show)
        text_printf(out, "(%lld disagreements; --show N lists them)\n",
                    (long long)count_wrong(calibration));
}

void calibration_of_labels_text(const struct calibration_of_labels *calibration, struct text *out)
{
    const struct tally *whole = &calibration->whole;
    struct interval interval = interval_wilson((double)whole->right, (double)whole->n);
    text_puts(out, "judge ");
    text_put_terminal(out, span_of(whole->spec), false);
    text_puts(out, " (");
    text_put_terminal(out, span_of(whole->version), false);
    text_printf(out,
                ", %.12s) against %lld labels of %s: accuracy %.1f %% [%.1f, %.1f], kappa %.3f\n\n",
                whole->digest, (long long)whole->n, calibration->flags->labeller,
                100 * share(whole->right, whole->n), 100 * interval.low, 100 * interval.high,
                kappa(calibration, whole));
    put_matrix(calibration, whole, out);
    put_classes(calibration, out);
    if (calibration->is_panel) put_panel(calibration, out);
    for (size_t i = 0; i < calibration->group_count; i++) {
        const struct label_group *group = &calibration->groups[i];
        text_puts(out, i ? "" : "\n");
        text_put_terminal(out, span_of(group->value), false);
        text_printf(out, ": %.1f %% of %lld\n", 100 * share(group->right, group->n),
                    (long long)group->n);
    }
    put_disagreements(calibration, out);
}
