# SPDX-License-Identifier: GPL-3.0-or-later

# A hundred test programs are linked: mold does in seconds what ld does in minutes.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
    add_link_options(-fuse-ld=mold)
endif()
