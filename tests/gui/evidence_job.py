# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence of a lock by keyboard alone: lock a vault of the sandbox, make and sign evidence, verify it
by the command line, by openssl and by the window; a bit that was changed is told.

    evidence_job.py VAULTLOCK VAULTLOCK_CLI [PICTURES]
"""

import os
import subprocess
import sys
import tempfile
import time

from keyboard_job import KeyboardJob
from window import Atspi, NotThere, eventually

VAULT = "my-vault"
PASSPHRASE = "open sesame"
UNSIGNED_BY_ANYBODY_TRUSTED = "Nobody whom you trust"
CHANGED = "This is not evidence as it was made"


def openssl(folder, *words):
    return subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True, text=True)


def make_key(folder):
    """A key and its certificate, which nobody vouches for, as key.p12."""
    openssl(folder, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-subj", "/O=Records/CN=alice", "-addext", "keyUsage=digitalSignature", "-addext",
            "extendedKeyUsage=emailProtection", "-keyout", "key.pem", "-out", "alice.pem")
    openssl(folder, "pkcs12", "-export", "-inkey", "key.pem", "-in", "alice.pem", "-passout",
            f"pass:{PASSPHRASE}", "-out", "key.p12")
    return os.path.join(folder, "key.p12")


class EvidenceJob(KeyboardJob):
    def __init__(self, program, cli, pictures):
        self.cli = cli
        self.folder = tempfile.mkdtemp()
        self.place = os.path.join(self.folder, "evidence")
        super().__init__(program, pictures)

    def picture(self, name):
        if self.pictures:
            os.makedirs(self.pictures, exist_ok=True)
            subprocess.run(["import", "-window", "root", f"{self.pictures}/{name}.png"], check=True)

    def fill(self, field, text):
        self.go_to(field)
        self.press("ctrl+a")
        self.type(text)

    def lock(self):
        self.choose("my-v", VAULT)
        self.initiate(VAULT)
        self.use("Complete lock")
        self.answer("Complete the lock of this vault, for ever?", "Complete lock", confirm=VAULT)
        self.window.wait_for_value("Lock state", "Locked")

    def make(self):
        key = make_key(self.folder)
        self.use("Evidence of the lock")
        self.window.dialog("Evidence of the lock")
        self.attention.settle()
        self.fill("Place of the evidence", self.place)
        self.go_to("Sign the evidence")
        self.press("space")
        self.fill("PKCS#12 file", key)
        self.fill("Passphrase of the key", "wrong")
        self.press("Return")
        eventually("why it is not signed", lambda: self.window.has_text("passphrase is wrong"))
        assert not os.path.exists(self.place), "something was written all the same"
        self.picture("evidence-refused")
        self.fill("Passphrase of the key", PASSPHRASE)
        self.press("Return")
        eventually("the evidence", lambda: self.place in self.window.value("Where the evidence is"))
        self.picture("evidence-made")
        left = [name for name in os.listdir(self.folder) if "partial" in name]
        assert not left, f"left behind: {left}"
        self.press("Escape")
        eventually("no dialog", lambda: not self.window.find_all("Evidence of the lock",
                                                                 Atspi.Role.DIALOG))

    def verify_elsewhere(self):
        seen = subprocess.run([self.cli, "evidence", "verify", self.place], check=True,
                              capture_output=True, text=True).stdout
        assert "signature: ok: by" in seen and "FAILED" not in seen, seen
        openssl(self.place, "cms", "-verify", "-binary", "-inform", "DER", "-in",
                "evidence.json.p7s", "-content", "evidence.json", "-CAfile",
                os.path.join(self.folder, "alice.pem"), "-out", "/dev/null")

    def open_in_window(self):
        """By the menu and the file dialog."""
        self.press("alt+f")
        time.sleep(0.3)
        self.press("v")
        self.window.dialog("Open evidence")
        self.attention.settle()
        self.type(os.path.join(self.place, "evidence.json"))
        self.press("Return")
        return self.window.wait_for_value("Verdict", lambda text: text and "…" not in text)

    def verify_in_window(self):
        verdict = self.open_in_window()
        assert UNSIGNED_BY_ANYBODY_TRUSTED in verdict, verdict
        assert self.window.value("Service of the evidence") == "SANDBOX"
        assert VAULT in self.window.value("What the evidence is of")
        self.use("Against this journal")
        eventually("the check again",
                   lambda: self.window.is_button_enabled("Against this journal"))
        self.use("Against the service now")
        eventually("the check again",
                   lambda: self.window.is_button_enabled("Against the service now"))
        verdict = self.window.value("Verdict")
        assert UNSIGNED_BY_ANYBODY_TRUSTED in verdict, verdict
        self.picture("evidence-verified")
        self.press("Escape")
        eventually("no dialog", lambda: not self.window.value("Verdict"))

    def change_a_bit(self):
        path = os.path.join(self.place, "evidence.json")
        with open(path, "r+b") as file:
            content = bytearray(file.read())
            content[content.index(b"my-vault")] ^= 1
            file.seek(0)
            file.write(content)
        verdict = self.open_in_window()
        assert CHANGED in verdict, verdict
        self.picture("evidence-changed")
        self.press("Escape")

    def run(self):
        self.lock()
        self.make()
        self.verify_elsewhere()
        self.verify_in_window()
        self.change_a_bit()
        self.window.close()
        print(f"{self.presses} key presses: {VAULT} locked, evidence of it made, signed and verified "
              "by the command line, openssl and the window; a bit that was changed is told")


def main(program, cli, pictures):
    job = EvidenceJob(program, cli, pictures)
    try:
        job.run()
    except (NotThere, AssertionError):
        job.picture("evidence-stuck")
        raise


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
