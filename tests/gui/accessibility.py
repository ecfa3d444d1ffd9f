# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the whole accessibility tree: the window in each state of a lock, every menu, every dialog.

    accessibility.py VAULTLOCK VAULTLOCK_CLI [short]

Every control that can be operated must have a name, a role, and a value where it has one, and must
be reached by the keyboard alone; the names that are promised must be there and read back.
Prints a table of the controls, then the offenders, and fails if there are any. short: the keys only
in the window itself.
"""

import os
import sys
import tempfile
import time

from keys import Attention, Keyboard
from tree import (ENTERED, MENU, TABS, children, controls, describe, faults, has, is_interactive,
                  row_texts, value)
from window import (Atspi, Vaultlock, clipboard, eventually, is_enabled, is_showing, policy_for,
                    text_of)

ROLE = Atspi.Role
SANDBOX = {"region": "us-west-2", "accountId": "999999999999"}
NAMED = ["Connection", "Region", "Identity", "Refresh", "Mode", "Filter vaults", "Vaults", "Policy",
         "Problems", "Policy size", "Lock state", "Time remaining", "Lock ID", "Copy lock ID",
         "Initiate lock", "Complete lock", "Abort lock", "Journal"]
DIALOGS = {ROLE.DIALOG, ROLE.ALERT, ROLE.FILE_CHOOSER}
FILE_DIALOGS = {"Open a policy", "Save the policy", "Open evidence", "Open a hand-over"}
MOST_STOPS = 120


class Walk:
    """One run of the program, and what was seen of it."""

    def __init__(self, program, policy, is_short):
        self.is_short = is_short
        self.keyboard = Keyboard()
        self.attention = Attention()
        self.window = Vaultlock(program, "--vault", "examplevault", policy)
        self.rows = {}
        self.offenders = []
        self.seen = set()

    def offend(self, place, what):
        line = f"{place}: {what}"
        if line not in self.offenders:
            self.offenders.append(line)

    # What a control must tell

    def check_controls(self, place, root):
        """The interactive controls below a node, each looked at."""
        found = []
        for node, path in controls(root):
            if not is_interactive(node):
                continue
            found.append((node, path))
            self.seen.add(node.get_name())
            missing = faults(node)
            row = (node.get_role_name(), node.get_name())
            self.rows.setdefault(row, (place, value(node)))
            if missing:
                self.offend(place, f"{describe(node, path)}: {', '.join(missing)}")
        return found

    # What the keyboard reaches

    def tab_stops(self, place, root, key="Tab"):
        """The controls that the key leads to, once round, by path."""
        stops = {}
        for _ in range(MOST_STOPS):
            before = self.attention.moves
            self.keyboard.press(key)
            node = self.attention.settle()
            if self.attention.moves == before:
                # An editor takes Tab for itself; Escape gives it back.
                if node and node.get_role() == ROLE.TEXT:
                    self.keyboard.press("Escape", key)
                    node = self.attention.settle()
                if self.attention.moves == before:
                    if len(stops) > 1:
                        self.offend(place, f"{key} leads no further than {name_of(node)}")
                    # There may be one control only, which keeps the focus.
                    stops.update((n.path, n) for n, _ in controls(root) if has(n, "FOCUSED"))
                    return stops
            if node.path in stops:
                if len(stops) > 1 and node.path == list(stops)[-1]:
                    self.offend(place, f"{key} leads no further than {name_of(node)}")
                return stops
            stops[node.path] = node
        self.offend(place, f"{key} comes to no end")
        return stops

    def check_reach(self, place, root):
        found = self.check_controls(place, root)
        forward = self.tab_stops(place, root)
        backward = self.tab_stops(place, root, "shift+Tab")
        for node in forward.values():
            if node.path not in backward:
                self.offend(place, f"Shift+Tab does not lead to {name_of(node)}")
        reached = set(forward) | set(backward)
        for node, path in found:
            if is_enabled(node) and node.path not in reached and \
                    not self.is_otherwise_reached(node, path, reached):
                self.offend(place, f"by mouse alone: {describe(node, path)}")

    def is_otherwise_reached(self, node, path, reached):
        """Without being a stop of its own: a tab of a list that is one, the region's text in its
        chooser, a button that does what a menu's entry does. What is only read needs no key."""
        role = node.get_role()
        name = node.get_name()
        if role in TABS | {ROLE.LABEL} or not is_showing(node):
            return True
        parent = node.get_parent()
        if parent and parent.get_role() in ENTERED:  # the cross that clears a text
            return True
        if any(child.path in reached for child in children(node)):
            return True
        if role in ENTERED and (has(node, "READ_ONLY") or not has(node, "EDITABLE")):
            return True
        return name.rstrip("…") in {entry.rstrip("…") for entry in self.menu_names}

    # Menus

    def menu_bar(self):
        return eventually("the menu bar", lambda: next(
            (node for frame in children(self.window.root) for node in children(frame)
             if node.get_role() == ROLE.MENU_BAR), None))

    def entries(self, item):
        """The entries below a menu's entry, of its sub menus too."""
        for child in children(item):
            if child.get_role() in MENU:
                yield child
                yield from self.entries(child)
            elif child.get_role() == ROLE.POPUP_MENU:
                yield from self.entries(child)

    def note_menus(self):
        self.menus = {item.get_name(): list(self.entries(item))
                      for item in children(self.menu_bar())}
        self.menu_names = {e.get_name() for entries in self.menus.values() for e in entries}

    def check_menus(self):
        """Each opens by its mnemonic, and Down leads to each of its entries."""
        for item in children(self.menu_bar()):
            place = f"menu {item.get_name()}"
            keys = Atspi.Action.get_key_binding(item.get_action_iface(), 0) or ""
            letter = keys.split(";")[0].split("+")[-1].lower()
            if not letter:
                self.offend(place, "no mnemonic")
                continue
            self.keyboard.press(f"alt+{letter}")
            self.attention.settle()
            entries = [e for e in self.entries(item) if is_showing(e)]
            visited = set()
            if self.is_short:
                visited = {entry.path for entry in entries}
            for _ in range(0 if self.is_short else len(entries) + 1):
                self.keyboard.press("Down")
                visited.add(self.attention.settle().path)
            for _ in range(3):  # the entry's menu, the menu bar, and whatever is left
                self.keyboard.press("Escape")
                self.attention.settle()
            for entry in entries:
                self.rows.setdefault((entry.get_role_name(), entry.get_name()),
                                     (place, value(entry)))
                if not entry.get_name():
                    self.offend(place, "an entry has no name")
                if is_enabled(entry) and entry.path not in visited:
                    self.offend(place, f"by mouse alone: entry “{entry.get_name()}”")
            if not entries:
                self.offend(place, f"Alt+{letter} does not open it")

    # Dialogs

    def open_dialog(self):
        for frame in children(self.window.root):
            for node in (frame, *children(frame)):
                if node.get_role() in DIALOGS and is_showing(node):
                    return node
        return None

    def check_dialog(self, opener):
        dialog = eventually(f"the dialog of “{opener}”", self.open_dialog, 5)
        place = f"dialog {dialog.get_name() or opener}"
        if not dialog.get_name():
            self.offend(place, "the dialog has no name")
        self.has_focus(dialog)
        # Qt's own file dialog is not ours to name.
        if dialog.get_role() != ROLE.FILE_CHOOSER and dialog.get_name() not in FILE_DIALOGS:
            (self.check_controls if self.is_short else self.check_reach)(place, dialog)
        self.keyboard.press("Escape")
        if not self.closes(dialog):
            self.offend(place, "Escape does not close it")
            self.keyboard.press("Escape")
            self.closes(dialog)

    def has_focus(self, dialog):
        try:
            eventually("focus", lambda: any(has(n, "FOCUSED") for n, _ in controls(dialog)), 2)
        except AssertionError:
            self.offend(f"dialog {dialog.get_name()}", "nothing in it has the focus")
        self.attention.settle()

    def closes(self, dialog):
        try:
            return eventually("closed", lambda: self.open_dialog() is None, 2)
        except AssertionError:
            return False

    def check_dialogs_of_menus(self, done):
        """Of every entry that says by its dots, or its name, that it opens one."""
        for menu, entries in self.menus.items():
            for entry in entries:
                name = entry.get_name()
                opens = name.endswith("…") or name.startswith(("About", "Keyboard", "Shortcut"))
                if not opens or not is_enabled(entry) or name in done:
                    continue
                done.add(name)
                Atspi.Action.do_action(entry.get_action_iface(), 0)
                try:
                    self.check_dialog(f"{menu} › {name}")
                except AssertionError:
                    self.check_controls(f"after {menu} › {name}", self.window.root)
                    self.keyboard.press("Escape")


