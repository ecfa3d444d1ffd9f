# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of each of the fifteen faults that a first trial of the window met, as it is now.

    faults.py VAULTLOCK VAULTLOCK_CLI FOLDER [NUMBER ...]

FOLDER/NUMBER-NAME.png shows what was missing, or was wrong, in its place; each scene waits for it and
fails where it does not come. Opens a session of its own.
"""

import json
import os
import signal
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))

if "STATES_SCREEN" in os.environ:
    from pictures import shoot
    from scene import INITIATE, Scene
    from standin import StandIn
    from window import Atspi, NotThere, Sandbox, eventually

FAULTS = ["complete_shows_what_is_installed", "every_rule_is_told", "safe_fixes_are_safe",
          "a_locked_vaults_form_is_filled", "quitting_tells_of_the_lock",
          "an_end_is_told_everywhere", "the_journal_tells_sandbox_from_live",
          "a_report_for_a_lawyer", "words_are_suggested_not_completed",
          "tab_goes_to_the_page_first", "the_checklist_has_room", "the_form_has_room",
          "a_denied_listing_leaves_a_way", "one_clock_and_one_spelling",
          "first_sight_is_not_json"]


class Faults(Scene if "STATES_SCREEN" in os.environ else object):
    def complete_shows_what_is_installed(self):
        """A colleague's Deny of nearly everything: its dangers have to be accepted one by one."""
        arn = "arn:aws:glacier:us-west-2:999999999999:vaults/payroll"
        policy = {"Version": "2012-10-17", "Statement": [
            {"Sid": "DenyNearlyAll", "Effect": "Deny", "Principal": "*", "Resource": arn,
             "Action": ["glacier:Delete*", "glacier:Upload*", "glacier:Initiate*",
                        "glacier:AddTags*", "glacier:RemoveTags*"]}]}
        seed = os.path.join(self.folder, "seed.json")
        with open(seed, "w", encoding="utf-8") as file:
            json.dump({"vaults": [{"name": "payroll", "lock": {
                "state": "InProgress", "policy": policy, "lockId": "ColleaguesLockIdOf2026"}}]},
                file)
        self.sandbox = Sandbox(self.cli, os.path.join(self.folder, "state.json"), "--seed", seed)
        self.start("--connection", "environment", "--vault", "payroll",
                   environment=self.sandbox.environment())
        self.window.wait_for_value("Lock state", "In progress")
        self.window.press("Enter lock ID")
        dialog = self.window.dialog("Enter the lock ID")
        self.window.type_into("Lock ID to keep", "ColleaguesLockIdOf2026", dialog)
        self.window.press("Keep lock ID", dialog)
        self.window.press("Complete lock")
        eventually("its dangers", lambda: self.window.has_text("Danger:"))

    def every_rule_is_told(self):
        self.start("--vault", "my-vault")
        self.window.show_view("Form")
        self.window.press("7 years with legal hold")
        self.window.wait_for_value("Retention days", "= 2,557 days")
        self.window.press("Initiate lock")
        self.window.review(INITIATE)
        eventually("what is told of tags", lambda: self.window.has_text("tags"))

    def safe_fixes_are_safe(self):
        """Quotes of a word processor and spaces that do not break."""
        self.start("--vault", "examplevault", self.policy("examplevault", lambda text: text.replace(
            '"Effect": "Deny"', "\u201cEffect\u201d:\u00a0\u201cDeny\u201d")))
        eventually("the errors", lambda: self.window.has_text("error"))
        self.window.choose_entry("Fix all safe problems")
        eventually("no error", lambda: self.window.has_text("1 warning"))

    def a_locked_vaults_form_is_filled(self):
        self.locked()
        self.window.show_view("Form")
        self.window.wait_for_value("Retention days", lambda text: "2,192 days" in text)

    def quitting_tells_of_the_lock(self):
        self.give_lock()
        self.window.choose_entry("Quit")
        eventually("the question", lambda: self.window.find_all(
            "Quit all the same", Atspi.Role.PUSH_BUTTON))

    def an_end_is_told_everywhere(self):
        self.expired()
        eventually("the strip", lambda: self.window.has_text("examplevault: the lock expired"))

    def the_journal_tells_sandbox_from_live(self):
        self.give_lock()
        self.window.kill()
        self.start("--connection", "sandbox", "--vault", "my-vault", self.policy("my-vault"))
        self.window.wait_for_value("Lock state", "Not locked")
        self.initiate()
        self.window.wait_for_value("Time remaining", bool)
        self.window.press("Journal")
        self.window.wait_for_value("Entries shown", lambda text: "entries" in text)

    def a_report_for_a_lawyer(self):
        self.start("--vault", "examplevault", self.policy("examplevault"))
        self.window.press("Initiate lock")
        self.window.review(INITIATE)
        self.window.press("Report…")
        self.window.dialog("Save the report")

    def words_are_suggested_not_completed(self):
        self.policy_menu()
        self.window.find("Suggest words", Atspi.Role.MENU_ITEM)

    def tab_goes_to_the_page_first(self):
        self.form()
        field = self.window.find("Retention count")
        Atspi.Component.grab_focus(self.window.find("Filter vaults").get_component_iface())
        time.sleep(0.3)
        for presses in range(1, 20):
            self.keyboard.press("Tab")
            time.sleep(0.15)
            if field.get_state_set().contains(Atspi.StateType.FOCUSED):
                return
        raise NotThere("the form's field by Tab")

    def the_checklist_has_room(self):
        self.try_page()
        self.window.find("The policy is the one you meant", Atspi.Role.CHECK_BOX)

    def the_form_has_room(self):
        self.form()
        self.appear("light", 200)

    def a_denied_listing_leaves_a_way(self):
        self.start("--connection", "environment",
                   environment=StandIn("listing denied").environment())
        self.window.find("Open vault by name…", Atspi.Role.PUSH_BUTTON)

    def one_clock_and_one_spelling(self):
        self.start_on_server()
        self.window.press("Initiate lock")
        self.window.review(INITIATE)
        self.window.wait_for_value("Window ends", lambda text: "UTC" in text)

    def first_sight_is_not_json(self):
        self.first_steps()


def take_within(program, cli, folder, wanted):
    failed = []
    for number, name in enumerate(FAULTS, 1):
        if wanted and str(number) not in wanted:
            continue
        path = os.path.join(folder, f"{number:02}-{name.replace('_', '-')}.png")
        scene = Faults(program, cli, "light", 100)
        try:
            getattr(scene, name)()
        except NotThere as error:
            failed.append(f"{number} {name}: {error} did not come")
        finally:
            shoot(path)
            if scene.sandbox and scene.sandbox.process.poll() is None:
                scene.sandbox.process.send_signal(signal.SIGCONT)
            scene.end()
    for line in failed:
        print(f"  not gone: {line}")
    return not failed


def main(program, cli, folder):
    os.makedirs(folder, exist_ok=True)
    result = subprocess.run(
        [os.path.join(HERE, "in-session"), "/usr/bin/python3", "-W", "ignore", __file__, program,
         cli, folder, *sys.argv[4:]],
        env={**os.environ, "SESSION_SCREEN": "1366x768", "STATES_SCREEN": "1366x768"}, check=False)
    print(f"pictures: {os.path.abspath(folder)}")
    sys.exit(result.returncode)


if __name__ == "__main__":
    if "STATES_SCREEN" in os.environ:
        sys.exit(not take_within(*sys.argv[1:4], sys.argv[4:]))
    main(*sys.argv[1:4])
