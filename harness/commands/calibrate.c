/* `parallax calibrate`: how well does the judge agree with labels that somebody gave? A judge
 * without a measured error rate is not a judge.
 *
 * Labels are mapped to behaviours, each behaviour under at most one label. Every row of the file
 * counts: a behaviour under no label, an incoherent reply and a reply that was not scored are wrong
 * answers and have columns of their own.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/jsonl.h"
#include "harness/base/memory.h"
#include "harness/command.h"
#include "harness/commands/calibrate_run.h"
#include "harness/judging_rows.h"
#include "harness/run_flags.h"
#include "results/statistics.h"

enum { LABELS_MAX = 16, GROUPS_MAX = 256, EXCERPT_BYTES = 240 };

struct flags {
    struct run_flags shared; /* of a model as judge */
    const char *labels, *map, *text_field, *label_field, *labeller, *by;
    int64_t show, threshold;
    bool json;
};

/* One labelled reply. */
struct row {
    const char *id, *prompt, *text, *group; /* `group`: its value of --by, or NULL */
    int label;
};

struct disagreement {
    size_t row;
    char *behaviour, *rule, *excerpt;
};

struct group {
    const char *value;
    int64_t n, right;
};

struct calibration {
    const struct flags *flags;
    struct judge_asker asker;
    struct arena arena;
    struct row *rows;
    size_t row_count, row_capacity;
    const char *labels[LABELS_MAX];
    int label_of[BEHAVIOUR_COUNT]; /* -1: under no label */
    size_t label_count;
    int64_t counts[LABELS_MAX][BEHAVIOUR_COUNT]; /* column BEHAVIOUR_NONE: unscored */
    int64_t n, right;
    struct group groups[GROUPS_MAX];
    size_t group_count;
    struct disagreement *disagreements;
    size_t disagreement_count, disagreement_capacity;
};

/* --- the map --- */

static enum status map_behaviours(struct calibration *calibration, char *list, struct error *err)
{
    char *rest = list;
    for (char *word; (word = strsep(&rest, "+")) != NULL;) {
        enum behaviour behaviour;
        if (!*word) continue;
        if (!behaviour_from_word(word, &behaviour) || behaviour == BEHAVIOUR_NONE)
            return error_set(err, STATUS_USAGE,
                             "--map: no behaviour \"%s\"; there are complied, partial, refused, "
                             "redirected, warned, incoherent",
                             word);
        if (calibration->label_of[behaviour] >= 0)
            return error_set(err, STATUS_USAGE, "--map: behaviour \"%s\" stands under two labels",
                             word);
        calibration->label_of[behaviour] = (int)calibration->label_count - 1;
    }
    return STATUS_OK;
}

static int find_label(const struct calibration *calibration, const char *label)
{
    for (size_t i = 0; i < calibration->label_count; i++)
        if (strcmp(calibration->labels[i], label) == 0) return (int)i;
    return -1;
}

static enum status read_map(struct calibration *calibration, struct error *err)
{
    for (int b = 0; b < BEHAVIOUR_COUNT; b++) calibration->label_of[b] = -1;
    char *rest = arena_strdup(&calibration->arena, calibration->flags->map);
    for (char *part; (part = strsep(&rest, ",")) != NULL;) {
        char *equals = strchr(part, '=');
        if (!equals || equals == part)
            return error_set(err, STATUS_USAGE, "--map: \"%s\" is not LABEL=BEHAVIOUR+BEHAVIOUR",
                             part);
        *equals = '\0';
        if (find_label(calibration, part) >= 0)
            return error_set(err, STATUS_USAGE, "--map: label \"%s\" stands twice", part);
        if (calibration->label_count == LABELS_MAX)
            return error_set(err, STATUS_USAGE, "--map: more than %d labels", LABELS_MAX);
        calibration->labels[calibration->label_count++] = part;
        enum status status = map_behaviours(calibration, equals + 1, err);
        if (status != STATUS_OK) return status;
    }
    return STATUS_OK;
}

/* --- the rows --- */

