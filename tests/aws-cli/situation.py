# SPDX-License-Identifier: GPL-3.0-or-later
"""A row's files and variables in a folder of its own, in which programs are run."""

import hashlib
import json
import os
import pathlib
import subprocess

from identityservice import FAR

LOGIN_SESSION = "arn:aws:iam::123456789012:user/bob"


def login_token(key):
    """As `aws login` leaves it, to be used until the end of its keys."""
    return json.dumps({
        "accessToken": {"accessKeyId": "LOGIN_bob", "secretAccessKey": "s", "sessionToken": "t",
                        "accountId": "123456789012", "expiresAt": FAR},
        "tokenType": "aws_sigv4", "clientId": "arn:aws:signin:::devtools/same-device",
        "refreshToken": "r", "idToken": "i", "dpopKey": key})


class Situation:
    login_key = None

    def __init__(self, row, folder, server, authority):
        self.row, self.home, self.server = row, folder, server
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C.UTF-8", "AWS_PAGER": "",
            "AWS_CONFIG_FILE": f"{folder}/config", "AWS_CA_BUNDLE": authority,
            "AWS_SHARED_CREDENTIALS_FILE": f"{folder}/credentials", "HTTPS_PROXY": server,
            "AWS_REGION": "us-west-2", "AWS_DEFAULT_REGION": "us-west-2", "AWS_MAX_ATTEMPTS": "1",
            "AWS_EC2_METADATA_DISABLED": "true"}
        for name, value in row["environment"].items():
            self.environment[name] = self.filled(value)
        os.makedirs(folder, exist_ok=True)
        self.write("config", row["config"])
        self.write("credentials", row["credentials"])
        self.write("token", "token")
        self.write("process.json", json.dumps({
            "Version": 1, "AccessKeyId": "PROCESS", "SecretAccessKey": "s", "SessionToken": "t"}))
        for session in ("corp", "corp hall"):
            self.write(f".aws/sso/cache/{hashlib.sha1(session.encode()).hexdigest()}.json",
                       json.dumps({"accessToken": "t", "expiresAt": FAR, "region": "us-west-2",
                                   "startUrl": "https://corp.example/start"}))
        self.write(f".aws/login/cache/{hashlib.sha256(LOGIN_SESSION.encode()).hexdigest()}.json",
                   login_token(self.key()))

    @classmethod
    def key(cls):
        """P-256, SEC1."""
        if not cls.login_key:
            cls.login_key = subprocess.run(
                ["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout"],
                capture_output=True, text=True, check=True).stdout
        return cls.login_key

    @property
    def profile(self):
        """The one that the row chooses; None: whatever the variables say."""
        kind, _, name = self.row["connection"].partition(":")
        return name if kind == "profile" else None

    def filled(self, text):
        return text.replace("{dir}", self.home).replace("{server}", self.server)

    def write(self, name, text):
        path = pathlib.Path(self.home, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.filled(text), encoding="utf-8")
        path.chmod(0o600)  # as AWS's tools leave what they wrote

    def run(self, command, **variables):
        """What it printed as JSON, and its last complaint."""
        ran = subprocess.run(command, env={**self.environment, **variables}, capture_output=True,
                             text=True, cwd=self.home, timeout=120, check=False)
        complaint = (ran.stderr.strip().splitlines() or [""])[-1]
        try:
            return json.loads(ran.stdout), complaint
        except ValueError:
            return {}, complaint
