// SPDX-License-Identifier: GPL-3.0-or-later

// The rule of four eyes in evidence: which lines allowed each step, concluded anew.
#include "app/foureyes/teamstory.h"
#include "evidence/collect.h"
#include "evidence/factchecks.h"
#include "support/evidencejournal.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

namespace {

const foureyes::Person alice{LockStory().caller, QStringLiteral("alice")};
const foureyes::Person ben = userOf(QStringLiteral("ben"));

foureyes::Verdict allowing(const TeamStory &story, bool isComplete)
{
    const auto &entries = story.team().entries;
    foureyes::Verdict verdict;
    verdict.kind = foureyes::Verdict::Kind::Allowed;
    verdict.rule = entries.at(0);
    verdict.approval = entries.at(1);
    if (isComplete)
        verdict.initiate = entries.at(2);
    return verdict;
}

} // namespace

class FourEyesFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoApprovedWhoInitiatedAndWhoCompleted();
    void saysThatNoRuleWasAskedWhereNoneWas();
    void concludesFromTheLinesAndNotFromTheWord_data();
    void concludesFromTheLinesAndNotFromTheWord();
    void wantsEveryLineThatItRestsOn_data();
    void wantsEveryLineThatItRestsOn();
    void takesNoAllowanceOfAnEarlierInitiate();
    void takesNoAllowanceOfAnotherStep_data();
    void takesNoAllowanceOfAnotherStep();
    void failsWhereWhatIsToldIsNotWhatTheLinesSay();

private:
    /// The story of a lock that Alice initiates and `completer` completes. missing: of what is
    /// quoted.
    static QJsonObject evidenceOf(const TeamStory &team, const QString &completer,
                                  bool isAllowedEarlier = false, int missing = -1,
                                  const std::function<void(journal::Entry &)> &change = {});
};

QJsonObject FourEyesFactsTest::evidenceOf(const TeamStory &team, const QString &completer,
                                          bool isAllowedEarlier, int missing,
                                          const std::function<void(journal::Entry &)> &change)
{
    const LockStory lock;
    JournalText journal;
    const auto allow = [&](foureyes::Step step, int minute) {
        journal::Entry entry = foureyes::allowedEntry(
            step, TeamStory::place(), allowing(team, step == foureyes::Step::Complete),
            lock.entry(EntryKind::InitiateIntended, minute).time);
        entry.vaultArn = lock.vaultArn;
        const bool isComplete = step == foureyes::Step::Complete;
        entry.caller = isComplete ? completer : lock.caller;
        entry.lockId = isComplete ? lock.lockId : QString();
        if (change)
            change(entry);
        if (missing >= 0 && missing < int(entry.quoted.size()))
            entry.quoted.erase(entry.quoted.begin() + missing);
        journal.add(entry);
    };
    allow(foureyes::Step::Initiate, -1);
    if (isAllowedEarlier) {
        LockStory failed;
        failed.attempt = QUuid::createUuidV5(QUuid(), QStringLiteral("failed"));
        journal::Entry asked = failed.entry(EntryKind::InitiateIntended, -1);
        asked.policy = failed.policy;
        asked.policySha256 = journal::hashOf(failed.policy);
        journal.add(asked);
        journal.add(failed.entry(EntryKind::InitiateFailed, -1));
    }
    lock.initiate(journal);
    allow(foureyes::Step::Complete, 59);
    LockStory completing = lock;
    completing.caller = completer;
    completing.complete(journal);
    const auto lines = evidence::linesOfExport(journal.bytes());
    const lock::Moment now{utcTime({2026, 3, 2}, {17, 0}), {}};
    const auto subject = evidence::subjectOf(*lines, lock.vaultArn, {}, now);
    return evidence::collect(*subject, *lines, {now.utc, QTimeZone::utc()});
}

namespace {

TeamStory goodStory(const foureyes::Person &approver = ben)
{
    const QByteArray policy = LockStory().policy;
    return TeamStory()
        .set(QStringLiteral("ben"))
        .approve(approver, policy)
        .initiate(alice, LockStory().lockId, policy);
}

QJsonObject stepOf(const QJsonObject &evidence, const char *step)
{
    return evidence.value(u"fourEyes").toObject().value(QLatin1String(step)).toObject();
}

} // namespace

void FourEyesFactsTest::tellsWhoApprovedWhoInitiatedAndWhoCompleted()
{
    const TeamStory team = goodStory();
    const QJsonObject made = evidenceOf(team, ben.arn);
    const QJsonObject initiate = stepOf(made, "initiate");
    QCOMPARE(initiate.value(u"isKept").toString(), QStringLiteral("Yes"));
    QCOMPARE(initiate.value(u"by").toString(), alice.arn);
    QCOMPARE(initiate.value(u"approval").toObject().value(u"by").toString(), ben.arn);
    QCOMPARE(initiate.value(u"approval").toObject().value(u"hash").toString(),
             QString::fromLatin1(team.team().entries.at(1).line.hash));
    QVERIFY(initiate.value(u"initiated").isNull());
    const QJsonObject complete = stepOf(made, "complete");
    QCOMPARE(complete.value(u"isKept").toString(), QStringLiteral("Yes"));
    QCOMPARE(complete.value(u"initiated").toObject().value(u"by").toString(), alice.arn);
    const QString answer =
        made.value(u"answers").toArray().at(2).toObject().value(u"answer").toString();
    QVERIFY2(answer.contains(QLatin1String("approved by ") + ben.arn) &&
                 answer.contains(QLatin1String("AWS does not enforce it")),
             qPrintable(answer));
    QVERIFY(evidence::factsCheck(made, {}).outcome == evidence::Check::Outcome::Ok);
}