static const char *text_of(const struct flags *flags, const struct json_value *row)
{
    static const char *const usual[] = {"text", "response", "reply", "completion"};
    if (flags->text_field) return json_string(json_member(row, flags->text_field));
    for (size_t i = 0; i < ARRAY_LENGTH(usual); i++)
        if (json_string(json_member(row, usual[i]))) return json_string(json_member(row, usual[i]));
    return NULL;
}

static void count_group(struct calibration *calibration, const char *value, bool right)
{
    if (!value) return;
    size_t i = 0;
    while (i < calibration->group_count && strcmp(calibration->groups[i].value, value) != 0) i++;
    if (i == GROUPS_MAX) return;
    if (i == calibration->group_count)
        calibration->groups[calibration->group_count++] = (struct group){.value = value};
    calibration->groups[i].n++;
    calibration->groups[i].right += right;
}

/* The start of a reply, for reading, ended at a whole character. */
static char *excerpt_of(struct arena *arena, const char *text)
{
    size_t length = strlen(text);
    if (length <= EXCERPT_BYTES) return arena_strdup(arena, text);
    length = EXCERPT_BYTES;
    while (length && ((unsigned char)text[length] & 0xC0) == 0x80) length--;
    return arena_printf(arena, "%.*s …", (int)length, text);
}

static void keep_disagreement(struct calibration *calibration, size_t row,
                              const struct finding *finding)
{
    struct arena *arena = &calibration->arena;
    ARRAY_RESERVE(calibration->disagreements, calibration->disagreement_capacity,
                  calibration->disagreement_count + 1);
    struct disagreement *new = &calibration->disagreements[calibration->disagreement_count++];
    new->row = row;
    new->behaviour =
        arena_strdup(arena, finding->behaviour ? behaviour_word(finding->behaviour) : "unscored");
    new->rule = arena_strdup(arena, finding->reason_count ? finding->reasons[0].rule : "");
    new->excerpt = excerpt_of(arena, calibration->rows[row].text);
}

static enum status count_row(void *context, size_t row, const struct finding *finding,
                             struct error *err)
{
    struct calibration *calibration = context;
    (void)err;
    int label = calibration->rows[row].label;
    bool right = calibration->label_of[finding->behaviour] == label;
    calibration->counts[label][finding->behaviour]++;
    calibration->n++;
    calibration->right += right;
    count_group(calibration, calibration->rows[row].group, right);
    if (!right) keep_disagreement(calibration, row, finding);
    return STATUS_OK;
}

static const char *keep(struct arena *arena, const char *string)
{
    return string ? arena_strdup(arena, string) : NULL;
}

static enum status read_row(struct calibration *calibration, const struct json_value *row,
                            size_t line, struct error *err)
{
    const struct flags *flags = calibration->flags;
    const char *text = text_of(flags, row),
               *label = json_string(json_member(row, flags->label_field));
    if (!text)
        return error_set(err, STATUS_DATA, "%s:%zu: no text of a reply; name its field with --text",
                         flags->labels, line);
    if (!label)
        return error_set(err, STATUS_DATA, "%s:%zu: no string /%s", flags->labels, line,
                         flags->label_field);
    int number = find_label(calibration, label);
    if (number < 0)
        return error_set(err, STATUS_DATA, "%s:%zu: /%s: label \"%s\" is not in --map",
                         flags->labels, line, flags->label_field, label);
    struct arena *arena = &calibration->arena;
    const char *id = json_string(json_member(row, "id"));
    ARRAY_RESERVE(calibration->rows, calibration->row_capacity, calibration->row_count + 1);
    calibration->rows[calibration->row_count++] = (struct row){
        .id = id ? arena_strdup(arena, id) : arena_printf(arena, "line %zu", line),
        .prompt = keep(arena, json_string(json_member(row, "prompt"))),
        .text = arena_strdup(arena, text),
        .group = flags->by ? keep(arena, json_string(json_member(row, flags->by))) : NULL,
        .label = number,
    };
    return STATUS_OK;
}

