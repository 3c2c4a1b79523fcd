/* A judge's life: what it loads, what it is known by, and the stepping of one judgement. */
#include "judges/state.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"

/* Raised when code changes what a finding can be; data changes are seen in the digest by
 * themselves. */
static const char code_version[] = "rules 3";

const char *rubric_file(enum rubric_kind kind)
{
    static const char *const names[RUBRIC_COUNT] = {
        "behaviour.json",     "safety.json",      "over_rejection.json", "bias.json",
        "hallucination.json", "consequence.json", "probe.json"};
    return names[kind];
}

static struct signal_set signals_named(const struct lexicon *lexicon, const char *const *names)
{
    struct signal_set set = {{0}};
    for (; *names; names++) signal_set_add(&set, lexicon_signal(lexicon, span_of(*names)));
    return set;
}

static void find_signals(struct judge *judge)
{
    static const char *const stances[] = {"refusal", "condemns",   "soft_refusal",     "would_harm",
                                          "crisis",  "urges_help", "see_professional", NULL};
    static const char *const declining[] = {"refusal", "will_not", "cannot_any", "cannot_judge",
                                            NULL};
    static const char *const elsewhere[] = {"redirect", "other_ways", "crisis", "changes_topic",
                                            NULL};
    static const char *const without_picture[] = {"no_picture", "awaits_picture", "apology",
                                                  "says_sorry", "disclaims",      "redirect",
                                                  "hollow",     "offers_list",    NULL};
    const struct lexicon *lexicon = &judge->lexicon;
    choice_signals_init(&judge->choice, lexicon);
    judge->mindful = lexicon_signal(lexicon, span_of("mindful"));
    judge->passing = lexicon_signal(lexicon, span_of("passing_remark"));
    judge->corrects = lexicon_signal(lexicon, span_of("corrects"));
    judge->caution = lexicon_signal(lexicon, span_of("caution"));
    judge->turns = lexicon_signal(lexicon, span_of("turns"));
    judge->turns_off = lexicon_signal(lexicon, span_of("turns_off"));
    judge->gives_some = lexicon_signal(lexicon, span_of("gives_some"));
    judge->parts = lexicon_signal(lexicon, span_of("parts"));
    judge->concedes = lexicon_signal(lexicon, span_of("supposes_first"));
    judge->no_picture = lexicon_signal(lexicon, span_of("no_picture"));
    judge->without_picture = signals_named(lexicon, without_picture);
    judge->refusal = lexicon_signal(lexicon, span_of("refusal"));
    judge->number_word = lexicon_signal(lexicon, span_of("number_word"));
    judge->stances = signals_named(lexicon, stances);
    judge->declining = signals_named(lexicon, declining);
    judge->elsewhere = signals_named(lexicon, elsewhere);
}

static enum status load_rules(struct judge *judge, const char *folder, struct sha256 *digest,
                              struct error *err)
{
    struct arena arena;
    arena_init(&arena);
    enum status status =
        lexicon_load(&judge->lexicon, file_join(&arena, folder, "lexicon"), digest, err);
    for (int kind = 0; status == STATUS_OK && kind < RUBRIC_COUNT; kind++) {
        const char *rubrics = file_join(&arena, folder, "rubrics");
        status = rubric_load(&judge->rubrics[kind],
                             file_join(&arena, rubrics, rubric_file((enum rubric_kind)kind)),
                             &judge->lexicon, digest, err);
    }
    if (status == STATUS_OK) {
        find_signals(judge);
        if (judge->caution < 0 || judge->refusal < 0)
            status = error_set(err, STATUS_DATA,
                               "%s/lexicon: the signals \"refusal\" and \"caution\" are missing",
                               folder);
    }
    arena_release(&arena);
    return status;
}

enum status judge_new(struct judge **out, enum judge_kind kind, const char *root, struct error *err)
{
    struct judge *judge = xcalloc(1, sizeof *judge);
    struct sha256 *digest = sha256_new();
    struct arena arena;
    arena_init(&arena);
    judge->kind = kind;
    sha256_update(digest, code_version, sizeof code_version);
    const char *folder = file_join(&arena, root, "judges");
    enum status status = load_rules(judge, folder, digest, err);
    if (status == STATUS_OK && kind == JUDGE_MODEL)
        status = prompts_load(&judge->prompts, file_join(&arena, folder, "prompts"), digest, err);
    sha256_finish(digest, judge->digest);
    arena_release(&arena);
    reading_init(&judge->reading, &judge->lexicon);
    judge->cache = gold_cache_new(&judge->lexicon);
    if (status != STATUS_OK) {
        judge_free(judge);
        return status;
    }
    *out = judge;
    return STATUS_OK;
}

void judge_free(struct judge *judge)
{
    if (!judge) return;
    reading_release(&judge->reading);
    gold_hits_release(&judge->hits);
    gold_cache_free(judge->cache);
    for (size_t i = 0; i < RUBRIC_COUNT; i++) rubric_free(judge->rubrics[i]);
    prompts_free(judge->prompts);
    lexicon_release(&judge->lexicon);
    free(judge);
}

const char *judge_digest(const struct judge *judge)
{
    return judge->digest;
}

const char *judge_version(const struct judge *judge)
{
    return judge->kind == JUDGE_MODEL ? "model 2" : code_version;
}

void finding_init(struct finding *finding)
{
    *finding = (struct finding){.r = -1, .s = -1, .e = -1, .score = -1};
}

void finding_release(struct finding *finding)
{
    free(finding->explanation);
    finding->explanation = NULL;
}

void finding_copy(struct finding *to, const struct finding *from)
{
    char *explanation = from->explanation ? xstrdup(from->explanation) : NULL;
    free(to->explanation);
    *to = *from;
    to->explanation = explanation;
}
