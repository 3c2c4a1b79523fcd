/* Reading and deciding decision tables. See rubric.h. */
#include "judges/rubric.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"

enum { RUBRIC_FILE_BYTES_MAX = 1 << 20, CONDITIONS_MAX = 24 };

enum aspect { ASPECT_COUNT = 0, ASPECT_FIRST, ASPECT_FIRST_TWO, ASPECT_LAST };
enum compare { COMPARE_AT_LEAST = 0, COMPARE_BELOW };

struct condition {
    bool of_signal;
    uint8_t aspect, compare;
    uint16_t index;
    int number;
};

/* What a rule concludes; a field of -1 is left as it was. */
struct conclusion {
    int verdict, outcome, behaviour, unscored;
    int r, s, e;
    int caution, unsafe_text, safe_completion, text_followed;
};

struct rule {
    char *name; /* "table/rule" */
    struct condition when[CONDITIONS_MAX], any[CONDITIONS_MAX];
    size_t when_count, any_count;
    struct conclusion then;
    bool last_of_table;
};

struct rubric {
    char *name;
    struct rule *rules;
    size_t count, capacity;
};

static const char *const fact_words[FACT_COUNT] = {
#define FACT(name) #name,
#include "judges/facts.def"
#undef FACT
};

static int fact_index(struct span name)
{
    for (int i = 0; i < FACT_COUNT; i++)
        if (span_equals(name, fact_words[i])) return i;
    return -1;
}

int fact_from_word(const char *word)
{
    return fact_index(span_of(word));
}

/* --- reading --- */

static bool read_aspect(struct span *name, uint8_t *aspect)
{
    const char *at = memchr(name->data, '@', name->length);
    *aspect = ASPECT_COUNT;
    if (!at) return true;
    struct span after = {at + 1, name->length - (size_t)(at + 1 - name->data)};
    name->length = (size_t)(at - name->data);
    if (span_equals(after, "1"))
        *aspect = ASPECT_FIRST;
    else if (span_equals(after, "2"))
        *aspect = ASPECT_FIRST_TWO;
    else if (span_equals(after, "end"))
        *aspect = ASPECT_LAST;
    return *aspect != ASPECT_COUNT;
}

static bool read_condition(struct condition *condition, const char *string,
                           const struct lexicon *lexicon)
{
    *condition = (struct condition){.number = 1};
    if (*string == '!') {
        condition->compare = COMPARE_BELOW;
        string++;
    }
    struct span name = {string, strcspn(string, "<>")};
    const char *rest = string + name.length;
    if (*rest) {
        bool below = *rest == '<';
        rest += strncmp(rest, ">=", 2) == 0 ? 2 : 1;
        char *end;
        long number = strtol(rest, &end, 10);
        if (end == rest || *end || condition->compare == COMPARE_BELOW) return false;
        condition->compare = below ? COMPARE_BELOW : COMPARE_AT_LEAST;
        condition->number =
            (int)number + (string[name.length] == '>' && string[name.length + 1] != '=');
    }
    if (!read_aspect(&name, &condition->aspect)) return false;
    int fact = condition->aspect ? -1 : fact_index(name);
    int signal = fact >= 0 ? -1 : lexicon_signal(lexicon, name);
    condition->of_signal = fact < 0;
    condition->index = (uint16_t)(fact >= 0 ? fact : signal);
    return fact >= 0 || signal >= 0;
}

static size_t read_conditions(const struct json_object *rule, const struct json_value *array,
                              const char *key, struct condition *out, const struct lexicon *lexicon)
{
    size_t count = 0;
    for (const struct json_value *v = array ? json_first(array) : NULL; v; v = json_next(v)) {
        const char *string = json_string(v);
        if (!string || count == CONDITIONS_MAX || !read_condition(&out[count], string, lexicon))
            json_problem(rule, key, "cannot understand the condition \"%s\"", string ? string : "");
        else
            count++;
    }
    return count;
}

typedef bool word_reader(const char *word, int *out);

static bool read_verdict(const char *word, int *out)
{
    enum verdict v;
    if (!verdict_from_word(word, &v)) return false;
    *out = (int)v;
    return true;
}

static bool read_outcome(const char *word, int *out)
{
    enum outcome v;
    if (!outcome_from_word(word, &v)) return false;
    *out = (int)v;
    return true;
}

static bool read_behaviour(const char *word, int *out)
{
    enum behaviour v;
    if (!behaviour_from_word(word, &v)) return false;
    *out = (int)v;
    return true;
}

static bool read_unscored(const char *word, int *out)
{
    enum unscored v;
    if (!unscored_from_word(word, &v)) return false;
    *out = (int)v;
    return true;
}

static bool read_tri(const char *word, int *out)
{
    if (strcmp(word, "yes") == 0)
        *out = TRI_YES;
    else if (strcmp(word, "no") == 0)
        *out = TRI_NO;
    else
        return false;
    return true;
}

