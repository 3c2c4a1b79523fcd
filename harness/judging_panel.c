/* A panel as judge: its members judge one after the other, each under a number of its own, and then
 * their findings are put to the vote. What a member said is kept, so a panel that was stopped goes
 * on, and another vote over the same members asks nobody again. */
#include <stdlib.h>
#include <string.h>

#include "harness/judging.h"

enum { VOTES_PER_TRANSACTION = 4096 };

struct panel_pass {
    struct judging *judging;
    struct panel panel;
    int64_t numbers[PANEL_MEMBERS_MAX]; /* of the members as judges */
    size_t member;                      /* that is asked now */
    int64_t asked;                      /* by all members in this sitting */
    struct error failed;                /* the first endpoint that did not answer everything */
    struct panel_title title;
    char digest[SHA256_HEX_BYTES];
};

void panel_title_begin(struct panel_title *title, const struct panel *panel)
{
    *title = (struct panel_title){.digest = sha256_new()};
    text_init(&title->version, 0); /* a line about members that were capped themselves */
    text_printf(&title->version, "panel %s by %s", panel->name, vote_word(panel->vote));
    if (panel->least_valid > 1)
        text_printf(&title->version, " of at least %zu", panel->least_valid);
    sha256_update(title->digest, panel->digest, strlen(panel->digest));
}

void panel_title_add(struct panel_title *title, const struct judge_asker *member)
{
    text_printf(&title->version, "%s%s (%s)", title->members++ ? ", " : ": ", member->spec,
                member->version.data);
    sha256_update(title->digest, member->digest, strlen(member->digest));
}

void panel_title_finish(struct panel_title *title, char digest[SHA256_HEX_BYTES])
{
    sha256_finish(title->digest, digest);
}

/* ---- several addresses ---- */

/* Whether --judge-endpoints can say where that judge is. */
static bool lacks_address(const char *spec)
{
    static const char *const without[] = {"baseline", "replay", "command"};
    struct model_spec parsed;
    if (model_spec_parse(&parsed, spec, NULL)) return false; /* "rules" */
    bool lacks = !parsed.base_url;
    for (size_t i = 0; i < ARRAY_LENGTH(without); i++)
        lacks = lacks && strcmp(parsed.wire, without[i]) != 0;
    model_spec_release(&parsed);
    return lacks;
}

enum status panel_check_endpoints(const struct panel *panel, const struct run_options *options,
                                  struct error *err)
{
    size_t count = 0;
    if (!options->judge_endpoints) return STATUS_OK;
    for (size_t i = 0; i < panel->member_count; i++)
        count += lacks_address(panel->members[i].judge);
    if (count == 1) return STATUS_OK;
    return error_set(err, STATUS_USAGE,
                     "--judge-endpoints: of the panel %s %zu members are models without an address "
                     "of their own, and it must be one; give the others theirs as WIRE:NAME@URL",
                     panel->name, count);
}

struct run_options panel_member_options(const struct run_options *options, const char *spec)
{
    struct run_options own = *options;
    if (!lacks_address(spec)) own.judge_endpoints = NULL;
    return own;
}

/* Which trials the member is asked about: those on which the members before it leave the panel
 * unsure. One ordered pass, one bit each. */
struct escalation {
    const struct panel_pass *pass;
    uint8_t *bits;
};

static enum status mark_unsure(void *context, int64_t trial, const struct finding *const *findings,
                               struct error *err)
{
    struct escalation *escalation = context;
    const struct panel_pass *pass = escalation->pass;
    (void)err;
    if (panel_asks(&pass->panel, pass->member, QUESTION_VERDICT, findings))
        escalation->bits[trial / 8] = (uint8_t)(escalation->bits[trial / 8] | 1u << (trial % 8));
    return STATUS_OK;
}

/* NULL: this member is asked about everything. */
static enum status find_unsure(const struct panel_pass *pass, uint8_t **bits, struct error *err)
{
    struct run_file *run = pass->judging->run;
    *bits = NULL;
    if (!pass->panel.members[pass->member].only_when_unsure) return STATUS_OK;
    *bits = xcalloc((size_t)run_file_trial_count(run) / 8 + 1, 1);
    struct escalation escalation = {pass, *bits};
    return run_file_each_ballot(run, pass->numbers, pass->member, mark_unsure, &escalation, err);
}

