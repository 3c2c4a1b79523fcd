/* Strict reading of fields, shared by the readers of categories, items, twins and conditions. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "categories/fields.h"
#include "harness/base/file.h"

bool field_is_plain(const char *name)
{
    return name[0] && name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_")] == '\0';
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Reports what is wrong with a string that must say something. */
static void check_filled(const struct json_object *object, const char *key, const char *value)
{
    size_t length = strlen(value);
    if (length == 0)
        json_problem(object, key, "is empty");
    else if (is_space(value[0]) || is_space(value[length - 1]))
        json_problem(object, key, "begins or ends with white space: \"%s\"", value);
}

const char *field_string(struct json_object *object, const char *key, struct arena *arena)
{
    unsigned long before = object->problems->count;
    const char *value = json_need_string(object, key);
    if (!object->value) return "";
    if (object->problems->count == before) check_filled(object, key, value);
    return arena_strdup(arena, value);
}

const char *field_null_or_string(struct json_object *object, const char *key, struct arena *arena)
{
    const char *value = json_null_or_string(object, key);
    if (!value) return NULL;
    check_filled(object, key, value);
    return arena_strdup(arena, value);
}

const char *field_any_string(struct json_object *object, const char *key, struct arena *arena)
{
    return arena_strdup(arena, json_need_string(object, key));
}

const char *field_plain(struct json_object *object, const char *key, struct arena *arena)
{
    unsigned long before = object->problems->count;
    const char *value = field_string(object, key, arena);
    if (object->value && object->problems->count == before && !field_is_plain(value))
        json_problem(object, key, "\"%s\" must be made of a-z, 0-9 and _ only", value);
    return value;
}

int field_word(struct json_object *object, const char *key, const char *const *words)
{
    unsigned long before = object->problems->count;
    const char *value = json_need_string(object, key);
    if (!object->value || object->problems->count != before) return -1;
    for (int i = 0; words[i]; i++)
        if (strcmp(words[i], value) == 0) return i;

    struct text known;
    text_init(&known, 0); /* no cap: a handful of our own words */
    for (int i = 0; words[i]; i++) text_printf(&known, "%s%s", i ? ", " : "", words[i]);
    json_problem(object, key, "\"%s\" is none of %s", value, known.data);
    text_release(&known);
    return -1;
}

void field_problem(const struct json_document *document, const struct json_value *value,
                   struct problems *problems, const char *format, ...)
{
    struct text message;
    text_init(&message, ERROR_MESSAGE_BYTES); /* as long as any other message */
    json_where(document, value, &message);
    text_puts(&message, ": ");
    char detail[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(detail, sizeof detail, format, arguments);
    va_end(arguments);
    text_puts(&message, detail);
    problems_add(problems, "%s", message.data);
    text_release(&message);
}

struct json_document *field_read_file(const char *path, struct text *source,
                                      struct problems *problems)
{
    struct error err = {0};
    struct json_document *document = NULL;
    if (file_read(path, source, &err) != STATUS_OK ||
        json_parse(&document, (struct span){source->data, source->length}, path, 1, &err) !=
            STATUS_OK) {
        problems_add(problems, "%s", err.message);
        return NULL;
    }
    return document;
}
