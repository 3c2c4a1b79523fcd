/* Lines are numbered in order, every line ends up as a document or an error that names it, and the
 * end comes. */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "harness/base/jsonl.h"
#include "tests/fuzz/fuzz.h"

static size_t count_newlines(const uint8_t *data, size_t size)
{
    size_t count = 0;
    for (size_t i = 0; i < size; i++) count += data[i] == '\n';
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int fd = memfd_create("fuzz", MFD_CLOEXEC);
    FUZZ_CHECK(fd >= 0);
    FUZZ_CHECK(write(fd, data, size) == (ssize_t)size && lseek(fd, 0, SEEK_SET) == 0);
    struct jsonl *lines;
    struct error err = {0};
    FUZZ_CHECK(jsonl_open_fd(&lines, fd, "fuzz", &err) == STATUS_OK);
    size_t last = 0, most = count_newlines(data, size) + 1;
    for (;;) {
        struct json_document *document;
        enum status status = jsonl_next(lines, &document, &err);
        if (status == STATUS_OK && !document) break;
        size_t number = jsonl_line(lines);
        FUZZ_CHECK(number > last && number <= most);
        last = number;
        if (status == STATUS_OK) {
            FUZZ_CHECK(memchr(jsonl_source(lines).data, '\n', jsonl_source(lines).length) == NULL);
        } else {
            FUZZ_CHECK(status == STATUS_DATA && !document);
            FUZZ_CHECK(strncmp(err.message, "fuzz:", 5) == 0 &&
                       strtoul(err.message + 5, NULL, 10) == number);
        }
        json_free(document);
    }
    jsonl_close(lines);
    return 0;
}
