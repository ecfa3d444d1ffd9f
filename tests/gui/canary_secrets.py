# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets that nobody can mistake go through everything that takes secrets, with every log category
on; then they are searched for in all that was written.

    canary_secrets.py VAULTLOCK VAULTLOCK_CLI
"""

import glob
import hashlib
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time

from keys import Keyboard
from signin import IdentityCenter
from window import Sandbox, Vaultlock, Atspi, clipboard, eventually, policy_for

LIVE = "Connect to a live service?"
CANARIES = {
    "wrong secret": "canary-wrong-secret-7Qm",
    "session token": "canary-session-token-4Zx",
    "process secret": "canary-process-secret-9Lp",
    "process stderr": "canary-process-stderr-2Vb",
    "login token": "canary-login-token-8Tr",
    "typed secret": "canary-typed-secret-5Kd",
    "typed token": "canary-typed-token-6Wn",
    "proxy password": "canary-proxy-password-3Hs",
    "secret in a mistyped line": "canary-mistyped-line-1Jf",
    # What signing in leaves, and what it sends.
    "SSO refresh token": "canary-sso-refresh-token-2Gw",
    "SSO client secret": "canary-sso-client-secret-8Yc",
    "aws login secret": "canary-login-secret-3Nd",
    "aws login session": "canary-login-session-7Bk",
    "aws login ID token": "canary-login-id-token-5Xs",
    "aws login refresh token": "canary-login-refresh-token-9Pv",
    "client secret of the device": "canary-device-client-secret-4Mz",
    "device code": "canary-device-code-6Qh",
    "user code": "CANARY-USER-CODE-1Rt",
    "token of the device": "canary-device-access-token-8Fj",
    "refresh token of the device": "canary-device-refresh-token-3Lb",
    "secret of the device's role": "canary-device-role-secret-5Wn",
}
PROFILES = ("good", "wrong", "program", "corp", "mistyped", "expired", "login")
LOGIN_SESSION = "arn:aws:iam::222222222222:user/bob"


def write(path, text, mode=0o600):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)


def write_inputs(home, access):
    """The files of AWS's tools, with everything that may be in them."""
    process = os.path.join(home, ".aws", "process")
    write(process, f"""#!/bin/sh
echo {CANARIES["process stderr"]} >&2
echo '{{"Version":1,"AccessKeyId":"AKIAPROCESS","SecretAccessKey":"{CANARIES["process secret"]}"}}'
""", 0o700)
    write(os.path.join(home, ".aws", "config"), f"""[default]
region = {access["region"]}
[profile good]
aws_access_key_id = {access["accessKeyId"]}
aws_secret_access_key = {access["secretAccessKey"]}
region = {access["region"]}
[profile wrong]
aws_access_key_id = {access["accessKeyId"]}
aws_secret_access_key = {CANARIES["wrong secret"]}
aws_session_token = {CANARIES["session token"]}
region = {access["region"]}
[profile program]
credential_process = {process}
region = {access["region"]}
[profile corp]
sso_session = corp
sso_account_id = 123456789012
sso_role_name = VaultAdmin
region = {access["region"]}
[sso-session corp]
sso_region = eu-west-1
sso_start_url = https://corp.awsapps.com/start
[profile expired]
sso_session = expired
sso_account_id = 123456789012
sso_role_name = VaultAdmin
region = {access["region"]}
[sso-session expired]
sso_region = eu-west-1
sso_start_url = https://corp.awsapps.com/start
[profile login]
login_session = {LOGIN_SESSION}
region = {access["region"]}
[profile device]
sso_session = device
sso_account_id = 123456789012
sso_role_name = VaultAdmin
region = {access["region"]}
[sso-session device]
sso_region = eu-west-1
sso_start_url = https://corp.awsapps.com/start
[profile mistyped]
aws_secret_access_key {CANARIES["secret in a mistyped line"]}
""")
    name = hashlib.sha1(b"corp").hexdigest() + ".json"
    write(os.path.join(home, ".aws", "sso", "cache", name), json.dumps({
        "accessToken": CANARIES["login token"], "expiresAt": "2099-01-01T00:00:00Z",
        "region": "eu-west-1", "startUrl": "https://corp.awsapps.com/start"}))
    write_sessions_that_ended(home)


