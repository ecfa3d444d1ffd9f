// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace vaultlock;
using ui::ValueDisplay;

class ValueDisplayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void marksWhatHasNoRoomWithAnEllipsis();
    void showsTheWholeInAToolTipWhereItIsCut();
    void keepsTheWholeForAssistiveTools();

private:
    const QString m_name = QStringLiteral("policy.json for <b>broker-dealer-records-2018");

    static void show(ValueDisplay &display, const QString &text, int width)
    {
        display.showText(text);
        display.resize(width, display.sizeHint().height());
        display.show();
    }
    static QString toolTipOf(ValueDisplay &display)
    {
        QToolTip::hideText();
        (void)QTest::qWaitFor([] { return QToolTip::text().isEmpty(); });
        QHelpEvent asked(QEvent::ToolTip, QPoint(2, 2), display.mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(&display, &asked);
        return QToolTip::text();
    }
};

void ValueDisplayTest::marksWhatHasNoRoomWithAnEllipsis()
{
    ValueDisplay display(QStringLiteral("Draft name"));
    const int whole = display.fontMetrics().horizontalAdvance(m_name);
    show(display, m_name, whole / 2);
    QVERIFY(display.isCut());
    const QImage cut = display.grab().toImage();
    // It looks like the part that fits, with an ellipsis for the rest.
    ValueDisplay part(QStringLiteral("Draft name"));
    bool isFound = false;
    for (qsizetype length = m_name.size() - 1; length > 0 && !isFound; --length) {
        show(part, m_name.left(length) + QChar(0x2026), whole / 2);
        isFound = !part.isCut() && part.grab().toImage() == cut;
    }
    QVERIFY(isFound);
    show(display, m_name, display.sizeHint().width());
    QVERIFY(!display.isCut());
}

void ValueDisplayTest::showsTheWholeInAToolTipWhereItIsCut()
{
    ValueDisplay display(QStringLiteral("Draft name"));
    show(display, m_name, display.fontMetrics().horizontalAdvance(m_name) / 2);
    QCOMPARE(toolTipOf(display), m_name.toHtmlEscaped());
    display.resize(display.sizeHint());
    QVERIFY(toolTipOf(display).isEmpty());
}

void ValueDisplayTest::keepsTheWholeForAssistiveTools()
{
    ValueDisplay display(QStringLiteral("Draft name"));
    show(display, m_name, 40);
    QCOMPARE(display.text(), m_name);
}

QTEST_MAIN(ValueDisplayTest)
#include "tst_valuedisplay.moc"
