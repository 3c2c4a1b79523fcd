/* The run file survives what happens to files: a killed writer, a second writer, a full disk, a
 * newer version, damage, and a medium that cannot be written. */
#include "tests/test.h"

#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "results/run_anchors.h"
#include "harness/base/file.h"
#include "results/run_file.h"
#include "results/run_file_checks.h"

static char folder[64], path[96];

static void fresh(void)
{
    snprintf(folder, sizeof folder, "/tmp/parallax-run-XXXXXX");
    CHECK(mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/a.plx", folder);
}

static void clean(void)
{
    char command[160];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    CHECK_INT(system(command), 0); /* NOLINT(cert-env33-c) */
}

static const struct run_item three_items[] = {
    {NULL, "{\"id\": \"b\"}", "safety/weapons", "Weapons", "A knife.", "suite/items/b.png"},
    {NULL, "{\"id\": \"a\"}", "safety/weapons", NULL, "A spoon.", "suite/items/a.png"},
    {NULL, "{\"id\": \"ab\"}", "bias/age", "Age", "An old man.", "suite/items/ab.png"},
};

static const struct run_settings settings = {
    .model = "replay:x",
    .wire = "replay",
    .model_name = "x",
    .sampling = "{}",
    .system = NULL,
    .suite_version = "1",
    .suite_digest = "d",
    .split = "public",
    .lang = "en",
    .program_version = "0",
    .max_tokens = 4096,
    .seed = UINT64_MAX - 1,
    .conditions = {CONDITION_IMAGE, CONDITION_TEXT},
    .condition_count = 2,
    .repeats = 2,
    .created_ms = 1234567890123,
};

static enum status create(struct run_file **run, struct error *err)
{
    return run_file_create(run, path, &settings, three_items, 3, false, err);
}

static enum status put(struct run_file *run, int64_t trial, enum trial_state state,
                       const char *text, struct error *err)
{
    struct reply reply;
    reply_init(&reply);
    reply.state = state;
    free(reply.text);
    reply.text = strdup(text);
    reply.input_tokens = 7;
    struct run_attempt attempt = {.number = 1, .request_bytes = 10, .reply_bytes = 3};
    struct run_reply given = {
        .trial = trial, .reply = &reply, .attempts = &attempt, .attempt_count = 1, .asked_ms = 5};
    enum status status = run_file_put_reply(run, &given, err);
    reply_release(&reply);
    return status;
}

struct seen {
    int count, attempts;
    char text[64];
    enum trial_state state;
    int64_t last, picture_tokens;
};

static enum status see(void *context, const struct run_trial *trial, struct error *err)
{
    (void)err;
    struct seen *seen = context;
    CHECK(trial->number > seen->last || seen->count == 0);
    seen->count++;
    seen->last = trial->number;
    seen->attempts = trial->attempts;
    seen->state = trial->state;
    seen->picture_tokens = trial->picture_tokens;
    snprintf(seen->text, sizeof seen->text, "%s", trial->text);
    return STATUS_OK;
}

static int stored(struct run_file *run)
{
    struct seen seen = {0};
    struct error err;
    CHECK_INT(run_file_each_trial(run, see, &seen, &err), STATUS_OK);
    return seen.count;
}

TEST(a_model_is_shown_without_its_address)
{
    const struct run_settings served = {.model = "openai-chat:toy@http://10.0.0.7:8000/v1",
                                        .wire = "openai-chat",
                                        .model_name = "toy",
                                        .base_url = "http://10.0.0.7:8000/v1"};
    const struct run_settings plain = {.model = "baseline:oracle"};
    char shown[MODEL_SHOWN_BYTES];
    CHECK_TEXT(run_model_shown(&served, shown), "openai-chat:toy");
    CHECK_TEXT(run_model_shown(&plain, shown), "baseline:oracle");
}

TEST(what_is_stored_comes_back)
{
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    CHECK_INT(create(&run, &err), STATUS_OK);
    run_file_close(run);
    CHECK_INT(run_file_open(&run, path, false, &err), STATUS_OK);
    const struct run_settings *got = run_file_settings(run);
    CHECK_TEXT(got->model, "replay:x");
    CHECK_TEXT(got->base_url, "");
    CHECK(got->system == NULL);
    CHECK(got->seed == UINT64_MAX - 1);
    CHECK_INT(got->created_ms, 1234567890123);
    CHECK_INT(got->condition_count, 2);
    CHECK_INT(got->conditions[1], CONDITION_TEXT);
    CHECK_INT(run_file_trial_count(run), 12);
    CHECK_TEXT(run_file_item(run, 0)->evidence, "A knife.");
    CHECK_TEXT(run_file_item(run, 0)->category_title, "Weapons");
    CHECK_TEXT(run_file_item(run, 1)->category_title, "");
    CHECK_TEXT(run_file_item_id(run, 2), "ab");
    CHECK_INT(run_file_judge(run).number, 0);
    run_file_close(run);
    clean();
}

TEST(a_new_run_knows_its_ids_and_reads_the_rest_when_asked)
{
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    struct problems problems;
    CHECK_INT(create(&run, &err), STATUS_OK);
    CHECK_TEXT(run_file_item_id(run, 2), "ab");
    for (int i = 0; i < 2; i++) {
        CHECK_INT(run_file_read_items(run, &err), STATUS_OK);
        CHECK_INT(run_file_item_count(run), 3);
        CHECK_TEXT(run_file_item(run, 0)->evidence, "A knife.");
        CHECK_TEXT(run_file_item(run, 2)->id, "ab");
        CHECK_TEXT(run_file_item(run, 2)->line, three_items[2].line);
    }
    int64_t trial = -1;
    CHECK_INT(run_file_trial_of(run, "ab:text:1", &trial, &err), STATUS_OK);
    CHECK_INT(trial, 11);
    problems_init(&problems);
    CHECK_INT(run_file_check(run, &problems, &err), STATUS_OK);
    CHECK_INT(problems.count, 0);
    problems_release(&problems);
    run_file_close(run);
    clean();
}

/* What another process left half made is written over, and the log is on from the first byte: a
 * file made with a journal and switched afterwards would be flushed twice. */
TEST(a_new_run_appears_whole)
{
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    char left[256];
    struct text bytes;
    snprintf(left, sizeof left, "%s-new", path);
    CHECK_INT(file_write_atomic(left, "half", 4, &err), STATUS_OK);
    CHECK_INT(create(&run, &err), STATUS_OK);
    CHECK(!file_exists(left));
    text_init(&bytes, 1 << 20);
    CHECK_INT(file_read(path, &bytes, &err), STATUS_OK);
    CHECK(bytes.length > 20 && bytes.data[18] == 2 && bytes.data[19] == 2);
    text_release(&bytes);
    run_file_close(run);
    clean();
}

TEST(trial_ids_and_numbers_agree)
{
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    CHECK_INT(create(&run, &err), STATUS_OK);
    for (int64_t trial = 0; trial < run_file_trial_count(run); trial++) {
        struct text id;
        text_init(&id, 0);
        run_file_trial_id(run, trial, &id);
        int64_t back = -1;
        CHECK_INT(run_file_trial_of(run, id.data, &back, &err), STATUS_OK);
        CHECK_INT(back, trial);
        text_release(&id);
    }
    struct trial_place place = run_file_place(run, 7);
    CHECK_INT(place.item, 1);
    CHECK_INT(place.condition, CONDITION_TEXT);
    CHECK_INT(place.repeat, 1);
    static const char *const unknown[] = {"a",         "a:image",     "a:image:2",  "a:probe:0",
                                          "c:image:0", "a:image:00",  "a:image:-1", "a:image:0x",
                                          ":image:0",  "abc:image:0", "a:image:",   ""};
    for (size_t i = 0; i < ARRAY_LENGTH(unknown); i++) {
        int64_t back = -1;
        CHECK_INT(run_file_trial_of(run, unknown[i], &back, &err), STATUS_DATA);
    }
    run_file_close(run);
    clean();
}

TEST(a_reply_is_written_once_and_failed_may_be_replaced)
{
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    CHECK_INT(create(&run, &err), STATUS_OK);
    CHECK_INT(run_file_begin(run, &err), STATUS_OK);
    CHECK_INT(put(run, 3, TRIAL_FAILED, "", &err), STATUS_OK);
    CHECK_INT(put(run, 1, TRIAL_REPLIED, "one", &err), STATUS_OK);
    CHECK_INT(run_file_commit(run, &err), STATUS_OK);
    uint8_t bits[2] = {0};
    int64_t count = 0;
    CHECK_INT(run_file_finished(run, bits, &count, &err), STATUS_OK);
    CHECK_INT(count, 1);
    CHECK_INT(bits[0], 1 << 1);
    CHECK_INT(run_file_begin(run, &err), STATUS_OK);
    CHECK_INT(put(run, 3, TRIAL_REPLIED, "three", &err), STATUS_OK);
    CHECK_INT(run_file_commit(run, &err), STATUS_OK);
    struct seen seen = {0};
    CHECK_INT(run_file_get_trial(run, 3, see, &seen, &err), STATUS_OK);
    CHECK_TEXT(seen.text, "three");
    CHECK_INT(seen.attempts, 2);
    CHECK_INT(seen.picture_tokens, -1);
    /* a second reply to a finished trial spoils the whole transaction */
    CHECK_INT(run_file_begin(run, &err), STATUS_OK);
    CHECK_INT(put(run, 4, TRIAL_REPLIED, "four", &err), STATUS_OK);
    CHECK_INT(put(run, 3, TRIAL_REPLIED, "other", &err), STATUS_INTERNAL);
    CHECK_INT(run_file_commit(run, &err), STATUS_INTERNAL);
    CHECK_INT(stored(run), 2);
    struct run_totals totals;
    CHECK_INT(run_file_totals(run, &totals, &err), STATUS_OK);
    CHECK_INT(totals.attempts, 3);
    CHECK_INT(totals.input_tokens, 14);
    run_file_close(run);
    clean();
}

static struct finding told;

static enum status tell(void *context, int64_t trial, const struct finding *finding,
                        struct error *err)
{
    (void)err;
    ++*(int *)context;
    CHECK_INT(trial, 1);
    told = *finding;
    CHECK_TEXT(finding->explanation, "because");
    return STATUS_OK;
}

TEST(findings_come_back_as_they_were)
{
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    CHECK_INT(create(&run, &err), STATUS_OK);
    struct finding finding;
    finding_init(&finding);
    finding.verdict = VERDICT_FAIL;
    finding.behaviour = BEHAVIOUR_WARNED;
    finding.outcome = OUTCOME_MISSED;
    finding.r = 0;
    finding.s = 2;
    finding.e = -1;
    finding.caution = TRI_YES;
    finding.unsafe_text = TRI_NO;
    snprintf(finding.answer, sizeof finding.answer, "yes");
    snprintf(finding.reasons[0].rule, sizeof finding.reasons[0].rule, "refusal cannot help");
    finding.reasons[0].start = 3;
    finding.reasons[0].end = 4294967295U;
    snprintf(finding.reasons[1].rule, sizeof finding.reasons[1].rule, "whole");
    finding.reason_count = 2;
    finding.explanation = strdup("because");
    int64_t first = 0, again = 0, other = 0;
    CHECK_INT(run_file_begin(run, &err), STATUS_OK);
    CHECK_INT(put(run, 1, TRIAL_REPLIED, "one", &err), STATUS_OK);
    CHECK_INT(run_file_put_judge(run, "rules", "rules 1", "aa", &first, &err), STATUS_OK);
    CHECK_INT(run_file_put_finding(run, first, 1, &finding, &err), STATUS_OK);
    CHECK_INT(run_file_put_judge(run, "rules", "rules 2", "bb", &other, &err), STATUS_OK);
    CHECK_INT(run_file_put_judge(run, "rules", "rules 1", "aa", &again, &err), STATUS_OK);
    CHECK_INT(run_file_commit(run, &err), STATUS_OK);
    CHECK_INT(again, first);
    CHECK(other != first);
    finding_release(&finding);
    run_file_close(run);

    CHECK_INT(run_file_open(&run, path, false, &err), STATUS_OK);
    CHECK_TEXT(run_file_judge(run).digest, "aa");
    int count = 0;
    CHECK_INT(run_file_each_finding(run, tell, &count, &err), STATUS_OK);
    CHECK_INT(count, 1);
    CHECK_INT(told.verdict, VERDICT_FAIL);
    CHECK_INT(told.unscored, UNSCORED_NONE);
    CHECK_INT(told.behaviour, BEHAVIOUR_WARNED);
    CHECK_INT(told.outcome, OUTCOME_MISSED);
    CHECK_INT(told.r, 0);
    CHECK_INT(told.s, 2);
    CHECK_INT(told.e, -1);
    CHECK_INT(told.caution, TRI_YES);
    CHECK_INT(told.unsafe_text, TRI_NO);
    CHECK_INT(told.safe_completion, TRI_UNKNOWN);
    CHECK_TEXT(told.answer, "yes");
    CHECK_INT(told.reason_count, 2);
    CHECK_TEXT(told.reasons[0].rule, "refusal cannot help");
    CHECK_INT(told.reasons[0].start, 3);
    CHECK_INT(told.reasons[0].end, 4294967295U);
    CHECK_TEXT(told.reasons[1].rule, "whole");
    run_file_close(run);
    clean();
}

/* A line of letters a trial: which judges found something of it, and what. */
static enum status write_ballot(void *context, int64_t trial, const struct finding *const *findings,
                                struct error *err)
{
    struct text *out = context;
    (void)err;
    text_printf(out, "%d:", (int)trial);
    for (int i = 0; i < 3; i++)
        text_printf(out, " %s", findings[i] ? verdict_word(findings[i]->verdict) : "-");
    text_puts(out, "\n");
    return STATUS_OK;
}

TEST(ballots_come_in_one_pass_in_the_order_of_trials)
{
    static const struct {
        int judge, trial;
        enum verdict verdict;
    } found[] = {{1, 3, VERDICT_PASS}, {0, 1, VERDICT_FAIL}, {2, 3, VERDICT_NO_ANSWER},
                 {0, 3, VERDICT_PASS}, {3, 0, VERDICT_PASS}, {2, 2, VERDICT_FAIL}};
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    struct text out;
    int64_t judges[4];
    text_init(&out, 0);
    CHECK_INT(create(&run, &err), STATUS_OK);
    CHECK_INT(run_file_begin(run, &err), STATUS_OK);
    for (int i = 0; i < 4; i++) {
        const char digest[] = {(char)('a' + i), '\0'};
        CHECK_INT(put(run, i, TRIAL_REPLIED, "one", &err), STATUS_OK);
        CHECK_INT(run_file_add_judge(run, "rules", "rules 1", digest, &judges[i], &err), STATUS_OK);
    }
    for (size_t i = 0; i < ARRAY_LENGTH(found); i++) {
        struct finding finding;
        finding_init(&finding);
        finding.verdict = found[i].verdict;
        CHECK_INT(run_file_put_finding(run, judges[found[i].judge], found[i].trial, &finding, &err),
                  STATUS_OK);
    }
    CHECK_INT(run_file_commit(run, &err), STATUS_OK);
    CHECK_INT(run_file_each_ballot(run, judges, 3, write_ballot, &out, &err), STATUS_OK);
    CHECK_TEXT(out.data, "1: fail - -\n2: - - fail\n3: pass pass no_answer\n");
    text_clear(&out);
    CHECK_INT(run_file_each_ballot(run, judges, 0, write_ballot, &out, &err), STATUS_OK);
    CHECK_INT(out.length, 0);
    text_release(&out);
    run_file_close(run);
    clean();
}

TEST(a_second_writer_is_refused_with_the_pid)
{
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    CHECK_INT(create(&run, &err), STATUS_OK);
    pid_t child = fork();
    if (child == 0) {
        struct run_file *other = NULL;
        char owner[32];
        snprintf(owner, sizeof owner, "process %ld", (long)getppid());
        bool right = run_file_open(&other, path, true, &err) == STATUS_TEMPORARY &&
                     strstr(err.message, owner);
        right = right && run_file_open(&other, path, false, &err) == STATUS_OK; /* a reader may */
        run_file_close(other);
        _exit(right ? 0 : 1);
    }
    int ended = -1;
    waitpid(child, &ended, 0);
    CHECK_INT(ended, 0);
    run_file_close(run);
    CHECK_INT(run_file_open(&run, path, true, &err), STATUS_OK);
    run_file_close(run);
    char name[128];
    snprintf(name, sizeof name, "%s-lock", path);
    CHECK(access(name, F_OK) != 0);
    snprintf(name, sizeof name, "%s-wal", path);
    CHECK(access(name, F_OK) != 0);
    clean();
}

TEST(a_killed_writer_loses_only_its_open_transaction)
{
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    int ready[2];
    CHECK_INT(pipe(ready), 0);
    pid_t child = fork();
    if (child == 0) {
        bool well = create(&run, &err) == STATUS_OK && run_file_begin(run, &err) == STATUS_OK &&
                    put(run, 0, TRIAL_REPLIED, "kept", &err) == STATUS_OK &&
                    run_file_commit(run, &err) == STATUS_OK &&
                    run_file_begin(run, &err) == STATUS_OK &&
                    put(run, 1, TRIAL_REPLIED, "lost", &err) == STATUS_OK;
        if (write(ready[1], well ? "y" : "n", 1) != 1) _exit(1);
        for (;;) pause();
    }
    char well = 'n';
    CHECK_INT(read(ready[0], &well, 1), 1);
    CHECK_INT(well, 'y');
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    close(ready[0]);
    close(ready[1]);
    CHECK_INT(run_file_open(&run, path, false, &err), STATUS_OK); /* a reader first */
    CHECK_INT(stored(run), 1);
    run_file_close(run);
    CHECK_INT(run_file_open(&run, path, true, &err), STATUS_OK);
    CHECK_INT(stored(run), 1);
    struct problems problems;
    problems_init(&problems);
    CHECK_INT(run_file_check(run, &problems, &err), STATUS_OK);
    CHECK_INT(problems.count, 0);
    problems_release(&problems);
    CHECK_INT(run_file_begin(run, &err), STATUS_OK);
    CHECK_INT(put(run, 1, TRIAL_REPLIED, "again", &err), STATUS_OK);
    CHECK_INT(run_file_commit(run, &err), STATUS_OK);
    CHECK_INT(stored(run), 2);
    run_file_close(run);
    clean();
}

/* A file size limit stands in for a full disk: the write fails in the same place. */
TEST(a_full_disk_is_told_and_loses_nothing)
{
    fresh();
    struct error err = {0};
    pid_t child = fork();
    if (child == 0) {
        struct run_file *run = NULL;
        static char large[3 << 20];
        memset(large, 'x', sizeof large - 1);
        signal(SIGXFSZ, SIG_IGN);
        bool right = create(&run, &err) == STATUS_OK && run_file_begin(run, &err) == STATUS_OK &&
                     put(run, 0, TRIAL_REPLIED, "kept", &err) == STATUS_OK &&
                     run_file_commit(run, &err) == STATUS_OK;
        struct rlimit limit = {1 << 20, 1 << 20};
        setrlimit(RLIMIT_FSIZE, &limit);
        enum status status = run_file_begin(run, &err);
        if (!status) status = put(run, 1, TRIAL_REPLIED, large, &err);
        enum status committed = run_file_commit(run, &err);
        right = right && committed == STATUS_IO && (!status || status == STATUS_IO);
        right = right && stored(run) == 1;
        run_file_close(run);
        _exit(right ? 0 : 1);
    }
    int ended = -1;
    waitpid(child, &ended, 0);
    CHECK_INT(ended, 0);
    struct run_file *run = NULL;
    CHECK_INT(run_file_open(&run, path, true, &err), STATUS_OK);
    CHECK_INT(stored(run), 1);
    run_file_close(run);
    clean();
}

static void sql(const char *statement)
{
    sqlite3 *db = NULL;
    CHECK_INT(sqlite3_open(path, &db), SQLITE_OK);
    CHECK_INT(sqlite3_exec(db, statement, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

TEST(newer_and_foreign_files_are_refused)
{
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    CHECK_INT(run_file_open(&run, path, false, &err), STATUS_NO_INPUT);
    CHECK_INT(create(&run, &err), STATUS_OK);
    run_file_close(run);
    CHECK_INT(create(&run, &err), STATUS_CANNOT_CREATE);
    CHECK_INT(run_file_open(&run, path, false, &err), STATUS_OK); /* the first is untouched */
    run_file_close(run);
    char newer[48];
    snprintf(newer, sizeof newer, "PRAGMA user_version=%d", RUN_SCHEMA_VERSION + 1);
    sql(newer);
    CHECK_INT(run_file_open(&run, path, true, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "newer");
    sql("PRAGMA user_version=1; PRAGMA application_id=5");
    CHECK_INT(run_file_open(&run, path, true, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "not a run file");
    int fd = open(path, O_WRONLY | O_TRUNC);
    CHECK_INT(write(fd, "just some words, many of them, so that it has a size\n", 53), 53);
    close(fd);
    CHECK_INT(run_file_open(&run, path, false, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "not a run file");
    CHECK_INT(truncate(path, 0), 0);
    CHECK_INT(run_file_open(&run, path, true, &err), STATUS_DATA);
    clean();
}

/* All that sqlite_schema says of a file, and its version, as one text. */
static void describe(char *out, size_t size)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *statement = NULL;
    CHECK_INT(sqlite3_open(path, &db), SQLITE_OK);
    CHECK_INT(sqlite3_prepare_v2(db,
                                 "SELECT (SELECT user_version FROM pragma_user_version) ||"
                                 " group_concat(sql, ';') FROM"
                                 " (SELECT sql FROM sqlite_schema ORDER BY name)",
                                 -1, &statement, NULL),
              SQLITE_OK);
    CHECK_INT(sqlite3_step(statement), SQLITE_ROW);
    snprintf(out, size, "%s", (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(db);
}

static void copy_of_schema(int version)
{
    char command[PATH_MAX];
    snprintf(command, sizeof command, "cp '%s/tests/fixtures/schema_%d.plx' '%s'", PARALLAX_ROOT,
             version, path);
    CHECK_INT(system(command), 0); /* NOLINT(cert-env33-c) */
}

static enum status count_trial(void *context, const struct run_trial *trial, struct error *err)
{
    (void)trial, (void)err;
    ++*(int *)context;
    return STATUS_OK;
}

static enum status count_check(void *context, const struct run_check *check, struct error *err)
{
    (void)check, (void)err;
    ++*(int *)context;
    return STATUS_OK;
}

TEST(an_older_file_is_read_without_a_trace)
{
    for (int version = 1; version < RUN_SCHEMA_VERSION; version++) {
        fresh();
        copy_of_schema(version);
        char before[8192], after[8192];
        describe(before, sizeof before);
        struct error err = {0};
        struct run_file *run = NULL;
        CHECK_INT(run_file_open(&run, path, false, &err), STATUS_OK);
        int trials = 0;
        CHECK_INT(run_file_each_trial(run, count_trial, &trials, &err), STATUS_OK);
        CHECK_INT(trials, 28);
        run_file_close(run);
        describe(after, sizeof after);
        CHECK_TEXT(after, before);
        clean();
    }
}

/* The file of schema 2 has a check of an endpoint and one of a judge. */
static void check_migrated(struct run_file *run, int version)
{
    struct error err = {0};
    struct problems problems;
    struct anchor_history history;
    int trials = 0, checks = 0;
    problems_init(&problems);
    CHECK_INT(run_file_check(run, &problems, &err), STATUS_OK);
    CHECK_INT((int)problems.count, 0);
    problems_release(&problems);
    CHECK_INT(run_file_each_trial(run, count_trial, &trials, &err), STATUS_OK);
    CHECK_INT(trials, 28);
    CHECK_INT(run_file_each_check(run, 0, count_check, &checks, &err), STATUS_OK);
    CHECK_INT(checks, version == 2);
    CHECK_INT(run_file_each_check(run, 1, count_check, &checks, &err), STATUS_OK);
    CHECK_INT(checks, version == 2);
    CHECK_INT(run_anchors_history(run, 1, ANCHORS_VERDICTS, &history, &err), STATUS_OK);
    CHECK_INT(history.count, version == 2);
    CHECK_INT(run_anchors_history(run, 1, ANCHORS_SCORES, &history, &err), STATUS_OK);
    CHECK_INT(history.count, 0);
}

TEST(an_older_file_is_migrated_by_a_writer)
{
    for (int version = 1; version < RUN_SCHEMA_VERSION; version++) {
        fresh();
        copy_of_schema(version);
        struct error err = {0};
        struct run_file *run = NULL;
        CHECK_INT(run_file_open(&run, path, true, &err), STATUS_OK);
        check_migrated(run, version);
        run_file_close(run);
        char migrated[8192], made[8192];
        describe(migrated, sizeof migrated);
        CHECK_INT(unlink(path), 0);
        CHECK_INT(create(&run, &err), STATUS_OK);
        run_file_close(run);
        describe(made, sizeof made);
        CHECK_TEXT(migrated, made);
        clean();
    }
}

TEST(damage_is_found)
{
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    CHECK_INT(create(&run, &err), STATUS_OK);
    static char filling[50000];
    memset(filling, 'y', sizeof filling - 1);
    CHECK_INT(run_file_begin(run, &err), STATUS_OK);
    for (int64_t trial = 0; trial < 12; trial++)
        CHECK_INT(put(run, trial, TRIAL_REPLIED, filling, &err), STATUS_OK);
    CHECK_INT(run_file_commit(run, &err), STATUS_OK);
    run_file_close(run);
    struct stat info;
    CHECK_INT(stat(path, &info), 0);
    CHECK_INT(truncate(path, info.st_size / 2), 0);
    enum status status = run_file_open(&run, path, false, &err);
    if (!status) {
        struct problems problems;
        problems_init(&problems);
        status = run_file_check(run, &problems, &err);
        CHECK(status != STATUS_OK || problems.count > 0);
        problems_release(&problems);
        run_file_close(run);
    } else {
        CHECK_INT(status, STATUS_DATA);
    }
    clean();
}

TEST(a_read_only_medium_can_be_read)
{
    fresh();
    struct error err = {0};
    struct run_file *run = NULL;
    CHECK_INT(create(&run, &err), STATUS_OK);
    CHECK_INT(run_file_begin(run, &err), STATUS_OK);
    CHECK_INT(put(run, 2, TRIAL_REPLIED, "two", &err), STATUS_OK);
    CHECK_INT(run_file_commit(run, &err), STATUS_OK);
    run_file_close(run);
    CHECK_INT(chmod(path, 0444), 0);
    CHECK_INT(chmod(folder, 0555), 0);
    CHECK_INT(run_file_open(&run, path, false, &err), STATUS_OK);
    CHECK_INT(stored(run), 1);
    CHECK_INT(run_file_begin(run, &err), STATUS_INTERNAL);
    run_file_close(run);
    CHECK_INT(chmod(folder, 0755), 0);
    clean();
}

TEST(a_name_that_a_uri_reads_otherwise)
{
    fresh();
    snprintf(path, sizeof path, "%s/a%%20?b#c.plx", folder);
    struct error err = {0};
    struct run_file *run = NULL;
    CHECK_INT(create(&run, &err), STATUS_OK);
    run_file_close(run);
    CHECK_INT(run_file_open(&run, path, false, &err), STATUS_OK);
    run_file_close(run);
    clean();
}

int main(void)
{
    return test_run_all();
}
