#!/usr/bin/env python3
"""What the recorded exchanges cover: a table of wires by cases, made of the files themselves.

usage: coverage.py [--write]     fails when a wire lacks a case, a documented error or a path that no exchange shows,
                                 or when the table in README.md is not the one that would be made; --write makes it
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
WIRES = HERE.parent.parent / "harness" / "wires"
BEGIN, END = "<!-- made by coverage.py -->\n", "<!-- end of what coverage.py made -->\n"

# Why a wire has no such case. Everything else must be recorded.
NOT_IN_PROTOCOL = {
    ("refusal", "anthropic"): "a refusal of the model is text; the classifier's is a filter",
    ("refusal", "bedrock"): "a refusal of the model is text",
    ("refusal", "gemini"): "a refusal of the model is text",
    ("refusal", "ollama"): "a refusal of the model is text",
    ("filter on input", "bedrock"): "a guardrail that stops a request answers like one that stops a reply",
    ("filter on input", "ollama"): "nothing is filtered",
    ("filter on output", "ollama"): "nothing is filtered",
    ("partial text, then filter", "ollama"): "nothing is filtered",
    ("wrong model", "azure"): "the reply names a model, the request a deployment",
    ("wrong model", "bedrock"): "the reply names no model",
    ("picture tokens", "anthropic"): "usage does not tell pictures from text",
    ("picture tokens", "bedrock"): "usage does not tell pictures from text",
    ("picture tokens", "ollama"): "usage does not tell pictures from text",
    ("picture tokens", "openai-responses"): "usage does not tell pictures from text",
}

# The errors that the providers document, and what each must lead to.
OPENAI = {
    400: {"invalid_prompt": "filtered_input", "content_policy_violation": "filtered_input",
          "moderation_blocked": "filtered_input", "invalid_image": "item_rejected"},
    401: {"invalid_api_key": "stop_key"},
    403: {"unsupported_country_region_territory": "stop_permission"},
    404: {"model_not_found": "stop_not_found"},
    408: {"request_timeout": "retry"},
    409: {"conflict": "retry"},
    429: {"rate_limit_exceeded": "retry", "insufficient_quota": "stop_quota", "credit_balance_exhausted": "stop_quota",
          "organization_spend_limit_exceeded": "stop_quota", "project_spend_limit_exceeded": "stop_quota"},
    500: {"server_error": "retry"},
    503: {"overloaded": "retry"},
}
DOCUMENTED = {
    "openai-chat": OPENAI,
    "openai-compatible": OPENAI,
    "openai-responses": OPENAI | {200: {
        "server_error": "retry", "rate_limit_exceeded": "retry", "vector_store_timeout": "retry",
        "data_residency_mismatch": "stop_permission", "invalid_prompt": "filtered_input", "bio_policy": "filtered_input",
        "misalignment_policy_violation": "filtered_input", "image_content_policy_violation": "filtered_input"}
        | dict.fromkeys(
            ("invalid_image", "invalid_image_format", "invalid_base64_image", "invalid_image_url", "image_too_large",
             "image_too_small", "image_parse_error", "invalid_image_mode", "image_file_too_large",
             "unsupported_image_media_type", "empty_image_file", "failed_to_download_image", "image_file_not_found"),
            "item_rejected")},
    "azure": {400: {"content_filter": "filtered_input"}, 401: {"401": "stop_key"}, 403: {"403": "stop_permission"},
              404: {"DeploymentNotFound": "stop_not_found"}, 408: {"Timeout": "retry"},
              429: {"429": "retry", "RateLimitReached": "retry", "insufficient_quota": "stop_quota"},
              500: {"InternalServerError": "retry"}, 503: {"ServiceUnavailable": "retry"}},
    "anthropic": {400: {"invalid_request_error": "item_rejected", "usage limits": "stop_quota",
                        "credit balance": "stop_quota", "Output blocked": "filtered_output",
                        "Input blocked": "filtered_input"},
                  401: {"authentication_error": "stop_key"}, 402: {"billing_error": "stop_quota"},
                  403: {"permission_error": "stop_permission"}, 404: {"not_found_error": "stop_not_found"},
                  409: {"conflict_error": "retry"}, 413: {"request_too_large": "item_rejected"},
                  429: {"rate_limit_error": "retry", "enforced_spend_limit_reached": "stop_quota"},
                  500: {"api_error": "retry"}, 504: {"timeout_error": "retry"}, 529: {"overloaded_error": "retry"}},
    "gemini": {400: {"INVALID_ARGUMENT": "item_rejected", "FAILED_PRECONDITION": "stop_quota",
                     "API_KEY_INVALID": "stop_key"},
               401: {"UNAUTHENTICATED": "stop_key"}, 403: {"PERMISSION_DENIED": "stop_permission"},
               404: {"NOT_FOUND": "stop_not_found"}, 408: {"DEADLINE_EXCEEDED": "retry"},
               429: {"RESOURCE_EXHAUSTED": "retry", "PerMinute": "retry", "PerDay": "stop_quota"},
               500: {"INTERNAL": "retry"}, 502: {"UNAVAILABLE": "retry"}, 503: {"UNAVAILABLE": "retry"},
               504: {"DEADLINE_EXCEEDED": "retry"}},
    "bedrock": {400: {"ValidationException": "item_rejected", "ServiceQuotaExceededException": "stop_quota"},
                403: {"AccessDeniedException": "stop_permission", "UnrecognizedClientException": "stop_key",
                      "InvalidSignatureException": "stop_key", "ExpiredTokenException": "stop_key"},
                404: {"ResourceNotFoundException": "stop_not_found"}, 408: {"ModelTimeoutException": "retry"},
                424: {"ModelErrorException": "retry"},
                429: {"ThrottlingException": "retry", "ModelNotReadyException": "retry"},
                500: {"InternalServerException": "retry"}, 503: {"ServiceUnavailableException": "retry"}},
    "ollama": {400: {"": "item_rejected"}, 401: {"": "stop_key"}, 404: {"": "stop_not_found"}, 429: {"": "retry"},
               500: {"": "retry"}, 502: {"": "retry"}, 503: {"": "retry"}},
}


def cases_of(exchange):
    """The cases that one exchange shows."""
    chat, reply, status = exchange["chat"], exchange["reply"], exchange["response"]["status"]
    pictures = sum("file" in part for part in chat["parts"])
    action, state, text = reply["action"], reply.get("state"), reply.get("text")
    replied = state == "replied"
    return [case for case, shown in {
        "text alone": replied and not pictures,
        "a picture": replied and pictures == 1,
        "several pictures": replied and pictures > 1,
        "system text": replied and "system" in chat,
        "refusal": state == "refused_by_api",
        "filter on input": state == "filtered_input",
        "filter on output": state == "filtered_output" and text == "",
        "partial text, then filter": state == "filtered_output" and bool(text),
        "truncated": state == "truncated",
        "empty": state == "empty",
        "wrong model": state == "wrong_model",
        "reasoning apart": replied and bool(reply.get("reasoning")) and reply["reasoning"] not in (text or ""),
        "picture tokens": reply.get("picture_tokens", 0) > 0,
        "asked to wait": action == "retry" and reply.get("wait_ms", -1) > 0,
        "server at fault": action == "retry" and (status >= 500 or status == 424),
        "bytes rejected": action == "item_rejected",
        "key refused": action == "stop_key",
        "no credit": action == "stop_quota",
        "no permission": action == "stop_permission",
        "no such model": action == "stop_not_found",
    }.items() if shown]


CASES = ["text alone", "a picture", "several pictures", "system text", "refusal", "filter on input", "filter on output",
         "partial text, then filter", "truncated", "empty", "wrong model", "reasoning apart", "picture tokens",
         "asked to wait", "server at fault", "bytes rejected", "key refused", "no credit", "no permission",
         "no such model"]


def read_wire(name):
    wire = json.loads((WIRES / f"{name}.json").read_text())
    return read_wire(wire["extends"]) | wire if "extends" in wire else wire


def read_exchanges(wire):
    """Every response with the chat that led to it."""
    for file in sorted((HERE / wire).glob("*.json")):
        recorded = json.loads(file.read_text())
        for each in ([recorded] if "response" in recorded else []) + recorded.get("exchanges", []):
            yield {"chat": recorded["chat"], "response": each["response"], "reply": each["reply"]}


def missing_errors(wire, exchanges):
    for status, codes in DOCUMENTED[wire].items():
        for code, leads_to in codes.items():
            if not any(each["response"]["status"] == status and code in json.dumps(each["response"])
                       and leads_to in (each["reply"]["action"], each["reply"].get("state")) for each in exchanges):
                yield f"{wire}: no exchange has {status} {code} lead to {leads_to}"


def missing_paths(wire, exchanges):
    """Every field that a wire reads from a reply is shown by some exchange."""
    names = {"model": "served_model", "refusal": "detail"}
    for path in read_wire(wire)["reply"]:
        field = names.get(path, path)
        if not any(each["reply"].get(field) not in (None, "", -1) for each in exchanges):
            yield f"{wire}: no exchange shows {path}"


def main():
    wires = sorted(file.stem for file in WIRES.glob("*.json") if file.stem != "schema")
    problems, counts = [], {}
    for wire in wires:
        exchanges = list(read_exchanges(wire))
        shown = [case for each in exchanges for case in cases_of(each)]
        counts[wire] = {case: shown.count(case) for case in CASES} | {"all": len(exchanges)}
        for case in CASES:
            lacks = NOT_IN_PROTOCOL.get((case, wire))
            if not counts[wire][case] and not lacks:
                problems.append(f"{wire}: nothing shows \"{case}\"")
            if counts[wire][case] and lacks:
                problems.append(f"{wire}: \"{case}\" is said not to be in this protocol, and is recorded")
        problems += missing_errors(wire, exchanges)
        problems += missing_paths(wire, exchanges)
    if len(wires) < 8 or any(counts[wire]["all"] < 10 for wire in wires):
        problems.append(f"too few wires or exchanges: {[(wire, counts[wire]['all']) for wire in wires]}")

    notes = sorted(set(NOT_IN_PROTOCOL.values()))
    table = "| case | " + " | ".join(f"`{wire}`" for wire in wires) + " |\n" + "|---" * (len(wires) + 1) + "|\n"
    for case in [*CASES, "all"]:
        cells = [str(counts[wire][case]) if (case, wire) not in NOT_IN_PROTOCOL
                 else f"– ({notes.index(NOT_IN_PROTOCOL[case, wire]) + 1})" for wire in wires]
        table += f"| {case} | " + " | ".join(cells) + " |\n"
    table += "\n" + "".join(f"{number}. Not in this protocol: {note}.\n" for number, note in enumerate(notes, 1))

    readme = (HERE / "README.md").read_text()
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    wanted = before + BEGIN + table + END + after
    if "--write" in sys.argv:
        (HERE / "README.md").write_text(wanted)
    elif readme != wanted:
        problems.append("the table in README.md is not what the exchanges show: run tests/exchanges/coverage.py --write")
    for problem in problems:
        print(f"FAILED: {problem}")
    print(f"{sum(count['all'] for count in counts.values())} responses of {len(wires)} wires, {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
