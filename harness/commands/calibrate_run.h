/* `parallax calibrate RUN.plx`: the judge of a run against the people who rated it. */
#ifndef PARALLAX_HARNESS_COMMANDS_CALIBRATE_RUN_H
#define PARALLAX_HARNESS_COMMANDS_CALIBRATE_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include "harness/base/status.h"

/* Prints to standard output; at most `show` disagreements are listed. */
enum status calibrate_run(const char *path, int threshold, size_t show, bool json,
                          struct error *err);

#endif
