#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dateutils 0.4.10 (Debian 12).
#
# datediff (in Debian: dateutils.ddiff) between the last day of a month and the 1st of March, asked for
# months and days together, answers with days by the dozen: 31.12.2026 to 1.3.2027 is "2m 62d", said
# with exit code 0. The same dates in days alone are right, and so is 28.12. or 1.2. in their place.
#
# It matters to whoever tells how long an archive is kept by months and days: a retention from the end
# of a year to the 1st of March six years on reads as "6y 2m 62d". Vault locks count days; so should
# what is computed about them.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
debian dateutils=0.4.10-1

difference() {
    printf '%s = %s' "$(dateutils.ddiff "$1" "$2" -f '%Yy %mm %dd')" \
        "$(dateutils.ddiff "$1" "$2" -f '%dd')"
}
expect '2026-12-31 to 2027-03-01' "$(difference 2026-12-31 2027-03-01)" '0y 2m 62d = 60d'
expect '2026-12-31 to 2033-03-01' "$(difference 2026-12-31 2033-03-01)" '6y 2m 62d = 2252d'
expect '2024-01-31 to 2024-03-01' "$(difference 2024-01-31 2024-03-01)" '0y 1m 63d = 30d'
expect '2026-12-31 to 2027-02-01' "$(difference 2026-12-31 2027-02-01)" '0y 1m 1d = 32d'
expect '2026-12-28 to 2027-03-01' "$(difference 2026-12-28 2027-03-01)" '0y 2m 1d = 63d'
tell
