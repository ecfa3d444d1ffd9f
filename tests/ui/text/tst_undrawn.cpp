// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/theme.h"
#include "ui/text/undrawn.h"

#include <QTest>

using namespace vaultlock;
using ui::Undrawn;

class UndrawnTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void findsWhatNoFontHas_data();
    void findsWhatNoFontHas();
    void passesOverWhatIsDrawnOrNeverIs_data();
    void passesOverWhatIsDrawnOrNeverIs();
};

void UndrawnTest::findsWhatNoFontHas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<uint>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const QString privateUse = QString::fromUcs4(U"\U0010fffd", 1);
    QTest::newRow("alone") << privateUse << 0x10fffdU << 1 << 1;
    QTest::newRow("behind others of more bytes")
        << QStringLiteral("éΩ") + privateUse << 0x10fffdU << 1 << 3;
    QTest::newRow("in a later line")
        << QStringLiteral("{\n\n  \"") + privateUse << 0x10fffdU << 3 << 4;
    QTest::newRow("behind a lone carriage return")
        << QStringLiteral("{\r\"") + privateUse << 0x10fffdU << 2 << 2;
    QTest::newRow("behind a line of Windows")
        << QStringLiteral("{\r\n\"") + privateUse << 0x10fffdU << 2 << 2;
    QTest::newRow("the first of two") << privateUse + privateUse << 0x10fffdU << 1 << 1;
    QTest::newRow("never assigned") << QString::fromUcs4(U"\u0378", 1) << 0x378U << 1 << 1;
}

void UndrawnTest::findsWhatNoFontHas()
{
    QFETCH(QString, text);
    QFETCH(uint, code);
    QFETCH(int, line);
    QFETCH(int, column);
    ui::UndrawnCharacters characters;
    const auto found = characters.firstIn(text.toUtf8(), ui::Fonts::monospace());
    QVERIFY(found);
    QCOMPARE(*found, (Undrawn{code, line, column}));
    // From memory, it is the same.
    QCOMPARE(characters.firstIn(text.toUtf8(), ui::Fonts::monospace()), found);
}

void UndrawnTest::passesOverWhatIsDrawnOrNeverIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("ASCII") << QStringLiteral("{\"Version\": \"2012-10-17\"}\n\t");
    QTest::newRow("Latin-1") << QStringLiteral("ÄÖÜß¿");
    QTest::newRow("Greek") << QStringLiteral("Ωμέγα");
    QTest::newRow("zero width") << QStringLiteral("a\u200bb\u202ec");
    QTest::newRow("a tag, which is invisible") << QStringLiteral("a\U000e0041");
    QTest::newRow("a space of its own") << QStringLiteral("a\u3000b\u2003c");
    QTest::newRow("a variation selector") << QStringLiteral("Ω\ufe0f");
}

void UndrawnTest::passesOverWhatIsDrawnOrNeverIs()
{
    QFETCH(QString, text);
    ui::UndrawnCharacters characters;
    QVERIFY(!characters.firstIn(text.toUtf8(), ui::Fonts::monospace()));
}

QTEST_MAIN(UndrawnTest)
#include "tst_undrawn.moc"
