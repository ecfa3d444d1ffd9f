# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DCATALOGUE=FILE.ts -P WholeCatalogue.cmake: fails where a sentence has no translation.
file(STRINGS "${CATALOGUE}" unfinished REGEX "type=\"unfinished\"")
list(LENGTH unfinished count)
if(count GREATER 0)
    message(FATAL_ERROR "${CATALOGUE}: ${count} sentences have no translation; a release says all of them")
endif()
