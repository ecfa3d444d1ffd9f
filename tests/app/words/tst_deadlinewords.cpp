// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "words/deadlinewords.h"

#include <QTest>

using namespace vaultlock;
using namespace std::chrono_literals;

class DeadlineWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheVaultWhatIsLeftAndTheEnd();
    void writesSpans_data();
    void writesSpans();
};

void DeadlineWordsTest::namesTheVaultWhatIsLeftAndTheEnd()
{
    const auto words =
        words::deadlineWords(QStringLiteral("my-vault"), 15min, utcTime({2026, 3, 3}, {11, 41}),
                             QTimeZone("Europe/Athens"));
    QCOMPARE(words.heading, QStringLiteral("my-vault: less than 15 minutes left"));
    QCOMPARE(words.text,
             QStringLiteral("Complete its lock or abort it. Otherwise it ends Tuesday 3 "
                            "March 2026, 13:41 (11:41 UTC), and its lock ID is void."));
}

void DeadlineWordsTest::writesSpans_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << 15 << QStringLiteral("15 minutes");
    QTest::newRow("one minute") << 1 << QStringLiteral("1 minute");
    QTest::newRow("one hour") << 60 << QStringLiteral("1 hour");
    QTest::newRow("hours") << 720 << QStringLiteral("12 hours");
    QTest::newRow("both") << 1501 << QStringLiteral("25 hours 1 minute");
    QTest::newRow("under three days") << 4319 << QStringLiteral("71 hours 59 minutes");
    QTest::newRow("days") << 61'368 * 60 << QStringLiteral("2,557 days");
}

void DeadlineWordsTest::writesSpans()
{
    QFETCH(int, minutes);
    QFETCH(QString, text);
    QCOMPARE(words::spanText(std::chrono::minutes(minutes)), text);
}

QTEST_GUILESS_MAIN(DeadlineWordsTest)
#include "tst_deadlinewords.moc"
