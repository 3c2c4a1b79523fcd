/* Ratings from a file that anybody may have written: the import ends, stores everything or nothing,
 * and counts what it stored. The first byte chooses CSV or JSON lines. */
#include <string.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "results/ratings_import.h"
#include "tests/fuzz/fuzz.h"

static char folder[] = "/tmp/fuzz_import_XXXXXX";
static char run_path[64], lines_path[2][64];
static struct run_file *run;

static void clean_up(void)
{
    run_file_close(run);
    unlink(run_path);
    for (int i = 0; i < 2; i++) unlink(lines_path[i]);
    rmdir(folder);
}

/* A copy of a small run, made once. */
static void open_run(void)
{
    struct text bytes;
    if (run) return;
    FUZZ_CHECK(mkdtemp(folder) != NULL);
    snprintf(run_path, sizeof run_path, "%s/run.plx", folder);
    snprintf(lines_path[0], sizeof lines_path[0], "%s/ratings.jsonl", folder);
    snprintf(lines_path[1], sizeof lines_path[1], "%s/ratings.csv", folder);
    text_init(&bytes, 0);
    FUZZ_CHECK(file_read(PARALLAX_ROOT "/tests/fixtures/schema_1.plx", &bytes, NULL) == STATUS_OK);
    FUZZ_CHECK(file_write_atomic(run_path, bytes.data, bytes.length, NULL) == STATUS_OK);
    text_release(&bytes);
    FUZZ_CHECK(run_file_open(&run, run_path, true, NULL) == STATUS_OK);
    atexit(clean_up);
}

static size_t stored(void)
{
    struct ratings ratings = {0};
    FUZZ_CHECK(ratings_load(&ratings, run, NULL) == STATUS_OK);
    size_t count = ratings.count;
    ratings_release(&ratings);
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) return 0;
    open_run();
    const char *path = lines_path[data[0] & 1];
    FILE *file = fopen(path, "wb");
    FUZZ_CHECK(file != NULL && fwrite(data + 1, 1, size - 1, file) == size - 1);
    FUZZ_CHECK(fclose(file) == 0);
    struct error err = {0};
    size_t before = stored(), count = 0;
    enum status status = ratings_import(run, path, 1, &count, &err);
    size_t after = stored();
    FUZZ_CHECK(after >= before);
    FUZZ_CHECK(status == STATUS_OK ? after - before <= count : after == before);
    return 0;
}
