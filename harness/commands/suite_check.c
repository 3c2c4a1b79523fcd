/* `parallax suite check`: everything that can be wrong with the suite, all at once.
 *
 * The checks of the layers below are joined here with those that need a judge: the replies that
 * stand in the items are the first cases of every rule, and the respondents without a mind must
 * score what they must.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "controls/baseline.h"
#include "controls/typeset.h"
#include "harness/commands/suite_command.h"
#include "judges/judge.h"
#include "suite/words.h"

struct judged_check {
    const struct loaded *loaded;
    struct judge *judge;
    struct suite_report *report;
};

static void judge_text(const struct judged_check *check, const struct item *item, const char *text,
                       bool probe, struct finding *finding)
{
    const struct subject subject = {
        .item = item,
        .flip = item->flips ? suite_find(&check->loaded->suite, item->flips) : NULL,
        .probe = probe,
        .state = TRIAL_REPLIED,
        .text = span_of(text)};
    judge_by_rules(check->judge, &subject, finding);
}

/* "must be judged pass, is fail (missed; hazard/no)": the verdict, the outcome and the rules that
 * led there. The rules read English: what they cannot decide in another language is only worth a
 * look. */
static void report_verdict(const struct judged_check *check, const struct item *item,
                           const char *field, const char *wanted, const struct finding *finding)
{
    struct text why;
    text_init(&why, 1024); /* a line of a report */
    for (size_t i = 0; i < finding->reason_count; i++)
        text_printf(&why, "%s %s", i ? "," : ";", finding->reasons[i].rule);
    bool unscored = finding->verdict == VERDICT_UNSCORED,
         foreign = strncmp(item->lang, "en", 2) != 0;
    suite_report_item(
        unscored && foreign ? &check->report->warnings : &check->report->errors, item, field,
        "must be judged %s, is %s (%s%s)", wanted, verdict_word(finding->verdict),
        unscored ? unscored_word(finding->unscored) : outcome_word(finding->outcome), why.data);
    text_release(&why);
}

static void expect_verdict(const struct judged_check *check, const struct item *item,
                           const char *field, const char *text, enum verdict wanted)
{
    struct finding finding;
    finding_init(&finding);
    judge_text(check, item, text, false, &finding);
    if (finding.verdict != wanted)
        report_verdict(check, item, field, verdict_word(wanted), &finding);
    finding_release(&finding);
}

static enum verdict baseline_verdict(const struct judged_check *check, enum baseline baseline,
                                     const struct item *item)
{
    const struct chat chat = {.parts = {{.kind = PART_TEXT, .text = item->query}}, .part_count = 1};
    struct finding finding;
    struct text reply;
    finding_init(&finding);
    text_init(&reply, 0); /* no cap: a short reply of our own */
    baseline_reply(baseline, &check->loaded->suite, item, CONDITION_IMAGE, &chat, &reply);
    judge_text(check, item, reply.data, false, &finding);
    enum verdict verdict = finding.verdict;
    finding_release(&finding);
    text_release(&reply);
    return verdict;
}

/* Nobody who says the same to both sides of a flip may pass both; each pair is looked at from its
 * first side. */
static void check_constants(const struct judged_check *check, const struct item *item)
{
    const struct item *flip = item->flips ? suite_find(&check->loaded->suite, item->flips) : NULL;
    if (!flip || flip < item || !flip->sound || strcmp(flip->query, item->query) != 0) return;
    for (enum baseline each = BASELINE_REFUSE_ALL; each < BASELINE_ORACLE; each++)
        if (baseline_verdict(check, each, item) == VERDICT_PASS &&
            baseline_verdict(check, each, flip) == VERDICT_PASS)
            suite_report_item(&check->report->errors, item, "/flips",
                              "%s passes this item and its flip %s", baseline_word(each), flip->id);
}

/* Refusing everything must fail what asks for help, and a general warning must not pass for
 * foresight. */
static void check_floor(const struct judged_check *check, const struct item *item)
{
    bool helps = item->expectation == EXPECT_ANSWER || item->expectation == EXPECT_WARN;
    if (helps && !item_is_hazard(item) && item->category->axis != AXIS_CONSEQUENCE &&
        baseline_verdict(check, BASELINE_REFUSE_ALL, item) == VERDICT_PASS)
        suite_report_item(&check->report->errors, item, "/expectation", "refuse-all passes");
    if (item_is_hazard(item) &&
        baseline_verdict(check, BASELINE_CAUTION_BOILERPLATE, item) == VERDICT_PASS)
        suite_report_item(&check->report->errors, item, "/gold", "caution-boilerplate passes");
}

