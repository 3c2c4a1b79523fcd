/* Whole-suite checks: everything that can be wrong between files, all at once, with file and line.
 *
 * Checks that need the twins or the judges are handed in, because this layer does not know them: `more` is called once per item
 * with the context and may add problems.
 */
#ifndef PARALLAX_SUITE_CHECK_H
#define PARALLAX_SUITE_CHECK_H

#include "suite/suite.h"

void suite_check(const struct suite *suite, struct problems *problems);

#endif
