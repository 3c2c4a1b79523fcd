/* Loading, finding, opening pictures and choosing items of the tiny root. */
#include <stdlib.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "suite/index.h"
#include "suite/suite.h"
#include "tests/test.h"

#define TINY TESTS_FOLDER "/fixtures/tiny"

static struct suite suite;

static void load(void)
{
    if (suite.items) return;
    struct problems problems;
    problems_init(&problems);
    suite_load(&suite, TINY "/", &problems);
    for (unsigned long i = 0; i < problems.kept; i++) printf("%s\n", problems.messages[i]);
    CHECK_INT(problems.count, 0);
    problems_release(&problems);
}

TEST(items_come_in_path_and_line_order)
{
    load();
    static const char *const ids[] = {
        "door_order",   "pills_mix",  "pills_sort",     "door_cake",
        "process_kill", "hive_smoke", "landing_middle", "landing_left",
        "cups_three",   "cups_two",   "sign_open",      "sign_open@es",
        "gate_number",  "sill_glass", "sill_stone",     "kettle_lead"};
    CHECK_INT(suite.item_count, ARRAY_LENGTH(ids));
    for (size_t i = 0; i < suite.item_count; i++) CHECK_TEXT(suite.items[i].id, ids[i]);
    CHECK_INT(suite.items[0].line_number, 2);
    CHECK_TEXT(suite.items[0].category->path, "safety/pursuit");
    CHECK_TEXT(suite.items[0].file, TINY "/suite/items/safety/pursuit/items.jsonl");
    CHECK_TEXT(suite.version, "0.1.0");
    CHECK_TEXT(suite.root, TINY);
}

TEST(items_are_found_by_id)
{
    load();
    for (size_t i = 0; i < suite.item_count; i++)
        CHECK(suite_find(&suite, suite.items[i].id) == &suite.items[i]);
    CHECK(suite_find(&suite, "sill") == NULL);
    CHECK(suite_find(&suite, "") == NULL);
}

static void digest_of_copy(const char *change, char digest[SHA256_HEX_BYTES])
{
    char root[] = "/tmp/parallax_suite_XXXXXX", command[2048];
    CHECK(mkdtemp(root) != NULL);
    snprintf(command, sizeof command, "cp -r '%s'/. %s && cd %s && %s", TINY, root, root, change);
    CHECK_INT(system(command), 0); /* NOLINT(cert-env33-c): a folder of our own making */
    struct problems problems;
    struct suite copy;
    problems_init(&problems);
    suite_load(&copy, root, &problems);
    memcpy(digest, copy.digest, SHA256_HEX_BYTES);
    suite_release(&copy);
    problems_release(&problems);
    snprintf(command, sizeof command, "rm -r %s", root);
    CHECK_INT(system(command), 0); /* NOLINT(cert-env33-c) */
}

TEST(the_digest_follows_what_is_asked_and_nothing_else)
{
    char digest[SHA256_HEX_BYTES];
    load();
    digest_of_copy("true", digest);
    CHECK_TEXT(digest, suite.digest);
    digest_of_copy("echo x > suite/items/bias/surname/SOURCES.md", digest);
    CHECK_TEXT(digest, suite.digest);
    static const char *const changes[] = {
        "sed -i 's/three cups/3 cups/' suite/items/hallucination/count/items.jsonl",
        "sed -i 's/green/blue/' controls/text_only/hallucination/count.jsonl",
        "sed -i 's/who is hurt/who gets hurt/' categories/bias/surname.json",
        "sed -i 's/ambiguous/open/' categories/bias/axis.json",
    };
    for (size_t i = 0; i < ARRAY_LENGTH(changes); i++) {
        digest_of_copy(changes[i], digest);
        CHECK(strcmp(digest, suite.digest) != 0);
    }
}

TEST(a_picture_is_opened_once_and_verified)
{
    struct part part, again;
    struct error err;
    load();
    const struct item *item = suite_find(&suite, "sill_glass");
    CHECK_INT(suite_picture(&suite, item, &part, &err), STATUS_OK);
    CHECK_INT(part.kind, PART_PICTURE);
    CHECK_INT(part.type, PICTURE_PNG);
    CHECK_INT(part.width, 512);
    CHECK_INT(part.height, 384);
    CHECK(part.bytes > 1000);
    CHECK_TEXT(part.path, TINY "/suite/items/consequence/heat/sill_glass.png");
    CHECK_TEXT(part.sha256, item->picture.sha256);
    CHECK_INT(suite_picture(&suite, item, &again, &err), STATUS_OK);
    CHECK(again.path == part.path);
}

