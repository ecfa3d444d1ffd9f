# SPDX-License-Identifier: GPL-3.0-or-later
"""Two windows and a command line, three users, one database: what the desks did is there in the end,
every line once and no lock ID lost, whatever happens to the server meanwhile.

    packaging/try-postgresql python3 team.py VAULTLOCK VAULTLOCK_CLI [PICTURES]
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile

from pictures import Album
from window import Atspi, NotThere, Sandbox, Vaultlock, eventually, policy_for

HERE = os.path.dirname(os.path.abspath(__file__))
SERVER = {name: value for name, value in os.environ.items() if name.startswith("PG")}
ALARM = "THE TEAM'S DATABASE IS NOT WHAT IT WAS"
ACCEPT = "Accept the team’s database as it is?"
CONTROL = os.path.join(os.environ["TRY_POSTGRESQL"], "control")


def sql(text, user="postgres", environment=None):
    """By psql; what it said, errors too."""
    done = subprocess.run(
        ["psql", "--no-psqlrc", "-qAt", "-v", "ON_ERROR_STOP=1"],
        env={**os.environ, **SERVER, "PGUSER": user, **(environment or {})},
        input=text, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr


def control(order):
    subprocess.run([CONTROL, order], check=True, timeout=90)


class Desk:
    """A person with a home and a role of their own."""

    def __init__(self, folder, name, service, programs, passwords):
        self.name, self.programs = name, programs
        self.home = os.path.join(folder, name)
        self.environment = dict(service.environment(), HOME=self.home, PGPASSFILE=passwords)
        for variable, place in (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"),
                                ("XDG_CACHE_HOME", "cache")):
            self.environment[variable] = os.path.join(self.home, place)
            os.makedirs(self.environment[variable])
        self.data = os.path.join(self.home, "data", "vaultlock", "Vaultlock")
        self.journal = os.path.join(self.data, "journal.sqlite")
        self.address = f"postgresql://localhost:{SERVER['PGPORT']}/postgres"
        self.window = None

    def settle(self, theme="light", text=100):
        config = os.path.join(self.home, "config", "vaultlock", "Vaultlock")
        os.makedirs(config, exist_ok=True)
        with open(os.path.join(config, "settings.ini"), "w", encoding="utf-8") as file:
            file.write(f"[General]\nappearance={theme}\ntextSize={text}\n"
                       "[firstStart]\nhintDismissed=true\nexampleGiven=true\n")

    def join(self):
        """As the dialog would have kept it."""
        os.makedirs(self.data, mode=0o700, exist_ok=True)
        with open(self.journal + ".team-settings", "w", encoding="utf-8") as file:
            json.dump({"format": 1, "address": self.address, "user": self.name,
                       "authority": SERVER["PGSSLROOTCERT"], "isPasswordKept": False}, file)

    def start(self, vault, policy):
        self.window = Vaultlock(self.programs[0], "--new-window", "--connection", "environment",
                                "--vault", vault, policy, environment=self.plain())
        self.window.wait_for_value("Lock state", "Not locked")

    def plain(self):
        """Nothing of the superuser's but where the server is not."""
        return {**{name: "" for name in SERVER}, **self.environment}

    def cli(self, *arguments):
        environment = {name: value for name, value in {**os.environ, **self.environment}.items()
                       if name not in SERVER or name == "PGPASSFILE"}
        return subprocess.run([self.programs[1], *arguments], env=environment, capture_output=True,
                              text=True, check=False, timeout=120)

    def lines(self):
        """The journal's, as the file has them."""
        if not os.path.exists(self.journal):
            return []
        with sqlite3.connect(f"file:{self.journal}?mode=ro", uri=True) as file:
            return [text if isinstance(text, str) else text.decode()
                    for (text,) in file.execute("SELECT line FROM journal_entry ORDER BY sequence")]

    def team_lines(self):
        """What the database has of this role."""
        found = sql("SELECT l.line FROM vaultlock.line l JOIN vaultlock.writer w USING (writer) "
                    f"WHERE w.member='{self.name}' ORDER BY l.writer, l.number")
        return found.splitlines()

    def standing(self):
        """What the button at the foot says for assistive tools."""
        buttons = self.window.find_all("Team", Atspi.Role.PUSH_BUTTON)
        return buttons[0].get_description() if buttons else ""


def initiate(window):
    window.press("Initiate lock")
    window.press("Initiate lock", window.review("Initiate the lock of this vault?"))


def lock_ids(lines):
    found = [json.loads(line).get("lockId") for line in lines
             if json.loads(line)["kind"] == "lock-id-received"]
    return [one for one in found if one]


