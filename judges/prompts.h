/* The questions put to a model as judge, as data, and their rendering for one reply.
 *
 * `<root>/judges/prompts/<rubric>.json` is `{"prompt", "about", "system", "text": [lines],
 * "answers": [{"key", "ask", "values": {value: [facts]}}]}`. In a line, {scene}, {query}, {gold},
 * {reply} and {answers} are replaced. An answer's values set facts of facts.def (behaviours among
 * them); the same rubrics then decide, so a model and the rules disagree about facts, never about
 * what follows from them. An answer with `"options": true` in place of values takes the options of
 * the item.
 *
 * The reply stands between two fence lines made from its own digest; three angle brackets in it are
 * pulled apart, so that no text in a reply can end the fence. The judge sees neither the model's
 * name nor the condition.
 */
#ifndef PARALLAX_JUDGES_PROMPTS_H
#define PARALLAX_JUDGES_PROMPTS_H

#include "judges/rubric.h"

enum {
    PROMPT_ANSWERS_MAX = 12,
    PROMPT_VALUES_MAX = 8,
    PROMPT_FACTS_MAX = 4,
    PROMPT_REPLY_BYTES_MAX = 64 << 10
};

struct prompt_value {
    const char *word;
    int facts[PROMPT_FACTS_MAX];
    size_t fact_count;
};

struct prompt_answer {
    const char *key, *ask;
    bool options;
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
const struct prompt *prompts_get(const struct prompts *prompts,
                                 int rubric); /* enum rubric_kind; never behaviour */

/* Appends the question about `subject`. */
void prompt_render(const struct prompt *prompt, const struct subject *subject, struct text *out);

#endif
