# SPDX-License-Identifier: GPL-3.0-or-later
"""What the README shows of the command line is what it says: its commands, run, print its lines.

    readme.py README POLICY FOLDER_OF_PROGRAMS
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

readme, policy, programs = sys.argv[1:]
section = pathlib.Path(readme).read_text(encoding="utf-8").split("\n## In a repository\n")[1]
section = section.split("\n## ")[0]
shown = "\n".join(line[4:] for line in section.splitlines() if line.startswith("    "))
environment = {**os.environ, "LC_ALL": "C.UTF-8", "PATH": f"{programs}:{os.environ['PATH']}"}
session = [part for part in re.split(r"^\$ ", shown, flags=re.M) if part]
assert len(session) == 4, session

with tempfile.TemporaryDirectory() as folder:
    shutil.copy(policy, os.path.join(folder, "policy.json"))
    for part in session:
        # A command goes on to the next line inside of quotes.
        lines = part.splitlines()
        length = next(i for i in range(1, len(lines) + 1)
                      if "\n".join(lines[:i]).count("'") % 2 == 0)
        command, expected = "\n".join(lines[:length]), "\n".join(lines[length:])
        real = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, timeout=60,
                              stdout=subprocess.PIPE, text=True, check=False).stdout.strip()
        assert real == expected.strip(), f"{command}\nprints\n{real}\nand not\n{expected}"
print(f"{len(session)} commands print what the README says")
