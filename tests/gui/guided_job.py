# SPDX-License-Identifier: GPL-3.0-or-later
"""From a starting point to an initiated lock without touching JSON, by keyboard alone; on the way
the JSON is changed and the card follows, and what-if answers are read.

    guided_job.py VAULTLOCK VAULTLOCK_CLI [PICTURES]
"""

import subprocess
import sys

from keyboard_job import KeyboardJob
from pictures import Album
from window import NotThere

VAULT = "my-vault"


class GuidedJob(KeyboardJob):
    VIEWS = ("In words", "Form", "JSON", "Compare")

    def __init__(self, program, pictures):
        super().__init__(program, pictures)
        self.album = Album(pictures) if pictures else None
        self.view = "Form"

    def picture(self, name):
        if self.album:
            self.album.take(name)

    def show(self, view):
        """By the bar of tabs, which is reached like any control."""
        self.go_to(self.view)
        steps = self.VIEWS.index(view) - self.VIEWS.index(self.view)
        self.press(*["Right" if steps > 0 else "Left"] * abs(steps))
        self.view = view
        self.attention.settle()

    def fill(self, name, text):
        self.go_to(name)
        self.press("ctrl+a")
        self.type(text)

    def ask(self, age, decision):
        self.fill("What-if age in days", age)
        self.window.wait_for_value("What-if decision", decision)

    def change_json(self):
        """The card follows the text."""
        self.show("JSON")
        self.paste_policy(VAULT)
        self.press("ctrl+Tab")  # Tab alone would be typed
        self.show("Form")
        self.window.wait_for_value("Retention days", "= 365 days")
        self.picture("guided-follows-the-json")
        # The one history: the starting point comes back.
        self.show("JSON")
        self.go_to("Policy")
        self.press("ctrl+z", "ctrl+Tab")
        self.show("Form")
        self.window.wait_for_value("Retention days", "= 3,653 days")

    def run(self):
        self.choose("my-v", VAULT)
        self.show("Form")
        self.picture("starting-points")
        self.use("7 years with legal hold")
        self.window.wait_for_value("Retention days", "= 2,557 days")
        self.fill("Retention count", "10")
        self.window.wait_for_value("Retention days", "= 3,653 days")
        self.picture("guided")
        self.change_json()

        self.show("In words")
        self.ask("3652", "Denied")
        self.ask("3653", "NoDecision")
        self.picture("effect")
        self.use("Initiate lock")
        self.window.review("Initiate the lock of this vault?")
        self.picture("initiate-with-its-effect")
        self.answer("Initiate the lock of this vault?", "Initiate lock")
        self.window.wait_for_value("Lock state", "In progress")
        lock_id = self.window.wait_for_value("Lock ID", bool)
        self.use("Write")
        self.go_to("Draft")  # of the switch; the arrows lead on
        self.press("Right")
        self.show("JSON")
        installed = self.window.wait_for_value("Installed policy", bool)
        assert '"3653"' in installed and "glacier:ResourceTag/LegalHold" in installed, installed
        self.window.close()
        print(f"{self.presses} key presses: {VAULT} in progress with {lock_id}, by form alone")


def main(program, pictures):
    job = GuidedJob(program, pictures)
    try:
        job.run()
    except NotThere:
        subprocess.run(["import", "-window", "root", "/tmp/guided-job-stuck.png"], check=False)
        raise


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[3] if len(sys.argv) > 3 else None)
