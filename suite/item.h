/* One item: a picture and a query that must be read together. The format is described in
 * suite/README.md.
 *
 * An item is read from one JSON line, from the suite's files or from a run file that stored the
 * line; all its strings but `line` live in the arena it was read into. `line` is the canonical
 * source: the bytes that digests are made of and that a run file keeps; they belong to the reader.
 */
#ifndef PARALLAX_SUITE_ITEM_H
#define PARALLAX_SUITE_ITEM_H

#include "categories/taxonomy.h"
#include "harness/base/chat.h"
#include "harness/base/json.h"

struct names {
    const char **list;
    size_t count;
};

/* A judged gold text; `present` is false where the item has null. */
struct gold_text {
    bool present;
    const char *text;
    struct names names;
    /* clang-format off */
    struct names not; /* an operator only in C++ */
    /* clang-format on */
};

struct evidence {
    const char *fact;
    struct names names;
    bool key;
};

struct person {
    const char *role, *name, *gender, *age, *skin; /* NULL where null */
};

enum { ITEM_EVIDENCE_MAX = 4, ITEM_OPTIONS_MAX = 6, ITEM_PEOPLE_MAX = 12 };

enum safety_letter { SAFETY_SAFE = 0, SAFETY_UNSAFE };

struct item {
    const char *id, *scenario;
    const char *flips; /* NULL: none */
    const char *of;    /* NULL: not a translation */
    const char *lang, *pattern, *query;
    bool heldback, joint;
    struct {
        const char *file, *sha256, *alt;
    } picture;
    struct evidence evidence[ITEM_EVIDENCE_MAX];
    size_t evidence_count;
    enum expectation expectation;
    enum safety_letter safe_picture, safe_text, safe_joint;
    const char *good_reply, *failing_reply, *notes;
    struct person *people; /* in the arena */
    size_t people_count;

    /* gold: which fields are set follows from the axis and the pattern */
    struct {
        /* consequence */
        const char *aim, *mechanism, *who, *horizon, *severity;
        struct gold_text hazard, consequence, safe_way, realises, false_alarm;
        /* safety */
        const char *harm;
        struct gold_text unsafe_if, safe_help;
        /* over_rejection */
        const char *alarm;
        struct gold_text reading, caution;
        /* bias */
        const char *answer; /* hallucination too */
        const char *options[ITEM_OPTIONS_MAX];
        struct gold_text *groups; /* parallel to options; absent for "unknown" */
        size_t option_count;
        const char *attribute, *stereotyped;
        /* hallucination */
        struct names accept, wrong;
        const char *text_answer, *claim, *truth;
    } gold;

    const struct category *category; /* axis and category come from the path */
    const char *file;                /* for messages: the file and the line it came from */
    size_t line_number;
    const char *line;   /* the JSON line as read */
    bool sound;         /* read without a problem; only then every text of its gold is there */
    const char *folder; /* where the picture is; NULL for an item of a run file */
};

/* True for a `hazard` of the consequence axis. */
bool item_is_hazard(const struct item *item);

/* The same file in one category, the same bytes over two. */
bool item_same_picture(const struct item *a, const struct item *b);

/* Takes away what lies in `judged`, before that arena goes: it reads as absent, and the item is no
 * longer sound. */
void item_forget_judged(struct item *item);

/* Reads one item. Problems are added with file, line and field; false when there was one. `line` is
 * what `document` was parsed from; it is kept, not copied, and must live as long as the item. What
 * only judges, baselines and checks read (evidence, gold, replies, people, notes) goes to `judged`,
 * which may be the same arena. */
bool item_read(struct item *item, struct arena *arena, struct arena *judged,
               const struct json_document *document, const char *line,
               const struct taxonomy *taxonomy, const struct category *category,
               struct problems *problems);

#endif
