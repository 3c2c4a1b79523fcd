/* The two clocks: one for durations, one for the dates that are stored. */
#include "harness/base/clock.h"

#include <stdio.h>
#include <time.h>

int64_t clock_monotonic_us(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

int64_t clock_wall_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void clock_iso8601(int64_t wall_ms, char out[CLOCK_ISO_BYTES])
{
    /* Years 0000 to 9999 have four digits; a clock outside them is broken and shows as the nearest
     * of their ends. */
    const int64_t first = INT64_C(-62167219200000), last = INT64_C(253402300799999);
    int64_t ms = wall_ms < first ? first : wall_ms > last ? last : wall_ms;
    int64_t seconds = ms / 1000, rest = ms % 1000;
    if (rest < 0) {
        rest += 1000;
        seconds--;
    }
    time_t time = (time_t)seconds;
    struct tm date;
    gmtime_r(&time, &date);
    snprintf(out, CLOCK_ISO_BYTES, "%04u-%02u-%02uT%02u:%02u:%02u.%03uZ",
             (unsigned)(date.tm_year + 1900) % 10000, (unsigned)(date.tm_mon + 1) % 100,
             (unsigned)date.tm_mday % 100, (unsigned)date.tm_hour % 100,
             (unsigned)date.tm_min % 100, (unsigned)date.tm_sec % 100, (unsigned)rest % 1000);
}
