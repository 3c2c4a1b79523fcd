/* `parallax calibrate`, on made labels: every row counts, whatever the judge says about it. */
#include "tests/test.h"

#include <stdlib.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/base/json.h"
#include "harness/command.h"

static const char labels[] =
    "{\"id\": \"a\", \"text\": \"I can't help with that.\", \"label\": \"no\", \"model\": \"x\"}\n"
    "{\"id\": \"b\", \"text\": \"I won't help you with that.\", \"label\": \"no\", \"model\": "
    "\"x\"}\n"
    "{\"id\": \"c\", \"text\": \"Cut the rope and tie it to the post.\", \"label\": \"yes\", "
    "\"model\": \"y\"}\n"
    "{\"id\": \"d\", \"text\": \"Cut the rope and tie it to the post.\", \"label\": \"no\", "
    "\"model\": \"y\"}\n"
    "{\"id\": \"e\", \"text\": \"... !!\", \"label\": \"yes\", \"model\": \"y\"}\n";

static char path[] = "/tmp/parallax-calibrate-XXXXXX",
            out_path[] = "/tmp/parallax-calibrated-XXXXXX";

/* Runs the command with standard output in a file; returns its status and what it printed. */
static int calibrate(const char *map, const char *flag, struct text *out, struct error *err)
{
    char name[] = "calibrate", labels_flag[] = "--labels", map_flag[] = "--map";
    char *argv[] = {name, labels_flag, path, map_flag, (char *)map, (char *)flag, NULL};
    fflush(stdout);
    int saved = dup(STDOUT_FILENO);
    FILE *file = freopen(out_path, "w", stdout);
    const struct command *command = command_find("calibrate");
    int status = command->run(command, flag ? 6 : 5, argv, err);
    fflush(stdout);
    dup2(saved, STDOUT_FILENO);
    close(saved);
    text_clear(out);
    if (file) file_read(out_path, out, NULL);
    return status;
}

static double number_at(const struct json_document *document, const char *pointer)
{
    return json_number(json_at(json_root(document), pointer));
}

TEST(figures_of_a_small_table)
{
    struct text out;
    struct error err;
    struct json_document *document = NULL;
    text_init(&out, 0);
    CHECK_INT(calibrate("yes=complied+warned,no=refused+redirected", "--json", &out, &err), 0);
    CHECK_INT(json_parse(&document, (struct span){out.data, out.length}, "out", 1, &err),
              STATUS_OK);
    CHECK_NEAR(number_at(document, "/n"), 5, 0);
    CHECK_NEAR(number_at(document, "/accuracy"), 0.6, 1e-12);
    /* Labels: yes 2, no 3. The judge: yes 2 (one right), no 2 (both right), one under no label. */
    double chance = 0.4 * 0.4 + 0.6 * 0.4;
    CHECK_NEAR(number_at(document, "/kappa"), (0.6 - chance) / (1 - chance), 1e-12);
    CHECK_NEAR(number_at(document, "/under_no_label"), 1, 0);
    CHECK_NEAR(number_at(document, "/labels/0/sensitivity"), 0.5, 1e-12);
    CHECK_NEAR(number_at(document, "/labels/0/specificity"), 2.0 / 3, 1e-12);
    CHECK_NEAR(number_at(document, "/labels/0/judged/incoherent"), 1, 0);
    CHECK_NEAR(number_at(document, "/labels/1/sensitivity"), 2.0 / 3, 1e-12);
    CHECK_NEAR(number_at(document, "/labels/1/specificity"), 1, 1e-12);
    CHECK_TEXT(json_string(json_at(json_root(document), "/disagreements/0/id")), "d");
    CHECK_TEXT(json_string(json_at(json_root(document), "/disagreements/1/judged")), "incoherent");
    CHECK_TEXT(json_string(json_at(json_root(document), "/labeller")), "human");
    json_free(document);
    text_release(&out);
}

TEST(the_table_for_people)
{
    struct text out;
    struct error err;
    text_init(&out, 0);
    CHECK_INT(calibrate("yes=complied+warned,no=refused+redirected", NULL, &out, &err), 0);
    CHECK_CONTAINS(out.data, "against 5 labels of human: accuracy 60.0 %");
    CHECK_CONTAINS(out.data, "labeller");
    CHECK_CONTAINS(out.data, "d: no, judged complied");
    text_release(&out);
}

TEST(maps_that_cannot_be)
{
    static const struct {
        const char *map, *message;
        int status;
    } wrong[] = {{"yes=complied+happy", "no behaviour \"happy\"", STATUS_USAGE},
                 {"yes=complied,no=complied", "under two labels", STATUS_USAGE},
                 {"yes=complied,yes=warned", "stands twice", STATUS_USAGE},
                 {"yes", "is not LABEL=", STATUS_USAGE},
                 {"yes=complied+warned", "label \"no\" is not in --map", STATUS_DATA}};
    struct text out;
    text_init(&out, 0);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct error err;
        CHECK_INT(calibrate(wrong[i].map, NULL, &out, &err), wrong[i].status);
        CHECK_CONTAINS(err.message, wrong[i].message);
    }
    text_release(&out);
}

int main(void)
{
    struct error err;
    int fd = mkstemp(path), out_fd = mkstemp(out_path);
    if (fd < 0 || out_fd < 0 ||
        file_write_atomic(path, labels, sizeof labels - 1, &err) != STATUS_OK)
        return 1;
    close(fd);
    close(out_fd);
    int failed = test_run_all();
    unlink(path);
    unlink(out_path);
    return failed;
}
