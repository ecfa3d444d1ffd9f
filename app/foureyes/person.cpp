// SPDX-License-Identifier: GPL-3.0-or-later

#include "foureyes/person.h"

#include <QRegularExpression>
#include <QStringList>

namespace vaultlock::foureyes {

namespace {

/// What an ARN says of who asks (IAM user guide, "IAM identifiers").
struct Identity
{
    enum class Kind {
        Other,
        Root,
        User,
        Session, // of a role, or a federated user's
    };
    Kind kind = Kind::Other;
    QString role; ///< of a session of one: with its account
    QString name; ///< as it is compared
};

QString comparedName(const QString &name)
{
    return name.section(u'@', 0, 0).toLower();
}

Identity identityOf(const QString &arn)
{
    constexpr int parts = 6; // arn:partition:service:region:account:resource
    const QStringList fields = arn.split(u':');
    if (fields.size() < parts || fields.constFirst() != QLatin1String("arn"))
        return {};
    const QString resource = fields.mid(parts - 1).join(u':');
    const QString type = resource.section(u'/', 0, 0);
    const QString last = comparedName(resource.section(u'/', -1));
    if (resource == QLatin1String("root"))
        return {Identity::Kind::Root, {}, {}};
    if (last.isEmpty())
        return {};
    if (type == QLatin1String("user"))
        return {Identity::Kind::User, {}, last};
    if (type == QLatin1String("federated-user"))
        return {Identity::Kind::Session, {}, last};
    if (type == QLatin1String("assumed-role") && resource.count(u'/') >= 2)
        return {Identity::Kind::Session,
                fields.at(parts - 2) + u'/' + resource.section(u'/', 1, -2), last};
    return {};
}

/// Names that programs give to a session when nobody has given one, and those of machines.
bool isNameless(const QString &session)
{
    static const QRegularExpression made(
        QStringLiteral("\\A(?:[0-9._-]+|botocore-session-.*|aws-?cli-.*|aws-.*sdk-.*|aws-sdk.*|"
                       "vaultlock-[0-9]+|i-[0-9a-f]+|.*session[0-9]*)\\z"));
    return made.match(session).hasMatch();
}

Doubt doubtOf(const Identity &one, const Identity &other)
{
    using Kind = Identity::Kind;
    if (one.kind == Kind::Other || other.kind == Kind::Other)
        return Doubt::NotAnArn;
    if (one.kind == Kind::Root || other.kind == Kind::Root)
        return Doubt::Root;
    if (one.name == other.name)
        return Doubt::SameName;
    const auto isOnlyRole = [](const Identity &identity) {
        return identity.kind == Kind::Session && isNameless(identity.name);
    };
    return isOnlyRole(one) || isOnlyRole(other) ? Doubt::OnlyRole : Doubt::None;
}

} // namespace

Likening likenessOf(const Person &one, const Person &other)
{
    if (one.arn.isEmpty() || other.arn.isEmpty())
        return {Likeness::Unknown, Doubt::NoArn};
    if (one.arn == other.arn)
        return {Likeness::Same, Doubt::None};
    Doubt doubt = doubtOf(identityOf(one.arn), identityOf(other.arn));
    if (doubt == Doubt::None && one.member == other.member)
        doubt = Doubt::SameMember;
    return {doubt == Doubt::None ? Likeness::Different : Likeness::Unknown, doubt};
}

} // namespace vaultlock::foureyes
