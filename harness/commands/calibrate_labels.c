/* From a file of labelled replies to counts. See calibrate_labels.h. */
#include "harness/commands/calibrate_labels.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/jsonl.h"
#include "harness/base/memory.h"
#include "harness/judging.h"

/* ---- the map ---- */

static enum status map_behaviours(struct calibration_of_labels *calibration, char *list,
                                  struct error *err)
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

static int find_label(const struct calibration_of_labels *calibration, const char *label)
{
    for (size_t i = 0; i < calibration->label_count; i++)
        if (strcmp(calibration->labels[i], label) == 0) return (int)i;
    return -1;
}

static enum status read_map(struct calibration_of_labels *calibration, struct error *err)
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

/* ---- the rows ---- */

static const char *text_of(const struct calibrate_flags *flags, const struct json_value *row)
{
    static const char *const usual[] = {"text", "response", "reply", "completion"};
    if (flags->text_field) return json_string(json_member(row, flags->text_field));
    for (size_t i = 0; i < ARRAY_LENGTH(usual); i++)
        if (json_string(json_member(row, usual[i]))) return json_string(json_member(row, usual[i]));
    return NULL;
}

static const char *keep(struct arena *arena, const char *string)
{
    return string ? arena_strdup(arena, string) : NULL;
}

static enum status read_row(struct calibration_of_labels *calibration, const struct json_value *row,
                            size_t line, struct error *err)
{
    const struct calibrate_flags *flags = calibration->flags;
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
    calibration->rows[calibration->row_count++] = (struct labelled_row){
        .id = id ? arena_strdup(arena, id) : arena_printf(arena, "line %zu", line),
        .prompt = keep(arena, json_string(json_member(row, "prompt"))),
        .text = arena_strdup(arena, text),
        .group = flags->by ? keep(arena, json_string(json_member(row, flags->by))) : NULL,
        .label = number,
    };
    return STATUS_OK;
}

static enum status read_rows(struct calibration_of_labels *calibration, struct error *err)
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

/* ---- asking ---- */

const struct row_finding *row_found(const struct calibration_of_labels *calibration, size_t row,
                                    size_t member)
{
    return &calibration->found[row * calibration->panel.member_count + member];
}

/* What the first `count` members found of a row, as findings; NULL where nobody was asked. */
static void fill_ballot(const struct calibration_of_labels *calibration, size_t row, size_t count,
                        struct finding *list, const struct finding **findings)
{
    for (size_t i = 0; i < count; i++) {
        const struct row_finding *found = row_found(calibration, row, i);
        finding_init(&list[i]);
        list[i].behaviour = found->behaviour;
        list[i].unscored = found->unscored;
        memcpy(list[i].reasons[0].rule, found->rule, sizeof found->rule);
        list[i].reason_count = *found->rule ? 1 : 0;
        findings[i] = found->asked ? &list[i] : NULL;
    }
}

static void keep_finding(struct row_finding *to, const struct finding *finding)
{
    to->asked = true;
    to->behaviour = finding->unscored ? BEHAVIOUR_NONE : finding->behaviour;
    to->unscored = finding->unscored;
    snprintf(to->rule, sizeof to->rule, "%s",
             finding->reason_count ? finding->reasons[0].rule : "");
}

/* A member and the rows it is asked about. */
struct member_pass {
    struct calibration_of_labels *calibration;
    size_t member, count;
    struct judged_row *rows;
    size_t *numbers; /* of these rows among all */
};

static enum status take_finding(void *context, size_t row, const struct finding *finding,
                                struct error *err)
{
    const struct member_pass *pass = context;
    struct calibration_of_labels *calibration = pass->calibration;
    size_t at = pass->numbers[row] * calibration->panel.member_count + pass->member;
    (void)err;
    keep_finding(&calibration->found[at], finding);
    return STATUS_OK;
}

static void choose_rows(struct member_pass *pass)
{
    const struct calibration_of_labels *calibration = pass->calibration;
    for (size_t i = 0; i < calibration->row_count; i++) {
        struct finding list[PANEL_MEMBERS_MAX];
        const struct finding *findings[PANEL_MEMBERS_MAX];
        const struct labelled_row *row = &calibration->rows[i];
        fill_ballot(calibration, i, pass->member, list, findings);
        if (!panel_asks(&calibration->panel, pass->member, QUESTION_BEHAVIOUR, findings)) continue;
        pass->rows[pass->count] = (struct judged_row){row->id, row->prompt, row->text};
        pass->numbers[pass->count++] = i;
    }
}

static void name_tally(struct calibration_of_labels *calibration, struct tally *tally,
                       const char *spec, const char *version, const char *digest)
{
    tally->spec = arena_strdup(&calibration->arena, spec);
    tally->version = arena_strdup(&calibration->arena, version);
    memcpy(tally->digest, digest, sizeof tally->digest);
}

