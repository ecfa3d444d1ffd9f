# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a lock ID that was copied: with nobody who keeps the clipboard, and with somebody.

    clipboard.py VAULTLOCK VAULTLOCK_CLI [PICTURES]

On X11 that is the owner of the selection CLIPBOARD_MANAGER; here it is this script, which only has
the selection and keeps nothing.
"""

import os
import sys
import tempfile

from Xlib import X, display
from pictures import Album
from window import Vaultlock, clipboard, eventually, policy_for

SANDBOX = {"region": "us-west-2", "accountId": "999999999999"}
VAULT = "examplevault"
FOR_NOW = "Copied. Paste it before you close Vaultlock."


class Manager:
    """Somebody else on the display."""

    def __init__(self):
        self.display = display.Display()
        self.window = self.display.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        self.selection = self.display.get_atom("CLIPBOARD_MANAGER")

    def begin(self):
        self.window.set_selection_owner(self.selection, X.CurrentTime)
        assert self.display.get_selection_owner(self.selection) == self.window

    def end(self):
        self.window.destroy()
        self.display.sync()
        assert self.display.get_selection_owner(self.selection) == X.NONE


def initiate(program):
    policy = os.path.join(tempfile.mkdtemp(), "policy.json")
    with open(policy, "w", encoding="utf-8") as file:
        file.write(policy_for(SANDBOX, VAULT))
    window = Vaultlock(program, "--vault", VAULT, policy)
    window.wait_for_value("Lock state", "Not locked")
    window.press("Initiate lock")
    window.press("Initiate lock", window.review("Initiate the lock of this vault?"))
    window.wait_for_value("Lock state", "In progress")
    return window


def copied(window, sentence):
    """Copies, and waits for what is said of it."""
    window.press("Copy lock ID")
    eventually(f"“{sentence}”", lambda: window.find_all(sentence))
    lock_id = window.value("Lock ID").encode()
    assert clipboard() == lock_id, (clipboard(), lock_id)


def main(program, _, pictures=None):
    window = initiate(program)
    copied(window, FOR_NOW)
    if pictures:
        Album(pictures).take("copied-for-now")
    manager = Manager()
    manager.begin()
    copied(window, "Copied.")
    manager.end()
    copied(window, FOR_NOW)
    window.kill()
    print("without a manager, with one, and without it again: said as it is")


if __name__ == "__main__":
    main(*sys.argv[1:4])
