/* Cutting a reply into words, sentences and lines. See tokens.h. */
#include "judges/tokens.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/memory.h"
#include "harness/base/utf8.h"

enum class {
    OTHER = 0,
    LETTER,
    DIGIT,
    SPACE,
    NEWLINE,
    STOP,
    CLAUSE,
    QUOTE,
    APOSTROPHE,
    STAR,
    HYPHEN,
    PERCENT
};

/* The class of each ASCII byte of folded text, which has no capitals. */
static const unsigned char classes[128] = {
    ['\n'] = NEWLINE,    [' '] = SPACE,  ['\t'] = SPACE, ['.'] = STOP,   ['!'] = STOP,
    ['?'] = STOP,        [','] = CLAUSE, [';'] = CLAUSE, [':'] = CLAUSE, ['('] = CLAUSE,
    [')'] = CLAUSE,      ['"'] = QUOTE,  ['*'] = STAR,   ['-'] = HYPHEN, ['%'] = PERCENT,
    ['\''] = APOSTROPHE, ['0'] = DIGIT,  ['1'] = DIGIT,  ['2'] = DIGIT,  ['3'] = DIGIT,
    ['4'] = DIGIT,       ['5'] = DIGIT,  ['6'] = DIGIT,  ['7'] = DIGIT,  ['8'] = DIGIT,
    ['9'] = DIGIT,       ['a'] = LETTER, ['b'] = LETTER, ['c'] = LETTER, ['d'] = LETTER,
    ['e'] = LETTER,      ['f'] = LETTER, ['g'] = LETTER, ['h'] = LETTER, ['i'] = LETTER,
    ['j'] = LETTER,      ['k'] = LETTER, ['l'] = LETTER, ['m'] = LETTER, ['n'] = LETTER,
    ['o'] = LETTER,      ['p'] = LETTER, ['q'] = LETTER, ['r'] = LETTER, ['s'] = LETTER,
    ['t'] = LETTER,      ['u'] = LETTER, ['v'] = LETTER, ['w'] = LETTER, ['x'] = LETTER,
    ['y'] = LETTER,      ['z'] = LETTER};

enum {
    NUMBER_BYTES_MAX = 40,
    FIRST_BYTE_IS_LOW = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ /* of a number read from memory */
};

struct scanner {
    struct tokens *tokens;
    const char *data;
    size_t length, at;
    bool sentence_open; /* the current sentence has a word */
    bool clause, comma, line_start, quote_line, quoted, single_quoted, bold, code;
    bool sentence_pending;
};

/* Eight bytes of a word at a time; the folded text is followed by nothing we may read, hence
 * `left`. */
static inline uint64_t load(const char *data, size_t length, size_t left)
{
    uint64_t eight = 0;
    if (left >= 8) {
        memcpy(&eight, data, 8);
        return length >= 8 ? eight : eight & ((UINT64_C(1) << length * 8) - 1);
    }
    memcpy(&eight, data, length < 8 ? length : 8);
    return eight;
}

static inline uint64_t hash_start(size_t length)
{
    return length * UINT64_C(0x9E3779B97F4A7C15);
}

static inline uint64_t hash_eight(uint64_t hash, uint64_t eight)
{
    hash = (hash ^ eight) * UINT64_C(0xD6E8FEB86659FD93);
    return hash ^ hash >> 32;
}

static inline uint64_t hash_word(const char *data, size_t length, size_t left)
{
    uint64_t hash = hash_start(length);
    for (size_t at = 0; at < length; at += 8)
        hash = hash_eight(hash, load(data + at, length - at, left - at));
    return hash;
}

uint64_t token_hash(const char *data, size_t length)
{
    return hash_word(data, length, length);
}

static inline enum class class_of(unsigned char c) {
    return c < 128 ? (enum class)classes[c] : LETTER;
}

static inline bool is_han_at(const struct scanner *scan, size_t at)
{
    return at < scan->length && utf8_is_han(scan->data + at, scan->length - at);
}

/* What ends a sentence or a clause in other scripts, where folding has not made it ASCII: the
 * ideographic full stop and comma, the danda, the Arabic question mark, full stop, comma and
 * semicolon. Gives the ASCII sign, or 0. */
