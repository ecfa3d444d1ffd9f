// SPDX-License-Identifier: GPL-3.0-or-later

// The window fits a small screen, also with text twice as large, whatever vault is chosen.
#include "policy/readypolicy.h"
#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/connection/busyindicator.h"
#include "ui/document/policydocument.h"
#include "ui/journal/journalpanel.h"
#include "ui/lock/lockfoot.h"
#include "ui/lock/lockidfield.h"
#include "ui/lock/lockpanel.h"
#include "ui/lock/stagehead.h"
#include "ui/policy/policypanel.h"
#include "ui/vaults/vaultpicker.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using tests::WorkspaceBench;

namespace {

/// Of a screen of 1280×800, less what a window manager's title and a desktop's panel take.
constexpr QSize room(1280, 740);
/// Of the smallest screen, 1280×720, less a title.
constexpr QSize leastRoom(1280, 698);
constexpr int titleHeight = 22;

/// What asks for how much, for a message.
QByteArray demands(const QWidget &window)
{
    QByteArray text;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        if (widget->isVisible() && (least.width() > 340 || least.height() > 250))
            text += QByteArray(widget->metaObject()->className()) + ' ' +
                    widget->objectName().toUtf8() + ' ' + QByteArray::number(least.width()) + 'x' +
                    QByteArray::number(least.height()) + "; ";
    }
    const QSize all = window.minimumSizeHint();
    return text + "all " + QByteArray::number(all.width()) + 'x' + QByteArray::number(all.height());
}

bool fits(const QWidget &window, const QSize &within = room)
{
    const QSize least = window.minimumSizeHint();
    return least.width() <= within.width() && least.height() <= within.height();
}

/// What asks for more in the first view that does not fit, of each policy; empty: all fit.
/// policies: the buttons that bring them to the front, which have to be enabled.
QByteArray cutIn(const QWidget &window, const QStringList &policies, const QSize &within)
{
    auto *views = window.findChild<QStackedWidget *>(QStringLiteral("policyViews"));
    if (views->count() != 4)
        return "other views";
    for (const QString &policy : policies) {
        auto *shows = window.findChild<QAbstractButton *>(policy);
        if (!shows || !shows->isEnabled())
            return policy.toUtf8() + " cannot be pressed";
        shows->click();
        for (int view = 0; view < views->count(); ++view) {
            views->setCurrentIndex(view);
            QApplication::processEvents();
            QApplication::processEvents(); // what the view has put off
            if (!fits(window, within))
                return views->widget(view)->objectName().toUtf8() + ": " + demands(window);
        }
    }
    return {};
}

QByteArray policyFor(const VaultArn &vault)
{
    return R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny","Principal":"*",)"
           R"("Action":"glacier:DeleteArchive","Resource":")" +
           vault.toString().toUtf8() +
           R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";
}

bool initiate(lock::VaultLockSession &session)
{
    const auto ready =
        policy::ReadyPolicy::prepare(policyFor(session.vault()), {session.vault()}, {});
    return ready && session.initiate(*ready);
}

ui::LockPanel *panelOf(const QWidget &window)
{
    return window.findChild<ui::LockPanel *>();
}

bool isWholeInSight(const QWidget &widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect().size() == widget.size() &&
           widget.height() >= widget.minimumSizeHint().height();
}

/// What is not to be seen whole, of those; empty: all are, once the review is there.
QByteArray cutInReview(const QWidget &window, const QString &review, const QStringList &names)
{
    QWidget *page = nullptr;
    const bool came = QTest::qWaitFor([&] {
        page = window.findChild<QWidget *>(review);
        return page && page->isVisible();
    });
    if (!came)
        return "no review";
    const auto cut = [&]() -> QByteArray {
        if (!fits(window))
            return "the window";
        for (const QString &name : names) {
            const auto *control = page->findChild<QWidget *>(name);
            if (!control || !isWholeInSight(*control))
                return name.toUtf8();
        }
        return {};
    };
    if (!QTest::qWaitFor([&] { return cut().isEmpty(); }))
        return cut() + ": " + demands(window);
    return {};
}

} // namespace

