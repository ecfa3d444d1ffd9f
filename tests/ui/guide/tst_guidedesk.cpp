// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/pageids.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/banner.h"
#include "ui/furniture/guidelink.h"
#include "ui/guide/guidedesk.h"
#include "ui/guide/guidewindow.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QTest>
#include <QToolButton>

using namespace vaultlock;

class GuideDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void opensWhereTheGuideBegins();
    void opensThePageAboutWhatHasTheFocus();
    void asksWhatAWidgetStandsIn();
    void staysWhereItWasLeftWithoutATopic();
    void hasOneWindow();
    void answersOverAModalDialogInAWindowOfItsOwn();
    void opensThePageOfAnErrorFromItsBanner();
    void leavesANoticeThatIsNoErrorWithoutAPage();

private:
    struct Bench
    {
        QMainWindow window;
        QLineEdit *field = new QLineEdit;
        ui::GuideDesk desk{{}, &window};

        Bench()
        {
            window.setCentralWidget(field);
            window.addAction(desk.action());
            window.show();
            field->setFocus();
        }
        QString shown() const
        {
            const auto *guide = window.findChild<ui::GuideWindow *>();
            return guide && guide->isVisible() ? guide->currentPage() : QString();
        }
    };
};

void GuideDeskTest::opensWhereTheGuideBegins()
{
    const Bench bench;
    bench.desk.action()->trigger();
    QCOMPARE(bench.shown(), guide::firstPage());
}

void GuideDeskTest::opensThePageAboutWhatHasTheFocus()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    ui::setGuidePage(*bench.field, QStringLiteral("state/locked"));
    QTest::keyClick(bench.field, Qt::Key_F1);
    QCOMPARE(bench.shown(), QStringLiteral("state/locked"));
}

void GuideDeskTest::asksWhatAWidgetStandsIn()
{
    QWidget outer;
    auto *inner = new QWidget(&outer);
    auto *innermost = new QWidget(inner);
    QVERIFY(ui::guidePageAt(innermost).isEmpty());
    QVERIFY(ui::guidePageAt(nullptr).isEmpty());
    ui::setGuidePage(outer, QStringLiteral("a/b"));
    QCOMPARE(ui::guidePageAt(innermost), QStringLiteral("a/b"));
    ui::setGuidePage(*inner, QStringLiteral("c/d"));
    QCOMPARE(ui::guidePageAt(innermost), QStringLiteral("c/d"));
    ui::setGuidePage(*inner, {});
    QCOMPARE(ui::guidePageAt(innermost), QStringLiteral("a/b"));
}

void GuideDeskTest::staysWhereItWasLeftWithoutATopic()
{
    Bench bench;
    bench.desk.open(QStringLiteral("card/retention"));
    bench.desk.open({});
    QCOMPARE(bench.shown(), QStringLiteral("card/retention"));
}

void GuideDeskTest::hasOneWindow()
{
    Bench bench;
    bench.desk.open(QStringLiteral("card/retention"));
    bench.desk.open(QStringLiteral("state/locked"));
    QCOMPARE(bench.window.findChildren<ui::GuideWindow *>().size(), 1);
}

void GuideDeskTest::answersOverAModalDialogInAWindowOfItsOwn()
{
    Bench bench;
    bench.desk.open(QStringLiteral("card/retention"));
    auto *dialog = new QDialog(&bench.window);
    auto *field = new QLineEdit(dialog);
    ui::setGuidePage(*dialog, QStringLiteral("error/throttled"));
    dialog->open();
    QTest::keyClick(field, Qt::Key_F1);
    const auto *over = dialog->findChild<ui::GuideWindow *>();
    QVERIFY(over && over->isVisible());
    QCOMPARE(over->currentPage(), QStringLiteral("error/throttled"));
    delete dialog;
    bench.desk.open(QStringLiteral("state/locked"));
    QCOMPARE(bench.shown(), QStringLiteral("state/locked"));
}

void GuideDeskTest::opensThePageOfAnErrorFromItsBanner()
{
    Bench bench;
    auto *banner =
        new ui::Banner(QStringLiteral("trouble"), ui::Banner::Place::InPanel, &bench.window);
    banner->showTrouble(words::errorWords(Error{ErrorKind::Throttled, {}, 0, {}, {}}));
    auto *button = banner->findChild<QToolButton *>(QStringLiteral("guide"));
    QVERIFY(button && !button->isHidden());
    button->click();
    QCOMPARE(bench.shown(), guide::pageOf(ErrorKind::Throttled));
}

void GuideDeskTest::leavesANoticeThatIsNoErrorWithoutAPage()
{
    ui::Banner banner(QStringLiteral("trouble"), ui::Banner::Place::InPanel);
    banner.showTrouble(words::errorWords(Error{ErrorKind::Throttled, {}, 0, {}, {}}));
    banner.showHint(QStringLiteral("All is well."));
    QVERIFY(banner.findChild<QToolButton *>(QStringLiteral("guide"))->isHidden());
    QVERIFY(ui::guidePageAt(&banner).isEmpty());
}

QTEST_MAIN(GuideDeskTest)
#include "tst_guidedesk.moc"