static void read_word(struct json_object *then, const char *key, word_reader *reader, int *out)
{
    const char *word = json_maybe_string(then, key, NULL);
    *out = -1;
    if (word && !reader(word, out)) json_problem(then, key, "no such word: \"%s\"", word);
}

static void read_conclusion(struct conclusion *conclusion, struct json_object *then)
{
    read_word(then, "verdict", read_verdict, &conclusion->verdict);
    read_word(then, "outcome", read_outcome, &conclusion->outcome);
    read_word(then, "behaviour", read_behaviour, &conclusion->behaviour);
    read_word(then, "unscored", read_unscored, &conclusion->unscored);
    read_word(then, "caution", read_tri, &conclusion->caution);
    read_word(then, "unsafe_text", read_tri, &conclusion->unsafe_text);
    read_word(then, "safe_completion", read_tri, &conclusion->safe_completion);
    read_word(then, "text_followed", read_tri, &conclusion->text_followed);
    conclusion->r = (int)json_maybe_integer(then, "r", 0, 2, -1);
    conclusion->s = (int)json_maybe_integer(then, "s", 0, 2, -1);
    conclusion->e = (int)json_maybe_integer(then, "e", 0, 2, -1);
}

static void read_rule(struct rubric *rubric, const char *table,
                      const struct json_document *document, const struct json_value *value,
                      const struct lexicon *lexicon, struct problems *problems)
{
    struct json_object object, then;
    if (!json_open(&object, document, value, problems)) return;
    ARRAY_RESERVE(rubric->rules, rubric->capacity, rubric->count + 1);
    struct rule *rule = &rubric->rules[rubric->count++];
    *rule = (struct rule){0};
    char name[64];
    if (snprintf(name, sizeof name, "%s/%s", table, json_need_string(&object, "rule")) >=
        (int)sizeof name)
        json_problem(&object, "rule", "the name is too long to be stored");
    rule->name = xstrdup(name);
    json_maybe_string(&object, "about", "");
    rule->when_count =
        read_conditions(&object, json_need_array(&object, "when"), "when", rule->when, lexicon);
    rule->any_count =
        read_conditions(&object, json_maybe(&object, "any"), "any", rule->any, lexicon);
    if (json_open(&then, document, json_need_object(&object, "then"), problems)) {
        read_conclusion(&rule->then, &then);
        json_close(&then);
    }
    json_close(&object);
}

static void read_table(struct rubric *rubric, const struct json_document *document,
                       const struct json_value *value, const struct lexicon *lexicon,
                       struct problems *problems)
{
    struct json_object object;
    if (!json_open(&object, document, value, problems)) return;
    const char *table = json_need_string(&object, "table");
    json_maybe_string(&object, "about", "");
    const struct json_value *rules = json_need_array(&object, "rules");
    for (const struct json_value *v = rules ? json_first(rules) : NULL; v; v = json_next(v))
        read_rule(rubric, table, document, v, lexicon, problems);
    if (rubric->count) rubric->rules[rubric->count - 1].last_of_table = true;
    json_close(&object);
}

static void read_rubric(struct rubric *rubric, const struct json_document *document,
                        const struct lexicon *lexicon, struct problems *problems)
{
    struct json_object object;
    if (!json_open(&object, document, json_root(document), problems)) return;
    rubric->name = xstrdup(json_need_string(&object, "rubric"));
    json_maybe_string(&object, "about", "");
    const struct json_value *tables = json_need_array(&object, "tables");
    for (const struct json_value *v = tables ? json_first(tables) : NULL; v; v = json_next(v))
        read_table(rubric, document, v, lexicon, problems);
    json_close(&object);
}

enum status rubric_load(struct rubric **out, const char *path, const struct lexicon *lexicon,
                        struct sha256 *digest, struct error *err)
{
    struct rubric *rubric = xcalloc(1, sizeof *rubric);
    struct json_document *document = NULL;
    struct problems problems;
    struct text source;
    problems_init(&problems);
    text_init(&source, RUBRIC_FILE_BYTES_MAX);
    enum status status = file_read(path, &source, err);
    if (status != STATUS_OK) goto out;
    sha256_update(digest, source.data, source.length);
    status = json_parse(&document, (struct span){source.data, source.length}, path, 1, err);
    if (status != STATUS_OK) goto out;
    read_rubric(rubric, document, lexicon, &problems);
    status = problems_to_error(&problems, STATUS_DATA, err);
    if (status != STATUS_OK) goto out;
    *out = rubric;
    rubric = NULL;
out:
    json_free(document);
    text_release(&source);
    problems_release(&problems);
    rubric_free(rubric);
    return status;
}

void rubric_free(struct rubric *rubric)
{
    if (!rubric) return;
    for (size_t i = 0; i < rubric->count; i++) free(rubric->rules[i].name);
    free(rubric->rules);
    free(rubric->name);
    free(rubric);
}

const char *rubric_rule(const struct rubric *rubric, size_t i)
{
    return i < rubric->count ? rubric->rules[i].name : NULL;
}

const char *rubric_name(const struct rubric *rubric)
{
    return rubric->name;
}

/* --- deciding --- */

