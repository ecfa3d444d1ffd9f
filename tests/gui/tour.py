# SPDX-License-Identifier: GPL-3.0-or-later
"""The guided tour: the main job in the real window, with a numbered picture of each step.

    tour.py VAULTLOCK VAULTLOCK_CLI [PICTURES]

Prints the lock ID that the service gave out and when its time ends. Needs a session (in-session).
"""

import os
import subprocess
import sys

from keys import Attention, Keyboard
from pictures import Album
from tree import children
from window import Atspi, NotThere, Vaultlock, clipboard, eventually, policy_for, walk

SANDBOX = {"region": "us-west-2", "accountId": "999999999999"}
VAULT = "payroll-emea"
ANOTHER = "my-vault"


class Tour:
    def __init__(self, program, folder):
        self.album = Album(folder)
        self.keyboard = Keyboard()
        self.attention = Attention()
        # A place whose time is not UTC, so that both are seen.
        self.window = Vaultlock(program, environment={"TZ": "Europe/Berlin"})
        self.window.rehearse()

    def focus(self, name):
        control = self.window.find(name)
        Atspi.Component.grab_focus(control.get_component_iface())
        self.attention.settle()
        return control

    def choose(self, vault, state):
        self.focus("Filter vaults")
        self.keyboard.press("ctrl+a")
        self.keyboard.type(vault)
        self.keyboard.press("Return")
        self.window.wait_for_value("Chosen vault", vault)
        self.window.wait_for_value("Lock state", state)

    def write_by_form(self):
        """From a starting point; then what it would do, and the draft is empty again."""
        self.window.show_view("Form")
        self.window.press("7 years with legal hold")
        self.window.wait_for_value("Retention days", "= 2,557 days")
        self.album.take("written-by-form")
        self.window.show_view("In words")
        self.window.wait_for_value("What-if decision", "Denied")
        self.album.take("what-it-does")
        self.window.show_view("JSON")

    def write_policy(self):
        """With a mistake, found and mended."""
        policy = policy_for(SANDBOX, VAULT)
        mistaken = policy.replace("\"Effect\"", "\"Efect\"")
        self.window.type_into("Policy", "")
        self.album.take("empty-draft")
        self.window.type_into("Policy", mistaken)
        eventually("a problem", lambda: self.window.has_text("1 error"))
        self.focus("Policy")
        self.keyboard.press("F8")
        self.window.find("Problem details", Atspi.Role.TEXT)
        self.album.take("a-mistake-is-found")
        self.keyboard.press("ctrl+period")
        self.attention.settle()
        self.album.take("quick-fix-is-offered")
        self.keyboard.press("Down", "Return")
        self.window.wait_for_value("Policy", policy)
        self.album.take("mended")

    def initiate(self):
        self.window.press("Initiate lock")
        dialog = self.window.review("Initiate the lock of this vault?")
        self.album.take("what-initiate-does")
        self.window.press("Initiate lock", dialog)
        lock_id = self.window.wait_for_value("Lock ID", bool)
        self.window.wait_for_value("Lock state", "In progress")
        self.window.wait_for_value("Time remaining", bool)
        self.album.take("in-progress")
        self.window.press("Copy lock ID")
        eventually("the lock ID in the clipboard", lambda: clipboard() == lock_id.encode())
        self.album.take("lock-id-copied")
        return lock_id, self.expiry()

    def expiry(self):
        return next((n.get_name() for n in walk(self.window.root)
                     if n.get_role() == Atspi.Role.LABEL and n.get_name().startswith("Ends ")), "")

    def complete(self):
        self.window.press("Complete lock")
        dialog = self.window.review("Complete the lock of this vault, for ever?")
        self.album.take("what-complete-does")
        self.window.type_into("Vault name to confirm", VAULT, dialog)
        self.album.take("the-name-is-typed")
        self.window.press("Complete lock", dialog)
        self.window.wait_for_value("Lock state", "Locked")
        self.album.take("locked")

    def abort_another(self):
        self.choose(ANOTHER, "Not locked")
        self.window.type_into("Policy", policy_for(SANDBOX, ANOTHER))
        self.window.press("Initiate lock")
        self.window.press("Initiate lock",
                          self.window.review("Initiate the lock of this vault?"))
        self.window.wait_for_value("Lock state", "In progress")
        self.window.press("Abort lock")
        dialog = self.window.dialog("Abort the lock of this vault?")
        self.album.take("what-abort-does")
        self.window.press("Abort lock", dialog)
        self.window.wait_for_value("Lock state", "Not locked")
        self.album.take("aborted")

    def rehearse_the_end(self):
        """By the sandbox's clock, where the window has it."""
        if self.window.is_button_enabled("Try"):
            self.window.press("Try")
        if not self.window.find_all("Past the end", Atspi.Role.PUSH_BUTTON):
            return
        self.window.press("Initiate lock")
        self.window.press("Initiate lock",
                          self.window.review("Initiate the lock of this vault?"))
        self.window.wait_for_value("Lock state", "In progress")
        nearly = next((n.get_name() for n in walk(self.window.root)
                       if n.get_name().startswith("To ") and "minutes left" in n.get_name()), None)
        self.window.press(nearly or "To 5 minutes left")
        self.window.wait_for_value("Time remaining", lambda left: left and left <= "00:05:00")
        self.album.take("five-minutes-left")
        self.window.press("Past the end")
        self.window.wait_for_value("Lock state", "Expired")
        self.album.take("expired")

    def show_about(self):
        for item in walk(self.window.root):
            if item.get_name() == "About Vaultlock" and item.get_action_iface():
                Atspi.Action.do_action(item.get_action_iface(), 0)
                eventually("About", lambda: any(
                    n.get_role() in (Atspi.Role.DIALOG, Atspi.Role.ALERT)
                    for frame in children(self.window.root) for n in (frame, *children(frame))))
                self.album.take("about")
                self.keyboard.press("Escape")
                return

    def run(self):
        self.window.wait_for_value("Lock state", "Not locked")
        self.album.take("first-start")
        self.choose(VAULT, "Not locked")
        self.album.take("vault-chosen")
        self.write_by_form()
        self.write_policy()
        lock_id, expiry = self.initiate()
        self.complete()
        self.abort_another()
        self.choose("broker-dealer-records-2025", "In progress")
        self.album.take("somebody-elses-lock")
        self.choose("order-audit-trail", "Not locked")
        self.window.type_into("Policy", policy_for(SANDBOX, "order-audit-trail"))
        self.rehearse_the_end()
        self.show_about()
        self.window.close()
        print(f"vault {VAULT}: lock ID {lock_id}")
        print(f"{expiry}; completed before that: locked for ever, in the sandbox")
        if self.album.count:
            print(f"{self.album.count} pictures: {os.path.abspath(self.album.folder)}")


def main(program, folder):
    tour = Tour(program, folder)
    try:
        tour.run()
    except NotThere:
        if folder:
            subprocess.run(["import", "-window", "root", f"{folder}/stuck.png"], check=False)
        raise


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[3] if len(sys.argv) > 3 else None)