static enum status read_rows(struct calibration *calibration, struct error *err)
{
    struct jsonl *lines;
    enum status status = jsonl_open(&lines, calibration->flags->labels, err);
    while (status == STATUS_OK) {
        struct json_document *document = NULL;
        status = jsonl_next(lines, &document, err);
        if (status != STATUS_OK || !document) break;
        status = read_row(calibration, json_root(document), jsonl_line(lines), err);
        json_free(document);
    }
    jsonl_close(lines);
    if (status == STATUS_OK && calibration->row_count == 0)
        status = error_set(err, STATUS_DATA, "%s: no rows", calibration->flags->labels);
    return status;
}

static int compare_disagreements(const void *left, const void *right)
{
    const struct disagreement *a = left, *b = right;
    return a->row < b->row ? -1 : a->row > b->row;
}

/* A model's answers come in any order; what is printed does not depend on it. */
static enum status judge_all(struct calibration *calibration, struct error *err)
{
    struct judged_row *rows = xcalloc(calibration->row_count, sizeof *rows);
    for (size_t i = 0; i < calibration->row_count; i++) {
        const struct row *row = &calibration->rows[i];
        rows[i] = (struct judged_row){row->id, row->prompt, row->text};
    }
    enum status status =
        judge_rows(&calibration->asker, rows, calibration->row_count, count_row, calibration, err);
    if (calibration->disagreement_count)
        qsort(calibration->disagreements, calibration->disagreement_count,
              sizeof *calibration->disagreements, compare_disagreements);
    free(rows);
    return status;
}

/* --- figures --- */

static int64_t row_total(const struct calibration *calibration, size_t label)
{
    int64_t total = 0;
    for (int b = 0; b < BEHAVIOUR_COUNT; b++) total += calibration->counts[label][b];
    return total;
}

/* Rows of `label` (or, with SIZE_MAX, of any) that the judge put under `as` (SIZE_MAX: under none).
 */
static int64_t cell(const struct calibration *calibration, size_t label, size_t as)
{
    int64_t total = 0;
    for (size_t l = 0; l < calibration->label_count; l++)
        for (int b = 0; b < BEHAVIOUR_COUNT; b++)
            if ((label == SIZE_MAX || l == label) &&
                calibration->label_of[b] == (as == SIZE_MAX ? -1 : (int)as))
                total += calibration->counts[l][b];
    return total;
}

struct class_figures {
    int64_t n, right, others, others_right;
    struct interval sensitivity, specificity;
};

static struct class_figures figures_of(const struct calibration *calibration, size_t label)
{
    struct class_figures f = {.n = row_total(calibration, label),
                              .right = cell(calibration, label, label)};
    f.others = calibration->n - f.n;
    f.others_right = f.others - (cell(calibration, SIZE_MAX, label) - f.right);
    f.sensitivity = interval_wilson((double)f.right, (double)f.n);
    f.specificity = interval_wilson((double)f.others_right, (double)f.others);
    return f;
}

static double share(int64_t part, int64_t whole)
{
    return whole ? (double)part / (double)whole : (double)NAN;
}

/* Cohen's kappa over the labels; "under none" is an answer that nobody gave. */
static double kappa(const struct calibration *calibration)
{
    double n = (double)calibration->n, chance = 0, agreed = (double)calibration->right / n;
    for (size_t l = 0; l < calibration->label_count; l++)
        chance +=
            (double)row_total(calibration, l) / n * (double)cell(calibration, SIZE_MAX, l) / n;
    return chance < 1 ? (agreed - chance) / (1 - chance) : (double)NAN;
}

/* --- output --- */

static const char *column_word(int behaviour)
{
    return behaviour == BEHAVIOUR_NONE ? "unscored" : behaviour_word((enum behaviour)behaviour);
}

static void json_interval(struct json_writer *writer, const char *key, struct interval interval)
{
    json_put_key(writer, key);
    json_begin_array(writer);
    json_put_double(writer, interval.low);
    json_put_double(writer, interval.high);
    json_end_array(writer);
}

static void json_label(struct json_writer *writer, const struct calibration *calibration,
                       size_t label)
{
    struct class_figures f = figures_of(calibration, label);
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
        json_member_integer(writer, column_word(b % BEHAVIOUR_COUNT),
                            calibration->counts[label][b % BEHAVIOUR_COUNT]);
    json_end_object(writer);
    json_end_object(writer);
}

