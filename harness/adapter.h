/* Adapters: from a chat to bytes, from bytes to a reply. No adapter opens a socket or reads the clock; only the engine does.
 *
 * `--model WIRE:MODEL[@BASE_URL]`: WIRE ends at the first ':', BASE_URL starts at the last "@http://" or "@https://". WIRE is the
 * name of a wire description (harness/wires/<name>.json, or the name in the file given with --wire), or one of
 *     baseline:NAME    a respondent without a mind
 *     replay:FILE      stored replies, JSONL {"trial","text","state"}
 *     command:PROGRAM  any program that reads and writes JSON lines
 */
#ifndef PARALLAX_HARNESS_ADAPTER_H
#define PARALLAX_HARNESS_ADAPTER_H

#include "harness/base/chat.h"
#include "harness/base/status.h"

struct model_spec {
    char *wire;     /* "openai-chat", "baseline", "replay", "command" */
    char *model;    /* everything between the first ':' and the base URL */
    char *base_url; /* NULL: from the environment or the wire's default */
};

enum status model_spec_parse(struct model_spec *spec, const char *text, struct error *err);
void model_spec_release(struct model_spec *spec);

#endif
