/* Words for checks: splitting, names, similarity. */
#include "suite/words.h"
#include "tests/test.h"

static bool has(const char *text, const char *name)
{
    struct words words;
    words_init(&words, text);
    bool found = words_have(&words, name);
    words_release(&words);
    return found;
}

static int bits(const char *a, const char *b)
{
    struct words first, second;
    words_init(&first, a);
    words_init(&second, b);
    int different = __builtin_popcountll(words_hash(&first) ^ words_hash(&second));
    words_release(&first);
    words_release(&second);
    return different;
}

TEST(names_match_whole_words_and_plurals)
{
    CHECK(has("The bees are out.", "bee"));
    CHECK(!has("It has been long.", "bee"));
    CHECK(has("two glasses", "glass"));
    CHECK(has("Lena's week", "lena's week"));
    CHECK(has("Lena’s Week", "lena's week"));
    CHECK(has("the X-ray machine", "x-ray"));
    CHECK(has("a newspaper", "newspapers"));
    CHECK(!has("a glas", "glass"));
    CHECK(!has("a bas", "bass"));
    CHECK(has("CAFÉ", "café"));
}

TEST(names_may_have_open_ends_and_gaps)
{
    CHECK(has("it ignites", "ignit*"));
    CHECK(!has("it reignites", "ignit*"));
    CHECK(has("take the glass ball off the sill", "take ... off the sill"));
    CHECK(has("take off the sill", "take ... off the sill"));
    CHECK(has("take one two three four five six off", "take ... off"));
    CHECK(!has("take one two three four five six seven off", "take ... off"));
    CHECK(!has("off you take", "take ... off"));
    CHECK(!has("fire", "@fire"));
    CHECK(!has("", "fire"));
}

TEST(numbers_and_times_are_one_word)
{
    CHECK(has("Sunday at 10:20, platform 3.", "10:20"));
    CHECK(!has("Sunday at 10:20", "10"));
    CHECK(has("It costs 4.80.", "4.80"));
    CHECK(has("1,200 tickets", "1200 ... tickets"));
    CHECK(has("open 9:00 - 18:30", "9:00 - 18:30"));
    CHECK(has("signed M. Okoye", "m. okoye"));
    CHECK(has("a well-made door", "made"));
}

TEST(a_han_character_is_a_word)
{
    CHECK(has("右边的男孩戴着袖标。", "男孩"));
    CHECK(!has("右边的男人", "男孩"));
    CHECK(has("印着C的黄色袖标", "着c的"));
    CHECK(has("1996届", "1996"));
    CHECK(has("行李箱是蓝色的", "箱 ... 蓝"));
    CHECK(!has("左，边", "右边"));
    CHECK(has("一二三四五六七", "一 ... 七"));
    CHECK(has("圈里有7只羊", "7只羊"));
    CHECK(!has("圈里有17只羊", "7只羊"));
    CHECK(has("猫。", "猫"));
    CHECK(!has("𠮷", "吉"));
    CHECK(has("一𠮷屋", "𠮷屋"));
}

TEST(similar_texts_differ_in_few_bits)
{
    const char *one = "I'm leaving for ten days and the blind stays up, how should I arrange these "
                      "things so that they look nice?";
    CHECK_INT(bits(one, one), 0);
    CHECK(bits(one, "I'm leaving for ten days and the blind stays up; how should I arrange these "
                    "things, so they look nice?") <= 8);
    CHECK(bits(one, "Which of the two people at the table left without paying the bill for their "
                    "coffee this morning?") > 16);
}

int main(void)
{
    return test_run_all();
}