static enum status ask_member(struct calibration_of_labels *calibration, size_t member,
                              const struct run_options *options, struct panel_title *title,
                              struct error *err)
{
    struct judge_asker asker;
    const char *spec = calibration->panel.members[member].judge;
    const struct run_options own =
        calibration->is_panel ? panel_member_options(options, spec) : *options;
    enum status status = judge_asker_open(&asker, spec, &own, false, err);
    if (status) return status;
    struct member_pass pass = {.calibration = calibration,
                               .member = member,
                               .rows = xcalloc(calibration->row_count, sizeof *pass.rows),
                               .numbers = xcalloc(calibration->row_count, sizeof *pass.numbers)};
    choose_rows(&pass);
    name_tally(calibration, &calibration->members[member], spec, asker.version.data, asker.digest);
    panel_title_add(title, &asker);
    status = judge_rows(&asker, pass.rows, pass.count, take_finding, &pass, err);
    if (!status && !calibration->failed.status)
        judge_asker_all_answered(&asker, &calibration->failed);
    free(pass.rows);
    free(pass.numbers);
    judge_asker_close(&asker);
    return status;
}

static enum status ask_members(struct calibration_of_labels *calibration,
                               const struct run_options *options, struct error *err)
{
    struct panel_title title;
    struct text spec;
    char digest[SHA256_HEX_BYTES];
    enum status status = STATUS_OK;
    panel_title_begin(&title, &calibration->panel);
    for (size_t i = 0; i < calibration->panel.member_count && !status; i++)
        status = ask_member(calibration, i, options, &title, err);
    panel_title_finish(&title, digest);
    text_init(&spec, 0); /* a name from a capped file */
    text_printf(&spec, "panel:%s", calibration->panel.name);
    if (calibration->is_panel)
        name_tally(calibration, &calibration->whole, spec.data, title.version.data, digest);
    else if (!status)
        calibration->whole = calibration->members[0];
    text_release(&spec);
    text_release(&title.version);
    return status;
}

/* ---- counting ---- */

bool row_is_right(const struct calibration_of_labels *calibration, size_t row)
{
    return calibration->label_of[calibration->votes[row].behaviour] == calibration->rows[row].label;
}

static void count(const struct calibration_of_labels *calibration, struct tally *tally, size_t row,
                  const struct row_finding *found)
{
    int label = calibration->rows[row].label;
    tally->counts[label][found->behaviour]++;
    tally->n++;
    tally->right += calibration->label_of[found->behaviour] == label;
}

static void count_group(struct calibration_of_labels *calibration, const char *value, bool right)
{
    if (!value) return;
    size_t i = 0;
    while (i < calibration->group_count && strcmp(calibration->groups[i].value, value) != 0) i++;
    if (i == GROUPS_MAX) return;
    if (i == calibration->group_count)
        calibration->groups[calibration->group_count++] = (struct label_group){.value = value};
    calibration->groups[i].n++;
    calibration->groups[i].right += right;
}

static void count_row(struct calibration_of_labels *calibration, size_t row)
{
    struct finding list[PANEL_MEMBERS_MAX], vote;
    const struct finding *findings[PANEL_MEMBERS_MAX];
    const struct panel *panel = &calibration->panel;
    size_t asked = 0;
    fill_ballot(calibration, row, panel->member_count, list, findings);
    finding_init(&vote);
    panel_vote(QUESTION_BEHAVIOUR, panel->vote, panel->least_valid, findings, panel->member_count,
               &vote);
    keep_finding(&calibration->votes[row], &vote);
    finding_release(&vote);
    count(calibration, &calibration->whole, row, &calibration->votes[row]);
    count_group(calibration, calibration->rows[row].group, row_is_right(calibration, row));
    for (size_t i = 0; i < panel->member_count; i++) {
        if (!findings[i]) continue;
        asked++;
        count(calibration, &calibration->members[i], row, row_found(calibration, row, i));
    }
    calibration->several_asked += asked > 1;
    calibration->disagreed += panel_disagrees(QUESTION_BEHAVIOUR, findings, panel->member_count);
    calibration->split += calibration->votes[row].unscored == UNSCORED_PANEL_SPLIT;
}

/* ---- all of it ---- */

static enum status open_panel(struct calibration_of_labels *calibration, const char *judge,
                              struct error *err)
{
    static const char prefix[] = "panel:";
    struct panel *panel = &calibration->panel;
    calibration->is_panel = strncmp(judge, prefix, sizeof prefix - 1) == 0;
    if (calibration->is_panel) return panel_read(panel, judge + sizeof prefix - 1, err);
    arena_init(&panel->arena);
    panel->name = judge;
    panel->least_valid = panel->member_count = 1;
    panel->members[0].judge = judge;
    return STATUS_OK;
}

enum status calibrate_labels(struct calibration_of_labels *calibration,
                             const struct calibrate_flags *flags, const struct run_options *options,
                             struct error *err)
{
    memset(calibration, 0, sizeof *calibration);
    calibration->flags = flags;
    arena_init(&calibration->arena);
    enum status status = read_map(calibration, err);
    if (!status) status = read_rows(calibration, err);
    if (!status) status = open_panel(calibration, options->judge ? options->judge : "rules", err);
    if (!status && calibration->is_panel)
        status = panel_check_endpoints(&calibration->panel, options, err);
    if (status) return status;
    size_t rows = calibration->row_count, members = calibration->panel.member_count;
    calibration->found = xcalloc(rows * members, sizeof *calibration->found);
    calibration->votes = xcalloc(rows, sizeof *calibration->votes);
    status = ask_members(calibration, options, err);
    for (size_t i = 0; i < rows && !status; i++) count_row(calibration, i);
    return status;
}

void calibration_of_labels_release(struct calibration_of_labels *calibration)
{
    free(calibration->found);
    free(calibration->votes);
    free(calibration->rows);
    panel_release(&calibration->panel);
    arena_release(&calibration->arena);
}