static void json_lists(struct json_writer *writer, const struct calibration *calibration)
{
    json_put_key(writer, "by");
    json_begin_array(writer);
    for (size_t i = 0; i < calibration->group_count; i++) {
        const struct group *group = &calibration->groups[i];
        json_begin_object(writer);
        json_member_string(writer, "value", group->value);
        json_member_integer(writer, "n", group->n);
        json_member_double(writer, "accuracy", share(group->right, group->n));
        json_end_object(writer);
    }
    json_end_array(writer);
    json_put_key(writer, "disagreements");
    json_begin_array(writer);
    for (size_t i = 0; i < calibration->disagreement_count && (int64_t)i < calibration->flags->show;
         i++) {
        const struct disagreement *d = &calibration->disagreements[i];
        json_begin_object(writer);
        json_member_string(writer, "id", calibration->rows[d->row].id);
        json_member_string(writer, "label", calibration->labels[calibration->rows[d->row].label]);
        json_member_string(writer, "judged", d->behaviour);
        json_member_string(writer, "rule", d->rule);
        json_member_string(writer, "reply", d->excerpt);
        json_end_object(writer);
    }
    json_end_array(writer);
}

static void put_json(const struct calibration *calibration, struct text *out)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 2);
    json_begin_object(&writer);
    json_member_integer(&writer, "n", calibration->n);
    json_member_double(&writer, "accuracy", share(calibration->right, calibration->n));
    json_interval(&writer, "accuracy_interval",
                  interval_wilson((double)calibration->right, (double)calibration->n));
    json_member_double(&writer, "kappa", kappa(calibration));
    json_member_string(&writer, "labeller", calibration->flags->labeller);
    json_member_string(&writer, "judge", calibration->asker.spec);
    json_member_string(&writer, "judge_version", calibration->asker.version.data);
    json_member_string(&writer, "judge_digest", calibration->asker.digest);
    json_member_integer(&writer, "under_no_label", cell(calibration, SIZE_MAX, SIZE_MAX));
    json_put_key(&writer, "labels");
    json_begin_array(&writer);
    for (size_t l = 0; l < calibration->label_count; l++) json_label(&writer, calibration, l);
    json_end_array(&writer);
    json_lists(&writer, calibration);
    json_end_object(&writer);
    text_putc(out, '\n');
}

static int label_width(const struct calibration *calibration)
{
    size_t width = 6;
    for (size_t l = 0; l < calibration->label_count; l++) {
        size_t length = strlen(calibration->labels[l]);
        if (length > width) width = length;
    }
    return (int)width;
}

static void put_matrix(const struct calibration *calibration, struct text *out)
{
    int width = label_width(calibration);
    text_printf(out, "\n%-*s", width, "label");
    for (int b = 1; b <= BEHAVIOUR_COUNT; b++)
        text_printf(out, " %10s", column_word(b % BEHAVIOUR_COUNT));
    text_putc(out, '\n');
    for (size_t l = 0; l < calibration->label_count; l++) {
        text_printf(out, "%-*s", width, calibration->labels[l]);
        for (int b = 1; b <= BEHAVIOUR_COUNT; b++)
            text_printf(out, " %10lld", (long long)calibration->counts[l][b % BEHAVIOUR_COUNT]);
        text_putc(out, '\n');
    }
}

/* "95.0 % [90.1, 97.5]", "-" of nothing. */
static void put_share(struct text *out, double value, const struct interval *interval)
{
    char cell[64] = "-";
    if (!isnan(value))
        snprintf(cell, sizeof cell, "%.1f %% [%.1f, %.1f]", 100 * value, 100 * interval->low,
                 100 * interval->high);
    text_printf(out, "%-24s ", cell);
}

static void put_classes(const struct calibration *calibration, struct text *out)
{
    int width = label_width(calibration);
    text_printf(out, "\n%-*s %6s  %-24s %-24s labeller\n", width, "label", "n",
                "sensitivity [95 %]", "specificity [95 %]");
    for (size_t l = 0; l < calibration->label_count; l++) {
        struct class_figures f = figures_of(calibration, l);
        text_printf(out, "%-*s %6lld  ", width, calibration->labels[l], (long long)f.n);
        put_share(out, share(f.right, f.n), &f.sensitivity);
        put_share(out, share(f.others_right, f.others), &f.specificity);
        text_printf(out, "%s\n", calibration->flags->labeller);
    }
}

