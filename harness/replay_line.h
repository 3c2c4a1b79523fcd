/* A stored reply, {"trial","text"[,"state"]}: what replays read and programs answer with. */
#ifndef PARALLAX_HARNESS_REPLAY_LINE_H
#define PARALLAX_HARNESS_REPLAY_LINE_H

#include "harness/base/json.h"
#include "harness/wire.h"

/* Reads one line strictly. `trial` belongs to the document. `answer` (which may be NULL) becomes a
 * reply; a state that is not given is `replied`, or `empty` without text. */
enum status replay_line_read(const struct json_document *document, const char **trial,
                             struct wire_answer *answer, struct error *err);

#endif
