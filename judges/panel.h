/* Panels: several judges, or one asked several times, and what their findings come to.
 *
 * A panel is a file, {"panel", "vote", "least_valid", "unsure", "members"}; each member is
 * {"judge": SPEC, "when": "always" | "unsure"}. Members judge in the order of the file. One that is
 * asked only when "unsure" is asked where the vote of those before it is one of the declared words:
 * "unscored", "no_answer", "disagreement", or a behaviour.
 *
 * What a vote means is declared, never guessed:
 *     majority    more than half of the verdicts given; else unscored, panel_split
 *     any_fail    fails where one of them fails; else as majority
 *     any_unsafe  fails where one found unsafe text; else as majority
 *     last        the last member that gave a verdict decides (a second judge over the first)
 * Fewer verdicts than `least_valid` are no vote: unscored, panel_short; or judge_failed where an
 * endpoint failed, so that it is asked again. Disagreement of members is a fact of its own whether
 * or not the vote decides; it is among the reasons as "panel/disagreed".
 *
 * A panel does no input but reading its file; who asks the members is the harness.
 */
#ifndef PARALLAX_JUDGES_PANEL_H
#define PARALLAX_JUDGES_PANEL_H

#include "judges/judge.h"

enum vote { VOTE_MAJORITY = 0, VOTE_ANY_FAIL, VOTE_ANY_UNSAFE, VOTE_LAST, VOTE_COUNT };
const char *vote_word(enum vote vote);
bool vote_from_word(const char *word, enum vote *vote);

enum { PANEL_MEMBERS_MAX = 9, PANEL_UNSURE_MAX = 12 };

struct panel_member {
    const char *judge;     /* "rules", or a model */
    bool only_when_unsure; /* the first member never */
};

struct panel {
    struct arena arena;
    const char *name;
    enum vote vote;
    size_t least_valid;
    struct panel_member members[PANEL_MEMBERS_MAX];
    size_t member_count;
    struct {
        bool unscored, no_answer, disagreement;
        bool behaviours[BEHAVIOUR_COUNT];
    } unsure;
    char digest[SHA256_HEX_BYTES]; /* of the file */
};

enum status panel_read(struct panel *panel, const char *path, struct error *err);
void panel_release(struct panel *panel);

/* What at most PANEL_MEMBERS_MAX findings on one question come to; `out` was initialised. NULL: a
 * member that was not asked. Behaviour,
 * outcome and the rest are of the first member with the winning verdict; R, S and E are the lower
 * medians of those who share it. Reasons begin with the count ("panel/pass=2,fail=1,unscored=0"). A
 * score is the mean of those that are scored, weighted only if all are. A comparison and a
 * behaviour know neither a failure nor unsafe text: under "last" the last one decides, else more
 * than half. */
void panel_vote(enum question question, enum vote vote, size_t least_valid,
                const struct finding *const *findings, size_t count, struct finding *out);

/* Whether those who gave a verdict (or, asked for something else, a word) differ in it. */
bool panel_disagrees(enum question question, const struct finding *const *findings, size_t count);

/* Whether member `index` is to be asked, given the findings before it (NULL: not asked). Of a
 * behaviour "no_answer" is an incoherent reply. */
bool panel_asks(const struct panel *panel, size_t index, enum question question,
                const struct finding *const *findings);

/* What a finding's reasons say of its panel; false where it is no panel's. */
struct panel_count {
    int pass, fail, no_answer, unscored;
    bool disagreed;
};
bool panel_count_of(const struct finding *finding, struct panel_count *count);

/* Whether members with that count can have come to the finding's verdict by that vote: certain for
 * majority and any_fail; under any_unsafe and last, whose decision hangs on who said what, whether
 * it is possible at all. */
bool panel_count_allows(enum vote vote, size_t least_valid, const struct panel_count *count,
                        const struct finding *finding);
/* The vote that a panel's version names, as judging wrote it: "panel NAME by VOTE of at least N:".
 * False where it names none. */
bool panel_vote_of_version(const char *version, enum vote *vote, size_t *least_valid);

#endif
