/* The account of a run's judge. See judge_account.h. */
#include "results/judge_account.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/clock.h"
#include "harness/base/memory.h"
#include "harness/base/random.h"
#include "judges/panel.h"
#include "results/compare_format.h"

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
    const struct rollup *rollup;
    struct clusters clusters[CONDITION_COUNT];
};

static enum status count_pair(void *context, int64_t trial, enum worse worse,
                              enum unscored unscored, struct error *err)
{
    struct pair_counter *counter = context;
    (void)unscored;
    (void)err;
    const struct rollup *rollup = counter->rollup;
    struct trial_place place = run_file_place(rollup->run, trial);
    uint32_t scenario = rollup->scenario[place.item];
    double row[] = {(worse == WORSE_THIS) - (worse == WORSE_OTHER), 1};
    counter->compared->counts[place.condition][worse]++;
    if (worse != WORSE_UNSCORED)
        clusters_add(&counter->clusters[place.condition], scenario, rollup->stratum[scenario], row);
    return STATUS_OK;
}

const char *worse_difference_word(const struct worse_difference *difference)
{
    const struct one_sided *sides = &difference->sides;
    if (difference->as_bounds) return "bounds";
    if (difference->p_adjusted < 0.05) return "differs";
    return sides->low > -COMPARE_MARGIN_DEFAULT && sides->high < COMPARE_MARGIN_DEFAULT
               ? "tied"
               : "not told apart";
}

static void take_difference(const struct clusters *clusters, const size_t *counts,
                            const char *against, struct worse_difference *out)
{
    double margin = COMPARE_MARGIN_DEFAULT, unscored = (double)counts[WORSE_UNSCORED];
    double decided = clusters_units(clusters), sum = clusters_total(clusters, 0);
    uint64_t seed = random_derive(UINT64_C(0x574f525345), against);
    difference_estimate(clusters, seed, &out->estimate);
    difference_one_sided(clusters, -1, 1, -margin, margin, seed, &out->sides);
    out->low = (sum - unscored) / (decided + unscored);
    out->high = (sum + unscored) / (decided + unscored);
    out->as_bounds = stands_as_bounds(unscored, decided + unscored);
    out->p = out->as_bounds ? (double)NAN : sign_flip_p(clusters, seed);
}

static void adjust_differences(struct judge_account *account)
{
    size_t count = account->compared_count * CONDITION_COUNT;
    double *p = xcalloc(count + 1, sizeof *p);
    for (size_t i = 0; i < count; i++)
        p[i] = account->compared[i / CONDITION_COUNT].differences[i % CONDITION_COUNT].p;
    adjust_holm(p, count);
    for (size_t i = 0; i < count; i++)
        account->compared[i / CONDITION_COUNT].differences[i % CONDITION_COUNT].p_adjusted = p[i];
    free(p);
}

static enum status count_comparisons(struct judge_account *account, const struct rollup *rollup,
                                     struct error *err)
{
    enum status status = run_scores_each_opponent(rollup->run, add_opponent, account, err);
    for (size_t i = 0; i < account->compared_count && !status; i++) {
        struct run_compared *compared = &account->compared[i];
        struct pair_counter counter = {.compared = compared, .rollup = rollup};
        for (int c = 0; c < CONDITION_COUNT; c++) clusters_init(&counter.clusters[c], 2);
        status = run_scores_each_comparison(rollup->run, compared->judge, compared->against,
                                            count_pair, &counter, err);
        for (int c = 0; c < CONDITION_COUNT; c++) {
            take_difference(&counter.clusters[c], compared->counts[c], compared->against,
                            &compared->differences[c]);
            clusters_release(&counter.clusters[c]);
        }
    }
    adjust_differences(account);
    return status;
}

enum status judge_account_make(struct judge_account *account, const struct rollup *rollup,
                               struct error *err)
{
    struct run_file *run = rollup->run;
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
    if (!status) status = count_comparisons(account, rollup, err);
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

static void difference_json(struct json_writer *writer, const struct worse_difference *of)
{
    json_member_double(writer, "delta", of->estimate.value);
    format_json_interval(writer, &of->estimate.interval);
    json_member_double(writer, "bound_low", of->low);
    json_member_double(writer, "bound_high", of->high);
    json_member_double(writer, "p", of->p);
    json_member_double(writer, "p_adjusted", of->p_adjusted);
    json_member_string(writer, "verdict", worse_difference_word(of));
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
            difference_json(writer, &compared->differences[c]);
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

static void difference_text(const struct worse_difference *of, struct text *out)
{
    char value[FORMAT_BYTES], between[FORMAT_BYTES], p[FORMAT_BYTES];
    const struct interval *interval = &of->estimate.interval;
    if (of->as_bounds)
        text_printf(out, "here less there within %s points: bounds, over 10 %% is unscored",
                    format_points_between(between, of->low, of->high));
    else
        text_printf(out, "here less there %s points %s, p %s after Holm: %s",
                    format_points(value, of->estimate.value),
                    format_points_between(between, interval->low, interval->high),
                    format_p(p, of->p_adjusted), worse_difference_word(of));
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
                        "their order only, %zu unscored; ",
                        condition_word((enum condition)c), counts[WORSE_THIS], pairs_of(counts),
                        counts[WORSE_OTHER], counts[WORSE_SAME], counts[WORSE_SPLIT],
                        counts[WORSE_UNSCORED]);
            difference_text(&compared->differences[c], out);
            text_printf(out, "; compared by %s\n", compared->spec);
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
