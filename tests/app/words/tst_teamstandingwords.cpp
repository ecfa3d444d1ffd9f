// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "words/teamstandingwords.h"

#include <QTest>

using namespace vaultlock;
using Kind = team::TeamError::Kind;
using Phase = team::Standing::Phase;

class TeamStandingWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void sayHowItStands_data();
    void sayHowItStands();
    void neverCallAFailureInStep();
    void sayWhatColleaguesDid_data();
    void sayWhatColleaguesDid();
    void sayNothingOfTrials();
    void showAMembersNameAsText();
};

void TeamStandingWordsTest::sayHowItStands_data()
{
    QTest::addColumn<team::Standing>("standing");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("mark");
    const auto standing = [](Phase phase, std::optional<qint64> lines = {}, qint64 handedOver = 0) {
        team::Standing made;
        made.phase = phase;
        if (lines) {
            made.local.emplace();
            made.local->lines = *lines;
            made.local->handedOver = handedOver;
        }
        return made;
    };
    const auto failed = [&standing](Kind kind, std::optional<qint64> lines, qint64 handedOver) {
        team::Standing made = standing(Phase::Failed, lines, handedOver);
        made.error = team::TeamError{kind};
        return made;
    };
    const auto since = [](team::Standing made) {
        made.lastInStep = utcTime(1'772'463'780'000);
        return made;
    };
    QTest::newRow("off") << standing(Phase::Off) << QString() << QString();
    QTest::newRow("in step") << standing(Phase::InStep, 312, 312)
                             << QStringLiteral("Team: all 312 lines handed over.")
                             << QStringLiteral("Team");
    QTest::newRow("nothing yet") << standing(Phase::InStep, 0, 0)
                                 << QStringLiteral("Team: connected; this desk has nothing to hand "
                                                   "over yet.")
                                 << QStringLiteral("Team");
    QTest::newRow("away") << since(failed(Kind::NotConnected, 7, 4))
                          << QStringLiteral(
                                 "Team: not reached since 2 Mar 2026, 15:03; 3 lines wait.")
                          << QStringLiteral("Team: 3 wait");
    QTest::newRow("away, nothing waits")
        << failed(Kind::TimedOut, 4, 4) << QStringLiteral("Team: not reached yet; nothing waits.")
        << QStringLiteral("Team: away");
    QTest::newRow("away, not known what waits")
        << failed(Kind::ConnectionLost, {}, 0)
        << QStringLiteral("Team: not reached yet; how many lines wait is not known.")
        << QStringLiteral("Team: away");
    QTest::newRow("an old backup")
        << failed(Kind::Contradicted, 4, 4)
        << QStringLiteral("TEAM: THE DATABASE IS NOT WHAT IT WAS; nothing is handed over.")
        << QStringLiteral("Team: look");
    team::Standing reader = standing(Phase::InStep, 5, 0);
    reader.view.emplace();
    reader.view->visit.role = QStringLiteral("rita");
    QTest::newRow("a reader") << reader
                              << QStringLiteral("Team: rita only reads; nothing of this desk is "
                                                "handed over.")
                              << QStringLiteral("Team");
}

void TeamStandingWordsTest::sayHowItStands()
{
    QFETCH(team::Standing, standing);
    QFETCH(QString, sentence);
    QFETCH(QString, mark);
    QCOMPARE(words::teamStanding(standing, QTimeZone::utc()), sentence);
    QCOMPARE(words::teamStandingMark(standing), mark);
}

void TeamStandingWordsTest::neverCallAFailureInStep()
{
    for (int kind = 0; kind <= static_cast<int>(Kind::DatabaseFailed); ++kind) {
        team::Standing standing;
        standing.phase = Phase::Failed;
        standing.error = team::TeamError{static_cast<Kind>(kind)};
        standing.local.emplace();
        const QString said = words::teamStanding(standing, QTimeZone::utc());
        QVERIFY2(!said.contains(QLatin1String("all ")) &&
                     !said.contains(QLatin1String("connected")),
                 qPrintable(said));
        QVERIFY(words::teamStandingMark(standing) != QLatin1String("Team"));
    }
}

void TeamStandingWordsTest::sayWhatColleaguesDid_data()
{
    QTest::addColumn<journal::EntryKind>("kind");
    QTest::addColumn<QString>("said");
    using Did = journal::EntryKind;
    QTest::newRow("intends") << Did::InitiateIntended
                             << QStringLiteral("bea began to initiate the lock of this vault");
    QTest::newRow("has it") << Did::LockIdReceived
                            << QStringLiteral("bea initiated the lock of this vault");
    QTest::newRow("completed") << Did::Completed
                               << QStringLiteral("bea completed the lock of this vault");
    QTest::newRow("aborted") << Did::Aborted
                             << QStringLiteral("bea aborted the lock of this vault");
    QTest::newRow("approved") << Did::PolicyApproved
                              << QStringLiteral("bea approved a policy for the lock of this vault");
    QTest::newRow("withdrawn") << Did::ApprovalWithdrawn
                               << QStringLiteral("bea withdrew what was approved for the lock");
}

void TeamStandingWordsTest::sayWhatColleaguesDid()
{
    QFETCH(journal::EntryKind, kind);
    QFETCH(QString, said);
    journal::Entry entry;
    entry.kind = kind;
    entry.time = utcTime(1'772'463'780'000);
    const QString sentence = words::colleagueDid(QStringLiteral("bea"), entry, QTimeZone::utc());
    QVERIFY2(sentence.startsWith(said), qPrintable(sentence));
    QVERIFY(sentence.contains(QLatin1String("15:03")));
}

void TeamStandingWordsTest::sayNothingOfTrials()
{
    journal::Entry entry;
    entry.kind = journal::EntryKind::TrialIntended;
    QCOMPARE(words::colleagueDid(QStringLiteral("bea"), entry, QTimeZone::utc()), QString());
}

void TeamStandingWordsTest::showAMembersNameAsText()
{
    journal::Entry entry;
    entry.kind = journal::EntryKind::Aborted;
    entry.time = utcTime(1'772'463'780'000);
    const QString said = words::colleagueDid(QStringLiteral("be\u202Ea"), entry, QTimeZone::utc());
    QVERIFY(!said.contains(QChar(0x202E)));
}

Q_DECLARE_METATYPE(vaultlock::team::Standing)

QTEST_GUILESS_MAIN(TeamStandingWordsTest)
#include "tst_teamstandingwords.moc"
