# SPDX-License-Identifier: GPL-3.0-or-later
"""What the accessibility tree says of a control: what it is, and whether it is complete."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from window import is_enabled, is_showing, text_of  # noqa: E402

R = Atspi.Role
PRESSED = {R.PUSH_BUTTON, R.TOGGLE_BUTTON, R.CHECK_BOX, R.RADIO_BUTTON, R.LINK}
ENTERED = {R.TEXT, R.ENTRY, R.PASSWORD_TEXT, R.COMBO_BOX, R.SPIN_BUTTON, R.SLIDER}
LISTED = {R.TABLE, R.TREE_TABLE, R.TREE, R.LIST}
TABS = {R.PAGE_TAB}
MENU = {R.MENU_ITEM, R.CHECK_MENU_ITEM, R.RADIO_MENU_ITEM, R.MENU}
INTERACTIVE = PRESSED | ENTERED | LISTED | TABS | MENU
# Layout, not controls. A focusable one of these would be a control that does not say what it is.
NAMELESS = {R.FILLER, R.PANEL, R.LAYERED_PANE, R.UNKNOWN, R.INVALID, R.FRAME}


def has(node, state):
    return node.get_state_set().contains(getattr(Atspi.StateType, state))


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child:
            yield child


def controls(node, path=()):
    """(node, path) of everything that is showing below a node; tables' cells, and what a text, a
    scroll area or a combo box is made of, are left out. Menus are opened apart."""
    for child in children(node):
        role = child.get_role()
        if role == R.MENU_BAR or (not is_showing(child) and role not in TABS):
            continue
        here = (*path, child.get_name() or child.get_role_name())
        yield child, here
        if role in LISTED:
            continue
        if role in ENTERED:
            # The button that clears a line edit is a control; its scroll bars are not.
            yield from ((c, (*here, c.get_name())) for c in children(child)
                        if c.get_role() == R.PUSH_BUTTON and is_showing(c))
            continue
        yield from controls(child, here)


def is_interactive(node):
    return node.get_role() in INTERACTIVE or has(node, "FOCUSABLE")


def value(node):
    """The value as text, or None where the control has none to tell."""
    role = node.get_role()
    if role in LISTED:
        table = node.get_table_iface()
        return f"{Atspi.Table.get_n_rows(table)} rows" if table else None
    if node.get_text_iface():
        return text_of(node)
    if role in (R.CHECK_BOX, R.RADIO_BUTTON, R.TOGGLE_BUTTON, R.CHECK_MENU_ITEM,
                R.RADIO_MENU_ITEM):
        return "checked" if has(node, "CHECKED") else "not checked"
    number = node.get_value_iface()
    return f"{Atspi.Value.get_current_value(number):g}" if number else None


def faults(node):
    """What an assistive tool misses about an interactive control."""
    role = node.get_role()
    missing = []
    if not node.get_name().strip():
        missing.append("no name")
    if role in NAMELESS:
        missing.append(f"no role ({node.get_role_name()})")
    if role in ENTERED | LISTED and value(node) is None:
        missing.append("no value")
    if role in PRESSED | MENU and not node.get_action_iface():
        missing.append("no action")
    return missing


def cell(table, row, column):
    return Atspi.Table.get_accessible_at(table.get_table_iface(), row, column)


def row_texts(table, columns):
    """The texts of a table's rows, of the columns that are given."""
    rows = Atspi.Table.get_n_rows(table.get_table_iface())
    return [tuple(cell(table, row, column).get_name() for column in columns)
            for row in range(rows)]


def describe(node, path):
    try:
        return _described(node, path)
    except GLib.Error:
        return "a control that is gone"


def _described(node, path):
    states = "" if is_enabled(node) else " (disabled)"
    return f"{node.get_role_name()} “{node.get_name()}”{states} in {' › '.join(path[:-1])}"