def name_of(node):
    return describe(node, ("", "")) if node else "nothing"


def check_values(walk):
    """What is promised by name says what is true, on a lock that was just initiated."""
    window = walk.window
    lock_id = window.wait_for_value("Lock ID", bool)
    window.press("Copy lock ID")
    eventually("the lock ID in the clipboard", lambda: clipboard() == lock_id.encode())
    expected = {
        "Connection": "Sandbox", "Region": SANDBOX["region"], "Mode": "SANDBOX",
        "Lock state": "In progress"}
    for name, wanted in expected.items():
        node = window.find(name)
        if value(node) != wanted:
            walk.offend("values", f"{name} says “{value(node)}”, not “{wanted}”")
    if SANDBOX["accountId"] not in (value(window.find("Identity")) or ""):
        walk.offend("values", "Identity does not tell the account")
    if not "23:58:00" <= window.value("Time remaining") <= "24:00:00":
        walk.offend("values", f"Time remaining says “{window.value('Time remaining')}”")
    vaults = row_texts(window.find("Vaults", ROLE.TABLE), [0])
    if len(vaults) != 12 or not any("examplevault" in row[0] for row in vaults):
        walk.offend("values", f"Vaults reads as {vaults}")
    journal = row_texts(window.find("Journal", ROLE.TABLE), range(2))
    if not journal or not "".join(journal[0]):
        walk.offend("values", f"Journal reads as {journal}")


