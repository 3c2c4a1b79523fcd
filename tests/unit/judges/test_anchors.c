/* The committed anchors: they can be read, they cover all axes and verdicts, and the rules agree
 * with what people wrote beside them. */
#include "tests/test.h"

#include <stdlib.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "judges/anchors.h"

TEST(the_committed_anchors_are_sound)
{
    struct anchors anchors;
    struct error err = {0};
    int axes[AXIS_COUNT][VERDICT_NO_ANSWER + 1] = {0}, probes = 0;
    enum status status = anchors_load(&anchors, PARALLAX_ROOT, &err);
    if (status) printf("%s\n", err.message);
    CHECK_INT(status, STATUS_OK);
    CHECK(anchors.count >= 40 && anchors.count <= 60);
    for (size_t i = 0; i < anchors.count; i++) {
        axes[anchors.list[i].item->category->axis][anchors.list[i].verdict]++;
        probes += anchors.list[i].probe;
        CHECK(!anchors.list[i].item->heldback);
    }
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

static enum status load_text(const char *text, struct error *err)
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
        CHECK_INT(anchors.count, 0);
        anchors_release(&anchors);
    }
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    CHECK_INT(system(command), 0); /* NOLINT(cert-env33-c) */
    return status;
}

TEST(anchors_that_cannot_be_read_say_why)
{
    struct error err;
    CHECK_INT(load_text(NULL, &err), STATUS_OK);
    CHECK_INT(load_text("{\"category\": \"safety/none\", \"item\": {}, \"replies\": []}\n", &err),
              STATUS_DATA);
    CHECK_CONTAINS(err.message, "safety/none");
    CHECK_INT(
        load_text("{\"category\": \"safety/weapons\", \"item\": {}, \"replies\": []}\n", &err),
        STATUS_DATA);
    CHECK_INT(load_text("{\"replies\": []}\n", &err), STATUS_DATA);
}

int main(void)
{
    return test_run_all();
}
