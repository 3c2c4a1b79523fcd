/* Reports, exports and audits: one set of numbers in every rendering, the same bytes every time,
 * foreign text harmless, and tampering found. */
#include "tests/test.h"

#include <sqlite3.h>

#include "results/audit.h"
#include "results/export.h"
#include "results/report.h"
#include "tests/unit/results/studies.h"
#include "tests/unit/results/taken.h"

static char path[64]; /* of the runs that are not taken */

static void foreign(void *context, const struct synthetic_case *about,
                    struct synthetic_outcome *outcome)
{
    (void)context;
    bool image = about->condition == CONDITION_IMAGE;
    synthetic_verdict(outcome, about, !(image && about->scenario % 3 == 0));
    outcome->text = "</script><script>alert(1)</script>\n=2+2 \x1b[31m";
    bool lost = about->scenario == 1 && about->category == 0 && !about->second;
    if (about->axis == AXIS_BIAS && image && lost) outcome->state = TRIAL_FAILED;
}

static const struct synthetic small = {
    .categories = 2,
    .scenarios = 6,
    .repeats = 1,
    .conditions = {CONDITION_IMAGE, CONDITION_TEXT, CONDITION_PROBE},
    .condition_count = 3,
    .plan = foreign};

static bool take(struct taken *taken)
{
    return taken_open(taken, &small, AGGREGATE_MEAN, 0);
}

TEST(the_same_run_gives_the_same_bytes)
{
    struct taken taken;
    struct text first, second;
    text_init(&first, 0);
    text_init(&second, 0);
    for (int round = 0; round < 2; round++) {
        struct text *out = round ? &second : &first;
        struct error err;
        struct page_options options = {0};
        if (!take(&taken)) return;
        report_json(&taken.measures, 2, out);
        report_text(&taken.measures, 80, false, out);
        CHECK_INT(report_html(&taken.measures, &options, out, &err), STATUS_OK);
        taken_close(&taken);
    }
    CHECK_TEXT(first.data, second.data);
    text_release(&first);
    text_release(&second);
}

static double number_at(const struct json_document *document, const char *pointer)
{
    return json_number(json_at(json_root(document), pointer));
}

TEST(json_numbers_are_terminal_numbers)
{
    struct taken taken;
    if (!take(&taken)) return;
    struct text json, text;
    text_init(&json, 0);
    text_init(&text, 0);
    report_json(&taken.measures, 2, &json);
    report_text(&taken.measures, 80, false, &text);
    struct json_document *document = NULL;
    struct error err;
    CHECK_INT(json_parse(&document, (struct span){json.data, json.length}, "report", 1, &err), 0);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT && document; axis++) {
        char pointer[128], row[160];
        const char *word = axis_word((enum axis)axis);
        snprintf(pointer, sizeof pointer, "/estimands/system/axes/%s/flips/image/both/value", word);
        double flip = number_at(document, pointer);
        snprintf(pointer, sizeof pointer, "/estimands/system/axes/%s/conditions/image/pass/value",
                 word);
        double image = number_at(document, pointer);
        snprintf(pointer, sizeof pointer, "/estimands/system/axes/%s/conditions/text/pass/value",
                 word);
        double read = number_at(document, pointer);
        snprintf(pointer, sizeof pointer, "/estimands/system/axes/%s/shift/delta/value", word);
        double shift = number_at(document, pointer);
        const char *line = strstr(text.data, "axis");
        while (line && strncmp(line, word, strlen(word)) != 0) {
            line = strchr(line, '\n');
            if (line) line++;
        }
        double got[4] = {0};
        size_t flips = 0;
        int read_count = line ? sscanf(line + strlen(word), "%zu %lf %lf %lf %lf", &flips, &got[0],
                                       &got[1], &got[2], &got[3])
                              : 0;
        CHECK_INT(read_count, 5);
        snprintf(row, sizeof row, "%.1f %.1f %.1f %.1f", 100 * flip, 100 * image, 100 * read,
                 100 * shift);
        char shown[160];
        snprintf(shown, sizeof shown, "%.1f %.1f %.1f %.1f", got[0], got[1], got[2], got[3]);
        CHECK_TEXT(shown, row);
    }
    json_free(document);
    text_release(&json);
    text_release(&text);
    taken_close(&taken);
}

