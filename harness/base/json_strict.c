/* Strict reading of JSON objects: every field is asked for by name, and what is missing, mistyped
 * or unknown is reported with its place. Reading goes on after a problem, so that one pass tells an
 * author everything.
 */
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "harness/base/json.h"
#include "harness/base/utf8.h"

enum { EXCERPT_BYTES = 48, WHERE_BYTES = 1024, HINT_DISTANCE_MAX = 2 };

static const char *const kind_words[] = {
    [JSON_NULL] = "null",       [JSON_BOOLEAN] = "true or false", [JSON_NUMBER] = "a number",
    [JSON_STRING] = "a string", [JSON_ARRAY] = "an array",        [JSON_OBJECT] = "an object",
};

/* The value as the author wrote it, cut and harmless; containers by their kind. */
static void put_excerpt(const struct json_document *document, const struct json_value *value,
                        struct text *out)
{
    enum json_kind kind = json_kind(value);
    if (kind == JSON_ARRAY || kind == JSON_OBJECT) {
        text_puts(out, kind_words[kind]);
        return;
    }
    struct span source = json_source(document, value);
    bool cut = source.length > EXCERPT_BYTES;
    if (cut) source.length = utf8_cut(source.data, EXCERPT_BYTES);
    text_put_terminal(out, source, false);
    if (cut) text_puts(out, "...");
}

/* "where: message", or "where/key: message" for a member that is not there. */
__attribute__((format(printf, 4, 0))) static void report(const struct json_object *object,
                                                         const struct json_value *value,
                                                         const char *key, const char *format,
                                                         va_list arguments)
{
    char message[ERROR_MESSAGE_BYTES / 2];
    vsnprintf(message, sizeof message, format, arguments);
    struct text where;
    text_init(&where, WHERE_BYTES); /* half of a message */
    json_where(object->document, value ? value : object->value, &where);
    if (!value && key) {
        text_puts(&where, where.data[where.length - 1] == ':' ? " /" : "/");
        text_put_terminal(&where, span_of(key), false);
    }
    const char *colon = where.data[where.length - 1] == ':' ? "" : ":";
    problems_add(object->problems, "%s%s %s", where.data, colon, message);
    text_release(&where);
}

__attribute__((format(printf, 4, 5))) static void problem_at(const struct json_object *object,
                                                             const struct json_value *value,
                                                             const char *key, const char *format,
                                                             ...)
{
    va_list arguments;
    va_start(arguments, format);
    report(object, value, key, format, arguments);
    va_end(arguments);
}

void json_problem(const struct json_object *object, const char *key, const char *format, ...)
{
    if (!object->value) return;
    va_list arguments;
    va_start(arguments, format);
    report(object, key ? json_member(object->value, key) : NULL, key, format, arguments);
    va_end(arguments);
}

static void problem_kind(const struct json_object *object, const struct json_value *value,
                         const char *expected)
{
    struct text found;
    text_init(&found, 512); /* an escaped excerpt */
    put_excerpt(object->document, value, &found);
    problem_at(object, value, NULL, "expected %s, found %s", expected, found.data);
    text_release(&found);
}

bool json_open(struct json_object *object, const struct json_document *document,
               const struct json_value *value, struct problems *problems)
{
    *object = (struct json_object){.document = document, .value = value, .problems = problems};
    if (!value) return false; /* whoever looked for it has reported that it is missing */
    if (json_kind(value) != JSON_OBJECT) {
        problem_kind(object, value, "an object");
        object->value = NULL;
        return false;
    }
    size_t count = json_count(value);
    if (count > JSON_MEMBERS_MAX) {
        problem_at(object, value, NULL, "an object of %zu fields, more than %d", count,
                   JSON_MEMBERS_MAX);
        object->value = NULL;
        return false;
    }
    object->count = count;
    return true;
}

/* --- unknown fields --- */

/* Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. Words too
 * long for a typo to be recognised are far from everything. */
static size_t edit_distance(const char *left, const char *right)
{
    enum { LONGEST = 40 };
    size_t m = strlen(left), n = strlen(right);
    if (m > LONGEST || n > LONGEST) return SIZE_MAX;
    size_t rows[3][LONGEST + 1];
    for (size_t j = 0; j <= n; j++) rows[0][j] = j;
    for (size_t i = 1; i <= m; i++) {
        size_t *now = rows[i % 3], *before = rows[(i + 2) % 3], *earlier = rows[(i + 1) % 3];
        now[0] = i;
        for (size_t j = 1; j <= n; j++) {
            size_t best = before[j - 1] + (left[i - 1] != right[j - 1]);
            if (before[j] + 1 < best) best = before[j] + 1;
            if (now[j - 1] + 1 < best) best = now[j - 1] + 1;
            bool swapped =
                i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if (swapped && earlier[j - 2] + 1 < best) best = earlier[j - 2] + 1;
            now[j] = best;
        }
    }
    return rows[m % 3][n];
}

/* The nearest key that was asked for; one that is not there wins over one that is. */
static const char *nearest_key(const struct json_object *object, const char *unknown)
{
    const char *nearest = NULL;
    size_t best = HINT_DISTANCE_MAX * 2 + 2;
    for (size_t i = 0; i < object->asked_count; i++) {
        const char *asked = object->asked[i];
        size_t distance = edit_distance(unknown, asked);
        /* A word of two letters is within two steps of any other. */
        if (distance > HINT_DISTANCE_MAX || distance >= strlen(asked)) continue;
        size_t rank = distance * 2 + (json_member(object->value, asked) != NULL);
        if (rank < best) {
            best = rank;
            nearest = asked;
        }
    }
    return nearest;
}

