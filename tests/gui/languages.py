# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's states in other languages: pictures, and whether a sentence stayed English.

    languages.py VAULTLOCK VAULTLOCK_CLI FOLDER [de|ja|long|rtl ...] [STATE|SCREEN|THEME|TEXT ...]

de, ja: the languages that there are; long, rtl: pseudolanguage.py. Pictures as of states.py, in
FOLDER/LANGUAGE. Prints every text that is still English, and fails where there is one.
"""

import glob
import json
import os
import re
import subprocess
import sys

from pseudolanguage import main as make_pseudo_language
from spoken import messages, plain

HERE = os.path.dirname(os.path.abspath(__file__))
CATALOGUES = os.path.join(HERE, "..", "..", "resources", "translations")
LANGUAGES = ["de", "ja", "long", "rtl"]
# Words that no text of ours is without, and that names, policies and ARNs do not have.
ENGLISH = re.compile(r"\b(the|of|is|are|not|and|to|with|was|has|have|for|from|this|that|no|nothing|"
                     r"what|who|its|by|as|until|left|all|yet)\b", re.IGNORECASE)
# Texts that are not ours: policies, and what a person wrote.
NOT_OURS = {"Policy", "Policy in words", "Note to the colleague", "Initiated policy text",
            "Installed policy text", "Policy to initiate", "Policy to complete", "Message"}


def english_of(text, name, is_pseudo):
    """The part of a text that is still English, or nothing."""
    if name in NOT_OURS or text.lstrip().startswith("{"):
        return None
    if is_pseudo:
        text = re.sub(r"⟦.*⟧", "", text, flags=re.DOTALL)  # what was filled in is within
        if "⟦" in text or "⟧" in text:  # cut by whoever wrote it down
            return None
    found = ENGLISH.findall(text)
    return text if len(found) >= (1 if is_pseudo else 2) else None


def leftovers(folder, is_pseudo, sources):
    seen = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        with open(path, encoding="utf-8") as file:
            for entry in json.load(file):
                text = entry["text"]
                # What is on a button with a name of its own is not told, only seen.
                if text == entry["name"] and entry["role"] in ("push button", "check box"):
                    continue
                left = text if text in sources else english_of(text, entry["name"], is_pseudo)
                if left:
                    seen.setdefault(left, f"{os.path.basename(path)[:-5]}: {entry['name']}")
    return seen


def catalogue_of(language, folder):
    """(what the program is told, the .ts)"""
    if language in ("de", "ja"):
        return language, os.path.join(CATALOGUES, f"vaultlock_{language}.ts")
    compiled = os.path.join(folder, f"{language}.qm")
    make_pseudo_language(os.path.join(CATALOGUES, "vaultlock_de.ts"), language, compiled)
    return compiled, compiled[:-3] + ".ts"


def take(program, cli, folder, language, rest):
    os.makedirs(folder, exist_ok=True)
    option, catalogue = catalogue_of(language, folder)
    result = subprocess.run(
        ["/usr/bin/python3", "-W", "ignore", os.path.join(HERE, "states.py"), program, cli, folder,
         *rest],
        env={**os.environ, "SPOKEN": option, "SPOKEN_CATALOGUE": catalogue}, check=False)
    # Those that are the same in the language are no leftovers.
    sources = {plain(source) for source, forms in messages(catalogue)
               if plain(source) not in map(plain, forms)}
    seen = leftovers(folder, language in ("long", "rtl"), sources)
    for text, place in seen.items():
        print(f"{language}: {place}: {text}")
    print(f"{language}: {len(seen)} texts in English", flush=True)
    return result.returncode == 0 and not seen


def main(program, cli, folder, *rest):
    languages = [one for one in LANGUAGES if one in rest] or LANGUAGES
    others = [one for one in rest if one not in LANGUAGES]
    whole = [take(program, cli, os.path.join(folder, language), language, others)
             for language in languages]
    sys.exit(not all(whole))


if __name__ == "__main__":
    main(*sys.argv[1:])
