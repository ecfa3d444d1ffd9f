# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that are asked whom they would be in a situation. Each answers with the name of a
user, or `refused`, and what it said of it."""

import json
import pathlib
import re
import shlex
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
# A Debian tree in place of /, which sees this computer's /tmp; gone with the program.
IN_A_TREE = ["unshare", "--mount", "sh", "-c",
             'mount --bind /tmp "$0/tmp" && cd / && exec chroot "$0" "$@"']


def name_of(said):
    return (said.get("arn") or said.get("Arn") or "").partition("/")[2] or "refused"


class AwsCli:
    """`command` may be several words; in a tree it is Debian's own."""

    takes_proxies = True

    def __init__(self, command=None, tree=None):
        self.command = shlex.split(command) if command else [*IN_A_TREE, tree, "/usr/bin/aws"]
        ran = subprocess.run([*self.command, "--version"], capture_output=True, text=True,
                             check=True)
        self.version = (ran.stdout or ran.stderr).strip()
        major, minor = map(int, re.match(r"aws-cli/(\d+)\.(\d+)", self.version).groups())
        # What Vaultlock calls it where it would take another identity; None: it is the authority.
        self.called = ("boto3 or version 1 of the AWS CLI" if major == 1
                       else "an AWS CLI older than 2.32" if minor < 32 else None)

    def take(self, situation, profile):
        chosen = ["--profile", profile] if profile else []
        said, complaint = situation.run([*self.command, "sts", "get-caller-identity", "--output",
                                         "json", *chosen])
        return name_of(said), complaint


class JavaScriptSdk:
    """From the node_modules of a folder."""

    takes_proxies = False
    called = "the JavaScript SDK"

    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        versions = [f"@aws-sdk/{name} {self.installed(name)}"
                    for name in ("credential-providers", "credential-provider-ini")]
        self.version = ", ".join(versions)

    def installed(self, name):
        described = self.folder / "node_modules" / "@aws-sdk" / name / "package.json"
        return json.loads(described.read_text(encoding="utf-8"))["version"]

    def take(self, situation, profile):
        chosen = [profile] if profile else []
        # It knows no proxy: its services are elsewhere instead, which says nothing of identities.
        said, complaint = situation.run(
            ["node", "--no-warnings", str(HERE / "take-identity.mjs"), str(self.folder), *chosen],
            AWS_ENDPOINT_URL=situation.server)
        return name_of(said), complaint


class Vaultlock:
    def __init__(self, program):
        self.program = program

    def take(self, situation):
        said, complaint = situation.run([self.program, "whoami", "--format", "json", "--connection",
                                         situation.row["connection"]])
        return name_of(said), said.get("notes", []), complaint
