// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/bundle.h"
#include "evidence/collect.h"
#include "support/evidencejournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using evidence::JournalLines;
using evidence::Subject;

class CollectTest : public QObject
{
    Q_OBJECT

private slots:
    void answersWhatAnAuditorAsks();
    void namesTheAcceptedDangersAndWhoAcceptedThem();
    void saysWhatIsNotRecorded();
    void keepsAnEntryOfAnUnknownKindAsItIs();
    void hasEveryLineOfTheVaultAndNoneOfAnother();
    void withholdsTheLockIdOfALockInProgress();
    void withholdsItWhereverItStands_data();
    void withholdsItWhereverItStands();
    void withholdsWhatTheServiceSaysIsInProgress();
    void tellsTheLockIdOfALockThatIsOver();
    void asksWhichVaultIsMeant();
    void refusesABrokenChain();
    void makesTheSameBytesOfTheSameFacts();
    void escapesWhatComesFromOutside();
    void readsNoPolicyIntoALockThatFoundAnother();
    void neverSaysCompliant();
};

namespace {

const QString records = QStringLiteral("records");

lock::Moment later()
{
    return {utcTime({2026, 3, 9}, {9, 0}), {}};
}

evidence::Circumstances circumstances()
{
    return {later().utc, QTimeZone("Europe/Berlin")};
}

JournalLines linesOf(const QByteArray &text)
{
    const auto lines = evidence::linesOfExport(text);
    return lines ? *lines : JournalLines();
}

QJsonObject evidenceOf(const QByteArray &text, const QString &vault = records,
                       const evidence::Circumstances &when = circumstances())
{
    const JournalLines lines = linesOf(text);
    const auto subject = evidence::subjectOf(lines, vault, {}, later());
    return subject ? evidence::collect(*subject, lines, when) : QJsonObject();
}

QByteArray all(const evidence::Bundle &bundle)
{
    QByteArray bytes;
    for (const QByteArray &file : bundle)
        bytes += file;
    return bytes;
}

} // namespace

void CollectTest::answersWhatAnAuditorAsks()
{
    const LockStory story;
    const QJsonObject evidence = evidenceOf(journalOfALock(story));
    const QJsonObject lock = evidence.value(u"lock").toObject();
    QCOMPARE(lock.value(u"state").toString(), QStringLiteral("Locked"));
    QCOMPARE(lock.value(u"initiate").toObject().value(u"by").toString(), story.caller);
    // The request that is on record with "completed" is Complete's, not the reading's.
    QVERIFY(lock.value(u"readBack").isObject());
    QVERIFY(lock.value(u"readBack").toObject().value(u"requestId").isNull());
    QCOMPARE(lock.value(u"complete").toObject().value(u"time").toString(),
             QStringLiteral("2026-03-02T16:04:05.678Z"));
    QCOMPARE(lock.value(u"complete").toObject().value(u"localTime").toString(),
             QStringLiteral("2026-03-02T17:04:05.678+01:00"));
    QCOMPARE(lock.value(u"lockedBy").toString(), QStringLiteral("2026-03-02T16:05:05.678Z"));
    const QJsonObject policy = evidence.value(u"policy").toObject();
    QCOMPARE(QByteArray::fromBase64(policy.value(u"base64").toString().toLatin1()), story.policy);
    QCOMPARE(policy.value(u"text").toString().toUtf8(), story.policy);
    QCOMPARE(policy.value(u"sha256").toString().toLatin1(), lock::sha256Hex(story.policy));
    QStringList answers;
    for (const QJsonValue &answer : evidence.value(u"answers").toArray())
        answers << answer.toObject().value(u"answer").toString();
    QCOMPARE(answers.size(), 5);
    QVERIFY2(answers[0].contains(QStringLiteral("is locked")), qPrintable(answers[0]));
    QVERIFY2(answers[2].contains(story.caller), qPrintable(answers[2]));
    QVERIFY2(answers[3].contains(QStringLiteral("younger than 365 days")), qPrintable(answers[3]));
}

void CollectTest::namesTheAcceptedDangersAndWhoAcceptedThem()
{
    const LockStory story;
    QVERIFY(!story.dangers().isEmpty());
    const QJsonArray dangers = evidenceOf(journalOfALock(story)).value(u"dangers").toArray();
    QCOMPARE(dangers.size(), story.dangers().size());
    const QJsonObject danger = dangers[0].toObject();
    QCOMPARE(danger.value(u"identity").toString(), story.dangers()[0]);
    QVERIFY(!danger.value(u"what").toString().isEmpty());
    QVERIFY(!danger.value(u"text").toString().isEmpty());
    const QJsonObject accepted = danger.value(u"accepted").toArray()[0].toObject();
    QCOMPARE(accepted.value(u"by").toString(), story.caller);
    QCOMPARE(accepted.value(u"sequence").toInt(), 1);
}

