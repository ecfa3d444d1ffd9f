# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for STS and for the portal of IAM Identity Center: it hands out keys, the first for the
right code of an MFA device, the second for the right login token. It checks no signatures and keeps
what it was asked.
"""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/"
EXPIRATION = "2099-01-01T00:00:00Z"


class SignIn:
    """Serves until it is closed."""

    def __init__(self, account, code, token):
        handler = type("Handler", (_Handler,),
                       {"account": account, "code": code, "token": token, "asked": []})
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.server.daemon_threads = True
        self.asked = handler.asked
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def environment(self):
        url = f"http://127.0.0.1:{self.server.server_port}"
        return {"AWS_ENDPOINT_URL_STS": url, "AWS_ENDPOINT_URL_SSO": url}

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def _answer(self, status, kind, text):
        data = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _result(self, action, inner):
        self._answer(200, "text/xml", f'<{action}Response xmlns="{NAMESPACE}"><{action}Result>'
                     f"{inner}</{action}Result><ResponseMetadata><RequestId>signin-0001</RequestId>"
                     f"</ResponseMetadata></{action}Response>")

    def do_POST(self):
        size = int(self.headers.get("Content-Length") or 0)
        form = {k: v[0] for k, v in parse_qs(self.rfile.read(size).decode()).items()}
        self.asked.append((form.get("Action"), form.get("TokenCode")))
        role = f"arn:aws:sts::{self.account}:assumed-role/VaultAuditor/session"
        if form.get("Action") == "GetCallerIdentity":
            self._result("GetCallerIdentity", f"<Arn>{role}</Arn><UserId>AROA:session</UserId>"
                         f"<Account>{self.account}</Account>")
        elif form.get("TokenCode") == self.code:
            self._result("AssumeRole", "<Credentials>"
                         "<AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>of-the-role"
                         "</SecretAccessKey>"
                         "<SessionToken>of-the-session</SessionToken>"
                         f"<Expiration>{EXPIRATION}</Expiration></Credentials><AssumedRoleUser>"
                         f"<Arn>{role}</Arn><AssumedRoleId>AROA:session</AssumedRoleId>"
                         "</AssumedRoleUser>")
        else:
            self._answer(403, "text/xml", f'<ErrorResponse xmlns="{NAMESPACE}"><Error>'
                         "<Type>Sender</Type><Code>AccessDenied</Code><Message>MultiFactor"
                         "Authentication failed with invalid MFA one time pass code.</Message>"
                         "</Error><RequestId>signin-0002</RequestId></ErrorResponse>")

    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        self.asked.append(("GetRoleCredentials", query.get("role_name", [""])[0]))
        if self.headers.get("x-amz-sso_bearer_token") != self.token:
            self._answer(401, "application/json", json.dumps(
                {"__type": "UnauthorizedException", "message": "Session token not found or invalid"}))
            return
        self._answer(200, "application/json", json.dumps({"roleCredentials": {
            "accessKeyId": "ASIAPORTAL", "secretAccessKey": "of-the-portal",
            "sessionToken": "of-the-portal", "expiration": 4070908800000}}))
