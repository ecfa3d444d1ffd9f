# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders in the real window, beside a desktop's own notification service or panel.

    in-session with-desktop SERVICE /usr/bin/python3 reminders.py SERVICE VAULTLOCK [PICTURES]

Says what was seen; fails where the window, the program or the bus does not do what it should.
"""

import os
import re
import subprocess
import sys
import tempfile
import time

from gi.repository import Gio, GLib

from keys import Keyboard
from window import Vaultlock, die_with_the_test, eventually, is_enabled

NOTIFIERS = ("dunst", "xfce4-notifyd", "mate-notification-daemon")


class Bus:
    """What is said about notifications on the session bus."""

    def __init__(self):
        self.log = tempfile.NamedTemporaryFile("r", suffix=".bus")
        self.process = subprocess.Popen(
            ["dbus-monitor", "--session", "interface='org.freedesktop.Notifications'",
             "type='method_return'"],
            stdout=open(self.log.name, "w", encoding="utf-8"), preexec_fn=die_with_the_test)
        eventually("the monitor", lambda: os.path.getsize(self.log.name) > 0)

    def text(self):
        with open(self.log.name, encoding="utf-8", errors="replace") as file:
            return file.read()

    def calls(self, member):
        return [part for part in re.split(r"\n(?=\S)", self.text()) if f"member={member}" in part]


def tray_items():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    try:
        reply = bus.call_sync(
            "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher",
            "org.freedesktop.DBus.Properties", "Get",
            GLib.Variant("(ss)", ("org.kde.StatusNotifierWatcher",
                                  "RegisteredStatusNotifierItems")),
            None, Gio.DBusCallFlags.NO_AUTO_START, 3000, None)
    except GLib.Error:
        return []
    return list(reply.unpack()[0])


class Reminders:
    def __init__(self, service, program, pictures=None):
        self.service = service
        self.program = program
        self.pictures = pictures
        self.bus = Bus()
        self.keyboard = Keyboard()

    def say(self, text):
        print(f"{self.service}: {text}", flush=True)

    def picture(self, name):
        if self.pictures:
            os.makedirs(self.pictures, exist_ok=True)
            subprocess.run(["import", "-window", "root",
                            os.path.join(self.pictures, f"{self.service}-{name}.png")], check=True)

    def initiate(self, window):
        window.wait_for_value("Lock state", "Not locked")
        window.press("Initiate lock")
        window.press("Initiate lock", window.review("Initiate the lock of this vault?"))
        window.wait_for_value("Lock state", "In progress")

    def leave(self, window, choice):
        """By the keyboard, as a person does; the vaults' locks may still be read when it asks."""
        self.keyboard.press("ctrl+q")
        title = eventually("the question", lambda: next(
            (name for name in ("2 locks are in progress", "The lock of my-vault is in progress",
                               "The lock of examplevault is in progress")
             if window.find_all(name)), None))
        dialog = window.dialog(title)
        time.sleep(0.5)
        self.picture("question")
        window.press(choice, dialog)

    def is_on_screen(self, window):
        return bool(window.find_all("Lock state"))

    def wait_hidden(self, window):
        eventually("the hidden window", lambda: not self.is_on_screen(window))
        assert window.process.poll() is None, "the program has ended"

    def second_start(self, window):
        code = subprocess.run([self.program], timeout=60, check=False).returncode
        assert code == 0, code
        eventually("the window", lambda: self.is_on_screen(window))
        self.say("a second start brought the window back and ended")

    def click(self):
        """Xfce shows a button; with MATE it is the notification itself."""
        if self.service == "dunst":
            subprocess.run(["dunstctl", "action"], check=True)
            return
        names = {"xfce4-notifyd": "xfce4-notifyd", "mate-notification-daemon": "notification-daemon"}
        ids = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", names[self.service]],
                             capture_output=True, text=True, check=False).stdout.split()
        for number in ids:
            shell = subprocess.run(["xdotool", "getwindowgeometry", "--shell", number],
                                   capture_output=True, text=True, check=True).stdout
            place = dict(line.split("=") for line in shell.split())
            right, bottom = (70, 32) if self.service == "xfce4-notifyd" else (120, 40)
            x = int(place["X"]) + int(place["WIDTH"]) - right
            y = int(place["Y"]) + int(place["HEIGHT"]) - bottom
            subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)

    def notified(self, window):
        window.press("To 5 minutes left")
        told = eventually("Notify", lambda: self.bus.calls("Notify"))[-1]
        strings = re.findall(r'string "(.*)"', told)
        self.say(f"told: {strings[2]!r} {strings[3]!r}")
        self.say("actions " + repr(re.findall(r'string "(default|Open Vaultlock)"', told)) +
                 ", urgency byte " + re.search(r"byte (\d)", told).group(1) +
                 ", timeout " + re.findall(r"int32 (-?\d+)", told)[-1])
        time.sleep(9)  # only to see that it does not go: MATE's would after seven
        assert not self.bus.calls("NotificationClosed"), "it has gone by itself"
        self.picture("notification")
        self.say("still there after nine seconds")

    def calendar(self, window):
        """The question stays open; the file is CALENDAR's, where that is set."""
        path = os.environ.get("CALENDAR", os.path.join(tempfile.mkdtemp(), "locks.ics"))
        self.leave(window, "Calendar file…")
        window.dialog("Save the calendar file")
        time.sleep(0.5)
        self.keyboard.press("ctrl+a")
        self.keyboard.type(path + "\n")
        eventually("the calendar file", lambda: os.path.exists(path))
        eventually("the remark", lambda: window.has_text("Saved to "))
        self.picture("saved")
        self.say(f"calendar file: {os.path.getsize(path)} bytes")

    def watch_from_login(self, window):
        """--watch, before there is a panel."""
        window.close()
        self.say(f"SIGTERM with a lock in progress: {window.process.returncode}")
        process = subprocess.Popen([self.program, "--watch"], preexec_fn=die_with_the_test)
        time.sleep(8)
        assert process.poll() is None, "the program has ended"
        open(os.path.join(os.environ["HOME"], "panel"), "w", encoding="utf-8").close()
        eventually("the icon in the tray", tray_items)
        time.sleep(1)
        self.picture("tray")
        self.say(f"the panel came later; StatusNotifier items: {len(tray_items())}")
        before = self.wakeups(process)
        time.sleep(20)
        with open(f"/proc/{process.pid}/status", encoding="utf-8") as status:
            memory = re.findall(r"(RssAnon|VmRSS):\s+(\d+)", status.read())
        self.say(f"--watch: {(self.wakeups(process) - before) / 20:.1f} wakeups a second, "
                 f"{memory} kB")
        assert subprocess.run([self.program, "--watch"], timeout=60, check=False).returncode == 0
        self.say("a second --watch ended at once")
        assert subprocess.run([self.program], timeout=60, check=False).returncode == 0
        window.process = process
        window.root = eventually("the window", window._application)
        window.wait_for_value("Lock state", "In progress")
        self.say("a second start brought a window")
        process.terminate()
        self.say(f"SIGTERM: {process.wait(20)}")

    @staticmethod
    def wakeups(process):
        total = 0
        for task in os.listdir(f"/proc/{process.pid}/task"):
            with open(f"/proc/{process.pid}/task/{task}/status", encoding="utf-8") as status:
                total += int(re.search(r"\nvoluntary_ctxt_switches:\s+(\d+)", status.read())[1])
        return total

    def quit_unwatched(self, window):
        self.calendar(window)
        if self.service == "none":
            assert window.has_text("There is no notification service here, so no reminder would be seen.")
            assert not is_enabled(window.find("Keep watching"))
            self.say("cannot keep watching, and says so")
        window.press("Quit all the same")
        window.process.wait(20)
        self.say(f"quit all the same: {window.process.returncode}")

    def run(self):
        window = Vaultlock(self.program, "--vault", "examplevault")
        self.initiate(window)
        if self.service == "late-panel":
            return self.watch_from_login(window)
        if self.service in NOTIFIERS:
            self.notified(window)
        if self.service == "none":
            return self.quit_unwatched(window)
        self.leave(window, "Keep watching")
        self.wait_hidden(window)
        self.say("hidden, and running")
        if self.service == "xfce4-panel":
            eventually("the icon in the tray", tray_items)
            time.sleep(1)
            self.picture("tray")
            self.say(f"StatusNotifier items: {len(tray_items())}")
        if self.service in NOTIFIERS:
            self.click()
            eventually("the window", lambda: self.is_on_screen(window))
            self.say("its action brought the window back")
            self.leave(window, "Keep watching")
            self.wait_hidden(window)
        self.second_start(window)
        if self.service in NOTIFIERS:
            window.press("Abort lock")
            window.press("Abort lock", window.dialog("Abort the lock of this vault?"))
            window.wait_for_value("Lock state", "Not locked")
            eventually("CloseNotification or none left", lambda: self.bus.calls("NotificationClosed"))
            self.say("closed: by CloseNotification" if self.bus.calls("CloseNotification")
                     else "closed: with its action")
        else:
            self.quit_unwatched(window)
        if window.process.poll() is None:
            window.close()
            self.say(f"SIGTERM: {window.process.returncode}")


if __name__ == "__main__":
    Reminders(*sys.argv[1:]).run()
