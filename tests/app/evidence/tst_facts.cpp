// SPDX-License-Identifier: GPL-3.0-or-later

// Where the lock was, what was tried, by which clock, and which requests show the dangers.
#include "evidence/bundle.h"
#include "evidence/collect.h"
#include "evidence/verification.h"
#include "policy/decision/requestreader.h"
#include "policy/reader/reader.h"
#include "support/evidencejournal.h"
#include "trial/record.h"
#include "words/simulationwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class FactsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysSandboxOrLiveWhereverItIsRead_data();
    void saysSandboxOrLiveWhereverItIsRead();
    void tellsWhatWasTriedWithPredictionAndAnswer();
    void tellsATrialWithoutAnAnswer();
    void callsADenialAProofOnlyWhereNothingElseDenies();
    void givesARequestThatShowsEachDanger();
    void tellsWhereTheSandboxesClockWasMoved();
    void saysNothingOfClocksThatAgree();
    void saysThatNobodyIsKnownToHaveDecided();
    void hasAnIdOfItsOwn();

private:
    static LockStory sandboxStory();
    static QJsonObject evidenceOf(const JournalText &journal, const LockStory &story);
    static trial::Place placeOf(const LockStory &story);
    static trial::Record recordOf(const LockStory &story, trial::Deed deed);
    static void add(JournalText &journal, const LockStory &story, const trial::Record &record);
    static QByteArray fileOf(const QJsonObject &evidence, const char *name);
};

LockStory FactsTest::sandboxStory()
{
    LockStory story;
    story.origin = QStringLiteral("sandbox:3f0c1a9e");
    return story;
}

QJsonObject FactsTest::evidenceOf(const JournalText &journal, const LockStory &story)
{
    const lock::Moment now{utcTime({2026, 3, 9}, {9, 0}), {}};
    const auto lines = evidence::linesOfExport(journal.bytes());
    const auto subject = evidence::subjectOf(*lines, story.vaultArn, {}, now);
    return evidence::collect(*subject, *lines, {now.utc, QTimeZone("Europe/Berlin")});
}

trial::Place FactsTest::placeOf(const LockStory &story)
{
    return {*VaultArn::fromService(story.vaultArn), *LockOrigin::fromKey(story.origin),
            QStringLiteral("http://127.0.0.1:8"), story.caller};
}

/// Predicted to be denied by the lock's first statement, asked for on 2 March at 15:30.
trial::Record FactsTest::recordOf(const LockStory &story, trial::Deed deed)
{
    trial::Record record;
    record.id = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, static_cast<uchar>(deed));
    record.deed = deed;
    record.time = utcTime({2026, 3, 2}, {15, 30});
    record.prediction.verdict = trial::Prediction::Verdict::Denied;
    record.prediction.policy = policy::VaultPolicy::Lock;
    record.prediction.statement = 1;
    record.prediction.sid = QStringLiteral("Keep");
    record.archiveId = QString(138, u'A');
    record.stored = utcTime({2026, 3, 2}, {15, 29});
    record.policySha256 = lock::sha256Hex(story.policy);
    return record;
}

void FactsTest::add(JournalText &journal, const LockStory &story, const trial::Record &record)
{
    journal.add(trial::intentOf(record, placeOf(story)));
    if (record.answer)
        journal.add(trial::answerEntryOf(record, placeOf(story), record.time.addSecs(2)));
}

QByteArray FactsTest::fileOf(const QJsonObject &evidence, const char *name)
{
    return evidence::bundleOf(evidence, false).value(QLatin1String(name));
}

void FactsTest::saysSandboxOrLiveWhereverItIsRead_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("sandbox") << QStringLiteral("sandbox:3f0c1a9e") << QStringLiteral("SANDBOX")
                             << QStringLiteral("No vault of AWS was locked by it.");
    QTest::newRow("live") << QStringLiteral("service:aws|999999999999") << QStringLiteral("LIVE")
                          << QStringLiteral("not of its sandbox");
    QTest::newRow("a service on this computer")
        << QStringLiteral("service:localhost|aws|999999999999") << QStringLiteral("LIVE")
        << QStringLiteral("may be a sandbox of its own");
}

