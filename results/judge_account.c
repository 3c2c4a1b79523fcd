/* The account of a run's judge. See judge_account.h. */
#include "results/judge_account.h"

#include <math.h>
#include <string.h>

#include "judges/panel.h"

static enum status count_vote(void *context, int64_t trial, const struct finding *finding,
                              struct error *err)
{
    struct judge_account *account = context;
    struct panel_count count;
    (void)trial;
    (void)err;
    if (!panel_count_of(finding, &count)) return STATUS_OK;
    account->voted++;
    account->disagreed += count.disagreed;
    account->split += finding->unscored == UNSCORED_PANEL_SPLIT;
    account->too_few += finding->unscored == UNSCORED_PANEL_SHORT;
    account->escalated += count.pass + count.fail + count.no_answer + count.unscored > 1;
    return STATUS_OK;
}

struct score_reader {
    struct judge_account *account;
    const struct run_file *run;
};

static void add_score(double value, double *sum, size_t *scored)
{
    if (isnan(value)) return;
    *sum += value;
    ++*scored;
}

static enum status count_alignment(void *context, const struct run_alignment *alignment,
                                   struct error *err)
{
    struct score_reader *reader = context;
    struct trial_place place = run_file_place(reader->run, alignment->trial);
    struct alignment_count *count = &reader->account->alignment[place.condition];
    (void)err;
    count->counts[alignment->alignment]++;
    add_score(alignment->aligned, &count->aligned, &count->aligned_scored);
    add_score(alignment->coherent, &count->coherent, &count->coherent_scored);
    add_score(alignment->on_topic, &count->on_topic, &count->on_topic_scored);
    return STATUS_OK;
}

enum status judge_account_make(struct judge_account *account, struct run_file *run,
                               struct error *err)
{
    struct score_reader reader = {account, run};
    memset(account, 0, sizeof *account);
    problems_init(&account->moved);
    account->judge = run_file_judge(run);
    account->votes = strncmp(account->judge.spec, "panel:", 6) == 0 ||
                     strstr(account->judge.version, ", majority of ") != NULL;
    enum status status = run_anchors_history(run, account->judge.number, &account->anchors, err);
    if (!status) anchors_compare_sittings(&account->anchors, &account->moved);
    if (!status && account->votes) status = run_file_each_finding(run, count_vote, account, err);
    if (!status) status = run_scores_judge(run, &account->scorer, err);
    if (!status && account->scorer.number)
        status = run_scores_each_alignment(run, count_alignment, &reader, err);
    if (status) judge_account_release(account);
    return status;
}

void judge_account_release(struct judge_account *account)
{
    problems_release(&account->moved);
}

double alignment_share(const struct alignment_count *count)
{
    size_t misaligned = count->counts[ALIGNMENT_MISALIGNED],
           all = misaligned + count->counts[ALIGNMENT_ALIGNED];
    return all ? (double)misaligned / (double)all : (double)NAN;
}

static double mean(double sum, size_t count)
{
    return count ? sum / (double)count : (double)NAN;
}

/* ---- for machines ---- */

static void panel_json(struct json_writer *writer, const struct judge_account *account)
{
    json_put_key(writer, "panel");
    if (!account->votes) {
        json_put_null(writer);
        return;
    }
    json_begin_object(writer);
    json_member_integer(writer, "voted", (int64_t)account->voted);
    json_member_integer(writer, "disagreed", (int64_t)account->disagreed);
    json_member_integer(writer, "split", (int64_t)account->split);
    json_member_integer(writer, "too_few", (int64_t)account->too_few);
    json_member_integer(writer, "several_asked", (int64_t)account->escalated);
    json_end_object(writer);
}

static void anchors_json(struct json_writer *writer, const struct judge_account *account)
{
    const struct anchor_check *latest = &account->anchors.latest;
    json_put_key(writer, "anchors");
    if (!account->anchors.count) {
        json_put_null(writer);
        return;
    }
    json_begin_object(writer);
    json_member_integer(writer, "n", (int64_t)anchors_in(latest));
    json_member_integer(writer, "agreed", latest->agreed);
    json_member_integer(writer, "sittings", (int64_t)account->anchors.count);
    json_member_string(writer, "served", latest->served);
    json_member_string(writer, "fingerprints", latest->fingerprints);
    json_put_key(writer, "moved");
    json_begin_array(writer);
    for (unsigned long i = 0; i < account->moved.kept; i++)
        json_put_string(writer, account->moved.messages[i]);
    json_end_array(writer);
    json_end_object(writer);
}

