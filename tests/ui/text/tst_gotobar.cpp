// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/gotobar.h"
#include "ui/text/policyeditor.h"

#include <QLineEdit>
#include <QTest>

using namespace vaultlock;
using ui::TextPlace;

class TestGoToBar : public QObject
{
    Q_OBJECT

private slots:
    void readsAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("a line") << QStringLiteral("3") << 3 << 1;
        QTest::newRow("a line and a column") << QStringLiteral(" 3 : 14 ") << 3 << 14;
        QTest::newRow("the last") << QStringLiteral("5") << 5 << 1;
        QTest::newRow("beyond") << QStringLiteral("6") << 0 << 0;
        QTest::newRow("zero") << QStringLiteral("0") << 0 << 0;
        QTest::newRow("column zero") << QStringLiteral("1:0") << 0 << 0;
        QTest::newRow("words") << QStringLiteral("one") << 0 << 0;
        QTest::newRow("huge") << QStringLiteral("99999999999") << 0 << 0;
        QTest::newRow("nothing") << QString() << 0 << 0;
    }
    void readsAPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto place = ui::placeFrom(text, 5);
        QCOMPARE(place, line == 0 ? std::optional<TextPlace>() : TextPlace({line, column}));
    }

    void goesThereAndAway_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<std::size_t>("caret");
        QTest::addColumn<bool>("stays");
        QTest::newRow("line") << QStringLiteral("2") << std::size_t(2) << false;
        QTest::newRow("behind wide characters") << QStringLiteral("2:3") << std::size_t(8) << false;
        QTest::newRow("beyond the line's end") << QStringLiteral("2:99") << std::size_t(9) << false;
        QTest::newRow("beyond the text") << QStringLiteral("3:99") << std::size_t(11) << false;
        QTest::newRow("no line") << QStringLiteral("9") << std::size_t(0) << true;
    }
    void goesThereAndAway()
    {
        QFETCH(QString, place);
        ui::PolicyEditor editor(QStringLiteral("Policy"));
        editor.loadText("[\n\xc3\xa9\xf0\x9f\x98\x80,\nx");
        ui::GoToBar bar(editor);
        bar.open();
        auto *field = bar.findChild<QLineEdit *>(QStringLiteral("goToLine"));
        QCOMPARE(field->text(), QStringLiteral("1"));
        field->setText(place);
        QTest::keyClick(field, Qt::Key_Return);
        QTEST(editor.caret(), "caret");
        QTEST(bar.isVisible(), "stays");
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
    }
};

QTEST_MAIN(TestGoToBar)
#include "tst_gotobar.moc"