void FactsTest::saysSandboxOrLiveWhereverItIsRead()
{
    QFETCH(QString, origin);
    QFETCH(QString, mode);
    QFETCH(QString, sentence);
    LockStory story;
    story.origin = origin;
    JournalText journal;
    story.initiate(journal);
    story.complete(journal);
    const QJsonObject evidence = evidenceOf(journal, story);
    QCOMPARE(evidence.value(u"mode").toString(), mode);
    const QString title = mode + QStringLiteral(": evidence of the vault lock of records");
    const QString html = QString::fromUtf8(fileOf(evidence, "evidence.html"));
    QVERIFY(html.contains(QStringLiteral("<title>") + title) &&
            html.contains(QStringLiteral("<h1>") + title));
    QVERIFY2(html.contains(sentence), qPrintable(html));
    QVERIFY(QString::fromUtf8(fileOf(evidence, "README.txt")).startsWith(title));
}

void FactsTest::tellsWhatWasTriedWithPredictionAndAnswer()
{
    const LockStory story = sandboxStory();
    JournalText journal;
    story.initiate(journal);
    trial::Record record = recordOf(story, trial::Deed::DeleteYoung);
    record.answer =
        trial::Answer{trial::Answer::Kind::DeniedByVault, QStringLiteral("AccessDeniedException"),
                      QStringLiteral("request-of-the-trial"), QStringLiteral("no")};
    add(journal, story, record);
    const QJsonObject evidence = evidenceOf(journal, story);
    const QJsonArray trials = evidence.value(u"trials").toArray();
    QCOMPARE(trials.size(), 1);
    const QJsonObject trial = trials[0].toObject();
    QCOMPARE(trial.value(u"prediction").toString(),
             QStringLiteral("The lock denies it: statement 1 “Keep”."));
    const QJsonObject answer = trial.value(u"answer").toObject();
    QCOMPARE(answer.value(u"kind").toString(), QStringLiteral("denied-by-vault"));
    QCOMPARE(answer.value(u"requestId").toString(), QStringLiteral("request-of-the-trial"));
    QCOMPARE(answer.value(u"time").toString(), QStringLiteral("2026-03-02T15:30:02.000Z"));
    QCOMPARE(trial.value(u"agreement").toString(), QStringLiteral("Same"));
    QCOMPARE(trial.value(u"isProof").toBool(), true);
    QCOMPARE(trial.value(u"by").toString(), story.caller);
    QCOMPARE(trial.value(u"entries").toArray(), (QJsonArray{3, 4}));
    QVERIFY(trial.value(u"clock").isNull());
    const QByteArray html = fileOf(evidence, "evidence.html");
    for (const char *told : {"Try to delete the trial archive", "Same: the lock denied it.",
                             "statement 1 “Keep”", "explicit deny in a resource-based policy"})
        QVERIFY2(html.contains(told), told);
    QCOMPARE(
        evidence::schemaFault(QJsonDocument::fromJson(fileOf(evidence, "evidence.json")).object()),
        QString());
}

void FactsTest::tellsATrialWithoutAnAnswer()
{
    const LockStory story = sandboxStory();
    JournalText journal;
    story.initiate(journal);
    add(journal, story, recordOf(story, trial::Deed::DeleteYoung));
    const QJsonObject trial = evidenceOf(journal, story).value(u"trials").toArray()[0].toObject();
    QVERIFY(trial.value(u"answer").isNull());
    QCOMPARE(trial.value(u"agreement").toString(), QStringLiteral("CannotTell"));
    QVERIFY(trial.value(u"compared").toString().contains(QStringLiteral("no answer to compare")));
}

void FactsTest::callsADenialAProofOnlyWhereNothingElseDenies()
{
    LockStory story;
    JournalText journal;
    story.initiate(journal);
    trial::Record record = recordOf(story, trial::Deed::DeleteYoung);
    record.answer = trial::Answer{trial::Answer::Kind::Denied, {}, {}, {}};
    add(journal, story, record);
    const QJsonObject trial = evidenceOf(journal, story).value(u"trials").toArray()[0].toObject();
    QCOMPARE(trial.value(u"isProof").toBool(), false);
    QVERIFY(trial.value(u"compared").toString().contains(QStringLiteral("no proof of the lock")));
}

