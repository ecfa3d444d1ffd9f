#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# gnome-keyring 42.1, libsecret 0.20.5 with its secret-tool (Debian 12).
#
# A secret is kept under attributes; stored again under the same ones, it takes the place of the old. The
# Secret Service's specification says "the same attributes". gnome-keyring takes an item that has them and
# more, too: what is stored under `service`, after something under `service` and `profile`, replaces that,
# and its secret, its label and its `profile` are gone. The other way round both are kept. So it depends on
# the order in which two programs, or two parts of one, came.
#
# It matters to whoever keeps access keys in the keychain of a desktop, more than one under one name: give
# all of them the same attributes, none with a missing one. QtKeychain does, by which Vaultlock keeps keys.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed gnome-keyring=42.1-1+b2 libsecret-1-0=0.20.5-3
debian libsecret-tools=0.20.5-3

cat >session.bash <<'END'
export XDG_RUNTIME_DIR="$PWD/run"
mkdir -m 700 run
printf 'example' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
gdbus wait --session --timeout 20 org.freedesktop.secrets
keep() { printf '%s' "$1" | secret-tool store --label=example "${@:2}"; }
# Of each: its secret.
kept() { secret-tool search --all "$@" 2>/dev/null | sed -n 's/^secret = //p' | sort | paste -sd ' ' >>seen; }

keep first service more-then-fewer profile prod
keep second service more-then-fewer
kept service more-then-fewer
kept service more-then-fewer profile prod
keep first service fewer-then-more
keep second service fewer-then-more profile prod
kept service fewer-then-more
keep first service the-same-names profile prod
keep second service the-same-names profile ''
kept service the-same-names
END
timeout 60 dbus-run-session -- bash session.bash </dev/null >session.log 2>&1 || true

expect 'with a profile, then without: kept' "$(sed -n 1p seen)" 'second'
expect '   kept for the profile' "$(sed -n 2p seen)" ''
expect 'without, then with a profile: kept' "$(sed -n 3p seen)" 'first second'
expect 'with a profile, then with an empty one: kept' "$(sed -n 4p seen)" 'first second'
tell