class Office:
    """The service, the roles, and the desks with a window or without."""

    def __init__(self, programs):
        self.folder = tempfile.mkdtemp()
        self.initiated = set()
        passwords = os.path.join(self.folder, "passwords")
        with open(passwords, "w", encoding="utf-8", opener=private) as file:
            file.writelines(f"localhost:*:*:{name}:of {name}\n" for name in ("anna", "bea", "carl"))
        made = subprocess.run([os.path.join(HERE, "../../packaging/postgresql/apply")],
                              env={**os.environ, **SERVER}, check=True, capture_output=True)
        assert b"version" in made.stdout, made
        for name in ("anna", "bea", "carl"):
            sql(f"CREATE ROLE {name} LOGIN PASSWORD 'of {name}'; "
                f"GRANT vaultlock_member TO {name}")
        self.service = Sandbox(programs[1], os.path.join(self.folder, "state.json"),
                               "--vaults", "30")
        self.anna, self.bea, self.carl = (
            Desk(self.folder, name, self.service, programs, passwords)
            for name in ("anna", "bea", "carl"))

    def free_vaults(self):
        with open(self.service.state_file, encoding="utf-8") as file:
            return [v["name"] for v in json.load(file)["vaults"] if not v.get("lock")]

    def policy(self, vault):
        path = os.path.join(self.folder, vault + ".json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(policy_for(self.service.access, vault))
        return path

    def lock_ids(self):
        """What the service gave out to the desks here; not its samples."""
        with open(self.service.state_file, encoding="utf-8") as file:
            return {v["lock"]["id"] for v in json.load(file)["vaults"]
                    if v.get("lock") and v["name"] in self.initiated}

    def start(self, desk, vault):
        self.initiated.add(vault)
        desk.start(vault, self.policy(vault))

    def end(self):
        for desk in (self.anna, self.bea):
            if desk.window:
                desk.window.kill()
        self.service.close()


def private(path, flags):
    return os.open(path, flags, 0o600)


def agree(desks):
    """The database has of each desk what its own file has, in its order, and nothing twice."""
    for desk in desks:
        try:
            eventually(f"{desk.name}'s lines in the team's journal",
                       lambda desk=desk: desk.lines() and desk.team_lines() == desk.lines())
        except NotThere as missing:
            raise NotThere(f"{missing}: {len(desk.team_lines())} of {len(desk.lines())}; "
                           f"{desk.standing()}") from None


def set_up_by_the_dialog(office, album):
    """Anna tests, is told what is missing, mends it, and hands over."""
    anna = office.anna
    window = anna.window
    menu = window.find("Vault", Atspi.Role.MENU_ITEM, None)
    Atspi.Action.do_action(menu.get_action_iface(), 0)
    entry = window.find("Team’s journal…", Atspi.Role.MENU_ITEM)
    Atspi.Action.do_action(entry.get_action_iface(), 0)
    dialog = window.dialog("Team’s journal")
    window.type_into("Address of the database", anna.address, dialog)
    window.type_into("User of the database", "anna", dialog)
    window.press("Test", dialog)
    eventually("the missing certificates", lambda: window.has_text("cannot be trusted", dialog))
    album.take("not-trusted")
    window.type_into("Certificates of the authority", SERVER["PGSSLROOTCERT"], dialog)
    window.press("Test", dialog)
    eventually("that it can be used", lambda: window.has_text("It can be used.", dialog))
    album.take("can-be-used")
    window.press("Use this database", dialog)
    window.find("Team", Atspi.Role.PUSH_BUTTON)
    # The command line goes where the window was told to.
    status = anna.cli("team", "status")
    assert status.returncode == 0 and "Connected as anna" in status.stdout, status


def hear_of_each_other(office, album):
    """Both look at one vault: Anna initiates, Bea is told, and Carl reads of both."""
    vault = office.free_vaults()[0]
    office.bea.join()
    office.start(office.bea, vault)
    initiate(office.anna.window)
    office.anna.window.wait_for_value("Lock state", "In progress")
    office.bea.window.wait_for_value("Lock state", "In progress")
    eventually("the news", lambda: office.bea.window.has_text("anna initiated the lock"))
    album.take("bea-is-told")
    office.bea.window.press("Team")
    eventually("the standing", lambda: office.bea.window.value("Standing with the team"))
    album.take("team-page")
    office.bea.window.press("Back to the vault")
    office.carl.join()
    log = office.carl.cli("team", "log")
    assert log.returncode == 0 and "anna line 2" in log.stdout, log
    assert office.service.vault(vault)["lock"]["id"] not in log.stdout
    agree([office.anna])


def initiate_while_the_server(office, order, vault):
    """Stopped, or killed, while the request is on its way; then it is there again."""
    desk = office.bea
    desk.window.kill()
    office.start(desk, vault)
    desk.window.press("Initiate lock")
    desk.window.press("Initiate lock", desk.window.review("Initiate the lock of this vault?"))
    control(order)
    desk.window.wait_for_value("Lock state", "In progress")
    truth = office.service.vault(vault)["lock"]["id"]
    desk.window.wait_for_value("Lock ID", truth)
    eventually("that nobody is reached", lambda: "not reached" in desk.standing())
    control("start")
    agree([desk])


def initiate_at_once(office, album):
    """One of the two has it, and the other is told who."""
    vault = office.free_vaults()[0]
    buttons = []
    for desk in (office.anna, office.bea):
        desk.window.kill()
        office.start(desk, vault)
        desk.window.press("Initiate lock")
        review = desk.window.review("Initiate the lock of this vault?")
        eventually("the enabled button",
                   lambda desk=desk, review=review: desk.window.is_button_enabled(
                       "Initiate lock", review))
        buttons.append(desk.window.find("Initiate lock", Atspi.Role.PUSH_BUTTON, review))
    for button in buttons:
        Atspi.Action.do_action(button.get_action_iface(), 0)
    truth = eventually("the lock", lambda: office.service.vault(vault).get("lock"))["id"]
    has = eventually("whose it is", lambda: next(
        (d for d in (office.anna, office.bea) if d.window.value("Lock ID") == truth), None))
    second = office.bea if has is office.anna else office.anna
    eventually("that the second is told",
               lambda: second.window.has_text(f"{has.name} initiated the lock"))
    album.take("the-second-is-told")
    agree([has])


def put_back_to_a_backup(office, dump, album):
    """Told loudly in both windows; nothing is written before a person has said so."""
    sql("DROP SCHEMA vaultlock CASCADE")
    sql(dump)
    lines = sql("SELECT count(*) FROM vaultlock.line")
    assert int(lines) > 0, lines
    for desk in (office.anna, office.bea):
        eventually("the alarm", lambda desk=desk: desk.window.has_text(ALARM))
    album.take("an-old-backup")
    assert sql("SELECT count(*) FROM vaultlock.line") == lines
    for desk in (office.anna, office.bea):
        accept(desk)
        agree([desk])


def accept(desk):
    """What is agreed to is what was read: where that changes meanwhile, the question goes away, and
    is asked anew. Anna's lines come back while Bea reads hers."""
    def question():
        found = desk.window.find_all(ACCEPT, Atspi.Role.DIALOG)
        return found[0] if found else None

    def is_accepted():
        # Not by the alarm: it is away while the question comes.
        if desk.standing().startswith("Team: all"):
            return True
        if desk.window.is_button_enabled("Accept it as it is…"):
            desk.window.press("Accept it as it is…")
        if question() and desk.window.is_button_enabled("Accept it", question()):
            desk.window.press("Accept it", question())
        return False
    eventually(f"{desk.name} has accepted it", is_accepted)


def backup():
    return subprocess.run(["pg_dump", "-n", "vaultlock", "--inserts"],
                          env={**os.environ, **SERVER}, check=True, capture_output=True,
                          text=True).stdout


def main(program, cli, pictures=None):
    album = Album(pictures)
    office = Office((program, cli))
    office.anna.settle()
    office.bea.settle()
    office.start(office.anna, office.free_vaults()[0])
    set_up_by_the_dialog(office, album)
    hear_of_each_other(office, album)
    dump = backup()
    for order in ("stop", "kill"):
        initiate_while_the_server(office, order, office.free_vaults()[0])
    initiate_at_once(office, album)
    refused = sql("UPDATE vaultlock.line SET line='x'", "bea",
                  {"PGPASSFILE": office.bea.environment["PGPASSFILE"]})
    assert "permission denied" in refused, refused
    put_back_to_a_backup(office, dump, album)
    shared = [line for desk in (office.anna, office.bea) for line in desk.team_lines()]
    own = [line for desk in (office.anna, office.bea) for line in desk.lines()]
    assert sorted(lock_ids(shared)) == sorted(lock_ids(own)) == sorted(set(lock_ids(own)))
    assert office.lock_ids() == set(lock_ids(shared))
    verify = office.carl.cli("team", "verify")
    assert verify.returncode == 0, verify
    office.end()
    print(f"{len(lock_ids(shared))} lock IDs and {len(shared)} lines, each once, in both")


if __name__ == "__main__":
    main(*sys.argv[1:])
