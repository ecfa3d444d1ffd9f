// SPDX-License-Identifier: GPL-3.0-or-later

// Why a profile was not found: the files that were read, and what in them was passed over.
#pragma once

#include "aws/profiles/profileset.h"
#include "core/error.h"

namespace vaultlock::aws {

/// Sentences: `Read: ~/.aws/config. Not there: /alt/credentials. Passed over: ~/.aws/config:3:
/// [x] …`. Passed over are the sections that may have been meant by the name, lines that belong to
/// no section, and files that cannot be read. Never a value.
QString whereProfilesWereLookedFor(const ProfileSet &profiles, const QString &name);
/// The same of a section `[sso-session NAME]`.
QString whereSessionsWereLookedFor(const ProfileSet &profiles, const QString &name);

/// NoSuchProfile; the detail's first line is the name (after the source, `AWS_PROFILE`, where there
/// is one), the rest is where it was looked for.
Error noSuchProfile(const ProfileSet &profiles, const QString &name, const QString &source = {});

} // namespace vaultlock::aws