/* Nobody decided seven eighths of safety, seen. */
static void undecided_safety(void *context, const struct synthetic_case *about,
                             struct synthetic_outcome *outcome)
{
    (void)context;
    synthetic_verdict(outcome, about, true);
    bool image = about->condition == CONDITION_IMAGE, safety = about->axis == AXIS_SAFETY;
    if (!image || !safety || (about->scenario == 0 && about->category == 0)) return;
    outcome->finding.verdict = VERDICT_UNSCORED;
    outcome->finding.unscored = UNSCORED_NO_RULE;
}

static const struct json_value *card_at(const struct json_document *document, const char *where,
                                        const char *member)
{
    char pointer[128];
    snprintf(pointer, sizeof pointer, "/card/%s/%s", where, member);
    return json_at(json_root(document), pointer);
}

/* A point on a card is null exactly where its bounds are to be read, and they are beside it. */
TEST(a_card_has_no_point_where_it_has_bounds)
{
    static const char *const parts[][4] = {
        {"flip_accuracy", "flip_as_bounds", "flip_accuracy_low", "flip_accuracy_high"},
        {"pass_image", "pass_image_as_bounds", "pass_image_low", "pass_image_high"},
        {"pass_text", "pass_text_as_bounds", "pass_text_low", "pass_text_high"},
        {"delta", "shift_as_bounds", "shift_low", "shift_high"}};
    struct synthetic about = small;
    struct taken taken;
    struct json_document *document = NULL;
    struct error err;
    struct text json;
    size_t bounds = 0;
    about.plan = undecided_safety;
    if (!taken_open(&taken, &about, AGGREGATE_MEAN, 0)) return;
    text_init(&json, 0);
    report_json(&taken.measures, 2, &json);
    CHECK_INT(json_parse(&document, (struct span){json.data, json.length}, "report", 1, &err), 0);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT && document; axis++)
        for (size_t i = 0; i < ARRAY_LENGTH(parts); i++) {
            char where[48];
            snprintf(where, sizeof where, "axes/%s", axis_word((enum axis)axis));
            bool open = json_boolean(card_at(document, where, parts[i][1]));
            CHECK_INT(isnan(json_number(card_at(document, where, parts[i][0]))), open);
            CHECK(!isnan(json_number(card_at(document, where, parts[i][2]))));
            CHECK(!isnan(json_number(card_at(document, where, parts[i][3]))));
            bounds += open;
        }
    CHECK_INT(bounds, 4); /* flips of safety and of its neighbour, image and shift */
    CHECK(json_boolean(card_at(document, "attack_success", "as_bounds")));
    CHECK(isnan(json_number(card_at(document, "attack_success", "value"))));
    CHECK(!isnan(json_number(card_at(document, "attack_success", "bound_high"))));
    CHECK(!isnan(json_number(card_at(document, "r0", "value"))));
    json_free(document);
    text_release(&json);
    taken_close(&taken);
}

/* Two selections of one suite have the same digest of the suite, and cards that tell them apart. */
TEST(a_card_says_what_was_asked)
{
    char selections[2][SHA256_HEX_BYTES] = {"", ""};
    for (int fewer = 0; fewer < 2; fewer++) {
        struct synthetic about = small;
        struct taken taken;
        struct json_document *document = NULL;
        struct error err;
        struct text json;
        about.scenarios = fewer ? 3 : 6;
        if (!taken_open(&taken, &about, AGGREGATE_MEAN, 0)) return;
        text_init(&json, 0);
        report_json(&taken.measures, 2, &json);
        CHECK_INT(json_parse(&document, (struct span){json.data, json.length}, "report", 1, &err),
                  0);
        CHECK_NEAR(number_at(document, "/card/items"), (double)taken.rollup.items.count, 0);
        CHECK_NEAR(number_at(document, "/card/scenarios"), (double)taken.rollup.scenario_count, 0);
        CHECK_NEAR(number_at(document, "/card/repeats"), 1, 0);
        CHECK_NEAR(number_at(document, "/card/axes/bias/scenarios"), fewer ? 6 : 12, 0);
        CHECK_NEAR(number_at(document, "/card/max_tokens"),
                   (double)taken.rollup.settings->max_tokens, 0);
        const char *selection = json_string(json_at(json_root(document), "/card/selection"));
        snprintf(selections[fewer], SHA256_HEX_BYTES, "%s", selection ? selection : "");
        json_free(document);
        text_release(&json);
        taken_close(&taken);
    }
    CHECK_INT(strlen(selections[0]), SHA256_HEX_BYTES - 1);
    CHECK(strcmp(selections[0], selections[1]) != 0);
}

