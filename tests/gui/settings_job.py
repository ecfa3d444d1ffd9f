# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings by keyboard alone, and settings that are damaged, of a newer version, or not to be written.

    settings_job.py VAULTLOCK VAULTLOCK_CLI
"""

import os
import sys
import tempfile

from keys import Attention, Keyboard, tab_to
from window import Vaultlock, eventually

SEEN = "[firstStart]\nhintDismissed=true\nexampleGiven=true\n"


class Home:
    """A home with these settings."""

    def __init__(self, settings, config=None):
        folder = tempfile.mkdtemp()
        self.config = config or os.path.join(folder, "config")
        self.path = os.path.join(self.config, "vaultlock", "Vaultlock", "settings.ini")
        self.environment = {"XDG_CONFIG_HOME": self.config,
                            "XDG_DATA_HOME": os.path.join(folder, "data")}
        if not config:
            os.makedirs(os.path.dirname(self.path))
            with open(self.path, "w", encoding="utf-8") as file:
                file.write(settings)

    def written(self):
        with open(self.path, encoding="utf-8") as file:
            return file.read()

    def start(self, program):
        window = Vaultlock(program, environment=self.environment)
        window.wait_for_value("Mode", "SANDBOX")
        eventually("an active window", lambda: Keyboard().maximise(window.process.pid))
        return window


def told(window, sentence):
    eventually(f"“{sentence}”", lambda: window.has_text(sentence))


def change_by_keyboard(program):
    home = Home(SEEN)
    window = home.start(program)
    keyboard, attention = Keyboard(), Attention()
    keyboard.press("ctrl+comma")
    window.find("Pages")
    keyboard.press("Down")
    assert tab_to(keyboard.press, attention, "Wrap long lines")
    keyboard.press("space")
    eventually("the setting on disk", lambda: "wraps=false" in home.written())
    assert tab_to(keyboard.press, attention, "Undo change")
    keyboard.press("space")
    eventually("the setting undone", lambda: "wraps" not in home.written())
    keyboard.press("Escape")
    eventually("the dialog closed", lambda: not window.find_all("Pages"))
    window.kill()
    print("  changed and undone by keyboard alone")


def begin_with(program, settings, sentence, check):
    home = Home(SEEN + settings)
    window = home.start(program)
    told(window, sentence)
    check(home)
    window.close()
    check(home)
    print(f"  told: {sentence}")


def is_set_aside(home):
    with open(home.path + ".damaged", encoding="utf-8") as file:
        assert file.read().endswith("textSi")


def is_kept(home):
    for line in ("settingsFormat=9", "telepathy=12", "appearance=sepia"):
        assert line in home.written(), home.written()


def main(program):
    change_by_keyboard(program)
    begin_with(program, "[window]\ntextSi", "The settings were damaged: the file is now", is_set_aside)
    begin_with(program, "[General]\nsettingsFormat=9\ntelepathy=12\nappearance=sepia\n",
               "The settings were written by a newer Vaultlock", is_kept)
    begin_with(program, "[General]\ntextSize=5000\n", "Text size (“5000”)",
               lambda home: home.written().index("textSize=5000"))
    nowhere = Home("", config="/proc/nowhere")
    window = nowhere.start(program)
    told(window, "Settings cannot be written to")
    window.kill()
    print("  told: Settings cannot be written to")


if __name__ == "__main__":
    main(sys.argv[1])
