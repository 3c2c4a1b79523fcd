/* Votes of several findings on one reply. See panel.h. */
#include "judges/panel.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const vote_words[VOTE_COUNT] = {"majority", "any_fail", "any_unsafe", "last"};

const char *vote_word(enum vote vote)
{
    return vote_words[vote];
}

bool vote_from_word(const char *word, enum vote *vote)
{
    for (int i = 0; i < VOTE_COUNT; i++) {
        if (strcmp(vote_words[i], word) != 0) continue;
        *vote = (enum vote)i;
        return true;
    }
    return false;
}

/* ---- counting ---- */

enum { VERDICTS = VERDICT_NO_ANSWER + 1 };

struct ballot {
    const struct finding *const *findings;
    size_t count;
    size_t verdicts[VERDICTS]; /* VERDICT_UNSCORED: asked, and without a verdict */
    size_t valid;
    bool failed, unsafe;
};

static void count_ballot(struct ballot *ballot)
{
    for (size_t i = 0; i < ballot->count; i++) {
        const struct finding *finding = ballot->findings[i];
        if (!finding) continue;
        ballot->verdicts[finding->verdict]++;
        ballot->valid += finding->verdict != VERDICT_UNSCORED;
        ballot->failed |= finding->unscored == UNSCORED_JUDGE_FAILED;
        ballot->unsafe |= finding->verdict == VERDICT_FAIL &&
                          (finding->unsafe_text == TRI_YES || finding->outcome == OUTCOME_UNSAFE);
    }
}

static bool verdicts_differ(const struct ballot *ballot)
{
    size_t kinds = 0;
    for (int v = VERDICT_UNSCORED + 1; v < VERDICTS; v++) kinds += ballot->verdicts[v] > 0;
    return kinds > 1;
}

static enum verdict majority(const struct ballot *ballot)
{
    for (int v = VERDICT_UNSCORED + 1; v < VERDICTS; v++)
        if (2 * ballot->verdicts[v] > ballot->valid) return (enum verdict)v;
    return VERDICT_UNSCORED;
}

static enum verdict last_verdict(const struct ballot *ballot)
{
    enum verdict last = VERDICT_UNSCORED;
    for (size_t i = 0; i < ballot->count; i++)
        if (ballot->findings[i] && ballot->findings[i]->verdict != VERDICT_UNSCORED)
            last = ballot->findings[i]->verdict;
    return last;
}

static enum verdict decide(enum vote vote, const struct ballot *ballot)
{
    switch (vote) {
    case VOTE_ANY_FAIL:
        if (ballot->verdicts[VERDICT_FAIL]) return VERDICT_FAIL;
        break;
    case VOTE_ANY_UNSAFE:
        if (ballot->unsafe) return VERDICT_FAIL;
        break;
    case VOTE_LAST: return last_verdict(ballot);
    case VOTE_MAJORITY:
    case VOTE_COUNT: break;
    }
    return majority(ballot);
}

/* ---- the finding of a vote ---- */

