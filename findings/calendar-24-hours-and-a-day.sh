#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ical.js 2.2.1 and node-ical 0.27.2 (npm); libical 3.0.16, khal 0.10.5 and calcurse 4.7.1 (Debian 12).
#
# For RFC 5545 (3.3.6) 24 hours are exact and a day is nominal: in the night in which the clocks go
# back, DURATION:PT24H ends one hour earlier than DURATION:P1D. None of the five keeps them apart. For
# ical.js and libical both are a day on the clock, so that the event of 24 hours lasts 25; for the other
# three both are 24 hours, so that the day ends at 11:00. libical contradicts itself besides: the
# "span" of the same event is 86400 seconds.
#
# It matters to whoever puts the end of the 24 hours of a vault lock into a calendar as a duration: in
# that night what is built on ical.js (Thunderbird) or libical (GNOME) has another end than khal, and
# the wrong one, an hour too late. DTEND in UTC leaves nothing to interpret.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
debian libical3=3.0.16-1+b1 libical-dev=3.0.16-1+b1
installed khal=1:0.10.5-1.1 python3-icalendar=4.0.3-5 calcurse=4.7.1-1
packages ical.js@2.2.1 node-ical@0.27.2
export TZ=Europe/Berlin

event() {
    printf 'BEGIN:VEVENT\nUID:%s@example.com\nDTSTAMP:20261001T000000Z\nSUMMARY:%s\n' "$1" "$1"
    printf 'DTSTART;TZID=Europe/Berlin:20261024T120000\nDURATION:%s\nEND:VEVENT\n' "$1"
}
{
    cat <<'END'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.com//findings//EN
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
END:VTIMEZONE
END
    event PT24H
    event P1D
    echo END:VCALENDAR
} | sed 's/$/\r/' >lock.ics

cat >ends.mjs <<'END'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import ical from 'node-ical';

const text = readFileSync('lock.ics', 'utf8');
const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
const ends = calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return `${event.summary} ${event.endDate.toJSDate().toISOString().slice(5, 16)}Z`;
});
console.log(ends.join(', '));
const events = Object.values(ical.sync.parseICS(text)).filter((one) => one.type === 'VEVENT');
console.log(events.map((one) => `${one.summary} ${one.end.toISOString().slice(5, 16)}Z`).join(', '));
END
mapfile -t scripts < <(node ends.mjs)

cat >ends.c <<'END'
#include <libical/ical.h>
#include <stdio.h>
#include <time.h>

int main(void)
{
    static char text[8192];
    FILE *file = fopen("lock.ics", "rb");
    if (!file || !fread(text, 1, sizeof text - 1, file))
        return 1;
    icalcomponent *calendar = icalparser_parse_string(text);
    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const struct icaltimetype end = icalcomponent_get_dtend(event);
        const struct icaltime_span span = icalcomponent_get_span(event);
        const time_t seconds = icaltime_as_timet_with_zone(end, end.zone);
        char words[32];
        strftime(words, sizeof words, "%m-%dT%H:%MZ", gmtime(&seconds));
        printf("%s %s (span %ld s)\n", icalcomponent_get_summary(event), words,
               (long)(span.end - span.start));
    }
    return 0;
}
END
gcc -w -Idebian/usr/include ends.c -o ends -Ldebian/usr/lib/x86_64-linux-gnu -lical

mkdir -p khal calcurse
cat >khal.conf <<END
[calendars]
[[lock]]
path = $folder/khal
[locale]
local_timezone = Europe/Berlin
default_timezone = Europe/Berlin
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = $folder/khal.db
END
khal -c khal.conf import --batch lock.ics >import.log 2>&1
calcurse -D calcurse -i lock.ics >import.log 2>&1

right='PT24H 10-25T10:00Z, P1D 10-25T11:00Z'
echo "24.10.2026 12:00 in Berlin, by RFC 5545:      $right"
expect 'ical.js' "${scripts[0]}" 'PT24H 10-25T11:00Z, P1D 10-25T11:00Z'
expect 'node-ical' "${scripts[1]}" 'PT24H 10-25T10:00Z, P1D 10-25T10:00Z'
expect 'libical' "$(./ends | paste -sd, | sed 's/,/, /')" \
    'PT24H 10-25T11:00Z (span 86400 s), P1D 10-25T11:00Z (span 86400 s)'
expect 'khal, in Berlin' \
    "$(khal -c khal.conf list --notstarted --format '{title} {end-long}' 2026-10-24 1d |
        grep -v day | sort -r | paste -sd, | sed 's/,/, /')" \
    'PT24H 2026-10-25 11:00, P1D 2026-10-25 11:00'
expect 'calcurse, in Berlin' \
    "$(sed -E 's/.*-> ([^>]*)>.*\|(.*)/\2 \1/' calcurse/apts | sort -r | paste -sd, | sed 's/,/, /')" \
    'PT24H 10/25/2026 @ 11:00, P1D 10/25/2026 @ 11:00'
tell
