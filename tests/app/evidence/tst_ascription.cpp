// SPDX-License-Identifier: GPL-3.0-or-later

// Who is named for the lock in force, and what is said where there is none.
#include "evidence/bundle.h"
#include "evidence/collect.h"
#include "evidence/factchecks.h"
#include "evidence/verification.h"
#include "support/evidencejournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

class AscriptionTest : public QObject
{
    Q_OBJECT

private slots:
    void namesWhoInitiatedTheLockThatTheServiceHas();
    void namesNobodyForAnotherLockAtTheService_data();
    void namesNobodyForAnotherLockAtTheService();
    void namesNobodyForAnotherLockThatTheJournalNoted_data();
    void namesNobodyForAnotherLockThatTheJournalNoted();
    void namesWhoInitiatedALockThatWasCompletedElsewhere();
    void tellsFromWhomALockWasReceived();
    void forbidsNothingWithoutALock_data();
    void forbidsNothingWithoutALock();
    void tellsHowFarTheServicesClockWasWhenItWasAsked();
    void tellsOfEntriesThatAreNotVerified();
};

namespace {

enum Question {
    Which,
    Since,
    Who,
    Forbids,
    How
};

const QDateTime asked = utcTime({2026, 3, 9}, {9, 0});

QDateTime initiated(int minutesLater = 0)
{
    return LockStory().entry(EntryKind::InitiateIntended, minutesLater).time;
}

aws::VaultLock locked(const QByteArray &policy, const QDateTime &created)
{
    return {policy, aws::ServiceLockState::Locked, created, {}, {}};
}

QJsonObject evidenceOf(const JournalText &journal, std::optional<lock::Reading> reading = {})
{
    const auto lines = evidence::linesOfExport(journal.bytes());
    const auto subject = evidence::subjectOf(*lines, LockStory().vaultArn, {}, {asked, {}});
    evidence::Circumstances when{asked, QTimeZone::utc()};
    if (reading)
        when.service = evidence::ServiceReading{*reading, asked, {}, {}};
    const QJsonObject evidence = evidence::collect(*subject, *lines, when);
    // Whatever is told: who verifies it comes to the same.
    const evidence::Check facts = evidence::factsCheck(evidence, {});
    QTest::qVerify(facts.outcome == evidence::Check::Outcome::Ok, "the facts are the lines'",
                   qPrintable(facts.why), __FILE__, __LINE__);
    return evidence;
}

QString answerOf(const QJsonObject &evidence, Question question)
{
    return evidence.value(u"answers").toArray()[question].toObject().value(u"answer").toString();
}

void isOfAnother(const QJsonObject &evidence, const QString &created)
{
    const QJsonObject lock = evidence.value(u"lock").toObject();
    QVERIFY(lock.value(u"initiate").isNull() && lock.value(u"complete").isNull());
    QCOMPARE(lock.value(u"initiatedHere").toBool(), false);
    for (const QJsonValue &answer : evidence.value(u"answers").toArray())
        QVERIFY2(!answer.toObject().value(u"answer").toString().contains(LockStory().caller),
                 qPrintable(answer.toObject().value(u"answer").toString()));
    QVERIFY(answerOf(evidence, Which).contains(QStringLiteral("another lock than the one")));
    QVERIFY(
        answerOf(evidence, Who)
            .startsWith(QStringLiteral("Not known: the journal does not know who decided it.")));
    QVERIFY2(answerOf(evidence, Since).startsWith(created), qPrintable(answerOf(evidence, Since)));
    QVERIFY(!answerOf(evidence, Since).contains(QStringLiteral("Initiate was asked for")));
    // What is known of the other one stays.
    QCOMPARE(evidence.value(u"events").toArray()[0].toObject().value(u"caller").toString(),
             LockStory().caller);
    for (const QJsonValue &danger : evidence.value(u"dangers").toArray())
        QVERIFY(danger.toObject().value(u"accepted").toArray().isEmpty());
    const QByteArray file = evidence::bundleOf(evidence, false).value(evidence::evidenceName);
    QCOMPARE(evidence::schemaFault(QJsonDocument::fromJson(file).object()), QString());
}

} // namespace

