# SPDX-License-Identifier: GPL-3.0-or-later
"""Start watching at each login, in the real window and under a desktop's real session manager.

    in-session /usr/bin/python3 login.py xfce4-session|mate-session VAULTLOCK [PICTURES]

A first login, in which a person starts a lock and leaves it to be watched; further ones, in which the
session manager starts the program, and ends it. Says what was seen; fails where the window, the
program or the session does not do what it should. One at a time: it looks for the program by its name.
"""

import json
import os
import re
import subprocess
import sys
import time
import traceback

from reminders import Bus
from keys import Keyboard
from sessionmanagers import KINDS, call, state_of
from window import Vaultlock, eventually

VAULT = "examplevault"
OBJECTION = f"The lock ID of {VAULT} is not on disk."


def runs_of(program):
    """The arguments of the running ones, by their numbers."""
    found = {}
    for number in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{number}/cmdline", encoding="utf-8") as file:
                arguments = file.read().split("\0")[:-1]
        except OSError:
            continue
        if arguments and arguments[0] == program and state_of(number) != "Z":
            found[int(number)] = arguments[1:]
    return found


class Started:
    """A process that somebody else started; as much of a Popen as the window needs."""

    def __init__(self, pid):
        self.pid = pid

    def poll(self):
        return None if state_of(self.pid) not in (None, "Z") else 0

    def starter(self):
        with open(f"/proc/{self.pid}/stat", encoding="utf-8") as file:
            parent = file.read().rpartition(")")[2].split()[1]
        with open(f"/proc/{parent}/comm", encoding="utf-8") as file:
            return file.read().strip()


class StartedVaultlock(Vaultlock):
    """The window of such a one."""

    def __init__(self, process):
        self.process = process
        self.root = eventually("the window", self._application)