void FourEyesFactsTest::saysThatNoRuleWasAskedWhereNoneWas()
{
    const auto lines = evidence::linesOfExport(journalOfALock());
    const lock::Moment now{utcTime({2026, 3, 2}, {17, 0}), {}};
    const auto subject = evidence::subjectOf(*lines, LockStory().vaultArn, {}, now);
    const QJsonObject made = evidence::collect(*subject, *lines, {now.utc, QTimeZone::utc()});
    QVERIFY(made.value(u"fourEyes").toObject().value(u"initiate").isNull());
    QVERIFY(made.value(u"fourEyes").toObject().value(u"complete").isNull());
}

void FourEyesFactsTest::concludesFromTheLinesAndNotFromTheWord_data()
{
    QTest::addColumn<QString>("approver");
    QTest::addColumn<QString>("completer");
    QTest::addColumn<QString>("initiate");
    QTest::addColumn<QString>("complete");
    const auto row = [](const char *name, const QString &approver, const QString &completer,
                        const char *initiate, const char *complete) {
        QTest::newRow(name) << approver << completer << QString::fromLatin1(initiate)
                            << QString::fromLatin1(complete);
    };
    const QString otherRole = QStringLiteral("arn:aws:sts::999999999999:assumed-role/Other/alice");
    row("who initiated approved", alice.arn, ben.arn, "No", "No");
    row("who initiated completed", ben.arn, alice.arn, "Yes", "No");
    row("one name approved under another role", otherRole, ben.arn, "Unknown", "Unknown");
    row("one name completed under another role", ben.arn, otherRole, "Yes", "Unknown");
    row("nobody knows who completed", ben.arn, {}, "Yes", "Unknown");
}

void FourEyesFactsTest::concludesFromTheLinesAndNotFromTheWord()
{
    QFETCH(QString, approver);
    QFETCH(QString, completer);
    QFETCH(QString, initiate);
    QFETCH(QString, complete);
    const QJsonObject made = evidenceOf(goodStory({approver, QStringLiteral("ben")}), completer);
    QCOMPARE(stepOf(made, "initiate").value(u"isKept").toString(), initiate);
    QCOMPARE(stepOf(made, "complete").value(u"isKept").toString(), complete);
}

void FourEyesFactsTest::wantsEveryLineThatItRestsOn_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("initiate");
    QTest::newRow("the rule") << 0 << QStringLiteral("No");
    QTest::newRow("the approval") << 1 << QStringLiteral("No");
    QTest::newRow("who initiated") << 2 << QStringLiteral("Yes");
}

void FourEyesFactsTest::wantsEveryLineThatItRestsOn()
{
    QFETCH(int, missing);
    QFETCH(QString, initiate);
    const QJsonObject made = evidenceOf(goodStory(), ben.arn, false, missing);
    QCOMPARE(stepOf(made, "initiate").value(u"isKept").toString(), initiate);
    QCOMPARE(stepOf(made, "complete").value(u"isKept").toString(), QStringLiteral("No"));
}

void FourEyesFactsTest::takesNoAllowanceOfAnEarlierInitiate()
{
    const QJsonObject made = evidenceOf(goodStory(), ben.arn, true);
    QVERIFY(made.value(u"fourEyes").toObject().value(u"initiate").isNull());
    QVERIFY(!stepOf(made, "complete").isEmpty());
}

void FourEyesFactsTest::takesNoAllowanceOfAnotherStep_data()
{
    QTest::addColumn<std::function<void(journal::Entry &)>>("change");
    QTest::addColumn<bool>("isInitiateTold");
    const auto row = [](const char *name, bool isInitiateTold,
                        std::function<void(journal::Entry &)> change) {
        QTest::newRow(name) << std::move(change) << isInitiateTold;
    };
    row("asked an hour before", false,
        [](journal::Entry &entry) { entry.time = entry.time.addSecs(-3600); });
    row("asked by another person", false, [](journal::Entry &entry) {
        entry.caller = QStringLiteral("arn:aws:iam::999999999999:user/zoe");
    });
    row("of another lock", true, [](journal::Entry &entry) {
        if (entry.kind == EntryKind::CompleteAllowed)
            entry.lockId = QStringLiteral("of-another-lock");
    });
}

void FourEyesFactsTest::takesNoAllowanceOfAnotherStep()
{
    QFETCH(std::function<void(journal::Entry &)>, change);
    QFETCH(bool, isInitiateTold);
    const QJsonObject made = evidenceOf(goodStory(), ben.arn, false, -1, change);
    QCOMPARE(!stepOf(made, "initiate").isEmpty(), isInitiateTold);
    QVERIFY(stepOf(made, "complete").isEmpty());
}

void FourEyesFactsTest::failsWhereWhatIsToldIsNotWhatTheLinesSay()
{
    QJsonObject made = evidenceOf(goodStory({alice.arn, QStringLiteral("ben")}), ben.arn);
    QJsonObject fourEyes = made.value(u"fourEyes").toObject();
    QJsonObject step = fourEyes.value(u"initiate").toObject();
    step.insert(QStringLiteral("isKept"), QStringLiteral("Yes"));
    fourEyes.insert(QStringLiteral("initiate"), step);
    made.insert(QStringLiteral("fourEyes"), fourEyes);
    const evidence::Check check = evidence::factsCheck(made, {});
    QVERIFY(check.outcome == evidence::Check::Outcome::Failed);
    QVERIFY2(check.why.contains(QLatin1String("fourEyes.initiate.isKept")), qPrintable(check.why));
}

QTEST_GUILESS_MAIN(FourEyesFactsTest)
#include "tst_foureyesfacts.moc"
