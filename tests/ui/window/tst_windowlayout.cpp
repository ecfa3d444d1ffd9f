// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowlayout.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QVBoxLayout>

using namespace vaultlock;
using ui::WindowLayout;

class WindowLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNextPanelThatTakesTheFocus();
    void goesThroughThePanelsInReadingOrder();
    void goesWithTheTabKeyInReadingOrder();
    void passesOverAPanelThatIsClosed();
    void comesBackToWhereTheFocusWas();
    void bringsEveryPanelBack();
    void detachesThePanelWithTheFocus();
    void keepsAFloatingPanelOnTheScreen();
    void remembersWhatWasClosed();
    void startsWithoutALayoutThatIsDamaged();

private:
    // A panel with two fields.
    static QWidget *panel(const QString &name)
    {
        auto *widget = new QWidget;
        auto *layout = new QVBoxLayout(widget);
        for (const int number : {1, 2}) {
            auto *field = new QLineEdit;
            field->setObjectName(name + QString::number(number));
            layout->addWidget(field);
        }
        return widget;
    }

    struct Window
    {
        Window()
        {
            bar->addWidget(panel(QStringLiteral("bar")));
            bar->setObjectName(QStringLiteral("toolBar"));
            QWidget *problems = panel(QStringLiteral("problems"));
            auto *centre = panel(QStringLiteral("policy"));
            centre->layout()->addWidget(problems);
            layout = new WindowLayout(window, {bar, panel(QStringLiteral("vaults")), centre,
                                               problems, panel(QStringLiteral("lock")),
                                               panel(QStringLiteral("journal"))});
            window.resize(1000, 700);
            window.show();
        }
        bool isReady() { return QTest::qWaitForWindowActive(&window); }
        QDockWidget *dock(const char *name)
        {
            return window.findChild<QDockWidget *>(QString::fromLatin1(name));
        }
        static QString focus()
        {
            return QApplication::focusWidget() ? QApplication::focusWidget()->objectName()
                                               : QString();
        }

        QMainWindow window;
        QToolBar *bar = new QToolBar;
        WindowLayout *layout = nullptr;
    };
};

void WindowLayoutTest::findsTheNextPanelThatTakesTheFocus()
{
    QCOMPARE(ui::nextPanel({true, true, true}, 0, 1), 1);
    QCOMPARE(ui::nextPanel({true, true, true}, 2, 1), 0);
    QCOMPARE(ui::nextPanel({true, false, true}, 0, 1), 2);
    QCOMPARE(ui::nextPanel({true, true, true}, 0, -1), 2);
    QCOMPARE(ui::nextPanel({true, true, true}, -1, 1), 0);
    QCOMPARE(ui::nextPanel({true, true, true}, -1, -1), 2);
    QCOMPARE(ui::nextPanel({false, true, false}, 1, 1), 1);
    QCOMPARE(ui::nextPanel({false, false}, 0, 1), -1);
    QCOMPARE(ui::nextPanel({}, -1, 1), -1);
}

void WindowLayoutTest::goesThroughThePanelsInReadingOrder()
{
    Window window;
    QVERIFY(window.isReady());
    window.layout->focusFirst();
    QCOMPARE(Window::focus(), QStringLiteral("vaults1"));
    QAction *next = window.layout->moves().at(0);
    for (const char *expected : {"policy1", "problems1", "lock1", "journal1", "bar1", "vaults1"}) {
        next->trigger();
        QCOMPARE(Window::focus(), QString::fromLatin1(expected));
    }
    QAction *previous = window.layout->moves().at(1);
    previous->trigger();
    QCOMPARE(Window::focus(), QStringLiteral("bar1"));
    previous->trigger();
    QCOMPARE(Window::focus(), QStringLiteral("journal1"));
}

void WindowLayoutTest::goesWithTheTabKeyInReadingOrder()
{
    Window window;
    QVERIFY(window.isReady());
    window.window.findChild<QWidget *>(QStringLiteral("bar1"))->setFocus();
    QStringList order{Window::focus()};
    for (int i = 0; i < 11; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order.append(Window::focus());
    }
    QCOMPARE(order.join(u' '),
             QStringLiteral("bar1 bar2 vaults1 vaults2 policy1 policy2 problems1 problems2 "
                            "lock1 lock2 journal1 journal2"));
}

