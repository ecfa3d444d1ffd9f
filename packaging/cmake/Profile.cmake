# SPDX-License-Identifier: GPL-3.0-or-later

# The policy engine laid out by what it really does, as Debian's Python is: GCC counts in one build what
# runs while policies are read, and lays out the second by it. One reading of a small policy runs once
# over more code than the processor's first cache holds, so what it costs is how that code lies:
# lint/example takes four fifths of the time of a build without (tests/bench). packaging/package does
# both builds, one after the other in one folder: a count is found by the path of its object.
#   VAULTLOCK_PROFILE   write, read, or empty: neither
set(VAULTLOCK_PROFILE "" CACHE STRING "write counts of what runs, read them, or empty (GCC)")
set_property(CACHE VAULTLOCK_PROFILE PROPERTY STRINGS "" write read)
set(VAULTLOCK_PROFILE_FOLDER "${CMAKE_BINARY_DIR}/profile")

# vaultlock_profiled(TARGET): after its last dependency; programs that link it are counted, too.
function(vaultlock_profiled target)
    if(VAULTLOCK_PROFILE)
        # A count is found by its source's path, too, and ccache gives GCC another one where it keeps the
        # object (with GCC 14 it does not for the second build: an error, the counts are of other sources).
        set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER "")
    endif()
    if(VAULTLOCK_PROFILE STREQUAL "write")
        target_compile_options(${target} PRIVATE "-fprofile-generate=${VAULTLOCK_PROFILE_FOLDER}"
            -fprofile-update=prefer-atomic)
        target_link_options(${target} INTERFACE -fprofile-generate)
    elseif(VAULTLOCK_PROFILE STREQUAL "read")
        # What was not run is compiled as without counts, not for size.
        target_compile_options(${target} PRIVATE "-fprofile-use=${VAULTLOCK_PROFILE_FOLDER}"
            -fprofile-partial-training -Wno-missing-profile)
    endif()
endfunction()