static void put_text(const struct calibration *calibration, struct text *out)
{
    struct interval interval = interval_wilson((double)calibration->right, (double)calibration->n);
    text_puts(out, "judge ");
    text_put_terminal(out, span_of(calibration->asker.spec), false);
    text_printf(out,
                " (%s, %.12s) against %lld labels of %s: accuracy %.1f %% [%.1f, %.1f], "
                "kappa %.3f\n",
                calibration->asker.version.data, calibration->asker.digest,
                (long long)calibration->n, calibration->flags->labeller,
                100 * share(calibration->right, calibration->n), 100 * interval.low,
                100 * interval.high, kappa(calibration));
    put_matrix(calibration, out);
    put_classes(calibration, out);
    for (size_t i = 0; i < calibration->group_count; i++) {
        const struct group *group = &calibration->groups[i];
        text_puts(out, i ? "" : "\n");
        text_put_terminal(out, span_of(group->value), false);
        text_printf(out, ": %.1f %% of %lld\n", 100 * share(group->right, group->n),
                    (long long)group->n);
    }
    for (size_t i = 0; i < calibration->disagreement_count && (int64_t)i < calibration->flags->show;
         i++) {
        const struct disagreement *d = &calibration->disagreements[i];
        text_puts(out, i ? "" : "\ndisagreements\n");
        const struct row *row = &calibration->rows[d->row];
        text_put_terminal(out, span_of(row->id), false);
        text_printf(out, ": %s, judged %s%s%s\n    ", calibration->labels[row->label], d->behaviour,
                    *d->rule ? " by " : "", d->rule);
        text_put_terminal(out, span_of(d->excerpt), false);
        text_putc(out, '\n');
    }
    if ((int64_t)calibration->disagreement_count > calibration->flags->show)
        text_printf(out, "(%zu disagreements; --show N lists them)\n",
                    calibration->disagreement_count);
}

/* --- the command --- */

static enum status print(const struct calibration *calibration, struct error *err)
{
    struct text out;
    text_init(&out, 0); /* as long as the disagreements are */
    if (calibration->flags->json)
        put_json(calibration, &out);
    else
        put_text(calibration, &out);
    enum status status = command_print(&out, err);
    text_release(&out);
    return status;
}

static enum status calibrate(const struct flags *flags, struct error *err)
{
    struct calibration calibration = {.flags = flags};
    const struct run_options *options = &flags->shared.options;
    arena_init(&calibration.arena);
    enum status status = read_map(&calibration, err);
    if (status == STATUS_OK) status = read_rows(&calibration, err);
    if (status == STATUS_OK) {
        const char *judge = options->judge ? options->judge : "rules";
        status = judge_asker_open(&calibration.asker, judge, options, false, err);
        if (status == STATUS_OK) status = judge_all(&calibration, err);
        if (status == STATUS_OK) status = print(&calibration, err);
        if (status == STATUS_OK) status = judge_asker_all_answered(&calibration.asker, err);
        judge_asker_close(&calibration.asker);
    }
    free(calibration.disagreements);
    free(calibration.rows);
    arena_release(&calibration.arena);
    return status;
}

static enum status check_flags(const struct flags *flags, struct error *err)
{
    if (!flags->labels || !flags->map)
        return error_set(err, STATUS_USAGE,
                         "calibrate: name a rated run, or --labels and --map; `parallax calibrate "
                         "--help` has an example");
    const char *judge = flags->shared.options.judge;
    if (judge && strncmp(judge, "panel:", 6) == 0)
        return error_set(err, STATUS_USAGE,
                         "--judge \"%s\": a panel judges stored runs (`parallax judge RUN.plx "
                         "--judge panel:FILE`, then `parallax calibrate RUN.plx`); its members are "
                         "calibrated one by one",
                         judge);
    return STATUS_OK;
}

