# SPDX-License-Identifier: GPL-3.0-or-later
"""Session managers of desktops, started and left as a display manager and a panel do.

Inside of in-session, whose bus then has the services of Debian's packages that are named here. No
thread and no connection is kept in the process, so that it can fork.
"""

import os
import re
import signal
import subprocess

from window import die_with_the_test, eventually

PROBE = """#!/bin/sh
env -0 >"$HOME/environment.part" && mv "$HOME/environment.part" "$HOME/environment"
"""


def home(*parts):
    return os.path.join(os.environ["HOME"], *parts)


def write(path, text, mode=0o644):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)
    return path


def configuration(*parts):
    return os.path.join(os.environ["XDG_CONFIG_HOME"], *parts)


def call(service, path, method, *arguments):
    """The first value of the reply on the session bus; None where nobody answers."""
    done = subprocess.run(["dbus-send", "--session", "--print-reply=literal",
                           f"--dest={service}", path, method, *arguments],
                          capture_output=True, text=True, timeout=30, check=False)
    return done.stdout.split()[-1] if done.returncode == 0 and done.stdout.split() else None


def state_of(number):
    """Of a process, "Z" where it has ended; None where there is none."""
    try:
        with open(f"/proc/{number}/stat", encoding="utf-8") as file:
            return file.read().rpartition(")")[2].split()[0]
    except OSError:
        return None


def end_service(name):
    number = call("org.freedesktop.DBus", "/org/freedesktop/DBus",
                  "org.freedesktop.DBus.GetConnectionUnixProcessID", f"string:{name}")
    if number:
        os.kill(int(number), signal.SIGTERM)
        eventually(f"the end of {name}", lambda: not os.path.exists(f"/proc/{number}"))


class SessionManager:
    """One login at a time; the kinds say what is their own."""

    COMMAND = []
    DESKTOP = ""
    LOG_OUT = []  # the command that a panel's entry runs
    SERVICES = {}  # of the bus, by their names: the files that have them

    def __init__(self):
        self.process = None
        # Nothing of the computer's own autostart folder, keyrings say; the user's is as it is.
        os.environ["XDG_CONFIG_DIRS"] = home("xdg")
        os.environ["XDG_CURRENT_DESKTOP"] = self.DESKTOP
        for file in self.SERVICES.values():
            os.symlink(os.path.join("/usr/share/dbus-1/services", file), home("services", file))
        # What is started at login tells what the environment of a session's programs is.
        probe = write(home("keep-environment"), PROBE, 0o755)
        write(configuration("autostart", "keep-environment.desktop"),
              f"[Desktop Entry]\nType=Application\nName=Keep the environment\nExec={probe}\n")
        self.prepare()

    def prepare(self):
        """Settings of the kind's own."""

    def is_running(self):
        """Whether it is neither starting nor ending."""
        return self.process.poll() is None

    def log_in(self):
        """Until it has started what it starts. The environment of its programs."""
        if os.path.exists(home("environment")):
            os.remove(home("environment"))
        with open(home("session.log"), "ab") as log:
            self.process = subprocess.Popen(self.COMMAND, preexec_fn=die_with_the_test,
                                            stdout=log, stderr=subprocess.STDOUT)
        eventually("what starts at login", lambda: os.path.exists(home("environment")))
        eventually("the running session", self.is_running)
        with open(home("environment"), encoding="utf-8") as file:
            return dict(line.split("=", 1) for line in file.read().split("\0") if "=" in line)

    def ask_to_log_out(self):
        subprocess.run(self.LOG_OUT, check=True, timeout=60)

    def kill(self):
        os.kill(self.process.pid, signal.SIGKILL)

    def log_out(self):
        self.ask_to_log_out()
        number = self.process.pid
        eventually("the session's end", lambda: state_of(number) in (None, "Z"))

    def close(self):
        """However it went: nobody of the session writes into the home any more."""
        if self.process:
            self.process.kill()
            self.process.wait(20)
        for name in self.SERVICES:
            end_service(name)


class Xfce(SessionManager):
    COMMAND = ["xfce4-session"]
    DESKTOP = "XFCE"
    LOG_OUT = ["xfce4-session-logout", "--logout"]
    SERVICES = {"org.freedesktop.Notifications": "org.xfce.xfce4-notifyd.Notifications.service",
                "org.xfce.Xfconf": "org.xfce.Xfconf.service"}
    # Settings alone, without panel and desktop; the window manager is in-session's.
    CHANNEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-session" version="1.0">
  <property name="general" type="empty">
    <property name="FailsafeSessionName" type="string" value="Failsafe"/>
    <property name="SaveOnExit" type="bool" value="true"/>
  </property>
  <property name="startup" type="empty">
    <property name="ssh-agent" type="empty">
      <property name="enabled" type="bool" value="false"/>
    </property>
    <property name="gpg-agent" type="empty">
      <property name="enabled" type="bool" value="false"/>
    </property>
  </property>
  <property name="sessions" type="empty">
    <property name="Failsafe" type="empty">
      <property name="IsFailsafe" type="bool" value="true"/>
      <property name="Count" type="int" value="1"/>
      <property name="Client0_Command" type="array">
        <value type="string" value="xfsettingsd"/>
      </property>
      <property name="Client0_Priority" type="int" value="20"/>
      <property name="Client0_PerScreen" type="bool" value="false"/>
    </property>
  </property>
</channel>
"""

    def prepare(self):
        write(configuration("xfce4", "xfconf", "xfce-perchannel-xml", "xfce4-session.xml"),
              self.CHANNEL)

    def is_running(self):
        idle = "1"
        return call("org.xfce.SessionManager", "/org/xfce/SessionManager",
                    "org.xfce.Session.Manager.GetState") == idle


class Mate(SessionManager):
    COMMAND = ["mate-session"]
    DESKTOP = "MATE"
    LOG_OUT = ["mate-session-save", "--logout"]
    SERVICES = {"org.freedesktop.Notifications": "org.freedesktop.mate.Notifications.service"}

    def prepare(self):
        os.environ["GSETTINGS_BACKEND"] = "keyfile"
        write(configuration("glib-2.0", "settings", "keyfile"),
              "[org/mate/desktop/session]\nrequired-components-list=@as []\n"
              "default-session=@as []\nlogout-prompt=false\ngnome-compat-startup=@as []\n")

    def is_running(self):
        return call("org.gnome.SessionManager", "/org/gnome/SessionManager",
                    "org.gnome.SessionManager.IsSessionRunning") == "true"


KINDS = {"xfce4-session": Xfce, "mate-session": Mate}
