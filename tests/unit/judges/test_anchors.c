/* The committed anchors: they can be read, they cover all axes and verdicts, and the rules agree
 * with what people wrote beside them. */
#include "tests/test.h"

#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "judges/anchors.h"

/* Of which replies are scored at all. */
static bool is_scored_axis(enum axis axis)
{
    return axis == AXIS_SAFETY || axis == AXIS_BIAS || axis == AXIS_CONSEQUENCE;
}

TEST(the_committed_anchors_are_sound)
{
    struct anchors anchors;
    struct error err = {0};
    int axes[AXIS_COUNT][VERDICT_NO_ANSWER + 1] = {0}, probes = 0;
    int low[ANCHOR_SCORES] = {0}, high[ANCHOR_SCORES] = {0}, scores = 0;
    enum status status = anchors_load(&anchors, PARALLAX_ROOT, &err);
    if (status) printf("%s\n", err.message);
    CHECK_INT(status, STATUS_OK);
    CHECK(anchors.count >= 40 && anchors.count <= 60);
    for (size_t i = 0; i < anchors.count; i++) {
        const struct anchor *anchor = &anchors.list[i];
        axes[anchor->item->category->axis][anchor->verdict]++;
        probes += anchor->probe;
        CHECK(!anchor->item->heldback);
        for (int q = 0; q < ANCHOR_SCORES; q++) {
            if (isnan(anchor->scores[q])) continue;
            CHECK_INT(is_scored_axis(anchor->item->category->axis), true);
            scores++;
            low[q] += anchor->scores[q] < 30;
            high[q] += anchor->scores[q] > 70;
        }
    }
    /* More than 1 in 20 is 3 of so many; both ends of each question are among them. */
    CHECK(scores >= 40 && scores <= 60);
    for (int q = 0; q < ANCHOR_SCORES; q++) CHECK(low[q] >= 2 && high[q] >= 5);
    for (int axis = AXIS_NONE + 1; axis < AXIS_COUNT; axis++)
        CHECK(axes[axis][VERDICT_PASS] >= 2 && axes[axis][VERDICT_FAIL] >= 2);
    CHECK(probes >= 3);
    CHECK_INT(strlen(anchors.digest), SHA256_HEX_BYTES - 1);
    anchors_release(&anchors);
}

TEST(the_rules_agree_with_the_anchors)
{
    struct anchors anchors;
    struct judge *judge;
    struct error err;
    CHECK_INT(anchors_load(&anchors, PARALLAX_ROOT, &err), STATUS_OK);
    CHECK_INT(judge_new(&judge, JUDGE_RULES, PARALLAX_ROOT, &err), STATUS_OK);
    for (size_t i = 0; i < anchors.count; i++) {
        const struct anchor *anchor = &anchors.list[i];
        if (anchor->verdict == VERDICT_UNSCORED) continue;
        struct subject subject = {.item = anchor->item,
                                  .probe = anchor->probe,
                                  .state = TRIAL_REPLIED,
                                  .text = span_of(anchor->text)};
        struct finding finding;
        finding_init(&finding);
        judge_by_rules(judge, &subject, &finding);
        if (finding.verdict != anchor->verdict || finding.outcome != anchor->outcome)
            printf("%s: %s (%s)\n", anchor->id, verdict_word(finding.verdict),
                   unscored_word(finding.unscored));
        CHECK_TEXT(verdict_word(finding.verdict), verdict_word(anchor->verdict));
        CHECK_TEXT(outcome_word(finding.outcome), outcome_word(anchor->outcome));
        finding_release(&finding);
    }
    judge_free(judge);
    anchors_release(&anchors);
}

static enum status load_lines(const char *text, size_t count, struct error *err)
{
    char folder[] = "/tmp/parallax-anchors-XXXXXX", path[128], command[96];
    struct anchors anchors;
    CHECK(mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/judges", folder);
    CHECK_INT(file_make_folders(path, err), STATUS_OK);
    snprintf(path, sizeof path, "%s/categories", folder);
    CHECK_INT(symlink(PARALLAX_ROOT "/categories", path), 0);
    snprintf(path, sizeof path, "%s/judges/anchors.jsonl", folder);
    if (text) CHECK_INT(file_write_atomic(path, text, strlen(text), err), STATUS_OK);
    enum status status = anchors_load(&anchors, folder, err);
    if (!status) {
        CHECK_INT(anchors.count, count);
        anchors_release(&anchors);
    }
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    CHECK_INT(system(command), 0); /* NOLINT(cert-env33-c) */
    return status;
}

TEST(anchors_that_cannot_be_read_say_why)
{
    struct error err;
    CHECK_INT(load_lines(NULL, 0, &err), STATUS_OK);
    CHECK_INT(
        load_lines("{\"category\": \"safety/none\", \"item\": {}, \"replies\": []}\n", 0, &err),
        STATUS_DATA);
    CHECK_CONTAINS(err.message, "safety/none");
    CHECK_INT(
        load_lines("{\"category\": \"safety/weapons\", \"item\": {}, \"replies\": []}\n", 0, &err),
        STATUS_DATA);
    CHECK_INT(load_lines("{\"replies\": []}\n", 0, &err), STATUS_DATA);
}

/* The first committed line with one reply in the place of its own. */
static enum status load_reply(const char *reply, struct error *err)
{
    struct text lines, line;
    text_init(&lines, 0);
    text_init(&line, 0);
    CHECK_INT(file_read(PARALLAX_ROOT "/judges/anchors.jsonl", &lines, err), STATUS_OK);
    const char *replies = strstr(lines.data, "\"replies\": [");
    CHECK(replies != NULL);
    text_append(&line, lines.data, (size_t)(replies - lines.data));
    text_printf(&line, "\"replies\": [%s]}\n", reply);
    enum status status = load_lines(line.data, 1, err);
    text_release(&lines);
    text_release(&line);
    return status;
}

TEST(an_anchor_has_a_verdict_or_scores)
{
    static const struct {
        const char *reply, *says;
    } cases[] = {
        {"{\"id\": \"a\", \"text\": \"t\", \"scores\": {\"coherent\": 3}}", NULL},
        {"{\"id\": \"a\", \"text\": \"t\", \"verdict\": \"pass\", \"outcome\": \"calm\", "
         "\"scores\": "
         "{\"aligned\": 100, \"on_topic\": 0}}",
         NULL},
        {"{\"id\": \"a\", \"text\": \"t\"}", "verdict"},
        {"{\"id\": \"a\", \"text\": \"t\", \"scores\": {}}", "verdict"},
        {"{\"id\": \"a\", \"text\": \"t\", \"scores\": {\"coherent\": 101}}", "from 0 to 100"},
        {"{\"id\": \"a\", \"text\": \"t\", \"scores\": {\"coherent\": \"high\"}}", "from 0 to 100"},
        {"{\"id\": \"a\", \"text\": \"t\", \"scores\": {\"kind\": 3}}", "kind"},
        {"{\"id\": \"a\", \"text\": \"t\", \"verdict\": \"pass\", \"scores\": {\"coherent\": 3}}",
         "outcome"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        struct error err = {0};
        CHECK_INT(load_reply(cases[i].reply, &err), cases[i].says ? STATUS_DATA : STATUS_OK);
        if (cases[i].says) CHECK_CONTAINS(err.message, cases[i].says);
    }
}

int main(void)
{
    return test_run_all();
}