TEST(no_line_is_wider_than_the_terminal)
{
    struct taken taken;
    if (!take(&taken)) return;
    static const int widths[] = {80, 200};
    for (size_t i = 0; i < ARRAY_LENGTH(widths); i++) {
        struct text text;
        text_init(&text, 0);
        report_text(&taken.measures, widths[i], false, &text);
        for (const char *line = text.data; *line;) {
            size_t bytes = strcspn(line, "\n"), columns = 0;
            for (size_t b = 0; b < bytes; b++) columns += ((unsigned char)line[b] & 0xC0) != 0x80;
            if (columns > (size_t)widths[i]) printf("too wide: %.*s\n", (int)bytes, line);
            CHECK(columns <= (size_t)widths[i]);
            line += bytes + (line[bytes] == '\n');
        }
        text_release(&text);
    }
    taken_close(&taken);
}

TEST(runs_side_by_side)
{
    struct taken taken;
    if (!take(&taken)) return;
    const struct measures *both[] = {&taken.measures, &taken.measures};
    struct text text;
    text_init(&text, 0);
    report_compare_text(both, 2, 80, false, &text);
    CHECK_CONTAINS(text.data, "A   replay:planted");
    CHECK_CONTAINS(text.data, taken.path);
    CHECK(strstr(text.data, "OTHER ITEMS") == NULL);
    CHECK_CONTAINS(text.data, "flip acc.");
    CHECK_CONTAINS(text.data, "\n  R0 image    ");
    CHECK_CONTAINS(text.data, "\n  false alarm ");
    text_release(&text);
    taken_close(&taken);
}

/* Two runs of one model are told apart by their files, and other items are warned of. */
TEST(side_by_side_other_items_are_named)
{
    static struct planted runs[2];
    static struct measures measures[2];
    const struct measures *both[] = {&measures[0], &measures[1]};
    struct chances same = {1, 0.9, 0.9, 0, 0};
    struct error err;
    struct text text, counts;
    for (int i = 0; i < 2; i++) {
        if (!planted_open(&runs[i], i ? "beside-b" : "beside-a", 2, i ? 3 : 6, &same)) return;
        CHECK_INT(measures_take(&measures[i], &runs[i].rollup, &err), STATUS_OK);
    }
    text_init(&text, 0);
    text_init(&counts, 0);
    report_compare_text(both, 2, 80, false, &text);
    for (int i = 0; i < 2; i++) {
        text_clear(&counts);
        text_printf(&counts, "%s: %zu items, judge", runs[i].path, runs[i].rollup.items.count);
        CHECK_CONTAINS(text.data, counts.data);
    }
    CHECK_CONTAINS(text.data, "\nOTHER ITEMS than A: B; ");
    text_release(&counts);
    text_release(&text);
    for (int i = 0; i < 2; i++) {
        measures_release(&measures[i]);
        planted_close(&runs[i]);
    }
}

/* R0 heads the report beside its false alarms, right after the shift, and the reader is told what
 * to do about what has no verdict. */
TEST(hazards_head_the_report)
{
    struct taken taken;
    if (!take(&taken)) return;
    struct text text;
    text_init(&text, 0);
    report_text(&taken.measures, 80, false, &text);
    const char *hazards = strstr(text.data, "CAUSAL-HAZARD DETECTION FAILURE (R0)");
    const char *pairs = strstr(text.data, "PAIRS, item by item");
    CHECK(hazards && pairs && hazards < pairs);
    const char *alarms = hazards ? strstr(hazards, "\nfalse alarm") : NULL;
    CHECK(alarms && alarms < pairs);
    text_release(&text);
    taken_close(&taken);
}

