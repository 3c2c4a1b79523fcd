/* Recomputes a run from its raw replies and lists everything that does not agree. */
#include "results/audit.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "controls/twin.h"
#include "harness/base/file.h"
#include "judges/panel.h"
#include "results/report.h"

enum { PROBLEMS_OF_A_KIND = 20 }; /* the rest of a kind is counted */

struct auditor {
    struct audit *audit;
    struct run_file *run;
    const char *root;
    struct problems *problems;
    struct rollup rollup; /* as stored */
    struct rollup again;  /* scores made again */
    struct judge *judge;
    struct finding **stored; /* by trial; NULL: none */
    struct arena arena;
    size_t differing;
};

static void trial_problem(struct auditor *auditor, int64_t trial, const char *what)
{
    struct text id;
    text_init(&id, 0);
    run_file_trial_id(auditor->run, trial, &id);
    problems_add(auditor->problems, "%s: %s: %s", run_file_path(auditor->run), id.data, what);
    text_release(&id);
}

/* ---- states ---- */

static enum status keep_finding(void *context, int64_t trial, const struct finding *finding,
                                struct error *err)
{
    (void)err;
    struct auditor *auditor = context;
    struct finding *kept = arena_alloc(&auditor->arena, sizeof *kept);
    *kept = *finding;
    kept->explanation = NULL;
    auditor->stored[trial] = kept;
    auditor->audit->findings++;
    return STATUS_OK;
}

static enum status check_text(void *context, const struct run_trial *trial, struct error *err)
{
    (void)err;
    struct auditor *auditor = context;
    bool answer = trial_state_is_answer(trial->state);
    auditor->audit->stored++;
    auditor->audit->answers += answer;
    if (trial->state == TRIAL_REPLIED && trial->text_length == 0)
        trial_problem(auditor, trial->number, "is stored as replied without any text");
    if (trial->state == TRIAL_EMPTY && trial->text_length != 0)
        trial_problem(auditor, trial->number, "is stored as empty, with text");
    bool judged = auditor->stored[trial->number] != NULL;
    bool cut = trial->state == TRIAL_TRUNCATED; /* unscored, if it left no text */
    auditor->audit->unjudged += answer && (trial->text_length || cut) && !judged;
    return STATUS_OK;
}

static enum status audit_states(struct auditor *auditor, struct error *err)
{
    int64_t planned = run_file_trial_count(auditor->run);
    auditor->audit->planned = planned;
    enum status status = run_file_each_finding(auditor->run, keep_finding, auditor, err);
    if (!status) status = run_file_each_trial(auditor->run, check_text, auditor, err);
    auditor->audit->unasked = planned - auditor->audit->stored;
    return status;
}

/* ---- items, twins and pictures ---- */

static void audit_picture(struct auditor *auditor, size_t number)
{
    const struct item *item = &auditor->rollup.items.items[number];
    const char *path = run_file_item(auditor->run, number)->picture_path;
    const char *file = file_join(&auditor->arena, auditor->root, path);
    char hex[SHA256_HEX_BYTES];
    struct error err;
    if (!file_exists(file)) {
        auditor->audit->pictures_absent++;
        return;
    }
    if (sha256_file(file, hex, &err)) {
        problems_add(auditor->problems, "%s", err.message);
        return;
    }
    auditor->audit->pictures_verified++;
    if (strcmp(hex, item->picture.sha256) != 0)
        problems_add(auditor->problems, "%s: sha256 is %s, but item %s was asked with %s", file,
                     hex, item->id, item->picture.sha256);
}

