# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job by keyboard alone: choose a vault by the filter, paste a policy, initiate, copy the
lock ID, complete; then another, aborted.

    keyboard_job.py VAULTLOCK VAULTLOCK_CLI [PICTURES]

The keys are real key presses (XTest); the accessibility tree is only read.
"""

import subprocess
import sys

from keys import Attention, Keyboard, tab_to
from window import Atspi, NotThere, Vaultlock, clipboard, eventually, policy_for

SANDBOX = {"region": "us-west-2", "accountId": "999999999999"}


class KeyboardJob:
    def __init__(self, program, pictures):
        self.pictures = pictures
        self.keyboard = Keyboard()
        self.attention = Attention()
        self.presses = 0
        self.window = Vaultlock(program)
        self.use("Rehearse in the sandbox")
        self.window.wait_for_value("Lock state", "Not locked")

    def press(self, *chords):
        self.presses += len(chords)
        self.keyboard.press(*chords)

    def type(self, text):
        self.presses += len(text)
        self.keyboard.type(text)

    def go_to(self, name):
        """Tab, until the control has the focus."""
        node = tab_to(self.press, self.attention, name)
        if not node:
            raise NotThere(f"Tab does not lead to “{name}”")
        return node

    def use(self, button):
        """Tab to the button, and press it."""
        def is_ready():
            return self.window.is_button_enabled(button)
        eventually(f"the enabled button “{button}”", is_ready)
        self.go_to(button)
        self.press("space")

    def answer(self, title, button, *, confirm=None):
        """An open dialog or review: what it wants typed, then its button."""
        self.window.find(title)
        self.attention.settle()
        if confirm:
            self.go_to("Vault name to confirm")
            self.type(confirm)
        self.use(button)

    def choose(self, part, vault):
        self.go_to("Filter vaults")
        self.press("ctrl+a")
        self.type(part)
        self.press("Return")
        self.window.wait_for_value("Chosen vault", vault)
        self.window.wait_for_value("Lock state", "Not locked")

    def paste_policy(self, vault):
        policy = policy_for(SANDBOX, vault)
        subprocess.run(["xclip", "-selection", "clipboard"], input=policy.encode(), check=True)
        if not self.window.find_all("Policy", Atspi.Role.TEXT):
            self.go_to("Form")  # which is in front at first
            self.press("Right")
            self.window.find("Policy", Atspi.Role.TEXT)
        self.go_to("Policy")
        self.press("ctrl+a", "ctrl+v")
        self.window.wait_for_value("Policy", policy)

    def initiate(self, vault):
        self.paste_policy(vault)
        self.use("Initiate lock")
        self.answer("Initiate the lock of this vault?", "Initiate lock")
        self.window.wait_for_value("Lock state", "In progress")
        lock_id = self.window.wait_for_value("Lock ID", bool)
        self.use("Copy lock ID")
        eventually("the lock ID in the clipboard", lambda: clipboard() == lock_id.encode())
        return lock_id

    def run(self):
        self.choose("my-v", "my-vault")
        lock_id = self.initiate("my-vault")
        self.use("Complete lock")
        self.answer("Complete the lock of this vault, for ever?", "Complete lock",
                    confirm="my-vault")
        self.window.wait_for_value("Lock state", "Locked")

        self.choose("payroll", "payroll-emea")
        self.initiate("payroll-emea")
        self.use("Abort lock")
        self.answer("Abort the lock of this vault?", "Abort lock")
        self.window.wait_for_value("Lock state", "Not locked")
        self.window.close()
        print(f"{self.presses} key presses: my-vault locked with {lock_id}, "
              "the lock of payroll-emea aborted; the lock ID was copied whole")


def main(program, pictures):
    job = KeyboardJob(program, pictures)
    try:
        job.run()
    except NotThere:
        if pictures:
            subprocess.run(["import", "-window", "root", f"{pictures}/keyboard-job-stuck.png"],
                           check=False)
        raise


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[3] if len(sys.argv) > 3 else None)
