// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence that its writer made to agree with all hashes, and not with the lines in it.
#include "evidence/factchecks.h"
#include "support/evidencejournal.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using evidence::Check;
using Outcome = evidence::Check::Outcome;

class FactChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatIsTrue_data();
    void acceptsWhatIsTrue();
    void noticesWhatTheLinesContradict_data();
    void noticesWhatTheLinesContradict();
    void noticesAnotherPolicy();
    void takesThePolicyOfTheServiceForWhatItIs();
    void noticesEventsThatAreNotTheLines();
    void holdsWithheldLinesAgainstTheJournal();
    void takesTheServiceAtTheStateThatIsTold();
    void writesIntoAFolderOfItsOwn();

private:
    static QJsonObject made(const QByteArray &journal, const QString &vault,
                            const std::optional<evidence::ServiceReading> &service = {},
                            const QDateTime &now = utcTime({2026, 3, 9}, {9, 0}));
    static QJsonObject ofALock() { return made(journalOfALock(), LockStory().vaultArn); }
    static evidence::ServiceReading saying(const QByteArray &policy, aws::ServiceLockState state);
    static QByteArray handedOver();
    /// With another value at "vault.name" or "events.0.kind".
    static QJsonValue with(const QJsonValue &value, QStringList path, const QJsonValue &other);
    static Check checked(const QJsonObject &evidence) { return evidence::factsCheck(evidence, {}); }
};

QJsonObject FactChecksTest::made(const QByteArray &journal, const QString &vault,
                                 const std::optional<evidence::ServiceReading> &service,
                                 const QDateTime &now)
{
    const auto lines = evidence::linesOfExport(journal);
    const auto subject = evidence::subjectOf(*lines, vault, {}, {now, {}});
    return evidence::collect(*subject, *lines, {now, QTimeZone("Europe/Berlin"), service});
}

evidence::ServiceReading FactChecksTest::saying(const QByteArray &policy,
                                                aws::ServiceLockState state)
{
    const QDateTime when = utcTime({2026, 3, 9}, {8, 0});
    return {{aws::VaultLock{policy, state, when, {}, {}}}, when, {}, {}};
}

/// A colleague's lock in progress: its line has the policy, and is withheld.
QByteArray FactChecksTest::handedOver()
{
    const LockStory story;
    JournalText journal;
    journal::Entry taken = story.entry(journal::EntryKind::TakenOver, 0);
    taken.policy = story.policy;
    taken.policySha256 = lock::sha256Hex(story.policy);
    taken.lockId = story.lockId;
    taken.colleague = QStringLiteral("Alice");
    taken.expires = taken.time.addDays(1);
    journal.add(taken);
    return journal.bytes();
}

QJsonValue FactChecksTest::with(const QJsonValue &value, QStringList path, const QJsonValue &other)
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

void FactChecksTest::acceptsWhatIsTrue_data()
{
    QTest::addColumn<QJsonObject>("evidence");
    const LockStory story;
    QTest::newRow("locked") << ofALock();
    QTest::newRow("in progress, a line withheld")
        << made(journalOfALock(), QStringLiteral("other"));
    QTest::newRow("taken over, with the policy withheld") << made(handedOver(), story.vaultArn);
    LockStory sandbox;
    sandbox.origin = QStringLiteral("sandbox:0a1b2c3d-4e5f-4a6b-8001-020304050607");
    QTest::newRow("sandbox") << made(journalOfALock(sandbox), story.vaultArn);
    JournalText aborted;
    story.initiate(aborted);
    aborted.add(story.entry(journal::EntryKind::AbortIntended, 5));
    aborted.add(story.entry(journal::EntryKind::Aborted, 6));
    QTest::newRow("aborted") << made(aborted.bytes(), story.vaultArn);
    JournalText asked;
    asked.add(story.entry(journal::EntryKind::InitiateIntended, 5));
    QTest::newRow("no answer") << made(asked.bytes(), story.vaultArn);
    QTest::newRow("the service says in progress, every lock ID withheld") << made(
        journalOfALock(), story.vaultArn, saying(story.policy, aws::ServiceLockState::InProgress));
}

void FactChecksTest::acceptsWhatIsTrue()
{
    QFETCH(QJsonObject, evidence);
    const Check check = checked(evidence);
    QVERIFY2(check.outcome == Outcome::Ok, qPrintable(check.why));
}

