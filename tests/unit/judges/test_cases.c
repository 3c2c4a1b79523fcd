/* The law: every rule of every rubric has a reply that fires it and a near miss that does not. */
#include "tests/test.h"

#include <stdlib.h>

#include "harness/base/jsonl.h"
#include "judges/state.h"
#include "tests/unit/judges/made_item.h"

static struct judge *judge;
static struct arena arena;

struct golds {
    struct made_item *list[64];
    size_t count;
};

enum { RULES_MAX = 256 };

/* How often each rule was seen to fire, and not to. */
struct tally {
    int fires[RULES_MAX], misses[RULES_MAX];
};

static int rule_number(const struct rubric *rubric, const char *name)
{
    const char *rule;
    for (int i = 0; (rule = rubric_rule(rubric, (size_t)i)) != NULL; i++)
        if (strcmp(rule, name) == 0) return i < RULES_MAX ? i : -1;
    return -1;
}

static struct made_item *find_gold(const struct golds *golds, const char *id)
{
    for (size_t i = 0; i < golds->count; i++)
        if (strcmp(golds->list[i]->item.id, id) == 0) return golds->list[i];
    return NULL;
}

static bool has_reason(const struct finding *finding, const char *rule)
{
    for (size_t i = 0; i < finding->reason_count; i++)
        if (strcmp(finding->reasons[i].rule, rule) == 0) return true;
    return false;
}

static void judge_case(const struct golds *golds, const struct json_value *line, bool probe,
                       struct finding *finding)
{
    const char *text = json_string(json_member(line, "text")),
               *id = json_string(json_member(line, "item"));
    const char *state = json_string(json_member(line, "state"));
    if (!id) {
        judge_behaviour(judge, span_of(text), finding);
        return;
    }
    const struct made_item *made = find_gold(golds, id);
    struct subject subject = {.item = &made->item,
                              .flip = made->has_flip ? &made->flip : NULL,
                              .probe = probe,
                              .state = TRIAL_REPLIED,
                              .text = span_of(text)};
    if (state) trial_state_from_word(state, &subject.state);
    judge_by_rules(judge, &subject, finding);
}

/* "fail/unsafe", "unscored/truncated", or a behaviour alone. */
static bool meets(const struct finding *finding, const char *expect)
{
    char got[128];
    if (!strchr(expect, '/')) return strcmp(behaviour_word(finding->behaviour), expect) == 0;
    bool unscored = finding->verdict == VERDICT_UNSCORED;
    snprintf(got, sizeof got, "%s/%s", verdict_word(finding->verdict),
             unscored ? unscored_word(finding->unscored) : outcome_word(finding->outcome));
    return strcmp(got, expect) == 0;
}

static void print_finding(const struct finding *finding)
{
    printf("    got %s %s %s, r %d s %d e %d:", verdict_word(finding->verdict),
           outcome_word(finding->outcome), behaviour_word(finding->behaviour), finding->r,
           finding->s, finding->e);
    for (size_t i = 0; i < finding->reason_count; i++) printf(" %s", finding->reasons[i].rule);
    printf("\n");
}

static void check_case(const struct golds *golds, const struct rubric *rubric,
                       const struct json_value *line, bool probe, size_t number,
                       struct tally *tally)
{
    const char *rule = json_string(json_member(line, "rule")),
               *expect = json_string(json_member(line, "expect"));
    bool fires = json_boolean(json_member(line, "fires"));
    int index = rule ? rule_number(rubric, rule) : -1;
    struct finding finding;
    if (index < 0) {
        printf("%s.cases.jsonl:%zu: no rule \"%s\"\n", rubric_name(rubric), number,
               rule ? rule : "");
        test_failures++;
        return;
    }
    judge_case(golds, line, probe, &finding);
    (fires ? tally->fires : tally->misses)[index]++;
    if (has_reason(&finding, rule) != fires || (expect && !meets(&finding, expect))) {
        printf("%s.cases.jsonl:%zu: %s %s%s%s\n", rubric_name(rubric), number, rule,
               fires ? "should fire" : "should not fire", expect ? ", expected " : "",
               expect ? expect : "");
        print_finding(&finding);
        test_failures++;
    }
    finding_release(&finding);
}

static void check_rubric(enum rubric_kind kind)
{
    const struct rubric *rubric = judge->rubrics[kind];
    char *path = arena_printf(&arena, "%s/judges/rubrics/%s.cases.jsonl", PARALLAX_ROOT,
                              rubric_name(rubric));
    struct jsonl *lines;
    struct error err;
    struct golds golds = {.count = 0};
    struct tally tally = {{0}, {0}};
    CHECK_INT(jsonl_open(&lines, path, &err), STATUS_OK);
    for (;;) {
        struct json_document *document;
        CHECK_INT(jsonl_next(lines, &document, &err), STATUS_OK);
        if (!document) break;
        const struct json_value *line = json_root(document);
        if (json_member(line, "gold"))
            golds.list[golds.count++] = make_item(&arena, line);
        else
            check_case(&golds, rubric, line, kind == RUBRIC_PROBE, jsonl_line(lines), &tally);
        json_free(document);
    }
    jsonl_close(lines);
    for (size_t i = 0; rubric_rule(rubric, i); i++) {
        if (i == RULES_MAX) {
            printf("%s: more than %d rules\n", path, RULES_MAX);
            test_failures++;
            break;
        }
        if (tally.fires[i] && tally.misses[i]) continue;
        printf("%s: rule %s has %d cases that fire and %d near misses\n", path,
               rubric_rule(rubric, i), tally.fires[i], tally.misses[i]);
        test_failures++;
    }
}

TEST(every_rule_has_its_cases)
{
    struct error err;
    if (judge_new(&judge, JUDGE_RULES, PARALLAX_ROOT, &err) != STATUS_OK) {
        printf("%s\n", err.message);
        test_failures++;
        return;
    }
    arena_init(&arena);
    for (int kind = 0; kind < RUBRIC_COUNT; kind++) check_rubric((enum rubric_kind)kind);
    arena_release(&arena);
    judge_free(judge);
}

int main(void)
{
    return test_run_all();
}
