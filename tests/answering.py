"""A server of which a script says only how it answers: for the scripts of faults and end_to_end (tests/lib.sh puts it on the path)."""

import http.server
import json


def serve(answer, port=0):
    """Serves POST on 127.0.0.1 for ever, after printing the port as a line. `answer(request, body)` gets the request (its `path` and
    `headers`) and the bytes of its body, in a thread of its own, and gives a status, what is sent as JSON, and further headers."""

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # headers and body leave together

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, reply, headers = answer(self, body)
            data = json.dumps(reply).encode()
            self.send_response(status)
            for name, value in {"Content-Type": "application/json", **headers, "Content-Length": len(data)}.items():
                self.send_header(name, str(value))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
    print(server.server_port, flush=True)
    server.serve_forever()
