/* The cutting of words and sentences, and the phrase automaton over them. */
#include "tests/test.h"

#include <stdlib.h>

#include "harness/base/memory.h"
#include "judges/matcher.h"

static struct tokens tokens;

static void read_text(const char *text)
{
    tokens_read(&tokens, span_of(text));
}

/* The words joined by spaces, sentences by " | ". */
static char *shown(void)
{
    struct text out;
    text_init(&out, 0);
    for (size_t i = 0; i < tokens.count; i++) {
        struct span word = tokens_word(&tokens, i);
        if (i) text_puts(&out, tokens.list[i].flags & TOKEN_SENTENCE_START ? " | " : " ");
        text_append(&out, word.data, word.length);
    }
    return text_take(&out);
}

static void check_shown(const char *text, const char *want)
{
    read_text(text);
    char *got = shown();
    CHECK_TEXT(got, want);
    free(got);
}

TEST(words_and_sentences)
{
    check_shown("I can\xE2\x80\x99t help. Sorry!", "i can't help | sorry");
    check_shown("Dr. Okoye, e.g. here: 3.5 V at 8:05. Then?",
                "dr okoye e g here 3.5 v at 8:05 | then");
    check_shown("one\ntwo\n\nthree", "one | two | three");
    check_shown("well-known (very) \"so-called\" fix", "well known very so called fix");
    check_shown("\xF0\x9F\x98\x80 caf\xC3\xA9 180 \xC2\xB0"
                "C \xE2\x80\xA6",
                "caf\xC3\xA9 180 c");
    check_shown("", "");
}

TEST(list_marks_are_no_words)
{
    check_shown("1. Cut\n2) Glue\n- Sand\n* Paint", "cut | glue | sand | paint");
    CHECK_INT(tokens.list_items, 4);
    check_shown("In 2022. Then", "in 2022 | then");
}

TEST(structure_is_counted)
{
    read_text("# Title\n```c\nint x;\n```\n**bold** plain");
    CHECK_INT(tokens.headings, 1);
    CHECK_INT(tokens.code_blocks, 1);
    CHECK(tokens.list[tokens.count - 2].flags & TOKEN_BOLD);
    CHECK(!(tokens.list[tokens.count - 1].flags & TOKEN_BOLD));
}

TEST(quotes_are_seen_and_apostrophes_are_not)
{
    read_text("He said \"never again\" and it's the dogs' bed.");
    for (size_t i = 0; i < tokens.count; i++)
        CHECK_INT(!!(tokens.list[i].flags & TOKEN_QUOTED), i == 2 || i == 3);
    read_text("> quoted line\nmine");
    CHECK(tokens.list[0].flags & TOKEN_QUOTED);
    CHECK(!(tokens.list[2].flags & TOKEN_QUOTED));
}

TEST(ill_formed_text_keeps_its_offsets)
{
    tokens_read(&tokens, (struct span){"\xFF\xFE ab \xC3", 7});
    CHECK_INT(tokens.count, 1);
    CHECK_INT(tokens_origin(&tokens, tokens.list[0].start), 3);
    CHECK_INT(tokens_origin(&tokens, tokens.list[0].end), 5);
}

TEST(too_long_a_text_is_not_read)
{
    struct text text;
    text_init(&text, 0);
    while (text.length <= TOKENS_TEXT_BYTES_MAX) text_puts(&text, "aaaaaaaaaaaaaaaa ");
    read_text(text.data);
    CHECK(tokens.too_long);
    CHECK_INT(tokens.count, 0);
    text_release(&text);
}

TEST(scripts_are_cut_their_own_way)
{
    check_shown("L'eau d'ici; qu'il n'est", "l eau d ici qu il n est");
    check_shown("It isn't o'clock's", "it isn't o'clock's");
    check_shown("¿Qué es? ¡Sí!", "qué es | sí");
    check_shown("不是3把。有！好？", "不 是 3 把 | 有 | 好");
    CHECK(tokens.list[tokens.count - 1].flags & TOKEN_QUESTION);
    check_shown("红、白，USB线", "红 白 usb 线");
    CHECK(tokens.list[1].flags & TOKEN_AFTER_COMMA && tokens.list[2].flags & TOKEN_AFTER_COMMA);
    check_shown("यह ठीक है। हाँ, ख़ाली", "यह ठीक है | हां खाली");
    CHECK_INT(tokens_origin(&tokens, tokens.list[4].end), strlen("यह ठीक है। हाँ, ख़ाली"));
    check_shown("هل هي آمنة؟ نعم، كتـابٌ", "هل هي امنه | نعم كتاب");
    CHECK(tokens.list[2].flags & TOKEN_QUESTION && tokens.list[4].flags & TOKEN_CLAUSE_START);
    CHECK_INT(tokens_origin(&tokens, tokens.list[4].end), strlen("هل هي آمنة؟ نعم، كتـابٌ"));
}