void WindowLayoutTest::passesOverAPanelThatIsClosed()
{
    Window window;
    QVERIFY(window.isReady());
    window.layout->focusFirst();
    QAction *showVaults = window.layout->toggles().at(0);
    showVaults->trigger();
    QVERIFY(!window.dock("vaultsDock")->isVisible());
    window.window.findChild<QWidget *>(QStringLiteral("bar1"))->setFocus();
    window.layout->moves().at(0)->trigger();
    QCOMPARE(Window::focus(), QStringLiteral("policy1"));
}

void WindowLayoutTest::comesBackToWhereTheFocusWas()
{
    Window window;
    QVERIFY(window.isReady());
    window.window.findChild<QWidget *>(QStringLiteral("lock2"))->setFocus();
    window.layout->moves().at(0)->trigger();
    QCOMPARE(Window::focus(), QStringLiteral("journal1"));
    window.layout->moves().at(1)->trigger();
    QCOMPARE(Window::focus(), QStringLiteral("lock2"));
}

void WindowLayoutTest::bringsEveryPanelBack()
{
    Window window;
    QVERIFY(window.isReady());
    window.dock("vaultsDock")->close();
    window.dock("lockDock")->setFloating(true);
    window.window.addDockWidget(Qt::LeftDockWidgetArea, window.dock("journalDock"));
    window.layout->restoreDefault();
    for (const char *name : {"vaultsDock", "lockDock", "journalDock"}) {
        QVERIFY(window.dock(name)->isVisible());
        QVERIFY(!window.dock(name)->isFloating());
    }
    QCOMPARE(window.window.dockWidgetArea(window.dock("journalDock")), Qt::BottomDockWidgetArea);
}

void WindowLayoutTest::detachesThePanelWithTheFocus()
{
    Window window;
    QVERIFY(window.isReady());
    window.window.findChild<QWidget *>(QStringLiteral("lock1"))->setFocus();
    QAction *detach = window.layout->moves().at(2);
    detach->trigger();
    QVERIFY(window.dock("lockDock")->isFloating());
    QVERIFY(!window.dock("vaultsDock")->isFloating());
}

void WindowLayoutTest::keepsAFloatingPanelOnTheScreen()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::WindowMemory memory(settings);
    {
        Window window;
        QVERIFY(window.isReady());
        window.dock("lockDock")->setFloating(true);
        // A screen that is no longer there.
        window.dock("lockDock")->move(9000, 9000);
        window.window.move(9000, 9000);
        memory.keepLayout(window.window);
    }
    Window next;
    next.layout->arrange(memory);
    QVERIFY(next.isReady());
    const QRect screen = next.window.screen()->availableGeometry();
    QVERIFY(next.dock("lockDock")->isFloating());
    QTRY_VERIFY(screen.intersects(next.window.geometry()));
    QTRY_VERIFY(screen.contains(next.dock("lockDock")->geometry().topLeft()));
}

void WindowLayoutTest::remembersWhatWasClosed()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::WindowMemory memory(settings);
    {
        Window window;
        QVERIFY(window.isReady());
        window.dock("journalDock")->close();
        memory.keepLayout(window.window);
    }
    Window next;
    next.layout->arrange(memory);
    QVERIFY(!next.dock("journalDock")->isVisible());
    QVERIFY(next.dock("vaultsDock")->isVisible());
    next.layout->toggles().at(2)->trigger();
    QVERIFY(next.dock("journalDock")->isVisible());
}

void WindowLayoutTest::startsWithoutALayoutThatIsDamaged()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/geometry"), QByteArray("\x00garbage", 8));
    settings.setValue(QStringLiteral("window/state"), QByteArray(200, '\xff'));
    Window window;
    window.layout->arrange(ui::WindowMemory(settings));
    for (const char *name : {"vaultsDock", "lockDock", "journalDock"})
        QVERIFY(window.dock(name)->isVisible());
}

QTEST_MAIN(WindowLayoutTest)
#include "tst_windowlayout.moc"
