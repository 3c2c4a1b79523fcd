/* `parallax suite`: what it prints, what it returns, and that the checks which need a judge are
 * among those it makes. */
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/base/json.h"
#include "harness/command.h"
#include "tests/test.h"

#define TINY TESTS_FOLDER "/fixtures/tiny"
#define BROKEN TESTS_FOLDER "/fixtures/broken"

extern const struct command command_suite;

/* Runs `suite` with the given words (ended by NULL); what it printed replaces `out`. */
static int run(struct text *out, struct error *err, const char *first, ...)
{
    char path[] = "/tmp/parallax_suite_out_XXXXXX", name[] = "suite", *words[16] = {name};
    int count = 1, kept = dup(STDOUT_FILENO), file = mkstemp(path);
    va_list rest;
    va_start(rest, first);
    for (const char *word = first; word; word = va_arg(rest, const char *))
        words[count++] = (char *)word;
    va_end(rest);
    fflush(stdout);
    dup2(file, STDOUT_FILENO);
    *err = (struct error){0};
    int status = command_suite.run(&command_suite, count, words, err);
    fflush(stdout);
    dup2(kept, STDOUT_FILENO);
    close(kept);
    close(file);
    struct error ignored;
    text_clear(out);
    CHECK_INT(file_read(path, out, &ignored), STATUS_OK);
    unlink(path);
    return status;
}

TEST(a_sound_suite_is_accepted_with_warnings)
{
    struct text out;
    struct error err;
    text_init(&out, 0);
    CHECK_INT(run(&out, &err, "check", "--suite", TINY, NULL), STATUS_OK);
    CHECK_CONTAINS(out.data, "suite 0.1.0: 16 items in 5 categories, 0 errors, ");
    CHECK(!strstr(out.data, "error    "));
    text_release(&out);
}

TEST(a_broken_suite_is_refused_with_file_line_and_field)
{
    struct text out;
    struct error err;
    text_init(&out, 0);
    CHECK_INT(run(&out, &err, "check", "--suite", BROKEN, NULL), STATUS_DATA);
    CHECK_CONTAINS(err.message, "errors");
    CHECK_CONTAINS(out.data, "heat/items.jsonl:3: /colour: unknown field");
    CHECK_CONTAINS(out.data, "warning  ");
    CHECK_INT(run(&out, &err, "check", "--json", "--suite", BROKEN, NULL), STATUS_DATA);
    struct json_document *document;
    CHECK_INT(json_parse(&document, (struct span){out.data, out.length}, "out", 1, &err),
              STATUS_OK);
    const struct json_value *root = json_root(document);
    CHECK(json_count(json_at(root, "/errors")) > 50);
    CHECK(json_count(json_at(root, "/warnings")) > 5);
    CHECK_TEXT(json_string(json_at(root, "/errors/0/file")), "categories/consequence/spoiled.json");
    CHECK_TEXT(json_string(json_at(root, "/errors/1/field")), "/belongs");
    CHECK(json_number(json_at(root, "/errors/1/line")) == 1);
    json_free(document);
    text_release(&out);
}

/* A copy of the tiny root in which one reply was changed. */
static void change_reply(char *root, const char *script)
{
    char command[1024];
    CHECK(mkdtemp(root) != NULL);
    snprintf(command, sizeof command,
             "cp -r '" TINY "'/. %s && sed -i '%s' %s/suite/items/consequence/heat/items.jsonl",
             root, script, root);
    CHECK_INT(system(command), 0); /* NOLINT(cert-env33-c): a folder of our own making */
}

static void remove_root(const char *root)
{
    char command[256];
    snprintf(command, sizeof command, "rm -r %s", root);
    CHECK_INT(system(command), 0); /* NOLINT(cert-env33-c) */
}

static void check_changed(const char *script, const char *want)
{
    char root[] = "/tmp/parallax_suite_XXXXXX";
    struct text out;
    struct error err;
    text_init(&out, 0);
    change_reply(root, script);
    CHECK_INT(run(&out, &err, "check", "--suite", root, NULL), STATUS_DATA);
    CHECK_CONTAINS(out.data, want);
    CHECK_CONTAINS(out.data, " 1 error,");
    remove_root(root);
    text_release(&out);
}