static char foreign_sign(const char *data, size_t left)
{
    static const struct {
        char bytes[4], sign;
    } signs[] = {{"\xE3\x80\x82", '.'}, {"\xE3\x80\x81", ','}, {"\xE0\xA5\xA4", '.'},
                 {"\xE0\xA5\xA5", '.'}, {"\xD8\x9F", '?'},     {"\xDB\x94", '.'},
                 {"\xD8\x8C", ','},     {"\xD8\x9B", ';'}};
    for (size_t i = 0; i < ARRAY_LENGTH(signs); i++) {
        size_t length = strlen(signs[i].bytes);
        if (left >= length && memcmp(data, signs[i].bytes, length) == 0) return signs[i].sign;
    }
    return 0;
}

/* Symbols beyond ASCII that are no part of a word: Latin-1 signs, general punctuation to arrows and
 * dingbats, CJK punctuation, emoji. Returns their bytes, or 0 for a letter. */
static size_t symbol_bytes(const char *data, size_t left)
{
    unsigned char a = (unsigned char)data[0], b = left > 1 ? (unsigned char)data[1] : 0;
    if (a == 0xC2) return 2;
    if (a == 0xD8 && (b == 0x8C || b == 0x9B || b == 0x9F)) return 2;
    if (a == 0xDB && b == 0x94) return 2;
    if (a == 0xE0 && b == 0xA5 && left > 2 && ((unsigned char)data[2] & 0xFE) == 0xA4) return 3;
    if (a == 0xC3 && (b == 0x97 || b == 0xB7)) return 2;
    if (a == 0xE2 && b >= 0x80 && b <= 0xAF) return left < 3 ? left : 3;
    if (a == 0xE3 && b == 0x80) return left < 3 ? left : 3;
    if (a == 0xEF && b >= 0xB8) return left < 3 ? left : 3;
    if (a == 0xF0 && b == 0x9F) return left < 4 ? left : 4;
    return 0;
}

static inline char peek(const struct scanner *scan, size_t at)
{
    if (at >= scan->length) return '\n';
    return scan->data[at];
}

static inline bool is_letter_at(const struct scanner *scan, size_t at)
{
    if (at >= scan->length) return false;
    unsigned char c = (unsigned char)scan->data[at];
    return c < 128 ? classes[c] == LETTER : symbol_bytes(scan->data + at, scan->length - at) == 0;
}

static inline bool is_digit_at(const struct scanner *scan, size_t at)
{
    return at < scan->length && class_of((unsigned char)scan->data[at]) == DIGIT;
}

static void end_sentence(struct scanner *scan)
{
    if (scan->sentence_open) {
        scan->tokens->sentence_count++;
        scan->sentence_open = false;
    }
    scan->clause = false;
}

static inline struct token *add_token(struct scanner *scan, size_t start, size_t end, uint64_t hash)
{
    struct tokens *tokens = scan->tokens;
    ARRAY_RESERVE(tokens->list, tokens->capacity, tokens->count + 1);
    struct token *token = &tokens->list[tokens->count++];
    /* Products, not branches: nobody can guess which of them a word has. */
    unsigned quoted = scan->quoted | scan->single_quoted | scan->quote_line;
    unsigned flags = !scan->sentence_open * TOKEN_SENTENCE_START |
                     scan->clause * TOKEN_CLAUSE_START |
                     (scan->clause & scan->comma) * TOKEN_AFTER_COMMA | quoted * TOKEN_QUOTED |
                     scan->bold * TOKEN_BOLD | scan->code * TOKEN_CODE;
    *token = (struct token){
        hash, hash, (uint32_t)start, (uint32_t)end, tokens->sentence_count, (uint16_t)flags};
    scan->sentence_open = true;
    scan->clause = false;
    scan->line_start = false;
    return token;
}

/* Ends a list mark ("1." or "2)" at the start of a line); false where it is none. */
static bool read_list_mark(struct scanner *scan, size_t start, size_t at)
{
    bool mark =
        scan->line_start && at - start <= 2 && (peek(scan, at) == '.' || peek(scan, at) == ')');
    if (!mark || peek(scan, at + 1) != ' ') return false;
    scan->tokens->list_items++;
    end_sentence(scan);
    scan->at = at + 1;
    scan->line_start = false;
    return true;
}

