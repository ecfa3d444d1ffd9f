# SPDX-License-Identifier: GPL-3.0-or-later
"""systemd takes the units of the watch, with the program where it is now.

    units.py FOLDER_OF_UNITS VAULTLOCK_CLI
"""

import os
import pathlib
import subprocess
import sys
import tempfile

folder, program = pathlib.Path(sys.argv[1]), sys.argv[2]
with tempfile.TemporaryDirectory() as place:
    units = []
    for name in ("vaultlock-watch.service", "vaultlock-watch.timer"):
        text = (folder / name).read_text(encoding="utf-8")
        if name.endswith(".service"):
            assert "\nExecStart=vaultlock-cli watch --once\n" in text, text
        unit = pathlib.Path(place) / name
        unit.write_text(text.replace("ExecStart=vaultlock-cli", f"ExecStart={program}"),
                        encoding="utf-8")
        units.append(unit)
    done = subprocess.run(["systemd-analyze", "--user", "--man=no", "verify", *units],
                          capture_output=True, text=True, timeout=50, check=False,
                          env={**os.environ, "XDG_RUNTIME_DIR": place})
    assert done.returncode == 0 and not done.stderr, done.stderr
