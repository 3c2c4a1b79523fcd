/* The members of a panel against people: what each found of the replies that have a label. */
#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"
#include "results/calibration.h"

/* ---- who the members are ---- */

struct finding_members {
    struct calibration_members *members;
    struct run_judge panel;
    const char *places[PANEL_MEMBERS_MAX]; /* where each stands in the panel's version */
};

static void take_place(struct finding_members *finding, size_t at, const char *place,
                       const struct run_judge *judge)
{
    struct calibration_members *members = finding->members;
    bool again = at < members->count && finding->places[at] == place;
    if (!again && members->count == PANEL_MEMBERS_MAX) return;
    if (!again) {
        size_t moved = members->count++ - at;
        memmove(&members->list[at + 1], &members->list[at], moved * sizeof *members->list);
        memmove(&finding->places[at + 1], &finding->places[at], moved * sizeof *finding->places);
        members->list[at] = (struct calibration_member){.spec = xstrdup(judge->spec),
                                                        .version = xstrdup(judge->version)};
        finding->places[at] = place;
    }
    members->list[at].number = judge->number;
}

/* A panel's version names its members as "SPEC (VERSION)", in order, and they were registered
 * before it; of several with one name (their data changed meanwhile) the last one before it. */
static enum status find_member(void *context, const struct run_judge *judge, struct error *err)
{
    struct finding_members *finding = context;
    struct text name;
    (void)err;
    if (judge->number >= finding->panel.number) return STATUS_OK;
    text_init(&name, 0); /* two strings that were stored */
    text_printf(&name, "%s (%s)", judge->spec, judge->version);
    const char *members = strstr(finding->panel.version, ": ");
    const char *place = members ? strstr(members, name.data) : NULL;
    text_release(&name);
    size_t at = 0;
    while (at < finding->members->count && finding->places[at] < place) at++;
    if (place) take_place(finding, at, place, judge);
    return STATUS_OK;
}

/* ---- what they found ---- */

struct taking {
    struct calibration_members *members;
    const struct calibration *calibration;
    const struct rollup *rollup;
    size_t next; /* both lists are by trial */
};

static void take_one(struct calibration_member *member, const struct taking *taking,
                     const struct compared_reply *labelled, const struct finding *found)
{
    const struct rollup *rollup = taking->rollup;
    struct trial_place place = run_file_place(rollup->run, labelled->trial);
    struct compared_reply *row = &member->of.list[member->of.count++];
    struct score score;
    score_make(&score, ESTIMAND_SYSTEM, &rollup->items.items[place.item], place.condition,
               (enum trial_state)rollup->states[labelled->trial], found);
    *row = *labelled;
    row->judge = score.verdict == VERDICT_UNSCORED ? OUTCOME_NONE : (enum outcome)score.outcome;
    member->of.right += row->judge == row->people;
}

static enum status take_ballot(void *context, int64_t trial, const struct finding *const *findings,
                               struct error *err)
{
    struct taking *taking = context;
    struct calibration_members *members = taking->members;
    const struct calibration *calibration = taking->calibration;
    size_t asked = 0;
    (void)err;
    while (taking->next < calibration->count && calibration->list[taking->next].trial < trial)
        taking->next++;
    if (taking->next == calibration->count || calibration->list[taking->next].trial != trial)
        return STATUS_OK;
    for (size_t i = 0; i < members->count; i++) {
        if (!findings[i]) continue;
        asked++;
        take_one(&members->list[i], taking, &calibration->list[taking->next], findings[i]);
    }
    members->several += asked > 1;
    members->disagreed += panel_disagrees(QUESTION_VERDICT, findings, members->count);
    return STATUS_OK;
}

enum status calibration_members_take(struct calibration_members *members,
                                     const struct calibration *calibration,
                                     const struct rollup *rollup, struct error *err)
{
    struct run_judge panel = run_file_judge(rollup->run);
    struct finding_members finding = {.members = members, .panel = panel};
    struct taking taking = {members, calibration, rollup, 0};
    int64_t numbers[PANEL_MEMBERS_MAX];
    memset(members, 0, sizeof *members);
    if (!panel.number || strncmp(panel.spec, "panel:", 6) != 0) return STATUS_OK;
    enum status status = run_file_each_judge(rollup->run, find_member, &finding, err);
    for (size_t i = 0; i < members->count; i++) {
        struct calibration *of = &members->list[i].of;
        of->list = xcalloc(calibration->count + 1, sizeof *of->list);
        numbers[i] = members->list[i].number;
    }
    if (!status)
        status =
            run_file_each_ballot(rollup->run, numbers, members->count, take_ballot, &taking, err);
    return status;
}

void calibration_members_release(struct calibration_members *members)
{
    for (size_t i = 0; i < members->count; i++) {
        free(members->list[i].spec);
        free(members->list[i].version);
        free(members->list[i].of.list);
    }
    memset(members, 0, sizeof *members);
}
