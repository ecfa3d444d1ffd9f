# SPDX-License-Identifier: GPL-3.0-or-later

# Where everything goes on a system: `cmake --install`, and the package. The version in each of
# these files is the project's.
include(GNUInstallDirs)

set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")
set(made "${CMAKE_BINARY_DIR}/linux")
set(VAULTLOCK_METAINFO io.github.vaultlock.vaultlock.metainfo.xml)

# Whoever builds the package maintains it: Debian's own variables say who.
set(VAULTLOCK_MAINTAINER "The Vaultlock developers <developers@vaultlock.invalid>")
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
    set(VAULTLOCK_MAINTAINER "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()

# A package is of the Debian that it was made in, and says so: 0.1.0+deb13 is newer than 0.1.0+deb12, so
# that whoever goes on to the next Debian gets the package of that.
cmake_host_system_information(RESULT release QUERY DISTRIB_INFO)
string(REPLACE "debian" "deb" VAULTLOCK_DEBIAN_VERSION
    "${PROJECT_VERSION}+${release_ID}${release_VERSION_ID}")

# Compresses a file as Debian's policy wants it: at best, and the same at every build.
function(vaultlock_compressed file)
    add_custom_command(OUTPUT "${file}.gz"
        COMMAND gzip -9nkf "${file}"
        DEPENDS "${file}" VERBATIM)
    set_property(GLOBAL APPEND PROPERTY vaultlock_compressed_files "${file}.gz")
endfunction()

configure_file("${linux}/${VAULTLOCK_METAINFO}.in" "${made}/${VAULTLOCK_METAINFO}" @ONLY)
configure_file("${linux}/changelog.in" "${made}/changelog" @ONLY)
vaultlock_compressed("${made}/changelog")
configure_file("${linux}/man/vaultlock.1.in" "${made}/vaultlock.1" @ONLY)
# Options, exit codes and examples come from the tables that the program itself goes by.
configure_file("${linux}/man/vaultlock-cli.1.in" "${made}/vaultlock-cli.1.template" @ONLY)
add_custom_command(OUTPUT "${made}/vaultlock-cli.1"
    COMMAND vaultlock-manual "${made}/vaultlock-cli.1.template" "${made}/vaultlock-cli.1"
    DEPENDS "${made}/vaultlock-cli.1.template" vaultlock-manual VERBATIM)
foreach(page vaultlock.1 vaultlock-cli.1)
    vaultlock_compressed("${made}/${page}")
    install(FILES "${made}/${page}.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endforeach()
get_property(compressed GLOBAL PROPERTY vaultlock_compressed_files)
add_custom_target(vaultlock_compressed ALL DEPENDS ${compressed})

install(TARGETS vaultlock vaultlock-cli DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(TARGETS vaultlock-evidence vaultlock-commands DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/vaultlock")
if(UNIX AND NOT APPLE)
    install(FILES "${linux}/vaultlock-watch.service" "${linux}/vaultlock-watch.timer"
        DESTINATION lib/systemd/user) # of the system, wherever libraries are
    install(FILES "${linux}/vaultlock.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${made}/${VAULTLOCK_METAINFO}" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/vaultlock.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
    install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/vaultlock-symbolic.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps")
endif()
install(FILES "${CMAKE_SOURCE_DIR}/resources/evidence/evidence-1.schema.json"
    "${CMAKE_SOURCE_DIR}/resources/evidence/evidence-2.schema.json"
    "${CMAKE_SOURCE_DIR}/resources/evidence/evidence-3.schema.json"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/vaultlock/evidence")
install(FILES "${linux}/vaultlock.zsh" RENAME _vaultlock
    DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
foreach(program vaultlock vaultlock-cli) # fish looks for a file named like the program, too
    install(FILES "${linux}/vaultlock.fish" RENAME ${program}.fish
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endforeach()
foreach(program vaultlock vaultlock-cli) # bash-completion looks for a file named like the program
    install(FILES "${linux}/vaultlock.bash" RENAME ${program}
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
endforeach()
install(FILES "${CMAKE_SOURCE_DIR}/resources/sandbox/seed.schema.json"
    "${CMAKE_SOURCE_DIR}/resources/fleet/fleet.schema.json"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/vaultlock")
install(DIRECTORY "${CMAKE_SOURCE_DIR}/resources/sandbox/examples"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/vaultlock")
install(PROGRAMS "${CMAKE_SOURCE_DIR}/packaging/postgresql/apply"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/vaultlock/postgresql")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/postgresql/1-journal.sql"
    "${CMAKE_SOURCE_DIR}/packaging/postgresql/README.md"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/vaultlock/postgresql")
install(FILES "${linux}/copyright" "${made}/changelog.gz" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
if(UNIX AND NOT APPLE)
    install(FILES "${linux}/lintian-overrides" RENAME vaultlock
        DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides")
endif()
install(DIRECTORY "${CMAKE_BINARY_DIR}/guide" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
