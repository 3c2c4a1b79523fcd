/* Lists of names: what a reply must say to have seen or said something. The matching is the judges'
 * business; here a list only has to be one that can match at all. */
#include <string.h>

#include "suite/gold.h"

/* Capitals of ASCII, Latin-1 (without the multiplication sign), Greek and Cyrillic: a name with one
 * of them never matches a folded reply. */
static bool has_capital(const char *name)
{
    for (const unsigned char *at = (const unsigned char *)name; *at; at++) {
        if (*at >= 'A' && *at <= 'Z') return true;
        if (at[0] == 0xC3 && at[1] >= 0x80 && at[1] <= 0x9E && at[1] != 0x97) return true;
        if (at[0] == 0xCE && at[1] >= 0x91 && at[1] <= 0xA9) return true;
        if (at[0] == 0xD0 && at[1] >= 0x80 && at[1] <= 0xAF) return true;
    }
    return false;
}

/* What is wrong with the stars of a name; NULL when nothing is. */
static const char *star_fault(const char *name)
{
    for (const char *star = strchr(name, '*'); star; star = strchr(star + 1, '*')) {
        if (star[1] != '\0' && star[1] != ' ') return "has a * that is not at the end of a word";
        if (star - name < 2 || star[-1] == ' ' || star[-2] == ' ')
            return "has a * behind fewer than two letters, which would match too much";
    }
    return NULL;
}

/* What is wrong with the gaps of a name; NULL when nothing is. */
static const char *gap_fault(const char *name)
{
    if (strstr(name, "…")) return "has the character … where a gap is written as three dots";
    for (const char *gap = strstr(name, "..."); gap; gap = strstr(gap + 3, "...")) {
        if (gap - name < 2 || gap[-1] != ' ' || gap[3] != ' ' || gap[4] == '\0')
            return "has a ... that does not stand between two words";
        if (strncmp(gap + 4, "...", 3) == 0) return "has two gaps in a row";
    }
    return NULL;
}

/* Lower-case letters, digits, hyphens and apostrophes with single spaces between them, which most
 * names are, have none of the faults below. */
static bool is_simple(const char *name)
{
    char before = ' ';
    for (; *name; before = *name++) {
        char c = *name;
        bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '\'';
        if (!word && (c != ' ' || before == ' ')) return false;
    }
    return before != ' ';
}

/* NULL when nothing is wrong with the name. */
static const char *name_fault(const char *name)
{
    if (is_simple(name)) return NULL;
    size_t length = strlen(name);
    if (length == 0) return "is empty";
    if (name[0] == ' ' || name[length - 1] == ' ') return "begins or ends with a space";
    if (strstr(name, "  ")) return "has two spaces in a row";
    if (strpbrk(name, "\t\n\r")) return "has a tab or a line break";
    if (name[0] == '@') return field_is_plain(name + 1) ? NULL : "is no reference like @fire";
    if (has_capital(name)) return "must be lower case";
    const char *fault = star_fault(name);
    return fault ? fault : gap_fault(name);
}

static bool in_list(const struct names *names, const char *name)
{
    for (size_t i = 0; i < names->count; i++)
        if (names->list[i][0] == name[0] && strcmp(names->list[i], name) == 0) return true;
    return false;
}

void names_read(struct names *names, struct json_object *object, const char *key, bool may_be_empty,
                struct arena *arena)
{
    *names = (struct names){0};
    const struct json_value *list = json_need_array(object, key);
    if (!list) return;
    size_t count = json_count(list);
    if (!count && !may_be_empty) json_problem(object, key, "is empty");
    if (count > ITEM_NAMES_MAX) {
        json_problem(object, key, "has %zu entries, more than %d", count, ITEM_NAMES_MAX);
        return;
    }
    names->list = arena_alloc(arena, (count + 1) * sizeof *names->list);
    for (const struct json_value *value = json_first(list); value; value = json_next(value)) {
        const char *name = json_string(value);
        const char *fault = name ? name_fault(name) : "must be a string";
        if (fault)
            field_problem(object->document, value, object->problems, "\"%s\" %s", name ? name : "",
                          fault);
        else if (in_list(names, name))
            field_problem(object->document, value, object->problems,
                          "\"%s\" stands in the list twice", name);
        else
            names->list[names->count++] = arena_strdup(arena, name);
    }
}
