# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job in the real window: initiate, copy the lock ID, restart, complete; then abort.

    whole_job.py VAULTLOCK VAULTLOCK_CLI sandbox|environment [PICTURES]
"""

import os
import subprocess
import sys
import tempfile

from window import Sandbox, Vaultlock, clipboard, eventually, policy_for

VAULTS = ("examplevault", "my-vault")
SANDBOX = {"region": "us-west-2", "accountId": "999999999999"}


def seconds(text):
    """Of `23:59:58`."""
    hours, minutes, rest = (int(part) for part in text.split(":"))
    return (hours * 60 + minutes) * 60 + rest


class Job:
    def __init__(self, program, cli, connection, pictures):
        self.program = program
        self.pictures = pictures
        self.folder = tempfile.mkdtemp()
        self.sandbox = None
        self.arguments = ["--connection", connection]
        self.environment = {}
        if connection == "environment":
            self.sandbox = Sandbox(cli, os.path.join(self.folder, "state.json"))
            self.environment = self.sandbox.environment()

    def start(self, vault):
        policy = os.path.join(self.folder, f"{vault}.json")
        with open(policy, "w", encoding="utf-8") as file:
            file.write(policy_for(SANDBOX, vault))
        return Vaultlock(self.program, *self.arguments, "--vault", vault, policy,
                         environment=self.environment)

    def picture(self, name):
        if self.pictures:
            os.makedirs(self.pictures, exist_ok=True)
            path = os.path.join(self.pictures, f"{name}.png")
            subprocess.run(["import", "-window", "root", path], check=True)

    def initiate(self, window):
        window.wait_for_value("Lock state", "Not locked")
        self.picture("1-filled")
        window.press("Initiate lock")
        dialog = window.review("Initiate the lock of this vault?")
        self.picture("2-initiate-dialog")
        window.press("Initiate lock", dialog)
        lock_id = window.wait_for_value("Lock ID", bool)
        window.wait_for_value("Lock state", "In progress")
        window.press("Copy lock ID")
        eventually("the lock ID in the clipboard", lambda: clipboard() == lock_id.encode())
        self.picture("3-in-progress")
        return lock_id

    def complete(self, window, vault):
        window.press("Complete lock")
        dialog = window.review("Complete the lock of this vault, for ever?")
        assert not window.is_button_enabled("Complete lock", dialog), "enabled without the name"
        window.type_into("Vault name to confirm", vault + "x", dialog)
        assert not window.is_button_enabled("Complete lock", dialog), "enabled for another name"
        window.type_into("Vault name to confirm", vault, dialog)
        self.picture("4-complete-dialog")
        window.press("Complete lock", dialog)
        window.wait_for_value("Lock state", "Locked")
        self.picture("5-locked")

    def abort(self, window):
        window.press("Abort lock")
        window.press("Abort lock", window.dialog("Abort the lock of this vault?"))
        window.wait_for_value("Lock state", "Not locked")

    def run(self):
        window = self.start(VAULTS[0])
        assert window.value("Mode") == ("LIVE" if self.sandbox else "SANDBOX"), window.value("Mode")
        lock_id = self.initiate(window)
        before = window.value("Time remaining")
        window.kill()

        window = self.start(VAULTS[0])
        window.wait_for_value("Lock state", "In progress")
        assert window.value("Lock ID") == lock_id, "the lock ID after a restart is another"
        after = window.wait_for_value("Time remaining", bool)
        # The service's Date has whole seconds: two readings of its clock may be one apart.
        assert "23:58:00" <= after and seconds(after) <= seconds(before) + 1, \
            f"{before} before, {after} after"
        self.complete(window, VAULTS[0])
        window.close()

        window = self.start(VAULTS[1])
        self.initiate(window)
        self.abort(window)
        window.close()
        if self.sandbox:
            self.sandbox.close()
        print(f"lock ID {lock_id}: kept through a kill, copied whole, completed; "
              f"{before} before the restart, {after} after; another lock aborted")


if __name__ == "__main__":
    Job(*sys.argv[1:4], sys.argv[4] if len(sys.argv) > 4 else None).run()