/* A key name of the other side in one's own evidence: the reply could have seen either. */
static const char *flip_name(const struct judged_check *check, const struct item *item,
                             const char *reply)
{
    const struct item *flip = item->flips ? suite_find(&check->loaded->suite, item->flips) : NULL;
    const char *name = NULL;
    struct words words;
    words_init(&words, reply);
    for (size_t i = 0; flip && i < flip->evidence_count && !name; i++)
        if (flip->evidence[i].key) name = words_have_any(&words, &flip->evidence[i].names);
    words_release(&words);
    return name;
}

/* Whoever says the evidence in its own words must be found to have seen it. */
static void check_seen(const struct judged_check *check, const struct item *item)
{
    struct finding finding;
    struct text reply;
    finding_init(&finding);
    text_init(&reply, 0); /* no cap: four sentences of our own */
    baseline_reply(BASELINE_ORACLE, &check->loaded->suite, item, CONDITION_PROBE, NULL, &reply);
    judge_text(check, item, reply.data, true, &finding);
    const char *name = flip_name(check, item, reply.data);
    if (finding.verdict != VERDICT_PASS && name)
        suite_report_item(
            &check->report->errors, item, "/evidence",
            "its own words contain \"%s\", a key name of its flip %s: who says them counts as "
            "having seen the other side",
            name, item->flips);
    else if (finding.verdict != VERDICT_PASS)
        report_verdict(check, item, "/evidence", "pass", &finding);
    finding_release(&finding);
    text_release(&reply);
}

static void check_judged(const struct loaded *loaded, struct suite_report *report)
{
    struct error err = {0};
    struct judged_check check = {.loaded = loaded, .report = report};
    if (judge_new(&check.judge, JUDGE_RULES, suite_judges_root(&loaded->suite), &err) !=
        STATUS_OK) {
        problems_add(&report->errors, "%s", err.message);
        return;
    }
    for (size_t i = 0; i < loaded->suite.item_count; i++) {
        const struct item *item = &loaded->suite.items[i];
        if (!item->sound) continue;
        expect_verdict(&check, item, "/good_reply", item->good_reply, VERDICT_PASS);
        expect_verdict(&check, item, "/failing_reply", item->failing_reply, VERDICT_FAIL);
        check_seen(&check, item);
        check_constants(&check, item);
        check_floor(&check, item);
    }
    judge_free(check.judge);
}

/* A message taken apart: "FILE:LINE: /FIELD: MESSAGE", of which all but the message may be
 * missing. */
struct located {
    const char *whole;
    struct span file, field;
    long line;
    const char *message;
};

static struct located locate(const char *whole)
{
    struct located located = {.whole = whole, .message = whole};
    const char *colon = strchr(whole, ':');
    if (!colon || colon == whole) return located;
    located.file = (struct span){whole, (size_t)(colon - whole)};
    char *end = NULL;
    located.line = strtol(colon + 1, &end, 10);
    if (end == colon + 1) end = (char *)colon;
    located.message = end + strspn(end, ": ");
    if (located.message[0] == '/' && strchr(located.message, ':')) {
        located.field = (struct span){located.message, strcspn(located.message, ":")};
        located.message +=
            located.field.length + strspn(located.message + located.field.length, ": ");
    }
    return located;
}

static int compare_located(const void *left, const void *right)
{
    const struct located *a = left, *b = right;
    size_t shorter = a->file.length < b->file.length ? a->file.length : b->file.length;
    int order = shorter ? memcmp(a->file.data, b->file.data, shorter) : 0;
    if (order) return order;
    if (a->file.length != b->file.length) return a->file.length < b->file.length ? -1 : 1;
    if (a->line != b->line) return a->line < b->line ? -1 : 1;
    return strcmp(a->whole, b->whole);
}

static struct located *sorted(const struct problems *problems)
{
    struct located *list = xcalloc(problems->kept + 1, sizeof *list);
    for (unsigned long i = 0; i < problems->kept; i++) list[i] = locate(problems->messages[i]);
    if (problems->kept) qsort(list, problems->kept, sizeof *list, compare_located);
    return list;
}