/* Only the reasons that there are. */
TEST(partial_says_why)
{
    struct taken taken;
    if (!take(&taken)) return;
    struct text text;
    text_init(&text, 0);
    taken.measures.partial = true;
    taken.measures.finished = taken.measures.trials;
    taken.measures.not_judged = 7;
    report_text(&taken.measures, 200, false, &text);
    CHECK_CONTAINS(text.data, "7 replies are not judged");
    CHECK_CONTAINS(text.data, "7 replies are not judged yet: `parallax judge ");
    CHECK(strstr(text.data, "are not finished") == NULL);
    CHECK(strstr(text.data, "shard of a run") == NULL);
    text_clear(&text);
    taken.measures.not_judged = 1;
    report_text(&taken.measures, 200, false, &text);
    CHECK_CONTAINS(text.data, "1 reply is not judged.");
    CHECK_CONTAINS(text.data, "1 reply is not judged yet: `parallax judge ");
    text_release(&text);
    taken_close(&taken);
}

/* A run whose endpoint was never there has no tables of dashes. */
TEST(nothing_finished_is_nothing_to_measure)
{
    struct taken taken;
    if (!take(&taken)) return;
    struct text text;
    text_init(&text, 0);
    taken.measures.partial = true;
    taken.measures.finished = 0;
    report_text(&taken.measures, 80, false, &text);
    CHECK_CONTAINS(text.data, "trials are not finished");
    CHECK_CONTAINS(text.data, "nothing to measure");
    CHECK(strstr(text.data, "MODALITY SHIFT") == NULL);
    text_release(&text);
    taken_close(&taken);
}

TEST(foreign_text_cannot_leave_its_block)
{
    struct taken taken;
    if (!take(&taken)) return;
    struct text page;
    struct error err;
    struct page_options options = {0};
    text_init(&page, 0);
    CHECK_INT(report_html(&taken.measures, &options, &page, &err), STATUS_OK);
    CHECK(strstr(page.data, "alert(1)") != NULL);
    CHECK(strstr(page.data, "</script><script>alert") == NULL);
    CHECK(strstr(page.data, "\x1b") == NULL);
    CHECK_CONTAINS(page.data, "default-src 'none'");
    CHECK(strstr(page.data, "unsafe-inline") == NULL);
    CHECK(strstr(page.data, "src=\"http") == NULL);
    /* the data block is JSON that a strict reader takes */
    const char *from = strstr(page.data, "id=\"data\">");
    const char *to = from ? strstr(from, "</script>") : NULL;
    struct json_document *document = NULL;
    CHECK(to != NULL);
    if (to) {
        from += strlen("id=\"data\">");
        CHECK_INT(json_parse(&document, (struct span){from, (size_t)(to - from)}, "page", 1, &err),
                  STATUS_OK);
        CHECK_TEXT(json_string(json_at(json_root(document), "/items/0/trials/image/0/text")),
                   "</script><script>alert(1)</script>\n=2+2 \x1b[31m");
    }
    json_free(document);
    text_release(&page);
    taken_close(&taken);
}

/* ---- export ---- */

static char *exported(struct run_file *run, enum export_what what, enum export_format format,
                      bool timing)
{
    char *data = NULL;
    size_t length = 0;
    FILE *to = open_memstream(&data, &length);
    struct export_options options = {.what = what, .format = format, .timing = timing};
    struct error err;
    CHECK_INT(export_run(run, &options, to, &err), STATUS_OK);
    fclose(to);
    return data;
}

TEST(trial_lines_are_replay_lines)
{
    struct taken taken;
    if (!take(&taken)) return;
    char *lines = exported(taken.run, EXPORT_TRIALS, EXPORT_JSONL, false);
    size_t first = strcspn(lines, "\n");
    lines[first] = '\0';
    CHECK_TEXT(lines, "{\"trial\":\"safety_00_000_a:image:0\",\"text\":\"</script><script>alert(1)"
                      "</script>\\n=2+2 \\u001b[31m\",\"state\":\"replied\"}");
    free(lines);
    taken_close(&taken);
}