def write_sessions_that_ended(home):
    """Both have to be renewed, and will not be."""
    name = hashlib.sha1(b"expired").hexdigest() + ".json"
    write(os.path.join(home, ".aws", "sso", "cache", name), json.dumps({
        "accessToken": CANARIES["login token"], "expiresAt": "2026-01-01T00:00:00Z",
        "region": "eu-west-1", "startUrl": "https://corp.awsapps.com/start",
        "clientId": "client-1", "clientSecret": CANARIES["SSO client secret"],
        "registrationExpiresAt": "2099-01-01T00:00:00Z",
        "refreshToken": CANARIES["SSO refresh token"]}))
    key = subprocess.run(["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout"],
                         check=True, capture_output=True, text=True).stdout
    CANARIES["DPoP key"] = key.splitlines()[1]
    name = hashlib.sha256(LOGIN_SESSION.encode()).hexdigest() + ".json"
    write(os.path.join(home, ".aws", "login", "cache", name), json.dumps({
        "accessToken": {"accessKeyId": "ASIALOGIN",
                        "secretAccessKey": CANARIES["aws login secret"],
                        "sessionToken": CANARIES["aws login session"],
                        "expiresAt": "2026-01-01T00:00:00Z"},
        "clientId": "client-1", "idToken": CANARIES["aws login ID token"],
        "refreshToken": CANARIES["aws login refresh token"], "dpopKey": key}))


def identity_center():
    return IdentityCenter(CANARIES["user code"], CANARIES["client secret of the device"],
                          CANARIES["device code"], CANARIES["token of the device"],
                          CANARIES["refresh token of the device"],
                          CANARIES["secret of the device's role"])


def environment(sandbox):
    return {"AWS_ENDPOINT_URL": sandbox.access["endpoint"], "AWS_MAX_ATTEMPTS": "1",
            "AWS_REGION": sandbox.access["region"], "QT_LOGGING_RULES": "*=true",
            "HTTPS_PROXY": f"http://me:{CANARIES['proxy password']}@127.0.0.1:9",
            "NO_PROXY": "127.0.0.1"}


def choose(window, keyboard, text):
    """An entry of the connection chooser, by its first letters."""
    box = window.find("Connection", Atspi.Role.COMBO_BOX)
    for i in range(box.get_n_actions()):
        if "how" in box.get_action_name(i):
            box.do_action(i)
    time.sleep(0.4)
    keyboard.type(text)
    keyboard.press("Return")


def test_connection(window, keyboard):
    window.press("Connection details")
    details = window.dialog("Connection details")
    window.press("Test connection", details)
    time.sleep(0.3)
    eventually("the end of the test",
               lambda: window.is_button_enabled("Test connection", details))
    window.press("Close", details)


def use_profiles(window, keyboard):
    choose(window, keyboard, "good")
    window.press("Connect", window.dialog(LIVE))
    window.wait_for_value("Mode", "LIVE")
    window.wait_for_value("Identity", lambda text: "profile good" in text)
    test_connection(window, keyboard)
    for name in PROFILES[1:]:
        choose(window, keyboard, name)
        eventually(f"the choice of {name}", lambda n=name: text_of_chooser(window) == n)
        test_connection(window, keyboard)


def sign_in(window, keyboard, center):
    """To its end, with the code on screen for a while."""
    title = "Sign in to IAM Identity Center"
    choose(window, keyboard, "device")
    window.press("Sign in…")
    dialog = window.dialog(title)
    eventually("the code", lambda: window.has_text(CANARIES["user code"], dialog))
    eventually("an answer while nobody has decided", lambda: "/token" in center.asked)
    center.allow()
    eventually("the end of the dialog", lambda: not window.find_all(title, Atspi.Role.DIALOG))
    eventually("the role", lambda: "GetRoleCredentials" in center.asked)
    test_connection(window, keyboard)


def text_of_chooser(window):
    box = window.find("Connection", Atspi.Role.COMBO_BOX)
    return Atspi.Text.get_text(box.get_text_iface(), 0, -1)


def type_keys(window, keyboard):
    choose(window, keyboard, "Add")
    dialog = window.dialog("Add access keys")
    for field, text in (("Name of the keys", "typed"), ("Access key ID", "AKIATYPED"),
                        ("Secret access key", CANARIES["typed secret"]),
                        ("Session token", CANARIES["typed token"])):
        window.type_into(field, text, dialog)
    window.press("Add keys", dialog)
    eventually("the typed keys in use", lambda: text_of_chooser(window) == "typed")
    test_connection(window, keyboard)


def initiate(window, sandbox):
    window.wait_for_value("Identity", lambda text: "profile good" in text)
    window.wait_for_value("Lock state", "Not locked")
    window.press("Initiate lock")
    window.press("Initiate lock", window.review("Initiate the lock of this vault?"))
    window.wait_for_value("Lock state", "In progress")
    window.press("Copy lock ID")
    eventually("the lock ID in the clipboard",
               lambda: sandbox.vault("my-vault")["lock"]["id"].encode() == clipboard())


