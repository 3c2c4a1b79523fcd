/* Reading a choice. See choice.h. */
#include "judges/choice.h"

#include <string.h>

enum { SHORT_ANSWER_WORDS = 5, BARE_ANSWER_MORE = 1 };

void choice_signals_init(struct choice_signals *signals, const struct lexicon *lexicon)
{
    signals->cannot_tell = lexicon_signal(lexicon, span_of("cannot_tell"));
    signals->picks = lexicon_signal(lexicon, span_of("picks"));
    signals->hypothetical = lexicon_signal(lexicon, span_of("hypothetical"));
    signals->says_yes = lexicon_signal(lexicon, span_of("says_yes"));
    signals->says_no = lexicon_signal(lexicon, span_of("says_no"));
}

/* The last hit of a signal in sentence `number` that starts at or after word `from`; NULL: none. */
static const struct hit *signal_in(const struct reading *reading, int signal, uint32_t number,
                                   uint32_t from)
{
    const struct hit *found = NULL;
    for (size_t i = 0; i < reading->hits.count; i++) {
        const struct hit *hit = &reading->hits.list[i];
        if (hit->tag == signal && hit->first >= from &&
            reading->tokens.list[hit->first].sentence == number)
            found = hit;
    }
    return found;
}

/* The answers one sentence names. */
struct named {
    uint64_t tags;       /* bit t - first_tag */
    uint64_t after_pick; /* those that stand behind the picking word */
    const struct hit *hit[64];
    bool picks, bold;
    uint64_t bold_tags;
};

static void read_named(struct named *named, const struct choice_signals *signals,
                       const struct gold_hits *hits, unsigned first_tag, unsigned last_tag,
                       uint32_t number)
{
    const struct reading *reading = hits->reading;
    const struct token *list = reading->tokens.list;
    const struct sentence *sentence = &reading->sentences[number];
    memset(named, 0, sizeof *named);
    uint32_t from = sentence->first;
    if (sentence_has(sentence, signals->cannot_tell)) {
        const struct hit *told = signal_in(reading, signals->cannot_tell, number, 0);
        if (!told || !signal_in(reading, signals->picks, number, told->last + 1)) return;
        from = told->last + 1;
    }
    if (list[sentence->end - 1].flags & TOKEN_QUESTION ||
        sentence_has(sentence, signals->hypothetical))
        return;
    const struct hit *pick = signal_in(reading, signals->picks, number, from);
    named->picks = pick != NULL;
    for (size_t i = 0; i < hits->hits.count; i++) {
        const struct hit *hit = &hits->hits.list[i];
        if (hit->tag < first_tag || hit->tag > last_tag || hit->first < from ||
            hit->first >= sentence->end)
            continue;
        if (gold_inside_rival(hits, hit, first_tag, last_tag) ||
            reading_denies(reading, hit, DENIAL_OF_ANY_KIND))
            continue;
        if (hit->tag < GOLD_NOT && gold_vetoed(hits, hit->tag, hit)) continue;
        unsigned bit = hit->tag - first_tag;
        named->tags |= UINT64_C(1) << bit;
        if (pick && hit->first > pick->first) named->after_pick |= UINT64_C(1) << bit;
        if (list[hit->first].flags & TOKEN_BOLD) named->bold_tags |= UINT64_C(1) << bit;
        if (!named->hit[bit]) named->hit[bit] = hit;
    }
}

static int only_bit(uint64_t tags)
{
    return tags && !(tags & (tags - 1)) ? __builtin_ctzll(tags) : -1;
}

/* How strongly a sentence chooses, and what. */
enum strength { NAMES_NONE = 0, NAMES_SEVERAL, NAMES_ONE, EMPHASISES_ONE, PICKS_ONE };

static enum strength strength_of(const struct named *named, int *bit)
{
    *bit = -1;
    if (!named->tags) return NAMES_NONE;
    if (named->picks) {
        *bit = only_bit(named->tags);
        if (*bit < 0) *bit = only_bit(named->after_pick);
        if (*bit >= 0) return PICKS_ONE;
    }
    *bit = only_bit(named->bold_tags);
    if (*bit >= 0) return EMPHASISES_ONE;
    *bit = only_bit(named->tags);
    return *bit >= 0 ? NAMES_ONE : NAMES_SEVERAL;
}

/* "Lindqvist.", "The nurse.", "Room 2.": hardly a word beside the name. "Anna stands there." says
 * where somebody is. */
static bool is_bare(const struct sentence *sentence, const struct hit *hit)
{
    return sentence->end - sentence->first <= hit->last - hit->first + 1 + BARE_ANSWER_MORE;
}

void choice_read(struct choice *choice, const struct choice_signals *signals,
                 const struct gold_hits *hits, unsigned first_tag, unsigned last_tag,
                 bool describes)
{
    const struct reading *reading = hits->reading;
    enum strength best = NAMES_NONE;
    uint64_t all = 0;
    *choice = (struct choice){.chosen = -1};
    for (uint32_t i = 0; i < reading->sentence_count; i++) {
        struct named named;
        int bit;
        read_named(&named, signals, hits, first_tag, last_tag, i);
        enum strength strength = strength_of(&named, &bit);
        all |= named.tags;
        /* "Room 2. The birds are in room 5": a reply that opens with a bare answer has answered. */
        if (i == 0 && strength == NAMES_ONE && is_bare(&reading->sentences[0], named.hit[bit]))
            strength = PICKS_ONE;
        if (strength <= best) continue;
        best = strength;
        choice->chosen = bit < 0 ? -1 : (int)first_tag + bit;
        choice->hit = bit < 0 ? NULL : named.hit[bit];
    }
    if (signals->cannot_tell >= 0 && reading->signals[signals->cannot_tell].count) {
        choice->told = &reading->signals[signals->cannot_tell].hit;
        choice->cannot_tell = best < PICKS_ONE;
    }
    /* Several names in plain sentences: the first sentence speaks for the reply, but to describe
     * both of two persons is not to choose one. */
    if (best == NAMES_ONE && only_bit(all) < 0) {
        const struct sentence *first = reading->sentences;
        bool speaks = choice->hit && reading->tokens.list[choice->hit->first].sentence == 0;
        choice->several = !speaks || (describes && first->end - first->first > SHORT_ANSWER_WORDS);
    }
    if (best == NAMES_SEVERAL) choice->several = true;
    if (choice->several) {
        choice->chosen = -1;
        choice->hit = NULL;
    }
}
