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

/// `config:12`, or `config`.
QString placeText(const FilePlace &place);

/// The value of a key. Secrets are kept apart from the texts that may be shown.
struct Setting
{
    QString text;                         ///< empty for a secret
    std::shared_ptr<const Secret> secret; ///< not null for aws_secret_access_key and the like
    FilePlace place;
    SharedFileKind file = SharedFileKind::Config;
    bool hasComment = false;        ///< after it in its line; the AWS CLI takes it for a part of it
    bool isLent = false;            ///< it stands in [DEFAULT], not in the section
    bool isInsteadOfItsOwn = false; ///< lent, where the profile's section in config has its own
};

/// key in lower case → its value.
using Settings = std::map<QString, Setting>;

struct FileFault
{
    enum class Problem {
        NotReadable,
        NotRegular, // a pipe or a device, which could make us wait for ever
        NotUtf8,
        TooLarge, // over 1 MiB
        OutsideSection,
        SectionNotClosed,
        SectionTakenForKey, // not closed, either: it has a : or a =
        NoEqualsSign,
        ColonForEquals, // the AWS CLI takes it
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
        ByteOrderMark,   // it refuses the whole file
        RepeatedSection, // it refuses the whole file
        RepeatedKey,     // it refuses the whole file
        IgnoredSection,  // here the section is left out: its name is not one
        NoPrefix,        // in config, left out by both: it should be [profile x]
        NeedlessPrefix,  // in credentials: left out here; there `profile x` is the name
        NeedlessQuotes,  // in credentials: left out here; there they are part of the name
        UnquotedName,    // left out by both: a name with spaces that is not within quotes
        SpacedName,      // left out by both: spaces beside the brackets, which some SDKs pass over
        LaterBracket,    // left out by both: a ] after that which ends the name for SDKs
        IgnoredKey,      // here the key is left out: its name is not one
        RespeltSection,  // in another spelling it stood before; this one counts for both
        UnusualName,     // read by both: spaces or letters beyond ASCII, which SDKs do not take
        UnusualSpelling, // read by both: `[profiles x]`, `[profile \x]`, which SDKs leave out
        LoneReturn,      // a CR by itself ends a line for both, not for SDKs
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
    QString written;         ///< what is between the brackets
    bool isReplaced = false; ///< by another spelling further down; none that was read is
    FilePlace place;
    Settings settings;
};

/// What one file says. What stands in [DEFAULT], in capitals, is lent to every section of the file
/// that does not say it itself, as Python's configparser has it for the AWS CLI. A line that cannot
/// be read is a fault of its section; all others count. Of a section that is written in two
/// spellings (`[profile x]`, `[profile "x"]`; `[default]`, `[profile default]`) the later one is
/// all that counts, as for the AWS CLI (botocore 1.43, configloader.build_profile_map()).
struct SharedFile
{
    std::vector<FileSection> sections; ///< what is written twice in one spelling is merged
    std::vector<FileFault> faults;
    std::vector<DialectNote> notes;
};

/// bytes: UTF-8; a byte order mark is passed over. LF, CRLF and CR end a line, and what is white
/// space at its ends is that for Python, Unicode's too (str.strip(), io.TextIOWrapper). name: how
/// the file is called in places.
SharedFile readSharedFile(std::string_view bytes, SharedFileKind kind, const QString &name);

} // namespace vaultlock::aws
