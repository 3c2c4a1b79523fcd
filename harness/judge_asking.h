/* Asking a judge many questions: of a run's replies, of anchors, of rows with labels.
 *
 * Where the questions come from and where the findings go is the business of a source; who answers,
 * how often, and whether it sees the picture is the business of an asker. The rules answer at once;
 * a model is asked through the engine that asked the model under test, blind to that model and to
 * the condition. A source's questions may end in any order.
 *
 * Life cycle: judge_asker_open → judge_asker_ask, for one source after the other → _close.
 */
#ifndef PARALLAX_HARNESS_JUDGE_ASKING_H
#define PARALLAX_HARNESS_JUDGE_ASKING_H

#include "harness/pipeline.h"
#include "judges/panel.h"

struct judging;

/* One question about one reply. The texts are owned by the task; everything else outlives it. */
struct judge_task {
    struct subject subject; /* its texts are set from those below */
    char *text, *other;     /* `other` only for a comparison; may hold NUL nowhere but at the end */
    size_t text_length, other_length;
    struct part picture; /* copied where the asker shows it; its path is owned by `picture_path` */
    char *picture_path;
};

struct judge_source {
    void *context;
    int64_t count;
    const char *verb; /* of the progress line: "judging" */
    int64_t total;    /* of `count`: what can be asked, for the progress line; 0: all */
    int64_t done;     /* of `total`: what needs no asking */
    /* Fills a zeroed task. *wanted is true at the call; false skips the number. */
    enum status (*take)(void *context, int64_t number, struct judge_task *task, bool *wanted,
                        struct error *err);
    void (*name)(void *context, int64_t number, struct text *id); /* a name of the question */
    enum status (*store)(void *context, int64_t number, const struct finding *finding,
                         struct error *err);
    /* After each turn of the loop in which something was stored, and at the end. May be NULL. */
    enum status (*turn)(void *context, struct error *err);
};

/* Words that were seen, sorted and joined: models that answered, fingerprints. */
struct seen_words {
    char *list[16];
    size_t count;
};
void seen_words_add(struct seen_words *words, const char *word); /* NULL and "" add nothing */
void seen_words_join(const struct seen_words *words, struct text *out);
void seen_words_release(struct seen_words *words);

struct judge_asker {
    const struct run_options *options;
    const char *spec; /* "rules" or a model; of the caller */
    struct judge *judge;
    bool is_rules;
    struct adapter adapter;          /* open unless is_rules */
    struct engine *engine;           /* made at the first question */
    struct consistency *consistency; /* NULL: one endpoint, or nobody checks */
    struct judging *judging; /* whose run keeps what the endpoints said; NULL: nothing is kept */
    int64_t number;          /* of this judge in that run */
    int repeats;             /* combined by majority, scores by their mean */
    struct text version;     /* with all that can change an answer */
    char digest[SHA256_HEX_BYTES]; /* of the judge's data and of that version */
    struct seen_words served, fingerprints;
    int64_t asked, failed; /* questions that ended; of these, without an answer of the endpoint */
};

/* `scores`: its questions have numbers for answers, so log probabilities are wanted. */
enum status judge_asker_open(struct judge_asker *asker, const char *spec,
                             const struct run_options *options, bool scores, struct error *err);
void judge_asker_close(struct judge_asker *asker);
/* Before the first question: where a judge with several endpoints keeps what they said when they
 * were compared (harness/consistency.h), under that number. */
void judge_asker_keep_checks(struct judge_asker *asker, struct judging *judging, int64_t number);
/* Asks all that the source wants. What was stored before a failure stays stored. */
enum status judge_asker_ask(struct judge_asker *asker, const struct judge_source *source,
                            struct error *err);
/* STATUS_UNAVAILABLE when questions had no answer, with how many. */
enum status judge_asker_all_answered(const struct judge_asker *asker, struct error *err);

#endif
