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

/* What a run stores of its adapter before anything is asked; found without a key and without the network. Unknown wires, unknown
 * baselines and missing replay files or programs are errors here already. `wire_file` is --wire (NULL: built-ins only). */
struct adapter_identity {
    char wire_digest[SHA256_HEX_BYTES]; /* of the wire description; of the replay file for replay:; "" for the others */
    char *base_url;                     /* the one that will be used, from the spec, the environment or the wire; "" where none */
};

enum status adapter_identify(const struct model_spec *spec, const char *wire_file, struct adapter_identity *identity,
                             struct error *err);
void adapter_identity_release(struct adapter_identity *identity);

/* --sampling: NULL gives {"temperature":0}, "none" gives {}, "temperature=0.7,top_p=0.9" an object; values are JSON numbers, true, false or
 * strings. Appends canonical JSON. */
enum status sampling_parse(const char *option, struct text *json, struct error *err);

#endif
