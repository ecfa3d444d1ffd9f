#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# csvkit 1.0.7 with agate 1.6.3 and parsedatetime 2.6 (Debian 12).
#
# csvsort, csvjoin, csvjson and csvlook guess what each column is, and write what they took it for. Where
# all values of a column are like "7 years" or "18 months" they are dates, counted from the first day of
# the year 1: sorted by another column, "7 years" has become 0008-01-01. "365 days" is a duration by
# itself, and beside "7 years" the date 0002-01-01. Vaults called "may" and "june" are dates of the year 1,
# too. One value that is none of this, "for ever", leaves its column as it was. With -I nothing is guessed,
# but "none" is gone all the same: it stands for nothing. --blanks keeps it. csvcut and csvgrep guess nothing.
#
# It matters to whoever sorts or joins a list of vaults and retentions that somebody is to sign.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed python3=3.11.2-1+b1 python3-six=1.16.0-4
debian csvkit=1.0.7-1 python3-csvkit=1.0.7-1 python3-agate=1.6.3-2 python3-leather=0.3.4-2 \
    python3-parsedatetime=2.6-3 python3-pytimeparse=1.1.5-3 python3-isodate=0.6.1-1 \
    python3-slugify=4.0.0-2 python3-text-unidecode=1.3-1 python3-babel=2.10.3-1 \
    python-babel-localedata=2.10.3-1 python3-tz=2022.7.1-4
export PYTHONPATH="$folder/debian/usr/lib/python3/dist-packages"

printf '%s\n' vault,retention,hold 'ledger,10 years,set' 'audit,7 years,none' >years.csv
printf '%s\n' vault,retention 'ledger,7 years' 'audit,365 days' >mixed.csv
printf '%s\n' vault,retention 'ledger,730 days' 'audit,365 days' >days.csv
printf '%s\n' vault,retention 'ledger,7 years' 'audit,for ever' >ever.csv
printf '%s\n' vault,archives may,12 june,7 >months.csv
rows() { sed 1d | paste -sd '|' | sed 's/|/ | /g'; } # without the names of the columns
expect 'csvsort, 7 years' "$(csvsort -c vault years.csv | rows)" \
    'audit,0008-01-01, | ledger,0011-01-01,set'
expect 'csvjson, 7 years' "$(csvjson years.csv | grep -o '"retention": "[^"]*"' | paste -sd ' ')" \
    '"retention": "0011-01-01" "retention": "0008-01-01"'
expect 'csvsort, 365 days beside 7 years' "$(csvsort -c vault mixed.csv | rows)" \
    'audit,0002-01-01 | ledger,0008-01-01'
expect 'csvsort, days alone' "$(csvsort -c vault days.csv | rows)" \
    'audit,"365 days, 0:00:00" | ledger,"730 days, 0:00:00"'
expect 'csvsort, vaults called by a month' "$(csvsort -c archives months.csv | rows)" \
    '0001-06-01,7 | 0001-05-01,12'
expect 'csvsort, for ever beside 7 years' "$(csvsort -c vault ever.csv | rows)" \
    'audit,for ever | ledger,7 years'
expect 'csvcut, 7 years' "$(csvcut -c vault,retention years.csv | rows)" \
    'ledger,10 years | audit,7 years'
expect 'csvsort -I, 7 years' "$(csvsort -I -c vault years.csv | rows)" \
    'audit,7 years, | ledger,10 years,set'
expect 'csvsort -I --blanks, 7 years' "$(csvsort -I --blanks -c vault years.csv | rows)" \
    'audit,7 years,none | ledger,10 years,set'
tell