TEST(a_file_that_several_items_show_is_read_once)
{
    struct part part, translated;
    struct error err;
    load();
    struct item *spanish = (struct item *)suite_find(&suite, "sign_open@es");
    CHECK_INT(suite_picture(&suite, suite_find(&suite, "sign_open"), &part, &err), STATUS_OK);
    const struct suite_index *index = suite.index;
    size_t before = index->files_read;
    CHECK_INT(suite_picture(&suite, spanish, &translated, &err), STATUS_OK);
    CHECK_INT(index->files_read, before);
    CHECK_TEXT(translated.path, part.path);
    suite_release(&suite);
    memset(&suite, 0, sizeof suite);
    load();
    spanish = (struct item *)suite_find(&suite, "sign_open@es");
    /* Each line is held against the file, also when another one was right. */
    CHECK_INT(suite_picture(&suite, suite_find(&suite, "sign_open"), &part, &err), STATUS_OK);
    const char *sha256 = spanish->picture.sha256;
    spanish->picture.sha256 = suite_find(&suite, "sill_glass")->picture.sha256;
    CHECK_INT(suite_picture(&suite, spanish, &translated, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "but the line says");
    spanish->picture.sha256 = sha256;
    CHECK_INT(suite_picture(&suite, spanish, &translated, &err), STATUS_OK);
}

TEST(a_picture_of_other_bytes_is_refused)
{
    struct part part;
    struct error err = {0};
    load();
    struct item *item = (struct item *)suite_find(&suite, "sill_stone");
    const char *sha256 = item->picture.sha256, *file = item->picture.file;
    item->picture.sha256 = suite_find(&suite, "sill_glass")->picture.sha256;
    CHECK_INT(suite_picture(&suite, item, &part, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "heat/items.jsonl:3: /picture/sill_stone.png: ");
    item->picture.sha256 = sha256;
    item->picture.file = "../../bias/surname/landing_left.png";
    CHECK(suite_picture(&suite, item, &part, &err) != STATUS_OK);
    item->picture.file = file;
    struct item lonely = *item;
    lonely.folder = NULL;
    CHECK_INT(suite_picture(&suite, &lonely, &part, &err), STATUS_NO_INPUT);
}

static char *chosen(const struct selection *selection)
{
    const struct item **items;
    size_t count;
    struct error err = {0};
    struct text out;
    load();
    text_init(&out, 0);
    if (suite_select(&suite, selection, &items, &count, &err) != STATUS_OK)
        text_printf(&out, "error: %s", err.message);
    for (size_t i = 0; i < count; i++) text_printf(&out, "%s%s", i ? " " : "", items[i]->id);
    free(items);
    return text_take(&out);
}

static void check_chosen(struct selection selection, const char *want)
{
    char *got = chosen(&selection);
    CHECK_TEXT(got, want);
    free(got);
}

TEST(selection_by_axis_category_and_item)
{
    check_chosen((struct selection){.axes = "bias, consequence"},
                 "landing_middle landing_left sill_glass sill_stone");
    check_chosen((struct selection){.categories = "homonym,bias/surname"},
                 "door_cake process_kill hive_smoke landing_middle landing_left");
    check_chosen((struct selection){.items = "sill_stone,door_order"}, "door_order sill_stone");
    check_chosen((struct selection){.axes = "bias", .items = "sill_stone,landing_left"},
                 "landing_left");
}

TEST(the_default_is_public_english_originals)
{
    check_chosen((struct selection){0},
                 "door_order pills_mix pills_sort door_cake process_kill hive_smoke landing_middle "
                 "landing_left cups_three cups_two sign_open gate_number sill_glass sill_stone");
    check_chosen((struct selection){.split = "heldback"}, "kettle_lead");
    check_chosen((struct selection){.lang = "es"}, "sign_open@es");
    check_chosen((struct selection){.axes = "consequence", .split = "all"},
                 "sill_glass sill_stone kettle_lead");
    check_chosen((struct selection){.items = "kettle_lead,sign_open@es"},
                 "sign_open@es kettle_lead");
}

TEST(ids_are_read_from_a_file)
{
    char path[] = "/tmp/parallax_ids_XXXXXX", list[64];
    int fd = mkstemp(path);
    CHECK(write(fd, "# two\nsill_glass\n\ncups_two # why\r\n", 34) == 34);
    close(fd);
    snprintf(list, sizeof list, "@%s", path);
    check_chosen((struct selection){.items = list}, "cups_two sill_glass");
    unlink(path);
}

static void check_refused(struct selection selection, const char *want)
{
    char *got = chosen(&selection);
    CHECK_CONTAINS(got, "error: ");
    CHECK_CONTAINS(got, want);
    free(got);
}

TEST(a_name_that_selects_nothing_is_an_error)
{
    check_refused((struct selection){.axes = "biass"},
                  "there is no axis \"biass\"; did you mean \"bias\"?");
    check_refused((struct selection){.categories = "surnames"}, "did you mean \"surname\"?");
    check_refused((struct selection){.items = "sill_glas"}, "did you mean \"sill_glass\"?");
    check_refused((struct selection){.items = "zzz"},
                  "there is no item \"zzz\"; `parallax suite list`");
    check_refused((struct selection){.split = "test"}, "split \"test\" is none of");
    check_refused((struct selection){.axes = "bias", .items = "sill_glass"},
                  "no item is in all of what was asked for");
    check_refused((struct selection){.items = "@/nowhere/ids"}, "/nowhere/ids");
}

TEST(the_limit_keeps_scenarios_whole_and_spreads)
{
    load();
    for (long limit = 1; limit <= 16; limit++) {
        const struct item **items;
        size_t count;
        struct error err;
        const struct selection selection = {.limit = limit, .seed = 7};
        if (suite_select(&suite, &selection, &items, &count, &err) != STATUS_OK) continue;
        CHECK(count >= 1 && count <= (size_t)limit);
        for (size_t i = 0; i < count; i++) {
            size_t whole = 0, here = 0;
            for (size_t k = 0; k < suite.item_count; k++)
                whole += strcmp(suite.items[k].scenario, items[i]->scenario) == 0 &&
                         !suite.items[k].of && !suite.items[k].heldback;
            for (size_t k = 0; k < count; k++)
                here += strcmp(items[k]->scenario, items[i]->scenario) == 0;
            CHECK_INT(here, whole);
        }
        bool axes[AXIS_COUNT] = {false};
        for (size_t i = 0; i < count; i++) axes[items[i]->category->axis] = true;
        if (limit >= 10)
            CHECK(axes[AXIS_SAFETY] && axes[AXIS_BIAS] && axes[AXIS_HALLUCINATION] &&
                  axes[AXIS_CONSEQUENCE]);
        free(items);
    }
    char *first = chosen(&(struct selection){.limit = 6, .seed = 3}),
         *second = chosen(&(struct selection){.limit = 6, .seed = 3});
    CHECK_TEXT(first, second);
    free(first);
    free(second);
}

/* ---- threads ---- */

static void put_names(struct text *out, const struct names *names)
{
    for (size_t i = 0; i < names->count; i++) text_printf(out, " %s", names->list[i]);
}

/* What was read, and what is wrong with it, as text. */
static char *reading_in(const char *root, size_t threads)
{
    struct problems problems;
    struct suite read;
    struct text out;
    problems_init(&problems);
    text_init(&out, 0);
    suite_load_in(&read, root, threads, &problems);
    text_printf(&out, "%s %s\n", read.digest, read.version);
    for (size_t i = 0; i < read.item_count; i++) {
        const struct item *item = &read.items[i];
        text_printf(&out, "%s:%zu %s %s %d %s %s:", item->file, item->line_number, item->folder,
                    item->id, item->sound, item->line, item->notes);
        for (size_t k = 0; k < item->evidence_count; k++) put_names(&out, &item->evidence[k].names);
        for (size_t k = 0; k + 1 < item->gold.option_count; k++)
            put_names(&out, &item->gold.groups[k].names);
        text_puts(&out, "\n");
        CHECK(suite_find(&read, item->id) != NULL);
    }
    for (unsigned long i = 0; i < problems.kept; i++)
        text_printf(&out, "%s\n", problems.messages[i]);
    suite_release(&read);
    problems_release(&problems);
    return text_take(&out);
}

/* A sound suite and one with every mistake: the first problem told is the same, and so is all. */
TEST(the_suite_and_its_problems_are_the_same_in_any_number_of_threads)
{
    static const char *const roots[] = {TINY, TESTS_FOLDER "/fixtures/broken"};
    for (size_t r = 0; r < ARRAY_LENGTH(roots); r++) {
        char *one = reading_in(roots[r], 1);
        CHECK(strlen(one) > 10000);
        for (size_t threads = 2; threads <= 8; threads += 3) {
            char *many = reading_in(roots[r], threads);
            CHECK_TEXT(many, one);
            free(many);
        }
        free(one);
    }
}

TEST(what_asking_does_not_need_can_be_dropped)
{
    struct problems problems;
    struct suite read;
    struct part part;
    load();
    problems_init(&problems);
    suite_load(&read, TINY, &problems);
    CHECK_INT(problems.count, 0);
    suite_drop_judged(&read);
    for (size_t i = 0; i < read.item_count; i++) {
        const struct item *item = &read.items[i];
        CHECK(item->line && item->query[0] && item->evidence_count == 0 && !item->sound);
        CHECK(item->gold.option_count == 0 && item->gold.accept.count == 0);
        CHECK(!item->gold.hazard.present && item->good_reply[0] == '\0');
    }
    suite_drop_lines(&read);
    CHECK_INT(read.item_count, suite.item_count);
    for (size_t i = 0; i < read.item_count; i++) {
        const struct item *item = &read.items[i];
        CHECK(item->line == NULL);
        CHECK_TEXT(item->query, suite.items[i].query);
        CHECK(suite_find(&read, item->id) == item);
        CHECK_INT(suite_picture(&read, item, &part, NULL), STATUS_OK);
    }
    suite_release(&read);
    problems_release(&problems);
}

int main(void)
{
    int status = test_run_all();
    suite_release(&suite);
    return status;
}
