// SPDX-License-Identifier: GPL-3.0-or-later

// One file of AWS's tools, `config` or `credentials`, as the SDKs read it.
// Source: AWS SDKs and Tools Reference Guide, "Shared config and credentials files".
#pragma once

#include "core/secret.h"

#include <QString>

#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace vaultlock::aws {

enum class SharedFileKind {
    Config,      // [profile x], [sso-session x], [services x], [default]
    Credentials, // [x]
};

/// Where something stands. line counts from 1; 0: the file as a whole.
struct FilePlace
{
    QString file;
    int line = 0;

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

/// The value of a key. Secrets are kept apart from the texts that may be shown.
struct Setting
{
    QString text;                         ///< empty for a secret
    std::shared_ptr<const Secret> secret; ///< not null for aws_secret_access_key and the like
    FilePlace place;
    SharedFileKind file = SharedFileKind::Config;
    bool isLent = false; ///< it stands in [DEFAULT], not in the section
};

/// key in lower case → its value.
using Settings = std::map<QString, Setting>;

struct FileFault
{
    enum class Problem {
        NotReadable,
        NotUtf8,
        TooLarge, // over 1 MiB
        OutsideSection,
        SectionNotClosed,
        NoEqualsSign,
        NoKey,
        ContinuationWithoutKey,
        SubPropertyWithoutEqualsSign,
        SubPropertyWithoutKey,
    };
    Problem problem;
    FilePlace place;
    QString section; ///< `profile x`, as written; empty before the first
    QString key;     ///< only a well-formed one: a mistyped line may hold a secret
};

/// What AWS's command line is known to read otherwise (measured with 2.9 and 1.45).
struct DialectNote
{
    enum class Difference {
        TrailingComment, // it takes the comment after a value for a part of the value
        RepeatedSection, // it refuses the whole file
        RepeatedKey,     // it refuses the whole file
        IgnoredSection,  // here the section is left out: its name is not one
        NoPrefix,        // in config, left out by both: it should be [profile x]
        NeedlessPrefix,  // in credentials: left out here; there `profile x` is the name
        NeedlessQuotes,  // in credentials: left out here; there they are part of the name
        UnquotedName,    // left out by both: a name with spaces that is not within quotes
        IgnoredKey,      // here the key is left out: its name is not one
        DefaultTwice,    // here [profile default] counts, there the last of the two
        UnusualName,     // read by both: spaces or letters beyond ASCII, which SDKs do not take
        LentToAll,       // [DEFAULT]: read by both; SDKs do not lend it
    };
    Difference difference;
    FilePlace place;
    QString section;
    QString key;
};

struct FileSection
{
    enum class Type {
        Profile,
        SsoSession,
        Services,
        Defaults, // [DEFAULT]; none that was read has it: it is lent to the others
    };
    Type type = Type::Profile;
    QString name;
    bool hasPrefix = false; ///< `[profile default]` rather than `[default]`
    FilePlace place;
    Settings settings;
};

/// What one file says. What stands in [DEFAULT], in capitals, is lent to every section of the file
/// that does not say it itself, as Python's configparser has it for the AWS CLI. A line that cannot
/// be read is a fault of its section; all others count.
struct SharedFile
{
    std::vector<FileSection> sections; ///< sections that are written twice are merged, in order
    std::vector<FileFault> faults;
    std::vector<DialectNote> notes;
};

/// bytes: UTF-8; a byte order mark and CRLF are taken. name: how the file is called in places.
SharedFile readSharedFile(std::string_view bytes, SharedFileKind kind, const QString &name);

} // namespace vaultlock::aws
