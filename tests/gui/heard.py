# SPDX-License-Identifier: GPL-3.0-or-later
"""What Orca, a screen reader, says of a lock: its ID, its thresholds, its end, and the values.

    heard.py VAULTLOCK FOLDER

Needs Debian's orca and speech-dispatcher, and a desktop session (in-session). Goes through the life
of a lock in the sandbox, twice, with the focus where a person would have it, prints each sentence
that had to be heard with what was said, and leaves all of Orca's speech in FOLDER/speech.txt.
"""

import os
import re
import subprocess
import sys

from window import Atspi, NotThere, Vaultlock, die_with_the_test, eventually, policy_for

SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)'(?:\{|$)", re.MULTILINE)
SANDBOX = {"region": "us-west-2", "accountId": "999999999999"}
VAULT = "my-vault"
HEARING = 15.0  # seconds


class Orca:
    def __init__(self, folder):
        self.log = os.path.join(folder, "orca.log")
        settings = os.path.join(os.environ["XDG_CONFIG_HOME"], "speech-dispatcher")
        os.makedirs(settings)
        with open(os.path.join(settings, "speechd.conf"), "w", encoding="utf-8") as file:
            file.write("AddModule \"dummy\" \"sd_dummy\" \"\"\nDefaultModule dummy\n")
        self.process = subprocess.Popen(
            ["orca", "--replace", "--debug-file", self.log],
            env={**os.environ, "GSETTINGS_BACKEND": "memory"}, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, preexec_fn=die_with_the_test)
        self.read = 0
        self.heard("Screen reader on")

    def spoken(self):
        """All of it, in order."""
        try:
            with open(self.log, encoding="utf-8") as file:
                return SPOKEN.findall(file.read())
        except FileNotFoundError:
            return []

    def begin(self):
        """From here on counts what is heard."""
        self.read = len(self.spoken())

    def heard(self, pattern):
        """The sentence, once it has been said since begin()."""
        def probe():
            return next((said for said in self.spoken()[self.read:] if re.search(pattern, said)),
                        None)
        try:
            said = eventually(pattern, probe, HEARING)
        except NotThere:
            raise NotThere(f"not heard: {pattern}; heard: {self.spoken()[self.read:]}") from None
        print(f"{pattern:60} heard: {said}", flush=True)
        return said


def focus(window, name):
    field = window.find(name, Atspi.Role.TEXT)
    Atspi.Component.grab_focus(field.get_component_iface())


def initiate(window, orca):
    window.wait_for_value("Lock state", lambda state: state in ("Not locked", "Expired"))
    orca.begin()
    window.press("Initiate lock")
    window.press("Initiate lock", window.review("Initiate the lock of this vault?"))
    lock_id = window.wait_for_value("Lock ID", bool)
    orca.heard("In progress")
    orca.heard(re.escape(lock_id))
    return lock_id


def main(program, folder):
    os.makedirs(folder, exist_ok=True)
    policy = os.path.join(folder, "policy.json")
    with open(policy, "w", encoding="utf-8") as file:
        file.write(policy_for(SANDBOX, VAULT))
    orca = Orca(folder)
    window = Vaultlock(program, "--connection", "sandbox", "--vault", VAULT, policy)
    lock_id = initiate(window, orca)
    orca.begin()
    window.press("Copy lock ID")
    orca.heard("Copied")
    for name, value in (("Lock ID", re.escape(lock_id)), ("Lock state", "In progress"),
                        ("Time remaining", r"\b\d\d:\d\d:\d\d\b"), ("Mode", "SANDBOX")):
        orca.begin()
        focus(window, name)
        orca.heard(value)
    orca.begin()
    window.press("To 5 minutes left")
    orca.heard("15 minutes|5 minutes")
    orca.begin()
    window.press("Past the end")
    orca.heard("xpired|gone")
    with open(os.path.join(folder, "speech.txt"), "w", encoding="utf-8") as file:
        file.write("\n".join(orca.spoken()) + "\n")
    window.close()


if __name__ == "__main__":
    main(*sys.argv[1:3])