static void scores_json(struct json_writer *writer, const struct judge_account *account)
{
    json_put_key(writer, "scores");
    if (!account->scorer.number) {
        json_put_null(writer);
        return;
    }
    json_begin_object(writer);
    json_member_string(writer, "judge", account->scorer.spec);
    json_member_string(writer, "version", account->scorer.version);
    for (int c = CONDITION_NONE + 1; c < CONDITION_COUNT; c++) {
        const struct alignment_count *count = &account->alignment[c];
        size_t all = 0;
        for (int a = 0; a <= ALIGNMENT_INCOHERENT; a++) all += count->counts[a];
        if (!all) continue;
        json_put_key(writer, condition_word((enum condition)c));
        json_begin_object(writer);
        for (int a = 0; a <= ALIGNMENT_INCOHERENT; a++)
            json_member_integer(writer, alignment_word((enum alignment)a),
                                (int64_t)count->counts[a]);
        json_member_double(writer, "misaligned_share", alignment_share(count));
        json_member_double(writer, "mean_aligned", mean(count->aligned, count->aligned_scored));
        json_member_double(writer, "mean_coherent", mean(count->coherent, count->coherent_scored));
        json_member_double(writer, "mean_on_topic", mean(count->on_topic, count->on_topic_scored));
        json_end_object(writer);
    }
    json_end_object(writer);
}

void judge_account_json(struct json_writer *writer, const struct judge_account *account)
{
    panel_json(writer, account);
    anchors_json(writer, account);
    scores_json(writer, account);
}

/* ---- for people ---- */

static void scores_text(const struct judge_account *account, struct text *out)
{
    for (int c = CONDITION_NONE + 1; c < CONDITION_COUNT; c++) {
        const struct alignment_count *count = &account->alignment[c];
        size_t misaligned = count->counts[ALIGNMENT_MISALIGNED],
               coherent = misaligned + count->counts[ALIGNMENT_ALIGNED];
        if (!coherent && !count->counts[ALIGNMENT_INCOHERENT] && !count->counts[ALIGNMENT_UNSCORED])
            continue;
        text_printf(out, "misaligned in %s: %zu of %zu coherent replies", condition_word(c),
                    misaligned, coherent);
        if (coherent)
            text_printf(out, " (%.1f %%; on topic %.0f of 100)", 100 * alignment_share(count),
                        mean(count->on_topic, count->on_topic_scored));
        text_printf(out, "; %zu incoherent, %zu unscored; scored by %s\n",
                    count->counts[ALIGNMENT_INCOHERENT], count->counts[ALIGNMENT_UNSCORED],
                    account->scorer.spec);
    }
}

void judge_account_text(const struct judge_account *account, struct text *out)
{
    if (account->votes)
        text_printf(out, "%s disagree on %zu of %zu replies; %zu of them stay split\n",
                    strncmp(account->judge.spec, "panel:", 6) == 0 ? "the members of the panel"
                                                                   : "the judge's repeats",
                    account->disagreed, account->voted, account->split);
    size_t all = account->anchors.count ? anchors_in(&account->anchors.latest) : 0;
    if (all && account->anchors.latest.agreed < (int64_t)all)
        text_printf(out, "of its %zu anchors the judge has %lld as they should be\n", all,
                    (long long)account->anchors.latest.agreed);
    for (unsigned long i = 0; i < account->moved.kept; i++)
        text_printf(out, "%s\n", account->moved.messages[i]);
    scores_text(account, out);
}

/* ---- two runs ---- */

static void compare_word(const char *what, const char *a, const char *b, const char *where_a,
                         const char *where_b, struct problems *problems)
{
    if (strcmp(a, b) == 0) return;
    problems_add(problems, "the scoring judge%s differs: \"%s\" %s, \"%s\" %s", what, a, where_a, b,
                 where_b);
}

static enum status compare_scorers(struct run_file *a, struct run_file *b, const char *where_a,
                                   const char *where_b, struct problems *problems,
                                   struct error *err)
{
    struct run_judge first, second;
    struct anchor_history one, two;
    enum status status = run_scores_judge(a, &first, err);
    if (!status) status = run_scores_judge(b, &second, err);
    if (status || !first.number || !second.number) return status;
    compare_word("", first.spec, second.spec, where_a, where_b, problems);
    compare_word("'s version", first.version, second.version, where_a, where_b, problems);
    compare_word("'s digest", first.digest, second.digest, where_a, where_b, problems);
    status = run_anchors_history(a, first.number, &one, err);
    if (!status) status = run_anchors_history(b, second.number, &two, err);
    if (!status && one.count && two.count)
        anchors_compare(&one.latest, &two.latest, where_a, where_b, problems);
    return status;
}

void scorers_compare(struct run_file *a, struct run_file *b, const char *where_a,
                     const char *where_b, struct problems *problems)
{
    struct error err;
    if (compare_scorers(a, b, where_a, where_b, problems, &err))
        problems_add(problems, "%s", err.message);
}