def main(program, is_short):
    folder = tempfile.mkdtemp()
    policy = os.path.join(folder, "policy.json")
    policy_text = policy_for(SANDBOX, "examplevault")
    with open(policy, "w", encoding="utf-8") as file:
        file.write(policy_text)
    began = time.monotonic()
    walk = Walk(program, policy, is_short)
    window = walk.window
    window.wait_for_value("Lock state", "Not locked")
    if text_of(window.find("Policy")) != policy_text:
        walk.offend("values", "Policy does not read back as the file")
    size = f"{len(policy_text.encode()):,} of 20,480 bytes"
    if window.value("Policy size") != size:
        walk.offend("values", f"Policy size says “{window.value('Policy size')}”, not “{size}”")
    done = set()
    Atspi.Action.do_action(window.find("Show problems").get_action_iface(), 0)
    walk.note_menus()
    walk.check_menus()
    walk.check_reach("window, not locked", window.root)
    walk.check_dialogs_of_menus(done)

    for view, shown in (("Form", "Retention days"), ("In words", "What-if decision"),
                        ("Compare", None)):
        window.show_view(view)
        if shown:
            window.wait_for_value(shown, bool)
        walk.check_reach(f"the view {view}", window.root)
    window.show_view("JSON")

    window.press("Initiate lock")
    window.press("Initiate lock", window.review("Initiate the lock of this vault?"))
    window.wait_for_value("Lock state", "In progress")
    check_values(walk)
    walk.note_menus()
    walk.check_reach("window, in progress", window.root)
    walk.check_dialogs_of_menus(done)

    # Another's lock, by the filter's first match.
    window.type_into("Filter vaults", "broker-dealer-records-2025")
    window.find("Filter vaults").get_component_iface().grab_focus()
    walk.attention.settle()
    walk.keyboard.press("Return")
    window.wait_for_value("Chosen vault", "broker-dealer-records-2025")
    window.wait_for_value("Lock state", "In progress")
    walk.note_menus()
    (walk.check_controls if is_short else walk.check_reach)("window, another's lock", window.root)
    walk.check_dialogs_of_menus(done)
    window.close()

    for name in NAMED:
        if name not in walk.seen:
            walk.offend("names", f"no control is called “{name}”")
    for (role, name), (place, said) in sorted(walk.rows.items()):
        shown = "" if said is None else said.replace("\n", " ")[:48]
        print(f"{role:16} {name[:40]:40} {shown:48} {place}")
    print(f"\n{len(walk.rows)} controls in {time.monotonic() - began:.0f} s; "
          f"{len(walk.offenders)} offend")
    for line in walk.offenders:
        print(f"  {line}")
    sys.exit(1 if walk.offenders else 0)


if __name__ == "__main__":
    main(sys.argv[1], "short" in sys.argv[3:])