static enum status ask_member(struct panel_pass *pass, struct error *err)
{
    const char *spec = pass->panel.members[pass->member].judge;
    struct judging *judging = pass->judging;
    struct judge_asker asker;
    struct judging_member member = {.judging = judging};
    uint8_t *unsure = NULL;
    const struct run_options options = panel_member_options(judging->options, spec);
    enum status status = judge_asker_open(&asker, spec, &options, false, err);
    if (status) return status;
    panel_title_add(&pass->title, &asker);
    status = run_file_add_judge(judging->run, spec, asker.version.data, asker.digest,
                                &member.number, err);
    pass->numbers[pass->member] = member.number;
    judge_asker_keep_checks(&asker, judging, member.number);
    if (!status) status = find_unsure(pass, &unsure, err);
    member.wanted = unsure;
    if (!status) status = judging_ask_trials(&member, &asker, err);
    if (!status)
        status = judging_check_anchors(judging, &asker, member.number, ANCHORS_VERDICTS, err);
    free(unsure);
    pass->asked += asker.asked;
    if (!status && !pass->failed.status) judge_asker_all_answered(&asker, &pass->failed);
    judge_asker_close(&asker);
    return status;
}

struct voting {
    const struct panel_pass *pass;
    int64_t judge, votes;
};

static enum status vote_on(void *context, int64_t trial, const struct finding *const *findings,
                           struct error *err)
{
    struct voting *voting = context;
    const struct panel_pass *pass = voting->pass;
    const struct panel *panel = &pass->panel;
    const struct finding *asked[PANEL_MEMBERS_MAX];
    struct finding finding;
    for (size_t i = 0; i < panel->member_count; i++) { /* asked once, and not needed any more */
        asked[i] = findings[i];
        if (!panel_asks(panel, i, QUESTION_VERDICT, asked)) asked[i] = NULL;
    }
    finding_init(&finding);
    panel_vote(QUESTION_VERDICT, panel->vote, panel->least_valid, asked, panel->member_count,
               &finding);
    enum status status = judging_open_transaction(pass->judging, err);
    if (!status)
        status = run_file_put_finding(pass->judging->run, voting->judge, trial, &finding, err);
    finding_release(&finding);
    if (!status && ++voting->votes % VOTES_PER_TRANSACTION == 0)
        status = judging_commit(pass->judging, err);
    return status;
}

static enum status vote_on_all(struct panel_pass *pass, int64_t judge, struct error *err)
{
    struct voting voting = {.pass = pass, .judge = judge};
    enum status status = run_file_each_ballot(pass->judging->run, pass->numbers,
                                              pass->panel.member_count, vote_on, &voting, err);
    return status ? status : judging_commit(pass->judging, err);
}

static enum status ask_members(struct panel_pass *pass, struct error *err)
{
    enum status status = STATUS_OK;
    panel_title_begin(&pass->title, &pass->panel);
    for (pass->member = 0; pass->member < pass->panel.member_count && !status; pass->member++)
        status = ask_member(pass, err);
    panel_title_finish(&pass->title, pass->digest);
    return status;
}

static enum status conclude(struct panel_pass *pass, struct error *err)
{
    struct text spec;
    struct judging_ending ending = {0};
    text_init(&spec, 0); /* a name from a capped file */
    text_printf(&spec, "panel:%s", pass->panel.name);
    const struct judging_title title = {spec.data, pass->title.version.data, pass->digest};
    enum status status = judging_begin(pass->judging, &title, &ending.number, err);
    if (!status) status = vote_on_all(pass, ending.number, err);
    if (!status && pass->asked)
        status = judging_join_anchors(pass->judging, pass->numbers, pass->panel.member_count,
                                      ending.number, err);
    ending.finished = !status;
    if (!status && pass->failed.status) {
        if (err) *err = pass->failed;
        status = pass->failed.status;
    }
    ending.status = status;
    status = judging_end(pass->judging, &title, &ending, err);
    text_release(&spec);
    return status;
}

enum status judging_by_panel(struct judging *judging, const char *path, struct error *err)
{
    struct panel_pass pass = {.judging = judging};
    enum status status = panel_read(&pass.panel, path, err);
    if (!status) status = panel_check_endpoints(&pass.panel, judging->options, err);
    if (status) {
        panel_release(&pass.panel);
        return status;
    }
    status = ask_members(&pass, err);
    if (!status) status = conclude(&pass, err);
    text_release(&pass.title.version);
    panel_release(&pass.panel);
    return status;
}
