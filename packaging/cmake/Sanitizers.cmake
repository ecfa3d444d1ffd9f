# SPDX-License-Identifier: GPL-3.0-or-later

# VAULTLOCK_SANITIZE applies to every target, so that no object is left out of sight.
if(VAULTLOCK_SANITIZE)
    add_compile_definitions(VAULTLOCK_IS_SANITIZED)
    add_compile_options("-fsanitize=${VAULTLOCK_SANITIZE}" -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer -g1)
    add_link_options("-fsanitize=${VAULTLOCK_SANITIZE}")
endif()