void AscriptionTest::namesWhoInitiatedTheLockThatTheServiceHas()
{
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    // The journal's date is an estimate.
    const QJsonObject evidence =
        evidenceOf(journal, lock::Reading{locked(story.policy, initiated(4))});
    QVERIFY(answerOf(evidence, Who).contains(story.caller));
    QVERIFY(answerOf(evidence, Since).contains(QStringLiteral("Initiate was asked for at")));
    QVERIFY(!answerOf(evidence, Which).contains(QStringLiteral("another lock")));
}

void AscriptionTest::namesNobodyForAnotherLockAtTheService_data()
{
    QTest::addColumn<bool>("isCompletedHere");
    QTest::addColumn<bool>("isAbortedHere");
    QTest::addColumn<bool>("isSamePolicy");
    QTest::addColumn<int>("minutesLater");
    QTest::newRow("another date") << false << false << true << 180;
    QTest::newRow("another policy") << false << false << false << 1;
    QTest::newRow("both") << false << false << false << 180;
    QTest::newRow("behind a Complete") << true << false << true << 180;
    QTest::newRow("behind an Abort") << false << true << true << 20;
}

void AscriptionTest::namesNobodyForAnotherLockAtTheService()
{
    QFETCH(bool, isCompletedHere);
    QFETCH(bool, isAbortedHere);
    QFETCH(bool, isSamePolicy);
    QFETCH(int, minutesLater);
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    if (isCompletedHere)
        story.complete(journal);
    if (isAbortedHere)
        journal.add(story.entry(EntryKind::Aborted, 10));
    QByteArray policy = story.policy;
    if (!isSamePolicy)
        policy.replace("365", "30");
    const QDateTime created = initiated(minutesLater);
    const QJsonObject evidence = evidenceOf(journal, lock::Reading{locked(policy, created)});
    isOfAnother(evidence, QStringLiteral("The lock was initiated at %1, by the service.")
                              .arg(created.toString(Qt::ISODateWithMs)));
    QVERIFY(evidence.value(u"lock").toObject().value(u"lockedBy").isNull());
}

void AscriptionTest::namesNobodyForAnotherLockThatTheJournalNoted_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("since");
    const QString date = QStringLiteral("created 2026-03-02T18:00:00Z, not 2026-03-02T15:04:05Z");
    const QString policy = QStringLiteral("policy ") + QString(64, u'b');
    const QString known =
        QStringLiteral("The lock was initiated at 2026-03-02T18:00:00.000Z, by the service.");
    const QString unknown = QStringLiteral("When the lock was initiated is not recorded.");
    QTest::newRow("found locked, of another date") << EntryKind::ObservedLocked << date << known;
    QTest::newRow("of another policy") << EntryKind::ObservedLocked << policy << unknown;
    QTest::newRow("of both") << EntryKind::ObservedLocked << date + QStringLiteral("; ") + policy
                             << known;
    QTest::newRow("in progress") << EntryKind::ObservedInProgress
                                 << date + QStringLiteral("; ") + policy << known;
}

void AscriptionTest::namesNobodyForAnotherLockThatTheJournalNoted()
{
    QFETCH(EntryKind, kind);
    QFETCH(QString, detail);
    QFETCH(QString, since);
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    journal::Entry seen = story.entry(kind, 300);
    seen.detail = detail;
    journal.add(seen);
    const QJsonObject evidence = evidenceOf(journal);
    isOfAnother(evidence, since);
    const QJsonObject policy = evidence.value(u"policy").toObject();
    if (detail.contains(QStringLiteral("policy")))
        QCOMPARE(policy.value(u"sha256").toString(), QString(64, u'b'));
    QCOMPARE(policy.value(u"initiatedSha256").toString().toLatin1(), lock::sha256Hex(story.policy));
    if (kind == EntryKind::ObservedLocked)
        QVERIFY(answerOf(evidence, Since).contains(QStringLiteral("had said that the vault")));
}

