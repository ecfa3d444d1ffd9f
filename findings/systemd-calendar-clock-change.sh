#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# systemd 252 (Debian 12), OnCalendar= as systemd-analyze tells it.
#
# A time that the clock leaves out is not moved, as cron and mktime do: a timer for it in one night
# elapses "never" (and systemd-analyze returns 0), a daily one leaves that night out, so that 47 hours
# lie between two runs. Where the clocks go back, an hourly timer in that zone leaves out an hour: two
# hours lie between 02:00 and 03:00. In UTC none of it happens.
#
# It matters to whoever has a timer look after a lock in progress: of its 24 hours two, or the reminder
# itself, may be missing. Write the zone UTC into OnCalendar=, or use OnActiveSec=.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed systemd=252.38-1~deb12u1
export TZ=UTC

elapses() { # BASE COUNT SPECIFICATION
    systemd-analyze calendar --base-time="$1" --iterations="$2" "$3" |
        sed -nE 's/.*(Next elapse|Iter\. #[0-9]+): //p' | sed -E 's/^[A-Z][a-z]+ [0-9]+-//; s/:00 UTC$//' |
        paste -sd, | sed 's/,/, /g'
}
expect 'once, 28.3.2027 02:30 Berlin' \
    "$(elapses '2026-11-29' 1 '2027-03-28 02:30:00 Europe/Berlin')" 'never'
expect 'once, 28.3.2027 03:30 Berlin' \
    "$(elapses '2026-11-29' 1 '2027-03-28 03:30:00 Europe/Berlin')" '03-28 01:30'
expect 'daily at 02:30 Berlin' \
    "$(elapses '2027-03-27' 2 '*-*-* 02:30:00 Europe/Berlin')" '03-27 01:30, 03-29 00:30'
expect 'hourly in Berlin, clocks going back' \
    "$(elapses '2026-10-24 23:30' 3 '*-*-* *:00:00 Europe/Berlin')" '10-25 00:00, 10-25 02:00, 10-25 03:00'
expect 'hourly in UTC, the same night' \
    "$(elapses '2026-10-24 23:30' 3 '*-*-* *:00:00 UTC')" '10-25 00:00, 10-25 01:00, 10-25 02:00'
tell