/* "12", "3.5", "8:05", "3/4", "1,200" (known without its comma), "3rd". */
static void read_number(struct scanner *scan)
{
    size_t start = scan->at, at = start, length = 0;
    char plain[NUMBER_BYTES_MAX];
    for (; length < sizeof plain; at++) {
        char c = peek(scan, at);
        if (is_han_at(scan, at)) break;
        if (!is_digit_at(scan, at) && !is_letter_at(scan, at)) {
            if (!is_digit_at(scan, at + 1)) break;
            bool thousands = c == ',' && is_digit_at(scan, at + 2) && is_digit_at(scan, at + 3) &&
                             !is_digit_at(scan, at + 4);
            if (thousands) continue;
            if (c != '.' && c != ':' && c != '/') break;
        }
        plain[length++] = c;
    }
    if (read_list_mark(scan, start, at)) return;
    scan->at = at;
    add_token(scan, start, at, token_hash(plain, length))->flags |= TOKEN_NUMBER;
}

/* Which of eight bytes are no letter or digit of ASCII: the top bit of each. */
static inline uint64_t not_plain(uint64_t eight)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones * 0x80;
    uint64_t low = eight & ~tops;
    uint64_t letters = (low + ones * (0x80 - 'a')) & ~(low + ones * (0x7F - 'z'));
    uint64_t digits = (low + ones * (0x80 - '0')) & ~(low + ones * (0x7F - '9'));
    return (~(letters | digits) | eight) & tops;
}

/* The end of a run of letters and digits of ASCII. The folded text ends with a NUL, which stops it.
 */
static inline size_t plain_letters(const char *data, size_t at)
{
    for (;;) {
        unsigned char c = (unsigned char)data[at];
        if ((unsigned)(c - 'a') > 'z' - 'a' && (unsigned)(c - '0') > 9) return at;
        at++;
    }
}

/* "l'", "qu'": a French word that has lost its vowel, and is parted from the next one. */
static bool is_elision(const char *data, size_t length)
{
    if (length == 1) return strchr("cdjlmnst", data[0]) != NULL;
    return length <= 6 && memcmp(data + length - 2, "qu", 2) == 0;
}

/* An Arabic letter in the one spelling that words are known by: alef and hamza without their seats,
 * taa marbuta as haa, alef maqsura as yaa. 0 for tatweel and vowel marks, which are left out. */
static unsigned plain_arabic(unsigned point)
{
    switch (point) {
    case 0x622:
    case 0x623:
    case 0x625:
    case 0x671: return 0x627;
    case 0x624: return 0x648;
    case 0x626:
    case 0x649: return 0x64A;
    case 0x629: return 0x647;
    case 0x640:
    case 0x670: return 0;
    default: return point >= 0x64B && point <= 0x65F ? 0 : point;
    }
}

static inline bool is_arabic(unsigned char c)
{
    return c >= 0xD8 && c <= 0xDB;
}

/* Rewrites the word in its plain spelling where it stands, its bytes of the reply with it; what is
 * left over behind it belongs to no word. */
static void read_arabic(struct scanner *scan)
{
    struct tokens *tokens = scan->tokens;
    char *data = tokens->folded.data;
    size_t start = scan->at, at = start, end = start;
    while (at + 1 < scan->length && is_arabic((unsigned char)data[at]) && is_letter_at(scan, at)) {
        unsigned point = plain_arabic(((unsigned char)data[at] & 0x1Fu) << 6 |
                                      ((unsigned char)data[at + 1] & 0x3Fu));
        if (point) {
            tokens->map[end] = tokens->map[end + 1] = tokens->map[at];
            data[end++] = (char)(0xC0 | point >> 6);
            data[end++] = (char)(0x80 | (point & 0x3F));
        }
        at += 2;
    }
    if (end < at) tokens->map[end] = tokens->map[at];
    scan->at = at;
    tokens->letters += (uint32_t)(at - start);
    if (end > start) add_token(scan, start, end, token_hash(data + start, end - start));
}

static inline bool is_devanagari(const char *data, size_t left)
{
    return left >= 3 && data[0] == '\xE0' && (data[1] == '\xA4' || data[1] == '\xA5');
}