static void compare_item(struct auditor *auditor, const struct suite *suite,
                         const struct twins *twins, size_t number)
{
    const struct run_item *stored = run_file_item(auditor->run, number);
    const char *id = run_file_item_id(auditor->run, number), *path = run_file_path(auditor->run);
    const struct item *now = suite_find(suite, id);
    if (!now) {
        problems_add(auditor->problems, "%s: item %s is not in the suite of the same digest", path,
                     id);
        return;
    }
    auditor->audit->items_compared++;
    if (strcmp(now->line, stored->line) != 0)
        problems_add(auditor->problems, "%s: item %s is not the suite's line", path, id);
    const char *evidence = twins_evidence(twins, now);
    if (strcmp(evidence ? evidence : "", stored->evidence) != 0)
        problems_add(auditor->problems, "%s: the twin of item %s is not the suite's", path, id);
}

/* Only the very suite that was asked can be compared; another version is not a fault of the run. */
static void audit_suite(struct auditor *auditor)
{
    struct suite suite;
    struct twins twins;
    struct problems ignored;
    problems_init(&ignored);
    suite_load(&suite, auditor->root, &ignored);
    twins_load(&twins, &suite, &ignored);
    const struct run_settings *settings = run_file_settings(auditor->run);
    auditor->audit->suite_is_same =
        ignored.count == 0 && strcmp(suite.digest, settings->suite_digest) == 0;
    for (size_t i = 0; auditor->audit->suite_is_same && i < auditor->audit->items; i++)
        compare_item(auditor, &suite, &twins, i);
    twins_release(&twins);
    suite_release(&suite);
    problems_release(&ignored);
}

static void audit_items(struct auditor *auditor)
{
    auditor->audit->items = auditor->rollup.items.count;
    if (!auditor->root || !file_is_folder(auditor->root)) {
        auditor->audit->pictures_absent = auditor->audit->items;
        return;
    }
    for (size_t i = 0; i < auditor->audit->items; i++) audit_picture(auditor, i);
    audit_suite(auditor);
}

/* ---- findings ---- */

static bool same_reasons(const struct finding *a, const struct finding *b)
{
    if (a->reason_count != b->reason_count) return false;
    for (size_t i = 0; i < a->reason_count; i++)
        if (a->reasons[i].start != b->reasons[i].start || a->reasons[i].end != b->reasons[i].end ||
            strcmp(a->reasons[i].rule, b->reasons[i].rule) != 0)
            return false;
    return true;
}

/* The first thing two findings differ in; NULL when they do not. */
static const char *difference(const struct finding *a, const struct finding *b)
{
    if (a->verdict != b->verdict) return "verdict";
    if (a->unscored != b->unscored) return "reason for being unscored";
    if (a->behaviour != b->behaviour) return "behaviour";
    if (a->outcome != b->outcome) return "outcome";
    if (a->r != b->r || a->s != b->s || a->e != b->e) return "scores";
    if (a->caution != b->caution) return "caution";
    if (a->unsafe_text != b->unsafe_text) return "unsafe text";
    if (a->safe_completion != b->safe_completion) return "safe completion";
    if (a->text_followed != b->text_followed) return "text followed";
    if (strcmp(a->answer, b->answer) != 0) return "answer";
    return same_reasons(a, b) ? NULL : "reasons";
}

static void compare_finding(struct auditor *auditor, int64_t trial, const struct finding *again)
{
    const struct finding *stored = auditor->stored[trial];
    const char *what = stored ? difference(stored, again) : NULL;
    if (!what || auditor->differing++ >= PROBLEMS_OF_A_KIND) return;
    char message[160];
    snprintf(message, sizeof message, "judged again, its %s is another: %s/%s, stored %s/%s", what,
             verdict_word(again->verdict), outcome_word(again->outcome),
             verdict_word(stored->verdict), outcome_word(stored->outcome));
    trial_problem(auditor, trial, message);
}

