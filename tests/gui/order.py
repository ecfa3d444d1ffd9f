# SPDX-License-Identifier: GPL-3.0-or-later
"""The order in which the keyboard, and a screen reader with it, goes through each page.

    order.py VAULTLOCK

Presses Tab from the first field of the window until it is there again, on each page of the sandbox's
sample vault, and prints what has the focus: name, role, description. Fails where something that has the
focus has no name, or where the round does not close. Needs a desktop session (in-session).
"""

import sys

from keys import Attention, Keyboard
from window import Atspi, Vaultlock

MOST = 120  # of one page: a round that is longer goes nowhere


def told(node):
    description = node.get_description()
    return f"{node.get_name()} ({node.get_role_name()})" + (f": {description}" if description else "")


def go_round(window, keyboard, attention, page):
    first = window.find("Filter vaults", Atspi.Role.TEXT)
    Atspi.Component.grab_focus(first.get_component_iface())
    attention.settle()
    places = [told(first)]
    while len(places) < MOST:
        keyboard.press("Tab")
        node = attention.settle()
        assert node.get_name(), f"{page}: a {node.get_role_name()} without a name"
        if node.get_name() == "Filter vaults":
            break
        places.append(told(node))
    assert len(places) < MOST, f"{page}: Tab does not come back: {places[-8:]}"
    print(f"{page}:")
    for place in places:
        print(f"  {place}")


def main(program):
    window = Vaultlock(program)
    keyboard = Keyboard()
    attention = Attention()
    window.rehearse()
    window.wait_for_value("Lock state", "Not locked")
    go_round(window, keyboard, attention, "Write")
    window.press("Initiate lock")
    review = window.review("Initiate the lock of this vault?")
    go_round(window, keyboard, attention, "Review before Initiate")
    window.press("Initiate lock", review)
    window.wait_for_value("Lock ID", bool)
    go_round(window, keyboard, attention, "Try")
    window.press("Complete lock")
    review = window.review("Complete the lock of this vault, for ever?")
    go_round(window, keyboard, attention, "Review before Complete")
    window.type_into("Vault name to confirm", "examplevault", review)
    window.press("Complete lock", review)
    window.wait_for_value("Lock state", "Locked")
    go_round(window, keyboard, attention, "Locked")
    window.press("Vault details")
    go_round(window, keyboard, attention, "Details")
    window.close()


if __name__ == "__main__":
    main(sys.argv[1])
