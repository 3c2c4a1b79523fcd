/* Runs a fuzz target without libFuzzer, so that every ordinary test run exercises it: each seed as
 * it is, then a number of seeded mutations: the same ones on every machine, however fast. The input
 * being run is kept in a mapped file, so that it survives a crash:
 *
 *     driver CORPUS MUTATIONS INPUT-FILE        one run
 *     driver INPUT-FILE                         one input again
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "harness/base/file.h"
#include "harness/base/random.h"
#include "tests/fuzz/fuzz.h"

enum { INPUT_BYTES_MAX = 1 << 16 };

struct seed {
    struct text bytes;
};

struct driver {
    struct seed *seeds;
    size_t seed_count;
    struct random random;
    int input_file;
    uint8_t *kept; /* INPUT_BYTES_MAX mapped bytes of the input file */
};

/* A copy on the heap of exactly this size, so that a sanitizer sees one byte too far. */
static void run(struct driver *driver, const uint8_t *data, size_t size)
{
    if (ftruncate(driver->input_file, (off_t)size) == 0 && size <= INPUT_BYTES_MAX) {
        memcpy(driver->kept, data, size);
    }
    uint8_t *copy = malloc(size ? size : 1);
    if (!copy) abort();
    memcpy(copy, data, size);
    LLVMFuzzerTestOneInput(copy, size);
    free(copy);
}

static size_t insert(uint8_t *data, size_t size, size_t at, const void *bytes, size_t length)
{
    if (size + length > INPUT_BYTES_MAX) return size;
    memmove(data + at + length, data + at, size - at);
    memcpy(data + at, bytes, length);
    return size + length;
}

/* Bytes and words at which parsers turn. */
static size_t insert_token(struct random *random, uint8_t *data, size_t size, size_t at)
{
    static const struct {
        const char *bytes;
        size_t length;
    } tokens[] = {
        {"\0", 1},
        {"\xff", 1},
        {"\x80", 1},
        {"\xff\xff\xff\xff", 4},
        {"\n", 1},
        {"\r\n", 2},
        {"\"", 1},
        {"\\u0000", 6},
        {"\\ud800", 6},
        {"{\"a\":", 5},
        {"[[[[", 4},
        {"]", 1},
        {"}", 1},
        {",", 1},
        {"1e999", 5},
        {"-0", 2},
        {"\xcc\x81", 2},
        {"\xe2\x80\x8b", 3},
        {"\xef\xbb\xbf", 3},
        {"\xf0\x9f\x98\x80", 4},
        {"\xc0\x80", 2},
        {"null", 4},
        {"IDAT", 4},
        {"\xff\xda", 2},
        {"\xff\xc2", 2},
        {"=", 1},
        {"\xff\xd9", 2},
        {"\x7f\xff", 2},
        {"\x80\0\0\0", 4},
        {"</script>", 9},
    };
    size_t which = random_below(random, sizeof tokens / sizeof *tokens);
    return insert(data, size, at, tokens[which].bytes, tokens[which].length);
}

/* One change; returns the new size. */
static size_t mutate(struct driver *driver, uint8_t *data, size_t size)
{
    struct random *random = &driver->random;
    size_t at = random_below(random, size + 1), span = 1 + random_below(random, 16);
    if (span > size - at) span = size - at;
    const struct text *other = &driver->seeds[random_below(random, driver->seed_count)].bytes;
    switch (random_below(random, 7)) {
    case 0: /* a bit */
        if (at < size) data[at] ^= (uint8_t)(1u << random_below(random, 8));
        return size;
    case 1: /* a byte */
        if (at < size) data[at] = (uint8_t)random_next(random);
        return size;
    case 2: /* a hole */ memmove(data + at, data + at + span, size - at - span); return size - span;
    case 3: /* a repetition */
        if (size + span > INPUT_BYTES_MAX) return size;
        memmove(data + at + span, data + at, size - at);
        return size + span;
    case 4: /* a piece of another seed */
        if (other->length == 0) return size;
        span = 1 + random_below(random, other->length < 64 ? other->length : 64);
        return insert(data, size, at, other->data + random_below(random, other->length - span + 1),
                      span);
    case 5: return random_below(random, 8) ? size : at; /* a cut, now and then */
    default: return insert_token(random, data, size, at);
    }
}

static void load(struct driver *driver, struct arena *arena, const char *folder)
{
    struct error err = {0};
    char **names = NULL;
    size_t count = 0;
    if (file_list(arena, folder, &names, &count, &err) != STATUS_OK || count == 0) {
        fprintf(stderr, "%s: no seeds: %s\n", folder, err.message);
        exit(1);
    }
    driver->seeds = xcalloc(count, sizeof *driver->seeds);
    driver->seed_count = count;
    for (size_t i = 0; i < count; i++) {
        text_init(&driver->seeds[i].bytes, INPUT_BYTES_MAX);
        if (file_read(file_join(arena, folder, names[i]), &driver->seeds[i].bytes, &err) !=
            STATUS_OK) {
            fprintf(stderr, "%s\n", err.message);
            exit(1);
        }
    }
}

static void fuzz(struct driver *driver, long mutations)
{
    static uint8_t data[INPUT_BYTES_MAX];
    for (size_t i = 0; i < driver->seed_count; i++) {
        run(driver, (const uint8_t *)driver->seeds[i].bytes.data, driver->seeds[i].bytes.length);
    }
    random_seed(&driver->random, 1);
    for (; mutations > 0; mutations--) {
        const struct text *seed =
            &driver->seeds[random_below(&driver->random, driver->seed_count)].bytes;
        size_t size = seed->length;
        memcpy(data, seed->data, size);
        for (uint64_t changes = 1 + random_below(&driver->random, 6); changes > 0; changes--) {
            size = mutate(driver, data, size);
        }
        run(driver, data, size);
    }
}

static int run_again(const char *path)
{
    struct text input;
    struct error err = {0};
    text_init(&input, INPUT_BYTES_MAX);
    if (file_read(path, &input, &err) != STATUS_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    LLVMFuzzerTestOneInput((const uint8_t *)input.data, input.length);
    text_release(&input);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 2) return run_again(argv[1]);
    if (argc != 4) {
        fprintf(stderr, "usage: %s CORPUS MUTATIONS INPUT-FILE\n", argv[0]);
        return 64;
    }
    struct driver driver = {0};
    struct arena arena;
    arena_init(&arena);
    driver.input_file = open(argv[3], O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (driver.input_file < 0) {
        fprintf(stderr, "%s: could not create: %s\n", argv[3], strerror(errno));
        return 1;
    }
    driver.kept =
        mmap(NULL, INPUT_BYTES_MAX, PROT_READ | PROT_WRITE, MAP_SHARED, driver.input_file, 0);
    if (driver.kept == MAP_FAILED) return 1;
    load(&driver, &arena, argv[1]);
    fuzz(&driver, strtol(argv[2], NULL, 10));
    printf("%zu seeds, %s mutations\n", driver.seed_count, argv[2]);
    for (size_t i = 0; i < driver.seed_count; i++) text_release(&driver.seeds[i].bytes);
    free(driver.seeds);
    munmap(driver.kept, INPUT_BYTES_MAX);
    close(driver.input_file);
    unlink(argv[3]);
    arena_release(&arena);
    return 0;
}
