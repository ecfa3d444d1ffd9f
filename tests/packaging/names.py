# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop entry, the metainfo, the icon and the program call the application the same.

    names.py SOURCE_FOLDER METAINFO
"""

import configparser
import pathlib
import re
import sys
import xml.etree.ElementTree

source, metainfo = pathlib.Path(sys.argv[1]), xml.etree.ElementTree.parse(sys.argv[2])
entry = configparser.ConfigParser(interpolation=None)
entry.read(source / "packaging/linux/vaultlock.desktop")
entry = entry["Desktop Entry"]
main = (source / "ui/main.cpp").read_text(encoding="utf-8")

assert metainfo.findtext("launchable") == "vaultlock.desktop"
assert metainfo.findtext("icon") == entry["Icon"]
assert metainfo.findtext("summary") == entry["Comment"]
assert (source / f"resources/icons/{entry['Icon']}.svg").is_file()
assert (source / f"resources/icons/{entry['Icon']}-symbolic.svg").is_file()
assert entry["Exec"] == "vaultlock %f", "one policy at a time, as the command line has it"
# No editor of Debian says that it opens JSON: whoever did would get every such file.
assert "MimeType" not in entry
# What a Wayland compositor finds the icon by.
assert 'setDesktopFileName(QStringLiteral("vaultlock"))' in main
# Packages that nobody builds here: they must not fall behind.
version = metainfo.find("releases/release").get("version")
spec = (source / "packaging/fedora/vaultlock.spec").read_text(encoding="utf-8")
assert re.search(rf"^Version: +{re.escape(version)}$", spec, re.M)
manifest = (source / f"packaging/flatpak/{metainfo.findtext('id')}.yml").read_text(encoding="utf-8")
assert f"\napp-id: {metainfo.findtext('id')}\n" in manifest
print(f"version {version}")
