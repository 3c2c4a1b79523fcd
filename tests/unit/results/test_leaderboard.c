/* The order of a board, and who has no place on it. */
#include "tests/test.h"

#include "results/leaderboard.h"
#include "tests/unit/results/studies.h"

enum { RUNS = 5 };

struct contestant {
    struct planted planted;
    struct measures measures;
};

static bool enter(struct contestant *contestant, const char *name, struct chances chances)
{
    struct error err = {0};
    if (!planted_open(&contestant->planted, name, 2, 12, &chances)) return false;
    enum status status = measures_take(&contestant->measures, &contestant->planted.rollup, &err);
    CHECK_INT(status, STATUS_OK);
    contestant->measures.partial = false; /* these have no probe */
    return status == STATUS_OK;
}

static void leave(struct contestant *contestant)
{
    measures_release(&contestant->measures);
    planted_close(&contestant->planted);
}

static size_t rank_of(const struct leaderboard *board, enum axis axis, size_t run)
{
    for (size_t i = 0; i < board->place_count[axis]; i++)
        if (board->places[axis][i].run == run) return board->places[axis][i].rank;
    return 99;
}

TEST(better_flips_stand_first_and_the_rest_has_no_place)
{
    static struct contestant runs[RUNS];
    static struct leaderboard board;
    static const double images[RUNS] = {0.5, 0.95, 0.95, 1, 1};
    static const char *const paths[RUNS] = {"half.plx", "b.plx", "a.plx", "part.plx", "other.plx"};
    const struct measures *measures[RUNS];
    for (size_t i = 0; i < RUNS; i++) {
        char name[32];
        snprintf(name, sizeof name, "board-%zu", i);
        struct chances chances = {i == 2 ? 1 : i, images[i], 0.9, 0, 0}; /* a and b are twins */
        if (!enter(&runs[i], name, chances)) return;
        measures[i] = &runs[i].measures;
    }
    runs[3].measures.partial = true;
    runs[4].planted.rollup.k = 2; /* as if of other repeats */
    leaderboard_make(&board, measures, paths, RUNS);
    CHECK_INT(board.reference, 0);
    CHECK(board.runs[3].partial && board.runs[4].foreign && !board.runs[1].foreign);
    CHECK_CONTAINS(board.runs[4].foreign_for.messages[0], "k differs");
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct leaderboard_place *places = board.places[axis];
        CHECK_INT(board.place_count[axis], RUNS);
        CHECK_INT(rank_of(&board, (enum axis)axis, 1), 1);
        CHECK_INT(rank_of(&board, (enum axis)axis, 2), 1); /* equal ones alike */
        CHECK_INT(places[0].run, 2);                       /* by path then */
        CHECK_INT(rank_of(&board, (enum axis)axis, 0), 3);
        CHECK_INT(rank_of(&board, (enum axis)axis, 3), 0);
        CHECK_INT(rank_of(&board, (enum axis)axis, 4), 0);
    }
    struct text text;
    text_init(&text, 0);
    leaderboard_text(&board, 80, &text);
    CHECK_CONTAINS(text.data, "PARTIAL, not ranked: probe was not asked");
    CHECK_CONTAINS(text.data, "NOT COMPARABLE, not ranked");
    leaderboard_json(&board, &text);
    CHECK_CONTAINS(text.data, "\"rank\": null");
    text_release(&text);
    /* three are ranked: the twins, then half */
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        const struct leaderboard_pair *pairs = board.pairs[axis];
        double p[3];
        CHECK_INT(board.pair_count[axis], 3);
        CHECK(pairs[0].first == 2 && pairs[0].second == 1 && pairs[1].second == 0);
        CHECK_NEAR(pairs[0].flips.estimate.value, 0, 0);
        CHECK_NEAR(
            pairs[1].flips.estimate.value,
            runs[2].measures.by[ESTIMAND_SYSTEM].axes[axis].flips[CONDITION_IMAGE].both.value -
                runs[0].measures.by[ESTIMAND_SYSTEM].axes[axis].flips[CONDITION_IMAGE].both.value,
            1e-12);
        CHECK(pairs[1].flips.estimate.interval.low > 0);
        for (int i = 0; i < 3; i++) p[i] = pairs[i].flips.p;
        adjust_holm(p, 3);
        for (int i = 0; i < 3; i++) CHECK_NEAR(pairs[i].flips.p_adjusted, p[i], 0);
        CHECK_TEXT(leaderboard_pair_word(&pairs[1]), "better");
        CHECK_TEXT(leaderboard_pair_word(&pairs[0]), "not told apart"); /* 24 flips are too few */
    }
    leaderboard_release(&board);
    for (size_t i = 0; i < RUNS; i++) leave(&runs[i]);
}