/* Rewrites the word without its dots below (nukta), which many writers leave out, and with a plain
 * dot above (anusvara) where some write a moon (candrabindu). As above. */
static void read_devanagari(struct scanner *scan)
{
    struct tokens *tokens = scan->tokens;
    char *data = tokens->folded.data;
    size_t start = scan->at, at = start, end = start;
    for (; is_devanagari(data + at, scan->length - at) && is_letter_at(scan, at); at += 3) {
        if (memcmp(data + at, "\xE0\xA4\xBC", 3) == 0) continue;
        bool moon = memcmp(data + at, "\xE0\xA4\x81", 3) == 0;
        for (size_t i = 0; i < 3; i++) {
            tokens->map[end] = tokens->map[at];
            data[end++] = data[at + i];
        }
        if (moon) data[end - 1] = '\x82';
    }
    if (end < at) tokens->map[end] = tokens->map[at];
    scan->at = at;
    tokens->letters += (uint32_t)(at - start);
    if (end > start) add_token(scan, start, end, token_hash(data + start, end - start));
}

static void read_han(struct scanner *scan)
{
    size_t start = scan->at, bytes = utf8_han_bytes(scan->data + start);
    scan->at += bytes;
    scan->tokens->letters += (uint32_t)bytes;
    add_token(scan, start, scan->at, token_hash(scan->data + start, bytes));
}

static void read_word(struct scanner *scan)
{
    size_t start = scan->at, at = start, stem = 0;
    for (;;) {
        at = plain_letters(scan->data, at);
        if (at >= scan->length) break;
        char c = scan->data[at];
        if (c == '\'' && is_letter_at(scan, at + 1)) {
            if (is_elision(scan->data + start, at - start)) break;
            if (scan->data[at + 1] == 's' && !is_letter_at(scan, at + 2)) stem = at;
            at++;
        } else if ((unsigned char)c >= 128 && is_letter_at(scan, at) && !is_han_at(scan, at)) {
            at++;
        } else {
            break;
        }
    }
    const char *data = scan->data + start;
    size_t left = scan->length - start;
    scan->tokens->letters += (uint32_t)(at - start);
    scan->at = at + (peek(scan, at) == '\'' && is_letter_at(scan, at + 1));
    struct token *token = add_token(scan, start, at, hash_word(data, at - start, left));
    if (stem) token->stem = hash_word(data, stem - start, left);
}

/* Most words: up to seven plain letters and no apostrophe behind them, read and hashed as one
 * number. False, and nothing read, where it is another kind of word. */
static inline bool read_short_word(struct scanner *scan)
{
    if (!FIRST_BYTE_IS_LOW || scan->at + 8 > scan->length) return false;
    uint64_t eight;
    memcpy(&eight, scan->data + scan->at, 8);
    uint64_t stops = not_plain(eight);
    if (!stops) return false;
    size_t length = (size_t)__builtin_ctzll(stops) / 8, end = scan->at + length;
    char next = scan->data[end];
    if (next == '\'' || (unsigned char)next >= 0x80) return false;
    eight &= (UINT64_C(1) << length * 8) - 1;
    add_token(scan, scan->at, end, hash_eight(hash_start(length), eight));
    scan->tokens->letters += (uint32_t)length;
    scan->at = end;
    return true;
}

/* A full stop after "e.g", "dr" or an initial ends no sentence. */
static bool is_abbreviation(const struct scanner *scan)
{
    static const struct span words[] = {{"dr", 2}, {"mr", 2},     {"mrs", 3},  {"ms", 2},
                                        {"vs", 2}, {"approx", 6}, {"prof", 4}, {"st", 2}};
    const struct tokens *tokens = scan->tokens;
    if (tokens->count == 0 || !scan->sentence_open) return false;
    struct span word = tokens_word(tokens, tokens->count - 1);
    if (word.length == 1 && word.data[0] != 'i' && (word.data[0] < '0' || word.data[0] > '9')) {
        /* "e.g." and initials, but not "option b." */
        return word.data[0] == 'e' || word.data[0] == 'g' || word.data - tokens->folded.data < 2 ||
               word.data[-1] == '.';
    }
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++)
        if (word.length == words[i].length && memcmp(word.data, words[i].data, word.length) == 0)
            return true;
    return false;
}

