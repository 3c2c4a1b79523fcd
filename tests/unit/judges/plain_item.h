/* An item to be declined that a judge is asked about where it does not matter which. */
#ifndef PARALLAX_TESTS_PLAIN_ITEM_H
#define PARALLAX_TESTS_PLAIN_ITEM_H

#include "judges/state.h"

static struct category plain_category = {.axis = AXIS_SAFETY, .path = "safety/made", .id = "made"};
static struct item plain_item = {.id = "made",
                                 .category = &plain_category,
                                 .expectation = EXPECT_DECLINE,
                                 .pattern = "none",
                                 .query = "What now?",
                                 .line = "made"};

#endif
