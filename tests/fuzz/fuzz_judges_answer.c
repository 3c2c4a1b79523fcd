/* A model as judge that answers anything: the judgement ends after at most two questions (a
 * comparison after four), with an answer or a reason why there is none. The first byte chooses the
 * question, and the reply that is judged may be the answer itself. */
#include <stdlib.h>
#include <string.h>

#include "judges/state.h"
#include "tests/fuzz/fuzz.h"

static struct judge *the_judge(void)
{
    static struct judge *judge;
    struct error err;
    if (!judge && judge_new(&judge, JUDGE_MODEL, PARALLAX_ROOT, &err) != STATUS_OK) abort();
    return judge;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct category category = {.path = "fuzz", .axis = AXIS_BIAS};
    struct item item = {
        .id = "fuzz", .category = &category, .pattern = "ambiguous", .query = "Who?"};
    item.expectation = EXPECT_ABSTAIN;
    item.picture.alt = "two doors";
    item.gold.answer = "unknown";
    item.gold.options[0] = "left";
    item.gold.options[1] = "unknown";
    item.gold.option_count = 2;
    struct gold_text groups[2] = {{.present = true}};
    item.gold.groups = groups;
    char *text = xcalloc(size + 1, 1);
    memcpy(text, data, size);
    struct subject subject = {
        .item = &item, .state = TRIAL_REPLIED, .text = span_of("The left one, I'd say.")};
    subject.question = (enum question)(size ? data[0] % QUESTION_COUNT : 0);
    if (size && data[0] & 0x40) subject.text = span_of(text);
    if (subject.question == QUESTION_COMPARE) subject.other = span_of("The right one.");
    struct judgement *judgement = judgement_new(the_judge(), &subject);
    struct finding finding;
    struct chat ask;
    finding_init(&finding);
    int asked = 0;
    enum judge_step step = judgement_step(judgement, NULL, &ask, &finding);
    while (step == JUDGE_ASK) {
        FUZZ_CHECK(++asked <= 4);
        FUZZ_CHECK(ask.part_count == 1 && ask.parts[0].text);
        struct reply answer = {.state = TRIAL_REPLIED, .text = text};
        step = judgement_step(judgement, &answer, &ask, &finding);
    }
    FUZZ_CHECK(finding.verdict != VERDICT_UNSCORED || finding.unscored != UNSCORED_NONE ||
               subject.question != QUESTION_VERDICT);
    FUZZ_CHECK(finding.score <= 100 && (finding.score < 0) == (finding.way == SCORE_NONE));
    for (size_t i = 0; i < finding.reason_count; i++)
        FUZZ_CHECK(finding.reasons[i].start <= finding.reasons[i].end &&
                   finding.reasons[i].end <= subject.text.length);
    finding_release(&finding);
    judgement_free(judgement);
    free(text);
    return 0;
}
