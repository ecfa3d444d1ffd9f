// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/access/identity.h"

#include "policy/decision/request.h"

#include <QRegularExpression>

#include <algorithm>

namespace vaultlock::sandbox {

namespace {

tl::unexpected<Error> wrongAt(const QString &place, const char *why)
{
    return failure(ErrorKind::InvalidInput, place + QLatin1String(": ") + QLatin1String(why));
}

/// IAM user guide, "IAM and AWS STS quotas": names of users and roles, and their paths.
bool isIdentityArn(const QString &arn)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("arn:aws[a-z-]*:iam::[0-9]{12}:(user|role)/([!-~]{1,510}/)?"
                       "[A-Za-z0-9+=,.@_-]{1,64}")));
    return form.match(arn).hasMatch() && !arn.contains(u'*') && !arn.contains(u'?');
}

bool isActionPattern(const QString &action)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("\\*|glacier:[A-Za-z*?]+")));
    return form.match(action).hasMatch();
}

Result<QStringList> decodedActions(const QJsonValue &value, const QString &place)
{
    if (!value.isArray())
        return wrongAt(place, "a list of actions is needed");
    QStringList actions;
    for (const QJsonValue action : value.toArray()) {
        if (!isActionPattern(action.toString()))
            return wrongAt(place + QStringLiteral("/%1").arg(actions.size()),
                           "`*`, or `glacier:` and the pattern of an action");
        actions.append(action.toString());
    }
    return actions;
}

Result<Identity> decodedIdentity(const QJsonValue &value, const QString &place)
{
    static const QRegularExpression nameForm(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9+=,.@_-]{1,64}")));
    if (!value.isObject())
        return wrongAt(place, "an identity is an object");
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != QLatin1String("name") && member.key() != QLatin1String("arn") &&
            member.key() != QLatin1String("allow"))
            return wrongAt(place, "an identity has name, arn and allow, and no more");
    }
    const QString name = object[QLatin1String("name")].toString();
    if (!nameForm.match(name).hasMatch() || name == QLatin1String(ownIdentityName))
        return wrongAt(place + QLatin1String("/name"),
                       "1 to 64 letters, digits and +=,.@_- and not the sandbox's own");
    const QString arn = object[QLatin1String("arn")].toString();
    if (!isIdentityArn(arn))
        return wrongAt(place + QLatin1String("/arn"), "the ARN of a user or role of IAM");
    const auto actions =
        decodedActions(object[QLatin1String("allow")], place + QLatin1String("/allow"));
    if (!actions)
        return failure(actions.error());
    return Identity{name, arn, *actions};
}

} // namespace

Identity ownIdentity(const AccountId &account, const Region &region)
{
    return {
        QLatin1String(ownIdentityName),
        QStringLiteral("arn:%1:iam::%2:user/sandbox").arg(region.partition(), account.toString()),
        {QStringLiteral("glacier:*")}};
}

QJsonArray encodedIdentities(const QList<Identity> &identities)
{
    QJsonArray array;
    for (const Identity &identity : identities)
        array.append(QJsonObject{
            {QStringLiteral("name"), identity.name},
            {QStringLiteral("arn"), identity.arn},
            {QStringLiteral("allow"), QJsonArray::fromStringList(identity.allowedActions)}});
    return array;
}

Result<QList<Identity>> decodedIdentities(const QJsonValue &value, const QString &place)
{
    QList<Identity> identities;
    if (value.isUndefined())
        return identities;
    if (!value.isArray())
        return wrongAt(place, "identities are a list");
    for (const QJsonValue one : value.toArray()) {
        const QString here = place + QStringLiteral("/%1").arg(identities.size());
        auto identity = decodedIdentity(one, here);
        if (!identity)
            return failure(identity.error());
        const bool isTaken =
            std::any_of(identities.begin(), identities.end(),
                        [&](const Identity &other) { return other.name == identity->name; });
        if (isTaken)
            return wrongAt(here + QLatin1String("/name"), "another identity has this name");
        identities.push_back(*std::move(identity));
    }
    return identities;
}

} // namespace vaultlock::sandbox
