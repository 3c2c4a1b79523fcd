/* Reads one item line, strictly: every field of suite/README.md and nothing else. */
#include <string.h>

#include "suite/item.h"

bool item_is_hazard(const struct item *item)
{
    return item->category && item->category->axis == AXIS_CONSEQUENCE &&
           strcmp(item->pattern, "hazard") == 0;
}
