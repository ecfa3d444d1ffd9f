# SPDX-License-Identifier: GPL-3.0-or-later

# The same programs from the same sources, wherever, whenever and by whomever they are built, so that
# anybody can tell by a checksum that what is shipped is what the sources say. packaging/release shows
# it by two builds. SOURCE_DATE_EPOCH, which packaging/package sets, dates what is dated at all: the
# resources that rcc packs, and the entries of archives.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_options("-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
endif()
