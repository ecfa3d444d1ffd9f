# SPDX-License-Identifier: GPL-3.0-or-later
"""A role behind an MFA device and a sign-in of IAM Identity Center, in the whole window: the code is
cancelled, then wrong, then right; and a code is never used twice.

    assumed_role.py VAULTLOCK VAULTLOCK_CLI
"""

import hashlib
import json
import os
import sys
import tempfile

from canary_secrets import LIVE, choose, test_connection, text_of_chooser, write
from keys import Keyboard
from signin import SignIn
from standin import ACCOUNT, REGION, StandIn
from window import Vaultlock, eventually

CODE_DIALOG = "Code of the MFA device"
TOKEN = "login-token"


def write_inputs(home):
    write(os.path.join(home, ".aws", "config"), f"""[profile base]
aws_access_key_id = AKIDEXAMPLE
aws_secret_access_key = of-nobody
region = {REGION}
[profile auditor]
role_arn = arn:aws:iam::{ACCOUNT}:role/VaultAuditor
source_profile = base
mfa_serial = arn:aws:iam::{ACCOUNT}:mfa/me
region = {REGION}
[profile corp]
sso_session = corp
sso_account_id = {ACCOUNT}
sso_role_name = VaultAdmin
region = {REGION}
[sso-session corp]
sso_region = eu-west-1
sso_start_url = https://corp.awsapps.com/start
""")
    name = hashlib.sha1(b"corp").hexdigest() + ".json"
    write(os.path.join(home, ".aws", "sso", "cache", name), json.dumps({
        "accessToken": TOKEN, "expiresAt": "2099-01-01T00:00:00Z", "region": "eu-west-1",
        "startUrl": "https://corp.awsapps.com/start"}))


def give_code(window, code):
    dialog = window.dialog(CODE_DIALOG)
    window.type_into("MFA code", code, dialog)
    window.press("Use the code", dialog)


def rows_of(found):
    """Of the first that is a table."""
    tables = [node.get_table_iface() for node in found if node.get_table_iface()]
    return tables[0].get_n_rows() if tables else 0


def use_role(window, keyboard, signin):
    choose(window, keyboard, "auditor")
    window.press("Connect", window.dialog(LIVE))
    window.press("Cancel", window.dialog(CODE_DIALOG))
    assert not signin.asked, signin.asked
    eventually("that it was cancelled", lambda: window.has_text("cancelled"))
    window.press("Refresh")
    give_code(window, "000000")
    eventually("that the code was wrong", lambda: window.has_text(
        "The role was not granted: MultiFactorAuthentication failed"))
    window.press("Refresh")
    give_code(window, "123456")
    window.wait_for_value("Identity", lambda text: "assumed-role/VaultAuditor" in text)
    eventually("the vaults", lambda: rows_of(window.find_all("Vaults")) == 2)
    codes = [code for action, code in signin.asked if action == "AssumeRole"]
    assert codes == ["000000", "123456"], codes
    test_connection(window, keyboard)
    actions = [action for action, _ in signin.asked]
    assert actions.count("AssumeRole") == 2, "the test asked for a code anew"
    # Of the connection, and of its test.
    assert actions.count("GetCallerIdentity") == 2, actions


def main(program, _):
    folder = tempfile.mkdtemp()
    home = os.path.join(folder, "home")
    os.makedirs(home)
    write_inputs(home)
    glacier = StandIn("unknown state")
    signin = SignIn(ACCOUNT, "123456", TOKEN)
    places = {**os.environ, **signin.environment(), "HOME": home, "AWS_MAX_ATTEMPTS": "1",
              "AWS_ENDPOINT_URL_GLACIER": glacier.environment()["AWS_ENDPOINT_URL_GLACIER"]}
    keyboard = Keyboard()
    window = Vaultlock(program, environment=places)
    window.wait_for_value("Mode", "SANDBOX")
    use_role(window, keyboard, signin)
    choose(window, keyboard, "corp")
    eventually("the choice of corp", lambda: text_of_chooser(window) == "corp")
    window.wait_for_value("Identity", lambda text: "IAM Identity Center" in text)
    eventually("the sign-in", lambda: ("GetRoleCredentials", "VaultAdmin") in signin.asked)
    window.close()
    signin.close()
    glacier.close()
    print(f"Asked for: {signin.asked}")


if __name__ == "__main__":
    main(*map(os.path.abspath, sys.argv[1:3]))
