// SPDX-License-Identifier: GPL-3.0-or-later

// The journal of a vault that was locked, as a text, beside that of a lock that is in progress.
#pragma once

#include "core/byteview.h"
#include "core/utctime.h"
#include "journal/line.h"
#include "policy/linter.h"

#include <QCryptographicHash>
#include <QList>

#include <vector>

namespace vaultlock::tests {

/// Builds the text that journal::exportJournal() would write.
class JournalText
{
public:
    void add(journal::Entry entry)
    {
        entry.sequence = ++m_sequence;
        take(journal::lineOf(entry, m_hash));
    }
    /// Of a kind that nobody knows: `,"kind":"…"` and what else it has, without braces.
    void addRaw(const QByteArray &members)
    {
        const QByteArray text = "{\"previous\":\"" + m_hash +
                                "\",\"sequence\":" + QByteArray::number(++m_sequence) + members +
                                '}';
        take({m_sequence, text, journal::hashOf(text)});
    }
    QByteArray bytes() const
    {
        return m_lines + "{\"entries\":" + QByteArray::number(m_sequence) + ",\"hash\":\"" +
               m_hash + "\"}\n";
    }

private:
    void take(const journal::Line &line)
    {
        m_lines += line.text + '\n';
        m_hash = line.hash;
    }
    QByteArray m_lines;
    QByteArray m_hash;
    qint64 m_sequence = 0;
};

/// A lock as the journal tells it, step by step, from 2 March 2026 on.
struct LockStory
{
    QString vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/records");
    QString origin = QStringLiteral("service:aws|999999999999");
    QString lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW-records");
    QByteArray policy = policyFor(vaultArn);
    QUuid attempt{0x0a1b2c3d, 0x4e5f, 0x4a6b, 0x80, 1, 2, 3, 4, 5, 6, 7};
    QString caller = QStringLiteral("arn:aws:sts::999999999999:assumed-role/Records/alice");

    /// Denies deletion for a year; everybody but root could lift what else it does.
    static QByteArray policyFor(const QString &arn, const QString &sid = QStringLiteral("Keep"))
    {
        return QStringLiteral(
                   R"({"Version":"2012-10-17","Statement":[{"Sid":"%2","Principal":"*",)"
                   R"("Effect":"Deny","Action":"glacier:DeleteArchive","Resource":"%1",)"
                   R"("Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}},)"
                   R"({"Sid":"Readers","Principal":"*","Effect":"Allow",)"
                   R"("Action":"glacier:DescribeVault","Resource":"%1"}]})")
            .arg(arn, sid)
            .toUtf8();
    }

    journal::Entry entry(journal::EntryKind kind, int minute) const
    {
        journal::Entry entry;
        entry.kind = kind;
        entry.time = utcTime({2026, 3, 2}, {15, 4, 5, 678}).addSecs(qint64{minute} * 60);
        entry.attempt = attempt;
        entry.origin = origin;
        entry.endpoint = QStringLiteral("https://glacier.us-west-2.amazonaws.com");
        entry.vaultArn = vaultArn;
        return entry;
    }
    /// Initiate was asked for, every danger accepted, and the lock ID arrived.
    void initiate(JournalText &journal) const
    {
        journal::Entry asked = entry(journal::EntryKind::InitiateIntended, 0);
        asked.policy = policy;
        asked.policySha256 = QCryptographicHash::hash(policy, QCryptographicHash::Sha256).toHex();
        asked.caller = caller;
        asked.acknowledgedDangers = dangers();
        asked.expires = asked.time.addDays(1);
        journal.add(asked);
        journal::Entry received = entry(journal::EntryKind::LockIdReceived, 1);
        received.lockId = lockId;
        received.requestId = QStringLiteral("AAABZpJrTyioDC_HsOmHae8EZp_uBSJr6cnGOLKp_XJCl-Q");
        received.expires = asked.expires;
        journal.add(received);
    }
    void complete(JournalText &journal) const
    {
        journal::Entry asked = entry(journal::EntryKind::CompleteIntended, 60);
        asked.policySha256 = QCryptographicHash::hash(policy, QCryptographicHash::Sha256).toHex();
        asked.caller = caller;
        asked.lockId = lockId;
        journal.add(asked);
        journal.add(entry(journal::EntryKind::Completed, 61));
    }
    QStringList dangers() const
    {
        QStringList identities;
        const policy::ChosenVault vault{*VaultArn::fromService(vaultArn)};
        for (const policy::Finding &finding : policy::lint(viewOf(policy), vault)) {
            if (finding.severity == policy::Severity::Danger)
                identities << QString::fromStdString(finding.identity);
        }
        return identities;
    }
};

/// One vault that is locked, another whose lock is in progress, and between them a trial of a kind
/// that this version does not know.
inline QByteArray journalOfALock(const LockStory &story = {})
{
    JournalText journal;
    LockStory other;
    other.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/other");
    other.lockId = QStringLiteral("SECRET-of-the-lock-in-progress");
    other.attempt = QUuid(0x0a1b2c3d, 0x4e5f, 0x4a6b, 0x80, 1, 2, 3, 4, 5, 6, 8);
    story.initiate(journal);
    other.initiate(journal);
    journal.addRaw(",\"answered\":\"Denied\",\"attempt\":\"" +
                   story.attempt.toByteArray(QUuid::WithoutBraces) +
                   "\",\"kind\":\"trial-answered-anew\",\"origin\":\"" + story.origin.toUtf8() +
                   "\",\"predicted\":\"Denied\",\"time\":\"2026-03-02T15:30:00.000Z\","
                   "\"vaultArn\":\"" +
                   story.vaultArn.toUtf8() + '"');
    story.complete(journal);
    return journal.bytes();
}

} // namespace vaultlock::tests
