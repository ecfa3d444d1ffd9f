# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages say what the programs' own --help says: the same commands, the same options.

    man_pages.py FOLDER_OF_PAGES VAULTLOCK VAULTLOCK_CLI
"""

import os
import pathlib
import re
import subprocess
import sys

OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
folder, vaultlock, vaultlock_cli = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=20,
                          env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"}).stdout


def help_options(*command):
    """The options that begin a line of the help, and of the help of each task of a command."""
    lines = output(*command, "--help").splitlines()
    found = {name for line in lines if re.match(r" *-", line) for name in OPTION.findall(line)}
    tasks = re.search(r" ([a-z-]+(?:\|[a-z-]+)+)", lines[0]) if len(command) == 2 else None
    for task in tasks[1].split("|") if tasks else ():
        found |= help_options(*command, task)
    return found


def page_sections(page):
    """The page's sections and subsections as {heading: text}, formatting taken out."""
    text = (folder / page).read_text(encoding="utf-8").replace("\\-", "-")
    parts = re.split(r"^\.S[HS] (.*)$", text, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2]))


def defined_options(text):
    """The options that head a paragraph of a section."""
    heads = re.findall(r"^\.TP\n(.*)$", text, flags=re.M)
    return {name for head in heads for name in OPTION.findall(head)}


def same(what, page, program):
    assert page == program, (f"{what}: only in the page {sorted(page - program)}, "
                             f"only in the program {sorted(program - page)}")


for name, program in (("vaultlock.1", vaultlock), ("vaultlock-cli.1", vaultlock_cli)):
    troff = subprocess.run(["man", "--warnings", "-l", folder / name], check=True, timeout=20,
                           capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    assert not troff.stderr, troff.stderr
    version = output(program, "--version").split()[1]
    assert f'"Vaultlock {version}"' in (folder / name).read_text(encoding="utf-8")

same("vaultlock", defined_options(page_sections("vaultlock.1")["OPTIONS"]),
     help_options(vaultlock))

sections = page_sections("vaultlock-cli.1")
general = defined_options(sections["OPTIONS"])
same("vaultlock-cli", general, {"--help", "--version"})
commands = re.findall(r"^  ([a-z][a-z-]*) ", output(vaultlock_cli, "--help").split("Commands:")[1],
                      flags=re.M)
assert commands
for command in commands:
    assert command in sections, f"vaultlock-cli.1 does not know {command}"
    same(f"vaultlock-cli {command}", defined_options(sections[command]) | {"--help"},
         help_options(vaultlock_cli, command))
print(f"vaultlock, and vaultlock-cli with {', '.join(commands)}: true")
