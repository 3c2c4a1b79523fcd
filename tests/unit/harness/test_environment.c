/* The lines of a `.env` file as people write them. */
#include "tests/test.h"

#include "harness/environment.h"

static const char *find(const char *source, const char *name)
{
    static char value[32];
    return environment_find(source, name, value, sizeof value);
}

TEST(lines)
{
    CHECK_TEXT(find("A_KEY=sk-1\n", "A_KEY"), "sk-1");
    CHECK_TEXT(find("A_KEY=sk-1", "A_KEY"), "sk-1");
    CHECK_TEXT(find("# A_KEY=old\n\nexport A_KEY = \"sk 2\"\r\nB=3\n", "A_KEY"), "sk 2");
    CHECK_TEXT(find("A_KEY='x#y=\"z'", "A_KEY"), "x#y=\"z");
    CHECK_TEXT(find("A_KEY=one\nA_KEY=two\n", "A_KEY"), "two");
    CHECK_TEXT(find("AA_KEY=1\nA_KEY_2=2\nA_KEY=3", "A_KEY"), "3");
    CHECK_TEXT(find("A_KEY=$HOME", "A_KEY"), "$HOME");
}

TEST(nothing_there)
{
    CHECK(find("", "A_KEY") == NULL);
    CHECK(find("A_KEY=\n", "A_KEY") == NULL);
    CHECK(find("A_KEY=\"\"\n", "A_KEY") == NULL);
    CHECK(find("A_KEY", "A_KEY") == NULL);
    CHECK(find("#A_KEY=1\nX A_KEY=2\n", "A_KEY") == NULL);
    CHECK(find("A_KEY=longer than what there is room for, so not a key at all", "A_KEY") == NULL);
}

int main(void)
{
    return test_run_all();
}
