// SPDX-License-Identifier: GPL-3.0-or-later

// The running locks at the head of the window.
#include "support/watchrig.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/countdownclock.h"
#include "ui/support/accessibletree.h"
#include "ui/watch/runninglocks.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using Reading = lock::RunningLock::Reading;
using ui::RunningLocks;

namespace {

/// The strip in a window as narrow as a window may be.
struct Shown
{
    explicit Shown(WatchRig &rig)
        : countdowns(rig.clock)
        , strip(new RunningLocks(rig.watch, countdowns))
    {
        window.addToolBar(strip);
        window.setCentralWidget(new QWidget);
        window.resize(1280, 800);
        window.show();
        QObject::connect(
            strip, &RunningLocks::vaultRequested, strip,
            [this](const lock::RunningLock &lock) { requested << lock.vault.name().toString(); });
    }

    QString text(const char *name) const
    {
        const auto *shown = window.findChild<QPlainTextEdit *>(QString::fromLatin1(name));
        return shown && shown->isVisible() ? shown->toPlainText() : QString();
    }
    QToolButton *button(const char *name) const
    {
        return window.findChild<QToolButton *>(QString::fromLatin1(name));
    }
    /// All text is inside of what is seen of it, and of the window.
    bool isWhole() const
    {
        for (const auto *text : window.findChildren<QPlainTextEdit *>()) {
            if (!text->isVisible())
                continue;
            const QRect last = text->cursorRect([text] {
                QTextCursor end = text->textCursor();
                end.movePosition(QTextCursor::End);
                return end;
            }());
            const QRect place(text->mapTo(&window, QPoint(0, 0)), text->size());
            if (!text->viewport()->rect().contains(last.bottomLeft()) ||
                !window.rect().contains(place))
                return false;
        }
        return true;
    }

    ui::CountdownClock countdowns; // outlives the strip
    QMainWindow window;
    RunningLocks *strip; // of the window
    QStringList requested;
};

} // namespace

class RunningLocksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void cleanup() { ui::applyTheme(ui::Theme::light()); }
    void isNotThereWithoutLocks();
    void saysWhereWhichHowLongAndWhenItWasRead();
    void hasTheColourOfWhatRunsOutInTheLastHour();
    void goesWhereItIsAskedTo();
    void tellsOneConsentInOneLine();
    void keepsTheRestInAMenu();
    void cutsNothing_data();
    void cutsNothing();
    void tellsOnceWhatEndedElsewhere();
    void sendsAwayEachEndAlone();
    void sendsAwayAllEndsAtOnceWhereThatIsAsked();
    void tellsVaultsOfOneNameApart();
};

void RunningLocksTest::isNotThereWithoutLocks()
{
    ManualClock clock;
    WatchPlace place;
    WatchRig rig(place, clock, {});
    const Shown shown(rig);
    rig.watch.begin();
    QTest::qWait(20);
    QVERIFY(!shown.strip->isVisible());
}

void RunningLocksTest::saysWhereWhichHowLongAndWhenItWasRead()
{
    WatchedLock one(QStringLiteral("prod"));
    WatchRig &rig = one.rig;
    Shown shown(rig);
    rig.begin();
    QTRY_VERIFY(rig.knows(1) && shown.strip->isVisible());
    const QString readAt = one.clock.utcNow()
                               .toTimeZone(QTimeZone::systemTimeZone())
                               .toString(QStringLiteral("HH:mm"));
    QTRY_COMPARE(shown.text("runningLock1"),
                 QStringLiteral("LIVE prod · examplevault · 24:00:00 left, read at ") + readAt);
    one.clock.advance(1h + 1s);
    QTRY_COMPARE(shown.text("runningLock1"),
                 QStringLiteral("LIVE prod · examplevault · 22:59:59 left, read at ") + readAt);
    QAccessibleInterface *line =
        findAccessible(shown.window, QStringLiteral("Running lock 1"), QAccessible::EditableText);
    QVERIFY(line);
    QCOMPARE(accessibleText(line), shown.text("runningLock1"));
    QVERIFY(
        findAccessible(shown.window, QStringLiteral("Go to running lock 1"), QAccessible::Button));
}

void RunningLocksTest::hasTheColourOfWhatRunsOutInTheLastHour()
{
    WatchedLock one(QStringLiteral("prod"));
    WatchRig &rig = one.rig;
    const Shown shown(rig);
    rig.begin();
    QTRY_VERIFY(rig.knows(1) && shown.strip->isVisible());
    const auto *line = shown.window.findChild<QWidget *>(QStringLiteral("runningLock1"));
    QVERIFY(line);
    const auto colour = [line] {
        return line->palette().color(QPalette::Text);
    };
    QVERIFY(colour() != ui::Theme::light().time);
    one.clock.advance(23h + 1s);
    QTRY_COMPARE(colour(), ui::Theme::light().time);
    ui::applyTheme(ui::Theme::dark());
    QTRY_COMPARE(colour(), ui::Theme::dark().time);
}

