/* A CSV file ends, its records have at most as many fields as asked for, and what our writer wrote
 * comes back. */
#include <string.h>

#include "results/ratings_import.h"
#include "tests/fuzz/fuzz.h"

enum { FIELDS = 8 };

static void read_all(const uint8_t *data, size_t size)
{
    struct span rest = {(const char *)data, size};
    struct arena arena;
    struct error err = {0};
    arena_init(&arena);
    while (rest.length) {
        const char *fields[FIELDS];
        size_t count, before = rest.length;
        enum status status = csv_record(&rest, &arena, fields, FIELDS, &count, &err);
        FUZZ_CHECK(count <= FIELDS && rest.length <= before);
        if (status) break;
        FUZZ_CHECK(count > 0 && rest.length < before);
    }
    arena_release(&arena);
}

/* One field of these bytes, written as we write CSV. */
static void go_round(const uint8_t *data, size_t size)
{
    struct text line;
    struct arena arena;
    const char *fields[FIELDS];
    size_t count = 0;
    text_init(&line, 0);
    arena_init(&arena);
    char *string = arena_strndup(&arena, (const char *)data, size);
    if (strlen(string) == size && size && string[0] != '\'') {
        text_put_csv(&line, span_of(string));
        text_puts(&line, ",end\n");
        struct span rest = {line.data, line.length};
        FUZZ_CHECK(csv_record(&rest, &arena, fields, FIELDS, &count, NULL) == STATUS_OK);
        FUZZ_CHECK(count == 2 && rest.length == 0 && strcmp(fields[1], "end") == 0);
        struct text again; /* bad UTF-8 is repaired once, and then stays as it is */
        text_init(&again, 0);
        text_put_csv(&again, span_of(fields[0]));
        FUZZ_CHECK(strncmp(again.data, line.data, again.length) == 0);
        text_release(&again);
    }
    arena_release(&arena);
    text_release(&line);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    read_all(data, size);
    go_round(data, size);
    return 0;
}
