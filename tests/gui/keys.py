# SPDX-License-Identifier: GPL-3.0-or-later
"""Key presses as a keyboard makes them (XTest, by Debian's python3-xlib), and where the focus went.

Nothing in here acts through the accessibility tree: it is only read.
"""

import time

from Xlib import XK, X, display, error, protocol
from Xlib.ext import xtest

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}
CHARACTERS = {"\n": "Return", "\t": "Tab"}


class Keyboard:
    """The keyboard of the display."""

    # Seconds between a modifier and its key. A menu that is opened by Alt closes again when Alt is
    # let go before it is on screen, which no hand does.
    HELD = 0.05

    def __init__(self):
        self.display = display.Display()

    def _code(self, keysym):
        """The key for it, and whether Shift is held for it."""
        code = self.display.keysym_to_keycode(keysym)
        assert code, f"no key makes {keysym:#x}"
        return code, self.display.keycode_to_keysym(code, 0) != keysym

    def _rest(self, pause):
        self.display.sync()
        if pause:
            time.sleep(pause)

    def _stroke(self, code, held, pause=0):
        for modifier in held:
            xtest.fake_input(self.display, X.KeyPress, modifier)
            self._rest(pause)
        xtest.fake_input(self.display, X.KeyPress, code)
        xtest.fake_input(self.display, X.KeyRelease, code)
        self._rest(pause)
        for modifier in reversed(held):
            xtest.fake_input(self.display, X.KeyRelease, modifier)
        self.display.sync()

    def press(self, *chords):
        """Chords such as "Tab", "shift+Tab", "ctrl+v"."""
        for chord in chords:
            *modifiers, key = chord.split("+")
            code, _ = self._code(XK.string_to_keysym(key))
            self._stroke(code, [self._code(XK.string_to_keysym(MODIFIERS[m]))[0]
                                for m in modifiers],
                         self.HELD if modifiers else 0)

    def type(self, text):
        shift, _ = self._code(XK.string_to_keysym("Shift_L"))
        for character in text:
            keysym = XK.string_to_keysym(CHARACTERS[character]) if character in CHARACTERS \
                else ord(character)
            code, is_shifted = self._code(keysym)
            self._stroke(code, [shift] if is_shifted else [])

    def maximise(self, pid):
        """Asks for it as the title bar's button does. True once the program's window is active and
        large: call it until then."""
        atom = self.display.intern_atom
        root = self.display.screen().root

        def properties(window, name):
            try:
                found = window.get_full_property(atom(name), X.AnyPropertyType)
            except error.BadWindow:  # it has just gone
                found = None
            return list(found.value) if found else []
        active = properties(root, "_NET_ACTIVE_WINDOW")
        if not active or not active[0]:
            return False
        window = self.display.create_resource_object("window", active[0])
        if properties(window, "_NET_WM_PID") != [pid]:
            return False
        directions = [atom("_NET_WM_STATE_MAXIMIZED_HORZ"), atom("_NET_WM_STATE_MAXIMIZED_VERT")]
        if set(directions) <= set(properties(window, "_NET_WM_STATE")):
            return True
        event = protocol.event.ClientMessage(
            window=window, client_type=atom("_NET_WM_STATE"), data=(32, [1, *directions, 1, 0]))
        root.send_event(event,
                        event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self.display.sync()
        return False


class Attention:
    """Follows which control has the keyboard's focus, as the window announces it."""

    SETTLED = 0.06  # seconds without a further event, before what has the focus is believed
    PATIENCE = 0.4  # seconds for the first event; Tab in a place with one control causes none

    def __init__(self):
        self.focused = None
        self.moves = 0
        self._listener = Atspi.EventListener.new(self._note)
        self._listener.register("object:state-changed:focused")

    def _note(self, event):
        if event.detail1:
            self.focused = event.source
            self.moves += 1

    def settle(self):
        """What has the focus, once it rests."""
        context = GLib.MainContext.default()
        before = self.moves
        quiet_at = time.monotonic() + self.PATIENCE
        while time.monotonic() < quiet_at:
            if context.iteration(False):
                if self.moves != before:
                    before = self.moves
                    quiet_at = time.monotonic() + self.SETTLED
            else:
                time.sleep(0.005)
        return self.focused


def tab_to(press, attention, name, farthest=100):
    """Tab, until the control of this name has the focus, which is given; None where it never has.
    press: presses chords."""
    for _ in range(farthest):
        before = attention.moves
        press("Tab")
        node = attention.settle()
        if attention.moves == before:
            press("Escape", "Tab")  # out of the editor
            node = attention.settle()
        if node and node.get_name() == name:
            return node
    return None