void FactChecksTest::noticesWhatTheLinesContradict_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("told"); ///< in the sentence
    const auto row = [](const char *member, const QJsonValue &value, const char *told) {
        QTest::newRow(member) << QString::fromLatin1(member) << value << QString::fromLatin1(told);
    };
    row("mode", QStringLiteral("SANDBOX"), "SANDBOX");
    row("vault.isSandbox", true, "vault.isSandbox");
    row("vault.origin", QStringLiteral("service:aws|111122223333"), "service:aws|999999999999");
    row("vault.account", QStringLiteral("111122223333"), "999999999999");
    row("vault.region", QStringLiteral("eu-west-1"), "us-west-2");
    row("vault.name", QStringLiteral("payroll"), "records");
    row("vault.arn", QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/payroll"),
        "vaults/records");
    row("lock.state", QStringLiteral("InProgress"), "Locked");
    row("lock.lockedBy", QStringLiteral("2026-03-01T16:05:05.678Z"), "2026-03-02");
    row("lock.initiate.sequence", 1000, "lock.initiate.sequence");
    row("lock.initiate.by", QStringLiteral("arn:aws:iam::999999999999:user/m"), "alice");
    row("lock.initiate.requestId", QStringLiteral("other"), "lock.initiate.requestId");
    row("lock.complete.sequence", 1002, "1002");
    row("lock.complete.time", QStringLiteral("2026-03-01T16:04:05.678Z"), "2026-03-02");
    row("lock.complete.localTime", QStringLiteral("2026-03-01T17:04:05.678+01:00"), "2026-03-02");
    row("lock.complete", QJsonValue(), "nothing");
    row("lock.readBack.kind", QStringLiteral("observed-locked"), "completed");
    row("events.0.sequence", 1000, "1000");
    row("events.0.caller", QStringLiteral("arn:aws:iam::999999999999:user/m"), "entry 1");
    row("events.0.localTime", QStringLiteral("2026-03-02T17:04:05.678+01:00"), "entry 1");
    row("dangers.0.accepted.0.by", QStringLiteral("arn:aws:iam::999999999999:user/m"), "entry 1");
    row("dangers.0.accepted.0.sequence", 1000, "entry 1000");
    row("clocks", QJsonArray{QJsonObject{{QStringLiteral("sequence"), 1}}}, "clocks");
}

void FactChecksTest::noticesWhatTheLinesContradict()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, told);
    const QJsonObject before = ofALock();
    const QJsonObject after = with(before, member.split(u'.'), value).toObject();
    QVERIFY(after != before);
    const Check check = checked(after);
    QCOMPARE(check.outcome, Outcome::Failed);
    QVERIFY2(check.why.contains(told), qPrintable(check.why));
}

void FactChecksTest::noticesAnotherPolicy()
{
    const QByteArray other = LockStory::policyFor(LockStory().vaultArn, QStringLiteral("Other"));
    const QString sha256 = QString::fromLatin1(lock::sha256Hex(other));
    QJsonObject evidence = ofALock();
    QJsonObject policy = evidence.value(u"policy").toObject();
    const QString initiated = policy.value(u"sha256").toString();
    policy.insert(QStringLiteral("sha256"), sha256);
    evidence.insert(QStringLiteral("policy"), policy);
    for (int isInitiatedToo = 0; isInitiatedToo < 2; ++isInitiatedToo) {
        const Check check = checked(evidence);
        QCOMPARE(check.outcome, Outcome::Failed);
        QVERIFY2(check.why.contains(sha256) && check.why.contains(initiated),
                 qPrintable(check.why));
        policy.insert(QStringLiteral("initiatedSha256"), sha256);
        evidence.insert(QStringLiteral("policy"), policy);
    }
    // Told as the service's, where nothing says so.
    policy = ofALock().value(u"policy").toObject();
    policy.insert(QStringLiteral("source"), QStringLiteral("service"));
    evidence.insert(QStringLiteral("policy"), policy);
    QCOMPARE(checked(evidence).outcome, Outcome::Failed);
}

void FactChecksTest::takesThePolicyOfTheServiceForWhatItIs()
{
    const LockStory story;
    const QByteArray other = LockStory::policyFor(story.vaultArn, QStringLiteral("Other"));
    QJsonObject evidence =
        made(journalOfALock(), story.vaultArn, saying(other, aws::ServiceLockState::Locked));
    QCOMPARE(evidence.value(u"policy").toObject().value(u"source").toString(),
             QStringLiteral("service"));
    QCOMPARE(checked(evidence).outcome, Outcome::Ok);
    // The initiated one as in force, beside what the service said.
    evidence.insert(QStringLiteral("policy"), ofALock().value(u"policy"));
    QCOMPARE(checked(evidence).outcome, Outcome::Failed);
}

void FactChecksTest::noticesEventsThatAreNotTheLines()
{
    const auto why = [](const QJsonArray &events) {
        QJsonObject evidence = ofALock();
        evidence.insert(QStringLiteral("events"), events);
        const Check check = checked(evidence);
        return check.outcome == Outcome::Failed ? check.why : QStringLiteral("it passed");
    };
    const QJsonArray events = ofALock().value(u"events").toArray();
    QJsonArray twice = events;
    twice.append(events.first());
    QVERIFY2(why(twice).contains(QStringLiteral("an entry 1 that")), qPrintable(why(twice)));
    QJsonArray instead = events;
    instead[1] = events.first();
    QVERIFY2(why(instead).contains(QStringLiteral("an entry 1 that")), qPrintable(why(instead)));
    for (qsizetype i = 0; i < events.size(); ++i) {
        QJsonArray fewer = events;
        const qint64 sequence = fewer.takeAt(i).toObject().value(u"sequence").toInteger();
        QVERIFY2(why(fewer).contains(QStringLiteral("line %1 says").arg(sequence)),
                 qPrintable(why(fewer)));
    }
}

