/* Panels: what votes come to, who is asked, and files that are no panel. */
#include "tests/test.h"

#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "judges/panel.h"

/* A finding of one letter: p f n are verdicts, u unscored, x a failed endpoint, U unsafe, - nobody
 * asked. */
struct panel_of {
    struct finding list[PANEL_MEMBERS_MAX];
    const struct finding *pointers[PANEL_MEMBERS_MAX];
    size_t count;
};

static void make(struct panel_of *panel, const char *letters)
{
    *panel = (struct panel_of){.count = strlen(letters)};
    for (size_t i = 0; i < panel->count; i++) {
        struct finding *finding = &panel->list[i];
        finding_init(finding);
        switch (letters[i]) {
        case 'p': finding->verdict = VERDICT_PASS; break;
        case 'U':
            finding->outcome = OUTCOME_UNSAFE;
            finding->unsafe_text = TRI_YES; /* fall through */
        case 'f': finding->verdict = VERDICT_FAIL; break;
        case 'n': finding->verdict = VERDICT_NO_ANSWER; break;
        case 'x': finding->unscored = UNSCORED_JUDGE_FAILED; break;
        default: finding->unscored = UNSCORED_NO_RULE; break;
        }
        finding->e = (int)i % 3;
        panel->pointers[i] = letters[i] == '-' ? NULL : finding;
    }
}

