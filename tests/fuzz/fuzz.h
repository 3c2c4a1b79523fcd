/* What fuzz targets share. A target is one file fuzz_<layer>_<name>.c with LLVMFuzzerTestOneInput;
 * its seeds are the files of corpus/<layer>_<name>/. README.md says how to add one. */
#ifndef PARALLAX_TESTS_FUZZ_H
#define PARALLAX_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A property that holds for every input. */
#define FUZZ_CHECK(condition)                                                                      \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);         \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

#endif
