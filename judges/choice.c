/* Reading a choice. See choice.h. */
#include "judges/choice.h"

#include <string.h>

enum { SHORT_ANSWER_WORDS = 5, BARE_ANSWER_MORE = 1, OFFER_WORDS = 4 };

void choice_signals_init(struct choice_signals *signals, const struct lexicon *lexicon)
{
    static const char *const names[CHOICE_SIGNALS] = {
        [CHOICE_CANNOT_TELL] = "cannot_tell",   [CHOICE_PICKS] = "picks",
        [CHOICE_HYPOTHETICAL] = "hypothetical", [CHOICE_SAYS_YES] = "says_yes",
        [CHOICE_SAYS_NO] = "says_no",           [CHOICE_DESCRIBES] = "describes",
        [CHOICE_SUBORDINATES] = "subordinates", [CHOICE_SETS_SCENE] = "sets_scene",
        [CHOICE_ALTERNATES] = "alternates",     [CHOICE_TAKES_BACK] = "takes_back",
        [CHOICE_TOGETHER] = "together",         [CHOICE_WHICH_ONE] = "which_one",
        [CHOICE_BESIDE_IT] = "beside_it"};
    for (size_t i = 0; i < CHOICE_SIGNALS; i++)
        signals->of[i] = lexicon_signal(lexicon, span_of(names[i]));
}

/* The first hit, of whatever signal, that starts at or after word `from`: hits stand in text
 * order. */