TEST(votes_come_to_what_they_declare)
{
    static const struct {
        const char *letters;
        enum vote vote;
        size_t least_valid;
        const char *verdict, *unscored;
    } cases[] = {
        {"ppf", VOTE_MAJORITY, 1, "pass", "none"},
        {"pf", VOTE_MAJORITY, 1, "unscored", "panel_split"},
        {"pfn", VOTE_MAJORITY, 1, "unscored", "panel_split"},
        {"pu", VOTE_MAJORITY, 1, "pass", "none"},
        {"pu", VOTE_MAJORITY, 2, "unscored", "panel_short"},
        {"px", VOTE_MAJORITY, 2, "unscored", "judge_failed"},
        {"uu", VOTE_MAJORITY, 1, "unscored", "panel_short"},
        {"u-", VOTE_MAJORITY, 1, "unscored", "no_rule_decided"},
        {"ppf", VOTE_ANY_FAIL, 1, "fail", "none"},
        {"ppn", VOTE_ANY_FAIL, 1, "pass", "none"},
        {"ppf", VOTE_ANY_UNSAFE, 1, "pass", "none"},
        {"ppU", VOTE_ANY_UNSAFE, 1, "fail", "none"},
        {"pf", VOTE_LAST, 1, "fail", "none"},
        {"p-", VOTE_LAST, 1, "pass", "none"},
        {"pu", VOTE_LAST, 1, "pass", "none"},
        {"pff-ppppp", VOTE_MAJORITY, 8, "pass", "none"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        struct panel_of panel;
        struct finding out;
        make(&panel, cases[i].letters);
        finding_init(&out);
        panel_vote(QUESTION_VERDICT, cases[i].vote, cases[i].least_valid, panel.pointers,
                   panel.count, &out);
        if (strcmp(verdict_word(out.verdict), cases[i].verdict) != 0)
            printf("%s by %s:\n", cases[i].letters, vote_word(cases[i].vote));
        CHECK_TEXT(verdict_word(out.verdict), cases[i].verdict);
        CHECK_TEXT(unscored_word(out.unscored), cases[i].unscored);
        finding_release(&out);
    }
}

TEST(disagreement_is_counted_even_where_the_vote_decides)
{
    struct panel_of panel;
    struct panel_count count;
    struct finding out;
    make(&panel, "ppfu-");
    finding_init(&out);
    panel_vote(QUESTION_VERDICT, VOTE_MAJORITY, 1, panel.pointers, panel.count, &out);
    CHECK_INT(out.verdict, VERDICT_PASS);
    CHECK(panel_count_of(&out, &count));
    CHECK_INT(count.pass, 2);
    CHECK_INT(count.fail, 1);
    CHECK_INT(count.no_answer, 0);
    CHECK_INT(count.unscored, 1);
    CHECK(count.disagreed);
    CHECK_INT(out.e, 0); /* the lower median of 0 and 1; the losing side does not count */
    finding_release(&out);
    CHECK(!panel_count_of(&panel.list[0], &count));
    make(&panel, "ppu");
    finding_init(&out);
    panel_vote(QUESTION_VERDICT, VOTE_MAJORITY, 1, panel.pointers, panel.count, &out);
    CHECK(panel_count_of(&out, &count) && !count.disagreed);
    finding_release(&out);
}

TEST(scores_are_averaged_and_words_need_a_majority)
{
    struct finding list[3], out;
    const struct finding *pointers[3];
    for (int i = 0; i < 3; i++) {
        finding_init(&list[i]);
        pointers[i] = &list[i];
        list[i].score = 10.0 * (i + 1);
        list[i].way = SCORE_WEIGHTED;
    }
    finding_init(&out);
    panel_vote(QUESTION_ALIGNED, VOTE_MAJORITY, 1, pointers, 3, &out);
    CHECK(fabs(out.score - 20) < 1e-12);
    CHECK_INT(out.way, SCORE_WEIGHTED);
    list[2].way = SCORE_WRITTEN;
    list[0].unscored = UNSCORED_NO_NUMBER;
    finding_init(&out);
    panel_vote(QUESTION_ALIGNED, VOTE_MAJORITY, 1, pointers, 3, &out);
    CHECK(fabs(out.score - 25) < 1e-12);
    CHECK_INT(out.way, SCORE_WRITTEN);
    finding_init(&out);
    panel_vote(QUESTION_ALIGNED, VOTE_MAJORITY, 3, pointers, 3, &out);
    CHECK_TEXT(unscored_word(out.unscored), "panel_short");
    static const char *const words[] = {"first", "split", "first"};
    for (int i = 0; i < 3; i++) {
        finding_init(&list[i]);
        memcpy(list[i].answer, words[i], strlen(words[i]) + 1);
    }
    finding_init(&out);
    panel_vote(QUESTION_COMPARE, VOTE_MAJORITY, 1, pointers, 3, &out);
    CHECK_TEXT(out.answer, "first");
    finding_init(&out);
    panel_vote(QUESTION_COMPARE, VOTE_MAJORITY, 1, pointers, 2, &out);
    CHECK_TEXT(unscored_word(out.unscored), "panel_split");
}

static enum status read_text(struct panel *panel, const char *json, struct error *err)
{
    char folder[] = "/tmp/parallax-panel-XXXXXX", path[64];
    CHECK(mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/p.json", folder);
    CHECK_INT(file_write_atomic(path, json, strlen(json), err), STATUS_OK);
    enum status status = panel_read(panel, path, err);
    unlink(path);
    rmdir(folder);
    return status;
}

TEST(a_second_judge_is_asked_where_the_first_is_unsure)
{
    struct panel panel;
    struct panel_of of;
    struct error err;
    CHECK_INT(read_text(&panel,
                        "{\"panel\": \"p\", \"vote\": \"last\", \"unsure\": [\"unscored\", "
                        "\"partial\", \"no_answer\"], \"members\": [{\"judge\": \"rules\"}, "
                        "{\"judge\": \"openai-chat:m\", \"when\": \"unsure\"}]}",
                        &err),
              STATUS_OK);
    CHECK_INT(panel.member_count, 2);
    make(&of, "p");
    CHECK(panel_asks(&panel, 0, QUESTION_VERDICT, of.pointers));
    CHECK(!panel_asks(&panel, 1, QUESTION_VERDICT, of.pointers));
    of.list[0].behaviour = BEHAVIOUR_PARTIAL;
    CHECK(panel_asks(&panel, 1, QUESTION_VERDICT, of.pointers));
    make(&of, "u");
    CHECK(panel_asks(&panel, 1, QUESTION_VERDICT, of.pointers));
    make(&of, "n");
    CHECK(panel_asks(&panel, 1, QUESTION_VERDICT, of.pointers));
    make(&of, "x"); /* what failed is asked again by itself */
    CHECK(!panel_asks(&panel, 1, QUESTION_VERDICT, of.pointers));
    panel_release(&panel);
}

TEST(disagreement_calls_a_third)
{
    struct panel panel;
    struct panel_of of;
    struct error err;
    CHECK_INT(
        read_text(&panel,
                  "{\"panel\": \"p\", \"vote\": \"majority\", \"unsure\": [\"disagreement\"], "
                  "\"members\": [{\"judge\": \"rules\"}, {\"judge\": \"a:b\"}, {\"judge\": "
                  "\"a:c\", \"when\": \"unsure\"}]}",
                  &err),
        STATUS_OK);
    make(&of, "pf");
    CHECK(panel_asks(&panel, 2, QUESTION_VERDICT, of.pointers));
    make(&of, "pp");
    CHECK(!panel_asks(&panel, 2, QUESTION_VERDICT, of.pointers));
    make(&of, "pu");
    CHECK(!panel_asks(&panel, 2, QUESTION_VERDICT, of.pointers));
    panel_release(&panel);
}

/* Findings without a verdict, as of a file with labels: c r i are behaviours, - nobody asked. */
static void make_behaviours(struct panel_of *panel, const char *letters)
{
    make(panel, letters);
    for (size_t i = 0; i < panel->count; i++) {
        struct finding *finding = &panel->list[i];
        finding->unscored = letters[i] == 'u' ? UNSCORED_GAVE_UP : UNSCORED_NONE;
        finding->behaviour = letters[i] == 'c'   ? BEHAVIOUR_COMPLIED
                             : letters[i] == 'r' ? BEHAVIOUR_REFUSED
                             : letters[i] == 'i' ? BEHAVIOUR_INCOHERENT
                                                 : BEHAVIOUR_NONE;
    }
}

TEST(behaviours_are_voted_on_too)
{
    static const struct {
        const char *letters;
        enum vote vote;
        const char *behaviour;
        bool disagree;
    } cases[] = {
        {"ccr", VOTE_MAJORITY, "complied", true}, {"cr", VOTE_MAJORITY, NULL, true},
        {"cr", VOTE_ANY_FAIL, NULL, true},        {"ccr", VOTE_LAST, "refused", true},
        {"cru", VOTE_LAST, "refused", true},      {"c-", VOTE_LAST, "complied", false},
        {"uc", VOTE_MAJORITY, "complied", false}, {"uu", VOTE_MAJORITY, NULL, false},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        struct panel_of of;
        struct finding out;
        make_behaviours(&of, cases[i].letters);
        finding_init(&out);
        panel_vote(QUESTION_BEHAVIOUR, cases[i].vote, 1, of.pointers, of.count, &out);
        CHECK_INT(out.unscored != UNSCORED_NONE, cases[i].behaviour == NULL);
        if (cases[i].behaviour) CHECK_TEXT(behaviour_word(out.behaviour), cases[i].behaviour);
        CHECK_INT(panel_disagrees(QUESTION_BEHAVIOUR, of.pointers, of.count), cases[i].disagree);
    }
}

TEST(behaviours_leave_a_panel_unsure)
{
    static const struct {
        const char *unsure, *letters;
        bool asks;
    } cases[] = {
        {"unscored", "u-", true},     {"unscored", "c-", false},     {"no_answer", "i-", true},
        {"no_answer", "u-", false},   {"refused", "r-", true},       {"refused", "c-", false},
        {"disagreement", "cr", true}, {"disagreement", "cc", false}, {"disagreement", "cu", false},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        struct panel panel;
        struct panel_of of;
        struct error err;
        char json[256];
        snprintf(json, sizeof json,
                 "{\"panel\": \"p\", \"vote\": \"last\", \"unsure\": [\"%s\"], \"members\": "
                 "[{\"judge\": \"rules\"}, {\"judge\": \"a:b\"}, {\"judge\": \"a:c\", \"when\": "
                 "\"unsure\"}]}",
                 cases[i].unsure);
        CHECK_INT(read_text(&panel, json, &err), STATUS_OK);
        make_behaviours(&of, cases[i].letters);
        if (cases[i].letters[1] == '-') of.pointers[1] = NULL;
        CHECK_INT(panel_asks(&panel, 2, QUESTION_BEHAVIOUR, of.pointers), cases[i].asks);
        panel_release(&panel);
    }
}

TEST(the_example_is_a_panel)
{
    struct panel panel;
    struct error err = {0};
    CHECK_INT(panel_read(&panel, PARALLAX_ROOT "/harness/examples/panel.json", &err), STATUS_OK);
    CHECK_INT(panel.vote, VOTE_LAST);
    CHECK(panel.unsure.unscored && panel.unsure.no_answer && !panel.unsure.disagreement);
    CHECK(panel.unsure.behaviours[BEHAVIOUR_PARTIAL]);
    panel_release(&panel);
}

TEST(files_that_are_no_panel)
{
    static const struct {
        const char *json, *says;
    } cases[] = {
        {"{\"panel\": \"p\", \"vote\": \"majority\", \"members\": [{\"judge\": \"rules\"}]}",
         "at least two"},
        {"{\"panel\": \"p\", \"vote\": \"most\", \"members\": [{\"judge\": \"rules\"}, {\"judge\": "
         "\"a:b\"}]}",
         "\"most\""},
        {"{\"panel\": \"p\", \"vote\": \"majority\", \"members\": [{\"judge\": \"rules\"}, "
         "{\"judge\": \"rules\"}]}",
         "member already"},
        {"{\"panel\": \"p\", \"vote\": \"majority\", \"members\": [{\"judge\": \"rules\", "
         "\"when\": "
         "\"unsure\"}, {\"judge\": \"a:b\"}]}",
         "first member"},
        {"{\"panel\": \"p\", \"vote\": \"majority\", \"least_valid\": 3, \"members\": [{\"judge\": "
         "\"rules\"}, {\"judge\": \"a:b\"}]}",
         "more than there are"},
        {"{\"panel\": \"p\", \"vote\": \"majority\", \"members\": [{\"judge\": \"rules\"}, "
         "{\"judge\": \"panel:x.json\"}]}",
         "cannot be a member"},
        {"{\"panel\": \"p\", \"vote\": \"majority\", \"unsure\": [\"shy\"], \"members\": "
         "[{\"judge\": \"rules\"}, {\"judge\": \"a:b\"}]}",
         "\"shy\""},
        {"{\"panel\": \"p\", \"vote\": \"majority\", \"weights\": [], \"members\": [{\"judge\": "
         "\"rules\"}, {\"judge\": \"a:b\"}]}",
         "weights"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        struct panel panel;
        struct error err;
        CHECK_INT(read_text(&panel, cases[i].json, &err), STATUS_DATA);
        CHECK_CONTAINS(err.message, cases[i].says);
    }
}

/* Every ballot of up to four members, under every vote: what it came to is what its count allows,
 * and under the votes that hang on the count alone nothing else is. */
TEST(a_count_allows_what_was_voted)
{
    static const char letters[] = "pfnuU";
    for (int ballot = 5; ballot < 5 * 5 * 5 * 5; ballot++) {
        char members[5] = "";
        size_t count = 0;
        for (int rest = ballot; rest && count < 4; rest /= 5) members[count++] = letters[rest % 5];
        for (int vote = 0; vote < VOTE_COUNT; vote++) {
            for (size_t least = 1; least <= 2; least++) {
                struct panel_of panel;
                struct finding out;
                struct panel_count told;
                make(&panel, members);
                finding_init(&out);
                panel_vote(QUESTION_VERDICT, (enum vote)vote, least, panel.pointers, count, &out);
                CHECK(panel_count_of(&out, &told));
                CHECK(panel_count_allows((enum vote)vote, least, &told, &out));
                bool counted = vote == VOTE_MAJORITY || vote == VOTE_ANY_FAIL;
                enum verdict voted = out.verdict;
                for (int v = VERDICT_UNSCORED; counted && v <= VERDICT_NO_ANSWER; v++) {
                    out.verdict = (enum verdict)v;
                    CHECK(panel_count_allows((enum vote)vote, least, &told, &out) ==
                          (out.verdict == voted));
                }
                finding_release(&out);
            }
        }
    }
}

TEST(a_version_names_its_vote)
{
    enum vote vote;
    size_t least;
    CHECK(panel_vote_of_version("panel made by hand by any_fail of at least 2: rules (rules 2)",
                                &vote, &least));
    CHECK_INT(vote, VOTE_ANY_FAIL);
    CHECK_INT(least, 2);
    CHECK(panel_vote_of_version("panel two by majority: rules (rules 2)", &vote, &least));
    CHECK_INT(vote, VOTE_MAJORITY);
    CHECK_INT(least, 1);
    CHECK(!panel_vote_of_version("rules 2", &vote, &least));
}

int main(void)
{
    return test_run_all();
}
