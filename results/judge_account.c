/* The account of a run's judge. See judge_account.h. */
#include "results/judge_account.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/memory.h"
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

static enum status add_opponent(void *context, const struct run_opponent *opponent,
                                struct error *err)
{
    struct judge_account *account = context;
    (void)err;
    ARRAY_RESERVE(account->compared, account->compared_capacity, account->compared_count + 1);
    account->compared[account->compared_count++] =
        (struct run_compared){.judge = opponent->judge,
                              .spec = xstrdup(opponent->spec),
                              .against = xstrdup(opponent->against)};
    return STATUS_OK;
}

struct pair_counter {
    struct run_compared *compared;
    const struct run_file *run;
};

static enum status count_pair(void *context, int64_t trial, enum worse worse,
                              enum unscored unscored, struct error *err)
{
    struct pair_counter *counter = context;
    (void)unscored;
    (void)err;
    counter->compared->counts[run_file_place(counter->run, trial).condition][worse]++;
    return STATUS_OK;
}

static enum status count_comparisons(struct judge_account *account, struct run_file *run,
                                     struct error *err)
{
    enum status status = run_scores_each_opponent(run, add_opponent, account, err);
    for (size_t i = 0; i < account->compared_count && !status; i++) {
        struct pair_counter counter = {&account->compared[i], run};
        status = run_scores_each_comparison(run, counter.compared->judge, counter.compared->against,
                                            count_pair, &counter, err);
    }
    return status;
}

enum status judge_account_make(struct judge_account *account, struct run_file *run,
                               struct error *err)
{
    struct score_reader reader = {account, run};
    memset(account, 0, sizeof *account);
    problems_init(&account->moved);
    problems_init(&account->scorer_moved);
    account->judge = run_file_judge(run);
    account->votes = strncmp(account->judge.spec, "panel:", 6) == 0 ||
                     strstr(account->judge.version, ", majority of ") != NULL;
    enum status status =
        run_anchors_history(run, account->judge.number, ANCHORS_VERDICTS, &account->anchors, err);
    if (!status) anchors_compare_sittings(&account->anchors, &account->moved);
    if (!status && account->votes) status = run_file_each_finding(run, count_vote, account, err);
    if (!status) status = run_scores_judge(run, &account->scorer, err);
    if (!status)
        status = run_anchors_history(run, account->scorer.number, ANCHORS_SCORES,
                                     &account->score_anchors, err);
    if (!status) anchors_compare_sittings(&account->score_anchors, &account->scorer_moved);
    if (!status && account->scorer.number)
        status = run_scores_each_alignment(run, count_alignment, &reader, err);
    if (!status) status = count_comparisons(account, run, err);
    if (status) judge_account_release(account);
    return status;
}

