/* file and log: what touches the outside. */
#include "harness/base/file.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "harness/base/log.h"
#include "tests/test.h"

static char folder[64];
static struct arena arena;

static const char *in_folder(const char *name)
{
    return file_join(&arena, folder, name);
}

static void write_file(const char *name, const char *data)
{
    struct error err;
    if (file_write_atomic(in_folder(name), data, strlen(data), &err)) printf("%s\n", err.message);
}

TEST(what_was_written_is_read)
{
    struct text text;
    struct error err;
    text_init(&text, 0);
    write_file("a", "first");
    write_file("a", "second");
    text_puts(&text, "> ");
    CHECK_INT(file_read(in_folder("a"), &text, &err), STATUS_OK);
    CHECK_TEXT(text.data, "> second");
    text_release(&text);
    /* no temporary file is left */
    char **names;
    size_t count;
    CHECK_INT(file_list(&arena, folder, &names, &count, &err), STATUS_OK);
    CHECK_INT(count, 1);
    CHECK_TEXT(names[0], "a");
    CHECK(file_exists(in_folder("a")));
    CHECK(!file_exists(in_folder("b")));
    CHECK(!file_is_folder(in_folder("a")));
    CHECK(file_is_folder(folder));
}

TEST(a_file_beyond_the_limit_is_an_error)
{
    struct text text;
    struct error err;
    write_file("five", "12345");
    text_init(&text, 5);
    CHECK_INT(file_read(in_folder("five"), &text, &err), STATUS_OK);
    CHECK_TEXT(text.data, "12345");
    text_release(&text);
    text_init(&text, 4);
    CHECK_INT(file_read(in_folder("five"), &text, &err), STATUS_DATA);
    CHECK_CONTAINS(err.message, "larger than 4 bytes");
    text_release(&text);
}

TEST(pipes_and_long_files_are_read_whole)
{
    struct text text, back;
    struct error err;
    text_init(&text, 0);
    text_init(&back, 0);
    for (int i = 0; i < 100000; i++) text_printf(&text, "%d ", i);
    CHECK_INT(file_write_atomic(in_folder("long"), text.data, text.length, &err), STATUS_OK);
    CHECK_INT(file_read(in_folder("long"), &back, &err), STATUS_OK);
    CHECK_TEXT(back.data, text.data);
    text_clear(&back);
    CHECK_INT(file_read("/proc/self/status", &back, &err), STATUS_OK);
    CHECK_CONTAINS(back.data, "Name:");
    text_release(&text);
    text_release(&back);
}

TEST(errors_name_the_file)
{
    struct text text;
    struct error err;
    text_init(&text, 0);
    CHECK_INT(file_read("/nowhere/at/all", &text, &err), STATUS_NO_INPUT);
    CHECK_TEXT(err.message, "/nowhere/at/all: could not open: No such file or directory");
    CHECK_INT(file_read(folder, &text, &err), STATUS_NO_INPUT);
    CHECK_CONTAINS(err.message, "Is a directory");
    CHECK_INT(file_write_atomic("/nowhere/at/all", "x", 1, &err), STATUS_CANNOT_CREATE);
    CHECK_INT(file_write_atomic(folder, "x", 1, &err), STATUS_CANNOT_CREATE);
    char **names;
    size_t count;
    CHECK_INT(file_list(&arena, "/nowhere", &names, &count, &err), STATUS_NO_INPUT);
    text_release(&text);
}

static void check_confined(const char *relative, enum status want, const char *message)
{
    struct text text;
    struct error err = {0};
    text_init(&text, 0);
    CHECK_INT(file_read_confined(in_folder("box"), relative, &text, &err), want);
    CHECK_CONTAINS(err.message, message);
    if (want) CHECK_INT(text.length, 0);
    text_release(&text);
}

