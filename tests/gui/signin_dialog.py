# SPDX-License-Identifier: GPL-3.0-or-later
"""The sign-in to IAM Identity Center in the whole window, by keyboard: what has a name, where Tab goes,
that Escape leaves it and the offer comes back, that a denial is told and a new code asked for, and
that it closes by itself once somebody has allowed the access.

    signin_dialog.py VAULTLOCK VAULTLOCK_CLI
"""

import os
import sys
import tempfile

from canary_secrets import LIVE, choose, text_of_chooser, write
from keys import Attention, Keyboard, tab_to
from signin import IdentityCenter
from standin import ACCOUNT, REGION, StandIn
from window import Vaultlock, Atspi, eventually, text_of

TITLE = "Sign in to IAM Identity Center"
CONFIG = f"""[profile corp]
sso_session = corp
sso_account_id = {ACCOUNT}
sso_role_name = VaultAdmin
region = {REGION}
[sso-session corp]
sso_region = eu-west-1
sso_start_url = https://corp.awsapps.com/start
"""


def open_by_keyboard(window, keyboard, attention):
    window.find("Sign in…", Atspi.Role.PUSH_BUTTON)
    assert tab_to(keyboard.press, attention, "Sign in…"), "Tab does not lead to the offer"
    keyboard.press("space")
    return window.dialog(TITLE)


def fact(window, dialog, name):
    """The value of a row; its label has the same name."""
    return text_of(window.find(name, Atspi.Role.TEXT, dialog))


def wait_for_code(window, dialog):
    eventually("the code", lambda: fact(window, dialog, "Sign-in code") == "ABCD-1234")


def names_in_the_round(keyboard, attention):
    """Of all controls that Tab comes to, until it comes round."""
    names = []
    while True:
        focused = attention.settle()
        name = focused.get_name() if focused is not None else ""
        if name in names:
            return names
        names.append(name)
        keyboard.press("Tab")


def look_at_the_dialog(window, dialog, keyboard, attention):
    wait_for_code(window, dialog)
    assert fact(window, dialog, "Sign-in address") == "https://device.sso.example/"
    assert "corp.awsapps.com" in fact(window, dialog, "Portal")
    eventually("what to do", lambda: window.has_text("see that it shows this code", dialog))
    # The button that opens the browser has the focus as soon as there is a code.
    eventually("the focus on the browser's button", lambda: (
        attention.settle() or dialog).get_name() == "Open in the browser")
    names = names_in_the_round(keyboard, attention)
    for name in ("Open in the browser", "Cancel", "Sign-in code", "Sign-in address"):
        assert name in names, (name, names)
    assert "New code" not in names, names  # there is one
    return names


def main(program, _):
    folder = tempfile.mkdtemp()
    home = os.path.join(folder, "home")
    os.makedirs(home)
    write(os.path.join(home, ".aws", "config"), CONFIG)
    glacier = StandIn("unknown state")
    center = IdentityCenter()
    places = {**os.environ, **center.environment(), "HOME": home, "AWS_MAX_ATTEMPTS": "1",
              "AWS_ENDPOINT_URL_GLACIER": glacier.environment()["AWS_ENDPOINT_URL_GLACIER"]}
    keyboard, attention = Keyboard(), Attention()
    window = Vaultlock(program, environment=places)
    window.wait_for_value("Mode", "SANDBOX")
    choose(window, keyboard, "corp")
    window.press("Connect", window.dialog(LIVE))
    eventually("the choice of corp", lambda: text_of_chooser(window) == "corp")

    dialog = open_by_keyboard(window, keyboard, attention)
    names = look_at_the_dialog(window, dialog, keyboard, attention)
    keyboard.press("Escape")
    eventually("the end of the dialog", lambda: not window.find_all(TITLE, Atspi.Role.DIALOG))
    cache = os.path.join(home, ".aws", "sso", "cache")
    assert not os.path.isdir(cache) or not os.listdir(cache), os.listdir(cache)

    dialog = open_by_keyboard(window, keyboard, attention)  # the offer has come back
    wait_for_code(window, dialog)
    center.deny()
    eventually("the denial", lambda: window.has_text("was denied in the browser", dialog))
    eventually("the focus on a new code", lambda: (
        attention.settle() or dialog).get_name() == "New code")
    center.wait()
    keyboard.press("space")
    wait_for_code(window, dialog)
    center.allow()
    eventually("the end of the dialog", lambda: not window.find_all(TITLE, Atspi.Role.DIALOG))
    window.wait_for_value("Identity", lambda text: "IAM Identity Center" in text)
    eventually("the role", lambda: "GetRoleCredentials" in center.asked)
    assert not window.find_all("Sign in…", Atspi.Role.PUSH_BUTTON)
    window.close()
    center.close()
    glacier.close()
    print(f"By keyboard: {names}; asked {center.asked.count('/device_authorization')} times for a "
          "code")


if __name__ == "__main__":
    main(*map(os.path.abspath, sys.argv[1:3]))
