/* A wall clock that jumps, for a process that is started with this library in LD_PRELOAD: after
 * CLOCK_JUMP_AFTER_MS it is CLOCK_JUMP_SECONDS ahead (or behind, when negative). The monotonic
 * clock is left alone, as the kernel leaves it.
 */
#include <stdint.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int64_t monotonic_ms(void)
{
    struct timespec now;
    syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static long number_of(const char *name)
{
    const char *value = getenv(name);
    return value ? strtol(value, NULL, 10) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    static int64_t started_ms;
    int status = (int)syscall(SYS_clock_gettime, clock, now);
    if (!started_ms) started_ms = monotonic_ms();
    if (clock == CLOCK_REALTIME && monotonic_ms() - started_ms >= number_of("CLOCK_JUMP_AFTER_MS"))
        now->tv_sec += number_of("CLOCK_JUMP_SECONDS");
    return status;
}
