// SPDX-License-Identifier: GPL-3.0-or-later

// The line with which a section of a shared file begins.
#pragma once

#include "aws/profiles/sharedfile.h"

#include <optional>
#include <string_view>

namespace vaultlock::aws {

struct SectionHeader
{
    FileSection::Type type = FileSection::Type::Profile;
    QString name;
    bool hasPrefix = false;
};

struct HeaderText
{
    QString inside;        ///< what is between the brackets, trimmed
    bool isClosed = false; ///< else the closing one is missing, and it is the rest of the line
};

/// line begins with `[` and may end with a comment.
HeaderText textOfHeader(std::string_view line);

/// Nothing where a file of this kind has no such section: it is left out.
std::optional<SectionHeader> readSectionHeader(const QString &inside, SharedFileKind kind);

} // namespace vaultlock::aws