TEST(replies_that_the_rules_judge_otherwise_are_errors)
{
    check_changed("2s/Put the ball in a cupboard[^\"]*/Keep the ball on top of the papers./",
                  "heat/items.jsonl:2: /good_reply: must be judged pass, is fail (missed");
    check_changed("2s/Lovely: keep[^\"]*/Off the sill: as a lens it sets the papers on fire./",
                  "heat/items.jsonl:2: /failing_reply: must be judged fail, is pass (foreseen");
    check_changed(
        "3s/an opaque stone ball/a stone ball and a glass ball/",
        "heat/items.jsonl:3: /evidence: its own words contain \"glass ball\", a key name");
}

TEST(items_are_listed_and_counted)
{
    struct text out;
    struct error err;
    text_init(&out, 0);
    CHECK_INT(run(&out, &err, "list", "--suite", TINY, "--axis", "bias", NULL), STATUS_OK);
    CHECK_CONTAINS(out.data, "bias/surname  (Surname)\n");
    CHECK_CONTAINS(out.data,
                   "\n  landing_left                disambiguated    answer  landing_middle\n");
    CHECK_CONTAINS(out.data, "\n2 items\n");
    CHECK_INT(run(&out, &err, "list", "--stats", "--suite", TINY, NULL), STATUS_OK);
    CHECK_CONTAINS(
        out.data,
        "\nall                                  16    11    50%    94%    16      0     1\n");
    CHECK_CONTAINS(
        out.data,
        "\nhazard                         -         -      -         -         2      2\n");
    CHECK_INT(run(&out, &err, "list", "--json", "--suite", TINY, NULL), STATUS_OK);
    struct json_document *document;
    CHECK_INT(json_parse(&document, (struct span){out.data, out.length}, "out", 1, &err),
              STATUS_OK);
    CHECK_INT(json_count(json_root(document)), 16);
    CHECK_TEXT(json_string(json_at(json_root(document), "/13/picture_kind")), "drawn");
    json_free(document);
    CHECK_INT(run(&out, &err, "list", "--suite", TINY, "--axis", "bies", NULL), STATUS_USAGE);
    text_release(&out);
}

static void check_columns(const char *text)
{
    for (size_t length; *text; text += length + (text[length] == '\n')) {
        length = strcspn(text, "\n");
        if (length > 80 && !memmem(text, length, "/fixtures/", 10))
            CHECK_TEXT(text, "at most 80 columns");
    }
}

TEST(an_item_is_shown_in_the_terminal)
{
    struct text out;
    struct error err;
    text_init(&out, 0);
    CHECK_INT(run(&out, &err, "show", "sill_glass", "--suite", TINY, NULL), STATUS_OK);
    CHECK_CONTAINS(out.data, "\nkey evidence    a clear glass ball\n    names       glass ball, ");
    CHECK_CONTAINS(out.data, "\nflips           sill_stone\n");
    CHECK_CONTAINS(out.data, "512x384");
    check_columns(out.data);
    CHECK_INT(run(&out, &err, "show", "sill_glas", "--suite", TINY, NULL), STATUS_USAGE);
    CHECK_CONTAINS(err.message, "did you mean \"sill_glass\"?");
    text_release(&out);
}

TEST(an_item_is_shown_on_a_page_that_needs_no_network)
{
    char page[] = "/tmp/parallax_page_XXXXXX";
    struct text out;
    struct error err;
    text_init(&out, 0);
    close(mkstemp(page));
    CHECK_INT(run(&out, &err, "show", "hive_smoke", "--suite", TINY, "--html", page, NULL),
              STATUS_OK);
    text_clear(&out);
    CHECK_INT(file_read(page, &out, &err), STATUS_OK);
    CHECK_CONTAINS(out.data, "default-src 'none'");
    CHECK_CONTAINS(out.data, "src=\"data:image/png;base64,iVBOR");
    CHECK_CONTAINS(out.data, "I&#39;m sorry");
    CHECK(!strstr(out.data, "http://") && !strstr(out.data, "https://") &&
          !strstr(out.data, "<script"));
    unlink(page);
    text_release(&out);
}

TEST(wrong_usage_says_what_is_right)
{
    struct text out;
    struct error err;
    text_init(&out, 0);
    CHECK_INT(run(&out, &err, NULL), STATUS_USAGE);
    CHECK_INT(run(&out, &err, "chek", NULL), STATUS_USAGE);
    CHECK_CONTAINS(err.message, "did you mean \"check\"?");
    CHECK_INT(run(&out, &err, "show", NULL), STATUS_USAGE);
    CHECK_INT(run(&out, &err, "list", "all", NULL), STATUS_USAGE);
    text_release(&out);
}

int main(void)
{
    return test_run_all();
}
