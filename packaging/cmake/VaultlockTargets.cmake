# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours shares: warnings, and the definitions that keep Qt strict. A warning is an
# error for those who can mend it, not for those who build Vaultlock to use it: a compiler newer than
# ours knows more of them.
add_library(vaultlock_flags INTERFACE)
if(VAULTLOCK_WARNINGS_AS_ERRORS)
    target_compile_options(vaultlock_flags INTERFACE -Werror)
endif()
target_compile_options(vaultlock_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wcast-align -Wformat=2 -Wextra-semi)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(vaultlock_flags INTERFACE
        -Wsuggest-override -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wuseless-cast
        # GCC 12 sees overlaps in std::string's own operator+ when it optimises (GCC bug 105651).
        -Wno-restrict)
endif()
if(CMAKE_UNITY_BUILD)
    # A local variable may be called as a helper of another file (within one file the other presets
    # look), and GCC takes the sources that are put together for headers.
    target_compile_options(vaultlock_flags INTERFACE -Wno-shadow
        $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
target_compile_definitions(vaultlock_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    VAULTLOCK_VERSION="${PROJECT_VERSION}")
target_include_directories(vaultlock_flags INTERFACE
    "$<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}/app>" "$<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}>")

# Whatever is built for the sanitizers knows what is no leak of ours.
if(VAULTLOCK_SANITIZE MATCHES "address" AND NOT VAULTLOCK_FUZZ)
    add_library(vaultlock_knownleaks OBJECT "${CMAKE_SOURCE_DIR}/tests/sanitizers/knownleaks.cpp")
    target_sources(vaultlock_flags INTERFACE $<TARGET_OBJECTS:vaultlock_knownleaks>)
endif()

# vaultlock_moc(TARGET FILES...): what moc makes of the headers among them, as one source.
# moc is called directly: AUTOMOC starts CMake for every target, and what it makes joins no unity build;
# both together were a fifth of a clean build. A header that gets its first Q_OBJECT is found when CMake
# is run again; until then the linker misses its vtable.
function(vaultlock_moc target)
    list(FILTER ARGN INCLUDE REGEX "\\.h$")
    set(outputs "")
    set(includes "")
    foreach(header IN LISTS ARGN)
        file(STRINGS "${header}" macros REGEX "^ *Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
        if(macros)
            cmake_path(RELATIVE_PATH header BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}"
                OUTPUT_VARIABLE path)
            string(MAKE_C_IDENTIFIER "${path}" identifier)
            set(output "${CMAKE_CURRENT_BINARY_DIR}/moc/${identifier}.cpp")
            add_custom_command(OUTPUT "${output}"
                COMMAND Qt6::moc "${header}" -o "${output}"
                DEPENDS "${header}" COMMENT "moc ${path}" VERBATIM)
            list(APPEND outputs "${output}")
            string(APPEND includes "#include \"moc/${identifier}.cpp\"\n")
        endif()
    endforeach()
    if(outputs)
        file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/moc_${target}.cpp" CONTENT "${includes}")
        # Made with the target, and compiled by way of the source that includes them.
        set_source_files_properties(${outputs} PROPERTIES HEADER_FILE_ONLY ON)
        target_sources(${target} PRIVATE
            ${outputs} "${CMAKE_CURRENT_BINARY_DIR}/moc_${target}.cpp")
    endif()
endfunction()

# vaultlock_library(NAME): a concern as a library, static in what is shipped. Link it yourself.
# Where hundreds of test programs hang on it (BUILD_SHARED_LIBS, presets dev and asan) it is shared:
# linked into each of them, the sanitizers' build took 30 GB of disk.
# Sources are all .cpp and .h files of the calling folder, so that a new file needs no second edit.
function(vaultlock_library name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    list(FILTER sources EXCLUDE REGEX "/(main|module)\\.cpp$")
    add_library(${name} ${sources})
    target_link_libraries(${name} PRIVATE vaultlock_flags)
    vaultlock_moc(${name} ${sources})
    if(name MATCHES "^vaultlock_ui_" AND NOT name MATCHES "_(text|document|problems|policy)$")
        # It runs once here and there, and has to be read from the disk: small is fast. Those that are
        # left out run at each key (tests/bench/keystroke.cpp).
        target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-Os>)
    endif()
    if(name MATCHES "^vaultlock_ui_" AND NOT name MATCHES "_(resources|document)$")
        vaultlock_precompiled(widgets ${name})
    else()
        vaultlock_precompiled(logic ${name})
    endif()
endfunction()

# vaultlock_test(FILE LIBRARIES...): the test program tst_<file>, one per tst_<file>.cpp. Those that the
# variable VAULTLOCK_POSTGRESQL_TESTS names start a PostgreSQL; where there is none they are told as skipped.
function(vaultlock_test file)
    get_filename_component(name "${file}" NAME_WE)
    set(moc_folder "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
    set(moc "${moc_folder}/${name}.moc")
    add_custom_command(OUTPUT "${moc}"
        COMMAND Qt6::moc "${file}" -o "${moc}"
        DEPENDS "${file}" COMMENT "moc ${name}.cpp" VERBATIM)
    add_executable(${name} "${file}" "${moc}")
    target_include_directories(${name} BEFORE PRIVATE "${moc_folder}")
    target_link_libraries(${name} PRIVATE vaultlock_flags vaultlock_test_support Qt6::Test ${ARGN})
    if("${ARGN}" MATCHES "vaultlock_ui_" AND NOT "${ARGN}" STREQUAL "vaultlock_ui_document")
        vaultlock_precompiled(widgets ${name})
    else()
        vaultlock_precompiled(logic ${name})
    endif()
    set_target_properties(${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    if(name IN_LIST VAULTLOCK_POSTGRESQL_TESTS)
        add_test(NAME ${name}
            COMMAND "${CMAKE_SOURCE_DIR}/tests/support/with-postgresql" "$<TARGET_FILE:${name}>")
        set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77)
    else()
        add_test(NAME ${name} COMMAND ${name})
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false" TIMEOUT 300)
endfunction()

# vaultlock_tests(LIBRARIES...): every tst_*.cpp below the calling folder.
function(vaultlock_tests)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
    foreach(file IN LISTS files)
        vaultlock_test("${file}" ${ARGN})
    endforeach()
endfunction()
