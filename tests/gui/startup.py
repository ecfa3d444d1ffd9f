# SPDX-License-Identifier: GPL-3.0-or-later
"""What the first picture costs, beside that of a bare window with an empty editor.

    startup.py VAULTLOCK BAREWINDOW [RUNS]

Both are measured alike and from outside: from the start of the process until the middle of the
screen is painted. Each run of Vaultlock is a first start, in a home of its own. Needs a display
whose root window is black (in-session).
"""

import ctypes
import ctypes.util
import os
import statistics
import subprocess
import sys
import tempfile
import time

from window import die_with_the_test

SETTLED = 2.0  # seconds after the first picture
PATIENCE = 30.0


class Screen:
    """The colours on the display, read through Xlib."""

    Z_PIXMAP = 2

    def __init__(self):
        self.x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.c_void_p
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
                                     ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self.x.XGetPixel.restype = ctypes.c_ulong
        self.x.XDestroyImage.argtypes = [ctypes.c_void_p]
        for side in ("XDisplayWidth", "XDisplayHeight"):
            getattr(self.x, side).argtypes = [ctypes.c_void_p, ctypes.c_int]
        self.display = self.x.XOpenDisplay(None)
        assert self.display, "no display"
        self.root = self.x.XDefaultRootWindow(self.display)
        self.middle = (self.x.XDisplayWidth(self.display, 0) // 2,
                       self.x.XDisplayHeight(self.display, 0) // 2)

    def is_painted(self):
        image = self.x.XGetImage(self.display, self.root, *self.middle, 1, 1, 0xffffffff,
                                 self.Z_PIXMAP)
        if not image:
            return False
        pixel = self.x.XGetPixel(image, 0, 0) & 0xffffff
        self.x.XDestroyImage(image)
        return pixel != 0

    def wait_until(self, painted):
        end = time.monotonic() + PATIENCE
        while self.is_painted() != painted:
            assert time.monotonic() < end, "nothing was painted" if painted else "no black screen"
            time.sleep(0.0005)


def resident_mebibytes(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def measure(screen, program):
    """(milliseconds, MiB at the first picture, MiB when settled)"""
    screen.wait_until(False)
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home + "/data",
                       "XDG_CONFIG_HOME": home + "/config", "XDG_CACHE_HOME": home + "/cache"}
        begin = time.monotonic()
        with subprocess.Popen([program], env=environment, stdout=subprocess.DEVNULL,
                              preexec_fn=die_with_the_test) as process:
            screen.wait_until(True)
            passed = (time.monotonic() - begin) * 1000
            first = resident_mebibytes(process.pid)
            time.sleep(SETTLED)
            settled = resident_mebibytes(process.pid)
            process.terminate()
    return passed, first, settled


def main(vaultlock, bare, runs="9"):
    screen = Screen()
    programs = {"Vaultlock": vaultlock, "bare window": bare}
    for program in programs.values():
        measure(screen, program)  # from a warm disk
    results = {name: [] for name in programs}
    for _ in range(int(runs)):
        for name, program in programs.items():
            results[name].append(measure(screen, program))
    # The least disturbed run tells what the program costs; the median what it was like here.
    figures = {name: [(min(column), statistics.median(column)) for column in zip(*rows)]
               for name, rows in results.items()}
    labels = ("first picture, ms", "memory then, MiB", "memory settled, MiB")
    for at, label in enumerate(labels):
        ours, theirs = (figures[name][at] for name in programs)
        print(f"{label:22} Vaultlock {ours[0]:6.1f} (median {ours[1]:6.1f})   "
              f"bare {theirs[0]:6.1f} (median {theirs[1]:6.1f})   "
              f"ratio {ours[0] / theirs[0]:.2f} (medians {ours[1] / theirs[1]:.2f})")


if __name__ == "__main__":
    main(*sys.argv[1:])
