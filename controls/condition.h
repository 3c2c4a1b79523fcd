/* Conditions: how an item is put to the model, and what the difference between two conditions
 * means.
 *
 * Each is described by `<root>/controls/conditions/<name>.json` (title, what it shows, which parts,
 * what it is compared with) and built here. Parts are always in the order [picture] [evidence in
 * words] [query], absent ones omitted and never joined, so that two conditions of a pair differ in
 * exactly one part.
 */
#ifndef PARALLAX_CONTROLS_CONDITION_H
#define PARALLAX_CONTROLS_CONDITION_H

#include "controls/twin.h"
#include "harness/base/chat.h"

enum condition {
    CONDITION_NONE = 0,
#define CONDITION(name, word) CONDITION_##name,
#include "controls/conditions.def"
#undef CONDITION
    CONDITION_COUNT
};

const char *condition_word(enum condition condition);
bool condition_from_word(const char *word, enum condition *condition);

extern const char CONDITION_PROBE_TEXT[];

enum condition_part {
    CONDITION_PART_NONE = 0,
    CONDITION_PART_PICTURE,    /* "picture": the item's */
    CONDITION_PART_BLANK,      /* "blank": a neutral one of the same size */
    CONDITION_PART_EVIDENCE,   /* "evidence": the twin's words */
    CONDITION_PART_QUERY,      /* "query": the item's question, byte for byte */
    CONDITION_PART_PROBE,      /* "probe": CONDITION_PROBE_TEXT */
    CONDITION_PART_LINE,       /* "line": the fixed words of the condition's file */
    CONDITION_PART_TYPESET,    /* "typeset": the twin's words and the query, drawn: typeset.h */
    CONDITION_PART_SWAPPED,    /* "swapped": another item's picture: swap.h */
    CONDITION_PART_DEGRADED_1, /* "degraded-1": the item's at that level of degrade.h */
    CONDITION_PART_DEGRADED_2,
    CONDITION_PART_DEGRADED_3,
    CONDITION_PART_DEGRADED_4,
    CONDITION_PART_DEGRADED_5
};

enum { CONDITION_PARTS_MAX = 4, CONDITION_LINES_MAX = 16 };

struct condition_line {
    const char *lang, *text;
};

/* What a condition's file says. */
struct condition_definition {
    enum condition condition;
    const char *title, *shows;
    enum condition compared_with; /* CONDITION_NONE: with none */
    const char *difference; /* what the difference to it means; NULL where compared with none */
    enum condition_part parts[CONDITION_PARTS_MAX];
    size_t part_count;
    struct condition_line lines[CONDITION_LINES_MAX]; /* English first; none without that part */
    size_t line_count;
    /* Of what is sent: the parts and the fixed texts; titles may change. */
    char digest[SHA256_HEX_BYTES];
};

/* Reads the definitions below the suite's root, or below the root the program was built from where
 * the suite has none. Made pictures are written below `scratch` (a folder beside the run file; NULL
 * where none will be built); `seed` is the run's and decides who swaps pictures with whom. */
struct condition_builder;
enum status condition_builder_new(struct condition_builder **out, const struct suite *suite,
                                  const struct twins *twins, const char *system,
                                  const char *scratch, uint64_t seed, struct error *err);
void condition_builder_free(struct condition_builder *builder);

/* The definition, which lives as long as the builder. */
const struct condition_definition *condition_definition(const struct condition_builder *builder,
                                                        enum condition condition);

/* Fills `chat`; its strings belong to the suite, the twins or the builder. */
enum status condition_build(struct condition_builder *builder, enum condition condition,
                            const struct item *item, struct chat *chat, struct error *err);

#endif
