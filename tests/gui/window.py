# SPDX-License-Identifier: GPL-3.0-or-later
"""Vaultlock's window, found and driven by accessible names, as an assistive tool would.

Needs a desktop session (in-session) and Debian's gir1.2-atspi-2.0.
"""

import ctypes
import json
import os
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from spoken import Spoken  # noqa: E402

# Seconds, before something that has to come is given up. Qt's accessibility bridge waits for the
# registry with D-Bus's own 25 seconds; once in some hundred starts it takes them.
PATIENCE = 60.0


def die_with_the_test():
    """Ends a child when this process ends, however it ends."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)


class NotThere(AssertionError):
    """What had to be in the window did not come."""


def eventually(what, probe, patience=PATIENCE):
    """The first true value of probe(); NotThere after the patience."""
    end = time.monotonic() + patience
    while True:
        try:
            value = probe()
        except gi.repository.GLib.Error:  # the window is just changing
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise NotThere(what)
        time.sleep(0.02)


def walk(node, depth=0):
    """The nodes below one, tables' cells left out."""
    if node is None or depth > 40:
        return
    yield node
    if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST):
        return
    for i in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(i), depth + 1)


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def is_enabled(node):
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


def text_of(node):
    """What the node shows as its value."""
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text else ""


class Vaultlock:
    """One run of the program."""

    def __init__(self, program, *arguments, environment=None):
        self.spoken = Spoken()
        self.process = subprocess.Popen(
            [program, *self.spoken.arguments(), *arguments], env={**os.environ, **(environment or {})},
            preexec_fn=die_with_the_test)
        self.root = eventually("the window", self._application)

    def _application(self):
        if self.process.poll() is not None:
            raise NotThere(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == self.process.pid \
                    and application.get_child_count() > 0:
                return application
        return None

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()

    def find_all(self, name, role=None, root=None):
        names = self.spoken.all_for(name)
        return [node for node in walk(root or self.root)
                if node.get_name() in names and (role is None or node.get_role() == role)
                and is_showing(node)]

    def find(self, name, role=None, root=None):
        """The named node that is showing; waits for it."""
        def probe():
            found = self.find_all(name, role, root)
            return found[0] if found else None
        return eventually(f"“{name}”", probe)

    def value(self, name):
        """The value of a named control, "" where it is not showing. A label may have its name."""
        found = self.find_all(name, Atspi.Role.TEXT)
        return text_of(found[0]) if found else ""

    def wait_for_value(self, name, wanted, patience=PATIENCE):
        """Until the control shows it; wanted is a text or a test of one."""
        said = set() if callable(wanted) else self.spoken.all_for(wanted)
        test = wanted if callable(wanted) else lambda value: value in said
        seen = ["nothing: the window does not answer"]

        def probe():
            value = self.value(name)
            seen[:] = [value]
            return test(value)
        try:
            eventually(name, probe, patience)
        except NotThere:
            raise NotThere(f"“{name}” shows “{seen[0]}” and not what was waited for") from None
        return seen[0]

    def press(self, name, root=None):
        """The button's default action, once it is enabled."""
        def probe():
            buttons = self.find_all(name, Atspi.Role.PUSH_BUTTON, root)
            return next((b for b in buttons if is_enabled(b)), None)
        button = eventually(f"the enabled button “{name}”", probe)
        Atspi.Action.do_action(button.get_action_iface(), 0)

    def choose_entry(self, name):
        """The entry of a menu, whatever is in front; False where it is disabled."""
        entries = [node for node in walk(self.root)
                   if node.get_name() in self.spoken.all_for(name) and node.get_action_iface()]
        if not entries:
            raise NotThere(f"the entry “{name}”")
        if not is_enabled(entries[0]):
            return False
        Atspi.Action.do_action(entries[0].get_action_iface(), 0)
        time.sleep(0.1)
        return True

    def rehearse(self):
        """From the first steps, with which a first start begins, to the sandbox."""
        self.press("Rehearse in the sandbox")

    def show_view(self, name):
        """One of the policy's views, by its tab."""
        tab = self.find(name, Atspi.Role.PAGE_TAB)
        Atspi.Action.do_action(tab.get_action_iface(), 0)

    def is_button_enabled(self, name, root=None):
        return any(is_enabled(b) for b in self.find_all(name, Atspi.Role.PUSH_BUTTON, root))

    def type_into(self, name, text, root=None):
        field = self.find(name, root=root)
        Atspi.EditableText.set_text_contents(field.get_editable_text_iface(), text)

    def dialog(self, title):
        """An open dialog, by its title."""
        return self.find(title, Atspi.Role.DIALOG)

    def review(self, question):
        """The page before a step that cannot be undone, by its question."""
        self.find(question, Atspi.Role.LABEL)
        return self.find("Review", Atspi.Role.FILLER)

    def has_text(self, part, root=None):
        """Whether a label or text that is showing holds the part."""
        return any(self.spoken.is_in(part, node.get_name())
                   or self.spoken.is_in(part, text_of(node))
                   for node in walk(root or self.root)
                   if node.get_role() in (Atspi.Role.LABEL, Atspi.Role.TEXT) and is_showing(node))


def clipboard():
    """What is in the clipboard, byte for byte; nothing while it has no owner."""
    return subprocess.run(["xclip", "-selection", "clipboard", "-o"], check=False,
                          capture_output=True, timeout=20).stdout


class Sandbox:
    """vaultlock-cli sandbox, in a process of its own."""

    def __init__(self, program, state_file, *arguments):
        self.state_file = state_file
        self.process = subprocess.Popen(
            [program, "sandbox", "--state", state_file, *arguments],
            stdout=subprocess.PIPE, text=True, preexec_fn=die_with_the_test)
        self.access = json.loads(self.process.stdout.readline())

    def environment(self):
        """The environment connection to it."""
        return {
            "AWS_ACCESS_KEY_ID": self.access["accessKeyId"],
            "AWS_SECRET_ACCESS_KEY": self.access["secretAccessKey"],
            "AWS_REGION": self.access["region"],
            "AWS_ENDPOINT_URL_GLACIER": self.access["endpoint"],
        }

    def vault(self, name):
        """A vault as the state file has it, this moment."""
        with open(self.state_file, encoding="utf-8") as file:
            state = json.load(file)
        return next(v for v in state["vaults"] if v["name"] == name)

    def close(self):
        self.process.terminate()
        self.process.wait(10)


def policy_for(access, vault):
    """AWS's documented example, for one vault of the sandbox."""
    arn = f"arn:aws:glacier:{access['region']}:{access['accountId']}:vaults/{vault}"
    return json.dumps({
        "Version": "2012-10-17",
        "Statement": [{
            "Sid": "DenyDeletionByAge", "Principal": "*", "Effect": "Deny",
            "Action": "glacier:DeleteArchive", "Resource": [arn],
            "Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}},
        }],
    }, indent=4)