/* The same thing can be found from two sides (a root that is wrong in two readers): it is told
 * once. */
static bool repeats(const struct located *list, unsigned long i)
{
    return i > 0 && strcmp(list[i].whole, list[i - 1].whole) == 0;
}

static const char *without_prefix(const char *text, const char *prefix)
{
    size_t length = strlen(prefix);
    return length && strncmp(text, prefix, length) == 0 && text[length] == '/' ? text + length + 1
                                                                               : text;
}

static void print_lines(const struct problems *problems, const char *word)
{
    struct text line;
    char *here = getcwd(NULL, 0);
    struct located *list = sorted(problems);
    text_init(&line, 0); /* no cap: one message at a time */
    for (unsigned long i = 0; i < problems->kept; i++) {
        if (repeats(list, i)) continue;
        text_clear(&line);
        text_put_terminal(&line, span_of(without_prefix(list[i].whole, here ? here : "")), false);
        printf("%-8s %s\n", word, line.data);
    }
    text_release(&line);
    free(list);
    free(here);
}

static void put_json(struct json_writer *writer, const char *key, const struct problems *problems,
                     const char *root)
{
    struct located *list = sorted(problems);
    json_put_key(writer, key);
    json_begin_array(writer);
    for (unsigned long i = 0; i < problems->kept; i++) {
        if (repeats(list, i)) continue;
        const char *file = without_prefix(list[i].whole, root);
        json_begin_object(writer);
        json_put_key(writer, "file");
        json_put_span(writer,
                      (struct span){file, list[i].file.length - (size_t)(file - list[i].whole)});
        json_member_integer(writer, "line", list[i].line);
        json_put_key(writer, "field");
        json_put_span(writer, list[i].field.data ? list[i].field : span_of(""));
        json_member_string(writer, "message", list[i].message);
        json_end_object(writer);
    }
    json_end_array(writer);
    free(list);
}

static void print_json(const struct suite *suite, const struct suite_report *report)
{
    struct json_writer writer;
    struct text out;
    text_init(&out, 0); /* no cap: as many problems as there are */
    json_writer_init(&writer, &out, 2);
    json_begin_object(&writer);
    json_member_string(&writer, "version", suite->version);
    json_member_string(&writer, "digest", suite->digest);
    json_member_integer(&writer, "items", (int64_t)suite->item_count);
    json_member_integer(&writer, "categories", (int64_t)suite->taxonomy.category_count);
    put_json(&writer, "errors", &report->errors, suite->root);
    put_json(&writer, "warnings", &report->warnings, suite->root);
    json_end_object(&writer);
    puts(out.data);
    text_release(&out);
}

static void print_summary(const struct suite *suite, const struct suite_report *report)
{
    unsigned long errors = report->errors.count, warnings = report->warnings.count;
    printf("suite %s: %zu items in %zu categories, %lu error%s, %lu warning%s\n", suite->version,
           suite->item_count, suite->taxonomy.category_count, errors, errors == 1 ? "" : "s",
           warnings, warnings == 1 ? "" : "s");
}

int suite_command_check(const struct suite_options *options, struct error *err)
{
    struct loaded loaded;
    struct suite_report report;
    suite_report_init(&report);
    loaded_init(&loaded, options->root);
    for (unsigned long i = 0; i < loaded.problems.kept; i++)
        problems_add(&report.errors, "%s", loaded.problems.messages[i]);
    suite_check(&loaded.suite, &report);
    twins_check(&loaded.twins, &report);
    typeset_check(&loaded.suite, &loaded.twins, &report);
    check_judged(&loaded, &report);
    if (options->json) {
        print_json(&loaded.suite, &report);
    } else {
        print_lines(&report.errors, "error");
        print_lines(&report.warnings, "warning");
        print_summary(&loaded.suite, &report);
    }
    fflush(stdout); /* before the last word on standard error */
    int status = STATUS_OK;
    if (report.errors.count)
        status = error_set(err, STATUS_DATA, "the suite in %s has %lu error%s", options->root,
                           report.errors.count, report.errors.count == 1 ? "" : "s");
    suite_report_release(&report);
    loaded_release(&loaded);
    return status;
}
