#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dex 0.9.0 and GLib 2.74.6 (gio launch), both Debian 12; desktop-file-validate 0.26.
#
# dex is what starts desktop entries, and autostart entries, where there is a window manager and no
# desktop. It hands the field codes %c and %i to the program as they stand, and %% as two percent signs;
# only those for files are taken out. GLib puts name, icon and percent sign in. desktop-file-validate
# finds no fault in the entries.
#
# It matters to whoever packages a desktop program: one that takes a policy's file as its argument gets
# one called "%c". Vaultlock's entry has %f alone, as a word of its own.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
debian dex=0.9.0-2
installed libglib2.0-bin=2.74.6-2+deb12u8 desktop-file-utils=0.26-1

cat >show <<'END'
#!/bin/sh
printf '[%s]' "$@" >arguments.new
mv arguments.new arguments
END
chmod +x show
started() { # LAUNCHER… -- ARGUMENTS: what the program is given
    printf '[Desktop Entry]\nType=Application\nName=Example\nIcon=example\nExec=%s %s\n' \
        "$folder/show" "${*: -1}" >example.desktop
    desktop-file-validate example.desktop
    rm -f arguments
    "${@:1:$#-1}" example.desktop >said 2>&1 || true
    for ((i = 0; i < 100; ++i)); do
        [[ -s arguments ]] && break
        sleep 0.1
    done
    cat arguments
}
dex=(python3 "$folder/debian/usr/bin/dex")
for code in '%c' '%i' '-- 100%%'; do
    case "$code" in
        '%c') gio='[Example]' dexs='[%c]' ;;
        '%i') gio='[--icon][example]' dexs='[%i]' ;;
        *) gio='[--][100%]' dexs='[--][100%%]' ;;
    esac
    expect "gio launch, $code" "$(started gio launch "$code")" "$gio"
    expect "dex, $code" "$(started "${dex[@]}" "$code")" "$dexs"
done
tell