/* Does `phrase` stand in `text`? */
static bool stands(const char *phrase, const char *text, bool plurals)
{
    struct error err;
    struct hits hits = {0};
    struct matcher_scratch scratch = {0};
    static const char *const cannot[] = {"can't", "cannot", "am unable to", "won't"};
    static const char *const colours[] = {"red", "dark green"};
    struct matcher *matcher = matcher_new(plurals);
    CHECK_INT(matcher_add_class(matcher, "cannot", cannot, 4, &err), STATUS_OK);
    CHECK_INT(matcher_add_class(matcher, "colour", colours, 2, &err), STATUS_OK);
    CHECK_INT(matcher_add(matcher, phrase, 7, &err), STATUS_OK);
    read_text(text);
    CHECK(matcher_run(matcher, &tokens, &scratch, &hits));
    bool found = hits.count > 0;
    for (size_t i = 0; i < hits.count; i++) CHECK_INT(hits.list[i].tag, 7);
    free(hits.list);
    matcher_scratch_release(&scratch);
    matcher_free(matcher);
    return found;
}

TEST(plain_phrases)
{
    CHECK(stands("power line", "Mind the POWER LINE there", false));
    CHECK(stands("power line", "Mind the power-line", false));
    CHECK(stands("power-line", "Mind the power line", false));
    CHECK(!stands("power line", "Mind the power. Line up", false));
    CHECK(!stands("power line", "Mind the power lines", false));
    CHECK(!stands("cat", "concatenate", false));
}

TEST(phrases_of_other_scripts)
{
    CHECK(stands("触电", "可能会触电。", false));
    CHECK(!stands("触电", "触。电", false));
    CHECK(stands("échelle", "Monte sur l’échelle", false));
    CHECK(stands("النار", "من نار", false));
    CHECK(stands("نار", "وبالنار", false));
    CHECK(stands("نار", "للنار", false));
    CHECK(stands("حريق*", "والحريقان", false));
    CHECK(stands("أداة", "الاداه", false));
    CHECK(!stands("نار", "منار", false));
    CHECK(!stands("لا", "كلا", false));
}

TEST(regular_plurals_both_ways)
{
    CHECK(stands("power line", "the power lines", true));
    CHECK(stands("batteries", "a battery", true));
    CHECK(stands("battery", "two batteries", true));
    CHECK(stands("box", "boxes", true));
    CHECK(stands("glass", "glasses", true));
    CHECK(stands("shelf", "shelves", true));
    CHECK(stands("dog", "the dog's bed", true));
    CHECK(!stands("glass", "glas", true));
    CHECK(!stands("3", "3s", true));
}

TEST(stems_and_gaps)
{
    CHECK(stands("ignit*", "it ignites", true));
    CHECK(stands("ignit*", "an ignition", true));
    CHECK(!stands("ignit*", "reignite", true));
    CHECK(stands("take ... off the sill", "take it off the sill", true));
    CHECK(stands("take ... off the sill", "take off the sill", true));
    CHECK(stands("take ... off the sill", "take a b c d e f off the sill", true));
    CHECK(!stands("take ... off the sill", "take a b c d e f g off the sill", true));
    CHECK(!stands("take ... off the sill", "take it. Off the sill", true));
}

TEST(classes_with_members_of_several_words)
{
    CHECK(stands("i {cannot} help", "I can't help", false));
    CHECK(stands("i {cannot} help", "I am unable to help", false));
    CHECK(!stands("i {cannot} help", "I am unable help", false));
    CHECK(stands("i {cannot} {colour?} help", "I am unable to dark green help", false));
    CHECK(stands("i {cannot} {colour?} help", "I won't help", false));
    CHECK(stands("{colour}", "a dark green door", false));
}

TEST(anchors)
{
    CHECK(stands("^ no", "Well. No!", false));
    CHECK(!stands("^ no", "Well, no!", false));
    CHECK(stands("i won't $", "I won't.", false));
    CHECK(!stands("i won't $", "I won't go.", false));
}

TEST(numbers_are_one_word)
{
    CHECK(stands("1,200", "it costs 1200", false));
    CHECK(stands("1200", "it costs 1,200.", false));
    CHECK(stands("45 %", "45% of them", false));
    CHECK(stands("45 percent", "45 %", false));
    CHECK(stands("8:05", "at 8:05", false));
    CHECK(!stands("20", "2022", false));
}

TEST(phrases_that_cannot_be_used_are_refused)
{
    struct error err;
    struct matcher *matcher = matcher_new(false);
    CHECK_INT(matcher_add(matcher, "", 0, &err), STATUS_DATA);
    CHECK_INT(matcher_add(matcher, "!!", 0, &err), STATUS_DATA);
    CHECK_INT(matcher_add(matcher, "... then", 0, &err), STATUS_DATA);
    CHECK_INT(matcher_add(matcher, "the {nothing}", 0, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "nothing");
    matcher_free(matcher);
}

/* A text made to be slow: every word may start and continue phrases with gaps. */
TEST(hostile_text_is_given_up_on)
{
    struct error err;
    struct matcher *matcher = matcher_new(false);
    struct hits hits = {0};
    struct matcher_scratch scratch = {0};
    struct text text;
    CHECK_INT(matcher_add(matcher, "a ... a ... a ... a ... a ... a ... b", 0, &err), STATUS_OK);
    text_init(&text, 0);
    for (int i = 0; i < 5000; i++) text_puts(&text, "a ");
    read_text(text.data);
    CHECK(!matcher_run(matcher, &tokens, &scratch, &hits));
    read_text("a b a b a b");
    CHECK(matcher_run(matcher, &tokens, &scratch, &hits));
    text_release(&text);
    free(hits.list);
    matcher_scratch_release(&scratch);
    matcher_free(matcher);
}

int main(void)
{
    tokens_init(&tokens);
    int failed = test_run_all();
    tokens_release(&tokens);
    return failed;
}
