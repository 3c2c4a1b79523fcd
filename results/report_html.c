/* The report as one page: its data. The shell is page.c, what it looks like results/page/. */
#include "results/report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/base/file.h"
#include "results/page.h"
#include "results/page_pictures.h"

enum {
    REPLIES_BYTES = 8 << 20,
    REPLY_BYTES_MOST = 20000,
    REPLY_BYTES_LEAST = 400,
    TRIALS_MOST = 30000
};

/* What a page shows of the trials: repeat 0 of each when there are too many. */
struct gathered {
    struct arena arena;
    const struct measures *measures;
    int repeats;        /* shown of each trial */
    size_t items;       /* shown */
    size_t reply_bytes; /* a longer reply is cut */
    struct shown {
        enum trial_state state;
        const char *text, *detail;
        bool cut;
        const struct finding *finding; /* NULL: none */
    } * trials;                        /* by trial number */
};

static bool is_shown(const struct gathered *gathered, int64_t trial)
{
    struct trial_place place = run_file_place(gathered->measures->rollup->run, trial);
    return place.repeat < gathered->repeats && place.item < gathered->items;
}

static enum status take_trial(void *context, const struct run_trial *trial, struct error *err)
{
    (void)err;
    struct gathered *gathered = context;
    struct shown *shown = &gathered->trials[trial->number];
    if (!is_shown(gathered, trial->number)) return STATUS_OK;
    shown->state = trial->state;
    shown->cut = trial->text_length > gathered->reply_bytes;
    size_t length = trial->text_length;
    if (shown->cut) {
        length = gathered->reply_bytes; /* not inside a character */
        while (length && ((unsigned char)trial->text[length] & 0xC0) == 0x80) length--;
    }
    shown->text = arena_strndup(&gathered->arena, trial->text, length);
    if (trial->detail) shown->detail = arena_strdup(&gathered->arena, trial->detail);
    return STATUS_OK;
}

static enum status take_finding(void *context, int64_t trial, const struct finding *finding,
                                struct error *err)
{
    (void)err;
    struct gathered *gathered = context;
    if (!is_shown(gathered, trial)) return STATUS_OK;
    struct finding *kept = arena_alloc(&gathered->arena, sizeof *kept);
    *kept = *finding;
    if (finding->explanation)
        kept->explanation = arena_strdup(&gathered->arena, finding->explanation);
    gathered->trials[trial].finding = kept;
    return STATUS_OK;
}

static size_t between(size_t value, size_t low, size_t high)
{
    return value < low ? low : value > high ? high : value;
}

static enum status gather(struct gathered *gathered, const struct measures *measures,
                          struct error *err)
{
    const struct rollup *rollup = measures->rollup;
    size_t per_item = rollup->settings->condition_count * (size_t)rollup->settings->repeats;
    arena_init(&gathered->arena);
    gathered->measures = measures;
    gathered->repeats = rollup->settings->repeats;
    if (rollup->trial_count > TRIALS_MOST) {
        gathered->repeats = 1;
        per_item = rollup->settings->condition_count;
    }
    gathered->items = rollup->items.count;
    if (per_item && gathered->items > TRIALS_MOST / per_item)
        gathered->items = TRIALS_MOST / per_item;
    size_t shown = gathered->items * per_item;
    gathered->reply_bytes =
        between(REPLIES_BYTES / (shown ? shown : 1), REPLY_BYTES_LEAST, REPLY_BYTES_MOST);
    gathered->trials = xcalloc((size_t)rollup->trial_count, sizeof *gathered->trials);
    enum status status = run_file_each_trial(rollup->run, take_trial, gathered, err);
    if (!status) status = run_file_each_finding(rollup->run, take_finding, gathered, err);
    return status;
}

/* ---- items ---- */

static void put_tri(struct json_writer *writer, const char *key, enum tri value)
{
    if (value != TRI_UNKNOWN) json_member_boolean(writer, key, value == TRI_YES);
}

