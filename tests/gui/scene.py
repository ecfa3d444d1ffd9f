# SPDX-License-Identifier: GPL-3.0-or-later
"""The window, brought to one state: for pictures of it."""

import os
import re
import signal
import subprocess
import tempfile
import time
from urllib.parse import urlparse

from keys import Keyboard
from standin import LONG_NAME, MARKUP_NAME, StandIn
from window import Atspi, Sandbox, Vaultlock, eventually, policy_for, walk

SANDBOX = {"region": "us-west-2", "accountId": "999999999999"}
INITIATE = "Initiate the lock of this vault?"
COMPLETE = "Complete the lock of this vault, for ever?"


class Scene:
    """One start of the program, made to show one state."""

    def __init__(self, program, cli, theme, text):
        self.program, self.cli, self.theme, self.text = program, cli, theme, text
        self.folder = tempfile.mkdtemp()
        self.keyboard = Keyboard()
        self.window = None
        self.sandbox = None
        self.reopen = lambda: None  # what goes when the appearance changes

    def start(self, *arguments, environment=None, is_first=False, settings=""):
        config = os.path.join(self.folder, "config", "vaultlock", "Vaultlock")
        os.makedirs(config, exist_ok=True)
        with open(os.path.join(config, "settings.ini"), "w", encoding="utf-8") as file:
            file.write(f"[General]\nappearance={self.theme}\ntextSize={self.text}\n")
            if not is_first:
                file.write("[firstStart]\nhintDismissed=true\nexampleGiven=true\n")
            file.write(settings)
        places = {"XDG_CONFIG_HOME": os.path.join(self.folder, "config"),
                  "XDG_DATA_HOME": os.path.join(self.folder, "data"), "TZ": "Europe/Berlin"}
        scale = os.environ["STATES_SCREEN"].partition("@")[2]
        if scale:
            places["QT_SCALE_FACTOR"] = scale
        self.window = Vaultlock(self.program, *arguments,
                                environment={**places, **(environment or {})})
        eventually("a maximised window",
                   lambda: self.keyboard.maximise(self.window.process.pid))

    def policy(self, vault, change=lambda text: text):
        path = os.path.join(self.folder, "policy.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(change(policy_for(SANDBOX, vault)))
        return path

    def start_on_server(self, *options, vault="examplevault"):
        """On a sandbox of its own, by the environment's connection."""
        self.sandbox = Sandbox(self.cli, os.path.join(self.folder, "state.json"), *options)
        self.start("--connection", "environment", "--vault", vault, self.policy(vault),
                   environment=self.sandbox.environment())
        self.window.wait_for_value("Lock state", "Not locked")

    def initiate(self):
        self.window.press("Initiate lock")
        self.window.press("Initiate lock", self.window.review(INITIATE))

    def appear(self, theme, text):
        """As the View menu does it, with whatever is in front."""
        self.window.choose_entry(theme.capitalize())
        if text == 100:
            if self.text != 100:
                self.window.choose_entry("Usual text size")
        else:
            while self.window.choose_entry("Larger text"):
                pass
        self.theme, self.text = theme, text
        time.sleep(0.5)
        self.reopen()

    def end(self):
        if self.window:
            self.window.kill()
        if self.sandbox and self.sandbox.process.poll() is None:
            self.sandbox.process.kill()

    # The states

    def first_start(self):
        self.start(is_first=True)
        self.window.rehearse()
        self.window.wait_for_value("Lock state", "Not locked")

    def first_steps(self):
        self.start(is_first=True)
        self.window.find("Rehearse in the sandbox")

    def empty(self):
        self.start("--vault", "my-vault")
        self.window.wait_for_value("Lock state", "Not locked")

    def filled(self):
        self.start("--vault", "payroll-emea", self.policy("payroll-emea"))
        self.window.wait_for_value("Lock state", "Not locked")

    def errors(self):
        self.start("--vault", "examplevault", self.policy("examplevault", lambda text: text.replace(
            '"Effect"', '"Efect"').replace("999999999999", "99999").replace("365\"", "365")))
        self.show_problem("error")

    def warnings(self):
        self.start("--vault", "examplevault", self.policy("examplevault", lambda text: text.replace(
            '"Version": "2012-10-17",', "").replace("DenyDel", "deny-del").replace(
                "us-west-2", "us-west-9")))
        self.show_problem("warning")

    def show_problem(self, word):
        eventually(word, lambda: self.window.has_text(word))
        Atspi.Component.grab_focus(self.window.find("Policy").get_component_iface())
        time.sleep(0.2)
        self.keyboard.press("F8")
        self.window.find("Problem details", Atspi.Role.TEXT)

    def initiating(self):
        self.start_on_server()
        self.sandbox.process.send_signal(signal.SIGSTOP)  # it says nothing any more
        self.initiate()
        self.window.wait_for_value("Lock state", "Initiating")
        time.sleep(0.8)

    def initiate_dialog(self):
        # With a danger to acknowledge: the policy names another vault.
        self.start("--vault", "my-vault", self.policy("examplevault"))
        self.window.press("Initiate lock")
        self.window.review(INITIATE)

    def in_progress(self):
        self.start("--vault", "examplevault", self.policy("examplevault"))
        self.initiate()
        self.window.wait_for_value("Lock state", "In progress")
        self.window.wait_for_value("Time remaining", bool)

    def complete_dialog(self):
        self.in_progress()
        self.window.press("Complete lock")
        dialog = self.window.review(COMPLETE)
        self.window.type_into("Vault name to confirm", "examplevault", dialog)

    def ask_for_evidence(self):
        self.complete_dialog()
        self.window.press("Complete lock", self.window.find("Review", Atspi.Role.FILLER))
        self.window.wait_for_value("Lock state", "Locked")
        self.window.press("Evidence of the lock")
        self.window.dialog("Evidence of the lock")
        self.place = os.path.join(self.folder, "evidence-examplevault")
        self.window.type_into("Place of the evidence", self.place)

    def evidence_dialog(self):
        self.ask_for_evidence()
        box = self.window.find("Sign the evidence", Atspi.Role.CHECK_BOX)
        Atspi.Action.do_action(box.get_action_iface(), 0)
        self.window.find("PKCS#12 file", Atspi.Role.TEXT)
        time.sleep(0.3)

    def evidence_made(self):
        self.ask_for_evidence()
        self.window.press("Make evidence")
        self.window.wait_for_value("Where the evidence is", lambda text: self.place in text)

    def evidence_verified(self):
        """As it is given at a start, by who has no journal of it."""
        self.evidence_made()
        self.end()
        self.start("--vault", "examplevault", self.place)
        self.window.wait_for_value("Verdict", lambda text: self.window.spoken.is_in("not signed", text))
        time.sleep(0.5)

    def evidence_changed(self):
        self.evidence_made()
        self.end()
        path = os.path.join(self.place, "evidence.html")
        with open(path, "ab") as file:
            file.write(b" ")
        self.start("--vault", "examplevault", path.replace(".html", ".json"))
        self.window.wait_for_value("Verdict", lambda text: self.window.spoken.is_in("as it was made", text))
        time.sleep(0.5)

    def under_an_hour(self):
        self.start_on_server("--window", "2700")
        self.initiate()
        self.window.wait_for_value("Time remaining", bool)

    def expired(self):
        self.start_on_server("--window", "4")
        self.initiate()
        self.window.wait_for_value("Lock state", "Expired")

    def open_menu(self, letter):
        self.filled()
        self.reopen = lambda: (self.keyboard.press(f"alt+{letter}"), time.sleep(0.3))
        self.reopen()

    def settings_page(self, number):
        self.filled()
        self.keyboard.press("ctrl+comma")
        self.window.find("Pages")
        for _ in range(number):
            self.keyboard.press("Down")
        time.sleep(0.5)

    def settings_appearance(self):
        self.settings_page(0)

    def settings_editor(self):
        self.settings_page(1)

    def settings_connections(self):
        self.settings_page(2)

    def settings_watching(self):
        self.settings_page(3)

    def settings_journal(self):
        self.settings_page(4)

    def settings_privacy(self):
        self.settings_page(5)

    def settings_search(self):
        self.settings_page(0)
        self.window.type_into("Find settings", "proxy")

    def settings_removal(self):
        self.settings_page(5)
        self.window.press("Remove journal")

    def file_menu(self):
        self.open_menu("f")

    def edit_menu(self):
        self.open_menu("e")

    def policy_menu(self):
        self.open_menu("p")

    def vault_menu(self):
        self.open_menu("v")

    def view_menu(self):
        self.open_menu("w")

    def help_menu(self):
        self.open_menu("h")

    def guide(self):
        self.empty()
        self.keyboard.press("F1")
        self.window.find("Guide page")

    def guide_finding(self):
        self.errors()
        self.window.press("Guide to the finding")
        self.window.find("Guide page")

    def guide_search(self):
        self.guide()
        self.window.type_into("Search the guide", "abort")
        eventually("Pages found", lambda: self.window.has_text("Pages found"))

    def about(self):
        self.filled()
        self.window.choose_entry("About Vaultlock")
        self.window.find("Licence")

    def in_words(self):
        self.filled()
        self.window.show_view("In words")

    def form(self):
        self.filled()
        self.window.show_view("Form")

    def compare(self):
        self.filled()
        self.window.show_view("Compare")

    def try_page(self):
        self.in_progress()
        self.window.press("Try")

    def journal_page(self):
        self.in_progress()
        self.window.press("Journal")
        time.sleep(0.5)

    def vault_details(self):
        self.in_progress()
        self.window.press("Vault details")

    def locked(self):
        self.start("--vault", "broker-dealer-records-2018")
        self.window.wait_for_value("Lock state", "Locked")

    def others_lock(self):
        self.start("--vault", "broker-dealer-records-2025")
        self.window.wait_for_value("Time remaining", bool)

    def journal_against_service(self):
        self.start_on_server()
        self.initiate()
        self.window.wait_for_value("Lock state", "In progress")
        self.window.press("Journal")  # in one line of large text there is no room for the button
        self.window.press("Check against the service")
        dialog = self.window.dialog("Check journal against the service")
        eventually("the comparison", lambda: self.window.is_button_enabled("Read again", dialog))

    def differences_at_start(self):
        """The lock of a vault that nobody looks at is gone."""
        self.start_on_server()
        self.initiate()
        self.window.wait_for_value("Lock state", "In progress")
        self.end()
        self.sandbox = Sandbox(self.cli, os.path.join(self.folder, "another.json"))
        self.start("--connection", "environment", "--vault", "payroll-emea",
                   environment=self.sandbox.environment())
        eventually("what differs", lambda: self.window.has_text("the lock is gone"))

    def give_lock(self):
        self.start_on_server()
        self.initiate()
        self.window.wait_for_value("Lock state", "In progress")
        self.window.wait_for_value("Time remaining", bool)

    def hand_over(self):
        self.give_lock()
        self.keyboard.press("alt+v", "h")
        self.window.dialog("Hand the lock over")

    def hand_over_to_certificate(self):
        self.hand_over()
        button = self.window.find("Sealed to the colleague's certificate", Atspi.Role.RADIO_BUTTON)
        Atspi.Action.do_action(button.get_action_iface(), 0)
        self.window.find("Certificate file", Atspi.Role.TEXT)

    def open_hand_over(self, *arguments, change=lambda scene: None):
        """As a colleague, with nothing of one's own; the file's passphrase is typed."""
        self.give_lock()
        sealed = os.path.join(self.folder, "payroll.vaultlock-handover")
        passphrase = os.path.join(self.folder, "passphrase")
        with open(passphrase, "w", encoding="utf-8") as file:
            file.write("four words nobody guesses\n")
        subprocess.run(
            [self.cli, "handover", "make", "--connection", "environment", "--vault",
             "examplevault", "--to", "Jo", "--from", "Anna", "--out", sealed,
             "--note", "Ask Kim before you complete.", "--passphrase-file", passphrase],
            env={**os.environ, **self.sandbox.environment(),
                 "XDG_DATA_HOME": os.path.join(self.folder, "data")},
            check=True, stdout=subprocess.DEVNULL)
        self.window.kill()
        change(self)
        self.folder = tempfile.mkdtemp()
        self.start(*arguments, sealed, environment=self.sandbox.environment())
        self.window.dialog("Open a hand-over")

    def unseal(self, passphrase="four words nobody guesses"):
        dialog = self.window.dialog("Open a hand-over")
        time.sleep(0.3)  # its field has the focus once it is on screen
        self.keyboard.type(passphrase)
        self.window.press("Open", dialog)

    def hand_over_opening(self):
        self.open_hand_over("--connection", "environment")
        self.unseal("another one than that")
        eventually("why not", lambda: self.window.has_text("It does not open."))

    def hand_over_received(self):
        self.open_hand_over("--connection", "environment")
        self.unseal()
        self.window.find("Check and take over")

    def hand_over_elsewhere(self):
        self.open_hand_over("--connection", "sandbox")
        self.unseal()
        self.window.find("Choose connection…")

    def hand_over_gone(self):
        def aborted(scene):
            scene.start("--connection", "environment", "--vault", "examplevault",
                        environment=scene.sandbox.environment())
            scene.window.press("Abort lock")
            scene.window.press("Abort lock", scene.window.dialog("Abort the lock of this vault?"))
            scene.window.wait_for_value("Lock state", "Not locked")
            scene.window.kill()
        self.open_hand_over("--connection", "environment", change=aborted)
        self.unseal()
        self.window.press("Check and take over")
        eventually("that it is gone", lambda: self.window.has_text("The lock is gone"))

    def hand_over_taken(self):
        self.hand_over_received()
        self.window.press("Check and take over")
        eventually("that it was received", lambda: self.window.has_text("Received from Anna"))
        self.window.wait_for_value("Time remaining", bool)

    def select_vaults(self):
        """All of the list; the chosen one stays the chosen one."""
        self.filled()
        field = self.window.find("Filter vaults", Atspi.Role.TEXT)
        Atspi.Component.grab_focus(field.get_component_iface())
        time.sleep(0.3)
        self.keyboard.press("Tab", "Tab", "Tab", "ctrl+a")
        time.sleep(0.3)

    def campaign_review(self):
        self.select_vaults()
        self.keyboard.press("alt+v", "l")
        dialog = self.window.dialog("Initiate in several vaults")
        self.window.find("Number of vaults", Atspi.Role.TEXT, dialog)
        time.sleep(0.3)

    def campaign_over(self):
        self.campaign_review()
        dialog = self.window.dialog("Initiate in several vaults")
        asked = next(node.get_name() for node in walk(dialog)
                     if node.get_name().startswith("Type the number of vaults,"))
        number = re.search("[0-9]+", asked)[0]
        self.window.type_into("Number of vaults", number, dialog)
        self.window.press("Initiate the locks", dialog)
        self.window.wait_for_value("Standing of the campaign", lambda text: self.window.spoken.is_in("24 hours", text))

    def open_fleet(self, vaults, fleet="hasEnvironment=true\n", environment=None):
        """All vaults of a sandbox of its own, by the environment's connection."""
        self.sandbox = Sandbox(self.cli, os.path.join(self.folder, "state.json"),
                               "--vaults", str(vaults))
        self.start("--connection", "sandbox", settings=f"[fleet]\nhasSandbox=false\n{fleet}",
                   environment={**self.sandbox.environment(), **(environment or {})})
        self.window.wait_for_value("Mode", bool)
        self.keyboard.press("alt+v", "u")
        return self.window.find("Start reading")

    def fleet_places(self):
        self.open_fleet(3)

    def read_fleet(self, vaults, **how):
        self.open_fleet(vaults, **how)
        self.window.press("Start reading")
        eventually("all vaults", lambda: self.window.has_text("Read: "), 120)
        table = self.window.find("All vaults", Atspi.Role.TABLE)
        Atspi.Component.grab_focus(table.get_component_iface())
        time.sleep(0.3)
        self.keyboard.press("Home")
        time.sleep(0.3)

    def fleet_empty(self):
        self.read_fleet(0)

    def fleet(self):
        self.read_fleet(3)

    def fleet_2000(self):
        self.read_fleet(2000)

    def fleet_not_known(self):
        """One profile needs a sign-in, of another no lock may be read."""
        config = os.path.join(self.folder, "aws-config")
        hostile = StandIn("hostile").environment()["AWS_ENDPOINT_URL_GLACIER"]
        with open(config, "w", encoding="utf-8") as file:
            file.write("[profile archive]\nsso_session=work\nsso_account_id=123456789012\n"
                       "sso_role_name=Reader\nregion=eu-west-1\n[sso-session work]\n"
                       "sso_region=us-east-1\nsso_start_url=https://work.example/start\n"
                       f"[profile payroll]\nregion=us-west-2\nendpoint_url={hostile}\n"
                       "aws_access_key_id=AKIDEXAMPLE\naws_secret_access_key=of-nobody\n")
        self.read_fleet(12, fleet='hasEnvironment=true\nprofiles=archive, payroll\n',
                        environment={"AWS_CONFIG_FILE": config})
        tab = next(node for node in walk(self.window.root)
                   if node.get_role() == Atspi.Role.PAGE_TAB
                   and node.get_name().startswith("Not known"))
        Atspi.Action.do_action(tab.get_action_iface(), 0)
        time.sleep(0.3)

    def unknown(self):
        self.start("--connection", "environment", "--vault", "examplevault",
                   environment=StandIn("unknown state").environment())
        self.window.wait_for_value("Lock state", "Unknown")
        time.sleep(1)

    def offline(self):
        self.start_on_server()
        self.sandbox.process.kill()
        self.sandbox.process.wait()
        self.window.press("Refresh")
        self.refused()

    def throttled(self):
        self.start_on_server()
        self.sandbox.process.kill()
        self.sandbox.process.wait()
        StandIn("throttling", urlparse(self.sandbox.access["endpoint"]).port)
        self.window.press("Refresh")
        self.refused()

    def hostile_name(self):
        self.start_on_hostile(MARKUP_NAME)

    def hostile_long_name(self):
        self.start_on_hostile(LONG_NAME)

    def start_on_hostile(self, vault):
        """Names, a message and a line that are not what one hopes for."""
        policy = self.policy("examplevault", lambda text: text.replace(
            "DenyDeletionByAge", "<i>" + "x" * 20_000))
        self.start("--connection", "environment", policy,
                   environment=StandIn("hostile").environment())
        eventually("the vaults", lambda: self.window.has_text("2 vaults"))
        self.window.type_into("Filter vaults", vault)
        Atspi.Component.grab_focus(self.window.find("Filter vaults").get_component_iface())
        time.sleep(0.2)
        self.keyboard.press("Return")
        self.window.wait_for_value("Chosen vault", vault)
        time.sleep(1)

    def refused(self):
        """Once it has stopped trying."""
        self.window.wait_for_value("Lock state", "Unknown")
        eventually("the list's refusal", lambda: self.window.has_text("could not be refreshed"))
