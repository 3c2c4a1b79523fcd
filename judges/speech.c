/* Lines of a play: what is spoken in a role is somebody else's words.
 *
 * Two speakers who take turns make a play: lines open with a name and a colon, and two of the names
 * come back. "Note: …", twice, or the steps of a list make none.
 */
#include "judges/tokens.h"

enum { SPEAKERS_MAX = 16, SPEAKER_WORDS_MAX = 2, DIRECTION_MAX = 60 };

struct speakers {
    uint64_t names[SPEAKERS_MAX];
    unsigned turns[SPEAKERS_MAX];
    size_t count;
};

static bool opens_line(const struct tokens *tokens, const struct token *token)
{
    const char *data = tokens->folded.data;
    uint32_t at = token->start;
    while (at > 0 && (data[at - 1] == ' ' || data[at - 1] == '*' || data[at - 1] == '-')) at--;
    return at == 0 || data[at - 1] == '\n';
}

/* Does a stage direction and a colon follow: "Mara (softly): …"? `data` ends with a NUL. */
static bool is_directed(const char *data, uint32_t at)
{
    while (data[at] == ' ') at++;
    if (data[at] != '(') return false;
    uint32_t end = at;
    while (end < at + DIRECTION_MAX && data[end] && data[end] != '\n' && data[end] != ')') end++;
    if (data[end] != ')') return false;
    for (end++; data[end] == '*' || data[end] == ' ';) end++;
    return data[end] == ':';
}

/* The number of words of the name that opens a line at word `i`; 0: none does. */
static size_t speaker_words(const struct tokens *tokens, size_t i)
{
    const char *data = tokens->folded.data;
    if (tokens->list[i].flags & (TOKEN_NUMBER | TOKEN_LIST_MARK | TOKEN_CODE) ||
        !opens_line(tokens, &tokens->list[i]))
        return 0;
    for (size_t words = 1; words <= SPEAKER_WORDS_MAX && i + words < tokens->count; words++) {
        uint32_t at = tokens->list[i + words - 1].end, next = tokens->list[i + words].start;
        while (at < next && data[at] == '*') at++;
        if (at < next && (data[at] == ':' || is_directed(data, at))) return words;
        if (at >= next || data[at] != ' ') return 0;
    }
    return 0;
}

static void count_speaker(struct speakers *speakers, const struct tokens *tokens, size_t i,
                          size_t words)
{
    uint64_t name = 0;
    size_t s = 0;
    for (size_t w = 0; w < words; w++) name = name * 31 + tokens->list[i + w].hash;
    while (s < speakers->count && speakers->names[s] != name) s++;
    if (s == SPEAKERS_MAX) return;
    if (s == speakers->count) {
        speakers->names[speakers->count] = name;
        speakers->turns[speakers->count++] = 0;
    }
    speakers->turns[s]++;
}

static bool is_play(const struct speakers *speakers)
{
    unsigned back = 0;
    for (size_t s = 0; s < speakers->count; s++) back += speakers->turns[s] > 1;
    return back >= 2;
}

/* From word `i` to the end of its line. */
static void quote_line(struct tokens *tokens, size_t i)
{
    tokens->list[i].flags |= TOKEN_QUOTED;
    for (i++; i < tokens->count && !opens_line(tokens, &tokens->list[i]); i++)
        tokens->list[i].flags |= TOKEN_QUOTED;
}

void tokens_quote_speech(struct tokens *tokens)
{
    struct speakers speakers = {.count = 0};
    for (size_t i = 0; i < tokens->count; i++) {
        if (!(tokens->list[i].flags & TOKEN_SENTENCE_START)) continue;
        size_t words = speaker_words(tokens, i);
        if (words) count_speaker(&speakers, tokens, i, words);
    }
    if (!is_play(&speakers)) return;
    for (size_t i = 0; i < tokens->count; i++)
        if (tokens->list[i].flags & TOKEN_SENTENCE_START && speaker_words(tokens, i))
            quote_line(tokens, i);
}
