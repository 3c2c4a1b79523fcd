/* A wall clock that jumps, for a process that is started with this library in LD_PRELOAD: as soon
 * as something stands in CLOCK_JUMP_FILE it is CLOCK_JUMP_SECONDS ahead (or behind, when negative).
 * The monotonic clock is left alone, as the kernel leaves it.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static bool has_jumped(void)
{
    const char *path = getenv("CLOCK_JUMP_FILE");
    struct stat about;
    return path && stat(path, &about) == 0 && about.st_size > 0;
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    int status = (int)syscall(SYS_clock_gettime, clock, now);
    const char *seconds = getenv("CLOCK_JUMP_SECONDS");
    if (clock == CLOCK_REALTIME && seconds && has_jumped())
        now->tv_sec += strtol(seconds, NULL, 10);
    return status;
}