/* Trials stored in another order, over two sittings, one of them failed first. */
TEST(an_interrupted_run_exports_the_same_bytes)
{
    struct error err = {0};
    struct taken taken;
    if (!take(&taken)) return;
    char *undisturbed = exported(taken.run, EXPORT_TRIALS, EXPORT_JSONL, false);
    taken_close(&taken);
    struct run_file *run = NULL;
    struct synthetic empty = small;
    empty.condition_count = 3;
    struct arena arena;
    arena_init(&arena);
    struct synthetic_items items;
    synthetic_items(&items, &arena, &empty);
    struct run_settings settings = {
        .model = "m",
        .wire = "replay",
        .sampling = "{}",
        .conditions = {CONDITION_IMAGE, CONDITION_TEXT, CONDITION_PROBE},
        .condition_count = 3,
        .repeats = 1};
    snprintf(path, sizeof path, "/tmp/parallax-report-%ld.plx", (long)getpid());
    unlink(path);
    CHECK_INT(run_file_create(&run, path, &settings, items.items, items.count, false, &err), 0);
    for (int sitting = 0; sitting < 2; sitting++) {
        CHECK_INT(run_file_begin(run, &err), STATUS_OK);
        for (int64_t t = run_file_trial_count(run) - 1; t >= 0; t--) {
            struct trial_place place = run_file_place(run, t);
            struct synthetic_case one = items.cases[place.item];
            struct synthetic_outcome outcome = {.state = TRIAL_REPLIED, .text = ""};
            one.condition = place.condition;
            one.trial = t;
            foreign(NULL, &one, &outcome);
            bool early = t % 3 == 1;
            if (sitting == (early ? 1 : 0) && t != 2) continue;
            struct reply reply;
            reply_init(&reply);
            reply.state = t == 2 && sitting == 0 ? TRIAL_FAILED : outcome.state;
            free(reply.text);
            reply.text = xstrdup(t == 2 && sitting == 0 ? "" : outcome.text);
            struct run_reply given = {
                .trial = t, .reply = &reply, .asked_ms = sitting, .duration_us = t};
            CHECK_INT(run_file_put_reply(run, &given, &err), STATUS_OK);
            reply_release(&reply);
        }
        CHECK_INT(run_file_commit(run, &err), STATUS_OK);
        run_file_close(run);
        CHECK_INT(run_file_open(&run, path, true, &err), STATUS_OK);
    }
    char *resumed = exported(run, EXPORT_TRIALS, EXPORT_JSONL, false);
    CHECK_TEXT(resumed, undisturbed);
    char *timed = exported(run, EXPORT_TRIALS, EXPORT_JSONL, true);
    CHECK_CONTAINS(timed, "\"duration_us\":");
    free(timed);
    free(resumed);
    free(undisturbed);
    run_file_close(run);
    arena_release(&arena);
    unlink(path);
}

TEST(csv_has_one_heading_and_no_formula)
{
    struct taken taken;
    if (!take(&taken)) return;
    char *lines = exported(taken.run, EXPORT_FINDINGS, EXPORT_CSV, false);
    CHECK(strncmp(lines, "trial,verdict,unscored,behaviour,outcome,r,s,e,", 47) == 0);
    CHECK(strstr(lines + 1, "\ntrial,") == NULL);
    free(lines);
    lines = exported(taken.run, EXPORT_ITEMS, EXPORT_JSONL, false);
    CHECK_CONTAINS(lines, "\"evidence\":\"A thing stands on a table.\"");
    CHECK_CONTAINS(lines, "\"item\":{\"id\": ");
    free(lines);
    taken_close(&taken);
}

/* ---- audit ---- */

static void good_replies(void *context, const struct synthetic_case *about,
                         struct synthetic_outcome *outcome)
{
    (void)context;
    outcome->unjudged = true;
    outcome->text = about->axis == AXIS_SAFETY ? "I can't help with that. Please ask a lawyer."
                                               : "Yes. Keep it in the shade on the left.";
}

/* A run judged by the real rules. */
static bool judged_run(void)
{
    struct synthetic about = small;
    about.plan = good_replies;
    struct error err = {0};
    struct run_file *run = NULL;
    struct judge *judge = NULL;
    struct run_items items;
    snprintf(path, sizeof path, "/tmp/parallax-report-%ld.plx", (long)getpid());
    unlink(path);
    enum status status = synthetic_run(&run, path, &about, &err);
    if (!status) status = judge_new(&judge, JUDGE_RULES, PARALLAX_ROOT, &err);
    if (!status) status = run_items_load(&items, run, NULL, &err);
    if (status) printf("%s\n", err.message);
    CHECK_INT(status, STATUS_OK);
    if (status) return false;
    int64_t number = 0;
    CHECK_INT(run_file_begin(run, &err), STATUS_OK);
    CHECK_INT(
        run_file_put_judge(run, "rules", judge_version(judge), judge_digest(judge), &number, &err),
        STATUS_OK);
    for (int64_t t = 0; t < run_file_trial_count(run); t++) {
        struct trial_place place = run_file_place(run, t);
        struct synthetic_case one = {.axis = items.items[place.item].category->axis};
        struct synthetic_outcome outcome;
        good_replies(NULL, &one, &outcome);
        struct subject subject = {.item = &items.items[place.item],
                                  .flip = items.flips[place.item],
                                  .probe = place.condition == CONDITION_PROBE,
                                  .state = TRIAL_REPLIED,
                                  .text = span_of(outcome.text)};
        struct finding finding;
        finding_init(&finding);
        judge_by_rules(judge, &subject, &finding);
        CHECK_INT(run_file_put_finding(run, number, t, &finding, &err), STATUS_OK);
        finding_release(&finding);
    }
    CHECK_INT(run_file_commit(run, &err), STATUS_OK);
    run_items_release(&items);
    judge_free(judge);
    run_file_close(run);
    return true;
}

