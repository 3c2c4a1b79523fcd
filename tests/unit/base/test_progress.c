#include "harness/base/progress.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/base/json.h"
#include "tests/test.h"

static struct progress at(enum progress_mode mode, int64_t done_at_start, int64_t done,
                          int64_t total)
{
    return (struct progress){.verb = "asking",
                             .mode = mode,
                             .total = total,
                             .done = done,
                             .done_at_start = done_at_start,
                             .started_us = 1000000};
}

static void check_line(const struct progress *progress, const char *detail, size_t columns,
                       const char *want)
{
    struct text out;
    text_init(&out, 0);
    progress_put(progress, 11000000, &(struct progress_detail){.words = detail}, columns, &out);
    CHECK_TEXT(out.data, want);
    text_release(&out);
}

TEST(rate_and_time_left_leave_resumed_work_out)
{
    struct progress progress = at(PROGRESS_LINES, 100, 200, 1000);
    check_line(&progress, "3 failed", 0, "asking 200/1000 (20%), 10/s, 1:20 left, 3 failed");
    progress = at(PROGRESS_LINES, 0, 5, 100000);
    check_line(&progress, NULL, 0, "asking 5/100000 (0%), 0.5/s, 55:33:10 left");
    progress = at(PROGRESS_LINES, 7, 7, 10);
    check_line(&progress, NULL, 0, "asking 7/10 (70%)");
    progress = at(PROGRESS_LINES, 0, 7, 0);
    check_line(&progress, NULL, 0, "asking 7, 0.7/s");
    progress = at(PROGRESS_LINES, 0, 10, 10);
    progress.finished = true;
    check_line(&progress, NULL, 0, "asking 10/10 (100%), 1.0/s, took 0:10");
}

TEST(a_line_fits_the_terminal_and_is_harmless)
{
    struct progress progress = at(PROGRESS_TERMINAL, 0, 5, 10);
    check_line(&progress, "x", 12, "asking 5/10 ");
    check_line(&progress, "\x1b[2J\n", 0, "asking 5/10 (50%), 0.5/s, 0:10 left, \\x1b[2J\\n");
    check_line(&progress, "\xe4\xb8\xad\xe6\x96\x87", 40,
               "asking 5/10 (50%), 0.5/s, 0:10 left, \xe4\xb8\xad");
}

TEST(machines_get_json)
{
    struct progress progress = at(PROGRESS_JSON, 0, 5, 10);
    check_line(&progress, "a\"b", 10,
               "{\"progress\":\"asking\",\"done\":5,\"total\":10,\"elapsed_s\":10,\"per_second\":0."
               "5,\"eta_s\":10,"
               "\"finished\":false,\"detail\":\"a\\\"b\"}");
    progress = at(PROGRESS_JSON, 0, 0, 10);
    check_line(&progress, NULL, 0,
               "{\"progress\":\"asking\",\"done\":0,\"total\":10,\"elapsed_s\":10,\"per_second\":0,"
               "\"eta_s\":null,"
               "\"finished\":false}");
}

TEST(drawing_is_rare_and_the_end_is_always_drawn)
{
    char path[] = "/tmp/parallax-progress-XXXXXX";
    int saved = dup(STDERR_FILENO), fd = mkstemp(path);
    CHECK(fd >= 0);
    fflush(stderr);
    dup2(fd, STDERR_FILENO);
    struct progress progress;
    progress_init(&progress, "judging", PROGRESS_AUTO, 1000, 0);
    CHECK_INT(progress.mode, PROGRESS_LINES);
    for (int i = 1; i <= 1000; i++) progress_update(&progress, i, NULL);
    progress_finish(&progress, "done");
    progress_finish(&progress, "twice");
    progress_init(&progress, "silent", PROGRESS_OFF, 10, 0);
    progress_update(&progress, 5, NULL);
    progress_finish(&progress, NULL);
    progress_init(&progress, "live", PROGRESS_TERMINAL, 10, 0);
    progress.drawn_us -= 1000000;
    progress_update(&progress, 5, "x");
    progress_update(&progress, 6, "y");
    progress_finish(&progress, NULL);
    dup2(saved, STDERR_FILENO);
    close(saved);
    close(fd);
    struct text text;
    text_init(&text, 0);
    CHECK_INT(file_read(path, &text, NULL), STATUS_OK);
    unlink(path);
    CHECK(strncmp(text.data, "judging 1000/1000 (100%), ", 26) == 0);
    CHECK(strstr(text.data, "took 0:00, done\n\rlive 5/10 (50%), ") != NULL);
    CHECK(strstr(text.data, "twice") == NULL);
    CHECK(strstr(text.data, "silent") == NULL);
    CHECK(strstr(text.data, "live 6/10 (60%), ") != NULL);
    size_t lines = 0;
    for (const char *c = text.data; *c; c++) lines += *c == '\n';
    CHECK_INT(lines, 2);
    text_release(&text);
}

static void put_member(void *context, struct json_writer *writer)
{
    json_member_integer(writer, "in_flight", *(const int64_t *)context);
}

TEST(rows_stand_below_and_machines_get_members_instead)
{
    struct text out;
    int64_t flying = 3;
    const struct progress_detail detail = {.words = "words",
                                           .rows = span_of("first row\nsecond row\n"),
                                           .put_json = put_member,
                                           .context = &flying};
    struct progress progress = at(PROGRESS_LINES, 0, 5, 10);
    text_init(&out, 0);
    progress_put(&progress, 11000000, &detail, 0, &out);
    CHECK_TEXT(out.data, "asking 5/10 (50%), 0.5/s, 0:10 left, words\nfirst row\nsecond row");
    text_clear(&out);
    progress.mode = PROGRESS_TERMINAL;
    progress_put(&progress, 11000000, &detail, 7, &out);
    CHECK_TEXT(out.data, "asking \x1b[K\nfirst r\x1b[K\nsecond ");
    text_clear(&out);
    progress.mode = PROGRESS_JSON;
    progress_put(&progress, 11000000, &detail, 0, &out);
    CHECK(strstr(out.data, "\"finished\":false,\"in_flight\":3}") != NULL);
    CHECK(strchr(out.data, '\n') == NULL);
    text_release(&out);
}

int main(void)
{
    return test_run_all();
}
