# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's words in another language: how a test that knows the English ones finds them.

SPOKEN: the language of the program, as `vaultlock --language` takes it (de, or a catalogue's .qm).
SPOKEN_CATALOGUE: the .ts of it. Without them everything is English.
"""

import os
import re
import xml.etree.ElementTree

MNEMONIC_BEHIND = re.compile(r"\(&[A-Z0-9]\)")
PLACE = re.compile(r"%L?\d+|%n")


def plain(text):
    """As an assistive tool reads it: without the mark of the key."""
    return MNEMONIC_BEHIND.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def messages(path):
    """(source, translations) of a catalogue."""
    for message in xml.etree.ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation.get("type") in ("unfinished", "vanished", "obsolete"):
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        yield message.find("source").text or "", forms or [translation.text or ""]


class Spoken:
    """What the sentences of English are in the language of the program."""

    def __init__(self, catalogue=os.environ.get("SPOKEN_CATALOGUE")):
        self._said = {}
        for source, forms in messages(catalogue) if catalogue else ():
            self._said.setdefault(plain(source), set()).update(plain(form) for form in forms)

    @staticmethod
    def arguments():
        """Of the program."""
        language = os.environ.get("SPOKEN")
        return ["--language", language] if language else []

    def all_for(self, text):
        """The text, and what it is in the language."""
        return {text} | self._said.get(text, set())

    def is_in(self, part, whole):
        """Whether a part of an English sentence, or that sentence in the language, is in it."""
        if part in whole:
            return True
        for source, forms in self._said.items():
            if part not in source:
                continue
            if any(max(PLACE.split(form), key=len) in whole for form in forms):
                return True
        return False
