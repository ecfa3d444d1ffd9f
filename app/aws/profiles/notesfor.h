// SPDX-License-Identifier: GPL-3.0-or-later

// What the shared files have to say about one connection.
#pragma once

#include "aws/profiles/profileset.h"

#include <QStringList>

namespace vaultlock::aws {

/// The notes and faults, each in a line, of the profile, of the sections that it leads to by
/// source_profile, sso_session and services, and of the files as a whole. What is wrong with other
/// profiles is for those who choose them, but for the first line of a file for which the AWS CLI
/// refuses the whole of it. profile: a name; empty: none.
QStringList notesFor(const ProfileSet &profiles, const QString &profile);

} // namespace vaultlock::aws