void RunningLocksTest::goesWhereItIsAskedTo()
{
    WatchedLock one(QStringLiteral("prod"));
    WatchRig &rig = one.rig;
    Shown shown(rig);
    rig.begin();
    QTRY_VERIFY(rig.knows(1) && shown.strip->isVisible());
    QTRY_VERIFY(!shown.text("runningLock1").isEmpty());
    shown.button("goToRunningLock1")->setFocus();
    QTest::keyClick(shown.button("goToRunningLock1"), Qt::Key_Space);
    QCOMPARE(shown.requested, QStringList{exampleVault});
    auto *line = shown.window.findChild<QPlainTextEdit *>(QStringLiteral("runningLock1"));
    QTest::mouseClick(line->viewport(), Qt::LeftButton, {}, QPoint(20, 5));
    QCOMPARE(shown.requested.size(), 2);
}

void RunningLocksTest::tellsOneConsentInOneLine()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    WatchPlace place;
    place.add(service, QStringLiteral("prod"));
    auto entries = service.initiate(exampleVault);
    for (const journal::Entry &entry : service.initiate(QStringLiteral("my-vault")))
        entries.push_back(entry);
    WatchRig rig(place, clock, entries);
    Shown shown(rig);
    rig.watch.begin();
    QTRY_COMPARE(shown.text("liveLocksNotRead"),
                 QStringLiteral("LIVE prod: 2 locks in progress, not read yet; 24:00:00 left by "
                                "the journal."));
    QCOMPARE(shown.text("runningLock1"), QString());
    shown.button("readLiveLocks")->click();
    QTRY_VERIFY(rig.knows(2));
    QTRY_COMPARE(shown.text("liveLocksNotRead"), QString());
    QVERIFY(!shown.text("runningLock2").isEmpty());
}

void RunningLocksTest::keepsTheRestInAMenu()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount, 12);
    WatchPlace place;
    place.add(service, QStringLiteral("prod"));
    std::vector<journal::Entry> entries;
    for (const char *vault : {"examplevault", "my-vault", "payroll-emea"}) {
        for (const journal::Entry &entry : service.initiate(QString::fromLatin1(vault)))
            entries.push_back(entry);
        clock.advance(1min);
    }
    WatchRig rig(place, clock, entries);
    Shown shown(rig);
    rig.begin();
    QTRY_VERIFY(rig.knows(3));
    QTRY_COMPARE(shown.button("moreRunningLocks")->text(), QStringLiteral("1 more"));
    QVERIFY(shown.text("runningLock1").contains(exampleVault)); // it ends first
    emit shown.button("moreRunningLocks")->menu()->aboutToShow();
    const auto rest = shown.button("moreRunningLocks")->menu()->actions();
    QCOMPARE(rest.size(), 1);
    rest.front()->trigger();
    QCOMPARE(shown.requested.size(), 1);
}

void RunningLocksTest::cutsNothing_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << false << 100;
    QTest::newRow("dark, large") << true << 200;
}

void RunningLocksTest::cutsNothing()
{
    QFETCH(bool, isDark);
    QFETCH(int, percent);
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    WatchPlace place;
    const QString name(64, u'p');
    place.add(service, name);
    auto entries = service.initiate(exampleVault);
    for (journal::Entry &entry : entries)
        entry.vaultArn = service.arn(QStringLiteral("v").repeated(255)).toString();
    for (const journal::Entry &entry : service.initiate(QStringLiteral("my-vault")))
        entries.push_back(entry);
    ui::applyTheme(isDark ? ui::Theme::dark() : ui::Theme::light(), percent);
    WatchRig rig(place, clock, entries);
    Shown shown(rig);
    rig.watch.begin();
    QTRY_VERIFY(!shown.text("liveLocksNotRead").isEmpty());
    QTRY_VERIFY(shown.isWhole());
    rig.watch.agreeToLive();
    QTRY_VERIFY(!shown.text("runningLock1").isEmpty());
    // In a low window with large text the second one is in the menu.
    QTRY_COMPARE(shown.text("runningLock2").isEmpty(), percent == 200);
    QCOMPARE(shown.button("moreRunningLocks")->isVisible(), percent == 200);
    QTRY_VERIFY(shown.isWhole());
    shown.window.resize(1024, 800);
    QTRY_VERIFY(shown.isWhole());
}

