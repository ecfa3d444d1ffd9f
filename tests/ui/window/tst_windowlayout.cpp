// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowlayout.h"

#include <QAction>
#include <QApplication>
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
    void givesTheJournalThePlaceOfThePage();
    void comesBackOntoTheScreen();
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
            page = panel(QStringLiteral("policy"));
            page->layout()->addWidget(problems);
            layout = new WindowLayout(window, {bar, vaults, page, problems, journal});
            window.resize(1000, 700);
            window.show();
        }
        bool isReady() { return QTest::qWaitForWindowActive(&window); }
        static QString focus()
        {
            return QApplication::focusWidget() ? QApplication::focusWidget()->objectName()
                                               : QString();
        }

        QMainWindow window;
        QToolBar *bar = new QToolBar;
        QWidget *vaults = panel(QStringLiteral("vaults"));
        QWidget *page = nullptr;
        QWidget *journal = panel(QStringLiteral("journal"));
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
    for (const char *expected : {"policy1", "problems1", "journal1", "bar1", "vaults1"}) {
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
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order.append(Window::focus());
    }
    QCOMPARE(order.join(u' '),
             QStringLiteral("bar1 bar2 vaults1 vaults2 policy1 policy2 problems1 problems2 "
                            "journal1 journal2"));
}

void WindowLayoutTest::passesOverAPanelThatIsClosed()
{
    Window window;
    QVERIFY(window.isReady());
    window.layout->focusFirst();
    QAction *showVaults = window.layout->toggles().at(0);
    showVaults->trigger();
    QVERIFY(!window.vaults->isVisible());
    window.window.findChild<QWidget *>(QStringLiteral("bar1"))->setFocus();
    window.layout->moves().at(0)->trigger();
    QCOMPARE(Window::focus(), QStringLiteral("policy1"));
}

void WindowLayoutTest::comesBackToWhereTheFocusWas()
{
    Window window;
    QVERIFY(window.isReady());
    window.window.findChild<QWidget *>(QStringLiteral("problems2"))->setFocus();
    window.layout->moves().at(0)->trigger();
    QCOMPARE(Window::focus(), QStringLiteral("journal1"));
    window.layout->moves().at(1)->trigger();
    QCOMPARE(Window::focus(), QStringLiteral("problems2"));
}

void WindowLayoutTest::bringsEveryPanelBack()
{
    Window window;
    QVERIFY(window.isReady());
    for (QAction *toggle : window.layout->toggles())
        toggle->trigger();
    QVERIFY(!window.vaults->isVisible() && !window.journal->isVisible());
    window.layout->restoreDefault();
    QVERIFY(window.vaults->isVisible() && window.journal->isVisible());
    for (const QAction *toggle : window.layout->toggles())
        QVERIFY(toggle->isChecked());
}

void WindowLayoutTest::givesTheJournalThePlaceOfThePage()
{
    Window window;
    QVERIFY(window.isReady());
    window.layout->restoreDefault();
    const int line = window.journal->height();
    window.layout->expandJournal(true);
    QVERIFY(!window.page->isVisible() && !window.vaults->isVisible());
    QTRY_VERIFY(window.journal->height() > 400);
    window.layout->expandJournal(false);
    QVERIFY(window.page->isVisible() && window.vaults->isVisible());
    QTRY_COMPARE(window.journal->height(), line);
    // Nor is the page lost with it.
    window.layout->expandJournal(true);
    window.layout->toggles().at(1)->trigger();
    QVERIFY(window.page->isVisible() && !window.journal->isVisible());
}

void WindowLayoutTest::comesBackOntoTheScreen()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::WindowMemory memory(settings);
    {
        Window window;
        QVERIFY(window.isReady());
        window.window.move(9000, 9000); // of a screen that is no longer there
        window.layout->keep(memory);
    }
    Window next;
    next.layout->arrange(memory);
    QVERIFY(next.isReady());
    QTRY_VERIFY(next.window.screen()->availableGeometry().intersects(next.window.geometry()));
}

void WindowLayoutTest::remembersWhatWasClosed()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::WindowMemory memory(settings);
    {
        Window window;
        QVERIFY(window.isReady());
        window.layout->toggles().at(1)->trigger();
        window.layout->keep(memory);
    }
    Window next;
    next.layout->arrange(memory);
    QVERIFY(!next.journal->isVisible());
    QVERIFY(next.vaults->isVisible());
    next.layout->toggles().at(1)->trigger();
    QVERIFY(next.journal->isVisible());
}

void WindowLayoutTest::startsWithoutALayoutThatIsDamaged()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/geometry"), QByteArray("\x00garbage", 8));
    settings.setValue(QStringLiteral("window/state"), QByteArray(200, '\xff'));
    settings.setValue(QStringLiteral("window/split"), QByteArray(200, '\xff'));
    Window window;
    window.layout->arrange(ui::WindowMemory(settings));
    for (const QWidget *piece : {window.vaults, window.page, window.journal})
        QVERIFY(piece->isVisible());
}

QTEST_MAIN(WindowLayoutTest)
#include "tst_windowlayout.moc"
