/* Decision tables: from what stands in a reply to what is concluded, as data.
 *
 * A rubric (`<root>/judges/rubrics/<name>.json`) is `{"rubric", "about", "tables": [{"table",
 * "about", "rules": [{"rule", "about", "when": […], "any": […], "then": {…}}]}]}`. Tables are
 * decided in order, each by its first rule that holds; what a table concludes can be asked for by
 * the next. `when` holds if all its conditions do, `any` (optional) if one of its does.
 *
 * A condition is a number (a fact of facts.def, or a signal of the lexicon: in how many sentences
 * it stands), alone (> 0), with "!" before it (= 0), or compared: "list_items>=3". "refusal@1" is 1
 * if the signal stands in the first sentence, "refusal@2" if in one of the first two, "refusal@end"
 * if in the last.
 */
#ifndef PARALLAX_JUDGES_RUBRIC_H
#define PARALLAX_JUDGES_RUBRIC_H

#include "judges/judge.h"
#include "judges/reading.h"

enum fact {
#define FACT(name) FACT_##name,
#include "judges/facts.def"
#undef FACT
    FACT_COUNT
};

/* What a rubric can ask of one reply. */
struct facts {
    const struct reading *reading;
    int value[FACT_COUNT];
    struct hit where[FACT_COUNT]; /* the words that show it; only where `shown` */
    bool shown[FACT_COUNT];
};

struct rubric;
enum status rubric_load(struct rubric **out, const char *path, const struct lexicon *lexicon,
                        struct sha256 *digest, struct error *err);
void rubric_free(struct rubric *rubric);

/* Decides every table in order and writes conclusions and reasons to the finding; `facts` receives
 * behaviour and scores. */
void rubric_decide(const struct rubric *rubric, struct facts *facts, struct finding *finding);

/* For the test that holds rules to their cases: the name "table/rule" of the i-th rule, NULL at the
 * end. */
const char *rubric_rule(const struct rubric *rubric, size_t i);
const char *rubric_name(const struct rubric *rubric);

/* Adds a reason while there is room. */
void finding_add_reason(struct finding *finding, const struct reading *reading, const char *rule,
                        const struct hit *hit);

int fact_from_word(const char *word); /* -1: no such fact */
void facts_set_behaviour(struct facts *facts, enum behaviour behaviour);

#endif
