/* A stored reply, {"trial","text"[,"state","reasoning","input_tokens","output_tokens",
 * "picture_tokens"]}: what replays read and programs answer with. */
#ifndef PARALLAX_HARNESS_REPLAY_LINE_H
#define PARALLAX_HARNESS_REPLAY_LINE_H

#include "harness/base/json.h"
#include "harness/wire.h"

/* Reads one line strictly. `trial` belongs to the document. `answer` (which may be NULL) becomes a
 * reply; a state that is not given is `replied`, or `empty` without text. Reasoning that stands in
 * the text between <think> and </think> is taken out of it; when it is never closed, the reply is
 * `truncated`. */
enum status replay_line_read(const struct json_document *document, const char **trial,
                             struct wire_answer *answer, struct error *err);

#endif
