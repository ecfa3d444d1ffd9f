# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed from outside while Initiate is answered, the program tells the truth when it is started
again: the lock ID that the service gave out, or that it is not here.

    kill_9.py VAULTLOCK VAULTLOCK_CLI RUNS

The sandbox writes its state file and then its reply; the kill comes 0 to 50 ms after the file
changed. No part of the program knows of this test.
"""

import json
import os
import random
import sys
import tempfile
import time

from window import Sandbox, Vaultlock, eventually, policy_for


def kill_while_answered(window, sandbox, delay):
    changed = os.stat(sandbox.state_file).st_mtime_ns
    window.press("Initiate lock")
    window.press("Initiate lock", window.review("Initiate the lock of this vault?"))
    end = time.monotonic() + 20
    while os.stat(sandbox.state_file).st_mtime_ns == changed:
        assert time.monotonic() < end, "Initiate never reached the sandbox"
        time.sleep(0.0001)
    time.sleep(delay)
    window.kill()


def told(window):
    """What a person is told: the lock ID, or None where the window says that it is not here."""
    window.wait_for_value("Lock state", "In progress")
    return eventually(
        "the lock ID, or that it is not here",
        lambda: window.value("Lock ID") or (window.has_text("The journal has none") and "lost"))


def main(program, cli, runs):
    seed = int(os.environ.get("KILL_SEED", time.time_ns() % 100000))
    chance = random.Random(seed)
    folder = tempfile.mkdtemp()
    sandbox = Sandbox(cli, os.path.join(folder, "state.json"), "--vaults", str(runs * 2 + 20))
    with open(sandbox.state_file, encoding="utf-8") as file:
        vaults = [v["name"] for v in json.load(file)["vaults"] if not v.get("lock")]
    kept = lost = 0
    for vault in vaults[:runs]:
        policy = os.path.join(folder, "policy.json")
        with open(policy, "w", encoding="utf-8") as file:
            file.write(policy_for(sandbox.access, vault))
        arguments = ["--connection", "environment", "--vault", vault, policy]
        window = Vaultlock(program, *arguments, environment=sandbox.environment())
        window.wait_for_value("Lock state", "Not locked")
        # Half of them in the first 5 ms, in which the lock ID is being written to disk.
        kill_while_answered(window, sandbox, chance.uniform(0, chance.choice((0.005, 0.05))))

        truth = sandbox.vault(vault)["lock"]["id"]
        window = Vaultlock(program, *arguments, environment=sandbox.environment())
        said = told(window)
        assert said in ("lost", truth), f"{vault}: the window says {said}, the truth is {truth}"
        kept += said == truth
        lost += said == "lost"
        window.kill()
    sandbox.close()
    print(f"{kept + lost} kills (seed {seed}): {kept} times the lock ID was kept, "
          f"{lost} times the window said that it is not here; never anything else")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
