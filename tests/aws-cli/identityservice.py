# SPDX-License-Identifier: GPL-3.0-or-later
"""STS, IAM Identity Center and a container's metadata on loopback: whoever asks who he is gets the
ARN of a user that is called like the access key."""

import http.server
import json
import os
import pathlib
import re
import socketserver
import ssl
import subprocess
import threading
import urllib.parse

FAR = "2199-01-01T00:00:00Z"
HOSTS = ("*.amazonaws.com", "*.us-west-2.amazonaws.com", "*.sso.us-west-2.amazonaws.com")


def keys_xml(action, name):
    return (f'<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result>'
            f"<AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/{name}/s</Arn>"
            f"<AssumedRoleId>A:s</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>{name}"
            f"</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>"
            f"<Expiration>{FAR}</Expiration></Credentials></{action}Result></{action}Response>")


def answer(target, authorization, body):
    key = (re.findall(r"Credential=([^/]*)/", authorization) or ["nobody"])[0]
    form = dict(urllib.parse.parse_qsl(body))
    action, role = form.get("Action"), form.get("RoleArn", "").rpartition("/")[2]
    if target.startswith("/federation/credentials"):
        role = urllib.parse.parse_qs(urllib.parse.urlsplit(target).query)["role_name"][0]
        return json.dumps({"roleCredentials": {
            "accessKeyId": f"SSO_{role}", "secretAccessKey": "s", "sessionToken": "t",
            "expiration": 7226582400000}})
    if target.startswith("/container"):
        return json.dumps({"AccessKeyId": "CONTAINER", "SecretAccessKey": "s", "Token": "t",
                           "Expiration": FAR})
    if action == "AssumeRoleWithWebIdentity":
        return keys_xml(action, f"WEB_{role}")
    if action == "AssumeRole":
        return keys_xml(action, f"ROLE_{role}_BY_{key}")
    if action != "GetCallerIdentity":
        return '{"Marker": null, "VaultList": []}'
    return ('<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">'
            f"<GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/{key}</Arn><UserId>U"
            "</UserId><Account>123456789012</Account></GetCallerIdentityResult>"
            "</GetCallerIdentityResponse>")


class Everybody(http.server.BaseHTTPRequestHandler):
    """A proxy that is every host itself; it answers who asks it directly, too."""

    protocol_version = "HTTP/1.1"
    context = None

    def do_CONNECT(self):
        self.send_response(200)
        self.end_headers()
        self.connection = self.context.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb")
        self.wfile = socketserver._SocketWriter(self.connection)
        self.close_connection = False

    def do_GET(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        reply = answer(self.path, self.headers.get("Authorization", ""), body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/xml" if reply[:1] == b"<" else "application/json")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    do_POST = do_PUT = do_GET

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # whoever hangs up is told of in the table


def certificate(folder):
    """A key and a certificate for HOSTS in one file, which is its own authority."""
    path = os.path.join(folder, "authority.pem")
    names = ",".join(f"DNS:{host}" for host in HOSTS)
    made = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", "-",
         "-subj", "/CN=identities on loopback", "-addext", f"subjectAltName={names}"],
        capture_output=True, check=True)
    pathlib.Path(path).write_bytes(made.stdout)
    return path


def start(authority):
    """Its URL; it ends with the program."""
    Everybody.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    Everybody.context.load_cert_chain(authority)
    server = Server(("127.0.0.1", 0), Everybody)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