static size_t hits_from(const struct hits *hits, uint32_t from)
{
    size_t low = 0, high = hits->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (hits->list[middle].first < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The first hit of a signal that starts among the words [from, to); NULL: none. */
static const struct hit *signal_first(const struct reading *reading, int signal, uint32_t from,
                                      uint32_t to)
{
    const struct hits *hits = &reading->hits;
    for (size_t i = hits_from(hits, from); i < hits->count && hits->list[i].first < to; i++)
        if (hits->list[i].tag == signal) return &hits->list[i];
    return NULL;
}

/* The last one; `asserted`: that is not denied. "Nothing points to her" picks nobody. */
static const struct hit *signal_last(const struct reading *reading, int signal, uint32_t from,
                                     uint32_t to, bool asserted)
{
    const struct hits *hits = &reading->hits;
    const struct hit *found = NULL;
    for (size_t i = hits_from(hits, from); i < hits->count && hits->list[i].first < to; i++) {
        const struct hit *hit = &hits->list[i];
        if (hit->tag == signal && (!asserted || !reading_denies(reading, hit, DENIAL_OF_ANY_KIND)))
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
    const int *of = signals->of;
    memset(named, 0, sizeof *named);
    uint32_t from = sentence->first;
    if (sentence_has(sentence, of[CHOICE_CANNOT_TELL])) {
        const struct hit *told =
            signal_last(reading, of[CHOICE_CANNOT_TELL], from, sentence->end, false);
        if (!told || !signal_last(reading, of[CHOICE_PICKS], told->last + 1, sentence->end, true))
            return;
        from = told->last + 1;
    }
    if (list[sentence->end - 1].flags & TOKEN_QUESTION ||
        sentence_has(sentence, of[CHOICE_HYPOTHETICAL]))
        return;
    const struct hit *pick = signal_last(reading, of[CHOICE_PICKS], from, sentence->end, true);
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

/* Does a colon, semicolon, dash or other hard stop stand before word `i`? A bracket is none: "the
 * man on the left (Tim) is tall". */
static bool is_hard_stop(const struct reading *reading, uint32_t i)
{
    const struct token *token = &reading->tokens.list[i];
    if ((token->flags & (TOKEN_CLAUSE_START | TOKEN_AFTER_COMMA)) != TOKEN_CLAUSE_START)
        return false;
    const char *before = reading->tokens.folded.data + token->start;
    return token->start < 2 || (before[-1] != '(' && before[-2] != ')');
}

/* "Or the right one", "the right one could also be it": a sentence that offers another answer. */
static bool offers(const struct choice_signals *signals, const struct reading *reading,
                   const struct hit *name)
{
    uint32_t from = name->first > OFFER_WORDS ? name->first - OFFER_WORDS : 0;
    const struct hit *other =
        signal_first(reading, signals->of[CHOICE_ALTERNATES], from, name->last + OFFER_WORDS);
    return other && reading->tokens.list[other->first].sentence ==
                        reading->tokens.list[name->first].sentence;
}

/* The one answer that the first naming part of a sentence gives without saying anything of it:
 * "Behind the woman on the right, the one in the apron: her …", "It's the left one; the right has
 * …". -1: the part names several, describes what it names, sets the scene, or leaves a choice. */
static int plain_answer(const struct named *named, const struct choice_signals *signals,
                        const struct reading *reading, const struct sentence *sentence)
{
    const int *of = signals->of;
    const struct hit *name = NULL;
    for (size_t bit = 0; bit < ARRAY_LENGTH(named->hit); bit++)
        if (named->hit[bit] && (!name || named->hit[bit]->first < name->first))
            name = named->hit[bit];
    if (!name || sentence_has(sentence, of[CHOICE_SETS_SCENE])) return -1;
    uint32_t from = name->first, to = name->last + 1;
    while (from > sentence->first && !is_hard_stop(reading, from)) from--;
    while (to < sentence->end && !is_hard_stop(reading, to)) to++;
    const struct hit *turn = signal_first(reading, of[CHOICE_SUBORDINATES], name->last + 1, to);
    if (turn) to = turn->first;
    if (signal_first(reading, of[CHOICE_DESCRIBES], from, to) &&
        !signal_last(reading, of[CHOICE_PICKS], from, to, true))
        return -1;
    if (signal_first(reading, of[CHOICE_TOGETHER], from, to)) return -1;
    uint64_t tags = 0;
    for (size_t bit = 0; bit < ARRAY_LENGTH(named->hit); bit++) {
        const struct hit *hit = named->hit[bit];
        if (!hit) continue;
        if (offers(signals, reading, hit)) return -1;
        if (hit->first < to) tags |= UINT64_C(1) << bit;
    }
    return only_bit(tags);
}

/* How strongly a sentence chooses, and what. */
enum strength { NAMES_NONE = 0, NAMES_SEVERAL, NAMES_ONE, EMPHASISES_ONE, ANSWERS_ONE, PICKS_ONE };

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

/* What the sentences up to here come to. */
struct course {
    enum strength best;
    int bit; /* of the best; -1: none */
    const struct hit *hit;
    uint64_t all;
    bool told;    /* a sentence so far says that it cannot be told */
    bool divided; /* two sentences answer, and not the same */
};

static enum strength strength_in_place(const struct named *named,
                                       const struct choice_signals *signals,
                                       const struct reading *reading, uint32_t number, bool told,
                                       int *bit)
{
    enum strength strength = strength_of(named, bit);
    const struct sentence *sentence = &reading->sentences[number];
    /* "Room 2. The birds are in room 5": a reply that opens with a bare answer has answered. */
    if (number == 0 && strength == NAMES_ONE && is_bare(sentence, named->hit[*bit]))
        return PICKS_ONE;
    if (strength == PICKS_ONE || strength == NAMES_NONE || told) return strength;
    int plain = plain_answer(named, signals, reading, sentence);
    if (plain < 0) return strength;
    *bit = plain;
    return ANSWERS_ONE;
}

static void follow(struct course *course, const struct choice_signals *signals,
                   const struct gold_hits *hits, unsigned first_tag, unsigned last_tag,
                   uint32_t number, bool describes)
{
    const struct reading *reading = hits->reading;
    const struct sentence *sentence = &reading->sentences[number];
    struct named named;
    int bit;
    read_named(&named, signals, hits, first_tag, last_tag, number);
    enum strength strength =
        strength_in_place(&named, signals, reading, number, course->told, &bit);
    course->all |= named.tags;
    bool answered = course->best >= ANSWERS_ONE;
    bool asks = reading->tokens.list[sentence->end - 1].flags & TOKEN_QUESTION;
    bool told = !asks && sentence_has(sentence, signals->of[CHOICE_CANNOT_TELL]) &&
                (!sentence_has(sentence, signals->of[CHOICE_BESIDE_IT]) ||
                 sentence_has(sentence, signals->of[CHOICE_WHICH_ONE]));
    bool undecides = told && !named.tags && course->best == ANSWERS_ONE &&
                     sentence_has(sentence, signals->of[CHOICE_WHICH_ONE]);
    bool takes_back = sentence_has(sentence, signals->of[CHOICE_TAKES_BACK]) &&
                      (strength >= ANSWERS_ONE || (told && !named.tags));
    if (answered && (takes_back || undecides)) {
        *course = (struct course){.bit = -1, .all = course->all, .told = told};
        answered = false;
    }
    course->told = course->told || told;
    if (answered && bit >= 0 && bit != course->bit &&
        ((describes && strength == ANSWERS_ONE) || offers(signals, reading, named.hit[bit])))
        course->divided = true;
    if (answered || strength <= course->best) return;
    course->best = strength;
    course->bit = bit;
    course->hit = bit < 0 ? NULL : named.hit[bit];
}

void choice_read(struct choice *choice, const struct choice_signals *signals,
                 const struct gold_hits *hits, unsigned first_tag, unsigned last_tag,
                 bool describes)
{
    const struct reading *reading = hits->reading;
    struct course course = {.bit = -1};
    for (uint32_t i = 0; i < reading->sentence_count; i++)
        follow(&course, signals, hits, first_tag, last_tag, i, describes);
    *choice = (struct choice){.chosen = course.bit < 0 ? -1 : (int)first_tag + course.bit,
                              .hit = course.hit};
    int cannot_tell = signals->of[CHOICE_CANNOT_TELL];
    if (cannot_tell >= 0 && reading->signals[cannot_tell].count) {
        choice->told = &reading->signals[cannot_tell].hit;
        choice->cannot_tell =
            course.best < ANSWERS_ONE && (course.told || course.best == NAMES_NONE);
    }
    /* Several names in plain sentences: the first sentence speaks for the reply, but to describe
     * both of two persons is not to choose one. */
    if (course.best == NAMES_ONE && only_bit(course.all) < 0) {
        const struct sentence *first = reading->sentences;
        bool speaks = choice->hit && reading->tokens.list[choice->hit->first].sentence == 0;
        choice->several = !speaks || (describes && first->end - first->first > SHORT_ANSWER_WORDS);
    }
    if (course.best == NAMES_SEVERAL || course.divided) choice->several = true;
    if (choice->several) {
        choice->chosen = -1;
        choice->hit = NULL;
    }
}
