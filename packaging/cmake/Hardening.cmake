# SPDX-License-Identifier: GPL-3.0-or-later

# What a program that holds production credentials is built with. Optimised builds only:
# _FORTIFY_SOURCE needs the optimiser, and sanitizers bring their own checks.
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT BUILD_SHARED_LIBS)
    set(CMAKE_CXX_VISIBILITY_PRESET hidden)
    set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
endif()

set(VAULTLOCK_HARDENED_COMPILING -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong)
if(NOT APPLE) # its linker does the like by itself, and has no options for it
    list(APPEND VAULTLOCK_HARDENED_COMPILING -fstack-clash-protection -fcf-protection)
    set(VAULTLOCK_HARDENED_LINKING -Wl,-z,relro,-z,now,-z,noexecstack)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT VAULTLOCK_SANITIZE)
    add_compile_options(${VAULTLOCK_HARDENED_COMPILING})
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
    add_link_options(${VAULTLOCK_HARDENED_LINKING})
    # All symbols are bound at the start: no call needs a stub that would look for its target.
    add_compile_options(-fno-plt)
endif()
