# SPDX-License-Identifier: GPL-3.0-or-later

# A second build of the same source costs seconds where ccache is installed, in another folder too:
# paths below the source folder are hashed as relative ones.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "${CCACHE_PROGRAM}")
    add_compile_options("-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess) # ccache manual, "Precompiled headers"
    endif()
endif()
