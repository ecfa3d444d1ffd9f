// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/nameelision.h"

#include <QFont>
#include <QGuiApplication>
#include <QTest>

#include <set>

using namespace vaultlock;
using ui::elidedName;
using ui::firstDifference;

class NameElisionTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhereANameIsUnlikeItsNeighbours();
    void keepsANameThatFits();
    void keepsTheEndInSight();
    void showsNamesApartThatDifferSomewhere_data();
    void showsNamesApartThatDifferSomewhere();
    void staysWithinItsWidth();

private:
    static QFontMetrics metrics() { return QFontMetrics(QGuiApplication::font()); }
    static int widthOf(int characters)
    {
        return metrics().horizontalAdvance(QString(characters, u'x'));
    }
    /// What is shown of names in ASCII order.
    static QStringList shown(const QStringList &names, int width)
    {
        QStringList result;
        for (qsizetype at = 0; at < names.size(); ++at)
            result.append(elidedName(
                names[at], firstDifference(names[at], names.value(at - 1), names.value(at + 1)),
                metrics(), width));
        return result;
    }
};

void NameElisionTest::findsWhereANameIsUnlikeItsNeighbours()
{
    QCOMPARE(firstDifference(QStringLiteral("abcd"), {}, {}), 0);
    QCOMPARE(firstDifference(QStringLiteral("abcd"), QStringLiteral("abaa"), {}), 2);
    QCOMPARE(firstDifference(QStringLiteral("abcd"), QStringLiteral("a"), QStringLiteral("abce")),
             3);
    QCOMPARE(firstDifference(QStringLiteral("ab"), {}, QStringLiteral("abc")), 2);
}

void NameElisionTest::keepsANameThatFits()
{
    const QString name = QStringLiteral("broker-dealer-records-2018");
    QCOMPARE(elidedName(name, 3, metrics(), metrics().horizontalAdvance(name)), name);
}

void NameElisionTest::keepsTheEndInSight()
{
    const QString name = QString(200, u'a') + QStringLiteral("-2018");
    const QString shownName = elidedName(name, 0, metrics(), widthOf(26));
    QVERIFY2(shownName.endsWith(QStringLiteral("-2018")), qPrintable(shownName));
    QVERIFY(shownName.contains(u'…'));
}

void NameElisionTest::showsNamesApartThatDifferSomewhere_data()
{
    QTest::addColumn<QString>("pattern");
    const QString long100(100, u'v');
    QTest::newRow("at the beginning") << QStringLiteral("%1-") + long100 + long100;
    QTest::newRow("before the middle")
        << QString(60, u'v') + QStringLiteral("-%1-") + long100 + QString(30, u'v');
    QTest::newRow("in the middle") << long100 + QStringLiteral("-%1-") + long100;
    QTest::newRow("behind the middle") << long100 + long100 + QStringLiteral("-%1-end-of-a-name");
    QTest::newRow("at the end") << long100 + long100 + QStringLiteral("-%1");
}

void NameElisionTest::showsNamesApartThatDifferSomewhere()
{
    QFETCH(QString, pattern);
    QStringList names;
    for (int number = 10; number < 40; ++number)
        names.append(pattern.arg(number));
    for (const int characters : {14, 20, 26, 33, 60}) {
        const QStringList seen = shown(names, widthOf(characters));
        const std::set<QString> different(seen.begin(), seen.end());
        QVERIFY2(qsizetype(different.size()) == seen.size(), qPrintable(seen.first()));
    }
}

void NameElisionTest::staysWithinItsWidth()
{
    const QStringList names{QString(120, u'a') + QStringLiteral("-1-") + QString(120, u'b'),
                            QString(120, u'a') + QStringLiteral("-2-") + QString(120, u'b')};
    for (int width = 0; width < 2 * widthOf(250); width += 37) {
        for (const QString &text : shown(names, width))
            QVERIFY(metrics().horizontalAdvance(text) <=
                    std::max(width, metrics().horizontalAdvance(QStringLiteral("……"))));
    }
}

QTEST_MAIN(NameElisionTest)
#include "tst_nameelision.moc"