TEST(nothing_outside_the_folder_can_be_opened)
{
    struct error err;
    CHECK_INT(file_make_folders(in_folder("box/deep/er"), &err), STATUS_OK);
    CHECK_INT(file_make_folders(in_folder("box/deep/er"), &err), STATUS_OK);
    write_file("secret", "s");
    write_file("box/in", "inside");
    write_file("box/deep/er/in", "inside");
    CHECK_INT(symlink("../secret", in_folder("box/link")), 0);
    CHECK_INT(symlink("..", in_folder("box/up")), 0);
    CHECK_INT(symlink("in", in_folder("box/harmless")), 0);
    CHECK_INT(mkfifo(in_folder("box/fifo"), 0600), 0);
    check_confined("in", STATUS_OK, "");
    check_confined("deep/er/in", STATUS_OK, "");
    check_confined("", STATUS_DATA, "an empty name");
    check_confined(".", STATUS_DATA, "stands in the path");
    check_confined("..", STATUS_DATA, "stands in the path");
    check_confined("../secret", STATUS_DATA, "stands in the path");
    check_confined("deep/../in", STATUS_DATA, "stands in the path");
    check_confined("deep//er/in", STATUS_DATA, "stands in the path");
    check_confined("in/", STATUS_DATA, "in the path");
    check_confined("/etc/passwd", STATUS_DATA, "absolute");
    check_confined("link", STATUS_DATA, "symbolic link");
    check_confined("up/secret", STATUS_DATA, "symbolic link");
    check_confined("harmless", STATUS_DATA, "symbolic link");
    check_confined("fifo", STATUS_DATA, "not a regular file");
    check_confined("deep", STATUS_DATA, "not a regular file");
    check_confined("missing", STATUS_NO_INPUT, "No such file");
}

TEST(a_write_keeps_the_mode_and_goes_through_links)
{
    struct stat about;
    write_file("mode", "x");
    CHECK_INT(chmod(in_folder("mode"), 0640), 0);
    CHECK_INT(symlink("mode", in_folder("mode_link")), 0);
    write_file("mode_link", "y");
    CHECK_INT(lstat(in_folder("mode_link"), &about), 0);
    CHECK(S_ISLNK(about.st_mode));
    CHECK_INT(stat(in_folder("mode"), &about), 0);
    CHECK_INT(about.st_mode & 0777, 0640);
    CHECK_INT(file_write_atomic("/dev/null", "x", 1, NULL), STATUS_OK);
    CHECK_INT(stat("/dev/null", &about), 0);
    CHECK(S_ISCHR(about.st_mode));
}

TEST(lists_are_sorted_and_leave_hidden_names_out)
{
    struct error err;
    CHECK_INT(file_make_folders(in_folder("list"), &err), STATUS_OK);
    write_file("list/b", "");
    write_file("list/a", "");
    write_file("list/B", "");
    write_file("list/.hidden", "");
    char **names;
    size_t count;
    CHECK_INT(file_list(&arena, in_folder("list"), &names, &count, &err), STATUS_OK);
    CHECK_INT(count, 3);
    CHECK_TEXT(names[0], "B");
    CHECK_TEXT(names[1], "a");
    CHECK_TEXT(names[2], "b");
    CHECK_TEXT(file_join(&arena, "x/", "y"), "x/y");
    CHECK_TEXT(file_join(&arena, "", "y"), "y");
}

TEST(messages_go_to_standard_error_by_level)
{
    fflush(stderr);
    int saved = dup(STDERR_FILENO), fd = open(in_folder("log"), O_CREAT | O_RDWR | O_TRUNC, 0600);
    dup2(fd, STDERR_FILENO);
    log_set_level(LOG_QUIET);
    log_error("e%d", 1);
    log_warning("no");
    log_info("no");
    log_set_level(LOG_NORMAL);
    log_warning("w");
    log_info("i");
    log_detail("no");
    log_set_level(LOG_VERBOSE);
    log_detail("d");
    log_set_level(LOG_NORMAL);
    dup2(saved, STDERR_FILENO);
    close(saved);
    close(fd);
    struct text text;
    text_init(&text, 0);
    CHECK_INT(file_read(in_folder("log"), &text, NULL), STATUS_OK);
    CHECK_TEXT(text.data, "parallax: e1\nparallax: warning: w\ni\nd\n");
    text_release(&text);
}

int main(void)
{
    const char *parent = getenv("TMPDIR");
    snprintf(folder, sizeof folder, "%s/parallax-XXXXXX", parent ? parent : "/tmp");
    if (!mkdtemp(folder)) return 1;
    arena_init(&arena);
    int result = test_run_all();
    arena_release(&arena);
    char command[128];
    snprintf(command, sizeof command, "%s", folder);
    if (fork() == 0) {
        execlp("rm", "rm", "-rf", "--", command, (char *)NULL);
        _exit(1);
    }
    return result;
}
