// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of several desks, as the team's database would have received them.
#pragma once

#include "core/utctime.h"
#include "foureyes/ruleentries.h"
#include "journal/line.h"

#include <QMap>

namespace vaultlock::tests {

inline const QString vaultOfStory =
    QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/records");
inline const QString originOfStory = QStringLiteral("service:aws|999999999999");
inline const QByteArray policyOfStory = QByteArrayLiteral(R"({"Version":"2012-10-17"})");

inline QString userArn(const QString &name)
{
    return QStringLiteral("arn:aws:iam::999999999999:user/") + name;
}

inline foureyes::Person userOf(const QString &name)
{
    return {userArn(name), name};
}

/// Received a minute apart, in the order in which they are added.
class TeamStory
{
public:
    TeamStory &add(const foureyes::Person &who, journal::Entry entry)
    {
        Chain &chain = m_chains[who.member];
        if (chain.writer.isNull())
            chain.writer = QUuid::createUuidV5(QUuid(), who.member);
        entry.sequence = ++chain.number;
        entry.caller = who.arn;
        const journal::Line line = journal::lineOf(entry, chain.hash);
        chain.hash = line.hash;
        const QDateTime at = utcTime({2026, 3, 2}, {15, 0}).addSecs(60 * ++m_minute);
        m_team.entries.push_back(
            {{chain.writer, who.member, chain.number, line.text, line.hash, at}, entry});
        return *this;
    }
    TeamStory &set(const QString &name)
    {
        return add(userOf(name), foureyes::ruleEntry(journal::EntryKind::TeamRuleSet, {}, time()));
    }
    TeamStory &lift(const QString &name)
    {
        return add(userOf(name),
                   foureyes::ruleEntry(journal::EntryKind::TeamRuleLifted, {}, time()));
    }
    TeamStory &approve(const foureyes::Person &who, const QByteArray &policy = policyOfStory)
    {
        return add(who, foureyes::approvalEntry(place(), policy, {}, time()));
    }
    TeamStory &withdraw(const foureyes::Person &who, const QByteArray &policy = policyOfStory)
    {
        return add(who, foureyes::withdrawalEntry(place(), journal::hashOf(policy), time()));
    }
    TeamStory &initiate(const foureyes::Person &who, const QString &lockId,
                        const QByteArray &policy = policyOfStory)
    {
        journal::Entry asked = foureyes::approvalEntry(place(), policy, {}, time());
        asked.kind = journal::EntryKind::InitiateIntended;
        asked.attempt = QUuid::createUuidV5(QUuid(), lockId + who.arn);
        add(who, asked);
        asked.kind = journal::EntryKind::LockIdReceived;
        asked.policy.clear();
        asked.policySha256.clear();
        asked.lockId = lockId;
        return add({{}, who.member}, asked);
    }

    static foureyes::Place place()
    {
        return {*VaultArn::fromString(vaultOfStory),
                *LockOrigin::fromKey(originOfStory),
                QStringLiteral("https://glacier.us-west-2.amazonaws.com"),
                {}};
    }
    static foureyes::Approved what(const QByteArray &policy = policyOfStory)
    {
        return {vaultOfStory, originOfStory, journal::hashOf(policy)};
    }
    const foureyes::TeamKnowledge &team() const { return m_team; }
    foureyes::TeamKnowledge &team() { return m_team; }

private:
    /// Each a second behind the one before.
    QDateTime time() const
    {
        return utcTime({2026, 3, 2}, {12, 0}).addSecs(qint64(m_team.entries.size()));
    }

    struct Chain
    {
        QUuid writer;
        qint64 number = 0;
        QByteArray hash;
    };
    foureyes::TeamKnowledge m_team;
    QMap<QString, Chain> m_chains;
    int m_minute = 0;
};

} // namespace vaultlock::tests
