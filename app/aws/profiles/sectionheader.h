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
    bool isUsual = true; ///< `profile x`, `profile "x"`; not `profiles x`, `profile \x`
};

struct HeaderText
{
    /// What is between the first bracket and the last of the line, untouched: for Python's
    /// configparser even a `]` of a comment ends a name, and spaces are a part of it.
    QString inside;
    /// Else there is no such bracket, or nothing before it: then inside is the rest, without a
    /// comment, trimmed.
    bool isClosed = false;
};

/// line begins with `[` and may end with a comment.
HeaderText textOfHeader(std::string_view line);
/// line begins a section for Python's configparser: `[]` does not.
bool isHeader(std::string_view line);

/// As botocore reads it: in config what begins with `profile` (`sso-session`, `services`) and has
/// two words by the rules of a shell, of which the second is the name, and `[default]`; in
/// credentials the name as it stands. `[DEFAULT]` is that only without a space. A name has letters
/// and digits of any script, the signs `_-/.%@:+`, and spaces between them. Nothing where a file of
/// this kind has no such section: it is left out.
/// Source: botocore 1.43, configloader.build_profile_map(); Python 3.11, RawConfigParser.SECTCRE.
std::optional<SectionHeader> readSectionHeader(const QString &inside, SharedFileKind kind);

/// Why it was left out.
DialectNote::Difference whyLeftOut(const QString &inside, SharedFileKind kind);
/// Spaces, or letters beyond ASCII: what the SDKs' own readers do not take (AWS SDKs and Tools
/// Reference Guide).
bool isUnusual(const QString &name);
/// [DEFAULT], or what somebody may have meant for it.
bool isMeantToLend(const QString &inside);
/// The name that somebody may have meant by it: without prefix, quotes, case, what cannot be seen,
/// and all after the first bracket or the sign of a comment.
QString meantName(const QString &inside);

} // namespace vaultlock::aws
