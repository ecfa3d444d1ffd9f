// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/nearmiss.h"

#include <QTest>

#include <array>

using namespace vaultlock::policy;

class NearMissTest : public QObject
{
    Q_OBJECT

private slots:
    void countsSlips_data();
    void countsSlips();
    void findsWhatWasMeant_data();
    void findsWhatWasMeant();
    void takesTheNearest();
};

void NearMissTest::countsSlips_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("distance");
    const auto row = [](const char *a, const char *b, int distance) {
        QTest::addRow("%s, %s", a, b) << QByteArray(a) << QByteArray(b) << distance;
    };
    row("", "", 0);
    row("Effect", "Effect", 0);
    row("Effect", "EFFECT", 0);
    row("", "ab", 2);
    row("Efect", "Effect", 1);
    row("Effectt", "Effect", 1);
    row("Effekt", "Effect", 1);
    row("Efefct", "Effect", 1);
    row("Acton", "Action", 1);
    row("Actoin", "Action", 1);
    row("Atcoin", "Action", 2);
    row("Sid", "Id", 1);
    row("kitten", "sitting", 3);
    row("abc", "xyz", 3);
}

void NearMissTest::countsSlips()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(int, distance);
    QCOMPARE(editDistance(a.toStdString(), b.toStdString()), static_cast<std::size_t>(distance));
    QCOMPARE(editDistance(b.toStdString(), a.toStdString()), static_cast<std::size_t>(distance));
    // Under a limit that it keeps it is the same; beyond one it is beyond.
    for (std::size_t limit = 0; limit < 8; ++limit) {
        const std::size_t limited = editDistance(a.toStdString(), b.toStdString(), limit);
        if (limit >= static_cast<std::size_t>(distance))
            QCOMPARE(limited, static_cast<std::size_t>(distance));
        else
            QVERIFY(limited > limit);
    }
}

void NearMissTest::findsWhatWasMeant_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("meant");
    const auto row = [](const char *name, const QByteArray &word, const char *meant) {
        QTest::newRow(name) << word << QByteArray(meant);
    };
    row("but for case", "action", "Action");
    row("two slips", "Stattemennt", "Statement");
    row("three slips", "Sttattemennt", "");
    row("one slip in a short word", "Sidd", "Sid");
    row("two slips in a short word", "Sxxd", "");
    row("the plural", "Actions", "Action");
    row("another word", "Comment", "");
    row("nothing", "", "");
    row("a long word", QByteArray(1'000'000, 'a'), "");
}

void NearMissTest::findsWhatWasMeant()
{
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, meant);
    constexpr std::array<std::string_view, 4> names{"Sid", "Action", "NotAction", "Statement"};
    QCOMPARE(QByteArray::fromStdString(nearMiss(word.toStdString(), names)), meant);
}

void NearMissTest::takesTheNearest()
{
    constexpr std::array<std::string_view, 3> regions{"us-west-1", "us-west-2", "us-east-2"};
    QCOMPARE(nearMiss("us-wesst-2", regions), std::string("us-west-2"));
    QCOMPARE(nearMiss("us-eas-2", regions), std::string("us-east-2"));
    QCOMPARE(nearMiss("US-WEST-2", regions), std::string("us-west-2"));
}

QTEST_GUILESS_MAIN(NearMissTest)
#include "tst_nearmiss.moc"