void RunningLocksTest::tellsOnceWhatEndedElsewhere()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    WatchPlace place;
    place.add(service, QStringLiteral("prod"));
    const auto entries = service.initiate(exampleVault);
    QVERIFY(service.abort(exampleVault));
    WatchRig rig(place, clock, entries);
    Shown shown(rig);
    rig.begin();
    QTRY_VERIFY(shown.text("endedLockHeading")
                    .startsWith(QStringLiteral(
                        "LIVE prod · examplevault: the service says that the lock is gone")));
    QTRY_COMPARE(shown.text("runningLock1"), QString());
    QVERIFY(shown.isWhole());
    shown.button("dismiss")->click();
    QTRY_VERIFY(!shown.strip->isVisible());
}

namespace {

/// Four locks that were aborted elsewhere, told in the strip.
struct FourEnds
{
    FourEnds()
    {
        place.add(service, QStringLiteral("prod"));
        std::vector<journal::Entry> entries;
        for (const char *vault : {"examplevault", "my-vault", "payroll-emea", "board-minutes"}) {
            for (const journal::Entry &entry : service.initiate(QString::fromLatin1(vault)))
                entries.push_back(entry);
            isReady = service.abort(QString::fromLatin1(vault)) && isReady;
        }
        rig = std::make_unique<WatchRig>(place, clock, entries);
        shown = std::make_unique<Shown>(*rig);
        rig->watch.agreeToLive();
        rig->watch.begin();
        isReady = isReady && QTest::qWaitFor([this] { return rig->ended.size() == 4; });
    }
    QStringList ends() const
    {
        QStringList all;
        for (const auto *end :
             shown->window.findChildren<QPlainTextEdit *>(QStringLiteral("endedLockHeading"))) {
            if (end->isVisible())
                all << end->toPlainText();
        }
        return all;
    }

    void sendAwayFirst() const
    {
        for (auto *button : shown->window.findChildren<QToolButton *>(QStringLiteral("dismiss"))) {
            if (button->isVisible())
                return button->click(); // one that was sent away may still be there
        }
    }

    ManualClock clock;
    GlacierOf service{clock, exampleAccount, 12};
    WatchPlace place;
    std::unique_ptr<WatchRig> rig;
    std::unique_ptr<Shown> shown;
    bool isReady = true;
};

} // namespace

void RunningLocksTest::sendsAwayEachEndAlone()
{
    const FourEnds bench;
    QVERIFY(bench.isReady);
    QTRY_COMPARE(bench.ends().size(), RunningLocks::mostRows);
    QVERIFY(bench.shown->isWhole());
    QStringList told;
    for (int left = 4; left > 0; --left) {
        QTRY_COMPARE(bench.ends().size(), std::min(left, RunningLocks::mostRows));
        QCOMPARE(bench.shown->button("dismissAllEndedLocks")->isVisible(), left > 2);
        const QStringList before = bench.ends();
        told << before.front();
        bench.sendAwayFirst();
        QTRY_VERIFY(!bench.ends().contains(before.front()));
        for (const QString &other : before.mid(1))
            QVERIFY(bench.ends().contains(other));
    }
    told.removeDuplicates();
    QCOMPARE(told.size(), 4);
    QTRY_VERIFY(!bench.shown->strip->isVisible());
}

void RunningLocksTest::sendsAwayAllEndsAtOnceWhereThatIsAsked()
{
    const FourEnds bench;
    QVERIFY(bench.isReady);
    QTRY_COMPARE(bench.shown->button("dismissAllEndedLocks")->text(),
                 QStringLiteral("Dismiss all 4"));
    bench.shown->button("dismissAllEndedLocks")->click();
    QTRY_VERIFY(!bench.shown->strip->isVisible());
    QVERIFY(bench.ends().isEmpty());
}

void RunningLocksTest::tellsVaultsOfOneNameApart()
{
    ManualClock clock;
    GlacierOf one(clock, exampleAccount);
    GlacierOf two(clock, QStringLiteral("222222222222"));
    WatchPlace place;
    place.add(one, QStringLiteral("prod"));
    workspace::ConnectionRoutes(&place.settings)
        .keep(two.origin, two.access.region,
              {workspace::ConnectionChoice::Kind::Profile,
               QStringLiteral("us-west-2"),
               {},
               QStringLiteral("prod")});
    auto entries = one.initiate(exampleVault);
    for (const journal::Entry &entry : two.initiate(exampleVault))
        entries.push_back(entry);
    WatchRig rig(place, clock, entries);
    Shown shown(rig);
    rig.begin();
    QTRY_VERIFY(shown.text("runningLock2").contains(exampleAccount) ||
                shown.text("runningLock1").contains(exampleAccount));
    QVERIFY(shown.text("runningLock1").contains(QStringLiteral("222222222222")) ||
            shown.text("runningLock2").contains(QStringLiteral("222222222222")));
}

QTEST_MAIN(RunningLocksTest)
#include "tst_runninglocks.moc"
