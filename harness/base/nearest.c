/* Optimal string alignment distance over short names; hints are made only on the way to an error,
 * so clarity beats speed. */
#include "harness/base/nearest.h"

#include <string.h>

enum { NAME_MAX_BYTES = 63 };

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

size_t nearest_distance(const char *a, const char *b)
{
    size_t rows[NAME_MAX_BYTES + 1][NAME_MAX_BYTES + 1];
    size_t a_length = strlen(a), b_length = strlen(b);
    if (a_length > NAME_MAX_BYTES || b_length > NAME_MAX_BYTES) return NAME_MAX_BYTES + 1;
    for (size_t i = 0; i <= a_length; i++) rows[i][0] = i;
    for (size_t j = 0; j <= b_length; j++) rows[0][j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        for (size_t j = 1; j <= b_length; j++) {
            size_t replaced = rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            size_t best = least(replaced, 1 + least(rows[i - 1][j], rows[i][j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = least(best, rows[i - 2][j - 2] + 1);
            rows[i][j] = best;
        }
    }
    return rows[a_length][b_length];
}

const char *nearest_name(const char *wanted, const char *const *names, size_t count)
{
    size_t limit = strlen(wanted) / 3;
    if (limit < 1) limit = 1;
    if (limit > 3) limit = 3;
    const char *nearest = NULL;
    for (size_t i = 0; i < count; i++) {
        size_t distance = nearest_distance(wanted, names[i]);
        if (distance > limit) continue;
        nearest = names[i];
        limit = distance ? distance - 1 : 0;
        if (distance == 0) break;
    }
    return nearest;
}
