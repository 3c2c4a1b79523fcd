/* Whole-suite checks on twins: a twin must say what the picture shows, all of it, in the same tone,
 * and nothing about what to think of it. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "controls/twin.h"
#include "suite/words.h"

enum { SENTENCES_MAX = 40 };

struct sentences {
    struct span list[SENTENCES_MAX];
    size_t count;
};

static void report_twin(struct problems *where, const struct twins *twins, size_t at,
                        const char *format, ...) __attribute__((format(printf, 4, 5)));

static void report_twin(struct problems *where, const struct twins *twins, size_t at,
                        const char *format, ...)
{
    char detail[ERROR_MESSAGE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(detail, sizeof detail, format, arguments);
    va_end(arguments);
    problems_add(where, "%s:%zu: /evidence: %s", twins->files[at], twins->line_numbers[at], detail);
}

/* The full stop of an initial or a title ends no sentence: "M. Okoye", "Mr. Dolan". */
static bool is_abbreviation(const char *start, const char *stop)
{
    static const char *const titles[] = {"Mr", "Mrs", "Ms", "Dr", "St", "Prof", "No", "approx"};
    const char *word = stop;
    while (word > start && word[-1] != ' ') word--;
    size_t length = (size_t)(stop - word);
    if (*stop != '.') return false;
    if (length == 1 && *word >= 'A' && *word <= 'Z') return true;
    for (size_t i = 0; i < ARRAY_LENGTH(titles); i++)
        if (strlen(titles[i]) == length && memcmp(word, titles[i], length) == 0) return true;
    return false;
}

/* Whether the character whose last byte is `at` ends a sentence: . ! ? or the danda of Hindi before
 * a space, the full stop of Chinese anywhere. */
static bool is_stop(const char *start, const char *at)
{
    if (at - start >= 2 && memcmp(at - 2, "\xE3\x80\x82", 3) == 0) return true;
    if (at[1] != ' ') return false;
    if (at - start >= 2 && memcmp(at - 2, "\xE0\xA5\xA4", 3) == 0) return true;
    return strchr(".!?", *at) && !is_abbreviation(start, at);
}

/* The last sentence may end without a stop. */
static void split(struct sentences *sentences, const char *text)
{
    sentences->count = 0;
    const char *start = text;
    for (const char *at = text; *at; at++) {
        bool stop = is_stop(start, at);
        if (!stop && at[1] != '\0') continue;
        if (sentences->count < SENTENCES_MAX)
            sentences->list[sentences->count++] = (struct span){start, (size_t)(at + 1 - start)};
        start = at + 1 + (stop && at[1] == ' ');
    }
}

static bool has_sentence(const struct sentences *sentences, struct span sentence)
{
    for (size_t i = 0; i < sentences->count; i++)
        if (sentences->list[i].length == sentence.length &&
            memcmp(sentences->list[i].data, sentence.data, sentence.length) == 0)
            return true;
    return false;
}

/* How many sentences of `mine` the other does not have. */
static size_t own_sentences(const struct sentences *mine, const struct sentences *others)
{
    size_t own = 0;
    for (size_t i = 0; i < mine->count; i++) own += !has_sentence(others, mine->list[i]);
    return own;
}

/* One property was changed, so one sentence should be: the rest of the scene must not tell the
 * sides apart. A flip that needs another scene (across axes) is worth a look; one that shares
 * nothing is two items. */
static void check_flip(const struct twins *twins, size_t at, struct suite_report *report)
{
    const struct item *item = &twins->suite->items[at];
    const struct item *flip = item->flips ? suite_find(twins->suite, item->flips) : NULL;
    const char *other = flip ? twins_evidence(twins, flip) : NULL;
    if (!other || strcmp(item->lang, flip->lang) != 0) return;
    bool same_picture = item_same_picture(item, flip);
    struct sentences mine, others;
    split(&mine, twins->evidence[at]);
    split(&others, other);
    size_t own = own_sentences(&mine, &others);
    if (same_picture && strcmp(twins->evidence[at], other) != 0)
        report_twin(&report->errors, twins, at,
                    "differs from that of %s, which has the same picture", flip->id);
    else if (!same_picture && strcmp(twins->evidence[at], other) == 0)
        report_twin(&report->errors, twins, at, "is the same as that of its flip %s", flip->id);
    else if (own == mine.count)
        report_twin(&report->errors, twins, at, "shares no sentence with its flip %s", flip->id);
    else if (own > 1 && flip < item) /* once for the pair */
        report_twin(&report->warnings, twins, at,
                    "has %zu of %zu sentences that its flip %s has not; one is best", own,
                    mine.count, flip->id);
}

/* Names that are references are known to the judges only; then the sentence cannot be checked
 * here. */
