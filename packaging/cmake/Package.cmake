# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package; see packaging/package.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vaultlock)
set(CPACK_PACKAGE_VENDOR "The Vaultlock developers")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "make Amazon S3 Glacier vaults immutable, with care")
set(CPACK_PACKAGE_DESCRIPTION
"A vault lock makes the policy of an Amazon S3 Glacier vault immutable, for
ever. The service gives an administrator one plain text box, a lock ID that
is shown once, and 24 hours. Vaultlock shows every mistake in the policy as
it is typed, keeps the lock ID whatever happens, counts the 24 hours by the
service's clock, and compares the installed policy before it completes.
.
It brings a sandbox, so that every step can be rehearsed without an account
or a network: in the window, and as vaultlock-cli for other people's tests.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_VERSION "${VAULTLOCK_DEBIAN_VERSION}")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${VAULTLOCK_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so no linker knows of them: the journal's database, the icon's format, and
# whom TLS may trust. (The platform plugin for X11 is in libqt6gui6.)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "at-spi2-core, fonts-dejavu-core, libsecret-1-0, qt6-translations-l10n, qt6-wayland") # QtKeychain opens libsecret itself
set(CPACK_DEBIAN_PACKAGE_SUGGESTS
    "awscli, bash-completion, fonts-noto-cjk, libqt6sql6-psql, postgresql-client") # the last two: a team's journal
include(CPack)
