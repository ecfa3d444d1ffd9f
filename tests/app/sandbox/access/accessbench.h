// SPDX-License-Identifier: GPL-3.0-or-later

// A vault, who asks, and what is decided, without HTTP.
#pragma once

#include "core/utctime.h"
#include "sandbox/access/accessdecision.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace vaultlock::tests {

inline QDateTime accessNow()
{
    return utcTime({2026, 3, 2}, {15, 4, 0});
}

inline const QString accountText = QStringLiteral("999999999999");
inline const QString vaultText =
    QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault");
inline const QString otherUser = QStringLiteral("arn:aws:iam::111122223333:user/ann");
inline const QString otherRole = QStringLiteral("arn:aws:iam::111122223333:role/ops/Auditor");
inline const QString ownRole = QStringLiteral("arn:aws:iam::999999999999:role/ops/Keeper");

/// A statement about the vault; more: members, with a comma before them.
inline QByteArray statementText(const QByteArray &effect, const QByteArray &action,
                                const QByteArray &principal = "\"*\"", const QByteArray &more = {})
{
    return R"({"Sid":"Here","Effect":")" + effect + R"(","Principal":)" + principal +
           R"(,"Action":")" + action + R"(","Resource":")" + vaultText.toUtf8() + '"' + more + '}';
}

inline QByteArray policyText(const QByteArray &statements)
{
    return R"({"Version":"2012-10-17","Statement":[)" + statements + "]}";
}

class AccessBench
{
public:
    AccessBench()
    {
        store.create(name, accessNow().addDays(-400));
        sandbox::Vault made = vault();
        made.tags.insert(QStringLiteral("LegalHold"), QStringLiteral("true"));
        put(made);
    }

    sandbox::Vault vault() const { return *store.vaults().constFind(name); }
    void put(const sandbox::Vault &changed) { store.put(changed); }
    void setLock(const QByteArray &policy, bool isLocked = false)
    {
        sandbox::Vault changed = vault();
        changed.lock = sandbox::Lock{policy, "id", accessNow(), accessNow().addDays(1), isLocked};
        put(changed);
    }
    void setAccessPolicy(const QByteArray &policy)
    {
        sandbox::Vault changed = vault();
        changed.accessPolicy = policy;
        put(changed);
    }
    void addArchive(const QByteArray &id, const QDateTime &created)
    {
        sandbox::Vault changed = vault();
        changed.archives.insert(id, {id, {}, created, 3, {}});
        put(changed);
    }

    sandbox::AskedCall asked(sandbox::Operation operation, const QByteArray &id = {},
                             const QByteArray &body = {})
    {
        const bool isOfVault = operation != sandbox::Operation::ListVaults;
        m_call = {operation, isOfVault ? std::optional(name) : std::nullopt, id};
        request.body = body;
        return {m_call, request, caller, store, accessNow()};
    }
    sandbox::AccessDecision decide(sandbox::Operation operation, const QByteArray &id = {})
    {
        return decider.decide(asked(operation, id));
    }
    void callAs(const QString &arn, const QStringList &allowed)
    {
        caller = sandbox::callerOf({QStringLiteral("somebody"), arn, allowed}, accessNow());
    }

    VaultName name = *VaultName::fromString(QStringLiteral("examplevault"));
    sandbox::VaultStore store{*AccountId::fromString(accountText),
                              *Region::fromString(QStringLiteral("us-west-2"))};
    sandbox::HttpRequest request{"GET", "/", {}, {{"User-Agent", "test/1"}}, {}};
    sandbox::Caller caller =
        sandbox::callerOf(sandbox::ownIdentity(store.account(), store.region()), accessNow());
    sandbox::AccessDecider decider;

private:
    sandbox::Call m_call{sandbox::Operation::ListVaults, {}, {}};
};

} // namespace vaultlock::tests