/* With flips enough, two runs alike are called tied. */
TEST(places_that_are_alike_are_tied)
{
    static struct contestant runs[2];
    static struct leaderboard board;
    static const char *const paths[] = {"a.plx", "b.plx"};
    struct error err = {0};
    struct chances same = {1, 0.9, 0.9, 0, 0};
    struct text text;
    text_init(&text, 0);
    const struct measures *measures[2];
    for (size_t i = 0; i < 2; i++) {
        if (!planted_open(&runs[i].planted, i ? "board-b" : "board-a", 3, 25, &same)) return;
        CHECK_INT(measures_take(&runs[i].measures, &runs[i].planted.rollup, &err), STATUS_OK);
        runs[i].measures.partial = false;
        measures[i] = &runs[i].measures;
    }
    leaderboard_make(&board, measures, paths, 2);
    CHECK_TEXT(leaderboard_pair_word(&board.pairs[AXIS_BIAS][0]), "tied");
    leaderboard_text(&board, 80, &text);
    CHECK_CONTAINS(text.data, "  tied\n");
    leaderboard_json(&board, &text);
    CHECK_CONTAINS(text.data, "\"verdict\": \"tied\"");
    text_release(&text);
    leaderboard_release(&board);
    for (size_t i = 0; i < 2; i++) leave(&runs[i]);
}

TEST(what_is_only_known_in_bounds_has_no_place_on_that_axis)
{
    static struct contestant runs[2];
    static struct leaderboard board;
    static const char *const paths[] = {"a.plx", "b.plx"};
    if (!enter(&runs[0], "board-a", (struct chances){1, 0.9, 0.9, 0, 0})) return;
    if (!enter(&runs[1], "board-b", (struct chances){2, 0.6, 0.9, 0, 0})) return;
    const struct measures *measures[] = {&runs[0].measures, &runs[1].measures};
    runs[0].measures.by[ESTIMAND_SYSTEM].axes[AXIS_BIAS].flips[CONDITION_IMAGE].as_bounds = true;
    leaderboard_make(&board, measures, paths, 2);
    CHECK_INT(rank_of(&board, AXIS_BIAS, 0), 0);
    CHECK_INT(rank_of(&board, AXIS_BIAS, 1), 1);
    CHECK_INT(rank_of(&board, AXIS_SAFETY, 0), 1);
    leaderboard_release(&board);
    for (size_t i = 0; i < 2; i++) leave(&runs[i]);
}

/* Whether two spans stand in one word: "0..100-100..100". */
static bool collides(const char *text)
{
    static const char number[] = "+-0123456789.";
    for (const char *at = text; *at; at += strcspn(at, number)) {
        size_t length = strspn(at, number), spans = 0;
        for (size_t i = 0; i + 1 < length; i++) spans += at[i] == '.' && at[i + 1] == '.';
        if (spans > 1) return true;
        at += length;
    }
    return false;
}

/* Safety is answered and judged; half of its siblings on the other axis are not. */
static void open_siblings(void *context, const struct synthetic_case *about,
                          struct synthetic_outcome *outcome)
{
    (void)context;
    synthetic_verdict(outcome, about, true);
    bool image = about->condition == CONDITION_IMAGE;
    if (!image || about->scenario % 2) return;
    if (about->axis != AXIS_OVER_REJECTION && about->axis != AXIS_CONSEQUENCE) return;
    outcome->finding.verdict = VERDICT_UNSCORED;
    outcome->finding.unscored = UNSCORED_NO_RULE;
}

TEST(bounds_have_their_columns_and_their_reason)
{
    static struct planted planted;
    static struct measures measures;
    static struct leaderboard board;
    static const char *const paths[] = {"a.plx"};
    const struct measures *one[] = {&measures};
    struct error err = {0};
    struct text text;
    if (!planted_open_with(&planted, "board-o", 2, 10, open_siblings, NULL)) return;
    CHECK_INT(measures_take(&measures, &planted.rollup, &err), STATUS_OK);
    struct axis_measures *bias = &measures.by[ESTIMAND_SYSTEM].axes[AXIS_BIAS];
    struct condition_measures *text_of = &bias->conditions[CONDITION_TEXT];
    text_of->as_bounds = bias->shift.as_bounds = true; /* the widest there are */
    text_of->pass_low = 0;
    text_of->pass_high = 1;
    bias->shift.delta_low = -1;
    bias->shift.delta_high = 1;
    text_init(&text, 0);
    leaderboard_make(&board, one, paths, 1);
    leaderboard_text(&board, 80, &text);
    CHECK_CONTAINS(text.data, "  0..100 -100..100 ");
    CHECK(!collides(text.data));
    CHECK_CONTAINS(text.data, "bounds: 10 of 20 flips are open, by replies to over_rejection (10)");
    CHECK(strstr(text.data, "replies to consequence") == NULL); /* its own column says so */
    text_release(&text);
    leaderboard_release(&board);
    measures_release(&measures);
    planted_close(&planted);
}

/* With only partial runs nothing is held against anything, and nothing breaks. */
TEST(a_board_of_partial_runs_is_empty_of_places)
{
    static struct contestant run;
    static struct leaderboard board;
    static const char *const paths[] = {"a.plx"};
    if (!enter(&run, "board-p", (struct chances){1, 0.9, 0.9, 0, 0})) return;
    run.measures.partial = true;
    const struct measures *measures[] = {&run.measures};
    leaderboard_make(&board, measures, paths, 1);
    for (int axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
        CHECK_INT(rank_of(&board, (enum axis)axis, 0), 0);
    leaderboard_release(&board);
    leave(&run);
}

int main(void)
{
    return test_run_all();
}