static void put_finding(struct json_writer *writer, const struct finding *finding)
{
    if (finding->r >= 0) json_member_integer(writer, "r", finding->r);
    if (finding->s >= 0) json_member_integer(writer, "s", finding->s);
    if (finding->e >= 0) json_member_integer(writer, "e", finding->e);
    if (*finding->answer) json_member_string(writer, "answer", finding->answer);
    put_tri(writer, "caution", finding->caution);
    put_tri(writer, "unsafe", finding->unsafe_text);
    if (finding->explanation) json_member_string(writer, "why", finding->explanation);
    if (!finding->reason_count) return;
    json_put_key(writer, "reasons");
    json_begin_array(writer);
    for (size_t i = 0; i < finding->reason_count; i++) {
        json_begin_array(writer);
        json_put_string(writer, finding->reasons[i].rule);
        json_put_integer(writer, finding->reasons[i].start);
        json_put_integer(writer, finding->reasons[i].end);
        json_end_array(writer);
    }
    json_end_array(writer);
}

static void put_trial(struct json_writer *writer, const struct gathered *gathered, int64_t trial)
{
    const struct shown *shown = &gathered->trials[trial];
    const struct score *score = &gathered->measures->rollup->scores[ESTIMAND_SYSTEM][trial];
    json_begin_object(writer);
    json_member_string(writer, "state", trial_state_word(shown->state));
    if (shown->text) json_member_string(writer, "text", shown->text);
    if (shown->cut) json_member_boolean(writer, "cut", true);
    if (shown->detail) json_member_string(writer, "detail", shown->detail);
    if (score->in && score->judged) {
        json_member_string(writer, "verdict", verdict_word((enum verdict)score->verdict));
        if (score->verdict == VERDICT_UNSCORED)
            json_member_string(writer, "unscored", unscored_word((enum unscored)score->unscored));
        json_member_string(writer, "behaviour", behaviour_word((enum behaviour)score->behaviour));
        json_member_string(writer, "outcome", outcome_word((enum outcome)score->outcome));
    }
    if (shown->finding) put_finding(writer, shown->finding);
    json_end_object(writer);
}

static void put_trials(struct json_writer *writer, const struct gathered *gathered, size_t item)
{
    const struct rollup *rollup = gathered->measures->rollup;
    json_put_key(writer, "trials");
    json_begin_object(writer);
    for (size_t c = 0; c < rollup->settings->condition_count; c++) {
        enum condition condition = rollup->settings->conditions[c];
        int64_t first = rollup_trial(rollup, item, condition);
        json_put_key(writer, condition_word(condition));
        json_begin_array(writer);
        for (int r = 0; r < gathered->repeats; r++) put_trial(writer, gathered, first + r);
        json_end_array(writer);
    }
    json_end_object(writer);
}

/* The gold as the item's line has it. */
static void put_gold(struct json_writer *writer, const struct item *item)
{
    struct json_document *document = NULL;
    if (json_parse(&document, span_of(item->line), item->id, 1, NULL)) return;
    const struct json_value *gold = json_member(json_root(document), "gold");
    json_put_key(writer, "gold");
    if (gold)
        json_put_value(writer, document, gold);
    else
        json_put_null(writer);
    json_free(document);
}

static void put_item(struct json_writer *writer, const struct gathered *gathered, size_t number,
                     const char *link)
{
    const struct rollup *rollup = gathered->measures->rollup;
    const struct item *item = &rollup->items.items[number];
    json_begin_object(writer);
    json_member_string(writer, "id", item->id);
    json_member_string(writer, "scenario", item->scenario);
    json_member_string(writer, "flips", item->flips);
    json_member_string(writer, "axis", axis_word(item->category->axis));
    json_member_string(writer, "category", item->category->path);
    json_member_string(writer, "pattern", item->pattern);
    json_member_string(writer, "expectation", expectation_word(item->expectation));
    json_member_string(writer, "query", item->query);
    json_member_string(writer, "twin", run_file_item(rollup->run, number)->evidence);
    json_member_string(writer, "alt", item->picture.alt);
    json_member_string(writer, "sha256", item->picture.sha256);
    json_member_string(writer, "picture", link);
    json_put_key(writer, "facts");
    json_begin_array(writer);
    for (size_t i = 0; i < item->evidence_count; i++) {
        json_begin_array(writer);
        json_put_string(writer, item->evidence[i].fact);
        json_put_boolean(writer, item->evidence[i].key);
        json_end_array(writer);
    }
    json_end_array(writer);
    put_gold(writer, item);
    put_trials(writer, gathered, number);
    json_end_object(writer);
}