void FactsTest::givesARequestThatShowsEachDanger()
{
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    const QJsonObject evidence = evidenceOf(journal, story);
    int shown = 0;
    for (const QJsonValue &value : evidence.value(u"dangers").toArray()) {
        const QJsonObject witness = value.toObject().value(u"witness").toObject();
        if (witness.isEmpty())
            continue;
        const QByteArray asked =
            QJsonDocument(QJsonArray{witness.value(u"request")}).toJson(QJsonDocument::Compact);
        const policy::Tree tree = policy::read(viewOf(asked));
        const auto requests = policy::requestsIn(tree);
        QVERIFY2(requests, asked.constData());
        const auto decision = policy::PreparedPolicy::fromText(viewOf(story.policy))
                                  .decision(requests->front().request);
        QCOMPARE(words::decisionName(decision), witness.value(u"decision").toString());
        ++shown;
    }
    QVERIFY(shown > 0);
    const QByteArray html = fileOf(evidence, "evidence.html");
    QVERIFY(html.contains("<th>A request that shows it</th>"));
    QVERIFY(html.contains("asks for glacier:DescribeVault"));
    QVERIFY(html.contains("The lock policy alone: Allowed."));
}

void FactsTest::tellsWhereTheSandboxesClockWasMoved()
{
    const LockStory story = sandboxStory();
    JournalText journal;
    story.initiate(journal);
    trial::Record record = recordOf(story, trial::Deed::DeleteOld);
    record.prediction = {};
    record.prediction.verdict = trial::Prediction::Verdict::NotDecided;
    record.stored = record.time.addDays(365);
    record.answer = trial::Answer{trial::Answer::Kind::Done, {}, {}, {}};
    add(journal, story, record);
    const QJsonObject evidence = evidenceOf(journal, story);
    const QJsonArray clocks = evidence.value(u"clocks").toArray();
    QCOMPARE(clocks.size(), 1);
    QCOMPARE(clocks[0].toObject().value(u"sequence").toInt(), 4);
    QCOMPARE(clocks[0].toObject().value(u"aheadSeconds").toInteger(), 365 * 24 * 3600 - 2);
    const QByteArray html = fileOf(evidence, "evidence.html");
    QVERIFY2(html.contains("The sandbox&#39;s clock, which can be moved, was 364 d 23 h ahead"),
             html.constData());
    QVERIFY(html.contains("age was counted by the sandbox&#39;s clock"));
}

void FactsTest::saysNothingOfClocksThatAgree()
{
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    const QJsonObject evidence = evidenceOf(journal, story);
    QVERIFY(evidence.value(u"clocks").isArray() && evidence.value(u"clocks").toArray().isEmpty());
    QVERIFY(!fileOf(evidence, "evidence.html").contains("Where the clocks"));
    // A live one that is wrong is told as such.
    LockStory wrong;
    journal::Entry received = wrong.entry(journal::EntryKind::LockIdReceived, 1);
    received.expires = received.time.addDays(1).addSecs(-7200);
    received.lockId = wrong.lockId;
    JournalText other;
    other.add(received);
    QVERIFY(fileOf(evidenceOf(other, wrong), "evidence.html")
                .contains("The service&#39;s clock was 2 h 0 min behind"));
}

void FactsTest::saysThatNobodyIsKnownToHaveDecided()
{
    LockStory story;
    story.caller.clear();
    JournalText journal;
    story.initiate(journal);
    const QJsonObject evidence = evidenceOf(journal, story);
    const QString who =
        evidence.value(u"answers").toArray()[2].toObject().value(u"answer").toString();
    QVERIFY2(who.contains(QStringLiteral("is not known: STS had not said it")), qPrintable(who));
    QVERIFY(fileOf(evidence, "evidence.html").contains("by somebody who is not known"));
}

void FactsTest::hasAnIdOfItsOwn()
{
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    const QJsonObject first = evidenceOf(journal, story);
    const QString id = first.value(u"id").toString();
    QCOMPARE(id.size(), 16);
    QCOMPARE(evidenceOf(journal, story).value(u"id").toString(), id);
    story.complete(journal);
    QVERIFY(evidenceOf(journal, story).value(u"id").toString() != id);
    QVERIFY(fileOf(first, "evidence.html").contains(id.toLatin1()));
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
