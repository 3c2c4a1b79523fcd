/* Reads the text-only twins. */
#include "controls/twin.h"

const char *twins_evidence(const struct twins *twins, const struct item *item)
{
    return twins->evidence[item - twins->suite->items];
}
