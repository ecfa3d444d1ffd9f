#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# pac-resolver 9.0.1 (npm; what proxy-agent asks), pacparser 1.3.6 (Debian 12).
#
# A proxy's configuration file (PAC) may choose by the date. In pac-resolver dateRange() is there, takes
# every form, and is false on every day, "from 2000 to 2100" too: nothing is raised, the other branch of
# the file is taken. pacparser has dateRange(), but no week that passes Sunday: weekdayRange() over all
# seven days from today on is false on every day but Sunday, where pac-resolver says true.
#
# It matters to whoever finds that one program reaches AWS through the proxy and another on the same
# desktop does not: a PAC file is not the same file to two readers.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
debian libpacparser1=1.3.6-1.4
packages pac-resolver@9.0.1 quickjs-wasi@2.2.0

days=(SUN MON TUE WED THU FRI SAT)
today=$(date -u +%w)
# From Monday at the latest, so that the days pass a Sunday on every day that this is run.
first=$((today == 0 ? 6 : today))
week="weekdayRange(\"${days[first]}\", \"${days[(first + 6) % 7]}\", \"GMT\")"
conditions=('dateRange(2000, 2100)' 'dateRange("JAN", "DEC")' 'dateRange(1, 31)'
    'dateRange(1, "JAN", 2000, 31, "DEC", 2100, "GMT")' "$week")
file() { echo "function FindProxyForURL(url, host) { return String($1); }"; }

cat >ask.mjs <<'END'
import { createPacResolver } from 'pac-resolver';
import { QuickJS } from 'quickjs-wasi';

const ask = createPacResolver(await QuickJS.create(), process.argv[2]);
console.log(await ask('https://glacier.us-west-2.amazonaws.com/', 'glacier.us-west-2.amazonaws.com'));
process.exit();
END
cat >ask.c <<'END'
#include <stdio.h>

int pacparser_init(void);
int pacparser_parse_pac_string(const char *script);
char *pacparser_find_proxy(const char *url, const char *host);

int main(int count, char **words)
{
    if (count < 2 || !pacparser_init() || !pacparser_parse_pac_string(words[1]))
        return 1;
    puts(pacparser_find_proxy("https://glacier.us-west-2.amazonaws.com/",
                              "glacier.us-west-2.amazonaws.com"));
    return 0;
}
END
gcc ask.c -o ask "$(find debian -name 'libpacparser.so.1*' | head -n 1)"

answers() { printf 'pac-resolver %s, pacparser %s' "$(node ask.mjs "$(file "$1")")" "$(./ask "$(file "$1")")"; }
for condition in "${conditions[@]:0:4}"; do
    expect "$condition" "$(answers "$condition")" 'pac-resolver false, pacparser true'
done
expect "$week" "$(answers "$week")" 'pac-resolver true, pacparser false'
tell
