// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/requesterwords.h"

#include "language/words.h"
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
        return Words::tr("user");
    case RequesterKind::Role:
        return Words::tr("role");
    case RequesterKind::RoleSession:
        return Words::tr("session");
    case RequesterKind::FederatedUser:
        return Words::tr("federated user");
    default:
        return Words::tr("principal");
    }
}

} // namespace

QString requesterPhrase(std::string_view principal)
{
    const policy::Requester who = policy::Requester::fromText(principal);
    const bool isUnnamed = who.account() == policy::unnamedAccount;
    const QString account = isUnnamed ? Words::tr("another account")
                                      : Words::tr("account %1").arg(textOf(who.account()));
    switch (who.kind()) {
    case RequesterKind::Anonymous:
        return Words::tr("anonymous requests");
    case RequesterKind::Service:
        return Words::tr("the service %1").arg(textOf(who.text()));
    case RequesterKind::Root:
        return Words::tr("root of %1").arg(account);
    case RequesterKind::Other:
        return textOf(who.text());
    default:
        break;
    }
    const QString name = nameIn(who);
    if (name == QLatin1String("any-other"))
        return Words::tr("any other %1 of %2").arg(kindName(who.kind()), account);
    return Words::tr("the %1 %2 of %3").arg(kindName(who.kind()), name, account);
}

} // namespace vaultlock::words