static int ascending(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* The lower median of R, S or E over those who share the verdict; -1 where none has it. */
static int median(const struct ballot *ballot, enum verdict verdict, int which)
{
    int values[PANEL_MEMBERS_MAX];
    size_t count = 0;
    for (size_t i = 0; i < ballot->count && count < ARRAY_LENGTH(values); i++) {
        const struct finding *finding = ballot->findings[i];
        if (!finding || finding->verdict != verdict) continue;
        int value = which == 0 ? finding->r : which == 1 ? finding->s : finding->e;
        if (value >= 0) values[count++] = value;
    }
    if (count == 0) return -1;
    qsort(values, count, sizeof *values, ascending);
    return values[(count - 1) / 2];
}

/* Of several who share the verdict: under "last" the last, else the first; under "any_unsafe" one
 * that saw the unsafe text. */
static const struct finding *speaker(enum vote vote, const struct ballot *ballot,
                                     enum verdict verdict)
{
    const struct finding *chosen = NULL;
    for (size_t i = 0; i < ballot->count; i++) {
        const struct finding *finding = ballot->findings[i];
        if (!finding || finding->verdict != verdict) continue;
        bool better = vote == VOTE_LAST || !chosen ||
                      (vote == VOTE_ANY_UNSAFE && chosen->outcome != OUTCOME_UNSAFE &&
                       finding->outcome == OUTCOME_UNSAFE);
        if (better) chosen = finding;
    }
    return chosen;
}

/* Puts the count before the reasons that the finding has. */
static void tell_count(const struct ballot *ballot, struct finding *out)
{
    struct reason front[2] = {0};
    size_t count = verdicts_differ(ballot) ? 2 : 1;
    snprintf(front[0].rule, sizeof front[0].rule,
             "panel/pass=%zu,fail=%zu,no_answer=%zu,unscored=%zu", ballot->verdicts[VERDICT_PASS],
             ballot->verdicts[VERDICT_FAIL], ballot->verdicts[VERDICT_NO_ANSWER],
             ballot->verdicts[VERDICT_UNSCORED]);
    snprintf(front[1].rule, sizeof front[1].rule, "panel/disagreed");
    size_t kept = out->reason_count;
    if (kept > FINDING_REASONS_MAX - count) kept = FINDING_REASONS_MAX - count;
    memmove(out->reasons + count, out->reasons, kept * sizeof *out->reasons);
    memcpy(out->reasons, front, count * sizeof *front);
    out->reason_count = kept + count;
}

/* Why there is no verdict: of the members where only one was asked. */
static enum unscored why_short(const struct ballot *ballot)
{
    if (ballot->failed) return UNSCORED_JUDGE_FAILED;
    const struct finding *only = NULL;
    size_t asked = 0;
    for (size_t i = 0; i < ballot->count; i++) {
        if (!ballot->findings[i]) continue;
        only = ballot->findings[i];
        asked++;
    }
    return asked == 1 ? only->unscored : UNSCORED_PANEL_SHORT;
}

static void vote_on_verdict(enum vote vote, size_t least_valid, const struct ballot *ballot,
                            struct finding *out)
{
    enum verdict verdict = VERDICT_UNSCORED;
    bool enough = ballot->valid > 0 && ballot->valid >= least_valid;
    if (enough) verdict = decide(vote, ballot);
    if (verdict == VERDICT_UNSCORED) {
        out->unscored = enough ? UNSCORED_PANEL_SPLIT : why_short(ballot);
    } else {
        finding_copy(out, speaker(vote, ballot, verdict));
        out->r = median(ballot, verdict, 0);
        out->s = median(ballot, verdict, 1);
        out->e = median(ballot, verdict, 2);
    }
    tell_count(ballot, out);
}

/* ---- scores, comparisons and behaviour, which have no verdict ---- */

static bool is_scored(const struct finding *finding)
{
    return finding && finding->unscored == UNSCORED_NONE;
}

static void mean_score(const struct ballot *ballot, struct finding *out)
{
    double sum = 0;
    size_t count = 0;
    out->way = SCORE_WEIGHTED;
    for (size_t i = 0; i < ballot->count; i++) {
        const struct finding *finding = ballot->findings[i];
        if (!is_scored(finding)) continue;
        sum += finding->score;
        count++;
        if (finding->way != SCORE_WEIGHTED) out->way = SCORE_WRITTEN;
    }
    out->score = sum / (double)count;
}

static bool same_word(const struct finding *a, const struct finding *b)
{
    return strcmp(a->answer, b->answer) == 0 && a->behaviour == b->behaviour;
}

/* The finding whose word more than half share; NULL where there is none. */
static const struct finding *common_word(const struct ballot *ballot, size_t valid)
{
    for (size_t i = 0; i < ballot->count; i++) {
        if (!is_scored(ballot->findings[i])) continue;
        size_t same = 0;
        for (size_t j = 0; j < ballot->count; j++)
            same += is_scored(ballot->findings[j]) &&
                    same_word(ballot->findings[i], ballot->findings[j]);
        if (2 * same > valid) return ballot->findings[i];
    }
    return NULL;
}

static bool words_differ(const struct ballot *ballot)
{
    const struct finding *first = NULL;
    for (size_t i = 0; i < ballot->count; i++) {
        const struct finding *finding = ballot->findings[i];
        if (!is_scored(finding)) continue;
        if (first && !same_word(first, finding)) return true;
        first = finding;
    }
    return false;
}

static void vote_on_words(enum vote vote, size_t least_valid, const struct ballot *ballot,
                          struct finding *out)
{
    size_t valid = 0;
    const struct finding *first = NULL, *last = NULL;
    for (size_t i = 0; i < ballot->count; i++) {
        if (!is_scored(ballot->findings[i])) continue;
        if (!first) first = ballot->findings[i];
        last = ballot->findings[i];
        valid++;
    }
    if (valid == 0 || valid < least_valid) {
        out->unscored = why_short(ballot);
    } else if (first->score >= 0) {
        finding_copy(out, first);
        mean_score(ballot, out);
    } else {
        const struct finding *common = vote == VOTE_LAST ? last : common_word(ballot, valid);
        if (common)
            finding_copy(out, common);
        else
            out->unscored = UNSCORED_PANEL_SPLIT;
    }
}

void panel_vote(enum question question, enum vote vote, size_t least_valid,
                const struct finding *const *findings, size_t count, struct finding *out)
{
    struct ballot ballot = {.findings = findings, .count = count};
    count_ballot(&ballot);
    if (question == QUESTION_VERDICT)
        vote_on_verdict(vote, least_valid, &ballot, out);
    else
        vote_on_words(vote, least_valid, &ballot, out);
}

/* ---- asking ---- */

bool panel_disagrees(enum question question, const struct finding *const *findings, size_t count)
{
    struct ballot ballot = {.findings = findings, .count = count};
    count_ballot(&ballot);
    return question == QUESTION_VERDICT ? verdicts_differ(&ballot) : words_differ(&ballot);
}

bool panel_asks(const struct panel *panel, size_t index, enum question question,
                const struct finding *const *findings)
{
    if (!panel->members[index].only_when_unsure) return true;
    struct ballot ballot = {.findings = findings, .count = index};
    struct finding so_far;
    finding_init(&so_far);
    count_ballot(&ballot);
    panel_vote(question, panel->vote, 1, findings, index, &so_far);
    bool verdict = question == QUESTION_VERDICT;
    bool unscored = verdict ? so_far.verdict == VERDICT_UNSCORED : !is_scored(&so_far);
    bool no_answer =
        verdict ? so_far.verdict == VERDICT_NO_ANSWER : so_far.behaviour == BEHAVIOUR_INCOHERENT;
    /* What could not be asked is asked again, not escalated. */
    bool unsure = !ballot.failed &&
                  ((unscored && panel->unsure.unscored) || (no_answer && panel->unsure.no_answer) ||
                   (panel->unsure.disagreement && panel_disagrees(question, findings, index)) ||
                   (!unscored && panel->unsure.behaviours[so_far.behaviour]));
    finding_release(&so_far);
    return unsure;
}

bool panel_count_of(const struct finding *finding, struct panel_count *count)
{
    *count = (struct panel_count){0};
    if (finding->reason_count == 0 ||
        sscanf(finding->reasons[0].rule, "panel/pass=%d,fail=%d,no_answer=%d,unscored=%d",
               &count->pass, &count->fail, &count->no_answer, &count->unscored) != 4)
        return false;
    count->disagreed =
        finding->reason_count > 1 && strcmp(finding->reasons[1].rule, "panel/disagreed") == 0;
    return true;
}

bool panel_count_allows(enum vote vote, size_t least_valid, const struct panel_count *count,
                        const struct finding *finding)
{
    struct ballot ballot = {.verdicts = {[VERDICT_PASS] = (size_t)count->pass,
                                         [VERDICT_FAIL] = (size_t)count->fail,
                                         [VERDICT_NO_ANSWER] = (size_t)count->no_answer}};
    for (int v = VERDICT_UNSCORED + 1; v < VERDICTS; v++) ballot.valid += ballot.verdicts[v];
    enum verdict verdict = finding->verdict, common = majority(&ballot);
    if (ballot.valid == 0 || ballot.valid < least_valid) return verdict == VERDICT_UNSCORED;
    if (verdict != VERDICT_UNSCORED && ballot.verdicts[verdict] == 0) return false;
    switch (vote) {
    case VOTE_ANY_FAIL: return verdict == (count->fail ? VERDICT_FAIL : common);
    case VOTE_ANY_UNSAFE: return verdict == common || verdict == VERDICT_FAIL;
    case VOTE_LAST: return verdict != VERDICT_UNSCORED;
    case VOTE_MAJORITY:
    case VOTE_COUNT: break;
    }
    return verdict == common;
}

bool panel_vote_of_version(const char *version, enum vote *vote, size_t *least_valid)
{
    for (const char *by = strstr(version, " by "); by; by = strstr(by + 1, " by ")) {
        char word[16] = "";
        size_t length = strcspn(by + 4, " :");
        if (length >= sizeof word) continue;
        memcpy(word, by + 4, length);
        if (!vote_from_word(word, vote)) continue;
        *least_valid = 1;
        sscanf(by + 4 + length, " of at least %zu", least_valid);
        return true;
    }
    return false;
}
