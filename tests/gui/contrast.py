# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the contrast of each text on the pictures that states.py took.

    contrast.py FOLDER [all]

A control's place is cut into words, as its pixels show them, for a text may have several colours.
Background: the colour of most pixels. Text: the colour that stands out most from it and occurs more
than once. The worst word counts. Fails below 4.5:1; what is disabled is listed apart.
"""

import glob
import json
import os
import sys
from collections import Counter

from PIL import Image, ImageChops

WANTED = 4.5
INSET = 3      # pixels: frames and focus rings are not text
OCCURS = 3     # pixels of a colour, before it counts as one of a letter's
GAP = 5        # pixels between two words
SMALLEST = (14, 6)  # of a word that is measured: a comma has no pixel of its full colour


def luminance(colour):
    def linear(part):
        part /= 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
    red, green, blue = (linear(part) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def measured(picture, control):
    """(ratio, text, background), or None where no text is to be seen."""
    left, top = control["x"] + INSET, control["y"] + INSET
    right = control["x"] + control["width"] - INSET
    bottom = control["y"] + control["height"] - INSET
    box = (max(left, 0), max(top, 0), min(right, picture.width), min(bottom, picture.height))
    if box[2] - box[0] < 4 or box[3] - box[1] < 4:
        return None
    part = picture.crop(box)
    found = [measure for measure in map(word_measured, words_of(part)) if measure]
    return min(found, default=None)


def most_of(part):
    return Counter(part.getdata()).most_common(1)[0][0]


def runs(length, is_empty, gap):
    """(begin, end) of what lies between gaps."""
    begin, last = None, None
    for i in range(length):
        if is_empty(i):
            continue
        if begin is not None and i - last > gap + 1:
            yield begin, last + 1
            begin = None
        begin = i if begin is None else begin
        last = i
    if begin is not None:
        yield begin, last + 1


def words_of(part):
    ground = Image.new("RGB", part.size, most_of(part))
    ink = ImageChops.difference(part, ground).convert("L").point(lambda level: 255 if level else 0)
    width, height = part.size
    for top, bottom in runs(height, lambda y: not ink.crop((0, y, width, y + 1)).getbbox(), 0):
        line = ink.crop((0, top, width, bottom))
        if bottom - top < SMALLEST[1]:
            continue
        for left, right in runs(width, lambda x: not line.crop((x, 0, x + 1, line.height)).getbbox(),
                                GAP):
            if right - left >= SMALLEST[0]:
                # Not beyond the part: what is cropped there is black.
                yield part.crop((max(left - 1, 0), max(top - 1, 0), min(right + 1, width),
                                 min(bottom + 1, height)))


def word_measured(word):
    """(ratio, text, background)"""
    colours = Counter(word.getdata())
    background = colours.most_common(1)[0][0]
    often = [c for c, count in colours.items() if count >= OCCURS and c != background]
    text = max(often, key=lambda colour: ratio(colour, background), default=None)
    return (ratio(text, background), text, background) if text else None


def name_of(colour):
    return "#%02x%02x%02x" % colour


def main(folder, lists_all):
    worst, disabled = {}, {}
    pictures = sorted(glob.glob(os.path.join(folder, "*.json")))
    for path in pictures:
        picture = Image.open(path[:-5] + ".png").convert("RGB")
        theme = os.path.basename(path).rsplit("-", 3)[1]
        with open(path, encoding="utf-8") as file:
            controls = json.load(file)
        for control in controls:
            found = measured(picture, control)
            if not found:
                continue
            kind = worst if control["enabled"] else disabled
            key = (control["name"][:60], control["role"], theme)
            if key not in kind or found[0] < kind[key][0]:
                kind[key] = (*found, os.path.basename(path)[:-5])
    offenders = {key: row for key, row in worst.items() if row[0] < WANTED}

    def show(rows):
        for (name, role, theme), (value, text, background, where) in sorted(
                rows.items(), key=lambda item: item[1][0]):
            print(f"{value:6.2f}:1  {name_of(text)} on {name_of(background)}  {theme:5} "
                  f"{role:12} “{name}”  {where}")

    if lists_all:
        show(worst)
        print("\nDisabled, which may be paler:")
        show(disabled)
    print(f"\n{len(pictures)} pictures, {len(worst)} texts: {len(offenders)} below {WANTED}:1")
    show(offenders)
    sys.exit(1 if offenders or not worst else 0)


if __name__ == "__main__":
    main(sys.argv[1], "all" in sys.argv[2:])