class Login:
    def __init__(self, manager, program, pictures=None):
        self.name = manager
        self.program = os.path.abspath(program)
        self.pictures = pictures
        self.bus = Bus()
        self.manager = KINDS[manager]()
        self.entry = os.path.join(os.environ["XDG_CONFIG_HOME"], "autostart",
                                  "vaultlock-watch.desktop")
        self.data = os.path.join(os.environ["XDG_DATA_HOME"], "vaultlock", "Vaultlock")

    def say(self, text):
        print(f"{self.name}: {text}", flush=True)

    def picture(self, name):
        if self.pictures:
            os.makedirs(self.pictures, exist_ok=True)
            subprocess.run(["import", "-window", "root",
                            os.path.join(self.pictures, f"{self.name}-{name}.png")], check=True)

    def in_a_process(self, part, *arguments):
        """Whoever uses the accessibility bus is bound to its registry, which MATE's logout ends."""
        number = os.fork()
        if number == 0:
            try:
                part(*arguments)
            except BaseException:
                traceback.print_exc()
                self.picture("failed")
                os._exit(1)
            os._exit(0)
        assert os.waitpid(number, 0)[1] == 0, part.__name__

    def leave_it_watching(self, environment):
        """A person starts a lock, and ticks what there is to tick on leaving it."""
        window = Vaultlock(self.program, "--vault", VAULT, environment=environment)
        window.wait_for_value("Lock state", "Not locked")
        window.press("Initiate lock")
        window.press("Initiate lock", window.review("Initiate the lock of this vault?"))
        window.wait_for_value("Lock state", "In progress")
        Keyboard().press("ctrl+q")
        titles = ("2 locks are in progress", f"The lock of {VAULT} is in progress")
        title = eventually("the question", lambda: next(
            (name for name in titles if window.find_all(name)), None))
        dialog = window.dialog(title)
        box = window.find("Start watching at each login", root=dialog)
        box.get_action_iface().do_action(0)
        time.sleep(0.5)  # only for the picture
        self.picture("question")
        window.press("Keep watching", dialog)
        eventually("the entry", lambda: os.path.exists(self.entry))
        self.manager.log_out()
        code = window.process.wait(30)
        assert code == 0, f"logout while it watches: ended with {code}"
        self.say("logout while it watches: it has ended")

    def check_the_entry(self):
        with open(self.entry, encoding="utf-8") as file:
            self.say("entry: " + " | ".join(file.read().splitlines()))
        check = subprocess.run(["desktop-file-validate", self.entry], capture_output=True,
                               text=True, check=False)
        assert check.returncode == 0 and not check.stdout, check.stdout + check.stderr
        self.say("desktop-file-validate finds nothing")

    def let_time_pass(self):
        """By the sandbox's own clock, while nobody is logged in: half an hour is left."""
        path = os.path.join(self.data, "sandbox.json")
        with open(path, encoding="utf-8") as file:
            state = json.load(file)
        state["clockOffsetSeconds"] += 23 * 3600 + 1800
        with open(path, "w", encoding="utf-8") as file:
            json.dump(state, file)

    def log_in(self):
        """The process that the session manager has started."""
        self.manager.log_in()
        runs = eventually("vaultlock", lambda: runs_of(self.program))
        assert list(runs.values()) == [["--watch"]], runs
        process = Started(next(iter(runs)))
        # From then on a second start finds it.
        eventually("its name on the bus", lambda: call(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner",
            "string:io.github.vaultlock.vaultlock") == "true")
        self.say(f"next login: --watch runs, started by {process.starter()}")
        return process

    def is_told(self, process, told):
        """A reminder on screen, and no window."""
        said = eventually("a reminder", lambda: self.bus.calls("Notify")[told:])[-1]
        strings = re.findall(r'string "(.*)"', said)
        self.say(f"reminder: {strings[2]!r} {strings[3]!r}")
        time.sleep(1)  # only to see that no window comes
        self.picture("reminder")
        shown = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)],
                               capture_output=True, text=True, check=False).stdout.split()
        assert not shown, shown
        self.say("no window of it is on screen")

    def log_out(self, process):
        self.manager.log_out()
        eventually("its end", lambda: process.poll() is not None)
        self.say("logout: it has ended")

    def object(self, process, leave, what):
        """With a lock ID that is in memory alone it stays, says so, and ends once it is saved."""
        subprocess.run([self.program], check=True, timeout=60)
        window = StartedVaultlock(process)
        window.wait_for_value("Lock state", "In progress")
        lock_id = window.wait_for_value("Lock ID", bool)
        journal = os.path.join(self.data, "journal.sqlite")
        os.rename(journal, journal + "-taken")
        os.mkdir(journal)  # stands in the way of a new one
        eventually("the remark", lambda: window.has_text("could not write this lock ID to disk"))
        leave()
        eventually("what it says first", lambda: window.has_text(OBJECTION))
        time.sleep(3)  # only to see that neither ends
        self.picture(f"objection-{what}")
        assert process.poll() is None, "it has ended, and the lock ID with it"
        self.say(f"{what} with a lock ID in memory alone: “{OBJECTION}”")
        os.rmdir(journal)
        eventually("its end by itself", lambda: process.poll() is not None)
        with open(journal, "rb") as file:
            assert lock_id.encode() in file.read(), "the lock ID is not in the journal"
        self.say("the journal could be written again: the lock ID is in it, the program has ended")

    def run(self):
        environment = self.manager.log_in()
        assert not runs_of(self.program), "it was started though nobody wanted it"
        self.say("first login: nothing of Vaultlock is started")
        self.in_a_process(self.leave_it_watching, environment)
        self.check_the_entry()
        self.let_time_pass()
        told = len(self.bus.calls("Notify"))
        process = self.log_in()
        self.is_told(process, told)
        self.log_out(process)
        self.in_a_process(self.object, self.log_in(), self.manager.ask_to_log_out, "logout")
        if self.manager.is_running():
            self.say("the session goes on")
            self.manager.log_out()
        self.in_a_process(self.object, self.log_in(), self.manager.kill, "crash")


if __name__ == "__main__":
    login = Login(*sys.argv[1:])
    try:
        login.run()
    finally:
        login.manager.close()
