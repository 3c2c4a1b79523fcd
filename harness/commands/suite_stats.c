/* The tables of `parallax suite list --stats`: how the suite is made up. */
#include <stdlib.h>
#include <string.h>

#include "harness/commands/suite_command.h"
#include "suite/scene_sources.h"

struct stats {
    const struct suite *suite;
    const struct item *const *items;
    size_t count;
    const struct scene_sources *sources;
    struct text *out;
};

/* One row of counts over the items that belong to it. */
struct counts {
    size_t items, scenarios, flips, joint, drawn, traced, heldback;
};

static int compare_names(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static size_t count_distinct(const char **names, size_t count)
{
    size_t distinct = 0;
    if (count) qsort(names, count, sizeof *names, compare_names);
    for (size_t i = 0; i < count; i++) distinct += i == 0 || strcmp(names[i], names[i - 1]) != 0;
    return distinct;
}

/* Counts the items of an axis (AXIS_NONE: all) or of a category (NULL: any). */
static struct counts count_items(const struct stats *stats, enum axis axis,
                                 const struct category *category)
{
    struct counts counts = {0};
    const char **scenarios = xcalloc(stats->count + 1, sizeof *scenarios);
    for (size_t i = 0; i < stats->count; i++) {
        const struct item *item = stats->items[i];
        if (axis && item->category->axis != axis) continue;
        if (category && item->category != category) continue;
        const struct scene *scene = scene_sources_find(stats->sources, item);
        scenarios[counts.items++] = item->scenario;
        counts.flips += item->flips != NULL;
        counts.joint += item->joint;
        counts.heldback += item->heldback;
        counts.drawn += scene && scene->kind == SCENE_DRAWN;
        counts.traced += scene && scene->kind == SCENE_TRACED;
    }
    counts.scenarios = count_distinct(scenarios, counts.items);
    free(scenarios);
    return counts;
}

static unsigned percent(size_t part, size_t whole)
{
    return whole ? (unsigned)((200 * part + whole) / (2 * whole)) : 0;
}

/* Held-back items are not counted while their split is locked: that is not none. */
static bool is_locked(const struct stats *stats)
{
    char hex[SHA256_HEX_BYTES];
    return !stats->suite->opened && suite_locked_digest(stats->suite, hex);
}

static void put_counts(const struct stats *stats, const char *name, struct counts counts)
{
    suite_put_cell(stats->out, name, 33);
    text_printf(stats->out, " %5zu %5zu %5u%% %5u%% %5zu %6zu", counts.items, counts.scenarios,
                percent(counts.flips, counts.items), percent(counts.joint, counts.items),
                counts.drawn, counts.traced);
    if (is_locked(stats))
        text_puts(stats->out, "     -\n");
    else
        text_printf(stats->out, " %5zu\n", counts.heldback);
}

static void put_heading(const struct stats *stats, const char *name)
{
    text_printf(stats->out, "\n%-33s %5s %5s %6s %6s %5s %6s %5s\n", name, "items", "scen.",
                "flips", "joint", "drawn", "traced", "held");
}

static void put_axes(const struct stats *stats)
{
    put_heading(stats, "axis");
    for (enum axis axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++) {
        struct counts counts = count_items(stats, axis, NULL);
        if (counts.items) put_counts(stats, axis_word(axis), counts);
    }
    put_counts(stats, "all", count_items(stats, AXIS_NONE, NULL));
}

static void put_categories(const struct stats *stats)
{
    put_heading(stats, "category");
    enum axis axis = AXIS_NONE;
    for (size_t i = 0; i < stats->suite->taxonomy.category_count; i++) {
        const struct category *category = &stats->suite->taxonomy.categories[i];
        struct counts counts = count_items(stats, AXIS_NONE, category);
        if (!counts.items) continue;
        if (category->axis != axis) text_printf(stats->out, "%s\n", axis_word(category->axis));
        axis = category->axis;
        struct text name;
        text_init(&name, 0); /* no cap: one name */
        text_printf(&name, "  %s", category->id);
        put_counts(stats, name.data, counts);
        text_release(&name);
    }
}

/* A word of an item by which items are counted. */
typedef const char *item_word(const struct item *item, char *buffer);

static const char *pattern_of(const struct item *item, char *buffer)
{
    (void)buffer;
    return item->pattern;
}

static const char *expectation_of(const struct item *item, char *buffer)
{
    (void)buffer;
    return expectation_word(item->expectation);
}

static const char *language_of(const struct item *item, char *buffer)
{
    (void)buffer;
    return item->lang;
}

/* "SSU": picture, text, joint. */
static const char *letters_of(const struct item *item, char *buffer)
{
    buffer[0] = item->safe_picture == SAFETY_UNSAFE ? 'U' : 'S';
    buffer[1] = item->safe_text == SAFETY_UNSAFE ? 'U' : 'S';
    buffer[2] = item->safe_joint == SAFETY_UNSAFE ? 'U' : 'S';
    buffer[3] = '\0';
    return buffer;
}

struct tally {
    char word[64];
    size_t by_axis[AXIS_COUNT], all;
};

static int compare_tallies(const void *left, const void *right)
{
    const struct tally *a = left, *b = right;
    if (a->all != b->all) return a->all > b->all ? -1 : 1;
    return strcmp(a->word, b->word);
}

static size_t make_tallies(const struct stats *stats, item_word *word_of, struct tally *tallies)
{
    size_t count = 0;
    for (size_t i = 0; i < stats->count; i++) {
        char buffer[64];
        const char *word = word_of(stats->items[i], buffer);
        size_t k = 0;
        while (k < count && strncmp(tallies[k].word, word, sizeof tallies[k].word - 1) != 0) k++;
        if (k == count) {
            size_t length = strnlen(word, sizeof tallies[k].word - 1);
            memcpy(tallies[count++].word, word, length);
        }
        tallies[k].all++;
        tallies[k].by_axis[stats->items[i]->category->axis]++;
    }
    qsort(tallies, count, sizeof *tallies, compare_tallies);
    return count;
}

static void put_tally(const struct stats *stats, const char *name, item_word *word_of)
{
    struct tally *tallies = xcalloc(stats->count + 1, sizeof *tallies);
    size_t count = make_tallies(stats, word_of, tallies);
    text_printf(stats->out, "\n%-25s %6s %9s %6s %9s %9s %6s\n", name, "safety", "over_rej.",
                "bias", "halluc.", "consequ.", "all");
    for (size_t i = 0; i < count; i++) {
        static const int widths[AXIS_COUNT] = {0, 6, 9, 6, 9, 9};
        suite_put_cell(stats->out, tallies[i].word, 25);
        for (enum axis axis = AXIS_SAFETY; axis < AXIS_COUNT; axis++)
            if (tallies[i].by_axis[axis])
                text_printf(stats->out, " %*zu", widths[axis], tallies[i].by_axis[axis]);
            else
                text_printf(stats->out, " %*s", widths[axis], "-");
        text_printf(stats->out, " %6zu\n", tallies[i].all);
    }
    free(tallies);
}

/* Why a run asks fewer items than are counted here. */
static void put_notes(const struct stats *stats)
{
    size_t translations = 0;
    for (size_t i = 0; i < stats->count; i++) translations += stats->items[i]->of != NULL;
    text_putc(stats->out, '\n');
    if (translations)
        text_printf(stats->out,
                    "%zu of the %zu items are translations of others (language, above); a run asks "
                    "one\nlanguage, English unless --lang says another\n",
                    translations, stats->count);
    if (is_locked(stats))
        text_puts(stats->out, "held: the held-back split is locked, its items are not counted "
                              "(suite/heldback/unlock)\n");
}

void suite_put_stats(struct text *out, const struct suite *suite, const struct item *const *items,
                     size_t count, const struct scene_sources *sources)
{
    const struct stats stats = {suite, items, count, sources, out};
    text_printf(out, "suite %s, digest %.16s\n", suite->version, suite->digest);
    put_axes(&stats);
    put_categories(&stats);
    put_tally(&stats, "pattern", pattern_of);
    put_tally(&stats, "expectation", expectation_of);
    put_tally(&stats, "picture/text/joint", letters_of);
    put_tally(&stats, "language", language_of);
    put_notes(&stats);
}