static void close_sentence(struct scanner *scan, char stop)
{
    if (stop == '?' && scan->sentence_open)
        scan->tokens->list[scan->tokens->count - 1].flags |= TOKEN_QUESTION;
    scan->sentence_pending = true; /* closing quotes belong to the sentence that ends */
}

static void read_stop(struct scanner *scan)
{
    char c = scan->data[scan->at++];
    size_t next = scan->at;
    while (next < scan->length && strchr("\"')*.!?]", scan->data[next]) && scan->data[next]) next++;
    char after = peek(scan, next);
    if (after != ' ' && after != '\n' && !is_han_at(scan, next)) return;
    if (c == '.' && is_abbreviation(scan)) return;
    close_sentence(scan, c);
}

static void read_quote(struct scanner *scan, bool *quoted)
{
    size_t at = scan->at++;
    bool before = at > 0 && (is_letter_at(scan, at - 1) || is_digit_at(scan, at - 1));
    bool after = is_letter_at(scan, at + 1) || is_digit_at(scan, at + 1);
    if (*quoted)
        *quoted = !(before || !after);
    else if (!before && after)
        *quoted = true;
    else if (!before && quoted == &scan->quoted && peek(scan, at + 1) != ' ' &&
             peek(scan, at + 1) != '\n')
        *quoted = true;
}

static void start_line(struct scanner *scan)
{
    end_sentence(scan);
    scan->tokens->lines++;
    scan->line_start = true;
    scan->quoted = scan->single_quoted = scan->bold = false;
    size_t at = scan->at;
    while (peek(scan, at) == ' ') at++;
    scan->quote_line = peek(scan, at) == '>';
    if (at < scan->length && scan->data[at] == '#') scan->tokens->headings++;
    if (at + 3 <= scan->length && memcmp(scan->data + at, "```", 3) == 0) {
        if (!scan->code) scan->tokens->code_blocks++;
        scan->code = !scan->code;
    }
    char c = peek(scan, at);
    bool bullet = (c == '-' || c == '*') && peek(scan, at + 1) == ' ';
    if (at + 3 < scan->length && memcmp(scan->data + at, "\xE2\x80\xA2", 3) == 0) bullet = true;
    if (bullet) scan->tokens->list_items++;
}

static void read_star(struct scanner *scan)
{
    scan->at++;
    if (peek(scan, scan->at) != '*') return;
    scan->at++;
    scan->bold = !scan->bold;
}

static void read_hyphen(struct scanner *scan)
{
    size_t at = scan->at++;
    bool spaced = (at == 0 || scan->data[at - 1] == ' ') && peek(scan, at + 1) == ' ';
    if (!spaced && peek(scan, at + 1) != '-') return;
    scan->clause = true;
    scan->comma = false;
}

static void read_other(struct scanner *scan)
{
    size_t bytes = (unsigned char)scan->data[scan->at] >= 0x80
                       ? symbol_bytes(scan->data + scan->at, scan->length - scan->at)
                       : 0;
    char sign = '\0';
    if (bytes) sign = foreign_sign(scan->data + scan->at, bytes);
    scan->at += bytes ? bytes : 1;
    if (sign == ',' || sign == ';') {
        scan->comma = sign == ',' && (!scan->clause || scan->comma);
        scan->clause = true;
    } else if (sign) {
        close_sentence(scan, sign);
    }
}

/* Does a word of neither the Latin nor a listed script start here: Greek, Cyrillic, kana, Hangul …?
 * Latin letters end before U+0300, but for those of U+1E00 to U+1EFF. */
static bool is_unknown_script(const char *data)
{
    unsigned char a = (unsigned char)data[0], b = (unsigned char)data[1];
    return a >= 0xCD && !(a == 0xE1 && b >= 0xB8 && b <= 0xBB);
}

static void read_accented(struct scanner *scan)
{
    size_t start = scan->at;
    bool unknown = is_unknown_script(scan->data + start);
    read_word(scan);
    if (unknown) scan->tokens->unknown_letters += (uint32_t)(scan->at - start);
}

/* A letter beyond ASCII may start a word of a script with its own rules. */
static void read_foreign(struct scanner *scan)
{
    if (is_han_at(scan, scan->at))
        read_han(scan);
    else if (is_arabic((unsigned char)scan->data[scan->at]))
        read_arabic(scan);
    else if (is_devanagari(scan->data + scan->at, scan->length - scan->at))
        read_devanagari(scan);
    else
        read_accented(scan);
}

