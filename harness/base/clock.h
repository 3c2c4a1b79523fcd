/* Time. Durations come from the monotonic clock, so that a changed wall clock cannot make a wait
 * negative. */
#ifndef PARALLAX_BASE_CLOCK_H
#define PARALLAX_BASE_CLOCK_H

#include <stddef.h>
#include <stdint.h>

int64_t clock_monotonic_us(void);
int64_t clock_wall_ms(void); /* milliseconds since 1970-01-01 UTC */
enum { CLOCK_ISO_BYTES = 25 };
void clock_iso8601(int64_t wall_ms, char out[CLOCK_ISO_BYTES]); /* "2026-11-21T09:17:00.123Z" */

#endif
