/* Whatever json_parse accepts can be written, read again and written to the same bytes, and every
 * value knows its place. */
#include <string.h>

#include "harness/base/json.h"
#include "tests/fuzz/fuzz.h"

static void visit(const struct json_document *document, const struct json_value *value,
                  struct text *where)
{
    int64_t integer;
    text_clear(where);
    json_where(document, value, where);
    FUZZ_CHECK(strncmp(where->data, "fuzz:", 5) == 0);
    (void)json_integer(document, value, &integer);
    for (const struct json_value *v = json_first(value); v; v = json_next(v))
        visit(document, v, where);
}

static void write(const struct json_document *document, struct text *out)
{
    struct json_writer writer;
    json_writer_init(&writer, out, 0);
    json_put_value(&writer, document, json_root(document));
}

static void read_strictly(const struct json_document *document)
{
    struct problems problems;
    struct json_object object;
    problems_init(&problems);
    if (json_open(&object, document, json_root(document), &problems)) {
        (void)json_need_string(&object, "id");
        (void)json_need_integer(&object, "count", 0, 10);
        (void)json_maybe(&object, "a");
        json_problem(&object, "b", "seen");
    }
    json_close(&object);
    problems_release(&problems);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct json_document *document, *again;
    struct error err = {0};
    enum status status =
        json_parse(&document, (struct span){(const char *)data, size}, "fuzz", 1, &err);
    FUZZ_CHECK((status == STATUS_OK) == (document != NULL));
    FUZZ_CHECK(status == STATUS_OK ||
               (status == STATUS_DATA && strncmp(err.message, "fuzz:", 5) == 0));
    if (!document) return 0;
    struct text first, second;
    text_init(&first, 0);
    text_init(&second, 0);
    visit(document, json_root(document), &first);
    read_strictly(document);
    text_clear(&first);
    write(document, &first);
    status = json_parse(&again, (struct span){first.data, first.length}, "fuzz", 1, &err);
    FUZZ_CHECK(status == STATUS_OK);
    write(again, &second);
    FUZZ_CHECK(first.length == second.length && memcmp(first.data, second.data, first.length) == 0);
    text_release(&first);
    text_release(&second);
    json_free(document);
    json_free(again);
    return 0;
}
