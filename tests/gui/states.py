# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of every state of the window, × light and dark × four screens × text at 100 and 200 %.

    states.py VAULTLOCK VAULTLOCK_CLI FOLDER [STATE|SCREEN|THEME|TEXT ...]

Each picture FOLDER/STATE-THEME-SCREEN-TEXT.png has its controls beside it as .json, for contrast.py;
a sheet-….jpg of each combination shows all its states at once. 2560x1440@2: at twice the scale.
Opens sessions of its own.
"""

import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SCREENS = ["1280x720", "1280x800", "1366x768", "1920x1080", "2560x1440@2"]
THEMES = ["light", "dark"]
TEXTS = [100, 200]

if "STATES_SCREEN" in os.environ:
    from pictures import shoot
    from scene import Scene
    from window import Atspi, NotThere, is_enabled, is_showing, text_of, walk

    TITLED = {Atspi.Role.LABEL, Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.PAGE_TAB,
              Atspi.Role.MENU_ITEM}
    VALUED = {Atspi.Role.TEXT, Atspi.Role.COMBO_BOX}

STATES = ["first_steps", "first_start", "empty", "filled", "errors", "warnings", "initiate_dialog",
          "initiating", "in_progress", "in_words", "form", "compare", "try_page", "journal_page",
          "vault_details", "under_an_hour", "complete_dialog", "evidence_dialog", "evidence_made",
          "evidence_verified", "evidence_changed", "expired", "locked", "others_lock",
          "journal_against_service", "differences_at_start", "hand_over",
          "hand_over_to_certificate", "hand_over_opening", "hand_over_received",
          "hand_over_elsewhere", "hand_over_gone", "hand_over_taken", "campaign_review",
          "campaign_over", "fleet_places", "fleet_empty", "fleet", "fleet_2000", "fleet_not_known",
          "unknown", "offline",
          "throttled", "hostile_name", "hostile_long_name", "file_menu", "edit_menu",
          "policy_menu", "vault_menu", "view_menu", "help_menu",
          "settings_appearance", "settings_editor", "settings_connections", "settings_watching",
          "settings_journal", "settings_privacy", "settings_search", "settings_removal", "guide",
          "guide_finding", "guide_search", "about"]


def texts_on(window):
    """The controls that show text, with their places, for contrast.py. Under a dialog nothing is
    looked at."""
    screen = (0, 0, *pixels(os.environ["STATES_SCREEN"]))
    dialogs = [n for n in walk(window.root) if n.get_role() == Atspi.Role.DIALOG and is_showing(n)]
    return list(texts_below(dialogs[-1] if dialogs else window.root, screen))


def pixels(screen):
    return [int(part) for part in screen.partition("@")[0].split("x")]


def texts_below(node, seen):
    """seen: the part of the screen (left, top, right, bottom) that those around it leave."""
    role = node.get_role()
    if role not in (Atspi.Role.APPLICATION, Atspi.Role.PAGE_TAB_LIST) and not is_showing(node):
        return
    if role == Atspi.Role.TABLE:
        for name, cell in cells_of(node):
            yield from entry(cell, name, cell.get_name(), within(node, seen))
        return
    text = text_of(node)
    if not text and role in TITLED:
        text = node.get_name()
    if text.strip() and role in TITLED | VALUED:
        yield from entry(node, node.get_name() or text, text, seen)
    if role in VALUED:
        return
    part = within(node, seen) if node.get_component_iface() else seen
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child:
            yield from texts_below(child, part)


def cells_of(table, most=8):
    interface = table.get_table_iface()
    for row in range(min(most, Atspi.Table.get_n_rows(interface))):
        for column in range(Atspi.Table.get_n_columns(interface)):
            cell = Atspi.Table.get_accessible_at(interface, row, column)
            if cell and cell.get_name().strip() and is_showing(cell):
                yield f"{table.get_name()} {row + 1}:{column + 1}", cell


def within(node, seen):
    place = Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.SCREEN)
    return (max(place.x, seen[0]), max(place.y, seen[1]),
            min(place.x + place.width, seen[2]), min(place.y + place.height, seen[3]))


def entry(node, name, text, seen):
    """What is seen of it: nothing, where it is scrolled away, or its one line is cut."""
    left, top, right, bottom = within(node, seen)
    whole = Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.SCREEN)
    if right > left and bottom - top >= min(whole.height, 20):
        yield {"name": name, "text": text[:80], "role": node.get_role_name(),
               "enabled": is_enabled(node), "x": left, "y": top, "width": right - left,
               "height": bottom - top}


def appearances():
    """Of each state, one after the other: every step changes one thing."""
    themes, texts = chosen(THEMES), chosen(TEXTS)
    for number, text in enumerate(texts):
        for theme in themes if number % 2 == 0 else themes[::-1]:
            yield theme, text


def path_of(folder, state, theme, screen, text):
    return os.path.join(folder, f"{state.replace('_', '-')}-{theme}-{screen}-{text}.png")


def take_state(scene, state, folder, screen):
    """In one start of the program; gives what was not made."""
    failed = []
    try:
        getattr(scene, state)()
        for theme, text in appearances():
            path = path_of(folder, state, theme, screen, text)
            if (theme, text) != (scene.theme, scene.text):
                scene.appear(theme, text)
            shoot(path)
            with open(path[:-4] + ".json", "w", encoding="utf-8") as file:
                json.dump(texts_on(scene.window), file, indent=1)
    except NotThere as error:
        path = path_of(folder, state, scene.theme, screen, scene.text)
        failed.append(f"{os.path.basename(path)}: {error} did not come")
        shoot(path)
    finally:
        scene.end()
    return failed


def take_within(program, cli, folder, screen):
    """In a session of that screen."""
    failed = []
    states = chosen(STATES)
    first = next(appearances())
    for state in states:
        failed += take_state(Scene(program, cli, *first), state, folder, screen)
    count = 0
    for theme, text in appearances():
        made = [path for path in (path_of(folder, state, theme, screen, text) for state in states)
                if os.path.exists(path)]
        count += len(made)
        # Made small while they are read: all of a large screen do not fit into ImageMagick's memory.
        small = [f"{path}[800x]" for path in made]
        subprocess.run(["montage", "-label", "%t", *small, "-tile", "4x", "-geometry", "800x+8+8",
                        os.path.join(folder, f"sheet-{theme}-{screen}-{text}.jpg")], check=True)
    print(f"{screen}: {count - len(failed)} pictures", flush=True)
    for line in failed:
        print(f"  not made: {line}")
    return not failed


def chosen(all_there_are):
    """Those that the arguments name, or all."""
    return [one for one in all_there_are if str(one).replace("_", "-") in
            [argument.replace("_", "-") for argument in sys.argv[4:]]] or all_there_are


def main(program, cli, folder):
    os.makedirs(folder, exist_ok=True)
    made = []
    for screen in chosen(SCREENS):
        result = subprocess.run(
            [os.path.join(HERE, "in-session"), "/usr/bin/python3", "-W", "ignore", __file__,
             program, cli, folder, *sys.argv[4:]],
            env={**os.environ, "SESSION_SCREEN": screen.partition("@")[0],
                 "STATES_SCREEN": screen}, check=False)
        made.append(result.returncode == 0)
    print(f"pictures and sheets: {os.path.abspath(folder)}")
    sys.exit(not all(made))


if __name__ == "__main__":
    if "STATES_SCREEN" in os.environ:
        sys.exit(not take_within(*sys.argv[1:4], os.environ["STATES_SCREEN"]))
    main(*sys.argv[1:4])
