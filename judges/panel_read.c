/* Reading a panel's file, strictly. See panel.h. */
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "harness/base/json.h"
#include "judges/panel.h"

enum { PANEL_FILE_BYTES_MAX = 1 << 16 };

static void read_member(struct panel *panel, const struct json_document *document,
                        const struct json_value *value, struct problems *problems)
{
    struct json_object object;
    if (!json_open(&object, document, value, problems)) return;
    if (panel->member_count == PANEL_MEMBERS_MAX) {
        json_problem(&object, "judge", "more than %d members", PANEL_MEMBERS_MAX);
        return;
    }
    struct panel_member *member = &panel->members[panel->member_count++];
    member->judge = arena_strdup(&panel->arena, json_need_string(&object, "judge"));
    const char *when = json_maybe_string(&object, "when", "always");
    member->only_when_unsure = strcmp(when, "unsure") == 0;
    if (strncmp(member->judge, "panel:", 6) == 0)
        json_problem(&object, "judge", "\"%s\": a panel cannot be a member", member->judge);
    if (!member->only_when_unsure && strcmp(when, "always") != 0)
        json_problem(&object, "when", "\"%s\": must be always or unsure", when);
    if (member->only_when_unsure && panel->member_count == 1)
        json_problem(&object, "when", "the first member has nobody to be unsure about");
    for (size_t i = 0; i + 1 < panel->member_count; i++)
        if (strcmp(panel->members[i].judge, member->judge) == 0)
            json_problem(&object, "judge",
                         "\"%s\" is a member already; --judge-repeats asks one "
                         "judge several times",
                         member->judge);
    json_close(&object);
}

static void read_unsure(struct panel *panel, struct json_object *object)
{
    const struct json_value *list = json_maybe(object, "unsure");
    if (!list) panel->unsure.unscored = true;
    for (const struct json_value *v = list ? json_first(list) : NULL; v; v = json_next(v)) {
        const char *word = json_string(v) ? json_string(v) : "";
        enum behaviour behaviour;
        if (strcmp(word, "unscored") == 0)
            panel->unsure.unscored = true;
        else if (strcmp(word, "no_answer") == 0)
            panel->unsure.no_answer = true;
        else if (strcmp(word, "disagreement") == 0)
            panel->unsure.disagreement = true;
        else if (behaviour_from_word(word, &behaviour) && behaviour != BEHAVIOUR_NONE)
            panel->unsure.behaviours[behaviour] = true;
        else
            json_problem(object, "unsure",
                         "\"%s\": must be unscored, no_answer, disagreement or a behaviour", word);
    }
}

static void read_panel(struct panel *panel, const struct json_document *document,
                       struct problems *problems)
{
    struct json_object object;
    if (!json_open(&object, document, json_root(document), problems)) return;
    panel->name = arena_strdup(&panel->arena, json_need_string(&object, "panel"));
    const char *vote = json_need_string(&object, "vote");
    if (*vote && !vote_from_word(vote, &panel->vote))
        json_problem(&object, "vote", "\"%s\": must be majority, any_fail, any_unsafe or last",
                     vote);
    read_unsure(panel, &object);
    const struct json_value *members = json_need_array(&object, "members");
    for (const struct json_value *v = members ? json_first(members) : NULL; v; v = json_next(v))
        read_member(panel, document, v, problems);
    panel->least_valid =
        (size_t)json_maybe_integer(&object, "least_valid", 1, PANEL_MEMBERS_MAX, 1);
    if (panel->member_count < 2) json_problem(&object, "members", "a panel has at least two");
    if (panel->least_valid > panel->member_count)
        json_problem(&object, "least_valid", "more than there are members");
    json_close(&object);
}

enum status panel_read(struct panel *panel, const char *path, struct error *err)
{
    struct text source;
    struct json_document *document = NULL;
    struct problems problems;
    memset(panel, 0, sizeof *panel);
    arena_init(&panel->arena);
    problems_init(&problems);
    text_init(&source, PANEL_FILE_BYTES_MAX);
    enum status status = file_read(path, &source, err);
    if (!status)
        status = json_parse(&document, (struct span){source.data, source.length}, path, 1, err);
    if (!status) {
        sha256_hex(source.data, source.length, panel->digest);
        read_panel(panel, document, &problems);
        status = problems_to_error(&problems, STATUS_DATA, err);
    }
    json_free(document);
    text_release(&source);
    problems_release(&problems);
    if (status) panel_release(panel);
    return status;
}

void panel_release(struct panel *panel)
{
    arena_release(&panel->arena);
    memset(panel, 0, sizeof *panel);
}
