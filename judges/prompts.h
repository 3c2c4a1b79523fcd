/* The questions put to a model as judge, as data, and their rendering for one reply.
 *
 * `<root>/judges/prompts/<name>.json` is `{"prompt", "about", "system", "text": [lines],
 * "answers": [{"key", "ask", "values": {value: [facts]}}]}`. In a line, {scene}, {query}, {gold},
 * {reply}, {other} (the second reply of a comparison) and {answers} are replaced. An answer's
 * values set facts of facts.def (behaviours among them); the same rubrics then decide, so a model
 * and the rules disagree about facts, never about what follows from them. An answer with
 * `"options": true` in place of values takes the options of the item, one with `"range": [low,
 * high]` an integer.
 *
 * Replies stand in a fence (fence.h). The judge sees neither the model's name nor the condition,
 * nor, of a comparison, which reply is whose.
 */
#ifndef PARALLAX_JUDGES_PROMPTS_H
#define PARALLAX_JUDGES_PROMPTS_H

#include "judges/rubric.h"

enum { PROMPT_ANSWERS_MAX = 12, PROMPT_VALUES_MAX = 8, PROMPT_FACTS_MAX = 4 };

struct prompt_value {
    const char *word;
    int facts[PROMPT_FACTS_MAX];
    size_t fact_count;
};

struct prompt_answer {
    const char *key, *ask;
    bool options, range;
    int low, high; /* with `range` */
    struct prompt_value values[PROMPT_VALUES_MAX];
    size_t value_count;
};

struct prompt {
    const char *system;
    const char **lines;
    size_t line_count;
    struct prompt_answer answers[PROMPT_ANSWERS_MAX];
    size_t answer_count;
};

struct prompts;
enum status prompts_load(struct prompts **out, const char *folder, struct sha256 *digest,
                         struct error *err);
void prompts_free(struct prompts *prompts);
/* The prompt that asks the subject's question. */
const struct prompt *prompts_get(const struct prompts *prompts, const struct subject *subject);

/* Appends the question about `subject`. `swapped`: the second reply stands first. */
void prompt_render(const struct prompt *prompt, const struct subject *subject, bool swapped,
                   struct text *out);

#endif