static enum status judge_again(void *context, const struct run_trial *trial, struct error *err)
{
    (void)err;
    struct auditor *auditor = context;
    struct rollup *again = &auditor->again;
    struct finding finding;
    bool known = finding_of_no_text(&finding, trial->state, trial->text_length);
    if (!trial_state_is_answer(trial->state) || (trial->text_length == 0 && !known))
        return STATUS_OK;
    if (!auditor->stored[trial->number]) return STATUS_OK; /* not judged yet, in both */
    struct trial_place place = run_file_place(auditor->run, trial->number);
    struct subject subject = {
        .item = &again->items.items[place.item],
        .flip = again->items.flips[place.item],
        .probe = place.condition == CONDITION_PROBE,
        .state = trial->state,
        .text = {trial->text, trial->text_length},
    };
    if (!known) judge_by_rules(auditor->judge, &subject, &finding);
    auditor->audit->rejudged++;
    compare_finding(auditor, trial->number, &finding);
    for (int e = 0; e < ESTIMAND_COUNT; e++)
        score_make(&again->scores[e][trial->number], (enum estimand)e, subject.item,
                   place.condition, trial->state, &finding);
    finding_release(&finding);
    return STATUS_OK;
}

struct vote_reader {
    struct auditor *auditor;
    enum vote vote;
    size_t least_valid, differing;
};

/* A panel's findings cannot be made again without its members, but each says how they voted. */
static enum status check_vote(void *context, int64_t trial, const struct finding *finding,
                              struct error *err)
{
    struct vote_reader *reader = context;
    struct panel_count count;
    char message[160];
    (void)err;
    if (!panel_count_of(finding, &count)) return STATUS_OK;
    reader->auditor->audit->votes++;
    if (panel_count_allows(reader->vote, reader->least_valid, &count, finding) ||
        ++reader->differing > PROBLEMS_OF_A_KIND)
        return STATUS_OK;
    snprintf(message, sizeof message,
             "is stored as %s, which %s of pass %d, fail %d, no answer %d, unscored %d is not",
             verdict_word(finding->verdict), vote_word(reader->vote), count.pass, count.fail,
             count.no_answer, count.unscored);
    trial_problem(reader->auditor, trial, message);
    return STATUS_OK;
}

static enum status audit_votes(struct auditor *auditor, struct error *err)
{
    struct run_judge judge = run_file_judge(auditor->run);
    struct vote_reader reader = {.auditor = auditor, .least_valid = 1};
    if (judge.number == 0 || strncmp(judge.spec, "panel:", 6) != 0 ||
        !panel_vote_of_version(judge.version, &reader.vote, &reader.least_valid))
        return STATUS_OK;
    enum status status = run_file_each_finding(auditor->run, check_vote, &reader, err);
    if (!status && reader.differing > PROBLEMS_OF_A_KIND)
        problems_add(auditor->problems, "%s: and %zu more votes that their counts do not give",
                     run_file_path(auditor->run), reader.differing - PROBLEMS_OF_A_KIND);
    return status;
}

static bool has_judges(const struct auditor *auditor)
{
    if (!auditor->root) return false;
    char path[4096];
    snprintf(path, sizeof path, "%s/judges/lexicon", auditor->root);
    return file_is_folder(path);
}

/* The rule judge of the same digest, or a note why its findings cannot be made again. */
static enum status same_judge(struct auditor *auditor, struct error *err)
{
    struct run_judge judge = run_file_judge(auditor->run);
    if (judge.number == 0)
        auditor->audit->rejudge_note = "the run was not judged";
    else if (strcmp(judge.spec, "rules") != 0)
        auditor->audit->rejudge_note =
            "the judge is a model or a panel; its findings stand as stored";
    else if (!has_judges(auditor))
        auditor->audit->rejudge_note = "there is no root with judges/";
    if (auditor->audit->rejudge_note) return STATUS_OK;
    enum status status = judge_new(&auditor->judge, JUDGE_RULES, auditor->root, err);
    if (status) return status;
    if (strcmp(judge_digest(auditor->judge), judge.digest) != 0)
        auditor->audit->rejudge_note =
            "the rules here are not those that judged the run (parallax judge makes it current)";
    return STATUS_OK;
}