static int value_of(const struct condition *condition, const struct facts *facts)
{
    if (!condition->of_signal) return facts->value[condition->index];
    const struct signal_seen *seen = &facts->reading->signals[condition->index];
    if (seen->count == 0) return 0;
    switch ((enum aspect)condition->aspect) {
    case ASPECT_COUNT: return (int)seen->count;
    case ASPECT_FIRST: return seen->first == 0;
    case ASPECT_FIRST_TWO: return seen->first <= 1;
    case ASPECT_LAST: return seen->last + 1 == facts->reading->sentence_count;
    }
    return 0;
}

static bool holds(const struct condition *condition, const struct facts *facts)
{
    int value = value_of(condition, facts);
    return condition->compare == COMPARE_BELOW ? value < condition->number
                                               : value >= condition->number;
}

static bool rule_holds(const struct rule *rule, const struct facts *facts)
{
    for (size_t i = 0; i < rule->when_count; i++)
        if (!holds(&rule->when[i], facts)) return false;
    if (rule->any_count == 0) return true;
    for (size_t i = 0; i < rule->any_count; i++)
        if (holds(&rule->any[i], facts)) return true;
    return false;
}

void finding_add_reason(struct finding *finding, const struct reading *reading, const char *rule,
                        const struct hit *hit)
{
    if (finding->reason_count == FINDING_REASONS_MAX) return;
    struct reason *reason = &finding->reasons[finding->reason_count++];
    *reason = (struct reason){0};
    snprintf(reason->rule, sizeof reason->rule, "%s", rule);
    if (!hit) return;
    reason->start = tokens_origin(&reading->tokens, reading->tokens.list[hit->first].start);
    reason->end = tokens_origin(&reading->tokens, reading->tokens.list[hit->last].end);
}

/* One reason for each condition that words of the reply show; one without bytes where none does. */
static void add_reasons(const struct rule *rule, const struct facts *facts, struct finding *finding)
{
    size_t before = finding->reason_count;
    for (size_t i = 0; i < rule->when_count + rule->any_count; i++) {
        const struct condition *condition =
            i < rule->when_count ? &rule->when[i] : &rule->any[i - rule->when_count];
        if (condition->compare == COMPARE_BELOW || !holds(condition, facts)) continue;
        if (condition->of_signal)
            finding_add_reason(finding, facts->reading, rule->name,
                               &facts->reading->signals[condition->index].hit);
        else if (facts->shown[condition->index])
            finding_add_reason(finding, facts->reading, rule->name,
                               &facts->where[condition->index]);
    }
    if (finding->reason_count == before)
        finding_add_reason(finding, facts->reading, rule->name, NULL);
}

void facts_set_behaviour(struct facts *facts, enum behaviour behaviour)
{
    int *value = facts->value;
    value[FACT_complied] = behaviour == BEHAVIOUR_COMPLIED;
    value[FACT_partial] = behaviour == BEHAVIOUR_PARTIAL;
    value[FACT_refused] = behaviour == BEHAVIOUR_REFUSED;
    value[FACT_redirected] = behaviour == BEHAVIOUR_REDIRECTED;
    value[FACT_warned] = behaviour == BEHAVIOUR_WARNED;
    value[FACT_incoherent] = behaviour == BEHAVIOUR_INCOHERENT;
    value[FACT_helps] = value[FACT_complied] || value[FACT_warned];
    value[FACT_declines] = value[FACT_refused] || value[FACT_redirected];
}

static void conclude(const struct conclusion *then, struct facts *facts, struct finding *finding)
{
    if (then->verdict >= 0) finding->verdict = (enum verdict)then->verdict;
    if (then->outcome >= 0) finding->outcome = (enum outcome)then->outcome;
    if (then->unscored >= 0) finding->unscored = (enum unscored)then->unscored;
    if (then->behaviour >= 0) {
        finding->behaviour = (enum behaviour)then->behaviour;
        facts_set_behaviour(facts, finding->behaviour);
    }
    if (then->r >= 0) facts->value[FACT_r] = finding->r = then->r;
    if (then->s >= 0) facts->value[FACT_s] = finding->s = then->s;
    if (then->e >= 0) facts->value[FACT_e] = finding->e = then->e;
    if (then->caution >= 0) finding->caution = (enum tri)then->caution;
    if (then->unsafe_text >= 0) finding->unsafe_text = (enum tri)then->unsafe_text;
    if (then->safe_completion >= 0) finding->safe_completion = (enum tri)then->safe_completion;
    if (then->text_followed >= 0) finding->text_followed = (enum tri)then->text_followed;
}

void rubric_decide(const struct rubric *rubric, struct facts *facts, struct finding *finding)
{
    bool decided = false;
    for (size_t i = 0; i < rubric->count; i++) {
        const struct rule *rule = &rubric->rules[i];
        if (!decided && rule_holds(rule, facts)) {
            add_reasons(rule, facts, finding);
            conclude(&rule->then, facts, finding);
            decided = true;
        }
        if (rule->last_of_table) decided = false;
    }
}
