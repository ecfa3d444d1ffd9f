# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for the service that answers what no sandbox does: throttling, a lock state that
nobody knows, or names and messages that would like to be markup. It checks no signatures and
changes nothing.
"""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

ACCOUNT = "999999999999"
REGION = "us-west-2"
MARKUP_NAME = "<b>bold</b>"
LONG_NAME = "long-" + "v" * 250
LONG_MESSAGE = "<h1>Denied</h1> <a href='http://example.com'>Click</a> %1 &amp; <br>" * 160  # 10 KB


class StandIn:
    """Serves until it is closed. mode: "throttling", "unknown state", "listing denied" or
    "hostile"."""

    def __init__(self, mode, port=0):
        handler = type("Handler", (_Handler,), {"mode": mode})
        ThreadingHTTPServer.allow_reuse_address = True
        self.server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def environment(self):
        return {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "of-nobody",
                "AWS_REGION": REGION,
                "AWS_ENDPOINT_URL_GLACIER": f"http://127.0.0.1:{self.server.server_port}"}

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def _vault(name):
    return {"VaultARN": f"arn:aws:glacier:{REGION}:{ACCOUNT}:vaults/{name}", "VaultName": name,
            "CreationDate": "2024-01-02T03:04:05.000Z", "LastInventoryDate": None,
            "NumberOfArchives": 0, "SizeInBytes": 0}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    mode = ""

    def log_message(self, *_):
        pass

    def _answer(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("x-amzn-RequestId", "STANDIN-0001")
        self.end_headers()
        self.wfile.write(data)

    def _any(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = [p for p in self.path.split("?")[0].split("/") if p]
        if self.mode == "throttling":
            self._answer(400, {"code": "ThrottlingException", "type": "Client",
                               "message": "Rate exceeded"})
        elif self.mode == "listing denied" and parts[-1] == "vaults":
            self._answer(403, {"code": "AccessDeniedException", "type": "Client",
                               "message": "User is not authorized to perform: "
                                          "glacier:ListVaults"})
        elif self.mode == "hostile" and parts[-1] == "lock-policy":
            self._answer(403, {"code": "AccessDeniedException", "type": "Client",
                               "message": LONG_MESSAGE})
        elif self.mode == "hostile" and parts[-1] == "vaults":
            self._answer(200, {"Marker": None,
                               "VaultList": [_vault(MARKUP_NAME), _vault(LONG_NAME)]})
        elif parts[-1] == "lock-policy":
            self._answer(200, {"Policy": "{}", "State": "Petrified",
                               "CreationDate": "2024-01-02T03:04:05.000Z",
                               "ExpirationDate": None})
        elif parts[-1] == "vaults":
            self._answer(200, {"Marker": None,
                               "VaultList": [_vault("examplevault"), _vault("my-vault")]})
        elif parts[-1] == "tags":
            self._answer(200, {"Tags": {}})
        elif parts[-1] == "access-policy":
            self._answer(404, {"code": "ResourceNotFoundException", "type": "Client",
                               "message": "No vault access policy is set."})
        else:
            self._answer(200, _vault(unquote(parts[-1])))

    do_GET = do_POST = do_PUT = do_DELETE = _any