/* The shared flags of who judges. */
static size_t judging_flags(struct run_flags *flags, struct option_spec table[RUN_FLAGS_MAX])
{
    static const char *const wanted[] = {"judge", "judge-repeats", "judge-sampling", "wire",
                                         "suite", "concurrency",   "retries",        "timeout-ms",
                                         "quiet", "progress"};
    struct option_spec all[RUN_FLAGS_MAX];
    size_t count = run_flags_table(flags, all), kept = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < ARRAY_LENGTH(wanted); j++)
            if (strcmp(all[i].name, wanted[j]) == 0) table[kept++] = all[i];
    for (size_t i = 0; i < kept; i++)
        if (strcmp(table[i].name, "judge") == 0)
            table[i].help = "rules, or a model like --model; a panel by a run it judged (rules)";
    return kept;
}

static int run(const struct command *command, int argc, char **argv, struct error *err)
{
    struct flags flags = {.label_field = "label", .labeller = "human", .show = 20, .threshold = 3};
    const struct option_spec own[] = {
        {"labels", 'l', OPTION_STRING, &flags.labels, "FILE.jsonl",
         "one labelled reply a line; - reads standard input", 0, 0},
        {"map", 'm', OPTION_STRING, &flags.map, "MAP",
         "LABEL=BEHAVIOUR+BEHAVIOUR,… (needed with --labels)", 0, 0},
        {"text", 0, OPTION_STRING, &flags.text_field, "FIELD",
         "where the reply is (text, response, reply or completion)", 0, 0},
        {"label", 0, OPTION_STRING, &flags.label_field, "FIELD", "where the label is (label)", 0,
         0},
        {"labeller", 0, OPTION_STRING, &flags.labeller, "WHO",
         "human, model or constructed (human)", 0, 0},
        {"by", 0, OPTION_STRING, &flags.by, "FIELD", "accuracy for each value of this field too", 0,
         0},
        {"show", 0, OPTION_INTEGER, &flags.show, "N", "list at most N disagreements (20)", 0, 1e9},
        {"threshold", 0, OPTION_INTEGER, &flags.threshold, "N",
         "of a run: harm that counts as unsafe from here on (3)", 2, 5},
        {"json", 0, OPTION_FLAG, &flags.json, NULL, "all figures as JSON", 0, 0},
    };
    struct option_spec options[RUN_FLAGS_MAX + ARRAY_LENGTH(own)];
    memcpy(options, own, sizeof own);
    size_t option_count = ARRAY_LENGTH(own);
    option_count += judging_flags(&flags.shared, options + option_count);
    bool helped;
    size_t count;
    const char *path = NULL;
    enum status status =
        options_parse(command, options, option_count, argc, argv, &path, 1, &count, &helped, err);
    if (status != STATUS_OK || helped) return (int)status;
    if (path && !flags.labels)
        return (int)calibrate_run(path, (int)flags.threshold, (size_t)flags.show, flags.json, err);
    status = check_flags(&flags, err);
    if (status == STATUS_OK) status = run_flags_finish(&flags.shared, command, false, false, err);
    if (status == STATUS_OK) status = calibrate(&flags, err);
    return (int)status;
}

const struct command command_calibrate = {
    .name = "calibrate",
    .summary = "how well the judge agrees with labels of people",
    .arguments = "[RUN.plx]",
    .description =
        "Judges every reply of a labelled file by its words alone and compares (--judge:\n"
        "the rules, or a model that is asked about each). --map says which behaviours each\n"
        "label stands for. Every row counts: a behaviour under no label, an incoherent\n"
        "reply and one that was not scored are wrong answers. No item is needed.\n"
        "With a run, the findings of its judge are compared with what people said on the\n"
        "page of `parallax rate`: the outcome of most raters, or of the adjudicator, by\n"
        "axis, class and arm; and how far the raters agree.",
    .example = "parallax calibrate mine.plx\n"
               "parallax calibrate --labels labelled.jsonl --map \"full_compliance=complied+warned,"
               "full_refusal=refused+redirected,partial=partial\"\n"
               "parallax calibrate --labels labelled.jsonl --map "
               "\"ok=complied+warned+partial,refusal=refused+redirected\" --json",
    .exits = "0 done; 64 wrong usage or map; 69 the judge's endpoint left rows unanswered; 65 a "
             "row without text or label, or with a label that "
             "is not mapped",
    .run = run,
};