/* ---- numbers ---- */

/* Lines of the indented report that hold a number. */
static size_t count_numbers(const char *json)
{
    size_t count = 0;
    for (const char *at = strchr(json, '\n'); at; at = strchr(at + 1, '\n')) {
        size_t length = strcspn(at + 1, "\n");
        const char *value = at + 1 + length;
        while (value > at && !strchr(" :", value[-1])) value--;
        count += *value == '-' || (*value >= '0' && *value <= '9');
    }
    return count;
}

static void compare_reports(struct auditor *auditor, const char *stored, const char *again)
{
    size_t line = 1, reported = 0;
    while (*stored && *again && reported < PROBLEMS_OF_A_KIND) {
        size_t a = strcspn(stored, "\n"), b = strcspn(again, "\n");
        if (a != b || memcmp(stored, again, a) != 0) {
            reported++;
            problems_add(auditor->problems,
                         "%s: the report's line %zu is \"%.*s\", but recomputed \"%.*s\"",
                         run_file_path(auditor->run), line, (int)a, stored, (int)b, again);
        }
        stored += a + (stored[a] != '\0');
        again += b + (again[b] != '\0');
        line++;
    }
}

static enum status audit_numbers(struct auditor *auditor, struct error *err)
{
    struct measures stored = {0}, again = {0};
    struct text first, second;
    text_init(&first, 0);
    text_init(&second, 0);
    rollup_make_cells(&auditor->again);
    enum status status = measures_take(&stored, &auditor->rollup, err);
    if (!status) status = measures_take(&again, &auditor->again, err);
    if (!status) {
        report_json(&stored, 1, &first);
        report_json(&again, 1, &second);
        auditor->audit->numbers = count_numbers(first.data);
        compare_reports(auditor, first.data, second.data);
    }
    measures_release(&stored);
    measures_release(&again);
    text_release(&first);
    text_release(&second);
    return status;
}

static enum status audit_findings(struct auditor *auditor, struct error *err)
{
    enum status status = same_judge(auditor, err);
    if (!status && !auditor->audit->rejudge_note)
        status = run_file_each_trial(auditor->run, judge_again, auditor, err);
    if (!status) status = audit_votes(auditor, err);
    if (!status && auditor->differing > PROBLEMS_OF_A_KIND)
        problems_add(auditor->problems, "%s: and %zu more findings that are not the stored ones",
                     run_file_path(auditor->run), auditor->differing - PROBLEMS_OF_A_KIND);
    return status;
}

enum status audit_run(struct audit *audit, struct run_file *run, const char *root,
                      struct problems *problems, struct error *err)
{
    memset(audit, 0, sizeof *audit);
    struct auditor auditor = {.audit = audit, .run = run, .root = root, .problems = problems};
    struct run_totals totals = {0};
    arena_init(&auditor.arena);
    enum status status = run_file_check(run, problems, err);
    if (!status) status = run_file_totals(run, &totals, err);
    audit->cached = totals.cached;
    if (!status) status = rollup_load(&auditor.rollup, run, AGGREGATE_MEAN, 0, err);
    if (!status) status = rollup_load(&auditor.again, run, AGGREGATE_MEAN, 0, err);
    if (status) goto out;
    auditor.stored = xcalloc((size_t)auditor.rollup.trial_count, sizeof(struct finding *));
    status = audit_states(&auditor, err);
    if (!status) audit_items(&auditor);
    if (!status) status = audit_findings(&auditor, err);
    if (!status) status = ratings_audit(run, &auditor.rollup.items, problems, &audit->ratings, err);
    if (!status) status = audit_numbers(&auditor, err);
out:
    judge_free(auditor.judge);
    rollup_release(&auditor.rollup);
    rollup_release(&auditor.again);
    free(auditor.stored);
    arena_release(&auditor.arena);
    return status;
}
