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

/// As botocore reads it: in config `[profile x]`, and `[profile 'x y']` by the rules of a shell; in
/// credentials the name as it stands. A name has letters and digits of any script, the signs
/// `_-/.%@:+`, and spaces between them. Nothing where a file of this kind has no such section: it
/// is left out.
std::optional<SectionHeader> readSectionHeader(const QString &inside, SharedFileKind kind);

/// Why it was left out.
DialectNote::Difference whyLeftOut(const QString &inside, SharedFileKind kind);
/// Spaces, or letters beyond ASCII: what the SDKs' own readers do not take (AWS SDKs and Tools
/// Reference Guide).
bool isUnusual(const QString &name);
/// The name that somebody may have meant by it: without prefix, quotes, case, and what cannot be
/// seen.
QString meantName(const QString &inside);

} // namespace vaultlock::aws
