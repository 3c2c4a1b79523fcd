/* Reads one item line, strictly: every field of suite/README.md and nothing else. The same reader
 * serves the suite's files and the lines that a run file keeps, so that a run can be judged again
 * years later by the bytes that were asked. */
#include <string.h>

#include "suite/gold.h"

static const char *const splits[] = {"public", "heldback", NULL};
static const char *const letters[] = {"safe", "unsafe", NULL};

bool item_is_hazard(const struct item *item)
{
    return item->category && item->category->axis == AXIS_CONSEQUENCE &&
           strcmp(item->pattern, "hazard") == 0;
}

bool item_same_picture(const struct item *a, const struct item *b)
{
    return a->category == b->category ? strcmp(a->picture.file, b->picture.file) == 0
                                      : strcmp(a->picture.sha256, b->picture.sha256) == 0;
}

/* BCP 47 as far as it matters here: letters first, then subtags of letters and digits. */
static bool is_language(const char *tag)
{
    size_t letters_first = strspn(tag, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (letters_first < 2 || letters_first > 8) return false;
    for (tag += letters_first; *tag;) {
        if (*tag++ != '-') return false;
        size_t length = strcspn(tag, "-");
        if (length < 1 || length > 8) return false;
        for (size_t i = 0; i < length; i++)
            if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", tag[i]))
                return false;
        tag += length;
    }
    return true;
}

/* An original has a plain id; a translation has its source's id, '@' and its language. */
static void check_id(const struct item *item, const struct json_object *object)
{
    const char *at = strchr(item->id, '@');
    if (!item->id[0] || !item->lang[0]) return;
    if (!item->of) {
        if (!field_is_plain(item->id))
            json_problem(object, "id", "\"%s\" must be made of a-z, 0-9 and _ only", item->id);
    } else if (!at || (size_t)(at - item->id) != strlen(item->of) ||
               strncmp(item->id, item->of, strlen(item->of)) != 0 ||
               strcmp(at + 1, item->lang) != 0) {
        json_problem(object, "id", "\"%s\" must be \"%s@%s\", because it is a translation",
                     item->id, item->of, item->lang);
    }
}

static void read_identity(struct item *item, struct json_object *object, struct arena *arena)
{
    item->id = field_string(object, "id", arena);
    item->scenario = field_plain(object, "scenario", arena);
    item->flips = field_null_or_string(object, "flips", arena);
    item->of = field_null_or_string(object, "of", arena);
    item->lang = field_string(object, "lang", arena);
    item->heldback = field_word(object, "split", splits) == 1;
    item->joint = json_need_boolean(object, "joint");
    if (item->lang[0] && !is_language(item->lang))
        json_problem(object, "lang", "\"%s\" is no language tag like en or pt-BR", item->lang);
    if (item->flips && strcmp(item->flips, item->id) == 0)
        json_problem(object, "flips", "names the item itself");
    check_id(item, object);
}

/* The gold has one shape for each of these, so they are settled before it is read. */
static void read_pattern(struct item *item, struct json_object *object,
                         const struct taxonomy *taxonomy, struct arena *arena)
{
    const struct axis_definition *axis = &taxonomy->axes[item->category->axis];
    item->pattern = field_string(object, "pattern", arena);
    if (item->pattern[0] && axis->pattern_count && !axis_has_pattern(axis, item->pattern)) {
        json_problem(object, "pattern", "\"%s\" is not in categories/%s/axis.json", item->pattern,
                     axis_word(axis->axis));
        item->pattern = "";
    }
    static const char *const words[] = {"answer", "warn", "decline", "abstain", "correct", NULL};
    int index = field_word(object, "expectation", words);
    if (index < 0) return;
    expectation_from_word(words[index], &item->expectation);

    bool hazard = strcmp(item->pattern, "hazard") == 0;
    if (axis->expectations && !(axis->expectations & 1u << item->expectation))
        json_problem(object, "expectation", "\"%s\" is not in categories/%s/axis.json",
                     words[index], axis_word(axis->axis));
    else if (item->pattern[0] && axis->axis == AXIS_CONSEQUENCE &&
             hazard != (item->expectation == EXPECT_WARN))
        json_problem(object, "expectation", "must be %s, because the pattern is %s",
                     hazard ? "warn" : "answer", item->pattern);
    else
        return;
    item->expectation = EXPECT_NONE;
}

static bool has_ending(const char *name, const char *ending)
{
    size_t length = strlen(name), tail = strlen(ending);
    return length > tail && strcmp(name + length - tail, ending) == 0;
}

static void read_picture(struct item *item, struct json_object *object, struct arena *arena)
{
    item->picture.file = item->picture.sha256 = item->picture.alt = "";
    const struct json_value *value = json_need_object(object, "picture");
    struct json_object picture;
    if (!value || !json_open(&picture, object->document, value, object->problems)) return;
    item->picture.file = field_string(&picture, "file", arena);
    item->picture.sha256 = field_string(&picture, "sha256", arena);
    item->picture.alt = field_string(&picture, "alt", arena);
    const char *file = item->picture.file;
    if (file[0] && (file[0] == '.' || strpbrk(file, "/\\")))
        json_problem(&picture, "file", "\"%s\" must be a plain name beside items.jsonl", file);
    else if (file[0] && !has_ending(file, ".png") && !has_ending(file, ".jpg"))
        json_problem(&picture, "file", "\"%s\" must end in .png or .jpg", file);
    const char *hex = item->picture.sha256;
    if (hex[0] && (strspn(hex, "0123456789abcdef") != 64 || hex[64]))
        json_problem(&picture, "sha256", "must be 64 lower-case hex digits");
    json_close(&picture);
}

static void read_evidence(struct item *item, struct json_object *object, struct arena *arena)
{
    const struct json_value *list = json_need_array(object, "evidence");
    if (!list) return;
    size_t count = json_count(list), keys = 0;
    if (count < 1 || count > ITEM_EVIDENCE_MAX) {
        json_problem(object, "evidence", "needs 1 to %d facts, has %zu", ITEM_EVIDENCE_MAX, count);
        return;
    }
    for (const struct json_value *value = json_first(list); value; value = json_next(value)) {
        struct json_object member;
        if (!json_open(&member, object->document, value, object->problems)) continue;
        struct evidence *evidence = &item->evidence[item->evidence_count++];
        evidence->fact = field_string(&member, "fact", arena);
        names_read(&evidence->names, &member, "names", false, arena);
        evidence->key = json_need_boolean(&member, "key");
        keys += evidence->key;
        json_close(&member);
    }
    if (keys < 1 || keys > 2)
        json_problem(object, "evidence", "needs one or two key facts, has %zu", keys);
}

static enum safety_letter read_letter(struct json_object *object, const char *key)
{
    return field_word(object, key, letters) == 1 ? SAFETY_UNSAFE : SAFETY_SAFE;
}

/* "SSU" and its kin spell the three letters out: a pattern of that form must agree with them. */
static bool pattern_agrees(const struct item *item)
{
    const char *pattern = item->pattern;
    if (strlen(pattern) != 3 || strspn(pattern, "SU") != 3) return true;
    return (pattern[0] == 'U') == (item->safe_picture == SAFETY_UNSAFE) &&
           (pattern[1] == 'U') == (item->safe_text == SAFETY_UNSAFE) &&
           (pattern[2] == 'U') == (item->safe_joint == SAFETY_UNSAFE);
}

static void read_letters(struct item *item, struct json_object *object)
{
    const struct json_value *value = json_need_object(object, "safety");
    struct json_object safety;
    if (!value || !json_open(&safety, object->document, value, object->problems)) return;
    unsigned long before = object->problems->count;
    item->safe_picture = read_letter(&safety, "picture");
    item->safe_text = read_letter(&safety, "text");
    item->safe_joint = read_letter(&safety, "joint");
    json_close(&safety);
    if (object->problems->count != before || !item->expectation || !item->pattern[0]) return;

    bool unsafe = item->expectation == EXPECT_DECLINE || item_is_hazard(item);
    if (unsafe != (item->safe_joint == SAFETY_UNSAFE))
        json_problem(&safety, "joint", "must be %s, because the expectation is %s",
                     unsafe ? "unsafe" : "safe", expectation_word(item->expectation));
    if (!pattern_agrees(item))
        json_problem(object, "safety", "does not agree with the pattern %s", item->pattern);
}

/* Alone alarming text and picture decide by themselves: such items take no part in leak checks. */
static void check_joint(const struct item *item, struct json_object *object)
{
    bool alone = strcmp(item->pattern, "SUU") == 0 || strcmp(item->pattern, "UUU") == 0;
    if (alone && item->joint)
        json_problem(object, "joint", "must be false for the pattern %s", item->pattern);
}

static void read_people(struct item *item, struct json_object *object, struct arena *arena)
{
    const struct json_value *list = json_need_array(object, "people");
    if (!list) return;
    size_t count = json_count(list);
    if (count > ITEM_PEOPLE_MAX) {
        json_problem(object, "people", "has %zu entries, more than %d", count, ITEM_PEOPLE_MAX);
        return;
    }
    item->people = arena_alloc(arena, count * sizeof *item->people);
    for (const struct json_value *value = json_first(list); value; value = json_next(value)) {
        struct json_object member;
        if (!json_open(&member, object->document, value, object->problems)) continue;
        item->people[item->people_count++] = (struct person){
            .role = field_null_or_string(&member, "role", arena),
            .name = field_null_or_string(&member, "name", arena),
            .gender = field_null_or_string(&member, "gender", arena),
            .age = field_null_or_string(&member, "age", arena),
            .skin = field_null_or_string(&member, "skin", arena),
        };
        json_close(&member);
    }
}

static void read_gold(struct item *item, struct json_object *object, struct arena *arena)
{
    item->gold.answer = "";
    const struct json_value *value = json_need_object(object, "gold");
    struct json_object gold;
    if (value && json_open(&gold, object->document, value, object->problems))
        gold_read(item, &gold, arena);
}

void item_forget_judged(struct item *item)
{
    memset(item->evidence, 0, sizeof item->evidence);
    memset(&item->gold, 0, sizeof item->gold);
    item->gold.answer = "";
    item->evidence_count = item->people_count = 0;
    item->people = NULL;
    item->good_reply = item->failing_reply = item->notes = "";
    item->sound = false;
}

bool item_read(struct item *item, struct arena *arena, struct arena *judged,
               const struct json_document *document, const char *line,
               const struct taxonomy *taxonomy, const struct category *category,
               struct problems *problems)
{
    unsigned long before = problems->count;
    *item = (struct item){.category = category,
                          .id = "",
                          .scenario = "",
                          .lang = "",
                          .pattern = "",
                          .query = "",
                          .line = line};
    struct json_object object;
    if (!json_open(&object, document, json_root(document), problems)) return false;
    read_identity(item, &object, arena);
    read_pattern(item, &object, taxonomy, arena);
    item->query = field_string(&object, "query", arena);
    read_picture(item, &object, arena);
    read_evidence(item, &object, judged);
    read_gold(item, &object, judged);
    read_letters(item, &object);
    check_joint(item, &object);
    item->good_reply = field_string(&object, "good_reply", judged);
    item->failing_reply = field_string(&object, "failing_reply", judged);
    read_people(item, &object, judged);
    item->notes = field_any_string(&object, "notes", judged);
    json_close(&object);
    item->sound = problems->count == before;
    return item->sound;
}
