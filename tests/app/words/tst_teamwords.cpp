// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "support/sampleentries.h"
#include "words/teamwords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using Kind = team::TeamError::Kind;

class TeamWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void sayEveryFailure();
    void sayWhatTheServerSaidWithItsState();
    void letNobodyTakeARestoredBackupForATrifle();
    void sayALineWithoutItsLockId();
    void sayThatAClockWasAhead();
    void sayThatALineWasChanged();
    void sayHowFarTheClockIsOff();
    void sayWhatWaits();

private:
    static team::TeamLine line(int secondsToReceipt);
};

team::TeamLine TeamWordsTest::line(int secondsToReceipt)
{
    journal::Entry entry = sampleEntry(2);
    entry.sequence = 2;
    entry.detail = QStringLiteral("said the service");
    const journal::Line made = journal::lineOf(entry, QByteArray(64, 'a'));
    return {team::writerOf("w"),
            QStringLiteral("anna"),
            2,
            made.text,
            made.hash,
            entry.time.addSecs(secondsToReceipt)};
}

void TeamWordsTest::sayEveryFailure()
{
    QStringList said;
    for (int kind = 0; kind <= static_cast<int>(Kind::DatabaseFailed); ++kind) {
        team::TeamError error;
        error.kind = static_cast<Kind>(kind);
        error.local.kind = ErrorKind::JournalUnavailable;
        const words::ErrorWords words = words::teamErrorWords(error);
        QVERIFY2(!words.what.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(!said.contains(words.what), qPrintable(words.what));
        said.append(words.what);
    }
}

void TeamWordsTest::sayWhatTheServerSaidWithItsState()
{
    const auto words = words::teamErrorWords(
        {Kind::DatabaseFailed, QStringLiteral("53100"), QStringLiteral("no space\u202e left")});
    QVERIFY(words.details.contains(QLatin1String("53100")));
    QVERIFY(words.details.contains(QLatin1String("no space")));
    QVERIFY(!words.details.contains(QChar(0x202e)));
}

void TeamWordsTest::letNobodyTakeARestoredBackupForATrifle()
{
    team::TeamError error;
    error.kind = Kind::Contradicted;
    error.contradictions = {{team::Contradiction::Kind::WentBack,
                             team::writerOf("w"),
                             QStringLiteral("anna"),
                             {1'205, {}},
                             {3, {}}}};
    const auto words = words::teamErrorWords(error);
    QVERIFY(words.what.contains(QLatin1String("NOT WHAT IT WAS")));
    QVERIFY(words.what.contains(QLatin1String("Nothing was handed over")));
    QVERIFY2(words.meaning.startsWith(QLatin1String("It had 1,205 lines of anna (")),
             qPrintable(words.meaning));
    QVERIFY(words.meaning.contains(QLatin1String("and has 3 now")));
    QVERIFY(words.remedy.contains(QLatin1String("--accept-database")));
}

void TeamWordsTest::sayALineWithoutItsLockId()
{
    const QString text = words::teamLine(line(1));
    QVERIFY2(
        text.startsWith(QStringLiteral("2026-03-02T15:04:07Z · anna line 2 · SANDBOX · v2 · ")),
        qPrintable(text));
    QVERIFY(text.endsWith(QStringLiteral(" · received 2026-03-02T15:04:08Z")));
    QVERIFY(!text.contains(QLatin1String("AE863")));
}

void TeamWordsTest::sayThatAClockWasAhead()
{
    QVERIFY(!words::isAheadOfReceipt(line(-299)));
    QVERIFY(words::isAheadOfReceipt(line(-3600)));
    QVERIFY(words::teamLine(line(-3600)).endsWith(QLatin1String("CLOCK WAS AHEAD")));
    QVERIFY(!words::isAheadOfReceipt(line(86'400))); // handed over late: that is no clock
}

void TeamWordsTest::sayThatALineWasChanged()
{
    team::TeamLine changed = line(1);
    changed.text.replace("said", "says");
    QVERIFY(words::teamLine(changed).startsWith(QStringLiteral("NOT AS IT WAS WRITTEN · anna")));
}

void TeamWordsTest::sayHowFarTheClockIsOff()
{
    QCOMPARE(words::clockOffset(std::chrono::minutes(4)), QString());
    QCOMPARE(words::clockOffset(std::chrono::minutes(60)),
             QStringLiteral("This computer's clock is 60 minutes ahead of the database's."));
    QCOMPARE(words::clockOffset(-std::chrono::minutes(61)),
             QStringLiteral("This computer's clock is 61 minutes behind the database's."));
}

void TeamWordsTest::sayWhatWaits()
{
    team::LocalChain chain;
    chain.lines = 5;
    chain.handedOver = 3;
    QCOMPARE(words::waitingLines(chain),
             QStringLiteral("2 of 5 lines of your journal wait to be handed over."));
    chain.handedOver = 5;
    QCOMPARE(words::waitingLines(chain),
             QStringLiteral("All 5 lines of your journal are handed over."));
    QCOMPARE(words::handedOver({}), QStringLiteral("Nothing waited to be handed over."));
}

QTEST_GUILESS_MAIN(TeamWordsTest)
#include "tst_teamwords.moc"