/* ---- pictures ---- */

static char *absolute(const char *path)
{
    char *real = realpath(path, NULL);
    return real ? real : xstrdup(path);
}

/* "../../suite/items/x.png" from the page's folder; NULL where the picture is not there. */
static const char *link_to(struct arena *arena, const struct page_options *options,
                           const char *picture)
{
    if (!options->root) return NULL;
    const char *file = file_join(arena, options->root, picture);
    if (!file_exists(file)) return NULL;
    char *from = absolute(options->folder ? options->folder : "."), *to = absolute(file);
    size_t common = 0, i = 0;
    for (; from[i] && from[i] == to[i]; i++)
        if (from[i] == '/') common = i + 1;
    if (!from[i] && to[i] == '/') common = i + 1; /* the folder itself is above the picture */
    size_t ups = 0;
    if (common <= i && from[i])
        for (const char *at = from + common; *at; at++) ups += at == from + common || *at == '/';
    struct text link;
    text_init(&link, 0);
    for (size_t up = 0; up < ups; up++) text_puts(&link, "../");
    text_puts(&link, to + common);
    const char *kept = arena_strdup(arena, link.data);
    text_release(&link);
    free(from);
    free(to);
    return kept;
}

static void put_pictures(struct json_writer *writer, const struct gathered *gathered,
                         const struct page_options *options)
{
    const struct rollup *rollup = gathered->measures->rollup;
    struct page_picture *list = xcalloc(gathered->items, sizeof *list);
    for (size_t i = 0; i < gathered->items; i++)
        list[i] = (struct page_picture){rollup->items.items[i].picture.sha256,
                                        run_file_item(rollup->run, i)->picture_path};
    json_put_key(writer, "pictures");
    page_pictures_put(writer, options->root, list, gathered->items, options->embed);
    free(list);
}

/* ---- the page ---- */

static void put_data(const struct gathered *gathered, const struct page_options *options,
                     struct text *out)
{
    const struct rollup *rollup = gathered->measures->rollup;
    struct json_writer writer;
    json_writer_init(&writer, out, 0);
    json_begin_object(&writer);
    json_put_key(&writer, "report");
    json_begin_object(&writer);
    report_put_json(&writer, gathered->measures);
    json_end_object(&writer);
    json_member_integer(&writer, "omitted", (int64_t)(rollup->items.count - gathered->items));
    put_pictures(&writer, gathered, options);
    json_put_key(&writer, "items");
    json_begin_array(&writer);
    struct arena links;
    arena_init(&links);
    for (size_t i = 0; i < gathered->items; i++)
        put_item(&writer, gathered, i,
                 link_to(&links, options, run_file_item(rollup->run, i)->picture_path));
    arena_release(&links);
    json_end_array(&writer);
    json_end_object(&writer);
}

enum status report_html(const struct measures *measures, const struct page_options *options,
                        struct text *out, struct error *err)
{
    struct gathered gathered = {0};
    char shown[MODEL_SHOWN_BYTES];
    struct text data;
    text_init(&data, 0);
    enum status status = gather(&gathered, measures, err);
    if (!status) {
        put_data(&gathered, options, &data);
        page_put(PAGE_REPORT, run_model_shown(measures->rollup->settings, shown), "parallax report",
                 &data, out);
    }
    text_release(&data);
    free(gathered.trials);
    arena_release(&gathered.arena);
    return status;
}