class WindowFitTest : public QObject
{
    Q_OBJECT

private slots:
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void fitsASmallScreenInEveryView_data() { fitsASmallScreen_data(); }
    void fitsASmallScreenInEveryView();
    void fitsTheSmallestScreenWhileALockIsInProgress_data() { fitsASmallScreen_data(); }
    void fitsTheSmallestScreenWhileALockIsInProgress();
    void keepsWhatAStepDoesInSightOfItsButton_data() { fitsASmallScreen_data(); }
    void keepsWhatAStepDoesInSightOfItsButton();
    void keepsTheLockInSightBesideTheDetails_data() { fitsASmallScreen_data(); }
    void keepsTheLockInSightBesideTheDetails();
    void leavesThePageItsRoomInEachStage();
    void keepsTheJournalsLineWholeWhereTextIsMadeLarger();

private:
    QTemporaryDir m_folder;
};

void WindowFitTest::fitsASmallScreen_data()
{
    QTest::addColumn<int>("textPercent");
    QTest::newRow("usual text") << 100;
    QTest::newRow("large text") << 150;
    QTest::newRow("text twice as large") << 200;
}

void WindowFitTest::fitsASmallScreen()
{
    QFETCH(int, textPercent);
    ui::applyTheme(ui::Theme::light(), textPercent);
    WorkspaceBench bench;
    QSettings settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::MainWindow window({bench.workspace, bench.journal, bench.clock, ui::WindowMemory(settings),
                           m_folder.filePath(QStringLiteral("drafts"))});
    window.resize(room);
    window.show();
    QVERIFY(bench.connectToSandbox());
    auto *busy = window.findChild<ui::BusyIndicator *>();
    busy->showWait(QStringLiteral("Reading the vaults…"));
    QTRY_VERIFY(busy->isVisible());
    QVERIFY2(window.minimumSizeHint().width() <= room.width(), demands(window).constData());
    busy->showWait({});
    const QString pictures = qEnvironmentVariable("VAULTLOCK_PICTURES");
    for (const lock::VaultSurvey::Row &row : bench.workspace.survey()->rows()) {
        const QString name = row.vault.arn.name().toString();
        QVERIFY(bench.choose(name));
        QApplication::processEvents();
        QVERIFY2(fits(window), (name.toUtf8() + ", empty: " + demands(window)).constData());
        window.findChild<ui::PolicyPanel *>()->document().replaceText("{\"Efect\": 1}");
        QApplication::processEvents();
        if (!pictures.isEmpty())
            window.grab().save(
                QDir(pictures).filePath(QStringLiteral("%1-%2.png").arg(textPercent).arg(name)));
        QVERIFY2(fits(window), (name.toUtf8() + ": " + demands(window)).constData());
    }
}

void WindowFitTest::fitsASmallScreenInEveryView()
{
    QFETCH(int, textPercent);
    ui::applyTheme(ui::Theme::light(), textPercent);
    WorkspaceBench bench;
    QSettings settings(m_folder.filePath(QStringLiteral("views.ini")), QSettings::IniFormat);
    // The banner of the first start is above them once.
    settings.setValue(QStringLiteral("firstStart/hintDismissed"), true);
    ui::MainWindow window({bench.workspace, bench.journal, bench.clock, ui::WindowMemory(settings),
                           m_folder.filePath(QStringLiteral("drafts"))});
    window.resize(room);
    window.show();
    QVERIFY(bench.connectToSandbox());
    // It is locked: there is something to compare with.
    QVERIFY(bench.choose(QStringLiteral("broker-dealer-records-2018")));
    QCOMPARE(cutIn(window, {QStringLiteral("showDraft"), QStringLiteral("showInforce")}, room),
             QByteArray());
}