void CollectTest::saysWhatIsNotRecorded()
{
    LockStory story;
    story.caller.clear();
    const QJsonObject evidence = evidenceOf(journalOfALock(story));
    QStringList gaps;
    for (const QJsonValue &gap : evidence.value(u"notRecorded").toArray())
        gaps << gap.toString();
    for (const char *gap : {"Who asked for Initiate", "Who asked for Complete",
                            "The request ID of Complete", "tags and access policy"})
        QVERIFY2(gaps.join(u'\n').contains(QLatin1String(gap)), gap);
    QVERIFY(!gaps.join(u'\n').contains(QStringLiteral("The request ID of Initiate")));
}

void CollectTest::keepsAnEntryOfAnUnknownKindAsItIs()
{
    const QJsonObject evidence = evidenceOf(journalOfALock());
    const QJsonArray trials = evidence.value(u"trials").toArray();
    QCOMPARE(trials.size(), 1);
    QCOMPARE(trials[0].toObject().value(u"answered").toString(), QStringLiteral("Denied"));
    QCOMPARE(trials[0].toObject().value(u"isKnown").toBool(), false);
    const QByteArray html =
        evidence::bundleOf(evidence, false).value(QStringLiteral("evidence.html"));
    QVERIFY(html.contains("trial-answered-anew"));
}

void CollectTest::hasEveryLineOfTheVaultAndNoneOfAnother()
{
    const QJsonObject evidence = evidenceOf(journalOfALock());
    const QJsonObject journal = evidence.value(u"journal").toObject();
    QCOMPARE(journal.value(u"entries").toInt(), 7);
    const QJsonArray lines = journal.value(u"lines").toArray();
    QCOMPARE(lines.size(), 5);
    QCOMPARE(evidence.value(u"events").toArray().size(), 5);
    for (const QJsonValue &line : lines) {
        const QByteArray text = line.toObject().value(u"line").toString().toUtf8();
        QCOMPARE(QString::fromLatin1(journal::hashOf(text)),
                 line.toObject().value(u"hash").toString());
    }
    QVERIFY(!evidence::bytesOf(evidence).contains("vaults/other"));
}

void CollectTest::withholdsTheLockIdOfALockInProgress()
{
    const QJsonObject evidence = evidenceOf(journalOfALock(), QStringLiteral("other"));
    // Past its end, and nobody knows what came of it.
    QCOMPARE(evidence.value(u"lock").toObject().value(u"state").toString(),
             QStringLiteral("Unsettled"));
    QVERIFY(!all(evidence::bundleOf(evidence, false)).contains("SECRET-of"));
    const QJsonObject line =
        evidence.value(u"journal").toObject().value(u"lines").toArray()[1].toObject();
    QVERIFY(line.value(u"line").isNull());
    QVERIFY(!line.value(u"whyNot").toString().isEmpty());
    QCOMPARE(line.value(u"hash").toString().size(), 64);
}

void CollectTest::withholdsItWhereverItStands_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("in a detail") << QByteArray(R"(,"detail":"it was SECRET-of-it, wasn't it")");
    QTest::newRow("in an escape") << QByteArray(R"(,"detail":"\u0053ECRET-of-it")");
    QTest::newRow("deeper") << QByteArray(R"(,"more":[{"deep":["SECRET-of-it"]}])");
    QTest::newRow("in a name") << QByteArray(R"(,"SECRET-of-it":1)");
}

void CollectTest::withholdsItWhereverItStands()
{
    QFETCH(QByteArray, members);
    LockStory story;
    story.lockId = QStringLiteral("SECRET-of-it");
    JournalText journal;
    story.initiate(journal);
    journal.addRaw(R"(,"kind":"later-kind","vaultArn":")" + story.vaultArn.toUtf8() + '"' +
                   members);
    const QJsonObject evidence = evidenceOf(journal.bytes());
    QCOMPARE(evidence.value(u"events").toArray().size(), 3);
    const QByteArray bytes = all(evidence::bundleOf(evidence, false));
    QVERIFY(!bytes.contains("SECRET-of-it") && !bytes.contains("0053ECRET"));
}

void CollectTest::withholdsWhatTheServiceSaysIsInProgress()
{
    const LockStory story;
    evidence::Circumstances when = circumstances();
    aws::VaultLock lock{
        story.policy, aws::ServiceLockState::InProgress, later().utc, later().utc, {}};
    when.service = evidence::ServiceReading{{lock}, later().utc, {}, {}};
    const QJsonObject evidence = evidenceOf(journalOfALock(story), records, when);
    QVERIFY(!all(evidence::bundleOf(evidence, false)).contains(story.lockId.toUtf8()));
}