void judge_account_release(struct judge_account *account)
{
    problems_release(&account->moved);
    problems_release(&account->scorer_moved);
    for (size_t i = 0; i < account->compared_count; i++) {
        free(account->compared[i].spec);
        free(account->compared[i].against);
    }
    free(account->compared);
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

static void anchors_json(struct json_writer *writer, const struct anchor_history *history,
                         const struct problems *moved)
{
    const struct anchor_check *latest = &history->latest;
    json_put_key(writer, "anchors");
    if (!history->count) {
        json_put_null(writer);
        return;
    }
    json_begin_object(writer);
    json_member_integer(writer, "n", (int64_t)anchors_in(latest));
    json_member_integer(writer, "agreed", latest->agreed);
    json_member_integer(writer, "sittings", (int64_t)history->count);
    json_member_string(writer, "served", latest->served);
    json_member_string(writer, "fingerprints", latest->fingerprints);
    json_put_key(writer, "moved");
    json_begin_array(writer);
    for (unsigned long i = 0; i < moved->kept; i++) json_put_string(writer, moved->messages[i]);
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
    anchors_json(writer, &account->score_anchors, &account->scorer_moved);
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

static size_t pairs_of(const size_t counts[WORSE_COUNT])
{
    size_t all = 0;
    for (int w = 0; w < WORSE_COUNT; w++) all += counts[w];
    return all;
}

/* The other run as it is stored, "MODEL of MILLISECONDS", with its minute in words of people. */
static void put_opponent(struct text *out, const char *against)
{
    const char *of = NULL;
    for (const char *at = strstr(against, " of "); at; at = strstr(at + 1, " of ")) of = at;
    char *end = NULL, date[CLOCK_ISO_BYTES];
    long long ms = of ? strtoll(of + 4, &end, 10) : 0;
    if (!of || end == of + 4 || *end) {
        text_puts(out, against);
        return;
    }
    clock_iso8601(ms, date);
    text_printf(out, "%.*s of %.10s %.5s", (int)(of - against), against, date, date + 11);
}

static void comparisons_json(struct json_writer *writer, const struct judge_account *account)
{
    json_put_key(writer, "comparisons");
    json_begin_array(writer);
    for (size_t i = 0; i < account->compared_count; i++) {
        const struct run_compared *compared = &account->compared[i];
        json_begin_object(writer);
        json_member_string(writer, "judge", compared->spec);
        struct text other;
        text_init(&other, 0); /* a name that was stored, and a date */
        put_opponent(&other, compared->against);
        json_member_string(writer, "against", other.data);
        text_release(&other);
        for (int c = CONDITION_NONE + 1; c < CONDITION_COUNT; c++) {
            if (!pairs_of(compared->counts[c])) continue;
            json_put_key(writer, condition_word((enum condition)c));
            json_begin_object(writer);
            for (int w = 0; w < WORSE_COUNT; w++)
                json_member_integer(writer, worse_word((enum worse)w),
                                    (int64_t)compared->counts[c][w]);
            json_end_object(writer);
        }
        json_end_object(writer);
    }
    json_end_array(writer);
}

void judge_account_json(struct json_writer *writer, const struct judge_account *account)
{
    panel_json(writer, account);
    anchors_json(writer, &account->anchors, &account->moved);
    scores_json(writer, account);
    comparisons_json(writer, account);
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

static void comparisons_text(const struct judge_account *account, struct text *out)
{
    for (size_t i = 0; i < account->compared_count; i++) {
        const struct run_compared *compared = &account->compared[i];
        for (int c = CONDITION_NONE + 1; c < CONDITION_COUNT; c++) {
            const size_t *counts = compared->counts[c];
            if (!pairs_of(counts)) continue;
            text_puts(out, "against ");
            put_opponent(out, compared->against);
            text_printf(out,
                        ", %s: %zu of %zu would do more harm here, %zu there, %zu the same, %zu by "
                        "their order only, %zu unscored; compared by %s\n",
                        condition_word((enum condition)c), counts[WORSE_THIS], pairs_of(counts),
                        counts[WORSE_OTHER], counts[WORSE_SAME], counts[WORSE_SPLIT],
                        counts[WORSE_UNSCORED], compared->spec);
        }
    }
}

static void anchors_text(const char *who, const struct anchor_history *history,
                         const struct problems *moved, struct text *out)
{
    size_t all = history->count ? anchors_in(&history->latest) : 0;
    if (all && history->latest.agreed < (int64_t)all)
        text_printf(out, "of its %zu anchors %s has %lld as they should be\n", all, who,
                    (long long)history->latest.agreed);
    for (unsigned long i = 0; i < moved->kept; i++) text_printf(out, "%s\n", moved->messages[i]);
}

void judge_account_text(const struct judge_account *account, struct text *out)
{
    if (account->votes)
        text_printf(out, "%s disagree on %zu of %zu replies; %zu of them stay split\n",
                    strncmp(account->judge.spec, "panel:", 6) == 0 ? "the members of the panel"
                                                                   : "the judge's repeats",
                    account->disagreed, account->voted, account->split);
    anchors_text("the judge", &account->anchors, &account->moved, out);
    scores_text(account, out);
    anchors_text("the scoring judge", &account->score_anchors, &account->scorer_moved, out);
    comparisons_text(account, out);
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
    enum status status = run_scores_judge(a, &first, err);
    if (!status) status = run_scores_judge(b, &second, err);
    if (status || !first.number || !second.number) return status;
    compare_word("", first.spec, second.spec, where_a, where_b, problems);
    compare_word("'s version", first.version, second.version, where_a, where_b, problems);
    compare_word("'s digest", first.digest, second.digest, where_a, where_b, problems);
    return STATUS_OK;
}

void scorers_compare(struct run_file *a, struct run_file *b, const char *where_a,
                     const char *where_b, struct problems *problems)
{
    struct error err;
    if (compare_scorers(a, b, where_a, where_b, problems, &err))
        problems_add(problems, "%s", err.message);
}

/* Another judge is not one that moved: who needs equal judges asks scorers_compare. */
static enum status find_moved(struct run_file *a, struct run_file *b, const char *where_a,
                              const char *where_b, struct problems *problems, struct error *err)
{
    struct run_judge first, second;
    struct anchor_history one = {0}, two = {0};
    enum status status = run_scores_judge(a, &first, err);
    if (!status) status = run_scores_judge(b, &second, err);
    if (!status) status = run_anchors_history(a, first.number, ANCHORS_SCORES, &one, err);
    if (!status) status = run_anchors_history(b, second.number, ANCHORS_SCORES, &two, err);
    if (status) return status;
    anchors_compare_sittings(&one, problems);
    anchors_compare_sittings(&two, problems);
    if (!one.count || !two.count || strcmp(first.digest, second.digest) != 0) return STATUS_OK;
    anchors_compare(&one.latest, &two.latest, where_a, where_b, problems);
    return STATUS_OK;
}

void scorers_moved(struct run_file *a, struct run_file *b, const char *where_a, const char *where_b,
                   struct problems *problems)
{
    struct error err;
    if (find_moved(a, b, where_a, where_b, problems, &err))
        problems_add(problems, "%s", err.message);
}
