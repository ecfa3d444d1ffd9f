// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/requesterwords.h"

#include "policy/account/representatives.h"
#include "policy/decision/request.h"
#include "words/visibletext.h"

namespace vaultlock::words {

using RequesterKind = policy::Requester::Kind;

namespace {

/// What stands after `user/` and its like, path and all.
QString nameIn(const policy::Requester &who)
{
    const QString arn = textOf(who.text());
    return arn.mid(arn.indexOf(u'/') + 1);
}

QString kindName(RequesterKind kind)
{
    switch (kind) {
    case RequesterKind::User:
        return QStringLiteral("user");
    case RequesterKind::Role:
        return QStringLiteral("role");
    case RequesterKind::RoleSession:
        return QStringLiteral("session");
    case RequesterKind::FederatedUser:
        return QStringLiteral("federated user");
    default:
        return QStringLiteral("principal");
    }
}

} // namespace

QString requesterPhrase(std::string_view principal)
{
    const policy::Requester who = policy::Requester::fromText(principal);
    const bool isUnnamed = who.account() == policy::unnamedAccount;
    const QString account = isUnnamed ? QStringLiteral("another account")
                                      : QStringLiteral("account %1").arg(textOf(who.account()));
    switch (who.kind()) {
    case RequesterKind::Anonymous:
        return QStringLiteral("anonymous requests");
    case RequesterKind::Service:
        return QStringLiteral("the service %1").arg(textOf(who.text()));
    case RequesterKind::Root:
        return QStringLiteral("root of %1").arg(account);
    case RequesterKind::Other:
        return textOf(who.text());
    default:
        break;
    }
    const QString name = nameIn(who);
    if (name == QLatin1String("any-other"))
        return QStringLiteral("any other %1 of %2").arg(kindName(who.kind()), account);
    return QStringLiteral("the %1 %2 of %3").arg(kindName(who.kind()), name, account);
}

} // namespace vaultlock::words
