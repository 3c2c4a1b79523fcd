/* Adapters: from a chat to bytes, from bytes to a reply. No adapter opens a socket or reads the
 * clock; only the engine does.
 *
 * `--model WIRE:MODEL[@BASE_URL]`: WIRE ends at the first ':', BASE_URL starts at the last
 * "@http://" or "@https://". WIRE is the name of a wire description (harness/wires/<name>.json, or
 * the name in the file given with --wire), or one of
 *     baseline:NAME    a respondent without a mind
 *     replay:FILE      stored replies, JSONL {"trial","text","state"}
 *     command:PROGRAM  any program that reads and writes JSON lines
 *
 * Life cycle: adapter_open (everything that decides what will be sent, read and checked; needs no
 * key and no network) → engine_new (harness/engine.h) → adapter_close.
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

enum adapter_kind { ADAPTER_WIRE = 0, ADAPTER_BASELINE, ADAPTER_REPLAY, ADAPTER_COMMAND };

struct adapter_options {
    const char *model;     /* WIRE:MODEL[@BASE_URL] */
    const char *wire_file; /* NULL: only the built-in wires */
    const char *root;      /* for harness/models/ *.json below it; NULL: none */
    const char *sampling;  /* "none" or KEY=VALUE,… ; NULL: temperature=0 */
    int64_t max_tokens;    /* 0: the default, ADAPTER_MAX_TOKENS */
    bool logprobs;         /* ask for log probabilities where the wire has them */
    /* "URL[*WEIGHT],…": addresses that all serve the model; NULL: the one of `model`. */
    const char *endpoints;
    const char *endpoints_flag; /* that gave the list, for messages; NULL: "--endpoints" */
};

enum { ADAPTER_MAX_TOKENS = 4096, ADAPTER_ENDPOINTS_MAX = 64 };

/* One address that serves the model. */
struct endpoint {
    char *base_url, *url; /* as stored; as requests are sent to it */
    double weight;
};

struct wire;
struct wire_request;

struct adapter {
    enum adapter_kind kind;
    struct model_spec spec;
    struct wire *wire;            /* ADAPTER_WIRE; else NULL */
    struct wire_request *request; /* ADAPTER_WIRE: the body template with all that is fixed */
    /* What a run file says about who answered (struct run_settings); never NULL. */
    char digest[SHA256_HEX_BYTES]; /* of the wire description, or of the replay file; else "" */
    char *base_url;                /* of the first endpoint; "" where there is none */
    struct endpoint *endpoints;    /* ADAPTER_WIRE: at least one; else NULL */
    size_t endpoint_count;
    const char *endpoints_flag; /* for messages */
    const char *region;         /* of a wire that signs: from the environment; else NULL */
    char *sampling;             /* JSON object as sent, "{}" where nothing is */
    int64_t max_tokens;
};

enum status adapter_open(struct adapter *adapter, const struct adapter_options *options,
                         struct error *err);
void adapter_close(struct adapter *adapter);

#endif
