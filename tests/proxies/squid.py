# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's squid as a program of a script's, and a service behind it on loopback, over TLS.

squid has a configuration of its own in a temporary folder; where it is not installed, its packages
are fetched by apt-get and unpacked there. Nothing is installed, and nothing but that leaves this
computer. Needs openssl.
"""

import contextlib
import hashlib
import http.server
import json
import os
import pathlib
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time

PACKAGES = ["squid", "squid-common", "squid-langpack", "libecap3", "libtdb1", "libnetfilter-conntrack3",
            "libnfnetlink0"]
USER, PASSWORD, REALM = "me", "p@ss:w%rd", "corp hall"
RIGHT, WRONG = "me:p%40ss%3Aw%25rd@", "me:other@"
REGION, ACCOUNT = "us-west-2", "123456789012"
VAULTS = ["examplevault", "my-vault"]


def vault(name):
    return {"VaultARN": f"arn:aws:glacier:{REGION}:{ACCOUNT}:vaults/{name}", "VaultName": name,
            "CreationDate": "2024-01-02T03:04:05.000Z", "LastInventoryDate": None,
            "NumberOfArchives": 0, "SizeInBytes": 0}


class Service(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    heard = []

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        Service.heard.append(self.command + " " + self.path)
        status = 200
        if b"GetCallerIdentity" in body:
            reply = (b'<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">'
                     b"<GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/me</Arn>"
                     b"<UserId>A</UserId><Account>123456789012</Account>"
                     b"</GetCallerIdentityResult></GetCallerIdentityResponse>")
        else:
            status, reply = self.glacier()
        self.send_response(status)
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def glacier(self):
        last = self.path.split("?", maxsplit=1)[0].split("/")[-1]
        if last == "vaults":
            return 200, json.dumps({"Marker": None, "VaultList": [vault(v) for v in VAULTS]}).encode()
        if last in VAULTS:
            return 200, json.dumps(vault(last)).encode()
        if last == "tags":
            return 200, b'{"Tags":{}}'
        return 404, b'{"code":"ResourceNotFoundException","type":"Client","message":"None is set."}'

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


def start_service(folder):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout",
                    folder / "key.pem", "-out", folder / "ca.pem", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "ca.pem", folder / "key.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def squid_root(folder):
    """Where squid's files are: "/", or a folder into which they were unpacked."""
    if os.path.exists("/usr/sbin/squid"):
        return pathlib.Path("/")
    root = folder / "root"
    subprocess.run(["apt-get", "download", *PACKAGES], cwd=folder, check=True, capture_output=True)
    for package in folder.glob("*.deb"):
        subprocess.run(["dpkg-deb", "-x", package, root], check=True)
    return root


def helper_of(scheme, helpers, folder):
    if scheme == "negotiate":
        return "/bin/cat"  # which nobody comes to, who has no ticket
    helper = "basic_ncsa_auth" if scheme == "basic" else "digest_file_auth -c"
    return f"{helpers}/{helper} {folder}/{scheme}"


def configuration(root, folder, port, schemes):
    helpers = root / "usr/lib/squid"
    lines = [f"http_port 127.0.0.1:{port}", "pinger_enable off", "cache deny all",
             f"pid_filename {folder}/squid.pid", "cache_log /dev/null", "access_log none", "netdb_filename none",
             f"coredump_dir {folder}", f"mime_table {root}/usr/share/squid/mime.conf",
             f"icon_directory {root}/usr/share/squid/icons",
             f"unlinkd_program {helpers}/unlinkd", f"logfile_daemon {helpers}/log_file_daemon",
             f"error_directory {root}/usr/share/squid-langpack/en", "shutdown_lifetime 0 seconds",
             "visible_hostname localhost", "cache_effective_user nobody",
             "cache_effective_group nogroup", "dns_nameservers 127.0.0.1"]
    for scheme in schemes or []:
        lines += [f"auth_param {scheme} program {helper_of(scheme, helpers, folder)}",
                  f"auth_param {scheme} children 2 startup=1"]
        if scheme != "negotiate":
            lines.append(f"auth_param {scheme} realm {REALM}")
    if schemes:
        lines += ["acl known proxy_auth REQUIRED", "http_access allow CONNECT known"]
    elif schemes is not None:
        lines.append("http_access allow CONNECT")
    return "\n".join([*lines, "http_access deny all", ""])


def write_passwords(folder):
    crypt = subprocess.run(["openssl", "passwd", "-apr1", PASSWORD], check=True, text=True,
                           capture_output=True).stdout.strip()
    (folder / "basic").write_text(f"{USER}:{crypt}\n")
    secret = hashlib.md5(f"{USER}:{REALM}:{PASSWORD}".encode()).hexdigest()
    (folder / "digest").write_text(f"{USER}:{REALM}:{secret}\n")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start_squid(root, folder, schemes):
    port = free_port()
    (folder / "squid.conf").write_text(configuration(root, folder, port, schemes))
    libraries = root / "usr/lib/x86_64-linux-gnu"
    process = subprocess.Popen([root / "usr/sbin/squid", "-N", "-d1", "-f", folder / "squid.conf"],
                               env={**os.environ, "LD_LIBRARY_PATH": str(libraries)},
                               stderr=open(folder / "cache.log", "w", encoding="utf-8"))
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process, port
        if process.poll() is not None:
            break
        time.sleep(0.05)
    sys.exit("squid does not run:\n" + (folder / "cache.log").read_text())


@contextlib.contextmanager
def place():
    """A folder with the passwords, where squid's files are, and the port of the service."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="through-squid"))
    try:
        folder.chmod(0o755)
        (folder / "cache.log").touch()
        (folder / "cache.log").chmod(0o666)
        write_passwords(folder)
        yield folder, squid_root(folder), start_service(folder)
    finally:
        shutil.rmtree(folder)


def environment(folder, service, login, port):
    """The variables that lead to the service by the proxy."""
    return {"AWS_REGION": REGION, "AWS_ENDPOINT_URL": f"https://localhost:{service}",
            "AWS_CA_BUNDLE": str(folder / "ca.pem"), "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
            "AWS_SECRET_ACCESS_KEY": "s", "https_proxy": f"http://{login}127.0.0.1:{port}"}