static void read_percent(struct scanner *scan)
{
    add_token(scan, scan->at, scan->at + 1, token_hash("percent", 7));
    scan->at++;
}

static void step(struct scanner *scan)
{
    unsigned char c = (unsigned char)scan->data[scan->at];
    enum class class = class_of(c);
    if (c >= 0x80 && !is_letter_at(scan, scan->at)) class = OTHER;
    if (scan->sentence_pending && (class == SPACE || class == NEWLINE || class == LETTER)) {
        end_sentence(scan);
        scan->sentence_pending = false;
    }
    switch (class) {
    case LETTER:
        if (c < 0x80)
            read_word(scan);
        else
            read_foreign(scan);
        break;
    case PERCENT: read_percent(scan); break;
    case DIGIT: read_number(scan); break;
    case SPACE: scan->at++; break;
    case NEWLINE:
        scan->at++;
        start_line(scan);
        break;
    case STOP: read_stop(scan); break;
    case CLAUSE:
        scan->comma = scan->data[scan->at++] == ',' && (!scan->clause || scan->comma);
        scan->clause = true;
        break;
    case QUOTE: read_quote(scan, &scan->quoted); break;
    case APOSTROPHE: read_quote(scan, &scan->single_quoted); break;
    case STAR: read_star(scan); break;
    case HYPHEN: read_hyphen(scan); break;
    case OTHER: read_other(scan); break;
    }
}

void tokens_init(struct tokens *tokens)
{
    *tokens = (struct tokens){0};
    /* Bounded by TOKENS_TEXT_BYTES_MAX, times what folding can expand. */
    text_init(&tokens->folded, 0);
    text_init(&tokens->repaired, 0);
}

void tokens_release(struct tokens *tokens)
{
    text_release(&tokens->folded);
    text_release(&tokens->repaired);
    free(tokens->map);
    free(tokens->list);
}

/* Ill-formed bytes become "?" one for one, so that offsets stay those of the reply. */
static struct span repaired(struct tokens *tokens, struct span text)
{
    size_t good = utf8_valid_prefix(text.data, text.length);
    if (good == text.length) return text;
    text_clear(&tokens->repaired);
    for (size_t at = 0; at < text.length;) {
        good = utf8_valid_prefix(text.data + at, text.length - at);
        text_append(&tokens->repaired, text.data + at, good);
        at += good;
        if (at < text.length) {
            text_putc(&tokens->repaired, '?');
            at++;
        }
    }
    return (struct span){tokens->repaired.data, tokens->repaired.length};
}

void tokens_read(struct tokens *tokens, struct span text)
{
    text_clear(&tokens->folded);
    free(tokens->map);
    tokens->map = NULL;
    tokens->count = 0;
    tokens->sentence_count = tokens->list_items = tokens->code_blocks = tokens->headings = 0;
    tokens->letters = tokens->lines = tokens->unknown_letters = 0;
    tokens->too_long = text.length > TOKENS_TEXT_BYTES_MAX;
    if (tokens->too_long || text.length == 0) return;
    utf8_fold(&tokens->folded, repaired(tokens, text), &tokens->map);
    struct scanner scan = {
        .tokens = tokens, .data = tokens->folded.data, .length = tokens->folded.length};
    start_line(&scan);
    while (scan.at < scan.length) {
        char c = scan.data[scan.at];
        if (scan.sentence_pending || c < ' ')
            step(&scan);
        else if (c == ' ')
            scan.at++;
        else if (c < 'a' || c > 'z' || !read_short_word(&scan))
            step(&scan);
    }
    end_sentence(&scan);
    tokens_quote_speech(tokens);
}

uint32_t tokens_origin(const struct tokens *tokens, uint32_t folded)
{
    if (!tokens->map) return folded;
    return tokens->map[folded <= tokens->folded.length ? folded : tokens->folded.length];
}

struct span tokens_word(const struct tokens *tokens, size_t i)
{
    const struct token *token = &tokens->list[i];
    return (struct span){tokens->folded.data + token->start, token->end - token->start};
}
