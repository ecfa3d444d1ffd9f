# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people, a home each, and one service: Anna initiates a lock and hands it over, Jo opens the
file and completes the lock. By keyboard alone.

    handover.py VAULTLOCK VAULTLOCK_CLI [PICTURES]

The keys are real key presses (XTest); the accessibility tree is only read.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile

from keys import Attention, Keyboard, tab_to
from pictures import Album
from window import NotThere, Sandbox, Vaultlock, eventually, policy_for

VAULT = "examplevault"
PASSPHRASE = "four words nobody guesses"


class Person:
    """A home of one's own, and the window in it."""

    def __init__(self, folder, name, service, program):
        self.home = os.path.join(folder, name)
        self.program = program
        self.environment = dict(service.environment(), HOME=self.home)
        for variable, place in (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"),
                                ("XDG_CACHE_HOME", "cache")):
            self.environment[variable] = os.path.join(self.home, place)
            os.makedirs(self.environment[variable])
        self.keyboard = Keyboard()
        self.attention = Attention()
        self.window = None

    def start(self, *arguments):
        self.window = Vaultlock(self.program, "--connection", "environment", *arguments,
                                environment=self.environment)

    def press(self, *chords):
        self.keyboard.press(*chords)

    def go_to(self, name):
        node = self.attention.settle()
        if node and node.get_name() == name:
            return
        if not tab_to(self.press, self.attention, name):
            raise NotThere(f"Tab does not lead to “{name}”")

    def use(self, button):
        eventually(f"the enabled button “{button}”",
                   lambda: self.window.is_button_enabled(button))
        self.go_to(button)
        self.press("space")

    def fill(self, name, text):
        self.go_to(name)
        self.press("ctrl+a")
        self.keyboard.type(text)

    def kinds(self):
        """Of the journal's entries."""
        path = os.path.join(self.environment["XDG_DATA_HOME"], "vaultlock/Vaultlock/journal.sqlite")
        with sqlite3.connect(path) as journal:
            lines = [line for line, in journal.execute(
                "SELECT line FROM journal_entry ORDER BY sequence")]
        texts = [line.decode() if isinstance(line, bytes) else line for line in lines]
        return [text.split('"kind":"')[1].split('"')[0] for text in texts], texts


class HandOver:
    def __init__(self, program, cli, album):
        self.album = album
        self.folder = tempfile.mkdtemp()
        self.service = Sandbox(cli, os.path.join(self.folder, "state.json"))
        self.anna = Person(self.folder, "anna", self.service, program)
        self.jo = Person(self.folder, "jo", self.service, program)
        self.file = os.path.join(self.folder, "for-jo.vaultlock-handover")

    def initiate(self):
        policy = os.path.join(self.folder, "policy.json")
        with open(policy, "w", encoding="utf-8") as file:
            file.write(policy_for(self.service.access, VAULT))
        self.anna.start("--vault", VAULT, policy)
        window = self.anna.window
        window.wait_for_value("Lock state", "Not locked")
        self.anna.use("Initiate lock")
        window.find("Initiate the lock of this vault?")
        self.anna.attention.settle()
        self.anna.use("Initiate lock")
        window.wait_for_value("Lock state", "In progress")
        return window.wait_for_value("Lock ID", bool)

    def give(self):
        anna, window = self.anna, self.anna.window
        anna.press("alt+v", "h")
        window.find("Hand the lock over")
        self.album.take("give")
        anna.fill("Name of the colleague", "Jo")
        anna.fill("Your name", "Anna")
        anna.fill("Note to the colleague", "Ask Kim before you complete")
        anna.fill("Passphrase", PASSPHRASE)
        anna.fill("Passphrase again", PASSPHRASE + "x")
        assert not window.is_button_enabled("Save sealed file…"), "two passphrases"
        self.album.take("give-two-passphrases")
        anna.fill("Passphrase again", PASSPHRASE)
        self.album.take("give-filled")
        anna.use("Save sealed file…")
        window.find("Save the sealed file")
        anna.attention.settle()
        anna.press("ctrl+a")
        anna.keyboard.type(self.file)
        anna.press("Return")
        eventually("the file", lambda: os.path.exists(self.file))
        eventually("its sentence", lambda: window.has_text("Handed over to Jo"))
        self.album.take("given")
        window.close()
        kinds, _ = anna.kinds()
        assert kinds[-1] == "handed-over", kinds

    def receive(self, lock_id):
        jo = self.jo
        jo.start(self.file)
        window = jo.window
        window.find("Open a hand-over")
        self.album.take("open")
        jo.fill("Passphrase of the hand-over", "another one than that")
        jo.press("Return")
        eventually("why it does not open", lambda: window.has_text("It does not open."))
        asked = window.dialog("Open a hand-over")
        assert not any(window.has_text(part, asked) for part in (VAULT, "Anna")), "it was told"
        self.album.take("open-wrong")
        jo.fill("Passphrase of the hand-over", PASSPHRASE)
        jo.press("Return")
        window.find("A lock is handed over to you")
        eventually("from whom", lambda: window.has_text("Anna"))
        eventually("that it fits", lambda: window.has_text("This connection leads to"))
        self.album.take("received")
        jo.use("Check and take over")
        window.wait_for_value("Chosen vault", VAULT)
        window.wait_for_value("Lock ID", lock_id)
        window.wait_for_value("Lock state", "In progress")
        eventually("that it was received", lambda: window.has_text("Received from Anna"))
        self.album.take("taken-over")
        kinds, texts = jo.kinds()
        assert kinds == ["taken-over"], kinds
        assert '"colleague":"Anna"' in texts[0]
        assert not any(PASSPHRASE in text for text in texts)
        window.kill()  # the lock has to be finished after any end of the program

    def complete(self, lock_id):
        jo = self.jo
        jo.start("--vault", VAULT)
        window = jo.window
        window.wait_for_value("Lock ID", lock_id)
        jo.use("Complete lock")
        window.find("Complete the lock of this vault, for ever?")
        jo.attention.settle()
        eventually("who gave it", lambda: window.has_text("received from Anna"))
        self.album.take("review")
        jo.go_to("Vault name to confirm")
        jo.keyboard.type(VAULT)
        jo.use("Complete lock")
        window.wait_for_value("Lock state", "Locked")
        window.close()
        kinds, _ = jo.kinds()
        assert kinds == ["taken-over", "complete-intended", "completed"], kinds

    def look_again(self):
        """Anna's program sees by itself what has become of it."""
        self.anna.start("--vault", VAULT)
        self.anna.window.wait_for_value("Lock state", "Locked")
        self.anna.window.close()
        kinds, _ = self.anna.kinds()
        assert kinds[-1] == "observed-locked", kinds

    def run(self):
        lock_id = self.initiate()
        self.give()
        with open(self.file, "rb") as file:
            sealed = file.read()
        assert lock_id.encode() not in sealed and VAULT.encode() not in sealed
        self.receive(lock_id)
        self.complete(lock_id)
        self.look_again()
        self.service.close()
        print(f"{VAULT}: initiated by Anna, handed over, received and completed by Jo, {lock_id}")


def main(program, cli, pictures):
    album = Album(pictures)
    try:
        HandOver(program, cli, album).run()
    except NotThere:
        if pictures:
            subprocess.run(["import", "-window", "root", f"{pictures}/stuck.png"], check=False)
        raise


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
