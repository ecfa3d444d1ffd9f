// SPDX-License-Identifier: GPL-3.0-or-later

// What the style draws and measures of its own, at the usual text and at twice as much.
#include "ui/appearance/calmdrawing.h"
#include "ui/appearance/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace vaultlock;
using ui::Theme;

namespace {

QScrollBar *scrollBar(int height, int maximum, int page)
{
    auto *bar = new QScrollBar(Qt::Vertical);
    bar->setRange(0, maximum);
    bar->setPageStep(page);
    bar->resize(bar->sizeHint().width(), height);
    bar->show();
    return bar;
}

int rowsOf(const QImage &picture, const QColor &colour)
{
    int rows = 0;
    for (int y = 0; y < picture.height(); ++y)
        rows += picture.pixelColor(picture.width() / 2, y) == colour ? 1 : 0;
    return rows;
}

} // namespace

class CalmStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { ui::applyTheme(Theme::light()); }
    void cleanupTestCase() { ui::applyTheme(Theme::light()); }
    void turnsAPageWhereTheBarIsClickedBesideItsHandle();
    void movesWithTheHandle();
    void keepsAHandleThatCanBeTakenHoldOf();
    void drawsNoHandleWhereThereIsNothingToScroll();
    void underlinesTheChosenTab();
    void keepsTextAwayFromTheFrameOfAField();
    void leavesAnEntryOfAMenuItsWholeWidth_data();
    void leavesAnEntryOfAMenuItsWholeWidth();
    void leavesRoomBesideTheTextOfAButtonWithAMenu();
};

void CalmStyleTest::turnsAPageWhereTheBarIsClickedBesideItsHandle()
{
    const std::unique_ptr<QScrollBar> bar(scrollBar(400, 300, 100));
    QTest::mouseClick(bar.get(), Qt::LeftButton, {}, {bar->width() / 2, 390});
    QCOMPARE(bar->value(), 100);
    QTest::mouseClick(bar.get(), Qt::LeftButton, {}, {bar->width() / 2, 5});
    QCOMPARE(bar->value(), 0);
}

void CalmStyleTest::movesWithTheHandle()
{
    const std::unique_ptr<QScrollBar> bar(scrollBar(400, 300, 100)); // a handle of 100
    const int middle = bar->width() / 2;
    QTest::mousePress(bar.get(), Qt::LeftButton, {}, {middle, 50});
    QTest::mouseMove(bar.get(), {middle, 350});
    QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, {middle, 350});
    QCOMPARE(bar->value(), 300);
}

void CalmStyleTest::keepsAHandleThatCanBeTakenHoldOf()
{
    QStyleOptionSlider bar;
    bar.rect = QRect(0, 0, 12, 400);
    bar.orientation = Qt::Vertical;
    bar.maximum = 1'000'000;
    bar.pageStep = 10;
    bar.sliderPosition = bar.maximum;
    const QRect handle = ui::scrollHandle(bar);
    QVERIFY(handle.height() >= 24);
    QCOMPARE(handle.bottom(), bar.rect.bottom());
}

void CalmStyleTest::drawsNoHandleWhereThereIsNothingToScroll()
{
    const QColor ground = Theme::light().surface;
    const std::unique_ptr<QScrollBar> idle(scrollBar(200, 0, 10));
    QCOMPARE(rowsOf(idle->grab().toImage(), ground), 200);
    const std::unique_ptr<QScrollBar> useful(scrollBar(200, 100, 100));
    const int drawn = 200 - rowsOf(useful->grab().toImage(), ground);
    QVERIFY2(drawn > 90 && drawn <= 100, qPrintable(QString::number(drawn)));
}

void CalmStyleTest::underlinesTheChosenTab()
{
    QTabBar bar;
    bar.addTab(QStringLiteral("In words"));
    bar.addTab(QStringLiteral("Form"));
    bar.resize(bar.sizeHint());
    bar.show();
    bar.setCurrentIndex(1);
    const QImage picture = bar.grab().toImage();
    const auto isUnderlined = [&](int tab) {
        const QRect place = bar.tabRect(tab);
        return picture.pixelColor(place.center().x(), place.bottom()) == Theme::light().accent;
    };
    QVERIFY(isUnderlined(1));
    QVERIFY(!isUnderlined(0));
}

void CalmStyleTest::keepsTextAwayFromTheFrameOfAField()
{
    const auto firstPixel = [](bool hasFrame) {
        QLineEdit field(QStringLiteral("IIII"));
        field.setFrame(hasFrame);
        field.resize(200, field.sizeHint().height());
        field.show();
        const QImage picture = field.grab().toImage();
        for (int x = 2; x < picture.width(); ++x) {
            if (picture.pixelColor(x, picture.height() / 2) != picture.pixelColor(190, 10))
                return x;
        }
        return 0;
    };
    QVERIFY2(firstPixel(true) >= 7, qPrintable(QString::number(firstPixel(true))));
    QVERIFY(firstPixel(false) < firstPixel(true)); // what only shows a value stands as a label does
}

void CalmStyleTest::leavesAnEntryOfAMenuItsWholeWidth_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200})
        QTest::addRow("%d", percent) << percent;
}

void CalmStyleTest::leavesAnEntryOfAMenuItsWholeWidth()
{
    QFETCH(int, percent);
    ui::applyTheme(Theme::light(), percent);
    const QString text = QStringLiteral("IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII");
    QMenu menu;
    menu.addAction(text);
    menu.addAction(QStringLiteral("I"))->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    menu.popup({0, 0});
    const QImage picture = menu.grab(menu.actionGeometry(menu.actions()[0])).toImage();
    // As many strokes as letters: an elided text has dots.
    int strokes = 0;
    bool isInk = false;
    const int y = picture.height() / 2;
    const QColor ground = picture.pixelColor(picture.width() - 3, y);
    for (int x = 3; x < picture.width() - 3; ++x) {
        const bool isDark = picture.pixelColor(x, y).lightness() < ground.lightness() - 60;
        strokes += isDark && !isInk ? 1 : 0;
        isInk = isDark;
    }
    menu.close();
    QCOMPARE(strokes, text.size());
}

void CalmStyleTest::leavesRoomBesideTheTextOfAButtonWithAMenu()
{
    QMenu menu;
    QToolButton button;
    button.setText(QStringLiteral("View"));
    const int plain = button.sizeHint().width();
    button.setMenu(&menu);
    button.setPopupMode(QToolButton::InstantPopup);
    QVERIFY(button.sizeHint().width() >= plain + 10);
}

QTEST_MAIN(CalmStyleTest)
#include "tst_calmstyle.moc"