void CollectTest::tellsTheLockIdOfALockThatIsOver()
{
    const LockStory story;
    QVERIFY(evidence::bytesOf(evidenceOf(journalOfALock(story))).contains(story.lockId.toUtf8()));
}

void CollectTest::asksWhichVaultIsMeant()
{
    JournalText journal;
    LockStory here;
    LockStory there;
    there.vaultArn.replace(QStringLiteral("us-west-2"), QStringLiteral("eu-west-1"));
    here.initiate(journal);
    there.initiate(journal);
    const JournalLines lines = linesOf(journal.bytes());
    QCOMPARE(evidence::subjectOf(lines, records, {}, later()).error().kind,
             ErrorKind::InvalidInput);
    QVERIFY(evidence::subjectOf(lines, there.vaultArn, {}, later()));
    QCOMPARE(evidence::subjectOf(lines, QStringLiteral("nobodys"), {}, later()).error().kind,
             ErrorKind::NotFound);
}

void CollectTest::refusesABrokenChain()
{
    const QByteArray whole = journalOfALock();
    QVERIFY(evidence::linesOfExport(whole));
    for (qsizetype at = 0; at < whole.size(); at += 7) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        QVERIFY2(!evidence::linesOfExport(flipped), qPrintable(QString::number(at)));
    }
}

void CollectTest::makesTheSameBytesOfTheSameFacts()
{
    const auto made = [] {
        return evidence::bundleOf(evidenceOf(journalOfALock()), false);
    };
    QCOMPARE(made(), made());
    const QByteArray json = made().value(evidence::evidenceName);
    const QJsonObject files = QJsonDocument::fromJson(json).object().value(u"files").toObject();
    QCOMPARE(files.value(u"evidence.html").toString().toLatin1(),
             journal::hashOf(made().value(QStringLiteral("evidence.html"))));
}

void CollectTest::escapesWhatComesFromOutside()
{
    LockStory story;
    story.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/<b>'&\u202e");
    story.policy =
        LockStory::policyFor(story.vaultArn, QStringLiteral("</pre><script>alert(1)</script>"));
    story.caller = QStringLiteral("arn:aws:sts::999999999999:assumed-role/<img src=x>/\u001b[2J");
    const QJsonObject evidence = evidenceOf(journalOfALock(story), story.vaultArn);
    QVERIFY(!evidence.isEmpty());
    const evidence::Bundle bundle = evidence::bundleOf(evidence, false);
    const QByteArray html = bundle.value(QStringLiteral("evidence.html"));
    QVERIFY(html.contains("&lt;script&gt;"));
    for (const char *raw : {"<script", "<img", "<b>", "\x1b", "\xe2\x80\xae"}) {
        QVERIFY2(!html.contains(raw), raw);
        const bool isControl = raw[0] != '<';
        QVERIFY2(!isControl || !bundle.value(evidence::evidenceName).contains(raw), raw);
    }
    static const QRegularExpression element(QStringLiteral("<([a-z0-9]+)"));
    QSet<QString> names;
    for (auto found = element.globalMatch(QString::fromUtf8(html)); found.hasNext();)
        names.insert(found.next().captured(1));
    names -= {QStringLiteral("html"),  QStringLiteral("head"),  QStringLiteral("meta"),
              QStringLiteral("title"), QStringLiteral("style"), QStringLiteral("body"),
              QStringLiteral("h1"),    QStringLiteral("h2"),    QStringLiteral("h3"),
              QStringLiteral("p"),     QStringLiteral("pre"),   QStringLiteral("table"),
              QStringLiteral("tr"),    QStringLiteral("th"),    QStringLiteral("td"),
              QStringLiteral("ul"),    QStringLiteral("li")};
    QVERIFY2(names.isEmpty(), qPrintable(names.values().join(u' ')));
}

void CollectTest::readsNoPolicyIntoALockThatFoundAnother()
{
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    journal::Entry found = story.entry(journal::EntryKind::ObservedLocked, 5);
    found.detail = QStringLiteral("policy ") + QString(64, u'b');
    journal.add(found);
    const QJsonObject policy = evidenceOf(journal.bytes()).value(u"policy").toObject();
    QCOMPARE(policy.value(u"sha256").toString(), QString(64, u'b'));
    QVERIFY(policy.value(u"base64").isNull());
    QVERIFY(policy.value(u"source").isNull());
}

void CollectTest::neverSaysCompliant()
{
    const QByteArray bytes = all(evidence::bundleOf(evidenceOf(journalOfALock()), false));
    QVERIFY(!bytes.toLower().contains("complian"));
}

QTEST_GUILESS_MAIN(CollectTest)
#include "tst_collect.moc"