void AscriptionTest::namesWhoInitiatedALockThatWasCompletedElsewhere()
{
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    journal.add(story.entry(EntryKind::ObservedLocked, 300));
    const QJsonObject evidence = evidenceOf(journal);
    QVERIFY(answerOf(evidence, Who).contains(story.caller));
    QVERIFY(!answerOf(evidence, Who).contains(QStringLiteral("Complete")));
}

void AscriptionTest::tellsFromWhomALockWasReceived()
{
    const LockStory story;
    journal::Entry received = story.entry(EntryKind::TakenOver, 30);
    received.policy = story.policy;
    received.policySha256 = lock::sha256Hex(story.policy);
    received.lockId = story.lockId;
    received.created = initiated();
    received.expires = initiated().addDays(1);
    received.colleague = QStringLiteral("Anna");
    JournalText journal;
    journal.add(received);
    const QString from = QStringLiteral("received from Anna at 2026-03-02T15:34:05.678Z");
    QVERIFY(answerOf(evidenceOf(journal), Who).contains(from));
    const auto who = [&](const QDateTime &created) {
        return answerOf(evidenceOf(journal, lock::Reading{locked(story.policy, created)}), Who);
    };
    QVERIFY(who(initiated()).contains(from));
    QVERIFY(!who(initiated(1)).contains(QStringLiteral("Anna"))); // the date is exact
}

void AscriptionTest::forbidsNothingWithoutALock_data()
{
    QTest::addColumn<std::optional<EntryKind>>("ending");
    QTest::addColumn<std::optional<lock::Reading>>("reading");
    const std::optional<lock::Reading> unread;
    const std::optional<EntryKind> none;
    QTest::newRow("aborted") << std::optional(EntryKind::Aborted) << unread;
    QTest::newRow("expired") << std::optional(EntryKind::Expired) << unread;
    QTest::newRow("gone") << std::optional(EntryKind::ObservedNoLock) << unread;
    QTest::newRow("not at the service")
        << none << std::optional(lock::Reading{lock::NoLockThere()});
    QTest::newRow("no vault") << none << std::optional(lock::Reading{lock::NoVaultThere()});
}

void AscriptionTest::forbidsNothingWithoutALock()
{
    QFETCH(std::optional<EntryKind>, ending);
    QFETCH(std::optional<lock::Reading>, reading);
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    QVERIFY(!answerOf(evidenceOf(journal), Forbids).contains(QStringLiteral("Nothing")));
    if (ending)
        journal.add(story.entry(*ending, 30));
    const QStringList lines = answerOf(evidenceOf(journal, reading), Forbids).split(u'\n');
    QCOMPARE(lines[0], QStringLiteral("Nothing: no lock policy is in force."));
    QCOMPARE(lines[1],
             QStringLiteral("What the policy that was initiated says, were it in force:"));
    QVERIFY(lines[2].contains(QStringLiteral("365 days")));
}

void AscriptionTest::tellsHowFarTheServicesClockWasWhenItWasAsked()
{
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    const auto read = [&](qint64 ahead) {
        return evidenceOf(journal, lock::Reading{locked(story.policy, initiated()),
                                                 ServerTime{asked.addSecs(ahead), {}}});
    };
    QVERIFY(read(119).value(u"clocks").toArray().isEmpty());
    const QJsonObject evidence = read(25 * 3600);
    QCOMPARE(evidence.value(u"clocks").toArray().size(), 1);
    const QJsonObject clock = evidence.value(u"clocks").toArray()[0].toObject();
    QCOMPARE(clock.value(u"aheadSeconds").toInteger(), 25 * 3600);
    const QByteArray html =
        evidence::bundleOf(evidence, false).value(QStringLiteral("evidence.html"));
    QVERIFY(html.contains("When the service was asked: The service&#39;s clock was 1 d 1 h ahead"));
}

void AscriptionTest::tellsOfEntriesThatAreNotVerified()
{
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    QVERIFY(!answerOf(evidenceOf(journal), How).contains(QStringLiteral("damaged")));
    journal.add(story.entry(EntryKind::Unverified, 2));
    QVERIFY(answerOf(evidenceOf(journal), How)
                .contains(QStringLiteral("1 came from a damaged journal and could not be")));
}

QTEST_GUILESS_MAIN(AscriptionTest)
#include "tst_ascription.moc"