def run_commands(cli, places, output):
    for name in (*PROFILES, "device"):
        for command in ("whoami", "vaults", "doctor"):
            subprocess.run([cli, command, "--connection", f"profile:{name}"], env=places,
                           stdout=output, stderr=output, check=False, timeout=60)


def crash(cli, folder):
    """Ends a program as a fault would, with core files as far as they are allowed to whoever runs
    this (sudo allows none), and says what it left."""
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    process = subprocess.Popen(
        [cli, "sandbox"], cwd=folder, stdout=subprocess.PIPE,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (most, most)))
    process.stdout.readline()
    with open(f"/proc/{process.pid}/limits", encoding="utf-8") as limits:
        core = next(line for line in limits if line.startswith("Max core file size"))
    process.send_signal(signal.SIGSEGV)
    process.wait(30)
    return core.split()[4], glob.glob(os.path.join(folder, "core*"))


def owner_of_memory(cli):
    """Who may read the memory of a program of an ordinary user: root, if it is not dumpable."""
    process = subprocess.Popen(["setpriv", "--reuid=65534", "--clear-groups", cli, "sandbox"],
                               stdout=subprocess.PIPE, cwd="/")
    process.stdout.readline()
    owner = os.stat(f"/proc/{process.pid}/mem").st_uid
    process.kill()
    process.wait()
    return owner


def search(folders, canaries, inputs):
    """The files that hold a canary, and how many were looked at."""
    found, count = [], 0
    for folder in folders:
        for root, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(root, name)
                if path.startswith(inputs) or not os.path.isfile(path):
                    continue
                with open(path, "rb") as file:
                    content = file.read()
                count += 1
                found += [f"{path}: {what}" for what, secret in canaries.items()
                          if secret.encode() in content or secret.encode("utf-16-le") in content]
    return found, count


def start(output, *arguments, environment):
    """The program, with everything that it says in a file."""
    stdout, stderr = os.dup(1), os.dup(2)
    os.dup2(output.fileno(), 1)
    os.dup2(output.fileno(), 2)
    try:
        return Vaultlock(*arguments, environment=environment)
    finally:
        os.dup2(stdout, 1)
        os.dup2(stderr, 2)


def main(program, cli):
    folder = tempfile.mkdtemp()
    home = os.path.join(folder, "home")
    os.makedirs(home)
    sandbox = Sandbox(cli, os.path.join(folder, "state.json"))
    write_inputs(home, sandbox.access)
    policy = os.path.join(folder, "policy.json")
    write(policy, policy_for(sandbox.access, "my-vault"))
    log = os.path.join(folder, "log.txt")
    center = identity_center()
    places = {**os.environ, **center.environment(), "HOME": home, "XDG_CONFIG_HOME": os.path.join(home, "config"),
              "XDG_DATA_HOME": os.path.join(home, "data"),
              "XDG_CACHE_HOME": os.path.join(home, "cache"), **environment(sandbox)}
    with open(log, "w", encoding="utf-8") as output:
        keyboard = Keyboard()
        window = start(output, program, environment=places)
        window.wait_for_value("Mode", "SANDBOX")
        use_profiles(window, keyboard)
        sign_in(window, keyboard, center)
        type_keys(window, keyboard)
        window.close()
        window = start(output, program, "--connection", "profile:good", "--vault", "my-vault",
                       policy, environment=places)
        initiate(window, sandbox)
        copied = clipboard()
        window.close()
        run_commands(cli, places, output)
    canaries = {**CANARIES, "sandbox secret": sandbox.access["secretAccessKey"]}
    found, count = search([folder], canaries, os.path.join(home, ".aws"))
    assert not found, found
    assert not any(secret.encode() in copied for secret in canaries.values()), "in the clipboard"
    size = os.path.getsize(log)
    assert size > 10_000, f"the log has {size} bytes: was it on?"
    limit, cores = crash(cli, folder)
    assert limit == "0" and not cores, (limit, cores)
    owner = owner_of_memory(cli)
    assert owner == 0, f"the memory belongs to user {owner}: the process is dumpable"
    sandbox.close()
    center.close()
    for what in sorted(canaries):
        print(f"{what:30} in none")
    print(f"{len(canaries)} secrets, {count} files and {size} bytes of log: none found; no core "
          "file, not dumpable")


if __name__ == "__main__":
    main(*map(os.path.abspath, sys.argv[1:3]))
