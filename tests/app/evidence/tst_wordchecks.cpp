// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence whose facts are those of its lines, and whose words are others.
#include "evidence/factchecks.h"
#include "evidence/wordchecks.h"
#include "support/evidencejournal.h"
#include "trial/record.h"

#include <QJsonArray>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using evidence::Check;
using Outcome = evidence::Check::Outcome;

class WordChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void concludesTheSameWords_data();
    void concludesTheSameWords();
    void noticesOtherWords_data();
    void noticesOtherWords();
    void doesNotJudgeTheWordsOfAnotherVersion();

private:
    static QJsonObject made(const QByteArray &journal, const LockStory &story,
                            const char *zone = "Europe/Berlin");
    static QByteArray withATrial();
    static QJsonValue with(const QJsonValue &value, QStringList path, const QJsonValue &other);
};

QJsonObject WordChecksTest::made(const QByteArray &journal, const LockStory &story,
                                 const char *zone)
{
    const QDateTime now = utcTime({2026, 3, 9}, {9, 0});
    const auto lines = evidence::linesOfExport(journal);
    const auto subject = evidence::subjectOf(*lines, story.vaultArn, {}, {now, {}});
    return evidence::collect(*subject, *lines, {now, QTimeZone(zone)});
}

/// Of a lock that was completed.
QByteArray WordChecksTest::withATrial()
{
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    trial::Record record;
    record.id = QUuid::createUuid();
    record.deed = trial::Deed::DeleteYoung;
    record.time = utcTime({2026, 3, 2}, {15, 30});
    record.prediction.verdict = trial::Prediction::Verdict::Denied;
    record.prediction.policy = policy::VaultPolicy::Lock;
    record.archiveId = QString(138, u'A');
    record.answer = trial::Answer{trial::Answer::Kind::Denied, {}, {}, {}};
    const trial::Place place{*VaultArn::fromService(story.vaultArn),
                             *LockOrigin::fromKey(story.origin),
                             QStringLiteral("http://127.0.0.1:8"), story.caller};
    journal.add(trial::intentOf(record, place));
    journal.add(trial::answerEntryOf(record, place, record.time.addSecs(2)));
    story.complete(journal);
    return journal.bytes();
}

QJsonValue WordChecksTest::with(const QJsonValue &value, QStringList path, const QJsonValue &other)
{
    if (path.isEmpty())
        return other;
    const QString first = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[first.toInt()] = with(array.at(first.toInt()), path, other);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(first, with(object.value(first), path, other));
    return object;
}

void WordChecksTest::concludesTheSameWords_data()
{
    QTest::addColumn<QJsonObject>("evidence");
    const LockStory story;
    QTest::newRow("locked, an unknown kind of trial") << made(journalOfALock(), story);
    QTest::newRow("in another zone") << made(journalOfALock(), story, "Asia/Tokyo");
    QTest::newRow("a trial") << made(withATrial(), story);
    LockStory other;
    other.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/other");
    QTest::newRow("in progress, a line withheld") << made(journalOfALock(), other);
    JournalText taken;
    journal::Entry received = story.entry(journal::EntryKind::TakenOver, 0);
    received.policy = story.policy;
    received.policySha256 = lock::sha256Hex(story.policy);
    received.lockId = story.lockId;
    received.colleague = QStringLiteral("Alice");
    received.expires = received.time.addDays(1);
    taken.add(received);
    QTest::newRow("received, with the policy withheld") << made(taken.bytes(), story);
    JournalText aborted;
    story.initiate(aborted);
    aborted.add(story.entry(journal::EntryKind::Aborted, 6));
    QTest::newRow("aborted") << made(aborted.bytes(), story);
    JournalText another;
    story.initiate(another);
    journal::Entry found = story.entry(journal::EntryKind::ObservedLocked, 60);
    found.detail = QStringLiteral("policy ") + QString(64, u'a');
    another.add(found);
    QTest::newRow("another lock") << made(another.bytes(), story);
}

void WordChecksTest::concludesTheSameWords()
{
    QFETCH(QJsonObject, evidence);
    const Check check = evidence::wordsCheck(evidence);
    QVERIFY2(check.outcome == Outcome::Ok, qPrintable(check.why));
}

void WordChecksTest::noticesOtherWords_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *member, const QJsonValue &value) {
        QTest::newRow(member) << QString::fromLatin1(member) << value;
    };
    const QJsonValue lie = QStringLiteral("Nobody can ever delete anything.");
    row("meaning.summary.0", lie);
    row("meaning.explanation", QJsonArray());
    row("meaning.timeline.stretches.0", lie);
    row("meaning.whoWhat.rows.0.cells.0", lie);
    row("meaning", QJsonValue());
    row("dangers", QJsonArray());
    row("dangers.0.why", lie);
    row("dangers.0.witness", QJsonValue());
    row("trials", QJsonArray());
    row("trials.0.answer.text", lie);
    row("trials.0.isProof", true);
    row("trials.0.agreement", QStringLiteral("Different"));
    row("notRecorded", QJsonArray());
    row("answers.0.answer", lie);
    row("answers.3.answer", lie);
    row("events.0.whatHappened", lie);
}

void WordChecksTest::noticesOtherWords()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const QJsonObject before = made(withATrial(), {});
    const QJsonObject after = with(before, member.split(u'.'), value).toObject();
    QVERIFY(after != before);
    const Check check = evidence::wordsCheck(after);
    QCOMPARE(check.outcome, Outcome::Failed);
    QVERIFY2(check.why.startsWith(member.section(u'.', 0, 0)), qPrintable(check.why));
    QCOMPARE(evidence::factsCheck(after, {}).outcome, Outcome::Ok); // they stand in no line
}

void WordChecksTest::doesNotJudgeTheWordsOfAnotherVersion()
{
    QJsonObject evidence =
        with(made(withATrial(), {}), {QStringLiteral("program"), QStringLiteral("version")},
             QStringLiteral("9.9"))
            .toObject();
    QCOMPARE(evidence::wordsCheck(evidence).outcome, Outcome::Ok);
    evidence.insert(QStringLiteral("dangers"), QJsonArray());
    const Check check = evidence::wordsCheck(evidence);
    QCOMPARE(check.outcome, Outcome::NotChecked);
    QVERIFY2(check.why.contains(QStringLiteral("9.9")) &&
                 check.why.contains(QStringLiteral("dangers")),
             qPrintable(check.why));
}

QTEST_GUILESS_MAIN(WordChecksTest)
#include "tst_wordchecks.moc"