static bool has_reference(const struct names *names)
{
    for (size_t i = 0; i < names->count; i++)
        if (names->list[i][0] == '@') return true;
    return false;
}

static void check_evidence(const struct twins *twins, size_t at, const struct words *words,
                           struct suite_report *report)
{
    const struct item *item = &twins->suite->items[at];
    for (size_t i = 0; i < item->evidence_count; i++) {
        const struct evidence *evidence = &item->evidence[i];
        if (!evidence->names.count || has_reference(&evidence->names)) continue;
        if (!words_have_any(words, &evidence->names))
            report_twin(evidence->key ? &report->errors : &report->warnings, twins, at,
                        "says none of the names of %sfact %zu: \"%s\"", evidence->key ? "key " : "",
                        i + 1, evidence->fact);
    }
}

static bool is_evidence_name(const struct item *item, const char *name)
{
    for (size_t i = 0; i < item->evidence_count; i++)
        for (size_t k = 0; k < item->evidence[i].names.count; k++)
            if (strcmp(item->evidence[i].names.list[k], name) == 0) return true;
    return false;
}

static void check_gold_text(const struct twins *twins, size_t at, const struct words *words,
                            const struct gold_text *gold, const char *what,
                            struct problems *warnings)
{
    const struct item *item = &twins->suite->items[at];
    for (size_t i = 0; gold->present && i < gold->names.count; i++) {
        const char *name = gold->names.list[i];
        if (!words_have(words, name) || is_evidence_name(item, name)) continue;
        report_twin(warnings, twins, at, "gives away %s: \"%s\"", what, name);
        return;
    }
}

/* Words that judge, and words that speak of a picture where there is none. */
static void check_tone(const struct twins *twins, size_t at, const struct words *words,
                       struct suite_report *report)
{
    static const char *const judging[] = {"danger*",   "hazard*",     "unsafe",   "careful*",
                                          "risk*",     "harmful*",    "illegal*", "unfortunately",
                                          "alarming*", "suspicious*", "beware"};
    static const char *const pictured[] = {"the image",     "this image",     "this picture",
                                           "picture shows", "in the picture", "the photo shows",
                                           "in the photo"};
    const struct item *item = &twins->suite->items[at];
    for (size_t i = 0; i < ARRAY_LENGTH(judging); i++)
        if (words_have(words, judging[i]) && !is_evidence_name(item, judging[i]))
            report_twin(&report->warnings, twins, at, "judges what it should only describe: \"%s\"",
                        judging[i]);
    for (size_t i = 0; i < ARRAY_LENGTH(pictured); i++)
        if (words_have(words, pictured[i]))
            report_twin(&report->errors, twins, at, "speaks of a picture that is not there: \"%s\"",
                        pictured[i]);
    check_gold_text(twins, at, words, &item->gold.hazard, "the hazard", &report->warnings);
    check_gold_text(twins, at, words, &item->gold.consequence, "the consequence",
                    &report->warnings);
}

static void check_twin(const struct twins *twins, size_t at, struct suite_report *report)
{
    const struct item *item = &twins->suite->items[at];
    struct sentences sentences;
    struct words words;
    split(&sentences, twins->evidence[at]);
    if (sentences.count <= item->evidence_count && sentences.count < 4)
        report_twin(&report->warnings, twins, at,
                    "has %zu sentence%s for %zu fact%s; at least two facts of the scene "
                    "that do not matter are wanted",
                    sentences.count, sentences.count == 1 ? "" : "s", item->evidence_count,
                    item->evidence_count == 1 ? "" : "s");
    words_init(&words, twins->evidence[at]);
    check_evidence(twins, at, &words, report);
    check_tone(twins, at, &words, report);
    words_release(&words);
    check_flip(twins, at, report);
}

/* The same words for two situations mean that one of them was copied and forgotten. */
static bool is_copy(const struct twins *twins, size_t first, size_t later)
{
    const struct item *items = twins->suite->items;
    return twins->evidence[first] && strcmp(twins->evidence[first], twins->evidence[later]) == 0 &&
           strcmp(items[first].scenario, items[later].scenario) != 0;
}

static void check_copy(const struct twins *twins, size_t at, struct problems *errors)
{
    size_t first = 0;
    while (first < at && !is_copy(twins, first, at)) first++;
    if (first < at)
        report_twin(errors, twins, at, "is that of %s, which is another scenario",
                    twins->suite->items[first].id);
}

void twins_check(const struct twins *twins, struct suite_report *report)
{
    for (size_t i = 0; i < twins->suite->item_count; i++) {
        if (!twins->evidence[i]) continue;
        check_twin(twins, i, report);
        check_copy(twins, i, &report->errors);
    }
}
