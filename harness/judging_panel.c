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
    struct text version;
    char digest[SHA256_HEX_BYTES];
};

/* What the first `count` members found of a trial. */
struct ballots {
    struct finding list[PANEL_MEMBERS_MAX];
    const struct finding *findings[PANEL_MEMBERS_MAX]; /* NULL: none */
    size_t count, given;
};

static enum status collect(const struct panel_pass *pass, int64_t trial, size_t count,
                           struct ballots *ballots, struct error *err)
{
    enum status status = STATUS_OK;
    *ballots = (struct ballots){.count = count};
    for (size_t i = 0; i < count; i++) finding_init(&ballots->list[i]);
    for (size_t i = 0; i < count && !status; i++) {
        bool found = false;
        status = run_file_get_finding(pass->judging->run, pass->numbers[i], trial,
                                      &ballots->list[i], &found, err);
        if (!found) continue;
        ballots->findings[i] = &ballots->list[i];
        ballots->given++;
    }
    return status;
}

static void ballots_release(struct ballots *ballots)
{
    for (size_t i = 0; i < ballots->count; i++) finding_release(&ballots->list[i]);
}

static bool wants_trial(void *context, int64_t trial, enum status *status, struct error *err)
{
    const struct panel_pass *pass = context;
    if (!pass->panel.members[pass->member].only_when_unsure) return true;
    struct ballots ballots;
    *status = collect(pass, trial, pass->member, &ballots, err);
    bool wanted =
        !*status && ballots.given > 0 && panel_asks(&pass->panel, pass->member, ballots.findings);
    ballots_release(&ballots);
    return wanted;
}

static enum status ask_member(struct panel_pass *pass, struct sha256 *digest, struct error *err)
{
    const char *spec = pass->panel.members[pass->member].judge;
    struct judging *judging = pass->judging;
    struct judge_asker asker;
    struct judging_member member = {.judging = judging, .wants = wants_trial, .context = pass};
    enum status status = judge_asker_open(&asker, spec, judging->options, false, err);
    if (status) return status;
    text_printf(&pass->version, "%s%s (%s)", pass->member ? ", " : ": ", spec, asker.version.data);
    sha256_update(digest, asker.digest, strlen(asker.digest));
    status = run_file_add_judge(judging->run, spec, asker.version.data, asker.digest,
                                &member.number, err);
    pass->numbers[pass->member] = member.number;
    if (!status) status = judging_ask_trials(&member, &asker, err);
    if (!status) status = judging_check_anchors(judging, &asker, member.number, err);
    pass->asked += asker.asked;
    if (!status && !pass->failed.status) judge_asker_all_answered(&asker, &pass->failed);
    judge_asker_close(&asker);
    return status;
}

static enum status vote_on(struct panel_pass *pass, int64_t judge, int64_t trial, struct error *err)
{
    struct ballots ballots;
    struct finding finding;
    finding_init(&finding);
    enum status status = collect(pass, trial, pass->panel.member_count, &ballots, err);
    for (size_t i = 0; i < ballots.count && !status; i++) /* asked once, and not needed any more */
        if (!panel_asks(&pass->panel, i, ballots.findings)) ballots.findings[i] = NULL;
    if (!status && ballots.given) {
        panel_vote(QUESTION_VERDICT, pass->panel.vote, pass->panel.least_valid, ballots.findings,
                   ballots.count, &finding);
        status = judging_open_transaction(pass->judging, err);
        if (!status) status = run_file_put_finding(pass->judging->run, judge, trial, &finding, err);
    }
    finding_release(&finding);
    ballots_release(&ballots);
    return status;
}

static enum status vote_on_all(struct panel_pass *pass, int64_t judge, struct error *err)
{
    int64_t count = run_file_trial_count(pass->judging->run);
    enum status status = STATUS_OK;
    for (int64_t trial = 0; trial < count && !status; trial++) {
        status = vote_on(pass, judge, trial, err);
        if (!status && trial % VOTES_PER_TRANSACTION == VOTES_PER_TRANSACTION - 1)
            status = judging_commit(pass->judging, err);
    }
    return status ? status : judging_commit(pass->judging, err);
}

static enum status ask_members(struct panel_pass *pass, struct error *err)
{
    struct sha256 *digest = sha256_new();
    enum status status = STATUS_OK;
    sha256_update(digest, pass->panel.digest, strlen(pass->panel.digest));
    for (pass->member = 0; pass->member < pass->panel.member_count && !status; pass->member++)
        status = ask_member(pass, digest, err);
    sha256_finish(digest, pass->digest);
    return status;
}

/* A panel is known by its name: its file may lie elsewhere tomorrow. */
static enum status conclude(struct panel_pass *pass, struct error *err)
{
    struct text spec;
    int64_t judge = 0;
    text_init(&spec, 0); /* a name from a capped file */
    text_printf(&spec, "panel:%s", pass->panel.name);
    enum status status = run_file_put_judge(pass->judging->run, spec.data, pass->version.data,
                                            pass->digest, &judge, err);
    text_release(&spec);
    if (!status) status = vote_on_all(pass, judge, err);
    if (!status && pass->asked)
        status = judging_join_anchors(pass->judging, pass->numbers, pass->panel.member_count, judge,
                                      err);
    if (!status && pass->failed.status) {
        if (err) *err = pass->failed;
        status = pass->failed.status;
    }
    return status;
}

enum status judging_by_panel(struct judging *judging, const char *path, struct error *err)
{
    struct panel_pass pass = {.judging = judging};
    enum status status = panel_read(&pass.panel, path, err);
    if (status) return status;
    text_init(&pass.version, 0); /* a line about members that were capped themselves */
    text_printf(&pass.version, "panel %s by %s", pass.panel.name, vote_word(pass.panel.vote));
    if (pass.panel.least_valid > 1)
        text_printf(&pass.version, " of at least %zu", pass.panel.least_valid);
    status = ask_members(&pass, err);
    if (!status) status = conclude(&pass, err);
    text_release(&pass.version);
    panel_release(&pass.panel);
    return status;
}