void WindowFitTest::fitsTheSmallestScreenWhileALockIsInProgress()
{
    QFETCH(int, textPercent);
    ui::applyTheme(ui::Theme::light(), textPercent);
    WorkspaceBench bench;
    QSettings settings(m_folder.filePath(QStringLiteral("lock.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("firstStart/hintDismissed"), true);
    ui::MainWindow window({bench.workspace, bench.journal, bench.clock, ui::WindowMemory(settings),
                           m_folder.filePath(QStringLiteral("drafts"))});
    window.resize(leastRoom);
    window.show();
    QVERIFY(bench.connectToSandbox());
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    QVERIFY(initiate(*bench.workspace.chosenSession()));
    QTRY_VERIFY(window.findChild<ui::LockIdField *>()->isVisible());
    window.findChild<ui::LockPanel *>()->showPolicyPage();
    QCOMPARE(cutIn(window,
                   {QStringLiteral("showDraft"), QStringLiteral("showInforce"),
                    QStringLiteral("showInitiated")},
                   leastRoom),
             QByteArray());
}

/// Nobody presses what makes it permanent without what that means before their eyes.
void WindowFitTest::keepsWhatAStepDoesInSightOfItsButton()
{
    QFETCH(int, textPercent);
    ui::applyTheme(ui::Theme::light(), textPercent);
    WorkspaceBench bench;
    QSettings settings(m_folder.filePath(QStringLiteral("review.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("firstStart/hintDismissed"), true);
    ui::MainWindow window({bench.workspace, bench.journal, bench.clock, ui::WindowMemory(settings),
                           m_folder.filePath(QStringLiteral("drafts"))});
    window.resize(room);
    window.show();
    QVERIFY(bench.connectToSandbox());
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    window.findChild<ui::PolicyPanel *>()->document().replaceText(
        policyFor(bench.workspace.chosenSession()->vault()));
    window.findChild<ui::PolicyPanel *>()->document().freshFindings();
    auto *panel = window.findChild<ui::LockPanel *>();
    panel->actions()[0]->trigger();
    QCOMPARE(cutInReview(
                 window, QStringLiteral("initiateReview"),
                 {QStringLiteral("consequence"), QStringLiteral("verb"), QStringLiteral("back")}),
             QByteArray());
    QVERIFY(initiate(*bench.workspace.chosenSession()));
    QTRY_VERIFY(window.findChild<ui::LockIdField *>()->isVisible());
    panel->actions()[1]->trigger();
    QCOMPARE(cutInReview(window, QStringLiteral("completeReview"),
                         {QStringLiteral("consequence"), QStringLiteral("typedVaultName"),
                          QStringLiteral("verb"), QStringLiteral("back")}),
             QByteArray());
}

void WindowFitTest::keepsTheLockInSightBesideTheDetails()
{
    QFETCH(int, textPercent);
    ui::applyTheme(ui::Theme::light(), textPercent);
    WorkspaceBench bench;
    QSettings settings(m_folder.filePath(QStringLiteral("details.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("firstStart/hintDismissed"), true);
    ui::MainWindow window({bench.workspace, bench.journal, bench.clock, ui::WindowMemory(settings),
                           m_folder.filePath(QStringLiteral("drafts"))});
    window.resize(room);
    window.show();
    QVERIFY(bench.connectToSandbox());
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    QVERIFY(initiate(*bench.workspace.chosenSession()));
    QTRY_VERIFY(window.findChild<ui::LockIdField *>()->isVisible());
    window.findChild<ui::VaultPicker *>()->detailsAction()->trigger();
    auto *details = window.findChild<QWidget *>(QStringLiteral("detailsOfTheVault"));
    QTRY_VERIFY(details->isVisible());
    QVERIFY2(fits(window), demands(window).constData());
    for (const char *name : {"lockId", "lockExpiry", "handOverLock", "completeLock"}) {
        const auto *control = window.findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(control, name);
        QTRY_VERIFY2(isWholeInSight(*control), name);
    }
    QVERIFY(details->height() > 100);
    // The way on is the lock's: its review comes in the details' place.
    panelOf(window)->actions()[1]->trigger();
    QTRY_VERIFY(!details->isVisible());
    QVERIFY(window.isReviewing());
}

/// Between the stage's head and foot, on a screen of 1366×768.
void WindowFitTest::leavesThePageItsRoomInEachStage()
{
    ui::applyTheme(ui::Theme::light());
    WorkspaceBench bench;
    QSettings settings(m_folder.filePath(QStringLiteral("room.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("firstStart/hintDismissed"), true);
    ui::MainWindow window({bench.workspace, bench.journal, bench.clock, ui::WindowMemory(settings),
                           m_folder.filePath(QStringLiteral("drafts"))});
    window.showNormal(); // the screen of these tests is smaller than a window
    window.resize(1366, 768 - titleHeight);
    QVERIFY(bench.connectToSandbox());
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == QLatin1String("Restore layout"))
            action->trigger();
    }
    const auto roomOfPage = [&window] {
        const auto *foot = window.findChild<ui::LockFoot *>();
        const auto *head = window.findChild<ui::StageHead *>();
        const int bottom =
            foot->isVisible() ? foot->geometry().top() : foot->parentWidget()->height();
        return QSize(head->width(), bottom - head->geometry().bottom() - 1);
    };
    const auto hasRoom = [&] {
        return roomOfPage().width() >= 1000 && roomOfPage().height() >= 480;
    };
    const auto message = [&](const char *stage) {
        return QByteArray(stage) + ' ' + QByteArray::number(roomOfPage().width()) + 'x' +
               QByteArray::number(roomOfPage().height());
    };
    QTRY_VERIFY2(hasRoom(), message("Write").constData());
    window.findChild<ui::PolicyPanel *>()->document().replaceText(
        policyFor(bench.workspace.chosenSession()->vault()));
    window.findChild<ui::PolicyPanel *>()->document().freshFindings();
    panelOf(window)->actions()[0]->trigger();
    QTRY_VERIFY(window.isReviewing());
    QTRY_VERIFY2(hasRoom(), message("Review").constData());
    QVERIFY(initiate(*bench.workspace.chosenSession()));
    QTRY_VERIFY(window.findChild<ui::LockIdField *>()->isVisible());
    // The foot has its height only when the newest entry has been laid out, too.
    QTRY_VERIFY(window.findChild<ui::LockFoot *>()->height() ==
                window.findChild<ui::LockFoot *>()->sizeHint().height());
    QTRY_VERIFY2(hasRoom(), message("Try").constData());
    panelOf(window)->actions()[1]->trigger();
    QTRY_VERIFY(window.isReviewing());
    QTRY_VERIFY2(hasRoom(), message("Review before Complete").constData());
    QVERIFY(bench.choose(QStringLiteral("broker-dealer-records-2018")));
    QTRY_VERIFY2(hasRoom(), message("Locked").constData());
}

void WindowFitTest::keepsTheJournalsLineWholeWhereTextIsMadeLarger()
{
    ui::applyTheme(ui::Theme::light());
    WorkspaceBench bench;
    QSettings settings(m_folder.filePath(QStringLiteral("larger.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("firstStart/hintDismissed"), true);
    ui::MainWindow window({bench.workspace, bench.journal, bench.clock, ui::WindowMemory(settings),
                           m_folder.filePath(QStringLiteral("drafts"))});
    window.resize(room);
    window.show();
    QVERIFY(bench.connectToSandbox());
    const auto *journal = window.findChild<ui::JournalPanel *>();
    QTRY_VERIFY(journal->isVisible());
    const int usual = journal->height();
    ui::applyTheme(ui::Theme::light(), 200);
    QTRY_VERIFY(journal->height() > usual);
    QTRY_COMPARE(journal->height(), journal->oneLineHeight());
    QVERIFY(fits(window));
    ui::applyTheme(ui::Theme::light());
    QTRY_COMPARE(journal->height(), usual);
}

QTEST_MAIN(WindowFitTest)
#include "tst_windowfit.moc"
