#!/usr/bin/env python3
"""Prints the signature that tests/unit/harness/test_sign_aws.c expects, made with Python's hmac and urllib."""
import hashlib
import hmac
import urllib.parse

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"


def signature(url, body, date, token, region, service, secret=SECRET):
    parts = urllib.parse.urlsplit(url)
    digest = hashlib.sha256(body).hexdigest()
    headers = {"host": parts.netloc, "x-amz-content-sha256": digest, "x-amz-date": date}
    if token:
        headers["x-amz-security-token"] = token
    names = ";".join(sorted(headers))
    lines = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
    canonical = "\n".join(["POST", urllib.parse.quote(parts.path, safe="/~"), "", lines, names, digest])
    scope = f"{date[:8]}/{region}/{service}/aws4_request"
    string = "\n".join(["AWS4-HMAC-SHA256", date, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = ("AWS4" + secret).encode()
    for step in [*scope.split("/"), string]:
        key = hmac.new(key, step.encode(), hashlib.sha256).digest()
    return key.hex()


if __name__ == "__main__":
    print(signature("http://127.0.0.1:8080/model/vendor.model-v1%3A0/converse", b'{"a":1}', "20260102T030405Z",
                    "FQoG/token+with=signs", "eu-west-3", "bedrock"))
