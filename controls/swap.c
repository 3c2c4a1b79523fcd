/* Who swaps pictures with whom. Items are dealt into a circle, axis by axis and shuffled within;
 * each looks as far ahead as the largest axis is long, which is past the end of its own axis. */
#include "controls/swap.h"

#include <stdlib.h>
#include <string.h>

#include "harness/base/random.h"

struct place {
    const struct item *item;
    size_t group;  /* split and language, in order of appearance */
    uint64_t rank; /* seeded, by the item's id */
};

static int compare_places(const void *left, const void *right)
{
    const struct place *a = left, *b = right;
    if (a->group != b->group) return a->group < b->group ? -1 : 1;
    if (a->item->category->axis != b->item->category->axis)
        return a->item->category->axis < b->item->category->axis ? -1 : 1;
    if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
    return strcmp(a->item->id, b->item->id);
}

static bool same_group(const struct item *a, const struct item *b)
{
    return a->heldback == b->heldback && strcmp(a->lang, b->lang) == 0;
}

static void fill_places(const struct suite *suite, uint64_t seed, struct place *places)
{
    size_t groups = 0;
    for (size_t i = 0; i < suite->item_count; i++) {
        const struct item *item = &suite->items[i];
        size_t k = 0;
        while (k < i && !same_group(places[k].item, item)) k++;
        places[i] = (struct place){.item = item,
                                   .group = k < i ? places[k].group : groups++,
                                   .rank = random_derive(seed, item->id)};
    }
}

static size_t largest_axis(const struct place *places, size_t count)
{
    size_t largest = 0, run = 0;
    for (size_t i = 0; i < count; i++) {
        bool same = i && places[i].item->category->axis == places[i - 1].item->category->axis;
        run = same ? run + 1 : 1;
        if (run > largest) largest = run;
    }
    return largest;
}

static bool may_meet(const struct item *a, const struct item *b)
{
    return strcmp(a->scenario, b->scenario) != 0;
}

static bool meet_well(const struct item *a, const struct item *b)
{
    return may_meet(a, b) && a->category->axis != b->category->axis;
}

/* Item `i` may not meet whom the circle gave it: it changes partners with the first item where both
 * then meet well, or else may meet at all. */
static void change_partners(const struct place *places, size_t count, size_t *partner, size_t i)
{
    bool (*const wishes[])(const struct item *, const struct item *) = {meet_well, may_meet};
    for (size_t w = 0; w < ARRAY_LENGTH(wishes); w++)
        for (size_t step = 1; step < count; step++) {
            size_t k = (i + step) % count;
            if (!wishes[w](places[i].item, places[partner[k]].item)) continue;
            if (!wishes[w](places[k].item, places[partner[i]].item)) continue;
            size_t kept = partner[i];
            partner[i] = partner[k];
            partner[k] = kept;
            return;
        }
}

static void deal(const struct suite *suite, const struct place *places, size_t count,
                 const struct item **partners)
{
    size_t *partner = xcalloc(count, sizeof *partner);
    size_t ahead = largest_axis(places, count);
    for (size_t i = 0; i < count; i++) partner[i] = (i + ahead) % count;
    for (size_t i = 0; i < count; i++)
        if (!may_meet(places[i].item, places[partner[i]].item))
            change_partners(places, count, partner, i);
    for (size_t i = 0; i < count; i++) {
        const struct item *shown = places[partner[i]].item;
        partners[places[i].item - suite->items] = may_meet(places[i].item, shown) ? shown : NULL;
    }
    free(partner);
}

void swap_partners(const struct suite *suite, uint64_t seed, const struct item **partners)
{
    struct place *places = xcalloc(suite->item_count + 1, sizeof *places);
    fill_places(suite, random_derive(seed, "swap"), places);
    qsort(places, suite->item_count, sizeof *places, compare_places);
    for (size_t from = 0, to = 0; from < suite->item_count; from = to) {
        for (to = from; to < suite->item_count && places[to].group == places[from].group;) to++;
        deal(suite, places + from, to - from, partners);
    }
    free(places);
}
