# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the display."""

import os
import subprocess
import time


class Album:
    """Numbered pictures in a folder; without a folder, none."""

    def __init__(self, folder):
        self.folder = folder
        self.count = 0
        if folder:
            os.makedirs(folder, exist_ok=True)
            for name in os.listdir(folder):
                if name.endswith(".png"):
                    os.remove(os.path.join(folder, name))

    def take(self, name):
        if not self.folder:
            return
        self.count += 1
        shoot(os.path.join(self.folder, f"{self.count:02}-{name}.png"))


def shoot(path, rest=0.35):
    """The whole display, once it has come to rest: fades take 150 ms."""
    time.sleep(rest)
    subprocess.run(["import", "-window", "root", "-depth", "8", path], check=True)
