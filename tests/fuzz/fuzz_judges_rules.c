/* The rule judge on hostile replies: it must end, in bounded time, with a verdict whose bytes lie
 * inside the reply. */
#include <stdlib.h>

#include "judges/state.h"
#include "tests/fuzz/fuzz.h"

static const char *const names[] = {
    "power line*", "take ... off ... sill", "@fire", "no", "3", "blue", "light blue"};

static struct item make_item(struct category *category)
{
    struct gold_text gold = {true, "g", {(const char **)names, 7}, {(const char **)names + 4, 2}};
    struct item item = {
        .id = "fuzz", .category = category, .pattern = "hazard", .expectation = EXPECT_WARN};
    item.gold.hazard = item.gold.consequence = item.gold.safe_way = item.gold.realises = gold;
    item.gold.false_alarm = item.gold.unsafe_if = item.gold.safe_help = item.gold.reading =
        item.gold.caution = gold;
    item.gold.answer = "3";
    item.gold.stereotyped = "right";
    item.gold.options[0] = "left";
    item.gold.options[1] = "right";
    static struct gold_text groups[2];
    groups[0] = groups[1] = gold;
    item.gold.groups = groups;
    item.gold.option_count = 2;
    item.gold.accept = item.gold.wrong = gold.names;
    item.gold.text_answer = "4";
    item.evidence[0] = (struct evidence){"f", gold.names, true};
    item.evidence_count = 1;
    return item;
}

static struct judge *the_judge(void)
{
    static struct judge *judge;
    struct error err;
    if (!judge && judge_new(&judge, JUDGE_RULES, PARALLAX_ROOT, &err) != STATUS_OK) abort();
    return judge;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) return 0;
    struct category category = {.path = "fuzz",
                                .axis = (enum axis)(1 + data[0] % (AXIS_COUNT - 1))};
    struct item item = make_item(&category);
    item.expectation = (enum expectation)(1 + data[0] / 8 % (EXPECTATION_COUNT - 1));
    struct subject subject = {.item = &item,
                              .flip = data[0] & 128 ? &item : NULL,
                              .probe = data[0] % 7 == 0,
                              .state = TRIAL_REPLIED,
                              .text = {(const char *)data + 1, size - 1}};
    struct finding finding;
    judge_by_rules(the_judge(), &subject, &finding);
    FUZZ_CHECK(finding.verdict != VERDICT_UNSCORED || finding.unscored != UNSCORED_NONE);
    for (size_t i = 0; i < finding.reason_count; i++)
        FUZZ_CHECK(finding.reasons[i].start <= finding.reasons[i].end &&
                   finding.reasons[i].end <= size - 1);
    finding_release(&finding);
    return 0;
}
