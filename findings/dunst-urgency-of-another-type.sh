#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dunst 1.9.0 (Debian 12), freedesktop-notifications 2.1.1 (npm), Xvfb 21.1.7.
#
# The specification wants the hint "urgency" as a byte. The npm library sends it as a 32-bit integer, as
# Qt 6.4's QSystemTrayIcon does, too. dunst does not take it, and says nothing: a "critical" notification
# is a normal one, and is gone after ten seconds instead of staying until it is read. (Of the hint
# "value", which the specification wants as an int, dunst takes both signed and unsigned ones.)
#
# It matters to whoever warns of a deadline by a library: the word "critical" arrives only in the right
# type. Vaultlock sends the byte itself.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed dunst=1.9.0-0.1 libglib2.0-bin=2.74.6-2+deb12u8
packages freedesktop-notifications@2.1.1

printf '[global]\n[urgency_normal]\ntimeout = 10\n[urgency_critical]\ntimeout = 0\n' >dunstrc
cat >notify.cjs <<'END'
const notifications = require('freedesktop-notifications');
const one = notifications.createNotification({ summary: 'by the library', body: 'example', urgency: 'critical', timeout: -1 });
one.push(() => setTimeout(() => process.exit(), 200));
END
cat >session.bash <<'END'
timeout 60 dunst -conf dunstrc >dunst.log 2>&1 &
for ((i = 0; i < 100; ++i)); do
    dunstctl count >/dev/null 2>&1 && break
    sleep 0.1
done
notify() {
    gdbus call --session -d org.freedesktop.Notifications -o /org/freedesktop/Notifications \
        -m org.freedesktop.Notifications.Notify finding 0 '' "$1" example '[]' "$2" -- -1 >/dev/null
}
notify 'critical, a byte' "{'urgency': <byte 2>}"
notify 'critical, an int32' "{'urgency': <int32 2>}"
notify 'critical, a uint32' "{'urgency': <uint32 2>}"
notify 'without urgency' '{}'
timeout 20 node notify.cjs
timeout 5 dunstctl close-all
timeout 5 dunstctl history >history.json
kill %1
END
display
timeout -k 1 60 dbus-run-session -- bash session.bash </dev/null >session.log 2>&1

stays() { # SUMMARY
    # shellcheck disable=SC2016 # of JavaScript
    node -e 'const all = JSON.parse(require("fs").readFileSync("history.json")).data[0];
        const one = all.find((one) => one.summary.data === process.argv[1]);
        console.log(one.timeout.data === 0 ? "stays" : `goes after ${one.timeout.data / 1e6} s`)' "$1"
}
expect 'critical, a byte' "$(stays 'critical, a byte')" 'stays'
expect 'critical, an int32' "$(stays 'critical, an int32')" 'goes after 10 s'
expect 'critical, a uint32' "$(stays 'critical, a uint32')" 'goes after 10 s'
expect 'without urgency' "$(stays 'without urgency')" 'goes after 10 s'
expect 'critical, by freedesktop-notifications' "$(stays 'by the library')" 'goes after 10 s'
tell
