# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-ins for what signs in. SignIn is STS and the portal of IAM Identity Center: it hands out keys,
the first for the right code of an MFA device, the second for the right login token. IdentityCenter
is that portal with the service that gives the token, by a code that somebody allows in a browser.
Neither checks signatures; both keep what they were asked.
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


class IdentityCenter:
    """Serves until it is closed; the person in the browser is allow() or deny()."""

    def __init__(self, user_code="ABCD-1234", client_secret="client-secret",
                 device_code="device-code", access_token="access-token",
                 refresh_token="refresh-token", role_secret="of-the-portal"):
        handler = type("Handler", (_DeviceHandler,), {
            "given": {"userCode": user_code, "clientSecret": client_secret,
                      "deviceCode": device_code, "accessToken": access_token,
                      "refreshToken": refresh_token, "roleSecret": role_secret},
            "decision": {"token": "authorization_pending"}, "asked": []})
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.server.daemon_threads = True
        self.asked = handler.asked
        self.decision = handler.decision
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def allow(self):
        self.decision["token"] = ""

    def deny(self):
        self.decision["token"] = "access_denied"

    def wait(self):
        """As at the beginning: nobody has decided."""
        self.decision["token"] = "authorization_pending"

    def environment(self):
        url = f"http://127.0.0.1:{self.server.server_port}"
        return {"AWS_ENDPOINT_URL_SSO": url, "AWS_ENDPOINT_URL_SSO_OIDC": url}

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class _DeviceHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def _answer(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self):
        sent = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        self.asked.append(self.path)
        given, refusal = self.given, self.decision["token"]
        if self.path == "/client/register":
            self._answer(200, {"clientId": "client-1", "clientSecret": given["clientSecret"],
                               "clientSecretExpiresAt": 4102444800})
        elif self.path == "/device_authorization":
            self._answer(200, {
                "deviceCode": given["deviceCode"], "userCode": given["userCode"], "interval": 1,
                "expiresIn": 600, "verificationUri": "https://device.sso.example/",
                "verificationUriComplete": "https://device.sso.example/?c=1"})
        elif refusal:  # which repeats what was sent
            self._answer(400, {"error": refusal, "error_description": sent})
        else:
            self._answer(200, {"accessToken": given["accessToken"], "expiresIn": 28800,
                               "refreshToken": given["refreshToken"]})

    def do_GET(self):
        self.asked.append("GetRoleCredentials")
        if self.headers.get("x-amz-sso_bearer_token") != self.given["accessToken"]:
            self._answer(401, {"__type": "UnauthorizedException",
                               "message": str(self.headers)})
            return
        self._answer(200, {"roleCredentials": {
            "accessKeyId": "ASIAPORTAL", "secretAccessKey": self.given["roleSecret"],
            "sessionToken": "of-the-portal", "expiration": 4070908800000}})
