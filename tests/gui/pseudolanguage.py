# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages that nobody speaks, made of the catalogue's sources, to see what a real one would break.

    pseudolanguage.py SOURCE.ts long|rtl TARGET.qm      (beside it: TARGET.ts)

long: every sentence two fifths longer, in accented letters, between ⟦ and ⟧: what is cut off, or has
none of the brackets, is seen. rtl: in Hebrew letters, from right to left, between the same brackets.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

LRELEASE = "/usr/lib/qt6/bin/lrelease"
ACCENTED = str.maketrans("aeiouyAEIOUYcnCN", "àéîöüýÀÉÎÖÜÝçñÇÑ")
HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבגדהופזיכלמנסעצקרשתחטםןףץ")
# What stays as it is: places, marks of keys, markup, words in capitals, dates' letters.
KEPT = re.compile(r"(%L?\d+|%n|&\w|\\n|\b[A-Z0-9_]{2,}\b)")
DATE_FORMATS = re.compile(r"^[dMy ,.]+$")
FILE_TYPES = re.compile(r"\(\*")


def spoken(source, kind):
    if DATE_FORMATS.match(source) or FILE_TYPES.search(source) or not source.strip():
        return source
    if kind == "long":
        words = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTED)
                        for part in KEPT.split(source))
        # In pieces as long as words, between which a line may be broken.
        words += " ~~~" * max(1, len(source) // 10)
    else:
        words = "".join(part if KEPT.fullmatch(part) else part.lower().translate(HEBREW)
                        for part in KEPT.split(source))
    before = source[:len(source) - len(source.lstrip())]
    behind = source[len(source.rstrip()):]
    return f"{before}⟦{words.strip()}⟧{behind}"


def translate(tree, kind):
    for message in tree.getroot().iter("message"):
        words = spoken(message.find("source").text or "", kind)
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = words
        if not forms:
            translation.text = words


def turn_round(tree):
    """Qt lays a window out from right to left where this message says so."""
    context = ElementTree.SubElement(tree.getroot(), "context")
    ElementTree.SubElement(context, "name").text = "QGuiApplication"
    message = ElementTree.SubElement(context, "message")
    ElementTree.SubElement(message, "source").text = "QT_LAYOUT_DIRECTION"
    ElementTree.SubElement(message, "translation").text = "RTL"


def main(source, kind, target):
    tree = ElementTree.parse(source)
    translate(tree, kind)
    if kind == "rtl":
        turn_round(tree)
    catalogue = target.removesuffix(".qm") + ".ts"
    with open(catalogue, "wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        tree.write(file, encoding="utf-8")
    subprocess.run([LRELEASE, "-silent", catalogue, "-qm", target], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
