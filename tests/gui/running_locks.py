# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks on three connections: told at the head of the window, and a click leads to each.

    running_locks.py VAULTLOCK VAULTLOCK_CLI [PICTURES]

Two endpoints with an account each beside the window's own sandbox. Needs a session (in-session).
"""

import os
import sys
import tempfile

from pictures import Album
from window import Sandbox, Vaultlock, eventually, policy_for

VAULT = "examplevault"
ACCOUNTS = {"audit": "111111111111", "records": "222222222222"}
SANDBOX = {"region": "us-west-2", "accountId": "999999999999"}


def wait_for_line(window, is_it):
    """The number of the running lock that shows it: the one that ends first is the first."""
    found = []

    def probe():
        found[:] = [number for number in range(1, 9)
                    if window.find_all(f"Running lock {number}")
                    and is_it(window.value(f"Running lock {number}"))]
        return bool(found)
    eventually("a running lock", probe)
    return found[0]


class Locks:
    def __init__(self, program, cli, pictures):
        self.program = program
        self.album = Album(pictures)
        self.folder = tempfile.mkdtemp()
        self.services = {
            name: Sandbox(cli, os.path.join(self.folder, f"{name}.json"), "--account", account)
            for name, account in ACCOUNTS.items()}
        shared = os.path.join(os.environ["HOME"], ".aws")
        os.makedirs(shared, exist_ok=True)
        with open(os.path.join(shared, "config"), "w", encoding="utf-8") as config:
            for name, service in self.services.items():
                access = service.access
                config.write(f"[profile {name}]\nservices = {name}\nregion = {access['region']}\n"
                             f"aws_access_key_id = {access['accessKeyId']}\n"
                             f"aws_secret_access_key = {access['secretAccessKey']}\n"
                             f"[services {name}]\nglacier =\n"
                             f"  endpoint_url = {access['endpoint']}\n")

    def initiate(self, access, *arguments):
        policy = os.path.join(self.folder, "policy.json")
        with open(policy, "w", encoding="utf-8") as file:
            file.write(policy_for(access, VAULT))
        window = Vaultlock(self.program, *arguments, "--vault", VAULT, policy)
        window.wait_for_value("Lock state", "Not locked")
        window.press("Initiate lock")
        window.press("Initiate lock", window.review("Initiate the lock of this vault?"))
        window.wait_for_value("Lock state", "In progress")
        window.wait_for_value("Time remaining", bool)
        window.close()

    def run(self):
        self.initiate(SANDBOX, "--connection", "sandbox")
        for name, service in self.services.items():
            self.initiate(service.access, "--connection", f"profile:{name}")

        window = Vaultlock(self.program, "--connection", "sandbox", "--vault", "my-vault")
        window.wait_for_value("Running lock 1",
                              lambda text: text.startswith("SANDBOX · examplevault · 23:"))
        window.wait_for_value("Live locks not read",
                              lambda text: text.startswith("LIVE audit, LIVE records: 2 locks"))
        window.wait_for_value("Lock state", bool)
        self.album.take("two-wait-for-consent")
        window.press("Read live locks")
        audit = wait_for_line(window, lambda text: "read at" in text
                              and text.startswith("LIVE audit · examplevault · 23:"))
        self.album.take("all-are-told")
        window.press(f"Go to running lock {audit}")
        self.album.take("live-is-asked-about")
        window.press("Connect", window.dialog("Connect to a live service?"))
        window.wait_for_value("Mode", "LIVE")
        window.wait_for_value("Chosen vault", VAULT)
        window.wait_for_value("Lock state", "In progress")
        eventually("the account", lambda: ACCOUNTS["audit"] in window.value("Identity"))
        self.album.take("there")
        window.close()
        for service in self.services.values():
            service.close()
        print("three running locks on three connections: told, read once agreed to, and gone to")


if __name__ == "__main__":
    Locks(*sys.argv[1:3], sys.argv[3] if len(sys.argv) > 3 else None).run()
