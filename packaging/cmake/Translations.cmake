# SPDX-License-Identifier: GPL-3.0-or-later

# The catalogues of resources/translations, compiled and made a part of a target: nothing to look for
# when a program starts. Not compressed: it is read where it lies.
# A release says every sentence in every language: it is not built where one is missing.
find_program(VAULTLOCK_LRELEASE NAMES lrelease HINTS /usr/lib/qt6/bin REQUIRED)

function(vaultlock_translations target)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/translations/*.ts")
    set(compiled "")
    set(entries "")
    set(check "")
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        if(CMAKE_BUILD_TYPE STREQUAL "Release")
            set(check COMMAND "${CMAKE_COMMAND}" "-DCATALOGUE=${source}"
                -P "${CMAKE_SOURCE_DIR}/packaging/cmake/WholeCatalogue.cmake")
        endif()
        set(output "${CMAKE_CURRENT_BINARY_DIR}/translations/${name}.qm")
        add_custom_command(OUTPUT "${output}" ${check}
            COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_CURRENT_BINARY_DIR}/translations"
            COMMAND "${VAULTLOCK_LRELEASE}" -silent -nounfinished "${source}" -qm "${output}"
            DEPENDS "${source}" COMMENT "lrelease ${name}" VERBATIM)
        list(APPEND compiled "${output}")
        string(APPEND entries "    <file>translations/${name}.qm</file>\n")
    endforeach()
    set(list "${CMAKE_CURRENT_BINARY_DIR}/translations.qrc")
    file(CONFIGURE OUTPUT "${list}"
        CONTENT "<RCC>\n  <qresource prefix=\"/\">\n${entries}  </qresource>\n</RCC>\n")
    set(code "${CMAKE_CURRENT_BINARY_DIR}/qrc_translations.cpp")
    add_custom_command(OUTPUT "${code}"
        COMMAND Qt6::rcc --no-compress --name translations -o "${code}" "${list}"
        DEPENDS "${list}" ${compiled} COMMENT "rcc translations" VERBATIM)
    set_source_files_properties("${code}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(${target} PRIVATE "${code}")
endfunction()