void FactChecksTest::holdsWithheldLinesAgainstTheJournal()
{
    const auto journal = evidence::linesOfExport(journalOfALock());
    const QJsonObject evidence = made(journalOfALock(), QStringLiteral("other"));
    const Check whole = evidence::factsCheck(evidence, *journal);
    QVERIFY2(whole.outcome == Outcome::Ok, qPrintable(whole.why));
    const QJsonObject forged =
        with(evidence, {QStringLiteral("events"), QStringLiteral("1"), QStringLiteral("detail")},
             QStringLiteral("by mallory"))
            .toObject();
    QCOMPARE(checked(forged).outcome, Outcome::Ok); // a hash does not tell
    QCOMPARE(evidence::factsCheck(forged, *journal).outcome, Outcome::Failed);
}

void FactChecksTest::takesTheServiceAtTheStateThatIsTold()
{
    const LockStory story;
    JournalText journal;
    story.initiate(journal);
    const auto asked = [](const QJsonObject &evidence, const lock::Reading &reading) {
        const evidence::ReadEvidence read{evidence, evidence::passed("schema")};
        return evidence::checksOf({}, read, {{}, evidence::ServiceReading{reading, {}, {}, {}}})
            .back()
            .outcome;
    };
    const QByteArray other =
        LockStory::policyFor(story.vaultArn, QStringLiteral("Other")).replace("365", "364");
    const auto lock = [](const QByteArray &policy, aws::ServiceLockState state) {
        return saying(policy, state).reading;
    };
    const auto inProgress = aws::ServiceLockState::InProgress;
    const QJsonObject begun =
        made(journal.bytes(), story.vaultArn, {}, utcTime({2026, 3, 2}, {16, 0}));
    QCOMPARE(asked(begun, lock(story.policy, inProgress)), Outcome::Ok);
    QCOMPARE(asked(begun, lock(story.policy + ' ', inProgress)), Outcome::Ok);
    QCOMPARE(asked(begun, lock(other, inProgress)), Outcome::Failed);
    QCOMPARE(asked(begun, {lock::NoLockThere{}}), Outcome::Failed);
    // Past its end nothing is told of it that could be contradicted, but the policy.
    const QJsonObject past = made(journal.bytes(), story.vaultArn);
    QCOMPARE(asked(past, {lock::NoLockThere{}}), Outcome::Ok);
    QCOMPARE(asked(past, lock(story.policy, inProgress)), Outcome::Ok);
    QCOMPARE(asked(past, lock(other, inProgress)), Outcome::Failed);
    QCOMPARE(asked(ofALock(), lock(story.policy, inProgress)), Outcome::Failed);
    journal.add(story.entry(journal::EntryKind::AbortIntended, 5));
    journal.add(story.entry(journal::EntryKind::Aborted, 6));
    const QJsonObject ended = made(journal.bytes(), story.vaultArn);
    QCOMPARE(asked(ended, {lock::NoLockThere{}}), Outcome::Ok);
    QCOMPARE(asked(ended, lock(other, aws::ServiceLockState::Locked)), Outcome::Failed);
    QCOMPARE(asked(ofALock(), {lock::NoLockThere{}}), Outcome::Failed);
}

/// What waits beside the place of it, under whatever name, is not taken into it.
void FactChecksTest::writesIntoAFolderOfItsOwn()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("above/out"));
    QVERIFY(QDir().mkpath(out + QStringLiteral(".partial")));
    QFile left(out + QStringLiteral(".partial/left.txt"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    const evidence::Bundle bundle{{QStringLiteral("README.txt"), "text"}};
    QVERIFY(evidence::writeBundle(bundle, out));
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(out).entryList(all), QStringList{QStringLiteral("README.txt")});
    QVERIFY(left.exists());
    QCOMPARE(QFileInfo(out).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    // None where one of them cannot be written, and nothing stays beside it.
    const evidence::Bundle cannot{{QStringLiteral("a"), "text"}, {QStringLiteral("no/where"), ""}};
    QVERIFY(!evidence::writeBundle(cannot, folder.filePath(QStringLiteral("above/other"))));
    QVERIFY(!evidence::writeBundle(bundle, out));
    QVERIFY(QFile::link(QStringLiteral("nowhere"), folder.filePath(QStringLiteral("above/link"))));
    QVERIFY(!evidence::writeBundle(bundle, folder.filePath(QStringLiteral("above/link"))));
    QCOMPARE(QDir(folder.filePath(QStringLiteral("above"))).entryList(all),
             (QStringList{QStringLiteral("link"), QStringLiteral("out"),
                          QStringLiteral("out.partial")}));
}

QTEST_GUILESS_MAIN(FactChecksTest)
#include "tst_factchecks.moc"