static void tamper(const char *statement)
{
    sqlite3 *db = NULL;
    CHECK_INT(sqlite3_open(path, &db), SQLITE_OK);
    CHECK_INT(sqlite3_exec(db, statement, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

/* The first problem the audit finds, or what is not finished; "" when the run is sound. */
static const char *first_problem(char *out, size_t size)
{
    struct run_file *run = NULL;
    struct error err = {0};
    struct audit audit;
    struct problems problems;
    problems_init(&problems);
    enum status status = run_file_open(&run, path, false, &err);
    if (!status) status = audit_run(&audit, run, PARALLAX_ROOT, &problems, &err);
    snprintf(out, size, "%.500s",
             status           ? err.message
             : problems.count ? problems.messages[0]
                              : "");
    if (!status && problems.count == 0) {
        if (audit.unasked)
            snprintf(out, size, "not asked: %d, not judged: %d", (int)audit.unasked,
                     (int)audit.unjudged);
        else if (audit.unjudged)
            snprintf(out, size, "not judged: %d", (int)audit.unjudged);
        CHECK(audit.rejudge_note == NULL);
        CHECK_INT(audit.rejudged, audit.planned - audit.unasked - audit.unjudged);
        CHECK(audit.numbers > 1000);
    }
    problems_release(&problems);
    run_file_close(run);
    return out;
}

TEST(an_honest_run_is_sound_and_tampering_is_found)
{
    char found[512];
    if (!judged_run()) return;
    CHECK_TEXT(first_problem(found, sizeof found), "");
    tamper("UPDATE findings SET verdict = 'fail', outcome = 'unsafe' WHERE trial = 0");
    CHECK_CONTAINS(first_problem(found, sizeof found), "safety_00_000_a:image:0: judged again");
    if (!judged_run()) return;
    tamper("UPDATE findings SET behaviour = 'incoherent' WHERE trial = 1");
    CHECK_CONTAINS(first_problem(found, sizeof found), "its behaviour is another");
    if (!judged_run()) return;
    tamper("UPDATE trials SET text = 'Go to the gym.' WHERE number = 0");
    CHECK_CONTAINS(first_problem(found, sizeof found), "judged again");
    if (!judged_run()) return;
    tamper("DELETE FROM findings WHERE trial = 4");
    CHECK_TEXT(first_problem(found, sizeof found), "not judged: 1");
    tamper("DELETE FROM findings WHERE trial = 5; DELETE FROM attempts WHERE trial = 5;"
           "DELETE FROM trials WHERE number = 5");
    CHECK_TEXT(first_problem(found, sizeof found), "not asked: 1, not judged: 1");
    tamper("UPDATE findings SET verdict = 'fail', outcome = 'unsafe' WHERE trial = 0");
    CHECK_CONTAINS(first_problem(found, sizeof found), "safety_00_000_a:image:0: judged again");
    if (!judged_run()) return;
    tamper("UPDATE items SET line = replace(line, '\"joint\": true', '\"joint\": maybe')");
    CHECK_CONTAINS(first_problem(found, sizeof found), path);
    if (!judged_run()) return;
    tamper("PRAGMA foreign_keys = OFF; DELETE FROM trials WHERE number = 7");
    CHECK_CONTAINS(first_problem(found, sizeof found), "refers to what is not there");
    unlink(path);
}

int main(void)
{
    return test_run_all();
}
