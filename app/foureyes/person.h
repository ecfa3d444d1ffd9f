// SPDX-License-Identifier: GPL-3.0-or-later

// Who somebody is, as far as an ARN and the team's database tell it.
#pragma once

#include <QString>

namespace vaultlock::foureyes {

struct Person
{
    QString arn;    ///< as GetCallerIdentity said it; empty: nobody has said
    QString member; ///< the role of the team's database that their journal belongs to

    friend bool operator==(const Person &, const Person &) = default;
};

enum class Likeness {
    Same,
    Different, // as far as ARNs and roles of the database can tell
    Unknown,   // may be one person: never taken for two
};

/// Why it is not known.
enum class Doubt {
    None,
    NoArn,      // of one of them, STS has not said who asks
    NotAnArn,   // one of them is no user's and no session's
    Root,       // whoever has root's password or keys
    SameName,   // a user and a session, or sessions of two roles, of one name
    OnlyRole,   // a session of one role whose name a program made up, or a machine's
    SameMember, // two identities of AWS, and one role of the database
};

struct Likening
{
    Likeness likeness = Likeness::Unknown;
    Doubt doubt = Doubt::None; ///< of Unknown alone

    friend bool operator==(const Likening &, const Likening &) = default;
};

/// Symmetric. Two ARNs that are one are one person; what is left has to differ in name, and to be
/// two roles of the database. A session's name is what whoever took the role gave, unless IAM
/// Identity Center or the role's trust policy gives it (IAM user guide, "sts:RoleSessionName").
/// Names do not differ by case, nor by what is behind an @. Pure.
Likening likenessOf(const Person &one, const Person &other);

} // namespace vaultlock::foureyes
