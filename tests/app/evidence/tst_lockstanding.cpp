// SPDX-License-Identifier: GPL-3.0-or-later

// A lock of which the journal does not say what came of it, or whether it is the very one.
#include "evidence/collect.h"
#include "evidence/factchecks.h"
#include "evidence/wordchecks.h"
#include "lock/dating.h"
#include "support/evidencejournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using Outcome = evidence::Check::Outcome;

class LockStandingTest : public QObject
{
    Q_OBJECT

private slots:
    void isNotInForceOnceItsEndHasPassed_data();
    void isNotInForceOnceItsEndHasPassed();
    void isStillWhatTheServiceSays();
    void isNotCertainWhereItsDateWasNotReadAtOnce_data();
    void isNotCertainWhereItsDateWasNotReadAtOnce();

private:
    static QJsonObject made(const std::vector<journal::Entry> &more, const QDateTime &when,
                            const std::optional<evidence::ServiceReading> &service = {});
    static QString answer(const QJsonObject &evidence, int which)
    {
        return evidence.value(u"answers")
            .toArray()
            .at(which)
            .toObject()
            .value(u"answer")
            .toString();
    }
};

QJsonObject LockStandingTest::made(const std::vector<journal::Entry> &more, const QDateTime &when,
                                   const std::optional<evidence::ServiceReading> &service)
{
    const LockStory story;
    JournalText journal;
    story.initiate(journal); // on 2 March at 15:04:05; the window ends a day later
    for (const journal::Entry &entry : more)
        journal.add(entry);
    const auto lines = evidence::linesOfExport(journal.bytes());
    const auto subject = evidence::subjectOf(*lines, story.vaultArn, {}, {when, {}});
    return evidence::collect(*subject, *lines, {when, QTimeZone::utc(), service});
}

void LockStandingTest::isNotInForceOnceItsEndHasPassed_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<bool>("isPast");
    QTest::newRow("a second before") << utcTime({2026, 3, 3}, {15, 4, 4}) << false;
    QTest::newRow("at its end") << utcTime({2026, 3, 3}, {15, 4, 5, 678}) << true;
    QTest::newRow("days later") << utcTime({2026, 3, 9}, {9, 0}) << true;
}

void LockStandingTest::isNotInForceOnceItsEndHasPassed()
{
    QFETCH(QDateTime, when);
    QFETCH(bool, isPast);
    const QJsonObject evidence = made({}, when);
    QCOMPARE(evidence.value(u"lock").toObject().value(u"state").toString(),
             isPast ? QStringLiteral("Unsettled") : QStringLiteral("InProgress"));
    QCOMPARE(answer(evidence, 0).contains(QStringLiteral("is in force")), !isPast);
    QCOMPARE(answer(evidence, 0).contains(QStringLiteral("ended at 2026-03-03T15:04:05.678Z")),
             isPast);
    QCOMPARE(answer(evidence, 3).startsWith(QStringLiteral("Not known")), isPast);
    // Its ID may be good still, for all that is known.
    QVERIFY(!evidence::bytesOf(evidence).contains(LockStory().lockId.toUtf8()));
    QCOMPARE(evidence::factsCheck(evidence, {}).outcome, Outcome::Ok);
    QCOMPARE(evidence::wordsCheck(evidence).outcome, Outcome::Ok);
    QJsonObject lock = evidence.value(u"lock").toObject();
    lock.insert(QStringLiteral("state"),
                isPast ? QStringLiteral("InProgress") : QStringLiteral("Unsettled"));
    QJsonObject forged = evidence;
    forged.insert(QStringLiteral("lock"), lock);
    QCOMPARE(evidence::factsCheck(forged, {}).outcome, Outcome::Failed);
}

void LockStandingTest::isStillWhatTheServiceSays()
{
    const LockStory story;
    const QDateTime when = utcTime({2026, 3, 9}, {9, 0});
    const QDateTime created = utcTime({2026, 3, 2}, {15, 4, 5, 678});
    const evidence::ServiceReading locked{
        {aws::VaultLock{story.policy, aws::ServiceLockState::Locked, created, {}, {}}},
        when,
        {},
        {}};
    const QJsonObject evidence = made({}, when, locked);
    QVERIFY2(answer(evidence, 0)
                 .contains(QStringLiteral("The service says that the vault is "
                                          "locked")),
             qPrintable(answer(evidence, 0)));
    QVERIFY(!answer(evidence, 3).startsWith(QStringLiteral("Not known")));
}

void LockStandingTest::isNotCertainWhereItsDateWasNotReadAtOnce_data()
{
    QTest::addColumn<std::vector<journal::Entry>>("more");
    QTest::addColumn<bool>("isCertain");
    const LockStory story;
    journal::Entry read = story.entry(EntryKind::ObservedInProgress, 2);
    read.lockId = story.lockId;
    read.created = utcTime({2026, 3, 2}, {15, 4, 5, 678});
    read.expires = read.created->addDays(1);
    read.detail = lock::datingNote(lock::Dating::ReadAtOnce);
    journal::Entry later = read;
    later.detail = lock::datingNote(lock::Dating::ReadLater);
    using Entries = std::vector<journal::Entry>;
    QTest::newRow("never read") << Entries{} << false;
    QTest::newRow("read at once") << Entries{read} << true;
    QTest::newRow("read later") << Entries{later} << false;
    QTest::newRow("never read, and its ID was taken")
        << Entries{story.entry(EntryKind::CompleteIntended, 60),
                   story.entry(EntryKind::Completed, 61)}
        << true;
    QTest::newRow("read later, and found locked")
        << Entries{later, story.entry(EntryKind::ObservedLocked, 61)} << false;
}

void LockStandingTest::isNotCertainWhereItsDateWasNotReadAtOnce()
{
    QFETCH(std::vector<journal::Entry>, more);
    QFETCH(bool, isCertain);
    const QJsonObject evidence = made(more, utcTime({2026, 3, 3}, {9, 0}));
    const QByteArray text = QJsonDocument(evidence.value(u"notRecorded").toArray()).toJson();
    QCOMPARE(!text.contains("the very one that was initiated"), isCertain);
    // That the service told of it is not told as what does not fit.
    QVERIFY(!evidence::bytesOf(evidence).contains("does not fit"));
    QCOMPARE(evidence::wordsCheck(evidence).outcome, Outcome::Ok);
}

QTEST_GUILESS_MAIN(LockStandingTest)
#include "tst_lockstanding.moc"