void json_close(struct json_object *object)
{
    if (!object->value) return;
    size_t i = 0;
    for (const struct json_value *member = json_first(object->value); member;
         member = json_next(member), i++) {
        if (object->read >> i & 1) continue;
        const char *hint = nearest_key(object, json_key(member));
        if (hint) {
            problem_at(object, member, NULL, "unknown field, did you mean \"%s\"?", hint);
        } else {
            problem_at(object, member, NULL, "unknown field");
        }
    }
}

/* --- getters --- */

/* The member, marked as read; NULL where absent. Fields are asked for in the order in which most
 * files have them, so the search begins behind the one found last and goes round. */
static const struct json_value *ask(struct json_object *object, const char *key)
{
    if (!object->value) return NULL;
    if (object->asked_count < JSON_MEMBERS_MAX) object->asked[object->asked_count++] = key;
    const struct json_value *member = object->behind;
    size_t i = object->behind_index;
    for (size_t left = object->count; left > 0; left--, i++, member = json_next(member)) {
        if (!member) {
            member = json_first(object->value);
            i = 0;
        }
        const char *found = json_key(member);
        if (found[0] != key[0] || strcmp(found, key) != 0) continue;
        object->read |= UINT64_C(1) << i;
        object->behind = json_next(member);
        object->behind_index = i + 1;
        return member;
    }
    return NULL;
}

/* As ask, and absence is a problem. */
static const struct json_value *need(struct json_object *object, const char *key)
{
    const struct json_value *value = ask(object, key);
    if (!value && object->value) problem_at(object, NULL, key, "the field is missing");
    return value;
}

/* `value` when it is of that kind; else reports and gives NULL. */
static const struct json_value *of_kind(const struct json_object *object,
                                        const struct json_value *value, enum json_kind kind,
                                        const char *expected)
{
    if (!value || json_kind(value) == kind) return value;
    problem_kind(object, value, expected);
    return NULL;
}

static bool is_null(const struct json_value *value)
{
    return !value || json_kind(value) == JSON_NULL;
}

const char *json_need_string(struct json_object *object, const char *key)
{
    const char *string = json_string(of_kind(object, need(object, key), JSON_STRING, "a string"));
    return string ? string : "";
}

const char *json_null_or_string(struct json_object *object, const char *key)
{
    const struct json_value *value = need(object, key);
    if (is_null(value)) return NULL;
    return json_string(of_kind(object, value, JSON_STRING, "a string or null"));
}

const char *json_maybe_string(struct json_object *object, const char *key, const char *fallback)
{
    const char *string = json_string(of_kind(object, ask(object, key), JSON_STRING, "a string"));
    return string ? string : fallback;
}

bool json_need_boolean(struct json_object *object, const char *key)
{
    return json_boolean(of_kind(object, need(object, key), JSON_BOOLEAN, "true or false"));
}

bool json_maybe_boolean(struct json_object *object, const char *key, bool fallback)
{
    const struct json_value *value =
        of_kind(object, ask(object, key), JSON_BOOLEAN, "true or false");
    return value ? json_boolean(value) : fallback;
}

double json_need_number(struct json_object *object, const char *key, double low, double high)
{
    const struct json_value *value = of_kind(object, need(object, key), JSON_NUMBER, "a number");
    if (!value) return 0;
    double number = json_number(value);
    if (number >= low && number <= high) return number;
    problem_at(object, value, NULL, "%.17g is not between %g and %g", number, low, high);
    return 0;
}

static int64_t checked_integer(const struct json_object *object, const struct json_value *value,
                               int64_t low, int64_t high, int64_t otherwise)
{
    if (!of_kind(object, value, JSON_NUMBER, "a whole number")) return otherwise;
    int64_t number;
    if (!json_integer(object->document, value, &number)) {
        problem_kind(object, value, "a whole number");
        return otherwise;
    }
    if (number >= low && number <= high) return number;
    problem_at(object, value, NULL, "%lld is not between %lld and %lld", (long long)number,
               (long long)low, (long long)high);
    return otherwise;
}

int64_t json_need_integer(struct json_object *object, const char *key, int64_t low, int64_t high)
{
    return checked_integer(object, need(object, key), low, high, 0);
}

int64_t json_maybe_integer(struct json_object *object, const char *key, int64_t low, int64_t high,
                           int64_t fallback)
{
    return checked_integer(object, ask(object, key), low, high, fallback);
}

const struct json_value *json_need_array(struct json_object *object, const char *key)
{
    return of_kind(object, need(object, key), JSON_ARRAY, "an array");
}

const struct json_value *json_need_object(struct json_object *object, const char *key)
{
    return of_kind(object, need(object, key), JSON_OBJECT, "an object");
}

const struct json_value *json_null_or_object(struct json_object *object, const char *key)
{
    const struct json_value *value = need(object, key);
    return is_null(value) ? NULL : of_kind(object, value, JSON_OBJECT, "an object or null");
}

const struct json_value *json_maybe(struct json_object *object, const char *key)
{
    const struct json_value *value = ask(object, key);
    return is_null(value) ? NULL : value;
}
